// Written by `npm run learn` (test/questions/learn.ts).

/** To which side a wording leans: a line a mark, with what it adds for AWS and for the customer. */
export const leanings = `
$	1	23
% $	-29	-21
% %	9	17
% @	-13	31
% account	48	23
% add	-6	22
% alon	-15	-100
% also	-27	69
% ami	21	15
% and	-67	-33
% answer	-13	42
% anywai	-14	69
% app	-22	40
% applic	6	50
% are	-2	26
% arent	22	91
% as	-24	15
% ask	-106	-37
% assum	-24	30
% at	11	120
% audit	-38	61
% auditor	21	29
% automat	-10	26
% back	-8	37
% build	25	22
% busi	-41	-83
% by	8	71
% can	27	-25
% care	14	31
% carri	40	26
% check	-17	67
% choos	2	89
% close	-4	27
% cloud	-35	24
% code	-23	25
% come	-31	56
% concern	-70	-28
% configur	38	25
% contain	-25	53
% content	-11	80
% correct	-16	99
% data	-21	50
% databas	-14	71
% decid	-22	70
% delet	47	-33
% design	7	46
% did	58	-10
% disabl	12	61
% do	-2	-32
% doe	-79	-111
% doesnt	-1	19
% domain	-19	28
% dont	-27	-17
% duti	52	16
% enabl	-49	-50
% encrypt	-70	-55
% ever	53	-15
% expect	-34	49
% fall	-9	21
% fault	8	63
% fix	-18	56
% fulli	-86	-63
% get	35	58
% go	18	11
% guarante	66	27
% guess	-30	48
% half	-4	119
% hand	-27	68
% harden	40	54
% have	9	-31
% headach	1	61
% hold	-64	14
% hope	24	-5
% import	-21	58
% in	21	-4
% inherit	-55	-29
% instal	-41	-123
% is	-22	-21
% isnt	-2	22
% join	-39	48
% just	15	-36
% keep	40	31
% laptop	9	62
% launch	-24	69
% liabl	-5	16
% linux	74	21
% log	51	-21
% look	128	-19
% lose	-3	54
% lost	-27	33
% maintain	13	-63
% make	34	-21
% manag	2	31
% mean	16	-10
% move	-36	53
% must	-55	-22
% need	79	-35
% never	12	-19
% no	19	42
% not	-16	17
% now	24	3
% off	36	115
% offic	-91	-47
% old	50	21
% on	41	29
% onli	-34	37
% open	26	-25
% or	-1	-47
% owe	-2	23
% own	-24	100
% part	4	110
% patch	38	-13
% pay	39	-21
% perform	-14	50
% plan	92	52
% presum	-25	32
% problem	-4	-64
% protect	20	134
% provid	-22	33
% publish	92	-70
% put	33	-91
% read	22	9
% rebuild	-23	64
% record	-12	42
% region	83	39
% remov	-16	26
% replac	-13	25
% reset	15	36
% respons	71	42
% restor	-12	32
% rewrit	-4	48
% right	16	74
% roll	-26	34
% rotat	7	62
% run	-27	-22
% say	22	-60
% scan	-10	23
% screen	82	-29
% secur	69	-45
% server	-22	65
% servic	-1	30
% set	-9	37
% ship	-41	62
% side	52	-27
% site	30	1
% so	-17	19
% spread	-25	53
% still	48	-69
% stop	-5	105
% store	-10	39
% support	-13	16
% suppos	8	28
% swap	-37	57
% switch	-27	59
% tabl	-1	77
% take	-31	-94
% task	13	21
% team	73	-23
% tell	29	81
% test	38	149
% that	74	10
% the	-41	-3
% thing	-22	-53
% think	19	-15
% tick	1	76
% to	30	21
% touch	34	0
% train	13	119
% true	31	19
% turn	-61	82
% unless	-2	61
% unus	-8	25
% updat	47	40
% upgrad	-63	-19
% upload	19	84
% use	70	-34
% user	14	74
% was	4	33
% when	11	118
% who	-18	-59
% whose	-41	-1
% will	8	54
% without	-42	32
% wont	-17	26
% work	117	42
% write	21	71
% yes	15	18
*	-38	-29
* %	-32	-34
* 0	19	54
* 1	-8	73
* 16	18	82
* 2	2	36
* 22	16	63
* 3	-43	-21
* 7	-12	16
* 90	-8	87
* a	37	48
* about	2	-50
* accept	-23	39
* access	16	76
* account	-9	103
* acl	0	103
* across	-12	31
* act	-11	67
* add	18	59
* address	64	85
* admin	-4	86
* administr	131	107
* after	-60	-27
* again	-55	-76
* against	65	59
* agent	-147	-170
* agre	-24	53
* air	63	-10
* al2023	-5	-46
* alarm	-10	103
* alert	-5	48
* all	69	36
* allow	14	49
* alreadi	-54	0
* alwai	-7	102
* am	-48	-53
* amazon	35	-93
* ami	35	110
* an	-3	16
* and	-25	-16
* anoth	27	44
* answer	10	78
* antiviru	16	119
* any	-11	86
* anyon	105	-12
* anyth	60	48
* apart	105	17
* api	91	57
* app	-21	47
* appli	-91	-36
* applic	-9	125
* architectur	135	99
* are	-4	54
* arent	53	-8
* around	24	7
* as	-40	-21
* ask	-16	38
* assess	42	-15
* asset	-13	84
* assign	-103	-67
* associ	10	31
* at	15	20
* attack	80	9
* audit	80	36
* auditor	57	50
* authent	5	78
* author	-2	25
* auto	13	78
* automat	-4	67
* avail	37	-14
* awai	-5	62
* awar	-81	-64
* aws	69	-5
* azs	71	10
* back	-45	81
* backbon	62	17
* background	71	-3
* backup	-47	-43
* badg	17	-4
* bake	-26	30
* bank	37	14
* batch	-38	-64
* batteri	69	14
* be	27	39
* becom	34	41
* befor	60	105
* belong	-45	-48
* between	47	16
* bill	1	120
* bio	90	24
* blame	53	0
* block	15	82
* board	2	19
* both	-163	-180
* box	-26	-17
* breach	32	26
* broadli	-46	-2
* broken	76	1
* broker	-142	-86
* budget	-9	69
* bug	66	0
* bui	39	77
* build	104	14
* built	41	34
* busi	-54	-23
* but	-10	-91
* by	40	44
* cabl	108	-40
* call	3	71
* camera	37	45
* can	41	31
* cant	1	23
* capac	-62	-100
* card	25	62
* care	-62	-27
* carri	40	26
* case	13	55
* cctv	72	6
* center	130	-36
* cert	25	-9
* certif	-69	-54
* certifi	34	-16
* chang	47	81
* charg	-13	-83
* chatbot	12	89
* check	72	21
* choos	-32	110
* ci	-116	-100
* cipher	-28	87
* classifi	6	75
* clean	2	69
* click	-22	32
* client	68	68
* close	15	77
* cloud	20	4
* cluster	-193	-173
* code	11	85
* colleagu	52	139
* come	26	65
* compani	-16	76
* complianc	-97	-61
* compliant	-43	21
* comput	51	3
* concern	-41	-22
* condit	63	-10
* confidenti	15	101
* configur	20	17
* connect	63	-85
* consent	-1	59
* consol	-12	47
* consult	3	24
* contact	-29	82
* contain	-84	5
* content	32	90
* contin	40	14
* continu	76	28
* contract	-10	50
* control	52	4
* cool	61	-2
* corpor	7	55
* correct	91	94
* cost	-4	155
* countri	-4	57
* cover	-51	-40
* cpu	-10	57
* credenti	6	74
* cross	29	66
* current	-116	-80
* custom	66	102
* cut	81	-22
* dai	-7	76
* data	21	63
* databas	-73	-69
* date	3	-39
* db	-104	-73
* ddo	-68	-67
* dead	37	24
* deal	-47	-66
* decid	45	72
* decis	2	56
* decommiss	70	-5
* default	32	-31
* defend	51	-5
* defin	7	66
* degauss	61	18
* delet	3	74
* deliv	29	52
* deploi	-14	40
* deprec	21	89
* design	28	138
* detail	-11	42
* detect	72	-6
* dev	24	67
* develop	22	129
* devic	90	1
* di	-21	-22
* diesel	88	-28
* directori	-51	-2
* disabl	14	64
* disast	-4	25
* disk	111	-47
* dispos	64	-14
* divid	-51	-76
* do	-62	-39
* docker	14	51
* document	52	-12
* doe	2	20
* domain	63	7
* done	48	44
* dont	-2	100
* door	42	-5
* down	-58	-42
* dr	-102	-113
* drift	-13	107
* drill	-10	55
* drive	133	13
* dss	26	12
* dure	42	93
* duti	7	77
* e	-19	6
* each	-22	-64
* earthquak	50	-12
* edg	139	29
* em	-99	3
* email	1	60
* employe	42	16
* enabl	20	-21
* encrypt	-137	-124
* end	-17	12
* endpoint	-13	-105
* enforc	33	28
* engin	-70	-58
* entir	18	-25
* entri	56	-4
* environ	-2	49
* environment	84	18
* escort	43	-11
* etc	-32	-34
* event	11	81
* ever	48	48
* everi	0	95
* everyon	11	68
* everyth	-40	24
* expiri	-19	40
* ey	29	17
* facil	127	-19
* factor	14	88
* fail	-3	-30
* failov	12	53
* failur	127	33
* fall	-12	-44
* fals	44	-7
* fan	84	7
* fault	33	-44
* feder	10	92
* fenc	135	-1
* fibr	85	2
* field	-13	74
* file	-30	19
* fire	72	31
* firewal	-118	-33
* firm	44	104
* firmwar	105	22
* first	10	27
* fix	-35	-89
* flaw	-42	-22
* flood	-27	-87
* flow	7	35
* for	-12	19
* forens	29	94
* four	29	17
* free	-73	24
* fresh	-14	49
* from	41	-42
* full	52	-14
* fulli	15	-44
* function	5	98
* gatewai	-180	-177
* gdpr	8	95
* gener	158	-33
* general	-44	27
* generally	-29	38
* get	34	7
* give	14	45
* global	78	-1
* go	24	13
* goe	-63	-50
* golden	-14	45
* got	-69	-97
* grant	1	62
* grid	101	21
* group	50	194
* grow	27	1
* guarante	66	92
* guard	81	-10
* guess	23	70
* guest	7	114
* hack	-56	-44
* had	-64	-110
* half	-67	-20
* hall	76	16
* hand	-21	9
* handl	4	18
* hard	101	-3
* harden	-100	-15
* hardwar	96	17
* has	-81	-2
* have	-32	-48
* headach	27	103
* health	79	10
* high	-92	-49
* hipaa	-45	8
* hire	86	16
* hit	-15	19
* hmm	-81	32
* hold	-35	56
* hole	-13	44
* homework	-44	-62
* hook	-81	-32
* host	30	-53
* hour	7	29
* how	-73	-98
* http	48	28
* hypervisor	170	-12
* i	-14	51
* iaa	27	180
* ident	3	132
* if	-3	34
* imag	-49	24
* import	5	66
* in	-4	39
* incid	8	-27
* increas	-7	53
* inform	17	44
* infrastructur	80	-39
* inherit	81	-49
* insid	31	70
* instal	-47	18
* insur	34	24
* integr	-22	-7
* intern	63	56
* internet	66	36
* into	60	75
* inventori	-10	74
* ip	-6	81
* is	-43	-38
* isnt	48	26
* isol	133	-32
* it	-80	-52
* its	-30	-75
* itself	96	-1
* job	-51	3
* just	-2	-45
* kei	-65	-26
* kept	-36	87
* key	-1	92
* know	10	73
* label	4	88
* land	34	6
* laptop	6	82
* last	-28	29
* launch	-26	84
* law	27	110
* layer	77	-26
* leak	10	35
* leav	12	66
* leaver	-4	49
* left	-77	-35
* legal	-6	51
* length	-19	40
* letter	-35	72
* librari	11	63
* licens	-28	32
* life	-18	-27
* lift	-25	37
* like	60	70
* limit	-46	88
* line	3	36
* link	102	11
* linux	63	26
* list	-3	40
* live	-5	47
* local	100	10
* locat	94	0
* lock	101	27
* log	-54	-74
* log4j	14	38
* login	7	74
* long	13	71
* look	-72	-57
* lose	13	37
* loss	-27	36
* lost	-35	52
* machin	72	15
* maintain	-113	-126
* mainten	11	-17
* make	94	60
* man	111	5
* manag	-92	-87
* mani	24	52
* manual	5	34
* march	-36	70
* matter	-38	58
* may	59	-21
* me	-21	46
* mean	35	15
* media	63	7
* meet	-136	-85
* memori	52	-8
* mfa	22	88
* mine	-29	15
* model	-70	23
* monitor	97	51
* more	23	47
* move	-60	20
* multi	5	70
* must	-55	-24
* my	-24	46
* nacl	34	102
* name	-2	65
* need	29	3
* network	73	65
* new	66	-38
* next	1	-80
* night	-16	-65
* nitro	201	50
* no	-6	58
* nobodi	27	31
* node	-165	-84
* not	70	16
* noth	-5	22
* notic	-11	51
* object	-27	117
* of	55	13
* offer	76	-13
* offic	-54	-68
* old	59	54
* older	20	47
* on	-2	-27
* onc	27	28
* one	-70	-50
* onli	-64	-31
* open	-36	23
* oper	-26	40
* or	-48	-38
* order	36	-14
* os	-45	-48
* other	-34	-101
* our	-15	36
* ourselv	-92	38
* out	31	-18
* outag	21	88
* over	-99	-77
* overal	-49	-23
* own	2	22
* owner	-40	21
* packag	-24	143
* pai	-23	34
* part	20	135
* parti	21	-15
* password	-25	71
* patch	-69	-138
* pay	8	44
* pci	-31	19
* pen	25	21
* penetr	-12	43
* pentest	-9	48
* peopl	28	-60
* per	-79	-115
* perform	1	23
* perimet	129	-6
* permiss	-10	78
* person	18	51
* phish	35	71
* physic	112	13
* pick	61	96
* place	-69	12
* plan	8	81
* pleas	-69	-72
* pls	-110	-122
* point	19	44
* polici	-53	18
* port	1	65
* power	98	18
* prevent	7	-34
* principl	-72	-32
* privaci	-8	49
* privat	49	1
* problem	-9	-54
* procur	129	-9
* product	48	8
* program	-47	21
* proof	45	47
* protect	35	52
* prove	44	-17
* proxi	-34	13
* public	-23	34
* publish	97	-10
* pull	45	15
* push	11	60
* put	34	139
* q	-82	-102
* quarterli	12	81
* question	3	64
* queue	-7	59
* quota	-30	89
* r	32	82
* rack	115	21
* reach	73	17
* read	57	-15
* reader	52	-15
* realli	-4	73
* rebuild	3	58
* record	22	64
* recoveri	-12	82
* redund	96	-28
* region	65	17
* regist	23	49
* regul	-68	-83
* remov	-1	28
* renew	29	-33
* repair	85	-7
* replac	59	-10
* report	3	89
* request	-3	51
* requir	-32	50
* reset	15	36
* resid	-31	0
* resourc	25	110
* respons	-44	-14
* rest	-157	-86
* restart	-55	-76
* retir	49	22
* review	65	45
* revok	0	49
* right	-35	-39
* role	4	66
* room	128	10
* root	15	77
* rotat	-84	-8
* rout	16	55
* router	138	63
* rpo	4	60
* rto	4	60
* rule	5	30
* run	119	20
* runbook	-41	87
* runtim	-115	-82
* saa	6	72
* sai	-1	31
* same	-61	-114
* say	43	79
* scale	-98	11
* scan	-12	118
* scrambl	-75	28
* screen	76	9
* script	-19	24
* second	-90	-122
* secret	12	64
* secur	49	87
* segment	-17	84
* send	9	67
* sensit	-15	88
* sensor	24	41
* separ	1	27
* server	-15	-33
* serverless	145	87
* servic	22	28
* set	34	101
* setup	-38	70
* share	-12	-58
* shop	-49	57
* should	59	3
* shred	77	-1
* side	-28	-11
* sign	-4	41
* sinc	5	77
* singl	0	16
* sit	3	83
* site	77	-24
* sla	-12	-119
* sm	-85	-96
* snapshot	-57	-30
* so	-69	-67
* soc	38	10
* softwar	22	29
* somebodi	-18	67
* someon	12	27
* someth	40	-64
* sourc	95	44
* speak	-7	48
* specif	6	94
* spend	5	133
* split	-128	-60
* stack	9	70
* staff	13	-85
* stai	-6	63
* still	-51	53
* stop	16	89
* storag	90	-8
* store	-16	49
* stream	-104	-79
* stuff	-60	6
* subject	-19	34
* subnet	13	99
* such	5	28
* suppli	20	14
* supplier	-29	51
* support	-8	38
* suppos	-73	-64
* suppress	82	28
* sure	71	19
* surviv	-14	55
* suspici	0	61
* swap	22	-6
* switch	85	12
* system	-29	22
* tabl	-2	67
* tag	18	92
* take	-75	-7
* task	56	-14
* teach	36	-34
* team	3	25
* technician	73	-5
* tele	21	27
* tell	-33	14
* tenant	92	-11
* term	12	51
* test	70	110
* tester	-5	47
* than	-27	67
* that	-49	-59
* the	-43	-83
* thei	-37	3
* their	-6	-42
* them	-26	-55
* themselv	85	-15
* then	-17	171
* there	-65	-95
* these	3	51
* thi	-135	-159
* thing	-78	-88
* think	-8	78
* third	25	60
* those	-31	-19
* through	60	24
* time	-2	100
* tls	-17	-40
* to	11	31
* token	2	87
* told	13	49
* too	-15	30
* top	110	39
* topic	-24	-41
* touch	18	27
* traffic	-95	-23
* train	-92	-32
* transit	-26	-10
* tri	44	41
* true	-27	39
* trust	4	84
* turn	12	65
* two	18	-6
* under	-34	-22
* undersea	75	12
* uninterrupt	68	-29
* unless	19	58
* unus	15	95
* up	24	39
* updat	-120	-160
* upgrad	-125	-155
* upload	20	76
* ups	69	14
* uptim	94	-4
* us	-81	-27
* use	20	14
* user	11	60
* vendor	34	115
* version	-89	9
* vet	72	40
* virtual	143	40
* visitor	107	-12
* volum	-26	85
* vpn	-40	4
* vs	-40	-43
* vuln	-39	18
* vulner	-13	-32
* walk	76	-26
* wall	81	15
* want	56	49
* warn	2	82
* was	43	59
* water	108	-11
* we	-41	29
* web	-15	54
* wed	37	-22
* week	-23	82
* well	86	8
* were	-57	-46
* what	-55	-27
* whatev	-32	17
* when	-7	44
* where	15	18
* whether	-47	50
* which	-17	-2
* who	-57	-63
* whole	-65	-19
* whom	20	-40
* whose	-68	-80
* wide	-68	-68
* will	-2	93
* windows	-163	-151
* wipe	149	-30
* wire	-58	20
* with	16	27
* within	-13	46
* without	-41	-14
* wont	64	19
* word	-58	11
* work	46	57
* workload	-1	79
* world	-4	55
* worri	49	-44
* would	47	25
* write	0	91
* wrong	30	-15
* wrote	2	33
* year	98	-14
* you	17	79
* zone	65	86
*account-control	9	43
*account-control %	10	36
*account-control 1	65	-48
*account-control 12	24	-6
*account-control 14	0	27
*account-control 2	24	6
*account-control 200	2	25
*account-control 3	82	-25
*account-control 4	-14	48
*account-control 40	-29	43
*account-control about	62	-7
*account-control accept	-3	31
*account-control access	-12	35
*account-control account	7	18
*account-control across	-20	73
*account-control act	-7	35
*account-control action	33	-16
*account-control activ	-11	21
*account-control add	18	7
*account-control address	-13	17
*account-control admin	0	61
*account-control administr	-13	26
*account-control administratoraccess	-19	28
*account-control ai	-35	47
*account-control allow	27	-16
*account-control alwai	38	-9
*account-control amazon	7	46
*account-control an	-13	37
*account-control anoth	16	-1
*account-control any	32	-15
*account-control appli	-1	67
*account-control applic	-18	64
*account-control approv	-12	32
*account-control are	-1	33
*account-control around	-34	67
*account-control arrang	-18	35
*account-control artifact	9	16
*account-control as	-21	46
*account-control assess	37	11
*account-control assessor	38	-16
*account-control assign	-11	61
*account-control assum	-8	17
*account-control attach	12	35
*account-control auditor	6	20
*account-control author	40	-34
*account-control automat	35	2
*account-control avail	59	-27
*account-control awai	-22	57
*account-control back	38	10
*account-control backend	115	-55
*account-control backup	-8	69
*account-control baselin	-4	108
*account-control be	-9	30
*account-control behind	35	-6
*account-control belong	-19	47
*account-control between	22	-7
*account-control bind	-25	30
*account-control boundari	-9	103
*account-control box	-30	73
*account-control breach	-9	31
*account-control break	-14	35
*account-control bring	-21	42
*account-control bucket	17	-11
*account-control build	-6	22
*account-control but	-23	36
*account-control can	-1	30
*account-control cannot	-1	44
*account-control capac	46	-13
*account-control captur	18	-5
*account-control carri	17	-9
*account-control case	-40	43
*account-control center	37	-13
*account-control charact	-1	40
*account-control charg	42	-28
*account-control check	-17	48
*account-control china	18	-12
*account-control choic	108	-53
*account-control choos	-8	18
*account-control clean	-4	36
*account-control client	1	17
*account-control close	4	41
*account-control cloud	-16	24
*account-control cloudtrail	46	-23
*account-control colleagu	0	25
*account-control collect	13	20
*account-control come	-63	61
*account-control command	-24	35
*account-control commiss	43	-35
*account-control compani	-17	54
*account-control compli	26	18
*account-control complianc	-16	65
*account-control compliant	-1	20
*account-control condit	-4	27
*account-control config	30	-25
*account-control configur	-1	20
*account-control connect	-40	60
*account-control contact	49	-27
*account-control copi	-6	35
*account-control count	-12	53
*account-control cover	25	7
*account-control creat	-8	45
*account-control credenti	0	18
*account-control custom	37	0
*account-control cut	31	-27
*account-control daili	-46	50
*account-control data	12	28
*account-control databas	42	-33
*account-control day	-10	31
*account-control db	7	47
*account-control decid	-12	29
*account-control default	30	25
*account-control defin	-19	77
*account-control definit	105	-90
*account-control deleg	1	44
*account-control delet	1	16
*account-control deliveri	28	-18
*account-control deni	17	-6
*account-control depend	21	-20
*account-control describ	-14	72
*account-control descript	65	-36
*account-control detect	36	-32
*account-control devic	-19	44
*account-control disabl	27	-26
*account-control do	75	-7
*account-control document	-3	31
*account-control doe	-13	49
*account-control doesnt	-21	53
*account-control done	-25	61
*account-control down	-13	37
*account-control download	60	-3
*account-control drift	14	39
*account-control duti	-2	26
*account-control each	34	-7
*account-control emerg	-25	46
*account-control employe	-11	26
*account-control enabl	25	-18
*account-control encrypt	50	-32
*account-control end	34	-14
*account-control endpoint	24	-4
*account-control enforc	-6	26
*account-control engin	48	-18
*account-control enough	-26	36
*account-control enrol	16	16
*account-control evalu	37	-27
*account-control event	54	-20
*account-control everi	26	-14
*account-control everyth	-21	24
*account-control evid	17	26
*account-control execut	-5	21
*account-control experi	-15	35
*account-control expir	-18	48
*account-control facil	18	-7
*account-control fail	-2	29
*account-control fault	32	-17
*account-control feder	-13	46
*account-control fetch	-4	16
*account-control few	27	-24
*account-control file	-9	17
*account-control firewal	-28	81
*account-control fix	-12	39
*account-control for	4	25
*account-control forbid	-37	45
*account-control found	1	18
*account-control framework	37	-4
*account-control from	22	10
*account-control game	-16	68
*account-control get	18	2
*account-control glass	-16	35
*account-control go	-25	29
*account-control goal	-2	28
*account-control got	-22	26
*account-control group	-14	27
*account-control guardrail	34	-35
*account-control hand	-5	30
*account-control hardcod	0	16
*account-control hash	7	-17
*account-control have	9	18
*account-control here	-22	24
*account-control hire	55	-54
*account-control host	41	-4
*account-control hour	-22	53
*account-control hr	-19	29
*account-control hybrid	-23	39
*account-control i	63	-52
*account-control iam	-19	24
*account-control ident	16	5
*account-control if	1	21
*account-control improv	-33	47
*account-control in	4	28
*account-control includ	68	-60
*account-control infrastructur	57	-33
*account-control ins	31	-10
*account-control insid	31	-11
*account-control insight	-13	16
*account-control insist	-7	34
*account-control instal	-7	66
*account-control interfac	-11	39
*account-control into	-18	28
*account-control invok	-16	28
*account-control is	3	41
*account-control isnt	-15	27
*account-control iso	34	38
*account-control isol	20	-4
*account-control issu	-31	58
*account-control it	-17	-7
*account-control item	63	-49
*account-control its	22	-3
*account-control itself	77	-6
*account-control job	44	20
*account-control judg	-18	69
*account-control keep	17	13
*account-control kei	-4	24
*account-control kept	25	-18
*account-control kick	-15	31
*account-control last	-10	25
*account-control later	3	35
*account-control learn	-20	41
*account-control least	-4	49
*account-control leaver	-14	33
*account-control left	-9	43
*account-control length	-2	40
*account-control let	-9	18
*account-control level	-13	24
*account-control lifecycl	-25	33
*account-control like	45	-40
*account-control log	-8	27
*account-control login	-18	49
*account-control longer	9	53
*account-control look	29	-1
*account-control lost	-20	25
*account-control made	21	4
*account-control maintain	64	-8
*account-control mainten	-11	26
*account-control make	-26	50
*account-control manag	39	-25
*account-control mandatori	39	6
*account-control mani	-9	16
*account-control manual	-12	30
*account-control map	55	-24
*account-control mark	-27	44
*account-control may	-15	59
*account-control me	-3	31
*account-control mean	19	5
*account-control meet	38	-23
*account-control mend	-8	18
*account-control mess	-23	25
*account-control mfa	-16	35
*account-control min	5	33
*account-control minimum	34	-21
*account-control minut	60	-44
*account-control move	-37	55
*account-control name	18	2
*account-control narrow	-3	38
*account-control need	-16	46
*account-control network	-3	19
*account-control never	36	-28
*account-control new	-3	24
*account-control newer	-15	17
*account-control no	3	17
*account-control nobodi	-25	68
*account-control node	-47	76
*account-control non	0	20
*account-control noncompli	-19	43
*account-control none	-46	82
*account-control not	16	20
*account-control noth	7	49
*account-control notic	5	124
*account-control now	-22	43
*account-control object	-15	25
*account-control of	19	8
*account-control offer	77	-35
*account-control okta	-12	26
*account-control on	1	26
*account-control onc	-63	65
*account-control onli	11	27
*account-control oper	31	8
*account-control or	-3	24
*account-control org	-24	54
*account-control ou	-33	45
*account-control our	-10	45
*account-control out	-1	23
*account-control outsid	-14	33
*account-control own	-53	-119
*account-control owner	-14	39
*account-control page	70	-28
*account-control paramet	22	-5
*account-control parameter	-15	21
*account-control part	32	-32
*account-control parti	32	6
*account-control pass	-41	65
*account-control password	2	61
*account-control patch	29	6
*account-control pci	100	-10
*account-control peopl	-15	31
*account-control period	57	-40
*account-control permiss	-13	71
*account-control pick	-18	29
*account-control pipelin	37	-14
*account-control place	30	-26
*account-control plain	-9	33
*account-control plan	-14	32
*account-control plane	37	-36
*account-control point	-7	17
*account-control polici	6	44
*account-control prepar	-1	16
*account-control primari	-28	34
*account-control privileg	-14	67
*account-control produc	113	-10
*account-control profil	-5	29
*account-control provid	4	37
*account-control publish	49	-14
*account-control pull	41	-30
*account-control put	-7	16
*account-control quota	61	-49
*account-control rail	-15	37
*account-control raiz	39	1
*account-control read	-16	35
*account-control readi	-30	48
*account-control receiv	-19	37
*account-control recommend	-8	41
*account-control record	40	4
*account-control recoveri	-2	19
*account-control redundantli	58	-36
*account-control refer	-6	23
*account-control region	22	-7
*account-control regist	-4	18
*account-control rehears	-10	57
*account-control releas	2	24
*account-control remain	-27	28
*account-control remedi	-8	20
*account-control renew	-12	32
*account-control repair	-46	60
*account-control replic	28	-14
*account-control report	36	-5
*account-control request	54	-18
*account-control requir	2	25
*account-control resourc	-3	29
*account-control respons	-13	130
*account-control rest	38	-18
*account-control result	25	-11
*account-control retain	-9	17
*account-control retent	-22	28
*account-control review	-20	46
*account-control right	4	32
*account-control role	28	13
*account-control roll	-12	65
*account-control rollback	-15	44
*account-control root	1	22
*account-control rotat	-18	67
*account-control rule	9	47
*account-control run	58	-30
*account-control s3	35	-32
*account-control sai	2	25
*account-control same	-31	73
*account-control saml	-32	48
*account-control scim	-7	20
*account-control scope	-2	56
*account-control second	29	-33
*account-control secret	-9	19
*account-control secur	-6	23
*account-control see	-26	55
*account-control select	50	-41
*account-control serv	23	-6
*account-control server	27	13
*account-control servic	33	0
*account-control session	-10	29
*account-control set	11	33
*account-control setup	30	-31
*account-control seven	-1	42
*account-control share	-7	40
*account-control should	-13	28
*account-control show	-20	42
*account-control side	40	14
*account-control sinc	-14	49
*account-control sit	-8	18
*account-control so	-20	43
*account-control soc	55	-37
*account-control softwar	50	-10
*account-control some	78	-37
*account-control somebodi	44	-48
*account-control someon	-16	25
*account-control someth	84	20
*account-control sourc	-12	23
*account-control stack	-4	16
*account-control staff	1	50
*account-control stai	17	10
*account-control stand	79	-47
*account-control start	-10	24
*account-control state	1	29
*account-control still	-12	24
*account-control stop	-17	31
*account-control store	49	-26
*account-control structur	54	-40
*account-control such	-7	28
*account-control suppli	6	34
*account-control sure	-29	57
*account-control system	30	13
*account-control tabl	31	-27
*account-control tag	-21	27
*account-control target	-10	42
*account-control task	-37	69
*account-control team	-34	85
*account-control templat	2	36
*account-control temporari	-30	47
*account-control ten	29	-20
*account-control termin	-8	39
*account-control terraform	-33	37
*account-control test	26	-10
*account-control text	-8	45
*account-control than	-8	61
*account-control that	19	8
*account-control the	21	12
*account-control their	-10	29
*account-control them	-9	40
*account-control then	-47	58
*account-control there	-22	47
*account-control thi	-1	44
*account-control thing	18	-2
*account-control third	46	-11
*account-control those	-13	40
*account-control through	-8	21
*account-control tls	34	-14
*account-control to	-3	24
*account-control token	-11	38
*account-control told	-23	34
*account-control too	-43	84
*account-control tool	-26	63
*account-control topic	67	-62
*account-control touch	-54	59
*account-control trail	8	25
*account-control trust	-8	28
*account-control turn	-19	46
*account-control two	51	-38
*account-control type	22	5
*account-control unit	-17	19
*account-control unless	40	-23
*account-control until	10	16
*account-control unus	-2	37
*account-control up	24	1
*account-control updat	-41	61
*account-control upgrad	50	-10
*account-control upkeep	75	-51
*account-control upload	-15	20
*account-control us	42	-32
*account-control use	-22	35
*account-control user	10	33
*account-control usual	0	31
*account-control valid	-40	50
*account-control version	-13	32
*account-control vpc	-18	37
*account-control want	-17	27
*account-control was	-2	21
*account-control watch	-65	72
*account-control way	-10	17
*account-control we	-20	30
*account-control weak	-18	34
*account-control week	-4	18
*account-control well	-9	70
*account-control werent	-16	49
*account-control what	8	16
*account-control when	-24	44
*account-control where	-23	43
*account-control whether	19	18
*account-control while	21	-20
*account-control whom	4	92
*account-control wide	-20	35
*account-control windows	-34	52
*account-control with	-7	27
*account-control within	56	-49
*account-control work	-19	27
*account-control would	-21	26
*account-control write	33	32
*account-control written	26	-20
*account-control wrote	51	-54
*account-control year	-3	30
*account-control zone	-37	41
*container	17	29
*container %	40	-22
*container 0	-25	29
*container 1	29	6
*container 10	-53	25
*container 12	26	-7
*container 14	26	-31
*container 2	-17	-9
*container 21	6	20
*container 28	8	65
*container 3	11	50
*container 30	-15	17
*container 31	45	-59
*container 4	-30	26
*container 7	35	-8
*container a	-23	-31
*container about	52	-26
*container access	-33	54
*container account	0	62
*container act	-11	31
*container add	-30	58
*container addon	-23	16
*container admin	-12	54
*container admiss	-6	24
*container after	-22	43
*container afterward	-47	91
*container again	25	3
*container agent	53	34
*container al2	-11	28
*container al2023	-19	65
*container alarm	-9	46
*container aliv	14	46
*container all	11	17
*container alloc	-12	47
*container alon	-25	35
*container also	20	2
*container alwai	72	-56
*container am	-5	111
*container amazon	-23	-65
*container ami	19	-15
*container an	24	19
*container and	16	9
*container annot	0	23
*container announc	34	-25
*container anoth	78	-37
*container answer	-4	25
*container anyon	40	40
*container apart	33	-13
*container api	28	0
*container app	-15	70
*container applic	-25	43
*container are	-4	33
*container arent	-20	100
*container argument	-9	25
*container as	17	-9
*container ask	-19	-10
*container at	-19	-26
*container attempt	-22	29
*container audit	-21	32
*container auditor	-18	21
*container auto	80	12
*container automat	-25	28
*container autosc	-24	70
*container autoscal	-25	57
*container avail	52	-9
*container aws	-43	33
*container awsvpc	-6	27
*container az	34	1
*container azs	12	46
*container back	43	15
*container backup	179	30
*container bake	54	10
*container balanc	25	-8
*container base	33	37
*container batch	62	18
*container be	-3	42
*container becaus	-13	54
*container befor	15	23
*container begin	56	-29
*container behind	-16	12
*container below	-37	-86
*container beneath	-59	147
*container between	-35	67
*container bit	-11	57
*container block	0	30
*container blue	-19	31
*container bootstrap	-3	73
*container bottlerocket	93	3
*container bound	-12	37
*container box	28	-28
*container brain	97	-38
*container breaker	5	48
*container bring	47	-23
*container broken	61	4
*container bucket	-15	23
*container budget	-11	44
*container bug	-29	33
*container bui	28	-7
*container build	39	-36
*container bump	-34	36
*container but	38	-20
*container button	-26	23
*container by	-20	-1
*container call	-21	31
*container can	13	17
*container capabl	-15	31
*container capac	-9	53
*container care	-10	124
*container carri	34	-21
*container center	29	-15
*container cert	-35	70
*container certif	43	64
*container chang	27	13
*container check	-6	34
*container choic	50	-28
*container cidr	-19	38
*container circuit	5	48
*container cis	51	-35
*container class	-9	20
*container cleanli	-10	19
*container click	-32	36
*container close	98	-22
*container cluster	-52	-13
*container cni	91	-18
*container code	-33	62
*container collect	-13	21
*container come	24	3
*container comput	16	-20
*container config	-16	92
*container configur	-34	73
*container consol	39	4
*container consolid	75	3
*container constraint	48	13
*container contain	1	20
*container containerd	-60	101
*container control	9	-39
*container coredn	-49	70
*container correct	-37	-52
*container count	-37	55
*container cover	-19	30
*container cpu	-35	21
*container crash	81	-1
*container creat	14	50
*container credenti	81	-55
*container csi	72	-37
*container current	-29	40
*container custom	68	-34
*container cve	6	27
*container daemonset	-14	51
*container dai	30	-30
*container data	-2	24
*container databas	28	4
*container date	79	-33
*container day	21	-4
*container dead	81	-17
*container default	27	17
*container defin	22	-4
*container definit	-12	53
*container delet	26	4
*container demand	7	45
*container depend	33	93
*container deploi	-8	51
*container deploy	-5	64
*container deprec	0	58
*container desir	-20	41
*container develop	-27	39
*container devic	52	-37
*container die	40	-21
*container disabl	-15	17
*container disk	-10	30
*container disrupt	29	1
*container dns	-5	33
*container do	70	4
*container docker	-38	63
*container doesnt	-19	29
*container dont	-63	-17
*container down	53	-16
*container drain	-13	-66
*container driver	99	-37
*container drop	31	-35
*container dure	-82	-84
*container e	-68	-15
*container each	31	2
*container ebs	-12	25
*container ec2	-11	55
*container ecs	81	33
*container efs	-7	23
*container eks	-23	115
*container elsewher	-22	47
*container enabl	-43	72
*container encrypt	-7	25
*container end	42	8
*container endpoint	30	11
*container enough	-44	65
*container entri	-18	37
*container env	-26	49
*container envelop	15	-36
*container environ	-13	30
*container ephemer	-28	45
*container etcd	114	-36
*container ever	-25	5
*container everi	14	24
*container everyth	-21	23
*container evict	3	41
*container exampl	-11	20
*container execut	-12	29
*container exit	-16	77
*container expiri	-29	91
*container fail	18	24
*container fair	-29	53
*container falcon	-28	73
*container fargat	43	-51
*container file	-12	45
*container find	-16	128
*container firewal	-19	46
*container first	25	15
*container fit	18	-13
*container fix	19	39
*container fluent	-11	57
*container folk	-31	5
*container follow	-29	31
*container for	36	30
*container forbid	-1	32
*container forc	4	47
*container free	-10	46
*container fresh	107	37
*container from	-7	42
*container full	-23	34
*container fulli	-22	58
*container gib	-23	31
*container give	32	-6
*container go	-14	29
*container goe	22	40
*container got	25	-22
*container gpu	21	48
*container grace	-5	58
*container grant	-1	20
*container greatest	-51	53
*container green	-19	31
*container group	-17	46
*container guest	-80	116
*container harden	-45	120
*container hardwar	35	-30
*container has	9	17
*container hat	-32	-77
*container have	90	8
*container health	-6	45
*container helm	-29	53
*container here	-21	53
*container high	83	9
*container higher	38	-23
*container hm	162	-40
*container hmm	48	-73
*container hold	17	-2
*container hook	-22	27
*container hop	46	-15
*container host	-115	-125
*container hostnetwork	63	-22
*container how	-10	16
*container hpa	-22	27
*container hypervisor	67	23
*container iam	73	-52
*container ident	0	28
*container idl	101	-67
*container if	-33	43
*container imag	19	51
*container imd	-1	51
*container imdsv2	62	-48
*container infrastructur	7	24
*container insid	69	-14
*container insight	-5	17
*container instal	-7	38
*container instanc	1	26
*container instead	-42	64
*container interrupt	19	0
*container into	44	-15
*container intrud	27	-1
*container is	5	43
*container isnt	-63	-108
*container isol	68	-26
*container it	16	3
*container itself	7	50
*container job	43	37
*container just	20	-64
*container karpent	47	-10
*container keep	30	8
*container kei	-20	30
*container kernel	-19	15
*container key	18	-5
*container kick	-49	45
*container kill	-3	73
*container kms	-15	20
*container kube	19	-19
*container kubeconfig	14	48
*container kubelet	35	30
*container kubernetes	45	-19
*container kyverno	-10	68
*container label	-6	32
*container latest	10	34
*container launch	-47	-11
*container leav	-14	18
*container left	6	28
*container let	-14	38
*container librari	2	19
*container life	-15	58
*container like	-21	22
*container limit	-4	24
*container linux	40	-20
*container load	20	35
*container local	10	132
*container log	-6	32
*container look	73	0
*container loosen	5	37
*container maintain	52	19
*container make	0	21
*container manag	28	35
*container mani	-20	21
*container manifest	-5	47
*container map	-14	44
*container max	-31	41
*container may	-9	48
*container me	-16	-79
*container mean	-29	-21
*container meant	-16	24
*container memori	-19	63
*container mesh	-31	38
*container metadata	65	-17
*container min	-33	23
*container minor	22	-5
*container minut	26	-1
*container miss	-7	35
*container mix	-94	-74
*container mode	17	1
*container more	-22	67
*container mount	-9	44
*container move	-12	39
*container must	40	54
*container my	17	77
*container namespac	-20	70
*container narrow	35	29
*container need	47	-10
*container network	16	10
*container never	-35	93
*container new	-1	18
*container newer	-8	68
*container newest	27	18
*container night	-39	12
*container nitro	55	-46
*container no	19	34
*container nobodi	22	-9
*container nodepool	3	51
*container none	-45	47
*container nor	53	-20
*container not	9	16
*container noth	20	28
*container notic	63	-22
*container now	57	-60
*container object	13	-32
*container observ	-19	63
*container of	16	-2
*container off	-50	63
*container offer	29	-23
*container ok	92	54
*container old	-1	24
*container on	42	55
*container onc	26	-18
*container one	33	65
*container onli	-11	40
*container ons	-10	20
*container open	-22	35
*container oper	2	-65
*container optim	-15	44
*container orchestr	56	-50
*container order	-41	133
*container os	-39	-82
*container other	3	20
*container otherw	31	-23
*container our	16	57
*container ourselv	-9	88
*container out	-40	23
*container outdat	0	-16
*container outsid	-31	41
*container over	-21	32
*container own	21	7
*container owner	-108	-141
*container pager	-13	31
*container part	-24	27
*container password	-5	46
*container patch	-36	-23
*container pdb	0	62
*container peer	34	-32
*container pend	-40	-83
*container percentag	-4	68
*container period	0	22
*container permiss	-7	16
*container persist	-12	25
*container physic	69	-23
*container pick	-8	21
*container pin	-18	27
*container pipelin	-38	50
*container place	37	9
*container plain	-29	32
*container plan	-17	23
*container plane	-2	-47
*container platform	38	2
*container plugin	52	-37
*container polici	-8	41
*container pool	2	20
*container possibl	-9	50
*container press	-6	42
*container price	-10	30
*container prioriti	46	-17
*container privat	-15	56
*container privileg	-14	47
*container probe	-15	29
*container problem	-24	23
*container prod	39	-7
*container profil	-18	51
*container project	-9	70
*container protect	-11	54
*container provid	44	2
*container proxi	37	-22
*container public	-36	95
*container publish	25	12
*container pull	-5	20
*container put	16	5
*container pvc	-22	143
*container pvs	-20	52
*container question	16	-51
*container queue	42	-23
*container quota	-20	62
*container rang	-11	17
*container rbac	3	71
*container reach	-6	37
*container read	-6	16
*container readonlyrootfilesystem	-2	20
*container rebuild	17	10
*container recycl	33	11
*container red	-32	-77
*container redeploi	-4	34
*container refus	-26	82
*container region	63	-30
*container regist	17	46
*container releas	-37	-81
*container renew	-27	122
*container repair	62	-20
*container replac	42	-7
*container replica	27	11
*container request	-5	29
*container requir	-22	71
*container resourc	-24	36
*container respect	12	30
*container respons	93	27
*container restart	45	1
*container restor	36	19
*container restrict	-47	80
*container result	-22	38
*container right	3	51
*container role	-11	40
*container roll	-64	-22
*container rollback	53	-40
*container root	-32	58
*container rotat	-18	68
*container rout	-17	28
*container router	42	-67
*container run	18	28
*container runtim	65	-14
*container s3	-12	21
*container sai	-16	25
*container same	39	-90
*container say	18	-43
*container scale	-27	-9
*container scan	-20	44
*container scc	-18	65
*container schedul	80	-36
*container second	33	192
*container secur	58	30
*container self	-12	45
*container separ	91	-28
*container server	43	-19
*container servic	4	28
*container session	21	-8
*container set	3	22
*container share	24	1
*container shell	52	-44
*container ship	78	-30
*container should	76	28
*container shouldnt	42	-31
*container show	-32	41
*container shrink	40	-30
*container shuffl	-20	35
*container sidecar	-14	21
*container size	26	1
*container skew	-17	76
*container snapshot	47	-24
*container so	2	18
*container softwar	-32	62
*container some	-29	65
*container somebodi	22	-13
*container space	-17	19
*container spot	2	52
*container spread	-17	45
*container sre	84	38
*container ssh	63	-19
*container stai	-37	51
*container standalon	-22	49
*container standard	-9	19
*container start	31	8
*container state	91	-19
*container still	67	3
*container stop	36	-14
*container storag	4	17
*container store	61	8
*container strategi	-19	53
*container stuck	-10	18
*container submit	-3	27
*container subnet	-20	49
*container such	-14	17
*container suppli	21	-13
*container support	-3	26
*container swap	-26	24
*container switch	2	42
*container system	88	18
*container tag	-12	47
*container taint	24	25
*container take	36	60
*container task	27	20
*container team	-5	-54
*container tell	10	27
*container templat	-11	36
*container tenant	-25	40
*container termin	21	-63
*container test	28	-25
*container that	10	42
*container the	14	17
*container their	3	60
*container them	11	59
*container themselv	-35	-47
*container then	23	-14
*container there	20	4
*container thereof	39	-14
*container thi	41	7
*container thing	52	62
*container those	-38	63
*container three	20	-32
*container through	66	-32
*container ticket	75	-39
*container time	-31	37
*container tls	-40	67
*container to	17	23
*container token	-21	84
*container too	-6	58
*container touch	38	-36
*container trust	-30	42
*container turn	-18	31
*container type	25	26
*container under	52	-14
*container unhealthi	65	-57
*container unless	-19	26
*container unmanag	-10	31
*container up	22	23
*container updat	-36	25
*container upgrad	-5	40
*container us	16	15
*container use	-6	46
*container user	2	23
*container vcpu	-19	51
*container velero	-15	44
*container version	-4	21
*container via	46	-26
*container virtual	32	-17
*container volum	-24	44
*container vs	-11	46
*container vulner	-29	43
*container wait	25	-2
*container wall	-22	59
*container want	-29	32
*container was	5	20
*container we	9	85
*container web	-7	35
*container webhook	-31	103
*container week	60	-56
*container weekli	32	-8
*container well	-10	19
*container what	-20	29
*container whatev	32	-11
*container where	-1	16
*container whether	-17	31
*container which	-74	61
*container who	-60	-31
*container wholli	-6	22
*container whom	-99	-70
*container whose	-54	-35
*container why	-19	27
*container wide	-3	48
*container window	-17	37
*container windows	-8	59
*container with	1	49
*container within	-17	36
*container without	-1	23
*container work	41	-37
*container worker	-108	-55
*container workload	-7	36
*container write	-13	33
*container wrong	-3	16
*container year	-11	17
*container yes	27	79
*container yourself	-21	49
*customer-operated	-9	73
*customer-operated %	-3	41
*customer-operated account	-29	72
*customer-operated all	-24	54
*customer-operated and	0	26
*customer-operated api	-15	65
*customer-operated apiserv	-4	33
*customer-operated are	-7	29
*customer-operated avail	-28	46
*customer-operated back	-19	33
*customer-operated backup	-25	55
*customer-operated by	-23	79
*customer-operated call	19	-12
*customer-operated center	39	-24
*customer-operated cert	2	62
*customer-operated certif	-7	27
*customer-operated cloudtrail	24	-18
*customer-operated cluster	-8	63
*customer-operated cni	-16	34
*customer-operated comput	-11	21
*customer-operated config	-6	67
*customer-operated contain	-3	23
*customer-operated control	-13	77
*customer-operated creat	-16	39
*customer-operated data	34	-21
*customer-operated disk	7	30
*customer-operated driver	-21	42
*customer-operated encrypt	-1	46
*customer-operated etcd	-22	80
*customer-operated expir	-8	40
*customer-operated expos	-22	104
*customer-operated for	-20	57
*customer-operated head	-14	38
*customer-operated hold	41	-23
*customer-operated hypervisor	53	-45
*customer-operated in	-8	54
*customer-operated instanc	17	8
*customer-operated is	-11	49
*customer-operated it	-2	38
*customer-operated job	-2	36
*customer-operated keep	-10	27
*customer-operated kernel	1	29
*customer-operated machin	52	-35
*customer-operated manag	-11	69
*customer-operated no	-41	68
*customer-operated node	-8	96
*customer-operated of	4	42
*customer-operated on	-2	68
*customer-operated onli	-17	47
*customer-operated oper	-16	107
*customer-operated or	-8	46
*customer-operated our	36	17
*customer-operated over	-17	42
*customer-operated own	-26	65
*customer-operated patch	-12	96
*customer-operated physic	65	-38
*customer-operated plane	-25	96
*customer-operated rbac	-4	23
*customer-operated record	24	-18
*customer-operated renew	0	44
*customer-operated rest	-22	103
*customer-operated restor	-24	42
*customer-operated rotat	-1	42
*customer-operated run	-22	66
*customer-operated scale	-34	75
*customer-operated schedul	-38	72
*customer-operated secret	-4	47
*customer-operated server	-24	49
*customer-operated set	-4	25
*customer-operated sever	-24	29
*customer-operated system	-12	87
*customer-operated that	3	24
*customer-operated the	-3	36
*customer-operated them	-1	52
*customer-operated thi	5	35
*customer-operated three	-31	63
*customer-operated under	44	-36
*customer-operated up	-16	28
*customer-operated updat	-10	50
*customer-operated upgrad	13	83
*customer-operated version	14	79
*customer-operated what	1	23
*customer-operated who	-19	84
*customer-operated whose	-3	30
*customer-operated with	-4	24
*customer-operated zone	-24	29
*infrastructure	6	53
*infrastructure %	19	49
*infrastructure 0	48	-21
*infrastructure 04	-46	17
*infrastructure 0a1b2c3d4e5f67890	24	0
*infrastructure 1	23	43
*infrastructure 100	-13	44
*infrastructure 11	-15	33
*infrastructure 15	23	1
*infrastructure 18	-46	17
*infrastructure 2	8	49
*infrastructure 2016	-5	54
*infrastructure 2022	-20	58
*infrastructure 2023	-10	30
*infrastructure 2027	100	-42
*infrastructure 30	28	-4
*infrastructure 36	94	-35
*infrastructure 365	18	-12
*infrastructure 40	-20	40
*infrastructure 5	66	32
*infrastructure 6	87	19
*infrastructure 7	134	-32
*infrastructure a	8	23
*infrastructure about	0	-37
*infrastructure abus	-29	67
*infrastructure access	21	-18
*infrastructure account	68	-34
*infrastructure act	34	-83
*infrastructure action	-29	58
*infrastructure activ	-13	31
*infrastructure admin	-4	21
*infrastructure administr	-4	21
*infrastructure after	20	30
*infrastructure afterward	-6	20
*infrastructure against	-13	27
*infrastructure agenc	-16	17
*infrastructure agent	-6	49
*infrastructure alarm	-7	26
*infrastructure all	-15	72
*infrastructure allow	47	-12
*infrastructure along	-15	21
*infrastructure also	-5	125
*infrastructure alwai	41	-7
*infrastructure am	23	-9
*infrastructure amazon	-7	26
*infrastructure ami	3	19
*infrastructure an	1	37
*infrastructure and	5	27
*infrastructure announc	39	-36
*infrastructure anoth	35	-23
*infrastructure answer	1	28
*infrastructure antiviru	-10	47
*infrastructure any	15	29
*infrastructure anyon	-9	43
*infrastructure anyth	-8	19
*infrastructure apart	-45	54
*infrastructure api	60	-34
*infrastructure app	-13	41
*infrastructure appli	9	73
*infrastructure applianc	5	64
*infrastructure applic	29	-5
*infrastructure apt	-1	51
*infrastructure archiv	-41	54
*infrastructure as	-11	36
*infrastructure ask	18	32
*infrastructure at	40	-8
*infrastructure auditor	5	16
*infrastructure auto	-19	23
*infrastructure autom	-13	26
*infrastructure automat	12	31
*infrastructure avail	-3	16
*infrastructure awai	22	1
*infrastructure aws	-20	-32
*infrastructure az	-18	37
*infrastructure back	-8	57
*infrastructure backup	-24	120
*infrastructure bare	27	-5
*infrastructure base	-11	19
*infrastructure bastion	3	20
*infrastructure befor	2	26
*infrastructure behind	81	-73
*infrastructure below	116	-41
*infrastructure beneath	10	17
*infrastructure between	59	-28
*infrastructure bitnami	-7	36
*infrastructure block	30	-15
*infrastructure blueprint	20	16
*infrastructure boot	70	-33
*infrastructure bootstrap	-4	31
*infrastructure box	1	28
*infrastructure bring	5	32
*infrastructure broadcom	-9	89
*infrastructure broken	42	-4
*infrastructure build	53	-32
*infrastructure built	-5	26
*infrastructure but	-28	49
*infrastructure by	16	5
*infrastructure call	22	-9
*infrastructure can	47	-20
*infrastructure cannot	58	-13
*infrastructure cant	31	-18
*infrastructure capac	4	25
*infrastructure care	23	45
*infrastructure carri	49	-41
*infrastructure case	-33	38
*infrastructure center	28	-14
*infrastructure certif	-23	65
*infrastructure chang	29	9
*infrastructure channel	26	-38
*infrastructure check	21	-3
*infrastructure choos	-5	19
*infrastructure chose	29	-16
*infrastructure chroni	-5	25
*infrastructure classifi	-14	26
*infrastructure cli	-36	47
*infrastructure client	0	25
*infrastructure clock	48	9
*infrastructure cloudtrail	27	-8
*infrastructure cloudwatch	36	0
*infrastructure cluster	-1	29
*infrastructure code	-8	61
*infrastructure collect	22	-1
*infrastructure come	-17	52
*infrastructure compani	-8	35
*infrastructure complianc	-49	-54
*infrastructure config	-10	88
*infrastructure configur	-24	47
*infrastructure contain	-14	42
*infrastructure control	12	16
*infrastructure cooldown	-18	71
*infrastructure copi	-29	54
*infrastructure core	25	-16
*infrastructure correct	-18	27
*infrastructure count	53	-5
*infrastructure cpu	38	16
*infrastructure creat	51	-1
*infrastructure credenti	-10	46
*infrastructure cuda	-22	25
*infrastructure current	-32	55
*infrastructure custom	32	-4
*infrastructure cve	-22	39
*infrastructure daemon	-17	22
*infrastructure daili	-7	18
*infrastructure dashboard	-53	-51
*infrastructure databas	-15	66
*infrastructure date	-29	52
*infrastructure day	27	-8
*infrastructure dead	37	-21
*infrastructure decid	33	-8
*infrastructure decommiss	-11	67
*infrastructure default	1	26
*infrastructure degrad	37	-13
*infrastructure delet	-15	27
*infrastructure deploi	-28	61
*infrastructure deprec	-17	53
*infrastructure desir	30	-2
*infrastructure detect	-67	89
*infrastructure differ	52	-22
*infrastructure disabl	-2	30
*infrastructure dns	-6	32
*infrastructure do	-2	39
*infrastructure docker	-14	57
*infrastructure doe	-32	84
*infrastructure doesnt	0	18
*infrastructure domain	-29	71
*infrastructure done	-32	36
*infrastructure drift	-5	26
*infrastructure driver	-12	21
*infrastructure drop	30	-11
*infrastructure duti	25	-17
*infrastructure eat	32	13
*infrastructure ec2	77	-60
*infrastructure edg	13	24
*infrastructure els	30	-29
*infrastructure elsewher	-9	27
*infrastructure em	76	-8
*infrastructure enabl	-4	19
*infrastructure encrypt	-25	46
*infrastructure end	39	-10
*infrastructure endpoint	40	-17
*infrastructure engin	-4	50
*infrastructure ensur	48	-25
*infrastructure environ	-1	29
*infrastructure eol	28	67
*infrastructure esx	-55	69
*infrastructure everi	-12	49
*infrastructure everyth	47	-29
*infrastructure exampl	-9	17
*infrastructure except	-8	21
*infrastructure exist	48	-17
*infrastructure expir	-16	84
*infrastructure fail	6	25
*infrastructure fail2ban	-8	68
*infrastructure failov	8	107
*infrastructure failur	46	-4
*infrastructure fall	42	-2
*infrastructure fault	-21	50
*infrastructure file	47	17
*infrastructure find	14	-24
*infrastructure fine	-18	45
*infrastructure firewal	-1	31
*infrastructure firmwar	72	-62
*infrastructure first	1	58
*infrastructure fix	-78	-88
*infrastructure fleet	-41	-97
*infrastructure follow	-28	60
*infrastructure for	-5	29
*infrastructure forward	-18	50
*infrastructure from	0	37
*infrastructure full	28	32
*infrastructure get	-37	16
*infrastructure give	32	-15
*infrastructure go	-9	21
*infrastructure golden	-14	72
*infrastructure got	61	24
*infrastructure gpu	23	-12
*infrastructure group	8	30
*infrastructure guest	10	30
*infrastructure hack	5	26
*infrastructure harden	31	29
*infrastructure hardwar	24	-4
*infrastructure has	20	-7
*infrastructure have	-17	-36
*infrastructure hcx	-5	67
*infrastructure hdf	18	14
*infrastructure health	-28	-37
*infrastructure hello	-16	16
*infrastructure hibern	-7	31
*infrastructure high	-10	38
*infrastructure hive	17	0
*infrastructure hold	23	-5
*infrastructure hook	-11	26
*infrastructure host	23	15
*infrastructure hypervisor	95	-47
*infrastructure i	-13	44
*infrastructure iam	-9	21
*infrastructure id	19	70
*infrastructure if	21	-77
*infrastructure ignor	-9	21
*infrastructure imag	12	17
*infrastructure imdsv1	-13	42
*infrastructure in	-1	24
*infrastructure incid	9	92
*infrastructure includ	33	-23
*infrastructure insid	-43	78
*infrastructure instal	10	43
*infrastructure instanc	4	26
*infrastructure internet	-9	40
*infrastructure into	-7	39
*infrastructure intrus	-67	89
*infrastructure ip	19	2
*infrastructure iptabl	-36	40
*infrastructure is	-3	27
*infrastructure isnt	-38	78
*infrastructure isol	54	8
*infrastructure it	-3	39
*infrastructure its	34	-8
*infrastructure itself	59	-15
*infrastructure jar	-12	20
*infrastructure job	3	20
*infrastructure join	-5	66
*infrastructure kei	-15	36
*infrastructure kerbero	-3	46
*infrastructure kernel	-31	67
*infrastructure key	-16	35
*infrastructure know	3	22
*infrastructure larg	34	-17
*infrastructure last	-10	20
*infrastructure latest	32	-21
*infrastructure launch	26	17
*infrastructure layer	45	-39
*infrastructure librari	-6	29
*infrastructure licens	13	46
*infrastructure lifecycl	-11	17
*infrastructure lightsail	4	21
*infrastructure like	-71	60
*infrastructure limit	-3	29
*infrastructure link	-53	59
*infrastructure linux	-46	-1
*infrastructure list	-17	42
*infrastructure live	47	-24
*infrastructure load	26	-12
*infrastructure local	-12	37
*infrastructure log	-5	21
*infrastructure login	-1	17
*infrastructure look	35	11
*infrastructure lose	-20	59
*infrastructure lost	61	-40
*infrastructure luk	-3	38
*infrastructure mac	86	-39
*infrastructure machin	-55	-12
*infrastructure made	-37	47
*infrastructure mail	-35	74
*infrastructure maintain	119	-77
*infrastructure mainten	36	-24
*infrastructure make	-14	30
*infrastructure manag	-1	42
*infrastructure manual	11	62
*infrastructure max	-3	59
*infrastructure maximum	-14	19
*infrastructure may	-20	35
*infrastructure me	30	53
*infrastructure memori	47	-12
*infrastructure metadata	-14	40
*infrastructure metal	36	-3
*infrastructure migrat	39	0
*infrastructure min	-6	36
*infrastructure mine	3	41
*infrastructure minimum	-15	20
*infrastructure minut	-17	30
*infrastructure miss	-37	81
*infrastructure mode	49	-3
*infrastructure model	-20	33
*infrastructure monitor	9	28
*infrastructure more	-26	35
*infrastructure move	21	-9
*infrastructure multi	-22	43
*infrastructure must	6	34
*infrastructure my	7	34
*infrastructure myself	-26	33
*infrastructure name	-63	-41
*infrastructure need	-6	41
*infrastructure neighbor	51	-17
*infrastructure neither	10	35
*infrastructure network	17	8
*infrastructure never	10	41
*infrastructure new	-2	24
*infrastructure newer	-16	31
*infrastructure next	74	-30
*infrastructure nginx	-6	23
*infrastructure nitro	-36	70
*infrastructure no	-55	-8
*infrastructure node	3	32
*infrastructure none	43	6
*infrastructure nor	6	31
*infrastructure not	-7	34
*infrastructure notebook	-9	18
*infrastructure noth	-26	66
*infrastructure notic	-34	-6
*infrastructure notif	-2	24
*infrastructure now	45	-22
*infrastructure nsx	-4	60
*infrastructure number	-8	17
*infrastructure nvidia	-14	44
*infrastructure of	-9	18
*infrastructure off	-18	34
*infrastructure old	-29	36
*infrastructure on	-9	64
*infrastructure onc	13	25
*infrastructure one	-16	-9
*infrastructure onli	-7	36
*infrastructure onto	-22	19
*infrastructure open	-3	24
*infrastructure oper	23	87
*infrastructure or	-26	12
*infrastructure os	-71	64
*infrastructure other	9	20
*infrastructure otherw	-9	18
*infrastructure ought	-16	22
*infrastructure our	30	-50
*infrastructure ourselv	8	40
*infrastructure outbound	-12	45
*infrastructure outdat	-10	69
*infrastructure over	3	19
*infrastructure own	-2	38
*infrastructure packag	55	-32
*infrastructure packet	-13	28
*infrastructure page	26	48
*infrastructure pair	-11	24
*infrastructure parti	1	34
*infrastructure password	1	28
*infrastructure past	-23	31
*infrastructure patch	-13	82
*infrastructure pay	31	-28
*infrastructure peer	-6	26
*infrastructure peopl	0	44
*infrastructure perform	28	109
*infrastructure php	-3	31
*infrastructure physic	140	-84
*infrastructure pick	-18	50
*infrastructure place	-21	38
*infrastructure placement	29	32
*infrastructure plain	87	-20
*infrastructure plan	-9	22
*infrastructure plane	49	1
*infrastructure plugin	-4	60
*infrastructure point	-27	27
*infrastructure polici	-1	50
*infrastructure port	-3	24
*infrastructure power	71	-55
*infrastructure prevent	22	-21
*infrastructure privat	-11	49
*infrastructure prod	-72	-64
*infrastructure program	1	16
*infrastructure provid	25	-5
*infrastructure public	-6	37
*infrastructure publish	38	-25
*infrastructure put	-144	-93
*infrastructure python	-27	40
*infrastructure queue	3	57
*infrastructure quick	-11	34
*infrastructure quota	-31	32
*infrastructure rack	32	-19
*infrastructure ranger	5	20
*infrastructure reach	53	-4
*infrastructure read	11	16
*infrastructure rebalanc	-5	36
*infrastructure reboot	-16	41
*infrastructure rebuild	-17	26
*infrastructure record	21	13
*infrastructure recov	3	43
*infrastructure recoveri	18	20
*infrastructure refresh	-33	57
*infrastructure region	64	-17
*infrastructure relaunch	-4	53
*infrastructure releas	0	31
*infrastructure remov	-22	43
*infrastructure renew	-4	18
*infrastructure repair	76	-35
*infrastructure replica	-31	57
*infrastructure report	-11	28
*infrastructure requir	-9	59
*infrastructure reset	27	-17
*infrastructure resiz	-26	58
*infrastructure resourc	48	-7
*infrastructure respons	-11	16
*infrastructure rest	63	-57
*infrastructure restart	-2	58
*infrastructure retir	-19	-25
*infrastructure right	-8	25
*infrastructure role	-7	29
*infrastructure roll	-25	20
*infrastructure root	-25	77
*infrastructure rotat	-9	54
*infrastructure rout	-5	50
*infrastructure router	44	-27
*infrastructure rule	2	32
*infrastructure run	16	25
*infrastructure runtim	-53	-63
*infrastructure s3	-21	42
*infrastructure safe	-13	19
*infrastructure sai	-5	25
*infrastructure same	53	42
*infrastructure say	23	21
*infrastructure scale	-28	55
*infrastructure scan	-17	38
*infrastructure scanner	-24	42
*infrastructure schedul	-8	25
*infrastructure script	-5	37
*infrastructure scrub	75	-21
*infrastructure sddc	-18	43
*infrastructure second	-26	41
*infrastructure secret	-23	42
*infrastructure secur	33	3
*infrastructure see	-1	32
*infrastructure send	-51	-35
*infrastructure server	20	55
*infrastructure servic	43	-15
*infrastructure set	-6	24
*infrastructure seven	-20	33
*infrastructure sever	-11	29
*infrastructure share	-33	48
*infrastructure shop	-22	34
*infrastructure show	5	36
*infrastructure side	28	-33
*infrastructure singl	-21	68
*infrastructure site	-8	27
*infrastructure size	-27	74
*infrastructure small	-11	36
*infrastructure snapshot	-3	49
*infrastructure so	42	-2
*infrastructure softwar	-17	64
*infrastructure some	-4	54
*infrastructure somebodi	27	-19
*infrastructure someon	-14	57
*infrastructure someth	-68	-80
*infrastructure spare	-24	42
*infrastructure spark	-3	20
*infrastructure specifi	-24	25
*infrastructure spot	-15	49
*infrastructure spread	-6	70
*infrastructure spring	-3	18
*infrastructure sql	48	-38
*infrastructure ssh	-5	26
*infrastructure sshd	7	35
*infrastructure ssl	2	24
*infrastructure stai	-10	35
*infrastructure standbi	-8	77
*infrastructure still	-12	62
*infrastructure stop	0	54
*infrastructure storag	27	-17
*infrastructure store	-6	37
*infrastructure student	-7	58
*infrastructure submit	-18	14
*infrastructure subnet	-7	26
*infrastructure such	-12	19
*infrastructure suppli	27	1
*infrastructure support	5	31
*infrastructure suppos	-19	28
*infrastructure swap	-1	43
*infrastructure switch	-2	24
*infrastructure system	31	50
*infrastructure take	19	18
*infrastructure taken	-15	17
*infrastructure task	-16	33
*infrastructure team	-19	53
*infrastructure tenant	43	-12
*infrastructure term	-17	24
*infrastructure termin	-25	41
*infrastructure than	18	-7
*infrastructure that	33	0
*infrastructure the	11	16
*infrastructure thei	-7	54
*infrastructure their	-20	-25
*infrastructure themselv	77	-57
*infrastructure then	42	35
*infrastructure there	-1	50
*infrastructure these	-36	75
*infrastructure thing	11	38
*infrastructure third	-6	22
*infrastructure those	44	0
*infrastructure three	19	7
*infrastructure through	-1	22
*infrastructure time	-15	58
*infrastructure tls	-30	66
*infrastructure to	4	16
*infrastructure too	55	-14
*infrastructure tool	45	-22
*infrastructure top	75	-65
*infrastructure tpm	-37	65
*infrastructure traffic	-20	31
*infrastructure transit	-66	14
*infrastructure true	37	-6
*infrastructure trust	-4	33
*infrastructure tuesdai	-16	31
*infrastructure tune	-10	65
*infrastructure turn	-7	17
*infrastructure two	23	22
*infrastructure type	-17	40
*infrastructure ubuntu	-36	24
*infrastructure under	49	-30
*infrastructure underli	37	-13
*infrastructure unexpectedli	25	-9
*infrastructure unhealthi	39	-60
*infrastructure until	47	-10
*infrastructure up	-11	52
*infrastructure upgrad	-14	98
*infrastructure us	60	11
*infrastructure use	-8	26
*infrastructure user	-11	22
*infrastructure userdata	-17	33
*infrastructure util	-7	29
*infrastructure vcf	-18	47
*infrastructure vendor	1	18
*infrastructure version	-32	-75
*infrastructure vlan	-11	78
*infrastructure vmotion	-13	86
*infrastructure volum	30	-5
*infrastructure vpc	-15	17
*infrastructure vsan	2	44
*infrastructure vulner	-55	83
*infrastructure want	-16	42
*infrastructure was	29	3
*infrastructure way	-10	39
*infrastructure we	-59	-31
*infrastructure web	26	15
*infrastructure well	-9	77
*infrastructure what	26	28
*infrastructure whatev	-16	23
*infrastructure when	31	-18
*infrastructure where	41	-22
*infrastructure whether	-21	30
*infrastructure which	-11	-35
*infrastructure while	-17	20
*infrastructure who	-9	33
*infrastructure whom	31	59
*infrastructure whose	10	85
*infrastructure window	-32	89
*infrastructure windows	-23	69
*infrastructure without	-20	43
*infrastructure wordpress	1	22
*infrastructure worker	-8	33
*infrastructure workload	-56	-98
*infrastructure wp	-4	21
*infrastructure write	-16	39
*infrastructure wrong	-6	79
*infrastructure x	-15	94
*infrastructure yarn	29	38
*infrastructure year	-18	22
*infrastructure yes	-15	52
*infrastructure yourself	-45	52
*infrastructure yum	-12	27
*infrastructure zone	-13	35
*multi-tenant-managed	18	33
*multi-tenant-managed %	27	17
*multi-tenant-managed 0	18	12
*multi-tenant-managed 095	-18	19
*multi-tenant-managed 1	42	0
*multi-tenant-managed 10	33	-27
*multi-tenant-managed 100	26	7
*multi-tenant-managed 11	28	-23
*multi-tenant-managed 12	-7	31
*multi-tenant-managed 140	27	-17
*multi-tenant-managed 15	30	-28
*multi-tenant-managed 16	44	-24
*multi-tenant-managed 2	39	-16
*multi-tenant-managed 20	4	-20
*multi-tenant-managed 200	33	10
*multi-tenant-managed 2017	-9	34
*multi-tenant-managed 2018	-56	70
*multi-tenant-managed 2021	-13	17
*multi-tenant-managed 2023	45	-8
*multi-tenant-managed 2024	16	-7
*multi-tenant-managed 2025	80	-49
*multi-tenant-managed 2026	19	-2
*multi-tenant-managed 2027	-20	49
*multi-tenant-managed 2049	0	28
*multi-tenant-managed 24	20	17
*multi-tenant-managed 25	22	-17
*multi-tenant-managed 256	-4	37
*multi-tenant-managed 3	28	14
*multi-tenant-managed 30	32	-22
*multi-tenant-managed 300	17	18
*multi-tenant-managed 3389	-14	26
*multi-tenant-managed 35	-1	19
*multi-tenant-managed 365	-31	59
*multi-tenant-managed 3am	-6	30
*multi-tenant-managed 400	-6	31
*multi-tenant-managed 40k	-10	43
*multi-tenant-managed 41	-6	27
*multi-tenant-managed 443	-2	17
*multi-tenant-managed 5	5	18
*multi-tenant-managed 60	1	19
*multi-tenant-managed 7	-34	-21
*multi-tenant-managed 72	-4	17
*multi-tenant-managed 80	-5	16
*multi-tenant-managed 9	-19	50
*multi-tenant-managed a	6	18
*multi-tenant-managed abort	-20	53
*multi-tenant-managed abov	36	-19
*multi-tenant-managed abus	66	-55
*multi-tenant-managed acceler	22	-4
*multi-tenant-managed accept	25	16
*multi-tenant-managed access	-8	42
*multi-tenant-managed accid	-17	42
*multi-tenant-managed accident	-20	39
*multi-tenant-managed account	-7	28
*multi-tenant-managed acm	16	-4
*multi-tenant-managed across	68	-26
*multi-tenant-managed act	-11	53
*multi-tenant-managed action	1	20
*multi-tenant-managed activ	-19	42
*multi-tenant-managed actual	-16	45
*multi-tenant-managed ad	33	20
*multi-tenant-managed adapt	78	-46
*multi-tenant-managed add	18	7
*multi-tenant-managed adjust	19	-3
*multi-tenant-managed admin	-11	47
*multi-tenant-managed administ	-14	21
*multi-tenant-managed administr	-10	24
*multi-tenant-managed administratoraccess	-18	35
*multi-tenant-managed advanc	5	24
*multi-tenant-managed adviz	-27	38
*multi-tenant-managed after	16	18
*multi-tenant-managed afterward	-15	59
*multi-tenant-managed again	-1	24
*multi-tenant-managed against	34	-11
*multi-tenant-managed age	-27	33
*multi-tenant-managed agent	-36	24
*multi-tenant-managed aggreg	3	24
*multi-tenant-managed agre	-10	26
*multi-tenant-managed agreement	74	-55
*multi-tenant-managed ai	19	-5
*multi-tenant-managed alarm	-18	44
*multi-tenant-managed alert	1	37
*multi-tenant-managed alia	-19	35
*multi-tenant-managed alik	-11	16
*multi-tenant-managed aliv	49	-39
*multi-tenant-managed all	17	16
*multi-tenant-managed allow	-12	32
*multi-tenant-managed alon	-6	47
*multi-tenant-managed along	-17	22
*multi-tenant-managed alreadi	-7	29
*multi-tenant-managed alto	-16	46
*multi-tenant-managed alwai	52	-3
*multi-tenant-managed am	35	-12
*multi-tenant-managed amazon	46	6
*multi-tenant-managed ami	-15	36
*multi-tenant-managed among	18	25
*multi-tenant-managed an	1	30
*multi-tenant-managed analys	50	2
*multi-tenant-managed analysi	19	30
*multi-tenant-managed analyst	15	35
*multi-tenant-managed analyz	-6	23
*multi-tenant-managed ancient	1	29
*multi-tenant-managed annot	-21	58
*multi-tenant-managed announc	37	-1
*multi-tenant-managed anonym	3	25
*multi-tenant-managed anoth	21	0
*multi-tenant-managed answer	31	-2
*multi-tenant-managed anthrop	46	-35
*multi-tenant-managed any	60	-22
*multi-tenant-managed anybodi	11	35
*multi-tenant-managed anycast	77	-27
*multi-tenant-managed anymor	43	-46
*multi-tenant-managed anyon	-7	30
*multi-tenant-managed anywai	-14	69
*multi-tenant-managed anywher	-7	16
*multi-tenant-managed apart	32	-16
*multi-tenant-managed app	-12	35
*multi-tenant-managed appli	-1	-46
*multi-tenant-managed applianc	-22	66
*multi-tenant-managed applic	8	30
*multi-tenant-managed appoint	-6	24
*multi-tenant-managed approv	-19	36
*multi-tenant-managed april	-23	34
*multi-tenant-managed architect	-16	26
*multi-tenant-managed architectur	-57	76
*multi-tenant-managed archiv	7	49
*multi-tenant-managed are	0	37
*multi-tenant-managed arent	-22	35
*multi-tenant-managed arrang	25	-3
*multi-tenant-managed arriv	20	8
*multi-tenant-managed artifact	20	-7
*multi-tenant-managed ask	-19	9
*multi-tenant-managed assess	-26	34
*multi-tenant-managed asset	30	-29
*multi-tenant-managed assign	-18	31
*multi-tenant-managed assum	-20	51
*multi-tenant-managed at	17	0
*multi-tenant-managed ate	32	-22
*multi-tenant-managed attach	0	20
*multi-tenant-managed attack	-10	37
*multi-tenant-managed attempt	-1	28
*multi-tenant-managed audio	3	16
*multi-tenant-managed audit	17	-3
*multi-tenant-managed auditor	-5	18
*multi-tenant-managed auth	6	19
*multi-tenant-managed authent	-5	20
*multi-tenant-managed author	-3	42
*multi-tenant-managed authorit	33	-13
*multi-tenant-managed auto	-61	75
*multi-tenant-managed autom	8	38
*multi-tenant-managed automat	-54	-24
*multi-tenant-managed avail	18	4
*multi-tenant-managed avoid	-29	41
*multi-tenant-managed awai	29	-11
*multi-tenant-managed aws	27	5
*multi-tenant-managed az	55	0
*multi-tenant-managed azs	49	-28
*multi-tenant-managed b	-48	59
*multi-tenant-managed back	-9	49
*multi-tenant-managed backbon	21	-17
*multi-tenant-managed backend	-20	28
*multi-tenant-managed backup	-24	57
*multi-tenant-managed bad	-11	28
*multi-tenant-managed bake	-10	17
*multi-tenant-managed balanc	-15	35
*multi-tenant-managed bandwidth	-10	71
*multi-tenant-managed base	-8	17
*multi-tenant-managed basement	-24	-55
*multi-tenant-managed basic	91	-2
*multi-tenant-managed batch	-19	41
*multi-tenant-managed becaus	-16	23
*multi-tenant-managed becom	-28	61
*multi-tenant-managed been	-2	17
*multi-tenant-managed beforehand	65	-7
*multi-tenant-managed begin	-13	26
*multi-tenant-managed behavior	-11	67
*multi-tenant-managed behind	53	0
*multi-tenant-managed believ	-29	31
*multi-tenant-managed belong	16	6
*multi-tenant-managed below	78	1
*multi-tenant-managed benchmark	-19	2
*multi-tenant-managed beneath	101	-40
*multi-tenant-managed besid	18	-21
*multi-tenant-managed best	-30	34
*multi-tenant-managed between	16	14
*multi-tenant-managed beyond	39	-7
*multi-tenant-managed bgp	-5	22
*multi-tenant-managed bill	-24	29
*multi-tenant-managed bit	59	-19
*multi-tenant-managed bitcoin	-28	31
*multi-tenant-managed black	31	0
*multi-tenant-managed blame	-32	34
*multi-tenant-managed block	34	10
*multi-tenant-managed blue	25	18
*multi-tenant-managed board	-22	28
*multi-tenant-managed bot	0	19
*multi-tenant-managed both	-11	62
*multi-tenant-managed bought	-24	61
*multi-tenant-managed bounc	-20	31
*multi-tenant-managed box	11	62
*multi-tenant-managed branch	-59	76
*multi-tenant-managed break	23	10
*multi-tenant-managed bring	-26	53
*multi-tenant-managed broke	11	19
*multi-tenant-managed broken	30	11
*multi-tenant-managed broker	173	-80
*multi-tenant-managed brought	-17	21
*multi-tenant-managed browser	59	-14
*multi-tenant-managed budget	-13	31
*multi-tenant-managed buffer	-22	37
*multi-tenant-managed bug	64	-28
*multi-tenant-managed built	50	-27
*multi-tenant-managed bump	39	24
*multi-tenant-managed bundl	18	-3
*multi-tenant-managed burn	36	56
*multi-tenant-managed burst	33	-20
*multi-tenant-managed bus	-46	73
*multi-tenant-managed buse	-17	24
*multi-tenant-managed busi	27	-44
*multi-tenant-managed button	-17	39
*multi-tenant-managed buy	-41	48
*multi-tenant-managed by	12	22
*multi-tenant-managed bypass	40	-34
*multi-tenant-managed byte	31	36
*multi-tenant-managed c	-32	90
*multi-tenant-managed c3r	-12	53
*multi-tenant-managed ca	-49	-28
*multi-tenant-managed cabinet	-29	66
*multi-tenant-managed cabl	-2	84
*multi-tenant-managed cach	18	32
*multi-tenant-managed cage	-5	36
*multi-tenant-managed call	22	5
*multi-tenant-managed callback	-10	34
*multi-tenant-managed caller	12	37
*multi-tenant-managed can	7	17
*multi-tenant-managed canari	-16	59
*multi-tenant-managed cannot	18	21
*multi-tenant-managed cant	-19	31
*multi-tenant-managed capac	72	-26
*multi-tenant-managed card	-18	28
*multi-tenant-managed cardin	-6	25
*multi-tenant-managed care	96	-5
*multi-tenant-managed carri	23	-9
*multi-tenant-managed case	17	6
*multi-tenant-managed catalog	-24	37
*multi-tenant-managed caus	-17	33
*multi-tenant-managed ceil	30	12
*multi-tenant-managed center	24	-3
*multi-tenant-managed central	-2	55
*multi-tenant-managed cert	-25	44
*multi-tenant-managed certif	-13	41
*multi-tenant-managed cfa	-23	33
*multi-tenant-managed cfo	-21	27
*multi-tenant-managed chaincod	-6	41
*multi-tenant-managed chang	18	15
*multi-tenant-managed channel	-12	32
*multi-tenant-managed chap	-3	17
*multi-tenant-managed charg	7	16
*multi-tenant-managed chart	-26	73
*multi-tenant-managed chatbot	-24	56
*multi-tenant-managed cheaper	-10	25
*multi-tenant-managed check	-2	30
*multi-tenant-managed checkout	-15	18
*multi-tenant-managed checkpoint	-29	34
*multi-tenant-managed checksum	18	14
*multi-tenant-managed china	34	-20
*multi-tenant-managed choic	74	-29
*multi-tenant-managed choos	-2	28
*multi-tenant-managed chore	-36	60
*multi-tenant-managed chose	41	-38
*multi-tenant-managed chosen	-21	52
*multi-tenant-managed ci	14	82
*multi-tenant-managed cidr	-31	74
*multi-tenant-managed cipher	52	-25
*multi-tenant-managed cisco	-22	79
*multi-tenant-managed claim	-15	-17
*multi-tenant-managed class	-27	59
*multi-tenant-managed classifi	-24	45
*multi-tenant-managed clean	-6	38
*multi-tenant-managed cleanup	-26	62
*multi-tenant-managed clear	37	1
*multi-tenant-managed cli	-32	35
*multi-tenant-managed click	-19	41
*multi-tenant-managed client	-20	29
*multi-tenant-managed clock	28	-4
*multi-tenant-managed close	-21	61
*multi-tenant-managed cloud	16	-2
*multi-tenant-managed cloudtrail	32	-14
*multi-tenant-managed cloudwatch	21	12
*multi-tenant-managed cluster	21	26
*multi-tenant-managed code	0	35
*multi-tenant-managed cold	-15	63
*multi-tenant-managed collabor	-44	-32
*multi-tenant-managed colleagu	-44	54
*multi-tenant-managed collect	34	12
*multi-tenant-managed collector	-23	41
*multi-tenant-managed colo	-25	38
*multi-tenant-managed come	-7	-52
*multi-tenant-managed commit	50	-33
*multi-tenant-managed commun	32	-8
*multi-tenant-managed compact	51	-30
*multi-tenant-managed compani	40	-22
*multi-tenant-managed compar	60	-5
*multi-tenant-managed compat	8	81
*multi-tenant-managed complaint	-21	27
*multi-tenant-managed complet	62	3
*multi-tenant-managed complianc	-124	-122
*multi-tenant-managed compon	30	-16
*multi-tenant-managed comput	70	-30
*multi-tenant-managed concern	-19	56
*multi-tenant-managed conclus	-1	22
*multi-tenant-managed concurr	-20	41
*multi-tenant-managed condit	-11	29
*multi-tenant-managed config	-57	-47
*multi-tenant-managed configur	-3	37
*multi-tenant-managed confirm	30	-2
*multi-tenant-managed conflict	-18	76
*multi-tenant-managed confluenc	-44	42
*multi-tenant-managed connect	11	25
*multi-tenant-managed connector	18	3
*multi-tenant-managed consent	-12	38
*multi-tenant-managed consist	-15	45
*multi-tenant-managed consol	16	-10
*multi-tenant-managed consult	28	-26
*multi-tenant-managed consum	11	29
*multi-tenant-managed contact	-16	24
*multi-tenant-managed contain	-15	46
*multi-tenant-managed content	7	26
*multi-tenant-managed context	-5	58
*multi-tenant-managed continu	-11	36
*multi-tenant-managed contract	-48	57
*multi-tenant-managed contractor	-13	26
*multi-tenant-managed control	-2	21
*multi-tenant-managed convers	66	-34
*multi-tenant-managed cooki	-13	27
*multi-tenant-managed cool	82	-51
*multi-tenant-managed cope	-17	18
*multi-tenant-managed copi	3	17
*multi-tenant-managed coppa	-28	37
*multi-tenant-managed cor	-8	20
*multi-tenant-managed core	20	-16
*multi-tenant-managed correct	-34	45
*multi-tenant-managed cost	-6	36
*multi-tenant-managed count	-19	40
*multi-tenant-managed countri	-30	74
*multi-tenant-managed cover	20	6
*multi-tenant-managed coverag	-13	42
*multi-tenant-managed cpu	2	36
*multi-tenant-managed crash	-6	53
*multi-tenant-managed creat	-6	32
*multi-tenant-managed creation	-20	31
*multi-tenant-managed credenti	-10	44
*multi-tenant-managed credit	-18	29
*multi-tenant-managed critic	-35	63
*multi-tenant-managed crl	-3	24
*multi-tenant-managed crypto	-18	46
*multi-tenant-managed cut	8	17
*multi-tenant-managed cve	76	8
*multi-tenant-managed d	32	-16
*multi-tenant-managed daemon	12	16
*multi-tenant-managed daili	7	55
*multi-tenant-managed dangl	-1	23
*multi-tenant-managed dark	90	-34
*multi-tenant-managed dashboard	4	35
*multi-tenant-managed data	16	5
*multi-tenant-managed databas	98	26
*multi-tenant-managed datalimitexceed	-17	60
*multi-tenant-managed dataset	-10	31
*multi-tenant-managed date	27	-10
*multi-tenant-managed db	-26	55
*multi-tenant-managed ddo	56	-7
*multi-tenant-managed dead	9	27
*multi-tenant-managed deal	-17	26
*multi-tenant-managed debug	-9	35
*multi-tenant-managed decid	-19	47
*multi-tenant-managed decis	9	27
*multi-tenant-managed decrypt	-15	50
*multi-tenant-managed dedic	4	22
*multi-tenant-managed deep	-2	25
*multi-tenant-managed defend	-63	-26
*multi-tenant-managed defin	-18	41
*multi-tenant-managed definit	-7	25
*multi-tenant-managed deleg	17	-4
*multi-tenant-managed delet	-2	27
*multi-tenant-managed deliv	12	47
*multi-tenant-managed deliveri	16	15
*multi-tenant-managed deni	33	-18
*multi-tenant-managed depend	-18	30
*multi-tenant-managed deploi	45	1
*multi-tenant-managed deploy	17	13
*multi-tenant-managed deprec	-18	24
*multi-tenant-managed depth	-12	18
*multi-tenant-managed design	-27	58
*multi-tenant-managed dest	-2	25
*multi-tenant-managed detect	106	-32
*multi-tenant-managed dev	-9	24
*multi-tenant-managed develop	-21	43
*multi-tenant-managed devic	-27	27
*multi-tenant-managed dhcp	-25	25
*multi-tenant-managed di	36	34
*multi-tenant-managed dial	-45	66
*multi-tenant-managed dictat	-26	31
*multi-tenant-managed did	7	-25
*multi-tenant-managed differ	94	-3
*multi-tenant-managed differenti	-5	25
*multi-tenant-managed digicert	-5	51
*multi-tenant-managed dimens	-12	39
*multi-tenant-managed direct	-8	27
*multi-tenant-managed directli	3	38
*multi-tenant-managed directori	-16	77
*multi-tenant-managed disabl	-9	31
*multi-tenant-managed disconnect	-7	28
*multi-tenant-managed discoveri	-18	49
*multi-tenant-managed disk	26	-12
*multi-tenant-managed dispos	60	-38
*multi-tenant-managed distribut	-1	59
*multi-tenant-managed dkr	-25	32
*multi-tenant-managed dns	43	-7
*multi-tenant-managed do	27	-16
*multi-tenant-managed doc	-15	50
*multi-tenant-managed docker	-23	28
*multi-tenant-managed document	-17	28
*multi-tenant-managed doe	23	-5
*multi-tenant-managed doesnt	-18	41
*multi-tenant-managed dollar	14	59
*multi-tenant-managed domain	-24	42
*multi-tenant-managed done	42	-44
*multi-tenant-managed dont	-1	46
*multi-tenant-managed door	66	-52
*multi-tenant-managed doubt	-19	25
*multi-tenant-managed download	1	21
*multi-tenant-managed downtim	43	-11
*multi-tenant-managed dpo	-9	66
*multi-tenant-managed dr	-5	103
*multi-tenant-managed draw	-14	76
*multi-tenant-managed drill	-69	96
*multi-tenant-managed drive	55	-35
*multi-tenant-managed driver	-8	19
*multi-tenant-managed drop	-4	25
*multi-tenant-managed ds	-14	21
*multi-tenant-managed duplic	40	9
*multi-tenant-managed durabl	90	-33
*multi-tenant-managed dure	58	-42
*multi-tenant-managed duti	27	-17
*multi-tenant-managed e	-15	47
*multi-tenant-managed each	2	23
*multi-tenant-managed earlier	65	-5
*multi-tenant-managed ebs	25	-7
*multi-tenant-managed ec2	-11	37
*multi-tenant-managed ecpu	-19	55
*multi-tenant-managed ecr	-12	17
*multi-tenant-managed ecs	-22	39
*multi-tenant-managed edg	30	-14
*multi-tenant-managed edit	-30	45
*multi-tenant-managed editor	-8	25
*multi-tenant-managed effort	-16	16
*multi-tenant-managed either	-14	32
*multi-tenant-managed elast	-13	27
*multi-tenant-managed eleven	47	-14
*multi-tenant-managed els	6	25
*multi-tenant-managed elsewher	-22	57
*multi-tenant-managed em	28	21
*multi-tenant-managed email	29	-12
*multi-tenant-managed emerg	-4	27
*multi-tenant-managed emit	23	-13
*multi-tenant-managed employe	-32	78
*multi-tenant-managed empti	-6	29
*multi-tenant-managed enabl	-15	43
*multi-tenant-managed endpoint	25	6
*multi-tenant-managed enforc	-17	44
*multi-tenant-managed engin	110	-53
*multi-tenant-managed enhanc	-11	20
*multi-tenant-managed enough	-3	25
*multi-tenant-managed enrol	-4	18
*multi-tenant-managed enter	45	-44
*multi-tenant-managed entri	15	33
*multi-tenant-managed environ	-1	44
*multi-tenant-managed equip	46	13
*multi-tenant-managed error	-24	45
*multi-tenant-managed errorportalloc	-8	42
*multi-tenant-managed evalu	-21	90
*multi-tenant-managed even	5	60
*multi-tenant-managed event	18	10
*multi-tenant-managed eventbridg	32	-21
*multi-tenant-managed ever	56	-19
*multi-tenant-managed everi	20	7
*multi-tenant-managed everyon	-19	36
*multi-tenant-managed everywher	-17	25
*multi-tenant-managed evict	-12	18
*multi-tenant-managed evid	20	-7
*multi-tenant-managed exactli	33	-21
*multi-tenant-managed exceed	-19	46
*multi-tenant-managed except	16	-6
*multi-tenant-managed exclud	-15	42
*multi-tenant-managed execut	31	5
*multi-tenant-managed exist	-7	32
*multi-tenant-managed exit	-30	58
*multi-tenant-managed expens	-15	29
*multi-tenant-managed experi	1	17
*multi-tenant-managed expir	-38	5
*multi-tenant-managed expiri	-18	60
*multi-tenant-managed explod	-21	25
*multi-tenant-managed export	-11	41
*multi-tenant-managed expos	-24	40
*multi-tenant-managed extend	-43	49
*multi-tenant-managed extens	-6	46
*multi-tenant-managed extra	-136	-24
*multi-tenant-managed extract	42	-16
*multi-tenant-managed fabric	-14	66
*multi-tenant-managed face	-8	19
*multi-tenant-managed facil	62	-45
*multi-tenant-managed factor	-10	17
*multi-tenant-managed fail	4	32
*multi-tenant-managed failov	1	34
*multi-tenant-managed failur	-10	35
*multi-tenant-managed fall	-2	23
*multi-tenant-managed fals	-6	53
*multi-tenant-managed far	32	-26
*multi-tenant-managed fast	-14	32
*multi-tenant-managed fault	-4	41
*multi-tenant-managed featur	25	-4
*multi-tenant-managed februari	22	-17
*multi-tenant-managed feed	-61	-8
*multi-tenant-managed feedback	-10	20
*multi-tenant-managed fend	57	-34
*multi-tenant-managed fetch	-11	20
*multi-tenant-managed few	-27	57
*multi-tenant-managed fibr	-27	33
*multi-tenant-managed field	-8	27
*multi-tenant-managed fifo	0	27
*multi-tenant-managed fill	32	-18
*multi-tenant-managed filter	-6	29
*multi-tenant-managed final	-4	34
*multi-tenant-managed financ	-10	72
*multi-tenant-managed find	-16	42
*multi-tenant-managed fine	-8	64
*multi-tenant-managed finger	32	45
*multi-tenant-managed fire	34	18
*multi-tenant-managed firehos	23	-22
*multi-tenant-managed firewal	18	40
*multi-tenant-managed firmwar	-20	39
*multi-tenant-managed first	14	-26
*multi-tenant-managed fix	29	32
*multi-tenant-managed flag	20	13
*multi-tenant-managed flaw	-23	46
*multi-tenant-managed fleet	72	-24
*multi-tenant-managed flip	-37	52
*multi-tenant-managed flood	19	-12
*multi-tenant-managed flow	-1	26
*multi-tenant-managed folder	-17	22
*multi-tenant-managed follow	-17	50
*multi-tenant-managed for	4	18
*multi-tenant-managed forbid	-15	24
*multi-tenant-managed forc	-27	83
*multi-tenant-managed forens	2	37
*multi-tenant-managed forev	-14	51
*multi-tenant-managed forgot	-28	79
*multi-tenant-managed form	-10	18
*multi-tenant-managed format	24	-11
*multi-tenant-managed former	55	-23
*multi-tenant-managed forward	21	12
*multi-tenant-managed found	-35	56
*multi-tenant-managed four	-12	45
*multi-tenant-managed frankfurt	-11	16
*multi-tenant-managed free	19	-1
*multi-tenant-managed fresh	9	34
*multi-tenant-managed fridai	28	-3
*multi-tenant-managed front	-18	56
*multi-tenant-managed ftp	-17	67
*multi-tenant-managed full	-41	62
*multi-tenant-managed fulli	42	-42
*multi-tenant-managed further	12	20
*multi-tenant-managed gap	-24	36
*multi-tenant-managed gbp	59	-55
*multi-tenant-managed gdpr	-10	17
*multi-tenant-managed gener	-38	48
*multi-tenant-managed general	-31	30
*multi-tenant-managed generatedatakei	-12	27
*multi-tenant-managed geo	-8	66
*multi-tenant-managed geographi	17	-14
*multi-tenant-managed get	20	8
*multi-tenant-managed gib	-20	26
*multi-tenant-managed git	18	-8
*multi-tenant-managed github	-16	58
*multi-tenant-managed give	-11	24
*multi-tenant-managed global	-28	-60
*multi-tenant-managed go	-11	28
*multi-tenant-managed god	47	-9
*multi-tenant-managed goe	25	6
*multi-tenant-managed gone	-9	32
*multi-tenant-managed good	20	-8
*multi-tenant-managed got	-13	37
*multi-tenant-managed govern	-20	46
*multi-tenant-managed gpu	66	-26
*multi-tenant-managed grant	-13	46
*multi-tenant-managed graph	-18	35
*multi-tenant-managed green	19	18
*multi-tenant-managed group	1	25
*multi-tenant-managed grow	65	-26
*multi-tenant-managed gsi	-12	81
*multi-tenant-managed guarante	26	-3
*multi-tenant-managed guard	52	-11
*multi-tenant-managed guardrail	-34	107
*multi-tenant-managed guess	-55	93
*multi-tenant-managed guest	6	23
*multi-tenant-managed gui	-42	-44
*multi-tenant-managed guid	24	70
*multi-tenant-managed guy	-24	29
*multi-tenant-managed ha	80	47
*multi-tenant-managed had	24	0
*multi-tenant-managed hammer	-9	22
*multi-tenant-managed hand	16	3
*multi-tenant-managed handl	-125	-78
*multi-tenant-managed hang	-23	44
*multi-tenant-managed happen	-39	48
*multi-tenant-managed harden	73	-37
*multi-tenant-managed hardwar	50	-10
*multi-tenant-managed hash	117	-51
*multi-tenant-managed header	-19	36
*multi-tenant-managed health	0	31
*multi-tenant-managed healthi	91	-67
*multi-tenant-managed hear	-1	43
*multi-tenant-managed heartbeat	-4	32
*multi-tenant-managed held	-21	34
*multi-tenant-managed help	16	79
*multi-tenant-managed helper	26	1
*multi-tenant-managed here	1	22
*multi-tenant-managed high	58	-10
*multi-tenant-managed higher	11	38
*multi-tenant-managed highli	9	22
*multi-tenant-managed hipaa	-53	-52
*multi-tenant-managed histori	9	20
*multi-tenant-managed hit	28	11
*multi-tenant-managed hmm	28	-16
*multi-tenant-managed hold	25	0
*multi-tenant-managed hole	28	7
*multi-tenant-managed home	-24	47
*multi-tenant-managed homework	-3	58
*multi-tenant-managed hook	-5	25
*multi-tenant-managed hope	32	-25
*multi-tenant-managed hospit	11	38
*multi-tenant-managed host	1	61
*multi-tenant-managed hot	26	33
*multi-tenant-managed hour	-16	-10
*multi-tenant-managed hourli	76	-23
*multi-tenant-managed housekeep	-21	73
*multi-tenant-managed how	0	25
*multi-tenant-managed howev	-21	52
*multi-tenant-managed hsm	79	-57
*multi-tenant-managed http	38	-10
*multi-tenant-managed hub	22	-8
*multi-tenant-managed human	-18	32
*multi-tenant-managed hurt	-20	29
*multi-tenant-managed hybrid	33	-26
*multi-tenant-managed hyper	-6	27
*multi-tenant-managed hyperledg	39	-58
*multi-tenant-managed hypervisor	-63	99
*multi-tenant-managed i	43	-5
*multi-tenant-managed ia	-13	42
*multi-tenant-managed iam	-8	20
*multi-tenant-managed iamallowedprincip	-22	34
*multi-tenant-managed iban	-9	21
*multi-tenant-managed id	-17	30
*multi-tenant-managed ide	18	-12
*multi-tenant-managed ident	-9	21
*multi-tenant-managed identifi	37	-14
*multi-tenant-managed idl	-3	19
*multi-tenant-managed ids	-18	36
*multi-tenant-managed if	21	10
*multi-tenant-managed ignor	-10	59
*multi-tenant-managed imag	19	16
*multi-tenant-managed immut	-13	21
*multi-tenant-managed import	-39	94
*multi-tenant-managed improv	18	-9
*multi-tenant-managed in	10	19
*multi-tenant-managed infer	42	-15
*multi-tenant-managed influx	-11	90
*multi-tenant-managed inform	-20	32
*multi-tenant-managed infrastructur	25	-11
*multi-tenant-managed ingest	22	28
*multi-tenant-managed initi	-12	31
*multi-tenant-managed inject	-7	20
*multi-tenant-managed input	-5	55
*multi-tenant-managed insid	52	-18
*multi-tenant-managed instal	10	26
*multi-tenant-managed instanc	-10	29
*multi-tenant-managed instead	-50	39
*multi-tenant-managed instrument	-15	37
*multi-tenant-managed integr	24	0
*multi-tenant-managed intel	45	-32
*multi-tenant-managed intellig	25	-1
*multi-tenant-managed intent	-24	43
*multi-tenant-managed interfac	-7	19
*multi-tenant-managed intermedi	26	-10
*multi-tenant-managed intern	41	-8
*multi-tenant-managed internet	-19	40
*multi-tenant-managed into	0	22
*multi-tenant-managed invalid	-16	34
*multi-tenant-managed inventori	-21	49
*multi-tenant-managed investig	-21	46
*multi-tenant-managed invit	-6	22
*multi-tenant-managed invoc	-14	35
*multi-tenant-managed involv	18	10
*multi-tenant-managed iop	-29	43
*multi-tenant-managed ip	28	-18
*multi-tenant-managed ips	8	20
*multi-tenant-managed ipsec	-63	-54
*multi-tenant-managed is	3	17
*multi-tenant-managed iscsi	-7	28
*multi-tenant-managed isnt	-9	43
*multi-tenant-managed isol	25	-2
*multi-tenant-managed issu	28	-6
*multi-tenant-managed item	-2	49
*multi-tenant-managed its	19	0
*multi-tenant-managed itself	18	17
*multi-tenant-managed januari	-3	17
*multi-tenant-managed jira	-42	87
*multi-tenant-managed join	-5	17
*multi-tenant-managed js	-10	17
*multi-tenant-managed json	-16	36
*multi-tenant-managed juli	-13	21
*multi-tenant-managed june	-15	39
*multi-tenant-managed just	-38	56
*multi-tenant-managed jwt	-21	35
*multi-tenant-managed k	5	40
*multi-tenant-managed keep	20	3
*multi-tenant-managed keepal	-35	40
*multi-tenant-managed kei	12	18
*multi-tenant-managed kept	34	-1
*multi-tenant-managed key	15	16
*multi-tenant-managed kick	27	-16
*multi-tenant-managed kill	-26	55
*multi-tenant-managed kind	44	-43
*multi-tenant-managed kms	22	0
*multi-tenant-managed knob	3	46
*multi-tenant-managed known	23	-8
*multi-tenant-managed ksk	-19	23
*multi-tenant-managed kvm	-7	34
*multi-tenant-managed l7	-12	-34
*multi-tenant-managed label	17	17
*multi-tenant-managed lack	-10	22
*multi-tenant-managed lag	-9	83
*multi-tenant-managed lake	-13	28
*multi-tenant-managed lambda	-5	23
*multi-tenant-managed land	23	17
*multi-tenant-managed laptop	-40	61
*multi-tenant-managed larg	6	19
*multi-tenant-managed last	21	28
*multi-tenant-managed latenc	-33	79
*multi-tenant-managed latest	20	-2
*multi-tenant-managed law	-24	30
*multi-tenant-managed layer	-21	-15
*multi-tenant-managed lead	-47	14
*multi-tenant-managed leaf	1	28
*multi-tenant-managed leak	-7	45
*multi-tenant-managed least	25	-6
*multi-tenant-managed leaver	-23	49
*multi-tenant-managed ledger	-21	54
*multi-tenant-managed left	17	8
*multi-tenant-managed legaci	-17	25
*multi-tenant-managed legal	-11	75
*multi-tenant-managed len	-27	57
*multi-tenant-managed length	-5	34
*multi-tenant-managed let	-3	25
*multi-tenant-managed letter	-9	22
*multi-tenant-managed level	23	14
*multi-tenant-managed li	34	-8
*multi-tenant-managed lib	-21	32
*multi-tenant-managed librari	-17	42
*multi-tenant-managed licens	-21	51
*multi-tenant-managed lie	46	2
*multi-tenant-managed life	36	15
*multi-tenant-managed lifecycl	-19	46
*multi-tenant-managed lift	30	29
*multi-tenant-managed limit	1	26
*multi-tenant-managed line	-16	59
*multi-tenant-managed link	-13	43
*multi-tenant-managed linux	7	34
*multi-tenant-managed list	3	35
*multi-tenant-managed listen	14	20
*multi-tenant-managed live	-3	39
*multi-tenant-managed loa	-23	33
*multi-tenant-managed load	40	-14
*multi-tenant-managed local	-27	36
*multi-tenant-managed lock	-20	53
*multi-tenant-managed log	-6	28
*multi-tenant-managed logic	1	27
*multi-tenant-managed login	-44	51
*multi-tenant-managed lol	-17	38
*multi-tenant-managed look	32	21
*multi-tenant-managed loop	4	65
*multi-tenant-managed lose	19	-4
*multi-tenant-managed loss	-8	28
*multi-tenant-managed lost	-3	29
*multi-tenant-managed low	-49	59
*multi-tenant-managed lower	-25	61
*multi-tenant-managed ly	-8	25
*multi-tenant-managed machin	86	-14
*multi-tenant-managed machineri	61	-37
*multi-tenant-managed maci	-10	18
*multi-tenant-managed made	53	-31
*multi-tenant-managed mail	22	11
*multi-tenant-managed main	-20	30
*multi-tenant-managed maintain	73	0
*multi-tenant-managed mainten	40	-15
*multi-tenant-managed major	20	-19
*multi-tenant-managed make	0	39
*multi-tenant-managed maker	29	-24
*multi-tenant-managed malici	-22	60
*multi-tenant-managed malwar	-22	33
*multi-tenant-managed manag	22	4
*multi-tenant-managed mani	41	-17
*multi-tenant-managed manual	46	-20
*multi-tenant-managed map	-4	54
*multi-tenant-managed market	-20	36
*multi-tenant-managed mask	-10	21
*multi-tenant-managed materi	22	7
*multi-tenant-managed matter	31	14
*multi-tenant-managed max	-18	56
*multi-tenant-managed maximum	39	-33
*multi-tenant-managed may	12	34
*multi-tenant-managed mcp	-17	25
*multi-tenant-managed me	51	-16
*multi-tenant-managed mean	45	-43
*multi-tenant-managed meant	69	-3
*multi-tenant-managed meanwhil	58	-32
*multi-tenant-managed media	62	-43
*multi-tenant-managed meet	-11	17
*multi-tenant-managed member	-11	35
*multi-tenant-managed memori	6	18
*multi-tenant-managed mend	-21	45
*multi-tenant-managed merg	-31	48
*multi-tenant-managed messag	28	3
*multi-tenant-managed metadata	41	-31
*multi-tenant-managed method	-10	21
*multi-tenant-managed metric	30	-9
*multi-tenant-managed mfa	-9	63
*multi-tenant-managed midnight	46	-25
*multi-tenant-managed migrat	-26	72
*multi-tenant-managed million	74	-42
*multi-tenant-managed minimum	-25	42
*multi-tenant-managed minor	44	-31
*multi-tenant-managed minut	2	20
*multi-tenant-managed mirror	28	-19
*multi-tenant-managed mismatch	-15	44
*multi-tenant-managed miss	-15	61
*multi-tenant-managed mistak	-23	60
*multi-tenant-managed mitig	44	14
*multi-tenant-managed ml	22	-5
*multi-tenant-managed mobil	7	36
*multi-tenant-managed mode	16	7
*multi-tenant-managed model	84	-52
*multi-tenant-managed modul	28	-18
*multi-tenant-managed monei	-6	21
*multi-tenant-managed month	49	3
*multi-tenant-managed monthli	-74	-64
*multi-tenant-managed more	54	-26
*multi-tenant-managed morn	49	41
*multi-tenant-managed most	-14	26
*multi-tenant-managed mount	-56	78
*multi-tenant-managed move	23	17
*multi-tenant-managed msck	-31	54
*multi-tenant-managed much	-11	51
*multi-tenant-managed multi	16	6
*multi-tenant-managed must	3	27
*multi-tenant-managed mutual	-12	17
*multi-tenant-managed my	28	-23
*multi-tenant-managed nacl	-19	70
*multi-tenant-managed nah	62	-11
*multi-tenant-managed name	17	15
*multi-tenant-managed namespac	44	-19
*multi-tenant-managed nas	-32	62
*multi-tenant-managed nat	49	2
*multi-tenant-managed need	15	35
*multi-tenant-managed neither	-55	80
*multi-tenant-managed net	-23	65
*multi-tenant-managed never	16	-7
*multi-tenant-managed new	27	-16
*multi-tenant-managed newer	-6	46
*multi-tenant-managed newslett	-20	21
*multi-tenant-managed next	-6	29
*multi-tenant-managed nfs	-29	42
*multi-tenant-managed night	35	23
*multi-tenant-managed nine	47	-14
*multi-tenant-managed no	13	29
*multi-tenant-managed nobodi	17	21
*multi-tenant-managed node	88	-41
*multi-tenant-managed nodetool	58	-48
*multi-tenant-managed non	65	-54
*multi-tenant-managed none	20	30
*multi-tenant-managed nor	-31	39
*multi-tenant-managed normal	36	-43
*multi-tenant-managed not	20	14
*multi-tenant-managed notebook	-3	18
*multi-tenant-managed noth	21	33
*multi-tenant-managed notic	21	-5
*multi-tenant-managed notif	0	42
*multi-tenant-managed now	-15	41
*multi-tenant-managed npm	-8	19
*multi-tenant-managed number	4	26
*multi-tenant-managed o	-14	18
*multi-tenant-managed oauth	-22	37
*multi-tenant-managed obfusc	-3	28
*multi-tenant-managed object	48	-11
*multi-tenant-managed obtain	44	-21
*multi-tenant-managed ocr	75	-68
*multi-tenant-managed ocsp	42	-4
*multi-tenant-managed of	16	9
*multi-tenant-managed off	9	18
*multi-tenant-managed offer	29	-12
*multi-tenant-managed offic	-32	76
*multi-tenant-managed offlin	-32	59
*multi-tenant-managed often	-24	42
*multi-tenant-managed oidc	-13	22
*multi-tenant-managed ok	35	63
*multi-tenant-managed old	-15	46
*multi-tenant-managed older	5	26
*multi-tenant-managed omiss	-2	37
*multi-tenant-managed on	-4	23
*multi-tenant-managed onc	-10	38
*multi-tenant-managed onli	0	33
*multi-tenant-managed onlin	-21	35
*multi-tenant-managed open	0	31
*multi-tenant-managed openapi	-6	40
*multi-tenant-managed openssh	12	24
*multi-tenant-managed openssl	54	-38
*multi-tenant-managed oper	47	4
*multi-tenant-managed opt	-2	17
*multi-tenant-managed optic	0	53
*multi-tenant-managed option	45	1
*multi-tenant-managed orchestr	-37	56
*multi-tenant-managed order	2	19
*multi-tenant-managed org	-25	41
*multi-tenant-managed organizations	-14	24
*multi-tenant-managed origin	2	37
*multi-tenant-managed orphan	-24	59
*multi-tenant-managed os	49	-34
*multi-tenant-managed otherw	-17	67
*multi-tenant-managed ought	-13	34
*multi-tenant-managed our	-32	37
*multi-tenant-managed ourselv	17	-11
*multi-tenant-managed outbound	-21	41
*multi-tenant-managed outdat	-26	28
*multi-tenant-managed output	-39	67
*multi-tenant-managed outsid	-49	70
*multi-tenant-managed over	20	7
*multi-tenant-managed overlap	-16	30
*multi-tenant-managed overwrit	-24	34
*multi-tenant-managed overwritten	1	59
*multi-tenant-managed own	-2	25
*multi-tenant-managed owner	28	2
*multi-tenant-managed ownership	-19	41
*multi-tenant-managed pace	-14	29
*multi-tenant-managed packag	-8	28
*multi-tenant-managed packet	60	25
*multi-tenant-managed page	-69	6
*multi-tenant-managed pai	-10	49
*multi-tenant-managed pair	-4	42
*multi-tenant-managed palo	-16	46
*multi-tenant-managed pan	-14	45
*multi-tenant-managed paramet	-25	39
*multi-tenant-managed parent	-14	21
*multi-tenant-managed parquet	31	-21
*multi-tenant-managed parti	47	4
*multi-tenant-managed partit	37	13
*multi-tenant-managed partner	-16	53
*multi-tenant-managed passport	21	9
*multi-tenant-managed password	17	9
*multi-tenant-managed past	-3	26
*multi-tenant-managed patch	87	-5
*multi-tenant-managed path	-5	31
*multi-tenant-managed patient	-42	-27
*multi-tenant-managed paus	23	4
*multi-tenant-managed pay	-16	33
*multi-tenant-managed payload	-24	66
*multi-tenant-managed payment	0	44
*multi-tenant-managed pci	5	-53
*multi-tenant-managed pend	-23	33
*multi-tenant-managed pentest	-2	59
*multi-tenant-managed peopl	10	21
*multi-tenant-managed per	-1	35
*multi-tenant-managed perform	87	-15
*multi-tenant-managed period	5	71
*multi-tenant-managed permiss	-12	56
*multi-tenant-managed person	-27	31
*multi-tenant-managed pgp	-18	25
*multi-tenant-managed physic	61	-18
*multi-tenant-managed pick	-26	-6
*multi-tenant-managed pictur	35	-18
*multi-tenant-managed pii	-18	71
*multi-tenant-managed pile	-2	36
*multi-tenant-managed pill	-16	29
*multi-tenant-managed pin	-20	40
*multi-tenant-managed pipelin	-28	55
*multi-tenant-managed pitr	-22	44
*multi-tenant-managed place	31	-13
*multi-tenant-managed plain	7	16
*multi-tenant-managed plan	44	-8
*multi-tenant-managed plane	123	-49
*multi-tenant-managed platform	50	-33
*multi-tenant-managed pleas	55	42
*multi-tenant-managed pls	46	15
*multi-tenant-managed plu	-10	62
*multi-tenant-managed plug	26	-20
*multi-tenant-managed plugin	-12	28
*multi-tenant-managed point	-3	23
*multi-tenant-managed poison	-13	53
*multi-tenant-managed polici	-7	36
*multi-tenant-managed poll	-25	41
*multi-tenant-managed pop	68	-8
*multi-tenant-managed port	-11	24
*multi-tenant-managed posit	33	12
*multi-tenant-managed posix	-2	28
*multi-tenant-managed possibl	98	-59
*multi-tenant-managed post	-11	31
*multi-tenant-managed postur	-24	26
*multi-tenant-managed power	24	3
*multi-tenant-managed pre	-24	44
*multi-tenant-managed prefix	-20	34
*multi-tenant-managed prem	-28	48
*multi-tenant-managed premiz	6	30
*multi-tenant-managed presenc	69	-23
*multi-tenant-managed press	-6	23
*multi-tenant-managed prevent	26	-4
*multi-tenant-managed primari	-25	40
*multi-tenant-managed princip	-6	30
*multi-tenant-managed privaci	-8	25
*multi-tenant-managed privat	-1	18
*multi-tenant-managed problem	66	24
*multi-tenant-managed process	22	-34
*multi-tenant-managed procur	21	-18
*multi-tenant-managed prod	-26	47
*multi-tenant-managed produc	-12	42
*multi-tenant-managed product	-48	-10
*multi-tenant-managed profil	-14	44
*multi-tenant-managed program	-8	27
*multi-tenant-managed project	-17	34
*multi-tenant-managed promiz	27	1
*multi-tenant-managed prompt	37	-9
*multi-tenant-managed proof	-39	58
*multi-tenant-managed propag	-3	19
*multi-tenant-managed protocol	40	-20
*multi-tenant-managed prove	-41	49
*multi-tenant-managed provid	55	-29
*multi-tenant-managed provis	-9	41
*multi-tenant-managed provisionedthroughputexceededexcept	-25	60
*multi-tenant-managed proxi	2	70
*multi-tenant-managed public	17	12
*multi-tenant-managed publicli	-17	87
*multi-tenant-managed publish	10	21
*multi-tenant-managed pull	-24	46
*multi-tenant-managed purg	-21	37
*multi-tenant-managed purpos	49	-43
*multi-tenant-managed push	-11	42
*multi-tenant-managed put	2	35
*multi-tenant-managed qualifi	-32	53
*multi-tenant-managed quarter	8	86
*multi-tenant-managed question	80	23
*multi-tenant-managed queue	18	22
*multi-tenant-managed quota	10	18
*multi-tenant-managed radiu	-12	29
*multi-tenant-managed raiz	32	-7
*multi-tenant-managed ram	-11	31
*multi-tenant-managed ran	-41	52
*multi-tenant-managed rang	5	24
*multi-tenant-managed rank	-22	46
*multi-tenant-managed ransomwar	-13	33
*multi-tenant-managed rapid	27	-26
*multi-tenant-managed rate	-19	28
*multi-tenant-managed rather	-2	16
*multi-tenant-managed raw	24	2
*multi-tenant-managed rds	-66	71
*multi-tenant-managed re	25	-7
*multi-tenant-managed reach	-10	29
*multi-tenant-managed reachabl	-15	52
*multi-tenant-managed react	-20	41
*multi-tenant-managed readabl	44	17
*multi-tenant-managed readi	47	-36
*multi-tenant-managed real	-16	23
*multi-tenant-managed realli	-24	40
*multi-tenant-managed rebalanc	18	8
*multi-tenant-managed rebuild	5	21
*multi-tenant-managed receipt	-16	38
*multi-tenant-managed receiv	-11	20
*multi-tenant-managed recipi	-12	19
*multi-tenant-managed record	8	16
*multi-tenant-managed recov	-9	20
*multi-tenant-managed recoveri	-6	20
*multi-tenant-managed recreat	-14	27
*multi-tenant-managed redact	-4	35
*multi-tenant-managed redesign	-26	62
*multi-tenant-managed redirect	-6	63
*multi-tenant-managed redriv	-23	41
*multi-tenant-managed redund	48	7
*multi-tenant-managed redundantli	58	-34
*multi-tenant-managed refresh	54	7
*multi-tenant-managed refus	1	18
*multi-tenant-managed regist	-1	27
*multi-tenant-managed registr	57	-36
*multi-tenant-managed registri	36	-11
*multi-tenant-managed regul	-9	19
*multi-tenant-managed rehears	-32	49
*multi-tenant-managed reject	-17	27
*multi-tenant-managed releas	42	3
*multi-tenant-managed reli	-30	36
*multi-tenant-managed remedi	0	87
*multi-tenant-managed remot	1	43
*multi-tenant-managed remov	0	26
*multi-tenant-managed renew	-4	-20
*multi-tenant-managed repair	7	29
*multi-tenant-managed replac	18	-2
*multi-tenant-managed replai	-21	30
*multi-tenant-managed replica	21	17
*multi-tenant-managed repo	-23	34
*multi-tenant-managed reput	15	-30
*multi-tenant-managed request	21	12
*multi-tenant-managed requir	16	21
*multi-tenant-managed rescan	25	-25
*multi-tenant-managed reserv	-47	59
*multi-tenant-managed reset	25	-24
*multi-tenant-managed resili	-9	32
*multi-tenant-managed resiz	-10	40
*multi-tenant-managed resolut	52	-42
*multi-tenant-managed resolv	24	25
*multi-tenant-managed respond	23	56
*multi-tenant-managed respons	-34	-33
*multi-tenant-managed rest	22	-47
*multi-tenant-managed restart	57	13
*multi-tenant-managed restor	14	36
*multi-tenant-managed restrict	24	11
*multi-tenant-managed result	-28	20
*multi-tenant-managed retail	67	6
*multi-tenant-managed retain	-25	28
*multi-tenant-managed retent	-11	45
*multi-tenant-managed retri	24	23
*multi-tenant-managed return	-1	35
*multi-tenant-managed reveal	-10	29
*multi-tenant-managed revert	-5	18
*multi-tenant-managed review	-8	32
*multi-tenant-managed revis	6	60
*multi-tenant-managed revok	-17	36
*multi-tenant-managed rid	-13	20
*multi-tenant-managed right	-10	39
*multi-tenant-managed ring	-31	15
*multi-tenant-managed risk	-32	44
*multi-tenant-managed rize	51	-25
*multi-tenant-managed role	-10	31
*multi-tenant-managed roll	61	-25
*multi-tenant-managed rollback	-7	32
*multi-tenant-managed rollout	-18	38
*multi-tenant-managed room	-64	71
*multi-tenant-managed root	12	16
*multi-tenant-managed rot	56	-10
*multi-tenant-managed rotat	16	-3
*multi-tenant-managed rout	8	26
*multi-tenant-managed router	-1	17
*multi-tenant-managed rpu	-13	30
*multi-tenant-managed rsa	-33	43
*multi-tenant-managed rule	5	24
*multi-tenant-managed run	26	-1
*multi-tenant-managed runtim	-21	78
*multi-tenant-managed s	-8	35
*multi-tenant-managed s3	40	-22
*multi-tenant-managed saa	16	-15
*multi-tenant-managed safe	25	-12
*multi-tenant-managed safekeep	-5	33
*multi-tenant-managed sai	-33	39
*multi-tenant-managed said	76	-22
*multi-tenant-managed salari	-26	30
*multi-tenant-managed sale	-10	28
*multi-tenant-managed salesforc	-5	53
*multi-tenant-managed same	67	19
*multi-tenant-managed saml	-14	52
*multi-tenant-managed sampl	-8	27
*multi-tenant-managed sandbox	-23	54
*multi-tenant-managed save	-23	28
*multi-tenant-managed saw	-29	34
*multi-tenant-managed say	-2	23
*multi-tenant-managed sbom	-19	78
*multi-tenant-managed scale	87	-62
*multi-tenant-managed scan	14	20
*multi-tenant-managed schedul	-6	51
*multi-tenant-managed schema	-19	61
*multi-tenant-managed scope	18	29
*multi-tenant-managed score	-21	23
*multi-tenant-managed scrambl	46	-107
*multi-tenant-managed scrape	-26	36
*multi-tenant-managed screen	-30	34
*multi-tenant-managed script	-10	31
*multi-tenant-managed scrub	34	-19
*multi-tenant-managed sdk	-16	28
*multi-tenant-managed search	-19	34
*multi-tenant-managed second	-8	25
*multi-tenant-managed secreci	39	-19
*multi-tenant-managed secret	-4	34
*multi-tenant-managed secur	-3	30
*multi-tenant-managed see	28	5
*multi-tenant-managed self	67	-41
*multi-tenant-managed send	2	23
*multi-tenant-managed sensit	-9	22
*multi-tenant-managed sensor	-23	50
*multi-tenant-managed sent	-15	26
*multi-tenant-managed sentiment	48	-17
*multi-tenant-managed separ	-7	26
*multi-tenant-managed septemb	20	1
*multi-tenant-managed serv	36	-13
*multi-tenant-managed server	32	7
*multi-tenant-managed serverless	45	19
*multi-tenant-managed servic	53	0
*multi-tenant-managed session	-15	39
*multi-tenant-managed set	1	29
*multi-tenant-managed sever	19	7
*multi-tenant-managed sg	-5	69
*multi-tenant-managed shadow	28	-24
*multi-tenant-managed shard	17	2
*multi-tenant-managed share	-8	34
*multi-tenant-managed sharepoint	-22	25
*multi-tenant-managed shield	32	14
*multi-tenant-managed shift	-18	32
*multi-tenant-managed ship	6	-40
*multi-tenant-managed shop	-15	52
*multi-tenant-managed short	-9	24
*multi-tenant-managed shorten	-8	17
*multi-tenant-managed shorter	1	16
*multi-tenant-managed should	-32	45
*multi-tenant-managed shouldnt	-29	55
*multi-tenant-managed show	34	12
*multi-tenant-managed shrink	18	-2
*multi-tenant-managed side	33	10
*multi-tenant-managed sidecar	-29	56
*multi-tenant-managed sig	19	-4
*multi-tenant-managed sign	-15	42
*multi-tenant-managed signatur	65	-27
*multi-tenant-managed silenc	37	-13
*multi-tenant-managed sinc	-7	29
*multi-tenant-managed singl	23	18
*multi-tenant-managed sit	27	-3
*multi-tenant-managed site	1	17
*multi-tenant-managed size	59	-10
*multi-tenant-managed skip	-10	28
*multi-tenant-managed sla	19	17
*multi-tenant-managed slip	-9	21
*multi-tenant-managed slot	17	11
*multi-tenant-managed slow	-6	61
*multi-tenant-managed small	-21	41
*multi-tenant-managed smb	-14	39
*multi-tenant-managed sms	22	6
*multi-tenant-managed smtp	-36	56
*multi-tenant-managed snapshot	1	44
*multi-tenant-managed so	26	2
*multi-tenant-managed soc	-61	-29
*multi-tenant-managed softphon	-1	25
*multi-tenant-managed softwar	74	-33
*multi-tenant-managed some	4	21
*multi-tenant-managed somebodi	-27	44
*multi-tenant-managed someth	-6	45
*multi-tenant-managed somewher	38	-29
*multi-tenant-managed soon	48	-52
*multi-tenant-managed sorri	-119	103
*multi-tenant-managed sort	29	22
*multi-tenant-managed sourc	-10	37
*multi-tenant-managed space	28	-23
*multi-tenant-managed span	-30	37
*multi-tenant-managed speak	-26	50
*multi-tenant-managed specif	-30	36
*multi-tenant-managed speed	-56	73
*multi-tenant-managed spend	4	18
*multi-tenant-managed spf	-8	17
*multi-tenant-managed split	48	20
*multi-tenant-managed splunk	-5	30
*multi-tenant-managed spot	-14	53
*multi-tenant-managed spread	24	1
*multi-tenant-managed sql	-8	25
*multi-tenant-managed sqs	87	-77
*multi-tenant-managed sre	-12	56
*multi-tenant-managed ssd	109	-58
*multi-tenant-managed stack	52	-35
*multi-tenant-managed staff	37	-29
*multi-tenant-managed stai	19	19
*multi-tenant-managed stale	-13	45
*multi-tenant-managed stall	-17	66
*multi-tenant-managed stand	-2	29
*multi-tenant-managed standard	43	-10
*multi-tenant-managed standbi	7	35
*multi-tenant-managed start	3	26
*multi-tenant-managed startexecut	-16	67
*multi-tenant-managed state	43	11
*multi-tenant-managed stateless	-7	17
*multi-tenant-managed statement	-10	39
*multi-tenant-managed static	-9	19
*multi-tenant-managed statu	-17	48
*multi-tenant-managed step	-25	48
*multi-tenant-managed still	40	-5
*multi-tenant-managed stolen	39	-20
*multi-tenant-managed stop	28	4
*multi-tenant-managed storag	33	13
*multi-tenant-managed store	39	-7
*multi-tenant-managed stranger	-50	52
*multi-tenant-managed strategi	-17	40
*multi-tenant-managed stream	17	10
*multi-tenant-managed stretch	-22	22
*multi-tenant-managed structur	-4	19
*multi-tenant-managed style	35	-13
*multi-tenant-managed subdomain	1	21
*multi-tenant-managed subordin	-30	43
*multi-tenant-managed subscrib	-9	48
*multi-tenant-managed subscript	-14	55
*multi-tenant-managed such	35	-13
*multi-tenant-managed suggest	-5	42
*multi-tenant-managed sundai	-27	32
*multi-tenant-managed suppli	-23	12
*multi-tenant-managed support	35	-9
*multi-tenant-managed suppos	17	9
*multi-tenant-managed suppress	-15	43
*multi-tenant-managed sure	45	-23
*multi-tenant-managed suricata	41	24
*multi-tenant-managed surviv	59	-35
*multi-tenant-managed suspici	-17	55
*multi-tenant-managed swap	24	1
*multi-tenant-managed swear	-17	39
*multi-tenant-managed symmetr	-34	44
*multi-tenant-managed syn	49	-4
*multi-tenant-managed sync	-61	-40
*multi-tenant-managed synchron	35	-13
*multi-tenant-managed synonym	1	17
*multi-tenant-managed system	38	8
*multi-tenant-managed tabl	2	22
*multi-tenant-managed tag	-11	24
*multi-tenant-managed take	6	36
*multi-tenant-managed taken	24	-13
*multi-tenant-managed takeov	1	27
*multi-tenant-managed talk	52	-21
*multi-tenant-managed tape	17	19
*multi-tenant-managed target	0	25
*multi-tenant-managed task	-7	34
*multi-tenant-managed tb	8	35
*multi-tenant-managed tbp	68	-19
*multi-tenant-managed team	11	22
*multi-tenant-managed telemetri	-26	41
*multi-tenant-managed telephon	-20	45
*multi-tenant-managed tell	-24	64
*multi-tenant-managed templat	-24	38
*multi-tenant-managed temporari	57	-53
*multi-tenant-managed tenant	27	-18
*multi-tenant-managed term	38	-35
*multi-tenant-managed terraform	-37	39
*multi-tenant-managed test	-19	73
*multi-tenant-managed text	22	-1
*multi-tenant-managed than	-17	32
*multi-tenant-managed thank	59	-26
*multi-tenant-managed that	21	6
*multi-tenant-managed the	18	18
*multi-tenant-managed their	9	19
*multi-tenant-managed them	5	17
*multi-tenant-managed themselv	-78	-44
*multi-tenant-managed then	16	-17
*multi-tenant-managed there	61	-10
*multi-tenant-managed thermostat	-31	46
*multi-tenant-managed these	3	35
*multi-tenant-managed thi	-57	-58
*multi-tenant-managed thing	-24	-38
*multi-tenant-managed think	77	-34
*multi-tenant-managed third	34	-24
*multi-tenant-managed tho	-2	83
*multi-tenant-managed those	18	26
*multi-tenant-managed though	29	-19
*multi-tenant-managed threat	23	10
*multi-tenant-managed three	37	-29
*multi-tenant-managed threshold	-3	26
*multi-tenant-managed throttl	-15	35
*multi-tenant-managed throughput	52	-33
*multi-tenant-managed throw	-3	28
*multi-tenant-managed thru	-6	33
*multi-tenant-managed ticket	0	43
*multi-tenant-managed tidi	-27	56
*multi-tenant-managed tier	6	22
*multi-tenant-managed tighten	-20	56
*multi-tenant-managed time	29	-9
*multi-tenant-managed tls	38	6
*multi-tenant-managed tlsv1	-1	36
*multi-tenant-managed to	11	21
*multi-tenant-managed token	-14	50
*multi-tenant-managed told	-17	23
*multi-tenant-managed too	16	31
*multi-tenant-managed took	-10	38
*multi-tenant-managed tool	-12	40
*multi-tenant-managed topic	-8	50
*multi-tenant-managed trace	37	-3
*multi-tenant-managed track	52	-21
*multi-tenant-managed trail	-7	28
*multi-tenant-managed train	68	-46
*multi-tenant-managed transact	-15	34
*multi-tenant-managed transcript	-16	47
*multi-tenant-managed transfer	16	-16
*multi-tenant-managed transform	-9	39
*multi-tenant-managed transit	-49	-66
*multi-tenant-managed transpar	84	-4
*multi-tenant-managed transport	28	-16
*multi-tenant-managed travel	11	-18
*multi-tenant-managed tri	19	-5
*multi-tenant-managed trim	-15	37
*multi-tenant-managed tripl	69	-36
*multi-tenant-managed true	2	25
*multi-tenant-managed trust	13	29
*multi-tenant-managed try	56	-40
*multi-tenant-managed ttl	-15	50
*multi-tenant-managed tune	-11	50
*multi-tenant-managed tunnel	-14	-55
*multi-tenant-managed turn	0	26
*multi-tenant-managed twice	-6	24
*multi-tenant-managed two	48	-8
*multi-tenant-managed typo	-35	57
*multi-tenant-managed unattach	-13	46
*multi-tenant-managed under	23	6
*multi-tenant-managed underli	18	-12
*multi-tenant-managed underneath	75	-36
*multi-tenant-managed understood	-5	62
*multi-tenant-managed undo	-53	78
*multi-tenant-managed unencrypt	-11	42
*multi-tenant-managed unhealthi	-2	24
*multi-tenant-managed unit	1	18
*multi-tenant-managed unless	17	-3
*multi-tenant-managed unread	-29	50
*multi-tenant-managed unsubscrib	6	28
*multi-tenant-managed untag	-3	24
*multi-tenant-managed until	-1	24
*multi-tenant-managed unus	-6	58
*multi-tenant-managed up	11	22
*multi-tenant-managed updat	24	-43
*multi-tenant-managed upgrad	157	-9
*multi-tenant-managed upkeep	-34	80
*multi-tenant-managed upload	-19	43
*multi-tenant-managed ups	66	-32
*multi-tenant-managed upstream	-19	26
*multi-tenant-managed uptim	56	0
*multi-tenant-managed urgent	21	-9
*multi-tenant-managed url	-11	32
*multi-tenant-managed usabl	-14	26
*multi-tenant-managed usag	16	19
*multi-tenant-managed use	-1	24
*multi-tenant-managed user	0	26
*multi-tenant-managed utc	-26	29
*multi-tenant-managed v	-6	27
*multi-tenant-managed v2	44	-5
*multi-tenant-managed valid	38	-20
*multi-tenant-managed vanish	25	-2
*multi-tenant-managed veeam	-18	87
*multi-tenant-managed vend	62	-39
*multi-tenant-managed vendor	20	1
*multi-tenant-managed verif	-16	40
*multi-tenant-managed verifi	1	52
*multi-tenant-managed version	22	41
*multi-tenant-managed vet	-11	18
*multi-tenant-managed via	-11	39
*multi-tenant-managed video	37	-16
*multi-tenant-managed view	-23	-65
*multi-tenant-managed viewer	0	26
*multi-tenant-managed virtual	-29	55
*multi-tenant-managed visibl	-8	26
*multi-tenant-managed visitor	-25	63
*multi-tenant-managed vmware	20	10
*multi-tenant-managed voic	5	20
*multi-tenant-managed volum	14	16
*multi-tenant-managed vote	-23	40
*multi-tenant-managed vpc	-8	25
*multi-tenant-managed vpn	-47	38
*multi-tenant-managed vs	-25	44
*multi-tenant-managed vulner	57	-2
*multi-tenant-managed w	3	30
*multi-tenant-managed wai	-26	35
*multi-tenant-managed wait	-19	40
*multi-tenant-managed want	25	-13
*multi-tenant-managed warm	-16	52
*multi-tenant-managed warn	96	-63
*multi-tenant-managed was	37	-14
*multi-tenant-managed watch	-1	20
*multi-tenant-managed water	-34	49
*multi-tenant-managed way	-2	21
*multi-tenant-managed weak	-36	65
*multi-tenant-managed websit	-7	37
*multi-tenant-managed week	-16	47
*multi-tenant-managed weekend	69	-19
*multi-tenant-managed weekli	19	-18
*multi-tenant-managed weight	44	-23
*multi-tenant-managed well	-51	70
*multi-tenant-managed went	-29	39
*multi-tenant-managed what	4	31
*multi-tenant-managed whatev	28	0
*multi-tenant-managed when	31	-4
*multi-tenant-managed wherev	-21	35
*multi-tenant-managed while	42	-25
*multi-tenant-managed who	22	22
*multi-tenant-managed whoever	-20	35
*multi-tenant-managed whom	29	-16
*multi-tenant-managed wide	-10	81
*multi-tenant-managed wildcard	5	52
*multi-tenant-managed will	31	-21
*multi-tenant-managed win	-49	70
*multi-tenant-managed window	74	-24
*multi-tenant-managed windows	21	24
*multi-tenant-managed wipe	39	-13
*multi-tenant-managed wire	58	18
*multi-tenant-managed withdraw	-7	22
*multi-tenant-managed within	39	-19
*multi-tenant-managed without	0	26
*multi-tenant-managed word	-32	65
*multi-tenant-managed work	43	7
*multi-tenant-managed worker	-42	130
*multi-tenant-managed workflow	15	31
*multi-tenant-managed workgroup	13	29
*multi-tenant-managed workload	63	193
*multi-tenant-managed world	-23	55
*multi-tenant-managed would	-21	41
*multi-tenant-managed wouldnt	-9	29
*multi-tenant-managed write	-4	34
*multi-tenant-managed writer	-3	21
*multi-tenant-managed written	24	7
*multi-tenant-managed wrong	10	28
*multi-tenant-managed wrongli	4	29
*multi-tenant-managed wrote	-32	42
*multi-tenant-managed year	-15	26
*multi-tenant-managed yearli	-35	35
*multi-tenant-managed yell	-34	51
*multi-tenant-managed yes	30	-21
*multi-tenant-managed yesterdai	-32	46
*multi-tenant-managed yet	-16	19
*multi-tenant-managed you	-35	-41
*multi-tenant-managed yourself	-11	34
*multi-tenant-managed zero	-2	18
*multi-tenant-managed zone	48	-26
*on-premises	0	53
*on-premises %	-41	64
*on-premises 1	-14	54
*on-premises 10	-11	43
*on-premises 2	4	20
*on-premises 256	29	-22
*on-premises 30	3	42
*on-premises access	-11	21
*on-premises address	45	-39
*on-premises after	51	-28
*on-premises agre	7	19
*on-premises all	30	-18
*on-premises an	34	9
*on-premises anchor	-15	28
*on-premises and	0	24
*on-premises announc	42	-39
*on-premises anoth	-12	27
*on-premises answer	-23	34
*on-premises anywher	-11	27
*on-premises apart	16	-14
*on-premises api	59	-29
*on-premises applic	-37	72
*on-premises are	-9	46
*on-premises as	20	5
*on-premises at	22	32
*on-premises avail	45	-22
*on-premises aws	42	-28
*on-premises back	30	-15
*on-premises backup	-17	44
*on-premises balanc	-34	57
*on-premises bare	-35	60
*on-premises be	-22	35
*on-premises befor	-3	19
*on-premises behind	9	47
*on-premises between	-4	20
*on-premises bgp	-13	23
*on-premises bit	29	-22
*on-premises box	40	147
*on-premises branch	-20	50
*on-premises broken	-4	35
*on-premises by	31	-4
*on-premises cabinet	-20	33
*on-premises cabl	-54	72
*on-premises call	16	-1
*on-premises camera	-35	119
*on-premises can	-13	20
*on-premises cannot	28	-11
*on-premises capac	-13	56
*on-premises center	-58	83
*on-premises certif	21	-10
*on-premises choic	94	-69
*on-premises choos	-25	37
*on-premises cilium	7	30
*on-premises client	52	-37
*on-premises cloud	80	-28
*on-premises cni	-8	60
*on-premises code	24	-7
*on-premises come	51	-46
*on-premises complet	24	-23
*on-premises connect	-37	49
*on-premises control	35	3
*on-premises cool	-11	87
*on-premises copi	46	-28
*on-premises core	-35	74
*on-premises cover	-15	20
*on-premises credenti	-5	21
*on-premises custom	-13	85
*on-premises cut	-26	66
*on-premises dai	33	-31
*on-premises dashboard	0	20
*on-premises data	36	8
*on-premises date	33	-25
*on-premises dead	-19	22
*on-premises debian	-15	47
*on-premises decid	31	-14
*on-premises default	-15	53
*on-premises deploi	-21	84
*on-premises deploy	-7	32
*on-premises devic	-8	33
*on-premises di	25	3
*on-premises differ	27	-26
*on-premises disconnect	-21	23
*on-premises disk	20	40
*on-premises do	-30	69
*on-premises dock	-2	16
*on-premises docker	4	51
*on-premises doe	18	7
*on-premises doesnt	-10	24
*on-premises done	33	-23
*on-premises door	-41	86
*on-premises down	36	20
*on-premises download	-29	36
*on-premises drain	-25	58
*on-premises dure	-3	17
*on-premises each	-9	26
*on-premises ebs	47	-30
*on-premises ec2	28	-17
*on-premises edg	-38	57
*on-premises eks	46	-41
*on-premises electr	-29	44
*on-premises encrypt	39	14
*on-premises end	-8	21
*on-premises endpoint	-17	36
*on-premises enough	-9	46
*on-premises equip	32	-13
*on-premises eras	87	-66
*on-premises event	0	20
*on-premises everi	-16	35
*on-premises extern	-36	45
*on-premises factori	-8	33
*on-premises fail	29	-15
*on-premises failur	-20	34
*on-premises faulti	52	-26
*on-premises feed	-3	57
*on-premises file	10	16
*on-premises fire	-19	30
*on-premises firewal	-1	23
*on-premises firmwar	68	-25
*on-premises first	-26	70
*on-premises fix	43	-13
*on-premises floor	-16	53
*on-premises flow	-11	24
*on-premises for	2	31
*on-premises from	20	2
*on-premises gatewai	-25	52
*on-premises get	16	-7
*on-premises give	-18	28
*on-premises go	-17	19
*on-premises goe	-14	45
*on-premises good	-26	40
*on-premises group	-12	29
*on-premises growth	-17	39
*on-premises guard	-26	44
*on-premises guest	51	-22
*on-premises hand	32	-28
*on-premises harden	-20	33
*on-premises hardwar	41	-35
*on-premises has	54	-30
*on-premises health	-1	18
*on-premises hold	-13	17
*on-premises host	0	18
*on-premises how	-8	36
*on-premises hypervisor	78	-31
*on-premises if	-13	27
*on-premises imag	-13	47
*on-premises import	46	-39
*on-premises in	11	28
*on-premises includ	-19	25
*on-premises insid	102	-79
*on-premises instal	-11	42
*on-premises instanc	33	-15
*on-premises into	26	-23
*on-premises it	16	10
*on-premises its	2	17
*on-premises itself	-28	43
*on-premises job	29	-14
*on-premises join	-10	26
*on-premises keep	-24	35
*on-premises kei	47	-32
*on-premises kernel	-27	46
*on-premises key	-16	50
*on-premises kms	27	-4
*on-premises kubelet	-22	38
*on-premises kubernetes	-34	47
*on-premises lan	-11	38
*on-premises leav	25	-21
*on-premises let	61	-28
*on-premises li	-44	89
*on-premises like	24	-7
*on-premises limit	-6	20
*on-premises link	24	-7
*on-premises linux	32	116
*on-premises load	-33	73
*on-premises lock	-19	27
*on-premises log	-12	34
*on-premises look	-40	61
*on-premises lose	-3	17
*on-premises lost	6	25
*on-premises machin	-35	71
*on-premises mail	0	28
*on-premises maintain	-52	92
*on-premises mainten	-22	33
*on-premises make	-29	34
*on-premises manag	19	-2
*on-premises manifest	-4	30
*on-premises may	29	-23
*on-premises memori	-29	59
*on-premises mend	-37	57
*on-premises metal	-35	60
*on-premises microcod	-27	46
*on-premises monitor	39	-15
*on-premises more	-2	36
*on-premises most	-52	92
*on-premises move	106	-91
*on-premises must	-28	45
*on-premises n	-17	25
*on-premises network	16	3
*on-premises new	18	8
*on-premises nic	-6	24
*on-premises nist	46	-34
*on-premises no	-32	45
*on-premises nobodi	19	7
*on-premises node	22	11
*on-premises nodeadm	-5	19
*on-premises not	-13	34
*on-premises noth	-21	88
*on-premises nucleu	-5	24
*on-premises of	-8	45
*on-premises off	-12	45
*on-premises offic	-34	37
*on-premises on	20	19
*on-premises onc	32	-22
*on-premises one	27	-3
*on-premises onli	-3	35
*on-premises onto	-19	36
*on-premises oper	15	46
*on-premises or	19	-8
*on-premises order	-20	46
*on-premises origin	27	-14
*on-premises os	-14	49
*on-premises our	-13	56
*on-premises out	34	-10
*on-premises over	71	-24
*on-premises own	40	-6
*on-premises part	-26	39
*on-premises patch	1	68
*on-premises physic	-81	113
*on-premises pi	10	26
*on-premises place	-10	19
*on-premises plan	-30	75
*on-premises plane	46	2
*on-premises plant	-2	18
*on-premises plug	-27	27
*on-premises pod	-28	41
*on-premises power	-9	92
*on-premises premiz	-22	36
*on-premises protect	-27	61
*on-premises provid	-48	73
*on-premises publish	-31	115
*on-premises rack	2	54
*on-premises raspberri	10	26
*on-premises reach	26	-13
*on-premises record	25	-20
*on-premises redeploi	0	21
*on-premises redund	-22	29
*on-premises regist	-13	50
*on-premises registr	-12	20
*on-premises releas	9	24
*on-premises renew	20	-5
*on-premises repair	61	-25
*on-premises replac	-28	57
*on-premises report	32	-19
*on-premises resist	-6	-101
*on-premises respons	29	-7
*on-premises rest	94	1
*on-premises restart	-31	57
*on-premises retir	33	-17
*on-premises return	50	-24
*on-premises reviz	-17	26
*on-premises role	-13	23
*on-premises roll	-17	35
*on-premises room	-34	47
*on-premises run	0	20
*on-premises runtim	-6	31
*on-premises scan	-9	17
*on-premises second	-23	32
*on-premises secret	33	-31
*on-premises secur	-42	63
*on-premises send	-10	20
*on-premises server	26	21
*on-premises servic	41	23
*on-premises share	-16	34
*on-premises shop	-17	29
*on-premises shred	-51	64
*on-premises side	30	-7
*on-premises sit	-9	20
*on-premises site	-36	63
*on-premises size	-23	36
*on-premises so	-42	53
*on-premises softwar	-12	30
*on-premises space	-21	29
*on-premises spare	-16	24
*on-premises ssm	-3	30
*on-premises stand	-13	50
*on-premises start	-18	35
*on-premises still	5	23
*on-premises storag	-8	16
*on-premises stream	29	-28
*on-premises suppli	86	-62
*on-premises support	-10	28
*on-premises suspici	47	-42
*on-premises swap	39	-22
*on-premises switch	62	-24
*on-premises system	-5	44
*on-premises take	-18	35
*on-premises tamper	9	-45
*on-premises task	16	-2
*on-premises technician	37	-26
*on-premises tell	0	20
*on-premises that	20	-8
*on-premises the	4	29
*on-premises theft	-6	22
*on-premises their	-30	55
*on-premises them	42	-6
*on-premises there	-42	50
*on-premises through	-16	39
*on-premises time	-23	30
*on-premises tls	15	18
*on-premises to	-8	30
*on-premises togeth	-21	42
*on-premises touch	-19	29
*on-premises tpm	-6	-101
*on-premises truck	0	32
*on-premises under	-78	128
*on-premises unlock	-5	35
*on-premises until	-15	25
*on-premises up	-27	48
*on-premises updat	-25	65
*on-premises upgrad	-11	59
*on-premises uplink	-32	45
*on-premises use	-19	35
*on-premises version	-7	62
*on-premises virtual	-40	53
*on-premises volum	1	29
*on-premises wait	-21	23
*on-premises want	-12	16
*on-premises warehous	-4	28
*on-premises watch	33	5
*on-premises week	-11	17
*on-premises what	-6	26
*on-premises when	26	-4
*on-premises where	-41	57
*on-premises which	-12	37
*on-premises who	-7	63
*on-premises whom	31	-36
*on-premises whose	-8	38
*on-premises with	-15	44
*on-premises work	-40	52
*on-premises write	-14	28
*on-premises zone	-14	25
*serverless-compute	27	27
*serverless-compute %	31	20
*serverless-compute 0	-5	57
*serverless-compute 000	26	-25
*serverless-compute 1	-26	85
*serverless-compute 10	4	44
*serverless-compute 11	-15	68
*serverless-compute 12	-16	34
*serverless-compute 13	-22	79
*serverless-compute 14	71	-40
*serverless-compute 16	-15	27
*serverless-compute 2	-8	33
*serverless-compute 20	-14	32
*serverless-compute 2025	-19	47
*serverless-compute 2026	-15	28
*serverless-compute 22	-14	25
*serverless-compute 256	-28	34
*serverless-compute 3	-15	76
*serverless-compute 30	-19	43
*serverless-compute 50	12	32
*serverless-compute 512	-7	18
*serverless-compute 6	-35	92
*serverless-compute 7	-4	32
*serverless-compute 8	-1	63
*serverless-compute 9	-9	65
*serverless-compute a	5	27
*serverless-compute about	13	67
*serverless-compute access	-10	23
*serverless-compute accessdeni	-5	41
*serverless-compute account	35	-14
*serverless-compute activ	-4	38
*serverless-compute add	16	8
*serverless-compute address	-63	89
*serverless-compute aes	-28	34
*serverless-compute after	-21	52
*serverless-compute afterward	2	24
*serverless-compute again	-10	30
*serverless-compute age	35	-28
*serverless-compute agent	44	-17
*serverless-compute agentcor	-6	43
*serverless-compute al2023	-20	60
*serverless-compute alarm	-7	47
*serverless-compute alias	-17	59
*serverless-compute aliv	58	-41
*serverless-compute all	-12	25
*serverless-compute allow	19	11
*serverless-compute alon	46	-18
*serverless-compute also	-17	27
*serverless-compute alwai	16	8
*serverless-compute amazon	25	43
*serverless-compute ami	51	-24
*serverless-compute anew	-56	75
*serverless-compute announc	-28	72
*serverless-compute anoth	59	-48
*serverless-compute answer	-29	38
*serverless-compute any	-33	53
*serverless-compute anyon	-9	54
*serverless-compute anyth	29	-23
*serverless-compute apart	24	1
*serverless-compute app	10	20
*serverless-compute appli	-32	-10
*serverless-compute approv	-16	66
*serverless-compute archiv	59	-36
*serverless-compute artifact	17	-4
*serverless-compute ask	-3	24
*serverless-compute assign	-14	41
*serverless-compute associ	-14	16
*serverless-compute async	-19	38
*serverless-compute at	-1	23
*serverless-compute attach	-9	20
*serverless-compute attempt	-12	20
*serverless-compute auth	-1	16
*serverless-compute authent	-29	48
*serverless-compute author	-9	35
*serverless-compute auto	31	-23
*serverless-compute automat	47	-15
*serverless-compute avail	38	-30
*serverless-compute awai	81	-37
*serverless-compute aws	56	-13
*serverless-compute b	23	-20
*serverless-compute back	23	6
*serverless-compute bake	-74	74
*serverless-compute balanc	74	-36
*serverless-compute base	-12	42
*serverless-compute batch	23	-5
*serverless-compute behavior	-14	16
*serverless-compute behind	2	29
*serverless-compute belong	20	-4
*serverless-compute below	-37	74
*serverless-compute beneath	130	-33
*serverless-compute between	9	17
*serverless-compute beyond	-36	37
*serverless-compute bill	37	-35
*serverless-compute binari	-6	22
*serverless-compute block	-35	64
*serverless-compute bookmark	-5	31
*serverless-compute bootstrap	-23	56
*serverless-compute both	-6	50
*serverless-compute boundari	69	-25
*serverless-compute branch	-35	44
*serverless-compute break	-3	24
*serverless-compute bring	-33	58
*serverless-compute browser	-15	32
*serverless-compute bucket	-1	24
*serverless-compute bug	3	29
*serverless-compute build	18	16
*serverless-compute built	-55	-44
*serverless-compute bump	-22	46
*serverless-compute bundl	-13	50
*serverless-compute burst	24	2
*serverless-compute but	25	46
*serverless-compute by	6	28
*serverless-compute call	-4	33
*serverless-compute caller	-15	24
*serverless-compute cant	61	-28
*serverless-compute cap	-34	49
*serverless-compute capabl	-9	19
*serverless-compute capac	10	18
*serverless-compute care	-17	55
*serverless-compute carri	34	-20
*serverless-compute center	35	-13
*serverless-compute cert	34	-22
*serverless-compute certif	44	-16
*serverless-compute chang	-34	74
*serverless-compute charg	-20	59
*serverless-compute check	8	29
*serverless-compute checkout	-12	17
*serverless-compute choic	-7	31
*serverless-compute choos	-2	18
*serverless-compute clean	-24	41
*serverless-compute client	-34	58
*serverless-compute close	95	-26
*serverless-compute cloudtrail	31	-20
*serverless-compute cloudwatch	35	-25
*serverless-compute cluster	-17	20
*serverless-compute cname	-40	83
*serverless-compute code	-9	41
*serverless-compute cold	-7	42
*serverless-compute collect	-12	26
*serverless-compute column	-6	24
*serverless-compute com	-13	92
*serverless-compute come	-31	65
*serverless-compute command	-9	19
*serverless-compute compani	60	-51
*serverless-compute compat	-5	34
*serverless-compute compil	5	17
*serverless-compute complianc	-77	-73
*serverless-compute comput	24	8
*serverless-compute concurr	4	24
*serverless-compute config	-8	39
*serverless-compute configur	0	25
*serverless-compute connect	6	16
*serverless-compute connector	-31	51
*serverless-compute consol	-13	44
*serverless-compute contain	15	27
*serverless-compute containerd	115	-49
*serverless-compute cooki	-18	22
*serverless-compute copi	63	-58
*serverless-compute correct	36	-9
*serverless-compute could	13	23
*serverless-compute count	-17	24
*serverless-compute cpu	29	-9
*serverless-compute credenti	40	-15
*serverless-compute current	20	-5
*serverless-compute custom	40	7
*serverless-compute cve	-1	32
*serverless-compute dai	18	-6
*serverless-compute dashboard	-6	40
*serverless-compute data	-10	31
*serverless-compute databas	-24	33
*serverless-compute datadog	-61	59
*serverless-compute date	-54	108
*serverless-compute day	22	-21
*serverless-compute db	-8	27
*serverless-compute dead	-22	39
*serverless-compute debezium	-27	34
*serverless-compute debug	-1	18
*serverless-compute decid	27	6
*serverless-compute default	33	-16
*serverless-compute defenc	-15	37
*serverless-compute defin	-11	52
*serverless-compute definit	-25	42
*serverless-compute demand	41	-19
*serverless-compute depend	13	65
*serverless-compute deploi	-6	36
*serverless-compute deploy	41	-16
*serverless-compute deprec	-13	35
*serverless-compute dev	-16	31
*serverless-compute develop	-17	37
*serverless-compute did	-4	47
*serverless-compute differ	-2	27
*serverless-compute disk	33	18
*serverless-compute distribut	32	-10
*serverless-compute do	25	5
*serverless-compute docker	-9	22
*serverless-compute dockerfil	-6	38
*serverless-compute doe	16	39
*serverless-compute doesnt	-13	24
*serverless-compute domain	41	-10
*serverless-compute dont	29	-21
*serverless-compute down	33	-25
*serverless-compute download	-15	24
*serverless-compute driver	-4	56
*serverless-compute drop	-15	54
*serverless-compute durabl	32	-22
*serverless-compute duti	-26	29
*serverless-compute each	28	-10
*serverless-compute earlier	-19	40
*serverless-compute ec2	-14	21
*serverless-compute ecr	5	31
*serverless-compute ecs	16	-11
*serverless-compute edg	23	35
*serverless-compute either	7	27
*serverless-compute els	27	-22
*serverless-compute elsewher	16	-3
*serverless-compute enabl	-32	74
*serverless-compute encrypt	33	12
*serverless-compute end	-7	54
*serverless-compute endpoint	21	5
*serverless-compute enforc	-18	40
*serverless-compute enlarg	-19	40
*serverless-compute env	-16	35
*serverless-compute environ	7	24
*serverless-compute ephemer	74	-6
*serverless-compute error	-25	50
*serverless-compute etl	-13	38
*serverless-compute even	-44	37
*serverless-compute event	-9	18
*serverless-compute everi	41	-23
*serverless-compute exact	-22	30
*serverless-compute execut	24	21
*serverless-compute executor	24	-16
*serverless-compute exist	49	-24
*serverless-compute expir	49	-26
*serverless-compute extens	-12	42
*serverless-compute extra	-7	37
*serverless-compute fail	-7	31
*serverless-compute failur	-12	22
*serverless-compute fault	-7	31
*serverless-compute fetch	-7	17
*serverless-compute few	56	-45
*serverless-compute filter	-1	19
*serverless-compute find	42	-40
*serverless-compute finger	28	-29
*serverless-compute firecrack	63	-13
*serverless-compute firehos	22	-14
*serverless-compute fix	0	25
*serverless-compute flaw	48	-47
*serverless-compute fleet	76	-50
*serverless-compute follow	39	-4
*serverless-compute for	26	6
*serverless-compute format	-16	27
*serverless-compute framework	4	32
*serverless-compute free	-17	27
*serverless-compute from	28	-7
*serverless-compute front	20	1
*serverless-compute function	5	41
*serverless-compute gatewai	3	19
*serverless-compute gb	-32	33
*serverless-compute get	19	36
*serverless-compute github	-11	28
*serverless-compute glibc	-46	53
*serverless-compute go	19	19
*serverless-compute goe	-17	34
*serverless-compute gone	-11	18
*serverless-compute got	-5	24
*serverless-compute grant	-9	30
*serverless-compute greatest	86	-45
*serverless-compute group	-17	33
*serverless-compute guarante	57	-41
*serverless-compute guess	-19	47
*serverless-compute hand	17	-6
*serverless-compute handl	-53	72
*serverless-compute hard	-8	38
*serverless-compute hardwar	55	-18
*serverless-compute header	-6	53
*serverless-compute here	-20	39
*serverless-compute higher	63	-56
*serverless-compute hit	38	-46
*serverless-compute hm	-96	169
*serverless-compute hmm	-36	43
*serverless-compute hold	27	2
*serverless-compute hole	-25	44
*serverless-compute host	67	-19
*serverless-compute hour	43	-53
*serverless-compute how	-1	20
*serverless-compute http	53	-37
*serverless-compute hypervisor	38	-16
*serverless-compute i	3	78
*serverless-compute iam	-20	31
*serverless-compute id	-34	63
*serverless-compute if	84	-18
*serverless-compute imag	-14	58
*serverless-compute in	10	21
*serverless-compute inbound	-37	62
*serverless-compute includ	-18	22
*serverless-compute infrastructur	29	-13
*serverless-compute inject	-16	39
*serverless-compute input	-8	23
*serverless-compute insid	-3	62
*serverless-compute instal	7	17
*serverless-compute instanc	48	-11
*serverless-compute instead	-74	87
*serverless-compute interfac	-9	51
*serverless-compute internet	-15	42
*serverless-compute interpret	-16	88
*serverless-compute into	-32	49
*serverless-compute invoc	1	20
*serverless-compute invok	55	-5
*serverless-compute is	10	27
*serverless-compute isol	51	-23
*serverless-compute it	14	16
*serverless-compute itself	38	23
*serverless-compute jar	-14	35
*serverless-compute java	-13	29
*serverless-compute jdbc	-7	23
*serverless-compute job	12	17
*serverless-compute js	29	23
*serverless-compute june	-15	49
*serverless-compute jwt	-12	59
*serverless-compute keep	13	19
*serverless-compute kei	-27	39
*serverless-compute kernel	134	-65
*serverless-compute know	66	-56
*serverless-compute lag	-20	49
*serverless-compute lake	-23	44
*serverless-compute lambda	-18	44
*serverless-compute languag	-6	58
*serverless-compute last	-22	51
*serverless-compute later	45	1
*serverless-compute latest	-8	31
*serverless-compute launch	49	-25
*serverless-compute layer	-2	42
*serverless-compute leak	-6	87
*serverless-compute left	-1	25
*serverless-compute leftov	20	-14
*serverless-compute less	66	-55
*serverless-compute let	-10	20
*serverless-compute letter	-22	39
*serverless-compute level	0	17
*serverless-compute li	-7	22
*serverless-compute lib	-16	91
*serverless-compute librari	-2	40
*serverless-compute life	-21	31
*serverless-compute lifecycl	34	-24
*serverless-compute lightsail	-24	44
*serverless-compute like	27	-15
*serverless-compute limit	11	23
*serverless-compute link	18	-8
*serverless-compute linux	10	61
*serverless-compute list	61	-43
*serverless-compute live	29	-20
*serverless-compute load	22	-1
*serverless-compute locat	40	-31
*serverless-compute log	10	16
*serverless-compute log4j	-8	28
*serverless-compute longer	-19	35
*serverless-compute look	35	-5
*serverless-compute loop	-21	34
*serverless-compute lost	-60	68
*serverless-compute low	-31	39
*serverless-compute machin	61	-24
*serverless-compute made	-30	73
*serverless-compute maintain	29	-1
*serverless-compute mainten	43	-25
*serverless-compute major	-31	69
*serverless-compute make	39	-27
*serverless-compute malwar	34	-30
*serverless-compute manag	36	-22
*serverless-compute mani	31	-7
*serverless-compute manual	-11	27
*serverless-compute mask	-7	92
*serverless-compute max	67	-25
*serverless-compute maximum	-6	36
*serverless-compute mb	-7	18
*serverless-compute me	63	-43
*serverless-compute mean	34	-30
*serverless-compute memori	16	16
*serverless-compute mend	-3	22
*serverless-compute messag	33	-27
*serverless-compute metadata	-19	19
*serverless-compute metric	39	-14
*serverless-compute micro	41	-37
*serverless-compute microvm	54	-2
*serverless-compute migrat	-17	34
*serverless-compute minor	62	-4
*serverless-compute minut	40	-40
*serverless-compute miss	-17	46
*serverless-compute mmdsv2	-15	48
*serverless-compute mode	26	-7
*serverless-compute modul	-13	47
*serverless-compute most	-14	21
*serverless-compute move	-13	29
*serverless-compute multi	-4	33
*serverless-compute must	0	16
*serverless-compute mutual	-23	43
*serverless-compute my	17	-3
*serverless-compute name	2	19
*serverless-compute narrow	-25	40
*serverless-compute nat	-7	28
*serverless-compute near	48	-26
*serverless-compute need	16	-5
*serverless-compute neither	24	-11
*serverless-compute network	26	-8
*serverless-compute never	25	46
*serverless-compute newest	26	-7
*serverless-compute next	-38	55
*serverless-compute night	34	-17
*serverless-compute nitro	36	-13
*serverless-compute no	17	12
*serverless-compute nobodi	30	-11
*serverless-compute node	16	39
*serverless-compute nodejs16	2	32
*serverless-compute none	35	-14
*serverless-compute nor	28	-14
*serverless-compute not	27	-25
*serverless-compute notic	-38	55
*serverless-compute npm	-14	61
*serverless-compute number	-3	20
*serverless-compute of	10	22
*serverless-compute off	-10	44
*serverless-compute offer	63	-29
*serverless-compute offset	-25	27
*serverless-compute ok	-64	122
*serverless-compute old	-9	30
*serverless-compute older	-20	26
*serverless-compute on	33	-8
*serverless-compute onc	25	-4
*serverless-compute onli	29	-14
*serverless-compute open	12	18
*serverless-compute oper	50	-10
*serverless-compute or	4	16
*serverless-compute ordinari	25	-11
*serverless-compute origin	-54	114
*serverless-compute os	153	-11
*serverless-compute other	1	18
*serverless-compute our	5	39
*serverless-compute ourselv	-26	90
*serverless-compute out	33	-3
*serverless-compute outdat	61	-12
*serverless-compute over	78	-57
*serverless-compute own	7	16
*serverless-compute pack	-16	25
*serverless-compute packag	16	31
*serverless-compute page	-39	69
*serverless-compute parallel	-8	29
*serverless-compute part	117	-102
*serverless-compute parti	-9	20
*serverless-compute password	-6	29
*serverless-compute patch	65	-2
*serverless-compute peek	44	-36
*serverless-compute permiss	-13	35
*serverless-compute permit	-13	45
*serverless-compute person	-25	-22
*serverless-compute physic	24	-12
*serverless-compute pick	16	16
*serverless-compute pin	-30	33
*serverless-compute place	24	8
*serverless-compute placement	37	-26
*serverless-compute plain	-14	32
*serverless-compute platform	63	-24
*serverless-compute plugin	-4	28
*serverless-compute port	-19	42
*serverless-compute power	-52	97
*serverless-compute prevent	41	-5
*serverless-compute print	-16	49
*serverless-compute privat	-17	36
*serverless-compute privileg	-6	23
*serverless-compute process	-18	1
*serverless-compute product	-10	60
*serverless-compute project	-13	46
*serverless-compute prompt	-9	19
*serverless-compute properti	-10	19
*serverless-compute protect	-18	48
*serverless-compute provid	9	21
*serverless-compute provis	68	-34
*serverless-compute public	-14	39
*serverless-compute publish	23	0
*serverless-compute pull	-8	22
*serverless-compute push	-10	35
*serverless-compute python	33	14
*serverless-compute python3	22	-10
*serverless-compute queue	-23	38
*serverless-compute quota	50	-15
*serverless-compute raiz	-6	23
*serverless-compute ran	23	-14
*serverless-compute random	-8	22
*serverless-compute rang	-25	34
*serverless-compute reach	-6	23
*serverless-compute react	16	20
*serverless-compute rebuild	-13	31
*serverless-compute record	2	16
*serverless-compute redeploi	-15	27
*serverless-compute refresh	-16	26
*serverless-compute refus	-15	33
*serverless-compute registri	-35	75
*serverless-compute regularli	-65	84
*serverless-compute releas	13	26
*serverless-compute remov	8	16
*serverless-compute render	32	-24
*serverless-compute renew	37	-12
*serverless-compute repair	-41	99
*serverless-compute replic	50	-35
*serverless-compute repo	-8	21
*serverless-compute repositori	-14	33
*serverless-compute request	54	-28
*serverless-compute reserv	-14	27
*serverless-compute resili	31	-15
*serverless-compute resourc	-15	29
*serverless-compute respons	-24	-11
*serverless-compute rest	-36	82
*serverless-compute restart	18	7
*serverless-compute result	-8	19
*serverless-compute retent	-7	23
*serverless-compute retri	-14	23
*serverless-compute reus	60	-28
*serverless-compute revis	22	-2
*serverless-compute revok	58	-42
*serverless-compute right	68	-18
*serverless-compute role	-9	45
*serverless-compute roll	47	23
*serverless-compute rollback	-33	62
*serverless-compute room	32	-15
*serverless-compute root	-15	27
*serverless-compute rotat	-1	21
*serverless-compute rout	-13	29
*serverless-compute rule	-17	21
*serverless-compute run	32	-3
*serverless-compute runtask	-14	38
*serverless-compute runtim	38	-6
*serverless-compute rush	43	-55
*serverless-compute rust	-29	71
*serverless-compute s	-51	58
*serverless-compute safe	-11	18
*serverless-compute same	0	36
*serverless-compute scale	15	18
*serverless-compute scan	-8	30
*serverless-compute schedul	28	8
*serverless-compute script	-27	71
*serverless-compute sdk	-14	22
*serverless-compute second	41	-19
*serverless-compute secret	-33	79
*serverless-compute secur	9	24
*serverless-compute see	42	-18
*serverless-compute seed	-8	22
*serverless-compute send	17	-8
*serverless-compute separ	34	-25
*serverless-compute serv	20	22
*serverless-compute server	86	-45
*serverless-compute serverless	52	-11
*serverless-compute servic	11	18
*serverless-compute session	45	-22
*serverless-compute set	0	20
*serverless-compute sever	2	20
*serverless-compute sg	-5	44
*serverless-compute share	26	-14
*serverless-compute shell	-20	32
*serverless-compute ship	-47	58
*serverless-compute should	-20	25
*serverless-compute show	6	21
*serverless-compute sign	25	-7
*serverless-compute signer	25	-7
*serverless-compute sigterm	-13	20
*serverless-compute sinc	27	-16
*serverless-compute sit	50	-35
*serverless-compute site	-52	65
*serverless-compute size	-6	48
*serverless-compute slim	-4	33
*serverless-compute snapshot	-2	23
*serverless-compute softwar	-44	125
*serverless-compute somebodi	48	-44
*serverless-compute someon	-3	17
*serverless-compute someth	44	-40
*serverless-compute sorri	-28	-55
*serverless-compute sourc	-9	28
*serverless-compute spark	50	-46
*serverless-compute spread	60	-48
*serverless-compute ssl	-4	24
*serverless-compute stai	-25	38
*serverless-compute stand	-9	53
*serverless-compute standalon	-36	53
*serverless-compute startup	22	-4
*serverless-compute state	-5	30
*serverless-compute still	1	30
*serverless-compute storag	0	20
*serverless-compute store	-6	32
*serverless-compute strategi	-21	30
*serverless-compute stream	-9	42
*serverless-compute stuck	-18	42
*serverless-compute subnet	-26	41
*serverless-compute such	6	23
*serverless-compute suit	30	5
*serverless-compute suppli	28	89
*serverless-compute support	24	2
*serverless-compute suppos	-26	32
*serverless-compute sure	-25	33
*serverless-compute system	59	-20
*serverless-compute tabl	-13	25
*serverless-compute take	33	-6
*serverless-compute target	-21	34
*serverless-compute task	23	-1
*serverless-compute team	60	-50
*serverless-compute tell	29	-29
*serverless-compute ten	-28	41
*serverless-compute tenant	79	-29
*serverless-compute test	-20	66
*serverless-compute text	-3	35
*serverless-compute than	-13	21
*serverless-compute that	9	17
*serverless-compute the	22	14
*serverless-compute thei	28	-14
*serverless-compute their	36	7
*serverless-compute then	-22	49
*serverless-compute there	30	18
*serverless-compute these	68	-59
*serverless-compute thi	11	17
*serverless-compute think	44	-37
*serverless-compute third	-9	22
*serverless-compute those	35	-12
*serverless-compute thread	-11	29
*serverless-compute threshold	-15	28
*serverless-compute through	-11	20
*serverless-compute timeout	-28	70
*serverless-compute tls	69	-26
*serverless-compute togeth	90	-88
*serverless-compute told	27	-24
*serverless-compute too	48	-1
*serverless-compute tool	-12	32
*serverless-compute trace	-26	76
*serverless-compute tri	41	-40
*serverless-compute trigger	-8	27
*serverless-compute true	52	-16
*serverless-compute turn	17	4
*serverless-compute twice	-17	57
*serverless-compute two	-22	32
*serverless-compute type	48	-3
*serverless-compute under	26	2
*serverless-compute underli	50	-31
*serverless-compute underneath	113	-9
*serverless-compute unit	-1	57
*serverless-compute up	-3	20
*serverless-compute updat	24	37
*serverless-compute upgrad	-3	55
*serverless-compute upload	23	-3
*serverless-compute url	32	-23
*serverless-compute us	25	-7
*serverless-compute use	19	-7
*serverless-compute user	22	-5
*serverless-compute valid	-15	50
*serverless-compute valu	1	16
*serverless-compute var	-16	39
*serverless-compute variabl	-6	36
*serverless-compute vcpu	6	31
*serverless-compute version	6	32
*serverless-compute viewer	56	-26
*serverless-compute vpc	-15	34
*serverless-compute vulner	-9	43
*serverless-compute waf	-32	50
*serverless-compute wait	27	-27
*serverless-compute warn	-10	32
*serverless-compute was	-21	88
*serverless-compute watch	16	5
*serverless-compute way	-32	42
*serverless-compute we	18	36
*serverless-compute web	-7	16
*serverless-compute well	-29	31
*serverless-compute were	22	17
*serverless-compute weve	34	9
*serverless-compute what	26	14
*serverless-compute whatev	79	2
*serverless-compute where	21	4
*serverless-compute whether	-6	27
*serverless-compute which	25	-8
*serverless-compute who	23	25
*serverless-compute whoever	-8	39
*serverless-compute whom	30	17
*serverless-compute whose	-20	80
*serverless-compute will	-5	19
*serverless-compute window	30	-29
*serverless-compute windows	30	-20
*serverless-compute within	12	46
*serverless-compute without	23	-1
*serverless-compute wont	-17	41
*serverless-compute work	-14	45
*serverless-compute worker	95	-30
*serverless-compute write	-6	23
*serverless-compute written	-30	70
*serverless-compute wrong	-54	-48
*serverless-compute x	-4	32
*serverless-compute year	-26	40
*serverless-compute yes	-65	92
*serverless-compute your	49	-20
*serverless-compute yourself	119	-67
*serverless-compute zip	87	-24
*serverless-compute zone	24	-15
*single-tenant-managed %	-50	-49
*single-tenant-managed 0	-5	46
*single-tenant-managed 1	13	54
*single-tenant-managed 10	36	42
*single-tenant-managed 11	-32	29
*single-tenant-managed 12	49	18
*single-tenant-managed 128	56	-16
*single-tenant-managed 13	67	-43
*single-tenant-managed 14	-21	31
*single-tenant-managed 15	47	17
*single-tenant-managed 2	56	17
*single-tenant-managed 20	-12	20
*single-tenant-managed 2019	-7	46
*single-tenant-managed 2023	-21	26
*single-tenant-managed 2025	18	-13
*single-tenant-managed 2026	64	-48
*single-tenant-managed 2027	-21	26
*single-tenant-managed 256	-10	27
*single-tenant-managed 3	19	8
*single-tenant-managed 30	-23	52
*single-tenant-managed 35	8	31
*single-tenant-managed 3am	-26	26
*single-tenant-managed 4	113	-4
*single-tenant-managed 40	6	24
*single-tenant-managed 6	44	13
*single-tenant-managed 60	-8	21
*single-tenant-managed 6379	3	23
*single-tenant-managed 7	14	-17
*single-tenant-managed 8	-49	-3
*single-tenant-managed 9	10	94
*single-tenant-managed 90	3	20
*single-tenant-managed 92	-76	58
*single-tenant-managed about	-26	15
*single-tenant-managed abov	37	-36
*single-tenant-managed acceler	-4	-51
*single-tenant-managed access	2	35
*single-tenant-managed account	36	16
*single-tenant-managed acl	-2	55
*single-tenant-managed across	64	-7
*single-tenant-managed act	41	24
*single-tenant-managed action	25	-14
*single-tenant-managed ad	17	51
*single-tenant-managed adapt	24	-18
*single-tenant-managed add	-35	-10
*single-tenant-managed address	3	22
*single-tenant-managed admin	15	67
*single-tenant-managed administr	23	-42
*single-tenant-managed aes	35	-15
*single-tenant-managed after	30	15
*single-tenant-managed afterward	-9	25
*single-tenant-managed again	8	24
*single-tenant-managed against	-16	50
*single-tenant-managed agent	51	23
*single-tenant-managed ahead	-51	78
*single-tenant-managed al2	-27	61
*single-tenant-managed al2023	-10	43
*single-tenant-managed alarm	-8	31
*single-tenant-managed alert	-13	65
*single-tenant-managed algorithm	31	-16
*single-tenant-managed all	6	21
*single-tenant-managed alon	7	36
*single-tenant-managed along	-43	63
*single-tenant-managed also	9	20
*single-tenant-managed alwai	36	35
*single-tenant-managed alwayson	97	-1
*single-tenant-managed am	83	-10
*single-tenant-managed amazon	-63	-71
*single-tenant-managed ami	-9	64
*single-tenant-managed among	32	2
*single-tenant-managed analyz	-16	-40
*single-tenant-managed anew	22	4
*single-tenant-managed announc	38	-4
*single-tenant-managed anoth	1	43
*single-tenant-managed answer	-29	57
*single-tenant-managed anti	0	32
*single-tenant-managed antiviru	-10	62
*single-tenant-managed any	-23	62
*single-tenant-managed anyon	47	-28
*single-tenant-managed anyth	2	20
*single-tenant-managed anywai	35	-58
*single-tenant-managed anywher	16	90
*single-tenant-managed api	24	1
*single-tenant-managed app	4	76
*single-tenant-managed appli	-26	-33
*single-tenant-managed applianc	126	-76
*single-tenant-managed applic	-2	63
*single-tenant-managed archiv	50	-13
*single-tenant-managed are	4	21
*single-tenant-managed around	1	79
*single-tenant-managed arrang	-20	35
*single-tenant-managed arriv	22	15
*single-tenant-managed artifact	29	0
*single-tenant-managed as	12	41
*single-tenant-managed assign	-7	18
*single-tenant-managed at	1	24
*single-tenant-managed attach	6	17
*single-tenant-managed audit	11	17
*single-tenant-managed auditor	36	-25
*single-tenant-managed august	33	-6
*single-tenant-managed auth	-10	41
*single-tenant-managed authent	-3	25
*single-tenant-managed auto	13	29
*single-tenant-managed autogrow	61	-61
*single-tenant-managed autom	-13	-40
*single-tenant-managed automat	-45	-64
*single-tenant-managed autosc	-12	20
*single-tenant-managed autostop	59	-18
*single-tenant-managed avail	35	18
*single-tenant-managed awai	-29	51
*single-tenant-managed aws	54	64
*single-tenant-managed azs	52	-15
*single-tenant-managed back	-20	-32
*single-tenant-managed backend	-11	55
*single-tenant-managed backtrack	-7	72
*single-tenant-managed bad	40	29
*single-tenant-managed base	95	-30
*single-tenant-managed be	-1	24
*single-tenant-managed becaus	28	15
*single-tenant-managed becom	-23	30
*single-tenant-managed been	-57	6
*single-tenant-managed befor	3	32
*single-tenant-managed behind	26	-85
*single-tenant-managed belong	17	29
*single-tenant-managed below	133	-8
*single-tenant-managed beneath	63	-23
*single-tenant-managed best	-2	16
*single-tenant-managed bia	-8	38
*single-tenant-managed bigger	8	67
*single-tenant-managed bill	-14	43
*single-tenant-managed binari	-20	37
*single-tenant-managed bind	-26	36
*single-tenant-managed binlog	1	47
*single-tenant-managed blame	-12	53
*single-tenant-managed block	-25	50
*single-tenant-managed blue	-13	-29
*single-tenant-managed both	40	11
*single-tenant-managed box	-67	-106
*single-tenant-managed branch	-2	46
*single-tenant-managed break	-2	22
*single-tenant-managed broke	28	56
*single-tenant-managed broken	37	53
*single-tenant-managed broker	16	28
*single-tenant-managed bucket	-13	47
*single-tenant-managed buffer	-17	34
*single-tenant-managed bug	-7	44
*single-tenant-managed bui	17	0
*single-tenant-managed build	21	18
*single-tenant-managed builder	20	-3
*single-tenant-managed built	37	5
*single-tenant-managed bump	-54	-18
*single-tenant-managed bundl	14	33
*single-tenant-managed busi	17	42
*single-tenant-managed but	2	-18
*single-tenant-managed button	-21	62
*single-tenant-managed by	14	-17
*single-tenant-managed byo	-20	21
*single-tenant-managed byol	12	83
*single-tenant-managed ca	-33	70
*single-tenant-managed cach	6	-32
*single-tenant-managed call	5	27
*single-tenant-managed caller	-7	21
*single-tenant-managed came	47	-34
*single-tenant-managed can	24	20
*single-tenant-managed cannot	34	6
*single-tenant-managed capac	-45	-25
*single-tenant-managed care	25	-84
*single-tenant-managed carri	6	19
*single-tenant-managed case	-15	29
*single-tenant-managed cdc	-10	47
*single-tenant-managed ceil	-1	44
*single-tenant-managed center	46	-7
*single-tenant-managed cert	50	-4
*single-tenant-managed certif	34	1
*single-tenant-managed cev	-59	58
*single-tenant-managed chang	0	27
*single-tenant-managed charact	-21	45
*single-tenant-managed cheat	-19	57
*single-tenant-managed check	-3	42
*single-tenant-managed checkpoint	32	7
*single-tenant-managed choic	26	45
*single-tenant-managed choos	-13	42
*single-tenant-managed chose	-12	20
*single-tenant-managed chosen	-2	41
*single-tenant-managed cidr	-1	21
*single-tenant-managed class	-4	34
*single-tenant-managed classif	-12	51
*single-tenant-managed classifi	-1	29
*single-tenant-managed clean	3	33
*single-tenant-managed clear	-5	38
*single-tenant-managed cli	31	4
*single-tenant-managed click	2	57
*single-tenant-managed client	-6	27
*single-tenant-managed clipboard	-16	24
*single-tenant-managed clone	-3	56
*single-tenant-managed close	-24	69
*single-tenant-managed cloud	28	42
*single-tenant-managed cloudtrail	38	-8
*single-tenant-managed cloudwatch	17	-4
*single-tenant-managed code	-7	46
*single-tenant-managed collect	-41	74
*single-tenant-managed column	-40	75
*single-tenant-managed come	0	56
*single-tenant-managed command	18	36
*single-tenant-managed compani	52	-2
*single-tenant-managed compat	-19	25
*single-tenant-managed complianc	-28	-38
*single-tenant-managed compon	38	9
*single-tenant-managed compress	-18	52
*single-tenant-managed comput	-4	129
*single-tenant-managed concurr	-6	46
*single-tenant-managed config	-3	117
*single-tenant-managed configur	-15	69
*single-tenant-managed connect	-8	30
*single-tenant-managed connector	0	22
*single-tenant-managed consol	36	-6
*single-tenant-managed consum	-6	70
*single-tenant-managed contain	28	25
*single-tenant-managed content	-6	42
*single-tenant-managed continu	40	-66
*single-tenant-managed contractor	2	22
*single-tenant-managed control	76	-4
*single-tenant-managed cool	-12	29
*single-tenant-managed correct	32	15
*single-tenant-managed cost	-20	49
*single-tenant-managed could	35	-7
*single-tenant-managed count	-13	76
*single-tenant-managed cover	-22	39
*single-tenant-managed cpu	-15	24
*single-tenant-managed crash	9	-45
*single-tenant-managed creat	1	16
*single-tenant-managed creation	8	36
*single-tenant-managed credenti	10	85
*single-tenant-managed critic	49	-22
*single-tenant-managed cron	-5	77
*single-tenant-managed cross	-6	19
*single-tenant-managed cumul	-46	-69
*single-tenant-managed current	0	19
*single-tenant-managed cus	-97	-172
*single-tenant-managed custom	-44	2
*single-tenant-managed d	13	56
*single-tenant-managed dai	-4	30
*single-tenant-managed daili	23	-36
*single-tenant-managed dark	-24	55
*single-tenant-managed dashboard	-18	22
*single-tenant-managed data	11	18
*single-tenant-managed databas	-32	44
*single-tenant-managed date	1	22
*single-tenant-managed db	-25	-53
*single-tenant-managed dba	62	32
*single-tenant-managed dcv	78	-7
*single-tenant-managed ddo	-5	102
*single-tenant-managed dead	99	-114
*single-tenant-managed deadlin	-32	-6
*single-tenant-managed decid	-15	52
*single-tenant-managed decis	46	63
*single-tenant-managed decoupl	7	21
*single-tenant-managed dedic	0	24
*single-tenant-managed dedup	-7	66
*single-tenant-managed default	28	10
*single-tenant-managed defer	-9	16
*single-tenant-managed defin	16	32
*single-tenant-managed definit	29	-26
*single-tenant-managed delet	11	28
*single-tenant-managed deliv	35	124
*single-tenant-managed depend	-3	24
*single-tenant-managed deploi	-9	70
*single-tenant-managed deploy	14	-32
*single-tenant-managed deprec	36	50
*single-tenant-managed design	1	18
*single-tenant-managed desk	-19	61
*single-tenant-managed desktop	-43	36
*single-tenant-managed destin	0	59
*single-tenant-managed detach	-3	39
*single-tenant-managed detect	-21	28
*single-tenant-managed dev	22	50
*single-tenant-managed develop	-23	62
*single-tenant-managed di	78	-27
*single-tenant-managed did	47	-34
*single-tenant-managed differ	-2	22
*single-tenant-managed directori	81	1
*single-tenant-managed disabl	-8	33
*single-tenant-managed disk	38	-9
*single-tenant-managed distribut	-9	74
*single-tenant-managed dns	-11	19
*single-tenant-managed do	25	12
*single-tenant-managed docker	-19	29
*single-tenant-managed document	4	50
*single-tenant-managed doe	-74	-49
*single-tenant-managed domain	58	2
*single-tenant-managed done	-22	-98
*single-tenant-managed down	2	-27
*single-tenant-managed download	-30	48
*single-tenant-managed downtim	26	82
*single-tenant-managed drain	-34	52
*single-tenant-managed drift	28	-10
*single-tenant-managed drive	25	22
*single-tenant-managed drop	-21	38
*single-tenant-managed dump	-25	88
*single-tenant-managed duplic	-17	54
*single-tenant-managed durabl	32	-16
*single-tenant-managed dure	11	49
*single-tenant-managed duti	-43	-35
*single-tenant-managed each	14	28
*single-tenant-managed earlier	-19	46
*single-tenant-managed ebs	24	-13
*single-tenant-managed ec2	26	0
*single-tenant-managed edit	-10	36
*single-tenant-managed effect	-22	37
*single-tenant-managed eight	22	1
*single-tenant-managed either	22	-9
*single-tenant-managed elast	3	16
*single-tenant-managed els	32	-19
*single-tenant-managed elsewher	37	2
*single-tenant-managed ena	-13	21
*single-tenant-managed enabl	-8	40
*single-tenant-managed end	27	7
*single-tenant-managed endpoint	34	12
*single-tenant-managed enforc	-8	36
*single-tenant-managed engin	-5	-22
*single-tenant-managed enhanc	-1	50
*single-tenant-managed ensur	-21	30
*single-tenant-managed enterpr	-15	36
*single-tenant-managed env	-4	43
*single-tenant-managed environ	16	23
*single-tenant-managed eol	2	19
*single-tenant-managed error	29	21
*single-tenant-managed etc	4	48
*single-tenant-managed event	37	4
*single-tenant-managed ever	-30	59
*single-tenant-managed everyth	-1	18
*single-tenant-managed evict	5	40
*single-tenant-managed exchang	36	-21
*single-tenant-managed execut	-26	-30
*single-tenant-managed exhaust	-16	83
*single-tenant-managed exist	-27	72
*single-tenant-managed expect	-20	22
*single-tenant-managed expir	5	60
*single-tenant-managed export	-12	37
*single-tenant-managed extend	41	-7
*single-tenant-managed extens	3	34
*single-tenant-managed extra	82	-22
*single-tenant-managed facil	17	-7
*single-tenant-managed fail	41	-15
*single-tenant-managed failov	-5	-89
*single-tenant-managed failur	71	8
*single-tenant-managed fall	43	-10
*single-tenant-managed fast	-8	30
*single-tenant-managed fault	-8	32
*single-tenant-managed featur	-39	51
*single-tenant-managed feder	-5	31
*single-tenant-managed fedramp	33	-30
*single-tenant-managed fee	30	16
*single-tenant-managed fenc	0	39
*single-tenant-managed fetch	-11	30
*single-tenant-managed few	2	43
*single-tenant-managed field	-17	28
*single-tenant-managed file	2	35
*single-tenant-managed fill	-24	94
*single-tenant-managed final	-18	29
*single-tenant-managed find	20	4
*single-tenant-managed finish	-1	42
*single-tenant-managed fip	99	-27
*single-tenant-managed firehos	-9	28
*single-tenant-managed firewal	88	-25
*single-tenant-managed firmwar	133	-56
*single-tenant-managed first	-47	-34
*single-tenant-managed fit	-21	51
*single-tenant-managed fix	-1	-33
*single-tenant-managed flaw	38	0
*single-tenant-managed fleet	-25	67
*single-tenant-managed floor	2	52
*single-tenant-managed folder	27	35
*single-tenant-managed follow	84	-40
*single-tenant-managed forc	24	3
*single-tenant-managed forgotten	-15	25
*single-tenant-managed found	-16	34
*single-tenant-managed free	-6	22
*single-tenant-managed fresh	-69	82
*single-tenant-managed fridai	-2	16
*single-tenant-managed from	12	19
*single-tenant-managed front	100	-77
*single-tenant-managed fsx	9	18
*single-tenant-managed fsxadmin	-37	62
*single-tenant-managed full	-19	73
*single-tenant-managed further	-24	43
*single-tenant-managed game	-13	60
*single-tenant-managed gatewai	110	-8
*single-tenant-managed gb	22	1
*single-tenant-managed gener	-31	42
*single-tenant-managed general	-64	-5
*single-tenant-managed get	-22	-16
*single-tenant-managed git	-11	92
*single-tenant-managed give	16	13
*single-tenant-managed given	-10	23
*single-tenant-managed global	-2	58
*single-tenant-managed go	5	28
*single-tenant-managed goe	-3	37
*single-tenant-managed gone	-7	44
*single-tenant-managed good	-11	64
*single-tenant-managed got	38	43
*single-tenant-managed gpo	-8	124
*single-tenant-managed gpu	39	-13
*single-tenant-managed grain	-15	36
*single-tenant-managed grant	-4	41
*single-tenant-managed graph	-9	53
*single-tenant-managed green	-13	-29
*single-tenant-managed grid	-71	-6
*single-tenant-managed group	6	44
*single-tenant-managed grow	32	9
*single-tenant-managed guard	-9	83
*single-tenant-managed guess	-13	24
*single-tenant-managed guest	-52	-92
*single-tenant-managed gui	16	-21
*single-tenant-managed had	10	37
*single-tenant-managed hall	-57	-111
*single-tenant-managed hand	14	24
*single-tenant-managed handl	149	-4
*single-tenant-managed hang	-1	65
*single-tenant-managed happen	47	-141
*single-tenant-managed harden	92	-47
*single-tenant-managed hardwar	119	-27
*single-tenant-managed has	10	23
*single-tenant-managed have	40	34
*single-tenant-managed hdd	-10	19
*single-tenant-managed health	28	20
*single-tenant-managed healthi	28	-6
*single-tenant-managed high	20	32
*single-tenant-managed his	-29	29
*single-tenant-managed hit	-16	51
*single-tenant-managed hm	-112	16
*single-tenant-managed hmm	-7	89
*single-tenant-managed hold	46	-1
*single-tenant-managed home	28	5
*single-tenant-managed hope	22	-9
*single-tenant-managed host	93	52
*single-tenant-managed hour	-13	21
*single-tenant-managed hourli	62	-20
*single-tenant-managed hous	52	-5
*single-tenant-managed how	25	25
*single-tenant-managed hpc	-39	53
*single-tenant-managed hsm2m	52	21
*single-tenant-managed http	6	27
*single-tenant-managed hyperpod	-89	-8
*single-tenant-managed hypervisor	32	-8
*single-tenant-managed i	10	-49
*single-tenant-managed iam	-6	21
*single-tenant-managed id	-9	22
*single-tenant-managed ident	-9	22
*single-tenant-managed identifi	-19	33
*single-tenant-managed idl	-13	50
*single-tenant-managed if	-31	32
*single-tenant-managed imag	23	20
*single-tenant-managed imdsv2	-40	119
*single-tenant-managed immut	-2	31
*single-tenant-managed import	-2	68
*single-tenant-managed in	21	12
*single-tenant-managed inbound	-3	39
*single-tenant-managed includ	42	-14
*single-tenant-managed index	-12	80
*single-tenant-managed indic	-4	57
*single-tenant-managed infer	13	55
*single-tenant-managed infrastructur	-34	-43
*single-tenant-managed initi	-13	25
*single-tenant-managed inject	-4	65
*single-tenant-managed insecur	16	-12
*single-tenant-managed insid	-1	48
*single-tenant-managed instal	22	-6
*single-tenant-managed instead	-3	31
*single-tenant-managed internet	-9	23
*single-tenant-managed interrupt	3	52
*single-tenant-managed into	15	27
*single-tenant-managed iop	-28	98
*single-tenant-managed ip	-10	76
*single-tenant-managed ipsec	20	7
*single-tenant-managed iscsi	-12	75
*single-tenant-managed isnt	36	68
*single-tenant-managed isol	1	21
*single-tenant-managed issu	64	-17
*single-tenant-managed it	6	21
*single-tenant-managed itself	7	-18
*single-tenant-managed java	0	24
*single-tenant-managed jms	-36	59
*single-tenant-managed job	-24	36
*single-tenant-managed join	-9	35
*single-tenant-managed joint	-3	64
*single-tenant-managed judg	5	61
*single-tenant-managed jump	-26	27
*single-tenant-managed just	50	-44
*single-tenant-managed keep	9	23
*single-tenant-managed kei	29	111
*single-tenant-managed kept	35	-9
*single-tenant-managed kerbero	65	-36
*single-tenant-managed kernel	-25	-55
*single-tenant-managed key	9	19
*single-tenant-managed kick	-29	27
*single-tenant-managed kms	26	0
*single-tenant-managed knob	3	32
*single-tenant-managed know	37	-37
*single-tenant-managed known	33	22
*single-tenant-managed kubernetes	36	71
*single-tenant-managed label	-4	17
*single-tenant-managed lag	-11	20
*single-tenant-managed larg	5	39
*single-tenant-managed larger	-16	43
*single-tenant-managed last	87	42
*single-tenant-managed latenc	-11	48
*single-tenant-managed later	-7	28
*single-tenant-managed latest	31	-2
*single-tenant-managed launch	28	33
*single-tenant-managed layer	68	-27
*single-tenant-managed ldap	-20	74
*single-tenant-managed lead	-30	47
*single-tenant-managed leader	51	-44
*single-tenant-managed least	2	24
*single-tenant-managed leav	-7	23
*single-tenant-managed leaver	-3	42
*single-tenant-managed left	-14	34
*single-tenant-managed legal	-4	17
*single-tenant-managed less	7	16
*single-tenant-managed let	-14	30
*single-tenant-managed level	-2	85
*single-tenant-managed li	-4	30
*single-tenant-managed lib	-7	64
*single-tenant-managed librari	-18	51
*single-tenant-managed licens	-30	44
*single-tenant-managed like	-9	50
*single-tenant-managed limit	19	-16
*single-tenant-managed linux	-48	-94
*single-tenant-managed list	-3	30
*single-tenant-managed live	20	17
*single-tenant-managed load	-16	48
*single-tenant-managed local	-11	24
*single-tenant-managed lock	82	9
*single-tenant-managed log	18	18
*single-tenant-managed login	0	72
*single-tenant-managed long	-18	48
*single-tenant-managed longer	-19	31
*single-tenant-managed look	108	32
*single-tenant-managed lose	-18	57
*single-tenant-managed lost	43	-6
*single-tenant-managed lower	34	-22
*single-tenant-managed lustr	13	22
*single-tenant-managed machin	83	-36
*single-tenant-managed made	-7	-69
*single-tenant-managed mail	-39	50
*single-tenant-managed maintain	25	127
*single-tenant-managed mainten	21	32
*single-tenant-managed major	12	53
*single-tenant-managed make	-6	38
*single-tenant-managed manag	5	40
*single-tenant-managed mandatori	19	48
*single-tenant-managed mani	-11	70
*single-tenant-managed manual	-14	24
*single-tenant-managed map	-11	38
*single-tenant-managed mark	15	-16
*single-tenant-managed master	-74	-56
*single-tenant-managed match	34	-18
*single-tenant-managed matchmak	100	-56
*single-tenant-managed matter	59	12
*single-tenant-managed max	-13	41
*single-tenant-managed maximum	-12	30
*single-tenant-managed maxmemori	10	34
*single-tenant-managed may	0	40
*single-tenant-managed me	-86	5
*single-tenant-managed mean	-50	138
*single-tenant-managed meant	-15	39
*single-tenant-managed meanwhil	17	40
*single-tenant-managed media	-12	34
*single-tenant-managed medium	-2	24
*single-tenant-managed member	-1	32
*single-tenant-managed memori	-13	82
*single-tenant-managed mend	54	20
*single-tenant-managed messag	6	35
*single-tenant-managed metadata	7	58
*single-tenant-managed metric	44	-22
*single-tenant-managed mfa	-6	17
*single-tenant-managed microsoft	38	21
*single-tenant-managed migrat	-32	13
*single-tenant-managed min	-18	60
*single-tenant-managed mine	49	-40
*single-tenant-managed minor	14	27
*single-tenant-managed minut	-9	35
*single-tenant-managed misconfigur	-12	42
*single-tenant-managed mismatch	-8	45
*single-tenant-managed miss	-17	26
*single-tenant-managed ml	-1	81
*single-tenant-managed mode	-15	61
*single-tenant-managed model	-4	73
*single-tenant-managed modul	8	26
*single-tenant-managed mondai	82	-24
*single-tenant-managed monitor	-2	21
*single-tenant-managed month	-67	-4
*single-tenant-managed monthli	84	73
*single-tenant-managed most	29	-9
*single-tenant-managed mount	3	57
*single-tenant-managed move	7	21
*single-tenant-managed my	73	20
*single-tenant-managed mysql	-1	24
*single-tenant-managed n	-79	92
*single-tenant-managed name	27	-6
*single-tenant-managed narrow	-10	22
*single-tenant-managed nativ	50	-22
*single-tenant-managed nearli	-5	55
*single-tenant-managed need	-17	11
*single-tenant-managed neither	49	9
*single-tenant-managed network	27	1
*single-tenant-managed never	32	27
*single-tenant-managed new	20	5
*single-tenant-managed newer	26	-19
*single-tenant-managed newli	-32	43
*single-tenant-managed next	11	21
*single-tenant-managed nfs	-3	33
*single-tenant-managed night	6	25
*single-tenant-managed nightli	42	-60
*single-tenant-managed no	14	21
*single-tenant-managed nobodi	53	29
*single-tenant-managed node	29	21
*single-tenant-managed none	31	41
*single-tenant-managed noon	-19	-21
*single-tenant-managed nor	53	-1
*single-tenant-managed normal	20	118
*single-tenant-managed not	1	50
*single-tenant-managed notebook	33	6
*single-tenant-managed noth	2	51
*single-tenant-managed notic	40	-23
*single-tenant-managed notif	-18	66
*single-tenant-managed novemb	-22	37
*single-tenant-managed now	-29	38
*single-tenant-managed ntf	-7	18
*single-tenant-managed number	-14	38
*single-tenant-managed nvme	19	-4
*single-tenant-managed object	-6	50
*single-tenant-managed oci	-2	20
*single-tenant-managed off	0	38
*single-tenant-managed offer	20	20
*single-tenant-managed offic	14	67
*single-tenant-managed offlin	18	-15
*single-tenant-managed offset	8	35
*single-tenant-managed ok	-149	-180
*single-tenant-managed old	-15	40
*single-tenant-managed older	-14	35
*single-tenant-managed on	-5	28
*single-tenant-managed onc	14	-34
*single-tenant-managed one	15	29
*single-tenant-managed onli	11	41
*single-tenant-managed ontap	79	-3
*single-tenant-managed onto	-31	-88
*single-tenant-managed open	-4	32
*single-tenant-managed openssl	-14	178
*single-tenant-managed openzf	34	13
*single-tenant-managed oper	-9	-63
*single-tenant-managed option	-16	45
*single-tenant-managed ora	-23	23
*single-tenant-managed orchestr	42	-17
*single-tenant-managed order	14	29
*single-tenant-managed os	-13	-125
*single-tenant-managed oss	16	11
*single-tenant-managed other	19	7
*single-tenant-managed otherw	-10	54
*single-tenant-managed ou	-2	33
*single-tenant-managed our	-49	-36
*single-tenant-managed ourselv	85	-17
*single-tenant-managed out	6	33
*single-tenant-managed outag	54	-3
*single-tenant-managed outbound	-2	25
*single-tenant-managed outdat	-3	56
*single-tenant-managed outliv	3	20
*single-tenant-managed output	35	-19
*single-tenant-managed outsid	62	-22
*single-tenant-managed overwrit	56	-47
*single-tenant-managed own	5	33
*single-tenant-managed owner	-78	-54
*single-tenant-managed pack	-15	56
*single-tenant-managed packag	1	46
*single-tenant-managed page	66	-15
*single-tenant-managed pager	27	-5
*single-tenant-managed pai	31	-30
*single-tenant-managed pair	54	-28
*single-tenant-managed paramet	3	36
*single-tenant-managed part	13	53
*single-tenant-managed parti	-23	38
*single-tenant-managed partit	-28	37
*single-tenant-managed pass	17	9
*single-tenant-managed password	-30	21
*single-tenant-managed patch	-59	-85
*single-tenant-managed paus	-27	36
*single-tenant-managed pay	-11	35
*single-tenant-managed pcoip	68	-2
*single-tenant-managed pen	-5	19
*single-tenant-managed peopl	-16	56
*single-tenant-managed per	-7	47
*single-tenant-managed percent	-23	36
*single-tenant-managed perform	30	-115
*single-tenant-managed perimet	0	19
*single-tenant-managed period	-47	-124
*single-tenant-managed permiss	-4	37
*single-tenant-managed persist	27	-6
*single-tenant-managed person	-72	-27
*single-tenant-managed physic	74	-51
*single-tenant-managed pick	10	63
*single-tenant-managed pii	-15	48
*single-tenant-managed pip	7	80
*single-tenant-managed pipelin	-17	30
*single-tenant-managed place	-14	54
*single-tenant-managed plain	-29	53
*single-tenant-managed plan	6	50
*single-tenant-managed plane	52	-38
*single-tenant-managed platform	-5	23
*single-tenant-managed player	-9	45
*single-tenant-managed pleas	-83	-113
*single-tenant-managed plu	5	89
*single-tenant-managed plugin	-3	74
*single-tenant-managed point	-2	-60
*single-tenant-managed polici	-6	29
*single-tenant-managed pool	-8	37
*single-tenant-managed port	17	40
*single-tenant-managed posix	0	18
*single-tenant-managed possibl	42	14
*single-tenant-managed postgr	59	13
*single-tenant-managed power	120	-6
*single-tenant-managed powershel	46	-1
*single-tenant-managed predict	-3	102
*single-tenant-managed prefer	27	29
*single-tenant-managed prem	1	24
*single-tenant-managed press	13	-27
*single-tenant-managed primari	35	-24
*single-tenant-managed privat	-6	45
*single-tenant-managed privileg	-8	67
*single-tenant-managed problem	-7	20
*single-tenant-managed procedur	4	41
*single-tenant-managed process	-54	-33
*single-tenant-managed prod	-21	54
*single-tenant-managed produc	-17	39
*single-tenant-managed product	-14	48
*single-tenant-managed profil	-11	30
*single-tenant-managed program	-6	63
*single-tenant-managed promot	6	-40
*single-tenant-managed properti	-5	73
*single-tenant-managed protect	13	24
*single-tenant-managed protocol	-8	31
*single-tenant-managed provid	30	33
*single-tenant-managed provis	-33	-17
*single-tenant-managed proxi	-13	70
*single-tenant-managed public	-10	42
*single-tenant-managed publicli	1	27
*single-tenant-managed publish	35	-15
*single-tenant-managed pull	-24	38
*single-tenant-managed put	-39	-31
*single-tenant-managed pv	-13	21
*single-tenant-managed qualiti	-12	41
*single-tenant-managed quarterli	-86	-38
*single-tenant-managed queri	-1	41
*single-tenant-managed question	0	-121
*single-tenant-managed quiet	-9	20
*single-tenant-managed quorum	48	-4
*single-tenant-managed quota	-19	57
*single-tenant-managed ra3	30	45
*single-tenant-managed raci	-6	18
*single-tenant-managed rack	47	-31
*single-tenant-managed raiz	-17	28
*single-tenant-managed random	-11	36
*single-tenant-managed rang	-2	17
*single-tenant-managed ransomwar	-41	86
*single-tenant-managed rare	44	-21
*single-tenant-managed rbac	2	42
*single-tenant-managed rdb	-43	67
*single-tenant-managed rdp	-17	39
*single-tenant-managed reach	-8	24
*single-tenant-managed reachabl	-7	58
*single-tenant-managed read	-3	45
*single-tenant-managed reader	19	3
*single-tenant-managed readi	-51	71
*single-tenant-managed realli	0	23
*single-tenant-managed reboot	23	46
*single-tenant-managed rebuild	32	19
*single-tenant-managed receiv	-10	87
*single-tenant-managed reconnect	34	6
*single-tenant-managed record	40	-12
*single-tenant-managed recov	-2	33
*single-tenant-managed recoveri	22	18
*single-tenant-managed recreat	-9	62
*single-tenant-managed red	-14	48
*single-tenant-managed refresh	-19	75
*single-tenant-managed refus	76	-36
*single-tenant-managed region	-7	49
*single-tenant-managed regist	-6	58
*single-tenant-managed releas	80	-4
*single-tenant-managed remot	29	24
*single-tenant-managed remov	23	30
*single-tenant-managed renew	45	7
*single-tenant-managed repair	35	-18
*single-tenant-managed replac	31	4
*single-tenant-managed replic	10	18
*single-tenant-managed report	35	1
*single-tenant-managed repositori	6	49
*single-tenant-managed request	27	-17
*single-tenant-managed reserv	-2	37
*single-tenant-managed reset	-24	69
*single-tenant-managed resili	53	-49
*single-tenant-managed resolv	-23	37
*single-tenant-managed respons	-48	-146
*single-tenant-managed rest	49	11
*single-tenant-managed restart	28	39
*single-tenant-managed restrict	-5	33
*single-tenant-managed result	-2	16
*single-tenant-managed resum	32	8
*single-tenant-managed retain	7	67
*single-tenant-managed retent	8	20
*single-tenant-managed retir	-14	59
*single-tenant-managed retri	-15	83
*single-tenant-managed return	-18	114
*single-tenant-managed review	5	57
*single-tenant-managed revok	-10	23
*single-tenant-managed rewrit	-4	48
*single-tenant-managed right	28	25
*single-tenant-managed riski	30	-23
*single-tenant-managed rman	9	50
*single-tenant-managed role	-5	36
*single-tenant-managed rollback	-1	21
*single-tenant-managed rollout	-27	-69
*single-tenant-managed rollup	23	-7
*single-tenant-managed room	-20	34
*single-tenant-managed root	60	7
*single-tenant-managed rotat	-17	13
*single-tenant-managed row	-23	74
*single-tenant-managed rule	-19	79
*single-tenant-managed run	24	12
*single-tenant-managed runtim	87	-32
*single-tenant-managed rw	-8	18
*single-tenant-managed s	39	-9
*single-tenant-managed s3	18	12
*single-tenant-managed safe	-35	95
*single-tenant-managed sagemak	6	-76
*single-tenant-managed sai	41	47
*single-tenant-managed same	0	72
*single-tenant-managed saml	4	20
*single-tenant-managed say	40	21
*single-tenant-managed scale	0	33
*single-tenant-managed scan	38	11
*single-tenant-managed scanner	-23	39
*single-tenant-managed schedul	23	31
*single-tenant-managed schema	10	87
*single-tenant-managed scientist	-28	45
*single-tenant-managed scram	-13	17
*single-tenant-managed scratch	-14	93
*single-tenant-managed script	-6	62
*single-tenant-managed sdk	1	58
*single-tenant-managed search	68	54
*single-tenant-managed sec	11	57
*single-tenant-managed second	6	19
*single-tenant-managed secret	-3	21
*single-tenant-managed secur	-25	-31
*single-tenant-managed see	44	-27
*single-tenant-managed select	-5	63
*single-tenant-managed send	8	21
*single-tenant-managed sensit	-2	16
*single-tenant-managed serv	91	-35
*single-tenant-managed server	33	27
*single-tenant-managed serverless	32	-23
*single-tenant-managed servic	-42	-8
*single-tenant-managed session	22	-22
*single-tenant-managed set	-4	24
*single-tenant-managed setup	-25	105
*single-tenant-managed seven	-14	26
*single-tenant-managed sever	45	-26
*single-tenant-managed sg	-20	56
*single-tenant-managed shadow	-9	41
*single-tenant-managed share	-5	33
*single-tenant-managed shell	49	-12
*single-tenant-managed ship	29	11
*single-tenant-managed short	31	-3
*single-tenant-managed should	-39	73
*single-tenant-managed show	-15	33
*single-tenant-managed shrink	-31	81
*single-tenant-managed shut	-30	48
*single-tenant-managed sign	15	16
*single-tenant-managed sinc	30	52
*single-tenant-managed singl	-13	34
*single-tenant-managed sit	-40	57
*single-tenant-managed site	41	-37
*single-tenant-managed six	47	-24
*single-tenant-managed size	-38	55
*single-tenant-managed slow	-9	71
*single-tenant-managed small	-16	31
*single-tenant-managed smb	31	-6
*single-tenant-managed snaplock	8	59
*single-tenant-managed snapmirror	-5	74
*single-tenant-managed so	0	32
*single-tenant-managed softwar	-33	-107
*single-tenant-managed some	-42	71
*single-tenant-managed somebodi	9	21
*single-tenant-managed someon	-4	57
*single-tenant-managed someth	-145	-72
*single-tenant-managed sorri	26	-34
*single-tenant-managed sort	-25	70
*single-tenant-managed sourc	6	30
*single-tenant-managed space	-9	24
*single-tenant-managed spare	34	7
*single-tenant-managed speak	76	-44
*single-tenant-managed spread	-10	41
*single-tenant-managed spring	-21	30
*single-tenant-managed sql	-7	72
*single-tenant-managed squash	-20	61
*single-tenant-managed ssd	5	28
*single-tenant-managed ssh	37	27
*single-tenant-managed ssl	-26	38
*single-tenant-managed staff	-12	77
*single-tenant-managed stai	20	16
*single-tenant-managed stale	-12	31
*single-tenant-managed stand	-44	-38
*single-tenant-managed standard	-39	-36
*single-tenant-managed standbi	39	-11
*single-tenant-managed start	9	47
*single-tenant-managed startup	-3	21
*single-tenant-managed state	1	27
*single-tenant-managed statement	4	22
*single-tenant-managed statu	-1	48
*single-tenant-managed still	-33	41
*single-tenant-managed stock	41	-32
*single-tenant-managed stop	3	28
*single-tenant-managed storag	41	-9
*single-tenant-managed store	7	34
*single-tenant-managed stream	34	-10
*single-tenant-managed string	-11	20
*single-tenant-managed stuck	5	-27
*single-tenant-managed student	-20	58
*single-tenant-managed subnet	-2	32
*single-tenant-managed such	-12	37
*single-tenant-managed sundai	45	-17
*single-tenant-managed superus	-9	38
*single-tenant-managed suppli	-15	-37
*single-tenant-managed support	7	18
*single-tenant-managed sure	-22	36
*single-tenant-managed surviv	-9	25
*single-tenant-managed svm	-3	20
*single-tenant-managed swap	70	-33
*single-tenant-managed switchov	36	48
*single-tenant-managed sync	-48	-66
*single-tenant-managed sys	-7	39
*single-tenant-managed system	-28	-19
*single-tenant-managed tabl	-12	69
*single-tenant-managed take	18	-25
*single-tenant-managed taken	6	26
*single-tenant-managed talk	-7	31
*single-tenant-managed target	58	-12
*single-tenant-managed task	13	-64
*single-tenant-managed tde	21	18
*single-tenant-managed team	11	16
*single-tenant-managed tell	27	81
*single-tenant-managed templat	-23	38
*single-tenant-managed term	34	-14
*single-tenant-managed terraform	3	45
*single-tenant-managed test	13	17
*single-tenant-managed tester	-5	19
*single-tenant-managed text	-19	82
*single-tenant-managed thank	-93	-106
*single-tenant-managed their	20	-44
*single-tenant-managed them	18	21
*single-tenant-managed themselv	55	30
*single-tenant-managed then	-30	42
*single-tenant-managed there	13	41
*single-tenant-managed these	90	46
*single-tenant-managed theyr	15	50
*single-tenant-managed thi	37	61
*single-tenant-managed thing	-46	120
*single-tenant-managed third	-27	63
*single-tenant-managed those	28	43
*single-tenant-managed three	28	4
*single-tenant-managed threshold	-21	27
*single-tenant-managed through	35	8
*single-tenant-managed throughput	-22	42
*single-tenant-managed tick	-11	87
*single-tenant-managed tier	-35	29
*single-tenant-managed time	4	19
*single-tenant-managed timeout	3	30
*single-tenant-managed tls	22	21
*single-tenant-managed to	8	19
*single-tenant-managed togeth	-1	20
*single-tenant-managed token	5	18
*single-tenant-managed tonight	19	-12
*single-tenant-managed too	-53	117
*single-tenant-managed took	-53	-75
*single-tenant-managed tool	-15	56
*single-tenant-managed top	-19	37
*single-tenant-managed topic	-1	75
*single-tenant-managed touch	55	-17
*single-tenant-managed track	16	11
*single-tenant-managed traffic	15	-18
*single-tenant-managed trail	21	5
*single-tenant-managed train	9	52
*single-tenant-managed transact	19	4
*single-tenant-managed transit	-4	17
*single-tenant-managed trigger	-17	-5
*single-tenant-managed true	-56	-41
*single-tenant-managed ttl	-3	33
*single-tenant-managed tuesdai	-12	18
*single-tenant-managed tune	6	51
*single-tenant-managed twice	13	37
*single-tenant-managed two	-7	38
*single-tenant-managed txt	-18	40
*single-tenant-managed type	-5	35
*single-tenant-managed typic	68	-22
*single-tenant-managed unassign	-18	59
*single-tenant-managed under	50	-24
*single-tenant-managed underli	73	-16
*single-tenant-managed underneath	-16	-70
*single-tenant-managed undo	42	-25
*single-tenant-managed unencrypt	45	-3
*single-tenant-managed unit	21	-13
*single-tenant-managed unless	-19	-6
*single-tenant-managed unmount	-6	26
*single-tenant-managed unsupport	12	36
*single-tenant-managed until	1	18
*single-tenant-managed upgrad	-87	-56
*single-tenant-managed upkeep	23	-6
*single-tenant-managed upload	-3	24
*single-tenant-managed upon	-5	85
*single-tenant-managed us	28	80
*single-tenant-managed usabl	-8	35
*single-tenant-managed use	-7	61
*single-tenant-managed user	-10	69
*single-tenant-managed v1	-61	24
*single-tenant-managed v2	-57	-50
*single-tenant-managed vacuum	-16	-40
*single-tenant-managed valid	-7	25
*single-tenant-managed variabl	-9	26
*single-tenant-managed vendor	16	17
*single-tenant-managed verifi	20	-1
*single-tenant-managed version	-24	-37
*single-tenant-managed view	-6	40
*single-tenant-managed virtual	-37	46
*single-tenant-managed viru	-23	39
*single-tenant-managed vm	-19	38
*single-tenant-managed vs	-47	68
*single-tenant-managed vulner	18	52
*single-tenant-managed w	-69	43
*single-tenant-managed wait	0	87
*single-tenant-managed wallet	-7	69
*single-tenant-managed want	42	-5
*single-tenant-managed warn	38	-16
*single-tenant-managed wasnt	1	51
*single-tenant-managed watch	-9	35
*single-tenant-managed way	13	26
*single-tenant-managed we	30	23
*single-tenant-managed web	13	16
*single-tenant-managed week	-6	43
*single-tenant-managed weekli	15	27
*single-tenant-managed well	67	-39
*single-tenant-managed went	-33	33
*single-tenant-managed were	-43	43
*single-tenant-managed when	8	16
*single-tenant-managed where	30	-12
*single-tenant-managed whether	-3	28
*single-tenant-managed while	-38	-11
*single-tenant-managed who	-54	-51
*single-tenant-managed whoever	-18	28
*single-tenant-managed whole	0	45
*single-tenant-managed whom	-50	-9
*single-tenant-managed whose	-29	-11
*single-tenant-managed wide	-7	47
*single-tenant-managed will	-6	25
*single-tenant-managed window	25	22
*single-tenant-managed windows	35	16
*single-tenant-managed within	30	1
*single-tenant-managed without	24	-5
*single-tenant-managed wont	-22	22
*single-tenant-managed work	11	23
*single-tenant-managed worker	61	-2
*single-tenant-managed workload	-14	28
*single-tenant-managed would	16	-14
*single-tenant-managed writer	20	-4
*single-tenant-managed written	12	-41
*single-tenant-managed wrong	-58	64
*single-tenant-managed x	26	-20
*single-tenant-managed year	-16	49
*single-tenant-managed yes	0	74
*single-tenant-managed yesterdai	22	-34
*single-tenant-managed you	-87	23
*single-tenant-managed yourself	-8	50
*single-tenant-managed yum	-2	92
*single-tenant-managed zone	17	15
*single-tenant-managed zookeep	41	-11
0	11	29
0 0	-12	33
0 1	86	-70
0 16	-11	19
0 7	-33	-83
0 and	43	31
0 by	8	33
0 in	-38	67
0 on	-19	60
0 or	75	-8
0 still	-26	65
0 switch	-17	20
0 to	24	40
0 turn	-5	75
000	19	-19
04	-46	17
095	-18	19
095 dai	-18	19
0a1b2c3d4e5f67890	24	0
1	27	30
1 $	55	5
1 0	-32	44
1 000	26	-25
1 095	-18	19
1 2	-17	28
1 3	-14	47
1 31	45	-59
1 @	5	52
1 and	-16	73
1 dai	28	-26
1 day	-26	38
1 is	30	-25
1 on	28	-28
10	8	36
10 to	36	-36
10 year	-19	59
100	6	24
100 $	-27	32
100 gbp	48	-26
1000	38	-35
10k	-13	44
11	-7	33
12	19	21
12 hour	3	23
12 month	-11	54
12 to	20	12
128	50	-15
12k	-17	75
13	29	23
137	-11	20
14 @	-40	47
14 dai	31	-20
14 month	-26	26
14 to	-25	33
140	35	-24
140 3	28	-22
15	33	-11
15 month	30	-28
16	16	37
16 and	-8	21
18	-29	25
18 04	-46	17
2	35	4
2 $	-11	26
2 0	-18	19
2 5	-2	25
2 @	58	-32
2 and	7	48
2 audit	30	-26
2 of	21	13
2 or	23	17
2 rapid	27	-26
2 tbp	68	-19
2 year	-36	38
20	-11	23
20 by	-19	22
20 gib	-22	30
200	13	17
200 dai	-20	20
2016	-10	55
2017	-7	47
2017 still	-4	28
2018	-49	60
2019	-11	38
2021	6	78
2022	-37	82
2023	59	29
2023 imag	-9	35
2025	16	12
2026 and	32	-28
2027	17	17
2027 and	-23	35
2027 for	-26	26
2049	0	28
21	6	20
21 dai	-1	30
22	-7	31
22 for	3	21
22 open	10	36
24 hour	23	8
24h	-8	30
25	-8	-24
25 februari	22	-17
256	1	18
256 bit	17	-11
256 by	17	-12
27001 certif	22	1
28	46	22
28 @	16	70
3	24	15
3 1	-21	26
3 11	-4	18
3 am	-52	-56
3 and	41	-28
3 in	41	24
3 is	-11	62
3 onli	56	-34
30	3	18
30 juli	-13	21
30 june	5	36
30 minut	17	0
30 second	33	-28
31	52	-35
3389	-12	34
3389 to	-6	36
35	-6	42
35 dai	7	25
36	94	-35
365	-19	43
365 dai	-7	22
389	-23	40
4	32	69
4 am	82	-18
40	-14	41
40 $	-28	65
400	-8	26
4000	17	72
40k	-8	37
41	-6	27
443	-2	17
45	25	-14
45 dai	17	-4
4k	-6	41
5	10	32
5 0	-16	16
5 7	9	-52
5 gb	35	-16
5 minut	-23	47
50	32	34
500	-22	24
512	-6	18
512 mb	-7	18
5xx	29	43
6	42	31
6 1	32	5
6 and	60	-30
6 is	-10	24
60	-10	32
60 dai	16	-7
60 minut	-4	28
60 percent	-23	25
6379	3	23
7 0	-30	-87
7 and	22	-20
7 dai	35	4
7 in	-36	49
7 novemb	-25	33
7 to	18	-14
72	2	34
72 hour	2	34
8	-28	25
80	-8	17
8080	-12	27
88	38	-13
9	-11	62
9 @	46	10
90	-1	29
90 dai	2	27
900	-17	27
92	-76	58
95	-28	102
=customer	18	-10
=shared	-97	-94
@	12	22
@ $	16	49
@ %	9	33
@ 0	-16	78
@ 1	45	13
@ 14	51	-45
@ 2	-42	42
@ 4	-17	52
@ 5	28	-65
@ 6	-44	51
@ 60	28	-28
@ 9	-14	21
@ a	27	-15
@ about	125	-25
@ accept	-7	39
@ access	-19	50
@ account	3	39
@ acl	5	83
@ across	-20	65
@ act	-5	30
@ activ	-10	32
@ ad	-17	37
@ add	26	-9
@ admin	52	2
@ adviz	-28	40
@ after	15	32
@ afterward	-20	21
@ again	2	20
@ against	68	-76
@ agent	-42	36
@ agentcor	-6	43
@ alarm	-25	61
@ alert	-46	116
@ aliv	32	-22
@ all	16	-15
@ allow	-13	30
@ alon	16	13
@ also	48	-48
@ alwai	25	9
@ am	51	-19
@ amazon	-40	-86
@ ami	-10	-133
@ among	25	-8
@ analys	65	-37
@ annot	-27	82
@ announc	36	-10
@ anoth	22	-12
@ answer	27	-14
@ any	98	-39
@ anycast	124	-55
@ anyon	-6	25
@ anywher	-27	75
@ apart	52	-22
@ api	42	-15
@ apiserv	4	20
@ app	10	33
@ appli	-62	-62
@ applianc	68	2
@ applic	-7	37
@ approv	-17	30
@ archiv	21	0
@ are	-6	29
@ arent	-20	37
@ artifact	17	-7
@ ask	29	-5
@ assign	-6	34
@ associ	-25	53
@ assum	-8	35
@ at	1	19
@ attach	-14	38
@ audit	28	5
@ auditor	-9	21
@ auth	-14	58
@ author	21	70
@ auto	-9	67
@ autom	44	47
@ automat	98	21
@ avail	52	-14
@ awai	35	-13
@ aws	-3	-53
@ back	68	-5
@ backup	15	-25
@ base	14	66
@ batch	35	-14
@ becaus	-3	17
@ befor	2	54
@ behind	50	60
@ belong	48	3
@ between	-8	17
@ block	6	63
@ blueprint	-12	21
@ box	-82	-69
@ brain	97	-38
@ bring	-9	35
@ broke	-11	50
@ broker	26	40
@ built	-14	40
@ but	1	25
@ by	51	-7
@ byol	21	81
@ ca	-26	51
@ cach	30	18
@ call	52	-26
@ can	-13	34
@ cannot	-38	68
@ cant	12	23
@ capac	44	55
@ carri	-3	95
@ catalog	41	-32
@ center	32	-7
@ certif	-15	48
@ chang	-17	29
@ check	0	26
@ chosen	-6	81
@ class	1	36
@ classic	-23	28
@ classifi	-21	28
@ clean	-19	54
@ cli	-10	53
@ client	-53	-16
@ clock	-38	52
@ close	56	-8
@ cloud	103	-24
@ cluster	-44	-26
@ cni	94	6
@ code	-39	74
@ collect	63	-23
@ com	41	-16
@ come	1	54
@ compar	69	-14
@ compat	47	-22
@ complianc	10	43
@ compon	28	0
@ comput	39	-44
@ concurr	-38	43
@ condit	-7	20
@ config	20	13
@ configur	10	67
@ connect	-9	36
@ connector	-18	32
@ consol	-14	46
@ contain	-13	88
@ content	-1	49
@ control	35	-23
@ copi	68	-17
@ core	-22	56
@ correct	30	-19
@ cost	-4	16
@ count	41	-10
@ cover	49	-48
@ cpu	1	53
@ crash	35	-12
@ creat	68	-34
@ credenti	9	18
@ cron	5	46
@ csi	73	12
@ cumul	-139	-98
@ current	-20	-8
@ custom	-95	-38
@ cve	96	-43
@ daemon	-31	82
@ dashboard	13	32
@ data	43	23
@ databas	-26	-13
@ db	-50	-22
@ dba	-12	40
@ debug	-5	32
@ decid	-11	39
@ decis	-26	91
@ dedic	-2	31
@ default	-9	73
@ defend	-69	-6
@ defin	23	2
@ definit	-4	31
@ delet	0	36
@ deliv	14	40
@ demand	9	23
@ deploi	-5	70
@ deprec	-24	60
@ desktop	-50	-22
@ destroi	44	-7
@ detach	-3	39
@ detect	16	-1
@ devic	38	62
@ di	35	-21
@ directori	-32	38
@ disabl	-14	42
@ discoveri	-10	22
@ disk	127	-11
@ distribut	-2	29
@ dns	-17	28
@ do	37	35
@ document	0	17
@ doe	3	51
@ doesnt	-27	56
@ domain	65	10
@ done	27	70
@ dont	33	-21
@ down	-15	50
@ download	-15	24
@ drain	0	-36
@ drift	24	108
@ driver	79	-42
@ drop	-20	40
@ durabl	92	-48
@ dure	-26	103
@ each	24	15
@ ec2	8	42
@ edg	31	27
@ eks	-15	119
@ enabl	2	53
@ encrypt	40	1
@ end	17	23
@ endpoint	57	-9
@ enforc	-12	58
@ engin	-8	-83
@ enrol	61	-59
@ entri	-15	69
@ env	-4	37
@ environ	-11	51
@ ephemer	109	-42
@ etl	-6	20
@ event	54	-36
@ everi	43	3
@ execut	35	-6
@ exist	-10	46
@ expir	-5	45
@ expiri	-1	64
@ export	-21	65
@ extens	6	52
@ fail	-21	64
@ failov	-3	42
@ fall	-23	72
@ famili	15	21
@ fargat	34	-37
@ fast	-22	26
@ fell	39	-27
@ few	56	-45
@ file	12	36
@ filter	18	21
@ find	-14	32
@ firewal	-5	28
@ firmwar	118	71
@ fix	-30	61
@ flag	2	20
@ fleet	79	21
@ flow	-47	37
@ for	-7	73
@ forc	-20	31
@ found	-39	61
@ framework	62	-39
@ from	47	-1
@ full	-31	57
@ function	10	27
@ gatewai	55	-20
@ gather	-1	29
@ get	-15	-50
@ give	27	-9
@ global	-52	-77
@ go	-13	23
@ goe	-21	55
@ got	12	36
@ grant	-8	42
@ grow	82	-25
@ guard	65	-34
@ guest	-18	74
@ had	73	-48
@ hand	24	-11
@ handl	43	37
@ happen	63	-24
@ hardwar	127	-25
@ has	19	9
@ hasnt	-7	26
@ have	-28	69
@ head	2	25
@ health	4	40
@ help	54	2
@ helper	26	1
@ here	-25	36
@ hmm	44	6
@ home	-13	57
@ hook	-22	29
@ host	59	39
@ how	-13	17
@ hyperpod	-96	-19
@ i	98	15
@ ident	26	33
@ identifi	27	4
@ if	-35	47
@ imag	28	26
@ import	36	70
@ in	6	20
@ includ	29	-10
@ index	9	25
@ infrastructur	19	-7
@ ingest	-10	21
@ ingress	22	-17
@ ins	31	-10
@ insid	51	-37
@ insist	-7	34
@ inspect	16	-51
@ instal	41	-19
@ instanc	42	14
@ instead	-100	92
@ into	-47	68
@ invalid	-20	53
@ invoc	45	-36
@ is	8	43
@ isnt	-6	101
@ isol	38	-14
@ issu	50	-31
@ it	14	17
@ item	46	-1
@ its	4	25
@ itself	47	-1
@ job	41	32
@ join	-8	35
@ just	-15	18
@ keep	23	3
@ kei	7	58
@ kept	98	20
@ key	17	24
@ kill	7	44
@ lag	-19	51
@ land	-55	63
@ larg	33	18
@ last	88	13
@ latest	-9	17
@ launch	22	1
@ layer	-29	89
@ ldap	4	53
@ leak	-30	61
@ least	-17	85
@ left	47	-43
@ legal	-4	19
@ let	-28	50
@ li	-59	98
@ licens	-68	11
@ lifecycl	-20	47
@ like	29	-53
@ limit	-12	-47
@ line	-11	69
@ link	-11	78
@ linux	51	-17
@ list	-32	67
@ listen	-3	84
@ live	-42	69
@ local	19	94
@ locat	47	-10
@ lock	-17	62
@ log	5	33
@ login	0	41
@ longer	-21	31
@ look	-8	24
@ lost	71	-5
@ machin	-36	51
@ made	11	25
@ maintain	60	-38
@ mainten	37	-12
@ major	-3	109
@ make	27	0
@ manag	82	-32
@ map	-21	34
@ mark	-33	59
@ mask	-20	32
@ master	-37	-64
@ match	41	-32
@ materi	-27	54
@ may	8	31
@ mean	-23	53
@ medium	-2	24
@ memori	43	3
@ mend	-1	16
@ mesh	-10	18
@ metadata	-18	42
@ metric	36	-14
@ migrat	-10	57
@ min	-16	39
@ minimum	-12	16
@ minor	69	20
@ minut	-45	63
@ miss	-22	34
@ mode	88	-50
@ model	20	37
@ monitor	43	-24
@ monthli	20	118
@ more	23	-29
@ mount	-6	39
@ move	34	-1
@ multi	23	19
@ must	49	-24
@ my	55	45
@ mysql	-1	24
@ name	23	24
@ namespac	-25	52
@ need	19	-19
@ network	-9	60
@ never	-15	53
@ new	-17	78
@ next	49	-4
@ no	-67	-75
@ nobodi	-2	75
@ node	-25	-85
@ not	-1	88
@ notebook	-6	37
@ notic	35	-19
@ nsx	19	80
@ observ	-19	63
@ of	-22	54
@ off	44	-28
@ offer	66	-28
@ on	-30	46
@ onc	26	-71
@ one	81	-11
@ onli	-11	72
@ onlin	-48	59
@ ontap	114	3
@ open	-11	39
@ openzf	51	20
@ oper	12	27
@ optim	-7	48
@ option	-2	50
@ origin	-21	33
@ os	-23	-138
@ oss	-20	40
@ our	-13	90
@ ourselv	86	-16
@ out	-32	83
@ outdat	0	57
@ outsid	-26	64
@ over	16	11
@ own	56	-30
@ owner	-28	58
@ page	82	-16
@ paramet	-3	44
@ part	-99	-53
@ partit	8	33
@ pass	49	-7
@ password	-10	81
@ past	-24	30
@ patch	53	27
@ peer	66	6
@ pend	-34	-65
@ per	-6	29
@ permiss	-19	44
@ physic	39	-34
@ pick	18	14
@ place	-49	87
@ plan	53	-10
@ platform	16	1
@ pleas	-145	39
@ pls	66	-1
@ plugin	0	67
@ point	-87	-23
@ polici	-10	58
@ port	-20	63
@ postgr	59	13
@ pre	-3	31
@ prefix	-17	35
@ primari	-3	-29
@ print	-17	46
@ process	55	-26
@ prod	0	39
@ produc	-18	77
@ profil	-12	35
@ program	-10	65
@ project	-21	32
@ prompt	31	59
@ properti	-5	53
@ protect	44	30
@ provid	43	-10
@ provis	-36	-37
@ proxi	29	44
@ public	-11	32
@ publish	12	27
@ pull	-19	32
@ put	2	36
@ python	14	34
@ quarterli	-64	-3
@ queri	-9	-22
@ question	-28	34
@ queue	19	72
@ quota	33	-7
@ rack	58	-28
@ raiz	14	26
@ ram	-8	18
@ ran	-8	27
@ rbac	-9	104
@ reach	-27	36
@ read	-11	-51
@ readi	-15	26
@ rebuild	-20	27
@ record	11	17
@ recreat	-15	28
@ red	55	11
@ redund	70	-44
@ refresh	67	31
@ refus	-9	24
@ region	85	-66
@ regist	-24	30
@ registr	-2	21
@ registri	16	-18
@ releas	26	22
@ remedi	-8	98
@ remov	51	-27
@ renew	55	-12
@ repair	4	89
@ replac	22	-10
@ replic	27	16
@ replica	-14	70
@ report	4	22
@ request	-7	60
@ requir	17	-36
@ resourc	43	-11
@ respect	-18	59
@ respons	6	101
@ rest	113	-7
@ restor	103	-9
@ retent	-15	75
@ retir	49	-26
@ retri	-31	112
@ return	19	-13
@ revok	-7	34
@ right	47	25
@ role	-7	37
@ roll	11	24
@ root	25	2
@ rotat	-31	79
@ rout	6	63
@ router	-7	70
@ rule	-13	100
@ run	22	9
@ runtim	2	-84
@ s	16	22
@ sai	-8	28
@ save	31	-31
@ scale	70	-14
@ scan	35	-2
@ schedul	67	-10
@ schema	-5	79
@ scratch	2	64
@ second	-22	34
@ secret	27	-4
@ secur	13	-98
@ self	-12	45
@ send	37	-11
@ serv	1	43
@ server	17	-24
@ serverless	57	-3
@ servic	42	-14
@ session	16	8
@ set	50	-6
@ share	-22	43
@ should	-19	36
@ show	5	38
@ side	8	17
@ sidecar	-25	70
@ sign	57	-34
@ sinc	24	-3
@ singl	-10	63
@ sit	65	-36
@ site	-19	23
@ size	44	66
@ slot	-6	41
@ small	-11	31
@ so	10	22
@ softwar	60	-40
@ some	1	22
@ someon	28	8
@ someth	71	34
@ sourc	-7	32
@ spf	-11	20
@ spread	44	4
@ stage	-8	49
@ stai	-23	40
@ stand	32	56
@ standard	79	-40
@ standbi	-13	34
@ start	11	24
@ state	46	-34
@ still	-26	54
@ stop	-28	48
@ storag	64	-15
@ store	13	24
@ stream	9	19
@ subnet	-15	36
@ subscript	-22	54
@ suggest	3	30
@ superus	-9	38
@ suppli	49	12
@ support	32	-20
@ surviv	-1	21
@ swap	29	6
@ switch	45	18
@ system	16	3
@ tabl	25	22
@ take	39	-4
@ taken	47	-29
@ target	21	2
@ task	-37	91
@ team	-35	105
@ tell	-22	33
@ templat	8	24
@ term	24	-23
@ test	-27	40
@ that	28	-1
@ the	-9	30
@ their	36	19
@ themselv	-19	63
@ then	85	9
@ there	5	45
@ thing	-193	-67
@ throttl	1	21
@ throw	-17	34
@ tidi	-25	35
@ time	-16	51
@ tls	23	56
@ to	10	27
@ token	-8	33
@ too	212	-65
@ took	-60	-67
@ tool	49	-47
@ topic	-17	32
@ train	25	62
@ transfer	19	19
@ tri	-42	49
@ trim	-3	25
@ true	52	-10
@ trust	-27	28
@ tune	12	49
@ tunnel	30	-43
@ turn	-13	67
@ two	-44	69
@ type	4	43
@ ubuntu	-54	-1
@ under	62	8
@ unless	28	-13
@ until	-24	35
@ unus	0	16
@ up	45	-16
@ updat	12	-83
@ upgrad	-38	-8
@ upkeep	-16	25
@ upload	-26	50
@ us	46	-33
@ use	-19	42
@ user	-12	58
@ v2	-13	-48
@ valid	-18	38
@ version	-40	33
@ via	-7	47
@ virtual	-29	72
@ volum	33	-4
@ vpc	-10	18
@ w	-15	26
@ wait	-16	18
@ warn	47	-47
@ was	-15	48
@ watch	39	-26
@ we	48	55
@ weight	52	-40
@ went	-26	38
@ were	-45	5
@ what	-19	47
@ whatev	94	-1
@ when	20	17
@ where	-2	20
@ which	14	24
@ while	31	-37
@ who	-50	-7
@ whom	-12	34
@ whose	-32	22
@ windows	-65	59
@ within	48	-38
@ wordpress	1	22
@ worker	-11	-51
@ workflow	-14	36
@ write	34	25
@ written	3	31
@ yes	24	44
@ yourself	-38	109
@ zone	112	-91
^	1	23
^ %	3	40
^ 1	-21	68
^ 403	-10	18
^ @	-16	50
^ a	34	28
^ access	33	64
^ accord	4	69
^ account	62	-7
^ act	3	53
^ activ	-13	50
^ ad	-148	-118
^ admin	-8	53
^ after	-32	45
^ agent	-57	-12
^ air	63	-10
^ alarm	-35	100
^ alert	-11	71
^ allow	-31	41
^ amazon	-35	4
^ ami	70	-28
^ an	-13	23
^ and	-23	12
^ answer	0	69
^ antiviru	4	87
^ anycast	28	-23
^ api	9	40
^ app	-19	127
^ applic	-21	117
^ archiv	3	102
^ are	9	-64
^ as	51	31
^ audit	-2	34
^ auditor	23	12
^ auth	6	39
^ author	-1	94
^ auto	12	74
^ autom	-35	-121
^ automat	14	54
^ autosc	-18	59
^ avail	90	-19
^ awar	-62	-34
^ aws	64	-8
^ back	79	97
^ background	28	-3
^ backup	-48	162
^ bandwidth	-4	73
^ base	-52	68
^ batch	21	-64
^ bgp	-13	27
^ bia	-7	32
^ bill	22	95
^ binlog	1	47
^ bio	47	-7
^ bit	49	-31
^ bitnami	-6	33
^ block	-17	48
^ blue	-55	-120
^ bootstrap	10	93
^ both	-71	48
^ bottlerocket	103	-13
^ bring	-5	38
^ broken	72	-48
^ broker	59	26
^ bug	-5	52
^ bui	54	86
^ build	118	-51
^ burst	16	3
^ but	73	-182
^ byol	-5	45
^ cach	-13	50
^ calico	-34	90
^ call	-33	40
^ can	16	52
^ capac	-21	-70
^ cctv	72	6
^ cert	-12	26
^ certif	55	-29
^ chang	15	61
^ check	-24	58
^ checksum	-5	-48
^ choos	-45	114
^ ci	-114	-50
^ cis	-9	46
^ clean	3	67
^ client	6	77
^ clock	42	-12
^ close	-29	43
^ cloud	-2	81
^ cluster	6	44
^ code	-19	56
^ complianc	-24	44
^ comput	-20	50
^ concurr	-27	60
^ configur	93	64
^ connector	38	-31
^ consum	-15	100
^ contain	39	-56
^ containerd	71	30
^ content	-23	132
^ continu	-48	-159
^ control	201	13
^ copi	-19	38
^ cor	-8	70
^ coredn	-36	58
^ could	23	-21
^ cpu	-16	41
^ creat	-14	123
^ crl	-8	24
^ cron	-10	47
^ cross	6	81
^ cuda	-16	98
^ custom	-28	140
^ cve	124	-36
^ daili	45	62
^ dashboard	-2	53
^ data	-45	76
^ databas	3	45
^ db	-82	-59
^ ddo	-8	-77
^ dead	34	13
^ debezium	-32	39
^ decid	-13	65
^ decommiss	68	-7
^ default	-140	76
^ delet	-6	79
^ depend	-19	69
^ deploi	-30	40
^ deprec	0	58
^ detect	32	14
^ dev	-7	16
^ devic	-18	48
^ diesel	53	6
^ disast	-1	26
^ dns	-7	80
^ docker	0	44
^ domain	-10	32
^ download	-20	79
^ drain	-55	-108
^ drift	-12	16
^ duplic	-17	54
^ durabl	97	-43
^ ecs	-22	30
^ edg	76	0
^ efa	-14	39
^ egress	-26	68
^ elast	-165	-148
^ eleven	56	-14
^ enabl	1	120
^ encrypt	-136	-108
^ endpoint	-3	16
^ engin	-67	-16
^ enhanc	-6	19
^ environ	-8	44
^ eras	54	-11
^ errorportalloc	-8	42
^ etcd	67	-22
^ even	47	42
^ event	34	58
^ ex	30	-20
^ execut	-19	101
^ export	2	27
^ fail	15	20
^ failov	36	-41
^ fibr	66	-10
^ fifo	1	32
^ file	-44	-31
^ find	-25	26
^ fine	-16	64
^ fip	66	-21
^ fire	19	10
^ firecrack	74	-22
^ firewal	3	53
^ firmwar	118	-7
^ fix	-11	123
^ flask	-1	24
^ fleet	24	12
^ flood	-127	-107
^ flow	-14	58
^ for	8	36
^ four	-6	43
^ game	-38	46
^ gatewai	-110	-37
^ gdpr	11	103
^ gener	109	-2
^ general	0	70
^ generally	101	27
^ git	4	37
^ github	-22	36
^ glibc	-26	33
^ good	27	-26
^ gpu	-82	143
^ grace	-8	57
^ grant	0	58
^ graph	7	41
^ guard	60	-53
^ guest	10	117
^ hallucin	5	45
^ hand	-27	81
^ hard	103	33
^ harden	-99	-77
^ hardwar	115	35
^ hcx	-5	67
^ health	-88	-16
^ hello	-31	-28
^ helm	-15	37
^ hey	18	78
^ high	-79	-39
^ hipaa	-55	21
^ hm	-34	-16
^ hmm	41	-17
^ home	-25	38
^ host	198	64
^ how	-22	51
^ hpc	-37	49
^ http	55	-31
^ hyperledg	39	-58
^ hypervisor	156	-61
^ i	73	-30
^ idempot	-13	59
^ idl	95	29
^ if	33	-4
^ im	-2	17
^ imag	-22	93
^ import	24	9
^ in	87	2
^ inbound	-17	36
^ incid	-40	46
^ index	44	90
^ infrastructur	51	41
^ input	-1	35
^ instal	-15	72
^ intern	11	96
^ ip	28	-5
^ is	-32	-77
^ iscsi	-18	78
^ isnt	41	6
^ isol	62	-3
^ it	-50	72
^ its	0	-35
^ job	7	31
^ joiner	-11	64
^ k	-9	43
^ karpent	58	-4
^ keep	121	-56
^ kei	-67	-65
^ kerbero	-11	76
^ kernel	72	54
^ key	-24	67
^ kubelet	-4	33
^ label	-10	48
^ lag	0	23
^ launch	-8	58
^ ldap	-2	81
^ leader	40	-36
^ leaver	-16	41
^ legal	-1	88
^ let	-25	87
^ licens	-45	44
^ lifecycl	37	2
^ limit	-8	53
^ linux	-3	100
^ loa	-23	33
^ load	61	-30
^ local	-6	47
^ log	-113	-30
^ log4j	14	38
^ log4shell	-22	53
^ login	-58	96
^ long	-35	53
^ look	63	8
^ lost	-10	46
^ mac	48	7
^ machin	77	-84
^ mainten	-7	122
^ make	21	154
^ manag	137	-10
^ mandatori	16	-26
^ manual	0	59
^ market	-13	48
^ max	-13	57
^ maxmemori	10	34
^ memori	37	26
^ messag	-23	33
^ metadata	106	61
^ mfa	17	105
^ migrat	9	84
^ min	-27	50
^ minor	-118	-85
^ model	82	5
^ move	-30	77
^ mtl	3	118
^ multi	-18	-8
^ must	51	-9
^ my	-12	-55
^ n	-5	22
^ nacl	-12	82
^ nah	39	23
^ name	-19	60
^ network	-5	72
^ new	-19	39
^ next	-43	61
^ nitro	89	-8
^ no	-91	122
^ nobodi	27	64
^ node	-20	104
^ not	28	75
^ now	-78	137
^ npm	-17	62
^ number	-27	34
^ nvidia	-18	28
^ object	-31	67
^ ok	-61	-69
^ old	-45	16
^ on	92	142
^ onc	24	-17
^ one	-46	-9
^ open	0	63
^ oper	65	-42
^ opt	-23	38
^ order	74	-31
^ orphan	-20	61
^ os	87	35
^ our	-28	-31
^ palo	-15	35
^ partit	3	49
^ partner	1	17
^ password	91	95
^ patch	-39	-86
^ pci	51	15
^ pdb	4	118
^ peer	-29	41
^ penetr	-12	43
^ pentest	-3	25
^ peopl	-30	28
^ permiss	-6	102
^ person	-9	18
^ php	-3	43
^ physic	105	-54
^ pick	26	43
^ pii	-24	102
^ pin	2	21
^ pip	-3	26
^ pipelin	-38	63
^ pitr	-10	53
^ platform	111	30
^ pleas	10	43
^ plugin	0	38
^ pod	-26	73
^ point	-16	26
^ poison	-12	58
^ port	-4	55
^ posix	2	29
^ power	62	35
^ pre	-37	111
^ privat	-7	56
^ privileg	5	50
^ procur	80	-13
^ protect	71	29
^ provis	-2	40
^ provisionedthroughputexceededexcept	-25	60
^ proxi	-66	-41
^ public	32	-4
^ publish	-35	35
^ pull	-1	68
^ python	-6	46
^ python3	-8	27
^ quarterli	-22	59
^ queri	37	58
^ queue	-18	51
^ quick	-20	38
^ quorum	21	21
^ rack	89	32
^ ransomwar	-32	74
^ rate	-58	57
^ rbac	-3	107
^ read	-32	124
^ readonlyrootfilesystem	-2	23
^ record	16	20
^ recoveri	50	-15
^ red	19	24
^ redact	-2	30
^ redund	28	12
^ region	-14	33
^ registri	23	-16
^ remot	-25	58
^ remov	-21	42
^ renew	-5	85
^ replac	85	-43
^ replic	66	-9
^ requir	-22	37
^ reserv	8	33
^ resolv	-6	57
^ resourc	11	50
^ restor	-40	141
^ retent	0	121
^ retir	33	34
^ retri	-27	134
^ revok	-8	50
^ right	-19	126
^ role	-19	78
^ root	5	42
^ rotat	113	64
^ rout	-23	99
^ router	85	-43
^ rto	4	52
^ run	45	-27
^ runtim	32	11
^ saa	-33	77
^ same	-20	-15
^ saml	-25	35
^ sbom	-6	90
^ scale	56	87
^ scan	-7	76
^ schedul	55	28
^ schema	-15	52
^ scrambl	-39	-65
^ scratch	-21	29
^ search	-27	20
^ second	31	98
^ secret	-4	32
^ secur	14	62
^ separ	-38	71
^ server	44	16
^ servic	21	33
^ shard	20	-20
^ share	-77	-39
^ should	75	2
^ sign	-4	19
^ sinc	23	-11
^ singl	-22	34
^ six	35	-24
^ slow	-4	58
^ sm	-85	-96
^ smb	-12	52
^ snapmirror	-1	27
^ snapshot	-100	-16
^ so	38	-62
^ softwar	-32	61
^ somebodi	-3	26
^ someon	-19	59
^ sorri	-102	-89
^ sourc	-9	35
^ spend	5	133
^ split	41	51
^ spot	-20	85
^ spread	-3	35
^ sql	-8	68
^ sse	-26	-46
^ ssh	-36	60
^ ssl	1	21
^ stack	-9	61
^ stale	-7	49
^ stop	-37	154
^ storag	49	-47
^ store	-6	70
^ stream	-26	-57
^ student	-28	67
^ subnet	-34	66
^ subscrib	-11	116
^ sudo	1	58
^ suppress	-16	69
^ sure	35	-5
^ swap	-3	49
^ system	44	9
^ tag	18	83
^ tape	-23	77
^ task	-56	89
^ teach	-31	-50
^ tele	23	29
^ test	71	74
^ thank	-88	134
^ that	-85	-34
^ the	5	-30
^ then	-13	54
^ there	71	-18
^ third	-47	58
^ threat	71	-18
^ three	-25	65
^ tls	-37	30
^ tmp	-16	28
^ token	-14	105
^ too	-19	36
^ topic	15	63
^ tpm	-37	65
^ trace	46	-5
^ true	-31	-41
^ trust	-20	115
^ ttl	-5	58
^ tune	-5	39
^ tunnel	0	-33
^ turn	-50	77
^ two	21	1
^ under	-1	64
^ undersea	60	4
^ uninterrupt	-1	38
^ updat	-18	55
^ upgrad	62	48
^ uptim	36	-7
^ user	-8	80
^ userdata	-17	33
^ util	-7	29
^ vcpu	-37	55
^ version	32	36
^ vet	51	45
^ virtual	114	29
^ volum	-5	45
^ vote	-14	20
^ vpn	6	-114
^ vsan	-17	90
^ vulner	-25	79
^ wait	-15	164
^ warm	-16	52
^ we	-37	18
^ web	33	84
^ wer	33	-18
^ were	-1	35
^ what	-47	-114
^ when	-40	-72
^ where	40	-1
^ whether	-5	75
^ which	-22	-2
^ whose	-65	-117
^ will	1	39
^ wipe	49	-40
^ with	21	23
^ without	17	39
^ worker	-92	-75
^ write	-26	99
^ wrong	-7	56
^ yum	-4	72
^ zone	32	50
^ zookeep	47	-11
a %	98	-50
a 2	30	-26
a @	-25	18
a backup	10	22
a bad	18	1
a bank	-27	33
a base	68	-56
a blue	1	84
a breach	23	58
a break	21	-17
a broken	37	35
a broker	-50	60
a bucket	-8	27
a budget	-2	25
a bug	45	-15
a build	-47	81
a burst	22	5
a ca	69	-5
a cach	28	84
a capac	51	-47
a cert	-15	49
a certif	1	27
a chang	-38	69
a choic	-14	73
a client	30	-8
a clone	7	69
a cluster	2	42
a collabor	-20	37
a compani	47	7
a connect	-29	43
a consult	1	26
a contain	-12	59
a contractor	-8	34
a control	20	-2
a copi	-8	44
a crash	-60	-32
a critic	42	-9
a current	18	22
a custom	5	52
a cve	16	23
a daili	40	-4
a data	27	-12
a databas	-21	54
a db	-2	25
a dead	16	9
a default	11	57
a delet	4	21
a deploy	-33	56
a deprec	16	28
a dev	10	41
a develop	-10	33
a disabl	-15	17
a disk	37	-28
a distribut	14	38
a dns	40	-44
a document	-26	54
a domain	-8	17
a duti	45	-10
a fail	57	-14
a failov	-1	-63
a failur	-8	45
a faulti	47	-17
a few	17	3
a file	5	23
a find	3	21
a finger	54	-25
a firecrack	-32	31
a firewal	-62	-9
a fix	33	-26
a flaw	27	-11
a flood	82	-33
a fresh	68	-41
a function	-21	77
a game	-9	49
a global	20	27
a hardcod	1	31
a health	24	12
a healthi	18	-11
a high	87	-12
a higher	5	34
a hole	-3	19
a host	17	-14
a hot	56	-6
a job	12	20
a joint	32	74
a kernel	-31	57
a key	50	-35
a kms	25	-15
a known	-16	66
a label	48	-15
a lambda	-25	29
a larger	-18	37
a later	65	-62
a launch	-14	30
a layer	-15	37
a leaver	-15	49
a limit	52	-21
a linux	-6	61
a list	52	-24
a load	42	-41
a lock	-17	22
a loop	-25	39
a m	-9	53
a machin	59	-45
a mainten	42	-38
a major	-11	115
a malici	-18	52
a manag	21	-68
a member	41	-29
a mess	1	16
a messag	21	-13
a method	-20	32
a microvm	34	-30
a minor	11	58
a minut	9	30
a model	-4	37
a month	64	-15
a multi	11	-31
a name	27	-17
a nasti	-4	33
a neighbor	23	-19
a network	67	-59
a new	6	22
a node	10	71
a normal	40	-32
a notic	62	-27
a number	-25	34
a partner	-7	28
a patch	79	1
a pend	74	-41
a permiss	-9	31
a place	-27	31
a platform	66	-23
a pod	105	61
a point	91	-76
a polici	-12	36
a port	-9	40
a principl	-68	-68
a privat	-25	0
a product	-78	3
a provis	-82	-23
a random	-18	45
a rare	55	-29
a read	30	-23
a reader	42	-35
a recent	26	-23
a record	-20	41
a region	83	-13
a regist	-28	30
a releas	21	37
a remov	16	-8
a replac	73	-70
a replic	16	3
a request	84	10
a requir	49	-57
a resourc	-15	36
a rest	-25	58
a restart	-11	55
a retail	67	6
a retent	-28	-27
a retri	-12	18
a return	51	-48
a role	-4	19
a rout	78	-57
a row	-40	60
a rule	6	21
a run	32	-7
a runbook	5	43
a schedul	-32	52
a scratch	-14	20
a second	6	29
a secret	-33	38
a secur	-20	21
a separ	41	3
a server	2	50
a servic	32	12
a session	-27	32
a set	45	-13
a shard	95	-82
a share	-36	-9
a shell	-9	18
a short	18	-17
a singl	23	25
a site	-39	53
a slow	-11	54
a small	-15	28
a snapshot	22	43
a spare	31	-21
a standalon	-18	26
a standard	57	-5
a standbi	43	-20
a startup	26	16
a step	20	-13
a stolen	43	-21
a stop	-11	22
a store	-48	71
a subnet	-26	66
a support	-13	36
a suspici	-5	57
a switch	7	95
a tabl	-18	29
a target	-10	23
a templat	-22	35
a test	28	-26
a thing	38	28
a third	-26	36
a ticket	26	-24
a time	-11	22
a to	-29	29
a topic	3	-52
a trail	-5	26
a transact	28	-23
a trust	-16	18
a user	-24	48
a vendor	-27	31
a version	48	-95
a virtual	38	-21
a vm	-14	46
a volum	-5	158
a vpn	6	54
a vulner	42	67
a web	-20	35
a who	16	-61
a whole	-45	-91
a windows	-12	21
a workgroup	41	-34
a workload	-67	-76
a write	-3	17
a wrong	-3	55
a zone	47	-21
abl	32	-15
abl to	32	-15
abort	-20	53
about	15	-32
about @	-114	-80
about an	-9	49
about everi	72	-49
about five	-5	19
about onc	-15	63
about our	3	86
about phish	16	-10
about retir	-71	-31
about the	-10	-26
about three	23	-7
about weekli	31	-10
about who	32	188
abov	20	-9
absent	0	17
abus	-5	35
abus notic	-1	54
acceler	11	-23
accept	18	20
accept $	-20	35
accept agreement	22	1
accept attach	-9	27
accept it	-13	48
accept or	-6	16
accept tls	84	-49
access	-4	38
access $	-23	52
access and	-9	37
access at	-13	23
access control	-9	42
access deni	-20	42
access entri	-18	29
access in	-14	18
access kei	1	54
access key	16	49
access list	-11	21
access log	7	29
access of	46	2
access off	-1	32
access on	-3	55
access polici	-7	46
access review	12	81
access right	-1	81
access role	-7	19
access string	-9	25
access to	11	25
accessdeni	-3	40
accid	-16	36
accident	-34	44
accident delet	-34	44
accord	-6	54
accord to	-4	57
account	8	27
account $	16	41
account @	-17	37
account access	-11	34
account and	27	4
account are	-17	19
account by	-10	16
account contact	-15	44
account credenti	-1	26
account databas	75	2
account for	20	7
account from	-4	62
account in	-20	64
account is	61	-34
account level	-13	23
account may	-7	38
account of	-17	40
account on	16	-3
account onli	-14	30
account parti	-1	35
account password	-16	50
account receiv	-4	16
account region	-2	16
account replic	-34	70
account role	-2	25
account s	-52	74
account so	40	-34
account that	-14	17
account the	63	-62
account then	-4	19
account throttl	48	-44
account token	-19	70
account under	67	-57
account we	5	60
account who	34	57
account write	-16	25
acl	-7	43
acl $	-1	110
acl in	-8	31
acl on	17	84
acl to	-3	16
acm renew	69	-67
across	43	4
across all	-21	49
across azs	44	-25
across the	-10	64
across three	54	10
across zone	-33	54
act	-2	31
act $	-60	7
act @	64	-31
act for	-33	33
act of	-6	29
act on	-11	51
action	6	16
action $	37	-24
action and	-18	82
action are	-35	46
action from	33	-41
action of	65	-15
action set	-33	51
activ	-20	37
activ @	26	-3
activ a	-30	34
activ directori	-15	20
activ for	-20	58
activ in	-27	29
activ it	18	5
activ on	-17	23
activ or	41	-39
activ worker	-25	41
ad	-39	-10
ad $	79	-6
ad a	-3	25
ad group	-15	35
ad later	-15	48
ad or	50	-43
ad the	-39	45
adapt	65	-37
adapt train	36	-22
add @	-10	18
add a	-21	82
add an	-16	28
add and	30	-7
add at	-15	52
add capac	-46	-156
add connector	-8	17
add disk	25	-24
add host	29	-12
add more	-28	85
add new	63	-54
add node	20	-7
add noth	-21	25
add on	-40	78
add one	19	60
add ons	-3	16
add rate	-14	16
add read	-25	13
add reader	-9	18
add replica	-8	120
add shard	-73	56
add storag	-45	-4
add the	-18	38
addit	2	74
addon	-23	16
addon on	-26	16
address	3	25
address $	-7	76
address and	16	-9
address of	23	-2
address rang	-13	17
adjust	19	-3
admin	-21	75
admin $	-13	42
admin account	6	50
admin and	-23	47
admin in	-6	27
admin on	-7	22
admin password	5	86
admin right	16	55
administ	-28	78
administr	36	42
administr account	-13	31
administr and	-21	37
administr are	-43	100
administr can	90	-2
administratoraccess	-29	68
administratoraccess @	-45	60
admiss	-6	32
advanc	5	24
advisor	9	62
adviz	-29	56
adviz to	-33	41
aes	35	-20
aes 256	35	-20
affect	-74	54
affin	84	-59
after	6	18
after 14	6	-44
after 24	13	23
after 30	48	-37
after 90	-10	22
after @	-15	68
after a	8	36
after an	-16	81
after anoth	24	-4
after by	-7	24
after cool	37	8
after each	9	17
after failov	-14	77
after it	69	-29
after its	68	-39
after one	-28	29
after physic	44	-16
after someon	-9	18
after standard	33	-16
after test	-7	34
after the	-6	-36
after thei	20	44
after their	52	-108
after two	-25	47
after we	8	84
afterward	-13	46
again @	47	-39
again after	-21	39
again and	-44	59
again by	22	-49
again elsewher	5	21
again from	39	-23
again in	-42	58
again is	-16	34
again or	18	5
again where	20	-18
against	27	18
against @	28	49
against a	-11	20
against common	21	-58
against cross	-28	32
against delet	-28	41
against it	-15	49
against kept	37	-30
against our	44	12
age	-14	29
agenc	-16	17
agent	-3	17
agent $	-82	98
agent 1	-12	18
agent @	-66	-117
agent and	19	5
agent are	-17	24
agent by	20	13
agent come	-68	74
agent for	-47	100
agent in	-9	42
agent is	17	6
agent manag	17	-12
agent of	52	30
agent on	47	59
agent or	-6	57
agent run	-6	34
agent that	-10	31
agent to	-19	-61
agent updat	-32	-36
agent version	-34	46
agent when	-77	93
agent with	69	-52
agentcor	-8	41
agentcor runtim	-6	43
aggreg	-1	23
ago	-23	35
ago $	-23	36
agre	1	23
agre $	17	5
agreement	77	-55
agreement for	38	-31
ahead	-8	25
ai	12	18
air	25	16
air condit	63	-10
al2	-25	63
al2 to	-11	28
al2023	-24	53
al2023 $	-28	71
al2023 @	-6	22
al2023 who	-23	54
alarm	-13	40
alarm $	-11	68
alarm @	-12	35
alarm about	0	51
alarm and	-8	24
alarm are	-6	49
alarm fire	57	-54
alarm for	-13	46
alarm in	-99	104
alarm of	-3	20
alarm on	-9	37
alarm per	9	36
alert	-4	47
alert and	-14	21
alert definit	58	-35
alert on	-6	36
algorithm	31	-16
alia	-22	55
alias	-14	45
alias and	-21	52
alik	-11	16
aliv	50	-14
aliv $	52	-18
aliv and	-88	96
aliv by	34	-28
all	14	19
all %	-20	50
all @	27	35
all amazon	37	36
all are	-6	29
all at	-7	27
all by	-22	27
all commun	44	-34
all data	42	-21
all its	-17	40
all node	49	-18
all of	-16	50
all on	68	-52
all over	-19	24
all region	-13	32
all servic	53	48
all sourc	-17	22
all tabl	36	1
all that	24	-9
all the	9	20
all traffic	41	-20
alloc	-13	42
alloc strategi	-20	35
allow	3	20
allow and	32	-18
allow everyth	-3	16
allow list	-24	39
allow on	-1	60
allow or	-17	23
allow to	15	27
almost	-24	70
almost full	-24	70
alon has	-28	43
alon or	-41	39
alon with	71	-65
along	-31	43
alreadi	-39	34
also	-2	34
also %	-8	109
also after	1	24
also those	47	-46
also to	-23	45
alter	-11	66
altern	-40	94
alto	-16	46
alto @	-16	37
alwai	45	7
alwai @	39	-22
alwai and	49	-43
alwai doe	-46	64
alwai encrypt	17	35
alwai on	125	-59
alwai start	-28	37
alwai with	49	-37
alwayson	97	-1
am	31	-9
am $	47	-33
am %	49	8
amazon	5	-43
amazon $	-34	6
amazon @	4	75
amazon ecr	65	-55
amazon linux	-46	-9
amazon or	-109	-109
amazon q	-82	-102
amazon side	7	-52
ami	7	28
ami $	54	94
ami %	-5	78
ami and	36	-21
ami are	62	-18
ami built	-13	22
ami by	-23	44
ami for	68	-14
ami in	-2	70
ami into	36	-18
ami is	3	-16
ami of	91	18
ami or	-7	33
ami os	32	-6
ami out	-12	52
ami patch	-184	-11
ami releas	-33	-133
ami that	-9	21
ami under	-32	43
ami updat	-160	24
among	26	4
among node	-15	20
among them	21	-11
an	3	22
an %	-39	-90
an @	13	24
an abus	-1	54
an accident	-10	32
an account	-53	55
an admin	-25	47
an administr	-13	18
an agent	82	-60
an ai	-15	20
an alarm	41	29
an amazon	-18	42
an ami	-23	28
an ancient	-20	45
an antiviru	40	-38
an api	-18	31
an applianc	19	-17
an applic	-45	-11
an archiv	45	-31
an attack	-16	29
an avail	41	-27
an aws	-5	37
an az	37	-20
an email	3	28
an employe	-24	76
an encrypt	-18	49
an engin	86	-44
an environ	-56	88
an event	103	-75
an ex	-8	21
an exist	-27	45
an experi	-6	22
an expir	1	32
an export	-20	45
an eye	-2	49
an hour	-28	41
an http	-19	28
an iam	-13	16
an imag	-19	36
an import	-5	93
an incid	67	7
an instanc	24	-10
an interfac	-9	26
an intermedi	-12	16
an intern	-17	27
an isol	39	-24
an old	-3	20
an older	-8	17
an on	-46	68
an oper	76	22
an option	-17	58
an organ	-9	24
an os	60	7
an outag	36	35
an s3	73	-40
an sla	20	132
an unencrypt	-16	51
an unhealthi	27	-70
an updat	41	1
an upgrad	-29	31
analys	50	2
analysi	19	29
analyst	11	68
analyz	-26	-12
analyz it	-9	33
anchor	-12	23
ancient	-19	43
and %	-13	38
and 0	-19	24
and 1	15	24
and 2	28	97
and 24	-11	23
and 6	7	70
and 7	90	6
and @	44	6
and access	-7	29
and account	-13	21
and add	-4	19
and after	-6	17
and afterward	-13	20
and agent	8	17
and alarm	-7	20
and alias	0	22
and all	34	-11
and alwai	21	11
and ami	-22	24
and an	25	-3
and analyz	-26	-32
and announc	31	-16
and answer	-6	17
and api	50	-13
and app	-43	9
and appli	35	-48
and applic	23	72
and approv	2	22
and archiv	18	-2
and ask	-7	18
and assign	-9	16
and associ	-2	29
and at	-9	56
and attribut	-7	28
and audit	-4	16
and autom	18	29
and automat	-23	41
and autosc	-9	32
and avail	-69	87
and avoid	-16	18
and azs	-28	96
and back	-10	40
and backup	27	14
and bake	-34	39
and balanc	39	-20
and between	-20	32
and bgp	-17	45
and bill	-25	55
and block	-17	30
and blueprint	-15	24
and bucket	-10	21
and build	20	2
and cach	-37	78
and caller	-7	21
and can	-6	19
and cannot	-16	38
and capac	-11	24
and captur	-31	51
and carri	70	28
and certif	26	-2
and check	-27	49
and checkpoint	-39	62
and choos	-17	30
and cipher	-15	42
and classifi	-7	19
and client	-4	23
and cloud	45	-32
and code	-9	18
and collect	-5	39
and command	32	-22
and compact	35	-30
and complaint	-32	37
and concurr	-20	38
and connect	-20	39
and connector	38	-18
and consum	-7	19
and contain	1	16
and content	49	-7
and control	48	-15
and cool	11	24
and copi	56	-51
and cost	-14	38
and creat	-3	23
and credenti	16	-16
and daemon	18	-9
and dashboard	-26	48
and data	-9	22
and dead	57	-7
and decid	-12	36
and deliv	16	10
and deliveri	52	-27
and demand	-34	42
and deni	28	-23
and depend	83	-65
and deploi	3	27
and deploy	32	2
and descript	65	-36
and destin	53	-36
and detect	84	-76
and devic	-87	-118
and disk	-11	24
and dns	-32	53
and do	-18	28
and doe	37	-29
and domain	-10	24
and down	16	-74
and drain	40	-13
and drift	-16	79
and drop	22	-16
and durabl	32	-22
and earlier	-14	17
and earthquak	42	-15
and ebs	-49	61
and ecs	-8	19
and enabl	-15	17
and encrypt	20	-16
and end	62	-15
and enforc	37	1
and engin	-29	59
and enhanc	-12	28
and enrol	-3	17
and environ	26	-23
and environment	83	18
and eras	18	-13
and etcd	36	-13
and evalu	-6	21
and event	26	-11
and everi	-10	22
and everyth	32	-2
and evict	6	25
and evid	14	41
and exchang	54	-44
and executor	33	-27
and expir	35	-30
and export	-10	21
and failov	-9	35
and fair	-29	53
and file	-13	38
and fire	-10	38
and firehos	51	-44
and firewal	11	82
and firmwar	33	43
and flow	-15	24
and for	-127	-103
and forc	18	-9
and forgotten	-15	25
and friend	42	-10
and from	-18	32
and fsx	-38	62
and game	-42	99
and get	-20	35
and go	-14	60
and goe	32	-27
and grant	-8	41
and group	-6	29
and guard	40	12
and guest	-75	-10
and hand	20	-5
and handl	-1	24
and harden	26	19
and has	30	-20
and have	-11	19
and high	-10	23
and higher	43	-39
and host	29	3
and hour	-27	48
and how	26	-6
and hypervisor	-40	56
and idl	19	-11
and if	-22	-14
and imag	-2	22
and import	-4	26
and improv	31	-16
and in	4	81
and index	-16	37
and infer	3	18
and infrastructur	42	-8
and instal	51	-34
and instanc	-7	19
and iop	-14	25
and ip	23	-16
and ipsec	42	-11
and is	-3	21
and iscsi	1	21
and it	-5	18
and its	12	25
and job	6	85
and kei	24	-4
and kept	-1	49
and key	-25	34
and kms	-11	59
and label	-33	90
and lambda	-21	29
and later	97	-51
and launch	39	-13
and layer	27	-22
and leav	-16	18
and librari	-17	57
and licens	-5	26
and life	-14	32
and lifecycl	18	-5
and limit	-6	34
and link	-9	17
and list	16	-8
and load	61	-47
and local	44	-22
and lock	83	11
and lower	43	-36
and machin	25	-6
and maintain	20	4
and mainten	40	-14
and major	16	3
and make	-36	44
and manag	-4	-51
and manifest	-4	32
and mantrap	93	3
and manual	146	-120
and map	41	-15
and max	-5	29
and maximum	-14	20
and meltdown	28	-6
and memori	-30	58
and mend	-19	41
and messag	33	-23
and metric	54	-19
and mfa	0	25
and min	-10	59
and minor	80	-10
and mode	-13	44
and model	-29	40
and most	-18	24
and move	-5	18
and multi	-19	32
and must	-28	30
and name	-12	25
and namespac	-24	40
and narrow	-17	21
and nat	-17	41
and need	26	6
and network	27	-10
and never	-22	35
and new	18	-6
and newer	43	-37
and no	59	-40
and nobodi	31	-5
and node	-1	26
and none	35	-34
and not	-3	16
and notic	-23	26
and notif	-2	23
and notifi	51	-41
and now	-60	60
and nsx	-20	33
and nvme	-13	21
and offer	55	-35
and on	82	-63
and onc	-17	16
and one	-7	16
and onli	-35	36
and openzf	-26	30
and oper	18	-6
and origin	-14	43
and os	44	12
and other	22	5
and our	-41	59
and over	-9	20
and own	-1	21
and packag	-1	18
and parameter	-15	21
and partit	42	-9
and password	22	3
and patch	25	2
and paus	24	-18
and pay	-25	39
and peer	0	18
and permiss	-18	41
and persist	-16	25
and pick	26	-18
and place	46	-20
and plan	-12	18
and plugin	-4	25
and pod	-17	57
and poddisruptionbudget	-20	33
and polici	-15	30
and power	-19	43
and prevent	-23	30
and privat	-9	35
and program	-6	19
and prompt	8	20
and propag	-3	19
and provid	11	16
and provis	46	-24
and publish	36	-18
and push	-10	53
and python	44	-13
and queri	-10	22
and queue	19	-15
and rack	91	-29
and raiz	29	-14
and rbac	2	18
and re	-26	37
and read	-14	27
and reboot	35	-14
and record	25	-15
and recoveri	-24	71
and redeploi	-10	31
and redund	-27	37
and refer	-9	19
and region	24	3
and regist	-13	32
and rehears	-13	49
and relaunch	-18	37
and releas	88	-38
and remov	17	8
and renew	-24	31
and repair	27	-1
and replai	-27	32
and replica	-5	22
and report	55	-29
and requir	27	-9
and resiz	-1	21
and resolv	-11	17
and resourc	37	-23
and respect	37	-20
and restart	-11	42
and restor	45	-18
and result	3	17
and retent	0	20
and retri	28	-15
and review	-6	17
and revok	-21	27
and role	23	-2
and roll	31	-6
and root	139	44
and rotat	-10	22
and rout	1	36
and rpo	5	56
and rule	-7	17
and run	39	-9
and runtim	-9	35
and s3	-24	31
and scale	-11	18
and scan	-35	48
and schedul	0	-29
and scram	-21	27
and script	28	-17
and sdk	-10	123
and secur	0	20
and see	9	19
and select	58	-48
and send	36	-21
and server	-19	34
and servic	35	9
and session	9	16
and set	-6	19
and shadow	24	-20
and share	-9	31
and ship	24	-22
and show	33	-21
and shred	26	39
and shrink	24	-14
and sign	-21	38
and singl	26	-15
and slot	-10	28
and snapshot	32	-7
and snowflak	22	-21
and softwar	-13	35
and sourc	1	19
and spread	-19	30
and sse	-42	93
and stai	-13	29
and stand	-13	16
and start	1	29
and state	-34	64
and stop	39	-30
and store	60	-34
and stream	1	58
and subscrib	-8	37
and swap	27	-45
and switch	-20	-33
and system	2	19
and take	-6	24
and tape	0	17
and target	7	32
and task	-20	33
and tell	42	-27
and their	11	-20
and then	47	-34
and there	-25	29
and those	-20	29
and threat	16	-6
and three	31	-27
and throttl	30	-29
and throughput	-17	28
and tier	-7	29
and timeout	-19	51
and tmp	91	-84
and to	-8	17
and tool	26	-21
and topic	-7	19
and trace	-35	64
and track	-6	50
and traffic	43	-10
and train	-61	-88
and transact	20	24
and transcript	16	-3
and transport	34	-20
and tri	56	-53
and turn	-15	22
and two	27	-10
and type	32	-1
and up	26	-22
and updat	28	18
and upload	-29	36
and us	53	-53
and user	4	25
and valid	-41	74
and verifi	-32	49
and version	-17	41
and video	44	-22
and volum	-22	36
and wait	35	-31
and watch	-11	34
and water	-18	42
and web	33	4
and what	28	85
and whatev	-15	18
and whether	-13	22
and who	-32	9
and wipe	-45	65
and within	51	-49
and without	43	-37
and worker	-9	42
and workload	-32	60
and zone	-25	37
anew	27	0
anew where	19	-17
angri	-9	47
angri $	-12	54
annot	-16	55
annot in	-16	76
announc	43	-10
announc and	-18	28
announc by	26	15
announc it	17	-10
announc mainten	34	-23
announc the	4	28
anonym	-9	36
anoth	22	5
anoth $	88	-33
anoth @	-19	39
anoth account	-4	30
anoth compani	30	-25
anoth custom	60	-50
anoth in	73	-69
anoth insid	28	-7
anoth key	-43	48
anoth matter	77	7
anoth one	19	-15
anoth region	-9	27
anoth tenant	65	-39
anoth zone	4	48
answer	11	26
answer $	-29	101
answer @	39	4
answer an	-10	29
answer befor	-26	49
answer follow	-4	24
answer for	-43	70
answer from	-20	23
answer is	8	35
answer out	-16	18
answer plain	72	-54
answer the	36	-13
answer to	11	21
answer what	36	-34
answer with	26	-6
anthrop	46	-35
anti	-6	26
anti cheat	0	32
anti ddo	-14	16
antiviru	4	105
antiviru $	-4	137
antiviru on	40	51
any	34	13
any @	-17	48
any account	-15	24
any action	28	2
any more	-14	27
any of	65	-43
any other	-15	39
any servic	31	63
any setup	30	-31
any time	0	17
any version	34	-27
anybodi	-1	37
anycast	77	-27
anycast edg	112	-43
anymor	43	-46
anyon	38	21
anyon $	41	2
anyon at	-9	50
anyon but	33	39
anyon know	49	-39
anyon on	47	-29
anyth $	-27	15
anyth %	-16	23
anyth for	60	14
anyth on	-58	33
anyth to	42	-19
anywai	7	-25
anywai $	33	0
anywher	2	79
anywher fleet	3	52
anywher host	20	63
aoc	96	3
apart	20	2
apart $	-21	29
apart from	16	4
apart on	61	-47
api	19	6
api $	-31	94
api @	58	-41
api activ	17	-14
api avail	24	17
api by	10	32
api call	37	-16
api data	-21	47
api doe	-11	26
api endpoint	97	-32
api in	28	-17
api is	5	64
api kei	-18	49
api key	-35	59
api of	91	-61
api on	-28	64
api or	-12	25
api over	19	-8
api placement	37	-26
api request	60	-8
api server	26	-10
api that	41	-36
api token	1	67
api uptim	76	1
apiserv	61	42
apiserv cert	-3	36
app	-12	58
app $	3	47
app %	24	125
app and	-8	26
app code	-3	32
app in	-6	66
app is	-19	23
app log	31	108
app on	-22	37
app server	13	52
app still	-45	60
app surviv	-11	63
app to	-16	26
app who	13	59
app write	-12	29
appear	-23	81
appli	-27	-21
appli $	-74	-44
appli @	-80	-221
appli by	-97	-136
appli engin	47	-15
appli it	22	-43
appli minor	76	0
appli oper	-55	-137
appli option	-23	65
appli or	-29	34
appli patch	94	-17
appli pend	-15	35
appli requir	9	40
appli servic	122	76
appli the	-26	31
appli them	38	20
appli those	5	72
appli to	-80	24
appli updat	122	12
applianc	9	42
applianc @	67	-80
applianc and	34	-23
applianc behind	-88	148
applianc in	-10	43
applianc is	21	-20
applianc of	152	-34
applianc on	-41	43
applianc softwar	49	-36
applic	-3	47
applic $	-22	56
applic @	-46	124
applic are	-16	34
applic built	-46	-53
applic code	-31	70
applic fleet	-7	25
applic for	-4	92
applic from	1	31
applic in	0	29
applic is	-18	30
applic layer	-9	20
applic log	28	38
applic of	-17	28
applic on	-1	30
applic softwar	-7	29
applic that	-38	55
applic to	35	-30
applic version	32	37
appoint	-6	24
appoint the	-6	24
approv	-14	37
approv rule	-15	24
approv step	-2	19
april	17	7
april 2026	34	-13
apt	-1	51
apt upgrad	-1	51
architect	18	-10
architect $	-16	24
architectur	7	86
archiv	12	39
archiv @	-13	30
archiv and	-30	35
archiv are	66	-40
archiv in	-15	29
archiv on	-45	85
are	2	28
are %	30	45
are @	74	57
are a	-21	48
are ad	75	-47
are administr	33	-78
are and	-26	48
are anoth	16	33
are answer	-8	19
are appli	-6	38
are author	30	-29
are block	-27	56
are chosen	-45	21
are close	-20	40
are correct	12	51
are data	113	-57
are destroi	44	-31
are down	-30	64
are encrypt	-13	31
are environment	72	22
are hidden	42	-28
are in	-12	43
are index	-52	-13
are inherit	104	23
are kept	19	27
are left	16	5
are limit	23	-15
are lock	-6	30
are log	50	-44
are lost	-41	46
are made	37	50
are manag	-17	53
are miss	-27	29
are never	70	-18
are no	24	18
are none	-3	30
are not	52	-4
are off	-12	29
are older	-10	24
are on	39	-13
are out	-12	27
are patch	68	-7
are privat	-10	47
are public	-7	75
are record	-13	45
are refus	46	-4
are replac	-49	71
are right	5	37
are secur	58	76
are sent	-7	30
are set	-25	48
are slow	0	17
are still	-9	18
are switch	-65	55
are taken	-56	98
are the	-36	-88
are thei	62	27
are there	133	-56
are those	-44	69
are three	-37	-42
are thrown	-27	67
are too	-57	60
are up	53	3
are updat	34	-16
are upgrad	9	24
are whose	-22	26
are windows	43	-29
are written	5	-22
arent	-17	93
arent %	-24	94
argument	-9	25
arn	1	16
around	14	39
around @	64	-10
around in	24	7
around the	-12	25
arrang	-3	34
arriv	30	7
arriv $	33	8
arriv and	-18	35
arriv in	25	-86
artifact	19	-4
artifact $	-20	79
artifact share	-22	30
as	6	18
as %	65	-27
as a	-30	-36
as an	23	-5
as avail	-34	28
as befor	44	-32
as blue	22	7
as code	-18	36
as ebs	58	-53
as in	-14	31
as it	32	-23
as long	42	-36
as one	-9	18
as our	-16	59
as part	24	3
as protect	-24	46
as root	-42	52
as servic	38	-9
as soon	48	-52
as system	16	-6
as templat	-21	39
as the	17	7
as thei	-11	23
as traffic	25	-15
as well	1	52
as with	-29	31
ask $	-76	-25
ask @	-129	-5
ask about	11	19
ask and	49	-38
ask as	-67	-52
ask for	22	19
ask of	70	-43
ask support	-19	19
ask to	41	-22
ask who	-18	59
assess	33	17
assess and	6	16
assess in	34	20
assess that	-15	20
assessor	43	-6
asset	7	43
assign	-24	33
assign $	-93	-76
assign @	-11	80
assign function	-13	16
assign resourc	-11	19
assign secur	-4	32
assign them	-8	22
associ and	-3	19
assum	-13	33
assum it	-18	49
async	-19	38
at %	30	44
at 100	-25	30
at 2	-21	33
at 3	-25	-78
at 4	82	-18
at 9	40	13
at @	1	-53
at all	-4	18
at amazon	52	6
at an	55	-31
at anoth	-11	23
at any	0	17
at creation	0	36
at data	40	-1
at each	26	-15
at edg	59	18
at end	65	4
at everi	42	-37
at first	39	-25
at headquart	-17	43
at its	47	14
at latest	-32	34
at launch	-28	84
at least	17	1
at midnight	46	-25
at most	5	20
at night	-24	-27
at no	55	-38
at noon	0	-61
at onc	6	20
at our	-17	53
at random	-5	23
at rest	35	-39
at run	-20	22
at some	-28	29
at that	27	-27
at the	22	28
at their	-13	16
at them	-26	47
at what	-27	29
at which	6	17
ate	20	-11
attach	-1	24
attach $	-15	29
attach @	-37	73
attach an	-9	30
attach and	-32	52
attach the	-23	49
attach them	41	-6
attach to	29	-8
attack	18	21
attack and	11	19
attack on	84	0
attempt	-12	34
attent	14	40
attent to	18	42
attribut and	-25	31
attribut that	22	-12
audio	3	16
audit $	-29	54
audit and	21	-5
audit in	-67	53
audit log	-9	34
audit of	18	-4
audit report	-28	37
audit the	94	5
audit under	71	-8
audit who	-4	47
auditor	29	18
auditor $	64	37
auditor ask	9	40
auditor that	-2	28
august	66	-26
august 2026	34	-32
auth	-4	32
auth for	-24	45
auth polici	-11	52
auth token	5	20
authent	-12	43
authent $	11	76
authent for	-5	35
authent on	0	25
author	2	30
author $	-11	130
author and	-17	20
author by	14	43
author for	-18	31
author in	18	20
author of	-14	19
author rule	-5	23
author that	20	-10
author the	-26	69
author there	19	-18
author where	19	-19
authorit	33	-13
authorit name	38	-16
auto	46	26
auto minor	-11	93
auto mode	-3	19
auto paus	-15	52
auto scale	8	38
auto tune	33	-32
auto updat	48	-25
autogrow	61	-61
autom	-8	-24
autom backup	-4	-35
autom can	-38	45
autom configur	59	-34
autom is	-54	-33
autom mode	5	40
autom patch	18	31
autom rule	-19	50
autom snapshot	-16	-129
automat	-20	-24
automat $	-31	10
automat backup	8	22
automat by	-54	-41
automat daili	-14	-83
automat deploy	-33	45
automat in	59	-8
automat minor	-24	-35
automat mitig	-30	52
automat on	38	173
automat one	-132	-15
automat or	-64	-110
automat patch	25	118
automat recoveri	48	-6
automat rotat	-10	62
automat scale	48	-33
automat snapshot	-58	-111
automat updat	29	8
automat upgrad	45	4
automat version	46	-25
automat with	-7	16
autosc	-20	54
autosc and	0	37
autosc is	34	-16
autosc of	-40	67
autoscal	-21	56
autoscal or	-32	38
autostop	59	-18
avail	29	-1
avail $	112	-1
avail @	75	35
avail and	29	-18
avail for	-74	110
avail in	68	-38
avail is	35	9
avail of	14	-71
avail on	67	-38
avail plan	-20	44
avail zone	24	14
avoid	-25	35
awai @	33	-9
awai after	29	-16
awai and	38	-37
awai by	-39	46
awai from	42	-12
awai old	-30	64
awai the	-5	62
awar	-81	-64
awar and	-61	-88
awar train	-72	-45
aws	50	5
aws $	-26	104
aws @	89	11
aws account	-7	59
aws api	30	22
aws build	130	-24
aws data	58	-18
aws employe	22	-93
aws encrypt	-25	82
aws end	75	-86
aws facil	66	-23
aws for	30	-26
aws has	-49	11
aws health	-65	-65
aws infrastructur	66	1
aws is	-62	70
aws manag	83	-54
aws network	74	-21
aws own	108	-29
aws region	66	-28
aws router	52	-41
aws servic	8	16
aws site	42	-5
aws staff	144	-15
aws when	-22	34
aws who	-14	48
aws would	-11	42
awsvpc	-7	29
az	20	4
az $	122	-38
az at	-4	23
az deploy	22	-14
az do	26	-20
az file	43	-20
az for	49	34
az ha	-19	22
az on	34	18
az onli	-21	22
az option	-16	31
az or	-11	16
az redund	72	-46
az there	33	-4
az with	-20	59
azs	46	-3
azs $	-10	90
azs %	38	-22
azs @	42	-30
azs and	-25	31
azs by	45	4
azs in	17	11
azs of	-16	43
azs with	77	-30
b	18	23
baa	-50	33
babi	7	51
babi $	7	51
babysit	98	-24
back	-1	18
back $	16	27
back again	65	-61
back by	-18	30
back end	53	-27
back from	-33	50
back into	-20	27
back is	-28	67
back it	-13	87
back the	-17	57
back them	2	38
back up	-31	9
back when	76	-68
backbon	47	-5
backbon between	30	-4
backend	18	25
background	55	-9
background check	59	-8
backtrack	-7	72
backtrack window	-7	72
backup $	-58	12
backup @	-56	111
backup and	8	19
backup are	28	41
backup at	29	-14
backup by	93	-40
backup copi	-19	41
backup for	-17	27
backup in	-26	-27
backup insid	82	-35
backup is	29	112
backup of	-17	-61
backup off	-9	85
backup on	-55	-92
backup or	-8	16
backup retent	25	66
backup stai	-10	31
backup that	-3	40
backup until	-31	56
backup who	12	-146
backup window	22	-14
bad	17	23
bad $	8	54
badg	17	-4
badg at	61	4
badg reader	52	-15
bake	4	45
bake a	-32	55
bake in	6	21
bake into	32	33
bake time	-21	27
balanc and	36	-14
balanc control	19	-19
balanc in	-4	25
balanc of	74	-71
balanc the	15	19
bandwidth	0	48
bandwidth limit	-7	24
bank	24	7
bank regul	48	-9
bare	47	30
bare metal	21	11
base	5	38
base @	-33	50
base and	-17	25
base capac	18	-10
base imag	-17	60
base is	50	-41
base layer	-27	28
base rpu	-10	30
baselin	-4	108
basement	-23	-49
basi	35	-31
basic	90	-6
bastion	3	20
batch $	-20	21
batch @	-65	76
batch host	-168	-98
batch job	30	-11
batteri	88	-9
bc	-9	23
be	8	17
be $	-3	32
be ad	-12	40
be ask	34	-71
be call	-8	27
be chang	-16	38
be creat	-48	62
be done	-13	32
be enabl	-2	37
be encrypt	-20	40
be instal	-10	27
be kept	-26	28
be log	31	-27
be lost	32	-6
be made	-22	49
be move	-25	29
be patch	10	111
be pci	-45	13
be public	-20	56
be reach	18	8
be read	-15	20
be rebuilt	-26	35
be recov	-24	44
be repair	-18	18
be replac	-25	28
be restor	-13	22
be set	-9	19
be share	-25	46
be switch	96	-40
be turn	92	-50
be undon	-19	65
be us	-2	59
be written	-33	43
bear	-7	18
becaus	-7	30
becaus %	-22	23
becaus nobodi	-6	18
becaus of	13	27
becaus somebodi	-13	25
becaus the	-21	25
becom	3	33
becom a	32	-5
becom owner	8	54
becom unsupport	-15	19
been	-32	24
been in	38	-32
been run	-31	24
been set	-27	-66
been up	-25	25
befor	8	19
befor %	40	1
befor @	-24	48
befor an	-26	78
befor and	17	-16
befor deploy	-22	51
befor extend	2	76
befor it	23	15
befor its	-24	31
befor our	31	12
befor prod	-8	28
befor riski	30	-23
befor send	17	60
befor that	44	31
befor the	-6	51
befor their	-18	82
befor upload	-22	75
befor we	-7	20
beforehand	54	3
behavior	0	39
behavior and	-6	36
behind	51	-7
behind %	-53	65
behind @	87	-35
behind a	-99	61
behind an	128	-55
behind it	-32	71
behind on	-32	39
behind our	30	14
behind the	8	17
behind them	36	-13
believ	-29	31
belong in	-22	48
belong to	16	-2
below	67	-44
below $	216	17
below @	181	15
below a	126	18
below an	141	-20
below it	26	8
below our	57	-19
below the	86	-87
beneath	78	-7
beneath @	95	-40
beneath a	138	-28
beneath the	42	-29
beneath them	-37	33
besid	45	-32
besid a	-17	31
best effort	35	-34
better	-19	63
between	19	12
between @	0	32
between a	-23	-128
between account	20	-8
between and	-57	88
between avail	57	-31
between aws	43	12
between client	53	17
between contin	51	1
between control	1	17
between driver	33	-27
between facil	19	-8
between host	26	3
between invoc	-27	33
between its	-2	16
between node	56	43
between on	-25	51
between our	-34	28
between pod	-10	40
between region	67	28
between servic	32	8
between sse	-42	93
between support	-23	24
between the	39	-14
between them	-71	105
between two	66	-11
between vpc	-12	16
between worker	-33	57
between zone	53	-50
beyond the	39	-38
bezo	88	14
bgp	-13	31
bgp and	-15	43
bgp on	0	16
bi	1	47
bia	-8	38
bia in	-3	18
big	-43	64
bigger	8	67
bigger node	16	60
bill	-8	65
bill us	36	-34
binari	-32	54
bind	-25	36
bind in	-22	36
binlog	1	47
bio	83	12
bio and	90	18
biometr	87	-5
bit	41	5
bit kei	29	-22
bit rot	68	-23
bitcoin	-28	31
bitlock	-14	85
bitnami	-7	36
black	19	21
black fridai	42	-26
blame	-21	55
blame $	-13	43
blame for	53	0
block	14	29
block $	20	-13
block @	-13	77
block are	19	-12
block befor	35	-25
block by	-18	37
block contain	-5	22
block everi	-17	34
block in	-26	52
block is	-14	29
block of	76	-55
block public	-13	29
block the	-23	77
block word	-20	42
blog	-16	65
blueprint	15	19
blueprint for	60	-4
board	-17	55
bodi with	-18	30
book	-23	38
book $	-23	38
bookmark	-5	31
boot	70	-33
bootstrap	-8	62
bootstrap action	-5	26
bootstrap argument	-9	25
bootstrap script	5	25
boss	-12	18
bot	1	30
bot $	3	17
both	-41	-8
both $	23	111
both @	1	25
both and	-5	36
both are	3	105
both end	-55	-62
both engin	25	41
both in	0	36
both of	-119	-183
both parti	-4	-50
both side	-41	-50
both tunnel	-5	37
both wai	-26	35
bottlerocket	86	17
bottlerocket node	104	22
bought	1	33
bounc	-20	31
bounc and	-35	40
bounc complaint	67	-60
bounc rate	-13	19
bound	39	-11
boundari	53	39
boundari of	33	-18
box	-31	7
box $	49	58
box at	48	-17
box behind	22	43
box for	9	99
box from	-43	44
box in	5	19
box of	81	10
box right	12	65
box under	52	-30
box was	-33	33
brain	97	-38
branch	-54	85
branch @	-27	47
branch is	-32	31
branch offic	-26	29
breach	8	60
break $	67	-13
break and	-6	16
break glass	-16	35
breaker	5	48
bring @	-33	25
bring a	6	26
bring and	32	-24
bring back	-42	94
bring it	-24	26
bring its	-23	28
bring none	110	-29
bring one	42	-21
bring the	20	-15
bring to	3	46
bring up	22	-4
bring your	-4	18
broad	-21	68
broadcom	-9	89
broadli	-46	-2
broke	6	38
broke the	-9	42
broken	51	19
broken @	83	-33
broken disk	104	-6
broken hard	38	-17
broken host	31	-18
broken ssd	32	-24
broker	52	-11
broker $	103	-28
broker and	23	-13
broker disk	-62	43
broker in	2	-85
broker is	-11	62
broker log	-25	64
broker of	39	24
broker restart	-56	66
broker updat	40	-45
broker user	-15	95
broker whose	-48	-64
broker without	-7	22
brought	-50	68
browser	16	21
brute	8	33
brute forc	8	33
bucket @	-13	48
bucket are	-21	44
bucket dure	47	-43
bucket encrypt	63	-17
bucket fall	72	-38
bucket for	21	-9
bucket in	25	-16
bucket is	-15	26
bucket of	-9	21
bucket or	10	22
bucket over	-22	35
bucket that	66	-51
bucket to	-17	18
bucket whose	36	-33
bucket with	27	-7
budget	-12	45
budget and	-18	27
budget on	-36	83
buffer	-24	42
buffer $	-14	43
buffer disk	-43	45
bug	49	-12
bug $	-33	68
bug in	20	21
bui and	78	-46
bui new	72	-38
bui the	129	11
build	21	7
build $	-37	-27
build %	75	-32
build @	-1	87
build a	-37	52
build are	-31	50
build can	10	21
build from	60	-36
build imag	-15	35
build in	57	-22
build is	-9	80
build it	-27	64
build its	59	-10
build new	35	-7
build of	14	29
build on	-5	53
build patch	36	-15
build run	-44	62
build script	58	-45
build that	41	-25
build the	48	-5
build to	-32	58
build upload	-8	27
build where	37	-29
builder	18	0
built	17	-7
built $	47	-15
built @	27	-16
built by	6	33
built for	48	-12
built in	10	21
built on	-45	-54
built them	-15	77
bump	-40	12
bump $	35	126
bump @	-27	55
bump it	-23	43
bump the	-34	51
bundl	-3	43
bundl in	-25	34
burden	-38	20
burn	32	74
burn @	-11	19
burst	20	6
bus	-30	49
buse	-17	24
busi	-32	-25
busi $	-58	-71
busi continu	10	73
but	10	-16
but %	28	40
but @	24	-73
but for	143	91
but never	-30	32
but nobodi	-21	33
but not	61	-5
but noth	-34	56
but the	6	28
but to	25	-23
but who	-10	-28
but with	-29	121
button	-28	53
button $	-22	31
buy	-81	57
buy run	-60	68
by $	22	-17
by %	10	18
by @	-18	50
by a	9	18
by accid	-16	36
by acm	-7	21
by amazon	-14	-87
by an	19	-8
by anyon	29	-9
by api	-32	50
by at	-9	16
by audit	3	20
by aws	35	44
by build	-22	29
by chang	-31	70
by cli	-30	41
by cpu	15	-30
by day	21	-4
by default	21	14
by dns	28	-26
by ebs	29	-16
by email	24	-21
by eventbridg	-21	29
by everi	-21	37
by evict	30	-27
by forc	13	57
by group	-19	22
by hand	5	30
by how	16	26
by http	62	-30
by iam	53	-34
by it	-20	42
by itself	11	25
by launch	-9	16
by mail	26	-10
by manag	11	94
by me	-72	-96
by mistak	-8	27
by new	-30	44
by one	26	-12
by our	-5	32
by permiss	-8	17
by replac	82	-4
by restor	-7	42
by s3	102	-88
by schedul	-21	33
by session	-12	16
by sns	-42	46
by someon	-3	49
by tag	-23	31
by terraform	-13	47
by that	-11	34
by their	-21	35
by them	27	-11
by themselv	5	79
by tls	29	2
by updat	5	97
by us	59	38
by volum	34	-33
by vpn	20	71
by what	54	-34
by which	26	-5
by who	81	-68
by whom	-19	-71
by whose	-14	16
by zone	44	-22
byo	-20	21
byol	14	89
byte	31	36
c	21	51
c3r	-12	53
ca	-16	-18
ca and	-15	45
ca certif	-16	37
ca in	38	-7
cabinet	-111	-32
cabl	86	-3
cabl and	88	-29
cabl between	71	-12
cach	14	17
cach $	-28	133
cach @	19	-7
cach at	19	7
cach behavior	-13	53
cach disk	-37	59
cach if	76	-70
cach in	-72	-72
cach is	-9	20
cach on	31	-31
cach set	-12	28
cage	3	24
calcul	-31	42
calendar	69	-20
calendar $	67	-6
calico	-34	90
call	18	13
call $	31	38
call @	37	27
call an	-19	48
call and	20	-8
call for	22	-2
call go	-20	44
call in	30	-16
call is	-8	42
call over	19	22
call record	-10	20
call that	48	-40
call the	-3	50
call who	1	42
call with	-59	76
callback	-10	34
caller	-1	45
caller and	44	-34
caller in	-3	59
came	19	-11
came back	33	-24
camera	61	37
camera and	28	-25
can	12	21
can %	31	8
can @	-23	39
can add	31	1
can and	-35	36
can approv	-24	26
can ask	32	-27
can be	16	7
can break	-42	45
can bring	-39	56
can chang	3	18
can delet	-29	44
can do	-23	49
can export	113	-71
can forc	84	-52
can go	-15	30
can have	-1	18
can hold	-47	101
can instal	87	-42
can login	-23	36
can look	-28	33
can lose	-3	17
can move	79	-58
can name	134	-78
can narrow	103	-96
can neither	-8	43
can never	-22	64
can no	-15	16
can onli	42	-36
can open	-16	22
can queri	-14	27
can reach	41	12
can read	-2	85
can run	-29	41
can see	32	-10
can silenc	-25	29
can start	16	9
can switch	1	17
can take	-30	46
can talk	-12	19
can turn	97	-61
can use	-30	52
canari	-14	63
cannot	28	13
cannot be	5	31
cannot bring	-14	24
cannot chang	30	-20
cannot decrypt	-18	21
cannot log	97	-55
cannot put	54	-38
cannot reach	66	-4
cannot read	27	-25
cannot see	65	-47
cant	0	29
cant be	9	19
cant pull	-9	24
cant reach	-5	44
cant read	23	-8
cant see	22	-8
cap	-29	60
cap it	-10	43
capabl	-15	31
capabl are	-32	45
capac $	-40	-155
capac and	26	6
capac behind	28	-9
capac by	-90	-115
capac for	80	-51
capac in	40	-1
capac limit	-21	38
capac on	-25	37
capac plan	49	23
capac provid	-17	58
capac rebalanc	-5	36
capac reserv	-42	55
capac that	37	-17
capac to	23	-21
capac type	-22	45
capac unit	-26	41
capac when	72	-38
captur	-7	24
card	43	-2
card in	96	-57
card number	-11	62
cardin	-6	25
care	12	-28
care $	125	-38
care about	40	76
care of	-28	-41
carri	26	-7
carri it	-24	86
carri out	44	-11
carri over	2	35
carri the	-28	14
carri them	-17	77
carrier	7	21
case	-11	52
categori	16	-8
cctv	72	6
cctv and	60	2
cdc	-10	47
ceil	20	27
cell	70	-12
center	47	-9
center $	109	-35
center are	-2	54
center behind	67	-36
center in	50	-35
center is	-28	79
center of	47	-33
center someth	100	5
center that	28	-9
center with	3	42
central	-3	44
cert	14	17
cert $	-9	28
cert for	33	-23
cert in	13	25
cert manag	-24	66
cert of	22	10
cert on	22	-11
cert we	-33	94
certif	2	21
certif $	-95	-84
certif @	35	-27
certif and	-13	26
certif are	92	-54
certif bundl	21	-11
certif for	15	16
certif from	32	2
certif in	-14	57
certif issu	44	-38
certif manag	98	-67
certif of	37	7
certif on	-14	36
certif or	-3	21
certif privat	52	-14
certif renew	52	-41
certif that	13	23
certif to	-8	46
certif valid	28	10
certif verif	-15	22
certif with	-32	65
certifi	24	6
certifi $	4	-16
certifi cloud	-18	16
certifi that	25	34
cev	-59	58
cfa	-23	33
cfo	-21	27
chaincod	-6	41
chang	8	25
chang $	-15	24
chang @	-1	29
chang afterward	-15	41
chang an	-11	22
chang and	-10	19
chang by	-60	88
chang cannot	20	-20
chang five	30	-23
chang in	20	14
chang instanc	-14	32
chang it	-19	49
chang its	-53	86
chang later	-3	17
chang manag	-55	16
chang noth	-22	67
chang of	56	-35
chang on	-24	30
chang onli	-39	39
chang out	-20	38
chang over	-27	33
chang per	22	1
chang set	-7	18
chang start	-13	26
chang that	107	-11
chang the	24	35
chang their	-11	21
chang them	-15	31
chang there	-12	16
chang to	44	5
chang what	86	-65
chang with	-15	72
channel and	-20	33
chap	-3	17
chap secret	-3	17
char	-7	55
charact	-14	77
charg	21	-24
charg $	13	35
charg of	10	-28
chart	-25	85
chase	-12	45
chat and	46	-45
chat in	51	-48
chatbot	-9	95
cheaper	-10	25
cheaper class	-10	25
cheat	-19	57
check	6	28
check @	50	-40
check and	22	-2
check answer	-12	22
check by	0	62
check certif	-22	40
check everi	19	17
check in	-9	29
check is	-19	61
check it	-31	54
check its	-9	23
check of	54	-6
check on	47	21
check path	-20	38
check that	-20	51
check the	-1	19
check their	-3	37
check them	-28	43
check type	-11	18
check what	-23	50
check whether	-8	32
check who	-20	49
checkout	-12	21
checkpoint	9	19
checkpoint are	102	-78
checksum	41	-44
checksum of	31	-30
children	1	18
china	35	-20
china region	46	-22
choic	50	8
choic $	-21	93
choic @	-31	86
choic and	28	-23
choic is	100	-57
choic to	-85	103
choke	9	25
choos	-7	32
choos $	-13	56
choos %	-7	39
choos @	-8	20
choos a	-8	35
choos and	-7	33
choos between	-43	68
choos encrypt	-8	37
choos framework	-49	80
choos how	0	19
choos instanc	-17	29
choos it	13	36
choos kei	-10	22
choos kms	46	-32
choos log	-18	36
choos multi	-10	38
choos one	-25	58
choos otherw	51	-28
choos public	-18	20
choos qualifi	-16	30
choos singl	-14	22
choos size	16	-10
choos small	-8	17
choos subnet	17	61
choos that	-18	95
choos the	-11	34
choos their	-41	62
choos to	-11	17
choos type	-20	36
choos up	-8	37
choos which	-15	43
choos who	-24	32
chore	-35	61
chore $	-19	33
chose	38	-27
chosen	-20	56
chosen by	-32	65
christma	6	126
chroni	-5	25
chroni config	-5	26
ci	-105	6
ci user	17	78
cidr	-38	73
cidr rang	-19	57
cilium	7	30
cipher	51	-15
cipher on	-14	23
circuit	5	48
circuit breaker	5	48
cis	24	15
cis benchmark	-19	10
cisco	-21	65
claim	-25	52
claim @	-15	54
class	-14	40
class $	-21	80
class and	-11	26
class but	42	-40
class of	-3	41
class or	49	-21
class storag	-26	41
classif	-18	63
classif and	-6	47
classifi	-22	59
classifi and	-5	31
classifi it	-16	18
classifi the	-3	20
clean	-6	41
clean $	-23	33
clean that	0	21
clean the	-21	42
clean up	3	49
cleanup	-18	48
cleanup $	-6	56
cleanup by	-18	30
clear	18	20
clear in	74	-24
clear text	23	-12
clear until	-12	36
cli	-3	30
cli and	-32	44
cli api	-12	30
cli or	-11	35
click	-19	51
click $	-30	30
click in	7	37
client	-8	31
client $	-12	51
client @	-12	33
client and	-63	-74
client are	-4	31
client certif	-22	40
client connect	17	-5
client current	-19	38
client first	-1	27
client have	14	51
client is	149	-86
client librari	-31	65
client made	-27	29
client must	98	-41
client need	36	-16
client of	-19	49
client on	-25	71
client reach	-23	27
client sdk	-16	40
client send	-3	16
client side	12	67
client that	27	-7
client trust	67	-16
client unmount	-12	23
client who	-50	115
climb	-2	71
clipboard	-16	24
clipboard in	-18	27
clock	43	6
clock drift	-5	26
clone	-3	56
close	9	43
close by	-25	27
close it	-5	48
close port	1	41
close the	-23	47
close to	-52	100
cloud	41	12
cloud $	-40	20
cloud %	123	68
cloud @	-7	80
cloud administr	-16	24
cloud is	-25	30
cloud itself	126	-1
cloud provid	28	-25
cloud servic	80	-15
cloud side	66	-27
cloud so	1	35
cloud who	-26	49
cloud with	43	-29
cloudfront or	24	-5
cloudfront the	-17	21
cloudfront where	-17	18
cloudtrail	34	-14
cloudtrail and	39	-27
cloudtrail by	11	26
cloudtrail doe	-24	89
cloudtrail except	29	-28
cloudtrail record	92	-65
cloudtrail s	18	-15
cloudwatch	22	-2
cloudwatch agent	-1	40
cloudwatch are	-11	30
cloudwatch metric	35	-12
cloudwatch with	-15	16
cluster $	-133	-39
cluster %	-17	85
cluster @	-11	139
cluster add	-36	27
cluster admin	-14	34
cluster applic	27	-26
cluster as	-53	56
cluster at	33	-12
cluster autoscal	-20	55
cluster by	24	15
cluster can	45	-38
cluster certif	-8	31
cluster contain	2	33
cluster deploy	26	-9
cluster do	4	-64
cluster from	-36	36
cluster get	86	-20
cluster is	49	-34
cluster keep	74	-24
cluster made	7	41
cluster metric	52	-6
cluster mode	7	54
cluster need	-128	-95
cluster node	-95	-16
cluster of	-109	50
cluster on	87	30
cluster or	-54	66
cluster paramet	40	-1
cluster replic	62	-42
cluster softwar	-93	78
cluster to	-20	45
cluster up	35	-24
cluster upgrad	-3	87
cluster version	-105	-61
cluster volum	92	-22
cluster who	2	79
cluster with	-83	-9
cluster without	6	-61
cname	-4	34
cname in	4	22
cni	76	-9
cni and	-37	40
cni coredn	-27	16
cni in	93	-33
code	-6	44
code and	4	31
code doe	4	35
code for	45	-16
code get	93	-84
code has	-27	51
code in	-39	91
code insid	-21	52
code is	-4	89
code its	-15	25
code need	-1	39
code notebook	-16	27
code of	-6	50
code password	-12	32
code problem	-9	32
code run	26	-18
code secur	-11	28
code servic	19	-15
code sign	20	3
code that	4	38
code their	-8	20
code to	27	3
code who	-22	75
cognito	2	21
cold	-14	67
cold start	-7	42
collabor	-44	-32
colleagu	-23	72
collect	14	25
collect $	34	25
collect @	-11	20
collect and	19	27
collect evid	85	-52
collect log	-8	16
collect the	-34	54
collector	-22	49
colo	-25	38
column	-8	33
com	53	16
com $	29	-7
come @	-80	87
come all	-43	101
come and	-12	61
come back	31	22
come by	-30	141
come from	-20	-106
come into	-31	33
come one	38	-5
come out	21	-18
come through	-25	89
come to	5	24
come twice	-16	36
come with	-32	8
come without	94	-19
command	10	17
command line	46	-42
comment	-12	37
commiss	45	-33
commiss the	34	-25
commit	44	-11
commit by	-41	46
commit of	64	3
common flood	29	-17
commun	-8	63
commun plugin	1	22
commun with	44	-34
compact	51	-30
compani	29	12
compani $	-1	41
compani @	50	-25
compani or	34	-27
compani own	-29	64
compani run	-23	32
compani want	64	-43
compar	65	-14
compat	12	40
compat @	-4	31
compat with	-26	116
compil	5	17
complaint	-43	49
complet	58	-16
compli	20	22
compli is	-47	103
complianc	-129	-135
complianc mode	-9	35
complianc of	-138	-166
complianc program	76	-10
complianc report	15	106
complianc when	-69	-62
compliant	-22	24
compliant automat	-18	16
compliant resourc	-1	20
compliant with	-10	16
compon	19	6
compon are	-2	39
compon of	38	-1
compon on	-45	61
compon with	39	-33
compress	-18	52
comprom	12	123
comput	43	28
comput and	-68	74
comput env	-26	49
comput environ	-43	65
comput for	40	-27
comput in	6	27
comput node	-20	170
comput storag	49	-15
comput that	90	-7
comput type	110	-26
comput when	20	-77
concern	-32	-5
concern $	-43	-19
conclus	-1	22
concurr	-4	39
concurr and	-32	53
concurr are	-2	28
concurr for	-24	27
concurr limit	16	14
concurr quota	-6	17
condit	4	38
condit in	-8	28
condit of	33	5
condit that	8	89
confidenti	6	85
confidenti file	10	82
config	-17	46
config $	0	138
config @	45	51
config in	-11	21
config on	14	71
configur	-4	47
configur $	52	69
configur @	7	-23
configur a	2	71
configur and	-8	23
configur anyth	-51	42
configur automat	30	104
configur bgp	-2	31
configur both	-2	37
configur by	18	50
configur call	-24	57
configur file	-9	16
configur in	-18	18
configur it	-20	63
configur its	5	50
configur launch	-6	44
configur manag	-76	-83
configur of	16	51
configur on	1	17
configur patch	-80	111
configur set	-11	17
configur that	24	-12
configur the	-6	36
configur them	-4	17
configur tls	50	-39
configur with	-3	36
confirm	-27	-54
conflict	-19	69
confluenc	-44	42
connect	3	21
connect $	-3	23
connect alon	59	-29
connect and	-13	28
connect are	-19	34
connect between	-32	61
connect by	-5	23
connect fail	37	-21
connect from	-98	-84
connect in	-21	45
connect it	59	-52
connect or	-13	19
connect password	-9	44
connect pool	-15	79
connect string	-18	33
connect that	45	-33
connect the	51	8
connect through	74	-70
connect to	-13	38
connect user	19	-16
connect where	-19	22
connect with	-7	23
connector	-18	13
connector and	-21	35
connector plugin	-33	75
consent	-8	46
consent for	-12	21
consent of	2	18
consist	-12	41
consol	17	-1
consol $	-6	62
consol and	60	-31
consol ask	27	3
consol doe	-44	103
consol show	-18	29
consol tell	-30	71
consol turn	-59	82
consol user	-16	85
consolid	75	3
consolid and	23	-10
constraint	48	13
constraint and	-37	82
consult	27	-10
consum	4	48
consum $	-27	117
consum @	-19	65
consum and	-29	37
consum are	-14	39
consum group	15	52
consum lag	-30	36
consum over	69	-41
consum their	-25	47
contact	-30	61
contact and	-12	51
contact data	49	-38
contact detail	-11	42
contact of	-20	69
contain	-4	26
contain $	-8	66
contain @	34	27
contain agent	48	-6
contain and	-9	19
contain are	-28	102
contain deploy	-11	17
contain fleet	-21	61
contain from	-12	25
contain host	-146	-81
contain imag	-4	79
contain in	-22	57
contain insight	-7	20
contain is	-3	37
contain of	46	39
contain on	-11	56
contain os	-23	-111
contain runtim	112	-54
contain who	25	21
containerd	32	47
containerd are	-42	43
containerd cve	68	26
containerd on	-46	119
content	13	44
content $	20	-5
content %	33	85
content and	-6	22
content by	-8	50
content is	27	65
content process	19	-16
content that	3	72
content to	-8	46
content with	47	-37
context	-6	51
contin	40	14
continu	26	-4
continu @	-27	31
continu and	79	-58
continu backup	-11	-44
continu plan	75	37
contract	-13	59
contractor	-36	73
contractor who	0	25
control	24	-1
control $	-43	47
control %	-15	100
control @	52	-10
control a	71	30
control and	16	7
control are	37	85
control behind	-46	87
control for	42	8
control group	-12	86
control in	129	71
control inherit	101	-13
control instanc	76	0
control is	-70	-4
control list	-22	51
control manag	4	21
control matrix	-26	-60
control of	12	58
control off	-6	22
control one	22	-18
control owner	24	-18
control physic	44	-29
control plane	38	-26
control polici	14	40
control sai	-31	68
control that	91	-21
control the	-23	56
control their	93	-91
control when	-84	25
control which	58	57
control who	-74	-13
control with	33	-21
convers	49	-10
convers and	-26	35
convers log	58	-45
cooki	-16	47
cooki and	-14	55
cool	24	49
cool for	12	46
cool in	49	14
cooldown	-18	71
coordin	43	15
cope	-12	17
copi @	43	-30
copi a	25	-18
copi and	48	-11
copi data	68	-3
copi everi	-23	26
copi from	-20	31
copi in	-14	28
copi of	-15	-31
copi on	28	1
copi that	-10	18
copi the	-1	24
copi them	-8	17
copi those	-1	41
copi to	46	-41
coppa	-28	37
cor	-8	67
cor on	-7	69
cordon	29	-15
cordon and	29	-15
core	1	20
core devic	-23	60
core node	26	-19
core rule	20	-16
coredn	-47	66
coredn @	-54	37
coredn add	18	40
corpor	-21	97
corpor directori	6	82
correct	-7	16
correct $	26	20
correct a	7	41
correct and	-7	21
correct that	-74	7
correct the	-10	35
corrupt	-35	-36
cost	-2	83
cost center	-8	22
cost monei	-7	41
could	2	26
could not	-20	31
could see	55	-38
council	-28	32
count	-8	47
count $	2	141
count and	-7	32
count as	-23	36
count in	-18	43
count onli	-15	18
count them	0	56
countri	-17	80
cours	6	112
cover all	-15	16
cover and	66	-53
cover by	28	-3
cover onli	-12	20
cover the	-21	33
cover what	-57	98
coverag	-13	42
cpu	10	19
cpu alarm	-4	28
cpu and	-12	34
cpu of	-21	21
cpu use	79	-51
crash	32	-19
crash $	-12	27
crash in	2	39
crash of	28	39
crash on	5	28
crash with	-21	44
crawl	0	18
creat	1	24
creat $	-30	57
creat @	-13	92
creat account	-32	135
creat an	-37	34
creat anew	-45	60
creat by	-43	78
creat databas	-4	28
creat encrypt	98	-41
creat flow	1	27
creat in	69	-5
creat individu	-5	42
creat it	-11	77
creat kei	-21	28
creat or	22	-16
creat the	-5	19
creat their	1	50
creat them	-18	49
creat with	82	-51
creation	-1	58
creation $	-9	120
creation and	-13	21
creation or	-5	18
credenti	-3	48
credenti $	-9	109
credenti @	83	-73
credenti by	68	-55
credenti for	13	107
credenti from	58	-34
credenti in	17	27
credenti of	-7	30
credenti out	-8	18
credenti that	-1	33
credit	-26	64
credit card	-20	30
credit for	-12	17
critic	22	6
critic find	-13	29
critic flaw	29	-6
critic on	25	-14
critic secur	88	-40
crl	-3	21
crl @	-8	24
crl and	16	-2
cron	-5	46
cron in	-26	29
cross	0	38
cross account	-11	36
cross region	-28	60
cross site	-25	29
cross zone	-29	33
crypto	-30	50
crypto %	-18	46
csi	54	6
csi driver	76	-37
csi snapshot	-13	20
cuda	17	37
cuda and	28	-17
cumul	-43	-67
cumul updat	-46	-69
curat	-5	29
current $	-53	-38
current @	2	30
current client	-13	70
current is	-10	97
current one	45	-39
current or	3	19
current sdk	0	28
current tls	-26	45
cus	-97	-172
custodi	-11	54
custom $	82	-32
custom ami	2	78
custom and	-21	26
custom apart	60	-24
custom are	-35	50
custom compon	-23	30
custom control	86	0
custom data	1	65
custom docker	-34	60
custom endpoint	-17	23
custom from	29	-6
custom host	-28	87
custom imag	68	48
custom machin	8	23
custom manag	-76	68
custom ml	-23	26
custom model	-20	29
custom on	47	-38
custom put	8	69
custom rule	-18	36
custom sinc	-17	25
custom sourc	-4	17
custom specif	-6	60
custom store	-3	88
cut	20	3
cut between	69	-10
cut it	-4	19
cut off	18	16
cut the	-19	94
cutov	-43	76
cve	43	13
cve $	-18	70
cve @	99	-36
cve come	23	-19
cve databas	63	-3
cve fix	44	-77
cve in	-18	26
cve is	5	21
cve on	-16	39
cve patch	66	-33
cve who	11	32
cycl	101	21
d	66	0
daemon	1	34
daemon and	45	-44
daemon that	-34	63
daemonset	-14	51
daemonset on	-4	37
dai $	33	74
dai 1	-11	20
dai @	-21	44
dai after	46	-34
dai ahead	36	-33
dai are	-52	37
dai at	-8	20
dai befor	57	-52
dai by	-39	51
dai for	-24	25
dai have	31	-30
dai if	22	-21
dai is	-29	40
dai it	-35	58
dai or	-27	29
dai theyr	15	50
dai to	25	-24
dai when	-20	20
dai who	5	69
dai without	-28	38
daili	19	3
daili and	35	-19
daili automat	29	-54
daili encrypt	61	-109
daili for	37	-33
daili on	73	-64
daili snapshot	77	-54
daili then	-46	80
dangl	-1	19
dangl cname	4	22
dark	39	21
dashboard $	53	5
dashboard about	-36	-79
dashboard alert	21	-14
dashboard and	-11	21
data	15	19
data $	30	63
data %	14	53
data @	47	-21
data a	-8	20
data after	-13	53
data and	-34	-12
data arriv	57	-29
data as	59	69
data at	26	-7
data back	-16	26
data befor	-27	85
data between	-34	36
data by	24	78
data can	-52	65
data center	49	-10
data durabl	21	-19
data encrypt	40	-10
data event	-34	74
data for	-32	97
data from	41	-13
data goe	-13	65
data guard	-16	50
data if	-35	35
data in	-3	40
data integr	12	74
data into	52	32
data is	-35	37
data kept	-49	-57
data leak	15	62
data live	-23	35
data model	-26	31
data move	-16	48
data node	7	26
data of	-5	34
data on	28	18
data onto	-20	39
data out	-30	43
data plane	74	-29
data process	-57	-75
data protect	-5	29
data qualiti	-3	53
data redundantli	46	-25
data resid	-31	0
data scientist	19	27
data set	-29	50
data share	-21	34
data sit	15	36
data sourc	17	-2
data stai	-35	88
data that	26	4
data under	-40	32
data volum	3	26
data when	-7	25
data where	-50	31
data with	41	-32
data within	-14	33
databas	-8	27
databas $	-39	-11
databas @	25	-48
databas and	4	40
databas behind	92	1
databas by	36	-11
databas credenti	9	126
databas current	60	-49
databas endpoint	31	-24
databas engin	-8	-73
databas from	62	-58
databas in	-20	57
databas is	-25	55
databas itself	-7	124
databas of	87	-16
databas on	-33	40
databas password	16	119
databas patch	23	-76
databas run	25	13
databas schema	19	61
databas small	-9	16
databas softwar	-66	-169
databas that	41	-1
databas user	3	30
databas with	30	-2
datacent	52	16
datacentr	65	13
datadog	-61	59
datalimitexceed	-17	60
dataset	-10	31
dataset in	-11	29
date	16	6
date $	34	-11
date and	3	34
date of	17	-5
date where	-19	24
date who	-71	-41
day 21	21	-4
day in	-19	47
day is	64	-46
day on	-16	34
day one	-41	59
day to	-23	24
db	-37	-10
db $	-18	64
db credenti	6	53
db instanc	75	-21
db paramet	17	102
db password	-12	42
db patch	-93	-177
db user	12	129
dba	52	31
dba or	-12	40
dba team	-48	-68
dcv	78	-7
ddo	2	-47
ddo attack	49	-37
ddo on	-5	102
ddo rule	-14	16
de	-1	31
deactiv	27	94
dead	47	-11
dead @	-59	125
dead letter	-18	29
deadlin	-22	31
deadlin $	-8	44
deal	-51	-28
deal $	-35	13
deal with	-63	-54
debezium	-27	34
debezium plugin	-32	39
debian	-14	107
debug	-26	51
debug $	-8	44
debug by	-20	40
decid	-7	42
decid $	-23	56
decid about	-6	38
decid and	-11	23
decid between	-15	71
decid by	21	26
decid from	-11	31
decid how	-8	69
decid if	2	66
decid in	-9	49
decid on	18	6
decid that	1	18
decid the	-21	94
decid to	-7	56
decid what	5	31
decid when	27	26
decid whether	-12	31
decid which	13	24
decid who	-6	27
decid whom	-11	65
decis	11	55
decis $	-9	86
decis of	-30	45
deck	4	49
declar	-10	48
decommiss	53	26
decommiss storag	80	-3
decoupl	7	21
decrypt	-14	50
decrypt and	-9	57
decrypt uptim	-27	34
dedic	0	25
dedic master	35	-6
dedup	-5	56
deep	-8	30
default	20	10
default $	39	11
default %	2	-52
default 1	-36	73
default a	-14	34
default ami	63	-20
default and	22	-12
default are	-15	65
default by	-1	20
default domain	87	-50
default encrypt	-50	-78
default envelop	37	1
default for	-82	90
default from	-66	103
default group	-27	89
default in	-35	56
default is	-29	92
default it	27	-17
default key	-24	33
default on	-37	53
default one	-28	60
default onli	-25	25
default paramet	18	-4
default per	-14	64
default plan	26	-12
default the	-56	62
default thei	-23	26
default updat	19	-14
default version	111	-110
default with	30	-16
defect	112	-56
defenc	91	28
defend	-34	-31
defend the	50	-11
defer	-9	16
defer it	-8	16
defin	-8	53
defin $	7	89
defin @	-9	25
defin and	3	22
defin by	-30	43
defin the	-27	60
defin what	-17	40
definit	-2	30
definit $	-5	108
definit and	17	4
definit as	-16	24
definit in	-23	43
definit of	16	7
degauss	76	-19
degrad	11	36
degrad the	21	5
delai	-22	54
deleg	4	32
deleg admin	-13	65
deleg administr	-22	35
delet	3	28
delet $	-19	98
delet %	-9	43
delet after	7	-82
delet an	-17	26
delet and	19	-4
delet by	-16	47
delet everyth	-16	49
delet from	-36	23
delet is	27	-8
delet it	20	25
delet key	-16	26
delet object	-10	34
delet of	-34	36
delet old	-6	45
delet on	-16	19
delet one	-11	29
delet our	11	59
delet person	0	51
delet protect	-10	41
delet recoveri	-10	18
delet that	29	-28
delet the	9	40
delet them	64	-34
delet those	7	21
delet version	-25	54
delet what	-10	36
delet with	-44	95
deliv log	38	-34
deliv or	26	-17
deliv that	57	1
deliv the	21	-19
deliv them	-80	-48
deliv to	23	-19
deliv twice	-13	59
deliv with	16	-14
deliveri	18	7
deliveri for	-28	24
deliveri of	-19	27
deliveri polici	66	-47
deliveri statu	4	28
deliveri to	-16	16
demand	21	7
demand %	32	68
demand and	-65	72
demand mode	71	-77
demand or	-36	67
demand ssl	-4	24
demand tabl	35	16
demand tls	51	-14
deni	21	-3
deni @	-21	25
deni on	33	-12
depend	5	54
depend @	41	-34
depend in	-12	45
depend updat	17	115
deploi	-7	48
deploi $	-16	80
deploi @	-23	66
deploi and	62	-40
deploi new	-17	25
deploi on	-10	48
deploi the	76	-5
deploi them	27	34
deploi to	-28	49
deploi with	-14	65
deploy	18	-5
deploy $	-2	42
deploy account	35	-34
deploy and	-5	25
deploy by	30	-21
deploy circuit	3	50
deploy for	-90	-41
deploy in	-1	20
deploy its	50	-46
deploy strategi	-14	35
deploy type	-8	22
deploy until	39	-27
deprec	-5	77
deprec %	2	20
deprec in	28	-24
deprec on	-7	25
depth	-12	18
deregist	1	18
describ	2	48
descript	53	-21
design	-19	68
design $	-1	40
design @	17	-10
design and	-24	36
design by	1	72
design it	5	43
design the	9	41
desir	5	20
desir capac	43	-27
desir count	-22	39
desk	-19	56
desktop	-57	16
desktop $	21	59
desktop windows	-83	-68
dest	-3	22
destin $	-13	40
destin and	-9	25
destroi retir	26	-5
destroi the	32	-29
detach	-6	47
detach public	-3	39
detail	2	22
detect	67	-12
detect and	24	-9
detect in	44	10
dev	-7	43
dev put	-12	21
dev talk	-4	21
develop	-6	89
develop $	-27	36
develop from	-38	48
develop on	-3	28
develop work	-26	30
devic	-5	33
devic $	76	58
devic %	-5	53
devic are	-28	45
devic certif	-30	57
devic in	8	23
devic is	13	16
devic may	48	-45
devic of	-28	176
devic on	-18	30
devic plugin	52	-37
devic stand	-15	20
devic the	-24	50
dhcp	-31	39
dhcp option	-15	26
di	55	-16
di $	87	-35
di at	-41	-65
di in	27	-24
di on	-18	42
di who	73	5
dial	-44	64
dial in	-46	70
dictat	-26	31
did	8	-16
did %	-21	41
did not	-22	25
did that	47	-34
did with	58	-10
didnt	-14	16
die	50	-14
die with	-19	31
diesel	88	-28
diesel for	56	4
diesel gener	44	-20
differ	61	-11
differ avail	-109	112
differ by	-39	77
differ custom	70	-41
differ zone	12	18
differenti	-5	25
differenti privaci	-5	25
digest file	42	-64
digicert	-5	51
digicert $	-5	51
dimens	-12	39
direct	-2	19
direct @	-3	25
direct put	-3	17
directli	3	36
directori	28	14
directori $	38	12
directori group	-21	27
disabl	-4	40
disabl a	-3	22
disabl by	-30	42
disabl in	0	24
disabl it	-13	30
disabl key	-15	17
disabl the	18	2
disast	-5	21
disast recoveri	-4	22
disconnect	-12	30
discoveri	-15	54
disk	29	-1
disk $	93	-65
disk 100	-13	44
disk @	39	-18
disk and	-8	30
disk are	5	48
disk at	58	-53
disk behind	78	-31
disk dy	-16	30
disk encrypt	25	-40
disk fail	44	-16
disk goe	-19	64
disk in	75	-29
disk of	-26	54
disk or	-17	23
disk size	-25	65
disk space	-63	9
disk that	122	-97
disk under	145	-3
disk when	89	-52
disk with	37	-30
dispos	77	-40
dispos of	68	-20
disrupt	29	1
disrupt budget	29	1
distribut	8	53
distribut @	-7	50
distribut is	-23	27
disturb	7	19
divid	-90	-111
divid $	-51	-76
dkr	-25	32
dnf	-7	38
dns	21	14
dns @	-46	79
dns and	34	-20
dns of	-19	26
dns queri	-8	16
dns record	-46	93
dns valid	87	-88
do	19	-9
do $	51	14
do %	58	-29
do @	-106	29
do all	-17	30
do and	-19	64
do anyth	13	34
do for	-62	69
do i	-27	-35
do it	-28	-68
do not	4	42
do noth	29	-20
do or	-101	-7
do share	53	-43
do so	-19	37
do someth	-24	-26
do that	-10	44
do the	-52	-53
do thei	-22	-86
do thi	-34	74
do we	-40	-51
do with	-22	33
doc	-14	45
dock	38	-3
docker	-24	59
docker engin	-13	56
docker hub	-8	52
docker imag	-23	49
dockerfil	-6	38
document	-4	30
document $	32	-4
document and	-10	27
document in	40	-12
document with	1	16
doe $	41	113
doe @	-20	23
doe amazon	21	5
doe anybodi	26	-8
doe anyon	32	27
doe it	-14	-86
doe not	6	40
doe on	24	-12
doe our	-4	18
doe rotat	-19	36
doe so	-9	27
doe somebodi	35	-37
doe the	-1	-60
doe these	-12	83
doe thi	1	54
doesnt	-7	29
doesnt cover	-16	31
doesnt it	-23	48
dollar	2	61
domain	16	20
domain $	67	18
domain @	-37	36
domain and	-12	29
domain are	-26	32
domain control	35	16
domain for	-11	28
domain in	18	10
domain is	0	25
domain join	-7	20
domain name	-13	57
domain of	62	-22
domain that	-33	42
done	18	-48
done by	18	-68
done for	-34	49
dont	28	-3
dont %	63	-56
dont have	43	-25
dont need	64	-64
door	21	24
door of	45	-16
doubl	2	22
doubl $	23	-11
doubt	-19	25
down	-2	-17
down $	-28	12
down again	33	-25
down for	-11	-64
down meanwhil	31	18
down the	-11	20
down while	67	-8
down who	9	44
downgrad	-63	120
download	16	28
download @	-29	53
download and	-29	31
download the	-28	32
download them	-10	38
downtim	38	35
dpo	-10	62
dpo ask	-10	62
dr	-99	-47
dr $	-121	-54
drain	-31	-37
drain $	-11	77
drain @	52	-40
drain and	16	44
drain befor	3	50
drain the	30	-23
draw	-2	106
draw conclus	-1	22
drift	14	58
drift $	-13	116
drift and	1	69
drill	-60	112
drill $	-2	106
drill for	11	38
drive	111	-5
drive $	59	-7
drive %	96	25
drive behind	32	-25
driver	42	10
driver $	-19	107
driver @	49	-40
driver and	-3	66
driver current	-12	19
driver for	-22	47
driver in	-37	96
driver on	60	-10
drop	0	22
drop a	-18	43
drop all	-38	56
drop record	38	-30
drop the	-17	30
drop them	23	-16
drop what	-45	46
ds	-14	21
dss	-28	-35
dss complianc	-98	-84
dublin	-24	54
due	-13	32
dump	-27	82
dump of	-12	59
duplic	21	36
durabl	91	-38
durabl $	105	-49
durabl and	30	-18
durabl in	20	-13
durabl is	43	-24
durabl of	90	16
durabl over	29	-11
durabl state	32	-22
durat	-6	32
dure a	-12	-62
dure an	44	-11
dure the	-21	76
duti	-18	20
duti $	20	17
duti for	-54	-49
duti in	78	-11
duti is	23	-1
duti to	-20	50
dy	-11	26
e	-82	8
e mail	-12	40
each $	-96	-98
each @	19	17
each avail	-109	115
each chang	-50	67
each deploy	35	-14
each endpoint	-6	21
each further	24	-23
each hour	75	-61
each is	62	-35
each job	-11	24
each minut	1	37
each new	73	-55
each of	56	-31
each other	29	28
each quarter	-9	23
each region	-3	25
each run	24	-17
each servic	-16	17
each tabl	44	-23
each time	31	-12
each volum	40	-11
each vpc	31	-28
earlier	3	33
earlier if	-11	35
earthquak	50	-12
earthquak risk	42	-15
eat	17	8
eat all	-24	36
ebs driver	19	-19
ebs encrypt	-28	38
ebs key	27	-6
ebs rds	-66	71
ebs snapshot	66	-57
ebs volum	28	-7
ec2	17	14
ec2 @	-30	49
ec2 and	-5	20
ec2 cluster	4	57
ec2 contain	52	3
ec2 host	-11	74
ec2 instanc	30	-17
ecpu	-23	109
ecr	-2	26
ecs	69	38
ecs agent	63	-22
ecs contain	-70	96
edg	28	-1
edg and	37	13
edg code	48	-30
edg devic	-28	27
edg function	-6	84
edg locat	16	-4
edg network	84	-26
edg of	-5	30
edit	-23	44
edit and	-39	44
editor	-8	25
efa	-10	29
effect	-15	35
effect in	-21	35
effort	23	10
efs	18	-7
egress	-20	97
eight	41	-23
eight hour	41	-23
either	22	13
eks	-1	81
eks node	-15	119
elast	-105	-78
elast ip	-16	24
elbsecuritypolici	-38	95
electr	1	44
electr and	-33	50
eleven	47	-14
eleven nine	47	-14
els	33	-13
els and	22	-17
els get	36	-30
els is	33	-10
elsewher	1	33
elsewher $	-9	19
elsewher and	-10	19
elsewher is	97	-37
elsewher when	-51	81
em	7	16
em $	30	-18
em %	-7	55
email	9	20
email current	1	70
emerg	-21	48
emerg @	-13	21
emerg access	-1	16
emit	23	-13
employe	25	34
employe $	79	56
employe @	-15	36
employe in	-23	49
employe leav	-1	31
empti	19	28
ena	-12	19
ena and	-13	21
enabl	-12	38
enabl $	-31	118
enabl @	-6	100
enabl and	-21	23
enabl audit	-53	65
enabl by	-69	-59
enabl in	-25	25
enabl log	-18	18
enabl mfa	13	54
enabl on	1	20
enabl point	-15	40
enabl queri	-20	28
enabl server	-10	16
enabl storag	-41	41
enabl the	24	-9
enabl them	1	16
encrypt $	-141	34
encrypt @	33	-43
encrypt a	-37	3
encrypt all	61	-11
encrypt an	-178	2
encrypt and	36	0
encrypt are	-14	71
encrypt as	-10	18
encrypt at	-25	-44
encrypt backup	-6	-155
encrypt befor	-42	95
encrypt between	-1	54
encrypt build	62	-49
encrypt cluster	70	-41
encrypt code	32	-22
encrypt connect	45	-25
encrypt content	33	-17
encrypt context	-5	58
encrypt control	80	-34
encrypt custom	21	-12
encrypt dashboard	58	-35
encrypt data	53	17
encrypt definit	16	-12
encrypt disk	77	-46
encrypt end	54	-48
encrypt environ	-2	34
encrypt everi	41	-30
encrypt file	16	55
encrypt find	24	-6
encrypt firewal	44	-30
encrypt for	-20	-27
encrypt from	-29	85
encrypt home	88	-67
encrypt host	30	-20
encrypt in	-17	-138
encrypt index	26	-20
encrypt instanc	40	-6
encrypt is	25	7
encrypt it	-8	-82
encrypt its	26	-10
encrypt kei	30	94
encrypt kerbero	32	-1
encrypt key	-34	129
encrypt messag	27	-28
encrypt metadata	27	-13
encrypt network	45	-20
encrypt new	63	-71
encrypt node	-13	22
encrypt noth	-80	151
encrypt nvme	-40	61
encrypt of	-53	-46
encrypt older	-2	17
encrypt on	-44	-69
encrypt our	-30	87
encrypt root	14	24
encrypt sdk	-43	47
encrypt secret	-4	59
encrypt sensit	-26	23
encrypt set	1	125
encrypt someth	-72	46
encrypt store	53	-28
encrypt support	42	0
encrypt the	25	5
encrypt their	31	36
encrypt them	-28	61
encrypt to	-16	17
encrypt trace	51	-1
encrypt traffic	45	-17
encrypt under	-16	18
encrypt unless	35	-26
encrypt until	-25	34
encrypt user	45	-39
encrypt what	15	-29
encrypt when	-28	70
encrypt which	28	-19
encrypt with	-23	50
encrypt without	75	-59
end	15	17
end $	-16	107
end @	-14	64
end a	-31	57
end after	-52	73
end are	-7	25
end at	-45	133
end date	-36	41
end in	25	8
end instanc	44	-16
end is	-34	64
end it	41	0
end node	51	-43
end of	-19	16
end or	19	33
end the	59	-24
end them	35	-29
end tls	69	-37
end user	-23	39
end with	-34	50
endpoint	24	3
endpoint $	-37	-17
endpoint @	-20	74
endpoint are	-29	50
endpoint by	47	-5
endpoint down	10	-47
endpoint for	-14	90
endpoint in	11	16
endpoint is	-16	-59
endpoint of	21	5
endpoint on	26	-29
endpoint onli	38	-27
endpoint open	-20	25
endpoint option	-19	41
endpoint or	-22	28
endpoint over	36	-31
endpoint polici	-9	41
endpoint run	53	-18
endpoint servic	-41	59
endpoint speak	57	-30
endpoint up	68	-28
endpoint which	-18	20
endpoint with	21	-10
enforc	-12	56
enforc by	-29	42
enforc http	-69	92
enforc it	49	-22
enforc the	2	25
enforc them	-15	64
engin	33	-35
engin $	-25	-122
engin 1	0	75
engin @	-50	-172
engin and	9	30
engin behind	36	9
engin in	-1	49
engin log	-5	26
engin of	50	-94
engin onli	66	-22
engin patch	16	-122
engin publish	24	7
engin s	-12	33
engin softwar	19	1
engin that	57	3
engin upgrad	-100	-43
engin version	30	13
engin which	26	-17
engin write	-6	40
english	23	-11
enhanc	-9	31
enhanc health	-1	50
enhanc log	-8	20
eni	-17	30
enlarg	-17	50
enough	-1	31
enough @	-11	67
enough healthi	85	-49
enough of	25	-22
enough replica	4	33
enough to	-39	42
enrol	-13	39
enrol account	-12	38
ensur that	54	-39
enter	20	13
enterpr	-16	35
entir	44	-54
entri	10	28
entri $	-18	52
entri to	93	-45
env	-20	48
env is	-26	49
env var	-13	39
envelop	15	-26
envelop encrypt	15	-26
environ	5	26
environ $	-13	59
environ @	61	-52
environ and	31	2
environ are	26	-25
environ class	-8	17
environ on	-32	110
environ properti	-3	33
environ run	-3	36
environ to	18	17
environ variabl	-6	33
environ with	23	-14
environment	88	21
environment control	89	24
eol	-5	73
ephemer	35	20
ephemer storag	17	5
equip	41	-8
equip and	-43	51
eras	87	-66
eras a	58	-21
eras the	68	-61
error	-16	46
error $	4	52
error @	-23	44
error and	-14	62
error handl	-22	53
error in	36	23
error of	-45	62
errorportalloc	-8	42
escort	43	-11
escort visitor	43	-11
essenti	-26	43
esx	-50	68
etc	-53	9
etcd	92	-18
etcd and	39	-37
etcd backup	50	29
etcd by	5	-16
etcd disk	14	30
etcd in	159	-13
etcd of	35	-20
etcd snapshot	47	-19
etl	-14	40
etl script	-14	41
eu	-21	50
evalu	32	9
evalu @	35	-22
evalu them	-14	83
even	55	9
even if	37	33
even with	-31	48
event	24	10
event $	2	105
event @	-46	85
event after	-17	28
event and	19	-5
event by	21	-12
event for	-33	61
event histori	17	-14
event in	69	-52
event land	30	-9
event of	-36	85
event that	-27	36
event through	64	-29
event to	-21	29
event trigger	3	92
event windows	-23	36
event without	47	-45
eventbridg	24	-14
eventbridg and	38	-30
eventbridg or	-21	29
eventu	-53	0
ever	17	29
ever %	64	-20
ever becom	32	-5
ever do	71	-78
everi	19	5
everi 12	66	-39
everi 14	58	-10
everi 30	1	29
everi 90	51	38
everi @	28	-7
everi account	-25	53
everi agent	-1	52
everi chang	21	-20
everi cluster	47	-3
everi databas	20	44
everi day	26	-53
everi eight	22	1
everi endpoint	17	-10
everi evict	-12	22
everi few	49	-4
everi file	39	-19
everi five	-16	21
everi half	-16	26
everi instanc	48	18
everi minut	-14	23
everi mode	-37	48
everi month	-38	13
everi new	56	-41
everi night	-33	41
everi node	-32	42
everi other	18	1
everi quarter	46	48
everi region	-1	38
everi type	-2	19
everi updat	-12	88
everi use	50	-35
everybodi	-3	24
everyon	-1	52
everyth $	-8	32
everyth at	31	-4
everyth behind	56	-22
everyth els	-12	17
everyth for	-27	44
everyth in	-34	43
everyth on	36	-31
everyth that	-55	65
everyth through	-19	28
everyth under	-25	34
everyth unless	-3	16
everywher	-24	27
evict	2	40
evict @	37	-18
evict and	19	-15
evict hold	-15	23
evict keep	42	-35
evict on	14	53
evict the	30	-27
evid	20	18
evid and	71	-51
evid for	44	-27
evid on	25	47
evid that	-20	42
ex employe	-10	27
exact	-22	30
exact version	-22	30
exactli	26	2
exampl with	40	-38
exceed	-28	51
except	19	-6
except in	40	-24
except with	25	0
exchang and	25	-24
exclud	-15	39
execut	14	18
execut @	-16	63
execut are	90	-84
execut environ	65	-30
execut histori	48	-28
execut in	24	-17
execut log	-58	66
execut role	-13	52
execut the	-19	-105
executor	-34	60
exhaust	35	37
exist	1	34
exist @	35	-4
exist for	-28	91
exist in	2	21
exit	-26	76
exit 137	-11	20
exit code	-6	66
expect	-16	23
expect %	-2	25
expect to	-37	36
expens	-15	29
experi	-10	34
expir	-19	24
expir $	-16	73
expir @	0	42
expir by	-28	44
expir for	-29	48
expir in	-4	46
expir next	-12	34
expir on	-18	26
expir the	35	-25
expir who	-113	-121
expiri	-30	87
expiri $	2	73
explain	-17	17
explod	-25	36
exploit	27	126
explos	-20	36
export	-13	49
export @	-18	33
export and	-14	19
export it	89	-51
export of	-2	20
export or	39	-12
export polici	-2	29
export report	-17	45
export those	-10	30
export to	-6	38
export what	-18	43
expos	-23	73
exposur	11	23
express	-17	28
extend	-5	31
extend support	-3	22
extend the	-14	16
extens	-6	46
extens on	-1	25
extern	-35	59
extra	-108	-64
extract	42	-16
ey	24	24
eye	-2	49
eye on	-2	49
fabric	-14	66
face	-8	19
facil	81	-34
facil $	107	-6
factor	3	35
factor authent	0	37
factor for	-11	36
factor of	1	25
factori	-35	71
fail	21	10
fail $	47	58
fail @	74	-2
fail applianc	74	-64
fail at	-6	-46
fail check	-37	92
fail control	-6	23
fail disk	67	-4
fail drive	53	-16
fail equip	58	-54
fail evict	-13	16
fail hardwar	71	-51
fail host	69	-29
fail in	43	-34
fail its	64	-61
fail node	80	-52
fail on	32	0
fail or	-18	52
fail over	-30	14
fail primari	44	-14
fail record	-13	18
fail server	41	-32
fail sinc	-26	57
fail task	31	-15
fail who	32	-15
fail with	-39	68
fail without	18	-16
fail2ban	-8	68
failov	1	-20
failov by	-23	50
failov drill	-11	45
failov in	-45	-98
failov is	-19	43
failov of	123	-6
failov record	-24	43
failov test	-7	62
failov to	20	-42
failov took	-10	38
failov when	47	-8
failur	24	21
failur $	52	22
failur @	-21	35
failur in	56	38
failur of	69	-35
failur under	122	-33
fair	-22	123
fair share	-29	53
falcon	-28	73
fall	-12	21
fall back	28	-22
fall on	-49	63
fall over	-62	-65
fall to	-4	29
fall under	32	-2
fals	22	14
fals $	107	14
fals posit	33	12
famili	4	30
fan	73	18
far	43	18
fargat	26	-20
fargat or	-36	37
fast	-13	37
fast and	-20	25
fault	3	16
fault $	-34	-37
fault and	-19	54
fault in	55	-5
fault is	-18	38
fault of	-2	23
fault toler	-18	54
faulti	65	-40
featur of	-41	48
februari	18	-14
februari 2026	21	-16
feder	-2	87
feder with	-10	71
fedramp	33	-30
fee	30	16
feed	-66	18
feed @	-13	51
feed and	-40	102
feedback	-10	20
fell	41	-31
fenc	102	22
fend	57	-34
fend off	57	-34
fetch	-11	26
fetch @	-12	28
fetch from	-16	21
few	24	4
few high	29	-28
few right	38	-24
few week	49	-4
fewer	35	-28
fibr	51	30
fibr between	68	17
field	-15	42
field @	8	52
fifo	0	27
fifo topic	1	32
fight	82	25
file	1	27
file $	32	28
file @	9	17
file and	-28	50
file are	78	-11
file befor	11	79
file has	-17	97
file in	-14	63
file lie	-35	64
file of	8	39
file on	10	73
file permiss	-1	37
file server	22	-76
file share	-25	24
file system	4	19
file that	9	18
file to	55	-49
fill	0	56
fill in	1	38
fill the	-5	60
fill up	20	-2
filter	13	25
filter common	28	-14
final	-16	42
final snapshot	-18	29
financ	-9	56
find	0	30
find $	-4	54
find as	16	-8
find at	24	-6
find chang	-10	33
find fail	43	-38
find in	-62	62
find is	-2	38
find that	-21	39
find the	19	-24
fine	3	30
fine but	29	-5
fine grain	-12	32
finger	51	8
finger $	34	12
finish	-1	42
fip	74	-22
fip 140	35	-24
fip endpoint	-35	40
fip valid	49	-36
fire	39	29
fire and	53	-32
fire at	-14	76
fire protect	53	-38
fire suppress	57	45
firecrack	64	-12
firecrack bug	58	-20
firecrack patch	64	-27
firewal	-19	27
firewal $	-51	-15
firewal %	-60	-24
firewal and	-14	33
firewal applianc	90	32
firewal configur	15	102
firewal endpoint	30	10
firewal insid	86	29
firewal of	-31	-46
firewal on	-48	23
firewal polici	37	-26
firewal rule	-18	76
firewal who	-71	-99
firm	42	128
firmwar	35	3
firmwar $	117	24
firmwar and	-5	30
firmwar do	92	-17
firmwar of	125	-1
firmwar on	70	-25
firmwar updat	148	9
first	-21	-10
first $	-44	-178
first and	23	-13
first one	-95	40
first place	-10	64
first who	-33	-60
fit	58	-16
five	22	-17
five at	30	-23
five min	20	-49
fix %	-11	22
fix a	20	59
fix address	36	5
fix and	39	29
fix bug	-9	36
fix by	42	42
fix for	47	-60
fix from	-17	26
fix in	18	-25
fix is	-2	35
fix it	-30	61
fix of	28	-28
fix on	-47	-160
fix or	58	-15
fix that	-76	-130
fix the	34	50
fix vulner	-7	20
flag	7	64
flag on	-32	96
flash	70	50
flask	-1	24
flaw in	-3	20
fleet	17	14
fleet $	57	4
fleet @	37	8
fleet behind	-38	-167
fleet in	-16	64
fleet of	-9	31
fleet or	-37	-108
fleet patch	10	95
fleet that	49	-19
fleet to	-7	50
fleet who	38	-24
flip	-32	57
flip $	-36	59
flip that	-14	56
flood $	40	-61
flood and	39	-16
flood at	6	39
flood in	-16	24
flood of	-40	-93
flood on	-64	-24
flood with	54	-3
floor	-8	55
floor and	-1	51
flow	-1	27
flow @	-11	36
flow in	-15	27
flow log	-35	-6
fluent	-11	57
fluent bit	-11	57
folder	13	34
folder and	69	-36
folk	-21	19
follow	13	34
follow the	-2	17
follow them	17	68
follow up	-23	69
for	8	18
for $	43	-22
for %	-15	24
for 100	-3	65
for 12	38	-23
for 24	88	-64
for 30	23	-15
for 35	26	-12
for 7	23	-20
for 90	-24	34
for @	33	41
for a	5	24
for all	55	-26
for an	28	-7
for and	80	-80
for anyth	-40	73
for api	74	-8
for applic	29	9
for at	35	-18
for attach	61	-53
for attack	-2	41
for backup	-108	-118
for both	17	28
for by	5	32
for cloudtrail	38	-17
for complianc	-137	-160
for connect	-23	32
for consol	-19	45
for contain	17	-15
for copi	45	-40
for cost	-1	42
for custom	-37	67
for data	35	40
for delet	-18	46
for each	9	18
for ebs	47	-30
for encrypt	-32	48
for ever	-45	84
for everi	22	-3
for everyon	3	44
for fail	-16	36
for failur	21	16
for feder	-4	39
for file	-6	86
for free	19	43
for function	-19	25
for good	-15	29
for growth	-17	39
for higher	18	-9
for host	-16	34
for how	-19	26
for i	24	0
for improv	-33	40
for instanc	-36	43
for iscsi	-3	17
for it	30	13
for its	18	10
for keep	91	5
for life	-57	86
for load	-17	24
for log	-29	51
for longer	-13	27
for mail	63	-43
for malwar	20	-14
for manag	-111	-20
for me	15	46
for monitor	47	55
for more	-34	66
for my	42	50
for new	64	-68
for no	-24	71
for object	39	-3
for old	-15	23
for one	-25	47
for os	59	-56
for our	-5	68
for patch	52	22
for pci	-32	-82
for peak	-52	69
for pend	117	-33
for person	8	29
for physic	-17	123
for pod	29	-14
for recoveri	-23	32
for region	18	2
for replac	135	8
for resili	4	24
for resourc	-2	21
for restor	81	-49
for retir	34	-25
for rollback	-22	29
for s3	54	-53
for secret	0	29
for secur	42	130
for servic	20	17
for seven	2	23
for sever	-17	18
for some	28	27
for sourc	19	-15
for spectr	28	-6
for ssh	-14	21
for store	26	90
for suspici	-12	62
for task	28	-18
for ten	16	-9
for test	-9	31
for them	23	9
for thi	-34	-113
for those	-29	36
for three	-27	42
for traffic	28	-27
for train	65	9
for two	41	-28
for unus	-1	104
for up	29	-15
for updat	-1	68
for us	25	-33
for viewer	-8	20
for virus	-23	35
for vmware	62	-32
for volum	-14	43
for vulner	-4	45
for what	-7	20
for which	20	14
for whoever	-14	17
for whom	-23	48
for you	-10	60
forbid	-27	45
forc	6	34
forc it	62	-56
forc one	88	-35
forc ssl	-23	28
forc tls	-27	46
forens	23	88
forens on	31	93
forens team	-4	38
forest	-19	40
forev	-11	110
forgot	-21	51
forgot the	-23	76
forgot to	-9	17
forgotten	-9	91
forgotten $	-4	72
form	-15	23
format of	-13	24
former	9	27
forward	5	21
forward secreci	39	-19
found	-28	52
found by	-10	38
found in	37	-12
four	5	32
four dai	-12	36
four ey	24	24
framework and	-24	51
framework on	-24	27
frankfurt	-34	34
free	-4	17
free space	-6	22
freelanc	-5	22
fresh	21	72
fresh $	26	104
fridai	17	17
fridai traffic	26	-48
friend	42	-10
friend in	42	-10
from $	26	17
from %	-53	-43
from 2016	-6	58
from 2017	-9	34
from 2023	-12	58
from 5	132	-60
from 6	-33	57
from @	-13	54
from a	10	26
from amazon	4	24
from an	-57	74
from anoth	51	-31
from artifact	-20	79
from aws	39	-30
from be	8	53
from befor	27	11
from certif	76	-54
from contain	92	-77
from day	-37	54
from docker	3	53
from each	101	-16
from ecr	-28	28
from everi	41	32
from fail	19	-7
from flood	35	-11
from get	96	-53
from insid	-27	41
from is	-19	33
from it	-10	22
from its	33	-26
from job	59	-23
from minor	-35	25
from my	24	-20
from okta	7	25
from one	28	-6
from our	-26	36
from outsid	27	-13
from peopl	36	-27
from read	35	-26
from releas	-4	41
from see	10	-16
from the	12	25
from them	26	-20
from there	-15	18
from those	49	-21
from us	39	-38
from version	-18	41
from where	-6	46
from who	33	-27
from whom	30	-87
front	26	17
front $	-49	102
front and	20	-8
front end	85	3
front of	17	14
fsck	-22	70
fsx	7	17
fsx $	-11	55
fsxadmin	-37	62
ftp	-17	67
full	-28	70
full $	-7	77
full in	-4	62
full load	-12	33
full of	-12	29
full on	-24	63
fulli	10	-31
fulli inherit	17	-46
fulli manag	23	1
function	1	42
function $	8	49
function @	6	28
function and	-8	16
function code	-41	112
function data	-7	43
function execut	21	-10
function is	-12	31
function keep	-15	17
function off	-1	41
function on	-15	34
function permiss	-25	62
function run	22	-12
function to	19	-12
function us	50	46
further	-4	24
further on	-16	44
further region	-8	19
game	-2	90
game server	-13	106
game session	64	-34
gap	-14	24
gatewai	-16	-13
gatewai @	-10	21
gatewai and	-21	23
gatewai endpoint	-21	66
gatewai for	62	-32
gatewai on	27	4
gatewai or	-6	23
gatewai patch	-58	-95
gather	-11	42
gave	-12	28
gbp	59	-55
gdpr	-5	59
gear	93	-35
gener	70	9
gener $	99	-9
gener and	-25	38
gener the	22	-15
general	-51	30
general $	-58	-50
general who	1	55
generally	-26	38
generatedatakei	-12	27
geo	-8	66
geo restrict	-10	71
geographi	17	-14
get 20	-22	30
get @	28	-6
get a	21	19
get back	-4	56
get delet	6	21
get encrypt	53	25
get endpoint	117	-31
get evict	-7	60
get in	-26	53
get it	16	11
get lost	48	-6
get new	19	-79
get no	16	17
get none	-33	57
get onto	-12	16
get patch	-44	44
get renew	51	-44
get replac	34	-24
get rid	-15	52
get secur	26	-83
get the	31	11
get their	57	-47
get them	28	-2
get to	22	58
get updat	-26	48
get us	-17	17
gib	-20	27
gib of	-27	34
gib unless	-11	16
git	-1	85
git credenti	-13	61
git cve	22	-18
github	-18	54
github connect	-24	39
give $	14	32
give @	20	-21
give and	-27	32
give each	17	25
give everi	53	-36
give out	-50	54
give the	-6	18
give them	-8	25
give to	50	-38
given	7	31
given to	-7	35
given up	26	-17
glass	-16	35
glibc	-46	53
glibc cve	-26	29
global	17	-11
global @	28	18
global infrastructur	101	-2
global network	65	-31
global tabl	-56	-70
go	-7	28
go @	116	-50
go after	-25	27
go and	39	-15
go back	-7	18
go by	-13	32
go dark	-47	65
go how	-9	16
go in	41	0
go live	-7	29
go nowher	-23	25
go through	26	-15
go to	-12	41
go with	-24	66
goal	-2	28
god	47	-9
goe @	-19	64
goe back	41	-31
goe dark	72	-4
goe down	-83	-90
goe from	33	-16
goe in	2	32
goe into	-23	47
goe live	-8	42
goe off	4	87
goe on	17	18
goe through	-29	44
goe to	-2	25
golden	-26	72
golden ami	-15	51
golden imag	-29	67
gone	-9	31
gone $	80	-38
gone @	-33	46
gone and	26	-19
gone for	-26	29
good	7	16
googl	-14	33
got a	47	-21
got hack	-32	-45
got it	82	-16
got reset	9	38
gotta	20	7
govern	-34	59
govern mode	-24	36
gpo	-8	124
gpu	57	-7
gpu and	77	-57
gpu driver	27	46
grace	-13	54
grace period	0	18
grace shutdown	-8	57
grain	-12	32
grain access	-10	30
grant	-11	44
grant $	-52	124
grant a	-37	63
grant among	29	-28
grant in	-8	65
grant on	-4	59
grant permiss	1	64
grant tabl	-3	27
graph	-19	64
graph $	-21	36
graph data	-22	51
greatest	18	3
greatest number	-12	24
greatest size	88	-48
green deploy	7	-62
grid	20	6
grid infrastructur	-71	-6
group	0	40
group $	-8	161
group @	-11	57
group a	12	114
group appli	11	56
group are	38	-2
group as	-25	42
group at	30	-22
group between	-41	54
group by	73	-18
group configur	36	123
group for	-12	62
group from	35	-29
group in	26	41
group may	-11	20
group of	-8	53
group on	-10	36
group over	-25	39
group polici	-15	27
group rule	-4	26
group that	-11	20
group to	-16	31
group whose	2	31
group windows	-18	27
group with	-20	26
grow	53	-9
grow an	34	24
grow by	18	82
grow it	32	16
grow its	56	-8
grow the	34	-3
grow them	-36	50
growth	-17	39
growth and	-17	39
gsi	-12	81
guarante	65	16
guarante by	45	-37
guarante that	63	-16
guard	26	26
guard against	14	41
guard and	-22	45
guard at	70	3
guard it	-5	25
guard power	21	-19
guard rail	-15	37
guard the	29	22
guardduti	-7	20
guardduti runtim	-16	28
guardrail	-6	60
guess	-35	76
guess $	-40	82
guest	20	84
guest $	-19	74
guest oper	59	7
guest os	46	135
gui	-32	-31
guid	63	38
guid sai	98	-43
guilt	-25	30
guilti	-25	39
guy	-22	30
ha	44	31
hack	20	-29
hack who	-33	-47
had	4	-30
had an	53	-6
had it	-101	-100
had kept	-23	34
had to	-11	43
half	-16	-14
half $	10	69
half of	2	80
half year	-16	26
hall	3	-73
hall $	80	13
hallucin	5	45
hammer	-9	22
hand $	45	-5
hand @	-4	68
hand in	-16	26
hand it	-32	50
hand of	25	-3
hand on	40	-16
hand or	-41	47
hand out	8	26
hand over	25	-25
handl	-30	-24
handl $	-10	27
handl by	42	-44
handl in	-24	34
handl is	-4	16
handl that	-78	-76
handl the	58	32
handshak	-28	40
hang	21	50
hang @	-3	23
hang on	53	13
happen	-29	-7
happen $	59	-28
happen by	-69	81
happen to	-6	53
hard	94	-11
hard code	-17	46
hard drive	85	-32
hardcod	0	26
harden	9	16
harden %	-71	-57
harden and	-32	67
harden golden	-7	46
harden of	3	-52
harden the	51	10
hardwar	67	-14
hardwar $	127	6
hardwar %	136	-34
hardwar and	18	2
hardwar applianc	-47	50
hardwar behind	92	-8
hardwar failur	135	4
hardwar fault	82	-10
hardwar in	156	14
hardwar mainten	40	8
hardwar of	115	-22
hardwar on	95	-38
hardwar that	78	-53
hardwar then	102	-5
harmless	48	-16
has $	-25	72
has 14	-15	24
has 512	-8	20
has @	21	-5
has a	34	-8
has admin	11	52
has an	7	80
has and	-21	26
has been	-47	13
has drift	45	-24
has end	20	-3
has expir	-20	27
has it	-31	41
has lost	-45	60
has no	15	45
has none	57	64
has noth	-27	55
has one	-62	83
has reach	56	-23
has right	-6	28
has that	-26	-39
has the	-19	-36
hash	107	-66
hasnt	-8	22
hat	-30	-29
hat %	-25	-69
hat sre	80	56
have $	-5	24
have @	-15	45
have a	12	37
have an	60	-59
have been	-14	22
have end	-13	39
have endpoint	-18	20
have it	-23	37
have made	-11	35
have no	43	18
have none	11	31
have one	73	-48
have pass	31	-30
have prevent	-30	61
have put	-31	42
have raiz	50	-36
have renew	-18	23
have root	-20	40
have set	19	-14
have someon	-27	43
have their	90	-65
have them	65	-2
have to	19	-43
hcx	-5	67
hdd	-10	19
hdf	18	14
head	21	35
head node	-16	44
headach	18	100
header	-18	51
header in	-1	29
headquart	-17	43
health and	64	-52
health check	9	26
health dashboard	-9	-54
health data	-49	65
health of	54	23
healthi	67	-41
healthi $	-7	30
healthi it	25	-14
healthi target	36	-5
hear	-1	43
heartbeat	-4	32
hello	-31	-28
helm	-10	74
helm instal	-12	94
help	-5	74
helper	10	19
helper and	-52	57
here	-17	38
here $	-1	33
here and	-17	21
here is	-11	22
hey	18	78
hibern	-7	31
hidden	34	-6
hidden from	42	-28
high	17	6
high avail	20	-20
high enough	-14	29
high in	35	69
high volum	29	-28
higher	34	3
higher on	47	-42
higher price	38	-23
highli	26	-6
highli avail	26	-6
him	107	4
him $	146	1
hipaa	-52	-44
hipaa and	23	-11
hipaa complianc	-51	-69
hire	92	-8
hire the	60	-53
his	-24	32
his @	-26	31
histori	7	17
histori and	21	-15
histori of	23	4
hit	27	-12
hit us	27	-19
hive	20	-4
hm	-31	-13
hm and	68	77
hmm $	-71	24
hmm %	-23	43
hmm and	63	-36
hmm do	32	-14
hold	28	3
hold %	50	-40
hold @	34	-14
hold a	17	-1
hold for	-43	89
hold in	54	-31
hold it	96	18
hold on	-20	38
hold the	36	-2
hold their	-19	37
hold them	-55	87
hole	-11	45
hole $	33	-15
hole in	-47	74
home	7	24
home folder	50	0
home offic	5	17
homework	-32	-1
homework $	-35	-1
honest	-25	64
hook	-30	65
hook $	34	102
hook and	-22	25
hook for	-10	72
hook script	-2	27
hop	40	-12
hop limit	40	-12
hope	41	-24
hope $	54	-36
hopefulli	65	-20
hospit	11	38
host	34	8
host %	-55	-94
host @	124	-63
host and	35	-8
host are	-51	69
host base	-11	19
host behind	42	-37
host below	-93	-136
host beneath	100	-20
host by	-21	40
host configur	25	-17
host doe	-18	41
host everi	30	-45
host fail	82	-48
host for	79	-27
host hardwar	0	39
host in	21	56
host instal	-38	81
host is	-52	101
host kei	-32	75
host kernel	4	-107
host of	-3	24
host on	31	7
host oper	159	-94
host os	147	-4
host patch	36	-55
host secur	48	-35
host server	72	-13
host so	-15	18
host that	32	-12
host the	47	-29
host to	64	22
host under	57	-6
host underneath	49	-29
host who	-27	47
host whose	-58	-32
host with	-20	35
host yourself	-21	43
hostnam	-17	32
hostnetwork	63	-22
hot	21	37
hot partit	56	-6
hour $	-65	-41
hour @	-19	93
hour and	24	-7
hour by	35	-96
hour for	39	-24
hour in	44	-17
hour of	-13	25
hour off	-29	38
hour or	22	1
hour to	-1	16
hourli	60	-5
hourli autom	41	12
hourli snapshot	95	-47
hous	26	6
hous the	46	3
housekeep	-21	73
how $	-107	-140
how close	-18	27
how far	-37	62
how fast	-3	24
how is	-86	-117
how long	5	25
how mani	-7	60
how often	7	57
how sensit	-13	47
how the	-8	23
how thei	-33	62
howev	41	-1
hpa	-22	27
hpc	-34	54
hr	-13	25
hsm	79	-57
hsm2m	52	21
http	35	0
http 2	27	-26
http endpoint	-44	59
http for	-48	66
http in	-22	38
http on	35	-1
http onli	46	-22
http or	25	-6
http too	42	-17
http with	33	-35
hub	23	8
hum	-15	69
human	-18	32
humid	110	-49
hung	85	49
hunt	4	104
hurt	-28	45
hybrid	-30	58
hybrid activ	-23	39
hygien	0	77
hyper	-6	27
hyper v	-6	27
hyperledg	39	-58
hyperpod	-89	-8
hyperpod cluster	-89	-8
hypervisor	97	-21
hypervisor $	156	-37
hypervisor and	-3	53
hypervisor below	30	45
hypervisor beneath	-17	54
hypervisor host	-9	45
hypervisor on	136	-55
hypervisor patch	-21	71
hypervisor secur	37	-18
hypervisor updat	91	-35
i	27	-14
i $	-9	53
i 0a1b2c3d4e5f67890	24	0
i am	38	-21
i dont	30	-14
i e	-51	-2
i guess	-33	109
i have	-28	14
i instal	-48	66
i know	34	-18
i mean	23	45
i meant	61	-20
i said	78	-34
i was	74	34
ia	-13	42
iaa	24	180
iam	-7	19
iam @	-17	25
iam access	-4	20
iam and	-11	23
iam authent	-5	29
iam for	-15	24
iam on	-22	34
iam onli	-40	62
iam or	-3	27
iam role	23	-10
iamallowedprincip	-22	34
iban	-9	21
iban in	-9	21
id	-12	49
id and	-17	18
id say	12	66
ide	94	-37
ide and	53	-51
idea	-83	-33
idempot	-13	59
ident	-7	62
ident and	16	78
ident polici	43	-21
ident provid	-20	44
identifi	9	16
identifi and	-28	37
idl	44	8
idl @	25	6
idl at	21	-8
idl connect	-26	30
idl instanc	-5	62
ids	-14	33
ids in	-7	24
if	20	-3
if %	8	34
if @	-23	77
if a	31	-10
if an	-36	52
if anyon	54	-37
if i	46	-57
if it	21	-109
if its	82	36
if no	14	-83
if none	25	-14
if not	-45	110
if one	45	-6
if that	9	61
if the	19	8
if we	46	2
ignor	-43	31
im	-3	16
im a	-2	17
imag	6	36
imag $	38	59
imag %	-148	-80
imag @	53	-32
imag and	1	18
imag are	60	-9
imag at	49	-53
imag builder	20	-3
imag can	-31	45
imag current	-13	21
imag for	18	4
imag from	-37	66
imag in	-4	34
imag includ	-29	31
imag is	8	57
imag of	32	2
imag on	28	60
imag or	-25	32
imag patch	-16	17
imag pile	2	22
imag regularli	46	7
imag that	-57	75
imag then	-1	18
imag too	-43	31
imag under	20	-18
imag updat	-7	80
imag version	66	-34
imag we	-24	68
imag when	-13	17
imag who	-42	72
imag with	42	-2
imd	-1	51
imdsv1	-10	47
imdsv2	11	46
immedi	-90	-2
immut	-10	30
import	-17	65
import $	-35	107
import again	-22	26
import certif	-13	54
import from	0	18
import into	-33	67
import is	-13	26
import on	-23	95
import or	-1	22
import the	-15	29
import what	41	-39
improv its	39	-37
improv the	23	-22
in	11	20
in $	21	8
in %	4	28
in 24	72	-60
in 5	-31	29
in @	17	31
in a	3	22
in account	-4	32
in acm	-10	17
in all	27	15
in amazon	-61	2
in and	-27	52
in anoth	0	33
in any	-16	29
in at	30	-26
in auto	40	-30
in aws	32	14
in az	-22	-6
in batch	-41	58
in between	-9	48
in bucket	-10	16
in by	-8	20
in case	-32	59
in charg	12	-25
in china	28	-17
in clear	-28	66
in cloudtrail	38	-25
in complianc	-9	35
in contain	-25	29
in deploy	35	-34
in differ	-47	73
in each	4	17
in ec2	-47	63
in ecr	-31	80
in etcd	0	30
in everi	-15	52
in extend	-29	34
in fail	-6	56
in for	-35	36
in frankfurt	-16	20
in front	5	28
in full	41	-14
in further	-16	29
in general	-53	-6
in govern	-24	36
in hardwar	34	-32
in how	-30	23
in hybrid	40	-32
in iam	-8	34
in ireland	54	23
in is	43	42
in it	14	98
in its	45	-13
in job	-17	40
in june	-2	26
in kms	-13	58
in lambda	-3	56
in latest	60	-39
in launch	-6	54
in log	-19	32
in mainten	44	-39
in march	-13	64
in memori	-15	34
in multi	62	-28
in my	38	9
in name	-17	47
in on	30	-41
in one	-14	54
in or	-20	19
in order	-13	16
in organizations	-15	22
in other	-16	35
in our	-12	34
in over	-38	47
in page	53	-38
in place	-4	36
in plain	-4	17
in polici	-12	29
in principl	-16	66
in privat	16	-4
in prod	-9	32
in promot	-2	46
in provis	-24	57
in public	23	52
in region	18	-13
in requir	-3	45
in s3	0	28
in secret	2	20
in sourc	-16	50
in sync	14	-35
in task	-42	56
in templat	-21	62
in that	77	-40
in their	18	11
in them	-5	21
in there	17	-31
in thi	-48	0
in those	-23	29
in three	23	-18
in through	-18	28
in tmp	-20	37
in to	47	-9
in transit	-59	-63
in two	31	-13
in use	34	-21
in utc	-26	29
in version	-18	36
in what	-5	21
in whatev	27	-21
in which	20	-17
in whose	-24	55
inbound	-19	50
inbound port	3	34
inbound rule	0	21
inbound traffic	-45	75
incid	21	4
incid in	67	7
incid respons	-68	46
incl	-19	28
includ	21	-3
includ and	49	-47
includ is	-38	44
includ model	68	-39
increas	-6	57
independ	21	-15
index	-10	50
index $	20	122
index data	21	-4
index field	-20	20
index in	-18	58
index map	-5	23
index of	-32	42
index or	-20	23
indic	-4	57
individu	-5	42
infer	31	19
infer contain	-8	94
infer softwar	34	-6
influx	-11	90
inform	-3	50
infra	94	-104
infrastructur	25	-18
infrastructur $	83	13
infrastructur and	18	-8
infrastructur behind	127	-27
infrastructur devic	107	-14
infrastructur itself	54	-6
infrastructur node	42	-8
infrastructur of	65	-29
infrastructur role	-28	42
infrastructur that	49	-9
infrastructur under	34	-17
ingest	16	24
ingest and	43	-32
ingress	-12	24
ingress $	3	45
ingress control	-22	55
inherit	79	-48
inherit control	63	-58
inherit from	-5	-45
init	-26	38
initi	-7	22
initi @	-20	42
initi the	-12	18
inject	-26	62
inject are	-9	19
inject in	-29	68
input	-7	46
input valid	-22	111
ins	20	-5
ins and	22	-6
insecur softwar	16	-12
insid	39	4
insid $	-36	59
insid @	49	-14
insid a	8	60
insid amazon	-1	19
insid an	43	13
insid aws	7	-33
insid it	-55	107
insid its	35	-28
insid my	-25	30
insid of	-30	90
insid one	59	-20
insid our	0	44
insid that	-46	56
insid the	29	14
insight	-12	36
insight and	-10	44
insist	29	-2
insist on	33	-14
insist that	-14	44
inspect $	-28	39
inspect and	-35	39
inspect are	-16	20
inspect engin	39	-33
inspect it	74	-67
inspect request	22	-14
inspector and	-11	20
instal	8	21
instal $	5	50
instal @	23	74
instal a	22	91
instal an	71	7
instal and	33	13
instal applic	7	22
instal are	-14	46
instal by	-10	30
instal configur	-24	41
instal into	-19	23
instal is	-9	18
instal it	11	25
instal linux	22	94
instal minor	32	5
instal monitor	-6	37
instal noth	51	-3
instal on	-28	67
instal or	21	-7
instal ourselv	64	133
instal patch	-5	20
instal softwar	43	-36
instal the	-17	-59
instal them	-32	74
instal there	-14	71
instal updat	-8	19
instal windows	0	33
instanc	11	17
instanc @	-3	22
instanc and	17	-3
instanc are	-14	34
instanc as	41	-37
instanc befor	-21	22
instanc by	21	-16
instanc class	-6	19
instanc disk	16	46
instanc for	46	-29
instanc from	28	-27
instanc group	-34	45
instanc has	50	-27
instanc in	29	-5
instanc is	48	13
instanc noth	21	-18
instanc of	38	3
instanc onli	-26	39
instanc or	-22	44
instanc over	-13	38
instanc profil	-6	18
instanc role	-4	21
instanc run	28	7
instanc size	57	-15
instanc start	-28	42
instanc storag	40	-6
instanc that	21	9
instanc there	-35	57
instanc to	-22	36
instanc with	50	-35
instanc without	44	-34
instead	-64	81
instead $	-76	65
instead of	-73	87
instruct	-19	45
instrument	-15	37
instrument the	-13	31
insur	25	25
integr authent	11	76
integr of	-58	-28
integr servic	63	-41
integr with	2	56
intel	45	-32
intellig	22	-2
intellig tier	-3	25
intent	-24	43
intent and	-10	28
interfac	-5	23
interfac @	41	-37
interfac client	-14	55
interfac disk	18	-14
interfac endpoint	-8	23
intermedi bucket	47	-43
intern	30	12
internet	-7	37
internet $	-6	23
internet access	-8	27
internet gatewai	1	29
internet line	-8	19
internet on	23	77
interpret	-16	88
interrupt	20	33
into	9	26
into $	-34	41
into @	7	39
into acm	-13	17
into an	12	35
into aws	-4	22
into differ	-27	33
into each	42	-28
into its	48	9
into our	-22	29
into subnet	4	30
into the	21	8
into them	-28	50
intrud	27	-1
intrud out	27	-1
intrus	-67	89
intrus detect	-67	89
invalid	-16	43
inventori	-17	77
inventori of	-22	42
investig	-13	45
invit	-5	20
invoc	-2	22
invoc and	29	-21
invoc log	-16	41
invoc whose	-26	34
invoic	4	72
invok	31	4
invok role	-16	28
invok the	-7	18
involv	18	10
iop	-39	94
iop and	-13	18
ip	10	29
ip access	-10	76
ip address	28	28
ips	2	24
ips of	26	-12
ipsec	-37	-51
iptabl	-36	40
ireland	34	37
is $	-66	60
is %	-27	56
is 2	-20	22
is @	82	44
is a	-28	6
is account	-44	43
is ad	-1	39
is all	-9	41
is allow	-6	42
is alwai	27	22
is an	21	8
is anoth	65	-17
is answer	11	26
is anyon	-23	57
is appli	-67	4
is back	29	-24
is behind	75	-46
is better	-15	67
is beyond	-35	40
is block	-25	28
is broken	20	4
is built	39	-4
is cach	-52	-50
is call	-15	20
is capac	69	-14
is carri	35	19
is chosen	-6	20
is close	-12	42
is commit	18	-8
is complianc	-100	-92
is configur	-71	-102
is connect	25	-21
is copi	18	-14
is correct	-58	17
is creat	5	47
is cut	-20	21
is data	-50	57
is decid	23	5
is delet	-8	22
is deprec	-2	53
is disabl	-13	25
is disconnect	-27	29
is do	-45	-67
is done	17	18
is down	48	41
is drop	66	-8
is enabl	30	-26
is encrypt	-45	-5
is end	-59	76
is enforc	-57	76
is everyth	-27	31
is export	-13	16
is feder	-10	71
is fill	-43	43
is fix	-11	41
is for	22	14
is full	-25	34
is go	-19	19
is gone	0	30
is hand	-18	72
is handl	-16	52
is healthi	50	-38
is hipaa	-39	-55
is how	-35	107
is idl	43	-33
is in	25	64
is insid	18	21
is inspect	-14	31
is involv	18	10
is isol	37	27
is it	-11	-66
is its	43	-22
is keep	61	-52
is liabl	31	-10
is load	72	-70
is log	2	58
is look	66	-31
is made	-26	45
is maintain	27	82
is make	65	15
is manag	-26	49
is meant	26	81
is merg	-16	20
is miss	-11	28
is need	-24	37
is never	-44	72
is no	39	10
is none	-44	90
is not	-6	37
is noth	76	-31
is of	-19	27
is off	-18	34
is offlin	-14	44
is old	0	23
is on	8	-24
is one	-88	52
is onli	-27	43
is open	-10	33
is our	5	20
is out	-38	2
is outdat	-3	56
is over	5	25
is part	50	-32
is patch	-28	-16
is paus	-54	-33
is physic	-2	20
is plug	-27	27
is possibl	1	33
is protect	-28	99
is provid	-25	26
is provis	35	-7
is public	-22	69
is publicli	3	18
is publish	5	56
is reach	-17	41
is reachabl	7	36
is readabl	-24	40
is record	-18	51
is regist	22	-12
is renew	60	-44
is replac	54	-19
is requir	-5	20
is respons	-14	-56
is review	19	47
is right	26	-27
is run	58	-24
is secret	23	56
is secur	135	66
is serverless	23	-17
is set	-40	38
is someth	77	-57
is start	57	-43
is still	17	-2
is stop	31	-25
is store	28	47
is stuck	-19	20
is suppos	-69	-54
is switch	-98	-16
is taken	33	-20
is that	-56	-41
is their	-87	-14
is then	-57	70
is there	18	-9
is thi	-28	36
is throttl	-28	37
is to	-16	66
is too	-36	50
is turn	-95	-94
is two	-11	23
is under	57	-46
is up	-42	55
is updat	-14	40
is us	-18	31
is verifi	-12	24
is watch	-29	28
is what	24	41
is who	46	13
is wholli	-6	22
is whose	68	10
is wipe	113	-38
is with	56	44
is woken	-30	87
iscsi	-10	52
iscsi initi	-8	30
ish	9	25
ism	14	31
isnt	-27	33
isnt %	-25	-112
isnt @	-57	142
isnt it	17	10
isnt the	-33	45
iso	31	0
isol	38	-8
isol @	67	-18
isol between	32	28
isol contain	43	-19
isol custom	29	-6
isol environ	39	-18
isol everi	-29	33
isol function	20	-15
isol my	49	-13
isol of	63	-23
isol the	13	32
issu	26	1
issu a	-24	24
issu and	33	1
issu by	43	-42
issu certif	-14	56
issu public	51	-49
issu the	45	-13
it $	-30	-18
it %	28	5
it @	-11	47
it after	-18	22
it again	18	16
it against	-3	20
it also	40	-31
it and	-4	19
it answer	72	-54
it are	16	2
it as	-13	39
it at	12	27
it avail	68	-18
it awai	-14	21
it belong	-12	17
it break	79	-52
it build	85	-52
it by	19	3
it call	19	-11
it came	32	-22
it can	38	-17
it cannot	22	30
it chang	-14	73
it check	-7	46
it come	10	-18
it confirm	39	-37
it connect	125	-105
it copi	80	-64
it correct	-70	19
it cover	-17	24
it creat	77	-51
it current	-13	49
it deliv	-27	36
it dev	-22	28
it doe	74	-41
it down	-18	50
it enabl	-73	-63
it encrypt	-49	-68
it end	-19	50
it fail	6	29
it fall	-41	-56
it find	-11	46
it follow	38	-27
it for	-6	38
it get	-54	56
it goe	-45	-63
it grow	16	-29
it had	-23	34
it hand	42	-38
it has	23	28
it hold	76	-39
it if	66	-60
it in	33	-19
it insid	-3	20
it instal	67	-23
it into	-31	36
it isnt	48	-16
it issu	46	-45
it its	30	-28
it just	-51	-21
it leav	101	6
it li	-49	33
it live	60	-35
it make	63	-60
it manag	47	-40
it may	87	-80
it move	35	-33
it never	80	-23
it now	-4	-36
it off	21	26
it offer	33	-22
it on	18	5
it onli	-22	32
it onlin	33	-15
it onto	-33	50
it or	-6	26
it our	38	-30
it ourselv	-130	-98
it out	16	39
it over	1	-83
it own	43	-34
it pass	100	-32
it patch	85	-34
it per	-14	34
it place	20	-19
it privat	-11	17
it protect	21	18
it raiz	32	-30
it reach	-7	29
it read	-12	26
it replac	22	15
it right	39	-28
it run	9	16
it safe	-37	70
it scale	25	8
it scan	20	8
it serv	-19	32
it set	-11	22
it should	-13	48
it so	45	-17
it stai	62	-34
it stand	-3	32
it start	42	-22
it still	12	-78
it stop	-32	43
it store	89	-59
it support	43	9
it take	-16	29
it that	74	-19
it the	46	13
it their	-49	-56
it then	-25	81
it there	-8	-18
it through	-6	16
it to	21	3
it too	-21	40
it travel	-35	-42
it tri	74	-67
it unless	17	-3
it up	16	-12
it updat	18	97
it us	41	-21
it usabl	-10	18
it was	4	16
it when	-5	16
it where	-14	41
it who	-20	47
it whose	-8	46
it within	-4	26
it without	-5	39
it work	-2	28
it would	-10	22
it yes	-36	46
it yourself	-6	43
item	9	29
item $	-10	56
its	17	5
its %	-12	-46
its @	-3	35
its a	130	13
its ai	30	-28
its ami	36	17
its api	25	-6
its audit	38	32
its author	67	-35
its autom	-13	22
its avail	53	-38
its backup	-11	39
its cach	31	-31
its certif	-1	16
its classif	-7	17
its complianc	76	-10
its compon	18	-1
its connect	0	21
its consol	82	-68
its credenti	83	-73
its data	20	1
its default	17	-10
its depend	35	-9
its disk	-26	34
its dns	29	-19
its encrypt	-47	50
its end	2	-43
its endpoint	57	-10
its facil	52	4
its guest	17	45
its guid	98	-43
its health	55	-53
its host	54	-32
its hypervisor	51	-35
its imag	-22	42
its instanc	-13	26
its job	-15	62
its kei	-27	29
its kernel	-23	56
its key	37	0
its librari	-3	39
its limit	-19	24
its machin	53	-28
its manag	-66	111
its modul	61	-54
its network	38	-14
its node	24	-2
its own	21	-2
its paramet	-18	24
its part	67	-37
its password	-44	51
its patch	46	-1
its peopl	-70	-37
its platform	-48	58
its polici	-18	37
its port	29	-16
its protect	-2	25
its protocol	-25	27
its queue	-13	22
its quota	49	-37
its record	17	-10
its recoveri	48	-29
its region	20	-2
its releas	-25	47
its result	-11	37
its right	-17	23
its role	20	-2
its rout	-15	18
its router	45	-31
its rule	-10	48
its runtim	-26	31
its schedul	29	21
its secur	-10	16
its server	-22	81
its set	-14	44
its size	-47	75
its softwar	-91	49
its standard	65	-53
its standbi	59	-32
its storag	47	-10
its stream	-12	19
its support	-27	36
its target	-9	16
its task	-17	18
its technician	67	-56
its time	-5	44
its topic	-15	18
its track	40	-32
its updat	35	65
its version	-11	19
its volum	-8	29
its way	21	-5
its web	36	-27
its zone	46	-45
itself	27	7
itself $	13	-18
itself %	-46	46
itself after	55	-44
itself am	-18	48
itself are	-89	91
itself at	53	-37
itself in	76	-36
itself is	50	34
itself keep	20	-18
itself no	-19	35
itself on	24	-23
itself or	3	-52
itself run	16	22
itself so	-57	59
itself the	32	-27
itself to	26	-25
itself up	52	-40
itself when	-3	19
itself where	41	-37
itself while	-8	19
itself who	48	2
itself with	22	-7
itself without	28	-13
januari	-13	44
januari who	14	41
jar	-35	62
jar $	-26	30
jar and	-5	26
java	-7	88
java librari	-36	46
jdbc	-1	119
jira	-42	87
jms	-36	59
jms client	-36	59
job	9	23
job @	-27	44
job are	20	-5
job bookmark	-7	38
job code	-19	96
job definit	-22	33
job execut	-16	21
job for	30	23
job from	59	-23
job get	48	-41
job has	-14	34
job imag	-11	158
job in	-20	121
job is	-9	-90
job or	-62	-76
job queue	57	-30
job run	57	-7
job runtim	-5	17
job schedul	183	-6
job script	-19	88
job stai	-16	28
job state	16	-11
job that	27	-3
job to	18	76
job wait	43	-20
join	-8	35
join as	-10	22
join of	-9	84
join to	-1	41
joiner	-11	64
joint	32	74
joint duti	-3	64
joint respons	47	43
js	1	37
js runtim	44	-39
js version	7	38
json	-16	36
judg	-9	61
judg whether	2	63
juli	-11	17
juli 2026	-10	17
jump	-26	27
june	-4	40
june 2025	-17	27
june 2026	-8	24
junior	-11	21
just	11	-21
just do	-28	-10
just happen	-19	36
just the	57	24
jvm	104	-31
jwt	-17	54
jwt author	-7	31
k	-9	43
k and	-16	32
karpent	53	3
karpent on	-50	54
karpent the	19	-19
kb	-9	39
kbs	153	27
keep %	-20	29
keep 1	88	-67
keep @	49	-3
keep an	-50	88
keep answer	103	-30
keep api	-17	17
keep applic	34	25
keep at	-7	20
keep avail	78	0
keep backup	-31	45
keep both	-25	57
keep client	-23	41
keep copi	-25	46
keep current	-21	28
keep custom	9	20
keep data	29	36
keep definit	-15	21
keep delet	-15	25
keep driver	-12	19
keep earlier	-7	37
keep enough	24	15
keep etcd	-80	89
keep everyth	-27	44
keep fail	3	33
keep for	-48	55
keep host	39	-36
keep imag	66	-60
keep in	-20	26
keep instanc	26	18
keep intrud	27	-1
keep it	31	5
keep itself	40	-37
keep log	23	12
keep manifest	-7	17
keep messag	4	31
keep my	53	-35
keep no	-33	91
keep node	7	93
keep none	-41	48
keep noth	-31	50
keep onli	-71	84
keep other	66	22
keep out	-31	39
keep patch	23	-8
keep peopl	-60	66
keep person	-13	21
keep polici	-15	17
keep result	-7	20
keep run	11	47
keep secret	-1	16
keep sensit	-6	26
keep serv	80	-24
keep sever	40	-44
keep sourc	-13	27
keep spare	-19	20
keep state	-28	48
keep stranger	-12	124
keep task	-44	60
keep that	10	41
keep the	33	10
keep their	70	-17
keep these	26	-33
keep third	61	43
keep three	45	6
keep trail	-21	62
keep two	23	-1
keep up	93	-64
keep user	-10	26
keep what	-44	89
keep work	-65	75
keep workload	-15	18
keepal	-35	40
kei	-3	24
kei $	-50	-31
kei %	-25	10
kei @	-7	39
kei are	-32	63
kei by	-5	18
kei for	-13	35
kei from	60	37
kei if	16	60
kei in	-26	70
kei is	8	28
kei live	-4	33
kei of	20	4
kei on	-32	46
kei that	48	-32
kei unless	21	-16
kei who	-66	-15
kei with	55	-20
kept	34	2
kept $	-37	112
kept aliv	34	-28
kept and	25	10
kept as	27	-8
kept by	54	-44
kept for	-42	59
kept from	-48	79
kept in	-33	7
kept is	110	-57
kept longer	-13	32
kept run	113	-40
kept up	80	-29
kerbero	15	27
kerbero and	44	-2
kerbero ldap	64	-54
kerbero or	-19	21
kernel	16	-21
kernel $	101	-2
kernel and	-37	48
kernel are	-24	41
kernel cpu	26	-15
kernel cve	24	4
kernel fix	2	-54
kernel in	122	-6
kernel network	18	-14
kernel of	5	30
kernel patch	-18	131
kernel under	29	36
kernel updat	17	36
kernel upgrad	-32	62
key	10	18
key $	-45	106
key @	0	44
key and	-11	28
key are	80	-65
key at	-18	32
key befor	-14	31
key behind	32	-4
key by	97	-70
key cannot	-40	75
key choic	-5	88
key delet	15	72
key for	-15	25
key group	-19	21
key if	-19	23
key in	2	35
key is	98	-28
key it	50	-31
key keep	-60	90
key manag	-37	23
key materi	20	21
key of	16	0
key on	-9	41
key or	-19	40
key pair	-14	23
key polici	-6	74
key rotat	0	84
key sign	-38	106
key that	26	-13
key the	-11	16
key type	-9	20
key unless	36	-23
key when	-27	45
key which	23	-17
key with	-23	28
kick it	-12	18
kid	-6	45
kill	-19	59
kill the	-7	22
kind	-7	104
kind are	-30	64
kms	19	2
kms and	17	0
kms encrypt	-36	52
kms key	18	1
kms where	-21	31
knob	9	60
knob $	9	52
knob is	4	50
know	10	19
know which	41	-8
know who	-15	39
knowledg base	-9	17
known	40	-1
known address	-31	49
known cve	-16	66
known vulner	42	-38
ksk	-19	23
kube	19	-19
kube proxi	19	-19
kubeconfig	14	48
kubelet	25	32
kubelet $	-13	124
kubelet @	-47	65
kubelet and	88	-28
kubelet on	33	-36
kubelet version	-39	44
kubernetes	28	16
kubernetes api	-12	45
kubernetes version	-1	81
kvm	-7	34
kyverno	-10	68
l7	-12	-34
l7 flood	-12	-34
label	-1	44
label and	-6	22
label of	-44	79
label that	60	-39
lack	-18	28
lack a	-22	30
lag	-6	77
lag behind	-19	51
lai	22	33
lake	-21	43
lake format	-14	22
lambda	-17	36
lambda and	21	-10
lambda edg	-27	33
lambda trigger	-1	27
lan	-11	38
land	24	6
land in	-18	62
land on	61	-31
land where	57	-31
land with	48	-21
land zone	-43	45
languag	-21	25
languag @	-10	18
languag model	16	-10
languag runtim	6	-40
laptop	-17	100
laptop that	-41	51
larg	33	4
larg @	21	22
larger	-20	44
larger chang	-20	29
larger node	-16	39
larger one	-11	42
last	15	36
last 90	50	-46
last longer	50	-33
last month	51	33
last night	3	19
last one	127	87
last spring	-3	18
last writer	-16	29
last year	26	1
late	14	-27
latenc	6	92
latenc and	-4	36
later	5	19
later and	-19	23
later on	16	-8
latest 14	43	-41
latest 50	12	32
latest after	21	-8
latest alwai	60	-39
latest ami	79	-59
latest base	-13	19
latest imag	-53	87
latest is	52	-41
latest one	25	-8
latest patch	51	-26
latest revis	-13	23
latest seven	-20	33
latest version	-31	60
latter	-72	-19
latter $	-74	-19
lattic	54	-48
launch	-2	17
launch $	-14	97
launch @	52	-24
launch and	63	-9
launch anoth	73	-68
launch from	24	50
launch in	20	-101
launch new	-15	37
launch scale	59	-45
launch set	-11	43
launch templat	-3	26
launch the	20	7
law	0	81
law and	26	63
law demand	12	65
law that	9	40
layer	24	-5
layer 3	25	-25
layer 7	-71	0
layer and	-11	47
layer are	-20	57
layer in	-3	31
layer includ	43	-39
layer under	9	-56
layer we	-23	42
layer with	-11	50
ldap	14	34
ldap on	14	17
ldap work	-37	47
lead	-44	28
lead back	-37	47
leader	51	-44
leader node	40	-36
leaf	1	28
leak	0	55
leak $	14	70
leak access	-22	7
leak in	-6	39
leak memori	18	-1
learn	-19	31
learn from	-11	26
least 7	21	-19
least everi	29	5
least onc	44	-2
least one	10	28
least privileg	-11	46
least two	-17	19
leav a	16	-10
leav public	-1	28
leav room	-21	38
leav that	-17	26
leav the	-14	47
leav those	-41	82
leav who	-1	31
leaver	-17	48
leaver in	-27	57
leaver still	-13	32
ledger	-21	54
left	-18	29
left $	-25	56
left alon	-45	52
left and	33	-31
left behind	-19	21
left for	28	-19
left in	44	-17
left the	-16	44
left to	-60	-44
left who	27	-22
leftov	-3	28
leg	-17	27
legaci	-17	25
legal	-13	74
legal hold	-12	88
legit	13	85
legit traffic	13	85
len	-27	57
length	-14	50
length and	-2	29
less	33	-14
less than	58	-43
let	-3	22
let @	-7	41
let a	37	-21
let client	-8	16
let dev	-4	21
let everi	-9	18
let everyth	-16	25
let in	-15	40
let its	28	-18
let no	70	-70
let nobodi	26	26
let other	-13	29
let peopl	-12	35
let the	-12	19
letter	-28	41
letter queue	-20	34
level	9	43
level $	40	-29
level 1	10	30
level and	-18	19
level of	-13	34
level read	-13	24
level secur	-21	29
lever	-11	35
li	-6	30
li in	25	11
li on	-4	36
li under	-13	25
liabil	-33	110
liabl	20	-1
liabl $	-5	16
lib	-32	104
librari	-7	43
librari and	-2	21
librari are	-7	45
librari get	-15	17
librari in	6	29
librari insid	42	-31
librari is	-16	37
librari of	-15	67
librari that	-20	24
licens	-21	55
licens @	-3	17
licens and	6	30
licens are	-5	26
licens for	-19	70
licens in	42	-33
licens includ	106	-76
licens of	-30	35
licens on	-3	65
licens patch	-91	-123
licens the	70	-31
licens we	-7	26
lie	44	2
lie in	-43	85
life $	57	18
life are	-23	42
life cycl	28	3
life of	64	-34
life on	-37	33
lifecycl	60	5
lifecycl $	171	37
lifecycl control	-7	44
lifecycl of	18	-2
lifecycl polici	-20	68
lifecycl rule	19	-13
lifetim	31	-11
lift	-16	-21
lift a	79	-40
light	25	32
lightsail	-17	46
like	31	35
like @	16	15
like are	27	-20
like aws	48	-8
like that	10	67
like the	-4	76
like to	3	42
limit	5	25
limit $	6	-69
limit @	-22	50
limit and	-13	30
limit are	6	58
limit by	24	-20
limit if	55	-25
limit in	-20	25
limit of	39	-13
limit on	-14	32
limit per	-17	35
limit that	16	-11
limit the	-25	47
limit time	66	-52
limit who	-6	17
line	-16	56
line for	-26	56
link	5	27
link between	43	36
link domain	17	-10
link for	-14	43
link in	-3	20
link is	42	-19
linux $	47	-50
linux 2023	102	59
linux @	-36	76
linux ami	57	26
linux below	-18	8
linux beneath	43	-89
linux capabl	-11	40
linux insid	87	-64
linux of	49	-19
linux on	-4	29
linux patch	-37	-96
linux secur	22	94
linux server	-15	51
linux under	18	58
linux underneath	-147	-46
list	3	33
list $	-6	39
list and	-16	28
list are	-29	46
list as	-31	46
list at	48	-28
list by	41	-25
list in	-27	38
list of	28	7
list that	20	-14
list the	54	-46
listen	11	22
listen $	-13	140
listen @	-6	17
listen to	-13	20
live	19	17
live $	-17	41
live in	-5	38
live is	84	-78
live migrat	65	-27
live on	19	25
loa	-23	33
loa cfa	-23	33
load	12	21
load $	2	106
load @	-26	54
load and	-9	19
load data	-31	124
load dock	38	-3
load grow	-26	29
load of	29	-3
load with	-6	17
load without	17	2
local	13	71
local administr	-4	21
local consol	-26	33
local disk	-14	37
local user	-8	46
locat	16	-3
locat $	95	-48
locat of	63	-15
locat with	27	-24
lock	11	42
lock awai	-5	62
lock in	-11	43
lock it	-23	58
lock on	18	-9
lock out	-6	30
lock the	80	13
log	0	19
log $	15	128
log @	17	-44
log agent	-37	43
log are	-5	22
log backup	36	3
log bucket	31	-27
log collect	-19	29
log data	29	-3
log deliveri	-37	41
log destin	-19	49
log do	-50	-37
log driver	-17	71
log everi	-12	30
log file	39	-29
log for	-26	40
log from	23	5
log go	-21	48
log have	3	56
log in	42	-13
log includ	-12	42
log is	-14	31
log it	-8	28
log land	5	65
log level	-19	38
log lie	58	-40
log longer	-13	52
log manag	-6	40
log metric	-3	20
log of	-16	48
log off	-9	53
log on	-86	-59
log oper	6	89
log over	17	-12
log retent	44	150
log router	-17	35
log so	-9	30
log sourc	-57	68
log stai	-16	27
log that	35	-2
log the	92	-5
log then	-40	30
log to	18	1
log type	-42	58
log up	3	19
log were	-7	35
log what	-21	39
log where	20	-19
log which	39	-30
log while	33	-18
log4j	-4	43
log4j in	1	41
log4shell	-22	53
log4shell in	-22	53
logic	39	2
login	-18	62
login $	4	102
login in	-11	54
login insid	11	78
login node	-52	84
login of	-11	31
login on	6	24
login our	-4	19
login page	-70	-8
login to	58	-9
lol	-9	34
long	1	27
long @	-29	33
long a	-19	34
long as	42	-36
long backup	109	21
long daili	45	1
long record	-23	56
long run	-73	77
long term	36	23
long the	-30	29
long thei	39	-29
longer	-6	28
longer and	-27	32
longer exist	-26	41
longer keep	-16	49
longer meet	48	-47
longer need	-25	30
longer retent	-1	17
longer support	-12	16
longer than	-20	74
look	19	-1
look after	35	-44
look at	2	42
look for	-43	92
look into	10	18
look through	-34	56
look ups	73	-42
loop	-21	76
loop $	-8	69
loosen	1	31
lose	-7	43
lose data	-3	17
lose it	-8	44
lose the	-47	104
loss	-21	35
loss of	-20	32
lost	17	11
lost $	45	64
lost @	-3	30
lost after	-20	36
lost it	-21	25
lost one	22	-11
lost our	-23	41
lost task	-18	31
lost the	13	-56
low	-28	56
lower	-1	31
lowest	88	-33
lowest tls	88	-33
luk	-3	38
lustr	13	22
lustr scratch	-10	27
ly	-8	25
ly around	-8	25
m	2	80
m i	-9	53
mac	63	-17
mac mini	48	7
machin	32	-6
machin $	52	-50
machin @	-16	24
machin an	74	24
machin are	3	52
machin at	-65	-102
machin behind	-11	94
machin below	66	-55
machin by	-25	30
machin from	-17	21
machin imag	-16	45
machin in	34	-24
machin is	59	46
machin itself	-43	47
machin of	23	-107
machin on	0	24
machin pool	-10	25
machin that	53	7
machin under	31	-8
machin when	19	40
machin who	-62	-56
machineri	20	-11
machineri $	24	-4
maci	-10	18
made	33	-11
made and	28	-26
made by	94	-6
made from	-15	30
made in	23	14
made it	36	-8
made public	-35	95
made with	25	-7
magic	-5	-122
mail	5	27
mail address	-8	32
mail and	63	-48
mail health	0	20
mail in	41	-30
mail server	37	-21
mail that	-36	53
mail through	-16	39
main	33	-15
maintain	31	-9
maintain $	37	-22
maintain %	-48	19
maintain and	33	1
maintain by	63	30
maintain it	-26	-74
maintain its	72	-47
maintain that	-28	23
maintain the	27	-2
mainten	35	3
mainten $	-9	-91
mainten @	-5	34
mainten action	-13	-36
mainten is	-17	55
mainten mode	-23	30
mainten notic	28	-24
mainten of	60	-18
mainten off	0	21
mainten on	34	-32
mainten window	21	30
mainten windows	86	2
major	15	42
major upgrad	-18	82
major version	22	40
make	6	31
make %	-25	50
make @	-16	42
make a	13	32
make an	14	-21
make and	36	-12
make client	-13	55
make for	-17	18
make it	12	27
make new	-15	23
make no	-10	35
make one	45	-38
make recoveri	68	-60
make sure	48	-20
make the	-7	31
make them	11	55
maker	29	-24
malici	-19	51
malwar	-11	21
malwar befor	53	-50
man	111	5
manag $	15	61
manag %	-66	-92
manag @	-19	18
manag a	43	5
manag access	-23	26
manag anti	-14	16
manag by	-30	63
manag call	49	-15
manag certif	71	-7
manag databas	-47	-53
manag endpoint	-15	65
manag environ	43	-35
manag event	52	-16
manag imag	20	12
manag in	-39	64
manag kei	9	54
manag kms	24	-6
manag node	-13	50
manag of	41	28
manag on	42	-23
manag one	-7	24
manag or	-14	22
manag patch	98	-63
manag permiss	39	-36
manag platform	-10	50
manag polici	10	35
manag python	37	-34
manag queri	41	-15
manag result	-28	57
manag rule	96	-91
manag runtim	17	11
manag scale	19	-15
manag secur	55	-4
manag servic	-92	-76
manag share	-51	-75
manag so	-26	49
manag storag	-26	37
manag the	24	21
manag them	-19	56
manag type	42	-42
manag updat	-5	74
manag user	1	59
manag what	20	-11
mandatori	29	29
mandatori @	-19	95
mandatori on	108	-70
mandatori secur	-43	101
mani	29	9
mani @	62	-21
mani connect	42	-34
mani dai	-13	47
mani shard	-17	43
manifest	-10	40
manifest and	-12	18
manifest of	-1	20
mantrap	93	3
manual	-2	28
manual approv	-5	24
manual evid	-12	30
manual on	47	19
manual snapshot	3	34
map	-3	41
map $	5	81
map and	-7	23
march	-56	76
mark	-11	28
mark a	-21	46
market	-22	51
market mail	-4	22
marketplac	-17	123
mask	-5	50
mask and	-1	19
mask person	9	36
master	-54	-53
master node	81	-11
master password	-74	-71
match	19	4
match against	41	-32
matchmak	100	-56
materi	9	24
materi in	-25	42
materi is	-118	150
materi of	1	27
matrix	-26	-60
matter	19	31
matter elsewher	-1	40
max	4	36
max @	-4	55
max concurr	-9	20
max connect	-5	17
max of	-3	49
max size	0	48
max vcpu	-35	93
maximum	-7	25
maximum are	77	-58
maximum capac	-20	37
maximum size	-20	23
maxmemori	10	34
maxmemori polici	10	34
may	9	32
may also	23	-15
may be	-10	24
may call	-19	67
may delet	63	-57
may do	68	-39
may fail	41	-40
may have	-23	49
may issu	-6	51
may leav	48	-43
may mount	-4	60
may open	29	-21
may publish	-36	51
may pull	-17	23
may read	-9	35
may restart	-2	80
may run	-10	46
may see	-26	57
may send	-8	36
may stai	-8	16
may store	38	-30
may take	29	-28
may talk	-17	29
may use	27	22
mb	-5	21
mcp	-17	25
mcp server	-17	25
me	4	-17
me $	-71	-45
me %	7	52
me do	46	-71
me in	21	-16
me is	-16	16
me or	19	-21
me that	28	-17
me the	-14	54
me to	21	7
me who	21	-46
me yes	12	107
mean	22	17
mean $	26	-38
mean @	-62	110
mean is	42	6
mean the	-146	-30
mean who	-26	28
mean whose	148	-13
meant	60	60
meant $	-2	112
meant @	49	-86
meant the	-38	91
meant to	6	102
meanwhil	40	9
meanwhil and	21	-10
measur	-32	84
media	88	-42
media sanit	43	-1
medium	-7	26
medium @	-7	27
meet	-86	-66
meltdown	44	2
member	-9	34
member account	-13	18
member and	-6	27
member of	-6	54
memori	8	34
memori $	63	-20
memori limit	-21	49
memori of	2	26
memori or	44	-33
memori set	-27	57
memori size	-19	109
memori store	-14	24
memori with	18	-14
mend	-1	43
mend a	-11	26
mend it	-22	41
mend onli	-37	57
mend the	50	45
mend what	-13	30
merg	-28	45
merg $	-11	26
merg in	-22	39
mesh	-12	55
mesh $	-10	18
mess	-14	28
mess $	-20	24
messag	26	6
messag and	-16	18
messag between	33	-27
messag bodi	-25	34
messag broker	41	-34
messag in	37	-34
messag is	-30	45
messag on	36	-4
messag over	35	-21
messag sent	-13	21
messag that	-46	59
messag when	36	-28
met	-18	18
met $	-28	7
metadata	19	21
metadata and	33	-32
metadata databas	84	-35
metadata in	-57	57
metadata is	-31	46
metadata of	40	-35
metadata on	-2	24
metadata servic	-29	29
metal	93	-22
method	3	58
metric	32	-11
metric and	33	-13
metric in	73	-46
metric of	30	-14
metric to	34	-9
mfa	-6	64
mfa delet	-1	40
mfa devic	-18	43
mfa for	-3	16
mfa on	21	72
micro	30	14
microcod	15	43
microcod firmwar	-27	46
microsoft	38	21
microvm	54	-2
microvm can	-41	57
microvm of	44	-38
midnight	61	-27
migrat	-17	41
migrat for	-14	54
migrat of	66	-20
migrat to	-50	44
million	26	33
million of	74	-42
min	-19	42
min 1	-13	52
min and	-1	24
mind	4	48
mine	2	16
mine or	3	37
mini	48	7
minimum	-32	60
minimum and	-15	22
minimum of	-16	19
minimum tls	-24	41
minor	25	19
minor and	23	-6
minor engin	-4	-72
minor on	62	-6
minor releas	-56	95
minor upgrad	-13	45
minor version	-11	-68
minut and	-12	35
minut by	16	-14
minut of	41	-29
minut whose	-22	59
minut window	-7	29
mirror	41	-29
misconfigur	-13	73
mismatch	-14	65
mismatch in	-1	28
miss	-13	43
miss $	-15	51
miss @	-10	25
miss and	-8	24
miss event	-13	30
miss in	0	43
miss on	-16	74
miss so	15	48
miss the	-17	39
miss whose	5	20
mistak	-17	52
mistak $	-4	39
mistak @	-17	31
mitig	44	14
mix	-98	-59
ml	8	52
mmdsv2	-15	48
mobil	7	36
mobil push	14	39
mode	23	7
mode $	5	-33
mode @	24	-46
mode and	-10	19
mode are	4	26
mode do	-5	75
mode is	-3	18
mode it	-22	30
mode of	-25	49
mode or	-25	33
mode so	-33	33
mode that	21	-18
mode the	40	-28
mode who	63	-48
mode with	31	44
model $	-125	-75
model answer	-24	47
model fresh	72	-59
model in	79	4
model is	1	61
model provid	63	-56
model put	15	83
model run	69	-53
model that	10	33
model who	4	69
model with	16	7
modul	7	17
modul are	-4	37
modul audit	60	-53
modul in	-14	16
modul of	31	-22
modul that	-24	28
mondai	20	31
monei	-9	28
monitor @	-1	23
monitor doe	-5	18
monitor node	48	-13
monitor of	27	-21
monitor the	80	-7
month	-10	-24
month $	23	-61
month and	-21	78
month at	33	-22
month by	-41	-45
month old	-8	22
month or	-34	52
month the	35	-28
month who	-63	-70
monthli	37	8
monthli fix	92	-29
monthli rollup	23	-7
monthli who	-60	-10
mop	59	-5
more	23	8
more $	-37	72
more @	-26	29
more and	26	-18
more dai	-12	16
more in	62	-46
more load	-18	41
more power	60	-56
more than	-33	38
more up	-12	24
morn	43	37
most	-3	23
most 60	-9	16
mount	-38	77
mount @	-87	77
mount the	-9	54
move	7	18
move $	-8	42
move %	-21	49
move @	67	-34
move all	45	-38
move an	-26	37
move environ	7	58
move everi	-21	32
move is	-27	126
move it	-13	19
move off	0	55
move on	-19	29
move player	-8	16
move the	-4	53
move to	32	-3
move traffic	-37	57
move us	-77	-44
msck	-31	54
msck repair	-31	54
mtl	3	118
mtl between	7	124
much	-5	45
much $	-7	52
much and	20	43
multi factor	0	37
multi node	69	-34
multi region	18	0
munich	-11	19
must %	37	-20
must appli	-30	3
must be	-27	50
must configur	-30	39
must creat	-15	27
must decid	-24	27
must defin	-10	55
must do	-43	68
must enabl	-19	29
must instal	-41	74
must keep	-26	43
must last	60	-10
must not	-18	27
must patch	10	21
must renew	-15	63
must review	-18	21
must surviv	-24	34
must the	83	5
must to	-10	29
must updat	4	37
must write	-23	33
mutual	-13	22
mutual tls	-12	23
my	33	0
my @	31	8
my applic	-16	27
my auditor	25	-50
my boss	-12	18
my colleagu	-19	49
my data	-71	-49
my head	34	50
my list	30	-28
my student	-11	43
myself	-42	50
myself $	-42	49
mysql	-3	29
n	0	61
n 1	-17	25
nacl	19	148
nah	35	25
nah i	39	23
name a	19	-6
name has	-28	84
name in	-44	122
name it	26	31
name look	73	-42
name no	-19	32
name of	-5	32
name one	16	-10
name point	-24	60
name server	68	-27
name that	-18	23
name who	-5	61
namespac	2	39
namespac $	-31	66
namespac and	-15	21
namespac on	-13	75
namespac quota	-34	80
namespac with	73	-41
narrow	0	29
narrow it	-8	23
narrow the	23	1
narrow them	-2	37
nas	-32	62
nasti	-4	33
nat	16	29
nat box	49	10
nat gatewai	-2	18
nativ	50	-22
near	18	10
near the	47	-37
nearli	14	31
nearli full	-5	55
necessari	52	-34
neck	-41	29
need	7	23
need $	-32	53
need %	146	35
need @	24	-3
need a	30	-54
need access	4	102
need an	-47	28
need and	-10	17
need control	-7	19
need for	-18	103
need in	-31	46
need it	-29	57
need more	7	37
need no	8	57
need none	-34	106
need on	48	8
need one	-17	26
need the	-19	24
need there	81	-22
need to	68	-24
neighbor	47	-24
neighbor on	27	-23
neither	14	23
neither refus	-11	56
neither see	-2	31
neither the	66	-29
net	-23	65
network	17	10
network $	102	-14
network access	-24	96
network acl	-2	39
network and	7	42
network between	18	-7
network cabl	44	-19
network can	-34	47
network card	106	-59
network cidr	-2	31
network connect	-52	42
network devic	138	-70
network encrypt	52	-23
network firewal	-54	40
network for	18	3
network gear	63	-32
network guy	-28	28
network hardwar	43	-18
network in	-25	43
network interfac	7	21
network into	-20	96
network is	-28	48
network isol	-3	52
network let	25	-20
network member	34	3
network of	-58	90
network on	-32	41
network polici	-26	57
network servic	30	-1
network switch	90	-32
network that	87	1
network traffic	9	28
network under	44	-26
network up	55	-34
never	14	22
never be	-22	64
never beyond	-38	58
never chang	62	-24
never come	-17	33
never delet	85	-59
never doe	-24	111
never expir	-7	49
never leav	-9	18
never log	67	-34
never patch	4	48
never put	44	-30
never ran	-38	42
never see	142	-43
never show	45	-43
never shrink	-31	81
never the	-96	104
new	23	-1
new @	18	4
new account	3	18
new ami	-88	49
new build	-19	26
new cluster	17	-16
new custom	-16	30
new cve	25	-25
new data	19	16
new deploy	43	-38
new featur	-30	40
new file	-16	23
new firmwar	-19	30
new fleet	-25	27
new imag	-35	44
new job	41	-30
new key	-19	22
new machin	-25	46
new minor	66	-30
new object	43	-75
new on	3	61
new one	13	24
new ou	-21	25
new platform	33	-9
new primari	53	-44
new public	-15	16
new queue	49	-30
new region	8	22
new releas	38	-19
new revis	-67	73
new server	15	58
new signatur	36	-31
new type	-21	35
new who	-38	22
newer	2	22
newer @	-36	39
newer ami	-35	57
newer imag	-49	78
newer on	21	-1
newer one	46	9
newer platform	-27	28
newer releas	-4	71
newer version	-21	37
newest	-12	38
newest one	29	-16
newli	30	-20
newslett	-20	21
next $	-15	29
next js	-47	55
next week	-14	45
nfs	-14	43
nfs export	5	23
nginx	-6	23
nic	-6	24
nic in	-6	24
night $	-52	-35
night and	41	-30
night in	-32	63
night when	-41	69
night who	32	-4
nightli	42	-60
nightli copi	44	-123
nine	35	-6
nine of	27	-9
nist	46	-34
nitro	129	48
nitro card	31	-22
nitro hypervisor	73	-5
nitro secur	-20	25
no	10	26
no $	35	12
no @	-14	-85
no access	90	-69
no action	33	-41
no agent	126	-96
no archiv	84	-35
no auth	-6	26
no automat	-14	61
no backup	-34	98
no broker	53	-32
no certif	-53	105
no charg	20	-15
no consol	-30	71
no contain	2	80
no copi	-26	62
no custom	36	-32
no data	-40	79
no effect	-7	22
no endpoint	-55	105
no failov	37	-19
no fix	-16	17
no i	-105	109
no imag	-67	88
no infrastructur	72	-28
no instanc	43	-34
no kernel	44	-30
no key	17	14
no layer	-21	44
no log	-32	56
no login	125	-61
no longer	-17	27
no machin	67	-29
no manag	-62	101
no matter	-37	53
no multi	-20	48
no network	-22	60
no new	-12	22
no node	74	-57
no one	36	-33
no oper	59	-33
no other	98	-48
no paramet	-23	43
no patch	-14	21
no public	-27	55
no redund	5	34
no secret	-9	49
no set	52	16
no shell	49	-12
no snapshot	-22	70
no ssh	40	-33
no standbi	-23	72
no such	-50	58
no the	-27	78
no updat	28	-10
no user	-1	19
no version	96	-50
no vpc	-31	52
no way	14	43
no who	1	68
no window	83	-32
no zone	50	-34
nobodi	22	26
nobodi ad	-59	128
nobodi can	37	-4
nobodi click	-10	39
nobodi delet	-11	37
nobodi els	42	-34
nobodi ever	-12	93
nobodi has	42	-2
nobodi here	26	-26
nobodi is	-14	24
nobodi log	79	-44
nobodi look	25	-11
nobodi notic	-46	58
nobodi opt	-28	42
nobodi rotat	15	82
nobodi tamper	37	-4
nobodi us	-29	57
node $	-4	-31
node %	46	7
node 14	3	19
node 16	17	82
node @	30	99
node ami	-20	159
node and	18	23
node are	11	24
node base	-60	-14
node behind	22	1
node but	55	-23
node by	39	-18
node class	-6	19
node count	-18	119
node di	52	-8
node encrypt	-21	29
node expir	-15	31
node fail	59	44
node for	-28	97
node get	38	-32
node group	2	33
node imag	-4	17
node in	-4	-44
node instanc	-10	30
node is	54	-14
node js	43	-35
node kernel	-23	67
node modul	-18	55
node of	5	39
node on	-80	47
node onli	-33	44
node or	25	-10
node os	-16	-24
node patch	-121	-43
node pool	34	-13
node recoveri	19	-17
node role	-16	25
node scale	32	-14
node share	83	-42
node stand	-33	77
node that	50	-5
node under	42	6
node upgrad	-66	-55
node when	-30	-150
node who	-193	-141
node with	20	-14
node yourself	-4	18
nodeadm	3	68
nodejs16	2	32
nodejs16 who	-5	16
nodepool	3	51
nodetool	58	-48
nodetool repair	50	-47
noiz	52	-14
non	23	-6
non compliant	0	20
non extract	65	-54
noncompli	-19	43
none	19	29
none @	4	34
none and	-22	27
none for	62	-31
none is	22	15
none of	42	-2
none share	29	-24
none to	103	-86
nonsens	20	-18
noon	-18	-18
nor	22	6
nor date	-11	56
nor the	62	-32
normal	36	10
normal @	20	118
not	11	24
not $	30	-31
not %	13	-49
not @	34	56
not a	-28	34
not among	85	-78
not and	-25	26
not appli	-50	119
not ask	34	7
not attach	-9	20
not avail	-17	111
not back	9	38
not be	-13	16
not by	48	-38
not chang	-31	44
not come	-47	72
not compli	66	-61
not cover	-12	47
not delet	-36	73
not depend	36	-32
not do	-18	52
not encrypt	30	-1
not exist	39	22
not for	37	-15
not grow	-32	80
not guard	45	-39
not have	59	42
not in	18	12
not instal	-16	52
not leav	-15	21
not lose	-6	18
not move	46	-41
not need	0	62
not on	26	27
not our	75	-39
not outliv	41	-15
not patch	-22	72
not pin	-16	31
not possibl	45	-13
not put	-11	17
not reach	-32	47
not read	55	-27
not record	-14	63
not replac	-72	98
not restor	-31	63
not run	-9	21
not scale	-61	108
not scan	-33	39
not see	-31	63
not support	22	21
not test	65	-60
not the	-20	-90
not to	-34	57
not touch	-15	54
not trust	-40	48
not undo	-46	71
not updat	29	3
not upgrad	97	-16
not us	-11	39
not use	19	-18
not work	10	31
notebook	15	16
notebook @	19	-19
notebook and	-3	17
noth	11	39
noth $	26	-27
noth by	-35	89
noth can	60	-51
noth els	-13	36
noth for	57	-22
noth from	-15	51
noth in	-11	28
noth insid	-38	67
noth is	-29	63
noth keep	-44	49
noth of	8	59
noth on	57	-16
noth reach	-14	38
noth retir	-33	81
noth scale	-43	107
noth start	-16	16
noth that	36	-8
noth to	23	4
noth upgrad	-18	52
noth who	29	-25
notic about	6	53
notic and	38	-15
notic by	104	-87
notic for	-16	34
notic in	-43	-69
notic it	-10	132
notic that	-20	48
notif	-15	59
notif $	49	0
notifi	76	-7
novemb	-22	37
now	32	-15
now $	29	-64
now its	-34	49
now the	3	68
now thei	-51	-21
nowher	-23	25
npm	-13	62
npm packag	0	58
nsx	-4	60
nsx manag	-22	29
ntf	-7	18
ntf and	-14	27
nucleu	-5	24
number	-1	27
number $	3	68
number and	-18	35
number in	-18	40
number instanc	-43	49
number of	8	18
number or	36	-8
nurs	-31	40
nvidia	-14	44
nvidia driver	-15	24
nvme @	-40	61
nvme driver	-13	21
nvme in	67	-41
o	-16	18
o %	-30	64
o tls	-20	36
oauth	-20	40
obfusc	-3	28
object	28	26
object $	107	-17
object and	-9	25
object are	-20	113
object from	-10	32
object in	28	3
object lock	-21	23
object of	-23	80
object onli	-40	85
object storag	45	-26
object to	-13	48
object who	28	-62
observ	-17	50
obtain	36	-16
obtain the	39	-26
oci	-2	19
oci consol	-20	57
oci or	-50	20
oci s	7	19
ocr	75	-68
ocr model	75	-68
ocsp	42	-4
ocsp respond	52	-2
octob	-55	5
odd	-47	64
of $	-17	31
of %	-53	28
of 1	49	-33
of 3	-7	41
of @	29	4
of a	-47	-24
of agent	46	-41
of all	-1	20
of amazon	88	-35
of an	-3	21
of anoth	40	-1
of api	28	17
of applic	60	-59
of at	-29	39
of aws	71	-7
of backup	8	-36
of block	46	31
of both	49	17
of build	59	29
of call	33	-9
of certif	81	-78
of chang	35	-16
of cluster	74	-19
of code	-14	16
of comput	4	26
of connect	33	-20
of contain	-13	24
of control	-65	-18
of cve	-23	36
of data	30	0
of databas	-23	10
of date	-69	-10
of devic	-73	86
of differ	70	-41
of direct	30	-11
of domain	25	-14
of durabl	27	-9
of ebs	73	-57
of encrypt	28	-3
of environ	-28	28
of ephemer	-40	47
of event	-17	30
of everi	39	-12
of everyth	-53	-16
of ex	-21	38
of file	-32	24
of gatewai	23	-21
of host	-14	18
of imag	-31	39
of infrastructur	111	-15
of it	-65	-9
of its	27	-6
of job	-10	21
of key	-77	83
of known	40	-40
of last	40	-36
of link	17	-10
of linux	-69	99
of local	-41	61
of log	-10	26
of machin	-58	64
of manag	-21	33
of member	-38	62
of memori	-18	90
of messag	-21	40
of my	60	30
of new	3	-73
of node	-27	71
of notebook	19	-19
of object	19	20
of old	10	17
of oper	46	19
of other	35	-15
of our	-12	26
of partner	-37	53
of password	93	-12
of peopl	-7	60
of persist	18	-8
of person	-55	-78
of physic	42	-16
of pod	-27	47
of point	-78	63
of power	53	-41
of presenc	65	-24
of queri	74	-32
of queue	22	46
of reach	38	-22
of record	-54	-31
of recoveri	-26	54
of request	14	68
of resourc	-2	51
of row	-22	36
of run	90	-61
of runtim	41	-9
of s3	70	-51
of salesforc	-8	69
of secret	49	6
of secur	-62	-46
of server	156	-21
of servic	38	97
of sever	-17	42
of someon	-5	20
of sourc	34	-7
of staff	-143	-114
of standard	-25	69
of storag	50	-2
of support	-34	60
of task	42	-33
of that	-32	-24
of the	38	15
of their	17	17
of them	32	-15
of these	-33	40
of thi	1	-62
of those	104	-71
of too	-15	27
of topic	8	72
of traffic	-23	55
of two	0	-46
of up	-16	32
of us	-141	-93
of vcpu	42	-25
of version	44	-32
of volum	-16	22
of vulner	-8	27
of what	-6	18
of which	-6	16
of who	-5	24
of whom	43	-18
of windows	-45	48
of worker	-23	47
of workflow	10	47
off	-2	30
off $	-67	1
off %	-2	57
off @	-23	55
off a	20	9
off again	-31	56
off and	29	6
off befor	-6	22
off by	-12	37
off for	-22	32
off from	-59	60
off in	-35	65
off on	-26	41
off the	21	30
off until	-6	18
off who	-67	59
off whose	-19	60
offer	60	-21
offer @	36	-25
offer and	24	-16
offer http	73	-31
offer it	-41	77
offer newer	46	-23
offer the	31	50
offer them	-79	122
offer tls	40	-15
offic	-59	55
offic arrang	-8	21
offic ip	-12	21
offic is	-12	19
offic to	-73	-13
offic want	-15	17
offlin	-19	35
offset	-13	40
often	-8	52
oh	-6	74
oidc	-28	63
oidc provid	-17	56
ok	-72	-61
ok and	-131	-101
ok but	-59	43
okta	-4	47
old	-6	42
old $	-6	22
old @	-34	25
old and	-30	59
old artifact	-12	30
old cipher	21	31
old data	-30	49
old disk	110	-16
old item	-19	26
old minor	38	-23
old on	-12	18
old one	-15	23
old replac	44	-7
old task	-15	35
old updat	-14	25
old upgrad	-9	26
old version	-26	58
old who	10	74
older	-4	31
older cluster	-1	16
older on	-25	40
older than	0	37
older unencrypt	-6	41
older version	-8	19
omiss	-2	33
omiss $	-2	37
on	2	29
on $	44	29
on %	11	19
on 1	-20	32
on 200	-17	34
on 30	-14	45
on @	-7	52
on a	-10	33
on after	-12	26
on all	-24	35
on amazon	13	18
on an	-33	57
on and	27	-1
on are	40	-20
on as	-71	-57
on at	-22	28
on audit	-9	16
on auto	-29	55
on automat	-16	35
on autostop	-52	69
on aws	14	-17
on befor	-26	42
on black	24	-17
on both	-3	35
on broker	-32	31
on by	14	26
on capac	-3	25
on control	-16	27
on cpu	-9	16
on current	-15	22
on custom	-24	49
on deliveri	0	27
on demand	39	-19
on devic	88	-41
on disk	47	-73
on each	-46	-61
on ebs	95	-78
on ec2	-16	46
on encrypt	-7	22
on event	-14	27
on everi	19	-5
on execut	30	-26
on fail	8	18
on fargat	-33	43
on from	-48	54
on fsx	-1	24
on go	37	-27
on host	68	-45
on howev	97	-69
on in	11	20
on instanc	-6	21
on integr	63	-41
on is	68	-28
on it	-19	-8
on its	5	-21
on layer	25	-25
on lightsail	4	21
on log	-12	17
on lustr	-9	21
on machin	-1	17
on manag	-52	-17
on me	33	35
on mfa	-3	32
on mondai	-22	61
on multi	-9	74
on my	-34	63
on node	-29	75
on nodejs16	2	32
on off	-11	42
on on	17	12
on one	-2	49
on onli	-22	24
on or	0	46
on our	-38	42
on per	-9	17
on point	-8	19
on port	-19	42
on prem	-26	46
on premiz	-40	65
on provid	-27	-19
on push	-30	43
on ra3	43	-37
on request	78	-72
on root	-6	23
on scan	-8	19
on server	6	125
on serverless	40	-33
on servic	-12	19
on sever	44	-29
on share	73	-13
on site	-4	29
on spot	32	-21
on stai	-16	37
on sundai	-20	25
on task	46	-31
on termin	-21	27
on that	-9	-18
on their	-51	64
on them	16	-20
on there	23	23
on these	-44	79
on those	72	1
on time	36	-7
on tls	-21	21
on top	-6	30
on updat	-25	31
on us	-104	-101
on version	-34	47
on virtual	-60	72
on volum	-62	12
on vpc	-20	26
on what	38	-10
on when	-9	53
on where	-9	25
on which	-16	44
on who	48	-56
on whom	-16	49
on whose	18	12
on windows	135	-17
on with	61	-19
on without	-13	48
onc 14	31	-30
onc @	-22	21
onc a	-32	-2
onc everi	-45	66
onc for	-46	50
onc held	34	-21
onc in	59	-48
onc when	60	-50
one $	-94	-51
one @	29	97
one after	25	-13
one anoth	29	-7
one are	19	-2
one attempt	-12	20
one avail	-13	50
one az	21	5
one broker	-38	49
one by	46	-16
one cannot	-25	40
one click	-30	34
one client	-23	24
one come	49	-24
one control	65	-60
one custom	25	-19
one day	19	10
one download	70	-21
one endpoint	19	-16
one environ	-26	48
one fail	3	57
one for	-19	37
one has	-14	23
one if	17	-1
one in	-36	46
one instanc	27	-14
one into	85	-76
one is	102	20
one it	-26	50
one its	37	-33
one job	-31	63
one let	-17	23
one login	16	55
one no	-16	37
one node	77	-42
one noth	-14	38
one onc	31	-30
one or	2	21
one region	-3	24
one releas	38	-5
one replica	-22	70
one secret	-12	25
one server	3	37
one session	93	-77
one set	-17	20
one so	38	-34
one task	2	21
one that	-13	34
one there	-32	54
one to	-25	29
one togeth	45	-38
one until	-19	32
one who	2	78
one with	-95	-68
one without	-8	24
one year	-26	30
one zone	6	33
onli	2	31
onli $	-40	40
onli %	-65	-73
onli 1	41	-23
onli @	57	-7
onli after	-15	17
onli an	60	-49
onli and	31	-24
onli as	-32	43
onli be	-23	28
onli by	2	30
onli call	-33	44
onli control	-40	62
onli for	34	-28
onli from	27	-7
onli if	21	-9
onli in	-6	34
onli its	-20	44
onli mend	-19	22
onli on	-47	65
onli one	0	58
onli roll	-12	40
onli the	-12	55
onli then	-12	17
onli through	-17	27
onli to	50	-41
onli turn	-9	20
onli watch	20	29
onli what	-36	56
onli when	18	-6
onli where	-19	28
onli while	13	16
onli who	41	11
onli with	38	-1
onlin	-21	35
onlin and	-14	30
ons	-3	16
ons @	-26	49
ons and	88	-76
ontap	79	-3
ontap and	-26	30
onto	-47	-9
onto the	-43	26
oom	-26	33
open	-6	27
open $	-10	84
open @	-16	68
open a	-1	19
open access	-8	21
open and	60	-44
open mainten	50	-49
open or	1	53
open port	-2	16
open sourc	54	14
open the	-32	57
open to	-8	33
open unless	-2	20
open who	-2	74
openapi	-4	44
opensearch	18	-10
openssh	12	24
openssl	-21	118
openzf	34	13
openzf volum	-9	17
oper	16	-11
oper $	37	61
oper @	-32	57
oper and	8	28
oper audit	19	-7
oper by	41	-30
oper kms	22	3
oper of	32	-1
oper role	-68	116
oper system	19	-8
oper the	29	-87
opt	-1	16
opt in	-15	25
opt out	-1	16
optic	0	53
optim	1	90
optim ami	-8	43
option	2	30
option $	-47	105
option group	-6	18
option of	-10	44
option oper	-53	102
option or	1	53
option patch	2	17
option that	-6	19
option updat	-17	48
or $	-13	-62
or %	0	-36
or 1	65	-3
or 5	32	-19
or @	0	27
or after	19	-10
or all	23	42
or amazon	-45	-22
or anoth	-22	52
or archiv	-30	57
or are	36	-30
or ask	-51	57
or at	-29	44
or auto	-36	38
or automat	-8	26
or aws	-25	23
or both	20	-47
or build	-9	17
or by	-41	-5
or can	32	-16
or chang	-16	38
or choos	-17	26
or cli	-17	37
or close	7	18
or cloudwatch	-9	23
or cluster	-31	44
or configur	42	38
or copi	6	53
or creat	19	-17
or delet	-4	30
or destroi	43	-30
or do	-31	-57
or doe	-45	-71
or download	-6	40
or encrypt	-22	26
or end	-13	30
or endpoint	-17	19
or fail	17	48
or failov	48	-36
or fals	53	-36
or file	1	18
or from	-17	34
or fsx	-14	20
or get	-8	30
or given	26	-17
or higher	109	-53
or in	-9	27
or instal	-24	33
or instanc	28	-20
or ipsec	-19	20
or its	-22	-41
or karpent	-32	38
or keep	45	-37
or kvm	-7	34
or larg	-8	17
or later	-4	24
or let	-8	20
or load	32	-15
or maximum	36	-8
or me	-89	-44
or memori	18	-14
or more	-21	33
or move	-25	40
or multi	-12	19
or must	-16	-83
or my	-1	35
or network	37	-25
or newer	88	6
or no	36	19
or node	28	-22
or on	-72	-39
or one	-30	45
or onli	2	38
or option	-11	16
or other	-9	25
or our	-48	-43
or patch	5	25
or privat	-18	49
or project	-9	19
or provis	-36	67
or public	-14	56
or rebuild	18	-3
or recreat	-11	64
or region	-23	34
or remov	92	-71
or replac	-15	29
or replica	16	-20
or repositori	33	6
or requir	1	53
or s3	-10	27
or scale	37	-24
or schedul	27	0
or sdk	-6	22
or server	-35	39
or servic	-14	17
or shield	-3	32
or should	-23	25
or so	42	-10
or sse	-19	21
or ssh	29	-6
or start	33	-23
or stop	41	-40
or stream	71	-49
or tag	-6	16
or take	-16	34
or templat	-7	20
or that	64	-61
or the	-61	8
or their	-91	-75
or tls	-9	16
or to	-25	29
or two	-28	41
or upgrad	-32	67
or us	89	61
or use	20	-5
or vpc	-7	27
or we	-26	22
or what	-41	-90
or when	-32	38
or who	-37	45
or will	25	-29
or without	16	-10
or write	-9	17
or your	-19	-70
or zone	32	-12
ora	-23	23
orchestr	126	20
orchestr servic	64	-35
order	-3	36
order $	-15	20
order a	-19	48
order by	-18	41
order enough	-15	35
order multi	-15	86
order of	20	-17
order one	84	-31
ordinari	26	5
ordinari @	25	-11
org	-29	69
org wide	-10	50
organizations	-13	22
origin	-13	58
origin control	-8	29
origin until	-15	25
orphan	-37	98
os	-24	-76
os $	69	112
os %	-46	-75
os beneath	73	2
os fix	20	24
os in	-90	-119
os level	11	116
os of	91	-9
os on	-32	39
os patch	-18	-4
os to	91	-28
os under	43	-17
os updat	-186	-172
os upgrad	21	-41
oss	-20	40
other $	36	53
other %	57	-14
other @	-14	34
other account	9	41
other agent	-14	24
other and	32	-25
other by	-5	61
other client	-6	44
other cloud	-17	19
other connect	-13	37
other custom	16	-3
other into	34	-24
other librari	57	-44
other program	23	-11
other region	-24	40
other servic	-75	-85
other side	46	-2
other softwar	-51	73
other store	-47	60
other system	-31	50
other tenant	65	-8
other tool	90	-67
other type	-17	22
other zone	0	17
otherw	-11	53
otherw $	-43	54
otherw and	22	-14
ou	-31	55
ou $	-16	55
ought	-13	30
ought to	-13	30
our	-20	18
our $	-76	-75
our @	-20	2
our account	49	-12
our ad	1	69
our admin	-10	32
our app	29	24
our auditor	18	103
our backend	-26	32
our bank	53	-6
our bare	-35	60
our basement	-17	-59
our branch	-46	75
our cage	-17	51
our client	-32	81
our cluster	-83	-130
our compani	-26	73
our contain	-56	17
our content	24	-86
our corpor	7	55
our data	-40	108
our databas	-85	-43
our datacentr	-18	86
our dba	72	7
our develop	6	77
our devic	10	44
our domain	-8	48
our file	17	-37
our intern	-22	27
our is	-19	24
our it	-48	-121
our jar	-16	50
our job	-68	-39
our lan	-11	38
our load	-9	31
our memori	54	-16
our newslett	-20	21
our node	-12	26
our offic	41	123
our on	-9	28
our or	-111	-95
our own	-21	75
our pentest	15	35
our privat	-12	42
our produc	1	34
our raci	8	34
our router	22	93
our server	2	88
our servic	-32	76
our shop	15	31
our side	-7	45
our siem	1	37
our site	-16	22
our soc	-41	59
our staff	-24	83
our task	12	60
our to	-23	33
our user	-11	36
our warehous	0	24
our web	-45	11
our websit	-8	41
our whose	-55	-56
our windows	2	39
our workload	-16	77
our zone	17	47
ourself	6	44
ourself $	6	44
ourselv	-19	20
ourselv $	-34	0
ourselv for	-4	36
ourselv who	37	99
ous	-6	23
out $	-35	-74
out @	-6	67
out a	-54	26
out and	-1	19
out as	1	28
out by	51	-23
out in	24	0
out newer	-10	30
out on	-14	30
out polici	-17	22
out the	43	6
out through	-18	27
out to	4	35
out when	79	1
out which	-20	36
out who	28	-22
outag	66	28
outag @	86	3
outag in	87	-62
outag of	-23	23
outbound	-14	43
outbound traffic	-2	28
outdat	21	28
outdat $	0	57
outdat on	-20	49
outliv	-4	25
outliv the	-25	42
output	-21	44
output to	39	-30
outright	37	-5
outsid	-17	41
outsid @	-30	48
outsid and	-13	23
outsid of	55	-29
outsid the	20	4
over $	-100	-90
over a	8	55
over all	44	-43
over at	57	-51
over azs	35	-17
over by	-57	72
over cloudfront	-17	18
over http	45	-33
over in	47	-39
over it	-46	74
over its	63	-45
over more	-39	37
over port	-4	19
over sever	30	-11
over the	42	-22
over them	-26	45
over three	42	-31
over tls	54	-21
over to	24	-9
over two	-22	52
over when	-21	24
over which	-30	36
over zone	54	-7
overal	-49	-23
overlap	-13	32
oversight	-8	25
overwrit	20	-7
overwritten	0	66
owe	-2	23
own $	-41	59
own @	-17	55
own agent	31	-28
own alwai	36	-29
own ami	-5	60
own and	42	-22
own api	-65	103
own app	-1	29
own applic	-56	57
own are	60	-30
own backup	-12	16
own by	-23	42
own cert	27	-37
own code	-21	88
own contain	64	-55
own control	66	-25
own data	0	62
own delet	11	18
own disk	-20	56
own document	60	8
own domain	-37	53
own employe	67	28
own encrypt	43	-25
own endpoint	23	6
own group	-1	53
own guard	23	-17
own guest	-13	20
own host	-90	142
own imag	-4	84
own in	59	-30
own infer	-24	63
own infrastructur	118	-23
own is	81	-42
own isol	30	-8
own kei	-19	43
own key	10	26
own log	5	27
own maintain	-1	47
own media	-12	34
own on	54	-47
own one	-11	16
own or	-66	-81
own paramet	-2	27
own peopl	-68	-27
own server	-32	81
own servic	-94	87
own set	40	-13
own side	-10	55
own so	-15	16
own softwar	32	22
own store	-14	32
own system	41	-34
own that	-1	47
own the	-45	-22
own to	49	-16
own unless	33	-24
own usabl	-3	79
own web	8	28
own where	27	-25
own work	-16	26
own workload	-1	36
own zone	-29	33
owner	-31	-18
owner $	-96	-66
owner and	2	22
owner for	24	-24
owner of	4	35
owner pls	-64	-59
ownership	-11	86
ownership $	6	92
p99	-16	82
pace	-14	29
pace and	-14	29
pack	-20	52
pack into	-21	28
packag	6	33
packag @	41	34
packag and	-34	79
packag are	-21	30
packag for	77	-22
packag in	-28	62
packag on	-30	36
packag that	22	-4
packag to	-17	39
packag with	-6	32
packet	55	25
packet with	75	-29
page	-38	41
page $	-6	86
page %	-5	65
page of	47	-9
pager	39	-21
pai	-6	52
pai attent	14	40
pai for	-13	58
pai the	28	-3
paid	71	-6
paid by	82	-8
pair	4	23
pair and	-19	20
pair for	-7	26
pair of	-16	22
palo	-16	46
palo alto	-16	46
pan	-14	45
pan os	-14	45
panda	16	91
paper	110	-29
paper $	-36	117
parallel	-8	29
paramet	5	30
paramet group	6	35
paramet or	-11	16
parameter	-19	31
parent	32	0
parquet	31	-21
parser	-17	54
part	12	25
part $	29	91
part insid	33	-27
part of	74	52
part that	62	-56
parti	12	21
parti $	55	-31
parti api	-30	34
parti choos	-7	71
parti configur	-13	20
parti firewal	-63	66
parti for	-106	-101
parti has	-17	30
parti instal	-4	50
parti is	24	34
parti must	-44	68
parti packag	2	104
parti protect	59	13
particip	-23	23
partit	23	14
partit and	-17	39
partit in	52	-5
partit key	-27	57
partli	68	-59
partner	-11	47
partner $	7	109
partner in	-22	59
partner of	48	-6
partner upload	1	24
pass	-17	27
pass between	-18	35
pass it	-15	22
pass on	54	9
pass request	78	-66
pass sinc	31	-30
pass the	-9	65
pass them	-45	96
passkei	3	50
passport	21	9
passport scan	-31	52
password	-12	33
password $	17	115
password @	-8	90
password and	-3	20
password are	-17	55
password for	-16	37
password in	-16	34
password of	12	104
password on	6	21
password polici	-38	-58
password rotat	-55	-89
password rule	-8	70
password safe	23	57
password store	-22	32
password with	-51	-110
past	-33	56
past its	-26	37
patch	17	-16
patch $	9	-117
patch %	8	24
patch @	68	-21
patch a	20	163
patch all	46	62
patch amazon	-17	-33
patch ami	32	14
patch an	49	22
patch are	13	107
patch arriv	-33	53
patch as	-18	-28
patch base	-37	72
patch build	-4	117
patch by	44	-30
patch come	28	-16
patch doe	-22	18
patch each	-67	73
patch em	-74	-113
patch everyth	46	-4
patch evid	29	-19
patch for	93	20
patch from	39	-51
patch harden	-21	50
patch host	-123	-42
patch hypervisor	62	1
patch imag	2	66
patch in	-6	-48
patch is	41	66
patch it	-24	-66
patch its	-19	83
patch manag	-232	-92
patch node	40	-9
patch noth	-67	127
patch of	16	-45
patch on	74	20
patch onli	-73	109
patch onto	-23	-54
patch our	-146	-73
patch owner	-151	-149
patch python	100	-49
patch scan	-16	27
patch server	23	-22
patch softwar	-36	51
patch that	-78	-46
patch the	30	-5
patch their	25	-22
patch them	17	22
patch there	3	20
patch these	125	11
patch those	-19	25
patch to	29	-46
patch tuesdai	50	14
patch underneath	13	30
patch version	83	-41
patch what	-23	51
patch when	45	-38
patch who	-145	-139
patch whose	-187	-105
patch windows	75	-83
patch yourself	76	11
path	-10	43
path in	-12	61
patient	-40	-23
pattern are	-26	50
pattern for	24	-18
paus	-25	37
paus by	-30	-63
paus the	-14	46
paus their	38	-13
pay	4	22
pay for	28	-4
payload	-24	66
payment	0	38
payrol	-22	31
pci	27	-41
pci compliant	-41	15
pci dss	-28	-35
pcoip	68	-2
pdb	6	130
pdb $	4	117
peak	-28	42
peek	50	-42
peek into	38	-33
peer	27	6
peer node	-1	28
peer on	29	-29
peer vpc	49	-49
pem	10	50
pen	16	28
pen test	25	21
pen tester	-5	19
pend	-27	-25
pend action	53	-6
pend mainten	-39	-14
penetr	-15	47
penetr test	-24	35
pentest	-4	50
peopl	0	24
peopl $	-1	66
peopl and	-49	-37
peopl at	71	-37
peopl who	27	66
peopl with	-15	85
per	-13	28
per account	28	-7
per client	3	19
per node	22	1
per region	-15	42
per second	-17	21
per team	-11	48
percent	-23	36
percentag	-4	68
perform	16	-45
perform by	53	-53
perform it	120	19
perform target	48	-41
perform the	-21	-97
perform them	-69	-3
perimet	61	0
period	-16	-39
period $	16	116
period and	-22	28
period end	17	-13
period is	-11	-43
period of	-14	34
permiss	-14	52
permiss $	-6	121
permiss are	-16	40
permiss for	-13	43
permiss in	-7	30
permiss of	-31	53
permiss on	-19	56
permiss or	-6	26
permit	-13	50
persist file	19	-6
persist on	37	0
persist volum	-12	25
person	-28	25
person data	-31	13
person in	-12	39
pgp	-18	25
phase	37	-36
phish	35	71
phone	45	33
php	-8	42
phrase and	22	-12
physic	104	-36
physic access	60	-37
physic and	73	12
physic cabl	21	3
physic control	42	47
physic entri	54	-7
physic guard	84	-27
physic hardwar	23	3
physic host	96	3
physic layer	37	-11
physic machin	105	-16
physic network	61	-25
physic protect	-34	71
physic secur	45	44
physic server	-3	39
pi	10	26
pick	-6	50
pick $	10	90
pick @	37	-16
pick a	-31	42
pick by	-44	59
pick it	-53	85
pick its	31	-22
pick one	22	-6
pick that	-26	26
pick the	-13	28
pick which	-30	62
pictur and	49	-27
pii	-23	81
pile	-14	62
pile up	-13	51
pill	-11	26
pin	-34	51
pin @	-23	38
pin and	-3	32
pin at	1	24
pin in	-33	33
pip	6	72
pip instal	0	57
pip packag	-2	22
pipe	21	-8
pipelin	-6	35
pipelin $	45	6
pitr	-22	44
pitr for	-11	43
pitr on	-2	28
pki	-55	-100
place $	-10	64
place a	-17	63
place game	84	-56
place in	-35	58
place is	-13	16
place on	-14	27
place task	56	-49
place that	38	-34
place the	-5	25
place where	-46	57
placement	35	32
plain	0	23
plain @	68	-7
plain http	20	-1
plain text	29	-4
plaintext	-3	21
plan	17	34
plan $	-21	108
plan @	20	-17
plan a	21	-17
plan and	-9	19
plan by	-6	28
plan for	5	61
plan in	27	26
plan mainten	87	-47
plan of	-10	53
plan run	-20	46
plan spare	-10	20
plan that	76	6
plan the	-10	17
plan too	-19	66
plan version	124	-23
plan what	-33	46
plan with	-42	43
plan work	28	15
plane	37	-28
plane $	15	-81
plane @	45	-4
plane and	34	-10
plane api	60	-12
plane avail	61	16
plane by	39	35
plane for	82	-52
plane in	103	-18
plane includ	11	17
plane log	-41	70
plane node	48	31
plane of	-99	-138
plane upgrad	-31	105
plant	-2	18
platform	30	14
platform $	-26	22
platform and	36	-28
platform branch	-4	67
platform identifi	-29	33
platform revis	26	-4
platform that	34	-28
platform updat	-11	54
platform version	63	-64
player	-9	45
player over	-8	16
pleas	-81	-64
pleas $	-169	-31
pleas tell	-9	49
pls $	-5	-42
plu	-4	94
plu plan	-19	21
plug	18	-13
plug into	-27	27
plugin	-4	39
plugin and	-17	42
plugin on	-10	38
plugin to	-10	30
plugin with	-21	36
pod $	52	72
pod @	-13	17
pod access	-3	35
pod and	8	-53
pod are	-56	-63
pod can	-15	28
pod disrupt	-33	79
pod imag	-21	112
pod in	-21	55
pod of	26	15
pod on	-28	39
pod or	-18	31
pod run	-43	67
pod secur	-15	40
pod templat	-2	32
pod that	111	3
point	-4	17
point about	61	-52
point and	-33	35
point at	-32	60
point in	-19	14
point of	56	-23
point over	33	-32
point the	-23	41
point to	-25	47
poison	-10	47
poison pill	-11	26
polici	-6	34
polici $	-43	74
polici %	11	65
polici @	44	-35
polici allow	-11	23
polici are	-25	55
polici as	-4	26
polici at	18	-12
polici between	3	22
polici block	-3	51
polici by	-47	73
polici condit	-4	19
polici engin	93	-60
polici for	-4	42
polici get	-49	60
polici in	-21	55
polici is	31	2
polici miss	-5	24
polici of	-11	43
polici on	-11	59
polici that	-3	24
polici then	-5	34
polici there	-42	61
polici up	54	-46
polici with	-20	46
poll	-19	38
poll @	-13	29
pool	-1	64
pool and	36	-24
pool the	-28	28
pool whose	4	42
pop	68	-8
port	-1	33
port 22	2	21
port 3389	-13	38
port 443	-3	20
port 6379	3	23
port and	48	-28
port between	-25	32
port for	-10	42
port of	-2	103
port on	-23	36
portal	17	88
posit	33	12
posix	0	25
posix permiss	2	22
possibl	42	10
post	-11	31
post to	-24	49
postgr	59	13
postgresql	-2	27
postur	-24	26
power	52	31
power and	41	24
power cool	27	127
power effici	-103	73
power feed	-3	57
power for	56	12
power suppli	112	-73
powershel	46	-1
pre	-26	56
pre share	-21	41
prebuilt imag	28	-21
prebuilt one	-33	42
predict	-3	102
prefer	20	22
prefix	-27	42
prefix list	-12	25
prem	-26	46
prem server	-18	28
premiz	-2	37
premiz $	-43	67
premiz domain	-16	19
premiz is	-50	54
premiz server	-51	89
prepar	2	70
presenc	65	-24
presenc $	55	-9
presenc that	36	-23
present	72	15
presign	-10	24
presign url	-10	24
press	6	17
press the	-31	63
press updat	9	44
pressur	-1	58
presum	-25	32
presum $	-25	27
pretti	-10	42
pretti sure	-10	42
prevent	23	-1
prevent at	-17	14
prevent it	40	8
prevent prompt	-7	16
prevent that	25	9
preview	-14	40
price	-11	22
price perform	48	-41
primari	23	-11
primari anew	52	-27
primari fail	26	-30
primari kei	-20	32
primari promot	44	-14
primari region	-28	34
princip	-6	32
princip may	-11	67
principl	-72	-32
principl $	-72	-66
principl who	18	90
print	-13	45
print to	16	-14
prior	-7	56
prior to	-7	56
prioriti	42	-22
prioriti and	-28	47
prioriti that	20	-17
privaci	-13	40
privat	-4	30
privat $	-23	29
privat @	-13	35
privat kei	77	-43
privat key	5	20
privat one	38	-37
privat subnet	-11	30
privileg	-12	51
privileg capabl	-29	32
privileg contain	-29	57
privileg mode	-4	24
privileg pod	5	50
probe	-15	29
problem $	8	-62
problem is	-4	65
problem or	-5	49
procedur	4	41
process	1	-20
process by	19	-16
process document	57	-27
process for	-10	29
process in	-58	-46
processor	-9	35
procur	120	-12
prod	-36	25
prod $	-73	-74
prod @	-12	23
prod who	-5	25
produc	30	12
produc $	24	13
produc and	-7	21
product	-6	28
product $	-9	39
product data	-19	41
product system	69	-7
profil	-13	36
profil and	-22	35
profil for	-30	67
profil in	-9	58
profil of	-33	52
program	-22	60
program and	-11	35
program doe	-4	58
program of	-24	39
program on	-2	48
program so	-37	49
program that	-14	34
project	-12	57
project %	-15	16
promiz	87	40
promiz $	17	0
promot	6	-40
promot a	40	-41
promot out	-22	158
promot replica	13	-67
promot tier	-56	-51
prompt	35	-7
prompt @	-33	41
prompt inject	-11	18
prompt log	27	8
prompt of	43	-21
proof	1	70
proof of	62	-2
propag	-11	33
properli	44	-5
properti	-6	41
protect	9	21
protect $	-3	49
protect %	-37	95
protect @	61	-25
protect and	-5	30
protect are	-17	60
protect from	-3	17
protect in	46	-27
protect it	-16	46
protect of	4	82
protect on	-34	58
protect polici	-6	33
protect resourc	-25	44
protect the	29	-3
protect them	62	-24
protect what	35	-29
protocol	17	0
protocol offer	-15	22
prove	-9	36
prove that	28	-17
prove to	-8	37
provid	31	7
provid $	-16	45
provid a	37	-36
provid al2023	-30	5
provid and	30	-18
provid by	27	40
provid comput	48	-10
provid config	3	68
provid enough	-33	65
provid for	-18	50
provid from	5	18
provid is	43	7
provid it	68	-69
provid of	51	-46
provid or	-32	51
provid power	-6	65
provid the	54	-10
provis @	-74	-24
provis capac	-31	69
provis cluster	-155	-6
provis concurr	18	13
provis for	-17	76
provis mode	-23	57
provis noth	174	-108
provis the	110	-68
provisionedthroughputexceededexcept	-25	60
provisionedthroughputexceededexcept all	-25	60
proxi	2	41
proxi and	95	-40
proxi besid	-54	67
proxi do	-22	67
proxi fleet	71	-20
proxi in	-12	143
proxi karpent	19	-19
proxi of	-6	62
proxi or	-16	17
proxi that	-30	32
prune	-19	84
psu	35	47
public	3	27
public @	84	-62
public access	-17	33
public address	-3	19
public and	-22	27
public by	-29	79
public certif	69	-69
public endpoint	17	13
public kei	47	26
public key	-13	16
public mode	-12	43
public or	-14	34
public subnet	-5	54
public topic	-16	40
public upstream	-17	21
public way	-18	36
publicli	-5	50
publicli access	-6	48
publish	35	1
publish $	-22	40
publish @	42	-24
publish a	72	-60
publish and	21	4
publish cloudwatch	29	-12
publish fix	-57	94
publish from	-19	22
publish it	-26	92
publish log	-10	28
publish metric	39	-26
publish minor	42	-10
publish patch	53	-4
publish the	37	-9
publish their	41	-32
publish them	-19	47
publish to	-49	68
publish updat	123	-3
publish version	-18	42
pull	-8	30
pull by	-35	50
pull from	7	37
pull secret	-5	29
pull through	3	50
purg	-20	34
purpos	22	-8
push	-13	48
push an	27	-24
push in	-7	18
push or	-25	30
push that	11	60
push the	-16	36
push to	-5	45
put	-21	5
put a	-1	35
put directli	36	-32
put fix	-82	-143
put in	3	56
put into	21	13
put it	-38	10
put job	-17	26
put mainten	30	-16
put no	-41	62
put noth	-14	45
put on	-36	38
put that	2	69
put the	-5	51
put them	-24	38
pv	-28	39
pv and	-27	35
pv ena	-13	21
pvc	-22	143
pvs	-20	52
python	17	25
python 3	23	38
python and	23	-19
python in	-8	25
python lib	-12	69
python modul	-6	25
python packag	-27	73
python runtim	49	-43
python version	-19	38
python3	22	-10
q	-71	7
q who	-82	-102
qualifi	-32	53
qualifi licens	-16	30
qualiti	-10	36
qualiti $	-3	53
quarter	6	105
quarter $	-9	23
quarterli	-69	-15
quarterli access	11	70
quarterli patch	-80	-119
queri	6	20
queri $	25	47
queri and	2	24
queri are	-3	23
queri driver	-23	28
queri engin	80	-43
queri in	19	9
queri is	43	-42
queri limit	-38	59
queri load	-12	27
queri log	-35	39
queri of	-29	69
queri on	-2	18
queri result	-86	33
queri run	91	-58
queri timeout	3	35
queri to	-18	23
question	50	-80
question @	2	-109
question for	32	-85
queue	8	32
queue and	20	14
queue for	-25	29
queue in	-13	34
queue of	14	18
queue on	55	-33
queue polici	-19	94
queue prioriti	-26	46
quick	-25	36
quick one	-31	32
quiet	-9	20
quiet hour	-9	20
quit	-7	66
quorum	38	4
quorum of	60	-38
quota	3	32
quota are	33	15
quota for	28	5
quota in	-20	71
quota of	32	-18
quota per	53	-44
quota raiz	-56	57
quota that	20	-1
r	20	66
ra3	30	45
ra3 and	43	-37
raci	1	33
rack	28	-10
rack $	54	30
rack at	-36	68
rack di	41	-35
rack for	59	-20
rack in	-20	33
radiu	-20	40
radiu server	-16	39
raid	-24	45
rail	-15	37
raiz and	43	-36
raiz befor	31	-25
raiz in	-15	18
raiz it	-18	59
raiz the	-6	29
raiz them	39	-32
ram	24	17
ram and	-11	31
ran	-35	45
ran out	-41	50
random	-11	36
random otherw	-2	21
random seed	-8	22
rang	22	4
rang of	-24	65
ranger	5	20
rank	-18	45
ransomwar	-27	64
ransomwar protect	-41	86
rapid	27	-26
rapid reset	27	-26
rare	4	19
raspberri	10	26
raspberri pi	10	26
rate	-19	28
rate limit	-52	57
rate of	-12	20
rate rule	-3	19
rather	-4	25
rather than	-4	25
raw	24	2
raw row	41	-40
rbac	2	64
rbac and	-4	16
rbac in	-16	58
rdb	-43	67
rdp	2	62
rds	-26	31
re	23	-7
reach	3	23
reach a	-25	35
reach by	-26	43
reach each	26	-22
reach end	-18	45
reach everi	-56	70
reach file	-17	19
reach from	-23	34
reach in	-32	68
reach its	-32	46
reach of	66	-45
reach onli	-7	17
reach the	-14	34
reach them	84	-44
reach there	-21	33
reach through	-18	41
reachabl	8	57
reachabl $	71	-4
reachabl from	-4	37
react	-3	46
react to	4	16
react when	6	79
read	0	18
read %	2	16
read @	-46	-76
read a	-9	32
read access	-1	16
read by	-31	52
read from	-19	25
read it	6	73
read my	37	-36
read on	44	-6
read onli	-19	33
read out	-9	29
read replica	21	5
read the	4	27
read them	-6	33
read through	-4	18
read what	-9	23
read which	-21	51
readabl	7	45
readabl and	54	18
reader	27	-4
reader and	44	-29
reader in	-11	43
reader who	-9	45
readi	-1	24
readi made	28	-11
readonlyrootfilesystem	-2	20
readonlyrootfilesystem in	-2	23
real time	17	-6
realli	-15	59
realli $	0	23
rebalanc	-2	49
reboot	12	46
reboot $	-12	41
reboot for	-6	24
reboot or	19	-16
rebuild	4	24
rebuild $	-27	43
rebuild @	-15	22
rebuild a	89	-35
rebuild and	-11	40
rebuild fail	58	-12
rebuild it	-17	55
rebuild scan	-5	26
rebuild the	-30	44
rebuilt	-22	47
rebuilt by	-19	39
receipt	-16	38
receipt rule	-16	38
receiv	-17	50
receiv a	-31	5
receiv and	-20	40
recertif	-14	25
recipi	-12	19
reclaim	-4	18
recommend	-4	34
reconnect	28	7
reconnect after	-38	59
reconnect by	49	24
record $	-17	59
record @	22	24
record and	-17	26
record api	38	-24
record are	36	-9
record at	-56	9
record by	-14	20
record call	17	-10
record can	-20	33
record chang	35	-21
record contain	-3	40
record durabl	17	-13
record everi	26	-21
record for	-58	85
record in	31	10
record is	-6	62
record its	22	-4
record itself	166	-40
record manag	30	-8
record of	-38	70
record say	33	-25
record stai	23	-18
record that	-16	37
record the	42	-16
record to	-11	24
recov	-4	28
recov @	3	43
recov fail	51	-44
recov from	36	-32
recov instanc	-12	19
recov the	7	30
recov them	-39	44
recoveri	-5	32
recoveri $	19	51
recoveri @	-3	24
recoveri drill	-51	58
recoveri for	-26	25
recoveri goal	-2	28
recoveri is	90	-69
recoveri of	-58	51
recoveri plan	-19	54
recoveri time	-15	71
recoveri window	-26	30
recreat	-15	56
recycl	4	-96
recycl the	-23	-105
red	-33	-3
red hat	-30	-29
red unassign	-18	59
redact	-4	35
redact of	9	39
redact on	-8	20
redeploi	-11	30
redeploi @	-14	23
redeploi it	16	-5
redeploi the	-11	34
redesign	-18	89
redirect	-5	44
redriv	-23	41
redund	41	9
redund $	-28	55
redund connect	23	-14
redund insid	58	-31
redund is	-16	56
redund of	84	-57
redund over	17	-8
redundantli	69	-42
redundantli and	25	-8
redundantli in	53	-37
refer	-5	16
refresh	7	48
refresh by	118	-26
refresh in	-13	32
refresh the	-37	50
refus	12	23
refus nor	12	27
refus plain	-26	32
refus weak	-3	35
regardless	-10	51
region	24	10
region $	52	26
region %	-4	116
region @	-37	57
region are	26	-16
region as	-1	16
region avail	116	-64
region build	82	-20
region by	-15	40
region cluster	61	-35
region deni	-35	50
region fail	-89	96
region for	-35	98
region has	21	-16
region if	47	-45
region in	-24	67
region infer	92	-71
region is	46	-11
region need	138	67
region of	88	-79
region on	59	22
region onli	-41	54
region or	-9	17
region otherw	-16	44
region patch	21	-14
region replic	-47	90
region that	64	-26
region thei	46	-22
region to	-22	107
region until	-15	21
region when	40	-35
region who	-18	-117
regist	-2	44
regist and	16	9
regist at	-6	26
regist domain	22	50
regist drain	21	52
regist the	-16	42
regist with	27	4
registr	25	-15
registri	10	21
regul	-66	-64
regul that	22	63
regul want	48	-5
regularli	35	9
rehears	-23	48
rehears the	-28	41
reject	-13	23
relaunch	-4	53
relaunch $	13	73
relaunch are	-18	37
releas	18	1
releas $	-79	-65
releas 6	-5	43
releas 7	87	-7
releas @	49	-21
releas a	-29	39
releas and	35	-14
releas in	-15	23
releas it	-30	63
releas manag	-22	26
releas new	95	-75
releas of	71	-38
releas patch	25	-20
releas the	73	-28
releas with	-8	23
reli	16	8
reli on	20	8
reliabl	-6	17
remain	-33	57
remain with	-32	69
remedi	-5	58
remedi $	-2	85
remedi of	-13	31
remot	17	38
remot access	-31	51
remot write	1	43
remov	5	22
remov $	-24	45
remov @	47	-15
remov modul	-24	101
remov old	2	34
remov peopl	-28	48
remov stale	-4	22
remov that	-10	30
remov the	17	4
remov their	1	17
remov them	-55	96
remov worker	66	-41
renam	-41	50
render	32	-24
renew	23	-16
renew $	21	-47
renew @	52	-32
renew a	28	8
renew and	-8	36
renew by	31	-10
renew cert	-25	61
renew it	-56	-88
renew of	-12	29
renew the	37	-12
renew them	-33	54
renew who	3	55
repair	40	-1
repair $	-4	38
repair a	98	-3
repair and	19	-13
repair by	36	-20
repair compact	43	-18
repair is	59	-52
repair it	42	-18
repair or	22	-17
repair the	-18	89
repair them	30	28
repair upgrad	65	-38
replac	22	3
replac $	22	-42
replac @	90	-29
replac a	40	6
replac an	43	-37
replac and	28	1
replac befor	66	-55
replac broken	75	-41
replac by	62	-21
replac can	-61	67
replac dead	76	-17
replac each	43	-40
replac fail	70	-33
replac fleet	-77	95
replac for	50	-39
replac instanc	-28	75
replac it	24	-14
replac on	13	-90
replac them	16	-3
replac those	7	17
replac unhealthi	62	-50
replac what	14	35
replac who	-2	-48
replai	-17	35
replai $	-32	33
repli	-2	24
repli to	-1	26
replic $	-1	65
replic @	70	-38
replic a	41	-18
replic an	65	1
replic and	-26	40
replic between	1	39
replic disk	41	-32
replic each	51	-39
replic insid	81	-52
replic is	-17	-111
replic it	-2	32
replic lag	-11	17
replic of	25	1
replic or	-5	47
replic rule	-20	35
replic to	-6	48
replic with	-11	26
replica	12	16
replica $	-2	45
replica @	48	-27
replica and	-15	37
replica automat	44	-14
replica by	22	-63
replica of	7	29
replica one	26	-18
replica or	-19	14
replica per	-24	30
replica to	-47	23
repo	-18	49
repo $	-8	26
report	18	5
report @	28	-19
report about	-33	33
report an	-37	72
report and	24	10
report are	30	-24
report from	-33	83
report in	21	-5
report it	8	40
report job	23	-16
report of	-20	43
report the	100	-90
report them	19	2
report through	21	-18
report tool	-20	41
repositori $	-24	-56
repositori and	30	-20
repositori in	34	15
reput	15	-30
request	34	-3
request $	42	-83
request @	30	-25
request and	-34	56
request are	56	103
request in	-33	78
request is	-15	34
request limit	32	-31
request of	-21	34
request on	-15	27
request or	56	-6
request over	104	-58
request per	-17	21
request quota	65	-53
request that	-19	19
request through	99	-67
request to	-40	50
request token	43	-30
request valid	-12	16
request without	-23	35
requir	0	25
requir @	-22	44
requir http	-32	40
requir iam	-13	64
requir imdsv2	7	48
requir in	28	5
requir on	27	12
requir servic	-64	-25
requir ssl	-13	21
requir tls	-32	36
requir txt	-20	33
requir updat	32	27
requir who	-32	50
rescan	25	-25
research	-67	-61
reserv	-24	55
reserv and	-24	60
reserv concurr	-9	33
reset	19	12
reset in	9	34
resid	-31	0
resili	18	-19
resist	-6	-101
resiz	-4	36
resiz by	-29	62
resolut	52	-42
resolv	9	28
resolv $	-25	41
resourc	8	32
resourc $	45	2
resourc in	-20	62
resourc is	83	-46
resourc polici	-9	22
resourc to	-16	23
resourc type	-31	53
respect	3	30
respond	16	57
respond to	-22	43
respons	-45	-44
respons $	-107	-44
respons for	-15	-34
respons is	-112	-91
respons model	-4	70
respons or	20	57
respons parti	9	-106
respons to	-71	22
rest	24	-28
rest $	-25	-42
rest @	4	25
rest alwai	34	-4
rest and	49	-12
rest api	11	29
rest by	-28	-39
rest encrypt	10	-36
rest except	20	-15
rest for	-37	73
rest if	17	-85
rest in	46	-69
rest of	45	-12
rest on	-214	-32
rest through	20	-5
rest with	18	-6
rest without	42	-21
restart	32	9
restart a	-27	34
restart after	3	43
restart and	-7	24
restart dure	-3	17
restart fail	31	-15
restart it	-83	-45
restart standalon	-31	46
restart the	27	18
restart them	-25	53
restor	12	21
restor $	-5	33
restor a	-8	42
restor and	-12	26
restor are	123	-112
restor by	52	-36
restor drill	-15	16
restor from	21	36
restor into	86	-79
restor it	38	-13
restor of	-29	66
restor out	-37	60
restor test	-32	72
restor the	21	18
restor them	56	24
restor to	33	-21
restrict @	-8	54
restrict and	-11	21
result	-21	19
result $	-130	13
result @	5	96
result and	17	5
result in	-11	19
result is	-3	21
result live	-3	21
resum	23	31
resum it	-12	44
retail	67	6
retain	-11	53
retent	-1	40
retent $	-2	192
retent are	-4	25
retent is	66	-58
retent of	-26	60
retent period	-7	23
retent set	17	95
retent take	-16	24
retent there	-29	65
retir	7	16
retir $	-29	32
retir @	-41	-55
retir disk	26	-5
retir notic	29	-10
retir of	6	39
retir old	26	-17
retir outdat	48	-24
retrain	51	-25
retri	12	28
retri and	-16	29
retri are	-47	48
retri by	-11	54
retri deliveri	84	-65
retri for	41	-13
retri logic	-8	52
retri strategi	-12	26
retri when	73	-65
return	3	50
return @	51	-48
return empti	-20	26
return traffic	-7	56
reus	51	-17
reveal	-10	29
revert	3	46
revert it	-5	18
review	-3	39
review @	-10	35
review and	21	-3
review by	-6	20
review chang	-7	19
review code	-11	38
review it	-31	49
review of	-2	41
review the	-30	86
review who	26	13
revis	13	26
revis of	-13	23
revis that	-6	71
reviz	-17	26
revoc	-19	30
revoc list	-10	18
revok	-4	32
revok $	-10	29
revok a	-7	51
revok and	-26	38
revok its	-7	29
revok the	-17	55
rewrit	-5	45
rhel	-5	31
rid	42	-11
rid of	42	-11
right	4	27
right %	40	-3
right a	17	38
right are	-8	17
right for	9	30
right in	-21	75
right of	-13	67
right on	-18	51
right size	18	13
right that	41	-41
right the	20	0
right to	-14	34
ring	-31	15
risk assess	-22	33
risk of	38	-19
riski chang	30	-23
rize	51	-25
rize $	55	-25
rm	-15	40
rman	9	50
role	-6	34
role $	-5	57
role @	-2	18
role and	-10	21
role are	-17	40
role attach	-21	68
role can	-17	30
role credenti	-25	31
role for	-16	44
role in	33	18
role is	-3	57
role job	-2	18
role map	5	35
role may	-10	72
role of	-10	67
role on	-2	21
role trust	-6	25
role which	0	16
role who	-4	31
role with	-17	40
roll $	-79	-24
roll back	-23	57
roll it	29	-9
roll new	28	51
roll or	-6	29
roll out	-2	36
roll over	-54	52
roll restart	133	-40
roll the	-4	28
roll them	-51	-128
rollback	-24	54
rollback $	-25	30
rollback alarm	-4	22
rollback fail	-15	44
rollout	-67	16
rollup within	23	-7
room	12	27
room $	-2	34
room and	-22	24
room for	40	-21
room of	53	46
root	17	44
root $	101	66
root @	-29	65
root access	-5	36
root account	5	59
root author	39	-32
root login	-13	42
root on	68	-3
root password	-8	47
root squash	-17	56
root user	21	23
root volum	-10	51
rot	37	28
rot insid	24	-8
rot on	44	-19
rotat $	-56	32
rotat %	-38	4
rotat @	103	13
rotat a	-38	39
rotat and	-14	29
rotat by	-25	38
rotat for	-16	17
rotat in	-31	80
rotat it	-58	-33
rotat just	-19	36
rotat of	84	-5
rotat on	-18	59
rotat password	5	70
rotat the	-8	-50
rotat them	35	0
rotat who	7	25
rotat with	-45	-96
rout	4	28
rout @	-10	16
rout and	25	-9
rout for	-21	38
rout on	-32	33
rout or	6	19
rout server	-16	28
rout tabl	11	61
rout them	-7	19
rout to	-32	49
rout which	-19	26
router	17	0
router $	90	24
router @	89	-44
router and	53	-12
router at	34	48
router fluent	-17	35
router in	-47	74
router is	-23	58
router of	5	43
router the	20	-4
row	-10	27
row arriv	-5	70
row count	-21	38
row in	-36	30
row level	-22	31
row that	-12	36
rpo	6	51
rpo of	3	63
rpu	-13	30
rpu and	-14	30
rpu hour	-14	30
rsa	-33	43
rto	4	42
rto and	5	56
rule	4	31
rule $	9	61
rule against	-32	36
rule are	-16	53
rule by	37	-36
rule for	-7	16
rule group	38	-18
rule in	14	24
rule insid	40	-29
rule of	-17	30
rule on	-19	71
rule set	33	20
rule target	-6	69
rule that	-13	28
rule to	-20	35
rule updat	107	-133
rule who	35	45
run	26	6
run $	70	-7
run %	25	-3
run @	58	8
run a	18	28
run again	-13	27
run all	6	28
run are	-25	30
run as	-71	83
run at	-32	37
run autom	39	11
run automat	20	0
run behind	-20	43
run by	121	-48
run debian	-16	53
run each	-3	40
run etcd	59	-37
run everi	25	-7
run for	-55	-39
run here	-9	26
run in	12	32
run insecur	16	-12
run insid	-82	139
run instanc	-9	16
run is	55	4
run it	-22	25
run its	44	12
run job	-14	26
run more	-15	18
run my	0	57
run no	-40	61
run nodetool	42	-29
run on	21	32
run onli	-15	34
run our	-4	44
run out	-36	94
run over	48	-8
run queri	23	-4
run replica	-25	56
run scale	-68	94
run sever	-59	65
run sinc	-43	36
run storag	-8	17
run task	-39	40
run that	25	25
run the	31	-11
run them	36	20
run there	44	-1
run time	-18	24
run when	38	-21
run who	-19	29
run with	13	42
run without	-3	34
runbook	-10	42
runbook for	-41	87
runtask	-18	36
runtim	10	-24
runtim $	-68	-75
runtim agent	9	28
runtim and	23	-9
runtim cni	-33	36
runtim endpoint	-23	31
runtim for	3	26
runtim in	33	-71
runtim interfac	-14	55
runtim is	-9	48
runtim monitor	-26	67
runtim of	56	-51
runtim on	12	22
runtim patch	79	-65
runtim secur	0	-54
runtim updat	-14	67
rush	43	-55
rust	-34	5
rw	-8	18
s	21	14
s $	-42	59
s autom	17	-2
s certif	77	-38
s event	18	-15
s paramet	-5	31
s role	-9	17
s set	-11	23
s to	-27	134
s tool	-42	100
s trust	-40	45
s3	19	2
s3 and	-12	25
s3 bucket	-7	36
s3 by	34	-26
s3 destin	47	-21
s3 gatewai	2	18
s3 kei	23	-12
s3 manag	33	-31
s3 or	-10	19
s3 us	-43	88
s3 which	25	-19
saa	22	32
saa applic	27	-12
safe	-4	30
safe $	-24	0
safekeep	-3	29
safekeep $	-5	33
safeti	-9	19
sagemak	6	-76
sai	-12	38
sai %	-28	40
sai @	-62	30
sai how	-7	41
sai our	10	27
sai outright	-5	18
sai so	36	2
sai that	-28	28
sai which	30	-6
said	37	-98
salari	-21	42
sale	2	75
salesforc	-10	55
same	30	31
same author	43	-32
same for	-52	-150
same geographi	17	-14
same host	53	-48
same on	26	105
same q	-6	128
same question	58	-108
same time	28	-28
same with	5	57
saml	-18	52
saml and	-19	33
sampl	-14	40
sampl phrase	22	-12
sampl rule	-9	42
sandbox	4	24
sanit	59	-30
sat	-71	28
save	-4	42
saw	-22	38
saw the	-29	29
say	16	21
say it	-18	95
say never	-38	42
say otherw	-23	24
say so	54	8
say which	-13	30
say who	-6	18
sbom	-6	90
scale	34	-19
scale $	-138	-218
scale @	138	11
scale a	109	-23
scale an	12	-64
scale and	-9	37
scale as	-56	35
scale between	15	103
scale by	-8	59
scale comput	31	-31
scale in	-37	77
scale is	28	17
scale it	14	-55
scale limit	9	54
scale mode	-36	37
scale of	31	-25
scale on	7	30
scale or	65	-34
scale out	87	-73
scale polici	27	77
scale storag	43	-4
scale the	6	-17
scale them	-110	-58
scale trigger	-7	36
scale up	13	29
scale with	68	-10
scan	-1	38
scan $	8	133
scan @	-19	65
scan and	-1	18
scan by	-42	-2
scan find	18	-12
scan imag	39	-21
scan is	-65	82
scan its	25	9
scan of	7	24
scan on	-9	24
scan patch	-5	23
scan the	1	37
scan them	24	26
scan volum	-24	40
scan what	47	-31
scanner	29	32
scanner and	71	41
scanner on	19	-2
scc	-18	65
schedul	29	7
schedul $	-69	-26
schedul a	-7	29
schedul and	3	19
schedul contain	72	-84
schedul delet	-13	27
schedul for	-27	74
schedul keep	-30	42
schedul of	39	36
schedul reboot	-28	27
schedul requir	23	15
schedul snapshot	-20	49
schedul start	20	-16
schedul that	93	-23
schedul the	23	-19
schedul them	32	48
schedul then	-37	40
schedul with	-38	130
schema	1	77
schema $	33	143
schema @	-4	66
schema design	19	61
scientist	14	28
scientist $	76	-22
scim	-7	20
scope	-7	57
scope $	3	64
scope data	48	-48
score	-15	45
scram	-13	17
scram user	-20	25
scrambl	-6	-77
scrambl data	-82	3
scrape	-26	36
scratch	-16	88
scratch @	-10	27
scratch file	-12	53
screen	58	12
script	-14	55
script $	-12	65
script @	3	124
script are	-5	18
script fail	-6	35
script in	-9	17
script of	-21	77
script on	8	31
scrub	68	-28
sddc	-18	43
sddc manag	-18	43
sdk	-10	62
sdk in	-18	28
sdk the	50	-42
search	61	45
search @	103	-2
search engin	63	-40
sec	11	57
second	-12	22
second $	-11	101
second @	11	44
second factor	-9	25
second layer	67	-47
second one	-117	-34
second site	-7	19
second who	-7	-120
second zone	-8	21
secondari	-21	57
secreci	39	-19
secret	-10	46
secret $	5	50
secret and	-25	45
secret for	-28	49
secret in	-18	89
secret into	-5	27
secret left	23	71
secret manag	-1	21
secret of	-11	22
secret on	51	-54
secret store	90	-91
secret there	-18	80
secret with	-13	33
secur	7	23
secur $	123	48
secur @	-14	36
secur awar	-60	-28
secur by	53	-19
secur code	-17	87
secur configur	-18	37
secur contact	-11	42
secur environ	6	19
secur fix	19	1
secur flaw	24	6
secur for	88	-58
secur group	-5	54
secur hub	24	-12
secur in	-18	165
secur log	-9	41
secur of	53	84
secur on	11	21
secur patch	60	-78
secur polici	20	1
secur profil	-4	29
secur quota	-7	19
secur standard	-5	16
secur the	75	-41
secur too	51	-16
secur updat	-58	-83
secur want	-15	24
see	23	2
see @	-34	59
see a	-73	73
see and	-42	72
see it	-3	43
see my	-44	-91
see no	45	-7
see nor	-2	31
see onli	35	-32
see or	102	-79
see that	-24	33
see the	32	-21
see them	11	33
see to	50	0
see which	7	31
seed	-8	22
seen	53	-32
segment	-17	73
select	29	5
select the	-24	36
self @	-11	53
self host	26	-20
self servic	-64	23
self sign	67	-41
send	1	17
send and	-55	-63
send anoth	55	-46
send from	67	-53
send it	-31	42
send its	-4	40
send messag	-22	52
send new	51	-44
send notic	23	-3
send out	-14	17
send quota	-5	58
send telemetri	-26	41
send the	9	20
send them	11	46
send to	25	10
send traffic	-27	28
send what	16	-14
sensit	-16	48
sensit $	-16	101
sensit data	-19	34
sensit it	-13	47
sensor	-8	52
sensor out	-12	31
sent	-3	19
sent to	18	25
sent with	-14	25
sentenc	-74	52
sentiment	48	-17
separ	17	18
separ account	-21	42
septemb	3	22
septemb 2026	8	24
serv	42	-4
serv @	76	-38
serv from	-8	30
serv http	96	-31
serv its	39	-21
serv our	88	-60
serv the	-19	31
serv tls	33	13
serv to	68	-37
server	30	3
server $	-40	14
server @	31	-6
server access	-30	50
server and	24	-5
server apart	-14	16
server are	-26	90
server at	95	-12
server avail	107	-63
server behind	50	-22
server between	43	5
server build	-10	105
server but	21	-15
server by	49	-45
server certif	-69	51
server core	-25	28
server di	61	67
server do	37	-26
server endpoint	-24	28
server firmwar	38	-32
server fleet	141	-42
server for	47	34
server hall	63	15
server hardwar	43	-70
server host	86	-31
server in	74	-35
server insid	78	-60
server is	-17	106
server its	27	-24
server licens	6	47
server of	88	-28
server offer	62	-54
server on	54	71
server oper	-28	65
server os	-152	-149
server patch	74	-60
server room	43	42
server sdk	-23	74
server side	-33	28
server softwar	79	-21
server that	50	6
server to	52	7
server under	98	-52
server up	17	-4
server when	100	-42
server who	30	-59
server with	-27	35
serverless	69	-1
serverless @	0	44
serverless cach	-3	55
serverless cluster	88	-21
serverless collect	-26	36
serverless worker	55	-33
serverless workgroup	-25	46
servic	26	2
servic $	40	-31
servic account	-15	63
servic again	-2	23
servic and	35	7
servic are	14	60
servic avail	82	-35
servic behind	32	0
servic by	-23	30
servic connect	-18	35
servic discoveri	-3	37
servic doe	-111	155
servic domain	-30	29
servic execut	-18	23
servic for	74	-56
servic has	-27	28
servic improv	-10	17
servic in	-23	32
servic is	31	-19
servic it	56	-42
servic itself	84	-25
servic keep	1	32
servic link	-16	16
servic load	-5	24
servic of	75	-59
servic on	54	66
servic opt	-15	20
servic or	-12	17
servic quota	-20	95
servic reach	31	-27
servic regist	-23	72
servic role	-14	29
servic run	78	-44
servic softwar	-26	-63
servic specif	-26	29
servic such	-35	52
servic that	85	-49
servic the	109	-75
servic unless	24	-21
servic updat	-64	-53
servic use	-29	41
servic where	-3	43
servic who	-81	-70
servic with	-34	54
session	16	-1
session $	82	-39
session are	-29	46
session attribut	18	-10
session for	27	-21
session from	58	-30
session id	-20	25
session in	-19	41
session of	31	-14
session on	-7	17
set	0	26
set $	-50	-9
set a	26	-6
set alarm	-21	30
set and	22	-11
set anoth	-21	36
set are	6	46
set as	-15	22
set at	31	-30
set befor	-7	18
set by	-26	67
set chang	67	-18
set from	63	-47
set how	-18	42
set in	-11	68
set index	1	17
set is	-28	42
set it	-16	75
set lifecycl	-9	16
set limit	2	46
set more	-14	30
set network	-13	25
set no	48	-57
set on	45	-17
set one	-14	17
set or	-16	23
set paramet	-18	27
set posix	-4	31
set queue	-2	18
set reserv	-41	47
set retent	-10	48
set subnet	-16	18
set that	-12	30
set the	-7	40
set their	23	9
set there	2	52
set to	14	36
set type	-10	36
set up	-9	28
set what	90	-59
setup	-6	47
setup in	-19	25
seven	-18	47
seven year	-10	55
sever	16	6
sever @	-16	30
sever azs	32	-19
sever copi	40	-44
sever invoc	-31	57
sever region	-29	73
sever server	44	-29
sever task	-59	65
sever zone	17	-3
sg	-14	72
sg $	-4	69
shadow copi	-9	41
shard	1	20
shard $	37	-15
shard and	-10	21
shard of	-44	46
shard replica	28	-27
share	-5	17
share $	-50	-6
share @	-39	58
share an	-15	21
share and	31	-22
share between	-71	1
share control	-136	-145
share file	-30	59
share in	-17	25
share it	-11	27
share key	-20	47
share no	31	-28
share of	68	-65
share on	-24	22
share one	43	15
share permiss	-15	22
share resourc	-4	35
share respons	-7	71
share them	-8	49
share these	53	-43
share through	63	-24
share with	-13	20
sharepoint	-22	25
shell	34	-10
shell in	-12	23
shield	32	14
shield advanc	-10	42
shield standard	42	-2
shift	52	19
ship	-7	26
ship $	-21	36
ship @	-27	33
ship the	74	-16
ship those	35	-15
ship to	1	45
shop	-63	62
shop where	-20	33
short	4	18
short outag	-19	32
shorten	-9	21
shorter	62	-41
should	1	30
should $	-12	23
should %	24	15
should be	-5	16
should block	-23	30
should have	1	27
should read	6	45
should set	13	53
shouldnt	-3	30
show	4	33
show @	86	-56
show a	-70	59
show as	-14	20
show auditor	-15	21
show client	-20	25
show connect	-30	79
show fail	-20	35
show in	-12	18
show log	31	-3
show the	6	36
show up	-6	19
shred	60	9
shred the	35	19
shrink	13	24
shrink the	44	-26
shuffl	-18	30
shut	-14	32
shutdown	-8	57
side $	-7	55
side and	-11	27
side doe	107	-27
side encrypt	-40	43
side is	-3	113
side of	63	-28
side or	-15	16
sidecar	-14	63
sidecar @	46	48
sidecar are	-12	22
sidecar imag	-26	47
siem	-1	40
sig	19	-4
sign	-2	31
sign and	31	-55
sign certif	67	-38
sign for	19	-13
sign in	7	29
sign is	41	-24
sign key	44	9
sign of	-29	48
sign off	-3	16
sign on	-4	16
sign profil	-48	54
sign up	-29	41
sign with	5	27
signatur	71	-30
signatur $	33	-70
signatur of	53	-10
signer	25	-7
sigterm	-13	20
sigterm handl	-24	34
sigv4	-26	29
silenc	22	-4
silenc @	-30	41
simpli	4	-50
simul	-46	68
sin	13	67
sinc	-7	43
sinc 2021	12	81
sinc 25	22	-17
sinc 30	-12	20
sinc 7	-17	30
sinc @	24	-18
sinc auto	-20	25
sinc it	44	-34
sinc januari	-36	32
sinc launch	2	21
sinc someon	1	29
sinc spring	-8	97
sinc the	-6	21
sinc then	-5	17
singl	11	16
singl @	31	-10
singl az	-28	61
singl connect	36	6
singl instanc	-3	22
sit	11	18
sit $	-15	43
sit at	-8	22
sit in	27	4
sit on	16	18
sit with	-19	33
site	8	22
site $	34	8
site and	9	23
site are	-36	40
site host	-33	50
site in	48	-20
site is	-45	52
site script	-25	29
site that	61	-49
site where	36	-16
six	44	-22
six copi	45	-27
six month	-36	50
size	18	25
size $	-31	118
size @	23	-16
size and	-6	43
size by	-25	40
size consolid	53	-40
size for	72	20
size in	-11	85
size is	-14	21
size of	-3	24
size on	-10	43
size or	37	-24
size scale	-32	35
size that	27	-26
size the	-17	36
size to	66	-50
size what	73	-48
skew	-17	76
skip	-21	86
skip it	-16	73
skip the	-4	23
sla	-8	-83
sla for	20	132
slack	3	22
slide 12	-48	48
slim	-4	33
slip	-4	16
slip $	-6	20
slot	7	26
slot are	-10	40
slot prompt	-12	21
slow	-19	46
slow log	-10	50
slow queri	-5	50
slurmctld	178	26
sm	-85	-96
small	-21	36
small $	-5	49
small @	-21	48
small or	-8	17
smb	8	18
smb encrypt	20	7
sms	22	6
sms and	19	-9
sms spend	32	-23
smtp	-8	72
smtp credenti	-36	56
snaplock	8	59
snaplock retent	11	65
snapmirror	-5	74
snapmirror and	-6	18
snapmirror schedul	-6	52
snapshot $	-8	120
snapshot @	-3	45
snapshot and	6	39
snapshot are	52	39
snapshot behind	58	-54
snapshot by	26	16
snapshot copi	-15	27
snapshot first	1	141
snapshot go	-13	33
snapshot in	28	30
snapshot kept	-33	49
snapshot of	-38	-20
snapshot older	-12	44
snapshot on	31	1
snapshot onli	-33	50
snapshot or	-15	45
snapshot polici	-8	33
snapshot retent	-19	19
snapshot stai	-39	70
snapshot the	70	-39
snapshot where	37	8
snapshot with	31	80
snowflak and	16	-15
so $	-40	74
so %	59	16
so @	48	-18
so a	31	-28
so an	-19	25
so are	-21	25
so by	-15	31
so doe	27	-19
so if	-35	43
so in	19	26
so it	47	-32
so no	-3	66
so noth	-25	56
so now	23	-20
so on	78	25
so our	-45	56
so patch	65	-49
so that	-17	39
so the	-47	7
so thei	-25	30
so who	-65	-46
soc	38	-41
soc 2	4	-28
soc pci	23	-11
softphon	-1	25
softwar	17	-28
softwar $	95	-46
softwar @	52	-32
softwar and	85	18
softwar behind	38	8
softwar in	-19	-78
softwar insid	-30	118
softwar instal	-14	19
softwar is	-66	107
softwar licens	-21	37
softwar of	9	-74
softwar on	-6	-41
softwar that	48	49
softwar up	76	-80
softwar updat	-23	-68
softwar we	1	60
some	4	34
some @	-26	36
some need	-24	29
some of	34	1
some other	32	-28
some point	-28	29
some user	-19	23
somebodi	24	0
somebodi at	5	27
somebodi els	31	-13
somebodi has	-39	65
somebodi must	-14	35
somebodi pai	0	44
somebodi remov	-40	55
somebodi set	2	49
somebodi wrote	5	41
someon	-2	28
someon $	-22	27
someon at	1	34
someon delet	-13	44
someon els	31	-20
someon forgot	-10	18
someon in	-10	53
someon must	32	-25
someon who	-11	25
someth	5	-55
someth $	14	-69
someth %	-50	-10
someth for	20	-14
someth i	-1	-111
someth the	-5	-36
somewher	39	-22
soon	48	-52
soon as	48	-52
sooner	-19	23
sorri	-28	-33
sorri i	34	37
sort	15	68
sort out	-16	31
sort that	23	4
sourc	-5	33
sourc $	-10	49
sourc address	98	-2
sourc code	-7	61
sourc credenti	-6	33
sourc data	66	-61
sourc destin	-12	24
sourc is	17	-17
sourc keep	25	26
sourc librari	14	43
sourc licens	11	33
sourc record	-17	22
sourc server	-70	124
sourc sync	1	17
sourc the	-36	56
space	-26	19
space and	-7	26
span	-27	36
spare	0	19
spare capac	-48	72
spark	27	-12
spark and	48	-43
speak	6	38
speak $	8	64
speak it	63	-40
speak tls	-24	55
special	32	-38
specif	-23	97
specif control	16	114
specif credenti	-26	29
specif secur	6	19
specifi	-16	20
spectr	-9	33
spectr and	28	-6
speed	-56	73
spend	1	98
spend limit	-29	49
spf	-8	17
split	-35	-20
split the	-12	97
splunk	-5	30
spot	-11	73
spot $	-19	30
spot @	36	-33
spot and	75	-7
spot in	-23	65
spot interrupt	26	-3
spread	2	30
spread @	5	25
spread a	22	-19
spread instanc	-7	25
spread over	-15	41
spread them	-25	61
spring	-1	98
spring $	-1	77
spring who	-8	19
sprint	-23	31
sprint $	-23	31
sql	2	42
sql inject	-4	35
sql queri	-1	22
sqs	73	-63
squad	16	-65
squash	-17	56
sre	64	71
srm	-86	-125
ssd	45	-2
ssd tier	-7	23
sse c	-25	89
sse s3	67	-60
ssh	30	34
ssh kei	2	86
ssh key	-53	70
ssh or	-14	18
ssh to	91	0
sshd	7	35
sshd config	4	27
ssl	5	21
ssl on	-16	28
ssm	-4	25
ssm agent	-4	28
stack	20	25
stack $	39	-18
stack drift	9	70
staff	34	-22
staff $	22	11
staff to	57	12
stage @	-10	17
stage in	-26	29
stage on	-3	18
stage subnet	29	-95
stai	11	23
stai $	34	-33
stai @	-22	37
stai by	9	29
stai compliant	-10	16
stai enabl	-25	25
stai for	50	-24
stai in	-12	37
stai insid	34	29
stai longer	84	-77
stai on	-17	34
stai open	-9	36
stai privat	-33	44
stai readabl	57	-41
stai the	94	-44
stai there	-24	41
stai until	-51	86
stai with	53	-6
stai within	82	-64
stale	-11	42
stale @	-5	62
stale who	-15	31
stall	-17	66
stand	-21	10
stand $	25	-10
stand a	-9	66
stand in	-31	-24
stand on	0	34
standalon	-37	55
standalon @	-25	35
standalon on	-11	46
standalon task	-5	21
standard @	31	28
standard and	24	-19
standard ask	-15	21
standard broker	-142	-96
standard log	-35	34
standard support	16	-1
standbi	35	1
standbi @	40	-33
standbi and	43	36
standbi in	35	-66
standbi is	32	-9
standbi of	75	-58
standbi or	-28	69
standbi server	49	-45
start	10	26
start $	-68	73
start a	61	19
start add	36	-22
start again	-4	24
start an	25	-3
start and	34	-26
start at	66	-23
start by	-3	69
start each	21	-2
start everi	-10	69
start from	-41	67
start it	-1	46
start lost	-18	31
start major	5	18
start of	-32	44
start on	-42	64
start one	-18	20
start or	27	-25
start replac	70	-54
start restor	109	-100
start task	-30	50
start the	-5	37
start them	-19	50
start those	-11	52
start upgrad	71	19
start with	29	12
startexecut	-16	67
startup	14	23
startup script	-3	21
startup us	22	-4
starv	4	43
state	33	17
state @	-5	16
state at	-23	24
state befor	-18	21
state by	53	-44
state compat	-5	34
state in	17	-13
state is	-10	19
state of	73	-59
state off	-19	38
state outsid	-31	41
state rule	-54	72
stateless	-7	17
statement	-4	36
static	-5	17
statu	-2	33
statu log	4	28
steadi	31	-28
step	-6	25
still	11	23
still accept	12	20
still allow	-1	60
still has	-7	18
still have	10	48
still hold	-16	42
still in	29	-9
still need	80	5
still on	-4	94
still patch	-54	-93
still point	-23	30
still rout	2	56
still run	-3	49
still the	33	-9
still there	-7	61
still us	-40	67
still with	-88	-60
stock	41	-32
stock ami	41	-32
stolen	28	-1
stolen laptop	-13	36
stone	-29	49
stone age	-29	49
stop	8	24
stop @	-12	27
stop a	34	7
stop and	2	35
stop answer	42	-31
stop cleanli	-10	19
stop condit	-2	17
stop or	-21	34
stop secur	-45	38
stop start	-27	39
stop the	-3	18
stop their	28	-19
stoptimeout	-18	62
storag	35	1
storag $	-73	14
storag @	-32	67
storag across	60	11
storag autosc	-40	44
storag block	27	-17
storag by	64	-48
storag capac	13	22
storag class	-49	77
storag databas	58	-17
storag devic	41	-11
storag driver	-17	36
storag encrypt	52	-27
storag fleet	38	-13
storag full	-22	79
storag grow	44	29
storag hardwar	22	-5
storag imag	-29	31
storag in	33	-30
storag is	-54	90
storag log	41	-16
storag media	54	7
storag node	40	-26
storag of	-54	-14
storag server	51	-14
storag six	27	-18
storag throughput	-21	23
storag under	95	-34
storag virtual	-19	22
storag volum	80	0
storag where	47	-37
storag with	23	-9
store	30	8
store $	-19	28
store @	58	-4
store all	-4	31
store and	-31	56
store by	-31	52
store content	75	-61
store current	-29	50
store data	50	38
store disk	24	-15
store everi	17	-13
store for	79	-33
store in	7	26
store is	122	-81
store it	-2	39
store its	-33	15
store log	35	-32
store none	-39	79
store of	55	6
store on	-10	81
store onli	31	4
store procedur	4	41
store region	69	-66
store that	-30	49
store the	99	-29
store them	18	23
store volum	34	-1
store what	-39	88
store who	7	20
store with	41	-26
store yourself	-13	20
straight	-7	25
straight to	-7	25
stranger	-24	124
strategi	-20	61
strategi and	-1	41
strategi spot	-20	35
stream @	28	-9
stream agent	33	-20
stream and	87	-44
stream consum	-14	128
stream gatewai	97	11
stream to	-6	39
stream when	4	-23
stretch	48	24
string	-12	31
stripe	-11	149
strong	9	29
strong password	9	29
structur	37	9
stuck @	8	101
stuck at	-26	-94
stuck in	-7	20
stuck on	-19	29
student	-23	74
studio	-40	53
stuff	-49	25
stuff in	-46	-53
style	44	-5
subdomain	1	21
subdomain takeov	1	21
subject	-23	37
submit	-47	65
submit job	-3	29
submit to	-18	15
subnet	-4	32
subnet $	2	96
subnet and	-11	37
subnet endpoint	-17	21
subnet for	-20	58
subnet give	-11	30
subnet group	36	7
subnet in	-18	25
subnet is	2	26
subnet of	-36	44
subnet that	18	-13
subnet without	-11	24
subordin	-30	43
subscrib	-8	44
subscrib and	-8	16
subscrib are	-35	72
subscrib to	-12	88
subscript	-12	57
subscript $	-19	51
such	3	18
such a	45	-15
such an	-14	27
such client	-19	20
such instanc	1	33
such queue	-45	46
such thing	29	-1
sudo	2	49
sudo right	1	56
sudoer	4	128
sudoer on	2	125
suffic	-8	23
suggest	-8	42
suggest $	46	-6
suggest befor	-21	36
suit	10	47
sundai	-11	32
superus	-9	38
suppli	19	-6
suppli and	-78	-40
suppli in	65	-50
suppli kubelet	20	-10
suppli patch	-20	44
suppli the	16	50
supplier	-28	50
support $	-34	59
support @	3	49
support end	13	49
support is	-19	22
support it	37	-30
support nitro	-40	41
support on	-3	17
support or	-19	21
support perimet	-16	38
support plan	-13	42
support runtim	-41	51
support them	-21	23
support tls	99	-66
support version	-20	34
support who	-33	64
suppos $	18	21
suppos to	-53	17
suppress	7	46
suppress @	-16	24
suppress in	-24	49
suppress rule	-17	47
sure	23	8
sure $	-15	45
sure %	-11	51
sure onli	-25	26
sure that	-8	28
sure the	41	-34
suricata	41	24
surveil	29	-27
surviv	-14	43
surviv $	-25	46
surviv a	19	-1
surviv the	-30	45
suspect	0	26
suspend	-6	79
suspici	-5	75
svm	-3	20
swap	57	-26
swap broken	18	1
swap by	56	-10
swap it	26	-10
swap the	-18	42
swear	-19	40
switch $	93	-4
switch and	94	-46
switch encrypt	-27	116
switch in	28	-11
switch it	8	20
switch off	39	5
switch on	-60	17
switch redact	-8	20
switch such	5	45
switch that	6	42
switch the	-17	28
switch them	50	-41
switch to	0	44
switchov	36	48
switchov or	48	-36
symmetr	-30	39
syn	49	-4
sync	-45	-37
sync by	30	-12
sync schedul	1	17
synonym	1	17
sys	-9	50
sys password	-7	39
system $	19	-12
system @	20	0
system account	32	-12
system are	109	9
system as	55	-31
system at	36	-17
system behind	63	-11
system beneath	-84	122
system by	25	0
system databas	14	67
system fix	32	-25
system for	19	-9
system have	-33	62
system in	16	99
system insid	118	-73
system is	-23	42
system manag	-5	39
system network	14	97
system of	-18	-9
system on	32	0
system patch	-27	89
system set	1	19
system stand	36	-8
system take	-10	32
system to	-33	32
system under	60	9
system updat	-53	-63
system user	-13	21
system when	147	-60
system with	20	-5
system within	21	-12
system without	-46	64
tabl	-2	34
tabl $	-3	102
tabl apart	55	-40
tabl associ	-3	20
tabl by	52	-28
tabl definit	-28	31
tabl in	0	60
tabl is	46	-40
tabl it	-19	30
tabl map	-3	18
tabl of	-4	56
tabl on	-5	42
tabl out	-52	-102
tabl over	32	-9
tabl permiss	-3	27
tabl whose	31	154
tag	-1	81
tag for	-3	55
tag in	-23	31
tag resourc	27	83
tag the	49	-44
taint	24	25
take 60	-2	21
take @	31	-40
take a	37	10
take and	33	-15
take autom	1	-123
take back	24	-14
take backup	35	-9
take both	2	29
take call	61	-35
take care	-2	-50
take continu	21	-1
take csi	-13	20
take daili	44	-22
take effect	-21	35
take hourli	65	-50
take it	39	-3
take manual	-14	21
take no	-19	71
take none	-12	34
take over	43	-13
take snapshot	-24	85
take the	-11	-61
take them	7	39
take thi	10	42
taken	19	12
taken by	47	-29
takeov	1	27
talk	17	47
talk through	-31	86
talk to	-21	39
tamper	6	-37
tamper resist	-6	-101
tamper with	19	10
tape	17	19
target	1	28
target $	-19	70
target and	8	18
target are	20	6
target in	-23	31
target is	-39	52
target that	-28	52
task	18	9
task $	30	11
task @	-8	36
task definit	-7	64
task fail	-16	44
task for	70	-57
task is	-30	73
task of	-1	16
task on	-19	35
task replac	20	-19
task retir	-34	34
task role	-32	54
task set	-21	50
task share	62	-51
task stop	-27	36
task that	41	-37
task to	-10	37
tax	-21	33
tax offic	-21	33
tb	8	35
tbp	68	-19
tde	21	18
teach	36	-31
teach peopl	-52	-99
team	12	23
team can	-51	66
team have	49	-37
team or	-20	50
team that	-15	22
technic	106	-48
technician	62	-28
tele	21	27
tele the	-15	61
telemetri	-26	41
telemetri to	-26	41
telephon	-17	39
tell	-9	53
tell %	22	66
tell @	8	43
tell me	-18	40
templat	-9	33
templat @	-1	25
templat is	-17	43
templat or	-12	18
templat that	-25	31
templat user	-6	33
templat with	-16	34
temporari	-33	84
temporari credenti	19	8
ten	53	-23
ten minut	27	-20
ten year	36	6
tenant	78	-27
tenant out	79	-20
term	19	5
term let	27	-24
term of	-25	33
termin	52	-21
termin $	111	2
termin @	-20	60
termin tls	21	-19
terraform	-44	101
terraform destroi	-21	26
terraform state	-12	78
test	6	51
test $	-23	166
test %	79	72
test @	-7	42
test and	23	-2
test for	-40	94
test it	27	-6
test of	-12	71
test restor	4	38
test that	-29	64
test the	4	34
test them	25	-20
tester	-14	45
text	8	22
than	-11	31
than 14	-18	36
than 90	-9	50
than one	-41	41
than root	-13	30
than that	-13	120
than two	71	-64
thank	-2	-90
thank to	-16	-126
that $	16	-19
that %	-26	33
that @	30	9
that a	28	34
that account	-34	41
that allow	-18	23
that amazon	3	38
that an	-24	47
that and	-24	37
that answer	63	-52
that api	96	-47
that appli	-77	13
that are	23	-8
that arriv	15	-68
that aws	31	54
that az	-35	37
that block	-12	22
that break	-15	20
that bucket	31	-9
that build	39	-27
that built	-12	96
that call	25	0
that can	-27	42
that cannot	87	-52
that client	51	-46
that come	-12	21
that connect	43	9
that copi	21	-19
that creat	25	-18
that current	-43	59
that date	76	8
that decid	76	25
that deliv	125	-21
that deploi	60	-40
that dev	5	29
that dial	-41	51
that differ	119	-29
that do	3	42
that doe	33	-19
that down	-17	30
that each	38	-33
that encrypt	-10	31
that end	-17	35
that endpoint	28	-21
that evalu	37	-23
that execut	58	7
that exist	88	-51
that fall	-12	52
that feed	-13	51
that fetch	-10	28
that fit	17	-16
that flow	34	-27
that for	-98	-64
that forbid	-19	27
that function	59	-51
that go	16	-15
that had	-11	35
that hand	93	-57
that handl	21	-11
that happen	-32	45
that has	25	-17
that have	1	38
that hold	32	-7
that host	38	0
that i	-22	59
that imag	-11	18
that in	20	20
that includ	-18	18
that inspect	22	-14
that is	27	-3
that its	-11	18
that keep	19	-7
that key	-22	35
that launch	26	-22
that leav	-20	28
that left	-13	57
that let	-4	36
that list	16	-5
that live	47	-34
that log	-10	21
that machineri	24	-4
that make	-37	46
that manag	27	-25
that match	77	-60
that matter	-14	58
that move	29	-25
that must	-14	39
that need	31	33
that no	-4	19
that nobodi	46	-28
that not	80	44
that noth	80	-70
that of	-17	53
that off	62	-30
that on	-23	9
that onc	34	-21
that one	-2	-80
that onli	35	68
that open	34	-20
that or	-18	-104
that our	-58	29
that ourselv	33	-32
that out	28	14
that part	-44	78
that pass	7	29
that patch	0	29
that pick	-26	55
that place	59	-22
that poll	-15	24
that produc	52	-35
that provid	-8	51
that proxi	-25	38
that reach	22	-11
that read	-56	72
that reconnect	90	-87
that record	-27	26
that region	69	-22
that renew	90	-17
that replac	-61	67
that replic	49	-45
that right	-72	-97
that role	-17	51
that rotat	-17	52
that row	-17	23
that run	67	-1
that send	-12	25
that serv	44	3
that set	-36	49
that share	-9	16
that so	-47	92
that somebodi	20	-19
that someth	-37	-98
that speak	36	-10
that stai	-24	36
that still	-8	87
that stop	28	-24
that store	26	-16
that support	37	-30
that system	70	-65
that take	18	0
that the	-9	36
that thei	-16	33
that there	43	-34
that thi	30	-13
that thing	-62	-98
that through	11	60
that to	-13	18
that traffic	-68	105
that up	13	29
that us	-16	7
that use	-26	57
that user	-12	26
that verifi	46	-22
that version	-14	62
that wait	39	-32
that was	16	51
that watch	78	1
that way	-25	44
that we	10	62
that were	23	17
that what	-11	17
that who	2	24
that whose	-5	47
that window	40	-22
that with	-69	-69
that work	33	4
that write	-15	22
that zone	123	-101
the %	100	34
the 12	32	9
the 30	-52	64
the 7	36	-33
the @	20	23
the acceler	40	-23
the access	-18	56
the account	16	5
the activ	-13	19
the admin	9	26
the administr	-5	21
the agent	-17	-25
the alarm	-9	55
the alert	-24	69
the allow	-24	25
the ami	6	48
the analysi	60	-11
the analyst	-10	109
the app	-29	29
the applianc	8	17
the applic	13	53
the archiv	-14	43
the assess	25	18
the assessor	43	-6
the attack	-23	92
the audit	34	45
the auditor	7	37
the auth	-15	40
the authent	-13	24
the author	-17	45
the authorit	38	-16
the auto	-16	13
the autom	-37	-34
the automat	-108	-93
the avail	91	-35
the aws	36	-25
the az	101	-60
the baa	-50	33
the back	-33	53
the backbon	21	-4
the backend	40	-12
the backup	-34	-32
the bare	62	23
the base	16	12
the basement	-23	37
the begin	-13	26
the bi	8	40
the block	47	-39
the board	-14	64
the bootstrap	-27	-18
the bottlerocket	144	-26
the box	-3	22
the branch	-39	56
the broken	44	-21
the broker	-44	-58
the budget	-20	32
the build	80	-46
the button	-21	39
the ca	-123	-80
the cabl	1	100
the cach	127	-46
the call	0	36
the capac	33	-9
the catalog	-28	42
the ceil	62	-36
the chang	30	-6
the check	51	-17
the checkout	-23	27
the choic	-6	19
the chosen	43	-31
the ci	2	33
the cidr	-10	21
the cisco	-4	50
the class	-10	20
the cli	51	-32
the client	17	22
the cloud	56	-16
the cloudwatch	3	21
the cname	-28	36
the cni	-19	49
the colo	-23	33
the compani	17	22
the compil	-10	24
the complianc	-109	-118
the comput	51	80
the configur	-32	8
the connect	-61	-21
the connector	-77	-12
the consol	19	-8
the consum	46	51
the contain	-17	4
the content	-4	38
the continu	-72	177
the contract	29	6
the copi	-34	-70
the corpor	-30	40
the countri	-10	35
the cpu	38	7
the credenti	-14	38
the cross	29	-22
the current	46	-23
the custom	8	21
the d	-20	59
the daili	31	-108
the dashboard	-27	50
the data	27	4
the databas	-89	22
the date	-6	43
the day	25	-22
the db	3	40
the dba	-23	-60
the dead	67	-33
the deadlin	-8	44
the debian	-28	37
the decid	-25	41
the decis	63	34
the default	17	10
the definit	21	-8
the deleg	24	-11
the deliveri	24	-17
the desktop	-44	31
the detect	26	-14
the dev	-8	42
the develop	-22	33
the devic	-7	31
the diesel	46	-20
the direct	-14	18
the directori	66	-44
the disk	72	6
the distribut	-37	51
the dns	-12	52
the docker	-16	29
the document	-11	99
the domain	52	-1
the door	38	-13
the downtim	-21	85
the drain	32	-1
the driver	-33	40
the durabl	35	46
the ebs	22	-16
the ec2	61	-43
the ecs	106	26
the edg	91	-17
the edit	-53	64
the emerg	-29	60
the encrypt	32	41
the end	12	24
the endpoint	-23	4
the ephemer	-22	40
the equip	25	26
the etl	-16	40
the evict	47	-41
the evid	-46	53
the execut	4	27
the export	-2	20
the facil	67	-43
the factori	-17	42
the fail	-12	-87
the failov	-4	25
the failur	31	-27
the fault	25	14
the fibr	-12	42
the field	-14	67
the file	2	31
the final	-3	32
the find	-37	57
the fine	-10	17
the fip	16	-2
the firewal	-44	-81
the firm	18	86
the firmwar	135	-7
the first	-10	-27
the fix	50	-3
the fleet	-51	-52
the floor	-4	51
the format	-13	24
the former	-50	42
the function	-1	44
the game	-6	48
the gatewai	-80	-12
the gener	56	4
the global	54	-3
the golden	-14	45
the gpu	68	-29
the grace	-19	28
the grant	54	-42
the graph	-12	45
the greatest	38	-14
the group	25	-10
the guard	27	21
the guest	-10	44
the hall	62	1
the hardwar	37	-4
the hash	104	-50
the head	-16	38
the health	59	-4
the hole	-28	51
the hook	-12	65
the hop	-17	21
the host	27	-44
the hour	-85	-57
the hourli	80	-9
the http	-11	66
the hypervisor	49	15
the ide	-32	38
the import	20	-1
the inbound	2	39
the infer	-33	39
the infrastructur	35	-29
the ingress	-5	16
the integr	-47	45
the interfac	-9	21
the intern	-15	31
the internet	-14	47
the ip	-19	42
the item	-1	40
the jar	-5	19
the java	5	24
the job	1	41
the kei	-65	-97
the kernel	11	21
the key	4	16
the kms	6	26
the kubelet	88	15
the kubernetes	-8	39
the land	49	-35
the languag	37	8
the laptop	-21	29
the last	42	-32
the latter	-72	-19
the launch	-3	20
the law	0	72
the layer	-9	43
the least	-27	34
the ledger	-16	49
the librari	-30	67
the licens	59	-27
the life	28	-7
the like	-25	25
the line	-17	34
the link	-26	40
the linux	-60	-25
the list	29	-8
the load	20	-10
the local	-23	32
the locat	78	-42
the lock	42	-24
the log	-13	17
the loss	-33	46
the lost	17	13
the lowest	88	-33
the machin	62	-73
the machineri	18	-11
the mail	29	44
the mainten	28	-19
the manag	66	-35
the mandatori	45	39
the manual	-125	-15
the map	2	30
the marketplac	-15	74
the master	3	80
the materi	22	24
the maximum	0	19
the member	-36	61
the memori	50	2
the messag	5	37
the metadata	46	-7
the metric	-10	21
the mfa	1	70
the microvm	-6	37
the minor	-7	-29
the ml	1	85
the mode	-9	54
the model	-22	20
the modul	42	-23
the month	26	-19
the monthli	109	-15
the more	104	-7
the most	-16	23
the mount	-18	38
the move	-18	30
the multi	16	36
the name	-28	-22
the namespac	3	34
the network	48	-6
the new	-23	18
the newer	40	-13
the newest	-9	39
the next	38	-12
the nitro	19	-11
the node	-21	-19
the npm	-16	31
the nucleu	-16	22
the number	16	9
the object	46	11
the ocsp	-68	73
the off	55	-35
the offic	-18	50
the old	-23	41
the older	-26	52
the on	-34	57
the one	-11	-63
the onli	-36	53
the open	1	17
the option	-13	70
the orchestr	-49	60
the org	-28	41
the origin	22	18
the os	17	69
the other	-53	-47
the outag	-19	27
the outdat	-22	39
the outsid	-31	45
the pace	-14	32
the packet	-19	52
the pair	53	31
the parent	53	-28
the part	20	-8
the partner	-1	32
the password	-86	-83
the patch	40	6
the pci	-2	-33
the peer	107	-56
the pend	-1	82
the peopl	33	51
the perimet	48	-41
the period	-64	-133
the permiss	-18	26
the person	5	24
the physic	60	4
the pictur	-20	29
the pipelin	-25	27
the plan	-25	49
the plant	-3	22
the platform	21	-1
the plugin	-22	33
the pod	8	46
the point	29	-5
the polici	-4	35
the power	-5	71
the pre	-28	38
the prebuilt	68	-55
the prioriti	20	-17
the privat	48	-17
the process	27	-23
the prod	-12	46
the profil	-14	63
the program	-22	33
the promot	-82	11
the prompt	42	-37
the provid	43	17
the proxi	-6	51
the push	1	41
the pv	-13	21
the queri	-2	31
the queue	63	0
the quota	39	-17
the raci	-5	18
the rack	29	55
the rang	-4	19
the reader	-28	41
the recipi	-12	19
the recommend	-21	26
the recov	2	51
the recoveri	-7	17
the registri	-2	27
the regul	-19	93
the releas	-25	56
the renew	21	9
the repair	-2	48
the replac	53	-63
the replic	-19	40
the replica	9	25
the report	20	-5
the request	-5	18
the requir	-12	36
the resolv	21	39
the respons	2	47
the rest	-48	3
the restor	-21	55
the result	24	-18
the retent	-5	24
the retir	32	-28
the retri	-31	34
the review	-33	43
the revis	85	-72
the right	-17	31
the roll	-6	75
the rollback	-25	30
the rollout	-55	6
the room	-30	44
the root	-5	74
the rotat	-18	18
the rout	-2	18
the row	-1	22
the rule	4	38
the runtim	-36	-98
the s3	-14	18
the salari	-20	43
the sale	-20	23
the same	40	-11
the scan	53	-22
the scanner	-38	56
the schedul	53	-13
the schema	27	114
the scope	28	-27
the script	-17	41
the search	84	-25
the second	-62	-35
the sensor	-24	39
the server	19	-25
the servic	23	0
the session	-10	58
the set	31	-23
the sg	-10	40
the shard	-45	49
the shop	-31	38
the short	-1	18
the sign	50	-24
the signatur	62	-41
the site	74	-38
the size	-1	20
the slow	-15	66
the snapshot	12	39
the soc	67	-43
the sourc	-27	48
the sre	-18	61
the ssd	-8	22
the ssh	24	4
the ssm	-4	28
the stage	-16	32
the standbi	63	-47
the start	35	-21
the state	18	2
the stone	-29	49
the stop	-5	16
the storag	42	9
the store	17	-5
the stream	-25	-46
the stretch	-22	22
the stuff	-55	-28
the subnet	27	-6
the support	-11	35
the switch	25	41
the sync	-91	-24
the system	5	29
the tabl	-8	44
the target	-6	16
the task	30	5
the tax	-8	21
the technician	24	-22
the templat	-12	18
the temporari	-34	54
the term	-34	57
the test	-5	29
the text	-41	73
the third	21	9
the three	41	-32
the throughput	-23	50
the time	22	6
the timeout	10	66
the tls	52	6
the token	8	24
the tool	-23	47
the topic	1	68
the trace	-33	44
the traffic	48	-15
the trail	33	17
the train	-24	39
the transact	19	-2
the transform	-1	22
the trigger	-17	36
the truck	0	32
the trust	-21	28
the tunnel	-33	-33
the two	9	20
the type	-20	23
the underli	65	-45
the unit	46	-36
the updat	-25	-3
the uplink	-32	43
the upload	21	3
the use	-6	19
the user	-42	20
the utter	22	-12
the valid	-3	20
the valu	-11	30
the vendor	54	9
the version	-16	52
the virtual	42	28
the volum	-1	21
the vpc	-12	30
the vpn	-63	-55
the vulner	63	44
the wait	21	-14
the want	30	-28
the warehous	-7	18
the weak	-18	34
the web	-17	45
the weekend	-5	31
the weekli	20	30
the whole	-3	40
the window	17	26
the windows	41	-18
the wire	-4	-68
the work	16	58
the worker	-17	-4
the workflow	48	-9
the workload	45	32
the world	-10	29
the write	-11	21
the writer	17	-1
the wrong	-5	74
the zone	41	-11
theft	-6	22
thei are	31	-6
thei can	-14	53
thei cannot	-17	21
thei chang	-12	16
thei come	36	-11
thei cover	-16	64
thei do	-6	47
thei expir	-10	22
thei get	-19	26
thei go	-9	39
thei have	-33	69
thei reach	33	-31
thei replac	14	55
thei run	63	-23
thei say	-25	30
thei serv	68	-37
thei share	-10	19
thei shouldnt	-13	18
thei show	0	17
thei stai	-21	31
thei were	57	-45
their $	-56	-39
their @	-25	-129
their access	25	85
their auto	-14	62
their checkpoint	-32	37
their code	44	5
their configur	56	-4
their content	37	-27
their credenti	65	-50
their data	-19	45
their date	-2	19
their definit	47	-32
their destin	-1	49
their encrypt	30	-2
their end	26	-16
their firmwar	3	23
their health	19	7
their host	52	-40
their hypervisor	-26	30
their imag	17	11
their kubelet	14	93
their last	-26	27
their librari	-18	45
their name	-18	21
their number	-15	49
their oper	25	71
their or	-48	-21
their os	89	69
their own	16	6
their owner	1	31
their place	-9	40
their port	66	-50
their region	47	-25
their retent	20	-93
their retri	-25	45
their role	-18	29
their scale	-59	78
their secur	-8	27
their send	38	-13
their set	2	17
their softwar	31	4
their sourc	-29	42
their storag	-37	51
their time	-6	28
their trust	-3	19
their volum	-14	29
their vpc	-15	24
their window	1	31
them	8	19
them $	16	23
them 90	59	-50
them @	-25	36
them after	-7	28
them again	-1	-21
them apart	-49	76
them are	35	-14
them as	-4	31
them at	-45	72
them awai	36	-28
them befor	-22	42
them by	1	23
them current	-123	-73
them daili	7	23
them down	30	69
them earlier	-5	24
them elsewher	-7	17
them enforc	-27	41
them everi	28	-22
them for	29	-7
them from	-4	21
them get	43	-64
them in	8	16
them into	2	32
them is	23	48
them it	-17	22
them keep	-15	27
them on	19	13
them one	31	-19
them out	-32	-53
them over	-17	23
them patch	95	20
them requir	-38	48
them run	48	-22
them small	-20	35
them the	-47	85
them there	30	9
them through	62	-52
them to	-41	2
them under	58	-52
them until	-20	23
them up	9	65
them updat	-20	48
them when	28	-7
them who	-21	24
them with	-38	48
them yourself	-2	30
themselv	-8	-37
themselv $	30	-34
themselv for	-4	-60
themselv in	28	-19
themselv or	-80	-134
then	-6	43
then $	60	-41
then %	-29	36
then @	0	28
then and	-55	84
then copi	-8	34
then delet	40	-8
then is	-16	59
then it	81	-66
then keep	-50	74
then move	-60	94
then patch	-29	46
then run	-95	165
then start	-65	73
then switch	-41	89
then take	-51	98
then the	5	26
then who	-7	40
then write	-38	55
there	26	10
there a	-34	77
there after	25	-19
there and	-21	5
there are	29	4
there by	25	21
there for	55	-3
there if	-24	24
there is	37	7
there no	11	35
there not	-44	53
there onli	-52	81
there or	-22	24
there somebodi	-9	31
there the	72	-67
there too	34	-21
there who	-45	87
there with	52	-26
thereof	48	-16
thereof $	46	-17
thermostat	-31	46
these	59	42
these $	123	50
these log	-21	30
theyr	-13	42
theyr kept	15	50
thi	-53	-49
thi $	-23	21
thi cannot	78	-38
thi is	-148	-112
thi one	-14	-97
thing	-38	-5
thing $	-122	-59
thing %	-20	32
thing for	-16	-56
thing is	4	21
thing that	51	-9
thing we	30	96
thing who	-27	-73
think	19	41
think %	17	56
think of	-15	22
think that	17	11
third	3	48
third parti	-2	51
tho	-2	83
tho $	-2	83
those	13	26
those @	70	-12
those are	29	15
those current	34	-32
those data	-25	27
those for	-19	22
those from	54	-41
those i	28	-27
those is	29	6
those machin	-8	21
those node	-60	58
those of	18	9
those patch	-7	-36
those servic	-42	44
those that	-16	63
those two	100	53
those up	-2	18
those who	-14	16
those with	-29	64
though	14	28
though $	-42	116
though who	64	-64
thread	-11	29
threat	23	10
threat intel	45	-32
threat list	17	-7
three	26	-6
three @	38	-5
three avail	47	-18
three az	-5	50
three azs	42	-21
three copi	54	-22
three dai	-3	20
three if	-16	17
three node	-30	36
three week	50	-24
three zone	30	-22
threshold	-10	30
throttl	-15	33
throttl and	-19	24
throttl in	-39	102
throttl limit	2	18
throttl quota	48	-44
through $	13	39
through @	-20	7
through a	41	1
through an	16	0
through and	11	26
through artifact	21	-18
through eventbridg	47	-37
through it	15	17
through its	60	-15
through kms	63	-47
through our	-2	43
through the	46	-13
through them	-8	17
throughput	24	0
throughput and	28	5
throughput capac	-31	72
throughput for	4	-30
throughput mode	-27	36
throw	17	38
throw awai	-30	64
thrown	-27	62
thrown awai	-27	62
thru	0	69
thru @	-10	29
tick	0	111
tick a	7	54
tick at	1	51
tick the	-30	70
ticket	62	-11
ticket $	80	-21
ticket for	56	-53
tidi	-20	64
tidi $	-35	76
tidi up	-14	52
tie	-12	17
tier	-28	42
tier $	-11	101
tier of	-17	32
tier polici	-8	37
tighten	-18	50
tighten by	-29	79
tighten it	-9	29
time $	58	41
time @	-3	42
time are	-11	18
time as	66	-54
time at	57	-54
time in	-19	34
time limit	-13	30
time log	-16	23
time object	-15	71
time of	-35	95
time out	-22	62
time polici	-17	34
time recoveri	-23	42
time restor	-40	-147
time the	20	-13
time when	-12	40
time zone	-49	55
timeout	-16	48
timeout of	6	67
timeout on	1	27
tls	30	9
tls $	110	19
tls 1	37	21
tls @	-9	48
tls and	-12	20
tls at	49	-37
tls between	-36	48
tls by	44	-13
tls cert	38	-4
tls certif	62	-36
tls connect	67	-37
tls enabl	74	-7
tls end	-19	59
tls endpoint	20	0
tls from	-21	29
tls in	-29	44
tls inspect	24	-6
tls is	-41	50
tls of	-2	37
tls on	42	-8
tls onli	26	1
tls or	-4	16
tls paramet	-13	78
tls polici	-26	43
tls stack	52	-35
tls termin	129	-28
tls to	-16	37
tls version	-14	44
tls where	-14	17
tls who	-123	-121
tls with	35	-19
tlsv1	-1	36
tmp and	-3	31
tmp has	-8	20
tmp in	-27	33
to	8	18
to $	-35	22
to %	13	60
to 0	-7	27
to 1	-18	39
to 100	35	-15
to 2	-68	126
to 20	-14	30
to 200	46	-26
to 21	-28	40
to 3	-4	25
to 30	51	-46
to 35	7	23
to 365	-24	49
to 4	57	-32
to 5	-20	55
to 60	-20	41
to 7	30	8
to 90	-25	32
to @	-1	41
to a	10	21
to act	-20	35
to add	6	29
to al2023	-14	50
to all	-3	27
to amazon	89	-20
to an	0	37
to and	-22	35
to anoth	2	21
to answer	55	-54
to any	23	-20
to anyon	-14	44
to appli	-24	-68
to arrang	-17	29
to ask	76	-32
to attach	-36	56
to automat	82	-77
to aws	13	91
to back	-76	93
to be	0	29
to bear	-10	21
to blame	-29	63
to block	50	-36
to both	-114	-77
to bring	80	-36
to build	16	36
to buy	-45	48
to call	-23	80
to care	85	30
to cheaper	-10	25
to check	-15	26
to choos	66	-37
to classifi	-13	21
to clean	4	17
to close	-8	21
to cloudtrail	17	8
to cloudwatch	29	-14
to collect	-33	44
to come	59	-48
to connect	-23	30
to control	56	-35
to copi	3	55
to creat	-7	36
to databas	-23	36
to date	34	-19
to deal	-18	29
to decrypt	21	49
to defin	39	30
to delet	-33	63
to demand	-25	54
to deploi	-47	54
to disk	42	-40
to do	-53	15
to ec2	35	-28
to ecs	-32	39
to enabl	2	81
to encrypt	-3	21
to everi	17	-4
to everybodi	-15	40
to everyon	-21	33
to fail	-14	32
to file	-18	30
to find	-14	27
to fix	56	20
to flip	-36	56
to get	40	7
to give	-24	26
to go	-12	19
to guard	-40	57
to have	23	1
to hold	-3	63
to improv	45	-36
to instal	36	62
to isol	-53	-15
to it	21	26
to its	2	22
to know	9	24
to known	-34	54
to leav	45	-42
to limit	-14	31
to load	-7	56
to lock	48	72
to log	51	-34
to look	76	36
to lose	-23	36
to maintain	46	-37
to make	20	13
to manag	97	-70
to network	-18	26
to new	84	-39
to node	-6	39
to notic	-13	16
to one	-2	43
to opentelemetri	-22	29
to other	-35	50
to our	-15	63
to outliv	-35	52
to pass	-14	79
to patch	-11	23
to pick	-52	78
to plan	5	29
to press	-44	41
to prevent	34	-15
to process	-8	24
to prod	-65	-46
to product	49	6
to prompt	35	-32
to protect	-34	68
to prove	-4	37
to provis	59	-34
to pull	-11	18
to put	-16	35
to raiz	40	-33
to rebuild	2	41
to recov	29	-17
to reli	35	-23
to renew	0	19
to repair	-39	59
to replac	10	33
to replai	-14	21
to request	-44	50
to restor	-13	71
to retain	-19	26
to review	59	-9
to roll	18	4
to rotat	-103	-117
to run	-12	43
to scale	69	-34
to scan	27	-26
to schedul	73	-42
to secur	29	43
to set	26	-5
to size	35	-2
to someon	-11	23
to sort	-14	89
to sourc	21	3
to speak	-8	20
to splunk	-2	26
to spread	-9	39
to stai	16	15
to start	-16	30
to stop	-15	29
to suppli	-56	68
to swap	46	-33
to switch	-31	-64
to take	2	30
to target	-51	64
to ten	-23	24
to test	49	-28
to that	21	29
to them	37	-5
to think	-15	22
to three	45	-34
to tls	-34	36
to touch	40	-38
to trust	-34	77
to turn	50	-32
to two	-8	23
to upgrad	31	14
to use	-18	-16
to user	-11	54
to v2	-54	28
to viewer	-29	70
to watch	73	0
to who	-16	57
to whom	54	4
to wipe	-26	29
todai	-17	53
todo	-14	41
togeth	27	-9
togeth in	41	-38
togeth with	-13	29
toggl	0	60
token	-8	48
token expir	-10	47
token in	-7	19
token of	-20	57
told	-7	32
told $	-10	19
told me	27	-24
told otherw	-23	37
told to	1	29
toler	-18	54
tonight	19	-12
too	1	52
too $	128	36
too and	-10	18
too doesnt	-14	24
too larg	3	28
too long	-14	30
too low	-55	68
too mani	-25	45
too much	-12	41
too short	2	38
too small	-19	42
too weak	-8	26
too wide	12	40
took	-58	-15
took the	-27	29
tool	-1	28
tool and	73	-44
tool of	-15	37
top	36	40
top is	87	-84
top of	11	90
topic	-4	31
topic and	17	22
topic control	-9	23
topic or	0	32
topic that	61	-60
touch	26	1
touch it	-27	29
touch the	56	-60
toward	10	28
toward the	-13	53
tpm	-14	-48
trace	31	7
trace and	42	-37
trace are	-31	50
track	29	10
traffic $	-91	-152
traffic between	13	-28
traffic by	19	-3
traffic chang	23	-15
traffic dial	-37	60
traffic doubl	-18	17
traffic from	-11	66
traffic has	-17	24
traffic in	-31	60
traffic insid	31	-21
traffic of	19	1
traffic on	18	36
traffic over	64	43
traffic that	10	32
traffic through	-23	26
traffic to	18	1
traffic tripl	49	-34
traffic up	20	-12
traffic with	59	-37
trail	1	25
trail and	16	0
trail for	-13	23
trail name	38	-34
train	-19	20
train %	11	122
train @	31	19
train code	-11	27
train contain	2	48
train content	31	-19
train data	2	34
train is	-16	-68
train its	-60	-52
train of	-160	-147
train our	-34	-3
train the	107	-36
train whose	-50	-51
transact log	37	-15
transcript	-16	47
transfer	16	-16
transform	-5	37
transit	-67	-44
transit and	-7	48
transit encrypt	-20	42
transpar	84	-4
transport	28	-16
transport flood	25	-15
transport layer	19	-9
travel	-35	-15
travel $	-35	-42
trend	-14	91
trend micro	-14	91
tri	39	-5
tri to	16	29
trigger	-4	35
trigger $	-59	30
trigger @	-18	57
trigger and	-2	70
trigger are	-8	45
trigger on	-32	45
trigger that	18	-83
trim	-6	45
trim $	0	23
tripl	74	32
troubl	53	-21
truck	0	32
true	24	10
true $	23	27
true on	-35	50
true or	53	-36
trust	3	28
trust advisor	9	62
trust and	-13	16
trust author	-31	37
trust each	-21	29
trust polici	-6	19
trust servic	61	-12
trust store	-8	51
trust the	37	-30
try	76	-9
ttl	-15	48
tuesdai	26	55
tune	-2	51
tune $	-13	17
tune and	-5	40
tune by	5	34
tune is	25	-17
tune it	26	91
tune sql	-4	53
tune them	-24	33
tunnel	-8	-37
tunnel endpoint	0	-33
tunnel in	-24	-70
tunnel is	-20	115
tunnel of	23	56
tunnel on	-2	46
turn	-3	22
turn @	-21	37
turn automat	-6	51
turn by	-56	-112
turn encrypt	-7	42
turn into	100	-83
turn it	17	12
turn its	-8	65
turn manag	4	19
turn multi	34	18
turn off	-7	54
turn on	-1	26
turn scan	-9	23
turn server	-16	29
turn that	25	9
turn the	-28	57
turn tls	37	-27
turn to	-19	25
twice	-18	53
two	17	16
two @	1	48
two and	-11	19
two azs	22	44
two custom	67	-53
two dai	-45	67
two domain	17	-15
two hour	-16	23
two instanc	-25	44
two minut	-4	23
two modul	-32	33
two node	37	-24
two of	-58	60
two subnet	52	-30
two tunnel	17	-79
two week	-2	22
two year	21	-7
txt	-18	40
txt in	-22	38
type	6	26
type $	-7	50
type @	10	74
type and	-10	35
type for	23	-5
type from	46	-11
type in	7	29
type limit	-14	16
type number	-27	42
type of	-24	36
type onli	-18	21
type or	33	-13
type shard	-4	18
type size	-33	51
type storag	-15	23
type take	-21	35
type that	31	-20
type the	-19	34
type to	48	-34
typic	68	-22
typic within	30	-24
typo	-33	109
ubuntu	-63	6
ubuntu 18	-43	19
ubuntu and	-10	16
ubuntu imag	-8	16
udp	55	26
uh	35	8
unassign	-18	59
unassign shard	-18	59
unattach	-10	47
unattach it	-11	61
unavail	6	37
unchang	26	12
under	37	-10
under $	-33	139
under %	10	-34
under @	34	-18
under a	98	-44
under an	79	6
under it	-13	36
under its	42	16
under load	48	45
under manag	-6	46
under my	21	-14
under our	50	-41
under review	53	-43
under test	-22	35
under the	15	-16
under version	-16	21
underli	89	-31
underli comput	54	-37
underli hardwar	64	-4
underli host	48	-26
underneath	95	-58
underneath $	163	-10
underneath %	-76	-72
underneath @	80	-42
underneath a	48	-67
undersea	75	12
understood	-6	54
undo	-1	24
undo it	86	-75
undon	-19	65
unencrypt	2	33
unencrypt @	-8	26
unencrypt cluster	-6	41
unencrypt one	73	-39
unexpectedli	25	-9
unhealthi	72	-64
unhealthi @	30	-56
unhealthi instanc	22	-19
unhealthi target	0	30
unintend	-4	36
uninterrupt	43	7
uninterrupt power	43	7
uniqu	-15	26
unit	-1	24
unit of	18	-10
unit state	38	-33
unless %	-19	66
unlimit	42	-33
unload	-9	64
unlock	-5	35
unlock code	-6	40
unmanag	-8	32
unmount	-6	26
unpatch	-37	95
unreach	-3	43
unread	-29	50
unsubscrib	6	28
unsubscrib delet	-16	49
unsupport	-81	29
unsupport configur	-35	37
untag	-3	24
untag imag	-3	24
until	3	21
until 30	52	-14
until it	62	-52
until its	83	-61
until the	20	-5
until thei	29	-33
until their	39	-27
until then	-28	47
unus	-7	100
unus @	-9	68
unusu	-13	17
up	3	19
up $	36	6
up %	-29	35
up @	-3	58
up a	-12	20
up and	20	-31
up at	16	15
up by	-9	73
up continu	63	-43
up etcd	90	3
up everi	30	-27
up file	-25	73
up in	-54	-52
up is	-71	-39
up noth	-22	62
up on	1	18
up or	78	-63
up our	-140	-135
up persist	-6	18
up replic	-31	58
up sinc	-25	25
up sourc	-6	87
up that	56	-37
up the	-20	68
up there	-19	40
up what	3	30
up who	27	20
up with	-31	38
updat $	-96	-13
updat %	10	-52
updat @	75	7
updat a	30	35
updat add	2	20
updat also	3	20
updat an	69	-52
updat and	18	35
updat appli	72	-12
updat are	-36	73
updat avail	-36	40
updat base	-52	63
updat befor	-2	77
updat blueprint	60	-4
updat by	-51	5
updat client	-1	27
updat come	-94	-95
updat date	2	56
updat do	92	26
updat earlier	74	-5
updat fail	2	18
updat for	15	-51
updat from	27	-26
updat in	-33	51
updat into	6	30
updat is	-31	36
updat it	47	29
updat itself	49	-92
updat kubelet	24	-18
updat mode	27	-13
updat monthli	-92	-93
updat on	-46	-34
updat onc	33	12
updat onto	-76	-157
updat or	41	76
updat polici	-19	34
updat replac	-8	38
updat rollback	-15	44
updat run	-8	42
updat scale	42	-37
updat server	51	-30
updat servic	-1	46
updat that	50	-19
updat the	19	-9
updat them	61	-19
updat there	-89	-132
updat these	-22	29
updat under	37	-2
updat what	64	-8
updat which	-6	17
updat who	-103	-143
updat within	-4	83
updat without	74	11
updat yourself	-6	24
upgrad	-19	-20
upgrad $	-153	-47
upgrad %	-108	-32
upgrad a	-19	45
upgrad and	56	6
upgrad are	29	56
upgrad at	-4	26
upgrad befor	-18	95
upgrad by	9	-88
upgrad do	-140	-63
upgrad doe	7	63
upgrad fail	-9	16
upgrad from	6	51
upgrad in	61	93
upgrad is	27	-9
upgrad it	-48	20
upgrad karpent	64	-12
upgrad kubelet	-5	22
upgrad of	-10	78
upgrad on	-46	-32
upgrad or	15	-51
upgrad out	143	11
upgrad that	2	29
upgrad the	35	-9
upgrad then	-48	70
upgrad there	91	-46
upgrad to	84	5
upgrad who	17	99
upgrad x	14	77
upgrad yourself	-1	35
upkeep	25	14
upkeep $	22	26
uplink from	-30	30
uplink of	64	-18
uplink to	-21	22
upload	-7	38
upload $	-14	105
upload a	-22	31
upload and	31	-2
upload buffer	-30	40
upload code	-10	27
upload file	47	-27
upload the	-12	17
upload to	-15	47
upload who	6	53
upon	-5	85
ups	109	-32
ups batteri	90	-9
upstream	-19	26
uptim	93	-9
uptim $	100	-28
uptim of	26	-2
urgent	21	-9
url for	-11	18
url with	-10	32
us $	2	50
us @	43	-9
us and	39	-31
us by	46	31
us daili	6	60
us for	43	29
us in	33	-95
us it	-1	16
us kei	-31	65
us on	12	46
us or	-4	-56
us tls	73	-11
us to	-17	18
us up	-35	62
us what	-18	58
usabl	-10	30
usag	8	23
usag limit	-11	35
use	-5	30
use $	80	46
use @	37	21
use a	-20	52
use client	-36	40
use content	-9	21
use current	-12	63
use http	-14	16
use in	12	68
use is	56	-28
use its	-13	18
use of	-20	42
use or	28	-23
use share	-28	29
use such	-13	50
use them	-12	19
use tls	-43	64
use vpc	-12	20
user	0	46
user $	-5	133
user @	7	25
user access	-3	19
user and	2	17
user are	-10	50
user ask	6	21
user authent	-10	24
user belong	50	-39
user can	-10	21
user credenti	43	-37
user email	3	52
user for	-15	47
user from	-17	77
user get	13	67
user group	-4	19
user have	22	-8
user in	26	123
user insid	-29	65
user instal	-2	37
user into	28	94
user is	-12	106
user list	58	-35
user manag	-17	73
user may	-17	34
user of	-11	58
user on	-1	86
user permiss	1	53
user quota	-2	34
user ssh	-12	17
user that	38	12
user volum	-50	-115
user who	32	-40
user with	6	70
user within	19	-17
userdata	-17	33
utc	-26	29
utc and	-26	29
util	-7	33
util and	-6	27
utter sampl	22	-12
v	-6	27
v or	-7	34
v1	-52	61
v2	-16	-69
v2 capac	-3	-65
vacuum	-16	-40
vacuum and	-16	-40
valid $	39	5
valid @	41	-38
valid and	-14	21
valid certif	-18	31
valid cname	16	-4
valid in	35	-9
valid of	36	-12
valid record	22	-5
valid the	-31	75
valu	-8	43
vanish	12	21
vanish from	33	-21
var	-12	36
var $	4	52
variabl	-7	34
variabl $	0	63
variabl and	21	-7
variabl of	-6	35
variabl with	-15	42
vcf	-18	47
vcpu	10	21
vcpu and	-33	36
vcpu of	16	1
veeam	-19	81
velero	-15	44
vend	43	-3
vendor	52	62
vendor $	-17	20
vendor or	77	62
vendor patch	15	35
verif	-14	35
verif and	-15	22
verif mode	-9	23
verifi	4	38
verifi what	66	-34
version $	33	55
version %	-273	-255
version 1	-15	51
version 2	-28	32
version @	-53	76
version and	9	22
version are	100	-56
version behind	44	-14
version bump	-53	-122
version by	3	27
version can	3	77
version chang	-14	70
version control	-14	28
version copi	-34	51
version in	44	10
version is	98	-22
version it	148	-80
version move	-18	31
version never	-10	29
version of	-18	1
version on	-68	31
version or	-65	-89
version patch	211	-17
version skew	-17	76
version test	5	24
version that	49	8
version to	10	23
version under	-92	-6
version until	33	-5
version updat	-2	-53
version upgrad	-32	-39
version when	20	-12
version where	46	4
version who	-87	-111
version within	-24	40
version yourself	-15	18
vet	18	48
vet the	6	59
via	4	28
via @	-1	33
via a	-9	40
video	33	-13
view	-53	-84
view or	29	2
viewer	25	5
viewer $	-21	71
virginia	80	37
virtual	33	30
virtual applianc	-43	47
virtual gatewai	-2	19
virtual layer	141	32
virtual machin	-16	30
virtual node	-15	61
viru	-20	48
viru scan	-10	33
viru scanner	-23	39
virus	-23	35
visibl	-6	59
visibl in	-16	18
visibl timeout	1	16
visit	25	25
visitor	13	105
vlan	-10	69
vm	-18	33
vm cluster	-19	38
vmotion	-13	86
vmware	-2	42
vmware hyper	-7	34
voic	5	20
volum	4	26
volum $	35	118
volum @	-27	74
volum and	-13	29
volum are	11	22
volum as	-4	23
volum at	28	-23
volum by	21	0
volum continu	138	-45
volum encrypt	-45	111
volum end	-38	54
volum for	-20	26
volum is	49	-28
volum of	-19	-43
volum on	58	-4
volum onli	78	-71
volum or	-8	16
volum size	-2	25
volum so	-10	42
volum that	28	-26
volum under	43	-19
volum with	62	-59
vote	-19	35
vpc	-6	23
vpc by	-56	57
vpc cni	21	15
vpc endpoint	-2	19
vpc or	-17	21
vpc without	65	-45
vpn	-52	26
vpn $	-117	-2
vpn client	-91	-95
vs	-64	66
vs guest	50	-26
vsan	2	44
vsan encrypt	-23	48
vuln	-49	58
vulner	0	24
vulner $	-88	2
vulner base	-42	49
vulner databas	84	-43
vulner depend	-18	38
vulner in	55	47
vulner intellig	29	-22
vulner scan	13	21
w	-32	36
w @	5	50
waf	-14	27
waf rule	-6	18
wai	2	20
wait	3	43
wait and	76	-69
wait as	-9	18
wait for	25	-5
wait forev	-2	24
wait while	41	-36
walk	80	-41
walk around	24	7
walk into	47	-43
wall	43	29
wallet	-7	64
want	23	4
want @	48	-17
want a	-35	44
want and	21	-6
want number	22	-21
want that	54	-53
want the	0	66
want to	41	0
warehous	-4	24
warehous $	4	18
warehous who	-26	41
warm	-21	90
warm up	-13	89
warn	40	17
was	26	13
was creat	67	-36
was disabl	21	-9
was it	27	-19
was lost	29	-28
was made	-25	56
was not	-17	19
was off	-50	62
was on	20	-12
was start	-26	28
was talk	86	39
was termin	-17	25
was that	29	73
was to	-50	-19
was told	-5	32
was whose	-7	30
wasnt	-1	41
wasnt tick	1	51
watch	0	25
watch %	53	-17
watch bounc	68	-59
watch by	-86	32
watch for	-41	58
watch free	-11	37
watch host	54	-51
watch how	-15	23
watch it	-15	69
watch that	-24	71
watch the	24	5
watch them	-18	21
watch whether	-41	38
water	42	67
way	-1	25
way back	-30	71
way between	41	-31
way from	-28	31
way in	-14	37
way out	-22	30
way to	17	4
we	-12	23
we $	70	23
we are	-49	15
we bring	-5	39
we built	5	38
we creat	5	83
we dont	-60	74
we got	-17	-5
we have	-87	-68
we helm	27	66
we host	-38	63
we instal	-1	155
we launch	9	123
we made	-26	82
we make	28	99
we must	-20	25
we need	-18	30
we never	-2	-71
we pay	-6	26
we press	20	-49
we push	29	-17
we put	-36	38
we run	-26	52
we ship	-15	19
we store	-29	-49
we train	-56	-54
we type	1	50
we upload	-4	29
we use	-40	85
we want	-29	61
we write	-8	53
we wrote	-27	39
weak	-29	57
web	3	30
web app	3	27
web applic	30	76
web consol	-22	85
web server	1	17
web shop	-46	9
webhook	-31	88
websit	-6	64
wed	20	-6
week	19	36
week critic	23	-7
week who	-28	91
week whose	-8	20
weekend	67	-16
weekli	19	18
weekli 30	-6	29
weekli mainten	-24	49
weekli window	30	18
weight	26	22
weight and	49	-23
well	17	38
well $	27	49
well as	-27	34
well or	-15	47
went	23	20
went down	-29	35
went live	-6	19
wer	33	-18
were	-25	-6
were creat	36	-5
were made	43	-36
were never	-8	25
were put	36	-32
werent	-23	55
weve	57	-25
weve got	63	-26
what	3	19
what $	-68	-68
what @	35	-12
what a	-29	55
what about	-136	-36
what an	-5	19
what and	-18	20
what arriv	-38	89
what doe	14	107
what fail	66	-56
what goe	54	-7
what happen	59	-12
what if	127	-32
what is	19	6
what it	6	19
what li	-4	21
what matter	-17	41
what may	-6	17
what on	-141	-18
what our	-7	32
what pass	-8	52
what record	-3	40
what run	-51	92
what stand	63	-26
what the	6	18
what their	-17	17
what to	-28	59
what user	65	-60
what was	87	-28
what we	-30	3
whatev	28	12
whatev %	37	-35
whatev is	34	-10
whatev the	-32	25
when	19	5
when $	-57	5
when %	71	53
when @	-6	26
when an	6	27
when and	-42	69
when it	-17	-11
when its	33	40
when more	83	-66
when my	42	54
when old	-11	71
when one	73	-33
when task	-8	18
when the	30	-12
when thei	-9	36
when we	-42	56
whenev	64	-70
whenev the	44	-42
where $	65	-32
where @	22	3
where a	36	-17
where auto	42	-34
where automat	51	-9
where data	-21	38
where doe	-20	32
where encrypt	32	-22
where it	17	4
where log	-38	43
where manag	75	-25
where need	-13	21
where no	-65	78
where node	20	-17
where our	54	-10
where rule	-16	21
where snapshot	42	-37
where the	20	0
where their	-31	35
where traffic	-15	22
wherev	-22	44
whether	4	18
whether a	1	42
whether an	-6	19
whether it	22	-5
whether our	-10	57
whether that	-12	41
whether the	16	-5
whether we	-49	-14
which @	25	9
which a	-21	32
which account	-9	26
which ad	0	30
which address	-12	24
which answer	-21	23
which attribut	-34	45
which bucket	-13	48
which cannot	21	-3
which control	33	68
which countri	-6	56
which data	-2	57
which devic	-14	23
which half	-70	-110
which has	-10	20
which hour	-19	93
which is	-12	23
which kms	103	-65
which may	21	-18
which network	-18	37
which node	36	-18
which of	-74	-137
which one	35	-19
which our	17	-14
which paramet	38	-17
which part	19	54
which parti	38	6
which patch	-25	48
which peopl	57	-37
which princip	-11	67
which queri	-10	22
which resourc	-33	72
which role	-12	70
which servic	-21	73
which session	50	-39
which side	-5	-28
which subnet	-19	47
which take	-15	22
which team	12	37
which user	18	32
which version	-10	66
which we	-90	-71
which window	-99	-10
which zone	-16	20
while a	23	-9
while it	-53	38
while queri	26	-24
while the	38	-24
who $	-68	1
who @	-20	-22
who act	-17	36
who activ	-27	61
who add	-13	-16
who adjust	-19	33
who administ	-24	34
who answer	2	48
who appli	-131	-147
who approv	-18	67
who are	46	-45
who arrang	-55	95
who ask	3	36
who assign	-11	65
who attach	-33	104
who author	-26	69
who babysit	81	-19
who back	-98	-175
who bring	48	-51
who bui	83	38
who build	-65	79
who bump	27	128
who call	-27	46
who can	23	51
who carri	-19	-69
who chang	-7	22
who check	-33	71
who choos	-21	71
who chose	-16	27
who classifi	-19	104
who clean	-9	27
who collect	-26	55
who commiss	34	-25
who configur	-19	70
who connect	30	75
who control	-52	-11
who correct	-12	35
who creat	-46	74
who deal	-65	-104
who decid	-22	74
who decommiss	-11	67
who defend	50	-11
who defin	-20	68
who delet	-33	86
who deliv	-41	-94
who design	-4	73
who did	25	-13
who distribut	75	26
who doe	-40	-124
who download	-17	87
who drain	-21	48
who draw	9	57
who enabl	-45	64
who encrypt	-34	-157
who enforc	-3	32
who enlarg	-18	54
who eras	49	-46
who export	-1	27
who feed	-69	-33
who fix	-50	24
who flip	-8	50
who follow	-15	78
who forc	-26	36
who gener	-25	34
who get	10	25
who give	23	-11
who got	-23	43
who gotta	-1	48
who govern	0	23
who grant	-18	53
who guarante	74	-22
who guard	34	15
who had	2	49
who hand	-13	72
who handl	-43	-3
who harden	66	-7
who has	-30	43
who have	37	11
who hire	60	-53
who hold	57	-31
who in	-49	-54
who initi	-12	18
who instal	-45	37
who instrument	-19	45
who investig	5	33
who is	-27	-21
who isol	98	-31
who issu	-14	35
who keep	31	16
who label	18	89
who lai	22	33
who launch	-49	-155
who left	-4	35
who let	-12	34
who limit	-17	26
who list	-11	21
who log	0	76
who look	-9	-30
who make	19	-2
who manag	-48	51
who map	-12	70
who may	-6	70
who meant	-11	44
who mend	61	3
who migrat	-15	33
who monitor	18	15
who mop	59	-5
who move	-27	-21
who must	-13	46
who narrow	-20	92
who need	8	63
who notic	16	15
who now	24	-5
who obtain	44	-21
who on	-50	-48
who open	-4	35
who oper	-2	-73
who order	-15	44
who ought	-13	30
who own	-115	-182
who pai	26	22
who patch	-24	-102
who perform	-26	-92
who pick	-29	70
who pin	-14	24
who place	36	13
who plan	31	23
who press	-3	54
who prevent	64	-50
who protect	115	-4
who prove	-29	0
who provid	39	-7
who provis	49	-43
who publish	54	-59
who pull	-26	39
who push	-20	69
who put	-35	-1
who queri	-9	28
who raiz	-39	40
who reach	-20	37
who react	-13	36
who read	-20	39
who rebuild	-4	23
who record	39	-37
who refresh	-7	33
who regist	-27	60
who releas	-52	-88
who remov	-25	58
who renew	-45	-103
who repair	77	1
who replac	61	42
who replic	56	-20
who requir	-106	57
who respons	-50	-33
who restart	-66	35
who restor	12	-53
who restrict	16	26
who review	-32	104
who revok	-13	46
who roll	-58	-92
who rotat	-8	-128
who run	115	-49
who sai	-27	61
who scale	36	-117
who scan	6	39
who schedul	-3	115
who secur	48	-23
who see	9	-50
who select	-21	57
who send	-61	-26
who separ	40	-1
who set	-25	69
who ship	54	-74
who should	-13	44
who shred	117	-58
who shut	-5	29
who sign	-24	52
who size	-4	21
who specifi	-21	26
who start	24	15
who stop	57	31
who store	50	-18
who subscrib	-7	39
who suppli	-59	-57
who swap	69	-39
who switch	-6	47
who take	-11	-50
who tell	-45	14
who termin	15	-21
who test	-7	58
who the	51	15
who throw	-31	61
who train	1	19
who trigger	-33	-59
who trim	-5	59
who tune	-9	88
who turn	-12	59
who upgrad	-88	-143
who valid	-33	55
who vet	38	13
who walk	37	-20
who was	59	-16
who watch	-38	38
who wipe	77	-32
who write	-11	88
whoever	-15	34
whoever has	-21	34
whoever hold	-25	39
whoever reach	-18	22
whole	-24	10
whole @	9	41
whole internet	-13	39
wholli	-6	22
whom	-6	-33
whom $	-8	-47
whom amazon	10	36
whom and	-27	68
whom do	-39	-45
whom is	-26	37
whom to	17	104
whose	-19	-6
whose $	-129	-100
whose @	7	39
whose babi	7	51
whose bug	-23	29
whose call	-15	29
whose chore	-19	33
whose cleanup	-8	60
whose concern	15	103
whose control	-36	-32
whose decis	23	-5
whose do	48	1
whose duti	-2	43
whose engin	36	-19
whose fault	-57	-20
whose gap	-22	37
whose hand	-45	49
whose headach	-7	43
whose homework	14	96
whose is	19	54
whose job	-6	-31
whose key	-7	49
whose knob	3	34
whose list	39	-13
whose mess	-18	22
whose mistak	-10	36
whose move	21	63
whose omiss	-2	33
whose patch	-84	-43
whose problem	-8	56
whose repair	68	-26
whose respons	-82	-131
whose set	-32	44
whose sin	13	67
whose sprint	-23	31
whose task	-15	102
whose then	-18	20
whose ticket	84	-17
whose to	37	19
whose upgrad	-9	16
whose work	26	-22
why	-33	57
wide	-35	53
wide $	15	46
wide open	-61	-10
wiki	-30	79
wildcard	2	44
will	-10	39
will %	-26	59
will be	42	-22
will the	29	-33
win	-47	64
window	30	17
window $	-26	72
window after	17	-10
window and	-1	25
window at	-13	28
window by	95	-50
window for	-29	68
window in	-48	58
window instal	36	-83
window of	-14	79
window one	34	-17
window set	-33	44
window to	87	-58
window where	39	-13
window which	-24	34
windows	9	17
windows @	-24	40
windows and	-18	21
windows desktop	-49	9
windows firewal	-16	85
windows for	-13	31
windows in	19	63
windows licens	67	51
windows on	44	-6
windows patch	-19	58
windows server	26	-16
windows updat	-60	-28
wipe	93	-21
wipe $	14	22
wipe of	59	-24
wipe the	38	-29
wire	-17	22
wire $	-13	99
wise	-14	95
with %	71	32
with 256	29	-22
with @	4	34
with access	-15	64
with all	-34	41
with an	24	-3
with anoth	-28	40
with at	53	-51
with automat	-27	-43
with backup	-6	33
with batch	-7	26
with both	-63	-63
with checksum	44	-32
with cli	-7	25
with client	36	-20
with consol	-8	43
with critic	-14	30
with current	-6	24
with data	75	-56
with detail	17	11
with dns	49	-33
with each	29	-13
with encrypt	51	-17
with everi	-15	25
with exit	-9	17
with fix	56	-37
with forward	39	-19
with http	-10	35
with iam	-7	17
with it	-6	27
with kei	48	-40
with kms	62	-28
with lake	-19	32
with newer	-48	60
with noth	90	-78
with oauth	-7	26
with oci	7	19
with old	-51	113
with or	-7	16
with other	39	97
with our	-11	74
with own	-76	73
with password	-9	31
with patch	44	10
with redund	71	-26
with run	60	-1
with s3	28	-20
with secret	-4	19
with shield	42	-2
with snapmirror	-11	26
with ssd	-11	20
with sse	59	-8
with standbi	10	37
with system	-51	53
with that	-102	-67
with their	-7	20
with them	12	23
with three	26	-23
with tls	43	9
with too	-29	42
with two	-31	47
with user	-6	23
with which	-7	31
with whom	-20	47
with work	-18	19
withdraw	-12	33
within	31	0
within 30	2	23
within 7	35	-8
within 72	4	29
within a	58	-2
within its	34	-20
within minut	17	-7
within one	-11	54
within quota	70	-54
within request	27	-22
within specif	6	19
within the	34	-25
without %	-49	8
without @	-21	49
without an	16	19
without any	47	11
without be	27	-60
without downtim	92	-36
without further	-8	44
without interrupt	47	-30
without it	-47	78
without loss	45	-38
without me	17	-32
without multi	36	-9
without one	-16	45
without public	-7	22
without server	-36	51
without that	-56	15
without the	68	-4
without them	-36	79
without tls	36	-8
without us	24	-6
woken	-30	87
wonder	-8	21
wont	10	39
word	-87	-47
word and	-20	42
wordpress	1	22
work	13	34
work $	72	22
work @	16	31
work and	22	-16
work council	-28	32
work for	104	-11
work in	-2	28
work is	-11	26
work of	-51	58
work on	74	-36
work onli	-26	35
work that	-28	40
work with	-69	77
worker $	85	-20
worker and	8	-18
worker are	31	-18
worker for	45	-74
worker in	72	-8
worker machin	-84	-28
worker need	-6	184
worker node	-85	23
worker of	69	7
worker or	-15	28
worker os	76	-37
worker program	-25	46
worker that	42	-26
worker type	36	-8
workflow	-4	58
workflow engin	48	-9
workflow execut	27	40
workgroup	13	29
workgroup $	-34	58
workgroup set	40	29
workgroup when	21	-8
workload	2	34
workload $	-15	66
workload @	-15	39
workload apart	16	-15
workload in	-6	32
workload manag	-16	32
workload over	24	49
world	-13	40
world $	13	46
world readabl	-34	90
worldwid	73	-47
worri	72	-42
would	-14	44
would %	19	14
would be	-9	17
wouldnt	-2	41
wouldnt it	-9	29
wp	-4	21
wrap	81	-49
writabl	-14	36
write	0	29
write $	39	-20
write %	-25	118
write @	-11	70
write a	47	-64
write and	5	20
write block	-31	67
write can	-2	17
write capac	-54	41
write custom	-48	65
write data	-7	38
write down	-6	46
write em	-38	79
write execut	-17	33
write in	32	-25
write into	-17	32
write is	78	-54
write it	4	65
write its	-18	33
write no	90	-72
write one	-16	27
write patch	31	-11
write secur	-17	69
write that	-27	69
write the	-7	32
write them	-16	65
write those	6	71
write what	-15	19
writer and	-40	56
writer anew	34	-29
writer win	-16	29
written	26	1
written and	42	-32
written in	-17	32
wrong	-31	37
wrong $	-8	39
wrong @	5	70
wrong column	-9	35
wrong delet	70	-65
wrongli	-7	61
wrote	28	14
x	7	46
xss	-12	75
yaml	-30	81
yarn	29	38
yarn run	37	2
yeah	-122	-80
yeah $	-122	-80
year	2	25
year $	-29	88
year after	47	-33
year ago	-14	22
year and	46	-35
year for	-32	66
year in	23	-23
year of	-10	19
year old	15	24
year the	47	-2
yearli	-17	62
yearli rotat	-17	62
yell	-34	51
yes	4	60
yes $	-8	64
yes or	34	26
yesterdai	-19	-52
yet	-16	19
you $	-8	64
you gui	-85	-89
your	1	-47
your own	-4	18
yourself	-1	38
yourself are	54	-41
yourself befor	-4	22
yourself by	-6	18
yourself with	-37	42
yum	-4	86
yum updat	-12	27
zero	19	-8
zip	65	-6
zip file	-17	21
zip function	72	20
zombi	-17	92
zone	26	9
zone $	74	0
zone @	71	-48
zone a	-18	21
zone are	30	38
zone at	-15	16
zone by	37	4
zone for	30	-19
zone in	-19	33
zone is	18	12
zone on	-44	44
zone or	58	-38
zone secur	-84	151
zone three	-16	17
zone to	32	-17
zone who	83	-29
zone with	32	-12
zookeep	41	-11
`;

/** What kind of question a wording sounds like: a line a mark, with what it adds for each kind but the last (src/understand/kind.ts). */
export const kinds = `
!action	11	9	13	16	80	12	8
!against	-4	19	-1	8	5	-1	1
!asksOwner	-17	-16	-19	-16	-13	-16	-5
!asksValue	18	13	23	10	22	11	4
!choose	33	31	37	141	49	39	35
!cloud	63	64	65	64	176	66	53
!commands	30	28	26	31	120	26	26
!compare	16	87	18	23	23	17	13
!control	66	32	60	162	61	64	66
!correction	-33	-33	-36	-31	-39	-34	-36
!events	-27	-26	-26	-26	-27	-26	-28
!feature	48	49	53	49	151	47	48
!first	-33	-44	-52	-16	-35	-39	-57
!follow	-21	-17	-15	-18	-19	-18	4
!gains	29	83	13	14	14	20	19
!general	-1	-13	-5	-6	-16	-9	-18
!greeting	-4	-13	-19	-13	-15	-4	-7
!helpData	0	-11	-5	22	-9	81	-1
!helpUse	-25	8	-13	15	57	97	8
!howTo	64	61	61	61	149	83	61
!injection	32	35	30	34	132	21	34
!limit	6	10	4	7	92	22	7
!managedOne	-9	1	30	8	-5	-2	-7
!mayWho	-41	-39	-40	-38	-43	-39	-46
!meaning	-1	4	71	6	16	4	1
!notPrice	-19	-12	-16	-12	-6	-13	5
!ofEach	-20	-7	-24	-35	-24	-22	-23
!otherCloud	36	39	40	39	159	41	15
!outside	-1	-7	-3	-2	33	-3	-11
!overview	44	13	5	9	8	10	10
!patches	-20	-17	-15	-12	-11	-15	10
!price	10	8	13	15	89	12	10
!reports	-18	-17	-17	-17	-19	-17	-21
!request	65	39	33	41	104	51	48
!second	-28	-13	-23	-25	-27	-23	-7
!secures	-23	-20	-18	-23	-28	-25	-21
!services	12	0	-9	-10	-19	2	-16
!sideAws	28	3	9	5	-3	4	21
!state	37	34	30	39	114	32	18
!term	28	23	64	17	24	20	11
!trouble	32	24	29	14	121	63	37
!usOrThem	16	5	5	4	0	8	52
!wholly	79	24	13	17	14	18	10
#called	-53	-37	-30	-42	-41	-44	-42
#content 0	86	39	16	-15	-33	9	41
#content 1	-5	-6	-7	-18	-6	-12	28
#content 2	-26	-29	-22	-33	-19	-26	-26
#content 3	-38	-34	-27	-33	-21	-35	-39
#content 4	-29	-30	-27	-25	-19	-29	-34
#content 5	-28	-28	-26	-25	-23	-27	-31
#content 6	-19	-18	-17	-16	-17	-17	-19
#services 0	-31	-25	-6	-21	2	-9	-3
#services 1	-13	-30	-25	-27	-23	-28	-26
#services 2	-46	14	-35	-25	-34	-32	-35
#services 3	-16	10	-13	10	-15	-12	-14
#strange 0 0	-25	-28	-29	-33	-35	-28	-23
#strange 1 0	-14	-14	-15	-14	-16	-13	-14
#strange 1 1	-17	-15	-5	-11	2	-17	-22
#strange 1 2	37	28	49	30	81	24	14
#strange 1 4	24	31	-14	0	131	-5	-27
#strange 2 1	-20	-20	-18	-12	-17	-18	-20
#strange 2 2	-8	-18	-11	2	11	-13	-21
#strange 2 3	30	28	6	56	114	24	22
#strange 2 4	47	52	-14	35	223	27	-3
#strange 3 1	-20	-19	-18	-10	-20	-18	-19
#strange 3 2	0	-1	2	10	39	2	-3
#strange 3 3	-5	-6	48	21	93	7	-35
#strange 3 4	23	26	38	107	299	43	22
#sure 0	128	78	44	55	95	72	70
#sure 2	-42	-35	-24	-33	-28	-37	-28
#sure 3	-47	-45	-41	-43	-43	-43	-47
#term	-22	-17	8	-19	-22	-21	-25
#thread	-184	-172	-201	-169	-179	-170	-207
#words 0	103	-53	84	-61	4	15	-72
#words 1	-81	-72	-45	-99	-87	-92	-61
#words 2	-23	-29	-24	-40	-26	-28	15
#words 3	-33	-36	-32	-39	-26	-36	-38
#words 4	-26	-23	-23	-27	-13	-25	-31
#words 5	-20	-21	-23	-18	-17	-21	-26
#words 6	-12	-11	-13	-9	-12	-13	-16
$	-20	-23	-22	-25	-19	-23	-22
0	-10	-18	-19	-17	-20	-17	-19
0 !action	19	21	11	21	97	12	7
0 !against	-4	-7	1	-5	22	2	6
0 !asksOwner	-8	-6	-12	-6	20	-6	27
0 !asksValue	-11	-9	19	-5	6	10	-5
0 !both	-51	-43	-26	-35	-48	-38	4
0 !choose	41	44	32	109	73	33	23
0 !cloud	28	27	25	27	89	27	13
0 !commands	30	27	23	33	138	22	26
0 !compare	-26	-51	-2	-35	-4	-38	-50
0 !correction	-45	-46	-46	-47	-55	-48	-51
0 !events	-27	-26	-22	-27	-26	-29	-27
0 !feature	-1	2	-18	1	56	-5	0
0 !first	-51	-49	-61	-59	-32	-52	-75
0 !follow	-9	-9	-1	-8	-7	-9	28
0 !general	-53	-50	-45	-52	-58	-49	-60
0 !greeting	-24	-26	-29	-27	-43	-6	-8
0 !helpData	-2	0	-17	-2	-22	85	-10
0 !helpUse	-25	8	-13	15	57	97	8
0 !howTo	2	17	20	10	25	64	13
0 !injection	32	35	30	34	132	21	34
0 !limit	3	2	-14	-1	24	42	-13
0 !managedOne	28	34	93	36	31	31	55
0 !mayWho	-59	-59	-63	-59	-65	-64	-89
0 !meaning	-6	-6	36	-4	14	-5	-8
0 !move	-2	-2	4	4	32	-4	-4
0 !notPrice	5	5	-2	5	46	5	31
0 !ofEach	8	7	-7	7	1	8	21
0 !ofThread	-16	-13	-6	-13	-8	-9	10
0 !otherCloud	53	53	50	51	160	52	3
0 !outside	-2	1	5	2	81	3	-6
0 !overview	-16	-6	-1	-2	31	23	4
0 !ownOne	-37	-35	-30	-36	-41	-36	-25
0 !patches	19	19	18	25	55	21	73
0 !points	10	11	11	11	21	29	47
0 !price	-71	-72	-68	-72	-90	-77	-77
0 !reports	-31	-32	-35	-32	-36	-32	-47
0 !request	12	18	13	19	77	38	31
0 !responsible	-15	-2	11	0	37	-3	17
0 !second	-44	-42	-29	-34	-49	-36	5
0 !secures	-30	-30	-9	-29	-35	-32	-33
0 !services	-24	-15	-19	-22	-21	17	-36
0 !sideAws	26	13	11	24	-5	11	63
0 !sideCustomer	-20	-19	-17	-18	-4	-17	-3
0 !state	27	23	20	26	77	19	3
0 !tag	-6	-5	28	-3	-9	-1	27
0 !term	11	14	88	19	23	30	14
0 !them	-8	-8	-6	-7	26	-8	-2
0 !trouble	23	23	8	19	-2	67	13
0 !usOrThem	11	13	12	13	18	14	52
0 !who	-12	-9	-11	-10	13	-10	23
0 !wholly	-23	-11	-8	-10	59	-14	-38
0 !yesNoStart	-9	-6	-9	-6	-10	16	39
0 $	-29	-26	-34	-25	-32	-25	-26
0 0	-20	-19	-24	-20	-21	-19	-20
0 1	-52	-51	-58	-53	-66	-54	-60
0 16	-44	-43	-43	-44	-64	-44	-55
0 2	17	19	52	31	16	16	14
0 2019	-32	-30	-32	-50	6	-31	-37
0 22	-55	-56	-67	-59	-69	-56	-60
0 27001	-19	-20	6	-19	-31	-20	-23
0 3	13	12	6	11	29	9	14
0 3389	-25	-26	-30	-28	-27	-26	-29
0 4	-48	-44	-68	-50	-11	-46	-80
0 5	-20	-19	-11	-19	-25	-19	-25
0 6	-32	-31	-41	-34	-53	-32	-32
0 60	-38	-39	-53	-40	-45	-40	-43
0 7	-43	-40	-54	-41	12	-42	-40
0 90	-4	-5	-8	-5	21	-11	-23
0 @	-46	-44	-48	-43	-16	-44	-78
0 a	-22	-22	1	-19	-25	-17	-31
0 abl	-1	0	-22	0	-9	57	1
0 about	-31	-26	-48	-12	-33	-14	0
0 abov	26	28	19	27	100	25	25
0 abstract	7	8	50	8	-3	-4	5
0 accept	-67	-66	-90	-69	-72	-66	-81
0 access	-56	-56	-58	-56	-66	-58	-62
0 accident	-36	-37	-37	-39	-43	-38	-42
0 account	-29	-28	-19	-28	-31	-32	-36
0 acl	-5	-9	21	-7	-13	-9	-11
0 across	-72	-73	-87	-75	-86	-73	-117
0 act	-56	-53	-68	-56	-38	-54	-63
0 action	-34	-32	-32	-34	-57	-33	-33
0 actual	25	24	77	26	24	24	23
0 ad	48	44	37	41	20	47	163
0 add	-47	-48	-51	-49	-54	-48	-72
0 address	-33	-34	-34	-35	-55	-35	-55
0 admin	-50	-48	-52	-52	-61	-49	-61
0 administr	-62	-57	-86	-58	-79	-70	-94
0 advisor	-17	-20	27	-21	-31	-22	-33
0 after	-21	-20	-23	-19	-35	-20	20
0 again	21	19	39	17	26	15	47
0 against	-23	-26	-26	-24	-21	-23	-33
0 agent	61	57	51	57	28	49	186
0 agre	-47	-47	-66	-45	-65	-47	-47
0 ai	32	25	21	25	-7	88	6
0 air	-41	-41	-43	-42	-43	-42	-48
0 al2023	-25	-5	83	-3	-24	-15	-19
0 alarm	-78	-79	-81	-79	-92	-81	-93
0 alert	-40	-40	-43	-41	-57	-43	-41
0 all	-29	-27	-27	-29	-22	-32	-36
0 allow	-38	-34	-58	-35	-51	-53	-37
0 alreadi	22	21	21	22	12	-3	58
0 also	-91	-93	-140	-91	-96	-92	-99
0 alwai	-40	-33	-40	-39	-52	-46	-33
0 am	1	1	4	-2	-40	33	39
0 amazon	4	2	3	2	52	1	-11
0 ami	-4	-5	48	-6	-30	-8	-22
0 an	-20	-19	-3	-20	-23	-10	-29
0 and	-23	-25	-22	-22	-20	-21	-13
0 announc	-58	-58	-80	-57	-71	-57	-82
0 anoth	-31	-31	-37	-32	-37	-37	-36
0 answer	-13	-12	-24	-13	-4	26	-20
0 antiviru	-111	-99	-120	-97	-107	-106	-110
0 any	-28	-27	-43	-27	-32	-23	-37
0 anyon	11	10	25	12	-1	31	1
0 anyth	-35	-32	-33	-33	-60	11	-66
0 anywher	-18	-20	-20	-17	-46	58	-51
0 aoc	1	1	46	0	-13	-2	0
0 apart	-43	-45	-50	-44	-56	-44	-55
0 api	-61	-62	-73	-53	-84	-67	-79
0 app	-47	-47	-55	-45	-56	-48	-54
0 appli	-15	-12	-23	-14	-32	-12	29
0 applic	-60	-60	-62	-60	-75	-61	-74
0 approv	18	21	5	21	76	4	11
0 architect	5	7	7	7	56	4	0
0 architectur	-95	-95	-104	-95	-107	-95	-138
0 archiv	-51	-49	-58	-45	-54	-65	-65
0 are	-19	-19	-23	-18	-14	15	-17
0 arent	-17	-17	-17	-18	-25	-17	-21
0 arrang	-31	-31	-32	-32	-50	-31	-37
0 artifact	-40	-41	-50	-41	-45	-42	-40
0 as	-21	-23	10	-21	-24	-22	-34
0 ask	-5	-3	-14	-4	33	8	-9
0 assess	-24	-24	-25	-24	-28	-25	-26
0 asset	-50	-51	-58	-50	-53	-51	-53
0 assign	29	29	23	28	17	29	75
0 associ	-11	-9	-8	-8	17	-10	-15
0 at	-11	-9	6	-10	21	-5	-24
0 attach	-2	1	-17	-4	19	-5	0
0 attack	-36	-36	-37	-36	-49	-38	-41
0 attent	-32	-32	-32	-32	-54	-32	-35
0 audit	-34	-32	-17	-33	-46	-33	-45
0 auditor	-27	-26	-17	-27	-36	-18	-46
0 authent	-41	-39	-47	-44	-52	-38	-41
0 author	25	-5	-30	-5	-19	-16	-15
0 auto	38	36	103	34	27	33	-9
0 automat	-55	-66	-59	-56	-69	-59	-72
0 autopilot	3	2	1	-1	39	2	-27
0 avail	-15	-16	28	-15	-21	-18	-23
0 awai	-40	-42	-45	-40	-44	-40	-52
0 awar	-64	-62	-39	-61	-80	-89	-70
0 aws	-14	-12	-10	-12	20	-12	-21
0 az	6	1	64	8	-17	3	7
0 azs	-16	-14	-14	-13	22	-20	-20
0 azur	3	3	-2	1	21	3	0
0 baa	-3	-4	58	-3	-23	-7	-17
0 back	-9	-12	-15	-10	67	-11	-74
0 backbon	-35	-36	-36	-36	-40	-36	-44
0 background	-38	-37	-38	-37	-43	-39	-42
0 backup	18	18	15	18	98	15	44
0 bad	-31	-31	-34	-36	-43	-31	-32
0 badg	-13	-13	-15	-13	12	-30	-17
0 bake	-28	-27	-33	-30	-31	-27	-28
0 banana	2	3	-4	2	29	-2	2
0 bank	-16	-16	-16	-17	-26	-16	-21
0 bare	-2	-5	41	-5	1	-4	-33
0 base	6	6	-2	5	12	33	-5
0 bastion	20	16	100	13	-4	17	-2
0 batch	13	11	6	8	-9	10	70
0 batteri	-46	-47	-49	-48	-79	-47	-57
0 be	-13	-13	3	-10	-12	-15	-20
0 becaus	-16	-17	-19	-18	-18	-17	-22
0 becom	-22	-22	-22	-22	-27	-22	-35
0 been	-29	-29	-35	-30	-48	-30	-32
0 befor	-56	-57	-58	-57	-80	-57	-66
0 behavior	-41	-44	-45	-44	-45	-43	-45
0 behind	-3	-4	36	-4	-11	-8	-22
0 belong	-53	-50	-51	-49	-76	-49	-67
0 below	-43	-42	-45	-44	-68	-43	-65
0 best	24	25	12	2	94	13	20
0 between	-58	-59	-73	-57	-52	-57	-69
0 bezo	14	14	3	14	73	-5	8
0 bigqueri	21	18	19	15	74	20	-7
0 bill	-62	-62	-66	-63	-85	-62	-71
0 bio	-27	-28	-27	-27	-32	-28	-44
0 blame	-40	-40	-45	-43	-69	-40	-43
0 block	-35	-35	-42	-37	-56	-36	-59
0 board	-25	-25	-27	-26	-30	-34	-27
0 book	17	18	5	13	50	-7	12
0 bootstrap	-37	-37	-40	-38	-45	-37	-53
0 boss	14	15	52	14	-24	79	9
0 bot	-3	2	-43	2	-7	77	-14
0 both	-84	-71	-66	-60	-78	-65	-9
0 bottlerocket	61	61	172	55	32	47	50
0 bought	23	24	18	21	64	21	7
0 box	-1	-1	23	-2	9	-6	6
0 branch	-23	-23	-25	-23	-28	-23	-27
0 break	39	15	19	14	60	12	13
0 bring	21	23	23	23	90	24	12
0 broadli	-37	-36	-37	-51	-62	-36	-62
0 broken	-31	-30	-31	-34	-20	-32	-41
0 broker	5	6	5	1	39	5	3
0 brute	-30	-30	-46	-32	-35	-30	-30
0 budget	-36	-36	-18	-36	-49	-38	-39
0 bug	-60	-59	-68	-62	-66	-61	-67
0 bui	-44	-47	-51	-43	-60	-47	-49
0 build	-55	-57	-64	-56	-66	-57	-62
0 built	-45	-45	-69	-47	-59	-32	-51
0 bump	5	4	1	4	-6	4	30
0 busi	-38	-40	-43	-43	-85	-47	-5
0 but	-27	-27	-19	-20	-14	-21	12
0 button	-27	-28	-28	-32	-40	-28	-41
0 by	-22	-22	-5	-23	-39	-27	-16
0 c	46	12	-16	11	1	10	-2
0 ca	27	27	21	25	5	25	71
0 cabl	-43	-44	-44	-43	-56	-44	-48
0 cach	-56	-52	-62	-6	-82	-54	-59
0 cage	-24	-24	-30	-25	-44	-25	-27
0 cake	18	21	23	22	93	23	6
0 call	-26	-23	-13	-24	7	-33	-48
0 came	47	50	49	50	105	49	50
0 camera	-32	-33	-40	-32	-39	-40	-36
0 can	3	5	19	6	-4	40	1
0 cant	-20	-20	-41	-20	-41	45	-24
0 capac	-89	-89	-111	-85	-83	-86	-95
0 capit	23	25	86	19	56	21	29
0 card	-46	-47	-72	-46	-64	-19	-48
0 care	-9	5	-7	1	-17	2	60
0 case	-33	-33	-49	-33	-17	-40	-49
0 cctv	-50	-51	-55	-51	-56	-51	-55
0 center	-39	-40	-46	-40	-47	-40	-45
0 cert	-27	-23	-25	-24	2	-25	-43
0 certif	24	5	-9	-9	4	-1	15
0 certifi	-22	-21	-22	-22	-26	-22	-28
0 chang	-35	-38	-46	-36	-30	-40	-53
0 channel	9	20	-11	21	46	44	-1
0 charg	-24	-10	-32	-12	-44	-13	52
0 chatbot	-58	-59	-60	-60	-71	-81	-67
0 chatgpt	-16	-16	-29	-14	-35	32	-29
0 cheaper	34	34	30	31	99	9	33
0 check	-51	-52	-54	-52	-65	-54	-69
0 checkout	5	5	4	4	44	5	-20
0 chip	26	22	73	22	22	26	26
0 choos	-74	-76	-79	-76	-97	-77	-81
0 ci	8	8	1	1	-7	2	60
0 cipher	-43	-44	-46	-45	-58	-44	-43
0 cis	-46	-46	-48	-49	-55	-47	-56
0 cisco	26	32	43	35	104	20	24
0 classifi	-49	-49	-49	-49	-68	-50	-64
0 clean	-4	-4	-10	-7	20	-5	-16
0 click	-9	-10	-24	-12	3	-47	-12
0 client	11	10	37	8	22	8	29
0 climat	36	32	33	36	91	34	8
0 close	-33	-33	-39	-34	-15	-37	-44
0 cloud	-35	-33	-5	-33	-34	-35	-42
0 cloudflar	18	28	25	27	74	27	-1
0 cluster	55	55	41	56	73	56	180
0 code	-51	-49	-53	-42	-54	-50	-61
0 coffe	26	26	24	26	62	26	16
0 colleagu	-51	-44	-51	-50	1	-80	-58
0 come	-39	-40	-25	-39	-74	-33	-48
0 command	-17	-3	-36	0	-34	102	-15
0 commit	-31	-32	-33	-32	-58	-32	-36
0 compani	7	10	4	10	42	27	-1
0 compar	-7	-35	1	4	100	4	-1
0 complianc	-14	-15	8	7	-41	-20	-23
0 compliant	-39	-39	-46	-43	-46	-40	-43
0 comprom	-20	-20	-21	-19	-24	-19	-23
0 comput	-7	-8	-10	19	-6	-10	-14
0 concern	-76	-78	-93	-80	-115	-89	-99
0 concurr	-29	-30	-30	-30	-36	-30	-43
0 condit	-35	-36	-37	-36	-37	-36	-43
0 confidenti	-57	-56	-66	-55	-74	-56	-72
0 config	5	12	-5	11	31	4	47
0 configur	-58	-59	-63	-60	-69	-60	-86
0 confirm	31	45	37	49	112	13	68
0 confluenc	7	7	-7	10	82	-11	16
0 confus	21	20	70	17	-2	14	4
0 connect	-51	-51	-52	-52	-86	-52	-60
0 consol	-36	-37	-45	-37	-63	-38	-40
0 consult	-16	-16	-16	-26	-18	-16	-17
0 consum	-35	-33	-41	-35	-42	-36	-40
0 contact	-37	-38	-42	-38	-49	-38	-41
0 contain	24	22	45	32	15	19	77
0 content	-62	-62	-65	-61	-78	-62	-79
0 context	20	16	53	17	-1	16	18
0 contin	-49	-49	-51	-52	-61	-50	-58
0 continu	5	2	-1	1	54	-8	1
0 contract	-46	-45	-56	-45	-53	-44	-67
0 contractor	-34	-34	-36	-36	-59	-34	-35
0 control	-41	-39	-10	-36	-60	-42	-34
0 cool	-38	-36	-39	-37	-42	-37	-41
0 copi	-22	-22	-22	-26	-32	-22	-32
0 cor	-34	-34	-34	-35	-52	-33	-50
0 corpor	-42	-43	-44	-43	-48	-43	-63
0 correct	-66	-66	-92	-66	-93	-68	-81
0 cosmo	27	27	27	27	63	28	19
0 cost	-86	-88	-94	-86	-127	-88	-106
0 could	11	16	59	17	15	19	23
0 count	19	22	64	19	16	20	17
0 countri	-41	-41	-43	-44	-49	-42	-46
0 cours	-21	-23	-24	-24	-24	-20	-21
0 cover	26	35	49	33	-6	60	91
0 cpu	-23	-22	-22	-24	-24	-32	-32
0 crash	23	23	15	21	56	13	7
0 creat	-28	-28	-28	-29	-29	-27	-34
0 credenti	-21	-22	-27	-25	20	-29	-27
0 credit	-24	-25	-28	-25	-26	-26	-25
0 cross	-53	-54	-59	-53	-57	-53	-55
0 crypto	-18	-17	-17	-17	-26	-17	-20
0 cto	29	28	28	29	79	22	20
0 curat	-34	-35	-36	-35	-62	-35	-42
0 current	11	13	2	12	-4	41	49
0 custom	-66	-68	-73	-68	-82	-70	-81
0 cut	-49	-48	-50	-48	-66	-49	-51
0 cve	-22	-23	7	-25	-29	-23	-43
0 d	27	26	123	22	-22	24	30
0 dai	0	-2	-6	-2	31	-4	-14
0 dark	-58	-59	-78	-63	-95	-58	-56
0 dashboard	22	24	89	24	9	19	10
0 data	-35	-35	-31	-33	-38	-34	-41
0 databas	-17	-15	-25	12	-55	-18	45
0 date	24	23	19	23	35	22	46
0 db	-7	-8	-17	-11	-6	-10	45
0 ddo	-50	-49	-56	-49	-76	-49	-55
0 deactiv	-16	-17	-17	-17	-18	-18	-22
0 dead	-36	-37	-37	-35	-40	-37	-38
0 deal	5	24	27	27	20	25	103
0 decid	-60	-61	-71	-61	-73	-64	-70
0 decis	-29	-28	-46	-30	-31	-29	-33
0 deck	22	22	12	21	57	21	-14
0 decod	19	28	86	28	127	27	16
0 decommiss	-42	-43	-48	-42	-44	-42	-46
0 default	-27	-25	-26	-28	-36	-36	-4
0 defenc	0	2	46	-1	-15	0	2
0 defend	-19	-21	-22	-20	-27	-20	-22
0 defin	11	10	84	10	0	6	5
0 definit	56	52	141	55	49	53	50
0 degauss	-17	-18	-17	-18	-23	-19	-19
0 delet	-55	-56	-64	-57	-47	-61	-65
0 deliv	-18	-15	-19	-20	-3	-18	-32
0 demand	-29	-30	-31	-29	-37	-30	-49
0 deploi	-35	-33	-37	-34	-48	-34	-34
0 deprec	-94	-100	-97	-98	-124	-96	-114
0 depth	0	2	46	-1	-15	0	2
0 deputi	21	20	70	17	-2	14	4
0 design	-39	-40	-45	-40	-46	-40	-47
0 desk	-1	-1	-1	-1	35	0	-30
0 desktop	26	25	24	18	7	26	91
0 detail	-31	-31	-39	-31	-36	-31	-33
0 detect	-36	-34	-43	-36	-46	-34	-36
0 dev	-46	-45	-62	-40	-71	-46	-54
0 develop	-42	-43	-43	-43	-46	-47	-58
0 devic	-33	-31	-37	-34	-52	-33	-17
0 di	-5	-7	-27	-7	-18	-11	30
0 did	33	33	29	34	64	74	14
0 diesel	-40	-42	-43	-42	-54	-42	-47
0 differ	21	5	83	25	38	14	21
0 directori	49	48	47	48	17	48	133
0 disabl	-52	-53	-65	-53	-75	-54	-68
0 disast	-33	-33	-37	-33	-37	-33	-35
0 disk	-28	-28	-32	-11	-45	-29	-37
0 dispos	-27	-27	-28	-28	-43	-27	-30
0 disrupt	-1	-1	32	-1	-17	-3	-3
0 divid	-67	-60	-80	-59	-92	-77	-60
0 dns	-22	-22	7	-29	-45	-23	-27
0 do	-2	4	16	6	3	36	35
0 doc	25	24	26	24	-23	68	18
0 docker	-1	0	-7	42	-9	-9	-11
0 document	5	7	49	6	-10	6	-6
0 doe	-21	-18	-36	-17	10	-16	11
0 domain	-48	-50	-50	-50	-59	-50	-64
0 done	-38	-35	-35	-36	-41	-43	-43
0 dont	-19	-17	-9	-11	-35	-9	-20
0 door	-34	-34	-36	-33	-47	-34	-38
0 down	17	7	4	6	26	5	40
0 download	-45	-46	-53	-47	-56	-47	-47
0 dr	6	18	-7	24	0	21	106
0 draw	-59	-54	-62	-48	-19	-50	-58
0 drift	-47	-49	-15	-48	-73	-50	-49
0 drill	-75	-65	-62	-70	-85	-61	-81
0 drive	-66	-66	-67	-68	-79	-67	-76
0 driver	-54	-55	-60	-61	-73	-59	-71
0 drop	21	19	23	23	73	12	23
0 dss	-41	-42	-31	-43	-48	-41	-48
0 dublin	-6	-5	-33	-7	36	-7	-6
0 dump	-28	-33	-34	-29	-5	-50	-32
0 dure	-49	-49	-49	-49	-62	-49	-62
0 duti	-53	-44	-55	-36	-10	-44	-67
0 e	-65	-55	-63	-55	-75	-81	-67
0 each	11	12	42	14	7	13	22
0 earth	22	22	66	19	16	23	20
0 earthquak	-22	-23	-23	-24	-24	-23	-26
0 edg	-54	-56	-24	-56	-76	-57	-82
0 elast	23	20	14	18	62	19	109
0 elbsecuritypolici	-45	-46	-48	-47	-63	-46	-45
0 eli5	-24	8	118	14	-34	10	11
0 els	26	25	9	24	69	10	13
0 em	-6	-8	-23	-16	-31	-8	41
0 email	3	6	7	6	87	-2	-21
0 employe	-47	-48	-51	-47	-81	-47	-51
0 enabl	42	41	25	41	27	40	111
0 encrypt	5	8	16	11	27	5	71
0 end	-26	-25	-40	-24	-49	-25	-5
0 endpoint	4	4	-3	0	-38	2	59
0 enforc	-16	-16	-16	-16	-19	-23	-18
0 engin	1	2	-15	32	12	-2	17
0 english	42	43	116	42	60	41	37
0 eni	27	24	15	26	65	20	28
0 enough	-24	-24	-24	-26	-39	-25	-28
0 entir	-37	-36	-39	-52	-51	-46	-41
0 entri	-19	-18	4	-20	-24	-19	-21
0 envelop	5	5	85	6	-18	4	-11
0 environ	-23	-23	-31	-27	8	-39	-26
0 environment	-46	-46	-62	-45	-53	-48	-51
0 escort	-23	-22	-28	-23	-25	-26	-25
0 etc	-43	-45	-71	-45	-50	-45	-44
0 etcd	24	32	158	37	4	17	14
0 even	-2	-1	51	3	-6	-2	-9
0 event	5	5	-8	2	42	2	-11
0 ever	-39	-37	-48	-17	-63	-42	-52
0 everi	10	11	19	10	9	37	-8
0 everyon	-28	-18	43	-16	-16	-18	-34
0 everyth	-55	-53	-57	-52	-36	-55	-105
0 exactli	24	28	73	24	25	24	25
0 exam	9	12	12	12	68	8	5
0 exampl	13	17	38	18	23	57	16
0 execut	-67	-67	-80	-72	-79	-66	-72
0 exit	-20	-20	-23	-20	-28	-21	-23
0 expand	4	17	144	24	3	10	4
0 expir	30	28	26	27	56	28	66
0 expiri	-28	-28	-32	-28	-28	-29	-31
0 explain	16	26	67	26	34	29	23
0 explan	32	37	115	33	2	36	38
0 facil	-54	-54	-60	-54	-68	-55	-62
0 factor	-34	-35	-42	-35	-37	-34	-37
0 fail	5	4	0	4	9	1	25
0 failur	-55	-53	-70	-56	-86	-58	-68
0 fair	-101	-95	-141	-99	-104	-100	-104
0 fall	4	4	2	0	11	2	23
0 fals	-56	-59	-66	-60	-67	-59	-83
0 fan	-38	-37	-36	-40	-40	-38	-50
0 fast	-18	-18	-17	-18	-24	-18	-25
0 fault	-25	-25	-36	-26	-24	-29	-3
0 feder	-55	-56	-64	-56	-71	-60	-73
0 feed	-32	-33	-34	-32	-36	-33	-46
0 fell	-42	-30	-43	-46	-50	-30	-36
0 fenc	-62	-58	-72	-55	5	-59	-97
0 few	1	0	-3	0	-20	44	-1
0 fiber	-30	-29	-31	-29	-36	-29	-35
0 fibr	-48	-49	-52	-49	-61	-49	-64
0 field	-25	-25	-26	-25	-46	-25	-27
0 fifo	-39	-40	-38	-42	-63	-45	-48
0 file	-23	-23	-25	-24	-19	-24	-19
0 filter	-33	-34	-35	-40	-58	-34	-56
0 financ	-36	-36	-46	-50	-50	-36	-41
0 find	-19	-19	-22	-20	-24	-21	-24
0 fine	30	29	6	29	74	28	12
0 fire	-33	-33	-36	-34	-36	-33	-45
0 firewal	-18	-19	-28	-18	-37	-22	29
0 firm	-38	-37	-38	-38	-53	-37	-58
0 firmwar	-43	-44	-49	-45	-11	-45	-95
0 first	-33	-30	-45	-43	-8	-35	-45
0 five	-36	-1	35	-1	-27	-2	-2
0 fix	26	24	16	24	3	67	68
0 flash	-23	-20	-19	-21	-27	-20	-21
0 flaw	-40	-41	-57	-51	-61	-42	-73
0 flood	-38	-38	-42	-38	-44	-39	-41
0 floor	32	32	32	32	91	31	12
0 for	-11	-8	-10	-8	22	-8	-6
0 forc	-26	-27	-40	-28	-31	-26	-26
0 forens	-43	-42	-45	-44	-53	-43	-50
0 forget	2	14	12	51	-1	8	-9
0 former	-35	-35	-35	-36	-47	-37	-66
0 found	-21	-22	-25	-22	-30	-22	-23
0 four	6	3	5	4	36	5	-7
0 frankfurt	-20	-19	-35	-14	12	-27	-31
0 free	-20	-16	-23	35	-39	-19	-25
0 freez	-37	-37	-37	-37	-38	-37	-44
0 fresh	-13	-13	-13	-13	-19	-13	-15
0 fridai	3	2	1	2	38	2	-7
0 from	-17	-17	-30	-18	5	-10	-41
0 full	-13	-9	-2	20	-25	-17	-11
0 fulli	-29	-28	-32	-28	-31	-28	-32
0 function	-63	-65	-66	-64	-78	-64	-74
0 gatewai	98	46	49	52	0	52	178
0 gdpr	-61	-62	-81	-58	-14	-57	-65
0 gener	-103	-95	-112	-93	-109	-98	-101
0 general	-61	-58	-66	-58	-64	-60	-66
0 generally	-39	-39	-45	-40	-55	-39	-53
0 germani	15	23	19	23	137	8	10
0 get	-35	-34	-37	-34	-14	-32	-46
0 github	-42	-38	-46	-41	-63	-39	-40
0 give	-34	-7	-20	-8	27	19	-8
0 gke	22	22	21	19	78	22	-14
0 glass	-38	-27	-9	-29	-31	-31	-25
0 global	-39	-40	-45	-40	-54	-40	-49
0 glossari	40	41	127	38	26	39	41
0 go	-16	-13	-17	-17	32	-23	-20
0 goe	31	30	1	33	66	32	91
0 golden	-6	-8	37	-7	-22	-8	-19
0 good	10	10	7	11	19	78	3
0 googl	27	26	25	26	70	26	21
0 got	-32	-29	-22	-29	-38	-32	-7
0 grandma	2	2	1	-2	28	-3	1
0 grant	-35	-34	-34	-34	-59	-35	-41
0 grid	-19	-20	-20	-20	-22	-20	-26
0 group	-31	-33	5	-31	-30	-34	-69
0 grow	-37	-37	-49	-36	-41	-47	-38
0 guarante	-57	-57	-58	-60	-77	-58	-80
0 guard	-39	-41	-40	-40	-47	-40	-44
0 guardrail	-81	-85	-93	-81	-90	-96	-86
0 guess	-56	-57	-58	-55	-70	-75	-80
0 guest	-60	-61	-39	-62	-66	-61	-97
0 guy	4	7	9	9	63	4	7
0 hack	15	16	17	16	-9	16	46
0 had	-16	-19	-27	-15	-38	-22	28
0 half	-40	-39	-41	-39	-48	-40	-61
0 hall	-57	-53	-55	-54	-58	-53	-60
0 hand	19	22	16	72	33	20	15
0 handl	4	8	-5	5	65	4	0
0 hard	-66	-66	-70	-68	-57	-67	-72
0 harden	-38	-38	-55	-34	-45	-39	1
0 hardwar	-50	-50	-51	-51	-63	-50	-64
0 has	-41	-37	-53	-39	-12	-37	-30
0 have	-29	-20	-8	-18	-23	-19	10
0 headach	-56	-57	-57	-58	-28	-62	-95
0 health	-26	-26	12	-26	-48	-29	-38
0 heard	37	36	61	37	81	35	33
0 hello	-12	-5	-11	1	-29	36	15
0 helm	-32	-32	-35	-33	-32	-33	-53
0 help	-22	-9	-35	-1	-49	102	-3
0 here	14	12	-3	8	68	49	-16
0 heroku	-11	-11	-17	-23	61	-12	-22
0 hetzner	26	25	23	24	70	25	14
0 hey	-22	-19	27	-18	-43	-40	-23
0 hi	-23	-19	-36	-14	-21	37	-21
0 high	-19	-20	-21	-19	-25	-19	-29
0 hipaa	-37	-37	-7	-38	-43	-38	-53
0 hire	-57	-56	-58	-56	-80	-57	-68
0 his	-28	-29	-31	-29	-33	-29	-35
0 hit	-27	-25	-25	-24	18	-32	-36
0 hm	-6	-2	-10	1	-31	-3	73
0 hmm	-53	-49	-54	-56	-65	-52	-59
0 hold	-83	-84	-90	-83	-97	-84	-105
0 hole	-61	-63	-63	-62	-67	-62	-83
0 homework	-47	-47	-49	-48	-76	-47	-56
0 hook	46	45	55	55	85	59	97
0 hope	-17	-17	-17	-21	-27	-17	-19
0 host	-16	-17	-4	-4	-40	-19	2
0 hour	-19	-19	-22	-19	-25	-21	-19
0 how	-19	-18	-27	-21	-10	20	-26
0 http	-36	-36	-37	-36	-52	-35	-45
0 huh	44	44	135	45	26	44	41
0 hypervisor	-34	-35	-14	-36	-22	-38	-67
0 i	1	3	-1	6	13	31	-1
0 iaa	-60	-58	3	-52	-80	-54	-113
0 iac	-23	-25	28	-24	-45	-25	-26
0 id	-24	-24	-25	-26	-24	-35	-25
0 idempot	-1	-1	37	0	-18	-4	-4
0 ident	-37	-36	-55	-36	-47	-36	-51
0 if	-48	-48	-65	-40	-40	-51	-34
0 ignor	22	23	20	22	81	12	23
0 im	3	22	83	22	-2	54	9
0 imag	-24	-24	-8	-27	-22	-26	-16
0 imd	27	20	117	26	4	9	9
0 imdsv2	20	16	85	19	-10	12	5
0 import	-70	-71	-78	-72	-81	-75	-83
0 in	-24	-23	-9	-23	-19	-22	-31
0 incid	-65	-64	-80	-64	-93	-65	-85
0 increas	-38	-38	-43	-40	-56	-40	-43
0 index	-41	-41	-63	-42	-50	-43	-54
0 inform	6	5	1	2	-35	71	-35
0 infrastructur	-3	-2	90	0	-22	-1	-10
0 inherit	-39	-37	3	-38	-48	-40	-55
0 inject	-25	-26	-27	-26	-30	-26	-43
0 insid	-38	-39	-39	-39	-50	-39	-51
0 inspect	-31	-31	-31	-31	-40	-32	-58
0 instal	-26	-26	-49	-29	-35	-28	0
0 instruct	4	10	9	29	29	135	-5
0 insur	-23	-24	-25	-24	-30	-24	-28
0 integr	-59	-51	-74	-50	-57	-67	-53
0 intern	1	1	-13	0	31	-2	-8
0 internet	-45	-46	-50	-48	-53	-46	-55
0 into	-68	-64	-68	-64	-64	-65	-84
0 invent	4	0	-2	3	51	-3	-8
0 inventori	-45	-46	-51	-45	-49	-46	-50
0 ip	-30	-30	-30	-31	-53	-31	-46
0 ips	23	22	74	20	14	-4	19
0 is	-1	0	25	0	18	3	12
0 isnt	-39	-40	-60	-40	-41	-40	-60
0 iso	-17	-16	11	-16	-33	-17	-28
0 isol	-60	-63	-78	-60	-64	-62	-81
0 item	-26	-26	-26	-27	-43	-26	-28
0 itself	-46	-47	-66	-47	-51	-48	-59
0 java	34	30	4	78	80	18	17
0 jean	12	12	12	11	47	10	-14
0 job	-30	-28	-32	-25	-34	-27	-9
0 js	-66	-66	-70	-87	-75	-67	-84
0 just	29	26	29	46	51	54	6
0 k	-26	-27	-28	-27	-29	-27	-30
0 karpent	26	20	117	26	8	23	-8
0 keep	-29	-29	-29	-29	-39	-26	-26
0 kei	10	11	8	10	7	9	84
0 kept	-74	-75	-94	-76	-106	-83	-84
0 kernel	14	13	-1	31	3	6	49
0 key	-6	-7	8	9	9	-8	-20
0 kid	-25	-26	-25	-26	-16	-28	-39
0 kill	-20	-20	-23	-20	-32	-20	-22
0 kind	-9	-9	-13	-9	-31	21	-10
0 knob	-45	-45	-45	-48	-62	-46	-63
0 know	-17	-13	-14	-13	-7	29	-19
0 kubelet	20	41	132	40	25	28	25
0 label	-62	-61	-70	-61	-78	-63	-70
0 land	12	12	59	11	6	8	10
0 landlord	38	39	25	37	99	38	33
0 languag	8	8	15	5	-20	62	-3
0 laptop	-4	-4	-20	-7	11	-5	-12
0 last	17	17	12	14	27	73	-15
0 latenc	4	4	2	-4	28	2	0
0 latter	-33	-33	-33	-33	-57	-33	-52
0 launch	-31	-31	-39	-32	-38	-32	-35
0 law	-33	-29	-30	-29	-5	-33	-39
0 lawyer	20	19	66	19	14	19	21
0 layer	-51	-50	-57	-50	-53	-51	-63
0 leak	-40	-40	-41	-41	-45	-41	-56
0 least	-10	-10	51	-32	-31	-24	-12
0 leav	-43	-40	-54	-59	-6	-41	-52
0 leaver	-53	-55	-61	-55	-65	-55	-58
0 left	-33	-33	6	-18	-58	-35	-42
0 legal	-32	-33	-26	-33	-16	-42	-35
0 let	15	18	14	49	32	10	-7
0 letter	-17	-17	-78	-18	44	-24	-25
0 liabl	-21	-21	-24	-21	-29	-22	-24
0 lib	-51	-51	-54	-68	-55	-53	-54
0 librari	-54	-54	-57	-55	-71	-61	-62
0 licens	-69	-72	-77	-66	-95	-68	-88
0 life	7	3	7	6	-17	6	34
0 lifecycl	-36	-37	-42	-37	-39	-37	-43
0 lift	-36	-37	-36	-39	-45	-37	-57
0 like	25	6	69	4	-1	-4	-12
0 limit	-56	-58	-77	-57	-94	-17	-69
0 line	-28	-30	-11	-29	-30	-30	-29
0 link	-40	-41	-45	-40	-54	-40	-46
0 linux	-54	-54	-59	-54	-64	-56	-77
0 list	-39	-32	-32	-26	-62	51	-44
0 live	-63	-64	-97	-66	-37	-69	-71
0 load	-36	-35	-37	-36	-50	-36	-59
0 local	-35	-34	9	-34	-58	-32	-62
0 locat	-23	-24	11	-24	-41	-26	-35
0 lock	-7	-8	40	-8	-17	-19	-13
0 log	-18	-19	-24	-19	-37	-16	26
0 log4j	-13	-13	-15	-13	-16	-14	-19
0 login	-52	-50	-57	-51	-59	-51	-69
0 lol	19	32	19	36	108	28	23
0 london	-43	-42	-50	-44	-51	-42	-45
0 long	-35	-38	-61	-5	-50	-47	-49
0 look	-7	-4	-5	-3	-4	-5	24
0 lose	-29	-30	-33	-30	-42	-32	-35
0 loss	-13	-13	-17	-14	-20	-13	-15
0 lost	8	8	41	7	11	-3	5
0 lowest	13	14	12	4	43	11	10
0 lunch	-8	-5	-30	-1	73	-28	-3
0 machin	-21	-22	-5	-24	-22	-24	-22
0 made	-24	-22	-23	-23	-42	26	-50
0 mail	36	35	35	31	82	15	29
0 maintain	72	75	62	70	108	72	178
0 mainten	-9	-7	34	10	-45	-20	17
0 make	-36	-32	-4	-33	-38	-33	-43
0 man	-9	12	3	16	38	76	3
0 manag	-38	-37	-21	-37	-40	-39	-32
0 mani	28	27	22	28	81	15	25
0 manual	-38	-2	-30	5	-25	144	-9
0 march	-23	-23	-23	-23	-44	-23	-24
0 marketplac	-36	-36	-37	-38	-49	-38	-64
0 mask	21	19	17	18	58	17	-24
0 master	-76	-77	-83	-84	-99	-77	-111
0 match	11	14	0	13	90	4	3
0 matrix	-24	-9	48	-7	-39	-15	-17
0 matter	-52	-46	-65	-51	-67	-58	-61
0 may	-25	-25	-28	-25	-37	-20	-31
0 me	3	4	31	14	-13	33	-3
0 mean	33	32	76	32	63	30	29
0 meant	-25	-26	-3	-26	-39	-26	-46
0 media	-47	-48	-54	-47	-49	-47	-53
0 meet	-6	-4	7	-6	19	-16	-11
0 memori	-42	-43	-46	-43	-48	-43	-57
0 mention	49	53	103	52	86	49	22
0 menu	-19	7	-18	12	3	141	-3
0 mesh	18	18	16	17	49	9	-19
0 messag	8	9	0	7	17	62	-22
0 metal	-22	-24	8	-24	-16	-25	-52
0 mfa	-63	-63	-54	-64	-64	-76	-79
0 microservic	-54	-55	-76	-56	-35	-59	-77
0 microsoft	33	37	35	33	101	37	21
0 microvm	13	13	83	14	4	10	-2
0 migrat	20	21	19	6	66	19	8
0 mine	-56	-52	-65	-56	-51	-52	-70
0 miner	-15	-14	-14	-14	-22	-14	-17
0 minor	-9	-13	49	-18	-15	-16	-87
0 miss	-8	-10	-30	-10	34	-11	-25
0 mistak	-47	-48	-52	-52	-51	-61	-64
0 mix	-46	-38	-47	-42	-42	-39	-44
0 model	-41	-31	-15	-31	-41	-26	-46
0 monitor	-46	-48	-19	-49	-74	-51	-59
0 month	45	43	44	44	69	36	79
0 monthli	-36	-37	-62	-41	-7	-41	-87
0 more	-66	-67	-94	-68	-79	-67	-80
0 morn	20	19	8	16	85	0	-11
0 most	21	28	21	89	7	24	20
0 move	-21	-24	-39	-22	-16	-22	-1
0 mtl	-51	-51	12	-50	-79	-58	-56
0 multi	-17	-17	14	-18	-33	-23	-19
0 must	-2	-2	-4	-3	-9	-3	18
0 my	22	27	36	25	95	31	15
0 n	-73	-77	-76	-70	-95	-73	-78
0 nacl	-8	-9	71	-7	-14	-15	-21
0 nah	-28	-29	-39	-29	-34	-29	-38
0 nairobi	22	22	16	20	76	19	22
0 name	-3	-2	15	-6	24	-4	-15
0 need	8	11	6	18	50	7	12
0 network	-73	-69	-78	-69	-76	-69	-77
0 never	16	16	74	42	9	11	-7
0 new	-20	-20	-35	-19	-20	9	-6
0 newer	-15	-15	-15	-16	-24	-16	-18
0 next	8	6	7	7	0	6	32
0 nice	7	11	10	14	61	16	11
0 night	-22	-22	-27	-28	-31	-24	13
0 nimbu	27	32	34	35	97	34	-4
0 nine	-43	-43	-51	-44	-51	-43	-62
0 nitro	-51	-52	13	-53	-81	-64	-97
0 no	-31	-30	-41	-23	-49	-12	-37
0 nobodi	-37	-37	-40	-37	-47	-38	-45
0 node	50	51	46	48	73	48	111
0 non	3	4	35	3	-16	1	4
0 normal	14	11	10	16	60	8	7
0 not	-62	-63	-76	-63	-84	-63	-76
0 noth	-19	-13	-19	14	12	-20	-32
0 notic	-92	-90	-92	-89	-96	-94	-153
0 now	-3	-3	-5	1	57	16	-39
0 number	-39	-35	39	-32	-61	-47	-41
0 object	-36	-37	14	-38	-81	-50	-46
0 of	-25	-23	-21	-23	-12	-19	-13
0 off	-11	-13	-17	-6	9	-13	-7
0 offer	0	-2	-2	0	38	-4	-26
0 offic	7	7	4	6	41	3	-15
0 often	22	22	21	21	54	16	17
0 ok	26	8	-1	10	59	5	5
0 old	-46	-46	-50	-47	-35	-51	-54
0 older	-39	-40	-41	-40	-62	-39	-53
0 on	-29	-26	-28	-24	-9	-26	-25
0 onc	13	13	10	12	36	12	8
0 one	-16	-15	-1	-13	-31	-17	20
0 onli	-53	-51	-60	-57	-67	-56	-65
0 open	-12	-12	-20	-13	-1	-19	7
0 oper	-2	-3	-9	-6	-42	-7	39
0 oppos	39	19	103	39	27	37	23
0 or	6	6	6	3	31	17	31
0 org	-11	-10	-17	-9	24	-10	-32
0 os	21	21	24	45	64	18	38
0 other	13	-1	30	18	5	14	78
0 our	-19	-22	-23	-22	-6	-24	-10
0 ourselv	-37	-30	-46	-34	-31	-36	4
0 out	3	4	24	3	5	-10	4
0 outag	-41	-36	-59	-36	-50	-38	-41
0 outsid	-21	-21	-26	-21	-30	-22	-22
0 outsourc	3	3	-2	2	31	-11	3
0 over	10	9	-4	26	-7	6	60
0 overal	-28	-29	-35	-29	-32	-29	-33
0 overnight	-30	-30	-71	-27	-71	-46	32
0 own	-32	-31	-26	-31	-30	-33	-26
0 owner	-31	-29	-33	-31	-8	-34	-36
0 paa	1	1	71	11	-6	9	-32
0 packag	-37	-37	-39	-38	-45	-38	-53
0 page	3	3	5	2	-12	33	-10
0 pai	15	20	21	18	77	19	-19
0 paper	-17	-17	-22	-17	-23	-17	-20
0 part	-82	-86	-113	-86	-94	-86	-102
0 parti	-41	-35	-47	-35	-52	-36	-12
0 partner	-16	-17	-17	-17	-18	-17	-19
0 password	-48	-48	-55	-49	-60	-49	-24
0 past	-26	-27	-25	-27	-30	-29	-30
0 patch	10	10	1	18	64	7	35
0 pay	7	8	-1	6	42	8	0
0 pci	-21	-21	18	-24	-35	-23	-28
0 pdb	-96	-72	-114	-17	-92	-85	-79
0 pen	-13	-13	-13	-13	-14	-13	-19
0 penetr	-32	-33	-11	-31	-44	-39	-38
0 pentest	-24	-22	-22	-23	-28	-24	-26
0 peopl	-36	-36	-26	-36	-49	-38	-43
0 per	-77	-68	-73	-67	-90	-92	-83
0 perform	-53	-51	-72	-51	-65	-52	-69
0 perimet	-105	-103	-111	-100	-133	-104	-105
0 period	-45	-46	-50	-45	-49	-46	-64
0 permiss	-78	-79	-101	-61	-96	-80	-108
0 person	18	19	52	29	35	23	7
0 phish	-64	-66	-69	-64	-84	-62	-72
0 phone	-44	-37	-43	-47	-57	-39	-42
0 phrase	56	57	119	57	31	101	55
0 physic	-53	-54	-58	-54	-59	-55	-63
0 pick	-64	-65	-66	-67	-97	-66	-70
0 pictur	-13	-10	45	-23	-28	-28	-21
0 pip	-24	-24	-23	-23	-34	-25	-27
0 pipelin	2	3	-9	2	59	4	-22
0 pitr	23	22	86	25	1	17	19
0 pizzeria	23	23	16	21	73	15	14
0 place	-49	-44	-63	-52	-26	-48	-54
0 plain	18	17	73	16	8	17	3
0 plan	-66	-67	-73	-66	-82	-70	-72
0 plane	-8	-15	50	-6	-21	-11	-18
0 platform	20	20	12	20	59	20	13
0 pleas	-5	14	80	16	39	35	24
0 pls	-8	1	38	27	-24	132	61
0 pod	10	6	75	8	-2	6	-4
0 point	-42	-42	-13	-45	-58	-44	-63
0 polici	-18	-18	-12	-18	-26	-19	3
0 port	-45	-46	-52	-47	-53	-47	-51
0 post	-22	-22	-41	-24	5	-21	-22
0 power	-70	-66	-68	-66	-72	-66	-76
0 pr	-4	0	-19	2	64	-1	-6
0 practic	-5	-1	-1	0	30	-2	-5
0 pre	-67	-60	-67	-61	-76	-61	-64
0 presign	-1	-2	52	2	-7	-1	2
0 press	-27	-28	-28	-32	-40	-28	-41
0 prevent	-64	-62	-81	-63	-81	-64	-72
0 previou	-1	1	-3	0	35	-4	0
0 prime	26	26	26	31	105	14	12
0 princip	-14	-15	-20	-15	-17	-15	-15
0 principl	-20	-21	-24	-21	-27	-20	-24
0 print	18	17	18	17	62	-2	11
0 printer	49	49	48	47	99	47	18
0 privaci	-15	-14	-14	-15	-19	-21	-15
0 privat	43	11	-15	11	1	10	0
0 privileg	16	15	79	-7	1	1	17
0 pro	58	59	56	57	146	55	40
0 problem	-10	-9	13	-18	-42	-15	29
0 process	16	13	15	13	54	0	6
0 procur	-93	-86	-94	-85	-87	-87	-100
0 prod	0	0	1	1	44	-1	-7
0 produc	-34	-34	-44	-36	-34	-36	-41
0 product	-17	-17	7	-18	-27	-20	-20
0 program	-47	-49	-71	-48	-59	-54	-55
0 project	22	29	28	28	109	28	2
0 proof	-33	-33	3	-34	-49	-34	-44
0 protect	-46	-47	-51	-46	-52	-47	-57
0 prove	-29	-29	-31	-29	-33	-29	-36
0 provid	-51	-51	-67	-52	-56	-51	-60
0 proxi	-21	-22	-23	-21	-48	-42	36
0 public	-40	-40	-42	-40	-60	-40	-52
0 publish	-45	-46	-51	-46	-57	-48	-67
0 pull	-55	-56	-58	-56	-69	-56	-73
0 push	-25	-25	-28	-26	-28	-25	-33
0 put	-11	-11	11	27	-41	-25	-33
0 python	-24	-20	-28	-23	6	-21	-21
0 q	26	29	26	30	-21	23	105
0 quarterli	-45	-45	-51	-44	-47	-46	-49
0 queri	-76	-77	-75	-77	-93	-78	-92
0 question	21	21	48	23	-8	86	20
0 questionnair	4	6	37	6	2	3	3
0 queue	-17	-18	-28	-18	6	-18	-22
0 quick	-18	-22	14	-18	-25	-25	-24
0 quit	-18	-18	6	-19	-36	-19	-21
0 quota	-61	-62	-71	-62	-79	-68	-67
0 r	-45	-44	-43	-44	-80	-44	-43
0 raci	-11	-9	-16	-6	16	-8	-8
0 rack	-61	-62	-63	-63	-72	-64	-74
0 ran	-51	-53	-52	-57	-64	-53	-53
0 ransomwar	-22	-24	26	-23	-46	-21	-45
0 rdp	-17	-17	-17	-18	-20	-17	-26
0 re	4	0	-2	3	51	-3	-8
0 reach	-56	-49	-80	-50	-74	-62	-63
0 react	-27	-28	-33	-45	-7	-39	-37
0 reader	-31	-31	-31	-31	-49	-31	-35
0 real	-3	4	-13	3	56	26	-11
0 realli	-17	-19	-19	-16	18	-23	-27
0 reboot	3	3	-4	3	74	-8	-3
0 rebuild	-39	-39	-46	-45	-47	-39	-52
0 recommend	-41	-43	-65	-15	-46	-55	-43
0 record	-39	-40	-54	-41	-21	-42	-60
0 recoveri	-39	-39	-22	-39	-45	-40	-49
0 redund	-42	-44	-53	-44	-51	-43	-44
0 region	-29	-30	-17	-30	-22	-32	-37
0 regist	-32	-32	-32	-32	-40	-32	-53
0 regul	-59	-57	-77	-57	-63	-56	-63
0 reliabl	0	2	2	2	-7	34	-1
0 remov	-29	-29	-31	-30	-55	-30	-34
0 renew	-22	-19	-23	-25	-8	-22	-16
0 repair	-45	-46	-48	-48	-49	-47	-53
0 repeat	20	19	1	16	64	10	13
0 replac	5	4	2	3	34	3	-17
0 repo	-28	-29	-29	-29	-54	-29	-34
0 report	-50	-51	-54	-51	-57	-51	-68
0 request	3	4	2	3	29	0	-2
0 requir	-31	-32	-37	-32	-36	-32	-40
0 reserv	-29	-30	-30	-30	-36	-30	-43
0 reset	-24	-23	-24	-24	-27	-25	-33
0 resid	-32	-28	-5	-28	-41	-33	-36
0 resili	-60	-59	-46	-54	-70	-60	-71
0 resourc	-67	-66	-71	-67	-83	-67	-92
0 respons	-15	-2	11	0	37	-3	17
0 rest	15	14	42	29	64	17	19
0 restart	22	20	18	20	9	20	56
0 restor	-68	-70	-72	-70	-96	-72	-98
0 restrict	-30	-30	-32	-31	-35	-30	-32
0 retent	-103	-107	-116	-107	-134	-104	-134
0 retir	-42	-42	-42	-41	-49	-42	-47
0 review	-48	-49	-52	-48	-57	-49	-54
0 revok	-43	-44	-48	-44	-47	-44	-50
0 right	-2	-1	-9	0	35	-2	22
0 risk	-46	-41	-42	-41	-41	-40	-45
0 role	-40	-38	-40	-38	-52	-38	-45
0 roll	-3	0	-3	-1	20	0	-12
0 room	-7	-7	-14	-9	22	-25	-16
0 root	-33	-33	-12	-33	-39	-51	-45
0 rotat	3	2	-7	2	32	-1	57
0 rout	-61	-61	-65	-59	-68	-60	-66
0 router	-53	-56	-60	-55	-59	-54	-80
0 row	-26	-27	-39	-27	-27	-27	-30
0 rpo	22	19	114	22	12	22	-4
0 rto	-27	-29	27	-27	-40	-33	-34
0 rule	-5	-5	-12	-6	17	25	-30
0 run	-35	-35	-49	-17	-30	-36	-39
0 runbook	1	1	-7	1	31	2	-6
0 runner	39	42	36	32	34	41	105
0 runtask	-23	-23	-25	-24	-28	-24	-35
0 runtim	14	10	17	11	18	10	80
0 rust	-33	-34	-37	-35	-43	-34	-51
0 s	-36	-36	-58	-36	-64	-36	-39
0 saa	16	15	71	21	8	21	18
0 safe	-53	-51	-57	-51	-59	-56	-55
0 safeti	-18	-18	-18	-18	-28	-18	-24
0 sai	-8	-2	49	-4	-24	-7	-5
0 said	41	44	77	56	26	50	117
0 sale	14	14	16	14	50	13	-29
0 salesforc	30	29	20	22	97	28	2
0 same	22	10	90	19	1	13	66
0 sane	27	27	3	21	89	17	6
0 save	-19	-26	-26	-12	-15	33	-44
0 say	-53	-50	-27	-55	-81	-43	-79
0 scale	36	34	25	33	64	30	86
0 scan	-81	-82	-94	-84	-78	-83	-99
0 schedul	-47	-47	-48	-50	-56	-49	-83
0 schema	-82	-85	-98	-85	-95	-89	-130
0 scrambl	-62	-62	-71	-65	-67	-63	-72
0 screen	-49	-44	-45	-44	-61	-45	-50
0 script	-43	-42	-46	-46	-54	-45	-63
0 sdk	-72	-71	-77	-70	-75	-75	-79
0 second	-57	-42	-50	-42	-57	-41	-25
0 secret	-34	-36	-50	-35	-14	-41	-43
0 secur	-25	-24	3	-24	-29	-27	-33
0 see	29	28	19	54	-8	71	51
0 segment	-44	-45	-48	-46	-50	-46	-49
0 send	-38	-38	-39	-38	-46	-40	-52
0 sensit	-40	-41	-42	-41	-52	-42	-59
0 sensor	-25	-25	-25	-25	-43	-25	-28
0 sent	-24	-24	-32	-25	-28	-30	-26
0 sentenc	-73	-50	-28	-51	-49	-52	-65
0 separ	-32	-31	-36	-31	-36	-31	-31
0 server	-42	-42	-45	-39	-74	-43	8
0 serverless	-63	-48	-56	-47	-44	-47	-96
0 servic	-43	-39	-31	-31	-61	-23	-38
0 session	-34	-35	-44	-36	-43	-43	-37
0 set	-20	-21	-25	-22	5	-36	-40
0 setup	-20	-20	-25	-21	-21	-20	-20
0 sever	-31	-31	-36	-33	-32	-32	-50
0 share	-54	-40	-19	-39	-50	-39	-59
0 shift	-6	-5	64	-8	-34	-7	-21
0 ship	-39	-39	-40	-41	-56	-41	-41
0 shop	-56	-57	-68	-57	-63	-64	-72
0 short	31	37	119	34	2	34	31
0 show	-25	-11	-30	-7	-23	60	-13
0 shred	-21	-22	-21	-21	-27	-22	-24
0 side	-48	-46	-34	-46	-35	-46	-47
0 sidecar	-26	-29	28	-27	-48	-35	-50
0 sign	-39	-40	-55	-41	-30	-45	-44
0 sinc	-24	-24	-32	-32	-9	-29	-36
0 singl	-17	-18	19	-19	-45	-20	-20
0 sit	13	13	14	-7	66	6	8
0 site	-43	-43	-44	-43	-56	-43	-54
0 sla	-79	-60	-26	-58	-28	-75	-74
0 slack	9	6	-11	4	70	-14	6
0 slow	32	31	30	31	53	31	66
0 sm	28	31	31	37	1	32	120
0 small	29	29	29	64	28	29	27
0 snapshot	7	7	1	7	27	-6	62
0 snowflak	28	25	25	26	79	26	-17
0 so	6	-4	-8	4	-19	13	16
0 soc	1	5	36	3	4	1	-2
0 softwar	32	32	29	57	25	30	60
0 sold	-33	-33	-33	-36	-54	-34	-58
0 solo	10	13	12	3	13	11	75
0 solut	9	12	12	12	68	8	5
0 some	-26	-25	-42	-25	-49	7	-36
0 somebodi	19	20	62	19	5	10	44
0 someon	-14	-14	18	-15	-17	-30	-19
0 someth	-46	-46	-51	-47	-55	-58	-42
0 sort	-15	-15	-37	-15	-20	19	-25
0 sourc	-43	-43	-49	-43	-58	-30	-57
0 speak	-20	-20	2	-21	-42	-4	-26
0 specif	-40	-39	-41	-39	-59	-43	-53
0 spectr	-65	-67	-69	-69	-73	-66	-110
0 spell	26	23	83	26	5	4	17
0 spend	-82	-85	-103	-83	-87	-83	-96
0 split	-153	-115	-117	-105	-102	-110	-124
0 spread	-73	-78	-96	-73	-84	-69	-77
0 sql	-4	-4	-5	-4	34	-4	-22
0 srm	-40	-12	9	-8	-38	88	-19
0 sse	-65	-64	-68	-66	-76	-64	-76
0 ssh	-52	-53	-53	-53	-55	-53	-82
0 stack	-9	-10	-24	-17	30	-13	-28
0 staff	-46	-46	-49	-47	-56	-46	-53
0 stage	32	32	28	32	85	18	24
0 stai	-58	-56	-66	-61	-77	-63	-57
0 stand	8	8	-1	8	38	0	3
0 standalon	-23	-23	-25	-24	-28	-24	-35
0 standard	-24	-24	-28	-29	-26	-29	-36
0 start	-19	-17	-30	-12	-34	52	-19
0 static	9	10	36	51	-11	8	-6
0 step	-56	-56	-59	-62	-82	-61	-65
0 still	-10	-8	-10	-11	16	-14	-17
0 stolen	-44	-43	-42	-43	-50	-42	-53
0 stop	-88	-87	-79	-80	-102	-83	-95
0 storag	-56	-57	-36	-57	-67	-71	-63
0 store	11	-25	-21	-4	-49	-22	-38
0 stream	18	24	14	16	-16	19	94
0 stuck	16	15	9	15	56	5	5
0 stuff	-57	-57	-65	-59	-77	-54	-67
0 stupid	36	23	116	33	13	26	41
0 subnet	-78	-78	-85	-78	-92	-77	-89
0 such	-28	-28	-38	-42	-28	-28	-29
0 suppli	-26	-25	-27	-28	-27	-26	-28
0 supplier	-69	-60	-59	-58	-71	-58	-77
0 support	18	20	45	30	92	63	21
0 suppos	16	19	66	16	3	16	41
0 suppress	-35	-35	-36	-35	-40	-35	-60
0 sure	-12	-13	-19	-18	29	-21	-23
0 surviv	-13	-13	-13	-14	-18	-14	-16
0 suspici	-30	-29	-30	-32	-56	-30	-49
0 swap	-25	-26	-36	-26	-28	-26	-30
0 switch	-72	-73	-79	-75	-79	-74	-108
0 system	24	24	39	23	36	19	59
0 tabl	-10	-11	-15	-9	24	-12	-15
0 tag	-79	-78	-84	-78	-89	-79	-115
0 take	8	17	3	39	23	15	62
0 talk	-2	0	-7	1	-9	50	-4
0 task	3	2	1	1	22	1	-2
0 teach	-57	-57	-59	-57	-70	-65	-71
0 team	25	30	31	56	83	23	28
0 techi	14	15	48	14	14	14	16
0 technic	10	10	40	8	-17	8	10
0 technician	-42	-40	-40	-40	-46	-43	-47
0 tele	-20	-20	-21	-20	-27	-20	-21
0 tell	18	4	34	5	-10	35	-3
0 templat	-64	-66	-81	-67	-76	-66	-82
0 tenant	25	23	90	26	42	22	11
0 term	5	5	41	4	-8	0	-4
0 terraform	-53	-59	-61	-55	-70	-57	-56
0 test	-86	-87	-89	-86	-101	-87	-105
0 tester	-19	-19	-19	-20	-28	-19	-23
0 text	21	21	9	17	61	16	13
0 than	-60	-63	-56	-61	-71	-62	-73
0 thank	-22	-18	-19	-15	22	-16	-30
0 that	-24	-23	-29	-20	-32	-22	25
0 the	-4	-2	-1	-3	13	-3	30
0 thei	-36	-33	-22	-33	-62	-41	0
0 their	-16	-30	-58	-30	-31	-30	-23
0 them	-7	-5	-6	-4	-2	-5	40
0 themselv	-48	-47	-71	-47	-49	-48	-49
0 then	-67	-70	-72	-66	-74	-68	-78
0 theori	-30	-14	-54	-12	77	-20	-11
0 there	-21	-19	-22	-21	-8	5	-42
0 these	-22	-22	12	-24	-4	-29	-58
0 theyr	-35	-36	-40	-36	-62	-37	-43
0 thi	36	38	41	40	35	90	85
0 thief	-59	-58	-59	-63	-93	-59	-62
0 thing	31	23	15	23	-7	45	99
0 think	-6	-6	-23	15	31	-31	-25
0 third	-56	-52	-57	-52	-51	-52	-65
0 tho	-67	-66	-66	-65	-70	-64	-75
0 those	0	-1	-3	-1	20	-6	6
0 though	-22	-19	-26	-20	19	-21	-32
0 three	-11	-6	33	-11	-16	-28	-10
0 through	-68	-68	-70	-68	-105	-69	-73
0 tick	-23	-23	-27	-24	-26	-23	-30
0 ticket	24	23	22	22	53	22	14
0 tidi	-24	-24	-24	-26	-29	-25	-27
0 time	-43	-42	-29	-43	-31	-46	-57
0 timeout	19	14	-1	16	64	17	15
0 tls	8	10	25	11	44	11	16
0 to	-23	-21	-18	-17	-13	-19	-18
0 todai	5	14	7	15	61	-11	13
0 token	-23	-23	-27	-24	10	-29	-29
0 told	-31	-31	-39	-43	-31	-31	-44
0 tomorrow	-3	0	-9	-1	29	-5	-1
0 tonight	43	45	44	45	103	46	23
0 too	-69	-69	-86	-68	-72	-70	-82
0 tool	4	1	-25	-3	4	44	-11
0 top	-52	-53	-54	-55	-68	-56	-73
0 topic	-46	-43	-51	-45	-85	-18	-51
0 touch	-32	-32	-49	-41	-53	-33	-34
0 tower	5	5	7	5	43	2	0
0 traffic	-71	-72	-91	-72	-98	-76	-88
0 train	-27	-27	-8	-28	-41	-38	-38
0 transit	-12	-12	45	-13	-31	-13	-25
0 translat	-4	2	-10	2	55	0	3
0 tri	17	15	16	15	41	16	-2
0 true	-33	-34	-60	-33	-8	-34	-56
0 trust	-13	-14	6	-14	-21	2	-21
0 tuesdai	-9	-5	-10	-9	22	-22	-32
0 tunnel	-16	-16	-20	-17	-18	-16	-23
0 turn	-18	-19	-22	-20	0	-19	-32
0 twice	-23	-22	-22	-22	-25	-23	-34
0 two	-56	-57	-59	-38	-86	-55	-67
0 type	-16	-19	-6	-18	-64	20	-46
0 tyre	16	15	14	12	61	15	-20
0 under	-15	-11	-14	-12	-6	6	-20
0 underli	-28	-29	-33	-29	-40	-31	-36
0 underneath	-82	-82	-101	-83	-94	-78	-105
0 undersea	-40	-40	-40	-40	-43	-40	-50
0 understand	26	26	58	24	70	74	13
0 understood	-22	-23	11	-24	-33	-23	-23
0 uninterrupt	-22	-23	-26	-24	-25	-23	-25
0 unit	-41	-42	-43	-43	-47	-44	-45
0 unless	-40	-40	-41	-40	-43	-42	-61
0 unus	-39	-38	-39	-39	-69	-40	-43
0 up	-15	-16	-20	-16	44	-26	-37
0 updat	49	48	38	45	53	76	123
0 upgrad	28	29	49	42	1	21	90
0 upload	-42	-43	-44	-42	-55	-43	-56
0 ups	-28	-29	-28	-29	-50	-29	-41
0 uptim	-68	-71	-75	-71	-71	-71	-90
0 url	-20	-19	19	-17	-20	-18	-18
0 us	-29	-24	-29	-25	-18	-25	27
0 usag	3	16	-1	21	-8	130	10
0 use	-27	-26	-24	-25	-59	14	-32
0 user	-47	-47	-36	-47	-61	-67	-69
0 valid	-46	-47	-59	-47	-53	-46	-47
0 valu	22	22	-3	68	-12	19	22
0 variabl	-3	-5	-12	-4	51	-31	-7
0 vendor	-47	-47	-65	-47	-64	-48	-72
0 version	13	15	45	24	-12	28	34
0 vet	-37	-37	-38	-38	-57	-37	-46
0 video	22	22	21	25	94	12	9
0 virtual	-79	-76	-83	-76	-84	-79	-105
0 visitor	-38	-38	-40	-38	-51	-40	-46
0 volum	-82	-82	-83	-85	-96	-82	-110
0 vpn	20	22	18	19	46	18	72
0 vs	-12	-53	31	-41	-58	-48	-64
0 vuln	-57	-57	-56	-57	-61	-56	-63
0 vulner	-18	-18	-24	-19	-35	-21	21
0 walk	-13	-13	-13	-14	-17	-13	-17
0 wall	-36	-34	-34	-33	-58	-34	-57
0 want	0	0	11	30	-3	-5	-8
0 warehous	19	18	18	17	84	18	-22
0 warn	-36	-36	-42	-36	-44	-38	-55
0 was	-7	-5	-21	-6	23	31	-35
0 watch	-40	-40	-43	-43	-42	-41	-52
0 water	-34	-33	-33	-34	-17	-34	-59
0 way	3	6	-4	36	31	6	-2
0 we	-24	-22	-18	-18	-30	-22	2
0 weather	16	19	-11	20	59	19	21
0 web	-22	-22	-22	-9	-27	-22	-38
0 webhook	-16	-16	-17	-16	-10	-13	-15
0 websit	-15	-16	-22	23	-31	-17	-36
0 wed	-29	-30	-50	-44	-51	-28	-35
0 week	-20	-21	-20	-24	-3	-21	-36
0 weekend	19	26	25	27	105	21	-5
0 well	-54	-54	-58	-53	-55	-64	-68
0 were	-45	-43	-58	-35	-72	-39	7
0 what	-4	-1	44	5	17	18	1
0 whatev	-48	-43	-47	-43	-69	-44	-47
0 when	-48	-48	-54	-47	-78	-32	-49
0 where	-17	-14	-27	20	-16	-30	-22
0 whether	-80	-84	-86	-80	-124	-84	-83
0 which	-32	-27	-30	-27	-21	-29	-11
0 who	-5	-3	-9	-3	27	-3	27
0 whole	-51	-48	-82	-49	-40	-51	-82
0 whom	-32	-32	-27	-33	-51	-33	-8
0 whose	-22	-22	-35	-21	-28	-21	12
0 wide	25	24	9	24	9	24	73
0 will	-48	-48	-54	-49	-73	-6	-71
0 window	57	58	111	80	70	42	49
0 windows	23	19	21	16	-13	11	95
0 wipe	-65	-64	-65	-64	-75	-64	-79
0 wire	-68	-68	-79	-71	-89	-71	-93
0 with	-24	-22	-10	-12	-26	-21	-22
0 within	-16	-16	-19	-16	-18	-16	-22
0 without	-19	-19	-19	-18	-24	-22	-20
0 woken	-50	-48	-50	-48	-70	-56	-79
0 won	23	25	28	25	102	24	7
0 wont	-12	-12	-14	-13	-16	-12	-14
0 word	23	22	111	23	13	19	13
0 work	-39	-33	-5	-49	-29	-17	-41
0 worker	15	14	14	13	57	13	-2
0 workflow	27	28	24	24	62	26	25
0 workload	-52	-52	-70	-42	-64	-55	-63
0 world	-33	-33	-34	-34	-39	-33	-38
0 worm	42	41	89	39	17	18	39
0 worri	-46	-45	-45	-58	-58	-46	-50
0 worth	4	0	-2	3	51	-3	-8
0 would	12	10	39	54	-15	-8	6
0 write	-46	-45	-56	-46	-60	-47	-51
0 wrong	-31	-31	-57	-32	-32	-32	-40
0 wrote	4	5	-4	4	29	4	-7
0 wtf	37	33	102	34	23	29	29
0 year	-23	-21	-21	-23	-10	-24	-42
0 yesterdai	29	35	27	35	95	21	71
0 you	26	28	32	37	33	117	24
0 your	58	58	72	55	67	119	68
0 yourself	-37	-12	-39	-2	-20	97	-26
0 zone	-35	-35	-3	-35	-47	-37	-42
04	-29	-29	-30	-31	-31	-29	-35
1	-30	-29	-29	-29	-27	-28	-31
1 !action	4	8	19	8	53	9	7
1 !asksOwner	-17	-19	-20	-18	-19	-18	-9
1 !asksValue	39	14	33	14	32	10	8
1 !both	63	11	13	14	13	14	10
1 !choose	12	91	57	179	91	71	57
1 !cloud	59	64	65	65	160	66	53
1 !commands	-43	-42	-42	-43	-68	-42	-46
1 !compare	39	26	4	23	38	10	8
1 !correction	-37	-37	-39	-36	-39	-35	-37
1 !events	-27	-26	-25	-26	-28	-25	-27
1 !feature	61	62	75	62	167	62	61
1 !first	7	-13	-12	-14	-28	-12	-14
1 !follow	-30	-25	-27	-24	-27	-24	-10
1 !gains	57	91	13	29	13	32	28
1 !general	53	4	13	6	8	12	4
1 !greeting	18	-3	-10	-2	19	-2	-5
1 !helpData	-11	4	-1	1	-4	51	3
1 !howTo	81	75	72	77	186	73	78
1 !limit	7	14	10	11	106	15	15
1 !managedOne	-16	-3	22	-1	-10	-8	-13
1 !mayWho	-36	-32	-33	-32	-38	-32	-33
1 !meaning	2	22	120	31	13	29	25
1 !move	-20	-14	-22	-16	-17	-18	-20
1 !notPrice	-28	-17	-18	-17	-20	-16	2
1 !ofEach	43	9	12	14	10	13	10
1 !otherCloud	15	26	27	27	111	28	19
1 !outside	-10	-22	-22	-20	-18	-21	-27
1 !overview	77	6	5	11	2	11	12
1 !ownOne	-21	-16	-22	-6	-21	-19	-29
1 !patches	-27	-20	-21	-20	-20	-21	6
1 !points	-17	-17	-18	-17	-13	-16	-20
1 !price	26	28	27	30	117	31	28
1 !request	57	15	7	17	46	15	16
1 !responsible	32	-8	-7	-4	-10	-4	3
1 !second	-17	-16	-16	-15	-14	-15	-17
1 !secures	-19	-23	-23	-22	-25	-21	-15
1 !services	21	-19	-15	-18	-26	-16	-21
1 !sideAws	36	-2	10	3	-3	3	8
1 !term	65	31	76	27	35	23	19
1 !them	-7	-19	-16	-17	-21	-17	-16
1 !trouble	24	33	23	31	102	30	32
1 !usOrThem	31	13	13	13	7	15	63
1 !who	-4	-16	-17	-14	-17	-14	-7
1 !wholly	122	21	19	26	15	26	18
1 !yesNoStart	-20	-15	-19	-17	15	-15	-23
1 $	-54	-52	-53	-49	-57	-50	-56
1 04	-29	-29	-30	-31	-31	-29	-35
1 1	-22	-21	-21	-20	-16	-20	-22
1 10	-17	-16	-17	-17	-11	-16	-19
1 100	-67	-63	-64	-63	-110	-63	-63
1 1000	21	30	29	30	76	30	30
1 10g	16	18	19	20	59	20	17
1 11	-23	-23	-25	-22	-23	-22	-37
1 12	-46	-46	-46	-44	-63	-44	-51
1 13	-8	-9	-10	22	-21	-7	-13
1 14	-33	-31	-32	-31	-36	-31	-35
1 169	-16	-13	-13	-14	-13	-13	-19
1 18	-37	-35	-37	-37	-38	-36	-40
1 2	-25	-20	-22	-20	-14	-19	-23
1 20	16	1	0	2	13	2	3
1 200	-5	-4	-5	-6	22	-4	-10
1 2016	-28	-30	-29	-28	-33	-28	-32
1 2017	-34	-34	-35	-32	-46	-32	-32
1 2018	-14	-14	-16	-15	-15	-14	-14
1 2019	-28	-29	-53	-28	-34	-28	-28
1 2021	-20	-19	-20	-21	-25	-20	-21
1 2022	2	6	4	-2	54	5	2
1 2023	-56	-53	-55	-55	-56	-54	-91
1 2024	10	14	1	12	56	13	7
1 2025	-14	-13	-14	-14	-14	-13	-18
1 24	-24	-22	-24	-24	-23	-22	-25
1 254	-16	-13	-13	-14	-13	-13	-19
1 256	-44	-43	-44	-43	-57	-43	-45
1 29	41	46	33	43	106	46	42
1 2m	-19	-17	-17	-17	-18	-17	-17
1 3	-21	-19	-21	-18	-6	-19	-21
1 30	-36	-34	-35	-34	-42	-34	-34
1 300	-30	-20	-21	-27	-24	-20	-24
1 3000	28	26	26	26	66	28	28
1 3094	-35	-36	-36	-36	-47	-36	-46
1 3389	-13	-13	-13	-14	-20	-13	-13
1 35	35	34	37	36	97	36	38
1 389	-12	-12	-13	-13	-17	-12	-12
1 4	-19	-22	-20	-20	-19	-19	-20
1 40	-27	-23	-23	-35	-4	-23	-24
1 400	8	9	8	9	28	9	8
1 40k	-21	-20	-20	-21	-21	-20	-20
1 44	-50	-29	-54	-28	-30	-28	-30
1 49844	-17	-17	-17	-17	-17	-16	-23
1 4k	-27	-26	-26	-26	-40	-26	-29
1 5	-7	-5	-8	-4	30	-4	-6
1 500	-18	-16	-16	-17	-16	-16	-20
1 5000	-27	-23	-23	-23	-33	-23	-24
1 500s	-39	-33	-32	-32	-40	-34	-35
1 502	21	32	36	34	104	30	34
1 503	-36	-34	-37	-36	-39	-34	-38
1 512	-23	-20	-21	-20	-25	-19	-19
1 5xx	-36	-34	-40	-34	-36	-34	-35
1 6	-21	-20	-23	-20	-21	-20	-28
1 60	-36	-33	-35	-35	-44	-33	-35
1 600	-31	-30	-32	-29	-32	-29	-31
1 61	-19	-13	-13	-13	-14	-13	-14
1 6387	-17	-17	-20	-19	-20	-17	-19
1 7	-28	-26	-30	-24	-21	-24	-25
1 8	-83	-54	-62	-52	-53	-51	-56
1 88	-19	-19	-21	-19	-19	-19	-21
1 9	-14	-1	-3	-3	25	-2	-8
1 90	-22	-20	-20	-20	-29	-20	-20
1 900	-16	-7	-14	-3	22	-5	-4
1 92	-39	-37	-38	-40	-40	-36	-37
1 95	-65	-60	-60	-62	-61	-57	-59
1 9k	-30	-30	-30	-31	-57	-30	-30
1 @	-13	-30	-25	-27	-23	-28	-26
1 a	-19	-18	-16	-17	-9	-16	-20
1 abort	-36	-36	-35	-36	-54	-35	-37
1 about	-55	-56	-62	-54	-53	-55	-65
1 absent	-13	-13	-13	-14	-13	-13	-18
1 absorb	-18	-17	-18	-17	-18	-17	-18
1 abus	-26	-23	-24	-24	-25	-24	-24
1 acceler	-60	-34	-33	-37	-40	-34	-37
1 accept	-32	-25	-26	-27	-30	-26	-27
1 access	-29	-26	-19	-25	-28	-25	-27
1 accessdeni	-4	1	-2	-6	30	1	0
1 accident	-16	-15	-15	-15	-17	-14	-16
1 accord	-36	-20	-20	-21	-20	-20	-20
1 account	11	-5	-3	-6	20	-6	-9
1 acl	-55	-35	-35	-35	-35	-34	-41
1 acm	45	47	43	51	124	49	46
1 across	-62	-53	-56	-54	-58	-52	-56
1 act	-27	-25	-25	-24	-27	-24	-26
1 action	-21	-20	-21	-21	-23	-20	-26
1 activ	-23	-22	-23	-22	-25	-22	-22
1 actual	14	-19	-16	-15	-22	-13	-13
1 ad	-44	-42	-43	-42	-43	-41	-46
1 add	-30	-27	-27	-27	-29	-27	-29
1 addit	-30	-27	-27	-28	-27	-27	-28
1 address	-18	-17	-19	-17	-19	-17	-16
1 adjust	-26	-25	-25	-25	-35	-25	-26
1 admin	-25	-35	-39	-35	-38	-34	-35
1 administr	-23	-21	-21	-23	-22	-20	-22
1 administratoraccess	-30	-28	-28	-28	-34	-28	-29
1 admiss	-33	-30	-34	-31	-33	-30	-30
1 advanc	18	7	7	7	7	7	7
1 after	-26	-29	-30	-29	-32	-28	-33
1 ag	-19	-15	-15	-16	-15	-14	-16
1 again	6	9	91	19	2	15	4
1 against	-43	-47	-41	-41	-47	-40	-41
1 age	-27	-36	-24	-27	-28	-24	-24
1 agent	-57	-54	-54	-53	-71	-53	-57
1 agentcor	-16	-15	-16	-15	-15	-15	-18
1 aggreg	-28	-23	-25	-23	-24	-23	-26
1 ago	-52	-34	-46	-34	-38	-33	-33
1 agre	-14	-13	-13	-12	-12	-12	-16
1 ai	-29	-3	-1	-3	43	-8	-14
1 al2	-26	-24	-26	-29	-28	-24	-24
1 al2023	-34	-36	-36	-33	-33	-31	-33
1 alarm	-50	-46	-47	-46	-55	-46	-48
1 alert	-43	-41	-42	-41	-45	-41	-41
1 alibaba	63	64	61	63	137	63	50
1 aliv	-40	-37	-33	-15	-56	-34	-34
1 all	20	1	1	3	19	3	2
1 alloc	-58	-51	-54	-53	-82	-51	-52
1 allow	-34	-29	-52	-29	-19	-29	-29
1 almost	-37	-35	-38	-35	-39	-35	-34
1 alon	-46	-42	-41	-42	-47	-40	-45
1 alreadi	-46	-39	-41	-40	-45	-41	-41
1 alter	-28	-24	-25	-25	-25	-24	-29
1 alto	-27	-25	-26	-25	-27	-25	-32
1 alwai	10	22	64	15	57	26	23
1 am	12	6	23	5	-1	5	5
1 amazon	5	-10	-12	-9	-16	-9	4
1 ami	-49	-46	-53	-47	-49	-46	-52
1 an	-17	-19	-14	-18	-12	-15	-20
1 analys	-36	-33	-41	-34	-40	-33	-35
1 analyst	-14	-6	-14	18	-17	-8	-13
1 analyz	-39	-34	-33	-34	-34	-33	-39
1 ancient	-46	-42	-43	-43	-43	-43	-73
1 and	-17	-24	-25	-22	-26	-23	-26
1 angri	-42	-37	-40	-38	-39	-37	-36
1 announc	-26	-22	-23	-23	-25	-22	-31
1 anonym	-28	-27	-29	-29	-37	-27	-28
1 anoth	-21	-22	-23	-22	-26	-21	-23
1 answer	22	-7	-13	-6	-11	-2	-6
1 anthrop	-23	-18	-17	-18	-25	-18	-18
1 anti	-47	-37	-36	-36	-37	-36	-37
1 antiviru	-19	-17	-17	-18	-19	-17	-18
1 any	-15	-3	-2	-2	34	-3	-8
1 anybodi	-51	-34	-41	-35	-37	-36	-38
1 anycast	-48	-46	-49	-45	-48	-45	-49
1 anymor	-26	-24	-25	-25	-27	-23	-25
1 anyon	-8	-3	-3	-6	25	-3	-7
1 anyth	26	-8	-7	-4	-5	-4	-5
1 anywai	-37	-37	-40	-40	-41	-35	-38
1 anywher	18	-14	-7	-10	-13	-9	-18
1 api	-32	-30	-31	-30	-34	-29	-30
1 apiserv	-25	-24	-27	-25	-30	-24	-31
1 app	-34	-31	-32	-32	-21	-30	-34
1 appli	-1	-19	-21	-19	-22	-18	-18
1 applianc	0	-37	-26	-26	-31	-25	-31
1 applic	-33	-30	-32	-30	-32	-29	-32
1 approv	-36	-34	-35	-34	-40	-35	-40
1 apt	-26	-22	-23	-25	-23	-23	-33
1 architect	-17	-14	-14	-15	-17	-14	-15
1 architectur	82	17	17	16	-11	19	19
1 archiv	-30	-26	-24	-25	-3	-22	-26
1 are	2	-17	2	-14	-19	-9	-19
1 arent	-16	-21	-22	-23	-31	-21	-23
1 around	23	-25	-37	-24	-39	-25	-30
1 arriv	-29	-24	-23	-26	-27	-24	-27
1 artefact	-16	-17	-17	-16	-27	-16	-16
1 ask	-16	-18	-19	-17	-21	-18	-19
1 assess	-20	-29	-30	-29	-32	-29	-31
1 assessor	-24	-22	-26	-22	-24	-24	-27
1 assign	-36	-33	-35	-33	-35	-33	-38
1 assum	-27	-21	-22	-22	-28	-21	-24
1 at	-22	-23	-17	-22	-23	-22	-22
1 ate	-22	-17	-19	-18	-16	-17	-19
1 atla	16	42	41	48	127	49	25
1 attach	-21	-17	-18	-18	3	-16	-18
1 attack	-60	-48	-58	-48	-68	-48	-50
1 attempt	-33	-30	-29	-30	-31	-30	-34
1 attent	-18	-17	-17	-17	-20	-17	-18
1 attribut	-26	-20	-21	-21	-34	-20	-20
1 audio	-27	-25	-24	-25	-28	-24	-24
1 audit	-13	-28	-34	-28	-32	-28	-29
1 auditor	25	-4	-6	-5	-9	-3	-5
1 auth	-25	-22	-22	-22	-23	-21	-23
1 authent	-51	-43	-44	-42	-47	-42	-42
1 author	-33	-29	-30	-29	-30	-28	-31
1 auto	-53	-51	-56	-51	-54	-51	-66
1 autogrow	-69	-65	-69	-64	-70	-64	-69
1 autom	-28	-27	-27	-27	-30	-26	-27
1 automat	-35	-33	-34	-33	-45	-33	-36
1 autonom	10	13	12	11	63	13	-5
1 autosc	-33	-33	-34	-33	-38	-32	-34
1 autoscal	-19	-19	-19	-20	-20	-19	-23
1 avail	-49	-47	-46	-47	-54	-46	-48
1 awai	-22	10	-21	-17	-25	-17	-18
1 aws	-10	-20	-18	-19	-21	-18	-22
1 az	-34	-32	-35	-32	-26	-31	-33
1 azs	-29	-28	-28	-27	-30	-27	-27
1 azur	46	37	46	45	110	47	28
1 babi	-37	-37	-39	-39	-39	-36	-40
1 babysit	-58	-56	-64	-38	-60	-52	-55
1 back	-31	-26	-27	-25	-40	-25	17
1 backdoor	-25	-20	-19	-20	-21	-19	-20
1 backend	-32	-32	-32	-32	-33	-31	-32
1 backtrack	-22	-22	-21	-21	-24	-21	-22
1 backup	-55	-49	-51	-47	-33	-47	-52
1 bad	-35	-33	-33	-33	-41	-32	-34
1 bake	-30	-28	-31	-29	-29	-28	-32
1 balanc	35	32	21	31	86	29	31
1 ball	-15	-15	-16	-17	-17	-15	-16
1 bandwidth	-61	-57	-59	-57	-70	-57	-57
1 bank	-24	-19	-19	-20	-23	-19	-21
1 bare	-52	42	-17	-29	-29	-17	-23
1 base	-40	-10	-35	-33	-35	-31	-41
1 baselin	-124	-109	-137	-100	-117	-103	-108
1 basement	-59	-32	-33	-34	-34	-34	-35
1 basic	-31	-24	-24	-24	-23	-23	-28
1 bastion	8	14	9	17	77	13	17
1 batch	-30	-28	-28	-28	-29	-27	-34
1 be	-1	22	-3	3	3	0	-1
1 becaus	-22	-21	-20	-20	-26	-20	-22
1 been	1	2	1	1	18	3	2
1 befor	-16	-14	-14	-14	5	-14	-16
1 begin	73	11	23	23	29	25	22
1 behind	-38	-35	-37	-35	-29	-35	-44
1 believ	-16	-15	-15	-15	-14	-14	-14
1 below	3	11	6	10	9	11	65
1 benchmark	-16	-17	-17	-17	-16	-16	-16
1 beneath	-58	-55	-59	-55	-61	-55	-61
1 better	39	125	41	29	142	67	66
1 between	-26	-27	-28	-19	-29	-26	-28
1 bezo	-75	-56	-66	-59	-71	-55	-78
1 bgp	-23	-20	-20	-21	-21	-20	-20
1 bi	-29	-21	-22	-22	-22	-21	-22
1 bia	-57	-38	-37	-37	-40	-37	-39
1 big	-37	-35	-37	-34	-45	-33	-31
1 bigger	-25	-25	-25	-25	-25	-24	-30
1 bill	-8	-5	-8	-5	17	-4	-11
1 bind	31	23	36	95	29	37	36
1 binlog	-23	-21	-22	-22	-26	-21	-22
1 bit	40	-10	-8	-6	-14	-6	-15
1 bitcoin	-19	-17	-17	-17	-20	-17	-20
1 bitnami	-24	-21	-21	-22	-23	-21	-23
1 black	-21	-19	-20	-19	-21	-19	-20
1 blame	-22	-21	-22	-22	-27	-21	-22
1 block	-23	-20	-11	-20	-16	-20	-20
1 blog	-52	-51	-53	-50	-54	-50	-53
1 blue	-21	-21	-25	-22	-22	-20	-21
1 blueprint	-12	-11	-11	-11	-11	-11	-17
1 board	-48	-36	-34	-37	-37	-34	-46
1 bodi	-24	-23	-23	-24	-34	-23	-23
1 book	-1	6	4	-16	52	5	7
1 bootstrap	-22	-22	-23	-21	-21	-21	-21
1 boss	53	42	13	2	9	17	17
1 bot	-34	-31	-31	-31	-41	-33	-32
1 both	103	27	30	32	31	32	25
1 bottlerocket	-65	-64	-67	-61	-63	-59	-76
1 bought	0	-26	-24	-21	-34	-20	-22
1 bounc	-36	-31	-31	-31	-34	-31	-36
1 box	-10	-8	-9	6	-11	-6	20
1 bpa	-96	-76	-21	-64	-69	-67	-89
1 brain	-67	-57	-52	-57	-80	-56	-53
1 branch	-24	-21	-22	-22	-24	-21	-23
1 breach	-42	-37	-37	-37	-38	-39	-36
1 break	79	13	11	13	-8	13	8
1 breakdown	82	15	14	18	7	18	16
1 breakout	-47	-42	-45	-42	-49	-43	-46
1 bring	-40	-37	-37	-37	-39	-37	-42
1 broadcom	-98	-93	-98	-89	-107	-91	-103
1 broke	-35	-34	-34	-34	-36	-34	-39
1 broken	-35	-33	-35	-32	-30	-32	-35
1 broker	-39	-37	-39	-37	-41	-37	-44
1 browser	-19	-17	-17	-17	-17	-18	-17
1 budget	-28	-25	-27	-26	-33	-27	-27
1 bug	-20	-18	-20	-19	-20	-18	-20
1 bui	-3	-14	-18	-14	-15	-13	-14
1 build	-41	-38	-39	-39	-42	-38	-45
1 built	-22	-19	-23	-19	-19	-19	-19
1 bullet	55	-8	7	4	-5	6	1
1 bump	-29	-26	-27	-26	-28	-26	-31
1 burden	27	14	30	89	5	30	18
1 burn	-21	-18	-17	-18	-18	-17	-17
1 burst	-29	-27	-27	-28	-37	-27	-31
1 bus	-25	-24	-24	-23	-26	-23	-23
1 busi	-27	-25	-24	-24	-25	-24	-28
1 but	-27	-29	-29	-19	-33	-27	-31
1 button	-19	-18	-18	-18	-18	-18	-23
1 by	-24	-24	-24	-23	-25	-23	-23
1 byol	-57	-51	-52	-52	-55	-51	-59
1 c	-16	-13	-13	-14	-15	-13	-16
1 ca	-21	-17	-16	2	-22	-16	-20
1 cabinet	-31	-25	-26	-26	-29	-26	-27
1 cabl	-18	-17	-17	-18	-31	-17	-18
1 cach	-31	-23	-23	-24	-6	-23	-28
1 cage	-16	-15	-15	-16	-16	-15	-15
1 calcul	21	29	29	29	88	31	35
1 calendar	-15	-13	-13	-13	-14	-13	-17
1 calico	-53	-55	-55	-56	-53	-51	-62
1 call	-22	-15	-25	-12	17	-13	-14
1 caller	-68	-54	-54	-56	-62	-54	-63
1 came	-39	-35	-34	-33	-43	-33	-35
1 camera	-28	-26	-26	-25	-26	-25	-29
1 can	21	20	20	20	69	19	18
1 cancel	-27	-25	-25	-25	-31	-25	-28
1 cannot	-16	-16	-15	-15	-19	-15	-16
1 cant	-28	-22	-23	-23	-24	-23	-24
1 cap	-19	-20	-19	-19	-29	-19	-19
1 capac	-43	-33	-16	-33	-38	-32	-34
1 card	-10	-29	-45	-30	-39	-30	-29
1 cardin	-15	-15	-16	-16	-16	-14	-15
1 care	37	-17	-15	-9	-13	-8	-18
1 carri	-6	29	-23	-13	-18	-10	-14
1 cdc	-43	-42	-41	-44	-44	-40	-44
1 ceil	1	9	-12	8	61	6	2
1 center	-27	-25	-25	-24	-25	-24	-27
1 central	-65	-62	-82	-61	-76	-61	-61
1 cert	-24	-23	-23	-8	-25	-21	-23
1 certif	-39	-37	-37	-36	-34	-36	-40
1 cev	-31	-31	-33	-38	-51	-31	-40
1 chaincod	-40	-34	-38	-36	-38	-35	-35
1 chang	-39	-20	-32	-30	-33	-29	-30
1 channel	-23	-24	-21	-22	-27	-21	-22
1 char	-55	-43	-45	-43	-46	-43	-44
1 charg	38	9	2	13	48	13	2
1 chart	-38	-37	-38	-37	-45	-36	-38
1 chase	-40	-23	-22	-24	-23	-23	-24
1 chat	-22	-22	-21	-22	-22	-22	-21
1 chatbot	-55	-47	-48	-49	-66	-45	-45
1 cheaper	24	25	23	2	57	25	24
1 cheapest	4	24	17	22	65	24	27
1 cheat	21	-14	-13	-11	-14	-12	-15
1 check	-32	-27	-29	-28	-30	-27	-28
1 checkout	-28	-21	-22	-22	-25	-22	-24
1 checksum	-34	-31	-28	-29	-29	-28	-29
1 choic	-49	-46	-49	-46	-48	-46	-50
1 choos	-33	-32	-32	-29	-37	-31	-32
1 chore	-22	-8	-9	27	-26	-7	-9
1 chosen	-43	-41	-43	-41	-58	-41	-41
1 chroni	-19	-13	-13	-14	-14	-13	-17
1 ci	-80	-62	-59	-58	-62	-58	-74
1 cidr	-39	-35	-36	-35	-38	-35	-42
1 cis	-19	-19	-18	-18	-20	-18	-18
1 cisco	-42	-31	-31	-33	-38	-32	-46
1 claim	-17	-14	-14	-14	-18	-14	-14
1 class	-24	-22	-23	-23	-28	-23	-24
1 classifi	-30	-22	-22	-23	-23	-22	-23
1 claud	-9	-6	-7	-8	25	-5	-14
1 claus	25	26	24	23	68	25	25
1 clean	-48	-37	-36	-36	-37	-35	-38
1 cleanup	-26	-23	-24	-23	-24	-23	-24
1 clear	-24	-23	-24	-23	-24	-23	-26
1 cli	-11	8	-7	7	74	7	3
1 click	-13	-8	-18	-9	15	-7	-19
1 client	-34	-34	-35	-34	-38	-33	-35
1 clipboard	-12	-11	-12	-12	-17	-11	-12
1 clock	-22	-17	-17	-17	-17	-17	-22
1 clone	-7	3	3	3	33	2	4
1 close	-23	-21	-22	-21	-23	-21	-22
1 cloud	22	-26	-12	-9	18	-9	-20
1 cluster	-15	-23	-23	-22	-27	-21	-19
1 cname	-26	-26	-26	-25	-28	-25	-26
1 cni	-44	-43	-43	-42	-42	-41	-52
1 code	-41	-35	-36	-35	-32	-34	-36
1 cold	-53	-55	-49	-47	-22	-48	-49
1 collabor	-22	-18	-19	-18	-19	-18	-19
1 colleagu	-17	-20	-21	-19	-28	-19	-19
1 collect	-19	-22	-23	-22	-25	-21	-25
1 column	44	-4	-6	-3	-6	-3	-5
1 command	52	66	135	68	142	52	67
1 commit	21	25	24	26	75	25	27
1 common	-37	-50	-40	-35	-41	-36	-38
1 commun	-17	-16	-17	-17	-17	-16	-20
1 compact	-35	-27	-27	-27	-29	-26	-27
1 compani	19	6	4	5	39	6	1
1 compar	19	19	26	24	63	23	25
1 compat	-111	-94	-96	-92	-99	-93	-99
1 complain	-23	-25	-23	-24	-30	-23	-22
1 complaint	-51	-44	-45	-45	-51	-44	-50
1 complet	83	49	27	37	84	45	51
1 complianc	-49	-36	-38	-36	-38	-35	-39
1 compon	-21	-18	-18	-19	-21	-18	-19
1 compress	1	5	3	5	47	5	6
1 comprom	-22	-18	-18	-18	-19	-18	-18
1 comput	6	8	7	7	26	8	23
1 concept	62	45	124	43	21	45	52
1 concurr	-3	-2	-9	-2	26	-2	-2
1 condit	-18	-11	-10	-11	1	-10	-10
1 config	-78	-76	-78	-75	-80	-74	-79
1 configur	-36	-31	-33	-31	-32	-31	-32
1 confirm	-18	-18	-18	-18	-22	-18	-23
1 conflict	-66	-64	-68	-65	-72	-65	-62
1 connect	-24	-22	-23	-22	-11	-21	-23
1 connector	-29	-24	-25	-25	-25	-24	-25
1 consent	-20	-15	-15	-16	-17	-15	-16
1 consist	-18	-18	-19	-18	-18	-18	-19
1 consol	0	4	3	4	27	4	4
1 consolid	-40	-38	-44	-39	-39	-38	-41
1 consum	3	-26	-38	-25	-27	-24	-27
1 contact	-55	-37	-36	-36	-36	-36	-36
1 contain	-40	-38	-41	-37	-42	-38	-40
1 containerd	-56	-46	-50	-46	-49	-45	-48
1 content	-41	-39	-39	-38	-39	-37	-40
1 context	43	49	148	49	32	50	41
1 continu	-32	-31	-31	-32	-42	-31	-43
1 contract	-65	-62	-66	-61	-71	-61	-63
1 contractor	-22	-19	-19	-20	-19	-19	-20
1 contractu	-21	-18	-19	-19	-21	-19	-21
1 control	-23	-20	-18	-18	-5	-19	-23
1 convers	-65	-64	-64	-66	-93	-66	-69
1 convert	24	92	19	41	124	42	37
1 cool	-28	-25	-26	-25	-34	-25	-26
1 cooldown	-70	-68	-71	-69	-83	-67	-73
1 copi	-24	-23	10	-22	-29	-24	-23
1 core	-25	-24	-23	-24	-25	-23	-30
1 coredn	-26	-25	-26	-27	-27	-25	-30
1 corpor	-48	-27	-27	-27	-30	-27	-27
1 correct	-22	-20	-20	-20	-16	-19	-21
1 cost	0	5	0	6	68	7	5
1 could	-9	-17	-21	-17	-20	-17	-19
1 count	-8	-20	-26	-22	3	-19	-21
1 countri	-31	-29	-29	-29	-30	-29	-32
1 cours	-7	17	12	21	76	15	16
1 court	-7	-18	-21	-18	-25	-17	-17
1 cover	50	-7	-27	-1	-6	-5	-8
1 cpu	-37	-36	-37	-35	-39	-35	-36
1 crash	-36	-33	-33	-33	-37	-33	-33
1 crawl	-20	-19	-19	-19	-30	-19	-22
1 creat	-38	-34	-36	-34	-35	-34	-37
1 creation	-75	-72	-77	-68	-71	-69	-80
1 credenti	-49	-44	-45	-44	-46	-43	-47
1 credit	-32	-30	-30	-31	-46	-30	-31
1 crl	-21	-21	-22	-21	-27	-21	-21
1 cron	-41	-40	-39	-39	-52	-39	-41
1 cross	14	12	12	14	39	14	14
1 crowdstrik	-39	-24	-25	-26	-25	-25	-30
1 crypto	-37	-29	-29	-31	-37	-29	-32
1 cryptomin	-64	-48	-45	-48	-52	-45	-49
1 cto	18	-4	-1	0	-8	0	0
1 cuda	-61	-57	-63	-29	-59	-55	-62
1 culprit	-17	-13	-13	-15	-15	-14	-13
1 cumul	-54	-52	-59	-52	-53	-52	-69
1 curl	-27	-24	-25	-25	-29	-24	-27
1 current	-23	-20	-21	-20	-20	-21	-24
1 cus	18	37	39	23	32	38	106
1 custodi	-28	-23	-23	-23	-25	-22	-24
1 custom	20	-4	-3	-1	4	0	8
1 cut	6	12	12	12	41	12	10
1 cutov	-36	-36	-35	-34	-42	-34	-33
1 cve	-24	-23	-23	-23	-24	-22	-26
1 d	-26	-22	-22	-21	-21	-21	-25
1 daemon	-28	-23	-23	-25	-24	-23	-28
1 dai	-20	-19	-19	-18	-6	-18	-19
1 daili	-23	-22	-22	-22	-30	-22	-29
1 dangl	-22	-21	-21	-21	-21	-20	-25
1 dark	-27	-28	-27	-26	-28	-27	-30
1 dashboard	-39	-37	-38	-37	-45	-36	-37
1 data	-28	-28	-29	-28	-30	-27	-29
1 databas	-43	-40	-41	-41	-39	-40	-51
1 datadog	-87	-82	-85	-80	-109	-81	-81
1 datalimitexceed	-42	-39	-39	-39	-39	-39	-45
1 dataset	-28	-25	-25	-25	-26	-25	-28
1 date	-19	-17	-16	-16	-13	-16	-19
1 day	-22	-21	-22	-21	-24	-21	-21
1 db	-26	-22	-24	-23	-22	-22	-4
1 dba	-46	-44	-44	-48	-45	-43	-65
1 dcv	-56	-44	-45	-47	-54	-43	-58
1 ddo	-39	-33	-35	-35	-36	-33	-36
1 dead	-29	-28	-28	-27	-30	-27	-28
1 deal	14	-35	-52	-31	-38	-30	-54
1 dear	-29	-22	-26	-22	-25	-21	-22
1 death	-17	-15	-18	-16	-22	-17	-15
1 debian	-39	-37	-38	-38	-39	-37	-53
1 debug	-25	-21	-19	-20	-10	-20	-22
1 decid	-38	-36	-37	-35	-43	-35	-37
1 decis	-17	-15	-16	-16	-17	-16	-16
1 decommiss	-43	-40	-40	-40	-41	-39	-53
1 decrypt	-31	-31	-36	-31	-37	-30	-30
1 dedic	-24	-23	-26	-22	-24	-21	-22
1 dedup	-53	-50	-49	-50	-75	-49	-48
1 deep	30	32	29	26	77	30	32
1 default	-27	-25	-31	-25	-6	-25	-27
1 defect	-22	-21	-22	-21	-24	-21	-21
1 defenc	-42	-34	-35	-35	-34	-36	-38
1 defin	-39	-32	-26	-32	-34	-31	-34
1 definit	-57	-41	-19	-41	-48	-41	-45
1 deleg	-30	-30	-30	-29	-32	-29	-33
1 delet	-16	-13	-14	-13	3	-13	-14
1 deliv	37	39	35	38	33	39	89
1 deliveri	-50	-45	-46	-45	-54	-45	-46
1 demand	1	3	5	4	27	4	3
1 demarc	104	41	29	37	27	35	40
1 deni	1	5	5	5	29	6	5
1 depend	-116	-103	-105	-105	-105	-101	-120
1 deploi	-34	-29	-30	-29	-31	-29	-31
1 deploy	-32	-30	-32	-30	-32	-30	-32
1 deprec	2	1	-5	4	56	4	-6
1 deregist	-25	-21	-28	-22	-21	-21	-24
1 design	-48	-44	-50	-42	-47	-43	-44
1 desir	-53	-51	-54	-51	-73	-51	-50
1 desk	49	17	11	-2	-2	17	17
1 desktop	-19	-46	-58	-45	-47	-43	-61
1 destin	-32	-31	-32	-31	-33	-31	-32
1 destroi	-29	-28	-29	-28	-33	-27	-31
1 detect	-40	-36	-36	-36	-38	-35	-39
1 dev	-22	-18	-19	-18	1	-18	-21
1 develop	-32	-30	-30	-29	-30	-28	-31
1 devic	-34	-36	-36	-35	-36	-35	-41
1 di	-53	-51	-50	-50	-53	-50	-71
1 dial	-29	-27	-27	-27	-45	-27	-29
1 dictat	-17	-15	-15	-15	-22	-15	-15
1 did	-22	-14	-19	-19	44	-15	-16
1 didnt	-34	-36	-33	-41	-39	-31	-31
1 differ	-6	-6	19	-4	62	2	-8
1 digicert	-12	-16	-11	30	-12	-7	-11
1 dimens	-40	-36	-35	-36	-61	-36	-35
1 direct	-60	-41	-41	-41	-42	-41	-43
1 directori	-46	-43	-44	-44	-47	-44	-64
1 dirti	-32	-35	-28	-29	-32	-28	-28
1 disabl	-16	-15	-16	-16	-16	-15	-16
1 discount	23	29	39	38	110	34	42
1 disk	-36	-32	-33	-32	-38	-32	-33
1 dispos	-20	-21	-20	-25	-36	-21	-21
1 distribut	-51	-47	-47	-46	-53	-46	-56
1 distro	-19	-16	-15	-16	-18	-16	-17
1 divid	107	-13	-4	2	-60	-1	-2
1 divis	106	24	21	30	18	30	28
1 dmarc	-17	-17	-15	-15	-17	-16	-19
1 dns	-8	-5	-5	10	19	-2	-5
1 doc	-15	-16	-15	-16	-18	-15	-16
1 dock	-19	-16	-16	-16	-24	-16	-21
1 docker	-24	-23	-24	-23	-23	-22	-25
1 dockerfil	-27	-23	-24	-25	-28	-23	-26
1 document	18	-7	-8	-8	-17	-6	-7
1 doe	24	7	19	8	25	8	5
1 doesnt	-4	-21	-21	-20	-21	-20	-23
1 dollar	-35	-29	-30	-25	-9	-26	-27
1 domain	-32	20	-22	-18	-26	-19	-22
1 done	-24	-25	-27	-25	-29	-25	-30
1 dont	-25	-22	-23	-23	-23	-22	-28
1 door	-48	-47	-52	-47	-58	-44	-46
1 doubl	-65	-60	-60	-60	-109	-61	-61
1 down	27	-7	-8	-6	-8	-7	-12
1 dpo	18	-14	-14	-13	-26	-13	-16
1 dr	127	13	4	15	-16	16	-15
1 drain	1	2	-4	0	38	1	-2
1 draw	44	-13	-37	-12	-34	-14	-16
1 drift	-76	-59	-60	-57	-58	-57	-69
1 drill	-33	-31	-32	-30	-31	-30	-32
1 drive	-25	-21	-21	-21	-25	-21	-22
1 driver	-57	-51	-53	-51	-53	-50	-52
1 drop	-42	-34	-38	-39	-45	-37	-42
1 dump	-64	-65	-62	-62	-78	-61	-64
1 duplic	-62	-43	-42	-42	-47	-42	-42
1 durabl	-41	-33	-34	-33	-38	-33	-35
1 dure	-20	-19	-20	-20	-23	-19	-20
1 duti	136	37	27	34	24	34	28
1 dy	-15	-14	-15	-15	-14	-14	-18
1 e	-1	-19	-19	-19	-19	-17	-21
1 eat	-62	-59	-57	-59	-101	-57	-57
1 ec2	-35	-35	-35	-34	-34	-34	-38
1 ecpu	13	19	18	22	86	22	18
1 ecs	-49	-47	-47	-47	-47	-46	-77
1 edg	-41	-39	-41	-38	-33	-38	-41
1 edit	35	-10	-19	-1	25	-2	-7
1 editor	-24	-23	-27	-23	-25	-22	-22
1 efa	-27	-25	-28	-27	-27	-26	-29
1 effort	-22	-24	-22	6	-42	-22	-26
1 egress	-3	1	-2	0	29	1	1
1 eks	-32	-32	-33	-31	-33	-31	-41
1 elast	14	18	18	18	3	19	49
1 electr	-43	-36	-38	-37	-39	-36	-36
1 eleven	5	11	11	10	56	13	13
1 els	31	36	70	65	25	38	34
1 elsewher	-39	-30	-31	-30	-36	-30	-33
1 em	-64	-54	-53	-54	-57	-53	-69
1 email	-18	-18	-18	-19	-23	-18	-23
1 emerg	-20	-16	-17	-16	-17	-16	-16
1 employe	-35	-33	-34	-33	-41	-33	-32
1 empti	-55	-53	-55	-54	-69	-53	-55
1 enabl	-37	-35	-37	-35	-33	-35	-38
1 encrypt	-50	-47	-48	-47	-51	-46	-53
1 end	-8	-22	-23	-22	-16	-21	-25
1 endpoint	-30	-15	24	-12	-8	-13	-15
1 enforc	-38	-32	-33	-32	-34	-31	-33
1 engin	-33	-32	-32	-32	-23	-31	-47
1 enrol	-33	-29	-33	-29	-31	-29	-31
1 ensur	-38	-27	-27	-29	-31	-27	-27
1 enterpr	-33	-27	-27	-29	-34	-27	-32
1 entri	-32	-30	-31	-30	-37	-30	-31
1 env	-36	-34	-35	-34	-38	-33	-36
1 environ	-43	-40	-19	-38	-48	-37	-41
1 eol	-32	-33	-36	-33	-41	-32	-36
1 ephemer	-30	-29	-29	-29	-52	-29	-36
1 equip	-31	-30	-30	-30	-31	-30	-48
1 eras	-37	-37	-39	-37	-49	-36	-37
1 error	-35	-28	-29	-28	-24	-28	-31
1 errorportalloc	-31	-28	-30	-30	-28	-28	-35
1 escap	-19	-17	-17	-18	-19	-17	-21
1 esx	29	3	5	3	1	4	-4
1 etc	-18	-19	-20	-19	-19	-18	-19
1 etcd	-72	-66	-73	-68	-82	-65	-71
1 etl	-19	-18	-19	-19	-20	-18	-19
1 even	0	-34	-37	-29	-35	-28	-42
1 event	-30	-29	-30	-29	-32	-28	-30
1 ever	-28	-26	-26	-28	-29	-26	-31
1 everi	-23	-21	-18	-21	-13	-20	-23
1 everybodi	-48	-34	-35	-31	-35	-30	-30
1 everyon	-47	-30	-32	-29	-34	-29	-30
1 everyth	109	21	20	25	18	23	22
1 everywher	-28	-27	-31	-28	-46	-28	-27
1 evict	-24	-23	-24	-23	-24	-23	-28
1 ex	-29	-25	-24	-25	-26	-24	-25
1 exactli	83	35	72	40	26	40	41
1 exampl	38	40	36	40	94	38	40
1 exceed	-20	-20	-20	-20	-22	-19	-20
1 exchang	-52	-51	-53	-52	-63	-51	-50
1 execut	-24	-20	13	-19	-17	-18	-20
1 exist	18	-3	-2	1	-2	2	1
1 exit	-64	-58	-59	-56	-64	-56	-66
1 expir	-35	-34	-34	-34	-38	-33	-34
1 expiri	-24	-23	-26	-24	-26	-23	-23
1 explain	62	22	34	23	12	23	24
1 explod	-26	-24	-25	-24	-36	-24	-24
1 exploit	-25	-25	-25	-25	-25	-25	-46
1 explos	-22	-22	-23	-22	-36	-22	-22
1 export	-59	-50	-52	-50	-53	-50	-51
1 expos	-52	-50	-50	-48	-50	-47	-50
1 exposur	-14	-13	-16	-14	-19	-14	-15
1 express	49	31	50	49	129	49	51
1 extend	-23	-16	20	-16	-32	-15	-17
1 extens	-32	-29	-30	-30	-32	-29	-32
1 extra	7	7	4	8	63	9	-1
1 fabric	-36	-33	-35	-35	-37	-33	-34
1 face	-21	-19	-16	-17	-18	-17	-17
1 facil	-27	-25	-25	-25	-27	-25	-34
1 factor	-28	-24	-25	-26	-29	-24	-25
1 factori	17	-9	-7	-8	-9	-7	-12
1 fail	-30	-28	-28	-28	-32	-27	-29
1 fail2ban	-37	-34	-37	-37	-45	-34	-37
1 failov	-23	-20	-20	-20	-22	-19	-20
1 failur	-25	-23	-24	-24	-26	-23	-24
1 fall	-16	-25	-24	-23	-26	-23	-26
1 fals	-54	-28	-28	-28	-29	-28	-28
1 famili	10	20	20	-13	67	19	20
1 fargat	-35	-30	-30	-31	-30	-29	-46
1 fast	-23	-16	-15	-15	-12	-16	-15
1 faster	67	67	66	63	151	65	65
1 fault	-23	-20	-21	-20	-17	-20	-24
1 faulti	-18	-17	-18	-18	-18	-17	-20
1 fee	20	34	9	24	104	31	20
1 feed	-25	-24	-24	-23	-34	-24	-27
1 fell	-20	-18	-18	-18	-18	-18	-18
1 fenc	41	14	15	13	13	15	14
1 fend	-30	-46	-31	-31	-47	-29	-29
1 few	-21	-20	-19	-19	-19	-19	-20
1 fgac	-24	-24	-25	-23	-25	-23	-23
1 field	-57	-41	-42	-41	-46	-40	-42
1 fifo	50	60	34	58	126	52	59
1 file	-3	-16	-17	-16	-20	-16	-19
1 fill	7	-13	-13	-18	-13	-12	-13
1 filter	-6	-3	-4	-1	19	-2	-3
1 financ	-25	-23	-23	-24	-31	-23	-23
1 find	-6	-2	-3	-2	34	-2	-4
1 fine	-22	-21	-21	-21	-24	-21	-21
1 finger	-28	-28	-27	-28	-33	-27	-36
1 fip	-28	-27	-28	-27	-29	-27	-29
1 fire	-1	5	2	4	42	2	5
1 firecrack	-64	-62	-73	-61	-66	-61	-67
1 firewal	-33	-31	-32	-31	-32	-31	-36
1 firmwar	-55	-49	-51	-49	-52	-49	-52
1 first	7	-13	-12	-14	-28	-12	-14
1 fit	39	44	43	43	100	43	45
1 five	68	33	-9	31	82	32	34
1 fix	-27	-25	-25	-25	-28	-25	-27
1 flag	-1	4	-3	18	53	5	4
1 flask	-17	-16	-17	-16	-18	-16	-17
1 flavor	10	27	20	93	4	29	29
1 fleet	-20	-33	-32	-31	-30	-30	-38
1 flip	-16	-14	-14	-14	-14	-13	-16
1 flood	-38	-43	-37	-36	-40	-36	-37
1 floor	-80	-73	-76	-74	-93	-73	-79
1 flow	-22	-19	16	-18	-19	-18	-20
1 fluent	-64	-47	-47	-48	-48	-47	-54
1 folder	-18	-24	-24	-23	-25	-23	-24
1 follow	-52	-44	-47	-43	-47	-43	-59
1 for	-5	-17	-10	-15	-12	-18	-20
1 forbid	12	24	25	24	14	72	23
1 forc	-40	-36	-36	-36	-40	-35	-38
1 forens	-34	-31	-39	-32	-32	-31	-30
1 forest	-16	-18	-16	-18	-16	-16	-23
1 forev	-10	-5	-7	-5	27	-5	-9
1 forgot	-42	-31	-31	-32	-31	-31	-33
1 forgotten	-24	-23	-24	-23	-25	-23	-27
1 form	-17	-19	-19	-19	-28	-20	-20
1 format	-18	-18	-19	-17	-17	-17	-17
1 fortig	-48	-25	-26	-27	-24	-27	-26
1 forward	-75	-58	-69	-54	-62	-50	-59
1 found	-16	-16	-16	-16	-17	-15	-17
1 four	-55	-51	-53	-53	-60	-53	-71
1 frankfurt	8	13	7	12	51	13	12
1 fresh	-26	-23	-23	-23	-24	-23	-26
1 fridai	-21	-17	-18	-18	-19	-17	-18
1 from	-23	-23	-23	-21	-20	-20	-24
1 front	-44	-42	-42	-42	-48	-42	-52
1 froze	7	-15	-16	-17	-32	-16	-24
1 fsx	-58	-57	-58	-56	-77	-56	-56
1 full	1	-26	-28	-26	-30	-25	-26
1 fulli	27	-2	-2	3	3	3	-3
1 function	-48	-43	-43	-42	-39	-42	-50
1 game	-49	-47	-47	-47	-52	-47	-61
1 gap	-14	-14	-15	-15	-24	-14	-15
1 gatewai	-12	-20	-20	-20	-10	-19	-36
1 gather	-77	-51	-65	-53	-63	-51	-51
1 gb	-1	7	6	7	39	7	7
1 gbp	-60	-56	-57	-54	-66	-54	-58
1 gdpr	-17	-13	-14	-14	-15	-13	-16
1 gener	34	36	36	36	96	37	36
1 general	-13	-30	-29	-28	-24	-28	-49
1 generally	-20	-19	-18	-19	-27	-19	-20
1 geo	-18	-17	-18	-17	-18	-17	-17
1 get	-14	-19	-19	-18	-18	-18	-20
1 gig	10	18	2	18	72	17	18
1 gimm	22	-4	1	1	-1	1	0
1 git	-32	-25	-27	-26	-11	-26	-26
1 give	23	-13	-12	-11	-28	-12	-13
1 glanc	109	8	11	29	11	27	25
1 glibc	-21	-20	-18	-18	-18	-18	-18
1 gmail	-27	-26	-26	-26	-45	-26	-26
1 go	-11	1	-20	-10	-30	-16	-18
1 god	-39	-36	-40	-36	-38	-35	-36
1 goe	-54	-20	-47	-41	-53	-41	-45
1 golden	-50	-48	-59	-48	-56	-48	-48
1 gone	-21	-18	-18	-18	-22	-18	-19
1 good	-5	13	15	1	80	12	10
1 googl	-2	-5	0	-4	24	1	-3
1 got	15	-5	-9	-2	18	-2	-6
1 gotta	-23	-20	-20	-20	-24	-20	-23
1 govern	-28	-22	-24	-23	-25	-23	-24
1 gpo	-94	-71	-90	-69	-72	-68	-90
1 gpu	-36	-33	-35	-27	-37	-33	-36
1 grace	-54	-49	-55	-49	-54	-48	-50
1 grain	-29	-29	-29	-28	-31	-28	-28
1 grant	-49	-43	-43	-42	-44	-42	-45
1 graph	-62	-49	-50	-53	-66	-50	-54
1 green	-36	-33	-46	-34	-35	-33	-33
1 gremlin	-7	-33	-16	-37	63	-7	-8
1 group	-19	-27	-31	-26	-29	-26	-28
1 grow	-32	-30	-32	-30	-34	-30	-31
1 gsi	-64	-55	-59	-55	-69	-52	-53
1 guarante	-17	-16	-22	-17	-19	-16	-17
1 guardrail	-28	-27	-30	-26	-27	-26	-28
1 guess	-18	-13	-13	-13	-13	-13	-14
1 guest	-25	-14	-15	-14	5	-13	-20
1 gui	-37	-33	-35	-33	-36	-33	-39
1 guilt	-22	-21	-21	-23	-33	-21	-24
1 guy	-27	-20	-20	-22	-21	-20	-23
1 ha	2	3	0	43	2	7	5
1 hack	-26	-24	-25	-25	-36	-25	-29
1 had	-29	-24	-24	-24	-28	-24	-26
1 haiku	0	16	17	16	69	15	16
1 half	-18	-15	-18	-16	-12	-15	-18
1 hall	-25	-21	-27	-22	-23	-21	-23
1 hammer	-42	-41	-41	-45	-66	-41	-40
1 hand	-11	-23	-27	-13	-30	-23	-33
1 handl	31	21	16	23	13	23	88
1 handler	-15	-15	-16	-15	-15	-14	-14
1 hang	-26	-18	-23	-25	-3	-21	-17
1 happen	-21	-18	-20	-19	-22	-18	-19
1 hardcod	-19	-21	-18	-18	-19	-18	-18
1 harden	-33	-32	-33	-33	-35	-31	-37
1 hardwar	-51	-46	-47	-46	-51	-46	-49
1 hash	-35	-32	-34	-32	-35	-32	-33
1 hasnt	-23	-19	-19	-20	-23	-19	-21
1 hat	11	-14	-10	-13	-17	-13	-29
1 hcx	-52	-47	-49	-48	-50	-47	-58
1 hdf	-14	-15	-15	-14	-17	-15	-15
1 he	-23	-21	-21	-21	-33	-21	-21
1 head	-41	-36	-36	-37	-38	-36	-43
1 header	-33	-32	-34	-32	-36	-32	-32
1 health	-38	-32	-33	-32	-33	-32	-32
1 hear	20	33	25	30	97	23	32
1 heartbeat	-58	-53	-59	-53	-57	-52	-57
1 helm	-28	-29	-29	-29	-35	-28	-28
1 help	29	38	115	36	40	15	35
1 helpdesk	19	-28	-7	-10	-7	-7	-6
1 hetzner	28	28	28	28	78	28	17
1 hey	44	-4	-16	-3	-21	-4	-15
1 hibern	-15	-15	-19	-15	-15	-15	-17
1 hide	-40	-32	-40	-33	-49	-32	-31
1 high	-25	-24	-24	-24	-35	-23	-24
1 higher	-15	-14	-14	-15	-20	-14	-14
1 hijack	-31	-21	-21	-21	-21	-21	-22
1 him	-21	-18	-19	-20	-20	-19	-21
1 hipaa	-21	-18	-18	-20	-18	-18	-24
1 his	-29	-25	-26	-28	-32	-26	-27
1 histori	-26	-24	-24	-25	-25	-23	-24
1 hit	-41	-35	-40	-36	-52	-35	-39
1 hm	-33	-32	-31	-31	-34	-31	-35
1 hmm	-26	-26	-26	-24	-27	-24	-25
1 hold	-20	-19	-17	-18	-16	-17	-20
1 hole	-28	-25	-26	-26	-28	-25	-31
1 home	-17	-13	-12	10	-18	-12	-13
1 homework	32	-36	-36	-42	-53	-27	-38
1 hook	10	-24	-30	-23	-28	-23	-40
1 hope	-41	-32	-33	-33	-38	-32	-34
1 hopefulli	-40	-34	-34	-35	-40	-34	-62
1 hospit	-26	-21	-21	-21	-22	-20	-21
1 host	-19	-15	-16	-8	-17	-14	7
1 hot	-49	-40	-41	-41	-43	-40	-40
1 hour	-23	-19	-22	-20	-8	-20	-20
1 hourli	-19	-13	-31	-15	56	-10	-16
1 how	41	20	19	23	78	21	23
1 hpc	40	0	-13	1	-7	2	3
1 hr	-31	-13	16	-13	-33	-16	-12
1 hsm2m	-49	-50	-53	-48	-58	-49	-48
1 hum	-40	-40	-37	-39	-53	-37	-45
1 human	-15	-13	-15	-13	-16	-13	-14
1 hygien	-53	-37	-35	-37	-36	-35	-49
1 hyperledg	-30	-30	-31	-31	-37	-29	-32
1 hypervisor	-65	-61	-69	-60	-62	-60	-69
1 ia	-59	-51	-42	-49	-60	-41	-41
1 iamallowedprincip	-17	-16	-16	-18	-16	-16	-17
1 ibm	27	29	28	28	65	28	23
1 id	27	16	17	43	16	18	17
1 idea	50	58	54	49	117	59	91
1 ident	-44	-29	-29	-29	-30	-28	-30
1 identifi	-16	-15	-16	-14	-15	-15	-14
1 idl	-60	-59	-61	-57	-71	-56	-60
1 ids	-33	-32	-35	-34	-35	-31	-36
1 if	-1	-13	-27	-12	-17	-16	-17
1 ignor	-41	-38	-39	-39	-48	-38	-40
1 im	70	11	-20	10	7	10	11
1 imag	-37	-35	-36	-34	-38	-34	-39
1 immedi	-17	-16	-16	-17	-17	-16	-21
1 immut	-14	-14	-20	-14	-15	-14	-14
1 impair	-26	-18	-17	-18	-18	-17	-18
1 import	-23	-19	-21	4	-18	-18	-23
1 in	-23	-25	-23	-24	-21	-24	-26
1 incid	-37	-30	-31	-31	-33	-29	-29
1 includ	1	8	8	8	43	8	5
1 index	-50	-47	-49	-46	-55	-46	-48
1 indic	-24	-22	-22	-22	-28	-22	-22
1 infect	-33	-31	-30	-31	-41	-30	-32
1 infer	-26	-25	-26	-26	-26	-25	-27
1 influx	-62	-58	-57	-25	-76	-54	-57
1 infra	-77	-75	-78	-72	-84	-72	-79
1 infrastructur	-43	-39	-43	-38	-39	-38	-40
1 ingest	-21	-13	-13	-14	0	-13	-15
1 ingress	-29	-27	-31	-27	-32	-27	-27
1 inherit	114	39	16	44	36	42	46
1 init	-29	-24	-26	-24	-24	-24	-24
1 initi	-42	-35	-35	-40	-40	-35	-37
1 inject	-32	-29	-30	-29	-37	-29	-30
1 input	-39	-41	-40	-38	-41	-38	-38
1 insid	-42	-39	-43	-39	-40	-39	-43
1 inspect	-21	-16	-17	-17	-18	-16	-18
1 instal	-29	-26	-26	-23	-28	-25	-24
1 instanc	-24	-17	-18	-18	0	-18	-24
1 instead	-44	26	-26	-23	-25	-19	-20
1 instrument	-26	-22	-22	-22	-23	-21	-24
1 insufficientinstancecapac	-17	-16	-17	-16	-21	-17	-18
1 integr	-49	-37	-37	-41	-43	-37	-38
1 intel	-23	-20	-18	-19	-19	-19	-19
1 intellig	-54	-46	-38	-43	-53	-38	-37
1 intern	-36	-31	-31	-31	-34	-31	-32
1 internet	-39	-33	-33	-32	-39	-32	-34
1 interpret	-66	-69	-63	-58	-71	-58	-61
1 interrupt	-37	-34	-36	-33	-37	-33	-35
1 interv	15	18	18	19	47	17	19
1 into	-22	-17	-22	-20	-11	-20	-21
1 intrus	-31	-29	-28	-29	-30	-28	-29
1 invalid	-29	-25	-25	-25	-29	-25	-26
1 invent	25	47	49	57	172	53	32
1 investig	-60	-43	-45	-44	-61	-44	-46
1 invit	-37	-25	-26	-26	-26	-25	-27
1 invoc	-25	-23	-24	-23	-31	-23	-25
1 invoic	-5	8	37	10	53	11	4
1 invok	-28	-25	-25	-25	-26	-25	-35
1 involv	77	26	21	29	12	29	29
1 io	-20	-13	-16	-9	23	-9	-7
1 iop	-35	-31	-29	-30	-10	-31	-30
1 ip	-22	-18	-18	-18	-10	-18	-19
1 ips	-28	-26	-26	-26	-26	-25	-28
1 ipsec	-38	-22	-22	-22	-23	-22	-23
1 iptabl	-21	-20	-19	-20	-26	-19	-20
1 iscsi	-47	-45	-45	-45	-48	-44	-43
1 isnt	2	1	-2	18	-2	2	23
1 iso	46	10	8	9	3	10	10
1 isol	-30	-28	-30	-28	-30	-27	-31
1 issu	-25	-22	-22	-23	-26	-22	-23
1 item	-12	-10	-11	-10	19	-10	-10
1 its	-22	-22	-22	-21	-21	-21	-24
1 itself	-33	-31	-32	-31	-37	-31	-35
1 januari	-21	-20	-21	-21	-21	-20	-25
1 jar	-22	-20	-21	-21	-21	-20	-24
1 java	-29	-27	-28	-41	-5	-26	-28
1 jms	-25	-27	-22	-22	-23	-22	-23
1 job	0	-18	-21	-16	-16	-16	-10
1 join	-40	-33	-44	-33	-35	-33	-36
1 joiner	-45	-28	-28	-28	-48	-27	-29
1 json	32	33	31	33	86	32	34
1 judg	-29	-26	-27	-26	-27	-26	-34
1 jump	13	19	12	22	81	21	21
1 jupyt	-29	-28	-29	-28	-54	-28	-28
1 just	-26	28	-14	-15	-26	-9	-10
1 jvm	-29	-25	-25	-25	-26	-25	-30
1 jwt	-46	-41	-41	-41	-42	-40	-52
1 karpent	-34	-33	-42	-33	-33	-33	-36
1 kbs	-66	-62	-66	-62	-62	-62	-79
1 keep	-28	-27	-27	-26	-26	-26	-31
1 kei	-66	-62	-62	-62	-59	-59	-71
1 kept	-33	-30	-31	-30	-41	-30	-31
1 kerbero	-37	-36	-36	-35	-37	-35	-39
1 kernel	-43	-41	-42	-41	-33	-40	-51
1 key	-28	-26	-16	-25	-21	-25	-26
1 kick	-29	-24	-24	-24	-26	-24	-30
1 kid	-18	6	-17	3	70	6	9
1 kill	-27	-24	-24	-24	-28	-25	-27
1 kind	-91	-88	-90	-87	-93	-88	-124
1 kindli	78	22	31	29	48	30	30
1 knob	-25	-25	-25	-25	-33	-25	-25
1 know	14	1	21	2	-8	2	3
1 ksk	-41	-34	-34	-33	-40	-33	-35
1 kubeconfig	-31	-5	-6	-6	39	-6	-6
1 kubelet	-50	-48	-57	-50	-50	-47	-54
1 kyverno	-62	-58	-76	-56	-61	-58	-64
1 label	-17	-16	-17	-17	-17	-16	-17
1 labor	84	11	-2	18	1	16	15
1 lack	-7	25	15	18	96	18	-8
1 lag	-28	-27	-28	-27	-31	-27	-28
1 lambda	-29	37	-54	-21	-32	-17	-20
1 lan	-45	-36	-36	-37	-42	-36	-39
1 land	-24	-20	-8	-20	-30	-20	-22
1 languag	-39	-33	8	-25	-26	-29	-38
1 larg	14	23	16	22	69	23	20
1 last	-28	-26	-26	-26	-27	-26	-27
1 late	-26	-23	-23	-24	-26	-23	-30
1 latenc	-20	-10	-10	-26	61	-6	-9
1 latest	-1	11	-12	12	82	10	2
1 launch	-27	-24	-21	-24	-20	-24	-18
1 layer	34	-13	27	-8	-29	-8	-13
1 ldap	-59	-53	-54	-55	-61	-52	-59
1 lead	34	8	8	9	-4	10	9
1 leaf	-27	-25	-27	-26	-25	-24	-26
1 leak	-27	-23	-24	-24	-25	-23	-24
1 leaki	-19	-16	-17	-17	-18	-16	-18
1 learn	-17	-13	-16	-13	-13	-13	-12
1 least	-37	-20	2	21	-39	-20	-37
1 leav	9	-16	-24	-12	-31	-16	-19
1 leaver	-41	-30	-30	-30	-32	-29	-30
1 left	37	-4	-11	-3	-7	-2	-3
1 legal	-20	-18	-19	-18	-21	-18	-22
1 length	-39	-32	-33	-35	-34	-31	-32
1 less	-10	-9	0	73	-24	2	-2
1 let	-52	-47	-50	-48	-58	-47	-48
1 level	-54	-38	-40	-38	-40	-37	-41
1 liabil	-94	-56	-54	-57	-57	-55	-58
1 liabl	-27	-26	-26	-26	-44	-26	-27
1 lib	-57	-51	-53	-50	-55	-50	-53
1 librari	-30	-26	-26	-26	-26	-25	-29
1 licens	-22	-16	-17	-15	0	-14	25
1 lifecycl	-41	-39	-42	-39	-42	-38	-40
1 lifetim	-32	-32	-38	-33	-35	-32	-38
1 lift	-18	27	-4	-9	-9	-4	-24
1 light	-24	-23	-26	-25	-27	-23	-23
1 lightsail	-29	-26	-26	-27	-31	-26	-30
1 like	10	-4	-7	12	24	-3	-14
1 limit	-25	-23	-28	-23	-6	-24	-23
1 line	17	-6	46	3	-8	3	-2
1 liner	20	45	149	42	84	47	38
1 link	-22	-20	-21	-21	-11	-20	-24
1 linux	-43	-36	-36	-27	-36	-35	-49
1 list	34	-14	-6	-7	20	-5	-5
1 listen	-56	-53	-56	-52	-47	-51	-60
1 live	-22	-18	-18	-17	-6	-17	-18
1 load	-18	-14	-17	-14	13	-14	-16
1 local	-33	-31	-32	-32	-35	-31	-32
1 locat	-23	-21	-21	-20	-21	-20	-23
1 lock	-34	-32	-34	-31	-33	-31	-34
1 log	-27	-25	-17	-25	-20	-24	-27
1 log4j	-39	-33	-35	-33	-35	-33	-40
1 log4shell	-36	-34	-38	-34	-37	-33	-32
1 logic	-29	-28	-28	-28	-30	-28	-29
1 login	-40	-38	-39	-39	-43	-38	-39
1 lol	-28	-27	-28	-27	-42	-27	-30
1 longer	-20	28	-32	-24	-32	-21	-22
1 look	-8	-20	-21	-19	-23	-18	-24
1 loop	-28	-27	-26	-26	-30	-26	-28
1 loosen	-32	-31	-31	-30	-36	-30	-42
1 lose	-1	2	2	2	24	1	1
1 lost	-16	-19	-21	-19	-20	-18	-20
1 lot	38	36	36	35	75	36	35
1 low	-28	-27	-27	-27	-40	-27	-27
1 lower	-15	-21	-3	18	32	-4	-9
1 lowest	21	20	20	57	17	21	19
1 lua	-60	-48	-40	-44	-59	-40	-65
1 m	-42	-34	-33	-43	-34	-33	-36
1 mac	-26	-19	-18	-16	21	-22	-15
1 machin	-33	-30	-30	-30	-34	-30	-26
1 made	-29	-27	-29	-27	-32	-27	-29
1 magnet	-18	-20	-16	-17	-16	-16	-16
1 mail	-45	-41	-41	-41	-49	-40	-42
1 main	1	78	25	20	14	23	24
1 maintain	-36	-34	-34	-34	-35	-33	-40
1 mainten	-47	-42	-46	-43	-44	-41	-48
1 major	-21	-21	-21	-20	-21	-20	-24
1 make	-30	-27	-28	-27	-30	-26	-27
1 malici	-27	-26	-26	-26	-27	-27	-29
1 manag	-22	-17	-21	-19	-28	-23	-29
1 mani	-45	-37	-39	-37	-41	-37	-36
1 manifest	-38	-37	-36	-36	-39	-36	-44
1 manual	-42	-41	-41	-41	-47	-47	-50
1 map	-29	-28	-29	-28	-35	-28	-30
1 march	-1	-18	-16	-17	-20	-17	-19
1 mark	-18	-16	-17	-18	-18	-16	-17
1 market	-12	-17	-16	-17	-20	-16	-17
1 mask	-39	-35	-37	-36	-38	-35	-34
1 match	-19	-18	-17	-18	-19	-17	-18
1 materi	6	13	12	13	43	14	14
1 matrix	120	33	16	38	36	39	18
1 matter	-14	-14	-19	-14	-15	-14	-14
1 max	-10	-6	0	-3	41	-3	-6
1 maximum	-24	-22	-31	-22	-11	-22	-21
1 may	-50	-45	-46	-43	-45	-43	-45
1 mb	-29	-29	-27	-28	-43	-28	-28
1 me	87	43	79	48	70	46	53
1 mean	-41	-22	37	-12	-33	-18	-20
1 meant	-41	-24	12	-21	-26	-21	-21
1 media	-17	-18	-17	-21	-30	-18	-18
1 medium	-35	-28	-37	-29	-37	-28	-28
1 member	-25	-22	-22	-23	-22	-22	-24
1 memori	-42	-39	-41	-43	-35	-39	-41
1 mend	-33	-31	-32	-32	-48	-32	-34
1 mesh	-50	-37	-40	-37	-46	-37	-36
1 messag	-22	-12	-27	-13	26	-12	-12
1 met	-16	-14	-13	-17	-13	-13	-15
1 metadata	-60	-59	-60	-58	-81	-58	-63
1 metal	-21	-23	-5	-19	-21	-19	-23
1 metric	-22	-21	-22	-21	-22	-21	-27
1 micro	-48	-47	-47	-49	-48	-47	-51
1 microcod	-64	-54	-56	-55	-61	-54	-59
1 microsoft	-37	-34	-34	-36	-46	-33	-41
1 microvm	-44	-42	-47	-42	-43	-42	-46
1 midnight	-38	-32	-33	-35	-54	-31	-31
1 migrat	-38	-40	-41	-39	-45	-39	-46
1 million	-18	-15	-27	-14	12	-14	-16
1 min	-36	-40	-41	-40	-49	-40	-40
1 mind	-17	-14	-14	-15	-16	-14	-14
1 mine	53	2	-11	3	-1	4	1
1 miner	-29	-28	-28	-29	-38	-27	-31
1 mini	-34	-32	-34	-32	-37	-31	-31
1 minimum	4	7	-4	5	67	7	5
1 minor	-43	-37	-44	-38	-40	-36	-17
1 minut	-9	-7	-9	-7	17	-7	-7
1 mirror	-24	-24	-28	-23	-24	-22	-23
1 misconfigur	-23	-20	-20	-20	-21	-20	-29
1 mismatch	-34	-36	-34	-32	-34	-32	-33
1 miss	-38	-34	-35	-34	-38	-34	-35
1 mistak	-35	-31	-33	-31	-33	-31	-37
1 mix	35	30	89	41	35	44	97
1 ml	-16	-13	-13	3	-16	-12	-14
1 mobil	-29	-29	-30	-29	-30	-28	-28
1 model	53	-5	-17	-5	-20	-5	-7
1 mondai	4	-31	-13	-10	-24	-10	-10
1 monei	-38	-33	-33	-33	-55	-32	-34
1 monitor	-34	-31	-32	-35	-32	-31	-34
1 month	-15	-12	-16	-13	7	-12	-16
1 monthli	28	32	29	28	91	31	29
1 more	-39	-37	-37	-29	-39	-36	-37
1 morn	-34	-31	-31	-32	-36	-31	-32
1 mount	-41	-34	-33	-34	-21	-34	-37
1 move	-34	-34	-32	-31	-36	-31	-33
1 much	12	-25	-28	-29	-46	-24	-24
1 multi	-32	-31	-33	-31	-25	-29	-30
1 must	-15	-24	-25	-23	-26	-23	-28
1 myself	20	-6	-7	-7	-16	-6	-5
1 mysql	-53	-33	-37	-34	-41	-33	-34
1 n	41	-10	-9	-8	-11	-7	-16
1 name	-26	-16	-21	-16	6	-15	-2
1 namespac	-59	-55	-57	-55	-66	-54	-55
1 narrow	-18	-15	-16	-15	-19	-15	-16
1 nat	-28	-27	-29	-50	-29	-28	-28
1 nearli	-57	-50	-54	-50	-51	-49	-51
1 need	3	-18	-19	-17	-24	-16	-20
1 neighbor	-35	-32	-30	-34	-46	-28	-29
1 network	-34	-31	-23	-30	-31	-29	-30
1 never	-19	-18	-19	-16	-19	-18	-21
1 newer	-24	-23	-24	-23	-24	-23	-27
1 newest	-27	-23	-25	-23	-24	-23	-27
1 newslett	-36	-31	-32	-31	-37	-30	-35
1 night	-34	-34	-32	-24	-36	-32	-43
1 nightli	-74	-68	-78	-71	-70	-68	-71
1 nine	5	11	10	10	53	12	12
1 nitro	-42	-41	-47	-41	-40	-40	-50
1 no	-34	-22	-30	-29	-30	-28	-31
1 nobodi	-37	-35	-38	-35	-42	-35	-37
1 node	-30	-19	-28	-22	-24	-25	-14
1 nodejs16	-31	-29	-28	-29	-31	-29	-51
1 nodetool	-27	-23	-23	-23	-28	-22	-22
1 non	5	20	49	20	14	20	20
1 noncompli	-49	-40	-41	-39	-46	-40	-43
1 none	-23	-20	-22	-20	-21	-20	-23
1 noon	7	11	7	8	53	11	5
1 normal	-61	30	4	-31	-54	-12	-19
1 notebook	-15	-13	-14	-13	-17	-13	-14
1 noth	-12	-13	-13	-9	-18	-12	-12
1 notic	-28	-22	-23	-22	-24	-22	-22
1 notif	-26	-25	-26	-25	-26	-25	-27
1 now	-35	-27	-28	-25	-19	-25	-27
1 npm	-43	-38	-38	-39	-39	-37	-54
1 nsx	-57	-52	-53	-53	-53	-52	-69
1 ntf	-46	-30	-29	-31	-28	-28	-27
1 nucleu	-20	-19	-19	-19	-23	-19	-27
1 nutshel	210	72	77	87	56	83	78
1 nvidia	-17	-16	-16	-17	-18	-16	-16
1 nvme	18	20	20	20	75	20	18
1 oauth	-25	-25	-25	-25	-48	-25	-25
1 object	-20	-18	-19	-16	3	-16	-17
1 oblig	197	36	30	56	37	51	48
1 oci	-78	-75	-76	-73	-133	-74	-71
1 ocr	-24	-16	-16	-17	-15	-16	-16
1 ocsp	-52	-38	-38	-40	-52	-37	-43
1 octob	7	18	15	15	63	7	16
1 of	-19	-21	-24	-20	-13	-21	-24
1 off	-39	-38	-41	-32	-42	-38	-47
1 offic	-27	-24	-25	-25	-28	-25	-28
1 offset	-29	-22	-22	-25	-24	-23	-23
1 often	-39	-36	-41	-37	-45	-36	-38
1 ok	-38	-42	-40	-38	-43	-39	-42
1 okta	-16	-15	-15	-14	-14	-14	-15
1 old	-32	-31	-32	-31	-30	-30	-31
1 older	-21	-22	-21	-21	-26	-21	-22
1 on	-31	-31	-34	-31	-29	-31	-36
1 onboard	39	4	10	10	10	8	9
1 onc	-35	-33	-34	-33	-35	-32	-34
1 one	5	0	19	12	5	3	6
1 ontap	-48	-46	-48	-45	-36	-45	-48
1 onto	-13	-22	-20	-20	-21	-20	-24
1 oom	-32	-25	-25	-27	-26	-24	-24
1 open	-32	-28	-29	-28	-30	-28	-30
1 openapi	-57	-54	-55	-53	-59	-52	-56
1 openssh	-36	-32	-35	-33	-57	-32	-37
1 openssl	-25	-23	-25	-24	-24	-24	-31
1 openzf	-34	-32	-42	-38	-37	-33	-37
1 oper	-34	-30	-31	-30	-30	-30	-37
1 oppos	14	-5	86	19	7	18	20
1 ops	48	5	-15	53	-3	11	11
1 opt	-24	-21	-21	-21	-24	-21	-21
1 optim	16	17	17	17	40	16	18
1 option	-30	-25	-34	1	-31	-25	-30
1 or	-15	3	-4	0	3	-4	16
1 orchestr	-18	-17	-18	-17	-19	-17	-21
1 order	-45	-41	-43	-42	-44	-41	-45
1 org	-1	2	57	3	-9	-5	3
1 organ	-28	-21	-21	-21	-28	-21	-22
1 organizations	-48	72	-25	-25	-22	-2	-6
1 origin	-41	-39	-39	-39	-45	-38	-38
1 orphan	-43	-36	-37	-36	-39	-36	-38
1 os	-3	3	0	1	-1	3	71
1 oss	20	18	21	23	54	23	20
1 other	-18	-16	-16	-16	-16	-15	-17
1 ou	-82	-62	-79	-58	-63	-58	-59
1 ourself	16	-24	-44	-30	-54	-24	-26
1 ourselv	-4	-22	-18	5	-23	-17	-26
1 ous	33	41	33	41	119	41	42
1 out	-19	-24	-25	-24	-26	-24	-25
1 outag	-23	-21	-21	-21	-24	-21	-22
1 outbound	-38	-37	-35	-36	-51	-36	-36
1 outdat	-45	-40	-42	-41	-42	-40	-44
1 outlin	81	27	31	26	18	31	32
1 output	-14	3	-10	1	45	3	4
1 outsid	-20	-20	-20	-19	-21	-19	-20
1 over	-14	-21	-20	-20	-13	-18	-19
1 overlap	-29	-23	-23	-24	-23	-23	-38
1 overnight	-17	-14	-14	-15	-21	-14	-18
1 overview	109	17	20	22	-11	22	20
1 overwritten	-61	-57	-59	-55	-62	-55	-64
1 own	14	6	5	19	21	10	32
1 owner	14	5	4	5	-12	4	52
1 ownership	18	-13	-12	-10	-15	-10	-13
1 p5	-18	-18	-17	-17	-22	-17	-17
1 p99	-16	-5	-4	0	32	-7	-5
1 pack	-43	-23	-42	-25	21	-22	-21
1 packag	-15	-13	-14	-14	0	-13	-19
1 page	-40	-38	-38	-38	-45	-38	-41
1 pager	47	13	11	12	7	14	13
1 pai	-23	-21	-24	-22	-25	-22	-23
1 paid	4	6	4	6	26	5	5
1 palo	-23	-18	-19	-18	6	-19	-23
1 pan	-25	-23	-24	-23	-26	-23	-32
1 panda	-28	-27	-29	-28	-28	-28	-51
1 paper	-83	-65	-67	-62	-72	-64	-72
1 paragraph	39	8	10	11	10	9	12
1 parallel	-20	-20	-21	-20	-28	-20	-20
1 param	-21	-18	-18	-18	-18	-17	-20
1 paramet	-43	-39	-40	-38	-49	-38	-40
1 parent	-31	-32	-34	-30	-49	-30	-30
1 parquet	16	19	18	19	66	19	20
1 part	125	39	33	47	41	47	56
1 parti	-9	-17	-17	-17	-22	-17	-19
1 partit	-67	-53	-54	-52	-55	-52	-53
1 partner	-38	-35	-37	-31	-30	-33	-36
1 pass	-60	-51	-62	-51	-57	-51	-56
1 passport	-31	-29	-29	-28	-34	-28	-30
1 password	-39	-36	-37	-36	-36	-35	-37
1 past	18	19	17	16	53	17	15
1 patch	-24	-14	-19	-14	-14	-15	24
1 path	-46	-41	-43	-41	-61	-41	-41
1 patient	-40	-34	-36	-34	-37	-34	-40
1 paus	-38	-34	-36	-36	-38	-34	-36
1 payload	-39	-37	-36	-36	-37	-36	-41
1 payment	-41	-28	-28	-28	-29	-27	-28
1 pci	-18	-17	-20	-17	-18	-18	-20
1 pcoip	-56	-44	-45	-47	-54	-43	-58
1 pdb	45	48	114	42	75	50	35
1 peak	-19	-18	-19	-20	-19	-18	-19
1 peek	-13	-13	-23	-13	-13	-13	-14
1 peer	-34	-31	-31	-31	-34	-30	-35
1 pend	-21	-16	-18	-17	3	-16	-21
1 pentest	-28	-26	-31	-27	-29	-26	-28
1 peopl	-29	-23	-25	-24	-13	-23	-24
1 per	35	23	18	26	92	25	23
1 percentag	4	7	-9	6	55	7	6
1 perform	-19	-18	-18	-18	-19	-17	-24
1 period	-20	-19	-20	-19	-20	-19	-19
1 permiss	-38	-33	-33	-33	-35	-32	-33
1 permit	-46	-35	-38	-34	-38	-34	-36
1 persist	19	25	24	26	71	24	14
1 person	-36	-28	-29	-29	-31	-28	-29
1 phish	-23	-19	-20	-20	-20	-20	-22
1 php	-48	-44	-45	-45	-55	-44	-46
1 physic	-36	-29	-29	-29	-30	-28	-31
1 pi	-55	-47	-46	-49	-49	-47	-64
1 pick	-38	-34	-35	-34	-41	-34	-36
1 pictur	83	23	22	24	19	26	26
1 pii	-54	-50	-55	-49	-52	-49	-52
1 pile	-26	-25	-27	-25	-37	-25	-26
1 pill	-32	-26	-25	-27	-27	-26	-39
1 pin	-19	-18	-18	-18	-21	-18	-19
1 pip	-35	-28	-27	-28	-28	-26	-28
1 pipe	-29	-31	-23	-25	-27	-23	-25
1 pipelin	-31	-30	-30	-29	-33	-29	-30
1 pitr	-32	-31	-31	-32	-33	-29	-30
1 pki	24	23	28	59	26	28	27
1 plai	76	11	11	12	-16	12	14
1 plain	-37	-37	-39	-36	-38	-35	-37
1 plane	-28	-25	-23	-24	-10	-23	-26
1 plant	-32	-34	-31	-31	-44	-31	-40
1 plate	51	19	22	23	17	22	23
1 platform	-14	-19	8	-18	-12	-18	-25
1 player	-48	-37	-37	-37	-38	-37	-37
1 pleas	88	22	48	33	95	37	29
1 pls	95	21	27	32	73	22	23
1 plu	-39	-45	-39	-38	-47	-37	-41
1 plugin	-55	-47	-48	-47	-50	-45	-50
1 plz	110	24	24	33	50	30	24
1 pm	-98	-76	-22	-66	-92	-69	-73
1 pod	-32	-30	-34	-30	-25	-29	-33
1 point	-8	-14	-21	-13	-15	-13	1
1 poison	-33	-30	-29	-30	-45	-30	-36
1 polici	-33	-31	-31	-31	-32	-26	-33
1 poll	-29	-26	-27	-27	-37	-26	-27
1 pool	-86	-80	-83	-78	-84	-79	-85
1 pop	-23	-19	-19	-19	-21	-19	-19
1 port	-17	-18	-15	-16	-7	-15	-16
1 portal	-43	-42	-49	-41	-44	-42	-51
1 posix	-45	-37	-38	-38	-39	-37	-41
1 possibl	78	31	24	31	91	36	28
1 post	-33	-30	-30	-30	-34	-30	-35
1 postgr	-37	-30	-30	-30	-31	-31	-36
1 power	-26	-22	-25	-23	-18	-22	-24
1 pre	-50	-46	-47	-46	-56	-45	-47
1 prefix	-34	-30	-31	-31	-35	-30	-29
1 prem	-31	-31	-31	-29	-30	-29	-32
1 premiz	-26	-24	-23	-23	-24	-23	-25
1 presenc	-43	-34	-34	-35	-37	-35	-47
1 press	-16	-15	-15	-16	-19	-15	-17
1 pressur	-22	-22	-22	-21	-23	-21	-22
1 presum	-20	-14	-15	-15	-15	-14	-14
1 prevent	-20	-18	-19	-20	-19	-18	-23
1 preview	-39	-38	-38	-40	-47	-39	-38
1 price	19	36	33	38	146	39	32
1 primari	-22	-20	-20	-20	-25	-20	-21
1 princip	-46	-42	-44	-42	-49	-41	-43
1 print	-23	-21	-22	-22	-27	-21	-23
1 privaci	-28	-24	-25	-25	-29	-28	-28
1 privat	-39	-30	-31	-30	-21	-30	-31
1 privileg	-78	-64	-76	-72	-73	-64	-76
1 problem	-36	-31	-30	-32	-31	-29	-34
1 process	-49	-42	-43	-42	-58	-41	-42
1 procur	156	62	55	60	56	62	61
1 prod	-3	2	-3	1	22	2	21
1 produc	-41	-31	-31	-31	-31	-30	-35
1 product	-22	-20	-21	-20	-22	-20	-21
1 profil	-34	-30	-31	-29	-31	-29	-32
1 program	-29	-27	-27	-27	-28	-27	-29
1 project	-45	-43	-47	-43	-56	-43	-45
1 promiz	-43	-40	-41	-41	-61	-40	-41
1 promot	-16	-16	-16	-16	-20	-15	-17
1 prompt	-50	-43	-44	-42	-50	-42	-44
1 properli	-22	-21	-25	-26	-31	-22	-22
1 properti	-38	-40	-45	-39	-48	-38	-37
1 protect	-29	-28	-27	-27	-30	-27	-29
1 provis	-29	-24	-26	-12	-28	-24	-26
1 provisionedthroughputexceededexcept	-40	-35	-36	-35	-44	-35	-36
1 proxi	-47	-45	-48	-46	-52	-45	-52
1 public	-20	-16	-3	-16	-11	-16	-18
1 publicli	-39	-38	-41	-37	-38	-37	-38
1 publish	-34	-30	-33	-31	-33	-30	-33
1 pull	-20	-17	-17	-17	-18	-16	-18
1 purg	-21	-21	-20	-21	-23	-19	-19
1 purpos	-23	-16	-18	-18	-8	-16	-16
1 push	-28	-27	-27	-27	-36	-26	-29
1 put	-16	-15	-15	-15	-2	-14	-15
1 putobject	8	14	11	4	52	15	16
1 pvc	-105	-100	-117	-97	-104	-98	-103
1 python	-22	-20	-22	-17	-6	-20	-27
1 python3	-38	-36	-37	-38	-35	-36	-56
1 q	-30	-29	-28	-28	-28	-28	-36
1 qualiti	-57	-53	-55	-53	-57	-51	-56
1 quarter	-26	22	-11	-27	-11	-10	-12
1 quarterli	20	27	27	27	30	29	88
1 queri	-20	-16	-17	-17	-2	-16	-19
1 question	-40	-48	-44	-42	-46	-44	-43
1 queue	-47	-44	-44	-44	-49	-43	-56
1 quick	38	-13	-2	1	0	1	-6
1 quit	-17	-18	-17	-17	-18	-16	-18
1 quorum	-31	-28	-29	-28	-28	-28	-28
1 quota	-23	-16	-17	-14	24	-17	-14
1 r	-46	-22	-36	-26	-27	13	-21
1 ra3	-37	32	-10	-7	-8	-7	-9
1 raci	66	-28	-35	-21	-43	-21	-22
1 rack	-43	-39	-42	-39	-41	-39	-42
1 raid	-24	-23	-24	-24	-24	-23	-23
1 rail	-30	-29	-29	-30	-40	-29	-32
1 rain	30	27	1	27	114	36	36
1 raiz	16	25	26	23	95	24	11
1 ram	24	-19	-16	-15	-16	-14	-25
1 ran	-15	-14	-14	-14	-18	-13	-15
1 rang	-38	-34	-34	-34	-38	-33	-41
1 ransomwar	-31	-29	-31	-30	-32	-29	-32
1 raspberri	-55	-47	-46	-49	-49	-47	-64
1 rate	-18	-16	-17	-16	-16	-16	-16
1 raw	-35	-34	-33	-35	-53	-35	-34
1 rbac	-78	-75	-78	-72	-75	-72	-78
1 rce	-70	-57	-51	-55	-67	-51	-75
1 rdp	-15	-15	-15	-16	-22	-15	-15
1 re	-18	-20	-20	-21	-20	-20	-20
1 reach	-4	-2	-2	-2	16	-2	-3
1 reachabl	-41	-33	-33	-33	-34	-32	-34
1 react	-17	-15	-15	-15	-16	-15	-18
1 read	-24	-20	-22	-20	-8	-20	-21
1 readabl	-39	-29	-29	-29	-29	-29	-29
1 reader	13	22	16	21	67	21	19
1 readonlyrootfilesystem	-48	-45	-76	-44	-58	-45	-44
1 realli	12	12	11	11	38	12	11
1 rebalanc	-35	-34	-45	-35	-37	-34	-36
1 reboot	-27	-20	-20	-20	-14	-20	-23
1 rebuild	-19	-18	-18	-19	-19	-17	-18
1 rebuilt	-22	-19	-20	-19	-20	-19	-19
1 receiv	-19	-17	-18	-18	-21	-17	-19
1 recertif	-18	-14	-14	-14	-17	-13	-15
1 recommend	-3	1	-5	-18	48	-1	-1
1 reconnect	-15	-15	-16	-15	-19	-15	-15
1 record	-44	-37	-38	-36	-43	-37	-39
1 recov	-32	-31	-30	-31	-34	-30	-32
1 recoveri	-20	-16	-17	-16	-17	-16	-17
1 red	1	-16	-13	-15	-17	-15	-28
1 redact	-21	-20	-21	-20	-21	-20	-21
1 redesign	-41	-40	-43	-40	-40	-39	-41
1 redi	-20	-19	-23	-20	-20	-19	-28
1 redishel	-53	-42	-38	-41	-50	-38	-61
1 redriv	-40	-39	-40	-40	-64	-39	-40
1 redshift	18	17	26	67	23	27	25
1 redund	-41	-39	-43	-38	-39	-38	-43
1 refresh	-37	-28	-35	-28	-29	-28	-30
1 refund	-44	-41	-40	-45	-70	-41	-42
1 refus	-36	-35	-38	-37	-40	-35	-35
1 regard	22	-18	-10	4	28	5	5
1 regex	-46	-34	-39	-35	-41	-34	-36
1 region	-23	-17	-22	-18	7	-17	-20
1 regist	20	-12	-11	-11	-34	-11	-14
1 registr	-16	-15	-15	-15	-19	-15	-16
1 registri	-49	-41	-43	-40	-44	-40	-45
1 regresshion	-38	-34	-37	-35	-59	-34	-42
1 regul	33	5	6	7	3	7	7
1 rehears	-63	-53	-55	-53	-59	-53	-56
1 relaunch	-70	-58	-57	-59	-68	-57	-64
1 releas	-49	-37	-39	-37	-37	-37	-38
1 remain	65	14	5	18	-4	18	15
1 remedi	-70	-67	-72	-62	-65	-63	-70
1 remind	-4	-21	-22	-21	-58	-21	-20
1 remot	-52	-44	-46	-45	-31	-45	-46
1 remov	-30	-26	-26	-26	-27	-26	-28
1 renew	-24	-24	-24	-11	-28	-23	-25
1 rent	24	26	25	22	59	25	15
1 repair	-28	-25	-25	-25	-27	-24	-26
1 replac	-30	-28	-28	-27	-29	-27	-29
1 replai	-51	-47	-47	-46	-50	-46	-50
1 replic	-29	-26	-27	-26	-24	-26	-27
1 replica	-21	-18	-20	-18	6	-18	-19
1 repo	-24	-18	-19	-19	-6	-19	-19
1 report	-23	-20	-21	-20	-21	-20	-21
1 repositori	-30	-29	-29	-28	-31	-28	-29
1 reput	-31	-30	-27	-28	-31	-28	-33
1 request	-28	-24	-25	-23	-15	-23	-24
1 requir	-23	-21	-23	-22	-23	-21	-23
1 reserv	-3	2	4	-6	41	4	4
1 resili	-33	-29	-40	-28	-33	-28	-28
1 resiz	-33	-29	-30	-29	-16	-30	-32
1 resolv	-25	-23	-25	-24	-25	-23	-26
1 resourc	-20	-14	-22	-14	15	-13	-14
1 respond	-52	-38	-39	-40	-52	-38	-43
1 respons	34	-8	-6	-3	-9	-3	4
1 rest	-36	-35	-35	-34	-44	-33	-35
1 restart	-37	-35	-37	-35	-38	-35	-41
1 restor	-7	-4	-5	-4	-9	-4	24
1 restrict	-25	-24	-25	-24	-26	-24	-25
1 result	-29	-26	-27	-27	-30	-26	-28
1 resum	8	10	8	9	45	10	11
1 retain	-38	-35	-35	-35	-59	-35	-35
1 retent	-34	-32	-32	-31	-27	-30	-32
1 retir	-25	-17	9	-16	-20	-16	-17
1 retrain	-36	-28	-27	-29	-29	-28	-28
1 retri	-45	-40	-42	-40	-42	-40	-42
1 return	-33	-21	-22	-22	2	-21	-23
1 reus	-31	-29	-34	-30	-32	-29	-34
1 review	-30	-27	-28	-28	-30	-27	-29
1 revis	-26	-21	-25	-22	-22	-21	-23
1 revok	-27	-25	-26	-26	-27	-25	-26
1 rewrit	-21	-17	-18	-17	-18	-17	-18
1 rhel	-28	-25	-27	-24	1	-24	-28
1 rid	-34	-26	-25	-25	-32	-25	-28
1 right	-15	-21	-22	-21	-19	-21	-24
1 ring	-26	-25	-27	-26	-27	-25	-26
1 risk	57	14	12	13	-5	12	14
1 rize	-25	-24	-25	-25	-40	-24	-25
1 rm	-41	-41	-41	-41	-66	-40	-44
1 role	16	-11	-2	-10	-13	-9	-11
1 roll	-29	-26	-27	-26	-30	-26	-28
1 rollback	-35	-20	-28	-23	11	-20	-20
1 rollout	-27	-26	-28	-28	-34	-26	-28
1 room	-24	-22	-23	-22	-32	-22	-23
1 root	-46	-43	-45	-33	-46	-41	-46
1 rot	-58	-54	-53	-52	-56	-52	-56
1 rotat	-53	-49	-52	-48	-47	-48	-55
1 rout	-29	-27	-27	-27	-28	-26	-31
1 router	-36	-30	-29	-30	-30	-29	-30
1 row	-19	-16	-18	-17	-4	-16	-18
1 rpo	-22	-20	-27	-20	-20	-20	-21
1 rpu	38	47	45	47	149	50	43
1 rto	-30	-24	-29	-25	-24	-23	-24
1 rule	-50	-48	-49	-47	-49	-47	-49
1 run	-30	-31	-31	-26	-29	-30	-36
1 runawai	-34	-33	-33	-34	-62	-33	-34
1 runbook	62	19	20	21	17	21	22
1 runc	-23	-21	-21	-21	-22	-21	-25
1 rundown	79	7	10	12	-12	11	7
1 runtim	-17	-5	10	-11	-18	-12	-11
1 s	-46	-40	-39	-39	-50	-39	-43
1 safekeep	-19	-18	-20	-19	-32	-19	-19
1 sagemak	-30	-27	-29	-30	-43	-27	-28
1 sai	-30	-26	-29	-26	-21	-25	-26
1 said	-63	-52	-53	-52	-49	-50	-55
1 salari	-19	-16	-17	-18	-17	-17	-17
1 sale	-29	-30	-31	-29	-36	-28	-29
1 salesforc	-84	-65	-67	-65	-115	-64	-64
1 same	-54	-46	-45	-41	-33	-42	-47
1 sampl	7	10	8	11	49	10	11
1 sandbox	-26	-23	-24	-25	-26	-24	-23
1 sat	-30	-25	-25	-27	-29	-25	-28
1 save	-11	49	7	-3	56	14	16
1 saw	-19	-20	-19	-19	-21	-18	-19
1 say	-40	-32	-31	-33	-33	-31	-32
1 scale	-42	-36	-37	-36	-43	-35	-14
1 scan	-24	-22	-23	-20	-25	-22	-24
1 scanner	-20	-20	-20	-19	-20	-18	-20
1 scc	-54	-43	-51	-45	-45	-43	-44
1 schedul	-45	-41	-41	-41	-41	-40	-47
1 schema	-47	-45	-45	-43	-46	-43	-45
1 scientist	-29	-27	-28	-28	-30	-27	-29
1 scim	-17	-16	-15	-15	-17	-15	-15
1 scope	-58	-53	-56	-52	-55	-52	-55
1 score	-76	-64	-64	-65	-69	-62	-99
1 scrambl	-29	-28	-28	-26	-27	-26	-27
1 scrape	-22	-20	-23	-21	-32	-22	-20
1 scratch	-16	-14	-14	-14	-16	-14	-15
1 script	-58	-55	-56	-55	-55	-54	-58
1 scrub	-61	-51	-50	-53	-55	-50	-56
1 sdk	-19	-19	-19	-19	-20	-18	-22
1 search	-46	-43	-43	-44	-72	-43	-47
1 sec	-14	-15	-12	-14	11	-12	-22
1 secret	-47	-4	-31	-28	-19	-27	-29
1 secur	-7	-15	-14	-13	-16	-12	1
1 see	-23	-17	-3	-16	-3	-17	-18
1 select	-14	-13	-15	-13	-16	-13	-13
1 self	14	15	18	53	15	19	15
1 send	-10	3	2	2	45	2	2
1 sensit	-51	-42	-48	-43	-59	-43	-43
1 sensor	-39	-31	-31	-33	-40	-31	-34
1 sent	-22	-20	-22	-20	-22	-20	-20
1 sentenc	85	2	-15	1	-21	-2	-10
1 separ	-26	-20	-20	-21	-22	-20	-21
1 seri	-4	-4	-3	24	-31	-4	-4
1 serv	-29	-27	-27	-27	-27	-26	-32
1 server	-39	-35	-35	-33	-38	-34	-39
1 serverless	23	-12	-15	-12	-17	-10	13
1 servic	-39	-37	-35	-36	-35	-36	-41
1 session	-18	-17	-19	-17	-18	-17	-18
1 set	-28	-26	-23	-25	-30	-25	-25
1 setup	-14	-30	-36	-29	-33	-29	-33
1 seven	-26	-24	-25	-24	-28	-24	-23
1 sever	-20	-19	-20	-20	-20	-19	-19
1 sg	-81	-82	-79	-75	-86	-71	-73
1 shadow	-39	-37	-42	-37	-37	-36	-40
1 shard	-35	-34	-34	-34	-40	-33	-36
1 share	61	6	0	10	9	9	5
1 sharepoint	-35	-33	-33	-34	-47	-33	-35
1 sheet	97	18	21	24	21	22	18
1 ship	-22	-26	-25	-24	-24	-23	-29
1 shop	-18	-15	-15	-15	-17	-15	-15
1 short	89	18	59	30	26	30	23
1 should	-20	-15	-16	-4	-12	-14	-17
1 show	41	-11	-12	-8	-14	-11	-12
1 shut	-6	-2	-2	-2	18	-2	-5
1 shutdown	-46	-43	-47	-43	-48	-42	-44
1 side	3	-14	-10	-13	-17	-13	-14
1 sidecar	-52	-47	-51	-45	-46	-45	-47
1 siem	-44	-40	-42	-41	-41	-38	-54
1 sign	-3	-24	-22	-19	-6	-18	-20
1 signatur	-41	-39	-40	-38	-46	-38	-40
1 sigterm	-43	-37	-38	-37	-39	-37	-47
1 sinc	-36	-32	-32	-32	-37	-32	-36
1 singl	-2	0	-3	-1	36	0	-2
1 sit	-15	-14	-14	-14	-15	-14	-16
1 site	-28	-26	-26	-26	-28	-25	-26
1 six	-17	-15	-17	-15	-16	-15	-15
1 size	-28	-24	-29	-24	7	-24	-26
1 skew	-37	-36	-35	-36	-40	-35	-42
1 skip	18	21	20	22	61	17	17
1 sla	-1	2	-6	2	33	2	2
1 slide	79	34	62	34	27	36	35
1 slim	-27	-23	-24	-25	-28	-23	-26
1 slip	-20	-17	-17	-18	-20	-17	-19
1 slot	-21	-17	-16	-17	-17	-18	-19
1 slow	-65	-58	-60	-59	-64	-58	-64
1 slurmctld	-88	-77	-76	-76	-85	-77	-127
1 small	32	11	2	8	50	10	3
1 smb	-55	-42	-61	-42	-44	-39	-40
1 sms	-23	-21	-21	-21	-29	-21	-23
1 smtp	-53	-51	-52	-49	-54	-49	-53
1 snapmirror	-75	-48	-46	-46	-47	-46	-46
1 snapshot	-42	-38	-38	-39	-40	-38	-40
1 so	-17	-19	-21	-14	-21	-18	-22
1 softphon	-27	-25	-24	-25	-28	-24	-24
1 softwar	-29	-27	-27	-27	-14	-26	-33
1 some	-52	-49	-59	-48	-55	-49	-54
1 somebodi	-20	-22	-23	-21	-25	-21	-22
1 someon	-23	-19	-6	-14	-21	-18	-20
1 someth	-19	-16	3	-16	-22	-15	-9
1 somewher	-18	-18	-18	-19	-19	-17	-24
1 sorri	-47	-44	-45	-43	-52	-43	-42
1 sort	-55	-50	-54	-50	-59	-50	-51
1 sourc	-26	-25	-27	-26	-27	-25	-27
1 speak	-23	-18	-18	-19	-20	-18	-19
1 specif	0	7	46	9	10	16	18
1 specifi	-34	-30	-29	-30	-44	-29	-29
1 spend	-33	-21	-21	-21	-25	-21	-21
1 spf	-16	-17	-15	-15	-16	-15	-17
1 spin	-30	-16	-26	-16	-3	-17	-21
1 split	174	40	30	48	38	47	40
1 spot	-37	-35	-35	-33	-22	-33	-34
1 spread	-35	-33	-34	-32	-47	-32	-33
1 spring	-79	-69	-73	-71	-92	-68	-97
1 sql	-46	-43	-43	-42	-51	-42	-44
1 sqli	-45	-33	-37	-37	-34	-35	-36
1 squad	-44	-43	-42	-44	-44	-42	-77
1 squash	-54	-51	-57	-52	-51	-50	-52
1 sre	-40	-35	-37	-40	-59	-36	-46
1 srm	139	31	27	37	36	18	29
1 ssd	-41	-39	-40	-41	-41	-38	-38
1 sse	-17	-9	17	-10	-21	-9	-15
1 ssh	-26	-25	-25	-25	-28	-24	-27
1 sshd	-44	-42	-42	-42	-47	-41	-47
1 ssl	-26	-23	-25	-24	-25	-24	-26
1 stack	-27	-25	-26	-27	-33	-26	-31
1 staff	-21	-19	-20	-20	-23	-20	-23
1 stage	-34	-31	-32	-32	-46	-33	-34
1 stai	31	11	9	11	25	12	8
1 stale	-53	-43	-43	-42	-46	-42	-42
1 stand	-3	1	60	1	-11	3	-2
1 standalon	-23	-21	-26	-21	-21	-21	-22
1 standard	-21	-24	-19	-18	7	-17	-18
1 standbi	-21	-20	-21	-21	-22	-20	-20
1 start	1	-15	-17	-15	-11	-16	-18
1 startexecut	-62	-56	-61	-57	-68	-56	-59
1 startup	-26	-22	-22	-25	-23	-22	-24
1 starv	-28	-29	-27	-28	-32	-27	-27
1 state	-55	-41	-41	-41	-52	-41	-45
1 statement	-24	-24	-22	-23	-23	-23	-24
1 static	-25	-21	-22	-23	-23	-21	-21
1 statu	8	11	11	11	36	11	5
1 step	53	63	59	60	167	63	57
1 sticki	-43	-39	-40	-42	-45	-39	-39
1 still	2	-6	-19	-13	-3	-11	-15
1 stolen	-19	-18	-18	-18	-19	-17	-18
1 stone	-31	-44	-27	-33	-33	-27	-27
1 stop	-20	19	-16	-13	-16	-12	-14
1 storag	-30	-28	-29	-28	-28	-27	-29
1 store	-22	-4	-18	-18	-20	-17	-18
1 straight	-26	-17	-18	-18	-22	-17	-17
1 stranger	-34	-31	-31	-31	-33	-30	-32
1 strategi	-40	-38	-40	-37	-43	-37	-38
1 stream	-53	-48	-50	-50	-53	-48	-61
1 string	-19	-18	-19	-18	-19	-18	-19
1 stripe	-80	-76	-78	-77	-82	-75	-75
1 stuck	-64	-48	-52	-46	-55	-45	-49
1 student	-30	-23	-23	-23	-26	-23	-25
1 studio	40	-7	-12	-2	-6	-2	-5
1 stuf	-24	-36	-24	-23	-38	-23	-23
1 style	-17	-19	-15	-16	-17	-15	-18
1 subdomain	-12	-11	-11	-11	-12	-11	-17
1 submit	-20	-13	-14	-13	-14	-13	-14
1 subnet	-35	-33	-36	-32	-34	-32	-33
1 subscrib	-60	-56	-59	-53	-56	-53	-57
1 subscript	-55	-54	-54	-54	-66	-54	-58
1 sudo	-47	-47	-50	-49	-57	-46	-55
1 sudoer	-72	-69	-71	-66	-70	-66	-75
1 suggest	-23	-22	-23	-22	-23	-22	-24
1 summar	56	15	13	14	6	15	15
1 summari	61	10	9	12	9	12	8
1 superus	-35	-31	-30	-32	-32	-31	-31
1 suppli	-16	-15	-15	-15	-15	-15	-16
1 supplier	-31	-30	-32	-33	-49	-30	-29
1 support	-3	-3	6	-2	37	-2	-5
1 suppos	-21	-19	-21	-19	-20	-19	-20
1 suppress	-49	-42	-49	-42	-53	-42	-42
1 sure	-25	-22	-23	-22	-26	-21	-22
1 suricata	-15	-14	-14	-14	-15	-14	-16
1 suspici	-53	-44	-53	-45	-52	-45	-46
1 swap	-29	-6	-23	-22	-25	-20	-23
1 switchov	-66	-64	-69	-61	-67	-61	-65
1 syn	-25	-23	-25	-24	-27	-24	-25
1 sync	-47	-44	-44	-43	-64	-43	-44
1 synchron	-22	-22	-30	-21	-21	-21	-22
1 syntax	32	38	33	37	97	36	36
1 sys	-26	-24	-26	-25	-26	-24	-24
1 system	-29	-26	-26	-27	-25	-26	-31
1 tabl	-20	-28	-28	-27	-29	-27	-31
1 tag	-40	-37	-40	-37	-48	-37	-37
1 take	-4	-22	-30	-14	-6	-19	-26
1 takeov	-15	-14	-14	-14	-14	-14	-19
1 talk	7	-13	-14	-13	-18	-14	-17
1 tamper	-56	-46	-47	-46	-50	-45	-47
1 tape	-31	-30	-30	-32	-44	-30	-32
1 target	-34	-33	-35	-32	-43	-32	-34
1 task	-7	-16	-1	-17	-21	-17	-21
1 tb	8	16	14	14	50	14	17
1 tcp	7	7	7	7	38	7	7
1 tde	-22	-21	-21	-22	-22	-21	-23
1 team	10	-18	-23	-9	-19	-15	-22
1 technic	4	23	56	24	13	23	24
1 telemetri	-19	-19	-19	-20	-22	-19	-23
1 tell	-30	-21	-20	-22	-12	-24	-31
1 templat	-65	-51	-59	-50	-63	-51	-50
1 tenant	-17	-17	-21	-17	-18	-17	-18
1 term	34	21	54	22	22	24	25
1 termin	-58	-47	-52	-46	-48	-46	-48
1 terraform	15	32	23	31	107	30	32
1 test	-33	-31	-31	-31	-39	-31	-32
1 tester	-26	-13	-13	-13	-13	-13	-13
1 text	-50	-41	-41	-36	-44	-40	-42
1 thank	49	20	17	19	18	20	19
1 that	-23	-18	-14	-18	-18	-18	-21
1 the	-21	-23	-23	-21	-18	-23	-25
1 theft	-17	-19	-16	-16	-17	-16	-18
1 thei	-5	-13	-4	-11	-5	-11	-18
1 their	64	12	15	16	14	17	24
1 them	7	-14	-11	-13	-15	-12	-19
1 themselv	-19	-19	-20	-18	-22	-18	-23
1 then	-28	-24	-25	-23	-7	-22	-24
1 there	-13	-26	-27	-23	-17	-23	-31
1 thereof	-31	-29	-32	-30	-51	-29	-31
1 thermostat	-18	-18	-17	-17	-26	-18	-17
1 these	0	5	3	4	36	5	3
1 thi	-38	-31	-34	-30	-15	-30	-34
1 thing	33	-6	27	-2	-6	-3	-15
1 think	-27	-25	-27	-25	-26	-24	-26
1 third	-11	-6	18	-6	-7	-5	-7
1 those	-26	-21	-22	-21	-24	-5	-26
1 though	-48	-45	-44	-43	-66	-42	-47
1 thread	-16	-16	-18	-16	-16	-15	-15
1 threat	-22	-21	-20	-20	-21	-20	-20
1 through	-12	-20	-21	-19	-14	-19	-23
1 throughput	6	-14	-5	4	106	11	3
1 throw	-26	-23	-24	-22	11	-22	-22
1 thru	-60	-48	-56	-50	-61	-47	-61
1 tib	24	30	29	30	76	28	29
1 tick	-36	-37	-35	-34	-38	-33	-37
1 tidi	-37	-36	-38	-36	-44	-36	-36
1 tier	-42	-39	-37	-38	-42	-36	-39
1 tighten	-32	-28	-30	-29	-31	-28	-33
1 time	4	4	2	6	7	4	18
1 timeout	-31	-27	-30	-27	-23	-26	-29
1 tls	-41	-41	-45	-39	-39	-39	-41
1 tlsv1	-34	-34	-34	-34	-40	-34	-51
1 tmp	-19	-17	-26	-18	-18	-17	-17
1 to	-15	-19	-21	-17	-16	-21	-21
1 todai	-14	-24	-35	-25	-51	-23	-25
1 todo	-27	-30	-30	-28	-41	-28	-28
1 togeth	-30	-30	-53	-30	-41	-30	-29
1 toggl	-28	-25	-27	-26	-28	-25	-25
1 token	-34	-32	-36	-33	-38	-32	-33
1 told	-21	-16	-17	-17	-17	-16	-16
1 tonight	5	24	21	19	90	22	23
1 too	-44	-40	-40	-40	-48	-39	-41
1 took	-16	-15	-15	-15	-17	-15	-17
1 tool	-29	-28	-29	-28	-29	-29	-27
1 topic	-23	-21	-26	-22	-22	-22	-22
1 touch	-37	-33	-35	-35	-35	-33	-41
1 tpm	-39	-39	-40	-38	-43	-38	-39
1 track	-22	-22	-24	-24	-23	-22	-24
1 train	-26	-23	-24	-14	-25	-22	-26
1 transact	-45	-43	-44	-45	-63	-43	-43
1 transcrib	27	25	26	76	17	27	25
1 transcript	-30	-28	-27	-29	-34	-27	-28
1 transfer	-35	-31	-32	-32	-34	-31	-33
1 transit	-52	-51	-56	-51	-52	-50	-57
1 trigger	-31	-28	-30	-29	-31	-28	-32
1 trim	-28	-25	-25	-26	-30	-25	-28
1 tripl	-23	-20	-20	-21	-27	-20	-20
1 trivi	-38	-31	-32	-11	-44	-32	-34
1 troubl	-23	-25	-24	-24	-25	-23	-24
1 truck	-32	-33	-32	-32	-35	-31	-38
1 true	-45	-32	-37	-32	-34	-32	-39
1 truncat	-27	-25	-26	-26	-32	-25	-28
1 ttl	-64	-58	-62	-68	-63	-58	-59
1 tuesdai	-19	-23	-26	-24	-38	-19	27
1 tune	-55	-51	-52	-51	-55	-50	-52
1 tunnel	-50	-36	-36	-36	-36	-35	-43
1 turn	-24	-22	-23	-22	-14	-22	-24
1 twice	-61	-52	-53	-52	-60	-52	-53
1 two	-10	-19	-13	-18	-14	-17	-19
1 type	-4	1	4	1	39	0	9
1 typo	-53	-51	-55	-48	-49	-49	-50
1 ubuntu	-38	-37	-37	-38	-44	-36	-43
1 udp	-29	-25	-26	-27	-30	-25	-27
1 uh	-17	-17	-17	-18	-17	-17	-30
1 uid	-23	-17	-17	-17	-17	-17	-20
1 um	-29	-21	-23	-21	-27	-21	-22
1 unabl	-12	-13	-13	-13	-13	-12	-16
1 unassign	-21	-21	-21	-21	-22	-21	-37
1 unattach	-25	-18	-17	-17	-17	-17	-17
1 unauthent	-23	-20	-20	-22	-21	-20	-23
1 under	-37	-36	-37	-36	-39	-35	-40
1 underli	-47	-41	-43	-43	-45	-42	-56
1 underneath	-66	-61	-61	-61	-63	-61	-75
1 undo	-16	-14	-14	-16	-15	-14	-14
1 unencrypt	17	21	3	19	55	21	21
1 unhappi	-39	-38	-41	-37	-43	-37	-37
1 unhealthi	-27	-25	-27	-26	-31	-26	-30
1 unintend	-23	-21	-23	-21	-28	-21	-22
1 uniqu	-32	-34	-31	-36	-36	-30	-33
1 unit	-50	-44	-46	-44	-45	-44	-45
1 unknown	-21	-20	-21	-22	-30	-20	-21
1 unless	-21	-19	-19	-19	-30	-19	-20
1 unlock	-33	-31	-31	-31	-35	-30	-30
1 unread	22	20	19	21	53	22	22
1 unsubscrib	-25	-23	-23	-23	-26	-23	-25
1 unsupport	-27	-26	-26	-25	-27	-26	-28
1 untag	-14	-14	-14	-14	-16	-14	-14
1 until	-18	-16	-18	-18	-16	-16	-16
1 unus	-62	-55	-54	-52	-55	-53	-62
1 up	-11	-16	-13	-14	-18	-14	-4
1 updat	-28	-23	-18	-23	-25	-23	-12
1 upgrad	-41	-38	-40	-38	-39	-37	-13
1 upkeep	-41	-39	-43	-43	-43	-39	-41
1 uplink	-24	-23	-23	-24	-24	-22	-23
1 upload	-44	-38	-38	-38	-38	-37	-38
1 ups	-41	-35	-34	-35	-41	-36	-37
1 uptim	-67	-51	-59	-51	-57	-51	-54
1 url	-42	-40	-41	-40	-65	-39	-40
1 us	26	-5	-8	1	-5	-2	2
1 usag	-38	-38	-37	-38	-39	-47	-37
1 use	6	-15	-21	-15	-15	-15	-18
1 user	-49	-45	-42	-43	-45	-42	-45
1 usual	-50	-20	-23	-26	22	-21	-35
1 util	-32	-31	-31	-30	-32	-30	-30
1 v1	-41	-37	-36	-37	-37	-35	-40
1 v2	-17	-14	-15	-14	0	-14	-18
1 vacuum	-38	-34	-32	-35	-34	-33	-40
1 valid	-29	-28	-28	-27	-30	-27	-28
1 valu	-36	-41	-36	-37	-38	-35	-39
1 vanish	-22	-22	-20	-21	-25	-20	-22
1 var	-28	-25	-26	-25	-27	-24	-25
1 variabl	-26	-23	-24	-23	-26	-22	-23
1 vcf	-22	-17	-17	-17	-18	-17	-21
1 vcpu	-54	-45	-59	-44	-14	-44	-47
1 veeam	-31	-30	-31	-30	-37	-30	-31
1 vend	-50	-35	-36	-36	-38	-35	-34
1 vendor	33	12	12	12	12	12	10
1 version	-37	-33	-32	-33	-32	-32	-14
1 vessel	-19	-16	-17	-17	-18	-16	-18
1 vet	-18	-17	-17	-17	-17	-17	-17
1 via	-30	-29	-29	-30	-30	-29	-31
1 video	-13	0	0	-16	29	0	0
1 view	83	27	1	27	30	29	29
1 viewer	-37	-34	-35	-34	-40	-34	-36
1 virtual	-17	-13	-13	-13	-14	-13	-13
1 viru	-14	-13	-14	-13	-14	-13	-16
1 virus	-42	-35	-38	-37	-54	-34	-35
1 visibl	-72	-56	-60	-56	-68	-55	-60
1 visit	-45	-29	-30	-30	-33	-32	-29
1 visitor	-44	-42	-43	-42	-44	-42	-45
1 vlan	-97	-93	-100	-90	-99	-91	-98
1 volum	-40	-37	-36	-36	-40	-36	-37
1 vpn	-62	-52	-53	-53	-57	-52	-65
1 vs	73	61	18	46	65	29	26
1 vsan	-69	-65	-74	-64	-75	-65	-68
1 vuln	-24	-22	-23	-22	-24	-21	-23
1 vulner	-17	-17	-18	-17	-17	-17	-20
1 w	-2	-26	-31	-8	-21	-23	-27
1 wai	-23	-21	-22	-20	-23	-20	-20
1 wait	-29	-27	-28	-27	-29	-27	-30
1 walk	60	36	26	30	59	36	32
1 wall	-16	-16	-30	-17	-17	-16	-17
1 warehous	-27	-25	-26	-24	-27	-23	-25
1 warm	-38	-36	-41	-37	-48	-36	-36
1 warn	-14	-15	-14	-15	-16	-14	-15
1 was	-17	-15	-15	-15	-12	-15	-16
1 watch	-33	-26	-27	-26	-29	-25	-27
1 way	7	12	14	13	38	13	12
1 we	-8	-12	-23	-15	-19	-17	-22
1 weak	-25	-22	-23	-23	-22	-22	-23
1 web	-27	-26	-26	-26	-26	-26	-31
1 webhook	-24	-22	-22	-22	-24	-22	-31
1 websit	-24	-21	-22	-22	-23	-21	-21
1 weekend	-53	-54	-52	-53	-79	-52	-54
1 weekli	-23	-20	-20	-20	-20	-19	-20
1 weight	-30	-22	-25	-22	-2	-22	-24
1 well	22	5	6	7	7	7	6
1 went	-34	-31	-33	-30	-33	-30	-31
1 were	30	46	4	8	-2	10	10
1 weve	-18	-18	-18	-18	-18	-18	-30
1 what	71	35	79	30	42	26	22
1 whatev	-37	-34	-33	-33	-39	-33	-40
1 when	-23	-25	-26	-25	-15	-25	-27
1 where	3	-13	-12	-2	-12	-6	-17
1 whether	-20	-19	-19	-19	-20	-18	-21
1 which	25	3	0	8	18	3	1
1 while	-18	-17	-18	-17	-23	-17	-20
1 whisper	27	25	26	76	17	27	25
1 who	-16	-19	-20	-19	-20	-18	-9
1 whoever	-20	-15	-15	-16	-5	-16	-25
1 whole	27	-20	-16	-15	-24	-16	-18
1 whose	-29	-19	-19	-19	-21	-18	-3
1 why	22	27	16	28	97	27	27
1 wide	-41	-38	-39	-39	-40	-38	-42
1 wiki	-24	-25	-27	-25	-38	-24	-25
1 will	-2	-3	-4	-2	18	-3	-3
1 window	-54	-52	-57	-53	-57	-51	-56
1 windows	-38	-41	-43	-40	-29	-40	-61
1 wipe	-20	-19	-20	-20	-20	-19	-19
1 wire	-32	-26	-26	-25	-26	-25	-29
1 wise	13	20	-35	-16	-32	-13	-24
1 with	-2	-20	-20	-17	-16	-17	-18
1 within	-27	-28	-30	-26	-28	-26	-26
1 without	-17	-14	-16	-4	-7	-14	-15
1 wont	-31	-31	-30	-34	-35	-30	-31
1 word	-70	-58	-73	-59	-64	-56	-55
1 wordpress	-30	-32	-35	-30	-42	-30	-35
1 work	-32	4	-41	-20	-30	-25	-28
1 worker	-1	4	1	4	11	5	47
1 workflow	-58	-62	-58	-55	-71	-56	-56
1 workgroup	-62	-58	-62	-56	-72	-56	-69
1 workload	-29	-25	-26	-27	-27	-25	-26
1 world	-25	-20	-21	-21	-26	-20	-21
1 worldwid	-22	-20	-19	-20	-23	-20	-19
1 worri	-18	-18	-20	-19	-18	-18	-21
1 would	2	31	-3	23	-3	5	4
1 wouldnt	-30	-29	-28	-28	-33	-28	-30
1 wp	-29	-27	-27	-28	-26	-26	-29
1 write	-28	-29	-32	-28	-16	-28	-35
1 writer	-21	-21	-21	-21	-22	-21	-21
1 written	-26	-24	-27	-24	-25	-24	-25
1 wrong	-37	-28	-32	-29	-11	-28	-28
1 wrongli	-89	-68	-70	-73	-69	-67	-71
1 wrote	15	20	70	19	28	20	19
1 xss	-14	-12	-13	-13	-13	-12	-16
1 xz	-43	-38	-38	-39	-45	-38	-44
1 yaml	-42	-35	-33	-33	-5	-33	-40
1 yeah	43	55	49	56	53	56	130
1 year	-21	-20	-21	-21	-12	-19	-20
1 yele	-40	-36	-37	-36	-37	-36	-41
1 yes	-32	-29	-31	-30	-33	-29	-35
1 yesterdai	83	58	54	56	110	57	54
1 yet	11	12	10	12	53	12	13
1 you	52	16	23	22	23	40	19
1 your	-37	-31	-39	-33	-36	-6	-34
1 yum	-34	-30	-31	-31	-34	-31	-36
1 zero	12	17	19	15	52	18	10
1 zip	9	48	-6	32	1	14	10
1 zombi	-58	-49	-50	-49	-53	-49	-64
1 zone	-22	-21	-24	-22	-23	-21	-22
1 zstd	1	5	3	5	47	5	6
10	-22	-28	-22	-19	-17	-21	-24
10 year	-58	-61	-58	-67	-78	-57	-64
100	-64	-61	-61	-61	-105	-61	-61
100 $	-11	-17	-11	-12	-11	-11	-11
1000	19	25	25	27	71	26	27
1000 $	27	29	29	32	79	30	32
10g	16	18	19	20	59	20	17
10g @	16	18	19	20	59	20	17
10k	-44	-44	-45	-50	-74	-44	-44
11	-23	-23	-25	-22	-23	-22	-37
12	-41	-39	-39	-40	-54	-39	-44
12 to	-35	-34	-39	-34	-54	-34	-33
12k	-23	-23	-23	-23	-44	-23	-24
13	-8	-9	-10	22	-21	-7	-13
137	-21	-21	-24	-22	-29	-22	-24
14	-32	-34	-31	-32	-35	-31	-34
14 @	-30	-51	-30	-32	-32	-30	-31
14 dai	-42	-42	-42	-41	-50	-41	-48
14 month	-20	-20	-19	-22	-21	-19	-29
16	-35	-34	-34	-35	-46	-34	-40
169	-16	-13	-13	-14	-13	-13	-19
169 254	-14	-12	-12	-13	-12	-12	-17
18	-37	-35	-37	-37	-38	-36	-40
18 04	-29	-29	-30	-31	-31	-29	-35
2	-19	-18	-11	-14	-8	-15	-18
2 !action	-17	-50	-18	3	-22	-18	-16
2 !against	4	67	11	33	15	13	9
2 !asksOwner	-29	-3	-22	-19	-23	-21	-24
2 !asksValue	19	57	14	26	27	18	17
2 !both	-18	20	-12	-21	-13	-11	-13
2 !choose	27	-11	27	106	23	27	26
2 !compare	13	113	23	31	17	25	22
2 !control	53	-14	51	121	49	52	51
2 !correction	29	10	6	25	7	9	7
2 !events	-32	-45	-33	-31	-35	-32	-33
2 !follow	-36	-12	-37	-49	-39	-35	-38
2 !gains	10	71	12	4	11	14	14
2 !general	40	52	46	105	43	46	46
2 !greeting	18	69	21	-4	10	18	20
2 !helpData	8	-32	10	62	9	8	9
2 !limit	-24	-54	-24	-31	-2	-26	-26
2 !managedOne	12	7	10	35	9	11	11
2 !meaning	40	-4	109	16	4	14	8
2 !move	20	52	23	41	20	23	24
2 !notPrice	-31	-40	-33	-18	-35	-30	-36
2 !ofEach	-23	1	-22	-34	-24	-18	-22
2 !ofThread	-18	-14	-17	-11	-18	-16	-18
2 !outside	6	7	5	37	1	6	7
2 !overview	0	41	4	8	3	6	5
2 !ownOne	9	26	11	45	10	12	9
2 !patches	-35	-50	-36	-19	-31	-35	-41
2 !price	-3	-56	-1	16	45	-2	-3
2 !reports	-13	-16	-13	-15	-14	-13	-14
2 !request	48	42	46	62	75	47	48
2 !responsible	-8	43	3	6	1	4	0
2 !second	23	115	35	20	36	36	27
2 !secures	-12	18	-12	-8	-14	-9	-14
2 !services	6	63	20	-25	18	17	16
2 !sideAws	-24	-7	-17	-24	-16	-17	-19
2 !sideCustomer	2	11	-2	18	-5	-1	-2
2 !tag	-15	4	-14	-30	-15	-14	-15
2 !term	-11	31	-7	-6	1	-7	-10
2 !us	1	15	-1	16	-3	0	-1
2 !usOrThem	-74	-91	-74	-86	-101	-74	-80
2 !who	-19	2	-16	-8	-17	-14	-17
2 !wholly	0	32	0	-6	1	3	2
2 !yesNoStart	27	97	34	10	40	34	33
2 $	8	13	10	13	52	11	13
2 1	-15	-18	-17	-20	-17	-15	-15
2 10	-15	-48	-15	-6	5	-15	-15
2 12	-17	-14	-17	-21	-18	-16	-16
2 14	-30	-47	-30	-35	-31	-31	-32
2 2	-15	-42	-16	-38	13	-15	-15
2 2023	-23	-27	-25	-45	-24	-24	-25
2 3	-18	-44	-19	-36	7	-19	-19
2 3am	-19	-23	-19	-29	-20	-20	-20
2 4	1	-27	-1	30	0	1	1
2 40	17	9	16	41	13	16	14
2 5	-27	-37	-26	-26	-22	-26	-31
2 8	-66	-49	-59	-48	-52	-41	-51
2 9	-29	-40	-30	-48	-32	-29	-29
2 90	-20	-27	-21	-26	-22	-21	-21
2 @	-46	14	-35	-25	-34	-32	-35
2 a	-8	-15	-9	16	-10	-8	-8
2 about	-4	-19	-4	26	-4	-4	-4
2 access	-31	-41	-32	-33	-33	-32	-34
2 accessdeni	-45	-55	-50	-47	-61	-45	-45
2 account	-29	-33	-28	-30	-28	-27	-28
2 across	-18	-12	-17	-17	-16	-16	-14
2 activ	-33	-41	-34	-39	-34	-34	-34
2 ad	-17	-9	-12	-19	-15	-13	-13
2 add	-16	-18	-16	-19	-18	-16	-16
2 admin	29	13	29	87	26	29	30
2 after	-11	26	-3	8	-4	-1	-2
2 afterward	13	31	17	34	17	18	18
2 again	20	11	19	55	20	20	20
2 against	8	82	12	-2	11	14	12
2 agent	-36	0	-39	-78	-38	-36	-45
2 agre	-28	-41	-29	-30	-29	-28	-29
2 alarm	-29	-32	-32	-31	-33	-30	-29
2 aliv	1	-7	1	16	0	1	1
2 all	55	-49	-11	18	-9	-6	-8
2 allow	-36	-51	-36	-37	-15	-35	-34
2 alon	43	33	43	75	42	43	43
2 am	-31	-58	-32	-24	-33	-31	-32
2 ami	-41	-67	-41	-47	-43	-39	-39
2 an	4	3	13	17	6	4	4
2 ancient	-17	-20	-18	-19	-18	-17	-16
2 and	-21	15	-14	-17	-14	-14	-15
2 angl	48	107	50	42	49	49	50
2 annot	-70	-90	-72	-61	-80	-68	-58
2 answer	-28	-33	-29	-27	-26	-26	-25
2 any	-26	12	-18	-55	-19	-18	-18
2 anyon	-35	-55	-35	-44	-38	-37	-35
2 anyth	8	50	9	21	6	9	8
2 anywher	-35	-17	-37	-36	-36	-32	-28
2 api	-34	-41	-33	-33	-33	-32	-31
2 applic	-31	-37	-33	-31	-32	-31	-32
2 are	-30	-33	-27	-20	-29	-27	-28
2 arent	-20	-50	-19	21	-19	-19	-21
2 around	-48	-63	-50	-49	-50	-47	-46
2 arrang	-22	-31	-24	-25	-27	-23	-24
2 artifact	-41	-62	-41	-41	-40	-40	-39
2 as	-3	28	-5	16	-4	2	1
2 ask	4	23	6	11	0	6	8
2 assign	-35	-43	-34	-39	-35	-33	-33
2 associ	-15	-20	-16	-17	-18	-16	-15
2 assum	-16	-18	-17	-18	-16	-16	-15
2 at	-3	-3	0	19	-2	-1	0
2 attach	-19	-25	-21	-23	-20	-20	-20
2 audit	-50	-70	-61	-51	-54	-50	-50
2 auditor	-26	-56	-27	-30	-28	-26	-26
2 auth	-73	-106	-74	-93	-76	-72	-72
2 auto	-39	-45	-42	-41	-42	-40	-39
2 autom	-57	-88	-58	-62	-75	-58	-56
2 automat	-29	-45	-30	-35	-31	-30	-30
2 avail	-51	-73	-49	-50	-49	-49	-49
2 awai	12	57	16	16	15	17	17
2 az	-39	-63	-41	-49	-40	-39	-39
2 b	-31	-33	-31	-59	-31	-31	-31
2 babysit	14	21	24	58	13	24	26
2 back	-5	24	-5	-18	-6	-4	-5
2 backup	-38	-44	-39	-41	-42	-38	-39
2 base	8	-3	6	33	8	7	8
2 bc	24	69	25	16	24	25	25
2 be	4	7	4	38	2	5	4
2 becam	20	49	19	13	17	21	21
2 becaus	-7	18	-7	-30	-7	-6	-6
2 becom	0	31	4	-17	3	2	4
2 befor	-24	3	-14	-16	-13	-12	-14
2 behind	-28	-39	-29	-31	-29	-29	-30
2 belong	-25	-5	-27	-45	-26	-25	-24
2 below	-37	-62	-38	-43	-37	-38	-48
2 beneath	-38	-51	-38	-41	-41	-38	-42
2 besid	-16	66	-1	-52	-14	-5	-2
2 better	26	-25	23	88	18	24	24
2 between	4	24	4	23	3	5	5
2 blame	-28	-33	-30	-31	-38	-29	-29
2 block	-43	-60	-43	-47	-43	-44	-45
2 boss	16	14	15	57	10	18	20
2 both	-3	64	12	1	12	12	8
2 box	-6	1	-6	17	-6	-4	-6
2 branch	-14	-47	-13	16	-13	-13	-13
2 bring	27	57	27	21	25	27	27
2 broker	15	23	15	53	12	15	15
2 build	32	46	32	58	31	32	31
2 bump	-39	-47	-41	-42	-41	-39	-38
2 burden	29	58	30	58	11	29	29
2 busi	36	20	35	92	36	36	35
2 but	-9	-27	-10	15	-11	-9	-10
2 by	-31	-26	-30	-33	-29	-30	-31
2 can	-34	-19	-27	-31	-38	-35	-30
2 cant	-33	-39	-35	-34	-34	-33	-33
2 capac	-30	-35	-31	-33	-32	-29	-28
2 care	-41	-47	-45	-16	-37	-36	-38
2 carri	0	1	6	30	3	6	7
2 case	-5	31	-4	-29	-12	-4	-6
2 center	-2	-16	-1	24	-1	-1	-2
2 cert	-7	-18	-8	0	-9	-7	-7
2 certif	-42	-49	-44	-49	-45	-42	-43
2 chang	4	21	3	-4	23	5	6
2 cheaper	18	-19	16	7	86	17	17
2 check	-25	-40	-29	-26	-26	-26	-25
2 choos	-8	-40	-11	23	-10	-9	-10
2 chore	6	50	6	18	-4	9	9
2 chosen	-16	-29	-16	-17	-16	-16	-16
2 ci	14	0	12	19	40	12	5
2 class	-38	-58	-42	-49	-44	-39	-38
2 cli	-49	-53	-50	-68	-52	-49	-50
2 client	-28	-33	-28	-29	-30	-28	-28
2 cloud	27	38	27	21	59	28	29
2 cluster	-55	-98	-56	-36	-74	-55	-61
2 cni	-28	-30	-29	-29	-27	-27	-30
2 code	-39	-60	-39	-51	-40	-39	-39
2 com	-15	-15	-16	-16	-17	-15	-14
2 come	-13	29	-11	-32	-12	-12	-11
2 compani	-28	-56	-28	-39	-29	-28	-29
2 compar	27	112	31	30	24	32	29
2 complianc	32	86	30	27	29	32	32
2 config	-21	-32	-21	-23	-24	-21	-22
2 configur	-29	-44	-30	-32	-31	-29	-29
2 connect	-22	-29	-23	-31	-14	-23	-23
2 contain	18	-5	50	44	16	17	14
2 contractor	39	71	38	62	18	37	38
2 contrast	17	117	30	0	17	27	26
2 control	-13	-17	-13	-15	-14	-12	-13
2 copi	-35	-59	-36	-38	-36	-35	-35
2 could	3	51	16	-13	13	14	17
2 creat	-22	-29	-22	-24	-23	-22	-23
2 credenti	-23	-27	-24	-25	-25	-24	-27
2 criterion	23	-21	23	98	20	25	25
2 csi	-42	-54	-46	-43	-42	-42	-41
2 custom	3	26	10	27	8	11	9
2 cve	-15	-38	-14	10	-17	-13	-13
2 daemon	-47	-60	-49	-53	-50	-48	-48
2 dai	-14	-21	-14	-17	-15	-14	-14
2 dashboard	-8	-19	-10	12	-9	-9	-8
2 databas	-29	-39	-27	-12	-30	-26	-27
2 day	-25	-42	-26	-43	-27	-26	-27
2 db	-21	-42	-19	4	-20	-19	-20
2 dba	1	-27	7	78	-13	4	6
2 ddo	23	-6	24	83	24	23	22
2 dead	-20	-34	-20	-21	-20	-20	-20
2 decid	-12	-16	-12	-16	-13	-12	-13
2 decis	-73	-112	-76	-99	-86	-76	-75
2 decrypt	-34	-41	-36	-37	-42	-34	-34
2 default	-15	-16	-16	-16	-17	-15	-15
2 delet	-60	-80	-60	-62	-70	-60	-60
2 deliv	-34	-62	-38	-42	-11	-37	-35
2 demand	-22	-70	-22	25	-26	-21	-21
2 deploi	-18	-23	-18	-20	-18	-18	-18
2 deploy	-27	-34	-26	-28	-27	-26	-26
2 desk	28	69	28	24	27	29	29
2 desktop	22	41	23	44	21	22	22
2 devic	-12	1	-12	-19	-11	-11	-10
2 di	-34	-41	-35	-47	-38	-35	-34
2 didnt	27	73	29	27	29	30	31
2 diff	-3	69	13	2	7	15	13
2 differ	12	82	11	4	10	16	14
2 directli	-26	-29	-25	-26	-28	-25	-25
2 disabl	-35	-39	-37	-43	-35	-34	-34
2 disappear	5	44	8	-12	4	7	8
2 disk	-24	-32	-25	-26	-24	-24	-24
2 do	7	30	11	16	32	12	13
2 docker	15	-2	62	5	11	13	14
2 document	45	47	43	94	43	44	44
2 doe	-8	40	6	-2	8	6	5
2 doesnt	-9	13	-6	-17	-8	-6	-6
2 dont	45	30	44	87	43	44	45
2 down	-44	-60	-45	-43	-46	-43	-43
2 drain	-36	-50	-37	-40	-41	-37	-40
2 driver	-21	-26	-23	-24	-21	-21	-21
2 dsql	8	56	13	0	1	11	12
2 duplic	-23	-35	-22	-24	-25	-23	-23
2 durabl	-73	-94	-61	-60	-60	-59	-64
2 dure	-23	-30	-23	-25	-23	-23	-26
2 duti	8	75	20	30	18	21	21
2 each	-35	-28	-33	-41	-34	-30	-32
2 eat	22	18	22	49	22	23	22
2 ec2	-21	15	-25	-24	-20	-18	-19
2 ecs	-22	-31	-22	-33	-26	-22	-24
2 edg	-34	-42	-34	-44	-36	-35	-37
2 effort	-24	-70	-25	7	-28	-25	-32
2 either	3	62	12	-8	6	12	10
2 eks	-1	50	1	-21	-1	3	3
2 els	23	26	20	26	50	23	21
2 enabl	-73	-106	-77	-74	-72	-71	-81
2 encrypt	-31	-38	-31	-37	-33	-31	-33
2 end	17	16	17	68	16	17	14
2 endpoint	-38	-45	-43	-46	-40	-38	-40
2 engin	-49	-51	-54	-59	-51	-49	-51
2 environ	-39	-44	-40	-41	-46	-39	-41
2 error	-34	-39	-34	-35	-36	-34	-34
2 etc	29	80	26	18	16	28	25
2 etcd	-62	-77	-77	-67	-61	-62	-65
2 etl	24	13	24	58	24	25	26
2 event	-45	-59	-46	-49	-49	-45	-46
2 everi	16	-2	13	61	-17	14	16
2 execut	-19	-28	-20	-25	-21	-19	-19
2 expir	-24	-26	-24	-28	-24	-24	-24
2 explain	75	27	157	32	35	42	33
2 export	-59	-89	-60	-65	-61	-60	-61
2 extra	17	69	24	53	21	24	25
2 fail	-38	-45	-39	-40	-40	-38	-37
2 fall	28	35	29	62	26	29	30
2 fargat	-3	52	-3	-6	-6	-1	1
2 feed	-28	-3	-29	-54	-29	-28	-28
2 fewer	26	-34	25	108	18	26	25
2 file	0	-4	0	19	-5	0	0
2 fill	18	47	16	15	17	17	17
2 find	-59	-111	-66	-75	-10	-61	-64
2 fire	-12	-13	-12	-19	-13	-12	-12
2 firewal	-41	-50	-42	-42	-43	-41	-41
2 fix	-50	-76	-50	-55	-51	-50	-51
2 fleet	-13	-30	-13	-14	-19	-13	-14
2 flip	-41	-56	-40	-41	-43	-42	-42
2 flood	-32	-41	-31	-57	-31	-31	-32
2 folk	24	49	26	63	17	25	26
2 for	-33	-38	-33	-10	-30	-30	-31
2 found	-23	-25	-23	-37	-25	-23	-23
2 fresh	-18	-25	-18	-20	-18	-18	-17
2 from	-16	4	-16	-20	-20	-15	-15
2 front	-20	-23	-19	-22	-20	-20	-21
2 fsx	33	53	33	56	30	33	33
2 full	3	-9	2	35	1	5	1
2 function	3	12	-1	23	0	2	3
2 game	9	44	11	11	10	13	14
2 gap	-11	43	-4	-16	-4	-1	0
2 gdpr	-24	-33	-24	-29	-26	-24	-24
2 get	11	19	12	28	11	13	13
2 git	-45	-84	-37	-27	-46	-40	-43
2 give	-4	28	3	12	-15	2	2
2 given	-41	-59	-32	-7	-35	-34	-33
2 glibc	-11	-19	-11	-13	-12	-11	-11
2 go	1	21	6	27	3	7	7
2 goe	9	48	11	2	10	12	11
2 gone	16	39	15	31	14	16	17
2 got	-23	-28	-24	-30	-25	-24	-25
2 gpu	53	61	52	93	53	53	53
2 graph	-14	-43	-16	14	-17	-15	-16
2 group	23	62	19	13	19	23	21
2 grow	-24	-20	-27	-65	-34	-25	-25
2 guard	18	100	13	33	29	34	21
2 guy	19	60	18	56	10	18	26
2 ha	-34	-49	-35	-38	-34	-34	-34
2 hand	-14	-19	-13	-1	-15	-13	-14
2 handl	37	-32	-58	-8	-15	-8	-11
2 harden	-13	-20	-13	-18	-13	-13	-13
2 hardwar	-10	-25	-11	2	-13	-11	-12
2 hate	19	-16	18	82	17	19	6
2 have	-11	1	-7	17	-21	-7	-10
2 hold	12	7	13	35	12	13	13
2 hole	-11	-19	-12	-12	-12	-12	-11
2 home	-24	-30	-26	-28	-29	-25	-26
2 homework	16	-18	16	54	14	16	17
2 hook	23	56	25	24	25	26	26
2 host	-11	20	-13	-8	-10	-10	-20
2 hourli	2	-8	2	22	1	2	2
2 how	10	53	17	18	14	16	17
2 hpc	2	-27	4	47	-3	3	3
2 i	20	35	20	48	36	21	20
2 id	24	5	21	63	22	24	24
2 ident	-25	-28	-27	-29	-27	-25	-24
2 if	13	42	15	27	11	15	15
2 imag	28	5	26	28	68	27	26
2 in	-37	-34	-44	-39	-38	-40	-43
2 insid	-31	-54	-32	-33	-32	-32	-34
2 instal	-30	-50	-30	-22	-28	-28	-31
2 instead	11	40	9	7	8	11	11
2 intern	-1	-29	-2	27	-2	-2	-1
2 into	-37	-49	-38	-33	-39	-37	-38
2 ips	-21	-24	-23	-26	-22	-22	-21
2 isnt	-13	-16	-13	-14	-14	-13	-13
2 isol	-56	-63	-56	-76	-62	-56	-58
2 it	-17	-28	-17	-2	-18	-17	-18
2 itself	12	-3	12	4	38	12	8
2 jira	-29	-39	-30	-31	-31	-29	-29
2 job	-22	7	-21	-17	-24	-17	-22
2 join	-24	-25	-26	-32	-27	-24	-25
2 jupyt	22	20	20	54	21	21	21
2 just	5	2	4	17	5	4	4
2 keep	-56	-62	-54	-51	-56	-53	-56
2 kei	7	-3	6	29	6	6	5
2 kept	-23	-29	-25	-30	-31	-24	-25
2 kernel	30	59	30	48	30	30	30
2 key	-13	-16	-14	-10	-15	-13	-13
2 keycloak	20	-6	20	51	20	20	20
2 kick	-12	-16	-13	-15	-14	-13	-12
2 kill	-18	-27	-19	-18	-23	-19	-20
2 know	1	7	5	20	2	4	3
2 label	-61	-76	-67	-61	-61	-60	-60
2 lack	-28	-35	-31	-32	-33	-28	-27
2 lag	-33	-35	-32	-36	-33	-33	-34
2 lake	-38	-58	-41	-40	-39	-38	-39
2 land	40	-1	-23	-16	-1	2	2
2 larg	-37	-51	-40	-42	-10	-37	-37
2 larger	-29	-46	-32	-41	-37	-30	-31
2 latest	-19	-25	-20	-22	-18	-19	-19
2 launch	-42	-53	-44	-45	-46	-42	-43
2 layer	-16	-19	-17	-19	-18	-16	-16
2 lead	-20	-22	-20	-31	-20	-20	-21
2 least	13	-36	9	104	2	12	13
2 leav	27	57	28	38	17	29	30
2 left	26	90	33	12	34	34	35
2 legal	-30	-43	-30	-37	-33	-30	-30
2 less	24	-9	24	107	20	25	25
2 let	-10	-37	-10	38	-17	-9	-12
2 lifecycl	-41	-48	-42	-41	-42	-41	-42
2 lighter	33	20	31	78	32	32	31
2 like	-15	-36	-16	-5	-18	-15	-15
2 line	22	85	34	4	-4	17	20
2 linux	22	11	20	68	20	21	21
2 list	8	27	10	29	2	9	10
2 littl	7	23	13	36	11	12	13
2 llama	4	16	4	4	3	4	5
2 load	-27	-30	-25	-22	-30	-25	-25
2 local	-50	-54	-51	-58	-51	-51	-73
2 log	-25	-49	-26	-11	-28	-26	-26
2 logic	-46	-81	-48	-67	-46	-46	-46
2 login	3	-23	2	31	2	2	2
2 long	-2	-32	-4	15	-16	-4	-4
2 longer	-3	42	5	-11	3	5	7
2 look	12	29	12	34	8	13	12
2 lower	4	-26	-4	60	-12	7	7
2 lowest	24	-4	24	58	24	24	24
2 made	-29	-51	-29	-33	-29	-29	-29
2 mail	12	-16	7	51	10	12	13
2 maintain	-14	-65	-19	36	-35	-14	-18
2 mainten	18	-19	17	86	18	18	18
2 make	-18	-1	-17	-22	-19	-17	-22
2 manag	-4	21	-4	-12	-5	-4	-4
2 map	-65	-77	-71	-66	-65	-65	-70
2 max	-45	-48	-44	-48	-60	-45	-45
2 may	-16	-37	-11	-21	12	-12	-13
2 me	-35	-35	-32	-33	-39	-31	-31
2 mean	-5	-21	-38	-33	-33	-27	-29
2 medium	-21	-29	-21	-25	-21	-21	-22
2 migrat	5	47	7	3	3	7	8
2 min	-9	-16	-10	3	-11	-9	-10
2 mine	-23	-41	-23	-29	-24	-23	-24
2 minim	23	-36	28	121	24	27	23
2 minimum	-16	-39	-19	13	-23	-16	-16
2 miss	-38	-45	-40	-41	-39	-38	-38
2 mistak	-41	-74	-42	-57	-43	-41	-41
2 mode	-14	24	-13	-15	-11	-10	-9
2 model	25	103	38	82	39	40	31
2 monitor	24	2	23	53	21	23	22
2 month	-8	-12	-6	-10	21	-7	-7
2 monthli	-52	-91	-60	-74	-72	-54	-67
2 more	35	72	43	63	63	43	38
2 most	18	-13	18	78	16	18	19
2 mount	-50	-59	-51	-65	-58	-50	-49
2 move	-19	25	-19	-27	-15	-13	-13
2 much	9	-43	11	83	7	12	12
2 must	-20	-29	-20	-10	-23	-20	-22
2 my	5	39	5	4	-1	6	8
2 n	9	54	14	9	3	16	17
2 name	-45	-53	-46	-50	-49	-44	-44
2 namespac	-12	-16	-12	-13	-12	-11	-12
2 narrow	-28	-34	-28	-32	-31	-28	-28
2 need	-6	13	-6	-6	-8	-6	-22
2 neo4j	8	45	17	28	-3	15	12
2 network	-26	-35	-26	-29	-26	-26	-27
2 never	-14	-19	-13	0	-12	-12	-12
2 new	-36	-31	-37	-44	-37	-34	-35
2 next	3	68	11	9	9	11	6
2 night	28	23	26	68	25	26	26
2 nightli	-2	-5	1	27	-4	1	-1
2 no	47	-19	0	37	14	11	10
2 nobodi	40	25	39	114	37	40	40
2 node	-39	-68	-41	-13	-42	-39	-45
2 normal	-30	-11	-31	-23	-37	-28	-33
2 not	30	18	62	59	27	30	31
2 notebook	-30	-26	-23	0	-25	-22	-24
2 noth	19	14	17	6	46	18	19
2 oblig	7	65	19	16	11	18	20
2 of	-25	-19	-22	-18	-26	-23	-25
2 off	24	78	25	21	24	25	25
2 offic	-8	-39	-7	39	-18	-7	-7
2 offlin	-28	-42	-27	-29	-26	-27	-27
2 old	0	-10	36	-6	-3	-2	-2
2 on	-11	10	-5	17	-10	-7	-11
2 onc	43	63	47	58	69	47	47
2 one	7	-9	9	73	10	10	7
2 onli	-26	-50	-22	24	-23	-21	-22
2 onto	43	111	45	36	45	45	45
2 open	-36	-46	-37	-43	-39	-36	-37
2 openssh	29	20	26	72	26	29	29
2 openssl	22	16	21	48	21	21	21
2 openvpn	-2	0	0	22	-1	1	0
2 oper	-33	-56	-34	-34	-34	-34	-35
2 oppos	9	109	-18	10	4	24	28
2 ops	-1	27	1	-1	-8	0	0
2 option	18	-20	17	84	17	17	17
2 or	13	56	19	70	28	22	17
2 order	-53	-62	-54	-74	-56	-53	-53
2 origin	-33	-50	-37	-35	-35	-34	-33
2 os	-90	-165	-92	-83	-95	-91	-103
2 other	27	122	40	25	41	41	30
2 ourselv	13	12	15	50	11	16	9
2 out	-19	-18	-19	-6	-21	-18	-19
2 over	-4	-33	-3	34	-14	-1	-2
2 own	-6	31	-1	-12	-4	-1	-3
2 packag	25	21	24	50	24	24	24
2 pair	14	61	16	12	14	16	16
2 part	-20	84	23	39	21	21	18
2 parti	-15	-3	-14	-19	-16	-14	-14
2 partner	22	12	19	61	19	21	22
2 password	-47	-80	-49	-52	-49	-47	-47
2 patch	-24	-29	-26	-15	-17	-24	-31
2 peer	-35	-44	-34	-38	-35	-34	-34
2 peopl	31	-12	17	52	97	31	38
2 per	19	63	22	7	70	24	14
2 permiss	-36	-48	-36	-53	-38	-35	-34
2 person	28	38	28	39	25	29	28
2 physic	4	25	5	6	-3	4	3
2 pick	-22	-72	-26	20	-27	-22	-22
2 pin	-16	-19	-17	-18	-17	-16	-15
2 plane	-7	31	-14	-25	-9	-6	-5
2 platform	-28	-35	-30	-54	-28	-28	-28
2 pleas	0	47	4	32	-9	8	5
2 pls	17	102	25	-3	17	16	26
2 plumb	-21	-35	-21	-16	-23	-21	-21
2 pod	-17	-22	-17	-19	-17	-17	-19
2 polici	-29	-31	-29	-40	-16	-28	-31
2 possibl	19	11	19	58	15	19	19
2 postfix	11	-4	11	50	12	15	16
2 prefix	-28	-41	-28	-29	-27	-27	-26
2 prem	22	53	22	13	22	22	23
2 premiz	-15	-21	-16	-18	-15	-16	-16
2 price	6	-18	11	-11	52	7	9
2 privat	-36	-47	-37	-42	-38	-36	-37
2 privileg	-16	-19	-19	-19	-17	-16	-17
2 prod	-20	-23	-20	-22	-23	-20	-20
2 profil	-15	-20	-16	-16	-15	-15	-15
2 protect	-9	62	-9	-8	-21	-3	-12
2 provid	-26	-32	-27	-32	-27	-26	-26
2 provis	12	51	8	32	7	12	10
2 proxi	-4	-46	-4	54	-4	-4	-5
2 public	-29	-46	-30	-32	-30	-29	-30
2 pull	-38	-47	-39	-42	-38	-38	-38
2 push	20	7	19	33	49	19	20
2 put	-22	12	-22	-44	-23	-21	-23
2 python	22	16	21	50	21	21	21
2 quarter	-37	-64	-38	-40	-39	-38	-38
2 question	19	60	10	14	19	19	20
2 queue	-24	-32	-24	-27	-26	-25	-28
2 rather	24	15	24	55	24	25	25
2 rdp	25	18	25	56	24	25	25
2 reach	-23	-26	-25	-25	-25	-23	-23
2 read	-21	-27	-21	-27	-22	-21	-21
2 rebuild	33	28	33	69	32	33	33
2 recommend	5	-22	4	34	4	4	4
2 record	-19	-30	-20	-15	-22	-19	-19
2 refus	34	0	33	111	32	33	33
2 regard	-13	28	-16	-29	-19	-5	-5
2 region	12	61	-6	0	6	13	15
2 regist	-46	-51	-46	-58	-46	-46	-46
2 regular	-9	-31	-14	44	-26	-3	-3
2 remain	45	26	16	-19	16	16	17
2 remov	-25	-42	-25	-26	-26	-26	-26
2 renew	-6	-18	-7	3	-8	-6	-6
2 repair	-10	-16	-10	-10	-10	-10	-10
2 replac	-3	41	2	-4	2	2	2
2 replica	-24	-72	-27	-63	-9	-25	-25
2 resourc	-26	-38	-26	-32	-29	-26	-26
2 respons	-7	45	4	7	1	5	1
2 rest	12	47	14	-15	13	13	12
2 restrict	-25	-29	-26	-35	-28	-25	-24
2 result	-32	-55	-32	-34	-32	-32	-32
2 retent	-15	-19	-15	-18	-16	-15	-16
2 review	-36	-54	-35	-38	-35	-35	-35
2 rid	-5	30	-5	1	-3	1	2
2 right	-23	-4	-23	-40	-27	-22	-24
2 ring	20	17	22	71	18	22	22
2 role	-45	-58	-45	-49	-46	-44	-45
2 roll	-35	-48	-37	-45	-37	-35	-35
2 root	-22	-24	-23	-35	-26	-22	-22
2 rotat	-23	-29	-24	-25	-24	-23	-25
2 router	33	71	32	44	26	32	25
2 rule	-27	-32	-27	-51	-28	-27	-28
2 run	6	15	7	4	28	7	7
2 runtim	11	-3	8	37	11	11	9
2 sai	23	-9	20	58	74	23	24
2 same	-34	74	-6	-15	-13	-4	-13
2 say	25	30	27	62	19	25	28
2 scan	4	-4	4	6	20	4	4
2 schedul	-26	-39	-27	-39	-27	-26	-28
2 scratch	-52	-60	-52	-51	-50	-49	-54
2 scream	-22	-29	-22	-28	-22	-22	-23
2 search	-3	-38	-5	46	-5	-6	-10
2 second	6	-14	7	-3	41	3	5
2 secret	-15	-22	-17	-17	-16	-16	-16
2 secur	5	-8	4	34	3	5	2
2 self	5	37	6	-4	5	7	8
2 server	42	38	42	93	42	42	40
2 serverless	-20	21	-20	-32	-17	-15	-18
2 servic	-14	7	18	-43	-15	-13	-15
2 session	2	-7	1	16	0	1	1
2 set	-23	-27	-23	-26	-24	-23	-23
2 setup	-42	-56	-45	-44	-45	-43	-41
2 sg	-34	-42	-37	-36	-38	-34	-35
2 share	11	66	21	40	18	21	20
2 she	-12	-16	-12	-7	-14	-12	-14
2 ship	16	38	16	13	16	16	16
2 shop	-22	-33	-22	-33	-25	-22	-22
2 should	0	-2	1	28	-1	1	1
2 show	-15	21	-7	-15	-7	-7	-6
2 side	-8	25	-2	13	-1	-1	-4
2 sinc	-37	-77	-41	-53	-8	-38	-37
2 singl	-21	-35	-21	-26	-21	-21	-21
2 sit	-15	-19	-15	-17	-18	-15	-15
2 site	-16	-29	-17	0	-21	-17	-20
2 size	-49	-61	-51	-53	-53	-50	-51
2 skip	-76	-82	-75	-77	-101	-75	-75
2 small	-12	-22	-12	10	-14	-11	-10
2 smaller	32	-2	36	89	33	35	35
2 smallest	7	-10	8	41	6	7	7
2 snapshot	-50	-76	-51	-56	-57	-51	-55
2 so	-3	22	-3	-8	1	-2	-2
2 socket	19	11	19	58	16	19	19
2 some	-12	-14	-13	-17	-12	-12	-12
2 somebodi	-30	-48	-31	-33	-35	-30	-31
2 someon	-29	-51	-31	-8	-33	-30	-31
2 split	5	121	31	10	25	30	28
2 splunk	-17	-27	-16	-17	-16	-16	-16
2 spot	-1	-15	-6	-6	37	-3	-3
2 sse	-44	-61	-48	-54	-45	-45	-45
2 stack	29	2	28	79	21	28	28
2 staff	-16	-38	-16	11	-15	-15	-15
2 stai	6	-1	8	45	11	11	11
2 stale	-31	-47	-32	-35	-32	-32	-32
2 start	-32	-43	-32	-37	-32	-32	-32
2 still	-33	-51	-33	-33	-34	-33	-33
2 stop	9	23	7	29	6	8	9
2 store	28	54	27	41	28	28	26
2 straight	-17	-34	-17	5	-24	-18	-16
2 stream	-40	-60	-39	-45	-40	-40	-41
2 student	-57	-66	-56	-55	-65	-54	-54
2 subnet	-32	-39	-32	-33	-32	-31	-32
2 sure	-15	-23	-16	-15	-15	-15	-14
2 swap	3	70	12	0	3	11	12
2 sysadmin	34	12	34	71	33	35	35
2 system	-61	-89	-61	-78	-67	-61	-62
2 tabl	-21	-29	-21	-9	-21	-20	-20
2 tableau	11	5	10	31	11	10	10
2 tag	-18	-27	-18	-20	-18	-18	-19
2 take	5	47	10	9	7	10	10
2 talk	40	41	87	31	38	37	41
2 target	-33	-41	-35	-35	-34	-33	-34
2 task	-24	16	-36	-36	-28	-26	-35
2 tb	10	-31	10	-23	61	10	10
2 tbp	-23	-35	-21	-22	-22	-21	-21
2 team	-7	-4	-4	18	-7	-4	-3
2 tell	-9	17	-1	19	-10	-4	0
2 templat	-16	-19	-17	-16	-16	-16	-16
2 term	10	39	15	35	6	19	18
2 termin	-34	-46	-34	-40	-41	-33	-33
2 tesseract	27	2	27	80	26	26	25
2 text	17	10	17	45	16	17	17
2 than	4	56	7	-13	1	6	6
2 that	-15	-8	-15	-18	-16	-15	-16
2 the	-19	-17	-17	-3	-19	-17	-18
2 their	-38	-8	-27	-33	-25	-26	-30
2 them	-27	-22	-25	-21	-29	-25	-31
2 themselv	-35	-40	-35	-68	-35	-35	-35
2 then	60	75	101	74	58	59	60
2 there	-12	33	-13	-37	-16	-10	-12
2 these	-29	-51	-29	-33	-28	-29	-32
2 thi	-34	-48	-34	-42	-39	-36	-35
2 think	-5	51	1	-21	-2	2	2
2 those	-15	-10	-15	-19	-17	-16	-17
2 through	-22	-27	-23	-26	-25	-23	-23
2 time	-30	-35	-32	-29	-32	-30	-30
2 timeout	-23	-35	-23	-24	-26	-23	-23
2 tls	-21	-28	-22	-25	-23	-21	-20
2 todai	1	37	5	-9	3	4	5
2 token	-33	-40	-32	-46	-34	-32	-32
2 told	-19	-21	-20	-21	-21	-19	-19
2 too	-65	-75	-66	-71	-80	-66	-66
2 topic	-33	-43	-34	-55	-34	-34	-33
2 traffic	-13	-15	-13	-14	-16	-13	-13
2 trim	-16	-18	-16	-16	-17	-16	-15
2 trust	-19	-21	-20	-20	-20	-19	-18
2 tune	-23	-32	-23	-26	-24	-23	-24
2 turn	-16	-25	-18	-8	-21	-17	-17
2 two	31	77	35	46	33	35	35
2 type	-30	-36	-17	-40	-36	-29	-29
2 ubuntu	-26	-45	-26	-28	-27	-26	-26
2 under	-65	-63	-65	-68	-65	-63	-68
2 underneath	-18	-28	-19	-19	-19	-19	-18
2 unload	-41	-64	-42	-53	-45	-42	-42
2 up	-20	-26	-19	-8	-21	-19	-19
2 updat	-33	-53	-34	-13	-36	-34	-40
2 upgrad	-24	-42	-24	-4	-24	-24	-31
2 upkeep	20	35	21	57	15	20	21
2 upload	-63	-71	-66	-71	-71	-62	-62
2 us	9	23	9	32	3	9	8
2 use	-27	-54	-37	-37	35	-24	-19
2 user	-5	-23	-7	12	4	-5	-6
2 v	20	123	24	27	26	28	26
2 vanish	9	77	17	17	14	17	18
2 version	-39	-47	-41	-43	-40	-39	-41
2 versu	14	86	23	34	26	26	23
2 via	-19	-27	-21	-7	-26	-20	-19
2 volum	-45	-55	-46	-52	-49	-45	-45
2 vpn	-15	-37	-15	6	-16	-15	-19
2 vs	6	62	16	39	15	18	14
2 w	3	38	3	1	0	4	4
2 wait	3	-52	-28	-51	-31	-28	-29
2 want	32	0	31	104	29	32	31
2 was	-20	-26	-21	-23	-21	-20	-21
2 we	15	62	17	14	14	18	16
2 wed	21	47	21	14	19	21	21
2 well	-38	-44	-37	-65	-40	-38	-39
2 went	22	59	24	22	21	23	23
2 were	14	35	14	25	14	15	15
2 weve	0	-28	5	70	-13	2	4
2 what	36	77	21	27	36	28	27
2 when	29	18	11	39	8	12	13
2 where	34	82	38	42	32	36	33
2 which	-9	16	1	14	15	2	1
2 whichev	6	-20	7	39	4	6	6
2 while	-46	-60	-48	-44	-50	-45	-45
2 who	-28	1	-20	-16	-21	-19	-22
2 whose	-47	-52	-51	-45	-50	-46	-54
2 wide	-36	-44	-37	-35	-35	-35	-37
2 win	7	-1	6	39	4	6	0
2 windows	40	13	39	93	39	40	39
2 wise	-11	9	-11	-16	-12	-10	-10
2 with	-21	-15	-19	-3	-20	-17	-18
2 without	-53	-68	-53	-100	-53	-53	-54
2 work	30	65	35	67	34	34	34
2 worker	-37	-46	-37	-30	-40	-37	-60
2 workload	14	-16	13	50	11	13	14
2 would	15	52	15	6	12	17	17
2 write	-1	2	-2	-7	17	-2	-2
2 wrong	-68	-84	-70	-76	-70	-66	-71
2 year	-16	-17	-16	-18	-17	-15	-17
2 yes	-12	-18	-12	-14	-12	-12	-12
2 you	9	22	15	17	14	14	16
2 zero	14	1	13	56	11	13	13
2 zip	33	74	33	45	34	35	32
20	16	1	1	4	13	2	4
20 min	21	-6	-8	-2	-20	-2	-1
200	1	2	1	1	28	2	-3
200 dai	-12	-12	-12	-12	-14	-12	-20
2016	-27	-28	-28	-27	-32	-27	-31
2017	-34	-34	-34	-35	-43	-32	-32
2018	-30	-31	-33	-37	-54	-32	-40
2019	-41	-40	-61	-54	-18	-40	-44
2019 $	-27	-26	-48	-25	10	-25	-31
2021	-20	-19	-20	-21	-25	-20	-21
2022	2	6	4	-2	54	5	2
2023	-46	-44	-45	-53	-46	-44	-74
2024	10	14	1	12	56	13	7
2024 3094	-35	-36	-36	-36	-47	-36	-46
2024 6387	-17	-17	-20	-19	-20	-17	-19
2025	-21	-21	-21	-21	-23	-21	-31
2025 29927	-25	-26	-25	-26	-30	-25	-43
2025 49844	-17	-17	-17	-17	-17	-16	-23
21	-26	-42	-26	-43	-26	-26	-27
22	-25	-25	-28	-25	-20	-24	-26
22 $	-1	2	2	3	32	2	3
22 for	-18	-18	-17	-21	-27	-17	-20
22 of	-16	-17	-16	-16	-17	-16	-18
22 open	-37	-38	-46	-38	-43	-38	-40
24	-24	-22	-24	-24	-23	-22	-25
254	-16	-13	-13	-14	-13	-13	-19
254 169	-16	-13	-13	-14	-13	-13	-19
256	-44	-43	-44	-43	-57	-43	-45
27001	-28	-25	-2	-25	-35	-25	-28
27001 certif	-50	-49	-59	-49	-63	-50	-55
29	41	46	33	43	106	46	42
29 second	38	43	27	40	96	42	44
29927	-25	-26	-25	-26	-30	-25	-43
2m	-19	-17	-17	-17	-18	-17	-17
2xlarge	-37	-40	-45	-43	-37	-36	-35
2xlarge @	-37	-40	-45	-43	-37	-36	-35
3	-13	-16	-15	-12	6	-12	-13
3 !against	6	24	7	38	5	8	7
3 !asksOwner	-46	-49	-46	-51	-46	-45	-48
3 !asksValue	24	74	31	67	28	33	30
3 !both	-17	16	-10	-12	-8	-8	-10
3 !choose	9	0	10	60	4	11	10
3 !compare	7	90	16	25	16	19	15
3 !control	25	10	26	79	24	25	27
3 !events	-19	-19	-17	-21	-18	-18	-19
3 !first	39	26	31	104	30	43	47
3 !gains	-5	40	6	6	9	9	9
3 !general	8	-4	8	41	10	9	8
3 !move	-7	1	-9	-21	-7	-7	-7
3 !notPrice	10	35	8	6	8	10	7
3 !ofEach	-36	-12	-28	-42	-28	-27	-28
3 !overview	-20	73	0	-1	-1	3	1
3 !ownOne	27	48	26	56	23	28	28
3 !patches	-29	-54	-29	-6	-32	-29	-33
3 !points	-13	4	-12	-16	-11	-10	-13
3 !secures	-26	-28	-26	-27	-26	-25	-25
3 !services	8	-5	8	41	10	9	8
3 !sideCustomer	-4	6	0	21	-3	0	-1
3 !tag	-50	-2	-40	-58	-40	-39	-47
3 !term	15	122	28	12	31	32	30
3 !them	-4	3	-4	20	-7	-3	-4
3 !us	-2	10	0	24	-2	1	-1
3 !usOrThem	-13	30	-10	-30	-16	-12	-18
3 !who	-37	-26	-33	-30	-35	-32	-35
3 !wholly	-16	84	13	29	5	13	10
3 !yesNoStart	-39	-51	-35	-51	-41	-36	-37
3 $	16	15	16	15	50	15	-2
3 1	-21	-24	-22	-26	-22	-21	-21
3 11	-26	-26	-32	-26	-26	-26	-49
3 13	0	-2	0	41	-19	0	-5
3 2	-22	-28	-22	-31	-23	-22	-22
3 3	-31	-34	-31	-37	-34	-32	-31
3 9	32	32	32	32	73	32	32
3 @	-16	10	-13	10	-14	-11	-13
3 a	9	19	8	40	8	10	8
3 about	22	11	22	88	19	23	22
3 access	-18	-19	-17	-18	-17	-17	-17
3 account	-18	-23	-24	-8	-21	-18	-19
3 administr	8	3	7	27	7	7	6
3 again	16	14	9	59	13	15	15
3 agent	-19	-36	-18	11	-18	-18	-21
3 all	-30	-44	-30	-26	-30	-29	-31
3 am	23	22	20	21	8	19	64
3 amazon	-23	-28	-23	-28	-23	-22	-23
3 an	9	11	7	33	8	9	9
3 and	-19	-7	-19	-10	-19	-18	-20
3 any	-27	5	-15	-31	-15	-15	-16
3 api	34	29	34	76	33	33	34
3 as	7	-3	7	33	3	7	7
3 assess	-5	25	-6	-27	-7	-5	-5
3 at	-24	-28	-25	-37	-24	-24	-25
3 auditor	-1	-12	-2	21	-1	-1	0
3 autom	-66	-88	-67	-75	-65	-66	-85
3 awai	-6	25	2	-9	-9	1	2
3 az	-59	-58	-67	-61	-62	-58	-59
3 azs	-18	-17	-20	-17	-25	-17	-18
3 backup	-11	26	-11	-32	-13	-11	-17
3 be	27	11	27	57	27	27	27
3 becom	-3	25	-2	-33	-2	-2	-2
3 behind	-25	-41	-25	-32	-25	-25	-26
3 below	-17	-18	-17	-33	-17	-17	-18
3 biggest	0	-29	0	35	-1	0	0
3 block	-21	-25	-26	-25	-20	-21	-21
3 bot	23	61	26	54	15	18	24
3 broken	-33	-52	-32	-56	-37	-32	-40
3 burden	37	21	26	95	25	38	43
3 but	-18	-20	-19	-24	-18	-19	-19
3 by	10	56	20	61	19	23	21
3 can	8	-3	11	53	9	9	8
3 care	38	35	45	119	45	42	33
3 case	-3	-11	-3	32	-9	-2	-7
3 check	-17	-19	-18	-22	-17	-18	-18
3 choos	19	26	27	70	29	22	11
3 chore	9	-10	10	40	8	10	10
3 cluster	-12	-12	-9	23	-8	-10	-22
3 column	-12	35	6	8	8	7	6
3 configur	-15	13	-18	-38	-16	-15	-17
3 connector	-12	-16	-12	-14	-12	-12	-13
3 consent	-26	-28	-26	-33	-27	-26	-26
3 control	-3	-14	-5	20	-6	-5	-3
3 cron	13	22	15	30	15	15	15
3 custom	1	82	24	71	13	26	23
3 data	-42	-46	-45	-59	-43	-43	-42
3 db	1	-22	-1	24	1	1	1
3 decid	-33	-37	-31	-38	-31	-31	-34
3 default	-32	-43	-32	-40	-32	-32	-35
3 demand	-21	-24	-22	-31	-22	-21	-23
3 dev	6	1	7	33	6	7	7
3 did	27	58	26	22	26	27	25
3 differ	-17	43	7	6	7	7	6
3 disk	-34	-41	-33	-40	-33	-34	-35
3 do	-24	-19	-23	-25	-24	-22	-23
3 doe	-15	20	-10	-15	-7	-7	-10
3 dont	-51	-57	-51	-90	-52	-51	-54
3 duti	-13	-17	-6	34	-15	-6	-6
3 each	-18	20	-9	-11	-8	-8	-9
3 elast	5	4	5	18	3	5	5
3 enabl	-40	-44	-42	-60	-43	-41	-40
3 encrypt	-27	-12	-27	-52	-27	-27	-28
3 engin	-15	-15	-14	-19	-14	-15	-15
3 event	10	-12	11	38	10	10	10
3 everi	-19	-23	-20	-29	-19	-19	-19
3 fail	-22	-25	-23	-29	-24	-23	-24
3 fall	-17	11	-17	-43	-16	-16	-16
3 fewest	16	-6	17	53	16	17	16
3 first	39	26	31	104	30	43	47
3 flavor	-29	-36	-30	-43	-48	-30	-33
3 for	-29	-25	-27	-11	-27	-25	-26
3 from	-18	-3	-22	-24	-17	-17	-17
3 full	16	14	15	39	15	15	16
3 gain	26	58	24	21	24	27	24
3 give	6	-1	4	23	7	6	6
3 go	22	22	22	58	22	22	23
3 grant	-40	-51	-41	-53	-41	-39	-39
3 guest	-13	-13	-14	-16	-13	-13	-14
3 hand	11	9	11	53	12	7	17
3 handler	-23	-23	-23	-32	-22	-24	-24
3 hardwar	-78	-93	-86	-83	-77	-77	-81
3 has	7	-4	10	52	7	10	9
3 have	-28	-46	-28	-51	-32	-28	-34
3 here	9	6	5	40	9	8	8
3 host	8	8	9	33	9	10	9
3 hour	8	11	11	31	11	11	11
3 how	9	9	25	63	13	23	24
3 i	6	32	4	5	5	7	6
3 if	18	21	21	38	14	20	19
3 instal	-19	-19	-19	-26	-18	-20	-20
3 kernel	-45	-50	-45	-58	-44	-42	-43
3 least	27	-20	27	106	28	28	27
3 leav	9	16	10	30	9	11	10
3 left	-17	-15	-18	-20	-18	-16	-16
3 less	23	10	21	67	7	23	20
3 lift	-23	-28	-26	-37	-23	-23	-22
3 like	-18	-30	-18	-10	-18	-18	-18
3 line	-43	-77	-41	-65	-44	-41	-39
3 littl	15	8	23	78	14	22	22
3 load	-27	-32	-27	-34	-28	-27	-29
3 lowest	1	-15	2	51	-9	3	2
3 machin	-38	-41	-41	-63	-40	-39	-40
3 mainten	-4	-30	-6	43	-14	-3	-5
3 market	12	8	12	35	12	12	12
3 me	-11	38	-21	-54	-12	-12	-11
3 mean	2	-13	-2	26	1	1	1
3 metadata	-21	-25	-26	-25	-20	-21	-21
3 more	4	-13	14	77	-2	12	13
3 most	19	13	19	75	11	20	18
3 must	7	50	8	-6	9	10	10
3 my	-2	-26	-4	23	-2	-2	-2
3 name	-21	-42	-22	-6	-25	-24	-21
3 need	-12	-29	-11	-3	-12	-11	-12
3 never	-22	-32	-26	-27	-25	-23	-23
3 nightli	8	10	10	23	10	10	10
3 no	21	30	24	81	21	24	20
3 nobodi	9	6	5	34	8	8	8
3 node	-4	-32	-4	35	-2	-2	-6
3 now	16	55	10	-7	15	14	15
3 of	-35	-31	-33	-25	-33	-31	-34
3 old	-17	-21	-17	-21	-18	-17	-18
3 on	-3	-6	-4	25	-6	-3	-5
3 one	-7	-25	-6	24	-6	-5	-7
3 onli	-15	-15	-14	-12	-18	-14	-14
3 open	-55	-63	-57	-65	-58	-54	-55
3 ops	7	2	7	50	-8	8	8
3 option	16	-3	16	49	16	16	16
3 or	12	10	12	57	9	13	12
3 os	-26	-44	-28	-12	-34	-26	-31
3 our	-5	20	-2	2	-4	-1	-3
3 ourselv	7	33	8	-8	10	9	8
3 out	10	-1	10	45	9	10	10
3 over	-17	-24	-17	-4	-17	-16	-17
3 own	24	36	25	56	18	24	24
3 owner	-35	-56	-34	-55	-36	-33	-33
3 parti	-16	-19	-16	-23	-16	-16	-16
3 password	-24	-31	-24	-30	-25	-24	-25
3 patch	-26	-41	-27	-17	-31	-27	-31
3 peopl	-19	-24	-23	2	-37	-19	-20
3 per	-34	-59	-34	-56	-37	-33	-33
3 permiss	-21	-29	-21	-34	-21	-21	-21
3 person	-2	-25	-3	33	-3	-2	-1
3 physic	-35	-46	-35	-52	-35	-35	-36
3 pick	12	12	9	34	8	11	11
3 plain	-4	-8	-5	16	-4	-4	-4
3 pleas	-35	-45	-37	-14	-43	-29	-30
3 pls	-17	-37	-14	16	-16	-17	-14
3 possibl	4	-4	4	23	0	4	4
3 premiz	5	-26	4	21	4	3	5
3 put	32	53	31	69	35	34	33
3 queue	7	-37	7	56	6	7	7
3 rank	8	10	20	63	13	21	22
3 regist	-32	-29	-27	-29	-25	-27	-26
3 replac	-30	-52	-30	-57	-37	-31	-40
3 replica	24	6	23	9	72	29	31
3 rest	27	17	26	64	26	27	26
3 risk	-24	6	-19	-37	-20	-19	-18
3 role	-46	-50	-44	-51	-45	-44	-45
3 run	11	18	11	29	11	11	11
3 same	14	99	29	31	24	28	21
3 scale	-14	-23	-15	-15	-14	-14	-15
3 schedul	13	4	11	53	9	12	10
3 script	-25	-35	-27	-26	-25	-25	-28
3 secur	-23	-32	-23	-22	-23	-22	-22
3 see	1	-3	-4	21	0	-1	-1
3 self	-19	-19	-19	-27	-18	-20	-20
3 server	-43	-57	-43	-58	-44	-43	-45
3 servic	-15	-21	-16	-16	-15	-15	-15
3 session	-35	-38	-35	-65	-36	-35	-35
3 set	-21	-29	-21	-33	-21	-21	-21
3 share	-34	-38	-33	-36	-34	-33	-40
3 should	14	13	14	33	14	14	14
3 side	-7	74	11	34	6	13	10
3 site	3	0	3	20	3	3	3
3 small	23	23	23	48	23	23	23
3 smallest	5	-19	9	61	-7	9	9
3 so	24	14	24	64	24	24	24
3 softwar	-33	-39	-34	-54	-52	-33	-37
3 split	-12	81	18	14	16	16	10
3 spot	-35	-37	-36	-44	-39	-36	-37
3 stai	8	36	9	-16	9	9	9
3 startup	16	-12	14	56	15	16	16
3 static	11	-3	9	48	11	11	11
3 storag	-42	-56	-43	-39	-43	-41	-47
3 stream	29	3	30	77	29	28	28
3 switch	-16	3	-16	-20	-14	-16	-16
3 system	-16	-16	-17	-22	-16	-16	-16
3 tabl	5	109	1	0	14	17	6
3 take	-8	-24	2	69	-27	0	2
3 that	-11	-18	-11	5	-11	-10	-12
3 the	-10	-11	-9	19	-11	-8	-11
3 thei	14	69	17	4	11	17	12
3 them	-10	22	-9	-15	-7	-7	-9
3 these	-10	-10	-10	-19	-10	-10	-10
3 thi	-42	-45	-46	-51	-42	-43	-45
3 think	15	15	13	42	12	15	15
3 those	-22	-30	-21	-34	-21	-22	-21
3 three	-11	-9	-6	16	-8	-5	-5
3 to	2	6	1	25	2	3	2
3 turn	-28	-32	-28	-47	-29	-28	-28
3 two	18	45	16	28	18	18	19
3 up	-1	28	-6	-3	-1	-3	-1
3 updat	-10	-38	-11	-2	-11	-11	-15
3 upgrad	-16	-35	-15	16	-17	-15	-17
3 upkeep	14	-16	16	90	9	12	17
3 us	5	-10	6	35	5	6	3
3 user	-13	-18	-13	-14	-13	-13	-14
3 version	-23	-25	-26	-22	-23	-23	-24
3 vs	10	66	14	25	13	17	12
3 w	-27	-34	-26	12	-23	-22	-22
3 want	13	11	11	43	13	13	13
3 web	1	-6	1	19	1	1	1
3 wed	10	-14	10	48	8	10	9
3 what	15	130	30	9	33	33	31
3 where	23	14	25	76	25	25	24
3 which	6	-8	7	58	0	7	5
3 who	-33	-29	-34	-30	-33	-32	-36
3 whom	-15	-16	-16	-24	-17	-16	-18
3 whose	-15	-19	-17	-17	-17	-16	-17
3 win	27	27	28	56	28	27	27
3 with	3	-9	4	52	3	4	3
3 without	-20	-26	-23	-27	-21	-20	-19
3 work	10	3	8	51	5	11	11
3 would	15	14	15	33	15	15	15
3 zero	26	26	26	53	26	26	26
30	-34	-32	-33	-32	-39	-32	-31
300	-24	-18	-18	-17	-22	-18	-20
300 @	24	15	15	29	14	16	15
3000	28	26	26	26	66	28	28
3094	-35	-36	-36	-36	-47	-36	-46
3389	-25	-26	-30	-28	-30	-26	-28
3389 to	-30	-31	-30	-34	-39	-31	-35
35	25	24	28	27	75	27	29
35 dai	-71	-70	-66	-66	-99	-66	-66
389	-12	-12	-13	-13	-17	-12	-12
3am	-17	-17	-16	-19	-17	-16	-17
3rd	15	19	18	18	70	18	3
4	-31	-45	-36	-15	-21	-31	-41
4 dai	-13	-13	-12	-13	-18	-12	-14
40	0	1	3	5	18	3	1
40 $	-38	-36	-41	-37	-57	-37	-36
40 @	-40	-23	-23	-24	-26	-24	-25
40 million	-54	-62	-54	-65	-84	-55	-57
400	4	5	4	4	20	5	4
4000	-38	-45	-39	-45	-49	-39	-42
40k	-21	-20	-20	-21	-21	-20	-20
44	-50	-29	-54	-28	-30	-28	-30
49844	-17	-17	-17	-17	-17	-16	-23
4k	-27	-26	-26	-26	-40	-26	-29
5	-14	-12	-13	-11	19	-11	-13
5 $	2	4	17	4	4	4	4
5 0	-35	-33	-35	-33	-45	-32	-36
5 7	-11	-2	-29	-1	36	-1	-1
5 @	4	-10	5	-16	36	6	7
5 minut	-17	-14	-14	-14	-9	-14	-13
5 tb	4	-5	4	4	22	4	4
50	-14	-17	-15	-15	-15	-14	-16
500	-18	-16	-16	-17	-16	-16	-20
5000	-27	-23	-23	-23	-33	-23	-24
500s	-39	-33	-32	-32	-40	-34	-35
502	21	32	36	34	104	30	34
502 sinc	4	6	12	8	38	3	7
503	-36	-34	-37	-36	-39	-34	-38
512	-23	-20	-21	-20	-25	-19	-19
5xx	-36	-34	-40	-34	-36	-34	-35
6	-30	-29	-34	-29	-34	-29	-36
6 is	-27	-26	-32	-26	-27	-26	-49
60	-44	-43	-50	-44	-51	-43	-46
600	-31	-30	-32	-29	-32	-29	-31
6387	-17	-17	-20	-19	-20	-17	-19
7	-27	-25	-32	-24	-2	-25	-24
7 0	-38	-36	-41	-40	-51	-35	-39
7 dai	-23	-23	-30	-23	-29	-23	-23
8	-80	-52	-59	-51	-51	-50	-54
8 0	-51	-42	-48	-42	-53	-43	-48
88	-19	-19	-21	-19	-19	-19	-21
9	-18	-10	-10	-14	13	-9	-14
9 8	-58	-32	-44	-32	-35	-31	-32
9 @	-59	-58	-60	-60	-64	-61	-74
9 to	-16	-27	-16	-17	-16	-16	-16
90	-35	-34	-35	-35	-38	-35	-38
90 dai	-37	-37	-38	-37	-42	-38	-42
900	-16	-7	-14	-3	22	-5	-4
900 dollar	-18	-8	-16	-2	26	-5	-4
92	-39	-37	-38	-40	-40	-36	-37
95	-65	-60	-60	-62	-61	-57	-59
9k	-30	-30	-30	-31	-57	-30	-30
@	-17	-22	-26	-26	-24	-28	-27
@ $	-31	-37	-46	-49	-45	-53	-51
@ 0	90	23	27	28	26	28	22
@ 1	19	20	19	20	52	19	20
@ 2	-20	-23	-20	-25	-21	-20	-20
@ 2xlarge	-37	-40	-45	-43	-37	-36	-35
@ 3	-25	-31	-25	-33	-26	-25	-26
@ 5	22	32	13	35	121	34	35
@ 8	-51	-42	-48	-42	-53	-43	-48
@ 9	-27	-36	-28	-46	-30	-28	-30
@ a	26	-44	-35	-31	-56	-30	-36
@ about	-31	-24	-24	-24	-24	-24	-31
@ access	-59	-58	-59	-55	-57	-54	-56
@ account	106	29	23	31	76	33	8
@ acl	-72	-45	-44	-45	-44	-43	-70
@ acm	45	47	43	51	124	49	46
@ across	-83	-58	-61	-56	-73	-57	-66
@ ad	-41	-37	-41	-37	-37	-36	-40
@ admin	45	-9	-15	-4	-25	-2	-9
@ after	-31	-31	-31	-30	-33	-30	-34
@ again	-31	-30	-34	-34	-30	-30	-42
@ against	15	83	20	20	19	23	19
@ agent	-62	-70	-60	-64	-65	-58	-67
@ agentcor	-16	-15	-16	-15	-15	-15	-18
@ alarm	-31	-28	-29	-29	-32	-28	-30
@ alert	-48	-45	-45	-44	-47	-46	-45
@ aliv	-53	-46	-43	-48	-64	-46	-42
@ all	47	-32	-21	-33	-20	-18	-22
@ allow	9	5	12	11	45	10	11
@ am	-30	-35	-34	-35	-30	-30	-31
@ amazon	57	2	5	4	-7	6	5
@ ami	-78	-105	-83	-78	-77	-73	-81
@ and	-5	20	-8	-2	-8	-6	-8
@ annot	-72	-91	-74	-63	-82	-69	-63
@ any	-42	37	-15	-20	-17	-14	-19
@ anycast	-67	-63	-69	-62	-67	-62	-67
@ anyon	-28	-24	-26	-25	-24	-24	-35
@ anyth	76	34	11	8	20	20	21
@ anywher	-51	-41	-49	-49	-52	-48	-52
@ api	-34	-34	-35	-34	-38	-33	-35
@ apiserv	-16	-16	-18	-17	-16	-16	-20
@ app	-35	-30	-29	-30	-32	-29	-38
@ applianc	-38	-33	-33	-33	-35	-33	-35
@ are	-11	-29	-27	-28	-35	-26	-29
@ arent	-35	-64	-34	-35	-34	-34	-37
@ as	27	106	35	33	25	33	34
@ ask	-28	-20	-22	-19	-27	-21	-22
@ assum	-20	-20	-19	-20	-21	-18	-21
@ at	-21	-21	-7	-22	-6	-19	-24
@ atla	16	42	41	48	127	49	25
@ attach	-23	-26	-23	-26	-27	-23	-24
@ audit	-30	-54	-29	-31	-32	-29	-29
@ auditor	-28	-30	-30	-31	-35	-28	-28
@ auth	-47	-81	-50	-55	-50	-47	-47
@ author	-78	-71	-72	-69	-71	-68	-76
@ auto	-60	-59	-66	-66	-73	-56	-67
@ autom	-29	-27	-29	-29	-33	-28	-28
@ automat	-15	-23	-16	-16	-16	-15	-15
@ avail	-20	-20	-28	-19	26	-19	-26
@ aws	-33	-33	-32	-43	-33	-31	-40
@ b	-30	-32	-32	-56	-31	-31	-31
@ back	-42	-44	-40	-49	-46	-39	-43
@ backup	-58	-42	-60	-37	13	-36	-55
@ base	-62	-65	-62	-62	-61	-61	-104
@ batch	-40	-36	-34	-34	-38	-33	-34
@ be	36	83	38	47	92	42	45
@ becam	20	49	19	13	17	21	21
@ becom	0	36	7	-17	5	4	7
@ befor	-33	-21	-32	-32	-34	-33	-34
@ behind	-51	-49	-51	-49	-50	-48	-55
@ besid	-16	66	-1	-52	-14	-5	-2
@ between	-42	-60	-40	-43	-41	-40	-41
@ bill	21	25	24	25	64	27	27
@ block	-20	-15	-30	-16	1	-16	-20
@ bot	-2	39	-1	-28	-3	-4	-3
@ both	81	18	23	25	23	25	19
@ box	5	16	7	6	4	10	61
@ brain	-67	-57	-52	-57	-80	-56	-53
@ broke	-29	-26	-26	-26	-29	-26	-26
@ broker	-41	-36	-41	-39	-43	-38	-42
@ build	-51	-44	-44	-45	-55	-42	-53
@ built	-27	-24	-33	-25	-25	-24	-24
@ but	-22	-20	-17	21	-22	-12	-14
@ byol	-42	-40	-39	-42	-43	-39	-48
@ ca	-30	-30	-29	-32	-40	-29	-31
@ cach	-59	-52	-47	-44	-43	-46	-49
@ call	-33	-33	-33	-33	-60	-33	-33
@ can	-1	-2	-4	0	28	2	1
@ cant	-24	-27	-25	-25	-25	-24	-24
@ capac	-44	-39	-45	-38	-38	-37	-39
@ certif	-67	-62	-64	-56	-29	-56	-80
@ chang	-22	-60	-26	-32	9	-22	-20
@ chat	-16	-16	-16	-18	-17	-18	-16
@ cheaper	25	-5	24	24	87	24	25
@ choos	6	12	11	47	12	9	-1
@ chore	-16	1	-14	-17	-16	-14	-15
@ chosen	-49	-50	-50	-46	-49	-46	-47
@ class	-28	-35	-29	-33	-31	-28	-28
@ claud	7	12	9	10	53	11	8
@ clean	-48	-42	-42	-41	-45	-41	-45
@ cli	-70	-69	-67	-80	-75	-66	-77
@ client	-35	-31	-31	-33	-33	-30	-32
@ cloud	6	12	9	14	53	14	1
@ cluster	-37	-39	-40	-37	-47	-38	-41
@ cni	-31	-35	-31	-31	-30	-30	-32
@ code	-46	-48	-50	-46	-54	-45	-47
@ cold	7	11	8	11	55	8	10
@ collabor	-21	-18	-18	-18	-19	-17	-18
@ collect	-33	-30	-27	-27	-32	-27	-28
@ com	-21	-23	-22	-23	-24	-21	-21
@ come	22	1	-1	2	24	0	-1
@ compar	1	62	7	5	4	7	2
@ comput	-32	-55	-32	-33	-51	-30	20
@ config	-97	-90	-96	-91	-117	-87	-97
@ configur	-63	-59	-59	-57	-61	-56	-57
@ connect	-35	-35	-35	-34	-40	-34	-36
@ consent	-29	-30	-28	-33	-29	-28	-27
@ consol	-21	-23	-20	-21	-20	-19	-20
@ contain	-40	-47	-42	-42	-41	-40	-43
@ contrast	-1	113	22	7	0	18	16
@ control	-69	-85	-70	-69	-52	-65	-75
@ core	-34	-32	-31	-32	-34	-31	-39
@ cost	-4	-1	-17	0	33	0	-2
@ could	-9	-15	-19	-13	-14	-15	-13
@ cover	-30	-22	-22	-23	-24	-23	-24
@ cpu	-60	-64	-65	-58	-58	-57	-57
@ crash	-39	-33	-37	-36	-42	-34	-32
@ creat	-22	-22	-21	-22	-23	-21	-24
@ credenti	-16	-19	-16	-17	-17	-16	-20
@ cron	-31	-27	-27	-27	-27	-27	-31
@ csi	-42	-54	-46	-43	-42	-42	-41
@ cumul	-51	-50	-59	-49	-49	-49	-65
@ current	-21	-20	-20	-20	-21	-20	-25
@ custom	47	66	16	32	62	41	102
@ cve	-27	-27	-28	-27	-27	-26	-31
@ daemon	-29	-33	-30	-31	-30	-29	-32
@ dashboard	-30	-29	-28	-28	-29	-27	-28
@ data	-59	-60	-60	-57	-64	-56	-61
@ databas	-17	-16	-15	-16	-17	-15	-19
@ db	0	4	4	0	1	5	44
@ dba	-27	-27	-25	-28	-24	-25	-29
@ debug	-20	-16	-15	-16	-16	-15	-21
@ decid	-28	-27	-28	-28	-42	-27	-29
@ deep	30	32	29	26	77	30	32
@ default	-80	-75	-89	-73	-95	-72	-79
@ definit	-33	-35	80	-14	-24	-6	-15
@ delet	-54	-54	-56	-53	-74	-53	-55
@ deliv	-40	-64	-45	-47	-17	-41	-42
@ deploi	-20	-17	-16	-17	-17	-16	-17
@ deprec	49	46	33	54	161	48	38
@ desktop	-59	-39	-53	-64	-56	-54	-80
@ devic	-51	-58	-59	-56	-57	-55	-68
@ did	-16	-16	-15	-16	-21	-15	-16
@ differ	16	70	19	9	15	20	14
@ directori	-58	-53	-53	-54	-56	-54	-85
@ disabl	-33	-33	-34	-33	-37	-31	-31
@ disk	-44	-38	-36	-35	-35	-35	-37
@ divis	79	4	15	14	-1	13	10
@ do	-13	-23	0	-26	-36	-22	-27
@ doe	-37	-26	-34	-37	-36	-34	-39
@ doesnt	-78	-56	-55	-56	-64	-55	-58
@ domain	-83	-97	-82	-81	-90	-80	-83
@ done	-30	-23	-24	-24	-28	-23	-25
@ dont	-12	27	-6	-8	-6	-5	-22
@ down	-38	-31	-30	-32	-37	-31	-39
@ drain	2	2	-4	-7	33	4	-3
@ draw	60	-8	-35	-6	-35	-10	-12
@ drift	-139	-99	-105	-91	-92	-92	-129
@ drop	-15	-16	-14	-15	-18	-14	-15
@ dsql	-19	24	-15	-24	-28	-16	-16
@ dump	23	50	22	18	21	23	21
@ durabl	-88	-98	-67	-67	-69	-67	-74
@ dure	-29	-28	-29	-29	-41	-28	-27
@ duti	156	32	26	33	25	31	18
@ each	-51	-45	-40	-40	-43	-39	-41
@ ec2	-41	-23	-42	-42	-40	-39	-43
@ edg	-25	-24	-24	-24	-15	-23	-23
@ eks	-28	-17	-28	-38	-28	-27	-38
@ enabl	-70	-77	-74	-67	-67	-64	-78
@ encrypt	-94	-81	-95	-91	-98	-89	-116
@ end	-32	-34	-35	-31	-36	-32	-32
@ endpoint	-67	-46	26	-40	-57	-39	-43
@ enforc	-26	-25	-25	-25	-26	-24	-26
@ engin	-66	-65	-65	-64	-73	-64	-95
@ entri	-49	-44	-45	-45	-59	-44	-44
@ env	-32	-29	-29	-29	-33	-29	-31
@ environ	-36	-36	-36	-35	-38	-34	-37
@ ephemer	-33	-31	-31	-31	-56	-31	-40
@ etl	-15	-15	-16	-15	-17	-15	-14
@ event	-36	-41	-36	-39	-41	-35	-37
@ everi	-29	-28	-29	-43	-33	-28	-29
@ everyth	164	7	16	35	29	21	22
@ execut	1	18	104	20	13	21	16
@ expir	-39	-38	-38	-39	-40	-37	-38
@ expiri	-67	-81	-68	-65	-69	-65	-74
@ explain	43	18	43	21	14	20	16
@ export	-50	-74	-50	-54	-50	-49	-49
@ extend	-38	-26	47	-24	-75	-25	-28
@ extens	-36	-35	-34	-35	-34	-32	-36
@ fail	-43	-42	-42	-44	-49	-41	-44
@ failov	-33	-33	-33	-31	-30	-30	-31
@ famili	1	9	9	-24	55	8	8
@ fargat	-30	16	-26	-28	-28	-24	-34
@ fault	-42	-31	-32	-32	-36	-31	-32
@ fewer	22	-19	22	76	21	21	21
@ fewest	19	-5	20	54	19	19	18
@ file	-33	-35	-32	-27	-41	-32	-34
@ find	-18	-16	-18	-17	-19	-16	-17
@ firmwar	-85	-83	-83	-81	-88	-78	-89
@ fix	-23	-24	-23	-24	-27	-23	-23
@ flag	11	22	19	19	74	20	21
@ fleet	-34	-31	-32	-31	-32	-31	-33
@ flow	-7	0	48	-4	-8	-3	-7
@ for	-22	-24	16	-1	-22	-23	-30
@ forc	-20	-15	-15	-15	-20	-15	-15
@ found	-20	-20	-19	-19	-21	-19	-19
@ from	-10	-2	-26	-21	-15	-16	-18
@ full	47	-11	-17	-9	-18	-9	-12
@ function	-46	-31	-40	-40	-39	-38	-47
@ gather	-86	-55	-73	-58	-70	-55	-55
@ get	-33	-26	-32	-31	-29	-30	-33
@ give	63	57	27	8	9	24	22
@ go	-25	-26	-25	-43	-26	-24	-27
@ goal	10	2	11	86	-9	12	9
@ goe	-13	-12	-13	-13	-15	-13	-17
@ got	-55	-44	-47	-46	-48	-43	-48
@ grant	-36	-42	-18	-43	-40	-34	-33
@ group	134	44	27	47	23	43	43
@ grow	-30	-29	-32	-29	-39	-29	-31
@ guest	-75	-72	-80	-72	-87	-72	-72
@ had	-35	-25	-25	-26	-26	-25	-28
@ hardwar	-77	-75	-75	-72	-73	-71	-79
@ has	-27	-27	-26	-21	-42	-26	-28
@ hasnt	-29	-24	-24	-25	-30	-24	-26
@ have	12	19	13	20	72	17	1
@ head	-40	-35	-36	-37	-37	-35	-48
@ health	-28	-29	-29	-27	-27	-27	-28
@ hit	-40	-35	-39	-35	-62	-36	-52
@ hold	-18	-17	-17	-17	-27	-17	-17
@ host	-93	-98	-93	-90	-91	-89	-114
@ how	10	64	22	3	43	21	22
@ i	5	8	16	41	-21	3	1
@ id	27	18	22	58	20	23	21
@ ident	-16	-14	-15	-13	-13	-13	-16
@ if	6	7	10	39	6	10	9
@ imag	-5	-10	-5	-6	23	-4	-6
@ in	-34	-41	-31	-35	-27	-38	-41
@ index	-22	-22	-21	-21	-23	-21	-22
@ ingress	-34	-30	-38	-30	-34	-29	-31
@ inspect	-19	-13	-13	-14	-14	-13	-15
@ instal	-66	-78	-64	-78	-64	-63	-83
@ instanc	-28	-22	-23	-23	-4	-22	-29
@ instead	-34	30	-20	-17	-23	-14	-14
@ into	8	43	16	16	13	16	15
@ invalid	-24	-21	-22	-21	-25	-21	-22
@ invoc	-34	-28	-28	-28	-45	-27	-28
@ is	-33	-29	-29	-32	-36	-31	-35
@ isnt	-20	-19	-22	-20	-21	-19	-25
@ issu	-21	-20	-19	-20	-19	-19	-20
@ it	-39	-17	-34	-20	32	-14	-22
@ item	-36	-35	-35	-35	-39	-34	-38
@ its	-5	-4	-4	-5	21	-4	-19
@ itself	-43	-39	-40	-39	-41	-39	-44
@ job	-40	-44	-37	-27	-45	-36	-40
@ join	-38	-55	-37	-38	-39	-37	-38
@ keep	-57	-59	-56	-56	-54	-55	-67
@ kei	-105	-102	-104	-99	-102	-98	-138
@ kept	-34	-29	-29	-31	-32	-29	-30
@ kernel	-16	-15	-13	-14	-17	-13	-14
@ key	-50	-49	-52	-48	-52	-47	-49
@ kill	-49	-43	-36	-38	-43	-37	-37
@ lag	-33	-35	-32	-36	-33	-33	-34
@ land	30	-30	7	-8	-38	-8	-11
@ larg	6	5	5	8	73	11	10
@ last	-21	-20	-19	-20	-20	-20	-21
@ launch	-48	-55	-55	-51	-51	-48	-51
@ layer	-7	-10	48	-9	-44	-7	-14
@ leak	-25	-23	-24	-24	-28	-23	-24
@ least	-61	-90	-53	32	-66	-47	-61
@ leav	28	80	30	38	17	32	33
@ left	103	51	48	52	83	52	49
@ legal	-22	-29	-22	-26	-23	-22	-21
@ less	44	11	44	133	25	44	45
@ let	-26	-26	-25	-27	-28	-25	-26
@ licens	-7	13	3	16	1	18	95
@ lifecycl	-26	-30	-27	-27	-26	-26	-27
@ lighter	33	20	31	78	32	32	31
@ like	-96	-63	-18	-71	-67	-62	-91
@ line	-28	37	-36	-29	19	-19	-20
@ link	-30	-29	-35	-30	-34	-29	-34
@ linux	-23	-12	-13	-13	-12	-12	-12
@ list	6	18	0	-1	-1	-1	-3
@ listen	-75	-70	-75	-67	-60	-65	-79
@ local	-52	-48	-48	-53	-48	-48	-70
@ locat	-30	-26	-26	-26	-27	-26	-31
@ lock	-53	-49	-50	-47	-50	-47	-54
@ log	-35	-34	-34	-35	-37	-33	-34
@ login	-42	-40	-41	-42	-48	-40	-40
@ long	-23	-23	-22	-24	-25	-23	-38
@ lost	-39	-35	-40	-34	-38	-34	-36
@ lower	4	3	5	23	4	5	4
@ lowest	8	-19	9	46	-3	9	9
@ lua	-60	-48	-40	-44	-59	-40	-65
@ lustr	-30	17	-18	-23	-20	-18	-18
@ machin	-25	-23	-24	-26	-25	-24	-26
@ made	-41	-41	-42	-39	-46	-40	-40
@ mail	-16	-16	-16	-16	-23	-16	-16
@ mainten	-48	-36	-40	-37	-41	-36	-40
@ major	-26	-26	-25	-25	-25	-24	-28
@ make	-61	-50	-52	-48	-53	-48	-49
@ manag	1	-30	-24	3	-25	-19	-31
@ mark	-29	-34	-30	-30	-33	-28	-29
@ master	9	18	19	14	48	18	19
@ match	-20	-17	-16	-16	-16	-16	-16
@ may	-51	-48	-59	-50	-75	-48	-49
@ me	82	-49	-23	-19	-46	-18	-42
@ mean	-48	-45	41	-40	-74	-37	-40
@ medium	-18	-23	-19	-19	-9	-17	-17
@ memori	-35	-31	-33	-32	-33	-31	-38
@ mesh	-27	-26	-29	-26	-37	-26	-26
@ messag	-35	-24	-37	-22	9	-21	-20
@ metadata	-22	-25	-26	-25	-22	-22	-26
@ migrat	-21	-21	-19	-20	-20	-19	-20
@ minim	-3	-44	6	74	-1	4	0
@ minor	-22	-15	-19	-15	-16	-13	13
@ miss	-49	-44	-42	-43	-48	-42	-45
@ mode	67	40	12	44	2	17	8
@ model	-70	-49	-49	-52	-53	-50	-56
@ monthli	16	-19	9	-4	63	13	1
@ mount	-32	-34	-32	-40	-32	-31	-37
@ move	-29	-27	-26	-28	-31	-25	-29
@ multi	-57	-57	-61	-59	-31	-52	-55
@ must	-48	-48	-43	-45	-46	-44	-49
@ mysql	-53	-33	-37	-34	-41	-33	-34
@ n	7	47	11	7	2	13	13
@ name	-47	-39	-29	-20	-31	-29	-30
@ need	-40	-62	-59	-61	-97	-58	-65
@ network	-28	-31	-26	-27	-25	-25	-27
@ new	-8	127	55	37	37	50	54
@ next	20	84	21	19	17	21	17
@ no	35	12	11	11	5	10	11
@ nobodi	-43	-42	-45	-45	-51	-42	-47
@ node	-11	-16	-10	9	-9	-7	30
@ not	-13	-13	30	-12	-13	-10	-23
@ now	6	5	7	19	6	7	6
@ nsx	-80	-73	-75	-74	-74	-73	-104
@ object	-77	-75	-77	-74	-108	-76	-77
@ oblig	95	20	30	28	26	27	14
@ of	-66	-64	-60	-61	-53	-57	-64
@ on	-25	15	-15	-12	-20	-19	-26
@ onc	22	29	26	63	24	26	26
@ one	26	-38	-47	-52	-40	-35	-51
@ onli	8	2	9	8	34	10	7
@ ontap	-48	-46	-48	-45	-36	-45	-48
@ onto	26	74	26	12	26	26	26
@ open	-31	-28	-28	-28	-32	-29	-28
@ openssh	5	3	5	23	5	5	3
@ openzf	-34	-32	-42	-38	-37	-33	-37
@ oper	32	37	35	35	35	35	88
@ ops	-4	54	0	-28	-13	-2	-2
@ option	-11	-7	-40	44	-20	-8	-8
@ or	20	84	28	86	36	32	27
@ origin	-33	-50	-37	-35	-35	-34	-33
@ os	-55	-102	-53	-55	-54	-51	-46
@ our	5	-29	-32	-34	-36	-19	-73
@ ourselv	-13	-10	-8	16	-22	-9	-22
@ out	-68	-74	-61	-75	-67	-60	-60
@ outdat	-56	-55	-58	-55	-62	-55	-57
@ over	-33	-28	-33	-45	-33	-28	-29
@ overview	89	17	21	23	11	22	20
@ own	-1	3	0	29	-6	4	-11
@ owner	-20	-21	-20	-20	-24	-19	-22
@ ownership	70	9	14	15	9	14	12
@ page	-40	-38	-38	-39	-38	-37	-48
@ pair	3	29	8	9	7	8	8
@ pan	-21	-19	-20	-19	-22	-19	-21
@ param	-21	-18	-18	-18	-18	-17	-20
@ paramet	-48	-46	-49	-44	-45	-44	-45
@ part	23	18	25	19	23	26	58
@ partit	-31	-32	-34	-32	-34	-32	-33
@ password	-48	-44	-46	-44	-47	-44	-46
@ past	-15	-16	-18	-19	-16	-15	-18
@ patch	-137	-129	-129	-122	-125	-121	-180
@ peer	-29	-27	-25	-26	-27	-24	-24
@ pend	-57	-55	-55	-54	-64	-54	-68
@ per	44	47	47	35	118	48	48
@ permiss	-26	-27	-24	-29	-27	-25	-25
@ physic	10	38	9	2	5	10	9
@ pick	-27	-30	-26	-28	-35	-27	-27
@ plan	-43	29	-45	-28	-57	-26	-30
@ platform	-54	-61	-66	-58	-62	-58	-70
@ pleas	51	-1	-16	-14	-34	-13	-19
@ pls	16	4	-11	-8	-15	-14	-16
@ plu	-14	5	-9	-16	-9	-9	-12
@ plugin	-59	-62	-60	-58	-63	-57	-63
@ plz	124	26	24	41	73	34	25
@ point	36	38	36	38	39	39	88
@ polici	-37	-35	-37	-35	-3	-33	-40
@ pop	-60	-69	-58	-54	-59	-55	-54
@ port	-54	-52	-50	-49	-60	-49	-54
@ postgr	-37	-30	-30	-30	-31	-31	-36
@ pre	-46	-40	-41	-39	-43	-39	-41
@ price	20	22	34	32	125	38	28
@ primari	-21	-22	-21	-21	-30	-20	-21
@ print	-19	-18	-18	-18	-25	-18	-20
@ produc	-16	-15	-16	-15	-16	-15	-18
@ profil	-30	-29	-30	-28	-28	-27	-28
@ project	-17	-19	-17	-18	-16	-15	-16
@ prompt	-69	-61	-65	-61	-59	-59	-63
@ provid	-29	-28	-28	-34	-31	-28	-31
@ provis	4	49	0	2	4	5	1
@ proxi	-48	-54	-48	-35	-53	-45	-52
@ pull	-15	-16	-15	-16	-17	-15	-16
@ put	-19	-2	-21	-14	-18	-17	-17
@ python	-51	-50	-50	-48	-53	-48	-50
@ quarterli	5	15	16	16	14	16	58
@ queue	-81	-79	-77	-77	-78	-76	-127
@ quick	18	-6	-4	0	0	0	-1
@ r	-46	-27	-29	-28	-28	-28	-28
@ rack	-17	-15	-16	-15	-15	-15	-16
@ ran	-17	-16	-16	-16	-25	-16	-19
@ rbac	-86	-82	-89	-77	-81	-77	-87
@ reach	31	31	31	30	69	30	31
@ read	0	-9	1	1	37	2	1
@ reader	38	32	17	31	90	28	28
@ record	-33	-33	-30	-31	-33	-30	-31
@ red	-18	-17	-16	-26	-18	-16	-18
@ redi	-20	-19	-23	-20	-20	-19	-28
@ redund	-35	-33	-38	-34	-34	-33	-35
@ refresh	-15	-15	-15	-15	-16	-15	-19
@ regard	11	32	-1	5	35	15	13
@ region	-67	-70	-74	-69	-83	-68	-94
@ registri	-35	-34	-35	-33	-37	-33	-39
@ releas	-37	-39	-39	-39	-61	-39	-38
@ remedi	-79	-75	-82	-70	-73	-71	-79
@ renew	-61	-68	-61	-68	-83	-60	-60
@ repair	-39	-36	-36	-36	-47	-35	-38
@ replac	-20	-21	-18	-18	-19	-18	-20
@ replic	-66	-53	-54	-52	-55	-52	-56
@ replica	-80	-81	-82	-79	-88	-70	-74
@ repo	-8	5	5	5	40	3	6
@ report	-27	-25	-26	-25	-26	-24	-25
@ repositori	-37	-36	-36	-35	-39	-35	-36
@ request	-51	-36	-37	-37	-40	-35	-35
@ requir	-16	-15	-18	-16	-15	-15	-16
@ respons	83	26	11	12	5	12	-3
@ rest	-83	-79	-85	-75	-67	-73	-77
@ result	-30	-53	-29	-29	-29	-28	-30
@ retent	-67	-67	-66	-64	-77	-63	-66
@ retri	-71	-68	-70	-67	-74	-67	-67
@ revok	-26	-25	-27	-26	-25	-24	-25
@ right	-35	-37	-34	-34	-35	-33	-37
@ role	-45	-51	-49	-49	-49	-47	-49
@ roll	-16	-16	-15	-15	-17	-16	-18
@ root	-49	-42	-44	-40	-42	-39	-47
@ rotat	-88	-87	-96	-80	-85	-81	-99
@ rout	-56	-50	-50	-49	-51	-48	-61
@ router	-56	-42	-41	-40	-44	-40	-41
@ rule	-61	-58	-61	-68	-54	-56	-60
@ run	-39	-37	-36	-36	-32	-35	-43
@ rundown	73	2	8	11	4	9	1
@ runtim	-1	-1	45	6	-3	7	39
@ sai	0	-17	-2	-5	45	2	1
@ same	29	134	27	19	21	26	18
@ save	-52	-30	-26	-35	29	-26	-22
@ scale	-27	-25	-25	-25	-28	-25	-29
@ scan	-21	-20	-20	-20	-22	-20	-23
@ schedul	-60	-58	-61	-57	-75	-57	-72
@ schema	-83	-77	-80	-74	-75	-72	-80
@ scratch	-54	-59	-53	-52	-57	-51	-55
@ scream	-14	-19	-14	-14	-13	-14	-14
@ script	-25	-35	-27	-26	-25	-25	-28
@ second	0	-21	1	-2	33	-2	-1
@ secret	-33	-35	-36	-33	-35	-32	-34
@ secur	55	67	47	28	31	39	94
@ self	-3	-37	-1	40	0	-2	-1
@ send	0	13	17	16	73	12	13
@ serv	-31	-30	-29	-29	-29	-29	-42
@ server	-1	3	2	9	-1	3	40
@ serverless	5	-18	-35	-33	-35	-29	-39
@ servic	-43	-41	-41	-39	-43	-40	-47
@ session	-33	-39	-34	-53	-35	-34	-34
@ set	-16	5	44	1	-15	1	-1
@ setup	37	-7	-13	-6	-9	-5	-3
@ share	106	27	22	31	27	28	11
@ short	63	26	77	29	27	31	31
@ should	-37	-40	-31	-32	-32	-31	-32
@ show	-37	-20	-37	-32	-37	-30	-30
@ side	-12	68	2	-2	4	4	1
@ sidecar	-28	0	-33	-28	-32	-28	-29
@ sign	-24	-22	-22	-22	-33	-22	-25
@ sinc	-44	-36	-37	-38	-38	-35	-38
@ sit	-23	-22	-21	-21	-23	-21	-27
@ size	-93	-80	-81	-76	-88	-77	-87
@ slot	-52	-65	-53	-67	-58	-52	-52
@ small	-27	-32	-27	-30	-28	-26	-26
@ snapshot	-32	-30	-30	-30	-32	-29	-32
@ so	-24	-14	-17	3	-20	-15	-19
@ softwar	-53	-50	-51	-51	-54	-50	-68
@ someon	6	8	55	8	2	9	6
@ someth	-75	-69	-70	-66	-83	-69	-80
@ sourc	-36	-35	-36	-35	-37	-35	-37
@ split	98	56	27	7	12	26	10
@ spot	24	14	28	26	79	26	30
@ srm	170	40	37	51	49	20	36
@ stage	-38	-35	-34	-35	-59	-35	-35
@ stand	-4	2	94	4	-26	4	-1
@ standard	-19	-17	-22	-18	-11	-17	-18
@ start	-17	-20	-16	-18	-15	-15	-17
@ still	-29	-29	-27	-27	-22	-26	-28
@ stop	-31	-30	-28	-28	-29	-27	-32
@ storag	-35	-33	-34	-33	-33	-32	-35
@ store	-26	-25	-24	-25	-24	-23	-26
@ stream	-49	-44	-46	-45	-46	-44	-47
@ subnet	-21	-23	-22	-20	-22	-21	-21
@ suggest	-27	-25	-26	-25	-26	-25	-28
@ superus	-35	-31	-30	-32	-32	-31	-31
@ support	1	3	-2	3	76	3	-3
@ swap	-17	-19	-17	-19	-17	-17	-17
@ tabl	-32	-31	-30	-30	-33	-29	-31
@ take	-35	-25	-62	-23	42	-20	-21
@ target	-17	-22	-17	-17	-18	-17	-17
@ task	-48	-41	-14	-36	-38	-34	-39
@ team	-21	28	7	4	55	6	-20
@ tell	62	31	-25	-5	-13	6	8
@ templat	-97	-62	-83	-58	-75	-58	-59
@ than	24	87	27	8	4	27	27
@ the	32	7	8	29	5	10	37
@ their	74	7	14	15	15	15	5
@ them	197	57	61	68	68	64	15
@ then	-88	-81	-81	-50	-71	-71	-75
@ there	-139	-93	-98	-91	-77	-88	-93
@ thi	-19	-19	-20	-20	-27	-19	-20
@ thing	11	-14	10	4	31	-18	-50
@ think	9	80	17	-4	13	18	18
@ three	-1	11	-11	-10	-20	-7	-8
@ throttl	-39	-36	-36	-34	-42	-35	-37
@ through	-5	-2	-6	-2	46	-2	2
@ throughput	24	3	8	0	128	24	6
@ throw	15	17	24	25	91	24	26
@ tidi	-31	-31	-33	-31	-41	-32	-31
@ time	-27	-22	-23	-23	-13	-21	-24
@ tls	-69	-68	-78	-66	-71	-66	-71
@ to	-11	16	-13	-14	15	-8	-9
@ token	-31	-30	-30	-30	-51	-29	-30
@ told	-30	-21	-21	-24	-21	-20	-21
@ too	-41	-36	-34	-33	-32	-33	-36
@ topic	-20	-24	-19	-19	-20	-20	-20
@ traffic	-16	-17	-16	-16	-20	-16	-16
@ train	-53	-50	-52	-50	-51	-48	-59
@ transfer	-33	-34	-34	-35	-39	-34	-34
@ trim	-28	-28	-27	-27	-30	-26	-26
@ true	-15	-14	-14	-14	-17	-14	-17
@ tunnel	-27	-23	-23	-24	-25	-23	-29
@ turn	-37	-41	-39	-42	-46	-37	-38
@ type	-77	-71	-78	-73	-16	-70	-76
@ ubuntu	-25	-43	-25	-26	-26	-25	-26
@ under	-43	-45	-40	-43	-39	-40	-42
@ unencrypt	-16	-20	-15	-17	-15	-15	-16
@ up	-45	-39	-41	-39	-47	-39	-45
@ updat	-41	-45	-43	-43	-49	-41	-50
@ upgrad	-14	-3	-8	-2	-1	1	63
@ upload	-51	-56	-53	-57	-58	-50	-50
@ us	133	19	25	29	28	31	-4
@ use	20	29	20	29	86	26	27
@ user	-50	-46	-46	-43	-46	-43	-47
@ v	8	100	14	14	12	15	10
@ v2	-1	2	-1	0	18	0	-3
@ valid	-26	-27	-31	-26	-26	-25	-25
@ version	-56	-53	-59	-53	-41	-52	-63
@ versu	13	79	22	36	24	25	22
@ via	-57	-53	-53	-57	-53	-52	-59
@ virtual	-42	-47	-44	-49	-47	-42	-43
@ volum	-33	-32	-30	-30	-32	-30	-32
@ vs	-1	82	16	30	36	19	16
@ w	26	18	-5	-6	-16	-5	-5
@ want	2	-13	1	25	-2	1	2
@ was	-18	-20	-18	-18	-18	-18	-20
@ we	-33	-28	-31	-18	-20	-28	-47
@ web	-31	-29	-30	-29	-30	-29	-30
@ wed	0	-18	0	19	0	0	0
@ weight	-38	-22	-22	-23	-23	-22	-24
@ went	-15	-15	-16	-15	-17	-15	-17
@ were	-22	-27	-22	-26	-21	-21	-24
@ what	80	58	73	43	34	37	32
@ whatev	-55	-46	-44	-44	-47	-46	-56
@ when	-32	-28	-31	-30	-35	-30	-30
@ where	33	30	25	52	21	24	21
@ which	24	13	5	10	27	8	5
@ whichev	7	-5	7	41	4	7	7
@ while	-19	-19	-19	-18	-24	-18	-20
@ who	24	22	5	12	9	13	48
@ whom	-36	-19	-19	-19	-19	-19	-20
@ whose	-48	-6	-14	-17	-13	-11	44
@ windows	-65	-62	-65	-65	-65	-62	-84
@ with	-25	-27	-22	-3	-20	-20	-17
@ within	-14	-15	-16	-15	-16	-14	-15
@ without	0	2	4	5	44	4	4
@ wordpress	-30	-32	-35	-30	-42	-30	-35
@ worker	-7	0	-16	-3	-3	1	45
@ workflow	-18	3	-22	-19	-33	-18	-18
@ would	-5	24	-3	-5	-9	-3	-7
@ write	-64	-63	-61	-58	-61	-58	-71
@ written	-21	-20	-21	-20	-20	-20	-23
@ yes	-12	-11	-11	-11	-11	-11	-16
@ zip	12	65	12	-3	13	14	9
^	-20	-23	-22	-25	-19	-23	-22
^ 1	-25	-23	-22	-23	-29	-22	-26
^ 5	18	19	19	0	49	19	19
^ @	1	-10	-28	-29	-32	-34	-20
^ a	-19	-20	-4	-20	-23	-19	-29
^ access	-68	-67	-74	-67	-80	-66	-72
^ accord	-34	-17	-18	-18	-18	-17	-18
^ account	-41	-41	-43	-41	-68	-41	-49
^ act	-55	-59	-76	-60	-66	-58	-57
^ activ	-37	-41	-38	-39	-50	-36	-35
^ ad	27	15	21	59	10	26	107
^ admin	-35	-34	-36	-34	-43	-34	-45
^ after	-13	9	-13	-14	-18	-12	-16
^ agent	2	2	0	1	1	1	64
^ air	-41	-41	-43	-42	-43	-42	-48
^ alarm	-64	-58	-62	-57	-70	-57	-62
^ alert	-58	-52	-56	-54	-57	-53	-56
^ alibaba	38	38	36	38	86	38	28
^ allow	-28	-28	-28	-30	-34	-28	-29
^ amazon	62	30	61	30	92	30	24
^ ami	-7	-6	51	-5	-16	-5	-25
^ an	-11	-11	9	-11	-21	-10	-11
^ and	-30	-27	-16	-22	-33	-23	26
^ answer	-55	-53	-53	-55	-56	-60	-68
^ antiviru	-100	-83	-105	-82	-93	-90	-90
^ api	-24	-24	-28	-24	-26	-24	-25
^ app	-62	-62	-62	-61	-64	-60	-65
^ applic	-70	-69	-73	-69	-69	-69	-73
^ archiv	-35	-35	-39	-36	-43	-35	-52
^ are	2	7	-5	6	1	45	40
^ as	-20	-14	-11	5	-12	-11	-11
^ auditor	21	16	49	29	21	19	19
^ auth	-35	-34	-35	-33	-36	-33	-36
^ author	-53	-47	-71	-47	-65	-64	-49
^ auto	23	21	78	20	14	19	-15
^ autom	-48	-58	-48	-48	-49	-47	-59
^ automat	-23	-23	-27	-24	-25	-23	-31
^ autosc	-43	-42	-43	-42	-56	-41	-46
^ avail	18	16	72	16	6	9	14
^ awar	-17	-18	7	-17	-20	-36	-26
^ aws	-21	-18	-18	-26	27	-19	-38
^ az	-24	-22	31	-20	-43	-23	-25
^ back	-119	-93	-124	-111	-126	-110	-146
^ background	-25	-26	-27	-26	-30	-26	-27
^ backup	-11	-11	-11	-10	34	-8	-25
^ bad	-40	-36	-36	-36	-40	-36	-36
^ bandwidth	-57	-52	-53	-52	-70	-52	-52
^ bare	-2	-4	65	0	-34	1	3
^ base	-54	-54	-56	-54	-68	-53	-64
^ bastion	20	16	100	13	-4	17	-2
^ batch	9	8	5	7	-4	8	61
^ between	37	15	39	100	37	38	39
^ bgp	-29	-43	-28	-29	-28	-27	-27
^ bia	-67	-44	-43	-43	-46	-43	-45
^ bigqueri	21	18	19	15	74	20	-7
^ bill	-73	-73	-81	-75	-97	-74	-84
^ binlog	-23	-21	-22	-22	-26	-21	-22
^ bit	-19	-15	-16	-16	-16	-15	-17
^ bitnami	-20	-18	-18	-18	-20	-18	-19
^ block	-2	12	62	13	-4	13	17
^ blue	-24	-24	-29	-26	-25	-23	-24
^ bootstrap	-42	-49	-45	-47	-43	-42	-47
^ boss	19	59	20	44	24	24	25
^ both	-71	-44	-50	-3	-18	-31	109
^ bottlerocket	-72	-71	-78	-66	-65	-63	-79
^ bounc	-31	-27	-28	-28	-35	-27	-29
^ break	131	25	13	28	20	26	13
^ bring	-65	-64	-66	-63	-70	-61	-67
^ broken	-32	-32	-31	-31	-33	-30	-30
^ browser	-20	-21	-20	-26	-20	-23	-20
^ bug	-31	-29	-30	-30	-32	-29	-30
^ bui	-50	-53	-61	-48	-71	-52	-50
^ build	-8	39	-33	-11	-11	-12	-37
^ burst	-22	-22	-22	-22	-33	-22	-25
^ busi	-38	-47	-41	-19	-66	-41	-45
^ but	-37	-47	-36	-35	-37	-35	-42
^ byol	-51	-42	-43	-41	-45	-42	-47
^ cach	-36	-40	-40	-39	-39	-38	-39
^ calico	-53	-55	-55	-56	-53	-51	-62
^ call	-24	-26	-21	-24	-28	-21	-23
^ can	49	38	62	38	91	25	32
^ capac	-67	-42	-13	-40	-48	-39	-43
^ cctv	-50	-51	-55	-51	-56	-51	-55
^ central	-34	-31	-30	-31	-46	-31	-31
^ cert	8	5	7	27	3	8	8
^ certif	-58	-57	-57	-59	-65	-55	-59
^ cfo	21	46	20	15	18	21	21
^ chang	-15	-15	-16	-17	-17	-15	-16
^ chatbot	-26	-27	-26	-30	-47	-27	-26
^ check	-44	-41	-43	-44	-45	-42	-48
^ checksum	-46	-41	-49	-38	-42	-56	-38
^ choos	-81	-83	-88	-77	-94	-80	-82
^ ci	-47	-37	-35	-15	-46	-34	10
^ cis	-54	-56	-74	-55	-58	-55	-56
^ clean	-56	-56	-60	-56	-61	-55	-60
^ client	-38	-38	-41	-38	-41	-38	-41
^ close	-23	-21	-21	-26	-26	-21	-23
^ cloud	-81	-65	-68	-63	-72	-63	-78
^ cloudflar	4	19	13	19	54	18	-6
^ cluster	-24	-23	-23	-23	15	-25	-36
^ code	-41	-40	-39	-38	-40	-38	-40
^ come	13	5	38	7	11	12	12
^ compar	16	84	21	17	102	29	20
^ complianc	-14	-12	17	-15	-15	-14	-19
^ comput	-39	-38	-40	-40	-50	-38	-41
^ concurr	-52	-52	-52	-53	-87	-53	-55
^ configur	-29	-29	-30	-30	-29	-30	-32
^ consum	-25	-22	-26	-23	-26	-23	-24
^ contain	1	1	3	8	-8	2	48
^ containerd	-69	-75	-76	-70	-72	-67	-72
^ content	-90	-86	-94	-80	-87	-84	-99
^ continu	-34	-36	-33	-34	-38	-33	-48
^ control	-17	-22	-37	-11	3	-17	-19
^ convert	7	6	-31	23	110	22	14
^ copi	-17	-20	-18	-17	-16	-16	-17
^ cor	-29	-29	-29	-29	-46	-28	-39
^ coredn	-21	-20	-21	-22	-21	-20	-31
^ cosmo	27	27	27	27	63	28	19
^ could	28	31	22	-2	21	0	11
^ cpu	-19	-19	-19	-19	-24	-19	-20
^ creat	-99	-93	-104	-90	-98	-90	-99
^ credenti	-24	-36	-24	-23	-38	-23	-23
^ crl	-21	-22	-23	-21	-28	-22	-22
^ cron	-28	-28	-28	-29	-33	-27	-28
^ cross	-61	-62	-68	-60	-66	-61	-63
^ crowdstrik	-39	-24	-25	-26	-25	-25	-30
^ crypto	-18	-17	-17	-17	-26	-17	-20
^ cryptomin	-19	-17	-17	-18	-21	-17	-19
^ cuda	-85	-83	-86	-83	-83	-78	-86
^ custom	1	-30	17	-25	-44	-27	-34
^ cve	-24	-24	-10	-24	-32	-24	-30
^ daili	-47	-54	-51	-48	-51	-47	-48
^ dangl	-15	-14	-14	-14	-15	-14	-22
^ dashboard	-22	-19	-20	-19	-21	-19	-20
^ data	-18	-21	7	-16	-21	-16	-20
^ databas	-81	-86	-86	-92	-81	-82	-125
^ db	-53	-54	-64	-58	-83	-54	0
^ ddo	-34	-47	-36	9	-48	-31	-31
^ decid	-77	-75	-90	-66	-70	-73	-69
^ decommiss	-46	-48	-54	-45	-48	-45	-47
^ default	13	20	17	21	66	20	18
^ defin	75	77	181	76	75	77	77
^ definit	-30	-27	-35	-30	-30	-27	-28
^ delet	-21	-18	-30	-18	50	-21	-25
^ depend	-58	-58	-60	-61	-60	-56	-59
^ deploi	-40	-39	-45	-39	-41	-38	-39
^ deprec	-31	-34	9	-31	-52	-32	-43
^ dev	-24	-23	-24	-24	-26	-24	-26
^ devic	-18	-14	-14	-15	-15	-15	-15
^ did	21	30	25	29	109	14	16
^ diesel	-28	-28	-28	-28	-49	-28	-36
^ diff	9	63	15	9	3	17	17
^ differ	41	95	107	45	32	45	43
^ disast	-33	-32	-36	-32	-38	-32	-35
^ disk	-37	-39	-37	-38	-38	-36	-37
^ dns	-50	-55	-59	-8	-67	-48	-50
^ do	-43	-33	-33	-33	-37	-23	-5
^ docker	-66	-70	-69	-66	-67	-64	-68
^ doe	-39	-34	-39	-36	-28	-34	-34
^ domain	-52	-44	-59	-60	-43	-43	-43
^ dont	-30	-29	-30	-53	-30	-30	-31
^ download	-40	-41	-50	-41	-45	-42	-40
^ drain	-36	-50	-37	-40	-41	-37	-40
^ drift	24	26	70	26	13	25	28
^ driver	-54	-39	-37	-40	-53	-37	-36
^ drop	10	8	11	11	55	1	7
^ dumb	71	54	10	21	16	27	32
^ duplic	-30	-31	-30	-30	-35	-30	-29
^ durabl	-33	-32	-36	-33	-35	-33	-33
^ ecs	-19	-18	-17	-17	-17	-16	-17
^ edg	12	12	75	14	5	13	7
^ efa	-27	-25	-28	-27	-27	-26	-29
^ egress	-83	-87	-86	-81	-100	-80	-79
^ elast	23	23	17	23	-17	25	113
^ eleven	-61	-61	-64	-62	-86	-61	-76
^ enabl	-114	-110	-118	-107	-114	-107	-132
^ encrypt	-38	-28	-49	-26	-56	-29	72
^ endpoint	-50	-26	-27	-26	-27	-26	-26
^ engin	3	3	3	1	-4	3	28
^ envelop	2	1	58	2	0	2	-6
^ environ	-38	-38	-39	-37	-49	-36	-37
^ eras	-44	-45	-47	-45	-61	-45	-45
^ errorportalloc	-31	-28	-30	-30	-28	-28	-35
^ etcd	-32	-24	42	-23	-43	-23	-27
^ even	-49	-48	-52	-48	-47	-47	-52
^ event	-46	-63	-53	-17	-52	-47	-48
^ everyth	99	36	42	44	44	43	44
^ ex	-36	-31	-31	-32	-34	-31	-31
^ execut	-79	-72	-92	-72	-76	-72	-74
^ explain	94	31	103	49	82	49	48
^ export	-20	-21	-20	-22	-21	-20	-19
^ extend	3	2	58	2	-29	0	3
^ fail	-39	-33	-33	-33	-39	-33	-35
^ fail2ban	-39	-37	-41	-41	-51	-37	-39
^ failov	-24	-23	-24	-24	-26	-23	-25
^ fedramp	9	42	178	46	24	27	29
^ fibr	-42	-43	-49	-44	-44	-43	-66
^ fifo	-39	-40	-38	-42	-63	-45	-48
^ file	-26	-19	-19	-7	-42	-19	16
^ find	21	24	23	23	55	23	19
^ fine	-33	-33	-33	-33	-37	-33	-39
^ fire	-18	-18	-21	-18	-23	-18	-19
^ firecrack	-44	-43	-53	-44	-51	-43	-46
^ firewal	-78	-64	-67	-66	-72	-65	-65
^ firmwar	-68	-70	-74	-71	-83	-70	-96
^ fix	-53	-52	-55	-53	-59	-53	-77
^ flask	-17	-16	-17	-16	-18	-16	-17
^ fleet	-35	-31	-33	-32	-35	-32	-33
^ flood	-50	-52	-62	-51	-63	-53	-58
^ flow	-47	-52	-48	-49	-62	-46	-48
^ for	-9	-21	-4	-8	16	-7	-35
^ four	-41	-39	-39	-39	-46	-40	-59
^ from	17	50	19	15	45	14	-1
^ gatewai	10	15	11	14	6	15	94
^ gdpr	-96	-102	-114	-93	-103	-89	-96
^ gener	-131	-114	-141	-107	-127	-122	-121
^ general	-23	-20	-22	-19	-19	-24	-20
^ get	6	11	9	11	57	11	8
^ git	-35	-61	-35	0	-35	-33	-35
^ github	-31	-29	-29	-30	-50	-30	-30
^ give	-9	-14	-15	-13	16	-8	-15
^ gke	2	2	1	-3	39	1	-29
^ glibc	-21	-20	-18	-18	-18	-18	-18
^ go	33	89	34	25	33	34	35
^ golden	21	21	84	23	13	21	23
^ good	-2	1	1	2	27	0	-2
^ googl	15	14	12	14	43	14	10
^ got	45	13	13	13	9	13	11
^ gpu	-55	-52	-57	-54	-58	-52	-54
^ grace	-54	-50	-56	-50	-57	-50	-51
^ grant	-57	-56	-63	-54	-56	-54	-59
^ graph	-24	-46	-23	7	-25	-22	-26
^ guard	-40	-35	-37	-36	-36	-34	-35
^ guest	-96	-98	-116	-98	-102	-97	-113
^ hallucin	-51	-51	-54	-52	-50	-73	-56
^ hand	35	-14	-25	-30	-32	-15	-21
^ hard	-73	-74	-80	-74	-76	-74	-76
^ harden	-10	-8	-16	-2	-14	-8	47
^ hardwar	-58	-61	-61	-59	-59	-56	-66
^ has	-2	9	8	12	86	3	-13
^ hcx	-52	-47	-49	-48	-50	-47	-58
^ heard	46	42	26	47	105	46	43
^ hello	-11	-4	-8	-2	-28	25	8
^ helm	-34	-34	-35	-34	-43	-33	-33
^ help	-26	-11	-40	-1	-54	104	-5
^ hey	25	-7	26	-6	-43	-24	-15
^ hi	-16	7	-29	-25	-18	31	-16
^ high	-33	-42	-33	-31	-33	-31	-36
^ hipaa	-31	-30	6	-32	-36	-31	-46
^ hm	-26	-24	-28	-21	-44	-24	30
^ hmm	-30	-31	-32	-28	-32	-28	-29
^ home	-32	-37	-34	-52	-37	-33	-35
^ host	-94	-91	-98	-85	-95	-90	-141
^ how	68	55	51	50	131	59	50
^ hpc	-23	-39	-16	13	-23	-17	-20
^ http	-18	-18	-19	-18	-21	-18	-20
^ hyperledg	-30	-30	-31	-31	-37	-29	-32
^ hypervisor	-85	-81	-64	-82	-102	-83	-90
^ i	41	33	29	30	10	39	18
^ iaa	-59	-56	10	-49	-75	-51	-107
^ iac	-23	-25	28	-24	-45	-25	-26
^ id	38	0	14	38	14	14	15
^ idempot	-39	-45	-46	-45	-51	-39	-41
^ idl	-47	-45	-49	-46	-53	-45	-50
^ if	-19	38	-9	-9	-12	-9	-10
^ ignor	22	23	20	22	81	12	23
^ im	77	28	62	29	15	58	19
^ imag	-81	-75	-81	-74	-78	-73	-80
^ imd	-3	-3	26	-4	-8	-3	-13
^ imdsv2	2	3	47	3	-2	0	-15
^ import	-30	-31	-32	-33	-38	-31	-32
^ in	-37	-46	-23	-41	-53	-41	-53
^ incid	-67	-61	-65	-61	-75	-60	-71
^ index	-101	-95	-113	-92	-103	-91	-93
^ infrastructur	-63	-60	-70	-57	-60	-58	-57
^ inherit	32	-9	-15	-8	-14	-9	-9
^ input	-35	-36	-38	-35	-36	-35	-34
^ instal	-71	-71	-72	-69	-71	-68	-74
^ intern	-44	-38	-36	-30	-46	-36	-38
^ is	-16	-9	-16	-11	12	-3	12
^ iscsi	-42	-38	-38	-38	-42	-37	-37
^ isnt	-40	-37	-37	-39	-40	-38	-54
^ iso	0	-1	50	0	-8	-1	0
^ isol	-69	-65	-66	-62	-65	-63	-80
^ it	-39	-36	-34	-49	-41	-34	-37
^ its	17	17	18	17	8	17	55
^ job	-47	-43	-45	-43	-47	-43	-47
^ joiner	-62	-37	-38	-38	-47	-38	-39
^ k	-26	-26	-27	-27	-28	-27	-31
^ karpent	11	9	74	12	8	12	-4
^ keep	-84	-81	-96	-80	-87	-80	-82
^ kei	28	42	41	43	19	43	110
^ kerbero	-40	-39	-39	-38	-43	-38	-40
^ kernel	-64	-62	-67	-60	-67	-59	-67
^ key	-69	-71	-82	-45	-85	-67	-69
^ keycloak	0	-27	0	29	0	1	1
^ kindli	73	53	8	14	1	23	22
^ kubelet	-38	-47	54	-24	-34	-27	-31
^ label	-41	-42	-50	-42	-41	-43	-41
^ lag	-36	-34	-37	-34	-35	-34	-36
^ land	8	9	39	8	7	8	7
^ launch	-26	-26	5	-26	-52	-26	-27
^ ldap	-47	-44	-50	-50	-51	-44	-49
^ least	-30	-30	-10	-35	-53	-31	-36
^ leav	4	31	4	-22	4	4	4
^ leaver	-27	-26	-26	-26	-32	-25	-26
^ legal	-67	-68	-80	-66	-71	-67	-70
^ let	-55	-53	-57	-50	-84	-54	-55
^ licens	-62	-64	-67	-58	-76	-60	-77
^ lifecycl	-58	-57	-58	-56	-62	-56	-59
^ limit	-64	-64	-65	-64	-109	-67	-69
^ linux	-40	-38	-44	-38	-39	-38	-43
^ list	58	-2	7	7	-34	83	1
^ loa	-23	-23	-23	-24	-44	-23	-26
^ load	-28	-27	-30	-28	-33	-28	-26
^ local	-37	-38	-38	-39	-37	-35	-36
^ log	-12	-19	-15	-13	-25	-13	35
^ log4j	-13	-13	-15	-13	-16	-14	-19
^ log4shell	-36	-34	-38	-34	-37	-33	-32
^ login	-22	-20	-22	-2	-36	-20	-21
^ lol	-18	-7	1	-2	51	-12	-10
^ long	-43	-41	-42	-43	-58	-41	-40
^ look	-78	-78	-80	-75	-79	-77	-104
^ lost	-34	-30	-33	-31	-33	-30	-34
^ mac	-34	-32	-34	-32	-37	-31	-31
^ mainten	-25	-23	10	-30	-29	-35	-25
^ major	-30	-31	-34	-34	-31	-30	-33
^ make	-85	-80	-88	-79	-83	-80	-88
^ man	3	29	18	35	17	126	26
^ manag	17	22	61	22	19	22	34
^ mandatori	-16	-16	-21	-16	-21	-16	-18
^ manual	-34	2	-24	8	-15	141	-6
^ market	-31	-30	-29	-31	-54	-29	-29
^ max	35	39	36	39	128	40	33
^ mean	28	26	124	27	10	14	25
^ memori	-67	-60	-59	-59	-64	-58	-63
^ messag	-25	-25	-23	-17	-40	-25	-24
^ metadata	-93	-91	-92	-88	-134	-90	-93
^ mfa	-68	-69	-48	-68	-98	-65	-80
^ microvm	4	4	53	5	1	2	-15
^ migrat	-15	-8	-15	-16	-16	-14	-15
^ min	-31	-29	-31	-30	-34	-29	-29
^ minimum	17	26	-17	23	151	28	17
^ minor	-30	-27	-30	-29	-29	-27	-28
^ mobil	-29	-28	-30	-28	-31	-28	-27
^ model	-84	-76	-48	-13	-50	-47	-51
^ monitor	21	0	20	50	16	19	20
^ move	-9	47	-10	-23	-19	-6	-10
^ mtl	-51	-52	-71	-52	-63	-55	-50
^ multi	-38	-37	-28	-37	-40	-39	-38
^ must	-7	-5	-4	-5	-11	-5	16
^ my	61	34	37	30	54	29	31
^ n	-73	-77	-76	-70	-95	-73	-78
^ nacl	2	4	77	5	1	8	-2
^ nah	-36	-33	-34	-33	-38	-33	-42
^ name	-43	-43	-47	-43	-48	-43	-43
^ need	80	41	33	66	59	45	43
^ network	-59	-47	-26	-46	-51	-45	-50
^ never	3	2	39	1	-7	2	4
^ new	62	15	12	17	9	18	18
^ next	-30	-31	-30	-31	-35	-31	-46
^ nightli	-26	-35	-29	6	-24	-22	-24
^ nitro	-29	-29	-2	-29	-38	-31	-54
^ no	-18	-17	-18	-17	-18	-17	-18
^ nobodi	-36	-43	-57	-13	-46	-36	-36
^ node	-67	-68	-69	-68	-74	-66	-79
^ not	-69	-64	-66	-64	-67	-62	-70
^ now	-107	-84	-85	-81	-95	-83	-91
^ npm	-37	-32	-32	-35	-32	-32	-40
^ number	-28	-24	-26	-25	-37	-24	-24
^ nvidia	-17	-16	-16	-17	-18	-16	-16
^ object	18	18	72	18	11	0	17
^ oci	-67	-63	-64	-64	-97	-63	-83
^ of	40	31	108	66	31	41	35
^ ok	-12	-27	-31	-24	-42	-27	-15
^ old	-37	-39	-41	-37	-40	-36	-38
^ on	-2	13	-1	-3	37	1	-11
^ onc	-8	23	-5	-26	-8	-6	-3
^ one	86	24	21	25	16	25	17
^ onli	-34	-34	-36	-33	-38	-32	-33
^ open	-40	-43	-40	-42	-43	-41	-40
^ oper	-61	-57	-61	-56	-61	-57	-61
^ opt	-23	-21	-22	-21	-26	-21	-21
^ order	-27	-25	-35	-25	-29	-25	-24
^ orphan	-36	-28	-29	-27	-27	-27	-28
^ os	-96	-102	-98	-108	-103	-94	-141
^ our	18	23	22	27	34	22	49
^ overview	75	2	0	8	-6	6	5
^ own	-7	29	-4	-17	-6	-2	-5
^ p99	-9	3	6	8	44	2	3
^ pager	-23	-23	-23	-32	-22	-24	-24
^ palo	-19	-19	-19	-19	-21	-19	-20
^ paramet	-24	-23	-23	-26	-38	-24	-27
^ partit	-55	-41	-46	-42	-49	-41	-42
^ partner	22	22	22	32	58	23	22
^ password	-79	-80	-83	-78	-81	-78	-99
^ patch	-40	-39	-43	-40	-66	-40	-19
^ pci	-20	-19	35	-22	-25	-21	-26
^ pdb	-93	-73	-18	-82	-102	-83	-84
^ penetr	-32	-33	-11	-31	-44	-39	-38
^ peopl	-16	-14	-15	-14	-15	-14	-17
^ permiss	-104	-107	-118	-105	-108	-106	-112
^ person	-16	-16	-16	-16	-19	-16	-23
^ phish	-37	-37	-40	-37	-47	-35	-41
^ php	-37	-41	-41	-32	-59	-38	-37
^ physic	-76	-68	-72	-69	-66	-65	-68
^ pick	-61	-61	-62	-46	-72	-62	-62
^ pii	-83	-77	-92	-73	-83	-74	-84
^ pipelin	-40	-41	-39	-39	-47	-39	-39
^ pitr	-32	-34	0	-31	-51	-30	-36
^ platform	-84	-57	21	-51	-73	-52	-78
^ pleas	38	34	10	32	107	29	24
^ pls	37	18	17	27	4	5	74
^ pod	-21	-20	-4	-19	-21	-19	-23
^ point	-43	-42	-54	-42	-64	-43	-43
^ poison	-37	-32	-32	-33	-49	-33	-40
^ posix	-35	-27	-28	-28	-30	-27	-27
^ power	-41	-39	-42	-39	-42	-39	-45
^ pre	-67	-60	-67	-61	-76	-61	-64
^ presign	-1	-2	52	2	-7	-1	2
^ privat	-51	-36	-37	-34	-36	-34	-35
^ privileg	-25	-24	-31	-25	-25	-24	-24
^ procur	-102	-90	-96	-89	-96	-91	-103
^ protect	-50	-51	-57	-49	-55	-50	-56
^ provis	-64	-65	-61	-69	-80	-61	-60
^ provisionedthroughputexceededexcept	-40	-35	-36	-35	-44	-35	-36
^ proxi	-28	-31	-28	-44	-41	-41	36
^ public	-26	-24	-25	-25	-26	-25	-30
^ pull	-45	-47	-49	-46	-58	-46	-53
^ put	-7	38	-6	-8	-8	-3	-6
^ python	-57	-53	-60	-53	-61	-53	-57
^ python3	-13	-13	-12	-14	-16	-12	-13
^ quarterli	-124	-120	-126	-118	-121	-117	-161
^ queri	24	28	28	29	76	29	21
^ queue	-40	-38	-41	-36	-41	-38	-39
^ quick	11	132	3	19	17	21	11
^ quorum	-29	-26	-26	-26	-26	-25	-25
^ rack	-103	-98	-114	-96	-105	-96	-101
^ ram	56	-1	3	6	5	5	-8
^ ransomwar	3	3	28	3	-2	3	2
^ rate	-18	-17	-17	-18	-20	-18	-19
^ rbac	-54	-51	-54	-50	-53	-50	-53
^ read	-60	-54	-57	-56	-65	-54	-63
^ readonlyrootfilesystem	-48	-45	-76	-44	-58	-45	-44
^ recommend	35	30	28	11	82	30	32
^ record	-37	-36	-38	-36	-49	-36	-35
^ recoveri	-43	-43	-64	-43	-42	-42	-44
^ redact	-16	-15	-17	-15	-16	-15	-16
^ redishel	-13	-13	-13	-13	-13	-13	-21
^ redund	-38	-39	-47	-39	-43	-38	-37
^ region	-20	-20	-30	-20	-22	-20	-20
^ registri	-11	36	-14	-35	-21	-11	-10
^ regresshion	-54	-54	-54	-54	-62	-54	-87
^ regular	-7	-37	-14	46	-23	-4	-3
^ remind	18	1	-4	-6	-8	-4	-11
^ remot	-30	-28	-29	-28	-30	-27	-28
^ remov	-67	-59	-60	-61	-70	-59	-66
^ renew	-69	-69	-73	-71	-84	-71	-86
^ repeat	20	19	1	16	64	10	13
^ replac	-50	-52	-54	-50	-55	-50	-49
^ replic	-35	-34	-36	-34	-43	-33	-34
^ reserv	-40	-39	-39	-39	-49	-39	-52
^ resili	-60	-59	-46	-54	-70	-60	-71
^ resolv	-21	-22	-23	-22	-25	-22	-26
^ resourc	-18	-18	-18	-19	-19	-18	-26
^ respons	115	62	51	69	118	64	112
^ restor	-67	-64	-64	-63	-71	-62	-70
^ result	-25	-26	-22	-23	-21	-21	-22
^ retent	-40	-39	-38	-37	-39	-37	-40
^ retir	-12	-12	-14	-13	-13	-13	-16
^ retri	-43	-44	-55	-43	-48	-45	-66
^ revok	-40	-40	-44	-40	-42	-40	-43
^ right	-62	-70	-63	-61	-71	-62	-73
^ rm	16	15	6	19	96	18	8
^ role	-27	-28	-28	-28	-32	-26	-26
^ root	-24	-23	4	-24	-29	-22	-28
^ rotat	-93	-94	-109	-94	-110	-95	-120
^ rout	-71	-71	-79	-68	-73	-69	-72
^ rto	-25	-26	26	-25	-33	-32	-29
^ runawai	-34	-33	-33	-34	-62	-33	-34
^ runc	-20	-19	-20	-20	-22	-20	-23
^ runtim	-58	-57	-66	-57	-61	-56	-64
^ salesforc	-12	-12	-13	-12	-18	-12	-12
^ same	-53	-42	-49	-38	-38	-40	-14
^ sbom	-50	-55	-56	-52	-52	-50	-61
^ scale	-57	-58	-60	-57	-52	-58	-82
^ scan	-55	-52	-56	-52	-60	-53	-56
^ schedul	-28	-27	-28	-27	-28	-26	-26
^ schema	-32	-30	-31	-30	-33	-30	-30
^ scim	-19	-18	-17	-17	-19	-17	-17
^ scrambl	-68	-70	-76	-70	-72	-69	-76
^ search	-19	-43	-16	17	-34	-17	-17
^ second	-19	-18	-19	-19	-24	-19	-26
^ secret	-79	4	-50	-42	-50	-40	-44
^ secur	-46	-45	-29	-44	-52	-45	-65
^ self	28	37	25	68	28	32	31
^ separ	-34	-32	-38	-33	-35	-33	-32
^ server	-61	-61	-67	-60	-65	-60	-83
^ servic	-46	-45	-47	-44	-48	-44	-46
^ session	-28	-28	-34	-29	-33	-33	-29
^ set	-62	-62	-62	-62	-113	-62	-61
^ share	-17	-34	-39	-22	14	-33	-64
^ should	19	16	18	45	14	16	12
^ show	158	37	30	58	41	80	36
^ sign	-32	-28	-31	-31	-31	-28	-31
^ sinc	-20	-22	-19	-24	-21	-18	-19
^ singl	-24	-29	8	-28	-49	-26	-26
^ sla	-169	-140	-143	-134	-221	-151	-148
^ slow	-50	-49	-51	-49	-54	-49	-52
^ sm	28	31	31	37	1	32	120
^ small	33	33	33	70	32	33	31
^ smb	-40	-27	-25	-26	-25	-25	-25
^ sms	-23	-22	-22	-22	-33	-22	-24
^ snapmirror	-25	-23	-21	-21	-22	-21	-21
^ snapshot	12	1	8	11	-5	11	81
^ snowflak	25	22	23	25	63	24	7
^ so	1	-18	-30	-21	-29	-5	-7
^ soc	-25	-25	-8	-32	-38	-28	-24
^ softwar	-37	-39	-36	-37	-40	-35	-37
^ somebodi	-20	-24	-20	-20	-21	-20	-19
^ someon	-40	-36	-31	-36	-36	-36	-36
^ sorri	-41	-37	-32	-36	-43	-37	-36
^ sourc	-25	-25	-23	-26	-22	-23	-27
^ spend	-82	-85	-103	-83	-87	-83	-96
^ split	66	-22	-12	-10	-14	-12	-22
^ spot	-47	-47	-48	-47	-51	-46	-47
^ spread	-36	-36	-47	-36	-35	-35	-41
^ sql	-35	-35	-36	-35	-36	-34	-44
^ srm	8	16	-17	18	9	120	14
^ sse	-12	0	35	0	-20	0	-7
^ ssh	-31	-27	-28	-27	-28	-27	-28
^ ssl	-20	-18	-20	-21	-19	-19	-21
^ stack	-8	-9	-20	-11	14	-12	-19
^ staff	-42	-42	-45	-42	-59	-42	-43
^ stale	-42	-49	-43	-44	-50	-42	-41
^ static	2	-2	-3	48	-8	2	-6
^ step	50	53	49	54	124	52	54
^ stop	-85	-88	-86	-79	-81	-78	-81
^ storag	-54	-52	-54	-51	-52	-50	-51
^ store	52	-11	-2	0	-16	1	-18
^ stream	39	42	42	76	21	42	108
^ student	-39	-27	-27	-27	-31	-26	-28
^ subdomain	-35	-40	-39	-37	-53	-36	-36
^ subnet	-38	-34	-42	-35	-35	-35	-35
^ subscrib	-85	-83	-90	-78	-83	-79	-86
^ sudo	-38	-39	-42	-41	-42	-38	-46
^ summari	34	4	3	5	3	4	2
^ support	-16	-15	-16	-15	-21	-16	-18
^ suppress	-36	-37	-37	-56	-38	-35	-36
^ sure	-30	-30	-31	-33	-40	-31	-41
^ swap	-43	-20	-47	-50	-51	-40	-44
^ switch	0	30	-7	-1	1	-2	1
^ system	-3	3	-4	-15	69	-18	-3
^ tag	-59	-57	-59	-57	-67	-57	-96
^ tape	-44	-44	-44	-44	-54	-43	-50
^ task	-69	-62	-67	-61	-81	-62	-61
^ teach	-57	-57	-60	-57	-71	-67	-71
^ tele	-23	-23	-24	-23	-31	-23	-24
^ tell	1	33	1	34	91	92	-6
^ terraform	-35	-4	-6	-3	52	-5	-2
^ test	-55	-57	-59	-56	-82	-58	-83
^ thank	-22	-18	-19	-15	22	-16	-30
^ that	-16	-12	-33	-11	-42	-16	39
^ the	-14	-15	-14	-14	-16	-13	23
^ thei	14	19	69	16	10	19	18
^ there	-27	-24	-23	-22	-28	-23	-24
^ third	-50	-46	-48	-45	-45	-44	-51
^ threat	-22	-19	-18	-18	-18	-18	-18
^ three	-45	-43	-48	-52	-67	-43	-43
^ throughput	22	28	27	27	72	26	28
^ time	-15	-15	-18	14	-40	-14	-14
^ tls	-21	-18	-14	-18	-25	-18	6
^ tmp	-19	-18	-27	-18	-18	-18	-18
^ token	-75	-66	-77	-64	-69	-67	-66
^ too	-50	-51	-49	-50	-84	-50	-50
^ topic	-33	-33	-36	-32	-31	-53	-31
^ tpm	-18	-18	-19	-17	-19	-18	-19
^ trace	-16	-19	-16	-17	-16	-16	-17
^ train	-22	-22	-23	-22	-23	-22	-27
^ translat	-7	-1	-14	0	53	-2	1
^ trivi	39	8	37	17	98	38	42
^ true	-34	-36	-44	-36	-41	-36	-40
^ trust	15	13	57	12	10	12	5
^ ttl	-2	2	31	2	-12	2	1
^ tune	-44	-42	-42	-42	-41	-40	-42
^ tunnel	-34	-26	-31	-27	-27	-26	-33
^ turn	-27	-30	-30	-18	-33	-26	-26
^ two	-24	-31	-25	9	-41	-23	-24
^ under	-54	-29	-30	-29	-29	-29	-30
^ undersea	-34	-34	-35	-34	-35	-35	-38
^ uninterrupt	-27	-27	-29	-29	-28	-27	-29
^ updat	-50	-49	-50	-49	-84	-51	-53
^ upgrad	-52	-56	-61	-56	-59	-53	-78
^ uptim	-25	-26	-25	-26	-27	-25	-32
^ usag	-28	-15	-23	-11	-32	61	-20
^ user	-48	-44	-46	-44	-47	-43	-45
^ util	-30	-29	-29	-29	-31	-29	-28
^ vcpu	-27	-22	-23	-23	-28	-23	-23
^ vendor	-55	-55	-72	-55	-63	-54	-74
^ version	-93	-87	-97	-82	-95	-90	-84
^ vet	-33	-33	-35	-35	-56	-33	-33
^ virtual	-72	-71	-76	-72	-76	-74	-94
^ visibl	3	9	-4	10	60	11	9
^ volum	-22	-23	-22	-22	-25	-22	-22
^ vpn	18	8	25	45	6	25	63
^ vsan	-64	-61	-71	-60	-72	-61	-63
^ vulner	-37	-38	-42	-37	-49	-38	-44
^ wait	-43	-50	-39	-39	-38	-38	-39
^ walk	-7	26	25	11	73	25	15
^ want	21	-6	19	66	17	21	20
^ warm	-36	-35	-36	-36	-50	-35	-36
^ we	13	13	5	21	20	8	7
^ web	-55	-55	-54	-57	-59	-56	-92
^ wed	-27	-27	-46	-40	-47	-26	-31
^ were	70	86	40	38	23	41	42
^ what	-6	-1	22	5	53	9	2
^ when	44	51	50	53	104	89	71
^ where	73	42	44	82	75	49	40
^ whether	-16	-15	-15	-15	-15	-16	-20
^ which	16	2	5	28	67	14	24
^ who	-24	-23	-24	-20	-14	-22	-17
^ whole	-30	-29	-40	-33	-52	-31	-31
^ whose	29	29	29	34	87	33	56
^ why	43	46	47	47	112	44	47
^ will	-38	-37	-39	-36	-55	3	-57
^ windows	-8	-15	-9	-5	-28	-10	52
^ wipe	-37	-48	-38	-36	-36	-34	-34
^ with	-57	-50	-50	-56	-51	-49	-69
^ worker	39	39	51	46	39	51	134
^ write	21	12	9	9	58	11	-14
^ wrong	-44	-44	-44	-44	-55	-44	-42
^ wtf	37	33	102	34	23	29	29
^ xen	-97	-101	-135	-104	-120	-98	-139
^ xz	-26	-19	-19	-21	-20	-19	-20
^ yum	-18	-18	-18	-18	-18	-18	-23
^ zone	-62	-61	-89	-60	-61	-63	-63
a	-19	-17	-12	-14	-13	-13	-20
a 2	10	11	11	11	31	11	11
a @	-33	-24	-20	-24	-17	-25	-30
a aws	-24	-18	-22	-19	-23	-19	-18
a baa	15	14	50	15	-4	10	13
a backup	-31	-36	-53	-31	3	-33	-33
a bad	-27	-27	-27	-27	-40	-27	-27
a box	-10	-14	-10	26	-23	-8	-14
a breach	-21	-19	-20	-19	-22	-19	-20
a broken	-40	-38	-40	-38	-41	-38	-48
a ca	-16	-16	-20	-17	-16	-17	-17
a cert	-60	-59	-63	-62	-84	-60	-60
a client	18	4	2	3	3	4	4
a colleagu	-10	-20	-20	-18	-33	-18	-18
a compani	-62	-70	-55	-56	-67	-54	-57
a complianc	33	86	31	63	29	32	32
a consult	-15	-15	-15	-25	-17	-15	-16
a contractor	-20	-17	-17	-18	-17	-17	-18
a control	27	30	75	30	30	25	27
a copi	-21	-20	-22	-20	-24	-19	-20
a cron	-23	-23	-23	-23	-42	-23	-24
a custom	-46	-40	-49	-40	-42	-40	-46
a data	-32	-31	-14	-31	-39	-33	-38
a dead	-27	-25	-25	-24	-28	-24	-24
a dedic	3	2	1	1	23	2	-9
a default	-17	-17	-17	-17	-18	-29	-21
a deprec	-49	-55	-58	-49	-54	-50	-57
a dev	-49	-35	-36	-37	-56	-36	-43
a differ	23	66	25	20	23	24	24
a distribut	-43	-46	-47	-46	-46	-44	-45
a document	-23	-24	-26	-24	-22	-22	-25
a drive	-30	-24	-23	-24	-35	-24	-25
a duti	-45	-33	-33	-33	-52	-32	-35
a fail	-22	-21	-27	-21	-23	-21	-21
a faulti	-20	-20	-21	-21	-20	-19	-23
a few	-13	-13	-15	-12	-29	21	-14
a file	-2	-23	-2	19	-2	-2	-2
a finger	-43	-45	-44	-61	-46	-42	-49
a fleet	-2	9	8	9	40	9	8
a fortig	-48	-25	-26	-27	-24	-27	-26
a function	-70	-74	-78	-72	-87	-71	-77
a git	-19	-18	-20	-19	-28	-18	-18
a glanc	90	31	35	35	14	32	31
a good	51	47	37	21	132	38	49
a gpu	43	35	42	102	41	42	42
a haiku	0	16	17	16	69	15	16
a hardcod	-21	-23	-20	-20	-20	-20	-20
a higher	-15	-14	-14	-15	-20	-14	-14
a hot	-30	-20	-19	-19	-20	-19	-20
a hypervisor	20	19	89	19	2	17	19
a job	-20	-19	-22	-20	-26	-20	-23
a joint	-59	-49	-52	-51	-64	-49	-53
a journalist	-54	-54	-57	-60	-80	-59	-61
a key	8	11	9	10	38	10	11
a known	-33	-33	-37	-38	-40	-33	-46
a larger	-29	-46	-32	-41	-37	-30	-31
a lawyer	20	19	66	19	14	19	21
a leak	-17	-17	-20	-20	-19	-17	-17
a leaver	-34	-34	-36	-34	-36	-34	-36
a linux	14	14	15	52	16	18	19
a list	12	14	8	17	-3	55	6
a live	5	6	-27	-1	64	-1	0
a long	30	21	-1	71	7	11	25
a lot	27	30	30	32	99	35	31
a m	-32	-27	-24	-36	-25	-24	-29
a mail	-11	-11	-11	-11	-16	-11	-15
a mainten	26	25	55	54	5	22	23
a malici	-28	-34	-30	-30	-31	-30	-28
a manag	45	23	82	25	22	23	22
a microvm	14	13	63	14	4	11	13
a million	28	32	6	33	120	35	37
a model	-56	-39	-37	-38	-45	-38	-40
a month	0	0	1	-1	19	-5	-1
a multi	-22	-22	-28	-23	-26	-22	-25
a name	-43	-42	-44	-46	-53	-41	-43
a new	-30	-30	-31	-30	-34	-35	-22
a node	31	31	22	31	104	29	29
a non	16	16	52	16	15	15	17
a nutshel	124	4	6	16	-17	13	4
a one	68	21	22	23	11	26	26
a our	94	32	14	82	-14	31	32
a partner	-17	-15	-17	-15	-16	-15	-15
a patch	-57	-53	-80	-54	12	-45	-63
a pdb	23	23	14	8	55	25	26
a permiss	-22	-21	-21	-22	-26	-22	-23
a person	40	37	107	32	23	35	23
a place	29	28	70	28	27	24	25
a pod	-28	-20	11	-21	-33	-21	-26
a port	-50	-45	-45	-45	-69	-44	-49
a principl	-18	-18	-23	-20	-18	-17	-18
a privat	-64	-51	-47	-48	-38	-46	-47
a product	22	22	64	22	20	18	19
a provis	-31	-35	-31	-29	-33	-30	-31
a public	-25	-26	-26	-26	-45	-26	-30
a queri	-20	-10	-11	-10	2	-10	-10
a queue	18	-4	7	37	59	17	16
a raci	72	19	21	22	50	24	24
a real	-3	4	-13	3	56	26	-11
a region	-47	-16	-29	-48	-91	-47	-52
a relat	14	8	9	73	-4	14	15
a replica	-16	-15	-15	-15	-25	-15	-16
a resourc	-34	-26	-26	-26	-29	-25	-27
a respons	19	11	7	6	3	7	7
a rest	26	12	25	54	23	25	26
a restart	-35	-33	-34	-35	-38	-33	-49
a retail	-43	-34	-33	-35	-34	-34	-54
a retir	-43	-31	-36	-30	-30	-30	-30
a role	-29	-29	-29	-28	-29	-27	-30
a row	-27	-23	-25	-24	-23	-23	-26
a rule	-33	-33	-38	-34	-40	-36	-41
a runbook	-45	-45	-54	-45	-66	-43	-43
a say	3	2	-3	19	2	2	2
a schedul	-1	-9	-3	34	-5	-1	-4
a second	-15	-14	-15	-14	-11	-14	-18
a secur	45	43	107	53	42	45	45
a self	10	11	11	32	8	11	8
a server	-14	-14	-13	9	-35	-14	-19
a servic	-29	-28	24	-50	-28	-26	-26
a set	-12	-12	-16	-12	-13	-12	-12
a share	-47	-48	-78	-49	-58	-50	-58
a short	122	-13	20	19	20	17	-5
a sidecar	42	40	108	41	38	39	41
a singl	9	11	9	9	54	11	11
a slide	100	31	32	33	23	34	32
a small	23	22	23	46	22	23	23
a standalon	-16	-15	-19	-15	-15	-15	-17
a startup	-28	-30	-31	0	-44	-24	-27
a subnet	-26	-26	-32	-27	-27	-27	-32
a summari	16	-2	0	1	0	2	2
a support	-13	-13	-25	-18	4	-20	-13
a suspici	-35	-30	-31	-34	-55	-31	-49
a tabl	-34	-33	-41	-38	-39	-33	-33
a team	52	14	17	36	16	23	22
a terraform	15	20	19	20	46	20	21
a thing	-28	-27	-31	-29	-27	-27	-29
a third	-6	3	28	0	0	3	3
a ticket	23	28	26	26	59	26	25
a topic	-38	-33	-43	-33	-54	-34	-34
a two	37	91	38	14	36	39	39
a user	-36	-42	-6	-32	-44	-31	-31
a vendor	-30	-30	-39	-31	-33	-30	-31
a volum	-45	-45	-45	-46	-59	-45	-61
a vulner	-27	-27	-29	-27	-30	-27	-43
a whole	-58	-57	-77	-57	-67	-56	-79
a windows	-14	-14	-13	-17	-14	-13	-12
a workload	-19	-17	-36	7	-26	-23	-19
a wrong	-45	-42	-44	-42	-53	-42	-43
a year	-28	-28	-29	-30	-33	-28	-28
a zip	11	-1	15	51	15	3	8
a zone	-20	-19	-24	-19	-19	-18	-18
abl	-2	-1	-16	-1	-7	42	0
abl to	-2	-1	-16	-1	-7	42	0
abort	-36	-36	-35	-36	-54	-35	-37
about	-39	-39	-52	-28	-37	-31	-24
about $	1	-4	56	3	-13	28	-16
about @	-125	-100	-119	-93	-93	-97	-103
about an	8	8	6	29	4	8	8
about aws	17	2	1	2	1	2	-5
about engin	15	21	11	61	-6	12	-4
about it	26	24	53	53	15	24	21
about our	-39	-31	-32	-32	-17	-35	-41
about phish	-21	-22	-21	-22	-28	-22	-27
about retir	-41	-24	-26	-29	-38	-25	-25
about the	10	7	-27	14	-3	3	81
about who	-6	-30	-36	-30	-37	-36	-47
about with	145	62	57	61	56	62	62
abov	26	28	19	27	100	25	25
abov and	31	33	31	32	103	30	32
absent	-13	-13	-13	-14	-13	-13	-18
absorb	-27	-27	-26	-27	-26	-26	-27
absorb $	-21	-19	-21	-20	-21	-20	-21
abstract	-28	-28	21	-47	-36	-31	-27
abstract servic	6	13	72	14	-1	7	11
abus	-25	-22	-22	-23	-24	-23	-22
abus notic	-20	-17	-17	-17	-18	-18	-18
acceler	-60	-34	-33	-37	-40	-34	-37
accept	-13	-18	-18	16	-13	-9	-14
accept $	-19	-17	-18	-19	-20	-18	-19
access	-35	-34	-30	-33	-35	-33	-35
access $	-27	-27	-31	-27	-29	-28	-2
access at	-37	-38	-56	-38	-45	-38	-37
access control	-24	-22	-22	-22	-24	-22	-22
access in	-25	-25	-27	-29	-42	-25	-25
access kei	-50	-50	-50	-50	-59	-51	-64
access key	-33	-34	-39	-34	-27	-38	-39
access log	-44	-42	-44	-41	-43	-41	-46
access of	-33	-32	-37	-33	-45	-33	-35
access on	-34	-35	-36	-34	-33	-33	-34
access point	-18	-13	-13	-14	-14	-13	-15
access polici	-35	-39	-37	-35	-35	-34	-37
access request	29	29	28	29	61	29	29
access review	-45	-45	-51	-44	-47	-46	-49
access right	-33	-34	-38	-35	-43	-36	-38
access string	-16	-15	-16	-15	-15	-14	-14
access to	-24	-24	-21	-24	-34	-23	-25
access token	-25	-24	-31	-24	-23	-23	-23
accessdeni	-14	-12	-14	-13	27	-9	-10
accessdeni on	-13	-12	-13	-13	36	-7	-7
accid	-25	-25	-38	-25	-26	-25	-27
accident	-32	-32	-32	-33	-35	-32	-36
accident delet	-32	-32	-32	-33	-35	-32	-36
accord	-45	-55	-35	-35	-36	-35	-35
accord to	-45	-55	-33	-34	-35	-33	-34
account	-6	-15	-11	-16	-2	-15	-20
account $	0	-30	-26	-29	-35	-28	-35
account @	-53	-43	-45	-42	-48	-42	-42
account access	-44	-44	-49	-43	-50	-43	-45
account and	-47	-41	-44	-42	-45	-41	-50
account contact	-18	-19	-19	-19	-25	-19	-21
account databas	-51	-51	-47	-48	-50	-45	-47
account for	62	-10	-1	10	-26	6	5
account from	-56	-50	-50	-49	-61	-48	-56
account in	-35	-29	-30	-29	-34	-29	-31
account is	-27	-27	-42	-26	-32	-26	-29
account level	-37	-38	-56	-38	-45	-38	-37
account manag	55	56	54	55	122	53	43
account may	-32	-31	-32	-32	-53	-33	-32
account of	-35	-36	-38	-35	-40	-34	-34
account parti	-19	-17	-18	-17	-22	-17	-17
account password	-67	-60	-71	-59	-61	-58	-60
account we	-25	-24	-24	-25	-46	-25	-26
account who	-40	-21	-23	-20	14	-20	-50
account with	-17	-16	-16	-16	-18	-15	-15
acl	-39	-25	-10	-25	-27	-25	-30
acl $	-62	-66	-95	-65	-69	-66	-71
acl for	-24	-24	-33	-25	-25	-24	-24
acl on	-76	-57	-56	-57	-58	-55	-75
acm	45	47	43	51	124	49	46
acronym	39	44	215	55	19	59	40
across	-74	-68	-75	-71	-77	-69	-88
across all	-86	-52	-56	-51	-68	-52	-64
across the	-32	-13	-24	-24	-26	-23	-31
act	-35	-33	-37	-33	-30	-33	-35
act $	-25	-23	-24	-23	-26	-23	-24
act for	-15	-13	-16	-14	-18	-14	-15
act on	-51	-50	-59	-50	-55	-50	-57
action	-29	-27	-27	-28	-41	-27	-31
activ	-28	-30	-29	-29	-29	-27	-28
activ @	-39	-40	-43	-39	-58	-38	-37
activ for	-23	-25	-23	-24	-23	-22	-24
activ in	-30	-34	-34	-29	-34	-34	-30
activ worker	-13	-17	-13	-16	-13	-13	-13
actual	22	-2	25	1	-4	2	1
actual $	44	44	106	45	43	43	46
ad	-25	-24	-24	-25	-27	-22	-3
ad $	-33	-29	-28	-28	-30	-28	-32
ad group	-22	-20	-19	-19	-19	-19	-19
ad on	23	35	26	53	24	26	27
ad the	-21	-27	-25	-22	-21	-21	-21
add	-29	-26	-27	-27	-29	-26	-29
add @	-28	-37	-28	-32	-34	-27	-27
add capac	-53	-49	-50	-47	-47	-47	-59
add node	-21	-19	-19	-19	-23	-18	-20
add on	-23	-22	-22	-22	-22	-22	-34
add shard	-18	-18	-18	-18	-18	-17	-19
addit	-23	-15	-21	-22	-22	-21	-22
address	-35	-34	-35	-35	-51	-34	-46
address $	-30	-30	-30	-32	-53	-31	-47
adjust	-26	-25	-25	-25	-35	-25	-26
admin	-22	-32	-32	-18	-33	-28	-31
admin $	-6	-20	-2	58	-11	-3	-7
admin and	-2	-16	0	26	1	1	0
admin in	-20	-18	-20	-19	-19	-18	-18
admin on	-23	-20	-21	-22	-20	-20	-19
admin password	-55	-48	-50	-48	-39	-49	-54
admin right	-34	-35	-35	-37	-47	-35	-43
admin still	23	-39	-53	-29	-43	-31	-27
administ	-27	-29	-27	-20	-48	-26	-27
administr	-47	-51	-59	-14	-65	-48	-59
administratoraccess	-34	-33	-36	-34	-37	-33	-37
administratoraccess @	-17	-17	-16	-17	-21	-17	-17
admiss	13	14	71	13	12	15	10
advanc	18	7	7	7	7	7	7
advisor	-17	-20	27	-21	-31	-22	-33
adviz	10	2	-11	51	-3	-1	8
affect	-13	-13	-13	-13	-17	-15	-17
after	-22	-20	-25	-21	-28	-23	-20
after $	68	63	30	36	29	33	30
after 29	30	31	32	31	70	32	26
after @	-47	-46	-40	-21	-41	-39	-46
after a	-38	-37	-38	-37	-58	-37	-39
after an	-31	-31	-32	-31	-32	-31	-42
after cool	-28	-27	-27	-27	-50	-27	-30
after direct	-71	-41	-40	-41	-42	-41	-40
after failov	-63	-39	-39	-40	-46	-39	-39
after it	-31	-29	-36	-30	-29	-29	-34
after physic	-17	-13	-13	-14	-14	-13	-16
after someon	-21	-17	-18	-18	-19	-17	-17
after that	-18	-25	-17	-17	-18	-17	-17
after the	-4	4	-1	0	4	0	38
after what	84	8	-2	15	8	14	11
afterward	13	31	17	34	17	18	18
afterward $	13	31	17	34	17	18	18
ag	-21	-17	-19	-18	-19	-17	-19
ag who	-23	-18	-18	-19	-18	-17	-19
again	25	24	90	42	24	28	40
again $	32	30	55	58	57	25	17
again @	28	30	154	60	20	45	35
again do	-9	-20	-4	32	-8	-4	-3
against	-10	30	-8	-13	-8	-7	-9
against @	29	111	34	33	33	36	33
against common	-39	-54	-43	-36	-37	-36	-40
against kept	-21	-19	-17	-17	-18	-17	-19
against our	-38	-49	-38	-38	-49	-37	-51
against plain	8	56	13	0	1	11	12
against the	8	30	11	10	11	11	11
age	-27	-36	-24	-27	-28	-24	-24
agenc	-12	-17	4	58	-2	3	3
agenc with	-12	-18	6	68	-1	4	5
agent	-36	-26	-35	-41	-48	-34	-18
agent $	4	-9	6	31	-2	5	43
agent @	-70	-74	-67	-88	-107	-67	-68
agent agent	-36	-48	-36	-55	-36	-36	-40
agent for	-66	-62	-63	-60	-79	-61	-65
agent in	-26	-23	-22	-23	-25	-22	-22
agent on	-17	15	-19	-29	-15	-16	-24
agent our	-30	-25	-24	-25	-24	-24	-38
agent updat	6	-11	-6	2	-4	-3	78
agent version	-75	-73	-74	-71	-81	-69	-78
agentcor	-16	-15	-16	-15	-15	-15	-18
agentcor runtim	-16	-15	-16	-15	-15	-15	-18
aggreg	-28	-23	-25	-23	-24	-23	-26
ago	-49	-32	-43	-32	-35	-32	-31
ago $	-16	-18	-16	-17	-27	-16	-16
agre	-59	-62	-71	-62	-66	-58	-60
agre $	-33	-37	-32	-38	-32	-32	-35
ai	-12	3	2	3	34	57	-19
aim	27	18	26	68	24	26	26
air	-32	-32	-33	-32	-33	-32	-36
air condit	-41	-41	-43	-42	-43	-42	-48
al2	-75	-77	-109	-80	-84	-75	-74
al2023	-19	-11	57	-8	-17	-12	-15
al2023 $	3	29	146	32	12	15	21
al2023 @	-13	-13	-18	-13	-13	-13	-13
al2023 who	-33	-34	-36	-34	-42	-33	-50
alarm	-54	-52	-53	-52	-60	-52	-55
alarm $	-43	-43	-52	-43	-45	-43	-46
alarm and	-60	-58	-60	-58	-92	-59	-60
alarm for	-39	-39	-39	-39	-45	-38	-37
alarm in	-46	-38	-40	-38	-39	-38	-41
alarm on	-57	-52	-55	-51	-62	-51	-55
alarm per	-39	-39	-38	-38	-47	-37	-44
alert	-47	-45	-47	-46	-53	-46	-46
alert on	-21	-21	-21	-21	-31	-21	-22
alibaba	63	64	61	63	137	63	50
alibaba @	36	37	36	37	83	37	26
aliv	-33	-33	-28	-10	-47	-29	-29
aliv $	-33	-36	-28	-1	-55	-29	-29
aliv by	-14	-13	-13	-14	-17	-13	-13
all	16	-10	-7	-2	5	-6	-8
all $	-29	0	-31	-34	-25	-22	-22
all @	-43	-37	-36	-27	-46	-36	-44
all amazon	-41	-47	-36	-58	-36	-36	-38
all do	55	9	8	3	-1	11	12
all duti	97	2	14	19	11	15	11
all for	24	22	23	54	24	24	24
all in	-26	-26	-28	-24	-37	-25	-25
all mine	49	20	13	20	17	20	19
all node	-28	-29	-34	-41	-36	-28	-27
all of	-35	-41	-36	-35	-32	-33	-39
all our	85	-45	-8	-2	-8	1	-3
all over	-27	-25	-25	-26	-33	-24	-27
all previou	20	20	16	19	49	16	20
all servic	-79	-65	-70	-71	-74	-68	-94
all that	49	6	14	13	-4	13	5
alloc	-58	-51	-54	-53	-82	-51	-52
allow	-47	-47	-67	-45	-42	-45	-44
allow $	-32	-36	-50	-28	-14	-46	-30
allow list	-34	-32	-32	-34	-39	-32	-33
allow read	21	30	25	29	64	26	30
allow to	-82	-80	-109	-75	-106	-74	-74
almost	-37	-35	-38	-35	-39	-35	-34
almost full	-37	-35	-38	-35	-39	-35	-34
alon	-1	-6	-1	30	-3	2	-1
alon $	-30	-15	-36	-31	-33	-30	-30
alreadi	-21	-16	-18	-17	-25	-35	13
also	-46	-46	-65	-45	-46	-45	-49
alter	-28	-24	-25	-25	-25	-24	-29
altern	-19	-19	-19	-19	-28	-19	-22
although the	8	14	11	4	52	15	16
alto	-27	-25	-26	-25	-27	-25	-32
alto @	-25	-23	-24	-23	-27	-23	-26
alwai	-11	0	35	-8	20	-1	0
alwai mix	28	25	91	37	23	35	31
alwai on	5	10	1	-7	42	9	7
am	-1	-16	6	-5	-20	1	10
am $	-15	-15	-17	-15	-20	-15	-16
am from	-28	-12	15	-12	-21	-22	-12
am i	16	-13	-15	-13	-18	-11	-11
amazon $	16	-9	-6	-1	-13	-3	37
amazon @	-62	-55	-58	-55	-58	-55	-75
amazon and	12	42	13	17	17	18	18
amazon answer	-13	-13	-12	-13	-15	-18	-13
amazon as	-22	-24	-21	-21	-23	-21	-21
amazon build	-15	-17	-15	-16	-24	-16	-15
amazon but	-15	-17	-16	-19	-15	-15	-15
amazon check	-42	-38	-39	-38	-57	-38	-62
amazon close	-18	-18	-24	-19	-29	-19	-21
amazon delet	-22	-18	-19	-18	-24	-19	-19
amazon do	48	85	44	52	18	37	102
amazon doe	149	102	73	72	79	83	149
amazon fault	-31	-31	-44	-31	-35	-31	-34
amazon fix	-34	-31	-38	-31	-36	-32	-32
amazon for	-27	-26	-26	-28	-38	-26	-27
amazon go	-35	-35	-35	-38	-50	-34	-37
amazon hall	-37	-32	-34	-34	-37	-33	-45
amazon handl	64	12	6	12	-3	13	7
amazon has	-23	-25	-21	-25	-20	-21	-20
amazon i	-15	-14	-14	-14	-24	-14	-16
amazon in	-13	-18	-16	-17	-17	-15	-16
amazon is	-20	-20	-23	-20	-28	-21	-23
amazon job	33	-16	0	-1	-11	1	-3
amazon liabl	-12	-11	-12	-12	-17	-12	-12
amazon linux	4	16	14	15	11	15	53
amazon look	3	-35	-40	-30	-58	-32	-34
amazon manag	-16	55	-3	11	-5	13	14
amazon no	-17	-21	-17	-18	-18	-16	-18
amazon on	-31	-26	-28	-27	-38	-26	-28
amazon or	-14	-7	-8	-10	-39	-5	56
amazon part	-59	-62	-90	-57	-74	-57	-63
amazon patch	-32	-32	-30	-34	-44	-28	-7
amazon problem	-43	-24	-26	-25	-26	-25	-25
amazon q	26	29	26	30	-21	23	105
amazon reset	-11	-11	-11	-11	-12	-10	-16
amazon rewrit	-39	-45	-38	-48	-40	-37	-40
amazon right	68	22	20	22	19	23	20
amazon roll	-27	-24	-25	-25	-37	-24	-28
amazon run	-27	-27	-27	-27	-52	-27	-27
amazon set	-57	-51	-53	-51	-72	-53	-55
amazon ship	-31	-28	-29	-31	-43	-28	-31
amazon take	19	19	10	17	8	17	59
amazon task	-32	-20	-24	-20	-21	-20	-20
amazon tell	-28	-28	-28	-28	-28	-28	-55
amazon thing	-47	-45	-51	-47	-52	-47	-59
amazon to	-3	-4	-1	28	-10	-1	-1
amazon updat	-15	-17	-15	-18	-15	-15	-20
amazon upgrad	-44	-41	-81	-38	-69	-56	18
amazon who	-21	-27	-21	-23	-22	-21	-28
amazon write	-63	-53	-54	-54	-77	-52	-73
ami	-46	-49	-34	-44	-49	-45	-52
ami $	-33	-32	2	-36	-41	-35	-41
ami for	-20	-17	-18	-17	-20	-17	-18
ami from	-29	-30	-30	-37	-54	-31	-41
ami is	36	34	100	30	22	32	22
ami of	-69	-64	-86	-62	-67	-63	-71
ami os	-41	-43	-47	-60	-44	-40	-48
ami our	-10	-11	-11	-11	-11	-12	-16
ami patch	-54	-50	-58	-50	-51	-49	-66
ami releas	-35	-33	-38	-33	-35	-33	-35
ami who	-36	-61	-35	-33	-38	-33	-32
among	-3	-8	-5	29	-4	-1	-19
an	-16	-17	-11	-16	-12	-14	-19
an @	-22	-21	-16	-20	-15	-18	-23
an abstract	2	12	57	13	2	13	13
an abus	-17	-15	-15	-15	-16	-16	-15
an access	12	11	10	11	48	-1	9
an account	-8	19	78	16	8	-8	18
an ai	42	34	29	36	-1	102	16
an alarm	-33	-33	-34	-33	-42	-33	-40
an amazon	2	3	21	3	24	2	-17
an ami	12	11	58	11	6	6	10
an ancient	-49	-48	-48	-48	-47	-46	-71
an api	3	4	4	17	2	4	4
an applic	-24	-23	-25	-23	-24	-23	-23
an avail	20	20	70	19	16	16	17
an aws	-17	-17	-6	-17	-28	-17	-22
an email	7	6	5	6	38	6	0
an employe	-44	-42	-45	-42	-69	-42	-46
an exampl	40	41	37	42	95	40	42
an expir	-25	-24	-24	-24	-26	-24	-24
an eye	-31	-32	-55	-31	-40	-38	-31
an import	-38	-39	-44	-42	-41	-40	-51
an incid	-29	-29	-52	-30	-36	-30	-31
an intern	-18	-34	-15	6	-17	-15	-16
an iso	86	29	27	28	19	29	30
an object	33	36	14	35	95	36	36
an old	24	22	63	21	24	24	25
an os	-58	-55	-58	-38	-82	-58	-77
an outag	-30	-28	-28	-28	-30	-28	-30
an overview	34	5	2	4	8	-6	7
an ubuntu	-18	-15	-15	-15	-16	-15	-22
an unhealthi	-19	-19	-20	-18	-24	-19	-20
an unknown	-21	-20	-21	-22	-30	-20	-21
an upgrad	0	1	-1	-1	-16	-1	36
analys	-36	-33	-41	-34	-40	-33	-35
analyst	-16	-11	-18	10	-21	-13	-17
analyst may	-21	-18	-18	-21	-19	-18	-18
analyz	-39	-34	-33	-34	-34	-33	-39
ancient	-43	-43	-42	-43	-41	-41	-62
ancient version	-56	-55	-55	-55	-54	-53	-82
and	-19	-18	-23	-20	-23	-21	-22
and @	-29	31	-17	-17	-19	-17	-25
and a	-18	-11	-17	-18	-21	-17	-23
and access	-16	-15	-16	-15	-15	-15	-15
and alarm	-16	-14	-14	-15	-15	-14	-15
and all	-17	20	-8	-9	-9	-8	-15
and amazon	15	-15	-7	8	57	8	8
and an	-18	-13	-13	-14	-16	-13	-14
and analyz	-38	-34	-32	-35	-34	-33	-40
and answer	16	16	13	16	46	12	15
and api	-67	-68	-67	-79	-69	-65	-66
and app	-27	-26	-36	-26	-48	-27	-30
and appli	-23	-19	-19	-19	-19	-19	-24
and applic	-23	-22	-23	-22	-23	-22	-25
and approv	-53	-49	-52	-49	-59	-48	-60
and attach	-35	-33	-40	-34	-43	-32	-33
and aws	-24	-20	-20	-20	-31	-20	-20
and azs	-61	-58	-57	-48	-54	-47	-49
and backup	-14	26	-13	-30	-16	-13	-18
and bgp	-17	-15	-15	-15	-16	-15	-15
and bill	-17	-17	-17	-17	-22	-17	-18
and cach	-36	-35	-54	-35	-37	-35	-37
and check	-46	-41	-42	-41	-60	-42	-43
and compact	-16	-9	-9	-9	-9	-9	-9
and complaint	-32	-26	-26	-26	-28	-26	-34
and control	-22	-28	-23	-22	-23	-22	-21
and cool	-27	-25	-25	-24	-25	-24	-25
and cost	-33	-31	-31	-31	-48	-31	-39
and custom	-28	-25	-24	-24	-28	-24	-24
and data	-22	-23	-24	-22	-24	-22	-29
and decid	-30	-28	-35	-26	-28	-42	-26
and delet	-38	-36	-38	-36	-39	-35	-39
and devic	35	36	35	32	12	36	76
and dns	-19	-16	-16	-16	-16	-16	-16
and down	-23	-18	-18	-18	-18	-18	-24
and earthquak	-14	-14	-14	-15	-16	-15	-15
and edg	-29	-29	-36	-29	-46	-29	-29
and encrypt	-43	-43	-54	-43	-42	-42	-46
and environment	-25	-24	-33	-24	-24	-24	-28
and fair	-27	-24	-25	-27	-30	-25	-30
and firewal	-46	-46	-46	-46	-47	-46	-71
and firmwar	-28	-27	-27	-27	-31	-27	-44
and for	-33	-36	-32	-17	-40	0	44
and game	-102	-98	-98	-91	-115	-91	-94
and get	-44	-23	-24	-24	-25	-23	-23
and go	-18	92	39	18	18	35	38
and grant	-22	-20	-21	-20	-20	-20	-20
and group	-21	-19	-20	-19	-20	-19	-19
and guard	-25	-25	-26	-25	-28	-25	-25
and ha	19	15	22	62	21	23	21
and have	14	14	7	54	12	-1	13
and host	-30	-47	-30	-33	-29	-30	-34
and how	7	7	-6	7	-18	56	-2
and i	22	23	47	23	22	22	22
and if	-9	-13	-8	-9	-21	-8	17
and in	-44	4	-28	-37	-29	-27	-40
and is	13	12	11	13	46	50	-2
and its	4	-4	3	28	4	5	-7
and job	-54	-44	-45	-44	-45	-45	-62
and keep	-15	-15	-16	-14	-17	-15	-16
and label	-81	-93	-89	-81	-85	-81	-80
and lock	-22	-21	-27	-22	-22	-20	-21
and maintain	-20	-18	-18	-19	-19	-18	-21
and manag	-71	-69	-79	-70	-76	-70	-120
and manifest	-33	-31	-31	-31	-35	-30	-30
and mantrap	-37	-36	-38	-36	-51	-36	-39
and max	-44	-44	-43	-43	-72	-43	-44
and maximum	-69	-69	-68	-69	-127	-69	-69
and mean	33	32	78	29	17	30	34
and memori	-24	-22	-23	-22	-30	-22	-23
and min	-87	-75	-76	-75	-98	-76	-76
and namespac	-31	-22	-23	-23	-39	-23	-23
and need	93	37	26	34	26	33	37
and network	-37	-36	-38	-38	-38	-35	-38
and nobodi	-25	-24	-24	-25	-28	-24	-25
and not	-19	-15	-14	-15	-16	-14	-14
and noth	27	22	26	11	56	26	27
and now	-15	-15	-15	-14	-16	-14	-14
and of	-34	-45	-82	-48	-44	-45	-61
and on	-24	-21	-19	-17	-19	0	-22
and onc	-32	-59	-35	-33	-37	-33	-36
and oper	-30	-34	-34	-56	-30	-30	-31
and os	-38	-31	-30	-24	-32	-31	-40
and our	69	7	14	12	10	14	-2
and partit	-105	-74	-73	-71	-72	-72	-71
and password	-13	-18	-13	-14	-13	-13	-15
and patch	-31	-30	-30	-30	-30	-30	-41
and permiss	-31	-27	-50	24	-38	-33	-45
and pick	-28	-54	-28	-36	-28	-28	-28
and pod	-40	-31	-37	-32	-32	-31	-32
and privat	-18	-23	-18	-18	-18	-18	-17
and provis	18	5	18	60	12	19	19
and rack	-48	-40	-41	-40	-44	-40	-46
and re	-15	-14	-17	-17	-15	-14	-14
and read	-18	-17	-17	-30	-18	-17	-17
and repair	-19	-18	-18	-18	-21	-18	-23
and replai	-59	-56	-56	-53	-58	-54	-59
and retent	-16	-16	-16	-17	-16	-16	-16
and role	-26	-20	-21	-20	-21	-20	-21
and roll	-34	-33	-31	-33	-37	-31	-33
and root	-93	-79	-90	-83	-88	-84	-90
and rout	-16	-16	-16	-16	-20	-16	-20
and rpo	25	24	100	26	23	26	1
and run	-22	-22	-22	-22	-24	-21	-22
and safeti	-15	-15	-15	-15	-23	-15	-20
and say	10	35	45	-8	-7	7	14
and scale	-35	-34	-35	-34	-35	-34	-45
and secur	10	13	55	14	13	14	13
and so	-23	6	-29	-35	-35	-27	-27
and sse	-35	-47	-40	-39	-35	-36	-35
and storag	-24	-24	-25	-24	-26	-24	-27
and store	-17	-16	-17	-15	-17	-15	-15
and stream	-29	-25	-35	-28	-33	-28	-28
and subnet	-29	-34	-25	-30	-24	-24	-24
and switch	-34	-37	-32	-37	-31	-32	-35
and tell	25	27	24	26	62	23	24
and the	-8	-15	-17	-12	-16	-13	9
and thei	-22	-14	-14	-15	-15	-14	-15
and their	-40	-51	-62	-47	-52	-47	-59
and then	8	6	7	-3	35	10	10
and timeout	-30	-28	-29	-28	-49	-28	-28
and train	2	2	33	2	3	-18	-4
and updat	-24	-23	-24	-24	-24	-24	-32
and upgrad	-26	-26	-26	-27	-26	-26	-40
and us	62	24	23	26	26	26	24
and user	-34	-32	-38	-32	-33	-32	-34
and we	-25	-23	-22	-15	-24	-22	-28
and what	76	27	-3	14	8	32	15
and when	-2	9	6	9	46	7	-10
and where	99	46	34	42	41	83	49
and which	-4	-21	-19	-18	-26	-19	-35
and who	-9	-10	-10	-10	-31	-12	20
and with	-20	-28	-20	-22	-21	-20	-23
and worker	-21	-21	-21	-21	-25	-21	-22
and write	-19	-19	-20	-19	-18	-21	-20
angl	48	107	50	42	49	49	50
angl $	28	63	29	24	27	29	30
angri	-42	-37	-40	-38	-39	-37	-36
angri $	-48	-42	-45	-43	-44	-42	-41
annot	-59	-74	-60	-54	-67	-56	-54
annot in	-65	-83	-67	-57	-75	-62	-55
announc	-46	-43	-53	-43	-50	-43	-58
anonym	-28	-27	-29	-29	-37	-27	-28
anoth	-24	-25	-26	-25	-28	-25	-26
anoth $	-45	-45	-44	-43	-55	-43	-46
anoth account	-34	-33	-42	-35	-36	-43	-37
anoth compani	-13	-12	-11	-12	-19	-12	-12
anoth custom	-32	-25	-38	-26	-29	-26	-25
anoth region	-21	-20	-21	-20	-27	-20	-21
anoth team	14	-17	-12	-10	-10	-7	-7
answer $	12	3	-16	4	17	57	1
answer as	25	25	16	25	58	6	26
answer come	-4	4	-8	2	-8	57	7
answer everi	5	4	3	4	23	-1	3
answer for	37	8	-18	-7	-16	-7	-19
answer from	-19	-17	-16	-21	-27	-4	-17
answer onli	22	23	18	21	55	20	23
answer to	-25	-24	-32	-24	-27	-29	-25
anthrop	-23	-18	-17	-18	-25	-18	-18
anti	-47	-37	-36	-36	-37	-36	-37
anti cheat	-54	-41	-41	-41	-42	-40	-41
antiviru	-83	-77	-89	-77	-81	-79	-82
antiviru $	-117	-99	-121	-94	-110	-108	-107
antiviru on	-19	-18	-19	-19	-20	-19	-18
any	-30	-14	-24	-35	-7	-22	-26
any @	-37	-38	-33	-33	-36	-32	-35
any differ	1	50	17	16	16	16	17
any good	5	31	37	35	90	26	28
any of	-21	-21	-20	-30	-20	-20	-21
any servic	-29	-29	-30	-28	-30	-33	-31
anybodi	-50	-47	-45	-39	-41	-40	-41
anycast	-48	-46	-49	-45	-48	-45	-49
anycast edg	-67	-64	-70	-62	-67	-62	-68
anymor	-26	-24	-25	-25	-27	-23	-25
anyon	-14	-14	-10	-13	-5	-2	-16
anyon $	-59	-52	-52	-52	-63	-52	-50
anyon at	10	8	2	10	-13	47	7
anyon but	-53	-43	-44	-60	-54	-43	-53
anyon in	-23	-30	-24	-25	-23	-22	-22
anyon know	-34	-29	-25	-25	-26	-26	-34
anyth	18	2	-3	3	-8	6	-9
anyth $	-20	-18	-18	-17	-23	3	-17
anyth @	30	14	25	75	27	28	29
anyth differ	-2	37	2	-25	-1	1	0
anyth for	51	-44	-48	-30	-54	-36	-44
anyth i	1	2	1	1	-8	20	2
anyth on	-28	-28	-28	-28	-55	-28	-28
anyth to	26	-1	-5	-2	-6	-2	-11
anyth we	-21	-17	-17	-17	-17	-17	-16
anywai	-34	-34	-37	-37	-38	-33	-36
anywai $	-39	-42	-38	-49	-45	-35	-35
anywher	-1	-22	-21	-22	-36	17	-39
anywher $	29	24	31	36	12	108	1
anywher compar	29	64	28	18	28	28	30
anywher fleet	67	7	26	23	25	26	24
anywher host	-67	-58	-58	-60	-65	-60	-84
anywher server	-18	-18	-17	-19	-16	-17	-16
aoc	-13	-13	27	-14	-26	-17	-17
apart	-18	-3	-20	-24	-24	-18	-22
apart from	-36	-36	-38	-35	-49	-36	-44
apart on	-25	-26	-29	-25	-30	-25	-27
api	-40	-39	-41	-35	-43	-38	-41
api $	-32	-29	-29	-29	-33	-29	-30
api and	-17	-21	-18	-18	-18	-17	-17
api avail	-39	-34	-37	-34	-35	-33	-33
api call	-42	-47	-58	-42	-61	-54	-48
api endpoint	-55	-56	-63	-58	-69	-56	-64
api in	-28	-26	-28	-26	-36	-26	-26
api key	-21	-20	-24	-22	-20	-19	-20
api on	-17	-9	-7	2	-7	-7	-7
api request	-33	-34	-34	-33	-42	-35	-41
api server	-25	-24	-26	-25	-26	-24	-27
api uptim	-72	-63	-70	-62	-60	-65	-79
apiserv	-23	-23	-25	-24	-27	-23	-29
apiserv cert	-15	-14	-14	-15	-16	-14	-19
app	-38	-36	-39	-34	-35	-35	-40
app $	-39	-38	-44	-43	-29	-38	-43
app code	-26	-27	-28	-29	-31	-27	-27
app in	-29	-28	-28	-29	-29	-28	-30
app log	-64	-65	-69	-64	-65	-66	-76
app no	23	20	22	64	21	24	22
app on	-111	-100	-110	-99	-117	-97	-101
app still	-39	-31	-30	-30	-36	-29	-28
app we	-40	-41	-43	-41	-71	-41	-44
app who	-38	-37	-37	-37	-51	-37	-59
app write	-71	-38	-61	-39	-46	-37	-37
appli	-3	-18	-22	-19	-24	-18	-6
appli $	2	5	5	7	-7	8	52
appli by	-19	-18	-19	-19	-20	-19	-23
appli oper	-18	-18	-17	-18	-18	-18	-26
appli the	-13	-9	-16	-11	-18	-8	14
appli to	84	24	14	25	12	23	17
applianc	-9	-44	-34	-34	-39	-33	-46
applianc behind	-18	-16	-17	-17	-18	-16	-22
applianc in	-21	-18	-19	-18	-22	-18	-19
applianc of	-43	-38	-38	-38	-40	-38	-56
applianc softwar	-19	-16	-16	-17	-17	-17	-18
applic	-42	-41	-43	-40	-46	-41	-46
applic $	-38	-38	-39	-38	-55	-38	-45
applic @	-88	-83	-120	-81	-85	-82	-82
applic code	-23	-19	-21	-20	-20	-19	-20
applic for	-30	-26	-26	-26	-28	-26	-28
applic log	-61	-61	-64	-61	-61	-61	-67
applic on	-16	-16	-15	-15	-17	-15	-16
applic softwar	-30	-29	-29	-29	-31	-29	-28
applic that	-21	-21	-21	-20	-22	-20	-22
approv	-22	-15	-23	-20	8	-25	-25
approv my	21	24	6	25	83	7	13
approv step	-52	-49	-49	-49	-65	-50	-69
apt	-40	-39	-37	-60	-37	-37	-44
apt upgrad	-44	-43	-40	-66	-41	-40	-50
architect	-5	16	-2	-20	27	-4	-5
architect $	-19	-16	-16	-17	-19	-17	-17
architect exam	12	13	13	10	52	12	10
architectur	-34	-69	-75	-69	-90	-69	-102
architectur $	82	17	17	16	-11	19	19
archiv	-49	-45	-45	-43	-27	-45	-48
archiv and	-59	-56	-56	-53	-58	-54	-59
are	-7	-17	-6	-14	-19	-1	-18
are @	-60	-12	67	-7	33	-22	-14
are amazon	123	47	51	56	104	38	35
are chosen	-31	-29	-29	-29	-55	-29	-29
are correct	-21	-18	-19	-18	-24	-20	-23
are custom	-54	-54	-70	-54	-54	-60	-66
are encrypt	-31	-27	-29	-28	-28	-28	-34
are environment	-33	-33	-51	-33	-50	-43	-40
are gone	-20	-18	-16	-19	-15	-15	-15
are index	-30	-20	-20	-22	-22	-20	-21
are inherit	8	9	83	-4	6	-15	10
are insid	-17	-13	-14	-14	-13	-13	-15
are kept	-94	-88	-105	-90	-137	-93	-91
are made	-42	-41	-43	-41	-44	-43	-62
are mine	53	20	21	20	17	21	20
are my	62	-1	-40	0	-13	-3	2
are not	-37	-32	-56	-34	-41	-34	-57
are now	38	36	31	37	110	1	36
are off	-28	-23	-25	-24	-32	-24	-26
are older	-12	-12	-12	-12	-18	-12	-14
are on	51	-6	1	-4	-15	-13	-7
are our	32	-35	-5	23	-34	-5	-23
are patch	-35	-34	-34	-46	-34	-33	-44
are record	-20	-17	-17	-17	-16	-16	-21
are right	-51	-48	-55	-48	-66	-49	-58
are secur	-32	-32	-55	-32	-31	-33	-32
are sent	-18	-19	-18	-21	-21	-18	-18
are switch	-27	-26	-33	-26	-31	-29	-29
are the	31	49	73	54	71	68	49
are thei	-31	-22	17	-22	-23	-22	-52
are there	-53	-42	-44	-39	-66	1	-64
are those	-23	-26	10	-30	-26	-27	-59
are three	-24	-23	-23	-23	-23	-23	-43
are we	19	6	-10	-3	6	-6	21
are whose	29	58	29	25	55	29	36
are written	-17	-15	-18	-15	-17	-16	-16
are you	10	18	-8	19	21	91	10
are your	0	1	1	1	-6	29	-1
arent	-16	-35	-19	0	-23	-18	-20
arent our	14	14	15	34	15	15	15
around	9	-35	-41	-32	-42	-31	-36
around @	73	-5	-19	-2	-23	-5	-15
around the	-39	-34	-33	-33	-37	-33	-34
arrai	-65	-48	-49	-36	41	-44	-40
arrang	-27	-30	-28	-28	-36	-27	-29
arrang that	-24	-25	-25	-25	-36	-25	-28
arriv	-31	-28	-27	-30	-31	-28	-31
arriv $	-19	-19	-20	-20	-24	-20	-21
artefact	-16	-17	-17	-16	-27	-16	-16
artifact	-52	-65	-58	-53	-55	-53	-51
artifact $	-40	-41	-50	-41	-45	-42	-40
as	-20	-10	-10	-15	-20	-18	-21
as @	-32	-32	-28	-30	-31	-28	-33
as a	-7	-16	-14	-4	-21	-15	-25
as an	-20	-20	-39	-21	-20	-20	-20
as custom	34	29	64	28	24	28	31
as littl	6	-6	6	32	1	6	6
as long	25	-4	24	57	24	24	24
as nobodi	-13	-20	-13	-14	-13	-13	-14
as oppos	45	101	110	46	36	52	45
as our	-34	-27	-26	-27	-32	-26	-33
as part	-38	-23	-23	-24	-23	-23	-23
as possibl	5	-2	5	24	0	5	5
as protect	-30	-46	-30	-39	-30	-30	-30
as root	-19	-19	-21	-29	-22	-19	-20
as the	-5	46	19	55	9	18	11
as to	16	53	10	12	16	16	18
as we	-26	-26	-26	-50	-26	-26	-27
as well	-40	-48	-47	-47	-47	-51	-55
ask $	-35	-33	-49	-33	-3	-39	-32
ask @	-21	-40	-20	9	-24	-19	-29
ask about	-17	-17	-17	-18	-23	-18	-27
ask for	-11	-20	-20	-23	-9	-30	-23
ask in	71	29	28	29	23	29	29
ask less	15	15	15	44	12	16	12
ask me	-3	29	1	-24	-13	-2	1
ask the	-8	18	-3	-1	-9	-5	-4
ask to	-12	-36	-12	16	-13	-11	-12
ask who	-31	-25	-25	-25	-27	-25	-27
ask you	14	19	6	19	32	68	15
assess	-20	-19	-27	-29	-29	-26	-28
assess $	1	32	1	-18	-1	1	1
assess for	50	21	20	21	21	21	21
assess in	-44	-41	-43	-41	-44	-41	-43
asset	-50	-51	-58	-50	-53	-51	-53
assign	-16	-16	-15	-15	-17	-13	4
assign $	40	39	39	38	33	38	83
assign @	-56	-51	-53	-50	-54	-50	-65
assign secur	-17	-15	-15	-14	-14	-14	-15
assign to	-18	-16	-17	-17	-19	-16	-16
assist	14	17	13	27	85	4	17
associ	-15	-16	-14	-14	-3	-15	-17
associ $	-13	-14	-10	-11	19	-11	-14
assum	-26	-24	-24	-25	-27	-23	-25
assum to	-19	-18	-16	-17	-20	-17	-20
at	-19	-19	-12	-18	-14	-17	-22
at 3	23	22	19	21	10	19	63
at 3am	-17	-17	-16	-19	-17	-16	-17
at 4	18	25	21	16	66	19	9
at 9	-56	-55	-57	-57	-61	-58	-69
at @	2	5	3	6	11	8	45
at a	1	-22	-17	-18	-29	-18	-20
at all	56	34	36	63	34	36	34
at amazon	-33	-32	-34	-33	-37	-32	-40
at an	-20	-21	-22	-21	-25	-20	-19
at anoth	-22	-21	-35	-22	-23	-22	-22
at aws	19	19	71	20	26	20	10
at data	-33	-33	-34	-33	-51	-33	-37
at end	-31	-32	-34	-36	-45	-32	-32
at fault	-28	-28	-28	-32	-51	-29	-35
at hetzner	28	29	28	29	79	29	17
at least	16	26	109	11	11	24	21
at midnight	-41	-32	-33	-36	-56	-32	-31
at night	-5	-5	-4	11	-23	-3	28
at our	-49	-45	-57	-46	-49	-45	-50
at rest	-24	-25	-18	-25	-12	-24	-39
at the	-25	-25	-28	-25	-32	-13	-31
at which	-69	-50	-73	-51	-72	-52	-50
ate	-20	-16	-17	-16	-15	-16	-17
atla	16	42	41	48	127	49	25
attach	-19	-17	-18	-17	3	-16	-17
attach $	-28	-24	-25	-30	-31	-25	-24
attach @	-42	-34	-31	-30	-41	-31	-31
attach a	-24	-20	-31	-23	-15	-21	-21
attach the	-36	-33	-34	-32	-38	-32	-37
attach to	-5	-4	-3	-3	18	-2	-2
attack	-56	-49	-55	-49	-67	-50	-52
attack $	-83	-59	-60	-58	-65	-57	-59
attack on	-20	-20	-20	-20	-30	-23	-23
attempt	-30	-28	-28	-28	-29	-27	-31
attent	-31	-30	-30	-30	-44	-30	-32
attent to	-32	-32	-32	-32	-47	-32	-34
attribut	-52	-53	-46	-63	-56	-46	-47
audio	-27	-25	-24	-25	-28	-24	-24
audit	-23	-35	-29	-31	-37	-31	-34
audit $	22	-17	-33	-16	-31	-11	-15
audit @	-27	-14	-14	-14	-14	-14	-14
audit of	-36	-35	-54	-36	-40	-36	-35
audit report	-30	-30	-41	-29	-35	-32	-30
auditor	3	-15	-8	-8	-16	-9	-17
auditor $	-67	-61	-69	-64	-80	-33	-73
auditor ask	-15	-14	-15	-15	-17	-14	-22
auditor keep	33	33	69	33	34	27	34
auditor that	-52	-50	-57	-50	-69	-51	-60
auditor want	-28	-29	-29	-31	-31	-27	-28
august	-31	-31	-31	-33	-43	-30	-33
auth	-50	-64	-48	-48	-48	-47	-48
auth for	-32	-32	-28	-30	-33	-28	-28
auth polici	-33	-32	-33	-31	-34	-32	-33
auth token	-16	-15	-17	-15	-16	-15	-16
authent	-46	-43	-46	-44	-52	-42	-43
authent $	-27	-30	-31	-28	-29	-28	-32
author	-13	-22	-29	-22	-25	-23	-26
author $	-39	-37	-36	-35	-35	-36	-37
author by	-44	-35	-36	-34	-36	-34	-40
auto	-30	-30	4	-30	-33	-30	-50
auto minor	2	2	71	-6	-13	0	-54
auto scale	-31	-29	-32	-29	-35	-30	-31
auto updat	-26	-25	-27	-24	-23	-23	-31
autogrow	-69	-65	-69	-64	-70	-64	-69
autom	-49	-56	-49	-51	-53	-48	-50
autom @	-61	-83	-63	-63	-60	-61	-83
autom backup	-16	-15	-15	-15	-20	-15	-17
autom is	-14	-13	-14	-13	-16	-13	-16
autom snapshot	-17	-16	-15	-15	-17	-15	-15
automat	-47	-48	-47	-46	-56	-46	-51
automat $	-60	-65	-58	-60	-86	-58	-61
automat by	-24	-24	-26	-24	-28	-24	-26
automat or	-31	-29	-27	-29	-29	-27	-32
autonom	22	24	24	21	79	24	-3
autonom databas	48	48	48	47	103	48	25
autopilot	3	2	1	-1	39	2	-27
autosc	-42	-43	-43	-42	-55	-42	-45
autosc of	-24	-23	-24	-22	-24	-22	-24
autoscal	-19	-19	-19	-20	-20	-19	-23
avail	-37	-38	-17	-36	-41	-37	-39
avail $	-90	-87	-100	-87	-118	-87	-89
avail for	-22	-23	-26	-23	-23	-21	-27
avail in	-8	-9	-11	-9	22	-8	-7
avail of	-51	-56	-59	-50	-56	-50	-53
avail on	41	43	102	43	43	43	44
avail zone	-32	-32	-13	-31	-35	-32	-37
awai	-13	33	-11	-12	-14	-8	-10
awai $	27	105	26	30	22	37	37
awai for	1	41	6	-23	4	5	6
awai from	-31	-33	-31	-30	-31	-29	-31
awai more	-11	-28	-1	51	-16	-3	-2
awai old	-29	-34	-29	-28	-31	-28	-29
awai the	-40	-43	-46	-41	-44	-41	-55
awar	-64	-62	-39	-61	-80	-89	-70
awar and	2	2	33	2	3	-18	-4
awar train	-17	-17	-20	-17	-17	-17	-25
aws	-11	-16	-13	-15	-4	-15	-21
aws $	-32	-39	-28	-38	-49	-37	-40
aws @	-21	-36	-35	-29	-40	-34	-48
aws account	-25	-22	4	-22	-38	-22	-23
aws and	30	8	6	10	18	6	8
aws answer	-36	-30	-44	-31	-33	-31	-30
aws api	-36	-36	-37	-38	-52	-37	-46
aws at	-18	-17	-18	-18	-20	-17	-26
aws build	-39	-39	-40	-39	-64	-39	-45
aws by	-38	-37	-38	-38	-69	-37	-50
aws check	-32	-34	-34	-33	-42	-35	-41
aws choos	-18	-16	-16	-16	-19	-16	-17
aws clean	-44	-36	-36	-38	-47	-35	-36
aws custom	-16	-14	-13	-13	-17	-14	-15
aws data	-34	-34	-36	-35	-49	-34	-40
aws decid	-36	-35	-35	-35	-56	-35	-35
aws default	-24	-24	-29	-28	-38	-25	-24
aws delet	-34	-31	-32	-31	-49	-32	-36
aws design	-39	-38	-45	-38	-47	-38	-43
aws do	32	-14	-7	26	-8	4	35
aws doc	25	24	26	24	-23	68	18
aws doe	22	21	22	46	20	24	52
aws employe	-28	-28	-29	-28	-33	-28	-29
aws encrypt	-51	-46	-46	-45	-74	-46	-51
aws end	74	16	14	15	8	16	14
aws ever	-52	-50	-56	-57	-74	-57	-71
aws facil	-52	-51	-61	-52	-66	-52	-58
aws fault	12	14	10	15	68	5	11
aws for	98	24	29	57	61	37	34
aws from	25	25	15	25	54	20	26
aws go	-44	-43	-44	-43	-68	-43	-43
aws guarante	-36	-36	-37	-39	-45	-37	-50
aws half	-16	-16	-20	-16	-17	-19	-16
aws hall	-25	-24	-31	-26	-26	-24	-24
aws handl	25	-9	-24	-9	-13	-8	-11
aws has	-16	-13	-14	-13	-16	-13	-14
aws have	3	2	1	3	30	-1	0
aws health	14	16	73	15	-1	11	3
aws hold	-26	-26	-27	-26	-41	-26	-30
aws infrastructur	-43	-44	-52	-44	-55	-44	-49
aws instal	-25	-23	-23	-23	-29	-23	-25
aws itself	-34	-28	-30	-28	-30	-28	-36
aws job	-72	-68	-68	-73	-87	-73	-96
aws just	-18	-18	-25	-20	-20	-18	-20
aws keep	-31	-31	-31	-31	-47	-32	-41
aws kei	-24	-23	-22	-23	-27	-23	-29
aws key	-13	-14	-14	-14	-19	-14	-13
aws log	-20	-18	-18	-18	-20	-18	-25
aws look	-43	-39	-40	-40	-54	-39	-47
aws maintain	-34	-25	-25	-25	-35	-25	-25
aws make	-22	-21	-19	-20	-23	-19	-19
aws manag	-23	-22	-29	-22	-27	-22	-26
aws mean	34	35	90	81	-3	36	32
aws move	-36	-36	-36	-36	-62	-37	-42
aws network	-16	-16	-16	-16	-23	-16	-19
aws or	-50	-44	-44	-44	-43	-46	-40
aws own	-59	-56	-52	-57	-71	-58	-68
aws part	62	13	13	11	2	12	14
aws patch	-20	-18	-23	-18	-30	-20	24
aws publish	-51	-51	-55	-51	-65	-53	-71
aws put	-35	-36	-35	-60	-52	-35	-42
aws read	-18	-18	-23	-19	-23	-19	-22
aws red	80	38	38	38	38	38	38
aws region	-36	-36	-37	-36	-59	-37	-47
aws respons	-63	-57	-60	-57	-77	-60	-80
aws restor	-38	-31	-31	-32	-42	-31	-34
aws right	-15	-15	-15	-15	-15	-15	-23
aws roll	-18	-17	-21	-17	-19	-16	-19
aws rotat	-26	-21	-22	-22	-26	-21	-25
aws sai	-3	-30	-40	-29	-42	-26	-26
aws screen	-16	-16	-15	-15	-19	-16	-21
aws secur	-22	-18	-20	-23	-19	-18	-20
aws servic	-37	-32	-47	-32	-47	9	-50
aws share	83	26	24	21	21	24	23
aws should	-23	-21	-22	-24	-21	-21	-21
aws side	-31	-18	-19	-18	-18	-18	-20
aws site	-40	-40	-42	-41	-59	-41	-43
aws staff	-45	-44	-44	-54	-57	-44	-50
aws stop	-47	3	-27	-37	-61	-34	-54
aws support	22	25	24	24	54	24	23
aws switch	-30	-28	-30	-27	-38	-27	-30
aws take	13	20	12	12	-13	13	55
aws test	-46	-47	-46	-46	-73	-48	-61
aws that	-22	-21	-21	-21	-27	-21	-23
aws the	-11	-11	-11	-12	-16	-11	-12
aws thing	-20	-18	-20	-19	-19	-18	-30
aws to	-38	-42	-42	-23	-60	-38	-43
aws train	-16	-16	-18	-16	-18	-16	-24
aws updat	-32	-30	-30	-30	-35	-30	-44
aws us	-60	-54	-54	-54	-65	-53	-82
aws what	46	18	23	21	15	22	23
aws when	-55	-42	-42	-42	-65	-42	-42
aws who	-71	-73	-79	-67	-106	-70	-92
aws whose	-51	-33	-36	-32	-49	-33	-46
aws will	-48	-47	-51	-50	-57	-55	-58
aws wont	-14	-14	-16	-14	-18	-14	-17
aws would	-44	-36	-31	-31	-35	-31	-32
aws write	-62	-51	-50	-51	-71	-52	-53
az	-28	-27	-14	-27	-25	-27	-27
az $	-38	-40	3	-35	-38	-35	-34
az @	-50	-48	-49	-46	-48	-45	-47
az in	-27	-25	-37	-26	-26	-29	-27
az mean	-1	2	78	3	-35	0	1
az redund	-25	-35	-27	-32	-25	-25	-25
azs	-28	-27	-27	-26	-20	-27	-27
azs $	-59	-57	-56	-48	-53	-48	-51
azs in	-20	-22	-20	-20	-20	-19	-19
azs of	-21	-20	-22	-20	-21	-20	-20
azur	45	39	43	44	118	45	32
b	-27	-26	-28	-41	-27	-26	-27
b @	-30	-32	-34	-55	-33	-31	-32
baa	-3	-4	58	-3	-23	-7	-17
baa $	-37	-37	-12	-37	-55	-40	-45
baa what	43	43	125	45	27	39	28
babi	-37	-37	-39	-39	-39	-36	-40
babi $	-37	-37	-39	-39	-39	-36	-40
babysit	-2	-2	-1	38	-5	4	4
babysit $	-18	23	0	-15	-1	0	0
back	-21	-13	-19	-19	-5	-17	-1
back $	-46	-47	-46	-45	-64	-45	-46
back for	-16	-13	-13	-13	-16	-13	-13
back to	-3	22	-3	-12	-4	-2	-5
back up	-5	5	4	7	60	8	38
backbon	-32	-32	-32	-32	-35	-32	-39
backbon between	-23	-24	-24	-24	-26	-23	-25
backdoor	-25	-20	-19	-20	-21	-19	-20
backend	0	-2	-1	21	-1	0	-1
background	-31	-31	-31	-31	-35	-32	-34
background check	-36	-35	-36	-35	-40	-37	-40
backlog	-4	35	-11	-14	-8	-3	-4
backlog $	-4	35	-11	-14	-8	-3	-4
backtrack	-22	-22	-21	-21	-24	-21	-22
backtrack window	-22	-22	-21	-21	-24	-21	-22
backup	-23	-17	-22	-19	24	-18	-14
backup $	-36	-21	-36	-31	-22	-30	-12
backup @	-105	-106	-103	-95	-119	-96	-106
backup are	-117	-111	-108	-116	-148	-137	-119
backup copi	-23	-24	-24	-28	-36	-24	-35
backup for	-32	-29	-29	-39	-37	-28	-30
backup in	-9	4	3	3	33	4	-8
backup of	-17	-12	-12	-11	28	-11	-27
backup softwar	27	37	31	35	89	37	39
backup who	-73	-51	-57	-52	-62	-53	-73
bad	-37	-35	-36	-36	-45	-35	-36
bad $	-14	-14	-14	-13	-16	-13	-14
bad @	-53	-55	-55	-55	-81	-54	-54
badg	-13	-13	-15	-13	12	-30	-17
badg $	30	30	31	30	69	7	25
badg at	-45	-45	-51	-45	-52	-44	-45
badg reader	-31	-31	-31	-31	-49	-31	-35
bake	-33	-32	-35	-33	-34	-31	-35
bake a	-18	-17	-19	-18	-18	-17	-25
bake in	-31	-26	-31	-29	-30	-26	-27
bake into	-25	-25	-30	-25	-27	-25	-26
bake time	-20	-18	-18	-22	-19	-18	-19
balanc	35	32	21	31	86	29	31
balanc in	-26	-25	-25	-25	-36	-25	-25
ball	-17	-20	-18	-18	-19	-17	-18
banana	2	3	-4	2	29	-2	2
banana $	2	3	-4	2	29	-2	2
bandwidth	-55	-52	-54	-51	-63	-52	-52
bandwidth and	-28	-23	-23	-24	-37	-23	-23
bank	-24	-20	-20	-21	-26	-20	-23
bank regul	-14	-14	-13	-15	-21	-14	-17
bare	-39	39	8	-21	-16	-13	-31
bare metal	-3	-5	39	-2	5	-2	-15
base	-32	-11	-30	-26	-27	-21	-35
base $	21	22	22	21	14	51	22
base imag	-41	-42	-43	-41	-37	-41	-54
base on	-2	-1	-13	0	-4	27	-2
base os	-48	-49	-48	-48	-49	-48	-87
base rpu	-38	-36	-36	-34	-59	-34	-34
base64	3	12	-33	15	130	10	10
baselin	-124	-109	-137	-100	-117	-103	-108
basement	-55	-42	-37	-31	-53	-38	-39
basic	-31	-24	-24	-24	-23	-23	-28
bastion	18	20	96	19	50	19	9
bastion host	20	16	100	13	-4	17	-2
batch	-11	-11	-11	-11	-9	-10	16
batch host	40	38	37	37	14	39	108
batch job	-40	-36	-34	-34	-38	-33	-34
batteri	-46	-45	-47	-46	-74	-45	-53
bc	22	63	22	15	22	22	23
be $	29	25	78	50	52	30	26
be @	20	27	24	48	22	24	25
be a	4	17	54	17	11	17	16
be left	31	36	28	80	26	25	32
be on	18	-3	-6	-3	0	0	0
be our	-26	73	-3	21	0	8	-5
be patch	-17	-19	-17	-18	-18	-17	-22
be pci	-37	-38	-43	-45	-48	-39	-46
be replac	18	69	25	27	24	24	25
be set	-27	-29	-28	-31	-35	-27	-27
be switch	-27	-34	-26	-26	-25	-25	-28
be us	-24	-23	-24	-23	-31	-22	-26
becam	20	49	19	13	17	21	21
becam @	20	49	19	13	17	21	21
becaus	-20	-13	-18	-23	-22	-18	-19
becaus of	-29	-6	-26	-41	-26	-24	-29
becaus somebodi	-26	-25	-26	-27	-46	-25	-26
becaus the	-15	-14	-15	-14	-14	-14	-17
becom	-9	31	-7	-43	-10	-7	-10
becom @	0	55	6	-41	4	3	6
becom owner	-24	-25	-24	-24	-30	-24	-41
been	-19	-20	-20	-19	-19	-18	-19
been prevent	-19	-18	-19	-19	-20	-18	-25
befor	-25	-18	-23	-23	-17	-23	-26
befor $	-7	22	-4	-7	-6	-2	-5
befor @	-34	-31	-30	-30	-32	-30	-38
befor a	-17	-17	-18	-17	-23	-17	-17
befor after	-23	94	6	9	10	11	9
befor an	-24	-25	-24	-24	-28	-25	-27
befor it	15	19	17	19	51	18	15
befor our	-30	-27	-30	-29	-39	-28	-29
befor prod	-48	-46	-46	-46	-54	-52	-66
befor send	-31	-30	-31	-30	-34	-31	-45
befor the	-37	-39	-37	-37	-41	-37	-42
befor thei	-17	-15	-16	-15	-16	-15	-16
befor upload	-27	-27	-27	-28	-40	-27	-34
befor we	-13	-13	-15	-13	-13	-13	-16
begin	73	11	23	23	29	25	22
begin with	113	56	55	53	78	54	57
behavior	-37	-38	-39	-39	-39	-37	-39
behind	-36	-36	-33	-34	-30	-33	-42
behind @	-50	-51	-49	-47	-44	-47	-57
behind a	-28	-28	-27	-27	-31	-27	-36
behind an	-29	-30	-28	-34	-29	-28	-40
behind it	-14	-14	-14	-14	-18	-14	-17
behind our	-22	-23	-20	-22	-23	-20	-23
behind that	17	17	63	17	9	13	16
behind the	13	17	17	17	45	18	14
believ	-16	-15	-15	-15	-14	-14	-14
belong	-7	-15	-22	-28	-28	-19	-22
belong to	-7	-15	-22	-28	-28	-19	-22
below	-22	-19	-21	-19	-29	-17	26
below $	-99	-91	-105	-91	-95	-91	-132
below @	-99	-92	-100	-93	-93	-92	-133
below a	-38	-38	-38	-40	-40	-37	-57
below an	-52	-42	-45	-42	-44	-41	-48
below it	-26	-26	-29	-26	-27	-26	-40
below our	-42	-60	-42	-45	-41	-41	-65
below the	-16	-16	-16	-12	-16	-15	-19
benchmark on	-29	-37	-30	-35	-29	-29	-29
beneath	-58	-59	-61	-57	-61	-56	-61
beneath @	-74	-75	-79	-73	-82	-72	-81
beneath a	-39	-35	-37	-34	-37	-35	-36
besid	-19	55	-19	-49	27	-7	-7
besid @	-16	66	-1	-52	-14	-5	-2
best	10	23	11	-9	103	11	19
best for	7	22	17	-4	68	18	18
better	30	78	39	68	118	55	54
better $	26	-25	23	88	18	24	24
between	-31	-26	-34	-25	-29	-29	-33
between @	-8	11	-7	26	-10	-5	-8
between an	35	60	35	51	34	35	35
between avail	-21	-21	-27	-21	-25	-21	-22
between aws	-29	-29	-29	-29	-51	-29	-41
between contin	-39	-40	-42	-39	-42	-40	-39
between our	-38	-35	-36	-36	-44	-36	-48
between region	-52	-52	-52	-52	-64	-51	-61
between sse	-35	-47	-40	-39	-35	-36	-35
between the	-30	-31	-39	-30	-32	-29	-34
between two	-52	-45	-45	-46	-50	-45	-49
bezo	-44	-32	-46	-33	19	-47	-50
bgp	-25	-30	-23	-24	-23	-23	-23
bi	-29	-21	-22	-22	-22	-21	-22
bia	-57	-38	-37	-37	-40	-37	-39
bia in	-35	-24	-25	-25	-28	-24	-24
big	-36	-34	-36	-33	-45	-32	-31
bigger	-22	-23	-21	-20	-21	-21	-26
bigger node	-25	-25	-24	-25	-25	-24	-31
biggest	39	17	40	70	95	40	43
bigqueri	21	18	19	15	74	20	-7
bigqueri encrypt	21	18	19	15	74	20	-7
bill	-17	-15	-18	-15	1	-15	-22
bill @	-38	-35	-36	-35	-62	-35	-36
bill for	50	58	51	57	128	59	59
bill is	-10	-1	-2	-1	17	-2	-2
bill up	-35	-31	-32	-32	-46	-31	-32
bill us	-68	-68	-71	-68	-90	-67	-100
bind	32	9	36	110	29	36	36
binlog	-23	-21	-22	-22	-26	-21	-22
bio	-24	-24	-24	-24	-28	-25	-39
bio and	-26	-27	-27	-27	-31	-27	-44
bit	61	-4	-6	-5	-25	-4	-17
bit $	100	47	35	36	21	37	24
bit rot	-42	-37	-35	-35	-37	-34	-39
bitcoin	-38	-35	-35	-36	-43	-35	-45
bitnami	-24	-21	-21	-22	-23	-21	-23
black	-28	-26	-27	-27	-34	-26	-28
black fridai	-25	-23	-24	-24	-31	-23	-25
blame	-35	-34	-35	-35	-47	-34	-35
blame $	-20	-22	-21	-22	-23	-20	-20
blame amazon	-20	-16	-17	-17	-18	-17	-17
blame aws	-35	-32	-33	-32	-55	-32	-32
blame for	-40	-40	-45	-43	-69	-40	-43
blast	-7	-7	31	-7	-28	-11	-6
blast radiu	-7	-7	31	-7	-28	-11	-6
block	-37	-36	-28	-35	-36	-34	-37
block @	-65	-61	-75	-59	-62	-59	-63
block public	5	20	70	22	2	20	23
block the	-64	-54	-82	-54	-81	-55	-57
blog	-52	-51	-53	-50	-54	-50	-53
blue	-14	-15	20	-15	-19	-27	-16
blue green	-14	-15	20	-15	-19	-27	-16
blueprint	-10	-52	-11	56	-15	-6	-11
board	-36	-24	-32	-32	-36	-36	-36
bodi	-24	-23	-23	-24	-34	-23	-23
book	20	24	17	-1	90	8	23
book $	-38	-24	-23	-23	-27	-23	-23
bookmark	-42	-38	-38	-38	-40	-39	-48
bootstrap	-44	-49	-47	-47	-47	-44	-52
bootstrap script	-19	-19	-20	-19	-20	-20	-21
boss	40	37	41	58	4	72	28
boss ask	61	42	16	5	4	15	16
boss keep	12	13	76	11	-13	5	14
boss sai	-19	-65	-22	47	-41	-21	-21
boss want	19	56	20	41	23	23	24
bot	-9	-1	-33	0	-17	52	-13
bot $	-8	-7	-17	-7	-29	22	-8
bot how	0	0	1	0	-12	20	-1
bot token	21	19	21	16	67	5	14
both	31	19	2	2	-2	2	20
both $	-65	37	-46	-33	-36	-37	-73
both @	-26	-35	-26	-30	-26	-26	-34
both column	100	24	30	35	32	32	23
both parti	-16	-25	-29	-24	-24	-24	-34
both side	34	-4	-10	-9	-18	-7	-18
bottlerocket	-34	-34	22	-32	-43	-33	-48
bottlerocket node	-43	-42	-43	-42	-46	-41	-62
bought	32	13	12	15	49	16	7
bounc	-36	-31	-31	-31	-34	-31	-36
bounc and	-32	-27	-27	-27	-30	-27	-34
box	-2	1	8	12	-4	0	23
box $	3	4	40	-2	24	1	-15
box at	-27	-25	-25	-25	-27	-25	-35
box behind	-21	-19	-19	-19	-19	-19	-29
box for	-59	-63	-60	-67	-69	-57	-64
box in	-44	-41	-42	-43	-62	-42	-45
box itself	-30	-30	-55	-30	-32	-31	-33
box of	-53	-51	-58	-53	-61	-51	-63
box on	11	10	13	51	13	14	14
box right	-22	-22	-22	-22	-24	-21	-33
box under	-35	-33	-33	-33	-51	-33	-34
bpa	-96	-76	-21	-64	-69	-67	-89
brain	-67	-57	-52	-57	-80	-56	-53
branch	-22	-24	-21	-17	-23	-21	-23
branch is	-24	-23	-26	-23	-28	-23	-26
branch offic	2	-9	3	23	2	3	3
breach	-35	-31	-32	-31	-33	-33	-31
break	76	13	15	15	15	15	11
break $	-27	-21	-22	-22	-23	-21	-23
break down	70	19	17	18	-3	14	21
break glass	-36	-26	-10	-27	-29	-29	-24
break the	25	27	15	25	69	27	21
breakdown	82	15	14	18	7	18	16
breakdown $	82	11	12	15	10	15	13
breakdown for	54	12	9	12	1	13	13
breaker	16	16	16	38	16	17	16
breakout	-47	-42	-45	-42	-49	-43	-46
brief	-31	-33	-57	-31	-52	-34	-32
bring	-28	-20	-26	-27	-18	-25	-31
bring a	-17	-18	-17	-17	-17	-16	-24
bring cake	18	21	23	22	93	23	6
bring it	-27	-21	-22	-22	-30	-22	-25
bring our	-15	-13	-12	-16	-13	-12	-13
bring the	12	35	14	13	11	14	11
bring them	-37	-31	-31	-31	-32	-31	-39
bring to	-47	-47	-43	-43	-48	-43	-46
bring your	-35	-35	-34	-37	-34	-35	-40
broadcom	-98	-93	-98	-89	-107	-91	-103
broadli	-37	-36	-37	-51	-62	-36	-62
broke	-20	-19	-18	-20	-4	-18	-26
broke in	-14	-15	-15	-15	-15	-14	-16
broke the	17	21	23	18	64	22	2
broken	-36	-35	-36	-37	-31	-35	-38
broken $	-47	-46	-60	-43	-17	-44	-43
broken @	-37	-32	-33	-31	-15	-31	-32
broken disk	-42	-42	-41	-42	-46	-42	-52
broken hard	-12	-12	-12	-18	-14	-13	-13
broken host	-40	-37	-38	-37	-37	-37	-52
broken server	-29	-50	-29	-55	-35	-29	-38
broker	-27	-26	-26	-21	-22	-24	-28
broker $	-15	-15	-15	-15	-16	-15	-20
broker in	-16	-15	-18	-16	-16	-15	-17
broker of	-45	-44	-44	-44	-51	-44	-63
broker to	19	32	19	70	16	19	19
broker user	-42	-39	-41	-37	-38	-37	-39
broker whose	29	27	27	27	-6	28	102
browser	-25	-24	-23	-25	-25	-25	-27
brute	-47	-46	-58	-47	-50	-45	-50
brute forc	-47	-46	-58	-47	-50	-45	-50
budget	-33	-32	-23	-32	-42	-33	-34
budget on	-32	-32	-45	-32	-32	-33	-34
buffer	-28	-30	-30	-30	16	-32	-29
buffer $	-59	-65	-61	-67	-66	-58	-58
bug	-23	-32	-25	-10	-25	-22	-25
bug $	-23	-20	-20	-21	-26	-21	-22
bug in	-27	-26	-28	-27	-29	-26	-30
bui	-27	-35	-37	-28	-42	-35	-36
bui new	-19	-20	-20	-19	-25	-20	-22
bui the	1	2	2	2	18	2	-3
build	-34	-28	-35	-31	-38	-33	-38
build $	-37	-36	-38	-37	-52	-36	-43
build and	-36	-36	-37	-35	-47	-36	-40
build from	-17	-16	-15	-17	-19	-15	-16
build host	32	21	32	67	32	32	32
build imag	-23	-25	-22	-23	-21	-21	-26
build in	-45	-31	-31	-32	-35	-31	-32
build is	-12	-12	-13	-13	-13	-12	-19
build it	-27	-28	-29	-33	-45	-27	-35
build of	-29	-28	-27	-28	-31	-30	-30
build on	17	10	17	45	16	17	17
build our	-26	-22	-22	-22	-22	-21	-26
build server	10	-6	10	43	8	10	8
build that	-22	-18	-18	-19	-19	-18	-21
build the	-25	-26	-27	-24	-27	-24	-25
built	-33	-32	-43	-32	-37	-26	-34
built $	-27	-26	-34	-28	-27	-26	-26
built in	-31	-28	-39	-29	-52	-28	-31
built you	1	-2	-20	3	-7	33	-1
bullet	55	-8	7	4	-5	6	1
bullet point	55	-8	7	4	-5	6	1
bump	-29	-29	-29	-28	-30	-27	-27
bump $	-52	-50	-50	-49	-52	-48	-55
bump @	-29	-27	-29	-27	-34	-27	-29
bump it	-17	-15	-15	-15	-18	-15	-16
bump the	-36	-39	-38	-37	-40	-36	-47
bundl $	-1	5	-1	4	42	7	8
burden	34	46	32	112	4	36	32
burden $	-1	-10	0	39	-8	-1	-2
burn	-38	-38	-35	-37	-41	-35	-37
burn @	-36	-26	-25	-26	-26	-25	-25
burst	-29	-27	-27	-28	-37	-27	-31
bus	-25	-24	-24	-23	-26	-23	-23
busi	-31	-36	-32	-13	-69	-35	-5
busi $	-13	-13	-15	-16	-45	-20	23
busi continu	-41	-43	-44	-45	-71	-44	-49
but	-24	-28	-25	-15	-27	-24	-17
but @	-18	-18	-17	-18	-24	-17	-18
but for	-53	-38	-39	-37	-37	-37	-41
but his	-59	-48	-48	-54	-63	-48	-49
but is	-43	-29	-35	-32	-33	-29	-30
but nobodi	-15	-24	-15	-16	-15	-15	-15
but noth	15	19	18	9	56	15	22
but the	-33	-37	-32	-36	-35	-31	-38
but us	-53	-43	-44	-60	-53	-44	-53
but who	-4	9	12	13	-17	8	63
button	-23	-22	-22	-22	-24	-21	-27
button $	-28	-28	-29	-33	-40	-29	-46
buy	-59	-99	-60	-12	-76	-56	-65
by	-25	-23	-22	-23	-26	-24	-23
by $	-30	-30	-30	-30	-33	-29	-31
by @	-43	-30	-31	-39	-53	-38	-40
by a	-31	-29	-29	-29	-38	-29	-31
by accid	-25	-25	-38	-25	-26	-25	-27
by amazon	-40	-37	-38	-37	-46	-36	-31
by an	-27	-15	8	-13	-21	-13	-13
by aws	-26	-30	-30	-30	-33	-29	-36
by default	-26	-26	-29	-25	-27	-26	-17
by dns	41	35	21	35	95	32	35
by googl	-38	-37	-37	-39	-65	-38	-39
by hand	-32	-32	-39	-33	-31	-30	-32
by how	-4	2	10	51	-9	12	12
by http	21	24	24	26	58	24	25
by it	-31	0	48	2	1	2	0
by me	-4	5	-8	4	-19	5	48
by mistak	-38	-35	-37	-36	-36	-39	-40
by our	-28	-26	-27	-26	-28	-26	-27
by ourself	96	46	47	40	17	45	45
by sensit	-24	-25	-24	-25	-24	-25	-41
by side	-4	82	10	6	13	12	9
by someon	-18	-23	-20	-20	-19	-19	-20
by step	11	26	25	16	80	25	19
by terraform	-54	-56	-56	-53	-74	-54	-56
by that	38	37	99	35	27	-12	31
by the	-34	-33	-37	-34	-35	-33	-38
by them	-1	0	-2	0	20	-1	-14
by us	-48	-48	-46	-48	-44	-46	-79
by what	-38	-2	-50	-49	-41	-33	-33
by which	-22	-22	-24	-21	-23	-20	-21
by who	-17	-43	-16	12	-17	-15	-21
by whom	2	3	6	3	0	3	35
byol	-57	-51	-52	-52	-55	-51	-59
bypass	-16	-16	-16	-16	-18	-16	-26
bypass cve	-25	-26	-26	-26	-30	-26	-44
byte	-37	-35	-34	-34	-47	-34	-39
c	31	5	-8	3	0	4	-3
ca	8	10	10	38	2	11	38
ca in	-15	-14	-17	-17	-15	-14	-14
ca on	41	35	43	88	42	43	42
cabinet	-31	-25	-26	-26	-29	-26	-27
cabl	-47	-47	-47	-47	-64	-47	-50
cabl and	-49	-50	-50	-47	-50	-49	-52
cabl between	-31	-32	-33	-31	-50	-31	-41
cach	-59	-55	-54	-40	-54	-52	-57
cach $	-16	-21	-11	44	33	-7	-12
cach behavior	-47	-49	-50	-49	-49	-48	-49
cach disk	-16	-16	-16	-16	-16	-15	-15
cach in	-67	-38	-38	-38	-41	-38	-38
cach set	-34	-33	-34	-33	-51	-33	-33
cage	-28	-28	-32	-29	-44	-28	-29
cake	18	21	23	22	93	23	6
calcul	21	29	29	29	88	31	35
calendar	-42	-39	-39	-40	-68	-40	-54
calendar $	-41	-38	-39	-40	-68	-39	-56
calico	-53	-55	-55	-56	-53	-51	-62
call	-31	-29	-29	-24	3	-28	-32
call $	6	8	-16	9	72	11	8
call @	-45	-22	-22	-27	-9	-25	-25
call is	-24	-22	-22	-22	-30	-22	-28
call record	1	-6	3	36	-6	3	2
call to	-18	-27	-17	-17	-17	-17	-17
call tonight	43	45	44	45	103	46	23
call who	-44	-37	-67	-38	-58	-58	-40
caller	-61	-49	-49	-51	-56	-49	-58
came back	-41	-42	-43	-42	-56	-42	-46
came up	49	52	52	52	108	52	52
camera	-38	-37	-42	-37	-41	-39	-41
can	12	13	16	12	40	24	10
can @	35	45	32	47	135	41	40
can a	22	22	20	21	58	22	23
can aws	-49	-49	-49	-48	-84	-50	-61
can bring	-32	-32	-32	-32	-55	-31	-39
can do	-25	-10	-39	-6	-11	52	-8
can get	1	-10	1	22	-1	1	0
can i	42	18	18	31	27	41	21
can login	-28	-27	-29	-29	-42	-27	-26
can open	-21	-24	-23	-23	-25	-21	-21
can put	39	42	41	41	97	41	44
can queri	-30	-26	-29	-26	-35	-26	-26
can reach	-54	-48	-71	-49	-74	-55	-57
can read	-44	-43	-43	-47	-64	-43	-54
can someon	8	7	31	10	48	-8	0
can still	-27	-27	-26	-28	-35	-27	-29
can we	-45	-42	-42	-43	-58	-41	-60
can you	32	16	33	17	12	47	15
canari	30	34	100	34	77	28	39
cancel	2	14	15	15	46	10	12
cant	-27	-25	-27	-25	-29	-13	-26
cant be	-34	-35	-35	-35	-41	-35	-53
cant pull	-14	-16	-13	-15	-14	-13	-15
cant reach	-25	-28	-27	-25	-27	-25	-26
cant see	-46	-42	-41	-43	-48	-42	-59
cant you	0	1	-35	2	-18	110	-5
cap	-33	-32	-32	-32	-57	-32	-33
capac	-50	-42	-31	-41	-45	-40	-43
capac $	-58	-55	-57	-53	-55	-54	-69
capac for	-37	-33	-41	-33	-48	-33	-35
capac plan	-58	-58	-63	-55	-60	-56	-60
capac provid	-34	-6	44	-5	-12	-4	-5
capac unit	-22	-23	-24	-23	-24	-24	-24
capac when	-23	-22	-23	-22	-38	-22	-22
capit	25	26	81	21	52	22	29
card	-23	-33	-50	-33	-53	-21	-33
card in	-25	-24	-32	-28	-29	-25	-27
card number	-50	-49	-55	-49	-57	-50	-50
cardin	-15	-15	-16	-16	-16	-14	-15
care	21	-7	-9	10	-8	-2	10
care $	-52	-44	-44	-7	-38	-39	-59
care about	46	-11	-2	29	-3	-2	-26
care for	23	22	24	58	23	24	24
care of	32	-4	-6	1	-8	2	29
carri the	-26	-15	-9	12	-12	-10	-10
carri what	34	86	-31	8	-7	19	17
carri which	158	48	59	55	54	57	36
case	-14	-9	-17	-4	-15	-15	-20
case $	-6	20	-6	-20	-10	-5	-6
case with	-7	-7	-21	-8	18	-16	-8
catch that	-17	-14	-15	-15	-17	-14	-17
categori	-30	-15	-54	-14	76	-20	-12
caught	-23	-23	-24	-24	-41	-24	-24
caus	-15	-15	-15	-15	-18	-15	-18
cctv	-50	-51	-55	-51	-56	-51	-55
cctv and	-38	-38	-42	-38	-45	-38	-37
cdc	-40	-39	-38	-41	-42	-37	-40
ceil	1	9	-12	8	61	6	2
ceil of	33	36	36	34	91	34	36
ceil on	-23	-23	-24	-23	-39	-23	-22
cell	10	42	13	10	6	10	9
center	-32	-32	-36	-30	-36	-32	-36
center $	-47	-47	-57	-47	-57	-47	-48
center is	-24	-24	-27	-24	-35	-25	-29
center on	-5	-7	-6	33	-18	-5	-19
center someth	-37	-37	-51	-39	-55	-39	-47
center with	-21	-15	-15	-15	-15	-15	-15
central	-65	-62	-82	-61	-76	-61	-61
ceo of	29	31	32	31	67	29	27
cert	-22	-23	-22	-12	-16	-21	-25
cert $	-8	3	0	3	32	4	-17
cert expir	4	5	6	4	46	5	-11
cert from	41	35	36	91	38	40	39
cert in	-37	-37	-38	-37	-53	-36	-35
cert manag	-45	-29	-30	-31	-29	-29	-31
cert of	-21	-20	-20	-21	-24	-20	-24
cert on	-36	-43	-37	-44	-41	-36	-35
cert renew	-5	-5	0	29	-1	1	-9
cert we	-46	-46	-50	-48	-56	-48	-48
certif	-26	-26	-27	-26	-20	-25	-22
certif $	-66	-45	-51	-39	-23	-42	12
certif author	58	25	0	25	22	24	19
certif for	-22	-22	-21	-22	-22	-20	-21
certif from	-28	-27	-24	-27	-29	-25	-29
certif in	-54	-32	-33	-33	-33	-33	-36
certif of	-37	-34	-39	-35	-36	-34	-36
certif on	5	3	4	2	1	6	33
certif renew	-16	-17	-16	-17	-17	-16	-16
certif to	15	16	16	16	37	15	16
certif valid	-19	-22	-19	-19	-19	-18	-19
certif with	-20	-18	-18	-19	-20	-18	-18
certifi	-46	-43	-54	-43	-51	-43	-49
certifi $	-24	-24	-24	-24	-32	-24	-32
certifi that	-59	-56	-76	-54	-66	-54	-57
cev	-28	-29	-30	-34	-46	-28	-35
cfa	-23	-23	-23	-24	-44	-23	-26
cfo	15	35	15	10	13	15	14
chaincod	-40	-34	-38	-36	-38	-35	-35
chang	-32	-13	-31	-31	-22	-28	-30
chang $	32	77	32	31	86	29	25
chang @	-34	-34	-36	-33	-39	-33	-33
chang by	-24	-23	-30	-23	-23	-22	-22
chang for	15	56	15	12	13	17	17
chang hand	30	94	34	30	28	33	35
chang in	-36	82	0	7	2	8	7
chang it	-43	-41	-41	-41	-54	-39	-41
chang manag	-51	-57	-70	-53	-66	-55	-64
chang on	-24	-18	-17	-17	-17	-17	-17
chang the	-30	-31	-30	-31	-51	-30	-35
channel	3	10	-12	11	31	31	-7
char	-55	-43	-45	-43	-46	-43	-44
charg	30	6	-5	9	30	8	29
charg $	-41	-38	-40	-38	-43	-38	-48
charg of	16	-10	-19	-8	-30	-9	17
chart	-10	-7	-12	-6	22	-5	-8
chart in	5	8	-1	11	47	9	7
chase	-40	-23	-22	-24	-23	-23	-24
chat	-19	-19	-17	-11	-20	-19	-18
chatbot	-83	-77	-80	-79	-103	-88	-80
chatbot on	-26	-27	-26	-30	-47	-27	-26
chatgpt	-16	-16	-29	-14	-35	32	-29
cheaper	36	13	33	18	102	25	36
cheaper per	2	-15	1	-11	44	2	2
cheaper than	19	-16	18	17	77	18	18
cheapest	4	24	17	22	65	24	27
cheat	21	-14	-13	-11	-14	-12	-15
cheat sheet	97	18	21	24	21	22	18
check	-37	-35	-35	-35	-39	-34	-37
check by	-14	-13	-13	-13	-18	-13	-14
check everi	-30	-30	-30	-30	-46	-30	-56
check of	-21	-22	-23	-21	-23	-22	-22
check on	-58	-47	-46	-46	-51	-48	-52
check that	-41	-44	-45	-41	-40	-39	-42
check whether	-13	-14	-14	-14	-20	-14	-16
checkout	-18	-14	-15	-15	3	-14	-27
checksum	-58	-59	-57	-52	-53	-65	-53
chip	26	22	73	22	22	26	26
choic	-58	-58	-59	-58	-62	-57	-59
choic $	-41	-38	-40	-38	-39	-38	-44
choke	-10	-10	-10	-10	-17	-9	-11
choos	-39	-43	-40	-25	-45	-38	-40
choos $	-64	-64	-59	-60	-55	-54	-55
choos a	-48	-52	-59	-50	-47	-48	-48
choos and	-38	-39	-37	-41	-63	-43	-46
choos between	-18	-24	-20	-13	-18	-18	-18
choos by	25	-16	25	71	22	25	24
choos how	-56	-53	-58	-54	-73	-55	-55
choos our	-47	-46	-47	-47	-69	-48	-53
choos the	-20	-18	-19	-4	-24	-18	-20
choos which	-51	-46	-48	-46	-64	-43	-43
choos who	-24	-24	-24	-25	-31	-24	-33
chore	-8	17	-6	33	-18	-4	-3
chore $	-22	-39	-25	-5	-26	-21	-22
chore disappear	-1	21	-1	-6	-6	-1	0
chore for	-17	-17	-16	-15	-16	-15	-17
chore wise	-2	17	-1	-2	-2	0	-1
chosen	-47	-47	-47	-47	-59	-46	-47
chosen by	-43	-44	-43	-44	-58	-42	-43
christma	-55	-55	-52	-55	-67	-54	-71
chroni	-19	-13	-13	-14	-14	-13	-17
ci	-28	-21	-18	-12	-12	-17	14
ci runner	46	40	41	62	38	44	105
ci user	-112	-96	-95	-89	-107	-97	-137
cidr	-42	-41	-39	-39	-41	-38	-45
cidr rang	-51	-49	-45	-45	-49	-44	-56
cipher	-31	-31	-33	-31	-37	-31	-31
cis	-35	-35	-34	-36	-39	-35	-38
cisco	-1	6	14	7	65	2	-3
cisco $	-2	-1	-1	-1	42	-19	-2
cite	-8	-10	-8	-10	-19	15	-6
claim	-29	-28	-28	-28	-30	-27	-27
claim @	-47	-52	-50	-49	-47	-45	-45
class	-33	-38	-33	-35	-36	-32	-32
class $	-34	-44	-36	-38	-34	-34	-34
class and	-22	-22	-21	-22	-30	-21	-22
classif	-61	-59	-56	-58	-68	-56	-58
classifi	-48	-46	-46	-46	-58	-46	-55
classifi the	-28	-29	-30	-29	-46	-29	-31
claud	-24	-34	-22	-24	4	-21	-28
claus	25	26	24	23	68	25	25
clean	-41	-33	-33	-33	-29	-32	-36
clean $	-24	-23	-23	-24	-31	-23	-26
clean it	-23	-20	-21	-20	-23	-20	-22
clean that	-27	-21	-21	-22	-23	-21	-21
clean the	3	8	6	7	43	8	1
clean up	-57	-45	-45	-45	-51	-43	-48
cleanup	-31	-28	-29	-28	-31	-28	-37
cleanup $	-38	-35	-37	-36	-46	-35	-53
clear	-36	-35	-38	-36	-39	-36	-38
cli	-17	-5	-14	-10	61	-9	-6
cli command	-4	20	20	20	68	19	21
click	-14	-11	-23	-12	29	-32	-20
click $	5	6	-1	6	33	-28	6
click in	-47	-47	-60	-49	-69	-47	-56
client	-26	-27	-19	-27	-31	-26	-24
client $	-29	-27	-28	-27	-34	-27	-27
client and	23	24	23	21	4	24	59
client have	-15	-15	-16	-16	-18	-16	-23
client in	-16	-15	-16	-16	-20	-15	-16
client of	-27	-24	-25	-24	-27	-24	-24
client on	-41	-30	-31	-30	-41	-30	-33
client sdk	-20	-19	-19	-19	-20	-18	-18
client side	20	17	83	18	3	17	7
client who	-54	-44	-45	-44	-53	-44	-52
climat	34	31	32	34	88	33	12
climat chang	36	32	33	36	91	34	8
climb	-45	-47	-46	-46	-54	-46	-59
clipboard	-12	-11	-12	-12	-17	-11	-12
clipboard in	-12	-11	-12	-12	-17	-11	-12
clock	-22	-17	-17	-17	-17	-17	-22
clone	-37	-36	-28	-36	-4	-29	-27
close	-25	-23	-25	-24	-18	-24	-27
close $	-7	-7	-16	-6	37	-16	-15
close port	-23	-24	-23	-27	-26	-24	-30
close them	-38	-37	-38	-38	-46	-37	-39
cloud	-18	-27	0	-24	-18	-25	-33
cloud $	-36	-81	-98	-71	-80	-70	-76
cloud @	-12	8	6	9	55	9	-10
cloud as	-28	-28	-52	-28	-29	-27	-27
cloud autonom	40	41	40	41	101	41	34
cloud aws	-19	-19	-25	-19	-27	-19	-21
cloud bill	-48	-47	-48	-48	-93	-47	-48
cloud itself	-66	-68	-82	-66	-72	-66	-77
cloud mean	-39	-40	-51	-40	-63	-39	-44
cloud run	11	11	9	11	37	11	6
cloud server	20	20	19	19	48	20	18
cloud so	-25	-25	-26	-25	-42	-24	-27
cloud vs	60	59	129	60	50	60	62
cloud what	117	116	237	116	116	116	113
cloudflar	18	28	25	27	74	27	-1
cloudflar worker	15	14	14	13	57	13	-2
cluster	-12	-19	-19	-12	-18	-17	4
cluster $	-27	-24	-25	-25	-18	-24	-22
cluster @	-53	-70	-51	-19	-64	-50	-55
cluster admin	-17	-15	-18	-16	-16	-15	-15
cluster do	19	20	22	21	11	19	69
cluster is	-19	-16	-18	-17	-19	-16	-17
cluster mode	-38	-28	-29	-29	-29	-28	-30
cluster need	48	53	52	52	25	52	124
cluster of	-19	-19	-18	-18	-18	-18	-21
cluster on	-40	-61	-40	-14	-42	-40	-60
cluster to	-23	-20	-20	-20	-20	-20	-24
cluster version	-4	-4	-3	-4	-4	-4	16
cluster we	-50	-49	-49	-50	-51	-50	-82
cluster who	-22	-21	-24	-22	-22	-21	-35
cname	-29	-29	-29	-28	-34	-28	-28
cname in	-13	-12	-12	-12	-12	-12	-16
cni	-43	-44	-42	-42	-41	-40	-48
cni in	-33	-34	-33	-30	-32	-30	-30
code	-44	-41	-41	-37	-38	-39	-42
code $	-71	-70	-73	-71	-78	-68	-82
code and	-27	-25	-29	-3	-29	-26	-30
code for	-26	11	10	8	55	9	9
code has	-21	-21	-22	-21	-22	-21	-20
code in	-35	-31	-32	-32	-38	-32	-36
code insid	-23	-24	-24	-24	-24	-24	-36
code is	-20	-21	-21	-21	-21	-21	-39
code of	-32	-32	-37	-32	-39	-31	-32
code that	-38	-30	-30	-30	-31	-30	-31
coffe	26	26	24	26	62	26	16
coffe machin	25	25	23	24	57	25	16
cold	-53	-55	-49	-47	-22	-48	-49
cold start	-11	-9	-8	-9	31	-8	-7
collabor	-22	-18	-19	-18	-19	-18	-19
colleagu	-25	-26	-28	-27	-3	-51	-28
colleagu sai	-20	-17	-18	-17	-26	-17	-18
collect	-20	-23	-23	-22	-25	-22	-26
collect $	-19	-18	-18	-18	-24	-18	-20
collector	-28	-35	-31	-29	-31	-29	-29
colo	-20	-21	-20	-21	-36	-20	-22
column	20	-15	-21	-19	-33	-18	-20
column $	90	4	10	14	11	11	1
column who	-33	17	-13	-10	-18	-11	-14
com	-25	-27	-26	-27	-30	-26	-26
com $	-17	-17	-18	-19	-19	-17	-16
come	-11	-7	-8	-22	-13	-10	-15
come back	-34	7	-35	-40	-60	-32	-34
come from	-18	-9	27	-24	-35	5	-7
come in	11	-11	-13	-9	-18	-10	-14
come out	23	23	22	-1	50	23	22
come to	-21	10	-8	-8	15	-10	-6
come with	1	-50	-65	-41	-76	-41	-65
command	40	55	78	58	85	146	50
command $	13	26	103	34	-20	149	30
command to	26	43	34	44	129	40	47
commit	-27	-25	-27	-24	-24	-26	-26
commit to	-30	-26	-25	-23	-23	-26	-23
committe	18	21	6	2	-4	6	6
common	-37	-50	-40	-35	-41	-36	-38
common network	-39	-54	-43	-36	-37	-36	-40
commun	-24	-23	-24	-24	-26	-23	-32
compact	-35	-27	-27	-27	-29	-26	-27
compani	16	6	9	11	48	19	6
compani $	-15	10	4	8	65	8	-3
compani @	-47	-47	-42	-42	-46	-43	-44
compani or	-11	-11	-11	-12	-16	-11	-12
compani own	-3	43	45	42	129	43	24
compani run	-25	-15	-15	-15	-15	-15	-17
compani want	-32	-56	-32	-40	-34	-31	-32
compar	29	100	32	34	72	35	33
compar $	3	31	6	26	1	5	1
compar @	34	96	31	22	27	32	30
compar to	4	32	6	3	4	6	5
compar w	17	47	27	10	66	25	28
compar with	28	98	33	29	32	35	33
compat	-100	-85	-87	-83	-89	-84	-90
complain	-23	-25	-23	-24	-30	-23	-22
complaint	-51	-44	-45	-45	-51	-44	-50
complet	72	48	35	88	50	46	36
complet $	10	45	16	85	67	38	23
complianc	-40	-29	-28	-26	-39	-33	-37
complianc of	-30	-22	-22	-22	-25	-22	-24
complianc report	-38	-39	-39	-40	-48	-39	-41
complianc when	-52	-35	-35	-36	-37	-35	-42
compliant	-28	-27	-31	-29	-31	-28	-31
compliant with	-17	-15	-15	-16	-15	-16	-22
compon	-21	-18	-18	-19	-21	-18	-19
compon on	-28	-25	-26	-26	-31	-25	-26
compress	1	5	3	5	47	5	6
comprom	-27	-24	-25	-24	-27	-24	-26
comput $	-22	-23	-24	-25	-15	-23	-28
comput environ	-20	-19	-20	-20	-19	-18	-26
comput in	-61	-58	-61	-57	-61	-57	-80
comput node	-58	-74	-57	-58	-68	-56	-71
comput storag	-21	-21	-22	-23	-22	-21	-26
comput when	-70	-66	-70	-71	-85	-69	-81
concept	62	45	124	43	21	45	52
concern	-66	-66	-73	-68	-98	-71	-78
concern $	-70	-71	-81	-72	-106	-78	-87
concurr	-6	-5	-11	-5	20	-5	-7
concurr and	-26	-26	-26	-26	-48	-26	-26
concurr for	-31	-28	-29	-29	-40	-28	-29
concurr limit	-46	-46	-45	-46	-76	-47	-49
concurr on	-15	-15	-15	-15	-21	-15	-17
condit	-27	-24	-23	-23	-15	-23	-25
condit in	-11	4	3	3	28	3	4
condit of	-29	-29	-30	-29	-30	-29	-33
confidenti	-51	-50	-56	-49	-68	-51	-60
confidenti file	-41	-39	-39	-38	-62	-39	-57
config	-55	-53	-57	-52	-53	-52	-45
config $	-98	-94	-99	-94	-99	-98	-99
config @	-76	-71	-76	-67	-78	-68	-80
config file	24	24	22	22	63	7	21
config for	-32	-34	-31	-31	-33	-30	-31
config on	-18	-18	-17	-17	-17	-17	-19
configur	-41	-36	-40	-39	-39	-38	-44
configur $	-86	-53	-78	-68	-78	-63	-73
configur @	-24	-26	-24	-28	-24	-23	-25
configur a	-24	-25	-30	-26	-29	-27	-26
configur anyth	-22	-18	-18	-19	-22	-20	-23
configur by	-15	-16	-15	-17	-17	-15	-15
configur it	-20	-19	-20	-20	-19	-19	-24
configur its	-26	-26	-36	-26	-47	-26	-27
configur manag	-24	-24	-18	-24	-26	-24	-26
configur of	-50	-59	-60	-51	-54	-50	-57
configur on	-35	-30	-26	-29	-27	-27	-29
configur the	0	1	0	0	-1	0	21
confirm	30	40	35	42	97	16	57
confirm with	27	27	18	27	78	17	3
conflict	-63	-61	-64	-62	-67	-62	-62
confluenc	2	7	-6	8	71	-14	13
confus	16	17	64	14	-4	12	3
confus deputi	21	20	70	17	-2	14	4
connect	-35	-35	-35	-35	-34	-33	-35
connect from	-13	-14	-14	-13	-19	-13	-13
connect the	-17	-17	-19	-17	-24	-18	-21
connector	-19	-16	-17	-17	-24	-16	0
consent	-26	-24	-24	-26	-26	-23	-24
consent for	-35	-33	-32	-36	-34	-32	-32
consist	-9	-10	20	-11	-14	-10	-9
consol	-19	-18	-20	-17	-13	-17	-17
consol and	-38	-36	-36	-35	-37	-35	-35
consol user	-77	-72	-74	-72	-124	-72	-72
consolid	-40	-38	-44	-39	-39	-38	-41
consum	3	-18	-27	0	-19	-16	-20
consum $	-75	-64	-66	-65	-64	-63	-67
consum @	-32	-33	-31	-35	-31	-31	-32
consum sinc	-11	-11	-11	-11	-16	-11	-12
contact	-51	-40	-42	-40	-45	-40	-42
contact and	-25	-24	-24	-24	-28	-24	-25
contact detail	-31	-31	-39	-31	-36	-31	-33
contain	-18	-19	-11	-11	-20	-17	-6
contain $	-66	-54	-32	-52	-70	-51	-72
contain @	-32	-41	-36	-28	-32	-32	-34
contain agent	-18	-20	-20	-19	-19	-18	-22
contain base	-44	-44	-43	-45	-44	-44	-76
contain fleet	-22	-21	-22	-22	-22	-21	-26
contain from	-21	-25	-26	-25	-20	-21	-21
contain host	33	14	26	33	9	31	105
contain imag	-45	-45	-49	-46	-41	-45	-55
contain in	-44	-39	-43	-43	-46	-41	-42
contain of	-61	-60	-61	-62	-65	-61	-105
contain on	5	-1	4	29	4	5	5
contain os	17	19	9	19	19	20	67
contain runtim	-48	-49	-17	-48	-37	-48	-86
contain the	-14	-15	-14	-16	-25	-14	-14
contain to	8	8	6	25	8	8	7
contain who	-16	-15	-18	-15	-16	-15	-18
containerd	-74	-71	-73	-67	-69	-65	-69
containerd cve	-24	-23	-25	-23	-23	-23	-25
containerd on	-63	-77	-78	-67	-65	-64	-68
content	-57	-56	-57	-55	-66	-56	-66
content $	-26	-24	-26	-24	-27	-24	-26
content by	-31	-29	-30	-29	-30	-29	-32
content that	-37	-37	-38	-38	-52	-37	-55
context	61	64	178	65	46	64	60
context $	48	54	154	55	37	55	49
contin	-49	-49	-51	-52	-61	-50	-58
continu	-3	-4	-5	-4	34	-10	-10
continu backup	-30	-30	-29	-29	-33	-29	-40
continu plan	-40	-42	-43	-43	-69	-43	-47
contract	-73	-71	-77	-70	-80	-70	-80
contractor	7	30	8	22	-20	8	7
contractor still	-16	-16	-17	-17	-18	-16	-18
contractor who	-24	-20	-20	-21	-20	-20	-20
contractu	-21	-18	-19	-19	-21	-19	-21
contrast	8	122	27	-2	12	25	23
contrast @	6	56	23	-1	17	19	21
contrast them	14	96	28	16	14	25	22
control	-32	-32	-18	-26	-30	-30	-30
control $	-66	-64	-48	-63	-85	-67	-34
control a	-15	-15	-18	-15	-16	-16	-21
control are	-27	-27	-32	-46	-31	-41	-27
control explain	47	48	109	47	48	46	49
control for	-17	-19	-19	-18	-19	-18	-19
control in	-46	-76	-51	-24	-50	-44	-52
control inherit	-54	-51	-76	-53	-63	-58	-57
control is	3	10	36	9	8	11	2
control list	-39	-29	-30	-30	-32	-30	-30
control matrix	-21	-20	-32	-20	-21	-20	-23
control mean	24	24	92	24	4	21	25
control of	-4	-11	-7	17	-5	-4	-8
control on	16	46	20	26	19	21	21
control over	8	8	-13	44	-5	-3	6
control owner	-34	-20	-20	-20	-22	-25	-21
control patch	-32	-31	-30	-55	-30	-30	-33
control plane	-30	-24	-24	-28	-17	-28	-30
control sai	-16	-17	-21	-18	-18	-16	-22
control that	-34	-34	-37	-33	-45	-33	-42
control the	8	10	40	10	9	9	6
control we	26	30	25	63	26	26	26
control what	27	28	118	33	-4	21	23
control which	-56	-55	-73	-53	-65	-54	-55
control who	-76	-74	-91	-74	-96	-74	-99
convers	-19	-21	-17	-16	-46	50	-46
convert	24	92	19	41	124	42	37
cool	-32	-31	-31	-30	-36	-30	-32
cool for	-39	-35	-35	-34	-36	-34	-35
cool in	-28	-28	-28	-27	-51	-27	-31
cooldown	-70	-68	-71	-69	-83	-67	-73
cope	-17	-17	-16	-17	-16	-15	-15
copi	-32	-30	-2	-30	-35	-32	-31
copi $	-32	-30	-33	-30	-35	-29	-31
copi from	-34	-49	-36	-36	-35	-34	-34
copi of	-40	-38	-42	-38	-46	-38	-39
copi on	-23	-23	-23	-27	-33	-24	-34
copi to	-29	-47	-31	-29	-37	-29	-29
cor	-32	-31	-32	-32	-47	-31	-44
cor on	-34	-34	-34	-35	-52	-33	-50
core	-25	-24	-23	-24	-25	-23	-30
core devic	-32	-31	-31	-31	-32	-31	-40
coredn	-25	-25	-25	-25	-26	-24	-32
coredn add	-26	-25	-26	-26	-25	-25	-41
corpor	-52	-39	-40	-39	-44	-39	-54
corpor directori	-42	-43	-44	-43	-48	-43	-63
correct	-40	-38	-42	-38	-44	-38	-42
correct $	-39	-37	-43	-37	-45	-37	-42
correct a	-56	-49	-51	-50	-65	-49	-49
correct it	29	31	31	29	67	29	28
correct that	-18	-18	-19	-18	-19	-18	-34
corrupt	-35	-33	-44	-32	-36	-51	-33
cosmo	27	27	27	27	63	28	19
cosmo db	27	27	27	27	63	28	19
cost	-24	-20	-25	-19	29	-18	-21
cost $	39	42	41	48	148	48	50
cost center	-23	-23	-23	-23	-35	-23	-36
cost monei	-36	-34	-34	-35	-59	-33	-36
cost of	17	30	32	29	99	28	23
cost on	0	3	-10	1	36	3	1
cost per	8	19	4	21	107	20	18
cost us	-14	-10	-22	-11	4	-9	-10
could somebodi	34	3	-3	6	-19	-9	37
could you	17	25	38	5	26	19	16
council	-19	-30	-31	-27	-32	-31	-26
count	8	-12	21	17	15	0	-3
count $	-141	-145	-146	-92	-141	-127	-141
count as	-8	1	41	-2	-4	-1	-3
countri	-45	-44	-45	-45	-49	-44	-48
cours	-7	12	6	14	67	12	13
cours for	4	31	36	32	88	28	29
court	-7	-18	-21	-18	-25	-17	-17
court $	-22	-21	-24	-22	-26	-21	-22
cover	61	27	15	28	-1	47	73
cover $	83	41	53	48	14	82	26
cover by	22	1	-2	2	1	1	1
cover the	-18	-15	-15	-15	-15	-15	-14
cpu	-39	-39	-40	-38	-42	-38	-41
cpu and	-19	-19	-20	-19	-26	-19	-20
crash	-16	-14	-15	-15	0	-15	-16
crash $	-18	-20	-17	-20	-19	-18	-18
crash in	-15	-15	-16	-16	-18	-15	-15
crash of	-14	-14	-15	-14	-16	-14	-15
crash on	-18	-16	-16	-17	-19	-16	-17
crash with	-34	-33	-36	-34	-41	-36	-36
crawl	-20	-19	-19	-19	-30	-19	-22
creat	-35	-33	-33	-32	-33	-32	-35
creat $	-14	-15	-14	-14	-15	-14	-16
creat @	-125	-122	-128	-114	-119	-115	-134
creat a	6	12	12	12	32	10	12
creat an	-45	-56	-47	-46	-54	-44	-49
creat by	-18	-17	-17	-17	-18	-17	-17
creat in	-13	-16	-14	-14	-14	-13	-14
creat individu	-31	-31	-31	-32	-31	-29	-29
creat the	-32	-30	-29	-28	-30	-28	-34
creat them	-36	-24	-25	-24	-24	-24	-26
creation	-75	-72	-77	-68	-71	-69	-80
creation $	-101	-96	-104	-88	-93	-89	-107
credenti	-45	-43	-44	-43	-31	-43	-46
credenti $	-54	-52	-53	-52	-57	-51	-55
credenti for	-53	-37	-37	-34	-36	-34	-36
credenti in	-71	-68	-71	-73	-91	-69	-74
credenti stuf	-24	-36	-24	-23	-38	-23	-23
credit	-33	-32	-33	-32	-43	-32	-33
credit card	-23	-23	-23	-23	-34	-23	-22
criterion	23	-21	23	98	20	25	25
critic	-18	-19	-17	-17	-18	-16	-17
crl	-18	-18	-18	-18	-22	-18	-18
crl @	-21	-22	-23	-21	-28	-22	-22
cron	-25	-21	-24	-22	-33	-24	-25
cron job	-26	-20	-27	-28	-43	-26	-26
cross account	-40	-40	-44	-39	-47	-39	-40
cross region	-36	-37	-40	-36	-42	-36	-37
crowdstrik	-39	-24	-25	-26	-25	-25	-30
crypto	-37	-34	-32	-33	-39	-31	-35
crypto mine	-26	-16	-17	-17	-17	-16	-17
crypto miner	-33	-32	-31	-34	-48	-31	-38
cryptomin	-56	-43	-40	-44	-45	-40	-43
csi	-42	-54	-46	-43	-42	-42	-41
csi driver	-18	-21	-21	-18	-18	-18	-18
cto	35	23	24	25	66	21	19
cuda	-49	-48	-51	-28	-48	-45	-50
culprit	-17	-13	-13	-15	-15	-14	-13
cumul	-54	-52	-59	-52	-53	-52	-69
cumul updat	-54	-52	-59	-52	-53	-52	-69
curat	-34	-35	-36	-35	-62	-35	-42
curl	-27	-24	-25	-25	-29	-24	-27
current	2	4	-1	4	-3	21	31
current $	20	23	22	22	16	20	71
current is	-8	-6	-29	-6	-28	33	-18
cus	18	37	39	23	32	38	106
custodi	-28	-23	-23	-23	-25	-22	-24
custom	-13	-21	-25	-21	-23	-23	-22
custom $	13	-19	-23	-14	-32	-19	-32
custom @	-28	-29	-28	-28	-27	-26	-31
custom ami	-42	-38	-42	-47	-41	-39	-43
custom carri	12	-11	21	80	15	19	22
custom compar	-2	39	1	-14	-4	1	1
custom compon	-20	-17	-17	-17	-19	-17	-18
custom content	-29	-28	-29	-29	-50	-29	-35
custom data	-38	-34	-17	-33	-34	-34	-42
custom db	-41	-35	-36	-36	-40	-34	-42
custom domain	-25	-26	-25	-24	-26	-23	-23
custom duti	-2	8	5	22	3	5	4
custom for	-12	-12	-12	-12	-15	-18	-12
custom have	-101	-96	-125	-93	-109	-100	-119
custom host	-25	-29	-24	-26	-24	-24	-30
custom imag	-150	-137	-136	-118	-140	-122	-150
custom instal	-42	-35	-34	-36	-43	-35	-37
custom invoic	-29	-28	-44	-28	-32	-28	-28
custom is	4	4	5	5	33	-2	-20
custom job	-52	-39	-60	-39	-52	-40	-58
custom manag	-3	3	65	3	-4	1	-3
custom must	-6	-27	-48	-27	-40	-28	-29
custom oblig	11	50	21	-3	17	18	21
custom on	-29	-27	-24	-25	-30	-24	-25
custom part	63	-1	11	62	9	17	12
custom patch	-89	-78	-77	-78	-81	-78	-120
custom respons	-57	-43	-44	-43	-52	-43	-48
custom side	69	49	24	45	21	26	19
custom specif	-17	-11	13	-12	-38	-16	-25
custom still	64	55	32	60	131	60	54
custom store	-35	-35	-36	-36	-49	-35	-53
custom task	-15	94	17	21	18	18	6
custom the	58	26	26	24	24	26	25
custom to	-28	-39	-30	-41	-31	-29	-29
custom true	-31	-32	-32	-32	-35	-31	-50
cut between	-39	-38	-39	-38	-40	-39	-42
cut off	20	25	26	25	62	25	19
cutov	-36	-36	-35	-34	-42	-34	-33
cve	-27	-27	-24	-25	-27	-25	-29
cve $	12	10	9	35	9	12	5
cve 2024	-32	-31	-32	-31	-38	-31	-37
cve 2025	-23	-22	-23	-23	-24	-22	-34
cve @	-32	-31	-34	-31	-31	-30	-36
cve in	-19	-17	-19	-18	-18	-18	-20
cve patch	-21	-20	-21	-20	-21	-20	-30
cve who	-12	-12	-13	-12	-13	-12	-16
d	7	10	82	9	-33	10	9
daemon	-41	-43	-39	-41	-48	-38	-41
daemonset	-89	-41	161	-19	-59	-53	-45
daemonset on	-86	-107	-126	-92	-86	-84	-92
dai	-14	-14	-14	-13	10	-12	-16
dai $	0	3	2	5	66	4	1
dai @	-18	-21	-17	-18	-18	-17	-17
dai are	-28	-27	-28	-27	-47	-27	-28
dai doe	14	17	15	16	42	17	16
dai theyr	-28	-28	-28	-28	-55	-29	-28
dai valid	-38	-38	-57	-40	-49	-38	-39
dai when	-25	-24	-24	-25	-47	-24	-24
dai who	-28	-29	-30	-29	-47	-28	-43
daili	-31	-32	-32	-31	-39	-30	-36
daili backup	-37	-41	-38	-37	-50	-36	-48
dangl	-22	-21	-21	-21	-21	-20	-25
dangl cname	-15	-14	-14	-14	-15	-14	-20
dark	-55	-56	-64	-55	-81	-55	-56
dark $	-37	-38	-46	-38	-55	-35	-34
dashboard	-29	-28	-16	-25	-36	-27	-29
dashboard $	-54	-52	-54	-52	-76	-53	-54
dashboard on	-50	-48	-53	-48	-49	-47	-49
dashboard who	-23	-20	-21	-20	-25	-20	-20
data	-31	-30	-29	-29	-33	-30	-34
data $	-96	-93	-111	-80	-105	-93	-111
data a	-29	-30	-32	-30	-52	-29	-30
data after	-33	-32	-32	-32	-37	-32	-52
data and	50	53	41	51	41	85	88
data as	-60	-61	-72	-60	-64	-62	-78
data at	46	45	39	44	117	45	35
data befor	-60	-62	-64	-62	-83	-63	-74
data by	-60	-55	-59	-55	-71	-56	-72
data center	-33	-33	-37	-31	-37	-33	-37
data control	2	2	18	2	0	0	2
data encrypt	-26	-28	-28	-27	-30	-27	-32
data event	-36	-36	-37	-35	-35	-34	-36
data for	-43	-39	-39	-40	-46	-38	-43
data from	-36	-42	-35	-39	-41	-35	-35
data goe	-54	-52	-71	-50	-61	-48	-51
data hall	-27	-26	-30	-28	-28	-27	-34
data in	37	38	74	37	58	38	32
data integr	-47	-37	-57	-36	-42	-35	-39
data into	-28	-28	-28	-28	-31	-29	-28
data is	-31	-22	-22	-22	-24	-22	-22
data leak	-20	-20	-20	-20	-22	-20	-27
data live	-14	-15	-15	-14	-18	-15	-14
data of	-14	-14	-15	-15	-19	-14	-14
data on	-20	16	-21	-38	-18	-17	-17
data onto	-19	-22	-20	-19	-18	-19	-19
data plane	12	0	73	14	-4	11	3
data process	-43	-27	-25	-27	-27	-26	-26
data protect	-17	-18	-17	-17	-21	-17	-29
data qualiti	-51	-47	-49	-46	-48	-45	-50
data resid	-32	-28	-5	-28	-41	-33	-36
data scientist	-26	-19	-25	-26	-27	-24	-26
data sourc	-5	-5	-21	-5	-14	31	-13
data stai	-49	-49	-51	-51	-65	-50	-53
data that	-24	-19	-18	-18	-19	-17	-19
data to	-13	-21	-12	-13	-12	-12	-13
data under	-51	-47	-50	-47	-73	-47	-50
data we	-48	-49	-49	-53	-60	-49	-53
data when	-21	-22	-25	-23	-29	-22	-21
data within	-12	-12	-17	-12	-13	-12	-16
databas	-32	-32	-34	-24	-39	-31	-14
databas $	-19	-15	-26	-14	-26	-19	22
databas @	-17	-16	-17	-17	-16	-16	-20
databas and	-23	-23	-25	-24	-35	-23	-28
databas credenti	-38	-31	-31	-31	-32	-31	-39
databas engin	-31	-30	-31	-32	-36	-34	-40
databas host	-2	-17	-2	29	-3	-2	-17
databas of	-47	-45	-60	-45	-44	-44	-46
databas password	-62	-60	-63	-61	-59	-61	-76
databas patch	-44	-44	-44	-57	-44	-43	-84
databas schema	-22	-22	-22	-22	-24	-22	-26
databas softwar	-41	-40	-40	-40	-44	-40	-59
databas user	-14	-18	-14	-15	-14	-14	-15
databas who	6	6	7	5	36	6	-21
datacent	-35	-40	-34	-36	-36	-36	-36
datacent $	-32	-32	-31	-32	-35	-36	-35
datacentr	-62	-63	-81	-62	-66	-63	-68
datadog	-87	-82	-85	-80	-109	-81	-81
datalimitexceed	-42	-39	-39	-39	-39	-39	-45
dataset	-28	-25	-25	-25	-26	-25	-28
dataset in	-27	-24	-25	-25	-24	-25	-28
date $	-27	-27	-28	-27	-34	-27	-31
date in	-17	-15	-15	-14	-6	-14	-14
date who	27	26	26	27	22	27	68
day	-20	-21	-12	-20	-24	-19	-20
day $	-22	-19	-20	-19	-21	-19	-19
day in	-21	-22	-21	-20	-24	-20	-20
day one	-16	-13	-14	-13	-13	-13	-13
db	-13	-19	-14	-4	-14	-11	21
db $	-35	-29	-30	-30	-34	-29	-33
db @	-4	-32	-5	23	-5	-5	-6
db and	-21	-14	-14	-14	-18	-14	-14
db is	27	27	27	26	57	27	21
db on	-20	-18	-23	-18	-18	-18	-21
db paramet	-55	-36	-38	-37	-39	-37	-42
db password	-22	-20	-23	-21	-22	-20	-24
db patch	80	79	76	74	53	78	175
db user	-45	-39	-42	-40	-40	-39	-46
dba	-20	-30	-18	4	-41	-19	5
dba or	-27	-27	-25	-28	-24	-25	-29
dba team	-25	-26	-25	-44	-57	-26	22
dba want	-30	-25	-28	-34	-29	-27	-40
dcv	-56	-44	-45	-47	-54	-43	-58
ddo	-42	-46	-42	-23	-56	-40	-44
ddo on	-23	-21	-21	-23	-26	-21	-23
deactiv	-17	-17	-17	-17	-18	-18	-21
dead	-28	-16	-28	-37	-29	-27	-28
dead $	-19	-18	-17	-16	-19	-16	-18
dead @	-36	-29	-28	-31	-33	-29	-30
deadlin	-21	-20	-24	-21	-24	-20	-26
deadlin $	-26	-25	-29	-26	-30	-25	-32
deal	22	-3	-13	0	-8	-1	45
deal $	-56	-51	-50	-53	-52	-51	-81
deal with	66	30	18	36	25	34	106
dear	-29	-22	-26	-22	-25	-21	-22
dear colleagu	-25	-19	-23	-19	-21	-18	-19
death	-17	-15	-18	-16	-22	-17	-15
debian	-39	-37	-38	-38	-39	-37	-53
debug	-28	-23	-22	-22	-14	-22	-25
debug $	-18	-19	-16	-17	0	-17	-19
decid	-41	-40	-40	-38	-47	-38	-42
decid $	-44	-43	-42	-43	-51	-42	-50
decid about	-13	-13	-13	-14	-15	-13	-20
decid and	-25	-27	-23	-27	-26	-24	-27
decid between	-34	-34	-36	-36	-36	-34	-47
decid by	-36	-35	-37	-36	-45	-35	-41
decid how	-82	-74	-77	-75	-131	-74	-76
decid if	-34	-35	-33	-34	-42	-34	-40
decid that	-17	-17	-17	-16	-18	-17	-19
decid the	-24	-24	-24	-24	-31	-23	-25
decid to	-58	-59	-63	-61	-73	-59	-76
decid what	-103	-93	-120	-79	-89	-87	-83
decid whether	-18	-18	-18	-18	-18	-17	-21
decid which	-33	-29	-30	-29	-35	-30	-31
decid who	-15	-14	-14	-14	-20	-14	-15
decis	-48	-55	-51	-53	-51	-48	-50
decis $	-53	-69	-53	-64	-56	-53	-57
decis of	-39	-35	-36	-37	-40	-35	-35
deck	21	16	11	17	50	17	-10
decod	19	28	86	28	127	27	16
decommiss	-53	-52	-56	-52	-53	-51	-60
decommiss storag	-46	-46	-52	-46	-47	-45	-51
decrypt	-34	-37	-36	-35	-41	-33	-34
dedic	-21	-19	-23	-19	-10	-18	-25
dedic master	-35	-33	-41	-31	-39	-31	-31
dedup	-51	-48	-48	-48	-72	-48	-47
deep	30	32	29	26	77	30	32
deep archiv	30	32	29	26	77	30	32
default	-30	-30	-32	-29	-19	-29	-27
default $	-59	-58	-65	-59	-62	-61	-61
default domain	-29	-31	-30	-29	-33	-28	-28
default encrypt	-75	-69	-72	-68	-81	-68	-77
default in	-18	-22	-18	-19	-19	-18	-18
default on	-32	-39	-32	-42	-33	-32	-33
default or	17	19	16	18	16	18	44
defect	-22	-21	-22	-21	-24	-21	-21
defenc	-31	-24	7	-26	-34	-26	-27
defenc in	0	2	46	-1	-15	0	2
defend	-16	-16	-17	-16	-20	-16	-17
defend the	-19	-21	-22	-20	-27	-20	-22
defin	-15	-11	29	-11	-16	-11	-15
defin $	14	14	89	14	2	13	2
defin by	-19	-18	-25	-19	-18	-18	-18
defin guest	16	16	40	14	15	15	16
defin hypervisor	7	7	26	6	5	7	8
defin inherit	48	47	108	48	47	47	47
defin least	8	8	21	8	8	8	8
defin the	-29	-25	-26	-25	-26	-24	-27
defin what	-58	-45	-86	-45	-64	-65	-46
definit	-12	-10	62	-4	-8	-3	-6
definit $	-23	-12	30	-10	-15	-11	-15
definit for	33	31	76	32	30	32	31
definit has	-12	-13	-18	-13	-16	-12	-14
definit pleas	21	58	161	62	29	53	43
degauss	-18	-18	-18	-18	-23	-19	-20
delai	-55	-39	-41	-32	-40	-32	-32
deleg	-30	-30	-30	-29	-32	-29	-33
deleg admin	-24	-23	-23	-23	-26	-22	-27
delet	-27	-26	-27	-26	-12	-25	-27
delet $	-79	-96	-91	-81	-85	-80	-84
delet @	-41	-38	-40	-38	-50	-37	-37
delet all	26	46	43	40	133	45	44
delet by	-34	-34	-34	-33	-44	-33	-34
delet it	-29	-31	-27	-29	-29	-27	-26
delet my	3	4	-7	4	35	4	-1
delet of	-32	-32	-32	-34	-47	-33	-33
delet old	-58	-59	-60	-59	-70	-72	-63
delet our	-23	-21	-21	-22	-30	-22	-24
delet person	-32	-32	-35	-32	-42	-32	-31
delet protect	-45	-41	-40	-40	-48	-40	-41
delet that	-15	-15	-15	-15	-26	-15	-15
delet the	32	33	27	33	97	33	32
delet them	-46	-40	-45	-41	-43	-39	-46
delet with	-59	-54	-55	-55	-59	-53	-55
deliv	9	-1	7	6	31	9	43
deliv that	-57	-57	-61	-58	-76	-57	-80
deliv twice	-39	-45	-46	-45	-51	-39	-41
deliveri	-50	-45	-46	-45	-54	-45	-46
demand	-35	-62	-33	-20	-20	-33	-36
demand mode	-16	-14	-15	-14	-19	-14	-15
demand or	-19	-19	-19	-20	-20	-19	-28
demarc	104	41	29	37	27	35	40
deni	-5	-2	-9	-3	19	-1	-2
deni @	-40	-32	-27	-26	-32	-27	-26
depend	-93	-89	-85	-67	-85	-81	-97
depend in	-21	-20	-21	-20	-23	-20	-20
deploi	-35	-32	-33	-32	-35	-31	-33
deploi $	-28	-22	-22	-22	-27	-22	-25
deploi as	-18	-17	-22	-16	-17	-18	-17
deploi role	-33	-31	-31	-32	-53	-31	-33
deploi to	-19	-20	-22	-20	-21	-19	-18
deploi with	-30	-21	-21	-21	-24	-21	-22
deploy	-34	-34	-34	-32	-34	-32	-34
deploy $	-34	-33	-32	-33	-37	-32	-31
deploy in	-26	-31	-26	-26	-26	-25	-30
deprec	-14	-16	-19	-13	30	-12	-25
deprec $	53	48	34	57	169	51	24
depth	40	43	69	43	120	44	47
deputi	21	20	70	17	-2	14	4
deregist	-22	-19	-24	-20	-18	-18	-21
design	-48	-46	-51	-45	-49	-45	-48
design $	-78	-85	-78	-74	-91	-75	-81
design by	-22	-22	-21	-21	-24	-22	-26
design in	-49	-29	-53	-28	-30	-29	-28
design the	-17	-16	-16	-16	-19	-16	-17
desir	-53	-51	-54	-51	-73	-51	-50
desk	49	28	19	21	32	23	9
desk $	-4	-22	-3	17	24	-3	-25
desktop	8	-6	-20	-1	-14	-9	1
desktop $	-48	-44	-43	-44	-44	-42	-49
desktop windows	11	12	13	7	-6	13	68
dest	-15	-15	-16	-15	-15	-15	-16
destin	-32	-31	-32	-31	-33	-31	-32
destin $	-40	-37	-36	-36	-37	-38	-37
destroi	-31	-31	-31	-31	-40	-30	-33
destruct	-82	-85	-91	-87	-84	-84	-86
detail	-24	-24	-29	-24	-27	-24	-25
detect	-39	-36	-37	-36	-40	-35	-38
detect in	-25	-23	-24	-23	-25	-23	-28
dev	-22	-20	-21	-13	-9	-19	-22
dev talk	-46	-28	-28	-28	-33	-28	-28
develop	-35	-34	-34	-33	-36	-33	-39
develop on	-25	-24	-25	-24	-26	-24	-24
develop work	-16	-13	-12	-12	-13	-12	-13
devic	-36	-37	-38	-37	-40	-36	-37
devic $	-86	-79	-85	-77	-81	-77	-92
devic in	-25	-25	-25	-25	-27	-24	-30
devic of	-41	-40	-40	-40	-42	-40	-65
devic on	-27	-25	-26	-26	-27	-26	-37
di	-40	-39	-43	-39	-42	-38	-35
di $	-41	-39	-54	-38	-40	-38	-41
di @	-18	-15	-14	-16	-18	-15	-16
di at	33	32	31	32	22	29	74
di on	-37	-45	-39	-53	-42	-38	-38
di who	-15	-16	-15	-16	-18	-16	-22
dial	-29	-27	-27	-27	-45	-27	-29
dial in	-16	-13	-14	-13	-15	-13	-16
dictat	-17	-15	-15	-15	-22	-15	-15
did	10	24	12	12	63	32	10
did amazon	7	13	13	10	46	8	-3
did aws	10	31	31	36	105	22	19
did i	36	21	3	27	89	27	28
did not	-16	-17	-16	-16	-24	-17	-16
did that	-26	-26	-26	-26	-41	-26	-29
did the	4	6	5	10	67	-4	-1
did with	-26	-26	-26	-51	-26	-26	-27
did you	22	35	19	31	50	79	30
didnt	-16	11	-15	-21	-19	-13	-13
didnt befor	27	73	29	27	29	30	31
die	-7	40	-4	-7	-28	-3	-3
diesel	-40	-42	-43	-42	-54	-42	-47
diesel for	-29	-29	-29	-29	-52	-29	-34
diesel gener	-10	-10	-10	-11	-11	-12	-16
diff	-3	69	13	2	7	15	13
diff between	9	63	15	9	3	17	17
diff in	-8	45	9	-6	8	9	6
differ	11	61	32	9	36	15	13
differ $	3	13	26	-18	52	5	-3
differ @	25	98	73	35	19	33	28
differ between	-2	-20	-31	0	65	-2	-1
differ custom	-44	-43	-39	-40	-50	-39	-44
differ for	2	53	7	-20	3	6	5
differ from	28	84	43	24	18	29	31
differ in	11	97	14	11	9	22	18
differ of	17	42	69	12	-3	10	20
digicert	-27	-30	-29	11	-34	-24	-26
digicert $	-93	-96	-91	-108	-101	-88	-89
dimens	-40	-36	-35	-36	-61	-36	-35
dir	14	14	15	45	15	15	16
direct	-60	-41	-41	-41	-42	-41	-43
directli	-69	-58	-55	-55	-57	-54	-57
director	-5	8	6	7	54	6	2
directori	-14	-15	-15	-19	-29	-14	24
directori $	-33	-34	-34	-34	-38	-34	-51
dirti	-32	-35	-28	-29	-32	-28	-28
dirti pipe	-27	-31	-20	-21	-25	-21	-22
disabl	-35	-37	-38	-37	-40	-35	-39
disabl it	-14	-14	-15	-15	-20	-14	-15
disappear	5	44	8	-12	4	7	8
disappear $	0	38	3	-19	-1	2	3
disast	-31	-32	-35	-31	-34	-31	-33
disast recoveri	-33	-33	-37	-33	-37	-33	-35
discount	23	29	39	38	110	34	42
discoveri	-52	-75	-53	-56	-64	-53	-51
disk	-42	-41	-41	-39	-47	-40	-42
disk $	-54	-54	-56	-54	-59	-53	-62
disk 100	-37	-37	-38	-32	-46	-33	-35
disk @	-27	-29	-25	-28	-25	-26	-28
disk at	-28	-28	-27	-27	-29	-27	-28
disk behind	-30	-30	-34	-34	-44	-31	-34
disk encrypt	-36	-43	-37	-41	-36	-36	-41
disk fail	-14	-17	-14	-13	-13	-13	-13
disk in	-18	-17	-22	-17	-17	-17	-19
disk size	-20	-20	-19	-20	-21	-19	-19
disk space	-24	-24	-25	-29	-23	-24	-25
disk that	-33	-21	-22	-22	-23	-21	-22
disk under	-31	-23	-22	-22	-23	-22	-23
disk when	-35	-34	-34	-35	-60	-35	-42
dispos	-29	-29	-29	-30	-46	-29	-31
dispos of	-27	-27	-28	-28	-43	-27	-30
disrupt	-8	-8	13	-8	-19	-9	-9
disrupt budget	-8	-8	13	-8	-19	-9	-9
distribut	-49	-32	-47	-47	-51	-45	-53
distribut $	-14	20	-18	-22	-18	-16	-17
distro	-19	-16	-15	-16	-18	-16	-17
divid	15	-34	-60	-51	-91	-61	-51
divid $	-67	-60	-80	-59	-92	-77	-60
divid in	127	77	36	36	2	38	39
divis	73	26	9	15	5	16	15
divis of	69	0	-2	6	-4	6	5
dmarc	-17	-17	-15	-15	-17	-16	-19
dmarc record	-20	-20	-18	-18	-20	-19	-23
dns queri	-19	-18	-19	-18	-21	-18	-19
dns record	-42	-44	-44	-45	-49	-44	-47
dns valid	-22	-23	-22	-22	-35	-22	-23
do $	-14	15	14	-11	-33	5	-22
do @	-33	-34	-29	-30	-40	-30	-34
do anyth	-43	-37	-42	-37	-44	-39	-43
do as	5	2	5	19	3	5	5
do cluster	-36	-41	-26	0	-27	-26	-28
do custom	-81	-78	-90	-78	-114	-79	-89
do for	47	5	-34	8	27	36	-6
do i	13	9	1	4	47	19	4
do if	20	12	-27	-11	-22	-6	-4
do in	45	4	-2	4	-16	3	3
do it	-16	-21	-23	-33	-37	-31	19
do more	16	36	32	62	20	28	14
do not	-4	-13	-5	21	-10	-5	-3
do noth	-78	-65	-60	-84	-66	-76	-86
do on	73	-9	-1	11	1	13	16
do or	-38	-30	-26	-25	-30	-26	-26
do our	8	-19	-29	-22	-26	-19	-21
do ourselv	94	26	22	21	18	27	28
do peopl	43	23	68	31	140	47	54
do ppl	-6	13	57	16	-4	14	15
do smtp	-16	-15	-13	-14	-17	-13	-14
do someth	5	4	5	5	3	-14	35
do that	-24	-25	-27	-25	-34	-24	-34
do the	18	24	20	32	15	19	49
do thei	27	14	23	20	23	13	42
do thi	-29	-39	-28	-33	-31	-29	-28
do those	16	15	10	16	35	8	51
do what	103	31	-13	7	2	22	15
do with	86	50	66	42	30	43	42
do you	42	29	47	76	90	96	42
do your	-4	4	-8	2	-8	57	7
doc	9	7	10	4	-20	43	6
doc need	-17	-24	-22	-32	-22	-23	-23
dock	-26	-24	-26	-24	-30	-24	-27
docker contain	14	14	6	54	11	-1	13
docker daemon	-24	-31	-25	-29	-26	-24	-26
docker hub	-24	-23	-24	-24	-26	-23	-30
dockerfil	-27	-23	-24	-25	-28	-23	-26
document	18	5	25	11	-6	3	0
document $	46	51	72	29	29	31	29
doe	4	2	-1	-1	19	-1	4
doe $	-58	-63	-51	-61	-87	-65	-72
doe @	9	17	1	11	94	13	9
doe a	16	32	58	36	64	36	38
doe amazon	-6	-9	-17	-19	-40	-17	-1
doe an	32	33	33	33	73	32	32
doe anybodi	-27	-24	-28	-24	-26	-25	-28
doe anyon	-49	-46	-49	-55	-74	-11	-54
doe aws	-33	-35	-36	-37	-52	-37	-33
doe bezo	-43	-43	-55	-35	-26	-36	-46
doe for	-16	-22	-38	-23	-23	-26	-24
doe inherit	8	8	59	7	-17	5	8
doe it	21	22	80	26	29	30	48
doe my	33	81	38	17	78	37	39
doe not	-28	-28	-28	-28	-28	-28	-53
doe one	-8	-5	-8	-6	-7	25	-4
doe our	9	3	14	40	10	13	13
doe patch	15	26	41	16	91	17	16
doe secur	55	61	127	60	37	39	48
doe share	8	8	8	7	-22	40	8
doe somebodi	-28	-33	-27	-33	-48	-27	-49
doe that	-42	-5	53	-3	-19	-3	14
doe the	-20	-30	-35	-17	-41	-34	-12
doe these	-39	-35	-35	-36	-39	-34	-39
doe thi	-21	-24	-5	-24	-30	-19	-39
doe what	29	7	-10	-1	-8	1	-2
doe which	53	18	-16	-18	-38	-17	-54
doesnt	-5	-18	-20	-21	-21	-19	-23
doesnt $	107	68	28	24	36	37	23
doesnt cover	-18	-15	-15	-15	-15	-15	-14
doesnt it	-52	-36	-36	-35	-35	-34	-40
dollar	-37	-36	-33	-33	-15	-31	-33
dollar who	-43	-49	-43	-49	-73	-43	-46
domain	-28	12	-21	-17	-24	-18	-21
domain $	-43	-51	-45	-46	-48	-44	-45
domain and	-17	-18	-16	-16	-18	-17	-19
domain control	13	14	12	24	12	14	11
domain in	-52	-41	-38	-37	-39	-37	-41
domain join	-46	-29	-51	-28	-30	-28	-28
domain name	-33	-32	-31	-31	-37	-31	-45
domain of	-27	-28	-28	-27	-34	-27	-28
done	-25	-26	-28	-26	-29	-26	-31
done by	-28	-28	-28	-27	-30	-27	-33
done for	35	-11	-27	-10	-25	-17	-11
dont	-17	-19	-14	-5	-20	-15	-20
dont have	-54	-45	-47	-48	-47	-45	-57
dont know	0	0	0	0	-20	21	0
dont patch	-31	-39	-32	-49	-32	-32	-34
dont want	10	0	11	41	11	11	11
door	-54	-50	-56	-52	-67	-51	-53
door of	-23	-24	-23	-24	-37	-24	-30
doubl	-65	-60	-60	-60	-109	-61	-61
doubl $	-47	-46	-47	-46	-79	-47	-46
doubt	-28	-27	-30	-34	-53	-28	-36
down	16	-8	-9	-7	-3	-7	2
down $	-28	-18	-19	-17	-25	-17	6
down @	149	40	27	45	34	39	23
down for	-22	-22	-21	-21	-21	-20	-25
down in	-53	-51	-59	-52	-61	-50	-54
down right	27	23	20	26	77	19	3
down sinc	-19	-15	-15	-16	-16	-16	-19
down who	-20	-21	-19	-19	-20	-20	-20
down whose	-22	-17	-17	-17	-18	-17	-20
download	-16	-14	-16	-14	-3	-14	-17
dpo	15	-14	-13	-12	-24	-12	-16
dpo ask	-49	-37	-37	-37	-41	-36	-40
dr	140	31	11	36	0	35	105
dr $	-11	19	23	28	-2	26	113
drain	-7	-10	-12	-9	25	-8	-10
drain $	-39	-39	-38	-39	-59	-39	-41
drain and	-14	-14	-16	-14	-14	-14	-18
draw	8	-43	-70	-39	-29	-41	-47
drift	-72	-61	-45	-59	-65	-59	-67
drift $	-95	-97	-119	-97	-104	-97	-98
drift of	24	28	77	27	5	26	30
drill	-67	-62	-63	-63	-86	-61	-68
drill $	-59	-58	-63	-55	-63	-56	-59
drill for	-74	-64	-58	-69	-84	-60	-80
drive	-45	-47	-44	-45	-50	-44	-47
drive $	-66	-67	-71	-68	-89	-66	-80
drive @	-23	-23	-22	-25	-30	-22	-23
drive behind	-21	-34	-21	-21	-21	-21	-21
driver	-60	-56	-58	-56	-67	-55	-57
driver $	-88	-83	-91	-81	-81	-81	-87
driver and	-69	-69	-74	-68	-72	-71	-76
driver on	-35	-34	-35	-38	-36	-33	-36
drop $	12	55	13	13	16	17	19
drop all	-29	-29	-32	-30	-40	-29	-29
drop tabl	2	4	8	7	46	-1	7
drop the	-38	-37	-34	-34	-47	-33	-38
dsql	-19	24	-15	-24	-28	-16	-16
dss	-36	-36	-28	-37	-41	-36	-40
dublin	-14	-11	-35	-12	24	-13	-13
due to	-15	-14	-14	-15	-14	-16	-14
dumb	71	54	10	21	16	27	32
dumb question	71	54	10	21	16	27	32
dump	-12	12	-13	-13	-8	-19	-14
dump $	-52	-56	-55	-53	-81	-52	-56
dump of	-18	-18	-17	-18	-19	-17	-20
duplic	-59	-52	-44	-45	-49	-44	-45
durabl	-66	-78	-59	-59	-63	-58	-61
durabl $	-59	-39	-39	-38	-43	-41	-51
durabl is	-23	-23	-24	-24	-39	-23	-23
durabl of	-31	-28	-30	-29	-31	-28	-29
durat	-31	-56	-41	-33	-13	-39	-32
dure	-31	-31	-31	-32	-35	-30	-34
dure a	-25	-28	-27	-27	-27	-26	-30
dure the	-37	-37	-37	-37	-45	-36	-42
duti	58	32	9	17	15	14	8
duti $	67	37	7	16	12	12	4
duti @	-17	24	-19	29	-18	-1	-2
duti and	76	54	35	33	29	33	28
duti are	46	20	4	21	52	20	20
duti between	19	64	19	18	18	19	20
duti differ	0	22	0	-18	-4	-1	0
duti for	99	9	19	32	13	21	10
duti in	22	2	2	4	2	4	4
duti is	-46	-37	-38	-37	-22	-36	-60
duti of	-31	-10	-19	-19	-19	-18	-18
duti on	49	22	37	42	82	37	35
duti onli	-7	52	3	-7	-4	2	2
duti or	-7	25	-2	-20	-3	-2	-3
duti pleas	19	-1	-1	1	-6	0	0
duti remain	-3	20	2	-6	2	2	2
duti that	57	132	61	56	62	54	64
duti to	-33	-32	-35	-39	-43	-31	-32
duti wise	27	0	-1	-1	-22	1	1
dy	-14	-14	-13	-14	-13	-13	-16
e	-14	-12	-27	-30	-47	-36	-30
e who	-25	0	-24	-33	-26	-24	-24
each	-30	-26	-26	-33	-30	-28	-31
each $	-36	-24	-19	-35	-29	-26	-22
each @	-53	-90	-58	-53	-53	-53	-54
each of	2	43	7	3	9	9	6
each one	-9	-17	-9	-9	-9	-9	-9
each other	-35	-20	-35	-33	-35	-31	-45
each quarter	-35	-39	-34	-31	-32	-31	-31
each region	-18	-15	-14	-14	-16	-14	-15
each side	41	-15	-3	0	-3	-2	-7
earth	23	30	102	28	21	31	28
earth is	9	18	77	19	12	19	18
earthquak	-22	-23	-23	-24	-24	-23	-26
earthquak risk	-14	-14	-14	-15	-16	-15	-15
eat	-40	-39	-37	-28	-77	-36	-37
eat all	-33	-28	-27	-29	-28	-26	-26
eat my	23	19	23	49	19	23	23
ec2	-32	-19	-32	-32	-31	-30	-33
ec2 cluster	-26	-22	-21	-21	-23	-22	-23
ec2 contain	-57	-75	-66	-60	-57	-57	-61
ec2 host	-43	-42	-42	-43	-43	-42	-45
ecpu	13	19	18	22	86	22	18
ecs	-39	-40	-38	-33	-39	-37	-65
ecs agent	-19	-17	-17	-17	-17	-16	-18
edg	-51	-51	-42	-51	-51	-50	-59
edg and	-36	-46	-36	-47	-38	-36	-37
edg function	-3	0	1	1	34	0	2
edg locat	-22	-22	2	-22	-33	-23	-28
edg network	-42	-44	-53	-42	-42	-41	-42
edit	21	-12	-18	-6	12	-6	-9
edit $	49	-24	-28	-7	-15	-8	-17
editor	-24	-23	-27	-23	-25	-22	-22
efa	-27	-25	-28	-27	-27	-26	-29
effort	3	-33	3	37	40	3	-9
effort $	29	21	28	85	23	28	20
egress	-8	-8	2	-5	23	-9	-6
either	8	41	9	-4	4	8	7
eks	-25	-5	-25	-32	-25	-23	-32
eks node	-28	-17	-28	-38	-28	-27	-38
elast	34	30	32	52	60	35	99
elast on	5	4	5	18	3	5	5
elbsecuritypolici	-45	-46	-48	-47	-63	-46	-45
electr	-39	-34	-35	-34	-37	-34	-34
electr and	-47	-39	-41	-40	-42	-40	-39
eleven	-19	-13	-16	-14	18	-12	-23
eleven nine	-19	-13	-16	-14	18	-12	-23
eli5	-24	8	118	14	-34	10	11
eli5 $	11	11	30	11	11	11	12
els	48	49	70	71	94	50	46
els $	27	22	26	11	56	26	27
els is	-2	21	-8	-21	-3	-2	-2
elsewher	-39	-30	-31	-30	-36	-30	-33
em	-36	-31	-33	-32	-41	-30	-7
em $	-16	-14	-21	-17	-30	-14	24
em amazon	-37	-34	-33	-34	-34	-33	-59
email	-3	0	0	-1	58	-5	-17
email current	-34	-36	-37	-35	-55	-37	-44
emerg	-20	-16	-17	-16	-17	-16	-16
employe	-45	-45	-47	-45	-72	-45	-46
employe $	-37	-39	-41	-37	-60	-37	-38
employe leav	-28	-28	-28	-28	-55	-28	-33
empti	-38	-37	-38	-38	-26	-36	-43
empti the	23	24	24	24	76	23	8
enabl	-30	-31	-32	-29	-29	-29	-14
enabl $	-72	-78	-76	-71	-70	-67	-81
enabl @	-91	-86	-90	-83	-88	-83	-95
enabl by	95	95	93	94	93	93	199
enabl it	17	14	14	16	14	16	43
enabl mfa	-41	-41	-44	-41	-49	-41	-62
enabl on	-36	-57	-34	-35	-36	-34	-35
enabl point	-78	-76	-99	-76	-80	-76	-102
enabl queri	-21	-18	-19	-19	-23	-18	-20
enabl version	7	9	9	9	37	5	9
enclav	-11	-10	22	-10	-13	-8	-17
encrypt	-28	-26	-24	-26	-24	-27	-8
encrypt $	-23	3	-9	10	51	-5	108
encrypt @	-64	-59	-60	-60	-58	-58	-74
encrypt a	-21	-24	-25	-22	-23	-21	-24
encrypt an	-99	-92	-95	-89	-100	-91	-116
encrypt and	9	44	6	2	6	8	5
encrypt at	-30	-31	-19	-33	-27	-30	-54
encrypt befor	-15	-15	-15	-15	-19	-15	-21
encrypt by	-33	-29	-29	-28	-30	-28	-34
encrypt data	30	30	17	27	112	31	21
encrypt file	-39	-38	-39	-39	-51	-39	-52
encrypt for	-59	-57	-55	-56	-59	-53	-55
encrypt in	-28	-26	-13	-27	-40	-26	-37
encrypt it	70	69	56	70	110	64	136
encrypt kei	-37	-36	-37	-36	-41	-36	-54
encrypt key	-44	-43	-44	-44	-43	-41	-48
encrypt new	-55	-52	-47	-49	-66	-48	-49
encrypt of	-32	-35	-30	-29	-31	-29	-36
encrypt on	10	9	10	10	-3	11	51
encrypt our	-31	-25	-25	-25	-25	-25	-33
encrypt set	-53	-52	-53	-50	-52	-50	-56
encrypt someth	-49	-50	-49	-50	-51	-50	-88
encrypt the	3	3	3	3	16	3	-5
encrypt what	-50	-50	-70	-53	-68	-66	-88
encrypt who	42	75	36	39	22	42	105
encrypt with	-27	-34	-26	-29	-29	-26	-28
encrypt without	-37	-34	-39	-33	-41	-36	-33
end	-9	-12	-22	-19	-20	-18	-14
end $	-20	-39	-36	-34	-36	-34	-51
end and	59	-19	-41	-21	-35	-21	-18
end to	14	-25	-13	-11	-11	-10	-11
end up	11	-24	11	61	9	11	9
end user	-15	-13	-14	-13	-14	-13	-16
endpoint	-29	-19	9	-18	-20	-17	-7
endpoint $	-8	-8	-12	-9	-39	-8	30
endpoint are	-25	-25	-26	-25	-34	-25	-33
endpoint by	-28	-41	-30	-37	-29	-28	-29
endpoint down	-21	-25	-21	-21	-23	-20	-22
endpoint for	-79	-83	-88	-81	-91	-78	-94
endpoint in	-29	-27	-34	-27	-28	-27	-29
endpoint is	34	33	28	33	19	34	84
endpoint of	-31	-26	-31	-27	-27	-26	-27
endpoint on	-36	-22	-23	-22	-22	-22	-25
endpoint polici	-18	-18	-19	-18	-18	-18	-19
endpoint up	-55	-51	-57	-51	-62	-51	-50
enemi	-51	-52	-51	-42	-72	-53	-75
enforc	-21	-7	-18	-18	-20	-17	-19
enforc $	29	74	28	24	25	28	27
enforc by	-19	-13	-13	-14	-13	-13	-14
enforc http	-39	-35	-36	-34	-43	-34	-37
enforc uid	-22	-15	-15	-15	-15	-15	-15
engin	-27	-26	-28	-23	-11	-27	-35
engin $	6	8	6	4	37	6	20
engin behind	-24	-23	-24	-24	-30	-23	-28
engin in	-50	-58	-57	-50	-53	-50	-52
engin of	-48	-45	-45	-45	-52	-45	-62
engin patch	-31	-27	-29	-31	21	-27	-87
engin secur	-18	-18	-20	-20	-19	-18	-25
engin that	-19	-19	-20	-19	-20	-19	-20
engin upgrad	27	29	29	59	0	25	65
engin version	-9	-9	-14	13	-16	-10	-10
english	34	35	96	34	48	34	30
english $	8	12	27	10	52	11	14
eni	21	17	12	19	58	16	21
enlarg	-17	-16	-15	-16	-15	-15	-16
enough	-51	-63	-49	-50	-53	-49	-53
enough @	-79	-106	-73	-74	-73	-72	-78
enrol	-26	-25	-27	-24	-25	-24	-25
ensur	-46	-37	-40	-39	-42	-37	-40
ensur that	-28	-22	-21	-24	-28	-21	-21
enter	-27	-18	-18	-18	-19	-19	-18
enterpr	8	11	12	13	52	10	5
enterpr support	17	16	17	20	60	15	13
entir	-35	-33	-35	-44	-43	-39	-37
entri	-34	-33	-28	-33	-40	-33	-34
entri $	-48	-43	-44	-44	-57	-43	-43
env	-24	-23	-22	-22	-6	-24	-24
env var	-24	-22	-24	-23	-25	-22	-23
envelop	0	-1	60	1	-17	-1	-11
envelop encrypt	0	-1	60	1	-17	-1	-11
environ	-38	-37	-23	-35	-39	-35	-38
environ $	-25	-25	-31	-25	-27	-24	-28
environ in	-21	-7	35	-6	-13	-6	-13
environ on	-103	-102	-139	-105	-138	-102	-103
environ properti	-39	-42	-45	-41	-52	-40	-39
environ to	-21	-18	-18	-17	-22	-17	-17
environ variabl	-32	-33	-35	-31	-6	-41	-31
environment	-45	-44	-58	-43	-50	-46	-48
environment control	-46	-45	-61	-45	-52	-47	-49
eol	-42	-55	-45	-45	-50	-43	-46
ephemer	-29	-28	-28	-28	-50	-27	-34
ephemer storag	-29	-28	-28	-28	-52	-28	-31
equip	-31	-30	-30	-30	-31	-30	-48
eras	-37	-37	-39	-37	-49	-36	-37
eras a	-36	-37	-37	-37	-54	-36	-36
eras the	-18	-18	-19	-18	-18	-18	-19
error	-43	-39	-38	-38	-35	-38	-43
error $	-54	-60	-55	-54	-57	-54	-55
error @	-30	-30	-30	-29	-36	-29	-30
error handl	-22	-22	-23	-22	-24	-22	-30
error in	6	12	11	12	54	13	7
error of	-16	-13	-14	-13	-14	-13	-13
errorportalloc	-31	-28	-30	-30	-28	-28	-35
escap	-19	-17	-17	-18	-19	-17	-21
escort	-23	-22	-28	-23	-25	-26	-25
escort visitor	-23	-22	-28	-23	-25	-26	-25
esx	29	3	5	3	1	4	-4
etc	-20	3	-33	-23	-25	-21	-22
etc $	18	65	16	10	7	18	16
etcd	-39	-34	26	-33	-50	-35	-40
etcd $	4	33	129	35	22	25	27
etcd backup	-26	-26	-38	-26	-28	-26	-30
etcd in	-56	-52	-57	-52	-59	-52	-65
etcd of	-63	-78	-79	-68	-64	-63	-67
etcd snapshot	-71	-60	-69	-73	-63	-60	-75
etcd what	18	15	65	17	5	6	9
etl	10	6	12	38	9	11	9
etl script	-19	-18	-19	-19	-20	-18	-19
eu	-21	-21	-24	-22	-32	-22	-21
even	-2	-21	5	-16	-25	-18	-29
even if	-36	-34	-36	-34	-39	-33	-40
event	-24	-28	-24	-19	-15	-23	-25
event $	-42	-40	-44	-39	-35	-39	-42
event @	-51	-54	-50	-51	-62	-48	-47
event for	-34	-35	-33	-34	-45	-32	-34
event land	-16	-15	-16	-15	-16	-15	-15
event trigger	-59	-57	-72	-61	-67	-62	-65
eventu	7	6	43	6	1	6	8
ever	-17	-27	-19	-2	-7	-16	-23
ever do	-44	-34	-35	-37	-36	-34	-39
ever our	-52	-49	-54	-55	-69	-55	-67
everi	-22	-21	-16	-17	-20	-14	-23
everi 90	-58	-59	-61	-60	-86	-63	-69
everi @	-30	-26	-28	-26	-31	-27	-29
everi month	-46	-42	-42	-42	-45	-42	-63
everi one	-11	-11	-11	-20	-11	-11	-11
everi quarter	-52	-51	-52	-73	-66	-51	-78
everi question	5	4	3	4	23	-1	3
everi region	-43	-43	-47	-42	-48	-42	-47
everybodi	-22	-17	27	-10	-16	-20	-14
everyon	-43	-27	7	-27	-41	-28	-32
everyon $	-1	3	2	5	46	9	5
everyon who	-60	-55	-56	-54	-71	-56	-71
everyth	50	-8	-7	-3	-3	-4	-25
everyth $	-2	3	3	3	29	-1	-4
everyth about	52	23	19	22	22	23	23
everyth that	75	29	30	32	31	31	32
everyth we	49	8	17	14	11	10	16
everywher	-78	-81	-81	-80	-102	-77	-78
evict	-24	-23	-24	-23	-24	-23	-28
ex	-28	-24	-24	-25	-26	-24	-24
ex contractor	-16	-16	-17	-17	-18	-16	-18
exactli	83	48	104	49	43	48	49
exactli $	7	29	85	28	20	30	30
exactli do	122	44	42	50	37	41	45
exam	79	28	30	26	62	27	26
exampl	41	44	64	45	89	82	44
exampl of	-2	-2	-4	-2	-22	18	-2
exampl question	-3	-1	-19	0	-27	37	-2
exceed	-20	-20	-20	-20	-22	-19	-20
exchang	-50	-51	-51	-51	-60	-50	-49
execut	-27	-25	3	-23	-22	-22	-24
execut @	-29	-28	-31	-29	-37	-28	-28
execut environ	-29	-12	83	-11	-45	-9	-11
execut log	-17	-15	-17	-15	-17	-15	-16
execut role	-29	-27	1	-22	-26	-22	-24
execut the	-14	-13	-16	-14	-15	-13	-14
exerc	27	37	274	62	24	50	31
exhaust	-17	-18	-19	-18	-18	-18	-18
exist	18	-3	-2	1	-2	2	1
exist @	-75	-53	-46	-46	-45	-45	-46
exit	-59	-55	-57	-54	-62	-54	-62
exit 137	-21	-21	-24	-22	-29	-22	-24
exit code	-65	-62	-62	-57	-69	-58	-68
expand	-2	10	129	16	-8	2	-2
expir	-24	-23	-23	-24	-20	-22	-14
expir $	-45	-45	-47	-47	-45	-44	-46
expir in	-37	-35	-36	-35	-36	-34	-34
expir next	-23	-22	-21	-21	-23	-21	-25
expir on	-17	-17	-19	-19	-24	-17	-17
expir thi	-26	-24	-24	-24	-32	-24	-23
expir who	29	28	27	27	56	28	66
expiri	-57	-59	-58	-56	-57	-55	-59
expiri $	-85	-98	-91	-83	-87	-84	-94
explain	52	21	80	29	28	31	29
explain $	50	50	158	51	42	47	45
explain @	89	13	85	50	47	53	47
explain avail	43	47	108	46	45	45	47
explain how	33	-4	-51	-2	-17	49	-3
explain inherit	52	56	134	56	56	56	56
explain like	-23	-13	-5	-15	-14	-14	-13
explain me	11	4	32	3	-1	-15	2
explain the	26	46	84	18	-14	22	24
explain to	8	25	65	26	13	25	27
explan	42	58	163	54	22	55	57
explan $	32	51	125	45	32	46	49
explod	-24	-23	-23	-23	-35	-23	-23
exploit	-25	-25	-25	-25	-25	-25	-46
explos	-22	-22	-23	-22	-36	-22	-22
export	-63	-69	-60	-60	-61	-58	-60
export polici	-34	-33	-40	-33	-34	-34	-32
export the	-18	-18	-19	-18	-32	-18	-18
export to	-45	-71	-45	-46	-46	-45	-49
expos	-52	-50	-50	-48	-50	-47	-50
expos @	-64	-61	-59	-57	-59	-57	-62
exposur	-14	-13	-16	-14	-19	-14	-15
express	58	41	55	54	146	57	58
express workflow	37	14	33	33	86	37	37
extend	-20	-14	33	-14	-35	-14	-15
extend support	-26	-15	51	-14	-46	-15	-17
extens	-35	-34	-34	-34	-35	-33	-35
extens on	-17	-16	-17	-16	-19	-16	-16
extern	-39	-46	-38	-48	-37	-37	-37
extra	27	64	31	59	73	32	29
extra work	27	8	27	59	26	27	27
ey	-36	-34	-34	-34	-41	-35	-51
eye	-31	-32	-55	-31	-40	-38	-31
eye on	-31	-32	-55	-31	-40	-38	-31
fabric	-30	-24	-26	-25	-6	-24	-24
face	-19	-18	-15	-17	-17	-15	-16
facil	-53	-53	-58	-53	-65	-54	-60
facil $	-59	-59	-66	-59	-71	-59	-67
factor	-37	-36	-40	-36	-38	-35	-37
factor authent	-34	-35	-43	-35	-36	-34	-35
factor for	-33	-29	-29	-30	-35	-29	-29
factori	16	-9	-7	-7	-9	-7	-12
factori floor	-32	-31	-31	-32	-33	-31	-46
factori gatewai	85	27	35	36	32	32	36
fail	-25	-24	-23	-23	-25	-23	-21
fail $	-28	-27	-29	-28	-28	-27	-29
fail @	-22	-22	-21	-23	-22	-20	-22
fail disk	-20	-20	-29	-20	-20	-20	-20
fail drive	-25	-25	-24	-25	-32	-24	-28
fail on	-32	-30	-30	-30	-31	-29	-31
fail over	-29	-32	-27	-28	-28	-26	-27
fail physic	-17	-17	-17	-16	-20	-16	-17
fail sinc	-41	-40	-41	-41	-66	-41	-43
fail2ban	-37	-34	-37	-37	-45	-34	-37
failov	-18	-16	-16	-16	-15	-16	-17
failov drill	-27	-27	-27	-27	-52	-27	-27
failov in	-33	-32	-32	-34	-55	-33	-33
failov test	-50	-46	-47	-45	-47	-44	-48
failur	-35	-34	-36	-33	-40	-33	-36
failur $	-41	-41	-46	-41	-64	-41	-46
failur in	-16	-17	-17	-17	-17	-16	-22
failur under	-26	-24	-26	-24	-25	-24	-24
fair	-81	-76	-109	-78	-82	-79	-82
fair share	-27	-24	-25	-27	-30	-25	-30
falcon	-89	-111	-128	-96	-89	-87	-97
fall awai	25	71	26	0	26	26	26
fall over	27	24	24	25	16	24	64
fall to	-29	-42	-37	-32	-50	-36	-44
fals	-58	-39	-40	-39	-41	-37	-48
fals $	-59	-34	-34	-35	-38	-34	-54
fals posit	-17	-21	-17	-20	-17	-17	-18
famili	1	9	9	-24	55	8	8
fan	-38	-37	-36	-40	-40	-38	-50
fargat	-30	16	-26	-28	-28	-24	-34
fast	-20	-32	-15	-17	0	-17	-20
fast doe	30	9	33	29	83	29	32
faster	48	-2	44	20	146	43	46
fault	-26	-24	-26	-24	-25	-24	-20
fault in	-17	-16	-17	-16	-24	-16	-17
fault is	24	24	21	24	52	24	20
fault of	-45	-36	-37	-37	-42	-36	-37
faulti	-18	-17	-18	-18	-18	-17	-20
favor	33	64	30	25	27	28	86
feder	-51	-52	-56	-52	-60	-53	-63
feder with	-40	-40	-40	-40	-47	-40	-63
fedramp	9	42	178	46	24	27	29
fee	20	34	9	24	104	31	20
feed	-33	-16	-33	-49	-40	-32	-37
feed @	-46	-52	-47	-46	-71	-46	-46
fell	-35	-29	-34	-37	-43	-29	-30
fenc	4	-21	-29	-20	25	-21	-46
fend	-30	-46	-31	-31	-47	-29	-29
fend off	-30	-46	-31	-31	-47	-29	-29
few	-15	-14	-16	-14	-28	16	-15
few exampl	1	0	-3	0	-20	44	-1
fewer	26	-34	25	108	18	26	25
fewer chore	0	-34	0	34	-2	0	0
fewer duti	23	-3	25	68	6	24	24
fewer updat	4	-36	3	48	3	4	4
fewest	11	-4	18	69	6	18	18
fgac	-24	-24	-25	-23	-25	-23	-23
fiber	-30	-29	-31	-29	-36	-29	-35
fibr	-42	-42	-44	-42	-52	-42	-53
fibr between	-39	-39	-40	-39	-43	-39	-58
fiddl	-40	-39	-66	-33	-40	-39	-44
field	-59	-45	-46	-44	-57	-44	-45
field @	-62	-42	-47	-41	-51	-40	-41
fifo	-13	-7	-30	-10	28	-15	-14
fifo topic	-39	-40	-38	-42	-63	-45	-48
fight	-56	-54	-54	-55	-72	-54	-78
file	-6	-18	-16	-13	-20	-16	-13
file $	-64	-72	-62	-64	-79	-62	-67
file @	-53	-38	-37	-38	-45	-38	-39
file and	-3	-2	-2	-2	18	-12	-1
file are	-16	-15	-15	-15	-14	-15	-17
file befor	-35	-34	-35	-35	-41	-35	-48
file has	-47	-44	-45	-45	-77	-44	-55
file in	-60	-67	-55	-53	-58	-52	-56
file of	-13	-13	-13	-13	-14	-13	-18
file on	-22	-22	-22	-22	-30	-22	-24
file out	-12	-11	-12	-11	-17	-11	-12
file permiss	-75	-71	-65	-66	-71	-66	-66
file server	2	13	5	14	-1	5	23
file share	7	-12	13	56	13	13	13
file system	-34	-35	-34	-35	-40	-34	-36
fill	16	14	-2	-6	-12	-1	-1
fill in	-34	-31	-31	-31	-51	-31	-30
fill me	-42	-25	-28	-26	-27	-26	-26
fill the	-32	-38	-34	-32	-33	-32	-33
fill up	-40	-31	-31	-31	-32	-30	-31
filter	-17	-15	-16	-14	-4	-14	-20
financ	-34	-32	-34	-36	-43	-32	-34
financ want	-18	-16	-16	-20	-20	-16	-18
find	-25	-38	-24	-27	21	-23	-25
find $	-33	-24	-25	-24	-27	-24	-26
find goe	-28	-53	-28	-28	-29	-27	-28
find in	39	42	40	42	102	42	40
find out	18	24	24	23	56	23	21
find the	-48	-40	-42	-43	-52	-41	-48
fine	-12	-12	-26	-12	16	-12	-16
fine but	-18	-17	-17	-18	-24	-17	-19
fine grain	-29	-29	-29	-28	-31	-28	-28
finger	-39	-40	-39	-52	-43	-38	-46
finger $	-13	-13	-13	-13	-17	-13	-17
fip	-28	-27	-28	-27	-29	-27	-29
fire	-16	-15	-17	-16	1	-16	-20
fire at	-44	-45	-50	-60	-45	-46	-48
fire suppress	-36	-35	-36	-35	-39	-35	-56
firecrack	-61	-59	-68	-59	-62	-59	-65
firecrack bug	-23	-23	-36	-24	-24	-23	-26
firecrack patch	-47	-46	-53	-46	-56	-46	-54
firewal	-30	-29	-31	-28	-42	-30	-4
firewal $	-61	-64	-75	-59	-114	-62	19
firewal applianc	-39	-36	-36	-36	-37	-36	-55
firewal configur	-42	-43	-42	-43	-45	-43	-72
firewal of	19	21	20	19	18	18	65
firewal on	-101	-99	-117	-95	-111	-99	-163
firewal rule	11	14	12	13	46	12	-10
firewal who	32	32	32	31	30	30	71
firm	-51	-45	-46	-48	-58	-45	-63
firmwar	-58	-55	-57	-55	-45	-54	-74
firmwar $	-82	-83	-83	-81	-97	-78	-85
firmwar do	-40	-35	-38	-35	-42	-36	-38
firmwar of	-58	-59	-63	-58	-74	-59	-68
firmwar on	-40	-33	-35	-33	-36	-32	-33
firmwar updat	-74	-76	-81	-78	-90	-75	-104
firmwar who	42	43	42	42	89	42	13
first	-15	-28	-37	4	-15	-21	-27
first $	-15	-24	-16	26	9	-17	-22
first one	-120	-105	-105	-108	-181	-105	-118
first place	1	4	-22	4	53	4	4
first who	-22	-38	-22	-23	-23	-22	-23
fit	42	43	38	44	118	42	47
fit on	30	29	24	30	85	28	33
five	47	31	33	30	49	30	31
five $	17	-2	3	-2	-26	-4	-3
fix	-21	-21	-21	-20	-24	-15	-14
fix $	-22	-19	-20	-19	-10	-20	-26
fix a	-28	-27	-29	-28	-31	-28	-35
fix bug	-17	-16	-17	-17	-19	-17	-17
fix by	-25	-24	-24	-24	-39	-24	-28
fix from	-23	-26	-24	-44	-24	-23	-23
fix is	-37	-31	-31	-32	-37	-32	-35
fix on	-33	-34	-33	-32	-35	-32	-37
fix that	51	51	46	51	43	48	133
fix the	-36	-34	-32	-35	-34	-32	-45
fix them	-33	-32	-39	-32	-39	-32	-35
flag	-1	3	-3	16	51	5	4
flag @	17	3	22	69	-4	20	22
flag on	-93	-90	-110	-97	-106	-90	-93
flap	-21	-41	-21	-22	-21	-21	-21
flash	-47	-40	-41	-41	-51	-40	-43
flask	-17	-16	-17	-16	-18	-16	-17
flavor	-30	-22	-22	21	-54	-16	-18
flavor of	-20	-24	-23	2	-41	-17	-22
flaw	-36	-35	-44	-39	-48	-36	-54
flaw in	-28	-30	-50	-44	-51	-28	-34
fleet	-21	-33	-31	-31	-30	-30	-38
fleet $	-24	-23	-23	-24	-24	-23	-26
fleet @	-47	-44	-46	-44	-48	-43	-43
fleet behind	-29	-27	-27	-30	-40	-27	-42
fleet or	-13	-30	-13	-14	-19	-13	-14
fleet patch	-78	-74	-79	-81	-84	-74	-94
flight	-5	-8	-11	-3	32	-10	-16
flip	-35	-40	-33	-35	-34	-33	-35
flip $	-24	-34	-23	-24	-25	-25	-24
flip it	-36	-43	-37	-43	-36	-36	-40
flip that	-15	-18	-15	-15	-15	-15	-17
flood	-46	-49	-46	-57	-48	-46	-47
flood $	-35	-48	-38	-33	-34	-33	-36
flood against	-27	-40	-28	-28	-42	-27	-27
flood and	-16	-16	-16	-17	-18	-17	-16
flood in	-28	-29	-28	-56	-28	-28	-28
flood of	-55	-63	-66	-56	-67	-57	-62
floor	-31	-27	-28	-27	1	-27	-40
floor $	31	31	31	31	92	31	17
floor 3	18	18	18	18	56	18	-2
flow	-21	-16	12	-18	-18	-18	-20
flow $	-20	-19	-22	-19	-24	-19	-20
flow @	-23	-23	-25	-23	-25	-22	-21
flow log	-14	-15	30	-10	-14	-10	-14
flow run	-28	-34	-30	-29	-6	-26	-26
fluent	-64	-47	-47	-48	-48	-47	-54
fluent bit	-64	-47	-47	-48	-48	-47	-54
folder	-18	-24	-24	-23	-25	-23	-24
folk	18	39	20	40	14	20	18
folk who	3	-13	3	29	3	3	2
follow	-47	-41	-43	-39	-43	-40	-54
follow up	-52	-44	-47	-43	-47	-43	-59
footprint	5	-3	7	48	-9	6	7
for	-12	-18	-15	-14	-9	-17	-19
for $	-42	-5	43	0	7	26	-3
for 10	-4	-25	-3	-3	24	-3	-3
for 20	-2	13	13	15	58	12	14
for 40	37	38	37	46	61	38	37
for @	-28	-44	-49	-44	-45	-43	-50
for all	-32	-29	-35	-31	-30	-28	-29
for amazon	-13	11	8	12	54	11	10
for and	34	16	75	19	-10	14	16
for anyth	-12	-12	-14	-12	13	-17	-35
for auditor	107	33	29	36	36	36	32
for aws	-38	-33	-32	-33	-13	-33	-32
for backup	49	53	50	48	17	36	128
for both	-40	-72	-42	-45	-42	-41	-49
for clean	27	26	25	26	71	26	17
for climat	36	32	33	36	91	34	8
for complianc	-39	-27	-26	-27	-29	-26	-28
for cost	-49	-43	-46	-44	-65	-43	-43
for custom	-18	-45	-22	11	-20	-18	-24
for data	-39	-47	-74	-7	-42	-40	-44
for each	58	21	25	24	22	25	25
for encrypt	24	22	23	15	103	22	-64
for everi	12	11	12	35	3	13	13
for everybodi	-57	-42	-43	-35	-41	-34	-33
for everyon	-65	-41	-43	-41	-53	-42	-52
for fail	-36	-38	-38	-38	-44	-38	-36
for failov	30	31	32	31	69	30	20
for file	-34	-30	-30	-38	-29	-29	-30
for free	-31	-32	-36	-36	-40	-32	-37
for gdpr	-21	-18	-18	-18	-29	-18	-19
for host	-3	18	2	5	1	2	2
for if	61	20	12	19	17	18	20
for in	108	104	26	50	53	56	57
for it	4	-18	-19	-18	-25	-18	-40
for its	24	26	26	26	68	25	13
for keep	-25	-26	-28	-25	-34	-25	-34
for less	8	-10	5	95	-13	8	5
for linux	16	15	16	46	15	16	17
for lunch	-8	-3	-27	3	55	-3	2
for manag	-59	-58	-59	-69	-83	-57	-122
for me	5	-9	105	-8	-11	-1	-30
for ml	26	25	26	62	23	26	25
for monitor	-53	-53	-60	-54	-86	-53	-63
for more	-8	1	1	-12	27	2	-2
for my	-31	-27	11	-33	-65	-33	-40
for new	8	10	9	11	42	11	11
for object	-42	-42	-45	-42	-55	-42	-57
for order	34	35	34	34	86	34	25
for os	-32	-30	-45	-12	1	-27	-52
for our	-30	-28	-32	-25	-24	-29	-33
for patch	24	15	7	3	102	26	19
for pod	-15	-14	-16	-14	-14	-13	-13
for region	-20	-20	-21	-20	-39	-20	-21
for regulatori	-55	-26	-24	0	-27	-23	-23
for secur	-23	-14	-14	-14	-12	-14	-17
for servic	-85	-75	-88	-79	-79	-71	-75
for seven	-22	-21	-21	-20	-25	-21	-20
for store	-24	-23	-26	-24	-27	-23	-34
for suspici	-40	-38	-49	-38	-51	-39	-40
for ten	-12	-11	-16	-12	-13	-11	-11
for test	-29	-27	-33	-28	-31	-28	-27
for that	-16	-15	-16	-16	-19	-16	-17
for them	-36	-35	-54	-35	-59	-35	-46
for there	19	1	-3	2	0	1	2
for thi	31	32	29	32	8	27	85
for three	-10	0	-1	0	47	1	4
for tls	29	34	35	43	105	46	23
for train	-30	-30	-30	-30	-59	-30	-31
for turn	36	44	37	43	103	41	46
for two	17	-13	-11	-13	-30	-11	-13
for virus	-42	-35	-38	-37	-54	-34	-35
for volum	-38	-37	-37	-37	-51	-36	-36
for vulner	-28	-26	-29	-26	-27	-26	-30
for what	44	19	-26	-2	-42	6	-9
for when	11	-10	-18	-9	-15	-11	-12
for which	72	-14	17	12	15	20	18
for who	-16	-14	-15	-15	-15	-15	-30
for whom	-23	-22	-21	-23	-23	-21	-22
for with	117	-2	8	25	3	29	28
for word	-1	-2	-24	-3	48	-8	-6
for you	-48	-44	-56	-45	-58	-53	-49
forbid	12	24	25	24	14	72	23
forc	-39	-36	-39	-36	-40	-35	-37
forecast	-60	-42	-45	-47	-21	-42	-62
forens	-49	-47	-54	-49	-55	-48	-52
forens on	-44	-42	-47	-44	-52	-44	-53
forens team	-21	-19	-20	-21	-24	-20	-19
forest	-16	-18	-16	-18	-16	-16	-23
forev	-55	-62	-53	-50	-20	-50	-60
forget	5	11	10	51	0	10	-5
forget about	22	25	25	65	1	20	3
forgot	-54	-43	-44	-44	-51	-43	-45
forgot the	-57	-39	-39	-39	-38	-38	-43
forgot to	-42	-39	-40	-41	-54	-39	-39
forgotten	-52	-59	-52	-58	-55	-51	-52
forgotten $	-26	-25	-27	-25	-30	-25	-29
form	-17	-19	-19	-19	-28	-20	-20
format	-18	-18	-19	-17	-17	-17	-17
former	-35	-35	-35	-36	-47	-37	-66
fortig	-37	22	-19	-28	-18	-19	-18
forward	-64	-44	-53	-40	-16	-41	-45
found	-18	-18	-18	-18	-20	-17	-18
found by	-18	-19	-21	-19	-22	-18	-18
found our	-22	-20	-21	-39	-21	-21	-21
four	-15	-14	-14	-4	3	-14	-30
four ey	-36	-34	-34	-34	-41	-35	-51
framework	-27	-26	-26	-28	-27	-27	-38
frankfurt	-8	-4	-20	-3	33	-7	-7
frankfurt $	12	21	12	20	69	21	20
frankfurt that	18	19	-5	21	50	21	21
free	-16	-14	-17	19	-26	-15	-17
freez	-37	-37	-37	-37	-38	-37	-44
fresh	-27	-27	-25	-27	-26	-25	-27
fresh $	-41	-37	-36	-37	-38	-36	-41
fridai	-16	-13	-14	-14	-5	-13	-16
fridai $	26	26	24	26	81	26	18
from	-21	-16	-21	-19	-17	-18	-22
from $	-10	-7	-9	-8	-23	28	-9
from 0	-18	-11	-23	-10	16	-11	-10
from 2016	-32	-34	-33	-32	-38	-32	-37
from 2017	-32	-34	-34	-36	-45	-32	-32
from 2023	-23	-25	-24	-41	-25	-23	-24
from @	-29	-16	-28	-30	-32	-27	-31
from a	-9	-17	-21	-18	-18	-19	-20
from amazon	-31	-27	-29	-28	-30	-27	-29
from an	-37	-49	-29	-38	-39	-36	-42
from anoth	-23	-33	-33	-31	-34	-31	-32
from artifact	-40	-41	-50	-41	-45	-42	-40
from aws	-11	-17	-15	5	-16	-13	-13
from be	-21	-21	-22	-21	-29	-20	-24
from cisco	28	24	61	26	16	25	27
from day	-16	-13	-14	-13	-13	-13	-13
from digicert	-14	-20	-12	31	-14	-7	-12
from docker	-23	-23	-24	-24	-28	-23	-33
from each	-51	-55	-58	-51	-59	-53	-76
from get	-26	-24	-23	-23	-24	-23	-26
from minor	-14	-13	-15	-13	-19	-13	-16
from my	-25	-23	-25	-24	-30	-23	-24
from now	1	1	2	1	24	-16	2
from our	15	27	16	15	57	16	3
from read	-28	-27	-26	-25	-29	-25	-26
from see	-40	-33	-33	-35	-34	-33	-34
from self	40	79	34	14	30	39	40
from the	-24	-18	-16	-18	-32	-23	-30
from those	-14	4	-11	-11	-21	-12	-12
from us	-37	-36	-35	-46	-41	-34	-36
from where	-25	-25	-34	-27	-26	-27	-30
from which	-41	-32	-32	-32	-43	-31	-32
from whom	-12	-19	-12	-12	-12	-13	-12
from yesterdai	13	18	7	22	43	1	62
front	-30	-29	-31	-30	-33	-19	-36
front $	-38	-34	-33	-33	-43	-35	-36
front end	-54	-54	-53	-55	-58	-54	-81
front of	-13	-14	-17	-15	-16	2	-13
froze	7	-15	-16	-17	-32	-16	-24
fsx	7	25	7	23	-5	9	8
fsx $	-52	-52	-53	-50	-70	-50	-51
fsx or	29	8	29	69	29	29	29
full	-1	-22	-18	-9	-26	-21	-21
full $	-71	-66	-81	-65	-75	-63	-65
full in	-93	-92	-91	-85	-86	-83	-89
full load	-31	-25	-23	-24	-27	-23	-28
full on	-53	-50	-51	-51	-51	-48	-49
full pictur	101	31	28	31	21	34	33
full say	30	25	29	61	29	29	29
fulli	-1	-18	-21	-16	-19	-16	-21
fulli inherit	-29	-29	-32	-28	-32	-28	-33
fulli manag	27	-2	-2	3	3	3	-3
function	-43	-41	-42	-38	-43	-40	-48
function $	-34	-29	-32	-29	-15	-30	-29
function on	-32	-31	-42	-31	-34	-30	-31
function permiss	-51	-49	-51	-46	-48	-46	-49
function us	-15	-17	-15	-15	-15	-15	-18
g	28	27	125	22	-21	25	28
gain	19	58	24	20	23	26	24
game	-43	-36	-41	-41	-45	-40	-52
game server	-29	-19	-28	-30	-30	-27	-47
gap	-13	27	-9	-17	-14	-7	-7
gap $	-17	-17	-17	-18	-29	-17	-19
gatewai	21	-8	-7	-6	-16	-6	37
gatewai $	20	31	33	33	60	31	66
gatewai endpoint	-18	-17	-19	-18	-19	-17	-19
gatewai our	74	0	12	15	-26	13	62
gatewai patch	-33	-22	-25	-22	-37	-21	47
gather	-77	-51	-65	-53	-63	-51	-51
gave	-42	-40	-48	-42	-48	-40	-43
gb	1	-11	7	7	51	7	7
gb ingest	-7	1	2	1	25	1	1
gbp	-60	-56	-57	-54	-66	-54	-58
gcp	-4	24	25	24	86	25	23
gdpr	-43	-43	-61	-42	-13	-41	-46
gdpr complianc	-27	-24	-24	-24	-40	-24	-25
gear	-19	-19	-20	-20	-21	-19	-20
gener	-55	-49	-60	-48	-26	-51	-52
gener $	-124	-105	-133	-103	-121	-114	-115
gener and	-33	-32	-31	-32	-35	-31	-35
general	-53	-55	-61	-54	-57	-56	-65
general $	-47	-48	-51	-48	-49	-51	-56
general purpos	-26	-19	-20	-20	-9	-18	-18
general split	38	-7	4	3	0	-1	3
general who	-48	-48	-57	-51	-56	-47	-54
generally	-40	-38	-43	-39	-54	-39	-51
generally speak	-33	-33	-43	-35	-52	-33	-43
generally whose	-42	-41	-40	-41	-49	-40	-55
geo	-56	-67	-58	-58	-60	-56	-59
geo restrict	-40	-39	-42	-40	-45	-40	-41
germani	12	20	16	20	125	6	8
germani $	6	5	4	7	96	-5	-10
get	-18	-19	-21	-19	-17	-18	-23
get a	-20	-16	-20	-18	1	-25	-18
get accessdeni	26	32	29	32	93	31	31
get delet	-11	-11	-11	-11	-17	-11	-11
get evict	-21	-20	-21	-20	-22	-20	-30
get in	-38	-34	-35	-34	-42	-34	-41
get it	7	8	-1	8	21	27	1
get its	-27	-27	-27	-36	-36	-28	-29
get lost	-25	-23	-22	-23	-23	-22	-24
get new	-10	-19	-10	-10	-10	-10	-10
get patch	-58	-58	-58	-70	-75	-61	-69
get replac	-20	-16	-21	-32	-20	-19	-19
get rid	-21	6	-18	-15	-23	-15	-18
get that	-38	-36	-35	-35	-64	-35	-60
get the	-19	-11	-13	-11	4	-12	-14
get their	-16	-14	-14	-16	-16	-14	-15
get them	-22	-19	-22	-20	-21	-19	-19
get to	4	-12	4	33	-6	4	-12
get us	-14	-13	-13	-13	-20	-13	-15
gig	10	18	2	18	72	17	18
gimm	22	-4	1	1	-1	1	0
gimm the	22	-4	1	1	-1	1	0
git	-46	-57	-41	-30	-30	-40	-41
git credenti	-51	-47	-51	-49	-51	-48	-52
github	-36	-35	-37	-36	-51	-34	-36
give $	-31	-30	-30	-31	-37	-43	-30
give @	-103	-95	-94	-97	-102	-93	-105
give it	22	22	20	49	13	21	21
give me	11	6	1	7	25	22	5
give the	46	15	17	16	18	18	17
give up	3	61	9	10	4	9	12
give us	44	45	22	37	3	20	18
given	-28	-46	-24	1	-26	-25	-25
given to	-27	-26	-27	-27	-29	-26	-25
gke	22	22	21	19	78	22	-14
gke autopilot	3	2	1	-1	39	2	-27
glanc	109	8	11	29	11	27	25
glanc who	99	-4	-2	23	3	21	22
glass	-36	-26	-10	-27	-29	-29	-24
glibc	-24	-29	-21	-23	-22	-22	-22
global	-33	-33	-37	-33	-43	-33	-39
global infrastructur	-44	-45	-52	-45	-64	-45	-54
global tabl	-16	-15	-15	-15	-16	-15	-19
glossari	40	41	127	38	26	39	41
gmail	-27	-26	-26	-26	-45	-26	-26
go $	80	-27	-5	37	-5	-1	-11
go @	-47	62	-11	4	-11	1	3
go back	-17	-18	-19	-18	-22	-17	-21
go dark	-39	-41	-51	-41	-60	-38	-37
go from	1	32	4	0	-1	4	4
go live	-59	-58	-52	-55	-62	-53	-54
go out	-25	-25	-25	-25	-48	-25	-25
go with	61	15	27	58	28	29	27
goal	24	13	24	87	38	24	12
god	-39	-36	-40	-36	-38	-35	-36
goe	-20	10	-29	-15	-6	-13	10
goe awai	14	107	18	16	15	33	35
goe dark	-31	-32	-32	-31	-33	-31	-35
goe down	31	34	50	43	-2	38	118
goe from	-29	-18	-19	-19	-20	-18	-20
goe into	-78	-82	-75	-55	-73	-55	-64
goe live	-42	-29	-27	-27	-28	-27	-29
goe off	-30	-31	-30	-30	-39	-30	-38
goe up	32	28	13	29	85	31	30
golden	-19	-19	16	-18	-32	-19	-26
golden ami	-56	-55	-66	-55	-65	-55	-61
golden imag	-3	-4	37	-3	-15	-5	-11
gone	-15	-8	-13	-12	-16	-13	-14
gone from	9	46	8	3	6	10	10
good	11	23	20	12	83	63	18
good $	2	3	-2	4	-1	41	-6
good for	23	20	28	22	-22	102	17
googl	15	13	14	14	58	15	10
googl $	-66	-63	-67	-72	-111	-64	-65
googl cloud	14	14	11	13	41	13	9
got	-3	-14	-16	-13	1	-13	-8
got a	-10	-20	-23	-19	-25	-19	-27
got an	37	38	36	38	91	37	39
got hack	16	17	17	17	0	17	45
got it	-38	-36	-39	-38	-39	-37	-41
got mail	-12	-12	-10	-13	-20	-12	-12
got reset	-29	-25	-25	-26	-28	-26	-36
got the	-34	-27	-28	-28	-38	-27	-32
got to	4	10	63	10	-12	8	6
gotta	-46	-45	-30	-41	19	-38	-37
govern	-58	-52	-53	-54	-59	-53	-74
gpo	-94	-71	-90	-69	-72	-68	-90
gpu	-15	-11	-15	7	-16	-13	-16
gpu @	5	1	2	45	-1	6	5
gpu and	-29	-28	-31	-32	-28	-28	-40
gpu box	3	-14	4	34	5	5	5
gpu driver	-36	-33	-34	-37	-36	-32	-35
gpu machin	-18	-18	-18	-18	-19	-17	-18
gpu server	21	19	21	55	20	21	20
grace	-54	-49	-55	-49	-54	-48	-50
grace shutdown	-54	-50	-56	-50	-57	-50	-51
grain	-29	-29	-29	-28	-31	-28	-28
grain access	-31	-31	-30	-30	-33	-30	-30
grandma	2	2	1	-2	28	-3	1
grant	-52	-49	-47	-48	-57	-47	-50
grant $	-94	-87	-81	-83	-77	-77	-81
grant a	-19	-13	-13	-13	-14	-13	-14
grant in	-20	-19	-20	-18	-19	-19	-20
grant on	-52	-51	-58	-49	-52	-48	-54
grant permiss	-26	-25	-25	-25	-26	-26	-34
graph	-41	-57	-36	-14	-42	-36	-39
graph $	-48	-33	-34	-35	-51	-34	-33
graph data	-20	-20	-23	-21	-31	-20	-20
graph db	3	-26	1	34	2	2	2
graviton	-25	-15	-15	-16	72	-19	-33
green	-26	-26	-1	-26	-30	-36	-26
green deploy	-23	-22	-28	-22	-25	-21	-22
gremlin	-7	-33	-16	-37	63	-7	-8
grid	-15	-16	-16	-16	-17	-16	-21
group	-24	-26	-22	-30	-30	-29	-38
group $	-75	-73	-63	-72	-84	-74	-93
group @	-59	-61	-55	-40	-55	-51	-52
group and	-16	-14	-14	-14	-16	-14	-15
group for	-26	-23	-25	-24	-23	-23	-24
group in	-34	-29	-16	-25	-26	-25	-31
group of	-27	-28	-30	-26	-28	-26	-27
group on	-38	-34	-36	-34	-34	-32	-32
group rule	-55	-57	-78	-55	-57	-60	-53
group what	45	44	110	47	36	43	47
grow	-36	-32	-38	-45	-39	-37	-36
grow $	-35	-31	-41	-62	-39	-40	-36
grow an	-38	-35	-38	-35	-39	-35	-35
grow its	-28	-27	-27	-27	-47	-27	-27
gsi	-64	-55	-59	-55	-69	-52	-53
guarante	-33	-32	-37	-34	-39	-33	-40
guarante that	-28	-28	-28	-28	-39	-28	-37
guard	-24	-4	-23	-12	-26	-21	-24
guard at	-38	-39	-39	-39	-47	-39	-44
guard it	-25	-25	-22	-23	-27	-22	-26
guard rail	-30	-29	-29	-30	-40	-29	-32
guard the	-34	-33	-32	-33	-37	-32	-33
guard them	-43	-83	-43	-44	-43	-43	-44
guardrail	-58	-59	-65	-57	-60	-62	-61
guess	-42	-38	-38	-38	-40	-46	-52
guess $	-44	-43	-44	-43	-48	-55	-62
guest	-41	-38	-28	-38	-31	-37	-59
guest $	-83	-81	-93	-82	-96	-81	-80
guest oper	-7	-2	37	-2	-11	-2	-8
guest os	-33	-31	-35	-32	-15	-30	-63
gui	-37	-33	-35	-33	-36	-33	-39
guilt	-22	-21	-21	-23	-33	-21	-24
guy	6	31	11	38	29	9	11
ha	-16	-20	-17	21	-16	-12	-14
hack	-5	-3	-3	-3	-22	-3	16
hack who	22	22	23	23	0	22	54
hacker	-28	-28	-54	-29	-29	-28	-28
had	-28	-24	-25	-24	-29	-24	-15
had an	-39	-35	-34	-36	-39	-34	-40
had it	34	31	25	35	28	37	97
had no	-32	-18	-18	-18	-18	-18	-18
haiku	-23	-28	-10	-13	33	-12	-12
haiku about	0	16	17	16	69	15	16
half	-36	-34	-36	-34	-35	-34	-46
half $	-38	-36	-35	-37	-48	-38	-61
half of	-22	-22	-26	-22	-22	-21	-25
half the	-18	-18	-18	-18	-30	-18	-20
hall	-48	-45	-48	-46	-49	-45	-50
hall $	-56	-56	-60	-57	-63	-56	-67
hallucin	-51	-51	-54	-52	-50	-73	-56
hammer	-42	-41	-41	-45	-66	-41	-40
hand	-4	-18	-12	25	-16	-9	-16
hand $	13	51	13	22	12	14	13
hand @	-35	-6	-32	-38	-53	-32	-58
hand free	17	26	19	90	4	21	19
hand off	16	9	21	61	10	23	-4
hand on	-17	-17	-25	13	-15	-17	-13
hand out	-23	-12	-15	-14	7	-13	-15
hand over	18	-63	-21	1	-28	-16	-17
hand to	-19	-15	-15	-16	-15	-15	-16
handl	41	8	6	18	53	19	64
handl $	-38	-32	-31	-33	-35	-32	-49
handl by	-35	-33	-32	-33	-51	-33	-37
handl for	-16	-27	-39	-27	-37	-27	-29
handl in	41	-12	-22	-12	-26	-11	-22
handl that	-3	1	5	6	-2	2	57
handl the	-79	-73	-105	-79	-126	-82	-73
handl twice	-44	-32	-34	-34	-38	-33	-36
handl what	56	-21	-51	3	-6	1	-13
handler	-26	-26	-26	-32	-25	-26	-26
hang	-39	-31	-35	-37	-21	-34	-48
hang @	-80	-66	-72	-65	-100	-73	-67
hang on	-5	-3	-8	-14	23	-1	-24
happen	-20	-17	-20	-18	-20	-17	-18
hard	-53	-53	-55	-54	-47	-54	-58
hard drive	-48	-49	-51	-52	-58	-50	-54
hardcod	-19	-21	-18	-18	-19	-18	-18
hardcod password	-21	-25	-20	-20	-21	-20	-21
harden	-40	-41	-44	-40	-43	-40	-20
harden of	-75	-72	-72	-70	-84	-70	-114
harden our	46	47	32	51	51	43	136
harden the	-18	-18	-18	-18	-20	-19	-28
hardwar	-52	-49	-50	-47	-54	-48	-54
hardwar $	-67	-63	-65	-58	-64	-61	-68
hardwar and	-33	-31	-31	-31	-33	-31	-44
hardwar behind	-31	-33	-31	-31	-31	-30	-32
hardwar failur	-16	-17	-16	-16	-16	-15	-23
hardwar fault	-33	-33	-34	-33	-47	-33	-44
hardwar in	-27	-26	-27	-26	-46	-26	-29
hardwar mainten	-41	-38	-39	-42	-38	-37	-43
hardwar of	-68	-68	-68	-66	-77	-65	-71
hardwar on	-41	-37	-39	-38	-43	-38	-38
hardwar our	-59	-56	-56	-58	-86	-58	-65
hardwar then	-38	-38	-39	-38	-41	-38	-66
hardwar under	-44	-42	-44	-42	-46	-42	-43
has	-13	-17	-17	-12	-8	-15	-15
has $	-48	-44	-46	-45	-76	-44	-45
has @	24	28	26	26	100	29	29
has a	-20	-19	-19	-19	-26	-19	-21
has admin	-45	-41	-40	-43	-54	-40	-45
has an	-22	-22	-22	-22	-23	-22	-31
has aws	-1	-28	-1	27	-1	-1	-1
has it	-17	-20	-16	-19	-16	-16	-16
has less	2	-3	4	23	1	4	4
has no	-38	-38	-40	-40	-40	-37	-41
has the	-6	-13	-4	11	-15	-1	53
has to	-10	-12	-15	-13	-16	-13	-15
has us	33	33	33	71	28	33	30
has what	-31	-28	-56	-30	-47	-33	-32
has which	61	-49	-52	-21	-50	-23	-62
hash	-35	-32	-34	-32	-35	-32	-33
hasnt	-23	-19	-19	-20	-23	-19	-21
hassl	25	6	24	75	-3	25	25
hat	11	-14	-10	-13	-17	-13	-29
hat aws	-47	-38	-38	-39	-39	-39	-66
hat sre	-21	-19	-19	-28	-21	-19	-21
hate	13	-19	15	87	11	15	4
hate mainten	14	-1	11	51	13	14	14
hate upgrad	10	-22	16	88	9	14	-4
have $	-13	-10	-20	-8	30	-19	-13
have @	1	75	10	23	84	28	14
have a	-1	11	0	11	69	11	8
have been	-34	-43	-36	-33	-43	-33	-34
have failov	-26	-26	-27	-26	-44	-25	-27
have less	7	-14	7	41	7	7	7
have no	-31	-27	-36	-26	-39	24	-31
have one	-28	-23	75	-20	-61	-26	-60
have prevent	-28	-24	-24	-27	-24	-24	-30
have set	-13	-13	-12	-13	-18	-13	-14
have the	22	19	24	23	63	19	5
have them	-24	-20	-20	-22	-20	-20	-23
have to	7	-22	-21	-9	-32	-17	0
hcx	-52	-47	-49	-48	-50	-47	-58
hdf	-13	-15	-14	-13	-16	-14	-14
he	-17	-15	-15	-15	-18	-16	-16
head	-41	-38	-37	-38	-39	-37	-43
head node	-32	-31	-31	-32	-31	-30	-36
headach	-31	-38	-31	-14	-11	-34	-61
headach $	-21	-34	-22	-1	-42	-22	-22
header	-65	-72	-70	-77	-69	-65	-64
health	-32	-30	-19	-29	-35	-29	-32
health check	-33	-27	-27	-26	-26	-26	-26
health dashboard	9	9	39	9	1	8	6
health of	-31	-31	-38	-32	-45	-32	-41
healthi	-18	-20	-18	-18	-18	-17	-18
healthi $	-25	-30	-25	-27	-25	-25	-26
hear	26	37	56	34	91	28	35
heard	20	21	45	22	60	20	18
heard $	-21	-16	14	-17	-32	-15	-14
heard of	21	22	83	21	7	13	11
heartbeat	-58	-53	-59	-53	-57	-52	-57
heavi	-43	-55	-40	-14	-45	-40	-64
heavi lift	-43	-55	-40	-14	-45	-40	-64
held	-3	-13	-4	17	-3	-3	-3
hello	-11	-4	-8	-2	-28	25	8
hello bot	-20	-13	-18	-1	-19	36	-12
hello could	3	4	1	4	-23	-4	35
helm	-36	-37	-38	-37	-41	-36	-47
helm chart	-21	-23	-21	-22	-31	-20	-20
helm instal	-34	-34	-37	-35	-34	-34	-49
help	15	30	82	34	-2	124	32
help $	10	28	84	33	-7	125	29
helpdesk	15	-28	-10	-11	-10	-10	-9
here	21	16	12	22	47	39	2
here $	-27	-25	-37	-31	-21	-11	-48
here @	-32	-25	-26	-28	-28	-26	-31
here want	15	15	11	63	15	17	17
heroku	-11	-11	-17	-23	61	-12	-22
hetzner	36	35	34	35	100	35	21
hey	25	-7	26	-6	-43	-24	-15
hey srm	39	11	7	13	13	13	13
hi	-16	7	-29	-25	-18	31	-16
hi what	-18	-10	-30	-1	-7	66	-11
hibern	-15	-15	-19	-15	-15	-15	-17
hidden	-23	-25	-23	-44	-23	-23	-23
hide	-40	-32	-40	-33	-49	-32	-31
high	-36	-38	-35	-34	-46	-34	-35
high avail	-28	-34	-29	-27	-28	-27	-29
high in	-15	-15	-14	-14	-21	-14	-15
higher	-15	-14	-14	-15	-20	-14	-14
hijack	-58	-50	-53	-51	-77	-51	-59
him	-16	-16	-15	-9	-16	-14	-17
him $	-21	-18	-19	-20	-21	-18	-23
hipaa	-36	-34	-14	-35	-38	-34	-47
hipaa complianc	-22	-18	-18	-18	-18	-18	-24
hire	-57	-56	-58	-56	-80	-57	-68
hire the	-56	-53	-56	-53	-59	-56	-70
his	-29	-28	-29	-30	-33	-28	-30
his own	-58	-48	-48	-54	-63	-48	-49
histori	-26	-24	-24	-25	-25	-23	-24
hit	-40	-36	-38	-36	-37	-37	-41
hit our	-44	-37	-39	-36	-61	-36	-51
hit the	-23	-22	-23	-23	-26	-24	-24
hm	-24	-23	-26	-21	-38	-22	21
hm and	-41	-41	-41	-41	-42	-40	-55
hmm	-42	-41	-42	-42	-47	-41	-44
hmm $	-54	-50	-56	-59	-67	-52	-61
hmm and	-22	-21	-20	-20	-23	-21	-22
hmm do	-22	-21	-21	-21	-26	-22	-24
hold	-27	-28	-26	-21	-25	-25	-30
hold @	-34	-26	-26	-26	-31	-26	-27
hold a	-16	-15	-16	-15	-18	-15	-16
hold on	-25	-23	-23	-24	-35	-23	-24
hold the	-38	-41	-34	-47	-17	-34	-50
hole	-36	-35	-35	-35	-38	-35	-43
hole $	-22	-21	-21	-21	-23	-21	-21
hole in	-39	-38	-40	-40	-41	-39	-58
home	-21	-21	-19	-5	-23	-19	-19
home dir	14	14	15	45	15	15	16
home offic	-27	-24	-23	-24	-27	-23	-23
homework	7	-65	-48	-39	-97	-42	-51
homework $	-73	-100	-69	-63	-79	-68	-84
homework for	120	58	61	58	32	55	60
honest	26	26	28	29	70	28	8
hood	24	25	20	25	4	69	23
hood $	24	25	20	25	4	69	23
hook	32	22	3	8	16	9	13
hook $	-78	-71	-70	-71	-78	-70	-112
hook for	82	56	20	33	81	33	30
hope	-38	-31	-32	-33	-39	-31	-34
hope $	-48	-39	-41	-42	-50	-39	-43
hopefulli	-40	-34	-34	-35	-40	-34	-62
hospit	-16	-14	-13	-4	-15	-13	-13
host	-20	-20	-18	-6	-22	-17	1
host $	-31	-45	-36	-23	-37	-29	18
host @	22	50	22	26	21	24	19
host a	27	23	27	59	27	27	27
host and	8	9	12	51	11	14	4
host base	-25	-26	-26	-27	-26	-24	-27
host below	69	59	72	68	73	73	166
host beneath	-39	-49	-52	-42	-40	-40	-39
host everi	-19	-16	-17	-16	-18	-16	-17
host for	-36	-51	-34	-12	-34	-32	-37
host hardwar	-24	-24	-23	-23	-25	-23	-26
host in	-69	-59	-62	-61	-66	-60	-82
host instal	-14	-14	-13	-15	-13	-14	-19
host is	-26	-26	-35	-27	-29	-26	-28
host isnt	-50	-28	-42	25	-57	-27	-79
host kernel	-16	-17	-18	-22	-10	-14	14
host of	2	4	3	3	-7	4	36
host on	5	12	6	25	5	6	1
host oper	-89	-90	-102	-91	-89	-89	-139
host os	-68	-66	-70	-67	-78	-65	-69
host patch	-59	-59	-59	-57	-61	-56	-62
host secur	-36	-23	-23	-23	-24	-23	-26
host server	-28	-28	-27	-28	-29	-27	-41
host to	-21	-20	-19	-20	-20	-20	-34
host under	-57	-51	-52	-51	-53	-51	-59
host underneath	-33	-32	-34	-32	-32	-31	-34
host whose	21	22	21	19	6	21	76
host with	28	27	26	75	16	28	13
hostnam	-35	-38	-37	-34	-33	-32	-33
hot	-49	-40	-41	-41	-43	-40	-40
hot partit	-30	-20	-19	-19	-20	-19	-20
hour $	-83	-80	-80	-81	-92	-80	-86
hour @	-83	-60	-92	-61	-86	-63	-58
hour of	-37	-38	-37	-38	-63	-39	-37
hour who	-15	-13	-13	-14	-14	-13	-18
hourli	-14	-13	-26	-2	54	-6	-11
hourli snapshot	-17	-17	-16	-17	-23	-17	-17
hous	-4	-2	0	-2	31	-2	-18
housekeep	-53	-53	-72	-61	-71	-54	-63
how	20	16	10	14	50	25	10
how $	-80	-83	-83	-73	-100	-84	-83
how are	95	42	12	9	-20	12	16
how big	-14	-14	-17	-10	1	-12	-8
how can	27	34	32	33	88	32	34
how current	19	21	-4	21	7	66	12
how do	22	39	32	32	85	57	33
how doe	46	54	18	18	-1	39	21
how fast	-23	-36	-16	-18	1	-18	-20
how is	62	21	-29	-23	-55	-29	-24
how littl	9	9	25	63	13	23	24
how long	-26	-23	-31	-26	-2	-26	-25
how mani	-7	0	-2	1	41	-3	0
how much	112	30	73	124	64	69	69
how often	12	14	10	14	44	10	10
how reliabl	0	2	2	2	-7	34	-1
how should	-3	-1	-43	-1	-42	54	-5
how thei	-45	-47	-53	-45	-62	-57	-79
how to	45	51	39	51	105	79	51
how would	18	26	64	-7	-4	-5	21
hpc	34	-14	-8	25	-7	3	3
hpc admin	60	-11	-25	-2	-14	-2	1
hq	-18	-14	-14	-15	-14	-14	-16
hr	-29	-13	15	-13	-32	-15	-12
hsm2m	-49	-50	-53	-48	-58	-49	-48
http	-19	-18	-18	-29	-5	-16	-17
http api	-28	-28	-36	-26	-18	-23	-34
http flood	-40	-55	-40	-66	-56	-39	-38
http for	-40	-35	-36	-34	-35	-34	-37
hub	-22	-22	-22	-22	-24	-21	-27
huh	44	44	135	45	26	44	41
huh $	44	44	135	45	26	44	41
hum	-40	-40	-37	-39	-53	-37	-45
human	-15	-13	-15	-13	-16	-13	-14
hung	-60	-67	-69	-64	-67	-61	-71
hunt	-45	-43	-48	-46	-47	-43	-55
hybrid	-17	-17	-17	-18	-17	-16	-18
hybrid activ	-15	-15	-15	-16	-15	-14	-15
hygien	-65	-52	-49	-52	-70	-50	-60
hyperledg	-22	-22	-22	-23	6	-21	-47
hypervisor	-46	-46	-36	-46	-33	-46	-66
hypervisor $	-47	-47	-26	-46	-59	-48	-62
hypervisor and	-14	-14	-14	-14	-14	-14	-20
hypervisor below	-37	-38	-40	-37	-39	-37	-53
hypervisor for	-33	-39	-3	-36	-53	-33	-33
hypervisor on	-27	-25	-25	-25	-27	-25	-35
hypervisor patch	-25	-25	-23	-25	-23	-23	-31
hypervisor secur	-46	-47	-64	-46	-45	-46	-45
hypervisor under	19	19	18	19	45	19	17
hypervisor updat	26	30	23	21	89	22	-59
hypothet	-35	-35	-49	-37	-53	-36	-37
i $	-32	-25	-5	-32	-35	-25	-29
i am	-21	-15	39	23	-14	24	1
i ask	5	9	9	9	27	2	3
i assum	-23	-21	-21	-23	-21	-20	-22
i attach	29	29	26	29	63	24	30
i be	62	-10	-11	7	-9	12	9
i can	40	43	41	41	77	62	45
i click	-1	10	14	10	81	-8	-5
i come	-11	12	51	15	-14	7	15
i creat	-25	-18	-21	-20	-5	-20	-23
i delet	-2	5	6	5	46	4	7
i do	13	15	13	43	75	23	25
i dont	-15	-17	-8	7	-22	-7	-15
i get	74	20	19	21	22	2	22
i give	-24	25	-14	-13	-32	-13	-12
i guess	-41	-40	-40	-40	-43	-50	-56
i hate	13	-10	14	88	12	15	14
i have	-44	-41	-43	-43	-67	-32	-40
i hope	-42	-35	-36	-37	-43	-35	-37
i inherit	64	3	-22	11	9	11	13
i instal	-38	-36	-38	-38	-46	-36	-43
i just	13	0	4	4	-24	45	-9
i keep	34	20	-1	4	-14	1	4
i know	0	37	-6	-25	-2	-2	-4
i mean	-20	-28	-35	-39	-39	-32	-32
i meant	-43	-40	-42	-40	-45	-39	-39
i must	-6	-19	-21	-19	-24	-17	-18
i need	12	29	19	18	56	20	14
i never	18	20	7	64	1	19	18
i on	57	16	10	17	13	16	17
i onli	52	28	88	28	4	30	31
i own	166	51	-46	6	-21	20	12
i presum	-20	-14	-15	-15	-15	-14	-14
i read	38	38	64	37	15	68	38
i rebuild	-17	-16	-16	-16	-18	-16	-15
i rent	-10	-8	-4	-9	42	-7	-32
i rotat	44	44	43	44	121	28	42
i run	50	43	53	44	118	58	61
i said	-37	-29	-29	-28	-27	-28	-30
i schedul	-17	-16	-17	-22	-27	-17	-17
i see	-12	-1	55	-2	-37	-8	-20
i set	2	4	4	5	24	3	4
i should	-49	-40	-41	-42	-38	-40	-43
i sign	60	21	11	18	-3	18	20
i start	47	13	-2	20	-37	101	9
i still	-26	-52	-52	-63	-80	-54	-61
i suppos	-33	-30	-38	-30	-32	-30	-33
i swap	-10	55	3	-2	-12	2	2
i think	-27	-33	-31	-36	-28	-27	-29
i use	16	-11	-18	-10	-39	26	-16
i want	24	-8	17	84	14	14	16
i was	-19	-18	-19	-18	-20	-17	-22
i would	-2	-26	-25	-26	-48	-25	-25
i write	2	-2	-18	-2	-4	-3	-1
ia	-59	-51	-42	-49	-60	-41	-41
iaa	-66	-57	1	-52	-78	-53	-112
iaa paa	27	27	102	39	23	36	36
iac	-23	-25	28	-24	-45	-25	-26
iamallowedprincip	-17	-16	-16	-18	-16	-16	-17
ibm	27	29	28	28	65	28	23
ibm cloud	27	29	28	28	65	28	23
id	33	20	26	69	25	24	26
id like	58	29	34	78	32	35	33
id rather	28	11	28	62	28	28	28
id say	-27	-24	-25	-33	-25	-24	-25
idea	15	50	83	-10	26	18	53
idea $	-86	-104	-1	-78	-84	-82	-112
idempot	-33	-38	-6	-37	-54	-36	-36
ident	-46	-40	-52	-40	-45	-39	-46
ident and	-37	-32	-55	-31	-40	-33	-54
ident provid	-44	-29	-29	-28	-28	-27	-29
identifi	-16	-15	-16	-14	-15	-15	-14
idl	-60	-60	-61	-58	-71	-59	-61
idl @	-66	-72	-72	-63	-62	-62	-65
ids	14	15	59	13	8	1	13
if	-5	-4	-18	-2	-11	-11	-9
if @	-20	-13	-21	-19	-19	-17	-21
if a	-10	-13	-31	-28	24	-11	-14
if anyon	-42	-33	-33	-33	-37	-33	-33
if i	49	12	-4	24	-3	1	-1
if it	-35	-13	-37	-6	-65	-17	32
if its	-57	-53	-52	-44	-48	-43	-51
if no	-13	-16	-13	-14	-15	-13	-13
if nobodi	7	9	6	32	7	9	10
if not	-41	-34	-32	-33	-33	-32	-42
if our	18	41	18	13	16	18	18
if patch	28	26	28	58	22	27	27
if possibl	79	26	17	31	26	33	34
if that	-31	-31	-45	-31	-40	-31	-34
if the	-4	5	-12	25	-9	-4	-8
if we	-48	-12	-47	-41	-32	-38	-42
ignor	1	2	0	2	40	-5	1
ignor all	17	17	14	16	54	3	16
ignor previou	9	12	10	11	52	3	12
ignor the	4	7	5	5	39	5	6
im	58	23	52	23	3	44	17
im five	1	-17	-14	-18	-39	-18	-17
im new	3	0	-29	1	-16	40	-19
imag	-32	-32	-31	-30	-28	-31	-32
imag $	-44	-46	-34	-49	-19	-41	-51
imag at	-16	-15	-16	-15	-19	-15	-15
imag for	-17	-15	-16	-15	-17	-15	-15
imag from	-22	-25	-20	-23	-22	-20	-23
imag in	-23	-22	-24	-22	-24	-22	-23
imag instead	-16	-20	-19	-16	-16	-15	-15
imag on	-57	-54	-57	-52	-54	-52	-58
imag our	66	64	51	56	33	62	150
imag patch	-12	-19	-12	-16	-13	-12	-13
imag pull	-30	-30	-31	-31	-38	-30	-45
imag that	-14	-16	-14	-14	-14	-14	-15
imag updat	-56	-78	-57	-22	-59	-55	-96
imag version	-48	-44	-48	-45	-54	-45	-54
imag vulner	-33	-35	-31	-30	-31	-30	-35
imag we	-23	-22	-22	-25	-22	-22	-31
imag when	22	21	23	50	23	24	23
imag with	-64	-59	-63	-62	-69	-60	-66
imd	11	5	92	9	-6	-2	-3
imd never	12	12	43	11	5	11	1
imdsv1	-32	-56	-32	-34	-36	-31	-33
imdsv2	8	6	72	9	-18	3	-4
immedi	-17	-16	-16	-17	-17	-16	-21
immut	70	61	214	63	56	64	57
impair	-26	-18	-17	-18	-18	-17	-18
import	-38	-37	-39	-19	-38	-36	-42
import $	-47	-48	-48	-49	-63	-58	-55
import from	-65	-69	-57	-79	-62	-57	-61
import into	-20	-17	-17	-18	-20	-17	-17
import of	17	25	26	24	62	26	27
import on	-55	-56	-62	-56	-57	-55	-58
import one	-37	-37	-42	-40	-40	-38	-50
in	-26	-27	-23	-26	-23	-26	-29
in $	-40	-36	-35	-25	-42	-34	-35
in 2019	-24	-24	-45	-23	6	-23	-28
in 5	-18	-18	-18	-17	-25	-17	-19
in @	-37	-44	-37	-39	-37	-39	-41
in a	-12	-14	-17	-18	-20	-17	-20
in all	8	16	-5	14	50	16	15
in amazon	-62	-54	-54	-53	-59	-53	-68
in an	-10	-28	-31	-27	-29	-26	-31
in any	-23	-28	-23	-40	-24	-23	-24
in auto	-26	-25	-27	-24	-23	-23	-31
in aws	42	39	50	48	89	40	27
in az	-17	-17	-19	-17	-19	-17	-18
in azur	41	41	40	41	88	41	35
in batch	-29	-27	-29	-29	-35	-28	-32
in both	5	84	25	4	25	24	17
in by	-16	-13	-13	-13	-14	-13	-14
in charg	13	-12	-21	-11	-32	-11	13
in clear	-24	-23	-24	-23	-24	-23	-26
in depth	0	2	46	-1	-15	0	2
in dev	64	78	75	78	177	78	77
in dns	14	20	53	18	2	20	19
in duti	15	124	27	30	29	31	28
in each	-11	21	-3	-4	-1	1	8
in either	3	62	12	-8	6	12	10
in everi	-20	-20	15	-19	-34	-19	-23
in frankfurt	14	20	0	19	61	19	19
in front	-20	-20	-23	-21	-24	-7	-21
in full	-64	-59	-76	-61	-60	-58	-64
in general	-65	-63	-71	-64	-71	-65	-81
in here	3	3	-16	2	-7	47	1
in how	-42	-37	-38	-37	-39	-37	-51
in ireland	-35	-36	-35	-35	-43	-35	-42
in it	-21	-22	-22	-21	-5	-23	-42
in job	-18	-20	-20	-18	-19	-18	-18
in kernel	16	15	15	36	16	15	16
in lambda	-48	-1	-56	-46	-64	-37	-39
in launch	-16	-19	-17	-16	-16	-16	-16
in march	-6	-22	-22	-23	-38	-23	-25
in multi	-19	-17	-19	-18	-25	-17	-17
in my	-39	-38	-38	-38	-51	-35	-41
in normal	-9	-6	45	6	4	4	7
in on	28	3	1	3	-5	3	3
in one	21	-4	16	1	-14	1	1
in our	-25	-21	-20	-21	-20	-21	-19
in patch	28	87	19	28	22	42	36
in pend	19	21	19	21	61	21	18
in place	-14	-15	-14	-14	-15	-14	-17
in plain	-9	-10	32	-10	-15	-9	-18
in principl	-18	-18	-19	-18	-29	-18	-24
in prod	-27	-25	-25	-24	-30	-24	-24
in provis	-44	-42	-44	-42	-41	-40	-41
in public	-48	-44	-48	-44	-48	-43	-47
in respons	-16	74	11	0	10	15	6
in secur	3	6	9	9	63	4	7
in short	76	19	17	22	19	19	8
in task	-21	-18	-20	-18	-20	-18	-23
in term	25	58	19	41	15	26	24
in that	13	13	5	13	47	13	13
in the	-23	-21	-12	-22	-25	-22	-26
in them	-30	-43	-30	-30	-50	-30	-31
in there	-27	-26	-24	-36	-33	-27	-13
in thi	-8	-6	-17	-7	-17	23	-30
in three	-37	-39	-43	-35	-34	-33	-36
in time	-7	-4	12	-4	-15	-5	28
in to	-49	-45	-46	-49	-73	-46	-49
in transit	-24	-23	17	-24	-37	-23	-35
in two	76	7	52	25	28	29	24
in updat	25	25	25	23	54	21	21
in what	0	57	11	6	10	12	11
in which	-7	45	0	11	-10	1	-6
in who	-25	-16	-25	-24	-29	-26	-38
in your	42	38	96	38	13	71	31
incid	-68	-65	-77	-64	-88	-65	-81
incid in	-29	-29	-52	-30	-36	-30	-31
incid respons	-69	-65	-68	-64	-95	-65	-86
incl	-18	-18	-15	-16	-16	-15	-16
includ	2	8	8	7	42	8	5
increas	-35	-35	-39	-37	-50	-36	-39
index	-52	-50	-60	-50	-58	-49	-53
index $	-43	-44	-65	-44	-53	-46	-56
index by	-38	-37	-37	-39	-65	-38	-39
index in	-27	-19	-20	-20	-21	-19	-20
indic	-24	-22	-22	-22	-28	-22	-22
individu	-31	-31	-31	-32	-31	-29	-29
infect	-33	-31	-30	-31	-41	-30	-32
infer	-25	-24	-26	-25	-26	-24	-26
infer contain	-25	-25	-27	-26	-26	-25	-26
influx	-49	-14	-42	-25	-62	-41	-43
influx on	2	36	9	23	-18	4	8
inform	1	1	-2	-1	-38	62	-30
infra	-77	-75	-78	-72	-84	-72	-79
infrastructur	-22	-20	49	-18	-29	-19	-24
infrastructur $	-49	-50	-59	-50	-58	-50	-57
infrastructur behind	-64	-62	-71	-60	-66	-60	-61
infrastructur devic	-57	-58	-74	-58	-64	-60	-71
infrastructur itself	-16	-17	-21	-17	-20	-17	-19
infrastructur that	-22	-20	-21	-21	-20	-20	-24
ingest	13	19	20	45	31	20	18
ingress	-29	-27	-31	-27	-31	-27	-28
inherit	14	-19	10	-19	-29	-21	-32
inherit a	64	27	15	27	23	28	29
inherit an	69	22	5	27	22	27	28
inherit control	-12	-8	46	-8	-20	-13	-36
inherit from	-34	-34	-46	-35	-46	-39	-38
inherit in	-29	-57	-86	-54	-51	-51	-52
init	-27	-21	-22	-21	-21	-21	-22
initi	-44	-43	-38	-42	-42	-38	-40
initi the	-20	-29	-19	-20	-22	-19	-19
inject	-30	-28	-29	-28	-34	-28	-31
inject in	-14	-15	-16	-14	-16	-14	-14
input	-57	-59	-60	-57	-59	-57	-57
input valid	-44	-45	-49	-44	-44	-45	-45
insid	-41	-39	-42	-39	-41	-38	-43
insid $	-57	-40	-57	-40	-39	-39	-54
insid @	-39	-47	-36	-35	-36	-35	-39
insid a	-21	-20	-20	-20	-21	-20	-22
insid amazon	-17	-16	-16	-16	-17	-16	-18
insid an	-29	-28	-30	-28	-31	-28	-35
insid my	-19	-16	-16	-17	-26	-17	-16
insid of	-32	-31	-32	-31	-34	-31	-32
insid one	-63	-59	-72	-60	-61	-59	-63
insid our	-73	-62	-80	-63	-69	-62	-70
insid the	-31	-31	-31	-31	-33	-31	-37
inspect	-40	-38	-37	-38	-40	-37	-59
instal	-32	-30	-31	-24	-32	-29	-23
instal $	-68	-52	-53	-52	-52	-52	-60
instal @	-81	-79	-80	-81	-81	-76	-82
instal a	-54	-40	-36	-39	-39	-37	-38
instal and	-28	-28	-28	-29	-28	-28	-42
instal by	-45	-52	-45	-53	-43	-44	-55
instal it	1	-55	-1	44	-5	2	-3
instal linux	-28	-27	-27	-28	-28	-27	-47
instal on	-19	-2	-19	-32	-20	-18	-24
instal ourselv	-41	-40	-64	0	-38	-42	-92
instal the	28	29	29	28	28	30	86
instal there	-24	-24	-23	-23	-34	-25	-27
instanc	-26	-21	-22	-22	-3	-21	-27
instanc size	14	20	19	20	62	19	21
instead	-35	31	-20	-19	-19	-14	-15
instead $	-50	-29	-47	-38	-43	-37	-38
instead of	-12	76	15	10	12	17	17
instruct	3	8	7	24	22	122	-5
instruct and	8	10	6	9	52	2	10
instrument	-26	-22	-22	-22	-23	-21	-24
insufficientinstancecapac	-17	-16	-17	-16	-21	-17	-18
insur	-20	-21	-22	-21	-25	-21	-24
integr	-64	-51	-68	-53	-56	-59	-53
integr authent	-27	-30	-31	-28	-29	-28	-32
integr of	-63	-50	-76	-51	-61	-70	-50
intel	-23	-20	-18	-19	-19	-19	-19
intellig	-54	-46	-38	-43	-53	-38	-37
interfac	-52	-51	-60	-49	-50	-49	-59
intern	-28	-33	-27	-17	-18	-25	-27
internet	-38	-34	-34	-34	-39	-33	-36
internet on	-14	-14	-14	-14	-16	-14	-21
interpret	-66	-69	-63	-58	-71	-58	-61
interrupt	-37	-34	-36	-33	-37	-33	-35
interv	15	18	18	19	47	17	19
into	-36	-34	-36	-33	-30	-34	-37
into a	-12	-12	-12	-12	-16	-12	-13
into an	-19	-19	-20	-19	-21	-18	-18
into our	-16	-16	-16	-17	-28	-16	-18
into prod	-23	-24	-23	-24	-29	-24	-26
into the	-26	-28	-26	-27	-27	-25	-26
intrus	-31	-29	-28	-29	-30	-28	-29
intrus detect	-31	-29	-28	-29	-30	-28	-29
invalid	-29	-25	-25	-25	-29	-25	-26
invent	28	47	48	56	171	50	32
invent @	25	47	49	57	172	53	32
invent and	4	0	-2	3	51	-3	-8
inventori	-45	-46	-51	-45	-49	-46	-50
inventori of	-15	-15	-16	-15	-16	-15	-20
investig	-67	-62	-57	-57	-70	-56	-59
invit	-37	-25	-26	-26	-26	-25	-27
invoc	-29	-27	-28	-27	-35	-27	-32
invoc log	-39	-33	-32	-33	-52	-33	-40
invoic	-5	6	27	9	48	9	3
invoic was	-27	-26	-28	-27	-29	-26	-40
invok	-28	-25	-26	-26	-28	-25	-34
invok the	-31	-27	-28	-27	-29	-27	-40
involv	96	45	43	50	79	50	50
involv $	50	22	28	28	58	28	27
io	-33	-32	-29	3	-22	-24	-42
iop	-35	-31	-29	-30	-10	-31	-30
ip	-27	-24	-24	-24	-27	-24	-27
ip address	-30	-30	-30	-32	-53	-31	-47
ip of	-16	-14	-14	-14	-20	-14	-17
ips	4	4	39	3	1	-2	4
ips of	-18	-17	-17	-17	-17	-16	-16
ipsec	-38	-22	-22	-22	-23	-22	-23
iptabl	-21	-20	-19	-20	-26	-19	-20
ireland	-30	-32	-30	-30	-38	-31	-36
is $	51	55	194	56	31	44	45
is @	-8	11	-1	6	75	4	-4
is a	-32	-6	98	-4	-16	-6	-26
is account	34	-28	-14	-6	-19	-6	-9
is all	56	25	18	25	23	25	26
is allow	-96	-87	-141	-85	-132	-96	-82
is amazon	9	-1	-19	1	34	-5	8
is an	-3	19	140	23	2	21	19
is anoth	-15	-12	-12	-12	-13	-12	-16
is answer	-56	-39	-39	-40	-49	-49	-39
is anyon	-5	-17	-8	-11	19	-10	-15
is at	-12	-12	-12	-11	-12	-11	-17
is attach	-36	-31	-25	-25	-29	-25	-25
is aws	-15	-29	-29	-28	-49	-29	-12
is best	5	17	8	-15	76	3	13
is better	-7	84	-8	-19	77	21	20
is broken	-20	-16	-25	-15	10	-15	-14
is built	-16	-16	-17	-21	-16	-16	-16
is cheaper	28	12	23	12	80	27	27
is complianc	-55	-57	-70	-57	-75	-64	-72
is configur	-35	-35	-40	-35	-37	-35	-36
is creat	-30	-26	-26	-26	-32	-26	-27
is data	-13	-6	23	-6	-18	-11	-10
is dead	6	44	-1	-19	3	3	4
is decid	-14	-14	-15	-14	-18	-14	-14
is deprec	-15	-15	-15	-15	-17	-15	-20
is do	-5	-6	-6	-8	-32	-13	30
is done	-4	-20	-26	-20	-32	-19	-19
is down	-23	-21	-22	-21	-23	-21	-29
is encrypt	14	14	14	14	-4	13	52
is end	21	52	21	19	21	22	22
is enforc	-13	-13	-13	-13	-24	-13	-13
is envelop	2	2	73	1	-20	-1	-18
is faster	-2	-65	-6	-25	69	-6	-2
is feder	-40	-40	-40	-40	-47	-40	-63
is for	-28	-27	-28	-28	-32	-27	-28
is full	-31	-33	-31	-33	-34	-30	-31
is hand	-24	-20	-20	-21	-24	-21	-22
is hipaa	-25	-23	-28	-25	-24	-24	-30
is imdsv2	19	16	71	16	-1	11	13
is in	5	-9	-16	-9	-17	-9	-4
is insid	-95	-68	-110	-68	-73	-67	-87
is it	12	21	57	21	21	27	33
is keep	-13	-15	-16	-15	-15	-13	-14
is left	117	26	-7	32	20	34	34
is liabl	-17	-17	-20	-18	-24	-18	-19
is look	-47	-52	-41	-43	-51	-41	-44
is lost	-36	-37	-57	-34	-51	-36	-33
is maintain	-41	-41	-44	-43	-45	-41	-63
is make	-22	-19	-22	-20	-29	-20	-19
is manag	7	-12	-43	-37	-29	-24	-27
is meant	-34	-26	23	-25	-41	-26	-49
is mine	73	18	-12	19	8	18	11
is miss	-15	-16	-16	-16	-21	-16	-16
is my	29	36	33	29	88	30	37
is never	9	1	8	37	33	-4	-20
is not	-23	-17	-17	-17	-20	-17	-17
is off	-62	-61	-60	-60	-76	-59	-60
is old	-26	-25	-32	-25	-26	-25	-48
is one	-96	-36	67	-28	-34	-25	-44
is open	-47	-34	-50	-34	-38	-33	-38
is our	45	52	0	12	38	14	-2
is out	-22	-21	-22	-22	-36	-21	-24
is patch	-45	-39	-72	-39	-29	-43	-36
is paus	-14	-13	-14	-13	-16	-13	-16
is physic	-17	-16	-20	-16	-21	-17	-16
is protect	-37	-39	-40	-38	-45	-39	-54
is provis	-21	-23	-20	-23	-25	-21	-21
is publish	-11	-11	-13	-11	-11	-11	-16
is reachabl	-52	-39	-38	-38	-37	-37	-40
is readabl	-21	-21	-20	-20	-20	-19	-18
is respons	-14	-17	-19	-17	-10	-17	-23
is retir	-24	-23	-26	-23	-28	-23	-26
is review	-33	-30	-31	-30	-48	-31	-36
is right	-17	-12	-12	-13	-16	-12	-12
is run	-25	-23	-25	-23	-27	-23	-26
is secret	-16	-16	-17	-16	-19	-16	-16
is secur	-101	-97	-138	-96	-113	-98	-130
is set	-26	-27	-28	-26	-32	-26	-30
is share	-19	-13	-13	-13	-15	-13	-13
is still	42	-7	-27	-4	-8	-4	-6
is store	-31	-27	-26	-29	-27	-27	-36
is stuck	-39	-19	-37	-22	17	-28	-29
is suppos	23	29	29	26	15	28	84
is switch	-66	-67	-72	-66	-74	-66	-111
is that	-3	8	20	4	-4	2	50
is the	2	9	-21	47	98	18	40
is their	61	27	-2	27	23	25	19
is there	-13	-2	-21	-10	-11	6	-16
is thi	-17	-10	-22	-7	-32	35	5
is to	-39	-34	-34	-35	-49	-33	-35
is too	-33	-31	-33	-32	-43	-32	-32
is turn	-15	-16	-15	-20	-16	-15	-14
is two	-19	-18	-19	-18	-18	-18	-32
is under	-20	-21	-21	-25	-36	-21	-21
is unread	30	26	26	25	64	29	29
is up	-13	-13	-14	-14	-16	-13	-14
is updat	-15	-17	-17	-17	-15	-15	-24
is watch	-23	-18	-22	-18	-21	-18	-18
is what	26	45	120	75	40	50	42
is which	19	20	60	19	15	20	21
is who	103	9	19	33	-5	19	-31
is whose	-49	-49	-50	-49	-62	-49	-65
is wipe	-49	-49	-48	-47	-58	-48	-56
is with	-33	-43	-32	-33	-34	-31	-37
is woken	-50	-48	-50	-48	-70	-56	-79
is your	21	23	12	22	11	58	22
iscsi	-47	-45	-45	-45	-48	-44	-43
ism	-12	-11	-11	-18	-12	-12	-14
isnt @	-69	-62	-62	-62	-66	-63	-99
isnt it	-18	-18	-24	-19	-19	-18	-21
isnt our	50	71	57	123	43	72	156
isnt the	-19	-17	-17	-18	-19	-17	-19
iso	2	-12	10	-12	-27	-12	-20
iso 27001	-28	-25	-2	-25	-35	-25	-28
isol	-42	-41	-43	-42	-44	-40	-46
isol between	-53	-50	-49	-49	-57	-47	-56
isol my	-34	-25	-23	-24	-29	-25	-26
isol the	-47	-44	-41	-47	-45	-41	-42
isp	-25	-20	-27	-22	28	-28	-47
issu	-30	-27	-27	-29	-33	-27	-30
it @	-8	14	-9	-3	-19	-5	-5
it amazon	-15	-15	-20	-15	5	-13	-19
it and	7	8	22	8	6	8	8
it aws	-27	-27	-28	-28	-42	-28	-31
it back	-21	-21	-21	-21	-28	-20	-23
it base	21	23	12	22	11	58	22
it blame	-18	-17	-19	-19	-19	-17	-17
it break	-25	-19	-20	-19	-21	-19	-20
it can	3	-6	3	22	2	3	3
it come	-46	-21	-45	-39	-55	-40	-55
it correct	-16	-16	-16	-16	-16	-16	-29
it dev	-37	-34	-33	-33	-35	-33	-43
it do	36	27	63	35	-1	67	17
it doe	14	3	35	7	-20	5	4
it down	82	14	7	16	21	16	5
it encrypt	31	30	23	33	16	15	107
it fall	16	16	15	16	6	16	50
it find	-14	-14	-18	-14	-17	-15	-16
it fix	-33	-32	-32	-32	-58	-32	-38
it for	-46	-2	60	3	-16	2	21
it from	-24	-25	-26	-28	-40	-24	-30
it goe	9	19	27	23	-17	21	87
it hand	-43	-71	-44	-63	-45	-44	-44
it has	1	-9	1	22	-2	1	-5
it i	-10	-7	15	-8	-19	-9	-7
it in	2	0	101	10	-8	10	8
it is	-40	-33	-42	-38	-33	-36	-41
it isnt	-40	-34	-35	-35	-40	-34	-63
it just	-29	-29	-35	-29	-33	-30	-34
it leav	18	-16	-18	-16	-40	-16	-17
it mean	-8	9	69	10	-12	6	6
it off	-55	-52	-52	-53	-70	-51	-61
it on	-18	-18	-18	-16	-18	-16	-18
it or	-50	-54	-49	-50	-60	-47	-49
it our	-39	-34	-38	-35	-16	-36	-47
it ourselv	38	-6	63	115	63	47	124
it out	88	5	-19	11	25	6	-1
it over	33	32	31	31	21	29	74
it patch	-13	-12	-13	-13	-14	-12	-17
it right	-22	-21	-20	-21	-22	-21	-35
it sai	-11	24	-7	14	88	22	25
it set	-19	-19	-19	-23	-28	-19	-19
it should	-52	-21	-45	-52	-61	-42	-50
it so	-16	-15	-15	-15	-17	-15	-23
it stand	22	23	7	24	84	20	14
it still	14	19	11	19	39	16	53
it that	-22	-21	-21	-22	-23	-21	-23
it the	59	20	80	22	7	21	-3
it their	-4	10	10	11	-10	7	73
it then	-11	-11	-11	-11	-18	-11	-13
it through	-21	-16	-17	-16	-17	-17	-16
it to	-7	-15	-11	1	5	-9	-19
it too	-23	-31	-26	-26	-27	-23	-24
it travel	-33	-34	-36	-33	-34	-34	-37
it true	20	20	19	21	52	17	9
it up	7	8	7	7	30	9	12
it updat	-37	-37	-38	-38	-46	-39	-70
it us	-4	5	1	3	30	5	-8
it when	27	17	25	50	13	26	60
it where	-17	-15	-16	-16	-24	-15	-16
it who	-20	-18	-18	-18	-19	-17	-20
it whose	-25	-25	-28	-26	-29	-25	-29
it worth	22	62	12	5	36	20	15
item $	-42	-42	-42	-42	-58	-42	-43
item are	-36	-34	-34	-34	-58	-34	-34
item in	14	16	13	20	68	19	22
item size	46	47	44	47	111	46	45
its	-19	-17	-19	-19	-18	-19	-18
its @	-53	-40	-41	-36	-40	-36	-38
its a	-35	-40	-36	-33	-34	-32	-35
its access	-16	-14	-14	-15	-21	-14	-14
its api	-40	-41	-41	-41	-61	-41	-57
its data	-12	-12	-13	-12	-13	-12	-16
its endpoint	-18	-17	-19	-18	-18	-18	-19
its facil	-35	-36	-35	-36	-47	-36	-45
its key	-16	-16	-16	-15	-21	-15	-15
its not	-37	-34	-34	-34	-35	-33	-53
its own	-32	-35	-34	-33	-45	-33	-37
its privat	16	21	20	22	62	19	21
its softwar	28	28	28	26	26	26	65
its updat	-39	-38	-41	-39	-39	-38	-66
its us	-49	-52	-49	-63	-50	-48	-59
itself	-35	-34	-35	-34	-35	-33	-38
itself $	-43	-42	-44	-41	-45	-41	-48
itself i	-26	-36	-26	-35	-27	-26	-30
itself on	27	24	27	26	56	27	26
itself or	-25	-37	-24	-26	-30	-25	-28
itself run	-61	-54	-55	-53	-54	-54	-58
itself who	-17	-16	-20	-17	-19	-16	-21
jacket	30	28	2	28	114	36	36
januari	-21	-20	-21	-21	-21	-20	-25
jar	-22	-20	-20	-20	-21	-20	-24
jar we	-25	-16	-17	-17	-17	-16	-17
java	18	19	9	43	64	15	12
java $	18	23	21	7	69	20	10
java app	10	11	4	-15	63	6	9
jdbc	-62	-61	-64	-60	-64	-62	-66
jean	12	12	12	11	47	10	-14
jira	-14	-22	-18	-16	22	-24	-16
jms	-25	-27	-22	-22	-23	-22	-23
jms client	-25	-27	-22	-22	-23	-22	-23
job	-7	-15	-19	-16	-18	-17	-7
job $	52	3	-2	5	-5	6	40
job are	16	16	16	16	45	15	-11
job bookmark	-42	-38	-38	-38	-40	-39	-48
job definit	-33	-31	-36	-30	-35	-30	-30
job doe	25	59	28	24	27	28	28
job for	-27	-26	-30	-26	-35	-26	-29
job i	-30	-34	-23	-8	-39	-22	-22
job imag	-57	-47	-49	-46	-49	-48	-66
job in	-72	-83	-65	-64	-79	-66	-68
job is	10	47	10	10	48	18	65
job now	-29	-30	-30	-30	-57	-31	-31
job of	-27	-23	-22	-23	-24	-22	-24
job on	-25	-26	-25	-29	-38	-25	-26
job or	9	14	16	15	-5	12	77
job queue	-16	-25	-15	-5	-17	-15	-18
job script	-89	-79	-82	-80	-78	-81	-98
job to	-39	-35	-36	-35	-50	-35	-42
join	-40	-34	-44	-36	-37	-34	-37
join as	-14	-19	-15	-17	-15	-15	-15
join of	-42	-42	-40	-39	-46	-40	-42
join the	-30	-24	-24	-25	-26	-24	-30
join to	-39	-53	-38	-39	-41	-38	-38
joiner	-50	-35	-35	-35	-60	-35	-36
joint	-59	-49	-52	-51	-64	-49	-53
joint respons	-59	-49	-52	-51	-64	-49	-53
journalist	-54	-54	-57	-60	-80	-59	-61
js	-38	-39	-39	-47	-41	-38	-44
json	25	27	24	24	77	25	28
judg	-29	-26	-27	-26	-27	-26	-34
judg whether	-29	-26	-27	-26	-27	-26	-34
jump	26	30	104	31	76	32	20
jump host	-14	-13	-15	-14	-16	-13	-14
junior	-19	-19	-19	-28	-22	-18	-19
jupyt	-19	-19	-21	5	-41	-19	-19
jupyt on	-18	-20	-20	9	-43	-19	-20
just	0	40	10	16	21	27	4
just @	5	2	4	17	5	4	4
just bought	64	25	29	34	75	34	18
just do	-18	-18	-25	-20	-20	-18	-20
just the	-18	-19	11	-18	-31	-23	-25
jvm	-29	-25	-25	-25	-26	-25	-30
jwt	-46	-41	-41	-41	-42	-40	-52
k	-26	-26	-27	-27	-28	-27	-31
k and	-26	-27	-28	-27	-29	-27	-30
karpent	11	9	74	11	6	11	-5
karpent $	-5	-6	25	-6	-16	-7	-18
kbs	-70	-68	-71	-69	-69	-67	-82
keep	-28	-29	-27	-26	-29	-28	-30
keep @	-63	-58	-59	-56	-59	-57	-60
keep a	-15	-14	-18	2	-23	-15	-20
keep aliv	28	10	32	86	6	31	32
keep an	-30	-32	-53	-31	-37	-35	-31
keep api	-24	-24	-24	-24	-47	-24	-24
keep it	-51	-49	-53	-51	-52	-50	-76
keep its	23	22	23	22	14	22	58
keep my	-10	-7	-7	-10	-47	52	-25
keep one	-60	-65	-58	-56	-59	-57	-60
keep other	-34	-35	-38	-34	-39	-34	-50
keep our	-55	-53	-58	-54	-74	-54	-63
keep run	-15	-13	-13	-14	-19	-13	-15
keep sai	33	34	87	33	19	25	35
keep stranger	-34	-32	-32	-31	-35	-31	-35
keep that	-21	-23	-22	-22	-22	-20	-22
keep the	-31	-30	-30	-30	-33	-30	-35
keep them	-13	-10	-10	-10	-14	-12	21
keep these	-16	-15	-20	-15	-20	-15	-17
keep third	-33	-34	-33	-34	-34	-34	-55
keep those	-14	-17	-14	-15	-16	-15	-17
keep two	-39	-35	-37	-34	-41	-34	-34
keeper	-11	-16	-13	-27	25	-12	-27
kei	-28	-27	-28	-24	-29	-26	0
kei $	-24	-23	-22	-20	-27	-18	26
kei @	-26	-30	-27	-26	-27	-25	-28
kei aws	-56	-56	-56	-55	-62	-59	-91
kei for	-20	-20	-19	-20	-23	-19	-22
kei in	-58	-50	-64	-50	-55	-50	-54
kei is	3	-6	1	34	0	3	-11
kei of	-19	-19	-19	-19	-21	-19	-22
kei who	7	12	8	21	3	19	75
kept	-53	-50	-53	-51	-70	-51	-52
kept $	-85	-78	-78	-79	-134	-83	-79
kept aliv	-14	-13	-13	-14	-17	-13	-13
kept in	-26	-25	-25	-25	-27	-24	-30
kept up	-28	-20	-21	-20	-20	-20	-25
kerbero	-37	-36	-36	-35	-37	-35	-39
kernel	-28	-25	-28	-22	-20	-27	-27
kernel $	-72	-72	-83	-35	-82	-73	-83
kernel cve	-16	-14	-14	-14	-16	-14	-16
kernel in	-92	-89	-102	-81	-100	-83	-100
kernel is	-15	-15	-15	-20	-25	-15	-15
kernel of	-3	25	-11	-7	5	-3	-11
kernel on	-20	-23	-19	-25	-20	-19	-20
kernel patch	-80	-82	-82	-80	-56	-79	-135
kernel under	-42	-24	-24	-24	-30	-24	-28
kernel updat	-25	-25	-25	-35	-26	-25	-28
key	-22	-21	-12	-18	-14	-20	-23
key $	-80	-78	-93	-78	-87	-77	-87
key @	9	15	101	21	53	7	17
key and	-18	-19	-19	-19	-24	-18	-19
key choic	-79	-75	-79	-74	-77	-75	-80
key delet	-64	-64	-80	-69	-76	-65	-68
key for	-16	-18	-11	-25	-19	-17	-16
key in	-42	-39	-50	-39	-32	-38	-38
key insid	-13	-14	-14	-14	-18	-14	-13
key manag	-47	-21	-61	-46	-50	-42	-45
key materi	-1	0	4	4	30	5	4
key mean	6	5	50	5	-26	5	5
key on	-39	-37	-48	-40	-50	-37	-37
key rotat	0	-2	-6	-1	72	3	-42
key valu	24	21	9	69	-5	22	24
key what	69	68	148	68	65	67	64
key with	5	4	4	5	48	-9	4
keycloak	20	-6	20	51	20	20	20
keycloak on	24	-3	24	56	24	24	24
kick	-28	-25	-24	-25	-25	-24	-29
kick it	-24	-23	-23	-24	-26	-22	-27
kick off	-16	-17	-16	-16	-17	-16	-22
kid	-31	-15	-29	-16	41	-15	-23
kill	-27	-27	-26	-25	-31	-26	-27
kill it	-14	-13	-13	-14	-21	-14	-15
kill the	-59	-41	-40	-42	-45	-42	-54
kind	-54	-53	-56	-52	-72	-29	-69
kind of	-1	-1	-5	0	-19	33	-1
kinda	61	21	4	25	2	54	26
kindli	56	38	11	14	35	20	20
kindli share	97	20	35	34	8	33	32
knob	-32	-34	-33	-19	-45	-33	-40
knob $	-14	-18	-16	5	-18	-16	-26
knob is	-27	-27	-27	-29	-41	-27	-30
know $	-6	1	0	1	-14	52	-1
know about	41	21	19	21	5	71	19
know if	-22	-26	-20	-23	-21	-21	-28
know the	-14	-22	-21	-22	-27	-21	-20
know what	17	38	35	12	11	18	18
know which	-44	-28	-36	-36	-56	-37	-40
know who	-15	-23	-21	-29	-13	-25	-24
knowledg	-14	-16	-14	-16	-13	-14	-13
knowledg base	-14	-16	-14	-16	-13	-14	-13
known	-26	-24	-26	-26	-28	-25	-31
known cve	-33	-33	-37	-38	-40	-33	-46
ksk	-41	-34	-34	-33	-40	-33	-35
kubeconfig	-36	-14	-15	-15	24	-15	-20
kubelet	-32	-42	25	-25	-30	-26	-31
kubelet $	7	27	110	26	12	16	11
kubelet on	-44	-39	-47	-42	-40	-39	-52
kyverno	-62	-58	-76	-56	-61	-58	-64
l7	-16	-18	-16	-18	-15	-16	-17
l7 flood	-16	-18	-16	-18	-15	-16	-17
label	-61	-64	-67	-61	-74	-62	-65
labor	24	-30	-40	-24	-39	-25	-24
labor $	-4	-35	-30	-31	-46	-32	-31
lack	-18	-1	-5	-4	60	-2	-19
lag	-35	-35	-36	-35	-37	-34	-35
lag behind	-33	-35	-32	-36	-33	-33	-34
lai	-31	-31	-31	-31	-55	-31	-48
lake	-33	-49	-36	-35	-35	-33	-34
lambda	-24	36	-49	-15	-27	-14	-17
lan	-45	-36	-36	-37	-42	-36	-39
land	5	-9	3	-14	-16	-9	-10
land @	-25	-35	-25	-27	-26	-25	-29
land in	-30	-32	-29	-29	-31	-28	-30
land on	2	43	4	-14	5	5	6
land zone	0	1	31	0	-4	-2	-2
landlord	38	39	25	37	99	38	33
languag	-14	-12	14	-11	-31	37	-23
languag $	18	23	109	31	11	26	32
languag do	-1	-1	-40	-2	-22	64	-2
languag model	6	8	2	7	-12	52	1
laptop $	44	43	19	39	87	43	37
larg	-14	-17	-15	-13	38	-11	-12
larg @	6	5	5	8	73	11	10
larger	-29	-46	-32	-41	-37	-30	-31
last	-13	-12	-12	-13	-13	18	-18
last night	-20	-20	-19	-20	-5	-20	-24
last week	23	23	24	22	53	21	12
last writer	-29	-29	-30	-30	-31	-29	-31
last year	-38	-36	-35	-37	-57	-36	-36
late	-20	-18	-19	-22	-6	-20	-23
latenc	0	5	5	-9	72	8	5
latenc alarm	-20	-20	-20	-21	-33	-20	-21
latenc of	10	24	25	28	99	22	21
latenc to	13	14	12	4	43	11	10
latest	-9	-3	-18	-2	61	-1	-7
latter	-33	-33	-33	-33	-57	-33	-52
latter $	-33	-33	-33	-33	-57	-33	-52
launch	-33	-32	-29	-31	-29	-31	-27
launch $	-43	-42	-56	-45	-51	-43	-45
launch @	7	24	25	31	96	18	16
launch from	-21	-25	-22	-22	-23	-22	-26
launch templat	-38	-38	-38	-37	-53	-38	-37
launch the	-22	-20	-21	-21	-26	-21	-23
launch type	51	52	108	50	35	51	104
law	-32	-27	-29	-27	-8	-30	-36
law $	-6	6	5	5	52	5	1
law demand	-33	-30	-31	-29	-37	-30	-49
law that	-34	-31	-33	-32	-38	-31	-34
lawyer	8	9	49	8	4	9	7
lawyer $	20	19	66	19	14	19	21
lay	120	52	-26	4	-39	13	7
layer	-3	-31	-10	-28	-41	-29	-35
layer $	113	0	5	14	-3	13	-8
layer 7	-26	-26	-23	-22	-25	-23	-23
layer under	-26	-18	-18	-18	-19	-17	-18
layer we	-54	-32	-55	-31	-31	-31	-31
layer with	-59	-42	-45	-43	-42	-42	-44
lazi	14	-13	12	68	13	13	13
lazi option	14	-13	12	68	13	13	13
laziest	-8	12	-1	102	-47	9	10
ldap	-47	-40	-44	-41	18	-42	-44
lead	41	17	17	15	52	18	5
leaf	-27	-25	-27	-26	-25	-24	-26
leaf cert	-25	-24	-27	-25	-25	-24	-24
leak	-30	-27	-27	-27	-30	-27	-32
leak $	-30	-29	-32	-29	-29	-28	-29
leak access	-55	-55	-55	-54	-62	-58	-91
leak in	-21	-21	-24	-22	-31	-21	-21
leak who	-18	-18	-18	-18	-22	-18	-30
leaki	-19	-16	-17	-17	-18	-16	-18
leaki vessel	-19	-16	-17	-17	-18	-16	-18
learn	16	18	9	19	-23	61	14
learn from	20	21	9	20	-25	65	15
least	5	-21	32	77	-1	7	5
least $	32	-1	30	113	16	31	32
least mainten	1	-24	-1	26	0	1	1
least privileg	-54	-43	6	-66	-60	-53	-53
least to	20	-16	18	77	19	19	19
least toil	12	9	3	52	10	12	9
least with	43	16	45	89	45	45	37
least work	0	1	-2	18	1	1	2
leav @	48	117	50	32	38	54	56
leav fewer	2	-28	2	38	2	2	2
leav our	-27	-22	-27	-29	-52	-27	-28
leav the	-30	-28	-27	-15	-37	-28	-41
leav to	50	7	-9	8	-7	4	9
leav us	10	0	10	18	40	10	9
leav who	-28	-28	-28	-28	-55	-28	-33
leaver	-52	-42	-43	-42	-46	-42	-43
leaver still	-21	-20	-20	-20	-23	-20	-20
left	24	8	1	0	-10	0	-2
left $	-40	-37	-45	-41	-43	-39	-45
left and	23	56	25	-1	24	25	23
left at	-28	-26	-28	-26	-41	-26	-26
left for	78	18	-3	13	11	16	16
left in	-24	-18	-18	-19	-19	-18	-19
left the	-46	-37	-37	-38	-41	-37	-37
left to	46	-8	-34	-10	-16	-9	-11
left with	46	121	56	111	54	53	61
leftov	-15	-14	-14	-21	-15	-14	-15
legal	-26	-26	-24	-25	-21	-25	-27
legal hold	-62	-63	-73	-62	-66	-62	-64
legit	-40	-40	-49	-40	-40	-40	-55
legit traffic	-40	-40	-49	-40	-40	-40	-55
len	-19	-19	-19	-19	-21	-19	-22
length	-33	-28	-30	-30	-30	-28	-29
less	37	12	40	133	38	41	40
less $	34	9	40	95	33	38	40
less for	50	61	53	90	50	52	52
less of	15	15	15	44	12	16	12
less patch	13	9	6	66	-5	12	7
less to	17	-12	21	94	12	22	22
less work	8	29	8	-22	51	5	4
let	-27	-28	-27	-6	-25	-25	-28
let @	-16	-18	-16	-19	-17	-16	-21
let anyon	-25	-35	-25	-27	-25	-25	-24
let dev	-46	-28	-28	-28	-33	-28	-28
let me	5	-22	10	58	-16	5	-13
let say	-15	-16	-20	0	-16	-17	-18
let the	-11	-1	-11	-11	25	-4	-12
letter	-12	-11	-62	-11	40	-13	-15
level	-50	-36	-38	-36	-39	-36	-40
level $	-25	-16	-16	-16	-19	-17	-17
level 1	-15	-15	-16	-16	-19	-15	-24
li	-45	-44	-51	-47	-46	-44	-51
liabil	-90	-58	-56	-58	-64	-57	-59
liabl	-28	-27	-29	-28	-44	-28	-29
liabl $	-30	-29	-29	-31	-53	-28	-29
liabl when	-24	-23	-26	-24	-33	-24	-26
lib	-64	-60	-62	-68	-64	-60	-63
librari	-35	-32	-33	-32	-36	-32	-36
librari in	-32	-31	-31	-30	-33	-31	-36
librari of	-17	-17	-17	-17	-23	-17	-19
licens	-43	-39	-40	-37	-34	-36	-11
licens $	37	40	41	39	88	39	37
licens for	-87	-81	-86	-75	-93	-78	-98
licens in	-54	-53	-55	-54	-61	-52	-57
licens of	-21	-21	-20	-21	-23	-20	-20
licens on	-104	-101	-103	-100	-111	-99	-119
licens to	-17	-16	-14	-21	-15	-15	-16
licens we	-37	-37	-34	-34	-38	-34	-35
life	5	5	5	13	13	6	25
life $	-14	-14	-16	-16	4	-13	-13
lifecycl	-48	-48	-49	-46	-48	-46	-48
lifecycl $	-58	-59	-61	-55	-56	-55	-57
lifecycl of	-25	-25	-26	-25	-27	-26	-27
lifecycl rule	-14	-16	-14	-15	-16	-15	-15
lifetim	-32	-32	-38	-33	-35	-32	-38
lift	-38	-8	-30	-30	-34	-30	-46
lift $	-43	-55	-40	-14	-45	-40	-64
lift a	-45	-49	-46	-65	-50	-45	-52
lift them	-26	-27	-26	-30	-37	-27	-33
light	-25	-25	-27	-26	-27	-24	-24
lighter	42	23	45	123	39	47	46
lighter one	42	23	45	123	39	47	46
lightsail	-19	-17	-17	-9	-21	-17	-20
like	13	-3	27	14	10	-1	-10
like $	-69	-72	-82	-73	-27	-85	-101
like @	-40	-41	-40	-63	-40	-38	-41
like aws	-85	-78	-90	-80	-101	-78	-88
like im	8	-8	-3	-9	-28	-10	-8
like it	27	13	26	61	26	27	27
like that	-83	-67	-90	-70	-78	-68	-79
like the	53	15	-7	11	4	15	-1
like to	-9	-24	-9	-2	-17	-21	-13
limit	-31	-30	-38	-30	-25	-17	-32
limit $	-29	-27	-27	-28	-36	-28	-28
limit for	-31	-30	-30	-30	-48	-30	-29
limit of	32	31	-12	31	53	77	17
limit on	-36	-36	-36	-36	-53	-36	-35
limit per	-48	-32	-33	-32	-41	-32	-32
limit raiz	-14	-14	-14	-14	-19	-14	-16
limit what	-16	-13	-18	-14	-16	-14	-13
line	-11	-2	7	-37	-41	-22	-25
line $	-48	-29	17	-26	-30	-28	-32
line each	-70	-95	-68	-75	-65	-67	-72
line for	-26	-20	-23	-20	-23	-20	-21
line pleas	39	-68	-57	-53	-52	-34	-36
liner	20	45	149	42	84	47	38
link	-33	-32	-33	-33	-29	-31	-36
link between	-40	-41	-45	-40	-54	-40	-46
link for	-24	-23	-32	-22	-27	-23	-22
link in	-16	-15	-16	-15	-16	-15	-15
linux	-42	-37	-37	-24	-37	-36	-49
linux $	4	-6	3	30	2	4	2
linux @	-27	-24	-23	-11	-26	-22	-22
linux ami	-34	-34	-37	-35	-44	-36	-50
linux below	-45	-45	-43	-47	-47	-43	-65
linux beneath	-13	-13	-13	-13	-14	-13	-17
linux box	6	8	4	32	6	8	9
linux host	26	27	29	72	29	29	28
linux patch	-71	-42	-42	-50	-25	-41	-34
linux secur	-28	-27	-27	-28	-28	-27	-47
linux server	27	24	29	60	28	29	29
linux underneath	-51	-42	-42	-41	-42	-39	-42
list	19	-12	-8	-5	3	10	-9
list $	43	5	2	5	-18	1	0
list all	77	30	27	27	4	21	19
list as	-43	-31	-32	-32	-33	-32	-31
list for	3	-19	3	29	0	2	3
list in	-19	-20	-19	-20	-35	-19	-19
list of	5	43	14	16	-8	74	11
list pleas	-75	-53	-18	44	136	-8	6
list that	-20	-18	-16	-16	-16	-16	-16
list what	70	14	9	14	-2	13	13
listen	-54	-51	-54	-50	-45	-49	-58
listen $	-92	-84	-92	-74	-82	-77	-93
littl	22	25	29	78	23	28	28
littl as	4	-9	4	24	4	4	4
live	-31	-24	-37	-29	-12	-29	-31
live $	-44	-45	-65	-46	0	-45	-46
live in	16	41	25	24	58	25	25
live on	-25	-25	-25	-25	-35	-25	-29
llama	4	16	4	4	3	4	5
llama on	4	16	4	4	3	4	5
loa	-23	-23	-23	-24	-44	-23	-26
loa cfa	-23	-23	-23	-24	-44	-23	-26
load	-37	-35	-37	-33	-22	-34	-40
load @	-29	-35	-30	-32	-31	-29	-31
load balanc	35	32	21	31	86	29	31
load data	-18	-18	-18	-17	-21	-17	-18
load dock	-26	-24	-26	-24	-30	-24	-27
load with	-16	-16	-16	-16	-19	-16	-21
local	-37	-36	-18	-37	-43	-35	-46
local admin	-16	-11	-11	-11	-11	-11	-12
local administr	-27	-25	-26	-28	-27	-24	-25
local user	-48	-53	-82	-52	-54	-51	-48
local zone	-26	-26	29	-25	-56	-22	-63
locat	-25	-24	-7	-24	-32	-25	-30
locat $	-66	-63	-73	-63	-77	-64	-76
lock	-27	-26	-16	-26	-29	-28	-29
lock $	-12	-12	21	-12	-18	-12	-12
lock awai	-40	-43	-46	-41	-44	-41	-55
lock in	-33	-32	-33	-32	-36	-32	-32
lock it	-13	-12	-16	-12	-12	-12	-14
lock on	-11	-11	-19	-12	-12	-11	-12
log	-26	-26	-20	-24	-23	-25	-18
log $	-108	-107	-141	-106	-112	-106	-113
log @	-28	-27	-27	-27	-34	-26	-28
log are	-13	-14	-13	-16	-15	-13	-13
log do	2	2	-7	5	4	5	50
log file	-31	-61	-31	-28	-31	-31	-32
log for	-31	-30	-31	-30	-33	-28	-29
log from	-26	-24	-26	-24	-25	-23	-23
log have	-59	-55	-62	-54	-57	-56	-55
log in	-28	-26	-28	-25	-28	-26	-28
log is	93	95	222	96	89	98	95
log level	-16	-15	-16	-16	-15	-15	-16
log of	-33	-32	-31	-32	-35	-31	-35
log off	-49	-42	-46	-43	-44	-42	-41
log on	0	-4	-9	2	-1	1	42
log retent	-69	-71	-81	-71	-72	-71	-89
log so	-24	-25	-22	-26	-22	-22	-26
log to	-48	-47	-72	-46	-47	-46	-46
log type	31	39	28	38	95	36	41
log who	-44	-39	-50	-40	-45	-39	-45
log4j	-35	-32	-34	-31	-34	-31	-39
log4j in	-22	-21	-22	-21	-23	-21	-22
log4shell	-36	-34	-38	-34	-37	-33	-32
log4shell in	-36	-34	-38	-34	-37	-33	-32
logic	-46	-69	-46	-54	-46	-45	-45
login	-43	-46	-43	-35	-46	-41	-47
login $	-59	-60	-63	-58	-62	-57	-60
login @	-34	-32	-34	-36	-52	-32	-32
login in	-22	-17	-18	-18	-18	-17	-20
login insid	-33	-29	-38	-31	-41	-31	-32
login node	-51	-48	-51	-52	-66	-48	-49
login on	-15	-15	-15	-19	-16	-15	-15
lol	2	10	-2	11	65	9	4
lol $	40	41	19	41	90	40	28
london	-43	-42	-50	-44	-51	-42	-45
long	-22	-22	-26	0	-15	-21	-23
long @	-54	-52	-51	-52	-92	-53	-52
long a	-20	-20	-19	-20	-33	-20	-20
long as	25	-4	24	57	24	24	24
long doe	34	34	35	34	75	34	33
long record	-46	-47	-77	-48	-65	-50	-51
long run	8	6	-7	45	-6	-1	0
long term	-44	-44	-48	-47	-44	-43	-62
longer	-24	33	-30	-27	-30	-22	-24
longer do	0	136	13	25	31	37	42
longer exist	31	2	4	9	6	10	9
longer need	-18	-16	-13	-13	-14	-13	-13
longer than	-45	-53	-45	-43	-59	-43	-50
look after	24	8	7	14	8	9	28
look at	-74	-68	-71	-69	-99	-68	-70
look for	-28	-26	-26	-17	-38	-25	-27
look ups	-44	-37	-36	-37	-39	-38	-39
lookup	27	27	26	25	67	31	27
loop	-47	-50	-45	-49	-54	-46	-48
loop $	-48	-55	-49	-56	-62	-49	-51
loosen	-32	-31	-31	-30	-36	-30	-42
lose $	-20	-3	-17	-21	-32	-20	-18
lose it	-13	-12	-13	-12	-14	-12	-18
loss	-13	-13	-15	-13	-16	-12	-14
lost $	-55	-51	-67	-47	-62	-49	-52
lost @	-42	-36	-37	-36	-38	-36	-40
lost its	-35	-33	-41	-31	-39	-31	-31
lost on	57	17	14	21	21	20	21
lost one	-21	-20	-22	-22	-28	-20	-20
lost the	-15	-14	-16	-15	-16	-14	-15
lot	27	30	30	32	99	35	31
low	-47	-47	-47	-48	-68	-47	-47
low @	-32	-31	-30	-31	-48	-31	-31
lower	-8	-52	-2	59	31	2	-1
lowest	22	0	21	59	32	22	20
lowest effort	37	10	36	72	33	37	36
lowest latenc	13	14	12	4	43	11	10
lowest oper	19	13	19	45	19	19	19
lua	-60	-48	-40	-44	-59	-40	-65
lunch	-42	-38	-62	-36	24	-60	-40
lunch $	-8	-3	-27	3	55	-3	2
lustr	-30	17	-18	-23	-20	-18	-18
m	-42	-38	-36	-42	-60	-36	-38
m i	-32	-27	-24	-36	-25	-24	-29
m6i	23	23	-37	0	102	15	16
mac	-26	-19	-18	-16	21	-22	-15
mac mini	-34	-32	-34	-32	-37	-31	-31
machin	-33	-31	-30	-30	-34	-31	-24
machin $	-30	-28	-30	-29	-15	-28	-57
machin @	12	40	14	11	11	13	10
machin an	-33	-32	-32	-33	-57	-32	-33
machin at	33	33	35	33	29	35	108
machin below	-40	-37	-37	-57	-38	-36	-53
machin by	-30	-29	-27	-28	-38	-28	-36
machin imag	12	14	72	14	-17	12	14
machin in	-16	-15	-15	-15	-16	-15	-15
machin is	-43	-43	-49	-42	-46	-43	-61
machin of	-78	-74	-74	-70	-76	-71	-89
machin pool	-33	-32	-34	-31	-33	-32	-37
machin that	-33	-31	-32	-31	-33	-32	-42
machin to	15	8	14	43	14	15	15
machin under	-26	-24	-25	-23	-24	-23	-26
machin when	-20	-18	-18	-20	-20	-28	-21
machin who	64	62	63	62	57	63	133
made	-31	-30	-31	-30	-35	-24	-34
made by	-29	-39	-29	-30	-30	-29	-37
made it	-31	-30	-33	-30	-35	-32	-34
made our	-49	-38	-38	-38	-58	-38	-41
made public	-28	-26	-29	-26	-27	-26	-29
made you	11	13	13	12	-9	71	1
magic	-26	-42	-26	-40	-32	-27	-28
magnet	-18	-20	-16	-17	-16	-16	-16
magnet store	-18	-20	-16	-17	-16	-16	-16
mail	-19	-21	-16	-7	1	-17	-17
mail $	25	27	23	23	88	3	18
mail from	-18	-18	-18	-18	-28	-18	-24
mail postfix	12	-16	7	51	10	12	13
mail server	-27	-26	-27	-27	-32	-26	-27
mail that	-37	-22	-24	-26	-33	-23	-23
main	1	78	25	20	14	23	24
maintain	-20	-20	-19	-11	-16	-17	-1
maintain $	-5	-38	-12	48	-38	-5	-12
maintain by	-32	-31	-33	-31	-32	-31	-43
maintain it	-7	-15	-9	-6	57	-7	29
maintain that	19	19	3	17	-14	15	74
maintain the	-20	-18	-18	-18	-19	-17	-6
mainten	-26	-30	-15	-4	-32	-23	-16
mainten $	22	17	15	66	15	26	72
mainten @	-28	-28	-27	-31	-26	-26	-27
mainten of	-30	-19	-18	-18	-18	-18	-19
mainten window	-27	-25	3	-12	-34	-29	-28
mainten windows	-17	-26	-24	8	-19	-16	-21
major	-25	-25	-25	-25	-25	-24	-28
major version	-25	-25	-25	-25	-25	-24	-28
make	-30	-26	-24	-27	-30	-26	-29
make a	-9	19	34	-2	-6	-2	-4
make an	-15	-14	-15	-14	-16	-14	-15
make it	-32	-44	-32	-32	-34	-31	-35
make our	-20	-18	-18	-17	-17	-17	-17
make sure	-29	-27	-29	-28	-32	-27	-28
make the	-18	-16	-17	-17	-19	-16	-17
maker	-36	-28	-28	-30	-32	-28	-28
malici	-37	-40	-37	-36	-38	-36	-38
man	-9	12	3	16	38	76	3
manag	-24	-18	-16	-22	-27	-24	-25
manag $	8	9	45	8	-13	7	8
manag @	-49	-42	-43	-40	-41	-39	-46
manag a	-63	-58	-75	-59	-79	-57	-73
manag and	67	-45	-66	-25	-27	-27	-29
manag by	24	0	50	6	7	8	-5
manag control	-41	12	-57	-53	-64	-35	-42
manag databas	-81	-82	-100	-94	-102	-82	-175
manag event	-14	-25	-13	-14	-13	-13	-13
manag fleet	70	9	29	35	28	29	28
manag in	-62	-57	-74	-59	-60	-57	-69
manag is	29	64	72	22	30	31	29
manag kei	-39	-41	-41	-39	-40	-38	-49
manag key	45	49	130	47	38	42	45
manag of	-33	-24	-25	-25	-25	-24	-24
manag on	-64	16	-32	-23	-33	-21	-25
manag one	26	24	12	56	23	26	52
manag or	16	8	23	65	15	25	-3
manag platform	8	16	63	17	15	16	13
manag polici	-4	26	-20	-8	-8	-5	-6
manag python	-15	-14	-17	-14	-14	-14	-18
manag rule	-36	-34	-36	-35	-35	-35	-42
manag runtim	28	82	54	26	20	39	32
manag servic	-16	-12	40	-11	-19	-13	-33
manag share	-52	-62	-76	-53	-70	-59	-70
manag so	-41	-32	-34	-34	-33	-33	-35
manag the	-40	-28	-30	-27	0	-26	-41
manag thing	75	44	43	46	41	43	86
manag updat	-51	-48	-54	-57	-69	-48	-53
mandatori	-18	-18	-21	-18	-24	-18	-20
mani	-15	-10	-11	-9	19	-12	-10
mani @	-20	-1	-6	1	33	0	-1
mani connect	32	21	32	31	73	30	31
mani dai	-19	-18	-20	-19	-32	-19	-20
mani secur	27	24	15	26	65	20	28
mani shard	-34	-34	-34	-34	-59	-34	-35
manifest	-38	-37	-36	-36	-39	-36	-44
manifest of	-12	-12	-12	-13	-19	-12	-12
mantrap	-37	-36	-38	-36	-51	-36	-39
manual	-39	-20	-31	-18	-31	77	-28
manual approv	-52	-49	-50	-50	-64	-55	-67
manual snapshot	-68	-69	-70	-70	-77	-94	-77
map	-42	-43	-42	-41	-46	-41	-43
map $	-67	-78	-74	-67	-66	-66	-73
march	-10	-19	-20	-21	-33	-21	-22
mark	4	2	1	3	28	4	5
market	-19	-23	-21	-15	-38	-21	-22
market site	13	8	12	38	13	12	13
marketplac	-35	-35	-35	-37	-45	-36	-61
mask	8	10	7	8	42	8	-12
master	-31	-29	-30	-29	-16	-27	-36
master password	-19	-13	-13	-17	14	-13	-32
match	-15	-15	-16	-15	11	-17	-16
match after	-24	-22	-23	-25	-30	-22	-23
match against	-20	-17	-16	-16	-16	-16	-16
materi	-1	0	4	4	30	5	4
materi in	-21	-17	-19	-18	-21	-18	-18
matrix	111	30	65	34	10	33	15
matrix $	83	7	4	14	13	12	4
matrix of	69	30	24	28	27	30	31
matter	-50	-47	-64	-51	-67	-56	-58
max	4	7	12	9	64	9	7
max $	-8	22	72	24	48	20	24
max @	-45	-41	-42	-43	-64	-40	-51
max concurr	-58	-58	-58	-64	-106	-59	-58
max connect	-46	-47	-45	-49	-70	-46	-45
max item	46	47	44	47	111	46	45
max of	-41	-39	-43	-40	-46	-39	-41
max size	-37	-36	-49	-34	-20	-36	-38
max vcpu	-76	-70	-71	-70	-112	-71	-79
maximum	-24	-22	-31	-22	-11	-22	-21
maximum size	-40	-38	-51	-39	-45	-38	-38
may	-47	-43	-44	-42	-42	-41	-44
may an	53	53	51	57	133	54	59
may call	-92	-78	-99	-80	-101	-78	-78
may have	-18	-15	-16	-15	-15	-15	-17
may i	-1	-1	-3	0	-16	27	-1
may login	-11	-17	-11	-12	-12	-11	-11
may mount	-23	-22	-22	-21	-23	-22	-28
may publish	-15	-14	-18	-14	-15	-13	-14
may pull	-19	-17	-17	-17	-24	-18	-17
may push	22	17	22	7	53	23	22
may read	-29	-26	-26	-25	-32	-26	-33
may run	-18	-18	-18	-18	-24	-17	-21
may see	-57	-45	-62	-45	-63	-45	-45
may send	-26	-23	-22	-23	-29	-22	-25
may talk	-17	-15	-16	-15	-16	-15	-16
may use	-45	-39	-39	-39	-51	-40	-41
mb	-29	-29	-27	-28	-43	-28	-28
me	53	27	57	33	35	35	31
me $	14	35	135	53	23	44	78
me a	14	20	17	20	48	41	20
me about	8	11	-10	16	4	100	0
me an	15	40	36	31	118	30	43
me and	-47	-28	7	-23	-49	-25	-26
me aws	130	40	38	35	27	38	38
me both	23	36	12	13	13	12	10
me do	-49	-44	-50	-42	-51	-45	-42
me everyth	17	2	3	3	3	1	3
me how	-9	33	1	0	-4	2	2
me if	43	5	-7	6	-9	2	7
me in	15	-14	-40	-13	-16	-14	-14
me lift	-30	-34	-33	-51	-31	-30	-29
me or	-56	-58	-54	-63	-78	-53	-68
me some	-5	-1	-23	-1	-27	32	-4
me that	-51	-27	-27	-28	-28	-28	-27
me the	71	33	36	33	63	31	29
me through	102	39	26	33	67	36	24
me to	28	-1	-39	-40	-31	-27	-40
me up	30	44	32	43	98	43	41
me what	42	19	62	22	-4	22	15
me which	57	21	9	15	46	15	-6
me who	-31	-44	-77	-44	-66	-56	-36
me yes	-46	-40	-43	-41	-41	-40	-63
mean	14	19	68	20	34	17	16
mean $	65	63	118	67	124	66	65
mean @	15	-31	-19	-40	-18	-15	-14
mean by	-2	15	86	17	-7	11	13
mean i	14	-1	43	36	5	3	13
mean in	2	0	86	43	-8	38	19
mean is	-26	-19	-24	-20	-23	-19	-18
mean of	30	29	92	29	10	19	29
mean secur	31	32	80	31	26	30	32
mean the	-47	23	-34	-50	-26	-24	-31
mean what	16	23	54	22	16	21	25
mean who	-20	-21	-26	-20	-26	-25	-20
mean whose	-115	-116	-200	-116	-119	-116	-158
meant	-40	-30	1	-28	-37	-29	-40
meant $	-8	5	45	4	0	5	5
meant @	-48	-43	-44	-41	-49	-42	-42
meant by	16	35	126	38	30	36	37
meant to	-53	-44	-59	-44	-56	-43	-66
meant with	-7	3	38	5	4	5	6
media	-35	-36	-39	-36	-42	-35	-39
medium	-37	-35	-38	-34	-37	-32	-31
medium @	-41	-40	-43	-38	-41	-35	-34
meet	-13	-11	-2	-12	8	-19	-15
meet room	17	18	5	13	50	-7	12
member	-25	-23	-23	-23	-24	-23	-24
memori	-42	-40	-41	-43	-36	-39	-42
memori $	-64	-57	-60	-71	-63	-57	-65
memori and	-26	-25	-26	-25	-45	-25	-25
memori limit	-42	-39	-39	-40	-56	-40	-38
memori set	-24	-24	-27	-24	-29	-24	-24
memori size	-36	-36	-37	-36	-43	-36	-43
memori store	-16	-18	-15	-15	-15	-14	-14
mend	-29	-28	-28	-28	-42	-28	-30
mend the	-40	-38	-38	-39	-65	-38	-43
mention	49	53	103	52	86	49	22
menu	-19	7	-18	12	3	141	-3
mesh	-17	-12	-14	-1	12	-16	-32
mesh $	-27	-26	-29	-26	-37	-26	-26
mess $	-14	-14	-14	-14	-17	-13	-14
messag	-19	-11	-24	-10	29	-3	-18
messag $	7	10	1	6	-21	74	-11
messag bodi	-35	-32	-32	-35	-51	-32	-32
messag on	8	7	8	8	36	1	-18
messag size	21	32	18	32	74	29	33
met	-35	-34	-38	-37	-36	-34	-40
met $	-37	-36	-40	-40	-39	-36	-43
metadata	-57	-57	-59	-57	-73	-55	-59
metadata on	-21	-25	-26	-25	-20	-21	-21
metal	-25	-27	1	-24	-19	-25	-40
method	-32	-29	-29	-30	-31	-28	-39
metric	-19	-19	-20	-16	-19	-18	-24
mfa	-44	-43	-36	-43	-37	-50	-51
mfa $	-38	-39	-44	-38	-45	-38	-41
mfa delet	-39	-39	-47	-38	-41	-38	-39
mfa for	-3	1	-5	0	45	-21	0
mfa on	-44	-45	-65	-45	-53	-43	-66
micro	-48	-47	-47	-49	-48	-47	-51
microcod	-70	-62	-68	-63	-72	-62	-93
microservic	-54	-55	-76	-56	-35	-59	-77
microsoft	10	15	14	12	63	15	-1
microvm	-21	-20	16	-19	-25	-21	-30
microvm $	14	13	63	14	4	11	13
middlewar	-25	-26	-25	-26	-30	-25	-43
middlewar bypass	-25	-26	-25	-26	-30	-25	-43
midnight	-38	-32	-33	-35	-54	-31	-31
migrat	-13	-4	-14	-16	2	-13	-19
migrat for	-25	-23	-25	-23	-24	-22	-23
migrat of	-32	-32	-32	-31	-43	-31	-30
migrat our	14	20	18	7	64	18	8
migrat to	-59	-59	-61	-61	-67	-57	-59
million	-32	-32	-40	-32	-5	-29	-31
million of	-36	-34	-33	-34	-53	-34	-39
min	-34	-39	-39	-34	-46	-37	-38
min $	52	16	13	15	-1	15	14
min 1	-38	-37	-40	-37	-44	-38	-39
min @	1	-4	0	16	0	1	0
min and	-27	-26	-27	-26	-38	-26	-28
min max	-32	-32	-32	-31	-34	-30	-29
mind	-17	-14	-14	-15	-16	-14	-14
mine	17	-20	-30	-10	-22	-18	-23
mine $	64	-8	-27	29	-3	0	-6
mine and	47	17	18	17	14	18	17
mine i	-72	-50	-49	-52	-53	-50	-60
mine or	-25	-26	-24	-44	-24	-24	-25
miner	-27	-26	-26	-27	-35	-26	-29
mini	-34	-32	-34	-32	-37	-31	-31
minim	23	-37	28	125	22	26	25
minim respons	18	-23	26	105	22	26	16
minimum	10	4	3	32	68	11	11
minimum and	-62	-62	-62	-63	-115	-62	-62
minimum of	13	-12	5	57	7	-2	12
minor	-33	-30	-4	-30	-32	-29	-25
minor engin	-48	-43	-40	-42	-45	-40	-49
minor upgrad	-57	-55	-64	-64	-71	-54	-65
minor version	34	38	68	37	37	39	93
minut	-7	-11	-7	-6	30	-6	-6
minut $	-2	-25	-2	-5	28	-5	-4
minut on	-16	-15	-16	-17	-21	-16	-16
mirror	-21	-21	-25	-20	-21	-20	-21
misconfigur	-34	-32	-33	-33	-48	-32	-39
mismatch	-45	-53	-44	-44	-45	-43	-44
mismatch in	-32	-34	-30	-29	-31	-29	-31
miss	-34	-32	-37	-32	-24	-31	-34
miss $	14	13	-7	14	56	14	11
miss in	-19	-18	-19	-18	-21	-17	-18
miss index	-30	-30	-29	-30	-35	-30	-32
miss on	-52	-62	-55	-54	-53	-51	-52
miss so	-68	-56	-52	-52	-51	-50	-55
miss the	-36	-37	-35	-35	-47	-35	-36
mistak	-49	-56	-49	-50	-49	-49	-53
mistak $	-38	-37	-38	-37	-39	-42	-45
mistak @	-20	-18	-20	-19	-20	-18	-18
mix	13	12	57	20	14	23	68
mix up	-54	-60	-60	-54	-49	-48	-51
ml	-17	-15	-14	0	-17	-13	-15
ml team	-26	-16	-15	-17	-16	-16	-17
mobil	-30	-30	-31	-31	-34	-30	-30
mobil app	-15	-15	-14	-16	-17	-14	-15
mode $	-51	-50	-53	-49	-50	-47	-49
mode @	-57	-54	-63	-54	-55	-52	-64
mode cluster	105	31	26	37	36	36	15
mode is	-17	0	-1	52	-31	-1	-1
mode of	9	24	77	26	15	19	20
mode who	-24	-20	-20	-20	-22	-20	-23
mode with	-43	-32	-33	-33	-33	-32	-35
model	14	-10	-12	-11	-26	-12	-22
model $	43	31	24	7	-33	7	2
model answer	-17	-16	-27	-16	-17	-17	-17
model for	72	20	28	29	27	24	20
model fresh	-28	-19	-19	-20	-18	-19	-20
model host	-18	-44	-14	25	-13	-12	-13
model in	-12	5	5	4	44	5	2
model on	24	22	24	58	24	24	24
model put	-24	-20	-24	-23	-21	-20	-20
model run	-56	-32	-31	-34	-36	-32	-32
model that	-22	-14	-15	-14	-14	-14	-15
model who	-27	-14	-14	-14	-10	-14	-14
modul for	18	24	23	24	52	23	24
mondai	6	-30	-15	-7	17	-23	-12
monei	-38	-33	-33	-33	-55	-32	-34
monitor	-27	-29	-14	-16	-38	-27	-32
monitor stack	26	1	25	56	23	24	25
monitor the	-34	-35	-40	-35	-49	-35	-44
month	15	16	15	16	46	17	27
month $	9	7	-1	10	53	10	9
month becaus	-31	-27	-27	-27	-52	-27	-27
month old	-18	-17	-17	-18	-18	-16	-17
month who	30	28	31	28	16	30	69
monthli	-20	-37	-33	-26	37	-19	-55
monthli who	-37	-37	-43	-36	-62	-37	-63
mop	-11	-20	-12	-12	-12	-12	-13
more	-7	15	-6	16	3	-3	-6
more $	10	-21	10	79	2	12	12
more do	-16	35	-1	-29	-12	-2	-2
more in	29	-7	22	3	81	23	24
more of	21	7	14	55	19	21	15
more power	-32	-25	-25	-25	-30	-25	-25
more than	-53	-54	-86	-56	-56	-53	-66
more work	0	41	6	-20	-19	0	0
morn	1	3	0	2	47	-1	-10
morn $	40	40	40	40	102	32	31
most	17	7	16	98	-8	18	16
most hand	24	31	26	114	7	26	27
mount	-55	-52	-50	-55	-41	-49	-53
mount @	-47	-32	-31	-31	-9	-36	-37
mount the	-23	-22	-22	-21	-23	-22	-28
move	-33	-18	-32	-31	-30	-29	-28
move $	-41	8	-41	-31	-45	-31	-39
move @	-38	-22	-40	-58	-47	-38	-38
move a	-48	-53	-53	-48	-56	-48	-53
move between	24	63	25	23	24	24	25
move from	-3	34	3	-5	0	3	2
move it	-20	-19	-20	-19	-24	-19	-21
move off	-31	-31	-31	-31	-44	-30	-54
move our	19	46	20	18	18	20	15
move them	-14	-17	-14	-14	-14	-14	-14
move to	-6	-4	-14	-6	27	-5	-8
move us	20	24	22	26	7	25	65
msck	-51	-50	-49	-57	-48	-51	-47
msck repair	-51	-50	-49	-57	-48	-51	-47
mtl	-41	-42	11	-40	-65	-46	-45
mtl between	-56	-56	-77	-57	-69	-61	-54
much	15	-32	-15	11	-36	-13	-14
much $	-67	-69	-76	-64	-80	-58	-60
much and	-17	-15	-15	-15	-21	-16	-19
multi	-26	-26	-15	-26	-27	-27	-26
multi az	-28	-27	-27	-28	-23	-26	-27
multi factor	-34	-35	-43	-35	-36	-34	-35
multi region	-26	-26	-31	-27	-28	-26	-25
multi tenant	5	5	52	5	-14	-5	5
mung	-18	-18	-19	-17	-19	-17	-17
must	-12	-17	-19	-15	-21	-17	-18
must act	-21	-18	-18	-18	-21	-18	-19
must aws	-27	-16	-16	-16	-18	-16	-16
must be	-13	-16	-13	-4	-14	-12	-14
must configur	-6	22	-7	-19	-7	-5	-6
must defin	-129	-94	-144	-95	-96	-93	-95
must do	11	-12	-14	-11	-26	-12	-13
must enabl	-17	-17	-17	-20	-17	-16	-20
must i	-40	-35	-38	-35	-43	-36	-38
must instal	-23	-12	-12	-13	-13	-12	-13
must look	69	29	30	29	30	29	27
must not	-31	-30	-30	-27	-28	-27	-26
must our	31	-25	-43	-25	-29	-23	-44
must patch	-61	-56	-56	-57	-77	-56	-89
must renew	-16	-16	-15	-15	-17	-15	-15
must the	-24	-19	-18	-19	-26	-19	-20
must updat	-31	-29	-30	-33	-35	-30	-35
my	11	4	2	2	35	5	-3
my @	-15	-3	-7	-2	40	-3	-6
my auditor	-32	-27	-28	-29	-33	-28	-38
my boss	38	30	40	13	-15	72	14
my colleagu	-20	-12	-16	-17	40	-50	-20
my data	-13	-14	-14	-14	-52	-21	18
my duti	19	24	8	10	10	10	11
my head	-56	-48	-44	-46	-51	-45	-50
my jean	12	12	12	11	47	10	-14
my job	101	27	15	36	18	37	34
my kid	-2	22	-1	19	105	21	15
my life	22	19	21	48	21	22	16
my list	-5	-12	-5	16	-12	-6	-6
my old	3	4	-7	4	35	4	-1
my own	-83	-74	-67	-72	-87	-65	-73
my student	-12	-12	-13	-12	-16	-12	-13
my team	7	-6	-13	-8	-21	-9	-11
myself	20	-6	-7	-7	-16	-6	-5
myself $	-27	-22	-22	-22	-31	-22	-22
mysql	-53	-33	-37	-34	-41	-33	-34
n	-4	-18	-39	-37	-51	-35	-43
n @	9	54	14	9	3	16	17
nacl	-8	-9	71	-7	-14	-15	-21
nacl $	-33	-35	27	-33	-46	-50	-45
nah	-39	-36	-45	-36	-40	-36	-44
nah i	-36	-33	-34	-33	-38	-33	-42
nairobi	22	22	16	20	76	19	22
nairobi $	22	22	16	20	76	19	22
name	-24	-21	-17	-16	1	-17	-12
name $	18	20	16	18	56	19	9
name and	10	10	71	7	-4	8	11
name in	-16	-14	-14	-14	-17	-14	-15
name is	6	4	6	7	-3	8	42
name look	-44	-37	-36	-37	-39	-38	-39
name point	-52	-50	-68	-57	-67	-50	-52
name server	-45	-27	-27	-28	-29	-27	-29
name the	-1	-30	-2	29	-2	-1	-2
name who	-52	-57	-51	-54	-57	-50	-67
namespac	-55	-52	-53	-51	-61	-51	-52
namespac $	-16	-12	-12	-13	-12	-12	-14
namespac on	-72	-69	-71	-68	-90	-67	-67
namespac pod	-18	-20	-18	-18	-20	-18	-18
narrow	-27	-29	-26	-28	-29	-26	-26
narrow it	-16	-15	-15	-16	-20	-15	-15
nas	-30	-44	-30	-32	-31	-31	-32
nat	-38	-43	-39	-56	-40	-38	-38
nat box	-28	-28	-30	-52	-29	-29	-30
near	-5	-1	-7	-3	37	-8	-1
near the	-5	-1	-7	-3	37	-8	-1
nearli	-53	-47	-51	-47	-52	-47	-49
neck	-36	-35	-36	-37	-39	-38	-40
need $	9	8	9	6	35	12	11
need a	13	-5	-2	11	-13	-1	21
need access	-31	-30	-32	-31	-46	-31	-57
need an	41	45	42	43	97	41	73
need for	-87	-76	-74	-82	-113	-74	-73
need more	-61	-58	-57	-58	-90	-58	-56
need on	-17	13	-18	-43	-16	-17	-18
need one	-13	-53	-32	-37	-31	-31	-36
need os	-30	-33	-29	-35	-35	-31	-56
need someth	-28	-27	-27	-27	-39	-26	-29
need the	64	30	18	28	64	29	29
need to	-31	-26	-27	-20	-39	-26	-31
neighbor	-32	-31	-29	-32	-44	-28	-29
neo4j	8	45	17	28	-3	15	12
neo4j on	9	49	18	31	-3	17	13
net	-22	-21	-19	-20	-21	-19	-19
network	-50	-47	-44	-46	-50	-46	-49
network $	-36	-36	-50	-37	-40	-36	-46
network acl	-29	-32	-28	-31	-36	-32	-34
network and	-26	-26	-26	-26	-27	-26	-42
network below	-13	-13	-14	-13	-14	-13	-16
network between	-16	-15	-15	-16	-22	-16	-17
network card	-28	-27	-40	-34	-33	-29	-32
network cidr	-24	-29	-22	-24	-22	-22	-23
network connect	-23	-24	-24	-23	-24	-22	-22
network devic	-15	-14	-14	-15	-14	-14	-20
network flood	-40	-54	-44	-37	-38	-37	-41
network hardwar	-20	-21	-21	-23	-22	-21	-24
network into	-77	-64	-63	-62	-65	-64	-74
network polici	18	34	90	34	32	34	35
network switch	-26	-25	-28	-25	-25	-25	-29
network that	-40	-42	-47	-40	-44	-39	-43
network under	-34	-32	-33	-33	-31	-31	-32
never expir	-17	-18	-18	-19	-22	-17	-18
never heard	20	20	85	18	5	15	14
never patch	-28	-41	-31	-42	-29	-28	-29
never ran	-49	-48	-47	-55	-44	-48	-45
new	-12	0	-18	-13	-9	-6	-9
new @	-31	-33	-30	-30	-32	-29	-31
new account	-46	-43	-51	-42	-49	-43	-43
new cluster	-52	-56	-60	-56	-72	-51	-70
new custom	23	69	71	70	156	68	67
new firmwar	-37	-34	-33	-34	-53	-34	-33
new in	53	23	-12	23	5	58	2
new on	-33	-35	-34	-34	-56	-35	-34
new one	-24	-23	-24	-24	-23	-23	-32
new ou	-50	-40	-35	-34	-40	-35	-34
new platform	46	14	13	18	8	18	18
new region	-19	-18	-19	-19	-18	-18	-18
new server	-40	-39	-39	-38	-44	-38	-41
new split	-8	127	55	37	37	50	54
new version	11	12	14	16	12	15	51
new who	-12	-12	-12	-12	-16	-14	-15
newer	-22	-22	-23	-22	-23	-21	-25
newer @	-16	-14	-13	-13	-14	-13	-16
newer one	-61	-61	-70	-66	-60	-60	-74
newest	-27	-23	-25	-23	-24	-23	-27
newslett	-36	-31	-32	-31	-37	-30	-35
next	20	58	19	18	16	19	29
next $	-16	-20	-17	-16	-16	-16	-17
next door	-40	-37	-34	-39	-52	-32	-32
next js	-26	-26	-25	-26	-29	-26	-42
next month	34	37	35	35	23	35	77
next quarter	9	54	24	21	21	23	23
next to	8	83	15	13	13	16	11
next week	40	-9	3	3	-1	3	0
nic	-18	-22	-19	-21	-18	-18	-18
nic in	-18	-22	-19	-21	-18	-18	-18
nice	-22	-10	-11	-8	30	-7	-10
night	-16	-16	-16	-1	-19	-15	-8
night $	9	8	11	29	14	10	44
night @	-16	-16	-16	-16	-28	-16	-18
night who	-27	-27	-37	-41	-27	-27	-27
nightli	-10	-11	-10	18	-10	-7	-8
nightli copi	-74	-68	-78	-71	-70	-68	-71
nightli job	-9	12	-9	-26	-10	-8	-8
nimbu	27	32	34	35	97	34	-4
nine	-16	-12	-15	-15	17	-11	-18
nine of	8	14	13	13	59	15	15
nitro	-51	-51	3	-51	-74	-59	-89
nitro enclav	-11	-10	22	-10	-13	-8	-17
nitro hypervisor	-77	-78	-113	-86	-97	-82	-120
nitro is	8	8	49	8	5	-17	9
nitro secur	16	12	47	13	16	16	16
nitro system	49	51	151	51	35	50	44
no	-19	-18	-23	-9	-23	-17	-22
no $	-39	-34	-35	-35	-35	-34	-42
no @	-34	-20	-34	-38	-34	-33	-37
no auth	-40	-26	-26	-26	-27	-26	-28
no dba	2	-26	7	74	-11	4	6
no i	-17	-16	-17	-16	-16	-16	-17
no longer	2	74	-8	-5	-3	3	4
no matter	-56	-48	-70	-54	-69	-62	-66
no ops	15	8	13	53	15	15	14
no the	-28	-28	-28	-28	-42	-28	-29
no version	-44	-41	-56	-48	-44	-42	-43
no wait	18	-42	-10	-8	-23	-12	-13
nobodi	-26	-26	-27	-9	-31	-25	-27
nobodi ad	-41	-49	-40	-41	-39	-39	-40
nobodi can	-54	-51	-65	-54	-56	-49	-49
nobodi click	-19	-20	-19	-20	-26	-19	-25
nobodi ever	-36	-37	-37	-38	-51	-37	-52
nobodi got	-23	-22	-23	-23	-24	-22	-23
nobodi has	-25	-19	-19	-20	-18	-19	-19
nobodi here	6	5	1	44	3	6	6
nobodi look	-27	-23	-23	-26	-27	-23	-25
nobodi on	16	-6	18	72	13	17	17
nobodi rotat	-26	-26	-26	-28	-37	-27	-27
nobodi set	-24	-25	-24	-25	-35	-23	-24
nobodi us	-34	-33	-33	-34	-58	-33	-35
nobodi want	33	28	31	78	30	33	32
node	-22	-17	-20	-10	-15	-18	-2
node $	-36	-38	-41	-33	-19	-34	-33
node 16	-54	-52	-51	-53	-77	-53	-68
node @	-41	-71	-48	0	-44	-40	-44
node ami	-82	-80	-96	-89	-80	-80	-101
node and	-25	-24	-25	-25	-26	-24	-35
node are	-58	-42	-54	-43	-46	-44	-67
node base	-6	99	9	38	22	26	25
node behind	-18	-18	-18	-18	-22	-18	-25
node count	-85	-79	-92	-88	-83	-79	-91
node di	-20	-18	-19	-20	-18	-18	-19
node expir	-17	-17	-18	-19	-18	-17	-18
node for	-67	-50	-59	-53	-52	-51	-79
node get	-26	-42	-26	-43	-26	-26	-29
node group	-27	-25	-27	-26	-28	-25	-25
node in	-39	-36	-38	-37	-36	-36	-48
node kernel	-81	-74	-76	-81	-82	-73	-82
node modul	-23	-23	-25	-23	-26	-22	-23
node of	-17	-16	-17	-16	-19	-16	-13
node on	-22	-27	-28	-24	24	-23	-28
node os	8	12	9	11	-3	10	62
node patch	37	38	39	35	26	41	147
node that	-71	-73	-64	-67	-67	-64	-83
node upgrad	50	53	50	51	54	53	113
node when	-40	-37	-41	-39	-46	-37	-39
node which	20	21	17	69	9	23	22
node who	59	57	60	61	35	63	184
nodeadm	-60	-71	-68	-70	-63	-60	-67
nodejs16	-31	-29	-28	-29	-31	-29	-51
nodepool	-20	-21	-21	-29	-21	-20	-22
nodetool	-27	-23	-23	-23	-28	-22	-22
noiz	-56	-52	-50	-55	-79	-48	-49
non	7	11	54	9	-16	10	11
non compliant	-19	-19	-24	-19	-22	-20	-20
non techi	14	15	48	14	14	14	16
non technic	8	24	76	23	-17	23	25
noncompli	-49	-40	-41	-39	-46	-40	-43
none	-27	-25	-26	-28	-27	-24	-30
none $	-31	-31	-33	-45	-40	-30	-29
nonsens	-16	-20	-17	-18	-17	-17	-16
noon	7	11	7	8	53	11	5
normal	-43	21	-7	-11	4	-9	-13
normal $	14	11	10	14	54	10	6
normal @	-32	-12	-34	-22	-41	-30	-36
not	-10	-6	-3	-12	-20	-16	-19
not $	65	15	-11	-8	-8	1	-2
not @	-66	-61	-64	-60	-59	-58	-59
not amazon	-27	-25	-25	-25	-47	-25	-26
not aws	-36	-29	-28	-28	-28	-28	-37
not have	-36	-36	-36	-36	-37	-36	-71
not in	-8	-31	-42	-28	-37	-30	-28
not mine	-53	-41	-41	-43	-42	-42	-54
not on	-20	-19	-19	-18	-21	-18	-20
not patch	-40	-41	-40	-41	-48	-41	-55
not the	5	2	36	3	22	-9	-3
not us	-60	-59	-68	-59	-61	-59	-100
note	32	36	26	35	123	32	-14
notebook	-30	-26	-25	-8	-28	-24	-26
noth	-19	-18	-18	-6	-3	-19	-26
noth $	-45	-39	-39	-40	-69	-39	-39
noth to	18	21	19	62	11	20	12
notic	-53	-48	-49	-48	-51	-49	-71
notic about	-17	-15	-15	-15	-16	-15	-15
notic that	-16	-15	-16	-15	-16	-15	-16
notif	-42	-44	-42	-42	-43	-40	-42
notifi	-33	-36	-33	-36	-38	-34	-50
notreadi	-6	-5	-3	-6	19	-4	-3
now	-18	-7	-15	-16	22	-7	-29
now $	-2	6	8	10	87	6	-33
now @	14	51	8	-9	13	12	13
now in	-17	-11	-16	-11	6	-22	-11
now on	1	1	2	1	24	-16	2
now the	-30	-30	-29	-30	-41	-29	-32
npm	-43	-38	-38	-39	-39	-37	-54
npm packag	-41	-37	-37	-38	-39	-37	-60
nsx	-57	-52	-53	-53	-53	-52	-69
ntf	-46	-30	-29	-31	-28	-28	-27
nucleu	-20	-19	-19	-19	-23	-19	-27
number $	-62	-63	-69	-61	-68	-62	-65
number in	-45	-38	-40	-38	-49	-38	-39
number of	-21	-20	-21	-20	-26	-20	-20
nutshel	124	4	6	16	-17	13	4
nvidia	-17	-16	-16	-17	-18	-16	-16
nvme	18	20	20	20	75	20	18
nvme in	-32	-32	-32	-32	-44	-31	-33
o	-18	-19	-18	-19	-19	-17	-19
oauth	-26	-27	-26	-27	-48	-26	-26
object	-24	-24	-13	-22	-22	-23	-24
object $	-79	-78	-93	-77	-97	-77	-80
object in	-6	-4	-10	-4	16	-4	-4
object lock	27	25	98	26	14	7	25
object who	-38	-38	-41	-38	-48	-38	-54
oblig	137	69	27	42	27	39	38
oblig $	55	58	23	4	17	17	19
oblig of	95	20	30	28	26	27	14
obvious	12	11	12	26	12	12	12
oci	-52	-56	-51	-56	-70	-50	-66
ocr	2	-12	9	53	9	8	7
ocr model	-24	-16	-16	-17	-15	-16	-16
ocsp	-52	-38	-38	-40	-52	-37	-43
octob	7	18	15	15	63	7	16
of	-21	-21	-23	-20	-14	-20	-20
of $	-7	-5	-16	-15	-17	-15	-14
of @	-35	-37	-36	-37	-31	-37	-47
of a	-30	-23	-32	-22	-1	-22	-24
of amazon	40	41	37	39	113	39	8
of an	-26	-25	-24	-25	-29	-25	-27
of anoth	-12	-11	-11	-11	-18	-12	-11
of api	-38	-40	-40	-39	-53	-41	-47
of aws	-15	-14	-18	-14	40	-14	-26
of backup	-98	-80	-82	-80	-115	-81	-89
of block	-35	-34	-37	-36	-57	-33	-51
of build	-34	-33	-32	-33	-36	-36	-36
of comput	-26	-27	-28	-29	-31	-27	-27
of contain	34	25	83	25	33	31	35
of control	-27	-26	-26	-26	-45	-25	-32
of custom	80	12	28	37	18	23	11
of data	-39	-36	-37	-36	-53	-37	-39
of date	-10	3	2	3	-1	3	42
of dead	-20	-36	-20	-20	-20	-20	-20
of differ	-44	-43	-39	-40	-50	-39	-44
of disk	-25	-24	-25	-27	-24	-24	-24
of durabl	-41	-41	-42	-43	-63	-42	-45
of duti	55	31	17	18	13	18	19
of each	8	43	9	-4	-5	10	10
of employe	-33	-34	-40	-33	-42	-40	-34
of everyth	-82	-79	-91	-77	-93	-80	-116
of file	-47	-35	-36	-36	-38	-35	-43
of how	7	-51	9	85	4	10	10
of infrastructur	-49	-50	-66	-50	-51	-52	-62
of it	-21	-28	-10	-24	-28	-24	-28
of key	-34	-42	-30	-31	-34	-30	-31
of labor	24	-30	-40	-24	-39	-25	-24
of life	-2	-1	-1	-1	7	0	20
of local	-39	-38	-40	-37	-48	-37	-38
of memori	-56	-45	-44	-44	-49	-44	-63
of my	26	-3	-8	1	17	-35	-7
of new	-20	-21	-20	-20	-24	-20	-26
of node	-20	-15	-16	-16	-16	-15	-16
of object	-26	-24	-24	-25	-30	-25	-25
of old	5	12	13	10	37	12	12
of one	1	16	15	46	31	15	12
of oper	-42	-32	-32	-33	-32	-32	-53
of other	-22	-20	-18	-19	-22	-19	-22
of our	-18	-12	-14	-12	0	-13	-9
of partner	-15	-16	-16	-18	-16	-16	-16
of patch	39	64	39	70	34	38	35
of peopl	-36	-37	-36	-36	-42	-35	-41
of physic	-29	-30	-32	-29	-31	-30	-33
of presenc	-43	-34	-34	-35	-37	-35	-47
of question	0	0	-3	0	-15	20	0
of queue	-34	-28	-38	-31	-37	-32	-31
of recoveri	-31	-38	-31	-30	-36	-31	-33
of request	-41	-38	-38	-38	-58	-38	-42
of respons	49	27	11	10	10	13	9
of row	-41	-41	-46	-41	-54	-40	-39
of salesforc	-50	-47	-49	-47	-75	-49	-45
of secur	4	14	36	35	9	5	12
of server	-90	-86	-90	-86	-94	-87	-109
of servic	-52	-51	-52	-53	-59	-52	-76
of shard	-26	-24	-26	-24	-36	-24	-23
of staff	-30	-28	-31	-29	-34	-29	-37
of storag	-52	-54	-63	-53	-69	-53	-53
of support	-4	11	0	3	-18	51	-2
of that	-7	-4	-2	-4	-5	-1	34
of the	-25	-25	-23	-22	-27	-23	-23
of their	21	2	2	2	-2	2	-2
of them	49	69	61	76	56	61	143
of thi	-4	-5	-27	-6	-36	37	19
of thing	-4	-3	-22	-3	-21	40	-5
of those	-28	-28	-27	-28	-34	-28	-33
of topic	16	19	13	23	1	60	16
of two	-57	-59	-58	-73	-56	-55	-63
of us	24	28	15	42	-3	27	84
of what	57	-34	-9	3	-19	-14	-15
of which	45	11	13	15	9	15	8
of who	22	80	18	9	6	21	18
of whom	-46	-31	-31	-31	-31	-30	-33
of work	-23	48	1	-10	-6	-4	-7
of workflow	-22	-21	-22	-21	-23	-22	-22
off	-26	-22	-27	-20	-22	-25	-28
off $	-40	-38	-42	-37	-39	-36	-23
off @	-4	27	-2	-5	-4	-5	-3
off a	2	27	-2	1	-1	1	-4
off and	-16	-11	-11	-11	-12	-11	-12
off by	-22	-17	-18	-18	-21	-17	-22
off in	-40	-43	-43	-40	-56	-40	-41
off is	-27	-29	-28	-27	-38	-28	-34
off on	-38	-35	-36	-37	-45	-36	-36
off the	-57	-53	-51	-52	-53	-51	-77
off to	-11	-11	-17	-10	34	-15	-19
off whose	-33	-27	-26	-28	-33	-27	-35
offer	-1	-2	-3	-1	31	-3	-18
offic	-18	-19	-17	-11	-2	-18	-26
offic $	23	23	20	23	72	18	21
offic arrang	-30	-30	-31	-31	-48	-30	-36
offic ip	-17	-16	-16	-17	-26	-16	-15
offic printer	49	49	48	47	99	47	18
offic to	-39	-39	-40	-40	-72	-39	-50
offic want	15	9	14	43	15	15	15
offlin	-23	-30	-22	-23	-22	-21	-23
offset	-29	-22	-22	-25	-24	-23	-23
often	12	13	10	13	42	10	9
oh	-35	-33	-34	-33	-36	-33	-32
ok	-2	-12	-14	-9	21	-11	-12
ok $	40	30	25	30	85	25	10
ok and	-60	-55	-59	-54	-66	-55	-65
ok but	-2	13	17	17	-15	12	71
okta	-16	-15	-15	-14	-14	-14	-15
old	-34	-34	-28	-34	-32	-34	-35
old $	-33	-32	-34	-32	-39	-32	-36
old cipher	-44	-43	-45	-43	-57	-43	-42
old disk	-58	-58	-58	-59	-80	-58	-76
old item	-24	-24	-24	-25	-41	-24	-24
old snapshot	54	55	40	54	135	39	47
old task	-15	-15	-22	-15	-14	-15	-15
old untag	-16	-15	-16	-15	-19	-15	-15
old updat	-14	-15	-15	-14	-15	-13	-16
old upgrad	-25	-25	-31	-25	-25	-25	-48
old version	-33	-29	-29	-28	-36	-29	-29
old who	-62	-53	-51	-53	-60	-52	-59
older	-36	-38	-37	-38	-50	-36	-43
older than	-36	-38	-37	-38	-50	-36	-43
on	-26	-22	-28	-21	-22	-26	-29
on $	-25	-22	-25	-19	-22	-17	-25
on 200	-21	-21	-21	-22	-30	-21	-24
on 40	-38	-25	-25	-25	-28	-24	-25
on @	-37	-27	-33	-25	-32	-34	-39
on a	-24	-10	-23	-11	-15	-19	-20
on all	31	36	33	30	89	35	38
on amazon	-36	-32	-32	-31	-48	-32	-24
on an	-20	-17	-20	-21	-25	-21	-24
on and	-22	-23	-24	-23	-24	-21	-21
on as	-15	-16	-21	-17	-16	-15	-16
on automat	-24	-23	-23	-24	-24	-23	-34
on aws	30	29	31	43	79	25	36
on black	-29	-29	-28	-29	-44	-28	-32
on by	-7	-7	-13	-6	-10	-7	37
on call	41	48	47	46	132	41	20
on custom	-27	-28	-28	-44	-28	-26	-26
on demand	-27	-43	-24	-27	-4	-25	-27
on disk	-32	-33	-33	-31	-32	-31	-32
on each	30	-10	-3	0	-4	-1	-7
on earth	23	30	102	28	21	31	28
on everi	-68	-86	-72	-81	-105	-70	-68
on floor	18	18	18	18	56	18	-2
on for	61	-14	-23	-1	-5	-1	-11
on fridai	10	10	9	10	43	10	4
on from	-21	-24	-20	-23	-19	-19	-19
on fsx	-39	-39	-38	-52	-50	-37	-36
on github	-47	-42	-55	-47	-57	-43	-44
on in	-28	-29	-29	-27	-30	-26	-27
on is	-34	-32	-33	-33	-53	-32	-46
on it	-50	-50	-55	-50	-59	-51	-53
on its	-10	1	-14	-14	-26	-13	-18
on layer	-29	-30	-25	-25	-28	-27	-25
on manag	-37	-37	-51	-36	-38	-36	-42
on me	-44	-28	-28	-28	-30	-27	-28
on mfa	-35	-33	-37	-33	-47	-32	-34
on mondai	4	-32	-14	-10	-26	-11	-11
on my	-21	-12	-8	0	13	-9	-25
on nodejs16	-31	-29	-28	-29	-31	-29	-51
on off	-30	-29	-31	-30	-29	-28	-28
on on	-13	-14	-14	-14	-15	-14	-18
on one	-37	16	-37	-44	-19	-32	-38
on or	-32	-40	-33	-41	-32	-32	-33
on our	-20	-14	-21	-16	-22	-19	-22
on patch	1	-2	0	-2	33	-6	-22
on plain	-26	-48	-27	-30	-27	-26	-26
on point	-17	-14	-16	-15	-17	-14	-16
on port	-11	-11	-16	-11	-11	-11	-11
on prem	-15	1	-16	-15	-15	-14	-16
on provid	-29	-29	-32	-30	-35	-29	-41
on putobject	23	32	26	24	88	32	32
on python3	11	13	13	13	32	13	13
on respons	5	22	2	3	-4	2	1
on secur	4	-3	3	32	-1	3	-5
on server	-52	-52	-53	-71	-55	-55	-77
on share	-14	-28	-41	-29	-34	-28	-30
on site	-34	-32	-32	-33	-31	-31	-33
on that	-2	-3	-4	-3	31	-6	8
on the	-19	-18	-21	-17	-20	-20	-16
on them	-11	-20	-24	-18	-29	-20	-13
on there	-31	-32	-45	-31	-32	-32	-34
on those	-29	-31	-29	-36	-29	-30	-34
on three	-14	-14	-14	-14	-15	-14	-16
on time	-32	-31	-43	-31	-53	-35	-35
on to	-24	-23	-22	-24	-36	-23	-23
on top	-27	-27	-27	-29	-35	-28	-34
on tuesdai	63	29	30	31	78	31	16
on two	26	12	27	57	27	27	27
on us	15	-23	-61	-47	-59	-40	-30
on version	6	7	7	7	24	7	8
on what	-69	-7	-74	-47	-71	-48	-46
on which	-57	-43	-42	-44	-49	-33	-49
on who	-26	-18	-27	-27	-45	-24	-11
on whose	-12	-32	-13	23	-15	-10	-13
on windows	-25	-21	-22	-22	-25	-21	-22
on with	19	19	18	54	67	23	18
onboard	11	-19	-21	-15	-18	-16	-19
onc @	-25	-17	-18	-17	-18	-17	-17
onc a	11	10	11	55	4	13	11
onc on	-11	19	4	2	4	2	4
onc our	-7	28	-2	-25	-6	-4	0
onc the	-20	-19	-22	-21	-26	-21	-25
one $	-9	9	50	35	-15	8	71
one @	-15	-13	-12	-11	46	-10	-11
one and	0	49	11	5	11	10	7
one az	-35	-34	-41	-34	-35	-34	-36
one by	-32	-33	-36	-37	-35	-32	-49
one do	-9	-36	-18	18	34	-25	0
one eni	27	24	15	26	65	20	28
one for	6	0	7	66	1	9	12
one hand	22	57	23	21	21	22	21
one in	-39	-38	-39	-40	-56	-38	-43
one is	-48	-48	-52	-50	-54	-47	-73
one let	17	-31	17	112	-1	17	16
one line	-29	-22	57	-3	-18	0	-1
one liner	20	45	149	42	84	47	38
one login	-36	-35	-40	-37	-36	-35	-54
one more	8	-24	7	53	6	7	7
one of	-26	-26	-28	-29	-27	-25	-29
one or	25	25	15	25	24	25	52
one pager	68	21	22	23	11	26	26
one paragraph	37	74	21	22	15	23	24
one sentenc	96	11	52	15	1	16	-6
one that	-25	-22	-30	-8	-44	-22	-24
one to	-12	-12	-14	-13	-18	-12	-12
one who	-56	-99	-108	-97	-106	-96	-184
one with	58	60	78	115	72	78	134
one zone	-27	-24	-28	-26	-36	-25	-26
onli	-31	-32	-26	-23	-30	-29	-30
onli $	9	57	21	16	38	21	22
onli admin	-42	-31	-40	-47	-52	-30	-36
onli have	-36	-35	-35	-40	-56	-35	-38
onli in	-32	-30	-32	-31	-35	-30	-29
onli need	71	30	31	34	32	32	32
onli on	26	15	25	63	26	26	25
onli one	-69	-70	-71	-81	-73	-66	-68
onli the	-6	-30	-6	20	-6	-6	-7
onli who	-24	-47	-25	-25	-24	-24	-25
onli with	22	23	18	21	55	20	23
ontap	-48	-46	-48	-45	-36	-45	-48
onto	9	47	5	4	2	5	2
onto @	23	52	12	6	13	12	4
onto it	-15	-15	-15	-15	-21	-15	-16
onto the	-26	-28	-27	-26	-42	-26	-27
oom	-32	-25	-25	-27	-26	-24	-24
open	-32	-31	-31	-31	-30	-31	-28
open $	-35	-39	-36	-35	-35	-34	-36
open @	-58	-62	-59	-74	-66	-56	-58
open a	4	7	1	6	36	-1	4
open access	-43	-37	-37	-37	-41	-37	-36
open and	-13	-20	-14	-14	-14	-14	-15
open for	1	2	-8	2	36	2	2
open port	-24	-25	-23	-24	-32	-24	-26
open sourc	-38	-38	-38	-39	-59	-45	-39
open the	-20	-23	-20	-22	-23	-20	-20
open to	-31	-26	-26	-26	-28	-26	-27
open who	-49	-42	-44	-42	-44	-42	-49
openapi	-57	-54	-55	-53	-59	-52	-56
opensearch	-33	136	-25	-34	-34	-11	-30
openssh	-15	-17	-16	26	-34	-12	-16
openssl in	-50	-47	-50	-49	-49	-47	-67
openvpn	-2	0	0	22	-1	1	0
openvpn on	0	-23	0	24	-1	0	0
openzf	-34	-32	-42	-38	-37	-33	-37
oper	-28	-27	-28	-25	-28	-26	-16
oper $	-3	-40	-4	55	-4	-3	-5
oper role	-23	-21	-26	-21	-21	-21	-22
oper system	-26	-24	-25	-25	-26	-23	-4
oper the	-30	-29	-29	-32	-30	-28	-32
oper who	-15	-8	-15	-15	-17	-14	-25
oppos	45	101	110	46	36	52	45
oppos to	45	101	110	46	36	52	45
ops	18	14	0	48	-4	8	8
ops $	43	-2	6	2	-5	4	5
opt	-24	-21	-21	-21	-24	-21	-21
opt out	-19	-17	-18	-17	-20	-17	-17
optim	-58	-60	-65	-58	-65	-60	-68
optim $	-62	-64	-73	-62	-64	-66	-77
option	-15	-22	-19	35	-20	-13	-16
option $	-74	-89	-77	-44	-82	-71	-75
option for	-40	-35	-32	-16	-32	-31	-31
option give	1	-21	0	25	1	1	1
option on	30	23	2	98	7	32	29
or	-2	22	6	25	15	8	16
or $	-40	-55	-40	-49	-43	-39	-46
or @	27	69	34	101	56	37	34
or a	5	-8	20	44	2	5	5
or all	-41	-47	-36	-58	-36	-36	-38
or amazon	18	31	32	31	36	34	96
or an	29	35	32	59	31	32	32
or are	-15	-15	-15	-20	-16	-16	-22
or aws	-35	-35	-34	-59	-44	-34	-3
or both	-38	-40	-39	-39	-50	-39	-60
or by	3	5	5	5	16	8	26
or can	-26	-26	-27	-27	-40	-26	-26
or custom	-71	-63	-63	-62	-80	-61	-81
or doe	-27	-23	7	-40	-27	-20	-30
or elast	5	4	5	18	3	5	5
or fals	-60	-38	-43	-39	-44	-37	-55
or fix	57	49	44	51	20	117	31
or for	-21	-20	-25	-21	-29	-20	-23
or googl	8	5	5	3	33	8	4
or host	-32	-40	-33	-35	-33	-32	-40
or how	-8	-9	-8	-8	-17	2	-11
or i	-17	-20	-17	-18	-18	-17	-17
or is	-14	-13	-15	-14	14	-16	-22
or manag	-21	80	-26	2	-12	10	14
or me	-41	-29	-35	-34	-50	-24	31
or mine	-40	-42	-37	-50	-28	-35	-51
or must	-14	-19	-15	-14	-17	-14	-17
or my	-43	-50	-44	-49	-47	-43	-51
or neo4j	10	111	24	-18	-3	20	16
or no	-31	-28	-28	-29	-29	-27	-41
or not	-9	33	-3	-9	26	0	-4
or on	35	19	49	111	8	37	131
or our	-52	-47	-40	-30	-38	-40	-41
or plain	42	86	33	52	29	30	39
or privat	-22	-21	-21	-21	-22	-20	-30
or provis	-19	-19	-19	-20	-20	-19	-28
or public	-31	-73	-34	-27	-39	-34	-34
or should	-13	-13	-12	-13	-18	-13	-14
or so	-30	-28	-29	-30	-31	-27	-33
or standard	-4	-17	-4	29	12	-10	-13
or the	16	73	39	57	30	47	92
or their	16	38	40	38	35	40	107
or them	-96	-90	-92	-89	-81	-88	-141
or transcrib	27	25	26	76	17	27	25
or us	-31	-28	-28	-29	-10	-27	-35
or we	-37	-39	-40	-37	-40	-36	-39
or what	-45	-32	-14	-27	-77	6	16
or who	-42	-34	-33	-33	-55	-32	-35
or windows	25	18	25	56	24	25	25
or your	10	15	10	14	-6	1	51
orchestr	-15	-18	-20	4	-16	-14	-20
orchestr servic	-15	-14	-15	-14	-16	-14	-15
order	-34	-36	-33	-18	-29	-31	-34
order $	-17	-16	-16	-29	-16	-16	-16
order a	-32	-30	-40	-30	-34	-29	-34
order by	-3	-19	-13	50	-23	-2	0
org	10	12	59	13	27	6	1
org wide	-32	-27	-30	-28	-29	-27	-32
organ	-56	-51	-65	-50	-56	-52	-58
organizations	3	80	-12	-13	-16	7	4
origin	-41	-44	-41	-40	-45	-40	-41
orphan	-43	-36	-37	-36	-39	-36	-38
os	-8	-13	-3	3	9	-6	33
os $	-105	-105	-75	-106	-129	-103	-82
os again	16	14	9	59	13	15	15
os and	28	28	28	58	24	28	24
os beneath	-79	-71	-73	-75	-96	-74	-95
os fix	-75	-95	-69	-81	-69	-67	-83
os harden	-38	-36	-37	-39	-38	-36	-50
os in	38	46	44	40	36	48	124
os level	-20	-20	-22	-21	-21	-21	-30
os of	-30	-28	-32	-30	5	-28	-51
os on	-102	-138	-93	-102	-128	-96	-110
os patch	-25	-45	-27	-25	-10	-23	16
os to	-29	-28	-27	-27	-27	-27	-39
os under	-51	-48	-50	-49	-53	-49	-80
os underneath	-55	-54	-52	-55	-54	-52	-74
os updat	86	93	89	88	133	86	174
os upgrad	-40	-37	-38	-40	-38	-37	-57
os us	23	25	19	14	18	23	67
oss	20	18	21	23	54	23	20
other	4	28	13	6	5	8	37
other $	-26	32	-21	-26	-21	-18	-34
other account	-58	-55	-62	-55	-79	-57	-88
other aws	-16	-14	-13	-13	-17	-14	-15
other tenant	-29	-30	-32	-29	-34	-29	-42
other who	23	23	10	23	16	23	51
ou	-82	-62	-79	-58	-63	-58	-59
ou $	-30	-34	-30	-30	-33	-30	-31
our $	42	14	-1	17	30	10	31
our account	-31	-31	-32	-31	-45	-31	-38
our ad	-33	-28	-26	-27	-29	-27	-30
our admin	-34	-31	-32	-33	-39	-32	-38
our ami	-27	-28	-28	-34	-51	-29	-37
our api	-24	-22	-22	-38	-26	-23	-23
our app	-38	-36	-46	-32	-41	-36	-41
our applic	-35	-33	-34	-33	-55	-33	-46
our audit	9	14	56	15	-4	14	16
our auditor	13	6	13	42	7	13	8
our aws	-64	-48	-49	-50	-73	-48	-48
our backup	-70	-69	-82	-68	-93	-69	-90
our bank	-28	-26	-26	-27	-41	-26	-34
our bare	-26	-26	-28	-25	-27	-25	-37
our basement	-60	-59	-53	-53	-77	-53	-56
our begin	77	14	37	32	32	33	31
our bit	94	4	21	26	13	26	4
our branch	-32	-27	-28	-27	-30	-27	-30
our busi	15	16	16	13	-10	6	55
our cage	-30	-30	-30	-31	-50	-30	-32
our cisco	-5	-3	-28	-4	52	-24	-4
our client	-46	-43	-44	-44	-48	-43	-58
our cluster	56	62	59	60	58	61	134
our code	-2	-2	-3	20	-9	-3	-2
our compani	-20	18	14	17	97	15	-10
our contain	-33	-22	-44	-22	-33	-22	-6
our content	-18	-17	-18	-17	-21	-17	-19
our corpor	-44	-44	-45	-44	-51	-44	-68
our cto	29	9	14	14	48	9	9
our custom	-37	-37	-38	-38	-48	-39	-42
our data	-39	-38	-38	-38	-43	-38	-45
our databas	16	17	12	12	-8	17	59
our dba	-23	-22	-21	-19	-23	-21	-31
our deploi	-35	-33	-32	-34	-57	-33	-34
our desk	-3	14	3	23	-5	4	4
our develop	-37	-35	-35	-34	-36	-34	-52
our devic	-40	-38	-38	-38	-41	-38	-61
our domain	-40	-26	-30	-32	-32	-30	-34
our dpo	19	0	0	0	-5	0	-1
our duti	0	17	-21	-20	-20	-13	-16
our end	-12	-12	-11	-12	-13	-12	-16
our event	30	32	32	31	71	32	15
our factori	65	21	26	26	24	24	26
our file	-11	20	-15	-20	-25	-10	-14
our flow	-12	-12	-12	-12	-17	-11	-11
our headach	-15	-17	-15	4	-32	-14	-40
our helpdesk	15	-28	-10	-11	-10	-10	-9
our homework	31	-21	-39	-19	-45	-19	-25
our imag	-17	-14	-14	-14	-15	-15	-16
our in	50	39	-12	-6	-8	3	1
our is	66	69	68	67	62	68	149
our iso	-26	-26	-27	-26	-42	-26	-31
our isp	-25	-20	-27	-22	28	-28	-47
our it	-11	-12	-11	-16	-12	-11	-11
our job	29	10	3	13	-5	12	70
our key	-21	3	-29	-23	-31	-19	-19
our lambda	-18	-16	-15	-19	-15	-15	-15
our lan	-45	-36	-36	-37	-42	-36	-39
our laptop	-32	-32	-32	-32	-61	-32	-35
our list	-4	26	0	-12	1	1	1
our load	-27	-28	-25	-27	-30	-25	-27
our log	-25	-21	-21	-23	-28	-21	-24
our memori	-30	-31	-33	-31	-36	-31	-48
our multi	-20	-20	-35	-21	-23	-20	-20
our newslett	-36	-31	-32	-31	-37	-30	-35
our oblig	67	60	20	21	17	18	16
our offic	-32	-31	-30	-32	-21	-30	-57
our old	-26	-27	-26	-45	-29	-26	-28
our on	45	34	4	4	-24	5	1
our or	-42	-39	-18	-23	-34	-17	28
our own	-14	-5	-14	-3	-8	-12	-20
our part	108	30	7	21	24	23	16
our pentest	-23	-22	-29	-24	-22	-23	-26
our pipelin	-17	-15	-14	-15	-16	-15	-16
our plate	46	21	20	30	15	21	21
our polici	1	23	23	23	9	78	19
our premiz	-33	-44	-32	-52	-35	-34	-33
our privat	-34	-29	-29	-30	-35	-28	-29
our problem	-10	-38	-26	27	-49	-16	56
our produc	-45	-26	-27	-26	-27	-26	-28
our raci	-67	-48	-70	-47	-72	-47	-45
our region	-52	-40	-34	-33	-44	-34	-34
our respons	-29	-6	-30	-33	-36	-30	-45
our router	-44	-36	-36	-35	-39	-36	-54
our saa	-18	-18	-31	-18	-20	-18	-18
our salesforc	31	30	23	31	78	30	0
our secur	-17	-17	-21	-18	-27	-17	-20
our server	-39	-47	-38	-28	-45	-38	-53
our servic	-27	-46	-27	-30	-26	-27	-29
our share	22	129	41	19	34	39	38
our shop	-29	-29	-29	-29	-35	-37	-35
our side	-22	-17	-13	-6	12	-12	-29
our siem	-44	-40	-42	-41	-41	-38	-54
our site	-30	-27	-27	-28	-35	-27	-39
our staff	-15	-14	-15	-15	-16	-15	-20
our stuff	-61	-61	-63	-69	-75	-66	-94
our switch	-29	-40	-27	-29	-30	-29	-28
our tabl	-25	-26	-24	-25	-37	-25	-28
our task	65	19	16	19	8	20	45
our team	-13	-19	-24	-3	-11	-21	-26
our their	122	69	35	33	38	36	5
our thing	49	52	39	56	55	48	141
our to	-38	-36	-40	-37	-47	-37	-39
our traffic	-28	-19	-19	-20	-21	-19	-22
our ubuntu	-24	-23	-23	-24	-28	-23	-30
our unus	-27	-24	-24	-25	-35	-26	-27
our user	-27	-26	-31	-26	-35	-26	-27
our vs	73	-25	7	6	1	4	-8
our warehous	-33	-31	-32	-29	-33	-28	-31
our web	-13	-12	-12	-12	-18	-12	-13
our websit	-33	-31	-33	-32	-35	-31	-49
our what	16	32	-5	0	2	3	-4
our whose	-11	-10	-11	-11	-11	-10	-18
our windows	56	2	-3	35	-6	12	8
our work	18	-17	11	46	7	10	11
our workload	-61	-74	-61	-48	-68	-63	-87
our worri	-18	-18	-20	-19	-18	-18	-21
our zone	-21	-21	-23	-22	-35	-22	-23
ourself	16	-24	-44	-30	-54	-24	-26
ourself $	16	-24	-44	-30	-54	-24	-26
ourselv	-12	-10	-20	6	-18	-14	0
ourselv $	-11	6	-17	-10	-6	-7	49
ourselv for	-86	-88	-72	-78	-78	-72	-87
ourselv on	7	-28	-19	-6	-28	-15	-19
ourselv or	38	92	42	40	20	40	37
ourselv who	-47	-48	-46	-48	-46	-46	-81
ous	33	41	33	41	119	41	42
ous in	33	42	32	42	124	42	44
out	-18	-20	-20	-19	-20	-22	-22
out @	-35	-12	-37	-32	-49	-32	-33
out after	-19	-15	-15	-16	0	-14	-20
out and	-18	-16	-16	-17	-25	-17	-19
out for	147	29	0	38	38	35	20
out of	-31	-32	-33	-26	-39	-30	-29
out on	-30	-29	-28	-29	-34	-28	-28
out when	-39	-31	-33	-34	-56	-32	-31
out who	25	28	28	27	61	28	25
outag	-35	-33	-44	-33	-37	-33	-35
outag @	-64	-56	-55	-56	-63	-54	-63
outbound	-38	-37	-35	-36	-51	-36	-36
outdat	-47	-43	-48	-44	-45	-43	-47
outdat $	-56	-55	-58	-55	-62	-55	-57
outgo	-3	-31	-8	31	-1	-2	-2
outgo mail	-3	-31	-8	31	-1	-2	-2
outlin	81	27	31	26	18	31	32
output	-23	-8	-20	-10	26	-8	-8
outsid	-48	-51	-51	-51	-51	-47	-48
outsid the	-63	-72	-67	-75	-75	-64	-65
outsourc	3	3	-2	2	31	-11	3
over $	-6	33	8	6	-7	8	64
over @	-15	-70	-51	-76	-64	-45	-45
over a	-24	-19	-20	-20	-1	-20	-26
over in	-28	-56	-28	-38	-29	-28	-29
over more	-25	-25	-40	-26	-25	-25	-32
over our	-9	-13	-13	-13	-19	-12	-14
over sever	-15	-15	-16	-15	-15	-14	-15
over the	-23	-34	-26	0	-28	-25	-24
over three	-2	0	-3	-21	21	0	-1
over to	-15	-16	-13	-14	-16	-13	-14
over two	-34	-33	-35	-32	-32	-32	-34
over which	-20	-21	-19	-21	-22	-19	-20
over with	37	-26	-12	-6	-16	-9	-6
overal	-28	-29	-35	-29	-32	-29	-33
overlap	-29	-23	-23	-24	-23	-23	-38
overnight	-30	-29	-63	-27	-72	-44	23
overnight who	-17	-14	-14	-15	-21	-14	-18
oversight	-34	-41	-34	-41	-48	-34	-38
overview	91	18	20	22	8	20	20
overview $	72	-4	2	5	-4	3	0
overview of	53	17	15	17	19	11	18
overview pls	50	8	12	11	7	9	12
overwritten	-61	-57	-59	-55	-62	-55	-64
owe	-25	-23	-23	-24	-29	-24	-28
own $	-7	-8	-21	-23	-37	-20	-25
own @	-9	46	1	-25	7	0	-2
own ami	-18	-18	-20	-18	-18	-18	-28
own and	2	-25	-24	-19	-22	-19	-30
own api	-44	-36	-36	-38	-42	-36	-37
own applic	-25	-25	-25	-25	-27	-25	-32
own box	18	10	25	68	17	27	0
own build	-14	-19	-14	-17	-14	-14	-17
own cert	-45	-60	-46	-62	-48	-44	-44
own code	-38	-72	-40	-59	-39	-39	-39
own data	-28	-27	-30	-28	-42	-28	-29
own employe	-29	-29	-30	-29	-55	-30	-34
own endpoint	-16	-13	-14	-15	-13	-13	-15
own everyth	9	12	10	11	52	3	12
own infer	-24	-24	-27	-26	-25	-24	-24
own key	-19	-10	-11	-13	19	-10	-27
own less	20	-9	21	73	13	20	20
own node	-25	-21	-20	11	-24	-19	-39
own on	40	28	46	113	36	47	46
own or	-32	-47	-33	-32	-33	-32	-38
own router	-41	-35	-32	-36	-33	-32	-35
own server	-63	-59	-56	-59	-57	-56	-74
own that	-33	-34	-42	-34	-37	-34	-49
own the	37	60	53	54	103	53	92
own web	-15	-16	-15	-16	-18	-15	-21
own windows	-17	-16	-14	-21	-15	-15	-16
own workload	-16	-16	-17	-18	-22	-17	-19
owner	-10	-20	-16	-21	-20	-16	16
owner $	26	7	4	7	-15	6	68
owner for	-9	2	1	1	52	2	-12
owner of	-24	-24	-24	-24	-23	-24	-39
owner per	-37	-77	-37	-63	-42	-37	-36
owner pls	6	5	6	7	-9	-13	70
ownership	-26	-53	-57	-48	-54	-50	-60
ownership $	-66	-63	-76	-60	-66	-65	-80
p5	-18	-18	-17	-17	-22	-17	-17
p99	-16	-5	-4	0	32	-7	-5
paa	3	2	67	11	-5	9	-27
paa saa	27	27	102	39	23	36	36
pack	-43	-23	-42	-25	21	-22	-21
packag @	-29	-31	-30	-51	-41	-30	-44
packag in	-48	-45	-49	-45	-52	-45	-49
packag on	27	24	27	54	27	27	26
packag to	-27	-24	-24	-24	-38	-24	-25
packet	-32	-32	-32	-32	-37	-32	-56
page	-36	-34	-34	-34	-41	-27	-38
page $	-70	-66	-59	-54	-73	-58	-63
page is	22	24	24	23	16	52	24
page of	-28	-28	-28	-30	-33	-28	-39
page us	-37	-39	-37	-38	-45	-38	-51
pager	29	2	0	5	-2	1	0
pager on	68	21	22	23	11	26	26
pager ring	-6	22	-6	-15	-5	-5	-7
pai	-13	-11	-12	-11	18	-11	-30
pai attent	-31	-30	-30	-30	-44	-30	-32
pai for	22	26	25	24	82	25	-8
pai the	-24	-23	-28	-23	-25	-25	-28
paid	-36	-35	-41	-36	-21	-36	-41
paid by	-54	-55	-61	-56	-61	-55	-62
pair	-1	20	1	3	13	2	2
pair for	-36	-36	-36	-34	-35	-33	-34
pair of	15	54	14	5	13	14	15
pair on	3	29	8	9	7	8	8
palo	-23	-18	-19	-18	6	-19	-23
palo $	-9	-1	-2	-1	45	-5	-7
palo alto	-27	-25	-26	-25	-27	-25	-32
pan	-25	-23	-24	-23	-26	-23	-32
pan os	-25	-23	-24	-23	-26	-23	-32
panda	-28	-27	-29	-28	-28	-28	-51
paper	-79	-62	-66	-60	-70	-61	-68
paper $	-83	-65	-67	-61	-71	-64	-73
paragraph	43	56	23	25	48	18	27
paragraph on	39	11	13	13	12	14	14
parallel	-20	-20	-21	-20	-28	-20	-20
param	-21	-18	-18	-18	-18	-17	-20
paramet	-46	-43	-44	-43	-56	-42	-45
paramet group	-30	-29	-30	-29	-32	-29	-32
parent	-31	-32	-34	-30	-49	-30	-30
park	44	45	46	45	87	21	40
parquet	14	16	15	16	58	16	17
parquet file	16	19	18	19	66	19	20
part	54	31	-1	15	7	13	7
part $	88	47	12	37	22	27	19
part are	-29	-31	-29	-30	-32	-31	-37
part in	-1	55	12	6	12	11	9
part of	53	-21	-45	-18	-29	-18	-31
part what	-58	-32	-45	-32	-38	-32	-33
parti	-22	-25	-27	-26	-32	-25	-21
parti $	-44	-34	-36	-33	-35	-33	-37
parti api	-26	-23	-30	-31	-24	-23	-24
parti choos	-26	-25	-25	-27	-39	-28	-26
parti for	119	44	40	48	-7	45	122
parti has	-23	-33	-23	-25	-25	-24	-24
parti in	15	31	78	31	27	31	32
parti instal	-63	-58	-58	-72	-92	-58	-66
parti is	-21	-17	-17	-17	-26	-17	-17
parti must	-24	-18	-18	-18	-21	-18	-20
parti packag	-41	-41	-41	-42	-42	-42	-67
parti protect	-30	-31	-38	-31	-32	-31	-37
parti that	-36	-37	-38	-47	-47	-39	-44
partit	-72	-59	-61	-59	-61	-59	-59
partit in	-30	-20	-19	-19	-20	-19	-20
partit key	-21	-21	-22	-21	-23	-21	-22
partli	-37	-39	-38	-40	-57	-37	-43
partner	-25	-24	-25	-8	-18	-21	-24
partner $	-129	-121	-129	-116	-126	-113	-133
partner account	33	34	35	34	72	34	33
partner in	-36	-34	-33	-35	-38	-32	-32
pass	-50	-41	-39	-43	-48	-41	-46
passport	-31	-29	-29	-28	-34	-28	-30
passport scan	-19	-18	-17	-17	-21	-17	-19
password	-46	-47	-46	-44	-45	-44	-39
password $	-66	-65	-72	-65	-59	-65	-72
password @	-98	-87	-92	-84	-92	-82	-97
password and	-29	-26	-26	-25	-26	-25	-25
password auth	-37	-36	-34	-37	-42	-33	-33
password from	15	25	26	26	54	25	25
password in	-23	-23	-23	-22	-23	-22	-23
password of	-40	-38	-38	-38	-47	-38	-43
password on	-40	-72	-40	-46	-16	-40	-39
password polici	-1	3	-1	3	-11	2	59
password rotat	-75	-73	-79	-80	-95	-74	-107
password rule	-38	-36	-38	-34	-41	-36	-38
password safe	-32	-27	-26	-29	-26	-27	-36
password that	-19	-17	-16	-18	-16	-16	-16
past	11	11	10	10	41	9	7
pastebin	-37	-38	-39	-38	-63	-36	-37
patch	-19	-14	-17	-9	-4	-14	16
patch $	-11	-2	-6	6	-3	1	85
patch @	-102	-109	-94	-111	-41	-88	-180
patch a	-120	-107	-112	-127	-108	-102	-182
patch after	-55	-56	-55	-55	-79	-56	-77
patch all	-54	-54	-57	-59	-63	-57	-83
patch amazon	61	61	64	59	80	63	82
patch an	-58	-51	-47	-61	-50	-50	-61
patch and	13	25	26	26	18	25	80
patch anyth	-15	-7	3	52	4	4	-2
patch are	-81	-75	-74	-75	-76	-74	-127
patch as	-36	-36	-33	-28	-46	-33	-59
patch aws	-78	-76	-78	-76	-82	-76	-133
patch build	-45	-62	-46	9	-51	-42	-58
patch burden	33	65	30	74	-14	31	24
patch doe	-15	-14	-20	-14	-14	-14	-17
patch duti	25	80	16	24	44	32	14
patch em	26	25	25	24	3	26	78
patch etc	29	80	26	18	16	28	25
patch for	-69	-63	-71	-64	-31	-65	-112
patch from	-12	-13	-11	-26	26	-17	-19
patch host	15	14	9	47	12	16	13
patch in	-33	-27	-33	-32	-31	-25	-18
patch insid	-14	-13	-14	-13	-13	-13	-18
patch is	-27	-29	-26	-18	-40	-27	-33
patch it	26	39	39	44	40	44	119
patch manag	-46	-47	-21	-48	-76	-50	-72
patch my	11	11	11	10	44	10	-13
patch night	-89	-83	-81	-87	-85	-81	-131
patch of	-19	-30	-20	-16	-24	-19	3
patch on	-72	-71	-79	-73	-49	-70	-127
patch or	-36	-36	-37	-48	-38	-35	-45
patch our	71	79	97	110	148	101	211
patch owner	46	58	61	65	53	52	163
patch python	-41	-42	-44	-43	-49	-41	-56
patch run	-33	-31	-32	-33	-33	-32	-47
patch server	-18	-25	-19	-22	-19	-18	-22
patch still	-23	-22	-22	-23	-21	-21	-29
patch that	7	7	7	5	-20	6	47
patch the	-24	-24	-22	-18	-8	-21	-25
patch them	-40	-48	-39	-38	-17	-36	-56
patch there	-5	-18	-4	-6	23	-5	-23
patch these	-107	-106	-107	-104	-140	-104	-170
patch those	-23	-23	-22	-24	-25	-23	-38
patch to	-44	-42	-41	-43	-58	-41	-66
patch tuesdai	-37	-32	-33	-10	-57	-28	17
patch underneath	-40	-47	-43	-43	-42	-40	-43
patch us	-82	-58	-56	-55	-34	-54	-87
patch what	-1	29	-40	40	-24	-10	-9
patch who	43	41	48	45	45	49	145
patch whose	48	56	47	55	50	54	125
patch windows	12	12	13	40	6	13	-3
path	-43	-39	-40	-39	-57	-38	-39
path in	-17	-13	-12	-13	-14	-13	-14
patient	-38	-33	-34	-33	-36	-32	-38
paus	-38	-34	-36	-36	-38	-34	-36
paus the	-27	-24	-25	-25	-27	-24	-24
pay	-7	-7	-10	-7	21	-5	-9
pay for	-20	-23	-19	-21	-19	-18	-19
payload	-39	-37	-36	-36	-37	-36	-41
payment	-41	-28	-28	-28	-29	-27	-28
payrol	-16	-19	-16	-18	-20	-16	-16
pci	-19	-18	10	-19	-28	-20	-23
pci aoc	14	17	74	15	14	11	8
pci compliant	-32	-32	-36	-38	-40	-33	-39
pci dss	-36	-36	-28	-37	-41	-36	-40
pcoip	-56	-44	-45	-47	-54	-43	-58
pdb	-19	-6	11	9	22	-10	-19
pdb $	-149	-125	-167	-135	-148	-139	-132
peak	-19	-18	-19	-20	-19	-18	-19
peek	-13	-13	-22	-14	-14	-13	-15
peer	-48	-47	-45	-46	-50	-45	-49
peer node	-28	-24	-26	-25	-27	-24	-31
pen test	-13	-13	-13	-13	-14	-13	-19
pend	-25	-21	-23	-22	-5	-21	-26
pend sinc	-13	-13	-13	-13	-15	-13	-21
penetr	-30	-31	-11	-30	-41	-36	-35
penetr test	-28	-29	-6	-27	-35	-35	-32
pentest	-30	-29	-32	-30	-32	-29	-31
peopl	-25	-28	-19	-19	-11	-23	-25
peopl $	-56	-64	-57	-68	-62	-58	-72
peopl and	-9	-9	-9	-9	-9	-9	-16
peopl at	-30	-27	-27	-29	-30	-27	-37
peopl in	9	8	10	45	8	11	11
peopl mean	7	7	50	7	-11	4	5
peopl that	-23	-24	-21	-22	-23	-21	-23
peopl use	14	-5	48	4	91	23	33
peopl who	-24	-36	-24	0	-38	-23	-29
peopl with	-38	-36	-40	-35	-36	-35	-45
per	10	4	-2	-4	59	3	2
per @	-41	-41	-36	-32	-35	-35	-35
per client	-46	-42	-41	-40	-50	-41	-44
per gb	-1	7	6	7	39	7	7
per line	-37	-77	-37	-63	-42	-37	-36
per million	5	7	4	7	34	7	5
per month	4	7	-14	7	44	7	7
per region	28	28	28	12	66	29	25
per servic	12	56	12	-1	4	16	4
per team	-59	-46	-44	-45	-55	-44	-50
per user	-40	-56	-44	-51	-36	-39	-38
percent	17	15	17	20	63	14	11
percentag	4	7	-9	6	55	7	6
percentag of	35	39	20	38	106	39	40
perform	-41	-40	-52	-40	-44	-40	-48
perform them	-53	-49	-52	-49	-52	-48	-72
perimet	-100	-98	-105	-95	-125	-98	-100
period	-31	-30	-32	-30	-32	-30	-34
period $	-41	-41	-44	-39	-41	-40	-40
permiss	-62	-63	-63	-61	-64	-59	-66
permiss $	-45	-51	-46	-52	-46	-45	-59
permiss for	-49	-49	-46	-50	-48	-44	-43
permiss in	-26	-35	-24	-24	-25	-24	-25
permiss on	-62	-55	-68	-55	-59	-55	-74
permiss to	-22	-20	-19	-20	-32	-20	-20
permit	-46	-35	-38	-34	-38	-34	-36
persist	-5	-2	-2	-10	27	-2	-9
persist volum	-21	-21	-21	-20	-22	-20	-31
person $	16	19	102	16	62	44	-5
person data	-53	-48	-59	-49	-55	-47	-50
person in	-36	-34	-37	-35	-44	-34	-37
person our	37	91	38	14	36	39	39
person startup	10	-28	8	50	9	10	10
phish	-44	-42	-44	-42	-50	-41	-46
phish $	-34	-31	-33	-33	-35	-32	-34
phish and	-19	-15	-15	-15	-15	-15	-20
phone	-52	-43	-48	-52	-63	-44	-47
phone of	-43	-31	-43	-47	-54	-31	-38
photo	22	20	22	57	19	22	22
php	-45	-42	-42	-38	-51	-41	-42
php on	-43	-32	-36	-36	-33	-34	-35
phrase	56	57	119	57	31	101	55
physic	-40	-36	-37	-36	-38	-36	-40
physic $	-13	-13	9	-11	-20	-13	-13
physic and	-26	-26	-37	-25	-26	-26	-30
physic entri	-20	-20	-21	-20	-21	-20	-24
physic guard	-32	-32	-31	-32	-36	-36	-35
physic hardwar	-43	-47	-43	-42	-43	-43	-45
physic host	-77	-78	-82	-79	-80	-77	-98
physic layer	-25	-25	-42	-25	-27	-26	-27
physic machin	-37	-35	-37	-35	-38	-35	-44
physic secur	-76	-60	-65	-63	-61	-59	-63
physic server	-31	-27	-27	-27	-27	-26	-29
pi	-55	-47	-46	-49	-49	-47	-64
pick	-42	-53	-43	-29	-50	-41	-43
pick $	-13	-43	-20	37	-27	-11	-12
pick @	-24	-50	-23	-1	-27	-24	-24
pick a	-17	-16	-16	-18	-18	-26	-19
pick by	-20	-21	-20	-20	-30	-20	-20
pick the	-37	-36	-37	-37	-43	-38	-39
pick which	-56	-34	-37	-38	-44	-34	-34
pictur	74	19	53	17	9	14	18
pictur for	66	27	26	23	16	26	27
pii	-54	-50	-55	-49	-52	-49	-52
pile	-32	-40	-34	-22	-42	-31	-33
pile up	-28	-27	-29	-27	-30	-27	-28
pill	-29	-25	-24	-26	-25	-25	-35
pin	-23	-22	-22	-22	-25	-21	-24
pin at	-15	-18	-17	-18	-17	-15	-15
pin in	-20	-17	-18	-17	-17	-17	-20
pin the	-44	-43	-44	-45	-57	-43	-49
pip	-37	-32	-31	-32	-35	-31	-34
pip instal	-22	-22	-22	-22	-30	-23	-26
pipe	-29	-31	-23	-25	-27	-23	-25
pipe style	-27	-31	-20	-21	-25	-21	-22
pipelin	-14	-14	-17	-14	25	-12	-23
pipelin $	-73	-77	-92	-73	-89	-73	-76
pipelin role	-30	-29	-28	-28	-35	-28	-29
pitr	-18	-19	28	-17	-36	-18	-20
pitr $	26	27	138	30	15	21	20
pitr @	-38	-44	-43	-39	-39	-39	-49
pitr on	-18	-15	-16	-16	-16	-15	-15
pixel	-13	-46	-6	-8	108	-8	-15
pizzeria	23	23	16	21	73	15	14
pki	24	23	28	59	26	28	27
place	-29	-27	-34	-28	-21	-28	-30
place $	-28	-28	-55	-28	-29	-28	-28
placement	-85	-89	-96	-78	-87	-74	-80
plai	76	11	11	12	-16	12	14
plain english	59	57	148	55	34	55	47
plain environ	-11	-11	-16	-11	-14	-11	-13
plain text	-43	-45	-48	-43	-46	-42	-44
plain word	0	-1	21	-2	-1	-1	-14
plan	-42	-30	-44	-40	-39	-40	-44
plan $	-56	-59	-61	-56	-55	-69	-58
plan and	-20	-18	-18	-18	-20	-18	-21
plan for	-41	-41	-44	-39	-45	-40	-43
plan is	16	93	14	34	14	38	38
plan of	-39	-40	-40	-41	-66	-40	-43
plan or	25	25	24	-1	53	25	24
plan version	-48	-54	-46	-45	-47	-44	-55
plane	-23	-19	0	-20	-12	-21	-24
plane $	0	14	38	0	-4	-2	-8
plane api	-45	-31	-34	-29	-31	-33	-30
plane as	23	-4	67	23	21	22	3
plane i	-44	-44	-64	-47	-49	-45	-50
plane in	5	20	57	20	12	21	21
plane log	32	38	30	37	93	36	40
plane of	-45	-49	-46	-46	-50	-43	-47
plane upgrad	-31	-31	-36	-32	-31	-31	-44
plant	-20	-21	-18	-19	-1	-19	-37
plate	42	20	18	26	14	19	19
plate $	45	25	22	33	20	22	23
platform	-18	-23	0	-23	-9	-20	-26
platform $	14	17	11	15	52	17	11
platform branch	-28	-27	-29	-28	-32	-27	-30
platform updat	10	19	71	20	18	19	16
platform version	-13	-5	65	-2	-6	-1	-14
player	-48	-37	-37	-37	-38	-37	-37
pleas	41	29	56	34	67	32	28
pleas $	53	23	83	35	58	38	37
pleas approv	30	30	29	30	68	31	29
pleas defin	33	35	119	38	26	36	37
pleas explain	23	1	-12	1	-4	1	1
pleas tell	-88	-78	-127	-77	-104	-98	-105
pleas who	-28	-28	-28	-27	-30	-27	-30
pls	59	53	35	30	45	78	37
pls $	52	57	31	24	58	92	22
pls who	-20	-29	-31	-28	-29	-29	-44
plu	-32	-29	-33	-33	-36	-31	-34
plu @	-6	16	-1	-10	-2	-1	0
plu the	-35	-38	-41	-36	-42	-35	-39
plug	-31	-30	-30	-30	-37	-30	-40
plugin	-55	-48	-49	-48	-51	-46	-51
plugin and	-18	-18	-17	-20	-21	-17	-19
plugin on	-46	-47	-46	-43	-46	-43	-48
plumb	-21	-35	-21	-16	-23	-21	-21
plz	97	16	15	23	38	21	13
plz $	111	26	25	35	58	32	25
pm	-98	-76	-22	-66	-92	-69	-73
pod	-24	-23	-16	-23	-20	-23	-26
pod $	-34	-20	0	-20	-29	-21	-24
pod disrupt	-6	-7	18	-7	-19	-8	-8
pod imag	-33	-34	-40	-34	-38	-34	-38
pod in	-36	-35	-37	-35	-38	-34	-36
pod on	-16	-15	-16	-15	-16	-15	-15
pod run	-42	-39	-43	-39	-45	-38	-39
pod secur	-43	-34	-42	-35	-35	-34	-35
pod that	-11	-11	-11	-11	-11	-11	-19
poddisruptionbudget	7	6	56	7	-5	7	6
point	-15	-20	-21	-20	-23	-19	-10
point $	33	-13	1	-2	-7	0	-2
point at	-42	-43	-55	-47	-52	-42	-47
point enforc	-22	-15	-15	-15	-15	-15	-15
point in	2	5	25	5	-3	5	42
point of	1	-24	-47	-25	-26	-24	-31
point the	-71	-48	-42	-42	-41	-41	-43
poison	-46	-42	-42	-43	-70	-43	-46
poison pill	-29	-25	-24	-26	-25	-25	-35
polici	-31	-29	-28	-30	-31	-26	-29
polici $	-97	-99	-107	-93	-103	-95	-75
polici are	-16	-14	-18	-14	-15	-15	-16
polici between	-24	-23	-30	-23	-23	-23	-23
polici by	-43	-56	-44	-43	-44	-42	-42
polici document	38	66	81	32	33	36	36
polici for	-44	-44	-42	-50	-53	-42	-45
polici in	-33	-31	-32	-30	-33	-31	-33
polici miss	-35	-36	-37	-37	-45	-36	-46
polici of	-21	-20	-19	-19	-20	-19	-20
polici on	-32	-32	-33	-31	-36	-30	-32
polici sai	-38	-30	-34	-31	-47	-31	-30
polici so	26	20	26	11	56	26	26
polici that	25	28	26	26	73	27	24
polici with	-38	-35	-37	-38	-36	-34	-35
poll	-32	-33	-30	-31	-38	-29	-30
poll @	-15	-21	-15	-17	-16	-15	-16
pool	-76	-72	-74	-71	-75	-70	-76
pool whose	-15	-15	-16	-16	-16	-14	-16
pop	-14	-20	20	-10	-16	-12	-12
pop in	-23	-19	-19	-19	-21	-19	-19
port	-32	-33	-32	-32	-33	-31	-33
port 22	-27	-27	-33	-28	-31	-27	-29
port 3389	-22	-23	-27	-25	-25	-23	-26
port in	-20	-20	-23	-21	-30	-20	-24
port of	-25	-23	-24	-25	-30	-23	-25
port on	-59	-57	-56	-55	-67	-54	-58
port scan	-31	-23	-23	-24	-45	-23	-24
port that	-21	-20	-20	-21	-22	-23	-27
portal	0	-2	-4	2	40	-2	-19
posit	-17	-21	-17	-20	-17	-17	-18
posix	-45	-37	-38	-38	-39	-37	-41
posix permiss	-30	-23	-24	-25	-26	-24	-24
possibl	59	25	28	49	60	32	29
possibl $	69	17	21	42	25	30	30
possibl @	3	2	4	18	-2	4	4
possibl in	6	6	6	16	6	6	6
possibl to	59	55	55	100	142	62	60
post	-36	-34	-47	-35	-17	-33	-37
post to	-33	-30	-30	-30	-34	-30	-35
postfix	11	-4	11	50	12	15	16
postfix on	11	-4	11	50	12	15	16
postgr	-37	-30	-30	-30	-31	-31	-36
power	-37	-34	-36	-34	-33	-34	-38
power and	-37	-34	-35	-33	-35	-33	-36
power cool	-24	-23	-23	-23	-24	-24	-25
power effici	-107	-78	-76	-76	-79	-74	-70
power feed	-27	-27	-28	-27	-29	-27	-38
power for	-46	-42	-45	-41	-45	-42	-44
power suppli	-27	-26	-28	-28	-28	-27	-28
ppl	-6	13	57	16	-4	14	15
ppl mean	-6	13	57	16	-4	14	15
pr	33	36	100	40	87	38	31
pr $	31	35	102	39	86	36	30
practic	-5	-1	-1	0	30	-2	-5
pre	-69	-62	-65	-63	-77	-62	-65
pre share	-43	-38	-38	-37	-41	-37	-39
predict	-90	-85	-131	-87	-92	-89	-88
prefer	36	26	35	90	36	36	35
prefer the	43	31	43	105	43	43	42
prefix	-36	-39	-35	-35	-36	-34	-33
prefix list	-29	-26	-26	-26	-33	-26	-25
prem	-15	1	-16	-15	-15	-14	-16
prem server	1	32	1	-6	0	1	-8
premiz	-14	-17	-13	-5	-14	-12	-15
premiz $	-33	-39	-32	-48	-34	-32	-35
prepar	-13	-21	-29	-23	-24	-23	-26
presenc	-43	-34	-34	-35	-37	-35	-47
presenc $	-53	-43	-43	-44	-46	-44	-63
presign	-5	-4	44	-1	-9	-4	-2
presign url	-5	-4	44	-1	-9	-4	-2
press	-20	-20	-20	-20	-23	-19	-23
press the	-24	-25	-25	-26	-31	-24	-32
pressur	-22	-22	-22	-21	-23	-21	-22
presum	-20	-14	-15	-15	-15	-14	-14
prevent	-51	-49	-61	-51	-57	-51	-55
prevent $	-25	-24	-25	-25	-42	-25	-25
prevent at	-72	-56	-100	-53	-89	-60	-56
prevent it	-31	-28	-29	-31	-30	-28	-46
preview	-39	-38	-38	-40	-47	-39	-38
previou	-1	1	-3	0	35	-4	0
previou instruct	8	10	6	9	52	2	10
price	20	26	33	33	146	37	32
price list	-53	-42	-42	-43	-68	-43	-45
price of	27	28	21	30	75	29	32
price per	19	17	20	22	79	21	20
primari	-22	-21	-21	-21	-25	-20	-22
primari node	-20	-23	-21	-20	-31	-20	-20
prime	26	26	26	31	105	14	12
prime video	26	26	26	31	105	14	12
princip	-34	-32	-35	-32	-37	-32	-33
princip may	-61	-54	-58	-55	-66	-54	-57
principl	-31	-26	-28	-26	-31	-25	-30
principl $	-23	-24	-28	-25	-34	-23	-27
principl who	-32	-22	-23	-22	-23	-22	-27
print	-4	-4	-3	-4	22	-12	-6
printer	44	44	43	42	91	42	15
prior	-11	-10	-10	-10	6	-24	-11
prioriti	-27	-24	-25	-27	-30	-25	-30
prioriti and	-27	-24	-25	-27	-30	-25	-30
privaci	-30	-27	-27	-28	-34	-33	-30
privat	-27	-28	-30	-27	-20	-26	-28
privat $	-25	-26	-38	-26	-26	-25	-25
privat @	-32	-10	-4	-11	40	-5	-3
privat kei	-17	-16	-16	-16	-19	-16	-17
privat subnet	-24	-28	-23	-25	-24	-23	-28
privileg	-43	-37	-2	-53	-47	-42	-42
privileg $	8	7	23	7	6	7	7
privileg pod	-25	-24	-31	-25	-25	-24	-24
privileg to	14	12	59	-11	-9	-10	16
priya	37	48	41	45	141	32	30
pro	48	49	48	49	133	47	33
pro $	53	54	52	52	119	54	35
problem	-25	-35	-11	-12	-38	-24	-3
problem $	-4	-23	19	17	-37	-7	38
problem is	-32	-32	-37	-34	-33	-33	-52
problem or	-39	-45	-40	-45	-30	-38	-49
process	-29	-24	-24	-24	-13	-26	-24
process in	-50	-37	-36	-37	-38	-35	-38
procur	135	47	39	46	43	47	41
prod	-5	-2	-5	-2	20	-2	13
prod $	0	14	14	14	43	12	65
prod @	-48	-44	-42	-43	-46	-42	-42
prod databas	-30	-28	-29	-29	-32	-29	-36
prod db	-28	-29	-29	-30	-38	-29	-41
produc	-41	-33	-36	-33	-34	-33	-38
produc $	-33	-33	-43	-35	-34	-35	-39
product	-21	-20	-9	-20	-25	-20	-22
product $	-29	-27	-33	-28	-29	-27	-27
product system	-37	-36	-41	-36	-51	-37	-38
profil	-30	-28	-28	-27	-28	-27	-28
profil for	-32	-28	-31	-27	-27	-27	-26
profil in	-30	-29	-29	-28	-28	-27	-28
program	-50	-48	-63	-48	-51	-48	-51
program doe	-32	-34	-57	-33	-43	-42	-32
program on	-41	-40	-40	-40	-43	-39	-42
project	-35	-33	-35	-33	-19	-32	-39
project @	-33	-25	-26	-27	-42	-25	-26
project us	-13	-19	-13	-16	-13	-13	-14
promiz	-51	-49	-50	-50	-78	-49	-51
promot	-16	-16	-16	-16	-20	-15	-17
promot a	-20	-18	-19	-19	-28	-18	-19
prompt	-50	-43	-44	-42	-50	-42	-44
prompt inject	-47	-36	-36	-36	-56	-37	-39
proof	-31	-30	-2	-32	-43	-31	-39
proof of	-40	-42	-51	-43	-41	-43	-50
propag	-20	-22	-21	-22	-22	-20	-20
proper	29	25	29	28	59	29	29
properli	-22	-21	-25	-26	-31	-22	-22
properti	-22	-24	-28	-23	-6	-23	-28
protect	-36	-25	-36	-34	-39	-34	-38
protect $	-21	-16	-16	-15	-16	-16	-16
protect author	-17	-18	-17	-17	-21	-17	-29
protect of	-31	-32	-31	-30	-35	-30	-36
protect our	-39	-41	-41	-39	-47	-40	-56
protect resourc	-30	-46	-30	-39	-30	-30	-30
protect the	-16	3	-19	-16	-17	-15	-18
prove	-26	-26	-27	-26	-29	-26	-31
prove that	-27	-26	-28	-27	-29	-26	-30
prove to	-16	-16	-17	-16	-19	-16	-22
provid	-21	-20	-10	-19	-22	-18	-21
provid $	-38	-35	-41	-36	-36	-35	-37
provid al2023	-30	-30	-35	-30	-34	-29	-40
provid and	19	8	8	8	8	8	8
provid by	-16	-16	-17	-16	-18	-16	-18
provid config	-16	-14	-14	-13	-13	-13	-15
provid it	-17	-16	-20	-17	-18	-17	-20
provid or	-15	-14	-14	-14	-13	-13	-18
provid the	-31	-28	-28	-28	-31	-27	-31
provis	-25	-9	-23	-9	-25	-21	-23
provis @	1	14	1	25	-3	2	1
provis cluster	-32	-43	-33	-39	-37	-31	-32
provis concurr	-33	-35	-31	-36	-37	-30	-30
provis for	-83	-78	-80	-78	-79	-76	-90
provis mode	-45	-43	-45	-43	-42	-41	-42
provis the	-51	-82	-55	-54	-53	-52	-53
provisionedthroughputexceededexcept	-40	-35	-36	-35	-44	-35	-36
provisionedthroughputexceededexcept all	-40	-35	-36	-35	-44	-35	-36
proxi	-41	-47	-41	-27	-47	-41	-38
proxi do	-32	-31	-32	-32	-49	-39	-37
proxi fleet	-15	-14	-14	-15	-15	-14	-19
proxi in	-67	-63	-64	-64	-70	-63	-92
proxi on	28	2	29	89	29	29	29
psu	-24	-25	-25	-25	-29	-25	-36
public	-35	-35	-24	-33	-36	-33	-36
public $	21	21	17	25	74	24	23
public @	-19	-18	-18	-19	-19	-18	-19
public access	8	20	66	21	5	20	22
public by	-50	-46	-50	-46	-47	-48	-52
public cert	23	20	23	48	23	23	22
public certif	-21	-23	-22	-23	-35	-22	-22
public endpoint	-37	-37	-38	-36	-56	-36	-36
public mode	-33	-28	-31	-28	-33	-27	-27
public or	-22	-21	-21	-21	-22	-20	-30
public repo	-28	-29	-29	-29	-54	-29	-34
public subnet	-29	-29	-31	-29	-29	-28	-33
publicli	-44	-43	-52	-42	-43	-42	-43
publicli access	-46	-44	-49	-43	-44	-43	-45
publish	-36	-33	-36	-34	-38	-33	-37
publish the	-24	-23	-23	-22	-24	-22	-25
publish thi	-40	-35	-38	-36	-41	-36	-39
publish to	-14	-13	-16	-14	-15	-13	-13
publish updat	-49	-48	-51	-48	-60	-50	-69
pull	-32	-31	-30	-31	-32	-30	-33
pull from	-29	-29	-31	-30	-35	-29	-41
pull secret	-21	-22	-21	-22	-22	-21	-25
pull the	-28	-27	-28	-28	-33	-28	-39
pull through	-41	-43	-44	-41	-54	-42	-48
purg	-19	-19	-18	-19	-21	-17	-17
purpos	-23	-16	-18	-18	-8	-16	-16
push	-18	-18	-18	-15	-19	-17	-21
push that	-30	-30	-34	-31	-35	-31	-38
push the	-6	-9	-4	25	-5	-3	-10
push to	16	15	18	8	46	18	14
put	-25	-19	-19	-21	-24	-25	-30
put @	23	67	25	16	24	25	22
put a	17	11	-6	58	-8	3	4
put custom	27	27	27	58	26	28	23
put fix	-40	-41	-40	-38	-43	-38	-46
put in	-31	-32	-33	-32	-49	-31	-32
put into	28	30	28	30	86	32	34
put that	-16	-13	-15	-15	-14	-14	-14
put the	-32	-37	-32	-47	-32	-30	-30
put them	-3	27	-3	-4	1	0	-2
putobject	23	32	26	24	88	32	32
putobject although	8	14	11	4	52	15	16
pvc	-105	-100	-117	-97	-104	-98	-103
pvs	-68	-70	-75	-86	-80	-63	-61
python 3	25	23	23	44	59	24	21
python in	-21	-21	-21	-21	-23	-21	-32
python lib	-61	-59	-60	-57	-65	-58	-61
python packag	-55	-51	-57	-50	-62	-50	-52
python runtim	-25	-24	-26	-24	-26	-24	-32
python version	-11	-11	-10	-11	-16	-11	-11
python3	-38	-36	-37	-38	-35	-36	-56
python3 8	9	11	11	11	28	11	12
q	18	21	21	23	-15	19	90
q who	26	29	26	30	-21	23	105
qualiti	-48	-46	-48	-46	-49	-44	-48
qualiti $	-51	-47	-49	-46	-48	-45	-50
quarter	-39	-8	-29	-42	-35	-28	-47
quarter $	-35	-39	-34	-31	-32	-31	-31
quarterli	5	11	9	11	13	12	64
quarterli access	-41	-41	-45	-40	-42	-41	-45
quarterli patch	73	77	77	76	85	77	160
queri	-26	-23	-23	-23	-10	-23	-26
queri $	-61	-56	-56	-57	-65	-57	-67
queri and	-50	-45	-44	-45	-53	-46	-49
queri engin	-26	-26	-26	-26	-34	-26	-27
queri i	29	31	31	29	67	29	28
queri in	-33	-31	-33	-31	-53	-30	-33
queri log	-33	-30	-31	-31	-37	-30	-33
queri result	-46	-44	-46	-43	-50	-44	-48
queri timeout	-53	-51	-51	-51	-58	-50	-50
question	-3	-3	10	-4	-21	38	-6
question $	-7	-7	-14	-4	1	50	-10
question can	-1	0	-19	-1	-24	31	0
question for	-88	-67	-67	-63	-65	-68	-68
question with	5	4	3	4	23	-1	3
questionnair	-21	-28	-1	-22	-24	-22	-23
queue	-37	-37	-36	-33	-34	-35	-44
queue @	7	-37	7	56	6	7	7
queue and	-25	-22	-29	-24	-28	-24	-24
queue of	-15	-15	-14	-15	-18	-14	-15
queue polici	-41	-41	-41	-41	-43	-40	-43
queue prioriti	-27	-24	-25	-27	-30	-25	-30
quick	56	111	36	32	30	33	22
quick $	57	-14	8	7	6	7	-6
quick one	-25	-25	-30	-24	-31	-31	-24
quit	-25	-28	-9	-26	-39	-26	-29
quorum	-31	-28	-29	-28	-28	-28	-28
quorum of	-16	-14	-15	-16	-15	-14	-15
quota	-39	-35	-37	-34	-13	-38	-35
quota for	-62	-58	-61	-57	-64	-57	-61
quota in	-62	-60	-63	-59	-70	-59	-61
r	-63	-46	-54	-47	-79	-17	-44
ra3	-37	32	-10	-7	-8	-7	-9
rabbit	0	-3	-4	16	-14	-3	-5
rabbit on	4	4	4	30	-11	4	4
raci	64	-17	-31	-11	-9	-11	-12
raci $	126	21	36	37	9	32	30
raci for	172	47	58	54	31	55	56
rack	-50	-48	-50	-48	-53	-49	-54
rack $	-28	-26	-26	-27	-30	-27	-32
rack for	-47	-40	-40	-40	-43	-40	-45
radiu	-12	-11	20	-14	-28	-15	-10
raid	-24	-23	-24	-24	-24	-23	-23
rail	-30	-29	-29	-30	-40	-29	-32
rain	30	27	1	27	114	36	36
raiz	13	21	20	20	90	17	8
raiz $	24	24	24	5	54	25	25
raiz by	-43	-39	-43	-40	-67	-40	-58
raiz the	-19	-18	-18	-18	-24	-18	-19
ram	13	-20	-19	-17	-19	-17	-26
ran	-25	-24	-24	-24	-29	-24	-25
ran out	-22	-23	-21	-21	-29	-21	-23
ran terraform	-37	-33	-33	-33	-47	-33	-47
rang	-41	-40	-37	-38	-40	-37	-44
rang of	-38	-35	-36	-35	-43	-35	-35
rank	8	10	20	63	13	21	22
ransomwar	-29	-28	-17	-29	-35	-28	-34
raspberri	-55	-47	-46	-49	-49	-47	-64
raspberri pi	-55	-47	-46	-49	-49	-47	-64
rate	-20	-18	-18	-18	-18	-18	-18
rate in	5	7	5	7	22	7	7
rate limit	-19	-17	-17	-18	-18	-18	-18
rather	19	11	19	49	19	20	20
rather than	-22	-18	-23	-27	-23	-21	-21
raw	-35	-34	-33	-35	-53	-35	-34
rbac	-73	-71	-73	-68	-70	-67	-73
rbac for	-28	-28	-28	-27	-29	-26	-27
rbac in	-15	-14	-14	-13	-16	-14	-16
rce	-70	-57	-51	-55	-67	-51	-75
rdb	-56	-85	-56	-56	-56	-56	-56
rdp	12	7	12	36	8	12	6
re	-15	-17	-17	-17	-2	-17	-17
re invent	4	0	-2	3	51	-3	-8
reach	-28	-26	-30	-26	-20	-26	-28
reach @	-36	-35	-35	-35	-35	-34	-35
reach end	13	15	13	16	50	16	14
reach the	-23	-20	-20	-21	-29	-21	-21
reachabl	-42	-37	-39	-37	-37	-36	-38
reachabl $	-33	-35	-45	-35	-34	-34	-36
reachabl from	-16	-16	-16	-17	-17	-16	-16
react	-26	-26	-29	-35	-11	-30	-33
react when	-25	-25	-25	-24	-34	-25	-30
read	-22	-21	-22	-21	-9	-16	-22
read $	-57	-43	-48	-43	-51	-44	-56
read @	-39	-53	-38	-49	-41	-38	-39
read a	-23	-23	-22	-22	-31	-22	-22
read all	-58	-51	-52	-64	-57	-51	-64
read and	-27	-27	-28	-27	-32	-28	-28
read everyth	-21	-14	-14	-14	-15	-14	-14
read it	-48	-49	-53	-49	-50	-50	-78
read of	22	28	24	27	57	27	28
read one	18	24	20	22	58	19	22
read onli	-54	-36	-37	-36	-40	-36	-35
read our	-28	-28	-27	-31	-34	-28	-29
read replica	21	21	15	21	73	20	8
read the	-40	-40	-47	-40	-74	-26	-40
read them	-18	-17	-18	-22	-21	-18	-18
read through	-14	-12	-13	-14	-12	-12	-17
read what	-42	-32	-55	-30	-73	15	-31
read who	-32	-30	-30	-30	-50	-30	-30
readabl	-39	-31	-30	-30	-30	-30	-30
reader	8	14	10	13	53	14	11
reader endpoint	13	31	16	30	90	27	30
reader who	-29	-29	-26	-29	-31	-27	-29
readonlyrootfilesystem	-48	-45	-76	-44	-58	-45	-44
readonlyrootfilesystem in	-48	-45	-76	-44	-58	-45	-44
real	29	13	2	15	60	30	5
real person	-3	4	-13	3	56	26	-11
realli	-8	-9	-9	-8	26	-11	-14
reason	-17	-19	-17	-27	-19	-17	-17
rebalanc	-35	-34	-45	-35	-37	-34	-36
reboot	-22	-17	-18	-17	5	-18	-21
reboot $	-19	-20	-19	-19	-23	-19	-20
rebuild $	-19	-18	-19	-19	-19	-18	-18
rebuild it	-28	-28	-29	-49	-40	-29	-44
rebuilt	-22	-19	-20	-19	-20	-19	-19
rebuilt by	-25	-22	-23	-21	-22	-21	-22
receiv	-19	-17	-18	-18	-21	-17	-19
recertif	-18	-14	-14	-14	-17	-13	-15
recommend	-22	-46	-32	-12	5	-26	-21
recommend a	37	33	29	9	87	31	33
reconnect	-15	-15	-16	-15	-19	-15	-15
reconnect $	-13	-13	-14	-13	-17	-13	-12
record	-40	-39	-38	-35	-37	-37	-41
record $	-15	-9	-10	-9	29	-9	-23
record @	-58	-51	-45	-48	-47	-45	-51
record can	-23	-21	-21	-21	-23	-21	-21
record for	-32	-31	-30	-29	-33	-30	-33
record in	-21	-21	-21	-21	-29	-21	-23
record into	17	10	17	45	16	17	17
record is	-24	-32	-22	-22	-25	-22	-25
record of	-39	-43	-40	-52	-44	-40	-42
recov	-32	-32	-31	-32	-33	-30	-32
recoveri	-30	-28	-22	-27	-30	-27	-32
recoveri $	-5	-5	55	-6	-18	-8	-32
recoveri @	-41	-49	-41	-39	-48	-41	-42
recoveri for	-26	-23	-26	-23	-25	-23	-26
recoveri of	-41	-35	-45	-35	-36	-35	-37
recoveri plan	-22	-22	-24	-22	-25	-22	-25
recoveri point	-17	-12	-14	-13	-13	-12	-12
recoveri time	-42	-43	-64	-43	-42	-42	-44
red	1	-15	-13	-15	-17	-15	-27
red hat	11	-14	-10	-13	-17	-13	-29
red unassign	-21	-21	-21	-21	-22	-21	-37
redact	-19	-18	-20	-18	-19	-18	-20
redesign	-41	-40	-43	-40	-40	-39	-41
redi	-20	-19	-23	-20	-20	-19	-28
redirect	-47	-64	-45	-45	-44	-44	-49
redishel	-53	-42	-38	-41	-50	-38	-61
redishel cve	-13	-13	-13	-13	-13	-13	-21
redriv	-40	-39	-40	-40	-64	-39	-40
redshift	-1	-9	4	37	-12	6	1
redshift provis	18	17	26	67	23	27	25
redund	-47	-49	-51	-46	-48	-45	-49
redund insid	-36	-33	-39	-34	-34	-33	-36
redund of	-25	-35	-28	-32	-26	-25	-25
refresh	-37	-28	-35	-28	-29	-28	-30
refresh in	-25	-23	-23	-23	-23	-24	-26
refund	-44	-41	-40	-45	-70	-41	-42
refus	-33	-48	-37	7	-42	-33	-39
regard	12	8	-7	-15	20	7	6
regardless	-22	-23	-24	-25	-26	-23	-23
regex	-46	-34	-39	-35	-41	-34	-36
region	-26	-19	-21	-24	-8	-25	-28
region $	1	20	-2	1	32	2	0
region @	-31	-28	-36	-31	-37	-30	-30
region and	24	24	24	7	53	25	25
region at	37	35	91	38	16	30	36
region avail	-33	-33	-44	-33	-47	-33	-33
region build	-33	-34	-37	-34	-52	-34	-35
region deni	-44	-35	-31	-29	-37	-30	-29
region doe	41	40	38	42	116	34	37
region down	28	24	16	25	84	16	-5
region for	-76	-63	-65	-64	-76	-62	-66
region has	15	18	15	10	63	16	13
region in	-23	-24	-24	-23	-29	-23	-28
region is	-40	-46	-55	-41	-23	-42	-40
region isnt	-16	-16	-16	-17	-24	-16	-16
region our	-30	-31	-31	-31	-54	-32	-32
region replic	-46	-47	-52	-46	-54	-46	-47
region so	-13	-23	-12	-13	-12	-12	-13
region to	-20	-19	-20	-19	-21	-19	-25
region we	-16	-16	-16	-17	-17	-16	-19
region what	-81	34	-43	-28	-41	-27	-29
region when	-16	-16	-20	-15	-21	-15	-15
region who	-20	-20	-20	-20	-22	-20	-28
regist	-3	-27	-25	-27	-44	-25	-29
regist $	37	5	2	4	-20	0	5
regist @	54	26	26	27	26	25	26
regist and	-16	-12	-12	-13	-12	-12	-14
registr	-16	-15	-15	-15	-19	-15	-16
registri	-44	-22	-39	-42	-41	-36	-41
regresshion	-46	-43	-46	-44	-68	-43	-72
regul	-15	-35	-46	-34	-39	-34	-37
regul that	-13	-13	-13	-13	-16	-13	-20
regul want	-21	-20	-20	-22	-30	-20	-23
regular	-9	-31	-12	42	-23	-4	-3
regular @	-9	-31	-14	44	-26	-3	-3
regulatori	-55	-26	-24	0	-27	-23	-23
rehears	-63	-53	-55	-53	-59	-53	-56
relat	14	8	9	73	-4	14	15
relaunch	-70	-58	-57	-59	-68	-57	-64
relaunch $	-70	-58	-57	-59	-68	-57	-64
releas	-47	-36	-38	-36	-36	-36	-37
releas $	0	0	-4	1	27	0	0
reliabl	0	2	2	2	-7	34	-1
reliabl are	0	2	2	2	-7	34	-1
reliev	37	25	39	85	37	38	39
reliev us	37	25	39	85	37	38	39
remain	62	9	0	-6	-11	10	8
remain for	1	-19	-28	-23	-39	-20	-20
remain with	88	28	27	3	11	32	31
remedi	-62	-59	-63	-56	-58	-56	-62
remedi $	-78	-74	-81	-69	-72	-70	-78
remind	17	0	-4	-5	-9	-3	-10
remind me	18	1	-4	-6	-8	-4	-11
remot	-47	-52	-41	-23	-28	-40	-41
remot write	-66	-63	-65	-64	-73	-63	-66
remov	-37	-36	-35	-35	-43	-35	-36
remov $	-39	-32	-32	-30	-38	-32	-31
remov that	-11	-11	-11	-11	-12	-16	-12
remov the	-32	-28	-28	-28	-31	-28	-29
renew	-23	-24	-24	-17	-22	-23	-21
renew $	17	16	17	16	44	17	43
renew a	-41	-41	-44	-42	-49	-42	-41
renew by	-23	-22	-23	-24	-22	-21	-22
renew cert	-25	-25	-25	-25	-25	-24	-26
renew it	25	27	24	26	11	27	67
renew of	-18	-19	-18	-18	-20	-18	-17
renew the	-5	-2	-2	-4	20	-4	-10
renew who	-66	-63	-61	-66	-63	-60	-69
rent	20	23	25	21	70	24	-5
rent a	24	26	25	22	59	25	15
repair	-29	-26	-26	-26	-28	-26	-28
repair $	-35	-29	-29	-28	-30	-28	-28
repair a	-45	-42	-45	-42	-45	-42	-56
repair and	-16	-9	-9	-9	-9	-9	-9
repair by	-17	-16	-17	-17	-19	-16	-16
repair in	-36	-37	-29	-30	-33	-29	-29
repair it	-17	-16	-17	-16	-18	-16	-21
repair the	-28	-25	-25	-25	-29	-25	-28
repair them	-19	-19	-19	-18	-21	-19	-28
repeat	20	19	1	16	64	10	13
repeat the	20	19	1	16	64	10	13
replac	-25	-18	-23	-23	-20	-22	-26
replac $	-19	-19	-19	-19	-23	-18	-19
replac @	-35	-30	-36	-33	-43	-34	-34
replac a	-20	-19	-20	-19	-21	-18	-19
replac broken	-30	-48	-31	-54	-38	-31	-40
replac by	-23	7	-24	-23	-26	-20	-24
replac dead	-31	-31	-32	-29	-32	-30	-31
replac fail	-17	-16	-16	-16	-17	-16	-17
replac it	-16	-15	-15	-15	-17	-15	-19
replac on	-41	-34	-35	-34	-45	-33	-40
replac our	-2	44	9	0	8	9	9
replac the	-15	-21	-14	-16	-8	-14	-16
replac those	29	28	28	27	69	26	-8
replac who	-23	-14	-15	-15	-14	-14	-16
replai	-48	-47	-45	-44	-47	-43	-47
replai $	-61	-58	-59	-57	-61	-56	-62
repli	51	44	40	46	16	112	26
replic	-32	-30	-31	-29	-28	-29	-30
replic $	-57	-58	-66	-57	-67	-57	-58
replic @	-34	-28	-29	-27	-21	-29	-32
replic of	-26	-25	-27	-25	-30	-25	-24
replic to	-77	-60	-61	-60	-64	-58	-65
replica	-28	-33	-27	-28	2	-25	-27
replica $	8	5	12	9	93	18	17
replica automat	-16	-14	-15	-15	-27	-14	-14
replica in	-16	-15	-15	-15	-18	-15	-15
replica per	-31	-27	-30	-28	-43	-28	-27
replica to	-17	-17	-17	-17	-21	-17	-18
repo	-42	-38	-39	-38	-58	-39	-41
repo $	-23	-23	-24	-23	-32	-23	-24
repo whose	-29	-30	-30	-30	-57	-31	-31
repo with	-3	10	10	10	46	8	11
report	-35	-33	-34	-33	-35	-33	-39
report an	-15	-14	-16	-14	-14	-14	-14
report from	-41	-37	-43	-37	-39	-37	-37
report it	-41	-36	-38	-36	-39	-36	-40
report tool	-18	-17	-17	-17	-19	-17	-17
repositori	-30	-29	-29	-28	-31	-28	-29
repositori $	-32	-32	-33	-32	-37	-31	-34
reput	-31	-30	-27	-28	-31	-28	-33
request	-27	-24	-24	-23	-11	-24	-25
request $	-22	-17	-18	-16	20	-17	-19
request a	-22	-22	-26	-24	-34	-23	-22
request in	-18	-17	-18	-17	-24	-17	-17
request to	27	28	27	27	58	27	27
requir	-39	-52	-40	-40	-40	-38	-40
requir in	-26	-27	-30	-33	-27	-26	-28
requir updat	-17	-15	-15	-17	-20	-15	-18
requir who	-31	-32	-37	-32	-36	-32	-40
reserv	-8	-5	-3	-12	30	-3	-6
reserv @	19	29	35	17	85	34	37
reserv and	-52	-47	-48	-47	-55	-47	-51
reserv concurr	-36	-35	-35	-35	-45	-35	-45
reset	-13	-11	-12	-12	-9	-12	-17
reset the	-12	-12	-12	-12	-13	-12	-18
resid	-32	-28	-5	-28	-41	-33	-36
resili	-73	-70	-69	-67	-91	-71	-79
resili in	5	7	30	6	7	7	2
resiz	-33	-29	-30	-29	-16	-30	-32
resiz an	-35	-29	-30	-28	-8	-31	-30
resolv	-25	-23	-25	-24	-25	-23	-26
resolv $	-27	-23	-25	-24	-23	-23	-26
resourc	-34	-31	-35	-31	-16	-30	-37
resourc $	-51	-56	-55	-53	-71	-52	-53
resourc that	-30	-23	-24	-23	-27	-23	-25
resourc type	-23	-22	-22	-21	-25	-21	-22
respond	-50	-43	-40	-40	-50	-39	-43
respond to	-19	-16	-17	-17	-20	-17	-18
respons	16	3	-2	-1	4	-2	7
respons $	8	21	-4	-4	-12	-1	53
respons @	82	-3	17	44	15	18	8
respons both	49	120	49	54	54	52	46
respons for	-14	-15	-16	-13	17	-13	-27
respons go	-8	-27	1	44	-4	0	-5
respons in	89	25	19	24	11	22	13
respons is	12	17	10	29	-3	21	83
respons matrix	120	32	73	38	13	35	15
respons model	-9	-7	22	-5	9	-8	-18
respons of	105	25	26	30	44	30	16
respons or	-57	1	-37	-52	2	-34	-67
respons parti	-54	-31	-29	-28	-56	-29	25
respons pls	5	31	2	-21	1	-5	1
respons plz	29	-3	1	1	-14	1	0
respons split	3	0	2	3	28	-3	0
respons summari	44	9	10	10	8	10	1
respons to	-87	-58	-55	-57	-90	-56	-65
respons was	-11	-12	-12	-12	-13	-12	-18
respons who	-41	-34	-28	-27	-27	-27	-28
respons whole	-36	-34	-35	-34	-50	-34	-46
respons wise	20	14	3	-3	1	4	3
rest $	-5	12	2	1	-31	2	68
rest api	15	14	14	45	2	15	14
rest encrypt	-21	-26	-21	-25	-20	-20	-20
rest if	-36	-31	-27	-29	-30	-27	-27
rest in	19	19	15	19	74	19	5
rest is	-63	-63	-68	-62	-78	-62	-101
rest on	-15	21	-16	-36	-38	-15	-59
restart it	26	23	24	24	15	24	64
restor	-32	-31	-31	-31	-40	-30	-21
restor $	-40	-38	-39	-39	-48	-39	-46
restor by	-23	-24	-24	-23	-32	-23	-23
restor from	-36	-38	-37	-37	-63	-37	-62
restor test	-16	-14	-14	-14	-14	-14	-14
restor the	-21	-19	-18	-21	-22	-18	-20
restrict	-32	-32	-33	-32	-33	-31	-32
restrict @	-32	-29	-30	-29	-30	-29	-33
restrict it	-20	-20	-20	-32	-24	-19	-19
result	-37	-46	-36	-36	-38	-35	-36
result $	-43	-42	-42	-45	-50	-42	-47
result in	-30	-53	-29	-29	-29	-28	-30
result land	-19	-24	-21	-20	-19	-19	-20
resum	8	10	8	9	45	10	11
retail	-43	-34	-33	-35	-34	-34	-54
retail us	-43	-34	-33	-35	-34	-34	-54
retain	-38	-35	-35	-35	-59	-35	-35
retent	-52	-51	-52	-50	-53	-49	-52
retent $	-76	-76	-79	-74	-87	-75	-84
retent in	-26	-28	-25	-26	-29	-24	-24
retent of	-42	-42	-41	-40	-52	-40	-41
retent period	-38	-38	-40	-37	-40	-37	-45
retent set	-64	-63	-62	-55	-59	-56	-62
retir	-28	-21	-3	-21	-26	-21	-23
retir $	-31	-29	-34	-30	-34	-30	-33
retir notic	-30	-20	-23	-20	-20	-20	-19
retir what	32	54	150	57	40	56	57
retrain	-36	-28	-27	-29	-29	-28	-28
retri	-56	-53	-55	-53	-55	-53	-59
retri for	-19	-17	-21	-19	-18	-18	-20
retri logic	-25	-24	-24	-23	-26	-24	-24
return	-36	-27	-32	-27	-6	-26	-29
return 500s	-39	-33	-32	-32	-40	-34	-35
return empti	-41	-38	-39	-39	-51	-37	-38
return traffic	-45	-44	-71	-46	-45	-44	-49
reus	-29	-28	-32	-29	-31	-28	-33
review	-34	-33	-34	-33	-36	-33	-35
review @	-24	-21	-21	-21	-26	-21	-21
review by	-18	-15	-15	-15	-15	-15	-15
review code	-17	-16	-16	-16	-17	-16	-17
review of	-23	-22	-24	-23	-26	-22	-23
review the	-39	-42	-37	-37	-38	-36	-41
review who	-24	-23	-23	-23	-35	-24	-27
revis	-26	-21	-25	-22	-22	-21	-23
revok	-31	-29	-30	-30	-31	-30	-31
revok $	-22	-21	-21	-22	-23	-22	-23
revok a	-48	-48	-53	-48	-50	-48	-50
revok its	-22	-22	-21	-22	-22	-21	-22
rewrit	-41	-44	-38	-46	-40	-38	-40
rf	16	15	6	19	96	18	8
rhel	-28	-25	-27	-24	1	-24	-28
rid	-17	24	-11	-9	-14	-9	-10
rid of	-17	24	-11	-9	-14	-9	-10
right	-14	-17	-20	-18	-9	-17	-12
right a	-29	-29	-29	-29	-46	-29	-35
right and	-35	-29	-29	-29	-34	-28	-30
right in	-96	-79	-86	-80	-87	-79	-83
right now	14	27	26	31	99	25	11
right of	-36	-37	-41	-45	-46	-39	-42
right on	-34	-34	-34	-27	-35	-31	-36
right size	-43	-53	-43	-42	-49	-43	-45
right that	-18	-12	-12	-13	-16	-13	-12
right to	-22	-25	-23	-22	-26	-22	-22
ring	-1	-1	-1	38	-3	1	0
ring on	19	-9	21	83	15	20	21
risk	28	0	-5	-6	-17	-5	-5
risk assess	30	34	11	0	10	12	12
risk regist	62	13	12	13	-7	11	15
rize	-25	-24	-25	-25	-40	-24	-25
rize $	-28	-27	-28	-28	-46	-27	-28
rm	14	14	8	16	82	16	8
rm rf	16	15	6	19	96	18	8
role	-14	-32	-24	-29	-31	-28	-30
role $	98	17	9	12	3	18	16
role @	-29	-26	-26	-27	-26	-25	-26
role and	-26	-41	-43	-39	-39	-38	-49
role attach	-72	-66	-67	-68	-71	-63	-65
role for	-63	-57	-71	-57	-58	-56	-57
role has	8	14	11	4	52	15	16
role in	-38	-51	-37	-36	-36	-35	-36
role may	-70	-59	-61	-61	-84	-59	-59
role of	-71	-67	-83	-66	-70	-66	-68
role on	-39	-48	-38	-36	-40	-36	-36
role the	40	49	121	48	46	48	48
role trust	-16	-16	-16	-15	-17	-15	-15
role who	-41	-29	-30	-29	-30	-28	-31
role with	-35	-37	-34	-37	-44	-34	-34
roll	-27	-26	-25	-25	-21	-24	-27
roll $	-46	-46	-48	-47	-46	-47	-46
roll it	-18	-18	-21	-18	-24	-18	-22
roll over	-33	-32	-30	-31	-35	-30	-32
roll them	17	21	21	21	59	21	12
rollback	-2	10	3	8	60	9	10
rollback $	-27	-28	-27	-29	-45	-27	-29
rollback alarm	-26	-28	-29	-28	-29	-27	-26
rollback fail	16	17	16	15	40	12	10
rollout	-37	-39	-40	-39	-45	-37	-38
room	-19	-17	-19	-18	-9	-22	-20
room $	-31	-30	-31	-31	-34	-30	-35
room of	-24	-23	-23	-23	-39	-23	-26
room with	-28	-25	-24	-27	-32	-24	-27
root	-39	-38	-27	-35	-43	-44	-45
root $	-52	-49	-54	-51	-53	-48	-58
root access	-43	-43	-44	-44	-54	-42	-48
root account	-55	-55	-68	-55	-65	-53	-59
root ca	18	17	19	52	20	21	21
root login	-69	-62	-72	-64	-67	-63	-63
root on	-41	-38	-39	-55	-45	-38	-50
root password	-50	-43	-45	-41	-43	-40	-48
root squash	-54	-51	-57	-52	-51	-50	-52
root user	7	7	40	5	13	-17	-4
rot	-58	-54	-53	-52	-56	-52	-56
rot in	-30	-27	-29	-28	-34	-28	-29
rot insid	-30	-28	-24	-25	-25	-24	-24
rotat	-36	-34	-37	-33	-21	-33	-26
rotat $	-77	-74	-79	-70	-97	-70	-30
rotat @	-118	-104	-114	-102	-106	-102	-143
rotat and	-36	-42	-37	-37	-39	-36	-36
rotat by	20	20	21	21	47	21	17
rotat for	-43	-35	-35	-35	-40	-34	-36
rotat in	20	22	10	22	122	23	-16
rotat it	11	17	16	17	9	14	65
rotat on	-27	-27	-29	-29	-34	-27	-31
rotat password	-36	-35	-46	-36	-60	-36	-51
rotat the	29	29	31	30	50	31	81
rotat them	29	30	29	30	28	30	69
rotat who	-13	-13	-17	-14	-15	-13	-16
roughli	-70	-72	-75	-62	-80	-73	-71
rout	-33	-30	-31	-30	-33	-30	-34
rout for	-34	-30	-31	-31	-34	-30	-31
rout i	-24	-21	-21	-21	-24	-21	-25
rout tabl	-53	-50	-51	-49	-53	-49	-57
router	-51	-44	-49	-45	-50	-48	-65
router $	-46	-12	-51	-51	-53	-42	-68
router at	-34	-33	-33	-33	-34	-33	-51
router in	5	5	6	22	5	6	7
row	-20	-18	-21	-18	-6	-17	-20
row $	13	13	13	12	42	13	12
row arriv	-26	-25	-25	-29	-25	-26	-32
row count	-42	-33	-32	-34	-37	-32	-32
row in	-54	-50	-62	-49	-51	-49	-53
rpo	11	10	88	12	5	12	-7
rpo of	-68	-68	-127	-70	-69	-68	-71
rpu	38	47	45	47	149	50	43
rto	-34	-32	5	-30	-37	-33	-34
rto and	-37	-36	-54	-37	-38	-36	-37
rto rpo	-75	-70	-101	-71	-71	-70	-81
rule	-42	-41	-42	-41	-39	-34	-45
rule $	-81	-79	-90	-75	-94	-37	-98
rule and	15	15	15	15	35	14	16
rule for	-19	-16	-20	-16	-17	-16	-16
rule in	-25	-25	-25	-24	-26	-24	-24
rule of	-18	-17	-17	-17	-19	-17	-18
rule on	17	17	16	17	49	16	-8
rule set	-54	-52	-56	-51	-56	-51	-52
rule that	-30	-26	-30	-28	-30	-27	-27
rule updat	-99	-92	-101	-96	-91	-95	-124
rule who	-14	-14	-15	-15	-16	-14	-16
run	-26	-26	-29	-21	-21	-26	-31
run $	-45	-43	-38	-25	-6	-35	-45
run @	-50	-37	-43	-18	-46	-41	-54
run a	-21	-1	-18	-35	-24	-18	-20
run all	-27	-27	-38	-41	-27	-27	-28
run an	-4	19	-1	2	-8	0	1
run and	-20	-19	-18	-19	-21	-18	-24
run at	26	26	15	26	56	26	27
run aws	-9	-11	-9	-9	58	-10	-37
run befor	59	59	60	59	130	58	61
run by	10	-23	-25	-26	-44	-23	-30
run cluster	-23	-23	-22	-24	-25	-23	-38
run contain	6	6	3	16	17	6	0
run debian	-52	-49	-50	-50	-52	-49	-69
run docker	14	14	6	54	11	-1	13
run etcd	-18	-16	-19	-16	-16	-16	-19
run for	-29	-28	-28	-28	-38	-28	-34
run hourli	-43	-58	-41	-24	-60	-40	-39
run in	-27	-25	-26	-26	-30	-25	-30
run it	14	14	14	48	14	15	3
run its	-16	-23	-16	-19	-18	-16	-17
run my	-31	-29	-32	-31	-33	-29	-39
run nodetool	-30	-23	-23	-23	-27	-23	-23
run on	-44	-55	-43	-40	-46	-42	-48
run our	-21	-21	-21	-21	-22	-21	-36
run ourselv	7	74	17	-6	10	17	6
run out	-19	-18	-19	-19	-21	-18	-22
run sinc	-22	-20	-20	-20	-22	-20	-29
run the	-19	-42	-23	-25	-27	-23	-10
run what	26	59	25	32	25	27	26
runawai	-34	-33	-33	-34	-62	-33	-34
runbook	53	14	11	16	41	16	12
runbook for	1	1	-7	1	31	2	-6
runc	-23	-21	-21	-21	-22	-21	-25
rundown	79	7	10	12	-12	11	7
rundown $	72	5	10	12	5	10	8
rundown of	53	9	12	13	10	13	6
rundown on	53	4	2	4	-38	3	4
runner	40	36	38	57	34	41	100
runtask	-25	-25	-28	-25	-29	-25	-34
runtask job	-13	-13	-17	-13	-12	-12	-14
runtim	-4	2	17	2	-4	-1	23
runtim $	27	30	65	33	16	33	125
runtim agent	-46	-63	-51	-49	-45	-46	-50
runtim cve	21	18	20	48	20	21	20
runtim for	-15	-17	-18	5	-22	-15	-28
runtim in	-64	-29	-60	-59	-65	-59	-82
runtim of	-57	-59	-62	-59	-61	-57	-84
runtim patch	-69	-69	-77	-70	-54	-68	-104
runtim secur	42	43	39	43	54	43	91
runtim updat	8	23	76	25	15	19	18
rust	-35	-35	-41	-35	-42	-35	-49
s	-46	-44	-51	-42	-66	-42	-45
saa	11	10	56	14	4	14	13
safe	-32	-31	-33	-31	-33	-33	-33
safe $	-32	-32	-35	-32	-39	-36	-33
safekeep	-20	-20	-21	-20	-33	-20	-21
safekeep $	-19	-18	-20	-19	-32	-19	-19
safeti	-15	-14	-14	-14	-19	-14	-17
sagemak	-25	-18	-25	-26	-36	-23	-23
sai	-19	-20	-1	-14	-8	-16	-16
sai amazon	-28	-28	-31	-31	-51	-29	-33
sai aws	-25	-21	-23	-22	-30	-21	-22
sai custom	32	32	68	32	32	27	33
sai how	-62	-56	-54	-55	-102	-54	-55
sai land	-13	-11	11	-13	-20	-14	-14
sai our	-20	-20	-25	-20	-20	-20	-22
sai the	-3	-14	-15	-13	-23	-13	-13
said	-18	-8	11	-3	-27	-4	49
salari	-36	-34	-34	-35	-58	-34	-34
sale	-3	-3	-4	-3	21	-3	-21
sale deck	23	21	23	24	59	23	-9
salesforc	-67	-54	-58	-55	-40	-53	-76
salesforc org	26	25	24	26	62	25	1
salt	24	29	124	31	23	34	31
same	-41	8	-19	-28	-27	-27	-24
same @	-28	-55	-28	-28	-28	-28	-28
same as	-50	-35	38	-46	-50	-31	-52
same duti	-6	29	-1	-18	-1	-1	-1
same for	-76	-52	-79	-43	-55	-44	32
same on	-134	-103	-110	-79	-114	-95	-103
same q	-29	-29	-28	-28	-28	-28	-36
same question	-99	-88	-82	-78	-85	-84	-84
same split	-6	76	10	9	9	10	4
same thing	17	-19	-13	-11	-10	-11	-18
same time	17	5	9	18	45	18	19
sampl	7	10	8	11	49	10	11
sandbox	-22	-19	-21	-22	-19	-20	-22
sandbox $	-21	-19	-20	-21	-16	-20	-22
sane	27	27	3	21	89	17	6
sanit	-11	-12	-12	-12	-12	-12	-17
sat	-30	-25	-25	-27	-29	-25	-28
save	-16	36	-3	-7	37	40	-15
save plan	9	-2	-2	-9	52	-11	7
save us	-53	-35	-31	-39	3	-32	-30
saw	-25	-25	-32	-25	-28	-24	-25
say	-34	-30	-13	-13	-46	-26	-40
say $	5	-10	124	53	-16	-2	-12
say in	20	19	-1	33	18	58	20
say it	9	8	34	3	8	7	6
say over	24	20	24	56	21	25	24
sbom	-50	-55	-56	-52	-52	-50	-61
scale	-26	-21	-22	-21	-24	-21	17
scale $	20	57	61	58	43	57	168
scale @	-99	-95	-98	-93	-95	-93	-122
scale a	-69	-65	-69	-64	-67	-64	-91
scale of	1	3	3	2	33	2	-21
scale out	-33	-31	-30	-31	-51	-29	-30
scale polici	-105	-106	-116	-103	-111	-107	-136
scale the	-59	-55	-56	-57	-70	-56	-69
scale up	-24	-23	-24	-23	-24	-22	-24
scale when	-56	-62	-58	-56	-68	-61	-83
scan	-37	-36	-38	-34	-36	-36	-40
scan $	-88	-91	-107	-87	-80	-87	-105
scan in	-17	-16	-15	-15	-20	-15	-17
scan of	-41	-41	-46	-41	-50	-41	-44
scanner	-31	-31	-32	-30	-38	-30	-33
scanner on	-16	-15	-16	-15	-16	-15	-19
scc	-54	-43	-51	-45	-45	-43	-44
schedul	-48	-45	-45	-42	-45	-44	-55
schedul $	-39	-42	-38	-44	-40	-38	-43
schedul and	-55	-32	-32	-31	-31	-31	-31
schedul contain	-93	-93	-99	-91	-92	-91	-143
schedul of	-35	-33	-34	-33	-33	-33	-33
schedul that	-17	-14	-15	-16	-15	-14	-15
schema	-71	-70	-73	-69	-73	-69	-81
schema $	-77	-79	-93	-80	-88	-83	-121
schema @	-92	-89	-90	-82	-84	-82	-89
schema design	-22	-22	-22	-22	-24	-22	-26
scientist	-27	-22	-27	-27	-29	-26	-29
scientist $	-18	-17	-17	-17	-18	-17	-21
scim	-17	-16	-15	-15	-17	-15	-15
scope	-47	-44	-45	-39	-46	-43	-45
scope $	-76	-70	-75	-66	-72	-68	-72
score	-60	-46	22	-46	-73	-56	-80
scrambl	-50	-50	-53	-50	-51	-49	-53
scrambl data	-66	-67	-77	-70	-71	-68	-79
scrape	-22	-20	-23	-21	-32	-22	-20
scratch	-35	-35	-34	-33	-34	-32	-34
scream	-33	-38	-39	-39	-50	-34	-35
screen	-42	-37	-38	-38	-52	-38	-43
script	-57	-57	-57	-56	-57	-55	-63
script $	-63	-56	-59	-55	-57	-55	-59
script @	-133	-131	-127	-115	-121	-115	-133
script of	-18	-17	-16	-17	-18	-16	-17
scrub	-29	-33	-20	10	-25	-21	-25
sdk	-46	-45	-46	-45	-47	-45	-50
search	-40	-64	-38	-4	-62	-39	-42
search @	-55	-57	-55	-63	-70	-56	-62
sec	5	-2	7	33	27	7	-2
second	-31	-26	-29	-26	-11	-25	-21
second $	-91	-50	-63	-53	-45	-51	-59
second @	-27	-27	-34	-27	-31	-26	-26
second one	-5	-8	-20	-9	-15	-7	43
second region	-18	-18	-17	-17	-21	-17	-21
second who	-46	-46	-46	-47	-75	-46	-85
secret	-43	-15	-34	-31	-15	-31	-32
secret $	-39	-40	-42	-39	-49	-39	-44
secret and	-14	-16	-15	-16	-14	-14	-14
secret bake	-23	-28	-23	-22	-23	-22	-22
secret for	-34	-35	-35	-34	-57	-33	-33
secret in	-47	-50	-51	-47	-51	-47	-53
secret key	18	14	12	17	48	18	12
secret left	-28	-23	-24	-23	-28	-23	-24
secret on	-34	-33	-39	-33	-39	-33	-35
secret or	50	40	50	42	115	49	41
section	69	21	22	22	23	23	24
secur	-17	-19	-9	-16	-23	-20	-15
secur $	-94	-93	-141	-92	-117	-93	-101
secur @	-65	-69	-62	-79	-57	-57	-56
secur at	-24	-25	-27	-29	-24	-24	-24
secur by	-36	-25	-25	-26	-29	-25	-27
secur code	-31	-31	-31	-31	-31	-31	-56
secur contact	-31	-31	-39	-31	-36	-31	-33
secur duti	-13	-14	-30	27	-17	-27	-14
secur environ	-16	-16	-23	-16	-16	-16	-23
secur for	-28	-23	-24	-23	-23	-23	-26
secur group	-29	-15	-9	-28	-28	-27	-38
secur in	15	21	79	22	11	20	9
secur of	-9	-6	58	-6	-26	-9	-17
secur on	-34	-30	-31	-30	-31	-30	-33
secur patch	9	14	13	14	14	15	50
secur profil	-17	-14	-14	-13	-13	-13	-14
secur the	-55	-49	-65	-50	-50	-48	-52
secur updat	58	56	61	66	60	62	151
secur want	-26	-28	-26	-49	-26	-27	-27
secur what	113	13	-22	32	17	28	-8
see	-3	1	7	9	1	20	5
see @	4	16	11	13	68	1	16
see a	4	3	-10	34	-19	2	3
see it	-7	1	32	0	-20	0	-7
see my	38	40	30	38	14	108	87
see our	-51	-37	-37	-40	-45	-37	-37
see the	-30	-31	-30	-32	-31	-32	-53
see to	-23	-23	-24	-23	-25	-22	-25
see which	-15	-15	-15	-15	-18	-17	-16
seen	15	21	83	19	15	18	16
segment	-44	-45	-48	-46	-50	-46	-49
select	-27	-28	-27	-31	-28	-25	-26
select the	-12	-12	-12	-12	-18	-12	-13
self	6	31	9	16	7	9	9
self host	21	64	21	10	19	22	23
self instal	-26	-27	-26	-34	-26	-27	-27
self run	-12	-29	-7	30	-10	-7	-9
send	-19	-8	-8	-8	30	-9	-10
send quota	9	23	27	30	102	16	31
send telemetri	-19	-19	-19	-20	-22	-19	-23
send them	-37	-36	-40	-36	-40	-36	-48
send to	-16	-14	-14	-14	-19	-14	-14
sensit	-54	-50	-53	-50	-64	-50	-60
sensit $	-23	-24	-24	-24	-26	-25	-37
sensit data	-34	-32	-33	-32	-42	-32	-37
sensor	-31	-33	-27	-9	-38	-27	-29
sensor out	-36	-19	-19	-19	-19	-19	-20
sent	-25	-24	-28	-25	-25	-26	-25
sent to	-19	-17	-17	-16	-19	-16	-17
sent with	-17	-14	-13	-14	-16	-14	-14
sentenc	59	-12	5	-11	-24	-12	-29
sentenc $	-110	-92	-118	-91	-92	-91	-109
separ	-30	-26	-27	-26	-28	-26	-26
separ account	-34	-32	-38	-32	-36	-32	-31
seri	-4	-4	-3	24	-31	-4	-4
serv	-29	-27	-27	-27	-27	-26	-32
serv our	-26	-26	-25	-26	-27	-25	-37
server	-30	-28	-27	-23	-31	-26	-23
server $	-26	-23	-22	-23	-22	-21	13
server @	18	47	18	12	18	18	19
server access	-21	-19	-19	-20	-20	-19	-31
server and	-25	-23	-23	-23	-23	-23	-30
server at	3	4	2	31	-15	3	-15
server avail	-25	-25	-27	-25	-25	-24	-25
server behind	-40	-37	-37	-37	-38	-37	-45
server below	-38	-44	-38	-41	-65	-38	-61
server build	-17	-16	-16	-17	-16	-16	-28
server di	-30	-31	-30	-31	-35	-33	-44
server fleet	-108	-99	-109	-101	-100	-99	-144
server for	-66	-60	-53	-75	-62	-53	-57
server hall	-27	-27	-28	-28	-28	-28	-33
server hardwar	-57	-30	-30	-31	-36	-30	-31
server host	-44	-43	-46	-47	-42	-43	-65
server in	-26	-24	-24	-25	-26	-24	-30
server insid	-17	-17	-18	-18	-17	-16	-20
server is	-16	-16	-16	-16	-19	-17	-19
server of	-42	-42	-41	-31	-44	-40	-60
server on	-1	-9	0	37	-3	0	-16
server or	32	7	32	81	7	32	32
server os	50	57	47	46	40	50	150
server patch	-79	-90	-72	-76	-73	-72	-93
server room	-19	-19	-19	-19	-20	-18	-24
server side	-47	-49	-53	-49	-53	-48	-69
server that	-44	-42	-43	-43	-45	-42	-52
server to	19	19	19	44	16	19	10
server under	-58	-50	-51	-51	-51	-49	-58
server when	-92	-72	-53	-51	-60	-54	-57
server who	-14	-14	-14	-15	-26	-14	10
server with	-15	4	3	-11	34	3	-7
serverless	5	-10	-24	-23	-25	-19	-6
serverless $	23	46	42	50	152	48	52
serverless @	-55	-52	-49	-49	-51	-48	-55
serverless cach	-84	-95	-84	-87	-92	-78	-82
serverless cluster	-18	-17	-16	-16	-16	-16	-22
serverless collect	-17	-16	-23	-17	-19	-17	-18
serverless instead	-25	61	-1	-9	5	7	8
serverless worker	-59	-51	-53	-50	-54	-52	-71
serverless workgroup	-40	-37	-36	-36	-55	-36	-50
servic	-35	-32	-27	-31	-37	-27	-36
servic $	-23	-12	-13	-23	-9	-20	-2
servic account	-51	-50	-55	-49	-59	-48	-50
servic and	-14	-14	-14	-14	-16	-14	-20
servic do	8	19	11	53	-10	95	15
servic endpoint	-37	-37	-37	-38	-53	-37	-49
servic is	-52	-50	-43	-66	-49	-48	-54
servic itself	-25	-23	-23	-22	-23	-22	-24
servic on	-45	-43	-65	-5	-69	-49	-49
servic quota	-43	-44	-50	-45	-56	-46	-48
servic role	-20	-17	-18	-17	-18	-17	-17
servic run	-16	-14	-14	-14	-14	-14	-16
servic the	-35	-33	-34	-33	-35	-33	-46
servic updat	-60	-49	-16	-48	-50	-48	-71
servic we	-33	-32	-31	-32	-33	-53	-35
servic what	17	22	66	23	17	19	23
servic where	-59	-49	-68	-55	-75	-69	-69
servic who	-50	-52	-54	-50	-54	-50	-77
servic you	22	30	28	25	15	77	30
session	-22	-23	-23	-21	-22	-21	-22
session in	-18	-20	-19	-22	-19	-18	-19
session of	-14	-17	-15	-14	-14	-14	-15
set	-27	-25	-23	-25	-26	-25	-26
set $	-21	-18	-20	-17	-20	-17	11
set @	-25	-24	-24	-23	-24	-23	-25
set a	-13	-13	-13	-13	-20	-13	-14
set alarm	-22	-14	-14	-14	-14	-14	-16
set by	-29	-28	-28	-28	-36	-27	-30
set how	-31	-29	-29	-30	-48	-29	-30
set in	-62	-62	-64	-61	-64	-59	-61
set it	4	3	5	5	34	4	-12
set min	-27	-26	-26	-26	-43	-26	-26
set of	-20	-20	-24	-20	-22	-19	-20
set posix	-35	-29	-30	-29	-30	-29	-31
set reserv	-21	-21	-22	-22	-30	-21	-22
set retent	-12	-12	-11	-12	-16	-11	-13
set that	-22	-26	-23	-22	-30	-22	-23
set the	-32	-31	-31	-31	-33	-30	-39
set to	-56	-47	-47	-46	-56	-45	-53
set up	-14	-13	-13	-14	-3	-19	-13
setup	-25	-40	-41	-34	-38	-35	-37
setup in	-22	-20	-24	-21	-21	-20	-21
seven	-26	-24	-25	-24	-28	-24	-23
seven year	-26	-24	-25	-24	-28	-24	-23
sever	-24	-23	-25	-25	-25	-24	-28
sever avail	-15	-15	-16	-15	-15	-15	-15
sg	-60	-64	-61	-59	-49	-60	-59
sg $	-44	-45	-47	-43	-43	-42	-44
shadow	-39	-37	-42	-37	-37	-36	-40
shadow copi	-45	-43	-48	-42	-42	-42	-46
shard	-36	-35	-35	-36	-40	-34	-37
shard $	-26	-31	-29	-31	-26	-27	-27
shard of	-35	-34	-35	-35	-36	-33	-34
shard replica	-27	-25	-27	-25	-39	-25	-24
share	17	-6	-8	-6	-11	-9	-16
share $	-53	-34	-61	-55	-57	-49	-53
share @	-8	-25	-7	17	-6	-6	-7
share between	-27	-22	-22	-23	-23	-22	-23
share control	-16	-16	1	-16	-32	-18	-32
share file	24	26	27	66	27	27	26
share for	96	24	37	73	35	38	37
share key	-43	-38	-38	-37	-41	-37	-39
share model	156	44	30	47	43	51	49
share one	-47	-39	-42	-40	-42	-39	-52
share respons	78	22	36	22	33	21	9
share the	96	130	62	58	34	57	55
share with	-24	-23	-23	-23	-23	-32	-23
sharepoint	-35	-33	-33	-34	-47	-33	-35
she	-20	-6	-19	-4	57	-5	-2
sheet	82	16	33	20	17	10	13
shift	3	11	62	12	-23	3	-6
ship	-19	-16	-22	-22	-23	-21	-25
ship $	-18	-16	-17	-15	-17	-16	-17
ship back	22	50	21	22	22	22	22
ship it	-15	-18	-17	-15	-15	-14	-15
ship them	-32	-26	-23	-26	-23	-23	-28
ship those	-27	-27	-29	-28	-36	-30	-28
ship to	-46	-42	-44	-43	-43	-41	-56
ship with	-20	-20	-19	-20	-23	-20	-28
shop	-32	-31	-32	-30	-34	-33	-33
shop where	-18	-16	-16	-16	-19	-17	-16
shopper	-11	-11	-11	-11	-17	-11	-12
short	94	31	108	41	23	41	35
short $	16	-1	-3	0	-2	-1	-1
short explan	42	58	163	54	22	55	57
short for	-41	-24	-3	-25	-23	-24	-23
short pleas	9	0	47	4	-1	2	-4
short tabl	62	18	7	24	20	26	27
shorter	-27	-36	-25	-27	-31	-26	-28
shorter than	-27	-36	-25	-27	-31	-26	-28
should be	-27	-8	-25	-33	-36	-24	-25
should have	-27	-26	-26	-26	-29	-25	-27
should i	46	48	67	34	77	74	47
should move	-31	-29	-28	-27	-28	-26	-26
should read	-55	-44	-49	-45	-68	-45	-59
should set	-18	-18	-18	-18	-19	-18	-28
should we	-3	13	10	79	-1	16	3
shouldnt	-16	-17	-16	-17	-18	-16	-17
shout	3	3	31	1	-7	2	-1
shout about	3	3	31	1	-7	2	-1
show	30	10	-12	-18	-12	1	-9
show @	183	35	48	64	40	49	33
show a	-57	-40	-60	-39	-60	-37	-38
show as	-24	-23	-22	-21	-22	-21	-22
show me	20	61	0	-6	4	51	11
shred	-20	-21	-21	-21	-24	-21	-24
shrink	-9	-33	-7	19	-10	-7	-8
shut	-21	-18	-19	-18	-3	-17	-21
shut down	-2	2	-6	0	44	2	-1
shutdown	-46	-43	-47	-43	-48	-42	-44
side	-8	-4	-11	-10	-19	-14	-14
side $	5	16	7	-3	12	-1	-10
side @	16	72	26	67	21	28	20
side by	-4	82	10	6	13	12	9
side doe	-55	-68	-53	-49	-49	-49	-51
side duti	10	25	4	-8	4	4	4
side encrypt	-37	-39	-12	-39	-48	-38	-64
side for	78	32	32	34	34	34	34
side is	-75	-73	-69	-63	-86	-61	-68
side of	34	2	3	3	-1	4	-1
side pleas	-11	105	-7	-3	-4	0	-8
side with	-8	34	3	4	3	1	3
sidecar	-33	-12	-14	-32	-36	-32	-36
sidecar $	-25	-29	35	-22	-28	-26	-23
sidecar imag	-19	-17	-19	-17	-16	-17	-21
siem	14	14	65	14	10	-1	9
siem $	14	17	71	14	9	-7	6
sign	-19	-31	-35	-30	-20	-31	-31
sign for	32	7	9	8	9	10	11
sign in	-43	-41	-42	-43	-67	-41	-42
sign key	-92	-80	-89	-80	-89	-80	-84
sign off	-26	-25	-34	-25	-27	-25	-24
sign on	-43	-43	-56	-44	-71	-43	-47
sign up	76	32	33	43	83	45	44
sign url	-25	-25	-30	-25	-26	-26	-27
signatur	-48	-47	-47	-46	-55	-47	-51
signatur $	-62	-59	-61	-57	-71	-56	-59
sigterm	-43	-37	-38	-37	-39	-37	-47
sigterm handl	-43	-37	-38	-37	-39	-37	-47
simul	-30	-27	-30	-27	-27	-26	-26
sin	-45	-45	-46	-47	-63	-45	-63
sinc	-36	-37	-34	-36	-23	-34	-38
sinc 2021	-23	-23	-23	-24	-31	-23	-24
sinc auto	-18	-17	-21	-17	-18	-17	-16
sinc januari	-14	-14	-14	-14	-15	-14	-20
sinc someon	-41	-40	-54	-42	-59	-40	-42
sinc spring	-93	-78	-85	-82	-108	-77	-115
sinc the	-30	-56	-27	-31	2	-24	-24
sinc thi	36	38	37	37	121	26	17
singl	-16	-16	-4	-16	1	-15	-17
singl az	-75	-81	-82	-79	-83	-71	-74
singl sign	-45	-46	-61	-46	-78	-46	-50
singl tenant	22	22	78	20	6	19	20
sit at	-25	-29	-23	-24	-30	-23	-27
sit in	-19	-20	-19	-19	-23	-19	-21
sit on	-20	-19	-19	-19	-20	-19	-24
sit with	-15	-14	-15	-15	-17	-14	-16
site	-28	-28	-27	-24	-31	-26	-28
site $	-38	-37	-37	-37	-41	-36	-39
site @	9	3	8	34	9	9	9
site and	-39	-39	-36	-41	-48	-36	-40
site where	-31	-26	-27	-30	-25	-26	-29
six	-17	-15	-17	-15	-16	-15	-15
size	-32	-30	-33	-29	-2	-29	-31
size $	-111	-111	-116	-108	-184	-110	-117
size @	10	6	9	9	45	10	9
size and	-38	-40	-37	-38	-49	-37	-37
size by	-25	-21	-22	-21	-26	-21	-22
size do	53	67	65	65	160	66	68
size for	-101	-87	-91	-83	-94	-83	-95
size in	22	24	19	25	77	25	26
size of	52	52	42	54	141	53	54
size on	-36	-36	-35	-36	-57	-35	-35
size the	-63	-58	-59	-57	-67	-58	-76
skew	-37	-36	-35	-36	-40	-35	-42
skip	6	5	8	8	46	6	6
skip it	-40	-38	-37	-37	-59	-36	-42
sla	-49	-39	-25	-38	-18	-45	-43
sla for	23	22	-2	18	58	21	11
sla percentag	35	39	20	38	106	39	40
slack	7	5	-11	3	66	-13	4
slack bot	21	19	21	16	67	5	14
sleep	22	0	23	63	26	21	21
sleep $	26	8	25	57	48	23	27
slide	73	33	59	33	32	34	34
slide 12	-25	-16	-18	-17	-16	-17	-16
slim	-27	-23	-24	-25	-28	-23	-26
slip	-18	-16	-16	-16	-18	-16	-18
slip $	-20	-18	-18	-19	-22	-18	-20
slot	-50	-53	-47	-54	-49	-48	-49
slow queri	-41	-41	-40	-41	-48	-41	-47
slow sql	-20	-19	-18	-17	-18	-17	-19
slurmctld	-88	-77	-76	-76	-85	-77	-127
sm	28	31	31	37	1	32	120
small	30	17	18	43	45	20	17
small $	10	17	11	15	83	17	5
small @	-22	-26	-22	-24	-23	-22	-21
small rest	35	34	35	71	34	35	33
small team	13	5	13	43	11	13	13
smaller	12	-18	16	65	13	11	15
smallest	9	-17	12	67	-1	12	12
smallest custom	-4	-32	2	62	-10	2	2
smb	-51	-40	-57	-38	-42	-37	-37
smb share	-46	-29	-26	-27	-26	-25	-25
smell	-62	-50	-48	-51	-38	-49	-66
sms	-23	-21	-21	-21	-29	-21	-23
smtp	-53	-51	-52	-49	-54	-49	-53
snapmirror	-75	-48	-46	-46	-47	-46	-46
snapmirror schedul	-71	-40	-39	-39	-39	-39	-39
snapshot	-34	-33	-31	-31	-31	-34	-15
snapshot $	-82	-81	-81	-80	-89	-93	-86
snapshot and	-34	-36	-35	-35	-49	-35	-36
snapshot in	20	24	21	24	74	13	23
snapshot of	-37	-36	-36	-37	-42	-37	-40
snapshot older	-14	-14	-13	-13	-16	-13	-14
snapshot on	-65	-58	-66	-71	-61	-58	-74
snapshot restor	-14	-14	-14	-15	-17	-15	-20
snowflak	25	23	23	24	73	24	-9
snowflak warehous	19	18	18	17	84	18	-22
so	-13	-14	-16	-11	-19	-13	-13
so $	-37	-34	-34	-35	-37	-33	-36
so @	-13	-34	-41	-24	-29	-28	-31
so amazon	-15	-15	-15	-15	-17	-15	-19
so aws	-18	-17	-19	-18	-20	-17	-24
so if	21	44	22	21	22	22	22
so no	-41	-44	-35	-51	-42	-37	-40
so noth	-16	-11	-12	-12	-12	-11	-13
so on	-26	1	-29	-34	-34	-28	-31
so our	-43	-40	-34	-37	-35	-35	-52
so patch	-30	-31	-30	-32	-31	-30	-55
so that	-15	-15	-14	-4	-16	-13	-16
so the	-36	-18	-22	18	-27	-17	-33
so there	41	13	15	17	17	17	17
so um	61	27	-1	27	24	25	20
so we	-40	-9	-32	-47	-42	-39	-53
so what	6	69	46	24	-19	90	16
so who	24	26	25	26	15	24	93
so with	64	10	-8	18	12	11	8
soc	-2	-3	16	-5	-4	-4	-7
soc 2	3	2	25	1	1	-1	-3
socket	19	11	19	58	16	19	19
softphon	-27	-25	-24	-25	-28	-24	-24
softwar $	-4	-4	0	21	-16	0	-5
softwar and	-38	-37	-40	-37	-38	-37	-65
softwar in	-50	-48	-51	-49	-51	-47	-57
softwar insid	-41	-37	-37	-37	-41	-37	-42
softwar licens	-32	-33	-30	-30	-34	-30	-31
softwar of	-41	-40	-41	-41	-45	-40	-57
softwar on	-23	-23	-23	-23	-26	-23	-23
softwar that	-16	-16	-16	-16	-18	-16	-24
softwar up	-24	-20	-22	-20	-24	-20	-21
softwar we	-28	-30	-27	-30	-30	-27	-30
sold	-33	-33	-33	-36	-54	-34	-58
solo	10	13	12	3	13	11	75
solut	8	10	10	10	60	7	4
solut architect	8	10	10	10	60	7	4
some	-47	-46	-56	-45	-61	-25	-50
some exampl	-5	-1	-23	-1	-27	32	-4
somebodi	-17	-18	-8	-18	-25	-19	-16
somebodi at	-25	-27	-26	-27	-40	-25	-41
somebodi els	-30	-23	-39	-26	1	-31	-23
somebodi has	-31	-30	-30	-31	-31	-31	-30
somebodi left	-30	-28	-29	-30	-52	-28	-29
somebodi must	-18	-18	-17	-17	-19	-17	-18
somebodi remov	-30	-51	-29	-30	-31	-35	-30
somebodi tell	2	4	18	4	-23	-14	35
somebodi wrote	-25	-25	-32	-26	-28	-25	-28
someon	-24	-23	-4	-16	-24	-21	-23
someon approv	-4	-1	-23	-1	42	-20	-13
someon at	-52	-52	-60	-53	-59	-52	-63
someon chang	-32	-38	-36	-36	-35	-33	-32
someon els	5	-10	3	61	-1	9	6
someon explain	-37	-23	-27	-26	-24	-23	-23
someon forgot	-21	-18	-19	-19	-19	-18	-17
someon in	-20	-18	20	-19	-31	-14	-17
someon wrote	3	11	75	12	-8	13	10
someth	-29	-28	-19	-28	-34	-29	-21
someth $	-44	-37	-36	-37	-43	-50	-22
someth amazon	-36	-35	-39	-39	-45	-35	-42
someth aws	-27	-27	-31	-27	-30	-28	-31
someth custom	-69	-63	-63	-58	-80	-65	-74
someth i	-19	-19	-20	-22	-26	-19	-25
someth the	11	14	2	12	-2	11	46
someth we	-50	-49	-54	-49	-52	-49	-66
somewher	-36	-38	-36	-57	-37	-35	-41
sorri	-39	-37	-36	-36	-44	-36	-36
sorri for	8	8	25	6	5	4	8
sorri i	-30	-30	-30	-30	-39	-29	-29
sort	-39	-36	-50	-37	-44	-19	-41
sort of	-3	-2	-26	-2	-9	35	-4
sort out	-16	-14	-14	-14	-16	-14	-15
sourc	-30	-29	-32	-30	-35	-24	-35
sourc $	-26	-24	-25	-25	-28	-25	-25
sourc @	-34	-34	-37	-35	-32	-32	-36
sourc address	-24	-25	-24	-25	-25	-24	-39
sourc and	-1	0	-16	0	-5	36	-8
sourc code	-18	-18	-18	-18	-19	-18	-24
sourc credenti	-26	-25	-27	-26	-26	-26	-27
sourc librari	-35	-34	-34	-35	-53	-46	-35
sourc licens	-24	-24	-24	-25	-38	-24	-25
space	-20	-19	-19	-21	-20	-19	-19
spare	-18	-56	-18	40	-20	-15	-16
speak	-19	-19	-1	-12	-37	-7	-22
speak $	21	23	69	21	-1	49	22
specif	-25	-23	-2	-22	-39	-23	-31
specif control	-17	-11	13	-12	-38	-16	-25
specif secur	-16	-16	-23	-16	-16	-16	-23
specifi	-34	-30	-29	-30	-44	-29	-29
spectr	-65	-67	-69	-69	-73	-66	-110
spell	29	45	83	24	11	8	22
spell out	11	32	43	5	-5	-15	8
spend	-76	-70	-82	-70	-74	-70	-76
spend limit	-33	-21	-21	-21	-25	-21	-21
spf	-16	-17	-15	-15	-16	-15	-17
spin	-43	-31	-40	-35	-27	-32	-39
spin up	-50	-48	-47	-52	-82	-48	-54
split	96	51	4	14	16	17	11
split $	214	131	90	93	89	94	81
split between	40	14	15	16	12	16	5
split for	99	70	39	40	40	37	36
split of	22	46	23	10	55	22	21
split on	45	48	0	17	14	17	19
split or	-6	76	10	9	9	10	4
split the	-68	-55	-52	-53	-70	-55	-64
splunk	-20	-28	-21	-22	-21	-20	-20
spoof	-24	-25	-24	-25	-25	-24	-39
spot	-46	-47	-45	-45	-31	-44	-47
spot in	-23	-22	-27	-22	-25	-22	-22
spread	-69	-71	-84	-68	-87	-67	-70
spread @	-29	-28	-29	-27	-27	-28	-30
spread over	-25	-25	-37	-26	-25	-25	-29
spring	-65	-58	-61	-60	-76	-58	-80
spring $	-32	-29	-41	-35	-41	-30	-30
sprint	-1	-3	-2	-4	27	-6	-21
sprint $	-1	-3	-2	-4	27	-6	-21
sql	-29	-27	-27	-24	-22	-26	-29
sql inject	-18	-18	-19	-19	-19	-18	-25
sql queri	-16	-14	-15	-14	-16	-14	-14
sql statement	-20	-19	-18	-17	-18	-17	-19
sqli	-45	-33	-37	-37	-34	-35	-36
squad	-44	-43	-42	-44	-44	-42	-77
squash	-54	-51	-57	-52	-51	-50	-52
sre	-46	-50	-44	-57	-65	-43	-52
sre team	-26	-42	-26	-43	-26	-26	-27
srm	59	10	21	15	-14	90	3
srm $	24	-48	-63	-37	-60	49	-52
srm what	40	42	61	42	39	51	41
ssd	-38	-36	-37	-37	-38	-35	-35
sse	-39	-39	-16	-37	-44	-34	-41
sse @	-39	-45	-9	-39	-45	-34	-38
sse c	-47	-45	-47	-46	-51	-45	-54
ssh	-34	-34	-34	-33	-36	-33	-41
ssh kei	-45	-45	-46	-45	-47	-45	-65
ssh key	-34	-29	-29	-29	-30	-28	-28
ssh to	-40	-43	-41	-40	-52	-40	-55
sshd	-63	-62	-62	-62	-68	-61	-88
sshd config	-36	-35	-36	-36	-39	-34	-35
ssl	-33	-44	-32	-31	-32	-31	-32
ssl on	-25	-22	-24	-22	-22	-22	-24
stack	12	2	8	44	35	11	4
stack $	-13	-12	-12	-13	-12	-12	-16
stack @	30	0	29	82	21	29	29
stack drift	-99	-100	-125	-103	-123	-101	-103
staff	-36	-40	-37	-31	-41	-35	-39
staff to	-65	-70	-68	-67	-75	-63	-64
stage	-22	-20	-21	-21	-15	-24	-25
stage account	49	49	43	49	107	31	46
stai $	10	59	11	-14	6	11	11
stai compliant	-17	-15	-15	-16	-15	-16	-22
stai in	4	4	4	13	37	5	4
stai on	51	24	24	24	24	23	24
stai with	-15	-50	-43	6	-50	-34	-31
stale	-52	-48	-44	-45	-46	-44	-44
stale @	-39	-46	-40	-39	-45	-39	-39
stand	8	11	37	11	28	9	7
stand $	-30	-26	-27	-30	-26	-26	-29
stand for	42	44	81	45	72	39	38
stand in	-37	-34	-40	-34	-44	-34	-36
standalon	-31	-29	-34	-30	-32	-30	-37
standalon @	-20	-18	-22	-18	-19	-19	-19
standalon runtask	-13	-13	-17	-13	-12	-12	-14
standard	-24	-27	-23	-16	-3	-22	-24
standard 5	-32	-32	-34	-33	-45	-33	-39
standard @	16	3	16	62	16	16	16
standard log	-20	-19	-20	-20	-26	-19	-20
standard support	-59	-50	-56	-50	-68	-51	-56
standbi	-22	-22	-22	-23	-23	-21	-21
standbi or	-38	-39	-44	-51	-46	-37	-37
start	-8	-20	-21	-19	-18	-9	-20
start $	-21	-20	-30	-15	-32	52	-18
start a	-18	-23	-18	-19	-18	-18	-20
start at	-61	-59	-61	-62	-69	-63	-74
start by	-84	-77	-81	-76	-95	-75	-87
start from	-16	-18	-14	-17	-14	-14	-14
start it	-13	-12	-14	-12	-12	-12	-16
start the	-16	-20	-15	-18	-16	-15	-17
startexecut	-62	-56	-61	-57	-68	-56	-59
startup	-21	-52	-23	21	-34	-19	-21
startup us	-23	-18	-19	-20	-20	-18	-20
starv	-28	-29	-27	-28	-32	-27	-27
state	-59	-45	-46	-45	-57	-45	-49
statement	-38	-40	-37	-37	-39	-37	-38
static	0	-1	10	38	-6	1	-4
static market	13	8	12	38	13	12	13
static websit	12	2	4	62	-6	10	-3
statu	8	11	11	11	36	11	5
steer	18	21	6	2	-4	6	6
steer committe	18	21	6	2	-4	6	6
step	27	36	32	32	127	35	28
step $	-3	11	10	1	58	11	3
step by	11	26	25	16	80	25	19
step in	-49	-46	-46	-47	-63	-47	-63
sticki	-43	-39	-40	-42	-45	-39	-39
still	-3	-11	-20	-16	-1	-15	-18
still accept	-16	-14	-14	-14	-16	-14	-15
still contain	-32	-28	-29	-29	-42	-28	-27
still do	104	-19	-33	4	-14	3	6
still has	-16	-16	-17	-16	-18	-15	-15
still have	29	-29	-30	-22	-47	-18	-29
still hold	-21	-21	-21	-20	-24	-20	-22
still in	-33	-29	-30	-29	-35	-29	-30
still log	-17	-18	-18	-19	-22	-18	-20
still need	-40	-37	-38	-37	-60	-37	-62
still on	-36	-32	-34	-34	-33	-34	-46
still open	36	39	39	39	87	39	39
still own	143	40	6	46	26	48	42
still patch	-31	-29	-28	-29	-38	-28	-36
still rout	-34	-34	-32	-32	-38	-32	-37
still run	-60	-59	-55	-57	-64	-54	-58
still sign	9	55	57	55	133	54	53
still the	-33	-39	-35	-38	-34	-34	-34
still there	-15	-16	-14	-14	-14	-14	-15
still us	-45	-51	-43	-45	-49	-44	-43
still with	1	8	2	11	-24	5	51
stolen	-32	-31	-30	-31	-34	-30	-34
stone	-31	-44	-27	-33	-33	-27	-27
stone age	-31	-44	-27	-33	-33	-27	-27
stop	-24	8	-20	-9	-22	-18	-20
stop @	-33	-32	-31	-30	-32	-30	-31
stop a	-46	-37	-38	-36	-41	-34	-35
stop and	32	-17	2	0	-1	1	-1
stop be	14	44	28	78	28	28	26
stop do	-16	97	7	17	7	20	25
stop it	-27	-26	-26	-27	-26	-25	-30
stop secur	-27	-26	-26	-30	-27	-26	-36
stop start	-26	-32	-24	-27	-26	-24	-25
stop the	-18	-18	-16	-16	-17	-16	-15
storag	-36	-35	-34	-34	-36	-34	-37
storag @	-39	-41	-38	-48	-39	-37	-43
storag class	-32	-41	-33	-34	-32	-32	-31
storag databas	-21	-21	-22	-23	-22	-21	-26
storag encrypt	-30	-28	-28	-28	-51	-28	-31
storag full	-60	-56	-57	-57	-55	-53	-54
storag hardwar	-18	-17	-17	-17	-17	-17	-20
storag media	-45	-45	-52	-45	-46	-45	-46
storag of	-22	-20	-21	-20	-21	-19	-21
storag under	-33	-33	-43	-32	-33	-32	-34
store	-14	-8	-18	-15	-25	-16	-23
store $	9	31	37	4	3	5	6
store @	-31	-30	-29	-27	-29	-28	-32
store in	-28	-28	-30	-28	-32	-27	-27
store on	-44	-44	-44	-44	-56	-43	-60
store the	-38	-34	-33	-36	-34	-34	-45
store vs	-18	-20	-16	-17	-16	-16	-16
straight	-26	-34	-22	-5	-29	-23	-21
straight to	-39	-39	-31	-34	-36	-31	-30
stranger	-30	-27	-27	-27	-29	-27	-28
strategi	-69	-72	-82	-67	-76	-65	-69
stream	-17	-25	-14	4	-21	-14	15
stream @	17	-9	18	50	17	16	16
stream consum	-100	-91	-91	-93	-89	-88	-94
stream copi	-26	-48	-26	-26	-26	-26	-26
stream gatewai	-70	-65	-66	-69	-67	-66	-109
stream to	-23	-32	-23	-27	-23	-23	-24
stretch	-32	-32	-33	-33	-34	-32	-57
string	-19	-18	-19	-18	-19	-18	-19
stripe	-80	-76	-78	-77	-82	-75	-75
structur	-65	-65	-73	-65	-84	-65	-68
stuck	-42	-27	-34	-28	-12	-30	-33
stuck @	-19	-18	-18	-18	-21	-18	-21
stuck at	-24	-24	-29	-24	-28	-24	-23
stuck in	9	12	11	11	37	9	6
stuck on	-63	-45	-54	-42	-48	-39	-47
student	-45	-46	-42	-42	-47	-41	-42
studio	31	-10	-14	-7	-8	-5	-8
stuf	-24	-36	-24	-23	-38	-23	-23
stuff	-23	-15	-29	-18	-39	-21	-30
stuff $	-17	-17	-16	-25	-30	-2	-18
stuff in	12	15	17	15	6	16	55
stupid	35	22	111	33	15	27	39
stupid question	35	22	111	33	15	27	39
style	-6	-31	-6	32	-6	-6	-12
subdomain	-34	-36	-36	-35	-46	-34	-37
subdomain takeov	-39	-42	-41	-41	-54	-40	-43
submit	-69	-75	-58	-58	-72	-59	-60
submit to	-23	-15	-16	-15	-16	-14	-15
subnet	-45	-45	-47	-44	-47	-43	-46
subnet $	-79	-78	-84	-77	-92	-76	-80
subnet and	-49	-45	-48	-44	-46	-43	-45
subnet for	-38	-42	-40	-38	-38	-36	-40
subnet group	-17	-16	-22	-16	-19	-16	-16
subscrib	-60	-58	-59	-54	-56	-54	-58
subscrib to	-80	-79	-85	-74	-78	-75	-82
subscript	-54	-53	-53	-54	-76	-53	-58
subscript $	-35	-34	-33	-35	-53	-35	-34
such thing	-27	-27	-38	-41	-27	-27	-27
sudo	-47	-47	-50	-49	-57	-46	-55
sudoer	-83	-83	-110	-80	-85	-80	-85
sudoer on	-72	-69	-71	-66	-70	-66	-75
suggest	-21	-20	-20	-15	-22	-20	-21
suggest $	-19	-18	-18	-18	-19	-18	-21
suggest befor	-18	-16	-17	-15	-17	-16	-17
summar	56	15	13	14	6	15	15
summari	61	10	9	12	9	12	8
summari $	64	12	9	14	14	12	3
summari for	41	12	13	12	9	13	11
superus	-35	-31	-30	-32	-32	-31	-31
suppli	-18	-17	-17	-17	-18	-17	-19
suppli and	-16	-16	-16	-16	-16	-16	-18
suppli the	-19	-19	-20	-19	-19	-18	-22
supplier	-63	-56	-57	-56	-74	-55	-67
support	8	14	21	12	59	21	9
support $	-11	-1	31	2	73	-4	-6
support @	-23	-1	-8	-2	49	-3	-5
support and	27	26	25	26	55	27	25
support in	-22	-9	50	-11	-67	-10	-9
support mail	-11	-11	-11	-11	-16	-11	-13
support or	-12	-11	-12	-12	-17	-11	-13
support so	27	61	26	24	27	27	28
suppos	2	4	25	3	-2	3	20
suppos $	-35	-32	-41	-32	-36	-32	-35
suppos aws	-31	-31	-33	-33	-42	-34	-31
suppos to	17	19	54	18	12	19	38
suppress	-63	-59	-63	-70	-67	-59	-72
suppress rule	-55	-46	-55	-46	-63	-47	-46
sure	-26	-24	-26	-25	-12	-25	-26
sure $	-35	-29	-31	-30	-36	-29	-30
sure amazon	-17	-17	-19	-17	-23	-17	-17
sure that	-33	-30	-35	-28	-35	-28	-29
sure the	-19	-18	-18	-19	-20	-18	-25
suricata	-15	-14	-14	-14	-15	-14	-16
surviv the	-11	-11	-12	-11	-18	-11	-12
suspend	-57	-55	-56	-57	-76	-54	-59
suspici	-44	-38	-43	-39	-61	-39	-50
swap	-24	4	-19	-19	-21	-17	-18
swap @	18	123	37	36	36	45	47
swap a	-25	-24	-24	-24	-25	-23	-27
swap broken	-13	-13	-13	-13	-14	-14	-19
swap by	-26	-26	-26	-25	-26	-24	-25
swap it	-22	-27	-20	-21	-21	-20	-21
swap the	-20	-18	-18	-18	-22	-18	-20
swap them	-28	-28	-25	-26	-25	-25	-28
switch	-25	-21	-27	-25	-28	-24	-19
switch $	-60	-61	-61	-59	-63	-60	-70
switch from	28	68	27	24	24	28	29
switch it	-22	-21	-22	-22	-28	-21	-24
switch off	-27	-28	-33	-28	-31	-28	-30
switch on	-5	-1	-8	-5	-6	-3	19
switch such	-31	-30	-40	-44	-30	-30	-30
switch that	-14	-15	-14	-16	-14	-15	-16
switch the	-27	-45	-27	-29	-29	-28	-28
switch to	-34	-38	-31	-31	-34	-31	-32
switchov	-66	-64	-69	-61	-67	-61	-65
syn	-29	-34	-29	-29	-31	-28	-30
syn flood	-26	-32	-27	-26	-26	-26	-26
sync	-47	-44	-44	-43	-64	-43	-44
sync by	-46	-44	-46	-44	-71	-46	-42
synchron	-22	-22	-30	-21	-21	-21	-22
syntax	32	38	33	37	97	36	36
syntax for	47	54	47	52	127	52	57
sys	-26	-24	-26	-25	-26	-24	-24
sysadmin	16	-1	19	54	18	19	18
system	-23	-22	-19	-22	-23	-21	-9
system $	-29	-41	-37	-38	-27	-31	23
system @	-16	-29	-16	-17	-16	-16	-16
system and	-16	-16	-16	-16	-17	-16	-27
system behind	-24	-23	-23	-23	-25	-23	-37
system eli5	11	11	30	11	11	11	12
system for	-21	-20	-13	-21	-21	-20	-37
system network	-42	-43	-42	-43	-45	-43	-72
system of	-40	-37	-37	-37	-39	-37	-55
system on	-20	-18	-18	-26	-22	-18	-18
system patch	-36	-36	-39	-36	-41	-35	-56
system polici	-26	-25	-27	-29	-42	-25	-25
system to	-37	-36	-36	-37	-44	-36	-49
system under	-53	-50	-51	-49	-51	-50	-61
system updat	29	34	35	33	33	35	83
system when	-33	-32	-32	-33	-40	-32	-48
tabl	-14	-5	-21	-17	-19	-19	-23
tabl $	-1	-39	-42	-37	-46	-37	-48
tabl @	29	142	26	52	36	41	24
tabl and	-17	-15	-16	-16	-19	-15	-19
tabl answer	21	18	22	22	76	8	23
tabl in	-26	-23	-24	-23	-28	-23	-25
tabl it	-31	-29	-29	-27	-29	-27	-27
tabl of	-16	-15	-15	-15	-17	-15	-16
tabl on	-25	-24	-24	-23	-23	-22	-23
tabl that	-42	-25	-25	-25	-30	-25	-25
tabl whose	-77	-75	-76	-73	-75	-73	-106
tableau	11	5	10	31	11	10	10
tableau server	11	5	10	31	11	10	10
tag	-62	-62	-63	-61	-69	-60	-72
tag for	-61	-54	-58	-56	-88	-55	-68
tag resourc	-70	-68	-67	-68	-73	-69	-114
take	0	-9	-17	1	3	-9	-5
take $	10	26	-12	53	118	34	38
take @	13	2	-24	-32	-21	-16	-22
take a	-26	-16	-16	-16	-17	-16	-16
take autom	-16	-14	-14	-14	-20	-14	-15
take awai	-20	-35	-8	43	-25	-10	-10
take care	24	-8	-11	-4	-13	-3	19
take for	25	46	32	71	90	47	25
take if	15	15	6	60	4	12	15
take it	-22	-23	-21	-22	-23	-20	-22
take off	32	-5	-9	1	-7	0	0
take over	54	41	20	21	18	23	23
take snapshot	-74	-68	-68	-69	-85	-68	-91
take the	-30	-26	-26	-21	-1	-25	-43
take them	-65	-58	-67	-71	-62	-58	-73
take to	32	31	30	83	28	26	32
takeov	-36	-38	-38	-37	-48	-36	-39
talk	21	9	33	8	5	25	5
talk of	29	24	81	23	30	29	34
talk to	-28	-21	-22	-21	-28	-9	-22
talk with	-4	-3	-14	-5	-37	48	-5
tamper	-56	-46	-47	-46	-50	-45	-47
tape	-44	-43	-43	-44	-57	-43	-49
tape backup	-51	-51	-51	-51	-64	-50	-59
target	-35	-36	-36	-34	-42	-34	-35
target $	-59	-56	-58	-53	-58	-54	-56
task	-8	-6	-6	-14	-16	-14	-18
task $	-13	-48	-41	-28	-39	-33	-17
task @	-34	-39	-34	-31	-32	-32	-33
task are	60	53	23	21	23	22	6
task definit	-65	-55	-76	-55	-59	-56	-58
task execut	24	23	83	34	23	32	28
task fail	-27	-34	-30	-28	-31	-27	-30
task in	121	111	77	83	75	81	69
task on	-13	-13	-14	-13	-14	-13	-17
task remain	74	10	31	4	28	31	31
task retir	16	30	101	32	22	32	31
tax	-28	-28	-31	-29	-44	-28	-33
tax offic	-28	-28	-31	-29	-44	-28	-33
tb	10	1	14	4	67	15	16
tb $	-59	-49	-51	-48	-83	-51	-48
tb of	10	27	27	23	59	25	27
tbp	-17	-23	-15	-16	-15	-15	-15
tcp	11	2	-15	15	80	11	13
tde	-22	-21	-21	-22	-22	-21	-23
teach	-51	-51	-53	-51	-62	-58	-63
teach peopl	-50	-50	-55	-50	-72	-63	-51
team $	-28	-41	-53	-52	-76	-48	-29
team and	46	3	7	4	9	14	16
team ask	4	8	-11	9	65	-8	12
team can	-31	-34	-29	-31	-40	-29	-29
team do	106	20	-11	20	20	23	25
team have	-27	-17	-17	-18	-17	-17	-19
team or	-74	-71	-69	-80	-83	-67	-81
team still	37	-20	-20	-5	-11	-6	-6
team that	58	16	20	48	23	28	28
team with	-51	-33	-33	-33	-35	-33	-32
techi	14	15	48	14	14	14	16
techi $	14	15	48	14	14	14	16
technic	-4	-16	56	7	-29	8	8
technician	-30	-28	-28	-28	-33	-30	-33
tele	-20	-20	-21	-20	-27	-20	-21
tele the	-20	-19	-20	-20	-28	-19	-20
telemetri	-19	-19	-19	-20	-22	-19	-23
telemetri to	-19	-19	-19	-20	-22	-19	-23
tell	10	10	24	5	6	21	-6
tell me	18	9	7	10	7	34	11
tell the	22	70	28	10	64	31	33
tell us	-29	-29	-29	-29	-32	-31	-56
templat	-69	-59	-67	-58	-70	-58	-59
templat and	-37	-38	-53	-37	-38	-38	-39
templat with	-28	-22	-24	-24	-20	-21	-22
ten	-19	-20	-23	-20	-23	-20	-19
ten year	-23	-24	-25	-24	-29	-24	-22
tenant	9	7	47	9	19	7	1
tenant $	27	28	45	25	68	16	22
tenant manag	18	18	45	18	18	14	18
tenant out	-30	-30	-33	-31	-37	-30	-47
tenant who	-1	-2	-18	-2	59	-2	-35
term	35	63	66	47	26	37	35
term $	28	29	62	28	13	17	29
term of	25	58	19	41	15	26	24
termin	-47	-44	-27	-41	-44	-40	-42
termin $	-64	-65	-78	-62	-68	-63	-66
termin the	-32	-44	-31	-39	-46	-31	-31
terraform	6	20	13	20	89	19	21
terraform $	18	27	28	27	63	23	28
terraform destroi	-32	-31	-31	-31	-44	-30	-37
terraform for	19	33	30	32	91	31	33
terraform modul	16	22	21	22	48	21	22
terraform state	-54	-59	-61	-57	-66	-59	-57
tesseract	27	2	27	80	26	26	25
test	-61	-61	-62	-60	-70	-61	-70
test $	-110	-110	-136	-105	-114	-106	-112
test @	-29	-28	-28	-29	-52	-28	-30
test and	-26	-25	-32	-28	-27	-26	-25
test for	-59	-52	-54	-51	-52	-51	-53
test of	-52	-52	-66	-53	-60	-55	-64
test our	-45	-46	-45	-45	-67	-46	-61
test restor	-55	-56	-58	-56	-88	-57	-84
test that	-21	-21	-22	-21	-22	-22	-27
tester	-27	-19	-19	-19	-24	-19	-21
text	-26	-21	-20	-10	-6	-18	-20
than	-20	-1	-15	-24	-15	-19	-23
than 90	-48	-49	-50	-48	-82	-47	-60
than @	24	47	26	8	51	24	24
than a	-16	-20	-16	-19	-16	-16	-16
than one	-56	-56	-97	-59	-56	-56	-74
than the	-20	-27	-19	-20	-4	-22	-23
than with	16	54	18	-5	16	17	17
thank	38	14	11	13	38	14	7
thank $	67	30	24	28	27	30	31
that	-24	-19	-21	-20	-21	-21	-13
that $	-72	-62	-69	-57	-68	-61	-38
that @	-30	-28	-28	-28	-29	-27	-29
that a	-4	-2	30	-3	-8	-3	-9
that agent	-24	-22	-21	-21	-20	-20	-21
that allow	19	25	22	24	55	23	24
that amazon	-79	-51	-54	-51	-65	-53	-57
that an	-15	-14	-14	-14	-16	-14	-16
that appli	-32	-29	-31	-30	-35	-30	-38
that arriv	-22	-15	-14	-14	-15	-14	-14
that aws	-27	-19	-26	1	-33	-19	-24
that be	-13	-16	11	-18	-15	-13	-26
that by	-20	-22	-20	-20	-22	-21	-20
that call	14	28	77	29	25	29	30
that carri	-41	-42	-51	-40	-41	-39	-40
that come	12	41	13	12	14	11	16
that connect	-35	-35	-35	-35	-37	-35	-37
that decid	-26	-26	-27	-26	-43	-26	-30
that deliv	-28	-28	-28	-29	-34	-29	-44
that deni	18	20	10	14	51	17	20
that dev	-29	-28	-39	-43	-31	-29	-29
that do	-40	-41	-43	-43	-51	-43	-51
that end	-20	-17	-17	-17	-22	-17	-18
that fail	-31	-27	-30	-27	-30	-27	-28
that fall	24	51	23	24	23	23	22
that feed	-46	-52	-47	-46	-71	-46	-46
that for	-17	-1	37	-19	-35	-4	55
that had	-37	-24	-26	-24	-33	-24	-26
that has	-14	-14	-14	-19	-15	-14	-15
that hold	-19	-19	-19	-19	-20	-19	-23
that host	-26	-23	-23	-24	-24	-24	-30
that i	-13	-13	-13	-5	-14	-12	-16
that imag	-13	-18	-13	-16	-13	-13	-14
that in	-21	-18	13	-13	-28	-14	-13
that is	-4	-20	-19	-18	-23	-17	-18
that it	-22	-22	-23	-23	-23	-22	-35
that key	-18	-20	-18	-29	-19	-18	-18
that left	-42	-41	-39	-39	-42	-37	-38
that let	-63	-41	-42	-43	-45	-40	-44
that limit	-16	-13	-18	-14	-16	-14	-13
that mean	11	11	31	11	9	10	10
that must	-25	-27	-25	-23	-25	-23	-22
that no	25	0	1	5	2	6	4
that nobodi	-49	-44	-51	-45	-49	-43	-44
that not	-38	-30	-33	-30	-31	-30	-38
that number	-12	-11	-12	-11	-17	-11	-13
that off	-30	-28	-31	-28	-36	-28	-29
that one	0	-1	-4	-2	-8	-1	23
that onli	7	12	10	11	44	9	9
that or	-11	-21	-7	-15	-13	-8	43
that our	-30	-27	-29	-27	-34	-28	-26
that out	13	11	86	13	7	5	9
that patch	-17	21	-32	-17	-26	-10	-14
that pick	-11	-11	-12	-11	-16	-12	-12
that place	-18	-14	-14	-16	-14	-14	-15
that record	41	36	41	37	112	40	10
that region	32	35	21	35	101	34	28
that right	-15	-9	-15	-4	-31	-8	28
that rotat	-27	-27	-38	-27	-51	-27	-29
that row	-30	-26	-26	-28	-31	-26	-27
that run	-37	-37	-37	-33	-38	-35	-45
that send	-19	-18	-19	-19	-21	-18	-22
that serv	-16	-16	-16	-16	-18	-16	-21
that sit	-14	-13	-14	-16	-16	-13	-14
that so	-27	-27	-27	-27	-34	-26	-30
that someth	-12	-12	-13	-16	-20	-12	-13
that still	-18	-18	-19	-19	-28	-18	-18
that store	-22	-19	-19	-19	-19	-19	-22
that stuff	-27	-26	-26	-26	-49	-26	-31
that thei	-2	9	4	12	-14	-5	62
that thing	-12	35	106	41	21	37	103
that through	-27	-27	-29	-27	-31	-27	-35
that up	-32	-30	-28	-28	-38	-28	-29
that us	-24	-11	-13	-3	-17	-11	64
that want	-2	-12	-2	17	-3	-1	-2
that was	-28	-29	-53	-29	-29	-29	-36
that we	29	35	10	19	12	13	7
that what	-19	-15	-18	-15	-16	-15	-14
that who	-13	-13	-14	-13	-14	-13	-18
that whose	-24	-19	-19	-19	-21	-19	-21
that with	-59	-68	-54	-55	-62	-54	-62
that word	25	24	71	24	19	20	23
the	-17	-18	-18	-15	-11	-17	-13
the @	-37	-38	-35	-35	-32	-35	-38
the access	-19	-20	-18	-18	-20	-18	-22
the admin	11	11	11	31	33	11	8
the agent	19	21	21	19	0	19	72
the ami	-11	-11	-11	-11	-11	-11	-17
the analyst	-7	5	-12	36	-12	3	1
the api	-16	-10	-10	-10	-10	-10	-10
the app	-28	-29	-29	-29	-37	-28	-30
the applianc	-14	-16	-17	-16	-14	-14	-16
the applic	-35	-29	-30	-27	-32	-29	-33
the architect	-7	25	-4	-29	-18	-7	-5
the archiv	-64	-55	-46	-53	-67	-45	-46
the assess	-32	-30	-31	-30	-31	-29	-33
the assessor	-24	-22	-26	-22	-24	-24	-25
the attack	-69	-56	-89	-54	-85	-57	-60
the audit	-45	-46	-47	-45	-53	-47	-61
the auditor	4	-39	-29	-34	-36	-26	-47
the author	-23	-22	-22	-22	-29	-22	-22
the autom	-33	-31	-31	-31	-33	-29	-30
the automat	-27	-26	-29	-27	-47	-29	-28
the avail	-57	-57	-74	-58	-63	-58	-74
the aws	-11	-10	-18	-6	-2	2	-14
the az	-29	-26	-32	-26	-41	-26	-26
the backbon	-23	-24	-24	-24	-26	-23	-25
the backend	-25	-24	-27	-26	-27	-25	-26
the backup	17	20	23	22	55	23	46
the bare	-31	-32	-32	-32	-37	-32	-52
the basement	-51	-29	-28	-30	-29	-29	-28
the better	6	-20	4	62	0	5	6
the biggest	0	-29	0	35	-1	0	0
the bill	-41	-38	-38	-38	-63	-38	-39
the block	-27	-23	-29	-26	-26	-24	-23
the board	-48	-40	-39	-40	-44	-47	-48
the bootstrap	-33	-34	-37	-35	-43	-34	-51
the bottlerocket	-51	-48	-49	-48	-54	-47	-67
the box	-31	-36	-41	-21	-35	-30	-33
the branch	-13	-34	-12	7	-12	-12	-13
the broken	-11	-11	-11	-16	-13	-12	-12
the browser	-16	-16	-16	-16	-18	-16	-23
the build	-10	-23	-7	6	-9	-7	-8
the button	-30	-28	-29	-30	-33	-28	-38
the ca	27	27	25	26	9	27	68
the cabl	-49	-49	-49	-49	-84	-48	-59
the cach	-39	-38	-38	-38	-39	-38	-60
the capac	-19	-17	-20	-18	-18	-18	-21
the card	0	0	-29	0	-26	32	0
the certif	62	37	25	37	6	35	95
the checkout	-23	-13	-14	-14	19	-13	-34
the ci	-70	-65	-63	-61	-77	-60	-64
the cidr	-42	-34	-34	-34	-42	-34	-54
the cisco	-17	-8	-18	-3	67	-3	-21
the cli	24	44	25	43	129	33	44
the client	-16	-28	-30	-27	-35	-27	-36
the cloud	-28	-26	14	-26	-37	-28	-34
the cluster	29	31	26	34	20	33	132
the code	-34	-32	-34	-33	-37	-32	-39
the coffe	26	26	24	26	62	26	16
the collect	-22	-21	-23	-22	-22	-22	-35
the colo	-23	-23	-23	-24	-44	-23	-26
the compani	-28	-24	-27	-24	-52	2	-28
the complianc	-46	-30	-29	-30	-31	-29	-30
the comput	-23	-22	-23	-22	-17	-21	-33
the configur	-36	-36	-40	-36	-42	-36	-44
the connector	6	7	7	8	-11	7	44
the consol	18	20	17	20	51	20	20
the consum	-51	-39	-39	-40	-43	-40	-50
the contain	3	4	3	3	-2	4	36
the content	-33	-33	-33	-33	-44	-33	-47
the contract	-39	-38	-47	-38	-44	-38	-57
the control	-19	-18	-22	-17	-19	-17	-20
the copi	35	32	109	37	19	17	40
the corpor	-48	-27	-27	-27	-30	-27	-27
the cpu	-54	-50	-49	-54	-67	-54	-49
the credenti	22	23	19	22	99	11	21
the credit	-16	-14	-15	-15	-19	-15	-14
the custom	-13	-29	-48	-32	-49	-36	-44
the d	-44	-33	-33	-33	-34	-32	-41
the daili	-27	-27	-26	-27	-40	-25	-40
the dashboard	-5	-2	43	-3	-19	-6	-14
the databas	19	21	25	34	9	23	101
the db	-23	-20	-24	-21	-23	-20	-23
the dba	-50	-50	-50	-68	-53	-50	-100
the dead	-29	-31	-33	-31	-36	-29	-31
the deadlin	-26	-25	-29	-26	-30	-25	-32
the deal	67	11	-9	16	10	16	14
the decis	-22	-22	-43	-22	-22	-22	-22
the default	2	2	-5	3	30	3	2
the delet	-26	-26	-25	-27	-42	-26	-26
the desktop	21	20	20	15	5	21	81
the dev	-68	-58	-59	-59	-72	-58	-61
the develop	-18	-17	-17	-17	-19	-17	-20
the devic	-17	-9	-17	-19	-28	-16	-17
the differ	-5	45	-37	-4	53	9	9
the disk	-28	-28	-28	-28	-48	-28	-32
the distribut	-35	-28	-28	-27	-35	-28	-28
the divis	79	62	22	36	28	37	37
the dns	-64	-49	-45	-46	-49	-45	-51
the docker	-16	-17	-15	-15	-16	-15	-16
the domain	-41	-42	-40	-42	-41	-39	-44
the door	-20	-20	-20	-20	-30	-20	-25
the durabl	-16	-12	-12	-12	-14	-12	-12
the duti	-27	11	-3	-23	42	0	-1
the ecs	-52	-51	-51	-51	-51	-50	-87
the edg	-51	-53	-64	-53	-59	-52	-74
the elast	25	26	26	25	66	24	-13
the encrypt	-43	-43	-44	-45	-52	-43	-62
the end	-47	-47	-46	-46	-71	-46	-49
the endpoint	45	47	47	44	7	41	119
the engin	-11	-11	-25	-14	-37	-11	39
the environ	-22	-21	-22	-22	-33	-21	-24
the evid	-43	-26	-26	-26	-27	-26	-27
the execut	-28	-26	-36	-26	-28	-26	-27
the facil	-23	-23	-24	-23	-24	-24	-29
the factori	-30	-33	-32	-33	-35	-32	-41
the fenc	68	40	34	39	104	40	8
the fewest	-1	3	10	51	-6	12	12
the fibr	-21	-21	-21	-22	-41	-21	-24
the field	-22	-23	-23	-23	-41	-23	-24
the file	-16	2	-15	-16	-24	-15	-17
the find	-40	-30	-32	-30	-37	-30	-32
the firewal	38	40	40	39	-1	37	137
the firm	-55	-48	-48	-51	-61	-48	-68
the firmwar	38	40	37	40	103	40	32
the first	-31	-40	-53	-42	-54	-40	-52
the fix	-23	-23	-23	-24	-24	-23	-35
the fleet	-40	-44	-39	-44	-45	-38	-44
the floor	-32	-30	-30	-29	-39	-29	-30
the flow	-16	-15	-19	-15	-17	-15	-16
the former	-36	-36	-36	-37	-50	-38	-68
the full	48	3	3	-1	-17	1	4
the function	-14	-13	-13	-13	-13	-13	-16
the gatewai	4	19	19	18	32	18	102
the gener	-31	-32	-31	-31	-54	-32	-34
the global	-26	-27	-33	-27	-27	-27	-32
the goal	25	18	24	44	62	24	10
the golden	-14	-14	-15	-15	-17	-14	-23
the gpu	-26	-24	-24	-25	-27	-24	-28
the graph	-27	-33	-27	-37	-29	-27	-29
the guard	-32	-32	-32	-32	-39	-33	-38
the guest	-19	-11	-13	-12	0	-11	-23
the hall	-19	-19	-19	-20	-29	-19	-25
the hardwar	-39	-35	-35	-35	-40	-34	-43
the hash	-35	-33	-34	-33	-37	-33	-34
the health	-26	-26	-32	-27	-35	-27	-32
the heavi	-43	-55	-40	-14	-45	-40	-64
the hole	-17	-15	-15	-15	-16	-15	-17
the hood	24	25	20	25	4	69	23
the hook	42	29	5	12	21	13	19
the host	43	54	48	60	46	51	129
the hourli	-2	6	-22	-6	48	5	-4
the http	-29	-28	-29	-29	-46	-28	-39
the hypervisor	-33	-32	-36	-32	-29	-32	-43
the imag	16	17	13	14	3	16	67
the index	-22	-19	-19	-20	-19	-19	-29
the infrastructur	-25	-21	-21	-21	-22	-21	-25
the intern	-15	-15	-16	-16	-22	-15	-15
the internet	-42	-36	-37	-37	-43	-36	-41
the invoic	24	20	19	18	53	22	22
the java	-40	-40	-41	-41	-48	-39	-43
the job	-42	-40	-42	-41	-41	-41	-54
the keeper	-11	-16	-13	-27	25	-12	-27
the kei	80	78	86	111	54	87	211
the kernel	-39	-31	-41	1	-39	-33	-29
the kubelet	-24	-23	-25	-24	-23	-23	-31
the land	-24	-24	-28	-24	-26	-24	-26
the laptop	-19	-16	-16	-17	-21	-16	-20
the last	-11	-11	-18	-11	9	-15	-14
the latest	18	36	4	40	120	35	36
the latter	-33	-33	-33	-33	-57	-33	-52
the law	-34	-31	-32	-31	-41	-31	-48
the layer	-37	-28	-30	-28	-27	-28	-31
the laziest	-8	12	-1	102	-47	9	10
the least	28	10	26	90	27	29	27
the legal	26	26	51	25	52	7	26
the limit	-3	-5	-32	-4	-30	41	-19
the line	46	39	-18	-2	-33	-2	-6
the linux	-22	-19	-19	-20	-9	-18	-22
the list	-45	-38	-37	-38	-41	-40	-37
the log	-16	-18	-16	-17	-20	-16	-6
the loss	-11	-11	-12	-11	-18	-11	-12
the lowest	7	7	5	4	30	5	3
the machin	-30	-16	-28	-28	-32	-27	-23
the mail	-57	-37	-37	-39	-47	-37	-41
the main	2	92	33	28	20	29	34
the mainten	2	10	2	8	3	11	53
the manag	-28	-24	-25	-12	-25	-23	-30
the manual	-23	-24	-26	-25	-30	-26	-25
the marketplac	-30	-29	-29	-29	-36	-30	-55
the master	-37	-33	-35	-32	-16	-33	-37
the max	17	26	0	26	67	23	27
the maximum	33	38	19	38	111	38	38
the mean	42	43	98	43	31	43	44
the meet	33	32	62	25	63	11	24
the member	-20	-16	-16	-17	-16	-16	-19
the mfa	-34	-35	-41	-35	-41	-34	-37
the microcod	-82	-66	-70	-68	-78	-66	-73
the minimum	-17	-36	-17	8	-28	-17	-17
the model	3	-27	-25	-27	-47	-28	-36
the monthli	-25	-20	-24	-28	-1	-18	-21
the more	-42	-45	-56	-43	-45	-44	-54
the most	23	9	22	86	14	23	20
the move	-28	-39	-27	-30	-32	-27	-27
the name	14	20	20	20	16	20	51
the network	-23	-20	-6	-20	-21	-19	-22
the new	-21	-23	-20	-22	-1	-21	-23
the next	-20	-21	-21	-20	-18	-20	-23
the nitro	-15	-14	34	-21	-35	-13	-21
the node	6	-5	5	31	-3	7	44
the number	-8	-5	56	-3	-30	-13	-6
the object	-26	-26	-26	-26	-49	-26	-27
the offic	17	17	15	17	63	13	10
the old	-9	-9	-11	-9	16	-15	-12
the on	-24	-24	-24	-23	-24	-22	-24
the one	21	-1	32	106	17	35	75
the onli	-23	-38	-22	13	-35	-17	-21
the open	-12	-12	-12	-13	-13	-14	-16
the oper	-12	-15	-24	-13	-18	-13	17
the org	26	25	91	28	13	14	31
the os	-30	-36	-31	-18	14	-29	-70
the other	49	105	79	54	61	59	128
the owner	-30	-27	-29	-28	-45	-27	-33
the packag	-23	-24	-23	-23	-36	-23	-27
the parti	-36	-37	-38	-47	-47	-39	-44
the partner	-17	-16	-18	-16	-18	-16	-17
the password	19	30	21	30	13	31	97
the patch	6	28	7	45	5	6	-20
the payrol	-18	-21	-18	-20	-21	-18	-17
the pci	-6	-8	24	-7	-27	-11	-11
the peer	-28	-28	-30	-29	-32	-28	-40
the peopl	-42	-39	-41	-40	-48	-40	-50
the permiss	-40	-47	-55	-40	-41	-40	-59
the person	-23	-24	-24	-27	-24	-23	-23
the physic	-42	-40	-41	-39	-43	-39	-47
the pipelin	33	34	35	31	78	35	11
the plan	-28	-25	-26	-25	-33	-25	-25
the plant	-22	-24	-21	-22	-2	-22	-43
the platform	-32	-35	-37	-53	-39	-33	-37
the pod	-32	-32	-39	-33	-36	-32	-38
the point	18	-11	-37	-12	-12	-11	-11
the polici	30	-1	-3	-1	-24	-1	-5
the power	-16	-14	-18	-14	8	-13	-20
the price	-36	-27	-33	-25	-10	-25	-26
the primari	-19	-16	-16	-16	-23	-16	-16
the privat	-20	-20	-20	-20	-25	-20	-21
the procur	168	65	52	62	61	67	63
the prod	-42	-44	-40	-40	-27	-38	-45
the provid	27	-2	-1	-1	-1	0	-12
the push	-19	-17	-18	-17	-18	-17	-23
the python	-31	-31	-31	-31	-40	-31	-38
the quarterli	48	50	50	48	60	49	96
the queri	-31	-24	-24	-24	-28	-24	-27
the queue	-18	-20	-18	-20	-21	-19	-23
the raci	-56	-32	-34	-33	-34	-33	-33
the rack	-28	-29	-28	-29	-35	-29	-39
the reader	-46	-25	-26	-25	-29	-25	-25
the record	-45	-43	-42	-45	-48	-42	-47
the region	-39	-34	-34	-36	-42	-36	-36
the registri	-25	-26	-25	-26	-27	-25	-40
the regul	38	11	11	11	8	12	9
the replac	-44	-38	-39	-39	-50	-38	-38
the report	-28	-22	-22	-22	-23	-22	-22
the respons	-70	-16	-44	-65	-36	-46	-55
the rest	46	90	62	60	11	59	167
the restor	-22	-21	-20	-21	-26	-21	-24
the retent	-18	-18	-18	-18	-20	-18	-27
the right	-23	-27	-24	-23	-27	-23	-24
the risk	34	12	13	12	14	13	13
the role	-2	3	0	-4	32	4	2
the rollback	-16	-16	-16	-18	-28	-17	-19
the room	-32	-29	-31	-30	-45	-29	-31
the root	-8	-9	9	-10	0	-32	-18
the rotat	-11	-11	-11	-11	-18	-11	-12
the rout	-13	-13	-13	-13	-19	-13	-14
the router	6	36	7	4	2	6	-1
the row	-23	-22	-21	-25	-23	-21	-29
the rule	-14	-15	-14	-13	-3	-14	-16
the rundown	53	4	2	4	-38	3	4
the runtim	28	33	60	35	27	33	122
the salari	-32	-32	-32	-32	-57	-32	-32
the sale	15	14	14	15	48	15	-12
the same	-13	34	18	5	16	4	0
the schedul	-31	-29	-29	-30	-29	-28	-34
the second	-60	-38	-52	-45	-59	-41	-22
the secur	34	6	13	31	16	18	40
the sensor	6	-13	7	51	4	7	4
the server	-38	-34	-35	-35	-49	-33	-8
the servic	-38	-37	-39	-41	-42	-34	-42
the sg	-52	-57	-46	-49	-29	-53	-44
the shard	-39	-37	-38	-38	-40	-36	-37
the share	57	13	20	14	16	13	5
the shop	-63	-58	-71	-59	-61	-57	-68
the site	-22	-21	-22	-22	-21	-20	-22
the sla	35	39	20	38	106	39	40
the smallest	0	-21	5	66	-13	4	5
the soc	18	19	14	18	43	18	15
the softwar	-34	-35	-34	-40	-41	-34	-42
the solut	1	4	3	3	48	-1	-3
the sourc	-15	-15	-18	-15	-16	-15	-18
the split	34	54	18	17	10	18	17
the sre	-41	-36	-40	-37	-63	-37	-53
the ssh	-15	-14	-14	-15	-17	-14	-15
the stack	25	11	25	59	24	25	21
the stage	18	20	16	19	68	8	13
the steer	18	21	6	2	-4	6	6
the stone	-31	-44	-27	-33	-33	-27	-27
the storag	-25	-24	-24	-24	-27	-24	-28
the stream	-30	-28	-29	-30	-45	-29	-29
the studio	48	-8	-14	-2	-7	-2	-6
the stuff	6	8	9	8	1	9	41
the subnet	-25	-25	-29	-25	-26	-24	-26
the subscript	-25	-25	-26	-28	-47	-25	-30
the switch	-15	13	-13	-15	-17	-12	-18
the system	-15	-14	-14	-15	-16	-14	-23
the tabl	-12	-17	-11	3	-14	-11	-12
the task	-23	-21	-22	-21	-21	-21	-26
the tax	-30	-30	-31	-31	-48	-30	-36
the team	78	20	25	43	73	26	-4
the term	19	26	70	26	17	25	27
the terraform	42	57	19	55	175	57	59
the test	-32	-25	-25	-25	-47	-25	-25
the text	20	19	10	17	57	16	13
the third	13	21	48	20	19	22	22
the time	-21	-18	-18	-19	-21	-18	-23
the timeout	27	32	15	28	77	31	26
the tls	-30	-30	-31	-31	-43	-30	-39
the traffic	-22	-21	-21	-22	-24	-21	-25
the truck	-32	-33	-32	-32	-35	-31	-38
the tunnel	-57	-53	-40	-48	-54	-39	-40
the two	-35	-2	-44	-38	-43	-29	-29
the underli	-47	-41	-43	-43	-45	-42	-56
the updat	54	46	61	87	31	55	116
the upgrad	8	12	13	10	-5	11	71
the user	-21	-20	-20	-21	-22	-20	-30
the version	-13	-10	-14	-11	-32	-19	13
the viewer	-28	-25	-25	-25	-31	-25	-27
the virtual	-43	-34	-37	-34	-39	-35	-45
the vpn	39	42	42	36	70	41	76
the vulner	-29	-28	-28	-28	-29	-28	-49
the warehous	-14	-13	-14	-13	-16	-12	-14
the weak	-29	-20	-21	-20	-21	-20	-24
the weather	16	19	-11	20	59	19	21
the webhook	4	6	6	6	42	8	-1
the weekend	-33	-32	-32	-33	-58	-32	-34
the whole	28	-17	-19	-14	-4	-16	-15
the window	21	22	12	20	61	22	12
the windows	12	13	13	11	52	13	4
the wire	-65	-56	-54	-56	-70	-55	-81
the word	5	1	66	9	-11	6	-12
the work	-15	16	-21	-17	-21	-16	-17
the worker	-47	-45	-46	-45	-46	-45	-62
the workload	-54	-53	-99	-55	-72	-54	-58
the world	-23	-22	-22	-23	-29	-22	-23
the wrong	-44	-46	-44	-43	-50	-42	-45
theft	-22	-24	-21	-24	-23	-21	-23
thei	-12	-15	-7	-13	-19	-16	-7
thei $	-20	-13	15	-12	-18	-14	-13
thei are	-16	-16	-15	-14	-15	-14	-17
thei call	19	34	83	27	25	23	23
thei do	45	-18	-19	-1	20	-16	22
thei get	-29	-29	-30	-29	-44	-35	-33
thei mean	-31	4	96	11	2	11	9
thei or	-34	-33	-43	-35	-33	-35	-39
thei say	13	12	29	12	11	12	12
their	26	-8	-11	-6	-6	-5	1
their $	39	16	13	12	12	14	45
their @	-38	-28	-28	-27	-28	-27	-31
their access	-30	-30	-30	-30	-57	-30	-40
their and	65	28	6	25	25	26	21
their code	-76	-67	-86	-71	-96	-70	-80
their duti	70	9	18	17	11	17	13
their host	-38	-22	-22	-23	-23	-22	-24
their kubelet	-65	-64	-95	-64	-65	-64	-79
their name	29	31	31	31	69	30	20
their or	-22	-11	-10	-11	-23	-13	35
their our	145	27	18	29	19	26	-10
their own	-30	-27	-27	-27	-42	-27	-31
them $	2	-12	-18	-16	-20	-16	-1
them @	-46	-42	-43	-42	-54	-42	-44
them and	-22	-23	-23	-22	-23	-22	-27
them back	-18	-15	-16	-16	-16	-16	-21
them by	-15	-15	-17	-15	-18	-15	-20
them current	46	51	52	52	40	43	129
them do	-9	-38	-10	22	-14	-9	-15
them elsewher	-25	-17	-17	-17	-17	-17	-22
them fall	-17	-16	-16	-16	-16	-16	-19
them in	-29	-26	-26	-25	-28	-25	-26
them is	-38	-37	-38	-38	-46	-37	-62
them off	-30	-24	-23	-24	-42	-24	-24
them on	-28	-27	-27	-27	-30	-27	-37
them or	16	20	19	18	26	21	71
them our	27	28	27	27	56	27	26
them ourselv	27	27	27	27	21	27	66
them out	-13	-11	-11	-10	14	-9	-23
them to	-1	-1	-2	-1	-4	1	33
them up	13	10	60	18	10	18	13
them updat	-55	-47	-45	-45	-48	-47	-58
them us	197	57	61	68	68	64	15
them who	-18	-19	-17	-19	-21	-17	-18
themselv	-38	-40	-45	-60	-41	-39	-42
themselv $	-42	-42	-58	-41	-47	-42	-43
themselv or	-29	-35	-32	-56	-29	-29	-30
then	-33	-30	-20	-28	-31	-31	-36
then $	-48	-42	-26	-38	-48	-44	-53
then we	27	26	27	7	57	27	27
theori	-30	-14	-54	-12	77	-20	-11
there	-14	-13	-21	-20	-5	-12	-31
there $	19	14	-3	2	49	3	-4
there a	18	22	21	28	27	51	18
there any	-27	-4	-46	-25	-29	-25	-40
there are	-23	-23	-22	-34	-29	-23	-19
there for	-41	-41	-39	-41	-49	-44	-43
there is	-30	-29	-29	-29	-49	-29	-29
there no	-26	-24	-24	-23	-29	-24	-24
there somebodi	-28	-27	-26	-28	-31	-31	-26
thereof	-31	-29	-32	-30	-51	-29	-31
thereof $	-34	-31	-34	-32	-55	-31	-33
thermostat	-18	-18	-17	-17	-26	-18	-17
these	-12	-10	5	-11	12	-11	-22
these $	-81	-87	-94	-82	-95	-80	-106
these dai	30	37	34	34	112	38	19
these for	-12	-12	-11	-12	-11	-11	-16
these three	25	24	76	21	17	-2	28
theyr	-34	-35	-38	-35	-60	-35	-40
theyr kept	-28	-28	-28	-28	-55	-29	-28
thi	0	4	3	5	11	32	28
thi $	11	13	38	13	13	0	29
thi bot	-5	-3	-70	-3	-40	77	-18
thi channel	-1	0	-35	0	-20	36	-24
thi is	-34	-48	-34	-35	-37	-35	-39
thi morn	5	7	4	5	54	2	-8
thi one	25	28	15	26	6	3	112
thi thing	-9	-3	-2	-1	-46	83	-24
thi word	26	26	83	26	18	16	23
thi year	28	32	31	29	85	27	15
thief	-59	-58	-59	-63	-93	-59	-62
thing	40	12	30	16	-1	22	45
thing $	2	11	28	10	16	21	46
thing amazon	102	28	11	35	33	30	17
thing can	-2	-1	-25	-1	-14	42	-2
thing do	-6	3	105	28	21	25	2
thing for	1	5	6	2	3	10	91
thing like	-46	-11	23	-12	-37	-12	-13
thing our	60	10	16	17	18	17	14
thing we	-58	-57	-82	-65	-55	-59	-97
thing who	26	26	26	27	24	26	59
think	-9	5	-14	1	19	-15	-18
think about	26	26	14	89	12	23	25
think it	6	48	12	0	11	12	11
think of	-4	18	-14	-5	27	-10	-2
third	-24	-19	-2	-19	-20	-19	-24
third parti	-28	-24	-19	-24	-25	-23	-29
tho	-67	-66	-66	-65	-70	-64	-75
tho $	-67	-66	-66	-65	-70	-64	-75
those $	-1	3	3	2	16	32	-10
those for	-21	-29	-20	-32	-20	-21	-20
those i	-27	-27	-29	-33	-53	-28	-36
those is	-10	-10	-10	-10	-10	-10	-16
those machin	-25	-33	-25	-27	-25	-25	-32
those node	-19	-19	-19	-20	-21	-19	-32
those of	-22	-20	-19	-20	-27	-20	-21
those patch	27	28	29	28	27	27	59
those two	-35	-33	-34	-33	-43	-34	-36
though	-54	-50	-55	-50	-58	-50	-60
though $	-74	-72	-78	-69	-75	-69	-77
though who	-13	-12	-12	-13	-16	-13	-17
thought	-14	-13	-16	-13	-14	-13	-13
thread	-16	-16	-18	-16	-16	-15	-15
threat	-22	-21	-20	-20	-21	-20	-20
threat intel	-23	-20	-18	-19	-19	-19	-19
three $	-17	-19	-17	4	-15	-20	-12
three az	-35	-34	-40	-44	-43	-33	-34
three azs	-28	-27	-27	-26	-35	-25	-25
three column	-12	35	6	8	8	7	6
three parti	33	14	-1	-1	-1	4	4
three person	3	-22	1	30	2	3	2
three word	-53	-45	-63	-49	-47	-44	-50
three year	29	35	35	16	78	34	36
throttl $	27	29	18	29	61	29	29
throttl in	-53	-48	-54	-47	-74	-48	-64
throttl limit	-32	-30	-30	-30	-39	-30	-30
through	-23	-29	-29	-28	-29	-28	-31
through $	-23	-23	-24	-23	-27	-23	-28
through @	-15	-22	-22	-21	-24	-20	-21
through a	-19	-18	-20	-18	-20	-20	-21
through our	-39	-32	-32	-33	-37	-32	-34
through the	-63	-59	-60	-58	-58	-57	-65
throughput	6	-14	-5	4	106	11	3
throughput for	-12	-11	-11	-12	-19	-11	-11
throw	-27	-26	-25	-23	3	-20	-23
throw awai	-29	-34	-29	-28	-31	-28	-29
thru	-62	-52	-64	-54	-62	-51	-61
thru @	-12	-11	-11	-11	-16	-11	-11
tib	24	30	29	30	76	28	29
tick	-37	-38	-38	-36	-40	-35	-40
tick the	-41	-46	-38	-41	-48	-38	-39
ticket	5	7	23	8	26	8	4
ticket $	-30	-31	-33	-31	-32	-31	-40
ticket for	-23	-19	-20	-21	-23	-19	-21
ticket with	27	32	30	31	66	30	30
tidi	-40	-39	-41	-40	-47	-39	-41
tidi $	-42	-42	-44	-43	-47	-41	-43
tidi up	-23	-22	-23	-23	-29	-23	-23
tie	19	20	20	45	20	20	20
tier	-46	-44	-42	-42	-47	-41	-45
tier $	-34	-35	-37	-35	-38	-35	-37
tier of	-20	-19	-19	-19	-23	-19	-19
tighten	-25	-24	-23	-23	-25	-22	-25
time $	11	-13	-13	-13	-30	-13	-17
time @	-44	-39	-38	-40	-45	-39	-57
time doe	14	28	9	21	118	19	22
time object	-42	-43	-64	-43	-42	-42	-44
time out	-20	-18	-19	-17	-3	-16	-20
time polici	-31	-30	-31	-30	-53	-31	-32
time recoveri	-29	-25	10	-25	-31	-26	-41
time restor	47	52	46	51	53	52	112
time who	-30	-45	-31	-33	-48	-29	-30
time zone	-15	-16	-20	-17	-16	-15	-15
timeout	-18	-16	-19	-15	9	-14	-16
timeout of	-35	-34	-34	-34	-58	-34	-40
timeout on	25	22	10	23	74	24	23
tls	-32	-32	-34	-31	-22	-30	-29
tls $	-33	-28	-74	-26	9	-25	-36
tls 1	-18	-18	-19	-19	-22	-18	-21
tls between	-47	-45	-48	-45	-48	-45	-59
tls cert	-7	0	-1	0	25	1	-17
tls certif	-15	-15	-16	-15	-16	-15	-15
tls enabl	-36	-37	-37	-38	-53	-37	-49
tls on	-24	-26	-29	-22	34	-21	-39
tls polici	-24	-24	-25	-23	-27	-24	-23
tls stack	-22	-22	-22	-22	-35	-22	-27
tls termin	-18	-19	38	-17	-25	-19	-24
tls to	-16	-16	-21	-16	-16	-15	-16
tls version	-23	-22	-23	-23	-25	-22	-25
tls who	61	60	37	62	33	60	157
tlsv1	-34	-34	-34	-34	-40	-34	-51
tmp	-19	-17	-26	-18	-18	-17	-17
to	-15	-15	-16	-12	-13	-16	-16
to $	-22	-19	-9	-19	-22	-18	-20
to 0	-15	-15	-15	-15	-17	-15	-21
to 200	-27	-25	-27	-26	-28	-25	-26
to 3	-25	-25	-28	-26	-28	-25	-43
to @	-16	5	-21	-20	-12	-17	-19
to a	-21	-21	-8	-22	-25	-20	-21
to add	-33	-33	-36	-34	-38	-34	-44
to al2023	-82	-84	-120	-83	-90	-82	-80
to all	-5	5	5	5	31	3	5
to amazon	-35	-22	-34	-33	-59	-34	-50
to an	-24	-23	-23	-22	-15	-22	-23
to anoth	-21	-20	-21	-20	-27	-20	-21
to answer	-8	-8	-26	-8	-21	32	-9
to appli	-17	-1	-16	-4	-18	-2	50
to ask	-2	5	-11	7	-28	91	9
to attach	40	46	40	42	120	45	44
to aws	-15	-26	-24	-19	-25	-26	-34
to babysit	6	6	-3	56	3	11	11
to be	4	-5	19	25	1	3	2
to blame	-32	-34	-34	-34	-51	-33	-34
to both	-64	-60	-60	-59	-90	-59	-87
to bring	0	0	-3	-1	19	-1	-3
to call	-90	-82	-120	-78	-115	-76	-74
to care	52	-1	4	15	3	6	-15
to choos	-39	-39	-39	-40	-58	-40	-44
to clean	24	25	23	25	55	25	20
to close	-22	-21	-23	-20	-23	-20	-21
to configur	6	12	8	13	48	11	11
to copi	-74	-68	-80	-58	-73	-58	-55
to cut	-17	-14	-15	-14	-15	-14	-16
to date	-26	-26	-27	-26	-32	-26	-30
to deal	-18	-15	-14	-15	-18	-15	-16
to debug	-7	-8	-5	-6	17	-6	-7
to decid	-35	-42	-33	-42	-34	-34	-36
to defin	-46	-46	-77	-47	-60	-49	-50
to delet	-38	-37	-36	-37	-61	-37	-37
to do	41	6	-9	11	-9	-1	9
to each	20	61	16	15	21	21	20
to enabl	-35	-34	-34	-34	-39	-34	-55
to encrypt	-37	-35	-35	-36	-41	-34	-42
to end	14	-25	-13	-11	-11	-10	-11
to everi	-2	6	5	6	34	4	6
to fill	28	56	28	25	28	28	28
to find	-67	-63	-63	-63	-105	-63	-64
to fix	-33	-31	-29	-32	-30	-28	-35
to flip	-25	-31	-22	-23	-24	-24	-23
to hand	26	-1	26	57	55	26	24
to instal	-12	-11	-11	-11	-11	-11	-17
to it	-28	-29	-30	-29	-31	-29	-37
to its	-27	-27	-26	-27	-43	-26	-28
to keep	-4	-5	-5	22	7	-2	-5
to know	-4	-9	-13	-19	-13	-15	-15
to login	-11	-11	-11	-11	-19	-11	-11
to look	14	-7	3	40	-5	2	0
to maintain	-22	-100	-22	43	-55	-22	-24
to make	-14	-14	-14	-14	-14	-14	-26
to me	39	10	25	9	-2	8	7
to mean	0	2	20	3	0	0	1
to migrat	25	26	26	11	72	24	13
to my	43	39	21	26	53	27	28
to nairobi	22	22	16	20	76	19	22
to one	35	35	33	23	90	34	38
to our	-10	-21	-35	-28	-33	-27	-30
to pass	12	13	41	9	9	12	11
to patch	-18	-12	-14	19	-24	-13	-18
to pay	8	9	-2	6	45	9	0
to plain	0	29	2	-3	1	3	1
to prevent	-34	-33	-35	-34	-51	-33	-52
to prod	5	17	16	17	12	17	65
to product	-31	-30	-34	-30	-40	-31	-32
to protect	-18	-14	-13	-13	-16	-14	-14
to put	-37	-37	-36	-21	-44	-33	-32
to reboot	-35	-16	-15	-16	4	-16	-23
to rebuild	-25	-23	-23	-17	-21	-21	-22
to renew	18	26	21	17	67	20	11
to repair	-55	-42	-40	-38	-41	-38	-37
to replac	-28	-44	-28	-51	-31	-28	-33
to review	-19	-17	-18	-17	-20	-17	-19
to rotat	66	67	68	68	61	65	153
to run	32	-1	9	51	-27	9	6
to schedul	-19	-13	-14	-13	-13	-13	-13
to secur	-45	-39	-39	-39	-58	-39	-50
to see	4	2	-1	26	4	3	3
to set	-27	-24	-22	-25	-22	-22	-22
to sort	-19	-20	-19	-19	-19	-20	-34
to splunk	-18	-24	-19	-19	-19	-18	-18
to stop	-15	-20	-14	-16	-16	-15	-16
to switch	-54	-64	-60	-65	-83	-54	-55
to take	7	-5	-30	-13	-16	-13	-14
to that	-68	-54	-53	-53	-56	-53	-58
to the	-14	-24	-19	-21	-21	-20	-23
to think	5	5	-2	39	-7	3	5
to tls	-11	-11	-12	-12	-17	-11	-11
to turn	-15	-13	-14	-14	-17	-13	-13
to two	41	44	32	40	124	43	43
to updat	5	-5	5	32	-9	5	28
to upgrad	-11	-11	-11	-11	-11	-11	-16
to us	2	-9	-13	-5	-18	-11	-18
to use	-8	-40	-55	-41	-81	-53	-39
to user	-25	-23	-25	-24	-25	-23	-23
to v2	-30	-27	-26	-27	-26	-26	-31
to what	35	63	16	29	80	34	34
to who	-13	-15	-13	-13	-14	-13	-16
to whom	-41	-28	-42	-47	-52	-39	-53
to write	-15	-13	-14	-14	-19	-13	-16
to you	-4	-2	-5	-1	-22	41	-1
todai	-6	14	-7	-4	16	-11	-1
todai $	74	35	20	31	25	10	32
todai what	-48	-29	-44	-30	-33	-29	-29
todo	-15	35	-13	-16	-36	-13	-11
togeth	-26	-30	-47	-7	-37	-27	-26
toggl	-32	-32	-31	-31	-31	-29	-30
toil	11	7	3	48	8	11	8
toil $	11	7	3	48	8	11	8
token	-33	-33	-35	-34	-25	-32	-34
token and	-25	-23	-29	-23	-23	-23	-23
token expir	-21	-20	-21	-20	-20	-20	-20
token for	-18	-16	-18	-17	-22	-17	-17
token in	-47	-48	-47	-54	-73	-46	-47
token of	-23	-23	-24	-23	-32	-22	-25
told	-27	-24	-25	-26	-25	-23	-25
told to	-22	-21	-21	-21	-22	-21	-37
tomorrow	40	11	1	10	32	8	11
tomorrow $	40	11	1	10	32	8	11
tonight	-14	-20	-2	-2	82	1	-14
tonight $	-30	-31	-13	-15	66	-11	-26
too	-57	-55	-58	-53	-60	-53	-59
too $	-79	-78	-92	-76	-78	-77	-88
too doesnt	-20	-20	-20	-20	-20	-20	-39
too i	-29	-36	-31	-31	-32	-28	-29
too low	-48	-49	-47	-50	-72	-48	-48
too mani	-46	-47	-46	-46	-78	-46	-47
too much	-62	-59	-65	-57	-72	-53	-55
too short	-74	-57	-63	-59	-62	-57	-58
too small	-49	-47	-47	-48	-67	-47	-48
too weak	-24	-28	-24	-27	-25	-24	-26
too wide	-32	-33	-42	-33	-36	-32	-35
took	-15	-14	-14	-14	-16	-14	-16
took the	-16	-15	-16	-16	-17	-15	-21
tool	-14	-15	-33	-17	-20	19	-20
tool $	-5	-8	-36	-6	-33	41	-22
top	-40	-40	-41	-41	-49	-41	-51
top of	-40	-40	-41	-41	-49	-41	-51
topic	-46	-46	-49	-50	-68	-30	-48
topic polici	-16	-16	-16	-17	-16	-17	-21
torn	32	31	3	27	115	38	38
touch	-30	-30	-32	-20	-35	-28	-33
touch the	-51	-44	-45	-48	-47	-44	-61
tower	5	5	7	5	43	2	0
tower in	38	38	38	38	87	38	34
tpm	-39	-39	-40	-38	-43	-38	-39
trace	-18	-19	-17	-18	-20	-17	-19
track	-23	-22	-25	-24	-23	-22	-24
traffic	-25	-25	-28	-24	-17	-25	-27
traffic $	-60	-55	-65	-55	-66	-56	-62
traffic on	26	23	23	23	56	25	24
traffic over	-21	-21	-21	-22	-24	-21	-28
traffic tripl	-21	-23	-18	-19	-20	-18	-18
train	-29	-27	-15	-25	-36	-33	-35
train @	4	7	6	39	4	7	0
train data	-41	-39	-40	-38	-39	-38	-40
train in	27	34	78	33	35	8	33
train is	-30	-31	-60	-31	-30	-30	-30
train its	-13	-13	-14	-13	-14	-13	-23
train of	-27	-26	-29	-27	-29	-26	-36
train our	-33	-34	-34	-34	-56	-33	-52
train the	-30	-30	-30	-30	-43	-30	-34
train whose	-37	-36	-48	-36	-36	-35	-46
transact	-45	-43	-44	-45	-63	-43	-43
transcrib	25	24	23	68	96	17	11
transcript	-27	-25	-24	-25	-30	-24	-25
transfer	-35	-31	-32	-32	-34	-31	-33
transform	-31	-32	-33	-32	-38	-32	-32
transit	-22	-21	15	-22	-34	-21	-32
transit $	17	19	77	18	10	18	12
translat	-4	2	-10	2	55	0	3
travel	-33	-34	-36	-33	-34	-34	-37
travel $	-33	-34	-36	-33	-34	-34	-37
tri	16	15	15	15	40	15	0
tri to	-40	-41	-41	-42	-56	-41	-57
trigger	-46	-45	-47	-45	-47	-44	-47
trigger $	-20	-20	-20	-20	-20	-20	-31
trigger @	-21	-18	-19	-18	-23	-18	-18
trigger that	-17	-25	-17	-19	-17	-17	-16
trim	-37	-35	-35	-35	-41	-35	-40
trim $	-25	-25	-24	-24	-27	-24	-23
trim it	-21	-19	-19	-19	-23	-19	-22
tripl	-39	-40	-37	-39	-48	-37	-43
trivi	26	8	24	11	90	25	25
trivi or	57	21	45	29	122	49	51
troubl	-23	-25	-24	-24	-25	-23	-24
truck	-30	-30	-29	-30	-32	-29	-35
true	-49	-41	-53	-41	-27	-41	-52
true $	-39	-37	-54	-37	-27	-37	-47
true or	-60	-38	-43	-39	-44	-37	-55
true that	20	20	19	21	52	17	9
truncat	-22	-21	-21	-22	-26	-21	-23
trust	-13	-13	1	-14	-17	-5	-16
trust advisor	-17	-20	27	-21	-31	-22	-33
trust and	-15	-15	-15	-15	-23	-15	-20
trust polici	-12	-13	-16	-13	-12	-13	-12
trust store	-23	-22	-26	-23	-22	-23	-24
ttl	-42	-36	-15	-45	-51	-36	-37
ttl in	18	22	55	20	3	22	22
tuesdai	-6	-7	-9	5	11	-11	17
tuesdai $	26	27	31	61	83	31	17
tune	-51	-49	-49	-48	-52	-47	-50
tune $	-20	-21	-18	-22	-21	-18	-18
tune @	-54	-35	-36	-37	-36	-35	-36
tune by	-24	-26	-23	-25	-23	-23	-25
tune it	-49	-50	-48	-50	-69	-48	-53
tune sql	-43	-40	-42	-40	-41	-39	-42
tunnel	-48	-40	-39	-41	-42	-38	-45
tunnel 1	-17	-14	-13	-14	-14	-14	-16
tunnel endpoint	-34	-26	-31	-27	-27	-26	-33
turn	-24	-24	-25	-22	-16	-23	-26
turn @	-50	-53	-59	-51	-62	-50	-49
turn by	-15	-16	-15	-20	-16	-15	-14
turn is	30	29	26	27	88	29	3
turn it	-29	-27	-28	-28	-38	-27	-30
turn off	-31	-29	-29	-29	-31	-34	-29
turn on	-23	-22	-23	-22	-9	-21	-24
turn that	-27	-24	-27	-25	-30	-24	-24
turn the	-18	-20	-19	-20	-27	-19	-21
turn them	-27	-22	-22	-22	-38	-22	-21
turn up	-34	-35	-35	-34	-60	-33	-34
twice	-60	-56	-57	-52	-63	-54	-58
twice who	-21	-20	-20	-21	-23	-21	-32
two $	-23	6	-21	-27	-33	-23	-24
two @	-29	-22	-35	-28	22	-21	-24
two apart	9	48	6	-10	8	9	9
two azs	-38	-37	-37	-36	-38	-37	-43
two dai	-24	-29	-24	-24	-25	-23	-22
two data	17	18	16	41	16	17	17
two dev	34	27	34	87	34	34	32
two hour	-19	-18	-17	-19	-17	-17	-21
two line	69	8	96	29	11	33	27
two minut	-17	-14	-16	-14	-15	-14	-15
two person	37	91	38	14	36	39	39
two region	-24	-24	-28	-25	-26	-24	-27
two split	-15	43	0	-17	-4	-3	-1
two week	-47	-46	-45	-46	-69	-42	-46
two year	-38	-25	-37	-25	-25	-25	-25
txt in	-14	-14	-15	-14	-17	-14	-15
type $	5	11	6	9	47	57	-4
type @	-43	-44	-42	-41	-45	-42	-58
type and	-94	-84	-88	-82	-111	-83	-88
type for	-22	-23	-24	-24	-27	-22	-22
type ii	24	22	66	24	-9	16	24
type in	-15	-14	4	-15	-25	3	-17
typo	-49	-46	-50	-45	-45	-44	-46
tyre	16	15	14	12	61	15	-20
tyre $	16	15	14	12	61	15	-20
ubuntu 18	-31	-30	-32	-31	-32	-30	-35
ubuntu @	-31	-28	-30	-29	-32	-28	-36
ubuntu on	-41	-41	-40	-45	-61	-40	-44
udp	-18	-26	-43	-12	49	-16	-14
uh	-17	-17	-17	-18	-17	-17	-30
uid	-31	-27	-26	-26	-29	-26	-28
uid 1000	-36	-30	-28	-28	-32	-28	-28
um	55	23	-3	23	15	21	16
unabl	-12	-13	-13	-13	-13	-12	-16
unabl to	-12	-13	-13	-13	-13	-12	-16
unassign	-21	-21	-21	-21	-22	-21	-37
unassign shard	-21	-21	-21	-21	-22	-21	-37
unattach	-25	-18	-17	-17	-17	-17	-17
unauthent	-23	-20	-20	-22	-21	-20	-23
under	-35	-33	-35	-33	-35	-32	-37
under $	-16	-19	-16	-15	-15	-15	-16
under @	-40	-43	-47	-47	-52	-45	-53
under a	-30	-26	-28	-26	-19	-26	-30
under amazon	-16	-15	-20	-15	-15	-15	-16
under an	-39	-37	-39	-37	-38	-37	-43
under it	-22	-22	-22	-24	-32	-22	-23
under load	-21	-21	-19	-21	-20	-20	-20
under my	-35	-33	-33	-33	-46	-33	-33
under our	-25	-21	-21	-21	-25	-21	-26
under the	-30	-29	-29	-27	-39	-6	-30
under them	-13	-12	-13	-14	-14	-13	-20
underli	-44	-40	-43	-42	-47	-41	-52
underli comput	-45	-38	-39	-40	-39	-38	-57
underli host	-34	-32	-33	-33	-37	-31	-39
underneath	-68	-67	-69	-65	-69	-63	-78
underneath $	-66	-66	-65	-67	-78	-69	-98
underneath @	-61	-59	-59	-59	-59	-59	-71
undersea	-40	-40	-40	-40	-43	-40	-50
understand	19	19	49	16	44	64	8
understand $	-4	-2	-44	-4	-46	56	-4
understood	-31	-33	-2	-32	-41	-31	-31
unencrypt	12	13	0	13	48	15	15
unencrypt @	14	15	-4	16	59	20	20
unhappi	-39	-38	-41	-37	-43	-37	-37
unhealthi	-27	-27	-27	-26	-30	-26	-29
unhealthi @	-19	-19	-20	-18	-24	-19	-20
unintend	-23	-21	-23	-21	-28	-21	-22
uninterrupt	-27	-26	-29	-27	-28	-26	-28
uninterrupt power	-27	-26	-29	-27	-28	-26	-28
uniqu	-32	-34	-31	-36	-36	-30	-33
unit	-59	-56	-57	-55	-59	-56	-58
unknown	-21	-20	-21	-22	-30	-20	-21
unknown account	-21	-20	-21	-22	-30	-20	-21
unless	-28	-27	-28	-28	-35	-28	-35
unless we	-30	-28	-29	-28	-40	-29	-38
unlik	-24	17	-15	-15	-19	-17	-24
unlik @	-24	17	-15	-15	-19	-17	-24
unload	-41	-64	-42	-53	-45	-42	-42
unlock	-33	-31	-31	-31	-35	-30	-30
unlock code	-33	-31	-31	-31	-35	-30	-30
unread	21	18	18	19	51	21	20
unsubscrib	-25	-23	-23	-23	-26	-23	-25
unsupport	-39	-39	-38	-38	-38	-38	-40
untag	-14	-14	-14	-14	-16	-14	-14
untag imag	-14	-14	-14	-14	-16	-14	-14
unus	-60	-55	-54	-54	-71	-54	-61
unus @	-44	-39	-40	-39	-42	-39	-48
up	-14	-18	-17	-17	-10	-17	-12
up $	-6	-5	16	-4	10	-2	-8
up @	-46	-59	-58	-57	-66	-53	-72
up a	11	19	14	19	61	19	19
up an	31	32	30	31	85	32	0
up at	-18	-17	-19	-18	-20	-17	-20
up by	-37	-34	-36	-34	-41	-34	-38
up etcd	-35	-33	-36	-33	-40	-33	-43
up for	89	11	17	26	37	27	22
up in	-48	-48	-49	-49	-77	-48	-52
up is	21	23	20	22	-3	24	68
up on	-22	-21	-25	-22	-25	-21	-22
up our	59	69	72	74	30	73	197
up that	-16	-16	-17	-20	-18	-16	-17
up the	-8	-7	-7	-8	18	-7	-18
up to	-23	-22	-24	-23	-21	-22	-26
up us	-64	-41	-45	-41	-53	-41	-48
up who	-36	-34	-34	-34	-38	-35	-39
up with	22	30	31	29	80	31	30
updat	-18	-16	-11	-11	-14	-11	9
updat $	-28	-39	-28	-6	-35	5	9
updat @	-27	-26	-27	-26	-27	-26	-36
updat a	-23	-23	-25	-24	-27	-24	-34
updat are	-38	-38	-44	-38	-46	-41	-68
updat avail	38	41	97	40	37	41	39
updat by	-18	-18	-16	-18	-23	-17	0
updat come	-29	-35	-30	-57	-29	-29	-30
updat do	-81	-77	-80	-79	-89	-80	-122
updat from	14	14	15	-6	58	13	-12
updat in	0	11	62	12	10	10	7
updat is	-30	-32	-31	-32	-31	-30	-51
updat it	21	22	20	22	61	21	-4
updat mode	7	18	65	19	12	15	10
updat of	13	11	11	10	-13	11	45
updat on	-1	-2	0	1	23	1	15
updat onto	-50	-51	-49	-48	-54	-48	-64
updat our	16	16	13	12	-12	5	53
updat pend	-13	-13	-13	-13	-15	-13	-21
updat rollback	16	17	16	15	40	12	10
updat the	-19	-16	-16	-16	-18	-16	-9
updat there	2	19	22	21	-17	14	110
updat to	-11	-27	-11	9	-12	-11	-15
updat us	-31	-27	-31	-26	-44	-24	-30
updat who	33	47	46	49	46	51	148
updat with	-23	-20	-20	-20	-20	-20	-24
updat without	-37	-34	-39	-34	-41	-34	-37
upgrad	-17	-16	-12	-11	-18	-15	25
upgrad $	-14	-19	-15	18	-18	-7	68
upgrad @	-66	-64	-68	-65	-67	-64	-77
upgrad befor	-24	-24	-26	-24	-31	-23	-28
upgrad by	-17	-16	-16	-16	-16	-16	-21
upgrad do	20	21	19	20	-1	17	72
upgrad in	-99	-93	-94	-101	-93	-90	-137
upgrad it	-21	-20	-49	-19	-44	-33	23
upgrad karpent	-23	-22	-31	-23	-23	-22	-23
upgrad of	-18	-18	-21	-18	-19	-18	-21
upgrad on	-19	-26	-19	2	-16	-14	6
upgrad or	-23	-23	-31	-23	-22	-22	-28
upgrad our	76	94	94	90	73	94	215
upgrad that	6	7	7	7	6	6	23
upgrad the	-34	-34	-36	-35	-29	-34	-45
upgrad them	19	19	20	18	10	19	62
upgrad there	-43	-42	-43	-43	-46	-45	-74
upgrad to	-25	-25	-31	-25	-25	-25	-48
upgrad who	-52	-48	-48	-48	-49	-48	-75
upkeep	-11	-13	-11	26	-13	-10	-10
upkeep $	-17	-7	-15	24	-21	-15	-15
upkeep as	21	-5	21	62	21	21	21
upkeep of	-18	-17	-22	-18	-18	-17	-18
uplink	-34	-34	-36	-34	-36	-33	-34
uplink of	-43	-43	-51	-44	-47	-42	-44
upload	-46	-43	-43	-42	-46	-42	-45
upload $	-48	-48	-47	-47	-64	-48	-65
upload to	-70	-58	-58	-56	-58	-55	-57
upon	-39	-44	-37	-40	-43	-37	-37
ups	-38	-35	-34	-35	-51	-35	-43
ups batteri	-29	-29	-29	-29	-50	-29	-37
uptim	-66	-61	-66	-59	-62	-59	-69
uptim $	-97	-81	-93	-80	-87	-81	-94
uptim of	-22	-24	-22	-22	-23	-22	-27
url	-39	-38	-17	-37	-57	-37	-37
url with	-51	-48	-62	-50	-59	-48	-49
us $	-4	-9	-22	-13	-13	-15	4
us @	3	-57	-38	-37	-38	-33	-37
us a	-28	-34	-30	-31	-35	-29	-29
us and	66	39	-6	-7	12	15	16
us as	-48	-48	-48	-48	-50	-48	-87
us ask	-36	-33	-33	-33	-47	-33	-38
us automat	-16	-14	-15	-14	-14	-14	-15
us aws	-48	-42	-47	-43	-65	-42	-70
us by	-27	-25	-22	-22	-23	-22	-24
us correct	-40	-42	-40	-41	-48	-41	-56
us daili	-20	-21	-21	-20	-29	-20	-24
us do	-31	-29	-29	-29	-32	-29	-49
us doesnt	-25	-24	-24	-23	-25	-22	-28
us for	-60	-54	-60	-62	-64	-55	-61
us i	-27	-24	-31	-25	-28	-24	-27
us in	-21	-16	-19	-31	-19	-19	-28
us it	-35	-35	-36	-36	-60	-34	-36
us least	38	8	37	76	37	37	29
us less	29	32	31	12	73	29	27
us more	-5	-14	-27	71	-23	1	-11
us no	-43	-38	-40	-29	-41	-38	-61
us off	35	52	36	19	24	35	77
us on	-57	-43	-39	-41	-3	-40	-55
us or	8	18	16	18	25	20	94
us our	-24	-25	-21	-24	-21	-21	-26
us patch	24	25	24	60	19	24	3
us pleas	53	26	25	26	23	26	23
us rebuild	-30	-30	-31	-50	-41	-30	-44
us right	-43	-44	-41	-47	-47	-40	-42
us set	-27	-22	-22	-24	-24	-22	-29
us that	-17	-16	-17	-24	-19	-16	-18
us the	16	-4	-4	0	-5	-2	-6
us them	128	28	33	41	40	37	-25
us thi	6	8	39	8	8	7	2
us up	-37	-32	-33	-33	-39	-34	-35
us vs	109	-8	12	22	21	28	21
us what	82	25	17	13	21	28	26
us when	-29	-56	-58	-76	-83	-62	-82
us who	111	23	27	29	4	30	25
us with	-56	-18	-29	-31	-31	-29	-32
usag	-18	-6	-20	-3	-25	95	-11
usag $	-1	15	5	20	-3	115	9
use	-11	-30	-26	-23	-23	-6	-26
use $	-40	-39	-40	-39	-41	-51	-42
use @	8	-39	-35	-24	-35	-26	-28
use a	-50	-47	-45	-46	-56	-12	-51
use an	-19	-16	-16	-19	-17	-17	-17
use as	-49	-33	-34	-35	-38	-34	-54
use is	-34	-32	-32	-32	-55	-34	-32
use it	54	21	37	20	1	19	20
use the	-37	-36	-41	-36	-50	-46	-36
use thi	-7	-2	-14	0	-35	41	-15
use you	-2	-1	0	1	-24	37	-2
user	-46	-44	-41	-42	-44	-43	-48
user $	-84	-88	-82	-82	-82	-78	-84
user @	-27	-29	-28	-28	-28	-26	-26
user and	-31	-30	-30	-29	-30	-29	-29
user are	28	0	28	60	28	28	28
user ask	-24	-24	-29	-25	-32	-24	-23
user can	-22	-20	-20	-21	-29	-20	-22
user email	-28	-29	-31	-28	-46	-30	-37
user for	-90	-66	-68	-66	-120	-66	-65
user from	-45	-36	-37	-36	-40	-34	-35
user get	-27	-21	-21	-21	-23	-20	-21
user in	-61	-62	-77	-61	-64	-65	-83
user into	-59	-64	-63	-58	-78	-59	-82
user manag	-50	-40	-41	-42	-55	-39	-41
user may	-32	-32	-29	-29	-33	-29	-37
user of	-1	-1	28	-2	-20	-18	-1
user on	-25	-22	-5	-24	-33	-22	-23
user quota	-41	-41	-44	-40	-65	-40	-39
user who	20	20	72	20	14	21	1
user with	-87	-68	-66	-65	-70	-65	-80
usual	-50	-20	-23	-26	22	-21	-35
util	-32	-31	-31	-30	-32	-30	-30
util and	-30	-29	-29	-29	-31	-29	-28
v	15	110	20	21	20	23	20
v @	15	124	21	22	20	24	20
v1	-26	-28	24	-24	-44	-26	-26
v2	-15	-12	-13	-13	-1	-13	-16
v2 capac	-24	-24	-26	-24	-25	-24	-33
vacat	-9	-7	-7	-7	21	-11	-11
vacuum	-38	-34	-32	-35	-34	-33	-40
vacuum and	-38	-34	-32	-35	-34	-33	-40
valid	-31	-31	-32	-30	-33	-30	-31
valid $	-41	-42	-44	-42	-59	-42	-43
valid cname	-30	-31	-32	-30	-35	-29	-30
valid in	-28	-30	-28	-27	-28	-27	-26
valid of	-20	-16	-16	-16	-17	-15	-17
valid the	-23	-23	-22	-22	-24	-22	-23
valu	2	-2	-9	44	-25	2	1
valu store	29	24	15	64	6	27	29
vanish	-10	29	-5	-5	-11	-5	-6
vanish $	8	92	17	21	13	20	17
vanish after	-26	-17	-17	-17	-17	-17	-22
vanish from	-21	-21	-20	-21	-28	-20	-21
var	-28	-25	-26	-25	-27	-24	-25
var $	-38	-36	-40	-35	-36	-35	-36
variabl	-32	-32	-34	-30	-8	-40	-31
variabl $	-23	-26	-26	-21	32	-48	-21
variabl of	-35	-35	-37	-35	-51	-34	-36
variabl with	-25	-24	-25	-23	-27	-23	-23
vcf	-22	-17	-17	-17	-18	-17	-21
vcpu	-53	-45	-57	-45	-22	-45	-48
vcpu of	-93	-88	-87	-86	-135	-86	-95
veeam	-31	-30	-31	-30	-37	-30	-31
velero	-52	-59	-62	-74	-55	-53	-54
vend	-50	-35	-36	-36	-38	-35	-34
vendor	-7	-21	-27	-21	-26	-21	-38
vendor $	-19	-17	-18	-19	-18	-16	-17
vendor or	-37	-36	-43	-36	-61	-37	-63
version	-29	-28	-21	-25	-28	-25	-9
version $	-65	-65	-73	-52	-47	-62	-71
version @	-35	-32	-49	-35	-33	-32	-33
version and	-46	-43	-44	-44	-44	-44	-65
version aws	21	26	25	27	22	25	67
version behind	-22	-24	-22	-24	-22	-22	-35
version bump	-3	-6	-5	-6	-5	-3	21
version for	-24	-21	-24	-21	-1	-22	-54
version from	-13	-20	-13	-14	-14	-13	-17
version in	-6	1	60	3	0	4	-2
version of	-13	-12	-13	-13	-25	12	-21
version on	-64	-60	-67	-59	-53	-60	-64
version patch	-141	-142	-162	-139	-144	-139	-240
version skew	-37	-36	-35	-36	-40	-35	-42
version that	-23	-24	-24	-34	-25	-24	-25
version to	-32	-31	-32	-30	-33	-30	-33
version updat	-63	-63	-66	-63	-62	-63	-112
version upgrad	-57	-57	-32	-59	-60	-57	-89
version who	45	49	51	51	38	42	128
versu	14	81	23	38	25	26	23
versu @	15	83	24	40	27	27	24
vessel	-19	-16	-17	-17	-18	-16	-18
vet	-33	-32	-33	-33	-46	-33	-36
vet the	-31	-30	-30	-31	-48	-30	-36
via	-27	-27	-26	-23	-27	-25	-27
via @	-34	-34	-33	-27	-35	-32	-34
video	12	19	19	10	85	13	9
view	76	38	-1	23	25	25	20
view $	-31	12	-13	-12	-14	-13	-13
viewer	-37	-34	-35	-34	-40	-34	-36
viewer $	-61	-57	-58	-56	-66	-56	-61
virginia	-33	-35	-33	-33	-43	-34	-41
virtual	-57	-55	-55	-54	-57	-54	-63
virtual layer	-82	-75	-80	-75	-82	-77	-100
virtual node	-46	-53	-50	-56	-53	-47	-48
viru scanner	-16	-15	-16	-15	-16	-15	-19
virus	-42	-35	-38	-37	-54	-34	-35
visibl	-46	-37	-41	-34	-10	-33	-37
visibl timeout	-7	-8	-11	-2	40	-1	-3
visibl to	-19	-19	-25	-19	-18	-19	-18
visit	-49	-36	-36	-38	-46	-39	-40
visitor	-48	-47	-49	-47	-56	-48	-54
vlan	-97	-93	-100	-90	-99	-91	-98
volum	-46	-44	-43	-44	-47	-43	-46
volum $	-28	-27	-28	-28	-19	-28	-43
volum @	-67	-65	-67	-65	-88	-65	-64
volum and	-23	-16	-15	-15	-15	-15	-15
volum encrypt	-64	-61	-65	-60	-65	-61	-76
volum in	-25	-25	-24	-24	-28	-24	-35
volum on	-16	-17	-17	-17	-18	-16	-16
vpn	5	3	7	13	26	7	44
vpn $	-26	-24	-25	-28	-60	-24	13
vpn client	48	49	45	44	75	42	86
vpn for	0	-25	0	26	-1	0	0
vs	27	68	23	36	28	19	14
vs @	12	115	27	41	24	29	25
vs a	17	142	15	-6	26	28	17
vs amazon	102	85	18	39	27	45	27
vs aws	138	-18	40	35	93	45	24
vs execut	-68	-89	-81	-68	-61	-62	-64
vs guest	-59	-62	-75	-70	-73	-59	-99
vs in	27	7	53	55	15	27	28
vs magnet	-18	-20	-16	-17	-16	-16	-16
vs normal	14	82	11	4	7	14	10
vs their	67	-23	6	5	1	4	-5
vsan	-69	-65	-74	-64	-75	-65	-68
vuln	-50	-49	-49	-48	-52	-48	-53
vulner	-14	-14	-15	-14	-17	-14	-5
vulner $	15	16	14	15	8	14	76
vulner @	-16	-15	-14	-14	-14	-14	-14
vulner in	-28	-28	-31	-28	-32	-28	-38
vulner scan	-30	-30	-35	-30	-42	-31	-30
w	-9	-18	-28	-9	-23	-23	-25
w @	-6	-47	-68	-40	-50	-43	-43
w a	-19	-22	-17	-18	-17	-17	-18
w o	-21	-21	-20	-21	-22	-20	-21
w out	16	-2	16	77	10	16	17
wai	-23	-21	-22	-20	-23	-20	-20
wait	-7	-39	-26	-25	-30	-26	-28
wait forev	-46	-42	-46	-42	-45	-41	-46
walk	42	26	20	23	42	25	23
walk me	67	39	25	30	64	38	32
wall	-47	-46	-52	-45	-63	-46	-67
wan	-21	-41	-21	-22	-21	-21	-21
want	18	5	14	54	15	15	14
want @	4	-3	5	40	4	8	7
want as	9	-1	8	33	8	9	9
want aws	7	2	7	22	7	7	7
want it	29	-17	15	59	9	15	15
want the	6	-4	0	41	0	6	2
want to	17	4	13	47	12	13	12
want us	28	36	49	37	25	28	27
war	-51	-27	-33	-30	3	-41	-31
warehous	-18	-18	-18	-17	4	-16	-28
warehous who	-25	-23	-24	-22	-16	-20	-25
warm	-38	-36	-41	-37	-48	-36	-36
warm up	-38	-36	-41	-37	-48	-36	-36
warn	-36	-36	-40	-36	-42	-36	-49
was	-12	-11	-12	-11	-2	-3	-16
was it	32	34	34	34	78	34	33
was left	-31	-26	-28	-26	-38	-26	-26
was meant	-23	-23	-41	-23	-23	-23	-23
was on	-13	-13	-14	-13	-17	-12	-12
was public	-37	-33	-36	-33	-35	-35	-37
was respons	-49	-30	-30	-27	23	-32	-69
was that	6	6	2	4	39	3	-5
was told	-16	-17	-19	-17	-18	-16	-24
watch	-36	-33	-33	-33	-34	-32	-36
watch by	-28	-28	-29	-33	-27	-28	-29
watch the	-39	-31	-32	-31	-33	-31	-39
watch them	-20	-20	-22	-20	-23	-21	-24
water	-28	-28	-28	-28	-15	-28	-48
water the	15	16	16	16	50	16	-4
way	28	51	29	40	61	32	29
way to	17	30	24	38	82	30	28
we $	-55	-57	-59	-64	-72	-55	-76
we actual	100	11	25	24	29	30	30
we are	16	0	0	3	0	1	-1
we ask	27	26	13	30	6	80	21
we babysit	-18	23	0	-15	-1	0	0
we be	51	24	20	42	26	26	27
we bring	0	25	3	2	1	3	1
we built	-79	-80	-99	-80	-78	-104	-93
we can	-21	-20	-20	-22	-31	-22	-21
we cannot	10	3	10	32	10	10	10
we cant	-31	-32	-31	-32	-31	-31	-56
we carri	-17	36	-14	-30	-16	-11	-15
we close	-20	-21	-20	-24	-24	-21	-25
we configur	-27	-28	-27	-29	-47	-28	-28
we deploi	-19	-20	-22	-19	-21	-20	-20
we did	-29	-29	-29	-51	-33	-29	-30
we didnt	-40	-34	-37	-47	-43	-33	-34
we do	3	-52	-53	-36	-42	-41	-58
we dont	-32	-34	-32	-40	-33	-31	-39
we drop	8	53	10	1	12	14	15
we enabl	32	31	30	31	31	30	65
we ever	-18	-15	-15	-18	-15	-16	-18
we gain	26	58	24	21	24	27	24
we give	12	41	10	11	13	10	13
we go	4	18	0	41	10	12	11
we got	23	6	5	5	-11	3	39
we had	31	31	26	33	27	35	91
we hand	-49	-49	-46	-49	-67	-45	-75
we harden	-29	-29	-32	-29	-29	-30	-41
we have	50	44	50	34	31	36	84
we helm	-32	-32	-35	-33	-32	-33	-53
we host	-10	14	-23	-18	-13	-10	-18
we import	-23	-23	-19	20	-37	-16	-19
we in	-21	-29	-31	-27	-46	-34	-40
we inherit	54	-6	-21	0	-2	-4	2
we instal	-17	7	-35	-16	-18	-17	14
we join	3	26	3	-1	2	5	4
we just	64	25	29	34	75	34	18
we keep	23	22	16	19	65	25	26
we kill	-18	-18	-20	-18	-31	-18	-18
we launch	-91	-90	-93	-91	-93	-89	-159
we look	-2	-27	-30	-25	-25	-25	-48
we lose	-13	-12	-13	-12	-14	-12	-18
we lost	-10	-10	-12	-11	-16	-10	-10
we made	-31	-29	-31	-30	-29	-29	-38
we maintain	-6	38	-3	-1	-8	1	40
we make	-27	-25	-25	-26	-31	-25	-44
we manag	-98	-78	-56	-55	-63	-57	-79
we migrat	38	13	13	12	12	13	13
we move	-30	-55	-30	-30	-31	-30	-29
we must	30	17	2	13	7	8	5
we need	-27	-21	-31	-26	-45	-29	-31
we never	-21	-23	-20	-21	-21	-20	-28
we oper	-18	-18	-17	-18	-19	-17	-18
we or	-59	-61	-59	-59	-81	-58	-71
we owe	-25	-23	-23	-24	-29	-24	-28
we patch	-77	-73	-74	-71	-70	-67	-107
we pay	-17	-18	-16	-17	-15	-14	-15
we pick	23	16	23	59	23	24	23
we plan	-36	-45	-39	-39	-42	-37	-46
we press	-24	-24	-24	-29	-37	-25	-36
we put	-30	-24	-30	-32	-36	-31	-52
we replac	-1	41	9	2	8	9	9
we respons	37	12	1	13	56	8	-24
we run	50	61	20	11	15	19	16
we send	-19	-20	-19	-22	-20	-19	-19
we set	34	32	32	32	80	31	-1
we ship	-29	-35	-29	-29	-29	-28	-34
we should	-20	-21	-21	-21	-20	-20	-35
we sign	50	31	60	28	15	28	27
we still	41	-10	-13	3	-8	4	-7
we stop	-14	97	12	29	15	30	33
we store	-37	-34	-47	-35	-42	-53	-37
we switch	-40	-41	-41	-40	-41	-40	-69
we take	-6	-11	-22	39	-32	-6	-25
we the	77	22	-1	27	22	26	28
we to	-29	-51	-29	-33	-29	-29	-32
we train	-53	-48	-47	-48	-47	-47	-71
we turn	-26	-22	-21	-22	-37	-21	-21
we type	-20	-20	-19	-21	-19	-20	-21
we upload	-53	-51	-50	-49	-59	-50	-63
we use	-71	-82	-69	-69	-72	-73	-75
we want	5	2	5	26	2	6	4
we went	-53	0	-42	-34	-40	-33	-34
we write	-28	-26	-25	-26	-24	-24	-26
we wrote	-36	-36	-37	-36	-62	-36	-40
weak	-28	-26	-26	-26	-25	-25	-26
weak password	-21	-20	-19	-21	-19	-18	-19
weather	16	19	-11	20	59	19	21
weather in	16	19	-11	20	59	19	21
web	-24	-24	-24	-17	-25	-23	-31
web applic	-50	-49	-49	-51	-53	-50	-82
web consol	-37	-35	-36	-35	-35	-34	-38
webhook	-19	-19	-19	-16	-15	-17	-21
webhook url	-16	-16	-17	-16	-10	-13	-15
websit	-18	-21	-22	23	-27	-17	-31
websocket	-21	-36	-22	14	-27	-21	-29
wed like	-1	-19	-1	18	-1	-1	-1
week	-8	-17	-16	-14	-12	-16	-18
week $	6	17	16	14	52	13	-1
week what	102	26	45	48	47	47	48
week who	-44	-42	-42	-42	-54	-42	-50
week whose	-12	-11	-11	-11	-13	-11	-16
weekend	-30	-36	-25	-3	3	-26	-39
weekend $	16	25	25	23	126	13	-15
weekli	-11	-9	-29	-9	20	-10	-23
weekli mainten	-25	-21	-22	-22	-21	-20	-21
weight	-30	-22	-25	-22	-2	-22	-24
weight and	-34	-22	-22	-22	-23	-22	-24
weight in	13	24	17	25	71	21	25
well	-39	-46	-45	-46	-45	-48	-51
well $	-36	-36	-38	-36	-37	-36	-53
well as	-12	-14	-12	-19	-12	-12	-13
well or	-40	-48	-51	-56	-43	-40	-42
went	-25	-16	-24	-22	-25	-21	-22
went out	-20	-21	-21	-20	-24	-20	-22
went to	-19	-19	-21	-20	-22	-20	-20
were	16	38	-1	8	-16	6	25
were never	-17	-25	-17	-25	-17	-17	-17
were on	-34	-15	-22	-25	-25	-22	-24
weve	-10	-36	-7	51	-20	-8	-15
weve got	-16	-16	-16	-18	-16	-16	-27
what	36	31	54	20	32	24	15
what $	110	86	91	40	27	45	31
what @	-60	-20	113	2	21	1	-6
what a	-22	2	141	5	-25	2	-7
what about	-98	-68	-113	-66	-88	-73	-4
what all	145	-26	1	22	11	29	25
what am	66	21	12	21	5	20	22
what amazon	5	-43	-62	-39	-59	-43	-49
what an	36	69	243	93	54	83	88
what and	-9	1	-2	-2	-6	42	3
what are	45	59	126	55	20	111	50
what aws	72	29	42	30	6	27	27
what can	-10	29	-47	-6	-33	86	-8
what cant	0	1	-35	2	-18	110	-5
what chang	-16	91	11	13	10	16	16
what count	-9	-31	14	23	-13	-10	-14
what did	10	63	16	27	101	30	29
what differ	4	28	5	4	4	6	5
what do	66	59	32	31	47	33	31
what doe	8	10	50	11	62	9	-3
what exactli	96	54	110	56	50	54	56
what extra	7	90	15	-3	11	15	17
what fall	70	51	31	6	31	30	31
what for	-8	-3	-27	3	55	-3	2
what goe	-59	33	-60	-52	-66	-35	-38
what happen	-30	-19	-27	-19	-17	-19	-20
what i	3	6	-13	1	-5	39	2
what if	-145	-128	-147	-108	-129	-108	-112
what in	145	61	45	56	35	56	53
what is	49	48	160	59	79	55	46
what it	6	-13	34	-10	-30	-23	-18
what kind	-1	-1	-5	0	-19	33	-1
what land	33	71	32	6	32	33	34
what languag	-1	-1	-40	-2	-22	64	-2
what left	90	83	30	44	32	46	47
what manag	101	-11	-16	10	7	5	6
what mean	31	32	80	31	26	30	32
what meant	-17	7	88	12	2	10	11
what mine	34	-1	-9	2	0	2	1
what more	-16	35	-1	-29	-12	-2	-2
what move	0	113	0	21	16	19	17
what must	148	27	6	39	38	40	42
what my	-5	-34	-56	-31	-41	-39	-34
what nitro	50	50	123	55	43	34	54
what not	133	29	11	28	24	36	32
what on	58	-39	-47	-30	-37	-32	-59
what our	44	7	-45	-8	5	-8	-20
what remain	60	15	-6	12	-12	13	11
what should	-39	-5	20	25	3	-16	-18
what sort	-2	-1	-28	-1	-9	41	-2
what stai	30	27	5	23	5	14	12
what that	-134	-90	-52	-70	-91	-83	-89
what the	18	34	25	35	103	24	26
what their	-31	-22	-24	-21	-25	-21	-22
what there	48	91	32	12	27	40	34
what thi	51	41	117	49	10	82	37
what time	-1	2	-20	1	62	-6	0
what to	-58	-74	-105	-61	-94	-2	-58
what we	-8	14	-37	-46	-44	-9	-25
what wed	19	45	19	14	17	20	20
what will	57	21	13	18	20	20	21
what work	17	57	18	8	21	21	21
what would	39	83	15	59	11	29	30
what you	5	19	-31	21	16	121	21
what your	27	24	-12	25	80	44	18
whatev	-41	-38	-40	-32	-47	-37	-42
whatev the	-48	-43	-48	-43	-69	-44	-47
when	-26	-27	-30	-26	-24	-23	-30
when $	-32	-11	-14	-7	23	-20	-16
when @	-60	-54	-54	-53	-61	-51	-53
when a	-22	-20	-23	-20	-13	-20	-29
when an	-50	-46	-48	-46	-59	-46	-48
when do	-50	-49	-51	-49	-62	-55	-76
when doe	38	41	40	40	92	39	41
when everyth	24	-7	-10	-9	-26	-8	-8
when i	10	-9	-3	25	-6	-1	1
when is	-48	-48	-51	-50	-48	-55	-76
when it	32	46	35	38	53	37	91
when its	-21	-21	-24	-22	-21	-22	-29
when more	-15	-14	-15	-15	-20	-15	-16
when my	-33	-31	-32	-32	-40	-31	-47
when one	-34	-30	-33	-31	-37	-31	-33
when our	-25	-26	-26	-25	-29	-25	-32
when the	-25	-24	-32	-24	-26	-24	-25
when thei	18	-27	-41	-30	-52	-28	-34
when traffic	-44	-43	-45	-42	-51	-45	-43
when us	-8	-63	-37	-61	-46	-38	-40
when we	1	-20	-33	-33	-51	-35	-41
when will	23	29	29	30	97	25	33
whenev	-38	-45	-40	-41	-46	-39	-40
where	-2	0	-8	20	-8	-6	-12
where $	8	8	6	34	5	9	7
where @	-46	-44	-45	-46	-50	-44	-69
where do	18	16	1	6	5	20	1
where doe	59	24	32	56	25	31	30
where in	31	33	33	29	72	33	34
where is	19	33	22	14	61	20	27
where it	-52	-53	-61	-61	-57	-53	-60
where our	-19	-17	-19	-17	-20	-18	-18
where the	-28	-49	-18	47	-37	-17	-26
where to	43	42	42	91	41	42	40
where we	10	10	-8	46	-4	1	6
where would	30	29	29	61	29	30	29
whether	-30	-25	-29	-29	-37	-29	-31
whether @	-27	-25	-25	-25	-25	-25	-31
whether a	-69	-70	-71	-67	-98	-68	-68
whether our	-20	-19	-19	-20	-25	-20	-23
whether we	-5	22	-3	-7	-8	-4	-8
which $	49	-40	-46	-41	-66	-38	-78
which @	-36	-25	-24	-12	7	-20	-26
which account	-31	-24	-25	-24	-28	-23	-24
which ad	-16	-14	-15	-15	-16	-14	-15
which analyst	-21	-18	-18	-21	-19	-18	-18
which answer	-28	-43	-32	-28	-29	-29	-28
which are	53	20	21	20	17	21	20
which aws	27	39	37	14	77	92	37
which bit	102	53	35	37	19	34	23
which chore	25	111	28	9	12	30	31
which control	-37	-31	-35	-49	-34	-44	-30
which countri	-43	-43	-45	-44	-53	-44	-48
which data	-72	-69	-69	-70	-79	-67	-70
which do	-35	-36	-35	-25	-44	-36	-64
which doe	10	80	26	0	14	22	6
which duti	18	75	23	16	20	23	23
which flavor	24	39	34	119	17	41	41
which give	24	22	24	51	24	24	23
which half	-39	-37	-36	-38	-52	-36	-62
which has	14	1	29	38	78	26	24
which hour	-83	-60	-92	-61	-86	-63	-58
which is	-5	1	59	44	62	21	11
which job	148	120	67	51	63	65	32
which leav	5	-11	6	8	41	4	3
which node	-25	-21	-21	-21	-23	-20	-27
which of	63	64	69	95	134	36	108
which one	1	-32	-1	52	17	-7	2
which part	37	53	-15	6	-4	7	-16
which parti	-39	-36	-40	-36	-43	-35	-37
which peopl	-32	-24	-25	-24	-34	-24	-26
which princip	-61	-54	-58	-55	-66	-54	-57
which region	26	35	30	36	152	38	26
which resourc	-41	-36	-36	-36	-46	-35	-36
which respons	-14	-52	-26	-34	-27	-26	-28
which role	-70	-59	-61	-61	-84	-59	-59
which servic	-56	-48	-66	-23	-70	-84	-59
which side	-40	-39	-38	-36	-56	-34	-5
which subnet	-63	-55	-57	-49	-53	-48	-49
which task	125	81	46	32	41	49	47
which team	-50	-49	-44	-54	-55	-44	-44
which the	-17	-16	-17	-16	-18	-15	-15
which thing	104	16	12	34	8	33	11
which user	-33	-31	-29	-29	-31	-28	-29
which we	32	58	60	35	50	63	142
whichev	30	6	27	86	26	29	29
whichev has	5	-23	6	39	2	5	6
while	-35	-37	-35	-33	-39	-34	-36
while a	-13	-13	-14	-13	-19	-13	-13
while it	-21	-21	-22	-20	-22	-21	-23
whisper	35	28	34	94	25	35	34
whisper on	35	28	34	94	25	35	34
who	-16	-16	-18	-16	-12	-16	-5
who $	16	40	13	15	5	17	80
who @	-19	-15	-15	-18	-17	-16	-15
who account	46	-1	1	2	-19	7	8
who act	-43	-40	-43	-40	-44	-40	-49
who activ	-29	-29	-30	-29	-31	-28	-29
who add	-32	-28	-29	-28	-30	-28	-30
who adjust	-26	-25	-25	-25	-35	-25	-26
who answer	32	-5	-9	-7	-18	-8	-23
who appli	-38	-29	-31	-29	-31	-28	-17
who approv	-34	-31	-32	-31	-36	-30	-32
who are	-2	-1	-7	0	-20	44	-8
who arrang	-21	-27	-22	-22	-25	-21	-22
who ask	-33	-34	-33	-34	-40	-33	-36
who assign	-53	-51	-51	-49	-51	-48	-58
who at	-27	-22	-34	-27	28	-27	-90
who attach	-68	-67	-68	-64	-82	-64	-72
who babysit	-42	-47	-43	-44	-45	-41	-43
who back	76	86	82	88	173	88	154
who bring	-27	-24	-23	-24	-6	-23	-33
who bui	-25	-23	-23	-23	-28	-23	-27
who build	-25	-24	-25	-24	-26	-24	-29
who built	1	-2	-20	3	-7	33	-1
who bump	-44	-42	-44	-42	-47	-42	-53
who can	-50	-48	-49	-48	-50	-49	-71
who carri	52	72	1	16	9	20	14
who chang	-30	-27	-28	-28	-37	-27	-29
who check	-29	-27	-31	-27	-28	-26	-27
who choos	-31	-30	-30	-30	-35	-30	-31
who classifi	-47	-45	-46	-46	-61	-46	-60
who clean	-20	-18	-19	-19	-21	-18	-20
who collect	-27	-24	-27	-24	-27	-24	-26
who configur	-20	-19	-19	-19	-21	-18	-14
who connect	-37	-38	-39	-38	-67	-38	-48
who control	-11	-11	-10	-10	-17	-11	10
who creat	-38	-34	-34	-33	-35	-33	-37
who deal	-29	-2	4	2	-8	0	79
who decid	-39	-37	-38	-37	-47	-37	-41
who decommiss	-43	-40	-40	-40	-41	-39	-53
who defend	-19	-21	-22	-20	-27	-20	-22
who defin	-52	-50	-67	-50	-55	-52	-53
who delet	11	10	15	14	45	15	12
who deliv	17	18	13	17	1	18	60
who design	-18	-17	-17	-17	-18	-18	-18
who did	-26	-26	-26	-26	-41	-26	-29
who do	109	59	28	53	124	38	19
who doe	16	4	-12	-7	-21	-5	22
who dont	39	9	39	82	37	39	39
who download	-35	-29	-29	-30	-37	-29	-31
who drain	-31	-30	-31	-30	-53	-31	-31
who draw	-23	-17	-18	-17	-18	-17	-19
who drop	-45	-43	-38	-38	-37	-37	-41
who enabl	-40	-39	-44	-38	-40	-38	-44
who encrypt	3	9	4	5	46	5	-10
who enforc	1	36	2	1	-1	3	1
who enlarg	-17	-16	-15	-16	-15	-15	-16
who ensur	-39	-33	-36	-35	-34	-32	-36
who export	-18	-18	-19	-18	-32	-18	-18
who fail	-3	-5	-10	-4	-24	-14	30
who feed	-20	-31	-20	-20	-20	-20	-23
who fend	-30	-46	-31	-31	-47	-29	-29
who fix	3	2	1	3	-6	1	38
who flip	-27	-27	-25	-25	-25	-25	-28
who follow	-59	-49	-54	-48	-53	-48	-66
who forc	-14	-12	-13	-13	-16	-13	-13
who get	-22	-21	-24	-21	-13	-20	-34
who give	-10	-36	-6	45	-9	-6	-7
who got	57	-23	-44	0	-12	-2	-21
who gotta	-23	-20	-20	-20	-24	-20	-23
who govern	-25	-18	-23	-18	-20	-18	-19
who grant	-23	-21	-27	-21	-21	-21	-22
who guarante	-33	-33	-42	-33	-42	-33	-40
who guard	-9	33	-9	-5	-9	-4	-8
who had	-28	-26	-26	-27	-30	-27	-29
who hand	-53	-32	-32	-32	-32	-32	-36
who handl	25	-9	-21	2	47	2	28
who harden	-17	-17	-17	-17	-19	-17	-25
who has	-8	-21	-32	-23	-31	-23	-30
who hire	-56	-53	-56	-53	-59	-56	-70
who hold	-37	-36	-33	-44	-19	-32	-44
who in	22	29	26	29	77	30	59
who initi	-20	-29	-19	-20	-22	-19	-19
who instal	-1	3	3	2	-2	3	30
who instrument	-26	-22	-22	-22	-23	-21	-24
who invent	25	47	49	57	172	53	32
who investig	-48	-54	-47	-46	-51	-45	-49
who isol	-28	-26	-26	-25	-29	-25	-30
who keep	-30	-30	-31	-30	-33	-30	-30
who kick	-21	-20	-19	-20	-21	-19	-27
who kill	-14	-13	-13	-14	-21	-14	-15
who label	-42	-41	-41	-40	-64	-42	-61
who lai	-31	-31	-31	-31	-55	-31	-48
who launch	-44	-41	-45	-42	-51	-41	-44
who left	-28	-26	-26	-26	-28	-26	-30
who let	-53	-39	-54	-41	-53	-39	-39
who load	-91	-76	-80	-77	-90	-75	-84
who log	-26	-25	-25	-26	-37	-26	-32
who look	-13	-10	-11	-10	-10	-9	21
who made	11	13	13	12	-9	71	1
who maintain	-12	-3	-11	-12	-18	-9	21
who make	-28	-28	-28	-27	-29	-26	-27
who manag	-19	-11	-25	-10	4	-12	31
who map	-20	-22	-20	-20	-20	-19	-22
who may	-68	-63	-60	-59	-65	-60	-68
who meant	-46	-31	-34	-31	-29	-28	-28
who mend	-31	-30	-30	-30	-49	-30	-34
who migrat	-15	-15	-16	-20	-19	-15	-15
who monitor	-22	-22	-25	-23	-27	-23	-26
who mop	-11	-20	-12	-12	-12	-12	-13
who move	3	4	4	5	-2	5	30
who must	-28	-27	-26	-26	-30	-26	-36
who narrow	-23	-23	-21	-20	-21	-20	-21
who need	-16	-13	-14	-15	-15	-14	-16
who on	66	28	24	34	92	33	30
who open	-34	-38	-33	-35	-41	-34	-40
who oper	-38	-36	-36	-39	-37	-35	-41
who or	38	36	127	37	24	35	2
who order	-16	-17	-17	-16	-18	-16	-20
who own	36	68	66	68	99	66	160
who pai	-12	-10	-11	-10	24	-10	-33
who patch	10	19	17	21	44	20	67
who per	-57	-48	-54	-49	-67	-71	-56
who perform	-26	-24	-25	-24	-26	-24	-33
who pick	-39	-34	-34	-34	-41	-33	-36
who pin	-28	-28	-30	-29	-38	-28	-35
who plan	-28	-25	-25	-25	-25	-24	-34
who press	-13	-13	-14	-13	-15	-13	-18
who prevent	-15	-15	-15	-15	-21	-17	-18
who protect	13	64	16	15	15	17	13
who prove	-23	-23	-26	-23	-28	-23	-32
who provid	-25	-24	-24	-23	-26	-23	-25
who provis	-16	-19	-16	-19	-17	-16	-16
who publish	-23	-22	-24	-22	-23	-22	-24
who pull	-30	-29	-30	-30	-35	-30	-43
who push	-50	-48	-48	-47	-59	-48	-58
who put	-34	-32	-34	-32	-38	-32	-48
who rebuild	-18	-17	-19	-19	-19	-17	-21
who record	-14	-25	-13	-14	-13	-13	-13
who refresh	-51	-31	-49	-31	-31	-30	-31
who regist	-16	-12	-12	-13	-12	-12	-14
who releas	-49	-47	-49	-46	-48	-47	-47
who remov	-29	-29	-27	-27	-43	-26	-29
who renew	33	34	33	33	45	33	79
who repair	-35	-34	-35	-33	-35	-33	-39
who replic	-27	-25	-27	-26	-27	-25	-32
who requir	-29	-27	-30	-27	-27	-26	-27
who respond	-29	-32	-28	-28	-31	-27	-29
who respons	10	34	39	38	49	37	105
who restart	15	13	14	14	9	14	44
who restor	-18	-17	-18	-19	-20	-17	-19
who restrict	-33	-32	-34	-31	-34	-31	-33
who review	-37	-36	-37	-35	-38	-35	-38
who roll	-24	-24	-24	-24	-25	-23	-25
who rotat	-47	-38	-42	-35	-53	-35	19
who run	-42	-42	-48	-43	-32	-39	-47
who sai	-56	-54	-52	-53	-93	-52	-53
who scale	-45	-40	-43	-40	-45	-39	-26
who scan	-26	-26	-26	-26	-32	-26	-38
who schedul	-85	-73	-74	-71	-77	-73	-110
who secur	39	-18	-37	-13	-17	-13	-33
who see	20	21	19	20	20	19	54
who select	-14	-13	-13	-13	-17	-13	-13
who separ	-32	-22	-21	-21	-22	-21	-23
who set	-30	-29	-29	-29	-33	-28	-33
who ship	-16	-14	-14	-14	-14	-14	-17
who should	-17	-17	-17	-17	-21	-17	-19
who shred	-18	-18	-18	-18	-21	-18	-22
who shut	-26	-22	-21	-22	-26	-22	-26
who sign	-64	-64	-83	-68	-76	-63	-73
who size	-63	-58	-60	-58	-69	-58	-73
who specifi	-26	-25	-25	-25	-42	-25	-25
who start	-18	-17	-20	-17	-17	-17	-18
who stop	-38	-33	-33	-32	-35	-31	-34
who store	-13	14	-13	-17	-13	-12	-17
who suppli	-22	-20	-21	-21	-21	-20	-24
who swap	-27	-27	-26	-26	-29	-26	-28
who switch	-23	-12	-26	-23	-23	-21	-25
who take	-1	-25	-29	-24	-17	-23	-30
who tell	-60	-51	-54	-50	-72	-51	-62
who termin	-20	-22	-22	-20	-20	-20	-21
who test	-18	-17	-17	-17	-20	-17	-21
who throw	-23	-23	-22	-21	-24	-22	-23
who trigger	-17	-16	-16	-16	-17	-16	-22
who trim	-42	-38	-40	-39	-47	-39	-51
who tune	-28	-27	-29	-27	-28	-26	-31
who turn	-36	-34	-35	-34	-38	-33	-37
who updat	-26	-22	-24	-22	-17	-22	-21
who upgrad	66	70	70	69	73	70	158
who vet	-20	-20	-20	-20	-23	-20	-29
who was	-24	-17	-21	-16	17	-17	-32
who watch	-30	-30	-29	-30	-32	-30	-37
who who	238	274	95	117	103	100	18
who wipe	-42	-42	-43	-43	-52	-42	-57
who won	23	25	28	25	102	24	7
who work	-23	-23	-23	-22	-36	-22	-24
who write	-44	-38	-45	-40	-43	-39	-43
who wrote	26	27	23	27	65	27	15
whoever	-16	-19	-15	13	-9	-14	-21
whole	-12	-42	-50	-39	-40	-41	-51
whole @	-61	-42	-42	-43	-54	-42	-51
whole internet	-38	-36	-34	-34	-46	-34	-34
whole list	125	8	22	16	-2	14	21
whole pictur	-20	-28	-27	-25	-35	-25	-34
whom $	-5	-3	-4	-4	-6	-3	24
whom amazon	-14	-12	-12	-13	-13	-12	-18
whom do	4	12	12	12	8	12	51
whom have	9	8	9	20	9	9	9
whom to	-35	-37	-35	-39	-36	-34	-49
whose	-27	-21	-24	-22	-22	-21	-2
whose $	26	23	25	25	21	27	92
whose babi	-37	-37	-39	-39	-39	-36	-40
whose call	-12	-13	-12	-14	-17	-13	-15
whose chore	-30	-32	-34	-34	-35	-29	-30
whose cleanup	-38	-34	-36	-36	-50	-34	-56
whose concern	-28	-28	-28	-29	-52	-28	-33
whose control	-22	-22	-25	-22	-25	-22	-32
whose decis	-13	-12	-12	-13	-14	-12	-16
whose do	-31	-30	-38	-30	-36	-30	-33
whose duti	-19	-20	-17	-16	9	-15	-31
whose end	-27	-32	-28	-33	-28	-27	-34
whose fault	23	23	22	23	42	24	49
whose gap	-22	-29	-23	-24	-32	-23	-25
whose headach	-23	-23	-23	-23	-45	-23	-24
whose homework	-77	-81	-73	-87	-84	-72	-86
whose is	-63	-53	-85	-55	-78	-55	-49
whose job	-8	11	-7	-8	6	-3	19
whose mess	-15	-15	-15	-15	-17	-15	-17
whose mistak	-24	-25	-24	-24	-26	-24	-39
whose move	-19	-19	-20	-19	-19	-19	-33
whose oversight	-27	-27	-27	-28	-43	-27	-31
whose pager	-24	-10	-23	-31	-24	-22	-25
whose patch	8	7	8	4	-20	7	50
whose problem	-33	-34	-39	-36	-36	-34	-51
whose respons	-45	21	34	37	22	35	142
whose sin	-45	-45	-46	-47	-63	-45	-63
whose task	9	41	9	8	6	10	0
whose thing	7	7	6	6	6	6	23
whose ticket	-35	-36	-38	-36	-37	-37	-47
whose to	-25	-26	-25	-25	-27	-24	-33
whose turn	28	27	24	25	82	27	3
whose work	-26	-46	-27	-29	-28	-27	-27
why	23	27	21	28	94	27	26
why $	8	16	18	18	88	17	14
why doe	36	37	60	37	80	37	34
why is	50	52	54	53	111	48	52
wide	-24	-24	-27	-23	-26	-22	-1
wide $	-32	-33	-42	-33	-36	-32	-35
wide open	2	0	3	5	-4	6	49
wiki	-24	-25	-27	-25	-38	-24	-25
wildcard	-50	-48	-53	-51	-63	-49	-53
will	-20	-21	-24	-21	-17	-2	-28
will @	17	20	19	21	75	18	21
will amazon	-43	-42	-44	-42	-46	-43	-67
will aws	-26	-23	-22	-23	-29	-23	-22
will it	-32	-29	-33	-29	-32	-28	-35
win	20	14	19	51	17	19	13
win $	21	19	20	49	20	21	21
window	-17	-16	0	-10	-15	-17	-20
window $	-54	-51	-35	-31	-71	-51	-64
window and	-17	-16	-16	-15	-18	-15	-15
window for	-37	-33	-36	-35	-35	-33	-33
window of	-44	-42	-52	-43	-44	-41	-44
windows $	-2	-15	-5	19	-4	-3	-3
windows @	-29	-27	-28	-29	-30	-27	-30
windows desktop	-27	-24	-24	-29	-26	-24	-30
windows file	-1	-24	0	24	0	0	0
windows firewal	-23	-22	-26	-23	-23	-22	-24
windows in	-34	-32	-39	-35	-36	-32	-38
windows licens	11	14	14	12	61	15	6
windows on	-44	-44	-43	-45	-46	-45	-53
windows patch	-74	-74	-73	-77	-84	-70	-78
windows server	-21	-18	-16	-8	-10	-16	-24
windows updat	-38	-34	-36	-39	-63	-39	3
wipe	-40	-43	-40	-39	-42	-39	-43
wipe of	-27	-41	-29	-28	-27	-27	-28
wipe the	-24	-21	-25	-24	-24	-21	-21
wire	-64	-60	-64	-61	-69	-60	-74
wire $	-53	-54	-68	-57	-63	-58	-62
wise	21	43	37	4	-11	7	-3
wise $	47	68	61	28	12	32	27
wish	55	24	12	56	-1	23	21
wish to	55	24	12	56	-1	23	21
with	-7	-17	-17	-10	-16	-15	-17
with $	-17	-21	-16	-10	-18	-16	-17
with 7	-38	-38	-57	-40	-49	-38	-39
with @	19	-12	-21	-22	-23	-16	-18
with a	-9	-24	-7	18	-3	-6	11
with access	-46	-43	-48	-42	-43	-41	-54
with aws	29	32	25	31	73	25	29
with custom	-15	-14	-15	-15	-15	-14	-19
with exit	-18	-17	-20	-18	-24	-19	-20
with http	-33	-29	-30	-29	-36	-28	-29
with it	-13	-10	19	-11	-19	-11	-17
with my	9	13	-10	14	68	14	4
with no	-5	-6	4	45	2	3	-2
with ok	27	27	18	27	78	17	3
with old	-67	-65	-70	-63	-69	-62	-62
with one	-55	-28	-29	-30	-29	-29	-29
with our	-38	-37	-35	-42	-40	-35	-42
with own	-56	-53	-53	-64	-55	-52	-73
with password	-20	-19	-20	-22	-24	-19	-19
with rdp	25	18	25	56	24	25	25
with run	-19	-16	-16	-17	-16	-16	-24
with secret	-25	-24	-26	-24	-27	-23	-23
with sse	-58	-53	-56	-54	-59	-53	-63
with terraform	-19	-12	-14	-13	8	-14	-16
with the	-1	-9	-15	-1	-23	-11	-12
with them	-23	-22	-22	-22	-22	-22	-35
with tls	-52	-37	-38	-40	-54	-37	-45
with updat	36	6	34	74	35	35	26
with us	38	-13	-10	-17	-28	-3	18
with which	-34	-42	-29	-17	-34	-29	-31
with zero	26	26	26	53	26	26	26
within	-21	-22	-24	-21	-23	-21	-24
within specif	-16	-16	-23	-16	-16	-16	-23
without	-31	-30	-30	-29	-23	-28	-29
without a	0	3	2	3	23	3	2
without any	-31	-40	-30	-30	-32	-34	-30
without be	-32	-33	-31	-32	-48	-31	-33
without me	-21	-21	-24	-21	-23	-19	-19
without mfa	-12	-11	-11	-12	-17	-11	-13
without tls	25	27	22	25	61	25	27
without us	-27	-23	-25	-24	-27	-23	-26
woken	-50	-48	-50	-48	-70	-56	-79
won	23	25	28	25	102	24	7
won the	14	16	17	15	72	14	-2
wont	-29	-29	-30	-31	-34	-28	-31
word	11	11	93	12	2	8	3
word $	43	44	122	44	53	37	39
word banana	2	3	-4	2	29	-2	2
word for	-1	-2	-24	-3	48	-8	-6
word mean	13	13	46	12	3	3	12
wordpress	-30	-32	-35	-30	-42	-30	-35
work $	-7	-14	-10	16	21	10	-8
work @	2	-6	1	54	-3	4	2
work council	-19	-30	-31	-27	-32	-31	-26
work for	-38	-24	-52	-8	-40	-31	-40
work goe	24	52	24	23	24	24	24
work in	-3	21	17	16	85	13	15
work is	5	57	-10	11	3	13	9
work on	-37	-68	-38	-8	-71	-38	-40
worker	-12	-9	-10	-6	2	-6	24
worker $	-43	-39	-40	-40	-21	-39	-76
worker are	-20	-18	-18	-18	-22	-18	-22
worker for	-53	-43	-44	-47	-52	-44	-51
worker in	-36	-37	-35	-36	-57	-35	-39
worker machin	39	47	48	48	46	47	109
worker need	-31	-34	-30	-42	-35	-32	-57
worker node	24	29	17	29	76	33	81
worker of	-57	-60	-56	-37	-67	-56	-96
worker os	-145	-135	-142	-134	-163	-135	-228
worker that	-31	-30	-30	-30	-52	-30	-38
worker who	-16	-16	-16	-16	-2	-16	-39
workflow	-43	-39	-43	-40	-46	-40	-41
workflow $	-29	-29	-41	-28	-50	-32	-30
workflow execut	-14	-14	-16	-14	-14	-14	-15
workflow in	2	-22	1	2	29	3	3
workgroup	-65	-62	-65	-60	-79	-60	-74
workgroup $	-30	-30	-29	-29	-51	-29	-28
workload	-39	-53	-50	-8	-47	-41	-46
workload $	-66	-64	-65	-67	-72	-65	-86
workload in	-20	-19	-21	-21	-26	-20	-21
workload over	-24	-24	-24	-24	-45	-24	-26
world	-27	-24	-25	-25	-30	-24	-25
world $	-62	-60	-61	-61	-86	-60	-64
world on	-14	-14	-14	-14	-19	-14	-15
world readabl	-40	-27	-27	-27	-27	-27	-28
worldwid	-22	-20	-19	-20	-23	-20	-19
worm	29	28	72	27	11	6	27
worri	-45	-44	-46	-53	-53	-45	-50
worth	22	62	12	5	36	20	15
worth the	4	0	-2	3	51	-3	-8
would	15	39	20	38	3	13	13
would @	26	60	29	55	27	30	29
would i	42	-29	-31	-14	-34	-6	-12
would like	-6	-16	-15	-12	-20	-24	-15
would that	-13	-16	11	-18	-15	-13	-26
would the	25	67	27	25	24	27	27
would we	8	34	10	11	12	12	12
would you	39	29	71	88	17	8	39
wouldnt	-34	-35	-49	-42	-52	-33	-38
wp	-29	-27	-27	-28	-26	-26	-29
write	-29	-30	-32	-30	-22	-30	-35
write $	-81	-49	-87	-49	-60	-48	-48
write @	-136	-108	-110	-108	-115	-106	-158
write a	0	15	18	17	92	16	19
write block	-37	-35	-38	-34	-41	-35	-34
write capac	-26	-27	-28	-26	-28	-28	-28
write down	-27	-25	-28	-29	-27	-26	-26
write em	-86	-63	-62	-63	-73	-61	-88
write into	-23	-25	-23	-24	-31	-23	-22
write it	-20	-21	-20	-20	-34	-21	-23
write me	43	56	55	52	126	55	57
write our	-86	-71	-73	-69	-80	-70	-89
write the	-16	-31	-36	-30	-39	-29	-32
write those	-32	-32	-32	-33	-52	-31	-42
write to	-31	-22	-22	-21	-23	-21	-22
write who	-62	-20	-58	-54	-55	-52	-82
writer	-23	-22	-23	-23	-24	-22	-25
writer win	-29	-29	-30	-30	-31	-29	-31
written	-33	-32	-34	-39	-35	-31	-34
written by	-34	-31	-34	-44	-33	-31	-33
wrong	-45	-40	-48	-39	-24	-38	-40
wrong $	-30	-24	-26	-26	27	-17	-18
wrong @	-69	-71	-67	-65	-88	-65	-70
wrong column	-34	-25	-26	-25	-25	-25	-24
wrongli	-73	-58	-57	-59	-57	-56	-58
wrote	29	32	72	31	51	32	28
wrote a	-40	-32	-40	-33	-49	-32	-31
wrote it	22	22	87	18	13	25	20
wrote the	35	37	37	37	85	36	28
wtf	37	33	102	34	23	29	29
wtf is	37	33	102	34	23	29	29
x	-3	0	-4	1	67	-3	1
xen	-83	-85	-107	-86	-96	-83	-119
xz	-43	-38	-38	-39	-45	-38	-44
xz backdoor	-27	-21	-20	-22	-22	-21	-22
yaml	-42	-35	-33	-33	-5	-33	-40
yeah	41	43	44	50	48	52	124
yeah $	41	43	44	50	48	52	124
year	-21	-20	-20	-21	-3	-19	-22
year $	-1	2	1	-10	47	1	-11
year ago	-46	-27	-46	-26	-26	-26	-26
year for	-29	-27	-28	-28	-41	-28	-31
year from	-12	-18	-12	-15	-13	-12	-12
year of	-17	-14	-13	-14	-17	-13	-13
year old	-26	-27	-27	-26	-32	-26	-26
year who	-33	-33	-28	-29	-37	-28	-29
yearli	-19	-18	-21	-19	-20	-18	-24
yearli rotat	-19	-18	-21	-19	-20	-18	-24
yele	-40	-36	-37	-36	-37	-36	-41
yell	-14	-16	-14	-17	-15	-15	-16
yes	-28	-27	-27	-27	-29	-26	-31
yes $	-20	-20	-20	-20	-22	-19	-22
yes or	-38	-35	-35	-35	-35	-34	-52
yesterdai	77	53	54	54	132	56	82
yesterdai $	-22	-41	-26	-36	-6	-23	-23
yet	18	26	24	28	113	20	9
yet $	37	46	44	50	142	41	29
you	35	28	33	38	42	105	26
you $	-22	-12	-23	-11	-64	84	-15
you a	-3	4	-13	3	56	26	-11
you abl	-1	0	-22	0	-9	57	1
you an	5	29	18	26	11	92	31
you and	6	7	-8	8	-15	60	-4
you answer	2	2	-28	3	-12	66	-1
you are	30	29	26	30	96	-2	29
you can	2	16	-7	16	4	75	16
you chatgpt	-3	-4	-20	0	-24	50	-14
you do	-15	-13	-60	-4	-28	120	-13
you explain	4	-1	22	-2	-26	25	-4
you for	-10	-5	-38	2	-8	60	-5
you get	-3	0	-14	-4	-29	50	-4
you give	18	-1	-22	-1	-38	31	-3
you good	-2	-1	-7	0	-20	44	-8
you gui	-17	-17	-17	-16	-16	-16	-23
you know	4	9	7	9	-14	91	5
you list	63	21	19	17	-6	12	10
you open	31	36	20	35	124	16	34
you put	30	21	67	58	0	-9	28
you say	26	-1	0	55	24	76	27
you spell	26	23	83	26	5	4	17
you take	27	15	24	81	22	22	27
you tell	-24	0	26	2	-24	7	0
you think	42	42	17	35	114	4	38
you understand	32	33	59	30	-9	81	30
your	40	41	51	40	46	101	48
your answer	-1	5	-16	2	-30	77	5
your config	23	23	22	21	63	-2	21
your data	19	21	-4	21	7	66	12
your own	30	27	87	29	22	19	21
yourself	-37	-12	-39	-2	-20	97	-26
yum	-46	-44	-44	-44	-47	-43	-50
yum updat	-38	-36	-36	-37	-39	-35	-39
zero	37	32	54	71	67	38	35
zip	10	72	-5	28	6	11	9
zip $	-74	-83	-68	-75	-69	-83	-77
zip or	35	28	34	78	21	34	30
zip vs	17	76	17	-1	18	20	15
zombi	-58	-49	-50	-49	-53	-49	-64
zone	-31	-30	-10	-30	-38	-32	-34
zone $	-48	-49	-30	-47	-53	-49	-52
zone and	-57	-57	-87	-59	-67	-57	-66
zone in	-38	-37	-41	-39	-43	-37	-38
zone secur	-44	-44	-49	-44	-63	-46	-49
zone who	-45	-45	-50	-46	-51	-45	-71
zstd	1	5	3	5	47	5	6
`;

/** What each sign counts for one half of a shared fact (src/understand/half.ts). */
export const halfWeights = {
  aws: [-1.81, 1.88, 0.19, 0.58, -0.23, -0.12, 0.21],
  customer: [-1.41, -0.64, 2.58, -0.92, 0.84, -0.44, 0.29],
} as const;

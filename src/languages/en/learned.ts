// Written by `npm run learn` (test/questions/learn.ts).

/** To which side a wording leans: a line a mark, with what it adds for AWS and for the customer. */
export const leanings = `
$	4	27
% $	-31	-23
% %	16	11
% @	-19	38
% account	32	26
% add	0	21
% alon	-21	-103
% also	-35	88
% ami	43	-13
% and	-102	-39
% answer	-5	24
% anywai	-24	67
% app	9	89
% applic	-16	38
% are	-9	31
% arent	16	77
% as	-29	-18
% ask	-136	57
% assum	-21	35
% at	55	97
% audit	-37	66
% auditor	-12	48
% automat	-15	30
% back	-12	31
% build	7	44
% busi	-57	-123
% by	10	88
% can	-26	27
% carri	2	48
% check	-28	62
% choos	-25	72
% clean	-2	21
% close	-4	25
% come	-30	44
% concern	-81	-34
% configur	43	21
% contain	-21	43
% content	-5	90
% correct	-14	80
% data	-14	81
% databas	-18	75
% decid	-21	57
% delet	38	-23
% design	8	46
% disabl	-1	60
% do	8	-66
% doe	-75	-84
% doesnt	-1	20
% domain	-13	22
% dont	-53	13
% duti	56	12
% enabl	-47	-46
% encrypt	-22	-5
% ever	75	-24
% expect	-18	50
% fall	-12	23
% fault	-10	48
% fix	-30	56
% fulli	-93	-50
% get	55	44
% go	2	23
% guarante	66	24
% guess	4	79
% half	-13	84
% hand	-19	52
% harden	31	29
% has	-23	32
% have	11	-30
% headach	20	64
% hold	-50	41
% hope	36	-12
% import	-15	32
% in	48	12
% inherit	-45	-20
% instal	-49	-146
% is	-57	-47
% isnt	-7	25
% job	5	32
% join	-26	30
% just	-55	-5
% keep	49	20
% laptop	-1	62
% launch	-25	49
% linux	83	18
% log	66	-23
% look	93	-22
% lose	15	59
% lost	-27	27
% maintain	19	-79
% manag	8	69
% mean	-17	2
% move	-23	36
% must	-46	-29
% need	75	-16
% never	0	-35
% no	11	52
% not	-22	23
% now	25	1
% off	11	87
% offic	-89	-44
% old	49	16
% on	46	24
% onli	-21	42
% open	28	-26
% or	-19	-53
% own	-30	89
% part	-20	108
% patch	51	20
% pay	45	-14
% perform	-28	32
% plan	90	54
% presum	-22	35
% problem	41	-7
% protect	17	132
% provid	-13	29
% publish	113	-42
% push	-21	21
% put	1	54
% rebuild	-20	52
% region	57	50
% remov	-23	29
% replac	-14	23
% reset	19	52
% respons	60	24
% restor	-4	16
% right	-1	48
% roll	-28	4
% rotat	6	63
% run	-57	31
% scan	-17	31
% screen	75	-9
% secur	62	-42
% server	-41	60
% servic	36	-5
% set	-11	37
% ship	-23	53
% should	18	15
% side	46	-13
% site	26	1
% so	-14	17
% spread	-42	65
% still	58	-83
% stop	-2	85
% support	-14	19
% suppos	4	36
% swap	-48	52
% switch	-15	82
% take	-33	-96
% task	12	-16
% team	84	-4
% tell	16	45
% test	48	91
% that	56	5
% the	-72	-24
% thing	-21	-61
% think	39	-35
% tick	-3	75
% to	37	9
% touch	48	4
% train	-5	98
% true	24	18
% turn	-79	78
% unless	-27	59
% unus	-7	21
% updat	19	40
% upgrad	-28	-22
% upload	12	75
% use	39	-5
% user	9	75
% when	13	114
% who	-2	-71
% whose	-44	-13
% will	-1	39
% without	-39	41
% wont	-12	25
% write	14	41
*	-38	-30
* %	-26	-24
* 0	9	21
* 1	-33	67
* 2	17	32
* 22	15	60
* 27001	18	14
* 3	-54	-31
* 90	-8	90
* a	41	58
* about	15	-61
* access	21	96
* account	-13	90
* acl	-16	113
* across	-3	45
* act	-19	43
* add	11	57
* address	80	45
* admin	6	115
* administr	106	67
* after	-20	21
* again	-50	-69
* against	35	55
* agent	-138	-166
* air	68	-7
* al2023	-20	-16
* alarm	14	100
* all	64	20
* allow	-2	48
* alreadi	-50	-19
* alwai	-24	78
* am	-52	-44
* amazon	54	-52
* ami	40	123
* an	11	20
* and	-21	-19
* anoth	39	44
* answer	-13	107
* antiviru	21	126
* any	41	38
* anyth	-2	49
* apart	98	10
* api	103	60
* app	-4	62
* appli	-93	-32
* applic	-10	121
* architectur	133	66
* are	-1	69
* around	35	-1
* artifact	4	68
* as	-25	7
* ask	-22	71
* assess	41	-15
* asset	-27	86
* attack	102	2
* audit	64	11
* auditor	32	57
* authent	19	76
* author	78	-2
* automat	-25	60
* avail	55	-11
* awar	-88	-81
* aws	72	1
* azs	53	-1
* back	-61	54
* backbon	39	2
* background	55	-13
* backup	-28	-33
* badg	37	10
* batch	-54	-81
* batteri	83	6
* be	22	12
* becom	26	51
* been	-7	49
* befor	74	59
* belong	-26	-37
* between	60	35
* bill	2	99
* bio	83	11
* blame	54	9
* block	22	99
* both	-125	-165
* box	-68	-47
* breach	32	-1
* broadli	-55	-18
* broken	86	-1
* broker	-88	-66
* budget	-3	54
* bug	43	-13
* bui	40	83
* build	83	43
* built	46	46
* busi	-59	-8
* by	33	30
* cabl	95	-22
* call	23	64
* can	83	26
* cant	2	55
* capac	-145	-114
* card	7	79
* care	-109	-71
* case	17	48
* cctv	81	7
* center	118	-28
* cert	47	8
* certif	-24	-4
* certifi	16	15
* chang	49	14
* charg	4	-62
* check	68	-22
* choos	-22	104
* ci	-117	-117
* classifi	-2	115
* clean	-3	66
* client	-9	100
* close	-1	69
* cloud	19	13
* cluster	-151	-138
* code	19	77
* colleagu	31	110
* come	33	4
* compani	-16	82
* complianc	-74	-18
* compliant	-58	2
* comput	53	8
* concern	-46	-25
* concurr	-21	23
* condit	68	-7
* confidenti	15	96
* configur	33	36
* connect	40	-69
* consol	16	52
* contact	-22	84
* contain	-103	-11
* content	29	82
* continu	88	26
* control	30	-16
* cool	68	-20
* corpor	7	55
* correct	50	74
* cost	-8	146
* countri	-23	64
* cover	-8	49
* credenti	-5	98
* cross	13	82
* current	-76	-7
* custom	68	93
* dai	-17	71
* data	30	63
* databas	-53	-57
* date	-9	-52
* db	-104	-84
* ddo	-96	-85
* dead	39	34
* deal	-38	-57
* decid	14	81
* decis	-19	71
* decommiss	72	-20
* default	16	-59
* defend	40	12
* defin	-10	63
* degauss	52	2
* delet	-12	77
* deliv	51	44
* deploi	-18	38
* deprec	19	88
* design	15	127
* detail	-14	54
* detect	65	2
* develop	21	71
* devic	70	3
* di	-21	-25
* diesel	100	-19
* directori	-22	17
* disabl	16	82
* disast	-14	35
* disk	143	-20
* dispos	65	-20
* divid	-46	-93
* do	-68	-51
* docker	9	28
* doe	-30	-3
* domain	66	3
* done	24	23
* down	-87	-52
* download	10	80
* dr	-85	-96
* drift	-1	108
* drill	16	42
* drive	130	-4
* duti	18	84
* e	-43	-14
* each	-43	-73
* earthquak	49	-11
* edg	123	15
* em	-7	72
* email	-8	43
* employe	62	7
* enabl	4	-45
* encrypt	-136	-124
* end	-34	-29
* endpoint	35	-82
* enforc	23	-3
* engin	-87	-80
* entir	57	-10
* entri	59	-9
* environ	4	30
* environment	80	11
* escort	34	-12
* event	30	60
* ever	39	28
* everyth	-2	18
* facil	122	-17
* factor	7	55
* fail	-7	-49
* failur	130	26
* fall	-13	-46
* fals	53	9
* fault	23	-38
* feder	2	74
* fenc	129	-21
* fibr	102	4
* file	-15	30
* fire	110	31
* firewal	-129	-19
* firm	17	74
* firmwar	113	13
* first	8	35
* fix	-35	-90
* flaw	28	6
* flood	-20	-95
* for	-4	26
* forens	32	77
* free	-47	18
* from	40	15
* full	54	-15
* fulli	21	-12
* function	-15	89
* gatewai	-192	-185
* gdpr	3	87
* gener	137	-4
* general	-43	11
* generally	-19	11
* get	30	27
* global	61	-1
* go	-4	53
* goe	-73	-16
* got	-93	-103
* grant	-2	67
* grid	78	-16
* group	40	166
* grow	33	-8
* guarante	52	88
* guard	72	-13
* guest	13	121
* hack	-49	-32
* had	-62	-78
* half	-71	-48
* hall	77	18
* hand	-7	-34
* handl	17	37
* hard	104	-13
* harden	-87	29
* hardwar	89	22
* has	-14	61
* have	-65	-36
* headach	19	82
* health	51	30
* high	-79	-13
* hipaa	-50	-9
* hire	65	-8
* hit	45	27
* hold	-31	79
* host	69	-47
* how	-30	-5
* http	59	30
* hypervisor	171	-17
* i	-50	31
* iaa	52	166
* ident	14	125
* if	-43	11
* imag	11	103
* import	2	29
* in	-1	47
* incid	-11	-52
* increas	-1	64
* infrastructur	94	-49
* inherit	90	-27
* insid	52	108
* instal	-23	52
* intern	54	29
* internet	75	6
* into	35	77
* inventori	-24	79
* iot	-15	53
* is	-43	-36
* isnt	39	-15
* iso	11	17
* isol	107	-41
* it	-66	-45
* its	-5	-99
* itself	122	-6
* job	-33	-19
* just	-37	-16
* keep	44	58
* kei	-54	-7
* kept	-34	108
* key	1	84
* know	4	51
* label	15	100
* land	48	-34
* laptop	2	69
* launch	-33	74
* law	21	105
* layer	62	-37
* leak	11	30
* leav	0	65
* left	-71	-18
* librari	11	67
* licens	-26	31
* life	-37	-31
* lift	-4	16
* like	68	31
* limit	-48	76
* link	103	19
* live	28	32
* local	96	25
* locat	78	-6
* lock	16	45
* log	-58	-64
* login	17	56
* long	7	89
* machin	77	-30
* maintain	-160	-144
* mainten	-3	-18
* make	57	45
* man	72	-6
* manag	-100	-115
* manual	11	34
* matter	-17	58
* may	46	-19
* me	-2	76
* mean	104	12
* media	79	-5
* meet	-124	-116
* memori	50	6
* mfa	21	96
* model	-61	14
* monitor	94	53
* more	39	59
* move	-50	25
* multi	8	64
* must	-59	-48
* my	-93	0
* nacl	27	113
* name	11	62
* need	102	33
* network	84	67
* new	58	-3
* next	-26	-81
* night	-22	-68
* nitro	203	56
* no	-18	96
* node	-135	-47
* not	80	-3
* notic	-15	37
* object	-30	114
* of	51	-11
* off	-21	23
* offer	69	-8
* offic	-53	-69
* old	55	51
* on	-33	5
* onc	24	-25
* one	-15	-27
* onli	-58	-23
* open	-59	-1
* oper	-36	8
* or	-52	-55
* os	-65	-15
* other	-33	-63
* our	-17	46
* ourselv	-34	45
* out	19	-39
* outag	17	93
* over	-87	-42
* overal	-37	-16
* own	-15	20
* owner	-41	-3
* packag	-12	76
* pai	-20	36
* part	-3	106
* parti	40	-6
* password	-38	36
* patch	-105	-165
* pen	16	33
* penetr	-34	23
* peopl	52	5
* perform	-9	-66
* perimet	130	8
* permiss	-9	76
* person	18	59
* phish	76	129
* physic	103	0
* pick	82	64
* plan	16	60
* pleas	-54	-24
* pls	-138	-159
* point	20	56
* polici	-48	25
* port	0	63
* power	100	18
* prevent	12	-20
* principl	-64	-12
* privaci	-37	58
* privat	29	5
* problem	29	24
* procur	126	-18
* product	70	10
* proof	51	31
* protect	48	50
* provid	16	1
* proxi	-37	1
* publish	102	13
* put	28	121
* q	-64	-78
* quarterli	6	66
* queue	-4	72
* quota	-28	88
* rack	50	31
* read	34	28
* rebuild	4	34
* record	15	76
* recoveri	4	78
* redund	115	-38
* region	67	18
* regist	19	43
* regul	-102	-76
* remov	-4	35
* renew	24	-29
* report	0	80
* request	-11	59
* requir	-6	71
* reserv	-21	23
* resid	-18	14
* resili	36	44
* resourc	23	126
* respons	-35	-27
* rest	-131	-38
* restart	-60	-82
* retir	46	22
* review	68	48
* risk	28	-13
* role	1	57
* room	98	-41
* root	15	87
* rotat	-110	-41
* rout	8	58
* router	136	45
* rpo	-8	48
* rto	-8	48
* rule	48	76
* run	90	10
* runtim	-102	-112
* safe	27	76
* scale	-99	-26
* scan	3	91
* screen	80	22
* script	-21	24
* second	-123	-157
* secret	20	49
* secur	50	76
* see	-39	21
* segment	-24	93
* sensit	-16	77
* separ	0	47
* server	-15	-18
* serverless	103	62
* servic	25	6
* set	41	103
* setup	-29	74
* share	-33	-53
* shop	-79	6
* should	57	17
* shred	94	8
* side	-29	37
* sign	-30	5
* signatur	124	-15
* sinc	36	85
* sit	-16	75
* site	78	-20
* sla	5	-101
* sm	-87	-104
* snapshot	-81	-33
* so	-59	-63
* soc	50	11
* softwar	18	6
* somebodi	-48	16
* someon	19	48
* someth	-19	-105
* sourc	69	33
* speak	-22	16
* specif	-12	85
* split	-46	0
* stack	5	71
* staff	5	-94
* stai	5	72
* still	-14	78
* stop	-2	85
* storag	91	-4
* store	-19	71
* stream	-105	-76
* stuff	6	64
* subject	-22	36
* subnet	18	97
* suppli	51	-17
* supplier	-11	74
* suppress	81	32
* sure	62	-3
* surviv	-21	47
* suspici	-3	71
* switch	56	-45
* system	-32	25
* tabl	-16	31
* tag	25	116
* take	-113	-19
* task	57	1
* teach	84	62
* team	19	7
* technician	55	0
* tele	43	20
* tenant	146	-34
* test	77	98
* than	-8	57
* that	-54	-69
* the	-38	-74
* thei	-41	-6
* their	20	-30
* themselv	62	-20
* then	-47	13
* there	-122	-100
* these	8	46
* thi	-103	-109
* thing	-75	-97
* think	7	67
* third	35	61
* those	-35	-16
* through	27	29
* time	12	116
* tls	-25	-35
* to	-13	40
* token	4	86
* too	-21	13
* touch	42	-18
* traffic	-56	-3
* train	-80	-17
* transit	-42	-14
* true	14	48
* trust	15	86
* turn	2	24
* under	-47	20
* undersea	81	-4
* uninterrupt	51	-17
* unless	-8	46
* unus	5	84
* up	12	24
* updat	-133	-191
* upgrad	-133	-144
* upload	7	68
* ups	83	8
* uptim	94	-9
* us	-125	-60
* use	30	84
* user	8	55
* version	-42	-70
* vet	65	25
* virtual	168	34
* visitor	110	-7
* volum	3	95
* vpn	-56	0
* vs	-47	-98
* vuln	-32	48
* vulner	-15	-47
* walk	43	-17
* want	21	14
* was	27	44
* watch	11	59
* we	-42	-3
* web	11	89
* what	-30	-14
* whatev	-31	26
* when	-11	55
* where	39	10
* which	25	22
* who	-62	-75
* whole	-106	-40
* whom	18	-65
* whose	-62	-94
* will	-28	69
* windows	-106	-80
* wipe	123	-2
* wire	-34	63
* with	10	42
* within	-11	66
* without	16	37
* work	47	27
* workload	-8	79
* world	16	57
* worri	56	-43
* would	46	10
* write	-4	83
* wrote	-2	39
* you	31	81
* zone	79	76
*account-control	5	42
*account-control %	1	45
*account-control 1	60	-40
*account-control 12	42	-13
*account-control 14	-8	31
*account-control 2	33	-3
*account-control 3	94	-32
*account-control 4	-17	61
*account-control about	80	-25
*account-control accept	5	26
*account-control access	-14	37
*account-control account	6	18
*account-control across	-25	78
*account-control act	-6	21
*account-control action	48	-37
*account-control activ	-17	27
*account-control add	20	7
*account-control admin	-5	63
*account-control administr	-13	27
*account-control administratoraccess	-5	22
*account-control after	22	-3
*account-control agent	-2	19
*account-control agreement	20	7
*account-control ai	-39	51
*account-control all	20	3
*account-control allow	21	-11
*account-control alwai	43	-11
*account-control amazon	6	47
*account-control an	-11	34
*account-control anoth	16	-3
*account-control any	21	-18
*account-control app	-10	19
*account-control appli	-3	51
*account-control applic	-16	57
*account-control approv	-17	29
*account-control are	-1	34
*account-control around	-30	64
*account-control artifact	20	-11
*account-control as	-21	38
*account-control assess	37	13
*account-control assign	-13	68
*account-control assum	-15	23
*account-control attach	16	30
*account-control auditor	-20	55
*account-control author	41	-34
*account-control automat	27	9
*account-control avail	63	-29
*account-control awai	-3	25
*account-control aws	16	-1
*account-control back	37	8
*account-control backend	106	-46
*account-control backup	-21	66
*account-control baselin	-12	58
*account-control be	-9	29
*account-control been	-15	16
*account-control behind	31	2
*account-control belong	-20	41
*account-control between	23	-7
*account-control boundari	-10	103
*account-control box	-11	56
*account-control break	-11	29
*account-control bring	2	44
*account-control bucket	19	-13
*account-control build	-4	21
*account-control but	-10	23
*account-control call	5	19
*account-control can	-16	41
*account-control cannot	4	37
*account-control cant	-9	26
*account-control capac	49	-14
*account-control carri	21	-16
*account-control case	-35	40
*account-control center	43	-16
*account-control central	27	-11
*account-control certif	30	-18
*account-control channel	-12	21
*account-control charact	-6	47
*account-control charg	42	-17
*account-control check	-19	46
*account-control china	24	-16
*account-control choic	95	-44
*account-control clean	-1	36
*account-control client	-1	18
*account-control close	1	62
*account-control cloud	-11	21
*account-control cloudtrail	52	-26
*account-control code	-13	25
*account-control colleagu	-8	37
*account-control collect	29	15
*account-control come	-46	49
*account-control command	-18	27
*account-control commiss	55	-42
*account-control compani	-9	45
*account-control compli	21	21
*account-control complianc	-18	37
*account-control compliant	0	22
*account-control condit	-5	27
*account-control config	31	-27
*account-control configur	-2	22
*account-control connect	-39	59
*account-control contact	46	-24
*account-control content	17	1
*account-control copi	0	32
*account-control correct	-11	16
*account-control count	-12	50
*account-control cover	24	4
*account-control creat	-11	48
*account-control credenti	-1	16
*account-control custom	41	2
*account-control cut	26	-23
*account-control dai	1	16
*account-control daili	-41	47
*account-control data	10	34
*account-control databas	54	-44
*account-control day	-19	40
*account-control db	7	54
*account-control decid	-12	28
*account-control default	36	18
*account-control defin	-19	68
*account-control definit	109	-94
*account-control deleg	-6	40
*account-control delet	0	16
*account-control deliv	19	-12
*account-control deliveri	41	-15
*account-control deni	23	-9
*account-control describ	-19	74
*account-control descript	64	-40
*account-control detect	33	-28
*account-control devic	4	52
*account-control digest	-35	46
*account-control disabl	32	-32
*account-control do	82	-11
*account-control document	-8	35
*account-control doe	6	30
*account-control doesnt	-22	47
*account-control done	-27	54
*account-control down	-18	43
*account-control download	33	-1
*account-control drift	13	39
*account-control duti	-8	27
*account-control each	39	-20
*account-control emerg	-21	28
*account-control employe	-19	27
*account-control enabl	17	-9
*account-control encrypt	54	-36
*account-control end	31	-11
*account-control endpoint	17	4
*account-control enforc	2	18
*account-control engin	65	-29
*account-control enrol	7	18
*account-control evalu	38	-24
*account-control event	24	-27
*account-control everi	24	-11
*account-control everyth	-21	24
*account-control evid	21	21
*account-control execut	-8	20
*account-control experi	-17	38
*account-control expir	-17	45
*account-control facil	17	-6
*account-control fail	-6	29
*account-control feder	-5	53
*account-control fetch	-10	19
*account-control few	26	-22
*account-control file	-11	19
*account-control firewal	-17	72
*account-control first	15	137
*account-control fix	-22	51
*account-control for	-1	34
*account-control forbid	-43	48
*account-control found	-3	25
*account-control framework	17	14
*account-control from	32	-8
*account-control game	-8	65
*account-control get	-8	16
*account-control glass	-11	26
*account-control go	-24	27
*account-control goal	-2	25
*account-control goe	-10	24
*account-control got	-25	26
*account-control group	-11	25
*account-control guardrail	29	-20
*account-control hand	0	22
*account-control hardcod	-2	19
*account-control hash	-19	32
*account-control here	-21	23
*account-control histori	19	-16
*account-control hold	16	7
*account-control host	48	-17
*account-control hour	-5	23
*account-control hybrid	-32	43
*account-control i	69	-57
*account-control iam	-15	22
*account-control ident	16	6
*account-control improv	-30	47
*account-control in	6	29
*account-control includ	68	-59
*account-control infrastructur	44	-20
*account-control ins	30	-10
*account-control insid	31	-10
*account-control insight	-10	16
*account-control insist	-3	21
*account-control instal	-15	75
*account-control integr	-36	39
*account-control interfac	-13	42
*account-control into	-21	35
*account-control invok	-9	21
*account-control is	4	41
*account-control isnt	-6	20
*account-control iso	78	20
*account-control isol	19	-5
*account-control issu	-19	56
*account-control it	-20	-9
*account-control item	36	-26
*account-control its	17	2
*account-control itself	53	0
*account-control job	52	26
*account-control keep	19	15
*account-control kei	-3	22
*account-control kept	-21	30
*account-control kick	-24	39
*account-control land	-3	34
*account-control last	-14	37
*account-control later	-1	38
*account-control learn	-25	45
*account-control least	-5	54
*account-control leaver	-12	23
*account-control left	-7	38
*account-control length	-1	42
*account-control level	-12	24
*account-control lifecycl	-24	29
*account-control log	-3	22
*account-control login	-7	36
*account-control longer	9	71
*account-control look	24	-4
*account-control lost	-13	22
*account-control made	-6	25
*account-control maintain	79	-14
*account-control mainten	-2	17
*account-control make	-9	43
*account-control manag	30	-13
*account-control mandatori	27	28
*account-control manual	-6	33
*account-control map	63	-25
*account-control mark	-26	33
*account-control may	-8	74
*account-control mean	20	2
*account-control meet	32	-18
*account-control mfa	5	44
*account-control min	4	24
*account-control minimum	47	-33
*account-control minut	60	-23
*account-control move	-27	46
*account-control must	-2	38
*account-control name	17	0
*account-control narrow	-8	42
*account-control need	-16	45
*account-control network	-3	19
*account-control never	37	-29
*account-control new	-6	25
*account-control no	3	19
*account-control nobodi	-16	61
*account-control node	-34	63
*account-control non	-1	22
*account-control noncompli	-12	45
*account-control none	-34	73
*account-control not	10	28
*account-control noth	7	46
*account-control notic	11	128
*account-control now	-18	38
*account-control object	-8	18
*account-control of	8	20
*account-control offer	29	3
*account-control okta	-14	43
*account-control on	10	24
*account-control onc	-51	54
*account-control one	9	43
*account-control onli	10	31
*account-control oper	44	3
*account-control or	-1	24
*account-control org	-36	57
*account-control ou	-20	46
*account-control our	-1	30
*account-control outsid	-15	34
*account-control over	18	7
*account-control own	-47	-126
*account-control owner	-16	40
*account-control paramet	23	-7
*account-control parameter	-16	22
*account-control part	21	-47
*account-control parti	18	14
*account-control pass	-35	57
*account-control password	1	68
*account-control patch	28	6
*account-control peopl	-17	38
*account-control period	32	-22
*account-control permiss	-16	72
*account-control person	-1	17
*account-control pick	-8	27
*account-control pipelin	49	-13
*account-control place	26	-23
*account-control plain	-24	46
*account-control plan	-14	33
*account-control plane	39	-38
*account-control polici	8	42
*account-control port	-3	18
*account-control primari	-16	27
*account-control privileg	-16	72
*account-control prod	0	20
*account-control produc	112	-15
*account-control profil	-6	23
*account-control provid	10	30
*account-control publish	44	-13
*account-control pull	47	-33
*account-control quota	75	-62
*account-control raiz	34	10
*account-control read	-25	44
*account-control readi	-22	38
*account-control reboot	0	17
*account-control receiv	-14	33
*account-control recommend	-12	50
*account-control record	22	5
*account-control recoveri	-3	19
*account-control redundantli	57	-36
*account-control refer	-6	25
*account-control region	23	-4
*account-control regist	-12	21
*account-control rehears	-5	61
*account-control releas	46	-15
*account-control remain	-27	29
*account-control remedi	-4	19
*account-control remov	16	1
*account-control renew	-16	33
*account-control repair	-31	49
*account-control report	42	-16
*account-control request	48	-9
*account-control requir	4	28
*account-control resolv	-8	16
*account-control resourc	-2	29
*account-control respons	-11	112
*account-control rest	41	-21
*account-control result	19	-5
*account-control retent	-20	23
*account-control review	-16	47
*account-control right	6	20
*account-control role	36	-10
*account-control roll	-13	71
*account-control root	-2	24
*account-control rotat	-22	72
*account-control rule	-11	54
*account-control run	64	-28
*account-control s3	38	-34
*account-control same	-40	74
*account-control saml	-19	34
*account-control scim	-7	22
*account-control scope	-6	66
*account-control second	29	-30
*account-control secret	-8	17
*account-control secur	-7	29
*account-control see	-18	43
*account-control select	53	-39
*account-control serv	18	-3
*account-control server	27	-1
*account-control servic	41	-3
*account-control session	-4	26
*account-control set	9	25
*account-control setup	20	-46
*account-control seven	21	18
*account-control share	-7	41
*account-control should	-42	52
*account-control show	-17	48
*account-control side	51	2
*account-control sign	20	8
*account-control sinc	-20	57
*account-control sit	-24	40
*account-control snapshot	19	-16
*account-control so	-10	33
*account-control soc	64	-43
*account-control softwar	56	-19
*account-control some	54	-16
*account-control somebodi	-1	-91
*account-control someth	98	29
*account-control sourc	-12	22
*account-control stack	29	-17
*account-control staff	-2	45
*account-control stai	21	5
*account-control stand	77	-51
*account-control start	-7	22
*account-control state	-11	18
*account-control still	-20	34
*account-control stop	-21	34
*account-control store	49	-28
*account-control string	-21	23
*account-control structur	54	-41
*account-control such	-6	29
*account-control suppli	8	27
*account-control suppos	5	18
*account-control system	30	-16
*account-control tabl	35	-30
*account-control tag	-11	19
*account-control take	19	-11
*account-control target	-6	47
*account-control task	-29	55
*account-control team	-35	89
*account-control templat	4	35
*account-control temporari	-20	36
*account-control ten	28	-16
*account-control termin	-7	48
*account-control terraform	-33	39
*account-control test	32	-15
*account-control text	-3	45
*account-control than	-10	87
*account-control that	16	10
*account-control the	19	19
*account-control their	-6	26
*account-control them	-7	36
*account-control then	-14	33
*account-control there	-14	40
*account-control thi	-19	50
*account-control thing	18	-1
*account-control third	28	0
*account-control those	-7	30
*account-control through	-6	23
*account-control tls	41	-20
*account-control to	1	20
*account-control token	-21	49
*account-control told	-18	34
*account-control too	-48	89
*account-control tool	-24	58
*account-control topic	68	-63
*account-control touch	-56	63
*account-control trail	8	28
*account-control trust	-7	28
*account-control turn	-13	63
*account-control two	41	-26
*account-control undo	-20	21
*account-control unit	-16	19
*account-control unless	38	-20
*account-control unus	-2	39
*account-control up	27	1
*account-control updat	-39	56
*account-control upgrad	56	-19
*account-control upkeep	87	-51
*account-control us	17	-71
*account-control use	-25	42
*account-control user	10	40
*account-control usual	-15	31
*account-control valid	-23	26
*account-control version	-24	40
*account-control vpc	-14	30
*account-control want	-23	33
*account-control was	-6	36
*account-control watch	-53	64
*account-control way	-13	21
*account-control we	-15	25
*account-control week	-14	25
*account-control werent	-23	41
*account-control what	10	16
*account-control when	4	31
*account-control where	-24	46
*account-control whether	26	12
*account-control whom	3	18
*account-control windows	-28	40
*account-control with	-8	28
*account-control within	69	-59
*account-control without	19	-12
*account-control work	-23	31
*account-control would	-15	30
*account-control write	17	33
*account-control written	27	-27
*account-control wrote	45	-40
*account-control zone	-27	39
*container	22	25
*container %	59	-22
*container 0	-22	29
*container 1	33	-2
*container 10	-49	51
*container 12	22	0
*container 14	51	-14
*container 2	23	8
*container 21	25	-5
*container 28	8	67
*container 3	-1	37
*container 31	35	-46
*container 4	-28	39
*container 7	38	-19
*container a	-34	-34
*container about	49	-20
*container access	-26	52
*container account	5	50
*container act	-6	23
*container add	-31	59
*container addon	-29	29
*container admin	-14	52
*container admiss	-10	31
*container after	-53	84
*container afterward	-47	90
*container again	24	6
*container agent	36	48
*container al2	-7	24
*container al2023	-22	71
*container alarm	-11	54
*container aliv	125	19
*container alloc	-8	50
*container alon	-24	30
*container alwai	70	-56
*container am	4	111
*container amazon	-22	-76
*container ami	18	-11
*container an	36	-1
*container and	23	7
*container announc	36	-29
*container anoth	96	-61
*container answer	-17	33
*container anyon	1	59
*container apart	23	-3
*container api	21	3
*container app	-5	69
*container applic	-26	45
*container are	3	34
*container arent	-26	92
*container argument	-4	19
*container as	51	-39
*container at	-39	-7
*container audit	-32	25
*container auditor	-16	18
*container auto	77	22
*container automat	-16	19
*container autosc	-14	73
*container autoscal	-22	48
*container avail	42	4
*container awai	-10	18
*container aws	-35	50
*container awsvpc	-7	27
*container az	39	4
*container azs	9	41
*container back	50	14
*container backup	129	-3
*container bake	68	11
*container balanc	24	-8
*container base	40	33
*container batch	60	13
*container be	-5	41
*container bear	-14	16
*container becaus	-19	44
*container befor	2	22
*container begin	34	-13
*container below	-73	-58
*container beneath	-47	134
*container between	-36	72
*container bit	-6	63
*container block	0	32
*container blue	11	36
*container bootstrap	6	90
*container bottlerocket	119	31
*container bound	-11	32
*container box	25	-24
*container breaker	-2	32
*container bucket	-13	22
*container budget	-7	40
*container bug	-34	47
*container bui	26	-6
*container build	51	-32
*container built	2	17
*container bump	-27	18
*container but	55	-3
*container button	-37	17
*container call	-19	32
*container can	15	20
*container capabl	-16	34
*container capac	9	37
*container care	15	53
*container carri	28	-15
*container case	-10	16
*container center	33	-17
*container cert	-16	74
*container certif	31	72
*container chang	23	15
*container check	-10	31
*container choic	51	-31
*container cidr	-17	43
*container circuit	-2	32
*container cis	38	-14
*container class	-12	26
*container cleanli	-12	23
*container cleanup	-1	21
*container click	-45	18
*container client	-4	18
*container close	105	-13
*container cluster	-46	-15
*container cni	104	-28
*container code	-41	73
*container collect	-9	16
*container come	21	52
*container comput	11	-41
*container config	-26	86
*container configur	-34	67
*container consol	30	12
*container consolid	96	-24
*container constraint	42	10
*container containerd	-65	104
*container control	13	-34
*container coredn	-38	58
*container correct	-31	-58
*container count	-26	48
*container cover	-18	28
*container cpu	-28	30
*container crash	71	4
*container creat	14	53
*container credenti	79	-50
*container csi	72	-36
*container current	-34	45
*container custom	61	-23
*container cve	3	53
*container daemonset	-17	60
*container dai	30	6
*container data	-2	28
*container databas	10	19
*container date	76	-3
*container day	18	-19
*container dead	72	-4
*container default	33	24
*container defin	27	-4
*container definit	-18	51
*container delet	29	-1
*container demand	-16	29
*container depend	41	93
*container deploi	-5	61
*container deploy	-18	28
*container deprec	-6	43
*container design	-1	17
*container desir	-24	49
*container develop	-20	34
*container devic	48	-32
*container die	52	3
*container disk	-9	28
*container disrupt	32	0
*container dns	-17	35
*container do	90	-13
*container docker	-36	51
*container doe	25	37
*container doesnt	-25	36
*container dont	-71	16
*container down	49	-7
*container drain	-10	-50
*container driver	98	-48
*container drop	50	-49
*container dure	-50	-84
*container e	-56	-15
*container each	30	6
*container ebs	-13	26
*container ec2	21	43
*container ecs	92	32
*container efs	-6	24
*container eks	-26	116
*container elsewher	-14	38
*container enabl	-57	31
*container encrypt	-9	32
*container end	41	4
*container endpoint	29	11
*container enforc	18	9
*container enough	-43	65
*container entri	-17	43
*container env	-12	31
*container envelop	45	-33
*container environ	-3	17
*container ephemer	-25	50
*container etcd	114	-33
*container event	-15	25
*container ever	-24	18
*container everi	20	24
*container everyth	-19	25
*container evict	-3	26
*container exampl	-13	22
*container execut	-7	25
*container exit	-17	79
*container expiri	-36	94
*container fail	28	19
*container falcon	-28	62
*container fargat	47	-49
*container file	-28	46
*container find	-14	124
*container firewal	-10	44
*container first	21	12
*container fix	20	16
*container fluent	-6	63
*container follow	-27	31
*container for	43	33
*container forbid	-4	22
*container forc	8	41
*container free	-25	38
*container from	-8	39
*container full	-39	53
*container fulli	-21	42
*container get	22	-34
*container gib	-18	28
*container give	30	-4
*container given	8	16
*container go	-11	17
*container goe	33	40
*container got	23	-16
*container gpu	33	49
*container grace	-12	85
*container grant	4	21
*container green	11	36
*container group	-17	51
*container guest	-95	132
*container harden	-16	93
*container hardwar	32	-26
*container has	14	16
*container hat	-36	-76
*container have	70	24
*container health	4	27
*container helm	-29	57
*container here	-15	53
*container high	87	9
*container higher	32	-14
*container hmm	-11	17
*container hold	23	6
*container hook	-5	16
*container hop	45	-4
*container host	-125	-144
*container hostnetwork	65	-19
*container how	-10	16
*container hpa	-27	31
*container hypervisor	59	34
*container i	4	-50
*container iam	77	-59
*container ident	-3	31
*container idl	135	-29
*container if	-23	30
*container imag	15	58
*container imd	-2	54
*container imdsv2	64	-44
*container in	-8	20
*container includ	15	19
*container infrastructur	16	17
*container ingress	-5	-19
*container insid	81	-28
*container insight	-9	22
*container instal	2	34
*container instanc	1	27
*container instead	-50	71
*container into	45	-18
*container intrud	25	0
*container is	10	44
*container isnt	-56	-166
*container isol	68	-26
*container it	17	-1
*container its	21	5
*container itself	-5	56
*container job	49	58
*container just	87	-88
*container karpent	39	9
*container keep	41	-7
*container kei	-18	26
*container kernel	-55	33
*container key	18	-5
*container kick	-42	38
*container kill	-18	76
*container kms	-13	17
*container kube	17	-17
*container kubelet	41	19
*container kubernetes	51	-23
*container kyverno	-12	65
*container label	-9	32
*container latest	12	31
*container launch	-48	5
*container leav	-14	18
*container less	19	2
*container let	-16	44
*container life	-4	48
*container like	-27	23
*container limit	-6	27
*container linux	41	-19
*container load	27	36
*container local	12	151
*container log	-6	27
*container look	2	17
*container loosen	7	22
*container machin	-35	-63
*container maintain	65	15
*container make	0	23
*container manag	38	32
*container mani	-26	32
*container manifest	-9	39
*container map	-6	53
*container max	-19	57
*container may	-10	46
*container me	-48	-16
*container mean	-73	14
*container meant	-20	37
*container memori	-25	67
*container metadata	61	-19
*container min	-19	28
*container minor	33	-11
*container minut	36	-13
*container miss	-15	39
*container mix	-69	-81
*container mode	31	-6
*container month	30	-1
*container more	-20	74
*container mount	-9	41
*container move	-3	34
*container must	29	42
*container my	45	69
*container namespac	-18	78
*container narrow	43	38
*container need	41	1
*container never	-39	93
*container new	17	2
*container newer	1	71
*container newest	17	36
*container nitro	51	-42
*container no	12	32
*container node	-13	-19
*container nodepool	-18	36
*container none	-45	48
*container nor	54	-28
*container noth	11	37
*container notic	62	-18
*container now	47	-31
*container number	27	-18
*container object	59	10
*container observ	-22	64
*container of	19	-2
*container off	-46	60
*container offer	39	-31
*container ok	33	-4
*container old	-3	30
*container on	47	49
*container onc	29	-22
*container one	15	29
*container onli	4	25
*container ons	-9	21
*container open	-17	34
*container oper	-2	-42
*container optim	-13	40
*container orchestr	62	-54
*container order	-32	138
*container os	-8	-71
*container other	2	21
*container otherw	36	-30
*container our	9	45
*container ourselv	2	66
*container out	-34	27
*container outdat	23	-29
*container outsid	-30	42
*container over	-26	41
*container own	20	8
*container pager	-17	37
*container password	-6	37
*container patch	-28	-28
*container pdb	-9	52
*container peer	34	-33
*container pend	-11	-79
*container percentag	2	83
*container permiss	-8	20
*container persist	-11	25
*container physic	71	-20
*container pipelin	-29	42
*container place	34	28
*container plain	-41	64
*container plan	-27	37
*container plane	7	-43
*container platform	38	-4
*container plugin	48	-32
*container poddisruptionbudget	1	17
*container polici	-15	47
*container pool	-4	44
*container possibl	-6	44
*container press	0	58
*container price	20	2
*container prioriti	25	1
*container privat	-21	58
*container privileg	-16	51
*container probe	-18	34
*container problem	-17	26
*container prod	38	10
*container profil	-16	60
*container project	-6	66
*container protect	-12	56
*container provid	40	4
*container proxi	39	-18
*container public	-28	99
*container publish	21	14
*container pull	-8	28
*container pvc	-14	141
*container pvs	-17	51
*container question	6	-56
*container queue	29	-5
*container quota	-16	57
*container rang	-11	18
*container rbac	3	70
*container reach	-15	44
*container readonlyrootfilesystem	-1	19
*container rebuild	17	7
*container recycl	31	5
*container red	-36	-76
*container redeploi	-2	34
*container refus	-32	93
*container region	74	-37
*container regist	20	32
*container releas	-45	-94
*container renew	-2	101
*container repair	26	-4
*container replac	48	-15
*container replica	31	6
*container request	8	21
*container requir	-31	63
*container resourc	-26	45
*container respect	14	31
*container respons	106	22
*container rest	-3	18
*container restart	72	-25
*container restor	36	23
*container restrict	-42	75
*container result	-23	36
*container retri	-2	16
*container right	-21	87
*container role	-8	40
*container roll	-62	-27
*container rollback	39	-30
*container root	-12	40
*container rotat	-16	53
*container rout	-8	20
*container router	34	-65
*container run	18	20
*container runtim	52	-12
*container s3	-12	20
*container same	33	-103
*container say	65	-29
*container scale	-20	-29
*container scan	-18	42
*container scc	-17	60
*container schedul	81	-41
*container secret	21	-7
*container secur	57	33
*container self	-20	53
*container separ	69	-12
*container server	31	-29
*container servic	3	39
*container session	34	-19
*container set	7	17
*container sever	16	-7
*container share	35	-5
*container shell	50	-37
*container ship	72	-29
*container should	79	24
*container shouldnt	47	-21
*container show	-40	50
*container shrink	44	-37
*container shuffl	-17	32
*container sidecar	-9	16
*container sinc	-7	23
*container size	26	-1
*container skew	-29	63
*container snapshot	40	-30
*container so	-14	30
*container softwar	-18	46
*container some	-29	65
*container somebodi	35	-16
*container space	-28	34
*container spot	2	56
*container spread	-23	52
*container sre	71	-7
*container ssh	62	-1
*container stai	-34	46
*container standalon	-23	47
*container standard	-16	30
*container start	31	15
*container state	62	7
*container still	84	-3
*container stop	35	-18
*container storag	3	18
*container store	49	16
*container strategi	-26	69
*container stuck	-15	24
*container submit	-6	32
*container subnet	-16	53
*container such	-26	29
*container support	1	22
*container swap	7	26
*container system	122	18
*container tag	-17	60
*container taint	24	23
*container take	8	60
*container task	17	25
*container team	16	-20
*container tell	8	29
*container templat	-11	36
*container tenant	-31	37
*container termin	-24	27
*container test	21	-15
*container that	9	49
*container thei	37	-9
*container their	1	69
*container them	15	64
*container themselv	-35	29
*container then	58	-28
*container there	18	7
*container thi	51	-9
*container thing	85	6
*container those	-38	57
*container three	34	-15
*container through	80	-36
*container time	-26	35
*container tls	-38	71
*container to	9	27
*container token	-12	74
*container too	-6	59
*container touch	53	-29
*container trust	-36	47
*container turn	-20	35
*container two	22	-9
*container type	17	32
*container under	53	-18
*container unhealthi	72	-59
*container unless	-13	19
*container unmanag	-6	23
*container up	23	21
*container updat	-30	16
*container upgrad	-14	52
*container us	18	32
*container use	-6	24
*container user	-3	29
*container vcpu	-20	51
*container velero	-16	56
*container version	-1	23
*container via	50	-27
*container virtual	27	-8
*container volum	-22	41
*container vs	-14	58
*container vulner	-19	31
*container wait	8	16
*container want	-9	17
*container we	-10	80
*container web	-6	36
*container webhook	-15	73
*container week	67	-26
*container weekli	37	-11
*container well	-15	32
*container what	-18	29
*container whatev	-23	54
*container when	32	-19
*container where	-7	19
*container whether	-19	32
*container which	-99	32
*container who	-69	-41
*container wholli	-11	30
*container whom	-101	-64
*container whose	-55	-26
*container wide	-2	58
*container window	-11	35
*container windows	-2	80
*container with	0	40
*container within	-12	25
*container without	-14	17
*container work	17	-13
*container worker	-127	-87
*container workload	-4	33
*container write	-17	37
*container yes	-3	63
*container yourself	-21	45
*customer-operated	-8	78
*customer-operated %	-7	44
*customer-operated account	-30	82
*customer-operated all	-22	54
*customer-operated ami	-7	16
*customer-operated an	-2	20
*customer-operated and	1	26
*customer-operated api	-13	63
*customer-operated apiserv	-7	30
*customer-operated are	-7	28
*customer-operated avail	-29	46
*customer-operated back	-21	38
*customer-operated backup	-25	52
*customer-operated by	-18	78
*customer-operated call	19	-11
*customer-operated center	40	-26
*customer-operated cert	3	57
*customer-operated certif	-6	27
*customer-operated cloudtrail	23	-15
*customer-operated cluster	-6	59
*customer-operated cni	-17	34
*customer-operated comput	-7	22
*customer-operated config	-1	63
*customer-operated contain	-2	22
*customer-operated control	-14	70
*customer-operated creat	-13	50
*customer-operated data	35	-22
*customer-operated disk	7	26
*customer-operated driver	-16	41
*customer-operated encrypt	8	44
*customer-operated etcd	-21	79
*customer-operated expir	-7	37
*customer-operated expos	-29	105
*customer-operated for	-16	54
*customer-operated hardwar	16	-13
*customer-operated head	-13	39
*customer-operated hold	44	-27
*customer-operated hpc	-1	21
*customer-operated hypervisor	51	-40
*customer-operated in	-6	50
*customer-operated instanc	16	7
*customer-operated is	-10	50
*customer-operated it	-1	37
*customer-operated job	-2	38
*customer-operated keep	-13	24
*customer-operated kernel	0	27
*customer-operated machin	48	-28
*customer-operated manag	-10	76
*customer-operated no	-40	61
*customer-operated node	-5	95
*customer-operated of	2	53
*customer-operated on	-5	80
*customer-operated onli	-13	46
*customer-operated oper	-1	88
*customer-operated or	-3	42
*customer-operated our	39	11
*customer-operated over	-23	47
*customer-operated own	-22	74
*customer-operated patch	-10	91
*customer-operated physic	62	-34
*customer-operated plane	-12	81
*customer-operated rbac	-5	24
*customer-operated record	23	-15
*customer-operated renew	5	37
*customer-operated rest	-31	97
*customer-operated restor	-21	46
*customer-operated rotat	-5	45
*customer-operated run	-19	65
*customer-operated scale	-31	84
*customer-operated schedul	-28	71
*customer-operated secret	5	50
*customer-operated secur	9	21
*customer-operated server	-24	49
*customer-operated set	-4	25
*customer-operated sever	-31	37
*customer-operated system	-6	75
*customer-operated that	1	23
*customer-operated the	-1	36
*customer-operated them	-3	54
*customer-operated thi	5	26
*customer-operated three	-35	55
*customer-operated under	44	-34
*customer-operated up	-18	33
*customer-operated updat	-13	61
*customer-operated upgrad	12	83
*customer-operated version	11	73
*customer-operated what	2	17
*customer-operated who	-18	78
*customer-operated with	-4	23
*customer-operated zone	-31	37
*infrastructure	6	55
*infrastructure %	20	50
*infrastructure 0	62	-36
*infrastructure 1	49	16
*infrastructure 100	-23	54
*infrastructure 11	-23	43
*infrastructure 14	-19	17
*infrastructure 15	-20	12
*infrastructure 2	-2	32
*infrastructure 2016	5	39
*infrastructure 2022	-4	25
*infrastructure 2023	-2	42
*infrastructure 2027	105	-54
*infrastructure 30	43	-23
*infrastructure 36	101	-38
*infrastructure 5	74	23
*infrastructure 6	62	32
*infrastructure 7	133	-31
*infrastructure a	17	24
*infrastructure about	9	-32
*infrastructure abus	-22	62
*infrastructure access	19	-15
*infrastructure account	49	-8
*infrastructure act	33	-93
*infrastructure action	-33	66
*infrastructure activ	-12	29
*infrastructure add	26	-10
*infrastructure admin	-2	16
*infrastructure administr	-16	27
*infrastructure after	25	15
*infrastructure afterward	-14	24
*infrastructure against	-17	35
*infrastructure agenc	-25	25
*infrastructure agent	-5	45
*infrastructure alarm	-7	26
*infrastructure all	-18	60
*infrastructure allow	37	-7
*infrastructure along	-38	21
*infrastructure also	-3	131
*infrastructure alwai	26	4
*infrastructure am	14	54
*infrastructure amazon	-17	8
*infrastructure an	3	36
*infrastructure and	8	18
*infrastructure announc	33	-28
*infrastructure anoth	36	-27
*infrastructure answer	3	52
*infrastructure antiviru	-16	21
*infrastructure any	17	26
*infrastructure anyon	-6	35
*infrastructure anyth	-15	26
*infrastructure apart	-46	54
*infrastructure api	53	-34
*infrastructure app	-22	43
*infrastructure appli	5	70
*infrastructure applianc	2	51
*infrastructure applic	24	-1
*infrastructure apt	-16	42
*infrastructure archiv	-34	48
*infrastructure are	12	16
*infrastructure as	-3	50
*infrastructure ask	16	27
*infrastructure at	31	4
*infrastructure auto	-18	24
*infrastructure autom	-16	26
*infrastructure automat	-2	35
*infrastructure aws	-39	-13
*infrastructure az	-22	53
*infrastructure back	-3	54
*infrastructure backup	-19	126
*infrastructure balanc	23	-6
*infrastructure bare	38	-1
*infrastructure base	-10	25
*infrastructure be	21	-1
*infrastructure becaus	-7	19
*infrastructure befor	-6	30
*infrastructure behind	82	-75
*infrastructure below	83	-9
*infrastructure beneath	-11	41
*infrastructure between	42	-13
*infrastructure bitnami	-12	35
*infrastructure block	29	-18
*infrastructure blueprint	38	15
*infrastructure boot	50	-13
*infrastructure bootstrap	-14	35
*infrastructure box	16	24
*infrastructure bring	2	36
*infrastructure broadcom	-23	78
*infrastructure broken	54	-15
*infrastructure build	44	-29
*infrastructure built	-15	25
*infrastructure by	18	12
*infrastructure call	21	-7
*infrastructure can	41	-15
*infrastructure cannot	57	-9
*infrastructure cant	21	-16
*infrastructure capac	4	33
*infrastructure care	57	-17
*infrastructure carri	56	-48
*infrastructure case	-25	27
*infrastructure center	28	-15
*infrastructure certif	-29	68
*infrastructure chang	28	10
*infrastructure channel	23	-37
*infrastructure choos	-8	18
*infrastructure chose	32	-18
*infrastructure chroni	-2	24
*infrastructure classifi	-13	26
*infrastructure cli	-31	42
*infrastructure client	-4	27
*infrastructure clock	49	2
*infrastructure close	1	17
*infrastructure cloudtrail	26	-6
*infrastructure cloudwatch	26	3
*infrastructure cluster	0	26
*infrastructure code	-10	61
*infrastructure come	-34	60
*infrastructure compani	-21	40
*infrastructure complianc	-59	-54
*infrastructure config	-9	95
*infrastructure configur	-38	54
*infrastructure contain	-18	44
*infrastructure control	21	0
*infrastructure cooldown	-24	75
*infrastructure copi	-36	64
*infrastructure core	26	-16
*infrastructure correct	-24	29
*infrastructure count	43	5
*infrastructure cpu	-11	46
*infrastructure creat	60	-3
*infrastructure credenti	-6	42
*infrastructure cuda	-21	23
*infrastructure current	-40	63
*infrastructure custom	37	-12
*infrastructure cve	-24	29
*infrastructure daemon	32	-25
*infrastructure daili	-12	21
*infrastructure dashboard	-38	-65
*infrastructure databas	-12	76
*infrastructure date	-21	43
*infrastructure day	23	1
*infrastructure dead	51	-33
*infrastructure decid	24	-3
*infrastructure decommiss	-16	77
*infrastructure default	0	22
*infrastructure delet	-30	39
*infrastructure deploi	-21	46
*infrastructure deprec	-23	67
*infrastructure desir	35	-7
*infrastructure detect	-55	76
*infrastructure differ	52	-18
*infrastructure disabl	-4	25
*infrastructure disk	5	20
*infrastructure dns	-7	29
*infrastructure do	-29	62
*infrastructure docker	-16	53
*infrastructure doe	-40	75
*infrastructure doesnt	0	16
*infrastructure domain	-29	75
*infrastructure done	-46	39
*infrastructure driver	-17	23
*infrastructure drop	22	-8
*infrastructure duti	17	-13
*infrastructure each	19	-17
*infrastructure ec2	66	-50
*infrastructure edg	15	36
*infrastructure els	29	-27
*infrastructure elsewher	-15	31
*infrastructure em	78	-27
*infrastructure encrypt	-25	42
*infrastructure end	39	-9
*infrastructure endpoint	31	-12
*infrastructure engin	-1	60
*infrastructure ensur	21	-7
*infrastructure environ	-20	35
*infrastructure eol	16	53
*infrastructure esx	-38	50
*infrastructure event	23	-9
*infrastructure everi	-3	31
*infrastructure everyth	51	-34
*infrastructure exampl	-14	18
*infrastructure except	-8	19
*infrastructure exist	51	-18
*infrastructure expir	-29	78
*infrastructure fail	2	31
*infrastructure fail2ban	-11	53
*infrastructure failov	-5	106
*infrastructure fall	30	6
*infrastructure fault	-15	30
*infrastructure file	37	17
*infrastructure firewal	-8	40
*infrastructure firmwar	56	-48
*infrastructure first	0	58
*infrastructure follow	-31	61
*infrastructure for	1	23
*infrastructure forward	-15	54
*infrastructure framework	-11	17
*infrastructure from	-6	41
*infrastructure full	27	30
*infrastructure get	-18	38
*infrastructure give	27	-14
*infrastructure golden	-14	61
*infrastructure got	1	85
*infrastructure gpu	22	-12
*infrastructure group	-6	50
*infrastructure guest	20	6
*infrastructure harden	60	13
*infrastructure hardwar	28	-6
*infrastructure have	-14	-45
*infrastructure hcx	-6	67
*infrastructure hdf	1	30
*infrastructure health	-30	-38
*infrastructure hello	-25	25
*infrastructure hibern	-2	33
*infrastructure high	-16	39
*infrastructure hive	20	0
*infrastructure hold	23	-2
*infrastructure hook	-12	23
*infrastructure host	8	22
*infrastructure hypervisor	86	-40
*infrastructure i	-14	51
*infrastructure iam	-6	16
*infrastructure id	14	65
*infrastructure idl	40	34
*infrastructure if	68	-43
*infrastructure ignor	-10	16
*infrastructure imag	12	16
*infrastructure imdsv1	-18	38
*infrastructure imdsv2	3	32
*infrastructure incid	12	94
*infrastructure insid	-36	74
*infrastructure instal	6	47
*infrastructure instanc	3	23
*infrastructure internet	-4	30
*infrastructure into	-9	38
*infrastructure intrus	-55	76
*infrastructure ip	19	3
*infrastructure iptabl	-25	27
*infrastructure is	-2	25
*infrastructure isnt	-54	83
*infrastructure isol	63	4
*infrastructure it	-5	37
*infrastructure its	26	-6
*infrastructure itself	54	-5
*infrastructure jar	3	18
*infrastructure job	1	20
*infrastructure kei	-17	33
*infrastructure kerbero	-9	54
*infrastructure kernel	-22	52
*infrastructure key	-17	35
*infrastructure know	-4	22
*infrastructure larg	37	-17
*infrastructure last	-11	19
*infrastructure latest	35	-25
*infrastructure launch	22	18
*infrastructure layer	40	-36
*infrastructure let	-2	24
*infrastructure librari	-4	29
*infrastructure licens	14	43
*infrastructure lifecycl	-16	23
*infrastructure like	-12	32
*infrastructure limit	-4	30
*infrastructure link	-47	55
*infrastructure linux	-44	-12
*infrastructure list	-26	37
*infrastructure live	48	-29
*infrastructure load	44	-28
*infrastructure local	-9	29
*infrastructure log	-9	24
*infrastructure login	0	17
*infrastructure look	32	-23
*infrastructure lose	-17	59
*infrastructure loss	25	-17
*infrastructure lost	70	-47
*infrastructure luk	-10	20
*infrastructure mac	104	-32
*infrastructure machin	-18	33
*infrastructure made	-35	54
*infrastructure mail	-26	52
*infrastructure maintain	108	-61
*infrastructure mainten	52	-36
*infrastructure make	-19	32
*infrastructure manag	48	16
*infrastructure manual	0	45
*infrastructure max	-6	66
*infrastructure maximum	-11	20
*infrastructure may	-27	40
*infrastructure me	5	85
*infrastructure mean	-15	17
*infrastructure memori	72	-35
*infrastructure metadata	-5	47
*infrastructure metal	38	-1
*infrastructure metric	18	-2
*infrastructure migrat	50	-23
*infrastructure min	-12	32
*infrastructure mine	-21	39
*infrastructure minimum	-12	21
*infrastructure minut	-12	27
*infrastructure miss	-47	93
*infrastructure mode	51	9
*infrastructure model	-21	37
*infrastructure monitor	8	25
*infrastructure more	-12	26
*infrastructure move	31	-21
*infrastructure multi	-25	62
*infrastructure must	8	28
*infrastructure my	14	46
*infrastructure myself	-29	39
*infrastructure name	-78	-44
*infrastructure need	-12	53
*infrastructure neither	11	30
*infrastructure network	24	-1
*infrastructure never	6	26
*infrastructure new	-4	29
*infrastructure newer	-18	26
*infrastructure nginx	-6	23
*infrastructure nitro	-22	53
*infrastructure no	-49	-18
*infrastructure nobodi	24	-14
*infrastructure node	-14	46
*infrastructure none	44	1
*infrastructure nor	9	27
*infrastructure not	-4	33
*infrastructure notebook	-11	21
*infrastructure noth	-25	62
*infrastructure notic	-35	-14
*infrastructure notif	0	20
*infrastructure now	35	-28
*infrastructure nsx	-1	58
*infrastructure number	-9	16
*infrastructure nvidia	-19	26
*infrastructure of	0	26
*infrastructure off	-19	35
*infrastructure old	-13	46
*infrastructure on	-8	65
*infrastructure onc	31	13
*infrastructure one	-29	-5
*infrastructure onli	5	27
*infrastructure onto	-39	10
*infrastructure open	-2	20
*infrastructure oper	31	59
*infrastructure or	-22	23
*infrastructure os	-27	127
*infrastructure other	5	24
*infrastructure otherw	-10	21
*infrastructure ought	-21	29
*infrastructure our	29	-51
*infrastructure ourselv	11	27
*infrastructure outbound	-9	41
*infrastructure outdat	-7	81
*infrastructure over	0	20
*infrastructure own	-3	42
*infrastructure packag	60	-34
*infrastructure packet	-10	32
*infrastructure page	-7	88
*infrastructure pair	-10	22
*infrastructure parti	-6	30
*infrastructure password	-3	31
*infrastructure patch	-21	89
*infrastructure pay	29	-27
*infrastructure peer	-3	26
*infrastructure peopl	0	40
*infrastructure perform	-9	128
*infrastructure php	-10	37
*infrastructure physic	124	-105
*infrastructure pick	-34	70
*infrastructure place	-9	31
*infrastructure placement	43	39
*infrastructure plain	90	-12
*infrastructure plan	-14	27
*infrastructure plane	23	1
*infrastructure plugin	-9	59
*infrastructure polici	-6	50
*infrastructure port	-3	22
*infrastructure power	69	-59
*infrastructure privat	-13	52
*infrastructure prod	-63	-65
*infrastructure provid	26	-9
*infrastructure public	-8	34
*infrastructure publish	36	-22
*infrastructure put	-23	26
*infrastructure python	-14	33
*infrastructure quick	-22	29
*infrastructure quota	-28	28
*infrastructure rack	34	-22
*infrastructure reach	45	2
*infrastructure rebalanc	-8	48
*infrastructure reboot	-18	42
*infrastructure rebuild	-11	24
*infrastructure record	18	15
*infrastructure recov	-4	37
*infrastructure recoveri	10	20
*infrastructure refresh	-13	51
*infrastructure region	70	-19
*infrastructure relaunch	-4	48
*infrastructure releas	0	30
*infrastructure remov	-32	54
*infrastructure renew	-6	17
*infrastructure repair	82	-37
*infrastructure replac	18	5
*infrastructure replica	-35	57
*infrastructure requir	-15	80
*infrastructure reset	28	-18
*infrastructure resiz	-15	48
*infrastructure resourc	22	-8
*infrastructure respons	-23	10
*infrastructure rest	62	-55
*infrastructure restart	-14	49
*infrastructure retir	-31	-20
*infrastructure right	-11	26
*infrastructure role	-14	31
*infrastructure roll	-42	8
*infrastructure root	-20	79
*infrastructure rotat	-13	50
*infrastructure rout	-10	49
*infrastructure router	51	-32
*infrastructure rule	-4	33
*infrastructure run	18	15
*infrastructure runtim	-51	-52
*infrastructure s3	-24	44
*infrastructure same	16	-8
*infrastructure save	-4	20
*infrastructure say	0	36
*infrastructure scale	-32	60
*infrastructure scan	-16	30
*infrastructure scanner	-31	37
*infrastructure script	-7	31
*infrastructure scrub	90	-43
*infrastructure sddc	-30	48
*infrastructure second	-29	45
*infrastructure secret	-31	49
*infrastructure see	2	32
*infrastructure send	-48	-27
*infrastructure server	21	33
*infrastructure servic	30	0
*infrastructure set	-9	24
*infrastructure seven	-33	41
*infrastructure sever	-12	28
*infrastructure share	-42	57
*infrastructure shop	-5	21
*infrastructure show	-3	40
*infrastructure side	23	-34
*infrastructure sinc	-2	40
*infrastructure singl	-34	78
*infrastructure site	-16	30
*infrastructure size	-32	81
*infrastructure small	-11	35
*infrastructure snapshot	-12	49
*infrastructure so	37	-3
*infrastructure softwar	-22	65
*infrastructure some	26	33
*infrastructure somebodi	28	-22
*infrastructure someon	-12	51
*infrastructure someth	-77	-79
*infrastructure spare	-14	33
*infrastructure spark	-5	25
*infrastructure specifi	-12	18
*infrastructure spot	-18	52
*infrastructure spread	1	68
*infrastructure sql	49	-40
*infrastructure ssh	-10	22
*infrastructure sshd	2	30
*infrastructure ssl	-1	23
*infrastructure stai	-12	39
*infrastructure standbi	-9	113
*infrastructure statu	34	-23
*infrastructure still	-24	74
*infrastructure stop	-12	60
*infrastructure storag	28	-18
*infrastructure store	-11	39
*infrastructure student	-21	62
*infrastructure subnet	-9	28
*infrastructure such	-13	18
*infrastructure suppli	33	5
*infrastructure support	7	43
*infrastructure suppos	-12	20
*infrastructure swap	7	47
*infrastructure switch	1	22
*infrastructure system	27	43
*infrastructure take	45	-20
*infrastructure taken	-15	17
*infrastructure task	-20	30
*infrastructure team	-16	36
*infrastructure tenant	41	3
*infrastructure term	-14	19
*infrastructure termin	31	-21
*infrastructure test	1	19
*infrastructure that	30	1
*infrastructure thei	-2	50
*infrastructure their	-23	-42
*infrastructure themselv	68	-57
*infrastructure then	-29	41
*infrastructure there	5	28
*infrastructure thing	21	22
*infrastructure those	67	-10
*infrastructure three	20	0
*infrastructure through	-2	17
*infrastructure ticket	-19	21
*infrastructure time	5	28
*infrastructure tls	-34	69
*infrastructure to	7	16
*infrastructure too	-10	35
*infrastructure tool	41	-21
*infrastructure top	59	-44
*infrastructure tpm	-31	56
*infrastructure traffic	-19	29
*infrastructure transit	-64	16
*infrastructure true	49	2
*infrastructure trust	-1	33
*infrastructure tuesdai	-7	17
*infrastructure tune	-14	65
*infrastructure two	-6	44
*infrastructure type	-14	39
*infrastructure ubuntu	5	44
*infrastructure under	70	-32
*infrastructure unexpectedli	23	-7
*infrastructure unhealthi	46	-50
*infrastructure until	51	-18
*infrastructure up	-9	48
*infrastructure updat	21	32
*infrastructure upgrad	-2	103
*infrastructure us	69	-7
*infrastructure use	-14	32
*infrastructure user	-9	20
*infrastructure util	-8	36
*infrastructure vcf	-32	31
*infrastructure vendor	-14	27
*infrastructure version	-26	-66
*infrastructure vlan	-12	74
*infrastructure vmotion	-16	85
*infrastructure volum	31	-5
*infrastructure vpc	-26	28
*infrastructure vsan	1	44
*infrastructure vulner	-63	85
*infrastructure want	-8	30
*infrastructure was	11	20
*infrastructure watch	6	17
*infrastructure way	-34	22
*infrastructure we	-52	1
*infrastructure web	30	9
*infrastructure well	-10	76
*infrastructure what	30	22
*infrastructure whatev	-12	19
*infrastructure when	36	-28
*infrastructure where	45	-18
*infrastructure which	-21	-36
*infrastructure who	14	43
*infrastructure whom	1	68
*infrastructure whose	-9	110
*infrastructure will	-13	28
*infrastructure window	5	45
*infrastructure windows	-16	52
*infrastructure without	-33	59
*infrastructure work	-19	7
*infrastructure worker	-1	68
*infrastructure workload	-58	-107
*infrastructure wp	-5	19
*infrastructure write	-17	42
*infrastructure wrong	-10	70
*infrastructure x	-13	90
*infrastructure yarn	24	26
*infrastructure year	-21	25
*infrastructure yes	-28	45
*infrastructure yourself	-43	52
*infrastructure yum	-13	19
*infrastructure zone	-13	33
*multi-tenant-managed	19	36
*multi-tenant-managed %	31	16
*multi-tenant-managed 095	-22	24
*multi-tenant-managed 1	44	1
*multi-tenant-managed 10	37	-38
*multi-tenant-managed 100	17	19
*multi-tenant-managed 11	25	-20
*multi-tenant-managed 12	-15	33
*multi-tenant-managed 140	31	-24
*multi-tenant-managed 15	23	-20
*multi-tenant-managed 1500	-10	16
*multi-tenant-managed 16	51	-38
*multi-tenant-managed 2	39	-16
*multi-tenant-managed 20	16	-10
*multi-tenant-managed 200	27	24
*multi-tenant-managed 2018	-36	51
*multi-tenant-managed 2021	-24	27
*multi-tenant-managed 2023	29	-38
*multi-tenant-managed 2024	23	-7
*multi-tenant-managed 2025	51	-31
*multi-tenant-managed 2027	-24	38
*multi-tenant-managed 2049	-2	33
*multi-tenant-managed 24	20	14
*multi-tenant-managed 25	25	-21
*multi-tenant-managed 250	-13	19
*multi-tenant-managed 256	-5	71
*multi-tenant-managed 3	24	18
*multi-tenant-managed 30	38	-27
*multi-tenant-managed 300	18	32
*multi-tenant-managed 35	1	16
*multi-tenant-managed 365	-35	59
*multi-tenant-managed 3am	-7	31
*multi-tenant-managed 400	-19	31
*multi-tenant-managed 403	-11	19
*multi-tenant-managed 41	0	38
*multi-tenant-managed 443	-3	21
*multi-tenant-managed 5	2	29
*multi-tenant-managed 53	17	-3
*multi-tenant-managed 60	16	9
*multi-tenant-managed 7	-16	-1
*multi-tenant-managed 72	-4	16
*multi-tenant-managed 9	-18	54
*multi-tenant-managed a	6	17
*multi-tenant-managed about	-57	-3
*multi-tenant-managed abov	39	-26
*multi-tenant-managed abus	75	-65
*multi-tenant-managed acceler	17	15
*multi-tenant-managed accept	32	14
*multi-tenant-managed access	-9	41
*multi-tenant-managed accid	-12	39
*multi-tenant-managed accident	-20	49
*multi-tenant-managed accord	-27	27
*multi-tenant-managed account	-9	26
*multi-tenant-managed acl	-3	18
*multi-tenant-managed across	81	-39
*multi-tenant-managed act	-10	54
*multi-tenant-managed activ	-16	40
*multi-tenant-managed actual	-12	50
*multi-tenant-managed ad	36	20
*multi-tenant-managed adapt	78	-43
*multi-tenant-managed add	21	4
*multi-tenant-managed address	-9	29
*multi-tenant-managed admin	-13	39
*multi-tenant-managed administ	-16	23
*multi-tenant-managed administr	-12	27
*multi-tenant-managed advanc	-9	37
*multi-tenant-managed afterward	-14	61
*multi-tenant-managed again	1	17
*multi-tenant-managed against	52	-27
*multi-tenant-managed agent	-7	47
*multi-tenant-managed agre	-37	67
*multi-tenant-managed agreement	65	-44
*multi-tenant-managed ai	29	-9
*multi-tenant-managed alarm	-17	42
*multi-tenant-managed alert	1	37
*multi-tenant-managed alia	-18	35
*multi-tenant-managed alik	-14	19
*multi-tenant-managed aliv	45	-33
*multi-tenant-managed all	25	12
*multi-tenant-managed allow	-8	27
*multi-tenant-managed alon	-9	44
*multi-tenant-managed along	-14	20
*multi-tenant-managed alreadi	-7	29
*multi-tenant-managed also	-3	18
*multi-tenant-managed alto	-16	54
*multi-tenant-managed alwai	49	-1
*multi-tenant-managed am	36	-17
*multi-tenant-managed amazon	46	12
*multi-tenant-managed ami	-27	36
*multi-tenant-managed an	3	27
*multi-tenant-managed analys	60	1
*multi-tenant-managed analysi	20	29
*multi-tenant-managed analyst	34	25
*multi-tenant-managed analyz	-5	29
*multi-tenant-managed angri	-5	29
*multi-tenant-managed annot	-19	58
*multi-tenant-managed announc	22	13
*multi-tenant-managed anoth	21	0
*multi-tenant-managed answer	26	-6
*multi-tenant-managed anthrop	51	-40
*multi-tenant-managed anti	-13	17
*multi-tenant-managed any	70	-25
*multi-tenant-managed anybodi	13	28
*multi-tenant-managed anycast	82	-28
*multi-tenant-managed anymor	30	-71
*multi-tenant-managed anyon	-10	30
*multi-tenant-managed anywai	-24	67
*multi-tenant-managed anywher	-6	30
*multi-tenant-managed apart	35	-18
*multi-tenant-managed app	-19	45
*multi-tenant-managed appli	14	-47
*multi-tenant-managed applianc	-29	70
*multi-tenant-managed applic	5	28
*multi-tenant-managed appoint	-4	23
*multi-tenant-managed approv	-11	30
*multi-tenant-managed april	-27	39
*multi-tenant-managed architect	-16	34
*multi-tenant-managed architectur	-51	71
*multi-tenant-managed archiv	8	45
*multi-tenant-managed are	-3	35
*multi-tenant-managed arent	-30	54
*multi-tenant-managed arrang	32	-15
*multi-tenant-managed arriv	21	-15
*multi-tenant-managed artifact	20	-7
*multi-tenant-managed assess	-28	47
*multi-tenant-managed asset	31	-30
*multi-tenant-managed assign	-16	30
*multi-tenant-managed associ	-25	-32
*multi-tenant-managed assum	-20	56
*multi-tenant-managed at	21	2
*multi-tenant-managed attach	-4	24
*multi-tenant-managed attack	-1	32
*multi-tenant-managed attempt	-5	25
*multi-tenant-managed attribut	17	1
*multi-tenant-managed audio	6	22
*multi-tenant-managed audit	17	-1
*multi-tenant-managed auditor	-3	18
*multi-tenant-managed auth	2	20
*multi-tenant-managed authent	-5	21
*multi-tenant-managed author	-4	52
*multi-tenant-managed authorit	28	-9
*multi-tenant-managed auto	-48	79
*multi-tenant-managed autom	-5	37
*multi-tenant-managed automat	-42	-9
*multi-tenant-managed avail	20	5
*multi-tenant-managed avoid	-23	34
*multi-tenant-managed awai	36	-21
*multi-tenant-managed aws	30	2
*multi-tenant-managed az	45	8
*multi-tenant-managed azs	49	-32
*multi-tenant-managed b	-32	51
*multi-tenant-managed back	-19	56
*multi-tenant-managed backbon	20	-15
*multi-tenant-managed backup	-28	60
*multi-tenant-managed bad	-10	29
*multi-tenant-managed bake	-25	39
*multi-tenant-managed balanc	-31	53
*multi-tenant-managed bandwidth	10	66
*multi-tenant-managed banner	-12	18
*multi-tenant-managed base	-11	22
*multi-tenant-managed basement	-4	-53
*multi-tenant-managed basic	98	-13
*multi-tenant-managed batch	-20	36
*multi-tenant-managed becaus	-8	18
*multi-tenant-managed becom	-29	60
*multi-tenant-managed been	1	17
*multi-tenant-managed beforehand	64	-10
*multi-tenant-managed begin	-11	27
*multi-tenant-managed behavior	12	34
*multi-tenant-managed behind	52	-2
*multi-tenant-managed believ	-22	26
*multi-tenant-managed belong	17	10
*multi-tenant-managed below	89	-5
*multi-tenant-managed benchmark	-32	-1
*multi-tenant-managed beneath	86	-24
*multi-tenant-managed besid	-45	56
*multi-tenant-managed best	-28	36
*multi-tenant-managed between	18	17
*multi-tenant-managed bgp	-13	28
*multi-tenant-managed bill	-20	27
*multi-tenant-managed bit	63	-15
*multi-tenant-managed bitcoin	-32	28
*multi-tenant-managed black	62	-48
*multi-tenant-managed block	36	1
*multi-tenant-managed blue	4	45
*multi-tenant-managed bodi	28	-16
*multi-tenant-managed both	-13	70
*multi-tenant-managed bought	-26	64
*multi-tenant-managed bounc	-7	20
*multi-tenant-managed box	31	44
*multi-tenant-managed branch	-44	60
*multi-tenant-managed break	31	20
*multi-tenant-managed bring	-9	34
*multi-tenant-managed broke	0	28
*multi-tenant-managed broken	34	9
*multi-tenant-managed broker	159	-56
*multi-tenant-managed brought	-20	25
*multi-tenant-managed browser	40	-18
*multi-tenant-managed budget	-13	24
*multi-tenant-managed buffer	-15	29
*multi-tenant-managed bug	71	-38
*multi-tenant-managed built	48	-29
*multi-tenant-managed bump	58	-2
*multi-tenant-managed bundl	6	18
*multi-tenant-managed burn	17	78
*multi-tenant-managed burst	27	-13
*multi-tenant-managed buse	-20	25
*multi-tenant-managed busi	28	-67
*multi-tenant-managed but	1	20
*multi-tenant-managed button	-20	37
*multi-tenant-managed buy	-42	50
*multi-tenant-managed by	11	23
*multi-tenant-managed byte	11	53
*multi-tenant-managed c	-26	112
*multi-tenant-managed c3r	-8	70
*multi-tenant-managed ca	-45	-25
*multi-tenant-managed cabinet	-30	75
*multi-tenant-managed cabl	-9	80
*multi-tenant-managed cach	18	30
*multi-tenant-managed cage	-19	40
*multi-tenant-managed call	16	7
*multi-tenant-managed callback	-11	36
*multi-tenant-managed caller	7	22
*multi-tenant-managed can	9	17
*multi-tenant-managed canari	-14	51
*multi-tenant-managed cannot	16	18
*multi-tenant-managed cant	-13	25
*multi-tenant-managed capac	71	-24
*multi-tenant-managed card	-20	33
*multi-tenant-managed care	85	-12
*multi-tenant-managed carrier	7	21
*multi-tenant-managed case	13	22
*multi-tenant-managed catalog	-17	25
*multi-tenant-managed catch	17	-16
*multi-tenant-managed caus	-17	26
*multi-tenant-managed ceil	24	23
*multi-tenant-managed center	23	-2
*multi-tenant-managed central	-11	64
*multi-tenant-managed cert	-18	34
*multi-tenant-managed certif	-14	37
*multi-tenant-managed cfo	-16	17
*multi-tenant-managed chaincod	-8	47
*multi-tenant-managed chang	16	13
*multi-tenant-managed channel	-15	41
*multi-tenant-managed cheaper	-10	29
*multi-tenant-managed check	0	25
*multi-tenant-managed checkout	-18	22
*multi-tenant-managed checkpoint	-18	25
*multi-tenant-managed checksum	21	11
*multi-tenant-managed china	33	-18
*multi-tenant-managed choic	66	-21
*multi-tenant-managed choos	-1	27
*multi-tenant-managed chore	-24	45
*multi-tenant-managed chose	50	-43
*multi-tenant-managed chosen	-34	68
*multi-tenant-managed ci	9	81
*multi-tenant-managed cidr	-43	100
*multi-tenant-managed cipher	54	-22
*multi-tenant-managed cisco	-25	84
*multi-tenant-managed claim	-17	-32
*multi-tenant-managed class	-24	52
*multi-tenant-managed classifi	-22	42
*multi-tenant-managed clean	-13	32
*multi-tenant-managed cleanup	-20	46
*multi-tenant-managed clear	-4	25
*multi-tenant-managed cli	-32	33
*multi-tenant-managed click	-14	29
*multi-tenant-managed client	-16	25
*multi-tenant-managed close	-25	55
*multi-tenant-managed cloudtrail	30	-9
*multi-tenant-managed cloudwatch	19	14
*multi-tenant-managed cluster	23	24
*multi-tenant-managed cname	-13	32
*multi-tenant-managed code	0	33
*multi-tenant-managed cold	-21	84
*multi-tenant-managed collabor	-45	-19
*multi-tenant-managed colleagu	-30	42
*multi-tenant-managed collect	34	5
*multi-tenant-managed collector	-19	33
*multi-tenant-managed colo	-5	35
*multi-tenant-managed come	25	5
*multi-tenant-managed commit	30	-12
*multi-tenant-managed commun	23	0
*multi-tenant-managed compact	63	-39
*multi-tenant-managed compani	38	-25
*multi-tenant-managed compar	29	-23
*multi-tenant-managed compat	7	82
*multi-tenant-managed complet	66	-4
*multi-tenant-managed complianc	-134	-137
*multi-tenant-managed compon	36	-21
*multi-tenant-managed comput	32	-1
*multi-tenant-managed concern	-15	65
*multi-tenant-managed conclus	0	31
*multi-tenant-managed concurr	-24	40
*multi-tenant-managed condit	-10	28
*multi-tenant-managed config	-62	-43
*multi-tenant-managed configur	-4	34
*multi-tenant-managed confirm	24	-1
*multi-tenant-managed conflict	-14	82
*multi-tenant-managed connect	6	27
*multi-tenant-managed connector	24	-5
*multi-tenant-managed consent	-15	40
*multi-tenant-managed consist	-10	20
*multi-tenant-managed contact	-21	33
*multi-tenant-managed contain	-18	41
*multi-tenant-managed content	8	26
*multi-tenant-managed context	-5	66
*multi-tenant-managed continu	-9	28
*multi-tenant-managed contract	-33	48
*multi-tenant-managed contractor	-10	19
*multi-tenant-managed control	-2	25
*multi-tenant-managed convers	53	-24
*multi-tenant-managed cooki	-11	19
*multi-tenant-managed cool	64	-47
*multi-tenant-managed coppa	-23	32
*multi-tenant-managed core	16	-12
*multi-tenant-managed correct	-27	52
*multi-tenant-managed cost	-10	44
*multi-tenant-managed count	-23	44
*multi-tenant-managed countri	-11	53
*multi-tenant-managed cover	20	5
*multi-tenant-managed coverag	-4	45
*multi-tenant-managed cpu	-6	29
*multi-tenant-managed crash	21	22
*multi-tenant-managed creat	-8	30
*multi-tenant-managed creation	-23	36
*multi-tenant-managed credenti	-11	47
*multi-tenant-managed credit	-10	25
*multi-tenant-managed critic	-42	67
*multi-tenant-managed crl	-3	31
*multi-tenant-managed cron	20	-19
*multi-tenant-managed cross	-2	20
*multi-tenant-managed crypto	-21	38
*multi-tenant-managed cut	-7	35
*multi-tenant-managed cve	89	-10
*multi-tenant-managed d	50	-28
*multi-tenant-managed daemon	-25	43
*multi-tenant-managed daili	19	48
*multi-tenant-managed dangl	1	31
*multi-tenant-managed dark	80	-37
*multi-tenant-managed dashboard	6	30
*multi-tenant-managed data	20	3
*multi-tenant-managed databas	75	24
*multi-tenant-managed date	28	0
*multi-tenant-managed db	-28	55
*multi-tenant-managed ddo	53	18
*multi-tenant-managed dead	-6	32
*multi-tenant-managed debug	-12	37
*multi-tenant-managed decid	-18	46
*multi-tenant-managed decis	19	19
*multi-tenant-managed decrypt	-9	49
*multi-tenant-managed dedic	-4	21
*multi-tenant-managed defend	-62	-1
*multi-tenant-managed defin	-22	47
*multi-tenant-managed definit	-3	28
*multi-tenant-managed delai	9	21
*multi-tenant-managed deleg	21	-4
*multi-tenant-managed delet	2	27
*multi-tenant-managed deliv	19	41
*multi-tenant-managed deliveri	6	23
*multi-tenant-managed deni	31	-18
*multi-tenant-managed depend	-20	32
*multi-tenant-managed deploi	42	5
*multi-tenant-managed deploy	25	11
*multi-tenant-managed deprec	-44	17
*multi-tenant-managed depth	-15	16
*multi-tenant-managed design	-25	64
*multi-tenant-managed dest	1	24
*multi-tenant-managed detect	68	-9
*multi-tenant-managed dev	-10	31
*multi-tenant-managed develop	-19	34
*multi-tenant-managed devic	-42	41
*multi-tenant-managed dhcp	-18	18
*multi-tenant-managed di	63	26
*multi-tenant-managed dial	-21	58
*multi-tenant-managed dictat	-28	31
*multi-tenant-managed differ	23	23
*multi-tenant-managed differenti	-14	26
*multi-tenant-managed digicert	-13	72
*multi-tenant-managed dimens	-12	40
*multi-tenant-managed direct	-3	23
*multi-tenant-managed directli	6	31
*multi-tenant-managed directori	-32	76
*multi-tenant-managed disabl	-2	30
*multi-tenant-managed disconnect	-6	23
*multi-tenant-managed discoveri	-25	48
*multi-tenant-managed disk	25	-12
*multi-tenant-managed dispos	63	-51
*multi-tenant-managed distribut	12	53
*multi-tenant-managed dkr	-14	31
*multi-tenant-managed dlq	-19	40
*multi-tenant-managed dmarc	-3	19
*multi-tenant-managed dns	28	3
*multi-tenant-managed do	25	-1
*multi-tenant-managed doc	-13	70
*multi-tenant-managed docker	-18	30
*multi-tenant-managed document	-14	23
*multi-tenant-managed doe	22	22
*multi-tenant-managed doesnt	-7	37
*multi-tenant-managed dollar	7	70
*multi-tenant-managed domain	-26	46
*multi-tenant-managed done	54	-36
*multi-tenant-managed dont	20	-10
*multi-tenant-managed down	25	1
*multi-tenant-managed download	1	26
*multi-tenant-managed downtim	43	-10
*multi-tenant-managed dpo	-20	72
*multi-tenant-managed dr	-8	46
*multi-tenant-managed draw	-11	60
*multi-tenant-managed drill	-64	85
*multi-tenant-managed drive	73	-52
*multi-tenant-managed driver	-24	41
*multi-tenant-managed drop	2	27
*multi-tenant-managed ds	-11	18
*multi-tenant-managed duplic	33	7
*multi-tenant-managed durabl	92	-36
*multi-tenant-managed dure	44	-23
*multi-tenant-managed duti	21	-13
*multi-tenant-managed e	-3	47
*multi-tenant-managed each	6	17
*multi-tenant-managed earlier	62	-16
*multi-tenant-managed east	64	-27
*multi-tenant-managed ebs	27	-9
*multi-tenant-managed ec2	-31	53
*multi-tenant-managed ecpu	-24	49
*multi-tenant-managed ecr	-13	18
*multi-tenant-managed ecs	-29	44
*multi-tenant-managed edg	25	-10
*multi-tenant-managed edit	-43	57
*multi-tenant-managed editor	-4	27
*multi-tenant-managed effort	-26	26
*multi-tenant-managed egress	-15	25
*multi-tenant-managed either	-11	28
*multi-tenant-managed elast	-6	16
*multi-tenant-managed eleven	49	-14
*multi-tenant-managed els	12	17
*multi-tenant-managed elsewher	-16	49
*multi-tenant-managed em	33	8
*multi-tenant-managed email	20	-5
*multi-tenant-managed emerg	-11	37
*multi-tenant-managed emit	25	-15
*multi-tenant-managed employe	-26	74
*multi-tenant-managed enabl	-15	49
*multi-tenant-managed endpoint	23	8
*multi-tenant-managed enforc	-29	55
*multi-tenant-managed engin	100	-47
*multi-tenant-managed enhanc	-12	20
*multi-tenant-managed enough	-2	25
*multi-tenant-managed enrol	-4	22
*multi-tenant-managed enter	31	-30
*multi-tenant-managed entri	34	-16
*multi-tenant-managed environ	-3	46
*multi-tenant-managed equip	50	0
*multi-tenant-managed error	-13	36
*multi-tenant-managed errorportalloc	-2	33
*multi-tenant-managed eu	-8	48
*multi-tenant-managed evalu	-24	92
*multi-tenant-managed even	24	50
*multi-tenant-managed event	19	10
*multi-tenant-managed eventbridg	26	-15
*multi-tenant-managed ever	46	-15
*multi-tenant-managed everyon	-28	51
*multi-tenant-managed everyth	3	27
*multi-tenant-managed evict	-20	26
*multi-tenant-managed evid	19	-6
*multi-tenant-managed exactli	27	-12
*multi-tenant-managed exceed	-31	67
*multi-tenant-managed exchang	22	-20
*multi-tenant-managed exclud	-16	31
*multi-tenant-managed execut	29	7
*multi-tenant-managed exist	-10	31
*multi-tenant-managed exit	-31	68
*multi-tenant-managed expens	-23	33
*multi-tenant-managed experi	1	16
*multi-tenant-managed expir	-34	4
*multi-tenant-managed expiri	-23	63
*multi-tenant-managed export	-9	39
*multi-tenant-managed expos	-23	41
*multi-tenant-managed extend	-32	36
*multi-tenant-managed extens	-6	40
*multi-tenant-managed extra	-139	-62
*multi-tenant-managed extract	35	-18
*multi-tenant-managed fabric	-16	51
*multi-tenant-managed facil	51	-33
*multi-tenant-managed factor	-13	19
*multi-tenant-managed fail	1	30
*multi-tenant-managed failov	-9	43
*multi-tenant-managed failur	-12	36
*multi-tenant-managed fall	0	26
*multi-tenant-managed fals	-15	66
*multi-tenant-managed famili	-22	28
*multi-tenant-managed far	47	-10
*multi-tenant-managed fast	-15	23
*multi-tenant-managed fault	-5	39
*multi-tenant-managed featur	22	-1
*multi-tenant-managed februari	25	-21
*multi-tenant-managed feed	21	-88
*multi-tenant-managed feedback	-6	18
*multi-tenant-managed fend	47	-31
*multi-tenant-managed fetch	-10	21
*multi-tenant-managed few	-22	55
*multi-tenant-managed field	-14	28
*multi-tenant-managed fill	33	-18
*multi-tenant-managed filter	2	25
*multi-tenant-managed final	-8	37
*multi-tenant-managed find	-13	37
*multi-tenant-managed fine	-17	53
*multi-tenant-managed finger	9	52
*multi-tenant-managed fip	16	-3
*multi-tenant-managed fire	38	-21
*multi-tenant-managed firehos	21	-20
*multi-tenant-managed firewal	16	34
*multi-tenant-managed firmwar	-16	34
*multi-tenant-managed first	-32	-32
*multi-tenant-managed five	17	-13
*multi-tenant-managed fix	16	41
*multi-tenant-managed flag	3	23
*multi-tenant-managed flash	5	51
*multi-tenant-managed flaw	-19	40
*multi-tenant-managed fleet	72	-8
*multi-tenant-managed flip	-13	35
*multi-tenant-managed flood	19	-4
*multi-tenant-managed floor	-12	16
*multi-tenant-managed flow	-1	23
*multi-tenant-managed folder	-10	17
*multi-tenant-managed follow	-18	65
*multi-tenant-managed for	0	16
*multi-tenant-managed forbid	-16	25
*multi-tenant-managed forc	-22	72
*multi-tenant-managed forens	-3	41
*multi-tenant-managed forev	-13	48
*multi-tenant-managed forgot	-14	66
*multi-tenant-managed form	-13	16
*multi-tenant-managed format	30	-2
*multi-tenant-managed former	64	-30
*multi-tenant-managed forward	22	8
*multi-tenant-managed found	-30	41
*multi-tenant-managed four	-27	55
*multi-tenant-managed frankfurt	-22	26
*multi-tenant-managed fresh	47	-18
*multi-tenant-managed friend	20	-12
*multi-tenant-managed from	9	17
*multi-tenant-managed front	-4	42
*multi-tenant-managed ftp	-16	52
*multi-tenant-managed full	-5	22
*multi-tenant-managed fulli	37	-37
*multi-tenant-managed further	3	25
*multi-tenant-managed gap	-23	44
*multi-tenant-managed gbp	64	-56
*multi-tenant-managed gdpr	-11	22
*multi-tenant-managed gener	-33	45
*multi-tenant-managed general	-19	23
*multi-tenant-managed generatedatakei	-13	29
*multi-tenant-managed geo	-13	65
*multi-tenant-managed geographi	19	-12
*multi-tenant-managed get	32	0
*multi-tenant-managed gib	-18	24
*multi-tenant-managed git	23	-9
*multi-tenant-managed github	-26	66
*multi-tenant-managed give	-11	27
*multi-tenant-managed global	-11	-47
*multi-tenant-managed go	-13	27
*multi-tenant-managed goe	55	-21
*multi-tenant-managed gone	-18	41
*multi-tenant-managed good	30	-15
*multi-tenant-managed got	-16	42
*multi-tenant-managed gotta	10	-49
*multi-tenant-managed govern	-18	43
*multi-tenant-managed gpu	71	-29
*multi-tenant-managed grain	-8	19
*multi-tenant-managed grant	-17	52
*multi-tenant-managed graph	24	15
*multi-tenant-managed greatest	-11	18
*multi-tenant-managed green	1	41
*multi-tenant-managed group	-1	23
*multi-tenant-managed grow	88	-39
*multi-tenant-managed gsi	-5	55
*multi-tenant-managed guarante	19	-3
*multi-tenant-managed guard	36	-2
*multi-tenant-managed guardduti	-11	20
*multi-tenant-managed guardrail	-2	75
*multi-tenant-managed guess	-46	84
*multi-tenant-managed guid	21	66
*multi-tenant-managed ha	91	51
*multi-tenant-managed had	44	-30
*multi-tenant-managed half	-1	26
*multi-tenant-managed hammer	-17	28
*multi-tenant-managed hand	20	-1
*multi-tenant-managed handl	-107	-76
*multi-tenant-managed hang	-13	48
*multi-tenant-managed happen	-16	24
*multi-tenant-managed harden	71	-45
*multi-tenant-managed hardwar	45	-12
*multi-tenant-managed has	16	6
*multi-tenant-managed hash	137	-52
*multi-tenant-managed hasnt	-28	27
*multi-tenant-managed header	-12	41
*multi-tenant-managed health	-1	30
*multi-tenant-managed healthi	74	-54
*multi-tenant-managed hear	5	19
*multi-tenant-managed heartbeat	3	25
*multi-tenant-managed held	-34	54
*multi-tenant-managed help	19	77
*multi-tenant-managed helper	25	-2
*multi-tenant-managed here	20	-2
*multi-tenant-managed high	60	3
*multi-tenant-managed higher	12	44
*multi-tenant-managed highli	18	18
*multi-tenant-managed hipaa	-76	-67
*multi-tenant-managed histori	6	26
*multi-tenant-managed hold	30	1
*multi-tenant-managed hole	46	21
*multi-tenant-managed home	-23	60
*multi-tenant-managed homework	-1	39
*multi-tenant-managed hook	-3	25
*multi-tenant-managed hope	40	-26
*multi-tenant-managed hospit	30	43
*multi-tenant-managed host	-5	67
*multi-tenant-managed hot	-23	34
*multi-tenant-managed hourli	68	-19
*multi-tenant-managed how	-3	26
*multi-tenant-managed howev	-10	40
*multi-tenant-managed hr	-11	19
*multi-tenant-managed hsm	80	-58
*multi-tenant-managed http	30	-3
*multi-tenant-managed hub	30	-16
*multi-tenant-managed hybrid	30	-27
*multi-tenant-managed hyper	-7	26
*multi-tenant-managed hypervisor	-60	97
*multi-tenant-managed i	16	9
*multi-tenant-managed ia	-20	55
*multi-tenant-managed iam	-8	24
*multi-tenant-managed iamallowedprincip	-22	42
*multi-tenant-managed iban	-12	22
*multi-tenant-managed id	-16	32
*multi-tenant-managed ident	-12	19
*multi-tenant-managed identifi	44	-8
*multi-tenant-managed if	21	0
*multi-tenant-managed ignor	-15	60
*multi-tenant-managed imag	16	15
*multi-tenant-managed immut	-20	28
*multi-tenant-managed import	-49	107
*multi-tenant-managed improv	19	-12
*multi-tenant-managed in	11	19
*multi-tenant-managed includ	16	-2
*multi-tenant-managed infer	41	-12
*multi-tenant-managed influx	-17	106
*multi-tenant-managed inform	-22	31
*multi-tenant-managed infrastructur	28	-11
*multi-tenant-managed ingest	24	24
*multi-tenant-managed initi	-12	28
*multi-tenant-managed inject	-22	41
*multi-tenant-managed input	-10	59
*multi-tenant-managed insid	47	-17
*multi-tenant-managed inspect	0	18
*multi-tenant-managed instal	-2	31
*multi-tenant-managed instanc	-12	33
*multi-tenant-managed instead	-76	30
*multi-tenant-managed instrument	-12	36
*multi-tenant-managed integr	34	-13
*multi-tenant-managed intellig	40	-17
*multi-tenant-managed intent	-27	52
*multi-tenant-managed interfac	-6	18
*multi-tenant-managed intermedi	25	-10
*multi-tenant-managed intern	16	13
*multi-tenant-managed internet	-18	39
*multi-tenant-managed inventori	-6	49
*multi-tenant-managed investig	-36	69
*multi-tenant-managed invit	-5	23
*multi-tenant-managed invoc	-7	32
*multi-tenant-managed invoic	22	-20
*multi-tenant-managed involv	15	16
*multi-tenant-managed iop	-35	51
*multi-tenant-managed iot	-5	17
*multi-tenant-managed ips	-14	40
*multi-tenant-managed ipsec	-64	-56
*multi-tenant-managed is	5	21
*multi-tenant-managed iscsi	-7	28
*multi-tenant-managed isnt	-16	55
*multi-tenant-managed isol	24	-1
*multi-tenant-managed issu	37	-17
*multi-tenant-managed item	11	31
*multi-tenant-managed its	18	-2
*multi-tenant-managed itself	23	20
*multi-tenant-managed januari	-6	31
*multi-tenant-managed jira	-38	84
*multi-tenant-managed js	-16	25
*multi-tenant-managed json	-18	40
*multi-tenant-managed judg	-13	20
*multi-tenant-managed juli	-6	18
*multi-tenant-managed june	-13	33
*multi-tenant-managed just	-16	24
*multi-tenant-managed jwt	-10	29
*multi-tenant-managed keep	18	3
*multi-tenant-managed keepal	-30	36
*multi-tenant-managed kept	30	-1
*multi-tenant-managed kill	-8	53
*multi-tenant-managed kind	46	-45
*multi-tenant-managed kms	22	1
*multi-tenant-managed knob	-6	54
*multi-tenant-managed know	-18	23
*multi-tenant-managed knowledg	-7	18
*multi-tenant-managed kvm	-9	31
*multi-tenant-managed label	33	1
*multi-tenant-managed lack	-8	24
*multi-tenant-managed lag	-21	64
*multi-tenant-managed lake	-20	36
*multi-tenant-managed lambda	-7	26
*multi-tenant-managed land	41	-17
*multi-tenant-managed laptop	-12	55
*multi-tenant-managed larg	2	25
*multi-tenant-managed last	26	24
*multi-tenant-managed latenc	-43	84
*multi-tenant-managed latest	20	-15
*multi-tenant-managed law	-20	32
*multi-tenant-managed lead	-34	38
*multi-tenant-managed leaf	1	16
*multi-tenant-managed leak	0	36
*multi-tenant-managed least	27	-12
*multi-tenant-managed leaver	-19	63
*multi-tenant-managed ledger	-31	61
*multi-tenant-managed legaci	-14	23
*multi-tenant-managed legal	-14	78
*multi-tenant-managed len	-22	67
*multi-tenant-managed length	-6	38
*multi-tenant-managed let	-3	17
*multi-tenant-managed letter	-11	22
*multi-tenant-managed level	21	7
*multi-tenant-managed li	32	-6
*multi-tenant-managed librari	-14	39
*multi-tenant-managed licens	-32	41
*multi-tenant-managed lie	35	12
*multi-tenant-managed life	47	-4
*multi-tenant-managed lifecycl	-17	48
*multi-tenant-managed lift	9	42
*multi-tenant-managed limit	12	22
*multi-tenant-managed line	-3	48
*multi-tenant-managed link	-11	41
*multi-tenant-managed linux	-4	32
*multi-tenant-managed list	-1	20
*multi-tenant-managed listen	15	23
*multi-tenant-managed live	-4	53
*multi-tenant-managed load	40	-13
*multi-tenant-managed local	-18	27
*multi-tenant-managed lock	-16	53
*multi-tenant-managed log	-7	26
*multi-tenant-managed logic	2	30
*multi-tenant-managed login	-43	67
*multi-tenant-managed look	34	9
*multi-tenant-managed loop	4	73
*multi-tenant-managed loss	-5	25
*multi-tenant-managed lost	-13	27
*multi-tenant-managed low	-45	61
*multi-tenant-managed lower	-21	52
*multi-tenant-managed machin	74	-28
*multi-tenant-managed maci	-13	22
*multi-tenant-managed made	24	1
*multi-tenant-managed mail	35	1
*multi-tenant-managed main	-17	24
*multi-tenant-managed maintain	74	-2
*multi-tenant-managed mainten	61	-35
*multi-tenant-managed major	51	-48
*multi-tenant-managed make	1	37
*multi-tenant-managed malici	-24	60
*multi-tenant-managed malwar	-11	31
*multi-tenant-managed manag	17	-1
*multi-tenant-managed mani	51	-32
*multi-tenant-managed manual	40	-12
*multi-tenant-managed map	-5	59
*multi-tenant-managed mark	20	-2
*multi-tenant-managed market	-22	37
*multi-tenant-managed mask	-8	21
*multi-tenant-managed materi	17	16
*multi-tenant-managed matter	38	-4
*multi-tenant-managed max	-19	54
*multi-tenant-managed maximum	33	-27
*multi-tenant-managed may	11	18
*multi-tenant-managed mcp	-15	29
*multi-tenant-managed me	20	-48
*multi-tenant-managed mean	23	-45
*multi-tenant-managed meant	59	-9
*multi-tenant-managed meanwhil	43	-17
*multi-tenant-managed media	68	-59
*multi-tenant-managed meet	-24	32
*multi-tenant-managed member	-16	37
*multi-tenant-managed memori	0	19
*multi-tenant-managed mend	-25	49
*multi-tenant-managed merg	-20	42
*multi-tenant-managed mesh	-10	16
*multi-tenant-managed messag	34	-3
*multi-tenant-managed metadata	53	-47
*multi-tenant-managed metric	31	-10
*multi-tenant-managed mfa	-15	65
*multi-tenant-managed midnight	58	-19
*multi-tenant-managed migrat	-19	55
*multi-tenant-managed million	44	-24
*multi-tenant-managed minimum	-22	43
*multi-tenant-managed minor	50	-31
*multi-tenant-managed minut	2	23
*multi-tenant-managed mirror	-10	20
*multi-tenant-managed mismatch	-6	38
*multi-tenant-managed miss	-16	65
*multi-tenant-managed mistak	-21	55
*multi-tenant-managed mitig	48	13
*multi-tenant-managed ml	30	-21
*multi-tenant-managed mobil	2	40
*multi-tenant-managed model	66	-33
*multi-tenant-managed modul	27	-15
*multi-tenant-managed monei	-20	33
*multi-tenant-managed month	56	-13
*multi-tenant-managed monthli	-68	-85
*multi-tenant-managed more	53	-26
*multi-tenant-managed most	-13	24
*multi-tenant-managed mount	-57	69
*multi-tenant-managed move	26	10
*multi-tenant-managed much	-16	48
*multi-tenant-managed multi	-7	27
*multi-tenant-managed must	8	17
*multi-tenant-managed mutual	-13	18
*multi-tenant-managed nah	73	-12
*multi-tenant-managed name	18	8
*multi-tenant-managed namespac	38	-13
*multi-tenant-managed narrow	-18	25
*multi-tenant-managed nas	-22	58
*multi-tenant-managed nearli	29	-14
*multi-tenant-managed need	14	26
*multi-tenant-managed neither	-56	80
*multi-tenant-managed net	-19	55
*multi-tenant-managed new	-6	-40
*multi-tenant-managed newer	-18	43
*multi-tenant-managed newslett	-24	25
*multi-tenant-managed next	20	2
*multi-tenant-managed night	32	-43
*multi-tenant-managed nine	49	-14
*multi-tenant-managed no	15	24
*multi-tenant-managed nobodi	-2	46
*multi-tenant-managed node	89	-25
*multi-tenant-managed nodetool	39	-30
*multi-tenant-managed non	56	-43
*multi-tenant-managed none	21	32
*multi-tenant-managed nor	-23	30
*multi-tenant-managed normal	25	-37
*multi-tenant-managed noth	25	34
*multi-tenant-managed notic	25	-12
*multi-tenant-managed notif	-10	46
*multi-tenant-managed now	-42	42
*multi-tenant-managed npm	-10	20
*multi-tenant-managed number	8	23
*multi-tenant-managed o	-23	39
*multi-tenant-managed oauth	-20	35
*multi-tenant-managed obfusc	-5	29
*multi-tenant-managed object	21	-45
*multi-tenant-managed obtain	38	-21
*multi-tenant-managed ocr	58	-41
*multi-tenant-managed ocsp	39	1
*multi-tenant-managed off	5	18
*multi-tenant-managed offer	38	-18
*multi-tenant-managed offic	-30	77
*multi-tenant-managed offlin	-41	62
*multi-tenant-managed often	-30	44
*multi-tenant-managed oidc	-15	25
*multi-tenant-managed ok	-9	55
*multi-tenant-managed old	-35	52
*multi-tenant-managed older	-2	35
*multi-tenant-managed omiss	-9	26
*multi-tenant-managed on	-4	25
*multi-tenant-managed onc	-1	32
*multi-tenant-managed one	14	21
*multi-tenant-managed onli	6	32
*multi-tenant-managed onlin	-12	29
*multi-tenant-managed open	-3	35
*multi-tenant-managed openapi	6	52
*multi-tenant-managed openssh	14	41
*multi-tenant-managed oper	43	-3
*multi-tenant-managed optic	2	43
*multi-tenant-managed option	43	-1
*multi-tenant-managed orchestr	-10	50
*multi-tenant-managed order	1	26
*multi-tenant-managed org	-19	37
*multi-tenant-managed organizations	-15	27
*multi-tenant-managed origin	3	38
*multi-tenant-managed orphan	-27	62
*multi-tenant-managed os	28	-107
*multi-tenant-managed other	6	17
*multi-tenant-managed otherw	-14	63
*multi-tenant-managed ought	-10	30
*multi-tenant-managed our	-29	46
*multi-tenant-managed ourselv	-11	16
*multi-tenant-managed outag	14	16
*multi-tenant-managed outbound	-20	44
*multi-tenant-managed outdat	-28	30
*multi-tenant-managed output	-35	63
*multi-tenant-managed outright	-5	18
*multi-tenant-managed outsid	-32	59
*multi-tenant-managed over	20	9
*multi-tenant-managed overlap	-10	29
*multi-tenant-managed overwrit	-24	35
*multi-tenant-managed overwritten	-9	50
*multi-tenant-managed own	0	19
*multi-tenant-managed owner	27	-1
*multi-tenant-managed ownership	-14	35
*multi-tenant-managed packag	-9	30
*multi-tenant-managed packet	13	23
*multi-tenant-managed page	-41	25
*multi-tenant-managed pai	0	22
*multi-tenant-managed pair	-21	38
*multi-tenant-managed palo	-16	54
*multi-tenant-managed pan	-9	58
*multi-tenant-managed paramet	-24	40
*multi-tenant-managed parent	-11	18
*multi-tenant-managed parquet	34	-25
*multi-tenant-managed part	-10	28
*multi-tenant-managed parti	45	-11
*multi-tenant-managed partit	18	20
*multi-tenant-managed partner	-13	54
*multi-tenant-managed passport	37	8
*multi-tenant-managed password	19	8
*multi-tenant-managed past	-14	19
*multi-tenant-managed patch	86	-8
*multi-tenant-managed path	-17	30
*multi-tenant-managed patient	-47	-23
*multi-tenant-managed pattern	16	7
*multi-tenant-managed paus	23	5
*multi-tenant-managed pay	-31	41
*multi-tenant-managed payload	-16	79
*multi-tenant-managed payment	1	35
*multi-tenant-managed pci	3	-73
*multi-tenant-managed peer	25	9
*multi-tenant-managed pend	-29	44
*multi-tenant-managed pentest	11	30
*multi-tenant-managed peopl	18	-6
*multi-tenant-managed per	1	35
*multi-tenant-managed perform	90	-20
*multi-tenant-managed period	-9	59
*multi-tenant-managed permiss	-9	58
*multi-tenant-managed person	-19	26
*multi-tenant-managed pgp	-21	29
*multi-tenant-managed physic	59	-10
*multi-tenant-managed pick	-40	18
*multi-tenant-managed pictur	38	-14
*multi-tenant-managed pii	-17	73
*multi-tenant-managed pile	-10	30
*multi-tenant-managed pill	-3	38
*multi-tenant-managed pin	-24	47
*multi-tenant-managed pipelin	-6	32
*multi-tenant-managed pitr	-20	45
*multi-tenant-managed place	19	-5
*multi-tenant-managed plaintext	-9	23
*multi-tenant-managed plan	28	3
*multi-tenant-managed plane	120	-48
*multi-tenant-managed platform	54	-39
*multi-tenant-managed pleas	12	37
*multi-tenant-managed pls	58	6
*multi-tenant-managed plu	-21	29
*multi-tenant-managed plug	23	-5
*multi-tenant-managed plugin	4	18
*multi-tenant-managed point	-5	23
*multi-tenant-managed poison	-11	48
*multi-tenant-managed polici	-8	35
*multi-tenant-managed poll	-23	38
*multi-tenant-managed pool	-4	-33
*multi-tenant-managed pop	72	-12
*multi-tenant-managed port	-4	22
*multi-tenant-managed posit	42	6
*multi-tenant-managed posix	-7	30
*multi-tenant-managed possibl	75	-41
*multi-tenant-managed power	6	19
*multi-tenant-managed practiz	-11	16
*multi-tenant-managed pre	-19	44
*multi-tenant-managed prefix	-14	30
*multi-tenant-managed prem	-41	59
*multi-tenant-managed premiz	18	30
*multi-tenant-managed presenc	73	-27
*multi-tenant-managed press	-9	19
*multi-tenant-managed prevent	17	9
*multi-tenant-managed primari	-21	37
*multi-tenant-managed princip	-9	31
*multi-tenant-managed privaci	-13	23
*multi-tenant-managed privat	-1	22
*multi-tenant-managed problem	24	18
*multi-tenant-managed process	33	-34
*multi-tenant-managed procur	23	-20
*multi-tenant-managed prod	-20	50
*multi-tenant-managed produc	-10	39
*multi-tenant-managed product	-53	-10
*multi-tenant-managed profil	-16	45
*multi-tenant-managed program	-5	29
*multi-tenant-managed project	-10	25
*multi-tenant-managed promiz	36	-13
*multi-tenant-managed prompt	38	-10
*multi-tenant-managed proof	-50	73
*multi-tenant-managed propag	-2	26
*multi-tenant-managed protocol	44	-25
*multi-tenant-managed prove	-23	30
*multi-tenant-managed provid	66	-40
*multi-tenant-managed provis	-11	37
*multi-tenant-managed proxi	5	62
*multi-tenant-managed publicli	-22	90
*multi-tenant-managed publish	8	24
*multi-tenant-managed pull	-19	46
*multi-tenant-managed purg	-20	29
*multi-tenant-managed purpos	37	-31
*multi-tenant-managed push	-4	40
*multi-tenant-managed put	-17	33
*multi-tenant-managed qualifi	-16	35
*multi-tenant-managed quarter	-45	100
*multi-tenant-managed queri	9	16
*multi-tenant-managed question	34	9
*multi-tenant-managed queue	13	28
*multi-tenant-managed quota	18	11
*multi-tenant-managed radiu	-15	35
*multi-tenant-managed raiz	35	-12
*multi-tenant-managed ram	-8	35
*multi-tenant-managed rank	-28	50
*multi-tenant-managed ransomwar	-3	26
*multi-tenant-managed rate	-10	23
*multi-tenant-managed raw	30	-3
*multi-tenant-managed rds	-59	68
*multi-tenant-managed reach	-12	27
*multi-tenant-managed reachabl	-8	49
*multi-tenant-managed react	-12	34
*multi-tenant-managed readabl	38	23
*multi-tenant-managed reader	-4	20
*multi-tenant-managed real	-20	24
*multi-tenant-managed realli	-17	45
*multi-tenant-managed rebuild	-17	46
*multi-tenant-managed receipt	1	25
*multi-tenant-managed receiv	-10	24
*multi-tenant-managed recipi	-10	33
*multi-tenant-managed recov	-9	23
*multi-tenant-managed recoveri	-7	23
*multi-tenant-managed recreat	-11	25
*multi-tenant-managed redact	-6	47
*multi-tenant-managed redirect	-9	56
*multi-tenant-managed redriv	-17	26
*multi-tenant-managed redund	39	4
*multi-tenant-managed redundantli	62	-34
*multi-tenant-managed refresh	30	2
*multi-tenant-managed refus	1	19
*multi-tenant-managed regist	6	22
*multi-tenant-managed registr	52	-34
*multi-tenant-managed registri	21	6
*multi-tenant-managed reject	-11	21
*multi-tenant-managed releas	29	13
*multi-tenant-managed reli	-29	36
*multi-tenant-managed remedi	-4	116
*multi-tenant-managed remot	-2	45
*multi-tenant-managed remov	-1	27
*multi-tenant-managed renew	4	-23
*multi-tenant-managed repair	-12	45
*multi-tenant-managed replac	17	-1
*multi-tenant-managed replai	-34	41
*multi-tenant-managed replica	1	43
*multi-tenant-managed repo	-21	27
*multi-tenant-managed report	18	19
*multi-tenant-managed reput	9	-47
*multi-tenant-managed request	27	3
*multi-tenant-managed requir	17	24
*multi-tenant-managed rescan	21	-19
*multi-tenant-managed reserv	-39	53
*multi-tenant-managed reset	28	-27
*multi-tenant-managed resili	-15	33
*multi-tenant-managed resiz	-17	46
*multi-tenant-managed resolut	60	-43
*multi-tenant-managed resolv	11	19
*multi-tenant-managed respond	23	51
*multi-tenant-managed respons	-18	-37
*multi-tenant-managed rest	47	-45
*multi-tenant-managed restart	35	39
*multi-tenant-managed restor	8	34
*multi-tenant-managed restrict	25	9
*multi-tenant-managed result	-19	20
*multi-tenant-managed retail	69	1
*multi-tenant-managed retain	-31	36
*multi-tenant-managed retent	-15	40
*multi-tenant-managed retri	23	11
*multi-tenant-managed return	-6	40
*multi-tenant-managed reveal	-7	33
*multi-tenant-managed revert	-11	23
*multi-tenant-managed review	-9	34
*multi-tenant-managed revis	4	60
*multi-tenant-managed revoc	-8	16
*multi-tenant-managed revok	-33	53
*multi-tenant-managed rid	-11	19
*multi-tenant-managed right	-10	34
*multi-tenant-managed risk	-25	35
*multi-tenant-managed rize	58	-20
*multi-tenant-managed role	-11	32
*multi-tenant-managed roll	54	-15
*multi-tenant-managed rollback	-10	34
*multi-tenant-managed room	-40	49
*multi-tenant-managed root	19	9
*multi-tenant-managed rot	63	-7
*multi-tenant-managed rotat	23	4
*multi-tenant-managed rout	7	24
*multi-tenant-managed router	-3	19
*multi-tenant-managed row	-13	35
*multi-tenant-managed rpu	-11	25
*multi-tenant-managed rsa	-34	43
*multi-tenant-managed rule	2	21
*multi-tenant-managed run	23	0
*multi-tenant-managed runtim	-22	83
*multi-tenant-managed s	-9	33
*multi-tenant-managed s3	38	-18
*multi-tenant-managed safe	-10	19
*multi-tenant-managed safekeep	-1	44
*multi-tenant-managed sai	-10	35
*multi-tenant-managed said	63	-25
*multi-tenant-managed salari	-26	31
*multi-tenant-managed sale	-28	51
*multi-tenant-managed salesforc	-23	52
*multi-tenant-managed saml	-22	48
*multi-tenant-managed sampl	-6	27
*multi-tenant-managed sandbox	-22	47
*multi-tenant-managed save	-28	32
*multi-tenant-managed saw	-47	48
*multi-tenant-managed say	-1	20
*multi-tenant-managed sbom	-28	68
*multi-tenant-managed scale	89	-51
*multi-tenant-managed scan	10	23
*multi-tenant-managed scanner	16	-7
*multi-tenant-managed schedul	-12	62
*multi-tenant-managed schema	-16	52
*multi-tenant-managed scope	21	15
*multi-tenant-managed score	-29	28
*multi-tenant-managed scrape	-19	25
*multi-tenant-managed screen	-33	36
*multi-tenant-managed script	-8	28
*multi-tenant-managed scrub	56	-27
*multi-tenant-managed sdk	-15	25
*multi-tenant-managed search	-9	30
*multi-tenant-managed second	3	44
*multi-tenant-managed secreci	41	-16
*multi-tenant-managed secret	-10	40
*multi-tenant-managed secur	3	25
*multi-tenant-managed see	36	-1
*multi-tenant-managed select	16	-4
*multi-tenant-managed self	72	-42
*multi-tenant-managed send	7	17
*multi-tenant-managed sensor	-15	35
*multi-tenant-managed sent	-5	20
*multi-tenant-managed separ	12	16
*multi-tenant-managed serv	34	-11
*multi-tenant-managed server	37	2
*multi-tenant-managed serverless	55	22
*multi-tenant-managed servic	49	-1
*multi-tenant-managed session	-15	30
*multi-tenant-managed set	-4	29
*multi-tenant-managed setup	-8	23
*multi-tenant-managed seven	-14	20
*multi-tenant-managed sever	27	-3
*multi-tenant-managed sg	-9	69
*multi-tenant-managed shadow	32	-28
*multi-tenant-managed share	-11	33
*multi-tenant-managed sharepoint	-29	33
*multi-tenant-managed shield	28	12
*multi-tenant-managed shift	-17	27
*multi-tenant-managed ship	22	-60
*multi-tenant-managed shop	-9	63
*multi-tenant-managed short	-10	21
*multi-tenant-managed shorter	0	16
*multi-tenant-managed should	-28	39
*multi-tenant-managed shouldnt	-40	66
*multi-tenant-managed show	32	14
*multi-tenant-managed shrink	16	-6
*multi-tenant-managed side	18	12
*multi-tenant-managed sidecar	-28	53
*multi-tenant-managed sign	-5	33
*multi-tenant-managed signatur	49	-27
*multi-tenant-managed sinc	-13	28
*multi-tenant-managed singl	42	-9
*multi-tenant-managed sit	20	4
*multi-tenant-managed site	-2	21
*multi-tenant-managed size	59	-25
*multi-tenant-managed skip	-12	29
*multi-tenant-managed slip	-12	21
*multi-tenant-managed slot	16	15
*multi-tenant-managed slow	-10	61
*multi-tenant-managed small	-17	30
*multi-tenant-managed smb	-21	35
*multi-tenant-managed sms	20	3
*multi-tenant-managed smtp	-47	65
*multi-tenant-managed snapshot	-14	45
*multi-tenant-managed soc	-53	-20
*multi-tenant-managed softphon	1	33
*multi-tenant-managed softwar	72	-32
*multi-tenant-managed some	6	24
*multi-tenant-managed somebodi	-36	61
*multi-tenant-managed someon	-10	26
*multi-tenant-managed someth	31	66
*multi-tenant-managed somewher	45	-37
*multi-tenant-managed soon	45	-74
*multi-tenant-managed sorri	-59	66
*multi-tenant-managed sourc	-9	33
*multi-tenant-managed space	25	-24
*multi-tenant-managed span	-26	32
*multi-tenant-managed speak	-29	52
*multi-tenant-managed specif	-23	32
*multi-tenant-managed speed	-58	77
*multi-tenant-managed spend	19	5
*multi-tenant-managed spf	-9	26
*multi-tenant-managed split	34	7
*multi-tenant-managed spot	-22	33
*multi-tenant-managed spread	39	-18
*multi-tenant-managed sql	-19	41
*multi-tenant-managed sqs	89	-78
*multi-tenant-managed sre	-10	52
*multi-tenant-managed ssd	110	-59
*multi-tenant-managed ssh	1	16
*multi-tenant-managed staff	30	-25
*multi-tenant-managed stage	20	-8
*multi-tenant-managed stai	21	19
*multi-tenant-managed stale	-18	35
*multi-tenant-managed stall	-21	83
*multi-tenant-managed stand	-5	31
*multi-tenant-managed standard	43	-15
*multi-tenant-managed standbi	1	27
*multi-tenant-managed start	1	31
*multi-tenant-managed startexecut	-32	64
*multi-tenant-managed state	17	20
*multi-tenant-managed statu	-32	60
*multi-tenant-managed step	-17	43
*multi-tenant-managed still	32	1
*multi-tenant-managed stop	6	18
*multi-tenant-managed storag	34	18
*multi-tenant-managed store	35	-4
*multi-tenant-managed strategi	-15	38
*multi-tenant-managed stretch	-27	26
*multi-tenant-managed subordin	-29	49
*multi-tenant-managed subscrib	-11	48
*multi-tenant-managed subscript	-12	51
*multi-tenant-managed such	38	-23
*multi-tenant-managed suggest	2	41
*multi-tenant-managed suppli	-47	48
*multi-tenant-managed support	32	-4
*multi-tenant-managed suppos	6	30
*multi-tenant-managed suppress	-15	40
*multi-tenant-managed sure	40	-18
*multi-tenant-managed suricata	17	34
*multi-tenant-managed surviv	60	-36
*multi-tenant-managed suspici	-33	64
*multi-tenant-managed swap	27	-3
*multi-tenant-managed swear	-16	32
*multi-tenant-managed symmetr	-32	42
*multi-tenant-managed syn	76	-13
*multi-tenant-managed sync	-55	-26
*multi-tenant-managed synchron	39	-19
*multi-tenant-managed synonym	1	16
*multi-tenant-managed system	39	9
*multi-tenant-managed tabl	5	29
*multi-tenant-managed tag	-2	18
*multi-tenant-managed take	6	41
*multi-tenant-managed taken	25	-11
*multi-tenant-managed takeov	6	36
*multi-tenant-managed talk	15	17
*multi-tenant-managed tape	13	27
*multi-tenant-managed target	0	24
*multi-tenant-managed task	-22	49
*multi-tenant-managed tb	12	32
*multi-tenant-managed team	10	29
*multi-tenant-managed telemetri	-24	43
*multi-tenant-managed telephon	-20	44
*multi-tenant-managed tell	-38	46
*multi-tenant-managed templat	-19	33
*multi-tenant-managed temporari	55	-49
*multi-tenant-managed ten	8	-21
*multi-tenant-managed tenant	45	-34
*multi-tenant-managed term	35	-32
*multi-tenant-managed termin	-6	22
*multi-tenant-managed terraform	-41	42
*multi-tenant-managed test	-21	71
*multi-tenant-managed text	22	-2
*multi-tenant-managed than	-19	36
*multi-tenant-managed thank	62	-24
*multi-tenant-managed that	19	6
*multi-tenant-managed the	15	17
*multi-tenant-managed their	3	26
*multi-tenant-managed them	7	18
*multi-tenant-managed themselv	-28	62
*multi-tenant-managed there	64	-14
*multi-tenant-managed thermostat	-9	50
*multi-tenant-managed these	-6	35
*multi-tenant-managed thi	-65	-54
*multi-tenant-managed thing	-45	1
*multi-tenant-managed tho	-1	81
*multi-tenant-managed those	8	22
*multi-tenant-managed though	11	-33
*multi-tenant-managed threat	20	2
*multi-tenant-managed three	33	-21
*multi-tenant-managed threshold	-8	26
*multi-tenant-managed throttl	-17	38
*multi-tenant-managed throughput	50	-48
*multi-tenant-managed throw	-3	32
*multi-tenant-managed ticket	-10	57
*multi-tenant-managed tidi	-27	68
*multi-tenant-managed tier	7	22
*multi-tenant-managed tighten	-20	53
*multi-tenant-managed time	16	7
*multi-tenant-managed tls	32	9
*multi-tenant-managed tlsv1	-8	37
*multi-tenant-managed to	9	19
*multi-tenant-managed token	-12	48
*multi-tenant-managed told	-11	19
*multi-tenant-managed too	24	21
*multi-tenant-managed took	-14	39
*multi-tenant-managed tool	-12	34
*multi-tenant-managed topic	-6	43
*multi-tenant-managed touch	1	21
*multi-tenant-managed trace	48	-12
*multi-tenant-managed track	31	-2
*multi-tenant-managed trail	0	26
*multi-tenant-managed train	64	-42
*multi-tenant-managed transact	-28	61
*multi-tenant-managed transcript	1	18
*multi-tenant-managed transform	-4	34
*multi-tenant-managed transit	-42	-75
*multi-tenant-managed transpar	81	-3
*multi-tenant-managed transport	28	-18
*multi-tenant-managed tri	19	-1
*multi-tenant-managed trigger	-8	32
*multi-tenant-managed trim	-23	51
*multi-tenant-managed tripl	48	-29
*multi-tenant-managed true	11	17
*multi-tenant-managed trust	7	29
*multi-tenant-managed try	44	-32
*multi-tenant-managed ttl	-13	49
*multi-tenant-managed tune	-11	45
*multi-tenant-managed tunnel	2	-41
*multi-tenant-managed twice	-11	20
*multi-tenant-managed two	18	14
*multi-tenant-managed type	-5	20
*multi-tenant-managed typo	-15	53
*multi-tenant-managed uid	-2	21
*multi-tenant-managed unattach	-16	50
*multi-tenant-managed under	23	5
*multi-tenant-managed underneath	97	-37
*multi-tenant-managed understood	-6	52
*multi-tenant-managed undo	-60	83
*multi-tenant-managed unencrypt	-4	34
*multi-tenant-managed unit	0	26
*multi-tenant-managed unless	16	-2
*multi-tenant-managed unmask	-4	17
*multi-tenant-managed unread	-16	38
*multi-tenant-managed unsubscrib	12	21
*multi-tenant-managed untag	-3	19
*multi-tenant-managed until	-3	24
*multi-tenant-managed unus	-13	48
*multi-tenant-managed up	10	22
*multi-tenant-managed updat	34	-27
*multi-tenant-managed upgrad	139	-21
*multi-tenant-managed upkeep	-1	49
*multi-tenant-managed upload	-16	40
*multi-tenant-managed upstream	-13	21
*multi-tenant-managed uptim	49	1
*multi-tenant-managed url	-10	31
*multi-tenant-managed usabl	-15	26
*multi-tenant-managed usag	16	20
*multi-tenant-managed use	-1	19
*multi-tenant-managed user	-2	25
*multi-tenant-managed v	-7	26
*multi-tenant-managed v2	66	-14
*multi-tenant-managed valid	44	-26
*multi-tenant-managed vanish	16	4
*multi-tenant-managed vector	20	13
*multi-tenant-managed vend	65	-42
*multi-tenant-managed vendor	34	0
*multi-tenant-managed verif	-17	41
*multi-tenant-managed verifi	4	46
*multi-tenant-managed version	12	46
*multi-tenant-managed vet	-10	18
*multi-tenant-managed via	-18	40
*multi-tenant-managed video	23	2
*multi-tenant-managed view	-26	-78
*multi-tenant-managed viewer	9	21
*multi-tenant-managed virtual	-26	57
*multi-tenant-managed visibl	-12	27
*multi-tenant-managed vmware	19	13
*multi-tenant-managed voic	4	22
*multi-tenant-managed volum	1	26
*multi-tenant-managed vote	-23	38
*multi-tenant-managed vpc	-8	29
*multi-tenant-managed vpn	-56	34
*multi-tenant-managed vs	-28	65
*multi-tenant-managed vulner	55	25
*multi-tenant-managed w	-31	58
*multi-tenant-managed wai	-23	30
*multi-tenant-managed wait	-19	35
*multi-tenant-managed want	29	-18
*multi-tenant-managed warm	-6	36
*multi-tenant-managed warn	102	-70
*multi-tenant-managed watch	-3	24
*multi-tenant-managed way	0	17
*multi-tenant-managed wcu	-6	64
*multi-tenant-managed weak	-40	63
*multi-tenant-managed web	-16	24
*multi-tenant-managed websit	-1	40
*multi-tenant-managed week	-24	51
*multi-tenant-managed weekend	75	3
*multi-tenant-managed weekli	18	-16
*multi-tenant-managed weight	36	-15
*multi-tenant-managed well	-61	47
*multi-tenant-managed went	-41	50
*multi-tenant-managed were	4	19
*multi-tenant-managed what	5	25
*multi-tenant-managed whatev	24	8
*multi-tenant-managed when	32	-9
*multi-tenant-managed wherev	-21	36
*multi-tenant-managed while	43	-19
*multi-tenant-managed who	22	22
*multi-tenant-managed whoever	-26	42
*multi-tenant-managed whom	48	-24
*multi-tenant-managed wide	0	94
*multi-tenant-managed wifi	-17	61
*multi-tenant-managed win	-22	47
*multi-tenant-managed window	64	-23
*multi-tenant-managed windows	35	11
*multi-tenant-managed wipe	33	-21
*multi-tenant-managed wire	16	19
*multi-tenant-managed withdraw	-5	18
*multi-tenant-managed within	36	-16
*multi-tenant-managed without	-4	23
*multi-tenant-managed word	-24	36
*multi-tenant-managed work	58	4
*multi-tenant-managed worker	-37	94
*multi-tenant-managed workflow	7	39
*multi-tenant-managed workgroup	18	26
*multi-tenant-managed workload	67	199
*multi-tenant-managed world	-21	52
*multi-tenant-managed would	-32	53
*multi-tenant-managed wouldnt	-14	31
*multi-tenant-managed write	-1	33
*multi-tenant-managed written	32	13
*multi-tenant-managed wrong	-6	37
*multi-tenant-managed wrongli	4	21
*multi-tenant-managed wrote	-20	25
*multi-tenant-managed yearli	-26	25
*multi-tenant-managed yell	-31	49
*multi-tenant-managed yes	44	-37
*multi-tenant-managed yesterdai	-26	37
*multi-tenant-managed yet	-26	28
*multi-tenant-managed you	-43	44
*multi-tenant-managed yourself	-13	38
*multi-tenant-managed zero	20	12
*multi-tenant-managed zone	40	-18
*on-premises	0	53
*on-premises %	-44	63
*on-premises 1	-12	41
*on-premises 2	4	23
*on-premises 256	34	-28
*on-premises 30	-26	71
*on-premises a	22	-1
*on-premises access	-11	19
*on-premises address	41	-34
*on-premises after	40	-22
*on-premises agre	-12	28
*on-premises an	52	-7
*on-premises anchor	-11	24
*on-premises and	3	23
*on-premises announc	46	-44
*on-premises anywher	-4	22
*on-premises api	55	-28
*on-premises applic	-37	69
*on-premises are	-16	51
*on-premises at	16	32
*on-premises avail	31	-12
*on-premises aws	40	-24
*on-premises back	31	-16
*on-premises backup	-28	50
*on-premises balanc	-17	44
*on-premises bare	-28	51
*on-premises be	-19	33
*on-premises befor	-27	45
*on-premises behind	34	34
*on-premises between	-4	19
*on-premises bit	34	-28
*on-premises box	31	138
*on-premises branch	-23	36
*on-premises broken	38	-21
*on-premises but	-38	40
*on-premises by	8	16
*on-premises call	-1	17
*on-premises camera	-38	103
*on-premises cannot	28	-11
*on-premises capac	-5	53
*on-premises center	-55	83
*on-premises certif	-3	16
*on-premises choic	108	-82
*on-premises choos	-26	38
*on-premises cilium	5	30
*on-premises clear	-13	16
*on-premises client	51	-37
*on-premises cloud	83	-32
*on-premises cloudtrail	17	5
*on-premises cni	-14	63
*on-premises come	41	-37
*on-premises complet	26	-25
*on-premises compon	8	21
*on-premises connect	-31	42
*on-premises contact	-15	19
*on-premises control	39	-3
*on-premises cool	-16	91
*on-premises copi	40	-24
*on-premises core	-31	72
*on-premises credenti	1	23
*on-premises custom	-10	73
*on-premises cut	-20	63
*on-premises data	25	17
*on-premises date	36	-30
*on-premises day	23	-22
*on-premises debian	-10	53
*on-premises decid	38	-12
*on-premises default	-11	41
*on-premises deploi	-25	85
*on-premises deploy	-7	33
*on-premises devic	-7	27
*on-premises di	-4	18
*on-premises disconnect	-18	19
*on-premises disk	-3	61
*on-premises do	-32	68
*on-premises docker	5	45
*on-premises doesnt	-17	30
*on-premises door	-57	101
*on-premises down	36	22
*on-premises download	-21	30
*on-premises drain	-17	59
*on-premises dure	-4	23
*on-premises each	-11	22
*on-premises ec2	18	-8
*on-premises edg	-16	40
*on-premises eks	58	-53
*on-premises electr	-26	39
*on-premises encrypt	38	16
*on-premises endpoint	-15	32
*on-premises enough	-10	50
*on-premises equip	35	-20
*on-premises eras	71	-52
*on-premises everi	-10	26
*on-premises expir	-4	18
*on-premises extern	-45	62
*on-premises factori	-6	26
*on-premises fail	33	-13
*on-premises failur	-24	37
*on-premises faulti	56	-33
*on-premises feed	-20	85
*on-premises file	-8	33
*on-premises fire	-21	28
*on-premises firewal	-5	30
*on-premises firmwar	41	-13
*on-premises fix	39	-15
*on-premises floor	-18	63
*on-premises flow	-12	23
*on-premises for	14	24
*on-premises from	24	0
*on-premises gatewai	-24	68
*on-premises gear	-19	23
*on-premises give	-22	30
*on-premises goe	-17	41
*on-premises good	-35	47
*on-premises group	-11	28
*on-premises growth	-19	42
*on-premises guard	-14	55
*on-premises guest	45	-13
*on-premises hand	18	-13
*on-premises harden	-15	29
*on-premises hardwar	42	-35
*on-premises has	64	-47
*on-premises hold	-16	21
*on-premises host	-1	19
*on-premises how	-8	27
*on-premises hypervisor	67	-13
*on-premises if	-7	21
*on-premises imag	-14	48
*on-premises import	44	-36
*on-premises in	3	34
*on-premises includ	-9	17
*on-premises insid	81	-57
*on-premises instal	-12	45
*on-premises instanc	24	-6
*on-premises is	10	16
*on-premises it	11	25
*on-premises its	-1	17
*on-premises itself	-13	49
*on-premises job	22	-4
*on-premises join	-11	34
*on-premises keep	-13	22
*on-premises kei	66	-49
*on-premises kernel	-27	43
*on-premises key	-24	60
*on-premises kms	41	-14
*on-premises kubelet	-13	24
*on-premises kubernetes	-39	50
*on-premises lan	-14	40
*on-premises leav	36	-32
*on-premises let	64	-39
*on-premises li	-35	76
*on-premises like	22	-9
*on-premises limit	-5	19
*on-premises link	24	-6
*on-premises linux	25	116
*on-premises load	-20	51
*on-premises log	-12	33
*on-premises look	-36	42
*on-premises lose	-4	23
*on-premises loss	-21	26
*on-premises lost	-4	19
*on-premises machin	-27	65
*on-premises mail	7	18
*on-premises maintain	-61	97
*on-premises mainten	-19	32
*on-premises manag	26	-9
*on-premises manifest	-10	32
*on-premises may	18	-12
*on-premises mend	-43	61
*on-premises metal	-28	51
*on-premises microcod	-27	43
*on-premises monitor	31	-11
*on-premises most	-43	93
*on-premises move	98	-86
*on-premises must	-30	45
*on-premises n	-13	18
*on-premises need	-12	16
*on-premises new	11	16
*on-premises nist	34	-21
*on-premises nitro	-24	34
*on-premises no	-28	39
*on-premises nobodi	27	-9
*on-premises node	18	25
*on-premises none	-6	17
*on-premises not	-21	44
*on-premises noth	-29	99
*on-premises nucleu	-5	27
*on-premises of	13	33
*on-premises off	0	30
*on-premises offic	-26	30
*on-premises on	14	21
*on-premises onc	37	-31
*on-premises one	22	2
*on-premises onli	-12	38
*on-premises onto	-21	35
*on-premises oper	6	51
*on-premises order	-16	44
*on-premises origin	31	-16
*on-premises os	-14	48
*on-premises our	-23	60
*on-premises out	29	9
*on-premises own	23	5
*on-premises part	-30	46
*on-premises patch	18	46
*on-premises physic	-111	138
*on-premises pi	3	26
*on-premises place	-8	19
*on-premises plan	-19	66
*on-premises plane	51	-4
*on-premises plug	-32	32
*on-premises pod	-26	38
*on-premises power	1	78
*on-premises premiz	-42	52
*on-premises protect	-27	60
*on-premises provid	-43	68
*on-premises publish	-24	103
*on-premises rack	46	33
*on-premises raspberri	3	26
*on-premises reach	23	-9
*on-premises record	28	-23
*on-premises redeploi	-1	18
*on-premises redund	-25	38
*on-premises region	29	-4
*on-premises regist	1	49
*on-premises releas	13	21
*on-premises renew	-10	26
*on-premises repair	59	-5
*on-premises replac	-16	41
*on-premises report	31	-20
*on-premises resist	40	-84
*on-premises rest	97	-10
*on-premises restart	-26	49
*on-premises retir	27	-8
*on-premises return	64	-42
*on-premises role	-11	20
*on-premises roll	-6	50
*on-premises room	-33	49
*on-premises rout	21	1
*on-premises run	-11	30
*on-premises runtim	-4	21
*on-premises second	-25	43
*on-premises secret	21	-19
*on-premises secur	-45	64
*on-premises send	-6	17
*on-premises server	40	3
*on-premises servic	25	30
*on-premises set	22	-3
*on-premises shred	-55	63
*on-premises side	36	-18
*on-premises sit	-8	17
*on-premises site	-51	76
*on-premises so	-16	28
*on-premises softwar	0	21
*on-premises space	-12	25
*on-premises spare	-18	27
*on-premises ssm	-7	24
*on-premises stand	-18	52
*on-premises start	-46	60
*on-premises stop	-18	19
*on-premises stream	34	-32
*on-premises suppli	65	-42
*on-premises support	-24	42
*on-premises suspici	33	-26
*on-premises swap	61	-58
*on-premises switch	126	-42
*on-premises system	-10	47
*on-premises take	-23	30
*on-premises tamper	34	-6
*on-premises technician	52	-43
*on-premises the	2	30
*on-premises theft	12	54
*on-premises thei	30	-18
*on-premises their	-42	67
*on-premises them	28	15
*on-premises there	-27	35
*on-premises those	-20	31
*on-premises tls	25	6
*on-premises to	-7	29
*on-premises togeth	-15	34
*on-premises touch	-20	27
*on-premises tpm	40	-84
*on-premises truck	-4	36
*on-premises two	18	-13
*on-premises under	-88	134
*on-premises unlock	-8	36
*on-premises until	-18	30
*on-premises up	-19	42
*on-premises updat	-12	52
*on-premises upgrad	-12	58
*on-premises uplink	-48	56
*on-premises use	-7	16
*on-premises version	-5	65
*on-premises virtual	-38	53
*on-premises volum	13	20
*on-premises wait	-18	19
*on-premises want	-17	21
*on-premises warehous	-7	54
*on-premises watch	34	3
*on-premises what	-15	35
*on-premises where	-36	60
*on-premises which	-17	34
*on-premises while	-16	19
*on-premises who	-11	57
*on-premises whom	41	-38
*on-premises whose	-11	41
*on-premises with	-18	46
*on-premises without	41	-31
*on-premises work	-23	36
*on-premises write	-11	27
*on-premises zone	-15	29
*serverless-compute	24	28
*serverless-compute %	31	8
*serverless-compute 0	-5	61
*serverless-compute 000	26	-26
*serverless-compute 1	-27	82
*serverless-compute 10	-2	53
*serverless-compute 11	-21	75
*serverless-compute 12	-6	25
*serverless-compute 13	-27	81
*serverless-compute 14	59	-41
*serverless-compute 16	-24	36
*serverless-compute 2	4	22
*serverless-compute 20	-24	41
*serverless-compute 2025	-33	73
*serverless-compute 2026	-19	42
*serverless-compute 22	-15	24
*serverless-compute 256	-22	28
*serverless-compute 3	5	53
*serverless-compute 30	-21	39
*serverless-compute 50	13	33
*serverless-compute 512	-7	20
*serverless-compute 6	-33	94
*serverless-compute 7	-13	41
*serverless-compute 8	-8	64
*serverless-compute 9	-14	69
*serverless-compute a	0	29
*serverless-compute about	-13	74
*serverless-compute access	-9	22
*serverless-compute accessdeni	-10	43
*serverless-compute account	46	-24
*serverless-compute add	16	-3
*serverless-compute addit	-8	19
*serverless-compute address	-39	69
*serverless-compute aes	-22	28
*serverless-compute after	-14	43
*serverless-compute afterward	2	24
*serverless-compute again	-8	28
*serverless-compute age	31	-25
*serverless-compute agent	31	-6
*serverless-compute agentcor	-12	38
*serverless-compute al2023	-10	54
*serverless-compute alarm	-15	41
*serverless-compute alias	-20	63
*serverless-compute aliv	66	-50
*serverless-compute all	-5	18
*serverless-compute alon	46	-44
*serverless-compute also	-31	39
*serverless-compute alwai	22	3
*serverless-compute amazon	25	53
*serverless-compute ami	80	-27
*serverless-compute an	-26	15
*serverless-compute anew	-53	71
*serverless-compute announc	-31	77
*serverless-compute anoth	61	-50
*serverless-compute answer	-27	36
*serverless-compute any	-33	52
*serverless-compute anyon	-18	44
*serverless-compute anyth	22	-13
*serverless-compute apart	28	-7
*serverless-compute app	7	20
*serverless-compute appli	-21	74
*serverless-compute applic	-22	0
*serverless-compute approv	-23	69
*serverless-compute archiv	58	-35
*serverless-compute are	17	18
*serverless-compute artifact	17	-4
*serverless-compute ask	1	20
*serverless-compute assign	-11	37
*serverless-compute async	-16	33
*serverless-compute asynchron	17	-9
*serverless-compute at	-6	33
*serverless-compute attach	-15	28
*serverless-compute auth	-4	17
*serverless-compute author	-29	51
*serverless-compute auto	32	-15
*serverless-compute automat	62	-4
*serverless-compute avail	39	-30
*serverless-compute awai	64	-22
*serverless-compute aws	58	-23
*serverless-compute back	27	3
*serverless-compute bake	-49	40
*serverless-compute balanc	76	-35
*serverless-compute base	-7	43
*serverless-compute batch	21	-6
*serverless-compute behind	18	8
*serverless-compute belong	22	-7
*serverless-compute below	-49	104
*serverless-compute beneath	134	-34
*serverless-compute between	17	14
*serverless-compute beyond	-33	35
*serverless-compute block	-45	78
*serverless-compute bookmark	-5	40
*serverless-compute bootstrap	-11	53
*serverless-compute both	-6	59
*serverless-compute boundari	66	-27
*serverless-compute branch	-33	44
*serverless-compute bring	-28	37
*serverless-compute browser	-7	20
*serverless-compute bucket	-4	35
*serverless-compute bug	-16	38
*serverless-compute build	15	16
*serverless-compute built	-70	-38
*serverless-compute bump	-24	56
*serverless-compute bundl	-17	64
*serverless-compute but	30	43
*serverless-compute by	6	28
*serverless-compute call	-4	20
*serverless-compute caller	-20	27
*serverless-compute can	-5	24
*serverless-compute cant	46	-9
*serverless-compute cap	-24	56
*serverless-compute capabl	-6	21
*serverless-compute capac	12	18
*serverless-compute carri	37	-23
*serverless-compute center	30	-9
*serverless-compute cert	22	-25
*serverless-compute certif	42	-19
*serverless-compute chang	-40	74
*serverless-compute charg	-21	67
*serverless-compute check	8	33
*serverless-compute choic	6	22
*serverless-compute choos	-3	20
*serverless-compute cisco	20	-17
*serverless-compute clean	-24	39
*serverless-compute client	-29	58
*serverless-compute close	79	-20
*serverless-compute cloudtrail	31	-20
*serverless-compute cloudwatch	34	-25
*serverless-compute cluster	-18	21
*serverless-compute cname	-21	48
*serverless-compute code	-7	49
*serverless-compute cold	-15	49
*serverless-compute collect	-19	30
*serverless-compute com	-16	96
*serverless-compute come	-20	52
*serverless-compute command	-8	23
*serverless-compute compani	61	-55
*serverless-compute compat	-1	35
*serverless-compute compil	5	17
*serverless-compute complianc	-74	-77
*serverless-compute comput	51	-21
*serverless-compute concurr	13	20
*serverless-compute config	-11	36
*serverless-compute configur	-6	31
*serverless-compute connect	2	18
*serverless-compute connector	-32	46
*serverless-compute consol	-16	46
*serverless-compute contain	17	29
*serverless-compute containerd	104	-43
*serverless-compute copi	69	-64
*serverless-compute could	34	-4
*serverless-compute count	-17	24
*serverless-compute cpu	39	-10
*serverless-compute credenti	26	4
*serverless-compute curat	16	-15
*serverless-compute current	16	1
*serverless-compute custom	37	13
*serverless-compute cve	27	16
*serverless-compute dashboard	-13	45
*serverless-compute data	-7	33
*serverless-compute databas	-30	39
*serverless-compute datadog	-56	41
*serverless-compute date	-36	78
*serverless-compute db	-13	26
*serverless-compute dead	-22	38
*serverless-compute debezium	-23	34
*serverless-compute decid	23	16
*serverless-compute default	28	-9
*serverless-compute defenc	-13	26
*serverless-compute defin	-9	51
*serverless-compute definit	-26	42
*serverless-compute demand	44	-21
*serverless-compute depend	12	59
*serverless-compute deploi	-6	42
*serverless-compute deploy	52	-26
*serverless-compute deprec	-14	33
*serverless-compute desir	-19	21
*serverless-compute dev	-12	44
*serverless-compute develop	-21	45
*serverless-compute did	3	45
*serverless-compute differ	27	-15
*serverless-compute disk	34	10
*serverless-compute distribut	-22	37
*serverless-compute do	4	18
*serverless-compute docker	-4	17
*serverless-compute dockerfil	-3	34
*serverless-compute doe	27	21
*serverless-compute doesnt	-8	21
*serverless-compute domain	46	-18
*serverless-compute dont	36	-20
*serverless-compute down	36	-28
*serverless-compute driver	0	52
*serverless-compute drop	-13	45
*serverless-compute durabl	28	-17
*serverless-compute each	27	-8
*serverless-compute earlier	-17	40
*serverless-compute ec2	-19	24
*serverless-compute ecr	-20	52
*serverless-compute edg	37	7
*serverless-compute either	7	33
*serverless-compute els	23	-20
*serverless-compute enabl	-25	76
*serverless-compute encrypt	24	15
*serverless-compute end	-3	48
*serverless-compute endpoint	25	2
*serverless-compute enforc	-21	36
*serverless-compute enlarg	-16	38
*serverless-compute enough	-10	48
*serverless-compute env	-23	31
*serverless-compute environ	13	19
*serverless-compute ephemer	60	-22
*serverless-compute error	-32	54
*serverless-compute etl	-16	39
*serverless-compute even	-74	54
*serverless-compute everi	46	-27
*serverless-compute exact	-19	26
*serverless-compute execut	22	12
*serverless-compute exist	76	-52
*serverless-compute extens	-13	45
*serverless-compute extra	-11	40
*serverless-compute fail	-9	32
*serverless-compute failur	-17	26
*serverless-compute fault	-15	37
*serverless-compute fetch	-13	33
*serverless-compute file	-5	17
*serverless-compute filter	24	-1
*serverless-compute find	19	-14
*serverless-compute firecrack	56	-7
*serverless-compute firehos	18	-8
*serverless-compute fix	-21	39
*serverless-compute fleet	65	-44
*serverless-compute for	19	10
*serverless-compute format	-14	31
*serverless-compute framework	17	20
*serverless-compute from	27	-8
*serverless-compute function	-2	43
*serverless-compute gatewai	12	17
*serverless-compute gb	-32	33
*serverless-compute get	18	15
*serverless-compute gib	-14	17
*serverless-compute github	-12	29
*serverless-compute glibc	-24	34
*serverless-compute go	43	7
*serverless-compute goe	-29	50
*serverless-compute got	43	23
*serverless-compute grant	-8	37
*serverless-compute greatest	72	-23
*serverless-compute group	-16	33
*serverless-compute guarante	59	-46
*serverless-compute guess	-34	47
*serverless-compute hand	16	-5
*serverless-compute handl	-26	53
*serverless-compute hard	-15	36
*serverless-compute hardwar	38	-8
*serverless-compute have	23	4
*serverless-compute here	-22	36
*serverless-compute higher	69	-60
*serverless-compute hit	14	-36
*serverless-compute hm	-115	169
*serverless-compute hold	32	-5
*serverless-compute hole	-33	37
*serverless-compute host	69	-23
*serverless-compute hour	34	-33
*serverless-compute http	53	-36
*serverless-compute hypervisor	36	-19
*serverless-compute i	13	26
*serverless-compute iam	-18	29
*serverless-compute id	-36	55
*serverless-compute if	85	-16
*serverless-compute imag	-11	64
*serverless-compute in	12	20
*serverless-compute inbound	-34	57
*serverless-compute includ	-38	41
*serverless-compute infrastructur	16	-4
*serverless-compute inject	-21	43
*serverless-compute input	-18	34
*serverless-compute insid	-2	52
*serverless-compute instal	54	-34
*serverless-compute instanc	52	-4
*serverless-compute instead	-34	61
*serverless-compute interfac	-19	63
*serverless-compute internet	-18	53
*serverless-compute interpret	-23	82
*serverless-compute into	-44	63
*serverless-compute invoc	-17	14
*serverless-compute invok	28	16
*serverless-compute is	15	21
*serverless-compute isnt	18	17
*serverless-compute isol	54	-28
*serverless-compute it	11	18
*serverless-compute its	3	21
*serverless-compute itself	14	33
*serverless-compute jar	-19	42
*serverless-compute java	-13	25
*serverless-compute jdbc	-10	17
*serverless-compute job	1	30
*serverless-compute js	36	25
*serverless-compute june	-13	33
*serverless-compute jwt	-21	62
*serverless-compute keep	8	22
*serverless-compute kei	-25	40
*serverless-compute kept	28	-23
*serverless-compute kernel	142	-85
*serverless-compute know	70	-52
*serverless-compute known	-24	35
*serverless-compute lag	-23	56
*serverless-compute lake	-14	31
*serverless-compute lambda	-10	41
*serverless-compute languag	-7	55
*serverless-compute last	-34	64
*serverless-compute later	44	-2
*serverless-compute latest	-3	30
*serverless-compute launch	54	-33
*serverless-compute layer	-3	46
*serverless-compute leak	5	80
*serverless-compute least	10	19
*serverless-compute left	2	23
*serverless-compute let	-15	24
*serverless-compute letter	-22	38
*serverless-compute li	-9	25
*serverless-compute lib	-6	80
*serverless-compute librari	0	37
*serverless-compute life	-23	35
*serverless-compute lifecycl	30	-19
*serverless-compute lightsail	-45	54
*serverless-compute limit	14	22
*serverless-compute linux	-7	71
*serverless-compute list	45	-30
*serverless-compute load	31	-9
*serverless-compute local	-4	16
*serverless-compute locat	38	-29
*serverless-compute log4j	-13	33
*serverless-compute longer	-19	38
*serverless-compute loop	-4	18
*serverless-compute lost	-63	72
*serverless-compute low	-46	58
*serverless-compute machin	29	-9
*serverless-compute made	-27	63
*serverless-compute maintain	21	12
*serverless-compute mainten	41	-24
*serverless-compute major	-36	54
*serverless-compute make	41	-33
*serverless-compute malwar	45	-42
*serverless-compute manag	33	-18
*serverless-compute mani	40	-39
*serverless-compute mask	-13	97
*serverless-compute max	62	-22
*serverless-compute maximum	4	32
*serverless-compute may	-21	31
*serverless-compute mb	-7	20
*serverless-compute me	79	-59
*serverless-compute mean	42	-55
*serverless-compute memori	7	18
*serverless-compute messag	39	-33
*serverless-compute metadata	-43	41
*serverless-compute metric	34	-8
*serverless-compute micro	37	-33
*serverless-compute microvm	61	-9
*serverless-compute migrat	-16	23
*serverless-compute minimum	-37	126
*serverless-compute minor	20	6
*serverless-compute miss	-18	42
*serverless-compute mmdsv2	-18	45
*serverless-compute mode	22	-5
*serverless-compute modul	-15	48
*serverless-compute moment	8	23
*serverless-compute most	-15	24
*serverless-compute move	-17	36
*serverless-compute multi	-3	33
*serverless-compute must	-5	22
*serverless-compute mutual	-23	45
*serverless-compute my	32	10
*serverless-compute name	5	22
*serverless-compute narrow	-15	29
*serverless-compute nat	-1	25
*serverless-compute need	22	-13
*serverless-compute network	28	-8
*serverless-compute never	23	45
*serverless-compute newest	25	-11
*serverless-compute next	-28	42
*serverless-compute nitro	56	-27
*serverless-compute no	14	22
*serverless-compute nobodi	34	-20
*serverless-compute node	21	41
*serverless-compute nodejs16	-2	25
*serverless-compute none	27	-5
*serverless-compute not	43	-6
*serverless-compute noth	2	17
*serverless-compute npm	-19	61
*serverless-compute of	14	16
*serverless-compute off	4	31
*serverless-compute offer	64	-29
*serverless-compute offset	-30	38
*serverless-compute ok	-16	64
*serverless-compute old	-10	36
*serverless-compute older	-23	28
*serverless-compute on	35	-15
*serverless-compute onc	-12	38
*serverless-compute onli	21	0
*serverless-compute open	10	18
*serverless-compute oper	45	-9
*serverless-compute ordinari	30	-21
*serverless-compute origin	-70	136
*serverless-compute os	166	-25
*serverless-compute our	5	35
*serverless-compute ourselv	-32	73
*serverless-compute out	29	-11
*serverless-compute outdat	23	1
*serverless-compute over	42	-30
*serverless-compute own	5	17
*serverless-compute pack	-14	25
*serverless-compute packag	13	18
*serverless-compute page	-5	26
*serverless-compute parallel	-6	26
*serverless-compute part	123	-107
*serverless-compute parti	-12	25
*serverless-compute password	-8	30
*serverless-compute patch	60	-5
*serverless-compute permiss	-21	47
*serverless-compute permit	-15	44
*serverless-compute person	-29	-29
*serverless-compute physic	25	-13
*serverless-compute pick	36	-1
*serverless-compute pin	-54	54
*serverless-compute place	23	7
*serverless-compute placement	39	-27
*serverless-compute plain	-20	41
*serverless-compute platform	50	-20
*serverless-compute plugin	-4	24
*serverless-compute polici	-10	17
*serverless-compute port	-21	48
*serverless-compute power	-59	103
*serverless-compute prevent	53	-25
*serverless-compute print	-19	57
*serverless-compute privat	-14	36
*serverless-compute privileg	-4	21
*serverless-compute problem	-6	16
*serverless-compute process	-26	2
*serverless-compute product	-17	62
*serverless-compute project	-10	49
*serverless-compute prompt	-16	25
*serverless-compute properti	-13	22
*serverless-compute protect	-23	52
*serverless-compute provid	18	14
*serverless-compute provis	71	-26
*serverless-compute public	-10	43
*serverless-compute publish	30	-5
*serverless-compute pull	-6	23
*serverless-compute push	-14	39
*serverless-compute put	7	16
*serverless-compute python	26	25
*serverless-compute python3	33	-23
*serverless-compute queue	-22	36
*serverless-compute quota	40	-7
*serverless-compute raiz	-5	28
*serverless-compute rang	-31	42
*serverless-compute reach	-5	22
*serverless-compute react	5	23
*serverless-compute record	-1	17
*serverless-compute redeploi	-17	31
*serverless-compute refresh	-14	18
*serverless-compute refus	-5	24
*serverless-compute region	-3	28
*serverless-compute registri	-23	77
*serverless-compute regularli	-67	86
*serverless-compute releas	6	33
*serverless-compute render	30	-19
*serverless-compute renew	62	-37
*serverless-compute repair	-28	41
*serverless-compute replic	80	-58
*serverless-compute repo	-11	26
*serverless-compute report	17	-5
*serverless-compute repositori	-23	43
*serverless-compute request	48	-24
*serverless-compute reserv	-19	35
*serverless-compute resili	37	-19
*serverless-compute resourc	-24	36
*serverless-compute respons	-41	14
*serverless-compute rest	-25	65
*serverless-compute restart	20	17
*serverless-compute retent	-6	20
*serverless-compute retir	16	0
*serverless-compute retri	-4	18
*serverless-compute reus	51	-8
*serverless-compute revis	24	-2
*serverless-compute right	70	-20
*serverless-compute role	-14	51
*serverless-compute roll	39	-13
*serverless-compute rollback	-30	62
*serverless-compute root	-11	22
*serverless-compute rout	-12	31
*serverless-compute rule	-12	17
*serverless-compute run	30	-5
*serverless-compute runtask	-28	70
*serverless-compute runtim	37	5
*serverless-compute s	-46	53
*serverless-compute sai	43	-38
*serverless-compute scale	13	18
*serverless-compute scan	-13	39
*serverless-compute schedul	34	5
*serverless-compute script	-35	66
*serverless-compute sdk	-19	26
*serverless-compute second	57	-16
*serverless-compute secret	-28	78
*serverless-compute secur	8	22
*serverless-compute see	40	-3
*serverless-compute send	18	-8
*serverless-compute separ	27	-13
*serverless-compute serv	35	-8
*serverless-compute server	78	-42
*serverless-compute serverless	54	-19
*serverless-compute servic	5	23
*serverless-compute session	35	-15
*serverless-compute set	-3	19
*serverless-compute sever	7	24
*serverless-compute sg	-3	36
*serverless-compute share	39	-25
*serverless-compute shell	-18	28
*serverless-compute ship	-43	59
*serverless-compute show	28	-1
*serverless-compute sigterm	21	3
*serverless-compute sinc	-34	44
*serverless-compute sit	60	-44
*serverless-compute site	-42	63
*serverless-compute size	0	26
*serverless-compute slim	-7	35
*serverless-compute snapshot	-2	21
*serverless-compute so	23	15
*serverless-compute softwar	-36	113
*serverless-compute somebodi	36	-25
*serverless-compute someon	-10	24
*serverless-compute sourc	-4	23
*serverless-compute spark	40	-37
*serverless-compute spread	90	-78
*serverless-compute stai	-26	37
*serverless-compute standalon	-14	48
*serverless-compute start	19	-10
*serverless-compute startup	19	6
*serverless-compute state	10	18
*serverless-compute still	-7	33
*serverless-compute store	-6	31
*serverless-compute stream	16	22
*serverless-compute stripe	-14	23
*serverless-compute stuck	-12	48
*serverless-compute subnet	-22	38
*serverless-compute such	28	4
*serverless-compute suit	23	9
*serverless-compute suppli	26	52
*serverless-compute support	30	-4
*serverless-compute suppos	-24	37
*serverless-compute sure	-26	34
*serverless-compute switch	-11	16
*serverless-compute system	57	-21
*serverless-compute take	41	-16
*serverless-compute target	-25	43
*serverless-compute task	20	0
*serverless-compute team	58	-54
*serverless-compute tenant	80	-31
*serverless-compute test	-26	83
*serverless-compute text	-10	45
*serverless-compute than	-11	20
*serverless-compute the	18	16
*serverless-compute thei	29	-16
*serverless-compute their	32	-1
*serverless-compute them	10	18
*serverless-compute then	-14	21
*serverless-compute there	21	24
*serverless-compute these	71	-67
*serverless-compute thi	-2	38
*serverless-compute think	31	-28
*serverless-compute third	-12	27
*serverless-compute those	50	-26
*serverless-compute thread	-2	21
*serverless-compute threshold	-13	26
*serverless-compute time	-3	27
*serverless-compute timeout	-20	60
*serverless-compute tls	89	-38
*serverless-compute tmp	16	9
*serverless-compute togeth	102	-100
*serverless-compute told	33	-18
*serverless-compute too	52	-4
*serverless-compute tool	-2	23
*serverless-compute trace	-22	76
*serverless-compute tri	51	-50
*serverless-compute trigger	-11	38
*serverless-compute true	41	1
*serverless-compute turn	18	7
*serverless-compute twice	-11	57
*serverless-compute two	-4	23
*serverless-compute type	33	8
*serverless-compute under	40	-12
*serverless-compute underli	51	-31
*serverless-compute underneath	48	-14
*serverless-compute unit	-2	72
*serverless-compute up	-2	17
*serverless-compute updat	8	39
*serverless-compute upgrad	-23	64
*serverless-compute upload	2	23
*serverless-compute url	35	-24
*serverless-compute valid	-19	49
*serverless-compute valu	-12	25
*serverless-compute var	-25	34
*serverless-compute variabl	-7	38
*serverless-compute vcpu	-11	55
*serverless-compute version	0	34
*serverless-compute viewer	49	-21
*serverless-compute vpc	-16	31
*serverless-compute vulner	-5	35
*serverless-compute waf	-41	53
*serverless-compute wait	28	-27
*serverless-compute want	27	-13
*serverless-compute warn	-26	62
*serverless-compute was	-7	74
*serverless-compute watch	26	-6
*serverless-compute way	-31	45
*serverless-compute we	25	28
*serverless-compute weve	52	24
*serverless-compute what	28	14
*serverless-compute where	26	-1
*serverless-compute whether	4	18
*serverless-compute which	25	-10
*serverless-compute who	20	23
*serverless-compute whoever	3	39
*serverless-compute whom	23	21
*serverless-compute whose	-20	73
*serverless-compute window	35	-34
*serverless-compute windows	33	-24
*serverless-compute wipe	-9	33
*serverless-compute with	8	17
*serverless-compute within	5	64
*serverless-compute wont	-19	51
*serverless-compute work	18	18
*serverless-compute worker	84	-19
*serverless-compute would	-14	20
*serverless-compute write	-3	22
*serverless-compute wrong	-34	65
*serverless-compute yes	-63	109
*serverless-compute yourself	125	-70
*serverless-compute zip	29	-53
*serverless-compute zone	28	-15
*single-tenant-managed %	-48	-48
*single-tenant-managed 0	4	45
*single-tenant-managed 1	5	59
*single-tenant-managed 10	-31	62
*single-tenant-managed 11	-29	26
*single-tenant-managed 12	8	38
*single-tenant-managed 13	65	-45
*single-tenant-managed 14	-11	22
*single-tenant-managed 15	-31	45
*single-tenant-managed 2	30	27
*single-tenant-managed 20	-18	29
*single-tenant-managed 2019	-7	45
*single-tenant-managed 2023	-21	27
*single-tenant-managed 2025	32	-29
*single-tenant-managed 2026	65	-48
*single-tenant-managed 2027	-23	28
*single-tenant-managed 24	13	-16
*single-tenant-managed 256	2	16
*single-tenant-managed 3	18	19
*single-tenant-managed 30	-17	44
*single-tenant-managed 35	5	28
*single-tenant-managed 3am	-22	22
*single-tenant-managed 4	83	-5
*single-tenant-managed 40	-43	-18
*single-tenant-managed 5	2	16
*single-tenant-managed 6	37	14
*single-tenant-managed 60	-7	18
*single-tenant-managed 6379	2	25
*single-tenant-managed 7	21	-25
*single-tenant-managed 8	-2	29
*single-tenant-managed 9	4	98
*single-tenant-managed 90	-4	33
*single-tenant-managed 92	-81	38
*single-tenant-managed about	-4	36
*single-tenant-managed abov	28	-26
*single-tenant-managed acceler	-7	-63
*single-tenant-managed access	2	35
*single-tenant-managed account	41	6
*single-tenant-managed acl	6	58
*single-tenant-managed across	74	-15
*single-tenant-managed act	53	20
*single-tenant-managed action	37	-7
*single-tenant-managed acu	-8	-20
*single-tenant-managed ad	11	51
*single-tenant-managed adapt	29	-26
*single-tenant-managed add	-36	-12
*single-tenant-managed address	4	19
*single-tenant-managed admin	22	74
*single-tenant-managed administr	33	-65
*single-tenant-managed aes	19	-7
*single-tenant-managed after	22	15
*single-tenant-managed afterward	-13	29
*single-tenant-managed again	-2	36
*single-tenant-managed against	-16	39
*single-tenant-managed agent	33	21
*single-tenant-managed ahead	-40	72
*single-tenant-managed al2	-16	42
*single-tenant-managed al2023	-12	32
*single-tenant-managed alarm	-11	37
*single-tenant-managed algorithm	34	-17
*single-tenant-managed all	4	17
*single-tenant-managed alon	10	33
*single-tenant-managed along	-38	55
*single-tenant-managed also	9	33
*single-tenant-managed alwai	34	39
*single-tenant-managed alwayson	96	-2
*single-tenant-managed am	81	-46
*single-tenant-managed amazon	-86	-86
*single-tenant-managed ami	-14	73
*single-tenant-managed among	29	7
*single-tenant-managed analyz	0	-49
*single-tenant-managed anew	20	-1
*single-tenant-managed announc	42	-6
*single-tenant-managed anonym	-13	16
*single-tenant-managed anoth	3	29
*single-tenant-managed answer	-32	57
*single-tenant-managed anti	1	50
*single-tenant-managed antiviru	-1	72
*single-tenant-managed any	-24	66
*single-tenant-managed anyon	46	-35
*single-tenant-managed anyth	17	12
*single-tenant-managed anywai	28	-38
*single-tenant-managed anywher	7	114
*single-tenant-managed api	27	-1
*single-tenant-managed app	0	68
*single-tenant-managed appli	-24	-34
*single-tenant-managed applianc	111	-60
*single-tenant-managed applic	-9	73
*single-tenant-managed archiv	36	-1
*single-tenant-managed are	10	22
*single-tenant-managed around	-22	50
*single-tenant-managed arrang	-16	40
*single-tenant-managed arriv	34	-13
*single-tenant-managed artifact	23	-4
*single-tenant-managed as	22	42
*single-tenant-managed assign	-4	17
*single-tenant-managed attach	10	29
*single-tenant-managed auditor	44	-58
*single-tenant-managed august	31	-7
*single-tenant-managed auth	-9	47
*single-tenant-managed authent	-5	30
*single-tenant-managed author	-8	25
*single-tenant-managed auto	11	35
*single-tenant-managed autogrow	28	-78
*single-tenant-managed autom	32	-12
*single-tenant-managed automat	10	-33
*single-tenant-managed autominorversionupgrad	16	4
*single-tenant-managed autosc	-17	23
*single-tenant-managed autostop	62	-31
*single-tenant-managed avail	12	32
*single-tenant-managed awai	-7	29
*single-tenant-managed aws	56	62
*single-tenant-managed azs	37	13
*single-tenant-managed back	-23	-29
*single-tenant-managed backend	-13	60
*single-tenant-managed backtrack	-16	56
*single-tenant-managed backup	16	-7
*single-tenant-managed balanc	31	-25
*single-tenant-managed base	67	-48
*single-tenant-managed be	2	17
*single-tenant-managed becaus	26	8
*single-tenant-managed becom	-18	24
*single-tenant-managed befor	-1	30
*single-tenant-managed behind	37	-64
*single-tenant-managed belong	29	0
*single-tenant-managed below	157	-30
*single-tenant-managed beneath	67	-39
*single-tenant-managed bia	-3	38
*single-tenant-managed bigger	-3	70
*single-tenant-managed bill	-11	47
*single-tenant-managed bind	-23	33
*single-tenant-managed binlog	-1	50
*single-tenant-managed blame	-28	52
*single-tenant-managed block	-38	67
*single-tenant-managed blue	-40	-47
*single-tenant-managed both	37	11
*single-tenant-managed box	-84	-62
*single-tenant-managed branch	-9	45
*single-tenant-managed break	-24	30
*single-tenant-managed broke	17	54
*single-tenant-managed broken	27	59
*single-tenant-managed broker	17	11
*single-tenant-managed bucket	-26	54
*single-tenant-managed build	21	17
*single-tenant-managed built	30	13
*single-tenant-managed bump	-58	-8
*single-tenant-managed bundl	5	26
*single-tenant-managed busi	17	46
*single-tenant-managed but	26	-27
*single-tenant-managed button	-12	59
*single-tenant-managed by	22	-9
*single-tenant-managed byol	10	80
*single-tenant-managed ca	-29	84
*single-tenant-managed cach	16	-32
*single-tenant-managed call	6	28
*single-tenant-managed caller	-15	36
*single-tenant-managed came	52	-8
*single-tenant-managed can	20	26
*single-tenant-managed cannot	34	5
*single-tenant-managed capac	-47	-24
*single-tenant-managed care	34	-18
*single-tenant-managed carri	10	24
*single-tenant-managed case	-13	35
*single-tenant-managed cdc	-3	57
*single-tenant-managed center	58	-9
*single-tenant-managed cert	-19	46
*single-tenant-managed certif	34	-3
*single-tenant-managed cev	-51	42
*single-tenant-managed chang	-2	29
*single-tenant-managed charact	-13	32
*single-tenant-managed cheat	1	50
*single-tenant-managed check	3	27
*single-tenant-managed checkpoint	24	11
*single-tenant-managed choic	19	45
*single-tenant-managed choos	-13	41
*single-tenant-managed chose	-19	28
*single-tenant-managed chosen	8	35
*single-tenant-managed cidr	-4	20
*single-tenant-managed class	-6	36
*single-tenant-managed classif	-21	59
*single-tenant-managed classifi	-2	28
*single-tenant-managed clean	9	36
*single-tenant-managed clear	-4	36
*single-tenant-managed cli	31	7
*single-tenant-managed click	-16	29
*single-tenant-managed client	-3	31
*single-tenant-managed clipboard	-19	34
*single-tenant-managed clone	0	52
*single-tenant-managed close	-17	47
*single-tenant-managed cloud	-9	73
*single-tenant-managed cloudtrail	32	0
*single-tenant-managed cloudwatch	16	-1
*single-tenant-managed code	-9	42
*single-tenant-managed collect	-36	67
*single-tenant-managed column	-17	70
*single-tenant-managed come	-13	35
*single-tenant-managed command	17	29
*single-tenant-managed compani	46	-29
*single-tenant-managed compat	-20	32
*single-tenant-managed complianc	-50	-78
*single-tenant-managed compon	24	12
*single-tenant-managed compress	-17	41
*single-tenant-managed comput	-33	66
*single-tenant-managed concurr	-7	43
*single-tenant-managed config	-14	114
*single-tenant-managed configur	-29	55
*single-tenant-managed connect	-3	23
*single-tenant-managed connector	2	21
*single-tenant-managed consol	20	-14
*single-tenant-managed consum	-10	85
*single-tenant-managed content	-7	39
*single-tenant-managed continu	36	-55
*single-tenant-managed control	70	-8
*single-tenant-managed cool	-17	34
*single-tenant-managed copi	25	0
*single-tenant-managed correct	10	21
*single-tenant-managed cost	-10	42
*single-tenant-managed could	28	1
*single-tenant-managed count	-10	70
*single-tenant-managed cover	-22	41
*single-tenant-managed cpu	-13	22
*single-tenant-managed crash	11	-40
*single-tenant-managed creat	9	16
*single-tenant-managed creation	11	38
*single-tenant-managed credenti	1	75
*single-tenant-managed critic	50	-21
*single-tenant-managed cron	-15	83
*single-tenant-managed cross	-4	20
*single-tenant-managed cumul	-42	-70
*single-tenant-managed current	-1	22
*single-tenant-managed cus	-112	-163
*single-tenant-managed custom	-54	-1
*single-tenant-managed cut	-49	-39
*single-tenant-managed cve	20	-15
*single-tenant-managed d	-20	38
*single-tenant-managed dai	-6	29
*single-tenant-managed daili	36	-23
*single-tenant-managed dark	-17	49
*single-tenant-managed dashboard	-19	29
*single-tenant-managed data	8	19
*single-tenant-managed databas	-37	38
*single-tenant-managed date	-10	59
*single-tenant-managed day	1	20
*single-tenant-managed db	-17	-47
*single-tenant-managed dba	50	-11
*single-tenant-managed dcv	69	-5
*single-tenant-managed ddo	-7	85
*single-tenant-managed dead	63	-54
*single-tenant-managed decid	-16	49
*single-tenant-managed decis	55	63
*single-tenant-managed dedic	-3	21
*single-tenant-managed dedup	-23	63
*single-tenant-managed default	27	10
*single-tenant-managed defer	-11	17
*single-tenant-managed defin	14	35
*single-tenant-managed definit	24	-18
*single-tenant-managed delet	9	28
*single-tenant-managed deliv	37	114
*single-tenant-managed depend	-2	30
*single-tenant-managed deploi	-14	53
*single-tenant-managed deploy	-2	-41
*single-tenant-managed deprec	34	43
*single-tenant-managed design	1	17
*single-tenant-managed desk	-29	52
*single-tenant-managed desktop	-37	50
*single-tenant-managed destin	-2	66
*single-tenant-managed dev	15	55
*single-tenant-managed develop	-13	67
*single-tenant-managed di	92	-5
*single-tenant-managed did	52	-8
*single-tenant-managed directori	72	3
*single-tenant-managed disabl	-16	34
*single-tenant-managed disk	40	-15
*single-tenant-managed distribut	-12	70
*single-tenant-managed dns	-9	21
*single-tenant-managed do	17	21
*single-tenant-managed docker	-23	34
*single-tenant-managed document	3	48
*single-tenant-managed doe	-59	-44
*single-tenant-managed domain	56	-7
*single-tenant-managed done	11	-55
*single-tenant-managed dont	23	-6
*single-tenant-managed down	-57	-3
*single-tenant-managed download	-20	41
*single-tenant-managed downtim	33	99
*single-tenant-managed drain	-45	67
*single-tenant-managed drift	25	-12
*single-tenant-managed drive	11	28
*single-tenant-managed driver	16	6
*single-tenant-managed drop	-12	40
*single-tenant-managed dump	-16	85
*single-tenant-managed duplic	-15	57
*single-tenant-managed durabl	42	-12
*single-tenant-managed dure	4	54
*single-tenant-managed duti	-55	-28
*single-tenant-managed each	12	26
*single-tenant-managed earlier	-15	50
*single-tenant-managed ebs	56	-47
*single-tenant-managed ec2	23	3
*single-tenant-managed edit	-8	36
*single-tenant-managed efa	-5	27
*single-tenant-managed effect	-24	37
*single-tenant-managed elast	3	18
*single-tenant-managed els	16	-2
*single-tenant-managed elsewher	33	4
*single-tenant-managed ena	-12	21
*single-tenant-managed enabl	-5	38
*single-tenant-managed encrypt	16	6
*single-tenant-managed end	19	15
*single-tenant-managed endpoint	28	10
*single-tenant-managed enforc	-1	39
*single-tenant-managed engin	4	-27
*single-tenant-managed enhanc	-3	46
*single-tenant-managed enough	6	22
*single-tenant-managed ensur	-27	40
*single-tenant-managed enterpr	-8	39
*single-tenant-managed env	-1	59
*single-tenant-managed environ	13	28
*single-tenant-managed eol	-6	20
*single-tenant-managed error	27	12
*single-tenant-managed etc	-6	31
*single-tenant-managed event	46	-4
*single-tenant-managed everi	19	4
*single-tenant-managed everyth	-2	18
*single-tenant-managed evict	4	46
*single-tenant-managed exchang	25	-9
*single-tenant-managed exist	-36	68
*single-tenant-managed expect	-19	29
*single-tenant-managed expir	3	60
*single-tenant-managed export	-16	38
*single-tenant-managed extens	4	40
*single-tenant-managed extra	81	-21
*single-tenant-managed fail	44	-18
*single-tenant-managed failov	11	-86
*single-tenant-managed failur	50	12
*single-tenant-managed fall	34	-16
*single-tenant-managed fast	-8	30
*single-tenant-managed fault	7	18
*single-tenant-managed featur	-43	53
*single-tenant-managed feder	-8	34
*single-tenant-managed fedramp	37	-32
*single-tenant-managed fee	38	10
*single-tenant-managed few	22	27
*single-tenant-managed field	-19	38
*single-tenant-managed file	5	31
*single-tenant-managed fill	-24	55
*single-tenant-managed final	-29	32
*single-tenant-managed financ	7	24
*single-tenant-managed find	19	6
*single-tenant-managed fine	-10	34
*single-tenant-managed finish	-11	41
*single-tenant-managed fip	92	-5
*single-tenant-managed firehos	-9	25
*single-tenant-managed firewal	74	-9
*single-tenant-managed firmwar	130	-59
*single-tenant-managed first	-29	-61
*single-tenant-managed fit	-18	63
*single-tenant-managed five	20	-11
*single-tenant-managed fix	59	-23
*single-tenant-managed flaw	16	14
*single-tenant-managed fleet	-16	50
*single-tenant-managed flip	13	41
*single-tenant-managed folder	19	36
*single-tenant-managed follow	84	-40
*single-tenant-managed forc	24	3
*single-tenant-managed found	7	30
*single-tenant-managed free	-5	25
*single-tenant-managed fresh	-39	47
*single-tenant-managed from	13	20
*single-tenant-managed front	102	-89
*single-tenant-managed fsxadmin	-33	64
*single-tenant-managed full	-26	77
*single-tenant-managed further	-22	35
*single-tenant-managed game	-11	48
*single-tenant-managed gatewai	114	-16
*single-tenant-managed general	-60	10
*single-tenant-managed get	-10	-26
*single-tenant-managed git	-9	60
*single-tenant-managed give	25	-5
*single-tenant-managed global	-25	43
*single-tenant-managed go	5	29
*single-tenant-managed goe	8	26
*single-tenant-managed gone	-11	33
*single-tenant-managed got	63	13
*single-tenant-managed gpo	-11	125
*single-tenant-managed gpu	42	-10
*single-tenant-managed grain	-12	33
*single-tenant-managed grant	-6	32
*single-tenant-managed graph	-20	44
*single-tenant-managed green	-40	-47
*single-tenant-managed gremlin	-3	63
*single-tenant-managed grid	-48	11
*single-tenant-managed group	1	36
*single-tenant-managed grow	16	26
*single-tenant-managed guard	-17	92
*single-tenant-managed guess	11	32
*single-tenant-managed gui	-22	-45
*single-tenant-managed ha	31	-4
*single-tenant-managed hall	-56	-118
*single-tenant-managed hand	9	28
*single-tenant-managed handl	192	32
*single-tenant-managed hang	-7	66
*single-tenant-managed happen	12	-130
*single-tenant-managed harden	74	-30
*single-tenant-managed hardwar	114	-28
*single-tenant-managed has	9	22
*single-tenant-managed have	45	27
*single-tenant-managed hdd	30	-22
*single-tenant-managed health	25	25
*single-tenant-managed healthi	35	-14
*single-tenant-managed here	-10	27
*single-tenant-managed high	34	25
*single-tenant-managed his	-28	30
*single-tenant-managed hit	-19	49
*single-tenant-managed hm	-85	52
*single-tenant-managed hmm	1	30
*single-tenant-managed hold	42	0
*single-tenant-managed home	32	1
*single-tenant-managed host	86	45
*single-tenant-managed hour	-7	31
*single-tenant-managed hourli	41	-21
*single-tenant-managed hous	79	-32
*single-tenant-managed hpc	-44	57
*single-tenant-managed hsm2m	2	46
*single-tenant-managed http	-1	28
*single-tenant-managed hyperpod	-93	-20
*single-tenant-managed hypervisor	27	-6
*single-tenant-managed i	8	-52
*single-tenant-managed iam	-7	22
*single-tenant-managed id	1	21
*single-tenant-managed ident	-8	23
*single-tenant-managed identifi	-22	26
*single-tenant-managed idl	-13	44
*single-tenant-managed if	-29	42
*single-tenant-managed imag	21	21
*single-tenant-managed immut	-6	31
*single-tenant-managed impair	17	-9
*single-tenant-managed import	-1	65
*single-tenant-managed in	18	9
*single-tenant-managed inbound	-9	42
*single-tenant-managed includ	47	-23
*single-tenant-managed index	-14	57
*single-tenant-managed indic	1	50
*single-tenant-managed infer	42	32
*single-tenant-managed infrastructur	-23	-36
*single-tenant-managed initi	-5	30
*single-tenant-managed inject	-15	51
*single-tenant-managed insecur	22	4
*single-tenant-managed insid	6	46
*single-tenant-managed instal	16	-16
*single-tenant-managed instanc	16	7
*single-tenant-managed instead	-5	48
*single-tenant-managed intellig	38	-17
*single-tenant-managed internet	-11	25
*single-tenant-managed interrupt	-4	62
*single-tenant-managed into	18	24
*single-tenant-managed iop	-43	101
*single-tenant-managed ip	-19	80
*single-tenant-managed iscsi	-13	64
*single-tenant-managed isnt	11	101
*single-tenant-managed isol	7	37
*single-tenant-managed issu	74	-26
*single-tenant-managed itself	5	-33
*single-tenant-managed januari	-20	16
*single-tenant-managed java	-9	23
*single-tenant-managed jms	-37	65
*single-tenant-managed job	-26	27
*single-tenant-managed join	-4	31
*single-tenant-managed joint	-5	70
*single-tenant-managed just	-26	-34
*single-tenant-managed keep	12	25
*single-tenant-managed kei	19	113
*single-tenant-managed kept	25	3
*single-tenant-managed kerbero	43	-23
*single-tenant-managed kernel	-38	-17
*single-tenant-managed key	7	19
*single-tenant-managed kick	-23	22
*single-tenant-managed kms	23	2
*single-tenant-managed know	43	-43
*single-tenant-managed known	32	21
*single-tenant-managed kubernetes	22	82
*single-tenant-managed label	-1	17
*single-tenant-managed lag	-12	21
*single-tenant-managed larg	-9	40
*single-tenant-managed larger	-14	42
*single-tenant-managed last	79	27
*single-tenant-managed latenc	-11	37
*single-tenant-managed later	-3	27
*single-tenant-managed latest	27	-2
*single-tenant-managed launch	38	58
*single-tenant-managed layer	72	-36
*single-tenant-managed ldap	-12	71
*single-tenant-managed leader	53	-34
*single-tenant-managed least	-1	26
*single-tenant-managed leav	-7	21
*single-tenant-managed leaver	-13	62
*single-tenant-managed left	-1	42
*single-tenant-managed legal	-10	27
*single-tenant-managed let	-13	30
*single-tenant-managed level	10	76
*single-tenant-managed li	-6	30
*single-tenant-managed lib	-4	65
*single-tenant-managed librari	-16	46
*single-tenant-managed licens	-29	43
*single-tenant-managed life	17	-4
*single-tenant-managed like	-10	49
*single-tenant-managed limit	8	-19
*single-tenant-managed linux	-34	-101
*single-tenant-managed list	-7	48
*single-tenant-managed live	28	13
*single-tenant-managed load	-7	40
*single-tenant-managed local	-3	31
*single-tenant-managed lock	75	17
*single-tenant-managed log	12	18
*single-tenant-managed login	6	57
*single-tenant-managed long	-6	38
*single-tenant-managed longer	-17	25
*single-tenant-managed look	49	36
*single-tenant-managed lose	-16	55
*single-tenant-managed loss	-5	22
*single-tenant-managed lost	19	23
*single-tenant-managed lower	28	-16
*single-tenant-managed lustr	-4	30
*single-tenant-managed machin	78	-43
*single-tenant-managed made	38	-35
*single-tenant-managed mail	-56	15
*single-tenant-managed maintain	44	147
*single-tenant-managed mainten	18	31
*single-tenant-managed major	12	54
*single-tenant-managed make	0	33
*single-tenant-managed manag	4	42
*single-tenant-managed mandatori	16	34
*single-tenant-managed mani	-5	61
*single-tenant-managed manual	-18	40
*single-tenant-managed map	-7	35
*single-tenant-managed mark	14	-23
*single-tenant-managed master	-58	-60
*single-tenant-managed match	29	-6
*single-tenant-managed matchmak	74	-16
*single-tenant-managed matter	52	17
*single-tenant-managed max	-7	46
*single-tenant-managed maximum	-13	31
*single-tenant-managed may	-3	39
*single-tenant-managed me	-87	-12
*single-tenant-managed mean	-30	124
*single-tenant-managed meant	-8	47
*single-tenant-managed meanwhil	17	41
*single-tenant-managed media	-13	37
*single-tenant-managed medium	-3	25
*single-tenant-managed member	-6	34
*single-tenant-managed memori	-17	88
*single-tenant-managed mend	72	18
*single-tenant-managed mess	3	20
*single-tenant-managed messag	3	30
*single-tenant-managed metadata	7	70
*single-tenant-managed metric	40	-18
*single-tenant-managed mfa	-8	20
*single-tenant-managed microsoft	16	6
*single-tenant-managed migrat	-19	39
*single-tenant-managed min	-14	67
*single-tenant-managed minimum	-9	16
*single-tenant-managed minor	0	28
*single-tenant-managed minut	-11	30
*single-tenant-managed mismatch	-13	48
*single-tenant-managed miss	-19	26
*single-tenant-managed ml	-11	78
*single-tenant-managed mode	-16	51
*single-tenant-managed model	2	56
*single-tenant-managed modifi	-8	17
*single-tenant-managed modul	8	28
*single-tenant-managed mondai	72	-26
*single-tenant-managed monitor	-8	28
*single-tenant-managed month	-37	27
*single-tenant-managed monthli	37	80
*single-tenant-managed more	-31	0
*single-tenant-managed most	27	-10
*single-tenant-managed mount	7	60
*single-tenant-managed move	5	17
*single-tenant-managed my	61	21
*single-tenant-managed mysql	2	27
*single-tenant-managed n	-81	92
*single-tenant-managed name	22	-6
*single-tenant-managed narrow	-2	25
*single-tenant-managed nativ	66	-34
*single-tenant-managed nearli	-11	51
*single-tenant-managed need	-16	5
*single-tenant-managed neither	56	-9
*single-tenant-managed network	29	-3
*single-tenant-managed never	33	40
*single-tenant-managed new	26	-1
*single-tenant-managed newer	26	-23
*single-tenant-managed newli	-31	40
*single-tenant-managed nfs	2	36
*single-tenant-managed night	56	27
*single-tenant-managed no	19	16
*single-tenant-managed nobodi	44	20
*single-tenant-managed node	26	14
*single-tenant-managed none	33	40
*single-tenant-managed noon	-43	-21
*single-tenant-managed nor	56	-16
*single-tenant-managed normal	11	100
*single-tenant-managed not	3	47
*single-tenant-managed notebook	27	9
*single-tenant-managed noth	5	47
*single-tenant-managed notic	43	-30
*single-tenant-managed notif	-17	76
*single-tenant-managed novemb	-26	39
*single-tenant-managed now	-25	34
*single-tenant-managed ntf	-3	20
*single-tenant-managed number	-20	41
*single-tenant-managed nvme	24	-12
*single-tenant-managed object	11	39
*single-tenant-managed oci	8	17
*single-tenant-managed off	-1	37
*single-tenant-managed offer	20	20
*single-tenant-managed offic	22	78
*single-tenant-managed ok	-143	-120
*single-tenant-managed old	-34	56
*single-tenant-managed older	-10	34
*single-tenant-managed on	-2	33
*single-tenant-managed onc	38	-20
*single-tenant-managed onli	10	37
*single-tenant-managed ontap	80	9
*single-tenant-managed onto	-55	-79
*single-tenant-managed open	-3	26
*single-tenant-managed openssl	-32	150
*single-tenant-managed openzf	55	1
*single-tenant-managed oper	3	-64
*single-tenant-managed option	-9	41
*single-tenant-managed or	-17	-8
*single-tenant-managed orchestr	35	-23
*single-tenant-managed order	16	29
*single-tenant-managed os	-37	-104
*single-tenant-managed oss	19	13
*single-tenant-managed other	17	7
*single-tenant-managed otherw	-16	61
*single-tenant-managed our	-49	-46
*single-tenant-managed ourselv	50	-22
*single-tenant-managed out	6	27
*single-tenant-managed outag	43	17
*single-tenant-managed outbound	-4	16
*single-tenant-managed outliv	0	19
*single-tenant-managed output	27	-11
*single-tenant-managed outsid	62	-24
*single-tenant-managed overwrit	53	-43
*single-tenant-managed own	2	30
*single-tenant-managed owner	-67	-49
*single-tenant-managed pack	-17	51
*single-tenant-managed packag	1	54
*single-tenant-managed page	65	-11
*single-tenant-managed pai	32	-37
*single-tenant-managed pair	39	-25
*single-tenant-managed paramet	-2	35
*single-tenant-managed part	24	53
*single-tenant-managed parti	-27	37
*single-tenant-managed partit	-23	33
*single-tenant-managed pass	18	22
*single-tenant-managed password	-25	19
*single-tenant-managed patch	-55	-87
*single-tenant-managed paus	-11	28
*single-tenant-managed pay	-9	34
*single-tenant-managed pcoip	64	2
*single-tenant-managed peopl	-39	63
*single-tenant-managed per	-9	40
*single-tenant-managed percent	-21	41
*single-tenant-managed perform	61	-106
*single-tenant-managed period	46	-52
*single-tenant-managed permiss	-6	39
*single-tenant-managed persist	26	-9
*single-tenant-managed person	-57	9
*single-tenant-managed physic	87	-49
*single-tenant-managed pick	2	56
*single-tenant-managed pii	-14	39
*single-tenant-managed pip	5	84
*single-tenant-managed pipelin	-24	44
*single-tenant-managed place	3	37
*single-tenant-managed plain	-19	61
*single-tenant-managed plan	-5	64
*single-tenant-managed plane	46	-32
*single-tenant-managed platform	12	30
*single-tenant-managed player	-3	43
*single-tenant-managed pleas	55	-35
*single-tenant-managed plu	2	71
*single-tenant-managed plugin	6	86
*single-tenant-managed point	-4	-65
*single-tenant-managed polici	-7	32
*single-tenant-managed port	14	34
*single-tenant-managed posix	0	25
*single-tenant-managed possibl	55	11
*single-tenant-managed postgr	64	5
*single-tenant-managed power	111	4
*single-tenant-managed powershel	37	8
*single-tenant-managed prefer	30	31
*single-tenant-managed prem	-10	43
*single-tenant-managed press	-68	-44
*single-tenant-managed primari	44	-21
*single-tenant-managed prioriti	18	-17
*single-tenant-managed privat	-4	39
*single-tenant-managed privileg	-9	66
*single-tenant-managed procedur	-11	37
*single-tenant-managed process	-65	-35
*single-tenant-managed prod	-10	54
*single-tenant-managed produc	-21	46
*single-tenant-managed product	6	54
*single-tenant-managed profil	-7	32
*single-tenant-managed program	-2	67
*single-tenant-managed properti	-5	39
*single-tenant-managed protect	4	33
*single-tenant-managed provid	35	32
*single-tenant-managed provis	2	16
*single-tenant-managed proxi	-11	44
*single-tenant-managed public	-7	37
*single-tenant-managed publicli	1	24
*single-tenant-managed publish	41	-13
*single-tenant-managed pull	-24	21
*single-tenant-managed push	4	18
*single-tenant-managed put	17	-5
*single-tenant-managed pv	-12	21
*single-tenant-managed python	17	11
*single-tenant-managed qualiti	-7	47
*single-tenant-managed quarterli	-76	-49
*single-tenant-managed queri	1	38
*single-tenant-managed question	66	-49
*single-tenant-managed queue	23	5
*single-tenant-managed quiet	-13	18
*single-tenant-managed quorum	60	-9
*single-tenant-managed quota	-16	52
*single-tenant-managed ra3	25	49
*single-tenant-managed raci	8	39
*single-tenant-managed rack	50	-33
*single-tenant-managed raiz	-17	27
*single-tenant-managed random	-14	42
*single-tenant-managed rang	-3	16
*single-tenant-managed rare	50	-24
*single-tenant-managed rbac	0	36
*single-tenant-managed rdb	-43	63
*single-tenant-managed rdp	-21	44
*single-tenant-managed reach	-10	25
*single-tenant-managed reachabl	-13	57
*single-tenant-managed read	0	43
*single-tenant-managed reader	14	17
*single-tenant-managed readi	-47	62
*single-tenant-managed realli	4	26
*single-tenant-managed reboot	10	30
*single-tenant-managed rebuild	34	19
*single-tenant-managed receiv	-35	53
*single-tenant-managed reconnect	34	6
*single-tenant-managed record	37	-8
*single-tenant-managed recov	-3	25
*single-tenant-managed recoveri	24	27
*single-tenant-managed recreat	-5	63
*single-tenant-managed red	6	69
*single-tenant-managed refresh	-34	83
*single-tenant-managed refus	78	-30
*single-tenant-managed region	2	42
*single-tenant-managed regist	-10	51
*single-tenant-managed releas	81	-7
*single-tenant-managed remain	22	-11
*single-tenant-managed remot	24	30
*single-tenant-managed remov	27	25
*single-tenant-managed renew	32	11
*single-tenant-managed repair	28	-13
*single-tenant-managed replac	24	6
*single-tenant-managed replic	21	5
*single-tenant-managed replica	2	18
*single-tenant-managed report	31	-5
*single-tenant-managed repositori	-17	50
*single-tenant-managed request	-2	-29
*single-tenant-managed requir	-22	-21
*single-tenant-managed reserv	-2	35
*single-tenant-managed reset	-30	50
*single-tenant-managed resili	57	-54
*single-tenant-managed resolv	-20	36
*single-tenant-managed respons	-20	-78
*single-tenant-managed rest	32	2
*single-tenant-managed restart	24	30
*single-tenant-managed restrict	-7	33
*single-tenant-managed resum	34	0
*single-tenant-managed retent	11	25
*single-tenant-managed retir	-17	46
*single-tenant-managed retri	-17	86
*single-tenant-managed return	-19	117
*single-tenant-managed review	3	57
*single-tenant-managed right	15	21
*single-tenant-managed riski	27	-20
*single-tenant-managed rman	-17	38
*single-tenant-managed role	-5	41
*single-tenant-managed rollout	22	-24
*single-tenant-managed rollup	28	-11
*single-tenant-managed root	67	-6
*single-tenant-managed rotat	-25	2
*single-tenant-managed row	-12	64
*single-tenant-managed rule	-16	72
*single-tenant-managed run	27	12
*single-tenant-managed runtim	97	-39
*single-tenant-managed rw	-13	21
*single-tenant-managed s	41	-25
*single-tenant-managed s3	17	13
*single-tenant-managed safe	-36	74
*single-tenant-managed sagemak	-13	-75
*single-tenant-managed sai	30	58
*single-tenant-managed same	65	92
*single-tenant-managed saml	4	20
*single-tenant-managed saw	26	-13
*single-tenant-managed say	20	-4
*single-tenant-managed scale	-12	31
*single-tenant-managed scan	43	-34
*single-tenant-managed schedul	-13	-20
*single-tenant-managed schema	15	82
*single-tenant-managed scientist	-37	63
*single-tenant-managed scratch	-25	96
*single-tenant-managed script	-8	52
*single-tenant-managed sdk	0	51
*single-tenant-managed search	77	17
*single-tenant-managed second	-2	-22
*single-tenant-managed secret	-1	26
*single-tenant-managed secur	-18	-28
*single-tenant-managed see	22	-39
*single-tenant-managed select	-5	62
*single-tenant-managed send	7	17
*single-tenant-managed serv	82	-25
*single-tenant-managed server	33	25
*single-tenant-managed serverless	-5	-53
*single-tenant-managed servic	-48	-41
*single-tenant-managed session	12	-29
*single-tenant-managed set	-1	22
*single-tenant-managed setup	-18	112
*single-tenant-managed seven	-15	28
*single-tenant-managed sever	35	-9
*single-tenant-managed sg	-13	70
*single-tenant-managed shadow	-13	48
*single-tenant-managed shard	11	20
*single-tenant-managed share	-10	38
*single-tenant-managed shell	48	-11
*single-tenant-managed ship	32	20
*single-tenant-managed short	18	5
*single-tenant-managed should	-38	70
*single-tenant-managed show	-17	33
*single-tenant-managed shut	-26	45
*single-tenant-managed sign	15	19
*single-tenant-managed sinc	15	31
*single-tenant-managed singl	-7	34
*single-tenant-managed sit	-22	38
*single-tenant-managed six	52	-28
*single-tenant-managed size	-12	49
*single-tenant-managed slow	-10	56
*single-tenant-managed small	-24	41
*single-tenant-managed smb	18	2
*single-tenant-managed snapmirror	-13	78
*single-tenant-managed snapshot	23	8
*single-tenant-managed so	7	39
*single-tenant-managed softwar	-54	-95
*single-tenant-managed some	-38	62
*single-tenant-managed somebodi	-40	62
*single-tenant-managed someon	-6	53
*single-tenant-managed someth	-138	-80
*single-tenant-managed sorri	23	-20
*single-tenant-managed sort	-21	65
*single-tenant-managed sourc	4	38
*single-tenant-managed space	-4	21
*single-tenant-managed spare	-31	67
*single-tenant-managed speak	76	-41
*single-tenant-managed spread	-6	35
*single-tenant-managed spring	-17	26
*single-tenant-managed sql	0	55
*single-tenant-managed squash	-20	69
*single-tenant-managed ssd	15	41
*single-tenant-managed ssh	35	46
*single-tenant-managed ssl	-24	42
*single-tenant-managed stai	23	2
*single-tenant-managed stale	-17	41
*single-tenant-managed stand	-27	-44
*single-tenant-managed standard	-18	-31
*single-tenant-managed standbi	39	-13
*single-tenant-managed start	13	47
*single-tenant-managed startup	-5	32
*single-tenant-managed state	12	22
*single-tenant-managed statement	7	36
*single-tenant-managed statu	15	71
*single-tenant-managed still	-37	21
*single-tenant-managed stop	5	40
*single-tenant-managed storag	32	-9
*single-tenant-managed store	8	28
*single-tenant-managed stream	44	17
*single-tenant-managed string	-8	32
*single-tenant-managed stuck	-43	-49
*single-tenant-managed student	-10	62
*single-tenant-managed subnet	-6	30
*single-tenant-managed such	-9	37
*single-tenant-managed sundai	40	-6
*single-tenant-managed suppli	-15	-32
*single-tenant-managed sure	-40	48
*single-tenant-managed surviv	-16	20
*single-tenant-managed svm	-12	30
*single-tenant-managed swap	61	-16
*single-tenant-managed switchov	30	55
*single-tenant-managed sync	-49	-34
*single-tenant-managed sys	-3	21
*single-tenant-managed system	-24	-24
*single-tenant-managed tabl	-18	66
*single-tenant-managed take	37	-8
*single-tenant-managed taken	-7	39
*single-tenant-managed talk	-1	23
*single-tenant-managed target	56	-12
*single-tenant-managed task	3	-98
*single-tenant-managed tde	40	1
*single-tenant-managed tell	7	69
*single-tenant-managed templat	-9	27
*single-tenant-managed terraform	-2	49
*single-tenant-managed test	10	21
*single-tenant-managed text	-18	79
*single-tenant-managed thank	-132	-75
*single-tenant-managed their	40	-35
*single-tenant-managed them	16	21
*single-tenant-managed themselv	35	5
*single-tenant-managed then	-31	84
*single-tenant-managed there	16	40
*single-tenant-managed these	90	79
*single-tenant-managed theyr	-2	53
*single-tenant-managed thi	29	64
*single-tenant-managed third	-20	50
*single-tenant-managed those	24	52
*single-tenant-managed three	25	4
*single-tenant-managed through	34	1
*single-tenant-managed throughput	-21	46
*single-tenant-managed tick	-32	41
*single-tenant-managed tier	-35	29
*single-tenant-managed timeout	2	32
*single-tenant-managed tls	15	19
*single-tenant-managed to	5	22
*single-tenant-managed token	4	20
*single-tenant-managed too	-57	112
*single-tenant-managed took	-36	-69
*single-tenant-managed tool	-16	61
*single-tenant-managed top	-24	42
*single-tenant-managed topic	-16	59
*single-tenant-managed touch	38	-11
*single-tenant-managed traffic	27	-10
*single-tenant-managed train	5	58
*single-tenant-managed transit	3	16
*single-tenant-managed trigger	-34	-18
*single-tenant-managed true	-25	-55
*single-tenant-managed ttl	-6	35
*single-tenant-managed tuesdai	-37	16
*single-tenant-managed tune	-4	45
*single-tenant-managed turn	1	16
*single-tenant-managed twice	0	41
*single-tenant-managed two	-4	25
*single-tenant-managed txt	-9	38
*single-tenant-managed type	-5	36
*single-tenant-managed typic	54	-16
*single-tenant-managed under	51	-24
*single-tenant-managed underli	90	-25
*single-tenant-managed underneath	-60	-76
*single-tenant-managed undo	16	1
*single-tenant-managed unencrypt	40	-2
*single-tenant-managed unit	19	-11
*single-tenant-managed unsupport	33	39
*single-tenant-managed up	-25	-6
*single-tenant-managed updat	-7	-17
*single-tenant-managed upgrad	-69	-45
*single-tenant-managed upload	1	28
*single-tenant-managed upon	1	66
*single-tenant-managed us	34	84
*single-tenant-managed usabl	-6	33
*single-tenant-managed use	-8	70
*single-tenant-managed user	-6	65
*single-tenant-managed v1	-33	46
*single-tenant-managed v2	-40	-44
*single-tenant-managed vacuum	0	-49
*single-tenant-managed valid	-8	25
*single-tenant-managed vendor	0	51
*single-tenant-managed verifi	19	-1
*single-tenant-managed version	-23	-46
*single-tenant-managed via	-15	28
*single-tenant-managed view	1	43
*single-tenant-managed virtual	-37	48
*single-tenant-managed vm	-21	41
*single-tenant-managed volum	27	23
*single-tenant-managed vpc	-6	17
*single-tenant-managed vs	-49	34
*single-tenant-managed vulner	22	47
*single-tenant-managed w	-38	31
*single-tenant-managed wait	9	73
*single-tenant-managed wallet	-10	39
*single-tenant-managed want	50	-1
*single-tenant-managed warn	43	-24
*single-tenant-managed wasnt	9	56
*single-tenant-managed watch	-8	34
*single-tenant-managed way	14	26
*single-tenant-managed we	20	-7
*single-tenant-managed week	-13	51
*single-tenant-managed weekli	5	36
*single-tenant-managed well	96	-37
*single-tenant-managed were	-47	67
*single-tenant-managed what	21	17
*single-tenant-managed whatev	19	18
*single-tenant-managed where	29	-12
*single-tenant-managed whether	-7	24
*single-tenant-managed who	-57	-57
*single-tenant-managed whole	4	37
*single-tenant-managed whom	16	8
*single-tenant-managed whose	-5	41
*single-tenant-managed will	-2	32
*single-tenant-managed window	28	22
*single-tenant-managed windows	33	29
*single-tenant-managed within	35	3
*single-tenant-managed without	25	-1
*single-tenant-managed wont	-19	18
*single-tenant-managed work	-8	46
*single-tenant-managed worker	64	16
*single-tenant-managed workload	-17	32
*single-tenant-managed workspac	16	-16
*single-tenant-managed written	12	-43
*single-tenant-managed wrong	-54	36
*single-tenant-managed x	36	-32
*single-tenant-managed year	-23	41
*single-tenant-managed yes	2	82
*single-tenant-managed you	-79	4
*single-tenant-managed yourself	-7	47
*single-tenant-managed yum	-15	74
*single-tenant-managed zone	18	5
*single-tenant-managed zookeep	58	11
0	11	35
0 $	-9	19
0 0	-8	32
0 1	77	-61
0 7	13	-61
0 @	19	4
0 and	53	22
0 in	-36	58
0 on	-18	65
0 or	74	1
0 still	-44	72
0 to	30	39
0 turn	-21	70
000	20	-19
095	-22	24
095 dai	-22	24
1	27	26
1 $	83	-26
1 0	-13	34
1 000	26	-26
1 095	-22	24
1 3	-40	76
1 31	35	-46
1 @	-13	53
1 and	-25	54
1 dai	26	-23
1 day	-31	38
1 for	-30	68
1 is	28	-26
1 on	28	-28
10	-3	36
10 to	50	-60
100	2	28
100 $	-15	24
100 gbp	56	-38
1000	40	-51
11	-11	39
12	13	23
12 hour	-2	16
12 month	-11	57
12 to	6	20
13	23	25
14	22	-4
14 @	-38	51
14 dai	35	-15
14 month	-18	17
14 to	-25	29
140	33	-21
140 3	18	-8
15 minut	-16	43
1500	-10	16
16	24	48
16 and	-15	26
18	4	51
2	33	2
2 $	-7	24
2 0	-25	29
2 5	4	23
2 @	56	-27
2 and	27	26
2 at	20	-16
2 audit	33	-23
2 of	16	15
2 or	25	19
2 to	-6	21
2 year	-49	12
20	-14	28
20 by	-26	34
20 gib	-23	36
200	19	20
2016	-14	52
2017	-17	27
2017 still	-17	27
2018	-31	44
2019	-7	38
2021	7	110
2022	-4	25
2023	42	11
2023 imag	4	44
2024	19	9
2025	24	10
2026 and	32	-28
2027	23	7
2027 for	-29	30
2049	-2	33
21	25	-5
21 dai	-5	31
22	-8	31
22 for	2	18
22 open	10	39
24	17	11
24 hour	19	9
24h	2	18
25	-2	-26
25 februari	25	-21
250	-13	19
256	17	11
256 bit	18	-13
256 by	17	-12
27001	6	19
27001 certif	22	18
28	53	20
28 @	15	72
3	11	23
3 1	-24	26
3 9	-8	44
3 am	-48	-63
3 and	76	-53
3 azs	0	19
3 in	14	27
3 is	-5	51
3 onli	71	-42
30	4	17
30 dai	-4	25
30 juli	-6	18
30 minut	19	0
30 second	28	-24
300	16	29
31	30	-9
3389	-4	23
3389 to	-7	35
35	-4	37
35 dai	8	21
36	101	-38
365	-24	44
365 dai	-13	25
389	-40	65
3am	-17	34
4	46	38
4 am	60	-17
40	-49	19
40 $	-24	66
400	-24	34
4000	9	57
403	-11	19
41	0	38
443	-3	21
45	21	-11
4k	-13	39
5	7	35
5 0	-15	16
5 7	5	-49
5 gb	29	-23
5 minut	-26	55
50	32	30
512	-7	20
512 mb	-7	20
53	17	-3
5xx	23	30
6	35	31
6 1	35	7
6 and	64	-26
6 is	-10	18
60	-12	27
60 dai	19	-11
60 minut	-5	29
60 percent	-21	23
6379	2	25
7	18	-8
7 0	2	-48
7 and	18	-16
7 dai	28	-12
7 in	-23	44
7 novemb	-29	31
7 to	16	-12
72	7	49
72 hour	7	49
8	-6	46
8080	-19	41
88	40	-12
9	-14	68
9 @	57	7
90	1	21
90 dai	5	16
92	-81	38
95	-20	104
=shared	-102	-117
@	16	24
@ $	23	51
@ %	0	38
@ 0	-11	77
@ 1	53	6
@ 14	34	-30
@ 2	-34	37
@ 4	-21	69
@ 5	24	-62
@ 6	-52	50
@ 60	29	-28
@ 7	15	22
@ 9	-14	22
@ a	22	-23
@ about	122	-29
@ accept	-6	44
@ access	-16	53
@ account	0	41
@ acl	-1	100
@ across	-25	57
@ activ	-11	40
@ ad	-13	32
@ add	31	-15
@ admin	58	4
@ after	22	25
@ against	111	-69
@ agent	0	69
@ agentcor	-12	38
@ alarm	-5	41
@ alert	-36	93
@ all	21	-20
@ allow	-14	36
@ also	49	-48
@ alwai	35	-2
@ amazon	-44	-92
@ ami	-53	-100
@ among	21	-4
@ analys	114	-35
@ annot	-20	78
@ announc	26	7
@ anoth	20	-7
@ answer	18	-5
@ any	84	-56
@ anycast	89	-27
@ anyon	-16	32
@ anywher	-28	81
@ apart	45	-15
@ api	37	-14
@ app	30	6
@ appli	-61	-61
@ applianc	67	-3
@ applic	-12	36
@ approv	-10	20
@ are	0	39
@ arent	-19	47
@ artifact	16	-7
@ as	22	0
@ ask	22	-4
@ assign	-6	34
@ associ	-41	65
@ assum	-4	34
@ at	-21	17
@ attach	-1	46
@ audit	26	0
@ auditor	-8	18
@ auth	-24	78
@ author	45	84
@ auto	-1	62
@ autom	15	43
@ automat	54	41
@ avail	56	-8
@ aws	34	-27
@ back	44	4
@ backup	-5	-25
@ base	8	60
@ batch	39	-20
@ befor	0	37
@ behind	46	61
@ belong	38	2
@ block	46	16
@ bot	19	-30
@ box	-57	-47
@ bring	-14	37
@ broke	-11	45
@ broker	4	65
@ bug	19	9
@ but	-6	25
@ by	57	-19
@ byol	22	77
@ ca	-33	65
@ cach	26	28
@ call	62	-33
@ can	-22	39
@ cannot	-39	67
@ cant	2	23
@ capac	46	63
@ carri	-11	119
@ catalog	44	-32
@ center	32	-7
@ certif	-16	43
@ chang	-8	19
@ check	3	29
@ choos	30	-22
@ chosen	-27	94
@ class	-12	48
@ classic	-25	33
@ classifi	-6	18
@ clean	-23	71
@ cli	-9	53
@ client	-30	6
@ clock	-32	49
@ close	55	-3
@ cloud	110	-23
@ cluster	-41	-17
@ cni	78	25
@ code	-27	63
@ collect	43	-16
@ com	41	-18
@ come	-3	40
@ command	4	16
@ compar	60	-33
@ compat	47	-25
@ complianc	17	43
@ compon	22	2
@ comput	19	-31
@ condit	-13	27
@ config	18	16
@ configur	-2	64
@ connect	-9	30
@ connector	-26	41
@ consol	-12	50
@ contain	-37	94
@ content	-1	46
@ control	27	-13
@ copi	74	-64
@ core	-18	51
@ correct	33	-18
@ cost	-10	24
@ could	22	-12
@ count	28	-6
@ cover	58	-53
@ cpu	-6	41
@ crash	32	-12
@ creat	67	-34
@ credenti	3	21
@ cron	6	54
@ csi	69	14
@ cumul	-154	-106
@ current	-44	8
@ custom	-81	-34
@ cve	90	-41
@ daemon	-27	61
@ dashboard	24	15
@ data	51	34
@ databas	-29	17
@ db	-64	-29
@ dba	-13	54
@ decid	-24	30
@ decis	-15	88
@ dedic	-12	40
@ default	-56	93
@ defend	-72	10
@ defin	24	8
@ definit	-8	45
@ delet	-2	36
@ deliv	7	49
@ demand	6	24
@ deploi	1	62
@ deploy	19	8
@ deprec	-24	64
@ desktop	-39	11
@ destroi	37	-18
@ devic	-4	91
@ directori	-1	58
@ disabl	-18	58
@ discoveri	-8	21
@ disk	132	-11
@ distribut	-3	25
@ dns	-10	26
@ do	36	25
@ doe	6	46
@ doesnt	-3	38
@ domain	66	5
@ done	27	44
@ dont	37	-9
@ down	-12	46
@ drift	10	101
@ driver	70	-55
@ drop	-22	41
@ durabl	99	-52
@ dure	-17	80
@ each	10	20
@ earlier	-12	16
@ ec2	17	41
@ edg	26	26
@ eks	-26	116
@ enabl	9	54
@ encrypt	36	11
@ end	17	20
@ endpoint	49	-8
@ enforc	-9	59
@ engin	21	-87
@ enrol	59	-57
@ env	-6	30
@ environ	-12	51
@ ephemer	95	-48
@ event	21	-72
@ everi	26	12
@ execut	32	-3
@ exist	-6	47
@ expir	-14	50
@ expiri	-7	68
@ export	-21	39
@ extens	12	59
@ fail	-42	95
@ failov	-7	47
@ fall	-19	56
@ famili	-24	38
@ fargat	50	-33
@ fast	-24	28
@ fell	41	-30
@ file	9	23
@ filter	14	25
@ find	4	19
@ firecrack	18	-6
@ firewal	-8	35
@ firmwar	116	89
@ fix	-23	47
@ fleet	68	17
@ flow	-43	66
@ for	-6	75
@ forc	-7	36
@ found	-22	31
@ framework	58	-32
@ from	39	1
@ function	11	23
@ gatewai	81	-43
@ get	-38	-24
@ give	32	-15
@ global	-34	-81
@ goe	-9	34
@ good	-8	19
@ got	54	2
@ grant	-11	40
@ group	-11	18
@ grow	77	-12
@ guard	65	-33
@ guardduti	17	-13
@ guest	-32	112
@ had	66	-46
@ hand	-2	33
@ handl	47	28
@ happen	25	-27
@ hardwar	142	-34
@ has	17	11
@ have	-34	74
@ head	-1	32
@ health	4	48
@ help	58	0
@ helper	25	-2
@ here	-31	44
@ hmm	0	34
@ home	-13	58
@ host	74	27
@ how	-18	24
@ hyperpod	-107	-26
@ i	86	-8
@ ident	21	33
@ identifi	19	5
@ if	-30	39
@ imag	35	31
@ import	38	56
@ in	17	19
@ includ	34	-14
@ index	0	45
@ infrastructur	18	-7
@ ingest	-12	23
@ ingress	3	-39
@ ins	30	-10
@ insid	47	-32
@ insist	-3	21
@ inspect	32	-60
@ instal	50	-25
@ instanc	40	16
@ instead	-94	51
@ into	-42	58
@ invoc	17	-65
@ is	4	49
@ isnt	-6	112
@ isol	36	-12
@ issu	50	-35
@ it	11	16
@ item	60	-24
@ itself	51	-6
@ job	38	46
@ join	2	31
@ keep	26	1
@ kei	35	75
@ kept	67	11
@ key	18	15
@ kill	-5	47
@ lag	-20	57
@ land	-25	38
@ larg	27	9
@ last	76	2
@ launch	32	11
@ layer	-32	90
@ ldap	3	51
@ leak	-23	52
@ least	-19	91
@ legal	-3	22
@ let	-29	50
@ li	-59	94
@ licens	-95	-14
@ lifecycl	-26	52
@ like	17	-43
@ limit	-10	17
@ line	-18	88
@ link	-13	77
@ linux	59	-18
@ list	-25	45
@ listen	-12	98
@ live	-21	44
@ local	38	133
@ locat	17	15
@ lock	-3	56
@ log	0	27
@ login	2	38
@ long	-24	20
@ longer	-22	26
@ look	-52	65
@ lost	8	62
@ machin	-34	43
@ made	27	11
@ maintain	57	-38
@ mainten	34	-10
@ major	-10	132
@ make	32	-6
@ manag	75	-41
@ map	-21	32
@ mark	-27	44
@ mask	-12	23
@ master	-7	-64
@ materi	-28	55
@ may	-30	35
@ mean	-28	53
@ medium	-3	25
@ memori	39	28
@ mend	-12	20
@ mesh	-13	20
@ metadata	-17	49
@ metric	32	-9
@ migrat	-10	52
@ minimum	-15	19
@ minor	44	-19
@ miss	-18	35
@ mode	77	-32
@ model	12	40
@ monitor	46	-25
@ monthli	11	100
@ mount	-13	42
@ move	18	18
@ multi	-40	49
@ must	25	10
@ my	48	49
@ mysql	2	27
@ name	12	38
@ namespac	-29	57
@ need	19	-9
@ neither	-6	29
@ network	-8	63
@ never	-14	47
@ no	-50	-68
@ nobodi	-6	41
@ node	-26	-83
@ not	9	88
@ notebook	-1	35
@ notic	38	-22
@ nsx	8	64
@ observ	-22	64
@ of	-13	70
@ off	36	-27
@ offer	15	23
@ old	20	-14
@ on	-26	68
@ onc	51	-36
@ one	69	-6
@ onli	-1	67
@ onlin	-51	63
@ ontap	96	10
@ open	-7	39
@ openzf	63	5
@ oper	16	19
@ optim	-11	45
@ option	-11	52
@ origin	-13	22
@ os	50	-80
@ oss	-7	34
@ our	-12	88
@ ourselv	46	-24
@ out	-19	93
@ outdat	-6	73
@ outsid	-30	59
@ over	17	7
@ own	43	-12
@ owner	-14	60
@ page	89	-26
@ paramet	-3	52
@ part	-102	-59
@ partit	26	31
@ pass	62	-37
@ password	3	63
@ patch	52	31
@ peer	69	1
@ pend	42	-41
@ per	-16	39
@ permiss	-21	46
@ physic	46	-41
@ pick	54	-16
@ place	-50	86
@ plan	46	-9
@ platform	43	11
@ pleas	-77	60
@ pls	70	4
@ plugin	3	72
@ point	-57	-34
@ polici	-7	66
@ port	-21	59
@ postgr	64	5
@ pre	2	31
@ print	-23	56
@ process	58	-24
@ prod	-6	57
@ produc	-27	69
@ profil	-9	37
@ project	-15	27
@ prompt	-6	99
@ protect	40	39
@ provid	37	-6
@ provis	-45	-4
@ proxi	33	40
@ public	-1	43
@ publish	12	33
@ put	34	-8
@ python	11	35
@ quarterli	-57	-13
@ queri	-18	-15
@ question	-18	20
@ queue	23	68
@ quota	30	-2
@ rack	56	-32
@ raiz	-38	70
@ ran	5	22
@ rbac	-13	119
@ reach	-30	38
@ read	-2	-50
@ readi	-17	37
@ record	20	6
@ recreat	-8	22
@ redund	57	-26
@ refresh	29	19
@ region	97	-67
@ regist	-17	23
@ registr	-5	21
@ registri	78	-20
@ releas	22	27
@ remedi	-4	110
@ remov	51	-32
@ renew	44	-22
@ repair	1	74
@ replic	11	20
@ replica	-1	58
@ report	5	26
@ repositori	-14	-17
@ request	-5	54
@ requir	2	-45
@ resourc	16	-6
@ respect	-17	67
@ respons	2	122
@ rest	124	-2
@ restor	93	-5
@ retent	-24	80
@ retir	70	-38
@ retri	-34	111
@ return	30	-22
@ review	4	19
@ revok	0	18
@ right	38	36
@ role	-1	36
@ roll	3	31
@ root	23	4
@ rotat	-46	106
@ rout	3	73
@ router	-5	56
@ rule	-12	79
@ run	20	7
@ runtim	13	-73
@ s	10	19
@ sai	-9	25
@ save	16	-17
@ scale	77	-19
@ scan	29	7
@ schedul	29	-21
@ schema	-6	80
@ scratch	7	76
@ second	-24	42
@ secret	26	-8
@ secur	-5	-101
@ self	-20	53
@ send	32	-20
@ serv	16	23
@ server	16	-16
@ serverless	48	0
@ servic	37	-17
@ session	28	-3
@ set	54	-17
@ share	-26	39
@ should	-2	20
@ show	13	27
@ sidecar	-6	88
@ sign	53	-30
@ sinc	25	-19
@ singl	1	53
@ sit	75	-40
@ size	46	70
@ slot	-15	45
@ small	-10	26
@ snapshot	18	-15
@ so	6	34
@ softwar	60	-41
@ some	-7	24
@ someon	25	10
@ someth	110	14
@ sourc	-10	41
@ spf	-5	26
@ spread	45	-14
@ stage	-17	43
@ stai	-26	43
@ stand	57	22
@ standard	62	-33
@ standbi	-6	24
@ start	10	20
@ state	56	-44
@ still	-9	62
@ stop	-6	18
@ storag	84	-33
@ store	15	20
@ stream	-24	25
@ subnet	-11	31
@ subscript	-17	49
@ suggest	14	30
@ suppli	52	22
@ support	47	-31
@ swap	26	6
@ switch	49	5
@ system	23	-8
@ tabl	30	30
@ take	34	-7
@ taken	49	-38
@ task	-31	82
@ team	-38	106
@ tell	-20	27
@ templat	7	29
@ test	-12	27
@ that	29	-1
@ the	-7	24
@ thei	-18	22
@ their	50	28
@ themselv	-20	33
@ then	130	4
@ there	2	28
@ thing	-173	-55
@ those	-18	25
@ threat	-11	38
@ throttl	-1	24
@ through	-2	20
@ tidi	-13	29
@ time	-27	66
@ tls	55	51
@ to	13	22
@ token	-8	44
@ too	197	-55
@ took	-54	-62
@ tool	53	-50
@ topic	-15	41
@ train	36	54
@ transfer	33	6
@ tri	-35	41
@ trim	-10	35
@ true	52	-2
@ trust	-27	27
@ tune	5	37
@ tunnel	18	-33
@ turn	-13	63
@ two	-15	47
@ type	0	46
@ under	69	13
@ unless	45	-26
@ until	-12	20
@ unus	-4	17
@ up	21	35
@ updat	4	-95
@ upgrad	-57	0
@ upkeep	-9	21
@ upload	-22	49
@ us	57	-25
@ use	-19	42
@ user	-11	48
@ v2	-37	-52
@ valid	-17	32
@ valu	18	-9
@ version	-26	42
@ via	-8	44
@ virtual	-33	77
@ volum	35	-10
@ vpc	-8	17
@ w	-21	30
@ wait	-15	18
@ was	-3	34
@ watch	41	-29
@ we	66	23
@ web	10	21
@ weight	46	-31
@ went	-5	19
@ were	-33	36
@ what	-21	48
@ when	19	18
@ where	-11	31
@ which	23	0
@ while	37	-48
@ who	-69	-15
@ whom	1	30
@ whose	10	54
@ windows	-92	57
@ within	23	-5
@ worker	-16	-49
@ workflow	-12	34
@ would	33	-1
@ write	36	24
@ written	7	21
@ yes	-1	33
@ yourself	-52	116
@ zone	113	-91
^	4	27
^ %	-2	28
^ 1	-29	61
^ 403	-14	22
^ @	-12	55
^ a	28	30
^ access	48	64
^ accord	-20	52
^ account	54	-8
^ act	2	59
^ activ	-15	40
^ ad	-136	-127
^ admin	-11	43
^ after	-8	22
^ agent	-59	-9
^ air	68	-7
^ alarm	-34	134
^ alert	-21	93
^ allow	-18	25
^ ami	71	-48
^ an	-22	33
^ and	-10	32
^ antiviru	6	125
^ api	4	44
^ app	-23	112
^ applic	-20	111
^ archiv	-8	85
^ are	41	-7
^ as	41	-12
^ audit	6	42
^ auditor	11	18
^ auth	1	40
^ author	-10	101
^ auto	-6	40
^ autom	43	-70
^ automat	17	41
^ autosc	-5	89
^ avail	71	-28
^ awar	-70	-57
^ aws	114	3
^ back	71	86
^ background	40	-18
^ backup	-61	155
^ bandwidth	-30	92
^ base	-49	74
^ batch	20	-31
^ bgp	-15	29
^ bia	-5	32
^ bill	11	61
^ binlog	-1	50
^ bio	50	-6
^ bit	37	-21
^ block	-22	47
^ blue	-113	-105
^ bootstrap	6	98
^ both	-83	31
^ bottlerocket	106	-29
^ bounc	-28	29
^ bring	-11	23
^ broken	57	-31
^ broker	53	8
^ bug	-12	54
^ bui	50	90
^ build	88	-46
^ burst	-9	45
^ but	33	-158
^ byol	-8	47
^ cach	-23	78
^ calico	-37	108
^ call	-30	37
^ can	16	94
^ capac	-17	-113
^ cctv	81	7
^ certif	120	-39
^ chang	21	85
^ check	-17	29
^ checksum	-4	-57
^ choos	-60	125
^ ci	-111	-57
^ cis	-11	47
^ client	-1	82
^ cloud	5	94
^ cluster	-6	85
^ code	-14	58
^ complianc	0	64
^ comput	-27	79
^ concurr	-20	45
^ configur	92	66
^ connector	48	-35
^ consum	-10	81
^ contain	13	-66
^ containerd	64	27
^ content	-34	129
^ continu	-15	-163
^ control	171	7
^ copi	-21	38
^ cor	-19	69
^ coredn	-44	58
^ could	21	-17
^ cpu	-29	69
^ creat	-7	124
^ cron	-25	57
^ cross	2	76
^ custom	-42	141
^ cve	90	-44
^ daili	26	34
^ dangl	5	37
^ dashboard	-4	45
^ data	-23	71
^ databas	-14	32
^ db	-98	-81
^ dead	44	12
^ decid	-10	68
^ decommiss	56	-13
^ default	-159	40
^ delet	1	70
^ depend	-15	72
^ deploi	-27	34
^ deprec	-6	43
^ detect	57	-38
^ dev	-8	22
^ devic	-2	19
^ diesel	52	0
^ disast	0	31
^ disk	34	25
^ dns	-14	70
^ do	24	4
^ docker	-11	50
^ domain	-15	39
^ download	4	68
^ drain	-52	-72
^ duplic	-15	57
^ durabl	107	-71
^ ecs	-19	23
^ edg	47	39
^ efa	-9	46
^ egress	-36	86
^ elast	-158	-143
^ eleven	59	-8
^ enabl	-4	110
^ encrypt	-95	-96
^ engin	-72	-20
^ enhanc	-16	29
^ environ	-8	46
^ eras	55	-13
^ errorportalloc	-2	33
^ etcd	54	-16
^ even	46	35
^ event	29	75
^ ex	33	-18
^ execut	-31	110
^ export	0	22
^ fail	14	47
^ failov	47	-64
^ fibr	111	12
^ file	-41	-3
^ fine	-25	55
^ fip	45	2
^ fire	44	14
^ firecrack	73	-27
^ firewal	3	40
^ firmwar	135	-3
^ flask	1	32
^ fleet	25	22
^ flood	-117	-113
^ flow	-21	54
^ for	-20	40
^ game	-31	37
^ gatewai	-106	-39
^ gdpr	3	101
^ gener	115	-7
^ generally	131	49
^ git	-12	55
^ github	-24	40
^ good	27	-27
^ gpu	-63	123
^ grant	-2	57
^ graph	-13	45
^ gremlin	0	47
^ guest	30	135
^ hallucin	8	66
^ hard	77	24
^ harden	-86	-81
^ hardwar	133	10
^ hcx	-6	67
^ health	-68	-5
^ hello	-49	-13
^ helm	-25	55
^ hey	14	77
^ high	-74	-25
^ hipaa	-66	10
^ hm	46	36
^ hmm	-32	38
^ home	-24	32
^ host	200	62
^ how	-80	3
^ hpc	-43	58
^ http	60	-38
^ hypervisor	187	-74
^ i	53	-34
^ idempot	-10	58
^ idl	62	49
^ if	21	-7
^ im	-5	19
^ imag	-18	79
^ import	43	-27
^ in	81	35
^ inbound	1	25
^ incid	-51	46
^ index	-11	153
^ infrastructur	48	39
^ input	-4	38
^ instal	-14	60
^ ip	60	-12
^ is	-42	-79
^ iscsi	-22	78
^ isnt	39	-1
^ isol	75	-12
^ it	-53	67
^ its	-16	-60
^ job	2	39
^ k	-7	33
^ karpent	66	31
^ keep	75	-24
^ kei	-88	-98
^ kerbero	-16	77
^ kernel	65	44
^ key	-18	87
^ label	-11	51
^ lag	0	34
^ launch	-14	63
^ ldap	-7	93
^ leader	49	-31
^ leaver	-24	48
^ legal	1	89
^ licens	-45	44
^ lifecycl	22	16
^ limit	-15	55
^ linux	10	106
^ load	52	-27
^ local	0	46
^ log	-103	-18
^ log4shell	-25	51
^ login	-25	60
^ long	-24	54
^ lost	-14	32
^ machin	66	-86
^ mainten	-18	109
^ manag	125	-15
^ manual	10	41
^ market	-16	49
^ max	-26	72
^ memori	16	57
^ messag	-21	41
^ metadata	104	45
^ mfa	11	111
^ migrat	10	64
^ min	-20	44
^ minor	-123	-91
^ model	103	-5
^ move	-27	85
^ mtl	-2	113
^ must	41	-22
^ my	-10	-17
^ n	-7	30
^ nacl	-5	31
^ nah	55	17
^ name	-12	59
^ network	-3	64
^ new	-3	39
^ nitro	89	-21
^ no	-58	80
^ nobodi	20	47
^ node	-29	105
^ not	66	-27
^ now	-50	104
^ npm	-33	56
^ ntf	8	23
^ number	-18	29
^ nvidia	-21	29
^ object	-10	67
^ ok	-73	-58
^ old	-18	52
^ on	101	122
^ open	-7	57
^ oper	66	-30
^ opt	-18	30
^ order	71	-27
^ orphan	-22	56
^ os	82	77
^ our	-55	-8
^ outbound	-10	16
^ palo	-21	34
^ partit	-2	49
^ partner	-1	17
^ password	40	144
^ patch	-25	-61
^ peer	-46	59
^ penetr	-34	23
^ pentest	3	31
^ peopl	-34	34
^ permiss	-9	101
^ person	-11	23
^ php	-13	46
^ physic	111	-54
^ pick	34	36
^ pii	-29	99
^ pin	-19	28
^ pip	-1	32
^ pipelin	-29	53
^ pitr	-8	46
^ platform	110	30
^ pleas	32	46
^ plugin	-5	30
^ pod	-37	89
^ point	-25	35
^ poison	-10	52
^ port	0	61
^ posix	-4	22
^ power	52	44
^ pre	-8	90
^ privat	-6	48
^ privileg	-2	46
^ procur	84	-16
^ protect	71	39
^ provis	-10	43
^ proxi	-69	-39
^ publish	-28	29
^ pull	-1	81
^ python	-18	56
^ python3	-19	40
^ quarterli	-15	58
^ queri	37	40
^ queue	-19	50
^ quorum	24	12
^ rack	97	26
^ ransomwar	-33	88
^ rbac	-13	115
^ read	-32	87
^ readonlyrootfilesystem	-2	23
^ record	-25	63
^ recoveri	75	-16
^ redund	45	9
^ region	-18	34
^ registri	28	-25
^ remot	-28	63
^ remov	-21	45
^ renew	0	82
^ replac	94	-49
^ replic	45	-23
^ reserv	4	19
^ resili	36	44
^ resourc	15	54
^ restor	-35	126
^ result	-14	19
^ retent	-19	119
^ retri	0	27
^ revok	2	34
^ right	-27	144
^ role	-32	62
^ root	4	49
^ rotat	104	51
^ rout	-16	87
^ router	73	-32
^ row	-16	20
^ run	51	-32
^ runtim	50	-16
^ saa	-27	100
^ same	41	10
^ saml	-26	40
^ sbom	-15	88
^ scale	68	96
^ scan	-23	93
^ schedul	34	48
^ schema	-17	44
^ scratch	-28	31
^ second	13	80
^ secret	2	36
^ secur	-1	69
^ separ	-36	75
^ server	37	5
^ servic	0	38
^ session	-5	30
^ shard	24	-22
^ share	-99	-46
^ should	77	0
^ sign	-14	42
^ sinc	28	11
^ singl	-5	31
^ slow	-2	63
^ sm	-87	-104
^ smb	-22	40
^ sms	-18	23
^ snapshot	-115	-19
^ so	32	-67
^ softwar	-10	51
^ someon	-21	53
^ sorri	-63	69
^ spot	-23	80
^ spread	-14	44
^ sql	-25	77
^ ssh	-21	47
^ ssl	-2	19
^ stack	-7	77
^ stale	-11	40
^ stop	-23	116
^ storag	36	-46
^ store	-11	65
^ stream	-47	-61
^ student	-11	63
^ subnet	-42	79
^ subscrib	-15	125
^ sudo	3	55
^ suppress	-26	82
^ swap	13	30
^ system	62	28
^ tag	21	87
^ tape	-14	76
^ task	-47	78
^ tele	48	23
^ test	66	41
^ thank	-78	117
^ the	-11	-56
^ then	-3	43
^ there	65	-19
^ third	-61	93
^ three	-18	53
^ tls	-16	19
^ tmp	0	17
^ token	1	95
^ too	-24	51
^ tpm	-31	56
^ trace	50	2
^ train	-12	-29
^ true	-48	-41
^ trust	-5	99
^ ttl	-4	45
^ tune	-4	46
^ tunnel	31	-22
^ turn	-36	75
^ two	-7	18
^ under	-32	71
^ undersea	83	-5
^ uninterrupt	-10	51
^ upgrad	62	40
^ uptim	37	-15
^ user	-6	66
^ util	-8	36
^ vcpu	-18	33
^ version	93	70
^ vet	55	30
^ virtual	124	37
^ volum	-9	39
^ vote	-25	31
^ vpn	-5	-130
^ vsan	-21	92
^ vulner	-5	55
^ wait	-1	160
^ warm	-6	36
^ we	-21	-13
^ web	28	101
^ wed	22	5
^ what	-45	-94
^ when	-24	-59
^ where	16	19
^ whether	-6	59
^ which	18	57
^ whose	-55	-93
^ will	7	38
^ windows	-13	24
^ wipe	50	-46
^ with	35	3
^ without	16	47
^ worker	-87	-80
^ write	-41	119
^ wrong	-3	45
^ yum	-3	66
^ zone	14	77
a %	71	-32
a @	-24	21
a backup	1	22
a bad	25	3
a bank	-28	31
a base	61	-49
a blue	37	81
a box	-21	32
a breach	18	52
a break	33	-31
a broken	37	-1
a broker	-47	61
a bucket	-9	29
a budget	3	31
a bug	50	-24
a burst	21	2
a ca	60	8
a cach	36	53
a capac	56	-51
a cert	-26	63
a certif	-26	53
a chang	-34	60
a choic	-28	78
a client	23	-1
a clone	4	57
a cluster	2	40
a collabor	-25	42
a compani	38	-4
a connect	-24	41
a contain	-15	55
a contractor	-13	51
a control	23	-11
a copi	-10	49
a crash	-49	-27
a critic	40	-15
a current	22	-2
a custom	-5	56
a cve	21	18
a daemonset	-4	23
a daili	29	-13
a dashboard	1	17
a databas	-20	66
a day	29	-17
a db	-11	25
a dead	36	1
a default	-1	26
a deploy	-30	55
a deprec	0	32
a dev	7	41
a develop	-7	29
a devic	-13	16
a disk	38	-27
a distribut	28	42
a dns	78	-79
a document	-19	38
a domain	-10	20
a duti	41	-13
a fail	68	-24
a failov	-17	-73
a failur	-4	51
a faulti	51	-18
a file	50	-28
a find	4	26
a finger	37	-49
a firecrack	-32	24
a firewal	-34	15
a fix	23	-15
a flaw	34	-11
a flood	57	-26
a fresh	-29	41
a function	-23	88
a gatewai	-12	21
a global	8	40
a hardcod	-1	19
a health	26	4
a healthi	30	-28
a high	72	3
a higher	5	45
a host	16	-12
a job	25	9
a joint	28	64
a kernel	-36	56
a key	29	-14
a kms	26	-14
a known	-14	60
a label	58	-40
a larger	-19	37
a launch	-11	37
a layer	-18	36
a leak	2	20
a leaver	4	22
a limit	49	-11
a linux	2	62
a load	77	-74
a lost	17	-10
a m	-10	34
a mainten	31	-30
a major	-26	73
a malici	-34	63
a manag	77	-76
a maximum	17	-14
a member	-8	18
a mess	1	25
a method	-9	17
a microvm	45	-40
a minor	8	46
a minut	6	23
a moment	8	23
a month	39	-17
a multi	5	-34
a name	24	-6
a nasti	-13	45
a network	69	-61
a new	1	19
a node	32	49
a normal	36	-27
a notic	71	-31
a number	-41	51
a partner	-13	33
a password	0	17
a patch	62	-5
a pend	56	-32
a permiss	-5	19
a persist	-9	18
a place	-28	42
a platform	67	-25
a pod	90	97
a point	79	-71
a polici	-6	33
a port	-16	38
a principl	-81	-73
a privat	-21	15
a product	-50	24
a queue	33	-21
a random	-16	47
a rare	50	-24
a read	32	-26
a reader	27	-18
a reboot	-9	37
a recent	27	-25
a record	-11	32
a region	80	8
a regist	-41	43
a releas	32	35
a remov	-29	37
a replac	61	-59
a request	77	22
a requir	-24	-40
a resourc	-11	34
a rest	-42	78
a restart	-18	48
a restor	28	-11
a retail	69	1
a retir	55	-29
a retri	-17	25
a return	65	-61
a role	-5	17
a rout	75	-54
a row	-50	77
a rule	45	54
a run	29	-15
a runbook	-9	50
a schedul	-43	67
a scratch	-15	21
a second	6	16
a secret	-32	38
a separ	74	-25
a server	20	37
a servic	29	8
a session	-16	22
a set	33	-5
a shard	90	-80
a share	-50	-22
a singl	22	18
a site	-40	54
a slow	-10	16
a small	-24	37
a snapshot	11	46
a standalon	-33	38
a standard	48	-3
a standbi	69	-50
a startup	19	6
a step	19	-13
a stolen	-4	16
a store	-58	84
a subnet	1	69
a support	-34	56
a suspici	-3	58
a tabl	-18	32
a task	25	-19
a templat	-16	30
a test	29	-27
a thing	54	-5
a third	-16	25
a ticket	26	-24
a to	-18	20
a topic	-4	-44
a trail	-3	28
a transact	43	-37
a trust	-17	19
a user	-19	30
a version	26	-107
a virtual	42	-20
a vm	-12	48
a volum	14	119
a vpn	5	60
a vulner	42	47
a web	-26	37
a whole	-86	-79
a workgroup	38	-36
a workload	-72	-68
a write	-4	23
a wrong	39	-9
a zip	10	-58
a zone	58	-29
abl	18	2
abl to	18	2
about	6	-33
about @	-77	-91
about an	-9	57
about everi	66	-50
about onc	-26	44
about our	7	81
about retir	-59	-23
about the	-54	-36
about three	28	-11
about weekli	42	-18
abov	21	-11
abus	-12	44
abus notic	-5	62
acceler	9	-23
accept	27	7
accept agreement	25	4
accept attach	-5	28
accept it	-19	53
accept or	-10	19
accept tls	87	-49
access	-5	41
access $	-9	40
access and	-8	35
access at	-17	26
access control	-7	38
access deni	-9	25
access entri	-15	34
access kei	-4	59
access key	17	56
access list	-5	26
access log	3	33
access of	50	3
access off	-2	32
access on	-13	56
access polici	-9	44
access review	6	66
access right	4	92
access role	-8	20
access string	-4	20
access to	12	26
accessdeni	-7	45
accid	-10	33
accident	-38	43
accident delet	-38	43
accord	-28	50
accord to	-17	45
account	8	24
account $	19	36
account @	-10	33
account a	-11	21
account access	0	22
account and	21	7
account contact	-12	30
account credenti	-6	19
account databas	70	5
account encrypt	29	-10
account for	33	-2
account from	-5	51
account in	1	50
account is	67	-48
account level	-17	26
account may	-10	37
account of	-11	43
account parti	-35	68
account password	-28	62
account region	-1	18
account replic	-36	65
account role	1	30
account s	-57	81
account so	66	-54
account that	-23	26
account the	64	-63
account throttl	47	-42
account token	-16	55
account we	9	51
account who	12	64
account whose	22	50
account work	-13	27
acl	-4	41
acl $	-11	141
acl for	-15	25
acl in	-7	33
acl on	21	90
acm and	19	-15
acm in	-18	19
acm renew	61	-58
across	47	7
across all	-31	43
across azs	55	-30
across the	-4	91
across three	46	4
act	-6	32
act $	-59	-2
act @	64	-29
act for	-47	20
act of	1	22
act on	-10	52
action $	29	-25
action and	-23	66
action are	-44	56
action from	5	-66
action of	61	-23
action set	-26	47
activ	-13	35
activ a	-32	37
activ for	-21	68
activ on	-14	21
activ or	35	-34
activ worker	-24	40
actual	38	-12
acu	-8	-20
ad	-35	12
ad $	78	-15
ad a	-8	30
ad group	-7	26
ad later	-12	41
ad or	40	-38
ad the	-20	30
adapt	76	-47
adapt train	39	-20
add @	-16	25
add a	-17	39
add an	-22	40
add and	29	-7
add at	-17	63
add capac	-49	-140
add connector	-11	22
add host	25	-9
add it	-10	64
add more	-15	98
add new	61	-52
add node	16	-4
add noth	-25	31
add on	-39	71
add one	15	59
add partit	1	16
add rate	-17	20
add read	-17	11
add replica	-7	102
add storag	-69	13
add the	-19	39
addit	-2	64
addit python	-8	19
addon	-29	29
addon on	-31	31
address	4	23
address $	-30	87
address and	18	-8
address from	-4	19
address of	17	25
address rang	-14	16
admin	-19	81
admin $	-8	50
admin account	-2	37
admin and	-28	47
admin password	19	117
admin right	11	35
administ	-29	71
administr	29	29
administr account	-19	35
administr and	-23	42
administr can	106	24
administratoraccess	-14	37
administratoraccess @	-21	36
admiss	-7	38
advanc	-9	37
advisor	17	72
adviz	-33	62
aes	27	-17
aes 256	27	-17
affect	-26	58
affin	80	-55
after	13	20
after 24	15	20
after 30	41	-29
after 7	16	-5
after 90	-8	21
after @	-22	45
after a	-9	48
after an	-27	87
after anoth	26	-9
after by	-60	71
after cool	30	-2
after each	26	-10
after it	71	-36
after its	69	-41
after launch	-10	30
after one	-24	27
after physic	56	-19
after someon	-11	20
after standard	29	-15
after test	-6	35
after thei	3	43
after their	50	-81
after two	-24	40
after we	7	88
afterward	-13	47
afterward so	-21	22
again	-3	17
again @	42	-32
again after	-27	39
again and	-28	38
again by	31	-29
again elsewher	0	27
again from	43	-25
again is	-19	37
again where	32	-31
against	29	16
against @	5	50
against common	47	-49
against cross	-22	25
against delet	-37	47
against our	73	-18
against the	20	-19
agenc	-25	25
agent	9	25
agent $	-95	73
agent @	0	-20
agent and	18	-2
agent are	-15	27
agent by	28	-14
agent come	-49	52
agent for	-45	83
agent in	-13	56
agent manag	20	-16
agent of	59	-10
agent on	29	48
agent or	-11	52
agent run	-18	33
agent that	-14	35
agent updat	-24	-26
agent version	-38	39
agent when	-64	76
agent with	57	-44
agentcor	-13	37
agentcor runtim	-12	38
aggreg	-18	35
ago	-12	22
agre	36	-9
agre $	7	24
agreement	81	-56
agreement for	52	-38
ahead	-6	32
air	54	5
air condit	68	-7
al2	-7	58
al2 to	-7	24
al2023	-35	53
al2023 $	0	68
al2023 who	-11	53
alarm	-13	41
alarm $	-8	49
alarm @	-4	30
alarm and	-6	26
alarm are	-3	48
alarm fire	54	-50
alarm for	-14	47
alarm in	-77	97
alarm of	-5	30
alarm on	-12	36
alert	-3	51
alert and	-14	22
alert definit	49	-35
alert on	3	46
algorithm	34	-17
alia	-28	63
alias	-18	52
alias and	-26	56
alik	-14	19
aliv	101	-33
aliv $	53	-36
aliv and	-109	112
aliv by	35	-29
all	16	17
all $	-17	14
all %	-23	44
all @	16	42
all amazon	34	31
all by	-17	23
all commun	40	-31
all data	42	-25
all its	-8	32
all node	63	-28
all of	1	27
all on	34	-25
all our	-12	30
all over	-8	33
all region	-15	34
all servic	55	49
all sourc	-14	23
all tabl	33	-4
all that	43	-16
all the	-17	42
all traffic	46	-24
alloc	-3	41
alloc strategi	-9	17
allow	-1	21
allow and	30	-20
allow cipher	-17	18
allow list	-22	38
allow on	-7	46
allow to	13	19
alon has	-20	38
alon or	-48	45
alon with	69	-60
along	-42	50
alreadi	-19	24
also	-5	34
also %	-13	101
also the	19	-13
also those	45	-44
also where	17	-15
alter	-8	59
altern	-15	53
alto	-16	54
alto @	-24	43
alwai	42	8
alwai @	45	-29
alwai and	18	-17
alwai doe	-53	74
alwai encrypt	16	34
alwai on	117	-58
alwai start	-22	32
alwai with	52	-39
alwayson	96	-2
am	32	2
am $	63	-41
am %	16	55
amazon	-6	-46
amazon $	-3	27
amazon @	-11	66
amazon linux	-27	-41
amazon or	-106	-109
amazon q	-64	-78
amazon side	29	-32
ami	12	27
ami $	66	57
ami %	-23	62
ami and	44	-25
ami are	61	-17
ami by	-21	36
ami for	45	24
ami from	-21	58
ami in	-3	61
ami into	29	-16
ami is	65	-4
ami of	69	65
ami or	-11	28
ami out	11	48
ami patch	-190	-21
ami releas	-75	-135
ami that	-15	27
ami under	-33	41
ami updat	-106	7
among	26	2
among node	-11	18
among them	25	-14
an	2	21
an %	-34	-89
an @	9	26
an abus	-5	62
an accident	-5	44
an account	-31	28
an admin	-22	38
an administr	-16	23
an agent	82	-57
an ai	-15	19
an alarm	43	53
an amazon	-8	49
an ancient	-31	61
an antiviru	30	-28
an api	-23	37
an applianc	21	-18
an applic	-37	-14
an archiv	49	-31
an attack	-17	33
an avail	37	-29
an aws	12	23
an az	43	-8
an email	1	19
an employe	-9	46
an encrypt	-30	59
an end	-11	18
an engin	66	-39
an entir	26	-25
an environ	-45	88
an event	62	-41
an ex	-8	21
an exist	-20	38
an experi	-4	21
an expir	-11	32
an export	-10	31
an eye	-24	28
an hour	-16	24
an http	-17	30
an imag	-21	36
an impair	17	-9
an import	-2	80
an instanc	16	-7
an interfac	-7	23
an intern	-15	23
an invit	-6	19
an isol	40	-24
an old	1	18
an older	-7	19
an on	-37	63
an oper	81	33
an option	-21	60
an organ	-10	21
an os	84	22
an outag	37	43
an s3	70	-43
an sla	11	81
an unencrypt	-14	51
an unhealthi	32	-55
an unknown	-10	18
an updat	49	-8
an upgrad	-53	31
analys	60	1
analysi	19	28
analyst	11	86
analyz	-22	-2
analyz it	-9	42
anchor	-9	20
ancient	-31	61
and %	-14	35
and 0	-22	24
and 1	16	25
and 2	-46	146
and 24	-16	27
and 6	24	59
and 7	52	-16
and @	42	3
and access	-5	26
and account	-10	20
and add	0	18
and after	-9	22
and afterward	-13	19
and agent	-1	23
and alarm	-8	21
and alias	1	22
and all	34	-26
and ami	-13	20
and an	36	-17
and analyz	-9	-43
and announc	31	-15
and api	52	-11
and app	-41	-46
and appli	35	-56
and applic	24	70
and approv	-22	33
and archiv	23	-13
and are	23	-10
and assign	-9	18
and at	-15	74
and attach	-4	18
and attribut	-4	28
and audit	0	16
and autom	-1	22
and automat	-25	43
and autosc	-12	32
and avail	-78	98
and azs	-41	108
and back	-13	38
and backup	7	20
and bake	-6	16
and balanc	29	-4
and bgp	-18	45
and bill	-25	62
and block	-14	26
and blueprint	-14	22
and bucket	-4	16
and build	16	3
and by	-24	26
and cach	-24	47
and call	-13	20
and caller	-15	36
and can	-11	24
and cannot	-14	31
and capabl	-5	20
and capac	-9	25
and captur	-22	42
and carri	79	33
and certif	24	-5
and chang	-5	18
and check	-28	40
and checkpoint	-40	59
and choos	-19	30
and cipher	-8	33
and classifi	-6	20
and client	-1	21
and cloud	35	-25
and cluster	16	8
and collect	0	25
and command	22	-10
and compact	41	-33
and complaint	-35	44
and concurr	-24	34
and connect	-20	43
and consum	-7	22
and contain	0	22
and content	44	-5
and control	48	-19
and cool	9	31
and copi	62	-57
and cost	-11	38
and creat	-4	23
and daemon	27	-20
and dashboard	-26	54
and data	-5	21
and dead	49	-18
and decid	-17	37
and deliveri	39	-24
and demand	-35	43
and deni	27	-24
and depend	83	-64
and deploi	1	32
and deploy	34	0
and descript	64	-40
and destin	57	-37
and detect	82	-63
and devic	-91	-79
and disk	-12	22
and dns	-23	44
and do	-14	24
and document	18	-9
and doe	28	-23
and domain	-8	23
and down	-9	-94
and drain	41	-14
and drift	-17	86
and drop	28	-22
and durabl	28	-17
and each	-9	17
and earthquak	35	-22
and ebs	-37	49
and ecs	-10	21
and encrypt	16	-19
and end	65	-26
and enforc	42	0
and engin	-32	64
and enhanc	-2	18
and enrol	-5	23
and environ	37	-35
and environment	87	20
and eras	28	-27
and error	-5	16
and etcd	34	-7
and evalu	-9	23
and event	25	-10
and everyth	28	-2
and evict	5	25
and evid	10	37
and exchang	52	-42
and executor	39	-33
and expir	37	-33
and export	-7	17
and failov	-17	42
and file	-17	36
and fire	8	45
and firehos	51	-44
and firewal	15	98
and firmwar	1	49
and flow	-18	27
and for	-141	-121
and forc	25	-12
and free	16	-15
and friend	20	-12
and from	-20	34
and fsx	-40	59
and game	-13	77
and get	-21	40
and go	-18	52
and grant	-7	27
and group	-6	27
and guard	29	11
and guest	-40	17
and hand	18	-6
and handl	-3	33
and harden	12	32
and has	63	-48
and have	-7	16
and hdf	-12	22
and higher	62	-55
and host	17	10
and how	16	3
and hypervisor	-26	45
and idl	28	-21
and if	-21	-24
and import	-6	34
and improv	26	-17
and in	9	69
and index	-15	42
and infer	2	18
and infrastructur	41	-7
and instal	57	-44
and instanc	-5	18
and iop	-9	21
and ip	19	-12
and is	2	18
and iscsi	-1	24
and it	-8	19
and its	10	25
and job	22	80
and kei	25	-2
and kept	-2	45
and key	-21	31
and kms	-16	64
and label	-28	82
and lambda	-22	30
and later	92	-45
and launch	36	-16
and leav	-16	19
and let	-2	16
and librari	-17	53
and licens	-11	30
and life	-8	21
and limit	-4	37
and link	-10	19
and list	24	-11
and load	47	-32
and local	44	-22
and lock	93	5
and log	3	18
and look	35	-22
and lower	40	-35
and machin	25	-1
and maintain	23	11
and mainten	39	-21
and make	-20	28
and manag	-18	-52
and manifest	-10	34
and mantrap	102	-4
and manual	157	-122
and map	48	-13
and max	-32	48
and maximum	-8	18
and meltdown	29	-8
and memori	-29	57
and mend	-25	45
and metric	54	-17
and mfa	2	22
and min	-18	54
and minor	86	-13
and mitig	21	-3
and mode	-6	48
and model	-27	38
and move	-4	20
and multi	-14	27
and must	-25	26
and name	-16	32
and namespac	-9	25
and narrow	-15	19
and nat	-8	38
and need	22	14
and network	26	-2
and never	-19	33
and new	22	-11
and newer	43	-34
and no	57	-36
and nobodi	36	-13
and node	1	26
and none	40	-38
and notic	-25	28
and notif	-1	20
and notifi	46	-32
and now	-29	46
and nsx	-12	26
and nvme	-12	21
and offer	61	-42
and on	80	-69
and onc	-32	32
and one	-8	18
and onli	-24	33
and openzf	-18	29
and oper	19	-5
and origin	-11	42
and os	50	13
and other	25	7
and our	-41	67
and over	-10	21
and own	-2	23
and parameter	-16	22
and partit	39	-6
and password	16	8
and patch	26	-1
and pay	-23	40
and peer	-4	18
and permiss	-24	49
and persist	-15	24
and pick	21	-13
and place	51	-18
and plugin	-5	25
and pod	-19	66
and poddisruptionbudget	-20	35
and polici	-10	27
and power	-32	57
and prevent	-17	26
and privat	-7	30
and program	-6	32
and promot	24	-19
and propag	-2	26
and provis	44	-21
and public	-9	18
and publish	36	-17
and push	-11	52
and python	45	-17
and queri	-11	24
and queue	33	-28
and rack	78	-21
and raiz	45	-27
and rbac	-1	18
and re	-22	39
and read	0	17
and reboot	32	-4
and record	24	-12
and recoveri	-20	67
and redeploi	-9	32
and redund	-21	30
and refus	6	17
and region	35	-8
and regist	-23	42
and rehears	-6	49
and relaunch	-19	41
and releas	66	-14
and remov	17	5
and renew	-19	30
and repair	44	-14
and replai	-17	23
and replic	-5	16
and replica	-2	19
and report	55	-30
and request	-4	17
and resolv	-11	20
and resourc	28	-15
and respect	39	-22
and restart	-2	32
and restor	38	-11
and retent	2	19
and retri	1	17
and review	-5	19
and revok	-12	39
and role	19	2
and roll	31	2
and root	101	30
and rotat	-15	26
and rout	-4	31
and row	18	42
and rpo	-8	45
and run	41	-18
and runtim	-4	29
and s3	-23	31
and scale	-8	18
and scan	-30	42
and schedul	-1	-22
and scram	-10	17
and script	36	-21
and sdk	-12	103
and secur	-2	19
and see	-19	63
and select	59	-43
and send	41	-26
and serv	20	-2
and server	-23	41
and servic	36	5
and session	15	19
and set	-7	18
and shadow	28	-26
and share	-7	28
and ship	23	-21
and show	30	-17
and shred	29	24
and shrink	26	-17
and sign	-23	38
and slot	-9	33
and snapshot	26	-8
and snowflak	21	-20
and softwar	-13	42
and spread	-23	36
and sse	-37	71
and stai	-23	41
and stand	-25	27
and standbi	20	-7
and start	4	32
and startup	-9	17
and state	-31	64
and stop	51	-42
and store	38	-21
and stream	-6	69
and subscrib	-10	45
and suppress	-14	19
and swap	62	-63
and system	0	19
and take	-12	24
and target	8	28
and task	-22	37
and tell	44	-27
and their	20	-7
and then	57	-41
and there	-22	28
and those	-19	29
and threat	26	-9
and throttl	29	-28
and throughput	-21	33
and tier	-11	32
and timeout	-26	62
and tls	26	-11
and tool	17	-10
and topic	-12	19
and trace	-39	60
and traffic	34	-1
and train	-74	-94
and transact	-7	26
and transport	34	-22
and tri	81	-79
and turn	-13	19
and type	33	-2
and up	29	-24
and updat	28	18
and upload	-21	29
and us	30	-29
and usag	16	-16
and use	-2	17
and user	6	28
and valid	-49	78
and verifi	-28	47
and version	-17	45
and video	49	-20
and volum	-18	36
and wait	30	-25
and watch	-11	34
and we	-34	-6
and web	42	1
and what	26	89
and where	17	-3
and whether	-13	21
and who	-38	-6
and wipe	-41	63
and with	-4	16
and within	55	-54
and without	47	-40
and worker	-18	57
and workload	-32	57
and zone	-23	40
anew	21	2
anew where	24	-24
angri	-13	60
angri $	-16	70
annot	-20	58
annot in	-21	74
announc	33	-1
announc and	-20	31
announc by	24	-2
announc it	24	-16
announc mainten	31	-19
announc the	12	20
anonym	-13	29
anoth	22	2
anoth $	78	-6
anoth @	-17	34
anoth custom	33	-27
anoth in	67	-64
anoth insid	29	-7
anoth key	-46	53
anoth matter	57	25
anoth one	23	-19
anoth region	-22	39
anoth tenant	54	-21
anoth zone	7	16
answer	6	23
answer $	5	17
answer @	32	12
answer a	-27	28
answer befor	-11	39
answer follow	-2	19
answer for	-36	49
answer from	-23	26
answer is	13	64
answer plain	71	-54
answer the	-14	25
answer to	-13	36
answer what	18	-16
answer with	25	-3
anthrop	51	-40
anti	-8	42
anti cheat	1	50
anti ddo	-17	20
antiviru	-1	139
antiviru on	31	70
any	35	6
any @	-24	66
any account	-10	19
any action	17	-2
any case	1	18
any more	-12	32
any of	21	-49
any other	-27	49
any servic	52	14
any setup	20	-46
any time	1	17
any version	36	-26
anybodi	-8	38
anycast	82	-28
anycast edg	92	-25
anymor	30	-71
anyon	-13	55
anyon but	-16	42
anyon know	51	-30
anyth $	-42	0
anyth %	-5	19
anyth on	-81	33
anyth to	41	-18
anywai	33	-15
anywai $	36	-13
anywher	-3	67
anywher fleet	-19	67
anywher host	24	74
anywher server	-10	21
apart	22	0
apart $	-21	34
apart from	16	3
apart on	66	-48
api	20	4
api $	-29	90
api @	57	-31
api avail	23	26
api by	-4	43
api call	32	-12
api data	-24	50
api doe	-11	26
api endpoint	101	-38
api in	47	-36
api is	6	76
api kei	-20	52
api key	-35	58
api of	90	-61
api on	-33	63
api or	-12	27
api over	17	-7
api placement	39	-27
api request	47	-1
api server	7	-22
api that	44	-39
api token	3	73
api uptim	92	-7
apiserv	56	43
app	-3	51
app $	-3	50
app %	-2	104
app and	-5	16
app code	-9	28
app in	-3	68
app is	-19	19
app log	17	98
app on	-25	40
app still	-40	56
app surviv	-12	46
app to	-17	29
app who	2	61
appear	-29	92
appli	-23	-22
appli $	-66	-39
appli @	-46	-131
appli by	-80	-116
appli engin	68	-34
appli it	22	-41
appli minor	83	6
appli oper	-65	-124
appli option	-21	76
appli or	-52	44
appli patch	92	-13
appli pend	-18	39
appli requir	14	38
appli servic	84	58
appli the	-11	68
appli them	40	15
appli those	5	73
appli to	-96	4
appli updat	116	25
applianc	7	40
applianc @	50	-119
applianc and	20	-4
applianc behind	-38	116
applianc in	12	28
applianc is	25	-23
applianc of	187	-62
applianc on	-28	29
applianc softwar	-14	38
applic	-5	51
applic $	-23	54
applic @	-49	128
applic are	-12	30
applic built	-44	-53
applic code	-39	79
applic fleet	-6	16
applic for	-6	99
applic from	-23	31
applic is	-12	18
applic log	27	43
applic on	-5	27
applic over	7	21
applic softwar	-8	36
applic that	-45	58
applic to	28	-27
applic version	-13	61
appoint	-4	23
appoint the	-4	23
approv	-13	38
approv step	-12	30
april	17	11
april 2026	36	-12
apt	-16	42
apt upgrad	-16	42
architect	16	-4
architect $	-14	30
architectur	9	75
archiv	12	37
archiv @	-20	43
archiv and	-21	25
archiv are	65	-39
archiv in	-16	35
archiv it	-9	18
archiv on	-50	91
are	4	32
are %	57	85
are @	71	30
are a	-21	61
are ad	72	-41
are administr	28	-75
are all	-25	28
are and	-25	49
are anoth	-6	51
are answer	-8	19
are appli	-2	30
are author	41	-36
are block	-32	62
are chosen	-41	41
are close	-27	49
are correct	5	44
are data	118	-59
are destroi	48	-32
are down	-20	58
are environment	61	3
are handl	-14	21
are hidden	53	-39
are in	-13	40
are index	-58	-15
are inherit	80	-35
are kept	12	19
are limit	28	-22
are log	45	-38
are lost	-33	37
are made	8	46
are manag	-24	49
are miss	-50	24
are never	65	-15
are no	23	19
are none	11	25
are not	66	-17
are off	-11	29
are older	-15	31
are on	34	-32
are patch	47	-12
are privat	-6	42
are program	-14	18
are public	-10	77
are record	-8	45
are refus	49	0
are replac	-45	65
are right	-4	31
are secur	66	53
are serv	-83	5
are set	-29	57
are still	-13	25
are switch	-62	58
are taken	-49	96
are the	-13	-54
are thei	82	53
are those	-45	69
are three	-19	-52
are thrown	-24	67
are too	-46	53
are up	43	3
are updat	40	-26
are upgrad	16	5
are whose	-25	24
are windows	37	-25
arent	-15	100
arent %	-32	103
argument	-4	19
around	16	27
around @	72	-22
around in	35	-1
around the	-15	26
arrang	-3	38
arriv	21	-4
arriv and	-17	39
arriv in	29	-46
artifact	20	-5
artifact $	4	68
as	8	18
as %	32	-17
as @	-15	31
as a	-30	-22
as an	18	0
as avail	-30	28
as befor	36	-24
as blue	55	24
as code	-15	34
as data	42	-17
as ebs	62	-56
as in	-15	32
as it	29	-22
as long	43	-38
as our	-10	52
as part	77	-9
as plain	-17	19
as protect	-26	41
as root	-18	21
as servic	48	-1
as soon	45	-74
as templat	-23	34
as the	20	4
as thei	-7	19
as traffic	21	-13
as well	10	45
as with	-46	49
ask $	-52	-25
ask @	-116	16
ask about	19	23
ask and	45	-33
ask for	19	11
ask of	74	-51
ask to	49	-28
ask who	-9	37
assess	39	18
assess in	41	18
assess that	19	2
assessor	-7	40
asset	5	51
assign	-41	28
assign $	-62	-42
assign @	-12	76
assign resourc	-10	21
assign secur	-1	34
assign them	-4	20
assign to	-4	20
associ	-46	11
associ and	-2	26
assum	-17	41
assum it	-17	47
async	-16	33
at %	11	48
at 100	-10	18
at 3	-48	-63
at 3am	-17	34
at 4	60	-17
at 9	44	17
at @	-10	-21
at all	-5	17
at amazon	33	-3
at an	51	-27
at any	1	17
at aws	-19	14
at creation	1	38
at data	47	-9
at edg	58	17
at end	42	-15
at everi	36	-30
at first	42	-27
at headquart	-11	47
at its	38	7
at latest	-40	43
at launch	-21	67
at least	17	3
at midnight	58	-19
at most	7	21
at night	-9	-73
at no	65	-41
at noon	-13	-50
at onc	9	16
at our	-25	66
at random	-9	29
at rest	35	-33
at that	27	-26
at the	10	29
at them	-31	55
at which	-10	57
ate	-33	32
attach	-3	27
attach $	-21	36
attach @	-25	59
attach an	-7	29
attach and	-29	54
attach it	-8	19
attach the	-17	41
attach them	39	-4
attach to	18	6
attack	28	26
attack and	19	12
attack on	108	4
attempt	-11	37
attent	31	23
attent to	31	23
attribut	17	8
attribut and	-19	24
attribut that	21	-15
audio	6	22
audit $	-23	47
audit and	17	-5
audit in	-52	45
audit log	-11	33
audit of	17	-4
audit report	-30	42
audit the	84	14
audit under	72	2
audit who	-2	52
auditor	26	10
auditor $	47	39
auditor ask	-14	46
auditor that	-3	32
august	60	-23
august 2026	30	-28
auth	-4	31
auth for	-23	42
auth polici	-10	51
auth token	5	22
authent	-11	47
authent $	17	52
authent for	5	20
authent on	10	46
author	4	36
author and	-18	20
author by	-34	79
author for	-22	34
author in	23	14
author of	-16	21
author rule	-3	18
author the	28	72
authorit	28	-9
authorit name	30	-10
auto	37	20
auto minor	-2	107
auto paus	-24	47
auto scale	-10	18
auto tune	31	-29
auto updat	21	15
autogrow	28	-78
autom	26	-5
autom backup	24	-2
autom can	-50	52
autom configur	60	-43
autom is	-1	-31
autom mode	-6	35
autom patch	2	26
autom rule	-17	41
autom snapshot	72	-66
automat $	-35	-28
automat backup	5	18
automat by	13	-37
automat daili	45	-44
automat deploy	-29	35
automat in	77	-16
automat minor	-2	16
automat mitig	-36	53
automat on	-41	109
automat one	-100	74
automat or	-20	-77
automat patch	22	120
automat recoveri	32	3
automat rotat	-18	59
automat scale	44	-31
automat snapshot	73	-58
automat updat	38	28
automat upgrad	26	-1
automat version	37	-28
automat with	0	16
autominorversionupgrad	16	4
autominorversionupgrad is	21	5
autosc	-5	38
autosc and	0	30
autosc is	44	-22
autosc of	-18	59
autoscal	-20	49
autoscal or	-25	34
autostop	62	-31
avail	29	-1
avail $	118	-3
avail @	70	31
avail and	28	-15
avail for	-70	116
avail in	79	-47
avail is	35	12
avail of	24	-83
avail on	90	-46
avail plan	-17	43
avail zone	25	13
avoid	-22	32
awai	30	0
awai $	-1	21
awai @	56	-43
awai after	17	-1
awai and	25	-23
awai by	-35	44
awai from	46	-23
awar	-88	-81
awar and	-74	-94
awar train	-56	-30
aws	62	0
aws $	-27	95
aws @	113	39
aws account	-11	47
aws api	22	10
aws batch	-21	28
aws build	91	7
aws data	57	-31
aws employe	28	-71
aws encrypt	-34	101
aws end	73	-64
aws facil	48	-10
aws for	34	-30
aws has	-42	37
aws health	-81	-49
aws infrastructur	78	-1
aws is	-51	51
aws manag	47	-22
aws network	58	-16
aws own	113	-36
aws region	78	-39
aws router	40	-34
aws servic	62	5
aws site	40	-6
aws staff	95	-50
aws when	-18	35
aws who	-2	62
aws would	-20	43
awsmanagedrulesknownbadinput	93	-20
awsvpc	-7	27
az	16	8
az $	120	-34
az @	-21	-11
az at	-4	25
az deploy	20	-8
az do	26	-25
az file	29	-11
az for	62	66
az ha	21	-12
az in	-10	38
az is	18	-8
az on	40	17
az onli	-23	24
az option	56	-27
az or	-8	20
az redund	86	-55
az there	18	8
az with	-18	50
azs	52	-13
azs $	-11	84
azs %	19	-7
azs in	19	2
azs of	-12	42
azs with	54	-15
b	28	58
baa	-62	27
babi	-10	52
babi $	-10	52
babysit	108	2
back	0	18
back again	48	-42
back by	-17	31
back end	56	-28
back is	-22	56
back it	-11	76
back the	-4	35
back them	-3	43
back to	-6	17
back up	-28	17
back when	69	-66
backbon	34	-11
backbon between	36	-7
backend	40	11
background	58	-27
background check	61	-27
backtrack	-16	56
backtrack window	-16	56
backup	5	20
backup $	-56	0
backup @	-66	116
backup and	-2	17
backup are	18	30
backup at	18	-9
backup by	75	-50
backup copi	-11	16
backup for	-9	21
backup in	21	-24
backup insid	69	-51
backup is	5	67
backup of	43	-26
backup off	-27	66
backup or	-10	17
backup retent	-1	58
backup stai	-16	35
backup that	-14	38
backup to	36	-1
backup until	-30	50
backup who	1	-120
bad	18	14
badg	37	10
badg at	52	-2
bake	0	42
bake a	-18	83
bake into	25	-1
bake time	-11	30
balanc and	32	-7
balanc control	17	-17
balanc in	-1	26
balanc or	-25	30
balanc the	22	21
bandwidth	4	58
bandwidth limit	-13	37
bank	-18	28
banner	-12	18
bare	41	29
bare metal	25	19
base	10	29
base @	-33	54
base and	-9	22
base imag	-2	50
base is	65	-51
base layer	-18	21
base os	-28	-15
baselin	8	100
baselin $	-3	112
baselin in	-17	32
basement	-2	-48
basi	32	-28
basic	94	-12
batch	3	21
batch @	-64	72
batch job	32	-16
batteri	89	-6
be	4	16
be $	-3	21
be %	16	-11
be ad	-10	34
be ask	37	-66
be cach	-9	21
be call	-8	30
be chang	-17	38
be creat	-43	56
be done	-17	28
be enabl	1	29
be encrypt	-11	36
be instal	23	-9
be log	40	-34
be lost	42	-13
be made	-11	35
be move	-23	26
be patch	4	92
be pci	-60	-18
be public	-18	55
be read	-10	18
be rebuilt	-27	29
be recov	-22	41
be repair	-28	28
be replac	-20	25
be restor	-13	23
be set	-5	19
be share	-21	44
be switch	91	-41
be told	-19	29
be turn	97	-53
be undon	-21	67
be us	-20	60
be written	-39	50
bear	-10	22
becaus	-8	28
becaus nobodi	-9	28
becaus of	-7	34
becom	-7	49
becom a	18	-5
becom owner	14	67
becom unsupport	-18	24
been	-8	18
been in	33	-28
been run	-18	17
befor	6	16
befor %	22	1
befor @	-28	58
befor a	27	-13
befor an	-37	78
befor and	18	-17
befor deploy	-37	71
befor extend	15	69
befor it	28	19
befor its	-23	32
befor our	-23	72
befor riski	27	-20
befor send	4	72
befor that	40	38
befor the	-21	54
befor their	-13	77
befor upload	-48	78
befor we	-16	28
beforehand	51	3
begin	3	18
behavior	0	26
behavior and	-14	45
behind	50	-8
behind %	-1	17
behind @	81	-33
behind a	-102	66
behind an	149	-56
behind it	-35	66
behind our	1	55
behind the	3	18
behind them	18	3
believ	-22	26
belong in	-27	54
belong to	25	-8
below	81	-50
below $	182	58
below @	201	36
below a	185	20
below an	110	-1
below our	48	-11
below the	81	-78
benchmark	-26	11
beneath	85	-16
beneath @	108	-61
beneath a	129	-38
beneath the	21	-15
beneath them	-31	40
besid	29	-15
best effort	35	-34
better	-14	62
between	17	11
between @	-12	32
between a	39	-87
between account	23	-10
between and	-51	81
between avail	46	-24
between aws	34	3
between client	34	15
between control	-1	18
between driver	39	-33
between facil	21	-9
between host	27	-7
between node	29	-3
between on	-20	49
between our	-36	33
between pod	5	42
between region	62	22
between servic	34	8
between sse	-37	71
between the	28	-26
between them	-90	118
between two	62	7
between worker	-33	59
between zone	55	-55
beyond the	42	-41
bezo	89	36
bgp	-18	36
bgp and	-18	45
bia	-3	38
bia in	-5	32
big	-35	58
bigger	-3	70
bigger node	3	54
bill	-14	79
binari	-12	39
bind	-20	32
bind in	-18	35
binlog	-1	50
bio	75	7
bio and	81	11
biometr	93	7
bit	44	7
bit kei	34	-28
bit rot	73	-18
bitcoin	-32	28
bitlock	-22	78
bitnami	-12	35
black	51	-21
black fridai	51	-21
blame	-5	41
blame $	-32	50
blame for	54	9
block	12	34
block @	-16	76
block befor	32	-25
block by	-25	45
block contain	-6	22
block everi	-18	38
block is	-16	29
block of	61	-50
block public	-17	32
block that	-22	26
block the	-26	94
block word	-28	42
blue	-34	-14
blue green	-34	-14
blueprint	32	17
blueprint for	72	0
board	-15	47
bodi	22	-8
bodi with	-9	19
book	-20	36
book $	-20	36
bookmark	-5	40
boot	50	-13
bootstrap	-20	39
bootstrap action	-3	24
bootstrap argument	-4	19
bot $	7	21
both	-44	-8
both $	12	107
both @	-5	19
both and	-9	36
both are	-1	101
both end	-60	-64
both engin	20	37
both in	-8	57
both of	-119	-156
both on	-4	19
both parti	-27	-64
both side	-47	-70
both tunnel	-11	39
both wai	-23	30
bottlerocket	111	39
bottlerocket node	84	40
bottlerocket on	19	-21
bought	30	7
bounc	-7	20
bounc and	-34	43
bounc complaint	70	-65
bound	39	-14
boundari	54	40
boundari of	39	-19
box	-35	-3
box $	66	57
box behind	67	49
box for	12	99
box in	-22	49
box of	53	32
box right	-4	49
box was	-30	30
branch	-51	76
branch $	-7	20
branch @	-21	45
branch is	-39	38
branch offic	-39	44
breach	8	55
break and	-9	19
break glass	-11	26
breaker	-2	32
bring	1	24
bring a	1	29
bring and	24	-16
bring back	-37	88
bring it	-30	29
bring its	-18	23
bring none	116	-38
bring one	35	-14
bring the	-5	19
bring to	-2	41
bring your	-10	24
broad	-14	60
broadcom	-23	78
broadli	-55	-18
broke	1	39
broke the	-10	52
broken	50	12
broken @	53	2
broken disk	94	-13
broken hard	46	-19
broken host	35	-19
broker	45	-26
broker $	135	-13
broker and	23	-13
broker in	15	-92
broker is	-25	77
broker log	-28	67
broker of	1	-39
broker restart	-51	67
broker updat	44	-39
broker user	-12	97
broker whose	-63	-57
broker without	-10	29
brought	-41	58
browser	23	1
brute	0	26
brute forc	0	26
bucket @	-17	51
bucket are	-20	40
bucket dure	52	-47
bucket encrypt	51	-2
bucket fall	83	-31
bucket for	-10	17
bucket in	30	-18
bucket is	-22	36
bucket of	-10	22
bucket or	32	11
bucket over	-12	24
bucket polici	-9	17
bucket that	67	-54
bucket to	-15	17
bucket whose	34	-31
bucket with	26	-6
budget	-15	50
budget and	-13	41
budget on	-31	77
buffer	-21	45
buffer $	-15	59
buffer disk	-29	31
bug	35	-4
bug $	-34	67
bug in	20	9
bui and	54	-21
bui new	85	-51
build	21	9
build $	-24	-62
build %	92	-39
build @	-2	90
build a	-38	54
build and	17	-1
build are	-27	43
build imag	-41	66
build in	52	-44
build is	-4	86
build it	-19	62
build its	55	-7
build new	43	-16
build of	33	16
build on	-8	48
build patch	35	-13
build run	-46	60
build script	60	-37
build that	46	-25
build the	52	-12
build to	-39	59
build upload	3	30
build where	33	-27
built $	48	-34
built @	34	-17
built by	38	22
built for	54	-20
built on	-41	-60
built them	-21	109
bump	-20	7
bump $	32	141
bump it	-12	34
bump the	-15	72
bundl	-1	36
bundl in	-27	40
burden	-50	15
burn	19	66
burn @	-7	18
burst	8	23
bus	-37	53
buse	-20	25
busi	-29	-35
busi $	-48	-103
but	0	-17
but %	-19	38
but @	20	-67
but doe	-16	18
but for	189	-4
but never	-19	22
but not	72	-10
but noth	-32	49
but the	26	10
but to	30	-28
but who	-6	-31
button	-31	50
buy	-39	62
buy run	-57	67
by $	26	-13
by %	15	25
by @	-40	74
by a	3	23
by accid	-10	33
by acm	-1	16
by amazon	-29	-57
by anyon	43	-24
by api	-36	54
by at	-11	17
by aws	26	23
by build	-21	29
by chang	-31	74
by cli	-27	38
by cpu	39	-20
by day	18	-19
by default	19	15
by dns	23	-27
by ebs	22	-16
by email	21	-18
by eventbridg	-20	27
by evict	30	-28
by forc	20	45
by group	-25	26
by hand	6	28
by http	64	-32
by iam	57	-37
by it	-19	44
by its	16	4
by itself	12	23
by launch	-16	20
by mail	35	-21
by manag	-3	97
by me	-75	-60
by mistak	-7	27
by new	-20	34
by one	33	-22
by our	-21	41
by region	-4	16
by replac	85	-10
by restor	-10	34
by s3	85	-66
by sns	-30	37
by someon	-1	51
by tag	-9	18
by terraform	-10	49
by that	-10	35
by the	-19	6
by their	-16	27
by themselv	-3	54
by tls	22	7
by updat	-1	98
by us	39	36
by volum	34	-33
by vpn	35	98
by who	82	-82
by whom	4	-40
by zone	42	-22
byol	16	88
byte	11	53
c	6	89
c3r	-8	70
ca	-14	-21
ca and	-20	47
ca certif	-12	45
ca in	46	-10
cabinet	-107	-46
cabl	81	-2
cabl and	91	-23
cabl between	63	0
cach	16	16
cach $	-25	128
cach at	19	3
cach behavior	-25	66
cach disk	-20	50
cach if	72	-65
cach in	-74	-72
cach is	-15	24
cach on	37	-37
cach set	-15	33
cage	-18	35
calcul	-29	41
calendar	51	-20
calendar $	51	-20
calico	-37	108
call	16	9
call $	39	24
call @	32	25
call and	17	-5
call for	24	-4
call go	-19	33
call in	28	-13
call is	-17	34
call of	19	-15
call over	21	19
call that	46	-37
call the	-7	54
call to	21	-5
call who	-15	57
call with	-59	78
callback	-11	36
caller	0	29
caller and	42	-29
came	49	-15
came back	36	-24
camera	34	58
can	11	20
can %	19	38
can @	-25	43
can add	16	22
can and	-44	46
can ask	33	-28
can be	20	3
can break	-26	29
can bring	-34	54
can chang	0	20
can delet	-33	42
can do	0	60
can export	106	-65
can forc	71	-42
can go	-14	29
can have	-5	22
can hold	-47	76
can instal	98	-54
can login	-28	43
can look	-19	24
can lose	-4	23
can move	81	-64
can name	135	-69
can narrow	110	-102
can neither	1	32
can never	-13	57
can onli	45	-35
can queri	-20	35
can reach	46	4
can read	-11	95
can run	-21	31
can see	3	24
can switch	2	17
can take	-35	47
can talk	-7	19
can turn	94	-58
can use	-25	50
canari	-13	63
cannot	25	9
cannot be	0	30
cannot chang	26	-12
cannot log	99	-62
cannot put	50	-37
cannot reach	64	0
cannot read	44	-39
cannot see	78	-52
cant	2	32
cant reach	-3	36
cant read	38	-24
cant see	24	-10
cap	-18	68
cap it	0	47
capabl	-13	34
capabl are	-33	51
capac	16	-5
capac $	-40	-145
capac and	25	6
capac behind	25	-7
capac by	-82	-118
capac for	42	-65
capac in	42	1
capac limit	-18	49
capac mode	-15	17
capac of	-15	31
capac on	-24	36
capac plan	-38	98
capac provid	-25	69
capac rebalanc	-8	48
capac reserv	-32	46
capac that	42	-18
capac to	27	-30
capac type	-24	50
capac unit	-28	49
capac when	55	-19
captur	-9	26
card	44	-4
card in	85	-53
card number	-17	73
care	27	-50
care $	134	-51
care about	69	29
care of	-27	-12
carri	17	1
carri it	-25	86
carri out	75	-26
carri them	-13	65
carrier	7	21
case	-12	39
catch that	20	-15
cctv	81	7
cctv and	54	-3
cdc	-3	57
ceil	19	18
center	43	-8
center $	118	-34
center behind	63	-34
center in	54	-31
center is	-14	55
center of	38	-29
center that	28	-10
center with	-8	52
central	12	30
central 1	34	21
cert	4	26
cert $	1	17
cert for	54	-38
cert in	-34	65
cert of	18	34
cert on	0	-16
cert we	-22	79
certif	3	26
certif $	-30	0
certif @	36	-30
certif and	-11	22
certif are	98	-58
certif at	27	2
certif author	-9	16
certif bundl	23	-7
certif from	50	-11
certif in	3	25
certif manag	96	-70
certif of	20	17
certif on	-21	36
certif or	-8	26
certif privat	60	5
certif renew	41	-32
certif that	18	13
certif to	-10	56
certif valid	37	-6
certif verif	-8	17
certif who	-17	37
certif with	-30	70
certifi	6	30
certifi cloud	-20	18
certifi that	37	47
cev	-51	42
cfo	-16	17
chaincod	-8	47
chang	8	22
chang $	-7	23
chang @	-3	33
chang afterward	-20	46
chang an	-16	30
chang by	-48	70
chang cannot	27	-27
chang five	27	-20
chang in	20	17
chang instanc	-18	41
chang is	-13	20
chang it	-23	54
chang its	-53	80
chang manag	-54	28
chang noth	-25	59
chang of	68	-48
chang onli	-50	50
chang out	-9	45
chang over	-34	40
chang set	-9	21
chang start	-11	27
chang that	105	-29
chang the	18	22
chang them	-13	29
chang to	46	-8
chang what	84	-64
chang with	-21	73
channel	22	-11
channel and	-14	29
char	-7	43
charact	-11	74
charg	22	-32
charg of	-1	-39
chart	-22	58
chase	-4	42
chat and	50	-49
chat in	42	-39
cheaper	-10	29
cheaper class	-10	29
cheat	1	50
check	5	24
check @	62	-53
check and	23	-6
check answer	-17	27
check by	-24	58
check certif	-25	43
check in	-6	23
check is	-29	70
check it	-31	53
check its	-12	22
check of	52	-10
check on	46	4
check signatur	57	-25
check that	-17	40
check them	-29	44
check type	-11	17
check what	-15	42
check whether	-11	23
checkout	-11	16
checkpoint	9	17
checkpoint and	-3	20
checkpoint are	95	-68
checksum	32	-65
china	35	-20
china region	44	-22
choic	56	5
choic $	-47	112
choic @	-25	82
choic and	17	-13
choic is	95	-63
choic to	-83	57
choos	-7	31
choos $	-18	68
choos @	-7	18
choos a	-1	25
choos an	0	23
choos and	2	23
choos between	-47	67
choos encrypt	-6	31
choos framework	-32	68
choos instanc	-16	26
choos it	12	35
choos kei	-13	24
choos kms	50	-35
choos log	-19	37
choos multi	-8	33
choos one	-17	49
choos otherw	59	-23
choos public	-22	24
choos qualifi	-7	23
choos singl	-12	25
choos size	16	-11
choos small	-11	22
choos subnet	3	45
choos that	-16	95
choos the	-12	40
choos their	-46	55
choos type	-22	40
choos up	-6	34
choos which	-18	43
choos who	-29	33
chore	-8	74
chore $	3	65
chose	35	-22
chosen	-25	60
chosen by	-54	80
chroni	-2	24
ci	-111	6
ci user	15	81
cidr	-35	81
cidr rang	-19	54
cilium	5	30
cipher	45	-3
cipher on	-22	27
circuit	-2	32
circuit breaker	-2	32
cis	8	27
cis benchmark	-29	6
cisco	-23	71
claim	-21	17
claim @	-24	58
class	-13	38
class $	-50	113
class and	-13	28
class but	40	-39
class of	-11	37
class or	51	-19
class storag	-17	32
classic @	-13	16
classif	-19	57
classif and	-8	50
classifi	-13	51
classifi and	-7	33
classifi the	-2	21
clean	-11	43
clean $	-13	42
clean the	-40	60
clean up	1	39
cleanli	-10	18
cleanup	-21	52
cleanup $	-1	53
cleanup by	-18	39
clear	-4	37
clear in	79	-19
clear text	35	-24
clear until	-8	29
cli	-12	40
cli and	-29	40
cli api	-19	34
cli or	-2	29
click	-28	48
click $	-44	18
click in	16	53
client	-9	30
client $	-14	69
client @	-11	35
client and	-47	-75
client are	-4	30
client certif	-20	38
client current	-28	48
client first	-4	34
client have	-39	74
client is	142	-88
client librari	-32	53
client made	-22	23
client must	94	-44
client need	30	-5
client of	-19	43
client on	-24	67
client reach	-22	35
client sdk	-24	36
client send	-3	18
client side	14	55
client that	21	1
client trust	82	-28
client who	-36	121
climb	-19	73
clipboard	-19	34
clock	26	24
clone	0	52
close	5	43
close by	-22	25
close execut	-12	18
close port	0	39
close that	-4	18
close the	-18	49
close to	-35	66
cloud	35	4
cloud $	-55	1
cloud %	120	73
cloud @	2	75
cloud administr	-11	21
cloud is	-22	27
cloud itself	114	-20
cloud servic	91	-21
cloud side	72	-28
cloud with	42	-30
cloudfront or	42	-23
cloudfront the	-33	38
cloudfront where	-16	17
cloudtrail	31	-8
cloudtrail and	38	-26
cloudtrail doe	-23	93
cloudtrail except	31	-30
cloudtrail record	88	-59
cloudtrail s	18	-14
cloudwatch	19	-1
cloudwatch agent	-3	36
cloudwatch are	-15	32
cloudwatch metric	34	-13
cloudwatch with	-18	19
cluster $	-153	-53
cluster %	-21	74
cluster @	43	120
cluster add	-34	35
cluster admin	-13	32
cluster applic	26	-24
cluster as	-41	45
cluster at	24	-10
cluster autoscal	-19	50
cluster by	27	11
cluster can	41	-32
cluster certif	-6	31
cluster contain	6	25
cluster deploy	43	-26
cluster do	14	-88
cluster from	-27	30
cluster get	77	-25
cluster is	47	-34
cluster keep	77	-23
cluster made	3	33
cluster metric	57	-9
cluster mode	4	30
cluster need	-101	-75
cluster node	-104	-20
cluster of	-78	87
cluster on	104	34
cluster or	-53	63
cluster paramet	31	-6
cluster replic	49	-34
cluster softwar	-58	62
cluster to	-13	58
cluster up	-21	9
cluster upgrad	-20	107
cluster version	-95	-78
cluster volum	106	-44
cluster who	-8	53
cluster with	-95	35
cluster without	8	-50
cname	-31	57
cname in	5	31
cni	84	-16
cni and	-45	48
cni in	75	-28
code	-5	45
code $	31	48
code and	4	30
code doe	-33	41
code for	63	-30
code has	-8	19
code in	-41	90
code insid	-25	47
code is	-6	83
code its	-14	24
code notebook	-17	30
code of	-1	44
code password	-7	20
code problem	-14	26
code run	23	-14
code secur	-21	42
code servic	22	-20
code sign	18	-2
code that	-7	45
code their	-7	22
code to	16	13
code who	-25	79
cognito	1	21
cold	-24	89
cold start	-15	49
collabor	-45	-19
colleagu	-16	56
colleagu sai	-7	18
collect	16	21
collect $	14	21
collect @	-7	20
collect and	23	27
collect evid	74	-42
collect the	-28	43
collector	-31	67
colo	-5	35
column	-12	37
column level	3	28
com	42	26
com $	44	-24
come	13	18
come @	-62	65
come all	-50	82
come and	-19	54
come back	51	-5
come by	-65	110
come from	42	-33
come into	-24	27
come one	36	-5
come out	36	-24
come through	-44	89
come to	2	16
come twice	-21	31
come with	-51	59
come without	96	-33
command	7	19
command line	44	-39
commiss	57	-40
commiss the	38	-22
commit	29	2
commit by	-36	38
common flood	29	-18
commun	11	60
commun plugin	-8	31
commun with	40	-31
compact	63	-39
compani	24	12
compani $	-12	67
compani or	36	-31
compani own	-21	38
compani run	-13	24
compani us	37	-28
compani want	64	-42
compar	60	-33
compat	13	46
compat @	1	31
compat with	-33	121
compil	5	17
complaint	-27	34
complet	36	5
compli	20	22
compli is	-43	95
complianc	-139	-135
complianc mode	-14	35
complianc of	-140	-169
complianc program	74	1
complianc report	16	81
complianc when	-71	-64
compliant	-31	13
compliant automat	-20	18
compon are	2	31
compon of	28	5
compon on	-27	49
compon with	49	-44
compress	-17	41
comprom	21	114
comput	25	9
comput and	-57	69
comput env	-11	27
comput environ	-40	59
comput for	42	-23
comput in	60	-60
comput node	-28	118
comput storag	54	-5
comput that	14	19
comput type	134	23
comput when	5	-88
concern	-20	19
concern $	-35	21
conclus	0	31
concurr	-2	35
concurr and	-14	36
concurr for	-21	23
concurr limit	8	19
concurr on	5	20
concurr quota	-12	20
condit	6	40
condit in	-13	34
condit of	41	5
condit that	3	97
confidenti	9	85
confidenti file	7	69
config	-18	50
config $	-1	137
config @	47	39
config in	-9	18
config on	6	59
configur	-8	46
configur $	51	58
configur @	21	11
configur a	-9	77
configur and	-9	22
configur anyth	-50	34
configur as	2	23
configur automat	37	114
configur bgp	-12	38
configur both	-1	37
configur by	10	49
configur call	-24	65
configur in	-18	18
configur it	-19	63
configur its	-2	61
configur launch	-9	36
configur manag	-79	-90
configur of	18	44
configur patch	-70	102
configur secur	-14	25
configur that	31	-22
configur the	4	59
configur them	-7	17
configur tls	42	-33
confirm	-31	-49
conflict	-21	79
connect	2	22
connect $	-7	24
connect alon	62	-29
connect and	-17	32
connect between	-25	62
connect encrypt	16	-14
connect from	-89	-71
connect in	-25	51
connect it	51	-44
connect link	-3	16
connect or	-17	21
connect password	-13	55
connect string	-11	48
connect that	48	-25
connect the	47	6
connect through	81	-78
connect to	-14	38
connect user	17	-16
connect with	-5	22
connector	-9	27
connector and	-21	30
connector for	-9	18
connector plugin	-18	33
consent	-10	43
consent for	-10	35
consent of	6	25
consist	-9	19
consol $	-5	58
consol and	79	-43
consol ask	40	-12
consol doe	-30	87
consol show	-14	27
consol tell	-29	73
consol turn	-47	89
consol user	-14	91
consolid	96	-24
consolid and	18	-11
constraint	42	10
constraint and	-28	62
consult	30	-25
consum	6	41
consum @	-20	74
consum and	-18	24
consum are	-14	47
consum over	54	-25
consum their	-24	52
contact	-9	42
contact and	-20	51
contact data	48	-38
contact detail	-14	54
contact of	-23	62
contain	-4	26
contain $	-30	90
contain @	40	15
contain agent	42	14
contain are	-21	113
contain base	-28	-5
contain deploy	-16	21
contain fleet	-21	71
contain from	-9	21
contain host	-161	-89
contain imag	-12	66
contain in	-27	58
contain insight	-12	26
contain is	-6	39
contain of	58	62
contain on	-3	55
contain os	-67	-150
contain runtim	102	-46
contain who	28	30
containerd	32	41
containerd are	-36	36
containerd cve	68	13
containerd on	-52	125
content	17	45
content $	45	-12
content %	32	101
content and	-4	18
content by	-11	49
content is	21	54
content process	25	-22
content that	0	47
content to	-9	37
content with	55	-43
context	-7	59
continu	35	-16
continu @	-30	35
continu and	82	-56
continu backup	-11	-39
continu plan	90	41
contract	4	53
contractor	-34	108
contractor who	-5	46
control	22	2
control $	-58	79
control %	0	92
control @	79	2
control and	4	18
control are	10	48
control behind	-39	89
control for	34	4
control group	-21	91
control in	143	68
control inherit	93	-14
control instanc	73	3
control is	-78	9
control list	-20	44
control manag	5	24
control matrix	-22	-58
control of	32	37
control off	1	32
control one	32	-29
control physic	53	-35
control plane	36	-20
control polici	20	49
control sai	-18	51
control that	64	-22
control the	-22	55
control their	95	-92
control when	-114	2
control which	34	60
control who	-59	-6
control with	25	-16
convers	49	-13
convers and	-23	35
convers log	56	-38
cooki	-25	37
cooki and	-29	38
cool	24	65
cool for	18	35
cool in	52	9
cooldown	-24	75
coordin	66	12
copi @	38	-28
copi and	34	9
copi data	60	0
copi everi	-40	44
copi from	-9	26
copi in	-11	20
copi it	25	-12
copi of	-6	-23
copi on	47	-7
copi over	24	-25
copi that	-12	22
copi the	-7	28
copi those	-10	44
copi to	24	-33
coppa	-23	32
cor	-18	68
cordon	26	-11
cordon and	26	-11
core	0	21
core devic	-25	61
core node	36	-24
core rule	16	-12
coredn	-37	54
coredn @	-55	51
coredn add	5	27
corpor	-29	82
corpor directori	-2	71
correct	-6	40
correct $	45	16
correct and	-6	16
correct that	-61	39
correct the	-12	24
corrupt	-15	-53
cost	-3	95
cost monei	-14	50
could not	-29	43
could see	50	-30
count	-10	49
count $	0	146
count and	-5	21
count in	-20	46
count onli	-24	28
count or	-15	17
count them	10	51
countri	-31	81
cours	-8	121
cover all	-19	20
cover and	64	-53
cover by	22	-2
cover onli	-9	21
cover the	-20	34
cover what	-65	91
coverag	-4	45
cpu	0	25
cpu alarm	-2	27
cpu and	-26	53
cpu of	-16	17
cpu use	76	-53
crash	34	-10
crash $	-12	31
crash in	8	28
crash of	28	22
crash on	28	11
crash with	-15	38
crawl	6	24
creat	5	22
creat $	-34	59
creat @	-15	84
creat a	16	8
creat account	-22	123
creat an	-39	41
creat anew	-46	58
creat by	-35	63
creat databas	-5	29
creat encrypt	92	-35
creat grant	-11	21
creat in	61	8
creat individu	-5	46
creat it	-19	85
creat kei	-18	25
creat or	20	-9
creat the	3	22
creat their	-5	61
creat them	-19	53
creat with	87	-61
creation	0	58
creation $	-17	136
creation and	-11	18
credenti	-3	45
credenti $	-6	116
credenti by	52	-35
credenti for	7	87
credenti from	83	-59
credenti in	8	38
credenti of	-23	42
credenti that	0	38
credenti with	9	24
credit	-31	81
credit card	-13	24
critic	24	4
critic find	-15	27
critic flaw	34	-15
critic on	30	-20
critic secur	87	-42
crl	-3	27
cron	25	12
cross	-3	38
cross @	2	29
cross account	-2	32
cross region	-1	50
cross site	-19	23
cross zone	-21	24
crypto	-35	48
crypto %	-21	38
csi	51	4
csi driver	77	-37
csi snapshot	-13	16
cuda	17	59
cuda and	25	-12
cumul	-38	-67
cumul updat	-42	-70
curat	1	28
curat imag	16	-15
current $	-47	-4
current @	-7	30
current client	-18	63
current is	-18	91
current one	44	-40
current or	-9	27
current tls	-23	43
cus	-112	-163
custodi	-8	69
custom $	98	-53
custom ami	-10	103
custom and	-19	25
custom apart	56	-19
custom are	-28	46
custom compon	-17	31
custom control	103	22
custom data	27	40
custom docker	-31	53
custom endpoint	-24	30
custom from	29	-7
custom host	-17	74
custom imag	71	37
custom machin	8	30
custom manag	-78	73
custom ml	-27	32
custom model	-14	24
custom on	48	-39
custom put	7	50
custom rule	-20	45
custom sinc	-17	30
custom sourc	-6	20
custom specif	-16	78
custom store	-2	57
cut between	103	-37
cut off	-22	50
cut the	14	114
cutov	-50	94
cve	43	14
cve $	-28	78
cve @	83	-22
cve come	37	-23
cve fix	71	-98
cve in	-4	25
cve is	12	37
cve on	-51	68
cve who	26	14
cycl	111	27
d	57	1
daemon	-12	56
daemon and	40	-40
daemon that	-30	53
daemonset	-17	60
daemonset on	-19	46
dai $	31	61
dai @	-29	48
dai after	54	-42
dai ahead	31	-28
dai are	-53	61
dai at	-4	16
dai befor	47	-40
dai by	-34	45
dai for	-27	27
dai have	24	-23
dai if	16	-15
dai in	-5	17
dai is	-27	37
dai it	-13	57
dai theyr	-2	53
dai to	21	-19
dai when	-26	26
dai who	-12	22
dai without	-34	43
daili	25	3
daili and	22	-15
daili automat	34	-31
daili encrypt	63	-66
daili for	23	-20
daili on	73	-66
daili snapshot	59	-48
daili then	-49	82
dangl	1	31
dangl cname	5	31
dark	28	36
dark $	15	16
dashboard $	73	-10
dashboard about	-38	-65
dashboard alert	26	-17
dashboard and	-11	21
dashboard are	-6	20
data	16	18
data $	15	90
data %	-6	51
data @	45	-19
data a	-7	23
data after	-25	52
data and	-28	-16
data are	-12	18
data arriv	40	-9
data as	40	70
data at	20	-7
data back	-8	16
data befor	-15	81
data between	-23	30
data by	17	54
data can	-42	60
data center	45	-8
data encrypt	42	-8
data event	-39	86
data for	-10	40
data from	27	2
data goe	-12	52
data guard	-15	74
data if	-34	35
data in	0	31
data integr	10	58
data into	48	48
data is	-30	24
data kept	-42	-46
data leak	13	44
data lifecycl	-13	17
data live	-25	38
data model	-16	21
data node	38	-7
data of	-22	40
data on	48	-4
data onto	-21	37
data out	-18	31
data over	66	-42
data plane	51	-15
data process	-63	-83
data protect	-6	29
data qualiti	0	65
data redundantli	47	-26
data repositori	-22	34
data resid	-18	14
data scientist	47	2
data set	-32	50
data share	-22	38
data sit	25	6
data stai	-39	93
data that	24	3
data under	-44	44
data volum	-6	34
data when	-11	29
data where	-23	28
data with	42	-33
data within	-2	25
databas	-14	26
databas $	-2	56
databas @	-18	-106
databas and	29	51
databas behind	25	-7
databas by	32	-12
databas credenti	-2	117
databas current	65	-55
databas endpoint	24	-13
databas engin	-11	-51
databas from	70	-64
databas in	18	35
databas is	-29	49
databas itself	-5	134
databas of	100	-33
databas on	-36	44
databas password	3	118
databas patch	18	-70
databas run	56	-26
databas schema	16	63
databas small	-13	21
databas softwar	-38	-150
databas that	48	-4
databas user	4	23
databas with	34	-4
datacent	41	25
datacentr	52	12
datadog	-56	41
date	9	23
date $	19	19
date and	13	29
date of	19	-7
date where	-23	25
date who	-65	-17
day 14	-23	36
day 21	18	-19
day and	17	-12
day in	-18	38
day is	62	-42
day on	-10	35
day one	-21	52
day to	-23	24
db	-41	-9
db $	-20	34
db credenti	-2	44
db instanc	80	-28
db paramet	0	71
db password	-3	41
db patch	-60	-115
db subnet	-11	16
db user	6	136
dba	37	-9
dba or	-13	54
dba team	-40	-57
dcv	69	-5
ddo attack	64	-54
ddo on	-7	85
ddo rule	-17	20
deactiv	2	48
dead	40	-3
dead @	-35	82
dead letter	-16	36
deadlin	-13	38
deadlin $	-13	38
deal	-56	-40
deal $	-43	19
deal with	-43	-51
debezium	-23	34
debian	1	78
debug	-39	59
debug $	-15	37
decid	-9	42
decid $	-28	60
decid about	-5	36
decid and	-17	34
decid between	-12	54
decid by	37	0
decid from	-11	31
decid how	-3	67
decid if	-6	55
decid in	-15	46
decid that	3	30
decid the	-15	106
decid to	-12	72
decid what	-15	45
decid when	15	19
decid whether	-13	31
decid which	3	29
decid who	-6	31
decid whom	-27	86
decid with	-4	16
decis	4	60
decis $	-14	93
deck	18	43
declar	-2	48
decommiss	63	4
decommiss storag	63	-1
decrypt	-9	47
decrypt and	-14	61
decrypt uptim	-47	54
dedic	-5	22
dedic connect	20	-15
dedic master	-3	22
dedup	-21	56
deep	-2	16
default	18	9
default $	23	-3
default %	43	-41
default 1	-38	75
default a	-16	29
default ami	66	-20
default and	24	-12
default by	-15	18
default domain	69	-41
default encrypt	-86	-127
default envelop	38	-32
default for	-65	69
default from	-67	95
default group	-25	92
default in	-25	41
default is	-26	88
default it	21	-17
default key	-23	34
default on	-28	48
default one	-24	64
default onli	-29	30
default or	-29	-16
default paramet	24	-7
default per	-21	72
default plan	37	-19
default rout	-27	29
default the	-54	58
default thei	-31	34
default updat	26	-23
default version	113	-110
default with	28	-14
defect	101	-47
defenc	90	-5
defend	-16	11
defend the	52	-17
defer	-11	17
defin	-16	56
defin $	-11	70
defin @	-10	28
defin and	-15	25
defin by	-30	40
defin the	-27	60
defin what	-16	46
definit	-3	29
definit $	-31	128
definit and	18	3
definit as	-18	26
definit in	-15	32
definit of	33	-8
degauss	62	-18
degrad	-2	22
delai	-9	47
deleg	7	18
deleg admin	-23	62
deleg administr	-24	39
delet	3	27
delet $	-7	111
delet %	-5	43
delet after	29	-79
delet an	-16	21
delet and	20	-2
delet are	-9	19
delet by	-15	45
delet everyth	-25	56
delet is	32	-13
delet it	8	36
delet key	-8	16
delet object	-5	49
delet of	-42	37
delet old	-9	43
delet on	-15	18
delet one	-16	34
delet person	0	36
delet protect	-10	37
delet recoveri	-15	25
delet that	31	-30
delet the	5	41
delet them	67	-34
delet version	-22	38
delet what	-12	39
delet with	-37	97
deliv log	31	-27
deliv or	25	-20
deliv that	73	9
deliv the	24	-22
deliv them	-74	-45
deliv to	20	-16
deliv twice	-10	58
deliv with	24	-20
deliveri	29	-1
deliveri channel	-12	21
deliveri for	-26	20
deliveri of	-17	29
deliveri polici	62	-40
deliveri statu	1	28
deliveri to	-16	16
demand	17	12
demand %	23	62
demand and	-61	69
demand mode	74	-79
demand or	-35	58
demand tabl	28	8
demand tls	49	-11
deni	21	-5
deni @	-15	22
deni on	29	-14
depend	5	57
depend @	46	-40
depend in	-12	51
depend on	-9	20
depend updat	13	82
deploi	-6	49
deploi $	-16	79
deploi @	-30	75
deploi and	57	-27
deploi new	-26	32
deploi on	-2	40
deploi the	70	5
deploi them	30	37
deploi to	-35	49
deploi with	-19	49
deploy	16	-12
deploy $	24	32
deploy account	25	-23
deploy and	-8	30
deploy by	31	-19
deploy for	-64	-8
deploy in	-4	25
deploy its	43	-41
deploy of	-6	17
deploy strategi	-12	34
deploy type	-6	32
deploy until	30	-18
deprec	-9	75
deprec %	-4	21
deprec in	23	-19
deprec on	-14	42
depth	-15	16
deregist	1	26
describ	3	46
descript	48	-22
design	-13	67
design $	-2	46
design and	-26	40
design by	-1	67
design it	6	43
design the	2	27
desir	-1	28
desir capac	50	-30
desir count	-31	51
desk	-29	52
desktop	-64	7
desktop $	34	64
desktop windows	-135	-72
dest	1	24
destin $	-13	47
destin and	-9	23
destroi retir	28	-7
destroi the	60	-47
detach	-17	34
detail	6	22
detect	43	2
detect and	36	-14
detect in	73	5
dev	-10	41
develop	-12	63
develop $	-26	36
develop on	-8	28
develop work	-42	17
devic	-8	34
devic $	32	84
devic %	16	56
devic are	-19	36
devic certif	-32	52
devic check	-14	16
devic is	47	-18
devic may	50	-47
devic of	-6	140
devic on	-23	31
devic plugin	48	-32
devic that	31	-13
devic the	-21	34
dhcp	-21	31
dhcp option	-9	23
di	33	10
di $	53	26
di at	-27	-67
di who	75	8
dial	-32	64
dial in	-18	62
dictat	-28	31
did %	-17	42
did that	52	-8
die	49	29
diesel	100	-19
diesel for	57	-2
diesel gener	53	-24
differ	40	-10
differ avail	-94	98
differ custom	71	-37
differ zone	32	3
differenti	-14	26
differenti privaci	-14	26
digest	-32	46
digicert	-13	72
digicert $	-13	72
dimens	-12	40
direct	2	17
direct @	-7	28
directli	2	35
directori	35	32
directori $	30	14
directori group	-15	18
disabl	-5	38
disabl a	-5	29
disabl by	-17	31
disabl in	-13	24
disabl it	-18	32
disabl the	24	-12
disast	-13	29
disast recoveri	-14	32
disconnect	-12	26
discoveri	-21	54
disk	28	-2
disk $	108	-22
disk 100	-23	54
disk @	49	-26
disk and	-19	38
disk are	-25	76
disk at	33	-12
disk behind	78	-30
disk encrypt	57	25
disk fail	80	-25
disk fill	25	-23
disk goe	-23	65
disk in	54	-19
disk is	-34	28
disk of	-9	42
disk or	-17	24
disk size	-20	61
disk space	-42	26
disk that	110	-87
disk under	138	-5
disk when	99	-25
disk with	32	-27
dispos	92	-55
dispos of	63	-20
disrupt	32	0
disrupt budget	32	0
distribut	-8	63
distribut @	2	61
disturb	20	10
divid	-82	-105
divid $	-46	-93
dkr	-14	31
dlq	-6	65
dmarc	-3	19
dmarc record	-3	19
dnf	-2	23
dns	15	16
dns @	-38	74
dns and	32	-20
dns of	-22	31
dns queri	30	-19
dns record	-57	98
dns valid	76	-76
do	19	-3
do $	52	34
do %	65	-27
do @	-100	56
do all	-14	26
do and	-22	71
do anyth	-3	-20
do for	-58	68
do i	-55	-66
do not	6	36
do noth	73	17
do or	-84	-24
do so	-25	39
do someth	-29	-20
do that	-3	29
do the	-66	-76
do thei	9	-72
do thi	-22	68
do those	2	-16
do we	-45	-51
do what	15	49
do with	-18	28
doc	-13	64
dock	31	-3
docker	-28	59
docker daemon	19	-14
docker engin	-15	52
docker hub	-7	44
docker imag	-25	43
dockerfil	-3	34
document	1	23
document and	-8	25
document in	36	-5
document queri	-4	19
doe $	-15	128
doe @	-18	29
doe amazon	17	-4
doe anybodi	26	-29
doe anyon	-4	33
doe it	-25	-68
doe not	8	42
doe our	31	-20
doe somebodi	24	-25
doe the	14	-67
doe thi	-2	62
doesnt	-21	45
doesnt it	-31	50
dollar	1	73
domain	11	21
domain $	36	40
domain @	-24	25
domain and	-4	23
domain are	-25	32
domain control	32	10
domain for	-8	29
domain in	16	5
domain name	-26	61
domain of	53	-23
domain that	-14	27
done	37	-48
done by	51	-62
dont	23	-27
dont %	55	-42
dont need	35	-35
door	20	20
doubl	-23	37
doubl $	30	-26
down	-5	-28
down $	-32	26
down again	36	-28
down and	-15	16
down meanwhil	23	25
down while	70	-11
downgrad	-70	132
download	-12	50
download @	-22	47
download and	-21	24
download the	-38	43
download them	-4	40
downtim	41	42
dpo	-21	66
dpo ask	-21	66
dr	-83	-56
dr $	-90	-63
drain	-24	-20
drain $	-15	60
drain @	37	-30
drain and	2	58
drain befor	-8	50
drain the	21	-17
draw	-14	56
draw conclus	0	31
drift	11	53
drift $	-17	115
drift and	10	61
drill	-52	102
drill $	-4	105
drill for	-10	47
drill instanc	-15	17
drive	97	-12
drive %	77	10
drive behind	29	-18
driver	31	21
driver $	-20	107
driver @	52	-41
driver and	5	71
driver current	-8	16
driver for	-22	50
driver in	-49	104
driver on	43	3
drop	4	23
drop a	-23	48
drop all	-16	54
drop record	34	-30
drop the	21	0
drop them	33	-24
drop what	-41	42
ds	-11	18
dss	-24	-38
dss complianc	-78	-70
due	-13	30
dump	-32	89
dump of	-20	69
duplic	18	34
durabl	87	-34
durabl $	86	-38
durabl and	37	-20
durabl in	21	-14
durabl is	51	-23
durabl of	65	20
durabl over	27	-12
durabl state	28	-17
durat	-2	29
dure	2	-39
dure a	-16	-81
dure an	56	-17
dure the	-31	20
duti $	23	-8
duti for	-60	-48
duti in	85	42
duti to	-27	55
e	-76	-2
e mail	-3	40
each $	-82	-79
each @	20	12
each avail	-115	120
each chang	-39	57
each connect	-21	22
each endpoint	-6	19
each further	20	-19
each hour	66	-59
each instanc	3	21
each is	52	-24
each job	-13	23
each minut	-10	34
each new	64	-49
each of	42	-24
each other	49	25
each quarter	-6	43
each region	-2	28
each run	23	-16
each sourc	-7	17
each tabl	37	-16
each time	26	3
each volum	19	-13
each vpc	19	-17
earlier	3	33
earlier if	-7	42
earthquak	49	-11
earthquak risk	35	-22
east	40	-15
east 1	41	-13
eat	-13	26
eat all	-11	26
ebs	21	-3
ebs driver	17	-17
ebs encrypt	-16	23
ebs key	29	-11
ebs rds	-59	68
ebs snapshot	64	-52
ebs volum	34	-13
ec2	19	17
ec2 @	-13	45
ec2 and	-6	21
ec2 cluster	-3	62
ec2 contain	40	-3
ec2 host	-9	94
ec2 instanc	24	-10
ecpu	-33	98
ecr	-16	37
ecs	73	48
ecs agent	55	-6
ecs contain	-78	93
edg	25	0
edg and	50	-44
edg code	73	-48
edg function	-10	61
edg locat	17	-6
edg network	96	-34
edg of	3	21
edit	-19	42
edit and	-35	39
editor	-4	27
efa	-8	34
effect	-15	33
effect in	-26	36
effort	3	24
egress	-28	108
eight	42	-36
eight hour	42	-36
either	18	20
eks	-9	86
eks node	-26	116
elast	-105	-71
elbsecuritypolici	-41	100
electr	15	46
electr and	-28	41
eleven	49	-14
eleven nine	49	-14
els	38	-18
els and	28	-21
els can	2	18
els get	41	-37
els is	29	-9
elsewher	-9	42
elsewher $	-27	29
elsewher and	-9	18
elsewher is	88	-27
elsewher when	-73	98
em	30	37
em $	67	20
em %	3	42
email current	-8	49
emerg	-20	39
emerg @	-16	25
emit	25	-15
employe	33	33
employe $	65	69
employe @	-33	45
employe in	-24	34
employe leav	-4	35
empti	42	47
ena	-12	20
ena and	-12	21
enabl	-14	40
enabl $	-34	143
enabl @	-8	102
enabl and	-18	19
enabl audit	-56	23
enabl by	-78	-87
enabl in	-23	27
enabl it	-19	-9
enabl log	-18	18
enabl mfa	3	38
enabl on	-4	30
enabl point	9	48
enabl queri	-15	24
enabl storag	-49	30
enabl the	20	-5
encrypt $	-119	24
encrypt @	37	-45
encrypt a	-43	-45
encrypt all	56	-12
encrypt an	-177	-6
encrypt and	38	-6
encrypt are	-21	74
encrypt as	-14	24
encrypt at	-2	-23
encrypt backup	83	-136
encrypt befor	-53	118
encrypt between	-8	29
encrypt build	60	-37
encrypt by	6	18
encrypt cluster	51	-33
encrypt code	28	-17
encrypt connect	53	-18
encrypt content	32	-18
encrypt context	-5	66
encrypt control	93	-44
encrypt custom	29	-18
encrypt dashboard	49	-35
encrypt data	53	21
encrypt definit	24	-20
encrypt disk	71	-47
encrypt end	52	-46
encrypt environ	3	34
encrypt everi	66	-34
encrypt everyth	-15	23
encrypt file	5	63
encrypt find	19	1
encrypt firewal	35	-27
encrypt for	-121	-110
encrypt from	-34	50
encrypt home	96	-77
encrypt host	34	-22
encrypt in	-39	-119
encrypt index	24	-22
encrypt instanc	42	-10
encrypt inventori	21	-17
encrypt is	25	-5
encrypt it	47	18
encrypt its	30	-11
encrypt kei	23	75
encrypt key	-31	108
encrypt messag	27	-36
encrypt metadata	16	-13
encrypt network	47	-21
encrypt new	53	-78
encrypt node	-12	19
encrypt noth	-65	130
encrypt nvme	-28	47
encrypt of	-54	-38
encrypt or	-10	17
encrypt our	-13	78
encrypt root	22	32
encrypt sdk	-45	49
encrypt secret	-19	50
encrypt sensit	-39	38
encrypt set	2	120
encrypt smb	38	-11
encrypt someth	-34	30
encrypt store	54	-28
encrypt support	43	-4
encrypt the	30	14
encrypt their	26	25
encrypt them	-34	69
encrypt trace	41	-2
encrypt traffic	36	-11
encrypt under	-18	21
encrypt unless	33	-19
encrypt until	-36	49
encrypt user	47	-41
encrypt what	9	-24
encrypt when	-27	66
encrypt which	29	-17
encrypt with	-30	31
encrypt without	-22	-106
end $	-10	100
end @	-16	58
end a	-26	54
end after	-41	55
end and	-6	20
end are	-1	35
end at	-45	131
end date	-30	37
end in	29	5
end instanc	46	-23
end is	-24	29
end it	35	5
end node	40	-34
end of	-19	10
end the	54	-20
end them	25	-19
end tls	69	-33
end up	-1	17
end user	-24	37
end with	-29	44
endpoint	25	5
endpoint $	19	24
endpoint @	-26	71
endpoint are	-34	50
endpoint by	54	-17
endpoint down	55	-55
endpoint for	-14	87
endpoint in	19	12
endpoint is	-25	-54
endpoint of	4	23
endpoint on	39	-15
endpoint onli	28	-19
endpoint open	-19	25
endpoint option	-18	40
endpoint or	-18	23
endpoint over	47	-37
endpoint polici	-8	40
endpoint run	51	-19
endpoint servic	-33	54
endpoint type	-18	25
endpoint up	75	-23
endpoint which	-23	25
endpoint with	24	-13
enforc	-15	53
enforc by	-38	47
enforc http	-40	65
enforc it	56	-24
enforc the	3	23
enforc them	-11	62
engin	34	-35
engin $	-21	-76
engin 1	-3	60
engin @	7	-128
engin and	7	29
engin behind	32	5
engin in	-11	51
engin log	-7	29
engin of	52	-73
engin onli	59	-16
engin patch	31	-108
engin publish	19	-10
engin s	-15	45
engin softwar	16	-1
engin that	46	8
engin upgrad	-96	-42
engin which	23	-15
engin write	1	43
enhanc	-9	30
enhanc health	-3	46
enhanc log	-3	17
eni	-15	29
enlarg	-14	46
enough	-4	35
enough @	-11	61
enough healthi	90	-48
enough of	28	-25
enough replica	3	32
enough to	-45	49
enrol	-6	31
enrol account	-6	31
ensur	23	-11
ensur that	57	-45
enter	24	9
enterpr	-12	40
enterpr support	-10	17
entir	75	-22
entri	23	10
entri $	-35	47
entri to	84	-41
env	-17	44
env is	-12	31
env var	-20	43
envelop	38	-14
envelop encrypt	38	-14
environ	8	25
environ $	-14	55
environ @	60	-50
environ and	37	-3
environ class	-11	18
environ of	18	-3
environ on	-34	86
environ properti	-5	45
environ the	-18	20
environ to	22	3
environ variabl	-7	34
environ with	21	-8
environment	86	11
environment control	86	14
eol	-7	60
ephemer	53	-13
equip	50	-18
equip and	-32	38
eras	71	-52
eras a	93	-55
eras the	55	-47
error	-12	38
error $	1	72
error @	-14	50
error and	-5	16
error handl	-24	46
error in	17	28
error of	-23	46
errorportalloc	-2	33
escort	34	-12
escort visitor	34	-12
essenti	-20	37
esx	-49	74
etc	-6	46
etcd	99	-16
etcd and	35	-34
etcd backup	56	23
etcd by	15	-20
etcd disk	8	29
etcd in	138	-4
etcd of	22	-28
etcd snapshot	36	-22
etl	-16	38
etl script	-16	39
eu	-15	57
eu central	34	21
evalu	30	13
evalu @	40	-20
evalu them	-16	84
even	42	18
even if	43	19
even when	-9	29
event	18	10
event $	55	59
event @	-29	87
event and	22	-7
event by	28	-16
event for	-30	64
event histori	18	-15
event in	71	-50
event land	44	-3
event of	-30	99
event that	-15	68
event through	63	-40
event to	-6	17
event trigger	8	92
event windows	-24	38
event without	31	-50
eventbridg	19	-9
eventbridg and	32	-23
eventbridg or	-20	27
ever	32	6
ever %	63	-23
ever do	61	-59
everi	21	6
everi 12	58	-45
everi 14	50	-3
everi 30	-4	30
everi 90	31	23
everi @	31	-4
everi account	-14	18
everi agent	-2	33
everi chang	30	-28
everi cluster	40	-6
everi day	36	-39
everi endpoint	27	-16
everi evict	-13	28
everi few	52	-4
everi file	31	-6
everi five	-15	19
everi half	-26	38
everi instanc	45	14
everi mode	-27	33
everi new	56	-38
everi node	-36	47
everi other	16	-1
everi region	36	16
everi updat	-19	93
everi use	64	-50
everi year	0	16
everybodi	-7	33
everyon	-16	45
everyon in	-14	23
everyth $	-2	29
everyth at	28	-4
everyth behind	57	-22
everyth els	-17	20
everyth for	-23	40
everyth in	-21	24
everyth that	-59	71
everyth through	-21	33
everyth under	-15	25
everywher	-28	18
evict	-2	31
evict @	36	-18
evict and	16	-12
evict hold	-14	26
evict keep	45	-39
evict on	8	54
evict the	30	-28
evid	21	16
evid and	83	-53
evid for	41	-25
evid on	25	50
evid that	-20	43
ex employe	-15	29
exact	-19	26
exact version	-19	26
exactli	23	-9
exampl with	26	-25
exceed	-24	52
except for	-11	17
except in	44	-29
exchang	21	-8
exchang and	22	-20
exclud	-13	27
execut	13	16
execut @	-18	53
execut and	-3	17
execut are	91	-83
execut environ	58	-38
execut histori	53	-25
execut in	29	-22
execut log	-50	73
execut role	-17	52
execut the	59	-53
executor	-40	63
exhaust	55	-2
exist	-3	31
exist @	4	18
exist for	-53	86
exist in	-5	24
exit	-31	90
exit code	-17	75
expect	-12	32
expect %	4	30
expect to	-24	25
expens	-23	33
experi	-12	37
expir	-22	31
expir $	-32	78
expir @	5	25
expir and	1	16
expir by	-26	43
expir for	-41	59
expir in	-4	45
expir next	-11	38
expir on	-23	27
expir or	-12	32
expir the	60	-56
expir who	-122	-120
expiri	-16	70
expiri $	-3	80
expiri and	27	-24
explod	-33	41
exploit	18	110
explos	-14	36
export	-10	41
export @	-19	36
export and	-15	20
export it	85	-45
export of	-1	16
export or	44	-18
export polici	-2	33
export report	-14	50
export those	-16	39
export to	-2	33
export what	-21	49
expos	-25	73
exposur	2	31
express	-13	25
extend	-28	44
extend the	-26	27
extens	-7	53
extens on	-15	36
extern	-46	74
extra	-107	-83
extract	35	-18
eye	-24	28
eye on	-24	28
fabric	-16	51
facil	70	-31
facil $	108	-13
facil and	-19	26
factor	2	27
factor authent	6	43
factor for	-10	34
factori	-29	60
fail	20	10
fail $	39	71
fail @	62	-11
fail applianc	81	-69
fail check	-26	66
fail control	2	31
fail deploy	-12	20
fail disk	49	-8
fail drive	72	-18
fail equip	62	-59
fail evict	-14	17
fail hardwar	80	-69
fail host	77	-27
fail in	46	-31
fail its	69	-66
fail node	76	-46
fail on	28	5
fail or	-17	50
fail over	-34	2
fail primari	49	4
fail record	-10	19
fail server	51	-35
fail sinc	-30	56
fail task	35	-21
fail with	-21	54
fail without	35	-34
fail2ban	-11	53
failov	13	-20
failov between	26	-28
failov drill	-17	37
failov in	-26	-57
failov is	-24	45
failov of	87	14
failov record	-24	38
failov test	-8	57
failov to	44	-39
failov took	-14	39
failov when	28	-5
failur	27	16
failur $	41	37
failur @	-25	34
failur in	58	22
failur of	59	-36
failur under	79	-16
falcon	-28	62
fall back	40	-34
fall on	-38	49
fall over	-70	-64
fall to	10	19
fall under	43	6
fals	36	41
fals $	84	-10
fals posit	42	6
famili	-24	38
fan	77	13
far	63	-17
fargat	26	-10
fargat and	24	-16
fargat or	-34	36
fast	-13	32
fast and	-18	26
fault $	-51	-40
fault and	-28	52
fault in	77	1
fault is	-3	20
fault of	-4	18
fault toler	-25	73
faulti	58	-30
featur of	-42	48
februari	21	-16
februari 2026	21	-16
feder	-6	70
feder with	7	87
fedramp	37	-32
fee	38	10
feed	-22	-13
feed and	-12	25
feedback	-6	18
fell	41	-30
fenc	110	14
fend	47	-31
fend off	47	-31
fetch	-11	24
fetch @	-13	29
fetch from	-14	22
few	9	17
few high	31	-30
few week	52	-4
fewer	20	-13
fibr	50	41
fibr between	99	34
field	-19	42
file	2	24
file $	26	45
file @	6	32
file and	-39	63
file are	59	7
file befor	4	81
file has	-21	53
file in	-25	76
file of	0	40
file on	-5	81
file permiss	-1	47
file server	31	-53
file share	-32	31
file system	5	22
file that	41	0
file to	71	-55
fill	1	35
fill in	-22	36
fill up	16	23
filter	21	14
filter common	32	-17
final	-24	48
final snapshot	-29	32
financ	3	58
find	-5	35
find $	-3	57
find as	19	-9
find at	19	1
find fail	50	-45
find in	-72	68
find is	-4	39
find out	-4	16
find that	-20	40
find the	-20	39
fine	11	40
fine grain	-10	30
finger	18	-1
finish	-11	41
fip	75	-20
fip 140	33	-21
fip endpoint	-40	43
fip valid	21	-4
fire	57	11
fire and	43	-23
fire protect	38	-25
fire suppress	64	48
firecrack	61	-7
firecrack bug	62	-30
firewal	-20	27
firewal $	-47	-8
firewal %	-82	-59
firewal and	-7	33
firewal applianc	68	82
firewal configur	29	111
firewal endpoint	40	1
firewal insid	69	22
firewal of	-37	-43
firewal on	-29	34
firewal polici	29	-22
firewal rule	-18	63
firewal who	-61	-67
firm	17	88
firmwar	35	-3
firmwar $	91	40
firmwar and	-4	21
firmwar do	85	-3
firmwar of	119	-7
firmwar on	74	-34
firmwar updat	152	19
first	-31	-9
first $	-46	-218
first and	40	-30
first one	-60	-12
first who	-18	-44
fit	41	10
five	18	-11
five at	27	-20
five min	32	-33
five minut	-19	28
fix $	11	23
fix %	-19	26
fix a	9	59
fix address	40	-13
fix and	49	0
fix bug	0	22
fix by	24	-3
fix for	32	-54
fix in	37	-36
fix is	-4	21
fix it	-26	57
fix or	46	-15
fix that	-87	-106
fix the	45	62
flag	-6	69
flag @	-19	19
flag on	-46	113
flash	83	22
flask	1	32
flaw	21	6
fleet	21	20
fleet $	44	7
fleet @	60	-9
fleet behind	3	-148
fleet in	-21	88
fleet of	-21	40
fleet patch	10	107
fleet that	53	-27
fleet to	-10	37
fleet who	32	-12
flip	-11	73
flip $	-10	46
flip that	-17	72
flood $	53	-46
flood against	20	-4
flood and	33	-22
flood at	9	26
flood in	16	-1
flood of	-84	-91
flood on	-55	-5
flood with	48	-3
floor	-18	60
flow	-2	23
flow @	-3	31
flow in	-8	27
flow log	-23	-9
fluent	-6	63
fluent bit	-6	63
folder	11	34
folder and	67	-43
folk	-13	32
follow	11	45
follow them	16	56
follow up	-23	96
for	6	18
for $	50	-31
for %	-16	21
for 100	-16	67
for 12	32	-14
for 24	89	-64
for 35	37	-19
for 90	-23	32
for @	19	34
for a	2	28
for all	54	-22
for an	18	6
for and	69	-68
for anyth	-25	56
for api	64	-2
for applic	-13	37
for assign	-19	22
for at	25	-11
for attach	62	-56
for attack	-8	46
for both	14	27
for by	-5	73
for cloudtrail	38	-17
for complianc	-134	-161
for connect	-22	33
for consol	-19	48
for copi	61	-57
for custom	-47	84
for data	77	42
for delet	-13	48
for develop	-13	20
for each	12	18
for encrypt	-32	61
for ever	-49	96
for everi	19	-6
for everyon	-8	41
for fail	-12	24
for failur	24	14
for feder	1	37
for file	-9	76
for free	-16	-1
for gdpr	-11	16
for good	-21	34
for growth	-19	42
for improv	-17	24
for instanc	-32	40
for it	16	27
for its	21	9
for keep	62	8
for life	-51	85
for load	-14	22
for local	-37	40
for log	-26	38
for longer	-13	26
for mail	69	-38
for mainten	-7	22
for malwar	26	-20
for manag	-94	-15
for me	17	58
for monitor	26	51
for more	-33	66
for new	-41	-131
for no	-21	79
for object	55	5
for old	-14	24
for one	-25	38
for os	62	-56
for other	17	-3
for our	-16	56
for patch	74	38
for pci	-26	-86
for peak	-40	58
for person	15	41
for physic	-11	110
for pod	-20	35
for recoveri	-37	42
for replac	128	4
for resili	7	20
for resourc	-10	30
for restor	97	-65
for retir	37	-24
for rollback	-22	33
for s3	58	-57
for secret	3	29
for secur	52	47
for servic	17	25
for seven	33	-23
for sever	-15	16
for some	36	22
for sourc	22	-20
for spectr	29	-8
for ssh	-19	23
for store	25	101
for suspici	-25	72
for task	19	-10
for ten	29	-14
for test	-23	51
for that	37	6
for them	5	22
for thi	-14	-74
for those	-31	39
for three	-31	43
for train	76	18
for two	38	-28
for up	33	-20
for viewer	-13	32
for vmware	61	-26
for volum	-13	34
for vulner	-3	40
for what	-9	23
for which	44	8
for whom	-22	43
for you	-10	66
forbid	-32	48
forc	8	31
forc it	55	-43
forc one	77	-30
forc ssl	-12	33
forc tls	-24	43
forens	20	77
forens on	32	77
forest	-27	65
forev	-39	129
forgot	-24	64
forgot the	-8	64
forgotten	0	84
form	-13	16
format of	-10	20
former	14	35
forward	9	20
forward secreci	41	-16
found	-3	31
found by	-11	33
found in	45	-24
found it	12	26
four	-25	48
four dai	-11	30
framework	2	21
framework and	-21	54
framework on	-24	26
frankfurt	-44	44
free	-5	16
free space	-4	21
free tier	19	8
freelanc	-17	32
fresh	-6	26
fresh $	21	9
fresh one	-20	34
fridai	3	29
fridai traffic	32	-33
friend	20	-12
friend in	20	-12
from $	31	-21
from %	-25	-38
from 1	-17	19
from 2016	5	39
from 2023	0	85
from 5	120	-49
from 6	-33	59
from @	-21	57
from a	16	20
from an	-34	60
from anoth	48	-34
from artifact	4	68
from aws	21	-12
from be	-5	42
from befor	32	11
from certif	79	-64
from contain	85	-69
from day	-18	45
from docker	-1	42
from each	89	-42
from ecr	-26	27
from everi	38	25
from flood	26	-6
from insid	-17	35
from is	-27	50
from it	-11	20
from its	29	-23
from minor	-64	47
from okta	6	18
from one	32	-11
from our	-31	45
from outsid	32	-16
from peopl	38	-25
from read	-46	6
from releas	4	34
from the	0	30
from there	-17	20
from those	62	-29
from us	12	-63
from version	-19	36
from what	-9	16
from where	-6	46
from which	23	2
from who	29	-20
from whom	21	-84
front	28	16
front $	-43	73
front and	48	-35
front end	83	12
front of	-1	30
fsck	-20	66
fsx $	-10	46
fsxadmin	-33	64
ftp	-16	52
full	-26	63
full $	36	50
full in	-8	55
full of	-27	43
full on	-22	65
fulli	25	5
fulli inherit	23	-15
fulli manag	26	4
function	0	42
function $	30	24
function @	22	30
function code	-12	68
function data	-8	56
function is	-12	43
function of	-9	28
function on	-19	44
function permiss	-22	58
function run	60	-53
function that	-16	22
function to	17	-9
function us	-14	22
further	-6	24
further on	-20	39
further region	-10	19
game	-22	79
game server	-39	88
game session	60	-16
gatewai	-30	-13
gatewai @	-5	23
gatewai and	-15	17
gatewai endpoint	-19	51
gatewai for	61	-26
gatewai on	50	-9
gatewai or	-6	26
gatewai patch	-15	-73
gather	-28	30
gbp	64	-56
gdpr	-5	51
gear	46	-7
gener	69	11
gener $	119	-23
gener and	-35	47
gener the	18	-9
general	-43	13
general $	-44	-41
general who	9	67
generally	-16	13
generally whose	-27	18
generatedatakei	-13	29
geo	-13	65
geo restrict	-13	65
geographi	19	-12
get 20	-23	36
get @	26	-3
get a	16	22
get and	-11	16
get back	-9	59
get delet	8	40
get endpoint	107	-29
get evict	-13	55
get in	-28	55
get it	-59	33
get new	20	-77
get no	4	27
get none	-30	54
get patch	-44	63
get replac	24	-33
get rid	-20	62
get secur	33	-97
get the	-14	35
get their	57	-45
get them	56	-27
get updat	-16	35
get us	-19	18
gib	-22	31
gib of	-22	33
gib unless	-18	23
git	-10	67
git credenti	-12	55
github	-15	57
github connect	-29	46
give an	17	4
give each	34	-1
give everi	51	-36
give out	-33	39
give the	-6	18
give them	-7	21
give to	50	-28
given	6	37
given to	2	21
given up	25	-20
glass	-11	26
glibc	-24	34
global	25	-37
global @	26	22
global infrastructur	77	-3
global network	52	-22
global resili	-12	16
global tabl	-36	-68
go	-9	31
go @	97	-29
go after	-30	38
go and	35	-7
go back	-10	18
go by	-11	28
go dark	-45	75
go in	36	6
go live	-15	35
go nowher	-24	26
go on	-10	18
go to	-15	40
go with	-28	57
goal	-2	25
goe @	-23	65
goe back	27	-7
goe dark	72	-10
goe from	27	7
goe in	-3	45
goe into	-25	29
goe on	9	16
goe through	-44	64
goe to	16	16
golden	-30	73
golden ami	-22	60
golden imag	-14	50
gone	-17	39
gone $	60	-6
gone @	-23	34
gone and	35	-29
gone for	-31	34
got a	91	-18
gotta	15	-36
govern	-38	63
govern mode	-19	31
gpo	-11	125
gpu	54	-6
gpu and	96	-68
gpu driver	26	51
grace	-23	91
grain	-10	30
grain access	-9	30
grant	-13	46
grant $	-37	118
grant among	31	-30
grant and	0	16
grant column	-6	18
grant in	-15	63
grant on	-5	63
grant permiss	1	63
grant tabl	-5	28
graph	2	33
graph $	-12	50
graph data	-27	42
greatest	26	-1
greatest capac	-11	18
greatest size	86	-47
green	-32	-12
green deploy	-8	-89
gremlin	-3	63
gremlin queri	-1	65
grid	-20	7
grid infrastructur	-48	11
group	-3	39
group $	5	150
group @	-11	59
group a	22	117
group appli	13	60
group are	48	-21
group as	-22	41
group at	24	-19
group between	-38	51
group by	87	-23
group configur	37	109
group decid	4	17
group for	-14	69
group from	64	-48
group in	30	34
group is	-20	20
group may	-14	20
group of	-8	55
group on	-13	35
group over	-29	45
group polici	-17	27
group rule	-5	17
group that	-11	23
group to	-14	33
group windows	-11	17
group with	-19	26
grow	62	-18
grow $	26	-11
grow by	7	87
grow it	40	22
grow its	62	-26
grow the	31	-1
grow them	-28	43
growth	-19	42
growth and	-19	42
gsi	-5	55
guarante	51	19
guarante by	46	-40
guarante that	55	-19
guard	26	19
guard against	3	50
guard and	-5	28
guard at	59	-9
guard it	13	51
guard the	38	-1
guardduti	-8	19
guardduti runtim	-16	24
guardrail	7	52
guardrail for	-15	25
guess	-18	93
guess $	-33	101
guest	17	78
guest $	-16	79
guest oper	60	-14
guest os	35	126
gui	-20	-42
guid	58	41
guid sai	89	-36
guilt	-15	28
guilti	-40	38
ha	63	24
hack	18	-9
hack who	-25	-39
had	12	-38
had an	53	-4
had it	-122	-94
had kept	-29	39
half	-37	-15
half of	1	93
half year	-26	38
hall	-45	-64
hall $	63	10
hallucin	8	66
hammer	-17	28
hand $	44	-12
hand in	-13	25
hand it	-15	39
hand of	38	-20
hand on	-38	68
hand or	-41	44
hand out	16	18
hand over	23	-23
hand to	31	2
handl	-33	-7
handl $	0	35
handl as	-14	21
handl by	35	-39
handl that	-70	-57
handl the	69	67
handler	-8	20
handshak	-28	41
hang	-15	73
hang @	-2	24
happen	-23	-30
happen $	43	-22
happen by	-53	69
happen to	-3	47
hard	83	-2
hard code	-15	38
hard drive	67	-23
hardcod	-1	17
hardcod password	-1	19
harden	21	8
harden %	-65	-43
harden and	-23	60
harden golden	-11	48
harden of	84	-44
harden the	35	12
hardwar	58	-14
hardwar $	129	4
hardwar %	134	-20
hardwar applianc	-41	45
hardwar behind	95	-2
hardwar failur	98	4
hardwar fault	85	-9
hardwar in	198	-7
hardwar mainten	53	17
hardwar of	114	-26
hardwar on	89	-4
hardwar that	118	-86
hardwar then	93	-3
harmless	39	-10
has 14	-18	25
has 512	-7	20
has @	19	-2
has admin	6	43
has an	-10	92
has and	-30	36
has direct	2	16
has drift	26	-15
has it	-37	46
has lost	-23	37
has no	9	62
has none	53	66
has noth	-32	43
has one	-60	81
has reach	43	-20
has right	-10	30
hash	123	-53
hash and	35	-27
hasnt	-26	32
hat	-34	5
hat %	-34	-46
hat sre	53	29
have a	27	10
have an	75	-73
have been	-14	24
have end	-17	36
have endpoint	-22	25
have it	-25	39
have made	-4	30
have no	29	19
have none	21	19
have one	56	-30
have pass	24	-23
have prevent	-41	62
have put	-22	30
have raiz	59	-30
have renew	-11	20
have root	-21	32
have someon	-9	20
have the	-12	25
have their	85	-58
have them	70	2
have to	17	-44
hcx	-6	67
hdd	30	-22
hdf	1	30
head	14	27
head node	-16	46
headach	16	83
header	-10	34
headquart	-11	47
health	12	22
health and	62	-50
health check	5	27
health dashboard	-10	-51
health data	-32	46
health of	59	19
healthi	70	-47
healthi it	21	-16
healthi target	36	-1
hear	5	19
heartbeat	3	25
held	20	-2
hello	-49	-13
helm	-14	72
helm instal	-16	91
help	2	67
helper	12	18
helper and	-50	55
here	-26	45
here and	-20	25
here is	-13	22
hey	14	77
hibern	-2	33
hidden from	53	-39
high avail	6	-23
high enough	-16	45
high in	50	40
high volum	31	-30
higher	49	-8
higher on	42	-38
higher price	32	-14
highli	30	-9
highli avail	30	-9
him	66	-2
him out	-14	17
hipaa	-67	-64
hipaa and	25	-9
hipaa complianc	-78	-89
hire	65	-8
hire the	48	-49
his	-20	29
his @	-17	27
histori	-2	26
histori and	32	-26
histori of	17	15
hit	51	2
hive	21	-3
hm	37	27
hm and	73	47
hmm	-23	41
hmm $	-6	18
hmm %	-18	33
hold	28	1
hold %	49	-39
hold @	36	-15
hold for	-82	127
hold in	46	-22
hold it	96	27
hold on	-21	36
hold the	27	23
hold their	-22	57
hold them	-56	88
hole	-2	42
hole in	-33	39
home	4	32
home folder	53	-7
home offic	11	30
homework	-5	49
homework $	-5	55
hook	-5	73
hook $	14	75
hook for	-29	69
hook script	-5	33
hop	39	-3
hop limit	39	-3
hope $	36	-12
hospit	30	43
host	34	6
host $	9	29
host @	126	-66
host and	27	2
host are	-52	70
host base	-10	25
host behind	52	-42
host below	-101	-173
host beneath	88	-12
host by	-17	54
host configur	29	-19
host everi	63	-51
host fail	53	-19
host failur	-16	16
host for	94	-34
host hardwar	0	29
host in	38	36
host instal	-41	69
host is	-44	93
host kei	-35	75
host kernel	6	-87
host name	-25	27
host of	-10	17
host on	26	45
host oper	127	-111
host os	130	-30
host patch	-36	-111
host secur	31	-29
host server	57	-12
host that	45	-29
host the	44	-29
host to	65	22
host under	52	3
host underneath	48	-20
host who	-12	28
host with	-30	44
host yourself	-22	34
hostnam	-21	34
hostnetwork	65	-19
hot	-21	39
hour $	-113	-50
hour and	28	-17
hour by	67	-59
hour for	28	13
hour in	70	-59
hour of	-25	34
hour off	-34	39
hour that	16	-12
hour to	-2	16
hourli	44	-9
hourli snapshot	112	-69
hous	26	9
hous the	21	22
how	-3	21
how is	-69	-107
how long	7	20
how mani	-3	50
how often	9	61
how the	-2	16
how thei	-29	59
howev	39	0
hpa	-27	31
hpc	-38	59
hr	-14	26
hsm	80	-58
hsm2m	2	46
http	37	1
http endpoint	-39	52
http for	-39	57
http in	-19	36
http on	19	-5
http onli	59	-30
http or	23	-9
http too	43	-14
http with	31	-38
hub	32	-9
hum	-28	92
hung	85	58
hurt	-20	34
hybrid	-12	36
hybrid activ	-32	43
hyper	-7	26
hyper v	-7	26
hyperpod	-93	-20
hyperpod cluster	-93	-20
hypervisor	86	-21
hypervisor $	184	28
hypervisor and	4	45
hypervisor below	52	23
hypervisor beneath	-65	103
hypervisor host	4	46
hypervisor on	147	-59
hypervisor patch	-24	63
hypervisor secur	30	-6
hypervisor updat	89	-40
i	8	-30
i $	-10	34
i am	51	-34
i e	-48	0
i guess	-43	87
i have	-25	-25
i instal	-24	41
i know	31	-23
i mean	16	-11
i meant	64	-7
i said	72	-37
i was	3	59
ia	-20	55
iaa	45	166
iam	-6	20
iam @	-14	23
iam access	-3	17
iam and	-11	22
iam authent	-5	32
iam for	-16	27
iam on	-11	24
iam onli	-39	63
iam or	-3	27
iam role	28	-15
iam who	-7	16
iamallowedprincip	-22	42
iban	-12	22
iban in	-12	22
id	-14	50
id say	14	71
ide	81	-21
ide and	43	-41
idea	-81	-26
idempot	-10	58
ident	-9	46
ident and	21	93
ident in	-23	24
ident polici	28	7
ident provid	-20	36
identifi	13	16
identifi and	-26	37
idl	39	13
idl @	54	11
idl at	21	-16
idl connect	-10	17
idl instanc	-7	55
ids	-7	24
if %	18	47
if @	-17	69
if a	25	-16
if an	-35	49
if i	11	-66
if it	19	-72
if its	41	-4
if none	21	-16
if not	-19	89
if one	66	-12
if that	-6	56
if the	25	9
if we	81	21
ignor	-30	43
im	-6	19
im a	-5	19
imag	8	40
imag $	4	91
imag %	-23	32
imag @	48	-30
imag and	3	21
imag are	57	-2
imag at	50	-56
imag can	-26	40
imag current	-12	21
imag for	21	3
imag from	-32	64
imag in	-5	35
imag includ	-41	44
imag instead	-23	22
imag is	5	63
imag of	35	-1
imag on	24	54
imag or	-24	31
imag pile	-3	19
imag regularli	45	8
imag that	-51	74
imag the	-14	22
imag then	-11	20
imag too	-42	40
imag under	22	-21
imag updat	-9	78
imag version	68	-30
imag we	-25	59
imag with	47	-6
imd	-2	54
imdsv1	-20	49
imdsv2	52	-14
immedi	-84	25
immut	-18	35
impair	17	-9
impair host	17	-9
import	-19	69
import $	-49	115
import again	-33	35
import certif	-18	54
import into	-18	52
import is	-17	30
import on	-13	76
import or	0	17
import the	-12	30
improv its	44	-40
improv the	28	-27
in	10	18
in %	8	23
in 24	73	-62
in 5	-39	38
in @	16	31
in a	-3	27
in account	-17	37
in acm	-18	24
in all	32	4
in amazon	-97	7
in an	-9	19
in and	-22	51
in any	-6	28
in at	29	-27
in auto	41	-9
in aws	5	48
in az	-30	47
in batch	-31	48
in between	-7	46
in bucket	-14	19
in by	-6	19
in case	-23	57
in charg	18	-51
in china	30	-18
in clear	-14	51
in cloudtrail	37	-23
in complianc	-14	35
in contain	-23	30
in deploy	25	-23
in differ	-16	48
in ecr	-18	56
in etcd	27	31
in eu	34	-13
in everi	-6	36
in fail	-37	73
in for	-22	24
in frankfurt	-21	26
in front	-12	43
in full	44	-7
in further	-19	28
in general	-55	12
in govern	-19	31
in hardwar	42	-39
in how	-27	25
in hybrid	35	-32
in iam	-10	36
in ireland	53	17
in it	13	69
in its	44	-14
in job	-27	45
in kms	-19	49
in lambda	-8	53
in latest	58	-40
in launch	-7	42
in log	-23	38
in mainten	47	-44
in memori	-19	40
in multi	46	-31
in my	46	12
in name	-20	52
in no	-13	24
in on	26	-44
in one	-18	59
in organizations	-15	23
in other	-10	32
in our	-6	40
in over	-9	45
in page	32	-22
in place	15	19
in plain	11	17
in polici	-8	23
in principl	-11	65
in privat	21	-11
in prod	-10	39
in promot	-13	25
in provis	-33	57
in public	32	53
in requir	1	55
in s3	4	23
in secret	6	17
in sever	-1	19
in sourc	-13	52
in sync	9	-40
in templat	-24	62
in their	19	15
in them	3	18
in there	13	17
in thi	-40	-16
in those	-23	32
in three	26	-19
in through	-17	26
in tmp	-20	35
in to	50	-13
in transit	-62	-53
in two	35	-16
in us	38	-14
in use	38	-22
in version	-14	34
in what	-16	21
in whatev	42	-17
in which	21	-13
in whose	-21	42
inbound	-13	52
inbound port	-1	35
inbound rule	2	18
inbound traffic	-44	70
incid respons	-69	37
includ	21	-3
includ and	55	-53
includ is	-43	50
includ model	65	-42
increas	0	64
independ	31	-3
index	-10	37
index $	-31	90
index data	18	-3
index field	-24	24
index in	-30	63
index map	-4	23
index or	-27	30
indic	1	50
individu	-5	46
infer	33	16
infer contain	-15	96
infer softwar	32	-4
influx	-17	106
inform	-11	50
infra	93	-106
infrastructur	26	-18
infrastructur $	88	4
infrastructur behind	138	-28
infrastructur devic	119	-22
infrastructur itself	48	5
infrastructur node	41	-7
infrastructur of	81	-44
infrastructur role	-30	45
infrastructur that	36	-11
infrastructur under	28	-18
ingest	18	19
ingest and	49	-40
ingress	-18	10
ingress $	-11	69
ingress control	-24	60
inherit	89	-19
inherit control	80	-26
inherit from	-31	-39
init	-80	92
initi	-6	22
initi @	0	43
inject	-24	49
inject are	-16	25
inject in	-19	47
input	-14	56
input valid	-24	108
ins	20	-5
ins and	24	-8
insecur softwar	22	4
insid	40	3
insid $	-36	48
insid @	47	-11
insid a	-9	70
insid an	48	4
insid aws	-21	20
insid it	-46	92
insid its	36	-28
insid my	-27	30
insid of	-13	76
insid one	75	-33
insid our	5	30
insid that	-51	59
insid the	36	8
insight	-13	41
insight and	-11	49
insist	-7	39
insist on	-3	21
insist that	3	25
inspect	-2	19
inspect $	-25	38
inspect and	-41	47
inspect are	-20	24
inspect engin	54	-46
inspect it	67	-62
inspect request	31	-17
inspector	-11	16
inspector and	-13	18
instal	5	21
instal $	16	62
instal @	48	40
instal an	76	10
instal and	32	10
instal applic	6	22
instal are	-19	55
instal by	0	30
instal configur	-21	35
instal devic	-6	17
instal in	-17	24
instal into	-13	21
instal is	-10	22
instal it	7	26
instal linux	5	78
instal minor	30	6
instal monitor	-37	84
instal noth	57	-7
instal on	-16	59
instal one	18	-20
instal or	32	-8
instal ourselv	71	159
instal patch	-7	20
instal softwar	23	-75
instal the	-15	-62
instal them	-29	78
instal there	-14	67
instal updat	-6	17
instal windows	6	46
instanc @	-7	31
instanc and	19	-6
instanc are	-16	35
instanc as	39	-35
instanc by	30	-24
instanc class	-4	18
instanc disk	11	53
instanc for	40	-30
instanc from	25	-23
instanc group	-39	46
instanc has	39	-20
instanc in	24	0
instanc is	41	17
instanc noth	22	-16
instanc of	33	6
instanc onli	-20	31
instanc or	-25	59
instanc over	-3	31
instanc profil	-5	19
instanc role	-4	22
instanc run	15	24
instanc size	16	21
instanc start	-34	36
instanc storag	42	-10
instanc that	20	9
instanc there	-3	35
instanc to	-25	42
instanc with	66	-49
instanc without	41	-37
instead	-69	61
instead $	-86	54
instead of	-30	47
instruct	-25	43
instrument	-12	36
instrument the	-7	34
insur	37	10
integr	0	23
integr authent	17	52
integr of	-35	-37
integr servic	58	-40
integr with	-1	56
intellig	43	-18
intellig tier	20	24
intent	-27	52
intent and	-9	33
interfac	-5	22
interfac client	-22	53
interfac endpoint	-7	22
intermedi bucket	52	-47
intern	22	24
internet	-7	33
internet $	-4	29
internet access	-6	30
internet gatewai	3	30
internet line	-14	25
internet on	12	38
internet onli	-25	36
interpret	-23	82
interrupt	14	33
into	10	25
into $	-29	34
into @	-8	47
into an	1	55
into aws	-24	38
into differ	-32	37
into each	38	-25
into it	16	-13
into its	84	-12
into our	-23	41
into subnet	-4	43
into the	28	1
into them	-25	44
into which	-7	19
intrud	25	0
intrud out	25	0
intrus	-55	76
intrus detect	-55	76
inventori	-17	79
inventori and	21	-17
inventori of	-46	42
investig	-29	66
invit	-4	20
invoc	-10	24
invoc and	22	-15
invoc log	-8	37
invoc whose	-40	58
invoic	41	21
invok	19	14
invok role	-9	21
invok the	-16	24
involv	15	16
iop	-55	104
iop and	-23	25
iot	-12	44
iot on	-5	36
iot polici	-4	26
ip	-9	52
ip access	-19	80
ip address	8	54
ips	-20	48
ips of	-8	26
ipsec	-64	-56
iptabl	-25	27
ireland	47	14
is	3	18
is $	-45	70
is %	-33	40
is @	101	28
is a	-26	-2
is account	-35	46
is ad	0	31
is all	-17	47
is allow	1	35
is alwai	39	4
is an	32	-4
is anoth	99	-46
is anyon	-13	40
is appli	-96	-23
is ask	-12	17
is attach	23	-19
is awai	48	-34
is back	30	-24
is behind	71	-38
is better	-7	62
is built	31	-2
is cach	-41	-67
is call	-13	18
is carri	39	15
is close	-11	50
is commit	34	-17
is complianc	-92	-66
is configur	-56	-107
is connect	28	-23
is correct	-58	65
is creat	9	37
is cut	-21	22
is data	-74	55
is decid	14	18
is delet	-12	24
is deprec	1	53
is disabl	-6	21
is disconnect	-21	23
is do	-43	-68
is done	8	32
is down	107	-15
is drop	62	-11
is enabl	28	-25
is encrypt	-21	5
is end	-58	76
is enforc	-56	77
is everyth	-23	27
is feder	7	87
is fill	-34	31
is fix	-10	39
is full	-31	31
is gone	-17	42
is hand	22	24
is handl	-30	59
is healthi	63	-55
is hipaa	-42	-54
is how	-23	103
is idl	41	-37
is in	29	46
is insid	9	33
is inspect	-9	29
is instal	3	54
is involv	15	16
is isol	49	18
is it	-22	-52
is its	52	-28
is keep	69	-58
is kept	41	-52
is left	24	-12
is load	76	-75
is log	7	69
is look	45	-16
is lost	20	4
is made	-25	37
is maintain	23	71
is make	50	-11
is manag	-13	63
is miss	-12	23
is need	-22	35
is no	46	4
is none	-41	88
is not	-10	37
is noth	77	-31
is off	-22	39
is offlin	-19	41
is old	-8	22
is on	12	-32
is one	-79	66
is onli	2	17
is open	-10	37
is out	-5	23
is over	-15	29
is part	51	-30
is patch	-69	-57
is paus	-1	-31
is plug	-32	32
is possibl	5	26
is protect	21	76
is provid	-33	32
is public	-30	71
is publicli	5	20
is publish	-6	53
is reach	-18	40
is reachabl	7	41
is record	-26	55
is regist	20	-12
is renew	2	16
is replac	55	-25
is requir	-2	18
is respons	-22	-54
is review	11	36
is right	17	-39
is run	56	-24
is secret	20	49
is secur	140	78
is sent	-17	19
is serverless	31	-28
is set	-32	44
is someth	80	-29
is start	51	-41
is still	18	-4
is stop	16	-14
is store	23	34
is stuck	-14	18
is suppos	-73	-65
is switch	-98	-17
is taken	24	-14
is that	-52	-6
is the	19	6
is their	-60	9
is then	-35	62
is there	8	52
is thi	-26	10
is throttl	-36	49
is to	-21	74
is too	-20	33
is turn	-57	-85
is under	29	-19
is up	-45	59
is updat	-16	34
is us	-11	36
is verifi	-14	26
is what	26	18
is who	64	20
is wholli	-11	30
is whose	65	8
is with	56	45
iscsi	-10	48
iscsi initi	-9	34
isnt	-16	14
isnt %	-65	-105
isnt @	-53	118
isnt it	20	-11
isnt the	-24	37
iso	40	6
iso 27001	6	19
isol	37	-9
isol @	84	-21
isol between	46	29
isol contain	39	-20
isol custom	29	-7
isol environ	29	-12
isol everi	-30	31
isol function	19	-11
isol my	57	-9
isol of	75	-40
isol the	17	25
issu	28	-3
issu a	-57	26
issu and	28	-9
issu by	42	-39
issu certif	-38	89
issu public	42	-38
issu the	49	-21
it $	-28	-19
it %	43	0
it @	-15	51
it after	-11	16
it again	22	-14
it against	14	55
it also	36	-29
it and	-7	19
it answer	71	-54
it as	-16	37
it at	1	31
it avail	66	-15
it awai	-25	31
it back	-15	21
it build	82	-55
it by	17	3
it came	34	-21
it can	30	-12
it cannot	20	27
it chang	-10	64
it check	-6	45
it come	-46	44
it confirm	34	-32
it connect	126	-100
it copi	83	-73
it correct	-60	39
it cover	-17	29
it creat	73	-51
it current	-14	60
it doe	85	-44
it down	-11	49
it enabl	-82	-85
it encrypt	-65	-88
it end	-22	53
it fail	2	24
it fall	-51	-43
it find	1	36
it follow	46	-35
it for	-21	16
it from	26	-11
it get	-64	67
it goe	-35	-58
it grow	17	-3
it had	-29	39
it hand	35	-17
it has	20	27
it hold	74	-39
it if	22	-14
it in	33	-16
it into	-31	34
it is	19	9
it isnt	53	-5
it issu	53	-52
it its	29	-27
it keep	26	0
it leav	68	23
it make	58	-56
it manag	46	-40
it may	78	-71
it move	31	-29
it need	13	16
it never	93	2
it now	26	-4
it off	19	29
it offer	41	-26
it on	21	6
it onli	-17	25
it onlin	21	-1
it onto	-52	33
it or	-21	45
it our	65	-13
it out	35	14
it over	-18	-94
it own	48	-39
it pass	77	-7
it patch	78	-23
it per	-16	37
it place	20	-19
it pleas	-13	27
it privat	-14	20
it protect	22	13
it raiz	37	-35
it reach	-8	34
it read	-7	17
it replac	28	13
it report	-10	17
it right	31	-65
it run	-2	30
it safe	-35	58
it scale	38	-4
it serv	-20	32
it set	-14	27
it so	38	-11
it stai	53	-23
it stand	-13	31
it start	35	-12
it still	73	-36
it stop	-20	32
it store	83	-49
it support	51	-4
it surviv	-2	23
it take	-22	36
it that	54	43
it the	-5	40
it then	-28	88
it there	1	-29
it through	-12	24
it too	-28	46
it tri	74	-64
it updat	13	68
it us	54	-39
it usabl	-11	19
it use	-13	16
it was	-21	39
it when	-18	8
it where	-14	39
it who	-8	46
it whose	34	33
it within	-9	31
it without	16	17
it work	0	27
it yes	-35	43
it yourself	-3	35
item	14	19
item $	-11	83
its %	-24	-21
its @	-2	23
its a	141	35
its ai	16	-14
its ami	21	24
its api	26	-7
its audit	39	42
its author	74	-48
its autom	-24	27
its avail	75	-57
its backup	16	3
its cach	37	-37
its certif	-6	22
its classif	-17	29
its complianc	74	1
its connect	0	17
its consol	71	-56
its data	18	-2
its default	16	-11
its depend	35	-10
its disk	-26	30
its dns	52	-38
its encrypt	-41	40
its end	7	-25
its endpoint	52	-5
its facil	51	4
its guest	3	50
its guid	89	-36
its health	58	-56
its host	38	-32
its hypervisor	38	-23
its imag	-27	47
its instanc	-10	23
its job	-11	95
its kei	-24	27
its kernel	7	35
its key	35	1
its librari	0	36
its limit	-13	17
its locat	26	-8
its machin	60	-29
its manag	-70	110
its modul	56	-48
its network	38	-18
its node	28	-4
its not	-18	-17
its own	20	-6
its paramet	-14	30
its part	69	-32
its password	-51	62
its patch	42	0
its peopl	-76	-45
its platform	-62	69
its polici	-15	29
its port	24	-12
its protect	-4	23
its quota	42	-33
its record	19	-9
its recoveri	63	-30
its region	27	-10
its releas	-21	38
its result	-18	44
its right	-14	21
its role	28	-10
its router	53	-38
its rule	-8	46
its runtim	-30	42
its schedul	41	10
its server	-32	91
its set	-19	49
its size	-45	79
its softwar	-91	-18
its standard	62	-50
its standbi	71	-30
its storag	51	-22
its stream	-9	25
its support	-39	50
its task	-17	18
its technician	75	-67
its time	2	69
its topic	-18	20
its track	38	-33
its updat	58	66
its version	-13	22
its volum	-16	32
its web	35	-30
its zone	36	-33
itself	24	7
itself %	-49	46
itself after	51	-41
itself am	-31	78
itself are	-102	105
itself avail	23	-11
itself in	68	-31
itself is	58	19
itself keep	32	-30
itself no	-20	35
itself on	22	-23
itself onli	-22	25
itself or	-1	-71
itself run	1	26
itself so	-59	61
itself the	36	-28
itself up	43	-26
itself when	47	-38
itself where	39	-34
itself while	43	-29
itself who	63	-6
itself with	28	-12
januari	-15	58
januari who	21	50
jar	-12	44
jar $	-12	28
jar and	-9	24
java	-10	91
java librari	-33	41
jdbc	-5	99
jira	-38	84
jms	-37	65
jms client	-37	65
job	13	23
job $	-27	0
job @	-16	29
job and	16	-9
job are	19	-5
job code	-16	70
job definit	-26	40
job for	20	26
job has	-12	25
job imag	-3	124
job in	-2	116
job is	-30	-106
job queue	39	-2
job role	-4	19
job run	41	1
job runtim	-8	18
job schedul	155	3
job script	-4	58
job stai	-16	25
job state	16	-9
job that	30	3
job to	35	45
job wait	58	-35
join	-8	39
join of	-11	83
join to	-5	49
joint	28	64
joint duti	-5	70
joint respons	41	45
js	12	35
js runtim	58	-57
js version	-4	50
json	-18	40
judg	-29	82
juli	-9	25
juli 2026	-6	24
june	3	27
june 2025	-18	33
june 2026	-13	33
junior	-12	25
just	2	-38
just do	-55	-5
just the	55	-10
jvm	96	-15
jwt	-30	69
jwt author	-16	38
k	-7	33
k and	-7	33
karpent	41	29
karpent on	-52	55
karpent the	17	-17
kb	-11	74
kbs	151	12
keep	16	10
keep %	-24	28
keep 1	88	-63
keep @	34	2
keep an	-44	75
keep and	-1	16
keep answer	115	-40
keep api	-16	16
keep applic	35	1
keep at	-5	16
keep avail	46	5
keep backup	-31	51
keep both	-21	43
keep client	-26	51
keep copi	-20	37
keep current	-23	27
keep custom	40	-3
keep data	36	7
keep definit	-15	23
keep delet	-24	27
keep driver	-8	16
keep earlier	-8	30
keep enough	29	5
keep etcd	-98	104
keep everyth	-23	40
keep fail	1	38
keep for	-43	51
keep host	32	-29
keep in	-25	29
keep instanc	41	1
keep intrud	25	0
keep it	28	5
keep log	14	16
keep manifest	-7	18
keep messag	-3	57
keep no	-39	95
keep node	-11	70
keep none	-48	55
keep noth	-40	59
keep onli	-69	79
keep other	57	46
keep out	-18	24
keep peopl	-47	51
keep polici	-16	19
keep result	-8	21
keep run	31	36
keep sensit	-6	28
keep serv	86	-22
keep sourc	-13	27
keep state	-28	49
keep task	-46	64
keep tenant	16	4
keep that	20	34
keep the	41	6
keep their	54	0
keep them	19	-6
keep third	24	32
keep three	22	15
keep token	-16	16
keep trail	-21	60
keep up	73	-50
keep what	-44	92
keep work	-59	76
keepal	-30	36
kei	-1	26
kei $	34	36
kei %	-22	13
kei @	-11	40
kei and	-9	16
kei are	-35	67
kei by	-3	18
kei for	-9	32
kei from	53	13
kei if	19	53
kei in	-11	56
kei is	17	48
kei live	-4	28
kei of	27	-11
kei on	-25	62
kei that	32	-16
kei unless	31	-20
kei who	-80	-30
kei with	69	-37
kept	26	5
kept $	-22	82
kept aliv	35	-29
kept and	16	18
kept as	33	-5
kept by	59	-48
kept for	-37	51
kept from	-46	79
kept in	-51	14
kept is	89	-47
kept longer	-3	19
kept run	101	-39
kept up	90	-37
kerbero	11	28
kerbero ldap	55	-45
kernel	23	-18
kernel $	75	0
kernel and	-39	50
kernel are	-25	39
kernel cve	1	21
kernel fix	28	-25
kernel in	127	-1
kernel of	-8	38
kernel on	16	-17
kernel patch	-45	154
kernel updat	-2	54
kernel upgrad	-34	46
key	9	17
key $	-49	82
key @	-9	55
key and	-15	32
key are	81	-65
key at	-22	41
key befor	-16	36
key by	92	-71
key cannot	-34	69
key choic	-38	113
key for	-14	23
key group	-20	20
key if	-16	20
key in	8	36
key is	89	-27
key it	51	-29
key keep	-45	80
key manag	-15	20
key materi	30	-1
key of	27	-11
key on	-13	36
key onc	21	-11
key or	-19	43
key pair	-18	27
key polici	-9	69
key rotat	-11	87
key sign	-37	113
key that	22	-9
key to	4	17
key type	-12	24
key unless	38	-24
key was	18	-17
key when	-29	45
key with	-25	33
kick	-17	23
kick it	-17	17
kill	-25	70
kill the	3	27
kind	9	87
kind are	-44	78
kms	20	2
kms and	20	-2
kms encrypt	-30	46
kms kei	8	20
kms key	19	1
kms where	-23	33
knob	-14	55
knob $	-18	38
knob is	6	46
know	21	-2
know the	-11	20
know which	34	13
knowledg	-7	18
knowledg base	-8	20
known	24	14
known address	-28	47
known cve	-14	60
known vulner	49	-45
kube	17	-17
kube proxi	17	-17
kubelet	23	26
kubelet $	-36	134
kubelet @	-60	79
kubelet and	85	-40
kubelet contain	-14	18
kubelet on	16	-12
kubernetes	27	20
kubernetes api	-15	48
kubernetes version	-3	84
kvm	-9	31
kyverno	-12	65
label	4	52
label and	-1	24
label of	-46	79
label that	58	-40
lack	-21	34
lack a	-23	35
lag	-20	62
lag and	-10	19
lag behind	-20	57
lai	16	30
lake	-18	38
lake format	-16	28
lambda	-8	28
lambda edg	-28	34
lambda trigger	1	24
lan	-14	40
land on	48	-15
land where	48	-34
land with	48	-14
land zone	-32	44
languag	-14	28
languag @	-19	28
languag model	17	-7
languag runtim	11	-28
laptop	2	93
larg	20	12
larg @	17	13
larger	-22	46
larger chang	-20	29
larger node	-15	44
larger one	-16	42
last	16	35
last 90	45	-39
last longer	61	-42
last month	89	5
last night	22	20
last one	105	41
last writer	-19	30
last year	-5	20
late	27	-22
latenc	-2	87
latenc alarm	-10	16
latenc and	-4	38
later	5	19
later and	-24	29
later on	18	-9
latest	16	9
latest 14	40	-39
latest 50	13	33
latest after	21	-16
latest alwai	58	-40
latest ami	79	-62
latest base	-3	16
latest imag	-47	87
latest is	60	-50
latest patch	50	-27
latest seven	-33	41
latest version	-27	55
latter	-84	-71
latter $	-85	-75
launch	2	19
launch $	-3	104
launch @	54	-25
launch a	-15	19
launch and	62	-15
launch anoth	61	-57
launch from	15	38
launch in	33	-62
launch new	-9	27
launch scale	54	-41
launch set	-14	35
launch templat	-4	27
launch the	31	-7
law	12	82
law and	17	65
law demand	36	63
law that	14	39
layer	24	-1
layer $	-12	-32
layer 7	-83	19
layer and	-5	39
layer are	-21	47
layer in	17	6
layer includ	33	-32
layer of	-13	18
layer under	-4	-68
layer we	-30	55
layer with	-19	43
ldap	18	33
ldap on	35	4
ldap work	-28	36
lead	-49	57
lead back	-40	48
leader	53	-34
leader node	49	-31
leaf	1	16
leak	-5	51
leak $	13	50
leak access	-19	14
leak from	2	20
leak in	-9	36
leak memori	24	-11
learn	-15	29
least and	4	17
least everi	11	20
least onc	46	-6
least one	8	35
least privileg	-12	50
least two	-14	16
leav a	16	-8
leav public	-2	27
leav that	-18	27
leav the	-13	44
leav those	-34	72
leav who	-4	35
leaver	-19	50
leaver still	-18	37
ledger	-31	61
left	-12	19
left $	-36	49
left alon	-40	44
left and	30	-27
left for	36	-19
left in	53	-14
left the	-20	41
left to	-57	-48
left who	26	-22
leftov	-13	23
leftov of	-13	23
leg	-12	26
legaci	-14	23
legal	-17	73
legal hold	-13	92
len	-22	67
length	-12	44
length and	-2	33
less than	56	-40
let	-3	18
let @	-15	32
let a	48	-42
let client	-18	31
let everi	-10	22
let everyth	-11	21
let in	-17	44
let its	21	-15
let no	66	-65
let nobodi	21	30
let other	-5	29
letter	-15	37
letter queue	-18	44
level	5	32
level $	38	-22
level 1	-13	43
level permiss	-6	16
level read	-12	24
level secur	-16	35
lever	-13	20
li	2	32
li in	21	16
li on	-6	30
li under	-21	36
liabil	-37	100
liabl	-8	23
lib	-34	106
librari	-3	38
librari and	-3	21
librari are	-8	49
librari in	6	31
librari insid	36	-22
librari is	-10	30
librari of	-14	41
librari that	-19	19
licens	-20	60
licens and	9	24
licens are	-11	30
licens for	-7	65
licens in	45	-38
licens includ	108	-83
licens of	-31	37
licens on	-6	64
licens patch	-95	-126
licens the	69	-39
licens we	1	16
lie	33	10
lie in	-53	96
life $	38	5
life are	-12	27
life cycl	31	-2
life of	53	-16
life on	-34	31
lifecycl	76	-2
lifecycl $	182	29
lifecycl and	-8	16
lifecycl control	-7	36
lifecycl hook	-10	17
lifecycl manag	-13	17
lifecycl of	25	-14
lifecycl polici	-25	71
lifecycl rule	17	-10
lifetim	48	-26
lift	-26	-43
lift a	37	-49
lightsail	-34	60
like	33	25
like @	-4	55
like are	17	-12
like aws	36	12
like that	-7	67
like the	-2	79
limit	6	20
limit $	-8	-40
limit @	-22	49
limit and	-11	28
limit by	27	-23
limit for	5	20
limit if	50	-18
limit in	-24	28
limit of	29	-2
limit on	-20	42
limit or	-6	19
limit that	17	-12
limit the	-28	53
limit time	78	-54
limit what	-16	16
line	-4	48
link	6	28
link are	-10	19
link between	44	37
link domain	17	-12
link for	-17	42
linux $	30	-31
linux 2023	81	51
linux @	-32	68
linux ami	83	15
linux and	20	-19
linux below	-70	40
linux beneath	49	-86
linux capabl	-10	46
linux insid	79	-57
linux of	34	-11
linux patch	-38	-87
linux secur	5	78
linux server	-24	43
linux under	19	67
linux underneath	-162	-45
list	-1	22
list $	52	-12
list and	-14	24
list are	-16	57
list as	-35	57
list at	42	-30
list by	50	-33
list in	-19	26
list of	35	-9
list the	44	-36
listen	15	23
listen $	-14	127
listen @	-10	22
listen to	-23	33
live	17	25
live $	-18	48
live in	-17	44
live is	84	-82
live migrat	59	-34
live on	29	29
load	16	17
load $	14	120
load @	-24	58
load and	-10	21
load data	-31	119
load dock	31	-3
load grow	-21	25
load of	25	-5
load with	-9	26
load without	-1	19
local	14	55
local admin	9	37
local administr	-16	26
local consol	-18	23
local disk	-9	27
local network	-23	25
local user	0	32
locat	20	-5
locat $	99	-48
locat of	55	-14
lock	8	40
lock in	-10	45
lock it	-19	51
lock on	-23	25
log	-1	19
log $	10	128
log @	-13	-62
log agent	-37	43
log are	-5	20
log backup	20	0
log bucket	35	-31
log collect	-15	24
log data	24	7
log deliveri	-40	43
log destin	-19	55
log do	-67	-58
log driver	-16	69
log everi	-8	31
log file	42	-33
log for	-16	35
log from	20	27
log go	-27	54
log have	-3	54
log in	41	-13
log includ	-8	53
log is	-14	34
log it	-4	28
log level	-20	45
log lie	67	-45
log longer	-9	45
log manag	-6	40
log metric	-5	30
log of	-20	48
log off	-15	62
log on	-69	-56
log onli	-8	16
log oper	10	74
log over	32	-26
log paramet	9	22
log retent	27	129
log router	-20	31
log so	-4	41
log sourc	-52	72
log stai	-14	24
log that	34	-3
log the	94	-9
log to	16	2
log type	-31	45
log up	6	26
log were	-6	24
log what	-16	33
log where	19	-17
log while	20	-19
log4j	-4	45
log4j in	-4	49
log4shell	-25	51
log4shell in	-25	51
logic	47	2
login	-16	57
login $	-4	95
login in	-7	68
login node	-25	55
login on	8	22
login our	-18	32
login page	-72	12
login to	61	-3
long	5	21
long @	-32	34
long a	-29	54
long as	43	-38
long backup	106	-19
long daili	32	17
long record	-26	48
long run	-37	41
long term	8	35
long thei	51	-38
longer	-3	29
longer and	-23	27
longer exist	-22	34
longer keep	-18	37
longer meet	40	-38
longer need	-23	29
longer retent	-3	20
longer support	-13	17
longer than	-19	92
look	18	14
look after	53	-41
look at	1	38
look for	-38	84
look into	48	-10
loop	-6	74
loop $	-7	69
loosen	1	26
lose	1	51
lose data	-4	23
lose it	13	51
lose the	-45	102
lose them	-13	32
loss	-11	26
loss of	-7	20
lost	3	20
lost after	-9	16
lost it	-17	23
lost its	-16	29
lost one	23	-13
lost our	-28	40
lost task	-9	24
low	-25	55
lower	-2	30
lower it	-7	19
lower the	24	-2
lowest	91	-34
lowest tls	91	-34
luk	-10	20
lustr	-4	30
lustr and	34	-28
lustr scratch	-9	22
m	0	87
m i	-10	34
mac	104	-32
machin	30	-7
machin $	35	-39
machin @	-14	23
machin and	16	-7
machin are	3	52
machin below	52	-36
machin in	23	-5
machin is	52	48
machin itself	-43	48
machin of	71	-23
machin on	41	-14
machin pool	-23	63
machin that	41	-20
machin who	-53	-61
machineri	23	-13
maci	-13	22
made	19	4
made by	51	-22
made from	-17	27
made in	25	9
made it	-22	33
made public	-22	86
made with	33	-24
mail	-22	35
mail address	-3	31
mail and	79	-60
mail in	53	-40
mail server	22	-3
mail that	-80	43
mail through	-1	32
main	-17	24
maintain	26	-11
maintain %	-41	32
maintain and	22	9
maintain by	43	28
maintain it	-11	-59
maintain its	68	-37
maintain that	-75	-10
maintain the	31	-10
mainten	32	5
mainten $	-49	-85
mainten @	-7	30
mainten action	53	-30
mainten is	-13	70
mainten mode	-31	35
mainten notic	20	-15
mainten of	69	-29
mainten off	0	19
mainten on	31	-31
mainten window	24	25
mainten windows	82	17
major	11	48
major upgrad	-12	63
major version	16	48
make	2	32
make %	-16	40
make @	-17	41
make a	19	36
make an	52	19
make and	26	-3
make client	-12	58
make for	-15	16
make it	10	30
make new	-9	18
make no	-12	39
make one	46	-41
make recoveri	72	-62
make sure	19	4
make the	-2	31
make them	9	51
malici	-25	62
malwar	-2	20
man	72	-6
manag $	8	58
manag %	-43	-33
manag @	9	17
manag a	-28	-15
manag access	-25	28
manag and	32	-14
manag anti	-18	21
manag by	-34	61
manag call	48	-14
manag certif	58	-1
manag databas	-47	-36
manag endpoint	-21	65
manag environ	46	-38
manag event	45	-11
manag imag	19	11
manag in	-23	72
manag instanc	27	-16
manag kei	10	51
manag node	-23	61
manag of	34	55
manag on	13	-33
manag or	-10	20
manag patch	64	-44
manag permiss	46	-44
manag platform	-11	50
manag python	23	-21
manag queri	35	-9
manag result	-36	71
manag rule	63	-119
manag runtim	16	9
manag secur	62	46
manag servic	-67	-61
manag share	-21	-85
manag so	-12	31
manag storag	-26	43
manag the	27	21
manag them	-24	56
manag type	37	-37
manag updat	-8	80
manag user	-3	58
manag what	17	-10
mandatori	16	39
mandatori @	-12	67
mandatori on	115	-79
mandatori secur	-50	82
mani	34	-2
mani @	52	15
mani connect	37	-27
mani dai	-25	53
manifest	-25	45
manifest and	-11	20
manifest of	-1	18
mantrap	102	-4
manual	-9	40
manual approv	-11	27
manual evid	-6	33
manual on	45	8
manual snapshot	3	26
map	1	47
map $	-4	94
map and	-10	27
map wrong	4	29
march	-19	45
mark a	-27	46
market	-27	53
market mail	-2	20
market want	-13	18
marketplac	5	96
mask	-6	52
mask person	13	48
master	-62	-55
master password	-62	-75
matchmak	74	-16
materi	9	24
materi in	-2	20
materi is	-106	138
materi of	3	21
matrix	-22	-58
matter	19	38
matter elsewher	-1	37
max	18	27
max @	-9	47
max concurr	-26	37
max connect	-4	17
max of	-7	37
max size	-8	61
max vcpu	-29	87
maximum	-3	20
maximum are	70	-53
maximum capac	-17	42
maximum size	-11	19
may	3	26
may also	30	-21
may be	-12	31
may call	-28	66
may delet	63	-56
may do	-17	39
may have	-23	65
may issu	-20	69
may leav	50	-45
may merg	4	18
may move	-12	16
may open	23	-13
may publish	-33	49
may pull	-19	20
may queri	-13	18
may read	-7	30
may run	-11	53
may send	-13	49
may set	17	-15
may store	38	-26
may take	20	-19
may use	37	-14
mb	-6	21
mcp	-15	29
mcp server	-15	29
me	-34	-32
me $	-80	-70
me %	-23	31
me do	-33	-95
me is	-15	16
me or	-25	38
me that	16	-2
me the	-17	56
me to	66	11
me who	33	-13
me yes	7	116
mean	31	-2
mean $	11	-51
mean is	31	-15
mean one	18	-5
mean the	-105	12
mean whose	127	9
meant	19	21
meant @	75	-20
meant the	-11	39
meant to	-22	53
meanwhil	33	18
meanwhil and	18	-8
measur	-14	56
media	92	-46
media sanit	39	12
medium	-3	24
medium @	-3	24
meet	-83	-84
meltdown	30	-5
member	-15	36
member account	-14	19
member and	1	21
member of	-19	43
memori	17	22
memori $	50	13
memori and	4	17
memori limit	-26	56
memori of	45	-29
memori or	58	-41
memori set	-33	59
memori store	-18	33
mend	2	47
mend it	-26	44
mend onli	-43	61
mend the	68	47
merg	-17	39
merg $	-9	24
merg in	0	25
mesh	7	54
mesh $	-13	20
mess	-4	21
messag	31	3
messag between	39	-33
messag bodi	-29	40
messag broker	56	-48
messag in	37	-34
messag is	-33	43
messag on	25	-2
messag over	68	28
messag redund	19	-9
messag sent	-12	35
messag that	-35	38
messag when	41	-34
met	-9	30
met $	-13	24
metadata	28	17
metadata and	21	-20
metadata databas	107	-13
metadata in	-43	42
metadata is	-27	42
metadata of	49	-41
metadata on	-3	24
metadata servic	-23	23
metal	28	10
metastor	-12	16
metastor and	-12	16
method	6	59
metric	30	-10
metric and	30	-11
metric in	79	-51
metric of	32	-17
metric to	35	-8
mfa	-1	61
mfa delet	1	39
mfa devic	8	56
mfa kei	-6	19
mfa on	21	53
micro	8	35
microcod	24	59
microcod firmwar	-27	43
microsoft	16	6
microvm	61	-9
microvm can	-39	58
microvm of	45	-39
midnight	69	-26
migrat	-8	40
migrat for	-14	41
migrat of	59	-28
migrat to	-11	42
million	44	-24
million of	44	-24
min	-30	62
min 1	-12	52
min and	-8	19
mind	-16	46
mine	-37	47
minimum	-20	46
minimum and	-8	20
minimum of	-15	17
minimum tls	-22	39
minor	17	26
minor and	20	-12
minor engin	17	-62
minor on	64	-8
minor releas	-47	97
minor upgrad	8	48
minor version	-54	-86
minut and	-22	38
minut at	-3	16
minut of	24	5
minut window	-7	25
mirror	-10	20
misconfigur	-12	76
mismatch	-10	60
mismatch in	-3	30
miss	-17	51
miss $	-14	43
miss @	-11	29
miss and	-12	31
miss in	-2	46
miss on	-16	59
miss so	13	45
miss the	-15	39
miss whose	-9	18
mistak	-15	51
mistak $	0	43
mistak @	-19	27
mitig	48	13
mix	-67	-74
ml	29	8
ml team	29	-26
mmdsv2	-18	45
mobil	2	40
mobil push	10	43
mode	17	11
mode $	23	-36
mode @	63	-46
mode and	-10	21
mode do	25	18
mode for	-6	16
mode is	-7	21
mode it	-14	21
mode of	-19	45
mode or	-25	32
mode so	-32	30
mode that	27	-19
mode the	46	-35
mode who	67	-42
mode with	-10	36
model	18	-4
model $	-92	-31
model and	-4	24
model answer	-10	41
model fresh	50	-20
model in	41	28
model is	-4	64
model on	-8	18
model provid	75	-51
model put	6	79
model run	57	-29
model that	4	32
model who	-20	52
model with	21	4
modifi the	-7	17
modul	6	18
modul and	-6	16
modul are	-10	35
modul audit	62	-53
modul of	30	-22
modul that	-25	30
moment	8	23
mondai	42	5
monei	-21	40
monitor @	1	18
monitor node	52	-13
monitor the	68	-9
month $	29	-29
month and	-33	58
month at	30	-16
month by	-26	-8
month old	-3	24
month the	37	-31
month who	-70	-65
monthli rollup	28	-11
more	19	-2
more $	-31	67
more and	30	-19
more dai	-12	17
more in	48	-30
more load	-13	44
more than	-24	36
more up	-18	26
morn	71	-15
most	-1	22
most 60	-11	17
mount	-51	86
mount @	-82	78
move	6	18
move $	-13	30
move %	-21	44
move @	44	-41
move a	0	23
move all	34	-25
move an	-31	38
move environ	-8	47
move everi	-9	22
move from	-10	17
move is	-41	128
move it	-10	20
move off	-9	52
move on	-20	27
move partit	19	-4
move the	-3	48
move to	43	-14
move traffic	-40	57
move us	-87	-25
mtl	-2	113
mtl between	1	120
much	-10	43
much $	-14	47
multi	-1	19
multi factor	6	43
multi node	59	-34
multi region	18	1
must appli	-55	-1
must be	-24	51
must configur	-42	47
must creat	-11	17
must defin	-9	53
must do	-27	36
must instal	-32	70
must keep	-24	47
must last	47	9
must not	-18	28
must patch	69	-17
must renew	-22	66
must surviv	-28	31
must the	95	11
must to	-27	40
must updat	-3	21
must write	-17	41
mutual	-15	24
mutual tls	-14	25
my	30	-4
my @	31	28
my applic	-14	27
my auditor	23	-86
my colleagu	-18	35
my data	-59	-74
my head	53	31
my own	-25	-10
my team	-15	20
myself	-17	38
myself $	-14	30
mysql	-1	32
n	-16	63
n 1	-13	18
nacl	13	162
nah	49	25
nah i	55	17
name a	37	-22
name has	-27	86
name in	-49	84
name it	23	7
name no	-20	37
name none	22	-19
name of	-11	37
name server	79	-41
name that	-28	38
name the	13	20
name who	-12	68
namespac	12	29
namespac $	-36	68
namespac and	-13	20
namespac on	-30	90
namespac pod	3	17
namespac quota	-27	72
namespac with	76	-43
narrow	0	36
narrow it	-19	37
narrow scope	-9	19
narrow the	34	-10
narrow them	-4	36
nas	-22	58
nasti	-13	45
nat	-4	27
nat gatewai	1	17
nativ	66	-34
near	16	8
nearli	15	38
nearli full	-11	51
necessari	44	-33
neck	-15	37
need	10	20
need $	-35	57
need a	35	-70
need an	-56	21
need and	-11	17
need control	-4	18
need for	-28	80
need in	-36	54
need it	-14	27
need more	-10	40
need no	12	57
need none	-44	107
need on	56	6
need one	-27	37
need the	-17	22
need there	91	-30
need to	71	-19
neither	3	33
neither refus	-5	47
neither see	-3	30
neither the	45	-27
net	-19	55
network	19	8
network $	90	-31
network access	-28	88
network acl	-4	41
network and	1	35
network between	19	-8
network cabl	52	-26
network can	-32	50
network cidr	-4	23
network connect	-48	43
network devic	130	-66
network encrypt	66	-39
network firewal	-51	36
network hardwar	41	-26
network in	-12	37
network interfac	7	20
network into	-23	88
network is	-29	52
network isol	-13	42
network let	21	-14
network member	40	-1
network of	-56	86
network on	-27	39
network polici	-17	49
network servic	48	22
network switch	57	-19
network that	72	13
network traffic	30	-6
network under	45	-25
network up	52	-31
never	17	21
never be	-13	57
never beyond	-18	41
never chang	62	-16
never come	-27	43
never delet	84	-58
never doe	-31	111
never expir	-4	42
never log	33	-6
never patch	6	49
never put	35	-27
never see	143	-48
never show	43	-41
never the	-105	112
new account	-29	51
new ami	-103	30
new build	-17	25
new cluster	16	-14
new custom	-14	32
new cve	21	-19
new deploy	56	-54
new fleet	-24	25
new imag	-28	36
new job	42	-28
new key	-11	16
new minor	75	-28
new object	-76	-128
new on	-30	77
new one	45	-1
new primari	54	-48
new queue	56	-30
new region	-4	34
new releas	46	-4
new revis	-63	71
new server	19	60
new signatur	36	-31
new type	-26	36
new version	17	12
newer	4	18
newer @	-22	27
newer ami	-34	57
newer imag	-47	80
newer on	16	-2
newer one	46	12
newer platform	-23	23
newer releas	-33	49
newer version	-14	29
newest	19	19
newest one	22	-11
newli	34	-27
newslett	-24	25
next js	-28	42
next week	-11	38
nfs	0	32
nfs export	3	29
nginx	-6	23
night	10	-35
night $	-83	-32
night and	74	-31
night in	-52	77
nine	25	6
nine of	33	-21
nist	34	-21
nitro	133	56
nitro card	20	-11
nitro hypervisor	72	-5
nitro secur	-35	46
no	10	25
no $	50	2
no @	-11	-86
no access	90	-66
no action	5	-66
no agent	113	-84
no archiv	91	-32
no automat	-27	49
no backup	-42	91
no broker	57	-29
no certif	-56	113
no charg	22	-20
no consol	-29	73
no contain	3	82
no copi	-29	67
no custom	45	-42
no data	-43	87
no effect	-3	19
no endpoint	-49	109
no failov	54	-39
no fix	-19	20
no histori	-10	18
no i	-5	56
no imag	-63	90
no infrastructur	62	-25
no instanc	54	-44
no kernel	40	-33
no key	10	21
no log	-25	53
no login	123	-59
no longer	-18	25
no machin	65	-24
no manag	-63	95
no matter	-17	58
no multi	43	18
no network	-21	56
no new	-14	26
no node	88	-62
no one	25	-21
no oper	48	-25
no other	98	-41
no paramet	-30	52
no patch	-12	20
no public	-27	58
no redund	-6	51
no secret	-7	44
no secur	16	10
no set	45	23
no shell	48	-11
no snapshot	-39	65
no ssh	48	-41
no standbi	11	32
no such	-44	53
no updat	24	-4
no user	-43	58
no version	104	-56
no way	13	44
no window	99	-67
no zone	46	-29
nobodi	24	22
nobodi ad	-37	116
nobodi can	50	-13
nobodi click	-18	33
nobodi delet	-8	31
nobodi els	49	-41
nobodi has	57	-16
nobodi here	-20	-8
nobodi log	72	-36
nobodi look	18	-15
nobodi notic	-40	46
nobodi opt	-30	52
nobodi rotat	23	130
nobodi tamper	54	-30
nobodi us	-33	69
node $	0	-45
node %	56	38
node 14	-8	22
node 16	7	81
node @	39	100
node ami	-4	203
node and	19	18
node are	24	17
node base	-50	-8
node behind	25	-12
node but	52	-18
node by	35	-7
node class	-13	28
node count	-13	123
node di	69	14
node encrypt	-27	38
node expir	-21	30
node fail	75	25
node for	-3	63
node group	1	34
node imag	-18	40
node in	9	-64
node instanc	-6	34
node is	56	-5
node js	55	-47
node kernel	-23	76
node modul	-19	54
node on	-132	81
node onli	-51	65
node or	30	-18
node os	-1	-26
node patch	-102	-29
node pool	36	-12
node role	-7	16
node share	76	-27
node stand	-35	92
node that	57	-5
node to	3	19
node under	57	-17
node upgrad	-67	-73
node we	-17	41
node when	-1	-140
node who	-162	-79
node with	24	-16
node yourself	-9	26
nodeadm	4	70
nodejs16	-2	25
nodepool	-18	36
nodetool	39	-30
nodetool repair	39	-30
non compliant	-1	22
non extract	56	-43
noncompli	-12	45
none	21	32
none @	29	14
none and	-23	27
none for	55	-29
none is	21	13
none of	49	-9
none to	97	-84
nonsens	29	-23
noon	-35	-9
nor	10	16
nor date	-5	47
nor the	45	-28
normal	47	56
normal $	6	-20
normal @	11	100
not	10	26
not $	6	-22
not %	4	-73
not @	33	40
not a	-28	35
not among	91	-82
not and	-21	22
not appli	-41	79
not as	-10	20
not ask	23	14
not avail	-31	93
not back	9	38
not by	37	-31
not chang	-27	46
not come	-42	57
not compli	65	-59
not cover	-18	46
not delet	-30	64
not depend	29	-26
not do	-13	45
not encrypt	38	-6
not exist	21	18
not for	55	-36
not grow	-35	85
not guard	46	-41
not have	56	39
not in	65	-25
not instal	-21	62
not leav	-20	31
not lose	-5	19
not move	48	-41
not need	30	5
not on	31	11
not our	50	-26
not outliv	46	-18
not patch	-34	39
not pin	-12	28
not possibl	32	-6
not put	-16	19
not reach	-30	43
not read	90	-48
not record	-16	63
not replac	-76	101
not restor	-29	66
not run	-9	22
not scale	-62	95
not see	-12	54
not start	1	17
not support	20	25
not test	61	-53
not the	-76	71
not touch	-8	53
not trust	-47	53
not undo	-41	61
not updat	35	-7
not upgrad	99	-25
not us	-12	47
not use	28	-28
not work	7	36
notebook	11	18
notebook @	16	-16
noth	10	40
noth $	16	-37
noth by	-50	102
noth can	52	-43
noth els	-15	40
noth for	64	-32
noth in	-11	26
noth insid	-40	74
noth is	-26	60
noth keep	-44	50
noth of	40	29
noth on	47	-13
noth reach	-10	37
noth retir	-37	85
noth scale	-39	110
noth that	33	-7
noth to	8	23
noth upgrad	-11	45
notic about	3	59
notic and	36	-31
notic by	94	-72
notic in	-38	-65
notic it	-4	138
notic that	40	-40
notif	-15	61
notif $	42	6
notifi	79	-40
novemb	-26	39
now $	35	-33
now its	-24	38
now nobodi	-22	20
now the	18	-27
now thei	-22	-6
nowher	-24	26
npm	-8	63
npm packag	2	58
nsx	-1	58
nsx firewal	1	18
nsx manag	-16	26
ntf	-3	20
ntf acl	8	23
ntf and	-10	18
nucleu	-5	27
number	0	24
number $	4	71
number and	-17	26
number in	-19	45
number instanc	-44	50
number or	30	-6
number version	-12	16
nvidia	-19	26
nvidia driver	-19	26
nvme @	-28	47
nvme driver	-12	21
nvme in	48	-26
o	-23	35
o %	-8	21
o tls	-17	29
oauth	-15	40
obfusc	-5	29
object $	-14	-92
object and	-9	32
object are	-27	110
object from	-6	45
object in	40	29
object lock	-28	31
object of	-8	60
object onli	14	97
object to	-1	49
object who	26	-42
observ	-22	64
obtain	34	-19
obtain the	33	-24
oci	6	18
oci consol	-18	59
oci or	-26	15
oci s	7	29
ocr	58	-41
ocr model	58	-41
ocsp	39	1
ocsp respond	49	2
octob	-40	4
odd	-49	61
of $	-26	36
of %	-56	28
of 1	21	-3
of @	36	4
of a	-32	-22
of all	-11	27
of amazon	88	-35
of an	-5	21
of anoth	32	-3
of api	28	34
of applic	55	-54
of at	-30	42
of aws	86	-20
of backup	64	-15
of block	52	33
of both	46	15
of build	24	44
of call	29	-10
of certif	88	-83
of chang	29	-23
of cluster	66	-32
of comput	-4	25
of connect	30	-17
of contain	-9	20
of control	-53	-11
of cve	-25	31
of data	41	-15
of date	-68	1
of devic	-66	75
of differ	71	-37
of direct	24	-8
of durabl	33	-21
of ebs	56	-46
of encrypt	28	-12
of ephemer	-44	55
of event	-18	29
of everi	42	-23
of ex	-20	32
of file	-35	9
of gatewai	18	-15
of host	-12	17
of imag	-25	31
of infrastructur	119	-27
of it	-70	-20
of its	27	-5
of job	-15	24
of key	-100	109
of last	50	-43
of link	17	-12
of linux	-73	97
of local	-2	23
of log	-10	24
of machin	-46	53
of manag	-19	31
of member	-23	39
of memori	0	70
of messag	-39	51
of my	54	52
of new	-49	-90
of node	-2	45
of notebook	16	-16
of object	17	7
of old	34	0
of oper	23	47
of other	51	-27
of our	-9	35
of partner	-20	36
of password	102	-8
of persist	20	-13
of person	-58	-72
of physic	39	-17
of pod	-29	51
of point	-72	72
of power	47	-40
of presenc	70	-28
of queri	60	-15
of queue	19	46
of reach	40	-25
of reader	-3	16
of record	-44	-19
of recoveri	-28	51
of request	45	31
of resourc	-5	57
of row	-17	27
of run	100	-57
of runtim	45	-19
of s3	49	-24
of salesforc	-6	54
of secret	71	22
of secur	23	3
of server	103	-38
of servic	52	98
of shard	-10	17
of someon	-10	23
of sourc	26	-9
of staff	-130	-106
of standard	-26	64
of storag	41	-14
of support	-28	49
of task	45	-38
of that	-6	-50
of the	31	13
of their	25	11
of them	31	-16
of these	-29	38
of thi	-56	-70
of those	55	-41
of topic	-25	56
of traffic	-11	44
of two	-2	30
of up	-21	32
of us	-108	-137
of user	-10	21
of vcpu	18	-2
of version	45	-36
of volum	-10	19
of what	-37	-19
of who	-12	32
of whom	38	-25
of windows	-49	50
of worker	-23	44
of workflow	1	40
off	-3	31
off $	-53	36
off %	-15	61
off @	-29	63
off again	-36	58
off and	42	-15
off befor	-7	32
off by	-15	41
off for	-25	37
off in	-26	53
off on	-31	51
off the	3	47
off until	-6	19
off who	-63	68
off whose	-10	51
offer	42	-6
offer @	45	-40
offer and	43	-35
offer http	88	-47
offer it	-44	81
offer the	49	28
offer them	-45	88
offer tls	44	-18
offic	-44	52
offic to	-78	-24
offic want	-22	26
offlin	-23	38
offset	-30	38
often	-8	52
oidc	-19	51
oidc provid	-16	53
ok	-89	-48
ok and	-127	-115
ok but	-39	15
okta	-10	62
old	-13	46
old $	-7	19
old @	-8	38
old and	-21	42
old artifact	-38	69
old data	-27	43
old disk	81	-12
old minor	32	-14
old on	-10	16
old one	-11	18
old task	-25	56
old version	-19	31
old who	7	60
older	-3	27
older @	-6	17
older on	-27	42
older than	0	26
older unencrypt	-7	32
older version	-7	19
omiss	-7	25
omiss $	-9	29
on	5	30
on $	39	36
on %	19	35
on 1	-19	33
on 200	-16	19
on 30	-15	27
on @	-1	49
on a	5	31
on all	-5	25
on amazon	-22	25
on an	-25	47
on and	22	-1
on are	48	-29
on as	-81	-53
on at	-22	30
on auto	-26	53
on automat	4	56
on autostop	-46	65
on aws	-27	13
on befor	-9	31
on black	17	-12
on both	-6	33
on broker	-31	29
on by	-32	7
on capac	-2	26
on control	-12	21
on current	-15	20
on custom	-19	48
on deliveri	-3	26
on demand	25	-8
on devic	81	-40
on disk	66	-26
on each	-55	-50
on ebs	99	-86
on ec2	-15	41
on encrypt	-2	23
on event	-18	41
on everi	25	-6
on execut	29	-24
on fail	3	18
on fargat	-15	22
on for	21	4
on from	-58	61
on fsx	-3	23
on github	2	20
on go	35	-24
on host	44	-32
on howev	96	-68
on in	10	18
on integr	58	-40
on is	67	-32
on it	-28	-3
on lustr	-17	20
on manag	-9	42
on mfa	-2	21
on mondai	-27	74
on multi	7	74
on my	-34	63
on new	4	18
on node	-50	91
on nodejs16	-2	25
on off	-8	35
on one	2	55
on onli	-14	16
on or	-4	20
on our	-30	75
on per	-13	24
on point	12	50
on port	-19	42
on prem	-34	53
on premiz	-32	57
on provid	-47	-1
on push	-32	52
on ra3	43	-34
on request	63	-57
on root	6	38
on server	10	115
on serverless	38	-29
on servic	-15	22
on sever	41	-28
on share	72	-6
on site	-1	20
on spot	31	-24
on stai	-10	26
on task	54	-24
on termin	-19	26
on that	-64	-2
on the	11	19
on their	-49	77
on there	28	18
on these	-69	93
on those	88	7
on time	40	-13
on top	-23	60
on updat	-24	28
on us	-101	-127
on version	-32	51
on virtual	-50	65
on volum	-39	27
on vpc	-11	17
on what	57	-55
on when	-15	42
on where	-13	23
on who	39	-65
on whom	-26	39
on whose	16	19
on windows	137	-30
on with	65	-27
on without	-14	43
onc	21	4
onc 14	24	-23
onc @	-16	14
onc a	-2	42
onc and	20	-2
onc everi	-59	70
onc for	-41	47
onc held	33	-24
onc in	73	-62
onc the	46	-41
onc when	60	-55
one $	-84	-71
one @	4	57
one after	29	-17
one anoth	28	-8
one are	22	-4
one at	16	-5
one avail	-1	57
one az	28	2
one broker	-31	46
one by	44	-12
one can	-16	28
one cannot	-32	48
one click	-16	26
one come	45	-19
one control	47	-42
one custom	24	-23
one day	23	3
one download	101	-66
one environ	-22	51
one fail	11	60
one for	-15	41
one from	-12	16
one has	-14	19
one if	22	-2
one in	-39	54
one instanc	29	-15
one into	82	-68
one is	83	22
one its	30	-6
one let	-12	18
one login	9	42
one no	-13	40
one node	68	-27
one noth	-10	37
one of	-9	18
one onc	24	-23
one or	-31	55
one region	-12	26
one releas	36	-5
one replica	-28	77
one secret	-25	41
one server	-8	35
one set	-13	16
one so	29	-26
one task	-4	23
one there	-30	50
one to	-16	20
one togeth	47	-42
one until	-21	31
one who	-47	121
one with	-73	-72
one without	4	38
one year	-19	23
one zone	-14	53
onli	6	30
onli $	-25	40
onli %	-78	-94
onli 1	40	-25
onli @	51	-9
onli an	33	-30
onli and	31	-26
onli as	-19	38
onli be	-17	23
onli by	-5	32
onli call	-36	49
onli control	-39	63
onli for	36	-32
onli from	19	4
onli if	17	-8
onli in	-18	47
onli its	-19	43
onli mend	-13	16
onli on	-47	67
onli onc	47	-41
onli one	0	47
onli roll	-21	57
onli the	0	65
onli then	-12	20
onli through	-13	21
onli to	38	-26
onli turn	-14	34
onli watch	19	30
onli what	-8	32
onli when	23	-9
onli where	-20	27
onli while	18	5
onli who	50	-2
onli with	30	10
onlin	-12	29
onlin and	-4	23
ons @	-38	51
ons and	93	-79
ontap	80	9
ontap and	-40	49
onto	-64	-7
onto the	-44	33
oom	-23	31
open	-6	27
open $	-4	76
open @	-9	71
open a	-4	18
open and	43	-17
open mainten	57	-56
open or	-17	60
open sourc	53	-24
open the	-32	58
open to	-7	36
open who	5	91
openapi	6	56
opensearch	24	-7
openssh	14	41
openssl	-38	124
openzf	55	1
oper $	35	53
oper @	26	5
oper and	6	34
oper audit	18	-6
oper by	39	-27
oper includ	33	-25
oper kms	23	3
oper of	25	-5
oper role	-40	87
oper the	32	-83
opt in	-1	16
optic	2	43
optim	-2	93
optim ami	-12	39
option	4	26
option $	-49	97
option group	-6	29
option of	-13	45
option on	19	-3
option oper	-64	129
option or	4	47
option that	-11	21
option until	-2	17
option updat	-29	66
or $	-7	-92
or %	-2	-47
or 1	58	2
or 5	34	-27
or @	-4	22
or all	34	31
or amazon	-26	58
or anoth	-25	54
or archiv	-20	42
or are	28	-27
or ask	-52	60
or at	-15	26
or auto	-37	39
or automat	-13	21
or aws	-32	44
or both	-37	-32
or by	-44	6
or chang	-14	36
or choos	-14	24
or cli	-16	43
or close	5	19
or cloudwatch	-7	22
or cluster	-30	45
or configur	53	65
or copi	-4	48
or creat	24	-24
or delet	-7	18
or destroi	33	-24
or do	-50	-96
or doe	18	0
or download	1	43
or end	-21	39
or export	20	-9
or fail	15	32
or failov	48	-40
or fals	71	-16
or file	34	14
or firehos	-13	18
or from	-9	25
or fsx	-14	19
or get	-5	36
or given	25	-20
or have	-13	17
or higher	102	-55
or import	-19	20
or in	-8	24
or instal	-22	38
or instanc	30	-24
or is	19	2
or its	-43	-56
or karpent	-28	37
or keep	55	-45
or kvm	-9	31
or larg	-11	22
or later	-8	31
or leav	20	1
or let	-2	24
or load	49	-31
or maximum	30	-6
or me	-65	-35
or more	-17	33
or move	-31	49
or multi	-12	23
or must	13	-66
or my	1	18
or network	48	-32
or newer	95	14
or no	28	13
or on	-76	-47
or one	-32	48
or option	-12	17
or other	-4	20
or our	-43	-26
or patch	7	18
or privat	-23	76
or provis	-35	58
or public	-17	58
or recreat	-5	63
or region	-36	51
or remov	98	-78
or replac	-20	35
or replica	7	-27
or repositori	40	-3
or requir	4	47
or s3	-6	34
or scale	39	-22
or schedul	39	13
or sdk	-4	17
or server	-36	39
or servic	-27	27
or shield	-6	31
or so	58	-23
or sse	-15	16
or ssh	29	-12
or start	49	-39
or stream	63	-43
or tag	-10	19
or take	-19	39
or templat	-7	25
or that	69	-67
or the	-40	-10
or their	-88	-50
or to	-16	23
or tool	-11	17
or trail	19	5
or updat	17	7
or upgrad	-32	70
or us	61	0
or use	28	-11
or vpc	-6	27
or we	-67	-22
or what	-31	-80
or when	-33	37
or who	-26	30
or write	-11	18
or your	-8	-61
or zone	40	-10
orchestr	99	2
orchestr servic	45	-24
order	-2	42
order a	-33	58
order enough	-19	38
order multi	-11	83
order of	24	-23
order one	75	-30
order the	-4	35
ordinari	23	3
ordinari @	30	-21
org	-23	81
org who	-16	19
org wide	-3	64
organizations	-13	23
origin	-10	53
origin control	-5	32
origin until	-18	30
orphan	-40	109
os	-20	-79
os $	31	83
os %	-64	-49
os beneath	73	1
os fix	43	-8
os in	-93	-108
os level	29	100
os of	93	-4
os on	-2	66
os patch	-20	10
os to	62	0
os under	23	-9
os updat	-167	-114
os upgrad	21	-23
oss	-7	34
other $	38	46
other %	74	-35
other @	-10	31
other account	2	37
other agent	-19	23
other and	16	-9
other by	0	39
other client	-3	40
other cloud	-39	44
other connect	-16	36
other custom	21	-9
other into	32	-21
other librari	51	-38
other program	25	-9
other region	-21	41
other servic	-82	-107
other side	53	-11
other softwar	-45	60
other system	-38	55
other tenant	83	-17
other tool	91	-67
other type	-23	33
otherw	-12	55
otherw $	-26	35
otherw and	29	-23
ou	-12	60
ou $	-6	58
ought	-15	33
ought to	-15	33
our	-16	20
our $	-95	-94
our account	63	-8
our ad	0	61
our app	28	19
our auditor	3	65
our backend	-25	32
our bare	-28	51
our basement	-3	-60
our branch	-59	73
our cage	-19	40
our client	-25	44
our cluster	-79	-141
our code	27	-20
our compani	-33	84
our comput	3	25
our contain	-76	6
our content	33	-64
our corpor	7	55
our data	-57	99
our databas	-41	-71
our datacentr	-28	70
our dba	79	18
our develop	12	67
our devic	3	27
our domain	-2	40
our intern	-24	26
our is	-28	26
our it	-26	-121
our jar	-3	42
our lan	-14	40
our load	-10	26
our newslett	-24	25
our node	-21	32
our offic	38	114
our on	-16	32
our or	-79	-79
our own	-25	77
our pentest	16	41
our privat	-11	37
our produc	0	29
our router	25	100
our server	6	99
our servic	-28	54
our side	-11	40
our soc	-13	34
our task	12	61
our user	-13	45
our warehous	18	51
our web	-26	18
our websit	-3	42
our whose	-64	-57
our windows	-5	30
our workload	-23	89
ourself	10	45
ourself $	10	45
ourselv	-32	68
ourselv $	-43	21
ourselv for	-11	45
ourselv who	44	100
ous	-6	22
out $	-38	-59
out @	-15	71
out a	-60	-16
out and	-5	25
out as	33	38
out by	7	20
out in	19	-4
out newer	-1	35
out on	-14	37
out polici	-15	20
out the	20	9
out through	-20	33
out to	1	50
out when	80	-26
out who	33	-20
outag	51	27
outag @	94	7
outag in	77	-53
outag of	-25	25
outbound	-12	40
outbound traffic	-4	21
outdat	2	28
outdat $	-6	73
outdat on	-16	55
outliv	-1	19
outliv the	-37	45
output	-6	29
output in	17	-10
output to	33	-24
outright	32	2
outsid	-9	33
outsid @	-27	43
outsid and	-5	18
outsid of	50	-24
over $	-103	-89
over @	25	7
over a	21	47
over all	40	-39
over at	51	-46
over azs	39	-19
over by	-57	75
over cloudfront	-16	17
over http	37	-31
over in	49	-41
over its	56	-43
over more	-49	57
over our	-8	33
over sever	45	-29
over the	24	8
over them	-27	51
over three	45	-32
over tls	54	-23
over to	28	-14
over two	-18	46
over when	-25	30
over which	-38	51
over zone	51	1
overal	-37	-16
overlap	-7	26
oversight	-25	29
overwritten	-9	50
own $	-33	54
own @	-19	60
own agent	43	-39
own alwai	41	-31
own ami	-14	53
own and	30	-15
own api	-71	99
own applic	-54	57
own are	67	-36
own backup	-12	16
own bucket	15	20
own build	-9	18
own by	-18	40
own cert	11	-50
own code	0	82
own contain	62	-49
own control	58	-18
own data	-7	58
own disk	-9	44
own document	63	13
own domain	-46	64
own employe	56	49
own encrypt	38	-22
own endpoint	29	-3
own group	-1	55
own guest	-5	23
own host	-83	127
own imag	-1	65
own in	52	-23
own infer	-25	80
own infrastructur	110	9
own is	83	-41
own isol	19	-3
own kei	-18	43
own key	4	18
own log	-9	20
own maintain	-4	47
own media	-13	37
own node	4	17
own on	48	-41
own one	-30	34
own or	-56	-119
own paramet	-1	28
own server	-36	66
own servic	-47	68
own set	47	-22
own side	-13	57
own softwar	43	11
own store	-21	36
own system	30	-24
own that	19	18
own the	-46	-8
own unless	36	-27
own usabl	-4	81
own web	7	36
own where	31	-28
own work	-17	29
own workload	11	43
own zone	-21	24
owner	-33	-16
owner $	-91	-50
owner and	4	27
owner of	24	28
ownership	-7	90
ownership $	6	93
p99	-12	63
pack	-20	48
pack into	-20	25
packag	0	40
packag @	33	24
packag and	-30	75
packag are	-14	20
packag for	81	4
packag in	-25	63
packag of	-38	58
packag on	-37	41
packag that	19	1
packag who	-2	16
packag with	-4	39
packet	10	25
page	-5	33
page %	-19	72
page of	43	-7
pai	-16	53
pai attent	31	23
pai for	-21	27
paid	43	25
paid by	74	4
pair and	-35	36
pair for	-12	33
palo	-16	54
palo alto	-16	54
pan	-9	58
pan os	-9	58
panda	14	69
paper	38	58
paper $	-9	76
parallel	-6	26
paramet	0	28
paramet group	-1	32
paramet or	-12	17
parameter	-22	37
parent	32	-6
parquet	34	-25
parser	-10	47
part $	11	35
part insid	40	-30
part of	49	25
part that	51	-45
parti	18	18
parti $	16	-55
parti configur	-5	23
parti has	-27	30
parti instal	-8	43
parti is	-12	32
parti must	-30	40
parti packag	-6	64
parti protect	32	0
partit	6	22
partit and	-17	45
partit key	-7	46
partner	-9	45
partner $	-10	134
partner in	-26	71
partner of	33	-5
partner upload	1	20
pass	-4	22
pass between	-28	45
pass it	-12	17
pass on	59	2
pass request	71	-62
pass sinc	24	-23
pass the	-5	76
pass them	-36	87
passkei	10	41
passport	37	8
passport scan	-33	43
password	-10	34
password $	25	131
password @	-12	85
password and	-4	20
password are	-17	51
password for	-31	53
password in	2	22
password length	-4	17
password of	28	102
password on	4	24
password polici	-35	-54
password rotat	-46	-59
password rule	-17	69
password safe	36	46
password store	-22	28
password with	-28	-120
past	-27	50
past its	-20	31
patch	16	-14
patch $	19	-116
patch %	1	23
patch @	54	-29
patch a	4	165
patch after	7	63
patch all	39	66
patch amazon	-4	-22
patch ami	28	14
patch an	64	6
patch are	-9	69
patch arriv	-27	51
patch as	-25	-51
patch base	-40	75
patch baselin	10	89
patch build	-4	112
patch come	23	-19
patch doe	-12	-20
patch each	-63	71
patch everyth	51	-4
patch evid	26	-21
patch for	116	27
patch from	24	-44
patch harden	-47	79
patch host	-127	-45
patch hypervisor	78	1
patch imag	11	60
patch in	-13	-64
patch insid	62	-33
patch is	39	71
patch it	-39	-75
patch its	-18	85
patch manag	-157	-51
patch noth	-77	130
patch of	41	-41
patch on	120	31
patch one	-3	16
patch onli	-76	113
patch onto	-42	-89
patch oper	-4	20
patch our	-152	-84
patch owner	-159	-101
patch python	78	-3
patch releas	22	-10
patch scan	-18	26
patch server	28	-26
patch softwar	-27	61
patch that	-58	-18
patch the	31	-8
patch their	30	-28
patch them	17	21
patch there	12	23
patch these	132	2
patch those	15	-16
patch to	-30	-26
patch tuesdai	-30	-13
patch underneath	38	21
patch version	84	-29
patch what	-18	56
patch when	40	-22
patch who	-139	-135
patch whose	-154	-109
patch windows	82	-102
patch yourself	76	12
path	-17	42
path in	-14	31
patient	-47	-23
pattern	16	7
pattern are	-22	44
pattern for	38	-20
paus	-23	43
paus by	26	-59
paus the	-31	53
paus their	47	-23
pay for	20	4
payload	-16	79
payment	1	35
payrol	-13	21
pci	8	-45
pci compliant	-52	-15
pci dss	-24	-38
pcoip	64	2
pdb	17	173
pdb $	-4	156
peak	-20	34
peek	32	-25
peer	22	8
peer node	11	18
peer vpc	55	-55
pem	-9	20
pen	11	44
pen test	16	33
pend action	36	1
pend mainten	25	-1
penetr	-39	44
penetr test	-39	44
pentest	9	35
peopl	10	23
peopl and	-45	-43
peopl at	75	-44
peopl who	30	51
peopl with	27	-24
per	-15	20
per account	24	-3
per client	5	23
per region	-15	43
percent	-21	41
percentag	2	83
perform	46	-54
perform by	47	-48
perform it	84	-18
perform target	47	-41
perform the	44	-48
perform them	-101	-6
perimet	60	0
perimet and	-15	16
period	32	2
period $	-18	104
period and	-20	21
period end	18	-14
period is	25	-5
period of	-16	32
permiss	-11	52
permiss $	-5	128
permiss are	-21	47
permiss for	-15	47
permiss in	-9	35
permiss of	-32	52
permiss on	-8	48
permit	-14	60
persist on	38	-7
persist volum	-11	25
person	-25	28
person data	-24	10
person in	-25	33
pgp	-21	29
phase	34	-32
phish	76	129
php	-6	48
phrase and	21	-15
physic	88	-29
physic access	76	-57
physic and	74	20
physic cabl	33	-6
physic control	33	20
physic entri	62	-14
physic guard	88	-31
physic hardwar	23	3
physic host	81	-7
physic layer	33	-20
physic machin	128	-23
physic network	56	-23
physic protect	-43	79
physic secur	27	46
physic server	4	28
pi	3	26
pick	1	38
pick $	5	68
pick @	36	-19
pick a	-40	44
pick by	-27	40
pick it	-27	54
pick one	26	0
pick that	-22	22
pick the	-3	25
pick which	-26	40
pictur	-4	-26
pictur and	55	-24
pii	-22	79
pile	-15	56
pile up	-13	52
pill	-1	34
pin	-41	56
pin @	-11	27
pin and	-8	37
pin at	3	24
pin in	-33	30
pin the	16	-4
pip	3	79
pip instal	-3	59
pip packag	-1	27
pipelin	-16	54
pipelin $	43	21
pitr	-20	45
pitr for	-13	33
pitr on	-2	33
pki	-66	-122
place	20	14
place a	-16	66
place and	23	-20
place game	66	-20
place in	-27	47
place is	-25	29
place on	-11	27
place task	53	-45
place that	31	-27
place the	-5	25
place where	-54	73
placement	47	28
plain	6	25
plain @	63	0
plain environ	-11	16
plain string	-21	23
plain text	28	6
plaintext	-6	28
plan	10	37
plan $	-13	97
plan @	19	-13
plan a	31	-26
plan by	-13	39
plan for	-10	68
plan mainten	95	-61
plan of	-2	71
plan run	-23	51
plan spare	-27	39
plan that	41	-13
plan the	-9	23
plan version	132	-32
plan what	-31	48
plan with	-37	39
plan work	43	-37
plane	35	-22
plane $	38	-71
plane @	42	-14
plane and	36	-13
plane api	69	-19
plane avail	71	7
plane by	39	30
plane for	73	-40
plane in	117	-41
plane includ	18	27
plane log	-33	68
plane node	56	31
plane of	-91	-141
plane upgrad	-19	101
platform	29	14
platform $	-9	18
platform and	39	-27
platform branch	-15	58
platform identifi	-23	24
platform revis	31	-5
platform that	36	-29
platform updat	-10	47
platform version	72	-69
player	-3	43
pleas	-2	-25
pleas $	-76	-50
pleas tell	2	67
pls	3	-18
pls $	-30	-42
plu	-15	79
plu plan	-14	18
plug into	-32	32
plugin	-2	44
plugin and	-19	39
plugin on	-8	33
plugin that	-14	19
plugin to	-13	32
plugin with	-21	42
pod @	-13	17
pod access	-5	39
pod and	-10	-34
pod are	-32	-55
pod can	-19	32
pod disrupt	-27	70
pod imag	-23	57
pod in	-18	55
pod of	56	-6
pod on	-43	60
pod run	-17	31
pod secur	-12	37
pod templat	-6	23
pod that	136	18
poddisruptionbudget	1	17
point about	72	-60
point and	-28	31
point at	-35	50
point of	58	-23
point over	30	-30
point the	-21	35
point to	-24	49
poison	-8	43
poison pill	-1	34
polici	-7	36
polici $	-43	89
polici %	-9	46
polici @	34	-25
polici allow	-7	17
polici are	-17	49
polici as	-1	38
polici at	24	-16
polici attach	1	16
polici block	-3	48
polici by	-53	69
polici condit	-4	19
polici engin	97	-59
polici for	-1	45
polici get	-32	46
polici in	-25	58
polici is	22	16
polici miss	-5	20
polici of	-9	39
polici on	-13	65
polici say	-13	28
polici that	-5	16
polici then	-7	41
polici there	-38	70
polici up	56	-43
polici where	-15	16
polici with	-22	47
poll	-21	37
poll @	-8	16
pool	-21	81
pool and	37	-26
pool the	-18	20
pool whose	-1	26
pop	72	-12
port	0	32
port 22	2	25
port 3389	-3	21
port 443	-4	23
port 6379	2	25
port and	46	-23
port between	-28	36
port for	-15	37
port in	2	18
port of	2	88
portal	11	83
posit	42	6
posix	-4	30
posix owner	-1	16
posix permiss	-3	20
possibl	51	3
postgr	64	5
postgresql	2	35
power	67	18
power and	59	11
power cool	15	102
power feed	-20	85
power for	47	23
power suppli	70	-41
powershel	37	8
practiz	-11	16
pre	-20	56
pre share	-19	43
prebuilt imag	28	-22
prebuilt one	-33	38
prefer	22	26
prefix	-14	35
prefix list	-14	27
prem	-34	53
premiz	9	33
premiz $	-57	77
premiz @	-20	25
premiz domain	-25	28
premiz is	-46	50
premiz server	-53	100
prepar	-7	62
presenc	70	-28
presenc $	73	-28
presenc that	32	-26
present	62	15
presign	-7	18
presign url	-7	18
press	-40	19
press the	-27	57
press updat	8	54
pressur	-8	61
presum	-22	35
presum $	-22	25
pretti	-8	21
pretti sure	-8	21
prevent	35	-11
prevent it	21	27
prevent prompt	-11	19
preview	-7	30
price perform	47	-41
primari	23	-3
primari anew	53	-37
primari fail	39	-30
primari kei	-22	33
primari node	19	-15
primari promot	49	4
primari region	-16	27
princip	-8	32
princip may	-18	61
principl	-64	-12
principl $	-75	-40
principl who	17	73
print	-11	49
print to	16	-15
prior	-13	60
prior to	-13	60
prioriti	26	-8
prioriti and	-26	43
prioriti that	24	-23
privaci	-36	54
privat	-6	29
privat $	-9	21
privat @	-11	31
privat kei	40	-7
privat key	0	20
privat one	37	-36
privat subnet	-17	31
privileg	-13	53
privileg capabl	-30	34
privileg contain	-30	57
privileg mode	-5	31
privileg pod	-2	46
probe	-18	34
problem	19	19
problem $	60	-27
problem is	-4	51
problem or	-8	37
procedur	-11	37
process	-5	-24
process by	25	-22
process document	56	-23
process in	-68	-43
processor	-11	39
procur	99	-18
prod	-36	3
prod $	-75	-53
prod @	-9	19
produc	23	16
produc $	16	20
produc and	-7	24
produc consum	-9	16
product	0	31
product system	84	-23
profil	-12	37
profil and	-24	36
profil for	-31	88
profil in	-11	59
profil of	-34	50
program	-24	34
program and	-9	54
program of	-36	53
program on	4	23
program that	-13	35
project	-8	50
promiz	63	35
promiz $	11	16
promot a	43	-24
promot out	-31	140
promot replica	30	-31
promot tier	-56	-43
prompt	35	-7
prompt @	-33	46
prompt inject	-12	20
prompt log	25	8
prompt of	33	-20
proof	4	74
proof of	61	13
propag	-6	40
properti	-8	27
protect	10	20
protect $	4	43
protect %	-21	108
protect @	66	-40
protect and	1	25
protect are	-17	58
protect from	-12	17
protect in	26	-10
protect it	-16	47
protect of	14	91
protect on	-37	58
protect polici	-7	33
protect resourc	-26	38
protect the	30	-4
protect them	64	-25
protect what	23	-18
protocol	24	-10
prove	-38	46
prove that	-20	12
provid	29	7
provid $	-33	51
provid a	19	-17
provid al2023	-47	-1
provid and	27	-16
provid by	4	52
provid comput	56	6
provid config	6	77
provid enough	-35	72
provid for	-17	44
provid is	43	7
provid it	37	-108
provid of	52	-46
provid or	-36	39
provid power	0	66
provid subnet	-19	30
provid the	48	-19
provis	29	1
provis @	0	17
provis capac	-29	60
provis cluster	-146	30
provis for	-49	107
provis mode	-23	51
provis noth	171	-104
provis the	79	-55
proxi	11	43
proxi and	78	-34
proxi besid	-39	46
proxi do	-5	60
proxi fleet	63	-11
proxi in	-27	128
proxi karpent	17	-17
proxi that	-26	27
prune	-8	63
psu	70	28
public	3	26
public @	53	-24
public access	-16	32
public and	-27	33
public api	-12	17
public by	-19	70
public certif	69	-71
public internet	-27	43
public kei	-20	51
public key	-11	16
public mode	-7	28
public or	-18	51
public subnet	-2	64
public topic	-20	45
public upstream	-16	22
public way	-27	42
publicli	-7	51
publicli access	-9	56
publish	34	1
publish $	-21	42
publish @	42	-25
publish a	69	-56
publish cloudwatch	28	-9
publish fix	-51	84
publish from	-12	16
publish it	-30	77
publish log	-16	26
publish metric	41	-27
publish minor	38	-17
publish new	28	6
publish patch	41	10
publish the	48	8
publish their	44	-28
publish them	-13	40
publish to	-35	53
publish updat	116	4
publish version	-26	45
pull	-4	30
pull from	6	20
pull request	-21	25
pull secret	-5	34
pull the	-23	30
purg	-21	29
purpos	31	-19
push	-9	40
push an	24	-16
push in	-3	23
push or	-31	35
push the	-22	28
push to	-9	53
put	-1	27
put a	-5	40
put directli	36	-33
put in	1	44
put into	19	11
put it	-21	-27
put mainten	26	-18
put no	-45	64
put noth	-16	42
put on	-25	26
put that	-5	66
put the	-4	24
put them	-22	33
pv	-26	37
pv and	-25	36
pv ena	-12	21
pvc	-14	141
pvs	-17	51
python	15	24
python 3	32	14
python in	-13	31
python lib	-14	66
python modul	-9	28
python packag	-23	69
python runtim	50	-44
python version	-16	23
python3	33	-23
q	-92	5
q who	-64	-78
qualifi	-16	35
qualifi licens	-7	23
qualiti	-7	41
qualiti $	0	65
quarter	-51	108
quarter $	-6	43
quarterli	-57	-14
quarterli access	7	62
quarterli patch	-73	-104
queri	5	24
queri $	-1	-41
queri and	1	23
queri are	-5	27
queri driver	-14	18
queri engin	42	-21
queri in	19	15
queri is	29	-28
queri limit	-29	45
queri load	-5	22
queri log	-40	47
queri of	-17	63
queri on	0	38
queri result	-81	25
queri run	92	-36
queri that	-1	31
queri timeout	3	37
queri to	-16	21
question	59	-62
question @	17	-58
question for	74	-56
queue	11	29
queue and	4	30
queue for	0	44
queue in	-5	27
queue of	11	16
queue on	53	-17
queue polici	-25	75
queue prioriti	-26	43
quick	-21	27
quiet	-13	18
quiet hour	-13	18
quit	-17	63
quorum	52	-3
quorum of	67	-30
quota	3	33
quota are	47	3
quota for	5	24
quota in	-33	89
quota of	38	-23
quota per	51	-44
quota raiz	-52	54
quota that	21	-1
r	16	62
ra3	25	49
ra3 and	43	-34
raci	8	39
rack	22	-8
rack $	41	66
rack at	-25	75
rack di	33	-29
rack for	72	-30
radiu	-21	48
radiu server	-19	44
raid	-38	54
raiz and	40	-35
raiz befor	36	-32
raiz in	-24	26
raiz it	-5	50
raiz the	-6	27
raiz them	39	-26
ram	-9	37
ran	0	16
ran out	-6	20
random	-18	53
random if	-11	25
random otherw	-6	28
rang	28	-1
rang of	-20	49
rank	-24	51
ransomwar	-32	83
rare	6	21
raspberri	3	26
raspberri pi	3	26
rate	-10	23
rate base	-13	17
rate rule	-4	19
rather	-5	32
rather than	-5	32
raw	30	-3
raw row	42	-40
rbac	1	63
rbac and	-5	16
rbac for	-10	19
rbac in	-17	52
rdb	-43	63
rdp	-6	52
rds	-18	27
reach	0	19
reach @	-15	30
reach a	-25	40
reach by	-25	40
reach each	20	-17
reach end	-14	40
reach everi	-58	68
reach file	-39	44
reach from	-24	34
reach in	-38	84
reach it	23	2
reach its	-26	43
reach of	60	-40
reach onli	-7	19
reach the	-15	32
reach them	88	-47
reach there	-26	41
reach through	-17	41
reachabl	14	48
reachabl from	-6	37
react	6	65
read	-5	19
read @	-22	-84
read a	-11	21
read by	-23	43
read from	-14	23
read it	5	68
read my	47	-42
read onli	-22	37
read our	26	-36
read replica	26	7
read the	11	17
read them	-10	45
read which	-8	20
read who	-24	26
readabl	-5	56
readabl and	38	23
reader	20	16
reader and	50	-45
reader in	-15	37
reader who	-20	40
readi	-33	55
readonlyrootfilesystem	-1	19
readonlyrootfilesystem in	-2	23
realli	-11	43
realli $	4	26
rebalanc	-26	73
reboot	12	20
reboot for	-4	30
rebuild	3	24
rebuild $	-16	29
rebuild a	89	-56
rebuild and	-13	43
rebuild fail	58	-10
rebuild it	-23	37
rebuild scan	-4	21
rebuild the	-32	45
rebuilt	-22	40
rebuilt by	-12	37
receipt	1	25
receipt rule	1	25
receiv	-26	54
receiv a	-54	-1
receiv and	-24	44
recertif	-17	37
recipi	-10	33
reclaim	-12	28
recommend	2	31
reconnect	31	6
reconnect after	-37	61
reconnect by	46	21
record $	-19	50
record @	23	24
record and	-21	32
record api	37	-23
record are	16	0
record at	-51	51
record by	-25	30
record can	-11	29
record chang	41	-27
record contain	-2	43
record durabl	18	-14
record everi	29	-23
record for	-29	46
record in	34	16
record is	-4	46
record its	20	-3
record manag	33	-11
record of	-46	73
record say	16	-5
record stai	33	-33
record that	-14	35
record the	39	-10
record to	-28	43
record where	4	16
record with	-8	25
recov	-6	26
recov @	-4	37
recov fail	50	-44
recov from	36	-33
recov the	7	23
recov them	-39	47
recoveri	-3	34
recoveri $	21	57
recoveri drill	-53	58
recoveri for	7	45
recoveri goal	-2	25
recoveri is	81	-63
recoveri of	-59	59
recoveri plan	-14	38
recoveri time	-8	84
recoveri window	-14	18
recreat	-10	55
recycl	50	-15
red	-45	32
red hat	-34	5
redact	-6	47
redact and	-11	18
redact on	-10	19
redeploi	-10	31
redeploi it	19	-1
redeploi the	-12	30
redesign	-29	101
redirect	-10	45
redriv	-2	55
redund	43	5
redund $	-2	31
redund insid	73	-40
redund is	-28	66
redund of	52	-28
redund over	16	-4
redundantli	75	-45
redundantli and	31	-12
redundantli in	59	-37
refer	-5	17
refresh	0	42
refresh by	80	-22
refresh the	-29	39
refus	19	14
refus and	16	7
refus nor	10	30
refus plain	-17	24
refus weak	3	35
regardless	-5	55
region	24	12
region $	40	32
region %	-5	111
region @	-30	46
region are	31	-21
region as	-7	27
region avail	105	-57
region build	86	-9
region by	-19	48
region cluster	77	-51
region deni	-37	56
region fail	-77	86
region for	-38	53
region has	24	-20
region if	58	-56
region in	-22	62
region infer	94	-67
region is	48	-9
region need	150	56
region of	88	-73
region on	4	30
region onli	-25	36
region or	-10	19
region otherw	-16	43
region replic	-61	111
region so	-13	20
region that	65	-22
region thei	44	-22
region to	-23	133
region when	33	-29
region where	16	-12
region who	-3	-52
region with	16	-13
regist	5	35
regist a	-16	20
regist at	-11	27
regist domain	18	44
regist drain	25	35
regist the	-25	54
regist with	62	-13
registr	30	-12
registri	11	20
regul	-79	-38
regul that	19	62
regularli	30	14
rehears	-12	40
rehears the	-17	24
reject	-9	20
relaunch	-4	48
relaunch $	7	60
relaunch are	-19	41
releas	19	-5
releas $	-79	-110
releas 6	7	37
releas 7	77	-6
releas @	54	-18
releas a	-37	46
releas and	36	-15
releas in	-13	28
releas it	-30	63
releas manag	-3	18
releas new	76	-64
releas of	44	-17
releas patch	29	-24
releas the	80	-26
releas with	-10	27
reli	16	12
reli on	19	13
remain	-24	35
remain with	-46	53
remedi	-7	71
remedi of	-5	29
remind	-20	34
remot	15	39
remot access	-40	66
remot write	-2	45
remov	3	24
remov $	-20	41
remov @	38	-10
remov modul	-23	102
remov stale	-5	25
remov them	-54	90
remov worker	67	-40
render	30	-19
renew	19	-10
renew $	25	-46
renew @	29	-36
renew a	28	13
renew and	11	21
renew cert	-24	78
renew it	-64	-81
renew the	32	-7
renew them	-25	45
renew who	3	47
repair	32	-2
repair $	-15	48
repair a	82	-34
repair by	56	-41
repair compact	44	-17
repair is	70	-60
repair it	49	-20
repair on	23	-22
repair or	21	-13
repair the	-9	76
repair them	40	29
repair upgrad	65	-41
replac	20	3
replac $	18	-38
replac @	93	-32
replac a	29	20
replac an	42	-30
replac and	8	24
replac befor	69	-57
replac broken	80	-40
replac by	46	-18
replac can	-50	57
replac dead	110	-46
replac each	43	-40
replac fail	60	-28
replac fleet	-89	109
replac for	37	-28
replac instanc	-30	81
replac them	30	-15
replac unhealthi	77	-61
replac who	23	-31
replai	-34	41
replai $	-53	49
repli	-2	26
repli to	-3	31
replic $	21	50
replic @	44	-19
replic a	46	-25
replic an	74	-1
replic and	-22	33
replic between	-13	52
replic disk	46	-37
replic each	41	-29
replic insid	82	-57
replic is	-30	-140
replic it	-25	55
replic lag	-14	24
replic of	16	12
replic or	-7	39
replic rule	-8	29
replic the	16	-1
replic to	-12	29
replica	6	24
replica $	0	26
replica @	50	-34
replica and	-7	28
replica automat	52	-3
replica by	40	-35
replica for	25	-19
replica in	-24	34
replica of	8	28
replica per	-19	26
replica to	-57	20
replica when	26	-24
repo	-26	50
repo $	-21	38
report	22	9
report @	28	-19
report about	-39	39
report an	-43	80
report and	34	13
report are	33	-20
report from	-13	70
report in	18	-6
report it	-3	45
report job	21	-14
report of	-19	56
report the	93	-82
report them	34	-15
report through	19	-13
repositori $	-46	-60
repositori and	23	-12
repositori in	43	16
reput	9	-47
request	23	1
request $	0	-80
request @	29	-26
request and	-26	50
request are	57	101
request in	-49	100
request is	-9	33
request limit	28	-24
request of	-7	23
request on	-26	32
request or	38	3
request quota	61	-49
request that	-18	18
request through	96	-61
request to	-38	50
request token	48	-38
request valid	-16	20
request without	-22	40
requir	-15	18
requir @	-25	55
requir http	-55	48
requir iam	-10	65
requir imdsv2	3	32
requir in	-54	3
requir on	36	12
requir servic	-58	-6
requir ssl	-15	25
requir tls	-50	4
requir txt	-4	24
requir updat	37	37
requir who	-6	71
rescan	21	-19
reserv	-26	49
reserv and	-23	58
reserv concurr	-12	24
reset	45	10
reset storag	16	-7
resid	-18	14
resili	47	23
resist	40	-84
resiz	-7	39
resiz by	-15	53
resolut	60	-43
resolv	0	26
resolv $	-22	40
resolv drift	-8	16
resourc	5	30
resourc $	60	-5
resourc in	-23	75
resourc is	88	-44
resourc polici	-7	19
resourc that	16	8
resourc to	-9	18
resourc type	-32	50
respect	11	30
respond	12	53
respond to	-36	45
respons	-27	-31
respons $	-92	-13
respons for	-18	-30
respons is	-32	-56
respons model	-22	59
respons or	17	53
respons parti	74	-39
respons to	-91	50
rest	27	-22
rest $	-41	-44
rest @	1	27
rest alwai	29	-5
rest and	48	-16
rest api	28	23
rest by	14	-54
rest encrypt	-18	-32
rest except	18	-11
rest for	-36	68
rest if	35	-91
rest in	-12	-74
rest is	16	-4
rest of	43	-24
rest through	19	-3
rest without	26	-33
restart	30	7
restart a	-32	41
restart after	-5	21
restart and	-11	29
restart dure	-4	23
restart fail	35	-21
restart it	-81	-56
restart standalon	-26	48
restart the	20	16
restart them	-22	68
restor	11	16
restor $	-20	59
restor a	6	45
restor and	-18	38
restor are	128	-111
restor by	45	-27
restor from	13	25
restor into	82	-73
restor of	-35	69
restor out	-36	57
restor test	-22	63
restor the	38	14
restor them	25	12
restor to	30	-24
restrict	-2	34
restrict @	-11	53
restrict and	-13	20
result	-15	19
result $	-185	-12
result @	-7	92
result are	-9	19
result in	-13	20
result is	-8	30
result live	-2	18
resum	23	28
resum it	-21	41
retail	69	1
retain	-21	28
retent	0	42
retent $	11	175
retent are	-1	26
retent is	73	-59
retent of	-37	64
retent period	19	36
retent set	10	79
retent take	-13	18
retent there	-29	66
retir	1	18
retir $	-35	46
retir @	-37	-52
retir disk	28	-7
retir notic	23	-10
retir of	-4	37
retir old	31	-20
retir outdat	53	-22
retri	15	19
retri and	-18	33
retri are	-52	54
retri by	-11	55
retri deliveri	94	-68
retri for	6	26
retri logic	-13	61
retri strategi	-14	37
retri when	73	-61
return	4	47
return @	65	-61
return empti	-17	26
return traffic	-24	51
reus	47	-8
reus and	16	-7
reveal	-7	33
revert	-12	42
revert it	-11	23
review	-5	41
review @	3	43
review and	19	1
review chang	-9	23
review code	-24	56
review it	-15	41
review of	-11	31
review the	-27	80
review who	14	36
revis	14	28
revis that	-4	67
revoc	-8	16
revoc list	-9	18
revok	-27	48
revok a	3	36
revok and	-18	28
revok its	1	17
revok the	-7	30
rewrit	7	26
rhel	-4	27
rid	64	-30
rid of	64	-30
right	4	30
right $	23	12
right %	51	-21
right a	10	29
right are	3	31
right for	6	17
right in	-31	73
right of	-8	68
right on	-22	55
right that	43	-59
right to	-13	36
risk assess	-17	37
risk of	33	-22
riski	19	-13
riski chang	27	-20
rize	58	-20
rize $	61	-21
rman	-17	38
role	-7	35
role $	-10	55
role @	-2	30
role allow	-6	17
role and	-9	22
role are	-15	39
role attach	-14	62
role can	-14	26
role credenti	-33	40
role for	-15	43
role in	32	6
role is	0	51
role job	2	19
role map	6	47
role may	-14	61
role of	-12	67
role on	-4	21
role small	-16	16
role which	-2	16
role who	-1	29
role with	-15	39
roll $	-73	-13
roll back	-19	51
roll new	22	53
roll out	-18	-2
roll over	-44	41
roll restart	149	-56
roll the	-5	37
roll them	-28	-105
rollback	-14	46
rollback alarm	0	35
rollout	-26	20
rollup within	28	-11
room	-9	31
room $	2	56
room for	39	-24
room of	-5	41
root	18	40
root $	112	32
root @	-29	63
root access	-8	49
root account	-4	55
root author	45	-38
root login	-4	41
root on	83	8
root password	-11	50
root squash	-20	65
root user	15	23
root volum	-13	57
rot	38	30
rot insid	19	-5
rot on	31	-9
rotat $	-50	41
rotat %	-55	-23
rotat @	100	22
rotat a	-39	39
rotat and	-12	25
rotat by	-16	32
rotat in	-38	83
rotat it	-70	-45
rotat of	64	2
rotat on	-32	50
rotat password	-14	115
rotat the	-12	-26
rotat them	21	9
rotat who	8	33
rotat with	-33	-81
rout	4	27
rout 53	17	-3
rout @	-12	17
rout and	28	-15
rout for	-23	42
rout on	-18	20
rout or	7	32
rout server	-17	32
rout tabl	9	60
rout them	-8	21
rout to	-27	42
router	16	1
router $	92	17
router @	73	-39
router and	41	-7
router at	35	26
router fluent	-20	31
router in	-45	69
router is	-24	49
router of	-3	53
router the	17	2
row	-22	39
row in	-29	9
row level	-18	38
row that	-5	21
rpo	-8	40
rpo of	-7	54
rpu	-11	25
rpu and	-11	25
rpu hour	-11	25
rsa	-34	43
rto	-9	33
rto and	-8	45
rule	2	30
rule $	39	122
rule against	-28	32
rule are	-14	53
rule by	36	-35
rule for	-8	28
rule group	47	-37
rule in	11	19
rule insid	45	-26
rule of	-27	50
rule on	-16	60
rule set	28	18
rule target	-6	79
rule that	-30	41
rule to	-9	30
run	28	3
run $	60	-36
run %	29	-21
run @	69	-3
run a	27	34
run and	16	1
run are	-40	48
run as	-56	71
run at	-40	44
run autom	16	0
run automat	60	-24
run behind	-18	44
run by	133	-63
run cluster	-6	21
run debian	-8	57
run each	-7	45
run etcd	56	-25
run everi	30	-9
run for	-36	-16
run here	-6	24
run in	11	35
run insecur	22	4
run insid	-82	139
run instanc	-18	24
run is	43	16
run its	73	26
run job	-19	30
run more	-15	18
run my	-1	58
run no	-41	63
run on	18	22
run onli	-22	46
run our	8	27
run out	-40	95
run over	41	-3
run patch	-20	24
run queri	25	4
run replica	-21	54
run scale	-70	100
run sever	-43	49
run sinc	-47	18
run task	-32	35
run that	26	31
run the	35	-14
run them	39	15
run there	56	-5
run time	-13	23
run who	-12	17
run with	1	52
run without	-3	35
runbook	-23	50
runtask	-31	67
runtask job	-25	24
runtim	19	-6
runtim $	-20	-36
runtim agent	9	16
runtim and	26	-17
runtim cni	-37	40
runtim endpoint	-21	31
runtim for	-5	43
runtim in	35	-74
runtim interfac	-22	53
runtim is	10	61
runtim monitor	-12	65
runtim of	62	-58
runtim patch	83	-9
runtim secur	-67	-78
runtim updat	-24	56
rust	-53	-6
rw	-13	21
s	23	8
s $	-40	49
s certif	61	-29
s event	18	-14
s paramet	-9	46
s set	-13	29
s to	-83	92
s tool	-50	107
s trust	-32	37
s3	18	1
s3 and	-12	23
s3 are	-17	26
s3 bucket	-7	37
s3 by	28	-19
s3 destin	52	-25
s3 kei	18	-4
s3 locat	-20	23
s3 manag	36	-34
s3 or	-9	19
s3 us	-51	89
s3 which	25	-16
saa	14	24
saa applic	32	4
safe	-6	55
safe $	-20	49
safe on	23	-13
safekeep	1	42
safekeep $	-1	44
safeti	-12	22
sagemak	-13	-75
sai	3	29
sai %	-21	32
sai @	-47	55
sai amazon	-2	16
sai our	8	34
sai outright	-5	20
sai so	42	3
sai the	14	-18
said	121	-19
salari	-24	48
sale	-28	47
salesforc	-21	58
sam	-8	16
same	38	11
same @	-20	22
same author	30	-24
same for	-17	-70
same geographi	19	-12
same host	29	-27
same q	-37	148
same question	80	-65
saml	-17	46
saml and	-19	35
sampl	-13	41
sampl phrase	21	-15
sampl rule	-8	48
sandbox	-7	46
sanit	46	-12
save	-7	52
saw	-13	22
saw the	-47	47
say	16	15
say never	-41	47
say otherw	-24	24
say so	51	5
say who	-9	26
sbom	-15	88
scale	35	-17
scale $	-119	-244
scale @	135	30
scale a	104	-28
scale an	-61	-113
scale and	-12	38
scale as	-35	20
scale between	9	117
scale by	-7	60
scale comput	28	-24
scale in	-30	78
scale is	26	37
scale it	16	-59
scale mode	-61	65
scale of	33	-45
scale on	21	30
scale or	58	-42
scale out	70	-56
scale polici	27	90
scale storag	51	-12
scale the	7	-21
scale them	-112	-56
scale trigger	-8	37
scale up	10	33
scale with	73	-23
scan	-4	38
scan $	18	143
scan @	-36	86
scan and	-1	16
scan by	-31	29
scan find	20	-12
scan imag	15	-23
scan in	43	-26
scan is	-61	81
scan it	-20	26
scan of	3	33
scan on	-10	30
scan patch	-9	32
scan them	23	14
scan volum	-28	41
scan what	47	-30
scanner	10	39
scanner and	74	39
scc	-17	60
schedul	20	5
schedul $	-54	-75
schedul a	-2	24
schedul and	-4	28
schedul contain	-15	-143
schedul delet	-10	43
schedul for	-19	71
schedul keep	-22	35
schedul of	40	35
schedul reboot	-25	25
schedul requir	43	40
schedul snapshot	-23	53
schedul start	32	-26
schedul that	90	-41
schedul the	26	-20
schedul them	81	69
schedul then	-44	51
schema	-2	89
schema $	19	114
schema @	-5	68
schema design	16	63
scientist	14	32
scientist $	74	-22
scim	-7	22
scope	6	39
scope $	-5	79
scope data	48	-48
score	-24	53
scrape	-19	25
scratch	-27	91
scratch @	-9	22
scratch file	-25	64
screen	58	20
script	-23	56
script $	-24	71
script @	-1	132
script are	-8	19
script in	-24	27
script of	-39	67
scrub	96	-50
scrub memori	25	-22
sddc	-30	48
sddc manag	-30	48
sdk	-7	68
sdk and	18	-3
sdk in	-20	29
sdk that	-17	18
sdk the	53	-44
search	97	7
second $	0	126
second @	19	11
second factor	-11	31
second layer	71	-49
second one	-125	-20
second site	-11	29
second zone	-20	34
secondari	-16	64
secreci	41	-16
secret	-11	43
secret $	6	59
secret and	-24	42
secret for	-22	49
secret in	-15	56
secret left	22	69
secret manag	0	20
secret on	39	-44
secret out	28	-10
secret there	-15	70
secret with	-24	39
secur	10	21
secur $	84	43
secur @	-13	34
secur and	21	3
secur awar	-48	-18
secur by	39	-9
secur code	-11	82
secur configur	-16	34
secur contact	-14	54
secur environ	7	32
secur fix	20	-4
secur flaw	2	16
secur for	99	-49
secur group	-7	54
secur hub	19	-8
secur in	-22	177
secur log	-9	38
secur of	51	77
secur patch	44	-108
secur polici	16	6
secur profil	-10	29
secur quota	-6	19
secur standard	-5	21
secur the	66	-37
secur too	66	-26
secur updat	-56	-84
secur want	-17	25
see	19	1
see and	-19	26
see my	-29	-80
see no	46	1
see nor	-3	30
see or	106	-76
see that	-23	31
see them	13	35
see to	19	-22
see which	1	16
see who	-14	16
seen	48	-34
segment	-25	84
select	38	22
select the	-27	38
self @	-11	31
self host	28	-22
self servic	-57	24
self sign	72	-42
send and	-56	-51
send anoth	49	-42
send from	65	-49
send it	-40	52
send messag	-27	56
send new	65	-53
send notic	25	0
send out	-14	19
send quota	-25	94
send telemetri	-24	43
send the	27	-16
send them	13	46
send to	42	-21
send traffic	-16	17
send what	16	-15
send who	-11	17
sender	3	19
sensit	-19	45
sensit $	-4	73
sensit data	-15	32
sensor	-22	59
sensor out	1	24
sent to	24	7
sent with	-11	38
separ	27	24
separ account	-27	59
septemb	-6	29
septemb 2026	-8	34
serv	43	-10
serv @	77	-37
serv from	-11	33
serv http	93	-21
serv its	36	-19
serv our	78	-51
serv the	-5	18
serv tls	40	9
serv to	57	-27
server	32	2
server $	27	38
server @	30	1
server access	-32	68
server and	16	0
server apart	-26	28
server are	-34	66
server at	77	-6
server avail	125	-69
server behind	53	-18
server between	44	3
server build	0	95
server but	27	-20
server by	23	-20
server certif	-66	68
server core	-31	33
server di	74	52
server do	-18	24
server endpoint	-30	32
server firmwar	33	-24
server fleet	158	-18
server for	61	23
server hall	63	10
server hardwar	53	-70
server host	103	-31
server in	65	-53
server insid	71	-51
server is	-5	64
server its	29	-27
server licens	10	50
server of	86	-20
server offer	57	-50
server on	17	42
server oper	-53	84
server os	-150	-120
server patch	50	-38
server reachabl	-20	35
server room	5	41
server sdk	-21	83
server side	-49	28
server softwar	88	-16
server that	46	13
server under	95	-51
server up	49	-28
server when	109	-70
server who	-11	-36
server with	-24	31
serverless	69	-20
serverless @	27	30
serverless cach	-10	78
serverless cluster	76	-27
serverless worker	50	-18
serverless workgroup	-15	34
servic	22	0
servic $	15	-18
servic account	-13	56
servic again	3	17
servic and	43	3
servic are	2	83
servic avail	73	-25
servic behind	38	-1
servic by	-28	35
servic connect	-22	34
servic discoveri	-5	35
servic doe	-98	137
servic domain	-36	27
servic execut	-12	17
servic for	69	-46
servic has	-7	16
servic improv	-16	22
servic in	-59	70
servic is	57	14
servic it	62	-47
servic its	18	-9
servic itself	86	-12
servic keep	7	29
servic of	73	-51
servic on	59	51
servic opt	-15	19
servic or	-8	17
servic quota	-22	96
servic reach	24	-20
servic regist	-34	71
servic role	-12	31
servic run	68	-19
servic softwar	-82	-70
servic specif	-20	27
servic that	92	-57
servic the	115	-84
servic unless	25	-21
servic updat	-97	-45
servic use	-28	43
servic where	31	30
servic who	-78	-50
servic with	-23	46
session $	88	-42
session are	-37	64
session attribut	17	-12
session for	31	-20
session from	53	-32
session id	-18	22
session in	4	23
session log	17	7
session manag	17	-3
session within	-3	17
set	-1	25
set a	22	0
set alarm	-24	34
set and	17	-7
set anoth	-31	39
set are	-4	40
set as	-9	17
set at	25	-23
set befor	-9	21
set by	-39	72
set chang	70	-18
set fleet	-12	22
set from	68	-58
set how	-25	48
set in	-18	75
set index	1	16
set is	-48	63
set it	-19	79
set lifecycl	-9	17
set limit	6	43
set min	-13	17
set more	-20	29
set network	-10	24
set on	50	-19
set one	-24	28
set or	-10	16
set paramet	-12	18
set posix	-6	33
set queue	-2	18
set read	-21	20
set reserv	-45	52
set retent	-15	44
set so	16	0
set subnet	-20	21
set that	-15	21
set the	-10	36
set their	33	-9
set there	15	21
set to	18	18
set type	-10	42
set up	-10	28
set what	97	-67
set when	-6	19
setup	-5	55
setup in	-22	28
seven	-6	31
seven year	7	36
sever @	-12	24
sever avail	-16	25
sever azs	49	-45
sever invoc	-26	60
sever region	-29	80
sever server	41	-28
sever task	-49	55
sg	-11	76
sg $	-7	66
shadow	26	-5
shadow copi	-13	48
shard $	46	-34
shard and	-6	18
shard of	-60	58
shard replica	28	-26
share $	-54	-10
share @	-31	49
share a	31	-20
share an	-26	32
share and	38	-22
share between	-76	-27
share control	-113	-133
share file	-46	72
share it	-9	29
share its	15	19
share key	-16	50
share no	40	-33
share of	63	-58
share on	-32	29
share one	36	19
share permiss	-9	16
share resourc	-4	34
share respons	-41	72
share them	-5	48
share through	72	-29
share with	-12	23
sharepoint	-29	33
shell	38	-11
shell in	-6	18
shield	28	12
shield advanc	-9	37
shield standard	37	-2
shift	48	27
ship	-7	18
ship @	-25	33
ship the	66	-32
ship them	-16	20
shop	-64	34
short	2	16
short live	1	16
short outag	-15	21
shorten	-6	16
shorter	37	-18
shorter than	0	16
should	3	29
should %	48	18
should have	-5	33
should i	21	-21
should set	11	26
shouldnt	-9	44
show	6	27
show @	76	-42
show as	-21	34
show auditor	-19	25
show client	-12	18
show connect	-31	90
show fail	-7	29
show in	-21	28
show log	33	0
show the	-8	48
show up	-11	26
shred	75	21
shred the	48	23
shrink	-4	57
shrink the	38	-25
shuffl	-15	28
shut	-18	36
side	21	1
side $	-23	57
side doe	74	-8
side encrypt	-46	23
side is	-18	63
side of	55	-29
sidecar	-1	74
sidecar @	53	50
sidecar are	-14	23
sidecar imag	-34	52
siem	3	65
sign	1	24
sign and	15	-64
sign in	6	18
sign is	46	-19
sign key	39	19
sign on	-4	16
sign profil	-54	59
sign up	-31	38
sign url	-9	20
sign with	-7	35
signatur	85	-28
signatur $	48	-68
signatur expiri	-20	74
signatur of	37	-3
sigterm	21	3
sigterm and	35	-35
sigv4	-20	27
silenc	-12	19
sinc	-6	38
sinc 2021	18	127
sinc 25	25	-21
sinc 30	-5	16
sinc 7	-19	27
sinc auto	-12	20
sinc januari	-39	37
sinc launch	-7	25
sinc nobodi	24	2
sinc someon	11	51
sinc spring	0	109
sinc the	-5	22
sinc then	51	-37
singl	12	19
singl az	-28	67
singl connect	7	31
singl instanc	-7	31
sit	3	26
sit $	-20	47
sit at	-9	21
sit in	21	7
sit on	22	15
sit with	-27	41
site	5	22
site $	28	5
site and	17	27
site are	-34	38
site host	-40	57
site in	64	-20
site is	-56	71
site script	-19	23
site that	48	-44
site where	42	-11
six	48	-26
six copi	52	-28
six month	-34	44
size	14	20
size $	-10	66
size @	24	-17
size and	-7	44
size by	-23	30
size consolid	48	-43
size for	71	9
size in	-15	108
size of	-11	32
size on	-20	45
size or	39	-22
size scale	-36	39
size that	18	-18
size the	-72	68
size to	58	-40
size what	71	-42
skew	-29	63
skip	-10	34
skip it	-6	30
skip the	-13	28
sla	2	-85
sla for	11	81
slack	-4	17
slide 12	-47	44
slim	-7	35
slip	-8	16
slip $	-14	22
slot	6	28
slot are	-1	34
slot prompt	-15	23
slow	-23	47
slow log	-7	56
slow queri	-4	40
slow sql	14	36
slurmctld	129	6
sm	-87	-104
small	-14	29
small @	-26	51
small or	-11	22
smb	-1	20
smb 3	29	-7
smb encrypt	-24	33
sms	20	3
sms and	23	-7
sms spend	46	-32
smtp	-22	84
smtp credenti	-47	65
snapmirror	-13	78
snapmirror and	-13	35
snapshot $	-16	118
snapshot @	-15	53
snapshot and	-4	33
snapshot are	19	20
snapshot by	29	9
snapshot copi	-17	24
snapshot first	-25	131
snapshot go	-22	36
snapshot kept	-29	45
snapshot of	21	16
snapshot older	-7	38
snapshot on	31	-11
snapshot onli	-42	55
snapshot or	-16	46
snapshot polici	-10	43
snapshot to	17	-4
snapshot where	23	5
snapshot with	3	56
snowflak and	23	-23
so $	-31	65
so %	44	48
so @	41	-41
so ami	-12	31
so an	-17	21
so are	-18	23
so doe	23	-18
so if	-28	35
so in	41	13
so is	-5	27
so it	43	-27
so no	7	27
so noth	-22	46
so now	28	-24
so on	63	39
so our	-42	61
so patch	43	-30
so that	-17	42
so the	-26	-30
so we	-10	18
so who	-49	-11
soc	54	-40
soc 2	27	-18
soc pci	25	-9
softphon	1	33
softwar	13	-26
softwar $	68	-19
softwar @	52	-30
softwar and	84	3
softwar behind	31	4
softwar in	-15	-62
softwar insid	-30	117
softwar is	-58	91
softwar licens	-16	32
softwar of	12	-60
softwar on	1	-64
softwar that	45	68
softwar updat	-52	-75
softwar we	2	64
some	8	27
some @	-28	35
some need	-17	21
some of	24	10
some other	27	-26
some user	-16	23
somebodi at	9	17
somebodi has	-47	52
somebodi must	-12	46
somebodi set	12	44
somebodi wrote	16	36
someon	-15	42
someon at	2	40
someon delet	-19	36
someon els	28	-19
someon in	-7	54
someon must	37	-25
someon who	-10	23
someth	-39	-80
someth $	-15	-17
someth %	-36	-29
somewher	33	-22
soon	45	-74
soon as	45	-74
sooner	-26	30
sorri	-10	68
sorri i	-3	78
sort	14	76
sourc	-4	30
sourc $	-13	52
sourc @	-1	22
sourc address	68	-3
sourc and	17	7
sourc code	-12	60
sourc credenti	-12	49
sourc data	72	-66
sourc destin	-14	26
sourc keep	19	40
sourc librari	4	26
sourc of	-14	16
sourc record	-14	23
sourc server	-51	112
sourc sync	1	16
sourc the	-32	52
space	-25	34
space and	-6	24
span	-23	30
spare	-25	42
spare capac	-37	60
spark	19	-3
spark and	37	-33
speak	1	25
speak it	66	-42
speak tls	-27	64
special	37	-54
specif	-22	80
specif control	-8	95
specif credenti	-20	27
specif secur	7	32
spectr	30	-5
spectr and	29	-8
speed	-58	77
spend	17	197
spend limit	-22	37
spf	-9	26
split	24	-5
split the	12	53
spot	-7	72
spot $	-12	17
spot @	30	-29
spot and	87	-8
spot in	-14	55
spot interrupt	24	-13
spread	6	27
spread @	1	28
spread instanc	-15	34
spread over	21	-6
spread them	-23	49
spring	-5	81
spring $	11	97
sql	0	36
sql inject	-30	50
sql queri	2	21
sql statement	14	36
sqs	89	-78
squash	-20	65
sre	66	24
sre team	16	-26
srm	-86	-124
ssd	69	-1
sse @	0	22
sse c	-24	118
sse s3	54	-47
ssh	14	37
ssh kei	-14	68
ssh key	-40	57
ssh or	-7	16
ssh to	110	10
sshd	2	30
sshd config	1	30
ssl	10	17
ssl on	-20	28
ssm	-6	20
ssm agent	-7	23
stack	40	19
stack $	36	-21
stack drift	5	71
staff	29	-4
staff $	33	20
staff to	58	10
stage	18	0
stage @	-14	22
stage in	-24	30
stage subnet	45	-56
stai	11	23
stai @	-17	33
stai as	-1	18
stai by	17	39
stai enabl	-16	17
stai for	46	-13
stai in	-11	38
stai insid	26	18
stai longer	85	-74
stai on	-16	31
stai open	-5	19
stai privat	-21	39
stai readabl	52	-32
stai the	59	-23
stai there	-31	51
stai until	-56	87
stai with	41	11
stai within	83	-65
stale	-16	43
stale @	-6	63
stale who	-21	32
stall	-21	83
stand $	24	-3
stand a	-16	77
stand in	-28	-41
stand on	3	21
standalon	-23	55
standalon @	-28	47
standalon on	-7	55
standalon runtask	-25	24
standalon task	-2	16
standard @	30	21
standard and	24	-18
standard ask	-19	25
standard broker	-112	-72
standard log	-34	33
standbi	28	6
standbi @	36	-28
standbi and	30	44
standbi in	27	-43
standbi of	53	-54
standbi or	-31	72
standbi server	23	-20
start	12	27
start $	-46	45
start a	69	45
start add	24	-13
start again	-12	26
start an	25	-5
start and	41	-35
start at	70	-20
start by	3	65
start each	19	-6
start everi	-13	65
start from	-18	36
start it	-13	51
start lost	-9	24
start of	-28	35
start on	-39	64
start one	-19	22
start replac	60	-45
start restor	104	-93
start task	-21	41
start the	-2	40
start them	-25	56
start those	-12	49
start upgrad	79	26
start with	37	18
startexecut	-32	64
startup	11	25
startup script	-5	32
startup us	19	6
starv	-7	21
state	26	14
state and	19	-2
state at	-17	18
state by	61	-39
state compat	-1	35
state of	89	-78
state off	-15	33
state outsid	-30	42
state rule	-26	41
statement	3	51
static	1	20
statu	12	34
statu check	34	-23
statu log	1	28
steadi	16	-13
step	-7	24
step in	-11	25
step of	29	-21
still	17	17
still accept	31	4
still allow	-7	46
still has	-14	21
still have	33	16
still hold	-14	40
still in	36	-14
still need	127	-59
still on	-15	126
still patch	-11	-64
still point	-23	36
still rout	0	46
still run	-1	61
still there	-4	39
still us	-43	67
stolen	-1	20
stone	-24	58
stone age	-24	58
stop	2	31
stop @	-13	27
stop and	14	33
stop answer	46	-27
stop cleanli	-12	23
stop condit	-3	19
stop or	-40	54
stop secur	-33	30
stop the	-10	22
stop their	22	-10
stoptimeout	-16	93
storag	34	0
storag $	-98	-3
storag @	-16	49
storag across	52	4
storag autosc	-27	28
storag block	28	-18
storag by	60	-46
storag capac	1	41
storag class	-38	67
storag databas	58	-7
storag devic	36	-21
storag driver	-15	35
storag encrypt	31	-32
storag fleet	41	-18
storag full	-15	71
storag grow	53	20
storag hardwar	24	-3
storag imag	-41	44
storag in	35	-32
storag is	-54	93
storag log	36	-23
storag media	71	-12
storag node	35	-6
storag of	-59	11
storag on	15	-32
storag server	46	-17
storag six	26	-24
storag throughput	-15	17
storag under	57	-16
storag virtual	-24	34
storag volum	69	-6
storag where	47	-35
storag with	24	-9
store	26	9
store $	-11	19
store @	47	-5
store all	-11	22
store and	-33	58
store by	-23	37
store content	80	-62
store current	-17	55
store data	51	47
store disk	30	-22
store everi	18	-14
store for	92	-34
store in	2	30
store is	105	-66
store it	6	30
store its	-32	-13
store log	30	-27
store none	-42	88
store object	19	-15
store of	71	-10
store on	-7	51
store onli	23	24
store procedur	-11	37
store region	65	-63
store that	-18	39
store the	96	-47
store them	29	11
store volum	23	6
store what	-19	49
store who	-10	40
store with	46	-29
straight	-13	23
straight to	-13	23
strategi	-25	81
strategi and	-8	37
strategi spot	-9	17
stream @	25	-11
stream agent	24	-15
stream and	102	-65
stream consum	-8	155
stream gatewai	111	17
stream to	-3	25
stream when	-26	-46
stretch	23	59
string	-22	41
stripe	-13	143
structur	46	10
stuck	-36	-6
stuck @	13	111
stuck at	-52	-104
stuck in	-13	29
stuck on	-11	21
student	-18	62
studio	-36	42
stuff	-1	58
style	32	-25
subject	-23	36
submit	-33	55
submit job	1	29
subnet	-3	27
subnet $	-14	91
subnet and	-13	34
subnet endpoint	-26	30
subnet for	-34	77
subnet give	-12	27
subnet group	27	10
subnet in	-25	33
subnet of	-35	42
subnet secur	-9	16
subnet that	29	-22
subordin	-29	49
subscrib	-9	43
subscrib and	-9	16
subscrib are	-37	70
subscrib to	-16	87
subscript	-11	54
subscript $	-11	43
such	3	17
such a	54	-11
such instanc	-3	31
such queue	-41	42
sudo	2	48
sudo right	1	54
sudoer	1	122
sudoer on	0	114
suffic	-14	29
suggest	-8	46
suggest $	39	3
suggest by	-4	16
suit	16	42
sundai	4	29
suppli	27	-17
suppli and	-49	-37
suppli in	74	-65
suppli patch	-17	37
suppli the	10	57
supplier	-3	71
support	10	16
support $	-61	94
support @	3	43
support end	13	50
support for	18	-18
support is	-16	21
support it	45	-39
support nitro	-27	28
support or	-21	23
support perimet	-23	31
support runtim	-37	45
support them	-16	17
support tls	103	-66
support version	-20	36
support who	-17	41
suppos	-18	-19
suppos $	16	22
suppos to	-54	-32
suppress	5	45
suppress @	-21	33
suppress in	-29	39
suppress rule	-12	43
sure	9	17
sure $	-1	35
sure %	28	23
sure that	-23	41
sure the	44	-39
suricata	17	34
surveil	29	-27
surviv	-14	38
surviv $	-19	40
surviv a	22	-10
surviv the	-20	33
suspend	3	89
suspici	4	59
svm	-12	30
swap	70	-36
swap by	75	-26
swap it	42	-18
swap the	19	-7
swear	-16	32
switch $	119	-20
switch and	81	-27
switch encrypt	-32	102
switch in	29	-12
switch it	8	45
switch off	45	-8
switch on	-62	36
switch over	-14	16
switch redact	-10	19
switch that	37	25
switch the	-15	36
switch them	42	-36
switch to	6	35
switchov	30	55
switchov or	48	-40
symmetr	-31	39
syn	76	-13
sync	-30	-30
sync by	12	-19
sync schedul	1	16
synchron	4	23
synonym	1	16
sys	-8	46
sys password	-3	21
system $	6	-22
system @	56	-28
system account	19	-2
system are	99	0
system as	66	-36
system at	33	-6
system behind	64	-14
system by	24	-2
system databas	15	58
system fix	34	-24
system in	7	83
system insid	112	-72
system is	-34	55
system itself	-18	23
system manag	-9	32
system network	25	104
system of	-17	6
system on	43	-11
system patch	-27	87
system stand	53	-27
system take	-9	27
system that	-3	28
system to	-21	20
system under	60	7
system updat	-74	-49
system user	-9	20
system when	153	1
system with	40	-16
tabl	0	37
tabl $	-4	121
tabl apart	56	-47
tabl by	53	-31
tabl definit	-26	29
tabl in	0	65
tabl is	77	-66
tabl map	-1	29
tabl of	-11	46
tabl on	-12	43
tabl out	-40	-127
tabl over	27	-10
tabl permiss	-5	28
tabl whose	25	147
tag	6	61
tag for	-1	61
tag in	-9	18
tag resourc	27	88
tag the	50	-39
taint	24	23
take	20	4
take 60	-4	21
take @	53	-42
take a	34	3
take and	36	-20
take autom	55	-56
take call	51	-27
take care	-3	-27
take csi	-13	16
take daili	33	-28
take effect	-26	36
take hourli	64	-42
take it	53	-19
take manual	-14	19
take no	-28	71
take none	-16	32
take over	37	-11
take snapshot	-56	93
take the	50	-26
take them	14	39
take thi	-7	55
taken	9	25
taken by	49	-38
takeov	6	36
talk	-4	63
talk to	2	19
tamper resist	40	-84
tamper with	16	4
tape	13	27
target	1	26
target $	-14	77
target @	-18	25
target and	5	17
target are	26	5
target in	-20	30
target is	-42	58
target that	-30	55
task $	24	39
task @	1	35
task and	17	1
task are	-8	30
task definit	-19	62
task fail	-5	31
task for	68	-43
task is	-25	61
task of	-7	22
task on	-11	35
task replac	20	-19
task retir	-49	48
task role	-35	60
task run	-14	19
task set	-20	38
task share	55	-38
task stop	-27	37
task stuck	-17	24
task that	50	-46
task to	-11	40
tax	-26	32
tax offic	-26	32
tb	12	32
tb a	24	-22
tde	40	1
teach	84	62
team	12	31
team $	-20	6
team can	-46	61
team that	-19	30
technic	81	-32
technician	65	-40
tele	43	20
tele the	13	44
telemetri	-24	43
telemetri to	-24	43
telephon	-17	38
tell	9	46
tell %	19	51
tell me	-22	17
templat	-5	32
templat @	-1	19
templat and	17	12
templat is	-12	44
templat or	-15	20
templat user	-10	40
templat with	-15	28
temporari	-19	71
temporari credenti	23	6
ten	16	-13
ten minut	27	-14
ten year	-21	27
tenant	80	-17
tenant apart	16	4
tenant out	69	-6
term let	27	-24
term of	-12	17
termin	59	-20
termin $	134	3
termin @	-22	56
termin tls	24	-19
terraform	-34	88
terraform state	2	85
test	4	49
test $	-12	167
test %	6	150
test @	6	27
test for	-24	88
test it	25	-7
test of	3	37
test restor	-1	34
test that	-18	42
test the	2	34
test them	29	-24
tester	-17	37
text	9	23
than	-7	35
than 14	-16	34
than 90	-14	40
than one	-32	37
than root	-12	28
than two	59	-54
thank	-14	-86
thank to	-25	-119
that $	9	-33
that %	-36	22
that @	38	-1
that a	29	35
that account	-28	36
that amazon	4	34
that an	-13	36
that and	-31	50
that answer	60	-49
that api	81	-38
that appli	-65	18
that aws	30	63
that az	-27	28
that becaus	22	-20
that belong	-17	18
that block	-13	28
that bucket	33	-3
that build	42	-29
that call	25	0
that can	-33	46
that cannot	85	-47
that client	55	-48
that come	-22	26
that connect	70	-8
that copi	31	-30
that creat	23	-17
that date	70	15
that day	16	-14
that decid	78	6
that deploi	56	-35
that do	11	24
that doe	-33	37
that dont	4	16
that down	-14	25
that each	40	-38
that encrypt	-14	40
that end	-17	32
that endpoint	17	-6
that evalu	43	-20
that execut	41	1
that exist	94	-53
that fall	-21	55
that fetch	-15	31
that flow	42	-35
that for	-90	-48
that function	52	-45
that go	17	-16
that had	9	36
that hand	91	-50
that handl	23	-8
that happen	-20	47
that have	-8	49
that hold	31	-8
that host	38	4
that i	-5	44
that imag	-10	20
that in	23	23
that includ	-32	32
that inspect	30	-15
that is	23	0
that keep	24	-5
that key	-26	38
that launch	37	-34
that leav	-23	35
that left	-11	49
that let	-7	16
that limit	-16	16
that log	-14	22
that make	-27	35
that match	87	-61
that matter	-11	56
that move	29	-23
that must	-17	46
that need	16	43
that no	-12	25
that nobodi	-30	46
that not	32	-23
that noth	81	-70
that of	-24	40
that off	52	-32
that onc	33	-24
that one	16	-76
that onli	32	62
that open	38	-13
that or	-23	-88
that our	-31	55
that ourselv	61	-55
that part	-41	75
that pass	4	29
that patch	-54	75
that place	57	16
that polici	-12	16
that produc	55	-31
that provid	32	63
that read	-63	73
that reconnect	79	-76
that record	-16	16
that replac	-50	57
that replic	52	-51
that right	64	2
that row	-21	28
that run	66	-2
that send	-13	29
that serv	49	-1
that set	-45	59
that sit	-12	16
that so	-33	84
that somebodi	14	-24
that someth	-39	-93
that speak	36	-10
that stai	-37	52
that still	-2	87
that stop	33	-30
that store	18	-34
that stuff	39	13
that support	45	-39
that system	63	-57
that the	-9	34
that thei	-14	31
that there	57	-46
that thi	25	-6
that thing	-46	-66
that to	-29	29
that traffic	-61	117
that up	48	-23
that us	-21	-5
that use	-27	53
that user	-9	28
that verifi	38	-15
that version	-2	42
that wait	29	-23
that watch	103	-38
that way	-4	24
that we	3	89
that were	19	14
that what	-16	22
that whose	-20	50
that window	37	-25
that with	-32	-45
that work	32	6
that write	-19	30
the %	100	40
the 12	37	8
the 30	-50	66
the 7	38	-36
the @	21	24
the acceler	54	-16
the access	-18	52
the account	16	5
the add	-18	31
the admin	18	45
the administr	-3	21
the alarm	-3	46
the alert	-22	70
the allow	-15	16
the amazon	47	-17
the ami	3	65
the analysi	59	-10
the app	-51	36
the applic	8	56
the archiv	-16	52
the assess	30	22
the assessor	-7	40
the attack	-32	115
the audit	-13	21
the auditor	20	-19
the auth	-10	36
the authent	-19	26
the author	-13	42
the authorit	30	-10
the auto	-22	10
the autom	23	-1
the avail	109	-21
the aws	35	-29
the az	85	-34
the baa	-62	27
the back	-38	58
the backbon	26	-5
the backend	44	-17
the backup	-21	-30
the bare	58	14
the base	13	26
the basement	-13	18
the begin	-11	27
the block	59	-55
the board	-16	54
the bootstrap	-47	-3
the bottlerocket	146	-10
the box	-40	38
the branch	-25	45
the broken	56	-23
the broker	-54	-67
the budget	-14	39
the build	70	-36
the button	-27	29
the ca	-137	-93
the cabinet	1	16
the cabl	2	97
the cach	100	-31
the call	-8	30
the capac	33	-11
the catalog	-21	29
the ceil	62	-34
the chang	32	0
the chat	-16	16
the check	51	-16
the checkout	-22	22
the chosen	53	-39
the ci	4	26
the cidr	-8	22
the cisco	-9	56
the class	-9	18
the cli	43	-19
the client	-1	22
the cloud	42	-14
the cloudwatch	5	16
the cluster	-17	-10
the cname	-34	45
the cni	-25	53
the code	-12	41
the compani	15	18
the compil	-8	23
the complianc	-124	-130
the comput	16	49
the configur	-44	12
the connect	-57	-3
the connector	-9	27
the consum	87	-26
the contain	-17	10
the content	-2	35
the continu	-80	172
the control	17	13
the copi	29	-51
the corpor	-42	52
the credenti	-17	41
the cross	-4	31
the curat	16	-15
the current	49	-28
the custom	19	28
the d	-28	57
the daili	59	-56
the dashboard	-29	48
the data	25	4
the databas	-80	23
the date	2	38
the day	18	-6
the db	-11	44
the dead	60	-28
the deadlin	-13	38
the decid	-30	54
the decis	81	44
the default	22	4
the definit	29	-14
the deleg	28	-10
the delet	35	-29
the deliveri	36	-19
the desktop	-86	-19
the detect	33	-16
the dev	-12	45
the develop	-20	32
the devic	1	20
the directori	65	-50
the disk	46	3
the distribut	-25	43
the dns	11	27
the docker	-18	23
the document	-15	103
the domain	43	-1
the downtim	3	99
the drain	36	-10
the drill	-14	16
the driver	-30	41
the durabl	57	23
the ebs	22	-16
the ec2	63	-48
the ecs	109	32
the edg	75	4
the edit	-50	64
the emerg	-11	37
the encrypt	-48	-19
the end	14	22
the engin	-1	-27
the ephemer	-18	43
the equip	35	13
the error	-10	18
the etl	-17	41
the evict	47	-41
the evid	-35	40
the execut	-4	37
the export	-4	27
the facil	65	-41
the factori	-9	33
the fail	4	-80
the failov	-6	30
the failur	36	-28
the field	-5	45
the file	0	35
the filter	-14	22
the final	-8	26
the financ	7	24
the find	-36	52
the fine	0	28
the fip	23	-14
the firewal	-47	-98
the firm	14	76
the firmwar	138	-5
the first	-39	-45
the fix	44	-5
the fleet	-28	-39
the floor	-8	37
the format	-10	20
the former	-53	44
the free	17	7
the function	1	41
the game	-17	55
the gatewai	-82	-27
the gener	57	-2
the global	35	-9
the golden	-24	55
the gpu	72	-36
the grant	50	-41
the greatest	81	-56
the group	20	4
the guard	39	-5
the guest	-5	71
the hardwar	34	-4
the head	-11	33
the health	64	-11
the histori	-3	18
the hook	3	80
the hop	-18	22
the host	25	-37
the hour	-107	-59
the hourli	63	-46
the http	-14	73
the hypervisor	52	6
the ide	-30	38
the imag	4	27
the import	19	4
the inbound	-1	38
the infer	-37	41
the infrastructur	23	-32
the instanc	10	17
the integr	-24	25
the interfac	-10	21
the intern	-9	32
the internet	-17	43
the iot	-5	17
the ip	-15	24
the item	-7	62
the jar	-6	20
the java	0	26
the job	-1	39
the kei	-29	-38
the key	3	17
the kms	6	27
the kubelet	111	-1
the kubernetes	-8	38
the land	31	-11
the languag	27	9
the last	37	-28
the latest	19	8
the latter	-84	-71
the launch	-4	22
the law	-4	91
the layer	-3	26
the least	-30	40
the ledger	-17	43
the librari	-32	34
the licens	59	-29
the limit	11	32
the line	-24	37
the link	-22	35
the linux	-56	-31
the list	40	-23
the load	29	-16
the local	-27	31
the locat	73	-38
the log	-13	16
the loss	-23	37
the lowest	91	-34
the machin	61	-44
the machineri	21	-13
the mail	14	67
the mainten	25	-18
the manag	70	-30
the mandatori	40	26
the manual	-83	78
the map	26	27
the marketplac	-19	46
the master	-11	82
the materi	32	12
the maximum	-4	21
the member	-29	43
the memori	52	-41
the messag	10	32
the metadata	54	1
the metric	-9	21
the microvm	-8	34
the minor	5	-40
the ml	-6	81
the mode	-4	56
the model	-32	20
the modul	38	-17
the monthli	51	-16
the more	98	12
the most	-13	19
the mount	-13	41
the move	-18	32
the multi	27	55
the name	-23	-62
the namespac	-6	41
the network	52	-9
the new	-28	53
the newer	38	-9
the newest	25	19
the next	18	-6
the nitro	26	-13
the node	-25	-47
the npm	-16	26
the nucleu	-15	19
the number	16	5
the object	51	12
the ocsp	-61	67
the off	30	-23
the old	4	27
the older	-25	52
the on	-33	52
the one	-2	-63
the onli	-39	59
the open	0	17
the oper	-17	2
the option	-20	68
the orchestr	-33	53
the org	-30	48
the origin	22	11
the os	18	37
the other	-46	-45
the outdat	-25	37
the outsid	-31	50
the owner	30	-19
the pair	36	14
the parent	41	-14
the part	63	-53
the password	-53	-107
the patch	22	23
the peer	92	-39
the pend	-10	69
the peopl	43	50
the perimet	46	-36
the period	37	-101
the permiss	-10	24
the person	12	47
the physic	56	4
the plan	-25	47
the plant	-1	18
the platform	23	-1
the plugin	-27	42
the point	42	-16
the polici	-4	37
the pre	-25	39
the prebuilt	61	-45
the primari	16	3
the prioriti	24	-23
the privat	50	-27
the process	25	-22
the prod	-8	50
the produc	-7	17
the profil	-6	59
the program	-10	16
the promot	-88	-2
the prompt	36	-30
the provid	41	-34
the proxi	-3	42
the push	1	33
the pv	-12	21
the queri	-12	39
the queue	56	-24
the quota	41	-14
the raci	8	39
the rack	5	94
the rang	-3	18
the receiv	17	-13
the recipi	-10	33
the recommend	-21	26
the recoveri	-10	16
the registri	4	17
the regul	-13	79
the releas	-25	47
the renew	29	5
the repair	3	36
the replac	62	-57
the replic	-19	42
the replica	15	16
the report	18	-5
the repositori	18	-1
the request	-5	17
the requir	-8	54
the resolv	6	49
the respons	3	26
the rest	-65	6
the restor	-24	55
the result	23	-17
the retent	-5	23
the retir	31	-27
the retri	-37	41
the review	-13	24
the revis	84	-69
the right	-12	21
the rollback	-16	29
the rollout	-49	51
the room	-31	43
the root	-12	69
the rout	-2	18
the row	-2	17
the rule	9	47
the runtim	-8	-16
the s3	-21	27
the salari	-22	48
the sale	-8	17
the same	37	-27
the scan	44	-20
the scanner	-32	42
the schedul	57	-23
the schema	20	97
the script	-15	42
the sdk	-21	24
the search	93	15
the second	-85	-72
the secret	-28	41
the sensor	-24	43
the server	30	-19
the servic	20	3
the session	-4	36
the set	28	-21
the sg	-12	40
the shard	-61	58
the shop	-70	14
the sign	35	-9
the signatur	68	-11
the site	69	-38
the size	-12	17
the slow	-10	75
the soc	93	-32
the sourc	-23	45
the sre	-13	57
the ssh	-37	56
the ssl	-7	20
the ssm	-7	23
the stage	-20	28
the standbi	62	-47
the start	43	-34
the stone	-24	58
the storag	25	1
the store	-5	21
the stream	58	-69
the stretch	-27	26
the subnet	31	-9
the subscript	-13	20
the support	-23	32
the switch	32	36
the system	0	32
the tabl	3	60
the task	27	8
the technician	26	-23
the temporari	-24	43
the term	-33	56
the test	-5	30
the text	-30	47
the thing	-21	27
the third	-6	22
the three	49	-40
the time	32	-8
the tls	44	0
the token	11	21
the tool	-18	42
the topic	-3	87
the track	19	5
the traffic	51	-18
the trail	40	5
the train	-26	39
the transact	19	-11
the transfer	23	2
the trigger	-11	29
the truck	-4	36
the trust	-22	30
the tunnel	-36	-37
the two	37	-4
the type	-21	25
the underli	59	-40
the unit	50	-39
the updat	-39	-3
the uplink	-45	49
the upload	49	-20
the use	2	18
the user	-6	28
the utter	21	-15
the vendor	38	-31
the version	-36	38
the virtual	18	30
the vpc	-20	43
the vpn	-68	-66
the vulner	100	46
the wait	24	-17
the want	29	-27
the web	-29	47
the weekli	15	31
the whole	6	38
the window	19	25
the windows	38	1
the wire	12	-31
the work	50	26
the worker	-18	2
the workflow	49	-15
the workload	39	19
the world	3	25
the write	-11	24
the wrong	-16	83
the zone	28	-14
theft	12	54
thei $	-21	-19
thei appli	2	18
thei are	24	4
thei can	-18	32
thei come	51	5
thei cover	-15	50
thei do	-11	50
thei expir	-4	17
thei go	-8	29
thei have	-26	62
thei reach	36	-31
thei replac	28	33
thei run	58	-17
thei say	-36	41
thei serv	57	-27
thei share	-27	36
thei show	-2	20
thei stai	-35	45
thei were	56	-46
their $	-98	-7
their @	18	-126
their access	35	124
their auto	-12	53
their checkpoint	-19	26
their code	49	12
their configur	53	-11
their content	46	-26
their data	-17	33
their date	2	19
their definit	50	-33
their destin	-3	56
their encrypt	34	-6
their end	30	-18
their firmwar	1	20
their host	46	-31
their hypervisor	-18	23
their imag	24	8
their kubelet	20	80
their last	-30	31
their librari	-13	45
their number	-14	52
their oper	-1	86
their or	-71	-30
their os	76	69
their owner	1	29
their place	-11	48
their port	63	-45
their region	55	-32
their retent	33	-80
their retri	-23	48
their role	-27	36
their scale	-57	80
their secur	-14	28
their send	47	-23
their set	0	16
their softwar	33	-9
their sourc	-25	42
their storag	-33	54
their time	-10	25
their trust	-4	36
their volum	-29	37
their vpc	-9	17
their window	8	43
them	9	21
them 90	49	-40
them @	-22	34
them a	-2	16
them after	2	23
them apart	-35	50
them are	26	-6
them as	2	39
them at	-42	71
them awai	43	-33
them befor	-26	48
them by	3	24
them check	-18	20
them current	-27	110
them daili	13	16
them down	28	57
them earlier	-10	30
them elsewher	-12	16
them enforc	-24	39
them everi	25	-4
them for	28	-8
them from	-14	27
them get	52	-46
them into	-9	32
them is	26	41
them keep	-10	19
them off	12	16
them on	26	4
them one	38	-29
them or	-12	27
them out	-28	-62
them over	-16	21
them patch	108	19
them requir	-30	44
them run	44	-24
them small	-16	30
them so	18	-17
them the	-46	86
them there	52	-14
them through	63	-52
them to	-32	0
them under	62	-58
them until	-18	20
them up	7	59
them updat	-25	49
them when	34	2
them where	22	11
them who	-30	35
them with	-29	34
them yourself	-3	31
themselv	23	16
themselv $	22	-47
themselv or	-23	24
then	-6	32
then $	91	-91
then %	-26	37
then @	2	17
then and	-54	70
then copi	-10	26
then delet	35	-5
then doe	-14	20
then is	-7	54
then it	85	-72
then keep	-55	76
then move	-70	95
then patch	-37	58
then run	-82	147
then start	-74	85
then take	-54	87
then the	-1	19
then who	-10	42
then write	-39	57
there	25	7
there a	-31	32
there after	21	-16
there and	-30	10
there are	29	2
there by	64	-42
there if	-27	27
there is	47	-2
there no	23	16
there not	-26	31
there onli	-46	71
there the	68	-62
there to	-13	19
there too	50	-37
there who	-41	69
thereof	64	-17
thereof $	64	-17
thermostat	-19	63
these	70	49
these $	140	31
these log	-17	30
theyr	-8	52
theyr kept	-2	53
thi	-57	-36
thi $	-33	-18
thi cannot	75	-34
thi is	-138	-86
thi one	-42	-101
thing	-39	-19
thing $	-136	-75
thing %	-11	21
thing for	24	-44
thing in	27	-20
thing that	86	6
thing we	54	123
thing who	-17	-93
think	38	27
think of	0	52
think that	31	17
third	19	44
third parti	14	50
tho	-1	81
tho $	-1	81
those	10	21
those $	29	-9
those @	61	0
those are	12	25
those current	11	-53
those data	-36	40
those for	-29	33
those from	47	-33
those i	28	-27
those is	44	28
those machin	1	16
those node	-74	68
those of	20	8
those patch	-18	-48
those servic	-35	39
those that	-16	69
those two	-25	37
those up	-8	28
those who	-16	18
those whose	17	-13
those with	-30	63
though	-36	-11
though who	22	-67
thread	-2	21
threat	20	2
threat list	27	-12
three	26	-4
three @	48	-20
three avail	43	-21
three az	4	34
three azs	22	1
three copi	52	-25
three dai	-13	26
three if	-19	19
three node	-36	42
three week	56	-5
three zone	35	-26
threshold	-11	28
threshold and	20	2
throttl	-16	34
throttl and	-20	25
throttl in	-32	100
throttl limit	1	17
throttl quota	47	-42
through $	-6	-23
through @	-21	-1
through a	50	-5
through an	20	-6
through and	-7	31
through artifact	19	-13
through eventbridg	43	-32
through it	3	33
through its	65	-7
through kms	61	-46
through our	-4	24
through the	23	9
through them	-8	18
throughput	31	-13
throughput and	19	14
throughput capac	-31	77
throughput for	0	-19
throughput mode	-26	37
throw	32	47
thrown	-24	61
thrown awai	-24	61
thru	3	68
tick	-28	45
tick a	1	22
tick at	9	56
tick the	-33	67
ticket	83	-35
ticket $	107	-48
ticket for	58	-53
tidi	-25	62
tidi $	-23	63
tier	-30	45
tier $	-7	72
tier of	-25	57
tier polici	-13	38
tighten	-17	48
tighten by	-28	75
time $	46	59
time @	4	42
time and	25	-12
time are	-17	21
time as	37	-50
time at	57	-53
time by	-4	21
time limit	-14	33
time log	-20	24
time object	-8	84
time of	-33	95
time out	-41	78
time polici	-25	37
time recoveri	-7	70
time restor	-20	-89
time start	4	18
time zone	-42	48
timeout	-7	35
timeout of	-9	78
timeout on	2	27
tls	26	11
tls $	134	3
tls 1	39	19
tls @	-6	45
tls and	-9	17
tls at	49	-35
tls between	-41	31
tls by	41	-19
tls cert	18	6
tls certif	70	-43
tls connect	73	-40
tls end	-19	62
tls endpoint	21	-3
tls from	-25	32
tls in	-28	44
tls inspect	20	4
tls is	-38	49
tls of	-7	42
tls on	41	-7
tls onli	25	2
tls or	-14	39
tls paramet	-22	64
tls polici	-31	48
tls to	-22	44
tls version	-21	58
tls where	-16	18
tls who	-132	-121
tls with	39	-22
tlsv1	-8	37
tmp	16	9
tmp has	-7	20
to	6	19
to $	-53	38
to %	6	64
to 0	-16	18
to 1	-15	39
to 100	42	-23
to 15	-3	16
to 2	-33	101
to 20	-18	31
to 200	72	-40
to 21	-28	34
to 3	-12	32
to 30	51	-46
to 35	8	17
to 365	-25	49
to 4	52	-23
to 5	-23	59
to 60	-13	37
to 7	14	20
to @	-3	41
to a	6	21
to act	-34	44
to add	42	-6
to al2023	-3	49
to all	-3	33
to an	-5	38
to and	-7	17
to any	23	-21
to anyon	-3	28
to appli	4	-67
to ask	57	0
to attach	-40	62
to automat	77	-72
to aws	33	97
to back	-44	60
to be	-9	28
to bear	-13	23
to blame	-10	58
to block	49	-37
to both	-116	-83
to bring	84	-35
to build	17	42
to buy	-49	52
to call	-14	53
to care	69	29
to cheaper	-10	29
to check	-19	29
to choos	71	-44
to classifi	-17	27
to close	-6	20
to cloudwatch	27	-10
to collect	-41	56
to come	76	-69
to connect	-17	22
to control	63	-33
to copi	-10	74
to creat	-5	37
to databas	-28	45
to date	27	16
to deal	-11	17
to decrypt	24	53
to defin	19	31
to delet	-43	74
to demand	-22	55
to deploi	-48	55
to disk	34	-32
to do	-22	30
to ec2	50	-44
to ecs	-33	38
to enabl	-1	93
to encrypt	-19	2
to everi	18	-4
to everybodi	-15	43
to everyon	-20	34
to fail	-13	29
to file	-19	35
to find	-18	29
to fix	54	14
to flip	-5	74
to follow	-12	17
to get	-15	42
to group	-8	25
to guard	-53	67
to have	30	-3
to hold	14	75
to improv	43	-31
to instal	22	61
to isol	-33	4
to it	11	51
to its	18	4
to know	5	20
to known	-30	50
to leav	51	-49
to limit	-16	38
to load	-13	60
to log	39	-20
to look	86	17
to lose	-22	39
to make	17	-4
to manag	85	-58
to mend	-13	18
to move	-13	17
to network	-25	36
to new	102	-43
to newer	-16	19
to node	-9	40
to one	-9	42
to order	-15	20
to other	-34	51
to our	-14	72
to outliv	-39	47
to pass	-24	88
to pick	-27	54
to plan	-9	26
to prevent	38	1
to process	-7	23
to prod	-59	-62
to product	58	2
to prompt	30	-27
to protect	-33	67
to provis	62	-35
to pull	-10	18
to put	-12	29
to raiz	44	-38
to rebuild	28	38
to recov	21	-10
to reli	39	-31
to renew	8	23
to repair	-8	31
to replac	30	26
to replai	-11	21
to request	-34	41
to restor	-37	53
to retain	-25	29
to review	68	-13
to roll	1	25
to rotat	-98	-117
to run	-19	34
to scale	69	-37
to scan	28	-27
to schedul	72	-41
to secur	36	30
to set	27	-5
to size	36	1
to someon	-11	23
to sort	-5	67
to sourc	17	10
to speak	-9	16
to spread	-11	44
to stai	21	3
to start	-23	38
to suppli	-60	73
to swap	35	-32
to switch	-19	-52
to take	2	21
to target	-35	44
to ten	-18	19
to that	23	-18
to them	38	-15
to think	0	52
to three	49	-37
to tls	-67	70
to touch	53	-29
to train	-23	23
to trust	-22	69
to turn	40	-35
to two	-3	16
to upgrad	29	10
to use	-29	51
to user	-8	43
to v2	-3	61
to viewer	-32	89
to watch	63	-3
to what	1	17
to which	16	4
to who	3	28
to whom	41	6
to wipe	-23	30
to write	-4	16
todai	-11	64
togeth	31	-14
togeth in	68	-65
togeth with	-11	24
toggl	-9	53
token	-9	49
token expir	-4	45
token in	-7	23
token of	-19	45
told $	-14	25
told me	33	-18
told otherw	-11	28
toler	-25	73
too	-2	52
too $	142	31
too doesnt	-14	19
too larg	0	39
too long	-8	22
too low	-49	63
too mani	-25	45
too much	-14	44
too short	-5	32
too small	-12	34
too weak	-10	27
too wide	5	26
took	-40	-38
tool	1	28
tool and	69	-36
tool of	-15	32
top	33	34
top is	76	-73
top of	29	62
topic	-3	29
topic and	19	21
topic control	-14	23
topic that	51	-49
touch	21	3
touch the	41	-52
toward	11	25
toward the	-12	48
trace	42	-1
trace and	32	-29
trace are	-37	60
track	28	-2
track current	19	5
traffic $	-84	-128
traffic between	33	-19
traffic by	18	-3
traffic chang	24	-16
traffic dial	-50	67
traffic doubl	-27	19
traffic from	-7	60
traffic has	-21	28
traffic in	-25	64
traffic insid	37	-25
traffic of	19	-9
traffic on	2	37
traffic over	85	37
traffic that	5	32
traffic through	-22	24
traffic tripl	48	-29
traffic up	20	-15
traffic with	60	-39
trail	4	28
trail and	17	-1
trail for	-11	22
trail name	31	-27
train	-32	11
train %	-8	97
train @	19	12
train code	-15	31
train contain	-2	30
train content	35	-18
train data	1	41
train in	1	23
train its	-77	-30
train of	-139	-124
train our	-24	11
train the	86	-30
train whose	-22	-33
transact	3	19
transact log	39	-20
transcript	1	18
transform	-19	45
transit	-63	-37
transit and	-4	39
transit encrypt	-15	43
transpar	81	-3
transport	28	-18
transport flood	33	-19
trend	-10	76
trend micro	-10	76
tri	34	-20
tri to	-2	19
trigger	-18	29
trigger $	-43	28
trigger @	-20	57
trigger and	7	75
trigger are	-9	49
trigger on	-33	45
trim	-11	53
trim $	-7	35
tripl	45	28
troubl	60	-24
truck	-4	36
true	26	-1
true $	3	40
true on	-25	39
true or	71	-16
trust	1	31
trust advisor	17	72
trust author	-26	31
trust each	-23	28
trust polici	-7	19
trust servic	37	-14
trust store	-9	45
trust the	40	-31
try	79	-61
ttl	-13	47
tuesdai	-40	25
tune	-12	51
tune and	-9	48
tune by	-9	50
tune is	25	-21
tune it	0	39
tune sql	-1	61
tune them	-25	31
tunnel	4	-29
tunnel endpoint	31	-22
tunnel in	-27	-78
tunnel is	-13	115
tunnel of	24	64
tunnel on	0	42
turn	-7	19
turn @	-22	38
turn automat	-11	40
turn by	-25	-115
turn encrypt	-19	47
turn into	97	-69
turn it	20	11
turn its	-10	67
turn manag	6	24
turn multi	40	17
turn off	-6	54
turn on	-14	20
turn scan	-5	18
turn server	-17	30
turn that	20	7
turn the	-26	48
turn tls	35	-25
turn to	-20	30
twice	-18	49
two	9	17
two @	-18	63
two apart	-15	21
two azs	25	40
two custom	63	-39
two dai	-42	58
two domain	16	-14
two hour	-14	21
two instanc	-21	49
two minut	4	20
two modul	-29	29
two node	-7	22
two of	-51	47
two region	-14	17
two subnet	62	-39
two week	-5	18
two year	27	-15
txt	-9	38
type	2	31
type $	-13	60
type @	10	89
type and	-11	40
type for	0	20
type from	28	0
type has	6	19
type in	3	25
type number	-30	46
type of	-15	28
type onli	-12	16
type shard	-5	17
type size	-33	53
type take	-26	36
type that	24	-11
type the	-16	29
type to	55	-43
typic	54	-16
typic within	22	-19
typo	-22	107
ubuntu	-77	2
ubuntu 18	13	61
uh	60	4
uid	-2	21
unattach	-13	52
unattach it	-16	62
unavail	10	37
unchang	-5	40
under	34	-9
under $	-33	141
under %	87	-64
under @	31	-14
under a	80	-28
under an	75	19
under it	-31	54
under its	44	21
under load	43	63
under manag	-10	56
under our	45	-35
under review	56	-50
under test	-11	23
under the	19	-22
under them	-24	45
underli	116	-22
underli comput	54	-33
underli host	46	-28
underneath	56	-57
underneath @	85	-40
underneath a	21	-88
undersea	81	-4
understood	-6	45
undo	-6	25
undo it	91	-80
undon	-21	67
unencrypt	-5	36
unencrypt @	-7	27
unencrypt cluster	-7	32
unencrypt one	66	-29
unexpectedli	23	-7
unhealthi	59	-46
unhealthi @	37	-45
unhealthi instanc	33	-29
unhealthi target	6	21
unintend	-1	36
uninterrupt	26	21
uninterrupt power	26	21
uniqu	-18	44
unit state	44	-39
unknown	-10	18
unless %	-31	54
unless the	-21	34
unlock	-8	36
unlock code	-8	36
unmanag	-6	33
unmask	-4	17
unpatch	-37	95
unreach	-7	42
unread	-16	38
unsubscrib	12	21
unsubscrib delet	-25	56
unsupport	-66	26
unsupport configur	-20	24
untag	-3	19
untag imag	-3	19
until	1	18
until 30	40	-8
until it	61	-52
until its	74	-49
until the	26	-13
until thei	29	-30
until their	30	-18
until then	-24	43
unus	-7	106
unus @	-19	76
up	0	19
up $	44	-4
up %	-26	37
up @	-2	52
up a	-8	16
up and	7	-55
up at	63	-41
up by	-4	61
up continu	68	-44
up etcd	86	-9
up everi	28	-21
up file	-26	77
up in	-37	-29
up is	-75	-41
up noth	-19	55
up on	25	-4
up our	-134	-150
up persist	-9	20
up replic	-27	60
up sinc	-51	35
up sourc	5	82
up that	85	-63
up the	-13	56
up there	-12	16
up to	10	21
up what	0	35
up who	48	26
up with	-13	55
updat $	-101	-63
updat %	4	-46
updat @	90	-1
updat a	14	62
updat add	-4	16
updat an	66	-45
updat and	23	44
updat appli	78	-17
updat are	-31	65
updat avail	-43	45
updat base	-50	58
updat befor	-3	72
updat blueprint	72	0
updat by	-54	9
updat client	-4	34
updat come	-29	58
updat date	7	42
updat do	116	27
updat earlier	75	2
updat fail	-10	30
updat for	-5	-59
updat in	-39	51
updat into	7	34
updat is	-19	15
updat it	47	23
updat its	19	-15
updat itself	65	-68
updat kubelet	26	-19
updat mode	22	-2
updat monthli	-103	-136
updat of	12	-16
updat on	-67	-35
updat onc	20	9
updat onto	-64	-165
updat or	54	33
updat polici	-18	32
updat replac	0	28
updat run	-18	55
updat scale	36	-30
updat server	55	-26
updat servic	-3	55
updat that	42	-33
updat the	20	-11
updat them	53	-10
updat these	-21	27
updat to	21	-26
updat under	38	-3
updat what	79	-29
updat which	-8	28
updat who	-105	-118
updat with	-44	1
updat within	6	102
updat without	71	8
updat yourself	1	23
upgrad $	-143	-29
upgrad %	-101	-16
upgrad @	-32	-4
upgrad a	-14	40
upgrad and	45	9
upgrad are	9	39
upgrad at	-8	23
upgrad befor	-12	87
upgrad by	41	-62
upgrad do	-111	-57
upgrad doe	-5	75
upgrad fail	-10	16
upgrad from	17	65
upgrad in	42	93
upgrad is	29	-14
upgrad it	-64	28
upgrad karpent	52	-14
upgrad of	-12	68
upgrad on	-32	-74
upgrad that	-17	50
upgrad the	41	-12
upgrad then	-67	84
upgrad there	60	-50
upgrad to	102	4
upgrad who	5	92
upgrad x	7	69
upgrad yourself	2	34
upkeep	16	31
upkeep $	14	43
upkeep of	22	-3
uplink	-9	30
uplink from	-48	49
uplink of	28	17
uplink to	-15	16
upload	-10	44
upload $	-7	88
upload a	-22	34
upload and	47	-6
upload buffer	-20	29
upload code	-7	16
upload file	50	-29
upload to	-16	57
upon	1	66
ups	80	-2
ups batteri	94	-3
upstream	-13	21
uptim	96	-20
uptim $	124	-26
url for	-22	23
url with	-9	34
us $	-7	30
us @	35	-4
us and	50	-41
us by	52	29
us daili	-4	54
us east	40	-15
us in	19	-68
us it	-11	24
us kei	-48	74
us on	13	63
us or	-5	-68
us the	-14	16
us tls	66	-3
us to	-23	23
us up	-45	73
us what	-27	55
usabl	-9	29
usag	9	28
usag limit	-15	43
use	-4	33
use $	87	37
use @	42	2
use a	-45	29
use an	-9	21
use client	-31	35
use current	-16	55
use http	-14	16
use in	15	145
use is	50	-28
use it	-9	16
use its	-11	18
use of	-11	33
use or	32	-26
use share	-33	36
use such	-4	35
use the	-21	31
use them	-15	26
use tls	-32	47
use vpc	-13	22
user	-3	42
user $	-7	114
user @	-13	42
user and	-5	22
user are	-8	50
user authent	-6	17
user belong	49	-39
user can	-9	23
user credenti	45	-42
user data	6	16
user email	-4	35
user for	-15	50
user from	7	26
user get	13	67
user group	-7	20
user in	20	122
user insid	-38	59
user instal	0	33
user into	25	106
user is	-28	77
user list	49	-35
user manag	-5	60
user may	-18	40
user of	-28	56
user on	-5	82
user permiss	-3	53
user quota	-12	39
user ssh	-15	23
user that	40	16
user volum	69	-63
user who	50	-49
user with	7	81
user within	17	-16
util	-7	32
util and	-8	34
utter sampl	21	-15
v	-7	26
v or	-9	31
v1	-14	89
v2	8	-58
v2 capac	-12	-72
vacuum	0	-49
vacuum and	0	-49
valid	18	5
valid $	38	16
valid @	43	-39
valid and	-13	20
valid certif	-12	21
valid in	17	7
valid of	27	-11
valid record	16	0
valid the	-52	90
valu	-10	39
valu with	18	-9
vanish	5	62
vanish from	16	4
var	-21	41
variabl	-9	38
variabl $	-5	66
variabl of	-7	44
variabl with	-22	49
vcf	-32	31
vcpu	11	24
vcpu and	-49	55
vcpu of	30	-12
vector	20	13
veeam	-30	94
velero	-16	56
vend	39	-1
vendor	7	37
vendor patch	16	45
verif	-17	37
verif and	-8	17
verif mode	-13	36
verifi	6	33
verifi what	60	-29
version $	0	86
version 1	-38	68
version 2	-24	25
version @	-30	51
version and	12	18
version are	102	-53
version befor	-11	18
version behind	47	-7
version bump	-98	-127
version by	13	35
version can	5	59
version chang	-16	84
version control	-11	26
version copi	-30	48
version from	31	-31
version in	58	0
version is	102	-29
version it	121	-67
version move	-24	36
version never	-24	41
version on	-73	39
version or	-62	-74
version patch	256	36
version skew	-29	63
version test	3	20
version that	37	11
version to	0	40
version under	-112	-16
version until	32	3
version updat	0	-21
version upgrad	-21	-34
version when	29	-20
version where	32	9
version with	36	19
version within	-23	38
version yourself	-14	20
vet	2	51
vet the	-10	60
via	-7	37
via @	-5	33
via a	4	31
video	23	1
view	-67	-87
view or	38	2
viewer	25	6
virginia	57	34
virtual	13	34
virtual applianc	-28	33
virtual gatewai	-1	21
virtual layer	161	23
virtual machin	-13	26
virtual node	-9	59
viru	-33	47
viru scan	-16	39
visibl	-13	59
visibl in	-17	20
visibl to	-7	16
visit	-4	24
visitor	45	75
vlan	-12	68
vm	-20	36
vm cluster	-21	41
vmotion	-16	85
vmware	-1	39
vmware hyper	-9	31
voic	4	22
volum	5	30
volum $	23	128
volum @	-15	61
volum and	-12	26
volum as	-18	39
volum at	38	-33
volum continu	127	-46
volum encrypt	-37	105
volum end	-34	49
volum for	-15	22
volum in	1	18
volum is	61	-40
volum of	39	7
volum on	14	27
volum size	-2	20
volum that	33	-32
volum with	80	-77
vote	-22	36
vpc	-7	24
vpc by	-46	46
vpc cni	20	13
vpc endpoint	0	17
vpc or	-24	29
vpc without	52	-38
vpn	-77	12
vpn $	-114	14
vpn client	-102	-117
vs	-57	12
vs guest	90	-35
vsan	1	44
vsan encrypt	-20	43
vuln	-38	73
vulner	-1	32
vulner $	-90	-18
vulner base	-26	42
vulner databas	56	-20
vulner depend	-13	35
vulner in	35	34
vulner intellig	39	-32
vulner librari	-14	21
vulner scan	2	30
w	-37	55
w @	1	39
w a	-1	16
w o	-21	30
waf	-12	24
waf rule	-7	19
wai	17	4
wait	-3	42
wait and	48	-37
wait as	-12	16
wait for	25	-6
wait forev	3	18
wait while	30	-25
walk	60	-40
walk around	35	-1
walk into	56	-51
wall	33	32
wallet	-9	37
want	19	0
want @	43	-5
want a	-43	50
want that	64	-63
want the	-9	71
want to	19	-8
warehous	-5	51
warehous who	-12	57
warm	-9	72
warm up	-7	74
warn	47	19
was	7	17
was creat	66	-34
was disabl	33	-16
was it	41	-25
was made	-18	51
was off	-30	42
was start	-25	26
was termin	-21	29
was that	19	58
was whose	-6	21
wasnt	10	51
wasnt tick	9	56
watch	1	25
watch bounc	71	-61
watch by	-51	54
watch for	-37	57
watch free	-9	40
watch host	60	-56
watch it	-10	57
watch that	-33	77
watch the	22	3
way	-1	23
way back	-42	84
way between	43	-31
way from	-28	31
way in	-15	41
way out	-23	36
way to	19	4
wcu	-6	64
we $	50	-17
we are	-8	31
we bring	-2	32
we built	0	65
we creat	4	75
we dont	-57	78
we got	-38	0
we have	-76	-44
we host	-69	4
we instal	27	147
we launch	11	110
we made	-24	71
we make	17	84
we must	-6	16
we need	-25	28
we never	9	-77
we pay	-27	38
we push	33	-22
we put	-25	26
we run	-21	35
we ship	-19	23
we still	-18	25
we store	-18	-55
we train	-61	-57
we type	-3	33
we upload	-7	38
we use	-40	77
we want	-33	80
we write	-18	41
we wrote	-23	31
weak	-35	68
web	9	23
web app	12	20
web applic	23	92
web consol	-33	90
web server	-19	39
web shop	-33	25
webhook	-21	64
websit	-3	42
wed	22	5
week	21	20
week critic	28	-11
week whose	-5	26
weekend	87	26
weekli	13	24
weekli 30	-10	30
weekli mainten	-19	55
weekli window	24	20
weight	35	16
weight and	40	-15
well	-11	52
well $	22	11
well as	-32	39
well or	4	59
went	32	27
went down	-43	49
were	8	24
were creat	32	-11
were disabl	-15	20
were made	45	-42
were never	-25	29
were put	36	-33
werent	-23	41
weve	72	-6
weve got	72	-6
what	7	20
what $	-64	-72
what @	44	-21
what a	-26	47
what about	-132	-47
what an	-3	18
what and	-24	27
what arriv	-35	89
what doe	22	126
what fail	62	-49
what goe	61	-20
what happen	46	-9
what if	99	-42
what in	15	49
what is	20	7
what its	24	-20
what li	-7	24
what matter	-17	37
what may	-7	20
what on	-86	-6
what our	-5	35
what pass	-18	55
what record	-2	43
what run	-51	90
what stand	57	-16
what the	-4	25
what to	-17	69
what user	59	-54
what was	58	-7
what we	-38	-11
whatev	7	24
whatev is	40	-27
whatev the	-31	31
when	16	4
when %	79	52
when @	-14	20
when an	15	19
when and	-29	72
when it	-30	-17
when its	52	23
when more	64	-93
when old	-12	34
when one	59	-12
when task	-29	44
when thei	2	24
when we	-37	55
whenev	22	-101
whenev the	51	-49
where $	48	-16
where @	19	6
where a	26	-9
where auto	49	-32
where automat	41	-19
where autominorversionupgrad	21	5
where doe	-29	52
where encrypt	19	-11
where log	-41	46
where manag	69	-23
where multi	23	-13
where need	-12	20
where no	-65	76
where node	19	-14
where our	83	-31
where rule	-20	24
where snapshot	36	-30
where the	22	-6
where their	-18	22
where there	18	-16
where traffic	-22	29
wherev	-24	50
whether	2	17
whether @	-17	19
whether an	0	32
whether it	23	-7
whether our	-12	46
whether that	-20	46
whether the	19	-8
which @	21	-9
which a	-24	33
which account	-12	33
which ad	3	39
which address	-15	30
which answer	-26	28
which attribut	-31	43
which bucket	-17	51
which can	-17	18
which cannot	23	-2
which control	2	38
which countri	-16	50
which data	-6	49
which devic	-12	18
which encrypt	20	-8
which half	-64	-110
which has	-11	22
which is	-17	25
which keep	-22	25
which kms	94	-62
which network	-11	28
which nobodi	-9	19
which node	44	-12
which of	-35	-105
which one	16	-12
which paramet	37	-20
which part	37	52
which parti	31	7
which patch	-29	48
which peopl	35	-23
which permiss	3	22
which princip	-18	61
which queri	-24	42
which resourc	-29	61
which role	-15	62
which servic	-16	59
which session	49	-39
which side	23	17
which subnet	-19	48
which team	-11	60
which the	39	-26
which user	20	37
which version	-18	63
which we	-69	-68
which window	-113	-22
which zone	-21	29
while a	17	-7
while queri	35	-32
while the	19	-12
who $	-73	18
who @	0	-42
who act	-32	18
who activ	-47	95
who add	-24	-41
who adjust	-17	31
who administ	-23	36
who answer	-62	79
who appli	-125	-131
who approv	-24	76
who are	50	-49
who arrang	-52	80
who ask	1	34
who assign	-10	68
who attach	-29	104
who author	28	72
who back	-78	-150
who bring	12	-36
who bui	27	13
who build	-11	56
who bump	33	124
who call	-25	26
who can	30	61
who carri	2	-87
who chang	-10	35
who check	-16	56
who choos	-22	73
who chose	-27	32
who classifi	-29	127
who clean	-13	41
who collect	-10	41
who commiss	38	-22
who configur	-23	67
who connect	47	70
who control	-30	-14
who correct	-17	31
who creat	-19	101
who deal	-62	-93
who decid	-24	79
who decommiss	-16	77
who defend	52	-17
who defin	-23	59
who delet	-24	81
who deliv	-41	-74
who design	-13	75
who did	44	-2
who doe	-39	-120
who download	-25	71
who drain	-13	49
who enabl	-55	61
who encrypt	-30	-137
who enforc	-25	39
who enlarg	-16	49
who eras	45	-41
who export	-1	22
who feed	-26	-88
who fix	-55	23
who flip	-12	62
who forc	-30	41
who gener	-24	33
who get	-14	25
who give	-20	47
who got	-29	53
who gotta	-7	46
who govern	-6	27
who grant	-10	51
who guarante	60	-14
who guard	53	31
who had	-3	58
who handl	-72	-3
who harden	37	10
who has	-16	21
who have	51	-2
who hire	48	-49
who hold	64	-10
who in	-49	-64
who instal	-47	21
who instrument	-13	47
who investig	5	28
who is	-39	-30
who isol	102	-16
who issu	-16	47
who keep	30	18
who kick	18	-21
who label	11	77
who lai	16	30
who launch	-29	-143
who left	-8	31
who limit	-9	19
who list	-11	27
who log	-3	76
who look	30	-28
who make	13	20
who manag	-54	61
who map	-14	63
who may	-9	52
who meant	-6	49
who migrat	-15	30
who monitor	10	18
who move	-63	-14
who must	-24	59
who narrow	-29	93
who need	14	67
who notic	42	-32
who now	-12	21
who obtain	38	-21
who on	-5	29
who open	-5	36
who oper	14	-78
who order	-18	52
who ought	-15	33
who own	-107	-172
who pai	7	43
who patch	-32	-95
who perform	10	-57
who pick	-24	82
who place	52	6
who plan	43	-4
who press	11	61
who prevent	79	-40
who protect	130	-3
who provid	17	-11
who provis	39	-51
who publish	79	-40
who pull	-25	30
who push	-30	35
who put	-16	25
who queri	-7	42
who raiz	-32	32
who reach	-17	35
who react	-2	35
who read	-17	40
who rebuild	-5	22
who record	26	-47
who refresh	-1	31
who regist	-32	64
who releas	-40	-79
who remov	-31	60
who renew	-23	-79
who repair	66	-4
who replac	44	58
who replic	65	-15
who requir	-146	43
who respons	-77	-88
who restart	-58	22
who restrict	23	29
who review	-34	105
who revok	-19	39
who roll	-91	-116
who rotat	-8	-109
who run	109	-36
who sai	-12	18
who scale	33	-137
who scan	-3	32
who schedul	-44	55
who secur	52	-27
who see	-29	-53
who select	-9	66
who send	-62	-32
who separ	54	7
who set	-27	68
who ship	64	-76
who should	-19	48
who shred	71	-30
who shut	-5	29
who sign	-38	53
who size	-38	21
who specifi	-12	26
who start	33	7
who stop	22	72
who store	56	-22
who subscrib	-10	38
who suppli	-50	-30
who swap	87	-24
who switch	7	33
who take	63	-7
who termin	55	-34
who test	3	52
who that	2	28
who the	52	55
who then	-31	21
who trigger	-69	-48
who trim	-12	60
who tune	6	68
who turn	-58	26
who upgrad	-104	-125
who valid	-29	57
who walk	41	-27
who was	44	18
who watch	-16	37
who wipe	71	-28
who work	-12	17
who write	-23	94
whoever	-16	34
whoever hold	-31	42
whole	-38	7
whole @	2	35
whole internet	-12	37
wholli	-11	30
whom	6	-26
whom $	-7	-30
whom and	-40	81
whom do	-33	-36
whom is	-34	47
whom to	5	97
whose $	-142	-103
whose @	-6	42
whose babi	-10	52
whose bug	-33	38
whose call	-20	36
whose chore	3	65
whose cleanup	-3	54
whose concern	17	95
whose control	-30	-29
whose decis	-3	18
whose do	34	-5
whose duti	-8	40
whose fault	-67	-25
whose gap	-26	50
whose hand	-30	33
whose headach	-4	48
whose homework	-5	49
whose is	25	86
whose job	-41	-60
whose key	-7	28
whose knob	-18	38
whose list	46	-5
whose mistak	-2	22
whose move	12	36
whose omiss	-7	25
whose pager	18	4
whose patch	-81	-40
whose problem	-9	37
whose repair	72	-35
whose set	-49	64
whose task	-19	85
whose then	-22	23
whose ticket	114	-44
whose to	45	13
whose upgrad	-10	16
whose work	16	-10
wide	-45	21
wide $	6	29
wide open	-79	-16
wifi	-17	59
wildcard	-8	19
will	-27	46
will %	-4	41
will it	-1	17
win	-27	47
window	32	15
window $	-16	69
window after	21	-13
window and	-1	24
window at	-30	40
window by	95	-45
window for	-28	85
window in	-43	55
window instal	56	-64
window of	-21	72
window one	16	-1
window set	-39	52
window to	76	-51
window where	35	-14
window which	-17	18
windows	5	18
windows @	-20	30
windows by	21	-20
windows desktop	-35	13
windows firewal	-8	62
windows for	-5	25
windows in	32	54
windows licens	71	53
windows on	41	-8
windows patch	-10	122
windows server	12	16
windows updat	-65	-35
wipe	77	-12
wipe $	52	17
wipe the	25	-17
wire	-8	51
wire $	-26	106
wise	-13	75
with $	46	-9
with %	48	34
with 256	34	-28
with @	7	23
with all	-19	33
with an	22	1
with anoth	-26	41
with at	49	-45
with auto	14	22
with backup	-5	25
with batch	-5	25
with both	-63	-64
with checksum	32	-21
with cli	-4	20
with client	38	-20
with critic	-17	31
with current	-7	27
with data	70	-49
with default	-18	22
with detail	28	-5
with dns	40	-17
with each	33	-23
with encrypt	49	-20
with fix	59	-46
with forward	41	-16
with http	-9	37
with iam	-5	16
with it	17	11
with kei	45	-38
with kms	75	-43
with lake	-17	36
with minor	16	-15
with newer	-50	63
with noth	93	-82
with oauth	-13	30
with oci	7	29
with old	-57	118
with one	-1	16
with other	8	58
with our	-13	76
with own	-110	78
with password	-17	43
with patch	19	15
with princip	-11	16
with run	44	-1
with s3	28	-20
with secret	-3	19
with shield	37	-2
with sse	46	9
with standbi	-2	44
with system	-48	50
with that	-93	-61
with the	16	11
with their	-7	21
with them	27	3
with three	19	-15
with tls	35	10
with too	-22	39
with two	-31	54
with which	-2	16
with whom	-35	66
with work	-18	20
withdraw	-17	31
within	30	-2
within 30	3	30
within 7	38	-19
within 72	10	45
within a	75	-18
within about	21	2
within its	26	-8
within quota	76	-58
within request	25	-21
within specif	7	32
within the	42	-34
without %	-66	68
without @	-17	42
without a	19	7
without an	21	15
without any	26	-15
without be	33	-58
without downtim	79	-33
without further	-10	40
without interrupt	44	-26
without it	-45	77
without loss	38	-32
without me	-58	-76
without multi	27	0
without one	-18	46
without public	-10	29
without server	-31	52
without that	-46	52
without the	67	-2
without them	-34	76
without tls	30	-3
without us	31	-14
wonder	-20	32
wonder who	-24	28
word	-24	36
word and	-28	42
work	25	23
work $	28	3
work @	5	50
work for	138	-15
work in	-18	35
work is	-1	34
work on	61	-23
work onli	-33	42
work that	-20	30
work with	-78	85
worker $	107	-29
worker are	34	-24
worker in	94	-27
worker machin	-74	-114
worker need	2	80
worker node	-98	47
worker of	77	1
worker or	-13	26
worker os	92	-38
worker that	43	-18
worker type	30	-6
worker who	36	-1
workflow	-9	62
workflow $	16	-4
workflow engin	49	-15
workflow execut	19	33
workgroup	18	26
workgroup $	-23	42
workgroup set	34	38
workgroup when	21	-16
workload	2	37
workload $	-16	77
workload @	-14	31
workload apart	18	-17
workload in	2	25
workload manag	-20	38
workload over	17	43
world	-5	40
world $	13	50
world readabl	-29	82
worri	68	-32
would	-10	36
would %	65	-23
would be	-26	29
wouldnt	8	24
wouldnt it	-14	31
wp	-5	19
wrap	38	-14
write	1	29
write $	51	-18
write %	-36	109
write @	-5	72
write a	10	-108
write and	-2	22
write can	-3	23
write capac	-52	28
write custom	-30	50
write data	-7	38
write em	-41	77
write everi	19	-8
write execut	-2	44
write in	36	-32
write into	-35	61
write is	68	-48
write it	-1	45
write its	-18	28
write no	84	-60
write one	-19	27
write patch	34	-14
write secur	-14	61
write that	-20	64
write the	-12	38
write them	-13	59
write those	3	73
write what	-14	18
writer and	-34	47
writer anew	33	-30
writer win	-19	30
written	40	-8
written and	59	-44
written by	-7	31
wrong	-26	53
wrong $	7	57
wrong @	-3	65
wrong delet	67	-61
wrongli	-3	57
wrote	-1	41
x	-16	51
xss	-39	65
yaml	-26	73
yarn	24	26
yarn run	27	24
yeah	-113	-84
yeah $	-113	-84
year	-10	27
year $	-41	75
year after	46	-34
year and	57	-42
year for	-22	66
year of	27	-8
year old	-24	36
year the	29	-27
yearli	-11	41
yearli rotat	-11	41
yell	-31	49
yes	11	43
yes $	2	45
yes or	32	15
yesterdai	-23	32
yet	-26	28
you	-66	67
you $	6	72
your	-18	-44
your own	-10	24
yourself	-1	36
yourself are	50	-39
yourself befor	4	18
yourself with	-44	51
yum	-20	63
yum updat	-13	19
zero	17	9
zip	30	-39
zip $	-9	-45
zip file	-15	26
zip function	16	-4
zombi	1	80
zone	24	6
zone $	81	-19
zone @	42	-28
zone a	-17	19
zone and	18	-7
zone are	22	23
zone at	-20	22
zone by	35	5
zone fail	-15	28
zone for	30	-18
zone in	-8	22
zone is	20	13
zone on	-46	47
zone or	63	-40
zone secur	-79	144
zone that	34	-25
zone three	-17	18
zone to	32	-15
zone with	32	-14
zookeep	58	11
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
!gains	24	80	10	11	10	17	16
!general	-17	-27	-17	-20	-34	-22	-32
!greeting	0	-10	-18	-11	-7	2	-5
!helpData	3	-16	-6	30	-13	94	2
!helpUse	-31	3	-31	9	39	94	0
!howTo	66	67	63	68	158	92	67
!injection	28	33	29	31	129	14	31
!limit	10	14	9	14	104	28	12
!managedOne	-9	-2	16	-1	-6	-6	-10
!mayWho	-41	-41	-41	-39	-46	-40	-51
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
!second	-22	-9	-15	-18	-21	-18	2
!secures	-21	-19	-19	-22	-27	-23	-20
!services	13	1	-8	-23	-25	14	-17
!sideAws	32	6	12	6	-2	5	21
!state	36	35	31	38	117	35	32
!term	37	32	79	25	27	29	19
!trouble	32	28	26	31	113	65	37
!usOrThem	10	2	2	2	1	5	55
!wholly	85	27	16	19	16	20	16
!yesNoStart	-17	-11	-17	-14	5	-6	-2
#called	-56	-39	-36	-44	-43	-46	-43
#content 0	93	52	27	-9	-28	17	41
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
#strange 3 4	23	10	36	93	291	39	25
#sure 0	127	73	40	52	96	70	62
#sure 2	-41	-35	-27	-33	-29	-36	-28
#sure 3	-46	-42	-37	-41	-42	-41	-44
#term	-26	-19	7	-20	-24	-21	-24
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
0 !mayWho	-62	-62	-64	-62	-64	-64	-110
0 !meaning	1	5	53	5	30	4	0
0 !move	-9	-8	-16	-5	33	-11	-15
0 !notPrice	11	12	3	12	52	11	45
0 !ofEach	24	19	0	23	20	24	52
0 !otherCloud	53	54	50	52	165	53	7
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
0 !secures	-32	-32	-19	-31	-39	-33	-31
0 !services	-35	-25	-28	-30	-54	23	-47
0 !sideAws	27	9	-7	23	-15	5	55
0 !sideCustomer	-24	-22	-20	-22	-10	-20	-5
0 !state	10	11	12	12	48	9	6
0 !tag	10	11	52	14	12	17	40
0 !term	13	17	102	24	27	38	21
0 !them	-9	-8	-6	-9	28	-8	-2
0 !trouble	28	27	18	18	17	71	21
0 !us	-16	-15	-11	-13	-3	-1	-2
0 !usOrThem	-2	3	0	3	10	5	36
0 !who	-11	-9	-10	-9	15	-9	28
0 !wholly	-30	-4	14	-4	68	-8	-28
0 !yesNoStart	-17	-13	-19	-13	-13	5	26
0 $	-28	-27	-29	-27	-33	-26	-28
0 0	-22	-22	-27	-22	-24	-22	-23
0 1	-35	-33	-37	-33	-18	-37	-41
0 16	-39	-37	-38	-40	-55	-38	-45
0 2	6	8	29	24	4	-3	0
0 22	-53	-53	-54	-57	-66	-54	-61
0 27001	-17	-17	12	-17	-34	-18	-19
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
0 account	-29	-27	-15	-28	-26	-33	-39
0 acl	-27	-29	-9	-28	-34	-30	-31
0 across	-53	-53	-67	-57	-69	-54	-81
0 act	-60	-57	-74	-60	-41	-58	-68
0 actual	44	43	100	44	41	38	44
0 acu	1	2	3	3	32	3	2
0 add	-39	-40	-41	-41	-44	-40	-63
0 address	-38	-39	-38	-40	-55	-39	-57
0 admin	-58	-54	-59	-58	-64	-57	-73
0 administr	-71	-58	-95	-63	-81	-79	-90
0 advisor	-17	-20	32	-21	-31	-24	-34
0 after	-54	-50	-59	-50	-65	-50	-39
0 again	47	45	83	43	39	41	84
0 against	-24	-27	-26	-26	-25	-25	-34
0 agent	58	54	46	55	36	46	167
0 ai	49	38	34	40	13	114	11
0 air	-40	-40	-42	-41	-43	-41	-46
0 al2023	-15	1	93	3	-19	-8	-11
0 alarm	-48	-49	-50	-47	-67	-49	-64
0 all	-26	-25	-22	-27	-18	-31	-36
0 allow	-46	-45	-66	-46	-57	-48	-52
0 alreadi	27	26	24	26	9	14	82
0 also	-104	-105	-174	-104	-104	-106	-112
0 alwai	-38	-35	-43	-43	-32	-58	-31
0 am	23	23	51	19	-5	49	50
0 amazon	6	6	5	5	50	3	3
0 ami	3	1	71	1	-12	-2	-18
0 and	-25	-26	-23	-25	-20	-23	-14
0 anoth	-25	-24	-25	-25	-29	-29	-29
0 answer	-15	-11	-28	-11	-8	34	-18
0 antiviru	-127	-107	-137	-106	-123	-121	-127
0 any	-15	-15	-16	-15	-18	-12	-19
0 anyon	39	39	53	39	90	76	25
0 anyth	-12	-11	-13	-12	-11	2	-20
0 anywher	3	-1	-3	3	-21	75	-26
0 aoc	9	9	50	5	-2	4	2
0 apart	-31	-32	-35	-32	-46	-32	-39
0 api	-76	-76	-88	-71	-98	-77	-89
0 app	-47	-46	-57	-43	-51	-47	-52
0 appli	-9	-9	-19	-11	-30	-10	30
0 applic	-62	-62	-65	-62	-72	-63	-75
0 approv	15	21	9	21	91	3	14
0 architect	2	4	4	3	46	2	-3
0 architectur	-84	-85	-97	-87	-109	-86	-122
0 archiv	-43	-45	-69	-43	-56	-54	-69
0 are	-30	-28	-29	-30	-25	-3	-39
0 arent	-19	-20	-19	-20	-25	-19	-22
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
0 auditor	-15	-15	-6	-16	-26	0	-29
0 authent	-41	-42	-50	-42	-43	-42	-44
0 author	-16	-44	-86	-44	-58	-48	-59
0 auto	37	34	99	31	20	29	-15
0 automat	-75	-78	-81	-77	-94	-82	-113
0 autopilot	1	1	1	0	27	1	-18
0 avail	-8	-10	31	-8	-15	-11	-16
0 awai	-25	-26	-27	-26	-25	-25	-40
0 awar	-64	-61	-37	-61	-80	-83	-71
0 aws	-13	-12	-8	-12	23	-10	-23
0 az	-14	11	102	14	-10	-1	4
0 azs	6	8	-2	8	37	3	3
0 azur	2	2	-5	2	20	1	1
0 baa	-20	-21	46	-20	-36	-23	-37
0 back	3	0	-4	0	78	0	-86
0 backbon	-30	-31	-32	-33	-53	-31	-32
0 background	-39	-39	-40	-39	-46	-40	-44
0 backup	22	23	13	24	115	14	20
0 badg	-15	-15	-17	-15	8	-20	-19
0 banana	1	1	0	0	17	-2	0
0 bare	-8	-11	36	-11	-6	-10	-45
0 base	18	17	15	15	26	43	9
0 baselin	4	2	-1	-3	21	3	-28
0 batch	-27	-30	-33	-30	-53	-31	17
0 batteri	-47	-47	-49	-48	-71	-47	-58
0 be	-16	-16	15	-19	-22	-21	-24
0 becaus	-15	-15	-15	-15	-19	-15	-25
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
0 block	-50	-51	-64	-53	-66	-53	-77
0 board	-11	-12	-14	-12	-12	-12	-16
0 book	3	4	-1	2	39	-21	1
0 bootstrap	-30	-30	-35	-31	-41	-30	-41
0 boss	9	15	64	17	-8	71	3
0 bot	9	11	-27	11	-6	88	5
0 both	-86	-73	-67	-55	-77	-63	3
0 bottlerocket	49	46	154	42	9	39	31
0 box	-6	-7	-17	-8	2	-14	26
0 branch	-30	-31	-33	-32	-37	-32	-41
0 break	17	-8	2	-9	16	-13	-8
0 bring	27	27	27	27	84	27	10
0 broadli	-54	-53	-53	-58	-81	-53	-75
0 broken	-26	-27	-29	-32	-1	-29	-44
0 broker	-3	-1	-3	-11	32	-3	-12
0 budget	-57	-57	-62	-57	-65	-59	-61
0 buffer	17	21	16	23	82	6	0
0 bug	-77	-77	-85	-86	-84	-78	-110
0 bui	-47	-46	-46	-41	-58	-54	-50
0 build	-61	-64	-72	-61	-74	-63	-68
0 built	-53	-52	-79	-54	-68	-38	-61
0 bump	12	11	5	11	0	10	58
0 busi	-14	-16	-19	-22	-63	-24	22
0 but	-30	-22	-21	-19	-43	-25	3
0 by	-18	-18	-5	-19	-31	-23	-9
0 c	18	-15	-41	-17	-26	-19	-31
0 ca	31	30	27	28	6	28	90
0 cabl	-38	-39	-40	-39	-55	-39	-44
0 cach	-28	-22	-24	28	-38	-25	-27
0 cake	34	34	33	33	97	32	10
0 call	-15	-13	-8	-15	12	-18	-37
0 can	9	10	32	12	-14	55	4
0 cant	-20	-17	-32	-16	-39	53	-18
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
0 choos	-62	-65	-72	-66	-69	-63	-67
0 ci	2	-5	-3	-8	-24	-13	41
0 cis	-46	-44	-50	-48	-52	-46	-60
0 cisco	-9	-8	-2	-5	49	-27	-29
0 classifi	-49	-49	-49	-49	-70	-50	-62
0 clean	-19	-20	-24	-20	-4	-20	-28
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
0 commit	-53	-53	-56	-54	-83	-54	-75
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
0 config	-10	-5	-12	-9	-4	-13	33
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
0 corpor	-39	-40	-40	-40	-47	-40	-58
0 correct	-83	-83	-109	-83	-98	-85	-101
0 cosmo	27	27	26	26	62	27	13
0 cost	-69	-71	-75	-69	-108	-71	-84
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
0 default	-24	-21	-23	-27	-37	-38	2
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
0 develop	-41	-41	-41	-41	-50	-41	-66
0 devic	-15	-14	-15	-16	-27	-15	9
0 di	8	6	3	4	-15	0	40
0 did	28	30	31	29	87	77	20
0 diesel	-45	-47	-47	-46	-51	-47	-53
0 differ	15	-5	68	17	33	2	14
0 directori	41	41	40	41	18	41	115
0 disabl	-55	-56	-71	-56	-80	-59	-66
0 disast	-34	-34	-37	-33	-37	-33	-35
0 disk	-29	-30	-34	-9	-49	-29	-42
0 dispos	-31	-30	-31	-31	-46	-30	-33
0 divid	-63	-63	-79	-58	-74	-81	-55
0 dns	-49	-51	-49	-52	-60	-51	-56
0 do	-4	2	13	6	5	37	38
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
0 each	-15	-14	-1	-12	-23	-12	-15
0 earthquak	-24	-25	-24	-27	-27	-25	-31
0 east	11	11	10	11	61	5	-6
0 edg	-32	-34	25	-34	-56	-35	-52
0 elbsecuritypolici	-41	-43	-45	-45	-65	-41	-42
0 eli5	-20	11	123	17	-33	12	13
0 em	-31	-32	-36	-34	-35	-33	-32
0 email	10	14	13	13	91	-1	-12
0 employe	-45	-46	-47	-45	-64	-46	-52
0 empti	-6	-5	-5	-7	34	-7	-29
0 enabl	25	25	6	24	12	23	78
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
0 etcd	40	42	195	48	7	26	19
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
0 failur	-69	-59	-70	-63	-84	-72	-69
0 fall	-13	-12	-28	-12	37	-15	6
0 fals	-41	-42	-47	-43	-47	-43	-66
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
0 fix	26	22	9	22	-4	77	57
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
0 fulli	-36	-36	-40	-35	-42	-35	-39
0 function	-62	-64	-65	-63	-81	-63	-70
0 gatewai	88	38	41	43	-10	43	139
0 gdpr	-49	-53	-72	-46	-10	-47	-53
0 gener	-111	-101	-121	-100	-112	-106	-113
0 general	-69	-65	-85	-64	-72	-66	-73
0 generally	-49	-48	-57	-49	-65	-49	-64
0 germani	4	18	11	17	97	9	11
0 get	-27	-26	-36	-26	-6	-26	-37
0 github	-13	-13	-14	-14	-17	-13	-20
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
0 guarante	-37	-38	-38	-40	-60	-39	-56
0 guard	-40	-41	-41	-41	-46	-41	-47
0 guest	-67	-68	-62	-68	-67	-68	-105
0 guy	2	7	7	9	59	3	3
0 hack	-8	-7	-6	-6	-34	-6	24
0 had	-32	-40	-51	-30	-56	-45	-1
0 half	-38	-37	-39	-36	-56	-38	-48
0 hall	-47	-46	-53	-49	-52	-48	-53
0 hand	-4	0	-6	48	-7	-3	-7
0 handl	12	15	4	14	87	11	-19
0 hard	-56	-55	-58	-58	-43	-57	-60
0 harden	-4	-3	-24	-1	-6	-6	59
0 hardwar	-51	-51	-52	-51	-61	-51	-64
0 has	-31	-29	-34	-30	5	-30	-45
0 have	-32	-18	-24	-15	-17	-18	11
0 headach	-62	-66	-64	-71	-42	-71	-103
0 health	-24	-24	12	-25	-44	-28	-33
0 heard	32	32	69	32	87	32	30
0 hello	-1	5	-1	8	-15	37	25
0 help	-20	-4	-29	3	-24	77	-1
0 here	12	6	-6	6	64	53	-20
0 hetzner	41	40	40	39	92	40	27
0 hey	-6	-1	40	-1	-11	-5	-8
0 hi	-36	-31	-48	-23	-32	36	-32
0 high	-19	-19	-19	-19	-22	-19	-23
0 hipaa	-35	-34	2	-37	-44	-37	-54
0 hire	-64	-63	-64	-62	-99	-65	-84
0 his	-28	-28	-35	-29	-34	-28	-45
0 hit	-15	-13	-11	-10	15	-23	-15
0 hmm	-28	-30	-47	-29	-37	-29	-31
0 hold	-55	-56	-61	-55	-71	-55	-70
0 hole	-48	-49	-48	-50	-51	-50	-75
0 homework	-41	-40	-41	-41	-53	-42	-50
0 hook	22	24	23	30	78	29	22
0 hope	-23	-24	-23	-28	-31	-24	-28
0 host	-24	-25	-29	-8	-45	-26	-1
0 how	-24	-21	-33	-22	-27	26	-29
0 http	-44	-43	-45	-45	-55	-43	-51
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
0 imdsv2	13	1	68	13	-15	8	-1
0 import	-61	-62	-68	-64	-71	-68	-75
0 in	-26	-23	-5	-23	-21	-21	-30
0 incid	-62	-61	-67	-60	-92	-62	-87
0 increas	-35	-35	-42	-37	-43	-37	-39
0 index	-47	-48	-49	-48	-53	-50	-57
0 inform	1	-1	-6	-3	-60	67	-34
0 infrastructur	-53	-52	-53	-52	-68	-52	-58
0 inherit	-38	-36	12	-38	-52	-39	-56
0 inject	-23	-24	-25	-24	-34	-23	-37
0 insid	-41	-42	-42	-42	-53	-42	-55
0 inspect	-25	-26	-26	-26	-29	-26	-49
0 instal	-26	-27	-46	-28	-37	-29	12
0 instruct	-14	-2	0	17	27	114	-25
0 integr	-69	-67	-75	-58	-79	-66	-59
0 intern	-2	-2	-23	-5	28	-9	-18
0 internet	-44	-48	-49	-50	-52	-47	-51
0 into	-64	-61	-71	-63	-62	-62	-85
0 inventori	-41	-43	-49	-42	-47	-44	-47
0 iot	-36	-35	-37	-38	-48	-35	-49
0 ip	-30	-30	-30	-31	-49	-31	-38
0 is	-1	-1	25	0	16	4	13
0 isnt	-32	-33	-33	-34	-33	-34	-58
0 iso	-36	-34	-12	-34	-52	-34	-45
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
0 kept	-68	-68	-88	-70	-103	-80	-72
0 kernel	49	49	39	76	84	40	80
0 key	-5	-8	27	1	29	-12	-26
0 kind	0	0	-3	0	-9	19	0
0 know	-27	-22	-26	-21	-18	36	-21
0 kubelet	27	45	154	43	24	32	27
0 label	-75	-74	-83	-76	-97	-77	-83
0 land	3	4	45	0	-9	-3	3
0 languag	18	18	19	15	-9	71	11
0 laptop	9	8	-14	7	37	7	2
0 last	23	23	20	19	28	82	-5
0 latenc	0	0	-14	-11	27	-3	-1
0 later	-28	-27	-29	-29	-37	-27	-45
0 latter	-38	-39	-39	-39	-50	-39	-58
0 launch	-31	-32	-36	-32	-40	-32	-37
0 law	-31	-25	-28	-26	5	-31	-45
0 layer	-50	-49	-57	-49	-54	-49	-62
0 leak	-34	-34	-54	-33	-45	-35	-47
0 least	13	12	63	10	-4	10	12
0 leav	-27	-25	-35	-24	8	-24	-32
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
0 live	-47	-49	-86	-52	-19	-52	-57
0 load	-23	-23	-25	-24	-26	-24	-25
0 local	-32	-32	9	-33	-54	-31	-53
0 locat	5	4	63	4	-18	2	-7
0 lock	-6	-8	45	-8	-20	-22	-18
0 log	-5	-5	-14	-6	-23	1	48
0 login	-67	-64	-71	-66	-71	-67	-86
0 lol	13	26	26	28	120	19	7
0 long	-40	-43	-71	-7	-60	-59	-51
0 look	-34	-29	-32	-29	-24	-30	-21
0 lose	-21	-22	-28	-22	-25	-22	-26
0 lost	-10	-10	-15	-10	-36	18	-9
0 lowest	6	6	-10	-7	39	3	6
0 lunch	-17	-9	-26	0	58	-29	-4
0 machin	0	-1	24	-2	-12	-3	18
0 made	-12	-9	-9	-11	-52	71	-45
0 mail	44	43	40	38	90	20	35
0 maintain	60	63	54	63	88	59	170
0 mainten	13	14	44	31	0	4	50
0 make	-32	-30	5	-32	-43	-49	-42
0 man	-9	13	2	16	22	90	6
0 manag	-24	-24	3	-24	-27	-29	-22
0 mani	33	32	26	32	91	16	29
0 manual	-57	-24	-52	-18	-51	107	-35
0 march	-18	-18	-18	-18	-33	-18	-22
0 marketplac	-46	-46	-47	-48	-70	-47	-76
0 match	8	9	-5	9	78	-3	-5
0 matrix	-20	0	50	4	-27	-11	-11
0 matter	-50	-49	-68	-59	-61	-51	-54
0 may	-25	-24	-26	-25	-43	-16	-27
0 me	-2	4	10	15	-10	33	-2
0 mean	39	37	75	38	67	37	35
0 meant	2	2	16	2	-1	1	2
0 media	-44	-45	-48	-44	-46	-45	-49
0 meet	-17	-14	-15	-15	10	-32	-22
0 memori	-33	-34	-36	-34	-38	-35	-56
0 menu	-12	14	-7	19	16	143	3
0 mesh	13	13	12	8	54	4	-22
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
0 more	-52	-54	-60	-54	-64	-54	-62
0 morn	30	27	24	20	115	9	-1
0 most	20	27	18	87	6	23	21
0 move	-32	-33	-50	-33	-40	-36	-16
0 multi	-15	-15	17	-16	-24	-20	-18
0 must	14	14	13	13	7	13	50
0 my	17	23	41	21	69	38	6
0 n	-78	-85	-81	-76	-99	-78	-83
0 nacl	5	5	112	7	-6	5	-16
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
0 nimbu	36	39	41	42	98	42	4
0 nine	-32	-32	-40	-32	-36	-33	-56
0 nitro	-45	-47	49	-46	-63	-49	-93
0 no	-49	-46	-60	-38	-61	-27	-55
0 nobodi	-40	-39	-43	-33	-52	-41	-48
0 node	64	65	64	63	103	63	137
0 non	2	3	36	2	-8	0	3
0 normal	3	0	-3	2	47	-5	-10
0 not	-82	-84	-92	-84	-133	-84	-95
0 noth	-45	-39	-38	-6	-44	-48	-64
0 notic	-88	-81	-87	-81	-94	-89	-108
0 now	5	6	3	11	67	17	-43
0 object	-44	-46	-8	-47	-71	-59	-63
0 of	-22	-20	-18	-20	-11	-14	-7
0 off	-13	-16	-19	-7	-4	-17	-28
0 offer	-19	-21	-22	-18	12	-25	-36
0 offic	21	21	18	20	67	16	1
0 ok	23	16	-3	17	57	10	26
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
0 out	14	15	53	16	40	6	24
0 outag	-22	-22	-25	-23	-27	-23	-24
0 over	-5	-6	-21	12	-33	-9	37
0 overal	-26	-27	-32	-26	-27	-28	-33
0 overnight	-41	-41	-81	-45	-72	-54	23
0 own	-33	-32	-29	-31	-33	-34	-25
0 owner	-28	-23	-25	-25	-7	-32	-37
0 paa	2	5	66	9	-10	8	-20
0 packag	19	19	12	16	46	16	8
0 page	-6	-7	-10	-13	-24	24	-27
0 pai	19	23	24	22	62	23	-6
0 part	-68	-83	-111	-83	-89	-84	-97
0 parti	-47	-46	-53	-46	-53	-46	-49
0 password	-38	-38	-46	-39	-48	-39	-8
0 patch	9	8	-3	16	51	3	33
0 pci	-22	-22	15	-26	-38	-24	-31
0 pdb	-86	-66	-118	-17	-83	-79	-77
0 pen	-13	-13	-13	-14	-14	-13	-20
0 penetr	-31	-32	-10	-30	-40	-37	-38
0 peopl	-41	-41	-37	-42	-56	-42	-53
0 per	-81	-67	-83	-71	-101	-99	-91
0 perform	-59	-58	-86	-57	-60	-60	-67
0 perimet	-94	-92	-98	-90	-128	-94	-96
0 period	-57	-58	-61	-57	-65	-58	-69
0 permiss	-105	-106	-112	-104	-114	-107	-128
0 person	-3	-1	21	15	29	-1	-12
0 phish	-68	-70	-72	-70	-101	-69	-77
0 phrase	49	50	110	50	24	92	52
0 physic	-54	-55	-57	-56	-59	-56	-67
0 pick	-36	-35	-36	-39	-55	-38	-45
0 pictur	-33	-30	25	-39	-55	-50	-46
0 pip	-27	-27	-26	-26	-32	-28	-35
0 pitr	27	25	96	28	-1	17	21
0 pizzeria	19	19	12	16	67	8	-1
0 place	19	23	-3	21	58	22	23
0 plain	34	33	102	33	21	33	23
0 plan	-74	-73	-81	-72	-105	-81	-76
0 plane	11	-3	72	11	-1	8	-3
0 platform	22	21	13	20	61	22	12
0 pleas	3	7	28	8	21	35	20
0 pls	-9	15	30	31	-7	128	74
0 pod	20	14	99	18	10	14	7
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
0 pro	54	54	51	51	118	53	31
0 problem	-35	-34	21	-41	-65	-40	-47
0 procur	-91	-85	-91	-83	-88	-86	-93
0 prod	18	22	22	24	70	19	19
0 produc	-39	-40	-43	-42	-44	-45	-52
0 product	-46	-46	-50	-48	-76	-47	-49
0 proof	-48	-49	-51	-51	-55	-52	-62
0 protect	-47	-48	-61	-47	-55	-47	-60
0 prove	-22	-22	-23	-22	-26	-21	-29
0 provid	-58	-60	-83	-63	-67	-59	-68
0 proxi	-19	-18	-19	-23	-45	-44	29
0 public	-33	-33	-34	-33	-52	-34	-43
0 publish	-39	-39	-45	-39	-50	-40	-62
0 pull	-83	-84	-85	-83	-100	-83	-106
0 push	-23	-23	-25	-24	-29	-23	-31
0 put	-22	-22	-33	24	-59	-36	-60
0 python	-12	-6	-9	-9	36	-7	-9
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
0 read	-26	-26	-23	-29	-21	-22	-42
0 reader	-35	-35	-35	-35	-54	-35	-41
0 real	3	17	4	15	73	34	8
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
0 resid	-31	-26	-5	-26	-38	-30	-35
0 resili	-61	-55	-41	-56	-61	-58	-76
0 resourc	-80	-78	-86	-81	-95	-80	-110
0 respons	-13	-1	11	1	38	-2	24
0 rest	17	16	52	29	69	20	30
0 restart	-5	-4	-4	-3	-22	-7	34
0 restor	-50	-51	-54	-52	-75	-55	-71
0 restrict	-26	-26	-27	-26	-30	-27	-28
0 retent	-83	-85	-96	-82	-94	-88	-109
0 retir	-51	-52	-50	-50	-66	-52	-59
0 review	-53	-52	-56	-52	-61	-53	-58
0 revok	-58	-59	-63	-59	-68	-59	-68
0 right	-4	-3	-10	-3	24	-5	7
0 risk	-48	-46	-43	-42	-45	-43	-43
0 role	-36	-35	-38	-36	-40	-35	-44
0 roll	-5	1	-2	-1	21	-1	-18
0 room	-18	-17	-21	-18	14	-38	-23
0 root	-38	-38	-15	-38	-51	-42	-51
0 rotat	4	2	-9	3	31	-9	64
0 rout	-60	-60	-64	-59	-68	-59	-65
0 router	-51	-54	-58	-54	-57	-52	-81
0 rpo	22	24	106	25	18	24	-7
0 rto	-41	-41	11	-39	-52	-50	-47
0 rule	-8	-8	-23	-9	20	23	-34
0 run	-29	-29	-53	-3	-7	-36	-32
0 runbook	3	3	-5	2	38	5	-1
0 runtask	-28	-28	-31	-29	-49	-29	-36
0 runtim	-8	-8	16	-8	-7	-8	13
0 rust	-30	-30	-35	-31	-41	-30	-41
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
0 sdk	-73	-73	-80	-73	-80	-77	-84
0 second	-56	-39	-45	-41	-45	-40	-15
0 secret	-26	-27	-41	-28	22	-42	-34
0 secur	-33	-33	-13	-31	-39	-35	-36
0 see	31	35	23	66	14	86	71
0 segment	-57	-58	-62	-58	-63	-60	-66
0 sensit	-45	-45	-46	-45	-56	-46	-64
0 sentenc	-47	-24	12	-31	-31	-39	-21
0 separ	-30	-31	-35	-32	-48	-31	-31
0 server	-41	-42	-48	-39	-65	-43	-6
0 serverless	-47	-31	-39	-28	8	-30	-61
0 servic	-48	-46	-32	-33	-63	-35	-41
0 set	-25	-25	-28	-25	-17	-27	-40
0 setup	-27	-28	-37	-29	-32	-27	-28
0 sever	-25	-25	-30	-28	-27	-26	-36
0 share	-62	-52	-38	-51	-69	-45	-66
0 shop	-49	-49	-56	-51	-59	-49	-58
0 short	26	40	130	36	9	29	29
0 should	-3	-2	13	-16	-6	14	-9
0 show	-26	-14	-13	-11	-42	50	-15
0 shred	-19	-20	-20	-20	-24	-20	-24
0 side	-56	-56	-46	-55	-66	-56	-91
0 sidecar	-26	-27	35	-29	-45	-34	-48
0 sign	-55	-56	-84	-58	-33	-72	-67
0 signatur	-55	-56	-55	-56	-76	-58	-74
0 sinc	-14	-15	-34	-19	23	-21	-33
0 singl	-4	-4	45	-5	-32	-9	-5
0 sit	15	16	14	-8	46	3	11
0 site	-22	-23	-24	-23	-27	-23	-24
0 sla	-74	-59	-24	-58	-38	-75	-72
0 slack	29	26	12	26	95	1	25
0 slow	11	10	9	9	-15	9	49
0 sm	23	25	28	31	2	24	111
0 snapshot	-3	-3	-7	-2	18	-20	51
0 snowflak	31	28	28	29	106	30	-3
0 so	-2	-11	-20	-2	-40	14	4
0 soc	0	2	24	-2	0	-13	-4
0 softwar	35	34	32	60	25	33	63
0 solut	11	13	13	12	63	10	7
0 somebodi	34	37	78	35	28	25	62
0 someon	-10	-20	35	-9	-21	-21	-13
0 someth	-36	-37	-41	-39	-47	-40	-29
0 sort	-16	-16	-33	-16	-23	16	-28
0 sourc	-40	-40	-49	-41	-53	-25	-56
0 speak	-30	-29	-27	-32	-48	-20	-38
0 specif	-17	-17	0	-17	-34	-21	-29
0 split	-81	-62	-52	-51	-12	-57	-63
0 spread	-74	-80	-93	-76	-95	-71	-80
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
0 stream	49	51	51	46	22	49	129
0 stuck	13	14	11	15	56	2	4
0 stuff	-73	-74	-89	-75	-89	-75	-85
0 subject	-13	-13	-13	-13	-18	-16	-14
0 subnet	-72	-72	-88	-74	-83	-74	-90
0 suppli	-26	-26	-28	-28	-31	-27	-30
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
0 tag	-75	-75	-80	-75	-108	-77	-113
0 take	12	21	13	32	36	18	63
0 talk	18	18	21	20	23	51	16
0 task	12	11	11	10	28	10	11
0 teach	-54	-54	-54	-56	-68	-55	-83
0 team	30	36	43	54	96	18	41
0 techi	14	16	51	15	0	15	16
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
0 them	-8	-6	-11	-6	-4	-7	43
0 themselv	-41	-41	-65	-41	-41	-41	-43
0 then	-42	-42	-45	-42	-50	-44	-53
0 there	4	7	7	6	32	32	11
0 these	-37	-36	-42	-36	14	-35	-69
0 theyr	-36	-36	-41	-37	-64	-40	-43
0 thi	36	40	40	40	43	100	96
0 thing	30	19	17	19	-9	41	86
0 think	-1	-1	-17	15	45	-36	-7
0 third	-54	-52	-50	-47	-49	-48	-53
0 tho	-48	-47	-47	-47	-51	-48	-59
0 though	6	12	3	10	71	8	6
0 through	-58	-58	-59	-58	-84	-58	-62
0 time	-49	-49	-39	-49	-41	-57	-65
0 tls	9	9	39	10	37	9	34
0 to	-25	-21	-19	-16	-12	-18	-20
0 todai	-41	-34	-55	-33	-3	-61	-35
0 token	-12	-12	-13	-12	34	-30	-19
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
0 trust	-15	-15	-2	-17	-26	9	-25
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
0 uninterrupt	-26	-26	-28	-28	-31	-27	-30
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
0 version	30	28	72	36	-4	55	18
0 vet	-35	-34	-35	-36	-59	-35	-36
0 video	19	23	17	25	84	7	3
0 virtual	-73	-67	-73	-67	-74	-68	-96
0 visitor	-43	-42	-43	-42	-52	-45	-55
0 volum	-80	-81	-81	-84	-96	-81	-113
0 vpn	-1	0	-4	-3	-15	-4	48
0 vs	-8	-45	12	-40	-26	-43	-65
0 vuln	-60	-60	-58	-58	-63	-60	-70
0 vulner	-13	-14	-17	-15	-31	-18	27
0 walk	-13	-13	-13	-13	-14	-13	-20
0 want	13	14	23	53	2	7	7
0 warehous	18	18	18	17	71	17	-14
0 was	0	1	-5	0	9	46	-28
0 watch	-32	-32	-36	-36	-33	-32	-39
0 water	3	3	3	3	28	3	-10
0 way	7	15	10	63	40	15	16
0 we	-40	-39	-46	-33	-47	-42	-11
0 weather	-1	0	-20	0	34	-2	1
0 web	-22	-21	-22	-6	-29	-21	-37
0 websit	-5	-4	-7	59	-30	-5	-44
0 weekend	-8	-7	-10	-9	35	-6	-15
0 well	-40	-41	-44	-40	-41	-41	-58
0 what	-7	-2	50	7	14	22	3
0 whatev	-43	-40	-45	-40	-66	-40	-41
0 when	-48	-48	-55	-47	-83	-26	-36
0 where	-9	-7	-15	33	-31	-13	-16
0 which	-31	-27	-30	-31	-23	-23	-26
0 who	-4	-3	-7	-2	29	-1	31
0 whole	-38	-35	-37	-44	-32	-36	-59
0 whom	5	4	13	4	-16	3	52
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
0 workload	-48	-49	-65	-38	-64	-51	-57
0 world	-43	-48	-45	-43	-52	-43	-49
0 worri	-39	-40	-39	-45	-51	-40	-43
0 would	8	4	8	55	-30	-9	-2
0 write	-27	-22	-30	-22	-4	-23	-33
0 wrote	9	11	6	10	36	7	-2
0 wtf	40	37	119	38	30	36	32
0 year	31	36	37	31	103	20	19
0 you	25	28	25	40	26	112	24
0 your	66	65	98	63	101	125	77
0 yourself	-37	-15	-23	-1	-20	98	-27
0 zone	-39	-39	-7	-39	-52	-40	-47
1	-27	-25	-26	-25	-13	-25	-28
1 !action	-3	4	22	3	45	4	2
1 !asksOwner	-13	-21	-19	-17	-19	-17	-10
1 !asksValue	44	14	35	16	31	13	8
1 !both	60	10	11	13	11	13	6
1 !choose	5	73	38	137	81	55	42
1 !cloud	52	62	62	62	154	62	49
1 !commands	-26	-27	-26	-26	-46	-26	-27
1 !compare	30	27	-3	14	36	6	3
1 !correction	-36	-35	-39	-35	-37	-34	-36
1 !events	-27	-25	-25	-25	-26	-25	-28
1 !feature	47	59	51	58	171	59	57
1 !first	-5	-18	-20	-22	-30	-19	-21
1 !follow	-27	-26	-28	-23	-26	-24	-9
1 !gains	53	86	11	28	17	30	27
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
1 !request	49	18	9	20	77	19	19
1 !responsible	30	-11	-11	-9	-10	-8	-14
1 !second	-20	-18	-18	-18	-17	-18	-20
1 !secures	-17	-23	-20	-21	-23	-21	-16
1 !services	36	-1	-1	-4	-12	-4	-8
1 !sideAws	34	0	12	3	-2	4	6
1 !tag	-18	-15	-13	-15	-15	-15	-8
1 !term	69	33	83	30	34	29	21
1 !them	-9	-19	-18	-17	-20	-18	-11
1 !trouble	17	25	12	25	95	24	25
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
1 200	-3	-2	-3	-4	24	-3	-8
1 2016	-27	-29	-28	-28	-30	-28	-33
1 2018	-17	-17	-18	-20	-21	-17	-18
1 2021	-22	-22	-23	-24	-29	-22	-23
1 2022	1	4	3	-12	51	3	0
1 2023	-49	-45	-46	-47	-49	-46	-70
1 2024	15	19	4	16	75	18	14
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
1 3094	-31	-31	-30	-31	-42	-30	-35
1 35	34	32	36	34	94	34	37
1 4	-18	-20	-19	-19	-6	-18	-18
1 40	-20	-18	-19	-35	-9	-18	-20
1 403	-23	-17	-18	-17	-20	-16	-16
1 49844	-20	-20	-18	-19	-20	-19	-26
1 4k	-41	-39	-39	-39	-64	-39	-45
1 500s	-42	-29	-28	-27	-32	-29	-32
1 502	17	25	26	27	101	25	28
1 5xx	-33	-32	-35	-34	-43	-32	-36
1 6	-19	-18	-21	-18	-19	-18	-21
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
1 account	14	-4	-5	-3	20	-2	-7
1 acl	-51	-37	-37	-37	-38	-36	-49
1 acm	47	47	40	50	127	49	45
1 across	-55	-49	-52	-49	-54	-49	-51
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
1 admiss	-31	-28	-32	-28	-31	-28	-28
1 after	-20	-27	-26	-26	-27	-25	-28
1 again	-33	-26	-26	-16	-40	-25	-32
1 against	-34	-41	-32	-33	-35	-32	-34
1 agent	-67	-64	-64	-62	-83	-62	-67
1 aggreg	-27	-21	-22	-21	-22	-21	-23
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
1 alreadi	-51	-43	-48	-44	-46	-45	-46
1 alter	-25	-22	-23	-23	-22	-22	-27
1 alto	-31	-29	-30	-29	-32	-29	-39
1 alwai	4	13	57	4	46	18	15
1 am	-17	-19	-22	-19	-21	-19	-19
1 ami	-43	-41	-46	-41	-43	-41	-46
1 an	-17	-18	-11	-18	-17	-14	-21
1 analys	-30	-27	-35	-28	-32	-28	-30
1 analysi	-14	-13	-23	-13	-14	-13	-13
1 analyst	1	6	5	36	-1	5	-4
1 analyz	-42	-38	-35	-37	-36	-35	-45
1 ancient	-41	-38	-39	-43	-38	-38	-62
1 and	-16	-22	-24	-22	-25	-21	-23
1 angri	-39	-35	-38	-36	-37	-35	-35
1 annot	-20	-18	-20	-21	-19	-19	-27
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
1 assign	-40	-36	-38	-36	-38	-36	-42
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
1 authent	-48	-41	-42	-41	-45	-41	-41
1 author	-36	-32	-32	-32	-38	-32	-36
1 auto	-61	-60	-64	-60	-64	-59	-81
1 autogrow	-64	-60	-65	-58	-66	-59	-65
1 autom	-28	-27	-27	-27	-29	-26	-27
1 automat	-30	-28	-29	-28	-35	-27	-30
1 autonom	22	27	26	25	76	26	4
1 autosc	-33	-34	-35	-33	-38	-33	-34
1 autoscal	-19	-18	-19	-18	-19	-18	-21
1 avail	-51	-47	-47	-47	-57	-47	-48
1 awai	-20	18	-19	-14	-22	-13	-14
1 aws	-16	-22	-21	-21	-23	-22	-25
1 az	-34	-32	-38	-33	-27	-31	-33
1 azs	-28	-27	-27	-26	-30	-26	-26
1 azur	58	59	59	58	131	59	33
1 babi	-29	-28	-28	-29	-29	-27	-28
1 babysit	-78	-79	-80	-77	-80	-72	-76
1 back	-29	-24	-25	-23	-36	-23	13
1 backdoor	-30	-24	-22	-24	-25	-23	-24
1 backend	-30	-30	-30	-30	-30	-29	-31
1 backtrack	-27	-27	-26	-29	-30	-26	-43
1 backup	-56	-50	-53	-49	-39	-48	-54
1 bad	-35	-33	-33	-33	-47	-33	-34
1 bake	-30	-27	-31	-27	-29	-27	-29
1 balanc	33	31	17	29	85	28	31
1 ball	-18	-18	-18	-20	-21	-18	-18
1 bandwidth	-45	-43	-44	-42	-64	-42	-43
1 bank	-26	-22	-22	-24	-26	-22	-25
1 bare	-52	47	-14	-26	-26	-17	-23
1 base	-35	-2	-31	-29	-32	-28	-36
1 baselin	-86	-74	-89	-70	-85	-71	-78
1 basic	-30	-23	-24	-24	-23	-23	-28
1 bastion	8	13	13	15	70	13	15
1 batch	-24	-23	-23	-23	-24	-23	-28
1 becaus	-16	-15	-15	-15	-16	-15	-17
1 befor	-23	-21	-21	-21	-11	-21	-25
1 begin	58	8	6	5	14	8	4
1 behind	-39	-37	-37	-36	-35	-36	-47
1 believ	-20	-18	-19	-22	-18	-17	-18
1 belong	22	-2	-16	-3	-3	-1	-2
1 below	-4	4	-2	2	1	4	51
1 benchmark	-18	-19	-18	-18	-18	-17	-17
1 beneath	-53	-51	-55	-51	-58	-50	-54
1 better	-1	91	12	-4	98	33	33
1 between	-35	-35	-36	-31	-38	-34	-36
1 bezo	-57	-54	-57	-59	-71	-51	-73
1 bgp	-23	-20	-21	-21	-22	-20	-20
1 bia	-37	-26	-27	-26	-29	-25	-25
1 big	-42	-36	-38	-37	-31	-36	-33
1 bigger	-29	-29	-29	-30	-29	-28	-35
1 bill	18	20	16	20	63	21	18
1 bind	29	21	34	95	30	35	34
1 binlog	-20	-19	-19	-20	-25	-19	-20
1 bit	39	-7	-7	-5	-12	-5	-12
1 bitnami	-20	-19	-19	-20	-20	-19	-20
1 black	-31	-20	-21	-20	-22	-20	-21
1 blame	-19	-17	-19	-18	-22	-18	-18
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
1 broadcom	-85	-80	-82	-76	-96	-78	-86
1 broke	-30	-28	-28	-28	-29	-28	-33
1 broken	-37	-35	-37	-34	-32	-34	-37
1 broker	-34	-32	-33	-32	-36	-32	-37
1 browser	-22	-19	-19	-20	-20	-20	-20
1 budget	-24	-21	-22	-22	-26	-24	-24
1 bug	-27	-25	-26	-25	-31	-25	-27
1 build	-37	-35	-34	-35	-38	-34	-41
1 built	-18	-15	-16	-15	-15	-15	-15
1 bullet	51	-4	14	13	-1	13	9
1 bump	-29	-27	-27	-27	-30	-26	-31
1 bundl	1	2	0	3	23	3	3
1 burden	14	-2	18	71	-5	17	0
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
1 caller	-34	-30	-31	-30	-32	-30	-40
1 came	-36	-36	-35	-35	-45	-35	-38
1 camera	-37	-34	-34	-33	-34	-33	-38
1 can	14	16	18	15	65	13	13
1 cancel	-23	-19	-19	-20	-21	-20	-21
1 cannot	-20	-18	-18	-18	-24	-18	-18
1 cant	-42	-38	-39	-39	-40	-39	-58
1 cap	-14	-14	-14	-14	-21	-14	-14
1 capac	-46	-33	-17	-33	-39	-33	-34
1 card	-6	-27	-41	-27	-35	-28	-27
1 care	41	-12	-15	-9	-12	-8	-18
1 carri	27	37	-21	0	-3	3	-3
1 carrier	-16	-15	-15	-16	-16	-15	-15
1 catch	-19	-16	-17	-17	-16	-16	-20
1 cdc	-40	-40	-38	-43	-44	-39	-41
1 ceil	11	20	-1	21	86	20	14
1 center	-23	-21	-21	-21	-22	-21	-23
1 central	-82	-71	-86	-71	-88	-71	-74
1 cert	-23	-19	-19	3	-22	-17	-20
1 certif	-28	-26	-26	-26	-24	-25	-26
1 cev	-34	-35	-36	-35	-48	-34	-37
1 chaincod	-32	-30	-33	-30	-32	-30	-30
1 chang	-48	-14	-33	-31	-36	-31	-31
1 channel	-26	-31	-28	-28	-34	-26	-29
1 char	-40	-34	-34	-34	-42	-34	-34
1 charg	5	-19	-30	-16	-18	-16	-27
1 chase	-50	-31	-30	-35	-31	-30	-38
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
1 chosen	-45	-43	-46	-44	-66	-43	-44
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
1 click	-5	2	1	1	37	3	-10
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
1 complianc	-53	-39	-40	-39	-42	-38	-40
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
1 containerd	-41	-38	-42	-38	-43	-38	-41
1 content	-37	-35	-35	-34	-36	-34	-36
1 context	42	45	144	44	38	47	36
1 continu	-34	-32	-32	-34	-40	-32	-45
1 contract	-61	-57	-59	-56	-68	-56	-58
1 contractor	-28	-23	-22	-24	-23	-23	-25
1 control	-27	-24	-23	-24	-9	-24	-31
1 convers	-72	-58	-59	-58	-93	-59	-64
1 convert	25	92	18	40	117	44	36
1 cool	-24	-20	-21	-21	-22	-20	-21
1 cooldown	-68	-67	-67	-67	-83	-65	-70
1 copi	-31	-22	5	-22	-28	-23	-23
1 core	-29	-27	-27	-27	-29	-27	-37
1 coredn	-25	-26	-25	-26	-28	-25	-30
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
1 cut	6	13	12	12	42	12	11
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
1 data	-29	-30	-31	-29	-32	-29	-29
1 databas	-40	-38	-40	-39	-36	-38	-49
1 datadog	-87	-81	-84	-79	-109	-80	-80
1 date	-20	-17	-15	-16	-12	-16	-19
1 day	-29	-28	-29	-28	-34	-28	-27
1 db	-40	-29	-31	-30	-29	-29	-7
1 dba	-59	-57	-56	-61	-58	-56	-88
1 ddo	-42	-36	-38	-38	-41	-36	-40
1 dead	-26	-26	-26	-25	-28	-25	-26
1 deal	27	-36	-59	-35	-48	-32	-58
1 dear	-47	-27	-32	-28	-29	-27	-28
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
1 definit	-24	-8	50	-8	-16	-8	-12
1 deleg	-37	-35	-34	-34	-38	-34	-38
1 deliv	40	42	41	41	36	42	95
1 deliveri	-48	-43	-45	-44	-49	-44	-46
1 demand	-6	-4	0	-1	28	-2	-3
1 demarc	79	31	21	28	27	25	29
1 depend	-123	-109	-112	-114	-112	-107	-122
1 deploi	-34	-30	-32	-30	-32	-29	-31
1 deploy	-30	-27	-28	-28	-30	-27	-29
1 deprec	16	14	10	18	88	18	8
1 deregist	-25	-21	-29	-22	-21	-21	-23
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
1 differ	17	29	50	10	83	26	16
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
1 dockerfil	-27	-24	-25	-25	-28	-23	-25
1 document	35	1	0	0	-5	2	3
1 doe	24	7	22	9	25	8	7
1 dollar	-4	5	5	7	65	5	4
1 domain	-28	25	-21	-19	-24	-17	-21
1 done	-16	-25	-30	-25	-31	-24	-30
1 dont	-29	-26	-27	-27	-29	-26	-31
1 door	-57	-56	-63	-55	-65	-54	-56
1 doubl	-45	-40	-41	-40	-72	-41	-44
1 down	31	1	0	1	7	0	-4
1 download	4	7	7	7	35	8	5
1 dpo	9	-19	-19	-18	-33	-18	-21
1 dpu	2	14	11	18	93	12	11
1 dr	143	28	21	29	0	32	6
1 drain	13	15	5	14	68	14	12
1 draw	14	-33	-62	-34	-57	-36	-36
1 drift	-74	-53	-52	-51	-51	-51	-56
1 drill	-32	-31	-31	-30	-30	-30	-32
1 drive	-28	-24	-23	-24	-31	-24	-24
1 driver	-66	-54	-55	-56	-55	-53	-55
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
1 ecpu	9	16	13	16	68	17	13
1 ecs	-51	-49	-50	-49	-49	-49	-85
1 edg	-44	-42	-45	-41	-36	-41	-46
1 edit	32	-10	-22	-3	18	-4	-7
1 editor	-37	-35	-40	-34	-39	-33	-33
1 efa	-27	-26	-28	-27	-29	-27	-31
1 effort	-23	-24	-22	8	-40	-21	-24
1 egress	-3	1	0	0	27	1	1
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
1 endpoint	-38	-21	24	-18	-12	-18	-21
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
1 equip	-35	-33	-33	-34	-34	-33	-55
1 eras	-40	-39	-41	-39	-42	-39	-40
1 error	-26	-23	-23	-22	-7	-22	-25
1 errorportalloc	-22	-21	-22	-23	-21	-21	-26
1 escap	-17	-15	-15	-16	-17	-15	-20
1 esx	40	7	11	10	8	10	5
1 etc	-18	-20	-18	-17	-18	-17	-18
1 etcd	-58	-52	-60	-57	-64	-52	-58
1 eu	-32	-22	-31	-24	-10	-23	-24
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
1 execut	-24	-19	16	-18	-21	-18	-20
1 exist	13	-9	-19	-5	-7	-5	-6
1 exit	-85	-78	-80	-76	-90	-76	-86
1 expir	-36	-34	-35	-34	-38	-34	-35
1 expiri	-26	-25	-26	-26	-26	-25	-25
1 explain	77	19	32	19	4	21	21
1 exploit	-31	-31	-31	-32	-32	-31	-58
1 explos	-34	-34	-36	-34	-59	-34	-33
1 export	-66	-58	-59	-57	-72	-57	-58
1 expos	-65	-61	-62	-58	-67	-58	-63
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
1 fail2ban	-47	-47	-48	-47	-64	-47	-51
1 failov	-19	-18	-18	-18	-20	-17	-18
1 failur	-26	-25	-26	-25	-28	-25	-26
1 fall	-14	-31	-25	-24	-29	-24	-28
1 fals	-81	-42	-48	-50	-41	-41	-41
1 famili	-5	1	-1	-22	38	0	1
1 fargat	-19	-17	-17	-17	-16	-16	-23
1 fast	7	11	12	13	53	11	13
1 faster	51	49	50	49	121	48	48
1 fault	-27	-25	-26	-25	-32	-25	-29
1 faulti	-23	-23	-23	-24	-24	-22	-28
1 fee	16	28	5	23	106	27	15
1 feed	-17	-15	-16	-16	-16	-15	-20
1 fell	-23	-22	-23	-23	-25	-22	-21
1 fenc	59	21	25	25	23	25	24
1 few	-19	-18	-18	-18	-17	-17	-19
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
1 fit	48	54	54	53	127	53	56
1 five	19	23	14	20	70	21	23
1 fix	-23	-21	-21	-21	-24	-21	-23
1 flag	-7	-3	-11	17	42	-1	-3
1 flask	-21	-20	-21	-22	-27	-20	-22
1 flavor	6	21	24	87	-1	24	27
1 flaw	-18	-14	-14	-14	-15	-14	-17
1 fleet	-20	-35	-33	-32	-31	-32	-39
1 flip	-23	-18	-18	-18	-18	-17	-20
1 flood	-36	-40	-35	-35	-36	-34	-36
1 floor	-77	-69	-72	-70	-90	-70	-71
1 flow	0	3	44	4	3	4	1
1 fluent	-62	-44	-43	-43	-45	-43	-51
1 flush	-12	-10	-17	-10	-10	-10	-10
1 folder	-18	-23	-23	-23	-25	-23	-24
1 follow	-70	-61	-63	-59	-64	-59	-79
1 for	-4	-18	-8	-15	-14	-16	-20
1 forbid	15	31	29	29	20	83	31
1 forc	-44	-40	-40	-40	-42	-39	-43
1 forens	-34	-30	-38	-31	-32	-31	-30
1 forest	-17	-17	-16	-16	-16	-16	-24
1 forev	-24	-20	-21	-19	13	-18	-24
1 forgot	-55	-41	-41	-41	-42	-40	-44
1 forgotten	-36	-33	-35	-33	-36	-33	-37
1 form	9	-9	-9	-14	-27	-9	-13
1 format	-19	-19	-20	-19	-19	-18	-19
1 fortig	-17	-11	-14	-15	1	-14	-10
1 forward	-59	-50	-54	-42	-61	-41	-48
1 found	-17	-16	-16	-16	-18	-16	-18
1 four	-65	-61	-62	-62	-74	-62	-90
1 frankfurt	-14	1	-3	0	55	0	-1
1 fresh	-31	-24	-23	-24	-25	-24	-25
1 fridai	-28	-20	-21	-20	-22	-20	-21
1 from	-23	-22	-21	-19	-21	-19	-24
1 front	-40	-40	-38	-38	-48	-42	-51
1 froze	-3	-15	-16	-16	-24	-16	-20
1 fsx	-51	-51	-53	-51	-67	-50	-51
1 full	-6	-26	-28	-26	-29	-25	-26
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
1 general	-40	-32	-33	-33	-25	-31	-45
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
1 green	-36	-32	-40	-33	-36	-33	-32
1 gremlin	-6	-26	-13	-28	36	-7	-10
1 group	-17	-25	-28	-25	-26	-24	-25
1 grow	-31	-29	-30	-29	-32	-29	-30
1 gsi	-49	-46	-48	-52	-47	-45	-45
1 guarante	-18	-17	-22	-19	-19	-17	-17
1 guard	-4	-5	-2	18	-4	-1	-2
1 guardrail	-32	-31	-34	-30	-31	-30	-32
1 guest	-18	-5	-6	-6	20	-5	-11
1 gui	-34	-29	-30	-29	-31	-29	-33
1 guilt	-20	-19	-18	-21	-25	-19	-20
1 guy	-24	-17	-18	-19	-19	-18	-19
1 ha	-5	-6	-9	35	-4	-1	-3
1 hack	-25	-21	-21	-22	-26	-21	-30
1 had	-30	-23	-23	-24	-26	-23	-26
1 haiku	5	17	18	16	60	15	17
1 half	-17	-15	-17	-15	-12	-15	-16
1 hall	-28	-25	-29	-25	-27	-24	-26
1 hammer	-53	-52	-52	-55	-88	-53	-51
1 hand	-1	-23	-33	-24	-27	-23	-29
1 handl	19	16	13	18	2	18	79
1 hang	-64	-55	-63	-56	-58	-57	-55
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
1 heartbeat	-54	-49	-52	-47	-51	-46	-57
1 held	-18	-18	-18	-19	-19	-18	-18
1 helm	-35	-36	-37	-34	-44	-34	-35
1 help	35	38	109	40	42	23	36
1 helpdesk	-2	-46	-26	-35	-22	-22	-25
1 hetzner	28	27	28	28	63	28	20
1 hey	41	-3	-11	-3	-25	-3	-11
1 hibern	-19	-19	-28	-19	-20	-19	-20
1 hide	-39	-29	-30	-30	-55	-29	-29
1 high	-27	-26	-26	-26	-31	-25	-26
1 higher	-16	-16	-16	-17	-27	-16	-17
1 hijack	-21	-14	-14	-14	-14	-14	-14
1 him	-24	-22	-23	-23	-25	-22	-24
1 histori	-24	-21	-22	-23	-22	-21	-21
1 hit	-55	-50	-54	-51	-83	-50	-55
1 hm	-27	-27	-26	-26	-30	-25	-27
1 hmm	-31	-44	-39	-30	-31	-29	-30
1 hold	-26	-23	-23	-24	-26	-23	-27
1 hole	-26	-24	-25	-26	-30	-24	-31
1 homework	31	-42	-44	-45	-77	-32	-35
1 hook	24	-17	-23	-15	-21	-16	-29
1 hope	-48	-29	-29	-30	-31	-29	-36
1 hospit	-23	-21	-22	-21	-21	-20	-21
1 host	-19	-15	-17	-9	-17	-15	5
1 hot	-28	-23	-23	-23	-25	-22	-22
1 hour	-39	-25	-36	-25	-14	-25	-24
1 hourli	-10	-5	-20	-8	55	-2	-9
1 how	59	32	31	33	101	32	34
1 hpc	38	-12	-28	-15	-20	-11	-10
1 hr	-38	-18	16	-19	-45	-26	-16
1 hsm2m	-51	-52	-56	-49	-60	-50	-50
1 hum	-26	-25	-24	-26	-32	-24	-30
1 hypervisor	-62	-58	-65	-57	-58	-57	-65
1 i	16	-3	0	-1	12	-1	-3
1 ia	-41	-52	-35	-48	-55	-35	-35
1 id	25	15	17	41	18	18	17
1 idea	41	50	51	48	96	50	87
1 ident	-42	-35	-36	-34	-49	-34	-36
1 idl	-64	-63	-64	-61	-76	-61	-64
1 ids	-29	-28	-29	-31	-28	-27	-36
1 if	-17	-27	-41	-24	-34	-28	-30
1 ignor	-36	-34	-35	-35	-42	-33	-35
1 im	64	20	10	18	20	18	20
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
1 init	-17	-17	-19	-18	-22	-17	-17
1 initi	-41	-34	-34	-37	-38	-34	-37
1 inject	-37	-33	-34	-32	-40	-33	-32
1 input	-45	-46	-46	-43	-46	-43	-43
1 insid	-43	-40	-44	-40	-41	-39	-44
1 insist	-20	-17	-22	-18	-18	-17	-20
1 inspect	-24	-19	-19	-19	-20	-19	-20
1 instal	-26	-22	-22	-23	-21	-22	-21
1 instanc	-28	-23	-26	-24	-5	-25	-32
1 instead	-52	14	-29	-22	-25	-21	-21
1 instrument	-25	-20	-21	-20	-21	-20	-22
1 integr	-43	-34	-35	-39	-41	-34	-36
1 intellig	-37	-46	-32	-43	-50	-32	-32
1 intern	-40	-35	-36	-36	-42	-35	-37
1 internet	-32	-26	-26	-26	-31	-26	-26
1 interpret	-82	-81	-76	-72	-79	-71	-75
1 interrupt	-33	-31	-33	-31	-35	-31	-32
1 interv	22	25	25	26	54	24	26
1 into	-24	-18	-24	-23	-13	-22	-24
1 intrus	-32	-30	-29	-30	-30	-29	-31
1 invalid	-27	-20	-20	-21	-24	-20	-20
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
1 januari	-24	-22	-23	-25	-24	-22	-30
1 jar	-20	-19	-19	-19	-19	-18	-23
1 java	-37	-35	-36	-35	-39	-33	-36
1 jms	-24	-30	-23	-23	-25	-23	-24
1 job	0	-19	-20	-17	-18	-17	-10
1 join	-38	-35	-35	-34	-36	-34	-39
1 joiner	-54	-37	-37	-37	-52	-37	-39
1 js	-19	-18	-18	-19	-19	-18	-20
1 json	-25	-24	-25	-25	-29	-25	-24
1 jump	-11	1	-3	2	45	1	0
1 just	-22	34	-14	-13	-22	-6	-7
1 jvm	-24	-21	-21	-21	-21	-21	-24
1 jwt	-51	-45	-45	-44	-46	-44	-57
1 karpent	-29	-28	-35	-28	-28	-28	-30
1 kb	-34	-31	-32	-31	-32	-31	-36
1 kbs	-61	-57	-63	-58	-58	-57	-75
1 keep	-27	-26	-25	-25	-30	-25	-27
1 kei	-57	-53	-55	-53	-54	-52	-61
1 kept	-39	-37	-38	-37	-50	-36	-39
1 kerbero	-37	-35	-36	-34	-36	-34	-37
1 kernel	-55	-54	-54	-54	-59	-53	-65
1 key	-30	-27	-18	-27	-23	-27	-28
1 kick	-31	-26	-27	-27	-28	-26	-35
1 kill	-40	-33	-33	-34	-41	-35	-38
1 kind	-67	-61	-63	-59	-63	-60	-71
1 kindli	73	25	33	32	53	32	34
1 know	26	9	34	10	-5	11	10
1 kubeconfig	-33	-15	-16	-16	16	-16	-15
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
1 larg	16	34	18	35	83	35	29
1 last	-30	-29	-29	-29	-38	-29	-29
1 late	-25	-24	-24	-25	-28	-24	-32
1 latenc	-27	-18	-16	-28	40	-15	-17
1 latest	8	22	-11	25	120	22	16
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
1 let	-51	-36	-37	-37	-37	-37	-38
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
1 limit	-36	-34	-36	-33	-32	-34	-34
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
1 loosen	-27	-27	-27	-27	-33	-26	-35
1 lose	-4	-1	-1	-1	17	-3	-1
1 lot	34	31	32	30	65	31	30
1 low	-23	-23	-22	-23	-37	-23	-23
1 lower	-5	-13	7	25	30	5	2
1 lowest	21	19	19	60	15	20	18
1 m	-44	-38	-36	-38	-46	-36	-42
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
1 may	-54	-45	-48	-45	-43	-44	-48
1 mb	-35	-35	-33	-36	-54	-34	-35
1 me	90	46	92	54	70	49	60
1 mean	-33	-13	51	-2	-28	-8	-12
1 meant	-39	-18	25	-15	-18	-14	-15
1 member	-26	-22	-22	-24	-24	-22	-23
1 memori	-55	-51	-53	-53	-58	-51	-55
1 mend	-34	-31	-31	-32	-56	-31	-38
1 merg	-23	-22	-23	-22	-33	-23	-22
1 mesh	-28	-27	-28	-27	-36	-29	-27
1 messag	-19	-15	-20	-16	0	-15	-16
1 metadata	-59	-57	-57	-56	-80	-57	-62
1 metal	-24	-27	-12	-22	-25	-22	-26
1 metric	-24	-23	-24	-24	-25	-23	-30
1 micro	-43	-43	-43	-44	-44	-43	-45
1 microsoft	-23	-19	-17	-18	-19	-18	-22
1 microvm	-51	-49	-55	-48	-51	-48	-55
1 midnight	-31	-34	-28	-30	-29	-27	-26
1 migrat	-39	-41	-41	-40	-45	-40	-47
1 million	-5	-2	-9	-1	37	-1	-4
1 min	-36	-38	-39	-38	-48	-38	-39
1 mine	36	-12	-32	-11	-16	-10	-18
1 miner	-38	-32	-32	-35	-42	-31	-34
1 minimum	8	10	-2	9	69	10	8
1 minor	-34	-29	-34	-29	-32	-27	-2
1 misconfigur	-23	-20	-20	-20	-20	-20	-31
1 mismatch	-37	-39	-37	-35	-38	-35	-36
1 miss	-36	-33	-35	-33	-39	-33	-35
1 mistak	-36	-32	-34	-32	-35	-32	-35
1 mix	14	8	64	18	0	22	72
1 mobil	-32	-31	-32	-31	-35	-30	-31
1 mode	-1	-6	6	17	-12	-5	-9
1 model	48	-9	-15	-9	-20	-8	-11
1 modul	-21	-19	-19	-18	-10	-18	-19
1 mondai	20	-30	-14	-12	-33	-12	-14
1 monei	-45	-40	-40	-41	-54	-40	-42
1 monitor	-36	-32	-34	-37	-35	-33	-37
1 month	-21	-12	-17	-13	24	-12	-21
1 monthli	24	29	26	17	88	28	23
1 more	-33	-33	-33	-32	-32	-31	-32
1 morn	-45	-42	-43	-43	-63	-43	-44
1 mount	-40	-31	-31	-32	-19	-32	-34
1 move	-35	-36	-33	-33	-37	-32	-35
1 much	16	-21	-25	-24	-37	-21	-20
1 multi	-30	-29	-33	-30	-29	-28	-29
1 must	-13	-26	-28	-25	-29	-25	-30
1 my	16	-5	-8	-5	17	-3	-7
1 myself	33	-5	-6	-5	-20	-5	-5
1 mysql	-79	-54	-55	-55	-62	-54	-62
1 n	30	-8	-8	-6	-10	-5	-10
1 name	-18	-10	-16	-9	17	-8	7
1 namespac	-58	-53	-55	-53	-63	-53	-54
1 narrow	-21	-17	-19	-18	-20	-17	-18
1 nearli	-53	-46	-50	-46	-47	-46	-48
1 need	-1	-17	-21	-18	-31	-17	-20
1 network	-35	-32	-24	-31	-32	-30	-32
1 never	-22	-22	-22	-18	-22	-20	-24
1 new	2	20	-3	1	10	1	-2
1 newer	-24	-23	-24	-24	-23	-23	-28
1 newest	-26	-24	-25	-23	-24	-24	-28
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
1 noncompli	-45	-38	-37	-36	-41	-37	-38
1 none	-32	-28	-30	-28	-36	-28	-32
1 noon	5	10	7	5	47	9	2
1 normal	-41	48	26	-14	-32	1	0
1 notebook	-19	-17	-19	-18	-23	-17	-17
1 noth	26	10	10	15	8	11	10
1 notic	-22	-19	-20	-20	-21	-20	-20
1 notif	-27	-25	-26	-26	-31	-25	-27
1 now	-29	-23	-26	-22	-13	-22	-23
1 npm	-40	-35	-34	-35	-35	-34	-48
1 nsx	-60	-55	-57	-56	-56	-55	-74
1 ntf	-48	-29	-30	-38	-27	-27	-30
1 nucleu	-19	-18	-18	-18	-20	-18	-25
1 number	-6	-4	-3	-3	19	-3	-3
1 nutshel	224	80	89	99	64	95	88
1 nvidia	-23	-29	-24	-25	-30	-23	-22
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
1 onc	-51	-36	-33	-34	-35	-33	-36
1 one	2	1	18	11	7	2	8
1 ontap	-47	-45	-46	-43	-35	-43	-47
1 onto	-8	-21	-19	-19	-26	-19	-25
1 oom	-37	-29	-29	-34	-32	-29	-29
1 open	-27	-23	-24	-24	-21	-23	-25
1 openapi	-52	-49	-49	-48	-52	-47	-51
1 openssh	-36	-32	-39	-35	-57	-32	-38
1 openssl	-29	-27	-29	-28	-29	-27	-37
1 openzf	-34	-32	-35	-32	-32	-32	-33
1 oper	-35	-31	-32	-31	-30	-31	-36
1 ops	51	9	-4	50	-4	15	17
1 opt	-27	-23	-24	-24	-27	-23	-23
1 optim	13	15	16	15	44	14	16
1 option	-37	-34	-40	-6	-39	-33	-38
1 or	-14	3	-5	1	2	-2	21
1 orchestr	-21	-20	-21	-20	-22	-20	-26
1 order	-50	-49	-51	-52	-51	-48	-56
1 org	-12	-9	43	-9	-21	-14	-10
1 organ	-32	-25	-24	-26	-31	-24	-24
1 organizations	-52	93	-15	-17	-12	0	-5
1 origin	-52	-49	-52	-49	-58	-49	-49
1 orphan	-46	-38	-38	-37	-40	-37	-39
1 os	-5	1	-1	-1	-4	1	68
1 other	-21	-19	-18	-19	-19	-18	-20
1 ou	-57	-62	-54	-52	-61	-52	-55
1 ought	-20	-19	-19	-20	-19	-18	-22
1 ourself	21	-19	-36	-24	-49	-20	-23
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
1 owner	8	-5	-6	-4	-19	-6	28
1 ownership	30	-10	-9	-6	-12	-7	-11
1 p99	-30	-18	-19	-15	25	-20	-22
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
1 param	-15	-15	-16	-15	-14	-14	-16
1 paramet	-57	-45	-45	-44	-53	-44	-45
1 parent	-29	-29	-33	-29	-40	-28	-27
1 parquet	18	22	18	20	60	21	21
1 part	137	44	43	54	48	54	63
1 parti	-11	-20	-18	-19	-25	-18	-20
1 partit	-71	-56	-56	-55	-59	-55	-55
1 partner	-37	-34	-38	-34	-21	-33	-36
1 pass	-65	-40	-52	-40	-46	-40	-41
1 passport	-39	-36	-35	-35	-42	-35	-37
1 password	-39	-36	-36	-36	-35	-35	-37
1 past	24	25	24	21	61	23	21
1 patch	-24	-15	-20	-14	-16	-16	21
1 path	-47	-44	-47	-46	-63	-44	-44
1 patient	-39	-34	-35	-34	-37	-33	-37
1 pattern	-16	-14	-14	-15	-20	-15	-14
1 paus	-40	-38	-39	-39	-43	-37	-40
1 payload	-32	-31	-31	-30	-30	-30	-34
1 payment	-62	-48	-48	-47	-71	-47	-50
1 pdb	41	46	126	44	61	48	35
1 peak	-19	-18	-19	-19	-22	-18	-20
1 peek	-18	-18	-33	-19	-18	-18	-19
1 peer	-35	-32	-32	-33	-35	-31	-37
1 pend	-35	-30	-32	-30	-15	-29	-35
1 pentest	-20	-20	-26	-21	-21	-20	-22
1 peopl	-32	-27	-28	-27	-31	-27	-28
1 per	29	22	15	23	83	23	22
1 percentag	5	7	-20	7	53	8	6
1 perform	-20	-18	-18	-18	-20	-18	-24
1 period	-18	-17	-17	-17	-19	-17	-17
1 permiss	-44	-38	-38	-38	-39	-37	-39
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
1 possibl	83	30	5	31	71	36	30
1 postgr	-34	-28	-28	-28	-33	-29	-40
1 power	-25	-22	-24	-22	-20	-22	-24
1 pre	-48	-43	-44	-43	-53	-43	-44
1 prefix	-45	-41	-42	-41	-45	-41	-40
1 prem	-33	-33	-33	-31	-32	-30	-33
1 premiz	-28	-25	-24	-25	-25	-24	-27
1 prepar	17	5	5	5	3	5	5
1 presenc	-40	-33	-33	-34	-35	-33	-47
1 press	-28	-28	-28	-28	-44	-28	-30
1 pressur	-25	-25	-27	-25	-26	-24	-25
1 presum	-21	-16	-17	-17	-18	-16	-16
1 prevent	-19	-15	-16	-16	-16	-15	-17
1 preview	-41	-39	-41	-42	-49	-40	-40
1 price	24	42	41	43	137	44	41
1 primari	-24	-22	-22	-22	-24	-22	-24
1 princip	-41	-38	-40	-38	-46	-38	-38
1 print	-24	-23	-24	-23	-29	-23	-23
1 prior	-20	-18	-20	-19	-22	-18	-20
1 privaci	-24	-21	-22	-22	-26	-25	-24
1 privat	-38	-30	-31	-30	-21	-30	-31
1 privileg	-75	-62	-66	-73	-67	-62	-74
1 problem	-29	-30	-30	-30	-30	-29	-30
1 procedur	-21	-17	-16	-17	-17	-16	-18
1 process	-50	-42	-43	-42	-53	-42	-43
1 procur	162	57	51	54	46	57	49
1 prod	-9	-5	-12	-5	14	-4	19
1 produc	-44	-35	-36	-35	-35	-34	-40
1 product	-20	-18	-18	-18	-19	-18	-19
1 profil	-35	-31	-32	-31	-33	-31	-33
1 project	-47	-45	-48	-45	-59	-45	-46
1 promiz	-28	-28	-29	-29	-40	-28	-28
1 prompt	-58	-48	-49	-48	-58	-47	-54
1 properti	-34	-37	-43	-35	-39	-34	-34
1 protect	-27	-27	-26	-26	-28	-25	-27
1 provis	-25	-21	-23	-13	-28	-22	-24
1 proxi	-50	-48	-51	-49	-50	-48	-57
1 public	-18	-14	1	-14	-10	-14	-15
1 publicli	-39	-38	-41	-38	-39	-38	-40
1 publish	-31	-28	-31	-28	-31	-28	-29
1 pull	-21	-16	-16	-16	-18	-16	-17
1 purg	-23	-28	-21	-24	-21	-20	-20
1 push	-28	-26	-26	-26	-29	-25	-28
1 put	-7	-5	-5	-7	17	-5	-5
1 pvc	-113	-105	-127	-100	-116	-99	-102
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
1 rbac	-74	-69	-72	-67	-71	-67	-73
1 rce	-75	-60	-57	-58	-83	-63	-91
1 reach	-1	1	1	1	19	1	0
1 reachabl	-41	-32	-33	-32	-33	-32	-33
1 react	-16	-14	-15	-14	-15	-15	-18
1 readabl	-39	-29	-28	-29	-29	-29	-28
1 reader	26	27	17	25	78	25	23
1 readonlyrootfilesystem	-43	-41	-73	-41	-43	-42	-41
1 realli	11	11	11	10	34	11	10
1 reboot	-29	-17	-17	-17	-4	-17	-19
1 rebuild	-17	-16	-17	-16	-18	-16	-17
1 rebuilt	-19	-17	-18	-17	-18	-17	-17
1 receiv	-17	-15	-15	-15	-18	-15	-16
1 recertif	-21	-16	-16	-16	-19	-16	-17
1 recommend	-10	-4	-8	-23	51	-4	-5
1 record	-43	-37	-37	-34	-42	-36	-38
1 recov	-28	-26	-26	-27	-28	-26	-28
1 recoveri	-25	-21	-23	-21	-22	-21	-23
1 red	4	-17	-13	-17	-20	-16	-37
1 redact	-24	-23	-24	-22	-23	-22	-24
1 redesign	-31	-31	-35	-33	-33	-31	-31
1 redi	-21	-20	-24	-21	-21	-20	-28
1 redishel	-71	-58	-56	-57	-75	-59	-87
1 redriv	-16	-14	-15	-15	-15	-14	-14
1 redund	-40	-38	-41	-37	-37	-37	-41
1 refresh	-31	-26	-31	-25	-28	-25	-27
1 refus	-47	-43	-46	-48	-52	-43	-43
1 regard	21	1	-10	4	12	4	4
1 regex	-39	-32	-34	-32	-37	-32	-33
1 region	-18	-12	-19	-13	15	-13	-15
1 regist	11	-13	-13	-12	-30	-13	-14
1 registr	-43	-24	-23	-26	-22	-23	-23
1 registri	-43	-41	-43	-40	-45	-40	-45
1 regresshion	-42	-40	-43	-40	-64	-38	-55
1 regul	25	-2	-1	-1	-4	0	0
1 rehears	-66	-56	-59	-56	-63	-56	-59
1 relaunch	-66	-50	-49	-53	-61	-50	-59
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
1 repo	-23	-17	-18	-18	-7	-18	-18
1 report	-20	-18	-18	-18	-19	-18	-19
1 repositori	-31	-30	-31	-30	-34	-30	-31
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
1 restor	-14	-11	-12	-11	-16	-10	17
1 restrict	-30	-28	-29	-28	-30	-27	-29
1 result	-30	-28	-28	-27	-30	-27	-28
1 resum	-7	-5	-6	-5	26	-4	-3
1 retain	-44	-40	-40	-40	-67	-40	-40
1 retent	-30	-28	-28	-27	-17	-27	-28
1 retir	-19	-13	22	-12	-17	-11	-13
1 retri	-45	-42	-43	-42	-42	-41	-42
1 return	-46	-35	-35	-35	-27	-35	-36
1 reus	-29	-28	-31	-28	-30	-27	-32
1 review	-32	-29	-30	-29	-31	-29	-32
1 revis	-31	-25	-31	-25	-26	-25	-26
1 revok	-28	-26	-26	-27	-28	-26	-27
1 rewrit	-33	-27	-29	-28	-29	-27	-29
1 rhel	-11	-6	-6	-6	24	-5	-11
1 rid	-29	-25	-23	-24	-32	-24	-26
1 right	-12	-17	-17	-16	-14	-16	-19
1 ring	-30	-28	-31	-29	-29	-28	-28
1 risk	45	4	1	3	-19	2	4
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
1 row	-18	-16	-17	-17	-1	-15	-18
1 rpo	-24	-20	-27	-21	-21	-21	-21
1 rpu	43	50	47	52	162	53	46
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
1 same	-50	-50	-48	-44	-46	-47	-47
1 sampl	27	29	27	29	85	29	30
1 sandbox	-25	-22	-23	-24	-26	-22	-23
1 save	-18	43	3	-6	50	8	11
1 saw	-15	-16	-15	-15	-16	-14	-15
1 say	-43	-36	-35	-36	-37	-34	-36
1 scale	-43	-37	-38	-37	-43	-36	-18
1 scan	-20	-18	-19	-14	-21	-18	-20
1 scc	-53	-48	-55	-50	-51	-47	-48
1 schedul	-49	-43	-43	-42	-42	-42	-50
1 schema	-52	-50	-51	-48	-51	-48	-50
1 scientist	-32	-31	-31	-30	-33	-30	-29
1 scim	-20	-17	-17	-17	-20	-16	-17
1 scope	-62	-56	-61	-55	-65	-55	-57
1 score	-85	-72	-71	-74	-88	-70	-108
1 scratch	-20	-17	-18	-18	-19	-17	-18
1 script	-69	-65	-65	-62	-64	-62	-68
1 scrub	-57	-49	-49	-52	-52	-48	-58
1 sdk	-21	-20	-20	-20	-20	-19	-24
1 search	-37	-34	-35	-36	-50	-34	-39
1 sec	-4	-1	-1	-2	32	-1	-8
1 second	-21	-20	-20	-20	-14	-19	-22
1 secret	-59	-17	-44	-40	-44	-39	-40
1 see	-32	-20	-2	-21	1	-23	-45
1 select	-15	-14	-16	-14	-18	-14	-15
1 self	20	20	24	65	20	24	20
1 send	-6	6	4	6	57	5	5
1 sensor	-34	-31	-31	-33	-40	-31	-36
1 sent	-26	-23	-25	-24	-28	-23	-24
1 sentenc	73	-9	-28	-10	-47	-18	-9
1 separ	-26	-21	-20	-21	-22	-20	-21
1 seri	25	24	25	52	9	24	24
1 serv	-37	-28	-27	-28	-28	-27	-38
1 server	-35	-32	-31	-29	-33	-31	-33
1 serverless	30	-4	-8	-5	-10	-3	17
1 servic	-37	-35	-34	-35	-35	-34	-39
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
1 shorter	-18	-14	-13	-14	-16	-13	-16
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
1 size	-20	-15	-20	-15	25	-15	-18
1 skew	-30	-30	-29	-28	-33	-29	-34
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
1 sms	-29	-27	-26	-27	-39	-27	-29
1 smtp	-57	-54	-55	-53	-57	-53	-58
1 snapmirror	-73	-46	-44	-43	-44	-43	-43
1 snapshot	-46	-41	-40	-40	-43	-40	-42
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
1 specif	-13	-8	22	-5	-6	-3	-2
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
1 stack	-19	-18	-18	-20	-24	-19	-20
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
1 strategi	-36	-35	-37	-34	-39	-34	-35
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
1 take	-7	-28	-29	-17	-30	-24	-33
1 takeov	-19	-16	-17	-17	-17	-17	-23
1 talk	-1	-14	-15	-13	-18	-14	-16
1 tamper	-61	-54	-55	-53	-57	-53	-56
1 tape	-29	-29	-29	-28	-33	-28	-28
1 target	-35	-34	-36	-33	-41	-33	-35
1 task	-7	-16	-1	-15	-19	-15	-19
1 tb	-11	-3	-5	-7	20	-5	-2
1 tcp	-3	0	2	0	23	0	-1
1 tde	-23	-21	-21	-22	-22	-21	-22
1 team	17	-14	-23	8	-18	-12	-20
1 technic	12	21	62	22	1	23	24
1 tell	25	21	39	20	52	16	12
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
1 theft	-26	-31	-26	-28	-30	-26	-28
1 thei	-6	-13	-3	-12	-8	-11	-17
1 their	62	11	14	15	13	15	20
1 them	3	-15	-12	-14	-17	-14	-20
1 themselv	-18	-18	-20	-19	-33	-18	-20
1 then	-29	-27	-29	-25	-10	-24	-25
1 there	-21	-37	-37	-32	-32	-33	-46
1 thereof	-30	-30	-33	-33	-43	-30	-35
1 thermostat	-14	-13	-13	-13	-19	-13	-13
1 these	-17	-15	-15	-15	-15	-14	-16
1 thi	-39	-32	-34	-31	-25	-31	-35
1 thing	35	-1	43	4	-8	3	-10
1 those	-30	-25	-26	-25	-27	-6	-33
1 though	-67	-65	-67	-65	-83	-63	-69
1 thread	-18	-18	-19	-18	-21	-17	-18
1 threat	-16	-15	-15	-15	-15	-15	-15
1 three	-8	-20	-20	-24	-12	-18	-20
1 throttl	-33	-31	-32	-31	-38	-31	-34
1 through	-8	-19	-20	-18	-20	-18	-21
1 throughput	2	-19	-13	-1	91	7	0
1 throw	-33	-28	-32	-26	21	-28	-26
1 thru	-57	-62	-66	-65	-82	-60	-79
1 tick	-28	-29	-27	-27	-29	-26	-29
1 ticket	-2	1	16	1	15	1	-2
1 tidi	-38	-37	-39	-37	-47	-37	-37
1 tier	-36	-37	-34	-36	-41	-33	-37
1 timeout	-46	-44	-45	-45	-70	-45	-48
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
1 took	-15	-14	-14	-14	-17	-13	-14
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
1 undo	-21	-17	-17	-20	-19	-18	-17
1 unencrypt	9	24	2	21	61	24	24
1 unhappi	-49	-44	-47	-43	-46	-41	-41
1 unhealthi	-25	-24	-25	-24	-29	-24	-27
1 unintend	-28	-24	-25	-24	-27	-24	-25
1 uniqu	-26	-27	-26	-25	-25	-25	-28
1 unit	-47	-41	-42	-40	-41	-40	-42
1 unless	-16	-15	-16	-15	-19	-15	-17
1 unlock	-27	-24	-24	-24	-28	-24	-23
1 unread	18	14	11	16	55	17	17
1 unsupport	-30	-29	-30	-29	-32	-29	-33
1 until	-17	-16	-17	-19	-17	-16	-16
1 unus	-72	-62	-60	-59	-63	-60	-69
1 updat	-23	-19	-13	-18	-20	-19	-4
1 upgrad	-35	-31	-33	-32	-33	-30	-4
1 upkeep	-44	-42	-45	-48	-49	-42	-45
1 uplink	-24	-22	-23	-24	-23	-22	-23
1 upload	-47	-41	-42	-41	-42	-40	-41
1 ups	-38	-35	-35	-35	-64	-35	-35
1 uptim	-51	-42	-53	-43	-45	-42	-44
1 url	-33	-30	-32	-30	-36	-29	-31
1 us	17	-10	-12	-4	-10	-7	1
1 usag	-33	-33	-33	-33	-33	-41	-32
1 use	15	-11	-19	-13	-11	-11	-16
1 user	-47	-41	-41	-40	-42	-40	-43
1 util	-30	-30	-31	-29	-30	-29	-30
1 v1	-46	-40	-39	-40	-39	-38	-42
1 v2	-22	-19	-19	-18	-6	-18	-21
1 vacuum	-42	-39	-34	-37	-37	-35	-47
1 valid	-26	-26	-26	-26	-27	-25	-25
1 valu	-28	-31	-28	-29	-28	-27	-32
1 vanish	-22	-21	-20	-21	-27	-20	-22
1 var	-26	-25	-27	-25	-27	-24	-25
1 variabl	-24	-21	-22	-21	-24	-20	-21
1 vcf	-25	-20	-20	-20	-21	-20	-23
1 vcpu	-47	-35	-46	-34	5	-34	-36
1 veeam	-28	-27	-28	-27	-36	-27	-26
1 vend	-50	-35	-35	-37	-37	-35	-34
1 vendor	34	12	11	12	12	13	10
1 verif	-39	-23	-22	-25	-22	-22	-22
1 version	-33	-29	-29	-28	-27	-28	-8
1 vessel	-23	-20	-20	-21	-22	-20	-22
1 via	-33	-31	-31	-33	-32	-31	-33
1 video	-6	-3	-3	-12	34	-1	0
1 view	80	26	-1	26	27	26	27
1 viewer	-35	-34	-35	-34	-38	-33	-36
1 virtual	-17	-14	-14	-14	-15	-14	-14
1 visibl	-54	-40	-45	-38	-51	-38	-40
1 visit	-31	-26	-26	-27	-28	-29	-25
1 vlan	-96	-91	-97	-89	-96	-89	-94
1 volum	-44	-38	-38	-38	-42	-38	-40
1 vote	-18	-17	-18	-18	-19	-17	-17
1 vpn	-56	-40	-40	-40	-42	-39	-49
1 vs	55	50	5	30	48	18	14
1 vsan	-64	-60	-67	-60	-69	-61	-63
1 vuln	-18	-16	-18	-16	-17	-16	-16
1 vulner	-16	-15	-16	-15	-16	-15	-19
1 w	1	-25	-31	-22	-15	-25	-27
1 wai	-24	-22	-22	-21	-24	-21	-21
1 wait	-30	-29	-30	-29	-31	-28	-32
1 walk	54	25	17	24	44	24	24
1 wall	-19	-19	-35	-19	-19	-19	-20
1 warehous	-39	-31	-31	-29	-32	-28	-30
1 warm	-36	-33	-39	-34	-43	-33	-34
1 warn	-13	-14	-13	-13	-16	-13	-14
1 watch	-40	-28	-31	-28	-30	-27	-29
1 way	-27	-28	-27	-28	-36	-26	-29
1 wcu	-67	-62	-63	-66	-73	-60	-66
1 we	-11	-14	-24	-17	-22	-19	-23
1 weak	-33	-29	-30	-30	-30	-28	-30
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
1 whatev	-23	-22	-22	-23	-23	-22	-24
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
1 wildcard	-20	-18	-22	-20	-19	-18	-20
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
1 written	-27	-25	-28	-25	-27	-25	-26
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
1 your	-44	-44	-46	-46	-44	-42	-48
1 yum	-37	-31	-32	-31	-35	-31	-36
1 zero	13	13	20	15	59	18	8
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
169 254	-17	-16	-16	-17	-16	-16	-29
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
2 !sideAws	-33	-8	-24	-29	-23	-23	-27
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
2 10	7	-19	-1	9	41	9	9
2 12	-17	-14	-18	-21	-19	-17	-17
2 14	-23	-37	-23	-27	-24	-24	-24
2 2	-14	-41	-16	-36	12	-15	-15
2 3	-16	-47	-17	-34	7	-17	-17
2 3am	-21	-24	-21	-30	-21	-21	-21
2 4	0	-29	-1	30	-1	0	0
2 5	-21	-23	-20	-22	-15	-21	-28
2 8	-62	-52	-58	-44	-62	-41	-51
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
2 again	19	7	18	49	18	18	18
2 against	-10	55	-3	-11	-4	-2	-4
2 agent	-25	21	-28	-60	-28	-26	-39
2 agre	-42	-61	-44	-47	-45	-43	-44
2 alarm	-24	-27	-25	-26	-27	-25	-24
2 aliv	4	-4	3	20	3	3	3
2 all	63	-36	-2	31	-2	3	0
2 allow	-25	-39	-26	-25	-2	-25	-23
2 alon	27	-6	28	62	27	27	28
2 although	-30	-29	-34	-29	-46	-30	-29
2 am	-21	-47	-23	-15	-23	-22	-22
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
2 are	-34	-65	-34	-26	-36	-34	-33
2 arent	-15	-23	-14	-16	-15	-14	-16
2 arrang	-20	-27	-21	-23	-22	-21	-22
2 as	4	33	0	18	3	7	5
2 assign	-35	-43	-33	-36	-33	-32	-32
2 associ	-35	-57	-36	-38	-36	-36	-35
2 assum	-24	-26	-25	-25	-25	-25	-24
2 audit	-50	-73	-60	-50	-55	-49	-50
2 auditor	-39	-44	-39	-64	-40	-39	-39
2 auth	-58	-94	-60	-75	-61	-58	-58
2 autom	-58	-75	-57	-66	-74	-59	-56
2 automat	-32	-49	-33	-34	-34	-33	-32
2 avail	-52	-77	-50	-50	-49	-49	-50
2 awai	7	55	11	13	9	11	12
2 aws	-17	-42	-18	-7	-16	-17	-19
2 az	-35	-59	-40	-48	-37	-36	-36
2 b	-25	-33	-25	-34	-25	-25	-26
2 babysit	24	-6	24	87	-5	24	26
2 back	14	54	14	3	14	15	14
2 backlog	21	65	20	15	17	21	22
2 backup	-35	-44	-36	-37	-42	-35	-36
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
2 build	51	89	51	45	50	50	50
2 bump	-33	-39	-37	-35	-34	-33	-32
2 burden	38	71	37	48	26	37	37
2 busi	31	12	30	88	31	30	30
2 but	-18	-36	-18	0	-19	-18	-18
2 by	-26	-23	-26	-28	-25	-25	-27
2 call	5	26	6	-13	5	5	5
2 can	-22	-5	4	-15	-30	-26	-16
2 cant	-28	-35	-29	-28	-30	-28	-27
2 capac	-21	-25	-23	-23	-24	-21	-21
2 care	-33	-43	-38	7	-31	-29	-31
2 carri	-2	29	4	14	0	2	3
2 center	0	-21	2	22	1	2	0
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
2 come	-1	44	3	-10	1	2	2
2 compani	-34	-64	-33	-49	-34	-33	-34
2 compar	15	96	21	15	5	21	19
2 complianc	28	78	28	23	25	28	28
2 comput	-42	-75	-43	-44	-43	-42	-42
2 config	-24	-36	-24	-25	-26	-24	-25
2 configur	-27	-40	-27	-31	-28	-27	-27
2 connect	-20	-28	-20	-41	-7	-21	-20
2 contain	12	-12	46	26	10	10	6
2 contractor	30	28	27	52	20	28	27
2 contrast	-3	97	20	-16	4	5	15
2 control	-20	-12	-21	-33	-21	-20	-21
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
2 demand	-14	-49	-13	39	-17	-13	-13
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
2 encrypt	-28	-28	-28	-37	-29	-28	-31
2 end	11	43	7	8	12	12	11
2 endpoint	-38	-46	-44	-43	-41	-39	-40
2 engin	-49	-49	-55	-58	-51	-49	-52
2 environ	-39	-46	-41	-42	-47	-39	-42
2 error	-28	-36	-31	-32	-34	-29	-29
2 etc	28	79	23	2	11	27	23
2 etcd	-65	-86	-81	-71	-65	-65	-70
2 event	-40	-54	-41	-42	-47	-40	-41
2 everi	11	-14	8	56	-21	9	11
2 everyth	4	21	7	6	7	7	6
2 execut	-23	-28	-24	-38	-23	-23	-23
2 expir	-24	-27	-24	-28	-24	-24	-25
2 explain	71	19	146	33	17	40	31
2 export	-47	-71	-48	-51	-49	-48	-49
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
2 go	8	29	12	41	-3	13	13
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
2 home	-15	-19	-18	-2	-20	-17	-16
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
2 intern	5	-22	2	34	4	4	5
2 into	-40	-56	-41	-46	-43	-41	-41
2 ips	-23	-25	-23	-27	-24	-23	-22
2 isol	-45	-48	-44	-59	-48	-44	-46
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
2 kick	-15	-20	-15	-17	-16	-15	-14
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
2 like	23	-6	20	67	19	22	21
2 line	15	85	15	-4	-17	10	12
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
2 max	-51	-55	-50	-56	-70	-51	-52
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
2 monthli	-74	-134	-82	-96	-88	-75	-98
2 more	21	68	29	38	47	28	25
2 mount	-61	-72	-64	-81	-74	-63	-62
2 move	5	66	8	4	10	13	13
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
2 noth	19	17	18	10	46	19	19
2 now	-11	-16	-11	-12	-12	-11	-11
2 object	-24	-26	-23	-43	-23	-23	-23
2 oblig	-8	44	7	3	-1	-2	10
2 oci	-7	-12	-7	-28	10	-7	-18
2 of	-27	-22	-23	-20	-28	-25	-26
2 off	23	72	24	21	23	25	25
2 offic	19	-1	20	52	13	21	21
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
2 plane	-13	18	-19	-30	-14	-13	-11
2 plate	3	11	5	23	4	8	8
2 platform	-32	-48	-34	-42	-33	-32	-33
2 pleas	-2	55	0	19	-24	4	3
2 pls	14	115	29	13	12	15	27
2 pod	-18	-23	-19	-23	-19	-19	-20
2 polici	-19	-26	-18	-22	0	-17	-19
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
2 recommend	17	-12	13	48	15	15	16
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
2 rest	14	51	15	-7	14	15	15
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
2 servic	6	28	41	-28	1	6	-2
2 session	23	12	22	49	21	22	22
2 set	-19	-20	-19	-21	-19	-19	-19
2 setup	-35	-47	-36	-37	-37	-36	-34
2 sg	-32	-41	-34	-35	-36	-33	-34
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
2 smaller	44	18	49	119	44	47	47
2 smallest	7	-7	8	42	6	8	8
2 snapshot	-52	-72	-53	-58	-57	-54	-57
2 so	-2	20	-1	-12	5	-1	-1
2 socket	22	16	22	60	18	21	22
2 softwar	4	-11	2	38	1	3	4
2 somebodi	-28	-36	-29	-32	-32	-29	-29
2 someon	-26	-50	-27	-5	-32	-27	-28
2 split	14	132	32	-9	25	33	23
2 spot	4	-8	1	3	40	2	3
2 sse	-49	-68	-56	-61	-51	-51	-51
2 stack	-4	-32	-6	35	-10	-6	-6
2 staff	-16	-30	-15	10	-14	-14	-13
2 stai	18	12	17	72	18	19	19
2 stale	-40	-60	-41	-43	-43	-40	-40
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
2 tableau	17	13	17	42	17	17	17
2 take	-14	17	-6	-16	-8	-5	-6
2 talk	23	16	66	16	21	21	24
2 target	-21	-24	-23	-24	-22	-22	-23
2 task	-26	4	-41	-40	-31	-29	-36
2 tb	16	-23	15	-17	78	15	16
2 tbp	-21	-40	-22	-22	-22	-22	-22
2 templat	-19	-23	-20	-19	-21	-19	-19
2 term	23	48	26	76	19	30	28
2 termin	-40	-51	-41	-48	-45	-39	-39
2 tesseract	28	-13	27	66	26	26	27
2 than	8	55	8	-28	22	9	8
2 that	-23	-16	-23	-39	-24	-23	-23
2 the	-20	-22	-21	-3	-21	-19	-22
2 thei	3	16	3	-3	2	3	3
2 their	-31	12	-17	-22	-16	-17	-22
2 them	-40	-52	-38	-44	-39	-38	-44
2 themselv	-11	-14	-11	-16	-11	-11	-12
2 then	31	52	71	23	29	29	31
2 there	-24	31	-27	-74	-26	-25	-26
2 these	-29	-50	-29	-33	-28	-28	-30
2 thi	-36	-50	-36	-40	-40	-37	-38
2 thing	13	14	12	31	12	12	12
2 think	9	58	14	-4	10	16	15
2 those	-20	-13	-20	-24	-22	-20	-24
2 through	-27	-36	-28	-32	-30	-28	-27
2 ticket	-15	-21	-15	-17	-16	-15	-15
2 time	-27	-33	-28	-24	-29	-27	-27
2 tls	-19	-25	-20	-22	-22	-19	-19
2 todai	-2	23	0	-18	0	0	0
2 token	-35	-41	-37	-59	-41	-35	-34
2 told	-23	-24	-23	-24	-35	-23	-23
2 too	-62	-72	-63	-70	-80	-63	-62
2 topic	-19	-25	-18	-19	-20	-19	-18
2 traffic	-17	-19	-17	-18	-22	-17	-17
2 trim	-21	-22	-21	-21	-24	-21	-20
2 trust	-15	-17	-16	-15	-15	-15	-15
2 turn	-22	-27	-23	-27	-26	-23	-23
2 two	33	58	33	59	32	34	33
2 type	-43	-51	-43	-52	-46	-43	-43
2 ubuntu	-24	-44	-25	-26	-25	-25	-25
2 under	-64	-61	-64	-66	-64	-62	-69
2 underneath	-21	-29	-21	-23	-21	-21	-21
2 up	-17	-13	-16	-18	-22	-16	-16
2 updat	-23	-45	-24	0	-25	-24	-31
2 upgrad	-31	-58	-31	-5	-32	-31	-41
2 upkeep	39	38	39	109	36	39	39
2 upload	-53	-60	-55	-60	-62	-52	-52
2 us	14	35	15	38	8	15	14
2 use	-15	-65	-23	-11	54	-9	-5
2 user	-5	-34	-7	0	15	-5	-6
2 v	22	123	28	28	26	31	28
2 vanish	-14	75	5	6	-6	3	2
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
2 we	14	44	15	26	10	16	15
2 wed	2	31	2	-24	2	2	2
2 well	-24	-29	-24	-39	-27	-24	-25
2 went	21	53	23	22	20	22	22
2 were	22	55	21	35	21	23	24
2 weve	3	-25	8	81	-8	6	9
2 what	33	69	23	32	36	28	28
2 whatev	0	-2	-5	18	-9	-1	-1
2 when	18	-2	-3	6	-4	-3	-1
2 where	17	62	22	23	17	18	20
2 which	-9	-1	0	16	14	0	-1
2 whichev	26	-14	26	71	22	26	27
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
2 workload	28	1	24	62	23	26	27
2 would	5	65	8	-32	6	9	9
2 write	4	10	2	-3	23	3	3
2 wrong	-78	-89	-78	-87	-77	-74	-81
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
2022	1	4	3	-12	51	3	0
2023	-45	-42	-42	-43	-45	-42	-65
2024	15	19	4	16	75	18	14
2024 3094	-31	-31	-30	-31	-42	-30	-35
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
2xlarge	-36	-31	-31	-44	-32	-30	-28
2xlarge @	-36	-31	-31	-44	-32	-30	-28
3 !against	3	23	5	32	4	6	5
3 !asksOwner	-40	-41	-39	-47	-40	-38	-43
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
3 !term	12	107	24	-10	28	30	28
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
3 9	30	30	30	29	68	29	29
3 @	-18	8	-15	8	-15	-13	-16
3 a	6	12	6	31	5	7	4
3 about	22	10	22	97	17	23	21
3 access	-19	-21	-18	-19	-18	-18	-17
3 account	18	11	13	46	13	18	15
3 administr	8	-20	8	38	8	8	7
3 again	20	18	16	68	13	19	17
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
3 az	-58	-58	-71	-61	-63	-57	-61
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
3 custom	14	69	41	87	34	36	33
3 data	-45	-50	-47	-56	-46	-45	-45
3 dba	5	3	5	16	5	5	4
3 decid	-41	-49	-39	-48	-39	-40	-42
3 default	-31	-53	-30	-52	-34	-32	-38
3 demand	-19	-25	-20	-24	-21	-20	-22
3 dev	14	12	14	40	8	14	14
3 did	14	46	12	-12	11	14	8
3 disk	-31	-48	-30	-49	-33	-32	-35
3 do	-32	-40	-32	-38	-34	-31	-33
3 doe	-17	38	-4	-5	-3	-2	-5
3 dont	-46	-60	-47	-68	-49	-47	-54
3 duti	-11	-14	-5	24	-16	-6	-5
3 each	-16	8	-11	-13	-11	-10	-12
3 elast	4	1	4	20	2	4	4
3 enabl	-37	-39	-39	-45	-43	-37	-40
3 encrypt	-27	-25	-27	-50	-28	-26	-29
3 engin	-20	-21	-21	-35	-20	-21	-21
3 event	9	-2	10	45	10	7	8
3 everi	-47	-51	-47	-92	-48	-48	-50
3 fail	-22	-23	-22	-27	-22	-22	-23
3 fall	7	49	16	8	13	18	18
3 fewest	16	-3	17	51	15	16	15
3 first	26	2	23	113	10	30	36
3 fix	-11	-17	-11	-13	-11	-11	-12
3 flavor	-45	-55	-48	-60	-49	-47	-51
3 for	-32	-24	-26	-20	-26	-25	-26
3 from	-16	-4	-19	-22	-15	-16	-17
3 gain	15	49	12	-10	12	16	10
3 give	13	29	12	30	14	13	14
3 go	28	16	27	76	26	27	27
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
3 machin	-24	-28	-25	-38	-24	-24	-28
3 mainten	-1	-15	-4	41	-9	-3	-3
3 market	23	-1	23	55	22	22	22
3 may	-16	-23	-16	-21	-16	-16	-17
3 me	-22	21	-25	-44	-21	-21	-21
3 metadata	-22	-28	-28	-26	-23	-23	-24
3 more	8	-13	17	71	-1	13	16
3 most	30	13	34	108	24	33	27
3 must	8	40	-7	-13	8	7	8
3 name	-29	-59	-29	-4	-32	-32	-29
3 need	-20	-43	-20	-20	-23	-20	-21
3 never	-28	-31	-31	-37	-36	-28	-34
3 nightli	-26	-26	-26	-52	-26	-26	-26
3 no	13	16	17	59	10	16	14
3 nobodi	14	11	14	48	14	14	13
3 node	-26	-26	-27	-39	-26	-24	-25
3 of	-44	-42	-40	-29	-39	-38	-40
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
3 patch	-27	-44	-28	-16	-31	-27	-34
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
3 replica	36	16	26	19	86	38	39
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
3 smallest	18	-4	19	81	11	20	21
3 so	30	21	30	77	30	30	30
3 softwar	-50	-60	-53	-72	-54	-51	-56
3 split	-20	94	10	3	5	10	1
3 spot	-29	-31	-31	-35	-38	-30	-37
3 startup	25	9	23	81	22	25	24
3 static	23	-1	23	55	22	22	22
3 storag	-34	-44	-33	-53	-33	-32	-37
3 stream	29	13	30	71	27	26	26
3 switch	-4	17	-4	-7	-1	-3	-4
3 system	-25	-26	-24	-45	-24	-24	-25
3 tabl	-9	103	-10	-9	0	3	-7
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
3 we	8	34	7	0	7	8	7
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
3 zero	14	13	14	35	13	14	14
30	-39	-36	-37	-36	-46	-36	-36
300	19	-7	-4	9	-25	-4	-6
300 @	51	13	23	49	-2	23	20
3094	-31	-31	-30	-31	-42	-30	-35
3389	-21	-22	-24	-24	-24	-22	-23
3389 to	-25	-26	-25	-30	-29	-26	-28
35	30	29	33	30	84	32	33
35 dai	-63	-63	-59	-59	-85	-58	-60
3am	-20	-21	-19	-23	-20	-19	-21
4	-54	-70	-61	-29	-48	-53	-62
4 0	-12	-19	-13	-14	-12	-12	-12
40	-5	-16	-4	6	-8	-4	-6
40 $	-37	-33	-38	-35	-57	-34	-33
40 @	-24	-22	-21	-23	-24	-22	-29
4000	-46	-56	-47	-53	-70	-48	-50
403	-19	-15	-16	-15	-18	-15	-15
40k	-26	-26	-25	-27	-37	-26	-35
49844	-20	-20	-18	-19	-20	-19	-26
4k	-41	-39	-39	-39	-64	-39	-45
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
60	-35	-35	-33	-34	-38	-33	-35
600	-31	-30	-31	-29	-36	-28	-31
6387	-18	-16	-16	-18	-18	-17	-20
7	-26	-23	-25	-21	5	-22	-22
7 0	-41	-40	-39	-40	-52	-39	-44
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
@ 0	103	28	29	33	30	32	26
@ 1	6	2	5	6	35	5	6
@ 2	-21	-25	-22	-26	-23	-21	-22
@ 2xlarge	-36	-31	-31	-44	-32	-30	-28
@ 3	-26	-34	-26	-34	-28	-26	-28
@ 5	16	35	19	37	107	36	37
@ 9	-36	-45	-35	-60	-37	-35	-38
@ a	27	-43	-32	-28	-63	-27	-38
@ about	-43	-33	-34	-33	-34	-33	-43
@ access	-53	-53	-53	-50	-51	-49	-51
@ account	69	11	11	13	54	16	-5
@ acl	-84	-50	-50	-50	-51	-49	-75
@ acm	47	47	40	50	127	49	45
@ across	-84	-66	-68	-63	-78	-65	-68
@ ad	-36	-34	-41	-34	-35	-33	-36
@ admin	46	-6	-12	-5	-14	-3	-10
@ after	-32	-31	-32	-31	-33	-30	-35
@ again	-22	-22	-22	-24	-21	-21	-31
@ against	14	103	25	23	22	26	22
@ agent	-71	-83	-70	-64	-75	-68	-78
@ alarm	-21	-20	-21	-20	-22	-20	-21
@ alert	-49	-46	-45	-45	-47	-46	-48
@ all	45	-38	-28	-37	-27	-24	-29
@ allow	7	2	9	9	37	8	9
@ amazon	40	-7	-5	-7	-15	-4	-9
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
@ are	-1	-23	-21	-22	-35	-20	-23
@ arent	-16	-24	-16	-16	-16	-16	-18
@ as	17	80	33	28	16	24	25
@ ask	-19	-38	-18	6	-21	-18	-18
@ assum	-24	-25	-24	-25	-24	-24	-24
@ atla	-3	30	30	37	115	38	21
@ attach	-22	-23	-22	-25	-29	-22	-22
@ audit	-31	-58	-31	-31	-33	-31	-31
@ auditor	-22	-25	-24	-23	-26	-22	-22
@ auth	-54	-87	-56	-65	-55	-53	-54
@ author	-73	-66	-64	-63	-65	-63	-70
@ autom	-27	-25	-26	-26	-31	-25	-25
@ automat	-24	-35	-25	-25	-25	-24	-24
@ avail	-43	-44	-52	-43	-42	-42	-48
@ aws	-31	-39	-32	-34	-32	-31	-41
@ b	-15	-23	-16	-16	-15	-15	-16
@ back	-43	-43	-42	-44	-44	-40	-43
@ backup	-59	-45	-64	-42	-6	-40	-57
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
@ box	-5	8	0	-3	-8	2	58
@ broke	-22	-19	-19	-19	-20	-19	-20
@ broker	-39	-37	-38	-37	-41	-36	-40
@ build	-66	-61	-61	-60	-71	-59	-71
@ but	9	11	12	63	9	17	17
@ by	-17	-25	-15	-15	-2	-14	-20
@ byol	-51	-46	-45	-47	-52	-45	-56
@ cach	-73	-62	-59	-59	-53	-62	-66
@ can	-33	-36	-36	-33	-20	-30	-31
@ cant	-21	-24	-22	-22	-22	-21	-21
@ capac	-44	-39	-46	-39	-41	-39	-40
@ cert	-23	-16	-16	-18	-19	-17	-17
@ certif	-64	-57	-57	-54	-24	-53	-63
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
@ compar	1	51	12	6	-1	11	7
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
@ cpu	-51	-53	-56	-48	-49	-49	-48
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
@ deprec	43	39	22	46	147	39	28
@ desktop	-63	-38	-56	-67	-61	-57	-82
@ devic	-54	-58	-59	-56	-58	-55	-68
@ did	-17	-18	-17	-17	-27	-17	-18
@ differ	10	78	14	11	2	14	12
@ directori	-45	-43	-43	-43	-45	-43	-73
@ disabl	-31	-31	-32	-32	-33	-30	-31
@ disk	-39	-38	-35	-34	-34	-34	-34
@ divis	83	-1	9	8	-7	8	4
@ do	-21	-27	-26	-30	-32	-25	-30
@ doe	-46	-13	-21	-23	-18	-22	-29
@ doesnt	-73	-49	-46	-47	-49	-46	-51
@ domain	-77	-86	-78	-74	-83	-73	-77
@ dont	-32	-25	-25	-25	-25	-25	-39
@ down	-40	-34	-33	-33	-41	-33	-37
@ drain	-40	-34	-43	-35	-14	-33	-36
@ draw	18	-33	-66	-33	-57	-36	-36
@ drift	-128	-86	-86	-80	-82	-81	-92
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
@ ephemer	-34	-32	-31	-32	-31	-31	-46
@ escap	-10	-10	-11	-11	-11	-10	-17
@ event	-47	-59	-46	-48	-51	-45	-48
@ everi	-25	-23	-24	-24	-27	-24	-25
@ everyth	116	13	15	35	24	11	18
@ execut	6	23	109	26	18	27	21
@ expir	-38	-36	-36	-37	-39	-35	-36
@ expiri	-68	-78	-66	-64	-67	-65	-73
@ explain	58	18	51	20	1	21	19
@ export	-31	-47	-31	-33	-31	-31	-31
@ extend	-31	-19	44	-19	-62	-19	-22
@ extens	-28	-28	-30	-27	-27	-26	-29
@ fail	-46	-45	-45	-48	-47	-44	-48
@ failov	-38	-38	-37	-36	-37	-35	-36
@ famili	-12	-8	-9	-30	27	-8	-9
@ fargat	-17	19	-26	-15	-16	-13	-16
@ fewer	29	-13	28	65	28	27	27
@ fewest	21	8	21	71	21	18	18
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
@ home	-17	-15	-15	-15	-16	-15	-16
@ host	-86	-85	-84	-83	-83	-81	-105
@ how	24	69	32	22	66	31	33
@ i	15	-5	20	36	-18	4	1
@ id	23	16	22	57	22	22	20
@ ident	-32	-22	-25	-22	-21	-22	-24
@ if	54	77	59	85	54	59	58
@ imag	-6	-14	-6	-9	29	-5	-7
@ in	-16	-20	-17	-23	-13	-23	-28
@ ingress	-27	-27	-27	-28	-27	-26	-28
@ inspect	-18	-12	-13	-13	-14	-12	-13
@ instal	-63	-79	-63	-83	-62	-62	-78
@ instanc	-32	-28	-29	-28	-7	-28	-36
@ instead	-18	53	-8	-22	-6	0	0
@ into	-2	39	9	9	6	9	6
@ invoc	-24	-22	-23	-22	-28	-22	-23
@ is	-30	-24	-22	-28	-32	-27	-31
@ isnt	-27	-26	-29	-27	-27	-26	-32
@ issu	-22	-23	-21	-24	-23	-22	-23
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
@ layer	-3	-20	46	-19	-46	-17	-23
@ leak	-20	-19	-19	-19	-21	-19	-19
@ least	-52	-80	-40	40	-52	-39	-51
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
@ manag	3	-36	-27	-23	-27	-24	-28
@ mark	-18	-24	-20	-19	-20	-19	-19
@ master	7	18	18	13	54	18	19
@ may	-56	-49	-70	-50	-63	-49	-48
@ me	99	-43	-14	-6	-29	-6	-34
@ mean	-28	-17	49	-16	-47	-10	-15
@ medium	-20	-28	-20	-24	-20	-20	-21
@ memori	-35	-32	-33	-31	-31	-31	-38
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
@ multi	-53	-53	-63	-54	-26	-49	-52
@ must	-60	-55	-51	-53	-53	-51	-60
@ my	-17	-13	-14	-13	-15	-13	-17
@ mysql	-79	-54	-55	-55	-62	-54	-62
@ n	14	55	15	-1	3	19	19
@ name	-54	-73	-45	-34	-58	-44	-45
@ need	-65	-78	-75	-77	-119	-74	-80
@ network	-27	-31	-26	-27	-25	-25	-27
@ new	-7	108	41	28	28	42	47
@ next	28	88	26	24	23	26	22
@ no	52	30	27	25	20	26	27
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
@ onto	11	43	12	0	13	12	13
@ open	-40	-36	-36	-36	-40	-36	-35
@ openssh	2	-1	2	17	2	2	0
@ openzf	-34	-32	-35	-32	-32	-32	-33
@ oper	32	36	35	36	35	35	92
@ ops	-4	39	0	-22	-18	-1	-2
@ option	3	6	-19	46	-2	6	7
@ or	20	83	30	91	36	35	29
@ origin	-32	-57	-36	-39	-32	-36	-33
@ os	-85	-125	-83	-85	-82	-82	-141
@ our	-3	-33	-36	-38	-40	-21	-77
@ ourselv	15	44	22	37	10	21	3
@ out	-67	-82	-69	-82	-71	-67	-69
@ outdat	-111	-101	-93	-99	-124	-97	-98
@ over	-46	-41	-43	-50	-38	-40	-40
@ overview	90	14	17	18	8	17	16
@ own	1	3	4	27	-4	4	-8
@ owner	-21	-21	-20	-21	-24	-20	-22
@ ownership	81	15	18	21	13	19	17
@ page	-35	-33	-33	-33	-33	-32	-42
@ pair	4	16	8	24	8	8	9
@ param	-15	-15	-16	-15	-14	-14	-16
@ paramet	-36	-35	-38	-34	-34	-34	-35
@ part	24	23	29	25	24	29	64
@ partit	-29	-29	-30	-29	-33	-29	-30
@ password	-56	-52	-54	-50	-53	-52	-54
@ past	-16	-17	-18	-19	-18	-16	-20
@ patch	-138	-129	-128	-122	-127	-122	-187
@ peer	-23	-23	-20	-22	-22	-20	-20
@ pend	-54	-54	-55	-53	-63	-53	-65
@ per	41	42	44	40	110	44	44
@ permiss	-35	-36	-33	-37	-38	-33	-34
@ physic	2	29	1	-15	2	3	3
@ pick	-35	-39	-34	-38	-45	-36	-37
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
@ project	-18	-22	-16	-20	-18	-16	-18
@ prompt	-54	-53	-56	-51	-51	-51	-55
@ provid	-24	-24	-24	-30	-25	-24	-25
@ provis	1	36	-2	-2	0	2	-1
@ proxi	-50	-60	-50	-33	-50	-48	-57
@ put	-39	-48	-38	-24	-39	-37	-36
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
@ retent	-68	-68	-67	-65	-77	-64	-67
@ retri	-84	-81	-84	-79	-86	-79	-82
@ return	-34	-24	-23	-23	-21	-24	-24
@ revok	-25	-23	-24	-25	-23	-23	-23
@ right	-32	-33	-31	-31	-36	-30	-33
@ role	-49	-57	-56	-56	-61	-54	-55
@ root	-42	-39	-41	-38	-39	-38	-42
@ rotat	-81	-79	-88	-76	-78	-74	-90
@ rout	-58	-42	-42	-41	-43	-41	-50
@ router	-53	-41	-39	-38	-41	-38	-39
@ rule	-61	-67	-59	-58	-52	-56	-59
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
@ stage	-45	-41	-42	-42	-61	-41	-42
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
@ task	-48	-40	-20	-38	-38	-36	-40
@ team	-51	-18	-11	-23	12	-19	-36
@ tell	69	45	-11	4	-2	19	21
@ templat	-94	-65	-79	-62	-76	-61	-61
@ than	12	65	17	-16	-11	12	10
@ that	-24	-2	-19	-28	-22	-19	-20
@ the	35	10	12	33	8	15	40
@ their	47	-12	-6	-4	-11	-5	-13
@ them	185	50	55	61	59	56	6
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
@ tidi	-27	-26	-28	-27	-33	-27	-27
@ time	-38	-27	-30	-30	-21	-27	-30
@ tls	-70	-68	-80	-66	-70	-66	-71
@ to	-12	11	-19	-17	9	-12	-14
@ token	-25	-24	-24	-23	-26	-23	-23
@ told	-34	-25	-27	-28	-26	-25	-25
@ too	-37	-32	-31	-29	-29	-30	-32
@ topic	-21	-24	-20	-20	-22	-21	-22
@ traffic	-17	-18	-17	-18	-21	-17	-17
@ train	-51	-49	-50	-48	-49	-47	-54
@ transfer	-32	-32	-33	-35	-36	-32	-32
@ trim	-30	-29	-29	-29	-32	-28	-28
@ true	-15	-13	-13	-13	-16	-13	-14
@ tune	-14	-14	-14	-15	-14	-14	-17
@ tunnel	-16	-14	-15	-15	-16	-15	-20
@ turn	-35	-40	-37	-38	-41	-36	-37
@ type	-63	-57	-70	-63	5	-57	-63
@ under	-44	-45	-41	-43	-40	-41	-45
@ unencrypt	-22	-28	-21	-24	-22	-21	-22
@ up	-53	-47	-49	-47	-63	-47	-62
@ updat	-32	-37	-34	-38	-38	-33	-37
@ upgrad	-24	-11	-17	-11	-9	-7	50
@ upload	-49	-54	-51	-54	-57	-48	-48
@ us	83	-15	-11	-13	-7	-4	-43
@ use	33	38	24	39	99	36	37
@ user	-54	-50	-52	-49	-49	-47	-51
@ v	10	104	19	20	16	19	15
@ valid	-22	-24	-26	-23	-22	-21	-21
@ version	-59	-56	-63	-54	-38	-54	-65
@ versu	14	76	24	35	26	28	25
@ via	-58	-55	-54	-62	-55	-54	-62
@ virtual	-36	-42	-39	-41	-41	-36	-38
@ volum	-27	-27	-26	-26	-29	-26	-28
@ vs	-4	79	16	35	36	19	16
@ w	13	11	-20	-39	-22	-22	-19
@ want	5	-6	3	33	-3	4	5
@ was	-19	-21	-19	-19	-19	-19	-21
@ we	-72	-56	-60	-51	-64	-58	-77
@ web	-21	-19	-20	-19	-19	-19	-20
@ weight	-37	-25	-25	-29	-26	-25	-27
@ went	-19	-18	-19	-18	-20	-18	-20
@ were	-23	-24	-22	-25	-22	-21	-25
@ what	73	53	68	41	30	33	29
@ when	-25	-21	-23	-20	-24	-22	-23
@ where	42	43	36	74	33	34	33
@ which	25	8	7	6	38	9	7
@ whichev	17	-5	19	67	11	17	19
@ while	-20	-22	-21	-20	-28	-20	-20
@ who	29	28	6	16	13	17	59
@ whom	-18	-16	-16	-18	-18	-16	-24
@ whose	-45	-38	-43	-46	-49	-42	-46
@ windows	-55	-54	-54	-57	-55	-52	-67
@ with	-16	-31	-13	16	-12	-12	-7
@ without	-10	-5	-5	-6	22	-6	-6
@ wordpress	-29	-28	-30	-28	-49	-28	-30
@ worker	-15	-6	-21	-10	-8	-6	43
@ workflow	-3	16	-2	-4	-4	-2	-3
@ would	-11	15	-9	-12	-16	-10	-14
@ write	-69	-68	-65	-64	-65	-62	-76
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
^ alibaba	25	26	24	24	59	25	16
^ allow	-31	-30	-30	-32	-40	-30	-34
^ amazon	60	21	54	24	47	24	15
^ ami	-10	-7	48	-6	-19	-7	-30
^ and	-32	-28	-18	-24	-38	-26	29
^ antiviru	-123	-101	-131	-100	-118	-114	-113
^ api	-26	-27	-33	-27	-28	-26	-28
^ app	-58	-59	-59	-58	-62	-58	-64
^ applic	-71	-70	-73	-69	-71	-69	-74
^ archiv	-45	-44	-47	-46	-54	-45	-66
^ are	0	5	-8	4	32	37	14
^ audit	-16	-15	-15	-15	-16	-15	-17
^ auditor	22	20	54	30	23	21	20
^ auth	-37	-37	-38	-37	-40	-36	-39
^ author	-61	-59	-84	-59	-73	-63	-62
^ auto	31	29	90	28	19	26	-7
^ autom	-55	-66	-55	-55	-57	-54	-71
^ automat	-22	-22	-25	-23	-24	-22	-26
^ autosc	-37	-37	-38	-37	-48	-37	-41
^ avail	18	16	67	16	3	9	13
^ awar	-23	-24	4	-22	-31	-39	-33
^ aws	-14	-16	-15	-16	37	-16	-55
^ az	-8	22	131	27	-3	8	13
^ back	-126	-118	-126	-112	-126	-113	-148
^ background	-30	-30	-31	-30	-34	-30	-34
^ backup	-3	-2	-2	0	57	1	-10
^ bad	-40	-37	-38	-37	-42	-37	-38
^ bandwidth	-46	-43	-43	-42	-67	-43	-42
^ bare	-8	-11	48	-6	-43	-6	-4
^ base	-54	-56	-57	-54	-65	-55	-65
^ batch	-7	-9	-10	-8	-18	-9	37
^ bgp	-37	-45	-36	-40	-37	-35	-35
^ bia	-43	-29	-31	-30	-33	-29	-29
^ bill	-48	-47	-51	-55	-76	-49	-60
^ binlog	-20	-19	-19	-20	-25	-19	-20
^ bit	-24	-19	-20	-20	-19	-20	-23
^ block	-10	10	61	11	-7	11	14
^ blue	-18	-18	-18	-18	-20	-17	-18
^ bootstrap	-38	-57	-39	-42	-39	-37	-45
^ boss	0	49	2	-12	6	6	6
^ both	-40	-31	-29	13	4	-17	111
^ bottlerocket	-72	-73	-80	-67	-75	-64	-81
^ bounc	-26	-23	-23	-24	-27	-23	-25
^ break	124	27	20	27	25	26	16
^ bring	-37	-35	-33	-33	-35	-32	-33
^ broken	-27	-27	-26	-25	-27	-25	-26
^ broker	-21	-17	-19	-17	-22	-17	-19
^ bug	-24	-22	-23	-22	-24	-22	-23
^ bui	-53	-51	-54	-45	-67	-60	-52
^ build	-1	54	-26	-17	-4	-4	-21
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
^ cis	-59	-61	-82	-58	-60	-59	-65
^ client	-47	-47	-52	-47	-49	-47	-51
^ cloud	-102	-83	-87	-79	-101	-80	-96
^ cloudflar	7	6	5	4	42	6	-8
^ cluster	-21	-21	-18	-22	14	-22	-34
^ code	-37	-37	-36	-36	-38	-36	-37
^ come	-16	-20	-8	-27	-19	-18	-18
^ compar	6	94	17	4	71	19	12
^ complianc	-27	-25	2	-27	-30	-27	-29
^ comput	-37	-37	-40	-37	-48	-37	-39
^ concurr	-46	-46	-46	-46	-72	-47	-48
^ configur	-18	-19	-9	-20	-20	-19	-21
^ consum	-20	-18	-17	-19	-20	-19	-19
^ contain	1	1	-1	9	-6	2	49
^ containerd	-65	-70	-71	-65	-67	-63	-67
^ content	-106	-103	-108	-98	-108	-102	-115
^ continu	-33	-33	-31	-32	-35	-31	-46
^ control	-20	-27	-37	-7	6	-20	-28
^ convert	16	15	-27	26	112	31	18
^ cor	-39	-38	-39	-39	-48	-38	-45
^ coredn	-18	-17	-18	-18	-17	-17	-28
^ cosmo	27	27	26	26	62	27	13
^ could	41	36	22	2	23	-13	16
^ cpu	-22	-21	-21	-21	-27	-21	-22
^ creat	-116	-109	-123	-107	-109	-106	-116
^ cron	-15	-16	-15	-8	-17	-15	-14
^ cross	-59	-60	-65	-58	-63	-59	-61
^ crowdstrik	-32	-27	-29	-30	-29	-28	-38
^ crypto	-15	-15	-15	-16	-22	-15	-19
^ cryptomin	-23	-21	-22	-23	-29	-21	-24
^ custom	-37	-34	17	-34	-43	-35	-43
^ cve	-28	-26	10	-26	-42	-34	-34
^ daili	-40	-45	-42	-40	-44	-40	-41
^ dangl	-19	-17	-18	-18	-18	-18	-25
^ dashboard	-19	-17	-17	-17	-19	-17	-17
^ data	-23	-28	-1	-20	-21	-20	-22
^ databas	-99	-103	-103	-105	-100	-99	-150
^ db	-37	-38	-46	-41	-70	-37	6
^ ddo	-18	-34	-25	19	-19	-21	-14
^ decid	-40	-36	-46	-38	-37	-54	-37
^ decommiss	-47	-47	-51	-46	-50	-48	-48
^ default	19	27	24	27	82	27	25
^ defin	77	76	189	75	68	76	78
^ definit	-36	-32	-30	-35	-38	-36	-34
^ delet	-13	-9	-23	-9	66	-10	-15
^ depend	-60	-59	-62	-62	-63	-57	-60
^ deploi	-44	-43	-50	-44	-50	-43	-43
^ deprec	-29	-34	16	-30	-47	-29	-40
^ detect	-22	-22	-22	-23	-35	-22	-26
^ dev	-28	-28	-29	-29	-31	-29	-33
^ did	19	22	25	22	91	11	15
^ diesel	-22	-22	-22	-23	-26	-23	-33
^ differ	30	90	76	38	24	38	37
^ disast	-31	-31	-33	-30	-34	-30	-33
^ disk	-44	-50	-44	-51	-45	-43	-44
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
^ envelop	4	4	68	6	0	4	-5
^ environ	-43	-43	-44	-43	-57	-41	-44
^ eras	-52	-51	-54	-51	-56	-51	-52
^ errorportalloc	-22	-21	-22	-23	-21	-21	-26
^ etcd	-44	-40	19	-44	-53	-38	-43
^ even	-45	-44	-48	-43	-43	-43	-48
^ event	-35	-40	-38	-7	-37	-36	-37
^ everyth	113	37	42	43	42	43	43
^ ex	-42	-35	-34	-36	-39	-35	-35
^ excus	5	5	17	5	4	5	5
^ execut	-78	-73	-91	-72	-77	-72	-73
^ explain	97	36	104	56	109	53	54
^ export	-19	-21	-19	-21	-20	-19	-18
^ extend	6	4	71	4	-39	1	5
^ fail	-42	-36	-37	-37	-46	-37	-39
^ failov	-24	-23	-23	-23	-26	-22	-24
^ fedramp	4	36	160	37	13	17	19
^ fibr	-46	-46	-53	-47	-49	-46	-75
^ file	-43	-38	-40	-41	-66	-39	-12
^ find	21	24	24	23	55	24	20
^ fine	-28	-27	-27	-27	-31	-27	-30
^ fire	-19	-19	-19	-19	-23	-19	-20
^ firecrack	-43	-43	-54	-44	-44	-42	-45
^ firewal	-58	-48	-52	-51	-56	-49	-49
^ firmwar	-66	-67	-70	-68	-74	-68	-95
^ flask	-21	-20	-21	-22	-27	-20	-22
^ fleet	-29	-27	-29	-26	-29	-27	-27
^ flood	-54	-54	-58	-56	-63	-56	-62
^ flow	-48	-54	-49	-50	-63	-46	-46
^ for	-34	-54	-29	-30	-22	-35	-67
^ from	8	33	9	5	33	9	1
^ gatewai	5	10	6	8	-7	11	65
^ gdpr	-91	-100	-109	-92	-97	-84	-92
^ gener	-120	-106	-136	-103	-127	-117	-114
^ generally	-27	-27	-49	-29	-44	-38	-38
^ get	18	23	15	22	86	21	22
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
^ guest	-92	-94	-107	-93	-107	-92	-105
^ hallucin	-45	-45	-47	-48	-44	-71	-53
^ hand	96	46	27	40	36	47	44
^ hard	-71	-71	-77	-71	-76	-72	-73
^ harden	29	31	24	34	33	31	111
^ hardwar	-56	-57	-58	-56	-57	-54	-64
^ hcx	-57	-51	-52	-51	-55	-51	-63
^ heard	49	48	26	53	147	51	50
^ hello	-6	-1	-4	0	-16	22	12
^ helm	-40	-42	-43	-40	-52	-40	-41
^ help	-22	-5	-33	3	-58	127	-2
^ hey	33	-2	15	-2	-22	-4	-11
^ hi	-23	4	-35	-34	-24	32	-22
^ high	-26	-33	-26	-25	-25	-25	-26
^ hipaa	-29	-28	15	-29	-38	-32	-47
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
^ isol	-54	-55	-55	-53	-55	-53	-68
^ it	-41	-37	-33	-37	-40	-34	-38
^ its	15	12	12	14	5	15	54
^ job	-65	-61	-64	-61	-72	-61	-70
^ k	-30	-31	-33	-32	-35	-31	-36
^ karpent	22	21	92	24	18	23	11
^ keep	-44	-43	-45	-43	-49	-43	-44
^ kei	52	64	60	65	44	65	159
^ kerbero	-41	-39	-40	-38	-40	-38	-40
^ kernel	-57	-56	-60	-54	-60	-54	-60
^ key	-51	-55	-71	-28	-67	-50	-51
^ keycloak	2	28	24	58	23	26	26
^ kindli	82	50	19	23	7	27	27
^ kubelet	-38	-53	52	-29	-37	-30	-32
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
^ list	43	-5	2	2	-29	63	-3
^ load	-22	-22	-24	-23	-26	-23	-22
^ local	-29	-30	-32	-30	-29	-29	-28
^ log	-15	-23	-18	-15	-26	-16	27
^ log4shell	-37	-33	-32	-32	-39	-31	-33
^ login	-37	-36	-39	-21	-57	-35	-38
^ long	-53	-50	-51	-52	-68	-49	-50
^ lost	-32	-30	-34	-31	-33	-30	-35
^ machin	-14	-13	-13	-14	-14	-13	-16
^ mail	-12	-12	-11	18	-18	-9	-10
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
^ min	-35	-34	-35	-34	-40	-34	-34
^ minimum	22	31	-11	31	151	34	24
^ minor	-26	-23	-25	-24	-24	-23	-25
^ mobil	-32	-31	-33	-31	-36	-30	-30
^ model	-94	-90	-64	-28	-64	-62	-65
^ monitor	4	-18	4	45	-1	2	3
^ move	-17	32	-18	-31	-26	-15	-16
^ mtl	-52	-53	-67	-53	-65	-52	-51
^ multi	-37	-35	-25	-36	-51	-37	-37
^ must	22	26	26	25	19	25	78
^ my	51	39	44	35	58	35	41
^ n	-78	-85	-81	-76	-99	-78	-83
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
^ node	-62	-63	-64	-62	-70	-62	-75
^ not	-45	-34	-35	-37	-32	-33	-34
^ now	-105	-84	-90	-78	-90	-81	-83
^ npm	-46	-38	-36	-38	-37	-36	-40
^ number	-24	-22	-24	-23	-33	-23	-22
^ nvidia	-23	-29	-24	-25	-30	-23	-22
^ object	22	21	80	21	12	3	20
^ of	33	31	79	34	11	34	25
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
^ pdb	-94	-75	-17	-89	-95	-84	-86
^ penetr	-31	-32	-10	-30	-40	-37	-38
^ permiss	-93	-94	-109	-92	-100	-95	-101
^ person	-29	-31	-53	-29	-30	-29	-33
^ phish	-30	-29	-31	-30	-34	-30	-34
^ php	-33	-36	-34	-27	-54	-33	-32
^ physic	-67	-60	-63	-61	-59	-58	-60
^ pick	-61	-62	-62	-38	-74	-62	-62
^ pii	-92	-87	-101	-83	-88	-84	-93
^ pipelin	-32	-34	-32	-36	-38	-31	-32
^ pitr	-36	-37	-3	-34	-54	-34	-38
^ platform	-62	-46	27	-49	-56	-42	-58
^ pleas	23	21	4	19	86	6	16
^ pls	51	25	35	28	19	8	66
^ plugin	-19	-19	-19	-21	-21	-18	-20
^ pod	-22	-21	-7	-20	-23	-21	-23
^ point	-43	-42	-62	-41	-50	-42	-43
^ poison	-37	-28	-28	-29	-32	-29	-34
^ posix	-34	-25	-26	-29	-29	-26	-26
^ power	-40	-38	-41	-38	-40	-38	-45
^ pre	-57	-48	-58	-51	-64	-54	-55
^ presign	7	8	71	12	-2	5	10
^ price	6	6	7	6	18	6	7
^ privat	-37	-35	-36	-33	-36	-34	-35
^ privileg	-24	-24	-27	-24	-26	-24	-23
^ procur	-83	-67	-71	-68	-72	-69	-85
^ protect	-59	-59	-66	-57	-68	-58	-67
^ provis	-64	-65	-64	-66	-110	-63	-63
^ proxi	-28	-30	-30	-43	-44	-45	43
^ public	-30	-28	-30	-30	-30	-29	-34
^ pull	-65	-66	-67	-65	-80	-64	-67
^ put	25	84	28	26	26	27	24
^ python	-52	-48	-53	-49	-51	-48	-51
^ python3	-15	-15	-15	-17	-21	-15	-15
^ quarterli	-93	-91	-95	-91	-90	-89	-120
^ queri	31	36	36	36	101	35	28
^ queue	-36	-35	-36	-29	-37	-34	-34
^ quick	24	152	24	36	38	40	24
^ quorum	-27	-26	-25	-25	-27	-25	-25
^ rack	-92	-87	-100	-84	-93	-85	-90
^ ram	53	4	7	9	8	7	1
^ rate	-16	-14	-14	-15	-16	-16	-15
^ rbac	-48	-45	-47	-44	-56	-44	-45
^ read	-58	-57	-60	-60	-71	-58	-68
^ readonlyrootfilesystem	-43	-41	-73	-41	-43	-42	-41
^ recommend	32	26	28	14	85	29	30
^ record	-44	-42	-44	-43	-67	-46	-41
^ recoveri	-34	-33	-47	-33	-32	-33	-33
^ redishel	-11	-11	-11	-12	-11	-11	-18
^ redund	-33	-36	-39	-34	-37	-35	-34
^ region	-51	-51	-91	-51	-53	-51	-50
^ registri	-2	46	-3	-21	-8	-3	-2
^ regresshion	-30	-31	-28	-30	-39	-29	-49
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
^ respons	96	46	36	50	130	47	44
^ restor	-62	-58	-58	-58	-68	-57	-64
^ result	-41	-43	-35	-38	-35	-35	-36
^ retent	-48	-49	-48	-46	-51	-46	-50
^ revok	-48	-49	-52	-49	-54	-48	-53
^ right	-65	-72	-68	-64	-73	-66	-77
^ rm	16	16	7	19	95	16	11
^ role	-25	-31	-25	-29	-38	-26	-25
^ root	-16	-15	7	-17	-25	-16	-25
^ rotat	-95	-95	-116	-95	-105	-96	-124
^ rout	-63	-63	-68	-60	-66	-62	-65
^ router	-18	-17	-17	-18	-19	-17	-22
^ rto	-10	-13	52	-6	-23	-21	-16
^ run	-19	-19	-19	-18	-20	-18	-18
^ runc	-15	-15	-15	-16	-17	-15	-16
^ runtim	-52	-51	-57	-50	-53	-50	-57
^ saa	-15	-15	-16	-15	-16	-15	-15
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
^ separ	-32	-30	-34	-32	-46	-31	-30
^ server	-61	-60	-68	-60	-62	-59	-76
^ servic	-43	-44	-44	-41	-44	-41	-43
^ session	-36	-36	-41	-39	-46	-37	-38
^ set	-53	-54	-53	-53	-96	-53	-52
^ shard	-16	-10	-10	-10	-10	-10	-10
^ share	-33	-35	-40	-24	-5	-35	-65
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
^ so	13	-12	-23	-12	-39	15	7
^ soc	-6	-4	25	-14	-24	-20	-3
^ softwar	-31	-31	-30	-32	-33	-29	-31
^ someon	-53	-52	-48	-49	-56	-47	-49
^ sorri	-40	-34	-5	-32	-55	-36	-33
^ split	115	5	13	18	10	15	5
^ spot	-39	-39	-40	-39	-44	-38	-39
^ spread	-47	-47	-56	-46	-51	-46	-50
^ sql	-35	-35	-36	-35	-39	-33	-40
^ sse	-16	7	51	7	2	7	2
^ ssh	-30	-26	-26	-26	-27	-26	-28
^ ssl	-20	-18	-19	-19	-18	-18	-21
^ stack	-1	-2	-9	-4	21	-5	-8
^ staff	-18	-22	-22	-13	-20	-19	-18
^ stale	-41	-46	-40	-42	-45	-40	-40
^ static	39	20	40	95	29	40	21
^ step	47	51	48	50	123	51	52
^ stop	-70	-74	-71	-66	-69	-66	-68
^ storag	-50	-48	-49	-47	-49	-47	-48
^ store	68	-5	3	1	-19	2	-8
^ stream	41	41	43	76	19	43	112
^ student	-34	-26	-26	-26	-26	-25	-26
^ subdomain	-32	-52	-32	-32	-53	-34	-32
^ subnet	-34	-32	-37	-32	-33	-32	-32
^ subscrib	-79	-80	-87	-76	-79	-76	-84
^ sudo	-45	-45	-46	-46	-49	-44	-54
^ summari	45	9	9	11	8	9	8
^ suppress	-35	-34	-35	-58	-33	-33	-34
^ swap	-55	-37	-59	-60	-62	-50	-53
^ switch	8	34	2	6	5	7	9
^ system	8	6	2	5	65	-18	-11
^ tag	-48	-46	-46	-47	-68	-46	-80
^ tape	-25	-24	-24	-24	-30	-24	-23
^ task	-70	-65	-71	-65	-77	-65	-64
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
^ trust	15	13	63	15	11	11	4
^ ttl	-26	-24	-25	-23	-26	-23	-24
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
^ util	-27	-26	-26	-26	-27	-26	-25
^ version	-82	-80	-84	-77	-88	-81	-109
^ vet	-33	-32	-33	-34	-57	-33	-33
^ virtual	-67	-68	-72	-67	-73	-67	-98
^ visibl	27	22	7	25	77	22	27
^ volum	-31	-32	-32	-30	-37	-31	-32
^ vote	-18	-17	-18	-18	-19	-17	-17
^ vpn	-6	14	12	12	5	13	59
^ vsan	-61	-58	-65	-57	-69	-59	-60
^ vulner	-44	-44	-48	-46	-53	-47	-58
^ wait	-27	-33	-26	-26	-25	-25	-26
^ want	22	-5	21	88	19	20	21
^ warm	-31	-30	-30	-30	-42	-30	-30
^ we	7	9	2	20	3	4	7
^ web	-51	-51	-51	-53	-54	-51	-89
^ were	75	95	43	30	31	44	46
^ what	-15	-11	7	-4	42	2	-6
^ when	66	73	71	78	160	109	92
^ where	67	36	43	95	57	48	32
^ whether	-21	-20	-20	-21	-21	-21	-31
^ which	4	-9	-7	32	42	11	-2
^ who	-21	-29	-25	-23	-14	-22	-20
^ whose	20	21	22	29	77	26	64
^ why	52	55	54	55	128	54	55
^ will	-30	-27	-28	-26	-61	10	-37
^ windows	3	-4	2	9	-14	2	61
^ wipe	-20	-19	-23	-22	-20	-19	-19
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
a baa	15	14	64	16	4	14	15
a backup	29	27	6	29	68	28	28
a bad	-28	-28	-28	-28	-47	-27	-28
a box	-3	-7	-2	41	-15	-2	-11
a breach	-17	-15	-15	-16	-18	-15	-16
a broken	-44	-41	-42	-41	-44	-41	-56
a cert	-63	-42	-44	-47	-56	-43	-45
a colleagu	-1	-14	-15	-15	-31	-14	-14
a compani	-60	-67	-52	-54	-64	-51	-53
a complianc	31	81	31	60	26	30	30
a contain	-10	-9	14	-5	-30	-13	-17
a contractor	-27	-21	-21	-23	-21	-21	-22
a control	12	12	27	12	11	11	12
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
a fortig	-17	-11	-14	-15	1	-14	-10
a function	-63	-66	-69	-64	-79	-64	-67
a general	-30	-32	-54	-30	-19	-30	-29
a glanc	81	25	30	30	8	29	22
a good	30	26	18	3	112	15	30
a gpu	51	46	50	114	47	50	50
a haiku	5	17	18	16	60	15	17
a hardcod	-20	-24	-18	-21	-20	-19	-20
a higher	-16	-16	-16	-17	-27	-16	-17
a hypervisor	22	21	106	20	1	18	19
a job	-22	-21	-24	-21	-29	-21	-24
a joint	-49	-42	-44	-40	-54	-41	-42
a key	4	8	5	6	38	6	8
a known	-31	-31	-40	-40	-34	-31	-44
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
a pdb	-10	0	-12	-3	35	-1	1
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
a real	3	17	4	15	73	34	8
a region	-25	7	5	-27	-52	-27	-30
a resourc	-22	-17	-17	-18	-19	-17	-18
a respons	19	12	8	6	4	7	7
a rest	25	0	24	55	23	24	24
a restart	-29	-29	-29	-30	-47	-28	-37
a retail	-36	-28	-28	-29	-28	-28	-42
a retir	-19	-18	-21	-18	-17	-18	-18
a role	-30	-32	-29	-30	-32	-29	-33
a rule	-33	-34	-38	-34	-42	-36	-42
a runbook	-57	-58	-66	-59	-81	-55	-53
a schedul	-5	-15	-6	31	-13	-5	-8
a second	-14	-13	-14	-13	-9	-13	-17
a secur	29	27	75	45	27	30	29
a self	14	14	14	41	9	14	11
a server	9	10	10	33	5	10	-2
a servic	-15	-20	32	-16	-17	-29	-23
a share	-26	-26	-28	-27	-30	-27	-31
a short	122	4	70	34	23	23	13
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
a topic	-42	-33	-52	-41	-36	-48	-36
a two	45	106	45	13	45	46	47
a user	-9	-21	39	-5	-19	-6	-4
a volum	-44	-44	-44	-45	-60	-44	-58
a vulner	-26	-26	-28	-26	-30	-27	-39
a whole	-56	-55	-55	-63	-79	-55	-75
a workload	-18	-16	-30	11	-30	-22	-18
a wrong	-18	-17	-19	-18	-18	-17	-17
a year	-19	-20	-20	-20	-30	-19	-21
a zip	1	-6	6	36	5	-9	-1
a zone	-21	-21	-24	-21	-21	-20	-20
abl	-6	-4	-26	-4	-22	52	-2
abl to	-6	-4	-26	-4	-22	52	-2
about	-42	-41	-54	-29	-38	-32	-28
about $	17	19	87	17	-4	37	7
about @	-131	-96	-112	-87	-87	-91	-98
about an	10	10	8	39	3	10	9
about aws	50	22	22	22	22	22	13
about engin	10	12	0	49	-14	-5	-13
about it	21	22	56	46	0	18	19
about our	-28	-19	-20	-19	-3	-21	-23
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
access at	-35	-35	-53	-35	-41	-35	-35
access control	-18	-17	-17	-16	-18	-17	-16
access in	-27	-26	-26	-27	-51	-26	-26
access kei	-41	-41	-41	-41	-47	-42	-54
access key	-35	-36	-40	-36	-23	-50	-45
access log	-40	-38	-40	-37	-38	-37	-42
access of	-23	-22	-23	-22	-27	-22	-24
access on	-36	-36	-38	-36	-37	-35	-37
access polici	-37	-40	-39	-37	-38	-36	-41
access request	22	22	22	22	47	20	22
access review	-55	-54	-62	-52	-57	-54	-58
access right	-43	-45	-52	-46	-58	-58	-53
access string	-17	-15	-17	-15	-15	-15	-15
access to	-24	-24	-22	-24	-27	-24	-26
accessdeni	-11	-10	-10	-8	32	-6	-7
accessdeni on	-12	-10	-10	-8	39	-6	-6
accid	-31	-31	-48	-33	-32	-31	-32
accident	-35	-34	-35	-35	-38	-34	-38
accident delet	-35	-34	-35	-35	-38	-34	-38
accord	-25	-19	-16	-17	-17	-16	-17
accord to	-30	-23	-19	-19	-20	-19	-20
account $	25	-28	-32	-27	-24	-30	-36
account @	-60	-48	-49	-48	-54	-47	-48
account access	-44	-44	-49	-44	-50	-43	-46
account and	-36	-31	-33	-31	-33	-31	-36
account contact	-20	-20	-21	-20	-26	-20	-21
account databas	-57	-58	-54	-55	-57	-52	-54
account for	65	-4	1	26	-21	8	8
account from	-55	-50	-50	-49	-63	-49	-56
account in	-34	-29	-29	-29	-41	-29	-31
account is	-17	-17	-16	-17	-22	-16	-20
account level	-35	-35	-53	-35	-41	-35	-35
account may	-27	-27	-27	-27	-43	-29	-27
account of	-33	-34	-36	-33	-36	-31	-32
account parti	-32	-27	-29	-27	-36	-27	-27
account password	-67	-64	-75	-62	-69	-62	-64
account that	-10	-16	-11	-11	-11	-10	-10
account we	-35	-35	-34	-35	-55	-35	-40
account who	-24	-2	-3	0	46	-1	-28
account with	-21	-17	-17	-18	-24	-17	-17
acl	-46	-39	-28	-39	-42	-39	-46
acl $	-77	-80	-116	-77	-80	-80	-82
acl for	-18	-18	-22	-18	-20	-18	-18
acl on	-61	-44	-43	-44	-45	-42	-63
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
add @	-21	-21	-19	-21	-20	-19	-19
add capac	-44	-42	-44	-40	-40	-40	-51
add more	-20	-19	-19	-20	-21	-19	-21
add on	-25	-25	-25	-29	-25	-25	-37
addit	-20	-10	-19	-21	-20	-19	-20
address	-33	-32	-33	-33	-42	-32	-41
address $	-28	-28	-27	-28	-44	-28	-34
adjust	-30	-29	-29	-29	-41	-29	-30
admin	-25	-34	-31	-11	-32	-29	-31
admin $	-23	-47	-21	18	-36	-20	-24
admin and	21	17	22	52	24	24	23
admin in	-25	-24	-26	-25	-25	-23	-23
admin on	-32	-29	-31	-32	-31	-29	-28
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
after the	-16	-5	-11	-10	-5	-10	1
after what	65	3	-3	10	3	11	9
afterward	15	12	15	40	15	15	15
afterward $	15	12	15	40	15	15	15
ag	-18	-16	-17	-17	-21	-16	-16
again	0	0	11	19	-12	1	21
again $	36	35	74	68	49	30	23
again @	4	1	3	23	4	3	2
again do	-43	-35	-23	7	-48	-23	-24
against	-14	23	-11	-14	-11	-10	-13
against @	31	137	40	38	37	41	38
against common	-40	-51	-41	-39	-39	-38	-41
against our	-27	-33	-28	-28	-36	-27	-38
against plain	18	67	19	11	15	19	19
against the	8	24	9	9	10	10	9
agenc	-6	-16	11	73	5	9	9
agenc with	-5	-17	15	86	8	13	13
agent	-31	-18	-30	-32	-43	-29	-3
agent $	19	7	22	48	11	21	81
agent @	-65	-68	-61	-62	-99	-61	-62
agent agent	-23	-36	-23	-28	-24	-24	-27
agent for	-71	-68	-69	-66	-83	-66	-72
agent in	-27	-23	-23	-24	-24	-23	-24
agent on	-9	29	-11	-29	-8	-8	-15
agent our	-28	-24	-23	-23	-23	-23	-36
agent updat	43	22	30	35	26	33	150
agent version	-70	-71	-71	-70	-81	-67	-73
aggreg	-27	-21	-22	-21	-22	-21	-23
ago	-42	-29	-38	-29	-31	-29	-29
agre	-48	-56	-48	-53	-50	-46	-50
agre $	-48	-56	-48	-53	-50	-46	-50
ai	-4	13	11	10	36	80	-14
aim	23	9	22	64	20	22	22
air	-34	-34	-35	-34	-37	-34	-38
air condit	-40	-40	-42	-41	-43	-41	-46
al2	-71	-73	-104	-72	-79	-71	-69
al2023	-16	-9	66	-6	-17	-10	-13
al2023 $	1	23	132	25	5	11	13
al2023 who	-25	-26	-30	-26	-33	-25	-35
alarm	-52	-51	-51	-51	-59	-50	-53
alarm $	-48	-47	-50	-46	-50	-47	-49
alarm @	-15	-15	-16	-16	-14	-15	-18
alarm and	-54	-51	-54	-53	-85	-53	-53
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
all in	-27	-27	-27	-25	-35	-28	-26
all node	-31	-31	-37	-53	-35	-31	-30
all of	-23	-24	-24	-21	-9	-23	-23
all our	69	-49	-14	-10	-14	-5	-9
all over	-50	-44	-46	-47	-57	-44	-50
all servic	-72	-68	-75	-73	-77	-70	-102
all that	50	4	16	15	13	15	1
all the	-23	-1	-18	-21	-18	-17	-24
all three	-16	-18	-14	-16	-16	-14	-15
alloc	-53	-48	-49	-49	-76	-48	-49
allow	-25	-26	-26	-24	-7	-23	-24
allow $	-13	-23	-32	-13	9	-16	-15
allow list	-43	-39	-40	-42	-49	-40	-42
allow to	-32	-38	-31	-32	-35	-32	-35
alon	-11	-27	-11	22	-18	-9	-11
alon $	-30	-19	-33	-30	-35	-31	-31
alreadi	-18	-13	-17	-13	-24	-18	24
also	-52	-51	-81	-51	-51	-51	-55
alter	-25	-22	-23	-23	-22	-22	-27
altern	-25	-26	-25	-26	-42	-25	-28
alto	-31	-29	-30	-29	-32	-29	-39
alto @	-27	-24	-25	-24	-27	-24	-27
alwai	-18	-9	10	-21	21	-15	-7
alwai mix	25	21	85	34	17	29	29
alwai on	0	5	-4	-15	33	3	3
am	-10	-25	-12	-10	-30	-3	2
am from	-40	-14	24	-16	-43	-28	-15
am i	8	-14	-15	-16	-15	-12	-12
amazon $	6	-10	-9	-8	-8	-5	28
amazon @	-62	-55	-57	-54	-57	-55	-76
amazon answer	-14	-14	-13	-14	-16	-19	-15
amazon as	-27	-28	-25	-37	-29	-25	-25
amazon check	-45	-38	-38	-37	-44	-38	-45
amazon close	-24	-24	-37	-25	-43	-24	-24
amazon delet	-32	-23	-23	-23	-27	-24	-25
amazon do	60	88	51	76	25	48	108
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
amazon no	-16	-18	-14	-15	-14	-14	-16
amazon or	-18	-7	-8	-10	-39	-5	49
amazon part	-68	-64	-83	-58	-71	-59	-64
amazon patch	-49	-47	-45	-51	-49	-44	-61
amazon problem	-27	-24	-29	-25	-28	-26	-23
amazon q	16	25	23	29	-30	21	90
amazon reset	-11	-11	-11	-11	-11	-10	-16
amazon right	68	26	26	26	24	26	23
amazon rotat	-17	-16	-15	-16	-17	-15	-18
amazon run	-23	-22	-22	-22	-43	-22	-22
amazon scan	-24	-20	-26	-20	-21	-20	-21
amazon set	-42	-37	-38	-36	-41	-39	-40
amazon take	43	36	18	35	11	30	112
amazon task	-23	-19	-24	-19	-21	-19	-20
amazon tell	-31	-31	-31	-31	-30	-32	-58
amazon thing	-48	-45	-52	-46	-47	-46	-59
amazon to	-3	-5	-2	27	-11	-1	-3
amazon upgrad	-31	-28	-69	-22	-67	-40	53
amazon who	-22	-27	-22	-23	-23	-22	-30
amazon write	-81	-68	-69	-67	-90	-67	-99
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
an abstract	-8	-12	48	5	-8	0	5
an abus	-24	-20	-20	-20	-21	-21	-22
an access	11	10	9	10	44	-14	8
an account	7	8	45	6	2	-10	7
an alarm	-38	-40	-40	-39	-60	-39	-60
an amazon	-5	-4	21	-4	-18	-5	-5
an ami	6	5	47	6	0	0	3
an ancient	-44	-43	-45	-45	-42	-42	-61
an api	24	22	25	52	24	25	25
an applic	-33	-32	-38	-33	-35	-33	-33
an avail	16	15	61	14	10	10	15
an aws	-13	-12	4	-13	-20	-14	-20
an email	23	22	21	22	71	20	17
an employe	-38	-38	-38	-38	-55	-38	-52
an ex	-16	-15	-15	-15	-15	-15	-15
an exampl	27	27	21	24	57	26	24
an expir	-17	-16	-16	-16	-17	-16	-16
an import	-40	-41	-46	-45	-44	-43	-56
an intern	-18	-33	-14	6	-16	-14	-15
an iso	91	35	33	34	26	34	35
an object	41	44	30	43	103	43	44
an old	9	7	45	7	8	9	10
an os	-47	-46	-47	-21	-69	-52	-68
an outag	-31	-28	-30	-28	-32	-28	-30
an overview	65	11	8	4	-7	-1	10
an unhealthi	-24	-23	-25	-22	-30	-23	-24
an upgrad	8	9	6	7	-7	7	56
analys	-30	-27	-35	-28	-32	-28	-30
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
and alarm	-18	-15	-15	-16	-16	-15	-15
and all	-45	11	-25	-25	-26	-24	-37
and amazon	28	3	10	11	43	11	8
and analyz	-42	-39	-34	-37	-37	-35	-47
and answer	12	12	11	12	44	6	11
and api	-44	-46	-45	-57	-43	-42	-43
and applic	-21	-21	-21	-21	-22	-21	-23
and approv	-26	-24	-24	-26	-28	-23	-27
and attach	-15	-15	-14	-14	-16	-14	-14
and aws	-28	-26	-26	-26	-51	-27	-26
and azs	-58	-50	-55	-47	-52	-46	-48
and backup	-30	2	-29	-58	-32	-28	-35
and bgp	-16	-15	-15	-15	-15	-15	-15
and bill	-21	-21	-22	-21	-28	-21	-22
and cach	-24	-23	-25	-23	-25	-23	-23
and check	-48	-41	-41	-43	-61	-43	-42
and complaint	-30	-26	-26	-26	-29	-26	-34
and control	-28	-38	-29	-27	-28	-27	-27
and cool	-30	-27	-28	-26	-28	-26	-27
and cost	-30	-28	-28	-29	-54	-29	-29
and custom	-19	-19	-19	-18	-19	-18	-20
and data	-19	-19	-21	-19	-20	-19	-24
and decid	-29	-30	-53	-29	-34	-37	-30
and delet	-30	-28	-29	-29	-29	-28	-32
and devic	37	37	36	33	29	37	82
and dns	-25	-21	-21	-22	-23	-21	-21
and down	-31	-27	-25	-25	-25	-25	-30
and edg	-52	-52	-94	-52	-55	-52	-52
and encrypt	-45	-44	-57	-43	-45	-44	-53
and environment	-28	-26	-29	-26	-29	-26	-29
and firewal	-40	-41	-41	-40	-42	-40	-65
and firmwar	-23	-21	-21	-21	-23	-21	-38
and for	-11	-11	-12	7	-19	25	76
and game	-71	-69	-70	-65	-73	-64	-66
and go	-6	89	32	17	20	35	39
and grant	-21	-18	-19	-18	-19	-18	-19
and group	-18	-17	-17	-16	-17	-16	-17
and guard	-27	-27	-29	-28	-31	-28	-34
and ha	17	11	20	61	21	21	18
and have	11	11	6	44	8	-2	8
and his	-21	-20	-20	-20	-23	-20	-38
and host	-32	-48	-31	-35	-32	-32	-36
and how	-9	-8	-36	-8	-36	31	-16
and i	24	24	50	24	23	23	24
and if	5	6	13	9	-4	10	58
and in	-44	-7	-30	-37	-31	-29	-41
and is	24	18	19	25	71	79	-1
and its	-2	-17	-2	24	-2	-1	-10
and job	-64	-59	-59	-57	-60	-59	-69
and label	-64	-78	-79	-66	-74	-66	-65
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
and repair	-30	-27	-27	-26	-29	-26	-33
and replai	-57	-52	-52	-48	-54	-50	-54
and retent	-17	-17	-17	-16	-18	-16	-17
and role	-25	-21	-22	-21	-23	-22	-21
and roll	-31	-29	-28	-29	-32	-28	-29
and root	-76	-63	-70	-66	-67	-68	-69
and rout	-17	-16	-17	-17	-21	-17	-19
and rpo	33	32	111	34	28	32	6
and run	-22	-23	-23	-23	-24	-22	-22
and safeti	-12	-12	-12	-12	-19	-12	-15
and say	0	34	46	-10	5	2	10
and scale	-24	-23	-24	-24	-23	-23	-30
and secur	-25	-22	-24	-22	-22	-22	-22
and so	-1	29	-2	-22	-12	-5	-3
and sse	-49	-67	-59	-61	-51	-52	-51
and storag	-19	-18	-19	-18	-20	-18	-20
and stream	-21	-19	-19	-20	-23	-21	-21
and switch	-36	-41	-33	-39	-33	-34	-36
and tell	15	15	13	10	47	12	12
and the	-11	-17	-19	-14	-19	-16	-6
and their	-59	-71	-92	-68	-72	-68	-81
and then	10	7	7	8	36	11	11
and timeout	-34	-31	-32	-31	-56	-32	-32
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
and who	13	12	12	13	-9	11	54
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
answer a	-13	-13	-13	-14	-21	-15	-15
answer as	25	26	27	26	61	7	27
answer come	1	8	0	11	-1	88	25
answer for	68	41	8	16	6	17	7
answer from	-27	-25	-24	-29	-46	-14	-26
answer to	-26	-25	-32	-25	-28	-30	-26
anthrop	-38	-30	-28	-31	-36	-29	-43
anti	-44	-35	-35	-36	-37	-34	-35
anti cheat	-49	-38	-38	-39	-40	-37	-39
antiviru	-96	-86	-107	-86	-93	-91	-95
antiviru on	-19	-18	-18	-18	-20	-19	-19
any	-30	-15	-21	-23	-4	-21	-25
any @	-39	-36	-36	-33	-49	-32	-33
any differ	-17	43	2	3	-1	-6	4
any good	-1	33	36	30	87	26	33
any of	-18	-18	-17	-21	-17	-17	-19
any servic	-18	-19	-20	-19	-21	-18	-23
anybodi	-59	-45	-49	-36	-43	-38	-39
anycast	-46	-43	-45	-43	-45	-42	-46
anycast edg	-55	-51	-54	-51	-54	-50	-54
anymor	-24	-22	-28	-24	-23	-22	-23
anyon at	9	8	3	8	-6	58	8
anyon but	-35	-35	-34	-42	-54	-34	-45
anyon know	-33	-26	-25	-25	-25	-25	-34
anyth	38	18	10	14	16	14	10
anyth $	-39	-37	-37	-36	-43	-35	-36
anyth differ	-3	40	0	-24	-6	0	0
anyth for	39	-22	-24	1	-6	-6	-3
anyth i	8	7	5	6	-3	30	8
anyth to	33	6	7	2	-12	5	2
anywai	-29	-31	-30	-29	-34	-29	-31
anywai $	-35	-42	-35	-35	-42	-34	-34
anywher	10	-9	-12	-11	-28	29	-20
anywher $	26	20	27	32	9	102	-3
anywher compar	32	76	31	27	30	31	33
anywher fleet	74	9	30	30	30	30	30
anywher host	-45	-42	-43	-44	-44	-44	-67
aoc	9	9	50	5	-2	4	2
apart	-16	3	-20	-23	-21	-15	-19
apart from	-22	-23	-25	-22	-28	-22	-29
apart on	-14	-15	-15	-14	-17	-14	-15
api	-39	-38	-39	-33	-42	-37	-39
api and	-22	-29	-23	-22	-22	-22	-21
api avail	-45	-40	-43	-40	-43	-40	-38
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
app we	-36	-36	-36	-36	-65	-37	-38
app who	-31	-31	-31	-31	-39	-31	-48
appli	-27	-25	-28	-26	-29	-25	-13
appli $	1	2	4	3	-9	3	42
appli oper	-18	-19	-18	-19	-18	-18	-26
appli the	-12	-10	-18	-13	-18	-10	10
appli to	-20	-20	-20	-20	-24	-20	-26
applianc	-5	-45	-31	-31	-35	-30	-39
applianc behind	-17	-15	-16	-16	-16	-15	-21
applianc in	-20	-17	-18	-17	-19	-17	-18
applianc of	-41	-36	-37	-36	-38	-36	-54
applic	-43	-42	-43	-40	-44	-41	-46
applic $	-44	-44	-46	-44	-53	-44	-49
applic @	-79	-77	-110	-74	-76	-75	-75
applic code	-22	-19	-20	-19	-21	-19	-19
applic for	-33	-29	-30	-29	-32	-29	-33
applic from	-15	-15	-14	-15	-24	-15	-17
applic log	-61	-61	-63	-60	-62	-62	-69
applic on	-21	-21	-19	-20	-25	-20	-22
applic softwar	-27	-26	-26	-26	-27	-26	-25
applic that	-21	-21	-21	-21	-22	-20	-22
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
archiv and	-57	-52	-52	-48	-54	-50	-54
are	-9	-19	-9	-16	-19	-8	-22
are @	-60	0	92	7	52	-8	5
are amazon	146	47	50	53	99	39	37
are chosen	-37	-31	-32	-32	-59	-33	-31
are correct	-27	-24	-25	-24	-30	-25	-30
are custom	-43	-43	-59	-43	-45	-48	-48
are encrypt	-35	-33	-31	-30	-30	-30	-35
are environment	-26	-26	-29	-26	-34	-30	-26
are gone	-27	-25	-22	-22	-21	-21	-21
are index	-25	-17	-18	-19	-20	-18	-18
are inherit	11	11	76	-6	6	-1	11
are kept	-83	-78	-96	-81	-135	-83	-79
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
are thei	-29	-18	22	-17	-17	-18	-39
are there	-51	-41	-48	-39	-69	2	-70
are those	-8	-9	26	-16	-9	-12	-34
are three	-14	-13	-13	-13	-13	-13	-24
are we	-3	-8	-32	-20	-5	-21	-38
are whose	31	32	33	28	71	32	43
are written	-19	-18	-28	-18	-19	-18	-18
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
as @	-33	-34	-30	-32	-34	-30	-35
as a	-31	-34	-37	-32	-39	-33	-37
as custom	33	28	62	23	21	20	29
as littl	12	1	13	44	7	13	13
as long	26	-14	25	60	25	26	26
as oppos	44	106	109	46	33	52	45
as our	-39	-30	-30	-30	-36	-30	-34
as possibl	11	7	11	33	6	11	11
as protect	-30	-53	-30	-36	-30	-30	-30
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
ask to	-2	-26	-4	23	-3	-2	-2
ask who	-38	-28	-29	-30	-30	-28	-32
ask you	8	15	2	14	-6	98	13
assess	-33	-23	-31	-35	-36	-31	-34
assess $	4	31	2	-11	2	3	3
assess in	-40	-39	-41	-41	-40	-39	-44
assessor	-15	-12	-12	-13	-12	-12	-16
asset	-43	-45	-54	-43	-52	-48	-51
assign	-18	-18	-16	-16	-19	-15	0
assign $	36	36	36	35	23	34	77
assign @	-54	-49	-51	-47	-53	-47	-63
assign secur	-18	-16	-16	-15	-16	-15	-17
assist	26	28	22	34	101	11	25
associ	-29	-43	-29	-31	-30	-29	-31
assum	-30	-28	-28	-29	-31	-27	-30
at	-22	-23	-17	-22	-15	-20	-24
at 3	27	26	20	24	10	21	67
at 3am	-20	-21	-19	-23	-20	-19	-21
at 9	-51	-50	-52	-53	-62	-53	-66
at @	-3	4	-1	5	8	6	56
at a	33	-4	1	1	-12	1	-4
at all	52	29	27	54	23	26	24
at amazon	-38	-36	-39	-37	-52	-36	-44
at an	-17	-19	-22	-18	-20	-18	-17
at anoth	-20	-20	-36	-21	-21	-20	-21
at aws	15	15	63	15	26	15	5
at data	-32	-32	-32	-32	-50	-32	-37
at end	-30	-30	-31	-31	-39	-30	-30
at fault	-17	-16	-17	-17	-29	-17	-18
at headquart	-14	-14	-15	-14	-17	-14	-15
at midnight	-31	-34	-28	-30	-29	-27	-26
at night	13	14	18	20	2	16	64
at our	-34	-32	-31	-32	-33	-31	-39
at rest	-14	-14	-2	-15	11	-13	-34
at the	-41	-40	-42	-40	-57	-31	-47
at which	-85	-64	-101	-65	-91	-67	-62
ate	-23	-21	-22	-21	-25	-21	-25
atla	-3	30	30	37	115	38	21
attach	-18	-14	-14	-15	14	-13	-15
attach $	-25	-22	-23	-30	-28	-23	-22
attach @	-37	-35	-33	-33	-44	-33	-35
attach a	12	13	13	13	30	12	13
attach the	-27	-25	-25	-24	-30	-25	-28
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
audit of	-38	-37	-53	-37	-44	-37	-37
audit report	-25	-24	-26	-23	-29	-25	-24
auditor	-22	-29	-24	-30	-32	-23	-31
auditor $	-54	-51	-65	-53	-70	-20	-66
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
author	-36	-41	-62	-41	-48	-42	-47
author by	-44	-36	-36	-35	-36	-35	-43
author the	-37	-36	-35	-37	-46	-36	-48
auto	-40	-41	-4	-41	-46	-41	-67
auto minor	2	1	67	-5	-11	-2	-46
auto scale	-27	-26	-31	-27	-34	-26	-27
auto updat	-17	-17	-20	-17	-17	-16	-20
autogrow	-64	-60	-65	-58	-66	-59	-65
autom	-48	-53	-47	-49	-50	-46	-51
autom @	-67	-91	-69	-68	-67	-67	-95
autom backup	-15	-15	-15	-14	-19	-14	-16
autom is	-13	-13	-14	-13	-17	-13	-16
autom snapshot	-19	-19	-17	-18	-20	-17	-17
automat	-50	-51	-51	-49	-57	-50	-57
automat $	-55	-60	-54	-54	-79	-53	-56
automat by	-15	-15	-16	-14	-15	-15	-15
automat or	-36	-33	-29	-30	-31	-29	-36
autonom	22	27	26	25	76	26	4
autopilot	1	1	1	0	27	1	-18
autosc	-40	-42	-42	-41	-51	-40	-43
autosc of	-20	-19	-20	-19	-20	-19	-21
autoscal	-19	-18	-19	-18	-19	-18	-21
avail	-39	-39	-20	-37	-45	-38	-41
avail $	-85	-74	-88	-74	-102	-74	-76
avail in	-29	-29	-29	-29	-43	-29	-28
avail of	-45	-47	-54	-44	-47	-43	-46
avail on	30	31	74	30	31	32	33
avail zone	-38	-38	-24	-37	-41	-38	-43
awai	0	44	3	13	0	6	3
awai $	11	96	13	20	9	23	24
awai for	11	60	22	-2	18	23	24
awai more	-13	-29	-4	37	-22	-7	-4
awar	-64	-61	-37	-61	-80	-83	-71
awar and	3	4	40	3	3	-14	-2
awar train	-26	-27	-29	-26	-28	-27	-38
aws	-13	-18	-15	-16	-3	-15	-22
aws $	-26	-37	-27	-38	-48	-35	-36
aws @	-6	-26	-26	-20	-30	-24	-37
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
aws design	-38	-37	-45	-38	-46	-38	-41
aws do	43	5	9	42	8	18	52
aws doc	27	26	31	24	-27	69	22
aws doe	9	6	7	32	9	8	4
aws employe	-38	-39	-40	-38	-51	-39	-40
aws encrypt	-48	-43	-43	-42	-57	-43	-49
aws end	-49	-50	-53	-50	-66	-51	-53
aws ever	-47	-46	-55	-53	-72	-49	-50
aws facil	-48	-47	-55	-48	-62	-48	-55
aws fault	19	22	18	24	79	6	5
aws for	17	18	13	18	45	15	2
aws go	-45	-45	-45	-46	-71	-45	-46
aws guarante	-31	-31	-32	-33	-50	-32	-45
aws half	-14	-14	-18	-14	-16	-17	-16
aws handl	61	8	-14	10	2	9	9
aws has	-22	-18	-19	-19	-24	-18	-19
aws have	3	3	2	3	34	-2	0
aws health	9	10	68	8	-6	4	0
aws hold	-24	-24	-25	-24	-47	-24	-25
aws infrastructur	-32	-32	-33	-32	-46	-33	-39
aws instal	-22	-20	-21	-21	-26	-21	-23
aws is	-25	-18	-20	-18	-6	-21	-23
aws itself	-46	-37	-39	-37	-38	-37	-49
aws job	-51	-48	-48	-50	-63	-51	-62
aws just	-18	-18	-25	-20	-19	-19	-22
aws keep	-24	-24	-24	-25	-37	-24	-30
aws kei	-28	-27	-27	-27	-35	-28	-33
aws log	-22	-19	-19	-20	-22	-19	-28
aws look	-35	-26	-31	-26	-28	-28	-28
aws maintain	-21	-15	-15	-15	-19	-15	-15
aws make	-28	-38	-26	-29	-29	-27	-26
aws mean	32	32	83	70	-12	33	27
aws move	-41	-41	-42	-41	-65	-42	-46
aws network	-30	-30	-30	-30	-46	-30	-37
aws or	-38	-33	-32	-33	-27	-35	-29
aws own	-56	-47	-57	-48	-50	-49	-62
aws patch	-8	-6	-8	-6	-15	-8	26
aws publish	-41	-41	-46	-41	-54	-43	-51
aws put	-50	-77	-50	-79	-77	-52	-68
aws red	60	29	29	29	29	29	28
aws region	-40	-40	-41	-40	-57	-42	-50
aws respons	-66	-44	-50	-44	-63	-46	-59
aws restor	-42	-35	-34	-35	-42	-34	-38
aws right	-12	-12	-12	-12	-12	-12	-18
aws rotat	-29	-22	-22	-22	-22	-22	-26
aws router	-16	-14	-16	-15	-15	-15	-15
aws screen	-14	-14	-13	-13	-19	-14	-15
aws secur	-18	-15	-17	-17	-16	-15	-17
aws servic	-12	-7	-9	-7	-16	40	-12
aws share	75	22	22	19	19	21	19
aws should	-20	-18	-18	-20	-18	-18	-17
aws side	-57	-29	-30	-29	-29	-29	-30
aws site	-32	-32	-34	-33	-40	-33	-33
aws staff	-45	-44	-44	-48	-62	-45	-49
aws stop	-98	-89	-88	-85	-110	-93	-111
aws support	9	11	10	10	30	10	10
aws switch	-14	-13	-15	-13	-16	-13	-14
aws take	16	6	14	15	-1	14	51
aws test	-40	-40	-40	-39	-59	-40	-50
aws that	-22	-21	-22	-21	-23	-21	-23
aws the	-11	-11	-12	-12	-19	-12	-12
aws thing	-14	-14	-17	-16	-14	-14	-21
aws to	-18	-19	-26	4	-29	-18	-23
aws train	-11	-11	-13	-11	-13	-11	-16
aws updat	-20	-19	-19	-19	-21	-19	-28
aws us	-50	-42	-41	-42	-54	-41	-75
aws what	76	22	15	25	18	25	26
aws when	-43	-38	-39	-41	-54	-38	-38
aws who	-76	-79	-80	-73	-108	-74	-94
aws whose	-65	-44	-46	-43	-54	-43	-46
aws wont	-22	-22	-26	-23	-26	-22	-30
aws would	-52	-37	-34	-37	-40	-34	-36
aws write	-48	-33	-33	-34	-40	-32	-34
awsmanagedrulesknownbadinput	-45	-44	-42	-44	-58	-44	-55
az	-31	-27	-5	-27	-25	-27	-28
az $	-50	-24	51	-23	-23	-34	-32
az @	-47	-44	-45	-43	-46	-42	-44
az in	-25	-24	-35	-24	-24	-27	-25
az onli	-26	-26	-28	-27	-51	-26	-27
az redund	-24	-30	-28	-31	-25	-24	-24
azs	-24	-23	-23	-22	-14	-22	-22
azs $	-64	-58	-61	-55	-60	-54	-57
azs in	-17	-20	-17	-17	-19	-17	-17
azs of	-22	-21	-22	-21	-23	-21	-21
azs with	-24	-18	-17	-18	-23	-18	-19
azur	55	55	51	55	134	54	37
b	-16	-17	-17	-19	-17	-16	-16
b @	-19	-24	-21	-20	-20	-19	-20
baa	-20	-21	46	-20	-36	-23	-37
baa $	-41	-42	-22	-42	-60	-42	-59
babi	-29	-28	-28	-29	-29	-27	-28
babi $	-29	-28	-28	-29	-29	-27	-28
babysit	-3	-27	-4	58	-26	-1	-1
babysit $	4	-5	4	23	3	4	4
back	-16	-8	-14	-14	2	-13	2
back $	-27	-26	-26	-26	-33	-25	-28
back for	-18	-15	-14	-15	-18	-14	-16
back to	1	30	1	-7	1	2	-1
back up	-21	-13	-15	-11	25	-11	20
backbon	-28	-29	-30	-30	-49	-28	-30
backbon between	-30	-30	-32	-32	-53	-30	-31
backdoor	-30	-24	-22	-24	-25	-23	-24
backend	-8	-20	-9	15	-9	-7	-9
background	-31	-31	-32	-31	-37	-32	-35
background check	-34	-35	-36	-34	-40	-36	-39
backlog	21	65	20	15	17	21	22
backlog $	21	65	20	15	17	21	22
backtrack	-27	-27	-26	-29	-30	-26	-43
backtrack window	-27	-27	-26	-29	-30	-26	-43
backup	-34	-30	-34	-31	8	-30	-32
backup $	-25	-12	-25	-23	-19	-21	10
backup @	-91	-87	-89	-80	-98	-81	-91
backup are	-78	-71	-68	-76	-81	-99	-77
backup for	-26	-24	-23	-25	-27	-23	-25
backup in	-24	-12	-13	-13	17	-12	-35
backup of	-10	-5	-5	-4	45	-4	-16
backup retent	17	20	19	20	66	21	23
backup who	-74	-54	-57	-50	-60	-51	-77
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
base os	-43	-44	-42	-43	-43	-43	-78
base64	20	24	30	28	218	24	27
baselin	-54	-45	-58	-43	-30	-42	-59
baselin $	-108	-96	-116	-87	-109	-91	-95
baselin in	-16	-15	-15	-15	-18	-15	-20
basement	-32	-38	-32	-25	-54	-32	-31
basic	-30	-23	-24	-24	-23	-23	-28
bastion	8	13	13	15	70	13	15
batch	-22	-24	-22	-22	-19	-22	-12
batch job	-37	-36	-34	-34	-39	-33	-34
batteri	-48	-46	-48	-47	-68	-47	-55
bc	18	57	19	6	18	19	18
be $	33	29	92	63	42	36	32
be @	24	31	25	49	24	25	26
be a	11	12	48	18	11	19	17
be open	-15	-22	-16	-15	-17	-15	-16
be our	-35	44	-5	9	-4	2	-19
be patch	-17	-20	-17	-19	-17	-17	-22
be pci	-33	-34	-37	-39	-48	-40	-48
be replac	7	66	17	18	13	15	17
be set	-19	-20	-19	-19	-23	-18	-18
be switch	-18	-23	-18	-17	-16	-17	-18
be told	-15	-13	-14	-15	-17	-13	-15
be us	-19	-19	-19	-19	-23	-18	-21
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
behavior	-42	-43	-45	-45	-54	-43	-47
behind	-38	-38	-36	-37	-36	-36	-46
behind @	-49	-48	-48	-47	-49	-47	-58
behind a	-30	-30	-29	-29	-32	-29	-37
behind an	-30	-30	-29	-52	-30	-29	-39
behind our	-27	-28	-26	-27	-28	-25	-28
behind that	10	9	61	10	5	6	5
behind the	18	18	19	19	46	19	16
believ	-20	-18	-19	-22	-18	-17	-18
belong	-5	-20	-38	-29	-48	-25	-29
belong to	-5	-20	-38	-29	-48	-25	-29
below	4	7	5	8	7	10	47
below $	-105	-95	-107	-95	-102	-94	-130
below @	-107	-101	-111	-105	-102	-99	-143
below a	-25	-24	-25	-25	-25	-24	-38
below an	-43	-33	-34	-33	-36	-33	-37
below it	-33	-33	-36	-33	-34	-33	-49
below our	-46	-62	-45	-49	-45	-44	-69
below the	0	0	0	17	0	1	-4
benchmark on	-29	-36	-30	-33	-30	-29	-29
beneath	-63	-65	-70	-62	-69	-61	-65
beneath @	-64	-66	-70	-64	-73	-63	-68
beneath a	-37	-34	-35	-33	-36	-33	-34
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
bezo	-27	-25	-37	-27	20	-36	-38
bgp	-31	-33	-28	-31	-29	-28	-28
bia	-37	-26	-27	-26	-29	-25	-25
bia in	-43	-29	-31	-30	-33	-29	-29
big	-42	-38	-39	-39	-36	-38	-37
bigger	-24	-45	-25	2	-25	-24	-29
bigger node	-24	-24	-24	-25	-23	-23	-31
biggest	47	19	46	101	98	49	53
bill	-2	0	-3	0	25	1	-3
bill for	51	55	48	55	116	56	55
bill up	-30	-27	-27	-27	-40	-27	-28
bind	28	7	32	109	27	32	32
binlog	-20	-19	-19	-20	-25	-19	-20
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
block the	-73	-62	-92	-65	-89	-64	-66
blueprint	-8	-52	-12	56	-12	-5	-10
board	-58	-46	-48	-46	-50	-46	-53
bodi	-23	-21	-21	-21	-27	-21	-21
book	18	19	16	4	87	1	19
book $	-21	-17	-16	-16	-19	-17	-16
bootstrap	-42	-53	-45	-45	-46	-42	-49
boss	27	14	32	41	-14	55	11
boss sai	-16	-43	-17	23	-40	-18	-17
boss want	1	48	3	-10	6	6	6
bot	-8	0	-30	3	-20	54	-8
bot $	-9	-9	-9	-8	-32	17	-10
bot token	20	17	21	19	77	-6	17
both	35	25	2	4	-2	5	22
both $	-59	39	-45	-33	-32	-33	-72
both @	-27	-37	-27	-29	-28	-27	-37
both column	146	43	48	52	50	49	44
both parti	-17	-27	-32	-26	-25	-25	-33
both side	47	6	-2	4	-14	5	-9
both the	20	5	5	5	5	5	-1
bottlerocket	-36	-36	28	-33	-51	-34	-52
bottlerocket node	-41	-39	-40	-39	-40	-38	-57
bought	11	-26	-28	-23	-23	-21	-22
bounc	-43	-32	-32	-33	-35	-32	-37
bounc and	-30	-27	-27	-27	-30	-27	-33
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
break down	84	32	23	26	8	23	34
break glass	-32	-22	-8	-24	-24	-26	-21
breakdown	81	14	17	18	7	18	17
breakdown for	57	10	12	12	4	13	13
breaker	4	3	4	26	-12	4	4
bring	-24	-21	-23	-25	-12	-22	-29
bring a	-21	-21	-21	-22	-20	-20	-33
bring cake	34	34	33	33	97	32	10
bring it	-27	-27	-27	-28	-46	-27	-31
bring our	-16	-13	-13	-15	-14	-13	-14
bring the	-11	-11	-11	-11	-16	-11	-11
bring them	-38	-30	-32	-31	-32	-31	-37
bring to	-33	-33	-30	-31	-34	-31	-33
bring your	-38	-37	-36	-36	-37	-35	-40
broadcom	-85	-80	-82	-76	-96	-78	-86
broadli	-54	-53	-53	-58	-81	-53	-75
broke	-28	-27	-26	-27	-27	-26	-31
broke the	-25	-22	-22	-23	-22	-22	-24
broken	-48	-47	-48	-56	-39	-46	-51
broken $	-34	-34	-49	-30	10	-33	-31
broken @	-29	-24	-25	-23	-5	-24	-26
broken disk	-39	-40	-40	-39	-46	-39	-53
broken hard	-20	-20	-20	-31	-26	-21	-22
broken host	-41	-39	-39	-38	-39	-38	-53
broker	-32	-31	-31	-27	-27	-29	-35
broker $	-14	-14	-14	-14	-15	-14	-19
broker of	-37	-35	-36	-36	-42	-35	-51
broker to	9	-8	9	69	2	10	8
broker user	-42	-38	-43	-37	-39	-38	-40
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
build is	-17	-17	-17	-17	-17	-17	-25
build it	-31	-32	-33	-32	-45	-31	-35
build of	-31	-31	-30	-30	-31	-32	-32
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
busi	-27	-34	-29	-10	-69	-31	1
busi $	6	7	5	2	-20	-2	43
but	-29	-28	-27	-13	-31	-25	-19
but is	-43	-31	-40	-35	-34	-31	-32
but nobodi	-23	-44	-23	-24	-23	-23	-23
but the	-34	-37	-32	-37	-34	-32	-40
but us	-35	-35	-34	-42	-54	-34	-45
but who	1	12	17	17	-9	12	63
button	-27	-26	-26	-26	-28	-25	-33
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
c	9	-18	-38	-19	-24	-20	-26
ca	0	2	3	30	-3	3	22
ca in	-15	-14	-15	-18	-15	-14	-14
ca on	40	28	43	89	41	43	43
cabinet	-27	-23	-24	-24	-32	-24	-25
cabl	-33	-34	-35	-34	-47	-34	-37
cabl and	-37	-38	-39	-38	-56	-38	-39
cabl between	-35	-35	-36	-35	-46	-35	-45
cach	-53	-46	-44	-30	-36	-43	-48
cach $	-19	-23	-10	38	30	-9	-11
cach behavior	-47	-48	-51	-50	-51	-48	-50
cach disk	-24	-25	-24	-24	-27	-23	-23
cach in	-71	-38	-37	-38	-59	-37	-37
cach set	-45	-44	-45	-44	-70	-44	-44
cage	-21	-21	-20	-21	-21	-20	-20
cake	34	34	33	33	97	32	10
calcul	17	23	24	24	72	26	29
calendar	-23	-18	-18	-19	-19	-19	-26
calendar $	-23	-18	-18	-19	-19	-19	-26
calico	-50	-55	-53	-52	-53	-50	-67
call	-10	-5	-2	-5	18	-6	-11
call $	4	7	4	3	43	5	3
call @	-41	-4	-17	-42	-48	-29	-27
call is	-30	-28	-29	-29	-50	-30	-38
call record	-17	-17	-14	11	-25	-12	-17
call to	-16	-28	-16	-17	-17	-16	-16
call tonight	38	43	40	43	108	36	21
call who	-58	-55	-83	-55	-70	-59	-59
caller	-34	-30	-31	-30	-32	-30	-40
came	-2	0	0	1	22	1	-1
came back	-45	-45	-47	-46	-58	-45	-50
came up	28	32	25	31	68	31	32
camera	-43	-40	-43	-40	-41	-39	-46
can	9	12	20	12	33	25	8
can @	35	43	23	43	123	39	36
can a	26	26	22	25	66	26	27
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
can we	-54	-53	-51	-54	-61	-51	-74
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
capac $	-49	-48	-50	-47	-48	-47	-59
capac for	-36	-35	-45	-35	-36	-34	-36
capac plan	-49	-48	-52	-46	-50	-46	-49
capac provid	-29	-1	49	0	-7	2	0
capac unit	-34	-35	-37	-35	-46	-36	-36
capac when	-18	-17	-19	-18	-25	-18	-18
capit	-3	-3	-46	-2	60	-5	-3
card	-27	-42	-58	-42	-76	-20	-42
card in	-28	-26	-28	-27	-35	-27	-27
card number	-57	-55	-56	-54	-62	-56	-56
care	30	0	-2	20	-2	4	17
care $	-32	-27	-25	24	-17	-18	-45
care about	68	-4	9	44	6	10	-36
care for	22	19	22	58	21	22	22
care of	31	3	-2	4	-2	5	34
carri	23	26	-10	16	0	5	2
carri the	-67	-41	-24	7	-31	-27	-25
carri what	12	70	-25	2	-7	11	8
carri which	103	15	31	28	25	27	5
carrier	-16	-15	-15	-16	-16	-15	-15
case	-14	-5	-16	-8	-14	-15	-24
case $	-18	5	-18	-40	-23	-19	-20
catch	-19	-16	-17	-17	-16	-16	-20
catch that	-23	-19	-20	-20	-19	-19	-23
categori	-42	-17	-65	-16	88	-29	-16
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
certif $	-89	-81	-84	-75	-93	-76	-89
certif author	45	13	-12	11	8	9	2
certif for	-20	-20	-19	-22	-20	-19	-18
certif from	-19	-19	-17	-20	-21	-18	-21
certif of	-36	-33	-37	-34	-35	-34	-36
certif on	-14	-16	-15	-16	-22	-13	21
certif renew	-18	-19	-19	-21	-21	-18	-18
certif that	-15	-13	-14	-14	-17	-13	-15
certif to	9	10	10	10	26	9	10
certif valid	-22	-26	-21	-21	-22	-21	-21
certif with	-28	-25	-26	-28	-32	-25	-26
certifi	-46	-44	-52	-44	-54	-43	-48
certifi that	-62	-57	-73	-57	-64	-56	-64
cev	-30	-30	-31	-31	-41	-30	-32
cfo	-1	24	-1	-25	-1	-1	-1
chaincod	-32	-30	-33	-30	-32	-30	-30
chang	-33	0	-31	-28	-21	-26	-28
chang $	43	82	42	32	92	37	26
chang @	-36	-39	-38	-36	-43	-36	-35
chang for	8	44	9	2	7	10	10
chang hand	25	69	10	25	21	27	27
chang in	-27	57	-1	8	2	9	9
chang it	-35	-34	-32	-33	-45	-32	-34
chang manag	-44	-51	-66	-46	-57	-49	-56
chang the	-33	-33	-32	-33	-56	-32	-37
channel	-22	-22	-36	-21	-26	13	-30
char	-40	-34	-34	-34	-42	-34	-34
charg	13	-4	-19	-3	-11	-4	25
charg of	19	-5	-16	-4	-26	-5	26
chart	-26	-18	-13	-14	18	-17	-13
chase	-50	-31	-30	-35	-31	-30	-38
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
choos $	-52	-55	-50	-56	-48	-47	-48
choos a	-69	-77	-85	-74	-68	-70	-71
choos between	-3	-11	-6	18	-4	-4	-4
choos which	-55	-54	-54	-58	-70	-49	-49
choos who	-31	-31	-30	-34	-32	-31	-46
chore	-13	18	-7	25	-26	-6	-7
chore $	-46	-43	-43	-52	-54	-43	-49
chore disappear	0	33	1	-13	-17	0	1
chore for	-20	-20	-19	-19	-20	-19	-21
chore wise	0	16	2	0	-2	1	1
chosen	-53	-55	-54	-54	-73	-53	-54
chosen by	-49	-54	-50	-51	-70	-50	-51
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
cite	-6	-9	-9	-14	-16	17	-5
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
clean that	-40	-28	-27	-29	-32	-27	-29
clean the	-14	-7	-8	-8	20	-8	-15
clean up	-52	-49	-48	-48	-53	-46	-51
cleanup	-32	-28	-29	-29	-29	-28	-29
cleanup $	-52	-46	-49	-48	-50	-46	-50
clear	-23	-22	-22	-22	-24	-22	-25
cli	-46	-13	-26	-21	43	-29	-15
click	-8	-1	-4	-3	30	-1	-13
click $	-26	-24	-28	-25	-30	-25	-26
click in	-49	-49	-57	-54	-64	-50	-58
client	-21	-22	-13	-22	-24	-22	-16
client $	-21	-31	-33	-31	-50	-33	-32
client and	31	32	31	29	24	31	74
client in	-18	-17	-17	-17	-23	-17	-17
client of	-25	-22	-23	-22	-23	-22	-22
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
cloud @	-20	-2	-4	0	36	1	-19
cloud autonom	42	47	47	47	101	46	30
cloud aws	-13	-13	-16	-12	-18	-13	-13
cloud itself	-70	-71	-86	-69	-78	-70	-85
cloud mean	-36	-37	-30	-36	-62	-36	-44
cloud run	12	12	10	10	39	12	6
cloud server	17	17	16	16	47	17	15
cloud vs	66	63	149	65	43	66	65
cloudflar	28	27	26	25	80	26	-2
cloudflar worker	8	8	7	5	52	7	-10
cluster	-8	-16	-15	-8	-16	-12	9
cluster $	-28	-28	-28	-28	-28	-27	-27
cluster @	-56	-73	-53	-20	-64	-51	-58
cluster autoscal	-18	-17	-18	-18	-17	-17	-21
cluster do	23	23	26	26	17	24	62
cluster mode	-39	-29	-30	-31	-30	-29	-31
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
column	40	6	-4	-2	-19	-1	-2
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
commun	-23	-22	-24	-23	-26	-22	-32
compact	-24	-19	-22	-20	-19	-18	-20
compani	9	4	5	8	55	17	-2
compani $	-21	5	-5	2	58	3	-28
compani or	-11	-11	-12	-12	-19	-12	-12
compani own	13	51	52	45	124	49	37
compani run	-22	-14	-14	-14	-16	-14	-17
compani want	-39	-66	-39	-51	-42	-38	-39
compar	19	87	26	21	44	26	24
compar $	-1	-25	0	29	-3	0	0
compar to	12	46	14	7	7	14	13
compar w	19	69	38	16	94	34	40
compar with	29	118	36	25	29	37	37
compat	-96	-80	-82	-79	-86	-79	-85
complain	-22	-21	-21	-22	-33	-21	-21
complaint	-52	-46	-47	-47	-53	-46	-52
complet	101	53	42	90	44	48	43
complet $	-1	39	17	81	76	31	24
complianc	-29	-16	-13	-14	-27	-19	-21
complianc mode	-16	-17	-18	-17	-24	-16	-16
complianc of	-30	-22	-21	-22	-25	-21	-22
complianc report	-44	-45	-46	-45	-61	-45	-46
complianc when	-39	-24	-24	-24	-26	-24	-25
compliant	-32	-32	-37	-35	-37	-33	-37
compliant with	-17	-15	-15	-17	-16	-16	-21
compon	-21	-18	-18	-18	-20	-18	-19
compon on	-28	-24	-24	-24	-27	-24	-25
compress	10	15	11	13	53	14	14
comprom	-24	-22	-21	-22	-25	-22	-24
comput $	-17	-18	-18	-18	-11	-18	-25
comput node	-60	-72	-60	-59	-65	-58	-74
comput storag	-21	-21	-22	-22	-25	-21	-25
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
config for	-22	-24	-21	-21	-22	-21	-22
config on	-22	-21	-21	-21	-21	-20	-23
configur	-41	-38	-39	-39	-40	-38	-46
configur $	-83	-50	-75	-69	-72	-64	-74
configur @	-29	-32	-29	-29	-29	-28	-31
configur a	-24	-25	-31	-27	-28	-26	-25
configur anyth	-20	-17	-17	-17	-21	-18	-18
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
connect	-42	-42	-40	-41	-41	-40	-42
connect from	-19	-21	-22	-20	-25	-19	-19
connect the	-13	-13	-13	-13	-20	-13	-14
connect to	-25	-23	-24	-22	-12	-23	-23
connector	-28	-25	-25	-26	-26	-25	-28
consent	-28	-26	-24	-27	-25	-24	-25
consent for	-37	-36	-33	-37	-34	-33	-33
consol	-34	-32	-33	-32	-36	-32	-32
consol user	-82	-75	-78	-73	-120	-75	-75
consolid	-36	-35	-38	-35	-35	-35	-38
consum	29	-1	-8	20	-1	3	-3
consum @	-27	-29	-27	-27	-26	-27	-28
contact	-54	-44	-46	-44	-56	-44	-46
contact and	-26	-25	-26	-25	-30	-25	-26
contact detail	-30	-30	-33	-30	-46	-29	-31
contain	-21	-21	-12	-14	-22	-19	-5
contain $	-59	-47	-43	-46	-56	-46	-64
contain @	-36	-47	-40	-36	-36	-36	-39
contain agent	-18	-19	-19	-18	-18	-18	-21
contain base	-39	-40	-39	-40	-40	-39	-69
contain fleet	-18	-17	-18	-18	-19	-18	-22
contain from	-22	-28	-28	-26	-23	-23	-24
contain host	31	11	28	23	5	29	96
contain imag	-39	-39	-32	-39	-50	-39	-47
contain in	-35	-33	-36	-36	-39	-34	-35
contain of	-52	-52	-52	-52	-56	-52	-85
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
continu	-11	-12	-13	-13	14	-17	-20
continu backup	-30	-30	-28	-29	-33	-28	-41
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
control matrix	-27	-26	-42	-26	-27	-26	-29
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
control who	-69	-68	-76	-68	-93	-68	-89
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
corpor directori	-39	-40	-40	-40	-47	-40	-58
correct	-24	-23	-27	-23	-18	-23	-27
correct $	-37	-35	-41	-36	-40	-35	-40
correct it	31	32	32	30	70	31	31
correct that	-15	-14	-15	-15	-16	-14	-22
corrupt	-36	-48	-40	-33	-57	-49	-36
cosmo	27	27	26	26	62	27	13
cosmo db	27	27	26	26	62	27	13
cost	-38	-28	-34	-29	14	-27	-31
cost $	35	33	33	38	113	38	39
cost monei	-51	-48	-48	-51	-74	-48	-52
cost on	-2	0	-6	-2	19	0	-3
cost per	8	27	12	29	77	28	26
could read	-24	-23	-23	-23	-44	-23	-23
could somebodi	38	14	-6	16	1	-4	54
could you	35	33	59	9	13	18	16
count	3	-21	16	13	8	-6	-7
count $	-113	-126	-119	-69	-116	-103	-114
count as	30	31	76	27	24	26	32
countri	-48	-47	-48	-49	-52	-49	-52
cours	-10	11	0	8	62	9	14
cours for	-1	34	36	27	91	28	34
court	9	-17	-16	-14	-23	-13	-12
cover	60	16	19	18	2	35	14
cover $	88	41	63	48	20	85	41
cover by	36	5	2	7	5	6	7
cpu	-42	-42	-43	-42	-44	-41	-48
cpu and	-20	-19	-20	-19	-27	-19	-19
crash	-27	-26	-27	-27	-18	-27	-29
crash $	-26	-29	-25	-29	-26	-25	-26
crash on	-19	-17	-17	-19	-22	-18	-19
crash with	-29	-28	-30	-29	-35	-31	-31
crawl	-22	-20	-20	-21	-31	-20	-24
creat	-34	-32	-32	-31	-32	-31	-35
creat $	-16	-16	-15	-15	-16	-15	-18
creat @	-120	-114	-119	-108	-112	-109	-127
creat an	-35	-54	-35	-39	-45	-35	-38
creat individu	-40	-38	-47	-41	-39	-38	-38
creat the	-41	-35	-34	-33	-35	-33	-42
creat them	-38	-27	-26	-26	-26	-26	-29
creation	-75	-72	-77	-68	-71	-69	-79
creation $	-101	-97	-106	-90	-95	-91	-108
credenti	-37	-35	-35	-34	-17	-34	-37
credenti $	-63	-59	-60	-58	-66	-58	-63
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
cryptomin	-64	-49	-47	-51	-55	-47	-49
csi	-41	-53	-43	-41	-41	-41	-40
csi driver	-19	-21	-21	-18	-19	-18	-18
cto	38	25	26	27	65	23	23
cuda	-65	-63	-68	-35	-62	-56	-66
culprit	-20	-16	-16	-18	-22	-17	-16
cumul	-47	-44	-46	-43	-44	-43	-54
cumul updat	-47	-44	-46	-43	-44	-43	-54
current	0	1	-4	1	-6	18	18
current $	11	12	11	11	7	11	41
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
custom content	-23	-23	-24	-23	-27	-25	-32
custom data	-34	-31	-12	-29	-33	-31	-41
custom db	-24	-25	-25	-26	-24	-23	-31
custom domain	-23	-26	-25	-24	-25	-23	-22
custom for	-14	-13	-13	-14	-16	-19	-15
custom have	-71	-84	-98	-76	-109	-88	-108
custom host	-24	-28	-23	-24	-23	-23	-28
custom imag	-118	-109	-119	-96	-114	-98	-122
custom instal	-52	-43	-42	-43	-51	-43	-47
custom is	4	6	6	5	33	4	-4
custom job	-65	-55	-54	-54	-65	-54	-62
custom manag	13	18	88	19	11	17	9
custom must	-9	-39	-62	-38	-63	-39	-40
custom on	-37	-37	-33	-33	-39	-31	-33
custom part	61	-9	9	47	6	14	8
custom patch	-85	-75	-74	-75	-80	-74	-110
custom respons	-48	-34	-35	-35	-43	-34	-35
custom share	5	-1	4	29	3	5	4
custom side	49	16	9	15	13	14	7
custom specif	-19	-15	8	-15	-35	-20	-27
custom still	70	37	26	44	109	43	38
custom store	-35	-35	-35	-35	-48	-35	-53
custom task	-10	95	10	16	15	14	4
custom the	38	12	12	7	-6	12	11
custom to	-41	-60	-42	-56	-43	-41	-41
custom true	-37	-37	-39	-38	-42	-37	-61
cut	-21	-15	-16	-15	3	-15	-18
cut between	-58	-56	-60	-56	-68	-57	-65
cut off	19	26	28	26	65	26	23
cutov	-35	-33	-32	-36	-34	-32	-32
cve	-27	-27	-22	-23	-25	-24	-29
cve $	12	8	6	36	10	12	5
cve 2024	-31	-30	-30	-31	-39	-30	-33
cve 2025	-20	-20	-19	-19	-19	-19	-25
cve @	-30	-30	-34	-30	-30	-29	-35
cve in	-15	-13	-16	-14	-15	-14	-15
cve on	-14	-15	-14	-17	-14	-14	-15
cvs	-24	-24	-24	-24	-45	-24	-27
d	-29	-20	-20	-20	-21	-20	-22
daemon	-46	-49	-44	-46	-55	-43	-47
daemonset	-83	-34	166	-18	-65	-51	-48
daemonset on	-71	-95	-114	-78	-73	-70	-80
dai	-17	-17	-16	-16	-4	-18	-18
dai $	-45	-45	-44	-42	-23	-42	-46
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
dashboard $	-52	-50	-53	-51	-80	-52	-51
data	-31	-32	-31	-31	-33	-31	-34
data $	-100	-99	-118	-97	-106	-99	-118
data a	-20	-20	-21	-21	-30	-20	-21
data after	-31	-30	-29	-30	-36	-30	-40
data and	54	54	53	48	42	83	92
data as	-44	-45	-47	-44	-49	-45	-65
data at	45	44	37	44	113	44	34
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
data resid	-31	-26	-5	-26	-38	-30	-35
data scientist	-15	10	-14	-26	-16	-12	-12
data sourc	-9	-8	-28	-8	-20	35	-14
data stai	-42	-45	-46	-46	-57	-47	-45
data that	-18	-16	-16	-15	-16	-15	-16
data under	-44	-41	-45	-41	-67	-41	-42
data we	-33	-37	-46	-37	-40	-36	-51
data when	-15	-15	-17	-16	-21	-16	-15
data within	-13	-13	-17	-13	-14	-13	-17
databas	-33	-30	-31	-23	-34	-28	-11
databas $	-61	-58	-68	-50	-65	-58	-71
databas @	-16	-15	-15	-17	-16	-16	-21
databas and	-15	-16	-16	-16	-17	-16	-21
databas credenti	-31	-27	-27	-27	-28	-27	-34
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
db credenti	-17	-17	-17	-17	-18	-18	-24
db on	-29	-26	-34	-27	-27	-27	-33
db paramet	-56	-29	-33	-36	-34	-31	-33
db password	-21	-21	-22	-21	-26	-20	-23
db patch	61	59	57	54	9	61	170
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
dear	-47	-27	-32	-28	-29	-27	-28
dear colleagu	-47	-27	-32	-28	-29	-27	-28
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
decid who	-20	-19	-20	-19	-30	-20	-21
decis	-47	-56	-47	-58	-51	-47	-48
decis $	-55	-72	-55	-72	-57	-56	-58
deck	15	9	6	4	48	7	-20
deck $	-5	-16	-13	-24	-18	-14	-14
decommiss	-49	-48	-50	-48	-50	-48	-53
decommiss storag	-43	-44	-47	-43	-45	-44	-48
decrypt	-41	-44	-43	-53	-49	-40	-42
dedup	-66	-65	-65	-65	-88	-66	-67
deep	29	30	29	24	71	29	31
deep archiv	29	30	29	24	71	29	31
def	-12	-12	-13	-12	-17	-12	-12
default	-31	-30	-31	-30	-23	-30	-29
default $	-65	-63	-72	-64	-74	-72	-66
default domain	-29	-30	-28	-28	-31	-27	-27
default encrypt	-70	-66	-67	-64	-76	-64	-72
default in	-15	-18	-15	-16	-16	-15	-15
default on	-31	-54	-31	-54	-36	-33	-39
default or	17	19	18	18	17	19	47
defect	-22	-20	-20	-19	-21	-20	-20
defenc	-36	-29	23	-29	-64	-32	-33
defend	-14	-14	-14	-14	-18	-14	-15
defend the	-15	-16	-15	-15	-23	-15	-16
defin	-15	-12	28	-12	-18	-12	-14
defin $	3	3	74	5	-11	-3	-11
defin by	-20	-19	-27	-21	-19	-20	-19
defin guest	23	23	58	21	21	23	24
defin inherit	53	52	114	53	53	53	53
defin least	19	19	51	17	18	17	18
defin the	-23	-21	-22	-21	-25	-21	-23
defin what	-89	-79	-130	-79	-93	-83	-82
definit	-35	-30	48	-21	-29	-21	-27
definit $	-63	-64	-26	-46	-55	-50	-58
definit for	47	48	105	46	45	45	46
definit has	-20	-20	-25	-23	-26	-20	-22
definit of	-11	-13	1	-11	-16	-15	-11
degauss	-14	-14	-14	-14	-16	-14	-16
deleg	-37	-35	-34	-34	-38	-34	-38
deleg admin	-32	-31	-30	-30	-35	-30	-35
delet	-24	-27	-24	-22	-6	-23	-24
delet $	-88	-104	-100	-90	-102	-88	-93
delet @	-20	-17	-17	-17	-22	-17	-18
delet all	46	62	57	62	149	62	59
delet by	-31	-32	-33	-31	-42	-31	-31
delet it	-33	-32	-29	-31	-30	-29	-42
delet my	0	1	-5	1	43	2	-6
delet of	-30	-30	-32	-31	-33	-30	-32
delet old	-42	-43	-43	-43	-51	-50	-46
delet our	-27	-22	-21	-21	-27	-22	-23
delet person	-23	-24	-25	-24	-31	-24	-23
delet protect	-45	-41	-39	-41	-47	-40	-41
delet that	-16	-15	-15	-16	-27	-15	-15
delet the	35	37	29	36	101	32	35
delet them	-38	-34	-34	-35	-34	-33	-39
delet with	-55	-52	-52	-52	-54	-50	-52
deliv	-1	-2	-2	-1	-9	0	22
deliv that	-39	-39	-41	-40	-57	-39	-62
deliv twice	-43	-51	-49	-44	-47	-43	-44
deliveri	-48	-43	-45	-44	-49	-44	-46
demand	-25	-36	-21	-7	-3	-22	-31
demand mode	-17	-17	-17	-18	-24	-17	-17
demand or	-24	-24	-24	-26	-26	-24	-38
demarc	79	31	21	28	27	25	29
deni	-13	-11	-23	-14	4	-11	-12
deni @	-27	-27	-24	-25	-33	-24	-26
deni on	-17	-16	-16	-15	-17	-14	-15
depend	-61	-64	-52	-19	-52	-47	-61
depend in	-26	-25	-27	-26	-30	-25	-26
deploi	-24	-22	-23	-22	-15	-21	-23
deploi $	-34	-28	-28	-28	-39	-27	-29
deploi as	-19	-19	-22	-18	-19	-21	-19
deploi role	-18	-17	-17	-17	-22	-17	-24
deploi to	-27	-31	-32	-29	-32	-28	-27
deploy	-32	-32	-31	-31	-32	-30	-32
deploy $	-31	-30	-29	-30	-33	-29	-29
deploy in	-31	-37	-29	-29	-31	-30	-33
deprec	-9	-12	-14	-9	45	-9	-19
deprec $	42	36	18	44	147	38	17
depth	36	41	92	44	118	40	45
deregist	-25	-21	-29	-22	-21	-21	-23
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
did aws	0	21	20	28	88	12	12
did that	-26	-26	-26	-26	-39	-26	-30
did the	18	20	27	27	94	10	14
didnt	-29	-9	-24	-24	-29	-22	-23
die	-2	48	0	-5	-16	1	-1
diesel	-45	-47	-47	-46	-51	-47	-53
diesel for	-24	-24	-25	-25	-30	-25	-35
diff	15	73	21	7	10	24	23
diff in	5	45	11	11	10	12	10
differ	18	70	47	17	42	25	23
differ $	12	18	41	-4	56	15	8
differ @	29	93	85	43	23	42	39
differ between	5	-3	-23	6	55	0	6
differ custom	-48	-50	-46	-45	-58	-44	-49
differ for	-5	50	0	-25	-7	1	-1
differ from	24	67	21	13	8	25	27
differ in	2	88	9	5	1	14	12
digicert	-6	-8	-6	42	-7	-1	-8
digicert $	-78	-83	-76	-110	-79	-75	-82
dimens	-39	-36	-36	-36	-63	-36	-36
dir	14	14	15	41	15	15	15
direct	-69	-47	-47	-46	-49	-47	-49
directli	-62	-51	-47	-48	-49	-47	-48
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
disk @	-23	-25	-22	-25	-22	-22	-24
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
disrupt	-21	-21	-23	-20	-24	-21	-22
disrupt budget	-21	-21	-23	-20	-24	-21	-22
distribut	-43	-28	-42	-42	-44	-40	-42
distribut $	-26	3	-30	-33	-29	-28	-28
distro	-26	-23	-22	-24	-27	-23	-25
divid	1	-44	-79	-63	-100	-75	-60
divid $	-63	-63	-79	-58	-74	-81	-55
divid in	159	86	41	46	-9	47	50
divis	68	36	18	24	10	24	22
divis of	67	15	15	22	6	22	19
dlq	-29	-28	-29	-30	-37	-29	-33
dmarc	-18	-18	-16	-16	-17	-17	-19
dmarc record	-21	-21	-19	-19	-20	-19	-23
dns	-10	-7	-7	2	17	-5	-7
dns queri	-27	-23	-23	-23	-28	-23	-24
dns record	-42	-44	-43	-47	-51	-44	-47
dns valid	-18	-20	-19	-19	-23	-19	-19
do $	-11	15	13	-15	-41	2	-30
do @	-50	-36	-36	-36	-64	-36	-39
do anyth	-53	-48	-51	-48	-57	-49	-50
do as	4	0	4	17	3	4	4
do custom	-74	-71	-88	-70	-97	-73	-82
do for	37	-2	-28	4	39	19	-3
do i	4	0	-8	-4	36	13	-4
do if	47	41	15	-9	16	17	17
do it	-7	-12	-15	-12	-20	-19	3
do more	22	69	35	69	27	35	19
do noth	-80	-68	-62	-82	-66	-80	-84
do or	-49	-34	-31	-32	-39	-32	-33
do our	4	-34	-38	-26	-32	-26	-29
do ourselv	78	32	27	31	29	30	32
do peopl	30	5	40	8	104	32	40
do ppl	13	15	65	18	-6	15	17
do someth	30	29	29	30	26	23	78
do that	-23	-22	-25	-23	-28	-23	-15
do the	5	13	6	10	-9	4	41
do thei	9	-1	11	5	-2	-1	24
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
docker hub	-24	-24	-25	-25	-28	-24	-33
dockerfil	-27	-24	-25	-25	-28	-23	-25
document	20	-15	22	2	-15	-3	-4
document $	74	53	108	48	50	51	51
document that	-21	-23	-21	-27	-21	-20	-20
document to	-18	-16	-16	-18	-21	-16	-15
doe	4	5	3	1	18	0	10
doe $	-39	-43	-18	-40	-63	-46	-51
doe @	8	17	9	12	83	13	9
doe a	-4	-1	-21	0	50	1	2
doe amazon	5	1	-9	-10	-23	-9	18
doe an	24	46	29	47	93	46	44
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
doe what	29	11	-7	3	-4	4	1
doe which	62	51	4	1	-24	3	-33
doesnt	0	-16	-17	-17	-17	-15	-19
doesnt $	96	52	17	13	32	27	19
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
down @	147	43	29	46	36	39	27
down for	-16	-16	-16	-17	-16	-15	-16
down right	10	11	12	12	48	9	6
down whose	-27	-22	-22	-22	-29	-23	-31
download	-5	-4	-4	-4	18	-3	-6
dpo	8	-17	-17	-16	-30	-16	-19
dpo ask	-49	-38	-38	-39	-43	-38	-43
dpu	2	14	11	18	93	12	11
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
drive	-50	-48	-47	-49	-56	-47	-53
drive @	-23	-23	-23	-28	-28	-23	-23
driver	-74	-65	-66	-66	-66	-64	-66
driver $	-80	-76	-84	-76	-78	-75	-80
driver and	-74	-74	-81	-74	-81	-77	-85
driver on	-42	-45	-43	-49	-46	-42	-44
drop	-18	-10	-15	-13	-2	-15	-17
drop $	9	49	11	18	12	14	15
drop all	-31	-30	-31	-31	-39	-31	-30
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
duti is	-48	-37	-36	-34	-31	-34	-41
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
each side	8	-42	-37	-28	-47	-34	-52
earthquak	-24	-25	-24	-27	-27	-25	-31
east	-13	2	1	1	42	0	-6
east 1	-13	2	1	1	42	0	-6
eat	2	5	7	28	5	7	6
eat all	-44	-38	-36	-41	-39	-36	-36
ec2	-32	-23	-34	-34	-32	-31	-34
ec2 cluster	-19	-17	-16	-16	-16	-16	-18
ec2 contain	-51	-69	-57	-50	-51	-51	-54
ec2 host	-43	-43	-44	-44	-44	-43	-46
ecpu	9	16	13	16	68	17	13
ecs	-50	-50	-49	-45	-49	-48	-81
ecs agent	-25	-23	-23	-23	-23	-23	-39
edg	-45	-43	-19	-43	-44	-43	-54
edg function	9	14	14	15	55	11	15
edg locat	2	2	52	2	-12	1	-5
edg network	-57	-57	-68	-54	-55	-54	-55
edit	19	-12	-21	-7	7	-7	-9
edit $	51	-17	-28	-5	-13	-6	-12
editor	-37	-35	-40	-34	-39	-33	-33
efa	-27	-26	-28	-27	-29	-27	-31
effort	5	-30	6	39	43	5	-6
effort $	28	21	26	83	21	27	19
egress	-11	-12	-10	-10	16	-8	-8
either	-7	48	11	-2	6	10	9
either $	-33	16	-9	-11	-13	-11	-11
eks	-22	-4	-23	-26	-23	-21	-30
eks node	-26	-24	-27	-31	-27	-26	-37
elast	26	22	24	54	6	29	105
elast on	4	1	4	20	2	4	4
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
employe who	-17	-17	-17	-17	-23	-17	-22
empti	-45	-43	-46	-45	-36	-43	-53
empti the	25	26	26	26	79	26	14
enabl	-31	-32	-34	-30	-32	-29	-14
enabl $	-74	-73	-77	-69	-71	-66	-81
enabl @	-90	-84	-87	-81	-86	-82	-92
enabl by	55	55	51	54	52	53	120
enabl in	-14	-15	-16	-15	-19	-15	-14
enabl it	4	0	1	3	-2	3	18
enabl mfa	-18	-18	-20	-18	-20	-18	-22
enabl on	-51	-77	-51	-54	-53	-51	-66
enabl point	-78	-77	-102	-77	-80	-77	-100
enabl queri	-21	-18	-19	-18	-22	-18	-19
enabl version	16	8	19	19	51	14	19
enclav	41	42	139	47	45	45	41
encrypt	-29	-26	-25	-27	-22	-26	-8
encrypt $	-20	3	12	9	45	-7	106
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
encrypt set	-51	-51	-51	-48	-50	-49	-53
encrypt someth	-34	-35	-34	-34	-38	-35	-56
encrypt the	-22	-23	-22	-22	-29	-22	-26
encrypt what	-75	-74	-92	-76	-89	-83	-130
encrypt who	70	103	65	63	52	69	170
encrypt with	-24	-30	-23	-24	-24	-23	-24
encrypt without	-40	-37	-41	-36	-47	-40	-37
end	-12	-8	-21	-24	-25	-19	-14
end $	-14	-39	-34	-31	-33	-31	-50
end of	-21	-12	-21	-20	-28	-19	-2
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
endpoint polici	-22	-24	-24	-22	-24	-22	-22
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
engin version	-18	-18	-23	-3	-23	-19	-20
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
eol	-53	-61	-55	-57	-71	-53	-64
ephemer	-26	-25	-25	-24	-25	-24	-33
ephemer storag	-19	-18	-18	-18	-19	-17	-24
equip	-35	-33	-33	-34	-34	-33	-55
eras	-40	-39	-41	-39	-42	-39	-40
eras a	-35	-33	-34	-32	-36	-33	-34
eras the	-24	-23	-26	-24	-25	-24	-24
erasur	-12	-11	-12	-12	-17	-12	-13
error	-35	-34	-34	-33	-24	-33	-37
error $	-45	-54	-50	-49	-53	-45	-46
error @	-22	-22	-22	-22	-24	-22	-22
error handl	-22	-21	-22	-21	-25	-21	-25
error in	-12	-7	-7	-7	31	-6	-12
errorportalloc	-22	-21	-22	-23	-21	-21	-26
escap	-17	-15	-15	-16	-17	-15	-20
escort	-26	-25	-26	-25	-29	-28	-30
escort visitor	-26	-25	-26	-25	-29	-28	-30
esx	40	7	11	10	8	10	5
etc	-12	27	-25	-28	-21	-12	-13
etc $	22	71	18	-2	7	21	18
etcd	-42	-39	21	-40	-55	-41	-47
etcd $	12	33	136	34	22	25	25
etcd backup	-29	-30	-47	-30	-31	-30	-33
etcd in	-48	-46	-50	-45	-51	-46	-58
etcd of	-65	-83	-85	-72	-67	-65	-72
etcd snapshot	-52	-35	-39	-57	-37	-35	-45
etl	-5	-15	-4	18	-6	-4	-5
eu	-18	-11	-17	-12	15	-12	-13
eu central	-33	-24	-26	-24	-8	-25	-26
eu west	37	39	27	38	90	38	40
even	-8	-15	28	-13	-25	-15	-25
even if	-42	-40	-46	-40	-48	-40	-46
event	-29	-31	-28	-24	-29	-28	-29
event $	-37	-35	-37	-34	-31	-34	-37
event @	-57	-62	-59	-59	-69	-55	-54
event for	-26	-25	-24	-24	-29	-23	-26
event land	-18	-18	-19	-18	-18	-18	-20
event trigger	-58	-58	-68	-59	-62	-59	-61
ever	-5	-18	-8	12	15	-4	-6
ever do	-48	-40	-40	-42	-43	-39	-41
ever our	-53	-51	-58	-57	-73	-53	-55
everi	-18	-18	-13	-16	-10	-10	-18
everi 90	-52	-52	-55	-53	-59	-54	-65
everi @	-27	-25	-26	-25	-29	-25	-28
everi half	-16	-12	-12	-12	-16	-12	-12
everi month	-34	-31	-31	-32	-33	-31	-57
everi one	-26	-26	-26	-52	-26	-26	-26
everi region	-34	-37	-43	-33	-40	-34	-35
everybodi	4	3	58	2	-7	-15	-5
everyon	-27	-18	19	-19	-27	-22	-24
everyon $	12	14	9	12	67	16	16
everyon who	-66	-53	-53	-52	-72	-53	-67
everyth	81	16	13	19	21	17	17
everyth $	-30	-16	-16	-16	-6	-21	-19
everyth about	56	27	25	27	27	27	27
everyth that	68	20	23	26	25	26	25
everywher	-67	-73	-74	-69	-94	-68	-66
evict	-29	-27	-29	-28	-29	-27	-34
evid for	-19	-16	-16	-17	-17	-17	-20
evid that	-19	-16	-17	-18	-17	-16	-19
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
execut environ	-20	-5	90	-2	-34	0	-2
execut log	-21	-19	-22	-20	-21	-19	-20
execut role	-32	-32	-8	-27	-31	-27	-29
exist	13	-9	-19	-5	-7	-5	-6
exist @	-61	-43	-35	-36	-35	-36	-38
exit	-76	-70	-73	-69	-82	-70	-78
exit code	-85	-80	-82	-77	-94	-78	-86
expand	-4	-7	26	-3	-30	-11	-3
expir	-27	-27	-27	-27	-23	-26	-22
expir $	-47	-46	-49	-45	-48	-45	-48
expir for	-14	-15	-15	-16	-16	-14	-15
expir in	-29	-28	-28	-27	-32	-27	-27
expir next	-42	-34	-34	-35	-37	-33	-40
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
expos	-65	-61	-62	-58	-67	-58	-63
exposur	-27	-27	-28	-28	-50	-27	-31
express	54	52	51	52	133	52	54
express workflow	24	21	19	23	67	24	23
extend	-21	-12	35	-12	-25	-12	-14
extend support	-28	-15	41	-15	-27	-15	-18
extens	-35	-34	-36	-34	-40	-33	-35
extens on	-27	-25	-26	-26	-37	-25	-25
extern	-37	-43	-36	-41	-36	-35	-35
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
fail @	-20	-19	-19	-21	-20	-19	-20
fail disk	-23	-23	-32	-23	-23	-23	-24
fail drive	-24	-24	-23	-24	-28	-23	-26
fail in	-19	-24	-18	-21	-29	-19	-19
fail on	-33	-31	-32	-31	-33	-31	-32
fail over	-32	-34	-29	-30	-32	-29	-30
fail physic	-20	-19	-19	-19	-23	-19	-19
fail sinc	-12	-12	-12	-14	-19	-12	-13
fail2ban	-47	-47	-48	-47	-64	-47	-51
failov drill	-21	-20	-20	-20	-39	-20	-20
failov in	-29	-29	-29	-31	-48	-29	-29
failov test	-48	-45	-44	-42	-44	-42	-45
failur	-39	-37	-39	-36	-42	-37	-40
failur $	-26	-25	-25	-25	-41	-25	-28
failur in	-11	-13	-11	-12	-12	-11	-18
failur under	-27	-25	-27	-25	-26	-25	-25
fair	-38	-39	-39	-40	-55	-39	-50
falcon	-76	-101	-118	-83	-78	-75	-86
fall awai	29	81	38	34	35	39	39
fall on	-28	-28	-50	-28	-28	-27	-27
fall over	23	24	27	27	20	22	65
fall to	-26	-47	-38	-38	-45	-37	-47
fals	-78	-47	-52	-51	-50	-47	-62
fals $	-57	-38	-45	-47	-41	-38	-61
famili	-12	-8	-9	-30	27	-8	-9
far	-17	-16	-17	-17	-27	-16	-19
fargat	-17	19	-26	-15	-16	-13	-16
fast	-4	-1	-1	0	25	-1	-3
faster	41	4	37	11	168	34	38
fault	-15	-14	-15	-14	-12	-17	-4
fault $	12	13	12	13	35	5	35
fault in	-19	-19	-20	-18	-23	-18	-22
fault of	-30	-30	-30	-29	-51	-28	-31
faulti	-23	-23	-23	-24	-24	-22	-28
favor	29	62	24	3	22	25	59
feder	-49	-49	-54	-50	-60	-50	-60
feder with	-38	-38	-38	-38	-44	-38	-61
fedramp	4	36	160	37	13	17	19
fee	16	28	5	23	106	27	15
feed	-35	-54	-36	-35	-36	-35	-44
fell	-20	-19	-22	-20	-17	-19	-18
fenc	-9	-33	-44	-29	27	-33	-57
few	-13	-14	-12	-13	-31	17	-13
few exampl	1	-1	1	0	-31	47	0
fewer	55	2	53	126	51	53	53
fewer updat	1	-35	1	40	1	1	1
fewest	8	-1	16	71	1	16	16
fgac	-18	-19	-18	-18	-20	-18	-18
fiber	-38	-36	-36	-36	-46	-37	-43
fibr	-50	-51	-55	-51	-55	-51	-71
fibr between	-34	-35	-36	-35	-38	-35	-61
fiddl	-48	-49	-79	-45	-51	-48	-52
field	-46	-43	-43	-42	-47	-42	-43
fifo	17	22	-1	24	85	22	20
file	-11	-24	-21	-18	-25	-21	-21
file $	-62	-71	-60	-61	-70	-60	-65
file @	-58	-46	-44	-46	-67	-46	-46
file befor	-41	-42	-45	-44	-56	-45	-61
file in	-53	-62	-51	-49	-53	-48	-51
file on	-21	-20	-20	-20	-32	-20	-23
file permiss	-55	-50	-51	-48	-56	-50	-50
file server	4	-1	7	28	3	6	17
file share	16	30	21	47	23	23	22
file system	-34	-35	-34	-34	-45	-33	-36
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
firewal	-44	-44	-46	-43	-55	-44	-25
firewal $	-36	-36	-47	-32	-80	-36	28
firewal applianc	-36	-32	-33	-33	-34	-33	-51
firewal configur	-39	-40	-40	-40	-42	-40	-69
firewal of	9	10	8	9	6	7	27
firewal on	-98	-98	-111	-100	-111	-102	-152
firewal rule	9	11	12	11	50	9	-17
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
first $	-6	-9	-8	28	8	-14	-12
first one	-71	-64	-68	-71	-108	-65	-82
first place	19	23	-3	21	58	22	23
first who	-29	-56	-29	-30	-30	-29	-30
fit	51	54	52	54	142	53	57
fit on	34	34	33	35	98	33	38
five	13	22	37	19	59	20	21
five $	-18	-1	33	-4	-25	-3	-5
five min	-17	-13	-14	-15	-15	-17	-15
fix	-19	-19	-21	-19	-23	-9	-15
fix $	-35	-33	-33	-33	-34	-33	-40
fix a	-29	-29	-30	-29	-32	-29	-37
fix by	-18	-16	-16	-16	-16	-16	-18
fix is	-31	-29	-28	-29	-31	-29	-30
fix it	-17	-16	-18	-16	-18	-15	-16
fix that	37	36	24	36	30	30	95
fix the	-41	-44	-38	-41	-41	-38	-55
fix them	-31	-29	-36	-30	-35	-30	-31
flag	-6	-3	-10	15	40	-1	-3
flag @	25	17	28	90	6	27	28
flag on	-77	-76	-95	-80	-88	-75	-77
flap	-24	-35	-23	-28	-23	-23	-23
flash	-45	-40	-41	-40	-46	-40	-45
flask	-21	-20	-21	-22	-27	-20	-22
flavor	-12	-5	0	56	-21	2	0
flavor of	-1	-11	-2	35	-15	-1	-4
flaw	-18	-15	-16	-16	-16	-15	-17
fleet	-19	-34	-31	-29	-30	-30	-37
fleet $	-26	-24	-25	-24	-24	-24	-28
fleet @	-46	-43	-44	-42	-46	-42	-42
fleet behind	-21	-20	-20	-20	-27	-20	-25
fleet of	1	6	5	5	28	6	4
fleet patch	-69	-69	-69	-68	-77	-67	-82
flight	0	-11	-12	0	59	-17	-16
flip	-36	-46	-32	-45	-33	-32	-35
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
flow in	-16	-17	-18	-16	-24	-16	-16
flow log	-39	-57	12	-35	-38	-35	-38
flow run	-1	-7	-4	-2	32	1	0
fluent	-62	-44	-43	-43	-45	-43	-51
fluent bit	-62	-44	-43	-43	-45	-43	-51
flush	-12	-10	-17	-10	-10	-10	-10
folder	-18	-23	-23	-23	-25	-23	-24
folk	-3	18	1	9	-4	0	-4
follow	-64	-56	-58	-55	-59	-55	-75
follow up	-70	-61	-63	-59	-64	-59	-79
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
for aws	-48	-34	-34	-35	-10	-34	-34
for both	-51	-87	-53	-54	-53	-52	-61
for clean	20	20	19	19	57	20	10
for climat	49	44	45	49	106	47	23
for complianc	-39	-26	-26	-26	-27	-25	-26
for custom	23	-5	18	55	21	23	20
for data	-43	-51	-75	-14	-43	-44	-45
for each	65	24	25	26	22	26	24
for encrypt	17	14	13	-1	93	15	-74
for everyon	-71	-54	-56	-54	-67	-54	-63
for failov	27	29	29	29	62	27	20
for file	-30	-26	-26	-34	-25	-26	-27
for free	-31	-32	-34	-36	-44	-36	-43
for gdpr	-15	-13	-13	-13	-20	-13	-14
for in	70	97	-1	27	26	26	24
for it	-9	-30	-31	-30	-40	-30	-46
for its	26	29	29	28	77	28	25
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
for region	-17	-17	-29	-18	-20	-18	-18
for secur	-19	-10	-10	-11	-7	-10	-13
for servic	-92	-83	-96	-86	-83	-78	-88
for store	-29	-29	-33	-30	-34	-29	-37
for suspici	-33	-31	-41	-32	-45	-32	-33
for ten	-19	-19	-22	-21	-28	-19	-21
for test	-41	-41	-45	-42	-68	-42	-40
for them	-44	-43	-54	-44	-71	-43	-57
for there	22	1	-1	4	3	3	4
for thi	16	20	17	20	-2	8	74
for three	-21	-19	-21	-20	-21	-18	-18
for tls	26	27	26	33	85	33	25
for train	-32	-31	-33	-32	-51	-32	-36
for turn	44	46	40	45	103	44	48
for two	21	2	3	0	0	3	3
for volum	-40	-39	-39	-39	-55	-39	-38
for vulner	-22	-21	-23	-21	-22	-21	-24
for what	10	-19	-53	-38	-60	-24	-38
for which	69	-2	20	19	19	22	21
for whom	-36	-35	-34	-36	-47	-34	-36
for with	103	18	18	36	9	39	38
for you	-46	-40	-52	-44	-52	-49	-52
forbid	15	31	29	29	20	83	31
forc	-42	-38	-39	-39	-42	-38	-41
forc ssl	-16	-12	-13	-13	-14	-13	-13
forecast	-62	-43	-46	-49	-19	-44	-63
forens	-52	-49	-55	-50	-55	-50	-54
forens on	-39	-39	-39	-39	-46	-40	-45
forest	-17	-17	-16	-16	-16	-16	-24
forev	-58	-63	-57	-54	-28	-53	-63
forget	10	17	11	53	16	9	0
forget about	24	27	23	63	3	12	2
forgot	-55	-41	-41	-41	-42	-40	-44
forgot the	-68	-50	-48	-48	-48	-47	-55
forgotten	-54	-62	-53	-59	-54	-52	-54
form	9	-9	-9	-14	-27	-9	-13
format	-19	-19	-20	-19	-19	-18	-19
former	-32	-32	-32	-33	-42	-34	-61
fortig	9	60	9	-1	18	9	12
forward	-59	-50	-54	-42	-61	-41	-48
found	-23	-23	-28	-23	-26	-22	-23
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
from 0	2	3	3	4	34	4	5
from 2016	-27	-29	-28	-28	-30	-28	-33
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
from each	-43	-46	-46	-43	-48	-44	-62
from minor	-23	-22	-23	-22	-33	-22	-27
from my	-24	-23	-22	-23	-34	-22	-24
from our	0	8	-10	0	39	1	-13
from read	-38	-37	-37	-36	-45	-36	-37
from self	29	68	22	6	16	24	28
from the	-21	-23	-14	-16	-30	-22	-24
from those	-16	4	-12	-12	-19	-13	-13
from us	-50	-39	-41	-46	-59	-41	-44
from where	-21	-21	-23	-22	-22	-24	-27
from which	-32	-26	-24	-25	-31	-25	-25
from whom	-11	-21	-11	-11	-11	-11	-11
front	-33	-29	-42	-33	-38	-18	-40
front $	-37	-42	-32	-32	-53	-48	-34
front end	-58	-58	-57	-58	-60	-58	-87
front of	-7	-2	-24	-10	-12	18	-7
froze	-3	-15	-16	-16	-24	-16	-20
fsx	5	10	5	27	-3	6	5
fsx $	-45	-45	-46	-44	-58	-44	-45
full	-9	-26	-23	-14	-29	-24	-24
full $	-63	-57	-77	-58	-57	-56	-58
full in	-88	-85	-83	-79	-81	-78	-83
full on	-49	-47	-48	-51	-48	-45	-47
full pictur	119	34	29	34	25	36	37
fulli	39	10	7	12	7	12	5
fulli inherit	-32	-33	-36	-32	-40	-32	-37
fulli manag	52	19	19	22	23	23	15
function	-44	-34	-41	-38	-38	-39	-42
function $	-42	-37	-39	-37	-30	-38	-38
function on	-25	-25	-30	-25	-26	-24	-25
function permiss	-48	-47	-50	-45	-46	-45	-48
function us	-18	-22	-18	-18	-19	-18	-19
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
gdpr	-46	-46	-67	-45	-25	-44	-48
gdpr complianc	-15	-13	-13	-14	-23	-13	-14
gdpr offic	-17	-17	-18	-19	-18	-17	-25
gener	-60	-53	-66	-52	-26	-56	-60
gener $	-125	-107	-138	-107	-125	-118	-122
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
get them	-19	-17	-20	-20	-18	-17	-17
get to	14	-10	14	47	13	14	-6
get us	-17	-17	-17	-17	-28	-17	-20
gig	-3	5	-2	6	41	5	6
gimm	25	-6	1	2	-1	1	1
gimm the	25	-6	1	2	-1	1	1
git	-48	-58	-42	-26	-32	-42	-42
git credenti	-57	-52	-57	-54	-60	-52	-58
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
glass	-32	-22	-8	-24	-24	-26	-21
glibc	-23	-26	-21	-24	-21	-21	-21
global	-23	-23	-24	-24	-28	-24	-28
global infrastructur	-27	-27	-27	-28	-37	-28	-32
global tabl	-14	-14	-14	-14	-14	-13	-18
glossari	43	42	117	41	23	41	41
go $	10	-34	0	47	-18	-3	-5
go @	-44	57	-12	7	-27	-1	2
go back	-26	-27	-27	-27	-35	-26	-29
go dark	-57	-59	-67	-60	-81	-55	-54
go from	1	37	4	-5	0	3	4
go live	-57	-48	-42	-45	-58	-42	-46
go with	61	18	29	60	28	30	29
goal	30	21	27	62	59	29	16
goe	-11	13	-17	-9	6	-6	6
goe awai	-1	100	5	7	0	18	20
goe dark	-37	-38	-41	-36	-37	-37	-39
goe from	-24	-14	-17	-17	-17	-16	-17
goe out	-15	-16	-15	-15	-18	-15	-20
goe to	-18	-19	-17	-18	-28	-18	-18
goe up	26	20	6	24	76	21	29
golden	-10	-9	26	-9	-21	-11	-20
golden ami	-57	-55	-67	-55	-64	-55	-62
golden imag	1	0	40	0	-9	-2	-9
gone	-16	-9	-15	-15	-19	-14	-15
gone $	-26	-25	-27	-27	-27	-26	-31
gone from	22	64	21	18	19	22	23
good	22	28	27	23	77	68	24
good $	0	0	-8	2	-3	41	-6
good for	20	18	26	21	-21	75	13
googl	33	33	32	32	82	33	27
googl cloud	14	14	12	11	41	14	9
got	-8	-17	-19	-16	3	-15	-9
got a	-20	-19	-20	-20	-23	-19	-26
got an	27	26	23	24	55	26	24
got hack	-18	-11	-11	-12	-46	-11	20
got mail	-8	-8	-3	-9	-17	-8	-8
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
group $	-81	-78	-89	-78	-90	-86	-97
group @	-42	-64	-36	11	-38	-34	-35
group and	-19	-17	-18	-18	-20	-17	-20
group for	-26	-23	-25	-23	-23	-23	-23
group in	-55	-49	-50	-45	-47	-46	-52
group of	-29	-29	-32	-27	-28	-27	-28
group on	-41	-38	-42	-40	-39	-36	-37
group rule	-51	-52	-70	-51	-58	-54	-49
group to	-17	-15	-15	-14	-15	-15	-16
group what	46	44	103	46	35	39	46
grow	-30	-26	-31	-33	-33	-30	-30
grow $	-28	-18	-31	-39	-32	-32	-29
grow its	-36	-33	-34	-33	-52	-33	-34
gsi	-49	-46	-48	-52	-47	-45	-45
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
guess $	-44	-43	-44	-43	-62	-43	-61
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
hand $	5	38	-2	15	6	8	7
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
handl that	19	25	25	33	7	21	101
handl the	-113	-109	-139	-112	-159	-111	-173
handl what	46	-26	-34	2	-14	1	-6
handler	-26	-26	-27	-43	-26	-27	-26
hang	-64	-55	-63	-56	-58	-57	-55
hang @	-64	-54	-62	-53	-77	-57	-53
hang on	-16	-7	-17	-7	24	-7	-5
happen	-18	-16	-18	-16	-19	-16	-16
hard	-44	-43	-44	-44	-35	-44	-46
hard drive	-24	-24	-24	-28	-27	-25	-25
hardcod	-19	-22	-18	-20	-20	-18	-19
hardcod password	-20	-24	-18	-21	-20	-19	-20
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
hat sre	-24	-21	-21	-22	-28	-21	-24
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
have them	-35	-28	-28	-29	-29	-27	-32
have to	2	-34	-30	-18	-46	-28	-13
hcx	-57	-51	-52	-51	-55	-51	-63
he	-16	-13	-15	-14	-11	-14	-15
head	-46	-44	-41	-42	-42	-40	-48
head node	-36	-37	-34	-35	-34	-33	-40
headach	-47	-52	-47	-30	-33	-50	-77
headach $	-13	-23	-15	11	-31	-14	-16
header	-35	-44	-39	-35	-35	-35	-34
headquart	-14	-14	-15	-14	-17	-14	-15
health	-33	-30	-20	-30	-36	-30	-32
health check	-38	-31	-31	-30	-30	-30	-30
health dashboard	5	5	29	4	-1	4	3
health of	-16	-16	-18	-17	-21	-17	-21
healthi	-21	-22	-21	-22	-21	-21	-22
healthi $	-29	-31	-30	-30	-29	-29	-30
hear	4	6	29	5	2	5	2
heard	21	24	57	24	72	24	22
heard $	-19	-12	19	-14	-26	-12	-11
heard of	19	19	62	18	6	17	11
heartbeat	-54	-49	-52	-47	-51	-46	-57
heavi	-46	-65	-40	-7	-49	-42	-68
heavi lift	-46	-65	-40	-7	-49	-42	-68
hello	-6	-1	-4	0	-16	22	12
hello bot	-6	-6	-5	-2	-25	32	-13
hello could	10	15	10	16	4	-4	54
helm	-36	-37	-39	-36	-44	-36	-42
helm instal	-29	-28	-31	-28	-29	-28	-36
help	20	34	90	39	16	109	34
help $	16	31	96	36	-9	139	31
helpdesk	-2	-46	-26	-35	-22	-22	-25
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
high avail	-28	-32	-29	-27	-29	-27	-28
high in	-22	-22	-21	-21	-30	-21	-22
higher	-16	-16	-16	-17	-27	-16	-17
hijack	-40	-34	-35	-34	-61	-34	-39
him	-16	-15	-14	-5	-17	-14	-16
hipaa	-32	-29	-3	-31	-35	-31	-44
hire	-64	-63	-64	-62	-99	-65	-84
hire the	-56	-55	-57	-54	-69	-58	-85
his	-18	-17	-19	-18	-19	-17	-22
histori	-24	-21	-22	-23	-22	-21	-21
hit	-59	-55	-57	-56	-73	-59	-59
hit our	-44	-36	-43	-37	-66	-35	-38
hm	-30	-30	-29	-29	-32	-28	-31
hm and	-29	-28	-28	-28	-31	-28	-31
hmm	-55	-66	-70	-54	-57	-54	-55
hmm $	-18	-18	-20	-19	-25	-19	-20
hold	-36	-34	-35	-35	-39	-34	-39
hold @	-34	-28	-26	-27	-37	-26	-27
hold on	-23	-21	-21	-22	-33	-21	-21
hold the	-38	-35	-33	-36	-34	-33	-59
hole	-36	-37	-36	-37	-41	-36	-48
hole in	-43	-41	-41	-43	-44	-42	-62
home	-17	-16	-15	7	-18	-14	-15
home dir	14	14	15	41	15	15	15
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
host and	-2	-2	2	41	3	4	-7
host base	-21	-22	-21	-22	-20	-20	-21
host behind	-15	-14	-14	-14	-17	-14	-17
host below	59	49	62	56	62	63	161
host beneath	-39	-49	-55	-42	-41	-40	-39
host for	-30	-43	-27	-9	-27	-26	-28
host hardwar	-21	-21	-21	-20	-21	-20	-23
host in	-57	-50	-51	-53	-53	-52	-76
host instal	-21	-20	-20	-21	-21	-21	-27
host is	-20	-19	-29	-20	-22	-19	-20
host isnt	-35	-17	-37	38	-28	-13	-55
host kernel	-19	-19	-19	-24	-15	-17	7
host llama	19	46	20	-2	18	19	19
host of	-1	2	1	0	-12	1	34
host on	0	-5	1	33	0	2	-3
host oper	-80	-80	-82	-80	-80	-78	-116
host os	-56	-54	-57	-56	-69	-53	-53
host patch	-37	-33	-34	-32	-42	-32	1
host secur	-46	-31	-31	-35	-32	-31	-34
host server	-29	-28	-27	-29	-31	-28	-40
host to	-23	-22	-22	-23	-23	-22	-37
host under	-55	-49	-51	-50	-52	-49	-55
host underneath	-32	-31	-32	-30	-30	-30	-33
host with	36	38	37	97	26	37	15
hostnam	-39	-45	-47	-39	-42	-38	-38
hot	-28	-23	-23	-23	-25	-22	-22
hour	-35	-23	-33	-23	-14	-24	-23
hour $	-39	-37	-36	-37	-49	-37	-41
hour of	-29	-31	-29	-29	-45	-29	-28
hourli	-7	-8	-17	7	53	0	-5
hourli snapshot	-18	-17	-16	-18	-22	-17	-17
hous	0	1	4	2	46	0	-15
how	26	18	10	18	37	31	11
how big	-29	-23	-25	-23	-6	-23	-17
how can	29	36	33	35	96	33	36
how current	24	25	1	20	8	64	17
how do	20	39	32	33	93	64	32
how doe	75	55	24	21	-27	51	26
how fast	-3	1	2	3	37	1	1
how is	28	8	-38	-31	-55	-37	-28
how littl	1	0	23	65	13	19	21
how long	-30	-28	-37	-32	-2	-31	-28
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
hunt	-32	-29	-28	-29	-32	-29	-41
hybrid	-17	-17	-17	-17	-18	-16	-18
hyperledg	-23	-22	-21	-25	12	-22	-56
hypervisor	-44	-43	-32	-43	-28	-44	-60
hypervisor $	-48	-47	-39	-47	-66	-51	-65
hypervisor and	-19	-18	-18	-18	-18	-18	-28
hypervisor below	-41	-41	-44	-41	-44	-41	-55
hypervisor for	-21	-27	18	-23	-34	-22	-21
hypervisor on	-20	-19	-19	-19	-21	-19	-27
hypervisor patch	-29	-28	-27	-35	-27	-27	-35
hypervisor secur	-33	-34	-43	-33	-33	-32	-33
hypervisor under	18	18	18	18	45	18	16
hypervisor updat	44	46	37	39	118	43	-8
i	12	3	3	6	17	10	0
i $	-48	-39	-40	-43	-47	-39	-45
i am	-40	-43	-8	-2	-46	-2	-23
i ask	-3	1	1	1	17	12	-4
i assum	-23	-21	-20	-22	-21	-20	-21
i attach	28	29	24	28	61	20	29
i be	81	-6	-9	10	-10	15	11
i can	50	54	46	49	95	78	57
i click	-9	6	9	5	60	1	-24
i come	-3	22	65	23	-27	4	24
i creat	-24	-20	-21	-22	-21	-22	-24
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
i on	80	25	19	27	19	25	27
i onli	45	23	80	23	-19	24	25
i own	163	42	-36	11	-15	22	14
i presum	-21	-16	-17	-17	-18	-16	-16
i read	36	36	69	33	0	66	35
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
id say	-28	-24	-24	-34	-24	-24	-25
idea	16	60	21	5	66	26	62
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
if we	-41	-10	-42	-45	-38	-35	-39
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
imag in	-24	-23	-25	-23	-25	-23	-25
imag on	-56	-53	-56	-51	-54	-50	-56
imag patch	-16	-24	-16	-21	-16	-16	-17
imag that	-15	-16	-14	-14	-15	-14	-15
imag updat	-64	-70	-66	-63	-64	-64	-103
imag version	-29	-24	-26	-24	-26	-25	-30
imag vulner	-28	-27	-26	-26	-26	-25	-30
imag we	-22	-21	-20	-22	-21	-20	-26
imag when	26	23	25	52	25	26	26
imag with	-60	-55	-61	-59	-64	-56	-62
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
in amazon	-73	-61	-60	-59	-65	-60	-78
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
in dev	40	53	51	55	142	56	53
in duti	-3	76	15	19	8	21	19
in each	-16	25	-9	-8	-7	-5	5
in either	-19	56	10	-12	2	10	9
in eu	2	4	-8	3	26	3	5
in everi	-15	-16	17	-22	-19	-14	-15
in frankfurt	-12	2	-2	2	55	2	1
in front	-24	-20	-37	-25	-32	-8	-24
in full	-51	-47	-70	-49	-51	-46	-50
in general	-56	-54	-62	-54	-62	-55	-69
in here	3	3	-18	1	-9	51	1
in how	-45	-42	-43	-42	-44	-42	-60
in ireland	-38	-40	-37	-38	-51	-38	-46
in it	-37	-37	-29	-37	-41	-39	-54
in its	-20	-19	-24	-20	-20	-19	-24
in job	-19	-22	-24	-20	-21	-20	-20
in kernel	15	14	15	38	14	15	15
in lambda	-43	1	-47	-55	-54	-33	-35
in launch	-19	-23	-20	-19	-21	-19	-19
in march	19	-10	-8	-9	-23	-9	-11
in multi	-17	-16	-20	-17	-24	-16	-16
in my	-32	-31	-32	-32	-34	-29	-36
in normal	0	-2	65	12	9	9	12
in ohio	-29	-6	-26	-3	25	-3	-4
in one	20	-22	-29	-17	-30	-17	-17
in our	-27	-23	-23	-23	-21	-22	-20
in patch	21	74	14	8	12	32	27
in pend	31	33	33	33	85	34	34
in place	-19	-21	-19	-20	-22	-19	-22
in plain	8	7	64	8	1	8	2
in principl	-16	-16	-17	-16	-20	-16	-21
in prod	-36	-34	-34	-33	-43	-32	-34
in provis	-35	-34	-35	-37	-33	-33	-33
in public	-44	-40	-43	-39	-40	-39	-44
in requir	-15	-15	-15	-16	-21	-15	-15
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
in to	-26	-23	-23	-25	-27	-23	-29
in transit	-27	-26	18	-26	-32	-25	-40
in two	67	7	62	27	19	30	23
in updat	26	25	26	24	54	21	16
in us	-21	-1	-2	-3	32	-1	-5
in what	4	83	18	14	13	15	20
in which	-18	34	-11	-4	-20	-10	-20
in who	-26	-20	-25	-25	-31	-35	-38
in your	36	32	93	32	3	67	29
incid	-70	-66	-71	-66	-95	-66	-86
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
ingest	10	14	16	39	29	16	14
ingress	-27	-26	-26	-27	-29	-26	-27
ingress $	-15	-15	-15	-16	-15	-14	-17
inherit	7	-20	12	-21	-34	-22	-36
inherit a	76	26	15	23	20	26	27
inherit an	73	29	4	32	22	31	32
inherit control	-4	-1	65	-1	-14	-5	-26
inherit from	-33	-34	-36	-33	-43	-36	-35
initi	-44	-43	-37	-40	-41	-37	-40
initi the	-16	-28	-16	-16	-17	-16	-16
inject	-33	-31	-32	-30	-36	-30	-32
inject in	-14	-15	-17	-14	-15	-14	-14
input	-62	-63	-64	-60	-63	-60	-61
input valid	-44	-44	-47	-43	-44	-44	-44
insid	-43	-40	-43	-40	-41	-39	-45
insid $	-64	-51	-65	-51	-50	-49	-54
insid @	-39	-37	-37	-36	-37	-35	-39
insid a	-17	-17	-18	-17	-18	-17	-19
insid an	-21	-21	-21	-21	-21	-21	-31
insid my	-26	-22	-22	-23	-41	-23	-22
insid of	-28	-28	-28	-28	-30	-28	-30
insid one	-50	-49	-63	-50	-49	-48	-51
insid our	-65	-52	-72	-52	-54	-51	-65
insid the	-31	-31	-30	-32	-34	-30	-37
insist amazon	-23	-19	-25	-20	-20	-19	-19
inspect	-32	-29	-29	-29	-30	-28	-41
instal	-30	-29	-30	-27	-29	-27	-22
instal $	-68	-46	-46	-46	-48	-46	-54
instal @	-71	-70	-69	-78	-72	-66	-73
instal and	-26	-27	-26	-27	-26	-26	-41
instal by	-46	-57	-46	-57	-45	-45	-54
instal it	6	-34	4	50	-3	6	3
instal linux	-22	-21	-21	-21	-22	-21	-35
instal on	-15	-1	-16	-19	-17	-15	-23
instal ourselv	-51	-54	-77	-57	-52	-59	-91
instal the	39	41	41	37	57	41	88
instal there	-27	-27	-26	-26	-32	-28	-35
instanc	-29	-26	-27	-26	-7	-26	-34
instanc size	22	27	26	24	71	25	28
instead	-33	57	-10	-18	-7	-3	-3
instead $	-37	-41	-47	-47	-40	-35	-36
instead of	-5	90	21	20	18	23	25
instruct	-22	-8	-8	7	11	96	-29
instruct and	-7	8	7	7	41	0	2
instrument	-25	-20	-21	-20	-21	-20	-22
insur	-19	-20	-19	-21	-20	-19	-26
integr	-67	-57	-64	-57	-73	-58	-57
integr authent	-32	-33	-39	-32	-33	-33	-36
integr of	-72	-71	-75	-60	-81	-70	-57
intellig	-37	-46	-32	-43	-50	-32	-32
interfac	-51	-51	-57	-48	-50	-48	-57
intern	-26	-33	-29	-14	-14	-24	-25
internet	-34	-31	-31	-31	-34	-30	-31
interpret	-82	-81	-76	-72	-79	-71	-75
interrupt	-33	-31	-33	-31	-35	-31	-32
interv	22	25	25	26	54	24	26
into	-39	-36	-39	-38	-31	-37	-39
into an	-36	-33	-35	-31	-36	-32	-33
into the	-33	-36	-40	-36	-35	-33	-33
intrus	-32	-30	-29	-30	-30	-29	-31
intrus detect	-32	-30	-29	-30	-30	-29	-31
invalid	-27	-20	-20	-21	-24	-20	-20
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
is a	-47	-13	78	-13	-36	-17	-41
is account	42	-14	-5	2	-11	2	0
is administratoraccess	-26	-25	-25	-25	-27	-25	-26
is all	61	20	11	17	14	19	21
is allow	-53	-52	-77	-52	-66	-56	-61
is amazon	10	-4	-29	-3	33	-4	-4
is an	-3	27	151	34	9	32	29
is anoth	-28	-26	-26	-26	-28	-26	-49
is answer	-49	-29	-29	-29	-31	-29	-29
is any	-13	-14	-14	-18	-13	-13	-13
is anyon	-15	-27	-18	-16	11	-21	-24
is attach	-24	-26	-22	-22	-29	-22	-23
is aws	-11	-26	-25	-25	-39	-26	-12
is best	-3	3	-7	-38	70	-6	4
is better	-12	86	-1	-16	81	24	22
is broken	-1	-2	-13	-1	37	-2	0
is built	-14	-14	-15	-17	-14	-15	-14
is call	-26	-26	-26	-27	-50	-26	-30
is cheaper	20	-3	16	-3	56	20	18
is close	3	30	8	8	9	9	8
is complianc	-67	-70	-84	-70	-94	-74	-84
is configur	-30	-29	-32	-29	-33	-30	-31
is creat	-28	-25	-25	-25	-39	-25	-26
is data	-2	-2	24	-2	-10	-6	-7
is dead	-7	37	-10	-27	-12	-5	-6
is decid	-23	-23	-23	-22	-38	-23	-23
is deprec	-24	-24	-24	-24	-31	-24	-31
is do	5	4	4	4	-13	1	50
is done	5	-22	-33	-21	-36	-21	-21
is down	-19	-17	-18	-18	-19	-18	-20
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
is hipaa	-19	-17	-22	-20	-17	-18	-17
is imdsv2	7	9	87	7	-16	6	5
is in	5	-3	-10	-3	-17	-4	16
is insid	-93	-65	-103	-65	-69	-64	-85
is it	-4	11	45	9	10	18	23
is left	112	34	5	32	26	36	39
is liabl	-17	-16	-19	-17	-23	-18	-19
is look	-46	-47	-37	-39	-46	-38	-43
is made	-17	-15	-15	-17	-17	-14	-14
is maintain	-36	-37	-39	-38	-40	-37	-60
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
is our	49	58	3	18	52	20	1
is out	-12	-12	-12	-12	-22	-12	-12
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
is set	-21	-22	-24	-21	-24	-22	-25
is share	-24	-17	-18	-19	-23	-17	-18
is still	52	-3	-28	0	-4	-1	-1
is store	-43	-37	-36	-40	-38	-38	-52
is stuck	-18	-3	-17	-6	28	-13	-14
is suppos	23	25	18	22	11	24	77
is switch	-80	-82	-92	-81	-95	-81	-139
is that	-9	2	14	-5	-11	-4	39
is the	-8	3	-21	47	99	11	15
is their	51	18	-9	16	12	13	3
is there	-7	17	-7	-20	-15	16	-11
is thi	-18	-13	-16	-10	-27	29	13
is to	-33	-28	-28	-29	-39	-28	-29
is too	-33	-31	-33	-31	-44	-31	-32
is turn	-16	-18	-16	-20	-17	-16	-16
is two	-18	-17	-19	-17	-17	-17	-29
is unread	38	34	29	34	87	36	36
is up	-18	-18	-18	-18	-21	-17	-19
is updat	-15	-15	-17	-18	-16	-15	-22
is what	28	58	129	81	48	56	53
is which	13	14	47	13	8	13	14
is who	161	43	49	62	25	49	7
is whose	-42	-43	-43	-42	-62	-42	-49
is with	-41	-46	-39	-43	-42	-39	-44
iscsi	-49	-46	-46	-46	-51	-45	-44
ism	-26	-26	-26	-52	-26	-26	-26
isnt	-3	1	-2	15	-2	1	17
isnt @	-50	-47	-47	-47	-49	-47	-79
isnt it	-14	-13	-15	-15	-14	-13	-17
isnt our	50	68	49	121	54	71	147
isnt the	-15	-14	-14	-15	-16	-14	-16
iso	-10	-24	-8	-24	-40	-24	-32
iso 27001	-23	-20	6	-20	-35	-20	-22
isol	-41	-40	-41	-40	-43	-39	-45
isol between	-58	-57	-58	-56	-65	-54	-61
isol my	-22	-19	-17	-18	-20	-18	-19
isol the	-40	-38	-37	-40	-39	-36	-37
isp	-22	-17	-18	-17	18	-23	-36
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
it has	10	2	9	35	1	10	4
it i	4	6	39	6	-5	5	7
it in	7	17	69	18	12	17	16
it is	-34	-27	-35	-30	-18	-29	-32
it isnt	-71	-64	-64	-67	-82	-64	-101
it keep	-29	-23	-23	-26	-23	-24	-39
it leav	19	-7	-8	-9	-36	-7	-8
it mean	-14	8	66	12	-13	8	6
it off	-63	-61	-61	-61	-80	-60	-72
it on	-25	-24	-25	-25	-25	-23	-26
it onli	-13	-13	-13	-18	-15	-13	-16
it or	-57	-39	-40	-39	-50	-38	-40
it our	-48	-42	-43	-42	-31	-43	-54
it ourselv	13	-29	21	69	20	21	17
it out	95	12	-13	16	32	14	4
it over	27	27	24	26	11	22	68
it patch	-17	-16	-16	-17	-18	-16	-22
it right	-23	-22	-22	-22	-24	-21	-34
it sai	-56	-30	-53	-39	40	-27	-24
it set	-14	-15	-14	-14	-22	-14	-14
it stand	54	54	29	53	109	46	43
it still	-8	-5	-7	-7	28	-5	-22
it that	-38	-36	-35	-39	-37	-35	-40
it the	61	35	99	37	35	37	29
it their	-4	24	29	28	2	18	80
it then	-16	-16	-16	-16	-21	-17	-20
it through	-30	-23	-24	-23	-25	-24	-23
it to	-14	-17	-18	-17	-17	-16	-22
it too	-18	-23	-20	-19	-20	-18	-18
it up	10	11	11	11	31	12	31
it updat	-32	-32	-32	-32	-36	-32	-61
it us	-6	5	4	2	37	4	-15
it when	12	13	15	11	-5	11	50
it where	-24	-19	-21	-21	-21	-19	-21
it who	-26	-25	-25	-25	-27	-24	-29
it whose	-27	-27	-27	-29	-36	-27	-31
it worth	25	85	20	27	92	20	22
it would	-20	-25	-17	-20	-17	-17	-17
item	-1	2	0	1	35	2	1
item $	-38	-37	-37	-37	-44	-37	-45
item are	-40	-37	-38	-38	-65	-38	-37
its	-18	-17	-17	-17	-16	-17	-14
its @	-54	-50	-47	-43	-47	-44	-45
its a	-48	-62	-55	-43	-44	-42	-44
its api	-27	-27	-28	-27	-47	-28	-30
its data	-18	-18	-21	-19	-20	-18	-23
its endpoint	-21	-20	-23	-21	-24	-21	-21
its facil	-40	-41	-40	-40	-50	-41	-51
its key	-13	-14	-13	-13	-16	-12	-13
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
januari	-24	-22	-23	-25	-24	-22	-30
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
job for	-25	-24	-27	-25	-33	-24	-27
job i	-28	-32	-21	-3	-25	-19	-18
job imag	-54	-49	-52	-48	-51	-50	-60
job in	-74	-87	-70	-68	-81	-68	-71
job is	6	42	11	11	43	17	63
job now	-28	-28	-28	-29	-54	-29	-29
job of	-29	-26	-25	-25	-27	-25	-26
job on	-30	-31	-30	-53	-45	-30	-30
job queue	-33	-34	-33	-33	-46	-33	-43
job to	-41	-37	-37	-36	-46	-37	-45
join	-36	-32	-34	-37	-36	-33	-37
join of	-43	-42	-42	-40	-44	-41	-44
join the	-22	-18	-18	-19	-20	-18	-24
join to	-42	-55	-41	-40	-41	-39	-40
joiner	-54	-37	-37	-37	-52	-37	-39
joint	-49	-42	-44	-40	-54	-41	-42
joint respons	-49	-42	-44	-40	-54	-41	-42
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
keep our	-50	-49	-57	-49	-63	-50	-58
keep run	-15	-14	-14	-15	-21	-14	-15
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
kei in	-63	-53	-60	-52	-58	-53	-58
kei is	-31	-31	-32	-31	-34	-30	-47
kei of	-23	-23	-22	-22	-30	-22	-26
kei on	1	1	1	1	-1	0	26
kei who	-7	-2	-9	8	-16	6	65
kept	-62	-61	-64	-61	-89	-61	-63
kept $	-75	-68	-70	-71	-119	-74	-67
kept by	-18	-18	-17	-16	-25	-17	-19
kept up	-48	-30	-30	-29	-29	-29	-40
kerbero	-37	-35	-36	-34	-36	-34	-37
kernel	-27	-25	-27	-23	-20	-25	-26
kernel $	-64	-50	-59	-15	-79	-56	-61
kernel in	-101	-98	-112	-93	-108	-94	-105
kernel of	-6	-7	-10	-9	6	-7	-17
kernel on	-21	-26	-21	-27	-22	-21	-21
kernel patch	-75	-75	-76	-74	-56	-73	-127
kernel updat	-16	-15	-14	-9	-15	-14	-19
key	-20	-19	-3	-16	-11	-19	-22
key $	-89	-86	-107	-86	-97	-85	-97
key @	10	20	95	23	22	8	17
key choic	-80	-75	-80	-74	-77	-75	-79
key for	-27	-30	-24	-47	-30	-27	-26
key in	-36	-34	-41	-34	-29	-33	-33
key manag	-37	-39	-59	-36	-47	-36	-36
key mean	3	2	38	2	-25	2	2
key pair	-21	-18	-19	-18	-5	-18	-18
key rotat	6	3	1	6	85	9	-32
key valu	27	22	11	68	26	26	28
key was	-20	-19	-22	-19	-22	-19	-34
key with	9	8	7	8	46	-17	6
keycloak	4	27	25	61	9	26	26
keycloak on	28	-2	25	64	11	27	27
kick	-30	-27	-26	-27	-28	-26	-33
kick it	-28	-28	-27	-28	-32	-26	-31
kick off	-22	-23	-22	-22	-22	-21	-33
kid	-61	-42	-66	-49	12	-39	-36
kill	-37	-43	-34	-23	-38	-34	-37
kill it	-20	-20	-20	-20	-33	-20	-24
kill the	-63	-42	-41	-43	-51	-44	-50
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
known cve	-31	-31	-40	-40	-34	-31	-44
kubeconfig	-33	-15	-16	-16	16	-16	-15
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
land zone	-6	-5	18	-6	-12	-8	-7
languag	-5	-2	25	-1	-23	49	-9
languag $	20	20	123	31	16	25	31
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
later	-28	-27	-29	-29	-37	-27	-45
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
lawyer	8	9	62	7	-7	9	2
lay	111	50	-27	-3	-34	13	4
layer	8	-22	4	-19	-38	-20	-26
layer $	60	-13	-3	2	-17	2	-13
layer 7	-32	-29	-28	-26	-29	-28	-27
layer in	-19	-16	-17	-16	-18	-16	-20
layer under	-28	-22	-23	-21	-26	-21	-24
layer we	-58	-40	-62	-40	-40	-39	-38
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
least $	30	-1	30	90	16	29	30
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
left for	87	20	-2	14	13	18	17
left in	-27	-20	-19	-20	-20	-19	-20
left the	-37	-29	-29	-30	-40	-29	-29
left to	40	-8	-25	-8	-15	-7	-9
legal	-29	-29	-25	-28	-19	-29	-31
legal hold	-65	-66	-76	-64	-68	-65	-68
len	-19	-19	-18	-18	-20	-18	-20
length	-31	-26	-26	-29	-28	-26	-27
less	45	28	47	126	40	47	46
less $	27	6	31	101	20	28	31
less for	40	62	43	47	37	42	42
less patch	13	9	7	75	-12	11	1
less to	19	-25	20	84	13	21	20
let	-27	-25	-16	2	-13	-16	-19
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
licens $	35	38	39	37	86	37	36
licens for	-85	-82	-83	-75	-99	-77	-97
licens in	-54	-54	-54	-53	-61	-52	-57
licens of	-18	-16	-17	-17	-19	-17	-18
licens on	-111	-105	-113	-105	-129	-102	-121
licens to	-16	-14	-12	-15	-14	-13	-14
licens we	-27	-27	-25	-26	-28	-26	-27
life	6	6	7	19	12	8	27
life $	-1	1	-2	1	33	2	1
life on	-21	-23	-19	-20	-21	-19	-25
lifecycl	-45	-44	-45	-43	-45	-43	-45
lifecycl $	-49	-48	-52	-46	-47	-46	-48
lifecycl of	-29	-28	-30	-28	-32	-30	-31
lifetim	-29	-29	-33	-29	-32	-29	-34
lift	-35	-8	-28	-13	-34	-28	-43
lift $	-46	-65	-40	-7	-49	-42	-68
lift a	-43	-43	-43	-55	-52	-42	-43
lighter	45	27	48	121	43	49	48
lighter one	45	27	48	121	43	49	48
like	13	-2	31	18	-3	0	-5
like @	-54	-62	-55	-64	-56	-52	-55
like aws	-75	-67	-79	-69	-92	-66	-72
like im	-21	-9	19	-12	-25	-11	-10
like that	-77	-64	-90	-67	-67	-64	-72
like the	51	-5	-28	-12	-16	-9	-23
limit	-38	-36	-45	-36	-42	-18	-38
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
list of	-15	0	-4	4	-32	96	-8
list pleas	-69	-85	-18	24	136	-15	2
list what	69	17	13	21	-12	17	21
listen	-51	-48	-50	-49	-44	-47	-51
listen $	-91	-82	-89	-77	-83	-79	-94
littl	17	28	26	52	18	24	25
littl as	18	16	18	38	18	18	18
live	-26	-23	-36	-27	-5	-26	-27
live $	-46	-43	-59	-43	-5	-42	-45
live in	43	67	44	29	87	42	45
live on	-16	-16	-17	-17	-19	-16	-19
llama	16	43	17	-5	15	16	16
llama on	16	43	17	-5	15	16	16
load	-21	-19	-22	-20	2	-19	-21
load $	-16	0	-13	-14	-17	-14	-16
load @	-32	-40	-33	-34	-33	-32	-33
load balanc	33	31	17	29	85	28	31
load data	-32	-30	-30	-29	-35	-30	-32
load dock	-24	-23	-24	-23	-25	-23	-27
load with	-21	-21	-20	-21	-27	-22	-25
local	-39	-38	-19	-39	-47	-37	-52
local admin	-19	-12	-13	-13	-13	-12	-14
local administr	-25	-23	-24	-25	-31	-23	-24
local user	-47	-51	-76	-48	-51	-50	-46
local zone	-26	-24	27	-26	-51	-22	-48
locat	-16	-15	26	-15	-26	-15	-21
locat $	-5	-3	59	-1	-17	-3	-9
lock	-36	-34	-26	-34	-36	-35	-39
lock in	-31	-31	-32	-31	-38	-30	-30
lock the	-26	-20	-20	-22	-25	-20	-21
log	-23	-24	-16	-18	-20	-20	-15
log $	-114	-113	-147	-112	-115	-112	-121
log @	-43	-41	-40	-41	-52	-40	-42
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
log retent	-72	-75	-86	-72	-78	-79	-96
log so	-26	-26	-24	-29	-24	-25	-28
log to	-44	-43	-68	-43	-45	-43	-43
log type	41	45	37	43	101	42	46
log who	-48	-38	-53	-38	-39	-38	-42
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
long @	-55	-53	-52	-53	-100	-53	-53
long as	26	-14	25	60	25	26	26
long doe	47	49	50	49	116	49	47
long record	-44	-46	-71	-47	-78	-49	-48
long run	8	8	2	45	-1	-9	2
long term	-35	-35	-40	-37	-35	-34	-42
long those	-14	-14	-14	-14	-26	-14	-14
longer	-35	46	-38	-33	-22	-16	-20
longer exist	25	-5	-20	2	-4	2	0
longer need	-19	-23	-17	-17	-18	-18	-18
longer than	-59	-68	-63	-56	-62	-58	-69
look after	23	2	0	6	2	2	6
look at	-80	-72	-75	-74	-100	-72	-78
look for	-22	-19	-19	-19	-21	-20	-23
loop	-56	-61	-55	-58	-70	-55	-58
loop $	-50	-60	-51	-57	-74	-52	-54
loosen	-27	-27	-27	-27	-33	-26	-35
lost	-7	-13	-14	-13	-25	0	-14
lost @	-31	-29	-30	-30	-30	-30	-36
lost the	-12	-11	-16	-12	-15	-12	-12
lot	29	28	24	26	86	29	29
low	-46	-47	-45	-48	-70	-46	-45
lower	0	-29	8	52	30	9	7
lowest	29	5	20	73	48	28	28
lowest effort	41	14	40	78	36	41	40
lowest latenc	6	6	-10	-7	39	3	6
lunch	-17	-9	-26	0	58	-29	-4
lunch $	-12	-9	-26	2	43	-14	0
lustr	-30	22	-16	-25	-23	-17	-18
m	-43	-40	-39	-40	-49	-39	-44
m i	-28	-24	-22	-24	-30	-22	-28
m6i	19	20	-27	-5	90	6	14
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
maintain $	22	23	18	82	-15	22	16
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
make the	-18	-17	-17	-17	-19	-16	-17
malici	-34	-37	-34	-34	-35	-34	-37
man	-9	13	2	16	22	90	6
manag	-23	-16	-9	-22	-24	-22	-23
manag $	5	5	36	4	-3	3	3
manag @	-56	-51	-54	-48	-50	-48	-58
manag a	-68	-66	-72	-63	-75	-63	-75
manag by	34	1	47	6	4	7	-14
manag certif	-15	-15	-15	-16	-15	-15	-17
manag control	-33	8	-49	-47	-50	-30	-33
manag databas	-99	-100	-116	-109	-117	-100	-158
manag event	-12	-21	-11	-11	-11	-11	-11
manag fleet	78	10	34	45	34	34	34
manag for	-11	-11	-11	-12	-16	-11	-11
manag in	-33	-33	-49	-32	-35	-32	-32
manag is	39	70	78	32	38	42	42
manag kei	-38	-43	-41	-39	-40	-38	-46
manag key	59	61	154	60	47	56	57
manag of	-31	-25	-25	-25	-26	-24	-25
manag on	-55	13	-37	-27	-34	-26	-31
manag one	24	20	2	24	22	25	53
manag platform	15	21	72	22	22	22	20
manag rule	-30	-29	-31	-29	-30	-29	-36
manag runtim	28	74	67	15	17	37	35
manag servic	-14	-12	32	-11	-21	-27	-33
manag share	-44	-52	-69	-45	-56	-51	-58
manag so	-31	-29	-28	-31	-29	-28	-29
manag the	-33	-23	-26	-22	3	-21	-34
manag updat	-59	-58	-63	-72	-100	-59	-64
mani	-31	-26	-27	-25	4	-29	-26
mani @	-53	-41	-33	-31	-33	-32	-35
mani connect	26	12	26	25	59	25	24
mani dai	-18	-17	-18	-18	-30	-20	-19
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
marketplac	-44	-44	-45	-46	-64	-45	-71
mask	-36	-33	-35	-35	-37	-34	-38
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
max @	-63	-58	-61	-61	-82	-58	-71
max concurr	-66	-66	-66	-69	-114	-67	-66
max connect	-48	-50	-48	-53	-75	-48	-48
max of	-30	-29	-32	-29	-34	-29	-29
max size	-45	-45	-55	-42	-44	-44	-45
max vcpu	-86	-82	-82	-83	-133	-82	-92
maximum	-27	-24	-33	-23	-14	-24	-23
maximum size	-37	-35	-43	-36	-49	-36	-35
may	-46	-40	-42	-40	-36	-38	-42
may an	38	39	38	40	120	40	46
may call	-88	-72	-98	-73	-89	-72	-70
may have	-22	-18	-19	-19	-19	-18	-21
may i	0	0	-3	0	-9	19	0
may login	-18	-28	-18	-20	-18	-18	-19
may publish	-19	-21	-21	-18	-22	-18	-18
may pull	-27	-25	-25	-26	-46	-26	-26
may push	20	16	22	13	50	22	22
may read	-19	-17	-17	-16	-18	-16	-19
may run	-16	-17	-16	-17	-18	-16	-23
may send	-30	-28	-27	-28	-34	-27	-36
may use	-45	-39	-40	-40	-52	-42	-40
mb	-35	-35	-33	-36	-54	-34	-35
me	54	23	56	34	32	33	30
me $	44	57	147	90	55	60	104
me a	2	7	5	6	22	26	7
me about	-20	-8	-21	2	-18	79	-14
me an	14	44	39	36	117	31	44
me and	-38	-26	9	-20	-47	-29	-21
me aws	143	42	43	35	28	40	41
me both	8	28	0	-21	1	1	2
me do	-57	-52	-59	-52	-65	-55	-52
me how	-14	35	-3	0	-26	30	2
me in	-29	-29	-64	-30	-34	-29	-28
me lift	-34	-36	-36	-43	-36	-34	-34
me or	-52	-51	-47	-66	-70	-47	-70
me that	-28	-23	-26	-24	-24	-25	-22
me the	77	32	37	32	52	29	29
me through	97	32	19	33	57	30	27
me to	39	7	-39	-38	-27	-22	-32
me what	17	13	31	14	-18	2	7
me which	7	11	-9	6	51	3	-14
me who	-38	-62	-85	-63	-93	-86	-76
me yes	-33	-29	-36	-31	-53	-31	-37
mean	12	21	68	21	35	19	17
mean $	62	63	131	65	117	65	65
mean @	53	5	19	-4	18	19	18
mean by	2	15	98	17	-6	11	12
mean in	-6	-2	109	46	-8	45	21
mean is	-13	-11	-18	-12	-12	-11	-11
mean of	14	14	96	14	-12	8	14
mean secur	42	42	101	42	35	40	41
mean the	-65	11	-51	-61	-49	-36	-47
mean what	7	12	48	11	5	9	13
mean whose	-84	-84	-152	-85	-89	-84	-128
meant	-27	-11	27	-9	-12	-9	-9
meant @	-45	-39	-43	-37	-40	-38	-38
meant by	4	25	118	32	24	29	29
meant to	-54	-38	-55	-45	-38	-38	-40
meant with	-10	2	40	4	2	4	3
media	-34	-34	-36	-34	-35	-34	-37
medium	-43	-41	-36	-39	-60	-36	-36
medium @	-43	-41	-36	-39	-60	-36	-36
meet	-18	-17	-17	-17	3	-29	-21
meet room	3	4	-1	2	39	-21	1
member	-26	-22	-22	-24	-24	-22	-23
memori	-55	-52	-54	-54	-58	-52	-56
memori $	-53	-46	-49	-60	-49	-47	-63
memori and	-30	-27	-28	-28	-51	-28	-27
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
met	-33	-30	-35	-32	-37	-31	-37
met $	-31	-31	-35	-33	-39	-31	-38
metadata	-56	-57	-58	-56	-73	-55	-60
metadata on	-22	-28	-28	-26	-23	-23	-24
metal	-11	-15	21	-11	-10	-11	-23
method	-31	-28	-28	-30	-32	-28	-37
metric	-21	-21	-22	-19	-22	-21	-27
mfa	-43	-41	-33	-41	-48	-41	-47
mfa delet	-37	-38	-47	-37	-40	-37	-38
mfa for	-23	-18	-22	-19	-15	-19	-20
mfa on	-43	-42	-52	-43	-47	-44	-50
micro	-43	-43	-43	-44	-44	-43	-45
microcod	-54	-54	-68	-55	-71	-55	-89
microservic	-52	-53	-68	-55	-36	-52	-67
microsoft	6	14	14	13	55	15	-4
microvm	-17	-17	41	-15	-24	-19	-27
midnight	-31	-34	-28	-30	-29	-27	-26
migrat	-14	-8	-19	-18	1	-15	-22
migrat for	-21	-20	-20	-19	-20	-19	-18
migrat of	-29	-29	-28	-28	-41	-28	-27
migrat our	13	19	20	9	65	20	9
migrat to	-57	-57	-60	-55	-63	-55	-57
million	-5	-2	-9	-1	37	-1	-4
million of	-44	-43	-42	-42	-65	-42	-53
min	-33	-35	-35	-30	-44	-34	-35
min $	35	1	0	-1	-8	0	0
min 1	-33	-32	-33	-33	-38	-32	-34
min and	-26	-25	-26	-26	-44	-26	-26
min max	-24	-24	-24	-23	-26	-22	-22
mine	16	-26	-42	-25	-30	-24	-31
mine $	69	-4	-32	25	-8	-1	-1
mine and	47	18	19	18	16	18	18
mine i	-61	-36	-36	-39	-39	-37	-50
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
minor upgrad	-80	-78	-88	-86	-90	-77	-93
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
mistak who	-18	-11	-11	-11	-11	-11	-12
mix	16	10	66	20	1	21	71
mix up	-39	-46	-39	-41	-41	-39	-36
ml team	-27	-19	-18	-23	-19	-19	-21
mobil	-32	-31	-32	-31	-35	-30	-31
mode $	-43	-42	-44	-46	-43	-41	-42
mode @	-43	-41	-45	-43	-41	-40	-49
mode cluster	91	18	11	18	27	21	0
mode is	-5	22	18	87	-26	22	20
mode of	20	27	90	30	26	26	27
mode who	-25	-21	-22	-22	-25	-21	-24
mode with	-41	-31	-32	-33	-32	-31	-33
model	10	-9	-14	-11	-28	-12	-21
model $	62	37	26	13	-6	12	2
model answer	-18	-16	-26	-17	-18	-18	-17
model for	113	38	39	40	38	38	34
model fresh	-51	-36	-36	-37	-35	-36	-39
model host	-33	-56	-30	9	-28	-28	-29
model in	-13	9	6	8	41	9	9
model on	25	22	26	68	25	27	27
model put	-29	-28	-49	-38	-29	-28	-29
model run	-61	-39	-38	-39	-42	-40	-41
model that	-27	-17	-18	-17	-17	-17	-17
model who	-25	-12	-14	-12	-3	-12	-13
modul	-22	-20	-21	-20	-12	-20	-20
modul for	-2	3	2	2	23	2	3
mondai	20	-26	-13	-11	-27	-10	-12
monei	-45	-40	-40	-41	-54	-40	-42
monitor	-44	-46	-45	-35	-55	-43	-50
monitor stack	17	-10	17	64	14	14	16
monitor the	-35	-36	-37	-36	-49	-36	-45
month	4	10	8	9	49	8	6
month $	3	3	-1	4	32	4	4
month in	-23	1	-20	3	32	3	2
month who	31	27	32	29	18	31	71
monthli	4	-18	-11	-14	85	4	-14
more	-3	25	0	9	10	1	-3
more $	8	-31	7	73	1	10	9
more do	-18	46	-2	-31	-17	-4	-2
more in	42	-3	32	17	105	34	36
more than	-29	-31	-37	-30	-37	-30	-33
more work	3	43	6	-4	-19	1	1
morn	-24	-23	-23	-24	20	-27	-37
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
move from	7	38	12	2	11	12	12
move it	-19	-19	-19	-19	-22	-18	-20
move off	-47	-48	-52	-47	-80	-47	-71
move our	-10	7	-8	-13	-8	-8	-16
move to	-15	-11	-22	-13	27	-14	-15
move us	13	14	15	16	-1	17	55
mtl	-52	-53	-67	-53	-65	-52	-51
mtl between	-57	-58	-73	-59	-72	-57	-56
much	17	-47	-17	13	-31	-14	-15
much $	-72	-75	-84	-71	-86	-65	-66
multi	-27	-27	-19	-27	-29	-27	-27
multi az	-24	-24	-27	-24	-17	-23	-23
multi factor	-33	-33	-41	-34	-35	-33	-33
multi region	-34	-33	-43	-36	-56	-34	-32
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
must our	28	-28	-52	-29	-31	-25	-56
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
my old	0	1	-5	1	43	2	-6
my own	-71	-72	-66	-68	-79	-64	-71
my team	15	-5	-8	-6	-18	-6	-8
myself	33	-5	-6	-5	-20	-5	-5
myself $	-29	-24	-25	-25	-43	-25	-24
mysql	-79	-54	-55	-55	-62	-54	-62
n	8	7	-23	-30	-37	-20	-24
n @	16	59	16	1	4	21	22
nacl	5	5	112	7	-6	5	-16
nacl $	-20	-25	68	-20	-39	-25	-39
nah	-35	-34	-38	-33	-50	-34	-39
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
namespac on	-66	-64	-66	-64	-85	-63	-64
narrow	-33	-35	-32	-33	-34	-30	-31
nas	-25	-36	-26	-26	-26	-26	-26
nat	-41	-46	-43	-41	-42	-40	-40
nearli	-44	-39	-58	-39	-51	-39	-40
neck	-44	-43	-44	-46	-54	-48	-44
need $	-17	-17	-18	-13	3	-13	-14
need a	-8	-19	-16	-7	-27	-16	-8
need an	66	54	48	46	116	50	70
need for	-62	-50	-50	-55	-71	-51	-48
need more	-64	-62	-61	-61	-87	-62	-60
need on	-7	32	1	-16	2	2	0
need one	2	-31	-21	-29	-19	-19	-26
need os	-39	-39	-38	-38	-42	-38	-63
need someth	-22	-21	-21	-23	-28	-21	-25
need the	80	35	20	19	63	33	33
need to	-33	-34	-30	-21	-33	-30	-37
neo4j	14	55	21	28	1	20	16
neo4j on	13	58	22	28	-2	20	15
net	-30	-26	-24	-25	-27	-24	-24
network	-43	-42	-38	-41	-44	-41	-46
network $	-40	-41	-54	-41	-46	-41	-51
network access	-15	-16	-17	-16	-15	-16	-18
network acl	-30	-31	-15	-30	-35	-32	-33
network and	-25	-25	-25	-25	-27	-25	-41
network below	-18	-18	-18	-18	-21	-18	-22
network between	-13	-13	-14	-13	-17	-13	-14
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
never have	-21	-23	-21	-27	-21	-20	-20
never heard	16	16	66	15	-1	15	11
new	-11	0	-17	-12	-6	-9	-12
new @	-32	-34	-31	-32	-33	-30	-32
new account	-37	-34	-48	-34	-41	-35	-40
new cluster	-54	-54	-58	-61	-63	-49	-53
new custom	15	68	68	68	162	68	66
new firmwar	-19	-19	-18	-19	-27	-19	-19
new in	50	17	-11	15	10	59	6
new on	-20	-20	-19	-20	-34	-20	-23
new one	-28	-29	-29	-32	-28	-28	-39
new platform	27	-3	1	4	-1	5	5
new region	-26	-25	-26	-27	-26	-25	-24
new server	-44	-45	-45	-45	-48	-43	-47
new split	-7	108	41	28	28	42	47
new version	-11	-18	-11	-11	-11	-11	-11
newer	-24	-24	-25	-25	-25	-24	-29
newer one	-74	-74	-84	-79	-73	-73	-97
newest	-26	-24	-25	-23	-24	-24	-28
newslett	-37	-31	-31	-32	-34	-31	-36
next	35	72	31	30	27	31	47
next js	-15	-14	-14	-15	-14	-14	-18
next month	29	41	35	33	22	34	75
next quarter	-10	33	10	7	4	10	10
next to	7	94	17	16	14	17	12
next week	49	-15	5	5	2	5	2
nice	-40	-26	-31	-30	-2	-31	-38
night	-5	-6	-4	20	-7	-4	10
night $	7	9	14	9	11	10	61
night @	-11	-11	-11	-4	-17	-12	-14
nightli	-25	-28	-25	-19	-28	-25	-25
nightli job	-23	3	-23	-52	-24	-23	-23
nimbu	36	39	41	42	98	42	4
nine	-18	-15	-17	-18	18	-14	-28
nine of	10	16	16	15	61	18	19
nitro	-50	-51	26	-50	-62	-52	-91
nitro card	-13	-13	-16	-13	-15	-13	-12
nitro enclav	41	42	139	47	45	45	41
nitro hypervisor	-91	-91	-136	-95	-114	-94	-141
nitro is	3	3	16	2	-2	0	3
nitro secur	12	6	40	9	12	12	11
nitro system	19	24	85	25	19	21	20
no	-20	-19	-25	-9	-24	-17	-23
no $	-46	-43	-42	-43	-44	-42	-55
no @	-30	-18	-29	-44	-28	-28	-31
no auth	-44	-27	-26	-27	-27	-26	-27
no dba	4	-24	9	83	-7	7	10
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
nobodi here	-1	-3	-4	27	-4	-2	-4
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
node for	-64	-52	-61	-53	-54	-52	-71
node get	-19	-26	-19	-24	-19	-19	-21
node group	-22	-21	-23	-21	-23	-20	-21
node in	-39	-38	-39	-38	-36	-37	-48
node kernel	-48	-42	-45	-61	-49	-41	-51
node modul	-19	-20	-22	-19	-21	-19	-20
node of	-19	-18	-19	-18	-22	-18	-14
node on	-14	-25	-23	-19	27	-17	-22
node os	13	17	13	16	-2	16	64
node patch	39	39	42	37	34	43	143
node that	-63	-65	-57	-60	-60	-57	-74
node upgrad	49	52	50	51	55	53	114
node when	-47	-44	-48	-44	-53	-43	-47
node who	99	95	99	99	97	101	223
nodeadm	-47	-71	-55	-56	-51	-48	-60
nodejs16	-28	-27	-26	-27	-27	-26	-37
nodepool	-14	-15	-15	-18	-15	-14	-16
nodetool	-14	-13	-13	-13	-17	-13	-13
nodetool repair	-14	-13	-13	-13	-17	-13	-13
non	3	6	46	4	-14	5	6
non compliant	-22	-22	-28	-22	-25	-23	-23
non techi	14	16	51	15	0	15	16
non technic	21	29	71	28	8	27	31
noncompli	-45	-38	-37	-36	-41	-37	-38
none	-36	-33	-34	-34	-40	-32	-40
none $	-28	-28	-29	-30	-47	-28	-27
noon	5	10	7	5	47	9	2
normal	-45	27	-10	-21	-8	-16	-22
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
now @	2	46	0	-19	4	4	3
now the	-15	-18	-15	-16	-18	-15	-16
npm	-40	-35	-34	-35	-35	-34	-48
npm packag	-27	-25	-25	-25	-25	-25	-40
nsx	-60	-55	-57	-56	-56	-55	-74
ntf	-48	-29	-30	-38	-27	-27	-30
nucleu	-19	-18	-18	-18	-20	-18	-25
number $	-65	-65	-67	-63	-83	-66	-70
number in	-51	-43	-44	-44	-53	-43	-45
number of	-25	-23	-24	-24	-34	-24	-24
nutshel	130	2	9	19	-18	15	6
nvidia	-23	-29	-24	-25	-30	-23	-22
nvidia driver	-23	-29	-24	-25	-30	-23	-22
nvme	16	22	23	22	69	21	20
nvme in	-27	-27	-27	-28	-39	-27	-28
o	-22	-21	-21	-21	-34	-21	-22
oauth	-25	-25	-25	-26	-33	-24	-25
object	-42	-41	-36	-40	-36	-40	-41
object $	-106	-103	-113	-102	-144	-103	-105
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
of api	-36	-37	-38	-37	-56	-39	-46
of aws	8	10	7	9	64	10	-2
of backup	-79	-61	-63	-61	-79	-61	-64
of block	-38	-38	-42	-39	-55	-37	-44
of build	-37	-35	-34	-34	-36	-37	-37
of client	22	7	7	7	7	7	6
of comput	-25	-26	-26	-27	-34	-26	-26
of contain	34	26	78	27	31	31	34
of control	-31	-30	-31	-30	-47	-30	-37
of custom	83	13	32	44	18	25	20
of data	-31	-28	-30	-29	-42	-29	-30
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
of life	-1	-1	-1	0	6	0	22
of local	-41	-40	-47	-39	-53	-40	-41
of my	9	-20	-24	-19	-29	-19	-22
of new	-22	-23	-22	-22	-28	-22	-27
of object	-30	-29	-30	-30	-33	-29	-30
of old	-32	-32	-31	-34	-45	-31	-33
of one	12	35	32	93	63	34	29
of oper	-35	-26	-27	-28	-27	-27	-41
of other	-26	-23	-21	-21	-23	-22	-25
of our	-21	-16	-17	-11	1	-15	-10
of partner	-15	-15	-15	-17	-15	-16	-16
of patch	27	61	25	43	17	25	21
of peopl	-31	-35	-29	-32	-36	-29	-29
of physic	-31	-32	-33	-32	-34	-33	-38
of presenc	-40	-33	-33	-34	-35	-33	-47
of question	0	0	-1	0	-14	17	0
of queue	-24	-22	-22	-24	-27	-24	-24
of recoveri	-31	-38	-31	-30	-35	-31	-32
of request	-42	-41	-40	-40	-62	-40	-51
of respons	41	11	7	7	6	9	6
of row	-42	-42	-49	-41	-55	-40	-40
of salesforc	-58	-50	-53	-51	-80	-51	-47
of secur	-18	-7	-2	12	-14	-15	-10
of server	-73	-70	-74	-69	-70	-71	-76
of servic	-57	-57	-60	-58	-72	-58	-88
of shard	-25	-24	-25	-25	-34	-24	-24
of staff	-30	-28	-33	-29	-44	-31	-50
of storag	-57	-58	-63	-57	-67	-60	-59
of support	-12	14	-9	-5	-24	44	-12
of that	-4	3	3	2	-2	4	30
of the	-22	-24	-22	-22	-27	-22	-20
of their	19	0	0	0	-5	0	-3
of them	29	74	54	53	50	51	130
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
off in	-33	-34	-35	-32	-40	-32	-32
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
old task	-18	-17	-24	-17	-16	-17	-18
old updat	-16	-17	-19	-16	-17	-16	-20
old upgrad	-19	-19	-28	-19	-19	-19	-25
old version	-19	-20	-23	-20	-22	-19	-20
old who	-66	-50	-49	-53	-61	-50	-59
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
on for	87	-1	-15	17	12	14	9
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
on mfa	-16	-16	-19	-16	-18	-15	-16
on mondai	21	-32	-14	-11	-33	-11	-15
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
on putobject	13	23	17	21	78	20	23
on python3	17	19	19	18	44	18	19
on respons	-2	28	2	3	0	3	2
on secur	2	-4	1	27	-1	1	-7
on server	-46	-49	-48	-63	-50	-48	-67
on share	0	-17	-28	-20	-21	-17	-18
on site	-31	-29	-29	-32	-28	-28	-29
on that	-5	-10	-6	-5	38	-20	-7
on the	-25	-23	-26	-23	-23	-25	-32
on them	-9	-16	-20	-15	-20	-16	-8
on there	-19	-20	-23	-19	-22	-21	-21
on those	-33	-34	-34	-40	-32	-34	-42
on time	-19	-20	-20	-19	-24	-19	-21
on to	-22	-21	-21	-22	-35	-21	-21
on top	-23	-24	-25	-25	-29	-24	-32
on two	22	5	24	56	23	24	24
on us	4	-29	-57	-37	-62	-44	-30
on version	-11	-11	-10	-17	-11	-10	-10
on what	-46	27	-37	-19	-44	-17	-18
on which	-60	-52	-51	-54	-64	-40	-58
on who	-25	-16	-27	-27	-57	-25	-9
on whose	-25	-24	-26	-23	-29	-23	-26
on windows	-19	-16	-16	-17	-19	-16	-17
on with	12	17	5	17	69	15	10
onboard	15	-22	-26	-20	-24	-24	-27
onc	-20	2	-7	4	-1	-6	-9
onc @	-61	-34	-35	-34	-37	-35	-35
onc a	20	12	18	68	16	21	15
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
one line	-47	-54	-44	-52	-43	-45	-51
one liner	15	42	148	36	93	45	35
one login	-33	-31	-36	-34	-32	-32	-43
one of	-40	-40	-42	-57	-40	-39	-42
one pager	82	23	28	28	23	32	33
one paragraph	46	59	19	17	17	22	23
one sentenc	128	49	96	51	19	52	49
one so	-13	-12	-12	-12	-12	-12	-20
one that	2	-11	5	27	3	4	3
one who	-54	-100	-112	-99	-108	-97	-176
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
onto the	-23	-25	-24	-23	-35	-23	-26
oom	-37	-29	-29	-34	-32	-29	-29
open	-28	-28	-27	-27	-25	-27	-22
open $	-36	-39	-38	-37	-37	-35	-37
open @	-61	-67	-64	-69	-68	-60	-63
open a	-1	-1	-6	-2	39	-10	-3
open and	-13	-20	-14	-14	-13	-13	-14
open for	14	26	25	25	55	26	25
open or	-16	-17	-17	-17	-17	-16	-21
open port	-17	-18	-17	-17	-21	-16	-16
open sourc	-28	-28	-28	-28	-42	-38	-29
open the	-21	-28	-22	-23	-23	-21	-22
open to	-36	-30	-31	-30	-33	-30	-31
open who	-61	-55	-56	-55	-63	-55	-77
openapi	-52	-49	-49	-48	-52	-47	-51
opensearch	26	141	21	2	9	35	16
openssh	-1	-2	-3	37	-36	1	-2
openssl	-13	-12	-12	-2	-12	-11	-18
openssl in	-47	-45	-49	-47	-47	-45	-65
openvpn	-2	26	2	7	0	1	3
openzf	-34	-32	-35	-32	-32	-32	-33
oper	-28	-26	-27	-23	-26	-26	-14
oper $	1	-35	1	63	1	2	0
oper role	-18	-16	-22	-17	-17	-17	-17
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
option for	-35	-28	-28	-11	-28	-27	-28
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
or both	-43	-44	-44	-44	-56	-44	-70
or by	-13	-7	-11	-8	-19	-6	19
or custom	-77	-71	-71	-71	-90	-69	-89
or do	-21	-42	-15	-20	-2	2	4
or doe	-28	-20	22	-31	-26	-18	-29
or elast	4	1	4	20	2	4	4
or fals	-53	-37	-44	-43	-41	-37	-55
or fix	48	39	36	40	14	111	18
or for	-20	-20	-24	-21	-27	-20	-23
or host	-20	-29	-22	-21	-20	-20	-21
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
or not	-18	45	-12	-16	17	-7	-12
or on	36	17	47	93	1	31	147
or our	-34	-29	-17	9	-29	-19	-11
or plain	51	97	47	57	38	40	51
or privat	-24	-22	-22	-23	-24	-22	-31
or provis	-24	-24	-24	-26	-26	-24	-38
or public	-37	-76	-42	-38	-41	-40	-42
or so	-27	-24	-23	-25	-25	-23	-27
or standard	47	35	47	90	90	45	44
or the	26	92	48	71	52	61	120
or their	-2	18	21	18	19	21	79
or them	-87	-90	-90	-83	-56	-83	-154
or transcrib	27	23	26	76	18	28	26
or us	-18	-15	-14	-16	20	-14	-39
or we	-51	-38	-39	-38	-39	-38	-41
or what	-50	-36	-30	-29	-70	19	22
or who	-41	-35	-34	-38	-42	-34	-40
or windows	24	-2	23	53	13	22	22
or your	11	9	1	5	-8	0	51
orchestr	-19	-25	-23	3	-20	-19	-29
order	-33	-36	-35	-11	-32	-32	-38
order a	-30	-28	-29	-29	-31	-28	-36
order by	21	11	15	81	4	23	28
org	19	22	54	22	37	18	17
org wide	-35	-29	-31	-30	-30	-29	-37
organ	-55	-49	-68	-49	-53	-51	-57
organizations	11	95	-3	-7	-10	9	7
origin	-45	-55	-47	-45	-51	-45	-45
orphan	-46	-38	-38	-37	-40	-37	-39
os	-5	-9	-2	4	13	-2	41
os $	-96	-94	-60	-93	-124	-92	-60
os again	20	18	16	68	13	19	17
os and	27	27	27	55	24	27	24
os beneath	-67	-62	-63	-65	-87	-64	-76
os fix	-73	-65	-65	-62	-66	-63	-81
os harden	-41	-42	-41	-41	-42	-40	-56
os in	33	39	30	37	29	42	109
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
other $	-31	30	-19	-24	-17	-15	-32
other account	-42	-41	-42	-41	-64	-42	-71
other aws	-19	-17	-15	-16	-17	-16	-18
other tenant	-32	-30	-31	-30	-33	-30	-52
other who	22	17	-1	21	11	21	49
otherw	-21	-21	-20	-21	-33	-20	-20
otherw $	-21	-21	-20	-21	-33	-20	-20
ou	-57	-62	-54	-52	-61	-52	-55
ou $	-46	-51	-45	-42	-45	-43	-44
ought	-15	-14	-14	-15	-14	-14	-16
ought to	-15	-14	-14	-15	-14	-14	-16
our $	47	10	-2	15	14	9	38
our account	-33	-33	-33	-33	-48	-33	-41
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
our custom	-17	-18	-17	-18	-19	-19	-18
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
our flow	-36	-34	-35	-34	-51	-34	-34
our headach	-43	-44	-48	-29	-76	-43	-67
our helpdesk	-2	-46	-26	-35	-22	-22	-25
our imag	-16	-15	-14	-14	-15	-16	-16
our in	86	3	-9	0	-8	6	6
our is	56	58	57	55	52	57	123
our iso	-26	-26	-26	-26	-51	-26	-26
our isp	-22	-17	-18	-17	18	-23	-36
our jar	-14	-14	-14	-14	-18	-14	-19
our job	56	30	20	33	22	33	98
our lan	-40	-32	-33	-35	-39	-32	-33
our laptop	-46	-46	-46	-46	-82	-46	-50
our list	-3	45	4	-7	5	5	4
our load	-26	-28	-25	-27	-27	-25	-29
our newslett	-37	-31	-31	-32	-34	-31	-36
our oblig	49	39	12	14	8	8	9
our offic	-41	-39	-37	-42	-43	-37	-63
our old	-13	-15	-13	-14	-13	-12	-16
our on	50	43	12	13	-15	14	13
our or	-42	-50	-28	-33	-40	-26	23
our own	-14	-5	-13	-7	-7	-13	-20
our part	107	32	15	23	25	25	19
our pentest	-26	-26	-32	-27	-27	-26	-29
our plate	46	19	17	31	13	19	19
our polici	4	26	23	25	15	83	24
our premiz	-40	-49	-39	-43	-44	-40	-41
our privat	-30	-24	-25	-26	-28	-24	-26
our problem	-38	-66	-52	-6	-57	-41	-40
our produc	-46	-33	-33	-33	-37	-34	-36
our region	-45	-40	-37	-37	-51	-37	-40
our respons	-34	-35	-35	-34	-41	-34	-47
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
our task	49	14	10	14	7	14	41
our team	-21	-20	-28	6	-33	-26	-29
our their	131	86	45	43	47	44	18
our thing	21	24	13	23	16	20	98
our to	-28	-26	-28	-27	-30	-26	-27
our traffic	-27	-18	-19	-19	-21	-18	-20
our ubuntu	-28	-28	-26	-28	-35	-27	-44
our unus	-29	-21	-21	-21	-24	-22	-23
our user	-16	-15	-20	-15	-17	-16	-17
our vs	80	-23	9	6	0	3	-3
our warehous	-48	-37	-37	-35	-38	-33	-35
our web	-18	-18	-18	-18	-27	-18	-21
our websit	-38	-37	-38	-38	-60	-36	-52
our what	61	64	20	28	28	29	25
our whose	-12	-12	-12	-12	-16	-12	-18
our windows	59	-9	-18	18	-8	5	2
our work	14	5	9	23	6	7	8
our workload	-52	-52	-52	-54	-61	-53	-73
ourself	21	-19	-36	-24	-49	-20	-23
ourself $	21	-19	-36	-24	-49	-20	-23
ourselv $	-2	3	-16	1	-4	-2	25
ourselv for	-86	-88	-74	-79	-79	-74	-87
ourselv on	-23	-22	-18	13	-24	-14	-17
ourselv who	-33	-33	-32	-32	-32	-32	-57
ous	32	38	28	38	115	38	39
ous in	31	39	27	39	120	39	41
out	-5	-14	-11	-12	-10	-14	-17
out $	4	5	47	7	17	-1	2
out @	-40	-20	-35	-36	-43	-33	-37
out after	-33	-23	-25	-25	-12	-22	-29
out and	-18	-16	-16	-17	-24	-17	-19
out for	151	21	-8	27	12	24	10
out of	-26	-27	-25	-23	-30	-25	-24
out on	-37	-36	-36	-35	-52	-36	-36
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
outsid	-75	-79	-75	-82	-75	-71	-74
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
over with	28	-24	-10	-7	-14	-8	-7
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
own $	5	-9	-19	-14	-45	-17	-22
own @	-7	49	7	-20	18	6	4
own ami	-29	-29	-30	-30	-29	-29	-46
own and	20	-18	-18	-11	-13	-11	-24
own applic	-25	-25	-25	-25	-28	-25	-32
own build	-16	-23	-16	-20	-16	-16	-20
own cert	-33	-52	-35	-44	-35	-33	-32
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
own windows	-16	-14	-12	-15	-14	-13	-14
own workload	-22	-21	-21	-22	-30	-21	-24
owner	-23	-34	-29	-29	-33	-31	-12
owner $	25	3	1	4	-14	0	59
owner for	5	17	15	15	78	15	0
owner of	-23	-23	-23	-24	-2	-23	-58
owner per	-54	-97	-55	-68	-63	-56	-55
ownership	-23	-56	-58	-52	-60	-54	-64
ownership $	-80	-77	-84	-75	-83	-79	-93
p99	-30	-18	-19	-15	25	-20	-22
paa	2	5	63	9	-11	8	-17
paa saa	28	31	98	37	19	35	40
pack	-38	-17	-38	-23	34	-14	-11
packag	-15	-15	-15	-10	-9	-14	-19
packag @	-28	-31	-28	-35	-48	-28	-38
packag in	-37	-34	-37	-35	-38	-34	-39
packag on	30	21	30	69	30	30	30
packet	-25	-25	-25	-25	-29	-25	-49
page	-40	-38	-37	-37	-45	-24	-43
page is	25	26	25	20	14	54	25
page of	-26	-26	-26	-27	-31	-26	-36
page us	-48	-49	-52	-50	-56	-50	-69
pager	27	5	0	-5	0	1	2
pager on	82	23	28	28	23	32	33
pager ring	8	50	11	1	11	11	11
pai	-5	-3	-4	-3	26	-2	-24
pai attent	-28	-27	-27	-27	-36	-27	-30
pai for	18	22	20	20	60	21	-5
paid	-31	-30	-36	-31	-12	-31	-36
paid by	-49	-50	-57	-52	-59	-50	-58
pair for	-32	-32	-32	-31	-32	-30	-30
pair of	15	64	16	6	12	16	16
pair on	4	16	8	24	8	8	9
palo	-26	-18	-20	-19	6	-21	-25
palo $	-11	1	-1	-2	36	-4	-6
palo alto	-31	-29	-30	-29	-32	-29	-39
pan	-28	-24	-26	-25	-26	-25	-37
pan os	-28	-24	-26	-25	-26	-25	-37
panda	-21	-21	-21	-21	-21	-21	-37
paper	-77	-63	-63	-59	-76	-60	-70
paper $	-78	-65	-60	-60	-76	-62	-68
paragraph	55	60	27	31	76	27	35
parallel	-17	-17	-18	-17	-23	-17	-17
param	-15	-15	-16	-15	-14	-14	-16
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
partner in	-39	-37	-35	-38	-43	-35	-36
pass	-57	-33	-21	-35	-41	-33	-34
passport	-39	-36	-35	-35	-42	-35	-37
passport scan	-22	-22	-21	-22	-27	-21	-23
password	-46	-47	-45	-44	-45	-43	-38
password $	-55	-54	-61	-54	-45	-54	-59
password @	-107	-98	-102	-97	-108	-96	-106
password and	-43	-39	-38	-37	-38	-37	-39
password auth	-32	-33	-31	-35	-37	-30	-31
password for	-17	-14	-16	-14	-18	-14	-14
password from	13	28	28	27	65	27	27
password in	-25	-25	-25	-24	-26	-24	-26
password of	-54	-53	-53	-52	-59	-52	-64
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
patch and	13	31	32	31	27	32	93
patch anyth	-8	-2	12	65	7	13	6
patch are	-77	-68	-66	-66	-72	-66	-106
patch as	-41	-43	-38	-31	-62	-39	-58
patch aws	-69	-67	-69	-67	-72	-67	-121
patch baselin	-2	-4	-4	-6	11	-3	-24
patch build	-55	-68	-55	-22	-63	-53	-68
patch burden	48	91	43	84	18	44	38
patch by	-2	-1	-3	-2	-3	-1	23
patch duti	21	71	16	8	52	24	3
patch etc	28	79	23	2	11	27	23
patch for	-72	-65	-65	-50	-43	-59	-121
patch from	-12	-13	-10	-26	21	-16	-20
patch host	22	23	22	58	17	23	16
patch in	-20	-12	-17	-18	-15	-11	8
patch is	-15	-16	-13	0	-21	-15	-20
patch it	27	39	41	47	43	46	123
patch manag	-32	-32	-9	-32	-69	-34	-52
patch my	4	4	3	0	41	-3	-14
patch night	-50	-48	-44	-46	-46	-44	-77
patch of	-30	-36	-31	-31	-41	-30	-10
patch on	-74	-73	-83	-74	-51	-72	-129
patch or	-20	-21	-23	-27	-23	-21	-24
patch our	50	46	74	87	67	78	249
patch owner	81	95	94	98	83	80	240
patch python	-29	-29	-30	-30	-32	-29	-39
patch run	-28	-26	-26	-28	-27	-26	-40
patch server	-23	-34	-23	-16	-25	-23	-29
patch still	-19	-19	-19	-21	-14	-18	-28
patch that	39	38	39	37	23	38	104
patch the	-24	-22	-22	-19	-8	-21	-24
patch them	-50	-59	-51	-48	-36	-47	-69
patch there	-23	-40	-23	-24	-24	-23	-25
patch these	-65	-63	-61	-61	-97	-61	-99
patch those	-17	-17	-17	-18	-18	-17	-26
patch to	-49	-49	-46	-49	-55	-47	-71
patch tuesdai	16	23	20	45	16	27	71
patch underneath	-36	-40	-38	-41	-38	-36	-41
patch us	-85	-63	-62	-60	-37	-59	-91
patch what	-1	17	-20	36	-25	-20	-7
patch who	58	57	63	58	55	64	167
patch whose	57	68	63	69	62	67	157
patch windows	14	14	16	44	12	16	0
path	-47	-44	-47	-46	-63	-44	-44
patient	-39	-34	-35	-34	-37	-33	-37
pattern	-16	-14	-14	-15	-20	-15	-14
paus	-40	-38	-39	-39	-43	-37	-40
paus the	-32	-28	-30	-30	-34	-28	-31
pay	-18	-18	-18	-19	-18	-17	-18
pay for	-22	-22	-22	-24	-22	-20	-21
payload	-32	-31	-31	-30	-30	-30	-34
payment	-62	-48	-48	-47	-71	-47	-50
payrol	-26	-30	-27	-27	-40	-26	-26
pci	-4	-4	28	-2	-14	-5	-9
pci compliant	-30	-31	-33	-35	-42	-35	-42
pci dss	-36	-35	-28	-37	-40	-35	-38
pdb	-27	-15	12	18	-10	-19	-28
pdb $	-140	-120	-173	-136	-137	-133	-131
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
peopl who	9	-7	8	51	1	8	5
per	0	-9	-11	-7	46	-6	-6
per @	-43	-40	-43	-36	-18	-38	-38
per client	-26	-23	-23	-22	-25	-23	-24
per gb	5	7	7	8	39	7	7
per line	-54	-97	-55	-68	-63	-56	-55
per million	4	7	4	7	35	6	4
per month	-11	11	-10	12	44	12	12
per region	25	23	25	19	57	26	24
per servic	10	53	4	-4	-1	14	-3
per user	-39	-60	-40	-59	-12	-38	-38
percent	16	15	16	19	62	10	4
percentag	5	7	-20	7	53	8	6
percentag of	26	29	-1	30	81	30	30
perform	-33	-31	-38	-31	-33	-32	-37
perform them	-49	-44	-48	-44	-47	-44	-65
perimet	-93	-91	-96	-89	-123	-92	-96
period	-29	-29	-30	-29	-32	-28	-31
period $	-40	-39	-42	-38	-41	-39	-40
permiss	-57	-59	-55	-54	-57	-54	-58
permiss $	-45	-60	-47	-51	-45	-45	-63
permiss for	-45	-43	-42	-48	-43	-40	-40
permiss in	-21	-24	-19	-19	-19	-19	-20
permiss on	-51	-45	-47	-45	-51	-45	-47
permit	-46	-37	-42	-37	-55	-37	-38
persist	22	27	26	24	76	25	18
persist volum	-25	-24	-24	-24	-26	-24	-36
person $	18	27	107	25	84	47	8
person data	-51	-44	-57	-44	-52	-43	-45
person in	-22	-21	-22	-23	-32	-21	-22
person our	45	106	45	13	45	46	47
person startup	15	-13	13	47	13	14	15
phish	-46	-44	-46	-45	-56	-44	-48
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
physic machin	-43	-42	-44	-42	-46	-42	-53
physic network	-16	-16	-16	-15	-16	-15	-17
physic secur	-80	-65	-67	-65	-66	-63	-68
physic server	-46	-28	-28	-28	-28	-28	-30
pi	-49	-40	-40	-40	-41	-39	-63
pick	-36	-47	-37	-22	-44	-36	-39
pick $	-20	-51	-26	28	-33	-19	-23
pick @	-22	-59	-22	-10	-26	-23	-24
pick by	-19	-20	-18	-19	-29	-19	-18
pick it	-13	-20	-14	-15	-13	-13	-13
pick the	-45	-44	-45	-46	-54	-47	-49
pick which	-19	-17	-18	-24	-22	-18	-18
pictur	68	6	38	3	-16	-3	3
pictur for	74	28	28	25	22	26	29
pii	-53	-50	-54	-48	-51	-48	-51
pile	-36	-54	-38	-16	-40	-35	-37
pile up	-39	-38	-42	-39	-43	-38	-40
pill	-45	-33	-31	-33	-36	-32	-38
pin at	-13	-15	-17	-13	-14	-13	-13
pin in	-20	-18	-20	-18	-19	-19	-21
pip	-40	-34	-32	-33	-36	-33	-36
pip instal	-23	-24	-23	-23	-28	-25	-31
pipe	-47	-29	-27	-28	-52	-27	-28
pipe style	-47	-29	-27	-28	-52	-27	-28
pipelin	-55	-56	-68	-55	-58	-54	-58
pipelin $	-64	-66	-86	-65	-73	-64	-73
pitr	-19	-20	34	-17	-42	-19	-22
pitr $	35	33	143	36	20	27	25
pitr @	-33	-40	-37	-34	-34	-34	-42
pitr on	-34	-28	-33	-29	-28	-27	-28
pizzeria	19	19	12	16	67	8	-1
pki	23	13	28	60	25	27	27
place on	-19	-19	-19	-20	-22	-19	-24
placement	-83	-90	-98	-81	-93	-75	-84
plain @	-18	-17	-19	-5	-20	-19	-17
plain environ	-13	-13	-16	-13	-19	-13	-15
plain text	-41	-43	-48	-41	-42	-40	-43
plain word	15	14	51	14	14	14	10
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
plane upgrad	-36	-36	-42	-38	-37	-36	-51
plant	-16	-15	-15	-15	-1	-15	-27
plate	46	19	17	31	13	19	19
plate $	40	24	20	35	18	22	22
platform	-20	-21	3	-18	-15	-18	-27
platform $	15	17	9	14	54	17	8
platform branch	-29	-28	-30	-28	-31	-27	-31
platform updat	19	26	81	27	26	26	24
platform version	-27	-20	47	-18	-21	-17	-35
player	-51	-40	-41	-41	-43	-41	-41
pleas	47	35	56	34	67	36	34
pleas $	66	48	96	54	79	65	59
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
plz $	103	24	28	34	60	31	25
pm	-94	-74	-16	-63	-79	-67	-66
pod	-28	-27	-24	-27	-26	-27	-30
pod $	3	3	33	2	-4	1	1
pod disrupt	-20	-21	-23	-20	-24	-22	-22
pod in	-31	-30	-33	-31	-32	-30	-31
pod on	-19	-18	-19	-18	-18	-17	-17
pod run	-48	-41	-41	-41	-54	-39	-41
pod secur	-38	-34	-40	-34	-35	-33	-35
pod that	-13	-13	-13	-13	-13	-13	-24
poddisruptionbudget	11	10	71	11	-4	11	10
point $	44	-8	10	10	-3	9	8
point at	-13	-14	-12	-13	-13	-12	-19
point in	14	20	39	19	13	20	53
point of	6	-21	-45	-21	-22	-21	-29
point the	-59	-40	-33	-34	-34	-34	-37
point to	-24	-18	-18	-17	-18	-17	-18
poison	-30	-24	-24	-25	-27	-24	-28
poison pill	-45	-33	-31	-33	-36	-32	-38
polici	-33	-31	-30	-31	-33	-27	-30
polici $	-79	-78	-86	-73	-82	-74	-43
polici attach	-20	-19	-19	-19	-28	-19	-23
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
power suppli	-24	-23	-24	-23	-26	-23	-24
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
presenc	-40	-33	-33	-34	-35	-33	-47
presenc $	-49	-42	-42	-43	-44	-42	-65
presign	-3	-1	53	2	-9	-3	0
presign url	-3	-1	53	2	-9	-3	0
press	-30	-30	-30	-30	-45	-30	-33
press the	-23	-24	-24	-23	-27	-23	-31
pressur	-25	-25	-27	-25	-26	-24	-25
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
princip may	-54	-48	-51	-49	-61	-49	-50
principl	-22	-20	-21	-20	-23	-20	-24
principl who	-25	-21	-21	-21	-24	-21	-26
print	6	6	7	7	40	6	5
printer	53	52	52	51	115	51	20
prior	-14	-13	-14	-13	2	-26	-14
prior to	-20	-18	-20	-19	-22	-18	-20
privaci	-30	-27	-27	-28	-34	-35	-30
privat	-31	-35	-40	-33	-27	-33	-35
privat $	-25	-26	-40	-26	-27	-26	-25
privat @	-33	-21	-9	-19	36	-9	-8
privat kei	-18	-18	-17	-18	-24	-17	-18
privat subnet	-20	-24	-20	-21	-21	-20	-23
privileg	-48	-41	-25	-48	-49	-41	-47
privileg $	16	15	50	14	10	14	15
privileg pod	-24	-24	-27	-24	-26	-24	-23
pro	47	47	44	45	110	47	26
pro $	57	56	52	51	118	56	31
problem	-25	-42	-2	-8	-36	-27	-30
problem $	-11	-33	34	15	-31	-14	-14
problem is	-24	-24	-29	-27	-25	-25	-35
problem or	-46	-50	-45	-54	-53	-44	-53
procedur	-21	-17	-16	-17	-17	-16	-18
process	-30	-24	-24	-24	-13	-23	-25
process in	-55	-39	-40	-40	-43	-39	-42
procur	123	28	22	27	21	28	20
prod	-3	0	-6	0	24	1	18
prod $	20	39	38	39	73	37	93
prod @	-31	-33	-31	-32	-32	-30	-30
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
protect of	-39	-40	-38	-38	-44	-38	-46
protect our	-32	-33	-33	-32	-40	-32	-45
protect resourc	-30	-53	-30	-36	-30	-30	-30
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
provis the	-46	-74	-49	-51	-51	-47	-47
proxi	-40	-53	-40	-21	-44	-41	-34
proxi do	-30	-30	-31	-34	-44	-37	-44
proxi fleet	-19	-18	-20	-19	-19	-19	-29
proxi in	-62	-58	-60	-59	-66	-58	-87
proxi on	24	-6	25	59	25	25	24
psu	-50	-52	-51	-53	-61	-53	-77
public	-29	-27	-14	-26	-24	-25	-27
public @	-20	-19	-20	-20	-20	-19	-22
public access	1	17	62	18	2	17	18
public by	-51	-48	-51	-47	-48	-50	-53
public cert	23	22	23	48	22	23	22
public certif	-21	-23	-22	-23	-27	-22	-22
public endpoint	-38	-40	-39	-38	-55	-37	-37
public or	-24	-22	-22	-23	-24	-22	-31
public repo	-28	-28	-28	-29	-51	-29	-36
public subnet	-30	-30	-33	-29	-31	-29	-34
publicli	-46	-45	-55	-44	-46	-45	-46
publicli access	-46	-44	-49	-44	-44	-44	-47
publish	-34	-32	-35	-32	-37	-32	-36
publish $	-14	-14	-14	-14	-20	-14	-14
publish the	-26	-24	-24	-24	-25	-23	-27
publish thi	-30	-27	-28	-27	-33	-28	-29
publish to	-20	-24	-23	-21	-26	-20	-20
publish updat	-43	-41	-46	-42	-52	-43	-53
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
put the	-36	-56	-36	-44	-36	-35	-34
put them	-29	-25	-25	-26	-26	-24	-27
putobject	13	23	17	21	78	20	23
pvc	-113	-105	-127	-100	-116	-99	-102
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
quarter	-33	-2	-19	-20	-23	-18	-21
quarter $	-40	-51	-39	-38	-38	-37	-38
quarterli	5	11	10	11	13	12	69
quarterli access	-50	-48	-55	-48	-51	-49	-53
quarterli patch	67	69	69	69	77	69	150
queri	-26	-23	-23	-22	-11	-23	-26
queri $	-37	-29	-30	-30	-32	-31	-31
queri and	-48	-43	-43	-43	-46	-43	-47
queri engin	-17	-17	-17	-17	-24	-17	-18
queri i	21	25	25	22	61	23	23
queri in	-27	-26	-28	-28	-36	-26	-30
queri log	-34	-31	-32	-31	-37	-31	-33
queri on	-27	-26	-26	-26	-33	-26	-28
queri result	-41	-40	-40	-39	-44	-39	-42
queri timeout	-43	-43	-43	-43	-58	-43	-43
question	-4	11	-1	-1	-28	48	-1
question $	-12	-3	-1	1	-29	66	-8
question @	-17	-18	-16	-15	-15	-16	-17
question can	-2	-1	-27	-1	-10	30	0
question for	-68	-58	-52	-50	-50	-57	-53
questionnair	-20	-25	13	-18	-19	-19	-24
queue	-40	-40	-39	-34	-33	-37	-52
queue and	-17	-16	-16	-17	-19	-17	-17
queue polici	-42	-41	-42	-41	-46	-40	-43
quick	66	129	54	43	42	45	34
quick $	58	-14	7	6	6	6	1
quit	-29	-30	-7	-29	-45	-29	-30
quorum	-32	-31	-33	-30	-32	-30	-30
quota	-47	-42	-44	-42	-25	-44	-43
quota for	-52	-54	-51	-48	-54	-48	-51
quota in	-57	-55	-59	-55	-66	-54	-57
r	-60	-38	-48	-40	-46	6	-32
ra3	-36	28	-15	-10	-14	-7	-11
rabbit	-4	-6	-6	18	-14	-6	-8
rabbit on	5	4	6	40	-6	4	6
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
rce	-75	-60	-57	-58	-83	-63	-91
rdb	-54	-87	-54	-54	-54	-54	-54
rdp	-1	-29	-2	23	-6	-2	-5
re	-8	-12	-13	-10	28	-15	-18
reach	-40	-38	-45	-39	-42	-39	-41
reach @	-19	-24	-20	-20	-22	-20	-20
reach end	5	8	5	8	41	9	7
reach the	-15	-14	-14	-14	-17	-14	-15
reachabl	-47	-45	-47	-42	-41	-41	-43
reachabl from	-22	-23	-22	-24	-24	-22	-22
react	-35	-35	-38	-49	-30	-38	-48
read	-18	-18	-17	-17	-1	-13	-19
read @	-30	-57	-32	-37	-31	-30	-30
read a	-23	-22	-23	-22	-40	-23	-23
read all	-34	-29	-30	-29	-33	-29	-30
read and	-40	-40	-42	-41	-56	-41	-40
read my	-22	-19	-18	-19	-26	-18	-18
read of	21	27	22	26	57	24	27
read onli	-49	-46	-48	-44	-54	-45	-44
read our	-25	-25	-25	-27	-34	-25	-26
read replica	16	17	10	15	90	16	2
read the	-51	-50	-55	-51	-100	-32	-51
read them	-21	-20	-20	-28	-24	-21	-21
read who	-25	-23	-23	-24	-41	-23	-24
readabl	-39	-29	-28	-29	-29	-29	-28
readabl by	-16	-15	-14	-16	-14	-15	-13
reader	17	17	12	14	62	16	12
reader who	-41	-42	-37	-44	-44	-39	-43
readonlyrootfilesystem	-43	-41	-73	-41	-43	-42	-41
readonlyrootfilesystem in	-43	-41	-73	-41	-43	-42	-41
real	51	11	3	11	61	23	7
real person	3	17	4	15	73	34	8
realli	9	10	8	8	52	6	4
reason	-28	-28	-28	-56	-28	-28	-28
reboot	-24	-13	-15	-13	16	-15	-16
rebuild $	-16	-14	-15	-16	-16	-15	-15
rebuild it	-27	-26	-27	-31	-47	-26	-37
rebuilt	-19	-17	-18	-17	-18	-17	-17
rebuilt by	-21	-19	-20	-19	-20	-19	-19
receiv	-17	-15	-15	-15	-18	-15	-16
recertif	-21	-16	-16	-16	-19	-16	-17
recommend	-20	-43	-29	-5	10	-24	-19
recommend a	34	30	28	6	89	31	32
record	-44	-42	-42	-40	-42	-41	-44
record $	-17	-8	-8	-8	34	-7	-22
record @	-62	-51	-48	-49	-48	-47	-58
record can	-19	-18	-19	-18	-20	-18	-18
record for	-26	-25	-22	-22	-23	-22	-27
record in	-26	-25	-25	-25	-36	-26	-29
record is	-15	-20	-14	-14	-14	-14	-16
record of	-35	-39	-35	-41	-40	-36	-38
recov	-29	-28	-28	-29	-30	-28	-30
recoveri	-34	-31	-25	-31	-34	-31	-35
recoveri $	-22	-23	30	-25	-46	-27	-49
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
refresh	-31	-26	-31	-25	-28	-25	-27
refresh by	-14	-13	-13	-13	-13	-13	-17
refus	-31	-51	-31	2	-37	-28	-28
regard	3	24	-12	-23	-3	-6	0
regardless	-18	-18	-18	-19	-22	-18	-18
regex	-39	-32	-34	-32	-37	-32	-33
region	-27	-19	-24	-26	-15	-26	-29
region $	-18	4	-17	-19	-19	-18	-19
region @	-31	-26	-41	-35	-53	-31	-31
region and	26	24	24	20	58	26	26
region as	-21	-17	-18	-16	-18	-16	-16
region at	46	43	120	48	21	42	44
region avail	-55	-56	-95	-55	-58	-55	-56
region build	-31	-31	-34	-32	-47	-33	-34
region deni	-31	-32	-29	-29	-38	-29	-31
region doe	30	29	29	30	95	21	27
region for	-37	-32	-37	-35	-40	-33	-33
region has	16	18	6	9	72	16	18
region in	-23	-24	-25	-25	-27	-24	-25
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
regul that	-16	-15	-15	-16	-19	-15	-24
regul want	-14	-14	-13	-16	-18	-13	-13
regular	-7	-28	-10	40	-20	-3	-2
regular @	-7	-29	-12	42	-23	-3	-2
rehears	-66	-56	-59	-56	-63	-56	-59
relaunch	-66	-50	-49	-53	-61	-50	-59
relaunch $	-66	-50	-49	-53	-61	-50	-59
releas	-68	-46	-47	-45	-49	-46	-47
releas $	-1	-1	-5	0	33	-2	-2
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
remov $	-19	-19	-22	-18	-19	-18	-19
remov the	-29	-26	-23	-24	-25	-24	-24
renew	-23	-22	-22	-5	-24	-21	-16
renew $	18	18	18	16	45	18	42
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
repli	44	37	34	38	12	109	15
replic	-28	-26	-27	-25	-21	-26	-26
replic $	-48	-49	-53	-48	-52	-48	-48
replic @	-32	-26	-26	-24	-1	-28	-27
replic of	-27	-27	-29	-26	-30	-26	-26
replic to	-54	-41	-40	-41	-47	-40	-44
replica	-27	-28	-26	-26	2	-24	-26
replica $	22	18	21	21	99	31	29
replica per	-25	-24	-25	-24	-36	-24	-23
replica to	-17	-16	-16	-16	-21	-16	-17
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
requir	-39	-48	-39	-39	-39	-38	-40
requir in	-25	-25	-28	-29	-25	-25	-26
requir updat	-13	-12	-12	-13	-16	-12	-15
requir who	-31	-31	-36	-32	-40	-32	-39
reserv	-11	-6	-4	-18	29	-5	-6
reserv @	23	38	46	24	97	42	47
reserv and	-38	-33	-34	-33	-39	-34	-42
reserv concurr	-38	-38	-38	-37	-58	-38	-41
reset the	-15	-15	-15	-16	-16	-15	-23
resid	-31	-26	-5	-26	-38	-30	-35
resili	-66	-60	-48	-61	-66	-62	-75
resili in	14	16	58	16	15	16	13
resiz	-38	-33	-34	-33	-19	-35	-37
resiz an	-34	-27	-28	-27	-6	-30	-28
resolv	-23	-21	-21	-22	-21	-20	-23
resourc	-32	-30	-34	-30	-13	-29	-35
resourc $	-59	-72	-64	-60	-80	-59	-59
resourc type	-19	-18	-18	-18	-21	-18	-18
respond	-55	-47	-44	-43	-49	-42	-45
respond to	-18	-16	-16	-16	-20	-16	-17
respons $	13	20	-10	-14	-20	-7	30
respons @	52	7	12	25	9	12	11
respons for	-13	-13	-16	-12	13	-13	-22
respons in	104	45	33	39	28	37	35
respons matrix	132	41	73	47	19	41	33
respons model	-14	-11	23	-9	-7	-12	-13
respons of	104	32	34	38	60	37	30
respons or	-100	-66	-67	-88	-72	-68	-98
respons parti	-55	-37	-35	-34	-36	-33	-37
respons pls	18	4	2	1	-1	0	1
respons plz	30	0	2	2	-16	1	2
respons split	-21	-3	-1	-1	28	-10	-2
respons summari	37	9	10	10	7	10	9
respons to	-84	-62	-61	-62	-94	-61	-62
respons was	-11	-11	-11	-11	-16	-11	-13
respons who	42	17	20	20	20	20	20
respons whole	-37	-36	-39	-35	-59	-35	-54
respons wise	45	23	19	11	9	18	19
rest $	-6	10	2	2	-32	1	68
rest api	1	0	1	28	-9	1	-1
rest encrypt	-19	-25	-19	-20	-19	-19	-18
rest for	-13	-12	-12	-12	-18	-12	-12
rest if	-42	-35	-31	-33	-35	-32	-31
rest in	17	18	12	17	71	18	0
rest is	-67	-69	-77	-68	-92	-68	-119
restart	-24	-23	-25	-22	-33	-22	-4
restart it	23	24	27	26	20	21	65
restor	-28	-26	-27	-26	-37	-26	-9
restor $	-45	-43	-44	-43	-54	-44	-51
restor by	-25	-27	-26	-25	-36	-25	-26
restor from	-32	-35	-32	-33	-58	-32	-39
restor it	-13	-12	-12	-13	-12	-12	-17
restor test	-18	-15	-15	-14	-15	-14	-15
restrict	-34	-34	-35	-37	-36	-33	-35
restrict @	-37	-30	-31	-30	-32	-30	-35
result	-30	-31	-28	-29	-30	-28	-29
result $	-34	-34	-33	-34	-40	-33	-37
result land	-24	-30	-24	-26	-25	-23	-24
resum	-7	-5	-6	-5	26	-4	-3
retail	-36	-28	-28	-29	-28	-28	-42
retail us	-36	-28	-28	-29	-28	-28	-42
retain	-44	-40	-40	-40	-67	-40	-40
retent	-47	-46	-47	-45	-40	-45	-48
retent $	-73	-73	-77	-70	-85	-72	-86
retent in	-24	-26	-23	-24	-27	-23	-22
retent of	-42	-42	-41	-40	-53	-40	-42
retent period	-39	-39	-40	-38	-43	-38	-41
retent set	-70	-66	-71	-63	-65	-64	-69
retir	-29	-24	1	-24	-31	-24	-27
retir $	-32	-31	-36	-32	-34	-33	-35
retir @	-12	-12	-13	-12	-12	-12	-17
retir what	28	49	155	54	30	54	54
retri	-42	-40	-40	-39	-40	-39	-40
retri logic	-18	-17	-18	-17	-17	-17	-17
return	-51	-42	-47	-42	-35	-41	-43
return 500s	-42	-29	-28	-27	-32	-29	-32
return empti	-32	-30	-29	-30	-42	-29	-30
return traffic	-51	-51	-82	-54	-54	-51	-55
reus	-29	-28	-31	-28	-30	-27	-32
review	-37	-35	-37	-35	-38	-35	-38
review @	-18	-16	-16	-16	-18	-16	-17
review by	-18	-15	-16	-16	-16	-15	-16
review code	-16	-15	-15	-15	-16	-15	-16
review it	-16	-11	-11	-11	-11	-11	-11
review of	-17	-17	-18	-17	-18	-17	-18
review the	-45	-45	-43	-42	-44	-42	-48
review who	-27	-25	-27	-25	-37	-26	-29
revis	-31	-25	-31	-25	-26	-25	-26
revok	-36	-35	-35	-35	-37	-35	-37
revok a	-54	-54	-57	-55	-58	-53	-57
revok its	-25	-25	-24	-25	-24	-24	-26
revok the	-15	-14	-14	-14	-19	-14	-14
rewrit	-33	-27	-29	-28	-29	-27	-29
rf	16	16	7	19	95	16	11
rhel	-11	-6	-6	-6	24	-5	-11
rid	-10	26	-3	-2	-12	-2	-4
rid of	-10	26	-3	-2	-12	-2	-4
right	-13	-15	-17	-17	-8	-16	-15
right $	-11	-6	-15	-18	-5	-12	-6
right a	-24	-26	-24	-25	-39	-25	-28
right in	-29	-28	-30	-27	-32	-26	-27
right now	36	40	50	50	126	46	43
right of	-43	-45	-52	-46	-58	-58	-53
right on	-33	-33	-32	-23	-34	-30	-36
right size	-39	-47	-39	-37	-44	-38	-40
ring	3	0	3	48	1	5	5
ring on	17	-25	17	78	8	16	17
risk	19	-10	-15	-16	-34	-15	-14
risk assess	-5	21	-2	-13	-3	-2	-1
risk regist	74	15	13	14	-7	13	16
rize	-20	-19	-21	-20	-26	-19	-20
rize $	-23	-22	-23	-22	-30	-22	-22
rm	16	17	10	19	90	17	12
rm rf	16	16	7	19	95	16	11
role	-14	-32	-26	-30	-31	-28	-30
role $	132	48	41	43	44	49	47
role @	-31	-29	-28	-29	-28	-28	-30
role and	2	-25	-26	-23	-22	-23	-27
role attach	-63	-60	-62	-63	-66	-58	-60
role for	-58	-53	-63	-52	-53	-52	-52
role in	-35	-46	-34	-33	-35	-32	-34
role may	-71	-59	-64	-60	-78	-59	-56
role of	-73	-70	-81	-68	-73	-68	-70
role on	-38	-42	-41	-37	-42	-36	-38
role who	-39	-29	-30	-29	-32	-29	-31
role with	-28	-30	-28	-34	-34	-28	-28
roll	-28	-26	-26	-27	-21	-25	-29
roll $	-45	-45	-45	-45	-45	-46	-45
roll over	-29	-27	-26	-27	-30	-26	-27
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
rot in	-40	-35	-37	-37	-38	-36	-39
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
rotat the	26	30	31	30	50	31	81
rotat them	20	24	22	23	18	23	54
rotat who	-19	-20	-23	-20	-23	-19	-22
rout	-35	-32	-33	-32	-34	-32	-35
rout for	-28	-25	-26	-27	-28	-26	-27
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
rpu	43	50	47	52	162	53	46
rto	-43	-40	0	-39	-48	-47	-45
rto and	-34	-33	-47	-34	-37	-35	-33
rule	-39	-39	-41	-38	-34	-29	-45
rule $	-67	-64	-76	-62	-92	-17	-78
rule and	25	26	26	26	52	25	26
rule fall	-30	-32	-55	-30	-30	-30	-30
rule for	-27	-22	-26	-22	-23	-22	-22
rule in	-22	-21	-21	-20	-25	-21	-21
rule of	-21	-20	-20	-20	-23	-20	-21
rule on	14	13	13	13	54	12	-15
rule set	-52	-50	-53	-49	-54	-49	-51
rule that	-38	-35	-50	-36	-41	-36	-35
run	-27	-26	-32	-21	-21	-26	-32
run $	-47	-49	-51	-36	-5	-40	-52
run @	-39	-34	-40	-18	-45	-37	-53
run a	2	27	6	6	5	7	5
run an	-10	35	3	1	0	6	7
run and	-17	-16	-15	-16	-19	-15	-19
run befor	59	60	60	59	130	59	61
run by	15	-21	-21	-24	-45	-21	-31
run cluster	-18	-18	-17	-19	-19	-17	-27
run contain	10	10	7	9	28	10	5
run debian	-54	-51	-55	-52	-59	-51	-69
run docker	10	11	6	43	8	-2	8
run for	-23	-25	-23	-23	-29	-23	-26
run hourli	-44	-65	-43	-17	-63	-42	-40
run in	-25	-23	-23	-23	-27	-23	-28
run it	18	18	18	42	17	18	15
run my	-36	-34	-37	-35	-37	-34	-45
run on	-43	-41	-42	-38	-46	-40	-48
run our	-23	-23	-22	-23	-23	-23	-40
run ourselv	29	68	39	32	33	38	26
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
runtim $	-1	6	55	8	-8	9	52
runtim agent	-44	-63	-50	-45	-44	-44	-46
runtim cve	26	24	25	54	26	26	26
runtim for	-24	-24	-28	-24	-31	-24	-32
runtim in	-56	-23	-47	-63	-58	-51	-73
runtim of	-46	-48	-49	-47	-49	-46	-68
runtim patch	-58	-59	-65	-60	-40	-58	-92
runtim secur	61	62	59	58	79	63	116
runtim updat	19	25	89	28	24	25	24
rust	-30	-30	-35	-31	-41	-30	-41
s	-51	-43	-42	-43	-55	-42	-45
saa	18	19	68	22	5	21	23
safe	-24	-21	-22	-22	-23	-21	-24
safe $	-17	-17	-17	-17	-19	-16	-18
safekeep	-23	-23	-23	-23	-39	-23	-24
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
sale deck	26	25	29	17	71	26	-5
salesforc	-15	-12	-18	-16	22	-12	-32
salesforc org	23	26	25	26	59	21	19
same	-24	32	3	-14	-20	-13	-18
same as	-59	-76	4	-68	-68	-53	-79
same duti	-5	22	-1	-9	-1	-1	-1
same for	-116	-90	-95	-81	-92	-86	-87
same q	-21	-22	-21	-20	-20	-20	-24
same question	-67	-61	-54	-51	-51	-58	-55
sampl	27	29	27	29	85	29	30
sandbox	-20	-18	-19	-20	-16	-19	-21
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
scale a	-61	-58	-62	-58	-60	-58	-82
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
schedul contain	-93	-92	-99	-92	-93	-91	-142
schedul of	-38	-36	-37	-37	-37	-36	-36
schema	-74	-72	-77	-71	-76	-72	-93
schema $	-70	-70	-90	-75	-80	-78	-111
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
script @	-113	-105	-105	-93	-104	-95	-111
script of	-19	-20	-18	-18	-20	-18	-19
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
secur by	-34	-26	-25	-29	-30	-26	-28
secur code	-40	-40	-40	-40	-44	-41	-70
secur contact	-30	-30	-33	-30	-46	-29	-31
secur duti	-14	-15	-24	19	-20	-26	-16
secur environ	-14	-14	-20	-14	-14	-14	-21
secur for	-31	-23	-23	-23	-23	-22	-25
secur group	-24	-12	-1	-26	-23	-22	-31
secur in	7	12	47	12	5	10	7
secur of	-8	-6	39	-6	-29	-10	-16
secur on	-32	-29	-29	-28	-29	-28	-30
secur patch	-6	-1	-2	-1	0	1	28
secur profil	-17	-14	-14	-14	-13	-14	-15
secur the	-79	-75	-115	-75	-75	-74	-78
secur updat	61	62	64	64	65	66	162
secur what	136	13	-32	23	10	20	-17
see	-4	4	15	12	12	24	-2
see it	14	24	52	24	22	23	23
see my	28	35	33	35	15	92	77
see to	-23	-24	-24	-26	-29	-24	-30
seen	9	13	81	12	11	10	5
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
send to	-16	-14	-14	-14	-20	-14	-14
sensit	-43	-41	-41	-40	-48	-41	-53
sensit $	-22	-22	-21	-22	-23	-23	-34
sensit data	-44	-40	-42	-40	-52	-40	-48
sensor	-26	-44	-23	3	-35	-24	-28
sensor out	-17	-15	-15	-17	-17	-15	-23
sent	-28	-26	-27	-29	-29	-26	-27
sent with	-19	-14	-14	-15	-16	-15	-15
sentenc	86	11	48	10	-21	3	13
separ	-32	-28	-29	-29	-35	-28	-29
separ account	-29	-29	-33	-29	-45	-29	-28
seri	25	24	25	52	9	24	24
serv	-37	-28	-27	-28	-28	-27	-38
serv our	-24	-24	-24	-24	-24	-24	-38
server	-31	-29	-29	-23	-33	-28	-24
server $	-51	-45	-44	-44	-47	-43	-26
server @	17	48	16	13	16	16	17
server access	-22	-21	-20	-21	-22	-20	-33
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
server in	-29	-28	-28	-28	-30	-28	-35
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
server under	-47	-42	-43	-56	-43	-41	-51
server up	-14	-14	-15	-15	-17	-14	-14
server when	-94	-78	-65	-62	-72	-66	-69
server who	10	11	11	10	8	11	36
serverless	16	-1	-14	-12	-9	-9	1
serverless $	11	34	27	37	99	35	38
serverless @	-57	-57	-50	-52	-52	-50	-59
serverless cach	-85	-98	-87	-87	-100	-81	-83
serverless cluster	-20	-19	-17	-18	-17	-17	-24
serverless instead	-20	50	-2	1	2	9	11
serverless worker	-51	-47	-48	-45	-48	-46	-61
serverless workgroup	-41	-40	-38	-39	-52	-39	-44
servic	-33	-31	-24	-28	-35	-26	-31
servic $	-21	-10	-5	-26	-13	-22	9
servic account	-62	-61	-65	-58	-68	-58	-60
servic and	-18	-18	-19	-19	-21	-18	-25
servic do	4	14	8	43	-2	83	13
servic endpoint	-31	-31	-32	-32	-47	-32	-41
servic is	-42	-49	-40	-46	-44	-42	-58
servic itself	-44	-31	-31	-30	-31	-30	-31
servic on	-46	-45	-58	0	-56	-57	-53
servic quota	-39	-40	-48	-43	-48	-41	-42
servic role	-27	-23	-25	-23	-25	-23	-23
servic the	-40	-37	-38	-37	-40	-37	-52
servic updat	-29	-23	11	-23	-23	-22	-39
servic what	21	19	72	27	20	24	27
servic where	-48	-44	-46	-52	-63	-64	-48
servic who	-48	-49	-54	-48	-55	-47	-71
session	-26	-27	-27	-32	-26	-25	-25
session in	-26	-28	-26	-45	-26	-25	-26
set	-25	-23	-19	-23	-26	-23	-23
set $	-18	-15	-16	-13	-18	-14	7
set @	-27	-26	-28	-25	-29	-25	-27
set a	-14	-14	-14	-14	-20	-15	-16
set alarm	-24	-15	-15	-15	-15	-15	-17
set by	-34	-33	-34	-33	-55	-33	-36
set how	-24	-23	-23	-24	-40	-23	-24
set in	-61	-61	-63	-60	-63	-59	-61
set it	13	13	13	13	45	11	-2
set min	-30	-29	-29	-30	-54	-30	-30
set of	-15	-15	-16	-15	-16	-15	-15
set posix	-37	-32	-33	-31	-33	-31	-35
set reserv	-18	-19	-19	-19	-24	-18	-20
set retent	-13	-14	-13	-13	-21	-13	-15
set the	-18	-18	-18	-18	-20	-17	-20
set to	-51	-37	-39	-36	-48	-35	-36
set up	-20	-20	-19	-19	-20	-19	-19
setup	-22	-36	-37	-25	-35	-31	-34
setup in	-26	-25	-33	-26	-27	-25	-25
seven	-24	-21	-23	-21	-25	-21	-22
seven year	-24	-21	-23	-21	-25	-21	-22
sever	-21	-20	-23	-22	-21	-21	-22
sg	-54	-57	-55	-53	-46	-55	-52
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
share control	-36	-35	-12	-36	-56	-41	-47
share file	18	22	22	60	23	22	21
share for	85	22	29	60	26	28	27
share key	-47	-39	-39	-38	-44	-38	-40
share model	132	34	19	32	33	39	36
share one	-46	-38	-41	-40	-39	-38	-46
share respons	77	29	50	31	40	30	24
share the	94	125	52	48	35	50	49
share who	-19	5	-15	-21	-14	-12	-14
share with	-24	-21	-21	-22	-21	-28	-21
sharepoint	-46	-43	-42	-43	-68	-44	-42
she	-26	-10	-23	-6	56	-16	-2
sheet	78	9	15	18	12	16	16
shift	-12	-3	-14	5	-13	-11	-17
ship	-16	-14	-19	-20	-20	-18	-25
ship back	21	50	21	22	22	22	22
ship them	-16	-18	-14	-14	-14	-14	-15
ship with	-20	-19	-18	-19	-19	-18	-29
shop	-26	-26	-26	-23	-28	-24	-26
shop where	-21	-20	-20	-21	-32	-21	-20
short	90	19	92	30	12	28	17
short $	18	0	-1	1	-2	-1	0
short explan	33	43	123	37	12	32	43
short for	-42	-15	23	-14	-16	-14	-12
short pleas	-4	1	49	2	-5	-4	-14
short tabl	76	12	-2	24	24	24	25
shorter	-33	-39	-30	-32	-34	-30	-34
shorter than	-33	-39	-30	-32	-34	-30	-34
should be	-30	-18	-29	-36	-47	-28	-29
should have	-27	-26	-25	-26	-29	-25	-27
should i	32	36	62	20	43	59	35
should never	-21	-23	-21	-27	-21	-20	-20
should set	-15	-14	-15	-15	-15	-14	-22
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
side encrypt	-18	-21	7	-20	-28	-20	-38
side for	96	45	44	46	46	45	46
side is	-56	-59	-57	-56	-63	-52	-56
side of	24	-2	1	2	-3	1	-1
side or	-20	-13	-13	-13	-14	-12	-13
side pleas	-21	91	-7	-2	-3	-3	-9
side with	-14	38	0	2	1	-3	0
sidecar	-29	-12	-4	-28	-33	-30	-35
sidecar $	-12	-13	58	-7	-13	-11	-8
sidecar imag	-25	-21	-24	-21	-20	-21	-26
siem	-55	-54	-52	-56	-53	-51	-69
sign	-24	-35	-45	-35	-11	-37	-36
sign for	32	8	10	10	10	11	12
sign in	-16	-15	-15	-16	-25	-15	-16
sign key	-76	-67	-70	-66	-76	-65	-68
sign on	-48	-48	-52	-48	-77	-48	-48
sign up	49	10	7	20	66	22	20
sign url	-30	-30	-34	-30	-34	-29	-31
signatur	-56	-54	-55	-54	-67	-54	-60
signatur $	-58	-54	-56	-54	-68	-53	-55
sinc	-32	-35	-30	-31	-19	-29	-34
sinc 2021	-27	-27	-28	-29	-37	-27	-27
sinc auto	-23	-23	-24	-23	-40	-23	-22
sinc januari	-20	-19	-19	-20	-20	-19	-30
sinc nobodi	-21	-19	-19	-20	-22	-19	-18
sinc someon	-39	-39	-47	-42	-52	-40	-42
sinc spring	-100	-90	-91	-92	-120	-89	-124
sinc the	-34	-49	-27	-34	15	-25	-23
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
site @	8	7	9	31	9	8	9
site and	-34	-34	-32	-34	-57	-32	-34
site host	-15	-14	-13	-14	-13	-14	-18
site where	-33	-31	-32	-35	-30	-30	-36
size	-24	-21	-24	-21	16	-20	-23
size $	-124	-123	-126	-120	-211	-122	-123
size @	23	22	20	25	67	23	23
size and	-42	-42	-41	-43	-55	-42	-42
size do	55	65	64	60	150	62	65
size for	-110	-91	-94	-88	-101	-88	-98
size in	9	12	-1	15	64	14	15
size of	42	41	33	44	120	43	44
size on	-43	-44	-43	-44	-64	-43	-43
size the	-69	-62	-62	-60	-76	-61	-86
skew	-30	-30	-29	-28	-33	-29	-34
skip	-7	-8	-5	-21	24	-4	-6
skip it	-29	-27	-24	-23	-23	-24	-24
sla	-58	-47	-29	-45	-22	-56	-53
sla for	17	16	-9	12	47	13	10
sla percentag	26	29	-1	30	81	30	30
slack	27	25	12	24	90	0	22
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
slow sql	-26	-23	-23	-22	-23	-22	-24
slurmctld	-91	-82	-81	-82	-92	-81	-132
sm	23	25	28	31	2	24	111
small	36	14	14	35	43	16	14
small $	8	20	11	22	101	20	10
small @	-17	-21	-17	-12	-17	-16	-16
small rest	31	30	31	73	28	31	29
smaller	44	18	49	119	44	47	47
smallest	19	-3	20	84	13	21	21
smb	-45	-28	-29	-34	-27	-27	-29
smb share	-50	-30	-32	-40	-27	-27	-31
smell	-55	-38	-38	-42	-21	-38	-71
sms	-29	-27	-26	-27	-39	-27	-29
smtp	-57	-54	-55	-53	-57	-53	-58
snapmirror	-73	-46	-44	-43	-44	-43	-43
snapshot	-38	-37	-36	-35	-33	-37	-17
snapshot $	-67	-67	-67	-66	-76	-73	-70
snapshot and	-28	-32	-29	-30	-39	-29	-31
snapshot in	27	27	23	28	71	8	27
snapshot of	-37	-37	-36	-37	-42	-38	-41
snapshot older	-21	-21	-21	-20	-25	-20	-22
snapshot on	-51	-35	-39	-57	-38	-35	-46
snowflak	17	15	15	16	77	16	-9
snowflak warehous	18	18	18	17	71	17	-14
so	-12	-13	-18	-11	-20	-10	-15
so $	-32	-30	-30	-30	-31	-29	-31
so @	-1	-30	-39	-15	-25	-23	-24
so aws	-15	-14	-16	-14	-15	-14	-19
so i	-9	-7	-6	-8	18	-27	-7
so it	-27	-29	-26	-45	-26	-25	-25
so no	-39	-38	-34	-41	-38	-36	-35
so noth	-25	-17	-18	-19	-17	-18	-19
so on	-11	21	-8	-26	-16	-10	-14
so our	-41	-39	-33	-34	-33	-33	-45
so patch	-28	-29	-28	-30	-28	-28	-55
so the	-30	-16	-25	21	-23	-15	-36
so there	31	9	11	12	12	12	12
so um	52	19	-7	17	14	14	5
so we	-55	-25	-46	-58	-46	-55	-57
so what	-1	59	5	12	-28	75	12
so who	26	27	27	26	23	25	78
so with	68	13	-5	22	17	16	16
soc 2	2	0	19	-3	-2	-9	-4
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
someon els	11	-2	11	57	1	14	14
someon explain	-38	-26	-32	-31	-28	-27	-27
someon in	-19	-20	-18	-20	-18	-17	-18
someth	-36	-35	-24	-35	-41	-34	-33
someth $	-50	-39	-38	-38	-54	-44	-21
someth amazon	-35	-35	-37	-40	-49	-41	-49
someth aws	-37	-39	-44	-39	-39	-42	-46
someth custom	-65	-58	-59	-58	-68	-65	-66
someth i	-15	-15	-16	-17	-20	-16	-22
someth we	-40	-41	-46	-40	-45	-41	-52
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
sourc code	-20	-20	-20	-20	-22	-21	-27
sourc credenti	-30	-29	-30	-29	-30	-30	-30
sourc librari	-32	-32	-32	-32	-49	-45	-33
space	-24	-24	-24	-26	-24	-23	-23
spare	-8	-50	-11	52	-12	-6	-7
speak	-28	-30	-24	-15	-43	-19	-33
speak $	-1	0	31	-3	-22	24	-4
specif	-21	-19	2	-17	-31	-20	-26
specif control	-19	-15	8	-15	-35	-20	-27
specif secur	-14	-14	-20	-14	-14	-14	-21
specifi	-40	-35	-34	-36	-52	-35	-35
spell	33	47	102	25	19	21	25
spend	-97	-99	-126	-96	-99	-97	-112
spf	-18	-18	-16	-16	-17	-16	-18
split	114	86	35	31	35	39	32
split $	182	131	70	69	73	79	63
split between	-25	-27	-27	-25	-28	-25	-33
split for	71	59	34	37	48	32	32
split of	12	38	11	-5	31	10	9
split on	40	40	-1	16	14	15	16
split the	-35	-35	-34	-35	-55	-35	-40
spoof	-26	-27	-26	-27	-29	-26	-41
spot	-45	-45	-42	-41	-25	-42	-44
spot $	-25	-19	-20	-18	-19	-18	-18
spot in	-28	-28	-33	-28	-34	-28	-28
spread	-61	-65	-71	-62	-73	-60	-64
spread @	-30	-30	-31	-29	-31	-29	-31
spread over	-32	-33	-41	-33	-35	-32	-33
spring	-69	-64	-64	-65	-80	-63	-87
spring $	-21	-22	-26	-23	-31	-22	-22
sprint	4	0	4	0	51	-4	-25
sprint $	4	0	4	0	51	-4	-25
sql	-28	-28	-27	-24	-28	-26	-28
sql inject	-16	-17	-18	-17	-20	-16	-21
sql statement	-26	-23	-23	-22	-23	-22	-24
sqli	-33	-30	-30	-34	-30	-30	-31
squash	-53	-50	-53	-50	-49	-49	-50
sre	-47	-49	-45	-49	-57	-44	-51
sre team	-18	-26	-19	-24	-18	-18	-20
srm	76	23	34	28	5	101	18
srm $	36	-39	-58	-31	-51	51	-48
srm what	36	35	77	36	35	14	35
ssd	-38	-36	-37	-37	-42	-36	-36
sse	-35	-30	-4	-29	-29	-26	-30
sse @	-41	-40	-1	-36	-32	-30	-30
sse c	-37	-35	-38	-36	-41	-35	-42
ssh	-36	-36	-36	-36	-38	-35	-44
ssh kei	-39	-40	-40	-40	-41	-40	-55
ssh key	-32	-27	-27	-27	-28	-27	-26
ssh to	-36	-38	-37	-36	-48	-36	-51
sshd	-49	-49	-46	-48	-56	-46	-61
sshd config	-46	-46	-45	-46	-50	-44	-46
ssl	-26	-23	-25	-24	-24	-23	-25
ssl on	-21	-20	-22	-20	-20	-19	-21
stack	1	-8	-3	20	35	0	-9
stack @	-5	-38	-8	37	-13	-8	-8
stack drift	-63	-66	-79	-67	-90	-67	-69
staff	-43	-45	-43	-37	-48	-42	-52
staff to	-56	-61	-54	-55	-57	-52	-53
stage	-18	-15	-17	-16	11	-28	-19
stage @	-23	-17	-18	-17	-20	-17	-17
stai	8	14	0	27	6	5	2
stai $	10	53	19	13	16	22	22
stai compliant	-17	-15	-15	-17	-16	-16	-21
stai in	-2	-5	-3	4	30	-2	-2
stai on	42	18	19	19	19	19	19
stai with	29	0	-12	55	-15	4	3
stale	-58	-54	-48	-48	-50	-47	-47
stale @	-39	-49	-40	-39	-41	-39	-39
stand	10	13	42	13	28	12	10
stand $	-33	-31	-32	-35	-30	-30	-35
stand for	34	37	75	39	60	32	32
stand in	-31	-27	-32	-27	-29	-26	-28
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
start at	-52	-51	-54	-55	-63	-55	-67
start by	-88	-81	-84	-82	-104	-80	-92
start from	-13	-17	-13	-16	-12	-12	-13
start it	-15	-14	-17	-14	-14	-14	-17
startexecut	-51	-47	-51	-48	-58	-47	-48
startup	2	-21	1	40	1	3	1
startup us	-36	-30	-34	-34	-33	-31	-36
starv	-30	-30	-28	-29	-36	-29	-28
state	-58	-47	-47	-47	-57	-47	-49
statement	-39	-42	-39	-39	-40	-37	-39
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
still contain	-20	-19	-19	-19	-23	-19	-18
still do	90	-10	-27	6	-6	7	9
still have	36	-32	-28	-28	-49	-28	-35
still hold	-18	-18	-18	-18	-20	-18	-18
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
stop and	26	-6	-2	-4	-5	-3	-4
stop be	18	43	36	77	31	36	38
stop do	-5	97	8	6	20	25	29
stop it	-39	-36	-36	-35	-36	-35	-43
stop secur	-33	-32	-32	-36	-33	-31	-47
stop start	-20	-22	-18	-21	-20	-18	-18
storag	-37	-37	-36	-37	-37	-35	-37
storag @	-34	-36	-33	-57	-33	-33	-38
storag class	-29	-37	-29	-29	-28	-28	-28
storag databas	-21	-21	-22	-22	-25	-21	-25
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
store its	-18	-15	-15	-15	-17	-15	-19
store on	-43	-42	-42	-43	-55	-42	-60
store procedur	-21	-17	-16	-17	-17	-16	-18
store the	-45	-39	-38	-41	-39	-40	-52
store them	-21	-18	-23	-18	-22	-18	-22
straight	-21	-27	-21	-23	-22	-21	-20
straight to	-23	-29	-23	-25	-25	-23	-22
stranger	-49	-45	-45	-44	-53	-43	-45
strategi	-65	-68	-71	-63	-76	-61	-66
stream	-10	-9	-6	7	-12	-6	24
stream @	21	7	22	70	21	18	18
stream consum	-127	-111	-111	-109	-106	-105	-114
stream gatewai	-59	-55	-57	-56	-56	-55	-90
stream to	-24	-38	-24	-26	-24	-24	-25
stretch	-37	-37	-39	-39	-41	-37	-67
string	-18	-16	-17	-16	-17	-16	-16
stripe	-78	-75	-76	-75	-82	-73	-73
structur	-51	-50	-58	-51	-62	-51	-52
stuck	-32	-25	-30	-27	-18	-28	-30
stuck at	-19	-19	-20	-19	-24	-19	-18
stuck in	8	11	12	11	32	9	4
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
sudoer	-85	-84	-109	-81	-86	-83	-85
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
supplier	-70	-68	-66	-64	-77	-64	-73
support	11	15	20	11	65	19	8
support $	16	26	65	26	87	22	23
support @	-50	-23	-28	-23	34	-23	-26
support in	-28	-28	-28	-29	-52	-29	-28
support so	30	75	24	27	30	30	31
suppos	8	10	39	8	4	9	25
suppos $	-34	-32	-43	-32	-34	-32	-34
suppos to	18	20	61	18	11	19	39
suppress	-54	-50	-52	-69	-70	-50	-63
suppress in	-17	-15	-15	-15	-16	-15	-14
suppress rule	-47	-36	-38	-36	-59	-36	-36
sure	-15	-14	-15	-14	4	-15	-16
sure $	-37	-30	-32	-30	-35	-30	-31
sure amazon	-27	-27	-33	-27	-39	-27	-29
sure aws	-27	-26	-29	-30	-36	-27	-37
sure the	-24	-20	-19	-20	-25	-19	-20
suspici	-45	-41	-48	-42	-61	-41	-47
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
sysadmin	20	-1	23	85	23	24	21
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
system polici	-27	-27	-27	-28	-51	-26	-27
system to	-25	-24	-25	-26	-30	-25	-31
system under	-54	-51	-52	-50	-52	-51	-62
system updat	36	40	41	39	39	40	94
system when	-42	-40	-40	-41	-50	-40	-62
tabl	-20	-8	-26	-24	-23	-24	-31
tabl $	-14	-51	-54	-57	-62	-49	-63
tabl @	24	136	23	43	29	35	20
tabl and	-16	-15	-15	-15	-19	-15	-18
tabl in	-29	-25	-25	-25	-30	-25	-28
tabl on	-27	-27	-28	-26	-27	-25	-27
tabl that	-42	-25	-26	-26	-28	-26	-26
tabl whose	-64	-63	-62	-60	-62	-61	-83
tableau	17	13	17	42	17	17	17
tableau server	17	13	17	42	17	17	17
tag	-69	-69	-69	-68	-96	-67	-83
tag for	-55	-50	-51	-51	-86	-50	-52
tag resourc	-55	-53	-52	-54	-53	-53	-94
take $	4	-5	6	38	9	5	3
take @	7	20	-11	-27	-6	-5	-11
take awai	-28	-41	-16	24	-36	-19	-18
take care	21	-3	-8	-3	-8	-2	23
take if	5	1	-4	43	-4	2	4
take it	-20	-20	-19	-19	-19	-18	-20
take off	45	-10	-10	2	-6	1	1
take over	33	2	-1	-2	-18	2	0
take snapshot	-66	-62	-63	-62	-79	-62	-83
take the	-11	-6	-7	-2	27	-6	-21
take them	-52	-35	-39	-57	-38	-35	-45
taken	-26	-28	-44	-26	-38	-26	-26
taken over	-28	-28	-49	-28	-44	-28	-27
takeov	-35	-49	-33	-33	-51	-34	-37
talk	12	-1	25	0	-1	17	-2
talk of	31	25	77	26	29	29	33
talk to	-31	-23	-23	-23	-42	-1	-24
tamper	-61	-54	-55	-53	-57	-53	-56
tape	-29	-29	-29	-28	-33	-28	-28
target	-34	-34	-35	-33	-38	-33	-34
target $	-53	-49	-53	-47	-66	-49	-50
task	-12	-9	-6	-17	-18	-16	-19
task $	-18	-48	-42	-33	-38	-32	-14
task @	-31	-36	-32	-29	-29	-30	-32
task are	53	-4	9	9	8	9	5
task def	-12	-12	-13	-12	-17	-12	-12
task definit	-60	-53	-74	-54	-57	-54	-56
task execut	19	17	77	28	14	28	21
task fail	-20	-25	-22	-21	-22	-20	-22
task in	94	75	39	48	38	43	33
task remain	62	9	26	2	22	26	27
task retir	13	28	105	30	16	30	29
task to	-16	-16	-21	-16	-18	-16	-19
tb	-7	-15	-4	-14	32	-4	-2
tb $	-57	-46	-48	-49	-72	-48	-46
tcp	2	-7	-24	5	62	-2	4
tde	-23	-21	-21	-22	-22	-21	-22
teach	-54	-54	-54	-56	-68	-55	-83
team	13	-6	-8	21	4	-4	-7
team $	-11	-23	-34	-40	-62	-33	-24
team and	30	-23	-19	-22	-17	-11	-9
team ask	4	5	-18	-2	49	-15	6
team can	-27	-29	-24	-26	-29	-24	-24
team or	-70	-67	-63	-88	-86	-63	-79
team still	35	-15	-15	-3	-6	-3	-3
team that	55	10	1	49	16	25	25
team with	-48	-31	-31	-32	-33	-31	-30
techi	14	16	51	15	0	15	16
techi $	14	16	51	15	0	15	16
technic	-10	-26	34	-6	-25	-5	-3
technician	-27	-27	-27	-27	-32	-28	-29
tele	-29	-31	-53	-30	-29	-29	-30
tele the	-30	-32	-55	-30	-30	-30	-30
telemetri	-18	-18	-18	-19	-21	-18	-22
telemetri to	-18	-18	-18	-19	-21	-18	-22
tell	27	28	42	20	32	33	13
tell me	31	18	18	13	25	33	7
tell the	21	70	21	15	83	36	38
templat	-66	-57	-62	-56	-67	-56	-56
templat user	-23	-24	-31	-23	-25	-23	-23
templat with	-19	-16	-15	-20	-15	-15	-15
ten	-33	-23	-25	-24	-27	-23	-24
tenant	-17	-18	2	-19	-16	-20	-27
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
test $	-110	-112	-132	-108	-109	-110	-116
test @	-43	-43	-43	-44	-75	-43	-47
test and	-26	-27	-31	-28	-42	-27	-26
test for	-56	-48	-49	-47	-48	-47	-50
test of	-43	-43	-63	-44	-49	-48	-57
test our	-43	-43	-42	-43	-60	-43	-55
test restor	-39	-38	-38	-38	-65	-39	-52
test that	-36	-37	-40	-37	-36	-40	-44
tester	-25	-19	-19	-20	-27	-19	-22
text	-38	-31	-34	-26	-24	-30	-33
than	-13	2	-4	-30	-7	-13	-17
than 90	-24	-25	-25	-24	-33	-24	-25
than @	30	54	26	16	59	29	30
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
that fail	-18	-13	-13	-14	-14	-13	-13
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
that left	-33	-38	-36	-36	-40	-34	-35
that let	-60	-32	-36	-33	-40	-33	-33
that limit	-22	-20	-36	-20	-20	-20	-20
that must	-20	-21	-19	-18	-19	-18	-17
that no	4	-25	-42	-20	-29	-18	-28
that nobodi	-58	-43	-48	-44	-46	-41	-42
that not	-52	-30	-30	-31	-31	-30	-41
that number	-11	-11	-11	-11	-16	-11	-14
that on	-14	-12	-14	-12	-17	-11	3
that or	6	6	12	13	-2	8	82
that our	-33	-30	-32	-31	-35	-31	-38
that out	24	20	94	28	12	13	17
that patch	-29	17	-43	-42	-32	-21	-22
that record	36	32	36	33	96	35	9
that right	-26	-26	-26	-26	-26	-27	-46
that row	-39	-33	-34	-35	-38	-33	-37
that run	-35	-34	-33	-30	-34	-33	-43
that send	-18	-17	-17	-18	-20	-17	-21
that serv	-19	-19	-19	-19	-20	-19	-29
that so	-26	-25	-26	-25	-29	-25	-29
that still	-30	-29	-35	-30	-53	-30	-29
that store	-26	-22	-21	-21	-21	-21	-25
that stuff	-18	-17	-17	-17	-19	-17	-28
that the	-17	-16	-16	-13	-8	-16	-20
that thei	3	10	1	12	2	-1	57
that thing	-23	25	114	35	17	31	95
that up	-27	-23	-21	-22	-23	-21	-22
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
the admin	16	14	15	39	35	15	12
the agent	21	23	24	23	13	23	77
the analysi	-17	-16	-28	-16	-17	-16	-16
the analyst	17	13	8	46	0	1	6
the api	-20	-11	-12	-12	-11	-11	-12
the app	-27	-27	-27	-27	-34	-26	-29
the applianc	-13	-13	-15	-18	-13	-13	-16
the applic	-30	-24	-25	-19	-27	-24	-28
the architect	-2	29	-1	-26	-11	-2	-3
the archiv	-43	-53	-36	-49	-57	-36	-36
the assess	-36	-35	-37	-37	-37	-35	-40
the assessor	-15	-12	-12	-13	-12	-12	-16
the attack	-70	-57	-94	-61	-87	-60	-62
the auditor	-44	-45	-44	-62	-46	-44	-55
the author	-26	-25	-25	-25	-42	-25	-25
the autom	-33	-32	-32	-33	-33	-30	-30
the automat	-25	-25	-28	-27	-40	-27	-29
the avail	-58	-58	-76	-59	-63	-59	-80
the az	-20	-20	-29	-20	-21	-20	-20
the backbon	-30	-30	-32	-32	-53	-30	-31
the backend	-33	-32	-35	-34	-36	-33	-36
the backup	-1	2	5	3	33	5	34
the bare	-25	-25	-25	-25	-27	-25	-45
the basement	-25	-23	-24	-23	-22	-24	-21
the biggest	9	-29	9	62	5	10	9
the block	-20	-19	-23	-22	-20	-19	-19
the board	-58	-44	-47	-44	-45	-44	-53
the bootstrap	-30	-30	-35	-31	-41	-30	-41
the bottlerocket	-42	-40	-41	-40	-42	-40	-60
the box	-37	-41	-36	-42	-43	-36	-38
the branch	18	7	19	45	19	19	18
the broken	-20	-20	-20	-31	-26	-22	-22
the broker	-31	-35	-30	-28	-9	-29	-39
the build	-23	-33	-20	-11	-23	-20	-22
the button	-38	-36	-37	-37	-39	-36	-49
the ca	27	26	25	24	6	26	78
the cabl	-27	-28	-28	-28	-40	-27	-32
the cach	-32	-32	-32	-33	-35	-32	-51
the capac	-22	-20	-22	-20	-21	-20	-25
the card	0	0	-15	0	-28	29	0
the certif	10	0	-19	-2	-14	-4	20
the checkout	-22	-15	-15	-17	9	-16	-30
the ci	-56	-51	-50	-51	-60	-49	-51
the cidr	-42	-34	-34	-34	-41	-34	-50
the cisco	1	-1	-7	-4	84	4	-23
the cli	-14	27	0	22	91	2	25
the client	6	-13	-12	-12	-21	-13	-16
the cloud	-17	-13	45	-15	-30	-16	-22
the cluster	20	22	15	3	12	23	111
the code	-22	-20	-20	-20	-24	-20	-22
the coffe	11	11	11	11	42	11	-2
the compani	-22	-17	-20	-17	-34	11	-18
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
the databas	2	11	14	26	-5	17	97
the db	-22	-20	-24	-20	-27	-20	-21
the dead	-28	-29	-29	-28	-38	-28	-32
the deadlin	-17	-16	-18	-17	-20	-16	-21
the deal	88	9	-20	14	0	13	8
the desktop	33	34	33	28	21	33	113
the dev	-60	-51	-52	-51	-60	-51	-52
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
the evid	-68	-40	-41	-40	-43	-40	-41
the execut	-22	-21	-26	-21	-23	-21	-22
the facil	-25	-25	-26	-25	-26	-26	-32
the factori	-28	-31	-30	-31	-31	-30	-35
the fenc	95	57	47	60	138	60	24
the fewest	-5	4	8	48	-10	10	11
the field	-18	-18	-18	-18	-33	-18	-22
the file	-28	-16	-26	-35	-35	-27	-29
the find	-60	-37	-40	-37	-47	-38	-40
the firewal	55	56	57	56	13	54	160
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
the index	-27	-24	-24	-26	-24	-24	-37
the infrastructur	-32	-21	-21	-21	-23	-21	-25
the intern	-13	-13	-14	-14	-18	-14	-13
the internet	-42	-35	-35	-36	-41	-35	-37
the iot	-26	-24	-27	-27	-32	-25	-34
the item	-10	-10	-10	-10	-10	-10	-17
the java	-25	-25	-26	-25	-29	-24	-27
the job	-33	-30	-33	-30	-31	-30	-39
the keeper	0	-5	-3	-10	42	-1	-16
the kei	55	57	55	58	24	55	135
the kernel	-39	-24	-31	8	-56	-32	-26
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
the line	58	49	-17	9	-27	8	4
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
the os	-34	-48	-34	-16	6	-33	-71
the other	57	119	93	68	73	70	139
the owner	-22	-20	-22	-20	-25	-19	-38
the packag	-21	-21	-21	-21	-27	-21	-26
the parti	-36	-36	-41	-61	-44	-39	-45
the partner	-15	-15	-27	-15	-15	-15	-15
the password	-2	14	5	14	-5	14	82
the patch	-16	-4	-15	21	-15	-16	-54
the pci	17	16	48	13	-10	14	9
the peer	-27	-27	-28	-27	-29	-27	-42
the peopl	-33	-30	-31	-32	-38	-31	-40
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
the prod	-36	-43	-35	-33	-31	-33	-38
the provid	54	22	23	22	23	23	16
the push	-16	-13	-14	-14	-15	-13	-17
the python	-25	-25	-25	-25	-31	-26	-32
the quarterli	45	46	46	45	55	46	95
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
the retent	-17	-17	-16	-17	-20	-16	-20
the risk	31	9	10	9	11	10	10
the role	18	22	25	22	62	22	24
the rollback	-12	-12	-12	-14	-18	-12	-13
the room	-33	-29	-30	-30	-34	-28	-30
the root	-29	-29	-16	-30	-36	-35	-36
the rotat	-13	-14	-13	-14	-18	-13	-13
the rout	-44	-24	-24	-24	-27	-24	-26
the router	6	38	8	2	5	7	-2
the row	-39	-36	-35	-44	-36	-35	-50
the rule	-20	-20	-21	-20	-12	-21	-25
the rundown	54	-1	-1	-1	-46	-1	-1
the runtim	19	29	69	28	19	28	70
the salari	-29	-28	-28	-30	-54	-29	-30
the sale	11	10	13	5	54	11	-17
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
the shop	-65	-59	-66	-61	-68	-59	-66
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
the subscript	-13	-12	-14	-13	-17	-13	-13
the switch	1	33	2	-1	-2	2	-2
the system	-12	-12	-12	-12	-14	-12	-18
the tabl	-16	-21	-15	-2	-20	-15	-19
the task	-23	-21	-23	-22	-22	-21	-24
the team	52	13	5	9	31	6	-19
the term	22	32	90	31	21	28	33
the terraform	31	47	6	44	136	46	47
the test	-16	-16	-16	-17	-26	-16	-17
the text	0	0	-8	-1	45	-2	-7
the third	0	6	27	5	5	6	7
the three	-6	-9	-3	17	-9	-4	-3
the time	-18	-17	-17	-18	-17	-17	-29
the tls	-23	-24	-25	-24	-31	-24	-30
the traffic	-19	-18	-19	-19	-23	-18	-22
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
the whole	38	-13	-10	-10	-3	-10	-10
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
their $	38	18	10	9	10	11	40
their @	-42	-30	-30	-29	-30	-29	-33
their access	-38	-37	-38	-37	-59	-37	-51
their and	71	32	7	28	27	28	20
their code	-88	-80	-92	-83	-110	-81	-87
their duti	44	4	11	10	5	10	8
their host	-37	-25	-25	-29	-26	-25	-27
their name	24	28	28	28	62	27	19
their or	-38	-17	-13	-16	-35	-20	25
their os	-12	-13	-12	-13	-12	-12	-17
their our	98	29	27	31	23	29	-2
their own	-29	-27	-30	-28	-44	-29	-46
them $	-3	-13	-20	-15	-16	-15	0
them @	-41	-37	-38	-37	-43	-36	-37
them and	-18	-17	-17	-17	-16	-16	-19
them back	-17	-13	-15	-14	-14	-14	-17
them everi	-24	-19	-21	-19	-24	-20	-19
them in	-27	-23	-23	-24	-24	-22	-25
them is	-53	-55	-55	-53	-75	-52	-72
them off	-21	-19	-19	-19	-27	-19	-18
them on	-33	-32	-33	-33	-37	-32	-42
them or	-9	-3	-4	-10	0	-3	50
them ourselv	27	27	27	26	25	27	57
them out	6	12	11	12	46	13	-1
them to	5	5	6	5	0	7	39
them up	20	16	69	26	18	25	21
them us	185	50	55	61	59	56	6
them who	-17	-19	-16	-17	-21	-16	-18
themselv	-33	-34	-43	-35	-42	-34	-35
themselv $	-45	-45	-64	-46	-62	-46	-47
then $	-7	4	26	-5	-8	-6	-13
then we	27	25	27	21	58	27	27
there	-11	-10	-20	-23	-4	-9	-23
there $	2	-1	-14	-13	29	-7	-3
there a	5	9	5	15	-3	47	7
there any	1	19	1	2	1	-9	2
there are	4	4	4	2	1	2	24
there no	-22	-22	-21	-20	-28	-20	-21
there who	-12	-16	-12	-12	-12	-12	-14
thereof	-30	-30	-33	-33	-43	-30	-35
thereof $	-30	-30	-33	-33	-43	-30	-35
thermostat	-14	-14	-13	-14	-18	-13	-15
these	-40	-40	-40	-44	-24	-38	-55
these $	-62	-71	-68	-62	-77	-61	-89
these dai	55	55	57	54	151	56	40
theyr	-35	-35	-39	-36	-62	-38	-40
theyr kept	-29	-29	-29	-29	-56	-32	-29
thi	1	3	4	4	13	36	31
thi $	2	5	18	6	5	-6	21
thi bot	-7	-4	-52	-3	-29	72	-13
thi channel	-3	0	-25	0	-2	48	-15
thi is	-37	-38	-39	-40	-40	-40	-54
thi morn	-26	-24	-25	-26	21	-29	-40
thi one	46	49	40	49	30	26	134
thi thing	-8	-2	-1	-1	-45	65	-11
thi word	24	26	100	23	4	12	17
thing	45	17	41	20	5	27	40
thing $	-17	-8	4	-8	-14	2	17
thing amazon	93	19	1	21	27	20	14
thing can	-1	-1	-21	-1	-8	37	-2
thing do	-9	3	109	28	19	22	11
thing for	-1	8	3	10	-3	11	64
thing our	39	2	9	9	9	2	3
thing to	5	3	4	20	5	4	5
thing we	-45	-47	-70	-49	-46	-51	-74
thing who	31	29	30	31	20	30	90
think	1	20	-3	9	35	-22	0
think about	17	17	6	77	2	14	15
think it	13	48	19	8	16	19	17
think of	-4	26	-11	-4	34	-18	0
third	-24	-20	-4	-19	-20	-18	-20
third parti	-25	-21	-10	-21	-22	-20	-22
tho	-48	-47	-47	-47	-51	-48	-59
tho $	-48	-47	-47	-47	-51	-48	-59
those	-24	-19	-19	-21	-26	-11	-23
those $	4	9	19	7	-4	43	15
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
though	-47	-42	-48	-43	-14	-43	-49
though who	-14	-14	-14	-14	-18	-15	-17
thread	-18	-18	-19	-18	-21	-17	-18
threat	-16	-15	-15	-15	-15	-15	-15
three $	-11	-16	-4	16	-11	-9	-5
three az	-32	-31	-33	-34	-41	-31	-32
three azs	-30	-30	-29	-28	-36	-28	-28
three column	-25	41	-1	2	1	0	0
three parti	29	19	-2	-4	0	3	3
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
tidi	-44	-44	-45	-45	-54	-44	-45
tidi $	-38	-38	-39	-39	-48	-37	-39
tie	-1	0	1	22	-15	1	0
tier	-50	-51	-49	-50	-56	-48	-52
tier $	-51	-51	-55	-50	-55	-52	-58
tier of	-19	-17	-18	-18	-20	-18	-18
tighten	-25	-25	-25	-25	-27	-24	-30
time $	-4	-19	-20	-20	-28	-21	-24
time @	-54	-40	-40	-42	-48	-40	-53
time and	-16	-13	-13	-14	-15	-13	-14
time object	-32	-32	-46	-32	-32	-32	-32
time out	-19	-15	-15	-15	3	-14	-17
time polici	-27	-25	-26	-25	-32	-26	-29
time recoveri	-40	-35	-7	-35	-45	-36	-49
time restor	41	47	40	46	49	49	106
time zone	-21	-22	-30	-22	-24	-21	-21
timeout	-23	-24	-26	-22	-14	-22	-24
timeout of	-38	-33	-34	-33	-59	-34	-38
timeout on	22	19	6	21	70	19	24
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
to add	-34	-34	-36	-36	-38	-34	-47
to al2023	-79	-82	-116	-79	-88	-78	-76
to all	-43	-36	-37	-38	-46	-37	-40
to amazon	-44	-41	-43	-38	-69	-42	-63
to an	-26	-25	-25	-24	-20	-24	-25
to anoth	-23	-21	-22	-21	-28	-21	-22
to answer	-9	-7	-32	-7	-30	57	-4
to appli	15	19	5	15	4	18	67
to ask	-10	3	-10	3	-23	64	4
to attach	44	45	38	41	116	45	45
to aws	2	-18	-12	-4	4	-16	-22
to babysit	15	16	12	58	6	18	18
to be	16	11	38	27	15	16	15
to blame	-38	-49	-39	-40	-60	-39	-39
to both	-47	-46	-47	-40	-67	-39	-71
to bring	23	22	18	20	55	21	8
to call	-18	-15	-18	-15	-17	-15	-16
to care	66	1	7	17	4	8	-37
to close	-23	-22	-22	-21	-27	-21	-23
to configur	14	18	17	19	61	17	19
to copi	-89	-86	-104	-71	-91	-72	-68
to cut	-26	-22	-29	-24	-27	-22	-27
to date	-32	-32	-34	-31	-38	-31	-36
to deal	-20	-17	-16	-17	-20	-16	-18
to decid	-38	-45	-35	-43	-36	-36	-38
to defin	-37	-38	-64	-39	-53	-41	-41
to do	21	-6	-32	-17	-30	-22	-23
to enabl	-30	-29	-30	-29	-38	-29	-53
to encrypt	-37	-36	-36	-36	-45	-35	-42
to end	14	-25	-12	-10	-10	-9	-10
to everi	8	19	18	19	48	17	19
to everyon	-13	-13	-20	-13	-12	-12	-12
to find	-72	-66	-67	-67	-112	-66	-69
to fix	-37	-42	-35	-38	-34	-33	-40
to flip	-25	-28	-21	-22	-23	-22	-22
to get	15	17	17	17	42	15	8
to hand	22	-2	26	58	53	24	14
to have	-19	-18	-18	-19	-20	-18	-21
to instal	-16	-14	-14	-14	-15	-14	-21
to it	-43	-44	-46	-45	-48	-45	-59
to keep	-33	-25	-26	5	-29	-22	-24
to know	0	0	-11	-22	-17	-11	-11
to load	-20	-18	-20	-19	-22	-18	-20
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
to review	-24	-22	-25	-23	-29	-23	-27
to rotat	48	49	51	50	40	48	110
to run	34	-5	15	68	-12	15	11
to schedul	-37	-20	-21	-20	-20	-20	-20
to secur	-34	-30	-30	-29	-38	-30	-41
to see	5	4	4	25	5	4	4
to set	-46	-36	-35	-41	-34	-35	-35
to sort	-20	-20	-20	-20	-21	-21	-34
to switch	-28	-53	-27	-28	-28	-27	-28
to take	29	12	-1	5	3	5	4
to the	-11	-20	-15	-18	-18	-17	-19
to think	2	1	-5	29	-7	0	1
to touch	-14	-16	-11	14	-13	-9	-12
to turn	-19	-17	-19	-17	-26	-17	-17
to two	29	25	11	21	100	26	27
to updat	11	-8	12	41	5	11	10
to upgrad	-14	-14	-15	-14	-14	-14	-20
to us	-2	-13	-30	-14	-28	-19	-27
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
token	-40	-39	-40	-42	-26	-39	-40
token and	-24	-22	-29	-23	-23	-22	-22
token expir	-30	-28	-28	-27	-32	-27	-28
token in	-30	-34	-32	-53	-33	-30	-30
token of	-24	-23	-24	-24	-29	-23	-26
told	-25	-22	-24	-22	-24	-21	-22
tomorrow	40	12	9	11	34	8	12
tomorrow $	40	12	9	11	34	8	12
tonight	-6	-13	8	10	104	11	-1
tonight $	-29	-35	-11	-11	68	-12	-21
too	-52	-51	-51	-50	-59	-50	-52
too $	-67	-64	-64	-62	-65	-63	-72
too doesnt	-17	-17	-18	-17	-17	-17	-34
too high	-17	-15	-15	-16	-17	-17	-15
too i	-24	-28	-24	-24	-25	-23	-23
too low	-47	-48	-47	-50	-73	-47	-47
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
train whose	-45	-44	-53	-44	-45	-44	-57
transact	-52	-49	-49	-51	-68	-48	-49
transcrib	27	20	19	66	80	20	17
transfer	-37	-31	-32	-33	-34	-31	-32
transform	-41	-40	-42	-39	-41	-39	-39
transit	-25	-24	13	-24	-30	-24	-36
transit $	3	3	59	2	-14	1	-8
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
true or	-53	-37	-44	-43	-41	-37	-55
truncat	-20	-19	-19	-21	-20	-19	-22
trust	-13	-14	-4	-14	-18	-1	-18
trust advisor	-17	-20	32	-21	-31	-24	-34
trust and	-12	-12	-12	-12	-19	-12	-15
trust store	-17	-16	-18	-17	-16	-18	-18
ttl	-61	-54	-56	-64	-58	-55	-55
tuesdai	4	10	7	26	53	-2	39
tuesdai $	17	17	20	41	51	17	7
tune	-58	-48	-49	-47	-52	-47	-49
tune $	-26	-27	-25	-27	-48	-25	-25
tune @	-56	-30	-33	-37	-33	-31	-31
tune it	-31	-29	-30	-30	-37	-29	-32
tune sql	-39	-37	-38	-37	-38	-36	-38
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
two @	-15	-8	-14	-18	39	-9	-11
two apart	5	38	-9	-15	6	5	6
two azs	-54	-51	-52	-51	-58	-51	-59
two dai	-26	-31	-27	-28	-32	-25	-25
two data	15	19	15	35	15	16	16
two dev	18	18	18	42	17	18	15
two line	55	0	109	26	-2	29	20
two minut	-26	-24	-30	-25	-26	-25	-26
two person	45	106	45	13	45	46	47
two region	-29	-29	-34	-31	-34	-29	-31
two week	-26	-16	-16	-17	-17	-16	-17
two year	-33	-25	-34	-25	-25	-24	-25
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
under	-38	-36	-38	-37	-38	-34	-42
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
unhealthi @	-24	-23	-25	-22	-30	-23	-24
unintend	-28	-24	-25	-24	-27	-24	-25
uninterrupt	-28	-27	-30	-30	-31	-28	-31
uninterrupt power	-28	-27	-30	-30	-31	-28	-31
uniqu	-26	-27	-26	-25	-25	-25	-28
unit	-61	-57	-59	-56	-64	-57	-58
unless	-28	-28	-29	-28	-33	-29	-33
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
up a	45	46	42	44	122	45	44
up and	-13	27	-10	-9	-19	-8	-11
up by	-39	-31	-34	-32	-36	-31	-33
up etcd	-32	-30	-33	-30	-35	-30	-40
up for	117	23	23	36	74	38	34
up in	-57	-57	-58	-58	-94	-57	-63
up is	40	40	38	39	16	41	84
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
updat from	24	24	25	12	71	24	-1
updat in	4	11	60	13	12	11	7
updat is	-20	-20	-20	-21	-20	-20	-33
updat it	3	4	4	5	38	4	-20
updat mode	10	15	66	16	13	14	12
updat of	17	15	16	16	5	16	53
updat on	-23	-23	-22	-24	-5	-21	1
updat onto	-38	-38	-37	-37	-56	-37	-53
updat our	29	29	25	23	-3	18	71
updat rollback	26	25	26	24	54	21	16
updat the	-18	-13	-13	-13	-16	-13	-3
updat to	-15	-31	-15	3	-15	-15	-20
updat us	-4	-3	-21	-5	-30	-8	9
updat who	36	44	44	49	47	49	144
updat with	-16	-14	-14	-14	-13	-14	-17
updat without	-37	-33	-39	-35	-39	-34	-38
upgrad	-20	-21	-16	-13	-21	-18	22
upgrad $	-12	-22	-12	30	-17	-7	77
upgrad @	-59	-56	-60	-63	-60	-56	-71
upgrad befor	-30	-29	-31	-30	-44	-29	-35
upgrad by	-19	-18	-18	-18	-18	-18	-25
upgrad do	14	15	12	13	-1	13	62
upgrad in	-97	-88	-88	-99	-88	-85	-136
upgrad it	-12	-11	-39	-10	-36	-16	52
upgrad karpent	-23	-23	-31	-23	-22	-23	-24
upgrad of	-16	-16	-19	-16	-17	-16	-18
upgrad on	-15	-13	-16	2	-11	-10	11
upgrad our	68	83	82	78	69	83	195
upgrad that	3	5	4	4	4	3	22
upgrad the	-45	-45	-46	-46	-52	-45	-57
upgrad them	24	25	25	22	15	25	68
upgrad there	-43	-42	-43	-42	-48	-46	-69
upgrad who	-60	-55	-55	-55	-57	-55	-82
upkeep	-9	-19	-10	44	-13	-9	-9
upkeep $	-18	-8	-17	24	-22	-18	-17
upkeep of	-26	-26	-29	-28	-38	-26	-28
uplink	-34	-34	-36	-34	-35	-33	-33
uplink of	-43	-45	-48	-43	-47	-43	-45
upload	-49	-46	-47	-46	-51	-45	-49
upload $	-36	-37	-45	-36	-53	-38	-59
upload to	-67	-55	-57	-55	-55	-53	-55
upon	-33	-43	-33	-35	-40	-34	-34
ups	-45	-44	-44	-44	-70	-44	-52
ups batteri	-30	-28	-28	-28	-36	-28	-38
uptim	-62	-59	-66	-59	-61	-59	-70
uptim $	-82	-73	-89	-72	-77	-73	-79
uptim of	-22	-22	-21	-21	-23	-21	-26
url	-23	-22	0	-21	-21	-21	-22
url for	-18	-18	-18	-18	-32	-17	-18
url with	-35	-34	-33	-31	-40	-31	-32
us $	2	-5	-17	-8	-10	-12	10
us @	4	-42	-23	-7	-23	-19	-23
us a	-35	-45	-35	-37	-40	-35	-35
us and	68	50	0	11	20	23	23
us as	-43	-43	-43	-43	-44	-43	-76
us ask	-33	-31	-31	-31	-56	-31	-39
us aws	-57	-45	-50	-46	-60	-46	-70
us by	-18	-20	-17	-17	-18	-17	-18
us correct	-51	-52	-54	-52	-58	-52	-73
us daili	-16	-16	-17	-16	-20	-16	-19
us do	-26	-23	-23	-24	-27	-23	-36
us doesnt	-24	-24	-23	-23	-24	-22	-29
us east	-13	2	1	1	42	0	-6
us for	-41	-39	-40	-43	-54	-44	-52
us from	-20	-20	-20	-20	-23	-20	-38
us i	-37	-33	-42	-34	-37	-33	-37
us in	-14	-13	-13	-18	-14	-14	-21
us more	2	-10	0	75	-15	4	3
us no	-35	-31	-34	-25	-35	-32	-47
us off	33	48	34	21	22	34	75
us on	-75	-49	-49	-50	-61	-51	-62
us or	33	38	36	39	55	40	104
us our	-24	-26	-21	-24	-21	-21	-25
us patch	41	42	41	104	36	42	30
us right	-35	-34	-33	-36	-38	-32	-33
us set	-33	-28	-28	-33	-33	-28	-33
us them	225	73	79	84	80	80	30
us thi	3	6	45	5	3	3	-5
us to	6	6	3	20	1	6	3
us up	-44	-40	-41	-40	-53	-42	-43
us vs	128	18	26	41	34	45	36
us what	68	22	5	25	21	27	25
us when	-5	-34	-36	-57	-56	-42	-72
us who	114	12	15	15	-7	16	16
us with	-65	-10	-29	-30	-34	-32	-35
usag	-10	4	-7	9	-11	112	0
usag $	7	24	10	28	5	149	19
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
user $	-75	-79	-60	-74	-68	-68	-74
user @	-20	-21	-20	-21	-23	-19	-19
user and	-28	-27	-27	-26	-27	-26	-26
user are	28	-13	28	62	28	27	28
user ask	-12	-13	-15	-13	-16	-13	-12
user can	-12	-11	-11	-11	-16	-11	-11
user data	-20	-20	-26	-20	-21	-20	-19
user email	-30	-30	-32	-30	-42	-36	-34
user for	-83	-65	-68	-65	-111	-65	-64
user get	-20	-16	-16	-16	-17	-15	-16
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
util and	-27	-26	-26	-26	-27	-26	-25
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
valid the	-25	-24	-23	-23	-24	-23	-24
valu	19	14	6	57	17	18	17
valu store	29	21	10	71	26	27	29
vanish	-20	25	-11	-11	-20	-11	-13
vanish $	-2	108	21	23	7	19	18
vanish from	-21	-21	-20	-21	-31	-20	-22
var	-26	-25	-27	-25	-27	-24	-25
variabl	-29	-30	-32	-28	3	-46	-28
variabl $	-11	-16	-19	-12	39	-33	-7
variabl of	-44	-44	-46	-44	-63	-42	-46
variabl with	-24	-23	-24	-22	-26	-22	-22
vcf	-25	-20	-20	-20	-21	-20	-23
vcpu	-46	-36	-45	-35	-4	-35	-38
vcpu of	-97	-97	-95	-95	-149	-93	-104
veeam	-28	-27	-28	-27	-36	-27	-26
velero	-59	-69	-67	-82	-63	-61	-60
vend	-50	-35	-35	-37	-37	-35	-34
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
version skew	-30	-30	-29	-28	-33	-29	-34
version that	-25	-26	-26	-36	-27	-26	-28
version to	-43	-40	-42	-39	-42	-40	-45
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
view $	-34	8	-16	-15	-18	-15	-14
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
volum @	-62	-61	-66	-60	-85	-61	-60
volum and	-23	-17	-16	-16	-16	-16	-16
volum encrypt	-63	-62	-64	-61	-66	-62	-81
volum in	-29	-29	-28	-28	-32	-28	-39
volum on	-16	-17	-16	-16	-20	-16	-16
vpn	-20	-17	-17	-14	-31	-17	20
vpn $	-24	-23	-25	-27	-61	-24	15
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
vulner $	16	17	15	16	8	15	79
vulner in	-27	-27	-29	-27	-31	-27	-37
vulner scan	-30	-30	-34	-32	-39	-33	-32
w	-4	-10	-26	-16	-15	-21	-22
w @	-4	-35	-54	-49	-44	-33	-34
w a	-19	-23	-18	-21	-19	-18	-19
w o	-25	-25	-25	-25	-41	-24	-25
w out	31	7	27	114	23	29	29
wai	-24	-22	-22	-21	-24	-21	-21
wait	-6	-34	-21	-13	-26	-20	-22
wait forev	-49	-44	-46	-42	-46	-41	-52
walk	31	7	1	6	21	6	4
walk around	-17	-17	-17	-17	-18	-17	-29
walk me	60	27	17	26	47	25	26
wall	-19	-18	-31	-20	-19	-19	-20
wan	-24	-35	-23	-28	-23	-23	-23
want	16	5	13	51	13	13	12
want @	2	6	3	50	1	5	5
want a	8	2	3	-9	39	4	6
want as	23	8	22	56	22	22	22
want it	16	-4	-2	-2	-8	-1	-1
want the	-21	-32	-22	8	-28	-20	-24
want to	16	0	10	46	9	12	11
want us	18	23	41	31	17	19	19
war	-55	-23	-27	-27	29	-38	-27
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
was us	-13	-13	-15	-14	23	-20	-41
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
we actual	107	16	29	35	34	36	36
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
we had	27	26	20	27	20	30	84
we harden	-39	-39	-42	-39	-39	-39	-59
we have	47	27	27	21	29	29	81
we host	-8	21	-15	-12	-8	-8	-15
we import	-32	-26	-23	23	-35	-20	-26
we inherit	48	-8	-22	-1	-4	-5	1
we instal	-18	3	-37	-27	-20	-19	23
we join	2	30	2	-10	-1	3	3
we keep	-12	-18	-12	-13	-12	-12	-13
we launch	-88	-87	-90	-88	-89	-86	-150
we look	8	-29	-30	-24	-26	-25	-41
we made	-30	-29	-31	-29	-29	-28	-35
we maintain	21	69	33	25	26	34	66
we make	-27	-25	-24	-25	-26	-24	-45
we manag	-106	-91	-76	-73	-84	-77	-97
we migrat	43	16	16	16	15	15	17
we move	-30	-55	-29	-30	-31	-30	-29
we must	22	18	-2	0	2	5	3
we need	-32	-20	-24	-7	-28	-24	-32
we never	-26	-29	-24	-25	-26	-24	-30
we oper	-19	-20	-19	-19	-23	-19	-19
we or	-57	-58	-56	-57	-77	-56	-70
we patch	-78	-75	-77	-70	-78	-69	-91
we pay	-15	-14	-15	-16	-15	-13	-13
we plan	-35	-44	-38	-39	-51	-35	-45
we put	-1	23	-1	-14	-6	-2	-21
we replac	4	49	13	12	13	13	13
we respons	32	11	-13	13	59	9	1
we run	59	81	36	41	26	36	30
we send	-23	-27	-23	-26	-24	-23	-22
we set	21	14	21	20	67	17	-15
we ship	-28	-32	-27	-28	-27	-26	-32
we should	-23	-23	-24	-23	-23	-23	-38
we sign	39	23	18	18	18	19	19
we still	13	-22	-19	-15	-25	-15	-22
we stop	3	95	18	38	36	39	40
we store	-37	-47	-40	-34	-57	-49	-39
we switch	-27	-28	-27	-27	-29	-28	-42
we take	2	8	-17	51	-10	5	-15
we the	66	19	-1	25	22	24	26
we to	-29	-50	-29	-33	-29	-29	-30
we train	-43	-36	-36	-36	-36	-36	-47
we turn	-18	-16	-16	-16	-22	-16	-15
we type	-34	-29	-29	-33	-31	-30	-33
we upload	-38	-38	-44	-37	-44	-38	-55
we use	-83	-95	-76	-74	-79	-82	-82
we went	-38	5	-28	-23	-27	-23	-24
we write	-27	-24	-23	-23	-23	-23	-26
we wrote	-31	-31	-31	-31	-54	-31	-32
weak	-36	-33	-33	-33	-33	-31	-33
weak password	-33	-27	-26	-30	-27	-25	-27
weather	-1	0	-20	0	34	-2	1
weather in	-1	0	-20	0	34	-2	1
web	-26	-25	-26	-24	-28	-25	-34
web applic	-44	-44	-44	-45	-47	-44	-76
web consol	-35	-30	-31	-30	-31	-31	-33
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
weve got	-9	-9	-9	-10	-10	-9	-16
what	38	33	61	23	30	28	17
what $	113	75	90	38	24	37	31
what @	3	26	169	56	81	53	46
what a	-3	14	120	16	-8	11	14
what about	-100	-72	-119	-69	-96	-78	-5
what addit	4	16	2	1	3	4	4
what all	138	-8	21	35	36	40	38
what am	63	18	14	20	12	18	20
what amazon	-1	-51	-77	-46	-69	-56	-59
what an	46	65	237	95	48	81	90
what and	-6	2	4	5	0	56	16
what are	55	77	154	71	43	122	67
what can	-14	27	-46	-6	-27	49	-10
what cant	-10	-3	-25	-2	-25	91	-7
what chang	-19	63	6	7	7	13	13
what count	27	1	74	58	23	26	26
what differ	-2	20	0	-2	-2	1	1
what do	73	66	39	36	57	37	36
what doe	3	13	25	11	73	7	-4
what exactli	93	58	112	61	55	61	63
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
what meant	-19	4	87	13	5	10	10
what mine	26	0	-5	3	2	2	2
what more	-18	46	-2	-31	-17	-4	-2
what move	-13	100	-8	10	6	9	7
what must	180	47	22	57	57	59	60
what my	23	-1	-9	1	-1	0	-1
what nitro	35	34	118	37	27	25	35
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
whatev the	-43	-40	-45	-40	-66	-40	-41
when	-32	-33	-35	-32	-32	-28	-35
when $	-35	-26	-46	-24	13	-31	-29
when @	-60	-55	-52	-51	-63	-50	-50
when a	-31	-29	-29	-26	-33	-28	-33
when an	-38	-36	-36	-35	-47	-36	-42
when do	-34	-34	-35	-34	-47	-45	-61
when doe	47	59	58	58	123	58	59
when it	33	48	36	37	27	34	92
when its	-23	-22	-24	-24	-22	-23	-32
when one	-33	-30	-33	-31	-37	-30	-35
when our	-24	-25	-25	-24	-36	-25	-26
when the	-18	-16	-16	-16	-19	-16	-16
when thei	32	-26	-41	-34	-51	-27	-31
when traffic	-39	-34	-34	-32	-39	-35	-33
when us	8	-44	-23	-42	-33	-24	-25
when we	17	-9	-14	-14	-31	-17	-24
when will	24	33	32	32	91	28	36
whenev	-45	-58	-46	-47	-52	-45	-46
where	9	16	2	40	3	8	-2
where $	9	10	9	39	5	10	7
where @	-51	-50	-50	-52	-57	-50	-72
where a	-16	-16	-17	-20	-17	-17	-17
where do	-43	-11	-34	-40	-50	14	-35
where doe	53	-8	18	69	11	16	12
where in	41	41	42	37	91	40	43
where our	-21	-19	-20	-20	-25	-19	-20
where the	-15	-61	-15	41	-35	-16	-24
where to	37	37	37	81	36	37	34
where we	12	13	5	50	-7	2	9
where would	47	44	47	95	46	47	47
whether	-19	-19	-19	-19	-20	-18	-21
whether @	-27	-24	-25	-24	-24	-24	-30
whether our	-16	-15	-15	-15	-18	-15	-17
whether we	-20	-20	-19	-20	-22	-19	-25
which $	43	-65	-38	-41	-61	-39	-77
which @	-30	-12	-14	18	22	-9	-13
which a	-23	-19	-20	-21	-22	-19	-21
which account	-29	-22	-23	-22	-28	-22	-22
which ad	-19	-16	-18	-17	-18	-16	-17
which answer	-26	-37	-29	-26	-26	-26	-26
which are	53	21	22	21	19	21	21
which aws	34	44	39	14	76	91	45
which bit	124	38	33	39	21	38	26
which chore	28	115	31	7	12	30	32
which control	-40	-33	-33	-55	-41	-34	-34
which countri	-36	-38	-39	-39	-45	-40	-40
which data	-58	-56	-54	-55	-69	-54	-54
which doe	12	83	27	10	16	24	7
which duti	19	75	7	-6	16	20	20
which flavor	9	24	25	87	2	26	29
which give	26	0	25	55	15	24	23
which half	-43	-41	-40	-39	-64	-40	-59
which has	23	19	36	16	85	33	33
which is	6	11	63	30	85	28	27
which job	124	79	46	32	41	47	14
which node	-19	-16	-16	-16	-18	-16	-21
which of	35	21	38	67	106	36	61
which one	-21	-53	-15	52	7	-22	-11
which part	34	67	-10	8	6	11	1
which parti	-47	-40	-43	-41	-46	-40	-41
which peopl	-32	-26	-27	-27	-47	-27	-28
which princip	-54	-48	-51	-49	-61	-49	-50
which region	13	22	21	21	114	26	16
which resourc	-29	-26	-27	-26	-33	-26	-26
which respons	-28	-53	-28	-41	-28	-27	-28
which role	-71	-59	-64	-60	-78	-59	-56
which servic	-64	-56	-74	-49	-68	-78	-61
which side	-42	-42	-42	-39	-50	-39	-38
which subnet	-65	-52	-57	-50	-54	-49	-50
which task	129	112	65	52	54	66	64
which team	-28	-25	-25	-32	-30	-25	-26
which the	-31	-34	-32	-32	-45	-31	-31
which thing	121	16	18	34	0	30	17
which user	-31	-31	-27	-28	-29	-27	-27
which we	36	57	57	31	46	57	127
whichev	51	17	48	128	47	52	51
whichev has	26	-18	26	71	20	27	28
while	-31	-35	-31	-30	-36	-30	-32
while a	-20	-19	-20	-20	-29	-19	-19
whisper	27	23	26	76	18	28	26
whisper on	27	23	26	76	18	28	26
who	-13	-16	-19	-16	-12	-16	-5
who $	23	57	24	26	19	26	87
who @	-34	-26	-26	-29	-27	-27	-45
who absorb	-16	-13	-14	-13	-14	-13	-16
who account	48	-3	1	3	-18	7	8
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
who assign	-51	-49	-49	-46	-49	-46	-56
who at	17	20	17	16	94	16	-21
who attach	-62	-61	-61	-59	-75	-60	-68
who author	-37	-36	-35	-37	-46	-36	-48
who back	57	69	63	71	144	71	137
who bring	-26	-24	-23	-25	-1	-23	-43
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
who creat	-41	-37	-37	-36	-38	-36	-42
who deal	-33	-4	3	-2	-14	-1	82
who decid	-47	-42	-42	-42	-54	-42	-45
who decommiss	-39	-36	-36	-36	-37	-36	-44
who defend	-15	-16	-15	-15	-23	-15	-16
who defin	-34	-33	-45	-33	-36	-33	-35
who delet	6	5	11	9	39	10	8
who deliv	7	9	6	8	-6	9	35
who design	-16	-16	-16	-16	-17	-17	-17
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
who fix	0	0	-3	0	-6	-1	28
who flip	-30	-29	-27	-26	-26	-26	-29
who get	-16	-14	-17	-14	-3	-14	-26
who give	-23	-23	-19	-20	-21	-20	-21
who got	95	-13	-36	17	-1	11	-11
who gotta	-22	-21	-21	-21	-25	-20	-25
who govern	-33	-23	-25	-23	-24	-23	-24
who grant	-20	-18	-20	-18	-19	-18	-20
who guarante	-26	-26	-32	-26	-31	-27	-30
who guard	-4	40	-3	-1	-3	2	-3
who had	-26	-26	-25	-26	-29	-27	-30
who handl	49	12	9	27	71	27	72
who harden	-20	-20	-20	-20	-22	-20	-31
who has	-1	-21	-25	-20	-30	-21	-29
who hire	-56	-55	-57	-54	-69	-58	-85
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
who kick	-31	-30	-30	-30	-32	-29	-42
who kill	-20	-20	-20	-20	-33	-20	-24
who label	-47	-46	-48	-46	-70	-48	-59
who lai	-24	-25	-25	-24	-34	-24	-29
who launch	-57	-54	-59	-54	-69	-54	-59
who left	-28	-24	-24	-24	-27	-24	-26
who list	-20	-17	-17	-18	-23	-18	-19
who lock	-26	-20	-21	-22	-25	-20	-21
who log	-29	-29	-30	-30	-35	-30	-44
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
who narrow	-32	-34	-31	-30	-32	-29	-30
who need	-32	-24	-25	-28	-27	-26	-31
who on	45	-8	-18	1	31	-3	-17
who open	-34	-39	-34	-35	-43	-34	-39
who oper	-37	-37	-37	-36	-39	-35	-41
who or	33	33	129	33	17	28	-12
who order	-18	-19	-18	-18	-19	-17	-22
who ought	-15	-14	-14	-15	-14	-14	-16
who own	33	76	75	76	107	72	179
who pai	-3	0	0	-1	30	0	-23
who patch	10	17	16	18	40	18	64
who per	-62	-54	-63	-56	-73	-76	-64
who perform	-25	-24	-24	-24	-26	-24	-32
who pick	-31	-31	-32	-32	-40	-31	-35
who plan	-29	-26	-26	-26	-30	-26	-33
who press	-20	-21	-22	-21	-24	-21	-27
who prevent	-24	-24	-24	-25	-33	-28	-28
who protect	13	64	15	15	15	17	12
who prove	-22	-22	-23	-22	-26	-21	-29
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
who sai	-36	-38	-33	-34	-50	-33	-35
who scale	-52	-47	-49	-46	-55	-46	-35
who scan	-24	-24	-25	-24	-26	-24	-37
who schedul	-121	-113	-114	-111	-115	-113	-181
who secur	32	-17	-33	-16	-19	-16	-30
who see	26	25	24	23	23	20	61
who select	-14	-13	-14	-13	-18	-13	-14
who separ	-30	-22	-21	-22	-22	-21	-22
who set	-26	-25	-25	-25	-28	-25	-28
who should	-24	-24	-24	-24	-28	-24	-27
who shred	-19	-19	-19	-19	-22	-19	-24
who shut	-39	-36	-36	-37	-44	-36	-59
who sign	-53	-52	-78	-55	-66	-52	-73
who size	-72	-65	-66	-64	-85	-65	-87
who specifi	-26	-25	-25	-26	-45	-26	-26
who start	-17	-16	-19	-16	-16	-16	-17
who store	-9	23	-8	-13	-9	-7	-13
who suppli	-18	-17	-18	-18	-17	-17	-21
who swap	-31	-31	-29	-29	-33	-29	-33
who switch	-16	-3	-19	-18	-18	-15	-18
who take	-7	-27	-29	-27	-18	-26	-40
who termin	-24	-25	-23	-21	-22	-21	-22
who test	-20	-19	-19	-19	-22	-19	-26
who the	42	44	41	44	89	42	17
who then	-30	-30	-31	-35	-43	-29	-36
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
who work	-27	-27	-27	-27	-40	-27	-29
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
whose homework	-57	-59	-49	-63	-67	-48	-59
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
whose thing	15	15	15	15	14	13	41
whose ticket	-19	-20	-21	-19	-20	-19	-23
whose to	-25	-27	-25	-26	-29	-25	-35
whose turn	21	20	18	17	67	19	-8
whose work	-19	-33	-19	-20	-20	-19	-19
why	40	45	55	44	117	44	42
why $	-18	-10	-9	-8	45	-9	-11
why doe	29	31	60	30	68	29	28
why is	30	35	34	34	85	32	35
wide	-5	-3	-3	-2	-8	-1	26
wide $	-18	-19	-18	-19	-18	-18	-20
wide open	6	5	7	9	-10	10	49
wifi	-25	-24	-24	-25	-29	-24	-25
wildcard	-20	-18	-22	-20	-19	-18	-20
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
window for	-32	-31	-32	-32	-34	-30	-30
window of	-38	-35	-43	-36	-39	-34	-36
windows $	7	-6	3	35	5	5	5
windows @	-31	-29	-29	-31	-31	-28	-30
windows desktop	-15	-15	-14	-17	-17	-15	-19
windows file	-1	-26	0	26	-1	-1	-1
windows in	-25	-25	-27	-29	-27	-25	-35
windows licens	12	16	18	15	63	17	8
windows on	-28	-27	-27	-29	-30	-27	-32
windows patch	-83	-83	-84	-90	-94	-81	-101
windows server	-21	-30	-19	-4	-27	-18	-28
windows updat	-26	-23	-25	-32	-47	-25	21
wipe	-45	-44	-44	-44	-48	-43	-49
wipe $	-19	-17	-17	-18	-17	-17	-25
wipe the	-22	-21	-24	-26	-23	-21	-21
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
with sse	-40	-36	-39	-36	-40	-35	-38
with terraform	-1	-4	4	2	27	1	1
with them	-24	-24	-24	-24	-24	-24	-39
with tls	-46	-39	-41	-40	-48	-40	-48
with us	62	16	9	40	10	17	8
with which	-52	-54	-32	-8	-37	-32	-35
with zero	14	13	14	35	13	14	14
within	-22	-22	-25	-22	-23	-21	-25
within specif	-14	-14	-20	-14	-14	-14	-21
without	-24	-24	-23	-12	-18	-20	-23
without a	-4	-1	-1	-1	17	-1	-1
without any	-19	-28	-19	-19	-21	-19	-19
without be	-37	-39	-35	-37	-49	-36	-38
without me	-18	-32	-20	6	-20	-14	-16
without mfa	-28	-27	-49	-28	-43	-27	-27
without the	-27	-23	-24	-23	-32	-23	-24
without tls	25	26	15	15	61	25	27
without us	-30	-26	-28	-27	-29	-26	-29
won	9	11	14	12	85	9	-10
won the	7	8	9	8	59	6	-9
wont	-36	-37	-38	-36	-43	-36	-39
word	26	26	90	25	24	21	22
word $	36	35	105	35	35	29	28
word banana	1	1	0	0	17	-2	0
word mean	15	14	63	12	-11	2	12
wordpress	-29	-28	-30	-28	-49	-28	-30
work	-6	29	5	14	-9	7	-3
work $	4	-13	5	42	13	21	7
work @	-15	-17	-15	6	-20	-15	-17
work for	-34	-8	-44	-17	-37	-30	-41
work in	2	37	24	18	64	21	23
work is	-17	40	-29	-9	-20	-10	-16
work on	-54	-89	-53	-15	-100	-54	-55
worker	-10	-8	-10	-1	5	-5	26
worker $	-16	-10	-11	-12	18	-10	-64
worker are	-24	-23	-22	-23	-27	-22	-28
worker in	-36	-35	-34	-35	-61	-34	-41
worker machin	51	57	57	56	55	56	123
worker need	-43	-43	-42	-48	-46	-43	-67
worker node	12	15	0	16	51	20	74
worker of	-65	-70	-63	-40	-79	-63	-111
worker os	-162	-157	-161	-155	-180	-155	-260
worker that	-22	-21	-22	-21	-22	-21	-34
worker who	-36	-35	-35	-37	-36	-36	-66
workflow	-40	-34	-40	-38	-38	-38	-39
workflow $	-16	-17	-17	-16	-21	-16	-17
workflow execut	-18	-15	-16	-15	-15	-15	-16
workgroup	-55	-52	-55	-51	-76	-51	-61
workgroup $	-36	-36	-34	-35	-51	-35	-33
workload	-39	-49	-49	-11	-48	-39	-43
workload $	-55	-54	-54	-56	-61	-54	-69
workload in	-25	-24	-25	-27	-34	-25	-24
workload over	-33	-33	-32	-33	-54	-33	-40
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
write a	-1	16	21	21	69	19	23
write and	-15	-13	-13	-13	-16	-13	-14
write capac	-39	-40	-42	-40	-53	-40	-40
write em	-81	-60	-59	-61	-68	-58	-86
write into	-15	-16	-16	-17	-19	-15	-15
write me	35	50	47	47	124	49	50
write our	-85	-65	-65	-61	-75	-63	-99
write the	-8	-25	-30	-25	-29	-25	-29
write those	-40	-40	-42	-39	-44	-40	-53
write to	-18	-17	-17	-16	-19	-16	-17
write who	-70	-13	-61	-60	-58	-55	-90
writer	-28	-27	-28	-28	-47	-27	-29
writer win	-31	-31	-33	-34	-55	-32	-33
written	-26	-24	-26	-24	-26	-24	-24
written by	-32	-30	-34	-29	-32	-29	-30
wrong	-44	-40	-41	-39	-24	-37	-39
wrong $	-41	-44	-43	-54	-48	-41	-42
wrong @	-58	-63	-59	-54	-70	-55	-62
wrongli	-68	-60	-58	-61	-61	-57	-58
wrote	4	7	5	5	28	5	2
wrote a	-38	-28	-29	-30	-54	-29	-28
wrote the	34	39	39	37	85	37	30
wtf	40	37	119	38	30	36	32
wtf is	40	37	119	38	30	36	32
x	-15	-14	-16	-16	22	-19	-14
xen	-74	-76	-110	-78	-90	-75	-104
xen kvm	-10	-10	-9	-10	-10	-10	-16
xz	-44	-38	-37	-38	-46	-37	-40
xz backdoor	-30	-24	-22	-24	-25	-23	-24
yaml	-52	-39	-39	-38	-11	-39	-44
yeah	34	44	40	45	39	46	114
yeah $	34	44	40	45	39	46	114
year	-15	-14	-14	-17	4	-14	-15
year $	21	24	24	6	70	19	18
year ago	-43	-28	-44	-28	-27	-27	-27
year for	-25	-22	-23	-22	-27	-22	-22
year old	-16	-17	-18	-16	-16	-16	-17
year the	-21	-21	-21	-21	-38	-21	-27
year who	-36	-38	-33	-34	-50	-33	-35
yearli	-18	-17	-20	-18	-19	-17	-20
yearli rotat	-18	-17	-20	-18	-19	-17	-20
yell	-22	-25	-22	-32	-24	-22	-22
yes	-32	-31	-31	-31	-37	-30	-34
yes $	-27	-27	-27	-27	-35	-26	-29
yes or	-18	-18	-18	-17	-18	-17	-24
yesterdai	76	40	37	45	111	45	48
yesterdai $	-22	-45	-22	-34	-12	-22	-21
yet	-41	-16	-16	-13	67	-20	-30
yet $	30	37	37	42	128	35	22
you	35	27	31	40	37	102	25
you $	-12	-6	-15	-7	-41	64	-9
you a	3	17	4	15	73	34	8
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
you say	22	-4	-16	51	20	69	23
you take	2	-14	2	23	2	2	2
you tell	-25	-1	31	-1	-38	2	-1
you think	56	59	35	56	139	23	57
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
zip	10	70	-2	34	8	12	10
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
  aws: [-1.79, 2.03, 0.21, 0.59, -0.31, 0.03, 0.28],
  customer: [-1.62, -0.43, 2.71, -0.72, 1, -0.4, 0.16],
} as const;

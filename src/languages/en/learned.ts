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
% are	-10	17
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
% get	28	57
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
% keep	46	43
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
% site	26	-1
% still	70	-28
% stop	-4	85
% support	-20	24
% suppos	24	26
% switch	-18	40
% take	-68	-69
% task	47	34
% team	45	17
% tell	5	19
% test	44	80
% that	115	-33
% the	-76	25
% thing	-14	-68
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
% who	-61	-97
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
* access	39	94
* account	-26	113
* acl	-10	95
* across	13	21
* act	-24	50
* add	42	42
* address	69	31
* admin	-2	112
* administr	112	84
* advisor	23	78
* after	-18	44
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
* apart	65	-2
* api	55	51
* app	-11	57
* appli	-108	-51
* applic	-15	112
* architectur	105	47
* are	4	69
* around	22	-6
* artifact	-7	68
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
* azs	77	-15
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
* between	55	101
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
* bui	20	76
* build	77	27
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
* cloud	27	17
* cluster	-180	-180
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
* contain	-123	-29
* content	35	108
* continu	59	32
* control	22	-12
* cool	78	-31
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
* deal	-30	-72
* decid	33	60
* decis	15	62
* decommiss	66	-9
* default	35	28
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
* directori	-53	-13
* disabl	9	76
* disast	-7	34
* disk	140	4
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
* encrypt	-124	-117
* end	-23	-19
* endpoint	-22	-95
* enforc	31	-11
* engin	-54	-88
* entir	40	1
* entri	50	-10
* environ	5	31
* environment	79	4
* escort	30	-2
* event	25	83
* ever	49	8
* everyth	0	15
* facil	113	-24
* factor	-3	58
* fail	27	0
* failur	96	20
* fall	-13	-67
* fals	54	-1
* fault	26	-35
* feder	12	83
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
* guard	89	-23
* guest	-1	121
* hack	-57	-39
* had	-57	-65
* half	-65	-23
* hall	78	19
* hand	-10	9
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
* host	95	-37
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
* isnt	27	-21
* iso	15	19
* isol	124	-25
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
* leav	5	80
* left	-91	-29
* librari	12	106
* licens	-39	45
* life	-25	-21
* lift	-15	4
* like	0	89
* limit	-30	65
* link	71	-2
* live	34	42
* local	94	37
* locat	96	-1
* log	-56	-62
* login	3	27
* long	12	78
* look	-38	-42
* machin	167	19
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
* meet	-131	-97
* memori	-5	37
* mfa	16	79
* model	-81	12
* monitor	79	48
* more	78	-17
* move	-56	25
* multi	0	68
* must	-43	-21
* my	-49	-15
* nacl	25	86
* need	47	18
* network	71	55
* new	69	-19
* next	-48	-79
* nitro	203	37
* no	-28	78
* node	-120	-34
* not	80	26
* noth	-16	16
* notic	-6	37
* object	-6	113
* of	69	-1
* off	-28	38
* offic	-71	-79
* old	45	55
* on	-16	32
* onc	27	-23
* one	-37	-33
* onli	-45	-19
* open	-60	6
* oper	-25	22
* or	-56	-59
* os	-15	-24
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
* physic	115	-10
* pick	74	59
* plan	2	72
* pleas	-69	-55
* point	12	41
* polici	-46	12
* port	3	82
* power	113	19
* prevent	22	0
* principl	-78	-42
* privaci	-3	35
* privat	37	-16
* problem	51	7
* procur	138	-11
* product	52	25
* proof	58	4
* protect	65	36
* prove	-19	12
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
* replac	19	-11
* report	3	90
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
* review	62	38
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
* run	104	6
* runtim	-112	-120
* safe	25	58
* sai	-13	16
* scale	-79	6
* scan	-17	103
* screen	66	15
* script	-2	10
* second	-84	-110
* secur	57	55
* see	-49	-7
* segment	-11	101
* sensit	-25	79
* separ	1	71
* server	-4	-26
* serverless	68	37
* servic	45	39
* set	39	99
* setup	-16	91
* share	-38	-73
* shop	-90	1
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
* stuff	-12	57
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
* task	77	34
* teach	86	22
* team	-4	19
* tele	50	-11
* tell	-6	25
* tenant	84	-26
* test	69	116
* than	6	36
* that	-51	-61
* the	-45	-82
* thei	-44	-66
* their	8	-22
* them	-29	-22
* themselv	71	-20
* then	-61	4
* there	-134	-59
* these	3	43
* thi	-89	-115
* thing	-30	-50
* think	-14	65
* third	18	49
* those	-41	-22
* through	32	32
* time	12	96
* tls	-51	-73
* to	3	22
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
* undersea	68	10
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
* which	23	23
* who	-59	-69
* whole	-62	-3
* whom	48	-43
* whose	-43	-73
* will	-11	52
* windows	-48	-26
* wipe	88	7
* wire	-7	88
* with	-6	46
* within	-19	46
* without	17	47
* work	62	11
* workload	-14	77
* would	22	39
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
*account-control longer	15	81
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
*account-control never	37	-29
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
*account-control out	5	14
*account-control outsid	-15	36
*account-control over	15	8
*account-control own	-37	-119
*account-control owner	-23	46
*account-control paramet	19	-3
*account-control parameter	-8	14
*account-control part	30	-37
*account-control parti	43	-1
*account-control pass	-9	59
*account-control password	1	61
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
*account-control subnet	-11	16
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
*account-control was	-11	39
*account-control watch	-38	51
*account-control way	-9	15
*account-control what	12	10
*account-control when	-8	30
*account-control where	-20	39
*account-control whether	20	20
*account-control which	-4	22
*account-control while	21	-16
*account-control who	3	8
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
*container beneath	2	102
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
*container comput	34	-23
*container configur	-34	68
*container connect	-13	16
*container consol	45	-5
*container consolid	36	-8
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
*container custom	79	-50
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
*container network	14	11
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
*container our	-9	-24
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
*container physic	31	-8
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
*container server	40	-13
*container servic	18	4
*container session	42	-24
*container set	-3	21
*container sever	11	1
*container share	41	-2
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
*customer-operated %	4	31
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
*customer-operated center	39	-23
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
*customer-operated store	-3	25
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
*infrastructure 11	-44	26
*infrastructure 15	26	-13
*infrastructure 2	-2	32
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
*infrastructure any	23	12
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
*infrastructure deploi	-11	55
*infrastructure desir	29	-9
*infrastructure destroi	9	-2
*infrastructure detect	-43	63
*infrastructure differ	65	-9
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
*infrastructure ec2	-10	-99
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
*infrastructure isol	61	-4
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
*infrastructure live	45	-34
*infrastructure load	43	-23
*infrastructure local	-13	47
*infrastructure log	-17	31
*infrastructure login	-4	23
*infrastructure long	-7	8
*infrastructure look	8	-3
*infrastructure lose	-17	61
*infrastructure lost	85	-61
*infrastructure machin	-1	10
*infrastructure maintain	135	-83
*infrastructure mainten	61	-48
*infrastructure make	22	10
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
*infrastructure name	-86	-55
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
*infrastructure notic	-25	-17
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
*infrastructure over	5	23
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
*infrastructure physic	104	-87
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
*infrastructure protect	2	8
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
*infrastructure region	-4	11
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
*infrastructure rout	-1	25
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
*infrastructure so	-25	22
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
*infrastructure term	-14	18
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
*infrastructure watch	4	22
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
*multi-tenant-managed 90	-13	31
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
*multi-tenant-managed alto	-12	50
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
*multi-tenant-managed arriv	-50	-54
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
*multi-tenant-managed backbon	20	-17
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
*multi-tenant-managed box	6	64
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
*multi-tenant-managed cool	50	-23
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
*multi-tenant-managed entri	31	-9
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
*multi-tenant-managed feed	11	1
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
*multi-tenant-managed fresh	47	-34
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
*multi-tenant-managed gone	-29	49
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
*multi-tenant-managed hash	63	-18
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
*multi-tenant-managed input	0	77
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
*multi-tenant-managed iop	-31	51
*multi-tenant-managed ip	-24	49
*multi-tenant-managed ipsec	-59	-63
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
*multi-tenant-managed meet	-7	21
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
*multi-tenant-managed namespac	18	16
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
*multi-tenant-managed notif	19	13
*multi-tenant-managed now	-56	30
*multi-tenant-managed npm	-6	24
*multi-tenant-managed number	4	29
*multi-tenant-managed o	-20	26
*multi-tenant-managed obfusc	-8	38
*multi-tenant-managed object	30	-8
*multi-tenant-managed obtain	42	-19
*multi-tenant-managed ocr	62	-54
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
*multi-tenant-managed page	11	-3
*multi-tenant-managed pai	5	24
*multi-tenant-managed pair	-15	37
*multi-tenant-managed palo	-12	50
*multi-tenant-managed pan	-15	44
*multi-tenant-managed paramet	-22	35
*multi-tenant-managed part	21	0
*multi-tenant-managed parti	26	9
*multi-tenant-managed partit	44	9
*multi-tenant-managed partner	-20	47
*multi-tenant-managed pass	11	10
*multi-tenant-managed passport	3	22
*multi-tenant-managed password	-2	29
*multi-tenant-managed patch	73	1
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
*multi-tenant-managed period	7	74
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
*multi-tenant-managed recov	-3	20
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
*multi-tenant-managed result	-37	28
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
*multi-tenant-managed router	-2	19
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
*multi-tenant-managed sensor	-48	91
*multi-tenant-managed sent	-9	24
*multi-tenant-managed separ	26	-13
*multi-tenant-managed septemb	13	8
*multi-tenant-managed serv	30	-4
*multi-tenant-managed server	32	-7
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
*multi-tenant-managed sig	33	-16
*multi-tenant-managed sign	2	25
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
*multi-tenant-managed stale	-11	52
*multi-tenant-managed stall	-6	57
*multi-tenant-managed stand	7	20
*multi-tenant-managed standard	37	-15
*multi-tenant-managed standbi	31	-2
*multi-tenant-managed start	7	17
*multi-tenant-managed state	5	15
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
*multi-tenant-managed suggest	0	50
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
*multi-tenant-managed threat	18	5
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
*multi-tenant-managed urgent	9	-1
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
*multi-tenant-managed wont	4	8
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
*multi-tenant-managed written	28	17
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
*on-premises edg	-2	22
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
*on-premises hand	17	-11
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
*on-premises physic	-93	118
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
*on-premises virtual	-44	55
*on-premises volum	26	17
*on-premises vsphere	-9	44
*on-premises wait	-9	10
*on-premises warehous	-21	45
*on-premises watch	72	-29
*on-premises week	-17	26
*on-premises what	-9	35
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
*serverless-compute aws	56	-1
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
*serverless-compute build	9	19
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
*serverless-compute complianc	-82	-78
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
*serverless-compute ecr	-22	61
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
*serverless-compute front	-32	47
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
*serverless-compute includ	-8	14
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
*serverless-compute latest	5	23
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
*serverless-compute machin	28	-1
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
*serverless-compute node	77	8
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
*serverless-compute port	-17	24
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
*serverless-compute right	58	-29
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
*serverless-compute through	-4	14
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
*serverless-compute under	35	-11
*serverless-compute underli	51	-17
*serverless-compute underneath	41	47
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
*serverless-compute webhook	-13	14
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
*serverless-compute worker	65	-12
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
*single-tenant-managed about	36	33
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
*single-tenant-managed arrang	-18	40
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
*single-tenant-managed behind	2	-82
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
*single-tenant-managed count	-4	81
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
*single-tenant-managed desktop	-50	32
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
*single-tenant-managed gone	-5	24
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
*single-tenant-managed hand	17	22
*single-tenant-managed handl	174	-27
*single-tenant-managed happen	25	-113
*single-tenant-managed harden	129	-103
*single-tenant-managed hardwar	90	-19
*single-tenant-managed has	6	23
*single-tenant-managed have	45	19
*single-tenant-managed hdd	14	-9
*single-tenant-managed health	27	9
*single-tenant-managed healthi	12	9
*single-tenant-managed here	-17	33
*single-tenant-managed high	27	5
*single-tenant-managed his	-28	27
*single-tenant-managed hold	47	-4
*single-tenant-managed home	36	-7
*single-tenant-managed host	69	55
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
*single-tenant-managed life	36	-16
*single-tenant-managed lifecycl	-3	15
*single-tenant-managed like	-6	59
*single-tenant-managed limit	25	-13
*single-tenant-managed link	8	2
*single-tenant-managed linux	-48	-118
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
*single-tenant-managed look	77	4
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
*single-tenant-managed on	6	29
*single-tenant-managed onc	10	-59
*single-tenant-managed one	8	13
*single-tenant-managed onli	20	32
*single-tenant-managed ontap	-8	21
*single-tenant-managed onto	-28	-43
*single-tenant-managed open	0	20
*single-tenant-managed openzf	3	12
*single-tenant-managed oper	-2	-66
*single-tenant-managed option	-16	38
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
*single-tenant-managed physic	71	-44
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
*single-tenant-managed requir	-13	14
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
*single-tenant-managed sdk	12	13
*single-tenant-managed search	82	29
*single-tenant-managed second	-30	-40
*single-tenant-managed secret	28	-20
*single-tenant-managed secur	-21	-39
*single-tenant-managed see	-36	-66
*single-tenant-managed select	-6	64
*single-tenant-managed self	-53	28
*single-tenant-managed send	4	20
*single-tenant-managed sensit	-2	14
*single-tenant-managed serv	75	-16
*single-tenant-managed server	27	33
*single-tenant-managed serverless	19	-2
*single-tenant-managed servic	-29	4
*single-tenant-managed session	28	3
*single-tenant-managed set	-3	24
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
*single-tenant-managed squash	0	26
*single-tenant-managed ssd	11	-6
*single-tenant-managed ssh	24	12
*single-tenant-managed ssl	-21	31
*single-tenant-managed stabil	12	-10
*single-tenant-managed stai	20	1
*single-tenant-managed stand	-69	-14
*single-tenant-managed standard	-25	-1
*single-tenant-managed standbi	35	-6
*single-tenant-managed start	12	42
*single-tenant-managed startup	-11	26
*single-tenant-managed state	1	42
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
*single-tenant-managed tell	19	38
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
*single-tenant-managed to	6	14
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
*single-tenant-managed whatev	35	-4
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
*single-tenant-managed yum	-17	24
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
@ at	-2	15
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
@ behind	74	66
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
@ config	18	2
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
@ desktop	-49	-39
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
@ migrat	-13	47
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
@ oper	-9	22
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
@ patch	38	-4
@ peer	73	-13
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
@ someth	78	-11
@ sourc	-6	22
@ spf	-5	12
@ stage	-2	12
@ stai	-21	39
@ stand	-32	59
@ standard	58	-34
@ standbi	-13	30
@ start	10	17
@ state	53	-35
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
@ system	19	-3
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
@ there	7	33
@ thing	-129	-108
@ those	-9	12
@ threat	15	18
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
@ upgrad	-58	-135
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
@ would	23	16
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
^ antiviru	1	104
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
^ but	67	-93
^ can	-1	67
^ capac	-61	-97
^ cctv	82	15
^ chang	11	82
^ check	-8	51
^ checksum	13	-48
^ choos	-43	122
^ client	12	54
^ cloud	5	94
^ code	-3	42
^ complianc	-39	28
^ configur	54	36
^ contain	-103	-41
^ containerd	44	-12
^ content	-31	148
^ control	85	-53
^ coredn	-56	5
^ could	30	-26
^ cpu	-14	69
^ creat	-3	132
^ cross	-27	105
^ custom	0	155
^ dangl	2	49
^ data	1	44
^ databas	33	135
^ db	-75	-111
^ ddo	-62	-78
^ dead	-21	24
^ decid	2	66
^ decommiss	63	-11
^ delet	2	70
^ deploi	-34	53
^ dev	4	23
^ devic	-7	26
^ diesel	27	1
^ disast	-2	33
^ dns	-4	149
^ do	6	8
^ doe	9	2
^ download	-7	68
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
^ fip	32	-2
^ firecrack	77	-33
^ firmwar	99	22
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
^ harden	-87	-86
^ hardwar	141	43
^ health	-64	1
^ hello	-25	-42
^ hey	4	68
^ hipaa	-47	7
^ hm	42	32
^ hmm	-23	36
^ host	178	73
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
^ isnt	12	23
^ isol	45	-13
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
^ on	133	107
^ one	23	-23
^ open	1	30
^ oper	85	-38
^ os	104	-3
^ our	-30	-47
^ password	47	150
^ patch	-78	-98
^ pci	13	-14
^ penetr	-48	12
^ pentest	1	22
^ physic	110	-49
^ pick	23	110
^ pitr	-10	45
^ pleas	59	36
^ pod	-30	92
^ pre	-7	84
^ procur	88	-19
^ protect	87	47
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
a custom	-6	61
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
a launch	-2	29
a layer	-46	65
a leak	3	16
a leaver	4	32
a limit	32	8
a linux	2	60
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
a principl	-78	-70
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
about our	-4	71
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
access control	-10	47
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
account $	16	36
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
activ for	-17	18
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
add more	30	67
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
after @	19	20
after a	-2	40
after an	-13	97
after anoth	29	1
after cool	45	7
after each	29	-11
after it	34	-10
after its	68	-39
after launch	0	19
after one	-29	32
after physic	83	-23
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
al2023	19	-9
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
also keep	9	-7
also the	11	-7
also those	40	-37
alto	-12	50
alto @	-9	34
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
amazon @	-13	50
amazon linux	-56	-35
amazon or	-62	-115
amazon q	-82	-113
ami	16	29
ami $	81	48
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
an alarm	44	35
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
and analyz	-84	-134
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
and collect	-1	29
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
and detect	69	-56
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
and enhanc	-15	18
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
and job	28	80
and keep	11	-2
and kei	26	-4
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
and lifecycl	16	1
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
and mitig	17	-3
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
and subscrib	-7	43
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
and threat	19	-2
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
and transcript	11	9
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
anti	-3	29
anti ddo	-12	14
antiviru	0	135
antiviru on	14	61
any	25	11
any @	-15	53
any action	25	-4
any case	-11	30
any of	50	-28
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
anywai	25	-53
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
applianc in	22	19
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
are environment	62	15
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
arent %	-9	17
argument	-6	32
around	-1	55
around in	22	-6
arrang	-1	28
arrang that	12	-30
arriv	-30	-25
arriv and	-1	62
art	-4	10
artifact	20	-6
artifact $	-7	68
artifact and	16	-11
artifact cach	19	-14
as	4	18
as @	-36	17
as a	-20	4
as an	20	2
as avail	-44	41
as blue	33	4
as code	-14	36
as data	53	-19
as ebs	69	-61
as in	-3	31
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
audit report	-11	14
audit the	61	2
audit under	75	-7
auditor	23	14
auditor $	42	14
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
autom patch	6	24
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
az	15	19
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
az with	-12	16
azs	68	1
azs with	67	-11
b	55	-44
baa	-50	29
babysit	147	-41
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
backup that	-17	48
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
bandwidth and	-21	21
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
batch	-60	-35
batch @	-49	68
batteri	80	-13
be	4	19
be $	3	28
be %	60	-38
be ad	-15	47
be ask	28	-80
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
befor @	-17	37
befor a	7	16
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
behind a	-137	43
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
below the	74	-106
benchmark	-55	-4
beneath	72	-22
beneath @	22	-103
beneath the	41	-26
beneath them	-40	53
besid	40	-19
best	-5	15
best effort	36	-35
better	-21	66
between	15	28
between a	37	-92
between account	28	-13
between and	-50	77
between avail	40	-27
between aws	58	-29
between client	53	13
between compon	-10	14
between control	24	-1
between driver	22	-18
between facil	19	-9
between its	2	9
between node	22	4
between our	-27	26
between region	90	16
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
box $	47	56
box behind	42	30
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
bui new	65	-36
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
build new	81	-23
build of	45	20
build on	-17	41
build patch	32	-14
build run	-38	52
build scan	6	13
build script	39	-27
build set	-6	11
build that	47	-29
build the	47	-11
build upload	-6	58
build where	31	-26
builder	24	-1
built	2	-21
built $	54	-42
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
by aws	47	12
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
by s3	72	-49
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
cabl between	70	-14
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
camera and	11	-8
can	10	22
can %	30	33
can @	-27	45
can add	16	15
can and	-37	40
can approv	-6	9
can ask	32	-24
can be	17	6
can break	-24	31
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
can switch	0	16
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
capac to	39	-21
capac unit	-9	55
capac when	74	1
captur	-5	22
captur and	-9	16
captur manag	14	-11
card	-2	60
card number	-3	82
care	19	-26
care $	139	-14
care of	-13	-28
carri	11	4
carri @	8	-4
carri it	-25	85
carri out	60	-15
carri the	-13	-4
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
center $	113	-32
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
certifi that	66	40
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
check whether	-8	38
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
class of	-14	53
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
cluster @	119	46
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
complianc report	17	90
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
configur of	15	53
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
consolid	36	-8
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
contact data	42	-31
contact detail	-13	52
contact of	-38	64
contain	-17	25
contain $	-13	72
contain @	-6	61
contain agent	-51	88
contain and	3	10
contain are	-7	108
contain base	11	-51
contain fleet	-10	18
contain from	-4	12
contain host	-98	-47
contain imag	0	67
contain in	-14	62
contain is	-3	38
contain of	-20	75
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
continu backup	5	-38
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
control that	34	-83
control the	-36	68
control their	84	-81
control when	-59	52
control which	39	68
control who	-64	1
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
cool in	51	6
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
creat anew	-41	58
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
creat repair	10	-5
creat the	-5	21
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
custom $	70	-23
custom @	12	-3
custom ami	3	58
custom and	-19	22
custom apart	53	-15
custom are	-43	61
custom compon	-10	34
custom control	87	-14
custom data	36	42
custom docker	-25	52
custom domain	12	-5
custom endpoint	-31	38
custom from	31	-8
custom imag	92	74
custom machin	8	-6
custom manag	-79	68
custom model	-6	15
custom on	31	-15
custom put	22	59
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
cycl	113	31
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
databas @	-50	-163
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
databas run	71	-17
databas schema	18	63
databas small	-10	16
databas softwar	-82	-177
databas that	69	-18
databas user	4	21
databas who	-1	11
databas with	27	-16
datacent	43	24
datacentr	71	-7
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
deal $	-46	3
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
decid to	-5	85
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
deliveri to	-18	19
demand	25	3
demand @	12	-10
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
deploy its	39	-37
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
desktop	-48	30
desktop $	33	85
destin	7	11
destin and	-10	28
destroi retir	34	-2
destroi the	34	-16
detail	6	25
detail result	6	12
detect	49	-2
detect and	31	-12
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
distribut	-4	75
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
do the	-74	-81
do thei	-33	-58
do thi	-44	16
do those	-35	-65
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
drain the	15	-10
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
dss complianc	-95	-78
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
els is	27	-9
elsewher	-9	36
elsewher $	-25	31
elsewher and	-11	20
elsewher is	94	-30
em	42	35
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
employe leav	-20	35
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
entri to	71	-41
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
environment control	87	9
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
event through	52	-11
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
everyth through	-21	32
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
evid	25	17
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
expir and	-2	13
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
fail applianc	84	-70
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
fail record	-8	18
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
fall	5	-9
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
feder	2	74
feder with	12	79
fedramp	36	-29
fee	51	20
feed	-5	59
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
fip valid	32	-2
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
fix the	39	60
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
for custom	-36	69
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
for free	2	30
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
for old	-15	24
for one	-32	52
for os	74	-43
for other	-5	16
for our	-3	59
for pci	-30	-79
for person	8	41
for physic	38	112
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
fresh $	46	-33
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
from artifact	-7	68
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
from us	-14	-87
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
full	4	42
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
generally speak	-18	-1
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
give it	10	-9
give job	-4	11
give no	23	-5
give the	-14	28
give them	-3	27
give to	33	-22
given	-9	27
given up	32	-25
glibc	-16	40
global	65	-17
global @	17	17
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
goe on	10	18
goe out	-51	-4
goe through	-29	47
goe to	-4	57
golden	-9	79
golden ami	2	42
golden imag	-14	67
gone	-25	45
gone and	14	-4
gone for	-16	21
good	5	12
got	11	6
got a	30	13
got share	0	10
gotta	33	21
govern	-45	80
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
grow $	-3	13
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
harden	13	18
harden %	-77	-69
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
hash and	63	-18
hasnt	-21	30
hat	-43	-27
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
hire the	44	-39
his	-28	27
histori	13	10
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
host	30	8
host $	-99	25
host @	123	-57
host and	35	-4
host are	-42	61
host base	-6	15
host behind	16	-9
host below	-56	-89
host beneath	83	8
host by	-2	14
host configur	29	-20
host everi	22	-47
host hardwar	1	30
host in	-30	33
host is	-13	86
host kei	-38	72
host kernel	112	-10
host name	-29	33
host need	10	-1
host of	-13	6
host on	20	40
host oper	126	-87
host or	16	0
host os	182	-4
host patch	-86	-91
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
hypervisor $	124	13
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
iaa	60	186
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
if an	-17	42
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
import or	-1	14
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
in multi	36	-29
in my	39	-30
in name	-19	55
in on	26	-36
in one	-7	51
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
infer softwar	32	-8
inform	9	30
infrastructur	30	-20
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
inherit control	61	-41
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
insecur	5	17
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
instal configur	-24	36
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
instal them	-42	86
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
ipsec	-59	-63
iptabl	-22	27
is	5	22
is $	-16	71
is %	-13	61
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
is do	-44	-69
is done	61	40
is down	64	25
is drop	62	0
is enabl	29	-29
is encrypt	-21	-30
is enforc	-15	61
is everyth	-17	21
is feder	12	79
is fill	-50	46
is fix	-10	42
is for	35	9
is full	-51	19
is given	-13	14
is gone	-12	38
is hand	0	58
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
is isol	48	13
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
is stale	-38	22
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
is two	-18	-6
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
it keep	31	-11
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
its locat	37	-20
its log	10	-1
its machin	64	-29
its manag	-63	112
its modul	41	-34
its network	50	-31
its node	35	-2
its not	-6	-26
its oper	10	2
its own	26	-1
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
its set	-17	47
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
keep @	37	-5
keep a	3	14
keep an	-45	88
keep and	-1	18
keep answer	105	-41
keep api	-16	16
keep applic	37	-4
keep at	-5	13
keep automat	1	13
keep avail	46	-15
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
kept from	-47	95
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
land	9	23
land in	51	-26
land on	50	-20
land where	54	-42
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
law that	-4	44
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
leav who	-20	35
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
licens	-23	25
licens and	24	17
licens are	-13	48
licens includ	93	-62
licens of	-15	25
licens on	29	74
licens patch	-123	-138
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
lifecycl of	0	13
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
link between	36	24
link domain	30	3
link for	-16	37
link to	0	12
linux	-13	-7
linux $	40	-42
linux 2023	5	48
linux @	-24	71
linux ami	51	-4
linux and	22	-19
linux below	-82	11
linux insid	100	-75
linux of	87	-35
linux on	2	32
linux secur	10	53
linux under	14	66
linux underneath	-134	-37
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
log the	104	-4
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
machin is	55	54
machin itself	-37	53
machin of	72	-24
machin on	48	-17
machin pool	-72	33
machin that	47	-21
machin under	28	-24
machineri	14	-8
machineri that	10	-5
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
mail server	43	-24
mail that	-55	44
maintain	32	-8
maintain and	19	11
maintain by	43	33
maintain it	-56	-102
maintain its	43	-23
maintain that	-79	-11
maintain the	41	-7
mainten	32	5
mainten $	-37	-91
mainten action	7	26
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
make	2	34
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
mark	-9	14
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
me $	-35	11
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
memori and	4	18
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
model	-3	11
model $	-110	-91
model and	9	19
model answer	-7	49
model fresh	50	-36
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
monitor node	52	-8
monitor of	10	-4
monitor the	62	-12
month	-7	-20
month $	4	-51
month and	-35	71
month at	32	-10
month by	-53	-45
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
network let	32	-24
network member	35	5
network of	-42	72
network polici	-15	52
network servic	25	2
network that	70	2
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
new on	-33	82
new one	24	11
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
newer ami	-41	61
newer engin	-2	11
newer imag	-13	29
newer node	1	17
newer on	15	-2
newer one	32	-23
newer platform	-46	20
newer releas	-42	70
newer version	-16	28
newest	36	-8
newli	41	-27
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
node of	31	10
node on	-152	24
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
nonsens	29	-18
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
not ask	12	42
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
notif	8	16
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
object $	56	-89
object and	-5	11
object are	-10	121
object from	-7	42
object in	12	-31
object lock	-23	25
object of	-18	36
object onli	-7	77
object to	-18	95
object who	-42	-81
observ	-10	48
obtain	41	-19
obtain the	49	-28
oci	13	-2
oci or	-50	23
oci s	-4	8
ocr	62	-54
ocr model	62	-54
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
of build	62	12
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
of encrypt	46	-2
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
of physic	63	-6
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
on on	12	12
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
on these	-55	81
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
one custom	26	-25
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
one or	-20	57
one region	-15	33
one releas	43	-4
one replica	-26	75
one secret	-19	40
one server	23	-21
one set	-23	25
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
or %	-3	-10
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
or on	-74	-49
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
or region	-22	34
or remov	98	-74
or replac	-12	25
or replica	7	-28
or repositori	49	-7
or s3	-8	49
or scale	46	-19
or schedul	22	3
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
order	9	21
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
origin control	-2	30
origin until	-19	29
os	2	-57
os $	10	104
os %	63	13
os fix	21	24
os in	-29	-69
os level	37	59
os of	82	-17
os on	4	61
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
out $	8	-92
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
own server	-56	94
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
ownership	0	73
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
palo	-12	50
palo alto	-12	50
pan	-15	44
pan os	-15	44
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
patch all	14	60
patch amazon	-21	-34
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
patch host	-115	-30
patch imag	11	71
patch in	40	-86
patch insid	41	-27
patch instanc	-4	12
patch is	40	64
patch it	-18	-113
patch its	-10	92
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
period $	4	112
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
physic	89	-22
physic access	68	-49
physic and	65	-3
physic cabl	44	-24
physic control	20	17
physic entri	50	-11
physic host	137	-7
physic layer	27	-17
physic machin	82	6
physic network	97	-32
physic protect	-31	68
physic secur	-7	67
physic server	-8	40
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
pictur and	49	-19
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
plan $	-15	101
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
power	47	21
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
premiz domain	-17	22
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
princip may	-15	36
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
protect polici	-6	33
protect resourc	-27	29
protect the	26	-5
protect them	42	-2
protect what	24	-13
protocol	25	-9
protocol and	-8	12
prove	-37	52
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
provid is	29	22
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
pull	10	13
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
ran	11	4
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
rds	-18	27
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
record and	-20	30
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
red hat	-43	-27
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
redundantli in	54	-32
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
region $	19	64
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
region if	58	-55
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
regul	-62	-97
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
remov stale	-8	47
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
report	19	1
report @	28	-19
report a	-7	17
report about	-26	27
report and	37	-9
report are	33	-18
report from	-20	81
report in	19	-7
report it	5	43
report job	28	-16
report the	82	-70
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
retent of	-32	41
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
right a	17	58
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
roll $	-85	-28
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
root squash	0	26
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
rotat by	-33	47
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
rout and	27	-8
rout in	-10	11
rout of	-1	10
rout or	10	32
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
router the	21	7
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
run behind	-12	34
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
run our	9	28
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
run the	35	-11
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
schema @	-3	92
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
scrub	34	-9
scrub memori	19	-14
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
secur for	106	-62
secur group	1	53
secur hub	18	-10
secur in	-20	168
secur key	10	5
secur log	-11	46
secur modul	8	9
secur of	53	67
secur on	8	33
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
sensor	-47	92
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
server firmwar	46	-38
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
session for	26	-20
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
set their	27	-8
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
share one	50	33
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
ship	20	7
ship @	-16	42
ship it	8	-6
ship the	26	36
shop	-79	-2
short live	-1	16
short outag	-18	23
shorten	-9	20
should	5	24
should %	42	13
should be	0	23
should have	-29	36
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
sig	33	-16
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
sinc then	67	-53
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
site that	61	-52
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
sla	26	-96
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
somebodi wrote	2	8
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
sourc address	68	2
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
squash	0	26
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
stack	23	29
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
stale	-25	45
stale who	-33	33
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
start and	33	-25
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
start with	24	20
startup	16	30
startup script	-11	26
startup us	23	32
state	9	17
state @	13	3
state and	15	9
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
storag $	-118	-30
storag across	55	9
storag and	9	20
storag autosc	-39	16
storag block	36	-19
storag by	65	-48
storag capac	27	17
storag class	-18	41
storag databas	54	-13
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
storag node	-21	69
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
store content	73	-61
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
suggest	0	50
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
sure that	-35	51
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
system in	11	108
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
system when	126	-31
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
tag the	47	-30
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
talk to	-20	37
tamper	33	-2
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
task on	31	-10
task replac	30	-27
task retir	-17	17
task role	-23	64
task run	8	2
task set	-3	39
task share	51	-20
task stop	-25	35
task that	41	-36
task to	-1	25
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
that hand	90	-57
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
that is	12	1
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
that send	-33	62
that serv	47	-9
that set	-31	40
that share	-10	20
that somebodi	29	-20
that someth	-24	-84
that span	18	-8
that speak	29	-1
that stai	-25	35
that still	-2	90
that stop	29	-24
that store	45	-21
that stuff	26	6
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
the databas	-72	16
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
the detect	29	-14
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
the engin	-2	-30
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
the factori	-3	42
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
the golden	2	42
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
the host	12	-49
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
the kubelet	104	36
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
the machineri	10	-5
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
the metadata	36	-12
the metric	-6	20
the microvm	18	7
the minimum	-7	14
the minor	-5	-49
the mode	-4	46
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
the pend	-13	52
the peopl	57	66
the perimet	31	-26
the period	-62	-127
the permiss	-9	28
the person	10	31
the physic	44	14
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
the repositori	17	6
the request	4	12
the requir	-34	52
the resolv	27	59
the resourc	1	8
the respons	-103	81
the rest	-38	20
the restart	-22	22
the restor	-27	47
the result	28	-21
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
the second	-90	-70
the secret	-12	24
the server	38	-32
the servic	18	4
the session	-4	38
the set	23	-12
the shard	-44	72
the share	-22	40
the shop	-73	-1
the short	-7	11
the sign	27	-4
the signatur	74	-27
the site	56	-21
the size	-7	10
the slow	2	79
the snapshot	17	21
the soc	71	-45
the softwar	9	-2
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
the storag	22	11
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
their configur	47	-19
their content	66	-24
their data	-10	27
their date	1	9
their definit	52	-36
their destin	-2	46
their encrypt	48	-24
their end	15	-5
their firmwar	2	28
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
their storag	-37	60
their time	-7	21
their trust	-4	32
their type	0	22
their volum	-37	54
their vpc	-3	16
their vulner	-8	10
their window	11	62
them	7	18
them $	-43	-4
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
themselv	19	17
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
threat	18	5
threat list	19	0
threat protect	-6	12
three	37	-16
three @	26	-2
three avail	38	-13
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
tls code	9	-5
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
to aws	25	72
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
to one	-14	67
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
to review	36	-5
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
traffic	11	2
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
train @	16	-17
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
trigger and	-3	69
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
underli host	43	-24
underneath	26	-66
underneath @	49	-48
undersea	68	10
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
unhealthi target	41	-11
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
up @	1	62
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
updat fail	10	3
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
upgrad %	-81	-32
upgrad @	-72	-113
upgrad a	-13	45
upgrad and	12	36
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
uplink	12	14
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
ups batteri	81	-12
upstream	-14	24
uptim	50	3
uptim of	36	-17
urgent	9	-1
url	-5	26
url and	-6	9
us	-16	-44
us $	-34	5
us @	39	-36
us and	50	-38
us by	46	55
us daili	-6	50
us east	8	-4
us in	25	-58
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
user manag	-36	71
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
version $	-4	85
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
visitor	80	0
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
want that	64	-62
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
we host	-92	-1
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
when the	17	1
when thei	-5	38
when to	-2	16
when traffic	-8	-12
when we	-32	39
whenev	-9	-119
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
which countri	-28	55
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
which part	20	80
which parti	33	4
which patch	-28	47
which peopl	29	-17
which permiss	4	35
which princip	-15	36
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
who	-11	-3
who $	-80	11
who act	-49	21
who activ	-46	75
who add	-86	-36
who administ	-19	40
who answer	-50	92
who appli	-106	-99
who are	41	-41
who arrang	-38	67
who ask	-1	37
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
who deal	-42	-82
who decid	-14	70
who defend	39	-10
who defin	-18	58
who delet	-23	74
who design	-6	79
who did	-21	-113
who doe	-59	-162
who download	-22	75
who enabl	-45	66
who encrypt	-19	-118
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
who gotta	3	54
who govern	-11	30
who grant	-15	55
who guarante	98	-35
who guard	47	-2
who handl	-40	-5
who harden	69	-8
who has	-16	5
who have	-24	32
who hire	44	-39
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
who prove	-19	12
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
who remov	-17	67
who renew	-9	-105
who repair	86	-2
who replac	35	82
who replic	65	-20
who requir	-114	48
who respons	-82	-106
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
who secur	39	-5
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
whom do	-44	-77
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
work $	-6	48
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
workload over	10	52
world	-7	49
world $	2	64
world on	1	10
would	8	37
would %	50	-10
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
zone on	-45	45
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
!action	19	8	14	38	113	16	13
!against	-6	21	-4	8	1	-1	0
!asksOwner	-17	-18	-24	-20	-16	-19	-8
!asksValue	21	12	25	12	19	13	6
!both	1	1	-16	-19	-16	-15	-15
!choose	44	39	45	149	59	48	46
!cloud	65	63	63	62	160	65	51
!commands	55	50	28	62	277	52	34
!compare	11	83	14	15	14	12	8
!correction	-27	-33	-32	-32	-36	-33	-36
!events	-27	-25	-26	-25	-25	-25	-28
!feature	50	55	38	56	182	53	46
!first	-16	-24	-26	14	-20	-24	-26
!follow	-21	-21	-24	-22	-21	-20	2
!gains	30	82	12	9	16	20	19
!general	-21	-31	-24	-27	-37	-26	-37
!greeting	3	-6	-18	-8	-5	6	-4
!helpData	11	22	16	51	14	137	25
!helpUse	-10	1	-31	1	-19	100	-4
!howTo	54	50	44	49	116	77	48
!injection	35	38	27	36	148	16	35
!limit	-4	6	-10	4	89	21	2
!managedOne	-4	-5	27	5	-2	-1	-6
!mayWho	-50	-59	-50	-50	-56	-50	-66
!meaning	5	7	78	13	27	9	7
!move	-10	-2	-17	-4	-1	-10	-10
!notPrice	-11	-7	-12	-6	2	-8	12
!ofEach	-15	-8	-22	-36	-23	-21	-22
!otherCloud	61	75	74	75	225	77	39
!outside	0	-6	-5	3	51	-2	-5
!overview	45	11	4	9	10	11	10
!ownOne	-12	4	-9	12	-10	-8	-13
!patches	-23	-19	-19	-14	-13	-16	10
!points	-14	-14	-19	-18	-19	-13	-9
!price	-34	-62	-33	-20	27	-40	-30
!reports	-29	-27	-27	-27	-30	-27	-40
!request	48	30	15	28	103	19	31
!responsible	11	0	-4	-3	4	-4	1
!second	-34	-25	-29	-29	-36	-28	-13
!secures	-19	-21	-19	-21	-26	-24	-18
!services	2	-8	-17	-39	-28	5	-25
!sideAws	37	3	3	5	-5	3	16
!sideCustomer	1	-8	-8	-5	-4	-7	-2
!state	19	23	22	27	91	19	17
!tag	-12	-5	8	-7	4	-4	2
!term	39	30	78	26	30	29	21
!them	-12	-18	-17	-17	-13	-17	-16
!trouble	52	19	44	35	174	85	64
!us	-2	-10	-12	-8	-6	-7	-8
!usOrThem	16	-7	-8	-8	-6	-6	26
!who	-8	-14	-20	-16	-14	-16	-5
!wholly	84	30	15	19	14	19	15
!yesNoStart	-18	-11	-19	-14	-1	-6	-3
#content 0	77	25	-6	-25	-38	6	18
#content 1	-6	-6	10	-17	-7	-10	37
#content 2	-27	-28	-20	-30	-12	-29	-22
#content 3	-38	-33	-29	-33	-21	-33	-43
#content 4	-30	-33	-31	-27	-23	-31	-37
#content 5	-27	-26	-26	-21	-16	-25	-28
#content 6	-16	-16	-15	-12	-14	-15	-17
#presumes	-20	-14	-18	-18	-14	-16	-14
#services 0	-34	-24	-4	-21	8	-10	-3
#services 1	-13	-31	-28	-30	-28	-30	-30
#services 2	-55	18	-38	-27	-35	-37	-39
#services 3	-14	16	-11	14	-12	-9	-11
#strange 0 0	-29	-32	-28	-35	-37	-32	-24
#strange 1 0	-14	-13	-14	-14	-15	-13	-14
#strange 1 1	-21	-16	-8	-12	-2	-18	-29
#strange 1 2	31	29	43	24	60	24	20
#strange 1 4	7	1	-28	-16	82	11	-31
#strange 2 1	-18	-23	-19	-8	-15	-18	-21
#strange 2 2	7	-7	8	13	8	-5	-8
#strange 2 3	30	30	-19	50	117	23	11
#strange 2 4	35	53	2	30	203	26	6
#strange 3 1	-6	-16	-6	9	-7	-5	-7
#strange 3 2	-8	-10	-8	5	14	-7	-10
#strange 3 3	-28	-12	2	46	112	8	-30
#strange 3 4	-6	10	17	32	260	14	3
#sure 0	138	82	43	56	103	79	68
#sure 1	-14	-8	21	-4	-5	-11	14
#sure 2	-49	-36	-28	-35	-32	-39	-25
#sure 3	-51	-48	-43	-45	-43	-47	-52
#term	-20	-14	19	-16	-23	-18	-20
#thread	-181	-168	-198	-164	-175	-167	-191
#words 0	36	-148	46	-97	-49	-13	-105
#words 1	-93	-91	-75	-110	-91	-106	-87
#words 10	-11	-15	-14	-13	-14	-12	-13
#words 11	-8	-33	-9	1	-9	-8	-9
#words 12	-10	-12	-9	-10	-9	-9	-9
#words 2	-8	-12	-2	-24	-2	-18	41
#words 3	-27	-28	-28	-34	-20	-31	-31
#words 4	-22	-22	-22	-23	-12	-21	-31
#words 5	-17	-17	-22	-15	-16	-18	-24
#words 6	-16	-14	-17	-10	-17	-15	-19
#words 7	-8	-7	-8	0	-7	-7	-7
#words 8	-12	-17	-11	3	-13	-10	-13
#words 9	-10	-11	-12	-11	-13	-11	-13
$	-23	-25	-22	-26	-18	-25	-22
0	16	-9	-11	-7	-9	-7	-10
0 !action	21	21	19	20	99	-6	-5
0 !against	-9	-14	-13	-11	13	-6	3
0 !asksOwner	-3	-3	-9	-2	25	-3	34
0 !asksValue	-12	-8	22	-3	7	15	-4
0 !both	-71	-64	-64	-60	-71	-64	-71
0 !choose	45	48	41	109	83	30	32
0 !cloud	26	25	20	23	66	25	12
0 !compare	-14	-50	-23	-36	19	-43	-53
0 !correction	-22	-22	-2	-24	-32	-26	-31
0 !events	-41	-40	-43	-41	-39	-41	-45
0 !feature	2	2	-29	1	48	-5	3
0 !first	-50	-49	-56	-68	-45	-55	-58
0 !follow	-8	-9	-1	-9	-8	-5	26
0 !general	-49	-48	-39	-48	-56	-45	-58
0 !greeting	-21	-18	-24	-19	-25	7	-13
0 !helpData	22	23	1	20	-5	111	9
0 !helpUse	-10	1	-31	1	-19	100	-4
0 !howTo	12	20	11	21	33	61	15
0 !injection	35	38	27	36	148	16	35
0 !limit	-9	-11	-35	-17	10	33	-30
0 !managedOne	25	27	82	29	22	23	25
0 !meaning	8	10	60	11	36	8	6
0 !move	-4	-5	-5	-5	22	-6	-7
0 !notPrice	11	12	3	12	51	12	42
0 !otherCloud	52	51	46	49	156	50	5
0 !outside	9	12	9	8	100	10	0
0 !overview	-20	-11	1	-9	18	13	7
0 !ownOne	-30	-30	-23	-32	-37	-31	-32
0 !patches	6	8	2	13	32	5	59
0 !points	11	11	9	10	5	25	48
0 !price	-85	-83	-86	-86	-94	-101	-90
0 !reports	-42	-43	-43	-43	-49	-42	-77
0 !request	16	22	18	18	78	4	23
0 !responsible	-11	-2	12	-1	33	-3	23
0 !second	-48	-37	-40	-38	-53	-37	-9
0 !secures	-34	-34	-20	-33	-41	-36	-31
0 !services	-51	-35	-37	-39	-60	20	-50
0 !sideAws	26	-1	-12	15	-28	-4	26
0 !sideCustomer	-18	-19	-17	-18	-9	-16	-2
0 !state	11	15	17	17	55	6	8
0 !tag	25	27	72	29	42	33	52
0 !term	13	17	99	22	28	35	20
0 !them	-3	-5	1	-5	23	-4	1
0 !trouble	28	29	12	19	21	78	22
0 !us	-15	-15	-13	-13	-3	-1	-3
0 !usOrThem	-12	-7	-13	-8	-1	-12	33
0 !who	-7	-7	-8	-6	17	-6	29
0 !wholly	-68	-40	-28	-38	2	-41	-63
0 !yesNoStart	-4	-2	-7	-2	-1	16	36
0 $	-38	-37	-43	-38	-44	-37	-40
0 0	-34	-33	-40	-34	-37	-33	-36
0 1	-38	-33	-45	-34	-22	-40	-38
0 2	-13	-13	-15	10	-19	-15	-31
0 22	-37	-37	-39	-39	-57	-37	-42
0 27001	-20	-21	8	-35	-33	-21	-22
0 3	-3	-3	-7	-4	10	-3	-10
0 3389	-31	-33	-37	-38	-38	-34	-36
0 7	-4	0	-3	1	72	-8	1
0 90	-43	-44	-44	-46	-46	-46	-57
0 @	-28	-27	-35	-27	14	-36	-83
0 a	-21	-21	-7	-17	-19	-22	-26
0 about	-24	-21	-50	0	-25	-8	3
0 abov	26	23	-7	16	94	22	15
0 abstract	0	2	49	1	-10	-3	-2
0 access	-32	-33	-34	-33	-28	-37	-37
0 accident	-32	-33	-34	-36	-40	-38	-38
0 account	-31	-30	-25	-31	-32	-33	-36
0 acl	-21	-22	1	-22	-29	-23	-25
0 across	-58	-57	-76	-66	-71	-58	-74
0 act	-51	-45	-51	-49	-36	-47	-55
0 add	-43	-44	-46	-46	-46	-44	-71
0 address	-52	-52	-53	-53	-61	-52	-95
0 admin	-39	-36	-48	-43	-49	-38	-54
0 administr	-82	-73	-99	-73	-103	-88	-100
0 advisor	-52	-51	-52	-55	-64	-53	-61
0 after	-48	-46	-48	-45	-59	-46	-38
0 again	4	3	49	0	-5	1	1
0 against	-17	-19	-19	-19	-8	-17	-27
0 agent	65	61	56	64	39	54	173
0 ai	47	38	25	38	19	105	15
0 air	-41	-41	-43	-41	-46	-42	-48
0 al2023	-2	23	138	19	-2	-1	-3
0 alarm	-35	-37	-37	-35	-51	-37	-51
0 all	-40	-39	-36	-41	-33	-47	-47
0 allow	-38	-38	-68	-44	-56	-58	-51
0 also	-102	-102	-157	-101	-103	-104	-108
0 alwai	-47	-35	-20	-35	-44	-51	-32
0 am	-4	-5	1	-8	-40	11	-28
0 amazon	4	-3	13	-2	28	-4	8
0 ami	8	6	67	4	-8	2	-19
0 an	-24	-22	-15	-25	-18	-8	-29
0 and	-34	-35	-37	-35	-29	-34	-31
0 anoth	-28	-29	-29	-29	-37	-34	-35
0 answer	-20	-16	-37	-16	-29	31	-19
0 antiviru	-120	-99	-131	-103	-116	-117	-118
0 anyon	37	34	44	33	74	58	16
0 anyth	-29	-29	-30	-31	-37	-29	-44
0 anywher	-11	-20	-21	-9	-32	59	-49
0 aoc	-19	-19	-16	-20	-20	-21	-19
0 apart	-32	-33	-41	-41	-46	-32	-46
0 api	-58	-59	-70	-52	-77	-67	-76
0 app	-50	-49	-56	-48	-58	-50	-55
0 appli	-3	0	-11	-4	-22	-2	37
0 applic	-59	-60	-62	-60	-70	-60	-71
0 approv	11	14	10	16	77	-7	6
0 architect	8	10	12	10	63	4	7
0 architectur	-84	-86	-93	-87	-116	-86	-116
0 archiv	-32	-33	-59	-32	-38	-33	-39
0 are	-29	-28	-30	-28	-21	-1	-34
0 arent	-16	-17	-17	-17	-20	-17	-17
0 around	-9	-9	-9	-9	-9	-9	-13
0 artifact	-38	-40	-46	-38	-51	-40	-38
0 as	-18	-18	1	-19	-13	-22	-25
0 ask	-9	-6	-13	-7	-5	33	-12
0 assess	-30	-30	-33	-32	-54	-32	-46
0 asset	-59	-60	-64	-59	-62	-61	-61
0 at	0	1	27	0	34	6	-18
0 attach	29	30	27	27	78	12	25
0 attack	-20	-21	-20	-20	-30	-20	-22
0 audit	-36	-36	-39	-37	-40	-36	-48
0 auditor	-12	-11	13	-13	-35	-1	-29
0 authent	-38	-40	-46	-39	-42	-39	-41
0 author	-21	-53	-86	-54	-73	-63	-68
0 automat	-49	-51	-54	-62	-56	-55	-64
0 autopilot	2	1	0	0	31	2	-13
0 avail	-7	-10	27	-7	-15	-10	-14
0 awai	-16	-17	-16	-16	-16	-16	-26
0 awar	-43	-37	-10	-38	-52	-56	-50
0 aws	-20	-20	-18	-21	11	-19	-31
0 az	-2	26	108	26	4	8	15
0 azs	-37	-39	-51	-39	-2	-45	-52
0 baa	-17	-18	45	-16	-29	-22	-32
0 back	16	12	7	12	112	14	-64
0 backbon	-25	-26	-27	-26	-26	-26	-27
0 background	-41	-41	-43	-41	-50	-42	-46
0 backup	16	15	8	17	96	11	34
0 badg	-28	-27	-30	-28	-14	-32	-33
0 banana	-1	0	-1	-1	11	0	-2
0 bare	-17	-18	18	-21	-13	-18	-45
0 base	-17	-18	-24	-21	-9	-17	-23
0 batteri	-48	-48	-50	-49	-67	-48	-57
0 be	-6	-6	31	-18	-12	-7	-12
0 becom	-15	-15	-16	-15	-18	-15	-19
0 been	-24	-22	-25	-24	-27	-23	-26
0 befor	-61	-61	-65	-62	-98	-62	-68
0 behavior	-47	-53	-52	-52	-52	-49	-53
0 behind	-16	-16	31	-15	-26	-20	-42
0 belong	-35	-38	-36	-33	-59	-33	-57
0 below	-35	-39	-42	-36	-56	-37	-51
0 between	-74	-75	-86	-74	-82	-74	-86
0 bezo	-32	-36	-52	-30	-10	-33	-36
0 bill	-52	-51	-52	-57	-82	-52	-55
0 bio	-24	-23	-23	-24	-27	-24	-42
0 blame	-43	-42	-47	-45	-66	-44	-46
0 block	-43	-43	-52	-45	-47	-45	-66
0 board	-9	-9	-12	-9	-9	-9	-13
0 book	2	3	1	2	33	-22	3
0 boss	8	17	57	21	-2	70	3
0 bot	25	26	-13	27	21	98	17
0 both	-85	-73	-73	-67	-82	-73	-83
0 bottlerocket	31	30	131	26	1	21	10
0 box	-14	-19	-64	-17	3	-17	-19
0 breach	-25	-25	-25	-48	-26	-26	-26
0 break	5	-14	-7	-20	1	-24	-13
0 bring	38	41	39	42	133	41	23
0 broadli	-33	-32	-33	-34	-60	-32	-54
0 broken	16	16	9	15	50	15	8
0 broker	-53	-52	-53	-49	-82	-52	-43
0 budget	-31	-32	-37	-31	-37	-33	-34
0 bug	-48	-50	-66	-56	-64	-48	-55
0 bui	-41	-39	-40	-38	-60	-39	-42
0 build	-60	-64	-71	-59	-71	-61	-66
0 built	-30	-30	-50	-31	-36	-15	-34
0 bump	14	13	7	13	3	12	55
0 busi	-8	-9	-13	-13	-52	-17	26
0 but	-46	-46	-50	-48	-57	-48	-56
0 by	-23	-23	-8	-23	-41	-25	-19
0 c	20	-11	-35	-14	-24	-13	-18
0 cabl	-40	-41	-43	-41	-51	-40	-47
0 cach	-32	-32	-29	24	-38	-33	-32
0 call	-20	-20	-15	-23	13	-29	-39
0 can	-15	-11	-30	-11	0	23	-21
0 cant	-9	-7	-37	-5	-27	90	-16
0 capac	-93	-93	-110	-89	-92	-93	-99
0 card	-63	-64	-84	-63	-77	-34	-64
0 care	17	20	11	19	13	18	62
0 carri	-10	-11	-11	-11	-11	-11	-15
0 case	11	10	6	6	41	-8	-10
0 cctv	-56	-57	-61	-57	-68	-59	-62
0 center	-37	-37	-43	-38	-46	-38	-41
0 central	12	13	14	14	41	4	12
0 ceo	42	45	46	46	96	42	42
0 cert	-29	-30	-33	-32	-13	-32	-56
0 certif	22	-3	-26	-32	4	-10	16
0 certifi	-21	-21	-21	-21	-27	-21	-27
0 chang	-43	-49	-55	-46	-14	-57	-74
0 charg	-25	-9	-27	-10	-40	-11	41
0 chatgpt	-15	-15	-30	-15	-27	20	-21
0 check	-44	-44	-47	-44	-55	-45	-49
0 checkout	21	22	19	16	61	21	6
0 choos	-53	-56	-61	-55	-61	-54	-55
0 ci	-35	-36	-33	-33	-40	-36	-55
0 cis	-73	-74	-89	-76	-81	-75	-91
0 cisco	28	32	32	32	115	2	12
0 classifi	-54	-54	-54	-54	-71	-55	-70
0 clean	5	5	4	5	23	5	-1
0 client	31	31	29	28	54	24	58
0 climat	51	46	45	50	100	51	25
0 close	-24	-25	-23	-25	3	-28	-31
0 cloud	-32	-32	-10	-32	-38	-33	-40
0 cloudflar	33	32	30	30	90	32	9
0 cluster	10	9	-6	7	-21	12	103
0 code	-50	-50	-51	-51	-53	-51	-68
0 coffe	18	18	17	18	53	18	9
0 colleagu	-45	-46	-51	-46	-61	-45	-56
0 come	-19	-19	17	-18	-34	-21	-40
0 command	-7	18	5	18	-5	111	8
0 commit	-48	-49	-55	-51	-69	-50	-67
0 compani	-10	-10	-17	-12	18	14	-24
0 compar	4	-29	16	23	104	13	12
0 complianc	-16	-17	-2	-1	-41	-21	-22
0 compliant	-42	-42	-51	-50	-45	-44	-48
0 comprom	-22	-21	-21	-21	-24	-22	-27
0 comput	-20	-21	-21	-22	-22	-21	-23
0 concern	-69	-71	-91	-71	-107	-77	-95
0 concurr	-28	-26	-26	-28	-35	-27	-30
0 condit	-41	-41	-43	-41	-46	-42	-48
0 confidenti	-59	-61	-71	-60	-77	-63	-75
0 config	6	5	6	4	14	-14	51
0 configur	-50	-51	-51	-52	-55	-52	-72
0 confirm	33	41	33	47	78	19	98
0 connect	-55	-55	-59	-59	-89	-56	-60
0 consol	-29	-28	-31	-30	-36	-30	-32
0 contact	-38	-37	-41	-38	-48	-38	-40
0 contain	23	21	47	33	-8	18	75
0 content	-57	-57	-60	-57	-73	-58	-73
0 continu	1	-1	-7	-1	46	-13	-6
0 control	-40	-39	-23	-35	-59	-43	-39
0 cool	-11	-10	-10	-10	-13	-10	-11
0 corpor	-35	-35	-36	-35	-41	-35	-57
0 correct	-66	-66	-105	-66	-89	-68	-81
0 cost	-91	-92	-98	-93	-137	-90	-111
0 could	21	21	112	23	21	17	36
0 count	41	41	100	38	34	38	39
0 countri	-38	-39	-40	-43	-46	-42	-42
0 cover	21	29	76	29	7	60	26
0 creat	-35	-35	-40	-36	-37	-35	-40
0 credenti	16	15	8	15	70	1	6
0 cross	-56	-57	-65	-56	-61	-57	-59
0 crypto	-19	-19	-18	-19	-26	-18	-23
0 current	6	5	-16	5	-12	35	2
0 custom	-55	-60	-56	-60	-72	-61	-70
0 dai	-8	-9	-11	-11	18	-11	-22
0 dashboard	5	6	61	1	-7	-2	-5
0 data	-35	-36	-37	-36	-37	-35	-41
0 databas	-40	-35	-44	-2	-59	-43	24
0 date	-27	-27	-34	-28	-36	-28	-29
0 db	-22	-21	-36	-32	-23	-25	31
0 ddo	-60	-60	-76	-64	-81	-69	-80
0 deactiv	-19	-19	-19	-19	-23	-20	-27
0 deal	0	23	29	28	13	25	105
0 decid	-52	-53	-68	-54	-65	-56	-63
0 decis	-32	-31	-30	-35	-45	-33	-46
0 decommiss	-41	-41	-43	-41	-45	-44	-45
0 default	-71	-66	-72	-71	-81	-72	-78
0 defend	-17	-18	-17	-17	-27	-17	-18
0 defin	0	-1	68	-2	-21	-7	-7
0 definit	65	62	163	63	55	56	62
0 degauss	-25	-26	-26	-26	-34	-27	-28
0 delet	-46	-47	-61	-49	-29	-54	-57
0 deliv	-9	-9	-9	-10	-11	-10	-14
0 demand	-21	-21	-23	-21	-27	-21	-28
0 deploi	-7	-7	-12	-8	21	-20	-7
0 deprec	-45	-48	0	-47	-62	-45	-66
0 design	-52	-52	-63	-52	-62	-53	-58
0 detail	-33	-31	-36	-32	-36	-32	-35
0 detect	-15	-15	-15	-17	-18	-15	-18
0 develop	-38	-38	-39	-38	-46	-39	-63
0 devic	-12	-11	-13	-13	-24	-13	3
0 did	19	21	24	23	65	74	18
0 diesel	-44	-45	-45	-44	-49	-44	-50
0 differ	45	24	123	50	48	38	56
0 directori	26	25	25	25	4	25	77
0 disabl	-49	-50	-64	-51	-71	-53	-66
0 disast	-41	-40	-44	-40	-48	-40	-43
0 disk	-25	-25	-28	-12	-43	-25	-32
0 dispos	-28	-27	-27	-28	-40	-28	-29
0 divid	-56	-52	-70	-55	-67	-77	-55
0 dns	-43	-45	-45	-48	-64	-46	-48
0 do	-1	6	11	7	3	29	44
0 doc	28	27	34	27	-13	76	26
0 docker	1	2	-4	38	-10	-5	-15
0 doe	-15	-14	-30	-13	6	-15	19
0 domain	-38	-40	-39	-39	-55	-39	-55
0 done	-42	-39	-40	-41	-50	-42	-50
0 dont	2	3	9	10	-11	13	0
0 down	31	17	17	17	24	13	48
0 download	-39	-40	-46	-40	-52	-41	-40
0 dr	24	30	5	37	15	34	123
0 drift	-93	-96	-104	-98	-105	-100	-105
0 drill	-87	-84	-79	-89	-100	-76	-93
0 drive	-50	-50	-50	-49	-61	-53	-57
0 dss	-34	-34	-10	-36	-47	-35	-38
0 duti	-66	-55	-68	-55	-25	-56	-74
0 e	-71	-54	-73	-57	-76	-65	-71
0 each	-22	-23	-24	-22	-28	-23	-27
0 earthquak	-19	-20	-20	-22	-22	-21	-24
0 east	-1	3	3	3	38	2	-5
0 edg	-55	-56	-36	-57	-74	-59	-81
0 eli5	-8	11	104	17	-18	14	12
0 em	-36	-38	-40	-42	-42	-37	-38
0 email	11	11	5	9	78	0	-17
0 employe	-41	-41	-43	-41	-55	-42	-46
0 enabl	31	30	10	30	16	29	90
0 encrypt	10	13	17	13	35	9	80
0 end	-15	-16	-18	-15	-41	-16	11
0 endpoint	-14	-15	-20	-16	-48	-16	20
0 enforc	-10	-10	-10	-11	-17	-10	-10
0 engin	32	32	25	71	-6	15	96
0 enough	-43	-40	-50	-55	-59	-42	-62
0 entir	-19	-19	-22	-28	-21	-25	-19
0 entri	-20	-19	-22	-20	-20	-20	-22
0 envelop	5	2	70	4	-16	-3	-22
0 environ	-23	-23	-30	-24	-25	-24	-27
0 environment	-35	-35	-38	-34	-40	-36	-37
0 escort	-20	-19	-23	-20	-19	-20	-20
0 etcd	24	30	163	30	-10	11	4
0 eu	9	10	10	10	35	2	9
0 even	18	19	70	22	16	16	9
0 event	-57	-58	-65	-61	-63	-59	-61
0 ever	-7	-7	-15	17	-17	-9	-9
0 everi	14	24	28	27	33	72	20
0 everyon	0	4	63	17	45	-6	5
0 everyth	3	5	0	5	30	-3	3
0 exactli	42	41	100	39	37	39	41
0 exam	8	10	12	10	63	4	7
0 exampl	0	6	28	7	26	47	6
0 execut	-48	-47	-60	-50	-53	-47	-51
0 expiri	-44	-44	-45	-43	-45	-45	-46
0 explain	18	36	89	35	76	41	32
0 facil	-47	-47	-49	-47	-64	-48	-55
0 factor	-33	-34	-44	-34	-36	-33	-33
0 fail	-30	-30	-31	-29	-34	-32	-45
0 failov	-8	-5	-9	-6	11	-10	-15
0 failur	-58	-53	-68	-54	-78	-64	-57
0 fall	-9	-8	-6	-6	-15	-8	28
0 fals	-40	-41	-44	-42	-47	-41	-55
0 fault	-7	-5	-14	-5	37	-19	30
0 feder	-65	-65	-75	-65	-78	-66	-91
0 fenc	-44	-37	-49	-34	14	-38	-68
0 fiber	-31	-37	-48	-32	-38	-37	-54
0 fibr	-41	-41	-48	-42	-44	-42	-62
0 file	-49	-49	-55	-50	-68	-50	-63
0 find	-8	-8	-8	-8	-9	-8	-13
0 fire	-26	-26	-26	-26	-38	-26	-38
0 firewal	-11	-12	-18	-12	-47	-14	67
0 firm	-30	-30	-30	-31	-39	-30	-47
0 firmwar	-50	-51	-55	-51	-35	-52	-88
0 first	-49	-47	-57	-69	-39	-54	-58
0 fix	15	10	-2	9	-10	67	19
0 flaw	-10	-10	-15	-11	-12	-10	-10
0 flood	-21	-22	-24	-27	-24	-22	-30
0 floor	31	31	31	31	89	31	15
0 for	-23	-20	-18	-20	12	-18	-33
0 forens	-57	-56	-56	-58	-65	-57	-65
0 forget	8	20	18	61	43	-2	-15
0 former	-24	-24	-24	-25	-36	-26	-29
0 found	-20	-20	-22	-22	-32	-22	-21
0 frankfurt	-32	-31	-29	-29	-43	-40	-31
0 free	-25	-22	-32	32	-44	-26	-27
0 fridai	-14	-15	-16	-16	-3	-15	-21
0 from	-18	-17	-43	-20	37	-7	-28
0 full	-52	-47	-45	-4	-71	-56	-47
0 fulli	-29	-29	-32	-28	-30	-29	-33
0 function	-65	-66	-71	-67	-74	-66	-76
0 gatewai	91	46	51	56	9	52	139
0 gcp	4	3	2	3	18	3	1
0 gdpr	-54	-59	-74	-53	-58	-54	-61
0 gener	-93	-86	-104	-87	-94	-92	-97
0 general	-60	-58	-70	-58	-62	-60	-63
0 generally	-47	-46	-52	-48	-56	-47	-62
0 germani	9	27	16	16	94	12	19
0 get	-38	-35	-50	-37	-4	-47	-44
0 give	-11	12	9	8	60	35	12
0 gke	4	3	0	1	52	3	-33
0 glass	-49	-39	-25	-40	-46	-44	-37
0 global	-22	-22	-23	-23	-26	-23	-29
0 glossari	44	43	108	38	27	34	44
0 go	17	13	9	19	76	6	14
0 goe	-25	-27	-34	-20	-40	-25	25
0 golden	-2	-3	45	-3	-12	-5	-15
0 gone	-22	-22	-23	-23	-40	-23	-32
0 good	1	4	-24	4	11	73	-3
0 googl	11	11	8	9	43	12	4
0 got	-11	-8	-3	-9	-43	-13	11
0 grant	-50	-50	-50	-50	-89	-50	-60
0 group	-28	-29	12	-28	-24	-33	-58
0 grow	-46	-45	-52	-46	-60	-54	-46
0 guarante	-45	-44	-45	-47	-60	-46	-58
0 guard	-40	-41	-41	-40	-44	-41	-45
0 guest	-68	-69	-66	-70	-75	-69	-98
0 guy	10	16	14	11	54	3	14
0 hack	1	7	7	7	-18	1	40
0 had	-8	-11	-20	-5	-26	-11	22
0 half	-23	-23	-27	-24	-30	-26	-25
0 hall	-40	-40	-45	-57	-43	-41	-46
0 hand	-3	0	-9	52	-20	-3	-7
0 handl	-8	-2	-13	-3	58	-6	-22
0 hard	-50	-49	-52	-48	-28	-54	-54
0 harden	-14	-12	-42	-10	-14	-16	55
0 hardwar	-51	-51	-52	-52	-64	-51	-62
0 has	-44	-44	-49	-50	-46	-45	-52
0 have	-10	-5	-8	-4	2	-3	30
0 headach	-60	-59	-63	-58	-76	-61	-98
0 health	-21	-21	6	-24	-32	-26	-31
0 heard	24	26	55	28	71	23	27
0 hello	2	10	-9	13	-7	40	24
0 help	-15	7	-17	7	-13	72	5
0 here	17	13	-3	13	64	64	-5
0 hey	-10	-8	29	-8	-19	-26	-15
0 hi	-24	-16	-25	-14	-16	41	-19
0 high	-14	-14	-15	-14	-17	-14	-16
0 hipaa	-34	-34	2	-35	-43	-37	-49
0 hire	-64	-64	-69	-64	-97	-66	-87
0 his	-31	-31	-58	-32	-34	-32	-38
0 hit	-8	-11	-19	-13	36	-14	-23
0 hmm	-6	-7	-8	-7	-6	-6	-7
0 hold	-66	-67	-74	-66	-76	-67	-75
0 hope	-12	-12	-13	-14	-14	-13	-14
0 host	-40	-42	-46	-18	-55	-42	-39
0 how	-24	-18	-41	-19	-24	36	-24
0 http	-46	-47	-50	-49	-60	-47	-58
0 hypervisor	-28	-29	-24	-31	-12	-35	-56
0 i	14	17	21	20	48	42	8
0 iaa	-87	-90	-25	-80	-113	-85	-136
0 ident	-35	-36	-40	-36	-35	-36	-46
0 if	-36	-36	-50	-38	-27	-42	-12
0 ignor	27	29	28	26	76	7	27
0 im	-23	4	49	3	-22	34	2
0 imag	-34	-35	-4	-36	-42	-37	-50
0 imd	28	25	143	24	4	7	12
0 imdsv2	17	11	80	16	-20	11	7
0 import	-56	-59	-63	-60	-75	-65	-66
0 in	-32	-29	-15	-30	-32	-28	-34
0 incid	-64	-63	-65	-62	-84	-64	-88
0 increas	-56	-55	-65	-57	-71	-59	-60
0 inform	43	39	33	34	15	97	17
0 infrastructur	-50	-51	-52	-50	-73	-50	-57
0 inherit	-29	-27	13	-28	-49	-31	-48
0 inject	-32	-33	-36	-33	-35	-32	-44
0 insid	-38	-39	-39	-39	-45	-39	-47
0 inspect	-26	-27	-27	-27	-33	-28	-41
0 instal	-37	-35	-54	-37	-53	-39	-21
0 instruct	-14	-3	9	24	28	104	0
0 integr	-57	-51	-47	-50	-45	-50	-46
0 intern	19	19	6	8	60	17	10
0 internet	-48	-53	-54	-56	-59	-52	-60
0 into	-59	-60	-63	-60	-67	-61	-77
0 inventori	-53	-54	-57	-53	-55	-55	-54
0 iot	-31	-30	-30	-30	-45	-31	-37
0 ip	-28	-28	-28	-29	-34	-28	-45
0 is	3	4	26	3	20	8	19
0 isnt	-25	-25	-25	-27	-25	-26	-44
0 iso	-28	-27	-7	-39	-40	-28	-35
0 isol	-42	-43	-48	-42	-51	-43	-48
0 it	-11	-11	15	-9	-14	-5	4
0 itself	-49	-51	-62	-50	-53	-50	-58
0 java	32	28	13	73	99	15	10
0 job	-34	-33	-34	-30	-50	-33	-3
0 just	-20	-22	-26	-21	-25	-21	-24
0 karpent	-23	-25	15	-24	-38	-27	-53
0 keep	-23	-22	-14	-21	-21	-17	-39
0 kei	11	10	7	11	-3	9	62
0 kept	-61	-65	-78	-62	-100	-79	-68
0 kernel	27	28	13	66	61	17	11
0 key	-17	-17	23	-8	-7	-23	-31
0 kind	-1	0	-2	0	-3	11	0
0 know	5	18	16	17	28	71	18
0 kubelet	11	31	111	26	13	14	10
0 label	-56	-57	-65	-57	-73	-59	-70
0 land	-14	-13	11	-18	-21	-20	-14
0 languag	27	29	52	25	6	85	19
0 laptop	-14	-15	-28	-27	-4	-15	-23
0 last	28	27	22	22	14	80	2
0 latenc	8	8	-4	-4	45	4	7
0 later	-19	-18	-22	-20	-22	-19	-27
0 latter	-33	-33	-33	-33	-43	-33	-48
0 launch	-32	-33	-38	-33	-55	-34	-42
0 law	-20	-11	-15	-13	33	-14	-17
0 layer	-45	-45	-48	-45	-52	-45	-59
0 leak	-36	-36	-36	-36	-47	-37	-49
0 least	10	9	50	6	0	8	9
0 leav	-21	-19	-33	-17	4	-21	-24
0 left	-56	-55	-60	-54	-66	-56	-63
0 legal	-36	-37	-18	-40	-17	-63	-40
0 librari	-47	-47	-55	-50	-68	-58	-60
0 licens	-76	-82	-88	-78	-98	-78	-102
0 life	7	6	4	8	-11	5	37
0 lift	-29	-29	-29	-31	-30	-29	-54
0 like	10	-2	7	-9	24	-20	-9
0 limit	-20	-22	-51	-21	-49	27	-39
0 link	-30	-30	-35	-30	-50	-30	-33
0 linux	-53	-53	-61	-53	-60	-54	-68
0 list	-21	-5	-6	-5	-39	65	-6
0 live	-62	-64	-115	-70	-26	-68	-73
0 local	-36	-37	33	-33	-59	-34	-61
0 locat	-19	-20	3	-21	-38	-23	-26
0 lock	-14	-14	-14	-14	-14	-14	-24
0 log	-15	-15	-23	-15	-39	-11	25
0 login	-72	-65	-75	-66	-76	-70	-74
0 lol	11	21	30	33	110	22	6
0 long	-31	-35	-54	2	-47	-52	-42
0 look	-27	-23	-28	-24	-7	-24	-9
0 loss	-11	-12	-13	-12	-16	-12	-14
0 lost	-3	-5	-23	-7	-24	24	-4
0 lowest	16	17	2	2	61	13	16
0 lunch	-5	-1	-24	3	62	-8	2
0 machin	-19	-20	6	-22	-22	-22	-35
0 made	-34	-35	-35	-35	-72	15	-70
0 mail	-18	-18	-11	-20	-27	-20	-21
0 maintain	79	79	72	79	107	72	179
0 mainten	11	12	21	34	-8	8	46
0 make	-16	-14	30	-12	-22	-16	-18
0 man	-24	-24	-25	-24	-37	-24	-27
0 manag	-29	-29	0	-28	-30	-32	-19
0 mani	19	19	19	20	73	-4	18
0 manual	-60	-23	-53	-23	-51	95	-43
0 march	-19	-19	-20	-20	-21	-20	-36
0 marketplac	-46	-46	-47	-49	-56	-48	-65
0 match	0	2	-17	0	52	-8	-10
0 matrix	-32	-23	25	-15	-44	-31	-28
0 matter	-74	-62	-83	-66	-71	-65	-67
0 may	-20	-19	-21	-19	-31	-14	-20
0 me	16	20	17	32	17	44	8
0 mean	40	38	79	39	78	35	37
0 meant	15	15	41	15	13	12	16
0 media	-39	-40	-42	-39	-41	-39	-42
0 meet	-40	-39	-52	-40	-18	-56	-45
0 memori	-22	-23	-25	-23	-24	-24	-25
0 metal	11	9	52	6	17	10	-8
0 mfa	-61	-60	-31	-61	-85	-62	-74
0 microservic	-86	-89	-106	-87	-62	-88	-97
0 microvm	30	28	112	28	15	15	13
0 migrat	23	23	24	2	84	25	4
0 miner	-19	-19	-18	-19	-26	-18	-23
0 minor	20	16	80	2	11	11	-25
0 mistak	-31	-32	-34	-33	-32	-40	-41
0 model	-44	-38	-24	-38	-52	-18	-52
0 monitor	-54	-55	-57	-56	-77	-56	-65
0 month	29	27	29	29	25	29	63
0 more	-38	-42	-44	-40	-40	-40	-53
0 most	23	28	19	88	6	23	22
0 move	-15	-18	-22	-15	-39	-16	7
0 multi	-20	-20	15	-21	-32	-27	-22
0 must	2	2	1	1	-3	1	15
0 my	27	32	64	29	77	49	15
0 n	-75	-85	-83	-72	-104	-77	-86
0 nacl	-9	-12	72	-10	-24	-14	-36
0 nah	-30	-30	-34	-31	-38	-31	-45
0 nairobi	6	6	-12	2	33	4	6
0 name	27	31	86	28	72	28	7
0 need	4	8	-1	22	44	2	4
0 network	-62	-63	-62	-63	-70	-63	-75
0 never	26	28	67	66	12	23	24
0 new	-25	-27	-41	-23	-29	-3	-11
0 next	31	29	31	31	29	31	66
0 nice	18	12	22	15	76	-1	1
0 night	12	13	23	21	40	13	77
0 nimbu	35	40	40	44	124	42	-6
0 nitro	-25	-27	84	-26	-43	-31	-68
0 no	-38	-33	-43	-32	-43	-18	-39
0 nobodi	-11	-11	-17	4	-17	-12	-16
0 node	60	59	54	55	71	55	104
0 non	34	34	79	34	26	31	35
0 not	-59	-61	-71	-61	-91	-62	-72
0 noth	-36	-30	-28	2	-36	-36	-48
0 notic	-102	-97	-99	-95	-114	-105	-119
0 now	-4	1	3	6	60	25	-55
0 object	-59	-60	-68	-62	-90	-64	-63
0 of	-30	-28	-29	-28	-24	-23	-21
0 off	-31	-34	-40	-37	-41	-33	-25
0 offer	-36	-36	-39	-38	-44	-37	-47
0 offic	22	21	19	21	75	17	-1
0 ok	32	4	-9	7	81	0	-4
0 old	-39	-41	-47	-42	-22	-52	-52
0 older	-11	-12	-13	-12	-14	-12	-13
0 on	-28	-27	-29	-25	-6	-28	-31
0 one	-22	-21	-27	-23	-28	-32	3
0 onli	-77	-77	-87	-81	-102	-80	-102
0 open	-14	-16	-18	-17	-27	-32	14
0 oper	1	0	-16	-2	-18	-5	49
0 oppos	15	12	41	15	14	11	16
0 or	0	2	1	-3	13	11	33
0 order	6	6	7	6	23	6	4
0 org	7	7	6	7	46	6	-10
0 origin	-11	-11	-11	-11	-15	-11	-13
0 os	20	20	31	50	50	10	33
0 other	-49	-51	-50	-48	-65	-51	-60
0 our	-22	-26	-30	-27	-15	-27	-16
0 ourselv	-14	-14	-36	-19	-27	-20	28
0 out	-46	-49	-4	-48	-88	-63	-56
0 outag	-22	-22	-26	-23	-25	-23	-25
0 over	-5	-5	-13	22	-37	-10	35
0 overal	-31	-32	-36	-55	-36	-32	-34
0 own	-24	-23	-20	-23	-12	-26	-15
0 owner	-25	-23	-24	-25	8	-26	-47
0 paa	-11	-16	52	-3	-22	-10	-33
0 packag	-27	-28	-32	-28	-32	-29	-31
0 pai	-18	-12	-9	-15	9	-11	-50
0 part	-69	-84	-109	-88	-94	-86	-102
0 parti	-44	-43	-49	-43	-47	-44	-44
0 password	-37	-37	-54	-39	-45	-38	-8
0 patch	10	10	-2	16	48	5	36
0 pci	-40	-41	-19	-45	-53	-42	-46
0 pdb	-78	-54	-126	-14	-76	-75	-73
0 pen	-10	-10	-10	-10	-10	-10	-16
0 penetr	-34	-35	-7	-33	-40	-48	-40
0 peopl	-26	-26	-22	-28	-36	-27	-32
0 perform	-47	-45	-72	-45	-48	-49	-67
0 perimet	-95	-91	-99	-89	-123	-92	-93
0 period	-53	-55	-56	-54	-64	-55	-65
0 permiss	-127	-128	-138	-125	-141	-129	-149
0 person	19	18	64	35	47	19	3
0 phish	-70	-71	-77	-72	-88	-70	-78
0 physic	-63	-63	-67	-64	-68	-64	-76
0 pick	-45	-44	-46	-49	-53	-47	-54
0 pip	-24	-24	-23	-23	-28	-25	-29
0 pitr	26	26	98	27	6	20	23
0 pizzeria	23	23	22	20	64	14	19
0 plain	16	16	51	15	12	16	8
0 plan	-61	-59	-69	-60	-58	-72	-63
0 plane	-16	-23	34	-16	-29	-21	-26
0 platform	32	32	22	31	71	32	27
0 pleas	23	26	24	25	42	55	27
0 pls	-5	6	16	31	-37	136	61
0 pod	6	0	43	3	-17	-1	-8
0 point	-3	-4	48	-5	-22	-8	-18
0 polici	-1	-1	20	-3	12	-3	26
0 port	-50	-50	-54	-52	-67	-51	-56
0 power	-64	-65	-72	-65	-85	-66	-87
0 pr	-2	2	-5	7	54	-10	-10
0 pre	-48	-44	-58	-47	-64	-47	-52
0 prevent	-40	-41	-43	-42	-50	-41	-50
0 previou	8	12	10	10	39	0	10
0 principl	-20	-20	-22	-21	-26	-20	-23
0 printer	52	51	52	52	116	51	21
0 privaci	-19	-19	-19	-19	-20	-31	-20
0 privat	17	-13	-38	-15	-29	-15	-25
0 privileg	10	9	50	6	0	8	9
0 pro	44	40	36	40	105	42	13
0 problem	-20	-21	53	-21	-56	-27	-34
0 procur	-54	-55	-58	-54	-55	-56	-62
0 prod	21	26	24	21	74	11	24
0 product	-55	-52	-58	-53	-72	-53	-54
0 proof	-33	-34	-34	-34	-34	-39	-61
0 protect	-56	-56	-61	-57	-63	-57	-72
0 prove	-18	-18	-19	-18	-22	-18	-26
0 provid	-34	-34	-39	-34	-39	-34	-44
0 public	-33	-34	-34	-35	-45	-35	-45
0 publish	-42	-42	-49	-42	-48	-43	-65
0 push	-25	-24	-27	-25	-26	-24	-38
0 put	-6	-8	-10	37	-28	-20	-32
0 python	-17	-5	-5	-8	30	-4	-8
0 q	23	29	21	29	-12	24	83
0 quarterli	-48	-49	-57	-47	-57	-48	-52
0 question	2	6	18	8	-37	70	1
0 queue	-53	-51	-52	-53	-65	-54	-59
0 quota	-51	-51	-24	-52	-86	-57	-56
0 rack	-53	-54	-55	-56	-69	-55	-75
0 rdp	-21	-21	-21	-22	-27	-21	-29
0 react	-30	-31	-36	-54	-17	-34	-44
0 read	-31	-31	-22	-32	-71	1	-58
0 real	-1	2	-13	0	54	18	-8
0 realli	-14	-9	-13	-15	34	-25	-15
0 recommend	-32	-31	-38	-13	-38	-41	-33
0 record	-50	-52	-65	-53	-57	-55	-70
0 recoveri	-43	-43	-27	-43	-53	-44	-48
0 redund	-38	-41	-44	-38	-44	-39	-39
0 region	-38	-39	-30	-39	-41	-39	-44
0 regist	-30	-30	-31	-31	-50	-31	-49
0 regul	-45	-46	-61	-45	-51	-45	-51
0 reliabl	-1	0	1	1	-3	20	-1
0 remov	-17	-17	-17	-17	-24	-17	-21
0 renew	4	4	4	3	-2	3	22
0 repair	-38	-42	-51	-38	-47	-42	-62
0 replac	-12	-13	-14	-13	-5	-13	-19
0 repo	-35	-35	-35	-37	-52	-36	-47
0 report	-58	-59	-61	-59	-69	-60	-88
0 request	3	4	2	4	28	0	0
0 requir	-32	-33	-34	-34	-45	-33	-40
0 reserv	-28	-26	-26	-28	-35	-27	-30
0 resid	-41	-40	-45	-41	-52	-41	-47
0 resili	-53	-56	-45	-54	-59	-56	-76
0 resourc	-47	-45	-46	-47	-61	-46	-72
0 respons	-11	-2	12	-1	33	-3	23
0 rest	26	19	65	36	71	26	48
0 restart	11	12	13	16	-4	12	62
0 restor	-45	-46	-51	-46	-73	-49	-63
0 restrict	-27	-28	-28	-29	-31	-29	-31
0 retent	-62	-63	-70	-63	-74	-65	-82
0 retir	-41	-42	-29	-40	-54	-42	-49
0 review	-54	-55	-60	-54	-67	-55	-62
0 revok	-57	-57	-60	-57	-66	-57	-65
0 right	8	8	-3	8	42	5	26
0 risk	-53	-52	-50	-48	-54	-49	-50
0 role	-36	-36	-39	-38	-45	-36	-47
0 roll	-20	-20	-20	-21	-22	-21	-37
0 room	-18	-18	-20	-19	9	-37	-22
0 root	-52	-51	-41	-51	-65	-53	-62
0 rotat	7	7	-4	8	0	0	99
0 rout	-46	-48	-51	-46	-51	-47	-50
0 router	-52	-53	-62	-57	-61	-53	-80
0 rpo	28	28	109	29	21	25	5
0 rto	-41	-42	10	-41	-49	-60	-49
0 rule	-6	-6	-15	-6	5	19	-15
0 run	-45	-44	-72	-18	-34	-51	-50
0 runtask	-25	-25	-27	-26	-33	-26	-40
0 runtim	9	8	30	7	16	6	51
0 saa	32	25	93	37	21	32	39
0 safe	-45	-41	-42	-45	-46	-45	-53
0 sai	13	20	79	21	-7	11	17
0 salesforc	26	25	22	26	65	24	-6
0 same	19	12	69	15	-10	15	6
0 save	-32	-39	-29	-24	-13	6	-57
0 say	-39	-29	-19	-32	-6	-31	-80
0 scale	-22	-22	-30	-23	-43	-28	21
0 scan	-82	-81	-98	-81	-87	-83	-102
0 schema	-78	-80	-94	-83	-88	-85	-123
0 screen	-40	-37	-49	-39	-63	-39	-42
0 script	-17	-17	-30	-17	-17	-17	-17
0 sdk	-86	-87	-92	-86	-97	-91	-98
0 second	-49	-30	-34	-31	-40	-28	14
0 secret	-27	-28	-32	-28	-29	-29	-34
0 secur	-28	-28	-6	-27	-35	-31	-33
0 see	21	28	13	60	8	73	65
0 segment	-72	-74	-82	-73	-79	-75	-79
0 sensit	-49	-50	-51	-50	-67	-52	-71
0 separ	-49	-45	-48	-47	-56	-46	-45
0 server	-33	-34	-36	-32	-55	-35	-1
0 serverless	-35	-23	-32	-19	31	-20	-46
0 servic	-41	-39	-27	-31	-53	-29	-49
0 set	-57	-58	-62	-58	-66	-59	-67
0 setup	-51	-51	-68	-54	-62	-51	-52
0 sever	-33	-33	-42	-34	-38	-34	-46
0 share	-78	-59	-49	-57	-62	-60	-76
0 shop	-52	-54	-67	-54	-64	-53	-57
0 short	50	58	180	49	35	44	47
0 should	-11	-9	-21	-22	-3	8	-15
0 show	-17	-9	-8	-7	-29	41	-15
0 shred	-29	-30	-31	-30	-40	-30	-33
0 side	-68	-69	-73	-68	-83	-69	-88
0 sidecar	-18	-20	55	-22	-39	-34	-33
0 sign	-76	-75	-90	-75	-89	-76	-83
0 signatur	-60	-60	-59	-60	-78	-59	-74
0 sinc	4	3	-2	0	36	-7	-17
0 singl	-4	-4	38	-5	-24	-7	-4
0 sit	22	23	23	-2	59	12	22
0 site	-21	-22	-24	-22	-26	-22	-22
0 sla	-65	-52	-13	-55	-43	-70	-67
0 slack	20	15	17	16	74	6	12
0 snapshot	-14	-17	-21	-17	3	-31	40
0 snowflak	13	11	8	11	63	12	-18
0 so	11	2	-14	14	-23	32	18
0 soc	-29	-30	-31	-30	-33	-33	-49
0 softwar	1	2	0	24	-1	1	-7
0 solut	8	10	12	10	63	4	7
0 somebodi	-29	-23	-33	-25	-33	-45	3
0 someon	-7	-8	24	-5	5	-31	-15
0 someth	-42	-42	-49	-46	-46	-44	-58
0 sort	-22	-21	-37	-21	-26	7	-38
0 sourc	-38	-39	-55	-39	-61	-26	-68
0 speak	-24	-23	-13	-24	-38	-11	-31
0 specif	-38	-38	-56	-38	-50	-43	-47
0 split	-55	-41	-33	-31	-15	-33	-37
0 spread	-89	-97	-96	-89	-104	-80	-93
0 sql	-32	-33	-36	-33	-35	-32	-44
0 srm	-46	-26	13	-24	-43	51	-37
0 sse	-43	-43	-45	-46	-57	-43	-49
0 ssh	-60	-61	-65	-61	-62	-61	-90
0 stack	-49	-49	-57	-53	-55	-52	-54
0 staff	-44	-44	-47	-45	-52	-45	-55
0 stai	-69	-60	-71	-62	-72	-64	-59
0 stand	11	13	48	13	-4	9	13
0 standalon	-25	-25	-27	-26	-33	-26	-40
0 start	-15	-7	-22	-3	-8	48	-7
0 still	-40	-39	-42	-44	-28	-43	-59
0 stop	-78	-72	-76	-68	-84	-75	-85
0 storag	-53	-54	-57	-54	-60	-54	-57
0 store	19	-21	-23	-7	-36	-19	-36
0 stream	28	33	32	29	7	30	121
0 stuck	-18	-16	-15	-17	41	-28	-18
0 stuff	-48	-47	-53	-49	-55	-45	-54
0 subject	-14	-14	-14	-14	-15	-18	-15
0 subnet	-66	-67	-82	-68	-71	-68	-82
0 suppli	-27	-26	-30	-27	-36	-26	-28
0 supplier	-74	-72	-69	-65	-73	-66	-82
0 support	30	26	81	29	79	11	30
0 suppos	32	33	78	30	10	31	66
0 suppress	-32	-32	-33	-33	-49	-32	-51
0 sure	15	13	6	13	70	-2	7
0 surviv	-13	-13	-14	-14	-18	-13	-16
0 suspici	-26	-26	-26	-27	-31	-26	-43
0 switch	-81	-82	-92	-84	-91	-83	-131
0 system	8	8	6	6	-2	3	42
0 tabl	-69	-72	-81	-70	-78	-71	-74
0 tag	-71	-69	-71	-69	-82	-70	-100
0 take	-8	-6	-15	5	-21	-8	31
0 talk	-4	-2	0	-3	-26	30	-2
0 task	-30	-30	-28	-31	-36	-31	-37
0 teach	-50	-51	-50	-52	-66	-51	-76
0 team	17	22	47	55	48	12	18
0 techi	9	10	38	9	3	9	10
0 technic	24	24	52	23	18	22	24
0 tele	-13	-13	-15	-18	-15	-13	-13
0 tell	-4	-10	13	-7	-23	20	-8
0 tenant	19	19	61	18	41	12	10
0 term	14	13	60	10	3	13	7
0 test	-79	-79	-81	-78	-99	-82	-92
0 than	-42	-47	-17	-43	-60	-45	-51
0 thank	-30	-38	-29	-29	-24	-37	-41
0 that	-21	-18	-15	-17	-32	-17	30
0 the	1	1	9	2	16	4	37
0 thei	-12	-7	21	-8	-37	-19	14
0 their	5	-7	-37	-8	14	-10	8
0 them	-11	-11	-17	-11	-9	-11	27
0 themselv	-40	-40	-65	-40	-43	-42	-43
0 then	-47	-48	-53	-56	-54	-49	-59
0 there	7	14	12	12	48	28	15
0 these	-33	-32	-39	-35	-15	-34	-67
0 thi	33	37	39	37	19	85	87
0 thing	28	23	25	22	0	45	91
0 think	-38	-36	-60	-21	-9	-59	-43
0 third	-55	-54	-54	-50	-53	-52	-53
0 those	-27	-27	-38	-29	-73	-34	-5
0 through	-57	-56	-59	-59	-87	-57	-65
0 time	-42	-43	-36	-43	-25	-48	-49
0 tls	6	5	24	5	9	4	31
0 to	-20	-20	-18	-16	-14	-19	-18
0 todai	-4	-3	-9	-3	14	-5	-5
0 token	-36	-39	-38	-38	-5	-48	-45
0 tomorrow	1	3	0	2	22	1	3
0 tonight	40	43	40	44	118	43	27
0 too	-54	-52	-55	-64	-54	-53	-69
0 top	-38	-39	-40	-42	-49	-39	-60
0 topic	-24	-21	-40	-20	-33	19	-27
0 touch	-43	-43	-45	-47	-55	-43	-44
0 traffic	-53	-53	-62	-54	-61	-57	-66
0 train	-32	-33	-10	-33	-38	-43	-45
0 transit	7	7	75	7	-4	6	-8
0 true	-27	-27	-40	-24	5	-25	-46
0 trust	-40	-40	-48	-41	-54	-21	-49
0 tuesdai	37	40	40	42	132	21	20
0 tune	-17	-16	-16	-16	-20	-19	-18
0 tunnel	-49	-49	-52	-50	-64	-50	-58
0 turn	4	2	0	-1	39	2	-24
0 two	-46	-47	-57	-27	-57	-47	-78
0 type	-8	-8	-21	-10	-13	18	-14
0 tyre	33	31	29	25	75	30	1
0 u	-9	-7	-31	-5	-25	51	-5
0 under	-17	-11	-15	-13	-19	22	-24
0 underli	-23	-23	-27	-24	-26	-25	-26
0 undersea	-26	-26	-26	-26	-26	-26	-37
0 uninterrupt	-27	-26	-30	-27	-36	-26	-28
0 unless	-35	-36	-37	-35	-56	-38	-56
0 unus	-16	-16	-17	-16	-20	-18	-20
0 up	-11	-12	-14	-12	40	-13	-47
0 updat	-29	-21	-39	-23	-12	-4	45
0 upgrad	22	23	55	42	2	10	71
0 upload	-32	-33	-33	-33	-47	-34	-56
0 ups	-24	-24	-23	-24	-29	-23	-32
0 uptim	-41	-42	-47	-41	-46	-42	-62
0 url	-32	-32	-32	-31	-20	-31	-35
0 us	-9	-4	-9	-4	-1	-7	51
0 usag	8	28	13	38	22	150	26
0 use	-32	-24	-25	-25	-43	13	-34
0 user	-64	-65	-70	-65	-75	-68	-79
0 valid	-50	-50	-54	-50	-54	-51	-50
0 variabl	-26	-27	-35	-27	-29	-28	-29
0 vendor	-14	-14	-15	-14	-18	-14	-19
0 version	36	34	83	39	-2	67	40
0 vet	-32	-32	-33	-33	-45	-32	-34
0 video	13	18	10	18	95	2	-13
0 virtual	-60	-60	-63	-62	-67	-61	-89
0 visitor	-40	-39	-42	-39	-60	-41	-56
0 volum	-83	-84	-83	-87	-106	-84	-104
0 vpn	12	12	9	9	17	3	44
0 vs	-17	-68	-24	-59	-16	-62	-72
0 vuln	-64	-64	-61	-62	-65	-65	-76
0 vulner	-9	-10	-13	-11	-24	-14	21
0 walk	-25	-25	-25	-46	-25	-25	-28
0 want	14	15	25	51	4	9	9
0 warehous	11	10	11	9	45	10	-13
0 was	13	13	11	12	30	51	-15
0 watch	-33	-33	-37	-38	-35	-33	-37
0 way	21	22	8	60	1	20	19
0 we	-36	-34	-41	-29	-48	-36	-9
0 weather	-1	-1	-28	-1	42	-4	0
0 web	-24	-24	-25	-10	-28	-24	-37
0 websit	14	12	8	63	-10	13	-17
0 weekend	14	7	19	14	59	6	14
0 well	-47	-48	-53	-48	-50	-48	-66
0 what	-10	-6	39	1	15	15	-2
0 whatev	-24	-23	-26	-24	-38	-24	-26
0 when	-55	-55	-69	-55	-99	-37	-45
0 where	-5	-1	-9	39	-14	-8	-19
0 which	-23	-21	-21	-21	-19	-16	-18
0 who	0	0	-6	1	33	0	34
0 whole	-51	-49	-50	-50	-73	-49	-67
0 whom	-18	-20	-15	-20	-46	-20	21
0 whose	-28	-27	-47	-25	-33	-27	11
0 will	-31	-27	-35	-29	-49	10	-37
0 window	12	14	34	43	4	8	0
0 windows	30	28	27	17	17	22	79
0 wipe	-69	-70	-67	-67	-81	-70	-87
0 wire	-72	-73	-79	-72	-82	-74	-89
0 with	-28	-25	-22	-22	-4	-30	-32
0 within	-21	-21	-25	-22	-25	-21	-30
0 without	-7	-7	-7	-7	-8	-7	-9
0 won	18	20	24	20	68	18	1
0 wont	-33	-33	-49	-45	-42	-35	-51
0 word	40	39	117	39	54	24	32
0 work	-42	-36	-22	-35	-72	-9	-46
0 worker	23	22	18	21	59	22	9
0 workload	-54	-53	-68	-41	-65	-56	-68
0 world	-33	-34	-35	-33	-54	-33	-38
0 would	0	-3	5	34	-34	-18	-5
0 write	-35	-31	-31	-30	-19	-29	-35
0 wrote	11	15	9	13	44	11	-5
0 wtf	49	45	127	47	35	44	39
0 you	24	29	21	36	32	115	23
0 your	54	52	80	49	35	115	70
0 yourself	-28	-6	-20	7	-18	104	-18
0 zone	-31	-31	9	-30	-42	-31	-39
1	-32	-29	-32	-29	-12	-29	-31
1 !action	9	18	-2	13	87	18	14
1 !against	-16	-11	-16	-8	-17	-14	-13
1 !asksOwner	-19	-24	-27	-23	-25	-22	-17
1 !asksValue	42	11	32	16	25	10	4
1 !both	93	26	30	32	27	32	30
1 !choose	-3	68	26	126	62	45	41
1 !cloud	75	75	74	74	169	75	60
1 !compare	51	43	10	38	13	18	13
1 !correction	-32	-38	-42	-36	-40	-36	-40
1 !events	-26	-23	-24	-24	-24	-23	-26
1 !feature	47	52	55	56	167	57	39
1 !first	-18	-32	-30	-36	-36	-31	-36
1 !follow	-28	-27	-36	-27	-25	-27	-10
1 !gains	77	99	26	20	32	39	37
1 !general	34	1	2	2	-3	15	0
1 !greeting	18	-1	-11	-1	12	-2	-3
1 !helpData	-8	26	20	24	23	107	30
1 !howTo	70	60	56	59	146	57	61
1 !limit	-13	4	-11	5	95	4	5
1 !managedOne	-8	9	19	-3	-4	-3	-9
1 !mayWho	-28	-26	-27	-26	-34	-26	-27
1 !meaning	-14	10	92	19	-4	13	11
1 !move	-19	-12	-26	-16	-10	-17	-18
1 !notPrice	-23	-17	-20	-16	-21	-17	-4
1 !ofEach	73	6	20	22	-1	22	18
1 !otherCloud	36	76	76	76	207	78	61
1 !outside	-15	-18	-17	-20	-18	-19	-21
1 !overview	73	4	1	8	4	7	2
1 !ownOne	-16	-2	-14	-1	-11	-12	-21
1 !patches	-24	-19	-18	-17	-17	-17	11
1 !points	-23	-27	-28	-27	-30	-26	-32
1 !price	28	35	27	32	116	38	38
1 !reports	-18	-16	-16	-16	-17	-16	-17
1 !request	54	25	4	23	77	23	25
1 !responsible	23	-13	-13	-10	-9	-10	-14
1 !second	-20	-19	-19	-19	-20	-18	-20
1 !secures	-10	-21	-22	-18	-20	-19	-10
1 !services	36	1	1	-1	-4	-2	-6
1 !sideAws	45	3	4	7	0	7	9
1 !sideCustomer	11	-7	-5	-2	-1	-3	0
1 !tag	-24	-19	-21	-19	-8	-19	-22
1 !term	66	22	68	25	31	21	13
1 !them	-14	-23	-23	-22	-26	-22	-21
1 !trouble	40	60	34	58	146	51	60
1 !us	4	-11	-13	-9	-8	-9	-9
1 !usOrThem	47	8	9	5	8	11	29
1 !who	-7	-19	-23	-19	-22	-18	-15
1 !wholly	120	21	17	26	16	25	22
1 !yesNoStart	-26	-18	-26	-23	-3	-19	-29
1 $	31	35	17	33	83	33	36
1 0	39	7	8	9	9	9	5
1 1	-9	-5	-8	-6	15	-5	-8
1 10	-5	-8	-7	-9	-8	-7	-7
1 100	-15	-12	-14	-14	-13	-13	-14
1 12	-59	-52	-57	-54	-59	-53	-66
1 13	-2	-2	-9	38	-18	-2	-8
1 14	-38	-31	-30	-31	-33	-30	-35
1 169	-34	-27	-27	-29	-28	-27	-42
1 2	-28	-24	-26	-26	-14	-23	-27
1 20	53	19	19	18	18	19	19
1 2016	-30	-31	-33	-31	-33	-31	-31
1 2021	-8	-8	-8	-9	-8	-8	-10
1 2022	-28	-26	-26	-35	-31	-26	-31
1 2024	1	3	-5	1	26	3	0
1 2025	-23	-23	-21	-23	-23	-21	-29
1 254	-34	-27	-27	-29	-28	-27	-42
1 29	1	19	18	-5	54	18	16
1 3	13	15	7	21	53	15	13
1 30	-15	-15	-15	-16	-21	-15	-16
1 300	14	-2	1	1	-5	1	0
1 3094	-31	-31	-30	-32	-42	-31	-36
1 35	28	27	27	27	76	24	28
1 3am	-19	-18	-19	-24	-21	-18	-21
1 4	8	-3	-6	-3	38	-8	10
1 40	-26	-25	-25	-28	-26	-24	-24
1 49844	-24	-24	-22	-24	-24	-22	-31
1 5	-23	-23	-23	-23	-27	-22	-26
1 6	-6	-6	-6	-6	-6	-6	-8
1 7	-26	-28	-26	-25	-29	-26	-26
1 8	-79	-56	-74	-54	-66	-52	-50
1 9	-46	-26	-33	-29	1	-26	-36
1 90	-9	-8	-9	-9	-9	-9	-9
1 @	-13	-31	-28	-30	-28	-30	-30
1 a	-18	-14	-11	-15	-13	-16	-19
1 about	-85	-68	-75	-67	-63	-68	-81
1 absorb	-27	-24	-25	-24	-26	-24	-25
1 abus	-22	-21	-21	-21	-22	-22	-22
1 acceler	-60	-48	-40	-44	-45	-45	-47
1 accept	-13	-13	-14	-14	-15	-13	-14
1 access	-30	-28	-31	-29	-31	-28	-29
1 accident	-15	-13	-12	-13	-13	-13	-14
1 accord	-13	-7	-7	-8	-7	-7	-7
1 account	24	0	0	2	33	3	-4
1 acl	-62	-38	-38	-38	-38	-37	-52
1 acm	38	43	37	45	127	45	40
1 across	-79	-62	-68	-64	-69	-61	-67
1 act	-27	-26	-25	-25	-27	-25	-28
1 action	-9	-9	-8	-9	-9	-8	-10
1 activ	-25	-22	-24	-22	-24	-22	-26
1 actual	24	-20	-17	-15	-19	-12	-12
1 ad	-41	-39	-39	-39	-39	-38	-44
1 add	-33	-30	-31	-31	-33	-30	-33
1 addon	-21	-21	-35	-35	-21	-21	-21
1 admin	-35	-31	-35	-32	-33	-31	-34
1 administr	-29	-28	-28	-30	-28	-26	-28
1 after	-2	-15	-16	-16	-14	-14	-18
1 ag	-23	-18	-17	-19	-17	-17	-18
1 again	-24	-22	-22	-25	-21	-21	-27
1 against	-36	-41	-34	-35	-34	-33	-36
1 age	-12	-10	-11	-12	-10	-10	-10
1 agent	-44	-40	-41	-39	-42	-39	-45
1 agentcor	-13	-12	-14	-12	-13	-12	-13
1 ago	-32	-26	-32	-25	-27	-25	-25
1 alarm	-28	-21	-21	-22	-22	-21	-22
1 alert	-30	-28	-31	-28	-31	-28	-29
1 alibaba	34	33	33	33	74	33	25
1 aliv	-72	-68	-56	-26	-102	-58	-59
1 all	33	10	11	10	32	10	9
1 allow	11	17	14	16	48	1	17
1 alon	-31	-24	-24	-24	-25	-23	-24
1 along	-10	-9	-9	-10	-9	-9	-12
1 alreadi	-48	-42	-44	-43	-43	-43	-41
1 alto	-36	-35	-36	-35	-40	-35	-47
1 alwai	-8	-8	-7	-7	-7	-7	-7
1 am	-22	-17	-20	-18	-24	-18	-17
1 amazon	-14	-21	-24	-22	-27	-22	-23
1 ami	-31	-28	-30	-29	-30	-28	-32
1 an	-20	-21	-15	-20	-16	-16	-23
1 analys	-32	-31	-40	-31	-33	-31	-32
1 analysi	-17	-16	-30	-16	-17	-16	-17
1 analyst	11	17	18	49	7	18	15
1 ancient	-48	-39	-40	-42	-39	-40	-64
1 and	-12	-15	-19	-17	-16	-16	-18
1 announc	-17	-15	-16	-16	-16	-16	-23
1 anoth	-18	-21	-27	-21	-23	-20	-22
1 answer	-6	-8	-12	-9	-11	13	-6
1 anthrop	-37	-28	-29	-29	-33	-28	-27
1 anti	-15	-12	-12	-14	-14	-12	-14
1 antiviru	-21	-21	-24	-22	-28	-21	-21
1 any	-23	-10	-10	-25	14	-10	-16
1 anycast	-56	-53	-52	-51	-54	-51	-55
1 anymor	-21	-19	-19	-20	-22	-19	-21
1 anyon	-45	-40	-38	-40	-41	-39	-46
1 anyth	27	3	3	3	2	4	5
1 anywai	-36	-39	-37	-38	-43	-36	-36
1 anywher	-24	-23	-22	-22	-29	-22	-32
1 api	-26	-22	-24	-23	-24	-22	-23
1 app	-36	-34	-37	-33	-20	-32	-37
1 appli	-32	-30	-31	-31	-35	-30	-41
1 applianc	-36	-33	-35	-34	-35	-33	-41
1 applic	-37	-35	-37	-34	-36	-34	-37
1 approv	-44	-41	-44	-43	-53	-40	-42
1 archiv	-74	-68	-66	-63	-67	-64	-73
1 are	3	-10	3	-10	-11	-2	-14
1 around	-44	-31	-30	-32	-32	-31	-32
1 arrang	-12	-14	-13	-13	-15	-12	-12
1 arriv	-36	-33	-32	-39	-39	-33	-38
1 as	-14	-18	0	-10	-17	-12	-14
1 ask	5	-10	-11	-8	-17	-10	-10
1 assess	-34	-31	-34	-30	-31	-30	-32
1 assessor	-10	-8	-8	-9	-8	-8	-9
1 assign	-47	-42	-45	-42	-43	-42	-52
1 assum	-21	-17	-18	-19	-18	-17	-23
1 at	-3	-9	-7	-9	-12	-8	0
1 attach	-25	-20	-20	-21	7	-19	-21
1 attack	-56	-42	-48	-43	-51	-42	-42
1 audit	-1	-11	-16	-11	-14	-11	-11
1 auditor	-15	-13	-13	-14	-13	-13	-16
1 auth	-43	-36	-38	-36	-36	-35	-37
1 authent	-33	-30	-31	-30	-35	-33	-30
1 author	-28	-25	-25	-24	-25	-24	-26
1 authorit	-10	-10	-10	-10	-11	-10	-10
1 auto	-73	-71	-79	-74	-75	-70	-115
1 autom	-36	-32	-33	-33	-42	-32	-32
1 automat	-53	-50	-49	-51	-67	-49	-60
1 avail	-36	-34	-28	-34	-42	-34	-37
1 awai	-7	54	-10	5	-1	4	5
1 aws	-13	-22	-23	-21	-24	-21	-23
1 az	-50	-48	-57	-51	-43	-47	-49
1 azs	-32	-30	-31	-31	-31	-29	-30
1 azur	34	34	34	34	74	34	28
1 babysit	-75	-78	-84	-77	-78	-72	-76
1 back	-48	-42	-43	-41	-69	-40	8
1 backdoor	-31	-26	-23	-24	-25	-24	-25
1 backend	-8	-7	-8	-8	-8	-7	-8
1 backup	-62	-46	-47	-45	-31	-44	-49
1 bad	-38	-34	-35	-35	-42	-35	-40
1 bake	-21	-17	-18	-19	-18	-17	-18
1 ball	-23	-23	-24	-26	-28	-23	-23
1 bandwidth	-9	-9	-9	-9	-9	-9	-9
1 bare	-10	-3	29	-9	-18	-4	-11
1 base	-24	-23	-23	-24	-23	-23	-33
1 baselin	-115	-95	-92	-85	-101	-90	-91
1 be	5	2	-1	5	10	-2	-4
1 becaus	-16	-15	-15	-16	-19	-15	-16
1 befor	-16	-14	-15	-14	0	-14	-15
1 begin	107	39	45	39	40	40	40
1 behind	-40	-38	-39	-37	-37	-37	-46
1 belong	-12	-11	-11	-11	-13	-10	-10
1 below	11	21	15	18	10	21	78
1 beneath	-56	-52	-54	-52	-65	-53	-60
1 better	-8	76	17	14	88	35	37
1 between	-24	-25	-27	-17	-20	-22	-25
1 bezo	-62	-39	-43	-49	-53	-40	-58
1 bgp	-15	-12	-12	-13	-13	-12	-12
1 bia	-42	-26	-28	-26	-26	-26	-26
1 big	7	15	9	13	85	13	17
1 bill	6	18	3	0	51	18	18
1 bind	33	16	39	106	36	39	38
1 bit	15	-9	-9	-7	-7	-7	-10
1 bitcoin	-22	-17	-17	-18	-19	-17	-20
1 black	-19	-18	-19	-19	-20	-19	-20
1 blame	-23	-20	-21	-22	-29	-21	-20
1 block	-53	-48	-52	-49	-58	-48	-49
1 blueprint	-7	-6	-6	-7	-6	-6	-8
1 boss	83	72	34	16	14	38	40
1 bot	-32	-29	-29	-29	-31	-31	-31
1 both	84	26	29	32	29	31	29
1 bottlerocket	-44	-39	-42	-41	-41	-40	-60
1 bought	34	1	4	7	7	7	7
1 bounc	-54	-39	-40	-42	-55	-40	-49
1 box	-6	-4	-3	3	4	-2	22
1 branch	-22	-21	-21	-20	-23	-20	-23
1 breach	-30	-25	-28	-25	-28	-24	-25
1 break	111	24	15	28	15	29	6
1 breakdown	87	17	21	21	13	20	21
1 bring	-50	-48	-49	-48	-51	-47	-60
1 broadcom	-52	-44	-36	-39	-59	-39	-49
1 broke	-42	-35	-35	-36	-35	-35	-49
1 broken	-26	-24	-25	-23	-18	-23	-32
1 broker	-36	-33	-34	-34	-34	-32	-37
1 budget	-7	-7	-7	-8	-10	-7	-7
1 bug	-26	-24	-28	-25	-26	-24	-27
1 bui	-9	-20	-25	-20	-25	-20	-21
1 build	-53	-47	-47	-47	-49	-46	-52
1 built	-27	-18	-17	-17	-18	-17	-18
1 bullet	58	-13	14	7	3	12	11
1 bump	-31	-28	-29	-28	-31	-28	-31
1 bundl	8	19	4	0	53	18	15
1 burden	13	-2	15	79	1	18	8
1 but	-23	-19	-19	-5	-21	-18	-22
1 button	-10	-10	-11	-11	-10	-10	-15
1 by	-18	-20	-21	-20	-17	-19	-20
1 byol	-65	-63	-63	-68	-62	-61	-78
1 c	-22	-17	-18	-19	-20	-17	-20
1 ca	25	15	30	69	29	29	29
1 cabinet	-22	-17	-19	-17	-17	-17	-18
1 cach	-63	-47	-46	-47	-60	-45	-53
1 call	-29	-21	-19	-8	-28	-21	-22
1 came	-33	-32	-31	-32	-45	-32	-36
1 can	15	11	13	10	51	8	9
1 cannot	-19	-18	-16	-17	-24	-16	-17
1 cant	-25	-24	-24	-24	-25	-25	-31
1 capac	-49	-43	-42	-42	-44	-41	-45
1 card	-6	-6	-6	-6	-8	-6	-6
1 care	6	-26	-29	-26	-27	-24	-40
1 carri	-29	20	-20	-16	-26	-12	-12
1 center	-25	-24	-24	-23	-24	-23	-27
1 central	-82	-67	-117	-69	-81	-61	-68
1 cert	5	7	7	46	4	8	6
1 certif	-30	-28	-28	-29	-29	-27	-29
1 chang	-33	-29	-27	-27	-30	-27	-28
1 charg	31	-9	-16	-5	-8	-6	-18
1 cheaper	9	17	23	19	71	23	20
1 cheapest	12	30	14	29	108	29	31
1 cheat	55	4	17	16	2	16	14
1 check	-43	-37	-37	-37	-39	-36	-37
1 checksum	-42	-40	-34	-37	-38	-34	-37
1 choic	-68	-57	-64	-59	-57	-57	-70
1 choos	-29	-27	-30	-28	-27	-26	-28
1 cidr	-38	-35	-35	-34	-41	-34	-38
1 cipher	-10	-10	-13	-10	-10	-10	-11
1 cisco	-20	-20	-20	-22	-24	-20	-27
1 claim	-13	-9	-9	-10	-10	-9	-10
1 class	-31	-28	-29	-29	-35	-29	-29
1 claud	-2	0	-3	-10	46	0	-8
1 clean	-43	-33	-32	-32	-33	-32	-33
1 cleanup	-36	-35	-37	-37	-35	-34	-38
1 cli	-25	-3	-4	-3	20	-3	-3
1 click	-44	-36	-37	-38	-37	-36	-51
1 client	-18	-23	-24	-23	-25	-22	-25
1 clock	-43	-34	-34	-36	-35	-34	-50
1 close	-29	-22	-22	-21	-21	-21	-22
1 cloud	1	7	3	8	54	8	-11
1 cluster	10	-6	-6	-7	-7	-5	2
1 cname	-18	-17	-17	-18	-20	-17	-19
1 code	-36	-30	-32	-31	-28	-30	-32
1 cold	-18	-24	-15	-10	23	-22	-14
1 collabor	-22	-21	-23	-19	-20	-19	-19
1 colleagu	-19	-21	-24	-21	-30	-21	-21
1 collect	-16	-19	-19	-20	-24	-19	-20
1 column	64	14	18	19	17	19	16
1 come	-20	-11	1	-10	-21	7	-7
1 command	13	27	29	29	90	25	29
1 commiss	-12	-11	-12	-11	-12	-11	-13
1 common	-43	-55	-45	-41	-39	-39	-44
1 compact	-44	-33	-33	-34	-36	-32	-34
1 compani	5	7	4	4	40	6	0
1 complaint	-54	-39	-40	-42	-55	-40	-49
1 complet	69	29	11	18	38	28	34
1 complianc	-50	-38	-40	-39	-40	-37	-41
1 compliant	-27	-26	-26	-26	-29	-26	-35
1 compon	-18	-16	-16	-16	-17	-16	-17
1 comprom	-24	-20	-21	-21	-22	-20	-19
1 comput	2	8	5	7	27	8	14
1 concurr	-5	-3	-14	-4	28	-5	-6
1 condit	-12	-11	-10	-11	-11	-10	-11
1 confidenti	-9	-8	-9	-8	-8	-8	-8
1 config	-90	-83	-91	-83	-89	-77	-95
1 configur	-35	-31	-33	-31	-33	-30	-32
1 confirm	-6	-6	-6	-7	-7	-7	-8
1 connect	-27	-24	-24	-23	-11	-23	-25
1 contact	-57	-39	-40	-40	-39	-38	-37
1 contain	-23	-20	-29	-20	-22	-20	-7
1 containerd	-49	-46	-50	-48	-58	-46	-49
1 content	-52	-44	-45	-42	-51	-42	-46
1 continu	-25	-23	-23	-37	-27	-23	-26
1 contractor	-21	-18	-18	-19	-19	-18	-22
1 control	-29	-25	-21	-25	-26	-24	-30
1 cool	-34	-29	-30	-29	-31	-29	-29
1 copi	-17	-15	3	-15	-16	-13	-17
1 core	-27	-26	-26	-26	-26	-26	-33
1 coredn	-19	-18	-27	-27	-18	-19	-20
1 correct	-1	1	1	0	15	1	-2
1 cost	-10	13	-9	13	68	14	15
1 could	28	2	-8	3	0	3	3
1 count	-73	-65	-70	-69	-67	-64	-68
1 cover	52	0	-25	4	-6	-5	1
1 cpu	-45	-40	-40	-41	-44	-39	-41
1 crash	-20	-19	-20	-18	-19	-18	-18
1 creat	-44	-41	-43	-41	-44	-40	-45
1 creation	-100	-92	-98	-86	-89	-87	-106
1 credenti	-65	-59	-59	-59	-63	-58	-65
1 critic	-17	-15	-15	-15	-15	-15	-15
1 cron	-57	-45	-44	-48	-47	-45	-55
1 cross	-9	-8	-9	-8	-9	-8	-8
1 crypto	-50	-35	-37	-40	-36	-36	-37
1 cto	15	-3	-1	1	-5	0	0
1 cumul	-45	-44	-48	-43	-43	-43	-53
1 current	-20	-17	-17	-17	-17	-17	-18
1 custom	-2	-15	-10	-14	-17	-14	-4
1 cut	-13	-12	-12	-12	-17	-12	-14
1 cve	-36	-33	-32	-32	-35	-32	-39
1 cvs	-17	-16	-15	-17	-25	-16	-16
1 d	-35	-30	-29	-30	-30	-29	-32
1 daemon	-18	-18	-18	-18	-18	-18	-32
1 dai	-46	-44	-43	-43	-57	-42	-45
1 daili	-27	-26	-26	-26	-36	-25	-26
1 dangl	-22	-19	-20	-20	-21	-19	-24
1 dark	-16	-16	-15	-15	-17	-14	-14
1 dashboard	-30	-27	-31	-28	-29	-27	-28
1 data	-36	-33	-34	-32	-34	-32	-34
1 databas	-33	-29	-32	-30	-21	-29	-41
1 date	-11	-10	-10	-10	-9	-10	-13
1 day	-19	-18	-18	-18	-19	-18	-17
1 db	11	17	16	13	12	16	46
1 dba	-38	-37	-37	-39	-43	-37	-51
1 ddo	-30	-21	-21	-22	-20	-20	-21
1 dead	-24	-24	-23	-23	-26	-23	-23
1 deal	12	-39	-61	-39	-49	-38	-60
1 dear	-37	-28	-35	-27	-40	-27	-28
1 debian	-30	-30	-29	-30	-30	-29	-47
1 decid	-35	-31	-32	-31	-38	-31	-33
1 decis	-14	-12	-13	-13	-14	-12	-13
1 deck	15	6	6	6	6	6	6
1 decrypt	-13	-8	-9	-9	-9	-8	-8
1 dedic	-16	-14	-13	-14	-14	-13	-14
1 default	-29	-27	-32	-27	-19	-26	-29
1 defect	-18	-18	-19	-17	-22	-18	-18
1 defend	-11	-10	-10	-11	-10	-10	-14
1 defin	-46	-37	-40	-38	-40	-36	-38
1 definit	-70	-61	-88	-60	-63	-61	-60
1 delet	-1	2	1	1	32	2	2
1 deliveri	-62	-52	-59	-53	-57	-52	-55
1 demand	-15	-13	-13	-15	-16	-14	-14
1 demarc	74	28	28	26	23	24	28
1 deni	-11	-9	-8	-9	-8	-8	-8
1 depend	-106	-80	-79	-83	-84	-78	-103
1 deploi	-25	-21	-21	-21	-23	-20	-22
1 deploy	-18	-16	-17	-16	-18	-16	-17
1 design	-33	-31	-32	-31	-34	-32	-32
1 desktop	-22	-47	-59	-48	-48	-45	-62
1 destroi	-15	-15	-14	-18	-15	-15	-15
1 detect	-39	-35	-35	-35	-36	-35	-39
1 dev	-5	2	-1	0	47	3	1
1 develop	-30	-29	-25	-28	-26	-25	-25
1 devic	-37	-38	-39	-37	-37	-37	-43
1 di	-49	-46	-44	-46	-53	-45	-61
1 dial	-17	-13	-14	-14	-14	-13	-14
1 dictat	-13	-11	-11	-12	-15	-12	-12
1 did	-24	-16	-17	-16	24	-20	-22
1 didnt	-31	-34	-32	-32	-38	-31	-31
1 differ	-17	-29	-15	-15	6	-14	-19
1 digicert	-24	-25	-19	30	-17	-15	-18
1 directori	-29	-29	-29	-30	-35	-30	-45
1 dirti	-20	-18	-18	-21	-18	-18	-26
1 disabl	-20	-20	-21	-22	-21	-19	-21
1 disk	-31	-26	-26	-26	-27	-25	-28
1 dispos	-28	-28	-34	-34	-32	-28	-29
1 disrupt	-7	-7	-7	-8	-10	-7	-7
1 distribut	-32	-33	-32	-31	-37	-32	-40
1 distro	-21	-17	-16	-16	-19	-17	-18
1 divid	44	-28	-25	-23	-62	-32	-22
1 divis	86	16	11	20	8	19	17
1 dlq	-41	-40	-39	-40	-56	-40	-42
1 dmarc	-21	-25	-20	-19	-21	-20	-23
1 dns	5	7	7	28	49	11	10
1 do	0	-16	-26	-19	-18	-18	-26
1 doc	-24	-20	-22	-21	-20	-21	-21
1 dock	-22	-19	-19	-19	-23	-19	-23
1 docker	-14	-13	-13	-14	-13	-12	-13
1 document	-6	-15	-19	-18	-18	-15	-15
1 doe	-4	-14	-12	-14	-2	-14	-19
1 doesnt	69	20	23	20	24	24	22
1 domain	-36	38	-20	-30	-22	-17	-19
1 done	-9	-18	-20	-18	-24	-17	-20
1 dont	-26	-22	-24	-23	-23	-22	-24
1 doubl	-8	-6	-7	-7	-7	-6	-7
1 down	60	12	9	12	21	12	3
1 downfal	-9	-9	-9	-9	-9	-9	-11
1 download	-22	-18	-18	-19	-18	-17	-19
1 dpo	46	14	12	13	7	13	14
1 dr	77	-31	-36	-31	-68	-26	-53
1 drain	20	33	22	28	104	31	30
1 drift	-107	-74	-72	-72	-73	-72	-81
1 drill	-52	-46	-47	-45	-46	-45	-47
1 drive	-40	-32	-32	-33	-34	-32	-34
1 driver	-20	-22	-20	-21	-21	-20	-19
1 drop	-39	-12	-29	-45	-40	-28	-31
1 dump	-11	-7	-8	-7	-7	-7	-7
1 durabl	-43	-35	-38	-37	-38	-37	-38
1 duti	128	15	25	23	23	26	21
1 each	53	1	10	11	-4	11	10
1 ec2	-28	-30	-31	-29	-30	-28	-36
1 ecs	-48	-46	-47	-45	-46	-45	-69
1 edg	-31	-29	-30	-29	-31	-29	-31
1 effort	27	23	25	71	21	27	24
1 either	85	39	39	40	40	40	40
1 eks	-43	-42	-42	-44	-42	-42	-72
1 electr	-50	-42	-46	-42	-50	-42	-42
1 eleven	-14	-13	-14	-14	-14	-13	-15
1 els	29	35	63	59	27	35	33
1 elsewher	-8	-5	-6	-6	-6	-6	-6
1 em	-64	-54	-52	-54	-66	-52	-60
1 employe	-29	-28	-28	-28	-29	-27	-27
1 empti	-46	-39	-41	-48	-44	-40	-41
1 enabl	-49	-45	-49	-45	-41	-45	-50
1 encrypt	-53	-49	-50	-49	-53	-48	-55
1 end	5	-5	-5	-6	9	-5	-10
1 endpoint	-22	2	56	4	28	4	2
1 enforc	-26	-21	-23	-24	-23	-21	-22
1 engin	-40	-36	-36	-36	-29	-35	-51
1 enough	-8	-8	-8	-8	-8	-8	-9
1 ensur	-27	-21	-22	-22	-23	-21	-21
1 entri	-11	-10	-10	-10	-10	-10	-11
1 env	-44	-30	-30	-31	-39	-30	-36
1 environ	-30	-24	5	-23	-28	-23	-25
1 ephemer	-31	-27	-27	-39	-36	-26	-28
1 equip	-30	-30	-30	-29	-30	-29	-45
1 eras	-44	-44	-43	-41	-57	-42	-41
1 error	-19	-18	-18	-19	-21	-18	-20
1 escap	-23	-20	-20	-21	-21	-20	-28
1 esx	25	-27	-16	-20	-39	-19	-28
1 esxi	-46	-45	-45	-44	-46	-44	-64
1 etc	-12	-12	-11	-11	-15	-11	-13
1 etcd	-74	-70	-87	-71	-73	-69	-77
1 etl	-21	-18	-18	-21	-19	-18	-20
1 eu	-23	-4	-24	-10	23	-4	-8
1 even	-75	-55	-72	-60	-68	-65	-79
1 event	-28	-26	-27	-26	-28	-26	-27
1 ever	-37	-29	-30	-32	-33	-30	-32
1 everi	-34	-32	-33	-32	-32	-31	-35
1 everyon	-55	-52	-52	-51	-72	-51	-53
1 everyth	95	18	18	22	6	18	20
1 evid	-10	-12	-12	-13	-12	-12	-14
1 ex	-33	-30	-30	-30	-31	-30	-31
1 exactli	9	21	63	22	10	21	24
1 execut	-16	-10	17	-9	0	-9	-10
1 exist	45	14	7	15	10	16	14
1 expect	-14	-13	-14	-14	-14	-13	-12
1 expir	-22	-21	-22	-23	-26	-21	-21
1 explain	55	21	26	22	8	23	23
1 export	-16	-16	-20	-17	-17	-16	-15
1 exposur	-36	-34	-43	-35	-44	-34	-37
1 extend	-10	-6	29	-6	-31	-6	-7
1 extern	-12	-9	-8	-9	-9	-8	-10
1 extra	-58	-55	-61	-54	-62	-55	-64
1 facil	-29	-27	-27	-27	-32	-27	-42
1 factor	-11	-10	-10	-10	-10	-10	-11
1 factori	22	-5	-7	-5	-6	-5	-15
1 fail	-19	-17	-17	-17	-18	-17	-19
1 failov	-17	-16	-15	-16	-16	-15	-16
1 failur	-12	-10	-10	-11	-11	-10	-12
1 fall	-15	-33	-25	-23	-28	-28	-26
1 fals	-49	-33	-38	-37	-49	-32	-32
1 famili	1	5	2	-17	45	5	8
1 fault	-40	-38	-39	-39	-45	-37	-39
1 faulti	-20	-20	-20	-21	-20	-19	-23
1 feed	-23	-17	-17	-17	-18	-17	-21
1 fell	-25	-23	-27	-26	-28	-24	-23
1 fgac	-19	-19	-24	-20	-21	-18	-18
1 field	-25	-21	-23	-21	-23	-21	-22
1 file	-3	-2	-4	1	29	-3	-4
1 fill	41	7	7	8	5	8	8
1 find	-48	-28	-28	-28	-16	-28	-29
1 fine	-29	-28	-29	-28	-33	-28	-29
1 finger	-29	-28	-28	-43	-41	-28	-30
1 fip	-39	-39	-40	-38	-41	-37	-39
1 firecrack	-35	-33	-55	-37	-39	-33	-35
1 firewal	-39	-37	-37	-37	-40	-37	-49
1 firmwar	-55	-50	-52	-49	-51	-49	-54
1 first	-18	-32	-30	-36	-36	-31	-36
1 five	9	-2	-15	-4	-1	-2	-2
1 fix	-21	-19	-20	-20	-21	-19	-21
1 flag	-32	-24	-33	3	4	-16	-22
1 flavor	16	27	29	104	-5	29	28
1 flaw	-28	-19	-19	-20	-21	-19	-21
1 fleet	-38	-36	-36	-36	-24	-35	-44
1 flip	-18	-17	-18	-19	-18	-17	-19
1 flood	-42	-47	-41	-40	-41	-39	-41
1 floor	-55	-50	-50	-50	-53	-51	-67
1 flow	-15	-12	38	-9	-13	-9	-13
1 for	-6	-17	-11	-12	-14	-16	-19
1 forc	-26	-24	-25	-24	-28	-24	-24
1 forev	-3	3	5	4	37	6	4
1 form	33	0	0	-2	-16	0	2
1 found	-16	-14	-14	-14	-15	-14	-16
1 frankfurt	13	24	18	23	68	26	25
1 free	-18	-15	-16	-17	-16	-16	-21
1 fresh	-45	-26	-26	-27	-26	-26	-26
1 fridai	-44	-30	-31	-31	-31	-32	-31
1 from	-24	-23	-23	-20	-26	-20	-23
1 front	-38	-34	-31	-31	-37	-33	-35
1 full	34	-6	-8	-8	-15	-5	-5
1 function	-50	-38	-38	-39	-40	-38	-42
1 game	-49	-45	-45	-44	-48	-43	-47
1 gatewai	-33	-38	-42	-49	-22	-37	-60
1 gbp	-76	-70	-71	-70	-78	-68	-74
1 gdpr	-40	-32	-34	-35	-35	-31	-38
1 general	-37	-33	-33	-33	-33	-33	-57
1 geo	-21	-19	-20	-19	-20	-19	-19
1 get	-26	-27	-29	-29	-33	-27	-31
1 gimm	28	-7	0	1	-15	0	0
1 give	17	-8	-8	-7	-18	-8	-7
1 global	-9	-9	-9	-8	-9	-8	-10
1 go	-14	44	0	22	-3	8	7
1 goe	-19	45	-19	-4	-12	-4	-6
1 gone	-13	-11	-11	-11	-12	-11	-11
1 good	3	1	5	-12	56	3	3
1 googl	26	28	29	27	66	28	27
1 got	11	-18	-26	-15	-17	-15	-21
1 gotta	-16	-16	-15	-15	-18	-15	-17
1 govern	-32	-26	-30	-27	-30	-26	-29
1 gpu	-36	-34	-34	-16	-40	-32	-39
1 grain	-41	-40	-43	-40	-48	-39	-39
1 grant	-45	-44	-45	-42	-58	-41	-45
1 graph	-52	-41	-45	-45	-58	-43	-43
1 green	-45	-31	-41	-33	-32	-32	-30
1 gremlin	-32	-31	-32	-33	-34	-31	-33
1 group	-43	-39	-43	-38	-39	-38	-43
1 grow	-35	-32	-34	-33	-36	-32	-35
1 guarante	-25	-25	-39	-25	-25	-25	-25
1 guard	-12	-14	-10	8	-11	-9	-11
1 guardrail	-43	-39	-42	-37	-38	-35	-40
1 guess	-16	-13	-13	-13	-14	-13	-13
1 guest	-16	-7	-7	-8	14	-7	-12
1 gui	-37	-31	-31	-31	-34	-31	-36
1 guy	-30	-24	-25	-38	-29	-25	-41
1 ha	-23	-24	-31	25	-28	-15	-19
1 hack	-27	-27	-27	-27	-28	-27	-48
1 had	-38	-28	-29	-30	-30	-28	-32
1 haiku	2	14	15	14	62	14	14
1 half	-25	-22	-22	-22	-23	-22	-25
1 hall	-15	-12	-13	-12	-12	-12	-13
1 hand	19	-12	-14	-14	-17	-12	-18
1 handl	50	29	25	31	7	31	104
1 happen	-10	-8	-10	-8	-8	-8	-8
1 hard	-10	-9	-9	-9	-10	-9	-9
1 hardcod	-28	-36	-26	-27	-27	-27	-27
1 harden	-55	-53	-52	-53	-52	-50	-61
1 hardwar	-46	-42	-43	-41	-44	-41	-46
1 has	-9	-15	-16	-12	-12	-14	-18
1 hash	-11	-9	-9	-9	-8	-9	-9
1 hasnt	-29	-25	-25	-27	-30	-25	-30
1 hat	12	-13	-10	-13	-14	-12	-32
1 have	9	0	-9	-4	11	-3	-8
1 he	-28	-27	-31	-29	-35	-26	-27
1 head	-43	-37	-36	-41	-37	-36	-46
1 headach	-10	-10	-10	-10	-13	-10	-9
1 health	-56	-47	-47	-46	-46	-45	-47
1 hear	-10	-8	-8	-8	-8	-8	-10
1 help	39	37	112	41	38	22	39
1 here	40	12	4	5	4	11	4
1 hey	65	18	13	17	2	17	17
1 high	-23	-22	-21	-21	-29	-21	-22
1 hijack	-36	-24	-25	-24	-24	-24	-25
1 him	-35	-33	-34	-35	-36	-33	-40
1 hipaa	-18	-13	-14	-13	-14	-13	-13
1 hit	-52	-37	-43	-38	-47	-35	-41
1 hm	-35	-35	-33	-33	-36	-33	-35
1 hold	-31	-26	-27	-27	-30	-26	-32
1 hole	-21	-21	-21	-24	-24	-20	-25
1 homework	69	11	6	9	-11	12	17
1 hook	49	-4	-19	-5	-7	-5	-15
1 hope	-16	-13	-12	-12	-14	-12	-12
1 host	-21	-18	-19	-8	-20	-17	1
1 how	69	28	28	28	74	27	29
1 hpc	-33	-26	-27	-43	-32	-26	-45
1 hr	-8	-5	26	-4	-34	-9	-4
1 http	-19	-19	-19	-19	-20	-18	-21
1 hum	-24	-23	-22	-23	-30	-22	-26
1 hyperpod	-12	-12	-12	-13	-12	-12	-18
1 hypervisor	-33	-31	-30	-30	-33	-30	-39
1 i	17	-10	-9	-9	-10	-9	-12
1 id	45	22	26	56	12	26	26
1 idea	36	56	54	33	85	54	93
1 ident	-45	-24	-24	-24	-24	-24	-24
1 if	-25	-22	-41	-22	-35	-29	-33
1 im	84	33	24	29	31	29	32
1 imag	-32	-30	-31	-29	-31	-29	-34
1 import	-28	-26	-25	6	-27	-23	-30
1 in	-20	-24	-16	-23	-21	-23	-27
1 incid	-43	-35	-36	-36	-38	-34	-33
1 includ	-23	-22	-21	-21	-27	-21	-28
1 index	-27	-24	-25	-25	-28	-24	-27
1 infect	-32	-28	-28	-28	-34	-28	-29
1 infer	-27	-26	-29	-27	-28	-26	-27
1 infrastructur	-43	-38	-39	-37	-38	-37	-39
1 ingest	-18	-15	-16	-15	-15	-15	-17
1 inherit	86	31	-7	31	29	29	35
1 inject	-41	-28	-29	-29	-30	-29	-30
1 insid	-48	-44	-53	-44	-45	-43	-49
1 inspect	-29	-22	-23	-22	-23	-22	-24
1 instal	-26	-24	-24	-24	-21	-23	-15
1 instanc	-6	4	1	2	45	2	-4
1 instead	-54	-16	-46	-56	-38	-35	-37
1 instrument	-23	-19	-19	-19	-20	-19	-21
1 integr	-47	-26	-26	-26	-26	-26	-26
1 intent	-17	-15	-14	-15	-15	-17	-16
1 intern	-33	-31	-34	-32	-41	-30	-32
1 internet	-29	-19	-20	-19	-20	-19	-21
1 into	-29	-20	-28	-27	-28	-26	-29
1 intrus	-35	-32	-32	-33	-33	-31	-33
1 invent	19	39	47	53	138	40	34
1 investig	-62	-50	-53	-53	-64	-51	-52
1 invoc	-25	-22	-23	-22	-24	-23	-23
1 invoic	4	18	57	19	61	19	17
1 iptabl	-16	-14	-14	-15	-15	-14	-15
1 is	-23	-16	-4	-16	-13	-17	-21
1 isnt	-33	-21	-26	-1	-26	-21	-28
1 iso	-12	-10	-10	-9	-10	-9	-9
1 isol	-34	-31	-36	-31	-32	-31	-34
1 issu	-27	-25	-25	-26	-29	-25	-27
1 it	-5	-8	-6	-8	-3	-7	7
1 item	10	16	13	15	95	15	11
1 its	-27	-27	-28	-27	-31	-26	-29
1 itself	-34	-30	-31	-31	-38	-30	-35
1 januari	-19	-18	-18	-18	-18	-18	-28
1 jar	-27	-25	-24	-25	-26	-25	-28
1 java	-28	-26	-28	-28	-29	-26	-30
1 jdbc	-13	-11	-13	-12	-12	-11	-11
1 job	5	-9	-13	-9	-11	-8	10
1 join	-34	-29	-29	-31	-31	-28	-37
1 js	-19	-18	-19	-19	-17	-17	-22
1 just	-21	27	-14	-20	-16	-7	-8
1 karpent	-28	-27	-29	-30	-26	-27	-32
1 kbs	-70	-66	-72	-69	-67	-66	-84
1 keep	-28	-25	-25	-24	-29	-25	-26
1 kei	-58	-56	-57	-54	-55	-54	-75
1 kept	-48	-44	-45	-44	-64	-44	-47
1 kernel	-53	-51	-51	-53	-56	-51	-69
1 key	-21	-15	11	-15	-8	-16	-17
1 kick	-34	-29	-31	-29	-33	-29	-33
1 kill	-25	-24	-24	-25	-33	-24	-26
1 kind	-71	-70	-69	-68	-70	-67	-90
1 kindli	87	11	26	25	15	25	26
1 know	22	4	24	4	-6	4	2
1 kubelet	-29	-28	-31	-29	-28	-28	-37
1 kvm	-11	-11	-11	-11	-11	-11	-17
1 label	-19	-16	-17	-16	-16	-16	-19
1 labor	69	-1	-11	7	-12	5	1
1 lack	9	27	10	22	102	20	4
1 lambda	-11	-9	-9	-9	-10	-9	-10
1 land	-19	-18	-20	-18	-19	-18	-22
1 laptop	-9	-7	-7	-7	-8	-7	-7
1 larg	4	16	6	15	65	18	15
1 last	-30	-30	-30	-31	-31	-30	-28
1 latest	-2	11	-22	8	96	8	5
1 launch	9	14	17	14	31	13	30
1 law	-15	-13	-12	-13	-14	-13	-13
1 layer	-1	-18	-20	-16	-22	-20	-16
1 leaf	-28	-26	-28	-30	-28	-26	-25
1 leak	-33	-26	-26	-26	-27	-26	-26
1 leaki	-25	-23	-22	-24	-26	-22	-24
1 least	-15	-2	-28	62	-9	-2	-11
1 leav	37	5	-2	26	-8	6	4
1 leaver	-26	-19	-21	-22	-20	-20	-19
1 left	37	-8	-20	-7	-13	-6	-6
1 legal	-24	-21	-24	-21	-22	-20	-23
1 length	-10	-8	-8	-9	-8	-8	-9
1 less	40	33	46	125	35	46	42
1 let	-66	-45	-47	-46	-61	-44	-44
1 letter	-10	-8	-7	-8	-8	-8	-9
1 level	-35	-32	-33	-33	-37	-32	-33
1 liabl	-38	-35	-37	-36	-49	-35	-36
1 lib	-72	-65	-68	-64	-70	-64	-69
1 librari	-20	-18	-19	-18	-18	-18	-25
1 licens	11	22	23	21	20	24	90
1 life	-3	-2	-4	-5	23	-2	-9
1 lifecycl	-36	-33	-37	-33	-34	-33	-35
1 lift	-26	20	-13	-31	-24	-12	-27
1 lightsail	-21	-21	-21	-41	-21	-21	-21
1 like	10	-13	-13	5	-34	-11	-14
1 limit	-21	-18	-25	-19	-5	-20	-20
1 line	-38	-33	5	-26	-44	-26	-33
1 link	-36	-34	-35	-36	-36	-34	-39
1 linux	-24	-20	-19	-9	-15	-18	-16
1 list	87	21	21	21	5	19	20
1 listen	-57	-53	-55	-52	-54	-51	-56
1 live	-14	-11	-11	-12	-12	-11	-12
1 load	15	18	8	16	67	16	14
1 local	-24	-23	-24	-24	-23	-22	-24
1 locat	-27	-24	-26	-24	-24	-24	-28
1 lock	-44	-39	-46	-38	-40	-38	-46
1 log	-20	-17	1	-17	-13	-16	-19
1 logic	-15	-12	-12	-12	-13	-12	-12
1 login	-45	-43	-46	-44	-45	-42	-44
1 lol	-25	-24	-24	-23	-30	-24	-25
1 long	-20	-17	-17	-18	1	-17	-22
1 longer	25	-3	-10	-2	-10	-2	-2
1 look	18	-7	-7	-6	-8	-5	-7
1 lose	-17	-17	-16	-16	-19	-16	-16
1 lost	11	-4	-4	-2	-3	-3	-3
1 low	-10	-9	-9	-10	-13	-9	-9
1 lowest	20	16	17	64	12	19	16
1 machin	-11	-7	-8	-7	-8	-6	17
1 made	-45	-35	-36	-36	-38	-36	-39
1 mail	-33	-24	-24	-25	-26	-24	-26
1 maintain	-36	-33	-34	-33	-34	-33	-40
1 mainten	-54	-42	-45	-47	-44	-42	-48
1 major	-16	-15	-17	-16	-15	-15	-16
1 make	-24	-21	-22	-22	-22	-21	-21
1 malici	-10	-7	-8	-8	-8	-8	-8
1 manag	-38	-24	-18	-29	-31	-29	-34
1 mandatori	-10	-9	-9	-9	-10	-9	-11
1 mani	-19	-12	-14	-11	10	-11	-11
1 manifest	-40	-37	-36	-36	-39	-36	-41
1 manual	-22	-21	-20	-21	-26	-22	-22
1 map	-24	-22	-22	-22	-25	-22	-24
1 march	17	-3	-2	-6	-6	-3	-2
1 mark	-17	-16	-17	-19	-18	-16	-19
1 master	-16	-14	-14	-14	-14	-14	-15
1 materi	-8	-7	-8	-7	-8	-7	-7
1 matrix	149	43	30	47	45	48	39
1 max	-23	-29	-32	-16	23	-17	-16
1 maximum	-6	-5	-15	-6	16	-5	-5
1 may	-32	-26	-32	-27	-16	-26	-26
1 me	80	32	74	42	60	36	39
1 mean	-39	-10	72	8	-25	-5	-7
1 meant	-41	-19	25	-16	-21	-17	-18
1 media	-28	-28	-34	-34	-32	-28	-29
1 meet	-9	-6	-6	-7	-7	-6	-7
1 memori	-31	-29	-35	-29	-24	-29	-33
1 mend	-33	-31	-32	-31	-38	-31	-36
1 merg	-9	-9	-9	-9	-9	-9	-9
1 mess	-17	-16	-16	-17	-18	-16	-17
1 messag	-20	-15	-30	-16	11	-16	-16
1 metadata	-13	-13	-13	-13	-14	-13	-18
1 metal	-14	-9	22	-13	-22	-8	-14
1 metric	-26	-26	-27	-26	-29	-26	-38
1 mfa	-14	-12	-12	-13	-5	-12	-13
1 microcod	-9	-9	-9	-9	-9	-9	-11
1 migrat	-23	-32	-31	-33	-39	-32	-46
1 million	-37	-33	-32	-32	-40	-33	-38
1 min	-31	-37	-37	-37	-44	-37	-37
1 mine	1	-8	-16	-16	-13	-8	-17
1 miner	-41	-37	-38	-43	-38	-36	-39
1 minimum	-31	-30	-30	-31	-49	-31	-31
1 minor	-70	-64	-73	-64	-65	-61	-68
1 minut	-30	-25	-27	-27	-27	-26	-29
1 miss	-34	-27	-28	-28	-29	-27	-28
1 mistak	-45	-43	-45	-42	-44	-42	-49
1 ml	-24	-19	-20	-21	-25	-16	-20
1 mobil	-31	-26	-24	-29	-24	-24	-25
1 mode	8	-2	19	32	-20	0	-3
1 model	60	3	2	4	-4	4	3
1 modul	6	12	12	12	39	12	13
1 mondai	16	1	3	3	-2	3	3
1 month	-37	-34	-35	-34	-29	-33	-46
1 monthli	0	13	-3	-14	46	12	7
1 more	-38	-38	-42	-39	-45	-37	-39
1 morn	-32	-31	-31	-30	-23	-30	-35
1 mount	-40	-36	-38	-37	-38	-36	-44
1 move	-41	-40	-38	-38	-41	-37	-41
1 much	57	22	25	14	22	20	22
1 multi	-33	-31	-40	-33	-18	-30	-31
1 must	-17	-27	-30	-27	-30	-26	-33
1 my	10	-12	-18	-13	4	-11	-17
1 myself	34	-3	-4	-16	-5	-3	-2
1 mysql	-58	-31	-49	-31	-34	-34	-31
1 n	56	16	20	19	16	18	16
1 name	-12	-3	-18	-3	37	-2	23
1 namespac	-30	-26	-27	-26	-28	-26	-32
1 narrow	-23	-19	-19	-19	-22	-19	-19
1 nearli	-14	-12	-11	-12	-12	-11	-12
1 necessari	-10	-9	-12	-10	-9	-9	-9
1 need	12	-8	-9	-10	-4	-8	-11
1 network	-20	-18	-6	-18	-18	-17	-18
1 never	-23	-22	-23	-23	-23	-21	-27
1 new	2	31	0	-1	-2	2	1
1 newer	-9	-9	-10	-9	-10	-9	-10
1 newslett	-52	-36	-36	-42	-56	-36	-38
1 next	34	37	12	15	10	8	15
1 night	-55	-53	-50	-57	-52	-50	-89
1 nine	-14	-13	-14	-14	-14	-13	-15
1 no	-18	-19	-26	-21	-23	-20	-9
1 nobodi	-22	-18	-20	-19	-21	-18	-19
1 node	-21	-16	-18	-9	-14	-14	8
1 nodepool	-20	-17	-16	-17	-20	-16	-16
1 non	-12	-10	-10	-10	-16	-11	-10
1 noncompli	-43	-35	-35	-34	-40	-34	-35
1 none	-22	-20	-20	-21	-22	-20	-21
1 normal	-46	38	-19	-25	-20	-5	-4
1 not	-4	4	-17	-15	-23	-12	-15
1 noth	13	6	6	23	3	7	7
1 notic	-27	-24	-25	-25	-25	-25	-26
1 now	-34	-30	-31	-27	-19	-28	-28
1 npm	-34	-29	-29	-29	-29	-29	-40
1 nsx	-25	-21	-21	-21	-22	-20	-25
1 number	-17	-16	-16	-17	-19	-16	-18
1 nutshel	171	36	41	58	28	45	42
1 nvidia	-24	-26	-24	-26	-26	-24	-23
1 o	-19	-19	-19	-19	-22	-19	-21
1 object	-23	-22	-24	-20	-6	-20	-21
1 oblig	186	22	7	38	23	36	32
1 obtain	-11	-10	-11	-10	-11	-10	-11
1 ocr	-53	-28	-28	-29	-28	-29	-30
1 odd	-15	-11	-11	-12	-12	-12	-11
1 of	-15	-20	-21	-18	-18	-19	-24
1 off	-33	-37	-39	-35	-36	-34	-39
1 offer	-9	-9	-12	-9	-9	-9	-9
1 offic	-33	-29	-30	-31	-36	-29	-32
1 offlin	-7	-6	-7	-6	-7	-6	-9
1 ok	-24	-25	-25	-24	-29	-24	-26
1 okta	-18	-12	-12	-12	-12	-12	-13
1 old	-34	-32	-32	-32	-37	-31	-34
1 on	-30	-27	-32	-29	-30	-30	-37
1 onc	-32	-27	-27	-28	-30	-27	-28
1 one	7	3	18	22	11	5	2
1 onli	3	0	13	-2	10	-3	-1
1 ons	-7	-6	-7	-7	-6	-6	-9
1 onto	-20	-19	-19	-19	-21	-19	-24
1 open	-29	-23	-23	-23	-22	-23	-25
1 openssl	-13	-11	-11	-12	-12	-11	-11
1 oper	-28	-26	-26	-26	-27	-26	-28
1 option	-53	-50	-68	-1	-56	-47	-61
1 or	-25	-10	-13	2	-15	-10	-5
1 orchestr	-10	-9	-9	-9	-9	-9	-10
1 order	-34	-32	-34	-34	-33	-31	-37
1 org	-34	-25	-25	-26	-26	-25	-29
1 organ	-20	-15	-15	-16	-16	-15	-15
1 os	13	21	18	18	18	21	92
1 other	-11	-9	-9	-9	-9	-9	-10
1 ou	-48	-64	-48	-46	-52	-47	-47
1 ought	-13	-11	-10	-11	-11	-10	-11
1 our	2	-5	-7	-1	-2	-1	10
1 ourself	27	-7	-25	-12	-41	-6	-6
1 ourselv	-35	-50	-44	-46	-45	-43	-53
1 out	14	-2	-4	-1	18	0	-2
1 outag	-19	-18	-18	-19	-26	-17	-19
1 outlin	91	30	23	23	19	34	35
1 over	0	-10	-12	-11	-13	-10	-11
1 overnight	-33	-25	-25	-28	-28	-25	-29
1 overview	117	20	21	23	-9	22	22
1 own	16	4	1	18	22	10	39
1 owner	11	8	6	9	3	6	58
1 ownership	24	-12	-11	-9	-14	-11	-13
1 packag	-17	-15	-16	-16	-16	-15	-17
1 page	-33	-29	-28	-29	-32	-28	-32
1 pager	85	28	28	26	5	30	31
1 pai	-15	-13	-13	-14	-16	-14	-13
1 paid	14	15	10	11	56	14	12
1 pair	-15	-5	-11	-6	27	-6	-4
1 palo	-40	-21	-20	-18	16	-23	-27
1 pan	-31	-28	-30	-29	-33	-29	-43
1 panda	-32	-32	-35	-33	-34	-32	-54
1 paragraph	50	5	3	4	6	3	10
1 param	-23	-22	-24	-25	-24	-22	-24
1 paramet	-32	-29	-29	-29	-30	-28	-33
1 part	124	40	39	46	36	47	66
1 parti	15	-3	-1	-4	-8	-3	-6
1 partit	-134	-107	-104	-98	-105	-98	-99
1 partner	-18	-16	-26	-17	-17	-16	-17
1 pass	-63	-48	-59	-47	-51	-47	-46
1 passport	-19	-14	-14	-15	-14	-14	-15
1 password	-49	-43	-44	-43	-44	-42	-45
1 past	27	29	29	27	64	27	27
1 patch	-20	-14	-16	-11	-10	-12	23
1 patient	-20	-16	-16	-16	-18	-16	-18
1 pdb	80	89	195	85	132	96	81
1 peek	-29	-28	-49	-32	-31	-28	-31
1 peer	-40	-37	-37	-37	-42	-36	-46
1 pend	6	8	5	7	38	10	1
1 peopl	-27	-21	-21	-21	-22	-21	-22
1 per	63	22	16	25	57	25	25
1 percentag	27	32	9	31	75	32	34
1 perform	-15	-14	-14	-15	-15	-14	-19
1 period	-30	-23	-32	-22	-23	-22	-22
1 permiss	-38	-35	-36	-35	-39	-35	-37
1 permit	-29	-25	-29	-25	-28	-24	-26
1 person	-47	-32	-33	-34	-34	-32	-33
1 phish	-31	-28	-30	-31	-32	-29	-33
1 php	-31	-31	-30	-28	-35	-28	-33
1 physic	-22	-19	-20	-19	-20	-19	-20
1 pi	-51	-37	-35	-44	-48	-36	-56
1 pick	-40	-39	-41	-40	-43	-39	-42
1 pictur	88	28	31	31	18	32	34
1 pile	-34	-33	-33	-33	-44	-34	-35
1 pip	-24	-23	-23	-25	-23	-22	-23
1 pipe	-20	-18	-18	-21	-18	-18	-26
1 pitr	-35	-33	-34	-33	-36	-32	-31
1 pki	19	11	26	65	23	26	25
1 place	-12	-11	-11	-12	-11	-11	-12
1 plain	-32	-25	-26	-25	-25	-24	-25
1 plan	-11	21	-10	-5	13	-4	-7
1 plane	-26	-23	-18	-22	-22	-22	-25
1 plant	-48	-39	-39	-40	-42	-39	-59
1 platform	-19	-16	12	-15	-18	-15	-17
1 pleas	50	24	28	23	50	23	24
1 pls	85	3	17	22	66	8	2
1 plu	-10	-10	-11	-11	-10	-10	-13
1 plugin	-71	-64	-63	-68	-65	-61	-69
1 plz	106	18	24	26	48	23	20
1 pod	-24	-22	-31	-22	-11	-21	-26
1 point	-10	-22	-17	-17	-18	-16	-19
1 poison	-34	-33	-32	-33	-44	-33	-35
1 polici	-41	-36	-35	-36	-38	-25	-38
1 pool	-59	-56	-56	-55	-59	-55	-75
1 port	-16	-15	-14	-15	-15	-14	-15
1 posix	-40	-33	-34	-33	-35	-33	-37
1 possibl	11	13	7	-2	66	13	-3
1 power	-20	-15	-17	-17	-1	-15	-17
1 pre	-53	-45	-46	-45	-45	-44	-52
1 prem	-33	-34	-30	-31	-32	-30	-32
1 premiz	-19	-18	-18	-18	-18	-18	-20
1 presenc	-39	-34	-35	-34	-35	-34	-46
1 press	-28	-27	-28	-31	-36	-27	-30
1 princip	-32	-30	-28	-28	-36	-29	-28
1 print	-19	-18	-17	-17	-22	-17	-18
1 privat	-17	-10	-10	-10	4	-10	-10
1 privileg	-45	-37	-53	-43	-39	-37	-41
1 problem	-26	-23	-31	-31	-24	-24	-23
1 process	-32	-23	-23	-23	-24	-22	-23
1 procur	15	-14	-12	-13	-25	-16	-10
1 prod	-14	-9	-14	-12	17	-9	-10
1 produc	-32	-27	-27	-27	-27	-27	-36
1 product	-9	-8	-8	-8	-9	-8	-8
1 profil	-19	-15	-15	-15	-16	-15	-17
1 program	-7	-6	-6	-6	-6	-6	-8
1 project	-26	-24	-24	-25	-29	-24	-25
1 promiz	-11	-10	-11	-11	-12	-11	-10
1 prompt	-59	-46	-47	-46	-49	-45	-48
1 protect	-23	-21	-22	-22	-21	-21	-23
1 provid	-20	-18	-18	-18	-19	-18	-20
1 provis	-37	-20	-33	-22	-32	-29	-33
1 proxi	-59	-56	-59	-57	-66	-56	-68
1 public	-17	-15	-16	-15	2	-15	-18
1 publicli	-17	-18	-18	-17	-19	-18	-18
1 publish	-36	-33	-36	-34	-37	-33	-35
1 pull	-26	-18	-18	-19	-19	-18	-19
1 push	-22	-20	-20	-21	-21	-20	-21
1 put	-25	-23	-22	-24	-23	-22	-23
1 python	-15	-14	-15	-6	-3	-14	-19
1 python3	-57	-50	-56	-51	-58	-50	-67
1 q	-59	-53	-49	-49	-48	-48	-61
1 quarter	1	58	22	22	19	22	23
1 quarterli	23	38	39	33	34	37	91
1 queri	-28	-26	-26	-27	-19	-26	-28
1 question	-36	-31	-29	-28	-29	-31	-30
1 queue	-41	-39	-39	-39	-39	-38	-45
1 quick	14	-23	-10	-11	-11	-11	-17
1 quota	3	21	21	20	88	14	22
1 r	-17	1	-6	0	8	44	10
1 raci	129	17	26	29	13	22	25
1 rack	-34	-28	-28	-28	-31	-28	-33
1 raiz	18	32	33	33	101	25	33
1 ran	-13	-13	-13	-24	-13	-13	-14
1 rang	-40	-36	-36	-35	-42	-35	-38
1 ransomwar	-17	-16	-16	-18	-17	-16	-19
1 raspberri	-51	-37	-35	-44	-48	-36	-56
1 rbac	-90	-83	-85	-79	-82	-79	-89
1 rce	-59	-42	-39	-43	-41	-46	-62
1 reach	10	12	12	11	34	11	9
1 reachabl	-55	-40	-41	-39	-40	-39	-40
1 react	-26	-24	-24	-25	-28	-24	-28
1 read	-2	3	1	1	51	0	2
1 readabl	-27	-16	-16	-17	-17	-16	-16
1 reader	28	28	10	26	87	24	22
1 reboot	-29	-14	-15	-15	-1	-14	-19
1 rebuild	-12	-10	-11	-11	-11	-10	-11
1 receiv	-17	-14	-15	-14	-15	-14	-15
1 record	-34	-29	-28	-22	-32	-28	-29
1 recov	-15	-13	-12	-14	-13	-13	-14
1 recoveri	-18	-15	-17	-16	-16	-15	-16
1 red	8	-15	-11	-14	-15	-13	-31
1 redi	-22	-22	-25	-24	-23	-22	-32
1 redishel	-57	-45	-42	-47	-45	-46	-65
1 redund	-42	-41	-45	-40	-40	-39	-45
1 refresh	-27	-23	-28	-23	-23	-22	-22
1 regard	37	-14	-22	5	30	5	6
1 region	-19	-16	-17	-16	-4	-15	-15
1 regist	-14	-27	-24	-23	-27	-23	-28
1 registri	-35	-32	-32	-31	-33	-31	-38
1 regresshion	-57	-42	-49	-45	-61	-40	-56
1 relaunch	-72	-58	-58	-59	-63	-57	-72
1 releas	-62	-41	-49	-41	-25	-42	-41
1 remain	87	17	5	17	5	17	16
1 remedi	-120	-109	-114	-101	-104	-103	-119
1 remind	8	-10	-8	-9	-39	-9	-8
1 remov	-35	-32	-32	-32	-35	-32	-37
1 renew	-4	-2	-3	29	-5	-2	-3
1 repair	-32	-29	-30	-30	-32	-29	-32
1 replac	-29	-24	-25	-24	-26	-24	-25
1 replai	-74	-68	-66	-64	-68	-65	-73
1 replic	-36	-34	-34	-34	-41	-33	-35
1 replica	-38	-34	-35	-35	-30	-33	-35
1 report	-19	-15	-16	-16	-16	-15	-15
1 repositori	-18	-18	-18	-17	-18	-17	-18
1 reput	-24	-29	-23	-23	-25	-24	-27
1 request	-25	-23	-26	-24	-26	-23	-25
1 requir	-27	-25	-25	-25	-26	-24	-26
1 research	9	-4	-2	-4	-3	-2	-3
1 reserv	-12	-6	3	0	54	2	2
1 reset	0	6	5	0	32	5	1
1 resolv	-26	-24	-25	-26	-42	-24	-24
1 resourc	-8	2	-14	1	55	2	3
1 respond	-21	-19	-19	-19	-21	-19	-20
1 respons	23	-13	-13	-10	-9	-9	-14
1 rest	-34	-31	-33	-32	-39	-31	-32
1 restart	-38	-36	-38	-37	-38	-36	-47
1 restor	-15	-13	-13	-13	-13	-13	-14
1 restrict	-33	-30	-30	-30	-34	-30	-31
1 result	-42	-39	-39	-38	-44	-38	-43
1 retent	-36	-33	-36	-32	-35	-32	-33
1 retir	-23	-22	-23	-22	-22	-22	-25
1 retri	-29	-25	-24	-24	-24	-24	-25
1 return	-30	-21	-20	-19	12	-18	-19
1 review	-32	-29	-31	-29	-31	-29	-32
1 revis	-20	-15	-15	-15	-17	-15	-16
1 revoc	-15	-12	-14	-13	-12	-12	-12
1 revok	-34	-31	-31	-33	-33	-31	-32
1 right	-28	-25	-25	-25	-16	-24	-28
1 risk	32	11	12	12	0	11	12
1 rize	-18	-17	-18	-18	-21	-18	-19
1 role	-51	-45	-48	-45	-48	-44	-45
1 roll	-27	-24	-24	-26	-25	-24	-25
1 rollback	-34	-3	-23	-11	56	-2	-1
1 room	-19	-16	-16	-16	-19	-16	-17
1 root	-26	-25	-21	3	-23	-19	-27
1 rot	-66	-61	-60	-60	-61	-58	-63
1 rotat	-56	-52	-54	-51	-52	-51	-68
1 rout	-34	-32	-32	-32	-34	-31	-38
1 router	-41	-33	-32	-33	-33	-32	-34
1 row	-2	1	2	-1	26	1	-1
1 rto	-21	-18	-24	-18	-18	-18	-19
1 rule	-52	-49	-50	-48	-49	-49	-52
1 run	-28	-29	-28	-27	-28	-28	-37
1 runbook	22	-18	-18	-17	-22	-16	-16
1 runc	-24	-22	-22	-24	-25	-22	-28
1 rundown	78	9	12	13	-14	10	11
1 runtim	-26	-21	-2	-22	-25	-22	-33
1 safe	-14	-13	-12	-12	-13	-12	-12
1 safekeep	-29	-28	-34	-30	-31	-28	-27
1 sai	-26	-17	-34	-20	6	-18	-18
1 said	-44	-32	-30	-30	-29	-30	-31
1 same	-56	-56	-52	-50	-51	-53	-55
1 save	-27	47	-5	6	65	10	12
1 savepoint	-25	-22	-23	-23	-23	-24	-23
1 say	-13	-12	-12	-12	-15	-11	-11
1 scale	-36	-27	-29	-26	-30	-26	3
1 scan	-33	-30	-30	-28	-33	-30	-36
1 scanner	-24	-19	-20	-19	-20	-19	-19
1 schedul	-65	-53	-54	-53	-53	-52	-64
1 schema	-93	-85	-88	-79	-81	-79	-88
1 scim	-16	-9	-9	-9	-9	-9	-9
1 scope	-48	-46	-48	-44	-47	-44	-46
1 scratch	-27	-25	-29	-26	-31	-26	-32
1 script	-59	-54	-55	-54	-54	-53	-59
1 search	-10	-10	-10	-11	-10	-10	-11
1 sec	-11	5	4	-16	36	6	3
1 second	-1	0	-1	-1	20	-6	-2
1 secret	-60	-13	-49	-44	-53	-40	-43
1 secur	5	-12	-13	-9	-11	-9	6
1 see	-15	-12	18	-13	-13	-13	-21
1 select	-18	-17	-19	-17	-20	-17	-17
1 self	4	6	10	43	8	10	5
1 send	-4	7	6	6	58	5	4
1 sensor	-38	-35	-34	-35	-45	-34	-37
1 sent	-28	-24	-24	-25	-28	-24	-24
1 sentenc	61	-13	-28	-11	-38	-25	-8
1 separ	-11	-11	-10	-12	-11	-10	-10
1 serv	-41	-40	-39	-41	-45	-39	-51
1 server	-31	-28	-28	-24	-29	-27	-26
1 serverless	47	-7	-11	-15	-9	-6	-22
1 servic	-25	-25	-22	-25	-24	-24	-30
1 session	-22	-20	-23	-21	-21	-20	-23
1 set	-26	-24	-24	-24	-27	-23	-20
1 setup	40	12	7	12	13	13	13
1 sever	-12	-11	-12	-11	-11	-11	-11
1 shard	-27	-27	-27	-27	-26	-26	-27
1 share	75	8	5	16	7	12	9
1 sheet	60	4	19	20	3	18	17
1 ship	-2	-9	-8	-9	-9	-8	-11
1 shop	-25	-20	-20	-21	-23	-20	-24
1 short	48	17	43	20	17	18	20
1 should	-8	-2	-6	26	-5	-1	-3
1 shouldnt	-24	-21	-22	-22	-22	-21	-23
1 show	-18	-14	-14	-13	-13	-14	-14
1 side	9	-8	1	-7	-16	-7	-9
1 sidecar	-11	-8	-10	-8	-8	-8	-10
1 sig	-13	-15	-13	-13	-15	-13	-14
1 sign	-16	-45	-62	-43	-45	-40	-42
1 signatur	-41	-39	-39	-39	-41	-38	-40
1 sinc	-33	-27	-32	-28	-26	-27	-30
1 singl	-10	-9	-9	-9	-9	-9	-12
1 sit	-23	-20	-21	-21	-22	-20	-25
1 site	-37	-33	-34	-35	-34	-33	-37
1 six	-26	-23	-24	-24	-23	-23	-22
1 size	-43	-37	-51	-38	-7	-37	-39
1 sla	20	24	4	23	63	25	26
1 slide	47	23	51	22	20	24	26
1 slot	-24	-20	-19	-20	-21	-21	-22
1 slow	-48	-46	-48	-46	-47	-45	-48
1 small	30	-3	-13	-10	-25	-5	-8
1 smtp	-16	-14	-14	-14	-15	-14	-14
1 snapshot	-49	-33	-33	-33	-34	-33	-34
1 so	-16	-20	-26	-12	-22	-21	-25
1 soc	-9	-6	-6	-7	-7	-6	-6
1 softwar	-33	-31	-31	-31	-32	-31	-40
1 some	-35	-43	-60	-46	-47	-45	-50
1 somebodi	-11	-14	-16	-15	-18	-14	-15
1 someon	-37	-33	-34	-26	-39	-33	-36
1 someth	-16	-9	7	-10	-11	-9	-4
1 somewher	-8	-8	-13	-9	-8	-8	-8
1 sorri	-29	-24	-26	-24	-27	-25	-25
1 sourc	-14	-13	-14	-13	-14	-13	-15
1 spam	-13	-12	-11	-12	-13	-12	-12
1 spare	-7	-7	-7	-7	-8	-7	-7
1 specifi	-36	-31	-30	-31	-44	-31	-31
1 spf	-22	-22	-18	-18	-19	-18	-20
1 split	171	69	44	49	43	50	43
1 spread	-39	-37	-41	-38	-37	-37	-38
1 sql	-33	-30	-29	-30	-31	-28	-30
1 sqli	-47	-45	-44	-44	-51	-43	-48
1 srm	132	37	34	42	37	37	36
1 ssd	-16	-16	-15	-15	-17	-15	-15
1 sse	-26	-14	15	-14	-12	-13	-16
1 ssh	-16	-15	-15	-15	-17	-15	-17
1 sshd	-53	-49	-44	-47	-55	-46	-60
1 ssl	-28	-25	-27	-27	-26	-25	-25
1 stack	-14	-14	-14	-14	-18	-14	-18
1 staff	-19	-16	-16	-17	-19	-17	-21
1 stage	-14	-13	-14	-14	-17	-13	-14
1 stai	10	-1	-3	0	16	0	-6
1 stale	-14	-15	-14	-14	-15	-14	-15
1 stand	2	7	47	4	3	8	3
1 standalon	-17	-14	-16	-14	-14	-15	-15
1 standard	-18	-23	-18	-16	5	-14	-15
1 standbi	-9	-9	-8	-8	-9	-8	-8
1 start	19	-1	-1	3	19	-4	1
1 startup	-31	-26	-29	-30	-30	-27	-29
1 state	-17	-13	-13	-13	-13	-13	-13
1 statement	-29	-28	-26	-26	-27	-26	-27
1 statu	-15	-15	-14	-14	-16	-14	-15
1 step	24	32	31	29	93	30	28
1 still	-5	-15	-16	-15	-17	-14	-16
1 stolen	-8	-7	-7	-7	-7	-7	-7
1 stone	-12	-10	-11	-12	-10	-10	-10
1 stop	-37	7	-35	-27	-31	-27	-31
1 storag	-26	-23	-23	-23	-24	-23	-24
1 store	-30	-25	-26	-26	-26	-25	-26
1 stranger	-48	-45	-46	-44	-54	-45	-46
1 strategi	-18	-13	-13	-13	-14	-13	-13
1 stream	-20	-19	-19	-20	-22	-19	-21
1 stripe	-51	-28	-29	-29	-33	-29	-29
1 stuck	-66	-55	-63	-54	-65	-49	-47
1 student	-15	-14	-16	-15	-19	-14	-15
1 stuf	-16	-16	-14	-17	-15	-14	-16
1 stuff	-21	-17	-16	-18	-17	-16	-18
1 style	-17	-15	-15	-18	-16	-15	-21
1 subdomain	-20	-17	-19	-18	-19	-18	-22
1 subnet	-20	-17	-19	-18	-18	-17	-18
1 subscrib	-61	-47	-51	-44	-53	-45	-50
1 such	-25	-23	-43	-25	-23	-24	-24
1 suggest	-15	-14	-14	-14	-15	-14	-16
1 summar	12	1	0	1	0	0	2
1 summari	68	10	8	13	10	11	11
1 suppli	-16	-15	-16	-16	-16	-15	-17
1 support	12	15	35	16	69	18	11
1 suppos	-30	-26	-29	-26	-26	-26	-29
1 sure	-20	-18	-18	-18	-20	-18	-18
1 surviv	-10	-10	-10	-10	-10	-10	-10
1 suspici	-50	-43	-54	-43	-46	-43	-43
1 swap	-30	28	-14	-11	-14	-10	-13
1 switch	-15	-15	-16	-15	-15	-14	-15
1 syn	-31	-28	-30	-29	-32	-29	-31
1 sync	-35	-27	-27	-28	-27	-27	-37
1 system	-23	-20	-21	-21	-20	-20	-21
1 tabl	-27	-26	-26	-26	-28	-25	-31
1 take	3	-15	-18	-3	-14	-12	-22
1 taken	-16	-16	-14	-18	-16	-15	-17
1 takeov	-20	-18	-19	-19	-19	-18	-22
1 talk	11	-6	-8	-6	-9	-7	-7
1 tamper	-39	-26	-27	-26	-30	-26	-26
1 target	-32	-29	-33	-29	-30	-29	-29
1 task	-16	-15	-12	-19	-24	-19	-21
1 tb	10	14	22	15	83	24	23
1 tde	-15	-13	-14	-15	-14	-13	-15
1 team	20	-1	-8	31	-12	3	1
1 tell	-2	-2	21	-7	-18	-11	-17
1 templat	-56	-43	-51	-39	-57	-39	-39
1 ten	-10	-10	-11	-12	-13	-11	-10
1 tenant	-31	-30	-39	-30	-34	-29	-30
1 term	21	27	72	28	25	29	28
1 termin	-38	-41	-45	-38	-43	-41	-39
1 terraform	4	37	15	33	123	32	37
1 test	-23	-20	-20	-21	-20	-20	-20
1 text	-43	-32	-32	-8	-36	-29	-32
1 than	20	10	19	18	61	21	20
1 thank	13	6	6	6	6	6	6
1 that	-22	-21	-22	-20	-22	-21	-25
1 the	-22	-22	-24	-21	-21	-22	-26
1 thei	-3	-11	1	-10	-10	-10	-13
1 their	57	-5	5	-6	0	3	8
1 them	35	-8	-9	-7	-9	-6	-17
1 then	-53	-47	-49	-43	-44	-44	-46
1 there	-28	-56	-65	-52	-59	-52	-67
1 these	-33	-23	-23	-24	-23	-23	-24
1 thi	-26	-19	-34	-19	18	-18	-21
1 thing	72	-4	-2	-1	-18	-1	-23
1 think	-9	-7	-7	-7	-8	-7	-7
1 third	4	12	42	12	12	12	11
1 those	-34	-28	-30	-28	-31	-4	-36
1 though	-60	-60	-56	-54	-61	-54	-62
1 thousand	-15	-14	-15	-14	-16	-14	-14
1 threat	-17	-19	-17	-17	-19	-17	-18
1 three	-14	-13	-15	-15	4	-13	-17
1 throttl	-32	-27	-27	-27	-31	-27	-28
1 through	-4	-17	-18	-17	-20	-17	-19
1 throughput	23	36	-4	40	115	37	39
1 thru	-52	-38	-43	-46	-45	-38	-51
1 tick	-15	-16	-16	-14	-16	-14	-14
1 ticket	-1	3	3	1	20	3	1
1 time	3	3	1	4	27	3	1
1 timeout	-39	-37	-38	-36	-38	-36	-45
1 tls	-24	-21	-23	-22	-22	-21	-23
1 tlsv1	-33	-33	-33	-32	-37	-32	-41
1 to	-15	-21	-22	-19	-15	-20	-22
1 todai	2	-12	-39	-14	-37	-16	-12
1 toggl	-57	-49	-57	-57	-47	-48	-48
1 token	-34	-33	-40	-33	-35	-33	-35
1 told	-30	-27	-30	-29	-31	-27	-31
1 too	-46	-39	-39	-39	-40	-38	-40
1 took	-11	-10	-9	-10	-10	-9	-10
1 topic	-19	-19	-19	-19	-19	-19	-20
1 touch	-49	-42	-44	-46	-47	-42	-56
1 trace	-7	-7	-8	-8	-12	-8	-8
1 traffic	-21	-20	-22	-20	-21	-19	-22
1 train	-41	-34	-36	-13	-35	-32	-34
1 transfer	-22	-18	-17	-17	-18	-17	-19
1 transit	-60	-57	-64	-57	-57	-55	-61
1 trigger	-19	-18	-19	-18	-20	-18	-24
1 trim	-29	-22	-21	-23	-23	-21	-23
1 truck	-33	-32	-32	-38	-42	-31	-38
1 true	-49	-43	-57	-43	-50	-42	-48
1 tune	-32	-30	-29	-30	-31	-29	-31
1 tunnel	-46	-31	-31	-30	-32	-31	-38
1 turn	-30	-28	-29	-27	-29	-27	-30
1 two	6	6	18	4	20	6	5
1 txt	-14	-12	-13	-13	-13	-12	-14
1 type	-20	-14	-4	-18	-22	-15	9
1 u	77	32	27	30	36	69	38
1 ubuntu	-34	-33	-31	-34	-42	-32	-40
1 uh	-8	-7	-8	-8	-7	-7	-12
1 um	-16	-12	-13	-12	-13	-12	-12
1 under	-38	-37	-38	-37	-40	-37	-42
1 underli	-53	-40	-43	-43	-45	-41	-65
1 underneath	-70	-63	-64	-63	-68	-62	-84
1 unintend	-19	-16	-17	-16	-17	-16	-17
1 unless	-13	-11	-12	-12	-13	-12	-11
1 unlock	-34	-30	-30	-29	-32	-29	-29
1 untag	-8	-7	-8	-7	-7	-7	-7
1 unus	-72	-65	-65	-63	-71	-64	-77
1 up	-15	-21	-22	-21	-27	-20	-2
1 updat	-21	-16	-12	-17	-17	-15	2
1 upgrad	-32	-27	-31	-28	-26	-25	15
1 upkeep	-36	-35	-36	-35	-34	-33	-35
1 uplink	-26	-25	-26	-25	-25	-24	-24
1 upload	-43	-41	-43	-40	-41	-40	-41
1 uptim	-12	-9	-9	-10	-10	-9	-12
1 url	-17	-14	-13	-15	-15	-14	-14
1 us	17	-11	-14	-3	-9	-8	-11
1 use	12	-9	-15	-11	-22	-10	-12
1 user	-42	-35	-26	-31	-12	-30	-32
1 util	-32	-31	-30	-30	-32	-29	-29
1 v2	-16	-16	-17	-16	-16	-16	-21
1 valid	-24	-23	-24	-24	-26	-23	-23
1 var	-44	-26	-27	-26	-30	-26	-26
1 variabl	-31	-28	-30	-27	-27	-27	-27
1 vcenter	-41	-39	-38	-38	-39	-38	-60
1 vendor	48	22	20	20	20	19	22
1 verifi	-15	-13	-13	-13	-14	-13	-14
1 version	-54	-49	-48	-50	-43	-49	-61
1 vessel	-25	-23	-22	-24	-26	-22	-24
1 vet	-21	-19	-19	-19	-20	-19	-19
1 via	-39	-37	-35	-41	-37	-35	-39
1 video	13	14	12	27	49	17	18
1 viewer	-42	-39	-42	-38	-40	-38	-40
1 virtual	-16	-13	-14	-13	-13	-13	-12
1 viru	-20	-18	-20	-18	-20	-18	-18
1 visibl	-18	-17	-17	-17	-18	-17	-17
1 volum	-37	-24	-24	-24	-11	-24	-27
1 vpn	-48	-37	-37	-38	-38	-37	-46
1 vs	123	117	50	116	55	67	58
1 vsphere	-64	-55	-62	-54	-66	-55	-60
1 vulner	-19	-18	-18	-18	-19	-18	-23
1 w	12	-19	-27	-16	-19	-19	-17
1 wait	-23	-21	-24	-23	-25	-22	-28
1 walk	59	16	12	16	7	16	16
1 wall	-35	-33	-55	-37	-39	-33	-35
1 want	-4	6	-9	-10	-11	-8	-11
1 warehous	-30	-25	-29	-26	-33	-25	-27
1 was	-19	-16	-17	-17	-18	-16	-18
1 watch	-51	-39	-43	-37	-52	-37	-39
1 way	-25	-23	-24	-24	-27	-23	-26
1 we	-18	-19	-30	-22	-27	-25	-33
1 weak	-19	-16	-19	-16	-16	-16	-17
1 web	-11	-9	-10	-10	-10	-9	-9
1 websit	-44	-41	-42	-44	-42	-40	-42
1 week	10	-14	-10	-8	-9	-10	-8
1 weekend	-41	-36	-35	-36	-38	-35	-38
1 weight	-44	-30	-32	-54	-31	-30	-31
1 went	-49	-45	-50	-44	-50	-44	-44
1 wer	-14	-12	-12	-13	-13	-12	-16
1 were	23	92	27	24	24	25	30
1 what	78	29	79	31	41	28	19
1 whatev	-28	-27	-30	-31	-30	-27	-29
1 when	-27	-23	-25	-23	-5	-23	-25
1 where	3	-12	-10	10	-13	11	-18
1 whether	-21	-19	-19	-19	-20	-19	-21
1 which	2	0	-9	8	0	-5	-9
1 while	-16	-15	-15	-15	-18	-15	-17
1 who	-20	-25	-29	-25	-26	-23	-20
1 whole	10	-14	-11	-10	-10	-11	-12
1 whom	-1	2	1	2	2	3	32
1 whose	-25	-23	-23	-23	-23	-22	-19
1 why	32	43	43	27	109	35	43
1 wide	-61	-57	-57	-56	-58	-55	-76
1 will	-17	-12	-13	-12	12	-13	-13
1 window	-55	-52	-56	-56	-56	-52	-57
1 windows	-42	-39	-40	-34	-41	-39	-56
1 wipe	-23	-21	-21	-24	-21	-20	-21
1 with	16	-14	-12	-7	1	-8	-9
1 without	-18	-13	-16	4	-8	-13	-15
1 wont	-29	-29	-28	-28	-32	-28	-31
1 work	-36	5	-37	-22	-22	-20	-20
1 worker	-33	-29	-29	-28	-27	-26	-3
1 workflow	-9	-21	-7	-7	16	-6	-6
1 world	-30	-23	-23	-23	-29	-23	-22
1 would	7	1	-21	-8	-30	-13	-14
1 wouldnt	-25	-23	-24	-22	-26	-24	-25
1 write	-30	-35	-35	-34	-27	-32	-41
1 written	-38	-36	-43	-36	-36	-34	-36
1 wrong	-37	-23	-33	-26	10	-23	-25
1 xen	-11	-11	-11	-12	-11	-11	-16
1 xss	-14	-13	-14	-14	-15	-13	-17
1 xz	-45	-40	-37	-39	-45	-38	-42
1 year	-11	-8	-12	-10	1	-9	-9
1 yes	-17	-17	-19	-18	-17	-17	-17
1 yesterdai	100	66	54	63	129	65	64
1 yike	-14	-9	-9	-9	-10	-9	-10
1 you	46	36	55	36	32	68	37
1 your	-53	-52	-52	-54	-53	-52	-63
1 zero	-4	9	15	12	52	14	12
1 zip	10	10	9	52	-6	10	3
1 zone	-20	-19	-22	-19	-19	-19	-19
10	-16	-29	-18	-20	-19	-18	-18
100	-15	-12	-14	-14	-13	-13	-14
12	-39	-33	-30	-36	-40	-35	-44
13	-2	-2	-9	38	-18	-2	-8
14	-39	-33	-33	-36	-35	-33	-37
14 month	-15	-15	-14	-16	-15	-15	-24
14 to	-21	-24	-22	-38	-21	-21	-23
16	-38	-41	-42	-53	-50	-40	-52
16 on	-21	-24	-22	-38	-21	-21	-23
169	-34	-27	-27	-29	-28	-27	-42
169 254	-34	-27	-27	-29	-28	-27	-42
2	-33	-31	-32	-30	-23	-29	-34
2 !action	18	-17	18	89	10	16	17
2 !against	8	76	14	38	16	16	14
2 !asksOwner	-33	-4	-30	-28	-27	-25	-29
2 !asksValue	22	53	9	18	20	15	14
2 !both	-37	19	-25	-51	-25	-24	-28
2 !choose	41	-5	40	111	39	42	41
2 !cloud	-22	-44	-21	-42	-7	-21	-33
2 !compare	7	94	18	17	12	19	17
2 !correction	13	-4	-4	0	-6	-4	-5
2 !events	-37	-73	-39	-36	-37	-37	-37
2 !follow	-17	16	-20	-26	-18	-16	-20
2 !gains	-9	34	-8	-14	-6	-4	-4
2 !general	12	3	18	70	16	14	18
2 !greeting	23	52	23	9	18	22	22
2 !helpData	8	-11	10	45	14	4	14
2 !managedOne	-21	-54	-23	-8	-22	-22	-23
2 !meaning	58	11	119	12	4	23	17
2 !move	25	46	25	45	26	27	27
2 !notPrice	-15	-11	-15	-8	-15	-12	-14
2 !ofEach	-21	9	-16	-47	-14	-13	-16
2 !otherCloud	-22	-44	-21	-42	-7	-21	-33
2 !outside	-22	-66	-19	12	-28	-18	-17
2 !overview	5	43	4	10	6	9	8
2 !ownOne	23	35	25	65	24	26	25
2 !patches	-34	-61	-37	-7	-36	-34	-44
2 !points	-15	-26	-15	-17	-15	-15	-16
2 !price	10	-37	9	59	56	10	10
2 !responsible	-15	40	1	-9	-1	2	-1
2 !second	21	70	22	3	20	21	22
2 !secures	-1	19	2	35	4	4	3
2 !services	-40	6	-27	-81	-30	-30	-29
2 !sideAws	-40	-6	-24	-29	-24	-25	-29
2 !sideCustomer	-3	12	-7	3	-8	-5	-8
2 !tag	-26	-31	-27	-33	-29	-27	-27
2 !term	25	59	24	18	16	20	16
2 !them	-29	-9	-24	-28	-25	-24	-26
2 !us	-3	16	-5	14	-6	-3	-5
2 !usOrThem	-66	-81	-66	-91	-90	-65	-81
2 !who	-23	7	-22	-20	-20	-18	-22
2 !wholly	2	52	2	-4	6	10	8
2 !yesNoStart	-5	78	6	-29	29	5	9
2 0	-16	-27	-16	-17	-17	-16	-15
2 1	-32	-45	-34	-46	-34	-32	-32
2 200	-1	-15	0	17	-1	0	0
2 3	-8	-11	-9	-11	-9	-9	-9
2 5	-10	-32	-12	-15	29	-10	-14
2 9	-19	-33	-20	-20	-20	-19	-19
2 90	-31	-41	-32	-36	-32	-32	-32
2 @	-55	18	-38	-27	-35	-37	-39
2 a	-1	-3	-5	26	-3	0	-1
2 about	-32	-54	-33	-22	-32	-33	-33
2 access	-20	-30	-22	-21	-21	-21	-22
2 account	-40	-49	-41	-45	-39	-38	-38
2 activ	-31	-41	-33	-34	-33	-32	-32
2 ad	-30	-10	-8	8	-7	-6	-7
2 add	-7	-3	-7	-13	-7	-7	-7
2 addit	2	8	2	1	2	2	2
2 admin	27	-2	23	69	22	24	25
2 after	-5	59	15	24	12	15	15
2 against	15	104	21	15	18	22	19
2 agent	-56	-21	-60	-95	-57	-56	-82
2 all	104	1	20	38	29	31	29
2 am	-26	-57	-28	-19	-26	-27	-25
2 amazon	13	32	17	35	12	16	11
2 ami	-52	-93	-55	-46	-51	-50	-51
2 an	-18	-13	2	-7	-13	-12	-13
2 and	-19	11	-14	-12	-14	-12	-14
2 angl	1	34	5	-6	1	4	4
2 any	-12	-16	-11	-13	-12	-11	-11
2 anyth	21	47	21	56	20	23	20
2 api	-29	-51	-28	-26	-27	-27	-26
2 app	2	-12	2	20	0	2	1
2 appli	-7	-8	-8	-8	-8	-8	-9
2 are	-37	-67	-38	-40	-37	-37	-38
2 as	-29	8	-32	-29	-22	-20	-26
2 ask	26	31	25	57	21	25	27
2 assign	-38	-48	-38	-42	-37	-37	-36
2 at	-19	-26	-19	-16	-20	-19	-19
2 attach	-14	-23	-15	-15	-16	-14	-14
2 audit	-19	-19	-21	-19	-23	-19	-18
2 avail	-46	-73	-47	-46	-45	-46	-47
2 awai	-14	36	0	-24	-6	-2	1
2 aws	-39	-60	-40	-28	-40	-39	-42
2 babysit	23	-10	22	90	8	21	25
2 back	28	56	27	24	27	28	27
2 backlog	-1	39	-3	-19	-1	-1	0
2 backup	-28	-39	-27	-28	-31	-27	-28
2 base	15	9	12	44	15	15	15
2 basement	-23	-27	-23	-39	-23	-23	-24
2 be	-43	3	-26	-38	-31	-24	-25
2 becam	2	30	1	-26	1	2	2
2 befor	-23	31	6	5	6	5	6
2 behind	-28	-43	-29	-49	-28	-28	-42
2 below	-31	-58	-32	-33	-32	-31	-35
2 besid	14	80	26	-5	20	22	25
2 between	0	21	-1	10	-3	0	0
2 boss	-2	-14	-1	38	-9	-1	3
2 both	-24	53	-4	-21	-3	-4	-10
2 box	-3	16	1	-2	-1	1	1
2 bring	-47	-44	-31	-48	-44	-31	-32
2 broker	-11	-26	-12	-8	-12	-12	-11
2 build	24	67	24	-3	24	24	23
2 built	-7	-8	-7	-15	-8	-7	-7
2 burden	19	21	20	35	9	20	19
2 but	-3	-27	-4	31	-4	-4	-3
2 by	-25	8	-19	-29	-14	-20	-20
2 call	11	32	13	8	13	13	13
2 can	-28	-35	-30	-32	-39	-29	-29
2 care	12	3	11	48	13	13	13
2 carri	5	12	9	40	12	7	13
2 center	-23	-38	-23	-23	-22	-22	-24
2 cert	-35	-46	-38	-56	-39	-35	-34
2 certif	-14	-24	-14	-15	-16	-15	-15
2 chang	22	80	22	17	20	25	27
2 choos	-32	-51	-35	-36	-33	-33	-33
2 chore	4	48	7	-17	-1	5	6
2 class	-26	-33	-27	-39	-26	-26	-27
2 cluster	-49	-86	-48	-26	-71	-49	-54
2 cni	-40	-42	-43	-41	-39	-39	-46
2 code	-41	-75	-42	-45	-41	-41	-41
2 come	-27	10	-24	-52	-24	-26	-23
2 compani	-28	-55	-28	-32	-28	-28	-28
2 compar	13	93	18	1	1	19	17
2 complianc	27	71	25	22	25	26	27
2 comput	-33	-56	-35	-42	-39	-36	-32
2 connect	-11	-16	-12	-13	-14	-12	-12
2 contain	-1	-37	30	8	0	-3	-13
2 contractor	30	62	25	51	30	29	29
2 contrast	2	85	20	0	6	4	18
2 control	-9	1	-10	-20	-9	-9	-9
2 could	-37	60	6	-11	7	-3	10
2 creat	-18	-26	-19	-20	-19	-18	-19
2 custom	34	76	52	81	50	51	50
2 cve	-26	-60	-27	-18	-25	-24	-24
2 data	-8	-19	-9	13	-8	-7	-9
2 databas	20	2	20	49	17	19	20
2 date	-47	-50	-31	-40	-44	-31	-31
2 db	-28	-69	-32	-36	-29	-29	-30
2 decid	-9	-14	-9	-11	-9	-9	-9
2 decrypt	-19	-32	-19	-21	-19	-20	-19
2 default	-27	-36	-29	-29	-32	-28	-31
2 delet	-56	-103	-56	-58	-57	-56	-56
2 demand	-6	-46	-9	49	-9	-7	-6
2 desktop	25	46	24	47	25	25	25
2 diff	14	86	19	4	15	25	23
2 differ	7	77	8	-7	3	10	9
2 disappear	-8	29	-10	2	3	3	2
2 dns	-14	-24	-14	-15	-16	-15	-15
2 do	13	60	16	37	14	16	15
2 docker	30	25	69	21	30	27	29
2 doe	2	38	10	10	11	10	6
2 doesnt	-29	-13	-25	-32	-33	-27	-28
2 domain	3	18	3	6	3	3	3
2 dont	28	1	27	64	28	28	28
2 down	-19	-29	-20	-20	-19	-19	-19
2 drop	0	10	0	12	3	2	3
2 durabl	-72	-125	-75	-70	-79	-73	-90
2 duti	11	92	22	26	21	24	23
2 each	-38	-22	-30	-53	-31	-29	-31
2 ec2	-25	-1	-31	-42	-26	-26	-24
2 effort	-26	-55	-26	-9	-28	-26	-27
2 either	4	45	6	-18	4	6	5
2 els	-1	-19	-3	31	-1	0	-2
2 employe	-8	-21	-8	2	-9	-8	-8
2 enabl	-46	-60	-51	-47	-47	-47	-57
2 encrypt	-31	-41	-32	-34	-34	-32	-32
2 endpoint	-24	-34	-27	-33	-25	-25	-25
2 engin	-23	-29	-26	-37	-24	-24	-24
2 environ	-17	-25	-18	-18	-18	-18	-19
2 event	-70	-86	-69	-73	-70	-67	-69
2 execut	-22	-45	-22	-23	-23	-22	-22
2 explain	64	16	130	14	4	26	19
2 extra	7	63	19	-3	18	19	20
2 fewer	39	-14	33	108	38	38	38
2 file	-5	-9	-4	13	-4	-4	-4
2 fix	-33	-44	-35	-57	-35	-34	-34
2 for	7	-8	5	60	10	8	8
2 from	-10	1	-11	-10	-12	-11	-10
2 front	-22	-10	-23	-45	-22	-23	-24
2 fsx	24	49	24	30	24	24	24
2 function	4	-45	1	65	1	3	3
2 game	-26	-29	-10	2	-23	-10	-11
2 get	6	-14	5	33	6	6	5
2 give	17	69	19	48	13	17	20
2 glibc	-9	-15	-9	-9	-9	-9	-9
2 go	-2	38	1	-2	0	3	4
2 goe	-23	19	-13	-35	-16	-13	-13
2 gone	14	48	12	12	14	14	15
2 gpu	27	36	26	63	27	27	27
2 graph	0	-28	-2	31	0	0	0
2 group	12	50	1	-13	11	12	8
2 guard	25	106	15	36	34	33	22
2 guest	-13	-15	-16	-14	-14	-13	-13
2 hand	-12	-11	-9	1	-12	-9	-11
2 harden	-17	-23	-17	-22	-17	-17	-17
2 hardwar	-28	-44	-30	-52	-28	-29	-46
2 has	-14	-46	-12	36	-12	-9	-8
2 hate	27	-5	27	95	25	27	4
2 have	7	58	13	6	10	11	11
2 here	-39	-43	-27	-31	-36	-27	-27
2 host	-7	-7	-10	-7	-8	-8	-14
2 how	20	67	25	23	17	23	25
2 i	-9	-27	-10	26	-10	-9	-10
2 if	9	52	9	-4	7	10	10
2 imag	-9	-16	-10	-10	-10	-10	-10
2 in	17	18	-6	7	-3	1	-1
2 instal	-22	-73	-26	0	-22	-22	-26
2 instead	18	47	20	16	20	21	21
2 intern	-9	-37	-11	19	-10	-10	-9
2 is	-11	-1	-9	-18	10	-8	-8
2 isnt	-16	-28	-16	-18	-16	-17	-16
2 it	-19	-56	-19	10	-20	-17	-19
2 its	-23	-18	-21	-31	-24	-21	-21
2 itself	21	7	20	17	55	19	19
2 job	-9	0	-7	16	-5	-3	-8
2 join	-13	-7	-15	-24	-16	-14	-14
2 jupyt	17	-4	12	46	14	16	14
2 keep	-42	-50	-40	-30	-39	-38	-41
2 kei	-14	-22	-15	-15	-15	-15	-17
2 key	-21	-47	-21	-3	-22	-21	-21
2 keycloak	19	22	21	44	18	21	20
2 know	-4	9	-3	-9	-10	-4	-3
2 lambda	9	-2	9	24	9	9	9
2 land	62	1	-25	18	3	13	15
2 last	-14	-20	-14	-17	-14	-14	-15
2 launch	-22	-32	-24	-26	-23	-26	-25
2 least	-1	-38	-1	53	-2	-4	-1
2 leav	22	68	19	26	23	25	26
2 left	0	25	3	-8	1	2	3
2 less	30	-5	29	108	27	30	31
2 like	13	-15	10	37	12	12	11
2 line	39	101	35	19	22	31	36
2 list	0	20	-1	16	-2	0	3
2 llama	20	48	22	18	22	23	23
2 load	-7	2	-7	-14	-9	-7	-8
2 log	-49	-89	-52	-39	-53	-51	-51
2 login	-22	-43	-19	-2	-22	-20	-20
2 look	3	18	3	20	-1	3	2
2 machin	-31	-60	-31	-31	-31	-31	-31
2 maintain	-23	-43	-35	-13	-24	-24	-28
2 mainten	10	-33	10	62	11	11	12
2 manag	-9	-1	-6	-10	-7	-5	-6
2 map	-60	-75	-63	-60	-62	-60	-65
2 me	-33	13	-26	-29	-48	-28	-30
2 mean	3	-12	-20	-40	-18	-16	-18
2 migrat	4	53	6	5	2	7	8
2 minim	48	-23	43	142	42	45	43
2 minimum	-21	-47	-24	6	-26	-25	-22
2 mode	-2	48	-10	-19	-3	-2	0
2 model	9	70	19	72	24	21	12
2 monitor	14	-9	14	55	14	12	14
2 monthli	-50	-85	-56	-61	-51	-51	-73
2 more	28	84	39	56	31	39	31
2 move	-2	78	2	9	17	18	19
2 much	3	-42	3	51	2	3	3
2 must	-21	-26	-22	-26	-21	-21	-24
2 my	-15	6	-18	-24	-19	-14	-13
2 n	29	73	20	8	19	30	28
2 name	-43	-60	-43	-50	-53	-41	-40
2 need	9	-5	6	22	8	8	6
2 neo4j	9	42	12	26	-1	9	8
2 network	-12	-19	-15	-14	-13	-13	-13
2 never	-17	-42	-17	2	-18	-17	-19
2 new	-29	-43	-30	-40	-31	-29	-30
2 next	5	54	19	4	16	18	12
2 night	21	15	18	63	19	20	17
2 no	57	-14	-3	24	34	16	15
2 nobodi	27	4	26	91	21	27	27
2 node	-37	-70	-39	-16	-38	-37	-40
2 normal	-28	-17	-29	-4	-26	-26	-37
2 not	22	-8	62	64	12	19	23
2 now	-13	-19	-14	-16	-14	-14	-14
2 oblig	-6	42	10	54	7	3	14
2 oci	-22	-44	-21	-42	-7	-21	-33
2 off	19	49	19	40	22	21	22
2 offlin	-30	-51	-30	-31	-30	-30	-31
2 old	-9	-26	27	-16	-19	-11	-11
2 on	-11	8	1	18	-5	-5	-9
2 onc	26	43	28	74	29	29	28
2 one	3	3	-1	21	0	3	1
2 onli	-12	-46	-14	15	-15	-15	-13
2 onto	14	53	14	9	18	17	18
2 open	-36	-46	-37	-43	-46	-37	-37
2 openvpn	-13	13	0	-6	-7	-1	1
2 oper	-42	-76	-43	-40	-43	-43	-44
2 ops	-2	46	0	-19	-12	-1	-2
2 or	14	60	22	76	26	24	20
2 os	-91	-177	-90	-104	-90	-87	-98
2 other	24	70	24	8	22	23	25
2 our	-8	-25	-15	-7	-15	-14	-17
2 ourselv	4	-22	4	38	-1	5	-8
2 out	2	1	-1	19	0	1	1
2 over	-26	-42	-32	5	-22	-22	-23
2 own	-4	20	1	8	-1	1	0
2 packag	-6	-8	-6	-7	-6	-6	-7
2 pair	22	59	18	-4	20	21	21
2 part	-6	71	33	65	29	29	22
2 parti	-18	-19	-19	-33	-18	-18	-18
2 patch	-41	-40	-43	-52	-46	-41	-49
2 peopl	28	2	27	59	28	27	27
2 permiss	-28	-52	-28	-29	-28	-28	-28
2 person	25	52	25	27	22	25	25
2 pick	-33	-82	-35	-9	-36	-33	-34
2 plain	-18	-23	-19	-8	-25	-22	-17
2 platform	-35	-57	-36	-42	-37	-35	-35
2 pleas	-8	26	-4	20	-22	-4	-4
2 pls	42	148	52	32	39	35	51
2 pod	-20	-24	-24	-22	-20	-20	-20
2 point	-15	-17	-15	-29	-15	-15	-15
2 polici	-9	-14	-9	-9	-9	-9	-9
2 possibl	31	11	30	71	29	30	30
2 postfix	8	18	10	45	6	10	12
2 protect	17	102	31	22	32	31	30
2 provid	-21	-27	-22	-28	-22	-21	-22
2 provis	34	67	28	67	31	33	30
2 proxi	26	-11	27	61	27	26	26
2 public	-14	-23	-15	-17	-16	-15	-15
2 put	27	58	28	6	27	27	27
2 python	-7	-8	-7	-15	-8	-7	-7
2 rather	24	14	24	54	24	24	25
2 reach	-15	-21	-16	-17	-18	-15	-15
2 read	-19	-22	-19	-19	-24	-19	-22
2 rebuild	15	5	15	36	15	15	15
2 record	-33	-47	-33	-36	-36	-34	-34
2 regard	-22	37	-7	-20	-22	-11	-4
2 region	40	129	5	34	40	44	44
2 remain	33	-22	3	-2	4	3	4
2 remov	-28	-46	-29	-28	-29	-29	-29
2 renew	-32	-45	-34	-51	-37	-33	-32
2 replac	-30	-9	-32	-28	-24	-24	-26
2 respons	-15	43	2	-9	0	2	0
2 rest	1	29	-4	-9	-3	3	0
2 retent	-7	-10	-7	-8	-8	-7	-7
2 right	-30	-35	-31	-38	-33	-30	-31
2 role	-23	-43	-23	-24	-23	-23	-23
2 roll	-34	-39	-36	-58	-38	-34	-33
2 rotat	-41	-57	-44	-55	-41	-39	-45
2 run	13	55	24	46	22	25	24
2 runtim	-36	-53	-40	-55	-36	-36	-37
2 sai	-19	-49	-19	23	-30	-20	-18
2 same	-17	81	1	1	5	6	-12
2 say	27	39	27	44	24	26	28
2 secur	1	-28	-1	45	3	4	2
2 self	23	70	23	1	23	24	26
2 server	13	-10	15	59	14	16	14
2 servic	-5	-6	17	-28	-5	-5	-6
2 session	-8	-35	-8	19	-8	-8	-8
2 set	-13	-13	-13	-15	-14	-13	-13
2 share	6	75	18	29	16	19	18
2 ship	-9	-15	-9	-9	-9	-9	-9
2 should	11	-5	12	54	11	13	11
2 show	3	38	7	-19	7	6	8
2 side	-15	51	-1	-22	0	-2	-2
2 sinc	-47	-50	-31	-40	-44	-31	-31
2 sit	-23	-32	-25	-33	-25	-24	-24
2 size	-33	-41	-34	-48	-35	-34	-33
2 smaller	33	-25	33	90	33	31	33
2 so	-2	49	2	-4	4	1	3
2 socket	24	5	23	60	23	23	24
2 softwar	-20	-30	-23	-27	-21	-22	-22
2 somebodi	-20	-27	-21	-21	-23	-21	-21
2 split	22	117	31	1	32	33	33
2 sse	-38	-62	-42	-43	-39	-39	-39
2 stack	20	-12	17	78	19	17	18
2 staff	-19	-36	-20	15	-16	-17	-17
2 stai	17	16	18	37	18	18	18
2 start	-37	-48	-38	-53	-37	-37	-38
2 still	-30	-38	-31	-42	-31	-31	-32
2 stop	-12	14	-13	-38	-13	-12	-13
2 store	1	-27	1	29	1	1	1
2 swap	21	70	24	14	19	24	25
2 switch	-22	-6	-22	-24	-25	-23	-21
2 system	-45	-64	-45	-66	-45	-45	-46
2 tabl	8	-10	7	35	7	8	8
2 take	-24	24	-2	-8	-1	-1	-1
2 talk	30	26	69	25	30	27	30
2 task	48	21	20	18	21	20	13
2 tb	28	3	19	16	66	25	27
2 team	3	19	1	17	-2	4	4
2 term	24	56	19	42	16	28	26
2 than	10	65	10	-27	21	8	9
2 that	-25	-23	-25	-52	-26	-24	-25
2 the	-14	-14	-13	6	-14	-12	-13
2 their	-39	5	-21	-22	-20	-21	-27
2 them	-45	-67	-44	-71	-48	-44	-52
2 themselv	-18	-20	-18	-34	-18	-18	-19
2 then	23	20	62	17	23	21	23
2 there	-16	40	-25	-64	-17	-16	-20
2 these	-30	-56	-30	-31	-30	-30	-31
2 thi	-10	-12	-10	-12	-11	-10	-10
2 thing	9	8	10	31	10	9	9
2 think	-15	4	-15	-32	-18	-14	-14
2 through	-19	-26	-19	-21	-22	-20	-20
2 to	1	17	-1	21	1	3	2
2 turn	-19	-26	-20	-22	-21	-20	-19
2 ubuntu	-25	-40	-25	-30	-25	-25	-25
2 under	-48	-51	-40	-44	-45	-39	-43
2 underneath	-9	-15	-9	-10	-9	-9	-9
2 up	-27	-17	-22	-28	-25	-22	-22
2 updat	-12	-42	-15	30	-13	-13	-22
2 upgrad	-43	-78	-43	-32	-43	-42	-58
2 upkeep	16	53	21	48	11	17	20
2 us	10	28	13	27	12	15	13
2 use	-33	-75	-34	-2	-31	-29	-29
2 user	-47	-69	-47	-45	-46	-44	-48
2 v	8	93	17	15	17	20	21
2 valid	-14	-24	-14	-15	-16	-15	-15
2 version	-24	-36	-25	-31	-26	-25	-25
2 versu	13	74	27	46	30	31	28
2 via	-32	-59	-32	-18	-43	-32	-32
2 vs	2	35	11	45	11	13	11
2 w	31	93	39	19	41	41	41
2 wait	-5	-65	-35	-39	-35	-35	-35
2 want	25	-8	24	83	26	26	25
2 warehous	-12	-17	-13	-14	-13	-12	-12
2 was	-18	-29	-19	-23	-18	-19	-19
2 we	12	56	13	13	13	14	12
2 week	-11	-11	-11	-15	-11	-11	-12
2 well	-20	-27	-22	-34	-20	-20	-20
2 went	1	12	1	0	0	1	1
2 were	-17	0	-17	-38	-21	-17	-17
2 what	32	59	12	23	18	22	21
2 when	44	-7	14	43	16	16	20
2 where	43	73	49	78	44	44	48
2 which	-11	8	-6	-12	19	-5	-9
2 whichev	28	-1	28	66	23	25	27
2 who	-36	-10	-32	-29	-30	-27	-32
2 whom	-2	20	-1	-21	-2	-2	-2
2 whose	-34	-17	-33	-44	-29	-30	-33
2 will	-11	-18	-11	-12	-12	-11	-11
2 win	7	-11	6	36	4	6	5
2 windows	28	-7	25	69	27	27	27
2 wise	0	19	1	0	-6	1	1
2 with	4	-1	0	32	-8	2	1
2 without	-16	-28	-16	-17	-16	-16	-16
2 work	15	35	18	49	12	17	18
2 workload	13	-16	9	49	10	11	13
2 would	18	109	41	27	41	43	43
2 write	-32	-51	-33	-35	-34	-32	-33
2 wrote	-20	-21	-21	-38	-20	-20	-21
2 you	-7	17	9	48	10	1	13
2 zip	15	51	11	26	17	17	13
20	53	19	19	18	18	19	19
200	-5	-12	-4	5	-6	-4	-5
200 gpu	-8	-7	-7	-7	-9	-7	-7
2016	-30	-31	-33	-31	-33	-31	-31
2017	-23	-22	-21	-34	-20	-20	-21
2017 still	-23	-22	-21	-34	-20	-20	-21
2019	2	4	6	5	49	4	-3
2021	-8	-8	-8	-9	-8	-8	-10
2022	-28	-26	-26	-35	-31	-26	-31
2024	1	3	-5	1	26	3	0
2024 3094	-31	-31	-30	-32	-42	-31	-36
2025	-23	-23	-21	-23	-23	-21	-29
2025 49844	-24	-24	-22	-24	-24	-22	-31
22	-24	-23	-24	-24	-34	-23	-26
22 for	-13	-12	-13	-14	-14	-13	-14
22 open	-30	-31	-31	-30	-48	-30	-33
254	-34	-27	-27	-29	-28	-27	-42
254 169	-34	-27	-27	-29	-28	-27	-42
27001	-22	-22	4	-34	-33	-22	-23
27001 certif	-33	-32	-43	-32	-38	-33	-37
29	1	19	18	-5	54	18	16
3	6	5	3	16	37	7	5
3 !against	-1	33	7	35	6	8	6
3 !asksOwner	-55	-61	-55	-65	-54	-53	-57
3 !asksValue	18	56	29	68	24	29	30
3 !both	-24	-6	-21	-28	-21	-20	-21
3 !choose	22	13	21	72	17	22	21
3 !compare	4	133	24	23	19	27	21
3 !gains	-11	60	2	0	11	12	12
3 !general	1	0	1	12	1	1	-1
3 !move	-17	3	-17	-45	-17	-17	-18
3 !notPrice	-24	-45	-24	-24	-24	-24	-24
3 !ofEach	-22	-2	-19	-26	-19	-19	-19
3 !overview	-21	25	3	29	2	4	4
3 !ownOne	6	22	4	33	1	8	8
3 !patches	-36	-44	-37	-35	-38	-37	-39
3 !points	-19	-11	-15	-19	-15	-14	-15
3 !responsible	3	-20	4	30	4	4	4
3 !secures	-20	-20	-20	-14	-20	-19	-19
3 !services	1	0	1	8	0	0	-1
3 !sideCustomer	-2	17	0	12	-1	0	0
3 !tag	-45	14	-36	-65	-35	-36	-52
3 !term	19	110	38	56	42	43	43
3 !them	1	-3	3	22	2	3	3
3 !who	-30	-24	-27	-18	-28	-26	-29
3 !wholly	-29	48	-1	-3	-4	0	0
3 !yesNoStart	-49	-74	-41	-37	-53	-43	-44
3 $	9	9	8	8	29	9	1
3 1	-33	-39	-35	-41	-36	-33	-33
3 2	-24	-31	-24	-32	-27	-24	-23
3 3	-20	-31	-22	-3	-24	-20	-20
3 9	21	19	21	18	53	21	22
3 @	-13	17	-10	14	-10	-8	-10
3 a	7	15	7	29	7	8	6
3 access	-7	-8	-8	-9	-7	-7	-7
3 account	-2	-15	-2	18	-4	-1	-2
3 after	-2	-4	-1	12	-1	-1	-2
3 agent	-35	-57	-34	-45	-34	-34	-35
3 all	-26	-33	-24	-9	-24	-24	-24
3 amazon	-26	-42	-26	-19	-27	-26	-26
3 an	21	16	21	67	19	22	22
3 and	-28	-17	-28	-35	-29	-27	-30
3 any	-31	7	-17	-23	-19	-17	-17
3 api	31	22	31	68	31	31	31
3 are	-10	-17	-10	-6	-10	-10	-10
3 as	18	7	18	56	12	18	18
3 assess	-1	30	-3	-13	-1	-1	-2
3 at	-27	-44	-29	-25	-27	-28	-30
3 auditor	-10	-25	-13	18	-15	-9	-10
3 autom	-59	-87	-61	-64	-59	-60	-88
3 awai	-11	29	7	5	-12	0	6
3 aws	0	-15	-2	18	0	0	-1
3 az	-63	-66	-79	-68	-76	-62	-66
3 backup	26	58	26	0	26	26	26
3 be	33	0	30	75	32	33	33
3 becom	-1	28	0	-28	0	0	0
3 behind	-11	-12	-11	-13	-11	-11	-12
3 broken	-37	-47	-36	-60	-37	-37	-38
3 by	39	61	42	118	33	45	45
3 care	20	22	30	83	27	29	26
3 case	-21	-28	-22	-23	-21	-21	-21
3 chat	-1	1	2	13	0	2	2
3 check	-17	-18	-17	-20	-16	-17	-16
3 choos	14	10	26	75	22	24	21
3 chore	11	-2	14	70	14	15	16
3 cluster	8	16	21	65	17	19	15
3 column	-25	32	-2	-3	-1	-1	-2
3 configur	-31	-53	-34	-39	-32	-31	-32
3 consent	-40	-47	-40	-47	-43	-39	-38
3 contain	-15	-15	-15	-16	-15	-14	-16
3 control	-7	-17	-8	4	-8	-8	-7
3 cron	10	4	9	33	8	9	9
3 custom	35	87	47	73	47	47	47
3 data	-30	-33	-32	-36	-32	-30	-30
3 databas	-13	-18	-13	-14	-13	-13	-14
3 db	23	23	23	56	23	23	22
3 dba	0	-2	0	8	0	0	0
3 decid	-28	-31	-27	-36	-27	-27	-30
3 default	-23	-30	-23	-26	-23	-23	-25
3 dev	9	-1	8	41	7	9	9
3 disk	-35	-43	-34	-37	-36	-35	-37
3 do	-45	-54	-45	-61	-47	-46	-47
3 doe	-21	24	-6	-10	-6	-5	-6
3 dont	-45	-64	-46	-63	-47	-46	-58
3 duti	-12	-3	7	55	-7	3	3
3 each	-25	-6	-22	-30	-22	-21	-22
3 enabl	-32	-54	-35	-39	-31	-31	-32
3 encrypt	-14	-1	-16	-37	-14	-14	-17
3 engin	-23	-25	-23	-41	-23	-23	-24
3 event	-6	-7	-7	-9	-6	-6	-6
3 everi	-20	-22	-21	-24	-20	-20	-21
3 fall	-19	11	-18	-47	-18	-18	-18
3 fewest	7	-1	8	42	8	8	6
3 flavor	-29	-38	-31	-44	-32	-30	-32
3 flow	-5	-6	-7	-8	-6	-6	-6
3 for	-21	-10	-20	-25	-20	-19	-20
3 from	-19	3	-24	-38	-20	-19	-20
3 give	19	17	20	48	20	20	19
3 go	19	3	17	46	18	18	18
3 guest	-18	-19	-19	-23	-19	-19	-20
3 handler	-27	-31	-27	-51	-28	-28	-29
3 hardwar	-78	-86	-87	-79	-75	-75	-77
3 has	6	-8	2	30	5	6	5
3 have	-28	-36	-27	-49	-28	-28	-30
3 host	14	6	16	50	15	15	15
3 how	12	-2	18	61	3	16	18
3 i	-3	-4	-3	10	-4	-3	-4
3 if	19	23	17	26	15	17	19
3 in	-6	12	-2	9	-2	-1	-3
3 instal	-25	-28	-25	-47	-26	-26	-26
3 is	-9	-27	-4	36	-12	-5	-4
3 it	-6	-8	-7	-3	-6	-6	-8
3 job	-16	-30	-16	-4	-15	-15	-16
3 keep	-21	-39	-21	-26	-21	-21	-21
3 kernel	-59	-65	-60	-77	-61	-55	-57
3 key	4	4	4	9	4	4	4
3 least	28	13	26	73	27	28	28
3 leav	2	1	3	19	2	3	3
3 left	-9	24	-16	-19	-11	-7	-7
3 less	26	23	26	56	24	26	23
3 line	-52	-63	-40	-59	-38	-39	-39
3 littl	15	3	19	65	4	18	19
3 log	-21	-27	-23	-22	-24	-20	-21
3 look	-2	-4	-1	12	-1	-1	-2
3 mainten	20	12	19	56	17	19	19
3 market	11	3	13	53	13	12	13
3 me	-31	-54	-35	-35	-32	-31	-33
3 most	13	5	10	61	2	11	12
3 my	22	20	22	54	22	22	22
3 name	-15	-17	-17	-18	-16	-16	-17
3 need	-9	-25	-9	7	-10	-9	-10
3 never	-9	-17	-12	13	-18	-10	-12
3 nightli	4	4	4	9	4	4	4
3 no	18	23	28	73	14	26	26
3 nobodi	9	8	9	28	9	9	8
3 node	-31	-32	-32	-17	-31	-27	-29
3 of	-36	-32	-36	-42	-35	-33	-35
3 on	-9	-14	-9	5	-9	-8	-8
3 one	-18	-24	-13	7	-14	-11	-13
3 oper	-24	-24	-23	-29	-23	-23	-25
3 ops	-1	-3	0	18	-11	-1	0
3 option	22	16	23	58	23	22	23
3 or	-4	-7	-1	34	-3	-1	-2
3 os	-25	-32	-23	-13	-25	-22	-24
3 our	-8	1	-6	5	-7	-6	-7
3 out	-19	-53	-21	9	-19	-19	-19
3 over	1	-5	1	28	2	2	-3
3 own	29	44	29	62	27	28	27
3 owner	-36	-54	-39	-40	-37	-37	-37
3 parti	-36	-56	-34	-42	-34	-34	-34
3 patch	-25	-36	-26	-13	-27	-26	-29
3 peopl	4	-6	4	37	2	4	4
3 per	-32	-51	-33	-36	-34	-32	-32
3 person	19	-1	17	58	16	19	19
3 physic	-41	-49	-41	-49	-40	-40	-41
3 pick	26	25	23	60	18	25	25
3 plain	-18	-18	-19	-22	-20	-18	-19
3 pleas	-1	-26	-6	54	-17	-2	0
3 pls	-49	-34	-35	-53	-33	-34	-33
3 plu	-19	-27	-18	-2	-18	-17	-16
3 polici	-22	-26	-22	-27	-21	-21	-21
3 possibl	9	6	9	33	2	9	9
3 premiz	4	-26	0	31	2	4	4
3 put	21	13	20	52	20	20	21
3 rank	12	-2	18	61	3	16	18
3 regist	-49	-33	-34	-53	-32	-33	-33
3 replac	-29	-39	-28	-55	-29	-29	-29
3 resourc	-8	-10	-8	-14	-9	-9	-9
3 respons	4	-20	5	33	5	5	5
3 rest	9	-24	7	47	8	9	7
3 retent	-26	-35	-29	-29	-33	-24	-26
3 risk	-42	-1	-32	-50	-29	-29	-29
3 run	7	26	7	-1	7	7	6
3 same	-7	46	3	20	6	4	-3
3 scale	-27	-52	-27	-30	-27	-28	-27
3 schedul	17	2	15	70	11	15	14
3 scope	1	-2	2	16	2	2	0
3 script	-13	-13	-12	-15	-12	-12	-12
3 secur	-20	-31	-22	-6	-21	-19	-20
3 self	-26	-31	-26	-45	-26	-26	-27
3 server	-12	-22	-12	-4	-13	-12	-15
3 servic	-22	-29	-24	-23	-27	-21	-22
3 session	-28	-29	-28	-56	-28	-28	-28
3 set	-28	-34	-27	-42	-28	-28	-28
3 share	23	9	21	72	20	23	22
3 should	13	13	13	28	13	13	13
3 side	11	56	17	31	19	18	18
3 site	5	-3	6	39	6	5	5
3 small	24	12	24	60	24	24	24
3 smallest	23	8	25	88	27	26	27
3 so	29	22	28	69	28	28	28
3 softwar	-35	-43	-37	-59	-38	-36	-38
3 split	-28	98	9	0	8	9	2
3 sql	1	-5	1	28	2	2	-3
3 startup	28	8	26	71	28	28	28
3 static	11	3	13	53	13	12	13
3 switch	-17	-19	-16	-18	-16	-16	-17
3 system	-20	-21	-20	-25	-20	-20	-22
3 tabl	28	135	19	23	34	35	23
3 team	4	-10	3	25	3	3	3
3 that	-15	-21	-15	0	-16	-15	-14
3 the	-6	-1	-4	18	-6	-3	-4
3 them	-15	2	-9	-14	-10	-9	-10
3 those	-31	-43	-30	-39	-30	-30	-30
3 three	-5	25	10	35	8	11	11
3 to	6	0	5	30	6	6	5
3 turn	-28	-29	-28	-56	-28	-28	-28
3 under	-25	-46	-26	-28	-26	-25	-25
3 updat	-21	-22	-22	-31	-22	-22	-23
3 upgrad	-40	-44	-44	-55	-40	-40	-44
3 us	-4	5	-3	-21	-3	-2	-3
3 user	-18	-27	-19	-20	-19	-19	-21
3 valu	4	4	4	9	4	4	4
3 vendor	-14	-17	-14	-16	-13	-14	-15
3 version	-35	-40	-39	-24	-36	-35	-38
3 vs	-1	96	17	17	21	20	14
3 w	-25	-49	-27	17	-25	-21	-22
3 want	1	-3	0	30	0	1	0
3 we	-26	-20	-26	-32	-26	-25	-26
3 wed	-5	-32	-7	20	-10	-7	-9
3 what	18	113	38	56	42	43	43
3 where	17	11	17	43	17	17	16
3 which	1	-18	4	54	-3	3	4
3 who	-53	-51	-51	-62	-50	-49	-54
3 whose	-24	-45	-24	-24	-24	-24	-24
3 win	26	20	25	56	25	26	25
3 with	6	0	7	44	5	8	7
3 without	-20	-44	-24	16	-20	-20	-21
3 work	14	23	13	49	7	12	14
3 would	17	5	17	41	18	17	18
3 zero	26	22	25	54	25	26	26
30	-15	-15	-15	-16	-21	-15	-16
300	14	-2	1	1	-5	1	0
3094	-31	-31	-30	-32	-42	-31	-36
3389	-31	-33	-37	-38	-38	-34	-36
35	28	27	27	27	76	24	28
3am	-23	-26	-23	-27	-25	-22	-24
4	-45	-54	-91	-54	-16	-55	-72
40	17	16	16	44	17	18	18
49844	-24	-24	-22	-24	-24	-22	-31
5	-11	-19	-2	-12	9	-10	-12
6	-6	-6	-6	-6	-6	-6	-8
7	-21	-21	-21	-19	22	-23	-19
8	-79	-56	-74	-54	-66	-52	-50
9	-43	-32	-31	-29	-2	-26	-34
9 to	-27	-42	-26	-30	-26	-26	-27
90	-34	-37	-35	-36	-36	-36	-39
90 dai	-29	-29	-29	-30	-31	-31	-37
@	-19	-26	-30	-28	-29	-31	-31
@ $	-27	-39	-44	-46	-48	-52	-52
@ 0	96	28	30	34	34	33	26
@ 1	15	15	15	14	55	14	16
@ 14	-21	-24	-22	-38	-21	-21	-23
@ 2	-30	-34	-30	-36	-35	-29	-32
@ 9	-27	-42	-26	-30	-26	-26	-27
@ a	-53	-57	-58	-58	-95	-58	-59
@ about	-27	-21	-22	-22	-21	-21	-29
@ access	-43	-42	-45	-40	-41	-39	-41
@ account	112	27	23	29	98	25	-2
@ acl	-84	-45	-44	-45	-45	-44	-65
@ acm	38	43	37	45	127	45	40
@ across	-58	-33	-38	-32	-42	-33	-45
@ admin	-30	-26	-26	-27	-28	-26	-34
@ after	-43	-42	-41	-40	-49	-40	-44
@ again	-26	-25	-25	-27	-24	-24	-35
@ against	-6	67	2	2	0	3	2
@ agent	-95	-107	-91	-88	-89	-86	-109
@ agentcor	-13	-12	-14	-12	-13	-12	-13
@ all	-19	-46	-38	-45	-36	-35	-36
@ alon	9	23	10	10	9	10	10
@ amazon	-23	-20	-19	-20	-24	-18	7
@ ami	-90	-129	-95	-90	-88	-84	-93
@ and	-5	23	-4	-1	-8	-5	-8
@ any	-24	48	0	-2	-4	0	1
@ anycast	-69	-65	-64	-62	-67	-62	-68
@ anyth	63	47	28	12	25	26	26
@ anywher	-8	21	-7	-16	-14	-7	-14
@ api	-17	-17	-17	-18	-19	-17	-18
@ app	-11	-10	-10	-11	-13	-10	-13
@ applianc	-28	-26	-26	-26	-28	-26	-27
@ applic	-8	-8	-9	-8	-8	-8	-8
@ are	9	-17	-15	-17	-17	-15	-21
@ as	9	58	34	12	9	16	19
@ ask	-16	-11	-17	-18	-17	-17	-16
@ at	11	-15	-12	-11	-4	-13	-21
@ auth	-18	-17	-26	-17	-17	-17	-19
@ author	-86	-71	-72	-67	-69	-67	-85
@ avail	-54	-56	-65	-55	-54	-53	-60
@ aws	-53	-46	-44	-45	-42	-41	-47
@ b	-31	-49	-33	-40	-33	-32	-33
@ back	-28	-30	-30	-28	-31	-28	-33
@ backup	-69	-56	-71	-53	-29	-51	-71
@ becam	2	30	1	-26	1	2	2
@ befor	-18	-16	-17	-19	-18	-16	-16
@ behind	-76	-72	-79	-72	-72	-71	-93
@ besid	14	80	26	-5	20	22	25
@ between	-12	-11	-11	-11	-12	-11	-12
@ block	-56	-46	-55	-47	-60	-46	-50
@ bot	-16	6	-14	-26	-17	-17	-16
@ both	85	24	31	34	32	33	29
@ box	47	49	48	42	40	48	121
@ broker	-42	-39	-41	-39	-40	-38	-41
@ but	-13	-22	-10	46	-14	-4	-5
@ by	9	19	10	24	35	13	10
@ cach	-32	-34	-30	-31	-31	-30	-30
@ can	-29	-32	-27	-26	-10	-24	-24
@ capac	-24	-18	-18	-19	-20	-18	-20
@ certif	-110	-98	-99	-90	-93	-93	-107
@ cheaper	36	16	29	29	127	35	34
@ choos	7	16	20	61	16	18	14
@ chore	0	22	1	0	-7	0	1
@ class	-36	-39	-36	-42	-36	-35	-35
@ claud	-2	0	-3	-10	46	0	-8
@ clean	-18	-11	-11	-11	-11	-11	-11
@ client	-19	-16	-16	-16	-16	-16	-19
@ cloud	8	3	3	10	57	11	-2
@ cluster	-25	-34	-35	-35	-44	-33	-37
@ cni	-40	-42	-43	-41	-39	-39	-46
@ code	-48	-46	-51	-47	-52	-45	-47
@ cold	21	23	20	24	55	5	24
@ collect	-47	-35	-35	-35	-42	-35	-36
@ compar	-1	54	6	6	-2	5	2
@ comput	-15	-25	-15	-16	-21	-12	19
@ configur	-30	-27	-26	-28	-28	-26	-28
@ connect	-50	-48	-45	-46	-47	-46	-48
@ contain	-16	-41	-19	9	-16	-17	-27
@ contrast	11	109	20	-2	1	4	13
@ control	-53	-52	-55	-50	-50	-50	-61
@ core	-38	-36	-36	-36	-38	-36	-46
@ cost	-6	21	-5	22	84	23	24
@ could	42	7	-4	10	10	7	11
@ creat	-14	-14	-14	-15	-15	-14	-17
@ cumul	-45	-44	-48	-43	-43	-43	-53
@ current	-12	-12	-12	-12	-12	-12	-13
@ custom	5	75	14	18	23	29	107
@ cve	-26	-27	-24	-24	-25	-24	-25
@ daemon	-18	-18	-18	-18	-18	-18	-32
@ dashboard	-26	-23	-24	-23	-24	-23	-24
@ data	-68	-63	-64	-62	-64	-60	-68
@ databas	-26	-22	-22	-23	-24	-22	-28
@ db	23	23	23	14	21	23	77
@ decid	-11	-11	-12	-12	-11	-11	-13
@ default	-7	-8	-8	-8	-7	-7	-9
@ definit	-53	-81	-53	-55	-51	-50	-50
@ deploy	-16	-14	-16	-14	-14	-14	-17
@ desktop	-59	-38	-52	-72	-57	-53	-76
@ devic	-47	-49	-52	-48	-49	-47	-59
@ differ	17	86	20	16	15	21	18
@ directori	-31	-31	-31	-31	-38	-31	-47
@ disk	-18	-11	-10	-11	-10	-11	-11
@ divis	52	3	8	7	-5	5	2
@ do	-1	-22	-18	-24	-14	-18	-23
@ doe	-58	-30	-36	-39	-33	-37	-41
@ doesnt	-40	-50	-39	-39	-46	-39	-41
@ domain	-11	-12	-11	-11	-11	-11	-12
@ drift	-113	-75	-73	-71	-72	-71	-81
@ durabl	-91	-131	-86	-82	-89	-85	-98
@ duti	192	68	66	71	67	64	57
@ ec2	-39	-20	-47	-55	-42	-40	-48
@ edg	-25	-24	-25	-25	-26	-24	-26
@ eks	-43	-42	-42	-44	-42	-42	-72
@ encrypt	-103	-71	-98	-106	-102	-91	-120
@ endpoint	-51	-19	66	-11	-23	-11	-14
@ engin	-58	-55	-57	-56	-60	-55	-83
@ env	-52	-34	-34	-35	-44	-34	-42
@ environ	-20	-22	-21	-20	-20	-19	-21
@ ephemer	-21	-16	-15	-15	-15	-15	-17
@ escap	-14	-14	-14	-14	-14	-13	-20
@ esxi	-44	-44	-42	-42	-44	-41	-71
@ event	-26	-33	-27	-28	-29	-26	-26
@ everyth	133	14	27	36	21	12	27
@ execut	-19	2	96	5	-4	6	2
@ expir	-23	-21	-21	-26	-26	-21	-21
@ famili	1	5	2	-17	45	5	8
@ fewer	30	-1	28	86	30	29	29
@ file	-27	-23	-24	-24	-27	-23	-26
@ find	-27	-23	-24	-23	-27	-23	-24
@ firmwar	-72	-67	-68	-74	-70	-63	-76
@ fix	-40	-47	-41	-42	-48	-40	-42
@ flag	-13	-9	-9	-9	-9	-9	-10
@ fleet	-19	-19	-19	-24	-21	-19	-24
@ flow	-3	3	58	2	-2	3	0
@ for	-14	33	79	48	22	18	13
@ forc	-21	-19	-20	-20	-26	-20	-19
@ found	-10	-7	-7	-7	-7	-7	-8
@ from	-13	-3	-13	-11	-17	-13	-14
@ function	-67	-56	-54	-56	-55	-53	-62
@ get	-47	-43	-49	-44	-47	-43	-47
@ global	-9	-9	-9	-8	-9	-8	-10
@ goe	-13	-7	-13	-14	-19	-12	-17
@ got	-50	-33	-35	-38	-39	-33	-45
@ grant	-36	-31	-19	-31	-57	-31	-30
@ grow	-24	-23	-23	-25	-28	-23	-25
@ had	-48	-27	-27	-30	-28	-27	-28
@ hardwar	-59	-57	-59	-61	-54	-52	-63
@ has	-32	-29	-31	-19	-46	-29	-34
@ head	-33	-26	-29	-40	-31	-27	-45
@ hold	-17	-16	-15	-16	-27	-16	-16
@ host	-56	-53	-53	-53	-55	-52	-77
@ how	8	40	10	-5	9	9	10
@ hyperpod	-12	-12	-12	-13	-12	-12	-18
@ i	2	-4	7	14	-24	-6	-8
@ id	28	24	30	66	31	30	29
@ if	32	65	34	57	32	33	32
@ imag	-23	-22	-22	-23	-23	-22	-25
@ in	-12	-6	-5	-19	-5	-18	-22
@ index	-9	-8	-9	-8	-8	-8	-8
@ inspect	-24	-15	-15	-15	-16	-15	-16
@ instal	-55	-74	-56	-71	-55	-54	-73
@ instanc	-11	0	-4	-4	42	-3	-9
@ instead	-29	8	-21	-12	-15	-11	-12
@ into	-8	33	3	6	1	4	4
@ invoc	-25	-22	-23	-22	-24	-23	-23
@ is	-32	-23	-19	-28	-31	-27	-30
@ isnt	-21	-21	-23	-23	-23	-21	-25
@ issu	-32	-29	-29	-31	-33	-29	-33
@ it	-18	10	-10	2	71	11	12
@ item	-44	-43	-42	-42	-53	-42	-57
@ its	-24	-24	-24	-24	-25	-24	-47
@ itself	-38	-36	-37	-36	-35	-36	-47
@ job	-46	-56	-43	-16	-42	-40	-53
@ keep	-7	-2	-3	-14	17	-2	-4
@ kei	-107	-108	-107	-99	-98	-99	-159
@ kept	-33	-21	-21	-21	-20	-21	-23
@ kernel	-15	-12	-12	-12	-13	-12	-12
@ key	-76	-69	-76	-67	-70	-67	-71
@ land	39	-29	-39	-1	-16	-4	-5
@ larg	4	16	6	15	65	18	15
@ last	-13	-17	-13	-15	-13	-13	-13
@ launch	-18	-25	-19	-20	-19	-21	-19
@ layer	-26	-29	-37	-31	-39	-28	-28
@ leak	-13	-11	-11	-12	-12	-11	-11
@ least	-45	-43	-36	-26	-38	-35	-39
@ leav	0	1	2	15	0	2	1
@ less	52	7	51	152	53	54	53
@ let	-42	-41	-45	-42	-52	-39	-39
@ licens	29	55	56	55	52	57	144
@ line	4	63	-5	-16	-8	-4	-7
@ link	-40	-38	-39	-40	-40	-37	-44
@ list	-13	-10	-10	-13	-10	-10	-11
@ listen	-77	-70	-73	-70	-72	-67	-77
@ locat	-43	-36	-37	-36	-37	-36	-47
@ lock	-57	-47	-57	-44	-45	-43	-60
@ log	-29	-32	-30	-30	-34	-28	-28
@ login	-46	-44	-54	-46	-48	-44	-46
@ long	-18	-17	-17	-19	-17	-17	-29
@ machin	-40	-36	-39	-39	-39	-38	-51
@ major	-17	-15	-19	-17	-16	-15	-16
@ make	-26	-19	-18	-19	-18	-19	-18
@ manag	1	-4	-1	23	3	2	-6
@ may	-51	-43	-67	-40	-43	-43	-40
@ mean	-29	-21	72	-19	-48	-18	-23
@ memori	-7	-7	-7	-7	-9	-7	-9
@ messag	24	26	17	25	76	24	27
@ metadata	-19	-20	-20	-25	-19	-19	-24
@ migrat	-22	-26	-23	-24	-23	-22	-21
@ minor	-47	-41	-43	-40	-40	-39	-47
@ miss	-58	-41	-44	-45	-42	-41	-42
@ mode	82	77	26	110	28	44	39
@ model	-50	-40	-35	-38	-40	-38	-38
@ move	-24	-24	-22	-26	-23	-22	-24
@ multi	-58	-53	-79	-59	-17	-49	-54
@ must	-36	-30	-31	-31	-32	-30	-35
@ mysql	-58	-31	-49	-31	-34	-34	-31
@ n	29	73	20	8	19	30	28
@ name	-55	-67	-54	-55	-68	-52	-54
@ namespac	-30	-26	-27	-26	-28	-26	-32
@ need	-38	-55	-54	-70	-58	-53	-62
@ network	-16	-17	-15	-15	-14	-14	-14
@ next	45	82	36	25	33	30	31
@ no	54	15	27	44	12	22	26
@ node	-16	-11	-13	3	-12	-7	41
@ not	29	25	69	25	30	27	28
@ of	-37	-32	-31	-29	-12	-28	-32
@ on	-36	3	-21	-21	-26	-27	-47
@ onc	23	36	25	64	25	25	25
@ one	-47	-39	-36	-54	-39	-36	-36
@ onli	16	22	16	21	55	3	24
@ onto	14	53	14	9	18	17	18
@ oper	36	39	41	41	40	41	102
@ or	27	82	36	93	41	40	37
@ os	-29	-89	-28	-44	0	-26	-55
@ our	30	1	0	-5	-4	23	-12
@ ourselv	4	17	9	20	0	7	-10
@ over	-36	-27	-43	-49	-32	-31	-31
@ overview	91	16	21	22	13	19	20
@ own	7	11	10	37	10	11	-1
@ owner	-18	-26	-21	-18	-19	-19	-19
@ ownership	84	17	22	24	18	20	21
@ param	-23	-22	-24	-25	-24	-22	-24
@ partit	-33	-34	-38	-35	-40	-34	-34
@ password	-35	-32	-30	-29	-32	-30	-35
@ patch	-150	-139	-131	-128	-128	-127	-195
@ peer	-12	-9	-9	-9	-9	-9	-9
@ permiss	-35	-40	-34	-38	-37	-34	-36
@ physic	-6	19	-8	-12	-5	-5	-5
@ pick	-10	-11	-10	-7	-12	-10	-10
@ platform	-10	-20	-18	-17	-18	-16	-20
@ pleas	-3	-2	9	-20	-26	-17	-16
@ pls	19	5	-12	-8	-12	-17	-10
@ plu	-23	-26	-22	-25	-21	-21	-20
@ plugin	-72	-74	-73	-67	-73	-67	-74
@ plz	116	18	27	31	66	24	20
@ point	-21	-20	-20	-20	-20	-20	-29
@ polici	-70	-67	-69	-66	-57	-68	-75
@ pre	-53	-45	-46	-45	-45	-44	-52
@ print	-19	-18	-17	-17	-22	-17	-18
@ profil	-13	-9	-9	-9	-10	-9	-9
@ project	-23	-26	-20	-22	-23	-20	-22
@ prompt	-49	-46	-48	-45	-46	-45	-51
@ provid	-19	-21	-20	-26	-22	-20	-21
@ provis	3	44	1	1	4	4	-1
@ proxi	-65	-63	-65	-64	-75	-63	-77
@ public	-18	-19	-15	-16	-17	-15	-16
@ python	-63	-59	-60	-58	-63	-57	-61
@ queri	4	8	8	7	38	8	3
@ queue	-71	-65	-64	-65	-65	-63	-86
@ rbac	-100	-92	-93	-85	-87	-86	-97
@ reach	27	24	27	25	58	26	27
@ read	20	37	28	35	179	43	46
@ reader	30	28	6	25	88	22	21
@ record	-30	-27	-25	-27	-27	-25	-26
@ redi	-22	-22	-25	-24	-23	-22	-32
@ regard	22	64	24	13	47	29	27
@ renew	-49	-56	-48	-65	-61	-49	-48
@ repair	-32	-29	-29	-29	-34	-28	-31
@ replic	-51	-36	-35	-40	-56	-34	-40
@ replica	-62	-63	-63	-63	-61	-53	-59
@ report	-25	-22	-23	-22	-22	-22	-23
@ repositori	-20	-20	-20	-19	-20	-19	-20
@ respons	98	48	28	30	21	29	23
@ retent	-59	-56	-56	-53	-54	-53	-60
@ return	-49	-38	-35	-35	-25	-34	-35
@ revok	-29	-27	-28	-30	-28	-26	-26
@ right	-31	-30	-29	-29	-30	-28	-30
@ role	-78	-75	-78	-77	-84	-73	-78
@ rotat	-99	-96	-104	-104	-90	-95	-127
@ rout	-53	-46	-45	-45	-47	-44	-58
@ router	-58	-38	-37	-37	-37	-36	-37
@ rule	-116	-107	-109	-102	-104	-108	-114
@ run	-37	-36	-34	-35	-31	-34	-44
@ runtim	-57	-66	-65	-68	-56	-54	-69
@ sai	-38	-37	-39	-40	-41	-35	-38
@ same	14	109	20	17	25	21	8
@ save	-47	-25	-23	-27	13	-24	-21
@ scan	-19	-18	-18	-18	-20	-18	-21
@ schedul	-8	-12	-8	8	-9	-8	-7
@ scream	-15	-21	-15	-15	-15	-15	-16
@ script	-13	-13	-12	-15	-12	-12	-12
@ secret	-33	-38	-37	-38	-35	-34	-37
@ secur	106	102	96	55	78	81	190
@ self	-33	-35	-31	-55	-32	-32	-33
@ send	13	27	28	28	93	21	22
@ server	54	59	57	68	57	59	146
@ serverless	46	11	-9	-13	-7	-4	-21
@ servic	-33	-35	-36	-34	-39	-34	-40
@ session	-29	-32	-32	-53	-30	-30	-31
@ set	1	14	2	2	2	2	2
@ setup	62	24	15	24	25	24	26
@ share	99	29	27	29	27	29	20
@ should	-31	-25	-27	-29	-29	-26	-28
@ show	-23	8	-16	-37	-14	-15	-14
@ side	-4	70	12	8	14	10	10
@ sidecar	-34	-31	-37	-34	-48	-45	-40
@ sinc	-31	-30	-51	-32	-31	-30	-30
@ sit	-46	-42	-44	-42	-47	-42	-54
@ snapshot	-10	-9	-9	-9	-11	-9	-9
@ so	-18	14	-5	31	-3	0	-7
@ softwar	-38	-37	-37	-52	-37	-36	-43
@ someon	-22	-20	-20	-22	-21	-19	-21
@ someth	-56	-45	-48	-49	-59	-49	-64
@ split	40	80	17	-6	20	20	14
@ srm	150	45	45	56	56	45	46
@ stai	-10	-16	-10	-10	-10	-10	-10
@ stand	12	17	89	19	3	17	15
@ standard	-11	-8	-14	-11	5	-9	-9
@ still	-28	-24	-24	-26	-30	-24	-27
@ storag	-24	-21	-21	-21	-21	-21	-23
@ stream	-31	-30	-30	-31	-36	-30	-33
@ suggest	-18	-17	-17	-17	-18	-17	-19
@ tabl	-18	-17	-16	-16	-18	-16	-18
@ take	-21	-20	-21	-21	-23	-20	-21
@ task	-67	-62	-87	-61	-62	-60	-60
@ templat	-62	-45	-55	-39	-59	-39	-39
@ than	3	52	3	-36	-13	3	3
@ that	-30	-10	-23	-39	-25	-22	-25
@ the	-2	-12	-4	10	-6	-3	28
@ their	-46	-48	-39	-38	-38	-38	-49
@ then	-81	-73	-74	-65	-65	-66	-66
@ there	-92	-73	-67	-56	-81	-64	-67
@ thing	-61	-71	-76	-69	-70	-72	-121
@ threat	-17	-19	-17	-17	-19	-17	-18
@ three	-24	30	-2	-3	-1	-1	-2
@ throttl	-44	-35	-33	-34	-36	-34	-36
@ tls	-51	-47	-51	-46	-48	-46	-48
@ to	-10	17	-19	-11	33	-4	-7
@ told	-30	-28	-31	-31	-36	-27	-29
@ too	-47	-39	-37	-36	-37	-37	-39
@ topic	-37	-49	-35	-37	-39	-37	-39
@ train	-56	-53	-56	-53	-53	-51	-56
@ true	-15	-14	-14	-14	-18	-14	-16
@ type	-81	-76	-82	-79	-79	-78	-92
@ under	-23	-17	-17	-18	-18	-18	-18
@ up	-52	-46	-47	-45	-50	-45	-55
@ upgrad	50	73	65	69	102	75	187
@ us	81	-15	0	-2	-3	1	-22
@ user	-37	-36	-37	-34	-32	-33	-34
@ v	3	109	21	21	-7	18	16
@ v2	-16	-16	-17	-16	-16	-16	-21
@ version	-63	-58	-66	-57	-43	-57	-65
@ versu	13	74	27	46	30	31	28
@ via	-82	-77	-74	-88	-77	-74	-84
@ volum	-36	-35	-36	-35	-36	-35	-40
@ vs	-2	72	12	27	13	14	12
@ w	44	34	9	-6	9	7	10
@ warehous	-11	-16	-12	-12	-12	-11	-11
@ was	-24	-21	-22	-22	-23	-22	-27
@ we	-46	-18	-43	-31	-34	-32	-64
@ weight	-46	-28	-31	-55	-30	-29	-29
@ what	94	66	67	53	35	42	39
@ when	-16	-12	-15	-4	-15	-14	-14
@ where	45	35	30	63	27	27	27
@ which	14	-14	0	26	-2	1	0
@ whichev	28	-1	28	66	23	25	27
@ while	-17	-19	-17	-17	-22	-16	-16
@ who	25	23	-4	10	7	10	53
@ whose	-37	-23	-38	-39	-37	-34	-41
@ windows	-69	-68	-70	-74	-72	-67	-92
@ with	-1	-15	3	45	-3	5	20
@ without	-7	7	5	3	38	5	3
@ worker	-47	-41	-45	-41	-63	-40	-39
@ workflow	20	61	21	7	19	20	21
@ would	-27	-11	-22	-25	-29	-23	-26
@ write	-105	-103	-98	-93	-96	-94	-136
@ zip	11	66	6	4	14	14	9
^	-23	-25	-22	-26	-18	-25	-22
^ @	-3	-21	-45	-39	-47	-47	-30
^ a	-16	-16	20	-15	-16	-13	-24
^ access	-68	-70	-84	-70	-103	-72	-88
^ accord	-14	-9	-9	-9	-9	-9	-9
^ account	-36	-36	-40	-36	-67	-36	-44
^ ad	53	24	41	94	30	51	167
^ after	13	47	12	12	12	13	12
^ agent	23	10	14	19	15	15	110
^ air	-41	-41	-43	-41	-46	-42	-48
^ alibaba	27	27	27	27	59	27	19
^ amazon	102	43	123	47	21	43	86
^ an	-18	-11	10	-13	-15	-12	-13
^ and	-52	-47	-37	-44	-54	-44	-22
^ antiviru	-109	-88	-119	-92	-101	-104	-104
^ api	-19	-18	-17	-19	-27	-18	-18
^ app	-58	-59	-62	-60	-64	-60	-76
^ applic	-106	-107	-111	-103	-106	-104	-114
^ are	3	7	-6	2	52	25	13
^ as	5	-4	7	34	8	9	8
^ auditor	14	7	40	22	11	15	10
^ auth	-45	-49	-50	-46	-51	-45	-49
^ author	-61	-58	-83	-61	-76	-72	-67
^ autom	-64	-80	-66	-64	-64	-65	-88
^ avail	12	11	56	11	-2	2	6
^ awar	-24	-24	-17	-24	-24	-41	-34
^ aws	35	26	25	25	81	25	-29
^ az	11	43	141	44	18	21	29
^ back	-116	-107	-114	-102	-111	-103	-137
^ background	-31	-32	-34	-32	-38	-32	-33
^ backup	38	29	36	40	118	38	-1
^ bare	20	23	72	14	-13	22	23
^ base	-46	-46	-54	-50	-52	-46	-59
^ bit	-27	-22	-22	-24	-22	-22	-25
^ boss	-6	61	7	-18	15	14	16
^ bounc	-52	-36	-37	-42	-56	-36	-39
^ break	119	15	2	14	-7	15	-2
^ broken	-25	-28	-24	-24	-28	-25	-26
^ bui	-50	-47	-50	-43	-68	-44	-44
^ build	1	60	-39	-18	3	-6	-4
^ busi	-46	-60	-50	-12	-85	-48	-51
^ but	-46	-42	-42	-41	-42	-42	-48
^ cach	-45	-52	-51	-44	-47	-47	-50
^ can	56	39	69	38	83	38	35
^ capac	-95	-93	-104	-88	-89	-89	-98
^ cctv	-56	-57	-61	-57	-68	-59	-62
^ cert	-33	-36	-33	-38	-39	-32	-31
^ chang	-20	-20	-21	-20	-24	-19	-20
^ check	-28	-24	-26	-31	-24	-24	-31
^ checksum	-57	-56	-52	-50	-54	-61	-52
^ choos	-52	-61	-61	-42	-56	-52	-52
^ ci	-29	-36	-27	-9	-35	-31	-48
^ client	-25	-27	-26	-25	-30	-27	-30
^ cloud	-95	-84	-83	-75	-96	-77	-94
^ cloudflar	5	4	2	2	39	3	-8
^ code	-50	-49	-48	-46	-49	-46	-48
^ come	-9	-16	12	-23	-9	-10	-8
^ compar	4	89	16	11	78	14	7
^ complianc	-32	-32	-21	-51	-37	-36	-37
^ configur	-28	-29	-23	-30	-30	-31	-34
^ consum	-54	-46	-47	-48	-53	-49	-55
^ contain	-3	-1	-6	1	-8	-1	42
^ containerd	-51	-49	-54	-51	-62	-49	-52
^ content	-92	-81	-91	-78	-91	-81	-97
^ control	-85	-85	-112	-82	-78	-81	-83
^ coredn	-39	-39	-46	-46	-39	-39	-60
^ could	-10	19	5	-3	4	-33	-1
^ cpu	-31	-28	-28	-29	-33	-28	-29
^ creat	-100	-94	-108	-90	-94	-90	-105
^ credenti	-16	-16	-14	-17	-15	-14	-16
^ cross	-64	-64	-74	-62	-67	-63	-65
^ crypto	-19	-19	-18	-19	-26	-18	-23
^ cryptomin	-46	-39	-39	-43	-49	-39	-45
^ custom	-3	2	76	2	-19	-5	-17
^ cve	-40	-41	-38	-41	-57	-40	-48
^ dangl	-25	-22	-23	-23	-24	-22	-27
^ data	-35	-32	-11	-31	-31	-29	-29
^ databas	-82	-90	-84	-85	-88	-82	-100
^ db	-67	-68	-85	-87	-97	-68	-20
^ dba	-9	-9	-9	-8	-10	-8	-9
^ ddo	-21	-52	-37	13	-36	-33	-21
^ decid	-46	-46	-63	-52	-44	-63	-47
^ decommiss	-45	-45	-49	-46	-51	-50	-49
^ defin	74	74	172	72	71	73	75
^ delet	-10	-3	-21	-6	58	-10	-16
^ deploi	-49	-47	-53	-47	-54	-46	-46
^ dev	-29	-27	-30	-33	-28	-27	-38
^ devic	-18	-14	-14	-15	-14	-14	-14
^ did	21	23	28	25	103	11	21
^ diesel	-22	-22	-21	-22	-26	-21	-29
^ differ	12	66	13	15	3	14	14
^ disast	-43	-42	-45	-42	-50	-41	-45
^ disk	-26	-32	-26	-27	-26	-26	-30
^ dns	-24	-36	-21	30	-37	-21	-24
^ do	-40	-33	-36	-35	-45	-13	-14
^ doe	-39	-36	-41	-36	-32	-33	-34
^ download	-38	-40	-46	-38	-51	-40	-38
^ ecs	-25	-21	-21	-20	-21	-20	-21
^ elast	42	44	34	37	20	46	144
^ eleven	-14	-13	-14	-14	-14	-13	-15
^ enabl	-100	-95	-103	-92	-97	-92	-106
^ encrypt	-5	4	-14	7	-43	0	136
^ engin	11	12	12	8	4	13	48
^ envelop	5	2	65	4	-11	-4	-18
^ environ	-46	-46	-49	-46	-47	-46	-46
^ etcd	-15	4	72	2	-3	-5	-6
^ even	-42	-44	-48	-43	-42	-42	-49
^ event	-54	-55	-61	-54	-59	-56	-58
^ everyth	119	43	49	48	48	48	46
^ evid	-8	-7	-8	-7	-8	-8	-7
^ ex	-24	-23	-21	-24	-24	-22	-24
^ excus	1	4	22	3	-1	3	3
^ execut	-55	-54	-71	-53	-58	-53	-56
^ explain	61	17	106	45	108	42	42
^ failov	-28	-24	-23	-28	-25	-25	-25
^ fedramp	9	45	158	36	19	14	17
^ fibr	-50	-50	-60	-52	-53	-51	-77
^ find	27	30	29	29	71	30	25
^ fine	-32	-31	-30	-30	-37	-30	-32
^ fip	-13	-13	-13	-13	-13	-13	-13
^ fire	-24	-25	-25	-26	-46	-25	-26
^ firecrack	-51	-52	-82	-58	-64	-50	-56
^ firmwar	-87	-90	-97	-92	-104	-91	-106
^ flow	-31	-35	-37	-31	-32	-31	-33
^ for	-34	-41	-26	-26	-50	-35	-59
^ game	-26	-29	-10	2	-23	-10	-11
^ gatewai	14	23	12	23	12	23	82
^ gcp	4	3	2	3	18	3	1
^ gdpr	-60	-68	-81	-58	-64	-59	-68
^ gener	-116	-98	-132	-100	-109	-114	-114
^ generally	-11	-11	-13	-12	-16	-11	-14
^ give	23	6	4	6	29	12	7
^ googl	10	10	7	7	36	11	6
^ got	3	3	19	3	-1	3	2
^ grant	-80	-85	-98	-78	-76	-75	-89
^ graph	0	-28	-2	31	0	0	0
^ guest	-100	-103	-119	-103	-106	-101	-127
^ hard	-77	-77	-83	-78	-85	-77	-79
^ harden	22	29	22	28	28	26	112
^ hardwar	-62	-65	-66	-62	-65	-59	-77
^ hello	0	5	-5	6	-5	28	14
^ help	-25	2	-23	5	-15	122	-1
^ hey	36	7	28	6	-7	-4	2
^ hi	15	38	6	12	12	57	12
^ high	-22	-35	-23	-22	-22	-22	-22
^ hipaa	-29	-28	17	-27	-37	-31	-42
^ hm	-35	-36	-35	-34	-38	-35	-38
^ hmm	-29	-33	-34	-27	-32	-28	-28
^ host	-75	-74	-77	-63	-77	-73	-108
^ how	77	53	46	45	127	43	46
^ hpc	-31	-53	-25	-10	-32	-26	-41
^ http	-23	-24	-24	-28	-27	-24	-29
^ hypervisor	-51	-53	-16	-58	-86	-68	-57
^ i	50	30	45	33	20	48	27
^ iaa	-68	-70	0	-58	-86	-65	-92
^ id	52	10	25	54	3	23	25
^ if	-29	32	-15	-6	-16	-15	-14
^ ignor	27	29	28	26	76	7	27
^ im	72	28	29	25	8	60	27
^ imdsv2	1	1	20	1	-1	-1	-7
^ in	-56	-59	-60	-56	-64	-55	-68
^ incid	-70	-64	-67	-64	-79	-63	-82
^ infrastructur	-38	-36	-37	-34	-35	-35	-34
^ inherit	67	31	42	30	27	27	30
^ instal	-69	-71	-74	-67	-75	-66	-78
^ intern	-14	-16	-14	-5	-17	-13	-13
^ is	-15	-9	-16	-10	4	0	12
^ isnt	-24	-24	-24	-24	-26	-24	-32
^ iso	10	9	68	12	-9	8	9
^ isol	-25	-26	-24	-23	-24	-26	-28
^ it	-42	-36	-35	-41	-47	-36	-42
^ its	-26	-24	-26	-23	-50	-23	10
^ karpent	-32	-32	-33	-32	-31	-32	-55
^ keep	-53	-52	-54	-52	-58	-52	-56
^ kernel	-27	-25	-26	-26	-26	-25	-39
^ key	-74	-90	-91	-38	-87	-74	-76
^ kindli	44	52	21	2	13	24	26
^ kubelet	-11	-15	89	2	-5	-5	-6
^ land	-10	-9	-13	-10	-11	-10	-10
^ launch	-28	-28	13	-30	-59	-28	-34
^ leaver	-22	-18	-18	-22	-21	-18	-17
^ legal	-73	-75	-86	-71	-82	-76	-79
^ licens	-76	-82	-88	-78	-98	-78	-102
^ list	45	1	11	2	-14	55	14
^ local	-31	-31	-32	-33	-30	-30	-31
^ log	-20	-42	-29	-21	-33	-24	16
^ lost	-14	-14	-21	-14	-15	-14	-14
^ mail	6	-10	4	46	2	5	4
^ manag	5	13	75	14	11	12	-1
^ manual	11	53	17	53	37	187	35
^ market	-28	-28	-28	-28	-55	-28	-28
^ max	53	54	55	54	124	53	51
^ mean	12	9	69	10	1	7	12
^ memori	-49	-48	-50	-48	-50	-49	-60
^ mfa	-70	-66	-15	-68	-97	-67	-83
^ monitor	5	-15	4	39	3	2	5
^ move	-28	15	-35	-38	-43	-26	-31
^ multi	-27	-28	-4	-28	-34	-32	-29
^ must	19	22	22	21	17	21	57
^ my	61	32	42	19	39	25	36
^ n	-75	-85	-83	-72	-104	-77	-86
^ nacl	-26	-25	-29	-27	-28	-24	-32
^ nah	-39	-36	-38	-36	-42	-37	-50
^ need	85	25	23	56	23	28	29
^ network	-17	-18	13	-16	-25	-16	-22
^ new	50	7	2	6	1	8	8
^ nightli	5	-7	4	24	5	5	5
^ nitro	36	34	150	36	23	35	14
^ no	-19	-17	-19	-18	-19	-18	-21
^ nobodi	-24	-68	-30	41	-40	-26	-24
^ node	-21	-15	-16	-15	-15	-15	-17
^ not	-49	-39	-38	-41	-36	-37	-39
^ now	-82	-67	-65	-61	-63	-66	-67
^ nvidia	-24	-26	-24	-26	-26	-24	-23
^ of	36	34	99	39	-2	36	20
^ ok	-30	-44	-61	-44	-57	-46	-52
^ on	-2	30	-1	-8	21	0	-18
^ one	86	27	28	28	10	28	26
^ open	-34	-33	-33	-34	-58	-48	-35
^ oper	-83	-77	-81	-76	-79	-77	-86
^ os	-127	-140	-129	-128	-129	-124	-199
^ our	27	30	29	40	52	29	62
^ pager	-28	-32	-29	-51	-29	-29	-30
^ paramet	-39	-36	-37	-39	-51	-38	-44
^ password	-98	-100	-104	-97	-103	-101	-135
^ patch	-24	-25	-28	-26	-45	-26	-4
^ pci	-35	-36	-4	-39	-52	-37	-38
^ pdb	-87	-67	19	-89	-104	-80	-82
^ penetr	-34	-35	-7	-33	-40	-48	-40
^ pentest	-13	-12	-16	-13	-13	-12	-16
^ person	-18	-18	-17	-18	-22	-17	-27
^ phish	-48	-48	-53	-48	-51	-47	-52
^ physic	-57	-59	-61	-59	-58	-56	-59
^ pick	-40	-40	-44	-11	-42	-39	-44
^ pitr	-51	-57	-31	-51	-55	-48	-57
^ platform	-41	-25	43	-20	-27	-21	-21
^ pleas	15	10	-18	7	71	-12	-4
^ pls	30	12	6	16	23	-1	60
^ pod	-10	-13	13	-11	-26	-12	-16
^ poison	-40	-38	-37	-38	-51	-38	-41
^ power	-52	-52	-60	-53	-63	-52	-69
^ pre	-48	-44	-58	-47	-64	-47	-52
^ procur	-70	-61	-65	-61	-64	-63	-67
^ protect	-70	-71	-82	-70	-80	-70	-84
^ public	-50	-45	-46	-50	-51	-47	-67
^ put	26	55	26	3	26	26	26
^ quarterli	-48	-49	-57	-47	-57	-48	-52
^ queue	-50	-51	-50	-32	-53	-48	-49
^ quick	12	135	10	14	26	27	9
^ ransomwar	-17	-18	-16	-17	-17	-16	-18
^ read	-55	-56	-61	-59	-64	-59	-67
^ recommend	29	23	29	9	103	28	29
^ redishel	-15	-15	-15	-17	-15	-15	-25
^ regresshion	-29	-28	-27	-30	-36	-28	-39
^ remind	8	-10	-8	-9	-39	-9	-8
^ renew	-42	-42	-44	-43	-60	-43	-59
^ replac	-28	-31	-31	-26	-28	-27	-26
^ resili	-53	-56	-45	-54	-59	-56	-76
^ respons	127	47	37	51	106	49	41
^ revok	-57	-58	-61	-58	-65	-57	-64
^ root	21	21	58	20	7	19	10
^ rotat	-88	-88	-113	-89	-91	-89	-115
^ rout	-64	-67	-73	-64	-68	-66	-70
^ row	-9	-8	-8	-10	-9	-9	-8
^ rto	-6	-12	47	-9	-18	-25	-19
^ runc	-19	-19	-20	-21	-23	-19	-21
^ same	-62	-49	-51	-50	-49	-53	-55
^ scale	-76	-91	-84	-78	-85	-82	-109
^ scan	-8	-8	-9	-8	-8	-8	-8
^ second	-31	-30	-31	-30	-35	-30	-43
^ secret	-22	50	-18	-3	-15	6	6
^ secur	-62	-62	-56	-61	-79	-62	-86
^ self	23	24	30	66	31	30	30
^ server	-66	-66	-70	-66	-69	-64	-83
^ servic	-49	-48	-53	-49	-57	-51	-50
^ set	-43	-43	-42	-43	-73	-43	-43
^ share	-5	-32	-41	-29	10	-30	-53
^ should	17	14	16	43	10	13	11
^ sign	-10	-10	-10	-10	-11	-10	-13
^ sinc	-11	-8	-8	-8	-8	-8	-9
^ singl	-5	-5	42	-5	-27	-8	-4
^ sla	-152	-130	-153	-129	-233	-150	-150
^ slow	-24	-23	-23	-26	-25	-22	-23
^ small	14	15	14	40	12	15	12
^ snapshot	34	30	28	34	-7	31	147
^ so	7	-17	-26	-19	-46	8	4
^ softwar	-32	-32	-31	-31	-33	-31	-33
^ somebodi	-15	-23	-14	-15	-16	-14	-15
^ someon	-37	-34	-35	-38	-37	-34	-40
^ sorri	-18	-12	13	-12	-20	-16	-12
^ split	125	20	32	37	34	34	33
^ spread	-39	-37	-41	-38	-37	-37	-38
^ sql	-39	-41	-41	-41	-40	-37	-46
^ sse	-2	7	51	10	9	11	8
^ ssl	-31	-27	-29	-29	-28	-27	-27
^ stack	-46	-46	-52	-49	-54	-48	-50
^ static	33	32	32	83	12	33	17
^ storag	-35	-32	-34	-33	-32	-31	-30
^ store	59	-1	8	6	-17	5	-12
^ stream	54	52	54	89	33	55	144
^ subdomain	-35	-53	-35	-41	-50	-35	-33
^ subscrib	-88	-88	-99	-83	-85	-84	-92
^ swap	23	55	21	20	25	25	25
^ system	6	8	7	-7	39	0	-23
^ tag	-60	-57	-56	-58	-72	-58	-93
^ task	-10	-10	-16	-10	-10	-10	-10
^ tell	1	51	5	28	100	117	0
^ test	-58	-59	-60	-59	-82	-62	-72
^ thank	-30	-38	-29	-29	-24	-37	-41
^ the	-16	-13	-5	-11	-20	-12	53
^ then	-22	-22	-26	-22	-22	-22	-27
^ there	-22	-20	-22	-19	-23	-21	-22
^ third	-68	-65	-64	-57	-60	-59	-63
^ time	0	-2	-17	26	-10	-1	-1
^ tls	5	5	30	2	-11	4	51
^ true	-29	-30	-34	-30	-37	-30	-33
^ trust	-26	-26	-26	-26	-29	-27	-36
^ turn	-29	-28	-30	-27	-28	-27	-26
^ two	7	7	4	25	7	7	3
^ under	-35	-19	-19	-19	-19	-19	-19
^ upgrad	-50	-52	-65	-58	-59	-51	-77
^ uptim	-32	-33	-33	-32	-37	-32	-41
^ usag	-7	7	5	5	2	64	-2
^ user	-107	-103	-107	-99	-105	-97	-111
^ util	-32	-31	-30	-30	-32	-29	-29
^ vendor	-23	-24	-22	-26	-26	-22	-25
^ version	-102	-99	-110	-96	-106	-100	-131
^ vet	-33	-32	-34	-35	-48	-32	-33
^ virtual	-67	-68	-72	-69	-73	-68	-100
^ vpn	16	19	27	34	13	27	71
^ vulner	-38	-38	-40	-38	-40	-39	-52
^ wait	-67	-85	-66	-62	-66	-61	-70
^ want	28	2	25	72	23	24	26
^ we	-1	4	-11	-2	-10	-7	2
^ web	-37	-37	-37	-40	-39	-38	-64
^ were	41	113	42	42	33	36	45
^ what	-10	1	27	7	56	9	7
^ when	47	60	57	61	131	101	44
^ where	59	17	28	84	13	28	21
^ which	5	-20	-9	20	28	12	-7
^ who	-25	-25	-25	-25	-19	-24	-23
^ whose	1	2	3	8	29	6	23
^ why	40	40	41	43	95	31	42
^ will	-25	-21	-23	-21	-42	11	-27
^ windows	20	6	20	27	15	18	67
^ with	-56	-46	-47	-48	-52	-46	-58
^ worker	17	18	35	33	37	39	119
^ write	24	18	14	16	64	18	9
^ wtf	49	45	127	47	35	44	39
^ xen	-106	-112	-161	-117	-132	-107	-150
^ xz	-28	-23	-20	-21	-21	-20	-21
^ zone	-85	-81	-114	-81	-87	-89	-81
a	-17	-15	-10	-11	-12	-16	-19
a 2	27	23	19	18	55	24	26
a @	-33	-20	-16	-25	-26	-25	-31
a bad	-6	-6	-6	-6	-9	-6	-6
a box	16	3	18	67	5	18	20
a breach	-18	-16	-16	-16	-17	-16	-15
a broken	-42	-40	-43	-40	-45	-39	-58
a certif	-13	-12	-12	-12	-12	-11	-12
a client	-14	-28	-36	-33	-35	-27	-28
a cluster	-12	-12	-12	-13	-12	-11	-15
a colleagu	-16	-25	-26	-26	-45	-25	-31
a compani	-48	-55	-43	-44	-52	-42	-45
a complianc	32	75	30	61	30	31	31
a contain	-3	-2	14	6	-10	-5	-12
a control	7	7	19	7	5	7	7
a copi	-6	-6	-7	-7	-8	-6	-7
a custom	-49	-45	-56	-45	-48	-44	-49
a cve	1	-1	2	12	2	2	0
a data	6	5	52	7	0	3	6
a dead	-19	-19	-19	-18	-18	-17	-17
a dedic	28	27	27	26	57	26	26
a develop	-18	-17	-17	-18	-18	-17	-30
a disk	-26	-26	-26	-49	-27	-26	-29
a distribut	-46	-52	-52	-48	-48	-48	-50
a dns	-10	-13	-10	-10	-10	-10	-10
a domain	-14	-9	-8	-8	-8	-8	-8
a duti	-45	-29	-32	-55	-34	-29	-30
a fail	-16	-15	-17	-15	-15	-15	-14
a faulti	-21	-21	-22	-24	-21	-20	-27
a file	-2	-26	-2	24	-2	-2	-2
a finger	-52	-72	-55	-70	-63	-51	-54
a fleet	16	30	29	26	86	30	24
a flood	-18	-23	-17	-18	-19	-18	-19
a function	-57	-61	-67	-59	-62	-60	-64
a good	36	33	36	5	126	26	38
a haiku	2	14	15	14	62	14	14
a hypervisor	14	12	86	10	-3	9	9
a job	-25	-24	-28	-25	-32	-25	-30
a joint	-44	-36	-56	-36	-45	-36	-36
a key	14	32	30	32	73	28	34
a leak	-11	-12	-12	-11	-12	-11	-12
a leaver	-61	-61	-67	-61	-67	-60	-67
a linux	-13	-21	-8	29	-11	-6	-11
a live	15	15	-10	8	71	13	9
a long	40	34	25	79	26	15	36
a lot	33	14	26	21	67	13	22
a m	-16	-19	-15	-17	-16	-15	-18
a manag	14	16	70	15	8	14	17
a mess	-11	-9	-10	-10	-9	-9	-9
a multi	-34	-35	-43	-35	-40	-35	-38
a new	-21	-20	-21	-21	-9	-21	-22
a node	29	26	28	28	84	25	28
a non	36	36	82	36	31	35	37
a nutshel	90	-30	-25	-11	-41	-22	-33
a partner	-10	-9	-9	-10	-10	-9	-10
a patch	-44	-43	-43	-43	-54	-42	-50
a person	34	33	99	26	13	30	11
a pod	-10	-10	10	-11	-14	-12	-20
a port	-30	-30	-29	-30	-40	-30	-36
a principl	-13	-14	-14	-15	-15	-12	-13
a privat	-20	-1	1	-2	34	0	0
a provis	-34	-38	-34	-38	-34	-33	-35
a public	-26	-28	-27	-27	-34	-27	-32
a queue	4	-8	6	51	7	6	8
a raci	35	4	6	5	2	4	6
a real	-1	2	-13	0	54	18	-8
a region	-32	8	-10	-35	-55	-33	-40
a resourc	-27	-19	-19	-20	-22	-19	-19
a respons	23	18	10	9	6	9	9
a restart	-39	-38	-38	-40	-41	-37	-58
a retail	-32	-34	-26	-28	-26	-26	-32
a retir	-23	-22	-24	-20	-20	-21	-20
a role	-28	-27	-27	-27	-39	-27	-40
a rout	-17	-16	-16	-17	-18	-16	-20
a rule	-24	-24	-31	-25	-26	-25	-33
a schedul	-3	-11	-5	27	-8	-4	-6
a second	-27	-26	-26	-27	-27	-25	-27
a secret	-7	-7	-11	-7	-7	-7	-8
a secur	31	29	80	49	29	33	34
a self	0	0	1	9	0	1	-1
a server	14	15	15	36	14	15	14
a servic	-12	-16	33	-11	-11	-11	-19
a share	-15	-16	-19	-17	-21	-18	-21
a site	-17	-15	-14	-15	-14	-14	-18
a small	23	11	22	56	22	22	23
a standalon	-6	-5	-8	-6	-5	-5	-6
a startup	-3	-15	-3	26	-3	0	-2
a stolen	-8	-7	-7	-7	-7	-7	-7
a subnet	-52	-52	-65	-53	-54	-53	-62
a summari	12	-1	1	2	1	2	2
a tabl	-24	-24	-34	-25	-26	-24	-24
a task	3	3	20	3	-1	2	2
a team	62	25	13	32	23	28	29
a terraform	11	18	18	18	47	18	19
a thing	-57	-49	-63	-53	-51	-54	-53
a third	-5	4	29	-8	3	3	3
a ticket	-1	6	6	3	29	6	4
a topic	-44	-44	-62	-48	-61	-59	-45
a user	-32	-54	-33	-31	-49	-33	-27
a vulner	-26	-26	-27	-26	-29	-26	-40
a whole	-26	-25	-26	-27	-45	-25	-28
a workload	-12	-10	-27	23	-20	-18	-11
a wrong	-33	-31	-34	-34	-39	-31	-32
a year	-10	-10	-11	-12	-13	-11	-12
a zip	-52	-62	-50	-29	-50	-70	-63
a zone	-16	-16	-15	-15	-17	-14	-14
abl	-3	-2	-19	-2	-10	40	-1
abl to	-3	-2	-19	-2	-10	40	-1
about	-52	-46	-64	-30	-43	-37	-30
about @	-118	-84	-96	-77	-67	-81	-86
about an	24	24	22	58	17	24	24
about aws	32	8	8	8	8	8	0
about engin	25	25	19	68	-2	0	-10
about our	-16	-11	-11	-12	2	-13	-14
about the	41	32	-8	29	11	23	125
about who	38	-4	-4	-2	-11	-6	-3
abov	26	23	-7	16	94	22	15
abov and	21	21	21	12	55	22	20
absorb	-27	-24	-25	-24	-26	-24	-25
absorb $	-31	-28	-30	-29	-32	-29	-31
abstract	-15	-23	26	-19	-24	-18	-18
abstract servic	0	2	49	1	-10	-3	-2
abus	-22	-21	-20	-22	-22	-22	-22
abus notic	-20	-19	-19	-20	-21	-21	-20
acceler	-60	-48	-40	-44	-45	-45	-47
accept	-53	-52	-69	-53	-60	-52	-60
access	-34	-34	-35	-34	-33	-35	-36
access $	-19	-19	-23	-19	-26	-21	8
access control	-19	-17	-17	-16	-17	-17	-16
access entri	-15	-13	-13	-14	-14	-13	-16
access kei	-40	-41	-40	-40	-46	-41	-52
access key	-14	-14	-18	-15	31	-27	-32
access log	-26	-25	-25	-25	-25	-24	-26
access of	-24	-24	-29	-25	-38	-25	-27
access on	-38	-36	-36	-37	-37	-35	-37
access polici	-36	-36	-41	-35	-50	-36	-39
access request	24	24	24	23	51	18	23
access review	-48	-49	-57	-47	-57	-48	-52
access right	-55	-57	-62	-60	-77	-63	-64
access to	-25	-25	-23	-25	-29	-25	-27
accident	-33	-32	-32	-34	-36	-34	-36
accident delet	-33	-32	-32	-34	-36	-34	-36
accord	-13	-8	-9	-9	-9	-9	-9
accord to	-14	-10	-10	-10	-10	-10	-10
account	-6	-18	-17	-17	0	-17	-22
account $	34	-15	-16	-14	-11	-15	-22
account access	-47	-47	-49	-46	-51	-47	-48
account and	-16	-14	-16	-14	-15	-14	-16
account contact	-20	-20	-21	-20	-31	-21	-20
account for	66	5	9	20	-9	14	15
account from	-48	-45	-48	-44	-58	-44	-53
account in	-42	-36	-35	-35	-37	-35	-39
account may	-30	-29	-30	-29	-40	-32	-30
account of	-41	-49	-43	-43	-45	-41	-41
account password	-99	-85	-97	-84	-91	-84	-85
account who	-13	15	15	17	85	17	-3
acl	-57	-46	-29	-46	-50	-46	-54
acl $	-60	-63	-89	-60	-67	-64	-70
acl for	-27	-27	-35	-28	-29	-27	-26
acl on	-64	-40	-39	-40	-40	-39	-62
acm	38	43	37	45	127	45	40
across	-88	-75	-86	-77	-84	-74	-83
across all	-58	-33	-38	-32	-42	-33	-45
across the	-53	-44	-45	-44	-49	-44	-52
across three	-8	-8	-9	-8	-8	-8	-7
act	-38	-36	-38	-37	-32	-36	-41
act $	-17	-15	-16	-17	-16	-15	-18
act for	-24	-24	-32	-25	-30	-26	-27
act on	-50	-50	-50	-50	-56	-50	-58
action	-8	-8	-7	-8	-8	-7	-8
activ	-28	-28	-27	-27	-28	-26	-29
activ in	-26	-25	-20	-19	-20	-20	-20
actual	43	4	46	7	2	9	10
ad	-13	-1	-4	13	-8	1	71
ad group	-33	-32	-32	-31	-31	-31	-33
ad on	-3	46	22	48	23	23	23
add	-33	-31	-31	-32	-33	-31	-37
add @	-25	-28	-24	-29	-26	-24	-24
add capac	-46	-42	-42	-40	-42	-41	-51
add more	-18	-18	-19	-18	-18	-17	-19
add node	-24	-21	-21	-22	-21	-21	-24
add ons	-7	-6	-7	-7	-6	-6	-9
add storag	-13	-12	-12	-12	-12	-11	-12
add the	-8	-9	-9	-7	-8	-8	-8
addon	-19	-19	-30	-30	-19	-19	-19
addon on	-22	-22	-35	-36	-22	-22	-22
address	-47	-47	-47	-47	-52	-47	-85
address $	-25	-25	-25	-26	-31	-25	-39
admin	-37	-51	-38	-25	-42	-34	-39
admin $	-1	-25	-4	62	-16	-2	-5
admin password	8	14	13	6	39	13	12
admin right	-34	-35	-34	-37	-48	-34	-42
administ	-28	-27	-28	-29	-44	-27	-27
administr	-68	-68	-87	-37	-79	-69	-82
admiss	-7	-9	8	-11	-9	-12	-11
advisor	-52	-51	-52	-55	-64	-53	-61
after	-14	-15	-20	-17	-22	-19	-20
after $	74	60	26	33	28	32	32
after 29	1	19	18	-5	54	18	16
after @	-17	-22	-11	22	-12	-11	-16
after a	-19	-15	-17	-16	-16	-16	-17
after an	-35	-33	-36	-34	-35	-34	-50
after cool	-11	-9	-10	-9	-10	-9	-12
after physic	-23	-16	-16	-16	-16	-16	-16
after that	-19	-27	-19	-20	-22	-19	-20
after the	-20	-8	-15	-14	-21	-15	7
after we	-12	-14	-11	-13	-12	-11	-13
after what	83	3	-6	14	4	13	13
ag	-27	-23	-24	-24	-23	-22	-24
again	9	3	25	45	4	9	5
again $	27	27	71	60	11	24	24
again do	12	-6	13	47	13	14	13
against	-13	18	-10	-12	-8	-9	-13
against @	20	108	25	24	23	27	24
against common	-43	-55	-45	-41	-39	-39	-44
against our	-42	-44	-43	-43	-44	-40	-52
against the	6	20	7	6	7	7	6
age	-12	-10	-11	-12	-10	-10	-10
agent	-23	-11	-23	-41	-25	-21	14
agent $	24	16	24	24	10	23	78
agent 1	-20	-15	-14	-14	-16	-14	-16
agent @	-26	-44	-25	-29	-25	-25	-30
agent on	-40	4	-45	-77	-39	-39	-57
agent updat	45	27	31	40	31	35	139
agent version	-20	-22	-20	-23	-19	-19	-20
agentcor	-13	-12	-14	-12	-13	-12	-13
agentcor runtim	-13	-12	-14	-12	-13	-12	-13
ago	-27	-22	-28	-22	-23	-22	-22
ai	43	36	26	36	17	100	17
aim	22	-1	20	65	19	21	20
air	-41	-41	-43	-41	-46	-42	-48
air condit	-41	-41	-43	-41	-46	-42	-48
al2023	2	24	133	21	2	4	2
alarm	-35	-31	-31	-31	-35	-31	-36
alarm in	-42	-29	-29	-30	-30	-29	-31
alert	-31	-30	-33	-30	-34	-30	-31
alert and	-17	-16	-19	-16	-17	-16	-16
alert on	-30	-29	-30	-29	-36	-29	-31
alibaba	34	33	33	33	74	33	25
alibaba @	41	40	40	40	99	40	31
aliv	-65	-61	-52	-29	-92	-54	-55
aliv $	6	-3	8	43	-2	7	6
all	24	-22	-10	-6	3	-12	-12
all $	-24	-19	-19	-21	-19	-18	-19
all @	12	11	12	38	13	12	12
all of	-46	-35	-36	-35	-39	-32	-38
all our	51	-69	-28	-22	-29	-20	-27
all over	-29	-26	-29	-32	-27	-26	-29
all previou	2	3	2	2	14	3	3
all servic	-49	-45	-51	-49	-49	-47	-57
all that	60	19	26	24	20	24	19
all the	-9	26	-9	-19	-6	-4	-10
all three	-7	-7	-7	-8	-9	-7	-8
allow	-12	-8	-25	-11	16	-35	-13
allow $	-39	-38	-67	-43	-48	-57	-48
alon	-33	-22	-31	-29	-31	-29	-30
alon $	-21	-7	-24	-20	-23	-22	-23
along	-10	-9	-9	-10	-9	-9	-12
alreadi	-46	-41	-43	-42	-48	-42	-41
also	-62	-61	-92	-60	-61	-62	-64
alto	-36	-35	-36	-35	-40	-35	-47
alto @	-35	-34	-34	-33	-38	-33	-40
alwai	-35	-28	-19	-28	-33	-37	-26
am	-18	-37	-14	-16	-36	-8	-22
am from	-50	-26	4	-29	-67	-52	-26
am i	13	-12	-13	-14	-9	-10	-8
amazon	-7	-12	-10	-13	-8	-14	-12
amazon $	-45	-52	-53	-47	-51	-50	-51
amazon @	-40	-34	-35	-34	-36	-33	-41
amazon also	-13	-12	-12	-12	-14	-15	-14
amazon as	-7	-8	-9	-8	-9	-8	-7
amazon but	-17	-17	-16	-20	-16	-16	-16
amazon close	-15	-15	-21	-15	-17	-16	-15
amazon data	-45	-46	-46	-72	-65	-46	-47
amazon do	38	63	40	51	30	36	84
amazon doe	101	74	36	34	43	42	42
amazon fault	-16	-16	-16	-15	-16	-15	-18
amazon for	-15	-13	-14	-14	-17	-13	-13
amazon go	-26	-28	-26	-33	-36	-26	-27
amazon handl	36	-1	-4	1	-17	1	-3
amazon have	-13	-12	-11	-12	-12	-11	-12
amazon in	-17	-18	-17	-19	-18	-17	-17
amazon job	31	-19	-25	-21	-37	-19	-23
amazon liabl	-20	-18	-18	-20	-29	-18	-19
amazon linux	14	19	17	19	16	19	49
amazon manag	-12	66	1	18	20	25	25
amazon or	-14	1	-1	-6	-14	3	50
amazon part	-19	-24	-57	-23	-27	-26	-28
amazon patch	-64	-61	-61	-64	-72	-60	-83
amazon problem	-21	-20	-28	-20	-21	-21	-19
amazon q	23	29	21	29	-12	24	83
amazon right	-8	-8	-8	-7	-8	-7	-8
amazon rotat	-9	-8	-8	-8	-8	-8	-10
amazon run	-27	-25	-25	-25	-49	-25	-25
amazon set	-28	-26	-27	-26	-26	-28	-27
amazon should	-20	-20	-20	-22	-21	-19	-21
amazon suppos	-15	-11	-12	-11	-11	-11	-11
amazon take	38	35	17	34	23	32	94
amazon task	-18	-15	-21	-15	-16	-16	-15
amazon thing	-60	-55	-63	-56	-55	-56	-80
amazon to	17	18	20	53	20	22	21
amazon true	-13	-13	-12	-12	-15	-13	-18
amazon tune	-23	-39	-23	-25	-25	-23	-23
amazon who	-12	-14	-12	-13	-12	-12	-15
amazon wont	-11	-10	-10	-10	-10	-10	-15
amazon write	-96	-82	-83	-81	-94	-80	-115
amazon yes	-9	-16	-9	-10	-10	-9	-9
ami	-34	-43	-16	-33	-37	-33	-40
ami $	-32	-31	7	-34	-41	-35	-41
ami for	-18	-11	-11	-12	-11	-11	-12
ami is	36	34	101	27	17	32	12
ami of	-12	-12	-12	-12	-12	-12	-17
ami patch	-8	-7	-8	-7	-7	-7	-8
ami releas	-35	-32	-36	-32	-37	-33	-34
ami who	-36	-58	-36	-35	-32	-31	-31
an	-19	-20	-14	-18	-15	-15	-22
an @	-26	-25	-18	-23	-21	-19	-26
an abus	-18	-17	-16	-17	-18	-18	-18
an access	19	25	22	19	87	-7	13
an accident	-15	-13	-12	-13	-13	-13	-14
an account	-19	-19	-19	-19	-19	-18	-18
an admin	-9	-15	-11	17	-11	-8	-8
an amazon	-30	-28	-2	-45	-41	-29	-29
an ami	23	22	77	22	16	16	21
an ancient	-48	-39	-40	-42	-39	-40	-64
an api	10	0	12	35	11	12	12
an applic	-28	-28	-30	-28	-31	-28	-29
an audit	-8	-7	-7	-7	-11	-1	-7
an avail	-19	-19	-25	-21	-19	-20	-27
an aws	3	3	20	3	-4	3	-2
an employe	-37	-37	-37	-37	-50	-37	-45
an ex	-27	-25	-26	-26	-26	-25	-25
an import	-30	-29	-31	-36	-34	-29	-30
an intern	-12	-34	-12	13	-14	-12	-14
an object	55	57	34	56	132	56	58
an old	23	21	55	20	23	22	23
an os	-27	-25	-27	1	-39	-29	-54
an outag	-18	-18	-23	-19	-21	-19	-19
an overview	50	8	8	6	24	-3	9
analys	-32	-31	-40	-31	-33	-31	-32
analysi	-17	-16	-30	-16	-17	-16	-17
analysi rule	-17	-16	-30	-16	-17	-16	-17
analyst	4	6	2	36	-12	3	0
ancient	-48	-39	-40	-42	-39	-40	-64
and	-18	-14	-21	-19	-19	-19	-20
and @	-28	27	-12	-19	-18	-16	-21
and a	-27	-30	-28	-30	-32	-28	-33
and access	-8	-7	-8	-7	-8	-7	-8
and after	6	15	6	6	6	6	6
and amazon	51	4	25	27	65	18	23
and answer	1	2	1	1	11	2	2
and appli	-9	-7	-7	-7	-7	-7	-9
and applic	-24	-24	-23	-23	-24	-24	-27
and attach	-25	-26	-23	-22	-27	-22	-23
and backup	19	51	19	-6	16	19	18
and bill	-21	-21	-21	-21	-31	-22	-21
and cach	-48	-44	-47	-44	-44	-43	-43
and check	-23	-19	-19	-20	-25	-19	-19
and compact	-34	-23	-22	-24	-25	-22	-23
and complaint	-44	-35	-35	-35	-36	-35	-44
and cool	-31	-30	-29	-29	-32	-28	-28
and data	-17	-18	-18	-17	-19	-18	-22
and decid	-31	-30	-55	-29	-29	-30	-29
and delet	-14	-15	-14	-15	-16	-13	-13
and devic	36	38	38	34	20	38	84
and disk	-13	-10	-11	-10	-10	-10	-10
and down	-39	-28	-27	-27	-29	-27	-29
and earthquak	-13	-13	-13	-15	-15	-14	-13
and edg	-21	-21	-33	-21	-23	-21	-21
and environment	-23	-23	-27	-23	-24	-23	-26
and firewal	-50	-50	-50	-50	-53	-50	-90
and firmwar	-25	-22	-22	-22	-24	-23	-41
and fix	-38	-33	-32	-32	-54	-32	-36
and flow	-17	-16	-19	-16	-17	-16	-16
and for	-65	-62	-54	-51	-70	-26	-57
and group	-14	-13	-14	-13	-14	-13	-13
and guard	-39	-39	-38	-40	-40	-38	-40
and hand	-9	-6	-6	-7	-6	-6	-6
and have	12	12	5	46	9	1	10
and his	-11	-11	-11	-11	-13	-11	-18
and host	-32	-57	-32	-33	-33	-33	-35
and how	24	23	-19	24	4	72	22
and if	10	9	16	16	5	13	64
and in	-50	-14	-35	-42	-36	-34	-46
and index	-13	-12	-12	-12	-13	-12	-13
and instal	-12	-10	-10	-10	-10	-10	-13
and is	18	21	22	20	26	66	0
and its	-26	-26	-27	-26	-26	-26	-34
and job	-71	-64	-63	-63	-66	-64	-72
and keep	-16	-18	-15	-15	-16	-16	-17
and maintain	-17	-16	-16	-16	-16	-16	-18
and manag	-65	-63	-73	-64	-75	-64	-99
and manifest	-34	-30	-30	-29	-32	-29	-29
and mantrap	-28	-26	-29	-28	-36	-27	-28
and max	-23	-22	-22	-22	-35	-22	-23
and maximum	-48	-48	-46	-48	-83	-48	-48
and mean	43	43	144	39	17	25	45
and need	73	29	29	26	24	24	29
and network	-56	-54	-60	-56	-57	-53	-56
and no	-9	-8	-8	-9	-10	-8	-8
and now	-14	-16	-13	-13	-13	-13	-13
and on	-47	-49	-43	-43	-43	-42	-44
and oper	-33	-43	-38	-39	-33	-33	-34
and our	55	14	16	13	13	15	8
and password	-18	-25	-18	-19	-18	-18	-20
and patch	-17	-16	-16	-16	-17	-16	-20
and pick	-27	-53	-27	-31	-27	-27	-27
and provis	4	-3	4	44	-4	5	5
and rack	-68	-48	-48	-48	-55	-49	-59
and region	-16	-15	-20	-15	-15	-15	-16
and repair	-30	-30	-30	-30	-37	-29	-39
and retent	-20	-20	-20	-21	-21	-19	-21
and revok	-10	-7	-7	-8	-7	-7	-7
and role	-12	-10	-10	-10	-11	-10	-11
and rotat	-8	-8	-8	-8	-9	-7	-8
and rout	-9	-9	-9	-8	-10	-8	-9
and rpo	40	38	120	40	32	34	17
and run	-8	-7	-7	-7	-6	-7	-7
and say	40	77	46	37	77	29	49
and scale	-22	-22	-24	-22	-23	-22	-30
and secur	-12	-11	-12	-11	-11	-10	-12
and set	-6	-8	-6	-7	-7	-6	-6
and slot	-13	-11	-11	-11	-11	-13	-13
and spf	-14	-10	-9	-9	-9	-9	-9
and sse	-38	-62	-42	-43	-39	-39	-39
and start	-8	-6	-6	-6	-6	-6	-7
and store	-11	-9	-9	-9	-8	-9	-9
and stream	-45	-41	-42	-44	-48	-44	-49
and swap	-12	-13	-12	-18	-12	-12	-14
and tell	22	22	21	11	52	21	19
and that	-14	-14	-15	-18	-15	-14	-18
and the	-4	-13	-12	-9	-14	-11	1
and their	-49	-67	-89	-80	-76	-64	-80
and timeout	-30	-27	-28	-27	-30	-27	-27
and train	2	2	36	2	-1	-17	1
and updat	-20	-20	-21	-20	-21	-20	-31
and us	36	-4	-2	1	1	1	-7
and user	-50	-47	-54	-47	-50	-47	-51
and water	-10	-10	-10	-10	-10	-10	-16
and we	2	-6	1	29	1	2	-4
and what	89	39	2	22	47	35	30
and when	-15	-6	-6	-5	24	-16	-25
and which	-18	-36	-19	-15	-20	-19	-21
and who	15	13	12	14	-10	11	49
and with	-22	-30	-22	-23	-24	-22	-23
and worker	-8	-7	-7	-7	-8	-7	-9
and write	-26	-26	-28	-27	-23	-29	-26
angl	1	34	5	-6	1	4	4
announc	-17	-15	-16	-16	-16	-16	-23
anoth	-25	-26	-29	-27	-29	-28	-29
anoth $	-18	-18	-20	-18	-25	-18	-21
anoth account	-48	-46	-64	-50	-61	-55	-59
anoth custom	-10	-9	-9	-9	-10	-10	-9
anoth region	-9	-8	-8	-8	-9	-8	-9
anoth tenant	-7	-7	-7	-7	-8	-7	-9
answer	-8	2	-17	-8	-18	34	-7
answer $	-9	-7	-34	-5	-26	69	-10
answer a	-8	-8	-8	-9	-10	-11	-10
answer as	25	25	27	25	69	-16	27
answer for	13	28	-6	-4	-14	-3	-5
answer from	-6	-6	-6	-8	-7	-1	-7
answer onli	2	3	2	2	14	3	3
answer to	-21	-20	-23	-21	-21	-30	-22
anthrop	-37	-28	-29	-29	-33	-28	-27
anti	-15	-12	-12	-14	-14	-12	-14
antiviru	-94	-85	-110	-87	-95	-93	-93
antiviru on	-26	-27	-29	-28	-34	-29	-27
any	-22	-8	-16	-21	2	-15	-17
any differ	-24	47	0	-1	-4	0	1
any of	-13	-15	-13	-16	-13	-13	-13
any servic	-25	-25	-28	-25	-32	-25	-27
anycast	-56	-53	-52	-51	-54	-51	-55
anycast edg	-63	-59	-59	-57	-62	-57	-62
anymor	-21	-19	-19	-20	-22	-19	-21
anyon	-4	-2	4	-2	21	13	-11
anyon at	-24	-18	-24	-22	-32	34	-21
anyon know	-38	-35	-34	-35	-37	-34	-47
anyth	23	12	4	15	2	5	4
anyth $	-39	-37	-39	-38	-43	-36	-36
anyth differ	0	38	2	-15	0	2	2
anywai	-30	-33	-31	-32	-36	-30	-31
anywai $	-29	-31	-30	-29	-35	-29	-28
anywher	-7	10	-11	-11	-31	49	-36
anywher $	23	13	20	28	6	97	-13
aoc	-19	-19	-16	-20	-20	-21	-19
apart	-25	-25	-28	-28	-31	-24	-31
apart from	-13	-13	-15	-12	-19	-13	-13
apart on	-19	-19	-20	-19	-26	-19	-19
api	-36	-40	-36	-28	-38	-34	-37
api call	-60	-67	-77	-63	-73	-74	-70
api endpoint	-47	-47	-52	-54	-54	-47	-51
api kei	-13	-12	-12	-13	-12	-12	-20
api on	-32	-20	-11	4	-12	-12	-12
api request	-22	-22	-22	-21	-28	-22	-26
api server	-9	-9	-9	-10	-12	-9	-12
api token	-14	-13	-14	-13	-13	-19	-13
app	-51	-51	-55	-48	-50	-50	-55
app $	-53	-56	-63	-53	-54	-51	-59
app code	-17	-18	-19	-18	-22	-19	-18
app on	-115	-111	-120	-103	-126	-101	-114
app we	-29	-30	-30	-30	-55	-29	-30
appli	-27	-26	-28	-27	-33	-26	-23
appli @	-8	-7	-8	-7	-8	-7	-8
appli by	-22	-21	-22	-22	-24	-22	-31
appli engin	-10	-10	-10	-10	-10	-10	-13
appli oper	-13	-13	-12	-13	-13	-12	-17
appli the	-23	-20	-28	-23	-38	-21	4
appli to	-19	-19	-20	-19	-24	-19	-22
applianc	-36	-34	-36	-35	-36	-34	-42
applianc behind	-19	-18	-18	-18	-19	-18	-23
applianc in	-18	-16	-17	-16	-18	-16	-17
applianc of	-38	-36	-36	-35	-38	-35	-54
applic	-43	-42	-44	-41	-46	-42	-47
applic $	-40	-40	-41	-40	-52	-40	-47
applic @	-92	-90	-122	-86	-90	-87	-90
applic built	-22	-15	-14	-14	-17	-14	-15
applic code	-23	-20	-22	-20	-22	-20	-21
applic for	-35	-31	-32	-31	-35	-31	-35
applic on	-18	-19	-17	-17	-18	-17	-17
applic softwar	-32	-31	-30	-30	-32	-29	-29
applic that	-22	-21	-21	-21	-22	-21	-23
approv	-9	9	-9	-11	31	-14	-9
approv my	12	16	11	19	86	-10	6
approv step	-24	-23	-23	-23	-30	-24	-25
apt	-32	-49	-33	-46	-33	-33	-32
architect	29	55	31	23	64	27	28
architect exam	8	10	12	10	63	4	7
architectur	-79	-79	-86	-80	-106	-80	-106
archiv	-53	-50	-68	-46	-53	-48	-57
are	-9	-19	-11	-18	-13	-8	-22
are @	-17	8	64	11	66	-5	11
are a	-10	-8	-9	-9	-8	-9	-8
are amazon	27	24	21	31	93	19	25
are custom	-24	-23	-24	-22	-25	-25	-26
are encrypt	-31	-30	-30	-30	-32	-30	-33
are environment	-34	-34	-38	-33	-45	-39	-33
are in	-18	-17	-20	-18	-19	-18	-22
are inherit	23	24	94	18	21	5	25
are kept	-83	-79	-97	-79	-128	-91	-79
are my	69	0	-44	1	-6	-4	2
are off	-13	-9	-10	-10	-9	-9	-10
are on	42	-21	-10	-18	-27	-22	-15
are our	7	-54	-31	-34	-57	-33	-49
are patch	-19	-18	-19	-18	-21	-18	-26
are secur	-11	-12	-17	-11	-12	-12	-11
are switch	-21	-21	-29	-21	-23	-22	-31
are the	33	39	62	22	53	63	62
are thei	0	4	46	5	4	6	3
are those	-22	-27	-22	-28	-21	-21	-22
are three	-12	-11	-11	-11	-11	-11	-20
are we	2	-33	-28	-19	7	-20	-38
are written	-25	-24	-38	-24	-26	-24	-28
are you	16	23	1	23	22	86	18
are your	-2	-1	0	0	-1	15	-2
arent	-18	-17	-18	-7	-22	-18	-23
around	-36	-28	-28	-28	-29	-28	-31
around in	-9	-9	-9	-9	-9	-9	-13
arrang	-13	-15	-14	-14	-16	-13	-13
arrang that	-12	-15	-14	-14	-15	-13	-12
arriv	-36	-33	-32	-39	-39	-33	-38
artifact	-38	-40	-46	-38	-51	-40	-38
artifact $	-38	-40	-46	-38	-51	-40	-38
as	-21	-17	-12	-19	-20	-21	-25
as @	-30	-34	-29	-32	-31	-28	-33
as a	-26	-25	-22	-21	-30	-26	-29
as custom	45	32	67	32	32	28	33
as littl	12	9	12	43	3	12	12
as much	3	2	3	8	3	3	3
as oppos	54	125	111	53	39	56	61
as plain	-7	-8	-11	-8	-8	-7	-9
as possibl	10	7	10	37	3	10	10
as the	-31	2	-23	-25	-28	-22	-25
as well	-37	-39	-42	-40	-39	-38	-50
ask	-1	-6	-9	2	-9	8	-7
ask $	-50	-50	-49	-50	-55	-50	-49
ask @	-18	-45	-16	20	-18	-15	-17
ask about	-24	-23	-23	-24	-31	-25	-38
ask for	41	3	-1	0	15	-3	-1
ask to	2	-26	1	29	2	1	2
ask who	-13	-11	-12	-12	-13	-12	-14
ask whose	-24	-19	-23	-19	-21	-19	-20
ask you	6	12	-1	11	-4	75	11
assess	-33	-18	-34	-36	-47	-31	-39
assess $	9	42	7	1	8	9	9
assessor	-10	-8	-8	-9	-8	-8	-9
asset	-59	-60	-64	-59	-62	-61	-61
assign	-26	-27	-26	-26	-36	-23	-3
assign $	43	44	43	42	18	43	82
assign @	-74	-69	-69	-63	-66	-63	-83
assign secur	-12	-11	-11	-10	-11	-10	-11
assist	23	24	15	38	87	6	19
associ	-24	-30	-25	-25	-28	-24	-27
assum	-31	-29	-29	-33	-29	-28	-33
at	-7	-10	-1	-10	-1	-7	-10
at 3am	-23	-26	-23	-27	-25	-22	-24
at @	48	47	48	49	48	49	111
at a	102	30	32	32	16	29	20
at all	39	12	16	23	15	15	14
at amazon	-35	-36	-35	-39	-47	-35	-37
at an	-11	-11	-13	-11	-16	-12	-11
at aws	3	4	37	3	17	3	0
at creation	-27	-26	-31	-26	-28	-27	-34
at data	-50	-50	-50	-50	-81	-50	-56
at fault	-24	-21	-22	-22	-28	-21	-24
at night	14	13	24	32	4	16	78
at our	-34	-31	-30	-30	-32	-30	-38
at rest	-18	-20	-6	-19	8	-17	-34
at some	-16	-17	-16	-30	-16	-16	-16
at the	-43	-43	-48	-44	-58	-30	-52
attach	-12	-9	-9	-9	34	-9	-9
attach @	-31	-27	-27	-27	-31	-26	-28
attach and	-8	-8	-8	-8	-9	-8	-8
attach the	-32	-32	-31	-30	-39	-30	-34
attach to	-23	-17	-15	-15	11	-18	-15
attack	-45	-37	-41	-38	-46	-37	-38
attack $	-65	-50	-50	-50	-59	-48	-48
attack on	-13	-13	-14	-14	-20	-13	-16
attent	-28	-28	-28	-28	-52	-28	-33
attent to	-28	-28	-28	-28	-52	-28	-33
audit	-18	-24	-28	-25	-26	-24	-28
audit $	-34	-33	-43	-32	-39	-27	-31
audit log	-6	-5	-6	-6	-8	-6	-6
audit of	-23	-23	-25	-23	-27	-24	-22
auditor	-13	-14	4	-8	-28	-7	-21
auditor $	-21	-22	-18	-23	-35	3	-40
auditor ask	-20	-18	-19	-19	-22	-19	-23
auditor that	-29	-29	-34	-30	-55	-31	-48
auditor want	-28	-34	-32	-30	-33	-27	-29
auth	-43	-36	-38	-36	-36	-35	-37
auth polici	-33	-35	-36	-33	-35	-33	-34
auth token	-15	-15	-17	-15	-16	-14	-17
authent	-44	-44	-49	-44	-47	-44	-45
authent $	-25	-27	-26	-25	-30	-27	-30
author	-29	-41	-58	-41	-46	-42	-45
author by	-55	-45	-47	-44	-45	-44	-58
author the	-45	-44	-43	-44	-57	-44	-54
authorit	-10	-10	-10	-10	-11	-10	-10
authorit name	-10	-10	-10	-10	-11	-10	-10
auto	-23	-22	28	-25	-28	-23	-68
auto minor	4	2	74	-7	-14	-2	-23
auto renew	-13	-12	-11	-13	-13	-11	-11
auto scale	-13	-11	-12	-11	-12	-11	-12
auto updat	-13	-12	-15	-13	-12	-12	-19
autom	-55	-62	-54	-54	-60	-53	-58
autom @	-73	-96	-76	-73	-73	-74	-107
autom backup	-21	-20	-20	-20	-36	-20	-20
autom snapshot	-11	-9	-9	-10	-10	-9	-9
automat	-65	-63	-63	-65	-77	-63	-74
automat $	-44	-43	-44	-44	-72	-42	-46
automat by	-12	-11	-13	-11	-13	-13	-12
autopilot	2	1	0	0	31	2	-13
autosc	-45	-44	-43	-44	-64	-43	-47
avail	-30	-33	-9	-30	-36	-30	-34
avail $	-61	-59	-67	-57	-77	-58	-62
avail of	-58	-63	-73	-56	-57	-56	-58
avail on	40	45	98	43	45	43	46
avail zone	-37	-39	-25	-37	-42	-38	-42
awai	-14	51	-6	-21	-12	-1	-3
awai $	-5	72	0	-1	8	17	19
awai for	-3	34	2	-26	0	1	2
awai from	-14	-16	-15	-14	-16	-14	-14
awar	-43	-37	-10	-38	-52	-56	-50
awar and	2	2	36	2	-1	-17	1
awar train	-35	-35	-39	-35	-34	-35	-54
aws	-14	-19	-18	-17	-6	-17	-23
aws $	-20	-43	-30	-38	-50	-37	-36
aws @	-8	-25	-23	-20	-21	-19	-24
aws account	-10	-6	24	-7	-30	-8	-8
aws and	50	16	9	19	36	15	17
aws answer	-40	-29	-37	-30	-30	-30	-28
aws api	-36	-37	-38	-50	-48	-37	-46
aws at	-27	-25	-27	-26	-34	-26	-31
aws batch	-7	-7	-7	-7	-7	-7	-8
aws build	-31	-31	-31	-31	-50	-31	-35
aws by	-34	-34	-34	-34	-64	-34	-40
aws choos	-45	-29	-48	-28	-29	-27	-28
aws clean	-46	-38	-34	-35	-38	-35	-35
aws data	-28	-28	-31	-28	-38	-28	-31
aws decid	-26	-24	-26	-26	-38	-25	-25
aws default	-15	-15	-16	-17	-20	-15	-15
aws design	-53	-52	-63	-52	-61	-52	-57
aws do	28	12	10	14	7	13	52
aws doc	28	27	34	27	-13	76	26
aws doe	10	8	12	35	12	11	10
aws employe	-44	-44	-47	-44	-60	-45	-46
aws encrypt	-45	-41	-41	-41	-67	-42	-46
aws end	-48	-48	-52	-49	-64	-49	-54
aws ever	-38	-39	-47	-40	-51	-40	-46
aws facil	-39	-39	-41	-39	-57	-40	-48
aws fault	10	15	8	15	86	-2	-10
aws for	45	47	42	43	96	31	45
aws go	-63	-54	-52	-58	-85	-52	-59
aws half	-25	-26	-31	-26	-30	-30	-28
aws handl	60	24	17	28	21	28	27
aws has	-36	-36	-36	-66	-39	-36	-36
aws have	19	19	19	20	51	17	18
aws health	-3	-3	42	-4	-17	-10	-14
aws hold	-10	-10	-10	-10	-15	-10	-11
aws infrastructur	-30	-31	-32	-30	-51	-31	-40
aws instal	-15	-14	-14	-15	-16	-14	-16
aws is	-34	-30	-32	-33	-35	-30	-34
aws itself	-37	-32	-37	-32	-35	-32	-44
aws job	-50	-49	-50	-53	-55	-54	-67
aws keep	-34	-35	-37	-35	-45	-35	-46
aws kei	-26	-25	-25	-24	-29	-24	-29
aws look	-18	-18	-18	-17	-22	-18	-19
aws maintain	-14	-12	-12	-12	-14	-12	-12
aws make	-27	-31	-25	-26	-32	-26	-26
aws manag	-9	-8	-9	-8	-10	-8	-10
aws mean	31	36	97	88	-6	37	28
aws move	-26	-26	-26	-26	-48	-26	-28
aws network	-31	-32	-31	-31	-54	-31	-34
aws or	-45	-41	-38	-48	-31	-41	-40
aws own	-25	-22	-23	-22	-8	-35	-45
aws patch	-14	-14	-18	-15	-32	-16	20
aws publish	-39	-39	-42	-39	-47	-40	-51
aws region	-29	-29	-30	-29	-45	-30	-35
aws respons	-59	-49	-52	-50	-64	-51	-59
aws right	-17	-16	-16	-16	-17	-16	-23
aws rotat	-12	-10	-10	-10	-11	-10	-12
aws router	-13	-11	-11	-11	-12	-11	-11
aws screen	-19	-19	-18	-18	-32	-19	-19
aws secur	-12	-11	-10	-13	-11	-10	-11
aws servic	-19	-9	-10	-9	-25	35	-13
aws set	-20	-16	-16	-18	-18	-17	-21
aws share	86	30	27	28	27	29	28
aws side	-39	-24	-24	-24	-23	-23	-26
aws site	-28	-28	-29	-29	-37	-29	-29
aws stop	-87	-79	-85	-74	-90	-83	-94
aws support	-11	-5	-6	-8	9	-5	-6
aws switch	-12	-11	-12	-11	-13	-11	-11
aws take	-51	-30	-28	-29	-32	-28	-30
aws test	-52	-53	-52	-52	-77	-53	-70
aws that	-24	-24	-26	-24	-33	-25	-27
aws the	-17	-17	-18	-19	-26	-17	-19
aws thing	-11	-10	-12	-11	-10	-10	-15
aws to	-18	-21	-27	1	-32	-18	-23
aws train	-15	-15	-16	-15	-18	-15	-22
aws updat	-25	-24	-24	-24	-29	-24	-37
aws us	-38	-35	-36	-36	-43	-35	-58
aws what	90	29	36	32	18	33	34
aws who	-69	-73	-80	-71	-103	-71	-93
aws whose	-56	-32	-36	-31	-41	-32	-45
aws wont	-25	-24	-31	-26	-30	-26	-27
aws would	-37	-32	-31	-32	-57	-31	-31
aws write	-35	-27	-26	-25	-29	-25	-26
az	-37	-29	6	-31	-32	-31	-31
az $	-44	-17	59	-20	-11	-29	-27
az do	-8	-5	-5	-5	-5	-5	-5
azs	-37	-35	-40	-35	-17	-37	-43
azs with	-23	-24	-33	-30	-26	-22	-24
azur	34	34	32	34	76	34	28
b	-20	-30	-21	-24	-22	-21	-22
b @	-31	-49	-33	-40	-33	-32	-33
baa	-17	-18	45	-16	-29	-22	-32
baa $	-45	-46	-40	-46	-60	-48	-57
babysit	8	-20	3	77	-3	8	8
back	-4	7	-1	0	25	2	18
back $	-19	-19	-19	-19	-26	-19	-21
back to	22	48	20	19	21	22	21
back up	-2	8	3	10	52	10	39
backbon	-22	-23	-24	-23	-23	-22	-24
backbon between	-23	-24	-25	-24	-24	-23	-24
backdoor	-31	-26	-23	-24	-25	-24	-25
backend	9	-6	5	34	8	9	9
background	-32	-32	-33	-32	-38	-33	-35
background check	-36	-36	-38	-36	-43	-37	-40
backlog	-1	39	-3	-19	-1	-1	0
backlog $	-1	39	-3	-19	-1	-1	0
backup	-30	-18	-26	-24	18	-22	-19
backup $	-25	11	-14	-27	19	-12	26
backup are	-22	-20	-16	-23	0	-37	-21
backup for	-22	-20	-20	-19	-22	-19	-23
backup in	-20	-7	-8	-7	38	-6	-21
backup of	-9	-4	-4	-3	37	-2	-15
backup retent	-48	-50	-46	-45	-54	-46	-46
backup who	-83	-62	-65	-59	-85	-59	-86
bad	-36	-33	-34	-34	-42	-34	-38
badg	-28	-27	-30	-28	-14	-32	-33
badg $	38	39	40	37	94	30	28
badg at	-44	-44	-50	-44	-55	-45	-43
bake	-18	-15	-17	-16	-16	-15	-16
bake in	-19	-12	-13	-16	-13	-13	-13
bake into	-14	-14	-15	-14	-14	-13	-15
ball	-28	-33	-28	-30	-32	-28	-27
ball $	-18	-22	-17	-17	-18	-17	-17
banana	-1	0	-1	-1	11	0	-2
banana $	-1	0	-1	-1	11	0	-2
bandwidth	-9	-9	-9	-9	-9	-9	-9
bare	-12	-9	28	-13	-17	-9	-33
bare metal	-3	0	40	-4	-8	0	-15
base	-20	-20	-20	-17	-18	-19	-28
base firewal	-9	-9	-9	-10	-8	-9	-10
base imag	-16	-15	-17	-16	-12	-15	-19
base intrus	-13	-13	-13	-14	-12	-12	-12
base64	23	31	32	23	214	18	20
baselin	-125	-105	-103	-101	-120	-100	-117
baselin $	-123	-116	-109	-95	-124	-108	-108
baselin in	-11	-10	-11	-11	-13	-10	-13
basement	-38	-40	-39	-48	-53	-38	-38
batch	20	18	19	18	7	19	70
batch @	-7	-7	-7	-7	-7	-7	-8
batteri	-43	-43	-44	-44	-60	-43	-50
be	5	6	15	7	9	3	0
be $	41	37	98	82	87	47	43
be @	18	14	20	52	19	21	23
be a	11	22	52	22	21	22	21
be done	-15	-20	-15	-15	-18	-14	-14
be our	-40	31	-16	-43	-16	-16	-33
be patch	-19	-23	-20	-19	-20	-19	-23
be repair	-8	-7	-7	-8	-8	-7	-7
be told	-21	-17	-18	-20	-19	-18	-24
be us	-22	-22	-27	-22	-36	-22	-24
becam	2	30	1	-26	1	2	2
becam @	2	30	1	-26	1	2	2
becaus	-15	-14	-14	-14	-17	-13	-15
becaus somebodi	-29	-27	-28	-28	-41	-27	-28
becaus the	-12	-10	-10	-12	-10	-11	-10
becom	-10	15	-10	-32	-11	-9	-12
becom owner	-14	-14	-14	-14	-18	-14	-20
been	-28	-30	-24	-25	-28	-23	-26
befor	-41	-30	-37	-36	-47	-36	-39
befor a	-29	-30	-33	-30	-54	-30	-35
befor and	6	15	6	6	6	6	6
befor it	-28	-29	-29	-29	-51	-29	-32
befor send	-31	-30	-48	-31	-33	-34	-43
befor thei	-9	-7	-7	-7	-7	-7	-7
befor upload	-20	-20	-20	-21	-28	-20	-24
befor we	-11	-11	-13	-11	-11	-11	-14
begin	107	39	45	39	40	40	40
behavior	-50	-53	-53	-53	-53	-50	-53
behind	-38	-37	-35	-36	-36	-36	-43
behind @	-49	-46	-48	-45	-47	-45	-54
behind a	-24	-27	-24	-25	-27	-24	-32
behind an	-13	-11	-12	-12	-12	-11	-16
behind it	-21	-21	-21	-20	-26	-21	-28
behind our	-26	-22	-22	-22	-22	-21	-25
behind the	-4	5	4	-12	33	4	2
belong	-29	-13	-28	-39	-40	-27	-42
belong to	-29	-13	-28	-39	-40	-27	-42
below	-30	-40	-28	-24	-35	-24	10
below $	-87	-81	-99	-82	-95	-81	-118
below a	-30	-29	-29	-29	-30	-29	-41
below it	-35	-40	-43	-36	-58	-37	-57
below our	-35	-59	-34	-35	-37	-34	-45
below the	-21	-21	-19	-4	-20	-18	-27
benchmark	4	-2	37	-2	0	3	3
beneath	-73	-68	-78	-69	-80	-68	-75
beneath @	-54	-54	-57	-54	-69	-55	-63
besid	14	81	9	-1	80	20	25
besid @	14	80	26	-5	20	22	25
best	3	7	-1	-36	75	4	8
better	-7	66	16	32	77	33	35
between	-40	-40	-45	-34	-41	-39	-44
between @	-17	12	-18	-4	-19	-15	-19
between a	-9	-11	-9	-9	-9	-9	-9
between avail	-19	-19	-26	-20	-21	-19	-19
between aws	-22	-22	-22	-22	-38	-23	-23
between our	-24	-23	-24	-24	-26	-24	-37
between region	-35	-35	-36	-35	-50	-35	-44
between sse	-38	-62	-42	-43	-39	-39	-39
between the	-27	-28	-27	-27	-28	-27	-39
between two	-29	-30	-38	-28	-32	-30	-45
bezo	-75	-63	-77	-65	-48	-62	-78
bgp	-15	-12	-12	-13	-13	-12	-12
bgp on	-11	-11	-11	-12	-12	-11	-11
bia	-42	-26	-28	-26	-26	-26	-26
big	-35	-28	-34	-30	-32	-30	-32
bill	-18	-13	-21	-26	6	-14	-16
bind	33	16	39	106	36	39	38
bio	-21	-21	-21	-21	-24	-21	-38
bio and	-21	-21	-21	-21	-23	-21	-40
bit	73	4	7	8	-10	9	1
bit $	124	32	39	41	19	39	26
bit rot	-38	-34	-32	-33	-33	-31	-35
bitcoin	-22	-17	-17	-18	-19	-17	-20
black	-43	-43	-44	-45	-62	-44	-48
black fridai	-43	-43	-44	-45	-62	-44	-48
blame	-38	-45	-38	-38	-52	-37	-37
blame $	-31	-47	-31	-35	-44	-31	-31
blame amazon	-8	-7	-7	-7	-8	-7	-7
blame for	-43	-42	-47	-45	-66	-44	-46
block	-55	-52	-57	-54	-59	-52	-57
block public	-45	-42	-43	-42	-61	-41	-41
block that	-7	-7	-7	-8	-8	-7	-7
block the	-63	-50	-62	-58	-72	-50	-51
blueprint	-9	-57	-12	55	-6	-6	-8
board	-55	-45	-46	-44	-45	-45	-54
book	29	27	29	5	99	11	31
bootstrap	-48	-47	-51	-48	-54	-47	-57
boss	56	47	41	31	-2	67	22
boss want	-6	57	6	-18	13	12	13
bot	3	9	-18	3	0	59	-1
bot $	-11	-9	-20	-10	-26	17	-10
bot how	-1	-1	0	0	-5	9	-1
both	21	17	-8	-11	-10	-7	-11
both $	-57	46	-26	-9	-16	-20	-22
both @	-12	-16	-13	-13	-13	-12	-16
both column	79	13	20	26	19	22	19
both parti	-26	-26	-35	-26	-26	-25	-25
both side	24	9	-12	-28	-21	-10	-25
both the	17	8	8	8	8	8	8
bottlerocket	-14	-11	57	-14	-28	-15	-38
bottlerocket node	-15	-15	-19	-15	-16	-14	-16
bought	34	1	4	7	7	7	7
bounc	-54	-39	-40	-42	-55	-40	-49
bounc and	-41	-33	-33	-33	-35	-33	-42
box	-10	-3	-18	-4	-3	-8	9
box $	-20	-21	-60	-19	9	-19	-29
box behind	-32	-28	-27	-28	-30	-27	-38
box for	-44	-48	-47	-50	-49	-44	-49
box from	-16	-16	-19	-17	-16	-16	-16
box in	-30	-30	-30	-30	-53	-30	-31
box on	-12	12	0	1	-6	-1	1
box was	-15	-27	-15	-16	-15	-16	-15
branch	-22	-21	-21	-20	-23	-20	-23
branch $	-13	-14	-15	-13	-13	-13	-13
branch offic	-17	-17	-16	-16	-28	-16	-16
breach	-29	-26	-29	-41	-29	-26	-27
breach of	-26	-26	-27	-52	-27	-28	-28
break	83	9	14	14	20	13	4
break glass	-49	-39	-25	-40	-46	-44	-37
breakdown	87	17	21	21	13	20	21
breakdown for	58	11	13	12	7	13	14
bring	-35	-33	-33	-33	-9	-31	-45
bring it	-52	-55	-37	-45	-55	-37	-40
bring our	-20	-18	-18	-21	-19	-17	-19
bring to	-36	-35	-34	-33	-36	-34	-36
bring your	-53	-52	-52	-54	-53	-52	-63
broadcom	-52	-44	-36	-39	-59	-39	-49
broadli	-33	-32	-33	-34	-60	-32	-54
broke	-42	-35	-35	-36	-35	-35	-49
broken	-22	-22	-23	-32	6	-20	-27
broken @	-25	-19	-22	-19	3	-18	-35
broken disk	-45	-46	-45	-44	-50	-45	-52
broker	-40	-38	-37	-34	-44	-36	-33
broker $	-12	-11	-11	-11	-12	-11	-14
broker of	-26	-25	-26	-25	-28	-25	-35
broker to	7	-5	8	54	7	8	4
budget	-28	-28	-31	-28	-34	-29	-30
budget on	-33	-34	-40	-33	-37	-34	-34
bug	-35	-33	-39	-34	-36	-33	-37
bug in	-26	-25	-29	-25	-27	-25	-28
bui	-31	-37	-40	-36	-66	-36	-38
bui and	-13	-10	-10	-10	-10	-10	-13
bui new	-17	-17	-18	-17	-20	-18	-19
build	-46	-30	-46	-50	-47	-43	-48
build $	-35	-35	-37	-35	-50	-35	-40
build and	-28	-27	-31	-27	-32	-27	-33
build imag	-9	-16	-9	-10	-10	-9	-10
build in	-34	-24	-24	-24	-25	-23	-24
build of	-32	-30	-29	-30	-29	-31	-32
build our	-14	-14	-14	-14	-15	-14	-19
build that	-9	-8	-8	-8	-8	-8	-9
built	-33	-31	-43	-32	-34	-20	-34
built $	-26	-26	-35	-32	-29	-29	-28
built from	-7	-8	-7	-15	-8	-7	-7
built you	12	10	-2	14	3	44	14
bullet	58	-13	14	7	3	12	11
bullet point	58	-13	14	7	3	12	11
bump	-27	-26	-27	-25	-28	-24	-17
bump it	-22	-18	-18	-18	-21	-18	-21
bump the	-20	-19	-24	-19	-23	-19	-24
bundl	8	19	4	0	53	18	15
burden	20	24	19	111	-1	22	19
burden $	-22	-34	-21	-1	-37	-25	-25
buse	-8	-7	-7	-8	-8	-7	-7
busi	-8	-14	-12	9	-45	-14	24
busi $	12	12	7	8	-11	0	49
but	-27	-29	-25	-8	-27	-25	-29
but is	-35	-22	-36	-26	-22	-22	-22
but the	-45	-56	-44	-56	-46	-44	-56
button	-10	-10	-11	-11	-10	-10	-15
by	-20	-16	-19	-19	-20	-21	-20
by $	-46	-44	-44	-44	-46	-43	-52
by @	-35	-16	-7	-24	-33	-23	-27
by a	-24	-19	-22	-22	-23	-21	-23
by amazon	-30	-29	-29	-29	-31	-29	-35
by an	-9	-4	19	-3	-9	-8	-3
by aws	-39	-43	-44	-47	-46	-43	-47
by default	-41	-41	-45	-41	-46	-41	-43
by dns	35	28	11	31	95	28	33
by how	12	-2	18	61	3	16	18
by itself	-5	-7	-4	-4	14	-3	-4
by mistak	-33	-31	-33	-32	-32	-36	-35
by our	-55	-53	-49	-52	-54	-51	-51
by ourself	68	23	28	21	-16	23	25
by sensit	-25	-26	-25	-26	-25	-27	-44
by side	-4	69	14	10	16	12	12
by step	36	48	46	43	120	46	42
by the	-45	-44	-53	-44	-45	-44	-49
by them	19	23	23	23	54	23	20
by themselv	-18	-20	-18	-34	-18	-18	-19
by us	-59	-56	-56	-56	-66	-55	-84
by which	-21	-20	-27	-21	-20	-20	-19
by who	-37	-36	-39	-36	-40	-35	-50
by whom	22	24	26	24	21	25	74
byol	-65	-63	-63	-68	-62	-61	-78
c	5	-22	-43	-25	-31	-23	-28
ca	22	14	26	63	26	26	26
cabinet	-22	-17	-19	-17	-17	-17	-18
cabl	-34	-35	-37	-35	-43	-35	-40
cabl and	-23	-25	-25	-24	-24	-24	-25
cabl between	-32	-32	-33	-32	-48	-33	-41
cach	-58	-47	-45	-20	-67	-45	-51
cach $	6	12	16	66	2	8	11
cach behavior	-51	-55	-55	-52	-52	-51	-53
cach in	-87	-51	-51	-54	-54	-50	-50
call	-24	-18	-17	-15	-6	-22	-27
call $	-33	-31	-33	-32	-40	-34	-37
call @	19	50	24	17	23	24	23
call is	-26	-24	-24	-25	-33	-25	-27
call to	-25	-42	-25	-26	-25	-25	-25
call tonight	40	43	40	44	118	43	27
call who	-47	-43	-77	-49	-63	-63	-55
came	-33	-32	-31	-32	-45	-32	-36
camera	-17	-16	-20	-16	-17	-16	-19
can	0	0	-4	-1	23	14	-4
can a	46	47	46	48	117	48	50
can aws	-32	-32	-33	-31	-59	-32	-33
can be	-10	-8	-8	-8	-8	-8	-8
can i	55	39	30	37	86	52	41
can open	-35	-42	-35	-38	-47	-35	-34
can queri	-22	-22	-39	-22	-25	-22	-22
can reach	-52	-45	-71	-46	-71	-56	-57
can read	-53	-52	-53	-52	-79	-55	-86
can someon	7	5	44	12	26	-18	0
can u	59	21	7	24	5	62	22
can we	-36	-33	-33	-34	-39	-33	-43
can you	17	17	12	18	35	38	16
cannot	1	-7	2	35	-2	3	3
cant	-23	-21	-30	-21	-28	13	-29
cant be	-38	-38	-38	-38	-39	-38	-65
cant see	-56	-48	-48	-50	-52	-49	-71
capac	-56	-51	-52	-49	-51	-49	-53
capac $	-59	-55	-56	-54	-55	-54	-70
capac for	-16	-14	-14	-15	-16	-15	-16
capac of	-9	-8	-8	-8	-10	-8	-9
capac on	-7	-7	-7	-7	-8	-7	-7
capac plan	-57	-53	-52	-49	-54	-49	-54
capac to	-7	-7	-9	-7	-8	-7	-7
capac unit	-28	-29	-31	-29	-33	-31	-29
capac when	-14	-13	-13	-14	-19	-13	-13
capit	-2	-3	-53	-2	68	-8	-1
card	-46	-46	-65	-46	-55	-23	-47
card number	-53	-53	-54	-52	-60	-56	-54
care	24	3	1	23	2	5	9
care $	-34	-19	-14	32	-15	-13	-52
care about	-28	-41	-29	-14	-29	-29	-56
care for	22	16	21	60	21	21	22
care of	35	8	3	7	4	8	30
carri	-21	21	-13	6	-18	-8	-9
carri out	-12	-12	-11	-11	-11	-11	-11
carri the	-38	-27	-25	-26	-26	-25	-26
carri what	-22	73	-19	1	-10	13	12
case	2	12	0	-6	22	-5	-5
case $	-14	6	-14	-30	-15	-14	-15
categori	-19	-12	-73	-9	83	-21	-10
cctv	-56	-57	-61	-57	-68	-59	-62
cctv and	-39	-39	-42	-39	-51	-40	-39
center	-34	-35	-38	-34	-40	-34	-37
center $	-51	-51	-60	-51	-64	-52	-52
center behind	-8	-8	-8	-7	-7	-7	-7
center in	-15	-16	-15	-16	-16	-15	-14
center is	-20	-20	-21	-20	-27	-20	-27
center who	-7	-6	-6	-6	-10	-6	-6
central	-50	-37	-71	-37	-24	-39	-39
central 1	-29	-14	-12	-16	-3	-20	-19
ceo	42	45	46	46	96	42	42
ceo of	42	45	46	46	96	42	42
cert	-20	-21	-20	7	-13	-19	-27
cert $	2	2	1	2	8	2	1
cert expir	19	18	20	17	51	18	-4
cert in	-36	-37	-38	-38	-39	-37	-51
cert of	-18	-15	-15	-16	-16	-15	-16
cert on	-38	-41	-39	-56	-46	-37	-36
certif	-18	-23	-29	-27	-18	-24	-20
certif $	-92	-84	-85	-79	-84	-80	-91
certif author	50	19	-7	19	15	18	16
certif for	-13	-11	-13	-12	-11	-11	-11
certif from	-9	-12	-9	-9	-10	-9	-9
certif of	-32	-30	-38	-30	-31	-31	-33
certif on	6	9	9	9	-9	9	40
certif that	-17	-15	-15	-17	-16	-15	-16
certifi	-35	-35	-42	-34	-41	-34	-39
certifi that	-54	-55	-66	-53	-58	-53	-62
cfo	-1	28	0	-28	0	0	0
chang	-21	7	-23	-22	-6	-23	-29
chang $	28	60	28	25	74	27	12
chang for	10	59	7	5	11	13	15
chang hand	23	84	27	27	21	27	28
chang manag	-49	-57	-68	-52	-69	-68	-62
chang that	-7	-8	-7	-7	-8	-7	-8
chang the	-32	-33	-34	-36	-54	-33	-40
charg	23	-1	-14	0	-14	0	31
charg of	27	2	-12	3	-13	2	36
chat	-2	0	0	10	-1	0	0
chatgpt	-15	-15	-30	-15	-27	20	-21
cheaper	35	28	45	41	121	18	46
cheapest	12	30	14	29	108	29	31
cheat	55	4	17	16	2	16	14
cheat sheet	60	4	19	20	3	18	17
check	-43	-39	-39	-40	-43	-39	-41
check by	-13	-11	-12	-11	-13	-11	-11
check of	-26	-26	-27	-26	-31	-26	-27
check on	-28	-27	-28	-28	-32	-29	-33
check that	-25	-21	-21	-28	-21	-21	-28
checkout	13	15	13	11	48	14	4
checksum	-65	-59	-57	-56	-57	-64	-59
choic	-97	-89	-96	-92	-99	-89	-98
choos	-28	-29	-30	-12	-28	-26	-28
choos a	-60	-65	-76	-62	-61	-61	-62
choos between	-13	-38	-15	1	-14	-14	-13
choos the	-9	-7	-8	12	-10	-7	-9
choos which	-41	-48	-45	-45	-41	-39	-39
chore	7	35	12	44	2	12	13
chore wise	0	22	1	0	-7	0	1
ci	-28	-34	-27	-11	-33	-30	-46
ci runner	6	-1	6	27	4	6	5
ci user	-35	-36	-33	-33	-40	-36	-55
cidr	-38	-35	-35	-34	-41	-34	-38
cidr rang	-45	-40	-41	-39	-49	-40	-44
cipher	-57	-58	-63	-61	-70	-58	-57
cis	-67	-68	-82	-70	-74	-69	-83
cis benchmark	22	22	61	19	17	21	21
cisco	-5	-4	-3	-12	71	-30	-19
cisco $	19	23	37	18	77	-1	15
claim	-23	-19	-22	-20	-21	-20	-20
class	-36	-38	-36	-40	-39	-35	-36
class of	-13	-12	-12	-13	-13	-12	-13
classifi	-41	-41	-41	-42	-53	-42	-52
classifi the	-21	-22	-22	-23	-30	-22	-22
claud	-2	0	-3	-10	46	0	-8
clean	-31	-24	-24	-25	-19	-23	-26
clean $	-26	-23	-25	-27	-24	-23	-25
clean it	-28	-24	-24	-24	-26	-23	-26
clean that	-46	-38	-33	-34	-36	-34	-35
clean the	16	16	15	16	44	16	10
clean up	-34	-23	-23	-25	-25	-23	-23
cleanup	-36	-35	-37	-37	-35	-34	-38
cli	8	23	21	21	87	1	15
click	-52	-44	-47	-46	-47	-44	-60
click $	-17	-15	-19	-16	-16	-15	-17
client and	29	31	31	28	17	31	73
client in	-42	-39	-38	-40	-54	-39	-39
client on	-16	-13	-12	-13	-14	-13	-15
client reach	-8	-11	-9	-9	-8	-8	-8
client side	-28	-29	-29	-29	-35	-30	-34
client who	-53	-45	-44	-44	-52	-44	-56
climat	34	32	32	35	83	36	11
climat chang	51	46	45	50	100	51	25
clock	-43	-34	-34	-36	-35	-34	-50
close	-27	-26	-25	-26	-6	-29	-31
close it	-8	-8	-9	-8	-9	-8	-8
close port	-26	-29	-27	-35	-34	-30	-34
cloud	-18	-17	2	-17	-3	-18	-26
cloud $	-78	-79	-102	-79	-86	-80	-87
cloud @	-8	0	0	3	37	3	-19
cloud aws	-14	-14	-18	-14	-18	-14	-14
cloud is	10	10	27	10	9	9	10
cloud mean	-20	-22	-8	-22	-75	-21	-31
cloud run	12	12	9	11	41	13	8
cloudflar	33	32	30	30	90	32	9
cloudflar worker	23	22	18	21	59	22	9
cluster	10	-6	1	13	-6	4	37
cluster $	-21	-19	-19	-20	-21	-19	-17
cluster @	-18	-49	-17	30	-22	-18	-23
cluster is	-11	-8	-8	-8	-8	-8	-9
cluster need	41	43	39	41	33	41	117
cluster node	-16	-15	-15	-16	-15	-15	-24
cluster paramet	-20	-17	-17	-18	-18	-18	-23
cluster that	-11	-11	-11	-11	-11	-11	-15
cluster who	28	27	27	27	16	27	57
cname	-18	-17	-17	-18	-20	-17	-19
cname in	-19	-17	-18	-18	-18	-17	-21
cni	-38	-38	-39	-38	-36	-36	-42
code	-40	-37	-37	-37	-35	-36	-41
code $	-49	-46	-47	-46	-49	-47	-64
code and	-54	-50	-50	-51	-55	-51	-55
code for	-27	11	10	6	60	9	7
code in	-32	-28	-30	-29	-31	-28	-32
code insid	-15	-16	-16	-16	-17	-16	-18
code of	-30	-30	-39	-30	-32	-30	-30
code password	-9	-8	-8	-8	-9	-8	-9
code that	-44	-28	-28	-30	-30	-28	-29
code to	-11	-9	-9	-10	-13	-9	-10
code who	-27	-26	-25	-27	-32	-26	-32
coffe	18	18	17	18	53	18	9
coffe machin	9	9	8	8	29	9	1
cold	-18	-24	-15	-10	23	-22	-14
cold start	21	23	20	24	55	5	24
collabor	-22	-21	-23	-19	-20	-19	-19
colleagu	-37	-39	-43	-39	-51	-38	-41
collect	-16	-19	-19	-20	-24	-19	-20
collect $	-12	-11	-11	-12	-11	-11	-12
collect the	-1	-7	-7	-8	-9	-8	-7
column	33	20	2	2	-15	3	1
column $	66	11	20	24	20	21	15
column level	-13	-8	-8	-8	-8	-8	-9
com	-25	-27	-27	-42	-27	-26	-26
come	-33	-13	-13	-27	-35	-15	-26
come back	25	52	24	22	25	25	24
come from	-49	-34	-5	-51	-50	-9	-28
come into	-8	-8	-7	-9	-7	-7	-8
come to	-23	33	4	4	42	-5	7
come with	4	-38	-48	-32	-48	-33	-45
command	-3	26	17	27	84	106	20
command $	-7	18	5	18	-5	111	8
command to	13	27	29	29	90	25	29
commiss	-12	-11	-12	-11	-12	-11	-13
commit	-49	-49	-58	-51	-66	-50	-63
commit to	-37	-38	-42	-39	-57	-39	-38
common	-43	-55	-45	-41	-39	-39	-44
common network	-43	-55	-45	-41	-39	-39	-44
compact	-44	-33	-33	-34	-36	-32	-34
compani	-1	-5	-3	-3	36	8	-7
compani $	-8	3	0	1	67	3	-11
compani or	-17	-17	-18	-19	-26	-17	-19
compani own	-15	33	34	32	98	25	17
compani run	-26	-18	-19	-19	-19	-18	-25
compani us	-14	-12	-14	-14	-15	-13	-16
compani want	-30	-54	-30	-34	-32	-29	-30
compar	10	79	17	3	38	18	15
compar $	0	24	0	-19	-1	0	0
compar to	12	48	14	12	8	13	12
compar with	25	113	30	23	26	32	34
complaint	-54	-39	-40	-42	-55	-40	-49
complet	66	29	12	70	30	13	8
complet $	-2	31	8	73	87	11	0
complianc	-37	-26	-25	-25	-35	-29	-32
complianc of	-26	-19	-20	-20	-21	-19	-20
complianc report	-28	-29	-29	-29	-31	-29	-29
complianc when	-42	-27	-29	-28	-30	-27	-28
compliant	-39	-39	-43	-43	-41	-40	-47
compliant with	-30	-29	-29	-30	-30	-29	-42
compon	-18	-16	-16	-16	-17	-16	-17
comprom	-33	-29	-29	-29	-32	-29	-32
comput	-13	-12	-11	-10	4	-9	-6
comput $	-15	-16	-16	-16	-13	-16	-18
comput node	-75	-80	-64	-67	-71	-64	-105
comput storag	-16	-16	-16	-17	-21	-16	-18
concern	-72	-70	-87	-71	-105	-74	-90
concern $	-72	-70	-87	-71	-105	-74	-90
concurr	-15	-13	-21	-15	12	-15	-17
concurr limit	-47	-47	-46	-47	-78	-49	-51
concurr on	-18	-17	-17	-17	-23	-17	-21
condit	-30	-30	-30	-30	-31	-29	-33
condit of	-28	-29	-29	-28	-30	-29	-32
confidenti	-60	-61	-68	-60	-76	-61	-70
confidenti file	-36	-36	-36	-37	-59	-38	-53
config	-43	-41	-44	-41	-41	-45	-20
config $	-114	-106	-113	-101	-70	-123	-115
config on	-44	-41	-48	-50	-50	-39	-51
configur	-40	-38	-39	-38	-39	-37	-45
configur $	-80	-64	-74	-63	-82	-63	-80
configur @	-26	-42	-26	-29	-26	-25	-25
configur a	-18	-18	-23	-20	-19	-19	-19
configur anyth	-14	-11	-12	-13	-14	-12	-12
configur bgp	-10	-7	-7	-8	-8	-7	-8
configur it	-20	-19	-19	-20	-19	-19	-22
configur launch	-18	-16	-17	-16	-17	-16	-18
configur manag	-17	-17	-10	-17	-20	-18	-20
configur of	-47	-47	-49	-48	-54	-48	-53
configur secur	-19	-20	-22	-19	-20	-19	-20
configur that	-12	-8	-8	-8	-8	-8	-11
configur the	-5	-4	-4	-5	-4	-5	11
confirm	34	40	35	43	71	23	87
connect	-41	-39	-39	-39	-46	-38	-41
connect from	-17	-20	-19	-18	-22	-18	-18
connect the	-24	-25	-32	-29	-31	-24	-25
connect to	-9	-1	-2	-1	27	-2	-2
consent	-40	-42	-38	-43	-41	-37	-37
consent for	-51	-55	-48	-55	-54	-48	-47
consol	-21	-21	-23	-23	-27	-22	-23
consol user	-7	-7	-7	-7	-9	-7	-7
consum	5	9	11	40	5	9	3
contact	-60	-49	-51	-50	-56	-49	-50
contact and	-20	-20	-21	-20	-31	-21	-20
contact detail	-33	-31	-36	-32	-36	-32	-35
contain	-4	-7	8	3	-8	-3	23
contain $	-71	-60	-46	-59	-81	-58	-89
contain @	-35	-46	-38	-49	-36	-35	-37
contain agent	-18	-19	-18	-32	-18	-18	-20
contain base	-53	-53	-53	-53	-53	-53	-96
contain escap	-17	-15	-15	-16	-17	-16	-22
contain host	19	-12	13	15	-4	18	79
contain imag	-45	-45	-45	-46	-48	-45	-55
contain in	-50	-32	-33	-34	-50	-32	-38
contain on	-32	-32	-34	-34	-32	-31	-32
contain runtim	-7	-7	24	-10	6	-7	-30
contain to	7	7	4	25	7	7	3
contain who	-20	-18	-23	-20	-20	-19	-24
containerd	-50	-49	-54	-50	-59	-48	-52
content	-62	-60	-62	-59	-74	-60	-70
content $	-24	-24	-25	-24	-29	-24	-26
content by	-27	-26	-26	-26	-27	-26	-28
content of	-46	-30	-31	-31	-46	-30	-34
content that	-29	-28	-29	-29	-39	-29	-44
content to	-8	-8	-8	-8	-9	-9	-11
context	79	80	233	79	58	87	69
continu	-18	-18	-22	-23	21	-26	-23
continu backup	-25	-23	-23	-37	-27	-23	-26
continu plan	-61	-62	-62	-63	-102	-62	-65
contractor	16	45	15	36	8	17	15
contrast	2	85	20	0	6	4	18
control	-35	-34	-23	-32	-44	-35	-34
control $	-78	-78	-67	-76	-102	-83	-64
control are	-21	-20	-24	-29	-22	-27	-20
control explain	27	29	69	27	21	26	27
control for	-10	-12	-9	-10	-9	-9	-10
control in	-11	-30	-13	23	-12	-10	-23
control inherit	-91	-87	-117	-88	-92	-89	-87
control is	-1	3	24	1	0	3	-4
control list	-18	-11	-11	-12	-11	-12	-11
control mean	19	18	81	18	-14	14	20
control of	-23	-26	-25	-22	-22	-22	-23
control on	7	35	7	-18	7	7	7
control owner	-31	-18	-18	-18	-22	-18	-18
control patch	-26	-44	-26	-30	-26	-25	-27
control plane	-24	-9	-17	-29	-23	-21	-26
control that	-7	-7	-8	-7	-7	-7	-10
control the	8	10	43	10	5	9	4
control we	10	22	10	9	10	10	10
control what	28	28	58	28	26	28	28
control which	-49	-62	-59	-47	-48	-49	-47
control who	-50	-49	-53	-48	-69	-49	-72
convers	15	5	12	19	-3	90	-20
cool	-25	-24	-24	-24	-25	-23	-24
cool for	-37	-35	-35	-33	-37	-33	-33
cool in	-10	-9	-9	-9	-9	-9	-11
copi	-17	-15	2	-15	-16	-13	-17
copi @	-15	-14	-12	-14	-15	-13	-13
copi in	-11	-7	-8	-8	-7	-8	-7
copi of	-17	-16	-17	-16	-17	-16	-16
core	-27	-26	-26	-26	-26	-26	-33
core devic	-36	-34	-34	-34	-35	-34	-45
coredn	-38	-37	-43	-43	-37	-37	-56
corpor	-59	-44	-45	-44	-48	-44	-64
corpor directori	-35	-35	-36	-35	-41	-35	-57
correct	-28	-26	-47	-27	-23	-27	-32
correct $	-54	-54	-81	-54	-69	-54	-60
correct that	-22	-22	-24	-23	-22	-22	-35
cost	-83	-68	-86	-70	-56	-68	-79
cost us	-14	12	-10	12	64	13	14
could	15	37	51	17	15	8	25
could somebodi	35	5	-17	8	-11	-16	44
could you	43	47	95	37	36	36	32
count	-21	-44	9	10	-21	-18	-20
count $	-54	-79	-57	-15	-53	-45	-51
count as	41	41	100	38	34	38	39
countri	-47	-47	-48	-50	-53	-50	-51
cours	-44	-43	-57	-47	-41	-43	-43
cover	61	25	36	26	6	51	22
cover $	94	49	79	53	28	90	48
cover by	41	0	-11	2	-4	1	3
cpu	-45	-40	-40	-41	-44	-39	-41
crash	18	18	12	16	57	4	-1
creat	-41	-40	-40	-39	-41	-38	-43
creat $	-14	-14	-14	-14	-18	-14	-16
creat @	-113	-104	-114	-97	-102	-99	-123
creat in	-6	-9	-6	-7	-7	-6	-7
creat individu	-36	-36	-41	-37	-38	-36	-36
creat the	-41	-41	-37	-37	-38	-36	-42
creation	-100	-92	-98	-86	-89	-87	-106
creation $	-112	-103	-110	-94	-98	-96	-118
credenti	-37	-32	-34	-32	-6	-34	-39
credenti $	-122	-111	-111	-105	-122	-106	-115
credenti stuf	-16	-16	-14	-17	-15	-14	-16
credit	-24	-24	-28	-25	-28	-25	-24
critic	-17	-15	-15	-15	-15	-15	-15
critic find	-11	-9	-8	-9	-9	-9	-9
critic in	-10	-8	-8	-8	-9	-8	-8
cron	-34	-30	-26	-11	-29	-27	-33
cross	-38	-38	-41	-37	-40	-37	-39
cross account	-46	-46	-47	-45	-52	-46	-49
cross region	-31	-32	-34	-31	-32	-31	-31
cross site	-17	-17	-30	-17	-17	-17	-17
crypto	-45	-39	-37	-38	-40	-36	-40
crypto mine	-39	-23	-22	-22	-22	-24	-22
crypto miner	-37	-34	-36	-39	-42	-34	-40
cryptomin	-46	-39	-39	-43	-49	-39	-45
cto	18	8	5	6	1	5	5
cumul	-45	-44	-48	-43	-43	-43	-53
cumul updat	-45	-44	-48	-43	-43	-43	-53
current	-5	-3	-13	-3	-11	19	-6
current $	-26	-23	-24	-23	-27	-24	-25
current is	16	15	-17	15	-5	48	13
custom	-22	-26	-23	-25	-34	-28	-27
custom $	16	-17	-19	-12	-24	-16	-23
custom @	-10	-9	-9	-9	-10	-10	-9
custom ami	-22	-21	-26	-21	-24	-21	-26
custom compar	-6	34	4	-20	4	4	4
custom compon	-18	-15	-16	-15	-17	-15	-17
custom content	-30	-30	-34	-31	-52	-32	-47
custom data	-65	-65	-60	-63	-65	-66	-77
custom db	-53	-48	-47	-55	-50	-48	-71
custom for	-14	-16	-15	-16	-16	-26	-17
custom have	-115	-100	-105	-94	-124	-102	-119
custom instal	-25	-21	-20	-21	-22	-21	-24
custom job	-46	-41	-40	-40	-47	-42	-51
custom manag	11	15	78	17	13	15	4
custom must	-21	-37	-59	-34	-43	-36	-35
custom on	-11	-10	-9	-9	-9	-9	-9
custom part	53	-11	7	50	0	16	7
custom patch	-76	-67	-66	-68	-70	-67	-97
custom respons	-44	-33	-35	-34	-40	-33	-35
custom share	6	2	6	32	0	7	6
custom side	24	-8	-11	-3	-2	-4	-10
custom specif	-35	-32	-37	-33	-49	-39	-41
custom store	-28	-28	-29	-29	-38	-28	-43
custom task	-9	66	15	19	20	18	7
custom true	-22	-23	-26	-24	-25	-23	-33
cut	-31	-34	-44	-31	-35	-34	-51
cve	-42	-46	-40	-38	-41	-38	-45
cve $	-38	-37	-42	-42	-47	-38	-54
cve 2024	-26	-25	-25	-26	-33	-26	-30
cve 2025	-24	-24	-22	-24	-24	-22	-31
cve @	-30	-29	-32	-29	-29	-28	-35
cve in	-8	-7	-7	-7	-7	-7	-7
cvs	-17	-16	-15	-17	-25	-16	-16
d	-32	-28	-27	-28	-28	-27	-30
daemon	-19	-19	-21	-20	-21	-19	-32
daemon that	-18	-18	-18	-18	-18	-18	-32
dai	-39	-37	-37	-37	-38	-37	-41
dai $	-80	-76	-75	-72	-80	-73	-82
daili	-28	-27	-28	-28	-38	-27	-28
daili backup	-14	-14	-14	-14	-16	-13	-13
dangl	-22	-19	-20	-20	-21	-19	-24
dangl cname	-22	-19	-20	-20	-21	-19	-24
dark	-16	-16	-15	-15	-17	-14	-14
dark $	-16	-16	-15	-15	-17	-14	-14
dashboard	-11	-12	8	2	-13	-10	-13
dashboard $	-16	-15	-18	-19	-17	-15	-16
data	-34	-33	-35	-32	-33	-32	-35
data $	-103	-102	-123	-101	-108	-103	-122
data a	-27	-26	-28	-28	-42	-27	-27
data after	-40	-41	-39	-39	-51	-40	-52
data as	-75	-76	-87	-75	-80	-76	-82
data at	33	34	23	31	85	32	17
data back	-8	-9	-8	-8	-9	-8	-9
data befor	-49	-53	-56	-50	-58	-52	-56
data center	-35	-35	-38	-34	-40	-34	-37
data encrypt	-25	-26	-26	-25	-29	-26	-29
data event	-54	-54	-53	-54	-51	-50	-53
data goe	-38	-38	-61	-36	-37	-36	-36
data hall	-29	-29	-35	-52	-31	-30	-30
data in	1	1	34	1	-1	1	-2
data integr	-54	-50	-40	-48	-42	-38	-40
data is	-34	-24	-24	-24	-26	-24	-24
data leak	-18	-18	-17	-18	-22	-17	-27
data live	-29	-30	-30	-31	-39	-33	-30
data on	-40	-37	-46	-38	-46	-37	-37
data plane	26	22	98	27	13	22	25
data process	-31	-23	-22	-23	-22	-21	-22
data protect	-18	-18	-17	-18	-22	-17	-27
data qualiti	-56	-53	-57	-53	-54	-52	-56
data resid	-41	-40	-45	-41	-52	-41	-47
data scientist	19	47	22	17	22	22	22
data sit	-8	-8	-8	-8	-9	-8	-9
data stai	-36	-36	-37	-40	-49	-39	-37
data that	-19	-17	-17	-16	-16	-15	-16
data under	-25	-24	-27	-25	-39	-25	-27
data we	-37	-42	-37	-42	-47	-38	-60
data when	-23	-23	-26	-25	-30	-26	-23
data whose	-22	-19	-20	-23	-20	-19	-24
data within	-12	-12	-17	-13	-13	-12	-15
databas	-33	-31	-32	-16	-32	-27	-7
databas $	-32	-32	-43	-23	-38	-31	-38
databas @	-19	-19	-19	-20	-20	-19	-30
databas and	-13	-13	-13	-14	-15	-13	-16
databas credenti	-38	-33	-34	-34	-35	-33	-42
databas host	-5	-19	-5	25	-6	-5	-56
databas on	-14	-14	-14	-15	-14	-13	-19
databas password	-62	-59	-59	-63	-61	-59	-77
databas patch	-26	-22	-22	-25	-23	-22	-29
databas schema	-21	-19	-21	-20	-22	-19	-20
databas softwar	-37	-35	-35	-36	-39	-35	-52
databas that	-16	-15	-14	-14	-15	-14	-21
databas user	-18	-24	-18	-19	-19	-18	-20
databas who	-18	-18	-17	-19	-22	-18	-26
datacent	-39	-43	-38	-40	-37	-38	-40
datacent $	-34	-34	-33	-34	-33	-35	-36
datacentr	-52	-52	-62	-52	-53	-53	-60
date	-28	-30	-28	-25	-30	-25	-27
date $	-32	-35	-31	-28	-34	-27	-28
day	-21	-26	-7	-24	-24	-20	-20
day $	-22	-21	-21	-21	-23	-21	-20
db	23	-2	19	50	25	23	78
db @	-20	-54	-24	-15	-21	-20	-22
db password	-12	-10	-14	-11	-11	-10	-12
db patch	85	86	79	74	55	87	191
dba	-7	-8	-8	-7	-22	-7	25
dba team	27	28	21	16	-3	30	86
dba want	-40	-38	-39	-43	-46	-39	-57
ddo	-42	-50	-48	-11	-52	-41	-49
ddo attack	-11	-11	-11	-11	-17	-11	-11
deactiv	-18	-17	-18	-18	-21	-18	-23
dead	-21	-22	-21	-21	-24	-20	-21
dead @	-8	-7	-7	-7	-8	-7	-7
deal	23	-5	-17	-2	-16	-3	49
deal $	-52	-49	-48	-53	-49	-49	-78
deal with	71	31	16	39	14	34	118
dear	-37	-28	-35	-27	-40	-27	-28
dear colleagu	-37	-28	-35	-27	-40	-27	-28
debian	-30	-30	-29	-30	-30	-29	-47
decid	-41	-38	-40	-39	-46	-38	-42
decid $	-43	-39	-38	-39	-51	-38	-45
decid and	-16	-16	-15	-16	-15	-15	-16
decid between	-37	-37	-41	-40	-40	-37	-45
decid by	-11	-9	-9	-9	-11	-9	-12
decid how	-95	-89	-94	-91	-146	-90	-95
decid in	-9	-9	-9	-9	-11	-10	-11
decid on	-9	-8	-8	-8	-9	-8	-9
decid that	-20	-22	-19	-19	-20	-19	-23
decid the	-34	-35	-34	-35	-46	-34	-44
decid to	-67	-68	-71	-71	-91	-68	-87
decid what	-50	-41	-67	-39	-41	-39	-39
decid whether	-26	-25	-25	-27	-25	-24	-27
decid which	-32	-29	-30	-30	-33	-31	-31
decid who	-24	-21	-21	-21	-30	-21	-22
decis	-33	-31	-32	-34	-41	-33	-39
decis $	-34	-34	-34	-37	-45	-35	-43
deck	0	-7	-9	-8	-7	-8	-10
deck $	15	6	6	6	6	6	6
decommiss	-58	-57	-59	-56	-61	-58	-65
decommiss storag	-38	-39	-41	-38	-40	-38	-41
decrypt	-21	-26	-19	-20	-18	-18	-18
decrypt uptim	-17	-19	-14	-15	-14	-14	-14
dedic	20	21	22	20	48	21	20
dedic @	-14	-14	-13	-14	-15	-13	-14
default	-37	-36	-39	-35	-32	-35	-38
default $	-65	-64	-71	-63	-72	-64	-63
default encrypt	-68	-63	-67	-60	-63	-61	-68
default envelop	-7	-7	-8	-7	-7	-7	-7
default on	-21	-28	-20	-22	-21	-20	-22
default or	-15	-15	-15	-16	-15	-15	-27
defect	-18	-18	-19	-17	-22	-18	-18
defenc	-37	-24	22	-26	-50	-25	-25
defend	-19	-19	-18	-19	-26	-19	-22
defend the	-17	-18	-17	-17	-27	-17	-18
defin	-26	-22	15	-23	-31	-23	-24
defin $	2	2	58	2	-25	0	-9
defin guest	26	26	57	24	25	26	26
defin inherit	60	59	133	59	60	60	61
defin least	13	12	48	10	6	12	13
defin the	-32	-30	-32	-29	-31	-29	-30
defin what	-74	-64	-113	-65	-80	-80	-69
definit	1	-3	59	4	1	4	5
definit $	-12	-6	35	-4	-8	-5	-5
definit has	-10	-10	-16	-10	-10	-10	-10
degauss	-27	-27	-27	-27	-34	-27	-32
delet	-25	-26	-28	-24	2	-25	-26
delet $	-103	-124	-119	-106	-117	-104	-107
delet @	-15	-14	-13	-14	-18	-13	-14
delet my	10	11	4	9	48	6	1
delet of	-23	-23	-24	-26	-28	-27	-25
delet old	-54	-56	-65	-56	-74	-73	-64
delet our	-28	-26	-26	-26	-33	-28	-29
delet that	-7	-7	-7	-7	-10	-7	-7
delet the	38	40	36	39	103	39	39
delet them	-17	-15	-15	-15	-17	-15	-15
deliv	-15	-15	-15	-15	-16	-15	-20
deliveri	-62	-52	-59	-53	-57	-52	-55
demand	-27	-49	-27	-13	-30	-27	-28
demand mode	-13	-12	-12	-13	-15	-12	-12
demarc	74	28	28	26	23	24	28
deni	-29	-26	-29	-28	-27	-25	-31
depend	-31	-26	-9	30	-12	-8	-29
deploi	-23	-20	-22	-21	-7	-24	-21
deploi $	-27	-22	-23	-23	-28	-22	-23
deploi as	-24	-22	-24	-21	-25	-23	-22
deploi on	-12	-11	-11	-11	-11	-11	-12
deploi role	-13	-12	-12	-12	-16	-12	-13
deploi to	-22	-23	-26	-23	-27	-22	-22
deploi with	-17	-11	-11	-12	-14	-11	-11
deploy	-18	-16	-17	-16	-18	-16	-17
deploy strategi	-18	-13	-13	-13	-14	-13	-13
deprec	-30	-31	-1	-31	-40	-30	-43
design	-43	-41	-45	-42	-46	-42	-44
design and	-8	-7	-7	-7	-8	-8	-8
design the	-15	-14	-14	-14	-16	-14	-15
desk	-3	12	-6	-16	27	-1	-26
desk $	6	22	-1	-12	36	6	-21
desktop	12	0	-16	8	-8	-5	-18
desktop $	-41	-38	-36	-38	-39	-36	-36
destroi	-15	-15	-14	-18	-15	-15	-15
destruct	-87	-92	-93	-91	-94	-86	-88
detail	-33	-31	-36	-32	-36	-32	-35
detect	-34	-32	-32	-33	-34	-32	-36
detect in	-16	-15	-15	-15	-15	-15	-20
detect on	-13	-13	-13	-14	-12	-12	-12
dev	3	4	4	17	39	7	5
dev @	7	-3	5	37	4	6	6
dev talk	-39	-22	-21	-22	-23	-21	-21
develop	-41	-39	-38	-39	-44	-38	-54
devic	-32	-33	-34	-33	-35	-32	-32
devic $	-77	-65	-68	-63	-67	-63	-77
devic certif	-18	-14	-14	-15	-15	-15	-14
devic in	-32	-30	-31	-36	-40	-30	-36
devic of	-28	-26	-26	-26	-27	-26	-42
devic on	-32	-30	-30	-31	-32	-31	-45
di	-49	-46	-44	-46	-53	-45	-61
di $	-24	-20	-19	-20	-20	-19	-23
dial	-17	-13	-14	-14	-14	-13	-14
dial in	-17	-13	-14	-14	-14	-13	-14
dictat	-13	-11	-11	-12	-15	-12	-12
did	-1	5	5	6	51	37	1
did aws	2	18	18	18	92	7	7
did the	21	22	28	25	103	11	21
didnt	-31	-34	-32	-32	-38	-31	-31
die	-20	-20	-20	-20	-22	-20	-36
diesel	-44	-45	-45	-44	-49	-44	-50
diff	14	86	19	4	15	25	23
diff in	-10	45	5	5	1	4	3
differ	6	63	32	1	11	11	12
differ $	30	52	77	17	18	29	35
differ @	14	74	13	16	0	15	14
differ between	5	-10	-17	8	69	5	10
differ custom	-28	-27	-26	-26	-28	-25	-32
differ from	-1	32	1	-3	-8	0	1
differ in	1	92	12	-4	9	15	13
digicert	-24	-25	-19	30	-17	-15	-18
director	-18	4	3	4	73	2	-1
directori	-3	-3	-3	-4	-17	-3	23
directori $	-32	-32	-33	-32	-36	-32	-52
dirti	-20	-18	-18	-21	-18	-18	-26
dirti pipe	-20	-18	-18	-21	-18	-18	-26
disabl	-47	-52	-55	-49	-56	-48	-54
disappear	-8	29	-10	2	3	3	2
disappear $	-8	29	-10	2	3	3	2
disast	-38	-37	-41	-37	-44	-37	-39
disast recoveri	-41	-40	-44	-40	-48	-40	-43
disk	-39	-37	-37	-34	-40	-36	-39
disk @	-31	-33	-29	-30	-30	-30	-31
disk at	-33	-33	-33	-33	-40	-33	-35
disk broke	-12	-12	-12	-11	-12	-11	-14
disk encrypt	-29	-33	-28	-29	-27	-27	-29
disk from	-28	-28	-28	-53	-28	-29	-30
disk in	-7	-7	-9	-7	-7	-7	-6
disk of	-6	-6	-6	-7	-6	-6	-9
disk that	-29	-26	-34	-28	-26	-25	-26
disk under	-23	-18	-18	-19	-19	-18	-18
disk when	-34	-34	-35	-37	-55	-34	-40
disk who	-9	-6	-6	-6	-6	-6	-6
dispos	-33	-32	-34	-34	-43	-32	-34
dispos of	-28	-27	-27	-28	-40	-28	-29
disrupt	-30	-30	-35	-30	-34	-30	-31
disrupt budget	-30	-30	-35	-30	-34	-30	-31
distribut	-30	6	-33	-41	-34	-31	-37
distribut $	-13	30	-19	-30	-17	-17	-17
distro	-21	-17	-16	-16	-19	-17	-18
divid	-2	-39	-63	-51	-74	-69	-50
divid $	-56	-52	-70	-55	-67	-77	-55
divid in	131	55	39	43	4	30	41
divis	82	29	16	23	12	22	21
divis of	86	16	11	20	8	19	17
dlq	-41	-40	-39	-40	-56	-40	-42
dmarc	-21	-25	-20	-19	-21	-20	-23
dns	-5	-5	-3	13	30	0	-1
dns queri	-22	-20	-21	-20	-24	-20	-20
dns record	-42	-43	-44	-46	-59	-44	-46
dns valid	-25	-26	-24	-26	-32	-25	-26
do	1	-1	-9	-5	-6	2	-2
do $	-16	-15	-19	-8	-43	-1	-37
do @	-22	-20	-20	-22	-20	-20	-23
do anyth	-70	-64	-69	-67	-78	-68	-77
do custom	-75	-75	-97	-71	-78	-73	-81
do for	77	23	3	24	71	26	23
do i	32	10	-2	9	39	21	4
do if	39	38	10	-16	11	12	12
do it	-5	-10	-12	-9	-15	-18	16
do noth	-85	-74	-66	-88	-70	-82	-92
do or	-9	-8	-7	-8	-7	-7	-7
do our	-41	-35	-35	-34	-39	-35	-41
do ourselv	83	20	23	24	24	27	28
do ppl	4	9	60	10	-3	3	9
do smtp	-15	-12	-12	-12	-13	-12	-12
do that	-15	-19	-17	-15	-19	-14	5
do the	13	19	16	23	5	14	52
do thei	18	-9	28	11	-5	3	35
do thi	-11	-11	-10	-13	-10	-10	-11
do those	19	18	17	14	13	14	64
do we	-5	4	-13	-12	-11	-9	5
do what	82	49	6	16	30	31	31
do with	50	30	0	-7	5	10	10
do you	19	5	15	67	64	59	19
doc	1	2	7	-15	-32	48	1
dock	-44	-41	-49	-42	-47	-42	-45
docker	27	26	53	43	23	25	23
docker contain	12	12	5	44	9	1	11
docker hub	-35	-35	-36	-36	-42	-35	-52
docker imag	-16	-15	-15	-16	-15	-14	-15
document	42	26	75	63	32	35	36
document $	67	46	103	39	40	45	46
doe	-6	-4	-15	-10	8	-10	-1
doe $	5	-26	-26	-24	-31	-27	-36
doe @	-8	6	-21	-2	69	-1	-5
doe a	-43	-16	-40	-16	34	-15	-12
doe amazon	10	11	-1	-2	-11	-1	35
doe an	23	26	21	25	72	25	18
doe anyon	-9	-10	-16	-10	-18	43	-17
doe aws	-33	-36	-34	-36	-48	-36	-39
doe bezo	-32	-36	-52	-30	-10	-33	-36
doe inherit	3	2	63	2	-39	0	2
doe it	-14	-23	57	-11	-37	-12	4
doe my	25	50	27	20	61	27	27
doe not	-26	-26	-27	-26	-27	-26	-50
doe one	-6	-3	-1	-7	-27	30	-3
doe our	-14	-25	-4	4	-4	-3	-4
doe patch	-17	-18	-5	-25	17	-25	-36
doe secur	53	56	132	54	23	35	55
doe share	20	20	11	19	-12	47	21
doe somebodi	-12	-13	-11	-15	-11	-11	-12
doe that	-5	-7	34	-7	-38	-5	3
doe the	-26	-7	-42	-18	-50	-28	2
doe what	-5	-5	-24	-22	-21	-16	-19
doe which	-49	33	-8	-24	-16	-11	-34
doesnt	36	0	-4	-10	-6	-4	-17
doesnt $	86	46	24	14	31	25	25
doesnt it	-26	-26	-26	-26	-26	-26	-51
domain	-30	28	-19	-24	-20	-16	-19
domain $	-29	-33	-31	-29	-32	-30	-32
domain control	-16	-3	-17	-13	-16	-15	-17
domain in	-50	-43	-38	-38	-41	-38	-40
domain name	-47	-39	-40	-38	-58	-38	-56
domain of	-9	-10	-9	-10	-10	-9	-10
done	-15	-23	-25	-23	-30	-22	-25
done by	-27	-26	-27	-26	-29	-26	-30
done for	54	-3	-10	1	-28	1	1
dont	-15	-22	-13	4	-16	-11	-15
dont have	-43	-34	-35	-36	-40	-34	-36
dont know	-1	-1	-1	-1	-15	15	-1
dont patch	-30	-45	-31	-45	-31	-31	-45
dont want	9	-2	9	40	9	9	10
door	-38	-33	-35	-37	-43	-34	-33
doubl	-8	-6	-7	-7	-7	-6	-7
down	55	11	10	12	11	12	27
down $	-44	-34	-37	-34	-37	-34	-37
down right	11	15	17	17	55	6	8
down whose	-12	-11	-11	-11	-13	-11	-14
downfal	-9	-9	-9	-9	-9	-9	-11
download	-40	-38	-40	-38	-44	-38	-39
dpo	38	11	9	10	5	10	10
dr	106	6	-16	10	-30	11	71
dr $	-10	4	8	7	-14	9	98
drain	20	33	22	28	104	31	30
drift	-127	-107	-110	-106	-111	-107	-115
drift $	-77	-81	-85	-80	-86	-82	-88
drill	-77	-71	-72	-72	-85	-69	-75
drill $	-98	-89	-92	-84	-87	-85	-90
drill for	-80	-78	-74	-82	-95	-72	-86
drive	-54	-50	-50	-50	-55	-50	-53
driver	-80	-82	-84	-81	-88	-82	-87
driver on	-24	-26	-24	-26	-26	-24	-23
drop	-31	-12	-25	-29	-33	-24	-25
drop $	12	46	24	27	28	29	30
drop the	-28	-31	-28	-27	-34	-27	-29
dss	-29	-29	-11	-31	-39	-29	-33
dump	-11	-7	-8	-7	-7	-7	-7
durabl	-80	-109	-77	-76	-78	-76	-82
durabl $	-51	-39	-41	-40	-43	-42	-44
durabl of	-31	-25	-26	-26	-27	-25	-25
durat	-42	-59	-48	-39	-21	-39	-40
dure	-11	-11	-11	-12	-13	-11	-14
dure a	-11	-11	-11	-12	-13	-11	-14
duti	42	21	1	10	8	4	-3
duti $	53	6	-4	8	-9	-3	-11
duti @	-22	34	-5	-24	-4	0	-3
duti and	98	82	39	36	39	45	40
duti between	6	36	10	9	8	8	10
duti differ	0	25	-1	-23	-1	-1	0
duti for	110	6	22	50	26	27	16
duti in	38	16	15	16	15	15	15
duti is	-35	-13	-16	-13	44	-13	-44
duti of	-19	-15	-17	-16	-16	-15	-14
duti on	43	13	34	45	59	33	30
duti to	-16	-17	-17	-18	-24	-17	-17
e	-85	-73	-87	-75	-103	-81	-93
each	-22	-26	-28	-35	-28	-27	-28
each $	-42	-39	-38	-56	-38	-37	-38
each case	-7	-9	-8	-8	-7	-7	-8
each of	11	56	20	16	20	20	19
each one	-6	-8	-6	-6	-6	-6	-7
each other	-20	-17	-21	-19	-23	-20	-23
each region	-39	-27	-26	-25	-26	-25	-26
earthquak	-19	-20	-20	-22	-22	-21	-24
earthquak risk	-13	-13	-13	-15	-15	-14	-13
east	-4	0	0	0	24	-1	-5
east 1	-4	0	0	0	24	-1	-5
ec2	-31	-19	-35	-40	-32	-31	-35
ecs	-39	-38	-38	-31	-38	-37	-58
ecs agent	-21	-19	-19	-18	-19	-18	-19
edg	-47	-46	-36	-47	-53	-47	-56
edg locat	-19	-19	0	-19	-29	-20	-22
effort	13	-8	12	40	65	13	0
effort $	28	18	26	83	21	27	25
either	53	50	25	11	23	25	24
either $	-10	-5	-7	-7	-7	-8	-8
eks	-36	-3	-39	-46	-36	-35	-60
eks node	-43	-42	-42	-44	-42	-42	-72
elast	58	44	49	88	38	59	150
electr	-45	-38	-41	-38	-44	-38	-38
electr and	-56	-46	-51	-45	-56	-46	-46
eleven	-14	-13	-14	-14	-14	-13	-15
eleven nine	-14	-13	-14	-14	-14	-13	-15
eli5	-8	11	104	17	-18	14	12
eli5 $	13	12	37	12	8	12	9
els	46	41	72	77	63	44	39
elsewher	-8	-5	-6	-6	-6	-6	-6
elsewher $	-8	-5	-6	-6	-6	-6	-6
em	-62	-57	-55	-57	-65	-55	-60
em $	-36	-35	-36	-37	-38	-34	-36
em amazon	-28	-24	-24	-26	-24	-24	-37
email	10	10	5	8	74	1	-15
email current	-33	-33	-34	-33	-49	-36	-33
employe	-34	-34	-35	-34	-42	-34	-37
employe $	-62	-61	-66	-62	-76	-62	-65
employe leav	-19	-18	-19	-19	-27	-19	-22
empti	-27	-21	-23	-28	13	-22	-32
empti the	17	18	18	18	68	19	5
enabl	-30	-29	-32	-28	-25	-28	-8
enabl @	-91	-82	-84	-77	-80	-78	-87
enabl by	64	63	61	63	63	60	136
enabl it	-48	-58	-52	-48	-64	-49	-73
enabl mfa	-21	-21	-23	-21	-24	-21	-24
enabl point	-66	-65	-90	-65	-71	-65	-75
enabl queri	-15	-13	-14	-14	-15	-13	-14
enabl server	-6	-8	-6	-7	-6	-6	-6
enabl storag	-16	-18	-17	-16	-30	-16	-17
enabl version	11	18	22	17	87	12	23
encrypt	-28	-27	-25	-27	-22	-26	-5
encrypt $	-17	4	-30	7	40	-7	97
encrypt @	-61	-57	-57	-57	-68	-57	-66
encrypt a	-20	-27	-21	-20	-25	-20	-20
encrypt an	-91	-86	-93	-83	-93	-86	-116
encrypt and	12	43	11	-12	8	11	8
encrypt at	-30	-36	-8	-32	-15	-29	-58
encrypt befor	-10	-10	-10	-10	-12	-10	-13
encrypt by	-21	-18	-18	-17	-19	-17	-18
encrypt data	26	28	10	25	86	28	14
encrypt file	-32	-30	-45	-31	-35	-33	-41
encrypt for	-66	-58	-64	-59	-62	-59	-61
encrypt in	-32	-30	-13	-30	-36	-30	-41
encrypt key	-76	-66	-72	-69	-67	-65	-81
encrypt new	-59	-56	-51	-53	-59	-53	-54
encrypt of	-23	-21	-21	-21	-22	-21	-27
encrypt on	-13	-13	-13	-13	-18	-13	-9
encrypt our	-33	-28	-27	-28	-28	-27	-36
encrypt set	-67	-66	-65	-63	-67	-63	-74
encrypt the	-40	-40	-39	-40	-71	-39	-43
encrypt what	-45	-48	-71	-50	-61	-54	-91
encrypt when	-17	-18	-18	-17	-29	-17	-18
encrypt with	-32	-42	-32	-35	-33	-33	-33
end	2	-5	-6	-6	-5	-5	8
end $	-19	-20	-18	-19	-20	-19	-22
end of	-9	-6	-7	-6	-3	-6	17
end user	-12	-11	-12	-11	-12	-11	-12
endpoint	-21	-6	36	-3	8	-3	6
endpoint $	-28	-33	-36	-29	-45	-30	-30
endpoint are	-23	-23	-24	-23	-34	-24	-30
endpoint for	-56	-55	-59	-55	-62	-55	-66
endpoint on	-48	-30	-31	-30	-31	-30	-35
endpoint polici	-42	-47	-44	-41	-43	-41	-44
endpoint up	-78	-77	-86	-79	-94	-77	-76
enforc	-25	-26	-24	-25	-26	-23	-23
enforc http	-20	-16	-17	-17	-17	-16	-17
engin	-31	-28	-28	-20	-28	-29	-31
engin $	1	0	-3	-3	26	2	11
engin behind	-20	-20	-21	-20	-26	-20	-24
engin of	-47	-44	-44	-43	-48	-43	-60
engin patch	-43	-38	-36	-39	-38	-35	-43
engin softwar	-11	-10	-10	-10	-12	-10	-10
engin that	-14	-13	-15	-13	-14	-13	-13
engin upgrad	5	2	3	32	-16	-17	10
engin version	-6	-7	-9	6	-10	-7	-8
enough	-68	-88	-67	-69	-72	-65	-77
enough @	-53	-79	-49	-49	-50	-50	-53
ensur	-40	-35	-37	-37	-42	-36	-39
ensur that	-29	-21	-22	-23	-25	-22	-22
entir	-17	-17	-19	-24	-20	-22	-17
entri	-18	-17	-18	-17	-17	-17	-19
env	-24	-15	-14	-15	20	-19	-20
env var	-48	-27	-28	-28	-32	-27	-28
envelop	-2	-4	54	-3	-22	-6	-20
envelop encrypt	-2	-4	54	-3	-22	-6	-20
environ	-28	-25	-5	-24	-27	-23	-26
environ $	-34	-37	-44	-34	-35	-34	-38
environ in	-48	-30	1	-28	-51	-30	-33
environ to	-16	-15	-15	-14	-16	-14	-14
environ variabl	-37	-34	-39	-34	-35	-34	-35
environment	-32	-31	-34	-31	-36	-33	-34
environment control	-34	-34	-37	-33	-39	-35	-36
ephemer	-31	-27	-27	-37	-36	-27	-28
ephemer storag	-31	-27	-27	-42	-39	-27	-28
equip	-30	-30	-30	-29	-30	-29	-45
eras	-44	-44	-43	-41	-57	-42	-41
eras a	-48	-48	-47	-44	-62	-44	-44
erasur	-12	-11	-12	-12	-15	-12	-13
error	-42	-41	-41	-42	-49	-42	-51
error of	-19	-18	-18	-19	-21	-18	-20
escap	-23	-20	-20	-21	-21	-20	-28
escap bug	-12	-12	-12	-12	-12	-12	-18
escort	-20	-19	-23	-20	-19	-20	-20
escort visitor	-20	-19	-23	-20	-19	-20	-20
esx	25	-27	-16	-20	-39	-19	-28
esxi	-44	-43	-42	-42	-44	-42	-60
esxi host	-11	-11	-11	-11	-14	-11	-14
esxi patch	-44	-44	-42	-42	-44	-42	-72
etc	-57	-20	-119	-78	-74	-62	-60
etcd	-36	-33	30	-33	-47	-37	-44
etcd $	33	47	142	45	37	35	38
etcd in	-51	-48	-53	-47	-53	-48	-58
etl	-17	-36	-15	10	-17	-15	-16
etl script	-21	-18	-18	-21	-19	-18	-20
eu	-1	11	1	10	52	7	8
eu central	-29	-14	-12	-16	-3	-20	-19
even	-21	-11	30	-11	-24	-18	-30
even if	-31	-32	-33	-31	-30	-30	-39
event	-47	-52	-48	-48	-48	-46	-47
event $	-47	-44	-45	-42	-47	-43	-45
event for	-45	-48	-44	-47	-43	-42	-44
ever	-17	-15	-18	9	-20	-15	-16
ever our	-54	-50	-58	-53	-62	-51	-57
everi	-26	-23	-23	-23	-26	-7	-26
everi 90	-38	-38	-38	-38	-40	-41	-49
everi @	-28	-26	-29	-26	-27	-26	-29
everi month	-51	-45	-44	-50	-51	-44	-70
everi one	-11	-12	-12	-14	-12	-11	-12
everi region	-26	-28	-29	-25	-27	-26	-25
everybodi	13	10	77	8	-5	-6	-2
everyon	-38	-36	9	-26	-16	-43	-33
everyth	59	6	7	10	17	7	8
everyth $	10	17	15	17	42	1	14
everyth that	78	18	20	23	21	23	21
evid	-11	-13	-13	-14	-14	-13	-15
evid for	-20	-18	-18	-19	-19	-19	-21
ex	-33	-31	-30	-32	-32	-30	-32
ex employe	-29	-29	-28	-29	-29	-27	-27
exactli	28	33	86	32	24	32	34
exactli $	18	26	73	24	13	25	27
exam	96	37	31	29	68	36	39
exampl	-4	1	20	2	19	39	1
exampl of	0	0	-1	-1	-15	15	0
exampl question	-7	-2	1	1	-26	55	-5
excus	1	4	22	3	-1	3	3
excus me	1	4	22	3	-1	3	3
execut	-23	-20	3	-18	-10	-18	-19
execut environ	-13	8	96	11	-4	11	8
execut log	-16	-14	-16	-14	-17	-14	-15
execut role	-48	-57	-56	-47	-49	-47	-49
execut the	-15	-15	-18	-16	-18	-15	-16
exist	45	14	7	15	10	16	14
expect	-17	-15	-16	-17	-16	-15	-17
expect to	-12	-11	-13	-12	-13	-11	-11
experi	0	0	-2	13	1	0	-2
expir	-14	-13	-14	-17	4	-13	-23
expir who	18	18	19	17	51	17	-4
expiri	-45	-45	-47	-45	-46	-46	-49
explain	58	27	97	32	67	42	35
explain avail	29	31	91	30	20	29	31
explain like	10	-1	-3	-4	-2	-2	-2
explain me	23	9	25	10	0	9	11
explain the	-13	42	74	1	-10	16	17
export	-19	-22	-22	-20	-22	-19	-19
exposur	-36	-34	-43	-35	-44	-34	-37
extend	-7	-4	53	-5	-44	-4	-5
extend support	-7	-3	61	-3	-47	-3	-4
extern	-12	-9	-8	-9	-9	-8	-10
extra	-27	25	-19	-36	-21	-17	-20
face	-26	-24	-24	-25	-36	-23	-24
facil	-55	-55	-57	-55	-71	-56	-65
facil $	-58	-58	-60	-58	-78	-59	-75
factor	-31	-31	-39	-32	-33	-31	-32
factor authent	-33	-34	-44	-34	-36	-33	-33
factori	18	-6	-8	-6	-6	-5	-14
fail	-22	-21	-21	-21	-23	-21	-23
fail $	-9	-7	-7	-7	-9	-7	-8
fail @	-11	-10	-11	-10	-11	-10	-10
fail disk	-20	-19	-23	-20	-20	-20	-21
fail drive	-23	-23	-23	-23	-26	-23	-23
failov	-9	-7	-8	-8	3	-8	-9
failov drill	-25	-23	-23	-23	-46	-23	-24
failov to	-12	-12	-11	-11	-12	-11	-12
failur	-49	-47	-55	-46	-56	-48	-49
failur $	-37	-36	-35	-36	-57	-35	-41
failur in	-9	-11	-9	-9	-9	-9	-13
failur of	-15	-13	-13	-15	-13	-13	-12
fall	-21	-19	-25	-42	-33	-26	-3
fall to	-41	-57	-50	-50	-69	-53	-60
fals	-46	-38	-42	-40	-52	-38	-48
fals $	-46	-36	-41	-40	-52	-34	-48
famili	1	5	2	-17	45	5	8
far	-31	-27	-36	-39	-32	-27	-44
faster	20	-44	4	-15	112	3	17
fault	-26	-24	-27	-25	-6	-31	-11
fault $	10	13	9	11	47	-1	39
fault in	-23	-21	-23	-22	-27	-21	-23
faulti	-20	-20	-20	-21	-20	-19	-23
feder	-62	-62	-70	-62	-73	-63	-86
feder with	-36	-36	-36	-36	-44	-36	-61
fedramp	9	45	158	36	19	14	17
feed	-43	-39	-41	-39	-42	-40	-55
feed and	-23	-17	-17	-17	-18	-17	-21
fell	-25	-23	-27	-26	-28	-24	-23
fenc	22	-24	-34	-20	24	-23	-49
fewer	39	-14	33	108	38	38	38
fewer updat	0	-46	0	46	0	0	0
fewest	5	1	8	55	1	9	7
fewest chore	2	-6	0	15	1	2	2
fgac	-19	-19	-24	-20	-21	-18	-18
fiber	-31	-37	-48	-32	-38	-37	-54
fibr	-38	-38	-44	-40	-41	-38	-56
fibr between	-36	-36	-38	-37	-40	-36	-60
fiddl	-11	-12	-15	12	-12	-10	-18
field	-32	-29	-30	-29	-32	-29	-43
file	-21	-23	-21	-16	-1	-19	-22
file $	-51	-47	-47	-47	-67	-48	-57
file befor	-34	-33	-51	-35	-40	-37	-48
file in	-57	-77	-49	-50	-52	-49	-49
file of	-12	-12	-12	-12	-19	-12	-12
file on	-16	-15	-15	-15	-22	-15	-17
file permiss	-84	-79	-76	-74	-96	-74	-76
file server	-16	-27	-13	1	-15	-13	-15
file share	-10	-20	-7	18	-6	-5	-5
file system	-19	-18	-18	-19	-21	-18	-21
fill	41	7	7	8	5	8	8
fill up	-21	-14	-14	-14	-16	-14	-15
filter	-30	-30	-30	-30	-32	-29	-53
find	-43	-26	-27	-26	-15	-26	-28
find $	-52	-29	-30	-30	-45	-30	-32
find in	-25	-23	-23	-22	-24	-22	-25
fine	-29	-28	-29	-28	-33	-28	-29
fine grain	-41	-40	-43	-40	-48	-39	-39
finger	-51	-70	-53	-67	-61	-50	-53
fip	-39	-39	-40	-38	-41	-37	-39
fip valid	-13	-13	-13	-13	-13	-13	-13
fire	-22	-21	-21	-21	-29	-21	-28
fire in	-23	-23	-24	-24	-44	-23	-23
fire suppress	-32	-32	-33	-33	-49	-32	-51
firecrack	-49	-49	-76	-54	-61	-48	-53
firecrack bug	-51	-52	-82	-58	-64	-50	-56
firewal	-22	-21	-22	-21	-37	-21	20
firewal $	-43	-46	-57	-41	-87	-45	3
firewal applianc	-38	-36	-37	-36	-39	-36	-56
firewal configur	-50	-50	-50	-50	-53	-50	-90
firewal insid	-24	-24	-29	-26	-37	-25	-27
firewal of	23	22	22	18	23	21	62
firewal port	-10	-12	-10	-11	-10	-10	-11
firewal rule	-27	-25	-25	-25	-28	-26	-31
firm	-30	-30	-30	-31	-39	-30	-47
firmwar	-57	-55	-57	-55	-51	-54	-69
firmwar $	-72	-70	-71	-78	-82	-66	-77
firmwar do	-50	-44	-49	-43	-49	-44	-50
firmwar of	-48	-49	-52	-48	-54	-49	-60
firmwar on	-39	-31	-33	-31	-32	-30	-31
firmwar updat	-69	-67	-70	-70	-77	-66	-83
firmwar who	44	46	46	46	85	46	19
first	-13	-22	-24	19	-13	-21	-24
first $	-5	-14	-8	42	10	-12	-5
first one	-97	-94	-93	-100	-153	-92	-113
five	-15	-2	12	-4	-23	-4	-6
fix	-23	-22	-23	-24	-27	-8	-23
fix $	-54	-50	-50	-50	-51	-50	-64
fix a	-27	-27	-29	-27	-30	-28	-34
fix bug	-8	-7	-7	-7	-8	-7	-8
fix by	-11	-9	-9	-10	-9	-9	-9
fix it	-13	-12	-17	-13	-13	-13	-14
fix on	-9	-8	-8	-9	-8	-8	-9
fix that	37	37	28	36	26	31	121
fix the	-53	-52	-52	-68	-64	-52	-74
fix them	-27	-24	-25	-26	-33	-25	-26
flag	-32	-24	-32	0	2	-18	-22
flag @	18	3	20	68	7	19	20
flash	-49	-43	-43	-42	-49	-43	-50
flavor	-12	-9	-4	51	-30	-3	-6
flavor of	-14	-18	-10	17	-24	-10	-13
flaw	-27	-21	-24	-22	-23	-21	-22
fleet	-11	-9	-10	5	2	-9	-18
fleet $	-7	-8	-7	-7	-7	-7	-8
fleet behind	-21	-21	-21	-21	-26	-21	-25
fleet of	13	25	24	22	76	24	20
fleet patch	-83	-86	-91	-88	-102	-80	-112
flip	-45	-57	-44	-47	-47	-45	-47
flip $	-40	-58	-38	-41	-43	-41	-40
flip it	-37	-41	-37	-39	-37	-35	-39
flood	-38	-41	-38	-38	-39	-37	-40
flood $	-40	-49	-41	-38	-37	-37	-40
flood against	-18	-24	-17	-18	-18	-17	-19
flood and	-13	-13	-13	-15	-15	-14	-13
flood at	-19	-16	-16	-16	-19	-16	-19
floor	0	3	3	3	50	3	-17
floor $	30	31	31	31	86	31	15
floor 3	9	9	8	8	29	9	1
flow	-14	-10	33	-10	-12	-9	-12
flow log	-13	-11	39	-8	-11	-8	-11
folk	-8	-34	-6	29	-9	-6	-7
follow	-123	-102	-107	-98	-103	-99	-147
for	-9	-16	-13	-10	-8	-16	-20
for $	-30	-1	67	3	-11	40	0
for 200	-1	-15	0	17	-1	0	0
for 40	27	23	23	56	27	26	26
for @	-2	-30	-35	-30	-34	-32	-37
for a	-4	-5	-6	17	7	-4	-4
for all	-13	-13	-13	-15	-13	-12	-13
for amazon	14	28	20	31	98	30	26
for an	17	-12	-4	15	41	6	7
for and	20	12	44	12	-6	9	12
for anyth	-16	-15	-16	-16	-22	-15	-16
for assign	-12	-21	-12	-13	-12	-12	-12
for aws	-42	-42	-40	-40	-35	-38	-40
for both	-35	-60	-37	-45	-42	-38	-38
for clean	16	16	15	16	44	16	10
for climat	51	46	45	50	100	51	25
for complianc	-35	-24	-25	-25	-27	-24	-25
for consol	-7	-7	-7	-7	-9	-7	-7
for data	-20	-44	-39	13	-24	-22	-24
for delet	-9	-9	-8	-8	-10	-8	-8
for each	58	23	23	24	9	25	22
for encrypt	30	29	25	30	107	28	-28
for everi	-10	-11	-11	-13	-10	-10	-11
for everyon	-94	-63	-63	-62	-79	-62	-62
for fire	-24	-25	-25	-26	-46	-24	-24
for free	-40	-40	-47	-47	-43	-41	-47
for gdpr	-23	-14	-14	-14	-16	-14	-14
for it	6	-19	-18	-18	-28	-19	-29
for its	23	24	24	24	59	24	19
for keep	-10	-10	-12	-10	-16	-10	-11
for lunch	-6	-1	-24	4	61	-9	4
for manag	-63	-63	-68	-66	-87	-61	-117
for me	36	2	93	-3	11	-3	-23
for my	42	51	137	46	30	41	38
for os	-52	-46	-46	-48	-47	-46	-83
for our	-34	-30	-38	-26	-33	-32	-36
for patch	58	98	40	20	107	59	54
for physic	-13	-9	-9	-9	-10	-9	-9
for suspici	-28	-27	-38	-28	-31	-28	-27
for that	-10	-10	-13	-11	-11	-10	-10
for the	-17	-16	-10	-10	3	-14	-20
for them	-45	-39	-41	-39	-57	-39	-47
for thi	-24	-15	-21	-18	-32	-39	16
for train	-31	-31	-34	-32	-49	-31	-34
for two	25	9	9	8	7	9	9
for us	-18	-9	-26	-19	-24	-20	-14
for vulner	-8	-6	-6	-6	-8	-6	-7
for what	-25	-29	-53	-37	-73	-22	-41
for which	110	30	40	45	41	44	43
for whom	-13	-11	-12	-12	-16	-12	-12
for with	100	36	26	43	43	49	49
for you	-45	-42	-58	-47	-61	-60	-51
forc	-28	-26	-27	-27	-33	-27	-26
forc ssl	-23	-20	-21	-21	-22	-20	-20
forc tls	-11	-11	-11	-11	-13	-10	-11
forens	-57	-56	-56	-58	-65	-57	-65
forens on	-57	-56	-56	-58	-65	-57	-65
forev	-3	3	5	4	37	6	4
forget	8	20	18	61	43	-2	-15
form	33	0	0	-2	-16	0	2
former	-24	-24	-24	-25	-36	-26	-29
fortig	13	53	8	8	10	10	12
found	-19	-17	-17	-18	-20	-17	-19
found by	-16	-16	-17	-18	-25	-17	-16
four	8	6	7	9	38	8	-4
framework	-30	-31	-29	-33	-31	-30	-46
frankfurt	-23	-16	-18	-15	-4	-20	-16
free	-25	-22	-28	22	-42	-24	-28
fresh	-56	-52	-40	-42	-39	-39	-40
fresh $	-50	-28	-29	-29	-28	-29	-29
fridai	-36	-29	-30	-30	-21	-30	-34
fridai $	19	19	16	18	56	17	16
from	-19	-17	-25	-18	-12	-16	-21
from $	-17	-1	-16	-13	-25	61	-2
from 2016	-30	-31	-33	-31	-33	-31	-31
from @	-16	-5	-15	-18	-16	-15	-16
from a	5	-9	-17	-15	-17	-14	-15
from amazon	-27	-25	-26	-24	-27	-25	-27
from an	-56	-71	-54	-64	-56	-54	-62
from anoth	2	-10	-12	-10	-9	-9	-8
from artifact	-38	-40	-46	-38	-51	-40	-38
from aws	-15	-19	-15	-3	-18	-15	-14
from be	-22	-22	-27	-22	-36	-22	-24
from cisco	42	41	97	42	23	41	42
from digicert	-27	-30	-21	31	-17	-16	-20
from docker	-35	-35	-36	-36	-42	-35	-52
from each	-25	-25	-25	-23	-28	-24	-27
from insid	-29	-34	-29	-31	-30	-30	-42
from our	-7	8	-6	-7	-9	-6	-8
from read	-39	-39	-39	-38	-48	-38	-39
from self	27	60	21	1	24	22	25
from the	-9	-6	20	-2	-27	-14	-9
from us	-35	-33	-34	-42	-36	-32	-50
from where	-26	-26	-27	-27	-26	-32	-50
from which	-12	-10	-9	-10	-10	-9	-9
from whom	-4	-8	-4	-4	-4	-4	-4
front	-33	-24	-36	-42	-34	-9	-31
front $	-46	-42	-38	-37	-46	-41	-41
front of	-13	-4	-27	-32	-16	17	-13
fsx	21	45	22	27	21	22	22
full	14	-20	-21	-6	-33	-22	-20
full of	-13	-14	-14	-14	-13	-12	-13
full pictur	96	37	37	37	21	37	39
fulli	-28	-28	-31	-27	-29	-28	-32
fulli inherit	-28	-30	-33	-28	-31	-29	-35
function	-51	-54	-48	-37	-50	-45	-51
function $	-50	-40	-41	-41	-44	-40	-41
function code	-12	-13	-12	-12	-13	-12	-14
function permiss	-34	-30	-32	-30	-30	-30	-32
gain	10	50	3	1	11	12	13
game	-32	-31	-23	-13	-29	-22	-25
game server	-13	-17	-7	1	-11	-7	-7
gap	-14	22	-9	-17	-17	-9	-9
gatewai	20	2	1	-2	-10	5	57
gatewai $	17	32	37	38	13	32	100
gatewai patch	-52	-36	-46	-38	-65	-34	20
gbp	-76	-70	-71	-70	-78	-68	-74
gcp	4	3	2	3	18	3	1
gcp cloud	4	3	2	3	18	3	1
gdpr	-68	-67	-82	-67	-70	-65	-71
gdpr complianc	-28	-17	-16	-16	-19	-16	-17
gener	-84	-78	-92	-78	-84	-82	-86
gener $	-111	-94	-128	-98	-109	-108	-111
gener and	-7	-6	-6	-6	-6	-6	-8
general	-62	-59	-70	-59	-63	-61	-67
general $	-60	-60	-69	-61	-62	-65	-68
general who	-47	-46	-55	-50	-52	-46	-57
generally	-47	-45	-50	-46	-54	-46	-59
generally speak	-37	-37	-43	-39	-46	-38	-49
generally whose	-33	-30	-30	-31	-37	-30	-45
geo	-40	-39	-39	-39	-43	-39	-41
geo restrict	-40	-39	-39	-39	-43	-39	-41
germani	9	25	16	16	88	10	19
get	-27	-31	-32	-27	-22	-29	-33
get a	-5	-2	-1	-2	29	-23	-3
get in	-22	-21	-21	-21	-21	-21	-33
get it	-23	-21	-28	-22	-43	12	-28
get new	-4	-8	-4	-4	-4	-4	-4
get patch	-36	-35	-40	-38	-52	-49	-48
get secur	-26	-27	-31	-27	-33	-26	-38
get the	-51	-29	-32	-31	-44	-29	-28
get them	-16	-14	-15	-17	-15	-14	-14
gimm	28	-7	0	1	-15	0	0
gimm the	28	-7	0	1	-15	0	0
give	30	32	21	46	26	27	22
give me	25	5	3	5	25	11	6
give the	-14	-17	-14	-16	-13	-14	-15
give up	-1	53	2	1	3	5	8
give us	-1	36	3	-13	-9	-7	-4
given	7	-13	8	44	12	3	12
gke	4	3	0	1	52	3	-33
gke autopilot	2	1	0	0	31	2	-13
glass	-49	-39	-25	-40	-46	-44	-37
glibc	-9	-15	-9	-9	-9	-9	-9
global	-21	-21	-22	-21	-24	-21	-26
global infrastructur	-25	-25	-27	-26	-30	-26	-33
global tabl	-9	-9	-9	-8	-9	-8	-10
glossari	44	43	108	38	27	34	44
go	-3	42	5	26	17	10	10
go @	-61	60	-18	7	-7	-1	1
go from	-1	11	0	-1	-1	0	1
go to	-36	-35	-36	-36	-12	-35	-35
go with	56	12	27	58	27	28	28
goal	28	2	24	68	53	27	16
goe	-24	24	-24	-27	-23	-14	16
goe awai	7	87	14	9	20	29	32
golden	-4	-4	42	-4	-12	-5	-15
golden ami	-12	-12	-14	-13	-16	-13	-17
golden imag	-3	-3	46	-3	-10	-4	-13
gone	-9	3	-8	-9	-10	-8	-8
good	1	0	-16	-6	32	52	-2
good $	15	18	14	19	24	49	15
good for	-7	-6	-41	-4	-46	63	-9
googl	25	26	24	25	67	26	21
googl cloud	14	15	12	12	43	15	11
got	3	-17	-21	-15	-25	-16	-8
got a	-7	-7	-7	-7	-7	-7	-11
got hack	11	19	18	18	-7	10	53
got share	-13	-9	-9	-10	-10	-9	-10
gotta	-34	-27	-15	-26	48	-23	-23
govern	-41	-36	-38	-37	-43	-36	-60
gpu	8	16	9	52	5	11	6
gpu @	-2	-2	-2	38	-10	2	1
gpu box	26	34	25	60	26	26	26
gpu server	7	-1	6	46	1	6	5
grain	-41	-40	-43	-40	-48	-39	-39
grain access	-41	-40	-43	-40	-48	-39	-39
grant	-54	-53	-54	-53	-82	-52	-56
grant column	-16	-10	-10	-10	-10	-10	-11
grant permiss	-23	-23	-23	-23	-31	-23	-35
grant tabl	-14	-13	-13	-12	-12	-12	-13
graph	-34	-54	-33	-1	-38	-30	-31
graph db	0	-29	-2	31	0	0	0
green	-45	-31	-41	-33	-32	-32	-30
gremlin	-32	-31	-32	-33	-34	-31	-33
gremlin queri	-17	-18	-18	-18	-21	-17	-18
grid	-8	-8	-8	-9	-10	-8	-11
group	-40	-33	-24	-37	-35	-38	-46
group $	-96	-94	-122	-93	-115	-97	-120
group and	-21	-20	-20	-20	-24	-20	-23
group for	-17	-15	-15	-16	-15	-15	-16
group in	-76	-63	-63	-57	-61	-58	-74
group may	-13	-11	-11	-11	-10	-11	-11
group of	-27	-26	-31	-25	-26	-25	-27
group on	-37	-37	-43	-37	-35	-34	-34
group rule	-44	-44	-65	-44	-45	-47	-43
grow	-44	-43	-45	-43	-47	-43	-43
grow $	-50	-53	-55	-55	-59	-56	-52
grow its	-17	-16	-16	-16	-23	-16	-16
guarante	-49	-49	-61	-51	-59	-50	-58
guard	-15	9	-15	-1	-14	-12	-15
guard at	-47	-49	-50	-48	-58	-50	-54
guard it	-25	-22	-21	-23	-24	-22	-27
guard the	-22	-22	-21	-22	-22	-21	-21
guard them	-49	-94	-49	-49	-49	-49	-50
guardrail	-43	-39	-42	-37	-38	-35	-40
guess	-45	-42	-44	-41	-53	-43	-60
guess $	-49	-46	-48	-44	-59	-47	-66
guest	-50	-48	-47	-49	-45	-48	-67
guest oper	-11	-7	2	-8	3	-7	-13
guest os	-51	-50	-49	-52	-55	-50	-71
gui	-37	-31	-31	-31	-34	-31	-36
guilti	-23	-25	-22	-22	-21	-21	-20
guy	-2	-15	1	22	27	-3	-9
ha	-23	-24	-31	25	-28	-15	-19
hack	-12	-8	-8	-9	-31	-12	17
had	-30	-23	-27	-24	-29	-24	-5
had it	26	21	7	25	8	23	85
had to	-19	-19	-19	-24	-22	-19	-24
haiku	2	14	15	14	62	14	14
haiku about	2	14	15	14	62	14	14
half	-26	-24	-25	-24	-28	-25	-26
half of	-27	-24	-26	-23	-23	-23	-27
hall	-36	-35	-39	-48	-36	-35	-39
hall $	-42	-43	-45	-43	-47	-44	-51
hand	-3	-16	-16	23	-26	-13	-17
hand $	25	77	25	43	24	28	26
hand @	-10	39	-7	-23	-16	-7	-22
hand free	19	25	16	90	4	20	24
hand it	-10	-7	-7	-8	-7	-7	-7
hand off	5	5	4	14	4	4	2
hand out	-26	-22	-23	-23	-28	-24	-27
hand over	-30	-72	-26	7	-26	-27	-31
hand the	24	5	13	46	12	15	15
handl	66	14	14	31	60	30	66
handl by	-32	-29	-27	-28	-34	-28	-33
handl for	36	4	1	1	-14	7	4
handl in	60	5	-3	7	-15	7	3
handl the	-94	-89	-112	-92	-134	-92	-145
handl what	42	-29	-44	0	-18	-3	-7
handler	-27	-31	-27	-51	-28	-28	-29
happen	-10	-8	-10	-8	-8	-8	-8
hard	-42	-41	-43	-41	-26	-43	-44
hard code	-9	-8	-8	-8	-9	-8	-9
hard drive	-27	-27	-28	-28	-31	-31	-30
hardcod	-28	-36	-26	-27	-27	-27	-27
harden	-23	-23	-33	-23	-21	-21	21
harden and	-7	-7	-7	-7	-8	-7	-10
harden our	35	39	33	42	39	34	114
harden the	-24	-24	-25	-25	-27	-26	-37
hardwar	-53	-51	-52	-50	-54	-50	-56
hardwar $	-83	-78	-82	-76	-83	-77	-84
hardwar behind	-27	-30	-26	-38	-26	-26	-33
hardwar failur	-12	-14	-11	-12	-12	-11	-16
hardwar fault	-49	-48	-48	-48	-74	-48	-65
hardwar in	-21	-20	-20	-20	-29	-20	-23
hardwar mainten	-50	-44	-46	-49	-48	-45	-47
hardwar of	-49	-50	-52	-47	-48	-46	-58
hardwar our	-42	-37	-36	-37	-46	-38	-41
hardwar that	-10	-10	-10	-10	-10	-10	-11
hardwar then	-20	-21	-22	-20	-22	-21	-29
has	-15	-20	-21	-14	-18	-18	-22
has 14	-11	-10	-10	-10	-15	-10	-10
has @	11	20	12	14	73	15	17
has a	-8	-7	-8	-8	-7	-7	-9
has an	-6	-6	-6	-6	-6	-6	-8
has been	-30	-33	-24	-25	-28	-23	-24
has it	-18	-23	-18	-21	-18	-18	-17
has no	-44	-45	-49	-46	-51	-45	-51
has the	-7	-5	-16	-15	17	-8	-6
has to	-1	-7	-14	-8	-12	-10	-13
hash	-11	-9	-9	-9	-8	-9	-9
hash and	-11	-9	-9	-9	-8	-9	-9
hasnt	-29	-25	-25	-27	-30	-25	-30
hassl	40	17	36	87	37	39	39
hat	12	-13	-10	-13	-14	-12	-32
hat aws	-35	-32	-32	-33	-32	-32	-59
hate	27	-5	27	95	25	27	4
hate mainten	16	4	13	53	16	16	16
have	2	2	-9	-9	7	-4	3
have $	18	16	21	26	99	11	25
have @	-16	50	-16	-3	-5	0	1
have a	-2	16	-20	-2	111	16	18
have it	-25	-24	-25	-47	-25	-24	-24
have kept	-9	-8	-8	-9	-10	-8	-8
have less	25	6	26	60	24	25	23
have no	-11	0	-12	4	-16	42	0
have put	-12	-10	-9	-10	-10	-9	-10
have renew	-17	-14	-14	-14	-14	-13	-13
have stop	-18	-20	-17	-20	-20	-17	-17
have to	2	-18	-18	-19	-29	-18	-2
he	-4	-2	-4	-3	14	-3	-3
head	-46	-44	-40	-44	-41	-39	-48
head node	-31	-33	-30	-34	-31	-29	-38
headach	-42	-42	-44	-33	-51	-43	-67
headach $	-24	-24	-24	-25	-29	-25	-40
health	-43	-37	-24	-38	-42	-38	-42
health check	-61	-51	-52	-50	-50	-50	-51
health dashboard	-15	-15	-18	-20	-17	-15	-15
health of	-20	-20	-24	-21	-24	-22	-23
hear	-3	-1	18	-1	-6	-1	-1
heard	24	26	55	28	71	23	27
heard $	4	4	47	2	-7	4	4
heard of	15	16	65	15	5	9	13
heavi	-26	-52	-24	5	-32	-26	-46
heavi lift	-26	-52	-24	5	-32	-26	-46
held	14	0	13	40	13	13	13
hello	0	5	-5	6	-5	28	14
hello bot	6	9	16	16	0	52	0
hello could	2	8	1	7	-6	-17	43
help	37	49	91	51	34	110	48
help $	20	33	103	37	21	117	32
her	-27	-48	-28	-27	-29	-27	-27
here	11	1	-4	5	25	34	-11
here $	-31	-31	-39	-30	-37	-8	-49
here @	-27	-25	-27	-41	-31	-25	-44
here want	8	7	8	28	8	8	7
hetzner	29	30	29	29	74	29	19
hey	36	7	28	6	-7	-4	2
hey srm	32	9	2	8	-1	9	9
hi	15	38	6	12	12	57	12
hi what	-22	-11	-23	-7	-9	71	-12
high	-33	-38	-33	-32	-38	-32	-33
high avail	-23	-30	-24	-23	-25	-23	-24
hijack	-52	-42	-45	-42	-69	-42	-49
him	-35	-33	-34	-35	-36	-33	-40
hipaa	-33	-29	-4	-30	-35	-31	-38
hipaa complianc	-16	-11	-12	-12	-12	-11	-12
hire	-64	-64	-69	-64	-97	-66	-87
hire the	-61	-62	-71	-61	-88	-64	-93
his	-29	-30	-53	-30	-31	-29	-32
his @	-8	-10	-8	-11	-9	-9	-8
hit	-46	-39	-45	-40	-21	-39	-47
hit our	-62	-41	-51	-43	-57	-38	-47
hm	-40	-40	-39	-39	-43	-39	-42
hm and	-34	-34	-33	-33	-36	-33	-37
hmm	-27	-31	-33	-27	-30	-27	-27
hold	-40	-36	-38	-37	-41	-36	-42
hold @	-41	-33	-33	-33	-36	-32	-34
hold a	-41	-24	-26	-24	-25	-24	-24
hold on	-22	-21	-20	-21	-32	-20	-21
hole	-43	-45	-43	-45	-47	-43	-59
hole in	-53	-53	-52	-59	-56	-55	-81
homework	52	-29	-6	34	-24	-1	1
hook	41	1	-16	-5	-6	-4	-12
hook $	-63	-50	-50	-51	-51	-50	-75
hook for	101	40	13	32	32	32	35
hope	-19	-17	-17	-18	-19	-17	-17
hope $	-22	-19	-19	-21	-22	-19	-20
host	-26	-24	-27	-10	-27	-24	-12
host $	15	9	10	14	7	17	103
host @	14	39	14	17	13	14	11
host a	25	16	26	64	26	25	26
host and	-10	-5	-4	38	1	0	-4
host base	-15	-15	-15	-17	-15	-15	-16
host below	23	4	24	22	22	26	101
host everi	-25	-21	-21	-26	-21	-20	-22
host for	-13	-36	-9	19	-9	-9	-9
host hardwar	-14	-16	-14	-14	-14	-14	-16
host is	-21	-21	-25	-22	-25	-21	-24
host isnt	-10	14	-4	57	7	12	-12
host kernel	-28	-31	-28	-35	0	-27	-57
host llama	20	51	24	20	24	25	25
host of	14	15	14	13	-10	15	46
host on	6	30	7	-4	6	8	4
host oper	-82	-81	-83	-84	-81	-80	-115
host os	-78	-77	-76	-72	-78	-74	-111
host patch	17	13	17	13	-12	16	89
host secur	-52	-32	-35	-58	-34	-33	-34
host server	-16	-16	-15	-16	-18	-16	-22
host to	-8	-8	-8	-9	-8	-8	-11
host under	-32	-25	-26	-27	-26	-26	-37
host who	-14	-13	-13	-15	-15	-13	-17
host with	22	23	23	70	7	23	7
hour	-7	-15	-7	-5	-7	-8	-7
hourli	-6	-35	-6	29	-8	-6	-5
hous	-3	-2	-1	-1	29	-2	-17
how	25	16	4	14	27	40	9
how do	15	34	24	18	55	42	21
how doe	89	57	31	27	2	61	32
how is	18	7	-44	-38	-56	-43	-33
how littl	12	-2	18	61	3	16	18
how long	-38	-36	-46	-41	-26	-43	-40
how mani	15	24	24	25	89	15	24
how much	60	-15	28	74	25	23	26
how reliabl	-1	0	1	1	-3	20	-1
how should	-3	0	-24	-1	-36	39	-1
how to	15	21	20	20	40	35	21
hpc	-31	-53	-25	-10	-32	-26	-41
hr	-8	-5	26	-4	-34	-9	-4
http	-29	-31	-30	-27	-33	-29	-33
hub	-35	-35	-36	-36	-42	-35	-52
hum	-24	-23	-22	-23	-30	-22	-26
hybrid	-16	-15	-18	-17	-19	-16	-18
hyperledg	-22	-22	-26	-22	11	-19	-46
hyperpod	-12	-12	-12	-13	-12	-12	-18
hyperpod cluster	-12	-12	-12	-13	-12	-12	-18
hypervisor	-30	-31	-25	-31	-15	-32	-48
hypervisor $	-37	-38	-11	-38	-53	-40	-49
hypervisor and	-24	-24	-24	-24	-24	-24	-41
hypervisor below	-43	-47	-49	-42	-62	-43	-62
hypervisor for	-38	-51	-32	-37	-44	-39	-38
hypervisor on	-24	-23	-23	-23	-24	-22	-30
hypervisor secur	-48	-48	-61	-47	-47	-46	-47
hypervisor updat	41	43	34	39	119	41	-21
i	12	-2	-1	3	9	6	-4
i $	-53	-47	-45	-48	-50	-44	-48
i am	-33	-42	-12	-4	-49	-5	-30
i ask	14	15	14	13	48	22	4
i assum	-31	-29	-29	-33	-29	-28	-33
i be	58	5	-6	8	11	15	12
i come	26	29	68	31	1	23	32
i delet	-24	-22	-21	-22	-30	-21	-21
i dont	-14	-15	-10	10	-19	-5	-12
i e	-41	-41	-41	-41	-44	-41	-41
i get	89	29	34	34	64	8	35
i guess	-45	-42	-44	-41	-53	-43	-60
i hate	16	4	13	53	16	16	16
i have	-28	-26	-31	-26	-37	-15	-36
i hope	-22	-19	-19	-21	-22	-19	-20
i instal	-44	-43	-43	-43	-44	-43	-75
i keep	-7	40	-4	-5	-3	-1	2
i mean	1	-18	-25	-34	-24	-19	-22
i meant	-48	-40	-45	-39	-41	-40	-40
i must	-1	-18	-22	-29	-25	-17	-17
i need	3	9	7	9	58	11	8
i never	20	22	5	74	15	17	15
i onli	47	24	72	23	-3	24	24
i read	29	28	43	27	12	55	26
i rent	-21	-21	-18	-37	28	-21	-44
i respons	29	10	8	10	10	9	10
i said	-44	-32	-30	-30	-29	-30	-31
i still	13	-26	-23	-31	-31	-25	-26
i suppos	-50	-47	-67	-48	-50	-48	-52
i swap	-2	34	2	-7	-6	1	3
i take	54	25	23	43	22	24	25
i think	-20	-20	-20	-35	-21	-20	-20
i use	34	-3	-8	-4	-17	23	-10
i want	22	-11	15	77	17	13	14
i was	-15	-11	-11	-11	-12	-11	-10
i would	-10	-27	-25	-26	-50	-26	-25
i write	65	34	27	34	41	33	35
iaa	-86	-86	-25	-77	-108	-81	-132
id	57	30	42	91	30	37	41
id like	56	25	31	65	12	29	30
idea	36	56	54	33	85	54	93
ident	-48	-39	-42	-40	-38	-39	-47
ident and	-41	-41	-40	-40	-53	-41	-57
ident provid	-45	-24	-24	-24	-24	-24	-24
ids	-27	-25	-27	-30	-26	-24	-35
if	-13	5	-26	-11	-20	-17	-13
if @	-28	-25	-27	-27	-30	-27	-38
if a	-29	-37	-53	-32	-30	-29	-30
if i	29	-9	-13	8	-6	-14	-17
if it	-13	18	-23	21	-6	6	56
if its	-63	-56	-60	-49	-53	-49	-58
if our	5	33	5	-22	5	5	4
if patch	28	22	27	58	23	24	26
if the	14	-16	13	58	12	14	11
if we	-44	-5	-46	-36	-35	-32	-33
ignor	24	25	25	23	69	8	24
ignor all	10	10	10	9	63	-20	11
ignor previou	16	25	22	25	55	6	23
ignor the	19	20	19	9	47	19	18
im	60	29	52	27	8	54	27
im five	-16	-3	12	-5	-26	-4	-6
im new	19	9	11	6	-15	41	8
imag	-35	-35	-27	-34	-37	-35	-40
imag $	-69	-68	-50	-63	-67	-64	-80
imag for	-12	-10	-11	-11	-10	-10	-13
imag from	-29	-33	-27	-29	-30	-27	-30
imag in	-7	-6	-7	-6	-6	-6	-9
imag of	-14	-13	-13	-13	-14	-13	-16
imag on	-8	-7	-7	-7	-7	-7	-7
imag patch	-10	-16	-10	-10	-10	-10	-10
imag pile	-8	-7	-8	-7	-7	-7	-7
imag sit	-12	-10	-11	-11	-10	-10	-13
imag that	-8	-8	-9	-8	-8	-8	-8
imag there	0	0	0	0	8	-1	-1
imag vulner	-5	-8	-6	-6	-5	-5	-6
imag we	-18	-18	-17	-19	-18	-17	-22
imag with	-46	-44	-48	-48	-54	-44	-60
imd	28	25	143	24	4	7	12
imdsv2	1	-2	64	2	-32	-2	-6
import	-43	-42	-44	-17	-50	-42	-47
import $	-40	-41	-43	-41	-62	-55	-52
import certif	-17	-17	-19	-20	-18	-17	-18
import into	-18	-17	-16	-18	-16	-17	-16
import on	-74	-77	-81	-79	-83	-77	-77
in	-19	-19	-15	-21	-21	-21	-26
in $	-36	-36	-36	-37	-45	-37	-37
in 2019	2	4	6	5	49	4	-3
in 5	-18	-18	-18	-18	-22	-17	-20
in @	-25	-32	-18	-27	-31	-29	-31
in a	11	-4	-19	-15	-19	-14	-18
in all	-22	-15	-16	-15	-18	-15	-16
in amazon	-63	-53	-52	-51	-55	-51	-66
in an	-17	-32	-42	-32	-33	-30	-34
in anoth	-18	-19	-20	-19	-25	-18	-21
in any	-15	-15	-14	-23	-15	-14	-15
in auto	-13	-12	-15	-13	-12	-12	-19
in aws	49	42	71	63	90	47	42
in azur	34	33	31	34	74	33	31
in both	-19	45	9	8	11	9	-1
in charg	30	4	-9	5	-11	4	39
in dev	40	63	62	63	152	66	64
in duti	12	75	17	19	17	18	18
in each	19	86	30	29	30	31	30
in either	4	45	6	-18	4	6	5
in eu	42	44	22	43	97	41	45
in everi	-30	-32	-33	-30	-31	-29	-29
in frankfurt	14	24	18	22	66	24	24
in front	-34	-25	-39	-44	-36	-8	-32
in general	-56	-56	-65	-57	-61	-58	-68
in here	2	3	-10	1	-1	30	1
in it	-47	-46	-57	-47	-52	-50	-63
in its	-17	-17	-22	-17	-18	-17	-21
in kernel	10	10	11	32	11	11	11
in march	17	-10	-8	-9	-15	-10	-25
in multi	-19	-18	-20	-20	-28	-18	-18
in my	-19	-22	-18	-19	-19	-18	-24
in one	-18	-17	-17	-18	-23	-16	-18
in order	-15	-14	-17	-16	-15	-15	-19
in our	-32	-27	-28	-27	-23	-27	-33
in plain	-30	-19	12	-18	-21	-17	-24
in principl	-17	-17	-19	-17	-23	-17	-20
in provis	-79	-76	-76	-79	-70	-68	-71
in respons	-2	61	9	9	3	8	6
in scope	-19	-20	-18	-21	-22	-18	-19
in secur	12	18	15	13	58	5	16
in short	20	4	2	4	4	4	5
in term	24	56	19	42	16	28	26
in the	-15	-19	-6	-19	-22	-19	-22
in them	-37	-58	-37	-37	-39	-37	-54
in there	-27	-36	-27	-31	-27	-27	-29
in thi	-12	-12	-42	-12	-14	48	-31
in three	-11	-7	-8	-8	-7	-8	-7
in through	-9	-8	-9	-9	-9	-8	-10
in time	-18	-16	8	-16	-23	-17	-21
in to	-36	-32	-32	-33	-36	-32	-45
in transit	-29	-28	14	-28	-34	-27	-40
in two	1	8	57	19	-5	18	18
in which	-5	40	1	-4	-5	1	-4
in who	-23	-17	-21	-22	-24	-23	-36
in whose	-16	-17	-17	-19	-21	-17	-17
in xen	-11	-11	-11	-11	-11	-11	-17
in your	32	31	71	31	11	61	30
incid	-71	-66	-69	-66	-82	-66	-85
incid respons	-76	-71	-74	-71	-89	-71	-92
includ	-21	-19	-19	-19	-24	-19	-25
increas	-56	-55	-65	-57	-71	-59	-60
index	-27	-24	-25	-25	-28	-24	-27
index in	-29	-24	-25	-24	-27	-24	-24
individu	-36	-36	-41	-37	-38	-36	-36
infect	-32	-28	-28	-28	-34	-28	-29
infer	-27	-26	-29	-27	-28	-26	-27
infer contain	-27	-26	-29	-27	-28	-26	-27
inform	37	35	29	31	11	90	13
infrastructur	-50	-49	-50	-49	-63	-49	-53
infrastructur $	-29	-30	-33	-30	-53	-31	-45
infrastructur behind	-44	-41	-43	-39	-42	-40	-41
infrastructur devic	-54	-56	-59	-56	-64	-57	-63
infrastructur that	-37	-31	-33	-32	-35	-31	-38
ingest	18	19	19	47	19	20	18
inherit	23	-3	28	-4	-23	-7	-22
inherit an	73	32	12	31	27	31	33
inherit control	-11	-8	46	-8	-32	-14	-35
inherit from	-34	-34	-37	-33	-42	-37	-35
initi	-19	-31	-19	-20	-19	-19	-19
initi the	-18	-33	-19	-19	-19	-19	-19
inject	-40	-33	-35	-34	-35	-33	-38
insid	-46	-43	-49	-43	-44	-43	-49
insid $	-44	-39	-50	-39	-42	-39	-42
insid @	-38	-35	-33	-33	-34	-33	-37
insid a	-15	-16	-17	-16	-16	-15	-17
insid an	-23	-23	-23	-23	-23	-23	-37
insid my	-12	-9	-9	-10	-11	-10	-10
insid one	-58	-57	-70	-57	-56	-54	-57
insid our	-63	-51	-74	-51	-53	-50	-68
insid the	-25	-26	-26	-27	-27	-25	-29
inspect	-34	-30	-31	-30	-33	-30	-37
inspect $	-17	-17	-18	-17	-18	-17	-19
instal	-35	-48	-38	-30	-35	-34	-22
instal @	-61	-62	-63	-74	-61	-57	-70
instal an	-8	-6	-6	-6	-6	-6	-7
instal and	-9	-10	-9	-10	-9	-9	-14
instal antiviru	-26	-28	-34	-29	-41	-29	-27
instal by	-51	-69	-52	-65	-50	-49	-63
instal it	54	0	47	121	51	51	47
instal linux	-47	-45	-46	-46	-48	-46	-83
instal on	-22	-12	-22	-39	-22	-21	-34
instal ourselv	-71	-71	-91	-74	-74	-80	-117
instal some	-24	-23	-22	-22	-23	-22	-22
instal the	41	44	43	41	50	43	110
instal there	-24	-24	-23	-23	-28	-25	-29
instanc	-10	0	-4	-3	39	-3	-8
instanc size	19	30	30	24	93	28	32
instead	-26	33	-16	-34	-11	-8	-9
instead $	-55	-42	-52	-40	-45	-41	-42
instead of	-10	36	1	-19	4	4	6
instruct	-10	0	11	24	26	101	1
instruct and	16	23	21	23	53	7	22
instrument	-23	-19	-19	-19	-20	-19	-21
insur	-16	-15	-15	-16	-15	-15	-20
integr	-66	-51	-48	-50	-47	-50	-47
integr authent	-25	-27	-26	-25	-30	-27	-30
integr of	-60	-54	-47	-53	-43	-53	-44
intent	-17	-15	-14	-15	-15	-17	-16
intent and	-13	-11	-11	-11	-11	-13	-13
intern	-13	-28	-17	-5	5	-12	-15
internet	-43	-38	-38	-40	-39	-37	-41
into	-37	-32	-37	-37	-38	-36	-41
into $	-14	-12	-12	-12	-12	-12	-12
into @	12	31	5	6	8	9	4
into a	-44	-26	-25	-25	-26	-25	-26
into an	-47	-44	-45	-42	-50	-43	-45
into our	-14	-13	-13	-14	-17	-13	-15
into the	-39	-51	-40	-39	-43	-39	-41
intrus	-35	-32	-32	-33	-33	-31	-33
intrus detect	-35	-32	-32	-33	-33	-31	-33
invent	19	39	47	53	138	40	34
invent @	19	39	47	53	138	40	34
inventori	-53	-54	-57	-53	-55	-55	-54
inventori of	-11	-12	-12	-11	-12	-12	-14
investig	-56	-46	-48	-48	-58	-47	-47
invoc	-25	-22	-23	-22	-24	-23	-23
invoic	4	18	57	19	61	19	17
involv	77	30	43	41	82	44	43
involv $	77	30	43	41	82	44	43
iot	-27	-25	-26	-26	-36	-26	-30
iot polici	-29	-27	-28	-28	-40	-28	-32
ip	-22	-22	-22	-22	-27	-22	-31
ip address	-28	-28	-28	-29	-34	-28	-45
iptabl	-16	-14	-14	-15	-15	-14	-15
is	-15	-9	4	-9	-1	-9	-8
is $	62	66	222	67	49	59	51
is @	-52	-38	-39	-24	-19	-34	-39
is a	-25	6	90	17	2	9	11
is account	42	-15	-9	-5	-11	-4	-5
is amazon	-7	-15	-27	-15	35	-15	-58
is an	29	52	177	55	34	51	49
is any	-19	-24	-19	-22	-18	-18	-19
is anyon	7	12	8	6	49	-1	-11
is at	-33	-28	-33	-28	-28	-29	-36
is attach	-15	-18	-14	-14	-14	-13	-13
is aws	-14	-22	-15	-22	-41	-22	-3
is best	3	7	-1	-36	75	4	8
is broken	20	23	16	22	59	22	22
is built	-33	-33	-42	-45	-35	-36	-34
is call	-19	-18	-18	-19	-29	-18	-19
is complianc	-64	-66	-79	-64	-83	-69	-81
is configur	-25	-25	-27	-24	-27	-26	-27
is creat	-26	-23	-24	-23	-31	-23	-24
is data	-11	-10	-10	-10	-11	-10	-10
is decid	-10	-9	-10	-10	-12	-10	-10
is do	16	14	14	14	-6	5	50
is done	38	-4	-10	-2	-23	-1	-1
is down	-37	-34	-34	-36	-40	-34	-46
is encrypt	38	38	37	38	13	37	114
is envelop	3	2	70	2	-20	0	-16
is faster	14	-46	0	-8	95	-4	11
is feder	-36	-36	-36	-36	-44	-36	-61
is fill	-8	-7	-8	-7	-9	-7	-8
is for	-16	-15	-15	-15	-17	-15	-16
is full	-27	-24	-23	-25	-25	-22	-24
is go	-17	-15	-19	-17	-16	-15	-15
is hand	-27	-24	-24	-25	-34	-27	-31
is he	15	17	17	17	38	14	15
is hipaa	-22	-20	-24	-22	-20	-20	-20
is in	4	-8	-19	-9	-18	-9	5
is insid	-71	-52	-82	-52	-55	-51	-76
is it	-1	17	52	11	26	24	16
is left	82	13	-17	15	9	18	19
is look	-50	-54	-45	-50	-57	-46	-51
is maintain	-38	-38	-44	-40	-39	-37	-52
is make	-27	-27	-29	-28	-40	-27	-26
is manag	-30	-30	-30	-28	-35	-28	-33
is meant	14	14	34	14	13	13	14
is my	21	23	20	24	55	5	24
is not	-8	-7	-7	-7	-7	-7	-7
is off	-20	-20	-20	-20	-19	-19	-24
is offlin	-8	-8	-8	-8	-8	-8	-11
is on	-13	-9	-4	-14	-10	-14	-17
is one	-85	-24	95	-18	-14	-9	-29
is our	56	49	-5	12	46	14	-2
is patch	-57	-54	-82	-54	-68	-54	-59
is protect	-31	-32	-34	-31	-38	-32	-45
is provid	-18	-16	-17	-16	-17	-15	-15
is publicli	-14	-14	-14	-13	-14	-13	-14
is publish	-25	-25	-32	-25	-26	-26	-43
is reachabl	-65	-48	-48	-52	-46	-46	-49
is respons	-19	-18	-20	-18	-11	-18	-20
is run	-23	-22	-23	-22	-28	-22	-25
is secret	-10	-10	-10	-10	-11	-11	-10
is secur	-90	-77	-104	-77	-81	-79	-115
is sent	-12	-11	-12	-11	-12	-12	-11
is serverless	-8	-6	-7	-7	-8	-6	-7
is set	-22	-23	-25	-22	-22	-22	-29
is share	-33	-23	-23	-24	-26	-23	-22
is still	-14	-10	-10	-10	-10	-10	-10
is store	-52	-45	-44	-51	-50	-46	-61
is stuck	-62	-37	-57	-47	-2	-53	-40
is suppos	22	27	22	24	6	24	72
is that	-3	5	32	6	-5	3	54
is the	1	10	-12	24	60	4	5
is there	-1	12	0	-6	-1	28	-6
is thi	-6	-4	-12	3	16	60	32
is to	-30	-28	-29	-30	-39	-29	-31
is too	-38	-34	-36	-33	-35	-34	-36
is up	-6	-6	-6	-7	-6	-6	-9
is updat	-12	-12	-13	-12	-12	-11	-16
is us	-1	2	2	2	27	1	-3
is what	16	42	96	56	31	36	35
is who	-16	-16	-18	-2	-25	-16	-23
is whose	-39	-41	-40	-39	-55	-39	-49
is with	-47	-47	-46	-48	-47	-45	-60
ish	7	5	6	25	6	7	6
isnt	-33	-23	-27	-6	-26	-23	-31
isnt @	-34	-34	-33	-34	-43	-34	-53
isnt it	-15	-14	-15	-16	-14	-14	-17
isnt the	-10	-10	-10	-11	-11	-10	-12
iso	-28	-26	-9	-36	-37	-26	-32
iso 27001	-22	-22	4	-34	-33	-22	-23
isol	-40	-39	-43	-39	-41	-38	-42
isol my	-14	-13	-12	-12	-12	-13	-12
isol the	-49	-42	-41	-43	-40	-40	-41
issu	-33	-30	-30	-32	-37	-30	-33
issu a	-20	-19	-19	-21	-22	-19	-25
issu by	-8	-7	-7	-9	-7	-7	-7
it	-8	-10	-3	-9	-7	-8	5
it $	-12	-11	-4	-9	-5	-7	14
it @	2	40	-6	-15	5	5	5
it amazon	-43	-28	-30	-27	-27	-26	-29
it and	-10	-8	-9	-9	-8	-8	-8
it aws	-35	-35	-36	-35	-59	-36	-38
it back	-35	-34	-36	-44	-41	-34	-38
it by	-16	-17	-27	-19	-16	-16	-17
it come	-41	-2	-37	-33	-39	-35	-44
it correct	-19	-19	-20	-19	-19	-19	-30
it do	47	11	51	20	1	16	18
it down	113	26	12	29	18	30	6
it encrypt	19	15	1	18	-5	16	79
it fall	24	26	29	32	13	27	82
it for	-86	-45	22	-43	-53	-41	-45
it from	-18	-13	-14	-14	-15	-13	-16
it goe	14	13	23	23	4	15	77
it hand	-28	-55	-28	-33	-28	-28	-28
it has	6	-8	3	31	4	6	0
it i	22	22	68	22	4	22	22
it in	6	11	63	13	-4	13	12
it is	-45	-41	-48	-43	-31	-41	-45
it leav	-28	-28	-28	-28	-55	-28	-28
it mean	-23	10	93	12	-6	12	11
it now	-8	-11	-9	-10	-10	-8	-8
it on	-46	-38	-39	-40	-38	-37	-41
it or	-9	-10	-9	-10	-9	-9	-9
it our	-52	-47	-48	-48	-49	-46	-60
it out	58	-32	-60	-28	-66	-29	-39
it patch	-33	-30	-31	-32	-32	-30	-44
it pleas	-7	-14	-17	-16	-24	-16	-16
it right	-24	-23	-23	-23	-25	-23	-44
it safe	-9	-7	-7	-7	-7	-7	-7
it stand	25	28	59	15	28	28	24
it the	68	43	89	44	24	45	36
it their	8	41	45	45	17	33	141
it then	-8	-8	-8	-8	-10	-8	-11
it to	-5	-11	-13	-12	12	-10	-29
it up	-37	-38	-30	-30	-34	-28	-30
it updat	-45	-46	-46	-46	-51	-47	-85
it us	-20	-20	-28	-19	-29	-21	-15
it was	-16	-14	-15	-19	-19	-15	-15
it when	28	30	32	36	17	30	86
it who	-21	-29	-31	-26	-27	-26	-39
it whose	-28	-28	-28	-40	-37	-28	-30
item	10	16	13	15	95	15	11
its	-25	-25	-25	-25	-27	-24	-25
its @	-57	-44	-46	-38	-41	-39	-41
its a	-34	-36	-36	-32	-34	-32	-34
its data	-15	-15	-18	-15	-17	-16	-19
its endpoint	-36	-35	-37	-34	-36	-35	-37
its facil	-41	-42	-42	-41	-52	-43	-48
its key	-10	-9	-10	-10	-10	-9	-9
its not	-43	-39	-38	-39	-65	-39	-62
its own	-18	-24	-25	-24	-46	-24	-27
its updat	-23	-22	-22	-22	-22	-22	-39
itself	-30	-29	-30	-29	-27	-28	-33
itself $	-51	-50	-53	-49	-52	-49	-55
itself avail	-31	-31	-28	-30	-54	-29	-32
itself up	-8	-7	-7	-7	-6	-7	-7
itself who	-21	-20	-23	-23	-24	-21	-26
januari	-43	-46	-31	-36	-40	-30	-39
jar	-27	-25	-24	-25	-26	-25	-28
jar $	-35	-32	-31	-32	-33	-31	-35
java	25	24	16	56	81	11	13
jdbc	-83	-82	-87	-82	-90	-84	-91
job	-14	-17	-24	-18	-26	-20	6
job $	14	-8	-15	-7	-20	-7	40
job are	3	3	3	3	25	2	-13
job for	-27	-27	-32	-27	-36	-27	-32
job in	-51	-64	-47	-48	-46	-45	-48
job is	-12	19	-8	-5	-22	-2	45
job of	-19	-17	-17	-18	-17	-17	-18
job to	-46	-43	-44	-42	-48	-44	-59
join	-33	-25	-30	-36	-32	-29	-36
joint	-44	-36	-56	-36	-45	-36	-36
joint respons	-44	-36	-56	-36	-45	-36	-36
js	-21	-21	-21	-21	-19	-19	-24
js runtim	-12	-13	-14	-13	-11	-11	-13
jupyt	17	-4	12	46	14	16	14
jupyt on	17	-4	12	46	14	16	14
just	-19	23	-14	-14	-15	-8	-10
just the	-27	-29	-26	-28	-28	-27	-31
karpent	-30	-31	-7	-32	-38	-32	-54
karpent $	-3	-5	34	-5	-18	-7	-17
kbs	-70	-66	-72	-69	-67	-66	-84
keep	-29	-28	-28	-26	-28	-26	-32
keep @	-33	-30	-32	-31	-33	-31	-33
keep a	-11	-11	-19	13	-25	-12	-17
keep an	-15	-17	-16	-16	-15	-15	-15
keep it	-34	-33	-33	-33	-35	-32	-51
keep its	-8	-8	-8	-8	-11	-8	-8
keep my	-4	-1	-1	-5	-26	46	-28
keep sai	28	29	64	28	21	22	30
keep that	-27	-29	-29	-27	-27	-26	-27
keep the	-37	-34	-34	-35	-42	-34	-36
keep third	-16	-16	-15	-16	-17	-17	-18
kei	-16	-16	-18	-15	-21	-15	12
kei $	-24	-25	-26	-23	-7	-22	-30
kei aws	-45	-43	-44	-43	-57	-45	-58
kei for	-13	-13	-12	-13	-15	-13	-15
kei in	-28	-26	-27	-26	-31	-26	-32
kei is	-28	-28	-28	-29	-45	-28	-46
kei of	-33	-33	-36	-33	-44	-33	-40
kei who	18	16	5	31	0	28	110
kept	-65	-62	-69	-62	-98	-65	-65
kept $	-102	-97	-100	-98	-152	-107	-99
kept up	-41	-27	-27	-26	-26	-26	-34
kernel	-41	-40	-42	-31	-32	-40	-54
kernel $	-18	-15	-28	24	-37	-25	-18
kernel cve	-11	-10	-10	-10	-11	-10	-11
kernel is	-10	-11	-10	-10	-16	-10	-10
kernel on	-26	-32	-25	-34	-28	-26	-26
kernel patch	-62	-62	-64	-64	-40	-60	-99
key	-17	-20	13	-10	-7	-17	-20
key $	-103	-98	-130	-98	-105	-97	-109
key for	-6	-7	8	-11	-11	-13	-6
key in	-9	-9	-10	-9	-10	-9	-10
key materi	-28	-34	-28	-28	-32	-27	-29
key of	-10	-10	-13	-10	-10	-10	-9
key pair	-25	-16	-21	-17	0	-17	-17
key rotat	-114	-112	-119	-111	-111	-108	-138
key valu	23	-2	13	62	23	21	24
key was	-17	-16	-21	-17	-20	-17	-24
keycloak	19	22	21	44	18	21	20
kick	-34	-29	-31	-29	-33	-29	-33
kick it	-37	-31	-31	-32	-39	-31	-37
kick off	-10	-10	-14	-10	-10	-10	-12
kill	-23	-23	-24	-23	-30	-22	-24
kind	-44	-43	-43	-41	-45	-31	-54
kind of	-1	0	-2	0	-3	11	0
kinda	34	-3	-6	4	-13	34	8
kindli	27	34	6	-12	1	9	9
kindli share	101	14	31	30	18	30	31
knob	-56	-50	-51	-54	-65	-52	-65
know	14	9	16	-1	-4	22	3
know if	-32	-33	-30	-34	-34	-31	-42
know what	1	29	9	-23	1	2	2
know who	2	-8	-7	-6	-9	-6	-7
known	-33	-32	-36	-35	-40	-33	-46
kubelet	-18	-29	48	-12	-16	-14	-23
kubelet $	6	27	103	22	10	10	4
kvm	-11	-11	-11	-11	-11	-11	-17
label	-55	-54	-59	-53	-68	-55	-64
labor	69	-1	-11	7	-12	5	1
lack	9	27	10	22	102	20	4
lai	-28	-28	-28	-28	-49	-30	-30
lambda	-2	-5	-1	10	-2	0	-2
lambda function	-12	-10	-10	-10	-12	-10	-12
land	17	-20	-13	-11	-16	-12	-13
land in	-12	-10	-10	-11	-13	-10	-10
land on	8	61	14	14	16	13	15
land where	-26	-26	-35	-32	-29	-29	-28
land zone	-9	-6	10	-8	-11	-10	-8
languag	27	29	52	25	6	85	19
languag do	-5	-4	-29	-5	-15	64	-6
laps	-21	-26	-20	-20	-20	-19	-19
laptop	-15	-14	-21	-20	-4	-14	-17
laptop $	62	61	42	44	121	61	58
larg	-4	6	-2	5	44	8	5
larg @	4	16	6	15	65	18	15
last	-6	-8	-8	-9	-17	34	-18
last night	-12	-16	-10	-13	26	-14	-24
last year	-26	-24	-23	-27	-28	-24	-24
latenc	-46	-45	-55	-55	-24	-48	-47
latenc to	16	17	2	2	61	13	16
later	-19	-18	-22	-20	-22	-19	-27
latest	-19	-20	-37	-12	67	-11	-13
latter	-33	-33	-33	-33	-43	-33	-48
latter $	-33	-33	-33	-33	-43	-33	-48
launch	-23	-21	-18	-20	-15	-20	-10
launch $	-30	-31	-35	-31	-55	-31	-36
launch @	10	25	25	30	100	14	14
launch from	-32	-36	-32	-33	-33	-33	-36
launch set	-18	-16	-17	-16	-17	-16	-18
launch templat	-30	-31	-33	-31	-40	-30	-30
launch the	-26	-26	-26	-26	-32	-27	-28
launch type	55	57	99	51	37	57	117
law	-22	-14	-17	-15	24	-17	-18
law $	-24	-2	-2	-2	67	-4	-7
law demand	-21	-20	-20	-20	-25	-20	-27
law that	-33	-33	-35	-35	-43	-34	-37
lay	113	57	-9	13	-10	21	18
layer	-26	-36	-38	-34	-41	-38	-41
layer $	18	-11	-12	-11	-19	-11	-19
layer 7	-34	-38	-35	-32	-38	-34	-33
layer under	-39	-36	-42	-36	-42	-35	-46
ldap	0	4	0	6	85	-4	7
lead	46	44	45	43	102	44	18
leaf	-28	-26	-28	-30	-28	-26	-25
leaf cert	-28	-26	-28	-30	-28	-26	-25
leak	-34	-29	-28	-29	-32	-28	-32
leak access	-43	-43	-44	-43	-57	-45	-57
leak from	-8	-9	-9	-8	-9	-8	-9
leaki	-25	-23	-22	-24	-26	-22	-24
leaki vessel	-25	-23	-22	-24	-26	-22	-24
least	17	7	20	71	16	19	18
least $	36	31	38	86	35	37	28
least mainten	22	19	23	56	22	23	23
least privileg	-32	-24	2	-31	-32	-25	-27
least to	1	-1	1	10	0	1	0
least upkeep	-1	-37	-1	52	-2	-4	-1
least work	1	-12	0	21	1	1	0
leav	6	5	-13	11	7	-4	-6
leav our	-28	-11	-27	-43	-56	-28	-28
leav the	-23	-20	-20	-8	-24	-22	-28
leav us	11	7	11	48	6	13	12
leav who	-19	-18	-19	-19	-27	-19	-22
leaver	-53	-48	-51	-49	-51	-48	-50
leaver still	-22	-15	-17	-16	-17	-15	-15
left	5	-15	-30	-23	-28	-20	-22
left $	-36	-11	-43	-42	-48	-35	-38
left for	38	3	-8	4	0	4	3
left in	-11	-7	-7	-7	-7	-7	-7
left port	-8	-8	-9	-8	-9	-8	-8
left the	-35	-29	-28	-29	-34	-30	-29
left to	69	10	-17	0	-2	4	1
legal	-34	-31	-24	-32	-23	-45	-33
legal ask	-24	-20	-24	-20	-22	-19	-21
legal hold	-70	-71	-80	-68	-77	-71	-74
length	-14	-12	-12	-13	-14	-13	-14
length and	-9	-9	-9	-9	-11	-9	-10
less	47	16	48	146	44	49	47
less $	33	-5	37	115	36	32	38
less for	42	63	47	59	46	46	46
less to	24	-3	25	83	20	26	24
let	-42	-23	-24	8	-42	-36	-32
let dev	-39	-22	-21	-22	-23	-21	-21
letter	-10	-8	-8	-8	-9	-8	-10
level	-32	-30	-31	-30	-35	-30	-32
level $	-16	-15	-14	-16	-15	-16	-15
level permiss	-13	-8	-8	-8	-8	-8	-9
level secur	-11	-9	-9	-9	-10	-9	-10
liabl	-38	-35	-37	-36	-49	-35	-36
liabl $	-24	-22	-22	-22	-32	-22	-23
lib	-72	-67	-68	-66	-72	-66	-73
librari	-35	-34	-36	-34	-41	-34	-42
librari in	-27	-27	-27	-27	-30	-26	-40
licens	0	8	7	8	3	10	68
licens on	-57	-54	-53	-56	-55	-53	-73
licens we	-32	-31	-30	-30	-32	-30	-31
life	14	14	13	14	33	14	39
life $	-1	-2	-6	-7	28	-3	-4
lifecycl	-53	-51	-56	-50	-53	-51	-54
lifecycl $	-50	-45	-53	-45	-46	-45	-48
lift	-52	-42	-45	-27	-51	-44	-68
lift $	-26	-52	-24	5	-32	-26	-46
lift a	-52	-72	-55	-70	-63	-51	-54
lighter	50	23	50	107	51	54	52
lighter one	50	23	50	107	51	54	52
lightsail	-11	-12	-11	-19	-11	-11	-11
like	21	-12	-10	17	-12	-16	-9
like @	-62	-63	-54	-72	-54	-53	-62
like im	-13	-1	22	-3	-22	-3	-3
like that	-23	-23	-27	-24	-24	-22	-30
like the	62	5	-22	4	-18	3	-9
like to	15	9	34	11	5	11	11
limit	-22	-21	-39	-21	-18	6	-25
limit $	-24	-24	-22	-23	-29	-24	-25
limit of	17	17	-28	17	39	68	-2
limit what	-20	-19	-37	-19	-20	-19	-19
limit who	-11	-11	-11	-12	-18	-11	-11
line	-25	7	-12	-39	-14	-22	-24
line $	-33	-22	20	-16	-38	-18	-26
line each	-51	-48	-37	-56	-35	-36	-38
line pleas	-39	-69	-40	-45	-40	-41	-40
link	-38	-36	-40	-38	-50	-36	-41
link between	-30	-30	-35	-30	-50	-30	-33
link for	-39	-37	-39	-39	-43	-36	-37
linux	-28	-24	-23	-14	-20	-22	-22
linux $	-6	-6	-6	-7	-7	-6	-8
linux @	-64	-57	-57	-60	-59	-56	-62
linux ami	-25	-25	-28	-26	-31	-26	-34
linux below	-59	-55	-54	-61	-59	-56	-80
linux on	-5	-5	-5	-5	-5	-5	-8
linux patch	36	49	48	46	82	48	96
linux secur	-47	-45	-46	-46	-48	-46	-83
linux underneath	-74	-61	-62	-59	-61	-58	-62
list	72	27	22	32	-5	50	24
list $	42	1	-9	-14	-41	-10	-12
list all	62	26	27	27	24	16	23
list and	-13	-13	-12	-11	-11	-11	-11
list of	3	12	10	18	17	57	13
list what	47	7	2	8	-7	7	7
listen	-57	-53	-55	-52	-54	-51	-56
listen $	-85	-75	-79	-71	-71	-71	-86
littl	13	9	18	62	5	17	18
littl as	15	14	15	34	15	15	15
live	-45	-41	-75	-45	-24	-45	-47
live $	-7	-9	-34	-18	44	-12	-16
llama	20	48	22	18	22	23	23
llama on	20	48	22	18	22	23	23
load	2	-5	-6	-1	46	1	0
load $	-6	9	-5	-6	-8	-6	-7
load data	-44	-43	-42	-41	-52	-42	-45
load dock	-44	-41	-49	-42	-47	-42	-45
local	-27	-27	21	-26	-39	-25	-44
local administr	-30	-31	-31	-32	-30	-28	-30
local disk	-12	-10	-12	-11	-11	-11	-13
local zone	-21	-17	71	-16	-44	-14	-51
locat	-29	-28	-13	-28	-35	-29	-32
locat $	-56	-53	-64	-53	-63	-53	-59
lock	-42	-38	-44	-38	-39	-37	-47
lock it	-24	-22	-28	-21	-22	-21	-25
lock the	-15	-15	-14	-15	-23	-14	-15
log	-19	-22	-7	-17	-20	-16	-8
log $	-127	-125	-179	-122	-126	-123	-137
log @	-23	-27	-24	-24	-29	-23	-23
log do	29	26	26	29	12	29	66
log file	-44	-78	-44	-43	-50	-44	-45
log for	-31	-32	-33	-31	-34	-30	-30
log in	-25	-24	-24	-24	-25	-23	-27
log level	-13	-12	-12	-12	-12	-12	-14
log of	-31	-30	-33	-30	-32	-30	-32
log on	-5	-4	-27	-4	-8	-8	27
log retent	-80	-86	-89	-82	-90	-79	-99
log sourc	-13	-11	-11	-12	-11	-12	-12
log were	-31	-35	-37	-31	-32	-31	-33
log who	-54	-46	-65	-46	-47	-46	-49
logic	-46	-73	-44	-46	-44	-43	-43
login	-48	-52	-48	-41	-48	-45	-47
login $	-58	-71	-62	-55	-63	-54	-58
login on	-17	-18	-17	-22	-19	-18	-19
login who	-10	-7	-7	-7	-7	-7	-7
lol	-11	-3	4	5	64	-1	-12
lol $	1	0	-3	1	42	-1	-25
long	-32	-31	-40	-13	-29	-41	-38
long @	-44	-43	-42	-43	-77	-43	-42
long run	15	12	8	50	8	-5	6
longer	4	12	-17	-17	-15	-10	-16
longer need	-25	-24	-23	-23	-35	-23	-24
longer than	-58	-61	-58	-55	-58	-56	-68
look	2	-10	-13	-7	-6	-10	-7
look after	8	-8	-9	-3	-11	-7	-4
look at	-23	-23	-31	-25	-29	-25	-26
look for	-21	-18	-18	-18	-20	-19	-21
lose	-26	15	-48	-38	-30	-25	-25
loss	-11	-12	-13	-12	-16	-12	-14
loss of	-11	-12	-13	-12	-16	-12	-14
lost	5	-7	-14	-6	-17	13	-6
lost the	-14	-14	-22	-14	-16	-15	-14
lot	33	14	26	21	67	13	22
low	-16	-15	-16	-16	-23	-16	-16
lowest	21	-2	12	60	51	19	19
lowest latenc	16	17	2	2	61	13	16
lunch	-5	-1	-24	3	62	-8	2
lunch $	-6	-1	-24	4	61	-9	4
m	-31	-33	-31	-32	-40	-31	-35
m i	-16	-19	-15	-17	-16	-15	-18
machin	-23	-24	-16	-21	-21	-20	-5
machin $	-48	-45	-47	-49	-53	-46	-61
machin below	-35	-34	-33	-45	-34	-33	-48
machin in	-7	-7	-8	-7	-9	-7	-8
machin is	-67	-62	-76	-62	-62	-64	-85
machin of	-100	-92	-97	-89	-92	-91	-122
machin on	0	1	1	1	15	1	-5
machin that	-12	-12	-12	-12	-13	-11	-15
made	-48	-40	-41	-40	-57	-20	-55
made public	-29	-28	-29	-27	-28	-27	-28
mail	-25	-25	-18	-8	-25	-20	-22
maintain	-17	-14	-16	-14	-12	-14	6
maintain by	-37	-36	-41	-38	-37	-36	-52
maintain it	22	26	23	26	72	19	49
maintain that	14	13	5	11	-12	1	61
maintain the	-16	-13	-14	-13	-16	-13	4
mainten	-17	-35	-10	33	-19	-11	-3
mainten $	9	1	1	42	-8	10	42
mainten of	-54	-29	-29	-36	-29	-29	-30
mainten window	-23	-19	-11	-3	-22	-22	-30
mainten windows	-9	-14	-13	12	-11	-10	-16
major	-30	-30	-32	-30	-29	-28	-30
major version	-30	-30	-32	-30	-29	-28	-30
make	-24	-22	-17	-22	-23	-21	-22
make @	-21	-19	-19	-19	-19	-18	-20
make a	5	7	57	10	5	5	11
make an	-26	-23	-26	-24	-27	-24	-24
make it	-12	-11	-11	-12	-12	-11	-13
make sure	-22	-20	-20	-20	-23	-20	-21
make the	-17	-17	-18	-18	-21	-17	-20
malici	-10	-7	-8	-8	-8	-8	-8
man	-24	-24	-25	-24	-37	-24	-27
manag	-29	-21	-7	-24	-26	-25	-22
manag $	23	24	60	23	13	21	22
manag @	-48	-46	-45	-39	-40	-38	-51
manag a	-63	-62	-83	-60	-65	-61	-75
manag by	3	2	41	4	0	3	-4
manag databas	-62	-63	-88	-77	-85	-62	-152
manag fleet	27	27	27	55	27	27	26
manag for	-11	-12	-12	-12	-17	-11	-12
manag in	-6	-7	-8	-7	-6	-6	-6
manag is	27	27	60	25	20	25	24
manag kei	-48	-54	-52	-48	-50	-48	-60
manag key	45	48	128	46	41	42	39
manag of	-26	-23	-25	-23	-25	-22	-22
manag on	-48	26	-24	-14	-13	-10	-16
manag platform	7	13	52	13	12	12	10
manag python	-10	-9	-11	-10	-10	-10	-14
manag rule	-38	-38	-42	-38	-37	-38	-48
manag servic	-7	-5	34	-5	-13	-7	-23
manag share	-49	-59	-74	-52	-67	-71	-67
manag so	-30	-30	-30	-28	-35	-28	-33
manag the	-30	-22	-27	-22	3	-21	-33
manag updat	-56	-41	-55	-43	-57	-40	-55
manag user	-12	-12	-13	-11	-12	-11	-13
mandatori	-10	-9	-9	-9	-10	-9	-11
mani	10	16	14	17	72	10	16
mani @	-67	-55	-53	-53	-64	-53	-58
manifest	-40	-37	-36	-36	-39	-36	-41
mantrap	-28	-26	-29	-28	-36	-27	-28
manual	-45	-17	-40	-17	-43	82	-31
manual approv	-24	-23	-23	-23	-30	-24	-25
manual snapshot	-57	-60	-69	-61	-77	-86	-69
map	-48	-53	-48	-46	-49	-46	-50
map $	-61	-70	-62	-59	-60	-60	-66
map and	-14	-13	-13	-13	-18	-13	-13
march	0	-14	-14	-16	-17	-14	-22
mark	20	22	22	20	52	16	19
market	-18	-26	-22	-5	-45	-23	-23
market mail	-12	-10	-10	-10	-11	-10	-10
market site	11	3	13	53	13	12	13
marketplac	-46	-46	-47	-49	-56	-48	-65
mask	-18	-19	-20	-19	-22	-19	-24
master	-83	-80	-80	-83	-91	-81	-125
master password	-93	-89	-89	-94	-106	-92	-140
match	0	1	-15	0	43	-7	-8
materi	-28	-34	-28	-28	-32	-27	-29
matrix	112	27	57	32	11	26	21
matrix $	68	9	7	15	15	15	11
matter	-66	-55	-73	-59	-63	-58	-60
max	8	2	-2	14	72	8	14
max size	-69	-65	-71	-66	-103	-68	-68
maximum	-6	-5	-15	-6	16	-5	-5
maximum size	-1	1	-12	0	28	0	1
may	-31	-28	-31	-28	-21	-25	-27
may be	-12	-10	-10	-10	-11	-10	-10
may call	-54	-45	-70	-40	-44	-43	-39
may i	-1	0	-2	0	-3	11	0
may issu	-9	-7	-7	-7	-7	-7	-7
may login	-29	-51	-26	-27	-26	-26	-26
may publish	-17	-16	-19	-17	-18	-16	-16
may pull	-9	-9	-9	-9	-10	-10	-10
may read	-10	-11	-10	-11	-16	-10	-11
may send	-43	-37	-35	-35	-46	-37	-37
may use	-43	-36	-38	-39	-52	-41	-40
me	60	26	52	36	43	36	27
me $	30	58	158	94	89	61	84
me a	-1	6	6	5	19	23	6
me about	-7	-1	-18	8	-18	98	-13
me an	-15	20	14	18	72	-3	21
me aws	115	37	35	29	15	36	37
me both	6	18	4	5	5	4	5
me how	1	42	-8	4	-12	40	10
me lift	-53	-75	-57	-74	-67	-52	-54
me the	48	32	57	32	68	30	31
me through	158	57	50	58	42	55	53
me to	-66	-17	-64	-61	-60	-56	-75
me what	56	26	48	26	1	2	25
me which	1	-13	-25	-16	4	-19	-34
me who	-49	-72	-96	-73	-125	-92	-74
mean	18	28	77	30	53	24	25
mean $	54	55	98	59	132	58	58
mean @	22	-35	-9	-11	-8	-8	-11
mean by	22	26	79	23	2	17	19
mean in	0	30	93	33	-19	56	35
mean of	17	15	93	15	-1	6	17
mean secur	36	36	93	35	28	34	36
mean the	-42	34	-23	-22	-15	-14	-19
mean what	18	23	55	21	22	24	24
mean whose	-73	-74	-132	-74	-82	-74	-117
meant	-20	-6	38	-4	-8	-5	-5
meant @	-61	-48	-54	-46	-50	-49	-49
meant by	-11	9	84	15	6	12	13
meant to	-25	-24	-36	-24	-24	-24	-26
media	-43	-43	-47	-45	-46	-43	-45
meet	-39	-41	-47	-40	-21	-51	-42
meet room	2	3	1	2	33	-22	3
memori	-32	-31	-36	-31	-27	-30	-34
memori $	-9	-9	-9	-9	-11	-9	-10
memori and	-20	-18	-19	-19	-19	-18	-18
mend	-40	-38	-40	-40	-52	-39	-42
merg	-9	-9	-9	-9	-9	-9	-9
mesh	-25	-31	-32	5	-41	-38	-32
mess	-17	-16	-16	-17	-18	-16	-17
mess $	-13	-13	-13	-13	-17	-12	-13
messag	-17	-15	-26	-9	7	6	-18
messag $	32	37	26	32	39	84	11
met	-36	-36	-37	-38	-47	-36	-44
met $	-36	-36	-37	-38	-47	-36	-44
metadata	-20	-21	-20	-24	-21	-20	-25
metal	-7	-5	34	-8	-12	-4	-17
method	-37	-35	-35	-36	-45	-35	-43
metric	-22	-23	-27	-17	-24	-22	-33
mfa	-45	-45	-23	-44	-54	-45	-51
mfa delet	-47	-48	-62	-47	-50	-48	-48
mfa for	-6	-6	-5	-4	9	-4	-4
mfa on	-29	-29	-38	-30	-31	-30	-35
microcod	-50	-49	-63	-50	-62	-49	-79
microservic	-86	-89	-106	-87	-62	-88	-97
microvm	12	11	84	12	0	1	-3
migrat	16	26	12	4	51	12	-1
migrat our	23	23	24	3	82	23	5
migrat task	-20	-25	-22	-23	-21	-20	-20
million	-37	-33	-32	-32	-40	-33	-38
million of	-37	-33	-32	-32	-40	-33	-38
min	-31	-37	-37	-37	-44	-37	-37
min $	-12	-32	-31	-33	-38	-31	-31
min and	-23	-22	-22	-22	-35	-22	-23
mine	-4	-21	-20	-10	-22	-14	-20
mine $	-11	-5	-4	35	-18	-6	-4
miner	-41	-37	-38	-41	-42	-36	-41
minim	36	-33	33	128	32	35	33
minimum	-26	-42	-27	-3	-41	-28	-27
minimum and	-40	-40	-39	-40	-70	-40	-40
minimum of	12	-14	4	49	4	-2	9
minimum password	-10	-8	-8	-9	-8	-8	-9
minor	-38	-34	6	-35	-35	-32	-44
minor upgrad	-50	-49	-62	-60	-63	-48	-61
minor version	-3	-1	44	-2	-2	-1	-14
minut	-30	-25	-27	-27	-27	-26	-29
minut $	-9	-8	-8	-9	-10	-8	-9
misconfigur	-39	-39	-41	-41	-60	-39	-42
miss	-34	-27	-28	-28	-29	-27	-28
miss index	-12	-12	-13	-15	-14	-12	-12
mistak	-60	-72	-62	-60	-60	-62	-64
mistak $	-61	-60	-63	-60	-63	-66	-68
mistak who	-8	-5	-5	-6	-6	-5	-6
mix	55	57	83	52	51	41	117
ml	-24	-19	-20	-21	-25	-16	-20
mobil	-31	-26	-24	-29	-24	-24	-25
mobil app	-31	-26	-24	-29	-24	-24	-25
mode	7	3	17	28	-19	-1	-3
mode $	-80	-77	-77	-80	-71	-70	-73
mode is	-3	20	9	87	-1	24	18
mode of	15	27	68	24	10	22	24
mode who	-17	-16	-18	-17	-18	-16	-19
model	18	2	-1	1	-17	2	-14
model $	56	49	33	18	7	17	13
model answer	-9	-8	-12	-9	-9	-10	-9
model for	80	20	23	25	23	22	16
model fresh	-54	-30	-30	-31	-30	-31	-31
model in	-19	-12	-11	-11	-11	-11	-11
model run	-52	-41	-35	-37	-39	-38	-38
model that	-40	-26	-28	-26	-26	-25	-28
model who	-3	2	0	2	19	2	1
modul	6	12	12	12	39	12	13
modul for	11	18	18	18	47	18	19
mondai	14	1	3	3	8	-2	3
monitor	-41	-48	-44	-29	-60	-43	-50
monitor stack	14	-9	14	55	14	12	14
monitor the	-34	-34	-37	-35	-52	-35	-39
month	-11	-9	-10	-10	-5	-8	-1
month $	-15	-14	-14	-14	-14	-14	-18
month who	28	27	29	27	26	28	62
monthli	-31	-54	-37	-48	7	-25	-44
more	-4	31	0	22	-6	2	-3
more $	21	-3	16	86	19	23	23
more than	-9	-9	-9	-11	-10	-9	-13
more work	1	39	4	-14	-8	-6	-3
morn	14	15	12	14	68	8	-1
morn $	31	28	26	28	94	15	8
most	35	27	31	123	16	35	34
most hand	21	27	18	89	5	22	23
mount	-40	-36	-38	-37	-38	-36	-44
mount @	-65	-56	-61	-59	-60	-57	-74
move	-32	-10	-32	-29	-38	-27	-29
move $	-45	62	-37	-16	-21	-19	-31
move @	-6	17	-10	-25	-11	-10	-8
move a	-45	-51	-57	-45	-45	-46	-49
move between	11	34	11	11	10	11	11
move it	-24	-24	-26	-24	-27	-23	-26
move our	-1	21	1	-3	0	1	-3
move us	31	29	31	31	29	31	66
much	47	-19	20	60	16	16	16
much as	3	2	3	8	3	3	3
multi	-29	-28	-17	-30	-27	-30	-29
multi az	-36	-34	-44	-36	-23	-33	-34
multi factor	-33	-34	-44	-34	-36	-33	-33
multi tenant	25	26	97	24	7	12	26
must	-12	-20	-22	-20	-23	-19	-18
must act	-24	-20	-21	-20	-22	-20	-24
must aws	-29	-18	-18	-18	-20	-18	-18
must be	-17	-18	-16	-16	-16	-15	-18
must configur	-11	-11	-11	-11	-10	-10	-10
must custom	-18	-13	-13	-13	-13	-13	-16
must defin	-86	-64	-99	-61	-63	-60	-58
must do	31	0	-4	-3	-12	-2	-3
must i	-22	-22	-23	-22	-27	-23	-25
must instal	-17	-10	-10	-10	-10	-10	-11
must keep	-16	-14	-14	-15	-16	-14	-14
must not	-24	-22	-20	-20	-20	-19	-19
must our	-57	-49	-49	-52	-53	-50	-74
must patch	-40	-32	-33	-35	-55	-33	-52
must the	-16	-14	-14	-14	-17	-14	-16
must updat	-35	-32	-33	-52	-37	-33	-38
must we	43	15	14	16	13	17	48
my	22	14	20	12	42	19	7
my @	-24	-10	-15	-17	31	-12	-18
my applic	-16	-15	-16	-15	-23	-16	-16
my boss	76	34	56	30	1	77	22
my data	6	7	4	6	-20	2	45
my duti	23	24	5	11	10	7	11
my head	-50	-40	-36	-40	-40	-38	-41
my old	10	11	4	9	48	6	1
my own	-67	-59	-66	-74	-78	-56	-65
my team	11	-7	-14	-3	-18	-7	-9
myself	34	-3	-4	-16	-5	-3	-2
myself $	-23	-15	-15	-15	-17	-16	-15
mysql	-58	-31	-49	-31	-34	-34	-31
n	12	12	-27	-36	-41	-20	-27
n @	29	73	20	8	19	30	28
nacl	-9	-12	72	-10	-24	-14	-36
nacl $	10	4	107	10	-10	1	-14
nah	-40	-38	-43	-37	-43	-38	-48
nah i	-39	-36	-38	-36	-42	-37	-50
nairobi	6	6	-12	2	33	4	6
nairobi $	6	6	-12	2	33	4	6
name	-10	-7	-4	-5	26	-3	2
name is	-12	-25	-7	-14	-24	-8	33
name server	-34	-33	-32	-32	-39	-31	-34
name who	-44	-48	-44	-48	-58	-43	-57
namespac	-30	-26	-27	-26	-28	-26	-32
namespac $	-30	-26	-27	-26	-28	-26	-32
narrow	-38	-40	-35	-37	-44	-35	-36
narrow it	-19	-15	-15	-16	-18	-15	-16
nearli	-13	-12	-11	-13	-12	-12	-13
necessari	-10	-9	-12	-10	-9	-9	-9
neck	-49	-46	-51	-47	-56	-50	-46
need	14	-1	-1	10	11	-1	1
need $	-30	-10	-26	-13	1	-9	-10
need a	10	-11	-8	5	-14	-8	-2
need an	62	39	32	33	82	34	63
need one	11	-22	-14	-15	-11	-10	-12
need someth	-31	-30	-34	-31	-36	-29	-51
need the	87	34	33	32	30	32	34
need to	-41	-36	-34	-28	-36	-34	-40
neo4j	9	42	12	26	-1	9	8
neo4j on	9	42	12	26	-1	9	8
network	-39	-39	-32	-38	-41	-37	-43
network $	-50	-51	-54	-52	-60	-51	-73
network access	-24	-26	-27	-25	-24	-25	-28
network acl	-35	-37	-30	-37	-42	-37	-37
network and	-35	-35	-34	-35	-36	-35	-60
network below	-16	-16	-16	-16	-16	-16	-19
network between	-7	-7	-7	-7	-8	-7	-7
network connect	-38	-40	-40	-38	-38	-36	-36
network devic	-15	-14	-15	-14	-15	-14	-22
network flood	-48	-58	-48	-44	-43	-42	-47
network hardwar	-18	-18	-19	-20	-25	-18	-20
network polici	26	36	96	34	31	36	38
network that	-11	-11	-12	-11	-12	-11	-15
network under	-53	-49	-53	-51	-48	-49	-52
never	-9	-12	0	12	-14	-9	-12
never expir	-14	-14	-16	-15	-18	-14	-14
never heard	12	13	72	10	-3	9	10
new	-10	8	-14	-13	-13	-5	-9
new @	-36	-38	-35	-37	-36	-33	-35
new here	21	9	9	8	9	8	8
new one	-25	-25	-26	-28	-24	-24	-31
new platform	-17	-17	-17	-15	-18	-15	-15
new server	-17	-17	-18	-17	-20	-18	-19
new version	-5	-9	-5	-5	-5	-5	-5
newer	-11	-11	-11	-11	-13	-11	-13
newer one	-20	-20	-20	-21	-25	-19	-23
newslett	-52	-36	-36	-42	-56	-36	-38
next	57	88	48	43	47	48	74
next to	5	54	19	4	16	18	12
next week	49	-6	13	15	10	-2	15
nice	-12	-12	-6	-11	44	-24	-21
night	-3	-4	3	36	12	0	19
night $	12	13	21	16	36	14	72
nightli	3	-7	2	18	3	3	3
nimbu	35	40	40	44	124	42	-6
nine	-16	-16	-17	-19	-16	-16	-18
nine of	-14	-13	-14	-14	-14	-13	-15
nitro	-23	-25	80	-24	-39	-29	-63
nitro hypervisor	-93	-93	-142	-95	-113	-94	-125
nitro system	14	15	57	16	8	14	9
no	2	-23	-20	-1	-15	-10	-12
no $	-33	-33	-33	-43	-34	-32	-39
no @	-20	11	-24	-40	-23	-21	-32
no backup	-10	-8	-8	-9	-11	-8	-9
no i	-11	-11	-12	-11	-12	-12	-11
no longer	15	27	-10	-15	-9	1	2
no matter	-74	-62	-83	-66	-71	-65	-67
no ops	7	7	4	25	7	7	3
no version	-41	-38	-39	-46	-43	-39	-40
no wait	39	-24	10	53	-9	2	9
nobodi	2	-1	2	39	1	4	3
nobodi click	-8	-8	-8	-9	-9	-8	-9
nobodi els	-9	-8	-11	-9	-9	-8	-8
nobodi here	-13	-14	-20	3	-18	-15	-16
nobodi on	3	-41	5	73	-7	3	5
nobodi want	28	25	25	67	23	27	25
node	-15	-13	-13	-2	-7	-10	18
node $	-25	-33	-25	-7	-17	-24	-28
node @	-27	-49	-28	-21	-32	-29	-28
node base	-5	-9	-7	13	-5	-5	-11
node get	-26	-34	-26	-33	-26	-26	-31
node in	-33	-29	-31	-40	-23	-29	-42
node js	-14	-16	-16	-16	-14	-14	-17
node kernel	-71	-65	-67	-86	-71	-60	-80
node of	-22	-22	-24	-22	-23	-22	-30
node on	-8	-21	-11	-23	41	-12	-23
node os	32	34	28	33	32	34	87
node patch	37	37	37	39	35	41	101
node that	-82	-81	-70	-73	-70	-69	-87
node upgrad	38	45	36	38	59	45	99
node when	-50	-46	-51	-46	-53	-46	-56
node who	70	72	70	70	68	74	162
nodepool	-20	-17	-16	-17	-20	-16	-16
nodepool repair	-20	-17	-16	-17	-20	-16	-16
non	18	18	56	17	12	16	19
non compliant	-12	-10	-10	-10	-16	-11	-10
non techi	9	10	38	9	3	9	10
non technic	24	24	52	23	18	22	24
noncompli	-43	-35	-35	-34	-40	-34	-35
none	-22	-20	-20	-21	-22	-20	-21
normal	-46	4	-29	-25	-29	-23	-30
normal $	-11	-12	-13	-12	-11	-13	-13
normal @	-31	-20	-32	-3	-29	-29	-43
not	-10	-1	-11	-10	-30	-14	-18
not $	47	45	4	11	11	14	10
not @	-46	-37	-36	-40	-34	-36	-37
not amazon	-30	-28	-29	-28	-55	-28	-29
not aws	-29	-25	-24	-24	-24	-24	-32
not for	-25	-28	-33	-30	-37	-26	-30
not have	-29	-29	-29	-29	-30	-29	-56
not on	-26	-23	-22	-22	-21	-21	-22
not the	-11	-11	-14	-12	-11	-15	-12
not us	-55	-54	-73	-54	-58	-54	-79
note	5	8	3	2	84	2	-34
noth	-13	-14	-14	12	-19	-17	-21
noth to	25	25	25	78	9	26	15
notic	-72	-69	-71	-69	-76	-72	-80
notic about	-20	-19	-19	-20	-21	-20	-20
now	-24	-20	-21	-18	15	-7	-40
now $	13	18	21	20	113	15	-32
now the	-19	-22	-18	-19	-19	-18	-18
npm	-34	-29	-29	-29	-29	-29	-40
npm packag	-7	-7	-7	-7	-8	-7	-7
nsx	-25	-21	-21	-21	-22	-20	-25
number	-30	-29	-29	-30	-34	-30	-31
number $	-72	-73	-73	-71	-81	-77	-76
number in	-18	-14	-14	-14	-17	-14	-16
number of	-16	-16	-16	-17	-21	-16	-18
nutshel	90	-30	-25	-11	-41	-22	-33
nvidia	-24	-26	-24	-26	-26	-24	-23
nvidia driver	-24	-26	-24	-26	-26	-24	-23
o	-19	-19	-19	-19	-22	-19	-21
object	-38	-37	-40	-36	-32	-35	-37
object $	-50	-51	-58	-50	-53	-50	-52
object in	18	20	12	20	62	21	21
oblig	91	45	8	54	16	21	25
oblig $	36	65	25	21	20	12	15
obtain	-11	-10	-11	-10	-11	-10	-11
oci	-22	-44	-21	-42	-7	-21	-33
ocr	-12	-10	8	47	10	8	8
ocr model	-53	-28	-28	-29	-28	-29	-30
odd	-15	-11	-11	-12	-12	-12	-11
of	-17	-20	-21	-19	-18	-19	-22
of $	-7	-28	-24	-27	-34	-25	-24
of @	-30	-37	-34	-33	-36	-36	-48
of a	-28	-26	-29	-27	-28	-26	-30
of amazon	-25	-24	-25	-24	-9	-26	-45
of an	-22	-21	-24	-22	-19	-21	-26
of api	-27	-28	-28	-29	-34	-28	-35
of aws	18	24	23	23	99	25	12
of build	-38	-36	-35	-36	-34	-37	-38
of call	-6	-8	-6	-6	-6	-6	-6
of client	-10	-19	-19	-19	-19	-19	-40
of contain	30	26	70	26	30	28	30
of control	-6	-6	-6	-6	-10	-6	-6
of custom	75	-1	31	47	14	21	17
of data	-20	-20	-18	-19	-26	-20	-21
of differ	-28	-27	-26	-26	-28	-25	-32
of disk	-23	-20	-18	-22	-19	-19	-19
of durabl	-14	-13	-14	-14	-14	-13	-15
of duti	58	-5	2	-12	1	2	1
of each	2	37	-2	-24	2	2	1
of file	-34	-26	-27	-27	-30	-26	-31
of infrastructur	-35	-37	-39	-36	-37	-38	-41
of it	-4	-13	3	-12	-15	-12	-20
of key	-25	-33	-24	-24	-27	-24	-25
of labor	69	-1	-11	7	-12	5	1
of life	17	17	15	16	37	17	44
of my	-39	-36	-42	-37	-59	-36	-41
of new	-12	-13	-12	-12	-12	-12	-16
of node	-24	-17	-17	-18	-17	-17	-19
of object	-25	-23	-24	-25	-27	-25	-25
of old	-41	-45	-40	-44	-57	-40	-43
of one	1	32	20	96	50	22	29
of oper	-23	-17	-17	-18	-17	-17	-24
of other	-13	-12	-11	-11	-11	-11	-13
of our	-26	-18	-23	-19	3	-22	-25
of person	-16	-13	-14	-16	-14	-13	-14
of physic	-42	-42	-45	-42	-44	-44	-46
of pod	-14	-13	-14	-13	-15	-13	-13
of presenc	-39	-34	-35	-34	-35	-34	-46
of question	0	0	0	0	-11	14	0
of request	-32	-29	-27	-28	-34	-28	-33
of respons	51	5	13	18	2	17	16
of secur	-2	2	14	21	-8	-5	1
of server	-58	-58	-61	-57	-60	-59	-66
of servic	-41	-42	-42	-42	-52	-42	-55
of staff	-21	-19	-20	-19	-22	-19	-25
of storag	-59	-61	-67	-59	-67	-62	-63
of support	-32	-32	-36	-34	-38	-30	-35
of that	-30	-30	-28	-30	-31	-27	-30
of the	-18	-17	-14	-17	-20	-15	-6
of their	-4	-17	-24	-22	-20	-16	-20
of them	-8	11	-1	-4	-1	-1	-1
of thi	28	26	-3	23	1	75	35
of thing	-8	-5	-20	-5	-11	28	-7
of those	-39	-40	-40	-35	-35	-35	-42
of us	23	24	23	37	14	24	63
of what	71	17	-28	-13	-7	-12	-11
of which	53	23	18	23	24	23	23
of who	-2	30	-15	-20	-6	-4	-8
off	-30	-33	-36	-29	-33	-31	-31
off $	-22	-18	-22	-13	-19	-16	5
off a	-5	11	-13	-6	-7	-6	-9
off amazon	-16	-16	-17	-17	-15	-16	-19
off by	-18	-16	-20	-17	-16	-16	-19
off our	1	0	-1	31	4	3	1
off the	-55	-45	-44	-45	-46	-45	-66
off who	-8	-7	-8	-8	-8	-7	-9
off with	-27	-26	-26	-51	-27	-27	-27
offer	-33	-33	-38	-34	-39	-33	-41
offic	-33	-32	-33	-37	-4	-34	-51
offic $	6	6	5	5	31	0	5
offic printer	52	51	52	52	116	51	21
offic to	-32	-32	-32	-32	-61	-32	-37
offlin	-26	-41	-26	-27	-26	-26	-28
ok	8	-3	-16	-1	50	-4	-7
ok $	37	26	15	22	75	15	26
ok and	-66	-60	-68	-60	-72	-61	-67
okta	-18	-12	-12	-12	-12	-12	-13
old	-44	-46	-37	-45	-43	-46	-48
old @	-41	-56	-41	-43	-60	-40	-43
old disk	-55	-55	-54	-55	-75	-54	-66
old snapshot	30	32	23	27	88	14	20
old who	-72	-58	-58	-59	-63	-57	-72
older	-11	-12	-13	-12	-14	-12	-13
older than	-11	-12	-13	-12	-14	-12	-13
on	-26	-20	-26	-20	-22	-25	-30
on $	-38	-33	-36	-27	-43	-26	-38
on @	-25	-11	-20	-11	-21	-21	-25
on a	-22	6	-19	-7	-12	-15	-17
on access	-9	-10	-8	-8	-9	-8	-8
on amazon	-23	-19	-21	-19	-30	-20	4
on an	-27	-25	-27	-28	-34	-28	-30
on and	-16	-16	-14	-14	-14	-14	-13
on as	-11	-12	-12	-13	-12	-11	-12
on automat	-14	-13	-13	-13	-13	-13	-17
on aws	4	13	18	30	46	7	29
on black	-39	-39	-38	-40	-60	-39	-43
on by	-90	-87	-102	-87	-95	-89	-107
on call	40	43	40	44	118	43	27
on demand	-36	-63	-36	-38	-38	-36	-36
on each	35	-13	7	8	3	7	5
on ec2	-14	-15	-15	-14	-15	-14	-15
on execut	-15	-14	-15	-13	-17	-14	-14
on floor	9	9	8	8	29	9	1
on fridai	19	19	16	18	56	17	16
on in	-23	-25	-25	-23	-24	-23	-23
on is	-32	-31	-31	-31	-39	-31	-54
on it	-38	-37	-55	-39	-47	-39	-26
on its	-12	-21	-22	-20	-37	-20	-24
on lightsail	-21	-21	-21	-41	-21	-21	-21
on manag	-21	-21	-30	-20	-21	-20	-22
on me	-59	-37	-37	-38	-38	-37	-40
on mfa	-17	-16	-18	-16	-19	-16	-15
on mondai	16	1	3	3	-2	3	3
on my	-46	-35	-33	-35	-40	-35	-39
on off	-41	-41	-40	-41	-40	-38	-38
on one	14	56	17	2	12	16	15
on our	-17	-15	-18	-15	-20	-17	-18
on plain	-59	-129	-60	-79	-60	-59	-61
on prem	-14	13	-12	-19	-14	-12	-13
on premiz	-6	-12	-6	10	-5	-4	-7
on provid	-29	-29	-35	-30	-35	-29	-41
on secur	4	-4	3	25	0	3	3
on server	-66	-72	-67	-75	-71	-70	-90
on share	1	-20	-29	-25	-30	-20	-20
on site	-37	-35	-35	-33	-33	-32	-34
on that	1	1	2	2	14	-1	0
on the	-13	-19	-18	-13	-16	-17	-21
on them	22	7	6	9	4	8	34
on top	-11	-11	-11	-18	-13	-11	-11
on us	23	16	5	4	-10	2	55
on what	-48	22	-43	-22	-32	-13	-19
on which	-52	-48	-46	-51	-50	-46	-53
on who	-47	-46	-46	-46	-52	-45	-70
on whom	-11	-9	-9	-10	-10	-10	-12
on windows	-9	-8	-8	-9	-8	-8	-9
onc	-14	-7	-11	10	-12	-10	-12
onc a	29	28	26	72	27	29	26
onc held	-15	-16	-16	-19	-16	-16	-16
one	-4	-7	2	15	-1	-6	5
one $	-23	18	71	87	-18	13	108
one @	32	35	18	49	100	27	33
one avail	-19	-19	-21	-19	-26	-18	-22
one az	-43	-42	-50	-42	-46	-41	-43
one by	-30	-33	-34	-39	-32	-31	-43
one do	-8	-29	3	15	43	-24	2
one hand	28	68	27	31	23	27	28
one is	-40	-39	-44	-43	-49	-38	-68
one line	-46	-38	-33	-51	-31	-32	-34
one of	-15	-14	-15	-15	-15	-13	-15
one paragraph	41	44	14	13	13	18	19
one so	-9	-8	-8	-10	-8	-8	-12
one who	-19	-18	-18	-20	-24	-19	-22
one with	10	16	20	60	17	19	17
one zone	-28	-27	-30	-30	-42	-27	-29
onli	-26	-44	-22	-21	-28	-31	-34
onli $	13	19	14	18	50	2	20
onli need	72	26	29	40	31	32	32
onli the	-16	-40	-17	10	-18	-17	-20
onli with	2	3	2	2	14	3	3
ons	-7	-6	-7	-7	-6	-6	-9
onto	-13	4	-13	-16	-14	-12	-18
onto @	-31	-11	-30	-35	-27	-28	-37
onto it	-17	-17	-17	-17	-20	-16	-19
onto the	-20	-20	-20	-20	-22	-20	-37
open	-24	-22	-22	-22	-26	-22	-11
open a	9	12	10	10	44	0	10
open sourc	-30	-30	-29	-30	-50	-40	-31
open the	-35	-44	-35	-39	-45	-35	-36
open to	-36	-28	-29	-30	-35	-28	-30
open who	-59	-54	-54	-53	-54	-52	-69
opensearch	-17	94	-13	-20	-1	2	-12
openssh	-29	-18	-24	20	-31	-11	-19
openssl	-30	-34	-29	-30	-29	-28	-29
openvpn	-13	13	0	-6	-7	-1	1
oper	-23	-22	-25	-22	-25	-23	-7
oper system	-20	-19	-22	-19	-21	-20	3
oper the	-37	-36	-36	-35	-39	-35	-39
oppos	54	125	111	53	39	56	61
oppos to	54	125	111	53	39	56	61
ops	6	34	-12	49	-4	8	7
option	0	-5	-10	54	-2	3	-5
option give	23	22	23	53	23	23	23
option on	36	29	10	127	36	43	32
or	-4	20	3	29	6	6	11
or $	-41	-64	-41	-55	-41	-41	-41
or @	27	86	35	85	41	37	35
or a	16	-13	18	89	13	17	18
or amazon	-60	-38	-39	-40	-42	-38	-54
or an	8	37	9	-7	10	9	10
or aws	-15	-13	-11	-19	-36	-9	34
or both	-18	-18	-19	-18	-25	-18	-23
or by	-26	-20	-20	-21	-20	-20	-24
or custom	-73	-65	-65	-65	-79	-63	-78
or destroi	-15	-15	-14	-18	-15	-15	-15
or do	-47	-36	-35	-37	-40	-37	-9
or doe	-10	3	33	-33	3	4	0
or fals	-44	-38	-44	-41	-54	-38	-50
or fix	44	37	27	37	18	101	20
or for	-19	-18	-25	-19	-20	-18	-21
or host	-26	-43	-29	-30	-27	-27	-28
or i	-10	-10	-10	-11	-9	-10	-10
or is	-8	-8	-8	-13	-8	-8	-8
or me	-31	-23	-22	-32	-37	-12	38
or neo4j	10	102	17	-19	-3	9	8
or no	-9	-14	-9	-10	-10	-9	-9
or not	-28	34	-23	-28	-20	-20	-29
or on	36	9	47	106	11	29	113
or our	-74	-68	-54	-48	-67	-56	-47
or privat	-29	-26	-26	-28	-31	-26	-33
or so	-39	-36	-34	-45	-36	-36	-38
or the	-23	50	2	18	30	15	9
or their	9	28	32	28	31	31	78
or them	-69	-62	-71	-66	-24	-60	-112
or us	7	10	11	8	65	12	5
or we	-25	-24	-24	-25	-24	-26	-41
or what	-53	-34	5	-33	-50	15	-43
or who	-36	-31	-31	-35	-40	-31	-36
orchestr	-31	-30	-38	-30	-31	-31	-41
order	-1	-6	-3	52	-4	1	-3
order $	-15	-14	-17	-16	-15	-15	-19
order a	-45	-43	-44	-46	-48	-41	-46
org	-21	-15	-16	-16	5	-16	-26
organ	-51	-47	-63	-46	-48	-62	-53
origin	-41	-44	-42	-41	-44	-41	-42
os	-13	-22	-9	-7	-1	-11	34
os $	-42	-38	-8	-42	-53	-38	39
os and	28	28	28	57	28	28	26
os fix	-92	-77	-79	-70	-73	-73	-86
os in	37	40	39	40	36	42	108
os level	-10	-10	-11	-10	-11	-10	-14
os of	7	9	6	9	55	10	-16
os on	-89	-141	-82	-97	-94	-85	-101
os patch	-20	-34	-20	-5	-24	-20	25
os under	-48	-51	-35	-42	-46	-35	-52
os underneath	-61	-45	-47	-65	-51	-46	-76
os updat	86	90	86	84	80	84	215
os upgrad	-40	-37	-40	-41	-41	-38	-55
other	-19	-7	-18	-19	-23	-18	-22
other $	-21	-18	-22	-19	-25	-21	-24
other custom	-10	-10	-9	-9	-9	-9	-11
otherw	-13	-13	-12	-15	-12	-12	-12
otherw $	-13	-13	-12	-15	-12	-12	-12
ou	-48	-64	-48	-46	-52	-47	-47
ought	-13	-11	-10	-11	-11	-10	-11
ought to	-13	-11	-10	-11	-11	-10	-11
our	-5	-10	-13	-7	-6	-8	0
our $	15	-17	-28	-7	1	-14	-2
our @	-1	4	4	4	11	5	37
our account	-27	-26	-27	-27	-35	-28	-33
our admin	-31	-28	-28	-30	-46	-29	-33
our app	-47	-47	-52	-41	-51	-44	-47
our applic	-33	-31	-32	-32	-49	-31	-43
our audit	-32	-32	-42	-31	-36	-31	-30
our auditor	-7	-9	-8	13	-11	-6	-10
our aws	-56	-42	-42	-44	-61	-41	-42
our backup	-58	-57	-56	-56	-82	-57	-74
our base	-10	-8	-8	-8	-9	-8	-8
our basement	-32	-36	-33	-32	-56	-33	-33
our begin	107	39	45	39	40	40	40
our bit	87	10	25	23	-1	20	3
our branch	-16	-16	-15	-16	-24	-15	-16
our chang	-16	-13	-12	-13	-13	-12	-14
our cisco	-8	-3	-37	-9	54	-28	-11
our client	-19	-27	-25	-25	-28	-24	-39
our cluster	18	31	26	24	10	25	94
our compani	0	29	27	28	106	26	6
our contain	-31	-13	-41	-14	-35	-13	19
our content	-19	-19	-20	-19	-23	-19	-22
our corpor	-37	-36	-37	-37	-44	-37	-61
our cto	15	-3	-1	1	-5	0	0
our custom	-14	-13	-13	-13	-14	-20	-14
our data	-31	-21	-32	-31	-38	-32	-43
our databas	-23	-20	-19	-25	-21	-20	-25
our dba	-40	-38	-39	-43	-46	-39	-57
our desk	-9	10	-6	-23	-8	-7	-6
our develop	-51	-55	-49	-53	-50	-48	-72
our devic	-43	-41	-41	-42	-56	-42	-57
our domain	-58	-27	-48	-64	-51	-47	-51
our dpo	42	13	11	11	7	12	11
our duti	3	26	-11	-26	-17	-10	-15
our factori	79	34	28	34	34	34	34
our headach	-35	-34	-38	-18	-49	-36	-57
our imag	-15	-14	-14	-15	-14	-15	-15
our in	77	-28	-14	-5	-9	-2	-1
our iso	-6	-6	-7	-6	-11	-6	-7
our job	65	34	24	37	29	37	110
our laptop	-29	-29	-29	-29	-56	-29	-30
our leak	-10	-7	-7	-8	-8	-8	-8
our list	-22	10	-20	-25	-14	-16	-17
our load	-22	-19	-19	-19	-23	-19	-23
our newslett	-52	-36	-36	-42	-56	-36	-38
our oblig	99	47	26	23	20	18	10
our offic	-46	-46	-45	-57	-41	-45	-65
our old	-13	-17	-15	-14	-13	-13	-17
our on	78	61	39	39	14	39	37
our or	-41	-40	-26	-26	-25	-22	38
our own	-27	-14	-28	-30	-19	-25	-35
our part	101	30	42	39	42	39	31
our pod	-24	-29	-29	-26	-28	-24	-24
our polici	1	21	20	21	5	80	14
our premiz	-40	-47	-40	-50	-41	-39	-40
our privat	-12	-11	-10	-11	-12	-11	-13
our problem	-47	-47	-68	-58	-59	-49	-53
our region	-26	-18	-17	-18	-18	-17	-17
our respons	-36	-33	-36	-37	-42	-35	-47
our router	-31	-29	-29	-28	-32	-29	-40
our run	-8	-5	-5	-5	-5	-5	-5
our saa	-7	-6	-7	-6	-6	-6	-9
our salesforc	26	25	22	26	65	24	-6
our server	-26	-36	-26	-5	-32	-26	-43
our servic	-30	-56	-30	-31	-30	-30	-31
our share	10	124	30	26	25	31	30
our side	-35	-29	-25	-14	-28	-24	-30
our site	-35	-31	-31	-31	-32	-30	-36
our staff	-10	-9	-9	-9	-9	-9	-13
our task	-28	-27	-35	-27	-30	-27	-31
our team	-55	-33	-38	2	-53	-33	-44
our their	152	113	69	69	67	64	34
our to	-37	-35	-38	-37	-46	-36	-38
our ubuntu	-24	-24	-23	-25	-30	-24	-33
our unus	-30	-28	-27	-28	-33	-30	-31
our user	-13	-12	-14	-13	-15	-14	-14
our warehous	-36	-28	-34	-28	-39	-27	-30
our web	-16	-13	-14	-14	-21	-14	-14
our websit	-66	-64	-68	-67	-68	-63	-76
our who	-6	-5	-5	-6	-5	-6	-8
our whose	-20	-19	-20	-20	-26	-19	-28
our windows	-15	-31	-12	16	-15	-11	-20
our work	9	5	12	45	3	6	10
our workload	-45	-45	-46	-47	-55	-45	-67
our zone	-13	-12	-14	-13	-16	-13	-17
ourself	27	-7	-25	-12	-41	-6	-6
ourself $	27	-7	-25	-12	-41	-6	-6
ourselv	-19	-31	-34	-18	-26	-22	-5
ourselv $	-6	-6	-24	-1	-11	-7	33
ourselv on	-31	-57	-35	-22	-36	-30	-36
ourselv who	-28	-28	-27	-28	-27	-27	-54
out	-4	-17	-8	-14	-13	-17	-18
out $	19	22	77	24	59	10	16
out @	-33	-29	-29	-29	-38	-31	-36
out a	-10	-18	-13	8	-22	-10	-10
out after	-5	12	11	-10	45	12	9
out for	155	19	-4	27	-23	22	24
out of	-45	-45	-46	-44	-66	-43	-46
out the	-25	-11	-18	-21	-20	-18	-18
outag	-25	-25	-27	-26	-31	-25	-27
outlin	91	30	23	23	19	34	35
outlin the	9	1	2	2	2	2	2
over	-10	-27	-19	-5	-24	-17	-4
over $	-3	-1	1	2	-35	-3	50
over @	-11	-21	-37	-33	-33	-24	-26
over becaus	-16	-16	-14	-18	-16	-15	-17
over in	-28	-55	-28	-32	-28	-28	-28
over sever	-13	-12	-12	-12	-12	-12	-12
over the	22	-15	2	41	1	2	4
over three	-24	-24	-25	-24	-24	-23	-22
over two	-52	-49	-56	-50	-49	-49	-50
over which	-22	-23	-20	-22	-24	-20	-20
overal	-31	-32	-36	-55	-36	-32	-34
overnight	-65	-58	-58	-66	-85	-58	-64
overnight who	-33	-25	-25	-28	-28	-25	-29
oversight	-52	-65	-52	-64	-70	-52	-56
overview	96	19	20	21	20	19	21
overview $	65	1	7	8	1	4	4
overview of	53	19	20	20	44	9	19
own	2	0	-4	2	9	-2	16
own $	-56	-53	-54	-54	-79	-53	-57
own @	-3	46	5	-10	4	4	0
own ami	-35	-34	-34	-34	-35	-34	-56
own and	7	-22	-20	-17	-19	-16	-30
own app	-5	-5	-5	-6	-9	-5	-6
own applic	-33	-34	-34	-33	-39	-33	-42
own build	-10	-16	-10	-11	-10	-10	-11
own cert	-29	-35	-32	-51	-34	-30	-29
own contain	-8	-8	-8	-10	-8	-8	-9
own data	-16	-15	-16	-16	-22	-15	-17
own datacent	-10	-14	-10	-10	-10	-10	-10
own employe	-28	-28	-30	-28	-44	-29	-31
own everyth	16	25	22	25	55	6	23
own infer	-29	-29	-32	-30	-30	-28	-29
own node	-10	-10	-8	32	-12	-6	-24
own router	-32	-29	-27	-30	-29	-28	-31
own server	-80	-74	-73	-76	-72	-70	-96
own that	-32	-31	-52	-35	-34	-30	-38
own the	12	26	25	28	67	25	48
own web	-18	-18	-18	-19	-22	-18	-26
own workload	-24	-24	-25	-26	-34	-24	-28
owner	-4	-10	-8	-7	3	-8	19
owner $	15	8	3	10	0	5	65
owner for	-13	-5	-8	-8	34	-8	-12
owner of	-36	-38	-38	-38	-32	-38	-57
owner per	-39	-69	-40	-45	-40	-41	-40
ownership	-20	-52	-56	-48	-54	-51	-59
ownership $	-58	-56	-68	-55	-58	-59	-71
paa	-9	-14	49	-3	-22	-8	-28
packag	-21	-20	-21	-20	-21	-20	-22
packag in	-15	-13	-14	-13	-14	-13	-15
page	-33	-29	-28	-29	-32	-28	-32
pager	44	-19	-6	-7	-28	-6	-5
pai	-13	-9	-8	-11	7	-9	-39
pai attent	-28	-28	-28	-28	-52	-28	-33
pai for	33	38	41	36	91	39	12
paid	14	15	10	11	56	14	12
pair	-15	21	-12	-25	7	-8	-8
pair of	11	45	8	7	8	10	10
palo	-40	-21	-20	-18	16	-23	-27
palo $	-17	3	5	6	43	-1	1
palo alto	-36	-35	-36	-35	-40	-35	-47
pan	-31	-28	-30	-29	-33	-29	-43
pan os	-31	-28	-30	-29	-33	-29	-43
panda	-32	-32	-35	-33	-34	-32	-54
paragraph	48	38	13	15	54	16	22
param	-23	-22	-24	-25	-24	-22	-24
paramet	-39	-36	-36	-36	-40	-36	-42
paramet group	-45	-41	-41	-41	-46	-40	-48
park	41	42	43	39	100	33	30
part	88	45	22	49	25	32	36
part $	116	69	36	72	30	46	34
part in	-4	15	2	1	2	2	2
part of	79	2	-17	5	1	6	2
parti	-15	-26	-26	-26	-29	-25	-27
parti $	-5	-15	-18	-14	-14	-13	-13
parti for	90	25	29	27	12	29	27
parti in	16	28	62	28	27	28	28
parti instal	-42	-39	-40	-52	-46	-40	-53
parti is	-17	-13	-14	-14	-20	-13	-13
parti must	-33	-25	-27	-27	-29	-26	-29
parti packag	-30	-28	-30	-28	-30	-29	-34
parti protect	-23	-22	-25	-24	-27	-23	-28
parti that	-24	-24	-27	-25	-27	-25	-30
partit	-134	-107	-104	-98	-105	-98	-99
partner	-13	-13	-21	18	-14	-12	-13
pass	-38	-26	-7	-27	-32	-26	-26
passport	-19	-14	-14	-15	-14	-14	-15
passport scan	-10	-8	-8	-9	-8	-8	-8
password	-52	-48	-55	-48	-53	-47	-36
password $	-44	-45	-65	-47	-32	-45	-54
password for	-23	-19	-20	-20	-22	-20	-19
password in	-18	-19	-16	-17	-17	-16	-18
password length	-14	-12	-12	-13	-14	-13	-14
password of	-19	-17	-16	-17	-17	-17	-19
password polici	-8	-1	-4	-1	-28	-2	52
password rule	-39	-36	-31	-31	-37	-33	-35
password safe	-50	-42	-41	-48	-41	-43	-56
past	24	26	26	24	60	24	22
patch	-18	-15	-16	-9	-5	-13	17
patch $	5	13	0	23	10	12	99
patch @	-95	-89	-85	-80	-69	-82	-162
patch a	-106	-99	-98	-92	-63	-92	-150
patch all	-59	-55	-61	-61	-60	-57	-73
patch amazon	50	51	43	44	123	55	43
patch an	-55	-61	-54	-59	-65	-60	-64
patch are	-75	-59	-59	-61	-61	-60	-89
patch aws	-56	-53	-57	-54	-55	-53	-96
patch baselin	-55	-55	-56	-64	-69	-55	-78
patch burden	42	72	33	87	21	39	35
patch by	2	2	-1	0	10	3	7
patch evid	-12	-11	-11	-13	-11	-12	-16
patch for	-113	-105	-109	-105	-131	-107	-158
patch from	35	34	36	17	105	27	31
patch host	18	17	17	46	14	19	18
patch in	-41	-40	-42	-40	-39	-40	-69
patch is	-22	-24	-21	-9	-27	-23	-31
patch it	33	50	51	58	49	57	146
patch manag	-34	-36	-15	-36	-60	-40	-60
patch my	8	8	5	3	67	-12	-12
patch night	-55	-53	-50	-57	-52	-50	-89
patch of	-36	-45	-39	-36	-40	-36	-40
patch on	-23	-24	-23	-23	-19	-22	-32
patch onto	-7	-6	-6	-6	-7	-6	-8
patch our	69	79	99	97	94	103	267
patch server	-32	-42	-31	-41	-33	-30	-44
patch that	32	32	32	31	19	32	85
patch the	-15	-13	-14	-13	3	-13	-14
patch them	-48	-52	-49	-44	-29	-43	-61
patch there	-31	-40	-28	-31	-29	-28	-30
patch these	-75	-73	-71	-72	-102	-72	-114
patch those	-16	-16	-16	-17	-16	-16	-26
patch to	-34	-32	-32	-32	-37	-31	-43
patch us	-103	-77	-74	-73	-53	-72	-104
patch what	0	27	-18	37	-19	-18	-6
patch who	17	7	16	12	6	19	86
patch whose	58	62	62	61	54	60	134
patch windows	14	13	14	42	11	15	3
patient	-20	-16	-16	-16	-18	-16	-18
pay	-23	-30	-22	-29	-24	-22	-23
pay for	-27	-37	-26	-36	-28	-27	-28
payrol	-33	-41	-34	-36	-47	-34	-33
pci	-26	-26	-12	-24	-34	-27	-30
pci compliant	-44	-44	-52	-52	-47	-45	-52
pci dss	-29	-29	-11	-31	-39	-29	-33
pdb	-26	-9	33	36	26	-17	-24
pdb $	-137	-113	-184	-137	-136	-134	-131
peek	-29	-28	-49	-32	-31	-28	-31
peer	-40	-37	-37	-37	-42	-36	-46
peer node	-32	-28	-30	-29	-31	-28	-41
pem	-23	-22	-22	-23	-39	-22	-31
pen	-10	-10	-10	-10	-10	-10	-16
pen test	-10	-10	-10	-10	-10	-10	-16
pend	6	8	5	7	38	10	1
penetr	-34	-35	-10	-33	-38	-45	-39
penetr test	-34	-35	-10	-33	-38	-45	-39
pentest	-11	-11	-14	-12	-11	-11	-14
peopl	-17	-21	-13	1	-20	-16	-18
peopl and	-11	-11	-11	-11	-13	-11	-18
peopl that	-28	-32	-27	-28	-29	-27	-29
peopl who	17	-5	15	46	11	16	11
per	21	-12	-16	-19	4	-8	-14
per client	-51	-39	-38	-38	-41	-39	-40
per line	-39	-69	-40	-45	-40	-41	-40
per servic	-4	17	-13	-27	-8	-2	-8
percentag	27	32	9	31	75	32	34
percentag of	27	32	9	31	75	32	34
perform	-42	-40	-48	-41	-41	-41	-56
perform them	-48	-47	-50	-46	-56	-46	-73
perimet	-95	-91	-99	-89	-123	-92	-93
period	-35	-32	-38	-31	-34	-31	-34
period $	-35	-36	-36	-34	-36	-35	-35
permiss	-67	-68	-68	-66	-70	-66	-72
permiss $	-56	-58	-56	-55	-58	-55	-75
permiss for	-25	-31	-25	-33	-25	-24	-25
permiss in	-34	-46	-31	-30	-30	-30	-31
permiss of	-15	-14	-15	-14	-16	-14	-14
permiss on	-74	-67	-67	-66	-80	-65	-69
permiss to	-9	-11	-8	-9	-9	-8	-9
permit	-29	-25	-29	-25	-28	-24	-26
persist	-18	-18	-18	-18	-20	-18	-24
persist volum	-18	-18	-18	-18	-20	-18	-24
person	4	11	32	31	22	0	3
person $	17	18	96	12	69	35	1
person data	-52	-43	-48	-46	-47	-43	-46
phish	-54	-52	-56	-54	-60	-52	-58
phish $	-52	-51	-55	-56	-72	-52	-53
phish and	-20	-17	-17	-18	-17	-17	-26
php	-31	-31	-30	-28	-35	-28	-33
php on	-32	-33	-32	-29	-38	-30	-36
physic	-38	-35	-38	-37	-38	-36	-42
physic $	-10	-10	-1	-10	-15	-10	-10
physic access	-13	-13	-14	-13	-14	-13	-13
physic and	-26	-26	-32	-26	-27	-26	-29
physic entri	-17	-17	-20	-18	-18	-18	-19
physic hardwar	-46	-50	-49	-46	-48	-48	-50
physic host	-102	-102	-106	-105	-107	-102	-140
physic layer	-23	-23	-27	-23	-31	-24	-24
physic machin	-35	-32	-36	-33	-35	-33	-40
physic network	-19	-17	-18	-17	-17	-17	-19
physic secur	-39	-38	-39	-38	-38	-36	-40
physic server	-41	-29	-29	-29	-29	-28	-31
pi	-51	-37	-35	-44	-48	-36	-56
pick	-40	-50	-41	-31	-44	-39	-43
pick @	-23	-73	-24	9	-24	-23	-24
pick its	-12	-13	-12	-13	-14	-12	-12
pick that	-14	-13	-13	-14	-15	-13	-16
pick the	-42	-41	-42	-42	-44	-41	-45
pick which	-15	-14	-15	-18	-19	-14	-14
pictur	58	2	4	4	-13	5	-6
pictur for	52	18	17	16	-1	17	18
pile	-35	-35	-34	-40	-43	-34	-35
pile up	-15	-15	-15	-23	-14	-14	-14
pip	-33	-33	-32	-34	-35	-33	-36
pip instal	-22	-22	-21	-21	-25	-23	-26
pipe	-20	-18	-18	-21	-18	-18	-26
pipe style	-20	-18	-18	-21	-18	-18	-26
pipelin	-86	-87	-125	-86	-86	-86	-102
pitr	-22	-27	29	-22	-36	-24	-27
pitr $	32	29	125	31	16	22	25
pitr on	-31	-26	-27	-27	-26	-24	-24
pizzeria	23	23	22	20	64	14	19
pki	19	11	26	65	23	26	25
place	-19	-18	-24	-19	-18	-18	-19
place a	-27	-26	-24	-28	-25	-24	-27
plain	-33	-37	-25	-31	-35	-33	-34
plain @	-18	-26	-22	-14	-25	-23	-21
plain environ	-8	-8	-15	-9	-8	-8	-9
plain text	-51	-37	-37	-35	-35	-34	-37
plain word	23	22	65	22	18	22	14
plan	-48	-33	-52	-45	-39	-52	-47
plan $	-41	-39	-39	-37	-20	-57	-37
plan for	-44	-42	-41	-40	-47	-40	-43
plan is	13	101	9	34	23	32	34
plan of	-58	-59	-59	-60	-97	-59	-62
plan version	-35	-34	-32	-33	-32	-31	-39
plane	-20	-6	-5	-24	-20	-17	-21
plane $	-5	21	17	-22	-8	-6	-10
plane in	12	21	62	23	19	23	23
plane of	-13	-15	-13	-12	-12	-12	-12
plant	-48	-39	-39	-40	-42	-39	-59
platform	-15	-15	10	-13	1	-11	-14
platform $	20	22	13	18	57	21	16
platform branch	-25	-24	-25	-23	-25	-23	-28
platform updat	11	18	62	18	17	17	16
platform version	10	14	88	21	17	22	23
pleas	46	43	42	49	54	47	41
pleas $	43	33	62	46	23	61	46
pleas approv	24	24	25	24	53	21	24
pleas explain	44	2	4	3	-17	2	4
pleas who	-16	-19	-16	-16	-17	-16	-18
pls	30	25	2	-4	8	61	0
pls $	31	39	8	-2	20	85	-1
plu	-20	-26	-20	-8	-19	-19	-19
plugin	-71	-64	-63	-68	-65	-61	-69
plugin and	-32	-43	-31	-51	-31	-31	-32
plz	106	18	24	26	48	23	20
plz $	104	19	24	28	56	24	21
pod	-24	-23	-15	-23	-24	-22	-27
pod $	1	0	27	0	-6	-2	-4
pod disrupt	-30	-30	-35	-30	-34	-30	-31
pod in	-22	-26	-26	-23	-22	-21	-22
pod on	-14	-14	-14	-14	-17	-13	-13
pod run	-45	-37	-61	-40	-47	-37	-43
pod that	-13	-13	-13	-13	-13	-13	-22
point	-10	-20	-9	-16	-18	-16	-19
point $	47	-18	9	1	5	7	7
point at	-8	-8	-7	-8	-8	-7	-9
point in	-18	-16	8	-16	-23	-17	-21
point of	-30	-26	-27	-27	-27	-26	-36
point to	-21	-16	-16	-15	-16	-15	-15
poison	-34	-33	-32	-33	-44	-33	-35
polici	-30	-26	-22	-26	-24	-18	-21
polici $	-81	-77	-87	-74	-76	-76	-54
polici attach	-32	-30	-31	-31	-46	-31	-37
polici for	-41	-40	-39	-41	-42	-38	-44
polici in	-35	-32	-36	-32	-32	-32	-32
polici of	-16	-14	-15	-15	-15	-14	-15
polici on	-43	-43	-46	-42	-52	-42	-42
polici should	-26	-26	-52	-28	-26	-27	-26
polici that	3	7	3	5	32	-8	-1
polici there	-17	-18	-17	-18	-21	-19	-19
polici with	-21	-21	-22	-23	-33	-23	-22
pool	-51	-48	-49	-48	-50	-47	-64
pool whose	-17	-16	-14	-15	-18	-14	-14
port	-29	-30	-30	-29	-33	-29	-31
port 22	-25	-26	-26	-25	-40	-25	-28
port 3389	-31	-33	-37	-38	-38	-34	-36
port in	-12	-13	-18	-13	-13	-13	-14
port on	-20	-18	-17	-17	-18	-17	-17
posix	-40	-33	-34	-33	-35	-33	-37
possibl	31	27	31	58	71	33	26
possibl @	2	-1	2	22	-7	2	2
possibl to	55	35	40	89	112	50	52
postfix	8	18	10	45	6	10	12
postfix on	8	18	10	45	6	10	12
power	-36	-33	-36	-34	-27	-33	-39
power and	-40	-35	-33	-34	-39	-33	-37
power feed	-50	-43	-45	-43	-47	-44	-59
power suppli	-26	-26	-29	-26	-34	-26	-27
ppl	4	9	60	10	-3	3	9
ppl mean	4	9	60	10	-3	3	9
pr	-2	2	-5	7	54	-10	-10
pre	-57	-49	-59	-50	-66	-49	-59
prem	-14	13	-12	-19	-14	-12	-13
prem server	11	48	11	-1	9	12	12
premiz	-17	-23	-17	-6	-16	-16	-18
premiz $	-38	-42	-37	-44	-38	-36	-38
premiz @	-12	-10	-10	-11	-11	-10	-11
premiz domain	-12	-14	-11	-13	-13	-11	-12
premiz server	-8	-8	-8	-8	-8	-8	-12
prepar	-10	-24	-24	-24	-25	-29	-47
presenc	-39	-34	-35	-34	-35	-34	-46
presenc $	-43	-38	-39	-38	-39	-38	-54
presign	-16	-13	-12	-14	-15	-13	-13
presign url	-16	-13	-12	-14	-15	-13	-13
press	-28	-27	-28	-31	-36	-27	-30
prevent	-29	-30	-31	-31	-36	-30	-36
prevent it	-32	-33	-37	-33	-36	-32	-45
previou	8	12	10	10	39	0	10
previou instruct	16	23	21	23	53	7	22
price	-59	-33	-34	-34	-35	-34	-36
princip	-33	-30	-30	-31	-41	-31	-30
princip may	-35	-31	-30	-30	-40	-31	-30
principl	-23	-21	-23	-22	-26	-21	-24
principl $	-21	-22	-23	-23	-28	-21	-24
principl who	-11	-8	-8	-8	-9	-8	-9
print	11	8	10	9	63	1	6
printer	52	51	52	52	116	51	21
privaci	-19	-19	-19	-19	-20	-31	-20
privat	0	-10	-21	-11	-3	-10	-12
privat @	-15	17	16	13	64	16	16
privat databas	-9	-12	-9	-10	-11	-9	-9
privat kei	-24	-23	-23	-23	-36	-23	-29
privat subnet	-26	-26	-25	-27	-30	-25	-34
privileg	-30	-25	-20	-30	-30	-26	-28
privileg $	11	10	51	8	3	9	11
pro	44	40	36	40	105	42	13
pro $	44	40	36	40	105	42	13
problem	-24	-23	27	-25	-47	-28	-31
problem $	-12	-12	56	-15	-48	-20	-19
process	-4	2	4	3	41	0	2
process in	-31	-23	-22	-23	-22	-21	-22
procur	-15	-36	-37	-35	-43	-37	-37
prod	3	6	2	4	47	6	5
prod $	-35	-14	-16	-20	26	-26	-15
produc	-33	-29	-29	-29	-29	-31	-49
product	-36	-34	-36	-35	-43	-34	-35
product @	-11	-10	-9	-10	-12	-9	-10
product system	-34	-33	-39	-34	-54	-34	-37
profil	-19	-15	-15	-15	-16	-15	-17
program	-23	-23	-30	-23	-22	-22	-23
project	-8	-8	-6	-7	38	-6	-11
project us	-15	-20	-14	-16	-15	-14	-15
promiz	-46	-53	-47	-47	-70	-47	-46
prompt	-59	-46	-47	-46	-49	-45	-48
prompt we	-9	-11	-11	-10	-12	-9	-9
proof	-32	-32	-32	-32	-32	-36	-57
proof of	-33	-34	-34	-34	-34	-39	-61
proper	44	30	42	39	84	43	44
protect	-31	-26	-31	-31	-32	-29	-36
protect $	-19	-18	-18	-17	-18	-18	-18
protect author	-18	-18	-17	-18	-22	-17	-27
protect my	-13	-13	-14	-13	-21	-14	-13
protect of	-22	-22	-21	-21	-27	-22	-30
protect our	-32	-33	-35	-32	-39	-33	-46
protect the	-32	-32	-35	-32	-32	-31	-35
prove	-17	-16	-18	-17	-19	-16	-23
provid	-22	-22	-22	-22	-23	-21	-24
provid $	-16	-10	-10	-10	-11	-10	-10
provid al2023	-29	-29	-35	-30	-35	-29	-41
provid and	21	8	9	9	9	9	8
provid by	-14	-13	-14	-13	-14	-13	-14
provid for	-8	-7	-8	-8	-9	-7	-7
provid it	-20	-19	-24	-20	-22	-20	-25
provid or	-19	-16	-17	-18	-16	-16	-23
provid power	-13	-16	-13	-13	-14	-13	-12
provid the	-41	-37	-35	-37	-39	-35	-41
provis	-31	-10	-29	-16	-28	-25	-29
provis @	-7	-12	-7	25	-8	-6	-7
provis cluster	-30	-34	-28	-35	-29	-29	-32
provis mode	-79	-76	-76	-79	-70	-68	-71
provis the	-26	-36	-28	-27	-27	-28	-27
proxi	-27	-34	-28	-1	-36	-26	-34
proxi do	-33	-32	-37	-35	-51	-48	-43
public	-21	-21	-21	-20	-10	-20	-23
public @	-39	-35	-35	-40	-37	-36	-48
public access	-35	-32	-33	-33	-47	-32	-32
public by	-52	-47	-49	-46	-52	-49	-51
public certif	-25	-29	-25	-26	-32	-25	-25
public for	-24	-19	-23	-19	-21	-19	-20
public or	-29	-26	-26	-28	-31	-26	-33
public repo	-31	-31	-31	-32	-45	-32	-41
publicli	-17	-18	-18	-17	-19	-18	-18
publicli access	-14	-14	-14	-13	-14	-13	-14
publish	-38	-36	-39	-37	-40	-36	-40
publish $	-17	-18	-18	-18	-17	-18	-17
publish the	-11	-11	-11	-10	-10	-10	-10
publish thi	-52	-49	-51	-50	-64	-49	-58
publish to	-18	-17	-20	-18	-19	-17	-16
publish updat	-47	-46	-50	-46	-53	-47	-61
pull	-37	-31	-31	-32	-33	-31	-36
pull from	-39	-39	-40	-39	-47	-38	-58
push	-15	-18	-15	3	-16	-14	-20
push the	21	2	19	58	19	20	16
push to	-17	-15	-15	-17	-19	-15	-15
put	-12	-1	-12	13	-19	-15	-21
put @	26	55	26	3	26	26	26
put a	3	-1	-7	44	-30	-19	-3
put custom	20	22	20	51	22	23	12
put in	-27	-27	-29	-29	-42	-27	-29
put into	-41	-48	-45	-45	-41	-39	-40
put on	3	13	2	1	2	2	1
put that	-9	-9	-9	-10	-9	-9	-10
put them	-14	-12	-12	-12	-17	-12	-12
python	-15	-13	-15	-8	7	-13	-17
python 3	21	20	21	50	48	21	17
python packag	-10	-10	-9	-10	-13	-10	-11
python runtim	-20	-20	-22	-20	-23	-20	-25
python version	-20	-19	-19	-19	-31	-20	-19
python3	-57	-50	-56	-51	-58	-50	-67
q	7	16	13	20	-12	16	70
q who	23	29	21	29	-12	24	83
qualiti	-56	-53	-57	-53	-54	-52	-56
qualiti $	-56	-53	-57	-53	-54	-52	-56
quarter	1	58	22	22	19	22	23
quarterli	-7	4	2	1	-2	3	52
quarterli access	-48	-49	-57	-47	-57	-48	-52
queri	-28	-26	-26	-26	-19	-26	-28
queri $	-24	-22	-22	-22	-26	-25	-24
queri and	-23	-18	-17	-18	-21	-18	-17
queri engin	-11	-11	-11	-11	-14	-11	-13
queri i	27	29	29	27	64	28	27
queri log	-31	-28	-30	-29	-33	-28	-29
queri on	-25	-25	-26	-25	-28	-24	-25
queri result	-50	-47	-47	-46	-54	-47	-53
question	-20	-16	-11	-14	-44	28	-17
question $	-12	-4	-6	0	-24	54	-16
question @	-13	-13	-12	-12	-11	-12	-12
question can	-1	-5	-9	-2	-20	28	1
question for	-68	-57	-53	-51	-51	-57	-55
questionnair	-20	-29	10	-18	-22	-18	-23
queue	-37	-37	-35	-23	-36	-34	-40
queue and	-39	-36	-36	-38	-41	-38	-43
queue polici	-54	-52	-53	-52	-58	-52	-54
quick	46	122	41	24	30	32	17
quota	-33	-26	-5	-27	-13	-32	-28
r	-35	-16	-24	-18	-20	24	-12
rabbit	5	2	6	29	6	5	2
raci	129	17	26	29	13	22	25
raci $	86	1	14	18	5	10	12
raci for	105	20	23	25	15	20	24
rack	-49	-46	-46	-47	-53	-46	-58
rack $	-25	-25	-25	-25	-35	-25	-29
rack for	-67	-48	-48	-48	-55	-48	-58
raiz	-8	6	2	6	54	-7	6
raiz the	-8	-7	-8	-7	-9	-7	-8
ram	93	18	22	24	22	22	15
ran	-18	-18	-18	-27	-21	-18	-21
rang	-40	-36	-36	-35	-42	-35	-38
rang of	-47	-44	-45	-43	-55	-44	-48
rank	12	-2	18	61	3	16	18
ransomwar	-21	-22	-20	-22	-21	-20	-23
ransomwar encrypt	-13	-11	-12	-13	-12	-12	-15
raspberri	-51	-37	-35	-44	-48	-36	-56
raspberri pi	-51	-37	-35	-44	-48	-36	-56
rather	2	-8	-2	29	0	2	2
rather than	-27	-23	-33	-29	-29	-27	-27
rbac	-90	-83	-85	-79	-82	-79	-89
rbac in	-20	-19	-20	-18	-21	-18	-21
rce	-59	-42	-39	-43	-41	-46	-62
rdp	23	20	20	50	18	22	15
reach	-29	-28	-45	-29	-15	-29	-32
reach @	-33	-33	-31	-37	-38	-31	-33
reach a	-15	-21	-16	-17	-18	-15	-15
reach end	27	27	28	27	59	27	24
reach the	-7	-7	-7	-7	-8	-7	-9
reachabl	-56	-49	-46	-49	-46	-45	-46
reachabl from	-14	-16	-14	-20	-14	-14	-16
react	-36	-36	-39	-58	-26	-38	-47
read	-10	-7	-9	-9	20	-3	-14
read a	-15	-15	-15	-15	-25	-15	-15
read and	-34	-33	-35	-34	-40	-35	-34
read my	-21	-20	-18	-19	-28	-18	-19
read of	16	22	16	21	55	3	24
read our	-11	-11	-11	-11	-13	-11	-13
read replica	-39	-38	-40	-41	-43	-38	-48
read the	-38	-37	-55	-37	-64	-18	-37
read who	-26	-24	-24	-25	-40	-24	-25
readabl	-27	-16	-16	-17	-17	-16	-16
reader	21	21	6	19	74	17	13
real	-1	2	-13	0	54	18	-8
real person	-1	2	-13	0	54	18	-8
realli	-14	-9	-13	-14	29	-22	-14
reboot	-11	2	2	1	58	-4	-1
rebuild	-15	-15	-16	-11	-16	-14	-18
rebuild $	-7	-7	-6	-8	-7	-6	-6
rebuild and	-12	-10	-10	-10	-10	-10	-10
receiv	-17	-14	-15	-14	-15	-14	-15
receiv a	-17	-13	-14	-13	-15	-13	-13
recommend	-12	-37	-16	-2	31	-19	-13
recommend a	33	31	34	1	116	32	35
record	-50	-50	-48	-49	-46	-46	-49
record $	8	12	14	13	60	13	-6
record @	-31	-43	-31	-32	-36	-32	-34
record can	-9	-8	-9	-9	-10	-9	-8
record for	-22	-24	-19	-19	-21	-20	-22
record in	-19	-18	-19	-18	-25	-19	-22
record of	-30	-33	-31	-53	-32	-31	-32
record to	10	8	9	46	1	11	10
recov	-15	-13	-12	-14	-13	-13	-14
recoveri	-29	-28	-22	-28	-32	-27	-29
recoveri $	-4	-4	53	-5	-26	-8	-17
recoveri drill	-13	-10	-10	-10	-10	-10	-11
recoveri for	-19	-17	-21	-18	-19	-17	-17
recoveri of	-33	-30	-42	-30	-31	-30	-29
recoveri plan	-27	-27	-29	-27	-32	-26	-29
recoveri point	-20	-16	-20	-17	-17	-16	-15
recoveri setup	-12	-9	-9	-9	-9	-9	-10
recoveri time	-47	-49	-58	-47	-52	-48	-48
red	8	-15	-11	-14	-15	-13	-31
red hat	12	-13	-10	-13	-14	-12	-32
redi	-22	-22	-25	-24	-23	-22	-32
redishel	-57	-45	-42	-47	-45	-46	-65
redishel cve	-15	-15	-15	-17	-15	-15	-25
redshift	12	1	10	34	9	11	8
redund	-47	-48	-52	-46	-47	-45	-49
redund insid	-34	-33	-40	-34	-33	-32	-34
refresh	-27	-23	-28	-23	-23	-22	-22
regard	-5	14	-15	-10	11	-2	2
regardless	-28	-27	-27	-28	-31	-27	-26
region	-26	-18	-24	-26	-21	-24	-28
region $	-31	-7	-32	-31	-38	-30	-31
region at	35	34	110	37	12	32	33
region avail	-21	-21	-33	-21	-23	-21	-21
region build	-23	-23	-27	-23	-28	-23	-24
region doe	26	25	23	27	64	20	25
region for	-34	-25	-31	-29	-32	-28	-27
region has	24	27	14	11	98	23	22
region is	-2	0	-9	-4	34	-2	-3
region our	-30	-30	-31	-30	-45	-34	-32
region replic	-36	-36	-39	-35	-37	-35	-36
region who	-27	-27	-27	-27	-27	-27	-41
regist	-33	-38	-35	-44	-41	-35	-41
regist and	-30	-26	-27	-26	-28	-26	-32
registri	-35	-32	-32	-31	-33	-31	-38
regresshion	-57	-42	-49	-45	-61	-40	-56
regul	-32	-32	-40	-31	-35	-31	-35
regul that	-10	-10	-10	-10	-12	-10	-15
regular	-16	27	-2	-28	-1	-1	-1
relaunch	-72	-58	-58	-59	-63	-57	-72
relaunch $	-72	-58	-58	-59	-63	-57	-72
releas	-60	-39	-47	-40	-26	-40	-40
releas $	3	3	-1	3	45	0	2
reliabl	-1	0	1	1	-3	20	-1
reliabl are	-1	0	1	1	-3	20	-1
remain	73	-6	4	23	1	13	13
remain with	75	-1	15	19	11	22	23
remedi	-120	-109	-114	-101	-104	-103	-119
remind	8	-10	-8	-9	-39	-9	-8
remind me	8	-10	-8	-9	-39	-9	-8
remov	-36	-38	-34	-34	-37	-34	-38
renew	-4	-5	-3	20	-7	-3	3
renew $	34	35	36	34	39	34	57
renew a	-22	-23	-20	-21	-21	-20	-21
renew by	-21	-22	-25	-24	-24	-22	-22
renew it	-15	-13	-15	-13	-14	-12	-13
renew the	-18	-17	-16	-19	-19	-17	-17
renew who	-81	-79	-76	-90	-82	-76	-86
rent	-21	-21	-18	-37	28	-21	-44
repair	-38	-36	-36	-36	-39	-35	-42
repair $	-47	-38	-38	-38	-47	-38	-38
repair a	-44	-42	-45	-42	-47	-41	-63
repair and	-34	-23	-22	-24	-25	-22	-23
repair by	-14	-13	-13	-13	-14	-13	-13
repair the	-17	-16	-16	-16	-18	-16	-17
repair them	-36	-35	-34	-35	-45	-35	-48
replac	-31	-30	-28	-31	-29	-28	-29
replac $	-19	-19	-19	-19	-23	-20	-20
replac a	-18	-17	-17	-16	-17	-16	-16
replac broken	-32	-40	-33	-56	-37	-33	-39
replac fail	-24	-22	-22	-22	-23	-22	-24
replac the	-5	-11	-5	-5	4	-5	-7
replai	-74	-68	-66	-64	-68	-65	-73
replai $	-74	-68	-66	-64	-68	-65	-73
repli	46	37	25	37	18	105	16
replic	-39	-37	-38	-37	-44	-37	-38
replic $	-44	-43	-46	-41	-43	-42	-42
replic @	-28	-27	-27	-27	-32	-27	-42
replic of	-15	-15	-15	-14	-15	-14	-14
replic to	-51	-36	-35	-40	-56	-34	-40
replica	-44	-42	-42	-43	-38	-40	-44
replica to	-19	-18	-18	-18	-19	-18	-19
repo	-31	-31	-31	-32	-45	-32	-41
repo who	-17	-17	-17	-17	-17	-17	-30
repo whose	-29	-29	-29	-31	-49	-30	-30
report	-44	-43	-43	-43	-46	-43	-60
report from	-37	-35	-39	-35	-43	-35	-34
repositori	-18	-18	-18	-17	-18	-17	-18
repositori $	-26	-26	-27	-25	-26	-25	-26
repositori in	-9	-8	-9	-9	-9	-9	-11
reput	-24	-29	-23	-23	-25	-24	-27
request	-17	-16	-18	-16	-8	-17	-19
request $	-25	-24	-29	-24	-14	-25	-24
request of	-14	-14	-14	-14	-15	-16	-15
request to	23	23	23	22	48	20	23
requir	-28	-27	-28	-27	-28	-26	-29
requir http	-12	-14	-14	-12	-14	-12	-12
requir tls	-8	-8	-8	-8	-8	-7	-8
requir txt	-14	-12	-13	-13	-13	-12	-14
requir updat	-22	-20	-20	-21	-27	-20	-24
requir who	-32	-33	-34	-34	-45	-33	-40
research	9	-4	-2	-4	-3	-2	-3
reserv	-21	-15	-9	-12	32	-10	-11
reserv @	21	24	44	40	122	42	44
reserv concurr	-31	-29	-29	-30	-37	-29	-34
reset	0	6	5	0	32	5	1
resid	-41	-40	-45	-41	-52	-41	-47
resili	-71	-72	-63	-71	-77	-71	-89
resili in	18	18	56	18	17	17	15
resolv	-26	-24	-25	-26	-42	-24	-24
resourc	-38	-34	-42	-34	2	-31	-44
resourc $	-43	-41	-43	-43	-62	-41	-44
resourc polici	-6	-8	-7	-11	-7	-7	-7
resourc to	-8	-7	-7	-7	-7	-7	-7
respect	-18	-19	-16	-18	-18	-16	-17
respect $	-10	-13	-10	-12	-10	-10	-10
respond	-28	-31	-27	-27	-28	-26	-28
respond to	-21	-19	-19	-19	-21	-19	-20
respons	12	1	-4	-2	5	-4	2
respons $	4	4	-12	-1	-11	-8	30
respons @	53	20	23	57	21	22	22
respons for	-14	-13	-15	-13	11	-13	-21
respons in	78	26	18	23	19	22	21
respons is	-10	-7	-7	-7	-7	-7	-7
respons matrix	131	38	72	43	22	36	32
respons model	3	-14	20	-11	-23	-14	-13
respons of	127	39	41	44	66	43	38
respons or	-62	-44	-45	-53	-47	-45	-50
respons parti	-33	-50	-29	-34	-29	-29	-30
respons plz	30	-1	2	1	-14	1	1
respons side	-20	28	2	-4	1	-1	-4
respons summari	42	11	13	12	10	12	10
respons to	-73	-51	-49	-51	-59	-49	-51
respons was	-8	-8	-8	-9	-9	-8	-11
respons who	-26	-24	-19	-18	-18	-18	-19
rest	-5	-5	6	6	12	-3	1
rest $	-7	22	-3	-3	-35	-2	52
rest api	26	26	26	56	23	26	23
rest by	-11	-11	-11	-12	-13	-11	-11
rest encrypt	-21	-26	-22	-24	-21	-21	-21
rest if	-37	-37	-31	-31	-36	-31	-31
rest in	27	30	18	28	79	29	17
rest is	-78	-78	-92	-79	-88	-79	-133
restart	-21	-19	-20	-19	-30	-19	7
restor	-34	-33	-33	-33	-48	-33	-36
restor $	-35	-35	-39	-34	-58	-35	-44
restor from	-45	-50	-45	-47	-69	-46	-54
restor it	-12	-11	-11	-11	-13	-11	-15
restor test	-20	-18	-18	-18	-18	-17	-18
restrict	-38	-38	-37	-37	-40	-36	-38
restrict @	-27	-25	-26	-25	-26	-25	-28
result	-42	-39	-39	-38	-44	-38	-43
retail	-32	-34	-26	-28	-26	-26	-32
retail us	-32	-34	-26	-28	-26	-26	-32
retent	-57	-56	-59	-56	-59	-55	-64
retent $	-59	-60	-63	-58	-65	-58	-74
retent in	-28	-37	-31	-30	-39	-27	-28
retent is	-9	-9	-11	-9	-9	-9	-8
retent period	-44	-38	-47	-36	-41	-37	-41
retent set	-67	-63	-63	-60	-61	-61	-69
retir	-33	-32	-28	-32	-35	-32	-36
retir @	-16	-16	-16	-16	-16	-16	-25
retri	-29	-25	-24	-24	-24	-24	-25
return	-31	-22	-24	-22	9	-20	-23
review	-42	-41	-43	-41	-45	-41	-45
review @	-25	-24	-24	-24	-28	-24	-25
review code	-11	-10	-10	-10	-11	-10	-11
review it	-10	-7	-7	-8	-7	-7	-7
review of	-13	-13	-14	-13	-14	-13	-14
review the	-39	-35	-35	-34	-36	-34	-39
review who	-27	-26	-26	-26	-39	-27	-34
revis	-20	-15	-15	-15	-17	-15	-16
revoc	-15	-12	-14	-13	-12	-12	-12
revoc list	-13	-10	-13	-11	-10	-10	-10
revok	-44	-42	-43	-44	-46	-42	-46
revok a	-64	-64	-68	-66	-70	-63	-68
revok the	-14	-11	-11	-12	-13	-11	-11
rid	-20	-11	-12	-13	-12	-12	-13
rid of	-20	-11	-12	-13	-12	-12	-13
right	-17	-16	-19	-16	5	-16	-10
right $	-10	-9	-13	-10	7	-9	2
right now	28	40	44	44	107	35	37
right of	-55	-57	-62	-60	-77	-63	-64
risk	-22	-14	-22	-32	-29	-22	-21
risk assess	7	34	5	1	6	6	7
risk regist	-9	-21	-21	-38	-20	-20	-20
rize	-18	-17	-18	-18	-21	-18	-19
rize $	-19	-18	-19	-19	-23	-18	-19
role	-48	-46	-48	-45	-47	-44	-47
role $	-7	-7	-8	-7	-7	-7	-7
role in	-16	-15	-16	-15	-17	-15	-18
role of	-55	-54	-65	-53	-57	-53	-56
roll	-32	-31	-30	-36	-31	-30	-32
roll $	-43	-43	-43	-43	-43	-43	-43
roll it	-15	-14	-14	-25	-14	-14	-15
roll them	-13	-11	-11	-10	-11	-10	-13
rollback	-34	-3	-23	-11	56	-2	-1
room	-19	-17	-18	-18	-11	-27	-19
room $	-25	-25	-26	-26	-27	-25	-29
room of	-18	-15	-15	-15	-15	-14	-17
root	-49	-48	-39	-41	-58	-47	-56
root access	-50	-50	-49	-50	-51	-49	-57
root account	-52	-53	-67	-52	-65	-52	-56
root user	-1	-1	27	-2	-12	-3	-9
rot	-66	-61	-60	-60	-61	-58	-63
rot insid	-29	-34	-26	-27	-31	-25	-25
rot on	-8	-7	-7	-7	-8	-7	-7
rotat	-38	-36	-40	-35	-35	-37	-9
rotat $	-58	-45	-49	-34	-82	-39	84
rotat @	-103	-97	-97	-100	-90	-92	-132
rotat for	-13	-11	-11	-11	-11	-10	-11
rotat in	-28	-27	-30	-27	-28	-26	-33
rotat it	40	43	45	46	43	40	103
rotat of	-17	-16	-16	-16	-16	-16	-28
rotat on	-19	-19	-20	-19	-28	-19	-22
rotat our	-9	-8	-8	-8	-9	-10	-8
rotat the	7	-1	6	7	-9	8	58
rotat them	20	22	23	22	6	22	55
rotat who	-15	-15	-17	-15	-16	-14	-17
rout	-38	-37	-38	-36	-38	-36	-41
rout tabl	-52	-50	-50	-48	-51	-49	-57
router	-54	-51	-51	-40	-51	-49	-65
router $	-60	-59	-71	-66	-66	-57	-82
router and	-8	-7	-7	-8	-9	-7	-10
router at	-15	-14	-13	-13	-14	-14	-16
router in	9	6	9	44	11	11	12
row	-4	-2	-5	-4	22	-2	-4
row $	27	28	29	25	64	27	27
row in	-21	-20	-33	-20	-21	-20	-23
row level	-14	-11	-12	-13	-13	-12	-12
rpo	24	25	102	26	19	23	4
rpo of	-56	-56	-105	-57	-57	-56	-56
rto	-39	-38	3	-38	-43	-54	-43
rto and	-37	-36	-38	-37	-41	-44	-36
rule	-41	-41	-43	-39	-37	-29	-44
rule $	-65	-61	-75	-59	-79	-11	-74
rule and	3	3	3	3	14	2	4
rule in	-55	-58	-54	-52	-52	-51	-52
rule of	-23	-21	-21	-21	-23	-22	-24
rule on	-18	-19	-18	-18	-21	-18	-20
rule was	-15	-12	-12	-14	-12	-12	-12
rule who	-8	-8	-8	-8	-9	-8	-9
run	-23	-21	-27	-18	-21	-23	-29
run $	-50	-43	-43	-43	-24	-43	-53
run @	10	-14	2	28	-3	2	2
run a	-31	-4	-25	-44	-27	-25	-29
run an	-14	40	8	19	11	11	11
run and	-20	-18	-17	-17	-18	-17	-22
run by	38	6	8	3	-23	6	-1
run cluster	-18	-17	-17	-19	-17	-17	-29
run contain	9	10	6	18	28	10	4
run docker	12	12	5	44	9	1	11
run etcd	-15	-14	-16	-14	-14	-14	-16
run for	-13	-13	-13	-13	-13	-13	-16
run in	-37	-33	-49	-34	-38	-33	-39
run it	10	11	10	31	8	11	8
run my	-28	-27	-29	-26	-29	-26	-32
run on	-47	-45	-46	-46	-49	-44	-53
run our	-29	-28	-28	-28	-29	-28	-48
run ourselv	-15	53	3	-13	2	4	-15
run out	-24	-20	-21	-22	-22	-20	-23
run sinc	-23	-21	-21	-22	-22	-21	-32
run that	-6	-6	-6	-6	-6	-6	-8
run the	3	0	0	1	-2	1	16
run who	6	5	5	5	19	5	2
runbook	61	29	29	29	80	29	22
runc	-24	-22	-22	-24	-25	-22	-28
runc escap	-13	-10	-10	-10	-10	-10	-12
rundown	78	9	12	13	-14	10	11
rundown $	88	13	19	20	15	16	16
rundown on	38	-2	-2	-1	-31	-3	-1
runner	6	-1	6	27	4	6	5
runtask	-22	-22	-24	-23	-28	-23	-34
runtim	-13	-12	9	-11	-10	-11	3
runtim $	-2	2	7	1	-6	2	49
runtim in	-48	-46	-30	-47	-50	-49	-68
runtim of	-34	-34	-37	-34	-37	-33	-42
runtim patch	-10	-10	-14	-12	18	-11	-28
runtim secur	3	3	0	0	22	4	-1
runtim updat	14	27	70	23	8	21	23
s	-70	-61	-61	-60	-72	-59	-66
saa	23	16	73	26	11	23	27
saa applic	-7	-9	-7	-7	-9	-7	-7
safe	-31	-28	-28	-29	-29	-28	-33
safe $	-25	-26	-26	-26	-29	-27	-28
safekeep	-33	-33	-38	-34	-47	-32	-38
safekeep $	-29	-28	-34	-30	-31	-28	-27
sagemak	-20	-14	-21	-23	-27	-19	-19
sai	-6	-17	26	13	5	-1	0
sai land	1	4	43	2	-4	-3	2
sai our	-12	-11	-15	-12	-12	-11	-12
said	-44	-32	-30	-30	-29	-30	-31
salari	-29	-29	-28	-29	-56	-29	-29
salesforc	24	23	21	23	62	23	-3
salesforc org	7	7	6	7	46	6	-10
samba	-5	-8	-4	2	-5	-4	-6
same	-31	30	-1	-19	-25	-19	-27
same as	-41	-49	8	-40	-51	-34	-57
same for	-83	-68	-65	-61	-62	-66	-66
same question	-66	-57	-53	-51	-50	-56	-54
sanit	-8	-9	-9	-9	-9	-9	-12
save	-37	23	-17	-8	15	20	-24
save plan	-34	-49	-31	-30	-1	-50	-29
save us	-47	-25	-23	-27	13	-24	-21
savepoint	-25	-22	-23	-23	-23	-24	-23
say	-7	-2	3	8	5	-3	-25
say $	-6	-13	128	47	-53	-7	-14
say in	27	26	7	47	23	67	28
scale	-38	-32	-33	-30	-35	-30	7
scale $	0	51	52	54	38	53	152
scale @	-85	-81	-85	-79	-81	-80	-109
scale a	-63	-61	-65	-60	-61	-60	-87
scale of	-28	-25	-24	-24	-28	-24	-29
scale polici	-67	-68	-80	-68	-71	-69	-95
scale the	-49	-46	-47	-47	-50	-47	-64
scale when	-36	-36	-37	-36	-48	-47	-58
scan	-50	-50	-53	-47	-44	-48	-55
scan $	-56	-73	-77	-59	-18	-57	-66
scan in	-8	-6	-6	-6	-6	-6	-6
scan of	-19	-19	-22	-20	-22	-21	-20
scan on	-9	-9	-9	-9	-9	-8	-8
scan the	-8	-6	-6	-6	-8	-6	-7
scanner	-38	-33	-36	-34	-41	-34	-35
schedul	-76	-68	-66	-58	-66	-65	-89
schedul $	-43	-47	-43	-46	-44	-42	-51
schedul and	-80	-47	-48	-45	-44	-44	-44
schedul for	-11	-10	-10	-10	-12	-10	-10
schedul that	-8	-7	-7	-7	-7	-7	-7
schema	-114	-110	-119	-107	-111	-108	-137
schema $	-80	-81	-95	-84	-88	-86	-124
schema design	-21	-19	-21	-20	-22	-19	-20
scientist	19	47	22	17	22	22	22
scim	-16	-9	-9	-9	-9	-9	-9
scim sync	-16	-9	-9	-9	-9	-9	-9
scope	-37	-37	-36	-27	-36	-34	-36
scope $	-64	-62	-66	-58	-60	-58	-63
scrambl	-32	-38	-34	-53	-48	-33	-34
scratch	-27	-25	-29	-26	-31	-26	-32
scratch file	-9	-9	-9	-9	-11	-9	-9
scream	-15	-21	-15	-15	-15	-15	-16
screen	-38	-35	-45	-37	-60	-37	-39
script	-47	-43	-44	-44	-43	-42	-46
script $	-98	-85	-88	-84	-83	-83	-98
script in	-16	-16	-30	-17	-17	-17	-17
script of	-10	-9	-9	-9	-10	-9	-10
scrub	2	-28	3	34	4	5	-4
sdk	-77	-78	-82	-77	-86	-81	-87
search	-10	-42	-10	33	-13	-11	-11
sec	-11	5	4	-16	36	6	3
second	-15	-4	-7	-6	6	-6	21
second $	-67	-26	-27	-24	-2	-39	-39
second one	31	26	19	24	24	29	93
second region	-7	-8	-7	-7	-8	-7	-7
secret	-52	-16	-44	-40	-48	-38	-42
secret in	-53	-44	-44	-41	-42	-41	-46
secret left	-19	-15	-15	-15	-16	-15	-15
section	80	13	16	14	14	17	18
secur	-12	-20	-9	-14	-21	-19	-12
secur $	-101	-102	-160	-101	-122	-101	-110
secur by	-43	-29	-30	-53	-31	-29	-30
secur code	-38	-38	-38	-38	-41	-39	-68
secur configur	-12	-10	-11	-11	-10	-10	-12
secur contact	-33	-31	-36	-32	-36	-32	-35
secur duti	-9	-10	-20	22	-15	-20	-11
secur environ	-11	-12	-16	-12	-12	-12	-16
secur for	-31	-23	-24	-23	-24	-23	-25
secur group	-25	-10	2	-24	-21	-23	-35
secur in	-17	-10	10	-10	-16	-11	-16
secur of	-44	-41	-20	-42	-61	-45	-52
secur on	-41	-35	-36	-34	-36	-34	-36
secur patch	-9	4	1	4	4	6	41
secur polici	-9	-9	-12	-9	-9	-9	-10
secur profil	-14	-11	-12	-11	-12	-11	-14
secur the	-40	-35	-38	-35	-35	-34	-38
secur updat	46	48	48	53	50	51	120
secur what	139	29	-25	31	19	26	-7
see	1	5	20	16	-11	32	22
see my	17	26	19	29	8	80	72
see to	-27	-28	-28	-30	-29	-28	-35
segment	-72	-74	-82	-73	-79	-75	-79
select	-18	-17	-19	-17	-20	-17	-17
select the	-13	-13	-12	-13	-18	-13	-13
self	15	50	17	10	17	18	16
self host	23	66	22	2	22	23	24
self instal	-31	-33	-31	-50	-31	-31	-32
self run	21	31	29	65	30	29	28
send	-19	-10	-11	-11	35	-11	-14
send quota	-3	21	21	21	95	11	22
send to	-30	-26	-25	-25	-34	-26	-25
sensit	-49	-46	-47	-46	-58	-47	-61
sensit $	-23	-24	-23	-24	-23	-25	-38
sensit data	-57	-52	-55	-53	-73	-53	-62
sensor	-37	-33	-33	-34	-43	-33	-42
sent	-26	-22	-23	-23	-26	-23	-22
sent to	-17	-16	-17	-16	-18	-15	-15
sent with	-25	-20	-20	-21	-23	-20	-20
sentenc	61	-13	-28	-11	-38	-25	-8
separ	-37	-35	-35	-36	-39	-34	-34
serv	-41	-40	-39	-41	-45	-39	-51
server	-27	-26	-25	-19	-29	-24	-16
server $	-49	-45	-45	-45	-55	-43	-24
server @	13	49	12	-1	11	12	14
server access	-10	-8	-8	-9	-8	-8	-10
server and	-38	-37	-35	-38	-41	-36	-48
server at	-59	-53	-56	-55	-78	-54	-67
server avail	-25	-24	-26	-25	-25	-25	-28
server behind	-42	-40	-40	-40	-41	-39	-45
server do	-12	-12	-14	-12	-12	-12	-12
server firmwar	-7	-7	-7	-7	-8	-7	-7
server for	-57	-64	-54	-79	-56	-53	-59
server hall	-42	-43	-45	-43	-47	-44	-51
server hardwar	-43	-32	-37	-36	-48	-31	-31
server host	-38	-37	-38	-40	-37	-37	-55
server in	-35	-34	-34	-36	-36	-33	-43
server insid	-21	-21	-21	-23	-21	-20	-25
server is	-27	-23	-25	-24	-25	-25	-26
server of	-47	-47	-45	-32	-47	-44	-67
server on	37	24	37	85	36	37	36
server or	48	22	46	104	45	46	46
server patch	-33	-46	-33	-34	-38	-33	-38
server room	-24	-22	-22	-22	-24	-22	-26
server side	-39	-41	-42	-40	-42	-39	-54
server that	-46	-44	-44	-45	-46	-43	-65
server to	26	26	26	53	26	26	26
server under	-68	-59	-60	-59	-59	-58	-71
server up	-10	-9	-10	-10	-12	-10	-10
server when	-89	-65	-63	-60	-63	-63	-64
server who	-38	-41	-28	-32	-35	-27	-29
serverless	28	1	-12	-13	9	-7	-25
serverless $	37	55	45	61	149	60	62
serverless worker	-84	-71	-74	-65	-68	-68	-81
servic	-28	-27	-19	-25	-31	-23	-33
servic $	-25	-9	-17	-27	-13	-22	-31
servic account	-36	-38	-40	-36	-37	-34	-34
servic and	-24	-24	-24	-24	-31	-24	-34
servic do	7	24	16	57	0	81	23
servic domain	-13	-17	-13	-13	-13	-13	-12
servic endpoint	-24	-24	-26	-25	-30	-24	-33
servic is	-45	-51	-44	-46	-46	-46	-61
servic itself	-31	-29	-29	-28	-45	-28	-30
servic log	-27	-36	-31	-29	-35	-26	-29
servic on	18	13	3	55	4	-7	12
servic quota	-49	-49	-57	-50	-58	-52	-52
servic that	-17	-15	-15	-16	-16	-16	-17
servic the	-47	-43	-45	-44	-47	-44	-63
servic updat	-27	-22	-1	-24	-23	-23	-35
servic where	-53	-48	-51	-53	-63	-57	-64
servic who	-60	-58	-64	-59	-71	-58	-85
session	-46	-65	-48	-52	-49	-46	-48
session $	-16	-15	-19	-15	-16	-16	-18
session in	-13	-15	-14	-14	-14	-13	-13
set	-28	-26	-26	-26	-29	-25	-24
set $	-1	4	3	5	1	5	44
set a	-14	-15	-14	-15	-17	-15	-15
set alarm	-30	-19	-19	-20	-20	-19	-20
set and	-24	-22	-29	-22	-23	-22	-23
set by	-35	-32	-32	-32	-35	-32	-38
set how	-27	-27	-27	-27	-52	-27	-27
set in	-50	-47	-49	-46	-47	-46	-47
set it	-49	-48	-47	-49	-74	-50	-55
set min	-23	-22	-22	-22	-35	-22	-23
set of	-21	-21	-24	-22	-23	-22	-23
set posix	-42	-35	-36	-34	-37	-35	-39
set reserv	-39	-38	-37	-40	-53	-38	-39
set that	-8	-7	-7	-7	-7	-7	-7
set the	-18	-16	-17	-17	-17	-16	-18
set to	-18	-17	-19	-18	-18	-17	-17
set up	-18	-17	-17	-17	-18	-17	-17
setup	7	-18	-19	-2	-14	-11	-11
setup in	-46	-44	-59	-46	-51	-44	-44
sever	-28	-27	-32	-28	-29	-27	-34
sever avail	-11	-10	-11	-10	-10	-10	-10
sg	4	2	2	2	32	-1	3
shard	-34	-36	-33	-37	-33	-33	-33
shard $	-29	-36	-30	-43	-28	-30	-28
shard of	-35	-34	-33	-34	-33	-32	-35
share	13	-10	-10	-8	-18	-15	-19
share $	-52	-32	-61	-51	-62	-63	-56
share @	17	-15	16	65	17	17	17
share control	-36	-36	-24	-37	-54	-41	-58
share for	96	31	32	40	32	34	34
share model	146	48	42	42	40	52	47
share of	13	2	-8	-2	-4	-1	0
share one	-38	-38	-46	-39	-49	-39	-51
share respons	46	21	44	23	33	21	20
share the	97	119	51	51	40	51	49
share who	-17	1	-13	-15	-11	-11	-12
share with	-23	-20	-19	-21	-20	-29	-20
sheet	60	4	19	20	3	18	17
shift	-42	-46	-49	-43	-43	-45	-60
ship	-15	-22	-19	-20	-22	-19	-24
ship it	-9	-10	-9	-9	-9	-9	-11
ship the	-7	-7	-8	-8	-7	-7	-9
shop	-40	-37	-41	-38	-41	-37	-41
shopper	-20	-25	-20	-19	-20	-19	-21
short	78	58	163	57	31	53	55
short $	42	-1	-5	2	-2	-1	-1
should	-4	-5	-5	28	1	3	-4
should amazon	-9	-8	-7	-8	-8	-7	-7
should aws	-10	-11	-9	-10	-11	-9	-10
should be	-23	-4	-20	-26	-26	-20	-21
should have	-17	-16	-15	-17	-18	-16	-17
should i	13	18	1	4	34	45	15
should we	0	-6	11	87	13	18	15
shouldnt	-36	-39	-34	-35	-38	-34	-37
show	-13	8	-9	-23	-15	10	-9
show me	-8	14	4	5	-16	52	-2
show up	-9	-9	-9	-9	-11	-9	-10
shred	-30	-31	-31	-31	-39	-31	-34
side	-13	-5	-18	-18	-24	-18	-22
side $	-6	21	12	-2	-24	-4	-5
side @	6	-1	6	22	6	6	6
side by	-4	69	14	10	16	12	12
side duti	7	31	3	-22	4	3	3
side encrypt	-43	-45	-47	-44	-47	-44	-59
side for	76	32	30	32	32	33	33
side is	-60	-45	-54	-46	-60	-45	-47
side of	43	15	16	16	17	17	13
side or	-20	-11	-11	-11	-11	-11	-11
side pleas	-5	44	0	3	1	-2	-4
sidecar	-18	-18	43	-19	-34	-28	-28
sig	-13	-15	-13	-13	-15	-13	-14
sign	-39	-57	-74	-58	-63	-56	-60
sign in	-15	-12	-12	-14	-12	-12	-12
sign on	-34	-34	-36	-34	-49	-35	-34
sign up	55	12	-2	14	15	18	18
sign url	-41	-41	-42	-40	-41	-41	-43
signatur	-60	-58	-58	-58	-67	-57	-65
signatur $	-60	-57	-58	-57	-63	-55	-58
simpli	-8	-8	-9	-9	-9	-8	-8
sinc	-30	-26	-30	-27	-16	-27	-32
sinc januari	-43	-46	-31	-36	-40	-30	-39
sinc thi	31	28	26	28	94	15	8
singl	-8	-7	15	-8	-18	-9	-9
singl @	-12	-11	-11	-12	-12	-11	-16
singl sign	-37	-37	-40	-38	-55	-38	-37
singl tenant	7	7	49	7	-9	6	7
sit	-16	-15	-15	-24	3	-16	-17
sit $	-9	-10	-10	-10	-13	-10	-11
sit in	-20	-21	-20	-19	-20	-18	-18
sit on	-34	-34	-34	-37	-36	-32	-43
sit with	-17	-13	-14	-14	-13	-13	-15
site	-27	-26	-26	-23	-26	-25	-27
site $	-46	-45	-45	-45	-48	-44	-49
site host	-17	-15	-14	-15	-14	-14	-18
site script	-17	-17	-30	-17	-17	-17	-17
site where	-38	-32	-35	-37	-32	-33	-38
six	-26	-23	-24	-24	-23	-23	-22
six copi	-11	-8	-8	-8	-8	-8	-8
size	-49	-46	-57	-46	-15	-45	-45
size $	-74	-72	-70	-71	-122	-73	-75
size @	46	47	48	47	115	46	45
size of	18	24	-1	22	75	22	26
size the	-57	-53	-53	-52	-61	-52	-74
sla	-51	-40	-14	-43	-10	-52	-49
sla for	10	9	-11	-8	33	8	5
sla percentag	27	32	9	31	75	32	34
slack	20	15	17	16	74	6	12
slide	47	23	51	22	20	24	26
slot	-24	-20	-19	-20	-21	-21	-22
slow	-48	-46	-47	-46	-47	-45	-48
slow queri	-19	-18	-19	-21	-20	-19	-19
slow sql	-29	-28	-26	-26	-27	-26	-27
small	47	13	14	50	1	18	16
small rest	28	28	28	60	25	28	25
smaller	33	-25	33	90	33	31	33
smallest	20	-12	22	98	21	23	24
smell	-64	-50	-50	-51	-37	-49	-67
smtp	-16	-14	-14	-14	-15	-14	-14
snapshot	-33	-25	-25	-24	-14	-29	5
snapshot $	-53	-56	-65	-56	-73	-72	-64
snapshot in	30	34	32	32	94	21	32
snapshot of	-38	-36	-36	-36	-41	-35	-43
snowflak	-3	3	8	7	60	8	-22
snowflak warehous	11	10	11	9	45	10	-13
so	-7	-9	-18	-4	-20	-3	-11
so $	-46	-42	-41	-43	-46	-40	-45
so @	-28	-27	-29	-24	-22	-23	-25
so amazon	-13	-12	-12	-12	-14	-15	-14
so aws	-15	-14	-17	-18	-14	-14	-19
so it	-24	-25	-22	-25	-23	-23	-24
so noth	-8	-8	-9	-10	-8	-10	-9
so on	7	44	10	-1	9	9	9
so patch	-37	-38	-37	-37	-38	-37	-65
so that	9	9	9	30	9	10	9
so the	-20	0	-9	35	-5	-1	-13
so um	57	25	-2	25	20	24	22
so we	-86	-74	-66	-89	-70	-83	-92
so what	-5	66	11	17	-17	76	12
so who	31	34	34	32	28	30	89
soc	-26	-24	-25	-25	-27	-25	-38
soc 2	-27	-26	-27	-27	-28	-27	-41
socket	24	5	23	60	23	23	24
softwar	-27	-28	-26	-22	-27	-26	-34
softwar $	8	4	8	29	7	9	5
softwar in	-47	-43	-45	-43	-45	-43	-59
softwar insid	-38	-34	-33	-34	-37	-34	-38
softwar licens	-27	-26	-26	-26	-27	-25	-27
softwar of	-44	-42	-43	-44	-46	-43	-64
softwar on	-22	-22	-21	-21	-22	-20	-22
softwar that	-10	-10	-10	-10	-11	-10	-15
softwar updat	-16	-16	-15	-26	-15	-16	-17
softwar we	-17	-17	-17	-17	-18	-16	-18
solut	6	7	9	7	53	3	5
solut architect	6	7	9	7	53	3	5
some	-42	-50	-62	-54	-52	-38	-56
some point	-16	-17	-16	-30	-16	-16	-16
somebodi	-16	-20	-21	-19	-23	-25	-9
somebodi at	-9	-10	-9	-10	-9	-8	-9
somebodi delet	-13	-12	-12	-13	-16	-12	-13
somebodi wrote	-16	-16	-17	-16	-16	-17	-19
someon	-28	-30	-16	-15	-26	-28	-28
someon approv	-2	3	-5	8	71	-23	-9
someon els	0	-15	5	52	-6	6	5
someon explain	-33	-22	-29	-26	-25	-22	-22
someon must	-14	-14	-14	-19	-14	-13	-15
someth	-35	-31	-25	-32	-33	-31	-40
someth $	-63	-53	-50	-60	-52	-53	-69
someth aws	-25	-25	-28	-25	-25	-28	-29
someth custom	-53	-42	-45	-45	-55	-45	-56
someth i	-20	-21	-19	-21	-27	-20	-26
someth we	-21	-22	-25	-21	-23	-22	-22
somewher	-33	-47	-37	-44	-33	-33	-33
sorri	-16	-12	2	-13	-16	-14	-12
sorri for	25	25	63	23	14	20	25
sorri i	-39	-32	-35	-32	-35	-33	-32
sort	-19	-18	-32	-18	-22	6	-32
sort of	-2	-1	-20	-2	-8	33	-4
sourc	-32	-31	-39	-32	-41	-21	-49
sourc address	-29	-29	-29	-29	-33	-28	-54
sourc and	23	23	-5	23	10	57	21
sourc code	-27	-27	-26	-27	-27	-27	-38
sourc librari	-31	-31	-31	-32	-53	-43	-33
space	-46	-45	-44	-50	-46	-44	-44
spam	-13	-12	-11	-12	-13	-12	-12
spare	-9	-57	-12	52	-8	-7	-7
spare capac	-7	-7	-7	-7	-8	-7	-7
speak	-24	-23	-14	-24	-37	-13	-31
speak $	-6	-3	25	-6	-24	24	-8
specif	-33	-30	-35	-31	-41	-34	-38
specif control	-35	-32	-37	-33	-49	-39	-41
specif secur	-11	-12	-16	-12	-12	-12	-16
specifi	-36	-31	-30	-31	-44	-31	-31
spell	41	53	101	31	29	22	26
spend	-117	-120	-139	-116	-124	-118	-130
spf	-22	-22	-18	-18	-19	-18	-20
spf for	-14	-9	-8	-8	-8	-8	-8
split	100	103	33	29	38	37	32
split $	178	104	54	59	56	62	50
split between	-4	-11	-8	-7	-8	-8	-8
split for	82	37	22	26	11	23	23
split of	15	39	24	12	56	22	20
split the	-31	-31	-30	-32	-51	-33	-35
spoof	-29	-29	-29	-29	-33	-28	-54
spread	-90	-94	-95	-88	-99	-82	-91
spread @	-39	-37	-41	-38	-37	-37	-38
spring	-18	-19	-19	-20	-21	-18	-26
sql	-30	-30	-29	-22	-30	-27	-32
sql inject	-22	-23	-25	-23	-24	-22	-28
sql over	1	-5	1	28	2	2	-3
sql queri	-29	-25	-24	-24	-29	-24	-24
sql statement	-29	-28	-26	-26	-27	-26	-27
sqli	-47	-45	-44	-44	-51	-43	-48
srm	57	-1	17	4	-26	58	-11
srm $	32	-55	-74	-48	-61	-68	-64
ssd	-16	-16	-15	-15	-17	-15	-15
sse	-48	-52	-25	-44	-45	-41	-45
sse @	-45	-53	-2	-35	-32	-32	-32
sse c	-44	-41	-43	-44	-52	-41	-46
ssh	-38	-38	-38	-38	-40	-38	-51
ssh kei	-52	-53	-56	-53	-54	-53	-78
sshd	-53	-49	-44	-47	-55	-46	-60
ssl	-28	-25	-27	-27	-26	-25	-25
stack	-18	-36	-23	15	-23	-20	-22
stack @	25	-13	21	92	23	21	23
stack drift	-49	-49	-57	-53	-55	-52	-54
staff	-41	-44	-43	-33	-46	-42	-50
staff $	-12	-12	-13	-13	-14	-14	-13
staff to	-48	-53	-53	-52	-59	-46	-48
stage	20	22	21	20	72	12	20
stai	4	15	-3	-13	1	0	-3
stai $	-6	22	-7	-34	-7	-6	-6
stai compliant	-30	-29	-29	-30	-30	-29	-42
stai in	-5	-10	-6	-6	11	-6	-5
stai with	7	0	-10	21	-15	0	0
stale	-31	-45	-32	-32	-33	-32	-33
stale who	-14	-15	-14	-14	-15	-14	-15
stand	16	21	74	19	13	21	18
stand $	-41	-35	-38	-41	-34	-35	-42
stand for	41	45	113	41	29	44	42
stand in	-18	-13	-15	-13	-13	-13	-15
standalon	-27	-25	-27	-25	-28	-26	-33
standalon @	-19	-16	-19	-16	-16	-16	-16
standard	-10	-19	-10	9	11	-7	-7
standard @	19	6	18	64	18	18	19
standard log	-20	-18	-19	-19	-22	-19	-19
standbi	-9	-9	-8	-8	-9	-8	-8
standbi in	-12	-13	-11	-11	-12	-11	-11
start	2	-12	-14	-9	-3	9	-9
start $	-26	-23	-33	-20	-21	34	-19
start from	-21	-30	-21	-27	-21	-21	-21
start the	-18	-18	-17	-28	-17	-17	-18
startup	20	9	20	61	20	22	21
startup us	-31	-26	-29	-30	-30	-27	-29
state	-17	-13	-13	-13	-13	-13	-13
statement	-29	-28	-26	-26	-27	-26	-27
static	28	22	28	84	15	28	17
static market	11	3	13	53	13	12	13
statu	-15	-15	-14	-14	-16	-14	-15
step	20	27	26	24	84	25	21
step $	11	17	16	15	43	16	14
step by	36	48	46	43	120	46	42
step in	-24	-23	-23	-23	-30	-24	-25
still	-18	-27	-27	-27	-26	-26	-30
still have	47	-15	-12	-11	-22	-11	-18
still need	-33	-30	-34	-32	-36	-29	-51
still on	-55	-55	-57	-56	-67	-55	-55
still patch	-10	-7	-7	-8	-8	-8	-9
still rout	-24	-23	-23	-23	-25	-22	-24
stolen	-8	-7	-7	-7	-7	-7	-7
stone	-12	-10	-11	-12	-10	-10	-10
stone age	-12	-10	-11	-12	-10	-10	-10
stop	-53	-3	-49	-54	-49	-43	-48
stop and	55	19	22	20	18	21	19
stop condit	-12	-11	-10	-11	-11	-10	-11
stop do	6	114	34	23	48	49	51
stop it	-19	-19	-27	-20	-20	-18	-18
stop secur	-26	-26	-25	-27	-25	-25	-38
storag	-30	-29	-29	-28	-31	-28	-30
storag $	-12	-11	-11	-11	-11	-11	-11
storag across	-8	-8	-9	-8	-8	-8	-7
storag capac	-9	-8	-9	-9	-10	-8	-9
storag databas	-16	-16	-16	-17	-21	-16	-18
storag encrypt	-22	-19	-18	-18	-26	-18	-19
storag fleet	-14	-14	-14	-14	-15	-14	-20
storag hardwar	-19	-16	-16	-16	-16	-16	-17
storag media	-38	-38	-41	-37	-39	-38	-38
storag of	-22	-20	-21	-21	-21	-20	-23
storag six	-11	-7	-7	-7	-7	-7	-7
storag volum	-14	-14	-14	-14	-19	-14	-15
store	-5	-31	-25	-9	-28	-23	-30
store @	-32	-28	-27	-26	-27	-27	-29
store in	-25	-22	-24	-23	-25	-23	-23
store on	-44	-43	-42	-44	-55	-42	-56
stranger	-48	-45	-46	-44	-54	-45	-46
strategi	-90	-93	-92	-86	-99	-79	-89
stream	18	17	19	35	13	19	67
stream when	-21	-21	-21	-22	-29	-21	-21
stretch	-40	-40	-43	-42	-44	-40	-67
stripe	-51	-28	-29	-29	-33	-29	-29
stuck	-65	-48	-61	-55	-32	-57	-53
stuck on	-71	-59	-69	-56	-70	-52	-50
student	-15	-14	-16	-15	-19	-14	-15
studio	-6	-55	-49	-40	-52	-35	-34
stuf	-16	-16	-14	-17	-15	-14	-16
stuff	-5	8	-6	12	-8	-2	-8
stupid	25	25	63	23	14	20	25
stupid question	25	25	63	23	14	20	25
style	-17	-15	-15	-18	-16	-15	-21
subdomain	-36	-50	-35	-38	-46	-35	-37
subdomain takeov	-39	-54	-38	-42	-50	-37	-40
subject	-14	-14	-14	-14	-15	-18	-15
subnet	-35	-34	-39	-34	-35	-34	-40
subnet $	-47	-47	-61	-48	-50	-47	-47
subnet and	-14	-15	-13	-15	-14	-13	-14
subnet group	-24	-23	-33	-22	-25	-22	-22
subscrib	-61	-47	-51	-44	-53	-45	-50
subscrib to	-73	-74	-80	-69	-71	-70	-78
such	-25	-24	-43	-25	-25	-24	-26
suggest	-13	-14	-12	-3	-15	-14	-13
suggest $	-18	-18	-18	-18	-18	-18	-20
summar	12	1	0	1	0	0	2
summari	68	10	8	13	10	11	11
summari $	60	13	12	15	15	14	13
summari for	27	9	10	9	8	9	9
suppli	-18	-18	-19	-18	-18	-17	-19
suppli and	-17	-16	-17	-17	-18	-16	-18
suppli the	-20	-20	-22	-22	-20	-19	-24
supplier	-64	-62	-59	-56	-63	-57	-70
support	33	35	63	37	97	32	32
support $	12	14	52	16	45	11	16
support or	-14	-12	-13	-13	-14	-12	-15
suppos	18	20	53	18	4	19	43
suppos $	-44	-43	-64	-44	-47	-44	-48
suppos to	25	28	67	26	10	27	55
suppress	-67	-61	-66	-61	-75	-61	-79
sure	-11	-11	-11	-11	13	-12	-11
sure onli	-15	-14	-15	-15	-17	-14	-14
sure that	-14	-15	-13	-13	-13	-13	-13
sure the	-25	-22	-21	-22	-29	-20	-22
surveil	-6	-6	-6	-6	-6	-6	-8
surviv	-15	-14	-15	-15	-17	-14	-16
surviv a	-12	-11	-11	-12	-13	-11	-12
surviv the	-11	-12	-13	-12	-16	-12	-14
suspici	-45	-40	-48	-41	-45	-40	-52
swap	-13	50	-2	-1	-2	2	0
swap @	-7	109	19	21	24	30	33
swap it	-11	-12	-12	-12	-11	-11	-13
swap the	-37	-39	-37	-42	-48	-37	-41
swap them	-47	-46	-41	-41	-44	-41	-47
switch	-32	-30	-34	-32	-34	-32	-40
switch $	-37	-38	-38	-40	-44	-37	-58
switch in	-14	-14	-16	-16	-14	-15	-23
switch it	-13	-13	-14	-14	-15	-13	-13
switch off	-20	-21	-26	-20	-22	-21	-27
switch on	-41	-41	-45	-40	-43	-40	-54
switch that	-7	-7	-7	-9	-7	-8	-8
syn	-31	-28	-30	-29	-32	-29	-31
syn flood	-31	-28	-30	-29	-32	-29	-31
sync	-35	-27	-27	-28	-27	-27	-37
system	-17	-15	-16	-16	-17	-17	0
system $	-24	-35	-29	-36	-25	-26	30
system and	-7	-7	-7	-7	-7	-7	-11
system behind	-18	-17	-17	-17	-18	-17	-26
system eli5	13	12	37	12	8	12	9
system for	-20	-18	-7	-19	-19	-18	-28
system in	-5	-5	-5	-5	-5	-5	-8
system network	-50	-50	-50	-50	-53	-50	-90
system of	-41	-38	-38	-39	-40	-38	-55
system on	-9	-7	-7	-7	-8	-7	-7
system patch	-29	-29	-30	-28	-33	-28	-48
system that	-8	-8	-8	-8	-9	-8	-8
system under	-62	-58	-61	-57	-60	-58	-71
system updat	36	38	39	37	38	39	94
system when	-55	-53	-54	-54	-74	-53	-82
tabl	-22	4	-22	-18	-22	-20	-24
tabl $	-50	-53	-57	-51	-57	-51	-54
tabl @	47	152	38	86	52	54	42
tabl and	-8	-7	-8	-7	-8	-7	-9
tabl in	-28	-25	-26	-25	-27	-25	-33
tabl map	-8	-8	-7	-7	-8	-7	-8
tabl of	-17	-17	-16	-17	-18	-16	-17
tabl permiss	-14	-13	-13	-12	-12	-12	-13
tabl that	-43	-23	-23	-24	-25	-23	-23
tabl whose	-88	-87	-85	-82	-86	-83	-117
tag	-67	-66	-67	-66	-77	-66	-96
tag resourc	-40	-37	-36	-38	-41	-38	-67
take	-3	-13	-17	1	-15	-12	-8
take $	24	13	25	38	61	24	16
take @	17	57	22	7	25	27	28
take autom	-8	-7	-7	-7	-8	-7	-7
take care	17	-7	-12	-8	-10	-7	4
take over	33	11	13	11	11	13	14
take snapshot	-76	-74	-74	-73	-92	-73	-98
take the	-43	-26	-27	-20	-28	-25	-28
taken	-15	-16	-14	-17	-16	-15	-17
taken over	-15	-16	-14	-17	-16	-15	-17
takeov	-36	-50	-35	-38	-46	-35	-37
talk	18	3	32	3	-11	24	3
talk of	24	24	68	24	27	26	29
talk to	-24	-16	-15	-16	-34	9	-16
tamper	-39	-26	-27	-26	-30	-26	-26
target	-32	-29	-33	-29	-30	-29	-29
target $	-44	-41	-41	-39	-41	-39	-40
task	-13	-16	-13	-19	-23	-18	-22
task $	-36	-36	-39	-35	-36	-34	-38
task are	86	22	28	30	31	30	24
task definit	-72	-64	-94	-64	-67	-64	-65
task in	105	95	44	55	48	50	39
task remain	49	-16	13	9	11	13	13
task retir	-1	-1	11	-2	-4	-1	-2
task to	-10	-10	-16	-10	-11	-11	-11
tb	13	2	22	16	89	24	24
tcp	-3	-14	-33	-2	59	-6	0
tde	-15	-13	-14	-15	-14	-13	-15
teach	-50	-51	-50	-52	-66	-51	-76
team	22	10	7	41	10	10	6
team $	-15	-42	-29	-40	-66	-46	-20
team can	-27	-23	-23	-25	-30	-23	-23
techi	9	10	38	9	3	9	10
techi $	9	10	38	9	3	9	10
technic	20	21	47	20	16	19	21
technician	-27	-26	-27	-26	-32	-28	-34
tele	-13	-13	-15	-18	-15	-13	-13
tell	6	4	30	-3	-10	11	-12
tell me	6	4	19	-5	2	16	-13
templat	-65	-54	-62	-50	-67	-51	-52
ten	-10	-10	-11	-12	-13	-11	-10
tenant	10	10	33	10	27	6	4
tenant manag	24	24	57	23	23	20	24
tenant who	23	23	6	22	57	23	2
term	33	60	73	48	25	37	33
term of	24	56	19	42	16	28	26
termin	-35	-41	30	-49	-59	-38	-45
terraform	4	37	15	33	123	32	37
terraform $	11	18	22	17	87	12	23
terraform modul	11	18	18	18	47	18	19
test	-61	-60	-59	-60	-72	-60	-66
test $	-122	-125	-157	-120	-125	-120	-132
test and	-42	-39	-41	-40	-43	-39	-39
test of	-51	-51	-70	-50	-54	-67	-62
test our	-50	-51	-50	-50	-71	-51	-70
test restor	-41	-42	-42	-42	-70	-42	-51
test that	-28	-27	-30	-28	-26	-31	-32
test the	-25	-25	-26	-25	-47	-25	-28
tester	-40	-27	-27	-28	-34	-27	-29
text	-33	-25	-38	-6	7	-23	-28
than	-2	22	11	-21	9	-3	-5
than 90	-10	-11	-10	-12	-11	-10	-14
than @	23	43	19	1	62	16	20
than with	3	51	3	-39	-6	3	2
thank	-18	-28	-22	-22	-20	-28	-29
that	-23	-22	-21	-20	-25	-21	-15
that $	-68	-65	-104	-62	-75	-66	-31
that @	-28	-27	-27	-27	-27	-26	-29
that a	2	1	44	0	-8	0	-14
that amazon	-41	-39	-45	-39	-45	-43	-47
that an	-20	-20	-19	-19	-19	-18	-21
that appli	-26	-25	-27	-26	-33	-26	-29
that aws	0	7	2	31	0	7	-2
that be	-23	-27	4	-46	-24	-23	-32
that by	-28	-38	-29	-29	-34	-29	-31
that call	11	17	57	23	22	23	23
that connect	-32	-32	-31	-32	-33	-32	-34
that do	-33	-34	-37	-34	-36	-34	-45
that end	-15	-14	-14	-14	-16	-14	-15
that execut	-15	-15	-17	-15	-16	-15	-15
that for	-36	-38	-59	-35	-58	-41	-34
that had	-24	-19	-32	-20	-21	-20	-21
that hand	-11	-9	-10	-9	-9	-9	-11
that has	-33	-36	-25	-29	-29	-24	-25
that hold	-16	-16	-16	-16	-16	-16	-19
that host	-22	-20	-19	-20	-22	-20	-23
that i	-25	-23	-23	-15	-23	-23	-41
that imag	-16	-21	-16	-16	-16	-15	-18
that is	0	-16	-14	-14	-15	-13	-14
that it	-27	-27	-29	-30	-27	-28	-40
that keep	-11	-10	-11	-10	-12	-10	-12
that left	-25	-35	-32	-31	-35	-30	-31
that let	-67	-35	-35	-37	-53	-35	-35
that limit	-20	-19	-37	-19	-20	-19	-19
that market	-12	-9	-9	-10	-11	-9	-10
that must	-18	-19	-16	-16	-16	-16	-15
that number	-9	-8	-9	-9	-11	-9	-11
that on	11	15	18	16	12	17	49
that onc	-15	-16	-16	-19	-16	-16	-16
that one	-25	-25	-26	-25	-25	-25	-45
that or	4	10	16	16	15	14	92
that our	-29	-26	-28	-27	-27	-26	-36
that ourselv	-11	-12	-12	-12	-13	-11	-10
that patch	-9	-15	-10	-10	-10	-10	-10
that record	39	34	37	35	91	36	14
that replic	-11	-7	-7	-7	-7	-7	-7
that run	-29	-32	-27	-20	-28	-26	-38
that serv	-17	-16	-17	-17	-19	-16	-21
that sit	-17	-21	-19	-26	-20	-17	-17
that somebodi	-14	-14	-15	-17	-15	-14	-17
that someth	-7	-8	-7	-7	-11	-7	-7
that store	-21	-17	-16	-17	-16	-16	-17
that stuff	-27	-25	-24	-26	-30	-24	-31
that the	9	10	8	15	31	9	7
that thei	-3	4	-5	6	3	-9	53
that thing	15	33	70	35	19	33	93
that to	-9	-9	-11	-10	-10	-9	-10
that up	-31	-25	-23	-23	-24	-23	-24
that us	-31	-13	-13	-9	-18	-15	74
that we	47	66	27	37	29	32	20
that whose	-7	-7	-7	-7	-8	-7	-10
that word	28	27	91	28	17	24	24
the	-15	-15	-14	-13	-12	-15	-8
the @	-40	-39	-39	-37	-34	-36	-44
the access	-26	-24	-23	-24	-29	-24	-29
the account	-1	0	0	1	30	2	0
the admin	26	9	23	49	53	24	25
the agent	27	28	28	29	14	27	82
the amazon	-16	-11	-11	-11	-11	-11	-13
the ami	-17	-17	-17	-17	-17	-18	-25
the analysi	-19	-18	-35	-18	-19	-18	-18
the analyst	18	14	10	46	-5	8	8
the api	-28	-16	-16	-17	-17	-16	-17
the app	-32	-32	-32	-32	-52	-32	-33
the applianc	-16	-16	-21	-18	-16	-15	-16
the applic	-29	-25	-25	-21	-27	-25	-28
the assess	-36	-32	-37	-31	-33	-31	-34
the assessor	-10	-8	-8	-9	-8	-8	-9
the attack	-57	-43	-56	-47	-67	-44	-44
the audit	-12	-11	-11	-11	-7	-12	-11
the auditor	-55	-58	-63	-57	-68	-58	-77
the authorit	-10	-10	-10	-10	-11	-10	-10
the auto	-9	-9	-11	-9	-9	-9	-10
the autom	-45	-39	-43	-44	-37	-38	-38
the automat	-12	-12	-14	-13	-13	-15	-13
the avail	-52	-52	-73	-53	-59	-53	-71
the aws	-17	-14	-34	-14	-1	4	-19
the backbon	-23	-24	-25	-24	-24	-23	-24
the backup	-6	9	12	11	25	13	56
the ball	-18	-22	-17	-17	-18	-17	-17
the bare	-26	-25	-27	-26	-28	-26	-47
the base	3	3	3	3	9	3	2
the basement	-24	-24	-25	-39	-23	-25	-24
the board	-55	-45	-46	-44	-45	-45	-54
the box	-33	-37	-33	-38	-41	-33	-36
the broker	-51	-50	-50	-65	-67	-49	-50
the build	-25	-34	-23	-24	-24	-23	-25
the cabl	-26	-26	-27	-27	-47	-28	-28
the cach	-32	-31	-31	-37	-56	-31	-55
the capac	-12	-11	-11	-11	-12	-11	-11
the card	0	0	-26	0	-10	26	0
the certif	36	10	-10	8	-6	8	35
the checkout	21	22	19	16	61	21	6
the cidr	-26	-23	-22	-23	-39	-23	-26
the cisco	-11	-14	-22	-21	53	-9	-30
the cli	9	30	28	27	102	-2	18
the client	5	-15	-14	-15	-28	-14	-23
the cloud	-32	-31	4	-31	-46	-33	-41
the cluster	32	35	21	31	26	35	106
the code	-26	-24	-24	-24	-27	-24	-28
the coffe	18	18	17	18	53	18	9
the compani	-17	-14	-18	-15	-26	13	-15
the complianc	-36	-27	-27	-27	-29	-26	-27
the comput	-19	-18	-18	-18	-14	-18	-27
the configur	-33	-34	-34	-34	-42	-34	-39
the connect	-12	-12	-11	-11	-18	-11	-11
the consol	-29	-29	-32	-31	-38	-31	-33
the contain	0	4	2	1	-7	4	39
the content	-27	-27	-27	-27	-36	-27	-39
the control	-32	-29	-37	-28	-30	-27	-31
the cool	-21	-12	-12	-12	-14	-13	-12
the credenti	9	14	7	12	74	-1	3
the custom	-26	-25	-40	-31	-40	-34	-38
the daili	-12	-11	-11	-11	-13	-11	-11
the dashboard	-2	-2	51	-4	-15	-8	-11
the data	-22	-22	-25	-22	-17	-22	-30
the databas	10	15	19	33	-4	22	115
the db	-15	-12	-19	-13	-13	-13	-14
the deal	57	0	-25	3	-11	2	0
the decid	-8	-7	-7	-7	-7	-7	-8
the default	5	7	-2	6	39	6	4
the deploy	-11	-6	-6	-7	-7	-6	-6
the devic	-15	-14	-15	-15	-15	-15	-24
the differ	-3	36	-17	-9	72	10	14
the disk	-31	-30	-31	-32	-46	-30	-33
the divis	80	40	15	29	23	29	30
the dns	-53	-47	-43	-43	-49	-42	-45
the docker	-8	-7	-8	-8	-7	-7	-7
the domain	-34	-38	-33	-34	-34	-32	-36
the durabl	-9	-7	-7	-7	-8	-7	-7
the duti	-9	31	14	-3	47	13	14
the ecs	-47	-46	-47	-46	-47	-45	-75
the edg	-46	-47	-61	-49	-49	-47	-68
the encrypt	-30	-30	-30	-31	-36	-29	-36
the end	-33	-32	-32	-33	-56	-32	-33
the endpoint	45	38	41	44	18	45	87
the engin	-7	-6	-8	-8	-20	-5	33
the environ	-19	-17	-18	-17	-23	-17	-17
the esxi	-11	-11	-11	-11	-14	-11	-14
the etl	-10	-9	-9	-9	-10	-9	-10
the evid	-44	-28	-29	-28	-29	-28	-29
the execut	-20	-20	-22	-20	-20	-20	-21
the facil	-21	-21	-24	-21	-21	-22	-23
the factori	-39	-36	-36	-37	-37	-36	-53
the failov	-15	-14	-14	-14	-16	-13	-13
the fenc	95	39	31	40	85	41	6
the fewest	3	1	7	52	-4	8	8
the file	-19	-11	-17	-19	-23	-17	-20
the find	-53	-31	-31	-32	-48	-31	-33
the firewal	47	46	45	46	17	45	142
the firmwar	-11	-10	-10	-10	-10	-10	-12
the first	-67	-73	-80	-77	-103	-73	-83
the fix	-35	-35	-34	-36	-36	-35	-51
the fleet	-23	-22	-22	-22	-27	-22	-26
the flow	-20	-20	-24	-20	-22	-20	-20
the full	30	-2	-1	-1	-23	-3	0
the function	-19	-17	-16	-17	-17	-16	-19
the gatewai	10	30	33	17	59	30	88
the global	-19	-19	-21	-20	-23	-19	-23
the goal	13	-14	12	41	50	13	0
the golden	-12	-12	-14	-13	-16	-13	-17
the gpu	-43	-42	-42	-46	-50	-42	-47
the guard	-40	-41	-42	-40	-49	-42	-47
the guest	-25	-20	-22	-21	-10	-20	-29
the hardwar	-37	-33	-33	-33	-36	-33	-39
the head	-7	-6	-7	-7	-7	-6	-9
the health	-26	-26	-31	-31	-31	-28	-29
the heavi	-26	-52	-24	5	-32	-26	-46
the hook	41	1	-16	-5	-6	-4	-12
the host	50	57	54	74	60	58	128
the http	-45	-46	-50	-48	-61	-46	-58
the hypervisor	-45	-43	-47	-43	-52	-43	-56
the index	-25	-23	-25	-25	-24	-24	-38
the infrastructur	-16	-15	-15	-15	-16	-15	-16
the internet	-42	-34	-34	-38	-37	-34	-40
the java	-28	-26	-28	-28	-29	-26	-30
the job	-47	-43	-43	-42	-43	-43	-62
the kei	43	49	49	50	30	48	117
the kernel	-4	-1	-12	40	-15	-10	-1
the key	-11	-11	-11	-11	-14	-11	-16
the kubelet	-32	-31	-36	-33	-32	-31	-42
the land	-25	-24	-29	-27	-26	-25	-26
the latter	-33	-33	-33	-33	-43	-33	-48
the law	-30	-30	-30	-31	-42	-30	-37
the least	29	13	29	79	27	29	26
the legal	28	28	55	20	52	3	29
the limit	-1	-3	-34	-2	-30	50	-24
the line	4	38	4	5	-6	5	5
the linux	-36	-31	-32	-32	-19	-31	-41
the log	7	7	9	8	2	9	34
the loss	-11	-12	-13	-12	-16	-12	-14
the lowest	6	7	-6	-6	46	3	6
the machin	-69	-65	-66	-65	-67	-64	-84
the mainten	-40	-22	-31	-29	-39	-23	16
the manag	-36	-25	-27	-25	-25	-25	-29
the manual	-27	-26	-28	-27	-32	-31	-28
the master	-19	-17	-17	-17	-17	-17	-19
the max	54	63	45	65	123	66	71
the maximum	41	43	24	43	109	43	43
the mean	31	31	72	30	0	28	32
the metadata	-8	-8	-8	-8	-9	-8	-9
the mfa	-14	-14	-21	-14	-16	-15	-15
the minimum	-10	-31	-10	18	-13	-10	-10
the model	-1	-24	-22	-23	-31	-25	-33
the monthli	1	10	-1	-12	43	10	6
the most	37	24	26	100	22	36	33
the name	26	32	31	30	26	31	70
the network	-13	-13	15	-13	-17	-14	-16
the new	-24	-30	-24	-32	6	-27	-26
the next	-32	-29	-31	-30	-33	-28	-30
the nitro	12	12	63	13	10	14	9
the node	11	2	12	28	6	12	52
the object	-27	-27	-27	-27	-53	-27	-27
the offic	29	29	27	28	85	24	23
the old	8	8	4	7	55	-2	4
the on	-17	-18	-16	-16	-19	-16	-16
the one	-7	-2	-2	33	2	2	2
the oper	-10	-11	-17	-11	-17	-11	20
the os	-16	-12	-12	-14	43	-13	-45
the other	19	59	19	5	17	18	18
the owner	-35	-27	-31	-29	-28	-26	-33
the parti	-24	-24	-27	-25	-27	-25	-30
the partner	-19	-19	-36	-19	-19	-19	-19
the password	-7	8	-9	6	-24	8	78
the patch	1	-9	4	45	27	0	-25
the pci	0	0	20	0	-12	-1	0
the peer	-33	-32	-35	-33	-36	-32	-51
the peopl	-26	-24	-26	-27	-30	-26	-31
the permiss	-22	-35	-22	-22	-23	-22	-22
the person	-41	-48	-41	-47	-44	-40	-40
the physic	-47	-45	-46	-45	-47	-45	-55
the platform	-30	-38	-34	-34	-33	-30	-33
the point	-21	-16	-16	-16	-17	-16	-17
the polici	24	-6	-12	-7	-36	-6	-12
the power	1	6	-5	-6	38	6	-4
the privat	-10	-10	-10	-10	-11	-10	-10
the product	-10	-9	-8	-9	-11	-9	-9
the prompt	-9	-10	-10	-10	-11	-9	-9
the provid	-15	-14	-15	-15	-16	-14	-18
the python	-24	-23	-24	-23	-30	-24	-28
the queri	-13	-11	-11	-11	-13	-11	-13
the queue	-13	-13	-13	-13	-16	-13	-15
the rack	-36	-37	-36	-36	-56	-36	-50
the record	-31	-32	-31	-55	-35	-32	-34
the recoveri	-8	-6	-6	-6	-6	-6	-7
the region	-29	-29	-29	-29	-32	-28	-28
the regul	-15	-13	-13	-14	-15	-13	-18
the replac	-54	-44	-45	-45	-52	-45	-46
the requir	-18	-17	-16	-17	-22	-16	-19
the resolv	-27	-25	-26	-27	-48	-26	-26
the resourc	-11	-12	-11	-17	-12	-11	-12
the respons	-3	29	-6	-18	-16	-7	-9
the rest	25	68	26	25	-5	31	104
the restor	-27	-29	-30	-28	-53	-28	-33
the retent	-18	-18	-17	-18	-21	-18	-22
the risk	-9	-21	-21	-38	-20	-20	-20
the room	-22	-21	-20	-21	-28	-20	-20
the root	-36	-36	-44	-36	-41	-37	-43
the rotat	-19	-20	-19	-22	-25	-19	-22
the rout	-8	-8	-8	-8	-9	-8	-8
the router	-8	-5	-5	-5	-5	-5	-5
the row	-28	-24	-23	-31	-25	-24	-32
the rule	-18	-25	-18	-21	-4	-18	-24
the rundown	38	-2	-2	-1	-31	-3	-1
the runtim	25	38	71	35	24	35	83
the salari	-29	-29	-28	-29	-56	-29	-29
the same	7	57	42	23	7	18	15
the schedul	-25	-24	-25	-24	-25	-24	-31
the search	-11	-10	-11	-11	-11	-10	-12
the second	-47	-24	-32	-30	-37	-26	18
the secur	50	13	22	40	23	24	54
the server	-37	-35	-35	-35	-45	-34	-20
the servic	-46	-52	-49	-50	-50	-45	-48
the shard	-38	-37	-37	-38	-37	-36	-39
the share	43	-1	40	1	-32	0	0
the shop	-64	-51	-64	-60	-63	-50	-67
the signatur	-43	-42	-41	-43	-55	-42	-53
the site	-27	-25	-27	-27	-26	-25	-28
the sla	27	32	9	31	75	32	34
the smallest	17	13	17	44	17	17	17
the softwar	-37	-38	-37	-45	-38	-37	-46
the sourc	-16	-15	-16	-16	-17	-16	-19
the split	36	43	12	14	7	14	13
the ssh	-22	-21	-24	-22	-22	-21	-25
the standbi	-9	-10	-9	-9	-9	-9	-9
the stone	-12	-10	-11	-12	-10	-10	-10
the storag	-17	-16	-16	-17	-19	-16	-18
the subnet	-21	-20	-26	-20	-21	-20	-20
the switch	9	43	9	9	9	10	9
the system	-11	-11	-11	-11	-12	-11	-17
the tabl	6	-5	6	29	2	6	3
the task	-17	-17	-17	-17	-17	-17	-20
the team	104	75	60	95	114	64	40
the term	25	30	79	32	25	32	33
the text	11	7	-28	5	66	4	-2
the thing	-8	-6	-6	-6	-6	-6	-6
the third	6	12	35	10	11	12	11
the three	-14	-21	-16	6	-21	-15	-15
the tls	-19	-19	-20	-20	-22	-19	-24
the traffic	-22	-21	-23	-22	-22	-21	-27
the truck	-33	-32	-32	-38	-42	-31	-38
the tunnel	-46	-43	-35	-58	-44	-34	-34
the two	-2	17	-3	-16	-3	-2	-2
the underli	-53	-40	-43	-43	-45	-41	-65
the updat	46	37	57	81	21	49	125
the upgrad	5	12	14	5	5	13	84
the uplink	-7	-8	-8	-8	-8	-8	-9
the vendor	49	22	21	22	21	20	23
the version	-10	-11	-25	-14	-22	-22	32
the virtual	-34	-32	-33	-32	-34	-31	-43
the vpn	28	29	28	27	15	29	69
the vulner	-40	-39	-39	-39	-44	-39	-71
the weather	-1	-1	-28	-1	42	-4	0
the web	-19	-18	-31	-19	-18	-18	-18
the weekend	-15	-11	-11	-11	-13	-11	-12
the whole	-9	-8	-8	-8	-11	-8	-8
the window	-17	-17	-17	-18	-22	-18	-20
the wire	-49	-40	-39	-40	-46	-40	-55
the work	-24	-10	-27	-23	-23	-24	-35
the worker	-29	-26	-30	-26	-7	-26	-45
the workload	-56	-56	-91	-58	-75	-58	-61
the world	-30	-29	-30	-31	-42	-29	-31
the wrong	-32	-31	-32	-33	-40	-32	-37
theft	-14	-15	-14	-15	-14	-13	-16
thei	-5	-11	8	-6	-14	-10	3
thei $	5	18	46	18	10	14	63
thei are	-24	-23	-24	-23	-28	-22	-27
thei do	41	18	-1	23	18	8	86
thei mean	-21	18	73	23	1	23	23
their	34	-5	-13	-8	2	-5	7
their $	32	18	7	5	1	6	29
their @	-35	-24	-24	-23	-23	-23	-27
their access	-51	-50	-50	-50	-70	-50	-69
their and	70	34	9	33	29	33	31
their host	-46	-28	-31	-55	-30	-29	-29
their name	34	40	39	38	89	37	27
their or	-42	-13	-9	-10	-40	-19	32
their os	-9	-11	-10	-10	-9	-9	-12
their our	180	64	68	68	46	62	43
their own	-20	-19	-25	-23	-21	-19	-21
them	11	-10	-13	-11	-11	-10	0
them $	4	-4	-12	-8	-5	-6	8
them back	-28	-23	-24	-24	-23	-23	-33
them everi	-29	-24	-24	-24	-27	-25	-23
them in	-13	-11	-10	-11	-15	-11	-11
them is	-47	-45	-47	-45	-53	-45	-61
them off	-19	-17	-18	-17	-19	-18	-16
them on	-35	-33	-33	-33	-38	-33	-52
them or	21	25	22	21	28	26	98
them out	-26	-17	-17	-17	-18	-17	-19
them to	-30	-29	-42	-31	-32	-31	-38
them who	-7	-6	-7	-7	-8	-6	-6
themselv	-42	-43	-59	-47	-43	-43	-44
themselv $	-37	-37	-60	-37	-39	-38	-39
then	-36	-35	-18	-37	-37	-34	-41
then $	-18	-16	17	-14	-18	-15	-26
there	-4	-14	-26	-23	-3	-13	-26
there $	16	-8	-29	-22	12	-16	-16
there a	12	16	13	25	15	50	14
there is	-12	-10	-10	-11	-11	-11	-12
there no	-22	-20	-22	-19	-23	-21	-22
there was	-11	-10	-9	-10	-10	-9	-9
there who	-10	-13	-10	-10	-11	-11	-12
thermostat	-9	-8	-8	-8	-9	-8	-9
these	-46	-54	-43	-43	-37	-42	-51
these $	-50	-67	-54	-50	-61	-50	-70
these dai	32	32	28	27	72	30	18
these for	-6	-8	-6	-6	-6	-6	-7
theyr	-52	-52	-54	-53	-91	-53	-59
thi	1	6	2	5	9	39	36
thi $	-7	-6	28	-6	-6	-39	-8
thi bot	-4	-2	-55	-1	-31	75	-10
thi in	-18	-18	-19	-19	-25	-16	-21
thi is	-15	-15	-17	-15	-15	-17	-22
thi morn	14	15	12	14	70	7	-4
thi one	34	40	27	36	16	6	110
thi thing	-17	-2	-1	-1	-22	59	-18
thi word	24	26	85	25	-4	2	21
thing	65	15	17	18	-3	26	48
thing $	-16	2	18	3	-2	14	40
thing amazon	82	18	8	16	28	18	19
thing can	-2	-1	-20	-2	-8	33	-4
thing do	97	36	39	38	39	38	35
thing for	-5	21	22	24	18	22	116
thing our	22	3	5	5	5	5	4
thing to	13	9	13	39	13	12	12
thing who	24	26	26	27	3	25	60
think	-28	-19	-40	-7	-5	-44	-28
think about	28	28	20	71	15	26	26
think of	-1	20	-24	0	58	-20	-2
third	-21	-15	6	-15	-15	-14	-15
third parti	-28	-23	-12	-24	-23	-22	-24
those	-36	-31	-34	-32	-44	-15	-28
those $	2	9	-2	7	1	57	24
those @	-25	-23	-28	-25	-26	-24	-29
those for	-22	-28	-21	-30	-21	-22	-22
those node	-14	-14	-14	-15	-14	-14	-23
those two	-35	-27	-30	-31	-29	-29	-31
though	-32	-26	-34	-26	49	-25	-27
thousand	-15	-14	-15	-14	-16	-14	-14
thousand of	-11	-10	-11	-11	-14	-11	-11
threat	-17	-19	-17	-17	-19	-17	-18
three	-7	9	0	16	8	1	0
three $	-26	-29	-26	-40	-25	-26	-28
three azs	-23	-23	-24	-23	-23	-22	-21
three column	-25	32	-2	-3	-1	-1	-2
three year	27	27	22	23	77	26	25
three zone	-9	-9	-10	-9	-9	-9	-8
throttl	-36	-31	-31	-32	-36	-31	-33
throttl limit	-48	-41	-40	-42	-54	-41	-41
through	-21	-32	-32	-31	-41	-31	-33
through @	-12	-23	-21	-21	-26	-20	-20
through a	-34	-33	-35	-33	-44	-33	-45
through our	-27	-23	-24	-24	-23	-23	-24
through the	-12	-12	-13	-13	-12	-12	-12
through which	-11	-14	-11	-12	-13	-11	-11
throughput	23	36	-4	40	115	37	39
throughput for	-18	-16	-16	-18	-22	-16	-16
thru	-49	-37	-41	-44	-43	-37	-48
tick	-28	-30	-31	-28	-31	-28	-32
ticket	-2	2	1	0	16	2	0
ticket for	-15	-14	-14	-16	-15	-13	-16
tie	17	17	18	40	15	18	17
tier	-58	-59	-65	-58	-62	-59	-62
time	-10	-11	-6	-10	17	-12	-13
time $	13	-3	-4	-5	-7	-3	-6
time object	-47	-49	-58	-47	-52	-48	-48
time out	38	52	52	33	106	53	52
time recoveri	-19	-16	10	-16	-23	-17	-21
timeout	-39	-37	-38	-36	-38	-36	-45
timeout of	-33	-33	-34	-32	-33	-32	-45
tini	1	-12	0	19	1	1	1
tls	-20	-19	-16	-19	-22	-19	-14
tls $	-66	-58	-62	-61	-63	-58	-73
tls 1	-21	-21	-21	-29	-23	-20	-26
tls between	-26	-25	-25	-25	-27	-25	-38
tls disabl	-20	-19	-22	-22	-21	-19	-22
tls for	-13	-11	-13	-13	-12	-11	-12
tls on	-28	-28	-29	-28	-31	-28	-31
tls version	-29	-27	-29	-27	-28	-27	-28
tls who	35	33	-10	35	19	33	112
tlsv1	-33	-33	-33	-32	-37	-32	-41
to	-14	-15	-18	-12	-12	-16	-17
to $	-25	-23	-24	-24	-24	-23	-25
to 0	-11	-10	-11	-10	-11	-10	-10
to 1	-15	-13	-13	-14	-15	-13	-14
to 16	-21	-24	-22	-38	-21	-21	-23
to @	-36	-19	-39	-36	-20	-30	-34
to a	-21	-18	-10	-21	-25	-20	-21
to act	-7	-6	-6	-10	-6	-6	-6
to add	-25	-26	-26	-28	-28	-26	-33
to agent	-8	-6	-6	-6	-6	-6	-7
to all	-29	-28	-28	-28	-42	-28	-34
to amazon	-29	-33	-29	-8	-35	-27	-39
to an	-36	-32	-33	-32	-24	-31	-32
to anoth	-9	-9	-9	-8	-9	-9	-10
to answer	-6	-5	-22	-5	-13	35	-4
to appli	-7	1	-10	-3	-21	-1	42
to ask	-14	-3	-16	-3	-29	46	-2
to attach	31	28	18	16	89	28	30
to aws	-26	-55	-46	-27	-73	-46	-47
to babysit	12	9	-1	52	4	12	10
to be	37	30	72	50	33	37	35
to blame	-39	-53	-40	-43	-60	-39	-40
to both	-35	-38	-36	-33	-59	-33	-57
to by	-9	-5	-14	-9	-9	-9	-8
to call	-28	-23	-28	-24	-27	-24	-25
to care	-22	-33	-23	-8	-23	-23	-45
to date	-29	-32	-29	-27	-31	-26	-28
to deal	-14	-10	-9	-10	-10	-10	-11
to decid	-19	-22	-18	-22	-18	-18	-19
to defin	-48	-48	-76	-47	-71	-51	-46
to do	35	4	-13	17	-11	-4	-9
to enabl	-28	-28	-28	-28	-44	-28	-43
to encrypt	-39	-38	-39	-38	-50	-38	-45
to fix	-26	-26	-28	-44	-26	-25	-26
to flip	-40	-58	-38	-41	-43	-41	-40
to get	-9	-8	-8	-8	-8	-8	-10
to have	-14	-12	-11	-12	-13	-11	-12
to instal	-6	-6	-6	-6	-6	-6	-9
to it	-50	-51	-54	-53	-54	-53	-68
to keep	-48	-40	-38	-2	-62	-37	-38
to know	12	23	1	-20	0	1	1
to look	13	4	13	58	12	13	11
to maintain	-30	-79	-32	0	-30	-30	-30
to me	69	24	48	21	7	21	22
to move	-45	-24	-24	-25	-24	-24	-25
to my	48	38	14	26	61	26	26
to nairobi	6	6	-12	2	33	4	6
to our	2	-22	-36	-27	-34	-30	-29
to patch	-16	-11	-14	27	-12	-11	-12
to plain	5	21	5	4	5	5	4
to plan	-10	-10	-15	-11	-12	-11	-10
to prod	-35	-21	-20	-21	-22	-20	-20
to protect	-17	-17	-17	-16	-22	-17	-17
to put	-23	-29	-25	-10	-22	-21	-21
to reboot	-24	-8	-7	-8	10	-8	-11
to renew	-7	-6	-8	-7	-6	-6	-6
to repair	-13	-12	-10	-10	-11	-10	-10
to replac	-27	-33	-27	-50	-27	-27	-28
to review	-22	-21	-24	-22	-23	-21	-27
to rotat	49	48	52	51	35	47	106
to run	66	27	35	68	17	35	31
to scan	-9	-7	-7	-7	-9	-7	-8
to schedul	-12	-9	-9	-9	-9	-9	-9
to secur	-32	-26	-25	-26	-28	-26	-34
to set	-29	-30	-27	-37	-29	-28	-29
to sort	-24	-24	-24	-23	-24	-26	-43
to take	36	14	9	11	10	11	12
to the	-8	-14	-14	-16	-12	-14	-15
to think	7	7	2	35	1	5	5
to tls	-9	-10	-9	-10	-11	-9	-9
to touch	-22	-29	-17	13	-21	-15	-17
to turn	-9	-7	-7	-7	-9	-7	-7
to two	25	20	7	8	81	21	24
to updat	2	-9	3	33	-3	4	1
to upgrad	-15	-15	-16	-15	-16	-15	-24
to us	-6	14	-5	-6	-8	-5	-10
to whom	-41	-18	-44	-56	-62	-41	-67
to write	-16	-12	-12	-12	-15	-13	-16
to you	-4	-1	0	-3	-25	30	-2
todai	2	3	-30	-16	-27	-14	-11
todai $	71	35	18	34	15	32	35
todai what	-37	-24	-45	-24	-26	-27	-23
todo	-4	27	-2	-11	-10	-3	-2
toggl	-57	-49	-57	-57	-47	-48	-48
token	-41	-42	-46	-42	-19	-47	-46
token of	-16	-17	-16	-17	-19	-16	-19
told	-28	-26	-28	-28	-28	-25	-29
tomorrow	42	12	10	11	26	12	14
tomorrow $	42	12	10	11	26	12	14
tonight	9	-8	9	13	82	14	4
tonight $	-27	-44	-23	-21	26	-20	-30
too	-53	-50	-50	-53	-50	-49	-56
too $	-65	-63	-62	-59	-61	-61	-66
too low	-10	-9	-9	-10	-13	-9	-9
took	-11	-9	-10	-10	-10	-9	-10
tool	-18	-16	-49	-15	-43	37	-37
top	-45	-46	-47	-54	-54	-46	-65
top of	-45	-46	-47	-54	-54	-46	-65
topic	-26	-28	-36	-24	-34	1	-26
topic and	-19	-18	-18	-18	-22	-19	-24
touch	-39	-40	-37	-25	-42	-36	-44
touch the	-49	-41	-43	-45	-48	-41	-60
trace	-7	-7	-8	-8	-12	-8	-8
traffic	-30	-29	-33	-29	-31	-30	-34
traffic $	-32	-22	-25	-23	-25	-23	-24
traffic over	-19	-18	-18	-20	-18	-18	-26
train	-37	-35	-17	-30	-39	-42	-43
train @	15	13	13	60	9	15	14
train contain	-15	-16	-15	-17	-15	-15	-14
train data	-51	-48	-51	-47	-48	-46	-50
train in	32	45	91	44	45	21	45
train its	-15	-15	-15	-15	-18	-16	-24
train of	-14	-14	-15	-14	-15	-14	-20
train our	-37	-37	-39	-38	-45	-38	-59
train whose	-53	-54	-66	-53	-53	-53	-74
transfer	-22	-18	-17	-17	-18	-17	-19
transit	-29	-28	14	-28	-34	-27	-40
transit $	-3	-3	45	-3	-20	-4	-10
trigger	-54	-54	-59	-53	-58	-55	-61
trigger $	-20	-19	-19	-19	-21	-19	-25
trim	-29	-22	-21	-23	-23	-21	-23
tripl	-49	-48	-48	-55	-78	-48	-51
truck	-33	-32	-32	-38	-42	-31	-38
true	-50	-47	-65	-47	-41	-46	-61
true $	-41	-38	-54	-37	-16	-36	-52
true or	-44	-38	-44	-41	-54	-38	-50
trust	-31	-30	-35	-31	-39	-18	-35
trust advisor	-52	-51	-52	-55	-64	-53	-61
tuesdai	37	40	40	42	132	21	20
tune	-35	-38	-33	-34	-35	-33	-35
tune it	-18	-18	-18	-19	-21	-18	-19
tune them	-24	-19	-18	-19	-23	-19	-18
tunnel	-55	-48	-48	-60	-58	-46	-55
tunnel of	-22	-22	-22	-22	-26	-22	-34
turn	-30	-29	-29	-31	-22	-27	-36
turn @	-28	-30	-32	-27	-30	-28	-27
turn it	-7	-9	-7	-7	-8	-7	-7
turn on	-37	-36	-36	-41	-36	-34	-37
turn them	-17	-15	-15	-15	-16	-15	-14
two	-18	-17	-15	-14	-13	-18	-24
two azs	-40	-43	-57	-40	-40	-44	-59
two custom	-9	-9	-9	-9	-16	-9	-9
two dev	11	11	10	31	8	11	8
two of	-1	0	-3	12	-2	-1	-3
two region	-25	-25	-29	-25	-30	-24	-23
two week	-10	-7	-8	-8	-8	-7	-8
two year	-24	-20	-28	-20	-20	-20	-19
txt	-14	-12	-13	-13	-13	-12	-14
txt in	-17	-15	-16	-17	-16	-16	-17
type	-17	-13	-9	-17	-21	-6	7
type in	-3	-3	24	-6	-23	20	-13
tyre	33	31	29	25	75	30	1
tyre $	33	31	29	25	75	30	1
u	68	28	8	27	16	98	31
ubuntu	-37	-44	-35	-39	-43	-36	-42
ubuntu @	-29	-27	-27	-28	-34	-27	-38
uh	-8	-7	-8	-8	-7	-7	-12
um	44	14	-12	13	8	12	11
under	-36	-35	-36	-35	-37	-27	-40
under @	-30	-34	-39	-38	-39	-36	-40
under a	-41	-40	-41	-39	-41	-40	-56
under an	-47	-46	-49	-45	-45	-46	-60
under it	-25	-25	-29	-30	-29	-25	-26
under load	-35	-55	-33	-37	-35	-34	-34
under our	-40	-39	-29	-32	-39	-30	-34
under the	-4	0	-5	-2	-22	37	-9
underli	-56	-47	-50	-49	-52	-48	-70
underli comput	-56	-39	-42	-42	-45	-40	-67
underli host	-22	-20	-21	-20	-21	-20	-22
underneath	-57	-52	-50	-58	-53	-49	-67
underneath @	-50	-40	-40	-55	-42	-39	-54
undersea	-26	-26	-26	-26	-26	-26	-37
understood	-27	-28	-28	-29	-31	-29	-30
unintend	-19	-16	-17	-16	-17	-16	-17
uninterrupt	-27	-26	-30	-27	-36	-26	-28
uninterrupt power	-27	-26	-30	-27	-36	-26	-28
unit	-28	-29	-31	-29	-33	-31	-29
unless	-33	-33	-33	-33	-44	-34	-42
unless we	-32	-31	-32	-31	-44	-33	-42
unlik	-18	26	-10	-10	-13	-14	-11
unlik @	-18	26	-10	-10	-13	-14	-11
unlock	-34	-30	-30	-29	-32	-29	-29
unlock code	-34	-30	-30	-29	-32	-29	-29
untag	-8	-7	-8	-7	-7	-7	-7
untag imag	-8	-7	-8	-7	-7	-7	-7
unus	-56	-52	-52	-51	-57	-52	-60
unus @	-72	-65	-65	-63	-71	-64	-77
up	-14	-17	-20	-18	-13	-17	-11
up $	-36	-33	-31	-34	-39	-33	-34
up 200	-8	-7	-7	-7	-9	-7	-7
up @	-63	-84	-88	-79	-93	-80	-118
up a	11	23	17	21	67	24	23
up and	-22	7	-14	-15	-15	-14	-14
up by	-40	-32	-36	-31	-34	-32	-35
up etcd	-29	-27	-29	-27	-30	-27	-35
up for	107	19	15	29	6	31	29
up in	-68	-69	-69	-75	-112	-68	-77
up our	50	69	67	71	34	71	176
up sinc	-44	-47	-30	-38	-41	-30	-33
up the	1	0	2	1	34	1	-12
up to	-28	-27	-28	-26	-29	-26	-29
updat	-27	-24	-21	-20	-21	-20	3
updat $	-100	-99	-94	-68	-119	-67	-91
updat @	-33	-33	-33	-33	-34	-33	-47
updat a	-18	-18	-20	-18	-20	-18	-27
updat avail	32	38	86	35	37	36	36
updat by	-46	-46	-45	-47	-45	-46	-80
updat do	-65	-61	-60	-60	-63	-62	-104
updat for	-20	-21	-23	-31	-20	-20	-22
updat from	-14	-16	-14	-25	-15	-15	-15
updat in	8	15	59	15	14	14	12
updat is	-28	-27	-28	-28	-29	-28	-51
updat it	18	20	19	20	56	20	-5
updat mode	11	21	58	18	7	17	16
updat of	25	24	23	23	3	17	55
updat on	2	3	4	3	47	7	12
updat onto	-33	-33	-33	-32	-36	-32	-44
updat our	30	30	27	28	8	20	71
updat that	-31	-24	-24	-28	-33	-24	-29
updat the	-16	-13	-13	-13	-16	-13	-4
updat them	-16	-27	-15	-16	-15	-15	-16
updat to	-19	-41	-19	5	-19	-19	-26
updat under	-9	-8	-8	-8	-13	-8	-9
updat us	-52	-50	-68	-49	-71	-50	-75
updat who	52	55	58	60	60	61	149
updat with	-52	-40	-40	-43	-41	-40	-51
updat without	-22	-20	-25	-22	-21	-20	-23
upgrad	-12	-13	-2	1	-12	-8	39
upgrad $	-29	-40	-33	8	-34	-18	79
upgrad @	-63	-65	-75	-79	-68	-63	-78
upgrad do	11	13	8	10	10	12	50
upgrad from	-21	-24	-22	-38	-21	-21	-23
upgrad in	-104	-101	-98	-99	-91	-89	-132
upgrad it	-28	-27	-27	-27	-27	-27	-45
upgrad karpent	-18	-18	-20	-19	-17	-18	-20
upgrad on	34	40	33	33	39	41	91
upgrad our	45	65	63	64	60	65	155
upgrad the	-48	-48	-51	-50	-55	-47	-60
upgrad there	-60	-59	-61	-60	-65	-61	-98
upgrad who	-30	-28	-29	-28	-30	-28	-36
upkeep	-12	15	-9	14	-13	-9	-9
upkeep $	-8	27	-4	20	-11	-5	-3
uplink	-39	-40	-42	-38	-38	-38	-38
uplink of	-35	-38	-41	-35	-36	-36	-37
upload	-40	-39	-40	-38	-44	-38	-53
upload $	-33	-34	-33	-34	-49	-35	-58
upload to	-52	-51	-51	-48	-50	-48	-51
ups	-22	-22	-22	-23	-26	-22	-29
ups batteri	-25	-25	-24	-25	-30	-24	-31
uptim	-35	-37	-36	-35	-37	-34	-46
uptim of	-36	-37	-34	-34	-37	-34	-39
url	-34	-32	-32	-32	-24	-31	-34
us	10	-3	-8	4	-2	-3	10
us $	26	13	-1	9	4	3	29
us @	8	-76	-31	-10	-30	-27	-30
us a	-30	-36	-30	-31	-33	-29	-30
us and	66	45	3	-6	13	16	17
us as	-36	-35	-36	-35	-36	-36	-63
us ask	-14	-11	-12	-12	-12	-12	-13
us aws	-43	-40	-46	-39	-45	-39	-55
us by	-20	-20	-20	-18	-19	-18	-21
us daili	-21	-22	-27	-22	-35	-22	-24
us east	-4	0	0	0	24	-1	-5
us from	-15	-14	-14	-16	-17	-15	-22
us i	-51	-49	-67	-50	-54	-49	-53
us in	-11	-11	-10	-14	-11	-11	-16
us more	-5	-39	-7	63	-11	-8	-7
us no	4	5	2	23	5	5	2
us off	27	54	28	21	29	29	66
us on	-35	-13	-13	-17	16	-15	-23
us or	-12	-6	-10	-8	8	-5	18
us our	-25	-28	-23	-24	-23	-23	-30
us patch	16	19	16	64	15	18	-9
us right	-24	-27	-24	-29	-25	-23	-24
us that	-9	-9	-9	-10	-10	-9	-10
us the	-6	-7	-6	1	-5	-5	-8
us them	124	14	10	21	17	16	-4
us to	-28	-25	-29	-16	-36	-25	-25
us what	81	12	9	19	18	17	16
us when	-13	-57	-50	-55	-59	-50	-58
us who	-2	2	2	1	-8	1	18
us with	-7	21	-6	-36	-13	-6	-7
usag	8	28	13	38	22	150	26
usag $	14	33	16	37	23	145	29
use	-16	-46	-33	-28	-48	-10	-34
use $	-43	-41	-42	-45	-40	-58	-44
use @	9	-71	-41	-15	-38	-32	-33
use a	-23	-21	-21	-25	-37	27	-32
use an	-37	-29	-30	-32	-40	-29	-32
use as	-20	-20	-21	-23	-25	-20	-28
use it	54	17	1	10	-7	14	13
use of	-10	-9	-9	-9	-10	-9	-9
use thi	-15	-2	-1	-1	-19	53	-15
use you	-8	-2	0	0	-8	26	-2
user	-50	-47	-43	-44	-38	-45	-49
user $	-59	-65	-33	-54	-68	-55	-56
user and	-19	-22	-19	-19	-20	-19	-20
user authent	-33	-30	-31	-30	-35	-33	-30
user from	-16	-15	-14	-15	-19	-14	-15
user get	-16	-13	-13	-13	-15	-13	-13
user in	-52	-55	-67	-53	-55	-59	-75
user into	-44	-47	-45	-44	-57	-47	-69
user manag	-42	-34	-54	-34	-42	-34	-34
user may	-27	-48	-24	-25	-25	-24	-25
user of	-21	-22	-22	-22	-29	-22	-21
user on	7	1	29	4	-16	1	8
user permiss	-9	-9	-9	-9	-9	-9	-10
util	-32	-31	-30	-30	-32	-29	-29
util and	-32	-31	-30	-30	-32	-29	-29
v	3	111	15	11	-4	16	15
v @	4	120	17	13	-5	18	17
v1	-1	-12	32	-3	-27	-8	-4
v2	-16	-16	-17	-16	-16	-16	-21
v2 capac	-18	-18	-19	-18	-19	-18	-24
valid	-31	-32	-32	-32	-34	-31	-31
valid $	-58	-58	-60	-59	-66	-59	-59
valid @	-13	-13	-13	-13	-13	-13	-13
valid cname	-10	-9	-9	-11	-13	-9	-10
valid of	-12	-11	-11	-11	-11	-10	-11
valid the	-11	-9	-10	-9	-11	-10	-10
valu	23	-2	13	62	23	21	24
valu store	27	1	14	66	26	24	27
var	-44	-26	-27	-26	-30	-26	-26
variabl	-37	-34	-39	-34	-35	-34	-35
variabl of	-22	-23	-27	-23	-24	-24	-24
vcenter	-41	-39	-38	-38	-39	-38	-60
vcpu	8	16	9	15	52	9	14
vendor	35	12	12	11	12	13	11
verifi	-15	-13	-13	-13	-14	-13	-14
verifi that	-15	-13	-13	-13	-14	-13	-14
version	-41	-38	-29	-38	-37	-34	-46
version $	-72	-66	-80	-58	-43	-65	-71
version and	-37	-32	-32	-33	-31	-32	-52
version behind	-44	-44	-55	-55	-44	-44	-67
version bump	7	5	6	4	5	7	41
version for	-40	-40	-41	-39	-40	-40	-67
version in	13	26	98	26	24	28	26
version of	15	15	14	15	-8	52	13
version on	-24	-21	-24	-21	-3	-23	-22
version that	-24	-25	-26	-32	-26	-24	-25
version to	-50	-47	-50	-45	-48	-45	-47
version updat	-22	-22	-24	-22	-22	-22	-32
version upgrad	-62	-60	-33	-62	-64	-62	-91
versu	15	74	34	46	29	32	29
versu @	13	76	28	48	31	32	29
vessel	-25	-23	-22	-24	-26	-22	-24
vet	-33	-31	-32	-32	-38	-32	-33
vet the	-23	-22	-22	-23	-31	-22	-23
via	-36	-47	-34	-28	-38	-34	-36
via @	-31	-36	-28	-14	-30	-28	-32
video	22	26	18	39	119	10	8
view	-30	-3	-29	-21	-23	-21	-21
view $	-15	17	-5	-4	-8	-5	-5
viewer	-42	-39	-42	-38	-40	-38	-40
virtual	-52	-50	-52	-51	-54	-50	-69
virtual layer	-60	-59	-62	-59	-64	-59	-83
viru	-20	-18	-20	-18	-20	-18	-18
visibl	-18	-17	-17	-17	-18	-17	-17
visitor	-40	-39	-42	-39	-60	-41	-56
volum	-46	-36	-36	-36	-28	-35	-42
volum $	13	9	6	4	40	11	-7
volum encrypt	-69	-68	-68	-66	-78	-67	-80
volum of	-10	-10	-10	-10	-15	-10	-12
vpn	-3	0	-1	0	5	-3	27
vpn $	-7	-6	-6	-10	-35	-6	39
vpn client	55	54	50	49	90	40	93
vs	23	64	14	43	12	12	7
vs @	6	122	22	17	22	25	22
vs a	13	108	12	5	22	22	13
vs amazon	96	72	28	31	15	40	26
vs aws	95	-37	37	23	87	39	16
vs guest	-38	-40	-40	-43	-43	-37	-70
vs in	34	10	107	66	-5	34	36
vs normal	23	107	23	12	24	26	19
vs their	43	-23	7	5	2	1	-1
vsphere	-66	-69	-65	-60	-67	-59	-62
vuln	-49	-49	-46	-47	-49	-49	-57
vulner	-19	-18	-18	-18	-22	-19	-14
vulner $	41	43	42	42	34	39	116
vulner @	-14	-15	-14	-14	-14	-13	-14
vulner in	-24	-24	-26	-24	-27	-25	-34
vulner scan	-19	-19	-22	-20	-22	-21	-20
w	10	23	-12	-6	-6	-6	-5
w @	-2	-50	-73	-27	-47	-42	-41
w a	-26	-35	-24	-25	-24	-25	-25
w o	-20	-20	-20	-19	-23	-19	-21
w out	33	5	28	87	32	32	31
wait	-5	-61	-30	4	-43	-31	-33
walk	13	-14	-17	-29	-19	-14	-16
walk around	-9	-9	-9	-9	-9	-9	-13
walk me	81	24	19	25	11	25	26
walk off	-27	-26	-26	-51	-27	-27	-27
wall	-32	-30	-49	-33	-35	-30	-32
want	7	-15	6	42	3	5	3
want @	8	15	14	44	15	17	18
want a	11	-6	-5	13	-4	-7	-5
want amazon	3	2	3	8	3	3	3
want it	18	3	3	2	1	3	3
want the	-14	-48	-19	34	-18	-18	-18
want to	11	-6	6	34	5	7	6
want us	16	39	48	8	14	17	18
war	-50	-21	-21	-22	28	-33	-24
warehous	-23	-24	-23	-23	-10	-21	-31
warehous who	-30	-25	-29	-24	-31	-24	-27
was	-12	-11	-13	-12	-6	2	-16
was in	-12	-10	-10	-12	-10	-11	-10
was it	0	1	1	-2	46	-15	-15
was off	-8	-8	-7	-8	-8	-7	-7
was open	-21	-17	-17	-20	-18	-17	-20
was public	-49	-41	-45	-41	-48	-44	-45
was respons	-2	-2	0	-1	14	-3	-27
was that	-6	-6	-6	-7	-7	-7	-9
watch	-52	-46	-50	-48	-54	-46	-49
watch the	-41	-35	-38	-35	-41	-35	-39
water	-10	-10	-10	-10	-10	-10	-16
way	-6	-5	-10	21	-17	-5	-8
way $	-13	-11	-11	-13	-12	-11	-15
we	-16	-12	-24	-14	-22	-19	-18
we $	-44	-50	-46	-61	-48	-44	-50
we actual	111	13	31	33	33	35	36
we are	30	11	10	11	10	11	11
we ask	22	23	11	21	14	96	22
we be	45	11	16	44	12	22	23
we bring	-29	-28	-27	-28	-29	-27	-30
we cannot	20	7	18	57	20	19	19
we carri	-16	15	-12	-22	-11	-11	-16
we close	-26	-28	-26	-34	-37	-29	-33
we configur	-10	-10	-9	-11	-10	-10	-10
we creat	-8	-12	-8	-10	-8	-8	-10
we deploi	-31	-28	-29	-28	-34	-28	-30
we do	-16	-51	-56	-54	-48	-52	-68
we dont	-24	-30	-24	-31	-24	-23	-28
we expect	-12	-11	-11	-12	-13	-11	-14
we go	-7	-37	-16	32	-6	-3	-5
we got	8	14	16	14	1	11	46
we had	25	24	12	26	11	26	83
we harden	-48	-49	-51	-48	-49	-50	-73
we have	33	27	16	0	13	16	51
we host	11	39	-2	-11	9	10	6
we import	-30	-29	-23	21	-24	-20	-22
we inherit	72	17	-9	18	20	15	20
we instal	-14	-8	-33	-36	-18	-16	16
we keep	-25	-48	-25	-34	-25	-25	-25
we launch	-94	-96	-101	-96	-98	-93	-160
we look	-3	-23	-22	-18	-19	-20	-19
we made	-12	-12	-12	-13	-12	-12	-19
we manag	-90	-66	-63	-61	-64	-63	-68
we migrat	43	17	17	16	12	16	17
we move	-28	-52	-28	-28	-28	-28	-28
we must	19	-6	-20	-7	-7	-6	-15
we need	-20	-20	-20	14	-21	-20	-25
we never	-33	-34	-32	-34	-33	-32	-46
we onli	-9	-16	-10	-5	-9	-9	-9
we patch	-67	-67	-82	-68	-68	-68	-102
we pay	-23	-32	-22	-30	-24	-22	-22
we plan	-35	-34	-32	-33	-32	-31	-39
we put	-33	-26	-32	-36	-35	-34	-55
we respons	49	28	21	29	66	26	18
we run	56	61	21	30	16	23	12
we send	-33	-38	-34	-38	-38	-33	-32
we ship	-14	-22	-15	-15	-15	-15	-16
we still	4	-24	-23	-20	-30	-20	-28
we store	-50	-45	-48	-45	-45	-59	-51
we take	40	20	11	74	24	30	26
we the	-9	-8	-8	-8	-11	-8	-8
we to	-30	-56	-30	-31	-31	-30	-30
we train	-50	-39	-40	-39	-40	-39	-64
we turn	-17	-14	-15	-14	-16	-15	-14
we upload	-39	-38	-38	-37	-48	-38	-59
we use	-65	-83	-68	-65	-65	-70	-69
we want	8	7	8	23	8	8	8
we went	-46	-26	-47	-38	-42	-37	-40
we write	-38	-31	-29	-30	-30	-30	-31
we wrote	-30	-30	-30	-30	-56	-30	-30
weak	-19	-16	-19	-16	-16	-16	-17
weather	-1	-1	-28	-1	42	-4	0
weather in	-1	-1	-28	-1	42	-4	0
web	-16	-15	-15	-9	-17	-15	-20
web app	-6	-5	-8	11	-8	-5	-10
web applic	-33	-33	-33	-35	-34	-33	-56
web server	-9	-7	-7	-8	-7	-7	-7
web shop	-12	-12	-12	-12	-24	-12	-12
webhook	1	-6	1	12	17	3	1
websit	-7	-6	-10	40	-22	-4	-27
wed	-8	10	-12	-22	-11	-9	-11
week	9	-12	-8	-7	-7	-8	-7
week what	49	-6	13	15	10	-2	15
weekend	-12	-14	-6	-9	25	-14	-10
weight	-44	-30	-32	-54	-31	-30	-31
weight and	-44	-30	-32	-54	-31	-30	-31
well	-35	-36	-39	-37	-36	-35	-46
well $	-42	-43	-45	-42	-44	-43	-61
well as	-20	-27	-22	-34	-20	-20	-20
went	-34	-25	-34	-30	-35	-30	-30
went down	-15	-17	-13	-14	-13	-13	-13
wer	-14	-12	-12	-13	-13	-12	-16
were	16	78	21	22	17	21	21
were on	-35	-12	-22	-22	-27	-22	-23
weve	-7	-7	-7	-7	-7	-7	-11
weve got	-7	-7	-7	-7	-7	-7	-11
what	40	29	56	23	32	26	18
what $	116	80	85	35	18	38	18
what @	-25	38	204	60	31	52	51
what a	0	12	97	12	-9	8	11
what about	-101	-71	-118	-71	-96	-81	-8
what addit	2	8	2	1	2	2	2
what all	111	-23	17	27	28	28	30
what am	60	25	19	25	24	24	26
what amazon	27	-48	-66	-41	-74	-51	-50
what an	13	61	214	90	66	77	87
what and	-16	2	-3	1	9	45	11
what are	49	49	119	51	17	104	48
what can	-15	-8	-25	-4	-18	45	-11
what chang	11	61	8	5	12	14	15
what count	23	-3	62	53	16	21	21
what do	93	67	46	55	44	36	37
what doe	12	15	9	8	95	-6	-8
what exactli	29	36	88	34	31	34	38
what extra	0	57	15	-9	17	14	16
what fall	37	30	6	-20	1	-10	7
what for	-6	-1	-24	4	61	-9	4
what goe	7	87	14	9	20	29	32
what i	1	4	-9	0	-1	25	0
what if	-133	-127	-135	-106	-112	-104	-113
what in	163	69	49	78	58	75	75
what is	21	37	151	39	56	39	31
what it	79	37	110	48	45	42	37
what kind	-1	0	-2	0	-3	11	0
what languag	-5	-4	-29	-5	-15	64	-6
what left	11	49	3	2	11	12	14
what mean	36	36	93	35	28	34	36
what meant	-16	8	83	15	5	8	14
what must	105	11	15	25	24	23	24
what nitro	18	18	77	19	15	-5	19
what not	67	14	3	25	18	23	25
what on	-14	-50	-73	-49	-55	-53	-87
what our	30	-32	-60	-30	7	-22	-42
what remain	99	26	4	20	7	21	20
what should	18	34	17	76	24	33	30
what sort	-2	-1	-20	-2	-8	33	-4
what stai	26	59	2	-37	-10	10	7
what that	-143	-126	-149	-112	-151	-140	-139
what the	44	37	25	41	125	35	35
what there	46	71	15	3	25	31	25
what thi	61	60	113	60	19	92	48
what time	-1	0	-22	-1	37	-8	1
what to	8	-22	-18	-4	-24	25	-4
what we	-21	-40	-58	-41	-52	-29	-48
what will	49	17	11	17	8	18	18
what work	-6	72	2	-13	15	15	15
what would	46	83	31	70	36	27	41
whatev	-29	-28	-31	-30	-36	-28	-30
whatev the	-24	-23	-26	-24	-38	-24	-26
when	-27	-24	-28	-25	-21	-19	-24
when $	-34	-24	-45	-23	12	-29	-29
when @	-57	-45	-48	-47	-58	-46	-46
when a	-29	-27	-30	-24	-34	-28	-27
when an	-37	-37	-38	-36	-49	-37	-43
when it	18	49	27	27	11	22	75
when its	-9	-8	-8	-8	-8	-8	-8
when more	-25	-24	-24	-25	-33	-24	-26
when one	-40	-34	-35	-36	-45	-33	-37
when our	-25	-23	-23	-23	-32	-23	-26
when the	-19	-16	-16	-17	-20	-17	-18
when thei	-31	-33	-34	-36	-54	-33	-39
when traffic	-43	-40	-44	-41	-49	-44	-43
when us	-14	-76	-42	-43	-44	-42	-43
when we	-13	-10	-33	-36	-43	-33	-47
when will	24	41	44	44	96	34	47
where	5	9	-2	30	-5	4	-6
where $	25	25	24	54	22	25	25
where @	-50	-49	-49	-50	-58	-49	-74
where a	-26	-26	-35	-32	-29	-29	-28
where do	-49	1	-22	-21	-24	14	-20
where doe	65	-11	18	71	14	15	6
where the	-6	-19	-7	53	-16	-4	-12
where to	26	25	25	64	23	26	23
where we	17	18	6	67	3	7	15
where would	32	20	32	68	32	32	32
whether	-22	-21	-21	-22	-22	-20	-23
whether @	-29	-25	-25	-25	-26	-25	-30
whether a	-10	-10	-11	-10	-10	-10	-11
whether we	-13	-12	-12	-12	-13	-12	-14
which	-5	-2	-9	6	-1	-5	-9
which $	-27	-21	-20	-41	-44	-27	-40
which @	-28	-11	-16	24	-1	-9	-14
which a	-22	-18	-19	-19	-19	-17	-19
which account	-37	-28	-29	-29	-32	-28	-28
which aws	23	40	38	16	62	95	39
which bit	60	28	23	27	28	27	27
which control	-30	-25	-28	-35	-27	-31	-25
which countri	-35	-36	-37	-38	-46	-39	-38
which data	-19	-18	-18	-18	-19	-18	-18
which doe	-21	29	0	-14	-6	-2	-19
which duti	21	75	22	10	17	22	23
which flavor	23	32	34	110	4	34	33
which is	-16	4	43	-21	52	5	7
which leav	0	-5	1	11	0	1	1
which of	-4	-5	1	16	55	4	26
which one	-7	-28	-7	31	23	-23	-4
which our	-7	-10	-7	-8	-7	-7	-7
which part	35	56	-16	1	-3	-1	-16
which parti	-46	-40	-43	-41	-44	-40	-42
which peopl	-22	-19	-19	-20	-27	-20	-21
which princip	-35	-31	-30	-30	-40	-31	-30
which region	23	27	21	14	97	21	23
which servic	-66	-55	-69	-35	-62	-77	-61
which side	-35	-29	-33	-31	-36	-31	-30
which task	134	53	58	61	58	62	62
which thing	87	28	35	34	6	33	31
which user	-28	-44	-25	-25	-26	-24	-25
whichev	47	23	44	122	43	46	48
while	-16	-17	-16	-16	-18	-16	-17
while a	-15	-14	-15	-14	-20	-14	-14
who	-18	-19	-25	-21	-17	-20	-11
who $	5	85	29	32	23	33	109
who absorb	-26	-21	-21	-21	-24	-21	-24
who account	44	1	-6	0	-16	6	8
who act	-46	-46	-45	-44	-48	-45	-56
who activ	-40	-41	-42	-40	-43	-38	-53
who add	-34	-34	-32	-33	-35	-32	-35
who answer	15	-8	-12	-12	-28	-13	-18
who appli	-37	-35	-37	-37	-43	-35	-43
who are	1	2	-3	2	-23	38	1
who arrang	-9	-10	-9	-9	-10	-9	-9
who assign	-55	-50	-52	-48	-50	-48	-60
who at	8	12	7	5	88	6	-31
who attach	-80	-78	-77	-74	-97	-75	-88
who author	-45	-44	-43	-44	-57	-44	-54
who back	73	80	74	82	165	82	128
who bring	-42	-42	-33	-34	18	-30	-60
who bui	-25	-23	-23	-24	-28	-24	-26
who build	-15	-15	-16	-15	-17	-15	-22
who built	12	10	-2	14	3	44	14
who bump	-55	-52	-56	-52	-59	-52	-60
who can	-56	-55	-56	-55	-58	-58	-88
who carri	-34	28	-23	-16	-28	-11	-12
who check	-9	-9	-9	-9	-11	-9	-10
who choos	-20	-19	-20	-20	-20	-19	-21
who classifi	-54	-53	-53	-53	-70	-53	-69
who clean	-31	-28	-29	-31	-31	-28	-31
who configur	-25	-25	-25	-24	-24	-24	-21
who connect	-32	-33	-32	-32	-60	-32	-37
who control	-11	-18	-11	-11	-13	-12	8
who correct	-8	-7	-7	-8	-8	-7	-7
who creat	-41	-38	-38	-36	-38	-36	-41
who deal	-33	-5	3	-1	-17	-2	73
who decid	-46	-43	-44	-43	-52	-43	-47
who defend	-17	-18	-17	-17	-27	-17	-18
who defin	-39	-38	-53	-38	-42	-41	-39
who delet	-5	-4	0	-1	23	1	-3
who design	-25	-24	-24	-24	-26	-25	-25
who do	51	52	52	48	168	35	10
who doe	16	32	6	10	2	13	66
who download	-24	-20	-20	-21	-23	-20	-20
who drop	-18	-22	-17	-17	-18	-17	-17
who enabl	-47	-46	-52	-44	-46	-44	-49
who encrypt	7	8	7	9	51	10	-2
who enforc	-25	-22	-22	-22	-29	-22	-23
who ensur	-32	-30	-31	-31	-36	-30	-34
who export	-25	-24	-31	-26	-27	-24	-24
who fail	-34	-35	-30	-31	-38	-35	-53
who fix	-3	-4	-6	-3	-7	-5	24
who flip	-25	-23	-26	-26	-25	-23	-26
who forc	-20	-18	-20	-19	-21	-18	-18
who get	-40	-39	-43	-39	-42	-39	-49
who give	-24	-21	-20	-21	-23	-20	-21
who got	92	-7	-24	21	12	17	-1
who gotta	-16	-16	-15	-15	-18	-15	-17
who govern	-33	-26	-30	-26	-29	-26	-28
who grant	-19	-17	-18	-17	-17	-17	-18
who guarante	-38	-38	-51	-39	-47	-39	-44
who guard	3	51	0	7	6	8	4
who had	-19	-19	-19	-24	-22	-19	-24
who handl	71	31	23	45	117	45	79
who harden	-17	-17	-17	-18	-19	-17	-24
who has	-11	-14	-25	-21	-26	-20	-25
who hire	-61	-62	-71	-61	-88	-64	-93
who hold	-40	-35	-38	-40	-42	-38	-58
who in	38	35	33	41	103	36	74
who initi	-18	-33	-19	-19	-19	-19	-19
who instal	15	17	17	14	4	17	56
who instrument	-23	-19	-19	-19	-20	-19	-21
who invent	19	39	47	53	138	40	34
who investig	-31	-26	-25	-25	-28	-25	-27
who is	-13	-13	-16	-13	-11	-13	-1
who isol	-27	-25	-26	-25	-29	-24	-29
who keep	-41	-42	-41	-40	-46	-39	-43
who kick	-32	-27	-27	-27	-33	-26	-32
who label	-37	-37	-37	-38	-59	-40	-54
who lai	-28	-28	-28	-28	-49	-30	-30
who launch	-62	-58	-64	-58	-70	-59	-69
who left	-34	-33	-32	-32	-45	-32	-36
who liabl	-12	-10	-11	-10	-14	-10	-11
who limit	-10	-10	-10	-10	-15	-10	-10
who list	-28	-26	-26	-26	-42	-26	-35
who lock	-18	-17	-16	-17	-25	-16	-16
who look	-32	-29	-29	-29	-32	-28	-23
who maintain	-11	-4	-9	-8	-15	-8	23
who make	-25	-23	-24	-24	-26	-23	-25
who manag	-2	4	-12	5	10	3	55
who map	-18	-22	-19	-18	-20	-18	-19
who may	-20	-19	-20	-19	-21	-18	-19
who meant	-25	-24	-36	-24	-24	-24	-26
who migrat	-14	-15	-15	-14	-18	-14	-14
who monitor	-24	-24	-24	-25	-43	-24	-28
who move	16	15	16	16	14	17	44
who must	-29	-26	-26	-27	-31	-26	-30
who narrow	-21	-16	-17	-16	-18	-16	-17
who now	-10	-8	-7	-8	-7	-7	-8
who obtain	-11	-10	-11	-10	-11	-10	-11
who on	-23	-14	-13	-14	25	-14	-26
who open	-33	-36	-33	-34	-40	-33	-40
who oper	-37	-36	-37	-35	-39	-35	-39
who or	39	37	133	38	20	34	6
who ought	-13	-11	-10	-11	-11	-10	-11
who own	21	55	57	60	89	55	154
who pai	-14	-10	-9	-12	7	-10	-41
who patch	-11	-5	-7	-6	15	-5	12
who per	-64	-50	-65	-54	-70	-59	-65
who perform	-38	-37	-37	-37	-39	-36	-56
who pick	-33	-34	-34	-35	-37	-33	-38
who place	-27	-26	-24	-28	-25	-24	-27
who plan	-25	-23	-26	-27	-24	-23	-31
who prevent	-20	-20	-20	-20	-28	-20	-23
who protect	-18	8	-15	-14	-14	-13	-17
who prove	-18	-18	-19	-18	-22	-18	-26
who provid	-34	-32	-32	-32	-34	-30	-34
who provis	-26	-36	-28	-27	-27	-28	-27
who publish	-18	-16	-18	-16	-17	-16	-18
who put	-41	-42	-41	-41	-49	-42	-62
who raiz	-8	-7	-8	-7	-9	-7	-8
who read	-8	3	-4	-5	-6	-5	-4
who rebuild	-27	-27	-31	-29	-32	-27	-37
who refresh	-40	-34	-43	-34	-33	-32	-33
who regist	-30	-26	-27	-26	-28	-26	-32
who releas	-44	-44	-45	-44	-44	-44	-44
who remov	-32	-38	-31	-31	-35	-31	-33
who renew	17	17	19	17	21	18	36
who repair	-53	-49	-50	-48	-55	-48	-59
who replac	-25	-26	-24	-24	-25	-24	-26
who replic	-31	-30	-31	-29	-34	-30	-44
who requir	-30	-29	-33	-29	-28	-28	-29
who respond	-29	-33	-28	-27	-29	-27	-29
who respons	27	65	63	67	95	65	131
who restart	7	8	10	11	-8	7	54
who restrict	-36	-35	-34	-33	-38	-33	-34
who review	-43	-41	-43	-40	-44	-40	-44
who revok	-21	-20	-19	-21	-23	-20	-24
who roll	-27	-27	-26	-26	-27	-26	-28
who rotat	-21	-14	-11	-4	-44	-8	103
who run	-72	-68	-88	-68	-70	-67	-77
who scale	-55	-51	-54	-50	-54	-50	-42
who scan	-34	-34	-35	-34	-40	-33	-51
who schedul	-92	-73	-72	-69	-72	-72	-112
who secur	29	-14	-31	-15	-18	-15	-29
who see	25	25	21	22	24	20	62
who select	-16	-15	-16	-15	-19	-15	-16
who separ	-10	-11	-10	-11	-10	-10	-10
who set	-31	-29	-29	-29	-32	-28	-32
who ship	-17	-15	-15	-16	-15	-15	-19
who should	-11	-11	-10	-11	-11	-10	-12
who shred	-24	-25	-25	-25	-31	-24	-28
who size	-58	-55	-56	-54	-66	-54	-72
who specifi	-31	-28	-28	-29	-44	-28	-28
who start	-37	-34	-41	-39	-36	-33	-35
who stop	-14	-14	-12	-13	-16	-13	-13
who store	-22	-20	-21	-21	-21	-20	-23
who subscrib	-13	-13	-13	-13	-14	-13	-15
who suppli	-18	-18	-19	-19	-18	-18	-21
who swap	-45	-47	-42	-43	-49	-43	-48
who switch	-21	-20	-23	-20	-22	-19	-20
who take	-18	-36	-38	-37	-38	-35	-52
who test	-32	-32	-34	-30	-56	-30	-38
who that	-8	-8	-7	-7	-7	-7	-7
who the	41	42	38	43	101	41	18
who then	-14	-14	-15	-14	-26	-14	-15
who trigger	-20	-19	-20	-19	-21	-19	-25
who trim	-29	-22	-21	-23	-23	-21	-23
who tune	-39	-35	-34	-34	-35	-34	-38
who turn	-41	-40	-41	-47	-42	-38	-42
who updat	-30	-26	-30	-26	-23	-26	-25
who upgrad	51	54	52	53	47	55	134
who valid	-11	-9	-10	-9	-11	-10	-10
who verifi	-15	-13	-13	-13	-14	-13	-14
who vet	-9	-9	-9	-9	-9	-9	-11
who was	11	13	15	14	43	12	-3
who who	206	244	110	118	82	91	24
who wipe	-16	-17	-16	-19	-16	-16	-17
who won	18	20	24	20	68	18	1
who work	-18	-18	-19	-18	-24	-18	-20
who write	-47	-43	-44	-42	-45	-42	-49
whod	-42	-36	-36	14	-57	-39	-62
whole	-22	-37	-36	-35	-46	-35	-44
whole pictur	-30	-48	-43	-41	-55	-41	-63
whom	-7	-4	-5	-6	-18	-5	39
whom $	-9	-5	-10	-9	-18	-7	36
whom do	46	46	46	44	20	45	85
whose	-25	-23	-30	-25	-25	-25	-6
whose $	46	40	47	47	46	49	128
whose control	-20	-20	-23	-20	-22	-20	-29
whose decis	-27	-25	-25	-26	-40	-26	-40
whose duti	-47	-34	-37	-34	-14	-34	-55
whose failur	-15	-13	-12	-13	-13	-12	-16
whose fault	23	23	21	22	2	23	59
whose headach	-19	-19	-19	-19	-21	-19	-36
whose homework	-16	-16	-18	-17	-24	-17	-19
whose is	-69	-66	-98	-67	-69	-67	-91
whose job	-19	-3	-17	-15	-23	-14	23
whose mess	-16	-16	-15	-16	-18	-15	-16
whose move	-28	-28	-28	-28	-28	-28	-50
whose oversight	-36	-36	-35	-37	-57	-36	-40
whose patch	-10	-10	-10	-16	-10	-10	-11
whose problem	-41	-40	-49	-43	-44	-40	-53
whose respons	-30	-28	-28	-28	-40	-28	-35
whose task	-30	-32	-32	-30	-43	-31	-43
whose to	-30	-29	-30	-30	-42	-30	-38
whose turn	30	28	26	23	70	27	-2
why	32	42	42	27	106	34	42
why doe	28	27	29	29	66	29	29
why is	20	21	21	23	60	8	23
wide	-1	2	0	3	-19	4	43
wide open	3	5	3	7	-16	8	49
will	-22	-17	-19	-18	-17	1	-19
will @	1	18	19	19	64	14	20
will amazon	-22	-21	-23	-21	-24	-22	-22
will aws	-33	-30	-28	-29	-33	-30	-29
will be	-21	-28	-21	-26	-22	-23	-23
will it	-30	-26	-31	-27	-28	-27	-33
win	26	11	25	74	23	25	24
win $	25	12	24	70	24	25	24
window	-37	-34	-29	-24	-40	-36	-42
window $	-40	-36	-26	-16	-46	-39	-52
window and	-16	-17	-15	-15	-17	-16	-16
window for	-24	-23	-29	-27	-25	-23	-23
window of	-10	-9	-10	-12	-9	-10	-10
windows	-8	-12	-7	16	-8	-6	-6
windows $	2	-6	-2	24	1	1	1
windows @	-36	-34	-36	-37	-40	-34	-37
windows in	-26	-25	-28	-30	-27	-26	-33
windows licens	-62	-61	-59	-64	-62	-58	-74
windows on	-20	-20	-20	-23	-21	-21	-27
windows server	0	3	2	22	-1	3	-7
windows share	-8	-9	-7	-10	-7	-7	-7
windows updat	-9	-7	-7	-15	-13	-10	27
wipe	-46	-44	-44	-46	-48	-44	-50
wipe the	-19	-16	-18	-20	-17	-16	-16
wire	-80	-74	-78	-72	-81	-74	-88
wise	-20	-4	-19	-21	-28	-20	-24
wise $	0	19	1	0	-6	1	1
wish	70	36	25	62	8	34	31
wish to	70	36	25	62	8	34	31
with	5	-12	-12	0	-4	-10	-10
with $	-11	-9	-9	-10	-10	-9	-10
with @	32	-10	-23	-21	-20	-18	-24
with a	-6	-35	-5	27	-5	-3	29
with an	-8	-9	-5	5	-5	-5	-5
with aws	22	28	26	24	63	11	29
with custom	-48	-41	-42	-47	-45	-42	-65
with it	-22	-20	-20	-21	-21	-20	-28
with my	20	21	-2	14	83	24	22
with no	-1	7	8	44	4	7	5
with our	-28	-28	-29	-29	-30	-28	-46
with princip	-18	-18	-20	-20	-30	-20	-19
with sse	-59	-50	-52	-52	-59	-50	-53
with terraform	-18	-13	-12	-17	12	-14	-14
with the	3	-9	-12	4	-5	-11	-10
with them	-31	-30	-30	-30	-30	-29	-44
with us	47	-11	-2	23	-2	5	-1
with which	-53	-54	-40	-24	-46	-40	-47
with zero	26	22	25	54	25	26	26
within	-22	-22	-26	-22	-25	-21	-29
within specif	-11	-12	-16	-12	-12	-12	-16
without	-19	-19	-18	4	-11	-16	-17
without a	10	27	25	26	65	23	28
without be	-50	-49	-46	-47	-51	-46	-52
without me	-13	-23	-16	38	-24	-8	-8
without mfa	-14	-13	-13	-14	-15	-13	-14
without the	-11	-10	-10	-10	-12	-10	-11
without us	-30	-26	-29	-27	-28	-27	-27
won	18	20	24	20	68	18	1
won the	22	23	25	22	63	20	6
wont	-36	-36	-41	-39	-42	-36	-45
word	39	38	113	37	52	24	31
word $	41	40	111	40	70	35	29
word banana	-1	0	-1	-1	11	0	-2
word mean	17	17	55	16	-8	-6	16
work	-10	22	-6	8	-21	4	-6
work $	9	-15	6	64	7	31	11
work @	13	5	10	61	2	11	12
work disappear	-8	29	-10	2	3	3	2
work for	-40	-12	-53	9	-34	-24	-25
work in	1	25	2	-3	-5	1	2
worker	-12	-8	-9	-7	-1	-6	15
worker $	-34	-27	-28	-28	-19	-27	-56
worker are	-11	-10	-10	-10	-12	-10	-12
worker machin	57	57	59	59	59	59	127
worker node	18	21	22	25	26	28	91
worker of	-43	-41	-41	-41	-49	-41	-60
worker os	-116	-100	-109	-96	-111	-96	-150
worker that	-11	-10	-11	-10	-11	-10	-15
worker who	-1	-1	-3	-1	24	0	-30
workflow	11	29	13	6	33	13	14
workload	-43	-57	-54	-12	-52	-45	-54
workload $	-47	-47	-48	-49	-55	-47	-67
workload over	-30	-30	-29	-31	-51	-33	-35
world	-35	-30	-30	-31	-40	-29	-31
world $	-45	-42	-44	-42	-66	-42	-45
world who	-6	-6	-6	-9	-6	-6	-6
would	-1	41	-2	21	-22	-4	-2
would aws	-17	-16	-14	-15	-14	-14	-16
would be	11	8	11	56	11	14	14
would i	49	-9	-17	-2	-6	5	2
would like	9	1	2	4	3	2	3
would that	-23	-27	4	-46	-24	-23	-32
would the	22	57	27	20	25	27	27
would we	7	37	18	24	22	22	22
would you	41	24	27	83	28	17	37
wouldnt	-28	-27	-32	-27	-31	-27	-28
write	-35	-39	-40	-38	-31	-37	-45
write $	-56	-51	-40	-51	-41	-37	-40
write @	-97	-75	-82	-74	-80	-72	-103
write a	6	6	12	11	47	10	12
write and	-32	-30	-30	-29	-51	-30	-31
write capac	-32	-33	-36	-33	-38	-35	-34
write em	-56	-44	-43	-45	-45	-42	-56
write me	14	32	29	29	85	19	32
write our	-77	-55	-54	-52	-77	-53	-91
write the	-2	-23	-23	-23	-26	-22	-27
write to	-11	-10	-10	-10	-12	-10	-11
written	-38	-36	-43	-36	-36	-34	-36
written by	-42	-43	-51	-42	-41	-39	-42
wrong	-33	-21	-30	-24	11	-21	-23
wrote	7	9	5	3	35	7	-2
wtf	49	45	127	47	35	44	39
wtf is	49	45	127	47	35	44	39
xen	-95	-98	-141	-100	-114	-95	-138
xen kvm	-11	-11	-11	-11	-11	-11	-17
xss	-12	-12	-12	-12	-13	-12	-15
xz	-45	-40	-37	-39	-45	-38	-42
xz backdoor	-31	-26	-23	-24	-25	-24	-25
yeah	-14	-13	-12	-15	-13	-12	-12
yeah $	-14	-13	-12	-15	-13	-12	-12
year	-11	-9	-12	-11	-1	-10	-10
year $	-19	-18	-18	-20	-20	-18	-18
year ago	-23	-19	-27	-19	-20	-19	-19
yearli	-23	-23	-25	-23	-25	-22	-27
yearli rotat	-23	-23	-25	-23	-25	-22	-27
yes	-27	-29	-30	-29	-31	-27	-28
yes $	-23	-23	-26	-25	-29	-23	-25
yesterdai	105	67	62	69	160	63	65
yike	-14	-9	-9	-9	-10	-9	-10
you	30	31	30	45	33	116	31
you $	-22	-14	-23	-15	-50	44	-16
you a	-1	2	-13	0	54	18	-8
you and	10	10	1	11	-29	72	-1
you answer	3	3	-22	4	35	54	-3
you can	29	42	45	44	19	95	45
you do	-25	-13	-29	-7	-21	60	-16
you explain	13	0	1	0	-9	-3	0
you get	-3	0	2	-2	-29	53	-1
you give	15	-3	-1	-1	-22	14	0
you good	1	2	-3	2	-23	38	1
you list	57	27	28	27	19	24	28
you open	22	27	24	23	67	9	29
you say	17	-10	-4	45	13	56	18
you tell	-3	1	37	2	-24	-1	1
your	46	45	71	42	29	104	57
your answer	-2	0	-21	-2	-6	30	-1
your own	21	20	75	19	8	13	9
yourself	-28	-6	-20	7	-18	104	-18
zero	13	21	27	54	61	27	25
zip	-26	0	-26	-1	-30	-33	-35
zip or	24	14	23	73	8	24	17
zip vs	14	78	7	4	17	17	10
zone	-29	-29	1	-29	-37	-29	-34
zone $	-66	-69	-72	-66	-72	-67	-73
zone and	-48	-48	-67	-49	-52	-48	-48
zone in	-10	-9	-11	-9	-9	-9	-11
zone sai	-10	-9	-13	-10	-11	-10	-10
zone secur	-20	-20	-14	-20	-30	-20	-23
`;

/** What each sign counts for one half of a shared fact (src/understand/half.ts). */
export const halfWeights = {
  aws: [-1.38, 1.97, -0.05, 0.69, -0.06, -0.55, -0.18],
  customer: [-1.26, -0.5, 2.17, -0.31, 1.41, -0.64, 0.06],
} as const;

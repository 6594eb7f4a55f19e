// Written by `npm run learn` (test/questions/learn.ts).

/** To which side a wording leans: a line a mark, with what it adds for AWS and for the customer. */
export const leanings = `
$	7	26
% $	-16	-4
% %	-4	19
% @	-6	42
% account	62	17
% add	3	19
% alon	-26	-109
% also	-37	76
% ami	30	26
% and	-86	-33
% answer	-2	31
% anywai	-18	58
% app	-5	55
% applic	-7	30
% are	-11	20
% arent	27	93
% as	-22	-58
% ask	-115	31
% assum	-17	29
% at	-7	127
% audit	-17	65
% auditor	-5	39
% automat	-9	23
% back	-3	46
% build	5	27
% busi	-52	-102
% by	6	72
% carri	-4	35
% check	-25	51
% choos	-10	58
% clean	-4	18
% close	-1	28
% come	-52	62
% concern	-75	-24
% configur	51	-6
% contain	-22	39
% content	-13	81
% correct	-19	87
% data	-12	59
% databas	-11	75
% decid	-21	57
% delet	40	-23
% design	6	32
% disabl	12	61
% do	-43	-88
% doe	-59	-35
% doesnt	1	16
% domain	-12	22
% dont	-46	-11
% duti	58	2
% enabl	-14	27
% encrypt	-34	-22
% ever	54	-1
% expect	-22	61
% fall	-9	39
% fault	-14	40
% fix	-7	51
% fulli	-79	-47
% get	41	36
% go	-8	26
% guarante	63	19
% guard	-14	33
% guess	-2	58
% half	-10	116
% hand	-28	100
% harden	43	51
% has	-18	20
% have	29	-50
% headach	18	77
% hold	-45	33
% hope	32	-10
% import	-22	53
% in	62	20
% inherit	-49	-24
% instal	-50	-151
% is	46	12
% isnt	-10	27
% join	-20	35
% just	-22	13
% keep	49	38
% laptop	4	63
% launch	-15	64
% linux	86	22
% log	57	-26
% look	94	-19
% lose	-7	51
% lost	-24	24
% maintain	66	-37
% make	30	-16
% manag	-18	48
% mean	-2	-31
% move	-35	41
% must	0	23
% need	77	-26
% never	11	-41
% no	10	31
% not	-18	21
% now	30	-3
% off	16	96
% offic	-97	-47
% old	40	-7
% on	47	-4
% onli	-28	30
% open	23	-20
% or	-1	-38
% own	-35	96
% part	-12	85
% patch	38	5
% pay	41	-17
% perform	-23	26
% plan	83	46
% presum	-21	37
% problem	42	-13
% protect	-9	104
% provid	-18	35
% publish	105	-35
% put	-1	21
% rebuild	-25	39
% region	53	24
% remov	-7	20
% replac	-2	53
% reset	16	40
% respons	42	45
% right	21	63
% roll	-48	8
% rotat	2	46
% run	-80	20
% say	-9	-70
% scan	-15	27
% screen	73	-25
% secur	66	-46
% send	17	-26
% server	-40	68
% set	9	53
% ship	-21	45
% should	2	23
% side	56	-5
% site	29	8
% so	-23	24
% spread	-33	50
% still	81	-40
% stop	-6	82
% suppos	-1	49
% swap	-51	53
% switch	-32	57
% take	-16	-72
% task	39	9
% team	64	-13
% tell	6	31
% test	53	87
% that	87	-16
% the	-75	-5
% thing	-17	-67
% think	32	-34
% tick	-1	84
% to	27	7
% touch	27	14
% train	11	109
% true	25	35
% turn	-89	80
% unless	-2	60
% unus	-6	29
% updat	-4	51
% upgrad	5	30
% upload	19	72
% use	48	-28
% user	9	86
% when	-3	100
% who	-18	-57
% whose	-53	-20
% will	5	55
% with	6	23
% without	-29	23
% wont	-15	25
% write	24	29
% yes	-8	-41
*	-38	-28
* %	-26	-20
* 0	16	39
* 1	-3	64
* 22	17	57
* 27001	24	17
* 3	-21	30
* a	41	53
* about	17	-37
* access	17	104
* account	-26	97
* acl	-5	90
* act	-30	52
* add	4	61
* address	74	32
* admin	6	117
* administr	114	95
* after	-6	27
* against	38	52
* agent	-135	-162
* air	60	-1
* alarm	-8	77
* all	28	28
* allow	13	51
* alwai	-12	63
* amazon	33	-49
* ami	55	109
* an	-5	21
* anoth	32	40
* answer	14	91
* antiviru	1	157
* any	-3	41
* anyth	20	65
* apart	86	7
* api	85	55
* app	-9	51
* appli	-81	-54
* applic	-18	121
* architectur	129	49
* are	-2	73
* around	34	-24
* artifact	-2	68
* as	-33	-2
* ask	-4	52
* assess	49	-8
* asset	-17	90
* at	28	-20
* attack	85	-6
* audit	57	5
* auditor	37	27
* authent	10	65
* author	75	-2
* automat	-14	54
* avail	55	-22
* awar	-89	-83
* aws	75	-5
* azs	48	25
* back	-46	49
* backbon	39	6
* background	62	-29
* backup	-34	-16
* badg	38	11
* batch	-48	-79
* batteri	58	1
* be	30	26
* becom	6	41
* been	-4	28
* befor	70	78
* belong	-44	-50
* between	57	18
* bill	13	93
* bio	76	4
* blame	51	5
* block	18	88
* both	-94	-86
* box	13	35
* breach	32	9
* broadli	-34	-4
* broken	67	-13
* budget	7	61
* bug	53	-9
* bui	43	77
* build	101	39
* built	51	65
* busi	-65	-23
* by	35	46
* cabl	99	-17
* call	-19	58
* can	44	43
* cant	-30	42
* capac	-139	-115
* card	30	78
* care	-86	-26
* case	20	52
* cctv	77	15
* center	118	-28
* cert	30	13
* certif	-37	-29
* certifi	25	-9
* chang	53	25
* charg	8	-61
* check	83	-16
* choos	-5	96
* classifi	7	84
* clean	-3	51
* client	-15	100
* close	3	67
* cloud	20	16
* cluster	-198	-196
* code	11	57
* colleagu	33	106
* come	33	-20
* compani	-23	80
* complianc	-85	-14
* compliant	-43	22
* comput	52	-2
* concern	-49	-2
* condit	60	-1
* confidenti	16	98
* configur	8	39
* connect	3	-81
* consol	7	40
* contact	-24	65
* contain	-133	-24
* content	38	90
* continu	71	31
* control	50	1
* cool	81	-27
* corpor	24	69
* correct	37	-3
* cost	-2	161
* countri	-28	69
* cover	1	59
* credenti	4	80
* cross	30	72
* current	-20	78
* custom	69	83
* dai	2	65
* data	27	61
* databas	-67	-60
* date	21	8
* db	-73	-86
* ddo	-70	-68
* dead	48	-2
* deal	-36	-72
* decid	25	70
* decis	-2	61
* decommiss	70	-11
* default	74	9
* defend	28	9
* defin	-7	59
* degauss	28	10
* delet	-21	70
* deliv	61	2
* deploi	-25	40
* deprec	20	89
* design	14	106
* detail	-14	48
* detect	64	5
* develop	12	69
* devic	75	-5
* di	57	31
* diesel	92	-21
* directori	-49	-26
* disabl	16	65
* disast	-4	33
* disk	132	-9
* dispos	66	-23
* divid	-40	-67
* do	-39	-65
* docker	7	38
* doe	-19	5
* domain	72	0
* done	42	2
* down	-71	-26
* download	13	89
* dr	-110	-118
* drift	8	122
* drill	16	46
* drive	131	-5
* duti	28	55
* e	-40	-4
* each	-92	-72
* earthquak	48	-10
* edg	133	16
* em	40	39
* email	-12	37
* employe	73	15
* enabl	-38	-25
* encrypt	-149	-107
* end	-24	-37
* endpoint	34	-90
* enforc	26	-15
* engin	-68	-84
* entir	34	-11
* entri	44	-15
* environ	6	32
* environment	78	20
* escort	37	-14
* event	24	66
* ever	37	23
* facil	118	-26
* factor	6	58
* fail	44	-11
* failur	117	22
* fall	-9	-66
* fals	43	14
* fault	27	-68
* feder	23	85
* fenc	120	-14
* fibr	105	10
* fire	108	19
* firewal	-109	-3
* firm	17	60
* firmwar	112	4
* fix	-19	-73
* flaw	28	-2
* flood	-41	-93
* for	-2	43
* forens	31	78
* free	-27	6
* from	34	-14
* full	59	-13
* function	-12	98
* gatewai	-157	-142
* gdpr	4	82
* gener	150	-22
* general	-55	4
* generally	-22	13
* get	41	25
* global	90	1
* go	20	20
* goe	-68	2
* got	-54	-42
* grant	-3	53
* grid	95	9
* group	20	159
* grow	21	-10
* guarante	35	65
* guard	88	12
* guest	-1	121
* hack	-49	-44
* had	-70	-84
* half	-83	-52
* hall	61	1
* hand	-20	12
* handl	14	37
* hard	97	-4
* harden	-78	3
* hardwar	100	6
* has	-16	52
* have	-74	-26
* headach	20	80
* health	38	-1
* high	-128	-59
* hipaa	-44	11
* hire	66	-1
* hit	-17	57
* hold	-38	63
* host	79	-45
* how	-36	-14
* http	58	33
* hypervisor	164	-17
* i	-52	49
* iaa	25	195
* ident	3	119
* if	-42	44
* imag	13	109
* import	-14	52
* in	11	45
* incid	5	-44
* increas	-12	72
* infrastructur	77	-57
* inherit	87	-44
* insid	55	59
* instal	-10	37
* intern	70	22
* internet	69	14
* into	31	74
* inventori	-16	80
* iot	-2	49
* is	-59	-52
* isnt	44	-20
* iso	11	23
* isol	133	-30
* it	-75	-51
* its	-14	-72
* itself	100	-5
* job	-23	-1
* just	-41	-16
* keep	67	83
* kei	-55	11
* kept	-23	88
* key	10	101
* know	-13	47
* label	14	96
* land	47	-17
* laptop	9	71
* launch	-36	75
* law	22	102
* layer	49	-45
* leak	-2	19
* leav	-2	73
* left	-72	-26
* librari	11	64
* licens	-30	45
* life	-26	-39
* lift	-18	0
* like	52	54
* limit	-37	60
* link	96	14
* live	6	43
* local	102	15
* locat	85	-6
* lock	17	42
* log	-76	-108
* login	11	45
* long	5	69
* look	-65	-18
* machin	135	43
* maintain	-166	-157
* make	56	30
* man	83	-18
* manag	-92	-107
* manual	13	45
* matter	-25	42
* may	47	-14
* me	-22	14
* mean	87	-6
* media	68	9
* meet	-123	-105
* memori	42	-8
* mfa	20	89
* model	-71	6
* monitor	94	23
* more	56	17
* move	-47	28
* multi	9	68
* must	-38	-15
* my	-61	-13
* nacl	32	90
* name	14	61
* need	86	9
* network	75	70
* new	60	-21
* next	-28	-61
* night	-45	-77
* nitro	209	51
* no	-17	78
* nobodi	-11	-38
* node	-142	-53
* not	73	35
* notic	-12	49
* object	-30	104
* of	59	-8
* off	-32	-1
* offic	-58	-77
* old	63	34
* on	-23	17
* onc	26	-22
* one	-41	-48
* onli	-52	-10
* open	-64	1
* oper	-3	43
* or	-63	-67
* order	38	25
* os	-22	-13
* other	86	22
* our	-16	41
* ourselv	-37	90
* out	70	-2
* outag	27	94
* over	-67	-12
* overal	-40	-17
* owner	-11	49
* packag	-48	107
* pai	-11	43
* part	19	139
* parti	27	-16
* password	-48	33
* patch	-126	-187
* pci	-16	8
* pen	25	34
* penetr	-26	24
* peopl	66	16
* perform	-9	-63
* perimet	131	-9
* permiss	-5	54
* person	21	72
* phish	81	105
* physic	117	-8
* pick	76	45
* plan	19	58
* pleas	-64	-32
* point	11	43
* polici	-44	32
* port	7	70
* power	94	14
* principl	-90	-38
* privaci	5	34
* privat	33	3
* problem	10	24
* procur	126	-3
* product	70	-8
* proof	42	13
* protect	52	40
* prove	-29	20
* provid	11	16
* publish	109	22
* put	25	112
* q	-84	-114
* quarterli	7	68
* queue	-25	86
* quota	-54	103
* rack	19	41
* read	21	-6
* rebuild	7	42
* record	14	64
* recoveri	1	74
* redund	106	-29
* region	65	20
* regist	17	39
* regul	-108	-86
* remov	-23	31
* renew	-13	-81
* report	6	85
* request	18	58
* requir	-7	69
* resid	-17	13
* resili	49	45
* resourc	33	144
* respons	-40	-32
* rest	-145	-61
* restart	-58	-65
* retir	54	2
* review	64	34
* risk	5	-25
* role	3	72
* room	86	-37
* root	10	82
* rotat	-157	-87
* rout	8	61
* router	125	42
* rpo	-10	49
* rto	-10	49
* rule	49	60
* run	88	7
* runtim	-115	-124
* safe	15	66
* scale	-87	19
* scan	-1	99
* screen	75	20
* second	-95	-131
* secur	56	72
* see	-29	27
* segment	-14	87
* sensit	-31	87
* separ	18	27
* serverless	92	64
* servic	43	40
* set	45	84
* setup	-29	76
* share	-46	-97
* shop	-108	17
* should	34	14
* shred	57	1
* side	-41	16
* sign	-29	12
* signatur	115	-5
* sinc	20	56
* sit	-26	77
* site	79	-30
* sla	-16	-130
* snapshot	-67	-36
* so	-95	-63
* soc	33	-10
* softwar	72	82
* somebodi	-26	39
* someon	6	29
* someth	-47	-102
* sourc	42	53
* speak	-19	24
* specif	-5	90
* split	-56	-5
* stack	3	74
* staff	3	-77
* stai	-9	55
* still	-15	89
* stop	-6	82
* storag	69	-8
* store	-20	91
* stream	-109	-65
* stuff	-11	74
* subject	-16	31
* subnet	18	100
* suppli	59	-13
* supplier	-39	45
* suppress	61	23
* sure	49	-10
* surviv	-27	45
* suspici	2	69
* switch	9	-46
* system	-11	32
* tabl	-6	18
* tag	40	138
* take	-88	33
* task	71	22
* teach	84	35
* technician	51	-6
* tele	47	9
* tenant	88	-9
* test	87	98
* than	4	36
* that	-56	-52
* the	-40	-81
* thei	-77	-38
* their	19	-26
* them	26	-18
* themselv	68	-19
* then	-70	19
* there	-122	-58
* these	6	45
* thi	-110	-113
* thing	-71	-97
* think	-8	54
* those	-50	13
* through	18	44
* time	8	110
* tls	-66	-64
* to	-9	32
* token	-3	89
* too	-32	14
* touch	75	-27
* traffic	-87	4
* train	-108	-47
* transit	-42	-10
* true	-10	30
* trust	12	76
* turn	4	35
* two	12	-16
* under	-45	-23
* undersea	82	-3
* uninterrupt	59	-13
* unless	20	57
* unus	8	88
* up	37	55
* updat	-142	-168
* upgrad	-124	-141
* upload	20	67
* ups	58	3
* uptim	89	3
* us	-100	-53
* use	6	114
* user	4	51
* version	-23	-72
* vet	64	33
* virtual	157	9
* visitor	106	-6
* volum	-14	88
* vpn	34	110
* vs	-32	-99
* vuln	-27	47
* vulner	-14	-46
* walk	44	-22
* want	3	44
* was	36	60
* we	-40	-13
* web	2	79
* what	-46	-30
* whatev	-56	-4
* when	12	57
* where	20	17
* which	36	46
* who	-55	-70
* whole	-60	4
* whom	52	-56
* whose	-46	-91
* will	-46	59
* windows	-57	-57
* wipe	99	1
* wire	-14	70
* with	13	44
* within	-19	69
* without	9	24
* work	49	31
* workload	-9	74
* world	19	60
* worri	52	-57
* would	14	42
* write	-9	68
* wrote	32	29
* you	24	91
* zone	47	78
*account-control	4	45
*account-control %	3	43
*account-control 1	84	-66
*account-control 12	26	7
*account-control 14	-3	28
*account-control 2	34	-8
*account-control 3	82	-24
*account-control 4	-21	58
*account-control a	-2	16
*account-control about	64	-8
*account-control accept	1	31
*account-control access	-16	38
*account-control across	-16	57
*account-control act	-3	27
*account-control action	38	-20
*account-control activ	-19	26
*account-control add	19	7
*account-control address	-13	17
*account-control admin	0	63
*account-control administr	-14	26
*account-control administratoraccess	-2	29
*account-control after	16	6
*account-control agent	1	19
*account-control aggreg	-9	17
*account-control agreement	21	4
*account-control ai	-37	50
*account-control alwai	46	-12
*account-control amazon	-3	36
*account-control an	-10	34
*account-control anoth	16	-3
*account-control any	29	-15
*account-control api	17	-5
*account-control app	-9	17
*account-control appli	-4	54
*account-control applic	-18	62
*account-control approv	-14	25
*account-control are	-3	32
*account-control around	-44	83
*account-control artifact	21	-11
*account-control as	-21	38
*account-control assess	38	10
*account-control assign	-11	68
*account-control assum	-15	31
*account-control attach	10	37
*account-control audit	23	-10
*account-control auditor	-26	52
*account-control author	34	-28
*account-control automat	33	4
*account-control avail	64	-30
*account-control awai	-3	28
*account-control aws	38	-17
*account-control back	36	11
*account-control backend	103	-50
*account-control backup	-12	79
*account-control baselin	-8	54
*account-control be	-11	35
*account-control behind	30	3
*account-control belong	-26	56
*account-control between	19	-2
*account-control bind	-16	19
*account-control boundari	-8	104
*account-control box	-11	51
*account-control break	-12	25
*account-control bring	4	38
*account-control bucket	19	-13
*account-control build	-4	20
*account-control but	-10	23
*account-control call	17	10
*account-control can	-19	47
*account-control cannot	3	43
*account-control cant	-6	17
*account-control capac	47	-14
*account-control captur	20	-8
*account-control case	-34	40
*account-control center	46	-23
*account-control central	17	-6
*account-control certif	25	-10
*account-control chang	-1	18
*account-control charact	-2	44
*account-control charg	53	-25
*account-control check	-8	32
*account-control china	21	-12
*account-control choic	96	-43
*account-control clean	1	29
*account-control client	-7	22
*account-control close	0	50
*account-control cloud	-10	16
*account-control cloudtrail	50	-25
*account-control code	-13	28
*account-control colleagu	-12	37
*account-control collect	35	6
*account-control come	-42	46
*account-control command	-14	22
*account-control commiss	53	-45
*account-control compani	-13	48
*account-control compli	28	14
*account-control complianc	-20	37
*account-control compliant	-2	21
*account-control condit	-5	28
*account-control config	30	-27
*account-control configur	-2	22
*account-control connect	-42	61
*account-control contact	45	-17
*account-control content	24	-2
*account-control control	16	4
*account-control copi	0	28
*account-control correct	-10	21
*account-control count	-9	43
*account-control cover	21	9
*account-control creat	-8	47
*account-control custom	35	4
*account-control cut	31	-27
*account-control daili	-39	46
*account-control data	13	31
*account-control databas	51	-43
*account-control day	-18	35
*account-control db	6	64
*account-control decid	-12	29
*account-control default	36	23
*account-control defin	-20	65
*account-control definit	71	-58
*account-control deleg	-1	37
*account-control delet	0	16
*account-control deliv	19	-13
*account-control deliveri	41	-15
*account-control deni	-11	26
*account-control describ	-19	75
*account-control descript	66	-48
*account-control detect	37	-32
*account-control devic	-14	40
*account-control digest	-33	43
*account-control disabl	27	-27
*account-control do	83	-9
*account-control document	-6	34
*account-control doe	7	31
*account-control doesnt	-36	67
*account-control done	-25	51
*account-control down	-11	34
*account-control download	44	-12
*account-control drift	14	36
*account-control duti	-20	30
*account-control each	39	-16
*account-control emerg	-15	25
*account-control employe	-18	25
*account-control enabl	30	-24
*account-control encrypt	52	-34
*account-control end	24	4
*account-control endpoint	26	-9
*account-control enforc	-4	23
*account-control engin	91	-51
*account-control evalu	38	-24
*account-control event	35	-34
*account-control everi	17	-2
*account-control everyth	-15	17
*account-control evid	10	30
*account-control execut	-8	22
*account-control experi	-16	35
*account-control expir	-13	42
*account-control fail	-8	34
*account-control fault	22	-10
*account-control feder	-19	52
*account-control fetch	-7	19
*account-control few	24	-25
*account-control file	-20	30
*account-control firewal	-24	78
*account-control first	18	137
*account-control fix	-18	47
*account-control for	-4	31
*account-control forbid	-42	47
*account-control found	-4	24
*account-control framework	51	-12
*account-control from	37	-12
*account-control game	-16	84
*account-control glass	-8	23
*account-control go	-21	28
*account-control goal	-1	27
*account-control got	-20	25
*account-control group	-9	23
*account-control guard	19	0
*account-control guardrail	29	-24
*account-control hand	-1	24
*account-control hardcod	0	21
*account-control has	2	20
*account-control hash	-16	28
*account-control have	17	11
*account-control here	-19	23
*account-control histori	17	-15
*account-control host	53	-14
*account-control hour	-15	22
*account-control hybrid	-38	47
*account-control i	60	-47
*account-control iam	-16	23
*account-control ident	22	-2
*account-control improv	-34	49
*account-control in	6	31
*account-control includ	60	-50
*account-control infrastructur	49	-22
*account-control ins	30	-10
*account-control insid	31	-10
*account-control insight	-13	21
*account-control insist	-6	25
*account-control instal	-12	67
*account-control integr	-32	34
*account-control interfac	-10	38
*account-control into	-11	25
*account-control invok	-11	25
*account-control is	2	40
*account-control isnt	-11	17
*account-control iso	82	7
*account-control isol	19	-5
*account-control issu	-17	53
*account-control it	-24	-7
*account-control item	40	-29
*account-control its	19	0
*account-control itself	45	-2
*account-control job	56	10
*account-control keep	19	12
*account-control kei	-4	25
*account-control kept	-23	33
*account-control kick	-16	33
*account-control land	-14	45
*account-control last	-8	31
*account-control later	-2	38
*account-control learn	-20	41
*account-control least	-4	55
*account-control leaver	-12	23
*account-control left	-10	41
*account-control length	-2	43
*account-control level	-24	30
*account-control lifecycl	-20	31
*account-control log	-3	21
*account-control login	-9	45
*account-control longer	9	69
*account-control look	11	16
*account-control lost	-11	18
*account-control made	-7	26
*account-control maintain	82	-23
*account-control make	-15	33
*account-control manag	23	-10
*account-control mandatori	22	28
*account-control mani	-10	16
*account-control manual	-13	35
*account-control map	63	-25
*account-control mark	-25	33
*account-control may	-9	64
*account-control mean	-12	41
*account-control meet	35	-18
*account-control mfa	-7	27
*account-control min	5	29
*account-control minimum	29	-21
*account-control minut	69	-36
*account-control move	-31	48
*account-control must	-6	33
*account-control name	18	0
*account-control narrow	-5	44
*account-control need	-19	46
*account-control network	-2	18
*account-control never	41	-35
*account-control new	-9	28
*account-control no	3	16
*account-control nobodi	-5	48
*account-control node	-34	67
*account-control non	-1	18
*account-control noncompli	-13	41
*account-control none	-37	76
*account-control not	11	26
*account-control noth	6	49
*account-control notic	5	129
*account-control now	-14	42
*account-control object	-4	17
*account-control of	10	18
*account-control offer	29	3
*account-control okta	-19	34
*account-control on	8	27
*account-control onc	-50	51
*account-control one	10	45
*account-control onli	19	22
*account-control oper	36	4
*account-control or	-2	22
*account-control org	-14	48
*account-control ou	-23	44
*account-control our	-6	38
*account-control out	0	18
*account-control outsid	-17	36
*account-control over	17	4
*account-control own	-47	-120
*account-control owner	-13	40
*account-control paramet	23	-6
*account-control parameter	-12	18
*account-control part	29	-32
*account-control parti	25	14
*account-control pass	-33	54
*account-control password	0	58
*account-control patch	29	3
*account-control peopl	-16	36
*account-control period	42	-29
*account-control permiss	-14	71
*account-control pick	-37	50
*account-control pipelin	43	-7
*account-control place	24	-23
*account-control plain	-12	24
*account-control plan	-15	34
*account-control plane	25	-24
*account-control polici	8	36
*account-control primari	-27	33
*account-control privileg	-15	78
*account-control produc	118	-20
*account-control profil	-6	26
*account-control provid	2	36
*account-control publish	38	-9
*account-control pull	40	-24
*account-control quota	67	-55
*account-control raiz	45	-1
*account-control read	-19	41
*account-control readi	-13	28
*account-control receiv	-22	37
*account-control recommend	-9	53
*account-control record	21	6
*account-control recoveri	-2	19
*account-control redundantli	58	-36
*account-control refer	-6	25
*account-control region	24	-8
*account-control regist	-7	18
*account-control regular	7	31
*account-control rehears	-1	53
*account-control releas	50	-16
*account-control remain	-27	30
*account-control remedi	-6	18
*account-control remov	16	2
*account-control renew	-3	27
*account-control repair	-31	47
*account-control replic	24	-6
*account-control report	34	-8
*account-control request	49	0
*account-control requir	1	26
*account-control resourc	-3	28
*account-control respons	-14	111
*account-control rest	37	-16
*account-control result	22	-6
*account-control retent	-16	20
*account-control review	-18	46
*account-control role	34	-4
*account-control roll	0	65
*account-control root	2	27
*account-control rotat	-24	73
*account-control rule	-9	54
*account-control run	61	-27
*account-control s3	39	-36
*account-control same	-29	34
*account-control saml	-20	33
*account-control scim	-6	19
*account-control scope	-9	57
*account-control second	21	-32
*account-control secret	-6	16
*account-control secur	-2	20
*account-control see	-27	44
*account-control select	55	-41
*account-control serv	17	-3
*account-control server	33	0
*account-control servic	35	-2
*account-control session	-13	35
*account-control set	10	18
*account-control setup	27	-31
*account-control seven	24	20
*account-control share	-7	42
*account-control should	-12	29
*account-control show	-19	46
*account-control side	48	-5
*account-control sinc	-20	55
*account-control sit	-11	26
*account-control snapshot	17	-15
*account-control so	-14	37
*account-control soc	64	-39
*account-control softwar	54	-18
*account-control some	55	-8
*account-control somebodi	-4	-108
*account-control someth	71	15
*account-control sourc	-12	22
*account-control sse	18	-16
*account-control stack	22	-9
*account-control staff	-5	54
*account-control stai	17	10
*account-control stand	84	-54
*account-control start	-8	21
*account-control state	-9	18
*account-control still	-17	31
*account-control stop	-19	34
*account-control store	53	-31
*account-control structur	53	-39
*account-control such	-9	28
*account-control suppli	9	33
*account-control sync	-13	17
*account-control system	34	-25
*account-control tabl	33	-28
*account-control tag	-20	27
*account-control target	-12	41
*account-control task	-34	56
*account-control team	-54	113
*account-control templat	4	36
*account-control temporari	-18	35
*account-control ten	28	-23
*account-control termin	-9	39
*account-control terraform	-53	63
*account-control test	25	-9
*account-control text	-13	32
*account-control than	-7	79
*account-control the	16	19
*account-control their	-6	28
*account-control them	-4	36
*account-control then	-16	38
*account-control there	-12	40
*account-control thi	-15	39
*account-control thing	17	-4
*account-control third	34	9
*account-control those	-28	59
*account-control through	-7	25
*account-control tls	41	-27
*account-control to	-2	24
*account-control token	-3	39
*account-control told	-18	34
*account-control too	-44	85
*account-control tool	-19	57
*account-control topic	66	-61
*account-control touch	-51	57
*account-control trail	10	22
*account-control trust	-9	38
*account-control turn	-23	62
*account-control two	46	-29
*account-control type	19	13
*account-control undo	-15	16
*account-control unit	-19	23
*account-control unless	34	-15
*account-control until	3	20
*account-control unus	-1	32
*account-control up	24	1
*account-control updat	-33	56
*account-control upgrad	54	-18
*account-control upkeep	52	-29
*account-control us	16	-72
*account-control use	-24	41
*account-control user	8	33
*account-control usual	-24	31
*account-control valid	-31	34
*account-control version	-17	38
*account-control vpc	-15	32
*account-control want	-19	31
*account-control was	2	21
*account-control watch	-50	62
*account-control way	-12	20
*account-control we	-11	18
*account-control werent	-20	36
*account-control what	8	17
*account-control when	-10	34
*account-control where	-24	48
*account-control whether	26	13
*account-control which	4	19
*account-control windows	-26	40
*account-control with	-3	22
*account-control within	56	-48
*account-control without	21	-15
*account-control work	-28	35
*account-control workload	6	19
*account-control would	-15	30
*account-control write	15	37
*account-control written	24	-28
*account-control wrote	45	-39
*account-control year	10	16
*account-control zone	-22	35
*container	21	28
*container %	17	-43
*container 0	-23	28
*container 10	-47	40
*container 12	22	-1
*container 14	47	-9
*container 28	9	63
*container 3	-6	59
*container 31	-1	-104
*container 4	-19	33
*container 7	37	-17
*container a	-29	-30
*container about	48	-17
*container access	-31	52
*container account	1	57
*container act	-8	24
*container add	-32	64
*container addon	-23	23
*container admin	-8	58
*container admiss	-6	29
*container after	-37	75
*container afterward	-52	95
*container again	25	1
*container agent	37	33
*container al2	-8	22
*container al2023	-21	73
*container alarm	-13	54
*container aliv	118	24
*container alloc	-11	48
*container alon	-30	36
*container alwai	76	-57
*container am	-11	90
*container amazon	-21	-63
*container an	38	-5
*container and	22	7
*container announc	32	-23
*container anoth	109	-60
*container answer	-9	23
*container anyon	51	72
*container apart	26	-5
*container api	30	-7
*container app	-3	65
*container applic	-31	47
*container are	-5	26
*container arent	-13	96
*container argument	-5	20
*container as	27	-17
*container ask	-38	-12
*container at	-42	-13
*container audit	-21	31
*container auditor	-18	21
*container auto	95	29
*container automat	-20	18
*container autosc	-43	87
*container autoscal	-19	43
*container avail	51	-9
*container awai	-12	19
*container aws	-33	53
*container awsvpc	-10	32
*container az	45	7
*container azs	14	48
*container back	39	15
*container backup	171	37
*container bake	71	-3
*container balanc	32	-12
*container base	37	32
*container batch	66	31
*container be	-11	42
*container bear	-20	22
*container becaus	-10	47
*container befor	18	11
*container begin	55	-18
*container behind	-17	17
*container below	-63	-67
*container beneath	-60	141
*container between	-36	69
*container bind	-7	18
*container bit	0	58
*container block	-5	34
*container blue	-5	47
*container bootstrap	2	71
*container bottlerocket	98	-5
*container bound	-9	43
*container box	30	-27
*container breaker	-2	32
*container bucket	-18	26
*container budget	-11	44
*container bug	-40	49
*container bui	32	-6
*container build	50	-51
*container bump	-37	26
*container but	40	-23
*container by	-16	0
*container call	-20	34
*container can	20	16
*container capabl	-17	36
*container capac	-6	47
*container care	-3	95
*container carri	30	-16
*container center	32	-17
*container cert	-22	64
*container certif	39	69
*container chang	20	18
*container check	-6	31
*container choic	53	-33
*container cidr	-17	40
*container circuit	-2	32
*container cis	38	-16
*container class	-14	28
*container cleanli	-9	18
*container click	-27	25
*container close	55	43
*container cluster	-56	-35
*container cni	96	-16
*container code	-39	67
*container collect	-15	22
*container come	-4	31
*container comput	19	-15
*container config	-22	86
*container configur	-30	69
*container consol	24	7
*container consolid	83	-16
*container constraint	33	20
*container contain	5	22
*container containerd	-39	101
*container control	15	-37
*container coredn	-30	51
*container correct	-37	-28
*container count	-4	53
*container cover	-16	25
*container cpu	-40	44
*container crash	89	-1
*container creat	16	51
*container credenti	78	-48
*container csi	75	-43
*container current	-33	43
*container custom	56	-22
*container cve	-49	-5
*container daemonset	-14	55
*container dai	37	0
*container data	-3	29
*container databas	19	10
*container date	79	-14
*container day	4	-18
*container dead	88	-28
*container default	5	-22
*container defin	21	-3
*container definit	-12	50
*container delet	27	1
*container demand	-3	31
*container depend	35	87
*container deploi	-4	55
*container deploy	-29	35
*container deprec	-2	51
*container design	-5	24
*container desir	-2	54
*container develop	-20	42
*container devic	42	-23
*container die	40	-22
*container disk	-9	26
*container disrupt	24	7
*container dns	-14	37
*container do	75	-40
*container docker	-31	60
*container doesnt	-12	25
*container dont	-78	11
*container down	31	-6
*container drain	10	-53
*container driver	98	-45
*container drop	3	-54
*container dure	-57	-78
*container e	-52	-21
*container each	26	8
*container ebs	-10	28
*container ec2	4	48
*container ecs	72	17
*container efs	-7	23
*container eks	-20	116
*container elsewher	-17	37
*container enabl	-17	102
*container encrypt	-32	10
*container end	45	4
*container endpoint	11	21
*container enforc	8	19
*container enough	-41	59
*container entri	-17	43
*container env	-2	44
*container envelop	2	-52
*container environ	-8	21
*container ephemer	-23	51
*container etcd	120	-28
*container ever	-42	23
*container everi	10	25
*container everyth	-25	28
*container evict	0	19
*container exampl	-11	20
*container execut	-8	26
*container exit	-4	76
*container expiri	-34	77
*container fail	26	27
*container falcon	-38	72
*container fargat	23	-73
*container file	-23	41
*container find	3	18
*container firewal	-16	44
*container first	32	11
*container fit	23	-10
*container fix	15	35
*container fluent	0	58
*container follow	-31	37
*container for	43	37
*container forc	-1	53
*container free	-23	33
*container from	-1	38
*container full	-31	52
*container fulli	-15	39
*container get	-15	-43
*container gib	-16	32
*container give	35	-10
*container given	6	18
*container go	-10	26
*container goe	41	2
*container got	28	-20
*container gpu	41	40
*container grace	-9	83
*container grant	-2	24
*container green	-5	47
*container group	-15	47
*container guardduti	-22	23
*container guest	-79	118
*container harden	-17	93
*container hardwar	32	-25
*container hat	-23	-73
*container have	61	6
*container health	9	25
*container helm	-32	57
*container here	-21	62
*container high	89	18
*container higher	33	-18
*container hold	17	10
*container hook	-15	22
*container hop	47	-16
*container host	-104	-137
*container hostnetwork	57	-19
*container how	-11	18
*container hpa	-19	24
*container hypervisor	70	30
*container i	-51	5
*container iam	82	-59
*container ident	1	23
*container idl	134	-27
*container if	-23	33
*container imag	10	57
*container imd	-6	47
*container imdsv2	60	-41
*container in	-13	18
*container includ	14	17
*container infrastructur	7	20
*container ingress	27	-9
*container insid	83	-26
*container instal	2	35
*container instanc	8	22
*container instead	-35	66
*container into	65	-34
*container intrud	23	5
*container is	18	53
*container isnt	46	-42
*container isol	72	-24
*container it	26	1
*container its	17	4
*container itself	-9	60
*container job	43	49
*container just	-26	-112
*container karpent	33	4
*container keep	45	-9
*container kei	-10	20
*container kernel	-58	16
*container key	22	-38
*container kick	-66	41
*container kill	-14	52
*container kms	-11	17
*container kubelet	20	29
*container kubernetes	54	-22
*container kyverno	-10	54
*container label	-14	40
*container latest	15	32
*container launch	-51	-14
*container less	18	10
*container let	-14	39
*container life	-9	57
*container like	-33	21
*container limit	-2	24
*container linux	33	-16
*container load	23	39
*container local	23	123
*container log	2	36
*container look	4	31
*container loosen	9	38
*container machin	-50	-56
*container maintain	64	19
*container make	0	18
*container manag	41	49
*container mani	-19	20
*container manifest	-10	48
*container map	-7	51
*container max	-19	40
*container may	-10	40
*container me	-79	-13
*container mean	-112	-6
*container memori	-25	73
*container metadata	46	-3
*container min	-27	26
*container minor	26	-12
*container minut	36	-9
*container miss	-9	35
*container mix	-119	-77
*container mode	26	-4
*container month	30	3
*container more	-27	71
*container mount	-9	30
*container move	-1	30
*container must	43	47
*container my	59	87
*container namespac	-10	94
*container narrow	30	32
*container need	18	-35
*container never	-35	87
*container newer	9	77
*container newest	8	39
*container nitro	57	-50
*container no	21	33
*container node	-4	-19
*container nodepool	2	32
*container none	-44	46
*container nor	61	-26
*container not	-11	24
*container noth	16	31
*container notic	65	-16
*container now	47	-47
*container number	32	-23
*container object	-10	-50
*container observ	-27	65
*container of	29	2
*container off	-36	49
*container offer	28	-21
*container ok	109	49
*container old	-2	27
*container on	43	47
*container onc	27	-21
*container one	17	36
*container onli	3	30
*container ons	-11	24
*container open	-24	35
*container oper	12	-46
*container optim	-18	51
*container orchestr	56	-44
*container order	-28	115
*container os	-56	-85
*container other	2	21
*container otherw	36	-30
*container our	18	41
*container ourselv	-59	27
*container out	-45	13
*container outdat	22	-34
*container outsid	-33	44
*container over	-23	36
*container own	24	19
*container pager	-24	32
*container password	-1	55
*container patch	-18	-23
*container pdb	-2	38
*container peer	39	-38
*container pend	-21	-79
*container percentag	5	80
*container permiss	-7	19
*container persist	-13	28
*container physic	78	-21
*container pick	-14	21
*container pipelin	-38	52
*container place	39	14
*container plain	-33	39
*container plan	-16	31
*container plane	5	-49
*container platform	39	-1
*container plugin	42	-23
*container polici	-17	48
*container pool	-15	29
*container possibl	3	35
*container press	-2	64
*container price	-7	21
*container prioriti	34	10
*container privat	-17	50
*container privileg	-17	53
*container probe	-11	27
*container problem	-18	32
*container prod	36	-4
*container profil	-19	56
*container project	-5	66
*container protect	-10	22
*container provid	37	6
*container proxi	44	-26
*container public	-19	85
*container publish	27	12
*container pull	-4	27
*container pvc	-15	134
*container pvs	-16	68
*container question	18	-50
*container queue	36	-7
*container quota	-20	59
*container rang	-15	23
*container rbac	-1	69
*container reach	-9	41
*container readonlyrootfilesystem	-1	20
*container rebuild	16	10
*container recycl	24	4
*container red	-23	-73
*container redeploi	-5	35
*container refus	-25	78
*container region	46	-25
*container regist	6	45
*container releas	-40	-77
*container renew	-45	82
*container repair	32	-10
*container replac	46	-11
*container replica	10	23
*container request	13	19
*container requir	-24	64
*container resourc	-26	47
*container respect	8	30
*container respons	98	33
*container rest	-3	23
*container restart	62	-18
*container restor	42	14
*container restrict	-23	46
*container result	-12	27
*container right	-24	90
*container role	-10	39
*container roll	-66	-35
*container rollback	45	-36
*container room	18	-12
*container root	-5	44
*container rotat	-14	48
*container rout	-17	27
*container router	41	-29
*container run	27	20
*container runtim	59	-11
*container s3	-11	21
*container sai	-9	18
*container same	47	-74
*container say	9	-59
*container scale	-30	-13
*container scan	-20	45
*container scc	-16	60
*container schedul	77	-41
*container secret	-26	-20
*container secur	52	25
*container self	-14	50
*container separ	72	-12
*container server	36	-7
*container servic	1	40
*container session	41	-27
*container set	4	18
*container share	35	2
*container shell	49	-38
*container ship	75	-27
*container should	38	11
*container shouldnt	32	-22
*container show	-40	51
*container shrink	36	-30
*container shuffl	-21	35
*container sidecar	-8	16
*container sinc	-17	-6
*container size	33	-8
*container skew	-6	58
*container snapshot	47	-32
*container so	-7	32
*container softwar	-25	41
*container some	-33	70
*container somebodi	40	7
*container someon	31	-8
*container spot	-3	56
*container spread	-2	34
*container sre	57	4
*container ssh	46	9
*container stai	-33	39
*container standalon	-25	46
*container standard	-11	30
*container start	29	14
*container state	86	-13
*container still	90	-9
*container stop	40	-20
*container storag	4	24
*container store	61	12
*container strategi	-31	69
*container stuck	-9	26
*container submit	0	30
*container subnet	-22	52
*container such	-22	25
*container suppli	-1	-46
*container support	2	23
*container swap	10	42
*container system	92	17
*container tag	-16	64
*container taint	25	20
*container take	27	48
*container task	19	25
*container team	-23	-72
*container tell	3	32
*container templat	-10	35
*container tenant	-41	50
*container termin	-25	27
*container test	38	-32
*container that	10	44
*container the	12	16
*container their	15	66
*container them	15	57
*container themselv	-47	45
*container then	59	-15
*container thi	19	-36
*container thing	73	17
*container those	-35	65
*container three	35	-66
*container through	78	-42
*container time	-36	43
*container tls	-39	69
*container to	11	27
*container token	-9	62
*container too	-4	70
*container touch	37	-27
*container trust	-32	45
*container turn	-23	39
*container two	26	-10
*container type	9	20
*container under	55	-26
*container unhealthi	62	-50
*container unless	-13	21
*container unmanag	-8	28
*container up	25	19
*container updat	-27	11
*container upgrad	-15	40
*container use	13	22
*container user	1	27
*container vcpu	-17	44
*container velero	-19	52
*container version	-6	21
*container via	54	-19
*container virtual	29	-15
*container volum	-21	44
*container vpc	22	5
*container vs	-12	62
*container vulner	-26	35
*container want	-17	24
*container we	-14	66
*container web	-12	41
*container webhook	-15	75
*container week	59	-42
*container weekli	40	-12
*container well	-8	19
*container what	-18	29
*container whatev	-24	64
*container when	9	-23
*container where	-4	16
*container whether	-19	31
*container which	-74	59
*container who	-72	-35
*container wholli	-9	27
*container whom	-125	-73
*container whose	-53	-22
*container wide	-1	54
*container window	-17	40
*container windows	2	84
*container with	11	36
*container within	-10	26
*container without	6	18
*container work	36	-32
*container worker	-65	-56
*container workload	-2	27
*container write	-14	34
*container yes	-7	53
*container yourself	-25	50
*customer-operated	-8	78
*customer-operated %	-16	40
*customer-operated a	-1	25
*customer-operated account	-35	75
*customer-operated all	-18	50
*customer-operated an	-3	19
*customer-operated and	1	24
*customer-operated api	-11	64
*customer-operated apiserv	-1	25
*customer-operated are	-8	28
*customer-operated auth	4	19
*customer-operated avail	-26	43
*customer-operated back	-22	34
*customer-operated backup	-10	43
*customer-operated by	-18	78
*customer-operated call	19	-11
*customer-operated center	42	-27
*customer-operated cert	-2	51
*customer-operated certif	-6	27
*customer-operated cloudtrail	27	-20
*customer-operated cluster	-4	57
*customer-operated cni	-18	37
*customer-operated comput	-9	25
*customer-operated config	6	78
*customer-operated contain	-5	22
*customer-operated control	-13	76
*customer-operated creat	-18	44
*customer-operated data	36	-23
*customer-operated disk	4	22
*customer-operated driver	-20	47
*customer-operated encrypt	10	47
*customer-operated etcd	-15	82
*customer-operated expir	-5	26
*customer-operated expos	-15	85
*customer-operated for	-16	46
*customer-operated hardwar	16	-12
*customer-operated head	-15	39
*customer-operated hold	48	-29
*customer-operated hypervisor	56	-45
*customer-operated in	-9	52
*customer-operated instanc	19	7
*customer-operated is	-12	49
*customer-operated it	-3	35
*customer-operated job	-2	36
*customer-operated keep	-8	19
*customer-operated kernel	-2	29
*customer-operated machin	51	-32
*customer-operated manag	-8	78
*customer-operated no	-29	40
*customer-operated node	2	98
*customer-operated of	-7	59
*customer-operated on	-5	82
*customer-operated onli	-17	51
*customer-operated oper	2	79
*customer-operated or	-6	45
*customer-operated our	31	15
*customer-operated over	-15	41
*customer-operated own	-22	61
*customer-operated patch	-10	102
*customer-operated physic	80	-52
*customer-operated plane	-15	94
*customer-operated rbac	-4	26
*customer-operated record	27	-20
*customer-operated renew	-1	41
*customer-operated rest	-1	111
*customer-operated restor	-28	44
*customer-operated rotat	-9	51
*customer-operated run	-21	56
*customer-operated scale	-31	72
*customer-operated schedul	-34	68
*customer-operated secret	6	62
*customer-operated server	-20	41
*customer-operated set	-4	25
*customer-operated sever	-22	28
*customer-operated system	-3	69
*customer-operated that	-5	30
*customer-operated the	-4	42
*customer-operated them	-3	55
*customer-operated thi	4	28
*customer-operated three	-36	57
*customer-operated under	47	-37
*customer-operated up	-18	29
*customer-operated updat	-10	66
*customer-operated upgrad	10	96
*customer-operated version	13	82
*customer-operated what	2	20
*customer-operated who	-12	74
*customer-operated with	-25	51
*customer-operated zone	-22	28
*infrastructure	6	53
*infrastructure %	3	45
*infrastructure 0	58	-31
*infrastructure 1	29	40
*infrastructure 100	-20	47
*infrastructure 11	-31	52
*infrastructure 14	-17	14
*infrastructure 15	18	-7
*infrastructure 2	-3	24
*infrastructure 2016	-5	19
*infrastructure 2022	-7	27
*infrastructure 2023	-10	56
*infrastructure 2027	99	-51
*infrastructure 30	23	-12
*infrastructure 36	90	-32
*infrastructure 5	79	24
*infrastructure 6	87	24
*infrastructure 7	133	-37
*infrastructure a	13	24
*infrastructure about	-57	-16
*infrastructure abus	-19	58
*infrastructure account	57	-18
*infrastructure act	33	-73
*infrastructure action	-34	62
*infrastructure activ	-13	24
*infrastructure add	23	-6
*infrastructure admin	-1	17
*infrastructure administr	-13	26
*infrastructure after	10	26
*infrastructure afterward	11	47
*infrastructure against	-16	31
*infrastructure agenc	-19	20
*infrastructure agent	-7	55
*infrastructure alarm	-8	24
*infrastructure all	-8	60
*infrastructure allow	37	-11
*infrastructure along	-12	16
*infrastructure also	-5	146
*infrastructure alwai	13	16
*infrastructure amazon	-33	1
*infrastructure an	-3	38
*infrastructure and	5	21
*infrastructure announc	34	-32
*infrastructure anoth	32	-25
*infrastructure answer	1	54
*infrastructure antiviru	-20	28
*infrastructure any	14	23
*infrastructure anyon	-7	33
*infrastructure anyth	-17	29
*infrastructure apart	-39	50
*infrastructure api	49	-28
*infrastructure app	-23	46
*infrastructure appli	4	59
*infrastructure applianc	-9	45
*infrastructure applic	24	-3
*infrastructure apt	-9	30
*infrastructure archiv	-36	47
*infrastructure are	11	17
*infrastructure as	-10	44
*infrastructure ask	10	29
*infrastructure at	30	-1
*infrastructure attach	-23	24
*infrastructure auto	-19	22
*infrastructure autom	9	47
*infrastructure automat	2	40
*infrastructure avail	-7	18
*infrastructure awai	-12	16
*infrastructure aws	-36	-33
*infrastructure az	-31	62
*infrastructure back	2	46
*infrastructure backup	-24	132
*infrastructure balanc	20	-2
*infrastructure bank	25	-24
*infrastructure bare	35	-4
*infrastructure base	-9	24
*infrastructure be	23	-1
*infrastructure befor	-4	28
*infrastructure behind	83	-75
*infrastructure below	72	-6
*infrastructure beneath	1	41
*infrastructure between	31	9
*infrastructure bitnami	-12	32
*infrastructure block	31	-19
*infrastructure blueprint	26	18
*infrastructure boot	72	-39
*infrastructure bootstrap	-14	32
*infrastructure box	-4	31
*infrastructure bring	-4	35
*infrastructure broadcom	-9	93
*infrastructure broken	56	-11
*infrastructure build	53	-38
*infrastructure built	-17	28
*infrastructure by	22	8
*infrastructure call	27	-10
*infrastructure can	42	-13
*infrastructure cannot	52	-11
*infrastructure capac	8	23
*infrastructure care	65	-31
*infrastructure carri	64	-57
*infrastructure case	-30	34
*infrastructure center	30	-16
*infrastructure certif	-33	78
*infrastructure chang	24	16
*infrastructure channel	17	-48
*infrastructure check	24	-5
*infrastructure choos	-7	17
*infrastructure chose	27	-16
*infrastructure chroni	-1	24
*infrastructure classifi	-5	16
*infrastructure cli	-31	39
*infrastructure client	-2	24
*infrastructure clock	49	-2
*infrastructure close	0	16
*infrastructure cloudtrail	29	-8
*infrastructure cloudwatch	28	5
*infrastructure cluster	3	21
*infrastructure code	-13	61
*infrastructure come	-38	59
*infrastructure compani	-3	52
*infrastructure complianc	-56	-68
*infrastructure config	-5	111
*infrastructure configur	-28	48
*infrastructure contain	-18	43
*infrastructure control	17	4
*infrastructure cooldown	-12	71
*infrastructure copi	-30	45
*infrastructure core	37	-30
*infrastructure correct	-13	22
*infrastructure count	37	6
*infrastructure cpu	-12	40
*infrastructure creat	47	-10
*infrastructure credenti	-7	43
*infrastructure cuda	-26	27
*infrastructure current	-41	58
*infrastructure custom	34	-10
*infrastructure cve	-17	26
*infrastructure daemon	31	-24
*infrastructure daili	-8	20
*infrastructure dashboard	-36	-61
*infrastructure databas	-17	74
*infrastructure date	-18	36
*infrastructure day	32	3
*infrastructure dead	35	-24
*infrastructure decid	29	-1
*infrastructure decommiss	-15	76
*infrastructure default	1	24
*infrastructure delet	-26	35
*infrastructure deploi	-30	56
*infrastructure deprec	-25	65
*infrastructure desir	29	-5
*infrastructure detect	-50	69
*infrastructure differ	46	-30
*infrastructure disabl	-6	22
*infrastructure disk	2	19
*infrastructure dns	-17	42
*infrastructure do	3	30
*infrastructure docker	-19	51
*infrastructure doe	-30	66
*infrastructure doesnt	-8	25
*infrastructure domain	-23	78
*infrastructure done	-36	46
*infrastructure driver	-12	21
*infrastructure drop	31	-7
*infrastructure duti	16	-13
*infrastructure each	16	-14
*infrastructure ec2	76	-64
*infrastructure edg	14	29
*infrastructure els	28	-26
*infrastructure elsewher	-17	31
*infrastructure em	80	-20
*infrastructure encrypt	-17	41
*infrastructure end	44	-14
*infrastructure endpoint	20	-2
*infrastructure engin	-7	56
*infrastructure ensur	28	-15
*infrastructure environ	-16	28
*infrastructure eol	3	54
*infrastructure esx	-30	49
*infrastructure event	26	-11
*infrastructure everi	-8	34
*infrastructure everyth	46	-30
*infrastructure exampl	-13	16
*infrastructure except	-8	18
*infrastructure exist	49	-17
*infrastructure expir	-24	70
*infrastructure fail	1	28
*infrastructure fail2ban	-10	52
*infrastructure failov	3	87
*infrastructure fall	38	2
*infrastructure fault	-18	39
*infrastructure file	30	25
*infrastructure find	22	-14
*infrastructure firewal	-4	35
*infrastructure firmwar	75	-67
*infrastructure first	4	57
*infrastructure follow	-33	65
*infrastructure for	-3	25
*infrastructure forward	-15	49
*infrastructure framework	-14	19
*infrastructure from	-5	43
*infrastructure full	33	27
*infrastructure get	-12	34
*infrastructure give	27	-14
*infrastructure golden	-22	66
*infrastructure got	9	61
*infrastructure gpu	26	-15
*infrastructure group	-9	48
*infrastructure guest	17	13
*infrastructure harden	54	11
*infrastructure hardwar	26	-6
*infrastructure have	19	15
*infrastructure hcx	-6	67
*infrastructure hdf	12	17
*infrastructure health	-21	-25
*infrastructure hello	-19	20
*infrastructure hibern	-6	28
*infrastructure high	-18	41
*infrastructure hook	-15	31
*infrastructure host	4	23
*infrastructure hypervisor	91	-43
*infrastructure i	-12	37
*infrastructure iam	-7	20
*infrastructure id	11	52
*infrastructure idl	42	28
*infrastructure if	71	-47
*infrastructure ignor	-15	18
*infrastructure imag	7	19
*infrastructure imdsv1	-14	25
*infrastructure imdsv2	1	26
*infrastructure in	9	26
*infrastructure incid	10	90
*infrastructure includ	16	-9
*infrastructure insid	-19	69
*infrastructure instal	6	42
*infrastructure instanc	0	28
*infrastructure instead	-5	16
*infrastructure intern	-21	28
*infrastructure internet	-4	31
*infrastructure into	5	30
*infrastructure intrus	-50	69
*infrastructure ip	-9	24
*infrastructure iptabl	-24	31
*infrastructure is	0	18
*infrastructure isnt	-62	43
*infrastructure isol	59	13
*infrastructure it	-7	30
*infrastructure its	37	-14
*infrastructure itself	69	-23
*infrastructure job	1	21
*infrastructure kei	-21	41
*infrastructure kerbero	-10	58
*infrastructure kernel	-27	57
*infrastructure key	-21	37
*infrastructure know	-4	18
*infrastructure larg	23	-13
*infrastructure last	-10	17
*infrastructure latest	33	-27
*infrastructure launch	26	11
*infrastructure layer	38	-36
*infrastructure left	-10	28
*infrastructure let	2	20
*infrastructure librari	-7	32
*infrastructure licens	12	39
*infrastructure lifecycl	-16	23
*infrastructure lightsail	2	17
*infrastructure like	-11	30
*infrastructure limit	-5	34
*infrastructure link	-50	57
*infrastructure linux	-32	1
*infrastructure list	-30	45
*infrastructure live	47	-26
*infrastructure load	46	-28
*infrastructure local	-11	30
*infrastructure log	-12	26
*infrastructure login	-2	21
*infrastructure look	28	-18
*infrastructure lose	-17	53
*infrastructure loss	17	-13
*infrastructure lost	66	-43
*infrastructure luk	-11	36
*infrastructure mac	102	-31
*infrastructure machin	-11	25
*infrastructure made	-37	44
*infrastructure mail	-35	70
*infrastructure maintain	112	-71
*infrastructure mainten	46	-34
*infrastructure make	-6	17
*infrastructure manag	35	2
*infrastructure manual	7	56
*infrastructure max	-4	48
*infrastructure maximum	-10	19
*infrastructure may	-25	35
*infrastructure me	6	71
*infrastructure memori	87	-52
*infrastructure metadata	-2	35
*infrastructure metal	35	-4
*infrastructure metric	16	6
*infrastructure migrat	45	9
*infrastructure min	-10	28
*infrastructure mine	-6	23
*infrastructure minimum	-10	19
*infrastructure minut	-13	30
*infrastructure miss	-39	81
*infrastructure mode	30	-16
*infrastructure model	-20	36
*infrastructure monitor	8	24
*infrastructure more	-7	17
*infrastructure move	35	-27
*infrastructure multi	-36	72
*infrastructure must	10	26
*infrastructure myself	-29	43
*infrastructure name	-75	-64
*infrastructure need	-5	44
*infrastructure neighbor	25	-24
*infrastructure neither	6	26
*infrastructure network	16	5
*infrastructure never	12	16
*infrastructure new	-7	29
*infrastructure newer	-20	27
*infrastructure nginx	-8	21
*infrastructure nitro	-32	55
*infrastructure no	-58	-16
*infrastructure node	-4	37
*infrastructure none	36	13
*infrastructure nor	5	24
*infrastructure not	-12	42
*infrastructure notebook	-12	22
*infrastructure noth	-29	68
*infrastructure notic	-22	-32
*infrastructure notif	2	23
*infrastructure now	49	-40
*infrastructure nsx	-2	65
*infrastructure number	-10	17
*infrastructure nvidia	-14	24
*infrastructure of	2	22
*infrastructure off	-20	34
*infrastructure old	-13	44
*infrastructure on	-11	63
*infrastructure onc	25	16
*infrastructure one	-12	26
*infrastructure onli	3	28
*infrastructure open	-2	20
*infrastructure oper	32	64
*infrastructure or	-20	30
*infrastructure os	-33	99
*infrastructure other	9	21
*infrastructure otherw	-9	23
*infrastructure ought	-18	22
*infrastructure our	48	-27
*infrastructure ourselv	1	36
*infrastructure outbound	-7	43
*infrastructure outdat	-10	87
*infrastructure over	1	21
*infrastructure own	-2	43
*infrastructure packag	55	-34
*infrastructure packet	-10	31
*infrastructure page	-13	88
*infrastructure pair	-8	21
*infrastructure parti	-6	28
*infrastructure password	-2	32
*infrastructure past	-8	19
*infrastructure patch	-13	92
*infrastructure pay	29	-26
*infrastructure peer	0	21
*infrastructure peopl	-1	31
*infrastructure perform	-3	122
*infrastructure php	-15	39
*infrastructure physic	129	-112
*infrastructure pick	-47	84
*infrastructure place	-11	30
*infrastructure placement	38	26
*infrastructure plan	-9	24
*infrastructure plane	35	0
*infrastructure plugin	-5	56
*infrastructure polici	-4	49
*infrastructure port	-3	21
*infrastructure power	71	-58
*infrastructure prevent	25	-24
*infrastructure privat	-20	52
*infrastructure provid	25	-9
*infrastructure public	-13	36
*infrastructure publish	35	-22
*infrastructure put	-29	31
*infrastructure python	-11	26
*infrastructure quick	-19	24
*infrastructure quota	-27	27
*infrastructure rack	33	-22
*infrastructure reach	47	-2
*infrastructure read	-11	36
*infrastructure rebalanc	-14	47
*infrastructure reboot	-13	43
*infrastructure rebuild	-16	31
*infrastructure record	22	14
*infrastructure recov	-7	48
*infrastructure recoveri	13	22
*infrastructure refresh	-19	52
*infrastructure region	38	-16
*infrastructure relaunch	-2	47
*infrastructure releas	-1	31
*infrastructure remov	-28	57
*infrastructure renew	-7	17
*infrastructure repair	72	-37
*infrastructure replac	16	4
*infrastructure replica	-29	59
*infrastructure requir	-19	85
*infrastructure reset	27	-13
*infrastructure resiz	-20	55
*infrastructure resourc	32	-18
*infrastructure respons	-20	21
*infrastructure rest	67	-62
*infrastructure restart	-9	39
*infrastructure retir	-33	-26
*infrastructure right	-9	21
*infrastructure role	-10	34
*infrastructure root	-27	87
*infrastructure rotat	-9	49
*infrastructure rout	-15	36
*infrastructure router	47	-29
*infrastructure rule	2	28
*infrastructure run	16	14
*infrastructure runtim	-2	16
*infrastructure s3	-20	40
*infrastructure same	39	-32
*infrastructure save	-10	29
*infrastructure say	20	35
*infrastructure scale	-41	66
*infrastructure scan	-12	33
*infrastructure scanner	-18	30
*infrastructure script	-11	35
*infrastructure scrub	67	-33
*infrastructure sddc	-24	49
*infrastructure second	-25	47
*infrastructure secret	-20	51
*infrastructure secur	28	19
*infrastructure see	1	29
*infrastructure send	-54	-36
*infrastructure server	24	29
*infrastructure servic	44	-10
*infrastructure set	-9	23
*infrastructure seven	-29	36
*infrastructure sever	-11	28
*infrastructure share	-39	53
*infrastructure show	-7	24
*infrastructure side	17	-46
*infrastructure sinc	16	-2
*infrastructure singl	-25	69
*infrastructure site	-5	28
*infrastructure size	-38	87
*infrastructure small	-13	36
*infrastructure snapshot	-12	48
*infrastructure softwar	-21	52
*infrastructure some	28	22
*infrastructure somebodi	26	-22
*infrastructure someon	-15	46
*infrastructure someth	-78	-97
*infrastructure spare	-11	34
*infrastructure spark	-11	26
*infrastructure specifi	-8	18
*infrastructure spot	-19	48
*infrastructure spread	-5	65
*infrastructure sql	49	-41
*infrastructure ssh	-7	22
*infrastructure sshd	6	35
*infrastructure ssl	1	25
*infrastructure stai	-14	34
*infrastructure standbi	-27	78
*infrastructure start	-6	20
*infrastructure static	-23	25
*infrastructure statu	39	-29
*infrastructure still	-29	55
*infrastructure stop	-15	66
*infrastructure storag	27	-13
*infrastructure store	-9	37
*infrastructure student	-17	62
*infrastructure subnet	-9	25
*infrastructure such	-17	26
*infrastructure suppli	30	5
*infrastructure support	11	29
*infrastructure suppos	-14	23
*infrastructure swap	-7	59
*infrastructure switch	-4	26
*infrastructure system	24	45
*infrastructure take	39	-19
*infrastructure task	-31	51
*infrastructure team	-15	35
*infrastructure templat	1	17
*infrastructure tenant	39	1
*infrastructure test	1	19
*infrastructure that	27	1
*infrastructure the	16	13
*infrastructure thei	2	57
*infrastructure their	-11	-45
*infrastructure them	22	26
*infrastructure themselv	67	-49
*infrastructure then	-33	45
*infrastructure there	9	27
*infrastructure thing	35	15
*infrastructure those	64	-9
*infrastructure three	19	-2
*infrastructure time	-5	32
*infrastructure tls	-26	62
*infrastructure to	7	23
*infrastructure too	-7	31
*infrastructure tool	47	-25
*infrastructure top	85	-80
*infrastructure tpm	-43	71
*infrastructure traffic	-19	27
*infrastructure transit	-84	67
*infrastructure true	47	-13
*infrastructure trust	1	25
*infrastructure tuesdai	-13	18
*infrastructure tune	-13	68
*infrastructure two	5	33
*infrastructure type	-15	38
*infrastructure ubuntu	-3	45
*infrastructure unattend	-5	16
*infrastructure under	67	-32
*infrastructure unexpectedli	21	-11
*infrastructure unhealthi	45	-46
*infrastructure until	49	-16
*infrastructure up	-6	45
*infrastructure updat	21	28
*infrastructure upgrad	-3	116
*infrastructure us	83	-23
*infrastructure use	-10	27
*infrastructure user	-8	19
*infrastructure util	-6	35
*infrastructure vcf	3	38
*infrastructure vendor	0	16
*infrastructure version	16	-4
*infrastructure vlan	-12	74
*infrastructure vmotion	-13	83
*infrastructure volum	30	-4
*infrastructure vpc	-29	31
*infrastructure vsan	4	41
*infrastructure vulner	-58	78
*infrastructure want	5	52
*infrastructure was	23	5
*infrastructure way	-11	21
*infrastructure we	-3	77
*infrastructure web	11	24
*infrastructure well	10	83
*infrastructure what	2	36
*infrastructure whatev	-16	23
*infrastructure when	42	-25
*infrastructure where	39	-18
*infrastructure who	15	48
*infrastructure whom	31	37
*infrastructure whose	0	107
*infrastructure will	-13	26
*infrastructure window	2	45
*infrastructure windows	-18	49
*infrastructure with	-3	29
*infrastructure without	-34	63
*infrastructure wordpress	-9	19
*infrastructure work	-19	4
*infrastructure worker	-22	65
*infrastructure workload	-58	-107
*infrastructure wp	-5	20
*infrastructure write	-22	45
*infrastructure wrong	-11	53
*infrastructure x	-18	96
*infrastructure yarn	20	31
*infrastructure year	-23	26
*infrastructure yes	-22	61
*infrastructure yourself	-42	52
*infrastructure yum	-14	28
*infrastructure zone	-16	37
*multi-tenant-managed	18	32
*multi-tenant-managed %	26	14
*multi-tenant-managed 0	16	10
*multi-tenant-managed 095	-20	22
*multi-tenant-managed 1	46	-1
*multi-tenant-managed 10	47	-44
*multi-tenant-managed 100	10	26
*multi-tenant-managed 11	27	-23
*multi-tenant-managed 12	3	29
*multi-tenant-managed 140	31	-22
*multi-tenant-managed 15	29	-27
*multi-tenant-managed 16	46	-31
*multi-tenant-managed 2	38	-16
*multi-tenant-managed 20	5	-20
*multi-tenant-managed 200	14	18
*multi-tenant-managed 2018	-37	53
*multi-tenant-managed 2021	-23	28
*multi-tenant-managed 2023	12	-50
*multi-tenant-managed 2024	17	-2
*multi-tenant-managed 2025	54	-30
*multi-tenant-managed 2027	-24	36
*multi-tenant-managed 2049	-5	34
*multi-tenant-managed 24	21	13
*multi-tenant-managed 25	22	-17
*multi-tenant-managed 250	-11	17
*multi-tenant-managed 256	-4	61
*multi-tenant-managed 3	27	8
*multi-tenant-managed 30	31	-20
*multi-tenant-managed 300	19	40
*multi-tenant-managed 35	2	19
*multi-tenant-managed 365	-31	56
*multi-tenant-managed 3am	1	34
*multi-tenant-managed 400	-11	17
*multi-tenant-managed 403	-11	19
*multi-tenant-managed 41	4	28
*multi-tenant-managed 443	-6	21
*multi-tenant-managed 53	17	-1
*multi-tenant-managed 9	-12	34
*multi-tenant-managed 90	-3	24
*multi-tenant-managed a	5	16
*multi-tenant-managed about	-44	14
*multi-tenant-managed abov	38	-24
*multi-tenant-managed abus	51	-43
*multi-tenant-managed acceler	22	4
*multi-tenant-managed accept	30	13
*multi-tenant-managed access	-9	40
*multi-tenant-managed accid	-11	40
*multi-tenant-managed accident	-19	50
*multi-tenant-managed account	-8	27
*multi-tenant-managed acl	-1	18
*multi-tenant-managed across	88	-42
*multi-tenant-managed act	-12	52
*multi-tenant-managed activ	-19	43
*multi-tenant-managed actual	-23	59
*multi-tenant-managed ad	31	13
*multi-tenant-managed adapt	57	-27
*multi-tenant-managed add	19	6
*multi-tenant-managed address	-12	32
*multi-tenant-managed adjust	26	-3
*multi-tenant-managed admin	-13	36
*multi-tenant-managed administ	-15	26
*multi-tenant-managed administr	-13	27
*multi-tenant-managed administratoraccess	-6	20
*multi-tenant-managed advanc	-9	36
*multi-tenant-managed after	16	11
*multi-tenant-managed afterward	-14	60
*multi-tenant-managed against	56	-31
*multi-tenant-managed agent	-7	45
*multi-tenant-managed agre	-28	60
*multi-tenant-managed agreement	66	-42
*multi-tenant-managed ai	30	-15
*multi-tenant-managed alarm	-15	40
*multi-tenant-managed alert	0	34
*multi-tenant-managed alia	-15	32
*multi-tenant-managed alik	-16	22
*multi-tenant-managed aliv	40	-31
*multi-tenant-managed all	23	13
*multi-tenant-managed allow	-10	27
*multi-tenant-managed alon	-3	42
*multi-tenant-managed alreadi	-9	30
*multi-tenant-managed also	-3	19
*multi-tenant-managed alto	-17	45
*multi-tenant-managed alwai	49	-1
*multi-tenant-managed am	61	-51
*multi-tenant-managed amazon	50	-5
*multi-tenant-managed ami	-7	51
*multi-tenant-managed among	19	8
*multi-tenant-managed an	5	28
*multi-tenant-managed analys	53	2
*multi-tenant-managed analysi	18	31
*multi-tenant-managed analyst	29	14
*multi-tenant-managed analyz	-7	30
*multi-tenant-managed angri	-1	27
*multi-tenant-managed annot	-17	58
*multi-tenant-managed anoth	21	-1
*multi-tenant-managed answer	28	-7
*multi-tenant-managed anthrop	51	-49
*multi-tenant-managed anti	-13	17
*multi-tenant-managed any	58	-22
*multi-tenant-managed anybodi	17	23
*multi-tenant-managed anycast	97	-43
*multi-tenant-managed anymor	51	-54
*multi-tenant-managed anyon	-11	31
*multi-tenant-managed anywai	-18	58
*multi-tenant-managed anywher	-1	28
*multi-tenant-managed apart	38	-20
*multi-tenant-managed app	-18	36
*multi-tenant-managed appli	12	-55
*multi-tenant-managed applianc	-31	72
*multi-tenant-managed applic	5	31
*multi-tenant-managed appoint	-4	22
*multi-tenant-managed approv	-11	31
*multi-tenant-managed april	-28	38
*multi-tenant-managed architect	-16	32
*multi-tenant-managed architectur	-46	64
*multi-tenant-managed archiv	4	41
*multi-tenant-managed are	-3	35
*multi-tenant-managed arent	-23	40
*multi-tenant-managed around	-4	16
*multi-tenant-managed arrang	17	-15
*multi-tenant-managed arriv	9	-30
*multi-tenant-managed artefact	27	-19
*multi-tenant-managed artifact	22	-8
*multi-tenant-managed assess	-36	45
*multi-tenant-managed asset	35	-32
*multi-tenant-managed assign	-18	34
*multi-tenant-managed associ	-20	-14
*multi-tenant-managed assum	-19	53
*multi-tenant-managed at	23	-1
*multi-tenant-managed attach	-5	16
*multi-tenant-managed attack	0	32
*multi-tenant-managed attempt	-4	26
*multi-tenant-managed attribut	16	2
*multi-tenant-managed audit	17	-3
*multi-tenant-managed auditor	-4	20
*multi-tenant-managed authent	-5	20
*multi-tenant-managed author	-6	63
*multi-tenant-managed authorit	26	-7
*multi-tenant-managed auto	-55	77
*multi-tenant-managed autom	16	27
*multi-tenant-managed automat	-48	-21
*multi-tenant-managed avail	21	6
*multi-tenant-managed avoid	-21	35
*multi-tenant-managed awai	26	-10
*multi-tenant-managed aws	16	20
*multi-tenant-managed az	54	-2
*multi-tenant-managed azs	49	-32
*multi-tenant-managed b	-8	31
*multi-tenant-managed back	-15	45
*multi-tenant-managed backbon	22	-17
*multi-tenant-managed backup	-19	53
*multi-tenant-managed bad	-9	24
*multi-tenant-managed bake	-13	27
*multi-tenant-managed balanc	-21	43
*multi-tenant-managed bandwidth	10	67
*multi-tenant-managed bank	-8	21
*multi-tenant-managed base	-18	28
*multi-tenant-managed basement	-7	-52
*multi-tenant-managed basic	86	4
*multi-tenant-managed batch	-18	40
*multi-tenant-managed becom	-30	60
*multi-tenant-managed been	4	17
*multi-tenant-managed beforehand	59	-10
*multi-tenant-managed begin	-13	28
*multi-tenant-managed behavior	15	31
*multi-tenant-managed behind	48	-2
*multi-tenant-managed belong	24	4
*multi-tenant-managed below	73	7
*multi-tenant-managed benchmark	-35	-3
*multi-tenant-managed beneath	90	-31
*multi-tenant-managed besid	-44	54
*multi-tenant-managed best	-29	34
*multi-tenant-managed between	16	14
*multi-tenant-managed beyond	35	-1
*multi-tenant-managed bgp	-5	17
*multi-tenant-managed bill	-25	32
*multi-tenant-managed bit	73	-22
*multi-tenant-managed bitcoin	-29	29
*multi-tenant-managed black	53	-54
*multi-tenant-managed blame	-25	28
*multi-tenant-managed block	35	6
*multi-tenant-managed blue	31	7
*multi-tenant-managed bodi	24	-11
*multi-tenant-managed both	-20	74
*multi-tenant-managed bought	-14	68
*multi-tenant-managed bounc	-24	34
*multi-tenant-managed box	2	55
*multi-tenant-managed branch	-46	60
*multi-tenant-managed break	17	10
*multi-tenant-managed bring	-9	35
*multi-tenant-managed broke	2	25
*multi-tenant-managed broken	26	20
*multi-tenant-managed broker	158	-34
*multi-tenant-managed brought	-23	25
*multi-tenant-managed browser	38	-1
*multi-tenant-managed budget	-14	28
*multi-tenant-managed buffer	-14	30
*multi-tenant-managed bug	70	-36
*multi-tenant-managed built	43	-23
*multi-tenant-managed bump	38	7
*multi-tenant-managed bundl	0	22
*multi-tenant-managed burn	11	67
*multi-tenant-managed burst	34	-18
*multi-tenant-managed buse	-22	27
*multi-tenant-managed busi	41	-62
*multi-tenant-managed button	-21	43
*multi-tenant-managed buy	-42	50
*multi-tenant-managed by	9	21
*multi-tenant-managed byte	15	35
*multi-tenant-managed c	-29	111
*multi-tenant-managed c3r	-26	79
*multi-tenant-managed ca	-8	40
*multi-tenant-managed cabinet	-31	72
*multi-tenant-managed cabl	-7	74
*multi-tenant-managed cach	17	30
*multi-tenant-managed cage	-17	45
*multi-tenant-managed call	23	3
*multi-tenant-managed callback	-13	34
*multi-tenant-managed caller	16	9
*multi-tenant-managed can	9	17
*multi-tenant-managed canari	-13	50
*multi-tenant-managed cannot	18	19
*multi-tenant-managed cant	-20	31
*multi-tenant-managed capac	73	-21
*multi-tenant-managed card	-20	35
*multi-tenant-managed care	83	8
*multi-tenant-managed carrier	16	10
*multi-tenant-managed case	23	13
*multi-tenant-managed catalog	-17	24
*multi-tenant-managed caus	-17	27
*multi-tenant-managed ceil	21	12
*multi-tenant-managed center	22	-2
*multi-tenant-managed central	-10	63
*multi-tenant-managed cert	-21	38
*multi-tenant-managed certif	-18	31
*multi-tenant-managed cfo	-29	31
*multi-tenant-managed chaincod	-9	43
*multi-tenant-managed chang	17	12
*multi-tenant-managed channel	-14	37
*multi-tenant-managed cheaper	-9	27
*multi-tenant-managed check	-2	29
*multi-tenant-managed checkout	-14	33
*multi-tenant-managed checkpoint	-22	29
*multi-tenant-managed china	38	-21
*multi-tenant-managed choic	67	-19
*multi-tenant-managed choos	4	26
*multi-tenant-managed chore	-28	41
*multi-tenant-managed chose	46	-40
*multi-tenant-managed chosen	-37	66
*multi-tenant-managed ci	-15	60
*multi-tenant-managed cidr	-34	88
*multi-tenant-managed cipher	52	-21
*multi-tenant-managed cisco	-18	77
*multi-tenant-managed claim	-23	-39
*multi-tenant-managed class	-23	54
*multi-tenant-managed classifi	-25	44
*multi-tenant-managed clean	-12	30
*multi-tenant-managed cleanup	-27	59
*multi-tenant-managed clear	-4	26
*multi-tenant-managed cli	-42	41
*multi-tenant-managed click	-18	35
*multi-tenant-managed client	-18	25
*multi-tenant-managed close	-24	53
*multi-tenant-managed cloud	16	-2
*multi-tenant-managed cloudfront	-8	18
*multi-tenant-managed cloudtrail	31	-11
*multi-tenant-managed cloudwatch	20	11
*multi-tenant-managed cluster	22	22
*multi-tenant-managed code	3	35
*multi-tenant-managed cold	-33	85
*multi-tenant-managed collabor	-43	-21
*multi-tenant-managed colleagu	-34	51
*multi-tenant-managed collect	33	6
*multi-tenant-managed collector	-18	33
*multi-tenant-managed colo	-23	32
*multi-tenant-managed come	22	5
*multi-tenant-managed commit	41	-24
*multi-tenant-managed commun	29	-5
*multi-tenant-managed compact	53	-42
*multi-tenant-managed compani	33	-12
*multi-tenant-managed compat	12	70
*multi-tenant-managed complaint	-25	30
*multi-tenant-managed complet	73	-4
*multi-tenant-managed complianc	-127	-133
*multi-tenant-managed compon	37	-24
*multi-tenant-managed comput	45	-20
*multi-tenant-managed concern	-8	51
*multi-tenant-managed conclus	2	30
*multi-tenant-managed concurr	-15	48
*multi-tenant-managed condit	-6	26
*multi-tenant-managed confidenti	-13	26
*multi-tenant-managed config	-61	-23
*multi-tenant-managed configur	-4	33
*multi-tenant-managed confirm	26	-1
*multi-tenant-managed conflict	-15	69
*multi-tenant-managed connect	3	27
*multi-tenant-managed connector	17	1
*multi-tenant-managed consent	-14	40
*multi-tenant-managed consist	-13	21
*multi-tenant-managed consum	16	10
*multi-tenant-managed contact	-20	30
*multi-tenant-managed contain	-8	29
*multi-tenant-managed content	6	27
*multi-tenant-managed context	-6	70
*multi-tenant-managed continu	-12	39
*multi-tenant-managed contract	-22	37
*multi-tenant-managed contractor	-25	36
*multi-tenant-managed control	-5	25
*multi-tenant-managed convers	46	-35
*multi-tenant-managed cooki	-10	17
*multi-tenant-managed cool	85	-53
*multi-tenant-managed cope	-14	17
*multi-tenant-managed coppa	-22	34
*multi-tenant-managed cor	-11	16
*multi-tenant-managed core	30	-23
*multi-tenant-managed correct	-34	51
*multi-tenant-managed cost	3	42
*multi-tenant-managed count	-21	41
*multi-tenant-managed countri	-9	49
*multi-tenant-managed cover	27	-4
*multi-tenant-managed coverag	-12	44
*multi-tenant-managed cpu	-16	37
*multi-tenant-managed crash	-5	56
*multi-tenant-managed creat	-6	33
*multi-tenant-managed creation	-21	35
*multi-tenant-managed credenti	-13	51
*multi-tenant-managed credit	-12	29
*multi-tenant-managed critic	-41	67
*multi-tenant-managed crl	-5	30
*multi-tenant-managed cross	-5	20
*multi-tenant-managed crypto	-27	45
*multi-tenant-managed cut	2	25
*multi-tenant-managed cve	86	-3
*multi-tenant-managed d	58	-29
*multi-tenant-managed daemon	-20	40
*multi-tenant-managed daili	26	50
*multi-tenant-managed dangl	-7	33
*multi-tenant-managed dark	99	-49
*multi-tenant-managed dashboard	5	31
*multi-tenant-managed data	19	3
*multi-tenant-managed databas	95	21
*multi-tenant-managed date	28	-9
*multi-tenant-managed db	-14	46
*multi-tenant-managed ddo	50	-6
*multi-tenant-managed dead	5	23
*multi-tenant-managed deal	-16	21
*multi-tenant-managed debug	-5	31
*multi-tenant-managed decid	-19	44
*multi-tenant-managed decis	26	17
*multi-tenant-managed decrypt	-22	43
*multi-tenant-managed deep	0	16
*multi-tenant-managed defend	-28	27
*multi-tenant-managed defin	-17	43
*multi-tenant-managed definit	-5	30
*multi-tenant-managed delet	-1	27
*multi-tenant-managed deliv	7	35
*multi-tenant-managed deliveri	3	25
*multi-tenant-managed demand	23	0
*multi-tenant-managed deni	36	-27
*multi-tenant-managed depend	-23	35
*multi-tenant-managed deploi	50	-3
*multi-tenant-managed deploy	17	15
*multi-tenant-managed deprec	-25	34
*multi-tenant-managed design	-23	61
*multi-tenant-managed dest	-5	32
*multi-tenant-managed detect	72	-17
*multi-tenant-managed dev	-10	26
*multi-tenant-managed develop	-18	34
*multi-tenant-managed devic	-36	31
*multi-tenant-managed dhcp	-25	25
*multi-tenant-managed di	31	35
*multi-tenant-managed dial	-44	63
*multi-tenant-managed dictat	-29	38
*multi-tenant-managed did	-22	-5
*multi-tenant-managed differ	27	18
*multi-tenant-managed differenti	-14	29
*multi-tenant-managed digicert	-1	57
*multi-tenant-managed dimens	-14	49
*multi-tenant-managed direct	-4	22
*multi-tenant-managed directli	10	32
*multi-tenant-managed directori	-20	67
*multi-tenant-managed disabl	-6	29
*multi-tenant-managed disconnect	-10	25
*multi-tenant-managed discoveri	-21	49
*multi-tenant-managed disk	27	-10
*multi-tenant-managed dispos	51	-36
*multi-tenant-managed distribut	10	58
*multi-tenant-managed dkr	-22	35
*multi-tenant-managed dlq	-22	41
*multi-tenant-managed dns	34	-15
*multi-tenant-managed do	34	1
*multi-tenant-managed doc	-15	46
*multi-tenant-managed docker	-19	27
*multi-tenant-managed document	-15	29
*multi-tenant-managed doe	30	24
*multi-tenant-managed doesnt	-31	36
*multi-tenant-managed dollar	12	59
*multi-tenant-managed domain	-28	47
*multi-tenant-managed done	20	-51
*multi-tenant-managed dont	24	-2
*multi-tenant-managed doubl	-3	32
*multi-tenant-managed download	-8	33
*multi-tenant-managed downtim	43	-8
*multi-tenant-managed dpo	-10	65
*multi-tenant-managed dr	3	45
*multi-tenant-managed draw	-18	70
*multi-tenant-managed drill	-57	79
*multi-tenant-managed drive	73	-56
*multi-tenant-managed driver	-21	37
*multi-tenant-managed drop	-13	40
*multi-tenant-managed ds	-12	18
*multi-tenant-managed duplic	27	4
*multi-tenant-managed durabl	87	-32
*multi-tenant-managed dure	22	-9
*multi-tenant-managed duti	16	-4
*multi-tenant-managed e	-10	40
*multi-tenant-managed each	5	16
*multi-tenant-managed earlier	60	-9
*multi-tenant-managed east	48	-10
*multi-tenant-managed ebs	26	-7
*multi-tenant-managed ec2	-19	39
*multi-tenant-managed ecpu	-26	45
*multi-tenant-managed ecs	-25	44
*multi-tenant-managed edg	23	-9
*multi-tenant-managed edit	-34	47
*multi-tenant-managed editor	-4	29
*multi-tenant-managed effort	-18	17
*multi-tenant-managed egress	-14	31
*multi-tenant-managed either	-14	31
*multi-tenant-managed elast	-8	20
*multi-tenant-managed eleven	45	-18
*multi-tenant-managed els	10	19
*multi-tenant-managed elsewher	-21	65
*multi-tenant-managed em	18	13
*multi-tenant-managed email	23	-5
*multi-tenant-managed emb	-14	19
*multi-tenant-managed emerg	-9	35
*multi-tenant-managed emit	27	-14
*multi-tenant-managed employe	-30	70
*multi-tenant-managed enabl	-12	39
*multi-tenant-managed endpoint	25	7
*multi-tenant-managed enforc	-23	51
*multi-tenant-managed engin	90	-39
*multi-tenant-managed enhanc	-12	18
*multi-tenant-managed enough	8	16
*multi-tenant-managed enrol	-5	23
*multi-tenant-managed enter	32	-31
*multi-tenant-managed entri	48	-30
*multi-tenant-managed environ	-3	45
*multi-tenant-managed equip	46	5
*multi-tenant-managed error	-17	42
*multi-tenant-managed errorportalloc	-3	33
*multi-tenant-managed eu	3	47
*multi-tenant-managed evalu	-17	83
*multi-tenant-managed even	24	46
*multi-tenant-managed eventbridg	28	-18
*multi-tenant-managed ever	27	1
*multi-tenant-managed everi	22	3
*multi-tenant-managed everyon	-24	49
*multi-tenant-managed everyth	0	30
*multi-tenant-managed evict	-14	19
*multi-tenant-managed evid	27	-14
*multi-tenant-managed ex	4	24
*multi-tenant-managed exactli	29	-14
*multi-tenant-managed exceed	-22	54
*multi-tenant-managed exchang	22	-20
*multi-tenant-managed exclud	-15	40
*multi-tenant-managed execut	24	8
*multi-tenant-managed exist	-12	38
*multi-tenant-managed exit	-40	69
*multi-tenant-managed expens	-18	31
*multi-tenant-managed expir	-14	34
*multi-tenant-managed expiri	-18	60
*multi-tenant-managed export	-8	37
*multi-tenant-managed expos	-28	40
*multi-tenant-managed extend	-35	42
*multi-tenant-managed extens	-8	33
*multi-tenant-managed extra	-155	-58
*multi-tenant-managed extract	33	13
*multi-tenant-managed fabric	-18	61
*multi-tenant-managed facil	51	-34
*multi-tenant-managed factor	-7	21
*multi-tenant-managed fail	-1	32
*multi-tenant-managed failov	2	30
*multi-tenant-managed failur	-13	38
*multi-tenant-managed fall	-2	25
*multi-tenant-managed fals	5	47
*multi-tenant-managed famili	-23	28
*multi-tenant-managed far	37	-21
*multi-tenant-managed fast	-16	23
*multi-tenant-managed fault	-10	41
*multi-tenant-managed featur	27	-4
*multi-tenant-managed februari	22	-17
*multi-tenant-managed feed	62	-47
*multi-tenant-managed feedback	-8	22
*multi-tenant-managed fend	42	-24
*multi-tenant-managed fetch	-11	22
*multi-tenant-managed few	-24	53
*multi-tenant-managed field	-15	31
*multi-tenant-managed fill	34	-18
*multi-tenant-managed filter	-1	30
*multi-tenant-managed final	-8	36
*multi-tenant-managed find	-16	55
*multi-tenant-managed fine	-1	46
*multi-tenant-managed finger	43	45
*multi-tenant-managed fire	33	-16
*multi-tenant-managed firehos	21	-20
*multi-tenant-managed firewal	11	39
*multi-tenant-managed firmwar	-16	39
*multi-tenant-managed first	24	2
*multi-tenant-managed fix	17	37
*multi-tenant-managed flag	21	9
*multi-tenant-managed flaw	-19	39
*multi-tenant-managed fleet	75	-13
*multi-tenant-managed flip	-15	45
*multi-tenant-managed flood	19	-3
*multi-tenant-managed flow	6	26
*multi-tenant-managed folder	-16	24
*multi-tenant-managed follow	-23	63
*multi-tenant-managed for	2	21
*multi-tenant-managed forbid	-7	32
*multi-tenant-managed forc	-23	78
*multi-tenant-managed forens	0	46
*multi-tenant-managed forev	-18	59
*multi-tenant-managed forgot	-27	76
*multi-tenant-managed format	28	-3
*multi-tenant-managed former	48	-23
*multi-tenant-managed forward	17	15
*multi-tenant-managed found	-13	43
*multi-tenant-managed four	-16	51
*multi-tenant-managed fresh	54	-38
*multi-tenant-managed fridai	25	-8
*multi-tenant-managed from	6	19
*multi-tenant-managed front	7	51
*multi-tenant-managed ftp	-15	48
*multi-tenant-managed full	-4	22
*multi-tenant-managed fulli	46	-45
*multi-tenant-managed further	6	23
*multi-tenant-managed gap	-30	50
*multi-tenant-managed gatewai	8	20
*multi-tenant-managed gbp	55	-70
*multi-tenant-managed gdpr	-15	27
*multi-tenant-managed gener	-36	48
*multi-tenant-managed general	-20	24
*multi-tenant-managed generatedatakei	-13	31
*multi-tenant-managed geo	-11	66
*multi-tenant-managed geographi	18	-12
*multi-tenant-managed get	29	-7
*multi-tenant-managed gib	-17	23
*multi-tenant-managed github	-15	61
*multi-tenant-managed give	-9	24
*multi-tenant-managed global	17	-42
*multi-tenant-managed go	-13	25
*multi-tenant-managed goe	41	-12
*multi-tenant-managed gone	-14	36
*multi-tenant-managed good	-8	27
*multi-tenant-managed got	-4	22
*multi-tenant-managed gotta	24	-35
*multi-tenant-managed govern	-21	47
*multi-tenant-managed gpu	68	-31
*multi-tenant-managed grain	-10	34
*multi-tenant-managed grant	-14	48
*multi-tenant-managed graph	12	21
*multi-tenant-managed greatest	-17	22
*multi-tenant-managed green	20	14
*multi-tenant-managed group	-3	23
*multi-tenant-managed grow	78	-29
*multi-tenant-managed gsi	-7	49
*multi-tenant-managed guarante	24	-3
*multi-tenant-managed guard	32	5
*multi-tenant-managed guardduti	-10	16
*multi-tenant-managed guardrail	-4	68
*multi-tenant-managed guess	-37	77
*multi-tenant-managed guid	18	75
*multi-tenant-managed guy	-23	23
*multi-tenant-managed ha	72	40
*multi-tenant-managed had	51	-34
*multi-tenant-managed hammer	-14	26
*multi-tenant-managed hand	16	-2
*multi-tenant-managed handl	-127	-85
*multi-tenant-managed hang	-20	53
*multi-tenant-managed happen	-18	24
*multi-tenant-managed harden	84	-60
*multi-tenant-managed hardwar	47	-12
*multi-tenant-managed hash	129	-35
*multi-tenant-managed he	-14	20
*multi-tenant-managed header	-18	38
*multi-tenant-managed health	-2	32
*multi-tenant-managed healthi	86	-61
*multi-tenant-managed hear	-2	27
*multi-tenant-managed heartbeat	3	28
*multi-tenant-managed held	-13	37
*multi-tenant-managed help	23	72
*multi-tenant-managed helper	24	-1
*multi-tenant-managed here	17	4
*multi-tenant-managed high	52	9
*multi-tenant-managed higher	10	42
*multi-tenant-managed highli	23	18
*multi-tenant-managed hipaa	-81	-55
*multi-tenant-managed histori	6	29
*multi-tenant-managed hit	3	21
*multi-tenant-managed hold	27	0
*multi-tenant-managed hole	18	17
*multi-tenant-managed home	-45	55
*multi-tenant-managed homework	-2	35
*multi-tenant-managed hook	-7	24
*multi-tenant-managed hope	35	-14
*multi-tenant-managed hospit	40	28
*multi-tenant-managed host	-3	71
*multi-tenant-managed hot	-23	38
*multi-tenant-managed hourli	68	-9
*multi-tenant-managed how	-2	23
*multi-tenant-managed howev	-5	38
*multi-tenant-managed hsm	79	-56
*multi-tenant-managed http	31	1
*multi-tenant-managed hub	28	-12
*multi-tenant-managed hybrid	29	-24
*multi-tenant-managed hyper	-4	25
*multi-tenant-managed hypervisor	-66	102
*multi-tenant-managed i	27	7
*multi-tenant-managed ia	-20	45
*multi-tenant-managed iam	-10	25
*multi-tenant-managed iamallowedprincip	-23	37
*multi-tenant-managed iban	-7	37
*multi-tenant-managed id	-26	39
*multi-tenant-managed ident	-12	21
*multi-tenant-managed identifi	49	-11
*multi-tenant-managed if	22	4
*multi-tenant-managed ignor	-9	65
*multi-tenant-managed immut	-10	17
*multi-tenant-managed import	-49	95
*multi-tenant-managed improv	18	-11
*multi-tenant-managed in	8	19
*multi-tenant-managed includ	19	-6
*multi-tenant-managed index	-3	21
*multi-tenant-managed infer	46	-18
*multi-tenant-managed influx	-6	98
*multi-tenant-managed inform	-13	33
*multi-tenant-managed infrastructur	27	-12
*multi-tenant-managed ingest	15	35
*multi-tenant-managed initi	-10	27
*multi-tenant-managed inject	-19	34
*multi-tenant-managed input	-7	58
*multi-tenant-managed insid	44	-14
*multi-tenant-managed instal	4	29
*multi-tenant-managed instanc	-12	32
*multi-tenant-managed instead	-79	52
*multi-tenant-managed instrument	-14	29
*multi-tenant-managed integr	31	-14
*multi-tenant-managed intellig	44	-19
*multi-tenant-managed intent	-23	53
*multi-tenant-managed interfac	-7	17
*multi-tenant-managed intermedi	26	-8
*multi-tenant-managed intern	27	5
*multi-tenant-managed internet	-16	36
*multi-tenant-managed into	5	17
*multi-tenant-managed inventori	-14	37
*multi-tenant-managed investig	-24	59
*multi-tenant-managed invit	-7	23
*multi-tenant-managed invoc	-6	34
*multi-tenant-managed invoic	26	-19
*multi-tenant-managed iop	-33	49
*multi-tenant-managed iot	-4	18
*multi-tenant-managed ips	-15	43
*multi-tenant-managed ipsec	-62	-56
*multi-tenant-managed is	3	21
*multi-tenant-managed iscsi	-5	26
*multi-tenant-managed isnt	-13	42
*multi-tenant-managed isol	27	-3
*multi-tenant-managed issu	30	-10
*multi-tenant-managed item	8	27
*multi-tenant-managed its	20	0
*multi-tenant-managed itself	16	20
*multi-tenant-managed jira	-37	91
*multi-tenant-managed json	-22	37
*multi-tenant-managed judg	-10	19
*multi-tenant-managed juli	-7	21
*multi-tenant-managed june	-13	34
*multi-tenant-managed just	-23	31
*multi-tenant-managed jwt	-6	28
*multi-tenant-managed keep	18	4
*multi-tenant-managed keepal	-36	43
*multi-tenant-managed kept	23	2
*multi-tenant-managed key	9	18
*multi-tenant-managed kick	29	-19
*multi-tenant-managed kill	-22	77
*multi-tenant-managed kind	44	-43
*multi-tenant-managed kms	22	-3
*multi-tenant-managed knob	-9	56
*multi-tenant-managed kvm	-5	31
*multi-tenant-managed label	35	-4
*multi-tenant-managed lack	-8	30
*multi-tenant-managed lag	-16	54
*multi-tenant-managed lake	-24	39
*multi-tenant-managed lambda	-6	24
*multi-tenant-managed land	45	-18
*multi-tenant-managed laptop	-26	53
*multi-tenant-managed larg	8	20
*multi-tenant-managed last	23	18
*multi-tenant-managed latenc	-54	91
*multi-tenant-managed latest	20	-13
*multi-tenant-managed launch	-7	24
*multi-tenant-managed law	-23	30
*multi-tenant-managed layer	3	19
*multi-tenant-managed lead	-43	24
*multi-tenant-managed leaf	-2	22
*multi-tenant-managed leak	0	39
*multi-tenant-managed least	23	-10
*multi-tenant-managed leaver	-17	64
*multi-tenant-managed ledger	-24	55
*multi-tenant-managed left	20	-2
*multi-tenant-managed legaci	-17	25
*multi-tenant-managed legal	-11	73
*multi-tenant-managed len	-34	57
*multi-tenant-managed length	-4	34
*multi-tenant-managed let	-2	16
*multi-tenant-managed letter	-11	27
*multi-tenant-managed level	21	12
*multi-tenant-managed li	37	-12
*multi-tenant-managed librari	-14	37
*multi-tenant-managed licens	-35	43
*multi-tenant-managed lie	40	10
*multi-tenant-managed life	46	9
*multi-tenant-managed lifecycl	-12	43
*multi-tenant-managed lift	12	35
*multi-tenant-managed limit	12	22
*multi-tenant-managed line	-3	49
*multi-tenant-managed link	-13	43
*multi-tenant-managed linux	-3	31
*multi-tenant-managed list	-2	21
*multi-tenant-managed listen	20	19
*multi-tenant-managed live	-13	53
*multi-tenant-managed load	40	-13
*multi-tenant-managed local	-15	24
*multi-tenant-managed lock	-17	47
*multi-tenant-managed log	-8	28
*multi-tenant-managed logic	-6	35
*multi-tenant-managed login	-31	76
*multi-tenant-managed look	30	15
*multi-tenant-managed loop	12	57
*multi-tenant-managed loss	-9	28
*multi-tenant-managed lost	-15	29
*multi-tenant-managed low	-52	67
*multi-tenant-managed lower	-20	50
*multi-tenant-managed machin	74	-34
*multi-tenant-managed maci	-10	28
*multi-tenant-managed made	26	-2
*multi-tenant-managed mail	31	1
*multi-tenant-managed main	-8	18
*multi-tenant-managed maintain	74	0
*multi-tenant-managed mainten	65	-41
*multi-tenant-managed major	42	-58
*multi-tenant-managed make	-1	34
*multi-tenant-managed malici	-21	50
*multi-tenant-managed malwar	-20	33
*multi-tenant-managed mani	21	-13
*multi-tenant-managed manual	51	-21
*multi-tenant-managed map	-10	62
*multi-tenant-managed market	-29	42
*multi-tenant-managed mask	-11	24
*multi-tenant-managed materi	17	14
*multi-tenant-managed matter	35	7
*multi-tenant-managed max	-25	48
*multi-tenant-managed maximum	38	-32
*multi-tenant-managed may	8	17
*multi-tenant-managed mcp	-18	31
*multi-tenant-managed me	-9	-34
*multi-tenant-managed mean	66	-65
*multi-tenant-managed meant	52	-1
*multi-tenant-managed meanwhil	49	-22
*multi-tenant-managed media	49	-35
*multi-tenant-managed meet	-22	31
*multi-tenant-managed member	-17	41
*multi-tenant-managed memori	0	17
*multi-tenant-managed mend	-21	47
*multi-tenant-managed merg	-23	46
*multi-tenant-managed mesh	-16	28
*multi-tenant-managed messag	25	1
*multi-tenant-managed metadata	52	-42
*multi-tenant-managed method	-9	18
*multi-tenant-managed metric	31	-9
*multi-tenant-managed mfa	-15	60
*multi-tenant-managed midnight	48	-20
*multi-tenant-managed migrat	-26	66
*multi-tenant-managed million	58	-21
*multi-tenant-managed minimum	-21	41
*multi-tenant-managed minor	33	-30
*multi-tenant-managed minut	1	25
*multi-tenant-managed mirror	-17	26
*multi-tenant-managed mismatch	-9	37
*multi-tenant-managed miss	-14	65
*multi-tenant-managed mistak	-23	56
*multi-tenant-managed mitig	46	15
*multi-tenant-managed ml	-1	16
*multi-tenant-managed mobil	5	28
*multi-tenant-managed model	63	-32
*multi-tenant-managed modul	25	-13
*multi-tenant-managed monei	-2	19
*multi-tenant-managed month	82	-47
*multi-tenant-managed monthli	-79	-70
*multi-tenant-managed more	43	-16
*multi-tenant-managed most	-14	25
*multi-tenant-managed mount	-65	81
*multi-tenant-managed move	19	13
*multi-tenant-managed much	-20	58
*multi-tenant-managed multi	-16	33
*multi-tenant-managed must	5	16
*multi-tenant-managed mutual	-10	17
*multi-tenant-managed my	17	-7
*multi-tenant-managed nah	80	-4
*multi-tenant-managed name	16	11
*multi-tenant-managed namespac	37	-14
*multi-tenant-managed narrow	-12	22
*multi-tenant-managed nas	-24	53
*multi-tenant-managed nearli	29	-14
*multi-tenant-managed need	10	26
*multi-tenant-managed neither	-55	80
*multi-tenant-managed net	-11	57
*multi-tenant-managed never	20	-3
*multi-tenant-managed new	13	-28
*multi-tenant-managed newer	-22	47
*multi-tenant-managed newslett	-27	29
*multi-tenant-managed next	-12	23
*multi-tenant-managed night	31	-43
*multi-tenant-managed nine	45	-18
*multi-tenant-managed no	13	25
*multi-tenant-managed nobodi	-8	46
*multi-tenant-managed node	87	-27
*multi-tenant-managed nodetool	47	-40
*multi-tenant-managed non	64	-55
*multi-tenant-managed none	17	35
*multi-tenant-managed nor	-27	35
*multi-tenant-managed normal	10	-50
*multi-tenant-managed notebook	-1	17
*multi-tenant-managed noth	26	31
*multi-tenant-managed notic	22	-9
*multi-tenant-managed notif	-2	45
*multi-tenant-managed now	-28	33
*multi-tenant-managed npm	-6	18
*multi-tenant-managed number	6	22
*multi-tenant-managed o	-29	48
*multi-tenant-managed oauth	-11	51
*multi-tenant-managed obfusc	-5	34
*multi-tenant-managed object	46	-18
*multi-tenant-managed obtain	39	-21
*multi-tenant-managed ocr	51	-36
*multi-tenant-managed ocsp	39	-3
*multi-tenant-managed off	8	18
*multi-tenant-managed offer	57	-34
*multi-tenant-managed offic	-44	72
*multi-tenant-managed offlin	-35	49
*multi-tenant-managed often	-33	42
*multi-tenant-managed oidc	-16	28
*multi-tenant-managed ok	-51	22
*multi-tenant-managed old	-44	61
*multi-tenant-managed older	0	52
*multi-tenant-managed omiss	-8	21
*multi-tenant-managed on	-1	28
*multi-tenant-managed onc	-5	34
*multi-tenant-managed onli	5	37
*multi-tenant-managed onlin	-14	30
*multi-tenant-managed open	-1	33
*multi-tenant-managed openapi	-3	34
*multi-tenant-managed openssh	13	46
*multi-tenant-managed openssl	21	-7
*multi-tenant-managed opentelemetri	17	0
*multi-tenant-managed oper	40	-4
*multi-tenant-managed optic	-3	47
*multi-tenant-managed option	40	1
*multi-tenant-managed orchestr	-16	50
*multi-tenant-managed order	2	23
*multi-tenant-managed org	-26	45
*multi-tenant-managed organizations	-28	37
*multi-tenant-managed origin	0	40
*multi-tenant-managed orphan	-26	63
*multi-tenant-managed os	37	-73
*multi-tenant-managed other	5	16
*multi-tenant-managed otherw	-20	69
*multi-tenant-managed ought	-19	34
*multi-tenant-managed our	-26	41
*multi-tenant-managed ourselv	23	-18
*multi-tenant-managed outbound	-18	42
*multi-tenant-managed outdat	-29	35
*multi-tenant-managed output	-26	59
*multi-tenant-managed outsid	-32	57
*multi-tenant-managed over	23	4
*multi-tenant-managed overlap	-17	29
*multi-tenant-managed overwrit	-31	41
*multi-tenant-managed overwritten	-29	61
*multi-tenant-managed own	1	23
*multi-tenant-managed owner	24	3
*multi-tenant-managed ownership	-16	42
*multi-tenant-managed packag	-2	30
*multi-tenant-managed packet	29	10
*multi-tenant-managed page	-26	43
*multi-tenant-managed pai	10	32
*multi-tenant-managed pair	-20	38
*multi-tenant-managed palo	-17	45
*multi-tenant-managed pan	-18	43
*multi-tenant-managed paramet	-23	41
*multi-tenant-managed parent	-12	18
*multi-tenant-managed parquet	49	-35
*multi-tenant-managed part	4	20
*multi-tenant-managed parti	53	-6
*multi-tenant-managed partit	20	21
*multi-tenant-managed partner	-17	54
*multi-tenant-managed pass	4	16
*multi-tenant-managed passport	20	23
*multi-tenant-managed password	14	16
*multi-tenant-managed patch	85	-8
*multi-tenant-managed path	-5	17
*multi-tenant-managed patient	-41	-11
*multi-tenant-managed pattern	25	-8
*multi-tenant-managed paus	25	7
*multi-tenant-managed pay	-15	28
*multi-tenant-managed payload	-26	80
*multi-tenant-managed payment	-1	39
*multi-tenant-managed pci	14	-57
*multi-tenant-managed peer	19	10
*multi-tenant-managed pend	-20	50
*multi-tenant-managed pentest	12	32
*multi-tenant-managed peopl	18	-5
*multi-tenant-managed per	-6	37
*multi-tenant-managed perform	65	-16
*multi-tenant-managed period	0	61
*multi-tenant-managed permiss	-13	54
*multi-tenant-managed person	-24	30
*multi-tenant-managed pgp	-16	27
*multi-tenant-managed physic	74	-20
*multi-tenant-managed pick	-30	4
*multi-tenant-managed pictur	34	-15
*multi-tenant-managed pii	-19	71
*multi-tenant-managed pile	-6	26
*multi-tenant-managed pill	-5	37
*multi-tenant-managed pin	-25	45
*multi-tenant-managed pipelin	-7	30
*multi-tenant-managed pitr	-18	39
*multi-tenant-managed place	32	-17
*multi-tenant-managed plain	19	5
*multi-tenant-managed plaintext	-11	22
*multi-tenant-managed plan	37	-2
*multi-tenant-managed plane	120	-44
*multi-tenant-managed platform	46	-30
*multi-tenant-managed pleas	3	50
*multi-tenant-managed pls	67	6
*multi-tenant-managed plug	34	-20
*multi-tenant-managed plugin	7	25
*multi-tenant-managed poison	-10	43
*multi-tenant-managed polici	-8	37
*multi-tenant-managed poll	-25	40
*multi-tenant-managed pop	64	-14
*multi-tenant-managed port	-7	23
*multi-tenant-managed posit	31	13
*multi-tenant-managed posix	-6	28
*multi-tenant-managed possibl	80	-45
*multi-tenant-managed power	2	32
*multi-tenant-managed pre	-33	57
*multi-tenant-managed prefix	-15	30
*multi-tenant-managed prem	-29	45
*multi-tenant-managed premiz	20	27
*multi-tenant-managed presenc	63	-18
*multi-tenant-managed press	-9	22
*multi-tenant-managed prevent	20	1
*multi-tenant-managed price	16	-2
*multi-tenant-managed primari	-18	41
*multi-tenant-managed princip	-12	32
*multi-tenant-managed privaci	-14	28
*multi-tenant-managed privat	3	19
*multi-tenant-managed problem	21	19
*multi-tenant-managed process	34	-41
*multi-tenant-managed procur	16	-13
*multi-tenant-managed prod	-22	39
*multi-tenant-managed produc	-12	41
*multi-tenant-managed product	-50	-10
*multi-tenant-managed profil	-16	46
*multi-tenant-managed program	-7	31
*multi-tenant-managed project	-10	29
*multi-tenant-managed promiz	34	3
*multi-tenant-managed prompt	26	-4
*multi-tenant-managed proof	-36	67
*multi-tenant-managed propag	-6	31
*multi-tenant-managed protect	12	18
*multi-tenant-managed protocol	42	-26
*multi-tenant-managed prove	-22	32
*multi-tenant-managed provid	59	-37
*multi-tenant-managed provis	-13	43
*multi-tenant-managed proxi	-7	78
*multi-tenant-managed publicli	-9	75
*multi-tenant-managed publish	8	22
*multi-tenant-managed pull	-17	44
*multi-tenant-managed purg	12	50
*multi-tenant-managed purpos	33	-28
*multi-tenant-managed push	-14	46
*multi-tenant-managed put	-17	32
*multi-tenant-managed qualifi	-24	38
*multi-tenant-managed quarter	-57	111
*multi-tenant-managed queri	9	17
*multi-tenant-managed question	35	-12
*multi-tenant-managed queue	15	23
*multi-tenant-managed quota	17	15
*multi-tenant-managed radiu	-13	29
*multi-tenant-managed raiz	31	-9
*multi-tenant-managed ram	-12	37
*multi-tenant-managed rang	9	16
*multi-tenant-managed rank	-33	53
*multi-tenant-managed ransomwar	-5	30
*multi-tenant-managed rate	-10	22
*multi-tenant-managed raw	22	2
*multi-tenant-managed rds	-68	77
*multi-tenant-managed re	-16	-2
*multi-tenant-managed reach	-11	30
*multi-tenant-managed reachabl	-16	57
*multi-tenant-managed react	-17	37
*multi-tenant-managed readabl	42	18
*multi-tenant-managed reader	-7	29
*multi-tenant-managed real	-16	24
*multi-tenant-managed realli	-24	36
*multi-tenant-managed reason	-25	29
*multi-tenant-managed rebuild	-16	45
*multi-tenant-managed receipt	3	20
*multi-tenant-managed receiv	-7	18
*multi-tenant-managed recipi	-13	23
*multi-tenant-managed recov	-7	21
*multi-tenant-managed recoveri	-12	24
*multi-tenant-managed recreat	-13	23
*multi-tenant-managed redact	-5	43
*multi-tenant-managed redirect	-8	58
*multi-tenant-managed redriv	-17	26
*multi-tenant-managed redund	37	6
*multi-tenant-managed redundantli	60	-34
*multi-tenant-managed refresh	20	7
*multi-tenant-managed refus	3	20
*multi-tenant-managed regist	-8	31
*multi-tenant-managed registr	58	-37
*multi-tenant-managed registri	37	-12
*multi-tenant-managed regul	-5	18
*multi-tenant-managed reject	-10	18
*multi-tenant-managed releas	23	15
*multi-tenant-managed reli	-22	29
*multi-tenant-managed remedi	-4	105
*multi-tenant-managed remot	-4	46
*multi-tenant-managed remov	3	22
*multi-tenant-managed replac	19	1
*multi-tenant-managed replai	-18	28
*multi-tenant-managed replic	8	20
*multi-tenant-managed replica	-8	50
*multi-tenant-managed repo	-16	27
*multi-tenant-managed reput	31	-41
*multi-tenant-managed request	25	3
*multi-tenant-managed requir	15	21
*multi-tenant-managed rescan	21	-20
*multi-tenant-managed reserv	-35	49
*multi-tenant-managed reset	23	-20
*multi-tenant-managed resili	-10	28
*multi-tenant-managed resiz	-16	48
*multi-tenant-managed resolut	45	-35
*multi-tenant-managed resolv	16	23
*multi-tenant-managed respond	32	48
*multi-tenant-managed respons	-25	-50
*multi-tenant-managed rest	31	-53
*multi-tenant-managed restart	42	29
*multi-tenant-managed restor	2	37
*multi-tenant-managed restrict	23	9
*multi-tenant-managed result	-18	25
*multi-tenant-managed retail	93	22
*multi-tenant-managed retain	-26	30
*multi-tenant-managed retent	-16	45
*multi-tenant-managed retri	24	8
*multi-tenant-managed return	-2	36
*multi-tenant-managed reveal	-10	34
*multi-tenant-managed revert	-12	22
*multi-tenant-managed review	-10	36
*multi-tenant-managed revis	3	64
*multi-tenant-managed revoc	-8	19
*multi-tenant-managed revok	-11	32
*multi-tenant-managed rid	-15	19
*multi-tenant-managed right	-14	37
*multi-tenant-managed ring	-42	16
*multi-tenant-managed risk	-36	44
*multi-tenant-managed rize	57	-17
*multi-tenant-managed role	-11	30
*multi-tenant-managed roll	51	-10
*multi-tenant-managed rollback	-8	38
*multi-tenant-managed room	-40	49
*multi-tenant-managed root	6	21
*multi-tenant-managed rot	65	-8
*multi-tenant-managed rotat	21	7
*multi-tenant-managed rout	7	28
*multi-tenant-managed row	2	19
*multi-tenant-managed rpu	-14	40
*multi-tenant-managed rsa	-24	38
*multi-tenant-managed rule	0	21
*multi-tenant-managed run	24	-2
*multi-tenant-managed runtim	-24	65
*multi-tenant-managed s	-11	39
*multi-tenant-managed s3	37	-17
*multi-tenant-managed safekeep	-3	37
*multi-tenant-managed sai	-20	38
*multi-tenant-managed said	63	-16
*multi-tenant-managed salari	-11	17
*multi-tenant-managed sale	-18	42
*multi-tenant-managed salesforc	-13	40
*multi-tenant-managed saml	-22	44
*multi-tenant-managed sampl	-7	30
*multi-tenant-managed sandbox	-26	60
*multi-tenant-managed save	-29	35
*multi-tenant-managed saw	-24	25
*multi-tenant-managed say	-7	21
*multi-tenant-managed sbom	-21	74
*multi-tenant-managed scale	89	-60
*multi-tenant-managed scan	13	23
*multi-tenant-managed scanner	16	-9
*multi-tenant-managed schedul	-2	47
*multi-tenant-managed schema	-12	47
*multi-tenant-managed scope	28	12
*multi-tenant-managed score	-32	24
*multi-tenant-managed scrape	-13	21
*multi-tenant-managed screen	-30	32
*multi-tenant-managed script	-12	31
*multi-tenant-managed scrub	43	-18
*multi-tenant-managed sdk	-14	24
*multi-tenant-managed search	-11	23
*multi-tenant-managed second	2	40
*multi-tenant-managed secreci	38	-17
*multi-tenant-managed secret	-9	39
*multi-tenant-managed secur	-2	25
*multi-tenant-managed see	37	-3
*multi-tenant-managed self	77	-38
*multi-tenant-managed sensor	-26	45
*multi-tenant-managed sent	-13	25
*multi-tenant-managed serv	32	-10
*multi-tenant-managed server	30	-1
*multi-tenant-managed serverless	48	10
*multi-tenant-managed servic	48	-3
*multi-tenant-managed session	-15	30
*multi-tenant-managed set	-4	31
*multi-tenant-managed setup	-9	19
*multi-tenant-managed seven	-12	19
*multi-tenant-managed sever	20	6
*multi-tenant-managed sg	-18	75
*multi-tenant-managed shadow	35	-26
*multi-tenant-managed shard	22	12
*multi-tenant-managed share	-4	26
*multi-tenant-managed sharepoint	-23	29
*multi-tenant-managed shield	32	14
*multi-tenant-managed shift	-23	33
*multi-tenant-managed ship	45	-36
*multi-tenant-managed shop	-18	64
*multi-tenant-managed short	-12	23
*multi-tenant-managed should	-38	48
*multi-tenant-managed shouldnt	-48	85
*multi-tenant-managed show	34	9
*multi-tenant-managed shrink	23	-9
*multi-tenant-managed side	22	10
*multi-tenant-managed sidecar	-20	45
*multi-tenant-managed sig	32	-17
*multi-tenant-managed sign	-7	36
*multi-tenant-managed signatur	30	-41
*multi-tenant-managed sinc	-8	21
*multi-tenant-managed singl	43	-11
*multi-tenant-managed sit	33	-12
*multi-tenant-managed site	-10	30
*multi-tenant-managed size	62	-28
*multi-tenant-managed skip	-12	28
*multi-tenant-managed slip	-11	21
*multi-tenant-managed slot	19	14
*multi-tenant-managed slow	-6	56
*multi-tenant-managed small	-14	28
*multi-tenant-managed smb	-28	42
*multi-tenant-managed sms	23	5
*multi-tenant-managed smtp	-35	60
*multi-tenant-managed snapshot	-14	42
*multi-tenant-managed so	25	-4
*multi-tenant-managed soc	-47	-21
*multi-tenant-managed softphon	-7	18
*multi-tenant-managed softwar	73	-31
*multi-tenant-managed some	6	20
*multi-tenant-managed somebodi	-42	64
*multi-tenant-managed someon	-13	28
*multi-tenant-managed someth	11	56
*multi-tenant-managed somewher	42	-35
*multi-tenant-managed soon	32	-72
*multi-tenant-managed sourc	-9	34
*multi-tenant-managed space	26	-24
*multi-tenant-managed span	-32	39
*multi-tenant-managed speak	-26	48
*multi-tenant-managed specif	-22	31
*multi-tenant-managed speed	-55	73
*multi-tenant-managed spend	23	9
*multi-tenant-managed spf	-8	21
*multi-tenant-managed split	61	0
*multi-tenant-managed splunk	-6	16
*multi-tenant-managed spot	-15	30
*multi-tenant-managed spread	19	2
*multi-tenant-managed sql	-18	34
*multi-tenant-managed sqs	83	-72
*multi-tenant-managed sre	-24	45
*multi-tenant-managed ssd	119	-61
*multi-tenant-managed ssh	-1	18
*multi-tenant-managed staff	32	-28
*multi-tenant-managed stage	19	-8
*multi-tenant-managed stai	20	22
*multi-tenant-managed stale	-11	37
*multi-tenant-managed stall	-16	70
*multi-tenant-managed stand	-1	28
*multi-tenant-managed standard	47	-14
*multi-tenant-managed start	5	24
*multi-tenant-managed startexecut	-22	55
*multi-tenant-managed state	19	23
*multi-tenant-managed stateless	-4	20
*multi-tenant-managed statu	-31	53
*multi-tenant-managed step	-13	42
*multi-tenant-managed still	37	-6
*multi-tenant-managed stolen	-3	16
*multi-tenant-managed stop	7	21
*multi-tenant-managed storag	39	14
*multi-tenant-managed store	33	-1
*multi-tenant-managed strategi	-17	41
*multi-tenant-managed stretch	-22	21
*multi-tenant-managed stuck	-26	29
*multi-tenant-managed subordin	-24	37
*multi-tenant-managed subscrib	-11	47
*multi-tenant-managed subscript	-11	52
*multi-tenant-managed such	30	-15
*multi-tenant-managed suggest	-2	42
*multi-tenant-managed suppli	-86	1
*multi-tenant-managed support	32	-6
*multi-tenant-managed suppos	8	26
*multi-tenant-managed suppress	-13	39
*multi-tenant-managed sure	35	-11
*multi-tenant-managed suricata	52	2
*multi-tenant-managed surviv	62	-37
*multi-tenant-managed suspici	-48	65
*multi-tenant-managed swap	56	-30
*multi-tenant-managed swear	-11	42
*multi-tenant-managed symmetr	-24	39
*multi-tenant-managed syn	63	-27
*multi-tenant-managed sync	-28	-8
*multi-tenant-managed synchron	44	-26
*multi-tenant-managed system	37	12
*multi-tenant-managed tabl	12	28
*multi-tenant-managed take	4	36
*multi-tenant-managed taken	21	-6
*multi-tenant-managed takeov	-6	38
*multi-tenant-managed talk	11	16
*multi-tenant-managed tape	21	25
*multi-tenant-managed target	0	25
*multi-tenant-managed task	-16	43
*multi-tenant-managed tb	9	25
*multi-tenant-managed team	14	24
*multi-tenant-managed telemetri	-23	38
*multi-tenant-managed telephon	-30	48
*multi-tenant-managed tell	-36	46
*multi-tenant-managed templat	-22	35
*multi-tenant-managed temporari	52	-48
*multi-tenant-managed ten	0	-36
*multi-tenant-managed tenant	18	-10
*multi-tenant-managed term	28	-24
*multi-tenant-managed termin	-8	24
*multi-tenant-managed terraform	-39	39
*multi-tenant-managed test	-22	67
*multi-tenant-managed text	22	3
*multi-tenant-managed than	-37	64
*multi-tenant-managed thank	48	-4
*multi-tenant-managed that	17	7
*multi-tenant-managed the	14	18
*multi-tenant-managed their	2	27
*multi-tenant-managed themselv	-11	47
*multi-tenant-managed there	61	-12
*multi-tenant-managed thermostat	-14	36
*multi-tenant-managed these	-5	29
*multi-tenant-managed thi	-73	-52
*multi-tenant-managed thing	-31	4
*multi-tenant-managed third	44	-28
*multi-tenant-managed those	11	23
*multi-tenant-managed threat	21	9
*multi-tenant-managed three	29	-17
*multi-tenant-managed threshold	-3	18
*multi-tenant-managed throttl	-15	37
*multi-tenant-managed throughput	31	-41
*multi-tenant-managed ticket	11	40
*multi-tenant-managed tidi	-27	76
*multi-tenant-managed tier	4	21
*multi-tenant-managed tighten	-18	52
*multi-tenant-managed time	17	2
*multi-tenant-managed tls	36	6
*multi-tenant-managed tlsv1	-6	37
*multi-tenant-managed to	12	19
*multi-tenant-managed token	-13	49
*multi-tenant-managed told	-9	17
*multi-tenant-managed too	24	20
*multi-tenant-managed took	-6	45
*multi-tenant-managed tool	-12	34
*multi-tenant-managed topic	-11	51
*multi-tenant-managed touch	0	25
*multi-tenant-managed toward	10	32
*multi-tenant-managed trace	40	-4
*multi-tenant-managed track	40	-12
*multi-tenant-managed trail	-7	27
*multi-tenant-managed train	57	-38
*multi-tenant-managed transact	-20	58
*multi-tenant-managed transcript	12	16
*multi-tenant-managed transform	-3	36
*multi-tenant-managed transit	-32	-50
*multi-tenant-managed transpar	86	-3
*multi-tenant-managed transport	31	-19
*multi-tenant-managed tri	25	-9
*multi-tenant-managed trigger	-3	28
*multi-tenant-managed trim	-20	47
*multi-tenant-managed tripl	52	-22
*multi-tenant-managed true	10	19
*multi-tenant-managed trust	6	24
*multi-tenant-managed try	41	-30
*multi-tenant-managed ttl	-19	48
*multi-tenant-managed tune	-10	49
*multi-tenant-managed tunnel	8	-35
*multi-tenant-managed turn	-1	23
*multi-tenant-managed twice	-14	23
*multi-tenant-managed two	17	13
*multi-tenant-managed type	-3	18
*multi-tenant-managed typo	-30	52
*multi-tenant-managed uid	-2	16
*multi-tenant-managed unattach	-13	51
*multi-tenant-managed under	27	5
*multi-tenant-managed underli	18	-11
*multi-tenant-managed underneath	91	-35
*multi-tenant-managed understood	-4	54
*multi-tenant-managed undo	-59	83
*multi-tenant-managed unencrypt	-9	37
*multi-tenant-managed unhappi	-1	20
*multi-tenant-managed unhealthi	3	17
*multi-tenant-managed unit	8	18
*multi-tenant-managed unless	17	-3
*multi-tenant-managed unmask	-3	17
*multi-tenant-managed unread	-14	35
*multi-tenant-managed unsubscrib	10	24
*multi-tenant-managed untag	-2	20
*multi-tenant-managed until	-3	28
*multi-tenant-managed unus	-14	51
*multi-tenant-managed up	5	19
*multi-tenant-managed updat	36	-28
*multi-tenant-managed upgrad	139	-7
*multi-tenant-managed upkeep	-14	54
*multi-tenant-managed upload	-16	42
*multi-tenant-managed upstream	-9	17
*multi-tenant-managed uptim	43	0
*multi-tenant-managed url	-8	30
*multi-tenant-managed usabl	-15	25
*multi-tenant-managed usag	19	18
*multi-tenant-managed use	-2	21
*multi-tenant-managed user	-3	22
*multi-tenant-managed v	-4	25
*multi-tenant-managed v2	54	-24
*multi-tenant-managed valid	38	-31
*multi-tenant-managed vanish	22	-12
*multi-tenant-managed vector	17	7
*multi-tenant-managed vend	78	-51
*multi-tenant-managed vendor	16	19
*multi-tenant-managed verif	-13	36
*multi-tenant-managed verifi	3	48
*multi-tenant-managed version	16	40
*multi-tenant-managed via	-19	48
*multi-tenant-managed video	37	-15
*multi-tenant-managed view	-37	-75
*multi-tenant-managed viewer	-6	34
*multi-tenant-managed virtual	-26	56
*multi-tenant-managed visibl	-10	23
*multi-tenant-managed vmware	12	18
*multi-tenant-managed voic	4	21
*multi-tenant-managed volum	4	29
*multi-tenant-managed vote	-17	42
*multi-tenant-managed vpc	-11	29
*multi-tenant-managed vpn	-59	11
*multi-tenant-managed vs	-28	58
*multi-tenant-managed vulner	54	14
*multi-tenant-managed w	-24	45
*multi-tenant-managed wai	-18	24
*multi-tenant-managed wait	-10	29
*multi-tenant-managed want	36	-22
*multi-tenant-managed warm	-7	36
*multi-tenant-managed warn	100	-71
*multi-tenant-managed watch	-7	27
*multi-tenant-managed way	-5	21
*multi-tenant-managed wcu	-7	63
*multi-tenant-managed weak	-37	59
*multi-tenant-managed web	-11	19
*multi-tenant-managed websit	-10	45
*multi-tenant-managed week	-22	60
*multi-tenant-managed weekend	73	-25
*multi-tenant-managed weight	42	-22
*multi-tenant-managed well	-53	50
*multi-tenant-managed went	-32	42
*multi-tenant-managed what	7	28
*multi-tenant-managed whatev	34	-3
*multi-tenant-managed when	36	-20
*multi-tenant-managed wherev	-24	38
*multi-tenant-managed while	46	-27
*multi-tenant-managed who	26	24
*multi-tenant-managed whoever	-27	42
*multi-tenant-managed whom	58	-19
*multi-tenant-managed whose	19	10
*multi-tenant-managed wide	-4	70
*multi-tenant-managed wifi	-23	41
*multi-tenant-managed will	2	-20
*multi-tenant-managed win	-24	40
*multi-tenant-managed window	57	-27
*multi-tenant-managed windows	7	37
*multi-tenant-managed wipe	35	-22
*multi-tenant-managed withdraw	-7	17
*multi-tenant-managed within	36	-17
*multi-tenant-managed without	-3	19
*multi-tenant-managed wont	17	-6
*multi-tenant-managed word	-23	37
*multi-tenant-managed work	39	12
*multi-tenant-managed worker	-48	87
*multi-tenant-managed workflow	11	37
*multi-tenant-managed workgroup	-1	34
*multi-tenant-managed workload	62	202
*multi-tenant-managed world	-26	57
*multi-tenant-managed would	-22	48
*multi-tenant-managed wouldnt	-9	28
*multi-tenant-managed write	-3	34
*multi-tenant-managed writer	-12	26
*multi-tenant-managed written	26	10
*multi-tenant-managed wrong	5	31
*multi-tenant-managed wrongli	4	22
*multi-tenant-managed wrote	-18	26
*multi-tenant-managed year	-6	16
*multi-tenant-managed yearli	-22	22
*multi-tenant-managed yell	-30	40
*multi-tenant-managed yes	16	-28
*multi-tenant-managed yesterdai	-23	28
*multi-tenant-managed yet	-29	29
*multi-tenant-managed you	-29	34
*multi-tenant-managed yourself	-14	36
*multi-tenant-managed zone	44	-22
*on-premises	-3	52
*on-premises %	-26	48
*on-premises 1	-18	55
*on-premises 2	7	21
*on-premises 256	40	-33
*on-premises 30	-26	70
*on-premises a	28	-8
*on-premises access	-11	19
*on-premises address	44	-37
*on-premises after	45	-19
*on-premises all	30	-15
*on-premises an	40	6
*on-premises anchor	-9	21
*on-premises and	4	28
*on-premises announc	41	-39
*on-premises anoth	3	16
*on-premises anywher	-3	16
*on-premises api	42	-16
*on-premises applic	-34	66
*on-premises are	-16	53
*on-premises as	17	8
*on-premises at	17	41
*on-premises avail	35	-15
*on-premises aws	40	-24
*on-premises backup	-22	59
*on-premises balanc	-29	51
*on-premises bare	-30	45
*on-premises be	-15	30
*on-premises befor	-29	46
*on-premises behind	27	28
*on-premises between	-2	19
*on-premises bit	40	-33
*on-premises box	30	136
*on-premises branch	-16	38
*on-premises broken	23	-5
*on-premises but	-29	31
*on-premises by	31	-7
*on-premises call	3	17
*on-premises camera	-37	100
*on-premises can	-9	18
*on-premises cannot	36	-17
*on-premises capac	-1	50
*on-premises center	-75	99
*on-premises certif	-3	16
*on-premises choic	110	-84
*on-premises choos	-31	45
*on-premises cilium	8	40
*on-premises client	58	-42
*on-premises cloud	88	-42
*on-premises cloudtrail	17	5
*on-premises cluster	22	0
*on-premises cni	-9	66
*on-premises code	20	-1
*on-premises come	43	-38
*on-premises complet	20	-19
*on-premises compon	11	22
*on-premises contact	-17	20
*on-premises control	39	-1
*on-premises cool	-23	37
*on-premises copi	41	-25
*on-premises core	-42	71
*on-premises cover	-15	17
*on-premises credenti	-3	20
*on-premises custom	-3	74
*on-premises cut	-16	61
*on-premises dai	21	-19
*on-premises dashboard	3	16
*on-premises data	42	5
*on-premises date	43	-35
*on-premises day	24	-22
*on-premises dead	-16	22
*on-premises debian	-23	62
*on-premises decid	32	-10
*on-premises default	-18	56
*on-premises deploi	-25	84
*on-premises deploy	-7	32
*on-premises destroi	26	-14
*on-premises devic	-14	32
*on-premises disconnect	-17	19
*on-premises disk	7	60
*on-premises do	-39	79
*on-premises dock	-6	19
*on-premises docker	3	44
*on-premises doe	6	20
*on-premises doesnt	-23	37
*on-premises door	-43	87
*on-premises down	37	23
*on-premises download	-30	38
*on-premises drain	-18	44
*on-premises dure	-5	25
*on-premises each	-12	22
*on-premises ec2	24	-14
*on-premises edg	-26	48
*on-premises eks	64	-57
*on-premises electr	-23	47
*on-premises encrypt	38	23
*on-premises endpoint	-16	36
*on-premises enough	-8	45
*on-premises equip	32	-15
*on-premises eras	80	-57
*on-premises event	3	16
*on-premises everi	-8	27
*on-premises expir	-3	20
*on-premises extern	-31	35
*on-premises factori	-13	33
*on-premises fail	26	-9
*on-premises failur	-16	28
*on-premises faulti	57	-25
*on-premises feed	-17	73
*on-premises file	-5	33
*on-premises fire	-18	28
*on-premises firewal	-2	26
*on-premises firmwar	55	-18
*on-premises fix	31	-8
*on-premises floor	-16	53
*on-premises flow	-20	27
*on-premises for	3	30
*on-premises from	26	-3
*on-premises gatewai	-38	76
*on-premises give	-22	29
*on-premises goe	-33	55
*on-premises good	-35	43
*on-premises group	-12	31
*on-premises growth	-17	39
*on-premises guard	-20	32
*on-premises guest	53	-16
*on-premises harden	-12	28
*on-premises hardwar	18	-5
*on-premises has	70	-60
*on-premises host	-4	22
*on-premises how	-4	23
*on-premises hypervisor	82	-25
*on-premises if	-12	29
*on-premises imag	-13	43
*on-premises import	57	-49
*on-premises in	1	34
*on-premises insid	93	-64
*on-premises instal	-11	45
*on-premises instanc	25	-6
*on-premises into	22	-19
*on-premises is	5	17
*on-premises it	8	22
*on-premises itself	-27	69
*on-premises job	39	-22
*on-premises join	-3	19
*on-premises keep	-16	26
*on-premises kei	70	-54
*on-premises kernel	-24	43
*on-premises key	-23	60
*on-premises kms	39	-13
*on-premises kubelet	-22	34
*on-premises kubernetes	-33	44
*on-premises lan	-19	50
*on-premises leav	41	-36
*on-premises let	58	-34
*on-premises li	-35	79
*on-premises like	16	-6
*on-premises limit	-6	20
*on-premises link	26	-7
*on-premises linux	24	111
*on-premises load	-30	60
*on-premises local	-3	16
*on-premises log	-12	33
*on-premises look	-35	45
*on-premises lose	-5	25
*on-premises loss	-17	22
*on-premises lost	3	20
*on-premises machin	-34	72
*on-premises mail	2	26
*on-premises maintain	-59	94
*on-premises mainten	-13	27
*on-premises manag	23	-6
*on-premises manifest	-4	30
*on-premises may	17	-11
*on-premises mend	-43	63
*on-premises metal	-30	45
*on-premises microcod	-24	43
*on-premises monitor	39	-17
*on-premises most	-52	85
*on-premises move	94	-81
*on-premises must	-27	42
*on-premises n	-14	19
*on-premises need	-15	17
*on-premises new	11	20
*on-premises nist	28	-12
*on-premises nitro	-15	24
*on-premises no	-28	40
*on-premises nobodi	18	-1
*on-premises node	7	27
*on-premises not	-21	39
*on-premises noth	-25	93
*on-premises nucleu	-6	27
*on-premises of	12	34
*on-premises off	-5	36
*on-premises offic	-19	24
*on-premises on	16	22
*on-premises onc	41	-37
*on-premises one	25	1
*on-premises onli	-7	39
*on-premises onto	-27	42
*on-premises oper	15	44
*on-premises order	-15	44
*on-premises origin	23	-8
*on-premises os	-13	46
*on-premises our	-16	50
*on-premises out	31	1
*on-premises own	27	2
*on-premises part	-31	45
*on-premises patch	13	51
*on-premises physic	-101	126
*on-premises pi	10	25
*on-premises place	-23	29
*on-premises plan	-15	62
*on-premises plane	56	-7
*on-premises plant	-1	16
*on-premises plug	-27	28
*on-premises pod	-31	43
*on-premises power	-39	80
*on-premises premiz	-24	38
*on-premises protect	-23	54
*on-premises provid	-49	74
*on-premises publish	-24	105
*on-premises rack	50	31
*on-premises raspberri	10	25
*on-premises reach	23	-9
*on-premises record	27	-23
*on-premises redeploi	0	16
*on-premises redund	-32	45
*on-premises region	28	-2
*on-premises regist	-4	39
*on-premises registr	-10	17
*on-premises releas	17	21
*on-premises renew	-11	30
*on-premises repair	51	-8
*on-premises replac	-20	46
*on-premises report	30	-18
*on-premises resist	32	-70
*on-premises respons	35	-16
*on-premises rest	106	-1
*on-premises restart	-19	37
*on-premises retir	31	-15
*on-premises return	41	-19
*on-premises reviz	-11	16
*on-premises role	-14	23
*on-premises roll	-20	62
*on-premises room	-32	48
*on-premises rout	22	1
*on-premises run	-3	24
*on-premises runtim	-7	23
*on-premises second	-27	45
*on-premises secret	19	-16
*on-premises secur	-47	66
*on-premises send	-9	21
*on-premises server	30	14
*on-premises servic	35	23
*on-premises set	22	-4
*on-premises shred	-44	54
*on-premises side	36	-19
*on-premises sit	-7	17
*on-premises site	-52	77
*on-premises so	-20	35
*on-premises softwar	-7	27
*on-premises space	-21	36
*on-premises spare	-15	22
*on-premises ssm	-5	23
*on-premises stand	-17	48
*on-premises start	-44	57
*on-premises stop	-18	20
*on-premises storag	-16	27
*on-premises stream	29	-28
*on-premises suppli	97	-69
*on-premises support	-21	42
*on-premises suspici	33	-24
*on-premises swap	55	-52
*on-premises switch	126	-54
*on-premises system	-8	48
*on-premises take	-21	32
*on-premises tamper	31	7
*on-premises task	16	1
*on-premises technician	40	-31
*on-premises tell	3	16
*on-premises that	26	-8
*on-premises the	3	32
*on-premises theft	-11	21
*on-premises thei	30	-18
*on-premises their	-29	65
*on-premises them	34	10
*on-premises there	-28	38
*on-premises those	-22	30
*on-premises tls	24	13
*on-premises to	-10	35
*on-premises togeth	-26	49
*on-premises touch	-32	38
*on-premises tpm	32	-70
*on-premises traffic	18	0
*on-premises truck	-7	46
*on-premises two	18	-15
*on-premises under	-76	121
*on-premises unlock	-3	34
*on-premises until	-18	31
*on-premises up	-24	47
*on-premises updat	-23	63
*on-premises upgrad	-14	60
*on-premises uplink	-36	46
*on-premises use	-11	23
*on-premises version	-11	64
*on-premises virtual	-36	52
*on-premises volum	24	21
*on-premises wait	-17	19
*on-premises warehous	-23	39
*on-premises watch	31	2
*on-premises what	-9	28
*on-premises when	26	-5
*on-premises where	-28	48
*on-premises which	-17	34
*on-premises while	-13	18
*on-premises who	-7	52
*on-premises whom	30	-28
*on-premises whose	-11	45
*on-premises with	-16	40
*on-premises without	30	-20
*on-premises work	-25	35
*on-premises write	-13	30
*on-premises zone	-10	24
*serverless-compute	26	24
*serverless-compute %	33	3
*serverless-compute 0	-2	60
*serverless-compute 000	26	-25
*serverless-compute 1	-30	87
*serverless-compute 10	-2	49
*serverless-compute 11	-13	67
*serverless-compute 12	-15	26
*serverless-compute 13	-28	80
*serverless-compute 14	49	-27
*serverless-compute 16	-15	33
*serverless-compute 2	0	26
*serverless-compute 20	-14	34
*serverless-compute 2025	-31	74
*serverless-compute 2026	-12	37
*serverless-compute 22	-25	33
*serverless-compute 256	-27	32
*serverless-compute 3	-15	76
*serverless-compute 30	-17	35
*serverless-compute 50	14	30
*serverless-compute 512	-8	20
*serverless-compute 6	-38	99
*serverless-compute 7	-26	50
*serverless-compute 8	-5	58
*serverless-compute 9	-8	66
*serverless-compute a	3	28
*serverless-compute about	-18	73
*serverless-compute access	-10	23
*serverless-compute accessdeni	-7	40
*serverless-compute account	44	-24
*serverless-compute add	19	-6
*serverless-compute address	-45	77
*serverless-compute aes	-27	32
*serverless-compute after	-6	35
*serverless-compute afterward	10	16
*serverless-compute again	-9	27
*serverless-compute age	37	-31
*serverless-compute agent	33	-7
*serverless-compute agentcor	-13	48
*serverless-compute al2023	-17	55
*serverless-compute alarm	-16	41
*serverless-compute alias	-14	53
*serverless-compute aliv	56	-49
*serverless-compute all	-5	20
*serverless-compute alon	40	-22
*serverless-compute also	-35	45
*serverless-compute alwai	19	6
*serverless-compute amazon	20	54
*serverless-compute ami	57	-30
*serverless-compute an	-26	9
*serverless-compute anew	-53	70
*serverless-compute announc	-33	76
*serverless-compute anoth	63	-49
*serverless-compute answer	-34	44
*serverless-compute any	-32	47
*serverless-compute anyon	-12	31
*serverless-compute anyth	26	-15
*serverless-compute apart	26	-4
*serverless-compute app	7	22
*serverless-compute appli	-27	72
*serverless-compute applic	-17	-1
*serverless-compute approv	-24	75
*serverless-compute archiv	58	-36
*serverless-compute are	17	19
*serverless-compute artifact	16	-3
*serverless-compute ask	-3	17
*serverless-compute assign	-9	38
*serverless-compute async	-5	27
*serverless-compute at	-2	29
*serverless-compute attach	-15	27
*serverless-compute auth	-1	22
*serverless-compute author	-10	32
*serverless-compute auto	36	-23
*serverless-compute automat	43	-5
*serverless-compute avail	38	-28
*serverless-compute awai	52	-19
*serverless-compute aws	58	-14
*serverless-compute back	24	6
*serverless-compute bake	-54	45
*serverless-compute balanc	63	-26
*serverless-compute base	-14	42
*serverless-compute batch	33	-23
*serverless-compute behind	0	29
*serverless-compute belong	22	-6
*serverless-compute below	-19	61
*serverless-compute beneath	109	-29
*serverless-compute between	23	1
*serverless-compute beyond	-29	30
*serverless-compute block	-46	74
*serverless-compute bookmark	-5	42
*serverless-compute bootstrap	-16	53
*serverless-compute both	-7	54
*serverless-compute boundari	67	-26
*serverless-compute branch	-37	44
*serverless-compute bring	-24	34
*serverless-compute browser	-6	19
*serverless-compute bucket	-2	35
*serverless-compute bug	-3	27
*serverless-compute build	16	12
*serverless-compute built	-68	-40
*serverless-compute bump	-20	49
*serverless-compute bundl	-19	69
*serverless-compute but	12	50
*serverless-compute by	6	27
*serverless-compute caller	-24	34
*serverless-compute can	-5	24
*serverless-compute cant	48	-10
*serverless-compute cap	-20	52
*serverless-compute capabl	-8	22
*serverless-compute carri	35	-20
*serverless-compute center	33	-11
*serverless-compute cert	55	-40
*serverless-compute certif	36	-12
*serverless-compute chang	-35	69
*serverless-compute charg	-11	54
*serverless-compute check	7	33
*serverless-compute choic	9	24
*serverless-compute choos	0	18
*serverless-compute cisco	23	-20
*serverless-compute clean	-32	44
*serverless-compute client	-30	62
*serverless-compute close	80	-21
*serverless-compute cloudtrail	29	-18
*serverless-compute cloudwatch	35	-25
*serverless-compute cluster	-18	20
*serverless-compute cname	-33	69
*serverless-compute code	-11	51
*serverless-compute cold	-10	47
*serverless-compute collect	-20	32
*serverless-compute com	-29	106
*serverless-compute come	-22	56
*serverless-compute command	-6	20
*serverless-compute compani	68	-54
*serverless-compute compat	-2	30
*serverless-compute complianc	-74	-74
*serverless-compute comput	50	-24
*serverless-compute concurr	14	20
*serverless-compute config	-6	29
*serverless-compute configur	-3	28
*serverless-compute connect	3	20
*serverless-compute connector	-31	45
*serverless-compute consol	-17	46
*serverless-compute contain	11	33
*serverless-compute containerd	111	-51
*serverless-compute copi	67	-61
*serverless-compute correct	32	-16
*serverless-compute could	14	23
*serverless-compute count	-21	27
*serverless-compute cpu	39	-9
*serverless-compute credenti	19	5
*serverless-compute current	17	-7
*serverless-compute custom	34	16
*serverless-compute cve	20	19
*serverless-compute dai	-1	17
*serverless-compute dashboard	-6	38
*serverless-compute data	-6	30
*serverless-compute databas	-29	36
*serverless-compute datadog	-47	55
*serverless-compute date	-40	80
*serverless-compute db	-10	23
*serverless-compute dead	-20	41
*serverless-compute debezium	-30	40
*serverless-compute debug	-13	23
*serverless-compute decid	24	11
*serverless-compute default	26	-6
*serverless-compute defenc	-15	29
*serverless-compute defin	-15	65
*serverless-compute definit	-26	44
*serverless-compute delet	23	1
*serverless-compute demand	41	-16
*serverless-compute depend	16	60
*serverless-compute deploi	-7	41
*serverless-compute deploy	52	-25
*serverless-compute deprec	-18	37
*serverless-compute desir	-19	20
*serverless-compute dev	-10	43
*serverless-compute develop	-14	41
*serverless-compute did	6	35
*serverless-compute differ	34	-24
*serverless-compute disk	23	2
*serverless-compute distribut	-19	33
*serverless-compute do	15	16
*serverless-compute docker	-7	20
*serverless-compute dockerfil	-1	34
*serverless-compute doe	20	27
*serverless-compute doesnt	-12	24
*serverless-compute domain	45	-17
*serverless-compute down	37	-31
*serverless-compute driver	-8	60
*serverless-compute drop	-12	45
*serverless-compute durabl	29	-17
*serverless-compute each	27	-8
*serverless-compute earlier	-18	42
*serverless-compute ec2	-16	28
*serverless-compute ecr	-18	57
*serverless-compute ecs	17	-13
*serverless-compute edg	31	13
*serverless-compute either	2	30
*serverless-compute els	22	-19
*serverless-compute enabl	-33	81
*serverless-compute encrypt	29	7
*serverless-compute end	1	39
*serverless-compute endpoint	26	3
*serverless-compute enforc	-23	37
*serverless-compute enlarg	-17	34
*serverless-compute enough	-12	49
*serverless-compute env	-37	42
*serverless-compute environ	16	14
*serverless-compute ephemer	58	-22
*serverless-compute error	-20	49
*serverless-compute etl	-11	52
*serverless-compute even	-74	70
*serverless-compute everi	50	-32
*serverless-compute exact	-20	26
*serverless-compute execut	18	24
*serverless-compute exist	21	-2
*serverless-compute expir	-4	17
*serverless-compute extens	-14	46
*serverless-compute extra	-11	41
*serverless-compute fail	-8	32
*serverless-compute failur	-11	21
*serverless-compute fault	-10	34
*serverless-compute fetch	-8	27
*serverless-compute file	-8	21
*serverless-compute filter	25	1
*serverless-compute find	26	-20
*serverless-compute firecrack	59	-4
*serverless-compute firehos	22	-10
*serverless-compute fix	-12	34
*serverless-compute fleet	66	-41
*serverless-compute for	20	4
*serverless-compute format	-17	28
*serverless-compute framework	-1	36
*serverless-compute from	27	-11
*serverless-compute function	-2	40
*serverless-compute gatewai	17	24
*serverless-compute gb	-29	30
*serverless-compute get	5	32
*serverless-compute github	-12	27
*serverless-compute glibc	-25	33
*serverless-compute go	17	22
*serverless-compute goe	-29	53
*serverless-compute got	-7	31
*serverless-compute grant	-10	31
*serverless-compute greatest	68	-20
*serverless-compute group	-17	36
*serverless-compute guarante	49	-34
*serverless-compute guess	-18	32
*serverless-compute hand	16	-5
*serverless-compute handl	-27	69
*serverless-compute hard	-10	39
*serverless-compute hardcod	-8	16
*serverless-compute hardwar	40	-13
*serverless-compute health	17	7
*serverless-compute here	-19	35
*serverless-compute higher	66	-56
*serverless-compute hit	23	-56
*serverless-compute hm	-101	163
*serverless-compute hold	32	-4
*serverless-compute hole	-26	31
*serverless-compute host	61	-14
*serverless-compute hour	37	-36
*serverless-compute http	54	-38
*serverless-compute hypervisor	33	-10
*serverless-compute i	-1	26
*serverless-compute iam	-17	29
*serverless-compute id	-36	58
*serverless-compute if	86	-23
*serverless-compute imag	-14	59
*serverless-compute in	10	19
*serverless-compute inbound	-34	52
*serverless-compute includ	-27	30
*serverless-compute infrastructur	16	-4
*serverless-compute inject	-13	38
*serverless-compute input	-10	29
*serverless-compute insid	-3	47
*serverless-compute instal	57	-31
*serverless-compute instanc	47	-5
*serverless-compute instead	-44	41
*serverless-compute interfac	-16	55
*serverless-compute internet	-21	56
*serverless-compute interpret	-17	81
*serverless-compute into	-35	57
*serverless-compute invoc	-30	19
*serverless-compute invok	39	3
*serverless-compute is	12	25
*serverless-compute isnt	16	20
*serverless-compute isol	57	-32
*serverless-compute its	3	21
*serverless-compute itself	27	19
*serverless-compute jar	-22	44
*serverless-compute java	-14	28
*serverless-compute jdbc	-8	18
*serverless-compute job	4	23
*serverless-compute js	28	31
*serverless-compute june	-8	28
*serverless-compute jwt	-12	57
*serverless-compute keep	6	20
*serverless-compute kei	-28	44
*serverless-compute kept	29	-27
*serverless-compute kernel	153	-97
*serverless-compute know	40	-27
*serverless-compute known	-29	39
*serverless-compute lag	-17	45
*serverless-compute lake	-17	28
*serverless-compute lambda	-12	41
*serverless-compute languag	-15	61
*serverless-compute last	-31	61
*serverless-compute later	47	-3
*serverless-compute latest	-4	30
*serverless-compute launch	48	-26
*serverless-compute layer	-5	44
*serverless-compute leak	7	85
*serverless-compute least	11	20
*serverless-compute left	1	28
*serverless-compute let	-13	19
*serverless-compute letter	-20	41
*serverless-compute li	-14	28
*serverless-compute lib	-10	90
*serverless-compute librari	1	37
*serverless-compute life	-27	43
*serverless-compute lifecycl	37	-25
*serverless-compute lightsail	-24	36
*serverless-compute like	20	-9
*serverless-compute limit	12	26
*serverless-compute link	19	1
*serverless-compute linux	-7	71
*serverless-compute list	64	-43
*serverless-compute load	38	-20
*serverless-compute local	-7	20
*serverless-compute locat	42	-31
*serverless-compute log	13	18
*serverless-compute log4j	-15	33
*serverless-compute longer	-24	42
*serverless-compute look	25	-7
*serverless-compute loop	-2	16
*serverless-compute lost	-38	45
*serverless-compute low	-26	33
*serverless-compute machin	29	-9
*serverless-compute made	-33	67
*serverless-compute maintain	53	-18
*serverless-compute mainten	42	-23
*serverless-compute major	-39	69
*serverless-compute make	33	-21
*serverless-compute malwar	57	-54
*serverless-compute manag	44	-28
*serverless-compute mani	53	-47
*serverless-compute manual	-16	31
*serverless-compute map	17	5
*serverless-compute mask	-8	91
*serverless-compute max	68	-25
*serverless-compute maximum	-1	31
*serverless-compute may	-17	31
*serverless-compute mb	-8	20
*serverless-compute me	70	-53
*serverless-compute mean	35	-33
*serverless-compute memori	3	26
*serverless-compute messag	37	-31
*serverless-compute metadata	-41	34
*serverless-compute metric	34	-7
*serverless-compute micro	23	-19
*serverless-compute microvm	59	-9
*serverless-compute migrat	-9	20
*serverless-compute minimum	-35	120
*serverless-compute minor	16	5
*serverless-compute miss	-19	45
*serverless-compute mmdsv2	-17	46
*serverless-compute mode	19	-1
*serverless-compute modul	-14	41
*serverless-compute moment	5	24
*serverless-compute most	-15	28
*serverless-compute move	-16	34
*serverless-compute multi	0	33
*serverless-compute must	4	16
*serverless-compute mutual	-26	46
*serverless-compute my	30	13
*serverless-compute name	9	22
*serverless-compute narrow	-16	30
*serverless-compute nat	-2	25
*serverless-compute network	33	-14
*serverless-compute never	31	36
*serverless-compute new	-5	24
*serverless-compute newest	30	-12
*serverless-compute next	-25	38
*serverless-compute night	17	-3
*serverless-compute nitro	54	-25
*serverless-compute no	13	22
*serverless-compute nobodi	37	-21
*serverless-compute node	20	47
*serverless-compute node18	-25	25
*serverless-compute nodejs16	5	25
*serverless-compute none	34	-16
*serverless-compute not	38	2
*serverless-compute noth	19	-1
*serverless-compute notic	-17	18
*serverless-compute npm	-16	65
*serverless-compute of	12	18
*serverless-compute off	-10	48
*serverless-compute offer	59	-26
*serverless-compute offset	-22	33
*serverless-compute ok	-49	60
*serverless-compute old	-7	35
*serverless-compute older	-19	23
*serverless-compute on	35	-16
*serverless-compute onc	-13	41
*serverless-compute onli	36	-13
*serverless-compute open	16	8
*serverless-compute openssl	-25	27
*serverless-compute oper	50	-8
*serverless-compute ordinari	27	-18
*serverless-compute origin	-57	125
*serverless-compute os	143	-17
*serverless-compute our	4	35
*serverless-compute ourselv	-42	84
*serverless-compute out	30	-15
*serverless-compute outdat	7	21
*serverless-compute over	38	-22
*serverless-compute pack	-15	25
*serverless-compute packag	5	28
*serverless-compute page	-4	30
*serverless-compute parallel	-6	26
*serverless-compute part	118	-99
*serverless-compute parti	-18	35
*serverless-compute password	-7	31
*serverless-compute patch	59	-8
*serverless-compute permiss	-13	38
*serverless-compute permit	-15	44
*serverless-compute person	-29	-25
*serverless-compute pick	44	-8
*serverless-compute pin	-30	35
*serverless-compute place	18	12
*serverless-compute placement	40	-28
*serverless-compute plain	-17	38
*serverless-compute platform	54	-16
*serverless-compute plugin	0	24
*serverless-compute port	-18	44
*serverless-compute power	-62	107
*serverless-compute prevent	32	-9
*serverless-compute print	-20	60
*serverless-compute privat	-13	31
*serverless-compute privileg	-5	22
*serverless-compute process	-25	11
*serverless-compute product	-18	69
*serverless-compute project	-9	48
*serverless-compute prompt	-14	25
*serverless-compute properti	-15	21
*serverless-compute protect	-15	48
*serverless-compute provid	6	22
*serverless-compute provis	72	-19
*serverless-compute public	-15	48
*serverless-compute publish	27	0
*serverless-compute pull	-6	19
*serverless-compute push	-6	39
*serverless-compute put	18	8
*serverless-compute python	13	27
*serverless-compute python3	29	-27
*serverless-compute queue	-21	39
*serverless-compute quota	34	-1
*serverless-compute raiz	-7	24
*serverless-compute rang	-22	30
*serverless-compute reach	-4	19
*serverless-compute react	20	18
*serverless-compute rebuild	-7	16
*serverless-compute record	-1	18
*serverless-compute redeploi	-21	31
*serverless-compute refus	-7	27
*serverless-compute region	11	19
*serverless-compute registri	-23	71
*serverless-compute regularli	-63	83
*serverless-compute releas	17	21
*serverless-compute remov	18	8
*serverless-compute render	29	-19
*serverless-compute renew	44	-19
*serverless-compute repair	-29	45
*serverless-compute replic	79	-58
*serverless-compute repo	-10	23
*serverless-compute report	17	-5
*serverless-compute repositori	-21	42
*serverless-compute request	43	-20
*serverless-compute reserv	-20	37
*serverless-compute resili	30	-13
*serverless-compute resourc	-18	27
*serverless-compute respons	-20	-17
*serverless-compute rest	-22	72
*serverless-compute restart	11	19
*serverless-compute result	-4	18
*serverless-compute retent	-7	20
*serverless-compute retri	-6	21
*serverless-compute reus	61	-26
*serverless-compute revis	22	-1
*serverless-compute right	56	-12
*serverless-compute role	-13	52
*serverless-compute roll	40	-14
*serverless-compute rollback	-31	64
*serverless-compute root	-12	22
*serverless-compute rotat	17	12
*serverless-compute rout	-12	30
*serverless-compute rule	-16	23
*serverless-compute run	30	-1
*serverless-compute runtask	-15	38
*serverless-compute runtim	32	6
*serverless-compute s	-46	52
*serverless-compute sai	47	-41
*serverless-compute scale	25	6
*serverless-compute scan	-12	39
*serverless-compute schedul	30	4
*serverless-compute script	-12	58
*serverless-compute sdk	-10	17
*serverless-compute second	37	7
*serverless-compute secret	-21	69
*serverless-compute secur	11	16
*serverless-compute see	40	-4
*serverless-compute send	18	-11
*serverless-compute separ	28	-14
*serverless-compute serv	40	-14
*serverless-compute server	84	-39
*serverless-compute serverless	59	-35
*serverless-compute session	40	-18
*serverless-compute set	-4	23
*serverless-compute sever	6	27
*serverless-compute sg	-2	33
*serverless-compute share	41	-27
*serverless-compute shell	-15	26
*serverless-compute ship	-36	55
*serverless-compute should	-23	25
*serverless-compute show	31	-5
*serverless-compute sigterm	19	8
*serverless-compute sinc	-27	33
*serverless-compute sit	34	-30
*serverless-compute site	-37	59
*serverless-compute size	6	23
*serverless-compute slim	0	33
*serverless-compute snapshot	-17	29
*serverless-compute softwar	-56	135
*serverless-compute somebodi	33	-31
*serverless-compute someon	-15	29
*serverless-compute sourc	-4	22
*serverless-compute spark	46	-42
*serverless-compute spread	99	-84
*serverless-compute ssl	-7	18
*serverless-compute stai	-29	42
*serverless-compute standalon	-30	50
*serverless-compute state	5	17
*serverless-compute still	-18	46
*serverless-compute store	-3	29
*serverless-compute stream	5	29
*serverless-compute stuck	-15	49
*serverless-compute subnet	-20	36
*serverless-compute such	32	-1
*serverless-compute suit	34	-1
*serverless-compute suppli	34	74
*serverless-compute support	27	-6
*serverless-compute suppos	-37	56
*serverless-compute sure	-24	33
*serverless-compute switch	-17	23
*serverless-compute system	60	-21
*serverless-compute tabl	-21	24
*serverless-compute take	44	-20
*serverless-compute target	-23	51
*serverless-compute task	25	-6
*serverless-compute team	80	-66
*serverless-compute tenant	59	-24
*serverless-compute test	-26	79
*serverless-compute text	-11	50
*serverless-compute than	-12	21
*serverless-compute that	10	18
*serverless-compute the	19	13
*serverless-compute thei	29	-14
*serverless-compute their	33	3
*serverless-compute them	13	18
*serverless-compute there	24	12
*serverless-compute these	39	-32
*serverless-compute thi	-1	28
*serverless-compute think	31	-27
*serverless-compute third	-18	37
*serverless-compute those	45	-22
*serverless-compute thread	-3	20
*serverless-compute three	17	1
*serverless-compute threshold	-19	28
*serverless-compute time	6	17
*serverless-compute timeout	-20	63
*serverless-compute tls	86	-35
*serverless-compute tmp	16	9
*serverless-compute togeth	107	-105
*serverless-compute told	26	-21
*serverless-compute too	44	9
*serverless-compute tool	-1	21
*serverless-compute trace	-28	79
*serverless-compute tri	48	-47
*serverless-compute trigger	-11	30
*serverless-compute true	74	-31
*serverless-compute turn	18	7
*serverless-compute twice	-13	57
*serverless-compute type	36	9
*serverless-compute under	46	-12
*serverless-compute underli	47	-27
*serverless-compute underneath	29	14
*serverless-compute unit	7	58
*serverless-compute up	-2	17
*serverless-compute updat	17	29
*serverless-compute upgrad	-5	54
*serverless-compute upload	27	6
*serverless-compute url	27	-18
*serverless-compute user	2	16
*serverless-compute valid	-23	55
*serverless-compute valu	3	22
*serverless-compute var	-38	44
*serverless-compute variabl	-7	37
*serverless-compute vcpu	-1	48
*serverless-compute version	-2	33
*serverless-compute viewer	57	-28
*serverless-compute vpc	-17	31
*serverless-compute vs	-10	16
*serverless-compute vulner	-6	37
*serverless-compute waf	-47	53
*serverless-compute wall	-15	22
*serverless-compute want	28	-13
*serverless-compute warn	-25	68
*serverless-compute was	1	57
*serverless-compute watch	25	-6
*serverless-compute way	-34	45
*serverless-compute we	28	24
*serverless-compute web	-8	19
*serverless-compute webhook	-16	17
*serverless-compute were	-14	35
*serverless-compute weve	45	1
*serverless-compute what	23	18
*serverless-compute where	28	-2
*serverless-compute whether	-4	28
*serverless-compute which	20	-6
*serverless-compute who	17	23
*serverless-compute whoever	1	34
*serverless-compute whom	12	33
*serverless-compute whose	-22	43
*serverless-compute will	-5	20
*serverless-compute window	37	-36
*serverless-compute windows	24	-12
*serverless-compute wipe	-11	35
*serverless-compute with	6	18
*serverless-compute within	9	63
*serverless-compute wont	-17	46
*serverless-compute work	21	14
*serverless-compute worker	71	-19
*serverless-compute write	-5	20
*serverless-compute wrong	-32	68
*serverless-compute yes	-15	86
*serverless-compute yourself	115	-59
*serverless-compute zip	55	-70
*serverless-compute zone	26	-11
*single-tenant-managed	9	16
*single-tenant-managed %	-16	-12
*single-tenant-managed 0	9	41
*single-tenant-managed 1	14	52
*single-tenant-managed 10	-16	58
*single-tenant-managed 11	-28	23
*single-tenant-managed 12	27	9
*single-tenant-managed 13	66	-41
*single-tenant-managed 14	-14	23
*single-tenant-managed 15	-46	54
*single-tenant-managed 2	25	30
*single-tenant-managed 20	-19	34
*single-tenant-managed 2019	-10	38
*single-tenant-managed 2023	-21	24
*single-tenant-managed 2025	27	-23
*single-tenant-managed 2026	65	-51
*single-tenant-managed 2027	-19	28
*single-tenant-managed 24	18	-21
*single-tenant-managed 3	35	-1
*single-tenant-managed 30	-17	48
*single-tenant-managed 35	-2	30
*single-tenant-managed 3am	-46	10
*single-tenant-managed 4	117	-10
*single-tenant-managed 40	-50	-53
*single-tenant-managed 5	-9	28
*single-tenant-managed 6	41	10
*single-tenant-managed 60	-8	21
*single-tenant-managed 6379	1	22
*single-tenant-managed 7	9	-23
*single-tenant-managed 8	-13	31
*single-tenant-managed 9	3	106
*single-tenant-managed 90	-10	28
*single-tenant-managed 92	-91	27
*single-tenant-managed about	34	20
*single-tenant-managed abov	24	-23
*single-tenant-managed acceler	-4	-70
*single-tenant-managed access	2	40
*single-tenant-managed account	40	5
*single-tenant-managed acl	-2	49
*single-tenant-managed across	79	-2
*single-tenant-managed act	52	28
*single-tenant-managed action	34	-11
*single-tenant-managed acu	-32	-28
*single-tenant-managed ad	13	52
*single-tenant-managed adapt	34	-32
*single-tenant-managed add	-36	-30
*single-tenant-managed admin	-2	55
*single-tenant-managed administr	57	-59
*single-tenant-managed aes	20	-9
*single-tenant-managed after	25	14
*single-tenant-managed afterward	-11	27
*single-tenant-managed again	-2	36
*single-tenant-managed against	-16	44
*single-tenant-managed agent	39	21
*single-tenant-managed ahead	-55	83
*single-tenant-managed al2	-32	55
*single-tenant-managed al2023	-13	33
*single-tenant-managed alarm	-8	34
*single-tenant-managed algorithm	22	-14
*single-tenant-managed allow	-1	16
*single-tenant-managed alon	2	27
*single-tenant-managed along	-49	63
*single-tenant-managed also	-5	37
*single-tenant-managed alwai	32	40
*single-tenant-managed alwayson	99	-5
*single-tenant-managed am	68	-8
*single-tenant-managed amazon	-48	-69
*single-tenant-managed ami	-17	61
*single-tenant-managed among	34	4
*single-tenant-managed analyz	2	-42
*single-tenant-managed anew	26	-1
*single-tenant-managed announc	42	-6
*single-tenant-managed anonym	-12	16
*single-tenant-managed anoth	-3	40
*single-tenant-managed answer	-36	64
*single-tenant-managed anti	-8	42
*single-tenant-managed antiviru	-26	78
*single-tenant-managed any	-24	68
*single-tenant-managed anyon	45	-31
*single-tenant-managed anywai	53	-68
*single-tenant-managed anywher	-1	104
*single-tenant-managed api	23	-1
*single-tenant-managed app	-5	67
*single-tenant-managed appli	-15	-22
*single-tenant-managed applianc	108	-59
*single-tenant-managed applic	-2	78
*single-tenant-managed archiv	36	-5
*single-tenant-managed are	9	22
*single-tenant-managed around	-13	85
*single-tenant-managed arrang	-17	47
*single-tenant-managed arriv	30	-7
*single-tenant-managed artifact	26	-2
*single-tenant-managed as	5	39
*single-tenant-managed assign	-2	17
*single-tenant-managed attach	16	38
*single-tenant-managed audit	10	16
*single-tenant-managed auditor	49	-32
*single-tenant-managed august	27	-10
*single-tenant-managed auth	-16	52
*single-tenant-managed authent	-8	26
*single-tenant-managed author	-2	21
*single-tenant-managed auto	9	43
*single-tenant-managed autogrow	38	-87
*single-tenant-managed autom	20	-15
*single-tenant-managed automat	-21	-60
*single-tenant-managed autostop	50	-27
*single-tenant-managed avail	33	17
*single-tenant-managed awai	-13	40
*single-tenant-managed aws	44	62
*single-tenant-managed az	1	27
*single-tenant-managed azs	50	0
*single-tenant-managed back	-20	-34
*single-tenant-managed backend	-5	60
*single-tenant-managed backtrack	-15	68
*single-tenant-managed backup	-8	-19
*single-tenant-managed balanc	23	-20
*single-tenant-managed base	111	-28
*single-tenant-managed becaus	-32	58
*single-tenant-managed becom	-21	25
*single-tenant-managed been	-50	9
*single-tenant-managed befor	-3	27
*single-tenant-managed behind	53	-80
*single-tenant-managed belong	17	11
*single-tenant-managed below	137	-24
*single-tenant-managed beneath	81	-52
*single-tenant-managed best	-2	17
*single-tenant-managed bia	-10	36
*single-tenant-managed bigger	-4	77
*single-tenant-managed bill	-13	50
*single-tenant-managed bind	-22	31
*single-tenant-managed binlog	3	39
*single-tenant-managed bit	-2	16
*single-tenant-managed blame	-18	46
*single-tenant-managed block	-45	73
*single-tenant-managed blue	-22	-37
*single-tenant-managed both	46	-6
*single-tenant-managed box	-81	-116
*single-tenant-managed branch	-7	47
*single-tenant-managed break	-26	30
*single-tenant-managed broke	32	55
*single-tenant-managed broken	25	53
*single-tenant-managed bucket	-28	55
*single-tenant-managed build	27	28
*single-tenant-managed built	34	4
*single-tenant-managed bump	-86	-56
*single-tenant-managed bundl	8	23
*single-tenant-managed busi	39	50
*single-tenant-managed but	14	-21
*single-tenant-managed button	-13	48
*single-tenant-managed by	26	-3
*single-tenant-managed byol	25	107
*single-tenant-managed ca	-31	81
*single-tenant-managed cach	2	-39
*single-tenant-managed call	4	27
*single-tenant-managed caller	-2	35
*single-tenant-managed came	33	-31
*single-tenant-managed can	22	21
*single-tenant-managed cannot	36	6
*single-tenant-managed capac	-37	-7
*single-tenant-managed care	33	-65
*single-tenant-managed carri	7	25
*single-tenant-managed case	-14	31
*single-tenant-managed cdc	-15	43
*single-tenant-managed center	54	-11
*single-tenant-managed cert	-19	33
*single-tenant-managed certif	39	-2
*single-tenant-managed cev	-54	51
*single-tenant-managed chang	-3	31
*single-tenant-managed charact	-10	32
*single-tenant-managed cheat	-8	42
*single-tenant-managed check	-5	28
*single-tenant-managed checkpoint	31	8
*single-tenant-managed choic	-2	56
*single-tenant-managed choos	-15	44
*single-tenant-managed chose	26	-13
*single-tenant-managed chosen	13	56
*single-tenant-managed cidr	1	17
*single-tenant-managed class	-6	37
*single-tenant-managed classif	-20	57
*single-tenant-managed classifi	-2	27
*single-tenant-managed clean	5	36
*single-tenant-managed clear	-5	35
*single-tenant-managed cli	22	9
*single-tenant-managed click	-32	31
*single-tenant-managed client	-1	29
*single-tenant-managed clipboard	-7	16
*single-tenant-managed clone	-9	56
*single-tenant-managed close	-15	50
*single-tenant-managed cloud	8	45
*single-tenant-managed cloudtrail	34	-3
*single-tenant-managed code	-5	50
*single-tenant-managed collect	-34	68
*single-tenant-managed column	-42	78
*single-tenant-managed come	-12	50
*single-tenant-managed command	12	28
*single-tenant-managed compani	33	-45
*single-tenant-managed compat	-35	43
*single-tenant-managed complianc	-53	-84
*single-tenant-managed compon	26	15
*single-tenant-managed compress	-21	49
*single-tenant-managed comput	-46	81
*single-tenant-managed concurr	-8	50
*single-tenant-managed config	-1	122
*single-tenant-managed configur	-17	62
*single-tenant-managed connect	-4	23
*single-tenant-managed connector	1	30
*single-tenant-managed consol	36	-9
*single-tenant-managed consum	-9	92
*single-tenant-managed contain	27	19
*single-tenant-managed content	-7	40
*single-tenant-managed continu	41	-54
*single-tenant-managed control	65	-6
*single-tenant-managed cool	-24	60
*single-tenant-managed copi	26	0
*single-tenant-managed correct	30	-1
*single-tenant-managed cost	-19	49
*single-tenant-managed could	28	2
*single-tenant-managed count	-12	69
*single-tenant-managed cover	-21	37
*single-tenant-managed cpu	-9	18
*single-tenant-managed crash	13	-37
*single-tenant-managed creat	0	16
*single-tenant-managed creation	11	36
*single-tenant-managed credenti	-7	102
*single-tenant-managed critic	48	-23
*single-tenant-managed cron	-14	74
*single-tenant-managed cross	-10	27
*single-tenant-managed cumul	-39	-82
*single-tenant-managed current	-1	17
*single-tenant-managed cus	-78	-160
*single-tenant-managed custom	-58	-2
*single-tenant-managed cut	-42	-27
*single-tenant-managed cve	31	5
*single-tenant-managed d	18	7
*single-tenant-managed dai	-5	31
*single-tenant-managed daili	26	-38
*single-tenant-managed dark	-16	43
*single-tenant-managed dashboard	-16	23
*single-tenant-managed data	11	20
*single-tenant-managed databas	-19	43
*single-tenant-managed date	-16	60
*single-tenant-managed day	7	16
*single-tenant-managed db	-26	-39
*single-tenant-managed dba	70	20
*single-tenant-managed dcv	72	0
*single-tenant-managed ddo	-2	86
*single-tenant-managed dead	68	-64
*single-tenant-managed decid	-16	53
*single-tenant-managed decis	24	64
*single-tenant-managed dedic	-6	18
*single-tenant-managed dedup	-7	60
*single-tenant-managed default	27	14
*single-tenant-managed defer	-11	19
*single-tenant-managed defin	8	35
*single-tenant-managed definit	29	-24
*single-tenant-managed delet	10	32
*single-tenant-managed deliv	12	95
*single-tenant-managed depend	-5	25
*single-tenant-managed deploi	7	65
*single-tenant-managed deploy	13	-39
*single-tenant-managed deprec	37	32
*single-tenant-managed design	-2	19
*single-tenant-managed desk	-26	57
*single-tenant-managed desktop	-49	40
*single-tenant-managed destin	-1	66
*single-tenant-managed detect	-12	34
*single-tenant-managed dev	13	40
*single-tenant-managed develop	-18	82
*single-tenant-managed di	84	-27
*single-tenant-managed did	33	-31
*single-tenant-managed directori	57	6
*single-tenant-managed disabl	-11	26
*single-tenant-managed disk	37	-22
*single-tenant-managed distribut	-9	66
*single-tenant-managed do	23	11
*single-tenant-managed docker	-25	35
*single-tenant-managed document	2	48
*single-tenant-managed doe	-68	-39
*single-tenant-managed doesnt	-17	24
*single-tenant-managed domain	60	-8
*single-tenant-managed done	-1	-83
*single-tenant-managed dont	1	16
*single-tenant-managed download	-31	51
*single-tenant-managed downtim	26	77
*single-tenant-managed drain	-58	68
*single-tenant-managed drift	25	-12
*single-tenant-managed drive	-15	46
*single-tenant-managed drop	-15	28
*single-tenant-managed dump	-30	88
*single-tenant-managed duplic	-17	59
*single-tenant-managed durabl	32	-16
*single-tenant-managed dure	15	49
*single-tenant-managed duti	-44	-38
*single-tenant-managed each	10	24
*single-tenant-managed earlier	-17	49
*single-tenant-managed ebs	38	-28
*single-tenant-managed ec2	21	0
*single-tenant-managed edit	-9	37
*single-tenant-managed effect	-23	39
*single-tenant-managed eight	17	-11
*single-tenant-managed either	-23	41
*single-tenant-managed elast	-7	25
*single-tenant-managed elsewher	30	6
*single-tenant-managed ena	-12	21
*single-tenant-managed enabl	-7	42
*single-tenant-managed end	27	8
*single-tenant-managed endpoint	33	8
*single-tenant-managed enforc	-8	44
*single-tenant-managed engin	13	-27
*single-tenant-managed enhanc	0	53
*single-tenant-managed enough	-9	29
*single-tenant-managed ensur	-21	36
*single-tenant-managed enterpr	-9	47
*single-tenant-managed env	3	43
*single-tenant-managed environ	15	24
*single-tenant-managed eol	2	18
*single-tenant-managed error	32	6
*single-tenant-managed etc	-6	35
*single-tenant-managed event	49	1
*single-tenant-managed everi	21	7
*single-tenant-managed everyth	-2	20
*single-tenant-managed evict	4	52
*single-tenant-managed exchang	29	-10
*single-tenant-managed execut	-13	-18
*single-tenant-managed exist	-33	77
*single-tenant-managed expect	-25	33
*single-tenant-managed expir	-3	61
*single-tenant-managed export	-10	38
*single-tenant-managed extens	8	44
*single-tenant-managed extra	92	-14
*single-tenant-managed fail	45	-16
*single-tenant-managed failov	-15	-84
*single-tenant-managed failur	73	-4
*single-tenant-managed fall	30	-23
*single-tenant-managed fast	-9	31
*single-tenant-managed fault	-4	25
*single-tenant-managed featur	-32	46
*single-tenant-managed feder	-9	41
*single-tenant-managed fedramp	36	-32
*single-tenant-managed fee	34	6
*single-tenant-managed few	21	30
*single-tenant-managed field	-21	33
*single-tenant-managed file	5	31
*single-tenant-managed fill	-39	72
*single-tenant-managed final	-23	29
*single-tenant-managed find	28	6
*single-tenant-managed fine	-8	30
*single-tenant-managed finish	-17	32
*single-tenant-managed fip	106	-32
*single-tenant-managed firehos	-10	24
*single-tenant-managed firewal	82	-15
*single-tenant-managed firmwar	121	-52
*single-tenant-managed first	-57	-75
*single-tenant-managed fit	-23	62
*single-tenant-managed five	17	-8
*single-tenant-managed fix	39	-29
*single-tenant-managed flaw	33	-2
*single-tenant-managed fleet	-10	43
*single-tenant-managed flip	6	22
*single-tenant-managed folder	22	32
*single-tenant-managed follow	70	-22
*single-tenant-managed forc	22	0
*single-tenant-managed found	5	40
*single-tenant-managed free	-6	25
*single-tenant-managed fresh	-53	59
*single-tenant-managed from	12	20
*single-tenant-managed front	85	-62
*single-tenant-managed fsxadmin	-39	65
*single-tenant-managed full	-30	81
*single-tenant-managed further	-19	31
*single-tenant-managed game	-23	57
*single-tenant-managed gatewai	114	-15
*single-tenant-managed gb	17	-11
*single-tenant-managed general	-56	26
*single-tenant-managed get	-25	-16
*single-tenant-managed git	-16	72
*single-tenant-managed give	24	-2
*single-tenant-managed global	-31	46
*single-tenant-managed go	1	31
*single-tenant-managed goe	-10	43
*single-tenant-managed gone	-7	27
*single-tenant-managed got	21	19
*single-tenant-managed gpo	-7	123
*single-tenant-managed gpu	42	-11
*single-tenant-managed grain	-10	28
*single-tenant-managed grant	-8	32
*single-tenant-managed graph	-23	42
*single-tenant-managed green	-22	-37
*single-tenant-managed gremlin	-9	71
*single-tenant-managed grid	-26	36
*single-tenant-managed group	2	39
*single-tenant-managed grow	20	17
*single-tenant-managed guard	-13	91
*single-tenant-managed gui	-44	-63
*single-tenant-managed ha	32	35
*single-tenant-managed hall	-64	-103
*single-tenant-managed hand	12	22
*single-tenant-managed handl	110	-20
*single-tenant-managed hang	6	67
*single-tenant-managed happen	6	-116
*single-tenant-managed harden	76	-34
*single-tenant-managed hardwar	105	-30
*single-tenant-managed has	8	24
*single-tenant-managed have	52	16
*single-tenant-managed hdd	30	-25
*single-tenant-managed health	23	23
*single-tenant-managed healthi	34	-17
*single-tenant-managed high	10	39
*single-tenant-managed his	-35	23
*single-tenant-managed hit	-9	43
*single-tenant-managed hm	-84	24
*single-tenant-managed hmm	-1	31
*single-tenant-managed hold	40	1
*single-tenant-managed home	32	-2
*single-tenant-managed host	89	46
*single-tenant-managed hour	-5	30
*single-tenant-managed hourli	48	-36
*single-tenant-managed hous	84	-38
*single-tenant-managed how	1	23
*single-tenant-managed hpc	-58	76
*single-tenant-managed hsm2m	-6	43
*single-tenant-managed http	3	26
*single-tenant-managed hyperpod	-80	-25
*single-tenant-managed hypervisor	30	-9
*single-tenant-managed i	59	-43
*single-tenant-managed iam	-7	22
*single-tenant-managed ident	-6	19
*single-tenant-managed identifi	-22	25
*single-tenant-managed idl	-21	49
*single-tenant-managed if	-47	33
*single-tenant-managed imag	22	20
*single-tenant-managed immut	-13	41
*single-tenant-managed import	-5	74
*single-tenant-managed in	21	13
*single-tenant-managed inbound	-5	73
*single-tenant-managed includ	51	-22
*single-tenant-managed index	-10	58
*single-tenant-managed indic	1	57
*single-tenant-managed infer	4	53
*single-tenant-managed infrastructur	-21	-27
*single-tenant-managed initi	-42	2
*single-tenant-managed inject	-14	72
*single-tenant-managed insid	6	51
*single-tenant-managed instal	17	-27
*single-tenant-managed instanc	19	11
*single-tenant-managed instead	-2	34
*single-tenant-managed intellig	37	-15
*single-tenant-managed intern	19	38
*single-tenant-managed internet	-10	23
*single-tenant-managed interrupt	-11	68
*single-tenant-managed into	12	25
*single-tenant-managed iop	-36	100
*single-tenant-managed ip	-12	55
*single-tenant-managed is	19	16
*single-tenant-managed iscsi	-13	65
*single-tenant-managed isnt	-6	83
*single-tenant-managed isol	4	46
*single-tenant-managed issu	80	-15
*single-tenant-managed it	6	21
*single-tenant-managed itself	38	-14
*single-tenant-managed java	0	19
*single-tenant-managed jms	-36	65
*single-tenant-managed job	-18	16
*single-tenant-managed join	-2	32
*single-tenant-managed joint	-9	69
*single-tenant-managed just	21	-3
*single-tenant-managed keep	7	24
*single-tenant-managed kei	15	108
*single-tenant-managed kept	36	10
*single-tenant-managed kerbero	40	-22
*single-tenant-managed kernel	19	4
*single-tenant-managed key	8	21
*single-tenant-managed kick	-34	33
*single-tenant-managed kms	25	3
*single-tenant-managed knob	2	21
*single-tenant-managed know	27	-42
*single-tenant-managed known	29	17
*single-tenant-managed kubernetes	19	75
*single-tenant-managed label	-10	17
*single-tenant-managed lag	-12	20
*single-tenant-managed larg	6	32
*single-tenant-managed larger	-13	46
*single-tenant-managed last	83	15
*single-tenant-managed latenc	-15	38
*single-tenant-managed later	-3	29
*single-tenant-managed latest	21	5
*single-tenant-managed launch	29	40
*single-tenant-managed layer	72	-41
*single-tenant-managed ldap	-8	64
*single-tenant-managed leader	56	-35
*single-tenant-managed least	0	28
*single-tenant-managed leav	-8	24
*single-tenant-managed leaver	-21	60
*single-tenant-managed left	-6	69
*single-tenant-managed legal	-10	18
*single-tenant-managed let	-15	31
*single-tenant-managed level	1	51
*single-tenant-managed li	-8	32
*single-tenant-managed lib	-9	57
*single-tenant-managed librari	-19	50
*single-tenant-managed licens	-30	38
*single-tenant-managed like	-8	54
*single-tenant-managed linux	-7	-78
*single-tenant-managed list	-1	35
*single-tenant-managed live	25	18
*single-tenant-managed load	-8	41
*single-tenant-managed local	-11	21
*single-tenant-managed lock	93	7
*single-tenant-managed log	12	22
*single-tenant-managed login	10	61
*single-tenant-managed long	-1	41
*single-tenant-managed longer	-16	25
*single-tenant-managed look	44	38
*single-tenant-managed lose	-15	55
*single-tenant-managed loss	7	24
*single-tenant-managed lost	19	33
*single-tenant-managed lower	33	-20
*single-tenant-managed lustr	-6	32
*single-tenant-managed machin	64	-32
*single-tenant-managed made	11	-21
*single-tenant-managed mail	-24	44
*single-tenant-managed maintain	43	143
*single-tenant-managed mainten	25	30
*single-tenant-managed major	9	67
*single-tenant-managed make	-5	24
*single-tenant-managed manag	6	44
*single-tenant-managed mandatori	14	28
*single-tenant-managed mani	-7	79
*single-tenant-managed manual	-28	20
*single-tenant-managed map	-3	27
*single-tenant-managed march	-16	16
*single-tenant-managed master	-30	-41
*single-tenant-managed matchmak	72	-21
*single-tenant-managed matter	55	21
*single-tenant-managed max	1	40
*single-tenant-managed maximum	-17	33
*single-tenant-managed may	0	37
*single-tenant-managed me	-54	68
*single-tenant-managed mean	-32	120
*single-tenant-managed meant	-19	61
*single-tenant-managed meanwhil	10	44
*single-tenant-managed media	-5	34
*single-tenant-managed medium	-4	25
*single-tenant-managed member	-5	35
*single-tenant-managed memori	-24	91
*single-tenant-managed mend	59	22
*single-tenant-managed messag	2	34
*single-tenant-managed metadata	-1	52
*single-tenant-managed metric	38	-17
*single-tenant-managed mfa	-8	22
*single-tenant-managed microsoft	34	-19
*single-tenant-managed migrat	-9	36
*single-tenant-managed min	-11	60
*single-tenant-managed minor	41	49
*single-tenant-managed minut	-14	33
*single-tenant-managed mismatch	-4	50
*single-tenant-managed miss	-18	25
*single-tenant-managed ml	-3	68
*single-tenant-managed mode	-18	53
*single-tenant-managed model	-5	63
*single-tenant-managed modul	10	29
*single-tenant-managed mondai	70	-12
*single-tenant-managed monitor	-10	29
*single-tenant-managed month	-57	33
*single-tenant-managed monthli	29	97
*single-tenant-managed more	-31	6
*single-tenant-managed most	29	-9
*single-tenant-managed mount	8	61
*single-tenant-managed move	9	17
*single-tenant-managed must	7	42
*single-tenant-managed my	43	23
*single-tenant-managed mysql	0	24
*single-tenant-managed n	-107	76
*single-tenant-managed name	21	-3
*single-tenant-managed narrow	-4	18
*single-tenant-managed nativ	43	-14
*single-tenant-managed nearli	-15	54
*single-tenant-managed need	-1	16
*single-tenant-managed neither	47	5
*single-tenant-managed network	22	3
*single-tenant-managed never	39	28
*single-tenant-managed new	17	-5
*single-tenant-managed newer	41	-8
*single-tenant-managed newli	-27	37
*single-tenant-managed nfs	4	40
*single-tenant-managed night	53	5
*single-tenant-managed no	31	22
*single-tenant-managed nobodi	54	27
*single-tenant-managed node	23	14
*single-tenant-managed none	35	41
*single-tenant-managed noon	-37	-37
*single-tenant-managed nor	48	-1
*single-tenant-managed normal	32	119
*single-tenant-managed not	-3	35
*single-tenant-managed notebook	33	9
*single-tenant-managed noth	3	48
*single-tenant-managed notic	51	-39
*single-tenant-managed notif	-8	64
*single-tenant-managed novemb	-27	39
*single-tenant-managed now	2	60
*single-tenant-managed ntf	-6	18
*single-tenant-managed number	-17	42
*single-tenant-managed nvme	25	-14
*single-tenant-managed object	9	48
*single-tenant-managed oci	8	16
*single-tenant-managed off	-1	41
*single-tenant-managed offer	22	18
*single-tenant-managed offic	7	70
*single-tenant-managed ok	-115	-88
*single-tenant-managed old	-22	48
*single-tenant-managed older	-9	32
*single-tenant-managed on	0	32
*single-tenant-managed onc	28	-19
*single-tenant-managed onli	11	37
*single-tenant-managed ontap	74	4
*single-tenant-managed onto	-54	-82
*single-tenant-managed open	-3	28
*single-tenant-managed openssl	-23	152
*single-tenant-managed openzf	53	-2
*single-tenant-managed oper	-1	-70
*single-tenant-managed option	-17	40
*single-tenant-managed orchestr	40	-22
*single-tenant-managed order	4	28
*single-tenant-managed os	-21	-99
*single-tenant-managed oss	20	18
*single-tenant-managed otherw	-15	66
*single-tenant-managed our	-46	-56
*single-tenant-managed ourselv	55	-33
*single-tenant-managed out	6	25
*single-tenant-managed outag	49	2
*single-tenant-managed outliv	2	21
*single-tenant-managed output	35	-9
*single-tenant-managed outsid	60	-19
*single-tenant-managed over	4	-22
*single-tenant-managed overwrit	59	-51
*single-tenant-managed own	2	28
*single-tenant-managed owner	-114	-90
*single-tenant-managed pack	-11	54
*single-tenant-managed packag	-6	41
*single-tenant-managed page	63	-19
*single-tenant-managed pai	21	-23
*single-tenant-managed pair	48	-23
*single-tenant-managed param	6	20
*single-tenant-managed paramet	-1	36
*single-tenant-managed part	14	60
*single-tenant-managed partit	-24	35
*single-tenant-managed pass	16	22
*single-tenant-managed password	-19	17
*single-tenant-managed patch	-44	-80
*single-tenant-managed paus	-37	20
*single-tenant-managed pay	-10	29
*single-tenant-managed pcoip	61	5
*single-tenant-managed peopl	-39	51
*single-tenant-managed per	-6	40
*single-tenant-managed percent	-32	43
*single-tenant-managed perform	36	-128
*single-tenant-managed perimet	-4	16
*single-tenant-managed period	-20	-117
*single-tenant-managed permiss	-7	40
*single-tenant-managed persist	26	-6
*single-tenant-managed person	-74	-29
*single-tenant-managed physic	90	-49
*single-tenant-managed pick	-26	40
*single-tenant-managed pii	-24	53
*single-tenant-managed pip	-5	74
*single-tenant-managed pipelin	-15	30
*single-tenant-managed place	-12	46
*single-tenant-managed plain	-10	49
*single-tenant-managed plaintext	2	18
*single-tenant-managed plan	-15	73
*single-tenant-managed plane	54	-39
*single-tenant-managed platform	5	32
*single-tenant-managed player	-3	45
*single-tenant-managed pleas	67	-50
*single-tenant-managed plu	8	71
*single-tenant-managed plugin	-7	82
*single-tenant-managed point	41	-18
*single-tenant-managed polici	-7	34
*single-tenant-managed port	16	49
*single-tenant-managed posix	1	27
*single-tenant-managed possibl	46	24
*single-tenant-managed postgr	51	-5
*single-tenant-managed power	135	2
*single-tenant-managed powershel	42	16
*single-tenant-managed prefer	14	20
*single-tenant-managed prem	-1	25
*single-tenant-managed press	-14	-22
*single-tenant-managed primari	39	-20
*single-tenant-managed prioriti	21	-19
*single-tenant-managed privat	1	45
*single-tenant-managed privileg	-9	66
*single-tenant-managed procedur	-3	28
*single-tenant-managed process	-63	-54
*single-tenant-managed prod	-17	52
*single-tenant-managed produc	-24	43
*single-tenant-managed product	-12	43
*single-tenant-managed profil	-10	32
*single-tenant-managed program	-8	63
*single-tenant-managed promot	-1	-23
*single-tenant-managed properti	-2	41
*single-tenant-managed protect	7	23
*single-tenant-managed protocol	-12	38
*single-tenant-managed provid	28	31
*single-tenant-managed provis	-15	-17
*single-tenant-managed proxi	-15	48
*single-tenant-managed public	-12	41
*single-tenant-managed publicli	0	27
*single-tenant-managed publish	37	-14
*single-tenant-managed pull	-38	35
*single-tenant-managed put	23	-6
*single-tenant-managed pv	-12	21
*single-tenant-managed qualiti	-8	46
*single-tenant-managed quarterli	-87	-53
*single-tenant-managed queri	-3	40
*single-tenant-managed question	94	-63
*single-tenant-managed queue	4	23
*single-tenant-managed quiet	-11	20
*single-tenant-managed quorum	62	7
*single-tenant-managed quota	-18	52
*single-tenant-managed ra3	27	51
*single-tenant-managed raci	-16	26
*single-tenant-managed rack	49	-30
*single-tenant-managed raiz	-14	23
*single-tenant-managed random	-11	43
*single-tenant-managed rang	-13	26
*single-tenant-managed rare	50	-22
*single-tenant-managed rbac	3	37
*single-tenant-managed rdb	-48	65
*single-tenant-managed rdp	-18	39
*single-tenant-managed reach	-8	25
*single-tenant-managed reachabl	-8	45
*single-tenant-managed read	-2	48
*single-tenant-managed reader	9	19
*single-tenant-managed readi	-48	73
*single-tenant-managed realli	-6	21
*single-tenant-managed reboot	-9	42
*single-tenant-managed rebuild	31	17
*single-tenant-managed receiv	-2	80
*single-tenant-managed reconnect	32	0
*single-tenant-managed record	38	-8
*single-tenant-managed recov	-1	26
*single-tenant-managed recoveri	32	15
*single-tenant-managed recreat	-5	61
*single-tenant-managed red	-3	72
*single-tenant-managed refresh	-22	73
*single-tenant-managed refus	74	-35
*single-tenant-managed region	10	41
*single-tenant-managed regist	-7	48
*single-tenant-managed releas	72	-7
*single-tenant-managed remain	22	-17
*single-tenant-managed remot	35	31
*single-tenant-managed remov	26	27
*single-tenant-managed renew	28	20
*single-tenant-managed repair	33	-18
*single-tenant-managed replac	28	6
*single-tenant-managed replic	20	6
*single-tenant-managed replica	-2	25
*single-tenant-managed report	31	-4
*single-tenant-managed repositori	-2	59
*single-tenant-managed request	3	-17
*single-tenant-managed reserv	3	31
*single-tenant-managed reset	-32	50
*single-tenant-managed resili	53	-51
*single-tenant-managed resolv	-21	39
*single-tenant-managed respons	1	-66
*single-tenant-managed rest	24	-5
*single-tenant-managed restart	25	28
*single-tenant-managed restor	24	3
*single-tenant-managed restrict	2	48
*single-tenant-managed resum	21	12
*single-tenant-managed retent	16	23
*single-tenant-managed retir	-15	48
*single-tenant-managed retri	-13	84
*single-tenant-managed return	-14	106
*single-tenant-managed review	3	58
*single-tenant-managed right	13	29
*single-tenant-managed riski	28	-20
*single-tenant-managed rman	-11	39
*single-tenant-managed role	-6	48
*single-tenant-managed rollout	-4	-53
*single-tenant-managed rollup	26	-8
*single-tenant-managed root	59	0
*single-tenant-managed rotat	-19	17
*single-tenant-managed row	-39	63
*single-tenant-managed rule	-20	78
*single-tenant-managed run	25	12
*single-tenant-managed runtim	96	-34
*single-tenant-managed rw	-13	27
*single-tenant-managed s	38	-33
*single-tenant-managed s3	19	11
*single-tenant-managed safe	-21	60
*single-tenant-managed sagemak	-47	-102
*single-tenant-managed sai	27	48
*single-tenant-managed same	39	93
*single-tenant-managed save	-4	17
*single-tenant-managed saw	16	9
*single-tenant-managed say	4	18
*single-tenant-managed scale	-2	32
*single-tenant-managed scan	49	-39
*single-tenant-managed schedul	28	-2
*single-tenant-managed schema	6	76
*single-tenant-managed scientist	-29	41
*single-tenant-managed scratch	-23	90
*single-tenant-managed script	-12	59
*single-tenant-managed sdk	-1	48
*single-tenant-managed search	71	11
*single-tenant-managed secret	1	24
*single-tenant-managed secur	-22	-30
*single-tenant-managed see	-1	-31
*single-tenant-managed select	-4	56
*single-tenant-managed self	-37	-19
*single-tenant-managed send	7	22
*single-tenant-managed sensit	-2	18
*single-tenant-managed serv	84	-28
*single-tenant-managed server	27	22
*single-tenant-managed serverless	38	-26
*single-tenant-managed servic	-41	-33
*single-tenant-managed session	21	-28
*single-tenant-managed set	-4	20
*single-tenant-managed setup	-30	113
*single-tenant-managed seven	-14	25
*single-tenant-managed sever	32	-8
*single-tenant-managed sg	-13	57
*single-tenant-managed shadow	-12	43
*single-tenant-managed shard	8	17
*single-tenant-managed share	-6	33
*single-tenant-managed shell	46	-13
*single-tenant-managed ship	17	45
*single-tenant-managed short	32	-7
*single-tenant-managed should	-38	71
*single-tenant-managed show	-13	35
*single-tenant-managed shut	-29	52
*single-tenant-managed side	-9	30
*single-tenant-managed sign	12	20
*single-tenant-managed sinc	16	58
*single-tenant-managed singl	-13	49
*single-tenant-managed sit	-29	51
*single-tenant-managed site	41	-34
*single-tenant-managed six	41	-20
*single-tenant-managed size	-3	49
*single-tenant-managed slow	-15	58
*single-tenant-managed small	-26	44
*single-tenant-managed snapmirror	-9	75
*single-tenant-managed snapshot	18	4
*single-tenant-managed so	0	32
*single-tenant-managed softwar	-54	-112
*single-tenant-managed some	-42	67
*single-tenant-managed somebodi	-28	47
*single-tenant-managed someon	-12	57
*single-tenant-managed someth	-41	-20
*single-tenant-managed sorri	23	-3
*single-tenant-managed sort	-11	54
*single-tenant-managed sourc	7	37
*single-tenant-managed space	-5	22
*single-tenant-managed spare	-38	71
*single-tenant-managed speak	73	-45
*single-tenant-managed spread	-8	38
*single-tenant-managed spring	-28	37
*single-tenant-managed sql	-4	60
*single-tenant-managed squash	-22	74
*single-tenant-managed ssd	10	37
*single-tenant-managed ssh	10	29
*single-tenant-managed ssl	-21	36
*single-tenant-managed stai	25	-2
*single-tenant-managed stale	-17	35
*single-tenant-managed stand	-50	-34
*single-tenant-managed standard	-48	-51
*single-tenant-managed standbi	41	-18
*single-tenant-managed start	11	41
*single-tenant-managed startup	-4	39
*single-tenant-managed state	-4	34
*single-tenant-managed statement	4	26
*single-tenant-managed statu	6	70
*single-tenant-managed still	-1	45
*single-tenant-managed stop	-3	33
*single-tenant-managed storag	27	-19
*single-tenant-managed store	10	31
*single-tenant-managed stream	41	10
*single-tenant-managed string	-20	29
*single-tenant-managed stuck	14	-43
*single-tenant-managed student	-9	47
*single-tenant-managed subnet	-3	29
*single-tenant-managed such	-14	37
*single-tenant-managed sundai	32	-4
*single-tenant-managed suppli	2	-30
*single-tenant-managed sure	-52	55
*single-tenant-managed surviv	-14	18
*single-tenant-managed svm	-6	20
*single-tenant-managed swap	60	-15
*single-tenant-managed switchov	18	53
*single-tenant-managed sync	-44	-35
*single-tenant-managed sys	-2	28
*single-tenant-managed system	-22	-21
*single-tenant-managed tabl	-19	61
*single-tenant-managed take	27	-8
*single-tenant-managed taken	23	4
*single-tenant-managed talk	1	20
*single-tenant-managed target	60	-17
*single-tenant-managed task	-62	-96
*single-tenant-managed tde	33	10
*single-tenant-managed tell	13	62
*single-tenant-managed templat	-10	22
*single-tenant-managed terraform	-11	37
*single-tenant-managed test	12	18
*single-tenant-managed text	-20	75
*single-tenant-managed thank	-117	-84
*single-tenant-managed thei	4	16
*single-tenant-managed their	31	-35
*single-tenant-managed themselv	43	16
*single-tenant-managed then	-27	80
*single-tenant-managed there	13	44
*single-tenant-managed these	84	73
*single-tenant-managed thi	25	60
*single-tenant-managed third	-32	69
*single-tenant-managed those	24	43
*single-tenant-managed three	21	14
*single-tenant-managed through	33	8
*single-tenant-managed throughput	-21	44
*single-tenant-managed tick	-13	68
*single-tenant-managed tier	-29	33
*single-tenant-managed time	9	31
*single-tenant-managed timeout	1	28
*single-tenant-managed tls	16	22
*single-tenant-managed to	5	21
*single-tenant-managed token	4	17
*single-tenant-managed too	-58	117
*single-tenant-managed took	-28	-60
*single-tenant-managed tool	-24	56
*single-tenant-managed top	-34	44
*single-tenant-managed topic	-11	63
*single-tenant-managed touch	31	-25
*single-tenant-managed traffic	24	-13
*single-tenant-managed train	5	60
*single-tenant-managed transact	25	-4
*single-tenant-managed transit	-8	21
*single-tenant-managed trigger	-34	-19
*single-tenant-managed true	20	-19
*single-tenant-managed ttl	-10	34
*single-tenant-managed tuesdai	26	107
*single-tenant-managed tune	0	38
*single-tenant-managed turn	10	16
*single-tenant-managed twice	-1	38
*single-tenant-managed two	-12	34
*single-tenant-managed txt	-10	37
*single-tenant-managed type	-5	38
*single-tenant-managed typic	59	-21
*single-tenant-managed under	51	-21
*single-tenant-managed underli	97	-9
*single-tenant-managed underneath	-53	-53
*single-tenant-managed undo	54	-34
*single-tenant-managed unencrypt	39	-3
*single-tenant-managed unsupport	30	42
*single-tenant-managed until	3	19
*single-tenant-managed up	-18	-6
*single-tenant-managed updat	-7	-17
*single-tenant-managed upgrad	-89	-49
*single-tenant-managed upload	-2	26
*single-tenant-managed upon	0	77
*single-tenant-managed us	18	73
*single-tenant-managed usabl	-7	35
*single-tenant-managed use	-11	73
*single-tenant-managed user	-7	66
*single-tenant-managed v1	-34	44
*single-tenant-managed v2	-20	-43
*single-tenant-managed vacuum	2	-42
*single-tenant-managed valid	-11	25
*single-tenant-managed vendor	8	54
*single-tenant-managed verifi	21	-3
*single-tenant-managed version	1	-31
*single-tenant-managed via	-4	32
*single-tenant-managed view	-2	39
*single-tenant-managed virtual	-32	47
*single-tenant-managed vm	-18	31
*single-tenant-managed volum	21	12
*single-tenant-managed vpc	-4	18
*single-tenant-managed vs	-16	61
*single-tenant-managed vulner	19	49
*single-tenant-managed w	-46	42
*single-tenant-managed wait	19	67
*single-tenant-managed wallet	-6	39
*single-tenant-managed want	24	-23
*single-tenant-managed warn	38	-20
*single-tenant-managed wasnt	6	46
*single-tenant-managed watch	-11	37
*single-tenant-managed way	18	23
*single-tenant-managed we	27	31
*single-tenant-managed week	-11	53
*single-tenant-managed weekli	4	34
*single-tenant-managed well	55	-55
*single-tenant-managed were	-39	68
*single-tenant-managed what	26	9
*single-tenant-managed whatev	17	17
*single-tenant-managed when	-2	25
*single-tenant-managed where	26	-11
*single-tenant-managed whether	-4	22
*single-tenant-managed which	-13	-18
*single-tenant-managed while	-30	-9
*single-tenant-managed who	-56	-57
*single-tenant-managed whoever	-16	18
*single-tenant-managed whole	1	39
*single-tenant-managed whose	-11	51
*single-tenant-managed wide	-18	28
*single-tenant-managed will	7	53
*single-tenant-managed window	28	26
*single-tenant-managed windows	21	4
*single-tenant-managed within	27	-4
*single-tenant-managed without	19	-10
*single-tenant-managed wont	-19	19
*single-tenant-managed work	6	28
*single-tenant-managed worker	69	10
*single-tenant-managed workload	-15	31
*single-tenant-managed written	6	-41
*single-tenant-managed wrong	-49	21
*single-tenant-managed x	45	-29
*single-tenant-managed year	-9	57
*single-tenant-managed yes	-18	68
*single-tenant-managed you	-68	5
*single-tenant-managed yourself	-8	48
*single-tenant-managed yum	-21	73
*single-tenant-managed zone	16	7
*single-tenant-managed zookeep	36	-8
0	10	36
0 0	-30	48
0 1	75	-60
0 7	-14	-53
0 and	52	21
0 in	-35	60
0 mean	-6	17
0 on	-20	64
0 or	76	-18
0 still	-44	84
0 to	7	47
0 turn	-11	79
000	23	-22
095	-20	22
095 dai	-20	22
1	26	26
1 $	55	-8
1 0	1	28
1 000	26	-25
1 095	-20	22
1 3	-25	57
1 31	-1	-104
1 @	-15	51
1 and	-35	68
1 dai	25	-24
1 day	-29	41
1 for	-19	56
1 is	29	-27
1 on	27	-26
10	5	35
10 to	45	-46
100	2	26
100 $	-14	26
100 gbp	55	-26
1000	27	-54
11	-13	39
12	5	29
12 hour	-5	21
12 month	-25	66
12 to	25	23
13	23	26
14	18	2
14 @	-29	40
14 dai	35	-15
14 month	-34	23
14 to	-24	27
140	28	-20
15	22	-14
15 minut	-30	51
15 month	34	-32
16	28	40
16 and	-8	18
18	7	44
2	31	-2
2 $	-11	28
2 0	-30	36
2 5	5	22
2 @	55	-29
2 and	28	28
2 at	22	-19
2 audit	32	-24
2 or	20	17
2 to	-18	-15
2 year	-23	23
20	-25	43
20 by	-32	45
20 gib	-15	36
200	10	16
2016	-31	45
2017	-13	26
2017 still	-13	26
2018	-32	45
2019	-9	31
2021	-18	100
2022	-7	27
2023	38	12
2023 imag	-5	59
2025	28	8
2026 and	30	-26
2027	24	8
2027 for	-25	27
2049	-5	34
21 dai	11	18
22	-11	34
22 open	10	38
24	20	9
24 hour	18	11
25 februari	22	-17
250	-11	17
256	20	7
256 bit	19	-13
256 by	21	-17
27001	7	24
27001 certif	35	21
28	51	18
28 @	8	75
3	30	17
3 9	-19	25
3 and	59	-37
3 azs	27	-17
3 in	8	52
3 is	-11	58
3 onli	62	-33
30	6	16
30 dai	2	21
30 juli	-7	21
30 minut	19	0
30 second	33	-27
300	16	37
31	-26	-48
3389	-2	25
3389 to	-2	40
35	-7	37
35 dai	2	25
36	90	-32
365	-20	41
365 dai	-8	20
389	-44	66
3am	-30	25
4	43	52
4 am	88	-14
40	-50	-1
40 $	-9	64
400	-19	25
4000	0	81
403	-11	19
41	4	28
443	-6	21
4k	-18	41
5	6	27
5 0	-19	17
5 7	-12	-38
5 gb	24	-18
5 minut	-40	78
50	35	41
512	-8	20
512 mb	-8	20
53	17	-1
5xx	39	6
6	44	23
6 1	40	0
6 and	32	-2
6 is	-23	19
60	-6	22
60 dai	28	-19
60 minut	-7	29
60 percent	-13	17
6379	1	22
7	21	-4
7 0	-3	-68
7 and	22	-20
7 dai	26	-7
7 in	-33	54
7 novemb	-28	31
72	-2	41
72 hour	-2	41
8	-8	45
8080	-13	33
88	18	15
9	-9	52
9 @	40	0
9 to	-17	17
90	-1	25
90 dai	8	18
92	-91	27
95	-45	130
=shared	-106	-105
@	19	24
@ $	21	48
@ %	23	15
@ 0	-10	75
@ 1	-18	-55
@ 14	42	-37
@ 2	-39	41
@ 4	-20	64
@ 5	16	-66
@ 6	-44	55
@ 60	29	-28
@ 7	36	2
@ 9	-17	25
@ a	24	-22
@ about	127	-34
@ accept	-5	35
@ access	-17	51
@ account	3	45
@ acl	-16	82
@ across	-23	48
@ activ	-14	38
@ ad	-7	34
@ add	34	-17
@ admin	30	-5
@ after	17	26
@ again	7	17
@ against	83	-45
@ agent	1	66
@ agentcor	-13	48
@ alarm	-2	37
@ alert	-42	106
@ all	17	-16
@ allow	-16	37
@ alon	16	9
@ also	41	-40
@ alwai	35	0
@ amazon	0	-118
@ ami	-16	-101
@ among	23	-7
@ an	-6	18
@ analys	99	-13
@ annot	-24	83
@ announc	26	6
@ anoth	23	-9
@ answer	27	-14
@ any	115	-39
@ anycast	99	-32
@ anyon	-10	28
@ anywher	-24	83
@ apart	49	-19
@ api	38	-15
@ app	16	18
@ appli	-48	-67
@ applianc	76	-7
@ applic	-11	32
@ approv	-14	18
@ archiv	19	-1
@ are	-4	30
@ arent	-19	44
@ artifact	16	-7
@ as	20	-10
@ ask	26	-41
@ assign	-6	43
@ associ	-29	79
@ assum	-6	46
@ at	-19	17
@ attach	6	55
@ audit	28	2
@ auditor	-9	23
@ auth	-39	78
@ author	32	83
@ auto	-8	57
@ autom	42	44
@ automat	75	37
@ avail	54	-16
@ aws	52	-50
@ back	59	-6
@ backup	-94	-66
@ base	2	62
@ batch	37	-25
@ befor	-5	45
@ behind	51	57
@ belong	20	22
@ between	-26	-18
@ block	35	26
@ bot	5	-41
@ box	-50	-57
@ bring	-15	39
@ broke	-10	36
@ broker	15	32
@ bug	4	17
@ but	-4	26
@ by	56	-18
@ byol	24	92
@ ca	-34	56
@ cach	28	27
@ call	59	-30
@ can	-11	34
@ cannot	-39	69
@ cant	-14	39
@ capac	34	76
@ carri	-8	117
@ catalog	39	-33
@ center	33	-8
@ certif	-17	46
@ check	-4	23
@ choos	35	-27
@ chosen	-32	89
@ class	-5	45
@ classic	-24	33
@ classifi	-9	25
@ clean	-12	65
@ cli	-7	57
@ client	-38	2
@ clock	-34	53
@ close	86	-30
@ cloud	100	-27
@ cluster	-35	-14
@ cni	74	24
@ code	-24	57
@ collect	45	-12
@ com	31	-14
@ come	-5	39
@ command	-3	22
@ compar	59	-35
@ compat	52	-28
@ complianc	14	33
@ compon	23	3
@ comput	29	-17
@ config	21	12
@ configur	4	68
@ connect	-6	33
@ connector	-29	42
@ consol	-9	52
@ contain	-31	81
@ content	-4	45
@ control	36	-27
@ copi	48	-47
@ core	-20	44
@ correct	33	-28
@ cost	-6	46
@ count	23	-3
@ cover	58	-54
@ cpu	-5	40
@ creat	78	-43
@ cron	9	56
@ csi	85	2
@ cumul	-152	-144
@ current	-25	14
@ custom	-91	-53
@ cve	92	-6
@ daemon	-31	62
@ dashboard	16	17
@ data	44	32
@ db	-76	-58
@ dba	-28	38
@ decid	-30	31
@ decis	-30	76
@ default	-40	107
@ defend	-45	43
@ defin	18	7
@ definit	-11	48
@ delet	0	34
@ deliv	15	40
@ demand	2	34
@ deploi	-13	84
@ deploy	18	6
@ deprec	-24	56
@ desktop	-46	6
@ destroi	50	-1
@ devic	1	76
@ directori	-26	46
@ disabl	-21	56
@ discoveri	-5	16
@ disk	158	-10
@ distribut	-5	27
@ dns	-12	22
@ do	13	38
@ doe	8	44
@ doesnt	4	39
@ domain	59	6
@ done	2	66
@ dont	33	-11
@ down	-10	48
@ drift	11	97
@ driver	71	-65
@ drop	-20	41
@ durabl	85	-37
@ dure	-29	111
@ each	19	20
@ ec2	2	54
@ edg	12	40
@ eks	-20	116
@ enabl	0	53
@ encrypt	32	3
@ end	9	23
@ endpoint	51	-9
@ enforc	-10	60
@ engin	18	-76
@ enrol	60	-58
@ env	-1	23
@ environ	-11	53
@ ephemer	84	-56
@ event	27	-82
@ everi	61	-24
@ execut	38	-10
@ exist	-11	51
@ expir	-17	44
@ expiri	-10	55
@ export	-20	61
@ extens	15	72
@ fail	-25	82
@ failov	-7	42
@ fall	-29	75
@ famili	-14	40
@ fargat	14	-55
@ fast	-17	21
@ fell	38	-25
@ file	9	41
@ filter	10	30
@ find	5	19
@ firewal	-10	35
@ firmwar	114	98
@ fix	-14	46
@ fleet	72	19
@ flow	1	65
@ for	-3	68
@ forc	-13	30
@ found	-8	44
@ framework	47	-21
@ from	42	-3
@ function	3	29
@ gatewai	89	-43
@ get	-30	-51
@ give	32	-16
@ global	17	-68
@ goe	-12	39
@ got	9	35
@ grant	-9	46
@ group	-17	23
@ grow	84	-18
@ guard	70	-36
@ guardduti	17	-15
@ guest	-24	107
@ had	71	-49
@ hand	-19	38
@ handl	42	28
@ happen	24	-15
@ hardwar	122	-37
@ has	17	10
@ have	-15	58
@ head	-3	30
@ health	6	43
@ help	59	12
@ helper	24	-1
@ here	-41	51
@ hmm	-2	34
@ home	-16	43
@ host	59	18
@ how	-22	27
@ hyperpod	-86	-31
@ i	41	-6
@ ident	22	30
@ identifi	25	9
@ if	-36	44
@ imag	34	22
@ import	24	59
@ in	19	18
@ includ	32	-9
@ index	5	49
@ infrastructur	19	-7
@ ingest	-9	20
@ ingress	34	-16
@ ins	30	-10
@ insid	60	-51
@ insist	-6	25
@ inspect	18	-36
@ instal	24	-21
@ instanc	47	11
@ instead	-72	33
@ into	-45	57
@ invoc	15	-58
@ is	2	45
@ isnt	-35	107
@ isol	35	-11
@ issu	42	-29
@ it	16	13
@ item	57	-11
@ itself	37	-3
@ job	31	58
@ join	0	40
@ keep	26	0
@ kei	27	61
@ kept	76	16
@ key	18	6
@ kill	7	22
@ lag	-14	46
@ land	-26	36
@ larg	26	16
@ last	61	4
@ launch	40	8
@ layer	-34	85
@ ldap	-6	53
@ leak	-25	66
@ least	-15	85
@ left	55	-51
@ legal	-9	19
@ let	-30	52
@ level	-20	25
@ li	-60	94
@ librari	-9	16
@ licens	-93	-17
@ lifecycl	-32	59
@ like	20	-28
@ line	-23	101
@ link	-9	89
@ linux	45	-7
@ list	-23	52
@ listen	-38	126
@ live	-35	62
@ local	11	117
@ locat	27	8
@ lock	-10	53
@ log	8	20
@ login	-2	35
@ long	-21	17
@ longer	-17	24
@ look	-57	68
@ lost	0	74
@ machin	-39	29
@ made	14	20
@ maintain	54	-28
@ mainten	29	-1
@ major	-25	102
@ make	24	7
@ manag	78	-46
@ map	-26	38
@ mark	-31	47
@ mask	-9	38
@ master	47	-38
@ materi	-21	45
@ may	-28	35
@ mean	-20	53
@ medium	-4	25
@ memori	48	15
@ mend	-10	19
@ mesh	-16	31
@ metadata	-39	62
@ metric	29	-7
@ migrat	-12	47
@ min	-9	16
@ minor	78	38
@ miss	-23	37
@ mode	57	-36
@ model	18	27
@ monitor	45	-24
@ monthli	32	119
@ mount	-9	35
@ move	26	10
@ multi	-26	51
@ must	38	-17
@ my	35	63
@ mysql	0	24
@ name	13	37
@ namespac	-25	54
@ need	47	2
@ neither	0	19
@ network	-7	55
@ never	-16	50
@ no	-9	-35
@ nobodi	-5	37
@ node	-35	-85
@ not	37	25
@ notebook	-1	32
@ notic	30	-15
@ nsx	15	85
@ observ	-27	65
@ of	-5	78
@ off	37	-28
@ offer	17	21
@ old	18	-12
@ on	-28	68
@ onc	54	-64
@ one	65	-8
@ onli	-10	76
@ onlin	-52	63
@ ontap	96	8
@ open	-3	40
@ openzf	72	2
@ oper	-5	16
@ optim	-6	43
@ option	0	59
@ origin	-20	29
@ os	22	-73
@ oss	-4	36
@ our	-14	89
@ ourselv	65	-46
@ out	-28	87
@ outdat	-3	68
@ outsid	-27	66
@ own	33	-1
@ owner	-24	60
@ page	86	-25
@ param	6	20
@ paramet	-3	53
@ part	-101	-63
@ partit	24	47
@ pass	66	-26
@ password	5	58
@ past	-9	18
@ patch	60	24
@ peer	72	-5
@ pend	16	-24
@ per	-6	21
@ permiss	-21	50
@ physic	43	-36
@ pick	30	11
@ place	-47	82
@ plan	62	-21
@ platform	34	22
@ pleas	-56	48
@ pls	90	-21
@ plugin	-4	69
@ pod	-8	17
@ point	-32	56
@ polici	-7	71
@ port	-38	72
@ postgr	51	-5
@ pre	4	22
@ primari	12	-18
@ print	-16	50
@ process	49	-21
@ prod	-10	43
@ produc	-19	60
@ profil	-10	38
@ project	-14	28
@ prompt	-17	95
@ protect	42	64
@ provid	47	-18
@ provis	-38	-52
@ proxi	40	35
@ public	-24	11
@ publish	10	30
@ put	33	1
@ python	20	37
@ question	-28	31
@ queue	25	62
@ quota	26	-4
@ rack	24	-2
@ raiz	-38	73
@ ran	10	21
@ rbac	-4	103
@ reach	-32	40
@ read	46	-25
@ readi	-5	23
@ record	18	7
@ recreat	-11	22
@ redund	70	-42
@ refresh	26	24
@ refus	-4	16
@ region	72	-44
@ regist	-24	30
@ registr	1	18
@ registri	57	-16
@ releas	19	23
@ remedi	-5	105
@ remov	51	-32
@ renew	41	-29
@ repair	-4	73
@ replic	23	7
@ replica	-8	58
@ report	1	26
@ repositori	-13	-27
@ request	-12	57
@ requir	17	-16
@ resourc	28	-20
@ respect	-29	61
@ respons	-8	109
@ rest	109	15
@ restart	-1	21
@ restor	77	-5
@ retent	-13	66
@ retir	74	-42
@ retri	-36	116
@ return	21	-13
@ revok	-2	22
@ right	45	25
@ role	-3	33
@ roll	8	32
@ root	28	1
@ rotat	-52	94
@ rout	2	66
@ router	-9	70
@ rule	-12	83
@ run	22	6
@ runtim	48	-24
@ s	11	20
@ sai	-7	21
@ save	22	-22
@ scale	72	-15
@ scan	33	21
@ schedul	60	-11
@ schema	-3	81
@ scratch	-15	65
@ second	-26	41
@ secret	18	-8
@ secur	-21	-119
@ self	-14	50
@ send	33	-21
@ serv	15	28
@ server	14	-21
@ serverless	50	-3
@ servic	26	-19
@ session	24	7
@ set	57	-13
@ share	-27	40
@ should	-8	23
@ show	12	30
@ side	6	20
@ sidecar	-12	75
@ sign	53	-31
@ sinc	24	-16
@ singl	-7	53
@ sit	64	-35
@ size	48	76
@ slot	-11	41
@ small	-18	31
@ snapshot	18	-26
@ so	5	36
@ softwar	54	-51
@ some	-6	29
@ someon	24	5
@ someth	79	-24
@ sourc	-10	40
@ spf	-8	18
@ spread	57	-7
@ stage	-18	50
@ stai	-19	36
@ stand	42	46
@ standard	93	-55
@ standbi	-14	30
@ start	8	24
@ state	54	-44
@ still	-15	56
@ stop	-15	16
@ storag	81	-29
@ store	24	15
@ stream	-18	6
@ subnet	-13	32
@ subscript	-11	40
@ suggest	9	32
@ suppli	46	26
@ support	41	-24
@ swap	19	13
@ switch	36	6
@ system	23	-10
@ tabl	17	30
@ take	37	-6
@ taken	39	-26
@ task	-28	81
@ team	-57	118
@ tell	-19	29
@ templat	6	26
@ term	24	-22
@ test	-19	37
@ that	24	1
@ the	-4	27
@ thei	-10	16
@ their	41	-7
@ themselv	-27	41
@ then	134	-10
@ there	14	21
@ thing	-158	-14
@ threat	-2	30
@ throttl	-3	22
@ through	-12	23
@ tidi	-9	33
@ time	-23	57
@ tls	60	41
@ to	14	22
@ token	-6	30
@ too	187	-46
@ took	-46	-59
@ tool	53	-50
@ topic	-14	47
@ train	37	57
@ transfer	31	12
@ tri	-45	50
@ trim	-5	30
@ true	57	-20
@ trust	-26	26
@ tune	6	46
@ tunnel	11	-58
@ turn	-9	52
@ two	-13	45
@ type	1	43
@ under	58	18
@ unless	39	-20
@ until	-17	24
@ up	13	27
@ updat	12	-87
@ upgrad	-50	-8
@ upkeep	-4	45
@ upload	-30	58
@ us	64	-27
@ use	-21	49
@ user	-12	47
@ v2	-20	-45
@ valid	-10	29
@ version	-12	42
@ via	-10	53
@ virtual	-14	77
@ volum	32	3
@ vpc	-8	18
@ wait	-18	20
@ was	-1	33
@ watch	41	-28
@ we	30	36
@ web	22	-5
@ weight	62	-53
@ went	-4	20
@ were	-19	23
@ what	-31	61
@ when	4	26
@ where	-16	35
@ while	40	-47
@ who	-52	-2
@ whom	-5	32
@ whose	0	62
@ windows	-67	69
@ within	23	-7
@ wordpress	-9	19
@ worker	50	-17
@ workflow	-13	35
@ would	28	5
@ write	39	24
@ written	13	26
@ yes	20	61
@ yourself	-44	110
@ zone	118	-94
^	7	26
^ %	6	39
^ 1	-28	58
^ 403	-13	23
^ @	-6	54
^ a	28	24
^ access	61	65
^ accord	-7	75
^ account	62	-5
^ activ	-12	46
^ ad	-112	-127
^ admin	-14	52
^ after	-7	23
^ agent	-36	-2
^ air	60	-1
^ alarm	-32	136
^ alert	-5	72
^ allow	-20	28
^ amazon	-29	-3
^ ami	83	-20
^ an	-40	48
^ and	-5	26
^ antiviru	-7	109
^ anycast	16	-11
^ api	32	20
^ app	-11	119
^ applic	-13	104
^ archiv	-13	75
^ are	22	-28
^ as	55	-9
^ audit	-1	38
^ auditor	-1	35
^ auth	2	38
^ author	-5	190
^ auto	-16	37
^ autom	-8	-81
^ automat	17	38
^ autosc	-24	80
^ avail	87	-26
^ awar	-73	-66
^ aws	125	-13
^ back	79	91
^ background	33	-22
^ backup	-19	155
^ bandwidth	-52	101
^ base	-41	61
^ batch	1	-42
^ bgp	-18	31
^ bia	-5	30
^ bill	1	49
^ binlog	3	39
^ bio	35	-24
^ bit	42	-28
^ block	-17	43
^ blue	-61	-112
^ bootstrap	0	77
^ bottlerocket	98	-18
^ bounc	-18	22
^ bring	-6	21
^ broken	77	-52
^ broker	66	39
^ bug	-14	53
^ bui	61	89
^ build	91	-33
^ burst	-14	38
^ but	25	-161
^ byol	-4	53
^ cach	-22	86
^ calico	-35	88
^ call	-25	35
^ can	35	83
^ capac	-11	-112
^ cctv	77	15
^ certif	115	-32
^ chang	16	79
^ check	-12	25
^ checksum	-3	-52
^ choos	-55	119
^ cis	-17	62
^ client	15	87
^ cloud	-2	87
^ cluster	-16	75
^ code	-12	53
^ complianc	-3	53
^ comput	-17	57
^ concurr	-21	49
^ configur	90	41
^ connector	49	-37
^ consol	-25	4
^ consum	-4	65
^ contain	44	-61
^ containerd	77	28
^ content	-26	129
^ continu	-28	-155
^ control	140	34
^ copi	-27	44
^ cor	-12	84
^ coredn	-38	53
^ could	30	-25
^ cpu	-22	60
^ creat	-3	124
^ cron	-22	48
^ cross	0	80
^ custom	-28	133
^ cve	79	-35
^ daili	48	33
^ dangl	5	27
^ dashboard	-7	49
^ data	-42	45
^ databas	51	53
^ db	-78	-91
^ ddo	-23	-49
^ dead	11	25
^ decid	-10	63
^ decommiss	70	-13
^ default	-186	19
^ delet	-1	72
^ depend	-22	80
^ deploi	-26	34
^ deprec	-2	51
^ detect	47	-13
^ dev	-3	16
^ devic	-12	29
^ diesel	34	-3
^ disast	-2	35
^ disk	23	40
^ dns	4	67
^ docker	-12	50
^ doe	17	-4
^ domain	-10	35
^ download	-2	68
^ drain	-44	-135
^ duplic	-17	59
^ durabl	88	-48
^ ecs	-10	29
^ edg	75	15
^ efa	-11	44
^ egress	-32	77
^ elast	-137	-147
^ eleven	53	-16
^ enabl	0	125
^ encrypt	-118	-123
^ engin	-75	-30
^ environ	-10	46
^ eras	68	-14
^ errorportalloc	-3	33
^ etcd	60	-21
^ even	32	59
^ event	25	48
^ ex	33	-17
^ execut	-25	112
^ export	-5	34
^ fail	5	34
^ failov	32	-20
^ fibr	114	12
^ file	42	10
^ fine	-20	45
^ fip	46	-1
^ fire	32	10
^ firecrack	85	-22
^ firewal	2	49
^ firmwar	96	4
^ flask	-2	24
^ fleet	42	-5
^ flood	-102	-119
^ flow	-35	63
^ for	-26	32
^ game	-42	44
^ gatewai	-87	-29
^ gdpr	8	93
^ gener	119	2
^ generally	135	39
^ git	-12	49
^ github	-17	44
^ gpu	-82	136
^ grant	-1	61
^ graph	-18	49
^ gremlin	-2	32
^ guest	30	125
^ hallucin	3	63
^ hard	109	17
^ harden	-83	-90
^ hardwar	123	5
^ hcx	-6	67
^ health	-69	-14
^ hello	-24	-34
^ helm	-31	62
^ hey	15	86
^ high	-78	-26
^ hipaa	-54	19
^ hm	31	30
^ hmm	-49	12
^ home	-20	32
^ host	160	61
^ how	-65	7
^ hpc	-56	65
^ http	70	-43
^ hypervisor	156	-81
^ i	34	-24
^ idempot	-13	58
^ idl	84	35
^ if	17	2
^ imag	-30	94
^ import	28	-9
^ in	86	32
^ inbound	-14	36
^ incid	-45	46
^ index	-14	149
^ infrastructur	60	36
^ input	4	34
^ instal	-16	62
^ ip	53	-11
^ is	-21	-78
^ iscsi	-17	75
^ isnt	34	2
^ isol	48	-14
^ it	-36	53
^ its	-1	-67
^ job	20	20
^ karpent	57	47
^ keep	82	-42
^ kei	-101	-130
^ kerbero	-16	80
^ kernel	30	11
^ key	-8	76
^ kubelet	-14	-20
^ label	-7	52
^ lag	0	37
^ land	-11	21
^ launch	-15	72
^ ldap	-6	98
^ leader	57	-34
^ leaver	-22	50
^ legal	-19	93
^ licens	-38	31
^ lifecycl	33	7
^ limit	-10	39
^ linux	20	118
^ load	44	-20
^ local	-5	41
^ log	-114	-26
^ log4shell	-18	41
^ login	-25	78
^ long	-31	71
^ lost	-2	29
^ machin	90	-90
^ mainten	-31	121
^ manag	123	-1
^ manual	16	52
^ market	-12	45
^ max	-19	57
^ memori	37	30
^ messag	-26	35
^ metadata	99	63
^ mfa	14	106
^ migrat	7	63
^ min	-26	55
^ minor	-109	-72
^ model	88	-8
^ move	-24	74
^ mtl	-7	114
^ multi	-29	-12
^ must	38	-71
^ my	7	-33
^ nacl	0	74
^ nah	72	-1
^ name	-23	69
^ need	4	-44
^ network	13	56
^ new	4	23
^ nitro	112	-8
^ no	-52	52
^ node	-8	128
^ node18	-25	25
^ not	74	3
^ now	-61	92
^ npm	-28	53
^ number	-16	22
^ nvidia	-17	29
^ object	-19	50
^ ok	-56	-64
^ old	-18	49
^ on	102	96
^ onli	-3	19
^ open	-9	57
^ oper	47	-41
^ opt	-24	32
^ order	73	-33
^ orphan	-22	65
^ os	77	49
^ our	-32	-12
^ palo	-12	31
^ partit	2	45
^ partner	-3	19
^ password	36	126
^ patch	-8	-60
^ peer	-30	43
^ penetr	-26	24
^ pentest	5	38
^ peopl	-43	20
^ permiss	-7	100
^ person	-10	21
^ php	-17	46
^ physic	114	-52
^ pick	41	30
^ pii	-14	89
^ pin	0	16
^ pip	-5	27
^ pipelin	-24	54
^ pitr	-11	44
^ platform	109	33
^ pleas	46	27
^ plugin	2	49
^ pod	-37	84
^ point	-18	26
^ poison	-9	47
^ port	-1	61
^ posix	1	23
^ power	50	42
^ pre	-5	72
^ privat	3	39
^ privileg	1	49
^ procur	83	-15
^ protect	90	21
^ provis	0	46
^ public	32	2
^ publish	-40	43
^ pull	3	78
^ python	-20	52
^ python3	-11	26
^ quarterli	-13	62
^ queri	62	69
^ queue	-18	52
^ quorum	32	21
^ rack	97	31
^ ransomwar	-42	72
^ rbac	-7	91
^ read	-40	101
^ readonlyrootfilesystem	-2	24
^ record	-22	59
^ recoveri	48	-18
^ redund	47	2
^ region	-6	19
^ remot	-27	56
^ remov	-23	45
^ renew	-2	68
^ replac	105	-57
^ replic	69	-27
^ resili	49	45
^ resourc	11	44
^ restor	-66	122
^ retent	-23	131
^ retri	6	30
^ revok	0	43
^ right	-30	146
^ role	-26	62
^ root	11	47
^ rotat	124	52
^ rout	-23	95
^ router	65	-34
^ row	-17	22
^ run	52	-30
^ runtim	60	-28
^ saa	-12	89
^ same	39	45
^ saml	-27	36
^ sbom	-9	101
^ scale	59	61
^ scan	-23	82
^ schedul	22	64
^ schema	-51	69
^ scratch	-19	28
^ second	7	54
^ secret	-37	-6
^ secur	-9	75
^ separ	-42	83
^ server	58	2
^ servic	33	24
^ session	-11	30
^ shard	22	-19
^ share	-106	-93
^ should	74	-23
^ sign	-14	37
^ sinc	3	-47
^ singl	0	54
^ slow	-5	61
^ smb	-29	45
^ snapshot	-101	-3
^ so	31	-44
^ softwar	-32	60
^ somebodi	18	-4
^ someon	-22	51
^ sorri	-34	61
^ spot	-28	79
^ spread	3	40
^ sql	-21	74
^ sse	-19	-60
^ ssh	-14	43
^ ssl	-2	19
^ stack	-15	83
^ stale	-12	47
^ stop	-34	130
^ storag	30	-23
^ store	-13	46
^ stream	-52	-51
^ student	-14	51
^ subnet	-27	52
^ subscrib	-13	125
^ sudo	5	62
^ suppress	-19	72
^ swap	-4	56
^ system	54	63
^ tag	30	98
^ tape	-26	90
^ task	-37	71
^ tele	54	13
^ test	45	58
^ thank	-64	118
^ the	-5	-46
^ then	-7	54
^ there	42	-5
^ third	-58	56
^ three	-15	37
^ tls	-18	15
^ tmp	0	19
^ token	-5	97
^ too	-17	49
^ tpm	-43	71
^ trace	63	-11
^ train	7	-33
^ true	-37	-28
^ trust	-16	95
^ ttl	-3	48
^ tune	-2	53
^ tunnel	38	-21
^ turn	-39	77
^ two	-5	20
^ under	-14	67
^ undersea	80	-9
^ uninterrupt	-16	47
^ upgrad	65	39
^ uptim	41	-24
^ user	-7	84
^ util	-6	35
^ vcpu	-20	32
^ version	88	73
^ vet	64	36
^ virtual	129	21
^ volum	-5	33
^ vpn	-1	-148
^ vsan	-20	89
^ vulner	-11	56
^ wait	2	145
^ warm	-7	36
^ we	-36	-23
^ web	24	76
^ wed	18	7
^ what	-26	-86
^ when	40	-1
^ whether	-18	70
^ which	24	65
^ whose	-74	-94
^ will	1	39
^ windows	-27	-14
^ wipe	54	-46
^ with	47	20
^ without	27	-17
^ worker	-100	-95
^ write	-37	93
^ wrong	-8	53
^ yum	-6	63
^ zone	34	74
a %	105	-63
a @	-21	19
a backup	1	26
a bad	10	23
a bank	-34	38
a base	67	-56
a blue	-4	82
a box	-14	43
a breach	17	54
a break	31	-28
a broken	28	10
a broker	-43	61
a bucket	-8	27
a budget	0	30
a bug	40	-15
a burst	34	-4
a ca	53	-17
a cach	37	40
a capac	56	-52
a cert	-30	72
a certif	-21	51
a chang	-42	68
a choic	-8	55
a client	25	-3
a clone	-9	65
a cluster	8	45
a collabor	-21	41
a colleagu	-11	21
a compani	28	-4
a connect	-27	44
a contain	-14	51
a contractor	-19	46
a control	2	21
a copi	-7	43
a crash	-33	-26
a critic	23	-2
a current	25	-2
a custom	4	60
a cve	12	25
a daemonset	-10	17
a daili	46	-10
a dashboard	2	16
a databas	-23	53
a day	19	-10
a db	-8	18
a dead	28	-4
a default	0	19
a delet	9	16
a deploy	-31	58
a dev	7	35
a develop	-8	36
a disk	29	-22
a distribut	28	50
a dns	26	-70
a document	-20	33
a domain	-13	24
a duti	38	-20
a fail	71	-22
a failov	-10	-71
a failur	-5	45
a faulti	49	-12
a few	21	-6
a file	53	-32
a find	5	22
a finger	51	-56
a firecrack	-30	29
a firewal	-58	7
a fix	35	-26
a flaw	28	-12
a flood	83	-41
a function	-22	97
a gatewai	-11	19
a global	6	35
a green	-15	16
a hardcod	0	19
a healthi	22	-18
a high	77	4
a higher	-1	44
a host	22	-17
a job	15	17
a joint	23	66
a kernel	-33	70
a key	28	-13
a kms	25	-12
a known	-19	70
a label	65	-37
a larger	-18	38
a layer	-20	35
a leak	-13	30
a leaver	3	26
a limit	46	-3
a linux	-10	72
a load	73	-70
a lost	33	-10
a m	-13	31
a mainten	30	-30
a major	-38	83
a malici	-28	51
a manag	97	-95
a manual	3	17
a maximum	17	-15
a member	54	-40
a method	-11	20
a microvm	43	-37
a minor	-5	38
a minut	2	30
a moment	5	24
a month	54	-18
a multi	19	4
a name	45	-21
a nasti	16	56
a neighbor	23	-22
a network	65	-57
a node	34	36
a normal	35	-26
a notic	81	-31
a number	-35	47
a partner	-17	36
a patch	39	-1
a pend	62	-40
a permiss	-2	26
a persist	-9	21
a place	-25	32
a platform	66	-23
a pod	74	104
a point	81	-76
a polici	-9	41
a port	-11	36
a principl	-66	-67
a privat	-18	13
a product	-79	4
a provid	-23	24
a queri	26	-24
a random	-18	53
a rare	50	-22
a read	32	-26
a reader	35	-20
a reboot	5	21
a recent	23	-21
a record	-12	30
a region	59	19
a regist	-30	31
a releas	38	49
a remov	-42	48
a replac	65	-62
a request	80	13
a requir	27	-30
a resourc	-15	34
a rest	-44	106
a restart	-14	47
a retail	93	22
a retent	11	-21
a retir	38	-15
a retri	-19	27
a return	35	-33
a role	-5	20
a rout	66	-44
a row	-50	71
a rule	35	36
a run	29	-15
a runbook	-10	55
a schedul	-48	67
a scratch	-16	22
a second	7	16
a secret	-27	33
a separ	70	-19
a server	12	43
a servic	47	7
a session	-22	28
a set	24	2
a shard	89	-82
a share	-35	-36
a singl	36	4
a site	-55	70
a small	-28	42
a snapshot	15	52
a standalon	-28	32
a standard	54	7
a standbi	52	-39
a step	21	-9
a stolen	-3	19
a store	-53	80
a subnet	-14	82
a support	-31	49
a suspici	-13	71
a tabl	-17	31
a target	-9	16
a templat	-16	29
a test	31	-26
a thing	41	-2
a third	-13	25
a ticket	25	-23
a to	-28	29
a topic	-7	-54
a trail	-7	28
a transact	37	-31
a trust	-17	22
a user	-21	33
a version	20	-112
a virtual	35	-20
a vm	-17	31
a volum	-8	130
a vpn	0	74
a vulner	44	49
a web	-17	30
a whole	-70	-47
a window	23	-5
a workgroup	44	-40
a workload	-71	-64
a write	-5	25
a wrong	33	-3
a year	22	4
a zip	1	-42
a zone	67	-34
abl	29	-10
abl to	29	-10
about @	-88	-78
about an	-13	53
about everi	69	-52
about onc	-37	75
about our	3	62
about retir	-60	-36
about the	-20	-40
about three	26	-8
about weekli	42	-18
abov	19	-9
abus	0	31
abus notic	0	54
acceler	10	-29
accept	26	7
accept agreement	30	-3
accept attach	-7	34
accept it	-21	54
accept or	-10	27
accept tls	84	-46
access	-4	41
access $	-1	52
access @	-15	16
access and	-10	36
access at	-10	21
access control	-12	45
access data	-4	18
access entri	-13	30
access kei	-2	66
access key	26	75
access list	-11	28
access log	6	28
access of	45	-7
access off	2	30
access on	-14	49
access polici	-9	45
access review	7	68
access right	-23	109
access role	-10	22
access string	-5	21
access to	6	31
access where	-15	16
accessdeni	-5	40
accid	-10	35
accident	-46	35
accident delet	-46	35
accord	-18	66
accord to	-19	70
account	7	26
account $	7	31
account @	-11	35
account a	-10	22
account access	5	34
account and	21	9
account contact	-12	20
account credenti	-14	29
account databas	68	-4
account encrypt	27	-8
account for	10	-26
account from	-4	53
account in	-24	61
account is	43	-27
account level	-10	21
account may	-11	38
account of	-18	47
account parti	-24	66
account password	-17	53
account region	-3	16
account replic	-33	59
account role	-3	36
account s	-54	76
account so	35	-31
account that	-20	23
account the	65	-64
account throttl	45	-40
account token	-14	53
account we	8	53
account who	14	58
account work	-18	31
account write	-14	20
acl	-8	41
acl $	-9	155
acl in	-7	34
acl on	0	66
acm renew	60	-55
across	30	25
across all	-34	38
across azs	53	-38
across the	-3	67
across three	58	13
across zone	-7	30
act	-9	25
act $	-62	-10
act @	62	-26
act for	-57	8
act of	0	25
act on	-9	53
action $	29	-19
action and	-26	76
action are	-36	49
action from	-12	-90
action of	63	-25
action set	-20	36
activ	-14	36
activ @	32	-2
activ a	-45	49
activ directori	-12	18
activ for	-20	60
activ it	22	5
activ on	-13	18
activ or	42	-40
activ worker	-25	40
actual	46	-15
acu	-32	-28
ad	-36	-3
ad $	78	-13
ad a	-16	37
ad group	-7	24
ad later	-16	48
ad or	48	-44
ad the	-22	45
adapt	57	-32
adapt train	48	-24
add @	-13	25
add a	-16	41
add an	-13	30
add and	29	-7
add at	-13	65
add capac	-33	-165
add connector	-9	18
add disk	23	-21
add host	37	-12
add it	-27	77
add more	-23	83
add new	56	-51
add node	16	-2
add noth	-21	25
add on	-25	57
add one	19	65
add ons	-2	17
add partit	20	7
add replica	-17	107
add storag	-81	-24
add the	-14	34
add to	-9	25
addit	6	76
addon	-23	23
address	5	25
address $	-33	83
address and	20	-11
address from	-6	20
address of	26	25
adjust	26	-3
admin	-33	78
admin $	-3	48
admin account	3	38
admin and	-22	40
admin password	-9	80
admin right	8	36
administ	-23	74
administr	35	31
administr account	-17	37
administr and	-23	39
administr can	91	8
administratoraccess	-13	38
administratoraccess @	-19	35
admiss	-6	36
advanc	-9	36
advisor	18	82
adviz	-23	58
aes	29	-19
aes 256	29	-19
affect	-8	72
affin	84	-61
after	12	21
after 15	18	-11
after 24	11	24
after 30	45	-35
after 7	16	-11
after 90	-9	24
after @	-29	54
after a	-4	40
after an	-27	82
after anoth	27	-16
after by	-31	46
after cool	42	8
after each	25	-9
after it	68	-25
after its	65	-38
after launch	-6	27
after one	-22	23
after physic	58	-21
after someon	-10	21
after standard	32	-17
after test	-7	36
after the	12	-19
after thei	5	32
after their	51	-83
after two	-19	35
after we	4	70
afterward	-10	45
afterward so	-22	23
again	3	21
again @	47	-39
again after	-27	39
again and	-31	42
again by	24	-25
again elsewher	-7	29
again from	37	-20
again is	-20	38
again where	29	-28
against	31	7
against @	-7	62
against common	47	-41
against cross	-11	18
against delet	-36	51
against our	62	-6
against the	17	-17
age	11	31
agenc	-19	20
agent	8	26
agent $	-115	60
agent 1	-27	29
agent @	-25	-2
agent and	18	-1
agent are	-20	28
agent by	26	-14
agent come	-51	58
agent for	-53	84
agent in	-20	39
agent manag	17	-10
agent of	47	-3
agent on	16	56
agent or	-8	49
agent run	-15	31
agent that	-10	29
agent updat	-42	-26
agent version	-45	50
agent when	-77	94
agent with	57	-42
agentcor	-14	45
agentcor runtim	-13	48
ago	-12	23
agre	3	23
agre $	-5	34
agreement	80	-55
agreement for	42	-32
ahead	-17	40
ai	21	-5
air	46	9
air condit	60	-1
al2	-17	58
al2 to	-8	22
al2023	-29	56
al2023 $	-13	67
al2023 who	-16	54
alarm	-12	41
alarm $	8	60
alarm @	-6	23
alarm and	-5	24
alarm are	-5	48
alarm fire	59	-56
alarm for	-14	47
alarm in	-77	94
alarm of	-9	27
alarm on	-9	33
alert	-11	54
alert and	-13	21
alert definit	57	-30
alert on	-7	40
algorithm	22	-14
alia	-20	56
alias	-19	45
alias and	-26	54
alik	-16	22
aliv	108	-48
aliv $	50	-39
aliv and	-114	117
aliv by	29	-27
all %	-22	35
all @	16	27
all amazon	29	33
all by	-27	34
all commun	43	-31
all data	50	-22
all in	-17	32
all its	-5	35
all node	48	-6
all of	-17	37
all on	64	-50
all our	-5	28
all over	-6	29
all region	-13	31
all servic	36	32
all sourc	-15	24
all tabl	29	6
all that	26	-7
all the	-16	45
all traffic	41	-14
alloc	-11	44
alloc strategi	-25	30
allow	-2	21
allow list	-20	38
allow on	-5	54
alon has	-28	42
alon or	-37	37
alon with	76	-69
along	-27	39
alreadi	-17	37
also	-7	38
also %	-11	77
also after	2	22
also those	44	-42
alter	-10	75
altern	-42	68
alto	-17	45
alto @	-17	38
alwai	40	9
alwai @	48	-27
alwai doe	-47	69
alwai encrypt	19	39
alwai on	106	-52
alwai start	-23	33
alwai with	49	-37
alwayson	99	-5
am	54	3
am $	35	-29
am %	10	51
amazon	16	-40
amazon $	-16	37
amazon @	-15	56
amazon linux	-32	-45
amazon or	-54	-120
amazon q	-84	-114
amazon side	54	-35
ami	10	28
ami $	66	79
ami %	-10	70
ami and	44	-25
ami are	76	-30
ami by	-17	41
ami for	48	8
ami from	-29	81
ami in	-10	64
ami into	32	-16
ami is	17	-63
ami of	93	33
ami or	-12	29
ami out	16	58
ami patch	-171	-5
ami releas	-70	-157
ami that	-11	23
ami under	-22	78
ami updat	-169	0
among	28	-1
among node	-12	20
among them	22	-11
an	5	21
an %	-35	-98
an @	11	25
an abus	0	54
an accident	-3	44
an account	-38	22
an admin	-27	58
an administr	-14	19
an agent	82	-57
an ai	-14	19
an alarm	36	45
an amazon	-23	50
an ancient	-32	53
an antiviru	29	-28
an api	-22	33
an applianc	25	-22
an applic	-40	-11
an archiv	47	-35
an attack	-10	28
an avail	38	-23
an aws	6	28
an az	55	0
an email	4	22
an employe	-26	42
an encrypt	-19	46
an end	-10	22
an engin	30	-39
an entir	22	-21
an environ	-52	95
an event	70	-44
an ex	-1	30
an exist	-28	46
an experi	-7	20
an expir	-5	25
an export	-17	45
an http	-21	30
an imag	-17	30
an instanc	19	-11
an interfac	-7	24
an intern	-37	41
an invit	-7	17
an isol	40	-25
an older	-10	18
an on	-32	54
an oper	73	28
an option	-16	55
an organ	-4	16
an os	70	15
an outag	30	44
an s3	80	-51
an sla	8	113
an unencrypt	-16	52
an unhealthi	37	-49
an unknown	-8	25
an updat	51	-9
an upgrad	-47	38
analys	53	2
analysi	17	30
analyst	24	57
analyz	-21	-4
analyz it	-10	42
anchor	-8	18
ancient	-32	53
and %	-7	19
and 0	-19	22
and 1	15	22
and 2	-44	148
and 24	-10	20
and 6	3	77
and 7	76	-23
and @	39	1
and access	-6	26
and account	-10	18
and activ	-10	20
and add	-3	20
and after	-7	25
and afterward	-13	19
and agent	-1	23
and alarm	-6	19
and alias	-13	43
and all	37	-24
and allow	-6	19
and alwai	16	18
and ami	-18	19
and an	28	-10
and analyz	-10	-35
and announc	34	-17
and answer	-2	16
and any	-11	17
and api	51	-9
and app	-41	-48
and appli	54	-40
and applic	13	60
and archiv	20	-6
and are	22	-9
and assign	-7	16
and at	-19	80
and attribut	-1	26
and autom	6	17
and automat	-25	44
and autosc	-12	27
and avail	-79	99
and azs	-33	99
and back	-12	36
and backup	25	22
and bake	-13	18
and balanc	38	-14
and between	-9	21
and bgp	-18	48
and bill	12	61
and block	-14	26
and blueprint	-15	23
and bucket	-7	20
and build	20	5
and by	-21	26
and cach	-22	49
and call	-15	25
and caller	-2	35
and can	-11	25
and cannot	-16	33
and capabl	-3	24
and capac	-13	30
and captur	-26	44
and carri	78	37
and certif	21	-3
and chang	-4	17
and check	-26	37
and checkpoint	-29	54
and choos	-17	29
and cipher	-10	35
and classifi	-3	16
and client	-2	21
and close	-4	16
and cloud	44	-29
and collect	-1	32
and command	21	-12
and compact	44	-35
and complaint	-44	47
and comput	-10	25
and concurr	-16	44
and connect	-17	39
and consum	-7	22
and content	48	-11
and control	56	-22
and cool	12	28
and copi	56	-50
and cost	-13	36
and creat	-4	25
and custom	16	11
and daemon	22	-14
and dashboard	-19	47
and data	-12	19
and dead	56	-20
and decid	-16	32
and deliveri	41	-25
and demand	-43	51
and depend	81	-63
and deploi	0	25
and deploy	38	-4
and descript	66	-48
and destin	56	-35
and detect	73	-64
and devic	-85	-95
and disk	-3	18
and dns	-38	62
and do	-15	25
and document	17	-8
and doe	27	-22
and domain	-8	22
and down	15	-71
and download	2	16
and drain	23	-1
and drift	-15	91
and driver	-2	21
and drop	26	-18
and durabl	29	-17
and earthquak	39	-18
and ebs	-40	53
and ecs	-8	24
and encrypt	15	-16
and end	65	-24
and enforc	40	-1
and engin	-28	60
and enhanc	-6	22
and enrol	-4	22
and environ	42	-40
and environment	81	15
and eras	23	-22
and error	-4	16
and etcd	47	-7
and evalu	-2	16
and event	21	-8
and evict	6	31
and evid	21	33
and exchang	60	-47
and executor	37	-31
and expir	39	-36
and export	-10	22
and failov	-10	38
and file	-14	34
and fire	-4	43
and firehos	48	-38
and firewal	14	88
and firmwar	27	26
and flow	-23	28
and for	-113	-103
and forc	24	-18
and from	-18	30
and fsx	-23	49
and game	-18	80
and get	-19	42
and go	-11	51
and grant	-8	27
and group	-5	26
and guard	31	11
and guest	-41	37
and hand	18	-5
and handl	4	28
and harden	20	28
and has	47	-35
and have	-10	19
and higher	61	-54
and host	35	-15
and hypervisor	-23	49
and idl	25	-18
and if	-7	-17
and import	-3	58
and improv	31	-19
and in	12	70
and index	-15	44
and infrastructur	47	-9
and instal	50	-34
and instanc	-6	19
and iop	-13	26
and ip	32	-26
and iscsi	0	22
and it	-7	18
and its	11	25
and job	9	73
and kei	21	2
and kept	-11	48
and key	-20	30
and kms	-7	64
and label	-37	86
and lambda	-20	30
and later	98	-50
and launch	30	-7
and leav	-18	22
and librari	-15	58
and licens	-8	30
and life	-5	32
and lifecycl	21	-4
and limit	-4	39
and list	19	-10
and load	51	-33
and local	37	-30
and lock	94	20
and log	5	17
and look	21	-5
and lower	41	-36
and machin	17	9
and maintain	18	12
and mainten	25	-15
and major	22	5
and make	-30	39
and manag	-18	-53
and manifest	-4	33
and mantrap	85	1
and manual	157	-129
and map	49	-15
and max	-14	35
and maximum	-6	16
and meltdown	27	-6
and memori	-33	61
and mend	-21	47
and messag	25	-22
and metric	55	-19
and mfa	-5	24
and min	-11	59
and minor	65	-18
and mitig	18	-5
and mode	-8	54
and model	-21	34
and multi	-17	28
and must	-29	35
and name	-13	27
and namespac	7	59
and narrow	-13	18
and nat	-14	35
and need	23	2
and network	21	-3
and never	-17	31
and new	21	-7
and newer	40	-33
and no	55	-35
and nobodi	24	3
and node	-3	28
and none	41	-39
and not	-9	28
and notic	-24	28
and notif	-1	23
and notifi	54	-40
and now	-8	67
and nsx	-12	27
and nvme	-12	21
and offer	56	-37
and on	91	-68
and onli	-30	33
and openzf	-19	27
and oper	18	-5
and origin	-18	42
and os	54	-2
and other	20	4
and our	-36	58
and over	-12	21
and own	-2	18
and packag	6	17
and parameter	-12	18
and partit	33	-5
and password	18	4
and patch	24	-3
and paus	33	-29
and pay	-25	41
and permiss	-25	35
and persist	-15	31
and pick	-24	-21
and place	51	-22
and plugin	-5	30
and pod	-17	61
and poddisruptionbudget	-19	33
and polici	-13	31
and power	-20	45
and prevent	-15	25
and privat	-9	32
and program	-12	29
and promot	19	-15
and prompt	13	18
and propag	-6	31
and provis	42	-15
and publish	35	-18
and push	-4	46
and put	-2	16
and python	49	-21
and queri	-13	26
and queue	31	-27
and rack	88	-17
and raiz	38	-22
and re	-19	31
and react	16	3
and read	-1	17
and reboot	35	-11
and record	25	-13
and recoveri	-20	62
and redeploi	-8	30
and redund	-21	30
and region	31	-5
and regist	-15	36
and rehears	-4	45
and relaunch	-11	33
and releas	75	-17
and remov	18	5
and renew	-54	-6
and repair	23	7
and replai	-26	32
and replica	-2	17
and report	51	-28
and resiz	4	16
and resolv	-11	19
and resourc	37	-22
and respect	39	-20
and restart	-2	34
and restor	40	-15
and retent	2	19
and retri	28	-10
and review	-5	18
and revok	-14	21
and role	24	4
and roll	35	-3
and root	99	29
and rotat	-12	24
and rout	-1	32
and row	-8	31
and rpo	-11	45
and run	42	-15
and runtim	-3	27
and s3	-19	26
and save	-9	16
and scale	-19	26
and scan	-32	44
and schedul	19	-4
and scram	-8	16
and script	32	-22
and sdk	-15	118
and secur	-3	17
and see	-12	40
and select	56	-38
and send	37	-25
and serv	19	-4
and server	-6	21
and servic	30	16
and session	19	13
and set	-6	18
and shadow	28	-23
and share	-8	30
and ship	21	-17
and show	32	-17
and shred	2	28
and shrink	27	-16
and sign	-20	35
and singl	31	-25
and slot	-11	41
and snapshot	27	-6
and snowflak	18	-17
and softwar	-12	35
and spread	-20	31
and sse	-38	76
and stai	-21	40
and stand	-27	30
and standbi	17	4
and start	2	31
and state	-22	50
and stop	52	-43
and store	33	-9
and stream	-2	57
and subscrib	-7	43
and suppress	-17	23
and swap	49	-53
and switch	-51	7
and system	-3	26
and take	-8	24
and target	11	26
and task	-19	33
and tell	34	-18
and their	25	-10
and then	58	-43
and there	-17	24
and those	-22	32
and threat	23	-6
and throttl	28	-27
and throughput	-18	30
and ticket	-9	17
and tier	-12	33
and timeout	-24	62
and tls	31	-17
and to	-5	17
and tool	18	-9
and topic	-9	19
and trace	-35	55
and traffic	28	5
and train	-74	-94
and transact	-6	32
and transcript	1	17
and transport	36	-23
and tri	75	-73
and turn	-15	22
and type	39	0
and under	21	-19
and up	26	-18
and updat	26	16
and upload	-23	31
and us	31	-30
and user	10	33
and valid	-44	79
and verifi	-26	44
and version	-25	42
and video	42	-19
and volum	-21	32
and wait	29	-26
and watch	-8	28
and water	21	36
and we	-48	-19
and web	28	5
and what	16	78
and where	16	-4
and whether	-10	19
and who	-30	-11
and wipe	-39	60
and within	56	-54
and without	46	-39
and worker	-23	52
and workload	-27	54
and zone	-19	38
anew	29	-1
anew where	25	-25
angri	-10	55
angri $	-10	63
annot	-18	56
annot in	-25	78
announc	32	-2
announc and	-18	28
announc by	27	-2
announc it	20	-11
announc mainten	25	-9
anonym	-12	36
anoth	20	4
anoth $	60	-8
anoth @	-12	27
anoth account	8	16
anoth custom	35	-24
anoth in	69	-66
anoth insid	30	-8
anoth key	-50	57
anoth matter	69	25
anoth one	18	-9
anoth region	-19	34
anoth tenant	67	-36
answer	10	24
answer @	41	13
answer befor	-13	45
answer for	-39	57
answer from	-23	26
answer is	8	61
answer plain	75	-61
answer the	-18	28
answer to	5	29
answer what	28	-26
anthrop	51	-49
anti	-14	34
anti cheat	-8	42
antiviru	19	103
antiviru on	41	34
any	29	7
any @	-21	55
any action	20	-3
any case	1	16
any more	-13	26
any of	41	-36
any other	-22	42
any pre	-11	17
any servic	48	4
any set	16	-12
any setup	27	-30
any version	30	-21
anybodi	-5	38
anycast	97	-43
anycast edg	110	-42
anymor	51	-54
anyon	-6	47
anyon but	-27	34
anyon know	34	-19
anyth $	-21	-10
anyth %	-4	17
anyth on	-89	40
anyth to	58	-6
anywai $	36	-13
anywher	-20	75
anywher fleet	14	50
anywher host	9	61
apart	16	0
apart $	-27	37
apart on	59	-43
api	18	5
api $	-8	77
api @	55	-36
api avail	27	24
api by	-11	48
api call	29	-12
api data	-29	39
api destin	-10	16
api doe	-11	23
api endpoint	98	-38
api in	40	-29
api is	1	74
api kei	-24	50
api key	-45	72
api of	55	-35
api on	-46	101
api or	-12	21
api over	18	-7
api placement	40	-28
api request	54	21
api server	20	-6
api that	45	-39
api token	3	74
api uptim	110	0
apiserv	74	48
app	-15	55
app $	32	21
app %	19	109
app and	-4	16
app code	-8	29
app in	-8	62
app is	-11	25
app log	33	115
app on	-23	40
app server	-21	24
app still	-32	49
app surviv	-26	49
app to	-18	33
app who	16	85
appear	-23	86
appli	-21	-18
appli $	-37	45
appli @	-46	-196
appli by	-84	-127
appli engin	40	-44
appli it	7	-56
appli minor	50	-14
appli oper	-59	-124
appli option	-19	84
appli or	-22	55
appli patch	75	-24
appli pend	-20	31
appli requir	10	31
appli servic	119	83
appli the	-8	72
appli them	34	14
appli those	6	66
appli to	-98	-2
appli updat	111	26
applianc	7	37
applianc @	62	-71
applianc and	18	-5
applianc behind	-59	129
applianc in	4	29
applianc is	26	-24
applianc of	173	-57
applianc softwar	-16	39
applic	-5	50
applic $	-25	58
applic @	-50	124
applic are	-14	32
applic built	-46	-43
applic code	-29	65
applic fleet	-7	19
applic for	-2	98
applic from	-9	37
applic in	12	17
applic is	-12	27
applic log	29	49
applic on	-7	25
applic softwar	-6	35
applic that	-40	54
applic to	29	-27
applic version	-22	55
appoint	-4	22
appoint the	-4	22
approv	-15	38
approv step	-2	17
april	19	6
april 2026	43	-20
apt	-9	30
apt upgrad	-9	30
architect $	-16	29
architectur	13	118
archiv	11	34
archiv @	-23	41
archiv and	-32	38
archiv are	64	-39
archiv in	-17	31
archiv on	-48	90
are	2	31
are %	56	34
are @	60	33
are a	-19	50
are ad	79	-43
are administr	57	-61
are all	-14	16
are and	-31	55
are anoth	-4	55
are appli	-4	26
are author	31	-28
are block	-28	63
are chosen	-43	45
are close	-21	46
are correct	2	52
are data	124	-65
are destroi	41	-25
are down	-23	67
are environment	59	11
are handl	-6	18
are hidden	42	-24
are in	-15	41
are index	-50	-16
are inherit	44	-20
are kept	13	25
are limit	29	-21
are log	45	-37
are lost	-26	29
are made	43	39
are manag	-18	49
are miss	-21	23
are never	63	-12
are no	23	21
are none	3	33
are not	54	-6
are off	-15	32
are older	-5	18
are on	31	-26
are patch	37	-16
are privat	-11	40
are program	-19	24
are public	-8	74
are record	-25	58
are refus	56	0
are replac	-47	69
are right	-5	37
are secur	78	57
are serv	-91	2
are set	-30	60
are slow	-3	21
are still	-11	19
are switch	-54	50
are taken	-75	115
are the	-17	-68
are thei	58	32
are those	-26	83
are three	-20	-57
are thrown	-29	73
are too	-52	61
are up	40	3
are updat	20	-10
are upgrad	30	-8
are whose	-20	43
are windows	57	-35
are written	-11	-25
arent	-26	90
arent %	-18	90
argument	-5	20
around	32	14
around @	73	-25
around in	34	-24
around the	-17	30
arrang	16	17
arrang that	25	-3
arriv and	-13	36
arriv in	32	-36
artefact	27	-19
artifact	19	-6
artifact $	-2	68
as	5	16
as %	31	-23
as @	-1	18
as a	-31	-19
as avail	-47	35
as befor	57	-35
as blue	23	10
as code	-13	34
as data	24	1
as ebs	66	-57
as in	-22	40
as it	32	-24
as long	38	-33
as one	-1	19
as our	-9	53
as part	69	-13
as protect	-19	49
as root	-15	21
as s3	18	-18
as servic	50	4
as soon	32	-72
as system	18	3
as templat	-23	33
as the	21	6
as thei	-14	27
as traffic	22	-13
as well	-18	35
as with	-37	40
ask $	-79	-28
ask @	-144	34
ask about	-10	39
ask and	52	-40
ask for	25	3
ask of	58	-37
ask to	50	-28
ask who	-17	58
assess	42	17
assess in	40	16
assess that	21	-11
assessor	-3	34
asset	11	42
assign	-35	30
assign $	-83	-54
assign @	-8	80
assign function	-13	17
assign resourc	-9	18
assign secur	-5	38
assign them	-2	19
associ	-19	-4
associ and	-6	31
assum	-16	41
assum it	-14	47
async	-5	27
at %	23	15
at 100	-25	34
at 3am	-30	25
at 4	88	-14
at 9	43	-7
at @	-31	-34
at a	17	6
at amazon	32	-19
at an	46	-23
at aws	-32	-14
at creation	3	36
at data	46	-14
at edg	40	3
at end	56	2
at everi	32	-26
at first	41	-25
at headquart	-14	43
at its	33	6
at latest	-40	44
at launch	-20	78
at least	16	5
at midnight	48	-20
at most	4	19
at night	-6	-81
at no	68	-43
at noon	-10	-71
at our	-18	35
at random	-4	27
at rest	32	-41
at that	21	-20
at the	15	29
at them	-38	60
at which	0	48
ate	-12	16
attach	-3	27
attach $	-24	39
attach @	-21	65
attach a	-2	16
attach an	-6	29
attach and	-26	50
attach it	-16	27
attach the	-19	45
attach them	38	2
attach to	8	-21
attack	14	25
attack and	18	13
attack on	85	-11
attempt	-13	40
attent	22	22
attent to	22	22
attribut	16	10
attribut and	-19	25
attribut that	21	-13
audit $	-39	69
audit and	18	-5
audit in	-54	37
audit log	-7	33
audit of	19	-3
audit report	-22	35
audit the	78	4
audit under	75	-1
audit who	-5	43
auditor	19	9
auditor $	29	8
auditor ask	-5	34
auditor that	4	38
august	63	-28
august 2026	31	-30
auth	-3	35
auth for	-31	48
auth polici	-11	54
auth token	5	20
authent	-15	42
authent $	12	45
authent on	3	27
author	3	41
author and	-19	21
author by	-9	57
author for	-21	31
author in	23	10
author of	-13	17
author rule	-2	21
author the	25	79
author there	25	-24
author where	16	-15
authorit	26	-7
authorit name	29	-8
auto	46	22
auto minor	-22	73
auto paus	-20	33
auto tune	35	-34
auto updat	32	-10
autogrow	38	-87
autom	17	-6
autom backup	12	-26
autom can	-47	50
autom configur	52	-35
autom is	-37	-61
autom mode	-2	39
autom patch	19	46
autom rule	-22	55
autom snapshot	77	-92
automat	-19	-18
automat $	-37	-19
automat backup	11	17
automat by	1	-61
automat daili	6	-69
automat deploy	-28	41
automat in	69	-17
automat minor	2	22
automat mitig	-40	61
automat on	3	150
automat one	-98	-10
automat or	-39	-91
automat patch	11	114
automat recoveri	37	7
automat rotat	-15	59
automat scale	56	-37
automat snapshot	-3	-102
automat updat	39	1
automat upgrad	23	-7
automat version	40	-31
autosc	-19	57
autosc and	-6	29
autosc is	37	-10
autosc of	-31	76
autoscal	-20	46
autoscal or	-23	31
autostop	50	-27
avail	28	-1
avail $	122	4
avail @	92	21
avail across	17	-17
avail and	33	-24
avail for	-80	123
avail in	93	-60
avail is	37	10
avail of	22	-85
avail on	67	-37
avail plan	-10	30
avail zone	25	13
avoid	-18	30
awai	38	-13
awai $	1	27
awai @	61	-46
awai after	29	-17
awai and	23	-21
awai by	-39	48
awai from	55	-39
awar	-89	-83
awar and	-74	-94
awar train	-55	-27
aws	56	0
aws $	-34	93
aws @	88	26
aws account	-26	53
aws api	22	6
aws build	99	-12
aws data	51	-23
aws employe	48	-62
aws encrypt	-24	99
aws end	63	-76
aws facil	52	3
aws for	29	-25
aws has	-45	48
aws health	-75	-61
aws infrastructur	84	3
aws is	-50	51
aws manag	66	-35
aws network	49	-27
aws or	-27	-15
aws own	104	-23
aws region	90	-47
aws router	60	-35
aws servic	-10	-32
aws site	30	-1
aws staff	53	-32
aws when	-14	27
aws who	-11	69
aws would	-8	42
awsmanagedrulesknownbadinput	88	-5
awsvpc	-9	29
az	17	18
az $	131	-43
az and	17	-5
az at	-3	21
az deploy	21	-15
az file	39	-23
az for	34	65
az ha	24	46
az is	16	-10
az on	33	5
az onli	-22	22
az option	55	-35
az redund	58	-31
az there	17	1
az with	-24	41
azs	53	-8
azs $	-15	104
azs %	40	-32
azs and	-27	31
azs in	20	10
azs of	-19	43
azs with	62	-9
b	16	14
baa	-57	40
babi	-5	46
babi $	-5	46
babysit	118	-21
back again	51	-49
back by	-13	25
back end	60	-32
back is	-29	70
back it	-16	72
back on	6	21
back the	-13	41
back them	-6	36
back to	-5	20
back up	-30	13
back when	67	-64
backbon	35	-11
backbon between	39	-10
backend	37	13
background	59	-33
background check	62	-33
backtrack	-15	68
backtrack window	-15	68
backup $	-58	-2
backup @	-59	127
backup and	4	17
backup are	25	37
backup at	28	-5
backup by	87	-41
backup copi	-12	21
backup for	-7	18
backup in	2	-53
backup insid	73	-45
backup is	13	70
backup of	-11	-62
backup off	-14	78
backup or	-10	19
backup retent	29	66
backup stai	-8	37
backup that	-13	45
backup to	28	14
backup until	-31	58
backup who	-68	-164
backup window	14	-27
bad	1	34
badg	38	11
badg at	54	5
bake	12	28
bake a	-28	72
bake into	32	4
bake time	-15	27
balanc and	35	-8
balanc in	2	17
balanc or	-23	26
balanc the	24	17
bandwidth	4	57
bandwidth limit	-21	37
bank regul	25	-24
bare	30	36
bare metal	10	24
base	7	31
base @	-30	50
base and	-7	19
base capac	22	-14
base imag	-8	52
base is	66	-54
base layer	-21	23
base os	55	27
baselin	2	92
baselin $	-3	116
baselin in	-11	22
basement	-5	-47
basi	33	-28
basic	79	0
batch	22	12
batch @	-83	99
batch job	35	-25
batteri	73	-15
be $	-3	26
be %	20	-16
be ad	-13	40
be ask	20	-77
be cach	-7	26
be call	-11	33
be chang	-16	41
be creat	-41	56
be done	-12	-26
be enabl	1	18
be encrypt	-25	40
be instal	22	-9
be log	39	-34
be lost	43	-15
be made	-10	42
be move	-27	28
be on	-13	20
be patch	-2	74
be pci	-48	15
be public	-15	59
be read	-14	21
be rebuilt	-9	21
be recov	-22	47
be repair	-23	22
be replac	-21	28
be restor	-12	22
be set	-5	16
be share	-18	46
be switch	98	-48
be told	-13	22
be turn	98	-52
be undon	-21	70
be us	-14	56
be written	-46	62
bear	-13	23
becaus	-12	33
becaus of	5	26
becom	-21	51
becom a	30	-12
becom owner	-9	52
becom unsupport	-21	25
been	-30	36
been in	35	-31
been run	-37	18
befor %	28	-17
befor @	-21	53
befor a	21	-5
befor an	-29	80
befor and	22	-22
befor deploy	-39	74
befor extend	20	87
befor it	32	27
befor its	-25	34
befor our	-20	67
befor riski	28	-20
befor send	1	77
befor that	39	45
befor the	-13	47
befor their	-21	61
befor upload	-39	80
befor we	-14	24
beforehand	43	7
behavior	2	25
behavior and	-17	38
behind	45	-8
behind %	-41	58
behind @	81	-34
behind a	-107	66
behind an	126	-59
behind it	-36	65
behind our	17	15
behind the	0	21
belong in	-30	57
belong to	18	-10
below	82	-51
below $	125	-3
below @	156	15
below a	162	3
below an	127	-18
below it	36	7
below our	56	-5
below the	79	-80
benchmark	-27	12
benchmark on	-2	22
beneath	93	-17
beneath @	92	-41
beneath a	101	-36
beneath the	25	-16
beneath them	-41	50
besid	33	-17
best effort	34	-32
better	-19	65
between a	23	-102
between account	23	-10
between and	-59	87
between avail	43	-22
between aws	35	4
between client	41	13
between control	4	17
between driver	37	-31
between facil	20	-8
between host	35	-1
between node	31	-5
between on	-17	44
between our	-58	14
between pod	-2	36
between region	68	21
between servic	34	7
between sse	-38	76
between support	-16	17
between the	36	-10
between them	-86	115
between two	66	-13
between worker	-37	60
between zone	55	-55
beyond	18	7
beyond repair	-12	21
beyond the	32	-32
bezo	85	9
bgp	-15	34
bgp and	-26	43
bia	-10	36
bia in	-5	30
big	-31	48
bigger	-4	77
bigger node	4	56
bill	4	78
binari	-11	41
bind	-21	33
bind in	-20	37
binlog	3	39
bio	65	-3
bio and	67	-1
biometr	76	11
bit	44	14
bit kei	40	-33
bit rot	81	-23
bitcoin	-29	29
bitlock	-24	84
bitnami	-12	32
black	46	-31
black fridai	46	-31
blame	-22	51
blame $	-19	40
blame for	51	5
block	16	32
block @	-16	80
block are	18	-14
block befor	33	-23
block by	-19	45
block contain	-9	28
block everi	-24	37
block is	-6	16
block of	62	-48
block public	-17	30
block that	-14	17
block the	-30	86
block word	-26	42
blue	-5	-16
blue green	-5	-16
blueprint	22	19
blueprint for	69	-9
board	-13	50
bodi	20	-6
bodi with	-5	19
book	-23	42
book $	-23	42
bookmark	-5	42
boot	72	-39
bootstrap	-13	57
bootstrap action	-4	25
bootstrap argument	-5	20
boss	4	29
bot $	14	25
both	-33	14
both $	18	109
both and	-7	26
both are	-2	94
both end	-61	-60
both engin	16	44
both in	-13	51
both on	-4	17
both parti	-18	-62
both side	-50	-65
both tunnel	-5	29
both wai	-18	24
bottlerocket	91	11
bottlerocket node	112	29
bottlerocket on	20	-30
bought	20	28
bounc	-24	34
bounc and	-43	46
bounc complaint	76	-69
bound	46	-6
boundari	52	40
boundari of	30	-14
box	-49	4
box $	35	62
box behind	27	22
box for	11	90
box in	-25	71
box of	90	17
box right	6	50
box was	-43	42
branch	-55	82
branch $	-13	27
branch @	-23	41
branch offic	-23	28
breach	7	55
break	0	17
break and	-15	20
break glass	-8	23
breaker	-2	32
bring	1	24
bring and	32	-24
bring back	-42	87
bring it	-33	32
bring its	-16	24
bring none	121	-39
bring one	37	-13
bring the	-8	20
bring to	-7	28
bring your	-1	18
broad	-13	61
broadcom	-9	93
broadli	-34	-4
broke	1	40
broke the	0	48
broken	53	2
broken @	56	-5
broken disk	74	-10
broken hard	32	-24
broken host	26	-12
broker	33	-39
broker $	138	-23
broker and	30	-19
broker in	-3	-49
broker is	-12	63
broker log	-25	66
broker of	-6	-36
broker restart	-50	66
broker updat	62	-49
broker user	0	110
broker without	-7	28
brought	-40	54
browser	29	3
brute	3	35
brute forc	3	35
bucket @	-17	48
bucket are	-19	40
bucket dure	46	-42
bucket encrypt	46	6
bucket fall	78	-30
bucket for	-14	22
bucket in	29	-17
bucket is	-21	35
bucket of	-8	19
bucket or	30	15
bucket over	-20	30
bucket polici	-10	19
bucket that	72	-56
bucket to	-11	19
bucket whose	41	-35
bucket with	22	-7
budget	-2	60
budget and	13	57
budget on	-37	85
buffer	-19	39
buffer $	-13	46
buffer disk	-30	33
bug	48	-15
bug $	-44	71
bui and	89	-39
bui new	98	-65
build	21	9
build $	25	22
build %	69	-27
build @	-2	82
build a	-39	58
build and	19	-3
build are	-19	34
build can	20	3
build imag	-36	56
build in	33	-22
build is	-9	72
build it	-31	70
build its	66	2
build new	46	-17
build of	43	32
build on	-23	34
build patch	31	-11
build run	-47	60
build script	57	-38
build that	58	-35
build the	54	-19
build to	-40	64
build upload	0	34
build where	24	-18
built $	47	-17
built @	47	-35
built by	7	48
built for	44	-18
built in	-6	17
built on	-38	-60
built them	-20	105
bump	-23	0
bump $	22	142
bump it	-18	37
bump the	-12	72
bundl	0	37
bundl in	-21	36
burden	-59	11
burn	24	41
burn @	-6	30
burst	14	18
burst credit	-2	19
bus	-30	43
buse	-22	27
busi	-26	-42
busi $	-46	-85
but %	-26	33
but @	15	-56
but doe	-15	17
but for	194	4
but is	-25	25
but never	-28	30
but nobodi	34	-12
but not	62	-8
but noth	-25	37
but one	16	-9
but the	6	21
but to	30	-25
but who	79	69
button	-38	54
buy	-36	58
buy run	-59	67
by $	24	-3
by %	15	22
by @	-43	74
by a	6	24
by accid	-10	35
by amazon	70	-24
by anyon	39	-16
by api	-38	51
by at	-11	19
by aws	9	22
by build	-17	25
by chang	-26	67
by cli	-27	27
by day	4	-18
by default	17	13
by dns	-9	-49
by ebs	29	-16
by email	27	-24
by eventbridg	-16	24
by evict	28	-25
by forc	14	56
by group	-27	29
by hand	0	27
by http	73	-39
by iam	56	-30
by it	-21	43
by its	17	-4
by itself	8	24
by launch	-10	18
by mail	30	-15
by manag	-13	61
by mistak	-6	26
by new	-20	34
by our	-7	32
by region	-7	16
by replac	80	-10
by restor	-12	31
by s3	78	-53
by sns	-29	37
by someon	18	43
by tag	-22	30
by terraform	-14	41
by that	-11	37
by their	-18	29
by themselv	-8	59
by tls	25	6
by updat	0	83
by us	41	29
by volum	31	-29
by vpn	21	73
by who	80	-72
by whom	-2	-48
by zone	43	-20
byol	27	108
byte	15	35
c	10	65
c3r	-26	79
ca	20	29
ca and	-41	58
ca certif	-10	37
ca in	48	-27
cabinet	-112	-47
cabl	79	1
cabl and	88	-14
cabl between	62	-6
cach $	-26	121
cach at	23	10
cach behavior	-19	59
cach disk	-24	59
cach if	76	-69
cach in	-65	-69
cach is	-7	18
cach on	38	-37
cach set	-23	42
cage	-12	35
calcul	-35	50
calendar	51	-33
calendar $	51	-33
calico	-35	88
call	17	10
call $	38	4
call @	31	26
call and	16	-4
call for	26	-6
call go	-20	37
call in	29	-13
call is	-14	37
call of	20	-16
call over	16	23
call that	48	-40
call the	-13	62
call who	-3	48
call with	-56	74
callback	-13	34
caller	5	20
caller and	49	-36
caller in	-10	18
came back	41	-28
camera	42	25
camera and	23	-22
can	13	20
can %	31	15
can @	-23	39
can add	27	3
can and	-39	42
can ask	22	-16
can be	22	4
can break	-22	25
can bring	-40	61
can chang	-4	26
can delet	-32	40
can do	-16	38
can export	104	-63
can forc	73	-52
can go	-17	35
can have	-6	21
can hold	-49	76
can instal	96	-45
can login	-23	37
can look	-21	38
can lose	-5	25
can move	77	-61
can name	138	-75
can narrow	110	-100
can neither	2	34
can never	-16	69
can no	-14	16
can onli	47	-40
can queri	-16	33
can reach	42	10
can read	-2	81
can run	-32	43
can start	20	3
can take	-33	48
can turn	96	-60
can use	-25	51
canari	-15	58
cannot	29	13
cannot be	4	34
cannot chang	21	-8
cannot log	100	-60
cannot put	51	-39
cannot reach	61	-5
cannot read	48	-41
cannot see	77	-57
cant	-3	28
cant be	9	21
cant reach	-2	33
cant read	48	-32
cant see	21	1
cap	-21	62
cap it	-9	44
capabl	-15	36
capabl are	-31	59
capac	19	-7
capac $	-34	-145
capac and	29	-1
capac behind	27	-8
capac by	-83	-116
capac for	39	-72
capac in	55	3
capac limit	-21	45
capac mode	-11	21
capac on	-15	26
capac plan	-47	101
capac provid	-19	59
capac rebalanc	-14	47
capac reserv	-33	48
capac that	42	-18
capac to	38	-35
capac type	-24	50
capac unit	-30	46
capac when	67	-14
captur	-5	20
card	54	-10
card in	77	-42
card number	-21	74
care	16	-33
care $	120	-31
care about	58	25
care of	-30	-26
carri	16	3
carri it	-27	82
carri out	74	-21
carri the	-28	18
carri them	-14	63
carrier	16	10
case	-13	44
case and	20	-15
catch that	17	-12
categori	22	-14
cctv	77	15
cctv and	51	6
cdc	-15	43
center	43	-8
center $	112	-30
center behind	75	-41
center in	41	-26
center is	-19	58
center of	55	-42
center that	28	-10
center with	-22	59
central	3	39
central 1	27	30
cert	23	35
cert $	-4	20
cert for	40	-21
cert in	-50	68
cert of	8	25
cert on	20	-11
cert we	-20	61
certif	3	21
certif $	-33	-9
certif @	37	-29
certif and	-12	27
certif are	101	-53
certif at	8	25
certif author	-16	21
certif bundl	22	-7
certif for	13	23
certif from	54	-41
certif in	-1	31
certif issu	29	-22
certif manag	97	-61
certif on	-26	7
certif or	-8	21
certif privat	59	-15
certif renew	52	-50
certif that	13	21
certif to	-5	60
certif valid	-5	-39
certif verif	-10	19
certif who	-20	53
certif with	-18	64
certifi	23	1
certifi cloud	-20	17
certifi that	50	5
cev	-54	51
cfo	-29	31
chaincod	-9	43
chang	6	22
chang @	2	30
chang afterward	-18	44
chang an	-14	28
chang by	-53	72
chang cannot	20	-20
chang five	28	-20
chang in	27	13
chang instanc	-20	44
chang it	-23	56
chang its	-60	83
chang manag	-49	28
chang noth	-25	60
chang of	68	-48
chang onli	-51	52
chang out	-21	32
chang over	-28	36
chang per	17	-11
chang set	-9	24
chang start	-13	28
chang that	106	-24
chang the	14	26
chang their	-7	19
chang them	-14	29
chang to	41	-5
chang what	85	-61
chang with	-31	56
channel	19	-18
channel and	-13	30
char	-8	42
charact	-10	73
charg	11	-31
charg of	6	-37
chart	-31	65
chase	-1	40
chat and	46	-46
chat in	39	-35
cheaper	-9	27
cheaper class	-9	27
cheat	-8	42
check	4	23
check @	60	-49
check and	19	0
check answer	-19	31
check by	-16	67
check certif	-30	47
check everi	17	-7
check in	-11	24
check is	-21	61
check it	-29	50
check its	-12	20
check of	50	-9
check on	55	-12
check signatur	62	-13
check that	-18	36
check them	-28	42
check type	-11	19
check what	-21	42
check whether	-1	43
checkpoint	10	18
checkpoint and	-10	26
checkpoint are	93	-64
checksum	48	-39
china	38	-22
china region	51	-25
choic	53	2
choic $	-42	123
choic @	-8	61
choic and	22	-18
choic is	98	-61
choic to	-72	53
choos	-2	32
choos $	-16	70
choos @	-8	19
choos a	3	27
choos an	-14	28
choos and	1	25
choos between	-52	73
choos encrypt	-5	33
choos framework	-34	63
choos instanc	-15	24
choos it	14	37
choos kei	-10	20
choos kms	51	-36
choos log	-22	41
choos multi	-10	30
choos one	-21	45
choos otherw	59	-24
choos public	-21	22
choos qualifi	-6	20
choos singl	-11	17
choos small	-9	18
choos subnet	7	47
choos that	-19	94
choos the	-10	39
choos their	-27	38
choos to	-10	18
choos type	-19	32
choos up	-5	31
choos which	-19	45
choos who	-32	22
chore	-7	73
chore $	-2	67
chose	57	-42
chosen	-14	63
chosen by	-36	80
chroni	-1	24
ci	-18	67
ci user	-16	61
cidr	-29	74
cidr rang	-20	55
cilium	8	40
cipher	48	-5
cipher on	-21	26
circuit	-2	32
circuit breaker	-2	32
cis	32	4
cis benchmark	-32	11
cisco	-13	52
claim	-28	9
claim @	-20	56
class	-11	39
class $	-47	138
class and	-13	29
class but	57	-55
class of	-13	39
class or	45	-18
class storag	-23	35
classif	-21	58
classif and	-8	49
classifi	-23	58
classifi and	-6	30
classifi the	-5	21
clean	-9	40
clean $	-8	18
clean the	-33	59
clean up	-1	42
cleanup	-25	50
cleanup $	-11	50
cleanup by	-29	39
clear	-4	36
clear in	84	-20
clear text	20	6
clear until	-12	33
cli	-15	40
cli and	-28	37
cli api	-14	27
cli or	-7	27
click	-33	45
click $	-26	22
click in	11	37
client	-9	30
client $	-19	62
client @	-8	32
client against	-4	16
client and	-59	-68
client are	-4	29
client certif	-18	38
client connect	19	-4
client current	-27	48
client first	-7	26
client have	-43	73
client is	141	-88
client librari	-38	62
client made	-17	20
client must	87	-57
client need	33	-13
client of	-21	47
client on	-25	69
client reach	-16	29
client sdk	-24	35
client send	-3	16
client side	12	42
client that	26	-5
client trust	70	-40
client who	-48	123
climb	-9	57
clipboard	-7	16
clock	31	17
clone	-9	56
close	4	47
close by	-23	32
close execut	-14	20
close port	3	43
close that	-13	25
close the	-16	40
close to	-36	73
cloud	18	22
cloud $	-36	-15
cloud %	121	66
cloud @	-2	86
cloud administr	-10	16
cloud is	-13	39
cloud itself	91	-1
cloud servic	83	-25
cloud side	76	-37
cloud with	51	-35
cloudfront	-8	18
cloudfront or	27	-13
cloudfront the	-33	36
cloudfront where	-18	19
cloudtrail	32	-10
cloudtrail and	40	-29
cloudtrail doe	-21	95
cloudtrail except	30	-29
cloudtrail record	91	-60
cloudwatch	20	1
cloudwatch agent	-1	37
cloudwatch are	-12	22
cloudwatch metric	35	-12
cloudwatch with	-15	16
cluster $	-141	-43
cluster %	-17	71
cluster @	51	130
cluster add	-32	29
cluster admin	-13	39
cluster applic	22	-20
cluster as	-45	51
cluster at	33	5
cluster autoscal	-20	45
cluster by	27	16
cluster can	45	-35
cluster certif	-6	31
cluster contain	1	26
cluster deploy	32	-19
cluster from	-31	32
cluster get	64	-25
cluster is	30	-20
cluster keep	76	-22
cluster made	13	33
cluster metric	55	-11
cluster mode	5	34
cluster need	-98	-75
cluster node	-108	-39
cluster of	-68	82
cluster on	84	22
cluster or	-45	56
cluster paramet	34	-4
cluster replic	48	-34
cluster softwar	-61	109
cluster to	-21	54
cluster up	21	-14
cluster upgrad	-3	79
cluster version	-84	-57
cluster volum	107	-46
cluster who	-37	38
cluster with	-82	-25
cluster without	-15	-62
cname	-9	41
cname in	-4	32
cni	80	-6
cni and	-39	43
cni coredn	-23	20
cni in	79	-29
code	-6	46
code $	31	53
code and	4	28
code doe	-23	25
code for	30	1
code has	-7	20
code in	-46	99
code insid	-25	44
code is	-9	81
code its	-17	27
code notebook	-13	26
code of	-3	44
code password	-7	28
code problem	-14	22
code run	24	-14
code secur	-16	35
code servic	19	-17
code sign	32	-16
code that	1	43
code their	-7	28
code to	29	0
code who	-19	60
cognito	-3	21
cognito or	-5	18
cold	-31	90
cold start	-10	47
collabor	-43	-21
colleagu	-22	65
collect	17	20
collect $	35	16
collect @	-7	22
collect and	27	29
collect evid	83	-45
collect log	-8	16
collect the	-29	45
collector	-40	72
colo	-23	32
column	-11	29
column level	-10	27
com	71	-4
com $	31	-15
come	17	13
come @	-59	67
come all	-52	83
come and	-12	56
come back	41	-18
come by	-56	110
come from	47	-25
come into	-23	28
come one	38	-3
come out	28	-27
come through	-31	83
come twice	-25	37
come with	-47	56
come without	99	-37
command	8	17
command line	44	-41
commiss	57	-41
commiss the	39	-20
commit	30	-3
commit by	-41	45
common flood	27	-17
commun	-3	61
commun plugin	-3	23
commun with	43	-31
compact	53	-42
compani	17	21
compani $	-5	56
compani or	30	-30
compani own	-15	52
compani run	-13	22
compani us	42	-21
compani want	45	-66
compar	59	-35
compat	-1	45
compat @	0	26
compat with	-36	119
complaint	-43	47
complet	46	-4
compli	26	18
compli is	-49	101
complianc	-139	-126
complianc mode	-16	32
complianc of	-134	-162
complianc program	78	1
complianc report	19	89
complianc when	-68	-60
compliant	-22	23
compliant automat	-20	17
compon	22	4
compon are	-2	36
compon of	31	4
compon on	-23	40
compon with	43	-39
compress	-21	49
comprom	18	105
comput	25	10
comput and	-57	70
comput env	-3	39
comput environ	-46	64
comput for	42	-25
comput in	55	-55
comput node	-30	107
comput storag	54	-20
comput that	14	19
comput type	146	6
comput when	-7	-97
concern	-45	-1
concern $	-47	0
conclus	2	30
concurr	-3	36
concurr and	-9	40
concurr for	-24	27
concurr limit	8	19
concurr quota	-14	21
condit	12	43
condit in	-12	33
condit of	46	9
condit that	5	102
confidenti	5	95
confidenti file	10	95
config	-26	52
config $	-3	132
config @	49	58
config in	-13	21
config on	7	50
configur	-5	47
configur $	44	53
configur @	20	12
configur a	0	43
configur and	-9	23
configur anyth	-49	42
configur as	1	27
configur automat	29	101
configur both	-1	29
configur by	17	52
configur call	-24	61
configur in	-15	16
configur it	-18	62
configur its	0	59
configur launch	-9	35
configur manag	-73	-92
configur of	18	55
configur patch	-83	113
configur secur	-13	21
configur that	27	-15
configur the	-3	49
configur tls	54	-42
confirm	-70	-86
conflict	-15	69
connect	2	22
connect $	-12	30
connect a	-12	17
connect alon	60	-28
connect and	-18	32
connect are	6	18
connect between	-38	76
connect by	-1	22
connect encrypt	16	-15
connect from	-104	-75
connect in	-23	62
connect it	55	-47
connect or	-16	21
connect password	-12	57
connect string	-23	39
connect that	43	-25
connect the	59	6
connect through	72	-68
connect to	-15	43
connect user	16	-14
connect with	-2	19
connector	-11	30
connector and	-18	27
connector for	-9	17
connector plugin	-23	46
consent	-10	43
consent for	-14	24
consent of	5	21
consist	-10	19
consol	17	0
consol $	-6	61
consol and	56	-25
consol ask	40	2
consol doe	-29	81
consol show	-18	33
consol tell	-25	66
consol turn	-58	86
consol user	-15	84
consolid	83	-16
constraint	33	20
constraint and	-14	52
consult	27	-26
consum	4	46
consum @	-22	61
consum and	-16	24
consum are	-8	40
consum over	75	-42
consum their	-28	54
contact	-8	36
contact and	-18	41
contact data	48	-36
contact detail	-14	48
contact of	-30	49
contain	-5	28
contain $	-13	71
contain @	25	27
contain agent	36	31
contain are	-23	116
contain base	33	36
contain deploy	-18	23
contain fleet	-23	68
contain from	-11	24
contain host	-118	-36
contain imag	-8	65
contain in	-13	49
contain is	-6	40
contain of	48	23
contain on	-3	51
contain os	-19	-118
contain runtim	101	-55
contain who	19	25
containerd	32	56
containerd are	-39	39
containerd cve	73	26
containerd on	-52	119
content	13	47
content $	51	3
content %	34	88
content and	-4	19
content by	-32	64
content is	30	62
content process	21	-18
content that	16	60
content to	-3	31
content with	52	-39
context	-7	64
continu	41	-17
continu @	-30	37
continu and	81	-59
continu backup	1	-36
continu plan	58	42
contract	-23	69
contractor	-29	84
contractor who	1	29
control	20	3
control $	-33	101
control %	-12	107
control @	89	-6
control are	24	21
control behind	21	69
control for	19	13
control group	-11	59
control in	136	71
control inherit	96	-10
control instanc	69	-4
control is	-72	-15
control list	-16	54
control matrix	-24	-56
control of	13	48
control off	4	23
control one	33	-31
control physic	60	-45
control plane	35	-23
control polici	15	41
control sai	-11	49
control that	42	-46
control the	-23	56
control their	96	-94
control when	-85	6
control which	37	56
control who	-84	11
control with	25	-17
convers	41	-22
convers and	-17	29
convers log	58	-39
cooki	-23	33
cooki and	-32	40
cool	11	28
cool for	19	49
cool in	48	9
cooldown	-12	71
coordin	39	10
cope	-19	23
copi @	39	-27
copi and	39	6
copi data	68	1
copi everi	-39	42
copi from	-14	29
copi in	-20	31
copi of	-8	-25
copi on	48	-24
copi that	-16	29
copi the	-8	28
copi those	-16	40
copi to	20	-29
coppa	-22	34
cor	-14	79
core	-7	28
core devic	-46	71
core node	29	-24
core rule	31	-25
coredn	-34	46
coredn @	-52	48
coredn add	-3	29
corpor	-24	91
corpor directori	13	77
correct	-10	27
correct $	27	37
correct and	-5	18
correct that	-81	10
correct the	-8	20
corrupt	-27	-39
cost	4	88
cost monei	-3	34
could	-6	18
could not	-24	36
could see	55	-32
count	-7	51
count $	6	147
count and	0	24
count in	-18	41
count onli	-21	24
count them	5	43
countri	-29	76
cours	-14	95
cover	18	34
cover and	67	-61
cover by	27	-11
cover onli	-11	21
cover the	-22	36
cover what	-72	100
coverag	-12	44
cpu	-11	33
cpu alarm	0	29
cpu and	-28	57
cpu memori	2	19
cpu use	100	-72
crash	49	-20
crash $	-15	29
crash in	2	35
crash of	9	52
crash on	4	52
crash with	-17	60
crawl	4	38
creat	2	23
creat $	-39	61
creat @	-10	90
creat account	-33	103
creat an	-16	56
creat anew	-41	57
creat by	-24	49
creat databas	-6	29
creat encrypt	100	-30
creat in	66	5
creat individu	4	58
creat it	-18	77
creat kei	-16	23
creat or	27	-20
creat the	-4	17
creat their	-1	59
creat them	-17	52
creat with	86	-59
creation	2	53
creation $	-9	158
creation and	-11	20
credenti	-2	49
credenti $	3	93
credenti by	55	-34
credenti for	-5	125
credenti from	78	-59
credenti in	13	47
credenti of	-22	51
credenti that	4	30
credit	-29	73
credit card	-11	24
credit for	-15	21
critic	18	6
critic find	-19	33
critic flaw	35	-13
critic on	31	-22
critic secur	78	-35
crl	-4	26
crl and	17	-3
cron	22	19
cross	-1	36
cross @	-1	16
cross account	1	38
cross region	-11	48
cross site	-8	16
cross zone	-24	27
crypto	-37	50
crypto %	-27	45
csi	60	-1
csi driver	84	-48
csi snapshot	-18	21
cuda	19	57
cuda and	27	-16
cumul	-36	-76
cumul updat	-39	-82
curat	-10	39
current $	-8	57
current @	2	30
current client	-19	62
current is	-29	86
current one	53	-47
current or	-5	23
current tls	-24	44
cus	-78	-160
custodi	-26	80
custom $	95	-44
custom ami	-6	98
custom and	-20	26
custom apart	57	-19
custom are	-32	49
custom compon	-3	17
custom control	87	8
custom data	12	65
custom docker	-24	46
custom domain	22	-6
custom endpoint	-22	31
custom from	30	-8
custom host	-28	96
custom imag	74	46
custom machin	5	30
custom manag	-79	66
custom ml	-18	23
custom model	-13	24
custom on	42	-45
custom put	21	70
custom rule	-8	33
custom sinc	-11	28
custom sourc	-6	21
custom specif	-12	71
custom store	9	75
cut	1	25
cut between	96	-44
cut off	-15	43
cut the	-11	94
cutov	-55	99
cve	37	9
cve $	-25	69
cve @	84	-25
cve come	28	-27
cve fix	66	-103
cve in	-3	18
cve is	24	58
cve on	-54	45
cve who	4	49
cycl	104	22
d	73	-27
daemon	-17	47
daemon and	41	-41
daemon that	-26	43
daemonset	-14	55
daemonset on	-7	34
dai	6	16
dai $	38	58
dai @	-27	42
dai after	50	-39
dai ahead	38	-33
dai are	-51	56
dai befor	40	-34
dai by	-37	49
dai have	24	-24
dai if	19	-18
dai is	-26	36
dai it	-40	68
dai to	21	-20
dai who	-14	18
dai without	-30	43
daili	16	-5
daili and	17	-6
daili automat	28	-39
daili encrypt	15	-123
daili for	17	-14
daili on	72	-63
daili snapshot	48	-29
daili then	-42	80
dangl	-7	33
dangl cname	-4	32
dark	22	44
dark $	17	32
dashboard $	77	-8
dashboard about	-34	-61
dashboard alert	31	-13
dashboard and	-9	19
data	15	19
data $	14	89
data %	18	60
data @	45	-18
data a	-12	24
data after	-22	63
data and	-29	-5
data are	-5	16
data arriv	66	-32
data as	50	74
data at	19	-22
data befor	-10	79
data between	-17	24
data by	15	51
data can	-37	52
data center	44	-9
data encrypt	44	-12
data event	-48	95
data for	-9	37
data from	44	-12
data goe	-10	62
data guard	-18	92
data if	-39	40
data in	-7	22
data integr	13	55
data into	56	20
data is	-34	22
data kept	-48	-57
data leak	1	38
data lifecycl	-13	18
data live	-39	48
data model	-15	21
data node	42	5
data of	-6	35
data on	67	-10
data onto	-29	45
data out	-25	36
data over	63	-38
data plane	56	-20
data process	-55	-78
data protect	-5	28
data qualiti	-3	68
data redundantli	45	-24
data repositori	-7	47
data resid	-17	13
data scientist	37	1
data set	-27	47
data share	-21	36
data sit	22	1
data stai	-37	90
data that	25	7
data under	-56	3
data volum	12	17
data when	-14	22
data where	-17	23
data with	42	-33
data within	-3	31
databas	-6	28
databas $	4	32
databas @	-4	-103
databas and	8	54
databas behind	23	-8
databas by	26	-16
databas credenti	-9	140
databas current	64	-58
databas endpoint	26	-20
databas engin	50	-37
databas from	63	-60
databas in	24	28
databas insid	-15	16
databas is	-33	46
databas itself	-24	120
databas of	89	-30
databas on	-33	46
databas password	9	113
databas patch	36	-55
databas role	-11	17
databas run	54	-16
databas schema	11	58
databas small	-15	26
databas softwar	-77	-146
databas that	28	26
databas user	4	24
databas with	21	-11
datacent	46	39
datacentr	57	18
datadog	-47	55
date	10	29
date $	25	-5
date and	10	29
date of	19	-3
date where	-28	31
day $	-3	16
day 21	4	-18
day in	-14	34
day is	60	-46
day on	-6	44
day one	-30	49
day to	-21	23
db	-43	-26
db $	-16	42
db credenti	8	52
db instanc	77	-22
db paramet	-1	67
db password	-4	46
db patch	-102	-137
db subnet	-11	17
db user	12	148
dba	46	13
dba or	-28	38
dba team	-24	-67
dcv	72	0
ddo	-18	-40
ddo attack	64	-49
ddo on	-2	86
deactiv	-2	45
dead	43	-8
dead @	-64	112
dead letter	-18	32
deadlin	-15	30
deadlin $	-15	30
deal	-50	-54
deal $	-43	19
deal with	-41	-66
debezium	-30	40
debian	-10	89
debug	-25	46
debug $	-13	36
decid	-9	43
decid $	-23	55
decid about	-5	32
decid and	-16	35
decid between	-11	55
decid by	41	-6
decid from	-13	35
decid how	-5	69
decid if	-8	59
decid in	-21	43
decid that	2	26
decid the	-21	128
decid to	3	66
decid what	-14	41
decid when	25	8
decid whether	-12	30
decid which	9	22
decid who	-10	31
decid whom	-23	82
decid with	-5	19
decis	3	65
decis $	-16	79
deck	8	31
declar	-10	49
decommiss	61	9
decommiss storag	68	1
decrypt	-22	43
decrypt and	-5	62
decrypt uptim	-32	34
dedic	-3	17
dedic master	-8	20
dedup	-8	53
deep	-4	26
def	-8	20
default $	-24	-36
default %	-27	-63
default 1	-41	77
default @	-6	20
default a	-21	35
default ami	59	-14
default and	20	-12
default domain	81	-47
default encrypt	-107	-136
default envelop	11	-34
default for	-85	68
default from	-58	101
default group	-25	101
default in	-16	34
default is	-27	91
default it	24	-18
default key	-22	31
default on	-26	47
default one	-26	66
default onli	-20	21
default or	-1	42
default per	-33	103
default plan	40	-19
default the	-50	57
default thei	-27	36
default updat	22	-18
default version	114	-111
default with	28	-11
defect	120	-68
defenc	92	4
defend	-8	26
defend the	49	-22
defer	-11	19
defer it	-8	16
defin	-9	46
defin $	-13	68
defin @	-10	27
defin by	-30	39
defin the	-28	65
defin what	-8	46
definit	1	29
definit $	-19	137
definit as	-13	22
definit in	-15	35
degauss	57	-22
degrad	0	19
delai	-18	46
deleg	2	29
deleg admin	-19	62
deleg administr	-21	33
delet	4	26
delet $	-13	116
delet %	-5	47
delet @	24	-11
delet after	21	-71
delet an	-13	21
delet and	20	-6
delet are	-10	18
delet by	-14	40
delet everyth	-22	51
delet face	-11	17
delet is	19	-3
delet it	17	29
delet key	-9	17
delet object	-5	48
delet of	-52	25
delet old	-7	50
delet on	-20	24
delet one	-11	33
delet person	-4	44
delet protect	-8	34
delet recoveri	-12	28
delet that	28	-27
delet the	1	42
delet them	74	-40
delet those	12	16
delet version	-15	40
delet what	-14	42
delet with	-36	106
deliv	15	30
deliv log	31	-30
deliv or	26	-21
deliv that	44	-10
deliv the	26	-25
deliv to	21	-17
deliv twice	-13	58
deliv with	23	-21
deliveri	16	10
deliveri for	-31	38
deliveri of	-18	26
deliveri polici	63	-40
deliveri statu	-1	25
demand	22	6
demand %	15	62
demand and	-62	73
demand mode	68	-69
demand or	-42	52
demand ssl	-7	18
demand tabl	10	19
demand tls	46	-9
deni	26	19
deni @	-15	21
depend	2	58
depend @	51	-44
depend in	-14	44
depend on	-12	22
depend updat	15	101
deploi	-6	52
deploi $	-14	75
deploi @	-25	63
deploi and	51	-28
deploi it	-5	19
deploi new	-15	22
deploi on	-10	36
deploi the	72	-7
deploi them	24	30
deploi to	-24	44
deploi with	1	57
deploy	19	-10
deploy $	15	28
deploy account	25	-24
deploy and	-11	30
deploy by	24	-18
deploy for	-92	1
deploy in	-10	27
deploy its	45	-44
deploy strategi	-15	37
deploy type	-12	34
deploy until	26	-16
deprec	-4	86
deprec in	30	-26
deprec on	-8	36
deregist	-3	20
describ	1	49
descript	49	-26
design	-12	68
design $	0	41
design and	-24	41
design by	-2	63
design it	1	37
design the	3	35
desir	13	39
desir capac	39	-20
desir count	-7	53
desk	-26	57
desktop	-46	39
desktop $	24	61
dest	-5	32
destin	5	16
destin $	-11	42
destin and	-9	24
destroi retir	32	-5
destroi the	47	-36
detach	-15	37
detail	6	22
detect	39	6
detect and	34	-14
detect in	69	7
dev	-9	36
develop	-19	57
develop $	-20	42
develop on	-5	42
develop work	-35	5
devic	-7	25
devic $	38	75
devic %	-11	48
devic are	-27	45
devic certif	-18	47
devic check	-17	22
devic in	-4	37
devic is	36	-6
devic may	47	-43
devic of	-36	158
devic on	-16	26
devic plugin	42	-23
devic stand	-17	22
devic that	32	-6
devic the	-24	42
dhcp	-25	31
di	64	16
di $	84	-20
di who	62	12
dial	-43	62
dial in	-45	67
dictat	-29	38
did %	-24	49
did that	33	-31
die	25	10
diesel	92	-21
diesel for	38	-4
diesel gener	46	-21
differ	34	-6
differ avail	-96	101
differ custom	68	-44
differ zone	40	-1
differenti	-14	29
differenti privaci	-14	29
digest	-31	44
digicert	-1	57
digicert $	-1	57
dimens	-14	49
direct	1	17
direct @	-12	31
directli	8	32
directori	24	7
directori $	49	-5
directori group	-17	23
disabl	-4	40
disabl a	-4	33
disabl by	-7	23
disabl in	-25	28
disabl it	-12	29
disabl the	19	-11
disast	-4	27
disast recoveri	-4	29
disconnect	-15	28
discoveri	-22	56
disk	27	-3
disk $	87	-5
disk 100	-20	47
disk @	49	-31
disk and	-16	33
disk are	-26	80
disk at	15	-42
disk behind	89	-44
disk dy	-10	22
disk encrypt	65	8
disk fail	88	-45
disk goe	-31	70
disk in	54	-31
disk is	-40	48
disk of	-19	48
disk or	-21	28
disk size	-31	65
disk space	-51	25
disk that	88	-64
disk under	138	10
disk when	89	-16
disk who	-14	18
disk with	33	-27
dispos	78	-45
dispos of	70	-27
disrupt	24	7
disrupt budget	24	7
distribut	-10	67
distribut @	8	56
disturb	8	18
divid	-86	-108
divid $	-40	-67
dkr	-22	35
dlq	-3	74
dnf	-3	20
dns @	-36	80
dns and	5	-45
dns of	-20	29
dns record	-38	96
dns valid	47	-86
do	21	-8
do $	86	28
do %	69	-23
do @	-105	33
do all	-13	29
do and	-17	82
do for	-36	43
do i	-43	-35
do it	-7	-37
do not	6	43
do noth	53	7
do or	-65	-16
do so	-28	45
do that	-3	31
do the	-58	-80
do thei	-35	-68
do thi	-16	64
do those	-64	-57
do we	-12	-42
do what	-2	20
do with	-22	33
doc	-14	40
dock	32	5
docker	-20	52
docker engin	-17	51
docker hub	-9	49
docker imag	-22	49
dockerfil	-1	34
document	2	24
document and	-6	22
document in	36	-3
document queri	-9	24
document that	-15	27
doe $	0	106
doe %	-16	10
doe @	-7	20
doe amazon	26	-10
doe anybodi	22	-9
doe it	-26	-50
doe not	6	40
doe on	16	-7
doe our	33	-22
doe so	-4	18
doe somebodi	25	-39
doe the	12	-71
doe thi	-4	50
doesnt	-27	44
doesnt it	-29	48
dollar	1	61
domain	12	20
domain $	61	44
domain @	-32	33
domain and	-2	20
domain are	-29	36
domain control	25	14
domain for	-7	26
domain name	-18	57
domain of	60	-16
domain that	-14	20
done	23	-51
done by	33	-63
dont %	79	-71
dont have	26	-23
dont need	22	-22
door	11	33
doubl	-15	50
doubl $	9	34
down	14	-20
down $	5	62
down again	37	-31
down and	-27	27
down meanwhil	18	27
down the	24	-20
down while	59	-11
downgrad	-66	134
download	4	31
download @	-31	61
download and	-32	35
download the	-32	38
download them	-7	37
downtim	39	33
dpo	-11	62
dpo ask	-11	62
dr	-89	-68
dr $	-110	-85
drain	-19	-9
drain $	-29	60
drain @	43	-37
drain and	14	35
drain befor	-1	50
drain the	24	-19
draw	-16	61
draw conclus	2	30
drift	10	48
drift $	-12	106
drift and	9	57
drill	-44	97
drill $	1	105
drill for	-6	49
drive	93	-10
drive %	80	7
drive behind	30	-19
driver	33	15
driver $	-12	101
driver @	45	-35
driver and	0	64
driver current	-10	19
driver for	-15	37
driver in	-40	86
driver on	52	-4
drop	-4	25
drop a	-16	43
drop all	-36	61
drop record	35	-30
drop the	-24	45
drop them	22	-13
drop what	-42	44
ds	-12	18
dss	-12	-32
dss complianc	-95	-78
due	-22	37
dump	-29	80
dump of	-25	73
duplic	12	35
durabl	83	-33
durabl $	107	-51
durabl and	45	-26
durabl in	21	-15
durabl is	44	-25
durabl of	73	20
durabl over	36	-24
durabl state	29	-17
durat	-1	23
dure	2	-24
dure a	-1	-91
dure an	60	-25
dure the	-12	17
duti	-16	26
duti $	37	-3
duti for	-55	-51
duti in	72	-4
duti is	-31	43
duti to	-21	45
dy	-3	18
e	-72	1
e mail	-8	34
each @	23	9
each account	-11	17
each avail	-120	125
each chang	-36	55
each connect	-20	21
each deploy	21	0
each endpoint	-5	20
each further	20	-20
each hour	61	-52
each is	53	-19
each job	-14	24
each minut	-16	29
each new	64	-45
each of	47	-28
each other	24	15
each quarter	-2	28
each region	-3	28
each run	22	-17
each servic	-19	19
each tabl	39	-22
each time	26	3
each volum	37	-10
each vpc	25	-21
earlier	2	33
earlier if	-13	39
earthquak	48	-10
earthquak risk	39	-18
east	47	-19
east 1	37	-6
eat	-13	24
eat all	-15	28
ebs	18	-1
ebs encrypt	-12	32
ebs key	30	-9
ebs rds	-68	77
ebs snapshot	69	-58
ebs volum	31	-12
ec2	10	24
ec2 @	-1	24
ec2 and	-1	16
ec2 cluster	-6	51
ec2 contain	49	-11
ec2 host	-11	77
ec2 instanc	32	-17
ecpu	-43	122
ecr	-13	38
ecs	61	14
ecs agent	37	-10
ecs contain	-80	116
edg	26	-1
edg and	54	-48
edg code	75	-50
edg devic	-28	26
edg function	-4	60
edg locat	17	-6
edg network	76	-21
edg of	-14	28
edit	-22	42
edit and	-41	49
editor	-4	29
efa	-8	32
effect	-17	34
effect in	-21	34
effort	-26	-25
egress	-24	101
eight	45	-40
eight hour	45	-40
either	17	21
eks	3	90
eks node	-20	116
elast	-112	-74
elbsecuritypolici	-51	114
electr	-9	43
electr and	-27	51
eleven	45	-18
eleven nine	45	-18
els	42	-20
els and	30	-16
els can	-1	22
els get	34	-26
els is	26	-4
elsewher	2	34
elsewher $	-8	20
elsewher and	-10	21
elsewher is	88	-22
elsewher when	-76	107
em	42	31
em $	61	13
em %	-11	43
email current	-14	44
emb	-14	19
emerg	-17	38
emerg @	-16	25
emit	27	-14
employe	46	36
employe $	61	92
employe @	-23	31
employe in	-28	37
employe leav	-26	30
empti	34	49
ena	-13	21
ena and	-12	21
enabl	-13	36
enabl $	-58	110
enabl @	-18	92
enabl audit	-37	54
enabl by	-67	-75
enabl in	-26	32
enabl it	-1	26
enabl log	-17	17
enabl mfa	3	41
enabl on	-1	36
enabl point	1	41
enabl queri	-20	28
enabl server	-20	22
enabl storag	-49	48
enabl the	19	-8
encrypt $	-131	31
encrypt @	38	-37
encrypt a	-58	-29
encrypt all	54	-14
encrypt an	-190	38
encrypt and	40	-6
encrypt are	-16	75
encrypt as	-9	19
encrypt at	-2	-25
encrypt backup	-41	-155
encrypt befor	-50	99
encrypt between	-14	37
encrypt build	60	-40
encrypt cluster	61	-30
encrypt code	29	-17
encrypt connect	49	-25
encrypt content	41	-23
encrypt context	-6	70
encrypt control	93	-47
encrypt custom	29	-15
encrypt dashboard	57	-30
encrypt data	64	16
encrypt definit	22	-17
encrypt disk	72	-47
encrypt end	57	-42
encrypt environ	-5	47
encrypt everi	63	-28
encrypt everyth	-16	27
encrypt file	2	68
encrypt find	17	0
encrypt firewal	41	-31
encrypt for	-43	-87
encrypt from	-32	49
encrypt home	92	-71
encrypt host	40	-18
encrypt in	-52	-133
encrypt index	28	-27
encrypt instanc	40	11
encrypt inventori	20	-15
encrypt is	36	-15
encrypt it	31	28
encrypt its	27	-9
encrypt kei	24	71
encrypt key	-32	104
encrypt messag	28	-43
encrypt metadata	24	-15
encrypt network	51	-26
encrypt new	56	-77
encrypt node	-9	25
encrypt noth	-69	144
encrypt nvme	-36	55
encrypt of	-69	-34
encrypt older	-4	16
encrypt or	-7	17
encrypt our	-15	74
encrypt root	11	23
encrypt sdk	-49	54
encrypt secret	-1	51
encrypt sensit	-24	24
encrypt set	11	110
encrypt smb	34	-15
encrypt someth	-45	34
encrypt store	51	-25
encrypt support	38	0
encrypt the	32	10
encrypt their	30	26
encrypt them	-41	77
encrypt trace	52	0
encrypt traffic	34	-25
encrypt under	-19	22
encrypt unless	31	-22
encrypt until	-26	40
encrypt user	52	-43
encrypt what	24	-14
encrypt when	-20	58
encrypt which	25	-19
encrypt with	-37	40
encrypt without	-33	-117
end	17	11
end $	-17	47
end @	-9	53
end a	-25	60
end after	-49	65
end are	-4	27
end at	-36	131
end date	-34	42
end in	26	12
end instanc	48	-23
end is	-27	34
end it	36	16
end node	46	-39
end of	-21	-6
end the	47	-14
end them	27	-22
end tls	59	-24
end user	-28	46
end with	-33	47
endpoint	26	4
endpoint $	32	21
endpoint @	-21	70
endpoint are	-27	53
endpoint by	57	-15
endpoint down	45	-46
endpoint for	-18	75
endpoint in	24	12
endpoint is	-18	-56
endpoint of	21	7
endpoint on	50	-8
endpoint onli	31	-22
endpoint open	-23	29
endpoint option	-22	36
endpoint or	-18	24
endpoint over	44	-33
endpoint polici	-2	50
endpoint run	52	-19
endpoint servic	-37	55
endpoint that	-16	20
endpoint type	-16	23
endpoint up	102	-38
endpoint which	-25	26
endpoint with	29	-19
enforc	-15	50
enforc by	-46	54
enforc http	-21	63
enforc it	55	-27
enforc the	-2	28
enforc them	-16	66
engin	34	-29
engin $	-19	-96
engin 1	-19	73
engin @	28	-131
engin and	5	27
engin behind	38	6
engin in	-10	46
engin log	-4	26
engin of	58	-83
engin onli	59	-19
engin patch	40	-108
engin publish	23	9
engin s	-17	42
engin softwar	22	-5
engin that	55	0
engin upgrad	-67	-27
engin which	-23	33
engin write	-2	39
english	-16	15
enhanc	-10	30
enhanc health	0	53
eni	-22	34
enlarg	-12	43
enough	-13	41
enough @	-14	54
enough healthi	88	-48
enough of	28	-22
enough replica	7	24
enough to	-33	37
enrol	-2	29
enrol account	-1	29
ensur that	48	-35
enter	21	9
enterpr	-14	47
enterpr support	-14	16
entir	84	-48
entri	29	-2
entri $	-25	36
entri to	80	-49
env	-41	66
env is	-2	44
env var	-34	46
envelop	-4	-45
envelop encrypt	-4	-45
environ	10	20
environ $	-10	51
environ @	66	-57
environ and	38	-1
environ class	-9	16
environ in	-14	16
environ of	23	-10
environ on	-33	82
environ properti	-2	47
environ the	-19	21
environ to	19	9
environ variabl	-6	33
environ with	28	-4
environment	80	17
environment control	82	17
eol	-11	57
ephemer	41	-6
ephemer storag	17	1
equip	41	-12
equip and	-37	42
eras	80	-57
eras a	70	-30
eras the	53	-43
error	-11	40
error $	-1	75
error @	-25	49
error and	-5	18
error handl	-19	64
error in	22	31
error of	-27	51
errorportalloc	-3	33
escort	37	-14
escort visitor	37	-14
essenti	-24	39
esx	-47	75
etc	-13	40
etcd	103	-17
etcd and	44	-43
etcd backup	60	11
etcd by	-37	-29
etcd disk	6	22
etcd in	167	-42
etcd of	21	-9
etcd snapshot	42	-25
etl	-12	50
etl script	-11	52
eu	-19	69
eu central	27	30
evalu	15	35
evalu @	38	-25
evalu them	-11	77
even	58	2
even if	31	28
event	22	5
event $	48	76
event @	-37	102
event and	21	-6
event by	26	-14
event for	-40	75
event in	66	-43
event land	23	19
event of	-45	97
event that	-36	48
event through	64	-32
event trigger	-2	77
event windows	-27	38
event without	45	-47
eventbridg	22	-12
eventbridg and	36	-28
eventbridg or	-16	24
ever	29	14
ever %	69	-64
ever becom	-7	22
ever do	65	-62
everi	20	9
everi 12	64	-46
everi 14	44	0
everi 30	10	25
everi 90	43	38
everi @	30	-2
everi account	-18	22
everi agent	8	21
everi chang	23	-21
everi cluster	45	-11
everi day	60	-59
everi eight	17	-11
everi endpoint	28	-18
everi evict	-15	29
everi few	54	-4
everi file	40	2
everi five	-21	23
everi half	-23	38
everi instanc	38	14
everi mode	-22	28
everi month	-23	0
everi new	56	-39
everi node	-34	44
everi other	19	-2
everi region	26	-1
everi type	2	24
everi updat	-16	95
everi use	58	-40
everi zone	-19	21
everybodi	-6	31
everyon	-13	44
everyth $	-12	25
everyth at	24	1
everyth behind	62	-28
everyth els	-13	21
everyth for	-21	40
everyth in	-15	17
everyth that	-62	73
everyth through	-16	26
everyth under	-5	18
everywher	-17	17
evict	-1	27
evict @	36	-17
evict hold	-17	27
evict keep	39	-32
evict on	15	60
evict the	28	-25
evid	12	22
evid and	83	-55
evid for	54	-37
evid on	23	53
evid that	-21	41
ex	2	22
ex employe	-7	28
exact	-20	26
exact version	-20	26
exactli	25	-11
exampl and	-11	16
exampl with	22	-21
exceed	-24	50
except for	-12	16
except in	42	-26
except with	22	-5
exchang	23	-8
exchang and	22	-20
exclud	-13	35
execut	15	16
execut @	-9	48
execut and	-1	20
execut are	77	-68
execut environ	49	-25
execut histori	58	-30
execut in	33	-26
execut log	-40	49
execut role	-16	57
execut the	4	-78
executor	-46	68
exhaust	55	-7
exist	1	31
exist @	40	-12
exist for	-38	102
exist in	-1	26
exit	-28	88
exit code	-7	57
expect	-25	41
expect %	-13	48
expect to	-29	29
expens	-18	31
experi	-13	33
expir	-13	44
expir $	-25	69
expir @	4	20
expir by	-26	42
expir for	-43	58
expir in	-7	38
expir next	-20	37
expir on	-15	24
expir or	-13	26
expir the	66	-64
expiri	-30	79
expiri $	-5	63
expiri and	28	-24
explod	-29	39
exploit	13	119
explos	-1	24
export	-9	40
export @	-18	35
export and	-20	27
export it	81	-49
export of	-6	27
export or	37	-7
export polici	-1	30
export report	-19	46
export those	-14	35
export to	-8	35
export what	-22	46
expos	-28	67
express	-16	29
extend	-20	24
extend the	-14	17
extens	-6	59
extens on	-17	39
extern	-52	71
extra	-104	-78
extract	33	13
fabric	-18	61
face from	-13	21
facil	75	-38
facil $	118	-26
facil and	-26	32
factor	1	25
factor authent	3	41
factor for	-3	34
factori	-26	54
fail	23	10
fail $	40	52
fail @	57	-3
fail applianc	80	-68
fail back	4	16
fail check	-30	93
fail control	5	23
fail disk	55	4
fail drive	71	-31
fail equip	60	-57
fail evict	-15	21
fail hardwar	72	-53
fail host	78	-28
fail in	54	-32
fail its	72	-69
fail node	80	-47
fail on	28	6
fail or	-11	43
fail over	-25	14
fail primari	49	-5
fail record	-12	22
fail server	39	-26
fail sinc	-28	51
fail task	34	-20
fail with	-22	64
fail without	26	-26
fail2ban	-10	52
failov	-10	-20
failov between	23	-23
failov drill	-17	35
failov in	-38	-95
failov is	-13	38
failov of	122	-6
failov record	-16	32
failov test	-6	41
failov to	56	-54
failov took	-6	45
failov when	23	-14
failur	30	21
failur $	57	40
failur @	-26	40
failur in	54	9
failur of	66	-37
failur under	87	-22
falcon	-38	72
fall back	40	-35
fall on	-37	54
fall over	-57	-39
fall to	10	32
fall under	45	3
fals	58	23
fals $	90	-15
fals posit	31	13
famili	-18	41
fan	69	-4
far	35	-21
fargat	6	-36
fargat and	22	-14
fargat or	-37	38
fast	-13	32
fast and	-23	30
fault	-4	16
fault $	-51	-31
fault and	-20	42
fault in	53	3
fault is	0	21
fault of	-6	21
fault toler	-13	66
faulti	56	-27
featur of	-32	39
februari	21	-16
februari 2026	21	-16
feder	-5	76
feder with	1	96
fedramp	36	-32
fee	34	6
feed	51	-1
feed and	-23	25
feedback	-8	22
fell	38	-25
fenc	106	1
fend	42	-24
fend off	42	-24
fetch	-11	25
fetch @	-12	29
fetch from	-12	22
few high	30	-29
few week	54	-4
fewer	20	-15
fibr	88	17
fibr between	98	34
field	-17	36
field map	-13	26
file	2	27
file $	10	16
file @	7	18
file and	-37	59
file are	83	-14
file befor	8	91
file has	-25	46
file in	-37	72
file of	-6	30
file on	0	68
file permiss	-7	49
file server	41	-26
file share	-26	26
file system	5	20
file that	40	-1
file to	73	-58
fill	2	50
fill in	-14	33
fill up	39	29
filter	24	15
filter and	-7	16
filter common	32	-19
final	-20	45
final snapshot	-23	29
financ	-21	55
find	-6	39
find $	-6	56
find as	18	-6
find at	17	0
find fail	50	-47
find goe	-14	17
find in	-61	62
find is	-4	33
find out	1	24
find that	-22	37
find the	-25	43
fine	1	25
fine grain	-10	32
finger	43	-4
finish	-17	32
fip	74	-9
fip 140	28	-20
fip endpoint	-41	44
fip valid	21	-5
fire	58	12
fire and	58	-12
fire protect	33	-17
fire suppress	44	37
firecrack	67	-9
firecrack bug	71	-18
firewal	-14	27
firewal $	-53	-27
firewal %	-123	-103
firewal and	-13	33
firewal applianc	64	80
firewal configur	17	97
firewal endpoint	18	33
firewal insid	61	39
firewal of	-33	-44
firewal on	-47	30
firewal polici	34	-25
firewal rule	-14	74
firm	14	61
firmwar	33	1
firmwar $	122	24
firmwar and	-2	22
firmwar do	100	-12
firmwar of	142	-10
firmwar on	71	-37
firmwar updat	121	9
first	-24	-8
first $	-52	-162
first and	33	-22
first one	-65	4
first who	31	-31
fit	54	-3
five at	28	-20
five min	18	-43
five minut	-18	24
fix $	12	23
fix %	-11	18
fix a	10	60
fix address	40	-13
fix and	45	6
fix bug	-11	31
fix by	33	-12
fix for	23	-59
fix in	31	-31
fix is	-10	26
fix it	-31	54
fix or	41	-24
fix that	-70	-124
fix the	36	61
fix vulner	-6	16
flag	1	68
flag on	-28	117
flash	96	-18
flask	-2	24
flaw	23	4
fleet	21	18
fleet $	48	9
fleet @	37	16
fleet behind	-34	-157
fleet in	-31	86
fleet of	-23	47
fleet patch	3	100
fleet that	45	-22
fleet to	-13	38
fleet who	34	-19
flip	-16	60
flip $	-13	60
flip it	6	20
flip that	-22	73
flood $	42	-40
flood against	23	-5
flood and	36	-19
flood at	8	21
flood in	16	7
flood of	-65	-92
flood on	-38	37
flood with	57	1
floor	-16	52
flow	3	27
flow @	-11	27
flow in	-20	38
flow log	11	19
fluent	0	58
fluent bit	0	58
folder	10	35
folder and	68	-41
folk	22	-15
follow	20	33
follow them	25	59
follow up	-32	112
for	7	20
for $	46	-43
for %	-17	25
for 100	-11	50
for 12	33	-18
for 24	81	-61
for 35	40	-19
for 90	-17	26
for @	29	39
for a	3	25
for all	57	-26
for an	34	-8
for and	74	-74
for anyth	-31	58
for api	92	-76
for applic	-8	36
for assign	-2	20
for at	28	-7
for attach	64	-56
for attack	-16	52
for both	11	31
for by	-13	60
for cloudtrail	39	-18
for complianc	-128	-150
for connect	-17	26
for consol	-18	49
for contain	20	-12
for copi	46	-43
for custom	-41	73
for data	57	29
for delet	-20	46
for develop	-7	16
for each	6	20
for encrypt	-44	65
for ever	-27	58
for everi	20	-8
for everyon	0	36
for fail	-16	27
for failur	32	20
for feder	0	26
for file	-4	62
for gdpr	-28	7
for good	-13	27
for growth	-17	39
for improv	-17	24
for instanc	-33	42
for it	24	17
for its	21	8
for keep	95	0
for life	-56	85
for load	-13	19
for local	-29	31
for log	-28	37
for longer	-13	27
for mail	69	-45
for mainten	-22	10
for malwar	31	-26
for manag	-109	-32
for me	33	49
for monitor	37	58
for more	-28	63
for new	29	-89
for no	-17	73
for object	50	-8
for old	-14	25
for one	-22	35
for os	55	-41
for our	-18	68
for patch	75	61
for pci	-28	-78
for peak	-34	66
for person	5	45
for physic	-14	113
for pod	-13	26
for recoveri	-11	17
for replac	132	14
for resili	6	23
for resourc	-14	28
for restor	60	-35
for retir	25	-11
for rollback	-24	37
for s3	56	-56
for secret	5	35
for secur	22	118
for servic	17	22
for seven	38	-29
for sever	-22	22
for some	22	26
for sourc	19	-17
for spectr	27	-6
for ssh	-18	22
for store	21	76
for suspici	-36	78
for ten	30	-21
for test	-26	61
for that	41	-24
for them	18	15
for thi	1	-67
for those	-19	47
for three	-42	54
for train	80	20
for two	43	-33
for up	31	-18
for us	-11	-35
for viewer	-9	27
for vmware	60	-30
for volum	-15	38
for vulner	-5	37
for what	-12	26
for which	32	19
for whom	-36	57
for you	-6	55
forbid	-30	47
forc	5	36
forc it	58	-45
forc one	71	-35
forc ssl	-16	25
forc tls	-26	46
forens	21	83
forens on	31	78
forest	-21	44
forev	-39	124
forgot	-27	69
forgot the	-21	72
forgotten	-15	76
format of	-10	20
former	47	4
forward	7	20
forward secreci	38	-17
found	2	33
found by	-13	43
found in	41	-28
four	-16	43
four dai	-6	36
framework and	-17	45
framework on	-28	30
frankfurt	-33	21
free	-9	25
free of	-12	18
free space	-5	22
free tier	22	2
freelanc	-12	28
fresh	19	-5
fresh one	-21	31
fridai	20	6
fridai traffic	19	-43
from	10	16
from $	32	-12
from %	-19	-59
from 1	-16	19
from 2016	-5	19
from 2023	-22	65
from 5	109	-25
from 6	-37	60
from @	-21	57
from a	16	21
from an	-46	71
from anoth	48	-27
from artifact	-2	68
from aws	43	-36
from be	-6	46
from befor	34	11
from certif	71	-51
from contain	90	-78
from day	-12	28
from docker	-10	56
from each	113	-41
from ecr	-26	27
from everi	37	25
from flood	24	-5
from insid	-22	50
from is	-12	51
from it	-9	18
from its	32	-25
from march	-11	16
from minor	-61	58
from okta	4	17
from one	32	-10
from our	-16	41
from outsid	30	-15
from peopl	33	-14
from read	-44	26
from releas	-7	43
from the	9	24
from there	-19	23
from those	65	-41
from us	13	-62
from version	-15	48
from where	-5	35
from which	18	3
from who	35	-25
from whom	23	-80
front	34	11
front $	-66	87
front and	22	-14
front end	77	15
front of	28	14
fsck	-17	66
fsx $	-13	49
fsxadmin	-39	65
ftp	-15	48
full	-14	55
full $	12	54
full in	-6	60
full load	-3	21
full of	-22	43
full on	-22	67
fulli inherit	5	-19
fulli manag	26	-9
function	0	38
function $	15	39
function @	21	27
function code	-41	97
function data	-6	53
function execut	25	-11
function is	-11	42
function keep	-31	33
function of	-7	26
function on	-18	43
function permiss	-15	53
function run	59	-50
function that	-15	22
function to	18	-9
function us	32	-15
further	-5	23
further on	-22	40
game	-18	74
game server	-37	90
game session	65	-32
gap	-20	35
gatewai	-20	-28
gatewai and	-18	20
gatewai endpoint	-18	60
gatewai for	60	-30
gatewai on	24	3
gatewai or	-9	29
gatewai patch	-46	-89
gather	-7	17
gbp	55	-70
gdpr	-15	46
gdpr complianc	-33	-9
gear	56	-23
gener	72	4
gener $	112	-14
gener and	-32	46
general	-51	15
general $	-55	-66
general who	7	55
generally	-18	14
generally whose	-23	18
generatedatakei	-13	31
geo	-11	66
geo restrict	-11	66
geographi	18	-12
get %	-16	10
get 20	-15	36
get @	25	0
get a	18	22
get and	-15	19
get back	-1	43
get delet	18	52
get endpoint	129	-27
get evict	-13	20
get in	-25	52
get it	-56	35
get its	-28	23
get new	19	-75
get no	11	26
get none	-26	54
get patch	-54	33
get replac	8	-33
get rid	-8	73
get secur	36	-75
get the	-4	24
get their	66	-53
get them	61	-31
get updat	-18	34
gib	-18	30
gib of	-16	34
gib unless	-15	20
git	-9	67
git credenti	-12	49
github	-13	56
github connect	-19	52
give each	38	-5
give everi	51	-39
give out	-38	43
give the	-9	21
give them	-5	20
give to	47	-29
given	8	36
given to	2	21
given up	26	-21
glass	-8	23
glibc	-25	33
global	49	-26
global @	16	25
global infrastructur	70	2
global network	59	4
global tabl	9	-58
go	-8	30
go @	106	-46
go after	-22	33
go and	34	-21
go back	-14	21
go by	-13	33
go dark	-28	62
go in	38	1
go live	-17	32
go nowher	-18	22
go through	19	-3
go to	-13	34
go with	-33	63
goal	-1	27
goe @	-31	70
goe back	26	-14
goe dark	76	-15
goe from	34	-4
goe in	-3	57
goe into	-18	24
goe on	9	16
goe out	-9	16
goe through	-38	54
goe to	24	4
golden	-15	70
golden ami	-3	42
golden imag	-16	62
gone	-12	34
gone $	59	-4
gone @	-26	34
gone for	-18	22
gone with	30	-18
good	-10	23
got	-11	30
got a	50	-23
govern	-28	53
govern mode	-26	35
gpo	-7	123
gpu	67	-11
gpu and	88	-64
gpu driver	10	58
grace	-20	89
grain	-10	32
grain access	-8	31
grant	-14	46
grant $	-57	134
grant among	30	-29
grant and	-6	16
grant in	-15	57
grant on	-4	65
grant permiss	-3	66
grant tabl	-5	31
graph	-7	37
graph $	-24	57
graph data	-28	45
greatest	22	1
greatest capac	-17	22
greatest size	87	-47
green deploy	-6	-60
gremlin	-9	71
gremlin queri	-1	57
grid	36	40
grid infrastructur	-26	36
group	-3	39
group $	0	144
group @	-10	53
group a	20	118
group appli	13	71
group are	65	4
group as	-14	50
group at	29	-22
group between	-51	68
group by	79	-16
group configur	25	76
group decid	5	17
group for	-12	61
group from	42	-29
group in	26	42
group may	-21	25
group of	-8	57
group on	-10	39
group over	-33	42
group polici	-13	25
group rule	-3	18
group that	-12	22
group to	-14	34
group whose	2	21
group windows	-11	21
group with	-20	25
grow	56	-10
grow $	20	-24
grow by	5	79
grow it	28	19
grow its	46	-16
grow the	36	1
grow them	-31	45
growth	-17	39
growth and	-17	39
gsi	-7	49
guarante	65	5
guarante by	39	-33
guarante that	62	-27
guard	26	17
guard against	-2	53
guard and	-3	27
guard at	56	-4
guard it	-8	25
guard the	34	5
guardduti	-7	18
guardduti runtim	-18	25
guardrail	13	38
guardrail for	-20	25
guess	-26	79
guess $	-26	94
guest	11	74
guest $	-21	88
guest oper	60	-2
guest os	15	107
gui	-42	-56
guid	62	38
guid sai	95	-40
guilt	-23	33
guilti	-30	60
guy	-21	26
ha	51	36
hack	14	-20
hack who	-29	-50
had	-6	-53
had an	53	8
had it	-106	-82
had kept	-33	46
half	-27	-39
half $	9	52
half of	-8	91
half year	-23	38
hall	-18	-89
hall $	55	-4
hallucin	3	63
hammer	-14	26
hand $	37	9
hand in	-17	23
hand it	-15	36
hand of	42	-20
hand on	-39	72
hand or	-43	46
hand out	19	18
hand over	-8	-57
hand to	14	20
handl	-41	-29
handl $	-1	42
handl as	-6	18
handl by	46	-48
handl that	-67	-56
handl the	154	96
handshak	-18	50
hang	-3	78
hang @	-8	23
happen	-36	-57
happen $	44	-18
happen by	-68	81
happen on	-17	21
happen to	-17	58
hard	79	-5
hard code	-15	44
hard drive	56	-26
hardcod	-4	23
hardcod password	0	19
harden	10	16
harden %	-75	-65
harden and	-16	57
harden golden	-18	58
harden of	69	-41
harden the	30	21
hardwar	59	-17
hardwar $	123	17
hardwar %	139	-43
hardwar applianc	-40	43
hardwar behind	74	-15
hardwar failur	88	6
hardwar fault	89	-4
hardwar in	183	20
hardwar mainten	50	17
hardwar of	112	-30
hardwar on	92	-12
hardwar that	107	-76
hardwar then	100	17
harmless	41	-5
has 14	-16	22
has 512	-8	20
has @	20	-4
has a	35	-12
has admin	8	42
has an	-1	84
has and	-21	29
has been	-42	24
has drift	29	-16
has end	17	-14
has it	-31	32
has lost	-25	39
has no	8	60
has none	58	60
has noth	-32	44
has one	-65	90
has onli	18	-14
has reach	43	-16
has right	-7	27
hash	108	-32
hash and	44	-25
hasnt	-13	27
hat	-37	-22
hat %	-32	-57
hat sre	69	50
have a	18	9
have an	58	-57
have end	-11	27
have endpoint	-14	16
have it	-25	34
have made	-6	23
have no	39	10
have none	15	27
have pass	24	-24
have prevent	-40	62
have raiz	60	-32
have renew	-10	19
have root	-21	37
have someon	-17	29
have the	-7	24
have their	94	-69
have them	72	-4
have to	33	-34
hcx	-6	67
hdd	30	-25
hdf	12	17
he	-14	20
head	10	32
head node	-18	46
headach	11	79
header	-18	35
headquart	-14	43
health	6	18
health and	57	-45
health check	3	29
health dashboard	-3	-49
health data	-40	54
health of	49	10
healthi	74	-46
healthi it	19	-12
healthi target	31	3
hear	-2	27
heartbeat	3	28
held	25	-3
hello	-24	-34
helm	-16	72
helm instal	-16	75
help	3	67
helper	6	20
helper and	-53	58
here	-14	29
here and	-22	28
here is	-20	26
hey	15	86
hibern	-6	28
hidden	30	-11
hidden from	42	-24
hide	-3	16
hide a	-3	19
high avail	21	-25
high enough	-17	38
high in	76	40
high volum	30	-29
higher	41	-3
higher on	44	-40
higher price	33	-18
highli	31	-4
highli avail	31	-4
him	100	9
hipaa	-80	-37
hipaa and	26	-15
hipaa complianc	-78	-93
hire	66	-1
hire the	38	-49
his	-28	27
his @	-32	23
histori	5	23
histori and	33	-27
histori of	13	22
hit	18	8
hive	17	-2
hm	25	24
hm and	79	43
hmm	-41	54
hmm $	-4	41
hmm %	-25	30
hold	28	2
hold %	39	-32
hold @	35	-14
hold for	-84	121
hold in	51	-30
hold it	97	22
hold on	-20	39
hold the	32	30
hold their	-16	42
hold them	-43	73
hole	-14	36
hole in	-62	67
home	-15	37
home folder	53	-10
homework	-3	45
homework $	0	50
hook	-10	66
hook $	12	74
hook for	-20	65
hook script	-11	33
hop	40	-12
hop limit	40	-12
hope $	32	-10
hospit	40	28
host	37	6
host $	8	16
host @	123	-66
host and	35	-4
host are	-44	63
host base	-9	24
host behind	44	-36
host below	-95	-115
host beneath	82	-14
host by	-14	39
host configur	32	-15
host everi	32	-29
host fail	60	-12
host for	108	-54
host hardwar	1	34
host in	21	35
host instal	-49	81
host is	-34	99
host kei	-37	78
host kernel	91	-10
host name	-21	24
host of	-19	8
host on	20	45
host oper	124	-97
host or	6	16
host os	220	13
host patch	-24	-83
host secur	42	-37
host server	47	-18
host that	41	-25
host the	45	-31
host to	45	0
host under	67	-6
host underneath	78	-27
host with	-26	41
host yourself	-34	41
hostnam	-13	44
hostnetwork	57	-19
hot	-23	46
hour $	-112	-10
hour and	37	-24
hour by	66	-58
hour for	36	-22
hour in	39	-41
hour of	-20	40
hour off	-28	38
hour or	17	-11
hour that	21	-14
hourli	59	-26
hourli snapshot	79	-35
hous	22	11
hous the	17	24
how	-4	18
how is	-77	-109
how long	6	22
how mani	8	42
how often	9	59
how the	-3	20
how thei	-29	58
howev	50	-8
hpa	-19	24
hpc	-47	65
hr	-16	27
hsm	79	-56
hsm2m	-6	43
http	35	-1
http and	5	16
http endpoint	-35	47
http for	-56	75
http in	-17	28
http on	32	1
http onli	50	-23
http or	28	-13
http too	44	-16
http with	40	-51
hub	24	4
hum	-29	46
hung	78	47
hurt	-30	40
hybrid	-38	60
hybrid activ	-38	47
hyper	-4	25
hyper v	-4	25
hyperpod	-80	-25
hyperpod cluster	-80	-25
hypervisor	83	-19
hypervisor $	169	17
hypervisor and	5	39
hypervisor below	41	22
hypervisor beneath	-48	100
hypervisor host	30	6
hypervisor on	138	-59
hypervisor patch	-42	80
hypervisor secur	43	-9
hypervisor updat	62	-31
i	17	-18
i $	-13	31
i am	32	-20
i e	-54	-2
i guess	-32	77
i instal	-24	44
i meant	54	5
i onli	20	-20
i said	68	-17
i was	0	54
ia	-20	45
iaa	19	191
iam	-8	22
iam @	-18	26
iam access	-3	16
iam and	-10	23
iam authent	-6	31
iam for	-14	21
iam on	-16	28
iam onli	-37	60
iam or	-3	27
iam polici	-5	16
iam role	29	-14
iam who	-9	20
iamallowedprincip	-23	37
iban	-7	37
iban in	-7	37
id	-24	54
id and	-23	27
id say	16	50
ide	91	-36
ide and	42	-40
idea	-82	-25
idempot	-13	58
ident	-9	49
ident and	5	81
ident polici	32	3
ident provid	-20	37
identifi	16	14
identifi and	-28	43
idl	50	1
idl @	58	5
idl at	18	-12
idl instanc	-18	58
ids	-5	23
if	17	3
if %	8	24
if @	9	36
if a	31	-19
if an	-36	58
if it	-11	-95
if its	61	40
if none	19	-12
if not	-26	86
if one	46	-17
if that	-12	38
if the	26	2
if we	90	33
ignor	-27	59
imag	5	38
imag $	7	90
imag %	-14	54
imag @	46	-23
imag and	7	16
imag are	63	-8
imag at	33	-67
imag can	-23	39
imag current	-12	21
imag for	15	26
imag from	-30	67
imag in	-2	25
imag includ	-28	31
imag is	14	57
imag of	40	-8
imag on	32	52
imag or	-25	37
imag patch	-23	24
imag pile	-2	20
imag regularli	41	11
imag sit	-4	45
imag that	-47	71
imag too	-49	45
imag under	29	-27
imag updat	-11	72
imag version	73	-39
imag we	-35	59
imag with	52	-14
imd	-6	47
imdsv1	-11	47
imdsv2	48	-14
immedi	-108	-9
immut	-14	33
import	-13	57
import $	-42	100
import again	-34	37
import and	-13	16
import certif	-17	43
import into	-30	65
import is	-17	32
import on	-18	100
import or	-5	23
import the	-19	30
improv its	41	-38
improv the	28	-27
in	8	20
in $	4	23
in %	7	21
in 24	63	-54
in 5	-54	1
in @	16	33
in a	-2	29
in account	-5	43
in acm	-15	23
in all	24	20
in amazon	-151	-21
in and	-29	56
in anoth	4	17
in any	-19	37
in at	28	-26
in auto	40	-18
in aws	21	34
in az	-45	68
in batch	-26	67
in between	-9	45
in bucket	-11	17
in by	-1	17
in case	-23	56
in charg	10	-40
in china	32	-19
in clear	-13	50
in cloudtrail	36	-21
in complianc	-16	32
in contain	-25	30
in deploy	25	-24
in differ	-21	50
in each	6	17
in ecr	-13	59
in etcd	-25	-7
in eu	24	-10
in everi	-9	28
in extend	-28	26
in fail	-37	67
in for	-34	36
in front	-2	34
in full	53	-7
in further	-20	33
in general	-52	17
in govern	-26	35
in hardwar	46	-42
in how	-26	12
in hybrid	35	-29
in iam	-12	38
in ireland	59	5
in it	9	73
in its	47	-20
in job	-19	38
in kms	-20	54
in lambda	-4	52
in latest	65	-37
in launch	-8	45
in log	-19	30
in mainten	46	-43
in memori	-19	40
in multi	30	-26
in my	16	-7
in name	-17	51
in no	-5	16
in on	26	-33
in one	-8	52
in order	2	16
in organizations	-31	38
in other	-13	33
in our	-1	52
in over	-18	21
in page	41	-33
in place	8	17
in polici	-11	27
in principl	-39	41
in privat	16	-6
in prod	-10	35
in promot	-9	39
in protect	-13	19
in provis	-17	60
in public	28	54
in requir	-8	47
in s3	6	21
in scope	-23	28
in secret	7	17
in sever	0	19
in sourc	-16	39
in sync	25	-26
in templat	-22	61
in their	19	15
in there	33	18
in thi	-42	-50
in those	-22	36
in three	27	-20
in through	-11	24
in time	18	9
in tmp	-21	36
in to	50	-12
in transit	-50	-34
in two	35	-16
in us	45	-19
in use	31	-17
in version	-12	31
in what	-14	18
in whatev	37	-20
in which	21	-13
in whose	-16	46
inbound	-11	66
inbound port	-3	79
inbound traffic	-42	62
incid	19	1
incid respons	-67	36
includ	23	-5
includ and	58	-57
includ is	-47	55
includ model	69	-43
increas	-18	83
independ	42	0
index	-7	38
index $	-23	83
index data	19	-6
index field	-26	27
index in	-18	73
index map	-5	23
index or	-25	28
indic	1	57
individu	4	58
infer	26	19
infer contain	-5	72
infer softwar	29	-8
influx	-6	98
inform	-6	41
infra	112	-84
infrastructur	25	-17
infrastructur $	88	4
infrastructur and	16	-6
infrastructur behind	132	-28
infrastructur devic	117	-21
infrastructur itself	33	3
infrastructur node	47	-9
infrastructur of	86	-45
infrastructur role	-26	40
infrastructur that	48	-12
infrastructur under	26	-8
ingest	11	28
ingest and	39	-29
ingress	2	18
ingress $	-4	60
ingress control	-36	66
inherit	86	-41
inherit control	47	-43
inherit from	-31	-41
init	-79	94
initi	-17	11
initi @	-3	30
initi the	-50	-3
inject	-22	54
inject are	-14	25
inject in	-14	60
input	-10	55
input valid	-14	91
ins	22	-6
ins and	27	-11
insid	38	5
insid $	-25	35
insid @	47	-9
insid a	14	55
insid an	60	1
insid aws	-20	-28
insid it	-47	92
insid its	37	-31
insid my	-31	46
insid of	-48	91
insid one	82	-36
insid our	6	28
insid that	-45	51
insid the	31	21
insight	-13	40
insight and	-8	44
insist	-9	38
insist on	-6	25
insist that	4	23
inspect	1	16
inspect $	-21	32
inspect and	-44	50
inspect are	-13	19
inspect engin	36	-29
inspect it	59	-53
inspect request	29	-18
inspector and	-12	16
instal	3	16
instal $	6	41
instal @	57	45
instal an	72	14
instal and	33	14
instal antiviru	-18	35
instal applic	4	17
instal are	-21	61
instal configur	-24	37
instal in	-11	38
instal into	-24	30
instal it	11	19
instal linux	-9	80
instal minor	22	-8
instal monitor	-16	73
instal noth	57	-2
instal on	-34	73
instal one	19	-22
instal or	23	-11
instal ourselv	50	113
instal patch	-4	17
instal softwar	34	-33
instal the	-42	-90
instal them	-33	85
instal there	-18	61
instal updat	-12	26
instal windows	-5	50
instanc	10	17
instanc @	-12	30
instanc and	17	-3
instanc are	-17	38
instanc as	27	-20
instanc by	31	-25
instanc class	-4	17
instanc disk	4	60
instanc for	41	-34
instanc from	24	-21
instanc group	-39	46
instanc has	40	-17
instanc in	29	-7
instanc is	40	13
instanc metadata	0	17
instanc noth	18	-13
instanc of	28	5
instanc onli	-19	29
instanc or	-26	52
instanc over	-6	33
instanc profil	-7	18
instanc role	-5	26
instanc run	20	18
instanc size	37	11
instanc start	-30	34
instanc storag	40	11
instanc that	23	7
instanc there	-3	36
instanc to	-26	44
instanc unless	-16	18
instanc with	59	-45
instanc without	42	-34
instead	-59	72
instead $	-86	34
instead of	-32	48
instruct	-32	53
instrument	-14	29
instrument the	-16	29
insur	29	8
integr	3	32
integr authent	12	45
integr of	-33	-12
integr servic	60	-44
integr with	-6	54
intellig	47	-20
intellig tier	7	28
intent	-23	53
intent and	-11	41
interfac	-6	21
interfac client	-19	44
interfac endpoint	-7	22
intermedi bucket	46	-42
intern	28	17
intern who	-22	25
internet	-9	33
internet $	-4	18
internet access	-10	29
internet gatewai	1	32
internet line	-13	25
internet on	9	37
internet onli	-21	37
interpret	-17	81
interrupt	12	32
into	4	25
into $	-36	39
into @	11	31
into acm	-10	17
into an	-11	75
into aws	-11	36
into differ	-30	37
into each	37	-22
into its	69	-10
into subnet	2	26
into the	20	5
into them	-28	51
intrud	23	5
intrud out	23	5
intrus	-50	69
intrus detect	-50	69
inventori	-24	71
inventori and	20	-15
inventori of	-36	34
investig	-11	53
invit	-6	21
invoc	-15	24
invoc and	30	-24
invoc log	-6	39
invoc whose	-20	39
invoic	17	43
invok	28	5
invok role	-11	25
invok the	-9	19
iop	-46	97
iop and	-19	23
iot	-4	42
iot on	-2	37
iot polici	-3	31
ip	-13	56
ip access	-12	55
ip address	17	51
ips	-22	51
ips of	-7	27
ipsec	-62	-56
iptabl	-24	31
ireland	52	4
is	2	18
is $	-42	81
is %	-11	66
is @	100	22
is a	-16	-2
is account	-57	19
is ad	-4	37
is administratoraccess	-1	19
is all	-11	63
is allow	-5	29
is alwai	38	5
is an	33	-5
is anoth	73	-22
is anyon	-17	45
is appli	-81	-12
is attach	1	-30
is awai	42	-29
is back	31	-21
is behind	62	-38
is better	-13	66
is broken	17	-3
is built	31	-2
is cach	-47	-60
is call	-16	20
is carri	25	16
is close	-9	50
is commit	39	-23
is complianc	-89	-69
is configur	-61	-116
is connect	26	-23
is correct	-51	56
is creat	4	30
is data	-90	73
is delet	-8	19
is deprec	2	46
is disabl	-8	24
is disconnect	-26	28
is do	-29	-36
is done	28	37
is down	65	-7
is drop	76	-18
is enabl	28	-25
is encrypt	-38	-5
is end	-60	75
is enforc	-29	67
is everyth	-21	24
is feder	1	96
is fill	-40	39
is fix	-12	36
is for	18	14
is full	-26	37
is gone	-23	47
is hand	-27	87
is handl	-21	66
is healthi	68	-60
is hipaa	-36	-55
is how	-32	80
is idl	44	-38
is in	26	57
is insid	7	23
is inspect	-9	30
is instal	-7	23
is isol	51	26
is it	-2	-39
is its	46	-23
is keep	55	-46
is kept	63	-34
is left	25	-11
is load	71	-70
is log	8	69
is look	55	-22
is lost	-3	21
is made	-17	30
is maintain	10	79
is make	34	-14
is manag	-9	40
is miss	-11	30
is need	-19	29
is no	47	2
is none	-36	81
is not	-8	35
is noth	73	-34
is off	-20	41
is offlin	-20	33
is old	-8	17
is on	11	-22
is one	-82	76
is onli	-8	28
is open	-9	34
is out	-27	48
is over	-10	35
is part	54	-32
is patch	-51	-37
is paus	-37	-61
is plug	-27	28
is possibl	3	27
is protect	6	88
is provid	-34	20
is public	-31	71
is publicli	7	31
is publish	-7	51
is reach	-15	39
is reachabl	6	42
is record	-29	57
is regist	25	-17
is replac	58	-31
is requir	-4	16
is respons	-6	-45
is review	11	35
is right	24	-32
is run	46	-5
is secret	9	30
is secur	135	70
is sent	-26	23
is serverless	32	-30
is set	-25	31
is someth	77	-28
is stale	-15	16
is start	51	-40
is stop	24	-22
is store	16	35
is stuck	-10	18
is suppos	-66	-69
is switch	-89	-22
is taken	26	-10
is that	-53	-13
is the	16	1
is their	-86	15
is then	-45	55
is there	9	43
is thi	-33	6
is throttl	-17	64
is to	-17	64
is too	-18	30
is turn	12	-71
is under	45	-28
is up	-30	37
is updat	-13	30
is us	-7	16
is verifi	-16	30
is watch	-15	16
is what	25	19
is who	43	12
is wholli	-9	27
is whose	56	11
is with	64	36
iscsi	-9	49
iscsi initi	-3	30
isnt	-11	47
isnt %	49	4
isnt @	-60	127
isnt it	18	-7
isnt the	-30	41
iso	37	18
iso 27001	7	24
isol	37	-8
isol @	71	-18
isol between	49	4
isol contain	42	-22
isol custom	30	-8
isol environ	29	-14
isol everi	-24	26
isol function	16	-7
isol my	62	-22
isol of	82	-34
isol the	17	18
issu	33	-6
issu and	44	0
issu by	37	-34
issu certif	-15	72
issu public	51	-57
issu the	44	-12
it %	30	-10
it @	-12	51
it after	-16	22
it again	20	-12
it against	-12	21
it also	37	-31
it and	-7	21
it answer	75	-61
it as	-13	33
it ask	-15	17
it at	4	34
it avail	64	-13
it awai	-21	29
it belong	-10	18
it build	89	-63
it can	32	-12
it cannot	22	29
it chang	-29	55
it check	-5	47
it come	-36	36
it confirm	38	-36
it connect	135	-114
it copi	86	-77
it correct	-78	7
it cover	-15	25
it creat	74	-51
it current	-19	55
it deliv	-12	19
it doe	81	-43
it down	-24	51
it enabl	-73	-78
it encrypt	-52	-76
it end	-29	63
it fail	-11	45
it fall	-45	-66
it find	-2	34
it follow	39	-28
it for	-5	44
it from	23	-6
it get	-37	38
it goe	-41	-66
it grow	17	-22
it had	-33	46
it hand	-12	-52
it has	27	15
it hold	76	-43
it if	27	-21
it in	29	-14
it into	-32	34
it is	23	14
it isnt	55	-13
it issu	45	-52
it its	29	-27
it keep	22	1
it leav	96	13
it make	56	-54
it manag	42	-36
it may	76	-68
it move	32	-30
it never	77	15
it now	-37	-59
it off	18	28
it offer	39	-26
it onc	-2	19
it onli	-17	25
it onlin	24	-7
it onto	-21	31
it or	-25	52
it our	37	-17
it out	20	31
it over	86	-57
it own	48	-37
it pass	77	-19
it patch	62	-12
it per	-16	37
it place	18	-17
it privat	-20	27
it protect	19	13
it raiz	37	-35
it reach	-6	32
it read	-6	17
it replac	29	8
it right	32	-63
it run	-3	31
it safe	-26	46
it scale	37	-2
it scan	11	17
it serv	-19	36
it set	-14	26
it so	35	-13
it stai	52	-32
it stand	-10	30
it start	43	-21
it still	68	-38
it stop	-30	41
it store	82	-54
it support	54	-1
it surviv	16	12
it take	-19	44
it that	51	26
it the	-6	31
it then	-35	88
it through	-5	16
it too	-28	41
it tri	78	-70
it up	28	14
it updat	18	71
it us	67	-53
it usabl	-11	19
it was	-16	33
it when	-22	-13
it where	0	29
it who	-13	51
it whose	36	19
it within	-1	25
it without	10	29
it would	-15	24
it yes	-27	68
it yourself	-5	35
item	13	16
its	17	4
its %	-25	-70
its @	-1	31
its a	116	-9
its ai	31	-28
its ami	31	15
its api	25	-6
its audit	20	31
its author	71	-44
its autom	-24	32
its avail	68	-53
its backup	23	9
its cach	38	-37
its certif	-6	20
its classif	-19	29
its complianc	78	1
its consol	66	-50
its custom	-11	18
its default	16	-9
its depend	37	-13
its disk	-25	32
its dns	40	-27
its encrypt	-41	52
its end	9	-25
its endpoint	56	-1
its facil	57	-12
its guest	17	57
its guid	95	-40
its health	60	-57
its host	48	-44
its hypervisor	50	-32
its imag	-29	46
its instanc	-16	26
its job	-32	74
its kei	-27	30
its kernel	10	30
its key	39	-2
its librari	0	36
its limit	-19	25
its locat	33	-15
its machin	55	-29
its manag	-63	112
its modul	53	-45
its network	31	-12
its node	33	-12
its not	10	-39
its own	24	-3
its paramet	-18	24
its part	68	-31
its password	-50	60
its patch	41	0
its peopl	-76	-41
its platform	-54	61
its polici	-16	31
its port	32	-20
its protect	-9	32
its quota	43	-33
its record	17	-8
its recoveri	64	-23
its region	21	-4
its releas	-26	38
its result	-17	39
its right	-14	22
its role	23	-4
its router	47	-29
its rule	-13	50
its runtim	-35	46
its schedul	17	25
its secur	-10	17
its server	-30	86
its set	-22	51
its size	-51	85
its softwar	-34	90
its standard	64	-54
its standbi	56	-38
its storag	44	-16
its stream	-16	35
its support	-31	44
its task	-13	21
its technician	73	-62
its time	-6	58
its track	39	-36
its updat	41	45
its version	-14	22
its volum	-21	38
its web	33	-20
its zone	38	-37
itself	29	10
itself $	55	4
itself %	-53	50
itself after	59	-48
itself am	-39	68
itself and	18	-8
itself are	-99	102
itself avail	25	-12
itself in	62	-34
itself is	56	24
itself keep	31	-29
itself no	-21	32
itself on	26	-24
itself onli	-14	16
itself or	19	-50
itself run	0	28
itself so	-62	69
itself the	32	-22
itself up	41	-28
itself when	45	-41
itself where	34	-31
itself who	59	-4
itself with	19	-12
itself without	20	-14
januari	-19	59
januari who	24	68
jar	-16	51
jar $	-18	33
jar and	-10	27
java	-11	87
java librari	-29	49
jdbc	-4	104
jira	-37	91
jms	-36	65
jms client	-36	65
job	8	23
job $	-20	-10
job @	-19	33
job and	16	-9
job are	21	-6
job code	-20	75
job definit	-23	36
job for	-4	43
job has	-20	32
job imag	-10	156
job in	-8	111
job is	-38	-122
job of	32	-19
job queue	53	-1
job role	-9	25
job run	38	-2
job schedul	172	-26
job script	-8	72
job stai	-20	31
job that	32	5
job to	23	52
job wait	50	-29
join	-8	40
join of	-15	84
join to	-2	50
joint	23	66
joint duti	-9	69
joint respons	38	38
js	18	27
js runtim	38	-29
js version	-1	40
json	-22	37
judg	-26	78
juli	-11	30
juli 2026	-6	29
june	-3	31
june 2025	-17	34
june 2026	-8	28
just	-27	-83
just do	-22	13
just the	48	5
jvm	90	-8
jwt	-13	58
jwt author	-10	34
karpent	43	44
karpent on	-42	44
kb	-9	62
kbs	151	20
keep	17	9
keep %	-24	30
keep 1	90	-66
keep @	35	3
keep an	-53	80
keep and	-2	17
keep answer	87	-27
keep api	-23	23
keep applic	30	-3
keep avail	62	-9
keep backup	-27	54
keep both	-15	44
keep client	-27	43
keep copi	-22	41
keep current	-19	23
keep custom	41	-4
keep data	56	9
keep definit	-14	22
keep delet	-19	24
keep driver	-10	19
keep earlier	-9	35
keep enough	30	0
keep etcd	-105	110
keep everyth	-21	40
keep fail	11	47
keep for	-40	49
keep host	29	-26
keep in	-26	29
keep instanc	36	4
keep intrud	23	5
keep it	32	4
keep log	12	17
keep manifest	-7	18
keep messag	-1	46
keep no	-39	98
keep node	-7	77
keep none	-49	58
keep noth	-38	59
keep onli	-77	88
keep other	62	-10
keep out	-16	23
keep peopl	-60	62
keep person	-11	18
keep result	-5	20
keep run	1	48
keep sensit	-6	29
keep serv	85	-21
keep sourc	-11	23
keep state	-29	50
keep task	-36	57
keep that	17	30
keep the	38	3
keep their	60	-12
keep them	18	-2
keep third	43	1
keep those	-14	17
keep three	34	4
keep trail	-22	61
keep up	71	-53
keep what	-41	89
keep work	-59	71
keep workload	-14	18
keepal	-36	43
kei	-1	30
kei $	32	19
kei %	-31	19
kei @	-6	34
kei and	-12	21
kei are	-34	67
kei by	-8	24
kei for	-7	31
kei from	47	5
kei if	18	61
kei in	-10	49
kei is	16	41
kei live	-2	35
kei of	22	-4
kei on	-1	86
kei that	49	-25
kei unless	30	-21
kei who	-67	5
kei with	61	-20
kept	29	7
kept $	-6	90
kept aliv	29	-27
kept and	12	16
kept as	37	-21
kept by	58	-45
kept for	-34	50
kept from	-45	80
kept in	-35	13
kept is	96	-70
kept run	87	-41
kept up	94	-40
kerbero	10	31
kerbero ldap	52	-43
kernel	35	-12
kernel $	63	-10
kernel and	-34	45
kernel are	-21	37
kernel cve	-52	-44
kernel fix	17	-31
kernel in	116	29
kernel of	1	57
kernel patch	-30	151
kernel updat	-4	49
kernel upgrad	-25	50
key	7	19
key $	-42	72
key @	-9	56
key and	-13	29
key are	88	-75
key at	-20	41
key befor	-13	31
key by	88	-68
key cannot	-33	77
key choic	-16	106
key for	-11	20
key if	-18	24
key in	-1	36
key is	97	-31
key it	59	-39
key its	9	18
key keep	-48	85
key manag	-9	16
key materi	31	-4
key of	23	-9
key on	-14	38
key or	-22	42
key pair	-16	25
key polici	-15	74
key rotat	14	100
key sign	-35	118
key that	24	-9
key type	-11	24
key unless	39	-20
key was	20	-22
key when	-21	38
key with	-27	37
kick it	-26	31
kill	-22	69
kill the	2	30
kind	3	90
kind are	-35	79
kms	18	0
kms and	23	0
kms encrypt	-24	37
kms key	17	3
kms where	-16	24
knob	-5	53
knob $	1	27
knob is	-7	49
know the	-7	17
know which	41	-10
knowledg base	-7	17
known	19	22
known address	-28	44
known cve	-19	70
known vulner	53	-48
kubelet	24	17
kubelet $	-23	126
kubelet @	-47	74
kubelet and	92	-39
kubelet on	-2	-49
kubernetes	29	16
kubernetes api	-11	52
kubernetes version	-10	82
kvm	-5	31
kyverno	-10	54
label	1	46
label and	-6	24
label of	-45	77
label that	65	-37
lack	-11	32
lack a	-11	37
lag	-28	69
lag and	-11	19
lag behind	-14	46
lai	15	33
lake	-21	38
lake format	-17	26
lambda	-8	26
lambda and	17	-1
lambda edg	-28	35
lambda trigger	-1	27
lan	-19	50
land	26	4
land in	19	4
land on	27	4
land where	47	-17
land with	42	-12
land zone	-42	54
languag	-15	32
languag @	-16	24
languag model	20	-8
languag runtim	17	-38
laptop	-10	88
larg	27	11
larg @	14	22
larger	-19	46
larger chang	-18	25
larger node	-8	48
larger one	-16	44
last	21	34
last 90	49	-42
last access	-4	18
last longer	52	-36
last month	71	3
last night	29	6
last one	84	30
last week	20	-16
last writer	-22	36
last year	27	-7
late	23	-30
latenc	4	82
latenc alarm	-8	17
latenc and	-5	33
later	6	20
later and	-23	28
later on	17	-9
latest 14	42	-41
latest 50	14	30
latest after	18	-12
latest alwai	65	-37
latest ami	77	-57
latest imag	-45	89
latest is	53	-44
latest patch	55	-30
latest revis	-6	17
latest seven	-29	36
latest version	-35	57
latter	-85	-49
latter $	-86	-49
launch $	-26	119
launch @	56	-22
launch a	-14	17
launch and	66	-13
launch anoth	63	-57
launch from	5	49
launch in	31	-79
launch new	-10	28
launch scale	62	-52
launch set	-12	35
launch templat	-6	32
launch the	35	-5
law	20	81
law and	33	72
law demand	19	73
law that	11	37
layer	33	2
layer 7	-47	45
layer and	-5	34
layer are	-24	43
layer in	5	16
layer includ	34	-33
layer of	-13	19
layer under	12	-51
layer we	-27	50
layer with	-17	42
ldap	22	26
ldap on	48	-4
ldap work	-38	46
lead	-57	45
lead back	-39	51
leader	56	-35
leader node	57	-34
leaf	-2	22
leaf cert	-3	20
leak	-2	52
leak $	-1	54
leak access	-38	0
leak from	-13	30
leak in	17	40
learn	-14	33
least 7	24	-22
least and	3	16
least everi	15	22
least onc	46	-13
least one	6	39
least privileg	-11	54
least want	-17	18
leav a	17	-10
leav public	1	26
leav room	-15	17
leav that	-16	27
leav the	-19	47
leav those	-32	75
leav who	-26	30
leaver	-19	50
leaver still	-13	33
ledger	-24	55
left	-13	31
left $	-34	43
left alon	-44	50
left and	29	-24
left behind	-32	34
left for	32	-22
left in	44	-6
left the	-9	41
left to	-52	-49
leftov	-6	19
leftov of	-6	19
leg	-8	22
legaci	-17	25
legal	-26	76
legal hold	-13	88
len	-34	57
length	-9	50
length and	-2	36
less than	59	-41
let	-2	19
let @	-15	29
let a	34	-28
let client	-11	23
let everi	-9	20
let everyth	-13	25
let in	-18	44
let its	29	-22
let no	61	-60
let nobodi	20	34
let other	-9	30
letter	-17	34
letter queue	-22	38
level	1	35
level $	42	-19
level 1	-4	37
level call	18	-12
level metric	-15	17
level read	-24	30
level secur	-12	26
lever	-12	21
li	-1	35
li in	21	16
li on	-8	32
li under	-19	34
liabil	-39	96
liabl	-3	28
lib	-22	114
librari	-5	40
librari and	-3	22
librari are	-7	49
librari in	9	28
librari insid	21	-3
librari is	-15	36
librari of	-16	40
librari that	-12	26
licens	-26	53
licens @	-3	18
licens and	9	26
licens are	-8	30
licens for	-17	50
licens in	36	-23
licens includ	106	-77
licens of	-24	38
licens on	-5	67
licens patch	-102	-134
licens the	61	-39
licens to	1	17
lie	38	8
lie in	-55	98
life $	52	24
life are	-8	35
life cycl	32	0
life of	51	-24
life on	-42	30
lifecycl	66	-2
lifecycl $	181	17
lifecycl and	-9	16
lifecycl control	-6	26
lifecycl hook	-10	18
lifecycl manag	-13	18
lifecycl of	36	-22
lifecycl polici	-19	68
lifecycl rule	18	0
lifetim	44	-26
lift	-8	-44
lift a	51	-56
lightsail	-44	73
like	17	25
like @	17	41
like are	27	-20
like aws	53	-5
like that	1	58
like the	-25	75
limit	8	22
limit $	-8	-89
limit @	-14	44
limit and	-11	29
limit by	27	-23
limit for	-13	28
limit if	59	-21
limit in	-21	25
limit of	31	-2
limit on	-20	42
limit or	-5	19
limit that	18	-14
limit the	-25	50
limit time	76	-59
limit who	-4	19
line	-5	49
link	3	29
link between	29	44
link domain	21	-7
link for	-14	40
link in	-12	25
linux $	29	-34
linux 2023	69	34
linux @	-25	66
linux ami	77	12
linux and	19	-17
linux below	-65	63
linux beneath	73	-86
linux capabl	-13	44
linux insid	79	-57
linux of	45	-20
linux patch	-57	-91
linux secur	-9	80
linux server	-21	41
linux under	-2	52
linux underneath	-146	-6
list	0	21
list $	8	21
list and	-13	25
list are	-28	58
list as	-41	58
list at	48	-25
list by	44	-23
list in	-14	23
list of	44	-8
list the	31	-24
listen	20	19
listen $	-4	117
listen @	-9	22
listen to	-31	36
live	13	26
live $	-22	39
live in	-11	43
live is	82	-79
live migrat	60	-28
live on	54	7
load	16	16
load $	6	89
load @	-16	46
load and	-12	23
load data	-21	112
load dock	32	5
load grow	-29	32
load of	28	-4
local	10	60
local admin	-16	28
local administr	-13	26
local consol	-14	19
local disk	-10	27
locat	18	-5
locat $	115	-69
locat of	51	-17
lock	1	44
lock in	-16	39
lock it	-26	56
log	-2	20
log $	7	133
log @	-24	-55
log agent	-39	45
log are	-5	20
log backup	29	0
log befor	-12	16
log bucket	32	-23
log collect	-19	28
log data	20	-6
log deliveri	-36	43
log destin	-21	58
log do	-69	-43
log driver	-21	75
log everi	-17	37
log file	42	-32
log for	-18	34
log from	1	22
log go	-21	44
log have	-3	58
log in	46	-14
log includ	-16	45
log is	-16	35
log it	-9	33
log level	-18	42
log lie	51	-31
log longer	-10	46
log manag	-7	39
log metric	-9	27
log of	-17	52
log off	-12	52
log on	-16	-31
log oper	10	78
log over	26	-21
log paramet	4	20
log retent	46	160
log router	0	55
log so	-18	28
log sourc	-55	72
log stai	-15	25
log that	28	4
log the	92	2
log type	-25	42
log up	2	25
log were	-11	26
log what	-13	31
log where	17	-15
log4j	1	53
log4j in	3	49
log4shell	-18	41
log4shell in	-18	41
logic	42	4
login	-5	55
login $	2	83
login in	-8	72
login node	-25	69
login on	6	22
login our	-11	46
login page	-43	47
login to	64	-8
long	5	22
long @	-28	31
long a	-28	48
long as	38	-33
long backup	119	3
long daili	49	21
long record	-30	46
long run	-59	63
long term	5	38
long thei	41	-30
longer	-5	30
longer and	-22	26
longer exist	-32	46
longer keep	-16	39
longer meet	44	-42
longer need	-27	32
longer retent	-2	19
longer than	-16	83
look	27	4
look after	42	-33
look at	7	33
look for	-43	96
look into	54	-18
loop	-13	72
loop $	-15	79
loosen	6	33
lose	-15	53
lose data	-5	25
lose it	-10	44
lose the	-45	101
lose them	-27	27
loss	-14	29
loss of	-7	21
lost	2	20
lost after	-12	19
lost it	-17	21
lost its	-18	30
lost one	46	-19
lost our	-28	33
lost task	-18	29
low	-3	42
lower	-3	30
lowest	87	-33
lowest tls	87	-33
luk	-11	36
lustr	-6	32
lustr and	38	-20
lustr scratch	-8	22
m	1	95
m i	-13	31
mac	102	-31
machin	33	-11
machin $	55	-7
machin @	-13	19
machin and	17	-8
machin are	0	53
machin below	55	-41
machin in	17	-8
machin is	45	40
machin itself	-45	51
machin of	69	-29
machin on	25	-2
machin pool	-34	33
machin that	42	-19
machineri	25	-17
maci	-10	28
made	21	1
made and	27	-25
made by	60	-22
made from	-18	27
made in	25	4
made it	-21	35
made public	-19	91
made with	31	-2
mail	-12	38
mail address	-10	26
mail and	71	-55
mail health	3	16
mail in	46	-34
mail server	24	-5
mail that	-45	67
mail through	1	26
main	-8	18
maintain	30	-9
maintain and	28	1
maintain by	54	28
maintain it	-22	-66
maintain its	66	-38
maintain that	-81	0
maintain the	32	-5
mainten	35	3
mainten $	-31	-78
mainten @	-8	38
mainten action	48	-30
mainten is	-19	71
mainten mode	-30	35
mainten of	56	-16
mainten off	-6	17
mainten on	23	-41
mainten window	24	34
mainten windows	82	10
major	9	49
major upgrad	-11	84
major version	14	48
make	-2	32
make %	-26	48
make @	-16	21
make a	15	39
make an	19	-8
make and	35	-10
make client	-15	37
make it	19	11
make new	-11	19
make no	-9	35
make one	45	-38
make recoveri	76	-66
make sure	28	-7
make the	-8	19
make them	13	64
malici	-20	50
malwar	-15	26
man	83	-18
manag $	11	52
manag %	-101	-156
manag @	-19	8
manag a	41	36
manag access	-20	23
manag and	19	-10
manag by	-30	65
manag call	49	-13
manag certif	63	45
manag databas	-36	-44
manag endpoint	-19	55
manag environ	45	-38
manag event	52	-19
manag imag	19	3
manag in	-24	72
manag instanc	32	-21
manag kei	6	50
manag node	-20	62
manag of	31	50
manag on	19	-41
manag one	-4	30
manag or	-10	21
manag patch	83	-61
manag permiss	55	-53
manag platform	-15	51
manag python	31	-24
manag queri	35	-14
manag result	-36	68
manag rule	71	-137
manag scale	17	-11
manag secur	63	39
manag servic	-83	-61
manag share	-45	-74
manag so	-2	44
manag storag	-26	43
manag the	24	23
manag them	-21	62
manag type	46	-45
manag updat	-12	73
manag user	-4	56
manag what	16	-9
mandatori	17	35
mandatori @	-17	73
mandatori on	102	-85
mandatori secur	-52	83
mani	30	2
mani @	49	21
mani connect	45	-36
mani dai	-16	50
manifest	-11	42
manifest and	-13	25
manifest of	-1	22
mantrap	85	1
manual	-19	32
manual approv	-3	20
manual evid	-13	35
manual on	42	17
manual snapshot	4	31
map	3	38
map $	-8	115
map and	-8	28
map iam	-11	17
map wrong	-10	33
march	-18	34
mark	-14	22
mark a	-27	41
market	-29	48
market mail	-7	22
marketplac	-24	93
mask	-6	51
mask person	15	47
master	-35	-37
master password	-24	-58
match after	-24	16
matchmak	72	-21
materi	6	25
materi in	-11	26
materi is	-117	148
materi of	7	25
matrix	-24	-56
matter	27	25
matter elsewher	-7	39
max	-9	47
max @	-22	36
max concurr	-11	26
max of	0	32
max size	1	48
max vcpu	-24	89
maximum	-3	19
maximum are	71	-54
maximum capac	-22	42
maximum in	-11	16
maximum size	-6	17
may	2	22
may also	25	-15
may be	-11	32
may call	-38	76
may delet	64	-57
may do	-17	40
may have	-20	62
may issu	-7	65
may leav	47	-42
may merg	6	22
may open	28	-17
may publish	-35	55
may pull	-18	20
may queri	-19	22
may run	-18	49
may send	-2	42
may set	20	-18
may store	35	-27
may take	29	-27
may use	32	-3
mb	-5	20
mcp	-18	31
mcp server	-18	31
me	-14	-29
me $	-65	-26
me %	-27	34
me do	-55	-95
me is	-17	13
me or	-19	33
me the	-27	49
me to	51	10
me who	41	-25
me yes	-8	92
mean	32	2
mean $	28	-39
mean is	35	-5
mean the	-127	-6
mean who	-3	-17
mean whose	105	-11
meant	25	15
meant the	-25	49
meant to	-18	51
meanwhil	29	19
measur	-16	52
media	76	-30
media sanit	40	-4
medium	-5	26
medium @	-5	26
meet	-81	-71
meltdown	27	-4
member	-18	42
member and	4	19
member of	-9	48
memori	14	24
memori $	76	-46
memori and	-2	24
memori limit	-24	51
memori of	73	-53
memori or	54	-40
memori set	-34	73
memori store	-14	24
mend	3	47
mend it	-21	40
mend onli	-43	63
mend the	49	53
merg	-21	42
merg in	3	29
mesh	-4	78
mesh $	-16	31
mess	-13	23
mess to	-21	24
messag	25	8
messag between	37	-31
messag bodi	-22	36
messag broker	47	-39
messag in	55	-53
messag is	-34	44
messag on	35	-18
messag over	59	36
messag redund	28	-22
messag sent	-16	25
messag that	-30	34
messag when	52	-27
met	-9	28
met $	-12	24
metadata	27	15
metadata and	19	-18
metadata databas	60	-20
metadata in	-41	34
metadata is	-22	35
metadata of	59	-50
metadata on	-9	32
metadata servic	-25	26
metadata that	-5	18
metal	39	-18
method	1	48
metric	32	-8
metric and	28	-10
metric in	78	-54
metric of	34	-18
metric to	36	-9
mfa	-3	56
mfa delet	8	40
mfa devic	-20	46
mfa kei	-5	20
mfa on	16	47
micro	15	28
microcod	14	50
microcod firmwar	-24	43
microsoft	34	-19
microvm	59	-9
microvm can	-41	61
microvm of	38	-32
midnight	75	-36
migrat	4	37
migrat for	-14	30
migrat of	53	-12
migrat to	-13	43
million	58	-21
million of	58	-21
min	-32	59
min 1	-14	59
min and	0	16
min max	-16	22
min tls	-10	16
mind	-17	48
mine	-17	28
minimum	-21	45
minimum and	-7	18
minimum of	-15	17
minimum tls	-24	40
minor	34	33
minor and	25	-8
minor engin	-5	-80
minor on	50	-9
minor releas	-53	96
minor upgrad	11	35
minor version	6	-39
minut	19	5
minut and	-1	20
minut at	-6	19
minut window	-7	28
mirror	-17	26
misconfigur	1	70
mismatch	-9	62
mismatch in	-6	32
miss	-14	47
miss $	-22	52
miss @	-6	24
miss and	-10	25
miss in	-1	51
miss on	-19	63
miss so	9	51
miss the	-10	43
mistak	-17	50
mistak $	-1	36
mistak @	-16	32
mitig	46	15
mix	-109	-75
ml	11	54
ml team	33	-29
mmdsv2	-17	46
mobil	5	28
mobil push	13	26
mode	20	6
mode $	26	-24
mode @	34	-30
mode and	-19	31
mode do	18	22
mode for	-21	29
mode is	-9	19
mode it	-14	20
mode of	-25	51
mode or	-27	33
mode so	-33	28
mode that	32	-24
mode the	42	-31
mode who	81	-20
mode with	15	20
model $	-90	-33
model and	7	23
model answer	-12	44
model fresh	45	-27
model in	61	19
model is	-2	61
model on	-9	18
model provid	73	-60
model put	5	65
model run	68	-46
model that	8	41
model who	-7	75
model with	18	-2
modul	8	17
modul are	-10	39
modul audit	62	-54
modul of	31	-18
modul that	-29	36
moment	5	24
mondai	53	13
monei	-2	21
monitor @	3	21
monitor doe	-7	16
monitor node	58	-13
monitor the	71	-19
month	8	-28
month $	16	-62
month and	-43	84
month at	29	-18
month by	-40	9
month old	4	28
month the	43	-34
month who	-61	-56
month without	-33	15
monthli	3	-28
monthli rollup	26	-8
more	19	5
more $	-41	67
more and	38	-30
more in	58	-47
more load	-6	34
more than	-29	37
more up	-20	27
morn	76	-15
most	-2	19
most 60	-11	19
mount	-49	83
mount @	-82	104
move	7	19
move $	-16	33
move %	-18	37
move @	39	-30
move a	2	19
move all	37	-25
move an	-34	41
move environ	-3	50
move everi	-17	28
move from	-9	16
move is	-33	123
move it	-12	18
move off	-5	52
move on	-21	27
move player	-13	17
move the	2	46
move to	22	1
move traffic	-48	65
move us	-72	-20
mtl	-7	114
mtl between	-7	120
much	-4	41
much $	-16	54
multi	2	24
multi factor	3	41
multi node	59	-33
must	-2	27
must %	27	8
must appli	-29	24
must be	-23	47
must configur	-29	37
must creat	-12	18
must decid	-24	23
must defin	-13	53
must do	-36	48
must enabl	21	55
must instal	-35	66
must keep	-22	46
must last	37	13
must not	-18	26
must patch	78	-37
must renew	-14	50
must surviv	-27	29
must the	83	9
must to	-12	30
must updat	-10	29
must write	-16	31
mutual	-12	23
mutual tls	-12	24
my	31	3
my @	31	27
my applic	-14	37
my auditor	37	-41
my boss	4	29
my colleagu	-16	39
my data	-57	-59
my head	56	35
my team	-2	22
myself	-18	36
myself $	-21	33
mysql	-2	29
n	3	50
n 1	-14	19
nacl	14	134
nah	74	11
nah i	72	-1
name a	18	-2
name has	-21	87
name in	-44	82
name it	22	15
name no	-19	37
name of	-7	38
name server	93	-53
name that	-27	31
name the	10	22
name who	-20	75
namespac	14	31
namespac $	-28	60
namespac and	-13	18
namespac on	-32	78
namespac quota	-37	71
namespac with	69	-34
narrow	1	31
narrow it	-11	31
narrow scope	-11	20
narrow the	35	-8
narrow them	-2	38
nas	-24	53
nasti	16	56
nat	-5	28
nat gatewai	-1	19
nativ	43	-14
near	11	16
nearli	12	33
nearli full	-15	54
necessari	71	-41
neck	-22	47
need	11	21
need $	-36	55
need @	26	1
need a	54	-50
need an	-52	34
need and	-12	19
need control	-8	19
need for	-28	71
need in	-28	40
need it	-16	27
need more	-7	42
need no	2	56
need none	-46	102
need on	49	2
need one	-17	28
need the	-16	22
need there	90	-28
need to	77	-23
neighbor	18	-18
neighbor on	25	-24
neither	5	32
neither refus	6	39
neither see	-8	28
neither the	46	-16
net	-11	57
network	17	7
network $	80	-12
network access	-27	85
network acl	-8	40
network and	4	46
network between	20	-7
network cabl	51	-21
network can	-31	47
network cidr	2	21
network connect	-55	51
network devic	126	-58
network encrypt	89	-64
network firewal	-41	33
network guy	-25	25
network hardwar	51	-23
network in	-20	35
network interfac	4	20
network into	-24	91
network is	-30	51
network isol	-3	53
network let	29	-23
network member	43	-4
network of	-53	83
network on	-24	43
network polici	-20	46
network servic	33	-2
network switch	86	-40
network that	80	6
network traffic	23	6
network under	54	-34
network up	53	-31
never	18	21
never be	-16	69
never beyond	-28	53
never chang	59	-16
never come	-23	37
never delet	83	-60
never doe	-26	111
never expir	-7	43
never leav	-8	17
never log	13	16
never patch	-9	59
never put	37	-28
never see	135	-41
never show	48	-44
never the	-101	111
new	16	-6
new account	-40	63
new ami	-107	14
new build	-19	26
new cluster	6	-40
new custom	-11	31
new cve	21	-20
new deploy	53	-52
new firmwar	-2	26
new fleet	-25	27
new imag	-28	39
new job	39	-26
new key	-18	22
new minor	72	-27
new object	21	-96
new on	-31	81
new one	38	-4
new platform	32	-27
new primari	57	-49
new queue	52	-25
new region	30	4
new releas	32	-9
new revis	-64	72
new server	1	58
new signatur	42	-35
new type	-21	34
new version	10	18
newer	8	26
newer @	-26	31
newer ami	-55	53
newer imag	-48	82
newer on	23	-8
newer one	49	22
newer platform	-27	25
newer releas	-34	46
newer version	-17	31
newest	0	28
newli	33	-25
newslett	-27	29
next	-32	8
next js	-25	38
next minor	25	-21
next week	-20	37
nfs	2	35
nfs export	5	39
nginx	-8	21
night	2	-36
night $	-105	-31
night and	53	-48
night in	-44	70
nine	34	-10
nine of	22	-12
nist	28	-12
nitro	133	56
nitro card	40	-12
nitro hypervisor	82	-6
nitro secur	-46	56
no	12	25
no $	28	20
no @	18	-84
no access	88	-64
no action	-12	-90
no agent	125	-97
no archiv	95	-38
no automat	-30	72
no backup	-37	99
no broker	66	-32
no certif	-63	119
no consol	-25	66
no contain	-12	76
no copi	-25	64
no custom	49	-47
no data	-45	91
no effect	-8	21
no endpoint	-51	110
no failov	64	-50
no i	-1	55
no imag	-67	94
no infrastructur	70	-27
no instanc	54	-43
no kernel	37	-31
no log	-31	56
no login	117	-52
no longer	-20	29
no machin	65	-25
no manag	-61	92
no matter	-25	42
no multi	51	-13
no network	-21	56
no new	-9	24
no node	88	-63
no one	-27	-22
no oper	56	-24
no other	91	-42
no paramet	-24	48
no password	2	17
no patch	-16	27
no public	-26	56
no redund	6	56
no secret	-8	50
no secur	18	8
no set	43	18
no shell	46	-13
no snapshot	-31	69
no ssh	52	-43
no standbi	-5	38
no such	-54	63
no updat	20	-4
no user	-41	54
no version	102	-60
no way	14	40
no window	100	-65
no zone	47	-28
nobodi	23	20
nobodi ad	-41	115
nobodi can	54	-17
nobodi click	-12	35
nobodi delet	-19	39
nobodi els	52	-46
nobodi has	56	-10
nobodi here	-16	-41
nobodi log	75	-38
nobodi look	29	-24
nobodi notic	-33	37
nobodi opt	-30	48
nobodi rotat	-14	76
nobodi tamper	38	-14
nobodi us	-23	64
node $	-16	-42
node %	44	5
node 14	2	18
node 16	16	77
node @	34	92
node ami	-8	154
node and	20	16
node are	40	10
node base	-58	-8
node behind	37	-23
node but	53	-19
node by	33	-10
node class	-12	24
node count	-16	124
node di	46	-6
node encrypt	-21	34
node expir	-7	19
node fail	57	13
node for	18	92
node get	29	-52
node group	8	43
node imag	-10	26
node in	23	-62
node instanc	-10	31
node is	55	-7
node js	40	-21
node kernel	-17	70
node modul	-20	45
node on	-148	106
node onli	-34	47
node or	30	-17
node os	-16	-65
node patch	-161	-50
node pool	36	-8
node recoveri	16	-11
node share	79	-24
node stand	-28	76
node that	55	-17
node to	4	17
node under	53	-17
node upgrad	-83	-71
node we	-14	40
node when	3	-131
node who	-186	-145
node with	25	-14
node yourself	1	36
node18	-25	25
node18 @	-25	25
nodeadm	5	67
nodejs16	5	25
nodepool	2	32
nodetool	47	-40
nodetool repair	47	-40
non	28	-11
non compliant	-1	18
non extract	64	-55
noncompli	-13	41
none	20	34
none $	-8	18
none @	41	3
none and	-20	25
none for	51	-30
none is	16	15
none of	43	-4
none to	98	-77
nonsens	28	-27
noon	-35	-35
nor date	6	39
nor the	46	-21
normal	24	27
normal $	-27	-30
normal @	32	119
not	9	23
not $	17	-19
not %	17	-78
not @	66	-14
not a	-21	28
not among	78	-70
not and	-19	20
not appli	-40	75
not as	-7	17
not ask	-4	42
not avail	-36	110
not back	3	35
not by	45	-40
not chang	-24	39
not check	19	3
not come	-46	62
not compli	71	-66
not cover	-20	47
not delet	-32	72
not depend	28	-24
not do	-23	53
not exist	36	21
not for	53	-22
not grow	-45	86
not guard	50	-46
not have	41	40
not in	68	-28
not instal	-26	74
not leav	-22	31
not lose	-5	22
not move	42	-36
not need	39	0
not on	54	-12
not our	50	-32
not outliv	40	-6
not patch	-23	25
not pin	-18	36
not possibl	45	-9
not put	-15	17
not reach	-33	46
not read	73	-40
not record	-13	61
not replac	-59	96
not restor	-26	60
not run	-9	27
not scale	-61	103
not see	-11	51
not support	24	20
not test	57	-51
not the	-90	8
not touch	-17	70
not trust	-45	54
not undo	-47	66
not updat	35	1
not upgrad	110	-23
not us	-9	48
not use	23	-23
not work	1	41
notebook	13	20
notebook and	0	16
noth	10	41
noth $	24	-32
noth by	-42	101
noth can	56	-48
noth els	-18	45
noth for	62	-31
noth in	-14	32
noth insid	-35	66
noth is	-27	61
noth keep	-44	54
noth of	42	30
noth on	61	-19
noth reach	-8	37
noth retir	-33	79
noth scale	-50	96
noth that	36	-8
noth to	10	18
noth upgrad	-28	60
notic about	6	55
notic and	35	-30
notic by	91	-66
notic in	-36	-61
notic it	-7	142
notic that	45	-45
notif	-12	58
notif $	46	13
notifi	72	-48
novemb	-27	39
now $	5	-79
now its	-28	37
now nobodi	-19	18
now the	80	9
now thei	-22	14
nowher	-18	22
npm	-8	51
npm packag	-5	43
nsx	-2	65
nsx firewal	-1	22
nsx manag	-15	30
ntf	-6	18
ntf and	-11	24
nucleu	-6	27
number	1	22
number $	-1	70
number and	-15	25
number in	-18	40
number instanc	-45	51
number or	29	-9
nvidia	-14	24
nvidia driver	-14	24
nvme	18	0
nvme @	-36	55
nvme driver	-12	21
nvme in	51	-37
o	-28	43
o %	-21	26
o tls	-15	38
oauth	-8	54
obfusc	-5	34
object	17	24
object $	67	-43
object and	-8	23
object are	-3	122
object from	-5	44
object in	-1	-20
object lock	-13	24
object of	-20	51
object onli	-25	88
object to	1	34
object who	3	-72
observ	-27	65
obtain	37	-22
obtain the	37	-25
oci	5	19
oci consol	-20	59
oci or	-17	16
ocr	51	-36
ocr model	51	-36
ocsp	39	-3
ocsp respond	49	-4
octob	-52	-8
odd	-31	47
of $	-20	31
of %	-26	73
of 0	-6	17
of 1	43	-23
of @	34	3
of a	-35	-28
of all	-8	23
of amazon	87	-43
of an	-12	21
of anoth	36	0
of api	22	72
of applic	62	-61
of at	-35	43
of aws	74	6
of backup	-29	-13
of block	43	33
of both	54	2
of build	53	17
of call	26	-9
of certif	81	-76
of chang	24	-18
of cluster	60	-24
of comput	-3	26
of connect	30	-19
of contain	-15	23
of control	-64	-15
of cve	-28	54
of date	-29	93
of devic	-77	92
of differ	68	-44
of direct	20	-3
of durabl	22	-12
of ebs	50	-41
of encrypt	30	-3
of ephemer	-34	51
of event	-24	34
of everi	43	-18
of ex	-27	31
of file	-35	16
of gatewai	16	-11
of imag	-29	35
of infrastructur	120	-23
of it	-72	-24
of its	24	-4
of job	-12	16
of key	-82	90
of last	38	-30
of link	21	-7
of linux	-78	102
of local	-5	36
of log	-11	20
of machin	-37	45
of manag	-20	30
of member	-29	50
of memori	-27	84
of messag	-32	50
of my	44	61
of new	-43	-92
of node	6	53
of old	24	-3
of oper	39	54
of other	43	-23
of our	-3	42
of partner	-27	41
of password	121	-16
of persist	17	-9
of person	-62	-79
of physic	42	-5
of pod	-31	53
of point	-66	52
of power	69	-52
of presenc	59	-21
of queri	56	-16
of queue	8	54
of reach	40	-25
of reader	-8	24
of record	-54	-21
of recoveri	-29	49
of request	34	53
of resourc	-2	54
of row	-15	28
of run	101	-61
of runtim	39	-19
of s3	43	-21
of salesforc	-13	44
of secret	68	7
of secur	0	-52
of server	95	-23
of servic	44	71
of sourc	28	-8
of staff	-109	-92
of standard	-16	70
of storag	39	-1
of support	-31	53
of task	43	-37
of that	31	-10
of the	32	13
of their	31	10
of them	33	-17
of these	-33	40
of thi	-45	-50
of those	52	-54
of three	19	3
of topic	-14	61
of traffic	-3	65
of two	-1	31
of up	-18	39
of upload	15	-16
of us	-117	-105
of version	38	-26
of volum	-16	22
of vulner	-10	20
of what	-13	21
of which	19	-16
of who	-13	29
of whom	31	-20
of windows	-44	46
of worker	-23	41
of workflow	13	23
off	-2	30
off $	-60	23
off %	-10	62
off @	-29	56
off a	18	8
off again	-37	57
off and	60	27
off befor	-5	30
off by	-9	35
off for	-21	34
off in	-23	45
off on	-30	54
off the	3	32
off until	-9	26
off who	-68	81
off whose	-9	52
offer	40	-6
offer @	39	-34
offer and	44	-33
offer http	77	-42
offer it	-40	78
offer the	27	22
offer them	-46	91
offer tls	44	-21
offic	-56	60
offic to	-88	-31
offlin	-19	30
offset	-24	34
often	-11	54
oidc	-23	49
oidc provid	-19	49
ok	-93	-45
ok and	-121	-147
okta	-14	54
old	-11	45
old $	-7	17
old @	-10	40
old and	-37	57
old artifact	-28	60
old data	-45	58
old disk	94	-10
old minor	33	-18
old on	-13	20
old one	-11	20
old task	-7	22
old upgrad	-25	31
old version	-10	22
old who	6	65
older	-6	33
older on	-25	35
older than	-5	48
older unencrypt	-10	30
older version	-12	20
omiss	-7	24
omiss $	-8	26
on	6	29
on $	36	37
on %	28	8
on 1	-15	29
on 200	-28	30
on 30	-7	20
on @	-3	45
on a	4	32
on all	-8	21
on amazon	-37	11
on an	-26	47
on and	26	-2
on are	45	-27
on as	-69	-50
on at	-17	23
on auto	-42	51
on automat	-14	39
on autostop	-56	64
on aws	6	-49
on befor	-6	20
on black	18	-4
on both	-8	31
on broker	-31	29
on by	-7	27
on capac	-7	29
on control	-20	31
on current	-13	18
on custom	-23	60
on deliveri	-3	19
on demand	34	-13
on devic	89	-48
on disk	59	-18
on each	-66	-68
on ebs	103	-67
on ec2	-9	39
on encrypt	3	22
on event	-27	45
on everi	-5	19
on execut	21	-16
on fail	6	16
on fargat	-9	17
on for	19	4
on from	-45	41
on fsx	-5	27
on github	-3	23
on go	40	-26
on host	42	-25
on howev	99	-73
on in	5	21
on instanc	1	16
on integr	60	-44
on is	65	-41
on it	-38	-5
on its	20	-10
on lightsail	2	17
on log	-18	20
on manag	-8	39
on me	-5	-29
on mfa	-2	22
on mondai	-32	78
on multi	4	50
on my	-35	62
on new	-3	20
on node	-30	109
on nodejs16	5	25
on off	-6	33
on on	0	24
on one	-1	58
on onli	-17	18
on or	-8	17
on our	-28	60
on per	-16	22
on point	-10	18
on port	-12	33
on prem	-28	47
on premiz	-29	51
on provid	-24	6
on push	-31	45
on ra3	40	-33
on request	73	-65
on root	-7	26
on server	17	123
on serverless	48	-40
on servic	-20	25
on sever	54	-42
on share	77	-9
on site	2	17
on spot	29	-23
on stai	-11	31
on task	51	-28
on termin	-28	32
on that	-63	-16
on the	20	21
on their	-53	61
on there	45	9
on these	-49	69
on those	83	5
on time	32	-6
on tls	-29	29
on to	-10	18
on top	8	50
on updat	-26	30
on us	-80	-72
on version	-21	39
on virtual	-48	64
on volum	-42	22
on vpc	-14	20
on what	57	-55
on when	-16	34
on where	-11	25
on which	0	28
on who	98	9
on whom	-16	26
on whose	21	10
on windows	102	18
on with	65	-27
on without	-6	39
onc	20	1
onc 14	24	-24
onc @	-23	12
onc everi	-53	67
onc for	-39	46
onc held	37	-21
onc in	63	-54
onc it	6	17
onc the	22	-48
onc when	58	-54
one $	-94	-80
one @	6	55
one after	31	-24
one anoth	28	-8
one are	19	0
one at	17	-6
one avail	-8	50
one az	16	10
one broker	-26	49
one by	42	-10
one can	-20	35
one cannot	-28	50
one click	-20	24
one come	29	-19
one control	49	-46
one custom	32	-31
one day	18	4
one download	73	-40
one endpoint	20	-17
one environ	-21	51
one fail	5	40
one for	-14	39
one has	-18	27
one if	20	8
one in	-60	71
one instanc	31	-17
one into	80	-65
one is	79	6
one its	40	-4
one let	-9	16
one login	4	46
one no	-13	39
one node	60	-18
one noth	-8	37
one of	-5	17
one onc	24	-24
one or	-24	60
one region	-14	29
one releas	38	-3
one replica	-29	84
one secret	-28	46
one server	-22	40
one set	-18	21
one that	0	17
one there	-34	55
one to	-39	43
one togeth	45	-38
one until	-19	34
one who	-12	98
one without	-14	35
one year	-20	24
one zone	-2	40
onli	6	29
onli $	-35	36
onli %	-74	-108
onli 1	38	-21
onli @	53	-8
onli an	36	-32
onli and	30	-23
onli as	-16	38
onli be	-18	22
onli by	3	30
onli call	-38	47
onli control	-37	60
onli for	27	-25
onli from	28	-8
onli if	18	-7
onli in	-11	41
onli its	-24	41
onli mend	-14	17
onli on	-44	62
onli onc	49	-43
onli one	-6	45
onli roll	-16	55
onli the	6	61
onli through	-19	27
onli to	34	-24
onli turn	-14	29
onli watch	24	21
onli what	-4	30
onli where	-23	30
onli while	19	8
onli who	71	-18
onli with	27	8
onlin	-14	30
onlin and	-5	23
ons	-2	17
ons @	-25	49
ons and	84	-70
ontap	74	4
ontap and	-34	41
onto	-67	-20
onto the	-49	25
oom	-15	34
open	-8	27
open $	-17	90
open @	-13	64
open and	53	-29
open mainten	52	-50
open or	-17	55
open sourc	49	-20
open the	-28	56
open to	-9	35
open who	1	68
openapi	-2	41
opensearch	20	-12
openssh	13	46
openssl	-47	127
opentelemetri	17	0
openzf	53	-2
oper	19	-13
oper $	33	60
oper @	29	4
oper and	7	32
oper audit	18	-6
oper by	46	-33
oper includ	27	-21
oper kms	27	7
oper of	28	-3
oper role	-37	81
oper system	18	-15
oper the	35	-81
optic	-3	47
optim	-5	89
optim ami	-7	37
option	-1	28
option $	-48	105
option group	-7	24
option of	-17	37
option oper	-78	67
option or	-10	52
option that	-10	21
option until	-3	16
option updat	-17	55
or $	-13	-81
or %	9	-29
or 1	56	7
or 5	18	-14
or @	-7	23
or after	22	-19
or all	29	33
or amazon	-28	53
or anoth	-25	50
or archiv	-22	40
or are	30	-27
or ask	-46	55
or auto	-37	38
or automat	-5	21
or aws	-24	35
or both	-30	-34
or build	-9	24
or by	-30	53
or chang	-15	37
or choos	-15	22
or cli	-19	33
or close	4	19
or cloudwatch	-8	19
or cluster	-40	51
or configur	46	43
or copi	4	44
or creat	25	-25
or delet	-7	19
or destroi	34	-24
or disabl	-7	18
or do	-4	-50
or doe	29	-12
or download	-2	39
or end	-23	40
or export	24	-12
or fail	7	27
or failov	48	-39
or fals	72	-18
or file	34	16
or from	-18	33
or fsx	-20	25
or get	-2	27
or given	26	-21
or have	-15	19
or higher	103	-52
or import	-18	20
or in	-8	24
or instal	-24	27
or instanc	32	-25
or its	-36	-61
or karpent	-28	36
or keep	53	-44
or kvm	-5	31
or larg	-9	18
or later	-8	29
or let	-5	16
or load	34	-22
or maximum	29	-9
or me	-72	-51
or more	-17	31
or move	-32	54
or multi	-11	16
or must	36	-24
or my	0	18
or network	45	-30
or newer	89	0
or no	23	13
or of	22	-17
or on	-71	-38
or one	-29	45
or option	-13	16
or other	-10	23
or our	-73	-81
or patch	3	21
or privat	-30	83
or provis	-42	52
or public	-13	43
or recreat	-5	63
or region	-34	46
or remov	96	-77
or replac	-18	30
or replica	14	-32
or repositori	42	4
or requir	-10	52
or s3	-7	29
or scale	35	-17
or schedul	26	3
or sdk	-4	18
or server	-42	44
or shield	-3	29
or so	16	16
or ssh	31	-11
or start	46	-36
or stream	65	-46
or tag	-10	20
or take	-22	35
or templat	-7	19
or that	71	-69
or the	-33	21
or their	-99	-61
or tls	-10	21
or to	-13	18
or updat	17	0
or upgrad	-50	64
or us	57	17
or use	29	-11
or vpc	-5	25
or we	-6	17
or when	-32	36
or who	-35	38
or with	-11	17
or write	-11	18
or your	-17	-55
or zone	37	1
orchestr	102	0
orchestr servic	53	-28
order	-7	48
order a	-23	43
order enough	-17	35
order multi	-12	60
order of	27	-25
order one	91	-22
order the	2	19
ordinari	24	5
ordinari @	27	-18
org	-20	70
org wide	-1	49
organizations	-28	36
origin	-8	49
origin control	-5	35
origin until	-21	35
orphan	-32	94
os	-2	-71
os $	34	88
os %	40	29
os beneath	55	-4
os fix	12	19
os in	-79	-128
os level	37	80
os of	80	-36
os on	-7	58
os patch	-48	-11
os to	55	-8
os under	19	19
os updat	-166	-112
os upgrad	23	-48
oss	-4	36
other $	45	35
other %	92	-56
other @	-9	28
other account	4	32
other agent	-13	17
other and	22	-17
other by	-7	38
other client	-1	35
other cloud	-31	34
other connect	-13	34
other custom	20	-7
other into	25	-15
other librari	60	-49
other program	26	-15
other region	-24	40
other servic	25	-6
other side	36	-9
other softwar	-46	61
other system	-39	56
other tenant	59	-37
other tool	93	-67
other type	-17	27
otherw	-12	56
otherw $	-36	45
otherw and	25	-19
ou	-14	65
ou $	-5	63
ought	-19	32
ought to	-19	32
our	-18	25
our $	-63	-50
our @	-18	5
our account	48	-24
our ad	-9	64
our app	7	33
our auditor	4	64
our backend	-22	31
our bare	-30	45
our basement	7	-65
our branch	-30	53
our cage	-17	45
our client	-18	48
our cluster	-82	-116
our compani	-35	87
our comput	3	42
our contain	-80	18
our content	56	-49
our corpor	24	69
our data	-43	87
our datacentr	-24	67
our dba	71	15
our develop	1	95
our devic	9	45
our domain	3	36
our is	-18	20
our it	30	-98
our jar	0	60
our lan	-19	50
our load	-9	28
our newslett	-27	29
our node	-16	28
our offic	24	88
our on	-5	20
our or	-79	-56
our own	-26	71
our pentest	18	44
our privat	-12	36
our produc	0	30
our router	-9	83
our server	11	91
our servic	-20	65
our side	-9	42
our site	-11	17
our soc	-12	38
our task	18	57
our team	29	-3
our user	-22	42
our web	-23	23
our websit	-10	46
our whose	-60	-55
our windows	-8	31
our workload	-19	83
ourself	0	37
ourself $	0	37
ourselv	-34	65
ourselv $	-31	-14
ourselv for	-6	52
ourselv who	24	70
ous	-4	18
out $	-34	-70
out @	-19	79
out a	-65	-17
out and	-1	27
out as	5	21
out by	22	2
out in	24	-10
out newer	-2	48
out of	-2	19
out on	-13	28
out polici	-15	21
out through	-13	23
out to	4	48
out when	84	-31
out who	32	-24
outag	65	15
outag @	87	5
outag in	61	-36
outag of	-24	24
outbound	-13	39
outbound traffic	-4	20
outdat $	-3	68
outdat on	-16	52
outliv	-1	22
outliv the	-40	49
output	-7	34
output bucket	-4	16
output to	37	-29
outright	38	-4
outsid	-10	38
outsid @	-31	48
outsid and	-15	26
outsid of	50	-22
over	16	0
over $	-70	-73
over @	-29	-27
over a	16	59
over all	36	-35
over at	53	-48
over azs	38	-23
over by	-64	80
over cloudfront	-18	19
over http	40	-32
over in	30	-80
over its	62	-49
over more	-49	49
over our	-6	29
over sever	33	-11
over the	28	13
over them	-24	43
over three	38	-23
over tls	56	-22
over to	26	-11
over two	-21	55
over when	-23	32
over which	-28	42
over zone	61	-10
overal	-40	-17
overlap	-15	27
overnight	-6	38
oversight	-11	17
overwrit	16	-3
overwritten	-29	61
own $	-51	45
own @	-12	67
own agent	43	-39
own alwai	38	-30
own ami	0	76
own and	37	-17
own api	-68	92
own applic	-53	56
own are	74	-39
own bucket	5	26
own by	-15	36
own cert	27	-39
own code	2	84
own contain	59	-50
own control	52	-18
own data	-2	54
own disk	-7	41
own document	63	11
own domain	-37	55
own employe	66	33
own encrypt	43	-27
own endpoint	32	-5
own equip	18	-11
own group	0	60
own guest	-18	34
own host	-98	141
own imag	1	61
own in	54	-20
own infer	-19	51
own infrastructur	109	6
own is	75	-35
own isol	20	-5
own kei	-23	48
own key	-3	20
own log	-8	16
own maintain	0	41
own media	-5	34
own node	8	22
own on	58	-49
own one	-21	26
own or	-27	-61
own paramet	-3	32
own server	-34	76
own servic	-87	63
own set	59	-33
own side	-15	55
own softwar	45	5
own store	-19	33
own system	37	-30
own that	8	30
own the	-38	-1
own unless	36	-27
own usabl	-2	79
own web	1	48
own where	23	-22
own windows	1	17
own with	17	-16
own work	-21	33
own workload	12	49
own zone	-24	27
owner	-48	-20
owner $	-125	-92
owner and	5	28
owner of	4	25
ownership	-11	88
ownership $	2	94
p99	-10	55
pack	-19	50
pack into	-13	30
packag	4	33
packag @	32	22
packag and	-29	67
packag are	-8	16
packag for	66	-35
packag in	-33	65
packag of	-37	61
packag on	-34	39
packag that	23	3
packag with	-6	32
packet	20	20
page	3	37
page %	-14	55
page of	47	-4
pager	-19	32
pai	-12	61
pai attent	22	22
pai for	-13	39
paid	67	5
paid by	74	8
pair	1	17
pair and	-38	40
pair for	-10	29
palo	-17	45
palo alto	-17	45
pan	-18	43
pan os	-18	43
panda	6	66
paper	13	64
paper $	0	73
parallel	-6	26
param	6	20
paramet	1	30
paramet group	1	35
paramet or	-13	16
parameter	-19	31
parent	40	-19
parquet	49	-35
parser	-10	44
part $	5	54
part insid	39	-26
part of	60	15
part that	52	-45
parti	16	9
parti $	36	-54
parti configur	-18	34
parti instal	-11	43
parti is	1	61
parti must	-30	42
parti packag	-11	67
parti protect	18	0
partit	5	27
partit and	-8	38
partit key	-11	50
partner	-10	45
partner $	-3	131
partner in	-17	66
partner of	41	-5
partner upload	-2	26
pass	-1	28
pass between	-27	41
pass it	-10	19
pass on	61	-9
pass request	71	-63
pass sinc	24	-24
pass the	-11	71
pass them	-36	93
passkei	-7	49
passport	20	23
passport scan	-37	41
password	-7	34
password $	17	133
password @	-6	76
password and	-3	17
password are	-13	48
password auth	4	20
password for	-24	49
password in	-8	33
password length	-4	29
password of	33	66
password on	1	18
password polici	-33	-46
password rotat	-30	-83
password rule	-12	63
password safe	39	24
password store	-26	35
password with	28	-96
past	-28	57
past its	-28	40
patch	21	-13
patch $	27	-110
patch @	40	-40
patch a	-2	156
patch after	9	70
patch all	30	49
patch amazon	-49	-37
patch ami	29	12
patch an	48	2
patch are	-16	88
patch arriv	-23	41
patch as	-29	-47
patch base	-33	73
patch baselin	8	96
patch build	-31	127
patch by	31	-22
patch each	-64	72
patch everyth	54	-7
patch evid	39	-32
patch for	105	16
patch from	30	-37
patch harden	-37	76
patch host	-111	-21
patch hypervisor	84	-1
patch imag	6	59
patch in	42	7
patch insid	70	-43
patch is	61	34
patch it	-57	-95
patch its	-19	88
patch manag	-171	-53
patch node	43	12
patch noth	-76	130
patch of	59	-9
patch on	105	47
patch onli	-82	114
patch onto	-61	-75
patch our	-152	-102
patch python	94	-40
patch releas	21	-12
patch run	6	-27
patch scan	-17	24
patch server	29	-28
patch softwar	-32	46
patch that	6	17
patch the	32	-7
patch their	22	-20
patch them	16	20
patch there	-11	20
patch these	124	-1
patch those	18	-20
patch to	24	-45
patch tuesdai	40	75
patch underneath	35	23
patch version	71	-41
patch what	-36	61
patch when	36	-22
patch who	-152	-123
patch whose	-129	-95
patch windows	34	-89
patch yourself	82	8
path	-12	45
path in	-18	37
patient	-41	-11
pattern	25	-8
pattern are	-35	61
pattern for	29	-27
paus	-31	25
paus by	-20	-85
paus the	-20	41
paus their	46	-17
pay	4	19
pay for	17	6
payload	-26	80
payment	-1	39
payrol	-15	22
pci	24	-39
pci compliant	-41	14
pci dss	-12	-32
pcoip	61	5
pdb	0	155
pdb $	-4	151
peak	-31	47
peek	46	-36
peer	18	8
peer node	7	18
peer vpc	55	-55
pem	-19	28
pen	16	39
pen test	25	34
pend	-20	-23
pend action	32	0
pend mainten	16	4
penetr	-33	44
penetr test	-33	44
pentest	11	39
peopl	0	36
peopl and	-46	-46
peopl at	47	-29
peopl that	-6	19
peopl who	38	55
per	-19	23
per account	30	-6
per client	3	17
per node	17	-11
per region	-16	44
percent	-32	43
percentag	5	80
perform	46	-71
perform by	11	-54
perform it	70	-4
perform target	50	-43
perform the	5	-79
perform them	-65	25
perimet	60	9
perimet and	-19	20
period	-3	-21
period $	6	113
period and	-13	17
period end	19	-17
period is	11	-39
period of	-16	33
permiss	-14	52
permiss $	-3	123
permiss are	-20	33
permiss for	-14	42
permiss in	-7	34
permiss of	-32	52
permiss on	-12	51
permit	-18	56
persist on	40	-11
persist volum	-13	28
person	-27	25
person data	-26	17
person in	-12	25
pgp	-16	27
phase	35	-33
phish	81	105
php	-18	54
phrase and	21	-13
physic	87	-26
physic access	66	-39
physic and	77	25
physic cabl	43	-5
physic control	24	1
physic entri	44	-15
physic guard	61	-5
physic hardwar	23	3
physic host	83	-11
physic layer	40	-19
physic machin	123	-34
physic network	59	-20
physic protect	-41	75
physic secur	5	62
physic server	9	20
pi	10	25
pick	-12	39
pick $	7	79
pick @	-1	-53
pick a	-40	52
pick by	-42	52
pick it	-30	53
pick its	32	-20
pick one	33	-8
pick that	-46	10
pick the	0	35
pick which	-37	52
pictur	6	-20
pictur and	47	-22
pii	-27	82
pile	-7	48
pile up	-6	46
pill	-2	36
pin	-35	50
pin @	-19	36
pin and	-6	42
pin at	-2	24
pin in	-52	32
pin the	20	-6
pip	-7	69
pip instal	-11	53
pip packag	-4	23
pipelin	5	34
pipelin $	50	15
pitr	-18	39
pitr for	-14	27
pitr on	-4	39
pki	-59	-108
place	19	10
place a	-19	59
place game	80	-44
place in	-35	55
place on	-21	29
place task	34	-28
place that	31	-30
place the	-6	26
place where	-40	53
placement	39	28
plain	-9	32
plain @	1	28
plain http	19	0
plain text	32	-5
plaintext	-7	30
plan	7	41
plan $	-19	114
plan @	17	-15
plan a	34	-22
plan by	-18	37
plan for	-6	56
plan mainten	98	-51
plan of	-7	62
plan run	-19	47
plan spare	-18	27
plan that	26	-15
plan the	-25	36
plan version	142	-32
plan what	-31	46
plan with	-46	48
plan work	55	-49
plane	33	-25
plane $	8	-86
plane @	53	-9
plane and	36	-11
plane api	74	-32
plane avail	66	16
plane by	44	34
plane for	108	-70
plane in	131	-34
plane includ	27	28
plane log	-24	54
plane node	78	48
plane of	-76	-115
plane upgrad	-36	118
plant	-1	16
platform	30	13
platform $	-8	17
platform and	33	-23
platform branch	-13	67
platform identifi	-21	22
platform revis	24	-1
platform that	27	-23
platform updat	-17	47
platform version	84	-74
player	-3	45
player over	-13	17
pleas	-5	-46
pleas $	-81	-45
pleas tell	5	88
pls	-41	-31
pls $	41	27
plu	-6	72
plug	21	-9
plug into	-27	28
plugin	4	36
plugin and	-26	41
plugin on	-11	37
plugin php	-10	18
plugin to	-4	52
plugin with	-28	48
pod @	-14	18
pod access	-3	27
pod and	18	-38
pod are	-49	-60
pod can	-17	25
pod disrupt	-33	77
pod imag	-26	57
pod in	-30	59
pod of	58	-7
pod on	-47	62
pod or	-7	19
pod run	-14	29
pod secur	-13	39
pod that	134	11
point about	76	-65
point and	-42	45
point at	-31	39
point in	1	16
point of	36	-7
point over	37	-36
point the	-30	48
point to	-36	50
poison	-7	40
poison pill	-2	36
polici	-6	35
polici $	-33	94
polici %	-7	27
polici @	36	-26
polici are	-25	55
polici as	10	46
polici at	21	-12
polici attach	1	22
polici between	-5	19
polici block	-2	51
polici by	-50	75
polici condit	-2	17
polici engin	88	-58
polici for	-8	43
polici get	-32	46
polici in	-20	54
polici is	20	17
polici miss	-7	24
polici of	-8	35
polici on	-15	63
polici say	3	25
polici that	-4	17
polici then	-6	41
polici there	-40	69
polici up	50	-43
polici where	-19	19
polici with	-26	49
poll	-23	38
poll @	-10	16
pool	-11	68
pool and	31	-19
pool the	-27	28
pool whose	-2	29
pop	64	-14
port	0	33
port 22	3	24
port 3389	-1	24
port 443	-8	25
port 6379	1	22
port and	53	-30
port between	-28	35
port for	-11	37
port in	3	16
port of	4	71
portal	5	65
posit	31	13
posix	-3	28
posix owner	-2	18
posix permiss	0	21
possibl	54	6
postgr	51	-5
postgresql	-1	34
power	46	30
power and	64	12
power feed	-17	73
power for	61	9
power suppli	88	-53
powershel	42	16
pre	-28	67
pre share	-37	59
prebuilt imag	25	-17
prebuilt one	-30	36
prefer	9	18
prefix	-15	36
prefix list	-10	22
prem	-28	47
premiz	14	26
premiz $	-48	73
premiz @	-20	27
premiz domain	-24	29
premiz is	-45	50
premiz server	-46	82
prepar	2	44
presenc	59	-21
presenc $	87	-32
presenc that	35	-26
present	67	12
presign	-6	16
presign url	-6	16
press	-24	6
press the	-22	56
press updat	-2	64
pressur	-5	55
presum	-21	37
presum $	-23	32
pretti	-21	26
pretti sure	-21	26
prevent	36	-18
prevent a	25	-24
prevent it	29	11
preview	-7	30
price	-7	19
price perform	50	-43
primari	25	-5
primari anew	54	-32
primari fail	33	-27
primari kei	-14	29
primari promot	49	-5
primari region	-27	33
princip	-11	32
princip may	-14	51
principl	-87	-36
principl $	-98	-63
principl who	28	82
print	-15	52
prior	-13	59
prior to	-13	59
prioriti	32	-2
prioriti and	-19	53
prioriti that	27	-25
privaci	-6	35
privat	-4	32
privat $	-13	23
privat @	-1	45
privat kei	43	-14
privat key	-5	23
privat one	35	-34
privat subnet	-12	28
privileg	-14	57
privileg capabl	-29	36
privileg contain	-30	61
privileg mode	-5	33
privileg pod	1	49
probe	-11	27
problem	12	17
problem $	66	-36
problem is	-11	47
problem or	-11	39
procedur	-3	28
process	5	-38
process by	21	-18
process document	46	-20
process in	-61	-31
processor	-5	34
procur	108	-16
prod	-9	31
prod $	-8	45
produc	25	11
produc $	23	-8
produc and	-8	23
product system	72	-24
profil	-12	39
profil and	-22	31
profil for	-38	91
profil in	-10	56
profil of	-46	63
program	-25	34
program and	-17	50
program of	-37	57
program on	1	17
program that	-16	41
project	-8	53
project @	-3	16
promiz	66	48
promiz $	20	-3
promot	-1	-23
promot a	37	-21
promot out	-21	147
promot replica	38	-41
promot tier	-49	-42
prompt	24	-2
prompt @	-28	40
prompt inject	-10	18
prompt log	31	2
prompt of	34	-22
proof	4	59
proof of	46	-7
propag	-9	39
properti	-6	25
protect	7	20
protect $	1	39
protect %	-35	117
protect @	70	-41
protect against	21	9
protect and	0	26
protect are	-18	54
protect in	36	-22
protect it	-21	53
protect my	-1	16
protect of	5	83
protect on	-40	66
protect polici	-5	32
protect resourc	-19	43
protect the	28	-6
protect them	57	-18
protect what	31	-23
protocol	19	-5
prove	-35	47
prove that	-18	17
provid	31	4
provid $	-20	51
provid a	19	-18
provid al2023	-24	6
provid and	31	-18
provid by	12	48
provid comput	55	-13
provid config	18	86
provid enough	-30	65
provid for	-18	49
provid is	39	15
provid it	34	-88
provid of	49	-43
provid or	-35	43
provid power	-8	64
provid subnet	-25	39
provid the	44	-2
provis	18	-6
provis @	4	19
provis capac	-44	84
provis cluster	-130	-25
provis concurr	22	9
provis for	-38	81
provis mode	-15	63
provis noth	178	-102
provis the	72	-64
proxi	19	48
proxi and	78	-38
proxi besid	-41	50
proxi do	-16	73
proxi fleet	64	-15
proxi in	-30	145
proxi or	-16	16
proxi that	-25	27
prune	-19	67
psu	47	24
public	-1	27
public @	70	-34
public access	-25	41
public and	-22	27
public api	-14	20
public by	-13	72
public certif	47	-101
public key	-17	24
public mode	-9	23
public or	-21	51
public subnet	-4	67
public topic	-19	51
public upstream	-12	19
public way	-21	34
publicli	-3	47
publicli access	-2	50
publish	34	-1
publish $	-23	41
publish @	44	-27
publish a	73	-62
publish cloudwatch	29	-9
publish fix	-49	81
publish from	-18	23
publish it	-29	76
publish log	-9	18
publish metric	39	-25
publish minor	38	-14
publish new	38	-13
publish patch	39	6
publish the	41	-1
publish their	40	-31
publish them	-15	43
publish to	-40	63
publish updat	117	-8
publish version	-29	46
pull	-2	25
pull from	5	24
pull request	-18	22
pull secret	-2	44
pull the	-19	29
purg	9	46
purpos	29	-16
push	-16	43
push an	21	-11
push in	-3	16
push or	-31	35
push the	-30	33
push to	-6	43
put	-2	25
put a	-16	27
put directli	33	-30
put in	6	57
put mainten	23	-16
put no	-46	66
put noth	-17	43
put on	-32	32
put that	-1	55
put the	6	20
put them	-26	38
pv	-27	36
pv and	-28	33
pv ena	-12	21
pvc	-15	134
pvs	-16	68
python	11	24
python 3	25	29
python and	18	-13
python in	-7	20
python modul	-5	19
python packag	-19	64
python runtim	50	-42
python version	-9	20
python3	29	-27
q	-99	3
q who	-84	-114
qualifi	-24	38
qualifi licens	-6	20
qualiti	-7	40
qualiti $	-3	68
quarter	-59	121
quarter $	-2	28
quarterli	-74	4
quarterli access	6	61
queri	4	26
queri $	21	-24
queri and	0	26
queri are	-5	24
queri driver	-12	17
queri engin	50	-28
queri in	27	-3
queri is	30	-29
queri limit	-21	40
queri load	-5	25
queri log	-41	44
queri of	-19	64
queri on	-2	33
queri result	-79	63
queri run	80	-41
queri that	0	46
queri timeout	1	33
queri to	-18	26
question	78	-56
question @	47	-64
question for	79	-44
queue	9	28
queue and	13	21
queue for	-29	36
queue in	-12	31
queue of	10	17
queue on	46	-15
queue polici	-26	81
queue prioriti	-18	53
quick	-16	22
quiet	-11	20
quiet hour	-11	20
quit	-10	50
quorum	50	14
quorum of	93	-34
quota	4	31
quota are	56	-2
quota for	25	3
quota in	-33	82
quota of	34	-18
quota per	54	-46
quota raiz	-57	58
quota that	21	-4
r	22	61
ra3	27	51
ra3 and	40	-33
raci	-16	26
rack	21	-8
rack $	59	27
rack at	-24	64
rack di	31	-28
rack for	79	-25
radiu	-31	52
radiu server	-17	40
raid	-39	56
raiz and	41	-36
raiz befor	44	-39
raiz in	-14	17
raiz it	0	45
raiz the	-6	30
raiz them	47	-40
ram	-12	39
ran out	-7	25
random	-12	49
random if	-3	21
random otherw	-5	28
rang	22	3
rang in	-19	31
rang of	-18	52
rank	-28	54
ransomwar	-39	72
rare	25	14
raspberri	10	25
raspberri pi	10	25
rate	-10	22
rate base	-13	16
rate rule	-2	16
rather	-3	33
rather than	-3	33
raw	22	2
raw row	32	-31
rbac	-1	63
rbac and	-4	16
rbac for	-7	17
rbac in	-12	60
rdb	-48	65
rdp	-6	48
rds	-34	42
reach	0	22
reach @	-12	28
reach a	-21	35
reach by	-22	41
reach each	23	-19
reach end	-27	51
reach everi	-54	65
reach file	-31	34
reach from	-23	34
reach in	-41	85
reach it	20	5
reach its	-22	41
reach of	65	-46
reach onli	-5	17
reach the	-14	32
reach them	84	-48
reach there	-21	40
reach through	-14	33
reachabl	8	50
reachabl from	-4	31
react	-5	52
react to	-6	27
read	-3	27
read @	31	-46
read a	-8	19
read access	-15	35
read by	-23	43
read from	-23	30
read it	5	73
read my	55	-48
read onli	-27	44
read our	4	-53
read replica	32	18
read the	1	22
read them	1	31
read which	-11	19
readabl	2	53
readabl and	42	18
reader	6	24
reader and	54	-50
reader in	-11	41
reader who	-16	45
readi	-38	64
readonlyrootfilesystem	-1	20
readonlyrootfilesystem in	-2	24
real time	21	-8
realli	-25	39
realli $	-6	21
reason	-25	29
rebalanc	-17	62
reboot	6	26
reboot for	-23	20
reboot or	18	-12
rebuild	4	22
rebuild $	-16	26
rebuild a	88	-48
rebuild and	-12	42
rebuild fail	57	-4
rebuild it	-23	32
rebuild scan	-3	20
rebuild the	-28	42
rebuilt	-16	48
rebuilt by	-12	38
receipt	3	20
receipt rule	3	20
receiv	-11	56
receiv a	-20	20
receiv and	-31	45
recertif	-14	32
recipi	-13	23
reclaim	-6	22
recommend	9	29
reconnect	30	1
reconnect after	-29	51
reconnect by	49	-4
record $	-29	65
record @	21	21
record and	-21	32
record api	35	-21
record are	21	-7
record at	-48	13
record by	-23	28
record call	16	-9
record can	-17	31
record chang	44	-29
record contain	-6	45
record durabl	19	-17
record everi	29	-20
record for	-38	48
record in	27	22
record is	-9	49
record its	22	-5
record manag	33	-10
record of	-34	74
record say	32	-23
record stai	44	-53
record that	-14	34
record the	45	-16
record to	-27	53
record with	-5	18
recov	-7	30
recov @	-7	48
recov fail	52	-46
recov from	34	-30
recov the	2	21
recov them	-32	38
recoveri	-5	32
recoveri $	14	48
recoveri @	-4	17
recoveri drill	-65	69
recoveri for	-12	26
recoveri goal	-1	27
recoveri is	86	-62
recoveri of	-53	49
recoveri plan	-3	33
recoveri time	-11	77
recoveri window	-16	20
recreat	-12	53
recycl	45	-14
red	-35	-7
red hat	-37	-22
red statu	-6	25
redact	-5	43
redact on	-10	18
redeploi	-13	31
redeploi the	-11	30
redesign	-23	93
redirect	-7	41
redriv	2	60
redund	47	11
redund $	21	51
redund for	24	-8
redund insid	50	-22
redund is	-20	50
redund of	93	-70
redundantli	75	-46
redundantli and	28	-14
redundantli in	54	-38
refresh	-4	44
refresh by	67	-10
refresh the	-33	36
refus	20	12
refus nor	26	15
refus plain	-19	26
refus weak	-5	25
regardless	7	65
region	20	14
region $	33	30
region %	-28	63
region @	-31	46
region are	24	-13
region as	-5	27
region avail	116	-64
region build	79	-22
region by	-19	43
region cluster	82	-60
region deni	-24	39
region fail	-71	92
region for	-32	43
region has	24	-20
region if	46	-44
region in	-18	64
region infer	100	-73
region is	56	-10
region need	147	44
region of	93	-80
region on	4	24
region onli	-34	41
region or	-9	16
region otherw	-12	45
region replic	-49	92
region so	-16	24
region such	16	-9
region that	65	-20
region thei	51	-25
region to	-26	125
region when	33	-26
region where	17	-13
region who	8	-111
regist	-9	46
regist and	18	5
regist at	-7	24
regist domain	8	47
regist drain	7	50
regist the	-19	50
regist with	38	-8
registr	31	-13
registri	11	21
regul	-84	-68
regul that	8	69
regular	7	31
regularli	33	10
rehears	-12	40
rehears the	-19	26
reject	-7	16
relaunch	-2	47
relaunch $	6	65
relaunch are	-11	33
releas	17	0
releas $	-74	-141
releas 6	-7	47
releas 7	79	-8
releas @	38	-28
releas a	-37	48
releas and	33	-16
releas it	-26	62
releas manag	-14	21
releas new	65	-60
releas of	35	-29
releas patch	28	-22
releas the	71	-25
releas with	-7	22
remain	-30	41
remain with	-39	51
remedi	-7	71
remedi of	-3	22
remind	-18	28
remot	16	40
remot access	-36	63
remot write	-4	46
remov	4	22
remov $	-12	31
remov @	43	-14
remov and	33	-25
remov it	7	17
remov modul	-28	117
remov old	4	16
remov stale	-3	22
remov them	-47	91
remov what	-13	16
remov worker	61	-39
render	29	-19
renew	16	-6
renew $	19	-22
renew @	45	-25
renew a	32	-10
renew and	24	2
renew cert	-17	68
renew the	18	-33
renew them	-20	46
renew who	4	47
repair	33	-5
repair $	-20	50
repair a	87	-35
repair by	56	-37
repair compact	48	-39
repair is	45	-33
repair it	67	-36
repair on	19	-18
repair or	29	-24
repair the	-26	92
repair them	38	29
repair upgrad	75	-42
replac	22	4
replac $	18	-29
replac @	79	-28
replac a	41	20
replac an	32	-20
replac and	15	17
replac befor	60	-51
replac broken	87	-52
replac by	46	-30
replac can	-44	50
replac dead	78	-28
replac each	32	-29
replac fail	70	-34
replac fleet	-87	108
replac for	33	-24
replac instanc	-24	78
replac them	26	-11
replac those	-5	29
replac unhealthi	62	-49
replai	-18	28
replai $	-33	32
repli	-3	21
repli to	-4	22
replic	18	13
replic $	-9	70
replic @	51	-20
replic a	53	-35
replic an	74	6
replic and	-29	40
replic between	-20	46
replic disk	48	-38
replic each	54	-42
replic insid	83	-58
replic is	41	-110
replic it	-16	44
replic lag	-19	27
replic of	16	12
replic or	-10	42
replic rule	-12	28
replic the	18	-7
replic to	-4	39
replica	4	30
replica $	4	34
replica @	56	-29
replica and	-4	25
replica automat	51	-9
replica by	31	-30
replica for	24	-18
replica in	-25	34
replica of	3	24
replica per	-18	23
replica the	17	1
replica to	-50	19
replica when	20	-18
repo	-19	46
repo $	-18	46
report	18	3
report @	29	-21
report a	-14	22
report about	-21	22
report an	-40	77
report and	4	25
report are	32	-22
report from	-20	79
report in	18	-5
report it	6	39
report job	21	-14
report of	-20	57
report the	91	-81
report them	19	-4
report through	20	-13
repositori $	-45	-71
repositori and	21	-11
repositori in	60	16
reput	31	-41
request	26	2
request $	8	-82
request a	27	-24
request and	-21	45
request are	71	93
request in	-35	91
request is	-9	32
request limit	33	-31
request of	-18	30
request on	-10	33
request or	46	29
request quota	59	-47
request that	-18	18
request through	104	-65
request to	-38	48
request token	52	-42
request valid	-14	20
request without	-20	33
requir	-1	29
requir @	-22	43
requir http	-43	49
requir iam	-11	60
requir imdsv2	1	26
requir in	11	-31
requir on	22	8
requir servic	-40	24
requir ssl	-14	23
requir tls	-49	7
requir txt	-6	21
requir updat	18	28
requir who	-7	69
rescan	21	-20
reserv	-26	52
reserv and	-22	61
reset	13	19
reset storag	16	-2
resid	-17	13
resili	44	32
resist	32	-70
resiz	-2	35
resiz by	-28	63
resolut	45	-35
resolv	4	29
resolv $	-20	40
resourc	6	23
resourc $	68	2
resourc in	-24	74
resourc is	91	-54
resourc polici	-6	17
resourc that	-3	24
resourc to	-10	19
resourc type	-31	56
respect	2	32
respond	24	43
respond to	-25	30
respons	-41	-29
respons $	-69	-3
respons for	-20	-35
respons is	-32	-55
respons model	-35	50
respons or	15	51
respons parti	102	-4
respons to	-128	61
rest	26	-28
rest $	-32	-39
rest @	7	20
rest alwai	30	-1
rest and	49	-21
rest api	41	37
rest by	-28	-50
rest encrypt	-70	-51
rest except	20	-13
rest for	-50	81
rest if	39	-86
rest in	-16	-73
rest is	58	0
rest of	15	-59
rest through	28	6
rest without	43	-23
restart	25	10
restart a	-39	49
restart after	-9	24
restart and	-20	35
restart dure	-5	25
restart fail	34	-20
restart it	-91	-44
restart standalon	-30	43
restart the	24	15
restart them	-23	51
restor	13	20
restor $	-5	41
restor a	20	20
restor and	-19	30
restor are	125	-112
restor by	44	-23
restor drill	-11	21
restor from	14	27
restor into	89	-80
restor of	-34	65
restor out	-38	55
restor test	-28	67
restor the	26	13
restor them	20	17
restor to	34	-30
restrict	-3	46
restrict @	-8	48
restrict and	-9	17
result	-13	22
result $	-138	41
result @	-3	87
result and	21	-1
result in	-15	21
result is	-7	24
result live	-2	16
resum	22	28
resum it	-19	39
retail	93	22
retain	-17	27
retent	0	42
retent $	18	201
retent are	-3	26
retent is	56	-45
retent of	-30	60
retent period	21	37
retent set	11	88
retent take	-11	16
retent there	-30	65
retir @	-35	-49
retir disk	32	-5
retir notic	38	-22
retir of	15	25
retir old	27	-14
retir outdat	62	-31
retri	14	19
retri and	-17	32
retri are	-40	41
retri by	-13	47
retri deliveri	81	-54
retri for	39	-14
retri logic	-15	57
retri strategi	-12	40
retri when	60	-49
return	21	48
return @	35	-33
return empti	-13	20
return traffic	3	58
reus	54	-20
reus and	16	-2
reveal	-10	34
revert	11	54
revert it	-12	22
review	-2	41
review @	-9	30
review and	26	-6
review chang	-9	26
review code	-35	65
review it	-17	39
review of	-8	37
review the	-28	86
review who	13	21
revis	13	29
revis of	-6	17
revis that	10	52
reviz	-11	16
revoc	-8	19
revoc list	-9	21
revok	-8	30
revok a	-1	46
revok and	-25	36
revok its	-2	23
revok the	-11	28
rewrit	4	18
rhel	-2	28
rid	47	7
rid of	47	7
right	7	29
right $	31	20
right %	43	-19
right a	9	28
right for	4	24
right in	-23	58
right of	-24	75
right on	-21	53
right size	27	7
right that	45	-52
right to	-12	41
ring	-42	16
risk assess	-20	31
risk of	36	-19
riski	19	-13
riski chang	28	-20
rize	57	-17
rize $	60	-18
rman	-11	39
role	-3	39
role $	-2	52
role @	-1	24
role allow	-7	18
role and	-11	27
role are	-14	40
role attach	-6	70
role can	-13	29
role credenti	-25	30
role for	-12	41
role in	40	6
role is	-2	43
role job	1	21
role map	-1	68
role may	-12	52
role of	-10	64
role on	-3	18
role who	-4	21
role with	-17	42
roll $	-70	-32
roll back	-17	51
roll it	35	-14
roll new	24	42
roll out	-19	-20
roll over	-57	61
roll restart	170	-69
roll the	-4	40
roll them	-17	-79
rollback	-9	42
rollback alarm	-9	26
rollout	-50	-10
rollup	-1	19
rollup within	26	-8
room	-8	38
room $	31	38
room for	36	-22
room of	-6	43
root	20	34
root $	128	23
root @	-33	71
root access	-9	47
root account	-6	59
root author	38	-30
root login	-7	43
root on	78	6
root password	-12	53
root squash	-19	67
root user	18	13
root volum	-9	60
rot	36	43
rot insid	22	-15
rot on	32	-13
rotat $	-107	-34
rotat %	-62	-13
rotat @	105	26
rotat a	-39	38
rotat and	-9	28
rotat by	-14	30
rotat in	-32	82
rotat it	-74	-53
rotat of	86	-9
rotat on	-32	50
rotat password	-3	133
rotat the	8	-31
rotat them	36	-2
rotat who	12	40
rotat with	-26	-92
rout	4	27
rout 53	17	-1
rout @	-11	17
rout and	26	-11
rout for	-25	43
rout on	-27	28
rout or	11	35
rout server	-18	35
rout tabl	8	64
rout them	-8	17
rout to	-29	48
router	17	0
router $	98	21
router @	78	-43
router and	53	-19
router at	17	21
router fluent	0	55
router in	-18	39
router is	-24	51
router of	9	47
row	-16	27
row in	-35	30
row level	-18	32
row that	-9	42
rpo	-10	40
rpo of	-9	55
rpu	-14	40
rpu and	-14	40
rpu hour	-14	40
rsa	-24	38
rto	-11	33
rto and	-11	45
rule	0	28
rule $	28	116
rule against	-32	35
rule are	-17	54
rule by	36	-35
rule for	-8	22
rule group	46	-27
rule in	-6	42
rule insid	46	-27
rule of	-18	48
rule on	-14	58
rule set	29	26
rule target	-8	79
rule that	-19	33
rule to	-12	27
rule who	12	19
run	27	4
run $	71	-19
run %	22	-9
run @	67	6
run a	28	32
run are	-35	45
run as	-41	52
run at	-36	42
run autom	28	2
run automat	62	-19
run behind	-19	43
run by	127	-70
run debian	-24	70
run each	-11	47
run etcd	63	-35
run everi	30	-9
run for	-66	-37
run here	-9	35
run in	14	28
run insid	-83	140
run instanc	-12	17
run is	48	11
run its	57	3
run job	-28	37
run more	-24	27
run my	-2	47
run no	-46	74
run on	12	40
run onli	-21	46
run our	5	38
run out	-30	80
run over	50	-7
run patch	-20	25
run replica	-20	48
run scale	-79	106
run sever	-44	50
run sinc	-28	27
run task	-31	33
run that	28	26
run the	33	-13
run them	37	19
run there	52	-10
run time	-9	16
run with	-4	50
run without	-7	42
runbook	-21	52
runtask	-24	42
runtask job	-19	19
runtim	19	-2
runtim $	-14	-92
runtim and	19	-9
runtim cni	-30	33
runtim endpoint	-17	23
runtim for	-3	36
runtim in	26	-59
runtim interfac	-19	44
runtim is	-5	40
runtim monitor	-25	58
runtim of	77	-71
runtim on	8	18
runtim patch	101	-56
runtim updat	-37	74
rust	-28	-1
rw	-13	27
s	24	9
s $	-40	55
s certif	78	-36
s paramet	-9	40
s set	-13	28
s to	-79	92
s tool	-59	97
s trust	-36	43
s3	19	-1
s3 and	-6	17
s3 are	-18	25
s3 bucket	-5	36
s3 by	31	-22
s3 destin	56	-27
s3 kei	24	-9
s3 locat	-17	20
s3 manag	37	-34
s3 or	-10	18
s3 us	-36	84
s3 which	23	-17
saa	21	33
saa applic	37	18
safe	-15	52
safe $	-13	44
safe on	24	-16
safekeep	-1	35
safekeep $	-3	37
safeti	-8	18
sagemak	-47	-102
sai	-7	38
sai %	-8	33
sai @	-50	35
sai our	11	34
sai outright	-3	19
sai so	40	1
said	63	-16
salari	-15	41
sale	-18	39
salesforc	-9	55
same	43	14
same author	38	-24
same for	-4	-45
same geographi	18	-12
same host	28	-27
same physic	25	-24
same question	82	-63
saml	-22	43
saml and	-20	37
sampl	-15	45
sampl phrase	21	-13
sampl rule	-9	47
sandbox	20	17
sanit	59	-34
save	-2	42
saw	-28	42
saw the	-22	21
say	3	22
say never	-33	43
say otherw	-22	23
say so	65	13
say who	-9	23
sbom	-9	101
scale	35	-18
scale $	-132	-186
scale @	126	39
scale a	105	-9
scale an	25	-34
scale and	-15	43
scale as	-36	12
scale between	3	123
scale by	-15	63
scale comput	22	-19
scale in	-38	83
scale is	34	31
scale it	64	6
scale mode	-74	77
scale of	23	-23
scale on	9	34
scale or	58	-33
scale out	64	-72
scale polici	22	80
scale storag	42	-7
scale the	5	-26
scale them	-118	-58
scale trigger	-7	40
scale up	9	25
scale with	67	-21
scan	-3	39
scan $	0	106
scan @	-42	92
scan by	-26	26
scan find	21	-12
scan imag	6	-40
scan in	16	-6
scan is	-63	79
scan it	-18	22
scan of	-14	44
scan on	-7	28
scan patch	-8	30
scan them	18	22
scan volum	-16	34
scan what	43	-29
scanner	26	12
scanner and	68	23
scanner on	-25	3
scc	-16	60
schedul	31	9
schedul $	-27	-24
schedul a	-6	32
schedul and	-11	31
schedul contain	56	-83
schedul delet	-1	29
schedul for	-20	60
schedul keep	-25	37
schedul of	32	35
schedul or	-16	19
schedul reboot	-32	32
schedul requir	19	20
schedul snapshot	-23	53
schedul start	32	-28
schedul that	87	-34
schedul them	75	31
schedul then	-45	51
schema	-12	84
schema $	5	145
schema @	-3	67
schema design	11	58
scientist	9	35
scientist $	78	-27
scim	-6	19
scim sync	-13	17
scope	-1	45
scope $	-4	65
scope data	49	-48
score	-26	48
scrape	-13	21
scratch	-24	85
scratch @	-8	22
scratch file	-21	55
screen	58	17
script	-12	48
script $	-13	75
script @	-5	140
script and	4	19
script are	-8	19
script of	-31	76
script that	-7	16
scrub	93	-52
sddc	-24	49
sddc manag	-24	49
sdk	-9	58
sdk in	-17	26
sdk the	49	-40
search	89	-1
second	-20	-4
second $	-14	91
second factor	-5	29
second layer	68	-51
second one	-122	-32
second site	-11	33
second zone	-12	27
secondari	-16	55
secreci	38	-17
secret	-14	41
secret $	7	57
secret and	-24	43
secret are	-12	23
secret for	-14	42
secret in	-13	56
secret left	12	58
secret manag	1	20
secret of	-2	16
secret on	37	-85
secret out	22	-6
secret there	-15	75
secret with	10	67
secur	8	20
secur $	98	36
secur @	-12	40
secur and	16	8
secur awar	-61	-27
secur by	52	-24
secur code	-12	105
secur configur	-19	36
secur contact	-14	48
secur environ	11	35
secur fix	17	-3
secur for	95	-44
secur group	-5	54
secur hub	22	-12
secur in	-11	137
secur log	-12	35
secur of	48	69
secur patch	58	-83
secur profil	-9	29
secur quota	-9	22
secur standard	-5	26
secur the	65	-36
secur too	63	-23
secur updat	-59	-92
secur want	-13	22
see	22	-1
see and	-24	29
see my	-20	-92
see no	40	6
see nor	-8	28
see or	103	-79
see that	-24	31
see them	10	31
see to	29	-1
seen	41	-13
segment	-13	75
select	28	10
select the	-19	34
self @	-9	27
self host	28	-24
self servic	-92	-1
self sign	77	-38
send @	-1	18
send and	-54	-54
send anoth	47	-38
send from	63	-45
send it	-42	54
send messag	-20	46
send new	56	-46
send out	-15	20
send quota	-16	76
send telemetri	-23	38
send the	30	-21
send them	11	50
send to	33	1
send traffic	-26	27
sensit	-12	37
sensit $	-21	89
sensit data	-11	31
sensor	-30	59
sensor out	-3	26
sent to	21	8
sent with	-21	32
separ	22	19
separ account	-35	76
septemb	-4	29
septemb 2026	-4	34
serv	41	-8
serv @	80	-38
serv from	-9	35
serv http	103	-29
serv its	31	-15
serv our	74	-45
serv the	-7	19
serv tls	40	6
serv to	64	-31
server	32	2
server $	14	30
server @	12	20
server access	-22	43
server and	16	1
server apart	-15	17
server are	-24	62
server at	68	-13
server avail	96	-43
server behind	52	-16
server between	39	-1
server build	1	84
server but	25	-19
server by	40	-38
server certif	-108	7
server core	-24	29
server di	57	31
server do	-10	21
server endpoint	-23	32
server firmwar	32	-25
server fleet	138	-21
server for	48	37
server hall	55	-4
server hardwar	48	-59
server host	87	-39
server in	83	-50
server insid	76	-51
server is	-24	89
server its	38	-33
server licens	13	33
server of	81	-18
server offer	54	-42
server on	20	45
server oper	-46	85
server os	-145	-146
server patch	83	-52
server room	21	33
server sdk	-27	73
server side	-45	43
server softwar	94	-22
server that	42	14
server under	86	-42
server up	44	-29
server when	82	-43
server who	36	-7
server with	-22	25
serverless	91	5
serverless @	-6	48
serverless cach	-14	77
serverless cluster	71	-33
serverless worker	61	-34
serverless workgroup	-13	40
servic	24	2
servic $	44	30
servic @	-12	21
servic account	-11	58
servic again	-5	22
servic and	40	7
servic are	22	58
servic avail	68	-28
servic behind	39	-5
servic by	-27	31
servic connect	-22	38
servic discoveri	-13	39
servic doe	-92	149
servic domain	-38	39
servic execut	-14	20
servic for	70	-51
servic has	-19	19
servic improv	-19	23
servic in	-54	69
servic is	61	11
servic it	51	-36
servic itself	86	-29
servic keep	-2	36
servic of	62	-44
servic on	49	50
servic opt	-14	19
servic quota	-49	106
servic reach	29	-25
servic regist	-26	65
servic role	-16	35
servic run	76	-31
servic softwar	-20	-40
servic specif	-14	24
servic that	84	-46
servic the	108	-81
servic unless	23	-19
servic updat	-80	-64
servic use	-31	44
servic where	0	43
servic who	-84	-87
servic with	-15	40
session $	76	-44
session are	-23	61
session attribut	17	-10
session for	31	-21
session from	43	-23
session id	-26	33
session log	18	-2
session manag	22	-8
set	-3	25
set $	-35	-11
set a	23	-3
set alarm	-25	35
set and	20	-10
set anoth	-22	31
set are	-2	41
set as	-11	19
set at	32	-31
set befor	-9	24
set by	-27	64
set chang	67	-16
set fleet	-10	17
set from	65	-55
set how	-23	53
set in	-9	64
set instanc	-11	16
set is	-50	62
set it	-18	77
set lifecycl	-10	17
set limit	0	39
set more	-22	30
set network	-10	25
set of	-2	18
set on	50	-23
set one	-19	24
set paramet	-14	24
set posix	-5	31
set queue	-3	19
set reserv	-47	55
set retent	-24	50
set subnet	-22	24
set the	-7	39
set their	24	-7
set there	14	26
set to	14	20
set type	-9	41
set up	-10	27
set what	87	-53
set when	-9	21
setup	-7	51
setup in	-10	25
seven	-5	32
seven year	8	42
sever @	-22	29
sever avail	-11	22
sever azs	35	-25
sever invoc	-25	60
sever region	-32	86
sever server	54	-42
sever task	-46	53
sever zone	18	-2
sg	-13	69
sg $	-7	62
shadow	8	17
shadow copi	-12	43
shard	18	10
shard $	7	-17
shard and	-9	20
shard level	-15	17
shard of	-57	89
shard replica	28	-26
share $	-46	-6
share @	-38	56
share a	24	-16
share an	-21	31
share and	41	-25
share between	-68	-19
share control	-120	-104
share file	-43	75
share it	-10	33
share its	11	20
share key	-27	58
share no	37	-31
share of	65	-60
share on	-26	25
share one	28	16
share permiss	-11	20
share resourc	-7	36
share respons	-38	54
share them	-5	49
share through	77	-32
share with	-15	27
sharepoint	-23	29
shell	38	-13
shell in	-8	20
shield	32	14
shield advanc	-9	36
shield standard	44	1
shift	50	36
ship	36	4
ship @	-27	34
ship the	66	-20
ship them	-6	17
shop	-80	47
short outag	-23	27
shorten	-10	19
shorten it	-15	18
shorter	40	-27
should	-2	23
should %	43	-12
should be	-3	17
should have	-29	41
should i	20	-22
shouldnt	12	18
shouldnt %	-17	20
show	4	31
show @	76	-41
show as	-15	33
show auditor	-14	25
show connect	-23	83
show fail	-11	27
show in	-17	23
show log	31	-7
show the	-11	31
show up	-21	31
shred	53	-2
shred the	29	27
shrink	-3	58
shrink the	41	-25
shuffl	-23	35
shut	-20	38
side	20	-1
side $	-25	60
side doe	74	-2
side encrypt	-39	36
side is	-19	62
side of	72	-38
side or	-23	24
sidecar	1	72
sidecar @	46	52
sidecar are	-12	23
sidecar imag	-30	46
siem	-2	70
sig	32	-17
sign	-1	27
sign and	21	-50
sign in	-1	23
sign is	36	-17
sign key	39	28
sign profil	-51	57
sign up	-35	45
sign url	-6	19
sign with	-17	31
signatur	96	-36
signatur $	24	-68
signatur expiri	-12	78
signatur of	59	23
sigterm	19	8
sigterm and	26	-25
sigv4	-14	23
silenc	-12	19
simpli	22	-21
sinc	-18	45
sinc 2021	-17	77
sinc 25	22	-17
sinc 30	-6	18
sinc 7	-24	32
sinc auto	-12	22
sinc januari	-49	53
sinc launch	2	17
sinc march	-20	9
sinc nobodi	31	-15
sinc someon	1	35
sinc spring	-6	96
sinc the	1	19
sinc then	64	-50
singl	3	33
singl @	25	-6
singl az	-29	71
singl connect	14	25
singl instanc	-12	30
sit	2	26
sit $	-21	41
sit at	-11	23
sit in	23	-1
sit on	23	9
sit with	-37	63
site	10	19
site $	37	3
site and	19	18
site are	-36	40
site host	-37	56
site in	70	-28
site is	-52	70
site script	-8	16
site that	60	-55
site where	47	-31
six	37	-18
six copi	39	-25
six month	-36	44
size	20	18
size $	-24	82
size @	22	-17
size and	-5	40
size by	-10	35
size consolid	56	-50
size for	67	-3
size in	2	117
size of	-11	32
size on	-22	58
size or	35	-17
size scale	-36	39
size that	22	-22
size the	-73	69
size to	58	-37
size what	63	-42
skew	-6	58
skip	-9	34
skip it	-4	30
skip the	-11	24
sla	-22	-103
sla for	8	113
slide 12	-37	37
slim	0	33
slip	-7	16
slip $	-12	24
slot	9	26
slot are	-2	34
slot prompt	-11	19
slow	-14	58
slow log	-6	51
slow queri	-13	38
slow sql	10	27
slurmctld	162	27
small	-16	31
small @	-30	50
small or	-9	18
smb	-12	30
smb 3	27	-10
smb encrypt	-22	32
sms	23	5
sms and	22	-6
sms spend	49	-35
smtp	-24	23
smtp credenti	-35	60
snapmirror	-9	75
snapmirror and	-20	39
snapshot $	-11	110
snapshot @	-14	45
snapshot and	2	32
snapshot are	41	35
snapshot by	28	15
snapshot copi	-19	29
snapshot first	-12	144
snapshot go	-22	38
snapshot in	6	22
snapshot kept	-33	41
snapshot older	-2	22
snapshot on	40	-15
snapshot onli	-40	54
snapshot or	-16	46
snapshot polici	-8	26
snapshot to	20	-10
snapshot where	17	12
snapshot with	12	49
snowflak and	20	-19
so $	-47	64
so %	76	28
so @	41	-44
so ami	-2	44
so an	-16	21
so are	-22	27
so by	-5	19
so doe	24	-16
so if	-37	40
so in	53	6
so is	-3	24
so it	49	-29
so keep	-18	20
so no	3	29
so noth	-20	44
so now	25	-23
so on	75	3
so our	-28	43
so patch	61	-37
so that	-19	40
so the	-21	-48
so thei	-13	16
so we	-17	25
so who	-20	-29
soc	50	-48
soc 2	13	-36
soc pci	26	-15
softphon	-7	18
softwar	20	-24
softwar $	68	-17
softwar @	48	-30
softwar and	70	14
softwar behind	19	-3
softwar in	-35	-68
softwar insid	-38	120
softwar is	-58	92
softwar licens	-12	38
softwar of	10	-56
softwar on	-32	-58
softwar that	21	48
softwar updat	-26	-62
softwar we	-3	45
some	10	24
some @	-33	40
some need	-21	26
some of	32	4
some other	28	-27
some user	-13	18
somebodi has	-40	55
somebodi must	1	31
somebodi set	4	42
somebodi wrote	7	27
someon	-13	39
someon $	-4	17
someon at	-2	31
someon delet	-12	26
someon els	34	-24
someon in	-7	59
someon must	29	-18
someon who	-9	21
someth %	-11	27
somewher	40	-31
soon	32	-72
soon as	32	-72
sooner	-22	25
sorri	-5	64
sorri i	-15	86
sort	11	78
sourc	-3	32
sourc $	-13	50
sourc @	-1	17
sourc address	73	2
sourc and	20	5
sourc code	-11	47
sourc credenti	-16	50
sourc data	72	-65
sourc destin	-11	21
sourc is	19	-19
sourc keep	24	34
sourc librari	3	27
sourc record	-15	24
sourc server	-43	105
sourc the	-38	59
space	-16	25
space and	-7	26
span	-29	37
spare	-25	42
spare capac	-36	60
spark	18	-4
spark and	43	-39
speak	11	32
speak it	62	-35
speak tls	-31	66
special	12	-54
specif	-15	81
specif control	0	100
specif credenti	-14	24
specif secur	11	35
specifi	-3	16
spectr	27	-4
spectr and	27	-6
speed	-55	73
spend	15	178
spend limit	-28	54
spf	-8	21
spf and	-11	16
split	35	-21
split the	14	67
splunk	-6	16
spot	1	64
spot @	37	-34
spot and	75	3
spot in	-24	70
spot interrupt	21	-13
spread	-1	34
spread @	18	25
spread a	18	-15
spread instanc	-6	24
spread over	-13	39
spread them	-23	54
spring	-11	75
spring $	5	84
spring who	-15	17
sql	-2	37
sql inject	-18	38
sql queri	0	24
sql statement	10	27
sqs	83	-72
squash	-19	67
sre	42	26
sre team	-7	-33
srm	-101	-157
ssd	41	19
sse c	-22	114
sse s3	59	-52
ssh	13	34
ssh kei	-15	62
ssh key	-33	55
ssh to	86	-5
sshd	6	35
sshd config	7	37
ssl on	-12	23
ssm	-5	18
ssm agent	-5	21
stack	45	14
stack $	35	-21
stack drift	3	74
staff	17	-16
staff $	27	22
staff to	48	20
stage	16	2
stage @	-13	22
stage in	-20	35
stage subnet	53	-85
stai	12	21
stai @	-22	39
stai as	2	19
stai by	9	42
stai enabl	-18	18
stai for	43	-17
stai in	-12	37
stai insid	29	11
stai longer	87	-77
stai on	-19	33
stai open	-5	28
stai privat	-26	43
stai readabl	59	-39
stai the	56	-17
stai there	-28	45
stai until	-49	85
stai with	35	9
stai within	80	-61
stale	-21	47
stale @	-10	57
stale who	-19	35
stall	-16	70
stand	-24	11
stand $	-17	34
stand a	-17	67
stand in	-40	-42
stand on	2	25
standalon	-34	55
standalon @	-37	50
standalon on	-13	47
standalon runtask	-19	19
standard	3	-25
standard @	40	30
standard and	23	-16
standard ask	-14	25
standard broker	-96	-101
standard log	-43	42
standbi	37	-3
standbi @	27	-20
standbi and	26	54
standbi in	32	-33
standbi of	66	-43
standbi or	-40	64
standbi server	40	-38
start	10	24
start $	-67	48
start a	66	14
start add	21	-10
start again	-3	18
start an	25	-4
start and	38	-30
start at	46	-18
start by	-7	53
start each	22	-2
start everi	-13	71
start from	-17	49
start it	-18	57
start lost	-18	29
start major	2	17
start of	-27	39
start on	-42	65
start one	-24	27
start replac	57	-43
start restor	112	-102
start task	-26	43
start the	-8	37
start them	-22	53
start those	-10	49
start upgrad	62	23
start with	23	19
startexecut	-22	55
startup	12	26
startup script	-4	39
starv	-5	19
state	27	13
state @	-1	18
state and	18	3
state at	-19	19
state by	42	-31
state compat	-2	30
state of	81	-69
state off	-16	37
state outsid	-33	44
state rule	-47	66
stateless	-4	20
statement	1	46
static	-13	29
statu	16	24
statu check	39	-29
statu log	-1	25
steadi	36	-32
step	-5	23
step of	32	-22
still	18	21
still accept	35	-6
still allow	-5	54
still has	-11	21
still have	21	40
still hold	-12	40
still in	24	-7
still need	118	-58
still on	-28	97
still patch	-2	-20
still point	-20	29
still rout	-12	34
still run	2	73
still there	-10	54
still us	-26	60
stolen	-3	25
stolen laptop	-4	18
stone	-29	79
stone age	-29	79
stop	2	30
stop @	-10	41
stop and	12	32
stop answer	85	-65
stop cleanli	-9	18
stop condit	-2	18
stop it	21	7
stop or	-28	41
stop secur	-27	26
stop start	-25	32
stop the	-6	20
stop their	18	-7
stoptimeout	-17	93
storag	33	-5
storag $	-78	-40
storag @	-16	59
storag across	55	15
storag and	18	12
storag autosc	-28	44
storag block	27	-13
storag by	60	-46
storag capac	8	39
storag class	-41	77
storag databas	63	-22
storag devic	35	-21
storag driver	-15	38
storag encrypt	70	-69
storag fleet	39	-11
storag full	-18	77
storag grow	53	13
storag hardwar	36	-3
storag imag	-28	31
storag in	43	-38
storag is	-39	99
storag log	39	-18
storag media	57	6
storag node	32	-1
storag of	-60	-27
storag server	46	-22
storag six	30	-27
storag throughput	-18	19
storag under	63	-21
storag virtual	-22	33
storag volum	77	-3
storag where	57	-44
storag with	26	-9
store	27	11
store $	-10	18
store @	55	-14
store all	-8	29
store and	-37	61
store by	-15	34
store content	77	-61
store current	-26	46
store data	44	33
store disk	29	-18
store everi	19	-17
store for	82	-39
store in	6	19
store is	109	-69
store it	-10	44
store its	-24	8
store log	41	-38
store none	-40	86
store object	17	-14
store of	68	1
store on	-3	71
store onli	21	31
store procedur	-3	28
store region	68	-65
store that	-14	36
store the	94	-58
store them	28	12
store volum	29	1
store what	-11	41
store who	-4	39
store with	39	-24
straight	-7	19
straight to	-7	19
strategi	-31	78
strategi and	-8	49
strategi spot	-25	30
stream @	22	-6
stream agent	19	-10
stream and	88	-37
stream consum	8	146
stream gatewai	105	20
stream to	-4	33
stream when	-6	-66
stretch	57	45
string	-17	33
stripe	-12	136
structur	42	3
stuck @	-1	108
stuck at	-39	-81
stuck in	-5	36
stuck on	-11	24
student	-18	59
studio	-44	48
stuff	-6	65
style	27	-19
subject	-19	32
submit	-30	55
submit job	1	30
subnet	-4	28
subnet $	-3	79
subnet and	-13	36
subnet endpoint	-26	29
subnet for	-34	76
subnet give	-8	24
subnet group	29	9
subnet in	-19	27
subnet of	-31	40
subnet secur	-11	18
subnet that	23	-18
subordin	-24	37
subscrib	-9	43
subscrib are	-30	62
subscrib to	-16	86
subscript	-11	53
subscript $	-10	39
such a	51	-12
such instanc	-7	34
such queue	-42	44
sudo	4	52
sudo right	2	52
sudoer	6	106
sudoer on	9	115
suffic	-16	36
suggest	-9	46
suggest $	41	-4
suit	3	74
sundai	-15	38
suppli	16	-31
suppli and	-72	-103
suppli in	62	-52
suppli kubelet	17	-4
suppli patch	-14	42
suppli the	-5	51
supplier	-34	41
support $	-28	52
support @	1	38
support end	16	58
support it	44	-37
support nitro	-35	36
support or	-13	16
support perimet	-20	32
support runtim	-38	48
support them	-18	19
support tls	107	-71
support version	-24	43
support who	-35	57
suppos	-23	2
suppos $	33	27
suppos to	-54	-18
suppress	7	42
suppress @	-23	30
suppress in	-22	38
suppress rule	-9	41
sure	16	8
sure $	-14	48
sure %	10	28
sure that	-21	37
sure the	55	-48
suricata	52	2
surveil	19	-17
surviv	-24	50
surviv $	-16	41
surviv a	30	-17
surviv the	-21	33
suspend	-21	77
suspici	-1	67
svm	-6	20
swap	93	-47
swap by	50	-7
swap it	43	0
swap the	16	-5
swear	-11	42
switch $	101	-15
switch and	106	-64
switch encrypt	-51	91
switch in	23	-3
switch it	13	38
switch off	43	-8
switch on	-55	65
switch over	-15	16
switch redact	-10	18
switch that	29	5
switch the	-16	20
switch them	49	-44
switch to	18	21
switchov	18	53
switchov or	48	-39
symmetr	-25	37
syn	63	-27
sync	-33	3
sync by	34	-17
sys	-9	49
sys password	-2	28
system $	-39	-70
system @	37	41
system account	29	-4
system are	88	-6
system as	57	-23
system at	42	-2
system behind	69	-15
system by	19	-1
system databas	0	54
system fix	30	-28
system for	30	-18
system in	23	105
system insid	116	-71
system is	-31	52
system itself	-23	29
system manag	-10	39
system network	16	93
system on	33	-2
system patch	-23	100
system stand	62	-40
system take	-7	27
system to	-24	22
system under	57	13
system updat	-95	-79
system user	-9	21
system when	158	-57
system with	40	-13
system within	16	-9
tabl	5	37
tabl $	-13	113
tabl apart	62	-51
tabl by	50	-31
tabl definit	-20	23
tabl in	-16	62
tabl is	75	-63
tabl map	2	21
tabl of	-9	57
tabl on	-10	38
tabl out	20	-90
tabl over	34	-9
tabl permiss	-5	31
tabl whose	19	155
tag	-6	54
tag for	3	55
tag in	-22	30
tag resourc	37	110
tag the	42	-37
taint	25	20
take	17	5
take 60	-6	22
take @	49	-38
take a	47	1
take and	30	-12
take autom	45	-99
take back	24	-15
take backup	37	0
take call	55	-29
take care	5	-45
take continu	28	-10
take csi	-18	21
take daili	40	-21
take effect	-21	34
take hourli	72	-51
take it	31	-7
take manual	-13	18
take no	-24	72
take none	-15	37
take over	41	-10
take snapshot	-45	83
take the	28	-38
take them	11	41
take thi	0	53
taken	21	7
taken by	39	-26
takeov	-6	38
talk	-28	67
talk to	-20	36
tamper	27	7
tamper resist	32	-70
tamper with	28	-7
tape	21	25
target	3	28
target $	-11	76
target @	-19	27
target and	6	18
target are	27	3
target behind	16	-6
target in	-24	33
target is	-41	57
target that	-27	54
task $	30	30
task @	-7	36
task are	3	29
task def	-8	20
task definit	-10	64
task fail	-4	36
task for	68	-45
task is	-7	66
task of	-5	17
task on	14	18
task replac	18	-17
task retir	-32	31
task role	-32	59
task set	-6	36
task share	59	-33
task stop	-18	37
task stuck	-8	23
task that	44	-41
task to	-19	38
tax	-18	31
tax offic	-18	31
tb	9	25
tb a	19	-16
tde	33	10
teach	84	35
team	7	21
team $	16	6
team can	-37	54
team or	-7	25
team that	-22	32
technic	98	-33
technician	65	-38
tele	47	9
tele the	1	38
telemetri	-23	38
telemetri to	-23	38
telephon	-26	42
tell	0	59
tell %	6	36
tell me	-35	12
templat	-6	33
templat @	-1	20
templat and	17	14
templat is	-16	39
templat or	-15	23
templat user	-14	46
templat with	-16	30
temporari	-17	70
temporari credenti	24	6
ten	26	-40
ten minut	27	-23
ten year	-15	24
tenant	75	-28
tenant out	67	-29
term let	25	-21
term of	-13	19
termin	62	-22
termin $	130	8
termin @	-21	54
termin tls	21	-19
terraform	-45	90
terraform state	2	79
test	4	43
test $	-37	173
test %	2	126
test @	-6	44
test and	19	2
test for	-36	97
test it	25	-8
test of	-15	62
test restor	0	33
test that	-22	32
test the	4	33
test them	24	-17
tester	-20	41
text	8	26
text in	11	23
than	-12	37
than 14	-12	26
than 90	-35	52
than a	30	26
than one	-26	30
than root	-11	26
than two	62	-58
thank	-27	-48
thank to	-6	-128
that $	8	-16
that %	-30	-6
that @	32	1
that a	12	56
that account	-27	31
that agent	-2	20
that amazon	-5	35
that an	-22	47
that and	-34	54
that answer	52	-42
that api	95	-54
that appli	-54	20
that are	18	-4
that az	-37	38
that becaus	27	-25
that block	-15	29
that break	-11	16
that bring	-49	-15
that bucket	31	-1
that build	36	-23
that call	21	7
that can	-33	47
that cannot	82	-47
that client	48	-44
that connect	60	-9
that copi	24	-22
that creat	22	-16
that date	73	22
that day	25	-22
that decid	75	5
that deploi	58	-36
that do	3	38
that doe	-36	41
that dont	-7	25
that down	-13	20
that each	41	-38
that encrypt	-24	40
that end	-10	29
that endpoint	28	-25
that evalu	36	-22
that execut	46	4
that exist	89	-49
that fall	-24	43
that fetch	-14	31
that fit	18	-15
that flow	38	-29
that for	-44	49
that function	51	-43
that had	-1	27
that hand	87	-52
that handl	29	-11
that happen	-38	61
that has	22	-15
that have	-4	37
that hold	29	-8
that host	36	9
that i	-4	42
that imag	-12	47
that in	18	-9
that includ	-20	20
that inspect	29	-10
that is	24	2
that key	-18	31
that launch	36	-32
that leav	-28	41
that left	-16	52
that list	-3	16
that log	-4	21
that make	-26	33
that match	73	-54
that matter	-19	58
that move	31	-21
that must	-15	40
that need	15	30
that no	4	16
that nobodi	-36	50
that not	24	-10
that noth	76	-66
that of	-26	48
that off	69	-41
that onc	37	-21
that one	59	-52
that onli	33	55
that open	56	-40
that or	-55	-89
that our	-32	62
that ourselv	24	-35
that part	-43	76
that pass	0	32
that patch	-56	90
that place	63	-3
that polici	-13	16
that produc	53	-34
that provid	-1	45
that read	-54	64
that reconnect	76	-72
that record	-24	24
that replac	-44	50
that replic	45	-50
that right	60	-11
that row	-32	28
that run	75	-16
that runtim	-26	26
that send	-16	32
that serv	39	-5
that set	-41	52
that so	-20	66
that somebodi	21	-22
that someth	14	-96
that speak	30	-8
that stai	-38	50
that still	-14	67
that stop	32	-28
that store	36	-26
that support	44	-37
that system	69	-62
that take	18	-15
that the	-8	29
that thei	-12	31
that there	35	-29
that thi	25	-14
that thing	-61	-50
that to	-20	21
that traffic	-65	117
that up	20	-1
that us	-13	-18
that use	-29	58
that user	-6	19
that verifi	28	-6
that version	-5	48
that wait	34	-27
that watch	55	-19
that way	-8	27
that we	25	93
that were	17	19
that what	-17	22
that whose	-10	47
that window	38	-27
that with	18	-36
that work	29	-1
that write	-22	32
the %	66	22
the 12	36	-6
the 30	-50	64
the 7	35	-34
the @	21	22
the acceler	45	-18
the access	-17	55
the activ	-12	18
the add	-11	25
the admin	11	28
the administr	-4	21
the alarm	-3	41
the alert	-20	64
the amazon	12	20
the ami	1	65
the analysi	55	-6
the app	-29	24
the applic	14	66
the archiv	-27	53
the assess	25	25
the assessor	-3	34
the attack	-37	103
the auditor	4	-20
the auth	-11	38
the authent	-21	30
the author	-11	40
the authorit	29	-8
the automat	-62	-93
the avail	94	3
the aws	15	-37
the az	83	-29
the baa	-57	40
the back	-42	66
the backbon	28	-7
the backend	35	-10
the backup	-16	-37
the bare	61	17
the base	21	19
the basement	-17	37
the begin	-13	28
the bill	-12	16
the block	53	-45
the board	-15	58
the bootstrap	-24	4
the bottlerocket	140	9
the box	-26	41
the branch	-25	41
the broken	33	-25
the broker	-62	-101
the budget	10	56
the build	89	-43
the bundl	19	-10
the button	-36	28
the ca	-42	52
the cabinet	-4	20
the cabl	0	94
the cach	91	-31
the call	-11	36
the capac	32	-9
the catalog	-20	28
the ceil	69	-35
the chang	24	0
the chat	-23	23
the check	55	-16
the checkout	-11	16
the chosen	42	-30
the ci	-3	18
the cidr	-16	25
the cisco	-22	50
the class	-11	19
the cli	31	-7
the client	-4	28
the cloud	38	-7
the cloudwatch	7	17
the cname	-26	36
the cni	-22	45
the code	-20	51
the compani	16	11
the compil	-7	22
the complianc	-118	-119
the comput	15	46
the connect	-67	-30
the connector	-13	31
the consol	17	-6
the consum	85	-26
the contain	-33	24
the content	-2	34
the continu	-72	186
the control	22	17
the copi	18	-62
the corpor	-30	37
the credenti	-15	42
the cross	-14	26
the current	47	-26
the d	-14	60
the daili	27	-96
the dashboard	-28	55
the data	26	4
the databas	-91	26
the date	8	36
the day	19	-3
the db	-7	42
the dead	62	-30
the deadlin	-15	30
the decid	-33	59
the decis	52	34
the default	20	2
the definit	44	-28
the deleg	36	-19
the delet	48	-39
the deliveri	36	-18
the detect	32	-15
the dev	-15	44
the develop	-19	35
the devic	-8	26
the directori	46	-29
the disk	62	-12
the distribut	-20	36
the dns	-6	50
the docker	-8	32
the document	-9	93
the domain	46	-3
the downtim	-12	77
the drain	34	13
the drill	-11	17
the driver	-34	44
the durabl	62	39
the ebs	21	-16
the ec2	75	-56
the ecs	87	19
the edg	78	10
the edit	-54	70
the emerg	-9	35
the end	13	22
the engin	-2	-25
the ephemer	-29	54
the equip	21	27
the error	-7	22
the etl	-14	60
the evict	44	-36
the evid	-37	38
the execut	-3	38
the export	-7	28
the facil	63	-38
the factori	-19	44
the fail	12	-79
the failov	-9	27
the failur	36	-32
the fault	11	16
the field	-6	33
the file	-2	35
the filter	-10	18
the final	-10	29
the find	-32	39
the fine	12	38
the fip	24	-12
the firewal	-27	-100
the firm	10	59
the firmwar	126	1
the first	-60	-72
the fix	52	-5
the fleet	-23	-31
the floor	-16	45
the form	-14	16
the format	-10	20
the free	19	2
the function	-2	42
the game	-22	45
the gatewai	-88	-26
the gener	38	-4
the global	54	6
the golden	-4	36
the gpu	73	-41
the grant	49	-40
the graph	-23	21
the greatest	84	-62
the grid	3	29
the group	19	4
the guard	25	5
the guest	-18	53
the hardwar	31	-6
the head	-12	38
the health	57	-14
the histori	16	4
the hook	4	82
the hop	-16	21
the host	10	-55
the hour	-110	-68
the hourli	87	-46
the http	-15	71
the hypervisor	46	7
the ide	-32	39
the imag	3	27
the import	21	-1
the inbound	5	50
the index	-9	18
the infer	-37	42
the infrastructur	12	-45
the instanc	14	22
the integr	-21	21
the interfac	-9	20
the internet	-16	41
the iot	-4	18
the ip	-25	31
the item	-11	18
the java	4	23
the job	-2	35
the kei	-22	-43
the kms	7	25
the kubelet	101	7
the kubernetes	-8	45
the land	43	-16
the languag	34	2
the last	32	-22
the latest	17	10
the latter	-85	-49
the launch	-5	24
the law	-5	91
the layer	1	22
the least	-34	44
the ledger	-21	49
the librari	-39	41
the licens	62	-27
the limit	2	19
the line	-18	31
the link	-27	41
the linux	-85	-6
the list	44	-25
the listen	-17	23
the load	27	-15
the local	-19	22
the locat	65	-34
the log	-10	18
the loss	-23	37
the lowest	87	-33
the machin	79	-44
the machineri	24	-16
the mail	36	43
the mainten	33	-27
the manag	66	-36
the mandatori	37	22
the manual	-94	-13
the map	32	15
the marketplac	-33	69
the master	-64	69
the materi	27	21
the maximum	-2	20
the member	-30	43
the memori	78	-69
the messag	28	10
the metadata	44	-18
the metric	-3	19
the microvm	-3	26
the minor	0	-52
the ml	0	68
the mode	-7	56
the model	-35	24
the modul	41	-18
the monthli	47	-14
the more	98	20
the most	-12	20
the mount	-19	40
the move	-17	30
the multi	19	46
the name	-35	-74
the namespac	-1	39
the network	48	-5
the new	-25	38
the newer	44	-15
the newest	15	26
the nitro	26	-15
the node	-24	-32
the npm	-14	32
the nucleu	-16	20
the number	18	6
the object	52	19
the ocsp	-69	77
the off	26	-24
the old	-12	29
the older	-26	46
the on	-37	51
the one	18	-3
the onli	-35	57
the oper	-20	1
the option	-22	69
the orchestr	-29	47
the order	17	-14
the org	-29	47
the origin	18	16
the os	28	4
the outdat	-4	54
the outsid	-35	45
the owner	45	-31
the packag	-9	17
the pair	36	15
the parent	44	-21
the part	54	-43
the partner	22	9
the password	-75	-94
the patch	20	17
the peer	98	-43
the pend	-14	71
the peopl	42	45
the perimet	52	-40
the period	-51	-125
the permiss	-9	23
the person	8	30
the physic	53	6
the place	-8	16
the plan	-24	45
the plant	-1	19
the platform	25	-2
the plugin	-25	39
the pod	20	-14
the point	42	-29
the polici	-4	34
the pre	-48	65
the prebuilt	63	-50
the prioriti	27	-25
the privat	52	-29
the process	33	-29
the prod	-16	50
the produc	-21	29
the profil	-5	56
the program	-11	17
the promot	-76	-4
the prompt	43	-42
the provid	23	-16
the proxi	-1	33
the push	-23	37
the pv	-12	21
the python	19	-13
the queri	-1	32
the queue	50	-24
the quota	46	-20
the raci	-16	26
the rack	23	90
the rang	-4	17
the recipi	-13	23
the recommend	-20	23
the record	-5	22
the recoveri	-10	16
the registri	-14	25
the regul	-25	82
the releas	-21	40
the renew	28	4
the repair	-9	23
the replac	76	-57
the replic	-20	40
the replica	17	13
the report	18	-5
the repositori	26	0
the requir	-19	45
the resolv	20	54
the respons	-16	-8
the rest	-68	-6
the restor	-27	46
the result	25	-17
the retent	-3	23
the retir	33	-28
the retri	-36	39
the review	-18	28
the revis	84	-72
the right	-13	21
the rollback	-24	35
the rollout	-56	27
the room	-34	51
the root	-15	65
the rotat	-23	24
the rout	-2	18
the row	-7	36
the rule	18	31
the runtim	-25	-38
the s3	-20	25
the salari	-13	41
the same	41	-24
the scan	46	-18
the scanner	-48	60
the schedul	66	-39
the schema	12	115
the script	-21	50
the search	84	6
the second	-91	-59
the secret	-30	45
the sensor	-23	38
the server	31	-26
the servic	20	1
the session	-11	42
the set	33	-23
the sg	-10	31
the shard	-58	93
the shop	-72	9
the sign	33	-12
the signatur	75	-13
the site	70	-39
the slow	-8	67
the snapshot	5	25
the soc	73	-43
the sourc	-24	50
the sre	-23	39
the ssh	-31	63
the ssl	-6	22
the ssm	-5	21
the stage	-18	27
the standbi	45	-21
the start	48	-36
the stone	-29	79
the storag	22	12
the store	-4	21
the stream	41	-75
the stretch	-22	21
the subnet	25	-6
the support	-20	33
the switch	42	37
the system	-4	36
the tabl	0	47
the target	-8	18
the task	30	9
the temporari	-21	42
the term	-39	68
the test	-18	37
the text	-12	52
the thing	-5	18
the third	-8	39
the three	57	-23
the time	44	-24
the tls	36	0
the token	9	21
the tool	-13	39
the topic	6	87
the traffic	56	-24
the trail	36	13
the train	-20	36
the transfer	21	1
the trigger	-14	31
the truck	-7	46
the trust	-16	26
the tunnel	-35	-36
the two	44	-12
the type	-19	22
the underli	69	-52
the unit	50	-40
the updat	-30	2
the uplink	-36	42
the upload	42	-15
the use	-1	23
the user	-23	21
the utter	21	-13
the vendor	38	-29
the version	-31	45
the virtual	21	45
the vpc	-15	41
the vpn	-63	-55
the vulner	85	62
the want	25	-24
the web	-41	61
the weekli	16	29
the whole	-13	48
the window	25	25
the windows	39	3
the wire	8	-19
the work	51	35
the worker	-20	-27
the workflow	55	-18
the workload	41	16
the world	3	23
the write	-7	23
the wrong	-21	87
the zone	35	-24
theft	-11	21
thei $	-29	-30
thei appli	1	23
thei are	27	-10
thei can	-22	36
thei come	23	2
thei cover	-33	71
thei do	-16	58
thei go	-10	38
thei have	-29	57
thei reach	48	-42
thei replac	29	47
thei run	70	-32
thei say	-30	40
thei serv	64	-31
thei share	-18	32
thei stai	-34	46
thei were	51	-40
their $	-108	-39
their @	12	-110
their access	22	87
their auto	-20	45
their checkpoint	-19	27
their code	51	12
their configur	43	-17
their content	50	-32
their data	-20	41
their definit	51	-38
their destin	-1	56
their encrypt	28	0
their end	26	-16
their firmwar	-2	29
their host	62	-53
their hypervisor	-13	20
their imag	9	19
their kubelet	9	91
their last	-26	28
their librari	-15	43
their number	-19	60
their oper	11	79
their or	-89	-52
their os	86	28
their owner	0	26
their place	-13	46
their port	66	-47
their region	50	-27
their retent	34	-83
their retri	-28	50
their role	-26	35
their scale	-60	81
their secur	-13	27
their send	46	-17
their softwar	32	-16
their sourc	-27	43
their state	-9	17
their storag	-34	56
their time	-8	28
their trust	-4	21
their volum	-27	39
their vpc	-10	17
their window	6	42
them	9	18
them $	-26	7
them 90	60	-52
them @	-23	34
them a	-2	17
them after	-5	27
them apart	-32	51
them are	30	-8
them as	4	33
them at	-40	70
them awai	34	-20
them befor	-26	43
them but	-17	19
them by	1	23
them check	-19	21
them current	-27	104
them daili	17	19
them down	48	79
them earlier	-5	29
them elsewher	-9	17
them enforc	-24	39
them everi	25	9
them for	35	-14
them from	-17	25
them get	56	-51
them into	-8	34
them is	21	42
them it	-18	25
them keep	-9	20
them off	18	5
them on	30	0
them one	37	-22
them or	-6	20
them out	-24	-55
them over	-20	27
them patch	102	23
them requir	-36	49
them run	48	-26
them small	-14	27
them the	-42	80
them there	48	-9
them through	65	-52
them to	-11	38
them under	64	-58
them until	-17	19
them up	10	43
them updat	-25	47
them when	34	-8
them where	18	3
them who	-27	30
them with	-28	34
them yourself	1	31
themselv	31	11
themselv $	16	4
themselv or	-30	36
then	-7	27
then $	76	-83
then %	-32	40
then @	1	20
then and	-39	67
then copi	-12	28
then delet	32	-3
then doe	-17	21
then is	-12	62
then it	84	-73
then keep	-58	80
then move	-72	98
then patch	-48	56
then run	-84	144
then start	-76	86
then take	-48	83
then that	28	-1
then the	-2	21
then write	-43	61
there	29	6
there a	-48	60
there after	21	-16
there and	-11	24
there are	27	-9
there by	61	-40
there if	-25	25
there is	47	-2
there no	-1	33
there not	-34	40
there onli	-43	81
there the	70	-67
there to	-10	18
there too	56	-42
there who	-33	92
thereof	46	-15
thereof $	46	-15
thermostat	-16	56
these	63	46
these $	136	45
these log	-20	30
theyr	-10	70
thi	-60	-42
thi $	-8	33
thi cannot	80	-42
thi is	-114	-79
thi one	-40	-107
thing	-34	-22
thing $	-129	-24
thing %	-15	19
thing for	1	-53
thing in	32	-24
thing is	-7	24
thing that	73	17
thing we	40	107
thing who	-27	-76
think	4	22
think of	-33	39
think that	20	2
third	-1	33
third parti	-11	40
those	6	27
those $	28	2
those @	89	-25
those are	19	23
those data	-31	32
those for	-24	26
those from	47	-35
those is	41	11
those node	-77	72
those of	19	7
those patch	-31	-56
those servic	-43	46
those that	-22	68
those two	-21	40
those up	-1	19
those who	-14	16
those with	-30	70
though	-49	21
thread	-3	20
threat	21	9
threat list	26	-11
three	26	-7
three @	56	-18
three avail	46	-17
three az	-21	39
three azs	46	-12
three copi	52	-25
three dai	-3	19
three node	-34	41
three week	52	-25
three zone	32	-24
threshold	-5	20
threshold and	16	1
throttl	-14	32
throttl and	-21	26
throttl in	-56	104
throttl limit	2	17
throttl quota	45	-40
through $	1	-42
through @	-21	-9
through a	58	-12
through an	19	-2
through and	7	31
through artifact	20	-13
through eventbridg	47	-36
through it	6	29
through its	55	-8
through kms	63	-34
through our	-12	29
through the	28	5
throughput	22	-12
throughput and	25	4
throughput capac	-26	69
throughput mode	-18	34
throw	38	38
thrown	-28	68
thrown awai	-28	68
thru	2	60
tick	-9	71
tick a	-5	43
tick at	6	46
tick the	-18	68
ticket	88	-37
ticket $	99	-50
ticket for	49	-46
tidi	-31	74
tidi $	-14	53
tie	-10	18
tier	-24	49
tier $	-7	88
tier of	-30	46
tier polici	-13	36
tighten	-15	47
tighten by	-27	80
time	9	20
time $	-5	37
time @	6	44
time and	29	-17
time are	-12	16
time as	29	-60
time at	46	-41
time limit	-9	32
time log	-16	24
time object	-11	77
time of	-45	118
time out	-32	64
time polici	-17	28
time recoveri	-34	53
time zone	-41	60
timeout	-9	35
timeout of	-3	85
timeout on	7	32
tls	28	9
tls $	146	-2
tls 1	38	19
tls @	1	41
tls and	-13	21
tls at	47	-32
tls between	-47	36
tls by	41	-6
tls cert	24	-6
tls certif	67	-36
tls connect	71	-34
tls disabl	5	20
tls end	-23	72
tls endpoint	31	-2
tls from	-27	30
tls in	-26	40
tls inspect	23	-5
tls is	-33	45
tls listen	16	-15
tls of	-2	32
tls on	50	-18
tls onli	30	2
tls or	-12	25
tls paramet	-19	56
tls polici	-32	47
tls to	-21	38
tls version	-18	51
tls where	-16	19
tls who	-134	-131
tls with	40	-22
tlsv1	-6	37
tmp	16	9
tmp has	-8	20
to	8	19
to $	-29	-3
to %	-11	53
to 0	-22	25
to 1	-16	42
to 100	44	-7
to 15	-8	18
to 2	-53	120
to 20	-15	33
to 200	73	-45
to 21	-27	32
to 22	-25	25
to 3	-6	22
to 30	50	-45
to 35	9	17
to 365	-27	50
to 4	47	-22
to 5	-24	63
to 60	-18	36
to 7	26	4
to @	-1	36
to a	4	21
to act	-33	51
to add	44	8
to al2023	-13	51
to all	-4	38
to an	-9	37
to and	-10	21
to answer	59	-57
to any	21	-19
to anyon	-5	29
to appli	-4	-58
to ask	25	11
to assum	-9	16
to attach	-33	53
to automat	75	-69
to aws	25	74
to back	-64	82
to be	-18	36
to bear	-22	28
to blame	-21	55
to block	50	-39
to both	-120	-87
to bring	81	-33
to build	8	47
to buy	-52	55
to call	-15	61
to care	58	25
to chang	-4	17
to cheaper	-9	27
to check	-23	30
to choos	67	-40
to classifi	-15	24
to close	-8	23
to cloudwatch	26	-10
to collect	-34	48
to come	70	-58
to configur	-12	19
to connect	-14	19
to control	65	-35
to cope	-17	18
to copi	-16	84
to creat	-1	38
to databas	-29	43
to date	16	8
to deal	-15	21
to defin	18	25
to delet	-43	66
to demand	-34	65
to deploi	-48	58
to disk	36	-34
to do	-38	5
to ec2	51	-44
to ecs	-32	39
to enabl	-13	62
to encrypt	-20	-5
to everi	25	-12
to everybodi	-13	41
to everyon	-24	40
to fail	-8	25
to file	-21	31
to find	-19	36
to fix	46	7
to flip	-14	55
to follow	-14	16
to get	-7	49
to go	25	-20
to guard	-43	61
to have	22	2
to hold	18	84
to improv	36	-26
to instal	28	56
to isol	-31	24
to issu	-9	16
to it	13	48
to its	16	4
to keep	-6	22
to know	-15	29
to known	-35	54
to leav	57	-51
to limit	-17	37
to load	-13	59
to log	37	-18
to look	46	38
to lose	-16	45
to make	27	-18
to manag	85	-53
to mend	-10	17
to move	-16	19
to network	-25	34
to new	101	-45
to node	-8	43
to one	-3	43
to opentelemetri	-11	17
to order	-13	18
to other	-34	49
to our	-13	77
to outliv	-42	52
to pass	-18	66
to patch	-10	18
to pick	-35	58
to plan	-6	24
to prevent	35	-11
to process	-13	33
to product	53	-5
to prompt	31	-27
to protect	-30	63
to provis	70	-42
to publish	-9	16
to pull	-10	26
to put	-9	32
to raiz	42	-35
to rebuild	16	32
to recov	19	-7
to reli	18	-10
to repair	-36	55
to replac	24	23
to replai	-14	25
to request	-38	44
to restor	-28	51
to retain	-19	28
to review	57	-16
to roll	-2	31
to rotat	-107	-100
to run	-17	34
to scale	66	-35
to scan	28	-28
to schedul	70	-38
to secur	42	22
to session	21	6
to set	29	-10
to size	31	6
to someon	-10	20
to sort	-19	78
to sourc	22	7
to speak	-13	18
to spread	-9	52
to stai	23	-3
to start	-29	47
to suppli	-61	79
to swap	38	-36
to switch	37	-31
to take	12	20
to target	-36	47
to ten	-22	24
to them	40	-11
to think	-33	39
to three	47	-34
to tls	-57	62
to touch	37	-27
to trust	-32	73
to turn	56	-22
to two	-4	20
to upgrad	29	7
to use	-35	54
to user	-10	40
to v2	-15	43
to viewer	-43	90
to watch	70	0
to what	0	19
to who	2	24
to whom	41	12
to wipe	-17	24
todai	-17	55
togeth	33	-15
togeth in	56	-54
togeth with	-12	27
toggl	-8	63
token	-11	51
token expir	-11	41
token in	-13	18
token of	-17	45
told $	-10	21
told me	26	-21
told otherw	-21	37
toler	-13	66
too	0	50
too $	156	25
too doesnt	-32	17
too larg	0	39
too long	-15	26
too low	-56	72
too mani	-18	46
too much	-12	47
too short	3	34
too small	-8	33
too weak	-4	19
too wide	3	22
took	-34	-40
tool	2	23
tool and	45	-23
tool of	-11	29
top	50	21
top is	65	-61
top of	44	45
topic	-8	25
topic and	20	24
topic control	-10	19
topic that	50	-48
touch	55	-16
touch the	37	-58
toward	3	46
toward the	-10	40
tpm	30	-40
trace	34	8
trace and	36	-33
trace are	-30	52
track	32	-9
traffic $	-78	-148
traffic between	18	-18
traffic chang	25	-14
traffic dial	-29	49
traffic doubl	-21	18
traffic from	-7	63
traffic has	-21	29
traffic in	-30	53
traffic insid	33	-19
traffic of	-15	24
traffic on	4	32
traffic over	70	53
traffic that	6	31
traffic through	-25	28
traffic tripl	52	-22
traffic with	55	-35
trail	0	25
trail and	21	-6
trail for	-16	28
trail name	31	-30
train	-31	-6
train %	11	112
train @	41	-5
train code	-14	32
train contain	5	50
train content	41	-21
train data	-3	41
train its	-65	-56
train of	-112	-113
train our	-29	31
train the	87	-31
train whose	-15	-22
transact log	39	-19
transcript	12	16
transform	-13	44
transit	-52	-19
transit and	1	29
transit encrypt	-19	33
transpar	86	-3
transport	31	-19
transport flood	30	-21
transport layer	21	-10
trend	-4	67
trend micro	-4	67
tri	37	-25
trigger	-17	37
trigger $	-59	17
trigger @	-19	60
trigger and	7	74
trigger are	-8	45
trigger on	-33	45
trim	-15	53
trim $	-2	29
tripl	31	6
troubl	59	-19
truck	-7	46
true	31	12
true $	10	21
true on	-27	36
true or	72	-18
trust	0	29
trust advisor	18	82
trust and	-13	17
trust author	-31	39
trust each	-15	24
trust polici	-7	21
trust servic	45	-7
trust store	-14	47
trust the	37	-26
try	84	-65
ttl	-18	48
tuesdai	16	97
tune	-5	46
tune and	-7	49
tune by	8	44
tune is	27	-26
tune it	-3	30
tune sql	-1	64
tune them	-23	32
tunnel	8	-22
tunnel endpoint	38	-21
tunnel in	-38	-89
tunnel is	-6	101
tunnel of	6	45
tunnel on	1	39
turn	1	23
turn @	-26	44
turn automat	-10	46
turn by	31	-87
turn encrypt	-22	54
turn into	99	-77
turn it	20	8
turn its	-24	63
turn manag	0	21
turn multi	33	5
turn off	-6	53
turn on	-2	25
turn scan	-6	18
turn server	-20	28
turn the	-32	63
turn those	-26	26
turn tls	30	-18
turn to	-22	30
twice	-19	50
two	6	19
two @	-10	52
two apart	-10	19
two azs	22	47
two custom	45	-30
two dai	-35	48
two domain	17	-16
two hour	-19	26
two instanc	-21	45
two minut	14	19
two modul	-26	27
two of	-48	55
two subnet	61	-39
two week	-2	16
two year	29	-16
txt	-10	37
type	3	28
type $	-12	48
type @	15	84
type and	-10	34
type from	34	9
type has	-7	20
type in	7	33
type limit	-14	17
type number	-29	42
type of	-20	32
type secur	18	18
type shard	-6	20
type size	-35	56
type storag	-10	17
type take	-21	34
type that	24	-11
type the	-14	30
type to	56	-43
typic	59	-21
typic within	22	-18
typo	-30	52
ubuntu	-64	13
ubuntu 18	3	64
uh	54	-13
uid	-2	16
unabl	3	18
unabl to	3	18
unattach	-11	53
unattach it	-13	56
unattend	-5	16
unattend upgrad	-5	16
unavail	29	-3
unchang	-2	35
under	36	-9
under $	-48	153
under %	71	-55
under @	33	-14
under a	81	-28
under an	73	9
under it	-21	62
under its	43	25
under load	38	50
under manag	-4	57
under our	56	-50
under review	65	-55
under test	-16	30
under the	16	-30
under them	-22	45
under version	-13	16
underli	101	-32
underli comput	57	-31
underli host	40	-31
underneath	54	-50
underneath @	99	-50
underneath a	25	-88
undersea	82	-3
understood	-5	47
undo	2	21
undo it	83	-71
undon	-21	70
unencrypt	-7	36
unencrypt @	-8	26
unencrypt cluster	-10	30
unencrypt one	65	-31
unexpectedli	21	-11
unhappi	-1	20
unhealthi	64	-50
unhealthi @	50	-53
unhealthi instanc	20	-18
unhealthi target	0	24
unintend	1	30
uninterrupt	37	15
uninterrupt power	37	15
uniqu	-10	33
unit	3	24
unit state	41	-36
unknown	-8	25
unless %	-11	61
unless the	-26	35
unlock	-3	34
unlock code	-3	34
unmanag	-5	38
unmask	-3	17
unpatch	-24	100
unreach	-14	27
unread	-14	35
unsubscrib	10	24
unsubscrib delet	-22	51
unsupport	-82	17
unsupport configur	-19	23
untag	-2	20
untag imag	-2	20
until	2	23
until 30	22	3
until it	62	-54
until its	76	-52
until the	32	-18
until thei	23	-34
until their	26	-16
until then	-26	44
unus	-16	97
unus @	-12	77
unusu	-14	17
up	0	18
up $	43	-5
up %	-28	39
up @	1	54
up a	-12	20
up and	30	-38
up at	35	-29
up by	-14	68
up continu	65	-43
up etcd	93	-4
up everi	21	-19
up file	-28	74
up in	-45	-24
up is	-26	41
up noth	-25	55
up on	23	-2
up our	-122	-152
up persist	-7	20
up replic	-23	54
up sinc	-30	28
up sourc	-6	77
up that	80	-58
up the	-17	61
up there	-17	22
up to	17	11
up what	-2	37
up who	29	14
up with	-9	63
updat $	-135	-86
updat %	-1	-64
updat @	88	2
updat a	6	55
updat add	-1	24
updat also	4	18
updat an	67	-46
updat and	18	39
updat appli	71	-22
updat are	-30	67
updat avail	-38	45
updat base	-49	60
updat befor	-11	82
updat blueprint	69	-9
updat by	-20	54
updat client	-7	26
updat come	-30	62
updat date	-4	32
updat do	89	24
updat earlier	66	0
updat fail	-10	34
updat for	34	-32
updat in	-45	53
updat into	18	33
updat is	-31	10
updat it	30	26
updat itself	83	-83
updat kubelet	23	-15
updat mode	31	-13
updat monthli	-112	-94
updat of	23	0
updat on	-44	-34
updat onc	17	12
updat onto	-54	-123
updat or	46	29
updat polici	-20	34
updat replac	3	32
updat run	-16	53
updat scale	32	-26
updat server	49	-29
updat servic	-8	44
updat that	13	-41
updat the	21	-11
updat them	52	-9
updat these	-20	42
updat to	4	-17
updat under	36	3
updat what	75	-21
updat which	-4	36
updat who	-107	-105
updat with	-2	42
updat within	-11	86
updat without	69	4
upgrad	-14	-16
upgrad $	-161	-78
upgrad %	-73	-14
upgrad @	-43	-3
upgrad a	-23	53
upgrad and	49	9
upgrad are	7	50
upgrad befor	-14	95
upgrad by	47	-81
upgrad do	-76	-43
upgrad doe	-2	84
upgrad from	-7	42
upgrad in	67	71
upgrad is	-13	19
upgrad it	-48	77
upgrad karpent	55	-8
upgrad kubelet	-8	19
upgrad of	-13	65
upgrad on	-27	-59
upgrad that	-16	32
upgrad the	40	-12
upgrad then	-60	79
upgrad there	53	-53
upgrad to	97	-1
upgrad who	-32	41
upgrad x	-13	67
upgrad yourself	-2	35
upkeep	17	32
upkeep $	13	37
upkeep of	37	2
uplink	1	20
uplink from	-32	28
uplink of	60	-14
uplink to	-22	23
upload	-6	40
upload $	-15	92
upload a	-32	45
upload and	24	13
upload buffer	-21	32
upload code	-9	26
upload file	43	-19
upload the	-14	16
upload to	-14	53
upon	0	77
ups	68	-10
ups batteri	76	-14
upstream	-9	17
uptim	88	-12
uptim $	124	-9
uptim of	19	-5
url with	-9	29
us $	-11	21
us @	31	-7
us and	49	-40
us by	50	35
us daili	-3	55
us east	47	-19
us in	28	-81
us kei	-46	73
us on	19	56
us or	-16	-114
us tls	61	-4
us to	-39	43
us up	-52	74
us what	-22	50
usabl	-10	30
usag	5	30
usag limit	-13	36
use	-5	34
use $	92	45
use @	37	7
use a	-30	27
use an	-13	27
use client	-34	38
use content	-3	16
use current	-17	55
use in	2	139
use is	43	-22
use it	-10	16
use of	-7	34
use or	32	-29
use share	-30	33
use such	-4	33
use the	-22	35
use them	-21	29
use tls	-34	48
use vpc	-15	24
user	-3	41
user $	11	135
user @	-12	35
user access	5	18
user and	-6	24
user are	-9	51
user authent	-5	16
user belong	50	-41
user can	-7	20
user credenti	41	-37
user data	8	16
user email	-12	42
user for	-17	51
user from	7	28
user get	21	77
user group	-5	19
user have	22	-11
user in	9	121
user insid	-35	52
user instal	-3	33
user into	20	89
user is	-23	83
user list	57	-30
user manag	-21	47
user may	-20	42
user of	-14	70
user on	0	78
user permiss	-5	53
user quota	-6	50
user ssh	-18	28
user that	33	6
user volum	7	-127
user who	46	-44
user with	-11	64
user within	16	-15
usual	-13	18
util	-4	31
util and	-5	33
utter sampl	21	-13
v	-4	25
v or	-5	31
v1	-22	85
v2	19	-57
v2 capac	-4	-68
vacuum	2	-42
vacuum and	2	-42
valid $	30	26
valid @	39	-36
valid and	-12	21
valid certif	-11	20
valid cname	26	-18
valid in	33	-8
valid of	30	-12
valid record	22	-4
valid that	-25	15
valid the	-46	85
valu	-14	39
vanish from	22	-12
var	-33	44
variabl	-8	36
variabl $	-2	69
variabl of	-5	37
variabl with	-20	47
vcf	3	38
vcpu	-3	35
vcpu and	-56	60
vcpu of	23	-25
vector	17	7
veeam	-31	98
velero	-19	52
vend	46	-3
vendor	32	23
vendor patch	27	52
verif	-11	32
verif and	-10	19
verif mode	-14	28
verifi	7	35
verifi what	57	-31
version $	-12	84
version 1	-5	46
version @	-35	52
version are	103	-61
version befor	-14	21
version behind	42	-16
version bump	-115	-117
version by	0	22
version can	-14	72
version chang	-35	63
version control	-11	24
version copi	-33	51
version for	-21	-28
version from	14	-47
version in	35	15
version is	101	-38
version it	114	-65
version move	-22	33
version never	-14	33
version of	-17	14
version on	-67	47
version patch	162	-1
version skew	-6	58
version still	-10	16
version test	3	18
version that	37	0
version to	1	35
version under	-104	-22
version until	26	-1
version updat	31	-62
version upgrad	-25	-62
version when	27	-16
version where	25	-4
version with	16	9
version within	-17	29
version yourself	-14	32
vet	10	46
vet the	-10	57
via	20	23
via @	-3	35
via a	-10	40
video	33	-13
view	-71	-71
view or	42	-6
viewer	20	11
virginia	73	32
virtual	10	38
virtual applianc	-26	32
virtual gatewai	-3	21
virtual layer	153	3
virtual machin	-12	25
virtual node	-10	73
viru	-34	38
viru scan	-8	50
visibl	-14	52
visibl in	-18	20
visibl to	0	29
visitor	45	78
vlan	-13	68
vm	-17	28
vm cluster	-18	31
vmotion	-13	83
vmware	-5	45
vmware hyper	-5	31
voic	4	21
volum	2	32
volum $	17	104
volum @	-3	54
volum and	-13	29
volum are	13	20
volum as	-9	35
volum at	36	-24
volum by	20	0
volum continu	125	-49
volum encrypt	-42	103
volum end	-33	47
volum for	-12	20
volum in	4	18
volum is	68	-47
volum of	6	-26
volum on	28	9
volum size	-2	20
volum that	27	-26
volum with	79	-75
vote	-14	36
vpc	-9	26
vpc by	-47	47
vpc cni	32	25
vpc endpoint	-4	20
vpc or	-22	25
vpc without	52	-39
vpn	-43	38
vpn $	-107	13
vpn client	-100	-119
vs	-51	17
vs guest	50	-43
vsan	4	41
vsan encrypt	-23	46
vuln	-36	70
vulner	-4	20
vulner $	-108	-7
vulner base	-40	47
vulner databas	87	-45
vulner depend	-19	46
vulner in	34	35
vulner intellig	58	-43
vulner scan	5	18
w	-55	40
w @	-6	43
w a	0	18
w o	-13	20
waf	-13	24
waf rule	-6	18
wait	-7	52
wait and	53	-44
wait for	21	4
wait forev	4	19
wait while	29	-26
walk	41	-25
walk around	34	-24
walk into	48	-31
wall	19	49
wallet	-6	37
want	19	-2
want @	38	5
want a	-45	55
want it	0	21
want that	55	-54
want the	8	64
want to	-3	-38
warehous	-19	33
warehous who	-31	41
warm	-19	84
warm up	-21	84
warn	48	22
was	7	20
was creat	68	-32
was disabl	26	-16
was it	35	-45
was left	-20	22
was made	-9	40
was off	-30	38
was start	-29	30
was termin	-24	35
was that	32	50
was whose	-1	21
wasnt	4	35
wasnt tick	6	46
watch	-3	25
watch bounc	77	-68
watch by	-46	40
watch for	-37	56
watch free	-11	39
watch host	55	-52
watch it	-11	59
watch that	-29	77
watch the	19	5
watch their	16	-12
water	21	36
way	2	22
way back	-35	73
way between	40	-29
way from	-33	35
way in	-16	40
way out	-25	35
wcu	-7	63
we	1	28
we $	59	-16
we are	-13	23
we bring	-4	25
we built	3	62
we creat	7	65
we dont	-35	61
we got	-26	-19
we have	-18	27
we host	-92	5
we instal	25	126
we launch	1	87
we made	-36	81
we make	22	57
we need	-27	28
we never	14	-77
we pay	-11	21
we push	40	-28
we put	-32	32
we run	-21	34
we ship	-32	38
we still	-13	19
we store	-38	-38
we train	-58	-57
we type	8	50
we upload	-6	28
we use	-46	68
we want	-21	62
we write	-24	37
we wrote	-21	32
weak	-33	60
web	-9	37
web app	26	4
web applic	20	64
web consol	-11	59
web page	-13	16
web shop	-28	28
webhook	-22	66
websit	-10	46
wed	18	7
week	9	21
week critic	26	-8
weekend	81	1
weekli	11	22
weekli 30	-9	34
weekli mainten	-20	49
weekli window	23	16
weight	29	25
weight and	46	-23
well	-28	37
well as	-23	37
well or	-1	50
went	32	19
went down	-40	43
were	6	19
were creat	32	-13
were disabl	-27	29
were made	42	-37
were never	-10	16
were put	33	-30
werent	-20	36
weve	50	-14
weve got	50	-14
what	8	22
what @	44	-24
what a	-27	50
what about	-126	-49
what an	-6	24
what and	-26	30
what arriv	-37	92
what doe	20	113
what fail	56	-44
what goe	61	-27
what happen	38	-4
what if	83	-52
what in	-2	20
what is	21	7
what its	20	-18
what li	-6	21
what matter	-21	41
what may	-7	24
what on	-101	17
what our	0	29
what pass	-17	49
what record	-6	45
what run	-42	82
what stand	64	-22
what the	-1	24
what to	-20	75
what user	55	-48
what was	57	-4
what we	-40	11
whatev is	60	-39
whatev the	-52	0
when	17	2
when $	-4	84
when %	85	57
when an	3	35
when and	-37	77
when it	-18	2
when its	59	-14
when more	58	-85
when old	-6	20
when one	63	-30
when task	-7	30
when the	23	-8
when thei	5	24
when traffic	23	-12
when we	-40	42
whenev	5	-94
whenev the	54	-51
where $	63	-34
where @	29	-3
where a	20	-2
where auto	45	-42
where automat	41	-17
where doe	-21	36
where encrypt	23	-16
where log	-37	41
where manag	60	-22
where multi	22	-18
where need	-10	16
where no	-64	75
where node	18	-13
where our	108	-68
where rule	-20	25
where snapshot	32	-26
where the	24	-9
where their	-18	22
where traffic	-23	31
wherev	-22	49
whether	3	16
whether an	4	33
whether it	19	-3
whether our	-25	50
whether that	-13	42
whether the	17	-1
whether thei	-15	16
which @	32	-4
which a	-23	35
which account	-9	30
which ad	4	44
which address	-2	25
which answer	-26	28
which attribut	-34	47
which bucket	-17	48
which cannot	25	1
which control	1	23
which countri	-22	46
which data	-14	39
which devic	-17	25
which encrypt	24	-10
which half	-65	-100
which has	-15	21
which is	-14	21
which keep	-15	17
which kms	101	-71
which network	-14	31
which nobodi	-12	18
which node	42	-22
which of	-39	-121
which one	52	-38
which our	-14	28
which paramet	39	-20
which part	68	79
which parti	28	2
which patch	-25	43
which peopl	48	-32
which permiss	2	31
which princip	-14	51
which queri	-25	45
which resourc	-33	70
which role	-15	54
which servic	-26	47
which session	50	-41
which side	29	14
which subnet	-12	50
which team	-21	76
which the	33	-22
which user	23	36
which version	-9	59
which window	-95	35
which zone	-20	26
while a	17	-5
while queri	32	-28
while the	27	-19
who $	-67	10
who @	-16	-25
who act	-27	28
who activ	-48	78
who add	-46	-44
who adjust	-11	37
who administ	-20	37
who answer	-60	95
who appli	-119	-131
who approv	-19	69
who are	46	-46
who arrang	-44	76
who ask	-3	38
who assign	-9	67
who attach	-25	105
who author	25	79
who back	-92	-150
who bring	9	-40
who bui	26	29
who build	-62	29
who bump	31	126
who call	-21	22
who can	15	45
who carri	0	-76
who chang	-12	37
who check	-13	56
who choos	-20	78
who chose	-14	26
who classifi	-5	92
who clean	-14	35
who collect	-13	32
who commiss	39	-20
who configur	-21	67
who connect	53	50
who control	-24	7
who correct	-10	24
who creat	-43	76
who deal	-60	-98
who decid	-18	75
who decommiss	-15	76
who defend	49	-22
who defin	-20	59
who delet	-22	76
who deliv	44	-10
who design	-4	85
who did	27	-23
who doe	-31	-114
who download	-28	79
who drain	-11	32
who enabl	-45	67
who encrypt	10	-100
who enforc	-6	18
who enlarg	-15	47
who eras	47	-41
who export	0	33
who feed	15	-46
who fix	-47	24
who flip	-13	66
who forc	-27	39
who gener	-22	29
who get	-9	50
who give	-11	23
who got	-23	49
who gotta	-13	44
who govern	-5	23
who grant	-14	49
who guarante	60	-11
who guard	38	-10
who had	3	76
who handl	-51	-27
who harden	38	9
who has	-22	17
who have	41	-6
who hire	38	-49
who hold	48	1
who in	-65	-59
who initi	-50	-3
who instal	-62	8
who instrument	-19	37
who investig	2	32
who is	-37	-38
who isol	96	-45
who issu	-12	47
who keep	39	19
who kick	6	-21
who label	15	84
who lai	15	33
who launch	-23	-133
who left	-10	30
who let	-10	16
who limit	-14	26
who list	-19	31
who log	4	82
who look	24	-24
who manag	-35	66
who map	-25	81
who may	-13	49
who meant	-16	62
who migrat	-12	31
who monitor	20	14
who move	-56	-30
who must	-35	89
who narrow	-18	84
who need	21	59
who notic	47	-37
who now	17	-2
who obtain	39	-21
who on	-5	33
who open	-1	34
who oper	20	-81
who order	-3	45
who ought	-19	32
who own	-123	-210
who pai	3	49
who patch	-11	-90
who perform	6	-38
who pick	-19	71
who place	39	8
who plan	20	14
who prevent	80	-23
who protect	123	5
who prove	-29	20
who provid	25	-19
who provis	25	-57
who publish	59	-32
who pull	-22	33
who push	-39	42
who put	-11	64
who queri	-14	30
who raiz	-37	37
who reach	-19	35
who react	-12	40
who read	-14	38
who rebuild	-4	20
who record	37	-33
who refresh	1	29
who regist	-24	56
who releas	-46	-80
who remov	-24	57
who renew	12	-40
who repair	72	-7
who replac	53	59
who replic	63	-15
who requir	-153	41
who respons	-60	-53
who restart	-86	17
who restrict	2	33
who review	-33	102
who revok	-13	34
who roll	-71	-138
who rotat	-7	-126
who run	122	-44
who sai	-30	23
who scale	38	-128
who scan	6	30
who schedul	-50	131
who secur	41	-16
who see	-34	-48
who select	-28	75
who send	-58	-44
who separ	28	19
who set	-22	68
who ship	75	-48
who should	-13	41
who shred	103	-54
who shut	-3	24
who sign	-32	64
who size	-55	34
who specifi	-10	25
who start	31	11
who stop	16	62
who store	61	-31
who subscrib	-9	33
who suppli	-73	-93
who swap	74	-34
who switch	4	27
who take	26	-43
who termin	50	-40
who test	0	42
who that	-2	18
who the	41	41
who then	-27	25
who train	-7	28
who trigger	-72	-87
who trim	-16	67
who tune	3	67
who turn	-19	42
who updat	17	0
who upgrad	-92	-146
who valid	-33	65
who walk	33	-30
who was	56	7
who watch	-21	48
who wipe	61	-10
who write	-21	88
whoever	-17	33
whoever hold	-32	43
whole	-33	22
whole @	1	34
whole internet	-12	42
wholli	-9	27
whom	0	-29
whom $	-15	-25
whom and	-38	82
whom do	-26	-46
whom is	-21	31
whom to	1	111
whose $	-137	-119
whose @	1	25
whose babi	-5	46
whose bug	-35	44
whose call	-19	37
whose chore	-2	67
whose cleanup	-6	47
whose concern	16	92
whose control	-37	-35
whose decis	17	0
whose duti	-29	43
whose fault	-66	-46
whose gap	-19	43
whose hand	-30	37
whose headach	-5	33
whose homework	-3	45
whose is	38	90
whose job	-21	-53
whose key	-5	23
whose knob	1	27
whose list	44	-19
whose mistak	-6	24
whose move	9	34
whose omiss	-7	24
whose pager	-18	34
whose problem	-15	38
whose repair	71	-38
whose respons	-20	-27
whose set	-46	59
whose task	19	101
whose then	-26	27
whose ticket	103	-46
whose to	41	19
whose work	23	-19
why	2	19
wide	-33	42
wide $	4	25
wide open	-67	4
wifi	-22	45
wildcard	-8	17
will	-22	27
will %	-3	46
will be	2	-45
win	-24	40
window	32	17
window $	-8	83
window after	18	-14
window and	-3	23
window at	-24	34
window by	68	-55
window for	-15	83
window in	-52	63
window instal	67	-63
window of	-20	78
window one	20	-11
window set	-39	50
window to	69	-50
window where	29	-23
window which	-25	27
windows	5	19
windows @	-21	32
windows by	16	-14
windows desktop	-46	2
windows firewal	-11	86
windows for	-16	33
windows in	33	56
windows licens	71	42
windows on	45	-7
windows patch	3	90
windows server	-24	24
windows updat	-53	-35
wipe	70	-14
wipe $	23	15
wipe the	38	-27
wire	-9	62
wire $	-21	89
wise	-19	89
with %	57	30
with 256	40	-33
with @	22	37
with all	-21	39
with an	19	-4
with anoth	-22	38
with at	37	-34
with auto	-1	17
with backup	-5	28
with batch	-7	18
with both	-63	-67
with checksum	34	-25
with cli	-5	20
with client	26	-19
with critic	-13	25
with current	-9	29
with data	70	-51
with default	-13	17
with detail	16	6
with dns	41	-12
with each	20	-5
with encrypt	45	-19
with exit	4	29
with fix	57	-42
with forward	38	-17
with http	-10	35
with iam	-6	19
with it	25	3
with kei	43	-35
with kms	69	-27
with lake	-20	34
with newer	-51	63
with no	-13	-21
with noth	92	-82
with oauth	-5	52
with old	-53	108
with one	-13	21
with other	23	56
with our	-12	81
with own	-84	82
with password	-7	35
with patch	29	18
with public	-7	46
with run	20	16
with s3	27	-18
with secret	-5	25
with shield	44	1
with sse	45	9
with standbi	-3	25
with system	-51	52
with that	-92	-59
with their	-8	21
with them	31	-1
with three	19	-16
with tls	36	7
with too	-16	26
with two	-40	67
with which	-4	17
with whom	-17	68
with work	-18	20
withdraw	-22	33
within	30	-3
within 30	-1	25
within 7	37	-17
within 72	-1	39
within a	50	-5
within about	24	-1
within its	27	-12
within quota	74	-55
within request	22	-17
within specif	11	35
within the	37	-28
without %	-40	56
without @	-25	49
without an	19	13
without any	37	-23
without be	14	-70
without downtim	89	-36
without further	-5	39
without interrupt	43	-28
without it	-44	75
without loss	54	-37
without me	-70	-49
without multi	26	-7
without one	-23	51
without public	-7	28
without server	-35	56
without that	-50	22
without the	60	-28
without them	-31	74
without tls	27	-7
wonder	-8	16
wont	-48	21
word	-23	37
word and	-26	42
wordpress	-9	19
work	22	23
work $	28	0
work @	0	42
work for	111	12
work in	-20	36
work is	-16	32
work on	77	-36
work onli	-34	42
work that	-29	41
work with	-71	78
worker	20	2
worker $	77	-28
worker and	18	12
worker are	32	-22
worker in	54	13
worker machin	-66	-112
worker need	-19	72
worker node	-111	49
worker of	55	0
worker or	-19	28
worker os	77	-35
worker size	-11	17
worker that	30	-11
worker type	29	-9
worker who	46	-11
workflow	-13	71
workflow $	22	-9
workflow engin	55	-18
workflow execut	20	30
workgroup	-1	34
workgroup $	-16	44
workgroup set	23	21
workgroup when	18	-12
workload	0	36
workload $	-13	69
workload @	-16	31
workload in	3	29
workload manag	-18	36
workload over	16	42
world	-7	41
world $	15	52
world readabl	-35	82
worri	54	-54
would	-2	29
would %	63	-10
wouldnt	9	21
wouldnt it	-9	28
wp	-5	20
wrap	27	-10
write	-1	31
write $	58	-21
write %	-38	112
write @	-10	72
write a	-3	-110
write and	8	16
write can	-4	24
write capac	-48	26
write custom	-37	60
write data	-6	37
write em	-38	68
write everi	17	-8
write execut	-18	38
write in	32	-27
write into	-31	54
write is	61	-39
write it	1	40
write its	-17	27
write no	88	-69
write one	-9	20
write patch	33	-14
write secur	-21	62
write that	-22	68
write the	-12	41
write them	-14	60
write those	-9	63
writer and	-36	52
writer anew	39	-33
writer win	-22	36
written	39	-16
written and	71	-57
wrong	-24	50
wrong $	-6	41
wrong @	-2	69
wrong delet	72	-68
wrongli	-9	60
wrote	30	30
x	15	45
xss	-30	61
yaml	-29	69
yarn	20	31
yarn run	25	26
yeah	-27	41
yeah $	-27	41
year	-12	33
year $	-36	102
year after	46	-32
year and	51	-38
year for	-34	89
year of	36	-18
year old	-16	28
year the	28	-25
yearli	-8	40
yearli rotat	-8	40
yell	-30	40
yes	-7	38
yes $	-17	52
yes or	23	13
yesterdai	-21	25
yet	-29	29
you	-75	70
you $	-7	79
your	-12	-26
your own	-1	18
yourself	-4	37
yourself and	-17	18
yourself are	45	-34
yourself by	-13	16
yourself with	-40	53
yum	-26	68
yum updat	-14	28
zip	44	-47
zip $	9	-56
zip file	-28	38
zip function	35	-21
zombi	-32	95
zone	23	9
zone $	85	-15
zone @	43	-30
zone a	-16	18
zone and	17	-8
zone are	25	30
zone at	-18	20
zone by	36	10
zone fail	-18	30
zone for	33	-19
zone in	-15	32
zone is	5	31
zone on	-51	51
zone or	63	-46
zone sai	-11	21
zone secur	-83	144
zone that	26	-18
zone to	26	-10
zone with	42	-18
zookeep	36	-8
`;

/** What kind of question a wording sounds like: a line a mark, with what it adds for each kind but the last (src/understand/kind.ts). */
export const kinds = `
!action	11	9	13	20	77	12	8
!against	-6	19	-3	6	1	-2	0
!asksOwner	-15	-15	-18	-16	-13	-15	-5
!asksValue	22	14	27	13	21	13	5
!choose	47	47	53	164	70	54	52
!cloud	71	71	70	70	175	72	60
!commands	26	26	20	29	118	26	20
!compare	13	81	14	20	22	15	12
!correction	-23	-23	-22	-23	-37	-25	-26
!events	-26	-25	-25	-25	-26	-25	-26
!feature	53	57	44	57	161	55	55
!first	-23	-33	-31	0	-25	-30	-32
!follow	-24	-21	-22	-22	-21	-20	-2
!gains	25	83	13	13	14	20	19
!general	-16	-26	-20	-22	-31	-21	-31
!helpData	0	-2	-14	16	-6	99	2
!helpUse	-12	1	-23	2	-19	100	-3
!howTo	69	68	64	70	162	93	69
!injection	32	37	27	36	150	15	34
!limit	2	6	1	6	93	19	5
!managedOne	-9	-3	16	1	-8	-6	-9
!mayWho	-47	-56	-46	-45	-51	-46	-58
!meaning	6	8	92	15	26	13	9
!ofEach	-13	-16	-18	-26	-19	-17	-18
!otherCloud	38	47	46	47	178	48	20
!outside	-1	-6	-6	0	42	-3	-9
!overview	47	14	6	11	11	12	11
!ownOne	-11	1	-11	8	-12	-11	-18
!patches	-25	-22	-21	-17	-16	-21	3
!price	3	-6	3	8	81	5	4
!reports	-19	-18	-18	-18	-20	-18	-24
!request	45	30	23	29	95	25	30
!second	-28	-19	-24	-24	-26	-23	-13
!secures	-21	-20	-18	-22	-26	-23	-20
!services	2	-5	-15	-32	-29	5	-25
!sideAws	31	5	8	7	0	6	20
!state	25	26	22	29	94	23	22
!term	39	33	81	26	29	31	20
!trouble	29	10	25	27	124	59	35
!usOrThem	10	-2	-2	-1	0	-1	36
!who	-9	-12	-16	-13	-13	-13	-4
!wholly	83	29	15	19	14	20	16
#called	-60	-55	-46	-52	-51	-53	-55
#content 0	89	37	10	-16	-32	10	26
#content 1	-1	-6	5	-17	-8	-9	38
#content 2	-32	-34	-30	-36	-20	-36	-31
#content 3	-43	-39	-36	-38	-27	-38	-46
#content 4	-31	-31	-29	-28	-21	-30	-34
#content 5	-28	-28	-27	-25	-23	-27	-28
#content 6	-16	-16	-15	-12	-15	-15	-14
#services 0	-34	-26	-7	-23	2	-12	-3
#services 1	-15	-30	-27	-28	-25	-29	-29
#services 2	-53	0	-39	-31	-40	-39	-40
#services 3	-20	7	-19	5	-18	-16	-18
#strange 0 0	-28	-31	-30	-35	-35	-33	-27
#strange 1 1	-24	-19	-15	-16	-6	-21	-25
#strange 1 2	34	25	39	22	63	19	9
#strange 1 4	21	16	-14	-5	100	8	-22
#strange 2 1	-14	-18	-13	-5	-8	-14	-15
#strange 2 2	12	-1	16	25	24	4	0
#strange 2 3	18	25	-29	39	88	14	2
#strange 2 4	22	37	-6	13	185	13	-13
#strange 3 1	-10	-19	-10	10	-20	-9	-10
#strange 3 2	-8	-10	-7	-1	22	-8	-10
#strange 3 3	5	2	28	69	127	34	-24
#strange 3 4	-16	-1	13	31	273	5	-7
#sure 0	139	84	40	55	103	76	67
#sure 1	-16	-10	12	-9	-6	-15	6
#sure 2	-43	-35	-28	-34	-28	-36	-28
#sure 3	-45	-43	-42	-42	-43	-42	-46
#term	-23	-17	1	-20	-24	-22	-25
#thread	-186	-174	-202	-169	-180	-171	-200
#words 0	73	-128	60	-83	-37	9	-80
#words 1	-90	-83	-70	-109	-98	-103	-82
#words 11	-3	-17	-4	12	-4	-3	-4
#words 2	-27	-30	-23	-41	-21	-36	9
#words 3	-34	-36	-36	-40	-24	-37	-38
#words 4	-26	-25	-26	-27	-16	-25	-32
#words 5	-19	-20	-22	-18	-20	-20	-25
#words 6	-14	-13	-14	-9	-16	-14	-16
$	-23	-25	-24	-27	-22	-27	-25
0	-5	-16	-17	-16	-16	-15	-18
0 !action	15	16	11	15	100	-14	-12
0 !against	-7	-11	-8	-8	18	-4	7
0 !asksOwner	-3	-2	-8	-1	27	-2	34
0 !asksValue	-14	-8	25	-4	2	15	-7
0 !both	-76	-67	-66	-62	-73	-65	-77
0 !choose	34	39	31	101	67	22	22
0 !cloud	28	28	24	26	74	28	15
0 !compare	-13	-49	-27	-36	6	-43	-52
0 !correction	-29	-30	-8	-31	-73	-33	-34
0 !events	-32	-31	-34	-31	-33	-33	-32
0 !feature	1	2	-27	2	63	-11	2
0 !first	-39	-36	-43	-56	-32	-43	-46
0 !follow	-7	-8	0	-8	-4	-4	28
0 !general	-47	-45	-38	-46	-54	-42	-54
0 !greeting	-7	-5	-11	-7	-12	22	0
0 !helpData	-5	-2	-29	-5	-27	83	-16
0 !helpUse	-12	1	-23	2	-19	100	-3
0 !howTo	10	15	7	17	19	66	10
0 !injection	32	37	27	36	150	15	34
0 !limit	-4	-6	-27	-10	16	44	-27
0 !managedOne	30	31	92	34	27	24	28
0 !meaning	9	13	66	13	39	12	8
0 !move	-4	-4	-6	-1	18	-5	-2
0 !notPrice	15	16	5	16	51	13	48
0 !otherCloud	66	65	61	64	187	65	13
0 !outside	20	23	18	21	119	22	15
0 !overview	-17	-8	6	-6	23	15	7
0 !ownOne	-32	-32	-27	-33	-39	-32	-34
0 !patches	1	2	1	13	33	5	59
0 !points	14	14	6	13	7	29	55
0 !price	-74	-74	-76	-75	-93	-83	-78
0 !reports	-53	-53	-54	-53	-58	-53	-93
0 !request	12	18	10	15	73	-1	19
0 !responsible	-11	-2	9	0	36	-4	23
0 !second	-48	-37	-39	-37	-48	-37	-10
0 !secures	-31	-31	-13	-30	-39	-33	-30
0 !services	-44	-31	-32	-37	-55	24	-48
0 !sideAws	33	12	21	30	-12	9	42
0 !sideCustomer	-21	-20	-16	-19	-11	-18	-3
0 !state	15	18	19	19	68	12	13
0 !tag	22	23	66	25	34	30	41
0 !term	15	21	109	26	27	40	22
0 !them	-5	-6	0	-6	21	-5	-1
0 !trouble	29	27	12	20	22	79	24
0 !us	-16	-15	-13	-14	-6	-2	-3
0 !usOrThem	-5	0	-4	0	1	-4	45
0 !who	-9	-5	-8	-5	18	-6	30
0 !wholly	-37	-26	-8	-24	14	-27	-48
0 !yesNoStart	-10	-7	-10	-6	-10	12	34
0 $	-29	-27	-30	-28	-34	-27	-29
0 0	-19	-19	-22	-19	-21	-19	-20
0 1	-37	-33	-42	-33	-22	-36	-38
0 16	-41	-39	-42	-41	-57	-40	-50
0 2	-15	-15	-18	6	-20	-15	-33
0 22	-34	-34	-35	-36	-58	-34	-38
0 27001	-16	-16	14	-16	-29	-16	-18
0 3389	-25	-26	-28	-30	-28	-26	-29
0 5	7	8	29	7	8	7	9
0 7	-12	-10	-12	-9	50	-15	-10
0 90	-40	-41	-41	-41	-46	-44	-59
0 @	-35	-33	-37	-33	4	-36	-80
0 a	-26	-27	-11	-22	-24	-26	-36
0 about	-25	-21	-50	-2	-25	-12	0
0 abov	21	21	-4	13	104	18	12
0 abstract	7	6	51	7	-8	-10	1
0 access	-35	-35	-37	-36	-33	-38	-40
0 accident	-32	-33	-35	-43	-48	-41	-39
0 account	-29	-28	-23	-28	-26	-31	-35
0 acl	-30	-32	-15	-31	-36	-33	-34
0 across	-69	-68	-86	-72	-81	-69	-92
0 act	-49	-41	-47	-44	-34	-43	-49
0 acu	-2	0	1	1	24	0	-2
0 add	-50	-51	-55	-52	-57	-51	-78
0 address	-45	-45	-44	-47	-53	-45	-74
0 admin	-50	-45	-51	-50	-63	-48	-65
0 administr	-73	-65	-89	-66	-92	-78	-101
0 advisor	-49	-49	-53	-52	-64	-52	-62
0 after	-48	-44	-46	-44	-60	-44	-31
0 again	7	6	53	2	-3	1	5
0 against	-22	-24	-25	-24	-22	-23	-31
0 agent	70	66	60	67	49	59	190
0 ai	60	49	39	53	33	121	24
0 air	-39	-39	-40	-40	-43	-40	-45
0 al2023	-11	11	103	8	-7	-6	-7
0 alarm	-47	-47	-50	-46	-58	-48	-59
0 all	-19	-19	-15	-20	-7	-28	-25
0 allow	-40	-39	-68	-42	-59	-43	-47
0 also	-93	-93	-144	-91	-92	-93	-98
0 alwai	-37	-24	-22	-32	-37	-27	-20
0 am	-10	-10	5	-14	-38	15	-49
0 amazon	11	6	20	7	38	4	11
0 ami	7	6	68	5	-6	2	-16
0 an	-15	-13	-6	-15	-8	1	-20
0 and	-30	-33	-29	-30	-21	-28	-24
0 anoth	-26	-26	-27	-27	-32	-31	-31
0 answer	-27	-22	-39	-22	-35	22	-28
0 antiviru	-131	-108	-144	-111	-124	-127	-126
0 any	-15	-16	-16	-15	-16	-15	-19
0 anyon	4	2	20	1	18	34	-21
0 anyth	-29	-28	-29	-31	-35	-28	-45
0 anywher	0	-2	-4	5	-15	76	-34
0 aoc	-22	-22	-10	-24	-24	-24	-21
0 apart	-34	-35	-39	-37	-49	-34	-42
0 api	-57	-57	-75	-51	-70	-58	-71
0 app	-42	-41	-47	-39	-41	-42	-47
0 appli	-8	-6	-16	-8	-26	-8	32
0 applic	-58	-58	-60	-58	-73	-59	-69
0 approv	15	18	14	19	68	5	13
0 architect	-4	-3	-4	-7	37	-7	-9
0 architectur	-85	-87	-92	-88	-120	-88	-122
0 archiv	-35	-39	-57	-36	-43	-37	-44
0 are	-24	-22	-24	-22	-7	1	-29
0 around	-15	-14	-14	-15	-15	-15	-23
0 artifact	-36	-37	-41	-37	-49	-37	-37
0 as	-18	-18	-4	-18	-2	-22	-28
0 ask	-5	-4	-10	-5	-2	34	-9
0 assess	-31	-30	-33	-32	-51	-32	-47
0 asset	-51	-53	-57	-51	-54	-53	-54
0 at	-5	-5	22	-5	34	0	-23
0 attach	27	28	25	27	71	16	27
0 attack	-21	-21	-21	-21	-30	-21	-24
0 audit	-31	-30	-32	-31	-32	-30	-44
0 auditor	-12	-11	8	-13	-32	5	-25
0 authent	-33	-35	-38	-34	-36	-35	-36
0 author	-6	-41	-67	-41	-62	-43	-58
0 auto	37	34	94	31	20	30	12
0 automat	-57	-58	-63	-58	-63	-62	-73
0 autopilot	2	2	1	-1	34	2	-15
0 avail	-4	-6	34	-4	-12	-7	-11
0 awai	-15	-16	-16	-16	-16	-16	-26
0 awar	-58	-54	-29	-55	-72	-73	-63
0 aws	-19	-18	-14	-19	12	-17	-30
0 az	-12	20	109	20	0	2	9
0 azs	-32	-32	-35	-30	-2	-40	-53
0 baa	-9	-11	56	-9	-22	-14	-25
0 back	10	8	1	8	102	7	-72
0 backbon	-25	-26	-27	-26	-26	-25	-26
0 background	-40	-39	-41	-40	-46	-41	-45
0 backup	20	21	15	23	109	18	34
0 badg	-11	-11	-13	-11	3	-16	-16
0 bare	-12	-14	23	-17	-6	-14	-46
0 base	-10	-12	-15	-13	1	-9	-16
0 batch	-9	-11	-16	-13	-30	-12	41
0 batteri	-46	-46	-47	-46	-65	-46	-53
0 be	-12	-12	22	-15	-21	-13	-20
0 becaus	-19	-19	-19	-19	-32	-19	-25
0 becom	-16	-16	-16	-16	-20	-16	-21
0 been	-13	-13	-15	-14	-14	-13	-16
0 befor	-54	-54	-55	-54	-78	-55	-62
0 behavior	-43	-48	-47	-48	-50	-46	-52
0 behind	-25	-25	20	-25	-32	-27	-52
0 belong	-42	-39	-40	-35	-62	-35	-61
0 below	-32	-33	-49	-34	-52	-34	-41
0 between	-58	-59	-65	-57	-55	-57	-74
0 bezo	-37	-39	-54	-30	-1	-35	-38
0 bill	-56	-56	-58	-63	-80	-57	-60
0 bio	-24	-24	-24	-25	-28	-25	-43
0 blame	-32	-32	-34	-35	-55	-33	-35
0 block	-45	-45	-50	-47	-50	-47	-67
0 board	-13	-14	-16	-14	-15	-14	-20
0 book	2	3	1	2	36	-20	4
0 bootstrap	-32	-32	-36	-33	-43	-32	-43
0 boss	-1	5	39	9	-16	63	-5
0 bot	24	25	-11	27	22	98	14
0 both	-92	-77	-74	-68	-83	-74	-87
0 bottlerocket	54	53	163	43	23	45	32
0 box	-15	-16	-36	-17	3	-17	-22
0 break	22	0	8	-5	15	-6	-1
0 bring	36	34	36	37	113	36	19
0 broadli	-37	-37	-38	-39	-63	-37	-69
0 broken	8	7	6	3	37	5	-3
0 broker	-44	-43	-44	-41	-79	-43	-37
0 budget	-50	-50	-57	-49	-61	-52	-54
0 buffer	9	11	5	14	74	-3	-11
0 bug	-52	-54	-69	-57	-63	-53	-70
0 bui	-47	-44	-44	-42	-62	-46	-47
0 build	-61	-64	-71	-61	-71	-62	-66
0 built	-59	-54	-67	-54	-61	-38	-59
0 bump	27	27	22	26	16	25	75
0 busi	-17	-18	-21	-24	-62	-25	14
0 but	-54	-55	-58	-56	-64	-57	-69
0 by	-21	-21	-6	-21	-35	-24	-13
0 c	42	10	-9	8	-2	9	0
0 cabl	-42	-43	-44	-43	-59	-43	-48
0 cach	-35	-34	-31	22	-46	-37	-39
0 call	-25	-21	-30	-24	-1	-27	-46
0 can	-18	-14	-37	-14	-8	21	-23
0 cant	-15	-12	-43	-12	-37	87	-21
0 capac	-86	-86	-106	-81	-84	-87	-93
0 card	-55	-55	-76	-53	-60	-31	-56
0 care	14	19	12	17	13	17	59
0 carri	-12	-13	-12	-12	-13	-12	-16
0 case	-15	-16	-31	-23	11	-38	-38
0 cctv	-55	-55	-59	-55	-65	-57	-59
0 center	-41	-41	-46	-42	-51	-42	-47
0 central	7	9	10	10	37	4	8
0 ceo	30	32	33	32	79	26	28
0 cert	-38	-38	-41	-42	-27	-40	-65
0 certif	49	23	8	2	44	16	45
0 certifi	-22	-21	-21	-22	-35	-22	-24
0 chang	-34	-39	-43	-36	0	-40	-56
0 charg	-13	-2	-20	-3	-39	-5	54
0 chatgpt	-16	-16	-32	-15	-33	35	-22
0 cheaper	28	23	26	26	90	3	29
0 check	-43	-43	-45	-43	-52	-44	-49
0 checkout	23	24	21	20	72	23	2
0 choos	-47	-51	-54	-49	-53	-49	-51
0 ci	-38	-38	-37	-36	-54	-40	-45
0 cis	-55	-56	-60	-58	-60	-57	-69
0 cisco	29	31	46	31	121	1	17
0 classifi	-49	-48	-49	-49	-67	-51	-64
0 clean	13	13	7	13	41	13	6
0 client	31	30	28	28	58	25	58
0 climat	48	44	45	48	100	48	22
0 close	-34	-33	-33	-34	-11	-37	-40
0 cloud	-37	-34	-17	-34	-40	-37	-42
0 cloudflar	34	33	32	31	87	32	12
0 cluster	24	23	7	21	1	24	146
0 code	-54	-55	-56	-55	-61	-55	-70
0 coffe	19	19	19	20	54	20	9
0 colleagu	-41	-41	-44	-41	-46	-41	-46
0 come	-29	-26	1	-27	-41	-48	-49
0 command	-12	17	1	17	-7	111	5
0 commit	-46	-47	-49	-48	-69	-48	-62
0 compani	-1	-1	-8	-3	18	24	-13
0 compar	6	-28	16	20	112	16	13
0 complianc	-15	-16	-1	4	-40	-19	-23
0 compliant	-40	-40	-49	-44	-45	-42	-43
0 comprom	-18	-18	-17	-18	-21	-18	-23
0 comput	-21	-21	-22	-22	-18	-22	-26
0 concern	-77	-79	-94	-77	-109	-83	-101
0 concurr	-28	-29	-28	-29	-51	-29	-36
0 condit	-39	-40	-41	-40	-52	-40	-49
0 confidenti	-59	-60	-63	-59	-75	-62	-70
0 config	0	8	5	7	16	-6	54
0 configur	-56	-56	-56	-58	-61	-58	-83
0 confirm	29	38	33	46	82	16	104
0 connect	-39	-39	-40	-40	-69	-40	-50
0 consol	-36	-36	-37	-37	-52	-37	-50
0 consum	-36	-34	-36	-36	-40	-35	-41
0 contact	-35	-34	-37	-35	-44	-35	-37
0 contain	37	35	64	46	12	32	96
0 content	-57	-57	-59	-56	-67	-57	-72
0 continu	4	1	-3	-1	52	-12	-4
0 control	-42	-41	-25	-38	-59	-45	-38
0 cool	-12	-12	-12	-11	-16	-12	-13
0 corpor	-40	-40	-41	-40	-44	-40	-59
0 correct	-80	-81	-109	-82	-96	-83	-100
0 cost	-75	-77	-84	-77	-116	-78	-93
0 could	23	28	110	29	25	24	42
0 count	27	28	70	25	19	25	28
0 countri	-38	-38	-38	-42	-43	-42	-40
0 cours	-26	-25	-26	-34	-35	-24	-24
0 cover	16	29	73	22	-1	63	22
0 crash	19	18	6	15	63	-3	-13
0 creat	-31	-31	-35	-32	-32	-31	-39
0 credenti	3	1	-4	2	62	-10	-6
0 cross	-58	-59	-62	-57	-61	-58	-61
0 crypto	-20	-20	-20	-21	-32	-20	-24
0 current	-16	-16	-37	-16	-32	15	-20
0 custom	-61	-66	-61	-64	-77	-66	-76
0 cut	-41	-42	-44	-42	-46	-43	-64
0 dai	-19	-20	-21	-21	6	-21	-38
0 dashboard	21	23	75	21	10	16	12
0 data	-35	-35	-34	-35	-36	-34	-41
0 databas	-36	-31	-39	2	-57	-33	31
0 date	-27	-28	-33	-28	-36	-28	-30
0 db	0	-2	-12	-9	5	-4	65
0 ddo	-56	-55	-75	-58	-63	-63	-68
0 deactiv	-19	-20	-20	-20	-24	-20	-27
0 dead	-23	-23	-23	-22	-25	-23	-23
0 deal	2	26	31	29	17	27	102
0 decid	-54	-54	-60	-54	-67	-56	-63
0 decis	-35	-32	-32	-37	-40	-36	-43
0 decommiss	-43	-44	-46	-43	-46	-44	-47
0 default	-70	-64	-66	-67	-80	-71	-71
0 defend	-15	-17	-16	-16	-23	-16	-17
0 defin	15	14	69	14	6	10	10
0 definit	88	85	206	86	82	84	84
0 degauss	-21	-22	-22	-22	-32	-22	-24
0 delet	-58	-58	-71	-60	-45	-65	-68
0 deliv	-31	-31	-33	-32	-45	-31	-41
0 demand	-29	-31	-35	-30	-41	-30	-39
0 deploi	-10	-11	-16	-12	12	-23	-12
0 deprec	-73	-78	-48	-77	-103	-75	-88
0 design	-37	-37	-44	-38	-45	-38	-43
0 detail	-30	-29	-33	-30	-34	-29	-32
0 detect	-17	-17	-18	-19	-20	-18	-22
0 dev	5	5	2	28	-1	3	2
0 develop	-36	-36	-37	-36	-45	-37	-61
0 devic	-14	-13	-15	-15	-27	-15	-1
0 di	-39	-40	-40	-41	-52	-41	-50
0 did	25	27	26	25	73	80	22
0 diesel	-48	-50	-49	-49	-53	-48	-54
0 differ	52	35	130	59	66	45	61
0 directori	45	44	43	44	29	44	114
0 disabl	-59	-60	-76	-60	-72	-61	-67
0 disast	-36	-36	-39	-36	-41	-35	-38
0 disk	-41	-42	-49	-26	-62	-42	-49
0 dispos	-27	-27	-27	-27	-40	-27	-29
0 divid	-56	-48	-68	-49	-54	-76	-49
0 dns	-51	-53	-52	-55	-61	-53	-55
0 do	-8	-2	5	1	-6	26	41
0 doc	28	25	32	25	-13	76	25
0 docker	1	2	-3	37	-9	-5	-13
0 document	-11	-8	50	-14	-35	-9	-20
0 doe	-23	-18	-29	-16	-3	-19	20
0 domain	-36	-38	-37	-38	-55	-37	-58
0 done	-32	-30	-31	-30	-38	-32	-41
0 down	19	3	3	1	2	1	38
0 download	-38	-39	-41	-39	-50	-39	-39
0 dr	14	27	-4	33	15	32	124
0 drift	-81	-86	-90	-85	-94	-88	-96
0 drill	-86	-76	-66	-75	-89	-69	-82
0 drive	-66	-67	-65	-68	-78	-68	-77
0 dss	-32	-33	-11	-34	-39	-33	-38
0 duti	-53	-46	-54	-37	-11	-45	-69
0 e	-66	-53	-68	-57	-75	-63	-68
0 each	-29	-30	-30	-28	-36	-29	-33
0 earthquak	-22	-23	-22	-23	-25	-23	-26
0 east	8	10	11	10	44	8	4
0 edg	-50	-51	-25	-52	-73	-53	-80
0 elbsecuritypolici	-51	-51	-54	-53	-68	-52	-51
0 eli5	-11	13	115	17	-14	16	13
0 em	-30	-32	-33	-35	-36	-32	-32
0 email	17	16	13	15	88	6	-12
0 employe	-54	-54	-55	-54	-89	-54	-58
0 empti	-16	-15	-15	-17	33	-14	-41
0 enabl	27	26	2	25	5	24	86
0 encrypt	11	17	25	17	38	12	87
0 end	-2	-4	-5	-3	-27	-4	24
0 endpoint	-18	-19	-27	-20	-49	-20	8
0 engin	30	29	23	67	-6	17	82
0 enough	-42	-40	-42	-45	-55	-41	-56
0 entir	-24	-23	-33	-31	-26	-31	-23
0 entri	-20	-20	-22	-20	-21	-21	-22
0 envelop	6	7	83	7	-17	1	-14
0 environ	-27	-27	-33	-28	-29	-28	-31
0 environment	-37	-37	-43	-37	-46	-39	-40
0 escort	-21	-20	-23	-21	-20	-21	-21
0 etcd	37	46	201	48	6	24	16
0 eu	4	5	6	6	29	2	4
0 even	14	16	65	19	10	14	7
0 event	-41	-43	-50	-43	-47	-45	-49
0 ever	-5	-5	-12	21	-15	-7	-7
0 everi	15	26	32	28	36	78	15
0 everyon	-20	-15	46	-3	14	-24	-14
0 everyth	4	7	0	7	33	3	5
0 exactli	28	30	70	27	25	27	29
0 exam	9	10	12	5	60	4	5
0 exampl	4	11	33	11	31	55	12
0 execut	-58	-59	-74	-61	-64	-58	-62
0 exit	-27	-26	-32	-27	-36	-29	-29
0 expiri	-27	-28	-29	-27	-28	-28	-28
0 explain	32	44	71	44	88	50	41
0 facil	-49	-49	-51	-49	-63	-50	-61
0 factor	-29	-30	-35	-30	-31	-29	-30
0 fail	-27	-27	-29	-27	-34	-29	-31
0 failov	-17	-14	-21	-16	-6	-17	-21
0 failur	-62	-54	-70	-56	-81	-64	-63
0 fall	-4	-2	-1	0	9	-4	27
0 fals	-40	-41	-46	-42	-49	-41	-58
0 fault	2	2	-5	3	40	-10	37
0 feder	-62	-62	-68	-63	-72	-64	-80
0 fenc	-70	-64	-81	-63	2	-65	-92
0 fiber	-31	-32	-33	-31	-39	-32	-58
0 fibr	-57	-57	-62	-58	-61	-58	-76
0 file	-47	-47	-47	-48	-60	-47	-59
0 filter	-32	-32	-35	-34	-36	-33	-54
0 fire	-27	-27	-28	-27	-33	-27	-40
0 firewal	-43	-44	-56	-44	-89	-50	5
0 firm	-25	-24	-25	-25	-31	-24	-39
0 firmwar	-47	-49	-51	-49	-36	-50	-75
0 first	-39	-36	-45	-58	-31	-44	-47
0 fix	22	17	7	17	-3	73	41
0 flaw	-11	-11	-16	-13	-13	-11	-12
0 flood	-50	-50	-53	-52	-59	-52	-56
0 floor	40	40	40	40	104	40	22
0 for	-20	-17	-13	-16	21	-14	-27
0 forens	-40	-39	-40	-42	-45	-40	-46
0 forget	6	20	20	62	38	1	-12
0 former	-19	-19	-19	-19	-26	-19	-23
0 frankfurt	-36	-36	-35	-34	-28	-50	-41
0 free	-16	-11	-18	45	-31	-15	-16
0 fridai	0	0	-2	0	30	-1	-10
0 from	-18	-17	-36	-19	32	-12	-29
0 full	-2	-1	10	33	-22	-11	-1
0 fulli	-28	-28	-32	-28	-30	-28	-33
0 function	-57	-59	-61	-59	-74	-59	-65
0 gatewai	81	27	36	38	1	35	130
0 gdpr	-59	-61	-74	-57	-67	-57	-63
0 gener	-101	-90	-113	-91	-102	-98	-103
0 general	-70	-66	-81	-65	-70	-68	-70
0 generally	-51	-50	-54	-51	-62	-50	-66
0 germani	13	35	24	24	105	18	27
0 get	-31	-29	-34	-30	-6	-27	-39
0 github	-17	-17	-18	-18	-29	-17	-23
0 give	-20	11	0	6	51	25	9
0 gke	11	10	9	8	61	10	-28
0 glass	-30	-23	-5	-24	-29	-26	-22
0 global	-25	-25	-26	-26	-29	-26	-32
0 glossari	32	31	84	27	12	11	31
0 go	-26	-25	-28	-26	27	-27	-24
0 goe	-1	-1	-9	5	-9	1	59
0 golden	8	7	59	7	1	6	-3
0 good	-13	-11	-39	-12	2	51	-19
0 googl	17	16	14	15	45	17	11
0 got	-6	-6	-1	-5	-28	-9	28
0 grant	-36	-35	-35	-35	-62	-36	-43
0 group	-30	-28	18	-28	-19	-39	-62
0 grow	-40	-40	-46	-40	-53	-48	-40
0 guarante	-37	-38	-38	-40	-48	-39	-48
0 guard	-39	-41	-41	-40	-44	-41	-45
0 guest	-66	-67	-62	-68	-73	-67	-96
0 guy	15	18	15	13	60	12	16
0 hack	1	3	3	2	-24	-1	33
0 had	1	-2	-11	2	-16	-3	54
0 half	-47	-47	-49	-47	-69	-47	-67
0 hall	-42	-42	-48	-43	-46	-43	-48
0 hand	4	7	0	62	-13	4	1
0 handl	-10	-5	-18	-6	52	-8	-28
0 hard	-51	-51	-60	-52	-34	-53	-56
0 harden	9	9	-14	12	8	6	73
0 hardwar	-49	-48	-50	-49	-59	-49	-60
0 has	-55	-52	-57	-53	-57	-52	-60
0 have	-10	1	-7	4	13	3	37
0 headach	-60	-60	-63	-59	-73	-61	-102
0 health	-26	-26	3	-27	-42	-31	-35
0 heard	36	35	66	37	86	26	35
0 hello	-7	7	-10	9	-13	35	19
0 help	-20	3	-24	5	-16	72	-5
0 here	23	19	4	18	62	73	-3
0 hey	-12	-9	35	-9	-20	-26	-21
0 hi	-29	-24	-31	-20	-21	39	-26
0 high	-21	-21	-22	-21	-27	-21	-25
0 hipaa	-34	-34	0	-35	-44	-36	-49
0 hire	-62	-62	-65	-61	-101	-63	-80
0 his	-30	-31	-56	-32	-43	-32	-37
0 hit	-9	-6	-7	-5	42	-10	-12
0 hmm	-27	-26	-32	-27	-35	-28	-30
0 hold	-69	-69	-74	-69	-79	-69	-84
0 hole	-49	-50	-50	-53	-54	-52	-77
0 homework	-30	-30	-31	-30	-55	-31	-34
0 hope	-13	-13	-13	-14	-17	-14	-14
0 host	-33	-35	-38	-9	-52	-36	-29
0 how	-22	-18	-44	-18	-34	39	-23
0 http	-44	-42	-45	-44	-54	-43	-50
0 hypervisor	-19	-20	1	-21	1	-23	-45
0 i	10	12	14	15	36	40	4
0 iaa	-77	-80	-11	-70	-103	-74	-135
0 id	-31	-32	-32	-33	-45	-40	-33
0 ident	-45	-45	-48	-44	-47	-45	-57
0 if	-31	-33	-42	-26	-29	-34	-21
0 ignor	23	25	24	23	71	6	23
0 im	-11	10	53	9	-32	40	9
0 imag	-37	-38	2	-38	-50	-39	-50
0 imd	40	35	162	34	9	13	21
0 imdsv2	19	15	88	20	-9	13	10
0 import	-58	-60	-63	-61	-73	-66	-67
0 in	-28	-25	-9	-26	-29	-24	-32
0 incid	-69	-67	-69	-67	-84	-68	-92
0 increas	-44	-45	-52	-46	-62	-47	-47
0 index	-34	-35	-36	-35	-38	-36	-39
0 inform	53	49	39	45	23	114	28
0 infrastructur	-51	-47	-48	-47	-65	-47	-54
0 inherit	-26	-24	19	-25	-40	-28	-46
0 inject	-28	-29	-31	-29	-30	-28	-39
0 insid	-37	-38	-38	-38	-50	-38	-46
0 inspect	-24	-24	-24	-24	-28	-25	-40
0 instal	-18	-18	-36	-19	-29	-21	-1
0 instruct	-23	-13	1	14	34	102	-11
0 integr	-59	-56	-56	-52	-52	-58	-50
0 intern	18	18	0	6	52	17	7
0 internet	-51	-55	-55	-57	-58	-53	-61
0 into	-52	-51	-54	-51	-60	-51	-71
0 inventori	-45	-47	-50	-46	-48	-47	-48
0 iot	-38	-37	-41	-40	-46	-39	-52
0 ip	-28	-28	-27	-29	-35	-28	-37
0 is	0	3	24	1	15	6	18
0 isnt	-30	-31	-31	-32	-31	-32	-54
0 iso	-35	-33	-11	-33	-46	-33	-41
0 isol	-43	-44	-50	-43	-52	-43	-49
0 itself	-40	-40	-46	-40	-44	-41	-47
0 java	34	31	14	77	92	15	14
0 job	-34	-31	-32	-28	-46	-31	-6
0 just	-16	-17	-21	-17	-18	-17	-19
0 karpent	-7	-8	38	-8	-30	-11	-33
0 keep	-24	-23	-16	-22	-27	-20	-33
0 kei	8	8	5	8	2	6	56
0 kept	-76	-76	-87	-76	-131	-87	-80
0 kernel	31	30	13	55	59	18	11
0 key	-12	-13	26	-5	-6	-19	-26
0 know	-19	-13	-14	-15	-4	40	-12
0 kubelet	2	25	112	21	8	7	1
0 label	-72	-73	-79	-73	-91	-75	-80
0 land	1	2	37	-2	-7	-5	1
0 languag	24	23	53	21	-1	74	17
0 laptop	18	18	-2	4	50	17	10
0 last	26	25	19	22	11	83	3
0 latenc	-2	-2	-20	-13	26	-5	-3
0 later	-16	-15	-18	-16	-18	-16	-22
0 latter	-35	-35	-35	-35	-45	-35	-51
0 launch	-37	-38	-42	-39	-49	-39	-47
0 law	-20	-11	-15	-11	24	-14	-18
0 layer	-45	-44	-47	-44	-50	-45	-59
0 leak	-39	-39	-40	-39	-51	-40	-53
0 least	11	9	54	8	-1	8	9
0 leav	-31	-28	-40	-27	4	-27	-34
0 left	-49	-49	-53	-49	-57	-50	-56
0 legal	-21	-15	6	-20	12	-29	-19
0 librari	-38	-39	-42	-41	-56	-49	-45
0 licens	-62	-64	-72	-62	-79	-62	-80
0 life	8	5	3	6	-11	5	38
0 lifecycl	-36	-37	-41	-38	-39	-38	-42
0 lift	-29	-30	-30	-31	-34	-30	-56
0 like	-9	-13	13	-19	-8	-32	-23
0 limit	-32	-35	-69	-35	-62	13	-51
0 link	-32	-33	-37	-32	-39	-32	-38
0 linux	-50	-51	-55	-50	-58	-52	-64
0 list	-18	1	-2	0	-28	77	-1
0 live	-50	-51	-89	-55	-15	-56	-65
0 local	-18	-16	69	-16	-42	-17	-42
0 locat	-25	-26	3	-26	-46	-28	-32
0 lock	-21	-22	-22	-22	-25	-22	-30
0 log	-7	-8	-16	-8	-29	-2	43
0 login	-47	-44	-52	-45	-48	-46	-67
0 lol	12	22	34	33	112	25	5
0 long	-35	-38	-50	-11	-43	-62	-46
0 look	-41	-34	-37	-34	-25	-35	-28
0 lose	-29	-30	-55	-31	-40	-31	-37
0 loss	-12	-12	-12	-12	-20	-12	-13
0 lost	-5	-5	-15	-7	-27	23	-15
0 lowest	8	8	-12	-4	42	5	8
0 lunch	-13	-5	-28	0	52	-11	-2
0 machin	-24	-25	-6	-27	-26	-27	-42
0 made	-18	-17	-17	-18	-43	38	-50
0 mail	-13	-13	-5	-14	-20	-17	-15
0 maintain	64	68	59	66	86	62	176
0 mainten	0	2	13	21	-21	-2	22
0 make	-27	-27	5	-28	-35	-34	-37
0 man	-25	-26	-26	-26	-37	-26	-30
0 manag	-27	-27	5	-26	-31	-28	-18
0 mani	29	28	28	30	92	4	26
0 manual	-49	-5	-36	-5	-31	117	-23
0 march	-25	-25	-25	-25	-29	-25	-48
0 marketplac	-39	-39	-39	-42	-45	-40	-59
0 match	1	3	-12	3	83	-13	-12
0 matrix	-24	-11	42	-4	-36	-20	-13
0 matter	-58	-47	-65	-56	-55	-48	-49
0 may	-18	-18	-20	-18	-27	-13	-20
0 me	18	14	10	26	10	38	2
0 mean	38	36	72	36	79	35	33
0 meant	7	6	26	6	0	6	7
0 media	-44	-45	-47	-44	-46	-45	-49
0 meet	-37	-34	-43	-35	-15	-50	-40
0 memori	-27	-28	-30	-28	-30	-29	-32
0 messag	-24	-21	-23	-27	-46	29	-61
0 metal	20	19	60	14	30	20	0
0 mfa	-54	-51	-16	-52	-75	-54	-64
0 microservic	-50	-49	-63	-54	-11	-52	-67
0 microvm	38	36	132	36	21	20	22
0 migrat	25	25	26	10	77	25	10
0 miner	-20	-20	-20	-21	-32	-20	-24
0 minor	22	18	77	8	15	14	-32
0 miss	-42	-42	-44	-42	-57	-44	-52
0 mistak	-37	-38	-41	-41	-40	-44	-50
0 model	-43	-37	-25	-37	-54	-29	-48
0 monitor	-60	-61	-62	-62	-85	-62	-71
0 month	34	32	34	33	28	33	73
0 more	-47	-50	-56	-49	-57	-50	-54
0 most	23	29	19	92	8	24	22
0 move	-30	-33	-50	-32	-51	-32	-9
0 multi	-13	-14	25	-14	-25	-21	-15
0 must	-18	-18	-19	-19	-22	-19	-18
0 my	28	33	71	32	85	44	21
0 n	-80	-86	-83	-77	-102	-80	-86
0 nacl	-6	-9	75	-6	-20	-10	-32
0 nah	-29	-32	-33	-31	-52	-30	-36
0 nairobi	4	4	-19	0	31	2	4
0 name	7	8	44	5	37	7	-12
0 need	-2	3	-2	10	25	-1	5
0 network	-57	-55	-52	-55	-62	-55	-65
0 never	27	28	68	68	11	17	25
0 new	-6	-8	-19	-5	-4	13	1
0 newer	-14	-14	-15	-15	-20	-15	-17
0 next	36	34	36	35	32	35	76
0 nice	18	15	27	21	82	7	5
0 night	4	5	7	11	23	6	71
0 nimbu	29	39	42	43	112	42	0
0 nitro	-34	-36	61	-36	-53	-40	-71
0 no	-33	-30	-42	-19	-38	-13	-36
0 nobodi	-36	-35	-40	-26	-46	-38	-42
0 node	81	80	79	77	84	77	133
0 non	4	4	43	3	-8	0	4
0 not	-64	-65	-74	-65	-96	-65	-75
0 noth	-42	-30	-27	-2	-38	-38	-50
0 notic	-96	-93	-94	-91	-106	-99	-111
0 now	-10	-7	-9	-2	50	18	-67
0 object	-60	-61	-66	-66	-88	-65	-67
0 of	-27	-25	-27	-25	-20	-22	-19
0 off	-24	-26	-30	-16	-33	-26	-16
0 offer	-29	-29	-30	-30	-45	-30	-37
0 offic	13	13	11	13	52	8	-7
0 ok	21	-4	-20	-2	63	-9	-16
0 old	-40	-41	-44	-41	-19	-49	-52
0 on	-27	-26	-26	-25	-11	-28	-32
0 one	-24	-24	-31	-24	-39	-34	-1
0 onli	-56	-57	-68	-59	-66	-60	-76
0 open	-26	-27	-31	-28	-38	-50	1
0 oper	5	5	-14	2	-15	0	54
0 oppos	10	6	36	9	3	9	10
0 or	2	3	3	-1	12	14	36
0 order	8	8	8	7	37	8	0
0 org	-6	-6	-7	-5	22	-7	-25
0 origin	-14	-14	-14	-15	-23	-14	-16
0 os	21	20	39	52	57	12	36
0 other	-43	-44	-44	-42	-57	-44	-54
0 our	-23	-26	-29	-26	-17	-27	-17
0 ourselv	-9	-10	-30	-12	-24	-14	26
0 out	-33	-35	7	-35	-60	-47	-43
0 outag	-20	-21	-23	-21	-22	-22	-22
0 over	-3	-4	-14	18	-31	-7	25
0 overal	-17	-18	-21	-21	-19	-18	-20
0 own	-28	-27	-23	-27	-19	-29	-19
0 owner	-21	-16	-19	-17	29	-19	-45
0 paa	-13	-19	57	-5	-21	-11	-42
0 packag	-21	-22	-23	-22	-25	-23	-25
0 pai	31	35	37	33	85	35	6
0 part	-73	-91	-116	-92	-104	-91	-104
0 parti	-45	-44	-50	-43	-49	-44	-44
0 password	-38	-38	-49	-39	-53	-39	-16
0 patch	13	12	2	20	56	9	42
0 pci	-31	-32	-10	-35	-43	-33	-36
0 pdb	-86	-58	-127	-16	-78	-81	-77
0 pen	-14	-14	-14	-15	-15	-14	-21
0 penetr	-31	-33	-6	-31	-38	-40	-36
0 peopl	-46	-46	-45	-47	-55	-47	-60
0 per	-71	-56	-73	-61	-78	-68	-75
0 perform	-53	-49	-70	-49	-53	-53	-69
0 perimet	-88	-87	-90	-85	-119	-87	-90
0 period	-56	-58	-59	-57	-66	-58	-70
0 permiss	-102	-103	-108	-101	-111	-105	-126
0 person	26	26	72	42	56	29	13
0 phish	-54	-54	-57	-55	-75	-53	-59
0 physic	-50	-51	-53	-51	-54	-51	-59
0 pick	-43	-43	-44	-46	-51	-45	-54
0 pip	-26	-27	-26	-26	-31	-28	-31
0 pitr	25	26	91	25	6	19	19
0 pizzeria	13	16	12	10	77	3	7
0 plain	17	16	61	17	13	17	11
0 plan	-64	-62	-71	-63	-71	-68	-67
0 plane	0	-5	60	-2	-10	-6	-8
0 platform	43	43	35	41	97	43	33
0 pleas	25	30	40	29	41	61	35
0 pls	-14	-5	12	22	-37	128	51
0 pod	4	-3	70	2	-8	-3	-7
0 point	-4	-5	52	-6	-21	-8	-21
0 port	-44	-45	-47	-46	-66	-45	-50
0 power	-64	-65	-70	-65	-82	-66	-84
0 pr	-2	1	-4	5	56	-14	-6
0 pre	-50	-41	-48	-46	-62	-48	-55
0 prevent	-40	-40	-42	-43	-49	-42	-51
0 previou	9	14	11	13	42	6	11
0 principl	-15	-15	-16	-16	-18	-15	-19
0 printer	53	53	53	53	125	52	20
0 privaci	-13	-13	-13	-13	-15	-20	-14
0 privat	31	2	-25	0	-9	0	-7
0 privileg	11	9	54	8	-1	8	9
0 pro	49	46	42	44	115	48	20
0 problem	-26	-27	27	-29	-57	-33	-40
0 procur	-86	-80	-84	-79	-83	-81	-89
0 prod	25	28	25	24	74	22	26
0 produc	-35	-35	-44	-38	-49	-38	-59
0 product	-43	-43	-46	-43	-59	-43	-45
0 proof	-33	-33	-40	-34	-36	-34	-56
0 protect	-53	-53	-57	-53	-62	-53	-67
0 prove	-21	-21	-22	-21	-26	-21	-30
0 provid	-57	-59	-80	-59	-65	-58	-65
0 public	-34	-34	-34	-34	-44	-35	-45
0 publish	-46	-47	-52	-47	-56	-48	-69
0 pull	-65	-66	-70	-66	-78	-67	-84
0 push	-22	-21	-24	-23	-24	-22	-32
0 put	-8	-8	-12	37	-26	-20	-32
0 python	-22	-7	-6	-9	26	-6	-9
0 q	18	27	19	27	-20	21	84
0 quarterli	-51	-52	-62	-50	-56	-52	-56
0 queri	-40	-40	-41	-40	-44	-43	-44
0 question	-1	5	27	7	-41	69	2
0 queue	-38	-37	-39	-38	-45	-38	-46
0 quit	-42	-42	-8	-42	-77	-43	-41
0 quota	-64	-64	-69	-65	-89	-70	-68
0 rack	-45	-45	-46	-47	-58	-46	-58
0 rdp	-17	-17	-17	-18	-20	-17	-25
0 react	-20	-22	-28	-45	12	-27	-31
0 read	-46	-45	-44	-48	-73	-21	-63
0 reader	-45	-44	-44	-45	-70	-45	-51
0 real	4	6	-6	4	60	25	-2
0 realli	-7	-4	-12	-10	39	-16	-11
0 rebuild	-38	-38	-44	-42	-42	-38	-52
0 recommend	-27	-26	-33	-11	-30	-37	-28
0 record	-41	-42	-51	-44	-20	-45	-66
0 recoveri	-39	-39	-22	-38	-47	-39	-44
0 redund	-40	-43	-46	-40	-50	-41	-41
0 region	-42	-44	-33	-43	-48	-43	-50
0 regist	-29	-29	-29	-31	-49	-29	-54
0 regul	-40	-39	-47	-39	-43	-39	-44
0 reliabl	0	2	3	2	-1	26	1
0 remov	-22	-22	-22	-22	-40	-22	-24
0 renew	4	5	4	4	2	3	22
0 repair	-35	-36	-36	-35	-41	-36	-63
0 replac	-10	-11	-11	-10	-2	-11	-17
0 repo	-33	-34	-34	-35	-50	-35	-45
0 report	-56	-57	-58	-57	-65	-57	-87
0 request	9	9	7	9	36	5	3
0 requir	-30	-30	-31	-32	-39	-31	-37
0 reserv	-28	-29	-28	-29	-51	-29	-36
0 resid	-37	-36	-43	-38	-45	-38	-43
0 resili	-50	-43	-24	-44	-52	-47	-64
0 resourc	-70	-69	-76	-70	-89	-71	-96
0 respons	-11	-2	9	0	36	-4	23
0 rest	28	25	71	42	81	30	54
0 restart	-5	-5	-2	-2	-28	-5	40
0 restor	-56	-56	-59	-58	-84	-61	-74
0 restrict	-27	-28	-28	-29	-31	-29	-32
0 retent	-70	-73	-80	-71	-83	-74	-92
0 retir	-43	-43	-29	-41	-51	-45	-51
0 review	-51	-51	-56	-50	-59	-51	-57
0 revok	-52	-53	-57	-53	-64	-54	-61
0 right	-8	-7	-17	-8	20	-10	5
0 risk	-58	-54	-51	-51	-56	-52	-53
0 role	-37	-36	-40	-37	-44	-37	-45
0 roll	-26	-25	-25	-25	-29	-26	-49
0 room	-19	-19	-21	-19	8	-37	-23
0 root	-57	-57	-48	-56	-70	-58	-67
0 rotat	3	4	-10	7	-12	0	103
0 rout	-40	-41	-45	-41	-45	-42	-46
0 router	-47	-48	-55	-52	-54	-47	-72
0 rpo	24	25	114	26	20	25	1
0 rto	-46	-46	11	-46	-52	-60	-54
0 rule	-18	-18	-26	-18	-7	4	-29
0 run	-25	-24	-54	3	-11	-31	-26
0 runbook	9	9	3	9	49	10	6
0 runtask	-27	-29	-28	-29	-50	-28	-35
0 runtim	5	5	37	5	13	4	45
0 rust	-32	-32	-36	-33	-43	-32	-43
0 saa	28	22	93	34	13	30	34
0 safe	-37	-35	-36	-37	-39	-36	-43
0 sai	0	6	57	5	-22	-1	-1
0 salesforc	30	29	27	30	88	29	-11
0 same	18	9	104	14	-6	14	5
0 save	-42	-45	-36	-30	-34	16	-67
0 say	-46	-36	-4	-39	-12	-30	-71
0 scale	-13	-14	-23	-14	-35	-18	50
0 scan	-79	-80	-94	-79	-82	-80	-95
0 schema	-85	-87	-104	-90	-95	-93	-131
0 screen	-58	-50	-54	-54	-93	-55	-63
0 sdk	-68	-69	-74	-68	-79	-74	-81
0 second	-39	-20	-23	-19	-23	-18	30
0 secret	-52	-53	-55	-52	-57	-53	-57
0 secur	-29	-29	-5	-28	-38	-32	-36
0 see	26	31	17	62	12	83	68
0 segment	-62	-63	-69	-63	-66	-64	-68
0 sensit	-46	-47	-47	-47	-60	-48	-67
0 separ	-29	-28	-29	-28	-43	-28	-28
0 server	-39	-40	-42	-38	-56	-40	-4
0 serverless	-52	-30	-46	-27	22	-27	-60
0 servic	-47	-44	-30	-36	-62	-35	-56
0 set	-47	-47	-50	-48	-60	-49	-55
0 setup	-26	-26	-34	-27	-28	-26	-26
0 sever	-22	-22	-28	-23	-24	-22	-30
0 share	-67	-55	-39	-54	-57	-54	-68
0 shop	-42	-43	-52	-43	-59	-43	-49
0 short	61	80	208	70	46	67	70
0 should	-8	-8	-16	-20	7	8	-13
0 show	-25	-13	-16	-13	-41	40	-19
0 shred	-23	-23	-24	-24	-31	-23	-26
0 side	-70	-70	-74	-69	-84	-69	-91
0 sidecar	-17	-18	40	-22	-34	-31	-33
0 sign	-74	-74	-91	-74	-89	-75	-82
0 signatur	-53	-53	-52	-53	-72	-54	-71
0 sinc	-5	-6	-11	-8	31	-15	-29
0 singl	3	3	50	2	-18	1	2
0 sit	9	8	9	-13	51	-1	3
0 site	-23	-23	-24	-24	-28	-24	-25
0 sla	-67	-49	-10	-51	-24	-67	-65
0 slack	20	13	18	17	79	5	13
0 slow	-35	-35	-36	-35	-38	-37	-38
0 snapshot	5	5	1	5	21	-8	70
0 snowflak	25	23	22	23	96	23	-11
0 so	13	2	-2	12	-24	28	18
0 soc	-27	-27	-32	-28	-31	-28	-48
0 softwar	12	12	11	37	10	12	5
0 solut	9	10	12	5	60	4	5
0 somebodi	-44	-35	-50	-37	-42	-57	-7
0 someon	-17	-17	19	-15	2	-28	-25
0 someth	-45	-46	-50	-49	-49	-48	-62
0 sort	-23	-21	-33	-21	-26	6	-36
0 sourc	-38	-38	-57	-38	-54	-24	-59
0 speak	-32	-31	-24	-32	-46	-20	-41
0 specif	-39	-39	-50	-39	-50	-41	-47
0 split	-80	-56	-44	-44	2	-45	-50
0 spread	-71	-79	-89	-72	-85	-67	-75
0 sql	-28	-29	-31	-29	-30	-28	-39
0 srm	-36	-12	28	-9	-32	64	-23
0 sse	-58	-58	-61	-60	-71	-58	-68
0 ssh	-51	-52	-52	-52	-53	-52	-77
0 stack	-41	-41	-46	-42	-45	-43	-58
0 staff	-48	-48	-51	-49	-54	-49	-57
0 stai	-70	-60	-76	-68	-72	-63	-57
0 stand	11	16	52	14	-8	13	11
0 standalon	-27	-29	-28	-29	-50	-28	-35
0 standard	24	24	18	20	54	23	20
0 start	-11	-8	-24	-1	-20	53	-9
0 still	-36	-34	-36	-39	-22	-38	-53
0 stop	-90	-85	-75	-73	-96	-83	-85
0 storag	-50	-51	-53	-52	-58	-52	-55
0 store	8	-31	-31	-18	-50	-28	-45
0 stream	66	68	70	68	48	68	174
0 stuck	-10	-8	-11	-10	61	-26	-13
0 stuff	-53	-54	-58	-58	-69	-54	-67
0 subject	-15	-15	-15	-16	-18	-19	-17
0 subnet	-54	-55	-69	-56	-62	-56	-69
0 suppli	-26	-26	-31	-27	-30	-27	-28
0 supplier	-78	-73	-69	-66	-73	-68	-82
0 support	39	40	69	40	103	27	43
0 suppos	39	40	92	37	21	39	75
0 suppress	-34	-34	-35	-35	-41	-34	-53
0 sure	-13	-15	-24	-20	29	-27	-29
0 surviv	-14	-14	-14	-14	-19	-14	-15
0 suspici	-20	-20	-19	-21	-25	-20	-28
0 swap	-13	-13	-17	-14	-17	-14	-13
0 switch	-86	-87	-94	-88	-96	-89	-125
0 system	2	2	-1	0	-8	-2	39
0 tabl	-54	-55	-63	-55	-62	-56	-60
0 tag	-57	-57	-59	-56	-68	-57	-82
0 take	-3	1	-8	13	-10	-2	41
0 talk	-6	-2	-1	-3	-26	30	-3
0 task	-23	-23	-21	-24	-28	-24	-29
0 teach	-44	-45	-45	-46	-57	-45	-71
0 team	7	13	32	48	49	11	12
0 techi	16	16	51	15	10	15	17
0 technic	14	14	53	13	1	9	15
0 technician	-34	-33	-34	-33	-41	-35	-43
0 tell	14	-5	13	-3	-22	24	-6
0 tenant	5	4	49	4	16	-3	-9
0 term	17	15	74	14	0	15	9
0 test	-83	-84	-82	-83	-102	-85	-97
0 than	-38	-44	-13	-39	-57	-42	-47
0 thank	-25	-27	-18	-18	15	-25	-38
0 that	-23	-18	-15	-18	-32	-18	33
0 the	1	3	8	2	15	3	38
0 thei	-21	-18	6	-18	-44	-27	-7
0 their	1	-13	-36	-14	-4	-15	-5
0 them	-12	-11	-16	-12	-13	-12	22
0 themselv	-48	-48	-72	-49	-52	-50	-51
0 then	-39	-39	-43	-40	-47	-41	-50
0 there	2	9	6	5	45	23	-4
0 these	-43	-43	-47	-44	-48	-42	-86
0 thi	54	59	59	59	41	116	114
0 thing	14	19	26	19	-6	39	78
0 think	-34	-32	-57	-17	-5	-53	-40
0 third	-60	-57	-55	-52	-57	-54	-56
0 those	-22	-22	-31	-22	-48	-27	5
0 through	-50	-50	-53	-50	-73	-51	-55
0 time	-39	-39	-18	-39	-21	-47	-48
0 tls	9	8	39	9	11	7	43
0 to	-26	-23	-23	-19	-19	-22	-24
0 todai	-8	-6	-12	-6	31	-8	-9
0 token	-24	-27	-25	-26	22	-34	-33
0 tomorrow	0	2	-1	2	25	0	3
0 tonight	41	52	51	51	121	46	32
0 too	-58	-57	-59	-59	-61	-58	-77
0 top	-45	-46	-45	-47	-54	-46	-60
0 topic	-25	-20	-42	-21	-37	17	-27
0 touch	-33	-35	-35	-36	-42	-35	-34
0 traffic	-66	-66	-73	-67	-77	-71	-78
0 train	-23	-23	-2	-24	-29	-33	-34
0 transit	1	1	47	0	-12	-1	-19
0 true	-31	-30	-43	-28	5	-28	-55
0 trust	-30	-29	-38	-30	-41	-3	-36
0 tuesdai	40	37	39	40	131	18	20
0 tune	-14	-13	-13	-14	-17	-15	-15
0 tunnel	-39	-40	-44	-41	-48	-40	-45
0 turn	-17	-18	-20	-20	12	-19	-46
0 two	-46	-46	-51	-26	-55	-47	-83
0 type	-7	-7	-19	-10	-13	25	-14
0 tyre	39	37	37	32	85	37	6
0 u	-10	-5	-23	-4	-24	52	-2
0 under	-25	-18	-21	-19	-25	5	-29
0 underli	-23	-23	-26	-24	-31	-24	-28
0 undersea	-43	-42	-44	-43	-47	-44	-47
0 uninterrupt	-26	-26	-31	-27	-30	-27	-28
0 unless	-30	-30	-31	-30	-34	-32	-40
0 unus	-19	-19	-20	-20	-26	-24	-22
0 up	-22	-22	-26	-23	28	-24	-61
0 updat	-16	-10	-21	-10	3	13	59
0 upgrad	25	26	54	45	5	14	71
0 upload	-34	-35	-34	-35	-51	-35	-57
0 ups	-21	-21	-21	-21	-24	-21	-30
0 uptim	-61	-62	-65	-62	-65	-63	-82
0 url	-20	-21	-21	-20	-12	-20	-22
0 us	-15	-10	-13	-9	-4	-13	40
0 usag	6	29	15	38	22	155	26
0 use	-32	-28	-27	-27	-57	6	-35
0 user	-53	-52	-50	-53	-62	-55	-67
0 valid	-38	-38	-40	-38	-43	-39	-39
0 variabl	-31	-32	-36	-32	-35	-32	-33
0 version	31	29	71	35	-5	51	33
0 vet	-35	-35	-36	-36	-39	-35	-37
0 video	16	18	12	21	82	3	-2
0 virtual	-61	-59	-62	-60	-68	-60	-89
0 visitor	-38	-37	-39	-37	-52	-38	-57
0 volum	-80	-80	-79	-84	-97	-81	-103
0 vpn	15	15	10	11	27	7	50
0 vs	-7	-62	-22	-51	-23	-58	-65
0 vuln	-61	-60	-57	-57	-60	-60	-68
0 vulner	3	2	-1	1	-10	-2	46
0 walk	-12	-11	-11	-12	-12	-11	-16
0 want	11	11	20	50	0	5	5
0 warehous	20	20	20	19	69	19	-4
0 was	9	9	2	8	33	49	-28
0 watch	-29	-30	-32	-34	-31	-30	-34
0 way	15	16	4	57	-3	14	14
0 we	-33	-32	-36	-26	-37	-33	-10
0 weather	-1	-1	-23	0	32	-2	0
0 web	-23	-23	-23	-11	-32	-23	-32
0 websit	19	15	14	65	-5	17	-17
0 weekend	-14	-17	-5	-9	29	-14	-32
0 well	-43	-44	-47	-44	-46	-44	-62
0 what	-11	-5	45	2	8	18	-2
0 whatev	-30	-27	-30	-28	-46	-29	-29
0 when	-58	-57	-62	-57	-87	-35	-64
0 where	-9	-5	-12	37	-21	-11	-25
0 which	-27	-24	-25	-25	-16	-21	-24
0 who	-3	-1	-6	0	33	0	32
0 whole	-60	-58	-58	-58	-90	-57	-81
0 whom	-11	-13	-7	-13	-38	-14	31
0 whose	-21	-20	-38	-20	-26	-20	18
0 will	-47	-45	-51	-46	-74	-12	-68
0 window	10	11	39	41	2	5	-1
0 windows	26	23	14	17	13	17	76
0 wipe	-71	-73	-70	-70	-88	-73	-93
0 wire	-53	-57	-63	-55	-68	-58	-75
0 with	-36	-33	-29	-26	-17	-38	-34
0 within	-21	-21	-24	-21	-23	-21	-31
0 won	17	20	24	21	69	18	-1
0 wont	-27	-28	-36	-33	-37	-29	-37
0 word	37	37	113	37	51	30	30
0 work	-41	-31	-6	-31	-74	-5	-41
0 worker	27	26	25	24	60	26	14
0 workflow	5	5	1	2	16	4	-2
0 workload	-47	-47	-61	-31	-61	-50	-60
0 world	-32	-33	-33	-33	-56	-32	-37
0 worri	-32	-34	-43	-37	-44	-33	-35
0 would	9	8	14	56	-30	-6	1
0 write	-33	-33	-34	-31	-21	-31	-40
0 wrote	13	16	13	14	46	13	2
0 wtf	43	41	119	40	30	39	34
0 you	21	26	16	34	27	112	20
0 your	58	56	86	54	36	107	71
0 yourself	-33	-8	-23	6	-14	104	-15
0 zone	-33	-33	10	-32	-45	-34	-41
1	-25	-23	-24	-23	-11	-23	-25
1 !action	-1	8	8	6	50	8	6
1 !asksOwner	-15	-18	-18	-17	-19	-17	-10
1 !asksValue	43	13	30	16	32	12	8
1 !both	54	7	10	11	9	11	9
1 !choose	14	83	47	150	94	60	54
1 !cloud	74	76	76	75	175	76	63
1 !commands	-28	-28	-28	-28	-50	-28	-29
1 !compare	34	30	6	22	41	11	10
1 !correction	-26	-32	-36	-30	-33	-30	-32
1 !events	-26	-24	-23	-24	-26	-23	-26
1 !feature	58	63	62	63	160	64	61
1 !first	-6	-21	-20	-24	-28	-21	-24
1 !follow	-29	-27	-30	-26	-29	-26	-12
1 !gains	46	99	16	29	20	33	31
1 !general	40	3	5	5	2	15	4
1 !greeting	21	-1	-14	-1	8	-2	-3
1 !helpData	-5	8	6	11	11	81	17
1 !howTo	84	81	80	82	200	79	84
1 !limit	8	14	11	15	110	15	16
1 !managedOne	-17	-3	4	-11	-13	-11	-15
1 !mayWho	-25	-22	-23	-22	-29	-23	-24
1 !meaning	-13	5	91	14	-9	10	7
1 !move	-15	-13	-17	-12	-13	-14	-16
1 !notPrice	-23	-18	-18	-15	-20	-17	-6
1 !ofEach	66	9	18	21	16	20	18
1 !otherCloud	10	32	31	32	130	33	24
1 !outside	-17	-25	-26	-23	-28	-24	-28
1 !overview	75	6	6	10	5	10	6
1 !ownOne	-16	-8	-17	-4	-16	-16	-29
1 !patches	-24	-20	-19	-17	-19	-18	4
1 !points	-18	-18	-19	-18	-22	-18	-22
1 !price	25	29	27	29	116	31	29
1 !request	46	26	18	26	72	27	27
1 !responsible	26	-10	-9	-8	-7	-8	-12
1 !second	-16	-14	-14	-15	-13	-14	-15
1 !secures	-17	-22	-23	-21	-23	-20	-16
1 !services	19	-8	-8	-10	-17	-11	-15
1 !sideAws	38	4	5	7	3	7	16
1 !tag	-23	-20	-19	-20	-20	-19	-23
1 !term	70	31	75	29	35	26	20
1 !them	-9	-17	-18	-16	-19	-16	-13
1 !trouble	17	27	15	25	96	25	26
1 !usOrThem	19	1	2	1	-2	3	29
1 !who	-6	-15	-16	-14	-17	-14	-9
1 !wholly	123	23	21	28	17	28	24
1 !yesNoStart	-19	-10	-18	-16	10	-13	-21
1 $	16	18	13	19	86	19	17
1 1	-21	-18	-19	-18	-6	-18	-20
1 10	-16	-16	-17	-17	-12	-16	-19
1 100	-56	-52	-53	-52	-84	-52	-53
1 10g	22	23	24	23	63	23	22
1 11	-27	-27	-43	-27	-27	-26	-33
1 12	-58	-56	-55	-52	-59	-52	-58
1 13	-5	-6	-7	29	-28	-4	-9
1 14	-28	-25	-25	-26	-28	-25	-28
1 16	-16	-14	-15	-14	-15	-14	-14
1 169	-18	-15	-15	-16	-15	-15	-24
1 18	-53	-52	-53	-54	-57	-53	-62
1 2	-18	-15	-16	-15	0	-15	-16
1 20	41	25	25	23	54	24	25
1 200	-26	-24	-24	-25	-25	-25	-29
1 2016	-22	-23	-23	-23	-25	-22	-24
1 2018	-17	-16	-17	-17	-18	-16	-18
1 2021	-14	-14	-14	-16	-14	-14	-16
1 2022	5	9	10	2	63	10	6
1 2023	-54	-50	-51	-52	-52	-50	-82
1 2024	18	21	8	18	69	21	18
1 2025	-20	-20	-18	-20	-20	-19	-24
1 22	18	21	8	22	60	21	21
1 24	-19	-17	-16	-17	-16	-16	-19
1 254	-18	-15	-15	-16	-15	-15	-24
1 256	-46	-44	-44	-44	-56	-44	-48
1 29	24	31	30	26	73	30	27
1 3	-13	-12	-16	-7	8	-12	-13
1 30	-42	-39	-40	-39	-49	-39	-38
1 3094	-33	-32	-31	-32	-46	-32	-36
1 35	11	9	12	12	68	11	14
1 4	0	-5	-1	0	20	1	0
1 40	-31	-30	-31	-32	-38	-30	-31
1 403	-20	-16	-17	-18	-19	-16	-16
1 49844	-22	-22	-20	-22	-22	-20	-29
1 4k	-35	-34	-34	-35	-57	-34	-37
1 5	-17	-16	-15	-16	-4	-15	-17
1 500s	-53	-32	-30	-30	-33	-32	-32
1 502	1	2	3	2	27	3	4
1 5xx	-32	-31	-38	-31	-32	-31	-32
1 6	-21	-20	-31	-20	-21	-20	-22
1 60	-41	-35	-35	-37	-40	-35	-38
1 600	-29	-27	-27	-27	-31	-27	-32
1 61	-19	-12	-12	-12	-12	-12	-14
1 6387	-15	-14	-14	-15	-15	-14	-18
1 7	-30	-30	-28	-28	-34	-28	-29
1 8	-102	-69	-70	-63	-70	-62	-64
1 88	-22	-22	-23	-22	-21	-22	-23
1 9	-22	-11	-12	-12	13	-11	-17
1 90	-20	-19	-19	-19	-22	-18	-19
1 92	-39	-38	-39	-41	-42	-36	-38
1 95	-76	-69	-70	-75	-72	-68	-68
1 @	-15	-30	-27	-28	-25	-29	-29
1 about	-79	-65	-71	-63	-54	-64	-78
1 absorb	-21	-19	-20	-20	-21	-20	-22
1 abus	-32	-30	-32	-32	-33	-31	-31
1 acceler	-61	-45	-42	-43	-50	-44	-46
1 accept	-25	-19	-19	-20	-21	-19	-20
1 access	-24	-22	-23	-22	-24	-22	-23
1 accord	-28	-15	-15	-15	-15	-15	-15
1 account	8	-2	-2	-1	27	-1	-4
1 acl	-43	-32	-32	-33	-34	-32	-38
1 acm	43	44	38	47	125	46	42
1 across	-53	-47	-50	-48	-51	-46	-48
1 act	-22	-21	-20	-20	-22	-20	-22
1 action	-27	-25	-26	-27	-29	-26	-35
1 activ	-24	-22	-23	-23	-24	-22	-23
1 actual	19	-32	-14	-13	-19	-10	-10
1 ad	-41	-38	-39	-39	-39	-38	-42
1 add	-31	-28	-28	-28	-30	-27	-30
1 addit	-27	-24	-24	-25	-24	-24	-25
1 adjust	-26	-25	-25	-25	-32	-25	-26
1 admin	-24	-34	-37	-35	-37	-33	-34
1 administr	-23	-22	-22	-23	-23	-21	-23
1 administratoraccess	-29	-24	-24	-24	-25	-23	-24
1 admiss	-36	-33	-38	-34	-37	-33	-33
1 after	-20	-28	-26	-27	-29	-26	-29
1 again	-28	-26	-25	-27	-25	-25	-30
1 against	-32	-37	-30	-30	-31	-30	-31
1 agent	-59	-56	-56	-55	-77	-55	-58
1 aggreg	-17	-14	-13	-14	-14	-13	-14
1 ago	-45	-32	-35	-32	-35	-32	-32
1 agre	-23	-22	-23	-25	-22	-21	-26
1 ai	-56	-48	-48	-50	-48	-50	-58
1 al2	-20	-19	-20	-19	-21	-18	-18
1 al2023	-37	-46	-39	-36	-37	-35	-36
1 alarm	-51	-48	-49	-48	-57	-48	-49
1 alert	-47	-45	-46	-45	-48	-45	-45
1 alibaba	44	44	44	44	97	44	32
1 aliv	-64	-57	-50	-23	-87	-53	-54
1 alloc	-68	-62	-64	-63	-95	-63	-64
1 allow	-2	3	2	1	22	2	0
1 alon	-24	-22	-22	-22	-22	-21	-22
1 alreadi	-37	-31	-33	-33	-31	-32	-31
1 alter	-25	-23	-23	-24	-23	-23	-30
1 although	-22	-22	-23	-22	-33	-22	-22
1 alto	-33	-31	-33	-31	-34	-31	-37
1 alwai	-17	-4	-6	-3	32	-4	-5
1 amazon	-1	-16	-18	-15	-21	-16	-17
1 ami	-41	-39	-43	-39	-40	-39	-44
1 an	-17	-19	-10	-17	-14	-14	-18
1 analys	-28	-27	-35	-28	-32	-27	-29
1 analyst	-9	-1	1	30	-15	-2	-9
1 analyz	-33	-30	-28	-29	-28	-28	-34
1 ancient	-40	-36	-36	-37	-35	-36	-59
1 and	-18	-20	-22	-20	-24	-21	-22
1 angri	-38	-33	-35	-33	-34	-33	-33
1 annot	-16	-15	-16	-17	-15	-15	-25
1 announc	-20	-18	-18	-18	-18	-18	-25
1 anonym	-23	-21	-23	-24	-25	-22	-22
1 anoth	-18	-20	-21	-20	-22	-19	-21
1 answer	10	-11	-17	-10	-13	6	-9
1 anthrop	-37	-28	-27	-28	-35	-28	-28
1 anti	-47	-34	-34	-34	-36	-34	-35
1 any	-30	-23	-23	-23	-9	-22	-27
1 anybodi	-44	-34	-39	-37	-35	-35	-43
1 anycast	-45	-43	-43	-42	-45	-42	-45
1 anymor	-18	-17	-17	-17	-18	-16	-17
1 anyon	-33	-31	-31	-31	-34	-31	-35
1 anyth	19	-7	-5	-5	-17	-6	-5
1 anywai	-33	-34	-33	-33	-36	-32	-34
1 anywher	28	-17	-5	-7	-8	-6	-14
1 api	-31	-29	-30	-29	-32	-29	-30
1 apiserv	-28	-25	-27	-26	-29	-25	-32
1 app	-32	-31	-31	-30	-23	-29	-33
1 appli	-35	-32	-33	-33	-33	-32	-41
1 applianc	-2	-48	-33	-32	-38	-32	-39
1 applic	-31	-29	-30	-29	-30	-28	-30
1 approv	-28	-27	-27	-27	-32	-27	-28
1 apt	-25	-24	-25	-46	-28	-24	-27
1 architect	-32	-27	-28	-29	-31	-28	-28
1 archiv	-65	-58	-56	-56	-59	-55	-57
1 arent	-30	-28	-29	-28	-35	-28	-33
1 around	35	-21	-28	-21	-35	-22	-27
1 arriv	-22	-21	-20	-25	-22	-21	-25
1 artefact	-12	-14	-13	-13	-19	-13	-12
1 ask	-16	-16	-17	-14	-18	-16	-17
1 assess	-37	-34	-34	-33	-34	-33	-36
1 assign	-37	-33	-35	-33	-35	-33	-41
1 assum	-17	-12	-13	-14	-14	-13	-14
1 at	-15	-18	-17	-17	-19	-17	-9
1 attach	-18	-13	-14	-15	9	-13	-15
1 attack	-58	-43	-52	-43	-57	-42	-43
1 attent	-18	-17	-17	-17	-20	-17	-17
1 audio	-21	-19	-18	-19	-18	-18	-18
1 audit	-3	-20	-23	-20	-24	-20	-20
1 auth	-26	-23	-23	-23	-24	-23	-24
1 authent	-47	-38	-39	-38	-39	-38	-38
1 author	-32	-29	-29	-28	-29	-28	-31
1 auto	-59	-58	-62	-58	-59	-57	-87
1 autogrow	-72	-66	-71	-66	-73	-66	-71
1 autom	-30	-30	-29	-30	-36	-28	-29
1 automat	-32	-30	-30	-30	-42	-30	-32
1 autonom	17	23	22	21	60	22	2
1 autosc	-37	-39	-39	-37	-43	-37	-39
1 autoscal	-17	-16	-17	-18	-16	-16	-20
1 avail	-45	-42	-37	-42	-54	-42	-44
1 awai	-12	29	-13	-6	-13	-6	-6
1 aws	-11	-17	-17	-16	-18	-16	-15
1 az	-37	-35	-39	-35	-30	-34	-35
1 azs	-26	-25	-25	-24	-27	-24	-24
1 azur	42	42	42	42	94	42	30
1 babi	-31	-30	-30	-32	-31	-29	-31
1 babysit	-82	-81	-85	-84	-86	-76	-79
1 back	-31	-26	-27	-26	-46	-26	17
1 backdoor	-29	-24	-22	-22	-24	-22	-23
1 backend	-31	-31	-31	-31	-31	-30	-33
1 backtrack	-15	-15	-15	-15	-16	-15	-16
1 backup	-57	-51	-54	-50	-44	-49	-54
1 bad	-37	-34	-34	-34	-42	-34	-35
1 bake	-24	-21	-22	-21	-22	-21	-22
1 balanc	29	26	13	25	79	23	26
1 ball	-25	-24	-24	-27	-28	-24	-24
1 bandwidth	-49	-46	-48	-46	-69	-46	-47
1 bank	-29	-23	-24	-24	-26	-23	-27
1 bare	-25	-20	6	-20	-26	-20	-24
1 base	-40	3	-28	-28	-29	-26	-31
1 baselin	-109	-90	-85	-79	-96	-83	-85
1 basic	-25	-19	-18	-19	-18	-18	-19
1 batch	-28	-27	-27	-28	-33	-26	-31
1 becaus	-15	-15	-15	-15	-16	-14	-16
1 been	-22	-16	-18	-16	-16	-16	-16
1 befor	-21	-19	-19	-19	-7	-19	-23
1 begin	77	23	22	20	29	22	20
1 behind	-39	-37	-38	-36	-35	-36	-46
1 belong	21	-1	-3	-2	-10	-1	0
1 below	5	11	7	10	9	12	63
1 benchmark	-16	-16	-16	-19	-17	-16	-16
1 beneath	-53	-50	-57	-50	-58	-50	-53
1 better	36	116	52	37	142	67	70
1 between	-31	-33	-32	-29	-32	-30	-32
1 bezo	-69	-49	-56	-58	-64	-50	-67
1 bgp	-23	-20	-20	-21	-21	-20	-20
1 bia	-40	-28	-29	-29	-32	-28	-28
1 big	-23	-13	-20	-15	1	-16	-13
1 bigger	-25	-24	-24	-24	-23	-23	-27
1 bill	-11	-7	-13	-9	17	-6	-7
1 bind	35	28	42	116	38	43	42
1 binlog	-16	-15	-15	-16	-17	-15	-16
1 bit	51	7	8	9	3	9	4
1 bitnami	-22	-20	-20	-21	-21	-20	-21
1 blame	-26	-25	-25	-26	-43	-25	-25
1 block	-43	-41	-47	-42	-46	-41	-42
1 blue	-18	-17	-18	-18	-19	-17	-18
1 board	-67	-54	-51	-54	-59	-53	-61
1 bodi	-25	-23	-24	-24	-43	-24	-24
1 book	15	16	17	0	65	16	18
1 bootstrap	-19	-18	-18	-18	-19	-18	-18
1 boss	76	66	29	12	24	32	34
1 bot	-26	-23	-23	-23	-25	-25	-24
1 both	75	20	23	25	23	25	23
1 bottlerocket	-65	-68	-68	-61	-63	-60	-75
1 bought	47	9	11	14	15	15	14
1 bounc	-46	-35	-35	-36	-41	-35	-42
1 branch	-22	-20	-21	-20	-22	-20	-23
1 breach	-31	-28	-30	-28	-30	-31	-28
1 break	63	6	3	6	-5	5	-1
1 breakdown	88	18	23	23	13	22	22
1 bring	-37	-31	-31	-31	-33	-31	-36
1 broadcom	-75	-74	-77	-70	-90	-70	-81
1 broke	-29	-28	-27	-28	-28	-27	-32
1 broken	-50	-38	-42	-38	-27	-38	-40
1 broker	-33	-30	-31	-31	-34	-30	-34
1 browser	-21	-20	-20	-21	-21	-21	-21
1 budget	-21	-18	-18	-19	-21	-21	-21
1 bug	-19	-18	-19	-18	-19	-18	-20
1 bui	6	-16	-14	-12	-11	-11	-11
1 build	-41	-39	-39	-39	-42	-38	-48
1 built	-18	-14	-15	-15	-15	-14	-15
1 bullet	60	-8	11	9	-2	10	9
1 bump	-27	-24	-24	-24	-26	-24	-26
1 bundl	13	17	10	12	57	17	17
1 burden	25	6	27	102	9	27	17
1 burn	-22	-17	-17	-17	-18	-17	-17
1 burst	-26	-25	-24	-25	-32	-24	-28
1 bus	-14	-16	-14	-14	-14	-14	-13
1 busi	-29	-26	-26	-26	-27	-25	-31
1 but	-23	-20	-25	-8	-22	-19	-22
1 button	-23	-21	-20	-21	-23	-20	-23
1 by	-21	-20	-21	-21	-22	-21	-18
1 byol	-47	-43	-43	-44	-43	-42	-49
1 ca	-3	-4	0	23	-1	1	-1
1 cabinet	-24	-19	-21	-21	-21	-21	-21
1 cach	-42	-29	-29	-30	-15	-29	-31
1 cage	-24	-24	-24	-25	-28	-24	-23
1 calendar	-22	-18	-18	-19	-19	-18	-25
1 calico	-47	-51	-50	-49	-49	-46	-65
1 call	-28	-22	-21	-12	-25	-21	-22
1 caller	-32	-28	-28	-28	-29	-28	-35
1 came	-26	-25	-25	-25	-29	-25	-27
1 camera	-32	-31	-30	-30	-31	-30	-33
1 can	24	17	22	17	50	15	15
1 cancel	-21	-19	-19	-19	-20	-19	-21
1 cannot	-21	-20	-19	-20	-25	-19	-19
1 cant	-32	-27	-27	-27	-28	-27	-30
1 cap	-20	-19	-19	-19	-27	-19	-19
1 capac	-40	-35	-36	-35	-38	-35	-36
1 card	-12	-34	-48	-35	-58	-35	-34
1 care	13	-18	-20	-16	-23	-15	-24
1 carri	30	39	-7	5	-4	6	2
1 catch	-16	-13	-13	-14	-13	-13	-15
1 cdc	-20	-19	-19	-19	-20	-19	-18
1 ceil	-16	-7	-33	-3	33	-6	-8
1 center	-20	-18	-18	-18	-19	-18	-19
1 central	-84	-73	-87	-73	-88	-72	-76
1 certif	-28	-27	-27	-27	-22	-26	-27
1 cev	-30	-31	-32	-31	-40	-30	-33
1 chaincod	-34	-33	-36	-32	-37	-32	-32
1 chang	-44	-12	-31	-29	-32	-28	-28
1 channel	-20	-23	-19	-19	-20	-19	-20
1 char	-39	-31	-32	-32	-34	-31	-32
1 charg	22	-15	-19	-12	-16	-12	-23
1 chase	-24	-23	-22	-28	-21	-22	-33
1 chat	-18	-18	-17	-18	-18	-20	-17
1 cheaper	19	21	18	19	77	21	20
1 cheapest	-1	14	7	14	71	14	16
1 cheat	25	-18	-12	-11	-29	-12	-13
1 check	-29	-24	-24	-24	-26	-24	-24
1 checkout	-28	-24	-24	-25	-29	-25	-25
1 checksum	-35	-33	-29	-30	-31	-29	-30
1 choic	-48	-46	-48	-45	-47	-45	-48
1 choos	-31	-30	-30	-31	-31	-29	-30
1 chore	-21	-13	-13	25	-36	-14	-14
1 chosen	-36	-35	-36	-35	-54	-35	-35
1 ci	-74	-58	-57	-56	-59	-57	-61
1 cidr	-33	-30	-30	-29	-31	-29	-31
1 cis	-16	-16	-16	-17	-16	-15	-15
1 cisco	-36	-33	-34	-36	-43	-33	-43
1 class	-26	-24	-25	-25	-28	-24	-25
1 classifi	-26	-21	-21	-21	-21	-20	-20
1 claud	8	10	9	7	48	10	8
1 claus	24	24	24	20	68	23	23
1 clean	-34	-31	-30	-31	-31	-29	-32
1 cleanup	-33	-28	-29	-29	-29	-28	-30
1 clear	-28	-27	-28	-27	-29	-27	-31
1 cli	-46	-28	-27	-27	-13	-27	-29
1 click	-37	-33	-34	-33	-35	-35	-41
1 client	-32	-34	-35	-35	-39	-34	-35
1 clock	-22	-19	-19	-20	-19	-19	-28
1 clone	-11	-2	-1	-2	22	-4	-2
1 close	-24	-23	-23	-23	-24	-22	-24
1 cloud	54	-6	14	16	45	17	5
1 cluster	-11	-19	-20	-20	-22	-18	-13
1 cname	-24	-24	-24	-23	-24	-23	-23
1 cni	-50	-49	-48	-48	-49	-47	-65
1 code	-39	-34	-36	-34	-34	-34	-36
1 cold	-18	-21	-15	-14	12	-15	-15
1 collabor	-22	-19	-22	-18	-19	-18	-18
1 colleagu	-37	-39	-47	-38	-62	-38	-38
1 collect	-14	-18	-16	-17	-20	-17	-18
1 column	79	19	20	21	19	22	19
1 command	12	29	30	29	85	27	27
1 common	-43	-47	-47	-38	-49	-38	-41
1 compact	-22	-18	-17	-17	-18	-17	-18
1 compani	1	11	10	9	56	10	6
1 compat	-107	-89	-89	-86	-95	-86	-92
1 complain	-19	-19	-19	-20	-28	-19	-18
1 complaint	-56	-43	-46	-46	-53	-44	-51
1 complet	114	57	41	48	82	55	62
1 complianc	-48	-34	-35	-35	-36	-33	-35
1 compon	-19	-17	-17	-17	-21	-17	-18
1 compress	-4	5	3	4	42	4	5
1 comprom	-18	-15	-15	-16	-17	-15	-15
1 comput	-3	0	-1	-1	10	0	18
1 concurr	-34	-33	-35	-34	-36	-33	-34
1 condit	-22	-13	-12	-13	2	-12	-12
1 confidenti	-29	-25	-38	-27	-26	-24	-24
1 config	-83	-80	-80	-79	-88	-78	-83
1 configur	-37	-33	-34	-33	-37	-33	-34
1 conflict	-57	-55	-59	-59	-70	-56	-55
1 connect	-28	-27	-27	-27	-24	-26	-28
1 connector	-28	-23	-24	-25	-24	-24	-23
1 consent	-19	-14	-14	-14	-15	-14	-14
1 consol	-35	-32	-32	-31	-34	-32	-31
1 consolid	-39	-38	-42	-38	-39	-37	-41
1 consum	24	-17	-31	-14	-16	-13	-16
1 contact	-60	-40	-40	-40	-39	-39	-39
1 contain	-34	-31	-36	-29	-33	-31	-27
1 containerd	-46	-41	-44	-42	-46	-41	-44
1 content	-38	-35	-36	-35	-41	-35	-37
1 context	54	53	171	52	42	59	47
1 continu	-21	-19	-20	-23	-23	-19	-24
1 contract	-52	-50	-53	-49	-68	-49	-52
1 contractor	-35	-29	-28	-31	-29	-29	-31
1 control	-28	-25	-23	-25	-21	-25	-28
1 convers	-63	-63	-63	-63	-91	-65	-69
1 convert	5	25	-20	19	97	25	16
1 cool	-28	-23	-24	-24	-24	-23	-24
1 cooldown	-53	-50	-51	-51	-61	-49	-53
1 copi	-29	-25	-21	-25	-28	-25	-26
1 core	-25	-24	-24	-24	-25	-24	-30
1 coredn	-22	-22	-23	-23	-24	-21	-23
1 corpor	-20	-14	-14	-14	-15	-14	-13
1 cost	1	17	13	16	90	18	16
1 could	-14	-22	-31	-22	-24	-22	-23
1 count	-24	-19	-24	-24	26	-19	-23
1 countri	-31	-29	-29	-28	-30	-28	-32
1 cover	33	-18	-47	-12	-31	-18	-15
1 cpu	-31	-29	-30	-29	-32	-29	-29
1 crash	-31	-30	-30	-30	-33	-30	-31
1 crawl	-19	-18	-18	-19	-27	-18	-22
1 creat	-37	-34	-36	-34	-34	-34	-38
1 creation	-70	-66	-70	-63	-66	-64	-75
1 credenti	-47	-43	-43	-43	-45	-42	-45
1 credit	-37	-34	-35	-36	-58	-35	-36
1 cron	-44	-42	-41	-43	-58	-41	-43
1 crowdstrik	-30	-25	-26	-32	-25	-26	-39
1 crypto	-54	-31	-32	-33	-32	-32	-32
1 cryptomin	-75	-57	-55	-59	-61	-55	-59
1 culprit	-18	-16	-16	-18	-20	-17	-16
1 cumul	-43	-42	-45	-42	-41	-42	-52
1 cus	35	48	52	39	48	51	127
1 custodi	-23	-20	-21	-21	-22	-20	-21
1 cut	-30	-23	-23	-24	-24	-23	-25
1 cutov	-31	-30	-29	-31	-30	-29	-29
1 cve	-26	-23	-23	-23	-26	-23	-26
1 cvs	-12	-11	-11	-12	-18	-11	-11
1 d	-23	-19	-19	-19	-20	-18	-21
1 daemon	-38	-33	-33	-35	-34	-33	-40
1 dai	-22	-21	-20	-20	-18	-20	-20
1 daili	-15	-14	-14	-14	-17	-14	-14
1 dangl	-25	-23	-23	-24	-24	-23	-26
1 dark	-31	-33	-36	-32	-32	-32	-34
1 dashboard	-44	-42	-43	-42	-55	-42	-42
1 data	-27	-27	-28	-27	-30	-27	-27
1 databas	-37	-34	-35	-35	-31	-34	-45
1 datadog	-74	-63	-66	-62	-91	-62	-64
1 date	-29	-20	-19	-20	-16	-20	-21
1 day	-26	-25	-25	-24	-27	-25	-24
1 db	-16	-9	-11	-11	-12	-10	21
1 dba	-50	-48	-47	-51	-48	-47	-69
1 ddo	-39	-33	-34	-36	-38	-33	-34
1 dead	-25	-25	-25	-25	-27	-24	-26
1 deal	35	-38	-61	-34	-48	-35	-59
1 dear	-32	-32	-51	-27	-32	-27	-31
1 debian	-31	-30	-30	-30	-33	-30	-39
1 debug	-32	-26	-25	-26	-27	-25	-28
1 decid	-36	-33	-34	-33	-43	-33	-34
1 deck	51	21	24	24	24	24	22
1 decommiss	-41	-39	-39	-38	-43	-38	-50
1 decrypt	-34	-31	-39	-32	-38	-32	-31
1 dedic	-18	-15	-15	-15	-17	-15	-16
1 dedup	-42	-39	-39	-40	-48	-40	-39
1 default	-34	-33	-36	-33	-32	-32	-34
1 defect	-17	-16	-17	-16	-18	-16	-17
1 defenc	-37	-30	-30	-31	-30	-31	-30
1 defin	-44	-35	-36	-36	-36	-35	-36
1 definit	-37	-33	-41	-33	-35	-33	-34
1 deleg	-39	-37	-37	-37	-44	-37	-42
1 delet	-8	-6	-7	-6	16	-5	-6
1 deliveri	-47	-42	-44	-43	-47	-42	-44
1 demand	-16	-14	-14	-15	-15	-14	-16
1 demarc	86	34	34	29	30	28	32
1 deni	-20	-18	-18	-19	-20	-17	-18
1 depend	-109	-95	-98	-100	-102	-94	-107
1 deploi	-31	-26	-27	-26	-29	-26	-27
1 deploy	-31	-28	-28	-28	-29	-27	-29
1 deprec	15	12	9	17	85	16	8
1 deregist	-25	-22	-25	-22	-22	-22	-28
1 design	-49	-48	-48	-46	-49	-46	-48
1 desir	-45	-44	-45	-44	-65	-44	-44
1 desk	53	14	9	17	-2	19	20
1 desktop	-26	-47	-54	-46	-47	-45	-59
1 dest	-23	-22	-23	-22	-24	-22	-22
1 destin	-28	-26	-27	-27	-27	-27	-27
1 destroi	-29	-27	-27	-28	-31	-27	-29
1 detect	-32	-29	-30	-30	-29	-29	-32
1 dev	-27	-18	-19	-18	9	-18	-20
1 develop	-31	-28	-28	-28	-29	-27	-28
1 devic	-33	-34	-34	-34	-34	-33	-40
1 di	-45	-43	-43	-43	-45	-42	-56
1 dial	-22	-21	-21	-21	-31	-21	-22
1 did	-23	-15	-16	-15	20	-18	-21
1 didnt	-36	-39	-37	-37	-43	-36	-36
1 differ	-15	-14	-18	-10	0	-8	-10
1 digicert	-2	-4	1	58	3	6	5
1 dimens	-48	-42	-43	-44	-71	-43	-43
1 direct	-51	-41	-41	-41	-43	-41	-43
1 directori	-36	-35	-36	-36	-39	-36	-49
1 dirti	-29	-27	-27	-29	-30	-27	-30
1 disabl	-18	-18	-18	-19	-18	-18	-19
1 discoveri	-20	-20	-21	-20	-22	-20	-20
1 disk	-34	-31	-31	-31	-36	-30	-32
1 distribut	-40	-37	-38	-36	-42	-36	-38
1 distro	-22	-17	-16	-17	-18	-17	-18
1 divid	53	-35	-26	-24	-82	-34	-26
1 divis	91	17	15	23	10	23	20
1 dlq	-16	-15	-15	-15	-17	-15	-15
1 dmarc	-18	-19	-16	-16	-17	-17	-19
1 dns	-6	-4	-3	13	25	0	-1
1 doc	-32	-28	-36	-29	-34	-28	-28
1 dock	-14	-13	-13	-13	-14	-13	-16
1 docker	-27	-25	-27	-26	-27	-25	-26
1 dockerfil	-31	-27	-29	-28	-29	-27	-29
1 document	-7	-17	-17	-19	-18	-16	-15
1 doe	19	-1	2	1	16	0	-5
1 dollar	6	8	11	8	57	8	8
1 domain	-28	24	-20	-19	-24	-18	-20
1 done	-15	-20	-23	-20	-24	-20	-21
1 dont	-22	-20	-21	-20	-23	-20	-21
1 door	-60	-57	-65	-57	-65	-57	-58
1 doubl	-41	-38	-39	-38	-67	-39	-38
1 down	42	5	3	5	15	4	1
1 download	-29	-26	-27	-27	-32	-26	-28
1 dpo	-5	-21	-22	-21	-31	-20	-23
1 dpu	8	17	20	22	102	17	17
1 dr	131	21	14	21	-22	22	0
1 drain	12	16	10	15	76	14	13
1 draw	11	-21	-42	-28	-60	-26	-27
1 drift	-69	-50	-50	-49	-50	-49	-54
1 drill	-32	-30	-29	-29	-29	-28	-30
1 drive	-26	-23	-22	-23	-27	-22	-23
1 driver	-53	-48	-49	-50	-48	-47	-49
1 drop	-31	-17	-28	-32	-29	-27	-29
1 dump	-45	-45	-44	-44	-53	-44	-46
1 duplic	-70	-50	-49	-49	-53	-49	-50
1 durabl	-27	-23	-24	-24	-25	-24	-24
1 dure	-33	-32	-33	-34	-53	-32	-33
1 duti	128	34	24	29	22	28	25
1 dy	-19	-19	-19	-19	-19	-19	-23
1 e	-35	-35	-36	-36	-36	-35	-37
1 each	3	-19	-16	-15	-17	-14	-17
1 east	-14	-7	-8	-9	17	-7	-10
1 eat	-27	-21	-22	-24	-23	-21	-22
1 ec2	-39	-39	-39	-38	-38	-37	-43
1 ecpu	8	15	14	15	76	17	15
1 ecs	-39	-38	-38	-38	-38	-37	-58
1 edg	-38	-36	-37	-36	-29	-35	-41
1 edit	25	-18	-26	-9	12	-10	-14
1 editor	-30	-29	-32	-29	-32	-28	-28
1 efa	-27	-26	-27	-28	-28	-26	-32
1 effort	-20	-28	-20	12	-36	-20	-23
1 egress	-39	-37	-38	-37	-43	-37	-36
1 either	30	13	13	13	13	13	13
1 eks	-28	-28	-29	-29	-29	-28	-41
1 elast	14	22	22	20	10	22	57
1 electr	-47	-41	-43	-41	-46	-41	-41
1 els	23	27	59	55	18	28	26
1 elsewher	-38	-31	-33	-31	-34	-31	-32
1 em	-66	-50	-49	-51	-57	-49	-55
1 empti	-57	-56	-57	-56	-75	-55	-56
1 enabl	-38	-36	-37	-35	-35	-35	-39
1 encrypt	-49	-46	-46	-45	-48	-44	-51
1 end	-17	-23	-23	-23	-15	-22	-28
1 endpoint	-21	-6	40	-4	6	-4	-6
1 enforc	-34	-30	-31	-30	-32	-29	-30
1 engin	-35	-32	-32	-32	-25	-31	-43
1 enhanc	-15	-14	-17	-14	-15	-14	-15
1 enrol	-31	-27	-26	-26	-28	-26	-29
1 ensur	-40	-28	-29	-29	-30	-28	-28
1 enterpr	-18	-15	-15	-16	-16	-15	-19
1 env	-38	-35	-35	-35	-39	-34	-36
1 environ	-35	-32	-4	-30	-37	-30	-33
1 eol	-35	-35	-49	-36	-49	-35	-47
1 ephemer	-17	-16	-15	-18	-17	-15	-17
1 equip	-28	-27	-27	-27	-27	-27	-41
1 eras	-39	-39	-40	-39	-43	-39	-39
1 error	-11	-7	-8	-7	26	-6	-8
1 errorportalloc	-22	-21	-21	-23	-20	-20	-25
1 escap	-16	-13	-13	-14	-14	-13	-18
1 esx	49	10	13	12	10	12	7
1 etc	-20	-23	-20	-20	-20	-20	-21
1 etcd	-62	-57	-63	-60	-68	-57	-63
1 eu	-28	-19	-24	-20	-1	-19	-21
1 even	-58	-50	-59	-52	-51	-50	-64
1 event	-29	-28	-28	-28	-28	-27	-28
1 ever	-26	-23	-23	-25	-25	-23	-25
1 everi	-25	-23	-23	-23	-21	-22	-24
1 everyon	-32	-28	-28	-26	-39	-27	-28
1 everyth	101	11	13	16	6	12	14
1 evict	-28	-27	-28	-28	-29	-27	-33
1 ex	-35	-29	-29	-30	-31	-29	-29
1 exactli	87	36	70	43	30	42	44
1 exceed	-15	-15	-15	-16	-16	-15	-15
1 execut	-33	-28	-4	-27	-29	-27	-28
1 exist	27	0	2	5	1	6	5
1 exit	-76	-71	-71	-66	-85	-66	-76
1 expir	-33	-31	-32	-32	-35	-31	-32
1 expiri	-23	-22	-23	-22	-22	-22	-22
1 explain	76	8	10	11	-2	10	11
1 exploit	-33	-33	-33	-33	-34	-33	-60
1 explos	-22	-22	-22	-22	-35	-22	-22
1 export	-59	-53	-55	-53	-60	-53	-54
1 expos	-63	-59	-60	-58	-64	-57	-62
1 exposur	-20	-19	-22	-20	-27	-19	-20
1 extend	-23	-20	12	-20	-54	-19	-21
1 extens	-28	-25	-26	-27	-26	-25	-29
1 extra	7	4	6	11	79	9	1
1 fabric	-37	-35	-38	-36	-40	-35	-35
1 facil	-35	-34	-34	-33	-46	-34	-45
1 factor	-28	-25	-26	-25	-26	-25	-25
1 fail	-22	-21	-21	-21	-22	-20	-22
1 fail2ban	-35	-33	-35	-35	-40	-33	-34
1 failov	-18	-17	-17	-17	-18	-16	-17
1 failur	-25	-24	-24	-24	-26	-24	-25
1 fall	-11	-23	-21	-19	-22	-19	-21
1 fals	-42	-27	-27	-28	-31	-26	-26
1 famili	-19	-2	-1	-23	36	-2	0
1 fargat	-18	-17	-18	-17	-16	-17	-23
1 fast	16	18	18	19	60	18	19
1 faster	45	44	42	40	102	42	42
1 fault	-21	-19	-20	-20	-22	-19	-21
1 faulti	-28	-28	-29	-30	-40	-27	-32
1 fee	-8	9	-20	2	60	8	-3
1 feed	-27	-19	-19	-19	-19	-19	-22
1 fell	-25	-22	-24	-25	-24	-23	-23
1 fenc	71	29	31	30	28	30	29
1 few	-16	-16	-15	-15	-15	-15	-16
1 fgac	-16	-16	-16	-15	-16	-15	-15
1 field	-51	-47	-48	-47	-48	-47	-46
1 fifo	37	44	14	47	129	44	46
1 fill	-2	-22	-23	-30	-24	-23	-23
1 filter	-5	-2	-1	0	27	-1	-1
1 financ	-17	-15	-15	-16	-15	-15	-15
1 find	4	7	6	6	47	7	6
1 fine	-23	-22	-23	-22	-24	-22	-23
1 finger	-21	-21	-21	-25	-24	-21	-24
1 fip	-27	-26	-27	-26	-28	-26	-27
1 firecrack	-80	-78	-94	-77	-80	-77	-89
1 firewal	-30	-28	-28	-28	-29	-28	-33
1 firmwar	-54	-49	-50	-48	-51	-48	-53
1 first	-6	-21	-20	-24	-28	-21	-24
1 fit	59	63	64	63	152	63	65
1 five	-10	-18	-38	-19	-18	-18	-18
1 fix	-23	-22	-22	-22	-25	-21	-23
1 flag	-42	-40	-46	-13	-30	-37	-39
1 flask	-23	-23	-23	-23	-26	-22	-24
1 flavor	16	32	35	87	8	33	34
1 flaw	-18	-14	-14	-15	-17	-14	-16
1 fleet	-23	-38	-36	-36	-34	-35	-45
1 flip	-21	-17	-18	-18	-18	-17	-20
1 flood	-35	-39	-35	-34	-35	-33	-35
1 floor	-83	-74	-76	-76	-96	-75	-79
1 flow	-7	-5	35	-3	-3	-3	-5
1 fluent	-69	-52	-52	-52	-52	-52	-62
1 flush	-15	-12	-20	-13	-12	-12	-12
1 folder	-17	-24	-24	-24	-25	-23	-24
1 follow	-63	-54	-57	-53	-61	-54	-75
1 for	-6	-18	-13	-14	-16	-16	-18
1 forbid	12	30	31	29	17	82	29
1 forc	-43	-39	-39	-40	-44	-39	-42
1 forens	-35	-32	-40	-32	-32	-33	-31
1 forev	-17	-11	-11	-11	16	-11	-16
1 forgot	-52	-40	-40	-40	-41	-39	-42
1 forgotten	-32	-30	-31	-31	-34	-31	-32
1 form	-17	-20	-20	-21	-35	-21	-22
1 format	-26	-25	-28	-25	-26	-24	-25
1 fortig	15	18	15	18	45	15	19
1 forward	-57	-48	-42	-35	-37	-33	-32
1 found	-18	-17	-17	-17	-18	-16	-18
1 four	-36	-31	-32	-33	-35	-32	-33
1 frankfurt	12	30	24	27	80	29	28
1 fresh	-26	-21	-21	-22	-21	-21	-21
1 fridai	-37	-22	-23	-23	-23	-23	-23
1 from	-22	-21	-20	-18	-22	-18	-21
1 front	-47	-46	-45	-46	-51	-46	-57
1 fsx	-49	-48	-49	-48	-64	-47	-49
1 full	-2	-23	-23	-23	-25	-22	-22
1 function	-32	-23	-24	-23	-15	-23	-26
1 game	-45	-41	-41	-42	-45	-40	-50
1 gap	-18	-18	-17	-18	-28	-17	-18
1 gatewai	-26	-31	-32	-31	-17	-30	-51
1 gather	-21	-13	-14	-14	-14	-13	-14
1 gb	1	5	6	5	38	5	4
1 gbp	-54	-51	-51	-51	-58	-50	-55
1 gdpr	-16	-14	-14	-14	-15	-14	-17
1 gener	30	33	34	33	90	34	35
1 general	-34	-27	-27	-41	-18	-27	-35
1 generally	-15	-14	-14	-15	-22	-14	-15
1 geo	-22	-21	-21	-21	-22	-20	-21
1 get	-19	-20	-21	-21	-24	-20	-23
1 gig	1	10	3	10	53	10	11
1 gimm	23	-7	0	1	-3	0	0
1 git	-40	-32	-35	-34	-25	-33	-34
1 github	-24	-22	-23	-24	-24	-22	-23
1 give	8	-17	-15	-14	-29	-15	-14
1 glanc	106	5	19	26	9	24	20
1 go	-20	25	-9	3	-17	-6	-6
1 goe	-31	-2	-30	-25	-31	-25	-26
1 golden	-41	-38	-52	-41	-40	-38	-39
1 gone	-21	-19	-18	-19	-23	-18	-19
1 good	17	16	18	8	57	17	17
1 googl	32	34	35	33	79	35	31
1 got	-3	-22	-27	-20	-21	-19	-23
1 gotta	-21	-20	-20	-20	-25	-20	-23
1 govern	-38	-31	-32	-32	-35	-31	-33
1 gpo	-91	-81	-94	-79	-83	-79	-100
1 gpu	-33	-32	-32	-22	-36	-31	-34
1 grace	-100	-92	-100	-91	-104	-91	-94
1 grain	-32	-32	-32	-31	-34	-31	-32
1 grant	-55	-44	-43	-43	-47	-43	-46
1 graph	-50	-36	-39	-44	-58	-38	-39
1 green	-30	-28	-34	-29	-31	-28	-29
1 gremlin	-18	-38	-25	-41	32	-19	-20
1 group	-15	-23	-26	-23	-25	-23	-24
1 grow	-31	-29	-31	-29	-32	-29	-31
1 gsi	-43	-43	-44	-43	-45	-39	-39
1 guarante	-26	-21	-28	-22	-24	-22	-22
1 guard	-5	-7	-3	16	-5	-2	-3
1 guardrail	-33	-31	-33	-30	-30	-30	-32
1 guest	-17	-10	-10	-10	11	-9	-14
1 gui	-34	-29	-29	-28	-32	-29	-31
1 guy	-18	-15	-16	-17	-17	-16	-18
1 ha	-6	-8	-10	34	-7	-1	-3
1 hack	-21	-21	-21	-21	-22	-21	-34
1 had	-31	-24	-24	-25	-26	-25	-27
1 haiku	12	18	18	18	65	17	17
1 half	-16	-14	-14	-14	-13	-13	-15
1 hall	-25	-22	-26	-22	-22	-21	-23
1 hammer	-36	-36	-36	-37	-63	-36	-36
1 hand	3	-20	-22	-21	-27	-19	-24
1 handl	30	22	20	23	8	23	89
1 hang	-60	-50	-57	-53	-49	-52	-51
1 happen	-19	-16	-17	-16	-18	-16	-16
1 hard	-16	-14	-14	-15	-15	-15	-16
1 hardcod	-18	-21	-17	-17	-18	-17	-18
1 harden	-39	-39	-40	-39	-42	-38	-47
1 hardwar	-47	-44	-44	-43	-47	-43	-47
1 hash	-34	-33	-33	-32	-36	-32	-34
1 hasnt	-20	-16	-16	-16	-18	-16	-19
1 hat	20	-4	-4	-4	-6	-3	-20
1 hcx	-56	-50	-51	-50	-52	-51	-63
1 he	-18	-15	-17	-16	-18	-15	-16
1 head	-40	-37	-36	-37	-38	-36	-43
1 header	-21	-20	-23	-21	-21	-20	-20
1 health	-45	-36	-37	-36	-38	-36	-36
1 healthi	-25	-23	-24	-27	-24	-23	-24
1 heartbeat	-52	-48	-50	-48	-56	-47	-53
1 held	-16	-16	-15	-17	-15	-15	-16
1 helm	-30	-31	-31	-30	-36	-30	-31
1 help	39	40	116	42	39	28	42
1 helpdesk	26	-29	-9	-7	-7	-16	-6
1 hetzner	38	37	39	39	98	39	32
1 hey	43	-1	1	2	-8	4	5
1 hide	-32	-23	-24	-24	-31	-23	-23
1 high	-23	-23	-23	-22	-27	-22	-22
1 higher	-13	-12	-12	-13	-16	-12	-12
1 hijack	-29	-19	-19	-19	-19	-19	-19
1 him	-28	-24	-25	-26	-27	-25	-30
1 histori	-26	-23	-24	-24	-26	-23	-23
1 hit	-55	-48	-51	-48	-61	-47	-52
1 hm	-26	-26	-25	-25	-28	-25	-26
1 hmm	-32	-37	-35	-32	-34	-31	-32
1 hold	-22	-19	-19	-19	-22	-19	-21
1 hole	-23	-21	-22	-23	-25	-21	-26
1 home	-8	-5	-5	18	-9	-5	-6
1 homework	55	-22	-30	-26	-47	-14	-16
1 hook	30	-8	-16	-7	-8	-8	-16
1 hope	-52	-29	-31	-31	-31	-29	-32
1 hospit	-22	-19	-20	-19	-19	-18	-19
1 host	-18	-16	-17	-9	-17	-14	6
1 hot	-19	-18	-19	-19	-19	-18	-18
1 hour	-38	-27	-35	-27	-20	-27	-26
1 hourli	-1	5	-13	2	69	9	5
1 how	51	26	25	28	88	26	29
1 hpc	16	-21	-26	-19	-23	-17	-17
1 hr	-31	-14	15	-16	-37	-15	-13
1 hsm2m	-49	-47	-49	-45	-54	-46	-46
1 http	-8	-4	-4	-4	22	-4	-4
1 hum	-20	-19	-18	-19	-25	-18	-21
1 hypervisor	-62	-58	-64	-57	-59	-57	-67
1 ia	-43	-48	-40	-45	-51	-40	-39
1 id	38	21	24	47	19	24	24
1 idea	33	49	46	44	97	48	87
1 ident	-28	-19	-19	-19	-19	-19	-21
1 idl	-62	-62	-62	-59	-74	-59	-62
1 ids	-24	-24	-24	-26	-23	-23	-34
1 if	-27	-26	-40	-23	-35	-28	-31
1 ignor	-36	-35	-35	-35	-44	-34	-36
1 im	74	20	2	17	18	17	19
1 imag	-36	-35	-36	-31	-36	-33	-38
1 imdsv1	-17	-16	-16	-16	-22	-16	-17
1 immedi	-17	-16	-17	-17	-18	-16	-20
1 import	-14	-12	-12	22	-14	-10	-17
1 in	-21	-23	-21	-23	-18	-22	-25
1 incid	-29	-23	-24	-24	-26	-23	-22
1 includ	-17	-13	-14	-14	-16	-13	-15
1 index	-48	-46	-48	-45	-49	-45	-46
1 indic	-27	-27	-28	-28	-39	-27	-27
1 infect	-30	-27	-27	-27	-33	-27	-28
1 infer	-28	-27	-30	-28	-28	-27	-30
1 influx	-6	0	0	33	-4	2	-4
1 infra	-76	-76	-79	-72	-80	-72	-77
1 infrastructur	-36	-32	-32	-31	-32	-31	-33
1 ingest	-16	-10	-9	-10	10	-10	-11
1 ingress	-27	-25	-26	-26	-28	-25	-26
1 inherit	79	23	-8	27	23	25	30
1 init	-18	-17	-19	-18	-19	-17	-17
1 initi	-49	-33	-32	-36	-35	-32	-35
1 inject	-34	-31	-31	-31	-39	-31	-31
1 input	-46	-50	-46	-44	-53	-44	-44
1 insid	-40	-38	-43	-38	-38	-37	-41
1 insist	-28	-21	-27	-22	-22	-21	-21
1 inspect	-22	-17	-18	-18	-18	-17	-18
1 instal	-28	-24	-24	-25	-20	-23	-15
1 instanc	-27	-19	-23	-21	7	-22	-28
1 instead	-50	42	-17	-20	-14	-10	-9
1 instrument	-25	-21	-21	-21	-22	-21	-23
1 integr	-45	-37	-37	-41	-42	-37	-38
1 intellig	-36	-40	-33	-38	-42	-33	-33
1 intent	-17	-15	-15	-15	-15	-17	-16
1 intern	-39	-34	-34	-35	-38	-34	-35
1 internet	-29	-22	-22	-22	-25	-22	-23
1 interpret	-71	-69	-64	-63	-67	-62	-64
1 interrupt	-26	-24	-25	-24	-26	-23	-24
1 interv	18	22	22	22	61	20	23
1 into	-26	-23	-28	-28	-33	-28	-28
1 intrus	-30	-28	-27	-28	-30	-27	-28
1 invalid	-18	-16	-16	-16	-20	-16	-16
1 invent	11	33	47	50	137	39	29
1 investig	-55	-38	-40	-44	-56	-39	-42
1 invit	-28	-18	-18	-19	-19	-18	-19
1 invoc	-24	-22	-23	-22	-24	-22	-24
1 invoic	-12	8	61	10	49	10	9
1 invok	-17	-15	-15	-15	-15	-15	-21
1 iop	-71	-73	-68	-68	-94	-69	-68
1 ip	-26	-22	-21	-22	-15	-22	-24
1 ips	-26	-24	-24	-24	-25	-23	-26
1 ipsec	-18	-12	-12	-12	-12	-12	-12
1 iptabl	-19	-17	-16	-17	-19	-17	-17
1 is	-17	-12	-4	-12	-6	-12	-15
1 iscsi	-44	-42	-41	-41	-42	-40	-39
1 isnt	-26	-19	-21	-4	-23	-19	-25
1 iso	56	21	19	20	12	21	21
1 isol	-38	-29	-31	-29	-29	-28	-31
1 issu	-24	-21	-21	-22	-25	-21	-22
1 item	6	10	6	8	52	8	9
1 its	-28	-27	-27	-26	-26	-26	-28
1 itself	-33	-30	-30	-30	-32	-29	-34
1 januari	-44	-31	-33	-35	-34	-31	-38
1 jar	-20	-19	-19	-19	-19	-19	-23
1 java	-37	-35	-35	-36	-38	-33	-37
1 jms	-27	-29	-23	-24	-25	-24	-25
1 job	1	-16	-17	-14	-13	-14	-8
1 join	-39	-35	-35	-34	-37	-34	-38
1 joiner	-35	-32	-32	-34	-45	-32	-31
1 js	-20	-19	-20	-20	-20	-19	-21
1 junior	-14	-14	-14	-19	-15	-14	-15
1 just	-14	32	-7	-7	-18	-3	-4
1 jvm	-23	-20	-21	-19	-19	-20	-21
1 jwt	-46	-43	-42	-42	-45	-41	-51
1 karpent	-17	-17	-17	-17	-16	-17	-19
1 kb	-33	-31	-31	-31	-31	-31	-36
1 kbs	-62	-58	-62	-61	-59	-58	-75
1 keep	-23	-24	-24	-22	-25	-23	-24
1 kei	-57	-53	-53	-54	-54	-51	-61
1 kept	-38	-36	-39	-36	-48	-36	-38
1 kerbero	-39	-37	-38	-37	-39	-37	-39
1 kernel	-42	-41	-41	-41	-44	-40	-47
1 key	-28	-26	-16	-25	-23	-26	-27
1 kick	-24	-19	-19	-19	-21	-19	-20
1 kill	-37	-33	-32	-33	-38	-34	-36
1 kind	-73	-66	-65	-64	-68	-64	-78
1 kindli	74	14	31	30	20	29	30
1 know	15	1	26	1	-13	2	2
1 kubeconfig	-38	-19	-20	-21	14	-19	-20
1 kubelet	-46	-44	-53	-46	-45	-44	-50
1 kvm	-12	-12	-12	-12	-13	-12	-20
1 kyverno	-53	-50	-71	-50	-56	-49	-53
1 label	-17	-15	-15	-15	-15	-15	-16
1 labor	66	1	-6	7	-12	5	3
1 lack	-4	21	1	14	79	12	-3
1 lag	-40	-34	-35	-35	-37	-33	-34
1 lambda	-32	4	-32	-26	-37	-23	-25
1 lan	-41	-34	-34	-34	-37	-33	-35
1 land	-22	-19	-20	-19	-20	-19	-20
1 languag	-42	-39	-40	-39	-38	-41	-48
1 larg	26	30	21	28	99	29	22
1 last	-25	-24	-24	-25	-26	-24	-24
1 late	-18	-17	-17	-18	-18	-17	-21
1 latenc	-22	-17	-11	-25	58	-11	-11
1 latest	-3	15	-15	13	99	13	11
1 law	-16	-11	-10	-11	-11	-11	-11
1 layer	40	-16	-12	-10	-17	-13	-16
1 ldap	-58	-53	-54	-53	-58	-52	-60
1 lead	27	-27	-3	-3	-4	-1	-2
1 leaf	-26	-24	-24	-26	-24	-24	-27
1 leak	-25	-22	-22	-22	-23	-21	-22
1 leaki	-26	-22	-22	-24	-25	-22	-23
1 least	-32	-16	-35	51	-30	-17	-24
1 leav	17	-9	-18	14	-24	-8	-11
1 leaver	-54	-34	-34	-35	-39	-34	-35
1 left	36	-3	-8	-3	-6	-2	-2
1 legal	-17	-14	-16	-15	-16	-14	-16
1 length	-34	-29	-29	-47	-31	-29	-30
1 less	31	28	38	106	25	38	35
1 let	-52	-32	-33	-33	-26	-32	-33
1 level	-39	-32	-33	-32	-35	-32	-34
1 liabil	-82	-52	-52	-54	-53	-52	-57
1 liabl	-30	-28	-29	-28	-37	-27	-28
1 lib	-57	-51	-53	-51	-55	-50	-53
1 librari	-33	-28	-28	-28	-28	-27	-31
1 licens	-47	-39	-40	-38	-42	-37	-7
1 lifecycl	-37	-35	-36	-34	-36	-34	-36
1 lifetim	-21	-20	-23	-21	-23	-20	-23
1 lift	-27	18	-16	-27	-20	-15	-30
1 lightsail	-29	-28	-28	-36	-31	-27	-31
1 like	-17	-22	-27	-3	-26	-19	-25
1 limit	-35	-32	-34	-33	-36	-34	-33
1 line	53	-13	17	-3	-32	-2	-8
1 link	-23	-22	-23	-23	-15	-22	-25
1 linux	-34	-29	-28	-20	-22	-28	-41
1 list	32	-19	-8	-12	17	-9	-9
1 listen	-54	-50	-51	-49	-45	-48	-53
1 live	-15	-13	-12	-17	2	-12	-13
1 load	-13	-11	-14	-11	19	-10	-12
1 local	-40	-36	-38	-36	-40	-36	-36
1 locat	-26	-24	-25	-24	-24	-24	-27
1 lock	-38	-35	-36	-34	-35	-34	-38
1 log	-27	-25	-16	-25	-26	-25	-28
1 log4j	-31	-30	-30	-30	-31	-29	-36
1 log4shell	-40	-36	-36	-35	-42	-34	-38
1 logic	-28	-27	-26	-27	-28	-27	-26
1 login	-39	-37	-38	-38	-40	-36	-38
1 lol	-17	-17	-17	-16	-20	-16	-17
1 long	-21	-19	-24	-19	5	-18	-20
1 longer	-3	53	-11	-5	-7	-1	-1
1 look	19	-8	-7	-6	-10	-6	-8
1 loop	-35	-32	-32	-32	-37	-32	-35
1 loosen	-29	-29	-30	-29	-32	-29	-43
1 lose	3	5	6	5	29	4	6
1 low	-16	-18	-16	-16	-21	-16	-16
1 lower	0	-9	14	39	43	12	11
1 lowest	24	20	23	64	18	24	22
1 m	-35	-32	-30	-31	-32	-30	-31
1 mac	-55	-43	-41	-40	-15	-43	-38
1 machin	-17	-14	-14	-14	-16	-14	9
1 made	-25	-23	-23	-23	-27	-23	-23
1 mail	-42	-37	-38	-37	-43	-36	-38
1 main	8	77	29	27	22	27	29
1 maintain	-35	-31	-31	-31	-32	-31	-38
1 mainten	-40	-36	-37	-38	-38	-36	-40
1 major	-17	-16	-16	-16	-16	-16	-18
1 make	-21	-18	-19	-18	-20	-18	-18
1 malici	-24	-23	-23	-23	-24	-24	-24
1 manag	-28	-19	-20	-26	-28	-25	-28
1 mani	-52	-42	-44	-42	-55	-43	-42
1 manifest	-37	-35	-35	-35	-38	-35	-43
1 manual	-39	-38	-38	-39	-44	-44	-44
1 map	-34	-32	-32	-32	-40	-32	-33
1 march	21	-3	-2	-4	-14	-3	-1
1 market	-10	-14	-14	-16	-15	-14	-14
1 mask	-32	-27	-28	-29	-28	-27	-26
1 master	-20	-18	-19	-20	-20	-19	-20
1 match	-24	-22	-22	-24	-26	-22	-23
1 matrix	121	32	22	37	34	37	29
1 matter	-11	-12	-17	-12	-12	-12	-12
1 max	-10	-12	-11	-7	42	-7	-8
1 maximum	-23	-18	-30	-19	-7	-19	-18
1 may	-42	-35	-37	-35	-26	-34	-36
1 mb	-31	-34	-30	-33	-39	-31	-32
1 me	84	40	89	46	60	42	48
1 mean	-34	-12	58	0	-27	-7	-10
1 meant	-47	-26	17	-23	-27	-23	-24
1 member	-24	-22	-22	-23	-24	-22	-22
1 memori	-50	-46	-48	-49	-55	-46	-48
1 mend	-29	-28	-27	-28	-39	-28	-30
1 merg	-15	-14	-16	-14	-15	-14	-13
1 mesh	-17	-16	-17	-16	-20	-16	-16
1 messag	-20	-16	-20	-16	-3	-16	-16
1 metadata	-45	-44	-44	-43	-61	-44	-49
1 metal	-24	-21	3	-21	-26	-20	-23
1 metric	-24	-24	-24	-25	-26	-23	-31
1 micro	-41	-41	-40	-41	-42	-40	-43
1 microvm	-43	-42	-47	-42	-43	-42	-46
1 midnight	-28	-23	-23	-29	-24	-23	-23
1 migrat	-36	-37	-37	-37	-41	-36	-41
1 million	-5	-2	-8	-1	37	0	-3
1 min	-35	-39	-39	-39	-53	-39	-40
1 mine	3	-19	-49	-17	-21	-17	-19
1 miner	-26	-24	-24	-26	-25	-23	-25
1 minimum	0	2	-8	1	49	3	-1
1 minor	-75	-73	-77	-74	-74	-72	-104
1 minut	-16	-15	-17	-16	-9	-15	-15
1 misconfigur	-17	-15	-14	-15	-14	-14	-22
1 mismatch	-41	-42	-40	-39	-42	-38	-40
1 miss	-34	-30	-32	-30	-32	-30	-31
1 mistak	-39	-36	-38	-37	-38	-36	-39
1 mix	46	42	45	44	50	51	114
1 ml	-30	-15	-14	-2	-17	-13	-15
1 mobil	-28	-27	-27	-27	-29	-26	-26
1 mode	1	-4	10	21	-13	-3	-5
1 model	36	-10	-10	-9	-18	-9	-10
1 modul	-22	-18	-19	-18	-7	-18	-17
1 mondai	-26	-25	-21	-22	-24	-21	-22
1 monei	-46	-42	-42	-43	-62	-42	-43
1 monitor	-48	-43	-45	-48	-44	-43	-49
1 month	-25	-17	-21	-17	5	-17	-22
1 monthli	-7	1	-7	-9	34	1	-3
1 more	-34	-35	-35	-34	-37	-33	-34
1 morn	-52	-48	-48	-48	-64	-48	-50
1 mount	-39	-31	-30	-32	-17	-31	-33
1 move	-32	-32	-30	-30	-33	-29	-32
1 much	21	-16	-12	-19	-32	-13	-12
1 multi	-31	-26	-28	-27	-16	-25	-26
1 must	-6	-20	-23	-19	-22	-19	-22
1 myself	28	-6	-7	-18	-14	-7	-5
1 mysql	-55	-35	-39	-37	-44	-36	-36
1 n	46	-2	0	0	-6	0	-2
1 name	-13	-7	-14	-7	21	-6	13
1 namespac	-58	-53	-55	-53	-61	-53	-53
1 narrow	-22	-18	-18	-18	-20	-17	-18
1 nearli	-58	-52	-57	-52	-53	-51	-53
1 need	11	-15	-13	-13	-16	-13	-16
1 network	-34	-31	-22	-30	-31	-29	-30
1 never	-21	-21	-21	-22	-21	-20	-22
1 new	3	21	3	3	14	4	3
1 newbi	24	7	8	7	7	8	7
1 newer	-22	-22	-24	-23	-22	-22	-26
1 newest	-23	-20	-20	-20	-21	-20	-21
1 newslett	-48	-31	-32	-35	-42	-31	-35
1 next	23	25	7	7	4	7	5
1 night	-45	-42	-41	-42	-44	-41	-59
1 nitro	-69	-66	-87	-66	-67	-66	-79
1 no	-31	-14	-26	-25	-26	-24	-23
1 nobodi	-33	-30	-31	-32	-35	-30	-31
1 node	-28	-17	-26	-18	-22	-22	-10
1 nodejs16	-32	-29	-29	-30	-32	-29	-41
1 nodetool	-16	-14	-13	-14	-17	-14	-14
1 noncompli	-36	-31	-31	-30	-34	-31	-32
1 none	-17	-15	-15	-15	-16	-15	-15
1 noon	-30	-28	-29	-28	-35	-28	-28
1 normal	-44	42	-11	-19	-36	-6	-6
1 not	-9	-1	-15	-14	-19	-13	-15
1 notebook	-29	-28	-30	-29	-41	-28	-28
1 noth	7	2	2	18	0	4	3
1 notic	-21	-19	-20	-20	-21	-20	-20
1 notif	-29	-27	-28	-27	-29	-27	-29
1 now	-31	-26	-28	-24	-15	-25	-25
1 npm	-37	-32	-32	-33	-32	-32	-43
1 nsx	-62	-56	-58	-57	-58	-55	-79
1 ntf	-44	-35	-34	-35	-34	-34	-32
1 nucleu	-22	-20	-20	-21	-22	-21	-31
1 number	-22	-20	-21	-21	-27	-20	-21
1 nutshel	246	83	91	99	72	92	89
1 nvidia	-19	-21	-21	-20	-22	-19	-18
1 nvme	20	22	24	23	69	22	22
1 o	-17	-16	-16	-16	-17	-16	-17
1 oauth	-21	-22	-21	-21	-28	-21	-22
1 object	-34	-32	-33	-31	-27	-31	-31
1 oblig	180	22	5	40	19	40	40
1 oci	-90	-88	-90	-86	-154	-88	-86
1 ocr	-46	-32	-31	-34	-31	-31	-33
1 ocsp	-44	-39	-40	-39	-42	-39	-41
1 octob	-14	-13	-12	-13	-13	-13	-17
1 of	-16	-19	-19	-17	-12	-18	-21
1 off	-27	-27	-27	-27	-28	-27	-29
1 offic	-31	-29	-29	-30	-43	-29	-34
1 ok	-21	-25	-24	-23	-27	-23	-25
1 okta	-18	-14	-14	-14	-14	-14	-16
1 old	-36	-35	-35	-34	-37	-34	-35
1 older	-29	-30	-28	-28	-37	-28	-29
1 on	-32	-31	-34	-31	-31	-31	-36
1 onc	-33	-30	-28	-29	-28	-28	-29
1 onli	-9	-11	-2	-12	-17	-11	-11
1 ontap	-44	-43	-43	-41	-31	-41	-43
1 onto	-20	-20	-20	-20	-21	-20	-25
1 oom	-34	-26	-27	-29	-28	-26	-26
1 open	-27	-20	-20	-20	-9	-20	-21
1 openapi	-42	-39	-38	-38	-41	-37	-37
1 openssh	-52	-48	-53	-49	-56	-46	-57
1 openssl	-23	-21	-22	-22	-22	-21	-28
1 openzf	-35	-33	-35	-34	-34	-33	-34
1 oper	-28	-26	-26	-26	-26	-26	-26
1 ops	41	2	-14	52	-5	10	11
1 opt	-27	-23	-23	-23	-24	-23	-22
1 optim	25	26	28	27	71	27	29
1 option	-40	-36	-45	-4	-44	-36	-43
1 or	-19	-3	-10	-2	-9	-8	-1
1 orchestr	-21	-20	-21	-20	-22	-20	-24
1 order	-44	-42	-44	-45	-44	-42	-46
1 org	-25	-21	-22	-22	-24	-22	-24
1 organ	-30	-22	-23	-23	-28	-22	-22
1 origin	-50	-47	-48	-47	-53	-47	-46
1 orphan	-42	-36	-37	-36	-40	-36	-37
1 os	-5	0	-3	-1	-5	0	66
1 other	-16	-14	-13	-14	-14	-13	-14
1 ou	-49	-51	-45	-44	-47	-44	-45
1 ourself	28	-13	-29	-17	-40	-11	-11
1 ourselv	-14	-34	-30	-30	-31	-29	-36
1 ous	31	40	33	39	114	39	40
1 outag	-26	-23	-24	-23	-25	-23	-25
1 outbound	-28	-27	-26	-28	-37	-27	-27
1 outdat	-77	-73	-68	-71	-88	-70	-71
1 outlin	110	38	29	33	33	42	43
1 output	-29	-10	-16	-11	14	-10	-10
1 over	-7	-19	-18	-18	-18	-17	-18
1 overview	110	19	20	22	-9	21	21
1 overwritten	-44	-38	-39	-40	-42	-39	-41
1 own	17	6	8	19	17	11	37
1 owner	27	22	19	22	14	19	76
1 ownership	27	-11	-8	-7	-13	-9	-11
1 p99	-31	-21	-22	-18	12	-25	-22
1 pack	-18	-19	-19	-18	-20	-18	-19
1 packag	-26	-24	-25	-24	-25	-24	-29
1 page	-55	-47	-46	-46	-55	-46	-49
1 pager	37	-19	3	2	-2	3	4
1 pai	-18	-17	-18	-17	-19	-17	-17
1 paid	13	14	10	13	54	14	13
1 pair	-10	-6	-8	-7	21	-6	-6
1 palo	-35	-16	-17	-15	13	-18	-20
1 pan	-25	-22	-23	-22	-24	-22	-31
1 panda	-27	-26	-27	-27	-27	-26	-51
1 paper	-89	-74	-70	-68	-82	-70	-77
1 paragraph	60	15	16	15	18	14	19
1 parallel	-23	-23	-24	-23	-32	-23	-24
1 param	-21	-20	-22	-21	-21	-20	-23
1 paramet	-46	-40	-41	-40	-47	-40	-41
1 parquet	16	21	20	20	59	20	21
1 part	125	36	37	43	37	44	62
1 parti	4	-16	-13	-15	-25	-14	-16
1 partit	-65	-53	-52	-51	-54	-51	-51
1 partner	-47	-45	-46	-45	-46	-44	-46
1 pass	-72	-51	-61	-51	-55	-51	-50
1 passport	-27	-25	-26	-25	-26	-24	-25
1 password	-41	-38	-38	-37	-39	-37	-39
1 past	22	21	21	19	56	20	19
1 patch	-25	-19	-21	-16	-16	-18	10
1 path	-37	-35	-38	-51	-48	-35	-36
1 patient	-32	-27	-28	-27	-29	-26	-28
1 pattern	-16	-13	-13	-14	-15	-14	-14
1 paus	-38	-35	-36	-37	-37	-35	-37
1 payload	-34	-33	-33	-32	-33	-32	-37
1 payment	-54	-40	-41	-40	-49	-39	-40
1 pdb	51	56	149	54	73	60	44
1 peek	-17	-17	-26	-18	-18	-17	-19
1 peer	-33	-31	-30	-31	-34	-30	-38
1 pend	-30	-25	-26	-25	-6	-24	-32
1 pentest	-19	-19	-25	-20	-20	-20	-22
1 peopl	-32	-27	-29	-30	-30	-28	-28
1 per	31	14	11	16	52	16	14
1 percentag	2	4	-13	3	48	4	1
1 perform	-20	-18	-18	-18	-19	-18	-24
1 period	-22	-17	-17	-16	-17	-16	-16
1 permiss	-39	-34	-35	-34	-36	-34	-35
1 permit	-50	-38	-40	-38	-41	-38	-39
1 persist	31	37	37	35	109	36	33
1 person	-40	-29	-29	-30	-33	-29	-29
1 phish	-24	-20	-21	-22	-21	-21	-22
1 php	-40	-37	-45	-36	-47	-36	-37
1 physic	-32	-27	-27	-27	-28	-27	-30
1 pi	-58	-50	-48	-52	-52	-49	-67
1 pick	-32	-31	-32	-32	-36	-31	-32
1 pictur	99	35	38	36	28	38	40
1 pii	-51	-47	-51	-47	-49	-46	-49
1 pile	-22	-21	-22	-20	-22	-20	-22
1 pill	-42	-31	-31	-32	-33	-32	-37
1 pip	-37	-29	-28	-30	-29	-28	-29
1 pipelin	-25	-26	-23	-23	-25	-23	-23
1 pitr	-28	-27	-27	-26	-28	-26	-25
1 pki	23	16	28	63	26	28	28
1 plain	-26	-28	-28	-27	-28	-26	-27
1 plan	-24	-8	-23	-20	-5	-20	-24
1 plane	-34	-31	-28	-30	-32	-30	-32
1 plant	-49	-37	-36	-37	-52	-36	-40
1 plate	32	1	5	7	3	7	7
1 platform	-23	-35	1	-26	-30	-26	-33
1 player	-54	-38	-39	-38	-41	-39	-39
1 pleas	56	12	27	19	87	25	23
1 pls	99	10	19	24	70	10	13
1 plu	-27	-27	-27	-27	-28	-26	-34
1 plugin	-51	-48	-48	-49	-50	-46	-50
1 plz	111	24	30	32	53	29	27
1 pod	-33	-30	-33	-30	-26	-30	-33
1 point	-16	-17	-18	-17	-18	-16	-17
1 poison	-29	-24	-24	-25	-27	-25	-28
1 polici	-35	-32	-31	-32	-33	-26	-35
1 poll	-22	-20	-20	-20	-29	-20	-20
1 pool	-85	-80	-81	-79	-85	-79	-88
1 portal	-24	-21	-21	-21	-21	-21	-25
1 posix	-42	-35	-36	-35	-37	-35	-37
1 possibl	72	25	20	28	75	34	30
1 postgr	-34	-27	-27	-28	-29	-28	-32
1 power	-20	-16	-19	-16	-5	-16	-18
1 pre	-32	-29	-31	-30	-31	-29	-32
1 prefix	-39	-36	-36	-35	-38	-35	-34
1 prem	-32	-32	-32	-31	-33	-30	-33
1 premiz	-23	-21	-20	-21	-21	-20	-23
1 prepar	20	7	7	6	4	6	6
1 presenc	-30	-27	-27	-27	-28	-27	-36
1 press	-16	-16	-16	-16	-20	-16	-19
1 pressur	-24	-24	-25	-23	-24	-23	-25
1 presum	-22	-17	-18	-18	-17	-17	-17
1 prevent	-17	-15	-15	-16	-16	-15	-16
1 preview	-43	-42	-43	-45	-52	-42	-43
1 price	29	42	42	44	149	44	42
1 primari	-26	-24	-24	-24	-26	-24	-26
1 princip	-43	-37	-40	-38	-50	-38	-38
1 print	-19	-17	-17	-17	-19	-16	-17
1 prior	-18	-17	-17	-18	-21	-17	-19
1 privaci	-23	-20	-20	-21	-23	-25	-24
1 privat	-35	-26	-26	-26	-18	-26	-27
1 privileg	-59	-49	-52	-55	-55	-49	-53
1 problem	-26	-26	-27	-26	-27	-26	-26
1 process	-49	-40	-41	-40	-47	-40	-41
1 procur	151	58	53	58	53	57	60
1 prod	-33	-20	-27	-21	8	-20	-21
1 produc	-39	-30	-31	-30	-31	-30	-34
1 product	-22	-20	-20	-20	-23	-20	-21
1 profil	-33	-30	-30	-29	-30	-29	-31
1 program	-14	-14	-13	-14	-13	-13	-16
1 project	-51	-49	-52	-49	-64	-49	-51
1 promiz	-25	-23	-25	-25	-29	-24	-23
1 prompt	-58	-48	-49	-48	-59	-48	-50
1 properti	-32	-35	-39	-33	-34	-32	-32
1 protect	-26	-25	-25	-25	-26	-24	-26
1 provid	-18	-17	-18	-17	-19	-17	-18
1 provis	-23	-18	-21	-13	-23	-20	-22
1 proxi	-53	-52	-53	-52	-55	-51	-61
1 public	-21	-19	-20	-19	-9	-19	-21
1 publicli	-37	-36	-38	-36	-37	-36	-37
1 publish	-27	-25	-27	-25	-26	-25	-25
1 pull	-16	-13	-13	-13	-14	-13	-13
1 purg	-21	-17	-17	-22	-16	-16	-16
1 purpos	-26	-23	-23	-45	-9	-24	-25
1 push	-23	-22	-21	-22	-24	-21	-22
1 put	-19	-18	-18	-19	-19	-18	-18
1 pvc	-105	-96	-109	-89	-108	-90	-93
1 python	-24	-22	-23	-14	-13	-22	-26
1 python3	-54	-49	-50	-49	-52	-48	-67
1 q	-26	-27	-25	-25	-24	-25	-31
1 quarter	-15	39	1	2	-1	3	0
1 quarterli	32	41	43	39	40	42	105
1 question	-34	-30	-28	-27	-27	-30	-28
1 queue	-40	-37	-37	-38	-38	-37	-44
1 quick	40	-14	-2	1	-1	1	-3
1 quit	-15	-16	-14	-14	-15	-14	-16
1 quorum	-40	-37	-37	-36	-37	-36	-37
1 quota	-13	-5	-6	-4	41	-7	-5
1 r	-61	-41	-46	-36	-35	17	-21
1 ra3	-38	25	-14	-12	-14	-12	-18
1 raci	91	-1	7	6	-12	5	4
1 rack	-48	-45	-47	-44	-46	-44	-47
1 raid	-25	-24	-24	-25	-25	-24	-24
1 raiz	-4	5	7	6	60	3	4
1 ram	24	-15	-10	-11	-12	-10	-18
1 ran	-19	-17	-17	-18	-21	-17	-19
1 rang	-33	-30	-30	-30	-36	-30	-32
1 ransomwar	-22	-21	-21	-22	-22	-21	-22
1 rapid	-15	-15	-15	-22	-16	-15	-20
1 raspberri	-58	-50	-48	-52	-52	-49	-67
1 raw	-17	-16	-16	-17	-17	-16	-16
1 rbac	-72	-69	-71	-67	-69	-67	-73
1 rce	-57	-49	-41	-46	-51	-57	-64
1 reach	-1	1	1	1	18	1	0
1 reachabl	-40	-31	-31	-31	-32	-30	-31
1 react	-17	-16	-16	-16	-20	-16	-19
1 read	-8	-5	-5	-5	23	-5	-5
1 readabl	-30	-24	-24	-24	-24	-24	-23
1 reader	30	29	20	28	81	28	26
1 readonlyrootfilesystem	-32	-30	-51	-30	-30	-30	-30
1 realli	20	20	20	19	54	20	20
1 reboot	-22	-16	-16	-17	-11	-16	-18
1 receiv	-16	-15	-15	-15	-17	-15	-15
1 recommend	-5	2	1	-16	55	2	3
1 record	-36	-31	-31	-24	-35	-30	-31
1 recov	-29	-28	-27	-28	-29	-27	-30
1 recoveri	-16	-14	-20	-14	-15	-14	-14
1 red	14	-7	-8	-7	-10	-7	-22
1 redact	-23	-21	-23	-21	-22	-21	-22
1 redesign	-35	-36	-38	-37	-40	-35	-34
1 redi	-21	-20	-23	-22	-21	-20	-30
1 redishel	-56	-49	-44	-48	-51	-56	-67
1 redund	-38	-35	-37	-34	-35	-34	-37
1 refresh	-24	-21	-23	-21	-24	-21	-23
1 refus	-34	-34	-36	-35	-38	-33	-33
1 regard	24	-21	-15	3	29	3	4
1 regex	-33	-24	-25	-24	-25	-24	-24
1 region	-22	-13	-18	-16	3	-15	-16
1 regist	26	0	2	2	-2	1	0
1 registri	-40	-37	-39	-37	-41	-37	-40
1 regresshion	-50	-46	-50	-47	-54	-45	-56
1 regul	-26	-24	-24	-24	-25	-23	-23
1 rehears	-66	-56	-57	-55	-62	-56	-56
1 relaunch	-69	-57	-54	-58	-65	-55	-74
1 releas	-46	-35	-37	-35	-32	-35	-36
1 remain	76	12	2	12	-17	13	11
1 remedi	-85	-79	-82	-74	-77	-76	-84
1 remind	-10	-23	-20	-18	-55	-19	-17
1 remot	-46	-39	-39	-38	-27	-39	-39
1 remov	-27	-24	-24	-25	-26	-24	-26
1 renew	-17	-16	-16	6	-19	-15	-16
1 repair	-24	-22	-22	-22	-24	-21	-23
1 replac	-28	-25	-25	-25	-26	-24	-26
1 replai	-40	-38	-38	-37	-38	-37	-41
1 replic	-24	-22	-22	-22	-18	-22	-22
1 replica	-23	-20	-21	-20	9	-20	-21
1 repo	-23	-18	-18	-18	-7	-18	-18
1 report	-18	-16	-16	-16	-16	-16	-16
1 repositori	-30	-29	-29	-29	-33	-29	-30
1 reput	-33	-32	-29	-30	-30	-30	-35
1 request	-25	-22	-23	-22	-13	-22	-23
1 requir	-21	-19	-20	-20	-20	-19	-20
1 reserv	-4	6	10	9	57	9	9
1 resili	-37	-33	-36	-33	-34	-32	-32
1 resiz	-38	-34	-34	-35	-17	-35	-39
1 resolv	-22	-21	-21	-23	-25	-20	-22
1 resourc	-15	-8	-16	-8	26	-7	-7
1 respond	-50	-44	-45	-43	-51	-44	-46
1 respons	27	-10	-8	-7	-6	-7	-11
1 rest	-38	-36	-37	-35	-39	-35	-36
1 restart	-43	-40	-42	-40	-42	-40	-48
1 restor	-25	-23	-23	-22	-25	-22	-23
1 restrict	-29	-27	-28	-27	-29	-27	-28
1 result	-33	-31	-33	-31	-35	-31	-32
1 resum	-5	-3	-4	-4	26	-3	-2
1 retain	-38	-31	-31	-31	-59	-32	-31
1 retent	-39	-37	-37	-36	-39	-36	-37
1 retir	-28	-26	-27	-26	-28	-26	-28
1 retri	-44	-40	-40	-40	-41	-40	-40
1 return	-47	-33	-33	-33	-11	-32	-33
1 reus	-24	-22	-25	-23	-25	-22	-25
1 review	-30	-28	-29	-28	-29	-27	-30
1 revis	-28	-21	-23	-21	-22	-21	-23
1 revok	-26	-24	-25	-25	-26	-24	-25
1 rewrit	-26	-21	-22	-22	-23	-22	-22
1 rhel	-14	-12	-11	-11	20	-11	-15
1 rid	-18	-12	-12	-13	-13	-12	-14
1 ring	-26	-24	-26	-26	-25	-24	-26
1 risk	48	18	16	17	13	15	18
1 rize	-21	-20	-20	-20	-27	-20	-21
1 rm	-31	-30	-29	-30	-52	-29	-30
1 role	12	-17	-18	-16	-18	-15	-16
1 roll	-27	-25	-25	-24	-26	-24	-25
1 rollback	-45	-22	-36	-26	19	-22	-20
1 rollout	-30	-28	-28	-29	-32	-28	-31
1 room	-19	-17	-18	-17	-18	-16	-17
1 root	-36	-35	-34	-22	-35	-33	-35
1 rot	-66	-60	-59	-58	-60	-57	-62
1 rotat	-54	-51	-53	-50	-51	-50	-62
1 rout	-38	-31	-31	-31	-32	-31	-35
1 router	-36	-31	-30	-31	-31	-30	-31
1 rpo	-26	-24	-33	-24	-24	-24	-25
1 rpu	61	67	62	67	193	71	62
1 rto	-23	-21	-28	-21	-21	-21	-22
1 rule	-45	-42	-43	-41	-43	-42	-43
1 run	-28	-30	-29	-27	-27	-29	-34
1 runbook	77	24	24	25	23	25	26
1 runc	-21	-18	-18	-19	-20	-18	-20
1 rundown	85	9	13	14	-16	13	12
1 runtim	-31	-18	-15	-28	-32	-27	-36
1 s	-44	-41	-38	-39	-44	-38	-40
1 safekeep	-24	-24	-25	-24	-45	-24	-24
1 sagemak	-22	-21	-22	-22	-30	-21	-22
1 sai	-29	-21	-24	-21	-7	-20	-21
1 said	-38	-28	-27	-27	-26	-27	-28
1 salari	-24	-18	-18	-20	-18	-18	-17
1 sale	-30	-30	-30	-29	-31	-28	-29
1 salesforc	-50	-47	-49	-48	-76	-47	-46
1 same	-46	-49	-45	-44	-46	-46	-47
1 sampl	26	30	29	29	86	30	30
1 sandbox	-27	-24	-25	-26	-26	-25	-25
1 save	-15	47	7	12	59	14	17
1 saw	-22	-25	-21	-21	-24	-21	-21
1 say	-34	-28	-27	-29	-28	-27	-27
1 scale	-38	-33	-33	-32	-37	-32	-12
1 scan	-25	-22	-24	-19	-24	-22	-24
1 scc	-49	-44	-51	-47	-52	-44	-46
1 schedul	-50	-44	-44	-43	-42	-43	-51
1 schema	-52	-49	-50	-48	-50	-48	-50
1 scientist	-35	-32	-32	-32	-39	-31	-31
1 scim	-19	-18	-16	-17	-20	-16	-17
1 scope	-58	-50	-52	-49	-52	-49	-51
1 score	-29	-24	-24	-25	-25	-24	-28
1 scrambl	-16	-15	-15	-22	-19	-15	-15
1 scratch	-22	-19	-20	-20	-23	-19	-21
1 script	-68	-64	-65	-62	-64	-62	-68
1 scrub	-54	-47	-48	-50	-52	-47	-57
1 sdk	-18	-17	-18	-17	-18	-16	-19
1 search	-27	-25	-26	-26	-39	-25	-27
1 sec	7	15	13	10	57	14	10
1 second	-21	-20	-20	-20	-18	-19	-20
1 secret	-51	-11	-37	-34	-37	-33	-34
1 see	-29	-23	-3	-24	-25	-22	-27
1 self	20	17	23	59	21	23	20
1 send	4	13	13	13	64	12	12
1 sensor	-27	-25	-25	-26	-35	-25	-29
1 sent	-24	-21	-24	-21	-22	-21	-21
1 sentenc	76	-8	-15	-5	-26	-18	-6
1 separ	-28	-22	-22	-23	-23	-22	-22
1 seri	27	26	26	54	26	26	26
1 serv	-25	-24	-23	-24	-26	-23	-31
1 server	-33	-29	-29	-26	-31	-28	-30
1 serverless	23	-19	-21	-18	-26	-18	-22
1 servic	-35	-33	-31	-33	-31	-32	-36
1 set	-23	-21	-21	-21	-24	-21	-16
1 setup	-10	-29	-40	-29	-33	-28	-32
1 sever	-18	-17	-17	-17	-17	-17	-17
1 sg	-81	-84	-79	-76	-83	-73	-74
1 shadow	-35	-34	-34	-33	-34	-33	-37
1 shard	-33	-32	-32	-32	-34	-31	-34
1 share	51	2	1	6	1	4	3
1 sharepoint	-39	-36	-44	-38	-49	-38	-36
1 sheet	63	9	20	20	0	19	18
1 ship	-21	-27	-25	-26	-26	-25	-36
1 short	76	6	23	14	16	19	8
1 shouldnt	-26	-24	-24	-25	-29	-24	-24
1 show	-3	-17	-17	-16	-18	-17	-18
1 shut	9	13	13	12	36	13	11
1 side	6	-11	-7	-10	-17	-10	-10
1 sidecar	-40	-37	-43	-36	-36	-36	-37
1 sign	-10	-16	-21	-16	8	-14	-16
1 signatur	-40	-38	-39	-38	-43	-37	-39
1 sinc	-23	-21	-21	-21	-24	-20	-21
1 singl	-30	-29	-31	-29	-29	-28	-30
1 sit	-14	-13	-13	-13	-14	-13	-16
1 site	-28	-26	-26	-26	-27	-25	-27
1 size	-19	-14	-19	-14	30	-14	-17
1 skew	-34	-33	-32	-32	-37	-32	-35
1 skip	-17	-19	-16	-16	-15	-16	-17
1 sla	-3	-1	-16	0	38	0	0
1 slide	82	36	61	34	32	36	37
1 slim	-31	-27	-29	-28	-29	-27	-29
1 slip	-18	-15	-15	-16	-17	-15	-15
1 slot	-21	-16	-15	-16	-16	-17	-17
1 slow	-49	-46	-47	-46	-50	-45	-48
1 slurmctld	-81	-74	-73	-73	-81	-74	-117
1 small	43	18	11	14	62	16	12
1 smb	-43	-36	-35	-35	-34	-35	-34
1 sms	-30	-27	-27	-28	-40	-28	-29
1 smtp	-51	-48	-51	-46	-51	-46	-52
1 snapmirror	-69	-43	-44	-41	-49	-41	-42
1 snapshot	-45	-40	-39	-40	-41	-40	-42
1 so	-16	-18	-21	-15	-20	-18	-21
1 softphon	-21	-19	-18	-19	-18	-18	-18
1 softwar	-30	-28	-28	-28	-29	-28	-35
1 some	-44	-50	-63	-52	-56	-51	-55
1 somebodi	-13	-15	-16	-15	-17	-14	-15
1 someon	-30	-26	-27	-21	-30	-26	-27
1 sorri	-21	-21	-23	-21	-22	-21	-21
1 sort	-46	-44	-47	-43	-46	-44	-45
1 sourc	-25	-25	-26	-25	-27	-24	-25
1 specif	-4	-2	38	-1	0	4	5
1 specifi	-31	-28	-28	-29	-44	-28	-28
1 spf	-17	-17	-15	-15	-15	-15	-16
1 split	177	62	53	60	47	60	54
1 spot	-57	-53	-55	-52	-60	-52	-54
1 spread	-26	-25	-26	-25	-25	-25	-25
1 spring	-47	-44	-45	-45	-61	-44	-46
1 sql	-33	-31	-31	-31	-32	-30	-31
1 sqli	-35	-30	-30	-30	-31	-29	-30
1 squash	-56	-54	-58	-54	-55	-52	-56
1 sre	-40	-37	-37	-38	-48	-36	-42
1 srm	129	29	33	39	37	34	34
1 ssd	-39	-39	-39	-39	-41	-37	-38
1 sse	-30	-9	19	-9	-9	-9	-11
1 ssh	-27	-26	-26	-26	-27	-25	-28
1 sshd	-51	-50	-47	-50	-56	-48	-55
1 ssl	-26	-23	-24	-24	-24	-23	-23
1 staff	-18	-16	-17	-17	-19	-17	-21
1 stage	-44	-40	-41	-42	-52	-41	-42
1 stai	5	-7	-16	-6	7	-6	-10
1 stale	-46	-37	-37	-37	-40	-37	-37
1 stand	3	7	53	6	2	8	4
1 standalon	-17	-15	-16	-15	-15	-15	-15
1 standard	-24	-31	-22	-22	-1	-20	-22
1 standbi	-20	-19	-19	-19	-19	-18	-19
1 startexecut	-47	-42	-47	-43	-57	-42	-43
1 startup	-27	-23	-25	-26	-25	-23	-25
1 starv	-23	-27	-23	-24	-24	-23	-23
1 state	-55	-45	-45	-45	-52	-45	-47
1 statement	-26	-25	-24	-24	-24	-23	-24
1 static	-30	-28	-28	-31	-30	-27	-28
1 statu	6	10	11	11	44	10	8
1 step	44	48	44	47	128	47	47
1 still	8	-15	-17	-13	-7	-13	-15
1 stolen	-20	-19	-19	-20	-20	-19	-20
1 stop	-20	15	-17	-15	-17	-15	-19
1 storag	-27	-25	-25	-25	-23	-24	-26
1 store	-23	0	-18	-18	-20	-18	-19
1 stranger	-51	-48	-49	-47	-59	-48	-49
1 strategi	-32	-30	-31	-30	-34	-30	-31
1 stream	-51	-47	-47	-47	-48	-46	-55
1 string	-18	-16	-17	-16	-17	-16	-16
1 stripe	-78	-73	-72	-71	-75	-70	-70
1 stuck	-60	-46	-46	-43	-52	-42	-44
1 student	-32	-25	-25	-25	-26	-25	-27
1 studio	-16	-28	-30	-24	-29	-22	-23
1 subdomain	-16	-14	-15	-15	-15	-15	-18
1 subnet	-33	-31	-32	-30	-32	-30	-32
1 subscrib	-58	-55	-58	-53	-55	-53	-57
1 subscript	-50	-49	-48	-49	-55	-48	-50
1 sudo	-44	-44	-45	-45	-47	-44	-54
1 sudoer	-62	-60	-62	-57	-60	-57	-63
1 suggest	-19	-18	-18	-18	-19	-18	-20
1 summar	59	22	21	21	13	22	23
1 summari	69	13	13	16	12	15	14
1 sundai	-14	-13	-14	-16	-16	-14	-13
1 supplier	-26	-24	-25	-25	-37	-24	-24
1 support	-4	2	8	2	45	3	0
1 suppos	-24	-21	-23	-23	-23	-21	-23
1 suppress	-52	-44	-45	-43	-50	-44	-44
1 sure	-19	-17	-17	-17	-20	-17	-17
1 suricata	-15	-14	-14	-14	-16	-14	-16
1 suspici	-44	-39	-48	-39	-45	-39	-40
1 swap	-34	0	-22	-21	-23	-20	-22
1 switch	-17	-16	-17	-16	-18	-16	-17
1 switchov	-59	-55	-57	-53	-54	-54	-55
1 syn	-24	-23	-23	-23	-25	-23	-26
1 sync	-42	-39	-40	-39	-59	-39	-40
1 sys	-26	-24	-26	-25	-26	-24	-24
1 system	-19	-16	-16	-16	-15	-16	-15
1 tabl	-28	-31	-31	-30	-32	-29	-33
1 tag	-42	-40	-41	-40	-52	-40	-40
1 take	3	-18	-19	-8	-19	-15	-20
1 takeov	-17	-15	-16	-16	-15	-15	-18
1 talk	-18	-18	-20	-17	-20	-18	-19
1 tamper	-58	-53	-53	-52	-56	-52	-55
1 tape	-29	-29	-30	-29	-34	-29	-28
1 target	-33	-32	-33	-31	-37	-31	-33
1 task	-11	-13	-8	-16	-17	-15	-17
1 tb	-26	-18	-19	-19	-4	-19	-17
1 tcp	-1	0	2	0	25	0	1
1 tde	-26	-24	-24	-25	-25	-24	-26
1 team	14	-13	-17	12	-22	-9	-15
1 tell	12	6	20	3	19	-1	-3
1 templat	-58	-47	-52	-49	-63	-46	-46
1 tenant	-20	-20	-24	-19	-21	-19	-19
1 term	21	27	69	27	26	28	28
1 termin	-54	-47	-53	-45	-47	-47	-46
1 terraform	3	21	10	19	87	19	20
1 test	-34	-32	-31	-31	-38	-31	-32
1 text	-39	-31	-31	-15	-34	-29	-32
1 than	-7	-11	-7	-6	18	-6	-7
1 thank	21	9	9	9	9	10	10
1 that	-19	-19	-19	-19	-21	-19	-22
1 the	-20	-20	-21	-19	-19	-20	-20
1 theft	-24	-26	-22	-24	-26	-22	-24
1 thei	-6	-15	-1	-13	-15	-13	-18
1 their	42	1	7	6	4	6	21
1 them	5	-15	-15	-15	-17	-14	-19
1 then	-38	-35	-36	-32	-33	-33	-34
1 there	-25	-43	-43	-39	-45	-39	-50
1 thereof	-30	-29	-32	-31	-45	-29	-31
1 thermostat	-14	-14	-13	-14	-20	-14	-14
1 these	-18	-15	-15	-15	-15	-15	-15
1 thi	-35	-31	-37	-32	-23	-31	-34
1 thing	79	7	9	9	-2	10	-7
1 those	-24	-19	-20	-19	-20	-2	-24
1 though	-75	-73	-72	-71	-95	-70	-76
1 thread	-21	-20	-21	-20	-21	-20	-20
1 threat	-17	-16	-17	-16	-16	-17	-17
1 three	-18	-24	-24	-23	-23	-22	-23
1 throttl	-30	-27	-28	-28	-32	-27	-28
1 through	-11	-19	-19	-18	-20	-18	-20
1 throughput	14	18	9	19	85	19	19
1 throw	-56	-53	-55	-53	-60	-52	-52
1 thru	-44	-48	-63	-54	-64	-48	-59
1 tick	-29	-31	-29	-29	-31	-28	-35
1 ticket	-30	-10	-13	-11	16	-10	-13
1 tidi	-26	-26	-27	-27	-30	-26	-26
1 tier	-32	-33	-31	-32	-35	-30	-32
1 timeout	-38	-36	-37	-36	-56	-37	-39
1 tls	-41	-39	-42	-38	-40	-37	-39
1 tlsv1	-40	-39	-38	-38	-44	-38	-43
1 tmp	-17	-16	-25	-16	-16	-16	-16
1 to	-14	-19	-17	-16	-14	-17	-19
1 todai	8	-12	-30	-13	-35	-15	-11
1 toggl	-26	-24	-25	-25	-23	-23	-24
1 token	-31	-29	-31	-30	-32	-31	-30
1 told	-19	-17	-19	-17	-18	-16	-18
1 too	-49	-47	-47	-46	-61	-46	-48
1 tool	-26	-25	-25	-26	-25	-26	-24
1 topic	-32	-30	-32	-31	-32	-31	-31
1 touch	-40	-35	-37	-39	-39	-35	-42
1 tpm	-39	-38	-40	-38	-41	-38	-39
1 trace	-18	-16	-17	-17	-17	-16	-19
1 track	-20	-19	-20	-20	-19	-19	-21
1 train	-28	-25	-25	-9	-27	-23	-27
1 transact	-44	-41	-41	-43	-51	-41	-41
1 transfer	-39	-33	-33	-34	-34	-32	-34
1 transit	-45	-43	-46	-42	-43	-42	-45
1 trigger	-37	-34	-36	-34	-38	-34	-37
1 trim	-20	-17	-17	-17	-17	-17	-17
1 tripl	-17	-16	-16	-17	-22	-16	-17
1 troubl	-31	-35	-34	-32	-34	-31	-33
1 truck	-31	-30	-30	-32	-34	-30	-35
1 true	-36	-31	-38	-32	-33	-31	-35
1 truncat	-25	-23	-24	-26	-24	-24	-27
1 ttl	-61	-55	-56	-66	-58	-55	-56
1 tuesdai	-66	-65	-65	-64	-75	-62	-71
1 tune	-53	-48	-48	-47	-51	-47	-49
1 tunnel	-32	-23	-23	-23	-25	-23	-28
1 turn	-28	-26	-27	-26	-28	-26	-28
1 twice	-39	-36	-36	-35	-40	-36	-39
1 u	65	10	8	17	18	62	26
1 ubuntu	-41	-38	-38	-41	-53	-38	-49
1 um	-21	-14	-14	-14	-15	-14	-14
1 under	-36	-37	-39	-37	-40	-37	-43
1 underli	-46	-38	-40	-40	-42	-39	-55
1 underneath	-61	-58	-58	-58	-61	-58	-71
1 undo	-18	-15	-15	-15	-17	-15	-15
1 unhappi	-39	-35	-35	-40	-42	-34	-35
1 unhealthi	-26	-25	-26	-25	-30	-25	-29
1 unintend	-21	-17	-18	-17	-18	-17	-18
1 uniqu	-22	-23	-21	-20	-20	-20	-21
1 unit	-50	-46	-47	-45	-47	-45	-47
1 unless	-15	-14	-15	-14	-16	-14	-16
1 unlock	-28	-26	-26	-26	-27	-26	-25
1 unsupport	-28	-28	-28	-27	-28	-28	-31
1 until	-20	-20	-21	-24	-20	-20	-20
1 unus	-63	-57	-56	-54	-61	-55	-66
1 upgrad	-33	-29	-32	-30	-31	-28	6
1 upkeep	-35	-34	-37	-35	-35	-33	-34
1 uplink	-20	-19	-19	-19	-19	-18	-18
1 upload	-42	-36	-38	-37	-38	-36	-37
1 ups	-21	-19	-19	-19	-33	-19	-20
1 uptim	-46	-43	-50	-42	-44	-42	-44
1 url	-31	-27	-27	-27	-31	-26	-27
1 usag	-37	-37	-37	-37	-37	-46	-36
1 use	17	-11	-19	-12	-13	-11	-13
1 user	-39	-34	-28	-30	-20	-30	-32
1 util	-29	-29	-30	-29	-29	-28	-28
1 v1	-40	-39	-37	-36	-36	-35	-41
1 v2	-18	-17	-17	-16	-4	-16	-19
1 vacuum	-38	-35	-31	-33	-32	-32	-39
1 valid	-27	-27	-28	-27	-29	-26	-26
1 valu	-28	-29	-26	-28	-27	-27	-28
1 var	-23	-21	-22	-21	-23	-20	-21
1 variabl	-28	-26	-35	-25	-30	-25	-25
1 vcf	-47	-27	-27	-27	-29	-27	-37
1 vcpu	-34	-26	-26	-27	-14	-26	-28
1 veeam	-29	-28	-29	-28	-35	-28	-27
1 vend	-50	-36	-36	-37	-37	-35	-35
1 version	-49	-46	-45	-46	-43	-46	-55
1 vessel	-26	-22	-22	-24	-25	-22	-23
1 vet	-16	-15	-15	-15	-15	-15	-15
1 via	-29	-28	-28	-30	-28	-28	-30
1 video	1	15	16	28	53	18	18
1 viewer	-32	-30	-31	-33	-34	-30	-31
1 virtual	-18	-15	-15	-14	-15	-14	-15
1 visibl	-49	-40	-42	-40	-50	-40	-42
1 visit	-35	-28	-29	-30	-32	-32	-28
1 vlan	-95	-92	-99	-89	-95	-91	-95
1 volum	-39	-34	-34	-34	-34	-33	-35
1 vote	-17	-17	-17	-17	-18	-16	-17
1 vpn	-60	-49	-50	-50	-51	-49	-63
1 vs	71	71	29	56	73	38	37
1 vsan	-64	-61	-67	-60	-71	-61	-64
1 vuln	-19	-17	-18	-17	-21	-17	-18
1 vulner	-18	-17	-18	-17	-18	-17	-21
1 w	6	-19	-26	-19	-23	-21	-20
1 wai	-20	-18	-18	-18	-19	-17	-17
1 wait	-32	-30	-31	-30	-33	-30	-33
1 walk	49	8	-6	7	-4	8	9
1 wall	-18	-18	-27	-19	-19	-18	-20
1 warehous	-33	-33	-47	-31	-33	-30	-32
1 warm	-31	-27	-35	-28	-32	-28	-29
1 was	-18	-16	-17	-17	-21	-16	-17
1 watch	-35	-31	-47	-30	-33	-30	-32
1 way	-25	-24	-23	-22	-26	-23	-24
1 wcu	-63	-57	-58	-59	-61	-54	-64
1 we	-9	-12	-22	-15	-20	-18	-23
1 weak	-32	-28	-30	-29	-30	-28	-31
1 web	-25	-24	-24	-24	-25	-24	-30
1 webhook	-21	-18	-18	-18	-19	-18	-20
1 websit	-29	-25	-26	-27	-26	-25	-26
1 week	-3	-17	-15	-14	-15	-14	-16
1 weekend	-19	-18	-17	-18	-19	-17	-18
1 weekli	-29	-25	-26	-29	-25	-25	-25
1 weight	-44	-23	-24	-31	-1	-23	-23
1 went	-40	-37	-39	-36	-39	-36	-38
1 wer	-15	-12	-12	-13	-12	-12	-18
1 were	15	81	23	20	17	23	24
1 werent	-15	-14	-15	-15	-14	-14	-17
1 west	38	40	31	39	93	39	40
1 what	78	36	80	33	43	31	23
1 whatev	-21	-20	-20	-21	-22	-20	-22
1 when	-24	-25	-27	-25	-15	-25	-28
1 where	-6	-17	-17	-5	-19	-1	-21
1 whether	-17	-16	-16	-16	-17	-16	-18
1 which	21	-1	-5	9	12	-1	-5
1 while	-17	-17	-17	-17	-21	-17	-19
1 who	-15	-19	-19	-18	-20	-18	-12
1 whole	28	-17	-15	-13	-18	-14	-14
1 whom	-3	-1	-1	-1	-1	-1	19
1 whose	-22	-21	-21	-21	-22	-20	-18
1 why	43	48	47	47	116	47	46
1 wide	-49	-46	-47	-47	-49	-46	-54
1 wifi	-25	-24	-24	-24	-28	-24	-24
1 will	-7	-4	-5	-4	23	-5	-4
1 window	-42	-39	-41	-41	-41	-39	-42
1 windows	-24	-33	-35	-31	-36	-32	-42
1 wipe	-22	-20	-21	-21	-21	-20	-20
1 wire	-25	-21	-20	-20	-21	-20	-22
1 with	3	-16	-16	-12	-12	-13	-11
1 within	-19	-19	-20	-18	-19	-18	-18
1 without	-21	-18	-19	-2	-16	-18	-19
1 wont	-26	-26	-26	-26	-28	-25	-27
1 wordpress	-29	-28	-48	-29	-48	-28	-36
1 work	-25	-12	-25	-15	-10	-20	-22
1 worker	-22	-18	-21	-17	-10	-16	10
1 workflow	-56	-69	-56	-54	-54	-54	-54
1 workgroup	-71	-67	-68	-65	-82	-65	-81
1 workload	-27	-23	-24	-26	-26	-24	-24
1 world	-27	-25	-25	-25	-43	-25	-25
1 would	6	-1	-13	11	-24	-6	-8
1 wouldnt	-27	-27	-26	-26	-29	-26	-27
1 wp	-27	-25	-25	-25	-25	-24	-24
1 write	-20	-23	-24	-23	-12	-22	-27
1 writer	-25	-25	-26	-28	-38	-26	-25
1 written	-29	-27	-28	-27	-29	-26	-27
1 wrong	-33	-26	-31	-28	-9	-26	-26
1 wrongli	-78	-62	-66	-70	-71	-62	-64
1 wrote	-22	-16	-16	-17	-21	-16	-16
1 xen	-11	-11	-11	-11	-11	-11	-16
1 xz	-45	-41	-38	-40	-49	-39	-42
1 yaml	-40	-32	-29	-31	-17	-29	-35
1 year	-22	-21	-22	-21	-22	-20	-21
1 yes	-28	-25	-26	-26	-27	-25	-29
1 yesterdai	89	59	56	60	113	60	60
1 yet	-33	-27	-23	-23	-4	-24	-24
1 you	61	26	45	29	8	55	30
1 your	-34	-34	-36	-36	-34	-34	-37
1 yum	-34	-29	-29	-30	-33	-29	-34
1 zero	8	14	15	14	49	14	13
1 zip	9	8	8	43	-7	9	4
1 zombi	-49	-45	-42	-42	-53	-42	-46
1 zone	-20	-20	-22	-20	-21	-19	-20
1 zstd	-4	5	3	4	42	4	5
10	-14	-18	-15	-19	4	-16	-17
100	-65	-65	-63	-62	-93	-62	-63
100 $	-22	-41	-22	-24	-22	-22	-22
1000	-35	-37	-35	-34	-43	-32	-32
10g	22	23	24	23	63	23	22
10g @	22	23	24	23	63	23	22
11	-27	-27	-43	-27	-27	-26	-33
12	-48	-46	-43	-44	-49	-43	-47
12 hour	-40	-21	-20	-21	-21	-20	-20
12 to	-28	-27	-29	-28	-34	-27	-26
13	-5	-6	-7	29	-28	-4	-9
14	-29	-31	-28	-28	-30	-28	-30
14 @	-25	-42	-25	-27	-27	-26	-26
14 dai	-24	-24	-24	-23	-26	-24	-25
14 month	-16	-16	-16	-17	-17	-16	-26
16	-34	-33	-34	-34	-42	-33	-39
169	-18	-15	-15	-16	-15	-15	-24
169 254	-15	-13	-13	-13	-13	-13	-19
18	-53	-52	-53	-54	-57	-53	-62
2	-21	-20	-19	-17	-3	-18	-21
2 !action	-8	-40	-10	28	-13	-9	-8
2 !against	7	73	12	32	13	14	12
2 !asksOwner	-31	0	-25	-23	-25	-21	-25
2 !asksValue	17	57	9	20	18	16	15
2 !both	-21	31	-12	-26	-12	-11	-13
2 !choose	38	-4	38	115	37	39	39
2 !cloud	-9	-31	-6	-27	14	-7	-17
2 !compare	12	104	23	29	19	24	23
2 !correction	38	34	24	26	23	24	23
2 !events	-37	-46	-37	-37	-40	-36	-37
2 !follow	-25	-8	-25	-26	-26	-23	-26
2 !gains	5	43	8	3	7	10	10
2 !general	17	20	24	67	21	19	23
2 !greeting	20	50	23	14	15	19	22
2 !helpData	-2	-15	8	42	10	-2	10
2 !limit	-16	-25	-16	-25	3	-18	-17
2 !managedOne	3	-7	2	27	2	3	0
2 !meaning	32	-14	82	-8	-21	1	-5
2 !move	23	49	25	41	24	26	26
2 !notPrice	-31	-30	-31	-30	-35	-29	-33
2 !ofEach	-25	2	-20	-40	-21	-19	-21
2 !otherCloud	-9	-31	-6	-27	14	-7	-17
2 !outside	-7	-43	-7	32	-12	-7	-6
2 !overview	3	42	4	16	4	10	8
2 !ownOne	16	33	17	63	16	19	18
2 !patches	-29	-40	-30	-13	-29	-28	-35
2 !points	-23	-29	-24	-29	-24	-24	-27
2 !price	-3	-66	-4	11	52	-7	-5
2 !responsible	-4	51	10	9	5	10	8
2 !second	18	60	23	3	15	21	23
2 !services	-18	23	-11	-42	-13	-14	-13
2 !sideAws	-29	-6	-21	-23	-20	-20	-24
2 !sideCustomer	1	19	0	12	-2	1	-1
2 !tag	-18	-21	-18	-21	-18	-18	-19
2 !term	11	47	16	7	7	11	8
2 !them	-17	-8	-14	-12	-15	-14	-15
2 !us	-2	18	-2	16	-3	0	-2
2 !usOrThem	-71	-90	-71	-103	-87	-71	-79
2 !who	-24	4	-20	-16	-20	-17	-20
2 !wholly	-3	42	-3	2	2	5	3
2 !yesNoStart	12	76	19	-22	41	19	21
2 $	20	24	24	21	90	24	25
2 0	-13	-18	-13	-14	-13	-13	-12
2 1	-17	-23	-19	-22	-20	-18	-18
2 10	9	-11	4	-11	38	-8	2
2 12	-16	-15	-17	-19	-19	-16	-17
2 14	-29	-45	-30	-35	-32	-31	-32
2 2	-15	-33	-16	-39	12	-15	-15
2 200	11	2	11	30	10	11	11
2 3	-16	-33	-17	-35	5	-17	-17
2 5	-23	-26	-22	-23	-16	-22	-31
2 8	-57	-49	-43	-34	-35	-31	-32
2 9	-29	-35	-29	-55	-30	-29	-29
2 90	-18	-21	-19	-21	-18	-19	-19
2 @	-53	0	-39	-31	-40	-39	-40
2 a	-5	-8	-7	17	-7	-5	-5
2 about	-22	-38	-23	-11	-22	-23	-23
2 access	-31	-41	-33	-33	-33	-32	-34
2 accessdeni	-35	-40	-37	-36	-39	-35	-35
2 account	-36	-41	-35	-38	-36	-34	-35
2 activ	-29	-37	-29	-32	-29	-29	-30
2 ad	-20	-6	-10	-10	-11	-10	-11
2 admin	47	33	46	91	44	46	47
2 after	6	75	28	37	26	28	28
2 again	24	10	23	59	24	24	23
2 against	16	86	22	18	20	22	21
2 agent	-17	14	-19	-36	-19	-18	-30
2 agre	-32	-43	-33	-38	-32	-32	-32
2 alarm	-29	-31	-30	-40	-31	-30	-28
2 all	68	-33	-3	9	1	2	1
2 allow	-22	-35	-22	-23	2	-21	-20
2 although	-23	-22	-23	-23	-34	-23	-22
2 am	-18	-48	-19	3	-19	-19	-19
2 ami	-53	-91	-52	-44	-49	-49	-49
2 analyst	-14	-16	-15	-19	-15	-14	-14
2 and	-17	19	-11	-10	-11	-10	-12
2 angl	35	93	37	25	36	37	38
2 answer	-18	-6	-18	-23	-15	-16	-15
2 any	-22	-25	-21	-36	-22	-21	-21
2 anyon	-35	-55	-36	-38	-37	-37	-36
2 anyth	13	37	13	42	12	15	14
2 anywher	-48	-30	-51	-50	-48	-45	-42
2 api	-29	-48	-28	-31	-27	-27	-27
2 app	0	-5	0	16	-1	0	0
2 applic	-18	-21	-20	-19	-19	-19	-18
2 are	-35	-52	-35	-43	-37	-35	-35
2 arent	-23	-25	-24	-45	-24	-24	-25
2 arrang	-24	-33	-25	-27	-26	-25	-26
2 as	-18	23	-22	-20	-13	-13	-19
2 ask	20	31	19	44	16	20	21
2 assign	-35	-55	-36	-52	-34	-34	-34
2 associ	-23	-32	-23	-24	-24	-23	-23
2 at	-14	-20	-14	-8	-15	-14	-14
2 audit	-30	-52	-30	-30	-32	-29	-29
2 auditor	-40	-43	-41	-72	-41	-41	-41
2 auth	-61	-97	-61	-72	-67	-61	-60
2 autom	-51	-68	-51	-54	-57	-52	-49
2 automat	-29	-45	-31	-33	-31	-30	-30
2 avail	-38	-54	-37	-36	-36	-36	-38
2 awai	-23	31	-6	-21	-5	-5	-3
2 aws	-11	-21	-12	0	-8	-11	-14
2 az	-36	-54	-40	-48	-37	-37	-36
2 b	-23	-29	-23	-30	-24	-23	-24
2 babysit	29	4	28	101	17	27	31
2 back	-18	7	-17	-27	-16	-15	-16
2 backlog	22	55	19	5	21	21	22
2 backup	-34	-42	-36	-36	-38	-34	-35
2 base	18	5	16	58	18	18	19
2 be	-19	9	-17	-30	-18	-16	-16
2 becam	4	34	3	-23	4	4	5
2 befor	-24	22	0	-1	0	0	0
2 behind	-25	-31	-26	-28	-26	-25	-27
2 belong	-12	18	-13	-37	-11	-12	-10
2 below	-34	-51	-34	-35	-34	-34	-38
2 beneath	-31	-39	-32	-47	-35	-32	-34
2 besid	16	81	26	-5	17	20	24
2 blame	-39	-43	-33	-35	-56	-34	-33
2 boss	3	-13	4	43	-2	4	7
2 both	5	93	24	14	24	24	20
2 box	-20	10	-9	-7	-9	-9	-10
2 broker	-13	-27	-13	-8	-14	-13	-12
2 build	41	84	41	14	41	40	40
2 built	-11	-11	-11	-21	-11	-11	-11
2 bump	-36	-44	-37	-37	-38	-36	-36
2 burden	38	58	39	61	25	39	38
2 but	-9	-24	-9	16	-10	-9	-10
2 by	-24	-13	-23	-27	-21	-23	-23
2 can	-29	-36	-29	-33	-31	-29	-28
2 cant	-25	-28	-25	-25	-26	-26	-25
2 capac	-20	-24	-21	-22	-22	-20	-20
2 care	-29	-35	-35	7	-26	-26	-28
2 carri	-4	11	4	23	4	1	5
2 center	-16	-25	-15	-16	-15	-15	-16
2 cert	-26	-35	-28	-41	-28	-27	-26
2 certif	-31	-36	-33	-48	-34	-31	-31
2 chang	9	68	8	-4	4	11	12
2 cheaper	30	4	24	13	75	19	26
2 check	-19	-29	-22	-19	-19	-20	-19
2 choos	-30	-43	-33	-33	-32	-31	-32
2 chore	-21	1	-22	-31	-30	-17	-16
2 chosen	-12	-23	-13	-13	-12	-13	-12
2 ci	-11	-16	-10	16	-12	-9	-9
2 class	-39	-52	-41	-43	-40	-39	-39
2 cli	-29	-30	-33	-53	-30	-29	-30
2 client	-22	-26	-22	-22	-24	-22	-21
2 cluster	-58	-106	-59	-50	-71	-58	-62
2 cni	-26	-28	-28	-28	-26	-26	-30
2 code	-36	-53	-36	-39	-38	-36	-36
2 com	-15	-19	-16	-18	-17	-16	-16
2 come	-5	41	-2	-12	-2	-2	0
2 compani	-28	-55	-28	-31	-28	-28	-28
2 compar	17	105	23	19	7	23	22
2 complianc	35	87	33	25	31	34	34
2 comput	-46	-80	-45	-46	-47	-46	-46
2 config	-14	-22	-14	-15	-14	-14	-14
2 configur	-26	-48	-26	-29	-28	-27	-28
2 contain	13	-5	50	9	13	11	7
2 contractor	32	66	29	57	26	30	30
2 contrast	1	88	21	-2	1	9	17
2 control	-28	-44	-29	-48	-28	-28	-29
2 copi	-26	-42	-27	-28	-26	-26	-27
2 could	-10	65	20	-3	21	12	22
2 creat	-21	-28	-21	-24	-22	-21	-22
2 credenti	-24	-26	-25	-25	-24	-24	-25
2 csi	-39	-49	-42	-40	-40	-39	-38
2 custom	18	48	28	62	26	28	27
2 cve	-46	-63	-43	-37	-41	-40	-40
2 daemon	-44	-57	-47	-47	-47	-45	-45
2 data	-10	-34	-11	6	-10	-10	-10
2 databas	1	-12	3	31	-2	4	3
2 day	-19	-23	-20	-31	-22	-20	-20
2 db	-36	-55	-34	-25	-33	-33	-36
2 decis	-61	-105	-68	-84	-79	-66	-65
2 decrypt	-24	-29	-25	-26	-27	-25	-25
2 definit	-110	-123	-126	-85	-100	-96	-108
2 delet	-42	-59	-43	-44	-48	-42	-43
2 demand	-9	-57	-10	45	-13	-10	-9
2 deploy	-28	-36	-27	-29	-31	-28	-28
2 desktop	25	45	26	37	25	26	26
2 di	-34	-40	-36	-50	-38	-35	-35
2 diff	12	81	18	13	11	24	24
2 differ	10	72	11	-5	4	13	12
2 directli	-24	-27	-25	-27	-27	-25	-24
2 disabl	-27	-31	-29	-33	-28	-27	-27
2 disappear	2	48	3	-1	-5	4	5
2 disk	-12	-16	-13	-13	-13	-12	-12
2 do	9	45	13	32	11	14	13
2 docker	18	2	61	12	16	15	16
2 doe	-1	45	12	16	17	12	10
2 domain	10	25	8	15	9	9	9
2 dont	36	11	35	78	36	35	36
2 down	-48	-63	-47	-44	-46	-45	-45
2 drain	-35	-47	-37	-40	-39	-36	-40
2 driver	-16	-19	-17	-16	-16	-16	-15
2 dsql	16	63	17	8	11	17	17
2 duplic	-15	-22	-15	-15	-15	-15	-15
2 durabl	-99	-135	-82	-80	-86	-82	-91
2 dure	-22	-27	-23	-25	-24	-23	-27
2 duti	3	77	21	30	18	22	21
2 each	-32	-14	-26	-39	-27	-25	-27
2 ec2	-13	20	-17	-18	-15	-12	-10
2 effort	-20	-50	-20	2	-21	-20	-21
2 either	6	55	9	-14	5	9	8
2 eks	-2	51	-3	-11	-3	-1	0
2 els	-1	-19	-1	38	0	1	-1
2 employe	9	3	9	23	8	9	8
2 enabl	-66	-87	-70	-66	-65	-64	-72
2 encrypt	-24	-29	-24	-27	-24	-23	-24
2 end	-16	-22	-17	-18	-16	-17	-20
2 endpoint	-39	-47	-45	-43	-41	-40	-41
2 engin	-45	-42	-52	-51	-46	-45	-46
2 environ	-35	-39	-36	-37	-38	-35	-37
2 error	-23	-27	-23	-23	-25	-23	-23
2 etc	30	76	21	15	15	30	27
2 etcd	-63	-76	-78	-69	-62	-63	-68
2 event	-36	-45	-37	-38	-39	-36	-37
2 everi	-37	-61	-46	-58	-47	-39	-37
2 everyth	-21	-30	-20	-20	-19	-20	-21
2 execut	-13	-18	-14	-17	-14	-13	-13
2 expir	-22	-24	-22	-24	-22	-22	-22
2 explain	99	50	155	50	38	61	51
2 export	-40	-55	-42	-45	-42	-41	-43
2 extra	12	96	26	11	21	25	27
2 fail	-28	-33	-29	-29	-29	-28	-28
2 fargat	-3	33	-1	-1	-3	0	1
2 feed	-28	-48	-29	-29	-29	-28	-28
2 fewer	38	-29	32	118	34	36	36
2 file	-26	-25	-26	-20	-30	-26	-26
2 find	-69	-101	-72	-72	-74	-69	-73
2 firewal	-31	-37	-32	-32	-31	-31	-31
2 fix	-24	-29	-25	-42	-25	-25	-25
2 flip	-36	-49	-35	-35	-40	-37	-37
2 flood	-23	-41	-23	-24	-23	-23	-23
2 flow	-17	-18	-20	-21	-21	-17	-17
2 for	-35	-36	-34	-6	-31	-30	-32
2 from	-22	-16	-22	-23	-25	-22	-21
2 fsx	11	35	11	11	10	11	11
2 full	-53	-65	-52	-50	-56	-51	-55
2 function	3	-33	1	61	0	3	3
2 gap	-23	12	-23	-42	-29	-22	-20
2 gdpr	-29	-56	-30	-34	-29	-29	-29
2 get	6	-8	6	30	6	6	6
2 git	-41	-56	-30	-5	-36	-31	-33
2 give	14	51	19	41	6	18	17
2 given	-39	-52	-25	7	-23	-34	-23
2 go	-11	38	-5	-8	-5	-3	-3
2 goe	-32	10	-18	-30	-18	-17	-17
2 gone	17	45	14	6	16	16	17
2 got	-14	-16	-14	-17	-14	-14	-14
2 gpu	26	26	24	49	26	25	25
2 graph	1	-28	-1	31	1	0	1
2 group	7	52	-1	-14	6	7	5
2 guard	30	126	20	41	40	40	30
2 ha	-35	-45	-33	-35	-33	-33	-34
2 hand	0	4	5	19	2	4	2
2 handl	32	-40	-58	-13	-29	-15	-19
2 hardwar	-23	-32	-26	-36	-24	-24	-33
2 has	-1	-8	-1	31	0	1	1
2 hate	28	-19	28	119	26	29	10
2 have	-18	24	-13	-28	-15	-14	-14
2 hold	-10	-5	-10	-16	-10	-10	-10
2 home	-30	-33	-34	-41	-38	-30	-30
2 hook	7	48	13	12	15	15	15
2 host	-28	-17	-31	-35	-28	-27	-41
2 hourli	3	-19	4	41	2	4	4
2 how	28	69	34	25	34	32	33
2 i	-1	-5	-3	26	-4	-2	-3
2 id	14	-7	13	46	13	14	15
2 if	12	48	13	16	11	15	15
2 imag	-12	-17	-12	-13	-12	-12	-12
2 in	-20	-17	-32	-22	-29	-25	-27
2 insid	-31	-34	-33	-33	-32	-32	-36
2 instal	-13	-52	-15	17	-13	-13	-17
2 instead	13	40	9	9	10	13	13
2 intern	-2	-31	-4	26	-3	-3	-3
2 into	-34	-45	-35	-38	-35	-34	-35
2 ips	-20	-21	-21	-24	-21	-20	-19
2 is	-21	-13	-18	-30	-6	-17	-18
2 isol	-24	-27	-25	-30	-27	-25	-26
2 it	-17	-28	-18	1	-17	-16	-17
2 its	-15	-12	-13	-17	-14	-13	-13
2 itself	7	-6	7	3	37	6	4
2 jira	-31	-39	-33	-34	-33	-32	-32
2 job	-18	-7	-15	11	-16	-11	-14
2 join	-12	-8	-13	-20	-13	-12	-12
2 jupyt	28	17	24	57	25	27	25
2 keep	-55	-62	-54	-49	-55	-52	-56
2 kei	-17	-24	-17	-18	-17	-17	-18
2 kept	-19	-23	-19	-20	-26	-20	-20
2 key	-15	-38	-16	-4	-17	-15	-16
2 keycloak	21	23	23	49	22	23	23
2 kick	-15	-18	-16	-21	-17	-16	-15
2 know	5	22	6	15	3	5	5
2 label	-50	-63	-56	-52	-52	-51	-51
2 lack	-24	-29	-25	-27	-26	-25	-24
2 lag	-33	-37	-33	-35	-34	-33	-35
2 land	43	-10	-30	-2	-8	0	1
2 larg	-52	-62	-55	-52	-33	-45	-44
2 larger	-22	-31	-22	-24	-23	-22	-24
2 launch	-38	-46	-39	-41	-40	-38	-39
2 layer	-13	-18	-14	-13	-14	-14	-13
2 least	-2	-30	-1	47	-3	-5	-1
2 leav	29	50	28	48	29	32	33
2 left	-5	26	0	-4	1	2	2
2 less	35	-2	36	128	30	36	37
2 let	5	3	4	25	5	5	5
2 lifecycl	-25	-28	-26	-26	-25	-25	-25
2 like	19	-8	17	51	17	18	18
2 line	27	103	32	15	16	25	31
2 list	18	46	17	44	12	18	21
2 llama	14	34	11	12	13	13	14
2 local	-40	-44	-42	-46	-43	-42	-56
2 log	-23	-40	-24	-14	-24	-24	-24
2 logic	-24	-42	-25	-26	-24	-24	-25
2 login	-18	-40	-19	0	-18	-18	-18
2 long	-32	-36	-32	-33	-48	-33	-32
2 look	13	34	15	40	10	15	14
2 machin	-40	-68	-40	-43	-41	-40	-41
2 made	-13	-17	-14	-16	-13	-13	-14
2 maintain	-23	-13	-32	-11	-25	-23	-30
2 mainten	16	-31	15	74	14	16	17
2 make	-42	-60	-43	-43	-42	-45	-47
2 map	-46	-52	-48	-45	-46	-46	-50
2 max	-47	-49	-46	-55	-64	-46	-47
2 may	-57	-72	-46	-46	-57	-48	-49
2 me	-44	-24	-37	-39	-56	-39	-39
2 mean	4	3	-23	-34	-19	-12	-11
2 medium	-29	-51	-30	-33	-30	-30	-32
2 migrat	19	61	22	21	19	22	22
2 mine	-25	-39	-25	-29	-25	-25	-25
2 minim	41	-34	37	133	33	38	37
2 minimum	-13	-39	-15	16	-18	-15	-14
2 miss	-37	-42	-38	-38	-37	-36	-36
2 mistak	-25	-42	-25	-26	-25	-25	-25
2 mode	-8	38	-9	-15	-8	-6	-5
2 model	15	83	26	78	31	30	22
2 monitor	25	9	25	54	24	25	25
2 month	-3	-14	0	-1	25	-1	-1
2 monthli	-44	-78	-50	-55	-45	-45	-75
2 more	24	81	32	49	24	32	27
2 mount	-51	-59	-52	-64	-54	-50	-49
2 move	6	64	8	0	11	13	13
2 much	6	-40	8	60	3	7	7
2 must	-26	-29	-26	-29	-28	-26	-28
2 my	-13	13	-17	-19	-19	-12	-11
2 n	14	59	12	6	6	22	22
2 name	-41	-46	-38	-41	-56	-37	-36
2 narrow	-34	-39	-34	-39	-38	-34	-34
2 need	-11	-19	-10	1	-11	-10	-15
2 neo4j	14	55	21	34	3	18	15
2 network	-20	-26	-21	-21	-20	-20	-20
2 never	1	-11	1	23	0	1	0
2 new	-44	-51	-47	-55	-45	-42	-42
2 next	-1	51	13	5	10	12	8
2 night	30	26	25	73	28	30	28
2 nightli	-40	-42	-30	-31	-35	-31	-32
2 no	29	-33	-20	-14	1	-7	-8
2 nobodi	35	12	34	99	33	35	36
2 node	-33	-61	-34	-18	-34	-33	-37
2 normal	-28	-21	-29	-4	-30	-26	-40
2 not	21	-5	56	52	18	19	21
2 notebook	0	-10	4	38	6	7	1
2 oblig	4	57	21	71	13	14	23
2 oci	-9	-31	-6	-27	14	-7	-17
2 of	-28	-25	-24	-23	-29	-26	-27
2 off	15	40	14	22	16	16	16
2 offlin	-18	-25	-17	-18	-17	-17	-18
2 old	-9	-16	25	-11	-22	-10	-10
2 onc	27	46	27	75	30	30	30
2 one	1	-5	-1	25	-2	1	1
2 onli	-37	-57	-35	-12	-37	-34	-33
2 onto	22	58	22	16	25	24	25
2 open	-30	-38	-31	-32	-32	-30	-32
2 openvpn	-12	35	7	9	8	9	11
2 oper	-22	-54	-23	-19	-22	-22	-23
2 ops	-1	33	1	-2	-12	0	0
2 or	11	62	20	72	23	21	16
2 order	-49	-59	-49	-60	-49	-49	-48
2 origin	-25	-34	-27	-24	-25	-28	-24
2 os	-81	-149	-83	-81	-82	-81	-95
2 other	20	61	25	12	15	23	26
2 ourselv	5	-6	7	38	-2	8	-4
2 out	-21	-27	-22	-11	-22	-22	-21
2 over	-44	-74	-45	-23	-38	-37	-40
2 own	-6	17	-1	0	-3	-1	-2
2 pager	22	32	20	52	22	22	23
2 pair	20	64	18	0	17	21	20
2 part	-29	83	26	57	23	24	20
2 parti	-13	-17	-13	-15	-13	-13	-13
2 partner	26	26	23	69	22	26	28
2 password	-41	-72	-43	-48	-43	-42	-42
2 patch	-23	-16	-24	-22	-23	-23	-31
2 peer	-31	-37	-30	-32	-30	-30	-29
2 peopl	34	7	33	69	33	33	33
2 per	21	57	19	6	71	23	14
2 permiss	-34	-51	-34	-41	-35	-33	-33
2 person	-13	5	-13	-28	-14	-12	-13
2 physic	-12	19	-13	-32	-14	-13	-13
2 pick	-27	-62	-29	-8	-29	-27	-28
2 pin	-20	-28	-21	-22	-21	-21	-20
2 plane	10	41	7	-7	10	11	12
2 platform	-27	-41	-29	-35	-29	-27	-28
2 pleas	0	48	9	47	-19	9	9
2 pls	23	146	39	14	22	21	37
2 pod	-18	-23	-19	-20	-20	-19	-20
2 polici	-47	-50	-44	-49	-45	-44	-46
2 possibl	29	19	29	75	28	29	29
2 postfix	20	34	23	69	19	22	25
2 prem	21	59	20	10	19	20	21
2 price	4	-15	9	-15	64	7	8
2 privat	-47	-63	-48	-54	-51	-47	-47
2 privileg	-14	-19	-15	-17	-14	-14	-15
2 prod	-18	-21	-19	-21	-21	-19	-19
2 profil	-13	-16	-13	-13	-13	-13	-13
2 protect	-15	42	-9	-8	-11	-6	-11
2 provid	-19	-24	-20	-23	-20	-20	-20
2 provis	25	75	22	43	23	25	23
2 proxi	1	-28	0	36	-1	1	2
2 public	-58	-86	-60	-83	-62	-59	-59
2 pull	-31	-54	-32	-34	-31	-31	-30
2 push	6	-6	6	45	2	5	6
2 put	12	39	12	-2	11	13	13
2 python	-11	-11	-11	-21	-11	-11	-11
2 quarter	-35	-59	-36	-37	-37	-36	-36
2 rapid	-15	-15	-15	-22	-16	-15	-20
2 rather	21	9	20	49	20	21	21
2 reach	-20	-24	-20	-20	-21	-20	-20
2 read	-19	-26	-20	-22	-21	-20	-20
2 rebuild	14	11	14	32	14	14	14
2 record	-22	-30	-22	-24	-25	-23	-22
2 regard	-15	35	0	-7	-13	-4	1
2 region	38	102	6	33	36	38	39
2 regist	-54	-62	-55	-59	-56	-53	-52
2 remain	53	2	22	17	24	21	24
2 remov	-18	-24	-19	-20	-19	-19	-19
2 renew	-32	-41	-34	-46	-34	-32	-32
2 replac	-19	-16	-19	-23	-18	-18	-18
2 replica	-5	-22	-6	-31	23	-6	-6
2 resourc	-19	-29	-19	-22	-19	-19	-19
2 respons	-3	54	12	10	6	12	9
2 rest	-1	19	-1	-3	-1	-1	-2
2 restrict	-19	-23	-21	-24	-20	-19	-19
2 result	-18	-23	-18	-23	-18	-18	-19
2 review	-15	-19	-16	-16	-16	-15	-16
2 right	-33	-41	-33	-36	-36	-33	-35
2 ring	24	11	25	76	21	26	29
2 role	-43	-51	-42	-46	-42	-41	-42
2 roll	-30	-40	-32	-49	-32	-31	-30
2 rotat	-25	-31	-27	-28	-26	-26	-29
2 rule	-15	-23	-15	-17	-15	-15	-15
2 runtim	-26	-38	-28	-27	-26	-26	-27
2 sai	-11	-38	-11	26	-17	-12	-11
2 same	-18	82	3	1	2	8	-15
2 say	28	40	29	57	24	27	30
2 schedul	-19	-22	-19	-30	-19	-19	-20
2 scratch	-40	-43	-39	-37	-38	-38	-41
2 search	-30	-60	-31	15	-35	-34	-40
2 secret	-15	-20	-16	-15	-15	-15	-16
2 secur	-3	-23	-5	39	-2	-2	-4
2 self	21	73	23	3	22	24	26
2 server	31	16	30	79	31	31	30
2 serverless	-29	23	-28	-31	-25	-21	-23
2 servic	28	50	58	13	27	28	26
2 session	18	-8	17	45	17	18	17
2 set	-15	-14	-15	-16	-15	-14	-15
2 setup	-33	-44	-34	-35	-35	-34	-32
2 sg	-33	-39	-34	-34	-35	-33	-35
2 share	15	67	29	50	25	30	29
2 shift	-1	17	0	0	1	1	1
2 should	17	6	18	53	17	18	17
2 show	1	36	5	-12	7	6	7
2 side	-26	18	-11	-18	-11	-11	-11
2 sinc	-32	-50	-36	-48	-38	-33	-33
2 singl	-20	-33	-21	-23	-20	-20	-20
2 sit	-19	-28	-19	-19	-23	-19	-19
2 site	-13	-17	-14	-14	-13	-13	-16
2 size	-43	-57	-44	-46	-49	-43	-44
2 skip	-45	-48	-45	-45	-58	-45	-45
2 small	-21	-22	-21	-22	-21	-20	-19
2 smaller	49	2	49	105	47	48	49
2 snapshot	-48	-63	-49	-51	-54	-49	-53
2 socket	26	16	26	67	24	25	26
2 softwar	13	7	12	43	13	12	13
2 somebodi	-18	-22	-19	-20	-21	-18	-19
2 someon	-37	-65	-38	-20	-40	-38	-39
2 split	13	116	31	5	26	31	28
2 spot	6	-8	2	3	48	5	5
2 sse	-35	-52	-39	-40	-37	-36	-36
2 stack	13	-12	8	39	10	11	11
2 staff	-2	-21	-3	44	0	-2	-1
2 stai	17	14	19	42	17	18	18
2 stale	-32	-48	-33	-33	-33	-32	-32
2 start	-27	-34	-27	-30	-28	-27	-27
2 still	-34	-52	-34	-34	-34	-33	-34
2 stop	-14	9	-15	-36	-15	-15	-15
2 store	24	-2	24	53	24	24	24
2 stream	-31	-37	-32	-34	-32	-32	-34
2 student	-53	-66	-54	-51	-64	-50	-51
2 subnet	-27	-32	-27	-27	-27	-26	-26
2 swap	4	67	11	1	6	12	12
2 switch	-10	0	-12	-16	-13	-11	-11
2 system	-61	-84	-62	-82	-64	-62	-63
2 tabl	-14	-36	-14	-9	-14	-14	-13
2 take	-17	22	-7	-21	-7	-6	-5
2 talk	33	28	77	28	33	30	33
2 target	-28	-30	-29	-34	-28	-28	-30
2 task	-13	-29	-35	-33	-30	-30	-35
2 tb	17	-2	15	-21	72	16	17
2 tbp	-21	-39	-21	-22	-22	-22	-22
2 team	-5	17	-5	-6	-5	-3	-2
2 templat	-18	-21	-19	-18	-19	-18	-18
2 term	30	67	29	55	25	37	36
2 termin	-28	-35	-29	-47	-31	-28	-28
2 than	11	55	12	-36	30	9	11
2 that	-20	-10	-20	-40	-20	-20	-20
2 the	-25	-25	-23	-13	-25	-22	-23
2 thei	-20	-37	-20	-18	-22	-20	-20
2 their	-33	7	-20	-21	-18	-19	-27
2 them	-46	-45	-45	-87	-47	-45	-47
2 then	28	21	70	23	28	25	27
2 there	-26	31	-29	-62	-33	-23	-26
2 these	-25	-36	-25	-26	-24	-25	-27
2 thi	-32	-44	-32	-42	-34	-33	-33
2 those	-17	-10	-17	-23	-19	-18	-21
2 through	-18	-23	-19	-20	-20	-19	-18
2 ticket	-18	-25	-18	-19	-19	-18	-18
2 time	-29	-34	-32	-30	-32	-29	-30
2 tls	-13	-14	-13	-16	-14	-13	-13
2 token	-43	-50	-44	-57	-48	-43	-42
2 too	-58	-65	-58	-62	-72	-58	-58
2 topic	-25	-34	-24	-25	-28	-26	-25
2 trim	-19	-20	-19	-19	-22	-19	-19
2 trust	-13	-17	-13	-13	-13	-13	-13
2 turn	-20	-25	-20	-22	-24	-20	-20
2 two	11	39	10	4	10	11	12
2 type	-36	-42	-35	-41	-37	-35	-35
2 ubuntu	-24	-36	-24	-32	-24	-24	-24
2 under	-54	-46	-52	-57	-53	-52	-57
2 underneath	-15	-21	-15	-15	-15	-15	-15
2 updat	-19	-42	-21	14	-20	-19	-26
2 upgrad	-20	-50	-20	14	-21	-20	-28
2 upkeep	16	38	18	59	9	13	17
2 upload	-53	-65	-57	-62	-60	-53	-53
2 us	9	19	13	35	10	14	13
2 use	-14	-51	-11	21	-7	-5	-5
2 user	-34	-53	-37	-39	-20	-34	-36
2 v	21	120	31	30	31	33	30
2 version	-33	-38	-35	-35	-34	-33	-33
2 versu	19	86	30	44	32	33	31
2 via	-28	-35	-27	-9	-45	-26	-26
2 volum	-37	-47	-37	-40	-37	-36	-36
2 vs	10	60	19	47	18	20	18
2 w	30	78	31	42	32	33	32
2 wait	9	-46	-14	-26	-16	-16	-16
2 want	18	-17	19	79	19	19	19
2 was	-13	-17	-14	-15	-14	-13	-14
2 we	18	58	19	17	18	20	19
2 well	-18	-26	-19	-23	-19	-19	-20
2 went	24	60	26	24	24	25	25
2 were	-3	21	-1	-13	-10	-2	-2
2 what	34	70	17	30	24	27	26
2 when	18	-22	-5	11	-5	-4	-1
2 where	34	74	43	70	36	36	40
2 whichev	29	-3	30	88	25	27	29
2 while	-59	-78	-57	-53	-56	-55	-55
2 who	-31	2	-24	-20	-22	-19	-22
2 whom	-6	20	-5	-29	-6	-6	-6
2 whose	-47	-41	-48	-53	-50	-45	-50
2 wide	-26	-29	-26	-26	-25	-25	-27
2 win	22	10	21	55	21	21	21
2 windows	21	-17	19	64	20	20	20
2 wise	-6	16	-5	-7	-13	-6	-6
2 with	-14	-16	-12	5	-17	-12	-12
2 without	-19	-34	-19	-20	-19	-19	-19
2 work	14	49	20	45	23	20	20
2 worker	-44	-48	-44	-49	-46	-44	-57
2 workload	27	-2	25	72	23	25	27
2 would	11	70	13	-5	14	15	16
2 write	-30	-38	-30	-33	-33	-30	-30
2 wrong	-73	-86	-74	-76	-73	-71	-78
2 you	4	28	21	57	20	11	22
2 zip	22	70	22	27	23	24	20
20	41	25	25	23	54	24	25
20 min	43	9	9	8	6	6	9
200	-19	-19	-18	-15	-18	-18	-22
2016	-25	-26	-27	-26	-30	-26	-28
2017	-17	-13	-13	-15	-13	-13	-14
2017 still	-17	-13	-13	-15	-13	-13	-14
2018	-17	-16	-17	-17	-18	-16	-18
2019	2	4	8	6	55	5	-3
2021	-14	-14	-14	-16	-14	-14	-16
2022	5	9	10	2	63	10	6
2023	-50	-48	-48	-49	-48	-47	-76
2024	18	21	8	18	69	21	18
2024 3094	-33	-32	-31	-32	-46	-32	-36
2024 6387	-15	-14	-14	-15	-15	-14	-18
2025	-20	-20	-18	-20	-20	-19	-24
2025 49844	-22	-22	-20	-22	-22	-20	-29
21	-21	-24	-22	-34	-21	-21	-22
22 $	11	20	3	22	52	19	19
22 for	-14	-14	-14	-15	-19	-14	-15
22 of	-15	-16	-14	-15	-15	-15	-16
22 open	-30	-31	-31	-31	-52	-30	-33
24	-19	-17	-16	-17	-16	-16	-19
254	-18	-15	-15	-16	-15	-15	-24
254 169	-18	-15	-15	-16	-15	-15	-24
256	-46	-44	-44	-44	-56	-44	-48
27001	-25	-22	4	-22	-34	-22	-24
27001 certif	-47	-45	-57	-45	-54	-46	-51
29	24	31	30	26	73	30	27
2xlarge	-38	-24	-30	-20	17	-15	-11
2xlarge @	-38	-24	-30	-20	17	-15	-11
3	-14	-16	-17	-10	11	-13	-14
3 !against	0	24	4	32	2	5	4
3 !asksOwner	-54	-59	-53	-59	-53	-52	-55
3 !asksValue	21	65	35	78	31	36	36
3 !both	-23	2	-18	-26	-18	-18	-18
3 !choose	24	17	25	79	21	26	25
3 !compare	17	101	23	14	20	26	21
3 !events	-21	-20	-19	-30	-20	-20	-20
3 !gains	-17	52	-2	-6	5	6	5
3 !move	-5	14	-5	-16	-5	-5	-5
3 !notPrice	-16	-19	-16	-17	-18	-16	-21
3 !ofEach	-24	-14	-18	-24	-19	-18	-19
3 !overview	-14	41	9	30	8	10	10
3 !ownOne	32	57	30	55	27	33	34
3 !patches	-40	-53	-41	-38	-43	-41	-44
3 !secures	-26	-31	-26	-31	-26	-25	-25
3 !sideCustomer	0	17	3	14	2	3	2
3 !tag	-44	21	-30	-51	-30	-32	-42
3 !term	14	108	35	52	39	40	40
3 !who	-24	-16	-21	-14	-22	-20	-23
3 !wholly	-27	53	1	-2	0	2	2
3 !yesNoStart	-40	-62	-34	-27	-44	-35	-36
3 $	17	17	16	16	42	17	9
3 1	-20	-29	-22	-24	-22	-20	-20
3 11	-27	-27	-51	-27	-28	-27	-39
3 13	7	6	7	50	-15	8	2
3 2	-23	-37	-23	-28	-26	-23	-23
3 3	-22	-33	-23	-6	-25	-22	-21
3 9	31	32	32	31	69	31	32
3 @	-19	8	-18	6	-13	-15	-17
3 a	7	26	6	29	6	8	5
3 access	-27	-28	-28	-27	-30	-25	-25
3 account	4	-6	4	24	2	4	4
3 after	2	-1	2	20	2	2	1
3 agent	-30	-50	-30	-49	-30	-30	-31
3 all	-22	-27	-21	-10	-21	-20	-21
3 amazon	-21	-30	-21	-18	-21	-21	-20
3 an	9	6	9	49	7	10	9
3 and	-24	-8	-24	-23	-24	-23	-26
3 any	-25	15	-10	-13	-11	-10	-10
3 api	30	23	30	65	29	30	30
3 as	14	1	14	55	7	14	14
3 assess	-18	7	-20	-44	-21	-19	-19
3 at	-32	-37	-33	-44	-32	-32	-34
3 auditor	14	4	12	51	13	14	14
3 autom	-50	-73	-51	-63	-50	-50	-70
3 awai	-13	19	2	0	-16	-2	1
3 aws	-10	-24	-11	7	-11	-10	-11
3 az	-62	-62	-74	-65	-70	-60	-63
3 azs	-26	-26	-34	-26	-35	-26	-26
3 backup	-5	18	-5	-29	-6	-4	-11
3 be	36	3	32	90	36	36	37
3 becom	-1	27	-1	-29	-1	-1	-1
3 below	8	6	8	20	8	8	7
3 block	-15	-19	-17	-17	-15	-15	-16
3 broken	-32	-42	-32	-56	-33	-33	-34
3 by	24	49	30	91	24	31	31
3 care	40	43	50	120	47	48	48
3 case	-13	-17	-13	-13	-13	-13	-13
3 chat	4	6	6	24	4	6	6
3 check	-23	-27	-23	-27	-23	-23	-23
3 choos	16	20	30	78	26	27	26
3 chore	21	9	22	80	21	23	24
3 cluster	2	-5	9	49	6	7	1
3 column	-24	36	-1	-2	0	0	-1
3 configur	-28	-44	-29	-45	-28	-28	-28
3 consent	-32	-34	-32	-38	-33	-31	-30
3 cron	24	18	24	54	23	23	24
3 custom	21	84	45	74	43	44	44
3 data	-38	-40	-40	-46	-39	-38	-38
3 db	25	25	25	57	25	25	25
3 decid	-24	-26	-23	-29	-23	-23	-24
3 default	-25	-35	-26	-28	-25	-25	-28
3 demand	-17	-22	-18	-22	-17	-17	-18
3 dev	16	7	15	62	12	16	16
3 disk	-30	-39	-30	-33	-31	-30	-32
3 do	-42	-49	-43	-59	-44	-42	-43
3 doe	-25	26	-7	-13	-6	-6	-7
3 dont	-53	-69	-53	-58	-54	-53	-60
3 duti	-20	-32	-9	26	-25	-12	-15
3 each	-17	12	-11	-17	-11	-11	-11
3 enabl	-40	-49	-42	-48	-42	-40	-40
3 encrypt	-16	-2	-17	-37	-16	-16	-17
3 fail	-16	-18	-16	-21	-17	-17	-18
3 fall	-14	15	-14	-42	-14	-14	-14
3 fewest	14	4	14	52	14	15	14
3 flavor	-22	-32	-24	-25	-26	-23	-26
3 for	-35	-22	-31	-27	-29	-28	-30
3 from	-16	-2	-18	-24	-15	-15	-16
3 give	15	14	15	35	15	15	15
3 go	27	8	25	73	25	26	26
3 grant	-42	-51	-42	-50	-40	-41	-41
3 guest	-15	-15	-16	-17	-16	-15	-17
3 handler	-22	-23	-22	-30	-22	-23	-24
3 hardwar	-70	-79	-76	-72	-69	-68	-71
3 has	11	-3	9	44	11	12	11
3 have	-27	-34	-27	-49	-27	-28	-29
3 host	1	-12	1	25	0	1	1
3 hour	17	17	17	39	17	17	17
3 how	8	3	23	61	15	20	22
3 i	0	-2	0	18	-1	-1	-1
3 if	14	30	12	20	10	13	14
3 in	-23	-5	-18	-12	-19	-17	-19
3 instal	-18	-19	-18	-24	-18	-19	-20
3 is	-3	-22	-1	32	-6	-2	-1
3 job	3	1	4	21	4	4	3
3 keep	-33	-44	-33	-45	-35	-33	-37
3 kernel	-60	-71	-59	-73	-62	-56	-58
3 least	31	17	30	78	30	31	31
3 leav	4	4	5	23	4	5	5
3 left	-16	16	-21	-25	-18	-14	-14
3 less	26	25	27	57	26	26	24
3 line	-36	-61	-34	-40	-37	-35	-34
3 littl	20	17	31	83	17	29	29
3 load	-25	-30	-25	-30	-25	-25	-26
3 log	-29	-28	-28	-43	-27	-27	-28
3 look	-24	-25	-22	-32	-22	-22	-24
3 machin	-23	-25	-23	-28	-27	-24	-33
3 mainten	21	9	19	56	18	19	19
3 market	23	14	23	66	23	22	22
3 may	-33	-29	-29	-50	-27	-29	-32
3 me	-31	-42	-34	-38	-33	-31	-32
3 metadata	-15	-19	-17	-17	-15	-15	-16
3 most	22	12	20	79	8	20	21
3 my	25	24	25	55	25	25	25
3 name	-17	-16	-15	-17	-16	-17	-16
3 need	-1	-12	-1	18	-2	-1	-1
3 never	-17	-23	-20	12	-25	-17	-21
3 nightli	21	21	21	43	21	21	21
3 no	19	25	27	73	19	25	26
3 nobodi	11	9	11	36	11	11	10
3 node	-25	-26	-24	-12	-25	-21	-23
3 of	-46	-38	-42	-40	-41	-39	-42
3 old	-15	-16	-14	-17	-14	-14	-14
3 one	-12	-30	-10	30	-14	-10	-11
3 onli	-20	-23	-19	-11	-23	-18	-19
3 open	-53	-66	-57	-61	-57	-53	-55
3 oper	-26	-26	-26	-45	-26	-26	-27
3 ops	-1	-3	0	21	-13	-1	0
3 option	25	19	25	58	25	25	25
3 or	3	0	5	43	3	6	4
3 os	-41	-59	-41	-21	-45	-41	-43
3 out	6	-19	5	37	5	6	5
3 over	-30	-44	-31	-21	-29	-30	-31
3 own	44	71	45	86	41	42	42
3 owner	-49	-73	-49	-58	-51	-48	-49
3 parti	-28	-31	-28	-47	-28	-28	-27
3 password	-14	-20	-14	-15	-14	-14	-15
3 patch	-37	-54	-38	-28	-40	-38	-41
3 peopl	4	-6	4	30	2	4	4
3 per	-33	-58	-33	-39	-35	-33	-33
3 permiss	-17	-20	-16	-24	-16	-17	-17
3 person	20	2	19	57	18	20	20
3 physic	-32	-40	-31	-41	-31	-31	-31
3 pick	28	27	25	72	20	27	27
3 plain	-16	-16	-17	-19	-18	-17	-18
3 pleas	-22	-45	-24	37	-37	-22	-19
3 pls	-27	-28	-23	-24	-24	-26	-24
3 plu	1	-5	1	19	1	1	2
3 possibl	8	6	9	35	0	9	9
3 premiz	-2	-37	-7	22	-3	-2	-2
3 put	35	28	34	79	34	34	34
3 rank	8	3	23	61	15	20	22
3 regist	-34	-33	-29	-44	-29	-30	-28
3 replac	-29	-37	-28	-55	-29	-29	-29
3 replica	25	21	33	8	94	31	29
3 respons	12	7	12	32	12	12	12
3 rest	12	-5	10	46	11	12	10
3 risk	-23	0	-20	-33	-21	-20	-18
3 role	-43	-46	-46	-48	-50	-41	-42
3 run	9	30	10	3	10	10	9
3 same	1	65	19	31	19	15	9
3 scale	-12	-19	-12	-13	-12	-12	-12
3 schedul	19	3	17	75	15	17	17
3 secur	-15	-28	-15	-1	-15	-14	-14
3 self	-17	-22	-17	-14	-16	-18	-18
3 server	-15	-24	-15	-10	-16	-15	-17
3 session	-27	-30	-27	-53	-28	-27	-27
3 set	-16	-20	-16	-24	-16	-16	-16
3 share	-14	-36	-15	27	-17	-14	-20
3 should	18	18	18	41	17	18	18
3 side	17	69	23	39	24	24	23
3 site	12	3	12	47	12	11	12
3 small	16	3	16	52	15	15	16
3 smallest	29	14	29	94	29	30	31
3 softwar	-41	-50	-43	-67	-44	-42	-45
3 split	-31	95	18	3	15	13	7
3 spot	-23	-25	-24	-29	-25	-24	-25
3 sql	2	-6	2	21	2	2	0
3 startup	27	6	26	67	26	27	26
3 static	23	14	23	66	23	22	22
3 storag	-44	-62	-44	-36	-45	-43	-53
3 switch	-19	-22	-18	-21	-18	-19	-19
3 system	-24	-24	-24	-42	-24	-24	-25
3 tabl	23	133	18	17	30	31	21
3 team	5	-10	4	30	4	5	5
3 that	-18	-23	-18	-17	-19	-18	-18
3 the	-7	-1	-4	18	-6	-4	-5
3 them	-20	1	-9	-13	-11	-10	-11
3 thi	-33	-38	-35	-42	-32	-34	-36
3 those	-17	-20	-16	-23	-16	-17	-17
3 three	-11	26	7	26	4	8	8
3 turn	-26	-28	-26	-51	-26	-26	-26
3 updat	-14	-15	-14	-18	-15	-14	-16
3 upgrad	-30	-31	-32	-31	-32	-30	-32
3 vendor	-24	-25	-25	-46	-24	-24	-24
3 version	-14	-18	-16	-3	-15	-14	-15
3 vs	8	68	12	4	8	14	10
3 w	-29	-53	-28	14	-29	-25	-27
3 want	13	11	13	43	13	13	13
3 wed	4	-18	3	30	2	4	0
3 what	13	111	36	53	39	40	40
3 where	24	20	24	54	23	24	23
3 which	10	-13	13	67	5	12	13
3 who	-44	-40	-42	-48	-42	-40	-45
3 whose	-16	-19	-16	-17	-18	-16	-21
3 win	27	21	27	59	27	27	26
3 with	-5	-10	-5	21	-6	-4	-4
3 without	-6	-22	-10	20	-8	-6	-7
3 work	18	14	17	65	10	17	17
3 would	20	12	20	45	21	20	21
3 zero	16	10	15	41	15	15	15
30	-39	-36	-37	-37	-45	-37	-36
3094	-33	-32	-31	-32	-46	-32	-36
3389	-22	-23	-25	-26	-24	-23	-25
3389 to	-27	-28	-27	-34	-31	-29	-33
35	-12	-13	-9	-10	19	-10	-9
35 dai	-45	-46	-41	-42	-52	-41	-41
3am	-17	-17	-16	-18	-18	-16	-18
4	-26	-32	-42	-26	-8	-26	-37
4 0	-13	-19	-14	-15	-15	-13	-13
40	4	4	5	25	-2	5	4
40 $	-32	-31	-33	-33	-39	-31	-30
40 @	-22	-21	-20	-27	-21	-21	-32
4000	-53	-63	-54	-57	-77	-55	-58
403	-18	-15	-15	-16	-17	-15	-15
40k	-22	-22	-22	-24	-27	-22	-42
49844	-22	-22	-20	-22	-22	-20	-29
4k	-35	-34	-34	-35	-57	-34	-37
5 $	6	7	29	7	7	7	8
5 0	-24	-24	-24	-23	-29	-22	-22
5 7	-10	-10	-10	-10	-18	-10	-10
5 tb	7	5	7	8	23	7	7
50	-17	-19	-17	-18	-18	-17	-20
500s	-53	-32	-30	-30	-33	-32	-32
502	1	2	3	2	27	3	4
502 sinc	1	2	3	2	27	3	4
5xx	-32	-31	-38	-31	-32	-31	-32
6	-22	-22	-31	-22	-22	-21	-23
6 is	-27	-26	-50	-26	-26	-26	-36
60	-36	-32	-31	-33	-36	-31	-34
600	-29	-27	-27	-27	-31	-27	-32
6387	-15	-14	-14	-15	-15	-14	-18
7	-24	-24	-23	-22	-2	-23	-23
7 0	-44	-42	-43	-43	-53	-42	-46
8	-99	-66	-67	-61	-67	-60	-62
88	-22	-22	-23	-22	-21	-22	-23
9	-32	-25	-24	-39	-3	-24	-28
9 @	-56	-52	-53	-54	-54	-54	-69
9 to	-10	-17	-10	-10	-11	-10	-11
90	-31	-31	-30	-31	-33	-31	-33
90 dai	-33	-32	-32	-32	-37	-33	-37
92	-39	-38	-39	-41	-42	-36	-38
95	-76	-69	-70	-75	-72	-68	-68
@	-21	-25	-29	-28	-27	-31	-31
@ $	-34	-41	-47	-48	-45	-54	-57
@ 0	117	34	36	40	39	39	32
@ 1	12	13	12	13	50	12	13
@ 2	-19	-27	-20	-23	-22	-19	-20
@ 2xlarge	-38	-24	-30	-20	17	-15	-11
@ 3	-26	-40	-26	-31	-29	-26	-28
@ 5	29	32	36	34	93	33	34
@ 9	-31	-37	-31	-57	-33	-31	-36
@ a	46	-29	-18	-14	-51	-14	-29
@ about	-28	-23	-23	-23	-23	-23	-29
@ access	-55	-54	-55	-51	-53	-50	-53
@ account	96	31	29	31	86	32	15
@ acl	-74	-48	-46	-47	-48	-46	-65
@ acm	43	44	38	47	125	46	42
@ across	-66	-52	-53	-50	-59	-51	-54
@ ad	-38	-35	-36	-34	-34	-34	-37
@ admin	64	7	1	8	3	10	7
@ after	-31	-30	-30	-30	-31	-29	-33
@ again	-13	-13	-13	-14	-12	-13	-17
@ against	-1	84	8	7	5	9	7
@ agent	-68	-73	-66	-65	-70	-64	-73
@ alarm	-21	-20	-21	-20	-21	-20	-21
@ alert	-50	-47	-46	-45	-50	-47	-47
@ all	57	-23	-9	-15	-10	-9	-12
@ allow	11	10	15	14	46	13	14
@ alon	6	19	7	6	6	7	7
@ amazon	57	0	11	10	2	12	22
@ ami	-80	-116	-80	-78	-76	-73	-78
@ and	-3	26	-4	0	-5	-3	-6
@ annot	-103	-120	-99	-92	-111	-94	-99
@ answer	-13	-13	-12	-14	-16	-13	-13
@ any	-45	12	-26	-27	-27	-24	-30
@ anycast	-60	-58	-57	-56	-61	-56	-59
@ anyon	-19	-18	-17	-18	-18	-17	-24
@ anyth	76	51	34	16	30	31	30
@ anywher	-46	-37	-45	-45	-45	-44	-49
@ api	-29	-29	-30	-29	-30	-28	-29
@ apiserv	-14	-14	-16	-15	-14	-14	-17
@ app	-31	-26	-26	-26	-28	-26	-33
@ applianc	-36	-30	-31	-31	-32	-31	-33
@ are	-15	-35	-30	-32	-40	-30	-33
@ arent	-25	-25	-24	-46	-25	-24	-26
@ as	30	113	59	35	36	42	43
@ ask	-22	-15	-22	-24	-24	-21	-21
@ at	-24	-30	-29	-28	-25	-29	-32
@ attach	-16	-17	-17	-18	-18	-16	-17
@ audit	-32	-58	-32	-33	-33	-31	-31
@ auditor	-17	-19	-18	-18	-19	-17	-17
@ auth	-56	-89	-59	-63	-59	-56	-56
@ author	-67	-57	-56	-55	-56	-54	-61
@ autom	-38	-35	-36	-37	-58	-36	-36
@ automat	-13	-19	-14	-13	-13	-13	-13
@ avail	-48	-49	-58	-49	-48	-47	-54
@ aws	-1	-14	-13	-13	-12	-12	-17
@ b	-28	-34	-29	-36	-29	-28	-30
@ back	-39	-35	-34	-41	-39	-33	-37
@ backup	-74	-61	-79	-59	-22	-58	-73
@ base	-60	-66	-60	-59	-60	-59	-99
@ batch	-30	-28	-27	-27	-28	-27	-28
@ becam	4	34	3	-23	4	4	5
@ befor	-32	-32	-32	-33	-34	-36	-36
@ behind	-57	-55	-57	-54	-55	-53	-66
@ besid	16	81	26	-5	17	20	24
@ between	-18	-16	-16	-16	-17	-16	-16
@ block	-48	-42	-53	-42	-60	-42	-44
@ bot	-5	25	-3	-19	-9	-7	-5
@ both	78	20	27	29	25	28	25
@ box	-8	-3	-4	-7	-9	-2	46
@ broke	-18	-16	-16	-16	-17	-16	-16
@ broker	-38	-36	-37	-37	-41	-36	-38
@ build	-61	-55	-55	-55	-61	-53	-62
@ but	-6	-10	-18	51	-9	-2	-1
@ by	-18	-13	-16	-10	-7	-15	-17
@ byol	-30	-27	-26	-28	-27	-26	-34
@ cach	-66	-56	-50	-52	-36	-53	-53
@ can	-26	-26	-27	-23	-10	-23	-26
@ cant	-23	-24	-22	-23	-23	-23	-22
@ capac	-39	-32	-32	-32	-34	-31	-33
@ certif	-57	-52	-51	-48	-18	-48	-57
@ chang	-34	-52	-39	-51	-41	-35	-34
@ chat	-18	-18	-18	-19	-19	-20	-18
@ cheaper	35	19	29	21	82	25	32
@ choos	10	19	22	61	17	19	18
@ chore	-12	18	-9	-13	-16	-11	-12
@ chosen	-36	-38	-37	-34	-34	-34	-35
@ class	-32	-34	-32	-34	-32	-31	-32
@ claud	15	16	15	11	57	16	13
@ clean	-57	-49	-48	-49	-54	-48	-52
@ cli	-41	-38	-39	-57	-41	-36	-39
@ client	-34	-30	-30	-32	-31	-29	-31
@ cloud	-20	-5	-7	-2	44	-2	-14
@ cluster	-34	-37	-38	-38	-44	-37	-40
@ cni	-28	-32	-29	-29	-29	-28	-31
@ code	-32	-31	-34	-31	-34	-30	-31
@ cold	4	9	6	8	35	3	7
@ collabor	-21	-19	-22	-18	-18	-18	-18
@ collect	-50	-41	-38	-38	-42	-38	-39
@ com	-24	-28	-25	-27	-26	-25	-24
@ come	-15	5	5	4	38	1	5
@ compar	0	64	10	8	-1	9	6
@ comput	-2	-12	1	1	-6	2	45
@ config	-81	-72	-79	-74	-92	-70	-79
@ configur	-58	-55	-57	-55	-61	-54	-57
@ connect	-39	-38	-37	-37	-43	-37	-39
@ consent	-35	-37	-34	-40	-35	-33	-33
@ consol	-12	-16	-13	-13	-13	-13	-14
@ contain	-37	-43	-38	-38	-37	-37	-41
@ contrast	-4	69	9	-14	-13	-4	4
@ control	-50	-62	-50	-51	-30	-47	-55
@ core	-34	-33	-32	-33	-34	-32	-41
@ cost	-22	-18	-29	-16	1	-17	-19
@ could	-6	-14	-17	-13	-13	-15	-13
@ cover	-23	-15	-15	-16	-16	-16	-16
@ cpu	-50	-59	-53	-47	-46	-46	-46
@ crash	-27	-27	-27	-28	-42	-27	-26
@ creat	-22	-22	-21	-25	-23	-21	-24
@ cron	-30	-27	-27	-28	-26	-27	-32
@ csi	-39	-49	-42	-40	-40	-39	-38
@ cumul	-40	-39	-44	-38	-38	-39	-48
@ custom	31	59	35	38	72	41	104
@ cve	-27	-27	-28	-26	-28	-26	-28
@ daemon	-29	-31	-29	-30	-30	-29	-34
@ dashboard	-19	-16	-17	-17	-16	-16	-17
@ data	-55	-54	-54	-51	-54	-51	-54
@ databas	-16	-15	-15	-16	-17	-15	-19
@ db	8	14	14	6	11	14	76
@ dba	-18	-16	-16	-19	-15	-16	-17
@ decis	-12	-13	-12	-12	-21	-12	-12
@ default	-70	-67	-69	-62	-80	-62	-66
@ defin	-18	-17	-18	-20	-17	-17	-17
@ definit	-109	-124	-119	-88	-98	-94	-104
@ delet	-47	-48	-49	-47	-65	-47	-47
@ deliv	-34	-43	-34	-35	-33	-33	-33
@ deploi	-23	-17	-17	-17	-18	-17	-17
@ deprec	31	29	13	36	136	30	16
@ desktop	-58	-29	-52	-74	-55	-53	-72
@ devic	-42	-46	-47	-45	-46	-44	-56
@ differ	14	83	18	14	9	18	16
@ directori	-35	-34	-34	-34	-42	-34	-53
@ disabl	-33	-31	-32	-32	-32	-31	-31
@ disk	-37	-33	-32	-32	-32	-32	-33
@ divis	57	1	8	7	-7	5	2
@ do	1	-19	-17	-21	-18	-16	-20
@ doe	-45	-25	-33	-36	-26	-33	-38
@ doesnt	-82	-57	-54	-55	-56	-54	-56
@ domain	-75	-84	-76	-72	-77	-71	-75
@ down	-52	-42	-44	-43	-44	-42	-46
@ drain	-51	-41	-53	-43	-17	-40	-42
@ draw	11	-24	-48	-33	-65	-31	-31
@ drift	-123	-82	-82	-79	-81	-79	-88
@ dsql	-21	21	-18	-25	-30	-19	-19
@ durabl	-88	-116	-75	-74	-78	-75	-81
@ dure	-37	-38	-37	-39	-63	-37	-38
@ duti	183	65	55	55	54	54	46
@ each	-57	-53	-46	-45	-55	-46	-49
@ ec2	-43	-27	-45	-45	-43	-42	-48
@ eks	-30	-32	-30	-31	-30	-29	-42
@ enabl	-85	-85	-89	-82	-82	-78	-92
@ encrypt	-84	-60	-82	-91	-94	-77	-100
@ end	-28	-29	-31	-28	-35	-28	-29
@ endpoint	-43	-18	61	-12	-21	-12	-15
@ enforc	-19	-18	-19	-18	-19	-18	-19
@ engin	-56	-55	-55	-55	-61	-54	-79
@ env	-36	-33	-33	-33	-37	-32	-34
@ environ	-33	-33	-34	-32	-33	-31	-34
@ escap	-14	-13	-13	-14	-14	-13	-21
@ event	-31	-33	-29	-30	-32	-29	-31
@ everi	-19	-18	-18	-18	-20	-18	-19
@ everyth	154	20	29	44	30	22	31
@ execut	14	31	130	34	29	35	29
@ expir	-36	-35	-35	-35	-38	-34	-35
@ expiri	-63	-71	-66	-61	-64	-62	-73
@ explain	61	10	-13	11	11	11	8
@ export	-23	-27	-21	-24	-21	-22	-23
@ extend	-46	-30	21	-30	-78	-28	-33
@ extens	-30	-33	-29	-29	-29	-28	-34
@ fail	-48	-47	-47	-50	-49	-46	-49
@ failov	-37	-38	-36	-35	-37	-35	-35
@ famili	-23	-8	-8	-28	27	-8	-8
@ fargat	-14	17	-12	-12	-13	-11	-13
@ fewer	62	14	60	150	61	60	60
@ file	-20	-18	-18	-18	-18	-18	-19
@ find	-27	-24	-26	-26	-28	-24	-24
@ firmwar	-70	-65	-66	-73	-67	-62	-76
@ fix	-24	-25	-24	-24	-25	-24	-24
@ flag	-23	-20	-20	-21	-21	-20	-21
@ fleet	-29	-28	-28	-29	-29	-28	-30
@ flow	0	6	59	4	0	5	3
@ for	-13	-11	32	8	-17	-12	-18
@ forc	-17	-14	-14	-14	-16	-14	-14
@ function	-53	-44	-44	-45	-45	-43	-48
@ get	-28	-27	-28	-27	-29	-27	-30
@ give	-7	34	-3	-19	-23	-6	-10
@ got	-43	-38	-40	-40	-42	-38	-41
@ grant	-55	-42	-24	-41	-52	-38	-35
@ group	119	32	23	30	12	26	28
@ grow	-34	-33	-34	-34	-39	-33	-35
@ guest	-72	-69	-72	-70	-82	-69	-70
@ had	-30	-19	-19	-19	-19	-19	-20
@ hardwar	-69	-67	-67	-64	-66	-64	-71
@ has	-26	-25	-25	-16	-36	-24	-27
@ have	13	17	10	20	65	13	3
@ head	-32	-30	-32	-32	-31	-30	-43
@ hmm	-18	-17	-17	-18	-17	-16	-18
@ hold	-15	-14	-14	-14	-24	-14	-14
@ host	-76	-76	-75	-73	-74	-72	-93
@ how	27	64	33	24	70	32	34
@ i	0	-5	11	9	-24	-6	-8
@ id	21	12	19	51	19	19	17
@ ident	-26	-19	-19	-19	-19	-19	-21
@ if	25	60	28	52	25	28	27
@ imag	-39	-37	-37	-37	-42	-37	-39
@ in	-20	-17	-16	-25	-15	-23	-26
@ index	-19	-17	-24	-18	-18	-17	-17
@ ingress	-26	-26	-26	-26	-26	-25	-27
@ inspect	-19	-12	-12	-12	-13	-12	-13
@ instal	-52	-68	-52	-65	-52	-50	-68
@ instanc	-30	-25	-26	-25	3	-25	-33
@ instead	-40	46	-11	-2	-8	-2	-2
@ into	3	42	11	12	10	12	11
@ invoc	-21	-21	-20	-20	-22	-20	-21
@ is	-28	-20	-18	-24	-27	-23	-25
@ isnt	-16	-16	-19	-17	-17	-16	-18
@ issu	-15	-16	-15	-15	-16	-15	-16
@ it	2	30	10	23	91	32	33
@ item	-49	-48	-47	-47	-60	-47	-56
@ its	-23	-23	-23	-24	-24	-23	-38
@ itself	-34	-32	-33	-33	-36	-32	-38
@ job	-38	-46	-36	-18	-40	-35	-40
@ join	-41	-49	-37	-43	-39	-37	-37
@ keep	-43	-44	-44	-43	-36	-42	-50
@ kei	-101	-97	-97	-90	-90	-91	-137
@ kept	-27	-22	-21	-22	-23	-21	-23
@ key	-45	-44	-46	-43	-46	-42	-44
@ kill	-42	-45	-38	-39	-42	-40	-39
@ lag	-33	-37	-33	-35	-34	-33	-35
@ land	41	-27	-37	0	-13	-2	-3
@ larg	-21	-22	-26	-19	36	-15	-16
@ launch	-47	-53	-56	-50	-50	-48	-54
@ layer	-41	-44	-48	-44	-54	-43	-43
@ leak	-19	-18	-18	-18	-18	-17	-18
@ least	-63	-55	-47	-34	-55	-46	-52
@ leav	4	5	6	24	3	6	5
@ left	88	34	33	34	32	34	35
@ legal	-30	-56	-30	-34	-29	-29	-29
@ less	58	19	57	151	58	59	58
@ let	-26	-26	-26	-28	-29	-26	-26
@ licens	-8	13	5	15	10	17	87
@ lifecycl	-21	-22	-21	-21	-21	-21	-21
@ like	-35	-35	-34	-36	-33	-34	-45
@ line	-38	32	-34	-52	-44	-35	-36
@ link	-34	-33	-34	-35	-35	-33	-39
@ list	-18	-16	-16	-18	-17	-17	-19
@ listen	-72	-65	-66	-63	-57	-62	-70
@ local	-56	-47	-47	-50	-48	-47	-62
@ locat	-39	-33	-34	-33	-35	-33	-40
@ lock	-58	-49	-48	-47	-49	-46	-57
@ log	-38	-38	-37	-42	-39	-36	-37
@ login	-33	-32	-34	-33	-34	-32	-32
@ long	-19	-19	-19	-20	-20	-19	-32
@ lost	-29	-26	-26	-26	-27	-26	-28
@ lustr	-36	17	-21	-27	-25	-21	-21
@ machin	-29	-27	-29	-29	-30	-28	-33
@ made	-39	-36	-36	-34	-36	-35	-36
@ mainten	-29	-23	-24	-24	-26	-24	-28
@ major	-20	-20	-20	-20	-19	-19	-21
@ make	-50	-33	-34	-32	-32	-32	-32
@ manag	4	-39	-28	-23	-28	-24	-29
@ mark	-13	-16	-14	-14	-13	-13	-13
@ master	-16	-16	-16	-20	-16	-16	-16
@ may	-56	-47	-71	-65	-52	-48	-49
@ me	85	-64	-29	-40	-59	-24	-40
@ mean	-22	-16	49	-10	-35	-10	-14
@ medium	-29	-51	-30	-33	-30	-30	-32
@ memori	-36	-32	-33	-33	-32	-32	-38
@ mesh	-17	-16	-17	-16	-20	-16	-16
@ messag	8	11	0	10	44	10	11
@ metadata	-17	-20	-19	-19	-17	-17	-22
@ migrat	-18	-17	-16	-17	-16	-16	-17
@ minor	-80	-79	-80	-79	-79	-78	-126
@ miss	-46	-37	-36	-37	-41	-36	-39
@ mode	52	58	28	96	-1	33	29
@ model	-45	-35	-33	-35	-37	-34	-35
@ mount	-31	-43	-31	-35	-31	-31	-36
@ move	-28	-27	-26	-30	-28	-25	-29
@ multi	-52	-54	-62	-54	-35	-50	-51
@ must	-35	-34	-30	-31	-31	-30	-32
@ my	-15	-12	-12	-13	-13	-12	-18
@ mysql	-55	-35	-39	-37	-44	-36	-36
@ n	12	54	12	6	5	19	19
@ name	-47	-51	-47	-48	-69	-47	-48
@ namespac	-17	-15	-14	-14	-15	-14	-18
@ need	-60	-77	-78	-94	-112	-77	-81
@ network	-23	-26	-21	-22	-21	-21	-21
@ next	33	75	29	23	27	29	25
@ no	39	-1	18	31	11	17	18
@ nobodi	-37	-36	-36	-37	-47	-36	-39
@ node	-7	-6	-7	9	-7	-1	54
@ not	18	19	59	19	20	20	17
@ nsx	-77	-69	-72	-69	-72	-67	-101
@ of	-63	-60	-59	-57	-49	-55	-61
@ on	-25	17	-7	-11	-15	-14	-26
@ onc	24	38	26	66	26	27	27
@ one	-37	-53	-34	-40	-41	-35	-34
@ onli	11	6	12	9	41	13	12
@ ontap	-44	-43	-43	-41	-31	-41	-43
@ onto	22	58	22	16	25	24	25
@ open	-34	-31	-31	-31	-34	-31	-31
@ openzf	-35	-33	-35	-34	-34	-33	-34
@ oper	37	41	41	41	40	40	107
@ ops	-3	54	0	-24	-19	-1	-1
@ option	-1	1	-29	51	-5	1	2
@ or	23	96	37	98	42	42	36
@ origin	-25	-34	-27	-24	-25	-28	-24
@ os	-58	-100	-55	-60	-37	-55	-112
@ our	18	-18	-18	-21	-22	-4	-49
@ out	-56	-68	-56	-70	-56	-56	-55
@ outdat	-100	-89	-73	-83	-100	-85	-81
@ over	-18	6	-21	-22	-5	-13	-13
@ overview	91	15	21	20	11	19	18
@ own	10	12	13	39	12	13	5
@ owner	-23	-23	-22	-23	-26	-22	-26
@ ownership	79	13	18	19	12	16	15
@ page	-30	-29	-28	-30	-29	-28	-41
@ param	-21	-20	-22	-21	-21	-20	-23
@ paramet	-42	-33	-35	-32	-34	-31	-32
@ part	22	29	30	27	28	31	69
@ partit	-25	-26	-27	-26	-28	-26	-27
@ password	-50	-45	-45	-44	-45	-45	-47
@ past	-16	-17	-18	-20	-17	-16	-19
@ patch	-142	-133	-132	-128	-129	-128	-183
@ peer	-17	-17	-16	-16	-16	-15	-15
@ pend	-63	-60	-62	-61	-70	-61	-80
@ permiss	-35	-49	-33	-45	-35	-33	-34
@ physic	8	32	6	6	7	7	8
@ pick	-26	-29	-24	-31	-29	-25	-26
@ plan	-37	44	-45	-23	-55	-23	-21
@ platform	-53	-57	-62	-55	-59	-55	-64
@ pleas	10	15	24	-9	-19	-5	-4
@ pls	-17	-17	-28	-27	-31	-36	-29
@ plu	-17	-18	-17	-17	-17	-16	-21
@ plugin	-53	-53	-53	-50	-54	-50	-55
@ plz	118	18	27	31	66	25	20
@ point	-14	-14	-14	-14	-14	-14	-21
@ polici	-52	-49	-50	-50	-39	-48	-55
@ port	-50	-47	-47	-47	-59	-46	-48
@ postgr	-34	-27	-27	-28	-29	-28	-32
@ pre	-27	-23	-23	-23	-22	-23	-27
@ price	25	13	27	12	120	29	26
@ primari	-16	-15	-15	-15	-17	-15	-17
@ produc	-20	-19	-21	-19	-20	-19	-22
@ profil	-30	-29	-28	-27	-27	-27	-28
@ project	-12	-16	-11	-12	-12	-11	-12
@ prompt	-50	-47	-51	-45	-46	-46	-51
@ provid	-19	-20	-19	-24	-20	-19	-20
@ provis	10	50	8	9	10	11	9
@ proxi	-57	-55	-57	-55	-59	-55	-66
@ put	-38	-42	-39	-43	-38	-38	-37
@ python	-59	-52	-55	-51	-55	-52	-55
@ queue	-75	-71	-69	-69	-71	-68	-101
@ r	-55	-30	-32	-35	-46	-32	-32
@ ran	-25	-23	-23	-24	-32	-23	-27
@ rbac	-81	-77	-80	-75	-77	-74	-83
@ reach	30	30	31	30	66	30	31
@ read	14	4	16	17	53	17	17
@ reader	34	30	15	29	88	27	26
@ record	-25	-24	-22	-23	-23	-22	-23
@ redi	-21	-20	-23	-22	-21	-20	-30
@ redund	-29	-29	-34	-29	-29	-28	-29
@ regard	18	28	15	14	45	23	21
@ region	-38	-43	-47	-39	-41	-39	-40
@ registri	-48	-39	-41	-39	-48	-39	-46
@ releas	-36	-38	-38	-38	-56	-38	-38
@ remedi	-83	-77	-81	-73	-75	-74	-83
@ renew	-69	-73	-68	-82	-79	-67	-68
@ repair	-32	-30	-29	-30	-36	-29	-30
@ replic	-47	-37	-37	-37	-42	-37	-40
@ replica	-89	-85	-85	-85	-102	-80	-82
@ repo	-6	5	5	5	36	3	6
@ report	-28	-27	-28	-28	-27	-26	-27
@ repositori	-37	-36	-36	-35	-43	-35	-37
@ request	-51	-37	-37	-39	-39	-36	-36
@ respons	81	41	20	21	12	20	15
@ rest	-75	-75	-74	-68	-61	-66	-71
@ retent	-63	-62	-61	-60	-65	-59	-63
@ retri	-78	-76	-78	-74	-80	-74	-75
@ return	-44	-26	-24	-25	-12	-25	-24
@ revok	-22	-21	-21	-22	-21	-20	-20
@ right	-26	-34	-26	-26	-26	-25	-26
@ role	-62	-59	-57	-58	-59	-55	-57
@ root	-41	-35	-35	-35	-35	-39	-37
@ rotat	-67	-65	-69	-61	-72	-71	-91
@ rout	-57	-41	-40	-40	-41	-40	-50
@ router	-52	-36	-36	-36	-37	-36	-36
@ rule	-80	-78	-78	-73	-74	-76	-79
@ run	-37	-34	-34	-34	-27	-33	-40
@ runtim	-52	-60	-55	-51	-52	-50	-63
@ sai	-23	-25	-25	-25	-24	-23	-24
@ same	18	125	25	21	28	26	16
@ save	-30	-9	-7	-11	34	-9	-6
@ scale	-30	-28	-28	-28	-34	-28	-33
@ scan	-22	-21	-20	-20	-22	-20	-23
@ schedul	-62	-62	-63	-50	-60	-59	-84
@ schema	-95	-87	-89	-81	-85	-82	-93
@ scratch	-45	-47	-44	-43	-49	-43	-46
@ scream	-14	-19	-14	-14	-14	-14	-15
@ secret	-25	-28	-27	-26	-26	-25	-27
@ secur	78	80	67	38	53	56	142
@ self	-27	-26	-25	-33	-25	-26	-27
@ send	20	31	33	32	97	25	30
@ server	-13	-5	-6	-1	-7	-5	42
@ serverless	17	-7	-22	-20	-26	-18	-22
@ servic	-43	-40	-41	-39	-43	-39	-44
@ session	-27	-32	-29	-48	-28	-28	-28
@ set	-37	-20	-29	-29	-37	-28	-30
@ setup	50	5	-12	6	7	7	10
@ share	74	11	17	32	15	18	11
@ short	49	-3	-6	-11	3	10	11
@ should	-25	-24	-23	-26	-25	-22	-23
@ show	-14	0	-19	-27	-20	-19	-19
@ side	-5	77	7	3	7	6	6
@ sidecar	-48	-44	-52	-46	-48	-51	-48
@ sign	-24	-23	-23	-24	-37	-23	-25
@ sit	-30	-26	-26	-26	-27	-26	-33
@ size	-100	-88	-89	-85	-99	-85	-96
@ slot	-54	-65	-54	-67	-54	-54	-53
@ small	-21	-22	-21	-22	-21	-20	-19
@ snapshot	-33	-31	-31	-31	-33	-31	-33
@ so	-22	-7	-14	0	-16	-12	-16
@ softwar	-49	-47	-47	-48	-48	-47	-61
@ someon	-20	-17	-17	-17	-18	-17	-18
@ someth	-56	-51	-51	-50	-68	-56	-67
@ sourc	-41	-39	-39	-40	-43	-40	-42
@ split	61	57	26	4	7	25	18
@ spot	24	13	22	24	69	24	23
@ srm	146	43	44	54	51	43	43
@ stage	-41	-38	-39	-39	-60	-39	-39
@ stand	-5	1	68	2	-11	1	-2
@ standard	-23	-20	-24	-22	-21	-21	-22
@ start	-17	-17	-15	-16	-15	-15	-17
@ stop	-48	-44	-43	-42	-44	-42	-52
@ storag	-36	-33	-33	-35	-34	-33	-35
@ store	-18	-18	-17	-17	-18	-17	-18
@ stream	-71	-61	-61	-61	-63	-60	-65
@ subnet	-23	-25	-23	-23	-24	-23	-22
@ suggest	-20	-18	-18	-19	-19	-18	-20
@ support	20	22	17	24	89	24	17
@ swap	-19	-24	-20	-21	-20	-20	-22
@ tabl	-29	-26	-26	-26	-29	-26	-27
@ take	-26	-34	-32	-31	-37	-30	-34
@ task	-58	-57	-58	-53	-53	-52	-54
@ team	-51	-46	-46	-48	-52	-44	-47
@ tell	78	6	-31	-3	-31	5	5
@ templat	-80	-46	-60	-43	-65	-43	-43
@ than	16	76	19	-25	-6	19	18
@ that	-17	2	-14	-20	-18	-14	-15
@ the	20	3	7	19	5	9	44
@ their	-33	-38	-30	-30	-30	-29	-35
@ them	197	60	74	78	74	72	40
@ then	-83	-75	-76	-67	-67	-69	-69
@ there	-107	-74	-74	-69	-88	-72	-71
@ thi	-16	-16	-16	-18	-17	-16	-17
@ thing	-29	-64	-68	-62	-62	-64	-115
@ threat	-15	-15	-14	-15	-15	-15	-16
@ three	-22	8	-21	-16	-29	-14	-15
@ throttl	-22	-19	-18	-18	-19	-19	-20
@ tidi	-16	-16	-17	-17	-18	-16	-16
@ time	-36	-32	-32	-34	-31	-30	-33
@ tls	-55	-52	-58	-47	-51	-47	-49
@ to	-2	12	-8	-9	22	-3	-5
@ token	-23	-22	-22	-22	-24	-21	-21
@ told	-20	-18	-20	-18	-19	-17	-18
@ too	-33	-28	-27	-26	-26	-27	-29
@ topic	-28	-32	-28	-28	-30	-29	-30
@ traffic	-15	-15	-15	-15	-18	-14	-15
@ train	-57	-53	-55	-54	-55	-52	-61
@ transfer	-30	-30	-30	-32	-32	-30	-30
@ trim	-23	-23	-22	-23	-25	-22	-22
@ true	-16	-15	-15	-15	-18	-15	-17
@ tune	-19	-18	-18	-19	-18	-18	-22
@ tunnel	-24	-21	-21	-22	-24	-22	-31
@ turn	-27	-30	-28	-27	-32	-27	-27
@ type	-34	-30	-41	-34	30	-27	-35
@ under	-40	-39	-36	-40	-35	-36	-40
@ unencrypt	-22	-26	-21	-27	-21	-21	-21
@ up	-52	-47	-50	-48	-57	-48	-52
@ updat	-37	-40	-39	-39	-43	-38	-43
@ upgrad	-11	0	-5	1	2	3	86
@ upload	-48	-57	-51	-55	-54	-48	-47
@ us	125	11	19	21	18	22	2
@ use	24	32	32	32	76	30	27
@ user	-49	-45	-47	-44	-46	-44	-47
@ v	10	106	22	24	17	22	17
@ valid	-26	-28	-30	-27	-32	-25	-25
@ version	-48	-45	-52	-44	-30	-44	-50
@ versu	19	86	30	44	32	33	31
@ via	-62	-59	-56	-63	-58	-57	-67
@ virtual	-33	-39	-36	-53	-37	-33	-34
@ volum	-28	-29	-27	-27	-28	-27	-30
@ vs	-10	82	19	34	49	20	18
@ w	45	34	15	14	11	13	14
@ was	-16	-17	-15	-16	-16	-16	-17
@ we	-46	-26	-41	-46	-42	-37	-63
@ web	-21	-19	-19	-19	-19	-19	-20
@ weight	-56	-29	-30	-48	-31	-29	-32
@ went	-18	-17	-18	-17	-19	-17	-20
@ were	-27	-33	-26	-27	-26	-26	-31
@ what	85	61	71	51	34	43	40
@ when	-18	-17	-18	-11	-18	-17	-17
@ where	39	40	30	60	26	26	28
@ which	18	-20	-2	10	9	-1	-1
@ whichev	29	-3	30	88	25	27	29
@ while	-17	-17	-17	-17	-25	-17	-17
@ who	21	20	-2	7	5	9	43
@ whom	-18	-17	-17	-23	-17	-17	-28
@ whose	-38	-30	-36	-39	-40	-35	-40
@ windows	-61	-59	-59	-64	-60	-58	-75
@ with	-9	-24	-6	18	-6	-4	8
@ without	-1	4	4	3	42	3	3
@ wordpress	-29	-28	-48	-29	-48	-28	-36
@ worker	-39	-32	-45	-34	-17	-32	-40
@ workflow	6	38	9	2	3	9	10
@ would	-5	23	-1	-4	-7	-2	-5
@ write	-82	-78	-77	-75	-77	-74	-98
@ written	-22	-21	-22	-21	-22	-20	-23
@ yes	-13	-12	-12	-12	-12	-12	-17
@ zip	19	74	18	11	20	21	17
^	-23	-25	-24	-27	-22	-27	-25
^ 1	-16	-14	-14	-15	-16	-14	-17
^ 403	-21	-17	-17	-18	-20	-17	-17
^ @	-4	-20	-36	-34	-39	-40	-28
^ a	-20	-22	1	-21	-24	-20	-29
^ access	-61	-62	-70	-62	-68	-62	-77
^ accord	-29	-16	-16	-16	-16	-16	-16
^ account	-34	-33	-35	-33	-59	-33	-41
^ activ	-33	-36	-34	-37	-37	-33	-32
^ ad	42	17	35	83	23	41	160
^ admin	-35	-34	-36	-34	-52	-34	-41
^ after	-3	27	0	-5	-1	1	1
^ agent	13	9	11	10	12	12	91
^ air	-39	-39	-40	-40	-43	-40	-45
^ alarm	-77	-72	-73	-71	-79	-70	-73
^ alert	-55	-50	-53	-52	-53	-51	-52
^ alibaba	28	28	28	28	62	28	21
^ allow	-33	-32	-32	-35	-39	-32	-36
^ amazon	68	35	104	38	26	37	58
^ ami	-24	-22	31	-22	-33	-21	-45
^ an	-14	-14	5	-15	-16	-14	-14
^ and	-37	-33	-18	-30	-40	-31	3
^ antiviru	-119	-94	-126	-98	-110	-111	-110
^ api	-24	-24	-28	-24	-25	-24	-26
^ app	-58	-58	-59	-56	-59	-57	-63
^ applic	-73	-73	-75	-71	-72	-71	-77
^ archiv	-30	-30	-31	-33	-36	-30	-38
^ are	-1	7	-4	7	42	27	12
^ as	-15	-18	-9	10	-9	-9	-9
^ audit	-17	-16	-16	-16	-17	-16	-18
^ auditor	17	15	42	26	17	18	14
^ auth	-37	-38	-39	-37	-40	-37	-41
^ author	-62	-59	-79	-60	-78	-62	-67
^ auto	28	26	82	24	16	23	11
^ autom	-49	-57	-49	-48	-49	-48	-62
^ automat	-27	-27	-39	-28	-28	-27	-32
^ autosc	-38	-38	-38	-38	-51	-38	-42
^ avail	15	14	64	14	3	9	11
^ awar	-27	-28	-2	-27	-34	-45	-36
^ aws	-11	-12	-14	-13	34	-12	-48
^ az	-6	30	132	32	11	10	16
^ back	-120	-112	-117	-105	-121	-107	-148
^ background	-30	-31	-32	-31	-34	-31	-33
^ backup	1	1	0	4	62	3	-9
^ bad	-41	-35	-35	-36	-40	-35	-36
^ bandwidth	-50	-45	-46	-45	-71	-45	-46
^ bare	-5	0	63	-1	-36	0	2
^ base	-55	-57	-57	-55	-69	-55	-59
^ batch	7	6	7	5	-7	6	62
^ bgp	-30	-51	-30	-33	-32	-31	-31
^ bia	-47	-32	-34	-33	-37	-32	-32
^ bill	-67	-65	-69	-76	-99	-67	-72
^ binlog	-16	-15	-15	-16	-17	-15	-16
^ bit	-23	-18	-18	-19	-18	-18	-20
^ block	-40	-40	-42	-39	-42	-38	-38
^ blue	-20	-19	-21	-20	-21	-19	-20
^ bootstrap	-47	-64	-49	-53	-51	-47	-53
^ boss	2	55	3	-16	11	10	12
^ bottlerocket	-68	-78	-75	-64	-66	-63	-72
^ bounc	-47	-30	-32	-34	-42	-31	-33
^ break	134	33	24	34	10	34	21
^ bring	-27	-27	-27	-28	-27	-26	-26
^ broken	-31	-32	-30	-30	-34	-30	-30
^ bug	-32	-31	-33	-30	-36	-30	-30
^ bui	-51	-47	-47	-44	-67	-49	-45
^ build	-20	37	-42	-38	-22	-23	-45
^ burst	-23	-22	-22	-23	-31	-22	-26
^ busi	-38	-54	-41	8	-72	-41	-43
^ but	-42	-40	-40	-39	-40	-40	-47
^ byol	-42	-37	-38	-37	-37	-37	-41
^ cach	-36	-42	-41	-36	-41	-40	-43
^ calico	-47	-51	-50	-49	-49	-46	-65
^ can	88	64	81	64	128	63	58
^ capac	-63	-61	-69	-59	-60	-59	-64
^ cctv	-55	-55	-59	-55	-65	-57	-59
^ central	-31	-28	-28	-28	-39	-28	-28
^ cert	-19	-18	-18	-22	-23	-18	-18
^ certif	-52	-54	-51	-51	-54	-50	-50
^ chang	-18	-18	-18	-19	-22	-18	-18
^ check	-29	-29	-28	-35	-27	-27	-35
^ checksum	-60	-55	-51	-50	-51	-64	-53
^ choos	-44	-50	-50	-34	-47	-44	-43
^ ci	-77	-68	-61	-41	-73	-64	-72
^ cis	-72	-73	-99	-75	-73	-72	-80
^ client	-42	-42	-42	-41	-45	-41	-45
^ cloud	-122	-96	-100	-93	-109	-95	-106
^ cloudflar	10	9	7	8	48	9	-1
^ cluster	-29	-28	-28	-28	-28	-27	-33
^ code	-37	-37	-37	-37	-38	-36	-37
^ come	-14	-16	-10	-19	-15	-14	-13
^ compar	14	108	27	18	91	26	19
^ complianc	-34	-31	-12	-42	-40	-33	-35
^ comput	-31	-30	-34	-31	-41	-30	-32
^ concurr	-22	-22	-22	-23	-29	-23	-24
^ configur	-24	-25	-18	-26	-26	-26	-30
^ consum	-22	-20	-19	-20	-20	-20	-22
^ contain	-27	-27	-25	-23	-30	-26	10
^ containerd	-68	-71	-70	-65	-69	-64	-68
^ content	-97	-90	-99	-87	-101	-91	-105
^ continu	-22	-23	-21	-21	-25	-21	-26
^ control	-65	-67	-77	-65	-63	-63	-65
^ convert	6	27	-25	18	100	28	14
^ cor	-44	-42	-44	-44	-54	-42	-51
^ coredn	-29	-28	-29	-29	-28	-28	-52
^ could	2	19	6	-3	1	-30	-2
^ cpu	-23	-22	-22	-22	-28	-22	-22
^ creat	-102	-98	-107	-93	-97	-94	-106
^ cron	-25	-30	-25	-9	-36	-25	-24
^ cross	-54	-56	-58	-53	-57	-54	-56
^ crowdstrik	-30	-25	-26	-32	-25	-26	-39
^ crypto	-20	-20	-20	-21	-32	-20	-24
^ cryptomin	-25	-20	-20	-21	-25	-20	-23
^ custom	-30	-27	14	-27	-33	-28	-35
^ cve	-38	-37	-37	-38	-48	-37	-42
^ daili	-37	-43	-41	-37	-41	-37	-37
^ dangl	-19	-17	-18	-19	-18	-18	-22
^ dashboard	-24	-22	-23	-22	-27	-22	-22
^ data	-27	-28	-10	-26	-27	-26	-26
^ databas	-91	-95	-93	-98	-91	-91	-128
^ db	-50	-50	-61	-56	-74	-50	-2
^ ddo	-6	-29	-24	33	-16	-12	-3
^ decid	-39	-38	-49	-41	-37	-47	-38
^ decommiss	-49	-49	-52	-49	-52	-51	-50
^ default	-46	-42	-46	-41	-43	-41	-44
^ defin	81	80	190	79	78	80	81
^ delet	-5	-2	-16	-3	70	-4	-8
^ depend	-53	-53	-57	-59	-61	-53	-54
^ deploi	-44	-43	-48	-42	-48	-41	-41
^ deprec	-29	-39	40	-30	-60	-29	-41
^ detect	-17	-16	-16	-18	-18	-16	-18
^ dev	-22	-22	-22	-23	-23	-24	-28
^ did	21	24	25	24	102	13	20
^ diesel	-22	-22	-22	-22	-26	-22	-29
^ differ	12	75	14	16	3	15	15
^ disast	-35	-34	-37	-34	-40	-34	-37
^ disk	-38	-39	-38	-38	-40	-37	-39
^ dns	-22	-27	-19	40	-30	-18	-20
^ do	-49	-41	-42	-41	-50	-29	-23
^ docker	-70	-74	-74	-69	-71	-67	-70
^ doe	-38	-34	-38	-35	-33	-34	-33
^ domain	-23	-26	-22	-25	-22	-22	-23
^ download	-36	-37	-41	-37	-49	-37	-37
^ drain	-35	-47	-37	-40	-39	-36	-40
^ driver	-45	-30	-29	-29	-29	-28	-28
^ duplic	-36	-34	-34	-33	-38	-33	-34
^ durabl	-30	-26	-27	-26	-28	-26	-25
^ ecs	-16	-14	-13	-13	-13	-13	-14
^ edg	-18	-17	34	-14	-21	-15	-22
^ efa	-27	-26	-27	-28	-28	-26	-32
^ egress	-53	-56	-53	-52	-57	-51	-51
^ elast	38	43	35	35	22	45	145
^ eleven	-26	-25	-26	-26	-36	-25	-29
^ enabl	-103	-99	-104	-96	-101	-96	-110
^ encrypt	-14	-1	-19	-2	-41	-8	110
^ engin	12	13	13	10	6	13	42
^ envelop	5	7	67	7	-5	0	-4
^ environ	-30	-30	-31	-30	-31	-29	-30
^ eras	-49	-50	-52	-50	-57	-50	-50
^ errorportalloc	-22	-21	-21	-23	-20	-20	-25
^ etcd	-47	-40	14	-43	-54	-39	-42
^ even	-45	-47	-50	-46	-46	-46	-52
^ event	-46	-45	-50	-44	-47	-45	-48
^ everyth	132	51	57	56	56	56	56
^ ex	-47	-36	-36	-39	-41	-37	-36
^ excus	4	6	23	5	2	5	5
^ execut	-61	-55	-61	-55	-59	-55	-56
^ explain	82	39	126	56	116	58	58
^ export	-24	-26	-25	-29	-25	-25	-24
^ extend	4	1	66	2	-34	2	2
^ fail	-45	-38	-38	-39	-49	-38	-38
^ failov	-26	-24	-23	-25	-26	-23	-25
^ fedramp	-4	38	161	30	11	6	10
^ fibr	-49	-50	-57	-51	-51	-50	-79
^ file	-65	-59	-60	-60	-74	-59	-61
^ find	24	27	26	26	59	26	24
^ fine	-25	-24	-24	-24	-27	-24	-25
^ fire	-22	-22	-23	-23	-31	-22	-23
^ firecrack	-41	-42	-56	-43	-50	-40	-44
^ firewal	-68	-60	-62	-60	-63	-58	-59
^ firmwar	-64	-66	-68	-67	-77	-66	-78
^ flask	-23	-23	-23	-23	-26	-22	-24
^ fleet	-32	-32	-36	-32	-35	-39	-32
^ flood	-48	-49	-54	-50	-58	-51	-55
^ flow	-44	-54	-46	-50	-65	-43	-43
^ for	-32	-39	-21	-26	-45	-34	-66
^ game	-28	-12	-13	3	-14	-13	-17
^ gatewai	17	24	15	22	15	24	81
^ gdpr	-68	-84	-83	-69	-74	-64	-70
^ gener	-127	-103	-133	-104	-126	-121	-119
^ get	24	33	22	30	111	29	34
^ git	-46	-64	-46	-15	-53	-41	-45
^ github	-19	-19	-19	-19	-27	-19	-22
^ give	17	-1	-3	0	19	2	0
^ golden	35	38	108	38	36	36	38
^ googl	23	24	20	21	53	24	21
^ got	4	4	20	4	1	1	4
^ gpu	-47	-44	-46	-46	-51	-44	-46
^ grant	-76	-79	-88	-76	-77	-75	-84
^ graph	-22	-45	-22	9	-27	-20	-20
^ gremlin	-7	-35	-19	-34	48	-10	-11
^ guest	-77	-78	-89	-78	-81	-77	-94
^ hallucin	-60	-62	-64	-63	-60	-90	-70
^ hand	95	35	26	34	21	38	34
^ hard	-55	-54	-67	-55	-58	-54	-56
^ harden	32	33	24	35	33	31	111
^ hardwar	-53	-55	-55	-54	-56	-52	-60
^ hcx	-56	-50	-51	-50	-52	-51	-63
^ hello	-6	2	-7	3	-12	24	10
^ helm	-35	-36	-36	-35	-42	-35	-36
^ help	-29	-2	-30	4	-18	120	-1
^ hey	24	-2	26	-1	-14	-13	-7
^ hi	10	40	4	10	10	57	8
^ high	-25	-34	-26	-24	-25	-24	-25
^ hipaa	-20	-20	24	-19	-30	-23	-35
^ hm	-29	-30	-29	-29	-32	-29	-31
^ hmm	-29	-41	-34	-29	-32	-29	-30
^ home	-26	-29	-30	-35	-32	-27	-26
^ host	-82	-81	-83	-80	-85	-80	-112
^ how	64	51	44	45	129	49	45
^ hpc	-14	-34	-11	20	-15	-12	-14
^ http	-18	-18	-19	-23	-21	-19	-22
^ hypervisor	-100	-95	-63	-96	-123	-99	-100
^ i	48	24	42	29	19	44	21
^ iaa	-59	-62	13	-50	-82	-56	-94
^ id	69	23	40	70	22	37	41
^ idempot	-39	-49	-43	-41	-44	-40	-42
^ idl	-42	-41	-45	-41	-46	-41	-45
^ if	-24	28	-12	-5	-13	-10	-12
^ ignor	23	25	24	23	71	6	23
^ im	83	30	30	27	6	59	28
^ imag	-74	-69	-74	-68	-71	-67	-73
^ imdsv2	2	2	27	2	0	-2	-6
^ import	-26	-26	-27	-29	-33	-26	-27
^ in	-35	-42	-41	-39	-45	-39	-48
^ incid	-61	-55	-57	-56	-64	-55	-67
^ index	-91	-83	-96	-79	-93	-77	-80
^ infrastructur	-43	-41	-42	-39	-40	-39	-39
^ inherit	58	16	20	17	14	14	18
^ input	-46	-44	-44	-42	-45	-43	-42
^ instal	-69	-70	-70	-67	-71	-66	-75
^ intern	-39	-31	-27	-19	-31	-28	-28
^ is	-9	-2	-9	-4	22	5	20
^ iscsi	-39	-34	-34	-35	-35	-33	-33
^ isnt	-27	-25	-25	-26	-28	-25	-34
^ iso	0	-1	57	0	-19	-1	-1
^ isol	-35	-34	-34	-33	-34	-34	-36
^ it	-37	-32	-31	-38	-36	-31	-33
^ its	-30	-9	-9	-9	-29	-12	27
^ job	-56	-52	-55	-52	-57	-51	-58
^ karpent	-18	-17	-18	-17	-17	-17	-23
^ keep	-40	-39	-40	-39	-43	-39	-39
^ kei	44	48	42	51	26	50	125
^ kerbero	-41	-40	-41	-39	-42	-40	-40
^ kernel	-62	-60	-63	-59	-64	-58	-64
^ key	-46	-63	-55	-18	-52	-45	-47
^ kindli	55	51	19	19	15	28	30
^ kubelet	-17	-29	68	-7	-10	-10	-10
^ label	-43	-44	-47	-43	-43	-44	-43
^ lag	-31	-30	-33	-30	-31	-30	-32
^ launch	-15	-14	17	-14	-40	-14	-17
^ ldap	-62	-59	-63	-60	-68	-57	-69
^ leaver	-35	-32	-33	-33	-43	-33	-32
^ legal	-65	-66	-77	-64	-73	-66	-68
^ licens	-62	-62	-68	-61	-74	-61	-73
^ lifecycl	-45	-44	-45	-43	-46	-44	-46
^ limit	-43	-44	-44	-44	-64	-49	-46
^ linux	-43	-43	-46	-42	-44	-42	-45
^ list	80	18	27	20	-2	72	30
^ load	-31	-30	-35	-31	-35	-31	-30
^ local	-38	-39	-41	-39	-38	-37	-38
^ log	-22	-29	-25	-21	-29	-23	17
^ log4shell	-40	-36	-36	-35	-42	-34	-38
^ login	-21	-22	-23	1	-36	-20	-22
^ long	-46	-42	-43	-43	-49	-41	-41
^ lost	-28	-26	-30	-26	-28	-27	-29
^ machin	-22	-21	-21	-21	-21	-20	-24
^ mail	-11	-26	-13	36	-16	-10	-9
^ mainten	-40	-39	-43	-41	-43	-39	-48
^ major	-19	-20	-21	-20	-20	-19	-20
^ manag	-4	3	41	3	0	3	-5
^ manual	-16	31	0	32	14	162	12
^ market	-41	-37	-37	-41	-63	-37	-37
^ max	59	65	61	64	177	65	60
^ mean	14	13	76	13	-2	10	15
^ memori	-60	-55	-56	-56	-59	-56	-62
^ messag	-26	-27	-25	-12	-47	-26	-25
^ metadata	-64	-60	-61	-59	-87	-61	-62
^ mfa	-55	-51	0	-52	-79	-52	-64
^ migrat	-20	-19	-18	-20	-20	-18	-21
^ min	-34	-33	-34	-40	-51	-33	-34
^ minimum	23	30	-2	28	147	33	22
^ mobil	-33	-31	-33	-32	-36	-31	-30
^ model	-81	-80	-55	-21	-55	-54	-59
^ monitor	23	10	22	53	18	22	23
^ move	-2	49	-5	-16	-11	-2	-5
^ mtl	-58	-58	-69	-58	-73	-59	-56
^ multi	-41	-40	-29	-41	-50	-43	-41
^ must	13	16	16	15	11	15	54
^ my	73	40	47	36	56	34	41
^ n	-80	-86	-83	-77	-102	-80	-86
^ nah	-34	-34	-33	-32	-53	-32	-39
^ name	-49	-49	-56	-50	-63	-49	-47
^ need	52	19	20	46	16	20	18
^ network	-47	-36	-8	-35	-42	-35	-39
^ new	19	-27	-13	-20	-16	-10	-11
^ nightli	22	12	21	50	22	22	22
^ nitro	-3	-4	64	-3	-13	-4	-24
^ no	-23	-22	-24	-22	-23	-23	-24
^ nobodi	1	-24	-1	41	-6	2	2
^ node	-84	-85	-87	-85	-90	-84	-126
^ not	-43	-34	-33	-34	-31	-32	-34
^ now	-90	-76	-74	-73	-81	-76	-76
^ npm	-29	-25	-24	-26	-24	-24	-27
^ number	-20	-17	-19	-18	-22	-17	-17
^ nvidia	-19	-21	-21	-20	-22	-19	-18
^ of	46	43	138	46	13	45	36
^ ok	-17	-35	-47	-35	-50	-36	-45
^ old	-40	-40	-42	-39	-46	-39	-45
^ on	23	46	25	22	44	25	13
^ one	106	44	46	45	22	46	44
^ onli	-34	-31	-31	-34	-36	-30	-31
^ open	-64	-70	-65	-68	-89	-68	-65
^ oper	-61	-58	-59	-57	-60	-57	-63
^ opt	-19	-17	-18	-18	-18	-17	-17
^ order	-31	-29	-31	-30	-31	-29	-29
^ orphan	-34	-28	-29	-28	-29	-28	-29
^ os	-85	-96	-86	-87	-91	-84	-137
^ our	19	23	20	27	32	21	47
^ p99	40	49	50	53	134	46	48
^ pager	-23	-24	-23	-31	-22	-24	-25
^ palo	-27	-25	-29	-27	-27	-26	-26
^ paramet	-30	-29	-30	-31	-36	-29	-37
^ partit	-30	-26	-25	-27	-29	-25	-25
^ partner	-20	-20	-21	-20	-21	-20	-21
^ password	-82	-84	-86	-81	-84	-83	-105
^ patch	-50	-49	-52	-50	-64	-49	-50
^ pci	-33	-34	-5	-36	-41	-34	-37
^ pdb	-82	-57	19	-78	-84	-72	-75
^ penetr	-31	-33	-6	-31	-38	-40	-36
^ peopl	-19	-15	-15	-14	-15	-15	-15
^ permiss	-90	-90	-100	-89	-96	-93	-96
^ person	-17	-17	-17	-18	-20	-17	-29
^ phish	-32	-31	-34	-32	-33	-31	-35
^ php	-35	-34	-52	-35	-56	-35	-40
^ physic	-72	-65	-65	-64	-63	-62	-65
^ pick	-45	-46	-46	-14	-50	-43	-46
^ pii	-83	-78	-89	-74	-80	-76	-85
^ pin	-18	-15	-16	-16	-16	-15	-19
^ pipelin	-45	-45	-39	-39	-43	-39	-39
^ pitr	-28	-30	-6	-29	-32	-26	-29
^ platform	-66	-41	30	-38	-52	-38	-61
^ pleas	13	19	3	16	80	4	11
^ pls	42	14	9	19	8	-2	70
^ plugin	-21	-22	-21	-22	-21	-20	-22
^ pod	-19	-18	2	-16	-19	-17	-19
^ point	-35	-35	-46	-35	-50	-35	-34
^ poison	-34	-28	-27	-28	-31	-28	-32
^ posix	-31	-23	-24	-24	-25	-23	-23
^ power	-44	-40	-44	-40	-44	-40	-46
^ pre	-50	-41	-48	-46	-62	-48	-55
^ price	8	9	10	10	26	9	10
^ privat	-41	-39	-42	-38	-41	-38	-39
^ privileg	-32	-32	-36	-33	-37	-32	-31
^ procur	-105	-90	-93	-89	-94	-91	-98
^ protect	-50	-50	-56	-49	-54	-49	-61
^ provis	-57	-63	-56	-61	-68	-54	-54
^ public	-29	-27	-28	-29	-30	-28	-35
^ pull	-64	-65	-67	-65	-71	-65	-67
^ put	26	58	27	6	27	27	27
^ python	-53	-51	-54	-51	-57	-50	-54
^ quarterli	-63	-64	-70	-62	-65	-62	-76
^ queri	34	40	38	38	104	39	29
^ queue	-38	-37	-38	-27	-39	-36	-37
^ quick	24	149	19	23	33	35	21
^ quorum	-33	-30	-29	-29	-30	-29	-29
^ rack	-92	-89	-103	-87	-92	-87	-92
^ ram	51	2	9	11	9	9	-1
^ rbac	-56	-54	-59	-52	-54	-52	-55
^ read	-49	-46	-47	-49	-54	-47	-52
^ readonlyrootfilesystem	-32	-30	-51	-30	-30	-30	-30
^ recommend	29	24	27	14	91	28	28
^ record	-46	-42	-44	-42	-57	-42	-41
^ recoveri	-33	-33	-39	-33	-33	-33	-33
^ redishel	-15	-15	-15	-17	-15	-15	-24
^ redund	-33	-36	-38	-33	-35	-34	-33
^ region	-21	-21	-30	-21	-21	-21	-20
^ registri	-15	-14	-16	-15	-18	-14	-14
^ regresshion	-22	-20	-20	-21	-23	-20	-28
^ remind	-10	-23	-20	-18	-55	-19	-17
^ remot	-24	-23	-22	-23	-24	-22	-23
^ remov	-51	-46	-45	-48	-47	-45	-50
^ renew	-55	-54	-58	-57	-73	-56	-79
^ replac	-42	-42	-43	-40	-42	-40	-41
^ replic	-40	-37	-38	-37	-42	-36	-37
^ resili	-50	-43	-24	-44	-52	-47	-64
^ resourc	-19	-23	-19	-19	-20	-19	-28
^ respons	129	48	39	52	107	51	42
^ restor	-35	-33	-32	-33	-36	-32	-32
^ result	-30	-32	-27	-34	-27	-27	-27
^ retent	-49	-52	-49	-48	-51	-47	-51
^ revok	-49	-50	-54	-50	-60	-50	-54
^ right	-50	-54	-53	-50	-59	-51	-55
^ rm	24	23	17	27	122	23	17
^ role	-19	-24	-20	-25	-25	-20	-20
^ root	-6	-5	30	-7	-16	-7	-10
^ rotat	-94	-94	-120	-94	-98	-95	-127
^ rout	-51	-51	-57	-50	-53	-52	-54
^ rto	-3	-10	49	-9	-15	-22	-12
^ run	-17	-15	-15	-15	-15	-15	-15
^ runc	-16	-17	-17	-18	-19	-17	-17
^ runtim	-41	-40	-44	-40	-44	-39	-41
^ saa	-17	-17	-18	-18	-23	-17	-17
^ same	-60	-47	-49	-48	-47	-51	-53
^ sbom	-44	-49	-48	-45	-45	-44	-50
^ scale	-74	-74	-75	-74	-81	-74	-86
^ scan	-50	-48	-52	-49	-51	-48	-53
^ schedul	-20	-19	-19	-20	-20	-19	-19
^ schema	-28	-27	-27	-27	-30	-27	-27
^ scim	-22	-20	-19	-19	-23	-19	-20
^ search	-5	-36	-5	42	-23	-7	-5
^ second	-14	-14	-14	-14	-15	-14	-20
^ secret	-66	19	-40	-31	-42	-29	-30
^ secur	-55	-55	-43	-54	-67	-61	-77
^ self	27	24	31	68	32	31	31
^ separ	-29	-27	-27	-27	-35	-27	-27
^ server	-53	-53	-55	-53	-55	-52	-67
^ servic	-41	-41	-42	-39	-43	-40	-41
^ session	-34	-33	-37	-34	-42	-35	-35
^ set	-49	-50	-48	-50	-90	-49	-49
^ share	-2	-32	-47	-30	12	-31	-53
^ should	19	16	19	46	13	16	13
^ show	76	17	21	24	19	57	13
^ sign	-31	-28	-28	-31	-33	-28	-33
^ sinc	-18	-18	-15	-16	-15	-15	-16
^ singl	-6	-11	34	-8	-24	-8	-7
^ sla	-158	-127	-144	-128	-225	-149	-146
^ slow	-43	-42	-43	-41	-44	-41	-43
^ small	20	20	20	49	18	20	18
^ smb	-36	-32	-29	-23	-28	-28	-28
^ sms	-27	-26	-25	-26	-43	-26	-28
^ snapshot	11	3	9	10	-8	10	90
^ snowflak	-1	-2	-4	-1	35	-2	-20
^ so	5	-25	-42	-28	-58	-2	-5
^ soc	-21	-21	-21	-22	-26	-22	-21
^ softwar	-25	-26	-25	-26	-28	-25	-26
^ someon	-42	-40	-37	-38	-39	-36	-37
^ sorri	-24	-20	8	-20	-43	-23	-20
^ split	69	-16	-2	0	-3	-2	-10
^ spot	-35	-35	-35	-35	-37	-34	-34
^ spread	-47	-46	-55	-47	-47	-45	-47
^ sql	-33	-34	-35	-34	-34	-32	-38
^ sse	-36	-13	20	-12	-16	-12	-20
^ ssh	-34	-31	-32	-32	-32	-30	-34
^ ssl	-19	-18	-19	-19	-18	-17	-18
^ stack	-33	-34	-37	-35	-37	-35	-46
^ stale	-34	-42	-34	-34	-35	-34	-32
^ static	31	29	31	78	12	30	13
^ step	45	49	48	48	119	48	49
^ stop	-74	-75	-69	-66	-73	-68	-69
^ storag	-51	-48	-49	-48	-49	-47	-49
^ store	60	-4	8	7	-15	7	-9
^ stream	33	33	36	69	20	36	121
^ student	-37	-27	-26	-27	-27	-27	-28
^ subdomain	-39	-43	-33	-34	-56	-34	-33
^ subnet	-34	-28	-30	-28	-30	-28	-28
^ subscrib	-85	-83	-89	-78	-83	-79	-87
^ sudo	-44	-44	-45	-45	-47	-44	-54
^ suppress	-41	-40	-42	-65	-41	-40	-41
^ swap	-30	2	-28	-37	-32	-24	-29
^ system	15	16	17	11	48	10	-4
^ tag	-45	-43	-43	-43	-54	-43	-72
^ tape	-24	-24	-25	-24	-29	-24	-23
^ task	-65	-60	-62	-60	-72	-60	-59
^ tell	2	54	5	28	109	113	3
^ terraform	-14	12	13	7	55	10	12
^ test	-51	-52	-55	-52	-81	-56	-68
^ thank	-25	-27	-18	-18	15	-25	-38
^ the	-8	-3	0	-4	-7	-3	49
^ there	-24	-22	-22	-21	-26	-22	-23
^ third	-56	-53	-51	-49	-52	-49	-52
^ three	-40	-40	-42	-43	-63	-40	-40
^ throughput	33	38	38	35	109	37	39
^ time	22	22	14	50	21	22	22
^ tls	-20	-17	-3	-16	-23	-16	6
^ tmp	-17	-16	-25	-16	-16	-16	-16
^ token	-72	-73	-73	-70	-75	-74	-73
^ too	-36	-36	-36	-36	-60	-36	-36
^ tpm	-18	-17	-19	-17	-17	-17	-18
^ train	-21	-20	-20	-20	-21	-19	-21
^ true	-27	-28	-34	-29	-38	-28	-31
^ trust	-24	-26	-24	-24	-26	-25	-32
^ ttl	-28	-26	-27	-25	-28	-26	-27
^ tune	-42	-41	-41	-39	-40	-39	-42
^ tunnel	-24	-18	-22	-20	-18	-18	-22
^ turn	-27	-28	-28	-26	-28	-26	-25
^ two	-15	-13	-16	0	-13	-13	-14
^ under	-42	-23	-23	-23	-23	-23	-23
^ undersea	-48	-47	-50	-49	-53	-49	-53
^ uninterrupt	-28	-27	-28	-28	-34	-28	-28
^ upgrad	-44	-46	-53	-49	-52	-45	-67
^ uptim	-24	-25	-24	-24	-27	-24	-31
^ usag	-24	-13	-16	-13	-17	38	-18
^ user	-51	-48	-50	-48	-52	-47	-50
^ util	-26	-26	-25	-25	-26	-25	-24
^ vcpu	-17	-15	-15	-15	-16	-15	-15
^ vendor	-26	-26	-26	-49	-27	-26	-27
^ version	-89	-86	-91	-85	-96	-87	-117
^ vet	-36	-35	-37	-36	-40	-35	-36
^ virtual	-59	-58	-61	-58	-64	-59	-86
^ volum	-26	-28	-27	-25	-29	-25	-26
^ vote	-17	-17	-17	-17	-18	-16	-17
^ vpn	27	36	40	48	19	40	86
^ vsan	-61	-57	-65	-57	-70	-57	-60
^ vulner	-32	-32	-35	-33	-36	-34	-41
^ wait	-45	-59	-42	-41	-42	-41	-43
^ want	28	3	28	75	24	27	28
^ warm	-24	-21	-23	-22	-27	-22	-23
^ web	-29	-29	-30	-35	-31	-30	-52
^ wed	-12	-13	-17	-14	-14	-12	-13
^ were	40	126	48	45	35	46	51
^ what	-8	0	28	7	62	10	6
^ when	37	55	50	57	128	95	41
^ where	56	15	24	67	8	23	15
^ which	-2	-13	-7	23	38	8	-5
^ who	-23	-23	-24	-23	-17	-22	-20
^ whose	0	1	4	9	31	6	32
^ why	48	51	51	51	117	49	52
^ will	-45	-43	-45	-42	-70	-15	-64
^ windows	-4	-10	-6	2	-8	-5	35
^ with	-44	-38	-37	-38	-38	-37	-46
^ worker	35	32	49	46	39	48	135
^ write	47	29	25	28	77	29	21
^ wrong	-51	-50	-50	-49	-62	-49	-48
^ wtf	43	41	119	40	30	39	34
^ xen	-89	-93	-141	-101	-113	-90	-129
^ xz	-26	-23	-20	-20	-23	-20	-21
^ yum	-21	-19	-19	-19	-21	-19	-23
^ zone	-78	-72	-105	-73	-74	-78	-73
a	-15	-14	-11	-11	-8	-16	-16
a 2	23	23	22	23	55	23	23
a @	-27	-17	-16	-21	-12	-20	-26
a bad	-28	-29	-28	-28	-40	-28	-29
a box	12	7	13	62	5	13	11
a breach	-16	-14	-14	-14	-16	-14	-14
a broken	-43	-42	-44	-42	-48	-42	-55
a cert	-56	-50	-54	-53	-68	-52	-53
a colleagu	-23	-33	-33	-33	-62	-33	-33
a compani	-48	-57	-44	-45	-55	-43	-45
a complianc	37	89	35	65	32	36	36
a contain	6	6	30	25	-16	4	-3
a contractor	-34	-28	-27	-29	-28	-27	-29
a control	11	10	26	10	9	10	11
a cron	-25	-25	-25	-25	-47	-25	-26
a custom	-50	-46	-62	-46	-47	-45	-51
a data	0	0	43	0	-5	-3	-4
a day	-15	-18	-16	-15	-17	-15	-16
a dedic	27	27	27	24	55	25	24
a deprec	-43	-50	-50	-43	-45	-44	-48
a dev	-28	-23	-25	-24	-27	-24	-27
a develop	-17	-15	-15	-15	-15	-15	-26
a distribut	-41	-48	-47	-46	-47	-46	-50
a document	-21	-22	-21	-27	-21	-20	-20
a duti	-62	-36	-36	-55	-43	-36	-38
a fail	-15	-14	-16	-14	-14	-14	-14
a faulti	-20	-20	-21	-22	-20	-19	-25
a few	-15	-14	-12	-12	-27	9	-13
a file	-2	-19	-2	21	-2	-2	-1
a finger	-46	-54	-48	-59	-50	-45	-47
a fleet	14	23	22	22	59	22	21
a flood	-20	-27	-20	-20	-22	-20	-21
a fortig	15	18	15	18	45	15	19
a function	-56	-60	-62	-58	-73	-58	-62
a general	8	9	10	10	25	9	9
a glanc	90	22	30	30	12	28	22
a good	33	32	29	8	118	20	35
a haiku	12	18	18	18	65	17	17
a hardcod	-18	-23	-17	-17	-17	-17	-18
a higher	-13	-12	-12	-13	-16	-12	-12
a hypervisor	22	20	97	18	2	15	19
a job	-19	-17	-20	-18	-22	-18	-19
a joint	-61	-49	-57	-49	-67	-49	-49
a key	20	26	24	24	74	24	27
a known	-34	-34	-39	-37	-38	-34	-48
a larger	-22	-31	-22	-24	-23	-22	-24
a leaver	-44	-44	-47	-44	-50	-44	-47
a linux	10	1	12	49	9	14	12
a live	27	27	3	21	79	21	19
a long	48	46	37	90	33	24	42
a lot	20	13	26	24	67	16	22
a m	-14	-16	-13	-14	-14	-13	-15
a mainten	23	24	11	68	24	20	24
a malici	-20	-23	-21	-22	-21	-22	-20
a manag	20	17	71	19	13	14	20
a million	16	14	7	20	74	22	23
a multi	-22	-22	-27	-22	-25	-22	-23
a name	-25	-25	-25	-25	-26	-24	-25
a new	-20	-22	-23	-22	-20	-22	-24
a node	32	30	31	30	84	28	28
a non	20	20	63	19	13	18	21
a nutshel	110	-15	-6	2	-35	-6	-13
a one	73	8	30	27	22	32	32
a our	72	56	40	119	4	59	56
a patch	-47	-44	-45	-43	-60	-43	-57
a pdb	-13	1	-12	-2	37	2	2
a person	38	36	103	34	21	35	19
a pod	-28	-27	-7	-26	-35	-27	-36
a port	-29	-30	-29	-30	-41	-29	-34
a privat	-58	-49	-40	-44	-22	-41	-42
a provis	-33	-36	-32	-34	-35	-32	-34
a public	-24	-25	-24	-24	-30	-24	-29
a queri	-26	-13	-14	-13	1	-14	-13
a queue	6	-5	6	41	6	6	7
a raci	62	11	18	15	5	16	18
a real	4	6	-6	4	60	25	-2
a region	-36	8	-14	-37	-68	-37	-43
a resourc	-25	-19	-19	-19	-21	-19	-20
a respons	23	13	9	9	5	9	9
a rest	23	4	23	51	22	23	23
a restart	-28	-28	-28	-28	-30	-27	-42
a retail	-37	-56	-35	-54	-32	-32	-44
a retir	-19	-18	-20	-17	-17	-18	-18
a role	-37	-41	-35	-38	-39	-36	-40
a rule	-36	-36	-41	-37	-43	-40	-47
a runbook	-61	-64	-69	-62	-83	-61	-59
a schedul	-5	-13	-6	29	-9	-5	-7
a script	-14	-14	-14	-14	-17	-14	-14
a secur	32	27	76	46	27	32	32
a self	7	7	8	25	5	8	6
a server	13	14	14	37	9	14	9
a servic	2	-1	56	4	2	0	0
a share	-23	-23	-30	-24	-26	-24	-28
a short	101	-16	7	25	20	20	-4
a sidecar	45	43	115	42	37	40	42
a singl	-25	-25	-26	-26	-26	-24	-26
a slide	90	35	34	35	32	35	36
a small	13	1	13	46	12	13	13
a startup	-10	-23	-9	22	-9	-7	-8
a static	-12	-18	-10	17	-13	-11	-12
a subnet	-41	-42	-54	-42	-44	-43	-53
a summari	22	3	4	5	4	5	6
a support	8	8	-9	-2	37	-16	9
a tabl	-24	-24	-32	-24	-29	-24	-24
a task	8	8	25	7	5	6	7
a team	60	19	15	38	21	28	28
a terraform	-2	4	2	3	30	3	4
a thing	-30	-28	-35	-28	-28	-28	-28
a third	-4	9	39	7	7	9	9
a ticket	-8	18	18	16	47	18	17
a topic	-40	-39	-61	-41	-48	-52	-37
a two	47	85	48	21	48	48	48
a user	-26	-49	-9	-23	-41	-26	-21
a volum	-39	-39	-39	-39	-50	-39	-53
a vulner	-29	-29	-30	-29	-32	-29	-48
a whole	-53	-53	-53	-55	-87	-52	-74
a workload	-13	-11	-29	15	-33	-19	-12
a wrong	-19	-19	-21	-19	-20	-18	-19
a zip	-41	-45	-39	-23	-38	-51	-46
abl	-4	-3	-22	-4	-10	39	-2
abl to	-4	-3	-22	-4	-10	39	-2
about	-50	-40	-56	-29	-41	-34	-28
about @	-128	-98	-115	-91	-91	-95	-101
about an	24	24	21	65	15	23	23
about aws	42	17	16	16	16	17	11
about engin	27	26	19	70	-3	4	-6
about our	-30	-8	-8	-9	20	-10	-11
about the	37	30	-7	28	14	24	114
about who	34	-3	-3	-1	-8	-5	-4
abov	21	21	-4	13	104	18	12
abov and	18	18	18	11	63	20	17
absorb	-21	-19	-20	-20	-21	-20	-22
absorb $	-26	-24	-25	-24	-27	-24	-28
abstract	-11	-20	30	-16	-24	-26	-16
abstract servic	7	6	51	7	-8	-10	1
abus	-31	-29	-30	-30	-31	-30	-29
abus notic	-19	-18	-17	-18	-20	-20	-19
acceler	-61	-45	-42	-43	-50	-44	-46
accept	-56	-51	-66	-52	-58	-51	-56
access	-32	-32	-32	-32	-33	-32	-34
access $	-17	-17	-21	-18	-23	-20	9
access at	-12	-12	-12	-12	-16	-12	-11
access control	-17	-15	-16	-15	-16	-15	-15
access in	-13	-13	-13	-15	-17	-13	-13
access kei	-43	-44	-44	-43	-50	-45	-57
access key	-10	-11	-15	-12	23	-19	-25
access log	-37	-35	-36	-34	-35	-33	-36
access of	-23	-23	-27	-23	-30	-24	-27
access on	-31	-30	-29	-30	-31	-29	-31
access polici	-39	-41	-42	-39	-42	-39	-43
access request	27	26	26	26	55	23	26
access review	-51	-52	-62	-50	-56	-52	-56
access right	-45	-47	-53	-50	-61	-53	-51
access string	-17	-15	-16	-15	-16	-15	-15
access to	-24	-24	-21	-24	-27	-24	-26
accessdeni	-12	-10	-14	-9	46	-8	-6
accessdeni on	-13	-9	-15	-8	62	-8	-4
accid	-25	-25	-40	-26	-27	-25	-26
accident	-29	-28	-29	-31	-36	-31	-32
accident delet	-29	-28	-29	-31	-36	-31	-32
accord	-22	-14	-14	-14	-14	-14	-14
accord to	-25	-16	-16	-16	-16	-16	-16
account	-10	-15	-13	-14	3	-15	-17
account $	43	-9	-10	-8	0	-9	-15
account @	-55	-44	-45	-44	-50	-44	-44
account access	-38	-38	-41	-38	-41	-38	-40
account and	-39	-34	-36	-35	-39	-34	-39
account contact	-17	-17	-18	-18	-26	-18	-17
account databas	-68	-71	-64	-68	-72	-62	-65
account for	58	-5	-1	8	-12	3	3
account from	-38	-35	-37	-35	-54	-35	-39
account in	-35	-30	-30	-30	-34	-30	-32
account is	-20	-19	-19	-19	-27	-19	-23
account level	-12	-12	-12	-12	-16	-12	-11
account may	-22	-21	-22	-21	-29	-24	-21
account of	-27	-28	-25	-26	-30	-25	-25
account parti	-25	-21	-22	-22	-28	-21	-21
account password	-62	-59	-62	-56	-59	-57	-58
account we	-32	-31	-31	-32	-51	-33	-34
account who	-13	30	31	32	108	33	15
account with	-17	-13	-13	-14	-16	-13	-13
acl	-40	-36	-26	-36	-38	-35	-38
acl $	-79	-82	-111	-80	-84	-82	-86
acl for	-20	-20	-24	-21	-22	-20	-19
acl on	-59	-43	-42	-43	-44	-41	-55
acm	43	44	38	47	125	46	42
across	-63	-58	-66	-59	-64	-58	-65
across all	-66	-46	-47	-44	-54	-45	-47
across the	-46	-38	-39	-38	-41	-38	-46
act	-29	-27	-28	-27	-25	-27	-29
act $	-20	-18	-18	-19	-19	-18	-19
act for	-19	-18	-25	-19	-20	-19	-19
act on	-40	-40	-40	-40	-46	-41	-47
action	-20	-19	-19	-20	-21	-19	-25
action from	-16	-16	-15	-24	-15	-15	-15
activ	-26	-28	-26	-26	-26	-25	-26
activ @	-32	-33	-34	-33	-39	-32	-31
activ for	-19	-21	-18	-19	-19	-18	-20
activ in	-16	-20	-15	-15	-15	-15	-15
activ worker	-13	-16	-13	-15	-13	-13	-13
actual	35	-13	51	4	-3	6	7
acu	-22	-21	-20	-25	-15	-20	-22
ad	-17	-17	-16	-12	-19	-14	28
ad $	-48	-42	-41	-41	-43	-41	-45
ad group	-24	-22	-21	-21	-21	-21	-22
ad on	9	45	25	50	27	27	26
ad the	-18	-25	-20	-20	-19	-18	-19
add	-33	-30	-30	-30	-32	-30	-37
add @	-16	-19	-16	-17	-16	-15	-16
add capac	-46	-42	-42	-40	-41	-41	-51
add more	-21	-22	-25	-23	-25	-21	-22
add on	-30	-30	-29	-29	-29	-29	-54
addit	-19	-10	-17	-19	-17	-16	-17
address	-35	-35	-35	-36	-40	-35	-54
address $	-26	-25	-25	-26	-31	-25	-32
adjust	-26	-25	-25	-25	-32	-25	-26
admin	-24	-34	-34	-23	-35	-31	-34
admin $	-16	-32	-9	63	-18	-9	-12
admin in	-22	-21	-22	-21	-22	-20	-20
admin on	-30	-26	-27	-26	-27	-26	-25
admin password	-48	-39	-41	-40	-29	-39	-45
admin right	-31	-31	-32	-31	-47	-31	-38
admin still	15	-41	-47	-35	-43	-32	-28
administ	-23	-22	-23	-23	-26	-22	-23
administr	-58	-61	-78	-28	-69	-61	-70
administratoraccess	-26	-23	-22	-23	-23	-22	-22
admiss	12	13	70	11	10	10	10
advisor	-49	-49	-53	-52	-64	-52	-62
after	-22	-22	-25	-23	-29	-25	-22
after $	85	80	39	42	40	42	41
after 29	24	31	30	26	73	30	27
after @	-25	-29	-21	4	-26	-21	-25
after a	-32	-31	-32	-31	-43	-31	-32
after an	-29	-28	-30	-28	-29	-29	-38
after it	-21	-20	-21	-20	-20	-20	-22
after physic	-18	-13	-13	-13	-13	-13	-14
after someon	-26	-21	-22	-23	-24	-22	-21
after the	-21	-7	-15	-14	-23	-14	8
after what	69	6	-6	14	11	16	16
ag	-18	-16	-17	-17	-16	-15	-16
again	-1	-4	12	25	-3	0	-3
again $	33	32	79	71	16	26	30
again do	22	9	22	57	23	23	22
against	-11	23	-8	-10	-8	-7	-10
against @	26	119	33	31	30	34	32
against common	-42	-47	-47	-36	-35	-35	-39
against our	-35	-42	-37	-36	-37	-35	-44
against plain	16	61	17	8	11	17	16
against the	9	32	12	11	12	12	11
agent	-35	-24	-35	-37	-49	-34	-13
agent $	12	7	13	12	2	12	62
agent @	-75	-79	-72	-79	-110	-72	-73
agent agent	-43	-76	-43	-77	-43	-43	-43
agent for	-66	-60	-60	-57	-81	-57	-63
agent in	-25	-21	-21	-21	-21	-21	-21
agent on	-3	39	-4	-19	-2	-2	-8
agent our	-18	-16	-15	-15	-15	-15	-24
agent updat	47	26	37	41	37	39	147
agent version	-45	-45	-44	-43	-46	-42	-43
aggreg	-17	-14	-13	-14	-14	-13	-14
ago	-39	-28	-30	-27	-30	-27	-27
agre	-39	-45	-39	-43	-39	-38	-42
agre $	-39	-45	-39	-43	-39	-38	-42
ai	21	19	12	20	3	85	-7
aim	27	9	26	70	24	27	25
air	-33	-33	-34	-33	-36	-33	-38
air condit	-39	-39	-40	-40	-43	-40	-45
al2	-66	-67	-96	-67	-71	-66	-65
al2023	-22	-13	68	-10	-19	-18	-18
al2023 $	2	33	137	27	15	9	13
al2023 who	-27	-27	-31	-27	-37	-27	-34
alarm	-51	-49	-49	-48	-57	-48	-50
alarm $	-39	-38	-42	-38	-50	-40	-43
alarm and	-70	-66	-67	-66	-104	-67	-67
alarm for	-35	-35	-34	-38	-41	-34	-33
alarm in	-42	-36	-38	-36	-37	-36	-39
alarm on	-63	-59	-60	-58	-65	-58	-60
alert	-46	-44	-45	-44	-49	-44	-45
alert on	-19	-19	-19	-19	-24	-19	-20
alibaba	44	44	44	44	97	44	32
alibaba @	44	43	43	43	97	43	32
aliv	-58	-53	-47	-25	-79	-49	-51
aliv $	10	5	11	51	4	10	8
all	18	-11	-5	-5	3	-8	-8
all $	-19	-15	-14	-16	-15	-14	-15
all amazon	-39	-43	-35	-46	-35	-34	-35
all duti	120	16	30	32	24	27	26
all in	-16	-18	-16	-8	-19	-15	-14
all node	-18	-18	-21	-24	-19	-18	-18
all of	-32	-34	-31	-30	-37	-30	-31
all on	-22	-19	-20	-27	-22	-20	-19
all our	69	-49	-11	-4	-8	-3	-6
all over	-36	-31	-31	-33	-35	-31	-38
all previou	3	3	2	3	16	3	3
all servic	-54	-50	-55	-54	-53	-52	-67
all that	43	4	13	11	11	13	6
all three	-20	-19	-19	-32	-19	-18	-19
alloc	-68	-62	-64	-63	-95	-63	-64
allow	-35	-35	-45	-34	-17	-33	-34
allow $	-21	-27	-47	-22	-4	-25	-26
allow list	-48	-44	-44	-47	-52	-44	-47
allow to	-33	-36	-33	-33	-38	-34	-34
alon	-32	-23	-32	-30	-33	-30	-32
alon $	-25	-11	-27	-23	-27	-25	-26
alreadi	-39	-34	-36	-35	-46	-35	-34
also	-46	-46	-69	-46	-46	-46	-48
alter	-25	-23	-23	-24	-23	-23	-30
although	-19	-19	-20	-19	-28	-19	-19
alto	-33	-31	-33	-31	-34	-31	-37
alto @	-28	-26	-27	-26	-29	-26	-31
alwai	-36	-22	-23	-23	-2	-23	-21
alwai on	14	20	19	20	55	19	18
am	-7	-32	-11	-8	-22	-5	-22
am $	-19	-18	-21	-18	-21	-18	-18
am from	-24	-12	29	-17	-36	-25	-11
amazon $	-18	-36	-36	-35	-37	-34	-35
amazon @	-62	-54	-57	-53	-55	-54	-71
amazon answer	-11	-10	-10	-11	-11	-16	-11
amazon as	-17	-19	-15	-16	-18	-16	-18
amazon but	-20	-23	-20	-23	-20	-20	-20
amazon check	-43	-36	-37	-36	-42	-36	-40
amazon data	-18	-17	-18	-20	-26	-17	-18
amazon delet	-24	-20	-20	-20	-26	-20	-22
amazon do	51	83	47	76	40	46	98
amazon doe	111	46	37	40	45	45	46
amazon fix	-29	-27	-35	-28	-32	-29	-28
amazon go	-27	-28	-27	-37	-51	-27	-28
amazon handl	43	3	4	6	-11	5	2
amazon has	-22	-21	-20	-21	-20	-19	-19
amazon is	-29	-27	-33	-28	-37	-29	-30
amazon job	39	-13	-14	-15	-30	-15	-20
amazon liabl	-14	-13	-13	-14	-21	-13	-14
amazon linux	12	21	19	20	18	21	58
amazon look	9	-37	-39	-30	-59	-32	-32
amazon manag	-6	60	7	20	13	23	24
amazon no	-18	-20	-16	-17	-16	-16	-18
amazon or	-3	3	4	0	-11	5	58
amazon part	-55	-53	-75	-51	-58	-54	-55
amazon patch	-59	-56	-53	-55	-59	-52	-66
amazon problem	-27	-25	-30	-25	-28	-27	-24
amazon q	18	27	19	27	-20	21	84
amazon reset	-12	-12	-13	-12	-12	-12	-19
amazon right	72	26	25	26	24	26	26
amazon run	-27	-26	-26	-26	-51	-26	-26
amazon scan	-35	-26	-34	-28	-28	-26	-27
amazon set	-31	-26	-26	-26	-26	-28	-27
amazon side	-20	-13	-13	-13	-13	-13	-13
amazon take	64	35	20	33	13	31	93
amazon tell	-27	-27	-27	-27	-27	-28	-54
amazon thing	-48	-44	-52	-45	-45	-45	-60
amazon to	2	-4	4	31	4	4	4
amazon who	-13	-18	-13	-14	-14	-13	-16
amazon write	-83	-75	-78	-75	-89	-76	-99
ami	-39	-41	-29	-38	-40	-38	-44
ami $	-26	-25	7	-28	-32	-28	-32
ami for	-16	-14	-15	-15	-15	-14	-15
ami is	40	37	104	35	23	36	20
ami of	-61	-58	-68	-56	-58	-56	-62
ami our	-16	-17	-17	-17	-17	-18	-27
ami patch	-47	-42	-47	-41	-42	-41	-49
ami releas	-32	-30	-33	-30	-33	-30	-32
ami who	-42	-57	-36	-35	-33	-31	-31
an	-16	-17	-8	-14	-12	-12	-16
an @	-23	-23	-13	-21	-20	-18	-22
an abus	-17	-16	-15	-16	-17	-17	-17
an access	28	27	25	26	82	5	18
an account	-19	-19	-23	-19	-20	-18	-18
an admin	-1	-8	-3	30	-1	-1	-1
an alarm	-32	-32	-33	-33	-36	-33	-43
an ami	9	8	54	7	0	2	6
an ancient	-44	-43	-41	-41	-41	-40	-60
an api	10	6	11	32	11	11	11
an applic	-26	-26	-28	-26	-28	-26	-27
an email	24	24	21	23	59	23	21
an employe	-29	-29	-29	-29	-45	-29	-35
an expir	-18	-17	-17	-17	-19	-17	-16
an import	-17	-17	-18	-21	-18	-17	-17
an intern	-21	-38	-18	4	-21	-18	-19
an iso	62	22	20	20	10	21	21
an object	38	46	24	47	93	46	48
an old	25	24	61	23	25	24	25
an os	-34	-32	-34	-3	-47	-37	-60
an outag	-32	-28	-29	-28	-29	-28	-30
an overview	31	4	4	3	18	-6	4
an unhealthi	-23	-22	-24	-22	-29	-23	-23
an upgrad	9	10	6	7	4	10	55
analys	-28	-27	-35	-28	-32	-27	-29
analyst	-11	-8	-10	18	-23	-10	-15
analyz	-33	-30	-28	-29	-28	-28	-34
ancient	-44	-43	-41	-41	-41	-40	-60
ancient version	-50	-51	-47	-47	-47	-46	-70
and	-20	-17	-21	-20	-20	-20	-20
and @	-27	27	-12	-14	-17	-15	-18
and a	-22	-24	-22	-23	-26	-22	-26
and access	-17	-15	-16	-15	-16	-15	-15
and after	10	22	10	10	10	10	10
and all	-48	7	-28	-29	-26	-24	-30
and amazon	-5	-12	8	10	51	7	7
and an	-18	-12	-11	-12	-12	-11	-11
and analyz	-38	-35	-31	-33	-32	-32	-39
and api	-38	-37	-40	-57	-37	-36	-37
and applic	-22	-22	-22	-22	-22	-22	-27
and attach	-17	-16	-16	-15	-19	-15	-16
and aws	-20	-17	-17	-17	-26	-17	-17
and azs	-62	-64	-58	-53	-58	-53	-53
and backup	-9	14	-10	-33	-11	-9	-16
and bgp	-16	-15	-16	-15	-16	-15	-15
and bill	-17	-17	-17	-17	-25	-18	-17
and cach	-26	-24	-25	-25	-27	-24	-24
and check	-29	-23	-23	-24	-29	-22	-24
and complaint	-37	-32	-32	-32	-35	-32	-42
and control	-17	-20	-17	-16	-17	-16	-16
and cool	-30	-28	-28	-27	-31	-27	-28
and cost	-33	-32	-32	-33	-56	-32	-33
and data	-15	-15	-15	-15	-16	-15	-20
and decid	-24	-25	-42	-23	-24	-25	-24
and delet	-30	-29	-29	-29	-29	-28	-31
and devic	36	37	37	34	16	37	85
and dns	-23	-20	-20	-21	-21	-20	-20
and down	-33	-24	-24	-24	-25	-24	-26
and earthquak	-13	-13	-13	-15	-16	-15	-14
and edg	-18	-19	-28	-19	-20	-19	-19
and encrypt	-52	-51	-71	-49	-56	-51	-56
and environment	-23	-21	-24	-21	-22	-21	-24
and firewal	-47	-46	-46	-46	-48	-47	-80
and firmwar	-26	-24	-24	-24	-27	-24	-43
and fix	-19	-17	-16	-16	-23	-16	-18
and for	-65	-67	-60	-57	-71	-34	-63
and game	-64	-61	-61	-58	-66	-58	-60
and grant	-21	-19	-20	-20	-20	-20	-20
and group	-19	-17	-18	-17	-19	-17	-17
and guard	-26	-27	-27	-27	-31	-28	-28
and ha	14	10	19	58	20	19	19
and have	13	12	10	48	8	2	11
and his	-12	-11	-11	-11	-13	-11	-18
and host	-28	-35	-28	-28	-28	-28	-31
and how	7	7	-23	7	-11	45	5
and if	16	13	20	20	12	19	71
and in	-32	10	-18	-23	-19	-19	-29
and is	13	15	17	14	5	63	-12
and its	-23	-22	-22	-22	-22	-22	-30
and job	-62	-55	-54	-54	-56	-55	-60
and label	-63	-71	-74	-64	-73	-64	-62
and lock	-23	-22	-28	-22	-23	-22	-23
and maintain	-17	-15	-15	-15	-16	-16	-17
and manag	-64	-63	-73	-64	-73	-64	-105
and manifest	-28	-26	-26	-26	-27	-26	-25
and mantrap	-33	-32	-35	-33	-46	-32	-33
and max	-43	-43	-42	-42	-71	-42	-42
and maximum	-67	-66	-66	-67	-126	-67	-67
and mean	39	39	133	33	11	25	40
and memori	-20	-20	-20	-19	-26	-19	-19
and min	-74	-71	-72	-70	-98	-70	-70
and need	86	34	34	30	31	28	32
and network	-39	-38	-40	-40	-42	-38	-40
and nobodi	-26	-27	-26	-26	-30	-25	-26
and now	-19	-20	-20	-18	-21	-18	-18
and on	-37	-35	-33	-32	-33	-32	-34
and oper	-36	-46	-43	-43	-36	-36	-38
and os	-22	-23	-21	0	-23	-20	-34
and our	62	17	18	15	15	17	11
and partit	-128	-95	-91	-89	-93	-90	-89
and password	-11	-16	-11	-12	-12	-12	-13
and patch	-29	-28	-28	-28	-28	-29	-36
and pick	-28	-53	-28	-31	-28	-27	-28
and pod	-32	-29	-33	-29	-31	-28	-30
and privat	-17	-20	-16	-16	-17	-16	-16
and provis	24	13	23	67	21	24	24
and rack	-56	-44	-44	-44	-49	-44	-51
and re	-20	-19	-21	-25	-20	-20	-19
and region	-18	-18	-23	-17	-17	-17	-19
and repair	-28	-23	-25	-23	-27	-23	-28
and replai	-47	-45	-45	-43	-45	-44	-49
and retent	-18	-18	-17	-18	-18	-17	-18
and role	-23	-18	-18	-18	-20	-18	-18
and roll	-27	-25	-24	-25	-27	-24	-24
and root	-74	-64	-69	-65	-69	-67	-69
and rpo	43	40	128	43	37	41	18
and run	-21	-21	-20	-21	-21	-20	-21
and say	35	77	43	40	76	30	47
and scale	-24	-24	-24	-24	-24	-24	-31
and secur	-23	-20	-22	-20	-20	-20	-20
and so	-21	10	-22	-26	-30	-25	-22
and sse	-35	-53	-40	-38	-37	-36	-36
and storag	-16	-16	-17	-16	-18	-16	-18
and stream	-23	-21	-20	-22	-21	-22	-24
and switch	-21	-22	-19	-21	-19	-19	-21
and tell	16	16	15	8	52	16	12
and test	-38	-23	-22	-24	-23	-26	-23
and the	-12	-16	-16	-13	-17	-14	-2
and their	-60	-58	-81	-59	-61	-54	-70
and then	-20	-20	-20	-19	-18	-18	-18
and timeout	-34	-30	-30	-30	-53	-30	-30
and train	5	6	40	5	3	-13	4
and updat	-21	-21	-22	-21	-22	-21	-29
and upgrad	-39	-39	-39	-40	-39	-39	-65
and us	56	21	22	24	24	24	22
and user	-33	-32	-36	-32	-34	-32	-34
and we	-24	-18	-13	8	-13	-13	-19
and what	92	31	9	19	11	33	28
and when	0	12	11	12	52	7	-2
and which	-6	-22	-15	-20	-16	-15	-16
and who	4	3	3	4	-13	2	31
and with	-14	-20	-13	-13	-14	-13	-14
and worker	-25	-23	-23	-24	-35	-23	-25
and write	-21	-22	-22	-22	-18	-24	-22
angl	35	93	37	25	36	37	38
angl $	38	90	39	33	37	39	40
angri	-38	-33	-35	-33	-34	-33	-33
angri $	-44	-38	-39	-38	-40	-39	-39
annot	-87	-101	-84	-79	-93	-80	-83
annot in	-87	-104	-83	-74	-95	-78	-71
announc	-20	-18	-18	-18	-18	-18	-25
anonym	-23	-21	-23	-24	-25	-22	-22
anoth	-22	-23	-23	-23	-25	-23	-24
anoth $	-22	-22	-25	-23	-32	-22	-26
anoth account	-34	-33	-39	-34	-38	-39	-39
anoth region	-20	-19	-19	-18	-21	-18	-19
anoth team	18	-19	-26	-11	-8	-8	-7
answer	-1	-6	-21	-11	-17	20	-13
answer $	-18	-12	-41	-11	-34	74	-16
answer as	26	25	29	25	73	-7	27
answer for	44	49	3	13	8	15	11
answer from	-12	-10	-9	-14	-17	1	-11
answer onli	3	3	2	3	16	3	3
answer to	-18	-17	-21	-17	-18	-22	-18
answer with	-13	-13	-14	-15	-12	-14	-17
anthrop	-37	-28	-27	-28	-35	-28	-28
anti	-47	-34	-34	-34	-36	-34	-35
anti cheat	-52	-36	-37	-36	-38	-36	-37
antiviru	-93	-82	-99	-84	-88	-89	-88
antiviru on	-16	-16	-17	-17	-17	-17	-16
any	-24	-12	-17	-19	-12	-17	-20
any @	-46	-36	-36	-56	-38	-36	-36
any differ	-23	51	2	1	0	2	3
any servic	-18	-19	-20	-18	-21	-19	-20
anybodi	-45	-43	-44	-39	-38	-38	-43
anycast	-45	-43	-43	-42	-45	-42	-45
anycast edg	-54	-52	-52	-51	-56	-51	-54
anymor	-18	-17	-17	-17	-18	-16	-17
anyon	-20	-22	-14	-20	-15	-11	-25
anyon at	13	14	7	13	6	58	13
anyon but	-20	-22	-19	-22	-21	-20	-23
anyon know	-23	-22	-21	-23	-25	-21	-27
anyth	17	-1	-3	5	-11	-3	-3
anyth $	-40	-38	-40	-39	-60	-44	-38
anyth differ	-2	39	1	-17	-2	1	0
anyth to	-23	-23	-23	-27	-23	-23	-42
anywai	-29	-30	-29	-29	-32	-28	-30
anywai $	-34	-37	-35	-35	-40	-34	-34
anywher	2	-22	-22	-21	-33	19	-29
anywher $	32	29	33	39	20	112	-3
anywher compar	34	80	33	22	32	33	35
anywher fleet	103	30	48	48	50	53	54
anywher host	-37	-36	-35	-36	-35	-36	-57
aoc	-22	-22	-10	-24	-24	-24	-21
apart	-20	-20	-22	-21	-26	-20	-22
apart from	-17	-18	-20	-17	-25	-17	-18
apart on	-20	-20	-22	-20	-25	-20	-21
api	-39	-39	-40	-33	-41	-37	-40
api and	-15	-17	-15	-14	-14	-14	-14
api avail	-48	-40	-42	-40	-41	-40	-39
api call	-53	-57	-76	-54	-70	-54	-58
api endpoint	-46	-46	-52	-48	-51	-47	-50
api in	-15	-14	-14	-14	-17	-14	-14
api kei	-10	-10	-10	-10	-10	-10	-17
api key	-16	-16	-18	-18	-16	-16	-16
api request	-23	-24	-24	-24	-29	-25	-31
api server	-23	-22	-24	-23	-24	-22	-23
api token	-30	-27	-26	-27	-46	-44	-27
api uptim	-52	-52	-54	-52	-51	-53	-62
apiserv	-28	-25	-27	-26	-29	-25	-32
app	-37	-36	-39	-34	-32	-35	-40
app $	-46	-45	-54	-45	-47	-44	-49
app code	-15	-15	-16	-15	-17	-16	-15
app in	-29	-26	-27	-27	-27	-26	-29
app log	-70	-72	-74	-69	-73	-73	-86
app no	26	25	25	57	23	26	25
app on	-97	-89	-93	-85	-104	-84	-89
app still	-27	-23	-26	-23	-23	-22	-22
app we	-34	-34	-35	-35	-60	-35	-35
app who	-22	-22	-22	-23	-25	-22	-36
appli	-33	-31	-33	-31	-34	-30	-30
appli $	-49	-50	-49	-50	-57	-50	-58
appli by	-16	-16	-17	-16	-18	-16	-20
appli oper	-12	-12	-12	-12	-12	-12	-16
appli the	-19	-16	-23	-19	-43	-16	-3
appli to	-19	-19	-21	-19	-23	-19	-22
applianc	-5	-47	-33	-33	-39	-32	-40
applianc behind	-20	-18	-19	-18	-19	-18	-24
applianc in	-20	-16	-17	-16	-18	-16	-17
applianc of	-49	-42	-42	-42	-44	-42	-62
applic	-38	-37	-38	-36	-40	-36	-41
applic $	-38	-38	-39	-38	-53	-38	-44
applic @	-78	-73	-103	-72	-73	-73	-73
applic built	-17	-15	-14	-15	-21	-15	-16
applic code	-20	-17	-18	-17	-17	-17	-17
applic for	-34	-30	-31	-30	-33	-30	-34
applic log	-61	-62	-65	-60	-61	-62	-68
applic on	-18	-18	-17	-17	-19	-17	-17
applic softwar	-26	-26	-25	-25	-26	-25	-24
applic that	-22	-21	-21	-21	-23	-21	-23
approv	-6	6	-5	-5	20	-6	-6
approv my	15	18	14	21	74	2	12
approv step	-39	-35	-35	-35	-48	-37	-38
apt	-30	-38	-29	-48	-32	-29	-30
apt upgrad	-33	-43	-32	-54	-36	-32	-34
architect	10	37	14	9	35	12	11
architect $	-39	-32	-33	-34	-37	-32	-33
architect exam	9	10	12	5	60	4	5
architectur	-82	-82	-87	-83	-112	-82	-113
archiv	-68	-62	-66	-60	-65	-59	-63
archiv and	-47	-45	-45	-43	-45	-44	-49
are	-8	-18	-11	-17	-15	-9	-20
are @	-46	1	75	4	44	-7	3
are amazon	135	47	46	53	112	42	39
are chosen	-39	-29	-30	-29	-56	-30	-30
are correct	-32	-29	-31	-29	-44	-30	-47
are custom	-20	-20	-22	-19	-23	-22	-22
are encrypt	-27	-24	-24	-24	-25	-25	-29
are environment	-36	-37	-48	-36	-56	-40	-37
are index	-23	-18	-18	-21	-23	-18	-19
are inherit	20	20	89	14	15	3	21
are kept	-81	-80	-107	-81	-137	-86	-81
are made	-33	-33	-34	-33	-38	-36	-43
are my	70	-1	-44	-1	-8	-3	2
are on	94	7	13	8	-6	4	9
are our	35	-16	-6	-6	-34	-7	-19
are patch	-29	-28	-28	-30	-30	-27	-34
are record	-20	-17	-17	-17	-17	-17	-19
are right	-18	-18	-19	-17	-21	-19	-19
are secur	-15	-15	-24	-15	-16	-15	-15
are still	-18	-12	-12	-13	-13	-13	-13
are switch	-22	-22	-27	-22	-24	-22	-31
are the	25	42	68	37	57	66	65
are thei	-32	-32	10	-29	-20	-20	-40
are those	-14	-17	-14	-19	-14	-14	-14
are three	-12	-10	-10	-10	-10	-10	-17
are we	6	-14	-22	-13	11	-14	-35
are whose	25	26	26	25	60	26	24
are written	-17	-14	-15	-14	-15	-14	-14
are you	12	23	-1	24	13	87	19
are your	-1	1	1	1	0	23	-1
arent	-16	-16	-15	-15	-20	-15	-17
around	26	-26	-28	-23	-33	-23	-28
around @	74	-11	-23	-11	-34	-14	-22
around in	-15	-14	-14	-15	-15	-15	-23
around the	-39	-33	-33	-32	-37	-32	-34
arrai	-52	-36	-36	-27	30	-37	-39
arrang	-20	-25	-21	-22	-22	-20	-21
arriv	-25	-24	-23	-28	-24	-24	-27
artefact	-12	-14	-13	-13	-19	-13	-12
artifact	-38	-45	-42	-39	-48	-40	-39
artifact $	-36	-37	-41	-37	-49	-37	-37
as	-16	-4	-8	-12	-15	-16	-19
as @	-31	-31	-28	-29	-31	-28	-32
as a	-37	-38	-39	-35	-45	-39	-45
as custom	37	28	61	28	27	26	29
as littl	11	8	12	42	1	11	11
as nobodi	-25	-26	-25	-49	-26	-25	-27
as oppos	46	114	110	46	28	48	53
as our	-39	-30	-29	-29	-31	-29	-34
as possibl	9	7	10	37	1	10	10
as protect	-22	-36	-22	-25	-22	-22	-22
as the	4	75	25	24	14	23	21
as well	-34	-37	-36	-35	-36	-34	-45
ask $	-44	-41	-45	-41	-45	-41	-40
ask @	-19	-43	-16	22	-19	-16	-18
ask about	-26	-29	-26	-28	-49	-27	-34
ask for	7	-1	-3	-5	18	-5	-4
ask to	-8	-34	-9	19	-8	-8	-8
ask who	-29	-24	-24	-24	-24	-23	-26
ask whose	-17	-15	-19	-16	-17	-16	-16
ask you	13	17	4	16	1	100	16
assess	-39	-29	-38	-49	-49	-38	-45
assess $	10	35	8	5	6	9	9
assess in	-28	-26	-27	-25	-26	-25	-28
asset	-51	-53	-57	-51	-54	-53	-54
assign	-23	-29	-22	-26	-29	-21	0
assign $	44	44	44	42	20	43	86
assign @	-46	-60	-46	-57	-44	-41	-59
assign secur	-17	-14	-15	-14	-15	-14	-16
assist	28	27	22	47	98	10	23
associ	-24	-31	-25	-26	-26	-25	-27
assum	-25	-24	-24	-26	-26	-23	-25
at	-14	-17	-11	-16	-11	-16	-14
at 100	-17	-31	-17	-18	-17	-17	-17
at 3am	-17	-17	-16	-18	-18	-16	-18
at 9	-46	-42	-42	-44	-43	-44	-52
at @	9	16	9	17	22	18	77
at a	10	-22	-15	-16	-28	-16	-20
at all	59	20	27	38	26	26	25
at amazon	-34	-33	-36	-44	-42	-34	-36
at an	-18	-20	-19	-18	-21	-18	-17
at anoth	-23	-23	-32	-24	-24	-23	-25
at aws	21	21	57	21	32	21	19
at creation	-17	-17	-18	-17	-17	-17	-19
at data	-37	-37	-37	-37	-58	-37	-42
at end	-42	-42	-44	-43	-57	-43	-44
at headquart	-25	-22	-28	-25	-25	-24	-24
at midnight	-28	-23	-23	-29	-24	-23	-23
at night	15	15	18	23	10	17	67
at our	-33	-31	-30	-38	-32	-30	-36
at rest	-9	-9	2	-9	18	-8	-24
at the	-39	-38	-41	-39	-49	-31	-43
at which	-96	-68	-99	-71	-94	-71	-65
ate	-30	-29	-29	-29	-46	-29	-32
attach	-10	-7	-8	-8	21	-8	-8
attach $	-23	-20	-20	-24	-26	-20	-20
attach @	-33	-30	-30	-30	-38	-29	-30
attach a	11	12	12	12	27	11	12
attach the	-31	-29	-29	-28	-35	-28	-33
attack	-50	-40	-46	-40	-52	-40	-41
attack $	-88	-61	-60	-60	-66	-59	-60
attack on	-13	-13	-13	-13	-18	-13	-16
attempt	-35	-32	-32	-33	-32	-32	-38
attent	-30	-30	-29	-30	-40	-29	-32
attent to	-30	-30	-29	-30	-40	-29	-32
attribut	-36	-38	-32	-40	-33	-32	-32
audio	-21	-19	-18	-19	-18	-18	-18
audit	-25	-40	-38	-36	-38	-35	-37
audit $	43	8	-2	8	-4	13	10
audit of	-19	-19	-20	-19	-23	-20	-18
audit report	-30	-29	-32	-29	-43	-29	-29
auditor	-16	-26	-20	-31	-28	-19	-28
auditor $	-36	-35	-37	-36	-45	-6	-48
auditor ask	-13	-12	-13	-12	-14	-12	-17
auditor that	-32	-31	-35	-31	-52	-33	-48
auditor want	-22	-23	-24	-24	-24	-22	-23
auth	-41	-51	-39	-39	-40	-38	-39
auth for	-28	-30	-26	-29	-31	-26	-25
auth polici	-34	-33	-34	-33	-36	-33	-33
auth token	-15	-15	-17	-15	-16	-16	-18
authent	-41	-38	-39	-37	-38	-37	-38
authent $	-23	-24	-23	-23	-25	-24	-27
author	-40	-42	-53	-42	-46	-42	-47
author by	-52	-37	-40	-36	-37	-37	-46
author the	-42	-41	-40	-41	-57	-41	-52
auto	-24	-24	10	-25	-27	-24	-53
auto minor	18	15	77	11	9	13	-4
auto scale	-25	-24	-30	-24	-30	-24	-24
auto updat	-16	-15	-18	-16	-15	-15	-16
autogrow	-72	-66	-71	-66	-73	-66	-71
autom	-46	-51	-45	-47	-50	-45	-47
autom @	-65	-82	-66	-64	-64	-64	-89
autom backup	-22	-21	-22	-21	-36	-21	-23
autom is	-13	-14	-14	-13	-16	-13	-16
automat	-40	-41	-41	-40	-49	-40	-44
automat $	-48	-54	-47	-47	-73	-46	-50
automat by	-16	-17	-17	-19	-19	-17	-17
automat or	-27	-24	-20	-22	-21	-21	-22
autonom	17	23	22	21	60	22	2
autopilot	2	2	1	-1	34	2	-15
autosc	-46	-48	-47	-46	-59	-46	-49
autosc of	-18	-18	-18	-18	-18	-18	-19
autoscal	-17	-16	-17	-18	-16	-16	-20
avail	-36	-36	-17	-34	-44	-34	-38
avail $	-79	-76	-84	-75	-110	-76	-78
avail for	-18	-19	-22	-19	-18	-18	-21
avail in	-25	-24	-24	-24	-34	-24	-24
avail of	-49	-52	-57	-48	-52	-48	-49
avail on	39	43	100	43	44	44	45
avail zone	-34	-35	-21	-33	-39	-34	-38
awai	-19	34	-9	-23	-12	-7	-8
awai $	-10	60	-5	-3	-2	9	10
awai for	-3	35	2	-26	1	1	3
awai more	-14	-25	0	38	-18	-4	-1
awar	-58	-54	-29	-55	-72	-73	-63
awar and	5	6	40	5	3	-13	4
awar train	-34	-35	-39	-34	-33	-35	-53
aws	-12	-16	-14	-14	-5	-14	-19
aws $	-28	-38	-29	-39	-45	-36	-34
aws @	-16	-33	-32	-32	-36	-31	-44
aws account	2	5	35	4	-15	3	3
aws and	37	8	1	9	19	4	7
aws answer	-33	-30	-38	-31	-32	-31	-29
aws api	-26	-26	-27	-29	-35	-27	-33
aws build	-39	-39	-40	-39	-64	-39	-44
aws by	-38	-38	-38	-38	-69	-38	-50
aws check	-23	-24	-24	-24	-29	-25	-31
aws choos	-55	-36	-36	-36	-51	-35	-36
aws clean	-40	-35	-32	-33	-39	-32	-32
aws data	-29	-28	-32	-29	-40	-29	-34
aws decid	-32	-31	-32	-32	-47	-31	-31
aws default	-19	-19	-21	-22	-26	-20	-19
aws delet	-23	-20	-21	-22	-29	-26	-21
aws design	-38	-36	-44	-36	-44	-37	-39
aws do	49	16	7	19	12	18	59
aws doc	28	25	32	25	-13	76	25
aws doe	9	9	10	32	11	9	8
aws employe	-33	-34	-35	-33	-41	-34	-34
aws encrypt	-42	-38	-38	-38	-48	-39	-43
aws end	-46	-46	-48	-46	-59	-47	-54
aws ever	-35	-35	-42	-37	-46	-37	-41
aws facil	-45	-45	-47	-45	-61	-46	-59
aws fault	16	18	13	20	76	2	2
aws for	33	35	25	31	76	16	33
aws go	-40	-40	-38	-41	-63	-39	-41
aws guarante	-43	-31	-32	-34	-35	-32	-38
aws half	-17	-17	-23	-17	-19	-20	-17
aws handl	58	18	19	27	22	27	26
aws has	-24	-21	-22	-22	-29	-21	-21
aws have	23	22	21	23	57	17	20
aws health	13	14	59	13	1	8	5
aws hold	-11	-11	-12	-11	-17	-11	-12
aws infrastructur	-32	-33	-34	-33	-51	-33	-44
aws instal	-29	-26	-26	-29	-32	-26	-30
aws is	-26	-21	-22	-22	-22	-21	-24
aws itself	-42	-36	-40	-37	-40	-36	-47
aws job	-51	-49	-51	-51	-54	-54	-61
aws keep	-34	-33	-33	-38	-45	-33	-40
aws kei	-27	-23	-23	-23	-27	-24	-28
aws log	-33	-28	-27	-28	-32	-27	-37
aws look	-22	-20	-21	-20	-26	-21	-22
aws maintain	-24	-15	-15	-15	-17	-15	-15
aws make	-24	-23	-22	-22	-27	-23	-22
aws mean	47	49	110	92	8	49	43
aws move	-27	-27	-27	-26	-42	-27	-30
aws network	-30	-30	-30	-30	-48	-30	-35
aws or	-50	-42	-41	-43	-39	-44	-41
aws own	-37	-34	-38	-35	-33	-37	-54
aws patch	-7	-5	-8	-5	-17	-7	31
aws publish	-47	-46	-51	-46	-56	-48	-59
aws put	-46	-56	-45	-61	-64	-45	-49
aws red	58	27	27	28	27	28	28
aws region	-33	-33	-34	-33	-53	-34	-41
aws respons	-70	-55	-59	-56	-71	-57	-66
aws right	-12	-12	-12	-12	-12	-12	-18
aws router	-18	-16	-16	-15	-23	-16	-17
aws screen	-29	-28	-28	-28	-54	-28	-28
aws secur	-24	-21	-24	-22	-21	-21	-21
aws servic	-7	-2	-2	-3	-14	43	-5
aws share	91	26	22	25	24	25	23
aws should	-28	-23	-23	-25	-23	-23	-22
aws side	-40	-23	-24	-24	-23	-23	-26
aws site	-31	-31	-33	-32	-38	-32	-32
aws staff	-39	-39	-39	-42	-50	-40	-43
aws stop	-98	-92	-80	-79	-104	-91	-92
aws support	-11	12	12	11	39	12	12
aws switch	-14	-13	-16	-13	-15	-13	-13
aws take	-24	-40	-33	-32	-38	-31	-36
aws test	-50	-50	-50	-49	-71	-51	-65
aws that	-26	-24	-25	-24	-30	-25	-26
aws the	-10	-10	-11	-11	-16	-10	-12
aws to	-15	-16	-23	9	-28	-15	-18
aws updat	-27	-25	-26	-26	-33	-26	-37
aws us	-58	-49	-49	-51	-55	-48	-73
aws what	69	12	28	18	13	21	24
aws when	-44	-37	-37	-37	-64	-38	-38
aws who	-72	-74	-81	-72	-107	-73	-91
aws whose	-57	-41	-41	-40	-50	-40	-43
aws wont	-17	-17	-23	-18	-20	-18	-18
aws would	-54	-32	-30	-32	-50	-34	-33
aws write	-56	-40	-35	-35	-51	-33	-35
awsmanagedrulesknownbadinput	-44	-43	-42	-43	-60	-43	-54
az	-34	-28	-5	-28	-28	-28	-29
az $	-51	-21	62	-23	-29	-34	-31
az @	-39	-36	-36	-35	-35	-34	-35
az in	-25	-25	-40	-25	-26	-28	-25
az redund	-24	-31	-26	-32	-24	-24	-24
azs	-30	-29	-30	-29	-26	-29	-37
azs $	-65	-66	-62	-57	-62	-57	-57
azs in	-15	-17	-15	-15	-15	-14	-14
azs of	-20	-19	-20	-19	-21	-19	-19
azur	41	41	39	41	95	42	30
b	-19	-21	-21	-22	-21	-20	-21
b @	-29	-34	-33	-36	-31	-30	-31
baa	-9	-11	56	-9	-22	-14	-25
baa $	-47	-49	-34	-47	-62	-49	-60
babi	-31	-30	-30	-32	-31	-29	-31
babi $	-31	-30	-30	-32	-31	-29	-31
babysit	11	-9	9	83	3	13	14
back $	-22	-21	-21	-21	-25	-21	-22
back for	-18	-16	-16	-19	-18	-15	-17
back to	2	23	1	-4	2	3	1
back up	-5	4	0	5	44	5	37
backbon	-22	-23	-23	-22	-23	-22	-23
backbon between	-24	-26	-26	-25	-25	-24	-25
backdoor	-29	-24	-22	-22	-24	-22	-23
background	-31	-31	-33	-31	-36	-32	-35
background check	-35	-35	-37	-35	-40	-36	-40
backlog	22	55	19	5	21	21	22
backlog $	22	55	19	5	21	21	22
backtrack	-15	-15	-15	-15	-16	-15	-16
backtrack window	-15	-15	-15	-15	-16	-15	-16
backup	-29	-25	-28	-25	8	-25	-23
backup $	-10	14	-8	-15	16	-5	33
backup @	-88	-83	-82	-77	-92	-79	-87
backup are	-55	-47	-45	-50	-43	-63	-47
backup for	-27	-25	-24	-28	-28	-24	-26
backup in	-19	-10	-11	-10	27	-10	-20
backup of	-17	-14	-14	-12	20	-12	-19
backup retent	-42	-41	-42	-40	-48	-40	-40
backup who	-73	-64	-63	-61	-81	-61	-81
bad	-36	-34	-34	-34	-43	-34	-35
bad @	-47	-50	-50	-49	-73	-49	-49
badg	-11	-11	-13	-11	3	-16	-16
badg $	32	31	31	30	77	21	22
badg at	-50	-49	-56	-49	-59	-50	-49
bake	-21	-19	-19	-19	-19	-18	-19
bake in	-19	-11	-12	-11	-11	-11	-12
bake into	-19	-19	-20	-19	-19	-18	-20
balanc	29	26	13	25	79	23	26
balanc in	-21	-21	-20	-21	-30	-22	-21
ball	-22	-21	-21	-23	-24	-21	-21
bandwidth	-49	-46	-48	-46	-69	-46	-47
bandwidth and	-25	-20	-20	-20	-31	-20	-20
bank	-27	-23	-23	-23	-26	-22	-26
bare	-22	-19	19	-20	-22	-19	-39
bare metal	-11	-8	33	-9	-9	-8	-19
base	-34	2	-24	-21	-24	-21	-27
base @	-16	-18	-17	-23	-17	-17	-16
base imag	-37	-39	-38	-37	-35	-36	-45
base os	-25	-26	-25	-26	-26	-26	-44
base64	15	30	28	21	211	19	23
baselin	-112	-92	-88	-85	-103	-86	-99
baselin $	-126	-115	-110	-99	-127	-107	-110
basement	-42	-43	-43	-43	-57	-42	-41
basic	-25	-19	-18	-19	-18	-18	-19
batch	-22	-23	-22	-22	-21	-21	-3
batch job	-30	-28	-27	-27	-28	-27	-28
batteri	-42	-42	-42	-42	-59	-42	-48
be $	57	56	119	97	107	61	56
be @	14	18	15	52	17	18	20
be a	-2	13	47	13	11	13	13
be on	14	-17	-12	-16	-8	-9	-7
be our	-11	51	5	-12	4	6	-9
be patch	-14	-16	-15	-15	-15	-14	-18
be pci	-32	-32	-37	-38	-36	-33	-37
be set	-20	-21	-19	-20	-27	-19	-19
be us	-27	-26	-28	-26	-46	-26	-28
becam	4	34	3	-23	4	4	5
becam @	4	34	3	-23	4	4	5
becaus	-15	-14	-14	-15	-16	-14	-16
becaus of	-29	-29	-30	-30	-32	-29	-36
becaus somebodi	-22	-21	-21	-21	-28	-20	-21
becaus the	-13	-13	-13	-13	-19	-13	-16
becom	-10	15	-10	-33	-12	-10	-13
becom owner	-16	-17	-16	-16	-21	-17	-23
been	-19	-15	-17	-16	-15	-15	-16
befor	-34	-25	-30	-30	-26	-30	-33
befor @	-58	-52	-51	-50	-51	-50	-66
befor a	-23	-23	-25	-23	-31	-23	-24
befor an	-24	-25	-25	-25	-26	-25	-28
befor and	10	22	10	10	10	10	10
befor it	-27	-27	-28	-27	-37	-28	-32
befor our	-36	-30	-30	-31	-35	-30	-31
befor send	-29	-28	-34	-28	-30	-31	-44
befor the	-32	-34	-32	-32	-34	-31	-37
befor upload	-35	-35	-35	-36	-52	-35	-43
befor we	-15	-14	-15	-15	-14	-14	-18
begin	77	23	22	20	29	22	20
behavior	-41	-44	-44	-44	-46	-42	-46
behind	-37	-36	-35	-35	-34	-35	-43
behind @	-49	-48	-48	-47	-48	-46	-56
behind a	-30	-30	-29	-29	-32	-28	-36
behind an	-19	-20	-18	-18	-18	-18	-24
behind it	-12	-11	-12	-11	-14	-12	-16
behind our	-18	-17	-16	-17	-17	-16	-17
behind that	14	14	67	14	8	12	11
behind the	20	21	21	21	53	21	18
belong	5	-3	-15	-29	-23	-12	-25
belong to	5	-3	-15	-29	-23	-12	-25
below	-10	-8	-9	-5	-9	-5	36
below $	-107	-101	-114	-100	-106	-100	-151
below @	-81	-74	-79	-75	-75	-72	-104
below a	-28	-28	-28	-28	-28	-28	-43
below an	-57	-43	-45	-44	-45	-44	-50
below it	-33	-34	-52	-35	-54	-35	-47
below our	-51	-59	-51	-53	-52	-51	-71
below the	-11	-12	-11	1	-11	-10	-16
benchmark on	-20	-24	-20	-22	-21	-20	-20
beneath	-58	-59	-64	-58	-63	-56	-59
beneath @	-65	-65	-74	-71	-74	-64	-68
beneath a	-32	-28	-29	-28	-30	-28	-29
besid	11	81	7	-1	73	17	24
besid @	16	81	26	-5	17	20	24
best	-17	-1	-6	-47	70	-6	1
better	37	108	53	66	137	67	69
between	-33	-32	-35	-29	-33	-32	-36
between @	-22	-4	-22	-15	-25	-20	-22
between avail	-23	-23	-29	-23	-30	-23	-25
between aws	-25	-26	-27	-26	-46	-28	-28
between our	-38	-35	-35	-35	-44	-35	-46
between region	-43	-43	-43	-43	-50	-42	-50
between sse	-35	-53	-40	-38	-37	-36	-36
between the	-25	-25	-25	-24	-24	-24	-33
between two	-38	-34	-35	-35	-39	-34	-54
bezo	-78	-65	-81	-65	-40	-64	-79
bgp	-29	-41	-27	-27	-27	-26	-27
bia	-40	-28	-29	-29	-32	-28	-28
bia in	-47	-32	-34	-33	-37	-32	-32
big	-23	-15	-21	-17	-3	-17	-16
bigger	-25	-24	-24	-24	-23	-23	-27
bigger node	-21	-21	-20	-20	-19	-20	-24
bill	-31	-28	-32	-30	-19	-28	-29
bill up	-21	-19	-19	-19	-28	-19	-19
bind	35	28	42	116	38	43	42
bind in	-15	-14	-15	-18	-14	-14	-14
binlog	-16	-15	-15	-16	-17	-15	-16
bio	-22	-22	-22	-22	-25	-22	-38
bio and	-22	-23	-23	-23	-25	-23	-41
bit	80	6	11	11	-12	11	3
bit $	101	15	27	27	6	26	16
bit rot	-42	-38	-35	-36	-36	-35	-39
bitcoin	-22	-20	-20	-21	-24	-20	-25
bitnami	-22	-20	-20	-21	-21	-20	-21
black	-25	-24	-25	-25	-32	-24	-27
black fridai	-25	-24	-25	-25	-32	-24	-27
blame	-47	-46	-47	-47	-84	-46	-47
blame $	-28	-30	-28	-29	-45	-27	-27
blame aws	-29	-28	-28	-28	-56	-28	-28
blame for	-32	-32	-34	-35	-55	-33	-35
block	-44	-42	-47	-43	-46	-42	-45
block @	-44	-41	-60	-41	-45	-40	-43
block the	-62	-48	-67	-50	-74	-48	-50
blue	-16	-15	-17	-16	-17	-15	-16
blue green	-16	-15	-17	-16	-17	-15	-16
blueprint	-5	-53	-10	62	-3	-2	-3
board	-57	-48	-49	-48	-52	-48	-57
bodi	-25	-23	-24	-24	-43	-24	-24
book	16	17	16	5	86	3	18
book $	-26	-20	-20	-20	-22	-21	-20
bootstrap	-48	-58	-51	-52	-54	-48	-56
boss	34	30	36	33	-2	64	18
boss sai	-20	-48	-24	24	-39	-24	-21
boss want	2	52	3	-15	10	9	11
bot	5	15	-14	5	-2	62	1
bot $	-11	-9	-13	-9	-27	17	-16
both	23	18	-5	-4	-8	-5	-12
both $	-73	60	-35	-22	-27	-30	-30
both @	-14	-21	-14	-15	-14	-14	-16
both column	103	28	36	41	36	37	34
both parti	-19	-20	-27	-20	-19	-19	-19
both side	51	13	-8	-13	-13	-2	-23
both the	34	16	16	16	16	16	16
bottlerocket	-33	-35	31	-32	-43	-33	-49
bottlerocket node	-38	-37	-38	-37	-40	-36	-57
bought	21	-12	-13	-8	-9	-7	-8
bounc	-46	-35	-35	-36	-41	-35	-42
bounc and	-35	-31	-31	-31	-34	-31	-40
box $	-23	-22	-36	-23	-2	-22	-32
box behind	-18	-16	-16	-16	-17	-16	-21
box for	-33	-35	-43	-38	-36	-33	-38
box in	-41	-39	-39	-40	-59	-39	-40
box of	-39	-37	-43	-38	-42	-38	-43
box on	-11	27	8	18	8	9	11
box right	-13	-13	-13	-13	-14	-13	-18
branch	-26	-31	-26	-25	-28	-25	-28
branch @	-15	-14	-14	-15	-19	-14	-15
breach	-25	-23	-25	-24	-25	-26	-24
break	62	4	8	6	5	4	2
break down	76	24	21	18	-4	16	25
break glass	-27	-20	-5	-21	-26	-23	-19
breakdown	88	18	23	23	13	22	22
breakdown for	63	17	19	18	12	19	20
breaker	20	19	21	47	21	21	21
bring	-24	-20	-20	-20	-4	-20	-26
bring a	-17	-17	-18	-18	-17	-17	-28
bring it	-47	-30	-31	-32	-38	-30	-31
bring the	-13	-13	-13	-13	-21	-13	-13
bring them	-53	-31	-32	-32	-34	-32	-44
bring to	-23	-23	-22	-22	-24	-22	-23
bring your	-28	-29	-29	-30	-29	-28	-31
broadcom	-75	-74	-77	-70	-90	-70	-81
broadli	-37	-37	-38	-39	-63	-37	-69
broke	-28	-27	-26	-27	-26	-26	-30
broke in	-15	-15	-15	-15	-16	-15	-16
broke the	-21	-19	-18	-19	-19	-18	-19
broken	-43	-35	-38	-40	-18	-35	-38
broken $	-16	-14	-38	-13	21	-15	-16
broken @	-55	-31	-32	-30	-3	-30	-33
broken disk	-34	-35	-34	-34	-38	-34	-39
broken hard	-22	-23	-22	-33	-24	-27	-31
broken host	-37	-36	-36	-35	-38	-35	-47
broker	-37	-36	-35	-32	-43	-34	-33
broker $	-13	-13	-12	-13	-13	-13	-17
broker of	-26	-26	-26	-25	-29	-25	-36
broker to	10	-1	12	64	10	12	11
broker user	-39	-36	-39	-35	-37	-35	-36
browser	-21	-20	-20	-21	-21	-21	-21
brute	-41	-38	-39	-40	-43	-38	-45
brute forc	-41	-38	-39	-40	-43	-38	-45
budget	-43	-42	-44	-41	-48	-44	-45
budget on	-24	-25	-31	-24	-26	-26	-25
buffer	-40	-44	-43	-43	19	-51	-54
buffer $	-64	-74	-66	-72	-75	-63	-66
bug	-27	-26	-29	-27	-28	-26	-30
bug $	-28	-25	-24	-24	-29	-24	-27
bug in	-29	-29	-32	-29	-30	-28	-34
bui	-29	-39	-39	-37	-56	-39	-39
bui new	-18	-18	-19	-18	-24	-19	-20
build	-39	-27	-38	-41	-41	-37	-44
build $	-38	-37	-39	-37	-55	-37	-43
build and	-28	-28	-31	-27	-31	-27	-32
build imag	-14	-19	-15	-14	-14	-14	-14
build in	-33	-24	-23	-24	-25	-23	-24
build is	-14	-14	-15	-14	-15	-14	-19
build it	-26	-27	-29	-28	-37	-27	-30
build of	-28	-28	-27	-27	-27	-29	-30
build our	-17	-17	-16	-16	-18	-16	-21
built	-37	-35	-41	-35	-37	-28	-37
built $	-20	-20	-23	-23	-22	-23	-21
built from	-11	-11	-11	-21	-11	-11	-11
built you	-10	1	-3	9	-7	40	7
bullet	60	-8	11	9	-2	10	9
bullet point	60	-8	11	9	-2	10	9
bump	-24	-23	-23	-22	-24	-21	-13
bump $	-53	-51	-49	-49	-53	-49	-55
bump it	-22	-18	-18	-18	-22	-18	-21
bump the	-33	-35	-36	-34	-37	-33	-39
bundl	13	17	10	12	57	17	17
burden	39	47	39	133	11	40	39
burden $	-12	-22	-11	-1	-32	-17	-14
burn	-44	-46	-41	-42	-52	-41	-42
burn @	-45	-33	-31	-32	-38	-32	-32
burst	-26	-25	-24	-25	-32	-24	-28
bus	-14	-16	-14	-14	-14	-14	-13
busi	-16	-21	-18	2	-48	-20	10
busi $	4	4	1	1	-15	-2	38
but	-24	-26	-25	-9	-25	-22	-25
but is	-29	-27	-53	-28	-30	-27	-28
but nobodi	-15	-23	-15	-16	-15	-15	-15
but the	-27	-29	-25	-28	-26	-25	-30
but us	-20	-22	-19	-22	-21	-20	-23
button	-23	-21	-20	-21	-23	-20	-23
by	-21	-19	-20	-21	-23	-21	-18
by $	-30	-30	-30	-29	-33	-29	-31
by @	-52	-45	-36	-46	-63	-45	-47
by a	-26	-24	-26	-26	-35	-26	-26
by accid	-25	-25	-40	-26	-27	-25	-26
by amazon	-35	-32	-32	-32	-36	-31	-36
by aws	-30	-31	-31	-31	-33	-30	-32
by default	-29	-28	-31	-28	-31	-28	-29
by dns	37	32	17	32	91	31	33
by googl	-24	-23	-23	-26	-34	-23	-24
by hand	-26	-26	-25	-24	-24	-23	-25
by how	8	3	23	61	15	20	22
by mistak	-36	-35	-36	-36	-36	-38	-39
by our	-36	-34	-34	-34	-39	-34	-35
by ourself	94	39	47	34	10	40	44
by sensit	-25	-26	-24	-25	-25	-26	-43
by side	0	81	21	16	21	19	18
by someon	-19	-23	-20	-19	-21	-19	-22
by step	31	35	34	34	79	34	34
by terraform	-50	-51	-52	-50	-70	-50	-50
by the	-35	-34	-39	-34	-36	-34	-38
by them	25	26	25	26	63	26	15
by us	-52	-52	-51	-52	-58	-51	-71
by which	-20	-20	-21	-19	-20	-19	-20
by who	-21	-20	-20	-20	-20	-19	-24
by whom	10	12	11	11	10	12	48
byol	-47	-43	-43	-44	-43	-42	-49
byte	-32	-27	-26	-27	-28	-27	-30
c	28	3	-8	2	-4	2	-3
ca	-4	-4	0	21	-2	0	-1
ca in	-20	-20	-22	-25	-21	-20	-19
cabinet	-24	-19	-21	-21	-21	-21	-21
cabl	-36	-37	-38	-36	-49	-36	-40
cabl and	-39	-41	-42	-40	-42	-40	-41
cabl between	-32	-32	-34	-32	-54	-34	-40
cach	-58	-49	-46	-28	-41	-45	-47
cach $	-21	-29	-16	36	21	-13	-15
cach behavior	-45	-50	-50	-49	-50	-48	-52
cach disk	-20	-21	-20	-21	-24	-20	-20
cach in	-77	-43	-43	-44	-52	-43	-43
cach set	-40	-39	-40	-40	-62	-39	-39
cage	-24	-24	-24	-25	-28	-24	-23
calendar	-22	-18	-18	-19	-19	-18	-25
calendar $	-22	-18	-18	-19	-19	-18	-25
calico	-47	-51	-50	-49	-49	-46	-65
call	-28	-24	-26	-17	-13	-24	-28
call $	-27	-26	-26	-27	-35	-28	-30
call @	-40	-15	-32	-34	-41	-31	-30
call is	-21	-19	-20	-20	-27	-21	-23
call record	20	18	19	73	10	22	20
call to	-13	-22	-13	-14	-13	-13	-13
call tonight	41	52	51	51	121	46	32
call who	-44	-42	-70	-45	-61	-46	-50
caller	-32	-28	-28	-28	-29	-28	-35
came	-24	-23	-23	-23	-26	-22	-25
came back	-38	-37	-38	-38	-45	-38	-42
camera	-35	-34	-35	-33	-34	-33	-37
can	5	5	4	5	33	18	2
can @	36	46	39	49	136	41	41
can a	53	55	54	54	123	55	56
can aws	-45	-45	-46	-44	-75	-46	-51
can bring	-25	-26	-26	-25	-35	-25	-27
can i	40	13	4	12	24	32	14
can login	-34	-29	-30	-30	-41	-29	-28
can queri	-28	-22	-24	-22	-29	-22	-22
can reach	-56	-49	-74	-50	-70	-59	-61
can read	-62	-62	-62	-64	-88	-63	-82
can see	-15	-14	-16	-16	-19	-15	-15
can someon	10	8	68	14	40	-4	7
can u	57	21	12	22	-3	60	19
can we	-57	-51	-51	-52	-58	-50	-67
can you	40	31	18	31	50	48	30
canari	12	14	13	16	71	13	17
cancel	-21	-19	-19	-19	-20	-19	-21
cannot	3	-6	3	36	-1	3	3
cant	-28	-25	-29	-25	-29	-7	-27
cant be	-24	-24	-24	-24	-24	-24	-45
cant reach	-24	-28	-24	-24	-25	-24	-24
cant see	-49	-41	-41	-43	-44	-42	-59
cap	-23	-23	-23	-23	-34	-23	-23
capac	-45	-42	-43	-41	-44	-41	-44
capac $	-52	-48	-48	-47	-48	-47	-58
capac for	-31	-29	-34	-29	-33	-29	-30
capac plan	-49	-47	-46	-45	-49	-45	-49
capac provid	-25	-22	-23	-22	-23	-22	-23
capac to	-14	-14	-18	-14	-18	-14	-14
capac unit	-23	-24	-24	-23	-26	-25	-25
capac when	-20	-19	-19	-19	-27	-19	-19
capit	-2	-3	-45	-2	58	-7	-2
card	-26	-40	-57	-40	-60	-32	-41
card in	-27	-26	-28	-27	-31	-26	-26
card number	-43	-41	-41	-40	-56	-42	-42
care	20	-2	-3	22	-4	1	11
care $	-15	-13	-11	40	-4	-4	-32
care about	-35	-44	-36	-25	-36	-36	-68
care for	32	26	31	74	30	32	32
care of	29	2	-2	3	-4	3	26
carri	19	37	-1	14	0	7	3
carri the	-63	-37	-35	-36	-36	-35	-35
carri what	17	89	-22	12	-5	20	20
carri which	116	23	45	39	31	38	20
case	-13	-4	-16	-19	3	-24	-22
case $	-9	13	-8	-19	-11	-8	-9
case with	0	2	-16	-8	30	-22	2
catch	-16	-13	-13	-14	-13	-13	-15
catch that	-19	-15	-15	-16	-14	-14	-17
categori	-26	-14	-70	-9	87	-19	-11
cctv	-55	-55	-59	-55	-65	-57	-59
cctv and	-42	-42	-46	-41	-52	-43	-42
cdc	-27	-27	-26	-37	-28	-27	-26
ceil	-16	-7	-33	-3	33	-6	-8
center	-33	-33	-36	-33	-38	-33	-37
center $	-50	-50	-57	-50	-62	-50	-51
center in	-16	-17	-15	-17	-18	-16	-15
center is	-21	-21	-22	-21	-27	-21	-29
center who	-10	-10	-10	-10	-16	-10	-10
center with	-20	-14	-14	-14	-14	-14	-14
central	-56	-48	-56	-48	-43	-48	-50
central 1	-33	-23	-23	-24	-10	-26	-27
ceo	30	32	33	32	79	26	28
ceo of	30	32	33	32	79	26	28
cert	-26	-27	-26	-11	-23	-25	-29
cert expir	21	21	22	20	56	20	3
cert in	-41	-40	-40	-39	-51	-38	-54
cert of	-26	-23	-23	-24	-24	-23	-27
cert on	-37	-42	-37	-50	-40	-36	-35
cert we	-37	-36	-40	-38	-39	-38	-40
certif	-22	-25	-26	-26	-16	-24	-23
certif $	-103	-96	-98	-91	-103	-93	-104
certif author	55	25	3	23	21	23	21
certif for	-17	-17	-16	-16	-17	-15	-15
certif from	-17	-16	-15	-16	-16	-15	-18
certif of	-42	-39	-46	-40	-42	-40	-42
certif on	-18	-19	-18	-30	-26	-16	13
certif renew	-19	-21	-19	-19	-21	-19	-19
certif to	7	8	8	8	21	7	8
certif valid	-24	-27	-23	-22	-24	-23	-23
certif with	-31	-28	-29	-31	-34	-28	-30
certifi	-40	-37	-45	-37	-50	-37	-39
certifi that	-58	-53	-65	-54	-58	-52	-55
cev	-26	-27	-28	-28	-34	-26	-29
cfo	2	31	2	-24	3	3	3
chaincod	-34	-33	-36	-32	-37	-32	-32
chang	-29	7	-24	-24	-17	-22	-26
chang $	36	74	37	35	82	35	19
chang @	-31	-33	-32	-31	-32	-31	-31
chang for	25	72	22	19	26	28	29
chang hand	23	68	26	26	24	26	27
chang in	-28	51	-5	4	-6	5	5
chang it	-31	-33	-30	-30	-38	-29	-30
chang manag	-70	-77	-86	-72	-85	-75	-81
chang the	-29	-31	-30	-31	-46	-30	-35
channel	-17	-20	-37	-17	-20	23	-22
char	-39	-31	-32	-32	-34	-31	-32
charg	10	-11	-20	-9	-24	-10	19
charg of	13	-9	-19	-8	-24	-8	22
chase	-24	-23	-22	-28	-21	-22	-33
chatbot	-70	-71	-74	-72	-70	-97	-79
chatgpt	-16	-16	-32	-15	-33	35	-22
cheaper	44	29	41	34	120	24	44
cheaper per	9	-6	8	3	63	10	8
cheaper than	28	8	23	12	67	15	23
cheapest	-1	14	7	14	71	14	16
cheat	25	-18	-12	-11	-29	-12	-13
cheat sheet	63	9	20	20	0	19	18
check	-31	-28	-28	-28	-30	-28	-29
check of	-24	-25	-26	-25	-27	-25	-26
check on	-26	-25	-26	-25	-30	-26	-31
check that	-33	-36	-33	-34	-30	-30	-34
checkout	-7	-4	-5	-6	27	-5	-16
checksum	-61	-58	-53	-52	-52	-60	-55
choic	-59	-59	-59	-58	-61	-57	-59
choic $	-36	-33	-34	-33	-33	-33	-37
choos	-29	-29	-28	-19	-29	-27	-28
choos $	-58	-72	-56	-77	-55	-54	-56
choos a	-60	-70	-72	-62	-60	-61	-63
choos between	-14	-24	-16	-3	-15	-15	-14
choos the	-3	-1	-1	20	-4	-1	-2
choos which	-33	-31	-31	-32	-32	-29	-28
choos who	-23	-23	-22	-25	-23	-22	-31
chore	-20	-4	-17	6	-46	-16	-20
chore $	-46	-46	-50	-36	-51	-40	-56
chore disappear	1	49	3	-6	-12	2	3
chore for	-21	-26	-20	-13	-19	-19	-21
chore wise	8	43	10	8	1	8	9
chosen	-53	-53	-53	-54	-80	-53	-53
chosen by	-53	-54	-53	-55	-85	-53	-53
ci	-64	-57	-53	-43	-60	-55	-59
ci runner	14	7	13	38	12	13	12
ci user	-97	-81	-78	-77	-93	-82	-90
cidr	-37	-36	-34	-34	-35	-34	-35
cidr rang	-45	-44	-41	-41	-42	-41	-43
cipher	-39	-39	-42	-40	-47	-39	-38
cis	-40	-39	-38	-40	-42	-39	-45
cis benchmark	-4	-5	18	-9	-8	-5	-5
cisco	-11	-10	1	-21	64	-36	-19
cisco $	-1	4	25	-3	55	-33	-6
claim	-28	-26	-27	-27	-26	-25	-25
claim @	-38	-43	-39	-42	-38	-37	-37
class	-36	-40	-35	-37	-37	-34	-35
class $	-39	-51	-42	-44	-40	-40	-40
class and	-15	-15	-14	-14	-18	-14	-14
classif	-54	-48	-47	-49	-62	-48	-47
classifi	-45	-42	-43	-43	-54	-43	-51
classifi the	-23	-23	-24	-24	-30	-24	-24
claud	-3	-13	-3	-5	33	-2	-3
claus	24	24	24	20	68	23	23
clean	-22	-20	-19	-20	-11	-19	-21
clean $	-23	-20	-21	-23	-21	-20	-22
clean it	-25	-20	-21	-20	-22	-20	-22
clean that	-33	-28	-25	-26	-29	-25	-26
clean the	8	17	16	15	46	15	8
clean up	-45	-45	-45	-44	-47	-42	-46
cleanup	-33	-28	-29	-29	-29	-28	-30
cleanup $	-50	-45	-46	-46	-47	-45	-48
clear	-28	-27	-28	-27	-29	-27	-31
cli	-28	-17	-18	-32	31	-27	-22
click	-47	-44	-44	-44	-45	-45	-57
click $	-14	-13	-16	-14	-13	-13	-13
click in	-29	-29	-31	-31	-33	-31	-49
client	-21	-22	-22	-23	-23	-22	-17
client $	-3	-29	-29	-30	-54	-30	-29
client and	31	32	32	29	16	32	75
client in	-17	-15	-15	-15	-17	-15	-15
client of	-29	-24	-25	-24	-25	-24	-23
client on	-32	-21	-21	-22	-23	-22	-26
client sdk	-18	-16	-16	-16	-16	-15	-15
client side	-26	-27	-27	-27	-32	-27	-31
client who	-57	-47	-46	-46	-56	-46	-62
climat	33	31	32	35	84	34	10
climat chang	48	44	45	48	100	48	22
climb	-52	-54	-53	-54	-62	-53	-66
clock	-22	-19	-19	-20	-19	-19	-28
clone	-34	-37	-26	-31	-5	-28	-26
close	-26	-26	-25	-25	-18	-26	-28
close $	9	9	13	13	74	2	6
close port	-27	-29	-27	-34	-31	-29	-34
close them	-39	-38	-41	-38	-53	-38	-42
cloud	-3	-16	3	-11	0	-13	-19
cloud $	-25	-88	-85	-66	-82	-68	-79
cloud @	-17	5	3	4	45	5	-16
cloud is	12	12	36	12	12	12	12
cloud itself	-52	-52	-61	-51	-53	-52	-59
cloud mean	-21	-23	-9	-22	-78	-21	-33
cloud run	17	17	14	16	44	17	14
cloudflar	34	33	32	31	87	32	12
cloudflar worker	27	26	25	24	60	26	14
cluster	-10	-17	-16	-10	-20	-14	8
cluster $	-32	-31	-31	-32	-37	-30	-28
cluster @	-48	-71	-44	-2	-53	-44	-51
cluster admin	-18	-16	-17	-17	-17	-16	-17
cluster autoscal	-18	-17	-17	-19	-17	-17	-22
cluster mode	-57	-37	-37	-39	-37	-37	-39
cluster need	51	53	50	50	39	51	128
cluster of	-23	-24	-22	-22	-22	-22	-28
cluster on	-56	-55	-54	-57	-55	-54	-79
cluster paramet	-17	-17	-16	-16	-16	-16	-17
cluster we	-47	-47	-46	-49	-51	-49	-74
cluster who	-14	-14	-30	-14	-15	-13	-8
cname	-24	-24	-24	-23	-24	-23	-23
cname in	-15	-13	-14	-14	-14	-13	-16
cni	-44	-45	-44	-44	-43	-42	-54
cni in	-32	-32	-30	-28	-30	-28	-27
code	-42	-40	-40	-39	-40	-39	-43
code $	-66	-65	-66	-66	-75	-63	-78
code and	-57	-53	-65	-53	-54	-53	-60
code for	-14	16	15	12	53	14	13
code in	-30	-28	-28	-28	-35	-28	-31
code is	-24	-24	-25	-24	-25	-24	-47
code of	-28	-27	-31	-27	-30	-27	-27
code that	-42	-31	-30	-31	-32	-31	-31
code who	-18	-17	-17	-18	-20	-18	-23
coffe	19	19	19	20	54	20	9
coffe machin	17	17	16	16	42	17	9
cold	-18	-21	-15	-14	12	-15	-15
cold start	-1	0	2	1	29	0	3
collabor	-22	-19	-22	-18	-19	-18	-18
colleagu	-44	-45	-53	-45	-69	-45	-46
collect	-16	-19	-17	-18	-20	-18	-19
collect $	-22	-21	-21	-21	-25	-21	-23
column	46	19	4	4	-12	6	4
column $	67	8	17	23	18	20	15
column level	-17	-13	-13	-13	-13	-13	-15
com	-25	-28	-26	-28	-28	-26	-26
com $	-14	-14	-15	-17	-15	-14	-14
come back	7	39	7	0	8	9	7
come from	-15	-8	38	-4	-17	4	2
come in	-17	-14	-14	-14	-15	-14	-15
come to	-13	37	8	7	39	2	11
come with	21	-43	-58	-32	-46	-30	-45
command	-3	27	20	27	78	98	20
command $	-12	17	1	17	-7	111	5
command to	15	33	34	33	95	30	35
commit	-41	-42	-46	-42	-56	-43	-51
commit to	-34	-34	-37	-35	-53	-35	-34
common	-43	-47	-47	-38	-49	-38	-41
common network	-42	-47	-47	-36	-35	-35	-39
commun	-29	-29	-29	-29	-32	-28	-46
compact	-22	-18	-17	-17	-18	-17	-18
compani	-4	-5	-1	0	40	7	-4
compani $	-12	4	0	1	73	2	-9
compani or	-10	-10	-11	-11	-16	-10	-12
compani own	12	51	52	50	124	43	36
compani run	-19	-13	-13	-13	-13	-13	-16
compani want	-33	-57	-33	-37	-37	-33	-34
compar	16	89	22	19	33	22	20
compar to	11	52	13	10	7	12	12
compar with	31	126	37	31	33	38	39
compat	-97	-81	-81	-79	-86	-79	-84
complain	-19	-19	-19	-20	-28	-19	-18
complaint	-56	-43	-46	-46	-53	-44	-51
complet	95	42	29	85	56	31	26
complet $	1	32	10	76	86	15	5
complianc	-37	-23	-21	-22	-34	-28	-29
complianc of	-28	-20	-20	-21	-23	-20	-21
complianc report	-29	-30	-30	-30	-32	-30	-30
complianc when	-36	-22	-23	-23	-24	-22	-23
compliant	-29	-29	-34	-31	-32	-30	-32
compon	-19	-17	-17	-17	-21	-17	-18
compon on	-29	-26	-27	-26	-35	-26	-27
compress	-4	5	3	4	42	4	5
comprom	-24	-21	-21	-22	-24	-22	-24
comput $	-12	-12	-12	-13	-4	-13	-17
comput node	-65	-74	-63	-63	-68	-62	-81
comput storag	-18	-19	-19	-20	-22	-19	-22
comput when	-54	-49	-50	-51	-51	-51	-59
concern	-67	-67	-80	-67	-89	-69	-83
concern $	-71	-71	-84	-71	-96	-74	-89
concurr	-35	-35	-37	-35	-44	-35	-36
concurr and	-20	-20	-20	-20	-31	-20	-21
concurr for	-15	-14	-14	-15	-18	-14	-15
concurr limit	-15	-15	-15	-15	-20	-16	-18
concurr on	-26	-28	-27	-27	-50	-28	-34
condit	-31	-25	-24	-25	-17	-24	-26
condit of	-27	-28	-28	-28	-29	-27	-30
confidenti	-60	-59	-68	-59	-72	-59	-65
confidenti file	-37	-36	-36	-36	-53	-38	-47
config	-61	-57	-57	-56	-61	-58	-41
config $	-77	-73	-75	-73	-68	-83	-79
config @	-67	-61	-70	-60	-71	-60	-72
config for	-26	-30	-26	-26	-26	-26	-27
config on	-20	-20	-19	-19	-19	-19	-22
configur	-40	-38	-39	-39	-41	-38	-47
configur $	-75	-54	-64	-53	-72	-53	-69
configur @	-25	-33	-25	-34	-25	-24	-26
configur a	-23	-23	-32	-25	-25	-24	-24
configur anyth	-17	-14	-15	-17	-16	-15	-17
configur by	-19	-19	-19	-22	-21	-19	-19
configur it	-20	-18	-18	-19	-18	-18	-22
configur manag	-16	-16	-5	-16	-19	-17	-20
configur of	-37	-54	-39	-39	-43	-39	-43
configur on	-19	-17	-16	-18	-17	-16	-18
configur the	-3	-2	-2	-3	-3	-3	18
confirm	31	38	34	41	72	23	90
conflict	-52	-51	-54	-54	-64	-52	-52
confluenc	-4	-4	2	-12	40	-23	3
confus	36	32	117	29	-9	18	21
connect	-34	-34	-33	-34	-35	-32	-36
connect and	-35	-30	-47	-31	-42	-30	-30
connect the	-15	-15	-16	-15	-23	-16	-17
connector	-24	-20	-21	-21	-21	-21	-21
consent	-29	-27	-26	-29	-27	-26	-26
consent for	-40	-38	-35	-40	-37	-35	-35
consol	-43	-42	-42	-41	-50	-41	-43
consol $	-6	-4	-1	1	21	-1	0
consol user	-83	-79	-82	-79	-133	-80	-80
consolid	-39	-38	-42	-38	-39	-37	-41
consum	36	1	-7	24	2	5	0
consum @	-32	-35	-32	-34	-33	-32	-34
consum sinc	-18	-17	-20	-18	-24	-17	-20
contact	-56	-42	-43	-42	-46	-42	-43
contact and	-20	-19	-20	-19	-26	-20	-19
contact detail	-30	-29	-33	-30	-34	-29	-32
contain	-15	-16	-7	-12	-18	-14	5
contain $	-67	-55	-42	-53	-65	-52	-74
contain @	-12	-19	-15	2	-12	-12	-16
contain agent	-16	-18	-17	-19	-16	-16	-19
contain base	-23	-23	-22	-23	-23	-23	-38
contain from	-15	-19	-17	-17	-15	-15	-16
contain host	38	20	33	32	7	36	103
contain imag	-40	-40	-31	-40	-50	-40	-48
contain in	-41	-38	-44	-40	-55	-40	-41
contain of	-50	-50	-50	-50	-53	-50	-87
contain on	-20	-21	-22	-21	-21	-20	-21
contain os	20	21	8	20	20	22	73
contain runtim	-8	-9	26	-8	11	-7	-32
contain to	7	7	1	27	7	7	4
contain who	-19	-17	-20	-18	-18	-17	-21
containerd	-63	-66	-66	-61	-64	-60	-64
containerd cve	-25	-25	-26	-25	-25	-24	-27
containerd on	-58	-72	-68	-60	-59	-59	-63
content	-53	-53	-54	-52	-59	-53	-62
content $	-26	-26	-29	-26	-30	-26	-29
content by	-30	-28	-28	-27	-30	-27	-30
content of	-23	-21	-21	-21	-34	-21	-22
content that	-29	-29	-29	-29	-39	-29	-44
context	60	59	177	58	49	63	54
continu	-8	-10	-11	-11	30	-16	-14
continu backup	-24	-24	-23	-25	-26	-22	-27
continu plan	-54	-56	-56	-59	-91	-57	-60
contract	-52	-50	-53	-49	-68	-49	-52
contractor	12	36	15	38	13	16	14
contractor who	-35	-29	-27	-30	-28	-28	-29
contrast	1	88	21	-2	1	9	17
contrast @	2	65	25	24	15	13	24
control	-36	-36	-26	-31	-38	-35	-33
control $	-83	-82	-61	-81	-108	-86	-65
control are	-25	-25	-35	-32	-27	-32	-24
control explain	40	41	100	40	39	39	42
control for	-15	-16	-15	-15	-15	-15	-16
control in	-41	-84	-42	-34	-43	-40	-47
control inherit	-61	-60	-81	-60	-73	-62	-60
control is	0	3	27	2	1	4	-2
control matrix	-21	-20	-31	-20	-20	-19	-23
control mean	18	17	71	17	-8	14	18
control of	-18	-20	-19	-17	-18	-17	-19
control on	14	42	13	-11	14	14	14
control patch	-19	-25	-19	-25	-19	-19	-20
control plane	-28	-22	-23	-26	-28	-25	-29
control that	-21	-21	-22	-21	-24	-21	-26
control the	0	3	41	3	1	1	-2
control we	7	17	7	6	7	7	7
control what	29	29	60	29	26	29	29
control which	-57	-68	-63	-53	-58	-55	-52
control who	-54	-51	-55	-51	-70	-51	-73
convers	-30	-31	-29	-26	-60	40	-58
convert	5	25	-20	19	97	25	16
cool	-22	-20	-20	-20	-22	-20	-21
cool for	-38	-34	-35	-34	-36	-34	-35
cooldown	-53	-50	-51	-51	-61	-49	-53
copi	-35	-33	-29	-32	-35	-32	-33
copi from	-30	-51	-31	-32	-30	-30	-30
copi of	-16	-16	-16	-16	-19	-15	-16
copi to	-22	-23	-23	-22	-25	-22	-22
cor	-44	-42	-44	-44	-54	-42	-51
core	-25	-24	-24	-24	-25	-24	-30
core devic	-35	-33	-33	-33	-34	-33	-43
coredn	-31	-31	-31	-32	-32	-30	-51
coredn add	-30	-30	-30	-30	-29	-29	-55
corpor	-42	-38	-39	-39	-42	-39	-53
corpor directori	-40	-40	-41	-40	-44	-40	-59
correct	-24	-23	-27	-23	-18	-23	-26
correct $	-35	-34	-40	-34	-38	-34	-38
correct it	30	30	30	29	65	29	28
correct that	-21	-21	-22	-25	-23	-22	-37
corrupt	-46	-40	-40	-39	-37	-56	-43
cost	-22	-9	-13	-9	51	-8	-11
cost $	36	31	40	42	125	43	44
cost monei	-57	-55	-55	-58	-90	-56	-58
cost per	9	26	15	25	85	26	24
cost us	-18	-10	-16	-11	1	-10	-10
could	0	13	20	-4	-4	-10	3
could somebodi	20	1	-13	6	-10	-19	41
could you	24	42	80	27	22	26	22
count	2	-10	30	35	43	5	3
count $	-117	-128	-123	-74	-133	-108	-126
count as	27	28	70	25	19	25	28
countri	-44	-43	-44	-45	-48	-46	-47
cours	-43	-42	-51	-49	-54	-41	-41
cover	53	19	45	20	-6	46	18
cover $	102	52	106	58	29	99	50
cover by	38	3	-7	5	2	3	4
cpu	-34	-34	-34	-33	-35	-32	-36
cpu and	-22	-22	-22	-21	-30	-21	-21
crash $	-19	-22	-19	-20	-20	-19	-19
crash in	-18	-18	-18	-18	-25	-18	-17
crash of	-19	-18	-19	-18	-21	-18	-17
crash on	-28	-26	-26	-28	-32	-26	-29
crash with	-42	-40	-47	-42	-50	-45	-43
crawl	-19	-18	-18	-19	-27	-18	-22
creat	-35	-34	-34	-32	-32	-32	-35
creat $	-17	-18	-17	-17	-18	-16	-19
creat @	-113	-107	-113	-101	-107	-103	-123
creat a	0	4	4	4	19	4	4
creat an	-28	-38	-29	-29	-32	-28	-31
creat by	-23	-23	-23	-31	-24	-23	-23
creat in	-14	-17	-14	-14	-15	-13	-14
creat individu	-31	-31	-34	-31	-31	-30	-30
creat the	-35	-33	-32	-32	-34	-31	-37
creat them	-39	-27	-26	-25	-26	-26	-27
creation	-70	-66	-70	-63	-66	-64	-75
creation $	-94	-88	-94	-82	-87	-84	-101
credenti	-37	-35	-35	-34	-17	-35	-37
credenti $	-63	-62	-62	-60	-68	-60	-64
credenti for	-42	-39	-43	-38	-41	-38	-40
credenti in	-51	-46	-51	-49	-57	-46	-51
credit	-39	-37	-39	-38	-59	-38	-38
credit card	-31	-29	-30	-30	-54	-30	-29
critic	-16	-17	-14	-15	-15	-14	-15
cron	-20	-21	-18	-4	-31	-18	-19
cron job	-37	-39	-37	-37	-60	-36	-37
cross	-33	-34	-35	-33	-35	-34	-35
cross account	-40	-39	-42	-39	-44	-39	-41
cross region	-30	-31	-32	-30	-32	-30	-31
crowdstrik	-30	-25	-26	-32	-25	-26	-39
crypto	-52	-36	-34	-35	-38	-34	-36
crypto mine	-52	-27	-27	-27	-28	-29	-27
crypto miner	-34	-32	-33	-35	-42	-32	-37
cryptomin	-64	-49	-47	-51	-52	-47	-50
csi	-39	-49	-42	-40	-40	-39	-38
csi driver	-16	-17	-17	-15	-16	-15	-15
cto	16	11	6	6	4	7	6
cuda	-107	-103	-107	-99	-101	-97	-107
culprit	-18	-16	-16	-18	-20	-17	-16
cumul	-43	-42	-45	-42	-41	-42	-52
cumul updat	-43	-42	-45	-42	-41	-42	-52
current	-17	-16	-31	-16	-22	5	-19
current $	-19	-17	-18	-17	-21	-18	-18
current is	5	4	-22	4	-15	40	1
cus	35	48	52	39	48	51	127
custodi	-23	-20	-21	-21	-22	-20	-21
custom	-16	-22	-22	-22	-25	-24	-23
custom $	14	-24	-22	-14	-28	-20	-28
custom @	-18	-20	-17	-18	-17	-17	-18
custom ami	-32	-29	-33	-30	-32	-29	-33
custom compar	-3	31	3	-8	1	3	3
custom compon	-19	-17	-17	-16	-18	-17	-18
custom content	-25	-25	-26	-26	-35	-27	-35
custom data	-18	-16	6	-14	-18	-17	-26
custom db	-29	-28	-27	-30	-30	-27	-40
custom domain	-22	-24	-23	-22	-22	-21	-21
custom for	-10	-10	-10	-10	-11	-16	-11
custom have	-108	-88	-103	-88	-107	-94	-119
custom host	-31	-33	-30	-31	-30	-29	-39
custom imag	-123	-117	-122	-106	-116	-105	-127
custom instal	-37	-31	-30	-31	-34	-31	-34
custom job	-50	-42	-43	-43	-49	-43	-47
custom manag	14	18	86	19	19	17	8
custom must	-1	-32	-53	-30	-51	-32	-33
custom on	-28	-28	-24	-25	-26	-24	-25
custom part	49	-12	8	50	-4	14	8
custom patch	-84	-74	-73	-73	-77	-74	-105
custom respons	-50	-38	-40	-38	-46	-37	-39
custom share	7	2	7	37	0	6	7
custom side	56	20	10	18	18	17	10
custom specif	-35	-33	-26	-34	-48	-35	-40
custom still	74	44	32	51	105	50	44
custom store	-29	-29	-29	-29	-39	-29	-44
custom task	-9	86	19	22	21	20	13
custom to	-49	-73	-52	-61	-57	-50	-51
custom true	-25	-25	-27	-26	-26	-25	-38
cut	-42	-37	-37	-37	-38	-37	-56
cut between	-41	-42	-44	-42	-46	-43	-64
cutov	-31	-30	-29	-31	-30	-29	-29
cve	-29	-27	-27	-26	-29	-26	-29
cve $	-33	-33	-38	-36	-36	-33	-45
cve 2024	-30	-29	-29	-30	-37	-29	-33
cve 2025	-23	-22	-21	-22	-22	-21	-28
cve @	-30	-30	-32	-30	-30	-29	-33
cvs	-12	-11	-11	-12	-18	-11	-11
d	-21	-18	-18	-18	-19	-18	-20
daemon	-47	-48	-44	-46	-45	-43	-49
daemonset	-82	-19	164	-13	-54	-49	-41
daemonset on	-66	-91	-108	-71	-70	-66	-74
dai	-20	-20	-19	-19	-13	-19	-21
dai $	-32	-32	-30	-28	-5	-30	-36
dai @	-30	-32	-29	-29	-37	-29	-29
dai are	-15	-15	-15	-15	-27	-15	-15
daili	-27	-27	-27	-26	-32	-26	-27
daili backup	-32	-35	-33	-32	-36	-31	-32
dangl	-25	-23	-23	-24	-24	-23	-26
dangl cname	-17	-15	-16	-16	-16	-16	-19
dark	-60	-63	-68	-61	-73	-60	-61
dark $	-51	-53	-57	-52	-68	-51	-48
dashboard	-30	-30	-17	-20	-40	-29	-30
dashboard $	-61	-59	-61	-60	-92	-60	-60
data	-31	-32	-31	-31	-33	-30	-34
data $	-99	-98	-114	-96	-105	-98	-118
data a	-25	-24	-26	-25	-36	-24	-25
data after	-37	-37	-35	-36	-44	-36	-48
data as	-56	-58	-61	-56	-63	-57	-65
data at	34	34	23	31	86	32	16
data befor	-33	-34	-36	-34	-41	-35	-41
data center	-33	-33	-36	-33	-39	-33	-37
data encrypt	-29	-30	-30	-30	-33	-30	-34
data event	-35	-34	-35	-34	-34	-33	-34
data from	-34	-58	-35	-38	-43	-34	-34
data goe	-76	-70	-88	-70	-81	-69	-68
data hall	-26	-24	-32	-26	-28	-25	-25
data in	12	13	45	13	10	13	12
data integr	-51	-51	-50	-47	-43	-39	-41
data into	-39	-37	-37	-37	-42	-39	-40
data is	-37	-24	-25	-24	-26	-25	-25
data leak	-19	-19	-19	-19	-22	-19	-31
data live	-23	-24	-26	-27	-30	-27	-23
data of	-18	-17	-17	-18	-24	-17	-17
data on	-49	-46	-49	-52	-47	-45	-46
data plane	11	9	75	11	3	7	11
data process	-48	-29	-28	-29	-29	-27	-28
data protect	-20	-20	-20	-20	-23	-20	-33
data qualiti	-55	-51	-54	-50	-53	-50	-54
data resid	-37	-36	-43	-38	-45	-38	-43
data scientist	-22	-8	-20	-19	-26	-18	-18
data sourc	7	7	-18	7	-10	43	5
data stai	-35	-38	-37	-39	-46	-41	-35
data that	-19	-16	-16	-15	-16	-15	-16
data under	-30	-28	-31	-29	-47	-29	-29
data we	-35	-37	-35	-39	-45	-36	-58
data when	-14	-14	-16	-15	-18	-16	-14
data whose	-14	-14	-14	-16	-14	-14	-20
databas	-34	-33	-33	-21	-35	-30	-16
databas $	-56	-54	-65	-45	-60	-54	-61
databas @	-17	-16	-16	-17	-17	-17	-22
databas and	-14	-15	-15	-15	-16	-15	-20
databas credenti	-37	-32	-33	-33	-33	-32	-41
databas engin	-18	-17	-18	-18	-19	-17	-22
databas host	16	0	16	48	16	16	-25
databas of	-42	-40	-54	-40	-40	-40	-41
databas password	-55	-54	-55	-56	-54	-54	-67
databas patch	-58	-58	-57	-66	-56	-56	-94
databas schema	-19	-18	-19	-18	-22	-19	-20
databas softwar	-37	-36	-36	-36	-40	-36	-53
databas user	-15	-18	-15	-15	-15	-15	-16
databas who	-13	-13	-13	-14	-14	-13	-21
datacent	-31	-34	-30	-31	-30	-32	-33
datacent $	-31	-32	-31	-31	-31	-34	-35
datacentr	-41	-42	-49	-42	-42	-42	-46
datadog	-74	-63	-66	-62	-91	-62	-64
date	-24	-20	-22	-20	-20	-20	-21
date $	-32	-24	-27	-24	-29	-24	-25
day	-21	-21	-15	-20	-23	-20	-20
day $	-24	-25	-28	-24	-23	-32	-23
day in	-25	-27	-25	-24	-31	-24	-24
db	6	-1	6	24	10	9	56
db $	-20	-19	-18	-21	-18	-18	-20
db @	-9	-38	-12	12	-9	-9	-11
db credenti	-19	-19	-18	-19	-20	-20	-25
db on	-37	-32	-40	-34	-36	-33	-46
db paramet	-59	-34	-36	-39	-50	-36	-39
db password	-21	-20	-21	-20	-20	-20	-23
db patch	58	60	58	49	32	60	157
db user	-70	-63	-68	-63	-66	-63	-79
dba	-22	-22	-20	-20	-30	-20	0
dba or	-18	-16	-16	-19	-15	-16	-17
dba team	-20	-21	-21	-40	-47	-19	28
dba want	-19	-16	-17	-19	-18	-17	-24
ddo	-29	-35	-43	2	-30	-27	-31
ddo on	-31	-29	-28	-31	-40	-28	-30
deactiv	-19	-19	-19	-19	-23	-19	-24
dead	-25	-25	-25	-24	-26	-24	-25
deadlin	-18	-18	-21	-19	-20	-18	-21
deadlin $	-18	-18	-21	-19	-20	-18	-21
deal	28	1	-7	5	-10	3	54
deal $	-58	-53	-51	-55	-54	-53	-84
deal with	74	34	21	41	18	37	115
dear	-32	-32	-51	-27	-32	-27	-31
dear colleagu	-32	-32	-51	-27	-32	-27	-31
debian	-31	-30	-30	-30	-33	-30	-39
debug	-32	-26	-25	-26	-27	-25	-28
debug $	-24	-23	-23	-23	-24	-23	-28
decid	-39	-37	-38	-37	-46	-37	-39
decid $	-36	-35	-34	-35	-45	-35	-41
decid and	-18	-18	-16	-18	-18	-17	-18
decid between	-32	-32	-38	-33	-35	-32	-38
decid by	-29	-29	-30	-30	-32	-28	-34
decid how	-86	-80	-96	-81	-133	-82	-83
decid if	-32	-34	-32	-33	-39	-33	-41
decid the	-29	-29	-29	-29	-35	-29	-36
decid to	-55	-56	-59	-58	-76	-57	-72
decid what	-57	-47	-70	-45	-47	-46	-45
decid whether	-21	-20	-20	-21	-20	-19	-22
decid which	-33	-29	-30	-30	-36	-31	-31
decid who	-19	-18	-18	-18	-28	-18	-18
decis	-44	-58	-44	-53	-47	-44	-45
decis $	-53	-75	-53	-67	-57	-54	-56
deck	42	14	15	15	17	15	9
deck $	51	21	24	24	24	24	22
decommiss	-53	-52	-54	-51	-54	-52	-58
decommiss storag	-43	-44	-46	-43	-45	-44	-48
decrypt	-32	-34	-34	-32	-36	-31	-31
dedic	15	17	17	16	41	17	15
dedup	-49	-47	-47	-49	-63	-49	-48
default	-34	-33	-35	-33	-34	-33	-35
default $	-58	-57	-63	-57	-65	-58	-56
default domain	-29	-31	-28	-28	-31	-28	-28
default encrypt	-52	-49	-51	-47	-50	-47	-54
default on	-22	-33	-22	-24	-22	-22	-24
defect	-17	-16	-17	-16	-18	-16	-17
defenc	-32	-26	20	-27	-58	-29	-27
defend	-14	-14	-13	-13	-18	-13	-15
defend the	-15	-17	-16	-16	-23	-16	-17
defin	-13	-9	23	-9	-13	-10	-11
defin $	22	21	85	22	7	20	13
defin by	-22	-21	-27	-24	-21	-21	-21
defin guest	26	26	60	24	24	25	26
defin inherit	49	48	113	49	49	49	50
defin least	12	11	42	10	9	11	11
defin the	-24	-22	-22	-21	-22	-21	-23
defin what	-62	-54	-93	-56	-74	-58	-60
definit	-37	-41	1	-32	-35	-33	-35
definit $	-74	-78	-21	-59	-68	-62	-71
definit for	49	50	115	48	47	48	49
definit of	1	-1	20	0	-3	-2	1
degauss	-21	-21	-21	-21	-29	-21	-24
deleg	-39	-37	-37	-37	-44	-37	-42
deleg admin	-36	-34	-34	-34	-42	-34	-41
delet	-21	-20	-22	-20	-1	-20	-21
delet $	-87	-102	-101	-88	-95	-87	-90
delet @	-18	-15	-15	-15	-19	-15	-15
delet all	48	62	59	62	151	63	63
delet by	-31	-31	-31	-31	-41	-31	-31
delet it	-30	-27	-25	-32	-27	-27	-25
delet my	4	7	-4	2	41	1	-1
delet of	-27	-28	-29	-35	-42	-34	-31
delet old	-48	-50	-51	-50	-58	-59	-53
delet our	-23	-21	-21	-21	-27	-24	-21
delet person	-30	-30	-33	-32	-41	-32	-30
delet protect	-53	-47	-45	-47	-53	-47	-49
delet that	-15	-14	-14	-15	-21	-14	-14
delet the	35	36	29	35	98	35	36
delet them	-49	-43	-43	-42	-42	-40	-48
delet with	-53	-48	-48	-48	-63	-46	-49
delet without	-12	-11	-12	-17	-12	-11	-13
deliv	-34	-35	-34	-34	-40	-33	-38
deliv that	-26	-26	-26	-25	-42	-26	-31
deliv twice	-39	-49	-43	-41	-44	-40	-42
deliveri	-47	-42	-44	-43	-47	-42	-44
demand	-22	-36	-21	-7	-23	-21	-23
demand or	-15	-15	-14	-16	-15	-15	-21
demarc	86	34	34	29	30	28	32
deni	-19	-19	-19	-19	-20	-18	-19
depend	-76	-79	-67	-28	-69	-63	-75
depend in	-25	-26	-28	-26	-27	-25	-25
deploi	-27	-24	-25	-25	-17	-25	-25
deploi $	-28	-21	-21	-22	-26	-21	-22
deploi as	-27	-24	-26	-23	-28	-25	-25
deploi role	-20	-19	-19	-19	-30	-19	-24
deploi to	-23	-24	-26	-23	-27	-23	-22
deploi with	-23	-13	-13	-13	-14	-13	-13
deploy	-33	-32	-31	-31	-31	-30	-31
deploy $	-23	-24	-22	-23	-23	-22	-22
deploy in	-28	-31	-27	-28	-30	-27	-31
deprec	-2	-5	5	-2	55	-2	-11
deprec $	36	32	15	40	145	34	7
depth	39	45	89	45	122	43	46
deregist	-25	-22	-25	-22	-22	-22	-28
design	-50	-49	-50	-47	-51	-47	-50
design $	-79	-85	-80	-72	-81	-74	-80
design by	-15	-15	-16	-14	-17	-15	-16
design the	-16	-14	-14	-15	-18	-14	-14
desir	-45	-44	-45	-44	-65	-44	-44
desk	48	20	10	9	13	17	-3
desk $	-3	10	-1	-10	39	-1	-29
desktop $	-42	-39	-37	-38	-40	-37	-37
dest	-23	-22	-23	-22	-24	-22	-22
destin	-28	-26	-27	-27	-27	-27	-27
destin $	-38	-36	-35	-34	-37	-35	-35
destroi	-29	-27	-27	-28	-31	-27	-29
destruct	-61	-60	-72	-62	-63	-59	-60
detail	-27	-26	-29	-27	-30	-26	-29
detect	-28	-27	-27	-27	-27	-26	-30
detect in	-24	-22	-23	-22	-22	-22	-27
dev	-21	-15	-15	-10	7	-14	-16
dev @	6	1	5	29	4	6	6
dev put	-17	-17	-17	-19	-17	-17	-30
dev talk	-53	-27	-27	-28	-28	-27	-27
develop	-36	-35	-35	-34	-38	-34	-42
develop on	-26	-27	-29	-25	-28	-25	-26
develop work	-16	-12	-12	-12	-13	-12	-12
devic	-30	-30	-31	-31	-34	-30	-32
devic $	-75	-63	-65	-61	-67	-62	-77
devic in	-25	-25	-25	-26	-28	-25	-30
devic of	-33	-32	-31	-32	-34	-31	-48
devic on	-20	-20	-20	-21	-21	-20	-29
di	-49	-49	-48	-48	-51	-47	-60
di $	-44	-41	-42	-40	-42	-40	-42
di who	-21	-22	-22	-22	-27	-22	-27
dial	-22	-21	-21	-21	-31	-21	-22
did	-2	4	4	5	48	29	-1
did amazon	-39	-33	-33	-33	-36	-35	-34
did aws	7	27	26	31	104	17	20
did that	-18	-18	-18	-18	-25	-18	-22
did the	21	24	25	24	101	13	20
didnt	-36	-39	-37	-37	-43	-36	-36
die	-30	-27	-26	-29	-29	-27	-48
diesel	-48	-50	-49	-49	-53	-48	-54
diesel for	-24	-24	-24	-24	-28	-24	-29
diff	12	81	18	13	11	24	24
diff in	1	48	11	11	8	10	9
differ	6	64	27	1	8	12	12
differ $	27	57	75	10	17	28	32
differ @	11	78	11	15	-2	14	13
differ between	3	-15	-24	7	56	3	8
differ custom	-29	-31	-27	-28	-30	-27	-30
differ from	3	53	6	3	-14	5	7
differ in	6	106	13	15	7	18	17
digicert	-19	-20	-18	38	-16	-12	-13
digicert $	-107	-111	-102	-149	-105	-102	-103
dimens	-48	-42	-43	-44	-71	-43	-43
direct	-51	-41	-41	-41	-43	-41	-43
directli	-64	-49	-47	-49	-49	-46	-47
director	-24	-1	0	-1	63	-2	-7
directori	-10	-10	-11	-11	-18	-10	24
directori $	-32	-32	-33	-32	-35	-32	-49
dirti	-29	-27	-27	-29	-30	-27	-30
disabl	-33	-35	-39	-35	-37	-34	-36
disabl it	-21	-18	-19	-19	-19	-19	-20
disappear	2	48	3	-1	-5	4	5
disappear $	2	48	3	-1	-5	4	5
disast	-33	-33	-36	-33	-38	-33	-35
disast recoveri	-36	-36	-39	-36	-41	-35	-38
discoveri	-54	-67	-55	-57	-61	-55	-53
disk	-39	-37	-37	-35	-42	-37	-39
disk $	-41	-41	-41	-41	-54	-41	-49
disk 100	-35	-29	-30	-29	-30	-29	-30
disk @	-25	-29	-24	-26	-25	-25	-26
disk at	-38	-36	-37	-36	-42	-36	-38
disk behind	-38	-37	-38	-37	-45	-38	-41
disk encrypt	-33	-38	-33	-34	-32	-32	-36
disk size	-25	-25	-24	-24	-29	-24	-24
disk space	-25	-26	-26	-31	-25	-26	-27
disk that	-27	-19	-20	-20	-20	-19	-20
disk under	-27	-20	-19	-20	-20	-19	-19
disk when	-32	-33	-35	-36	-54	-34	-41
dispos	-26	-26	-26	-26	-36	-26	-27
dispos of	-27	-27	-27	-27	-40	-27	-29
disrupt	-21	-22	-26	-21	-23	-23	-22
disrupt budget	-21	-22	-26	-21	-23	-23	-22
distribut	-29	-2	-27	-30	-34	-26	-28
distribut $	-11	29	-12	-22	-20	-13	-14
distro	-22	-17	-16	-17	-18	-17	-18
divid	-5	-41	-77	-61	-99	-83	-61
divid $	-56	-48	-68	-49	-54	-76	-49
divid in	145	76	49	49	-2	40	47
divis	95	49	27	33	21	33	31
divis of	91	17	15	23	10	23	20
dlq	-29	-28	-28	-29	-32	-28	-42
dmarc	-18	-19	-16	-16	-17	-17	-19
dmarc record	-22	-22	-19	-19	-20	-20	-23
dns queri	-27	-24	-25	-25	-33	-25	-26
dns record	-43	-45	-44	-46	-51	-44	-46
dns valid	-18	-19	-18	-19	-24	-18	-19
do $	-18	-1	-24	-11	-41	-6	-34
do @	-26	-24	-25	-25	-28	-25	-31
do anyth	-57	-52	-54	-54	-86	-66	-62
do custom	-64	-62	-76	-60	-69	-62	-72
do for	65	21	-4	22	65	21	18
do i	13	11	4	6	46	19	5
do if	44	12	12	-15	13	13	14
do it	-9	-12	-14	-12	-17	-19	16
do noth	-74	-58	-52	-78	-55	-69	-72
do our	-2	-30	-32	-26	-30	-26	-28
do ourselv	97	28	33	36	35	37	39
do ppl	6	10	69	12	-3	9	9
do that	-21	-21	-21	-21	-23	-20	-26
do the	7	25	10	6	-9	8	45
do thei	25	1	36	17	-7	6	35
do thi	-29	-42	-28	-29	-30	-28	-28
do those	15	14	6	12	9	9	61
do we	6	23	-6	-4	-4	-1	13
do what	77	49	10	23	28	33	31
do with	46	33	5	5	-3	12	12
do you	15	-7	8	66	71	44	17
doc	-11	-9	-10	-12	-40	31	-10
dock	-29	-28	-32	-28	-31	-28	-31
docker	5	4	26	14	3	5	4
docker contain	11	11	8	43	7	1	10
docker daemon	-21	-30	-22	-22	-22	-21	-21
docker hub	-24	-24	-26	-25	-26	-24	-36
dockerfil	-31	-27	-29	-28	-29	-27	-29
document	14	-5	30	38	-2	8	5
document $	82	58	118	53	55	56	57
document that	-16	-18	-17	-22	-17	-17	-16
document to	-15	-15	-15	-17	-19	-15	-15
doe	5	3	-3	-1	16	-2	5
doe $	-46	-46	-48	-46	-48	-49	-61
doe @	7	19	8	11	89	12	9
doe a	-10	4	-16	5	52	8	9
doe amazon	9	10	-1	-2	-12	-2	35
doe an	52	54	54	53	117	53	50
doe anybodi	-24	-23	-27	-24	-24	-24	-34
doe anyon	-4	-4	-8	-4	-10	38	-7
doe aws	-33	-36	-34	-36	-50	-36	-38
doe bezo	-37	-39	-54	-30	-1	-35	-38
doe inherit	4	4	69	3	-40	1	3
doe it	-13	-16	54	-5	-19	-6	10
doe my	33	73	38	29	80	36	38
doe not	-24	-23	-23	-23	-24	-23	-44
doe one	-7	-3	-2	-5	-28	30	-3
doe our	-20	-22	1	29	1	2	0
doe patch	-7	-8	-15	-18	36	-14	-24
doe secur	41	50	123	49	18	28	49
doe share	18	17	34	17	-9	44	18
doe that	-6	-6	27	-6	-31	-5	2
doe the	-24	-18	-48	-32	-70	-40	-17
doe thi	-24	-27	-21	-26	-44	-34	-32
doe what	11	-15	-19	-12	-18	-10	-12
doe which	60	40	4	-4	-19	2	-28
doesnt	-1	-12	-15	-16	-14	-14	-22
doesnt $	93	56	30	16	33	30	30
doesnt it	-46	-36	-37	-36	-36	-35	-49
dollar	-19	-24	-15	-20	19	-18	-20
domain	-25	23	-19	-18	-21	-16	-18
domain $	-41	-47	-42	-42	-44	-41	-42
domain and	-19	-20	-17	-17	-18	-17	-19
domain in	-48	-40	-36	-36	-39	-36	-37
domain name	-42	-35	-34	-34	-50	-33	-55
domain of	-18	-19	-18	-18	-21	-18	-18
done	-16	-21	-23	-20	-24	-20	-22
done by	-24	-23	-23	-23	-25	-22	-24
done for	70	1	-28	5	-16	5	5
dont	-14	-19	-13	3	-16	-12	-15
dont have	-41	-35	-35	-37	-41	-34	-36
dont know	0	0	0	0	-17	17	0
dont patch	-25	-40	-26	-20	-26	-26	-32
dont want	16	7	17	54	17	16	17
door	-64	-61	-69	-61	-71	-61	-62
doubl	-41	-38	-39	-38	-67	-39	-38
doubl $	-34	-34	-34	-34	-62	-34	-34
doubt	-13	-13	-16	-14	-16	-14	-14
down	38	3	2	4	3	4	14
down $	-23	-12	-13	-12	8	-12	-18
down @	144	35	24	39	23	31	19
down for	-19	-18	-17	-17	-18	-16	-17
down right	15	18	19	19	68	12	13
down whose	-20	-14	-14	-14	-15	-14	-16
download	-40	-39	-40	-39	-47	-39	-40
dpo	-4	-18	-19	-18	-26	-18	-21
dpo ask	-46	-35	-36	-35	-42	-35	-39
dpu	8	17	20	22	102	17	17
dr	128	25	2	28	-13	28	93
dr $	-2	18	25	25	1	23	115
drain	-3	-4	-5	-2	52	-2	-3
drain $	-36	-37	-36	-37	-43	-36	-39
draw	11	-21	-42	-28	-60	-26	-27
drift	-79	-69	-69	-67	-70	-68	-73
drift $	-77	-79	-85	-78	-84	-80	-82
drill	-62	-58	-57	-59	-74	-56	-61
drill $	-49	-46	-48	-44	-46	-45	-47
drill for	-79	-70	-63	-70	-86	-65	-76
drive	-45	-43	-42	-44	-50	-43	-47
drive @	-24	-25	-24	-27	-30	-24	-24
driver	-67	-64	-64	-65	-64	-62	-65
driver $	-76	-70	-75	-69	-72	-69	-73
driver and	-67	-68	-73	-67	-77	-72	-80
driver on	-40	-41	-41	-46	-41	-39	-42
drop	-23	-11	-20	-21	-21	-19	-20
drop $	19	58	20	10	25	26	26
drop all	-21	-20	-21	-21	-24	-20	-20
drop the	-32	-31	-30	-30	-33	-29	-33
dsql	-21	21	-18	-25	-30	-19	-19
dss	-29	-29	-13	-30	-34	-29	-32
dublin	-4	-4	-26	-3	28	-5	-3
due	-18	-17	-17	-18	-17	-20	-17
dump	-45	-45	-44	-44	-53	-44	-46
dump of	-18	-18	-18	-18	-18	-17	-21
duplic	-59	-51	-45	-45	-47	-44	-45
durabl	-55	-63	-49	-49	-50	-49	-51
durabl $	-37	-32	-33	-32	-35	-33	-35
durabl of	-24	-19	-19	-19	-20	-19	-19
durat	-38	-57	-42	-34	-7	-35	-34
dure	-38	-39	-38	-40	-57	-38	-40
dure a	-27	-29	-28	-29	-29	-27	-30
duti	60	37	9	19	13	12	4
duti $	55	28	4	21	0	6	-1
duti @	-21	47	-11	-11	-6	1	-2
duti and	88	64	40	39	34	38	35
duti are	24	-19	-39	-13	-21	-17	-13
duti between	9	43	12	12	9	11	12
duti differ	0	27	-1	-26	-2	-1	0
duti for	100	8	21	44	24	26	18
duti in	36	11	11	12	9	11	10
duti is	-21	-11	-10	-11	20	-10	-38
duti of	-26	-9	-16	-16	-17	-16	-15
duti on	53	9	29	39	71	28	26
duti onli	-8	53	4	0	-4	3	4
duti pleas	33	0	0	1	-8	-2	0
duti to	-15	-15	-15	-15	-19	-14	-14
dy	-18	-18	-17	-17	-17	-17	-21
e	-62	-55	-62	-58	-77	-60	-65
each	-19	-10	-20	-24	-21	-19	-21
each $	-25	-5	-20	-31	-21	-19	-20
each @	-40	-66	-41	-39	-40	-39	-39
each of	-19	33	-2	-19	-3	-2	-2
each other	-25	-18	-22	-21	-25	-21	-24
each quarter	-40	-46	-38	-36	-37	-37	-37
each region	-21	-17	-16	-15	-16	-16	-16
each side	41	-13	7	9	1	6	3
earthquak	-22	-23	-22	-23	-25	-23	-26
earthquak risk	-13	-13	-13	-15	-16	-15	-14
east	-9	-3	-3	-4	30	-4	-7
east 1	-9	-3	-3	-4	30	-4	-7
eat	-29	-24	-24	-25	-25	-23	-24
eat all	-34	-28	-28	-30	-29	-27	-27
ec2	-32	-20	-33	-32	-31	-30	-35
ec2 cluster	-22	-19	-19	-20	-19	-19	-21
ec2 contain	-42	-55	-48	-43	-42	-43	-47
ec2 host	-41	-41	-40	-41	-41	-40	-44
ecpu	8	15	14	15	76	17	15
ecs	-32	-32	-31	-27	-31	-30	-49
edg	-48	-47	-41	-47	-47	-47	-57
edg function	13	16	16	16	40	16	16
edg locat	-23	-23	-5	-23	-35	-24	-27
edg network	-46	-47	-51	-44	-44	-44	-44
edit	13	-17	-23	-11	3	-11	-14
edit $	50	-21	-28	-5	-12	-6	-14
editor	-30	-29	-32	-29	-32	-28	-28
efa	-27	-26	-27	-28	-28	-26	-32
effort	5	-16	5	33	48	5	-5
effort $	35	26	34	89	29	35	33
egress	-52	-54	-51	-51	-55	-50	-50
either	22	40	12	-1	9	11	11
eks	-23	-7	-24	-25	-23	-22	-32
eks node	-30	-32	-30	-31	-30	-29	-42
elast	45	34	42	78	29	47	130
elbsecuritypolici	-51	-51	-54	-53	-68	-52	-51
electr	-41	-36	-38	-36	-40	-36	-36
electr and	-52	-44	-48	-44	-50	-45	-44
eleven	-26	-25	-26	-26	-36	-25	-29
eleven nine	-26	-25	-26	-26	-36	-25	-29
eli5	-11	13	115	17	-14	16	13
eli5 $	9	8	28	9	7	8	7
els	38	34	70	75	68	37	32
elsewher	-38	-31	-33	-31	-34	-31	-32
em	-61	-50	-49	-50	-54	-49	-53
em $	-33	-32	-32	-34	-35	-32	-33
em amazon	-20	-18	-17	-18	-17	-17	-25
email	11	11	9	10	70	6	-7
email current	-32	-32	-32	-32	-45	-35	-33
employe	-35	-35	-36	-35	-57	-35	-37
employe $	-51	-51	-54	-51	-68	-51	-57
employe leav	-24	-24	-24	-24	-45	-25	-26
employe who	-16	-16	-16	-16	-21	-16	-21
empti	-44	-43	-44	-44	-32	-43	-58
empti the	24	26	26	26	81	27	14
enabl	-29	-30	-32	-28	-28	-28	-11
enabl $	-83	-82	-88	-80	-80	-76	-91
enabl @	-86	-81	-83	-78	-82	-78	-87
enabl by	75	74	66	72	74	70	155
enabl it	-31	-34	-32	-32	-43	-31	-51
enabl mfa	-20	-20	-21	-20	-22	-20	-24
enabl on	-30	-55	-30	-32	-31	-30	-31
enabl point	-68	-67	-95	-67	-72	-67	-79
enabl queri	-20	-18	-19	-18	-21	-18	-19
enabl version	-5	4	11	10	48	4	12
enclav	42	44	145	49	47	48	40
encrypt	-32	-26	-25	-26	-23	-29	-4
encrypt $	-22	5	-30	7	45	-10	97
encrypt @	-69	-65	-64	-65	-71	-64	-79
encrypt an	-96	-88	-93	-86	-96	-89	-117
encrypt and	10	39	10	-13	7	9	6
encrypt at	-21	-22	-1	-23	-7	-21	-47
encrypt befor	-14	-13	-13	-14	-16	-14	-18
encrypt by	-26	-21	-20	-20	-21	-20	-22
encrypt data	25	26	10	24	86	26	10
encrypt file	-36	-35	-39	-35	-47	-37	-50
encrypt for	-39	-37	-37	-37	-37	-35	-37
encrypt in	-12	-11	12	-11	-17	-11	-23
encrypt it	18	17	16	18	50	18	-6
encrypt kei	-34	-33	-34	-33	-34	-33	-52
encrypt key	-48	-47	-48	-47	-48	-45	-53
encrypt new	-49	-46	-43	-45	-54	-45	-46
encrypt of	-25	-24	-25	-23	-25	-24	-30
encrypt on	-14	-14	-13	-14	-18	-14	-7
encrypt our	-25	-21	-20	-21	-20	-20	-26
encrypt set	-67	-67	-66	-64	-67	-65	-75
encrypt someth	-39	-41	-39	-39	-40	-40	-62
encrypt the	-26	-26	-25	-26	-32	-25	-30
encrypt what	-48	-50	-72	-52	-65	-56	-108
encrypt with	-26	-30	-24	-26	-25	-25	-25
encrypt without	-36	-34	-37	-34	-55	-32	-32
end $	-15	-16	-15	-16	-16	-15	-18
end user	-16	-13	-14	-14	-14	-13	-14
endpoint	-25	-15	18	-14	-12	-13	-10
endpoint $	-30	-32	-36	-31	-36	-31	-31
endpoint are	-19	-19	-19	-19	-26	-19	-23
endpoint by	-27	-36	-31	-39	-28	-28	-28
endpoint down	-40	-33	-32	-31	-42	-31	-36
endpoint for	-61	-65	-71	-62	-71	-61	-72
endpoint in	-32	-32	-42	-32	-33	-32	-36
endpoint is	33	32	25	32	8	33	74
endpoint of	-26	-26	-31	-27	-27	-26	-27
endpoint on	-36	-22	-23	-22	-22	-22	-25
endpoint polici	-19	-19	-20	-19	-19	-19	-20
endpoint up	-52	-52	-56	-53	-66	-53	-51
enforc	-28	-24	-25	-25	-26	-24	-24
enforc http	-34	-30	-31	-31	-34	-30	-32
enforc mfa	-18	-12	-13	-12	-12	-12	-12
engin	-27	-24	-26	-19	-23	-24	-27
engin $	3	8	1	1	38	4	11
engin 1	-15	-15	-14	-15	-20	-14	-16
engin behind	-27	-27	-27	-27	-38	-27	-31
engin in	-53	-61	-61	-53	-55	-53	-55
engin of	-50	-48	-47	-47	-55	-47	-65
engin patch	-34	-32	-32	-33	-40	-32	-38
engin upgrad	31	29	30	67	10	12	46
enhanc	-14	-13	-16	-14	-14	-13	-14
eni	22	20	20	22	66	13	22
enough	-62	-78	-60	-61	-67	-60	-68
enough @	-53	-80	-50	-50	-52	-51	-54
enrol	-24	-22	-21	-21	-22	-21	-23
ensur	-49	-38	-39	-39	-42	-38	-41
ensur that	-32	-22	-22	-23	-25	-22	-22
enterpr	-18	-15	-15	-16	-16	-15	-19
entir	-23	-21	-27	-26	-25	-25	-21
entri	-16	-15	-16	-16	-16	-16	-17
env	-17	-16	-15	-15	13	-17	-16
env var	-26	-23	-23	-23	-25	-22	-23
envelop	1	1	62	2	-14	-1	-11
envelop encrypt	1	1	62	2	-14	-1	-11
environ	-35	-33	-12	-31	-36	-31	-34
environ $	-29	-30	-38	-29	-30	-29	-33
environ in	-29	-17	32	-17	-29	-16	-31
environ on	-65	-66	-98	-73	-91	-65	-65
environ properti	-30	-34	-34	-31	-32	-30	-30
environ to	-18	-15	-16	-15	-18	-15	-15
environ variabl	-37	-38	-38	-36	-39	-36	-36
environment	-35	-35	-39	-35	-42	-36	-37
environment control	-38	-37	-43	-37	-46	-38	-39
eol	-39	-49	-51	-41	-52	-39	-49
ephemer storag	-14	-13	-13	-17	-15	-13	-13
equip	-28	-27	-27	-27	-27	-27	-41
eras	-39	-39	-40	-39	-43	-39	-39
eras a	-32	-32	-33	-32	-40	-32	-32
eras the	-23	-22	-24	-23	-22	-23	-24
error	-24	-21	-21	-21	5	-20	-24
error $	-53	-57	-52	-49	-55	-49	-50
error @	-31	-30	-31	-30	-34	-30	-30
error handl	-22	-21	-23	-22	-24	-21	-28
error in	11	18	16	17	71	19	16
error of	-19	-16	-17	-17	-20	-16	-17
errorportalloc	-22	-21	-21	-23	-20	-20	-25
escap	-16	-13	-13	-14	-14	-13	-18
escap bug	-11	-11	-11	-11	-12	-11	-18
escort	-21	-20	-23	-21	-20	-21	-21
escort visitor	-21	-20	-23	-21	-20	-21	-21
esx	49	10	13	12	10	12	7
etc	-14	18	-31	-21	-21	-15	-16
etc $	22	66	16	10	10	23	20
etcd	-42	-39	21	-40	-54	-41	-47
etcd $	39	60	168	59	51	48	52
etcd backup	-38	-39	-59	-39	-41	-39	-42
etcd in	-54	-51	-55	-50	-58	-51	-64
etcd of	-71	-85	-89	-77	-70	-70	-76
etcd snapshot	-49	-44	-45	-54	-47	-42	-48
etl	-6	-21	-4	24	-7	-4	-5
eu	-17	-11	-14	-11	14	-12	-12
eu central	-33	-23	-23	-24	-10	-26	-27
eu west	47	49	38	48	110	47	49
even	-4	0	40	1	-10	-1	-12
even if	-39	-40	-47	-40	-45	-39	-45
event	-31	-32	-31	-31	-32	-30	-31
event $	-30	-28	-30	-27	-16	-27	-31
event @	-48	-53	-48	-51	-65	-46	-44
event for	-26	-24	-23	-24	-24	-23	-25
event trigger	-53	-54	-63	-52	-58	-56	-60
ever	-14	-15	-16	5	-18	-14	-14
ever do	-50	-42	-42	-44	-48	-41	-43
ever our	-38	-36	-42	-39	-46	-38	-41
everi	-22	-22	-20	-21	-19	-11	-22
everi 90	-38	-39	-39	-39	-43	-42	-57
everi @	-27	-24	-25	-25	-26	-25	-27
everi month	-40	-38	-36	-36	-38	-36	-50
everi region	-25	-28	-27	-25	-27	-25	-24
everybodi	5	3	61	0	-11	-12	-7
everyon	-34	-30	10	-23	-22	-33	-28
everyon $	3	1	13	11	54	4	9
everyon who	-68	-49	-48	-46	-71	-48	-57
everyth	68	5	6	10	11	8	8
everyth $	4	14	12	13	39	4	14
everyth that	84	25	26	29	26	29	28
everywher	-53	-55	-57	-55	-64	-54	-59
evict	-28	-27	-28	-28	-29	-27	-33
evict on	-12	-11	-11	-11	-12	-11	-16
evid for	-18	-16	-17	-16	-17	-16	-18
ex	-32	-27	-26	-27	-29	-27	-27
exactli	101	59	114	62	54	62	64
exactli $	0	25	83	23	13	24	25
exam	116	45	37	35	87	45	46
exampl	1	8	27	8	27	47	8
exampl of	-1	-1	-1	-1	-17	16	-1
exampl question	-12	-1	-3	0	-19	53	-2
exceed	-15	-15	-15	-16	-16	-15	-15
exchang	-23	-22	-23	-25	-24	-22	-22
excus	4	6	23	5	2	5	5
excus me	4	6	23	5	2	5	5
execut	-34	-30	-12	-30	-31	-29	-31
execut @	-20	-20	-21	-20	-21	-19	-19
execut environ	-17	2	115	5	-23	6	4
execut role	-56	-54	-56	-51	-53	-51	-52
exist	27	0	2	5	1	6	5
exist @	-89	-65	-56	-56	-57	-57	-57
exit	-71	-67	-71	-65	-84	-66	-73
exit code	-74	-73	-73	-66	-88	-67	-78
expir	-29	-29	-28	-29	-25	-28	-29
expir $	-51	-50	-51	-48	-52	-48	-50
expir for	-14	-14	-14	-16	-15	-14	-14
expir in	-28	-27	-27	-26	-29	-26	-26
expir next	-38	-34	-33	-34	-37	-32	-39
expir on	-13	-13	-15	-17	-15	-13	-14
expir who	18	18	20	17	53	18	1
expiri	-55	-57	-56	-54	-55	-54	-58
expiri $	-83	-91	-88	-80	-85	-83	-94
explain	62	29	93	38	71	46	39
explain avail	38	39	109	39	30	37	39
explain how	35	-8	-34	-2	-24	32	-3
explain like	-8	-20	-39	-21	-20	-21	-20
explain me	20	13	31	13	9	13	14
explain the	17	41	78	21	-6	22	24
exploit	-33	-33	-33	-33	-34	-33	-60
explos	-22	-22	-22	-22	-35	-22	-22
export	-51	-53	-50	-49	-52	-48	-49
export of	-14	-16	-15	-19	-15	-14	-14
export polici	-32	-32	-36	-31	-32	-32	-31
export to	-44	-62	-46	-47	-46	-45	-49
expos	-63	-59	-60	-58	-64	-57	-62
exposur	-20	-19	-22	-20	-27	-19	-20
express	30	10	27	31	86	34	34
express workflow	30	10	27	31	86	34	34
extend	-20	-17	24	-17	-54	-16	-18
extend support	-26	-21	28	-22	-66	-20	-23
extens	-31	-31	-30	-30	-30	-29	-32
extens on	-17	-16	-17	-16	-16	-16	-15
extern	-41	-48	-40	-46	-38	-39	-39
extra	13	72	20	15	69	21	18
fabric	-29	-21	-23	-21	0	-20	-19
face	-25	-26	-21	-23	-23	-22	-22
facil	-59	-58	-60	-59	-73	-59	-74
facil $	-57	-56	-57	-56	-73	-57	-78
factor	-35	-33	-37	-34	-35	-33	-33
factor authent	-29	-30	-35	-30	-31	-29	-30
factor for	-33	-29	-30	-29	-30	-28	-28
fail	-24	-24	-23	-23	-25	-23	-24
fail $	-34	-33	-34	-33	-35	-33	-33
fail @	-19	-18	-17	-19	-18	-17	-18
fail at	-14	-14	-14	-14	-14	-14	-18
fail disk	-14	-14	-16	-14	-14	-14	-15
fail drive	-21	-22	-21	-21	-23	-21	-22
fail on	-34	-32	-32	-32	-34	-31	-33
fail over	-28	-30	-25	-27	-28	-25	-26
fail physic	-20	-20	-19	-19	-26	-19	-19
fail2ban	-35	-33	-35	-35	-40	-33	-34
failov	-17	-16	-15	-15	-12	-15	-16
failov drill	-25	-25	-25	-25	-49	-25	-25
failov in	-29	-29	-36	-31	-39	-29	-29
failov test	-58	-52	-49	-51	-50	-49	-52
failur	-44	-41	-44	-41	-45	-41	-43
failur $	-32	-31	-31	-32	-51	-31	-36
failur in	-10	-11	-10	-10	-10	-10	-16
failur under	-23	-22	-23	-22	-23	-22	-22
fair	-21	-22	-25	-24	-23	-22	-34
falcon	-67	-92	-109	-72	-71	-66	-75
fall	-10	-7	-15	-25	-5	-14	-3
fall awai	0	29	1	-27	1	1	1
fall over	25	27	29	30	16	25	79
fall to	-28	-42	-38	-38	-50	-38	-49
fals	-50	-42	-45	-43	-48	-42	-53
fals $	-31	-30	-31	-32	-34	-29	-45
famili	-23	-8	-8	-28	27	-8	-8
far	-19	-17	-18	-21	-23	-17	-24
fargat	-14	17	-12	-12	-13	-11	-13
fast	8	9	10	10	39	9	10
faster	41	-1	32	17	145	30	39
fault	-18	-17	-18	-17	-6	-21	-6
fault $	6	7	5	6	29	-4	28
fault in	-19	-18	-21	-19	-23	-18	-21
fault of	-27	-28	-28	-28	-39	-27	-27
faulti	-28	-28	-29	-30	-40	-27	-32
feder	-50	-49	-53	-50	-56	-50	-61
feder with	-34	-34	-34	-34	-37	-34	-56
fedramp	-4	38	161	30	11	6	10
fee	-8	9	-20	2	60	8	-3
feed	-43	-47	-40	-40	-41	-40	-48
feed and	-26	-16	-16	-16	-16	-16	-17
fell	-25	-22	-24	-25	-24	-23	-23
fenc	-10	-38	-50	-36	16	-38	-59
few	-16	-14	-13	-13	-25	5	-14
fewer	38	-29	32	118	34	36	36
fewer updat	10	-26	10	58	10	10	10
fewest	11	6	15	56	-4	15	15
fewest chore	3	-4	2	16	3	3	3
fgac	-16	-16	-16	-15	-16	-15	-15
fiber	-31	-32	-33	-31	-39	-32	-58
fibr	-51	-52	-56	-52	-54	-52	-68
fibr between	-36	-36	-38	-37	-38	-36	-62
fiddl	1	-1	-2	23	0	1	-3
field	-45	-42	-42	-41	-43	-41	-52
fifo	15	21	-5	22	87	20	21
file	-5	-21	-19	-18	-23	-18	-21
file $	-53	-57	-50	-52	-57	-51	-55
file @	-43	-31	-30	-31	-37	-32	-32
file befor	-33	-32	-39	-33	-38	-35	-49
file in	-57	-65	-54	-52	-56	-51	-53
file on	-24	-23	-23	-23	-35	-23	-27
file permiss	-59	-58	-58	-54	-65	-55	-55
file server	-20	-23	-18	-13	-22	-18	-19
file system	-25	-25	-24	-24	-27	-24	-26
fill	-16	-34	-35	-42	-37	-35	-40
fill up	-31	-28	-29	-30	-31	-29	-42
filter	-22	-20	-20	-19	4	-20	-27
financ	-22	-20	-20	-21	-21	-20	-22
find	-27	-34	-26	-25	10	-24	-26
find $	-34	-23	-26	-25	-25	-24	-25
find in	30	34	34	34	89	34	32
find out	15	23	22	21	53	22	19
fine	-23	-22	-23	-22	-24	-22	-23
fine grain	-32	-32	-32	-31	-34	-31	-32
finger	-39	-44	-40	-47	-42	-38	-41
finger $	-16	-16	-16	-23	-20	-16	-17
fip	-27	-26	-27	-26	-28	-26	-27
fire	-17	-17	-17	-17	-20	-17	-22
fire in	-17	-17	-18	-19	-28	-17	-17
fire suppress	-33	-33	-34	-34	-39	-33	-50
firecrack	-68	-67	-83	-66	-71	-65	-76
firecrack bug	-32	-34	-51	-36	-44	-33	-36
firewal	-39	-39	-41	-39	-53	-40	-15
firewal $	-20	-22	-28	-19	-78	-21	35
firewal applianc	-39	-36	-36	-36	-37	-36	-54
firewal configur	-48	-48	-48	-48	-50	-48	-88
firewal insid	-25	-26	-32	-27	-46	-26	-28
firewal of	15	16	16	12	15	13	61
firewal on	-110	-111	-129	-110	-111	-113	-184
firewal rule	-32	-30	-30	-33	-34	-32	-34
firm	-56	-45	-45	-50	-51	-45	-57
firmwar	-57	-53	-55	-55	-53	-53	-60
firmwar $	-67	-64	-65	-73	-74	-61	-71
firmwar do	-40	-35	-36	-34	-40	-35	-38
firmwar of	-46	-47	-49	-47	-57	-48	-58
firmwar on	-33	-27	-28	-27	-29	-27	-28
firmwar updat	-62	-62	-63	-65	-71	-61	-80
firmwar who	38	41	41	40	103	40	15
first	-23	-34	-31	2	-24	-30	-31
first $	-12	-17	-12	34	9	-17	-10
first one	-105	-100	-101	-106	-168	-100	-118
first who	-24	-42	-24	-25	-25	-24	-26
fit	59	63	64	63	152	63	65
five	-31	-17	-3	-17	-28	-18	-19
fix	-20	-20	-20	-20	-24	-11	-18
fix $	-39	-36	-36	-36	-38	-36	-45
fix a	-30	-30	-31	-30	-33	-30	-39
fix by	-17	-15	-16	-16	-16	-16	-20
fix is	-31	-29	-31	-31	-32	-31	-32
fix that	43	44	39	43	36	37	122
fix the	-43	-43	-42	-56	-46	-42	-59
fix them	-29	-29	-35	-29	-34	-30	-29
flag	-39	-37	-43	-12	-28	-34	-36
flag @	40	29	42	112	30	41	42
flag on	-69	-67	-79	-73	-75	-67	-72
flap	-27	-52	-27	-31	-29	-29	-30
flash	-45	-40	-39	-39	-45	-40	-46
flask	-23	-23	-23	-23	-26	-22	-24
flavor	-19	-14	-7	56	-33	-8	-9
flavor of	-16	-18	-9	32	-25	-9	-11
flaw	-19	-17	-19	-18	-19	-17	-18
fleet	-21	-36	-34	-33	-32	-33	-43
fleet $	-24	-22	-23	-23	-23	-23	-25
fleet @	-41	-39	-40	-38	-45	-39	-38
fleet behind	-21	-20	-20	-20	-25	-20	-25
fleet of	1	6	6	6	29	6	5
fleet patch	-70	-67	-69	-68	-82	-66	-82
flip	-36	-40	-34	-35	-35	-34	-37
flip $	-29	-39	-27	-28	-32	-29	-28
flip it	-35	-43	-36	-37	-35	-34	-39
flood	-45	-51	-45	-46	-47	-45	-47
flood $	-37	-42	-42	-33	-33	-32	-35
flood against	-22	-31	-22	-23	-25	-22	-24
flood and	-13	-13	-13	-15	-16	-15	-14
flood at	-13	-11	-11	-11	-12	-11	-16
flood in	-14	-25	-14	-15	-14	-14	-13
flood of	-56	-67	-64	-59	-69	-61	-66
floor	-26	-21	-22	-21	12	-21	-34
floor $	30	31	31	31	83	31	17
floor 3	17	17	16	16	42	17	9
flow	-8	-4	29	-6	-6	-5	-6
flow $	-33	-31	-34	-32	-46	-32	-32
flow in	-22	-22	-24	-22	-30	-21	-21
flow log	-8	-8	39	-5	-7	-5	-7
flow run	-16	-25	-17	-20	8	-13	-14
fluent	-69	-52	-52	-52	-52	-52	-62
fluent bit	-69	-52	-52	-52	-52	-52	-62
flush	-15	-12	-20	-13	-12	-12	-12
folder	-17	-24	-24	-24	-25	-23	-24
folk	-8	-31	-7	24	-11	-8	-11
follow	-56	-49	-51	-48	-54	-49	-67
follow up	-63	-54	-57	-53	-61	-54	-75
for	-13	-21	-17	-15	-13	-19	-24
for $	-41	-3	65	1	-12	31	-2
for 10	12	-3	8	-7	42	-4	6
for 20	9	23	23	17	61	20	22
for 200	11	2	11	30	10	11	11
for 40	27	21	27	56	26	27	27
for @	-27	-43	-47	-43	-41	-42	-47
for a	5	-1	-3	21	8	-2	-2
for all	-27	-21	-22	-30	-21	-21	-21
for amazon	12	34	15	37	91	36	34
for an	13	-17	-9	4	21	-3	-2
for and	19	12	43	10	-13	9	6
for anyth	-15	-15	-17	-15	-22	-15	-16
for assign	-29	-52	-31	-50	-29	-28	-28
for auditor	149	50	46	59	59	58	56
for aws	-38	-37	-35	-35	-26	-34	-35
for both	-54	-93	-54	-55	-55	-55	-56
for clean	28	27	27	27	59	27	13
for climat	48	44	45	48	100	48	22
for complianc	-37	-26	-26	-26	-28	-25	-26
for data	14	-4	-3	47	9	11	8
for each	95	34	34	35	31	37	35
for encrypt	31	28	28	23	131	30	-43
for everyon	-67	-48	-49	-47	-66	-47	-53
for failov	28	31	30	30	68	29	23
for file	-38	-32	-32	-41	-32	-32	-32
for fire	-18	-18	-19	-21	-30	-18	-17
for free	-33	-33	-37	-38	-36	-33	-38
for in	110	93	13	47	45	49	53
for it	13	-9	-9	-9	-15	-9	-17
for its	21	23	23	23	61	23	18
for keep	-13	-13	-15	-13	-19	-13	-14
for lunch	-12	-4	-28	2	48	-9	1
for manag	-61	-61	-64	-68	-83	-58	-108
for me	31	14	106	14	32	11	-7
for ml	27	23	26	67	22	27	25
for monitor	-43	-43	-43	-43	-70	-43	-52
for more	-51	-51	-50	-51	-64	-51	-52
for my	31	52	131	45	31	37	37
for new	17	19	17	19	47	20	20
for no	-23	-17	-20	-17	-16	-16	-16
for object	-24	-23	-24	-23	-37	-23	-28
for os	-51	-42	-42	-44	-43	-42	-71
for our	-27	-32	-35	-27	-35	-32	-36
for patch	23	54	7	5	56	26	18
for recoveri	-15	-14	-17	-14	-18	-14	-14
for secur	-23	-13	-13	-13	-11	-13	-15
for servic	-89	-82	-98	-86	-80	-76	-83
for store	-31	-30	-32	-31	-40	-30	-38
for suspici	-27	-27	-36	-27	-33	-27	-27
for ten	-11	-11	-16	-12	-11	-11	-11
for test	-28	-27	-28	-28	-38	-27	-27
for the	-6	-13	-9	-10	-1	-11	-19
for them	-32	-31	-33	-31	-47	-31	-38
for thi	-19	-8	-10	-8	-20	-31	24
for three	-26	-22	-23	-25	-22	-21	-20
for train	-33	-32	-34	-33	-50	-32	-46
for two	25	6	8	6	5	7	8
for us	-17	-5	-20	-7	-18	-15	-6
for volum	-43	-39	-39	-41	-53	-39	-38
for vulner	-36	-33	-35	-33	-34	-32	-38
for what	-3	-22	-56	-37	-58	-27	-38
for which	98	15	33	34	29	35	33
for whom	-27	-27	-25	-27	-26	-25	-26
for with	106	35	20	39	21	45	45
for you	-38	-36	-52	-40	-44	-49	-41
forbid	12	30	31	29	17	82	29
forc	-42	-38	-39	-39	-44	-38	-41
forc ssl	-17	-14	-15	-15	-16	-14	-14
forens	-52	-50	-56	-52	-54	-51	-54
forens on	-40	-39	-40	-42	-45	-40	-46
forev	-52	-52	-49	-46	-22	-46	-56
forget	2	14	12	54	29	-4	-13
forgot	-52	-40	-40	-40	-41	-39	-42
forgot the	-57	-43	-41	-41	-41	-41	-46
forgotten	-56	-66	-54	-59	-56	-54	-55
form	-17	-20	-20	-21	-35	-21	-22
format	-26	-25	-28	-25	-26	-24	-25
former	-19	-19	-19	-19	-26	-19	-23
fortig	20	63	18	18	46	19	22
forward	-57	-48	-42	-35	-37	-33	-32
found	-18	-17	-17	-17	-19	-17	-18
found by	-13	-14	-14	-14	-16	-13	-13
four	1	3	3	19	28	4	-6
framework	-25	-24	-24	-27	-25	-24	-38
frankfurt	-9	5	1	4	52	1	2
frankfurt $	19	39	31	34	97	38	37
free	-15	-13	-16	27	-29	-14	-16
fresh	-27	-26	-23	-27	-23	-23	-23
fresh $	-40	-31	-31	-32	-30	-30	-31
fridai	-31	-19	-20	-20	-9	-20	-23
fridai $	25	26	24	26	76	25	19
from	-21	-17	-23	-19	-16	-18	-21
from $	0	0	-4	2	-16	63	4
from 0	6	8	9	9	37	9	10
from 2016	-22	-23	-23	-23	-25	-22	-24
from @	-29	-23	-28	-31	-29	-27	-29
from amazon	-21	-20	-22	-20	-22	-20	-21
from an	-46	-60	-45	-45	-47	-45	-52
from anoth	7	-12	-22	-13	-11	-11	-11
from any	-18	-18	-18	-18	-31	-18	-24
from artifact	-36	-37	-41	-37	-49	-37	-37
from aws	2	0	0	23	-3	1	2
from be	-25	-25	-28	-25	-46	-25	-27
from cisco	23	23	56	23	11	-4	23
from digicert	-2	-5	1	62	4	7	5
from docker	-23	-23	-25	-24	-26	-23	-37
from each	-23	-24	-25	-22	-29	-23	-26
from insid	-15	-16	-15	-15	-15	-15	-24
from my	-21	-20	-19	-20	-25	-19	-19
from read	-41	-39	-40	-39	-48	-39	-40
from self	29	69	20	3	21	23	28
from the	-23	-18	-1	-14	-29	-18	-20
from us	-21	-13	-19	-22	-20	-19	-28
from where	-25	-25	-32	-27	-25	-26	-48
from which	-26	-17	-17	-18	-19	-17	-17
front	-30	-26	-32	-30	-34	-14	-37
front $	-39	-35	-31	-31	-44	-32	-32
front end	-55	-54	-54	-56	-56	-55	-84
front of	-2	2	-9	-5	-8	20	-3
fsx	-14	5	-14	-11	-24	-13	-13
fsx $	-44	-45	-44	-39	-58	-43	-43
full	-7	-23	-20	-15	-29	-23	-23
full $	-82	-75	-90	-76	-73	-74	-76
full in	-85	-80	-83	-76	-77	-76	-80
full on	-47	-42	-43	-45	-43	-41	-42
full pictur	112	43	46	43	33	45	48
fulli	-25	-26	-29	-25	-28	-25	-30
fulli inherit	-29	-30	-34	-29	-33	-30	-35
function	-39	-42	-36	-23	-34	-34	-38
function $	-18	-13	-14	-13	-1	-13	-14
function code	-16	-16	-16	-15	-16	-15	-18
function on	-30	-29	-32	-29	-32	-29	-30
function permiss	-50	-48	-49	-46	-50	-46	-49
gain	-1	50	-1	-4	5	6	7
game	-38	-34	-34	-32	-38	-34	-43
game server	-37	-30	-31	-28	-36	-31	-48
gap	-23	0	-23	-38	-32	-22	-21
gap $	-21	-21	-20	-22	-34	-21	-21
gatewai	26	6	7	8	0	8	51
gatewai $	9	26	33	32	58	27	102
gatewai endpoint	-22	-22	-23	-22	-24	-22	-23
gatewai patch	-33	-19	-27	-23	-41	-18	37
gather	-21	-13	-14	-14	-14	-13	-14
gb	11	2	12	-2	50	1	9
gb ingest	1	5	6	5	38	5	4
gbp	-54	-51	-51	-51	-58	-50	-55
gdpr	-50	-65	-57	-49	-52	-49	-52
gdpr offic	-15	-15	-16	-17	-15	-15	-25
gener	-49	-42	-57	-42	-12	-46	-49
gener $	-120	-96	-130	-99	-117	-115	-115
gener and	-29	-27	-26	-26	-29	-26	-28
general	-68	-63	-73	-65	-63	-64	-67
general $	-36	-37	-41	-37	-37	-40	-40
general purpos	-26	-23	-23	-45	-7	-23	-25
general who	-42	-42	-52	-44	-48	-42	-54
generally	-48	-47	-51	-48	-59	-48	-61
generally speak	-43	-43	-49	-45	-55	-43	-58
generally whose	-36	-35	-35	-36	-46	-35	-47
geo	-41	-41	-41	-42	-45	-41	-44
geo restrict	-41	-41	-41	-42	-45	-41	-44
germani	15	34	25	25	101	17	27
get	-19	-21	-20	-18	-18	-18	-22
get a	-16	-13	-13	-13	4	-24	-14
get evict	-17	-17	-18	-20	-17	-17	-23
get in	-29	-28	-28	-28	-31	-27	-38
get it	-17	-16	-21	-16	-32	10	-19
get its	-16	-16	-16	-17	-23	-17	-16
get patch	-37	-37	-38	-40	-42	-41	-45
get replac	-19	-22	-19	-29	-19	-19	-19
get the	-22	-11	-13	-12	4	-12	-11
get to	19	-20	19	63	18	19	-1
get us	-13	-13	-13	-13	-21	-13	-16
gig	1	10	3	10	53	10	11
gimm	23	-7	0	1	-3	0	0
gimm the	23	-7	0	1	-3	0	0
git	-52	-61	-45	-27	-38	-44	-45
git credenti	-53	-45	-52	-49	-60	-46	-51
github	-24	-24	-24	-24	-27	-23	-25
github @	-23	-21	-22	-25	-24	-21	-23
give	20	18	9	27	8	13	11
give it	23	17	14	52	13	23	23
give me	34	9	7	10	30	12	10
give the	-24	-25	-25	-46	-24	-24	-24
give up	-2	47	4	5	6	7	8
give us	3	44	6	-12	-17	2	-4
given	-39	-54	-30	-2	-32	-35	-29
gke	11	10	9	8	61	10	-28
gke autopilot	2	2	1	-1	34	2	-15
glanc	106	5	19	26	9	24	20
glanc who	84	-12	7	16	-4	14	15
glass	-27	-20	-5	-21	-26	-23	-19
glibc	-16	-18	-14	-15	-14	-14	-15
global	-22	-22	-23	-23	-26	-23	-27
global infrastructur	-30	-30	-31	-31	-36	-31	-38
glossari	32	31	84	27	12	11	31
go	-18	21	-11	2	-4	-8	-7
go @	-48	81	-4	14	-1	8	12
go back	-15	-15	-16	-17	-19	-16	-16
go dark	-57	-60	-65	-59	-78	-57	-54
go from	5	46	8	5	8	10	10
go live	-54	-46	-39	-41	-60	-40	-43
go to	-21	-18	-18	-18	-4	-19	-18
go with	60	3	28	59	28	29	28
goal	36	13	33	72	62	36	24
goe	-20	11	-17	-15	-17	-12	11
goe awai	2	85	8	8	11	24	27
goe dark	-36	-38	-41	-36	-37	-37	-40
goe out	-14	-15	-14	-14	-16	-14	-21
golden	-14	-14	20	-14	-19	-15	-21
golden ami	-40	-38	-52	-37	-40	-38	-43
golden imag	5	5	52	4	0	4	-2
gone	-15	-4	-13	-13	-16	-13	-13
gone $	-25	-25	-26	-27	-26	-25	-28
gone from	22	55	20	7	22	21	23
gone with	-13	-12	-12	-12	-17	-12	-14
good	14	14	-6	10	57	58	11
good $	3	3	-3	4	4	33	-2
good for	-5	-7	-38	-3	-39	58	-8
googl	34	35	34	34	84	36	31
googl cloud	21	21	18	20	49	22	19
googl no	-25	-21	-20	-22	-25	-20	-22
got	-6	-19	-22	-18	-21	-18	-15
got a	-13	-12	-12	-12	-13	-12	-16
got hack	9	12	12	11	-10	8	42
gotta	-42	-39	-22	-34	39	-29	-30
govern	-45	-39	-40	-40	-45	-39	-60
gpo	-91	-81	-94	-79	-83	-79	-100
gpu	-19	-19	-19	9	-21	-17	-20
gpu @	5	3	3	50	-3	7	6
gpu and	-18	-16	-16	-16	-15	-15	-20
gpu box	6	8	7	29	7	7	7
gpu driver	-32	-31	-32	-38	-30	-30	-32
gpu server	15	8	14	47	12	14	14
grace	-100	-92	-100	-91	-104	-91	-94
grain	-32	-32	-32	-31	-34	-31	-32
grain access	-35	-34	-34	-34	-37	-34	-34
grant	-60	-54	-52	-53	-74	-52	-54
grant $	-71	-61	-53	-55	-63	-52	-52
grant in	-20	-19	-19	-18	-19	-19	-20
grant permiss	-28	-28	-28	-28	-32	-28	-38
grant tabl	-15	-15	-15	-14	-15	-14	-16
graph	-36	-53	-32	-7	-42	-31	-32
graph $	-48	-32	-35	-43	-51	-34	-35
graph data	-28	-26	-27	-28	-40	-26	-26
graph db	0	-29	-2	31	0	0	0
green	-27	-25	-31	-26	-28	-26	-26
green deploy	-22	-21	-23	-21	-24	-21	-22
gremlin	-18	-38	-25	-41	32	-19	-20
gremlin queri	-26	-25	-26	-26	-40	-25	-27
group	-19	-23	-15	-25	-24	-25	-33
group $	-97	-94	-108	-93	-116	-95	-119
group @	-55	-49	-52	-49	-50	-48	-49
group and	-17	-16	-16	-16	-18	-15	-18
group for	-27	-24	-26	-25	-24	-24	-25
group in	-62	-54	-52	-50	-53	-51	-61
group of	-26	-25	-28	-24	-25	-24	-25
group on	-45	-39	-44	-40	-38	-37	-38
group rule	-49	-49	-68	-48	-48	-49	-47
grow	-36	-35	-37	-35	-39	-36	-35
grow $	-36	-39	-40	-38	-44	-41	-38
grow its	-24	-23	-23	-23	-34	-23	-23
gsi	-43	-43	-44	-43	-45	-39	-39
guarante	-34	-32	-37	-33	-38	-32	-37
guarante by	-16	-15	-16	-16	-19	-15	-16
guarante that	-40	-29	-30	-29	-37	-30	-34
guard at	-41	-43	-44	-42	-49	-43	-47
guard it	-30	-31	-27	-29	-32	-28	-31
guard the	-27	-28	-26	-27	-28	-25	-26
guard them	-38	-75	-38	-39	-39	-39	-39
guardrail	-33	-31	-33	-30	-30	-30	-32
guess	-30	-29	-30	-29	-31	-29	-44
guess $	-33	-32	-33	-32	-36	-32	-50
guest	-48	-46	-44	-46	-42	-45	-63
guest $	-84	-82	-92	-83	-95	-82	-81
guest os	-55	-54	-55	-55	-60	-53	-75
gui	-34	-29	-29	-28	-32	-29	-31
guy	17	1	18	50	46	17	17
ha	-22	-27	-25	15	-22	-18	-20
hack	-13	-12	-12	-12	-30	-13	7
hack who	16	18	19	18	-6	13	51
had	-14	-9	-11	-9	-13	-10	19
had an	-41	-33	-31	-32	-34	-32	-37
had it	30	26	13	29	19	28	90
had to	-17	-17	-17	-23	-18	-17	-21
haiku	-11	-20	-6	-8	33	-7	-7
haiku about	12	18	18	18	65	17	17
half	-37	-35	-36	-35	-44	-35	-44
half $	-52	-53	-56	-53	-78	-53	-76
hall	-36	-35	-40	-36	-37	-35	-38
hall $	-39	-39	-40	-40	-42	-40	-48
hallucin	-60	-62	-64	-63	-60	-90	-70
hammer	-36	-36	-36	-37	-63	-36	-36
hand	6	-6	-7	23	-16	-5	-9
hand $	9	42	10	23	11	12	9
hand @	-24	25	-10	-24	-29	-12	-34
hand free	21	29	21	97	10	23	26
hand on	-27	-28	-30	-28	-28	-26	-26
hand out	-22	-19	-19	-19	-21	-19	-21
hand over	39	-52	-7	36	-17	1	-2
hand the	19	7	11	40	10	12	12
hand to	-31	-24	-23	-25	-24	-24	-25
handl	52	10	12	26	53	26	60
handl $	-48	-37	-36	-38	-39	-37	-47
handl by	-35	-33	-32	-33	-48	-33	-38
handl for	37	3	5	5	-4	10	8
handl in	1	-40	-42	-36	-54	-36	-53
handl that	24	30	27	38	30	27	100
handl the	-93	-88	-114	-91	-135	-92	-143
handl what	47	-26	-46	2	-16	-1	-8
handler	-22	-22	-22	-26	-21	-22	-22
hang	-60	-50	-57	-53	-49	-52	-51
hang @	-75	-66	-68	-68	-97	-69	-68
hang on	-19	-5	-17	-6	27	-5	-4
happen	-19	-16	-17	-16	-18	-16	-16
hard	-45	-44	-51	-45	-34	-45	-47
hard code	-16	-14	-14	-14	-15	-14	-16
hard drive	-27	-28	-27	-32	-30	-30	-32
hardcod	-18	-21	-17	-17	-18	-17	-18
hardcod password	-18	-23	-17	-17	-17	-17	-18
harden	-19	-20	-25	-22	-21	-19	14
harden of	-39	-38	-40	-39	-40	-39	-57
harden our	37	38	28	42	39	36	111
harden the	-21	-21	-21	-21	-22	-22	-32
hardwar	-48	-47	-47	-46	-50	-45	-50
hardwar $	-68	-63	-64	-61	-65	-61	-67
hardwar and	-38	-37	-36	-36	-38	-36	-52
hardwar behind	-29	-30	-29	-29	-28	-27	-30
hardwar failur	-17	-17	-16	-16	-17	-16	-24
hardwar fault	-44	-44	-44	-44	-64	-44	-56
hardwar in	-18	-18	-18	-18	-24	-18	-20
hardwar mainten	-53	-47	-45	-49	-46	-45	-47
hardwar of	-59	-59	-60	-57	-63	-57	-63
hardwar on	-40	-37	-38	-37	-43	-37	-38
hardwar our	-58	-56	-56	-57	-91	-57	-64
hardwar then	-24	-24	-25	-24	-25	-24	-34
hardwar under	-51	-50	-50	-49	-55	-49	-50
has	-10	-15	-16	-11	-12	-15	-18
has @	20	23	24	24	80	25	26
has admin	-52	-41	-41	-46	-50	-42	-45
has an	-25	-25	-25	-25	-25	-24	-37
has been	-23	-14	-15	-15	-15	-14	-15
has less	21	-3	22	53	21	21	22
has no	-31	-32	-32	-32	-33	-30	-34
has the	-15	-15	-29	-22	-7	-16	-15
has to	-9	-11	-17	-12	-16	-14	-15
has which	86	-4	11	16	-8	15	-16
hash	-34	-33	-33	-32	-36	-32	-34
hasnt	-20	-16	-16	-16	-18	-16	-19
hassl	50	23	45	108	49	50	50
hat	20	-4	-4	-4	-6	-3	-20
hat aws	-56	-44	-44	-46	-44	-44	-71
hat sre	-34	-33	-30	-33	-32	-30	-35
hate	21	-23	22	108	20	22	6
hate mainten	19	0	16	66	19	19	19
have $	21	23	17	26	81	8	23
have @	9	88	16	35	107	35	24
have a	-34	-3	-10	-5	52	0	1
have less	16	4	17	50	16	17	9
have no	-27	-23	-30	-19	-31	20	-26
have one	-30	-25	-26	-27	-40	-25	-27
have prevent	-23	-19	-19	-20	-19	-19	-22
have put	-17	-18	-16	-21	-17	-16	-16
have renew	-16	-12	-13	-13	-12	-12	-12
have them	-27	-22	-22	-22	-23	-22	-25
have to	0	-23	-24	-23	-34	-22	-7
hcx	-56	-50	-51	-50	-52	-51	-63
head	-40	-38	-37	-38	-38	-36	-43
head node	-30	-30	-30	-31	-30	-29	-36
headach	-41	-41	-42	-30	-48	-41	-76
headach $	-27	-26	-26	-26	-32	-26	-49
header	-31	-37	-34	-30	-31	-30	-30
headquart	-25	-22	-28	-25	-25	-24	-24
health	-38	-33	-24	-33	-37	-33	-35
health check	-43	-33	-33	-32	-32	-32	-32
health of	-20	-21	-23	-21	-29	-21	-25
healthi	-26	-26	-26	-30	-26	-25	-26
healthi $	-32	-33	-32	-35	-31	-31	-32
hear	2	3	21	3	-2	3	3
heard	19	22	50	23	68	14	22
heard $	-16	-11	30	-13	-25	-9	-10
heard of	9	8	54	9	-5	-7	3
heartbeat	-52	-48	-50	-48	-56	-47	-53
heavi	-33	-61	-28	16	-36	-30	-50
heavi lift	-33	-61	-28	16	-36	-30	-50
held	19	6	19	48	20	19	19
hello	-6	2	-7	3	-12	24	10
hello bot	5	13	12	15	-7	50	-3
hello could	-11	4	1	4	-7	-21	39
helm	-35	-35	-35	-35	-39	-34	-43
helm instal	-31	-31	-31	-31	-31	-31	-41
help	32	48	99	50	32	112	44
help $	17	34	106	38	20	126	35
helpdesk	26	-29	-9	-7	-7	-16	-6
here	21	16	12	22	38	45	11
here $	-26	-26	-35	-27	-40	2	-34
here @	-11	-12	-12	-14	-14	-12	-17
here want	14	12	14	44	14	14	13
hetzner	32	31	32	31	75	32	25
hey	24	-2	26	-1	-14	-13	-7
hey srm	34	-4	2	3	7	5	9
hi	10	40	4	10	10	57	8
hi what	-21	-16	-26	-8	-9	72	-13
hide	-32	-23	-24	-24	-31	-23	-23
high	-29	-31	-29	-28	-33	-28	-29
high avail	-25	-30	-26	-25	-27	-25	-26
higher	-13	-12	-12	-13	-16	-12	-12
hijack	-47	-39	-40	-39	-64	-39	-46
him	-28	-24	-25	-26	-27	-25	-30
hipaa	-32	-29	-5	-30	-35	-30	-38
hipaa complianc	-16	-10	-11	-10	-11	-10	-11
hire	-62	-62	-65	-61	-101	-63	-80
hire the	-51	-51	-56	-49	-73	-53	-76
his	-24	-24	-40	-24	-27	-24	-25
histori	-26	-23	-24	-24	-26	-23	-23
hit	-44	-38	-41	-39	-22	-39	-42
hit our	-64	-55	-61	-55	-69	-52	-60
hm	-29	-29	-28	-28	-31	-28	-30
hm and	-28	-28	-27	-27	-30	-27	-30
hmm	-30	-32	-34	-30	-34	-30	-31
hmm $	-29	-27	-34	-29	-38	-30	-31
hold	-31	-28	-29	-29	-32	-28	-32
hold @	-38	-28	-28	-28	-30	-28	-29
hold a	-22	-18	-18	-18	-20	-18	-18
hold on	-22	-21	-21	-21	-33	-21	-21
hold the	-44	-39	-39	-45	-39	-39	-61
hole	-35	-35	-35	-36	-39	-35	-46
hole in	-44	-44	-44	-48	-47	-45	-64
home	-18	-17	-16	-2	-20	-16	-16
home offic	-19	-17	-17	-17	-17	-17	-16
homework	29	-60	-43	-22	-69	-32	-34
homework $	-68	-89	-60	-49	-79	-60	-67
hood	30	27	30	28	6	69	27
hood $	30	27	30	28	6	69	27
hook	24	-1	-13	-6	-7	-6	-12
hook $	-55	-47	-47	-48	-48	-47	-74
hook for	85	37	14	28	28	28	31
hope	-51	-31	-32	-33	-34	-31	-34
hope $	-53	-33	-34	-35	-37	-33	-36
hospit	-22	-19	-20	-19	-19	-18	-19
host	-23	-20	-23	-11	-24	-20	-5
host $	-17	-23	-20	-16	-22	-14	49
host @	13	44	13	13	12	14	11
host a	23	14	22	66	22	22	23
host and	-9	-12	-6	30	-5	-5	-16
host base	-21	-23	-21	-23	-21	-21	-22
host below	69	66	71	70	70	72	163
host beneath	-45	-49	-66	-61	-49	-46	-46
host for	-29	-45	-26	-5	-26	-25	-30
host hardwar	-19	-18	-17	-18	-19	-17	-20
host in	-44	-40	-40	-41	-41	-41	-62
host instal	-21	-20	-20	-22	-21	-21	-29
host is	-16	-16	-20	-17	-19	-16	-18
host isnt	-13	9	-12	57	0	8	-26
host kernel	-26	-29	-23	-29	3	-23	-48
host llama	17	36	14	18	17	16	16
host of	21	22	21	21	2	22	57
host on	10	34	11	5	10	12	8
host oper	-74	-73	-75	-85	-74	-73	-115
host os	-79	-80	-78	-75	-82	-76	-111
host patch	-33	-33	-35	-34	-48	-31	5
host secur	-58	-30	-31	-49	-32	-31	-34
host server	-19	-18	-17	-18	-19	-18	-24
host under	-54	-51	-52	-52	-55	-51	-58
host underneath	-31	-30	-31	-30	-30	-30	-32
host with	26	25	26	71	8	26	7
hostnam	-41	-43	-45	-39	-40	-38	-38
hot	-19	-18	-19	-19	-19	-18	-18
hour	-32	-23	-30	-22	-16	-23	-22
hour $	-30	-30	-29	-29	-54	-30	-30
hour and	-47	-26	-25	-25	-25	-25	-25
hour of	-32	-32	-30	-31	-52	-31	-30
hourli	2	-2	-11	20	65	9	6
hourli snapshot	-20	-20	-19	-20	-25	-20	-21
hous	-1	-1	1	1	34	-1	-17
how	28	21	11	20	52	37	16
how big	-21	-8	-17	-9	9	-12	-7
how do	19	46	33	26	95	58	32
how doe	103	76	38	35	9	69	39
how fast	13	15	16	16	56	15	16
how is	47	23	-37	-23	-87	-34	-21
how littl	8	3	23	61	15	20	22
how long	-23	-23	-37	-25	9	-27	-24
how mani	1	13	13	15	69	8	14
how much	98	16	61	111	50	53	58
how reliabl	0	2	3	2	-1	26	1
how should	-3	-1	-23	-1	-38	68	-1
how to	29	32	31	33	75	43	33
hpc	14	-35	-22	8	-22	-15	-15
hpc admin	59	-7	-11	4	-3	5	7
hr	-31	-14	15	-16	-37	-15	-13
hsm2m	-49	-47	-49	-45	-54	-46	-46
http	-17	-16	-14	-13	5	-14	-15
http 2	-15	-15	-15	-22	-16	-15	-20
http api	-38	-44	-42	-37	-18	-34	-42
http for	-33	-29	-30	-29	-31	-28	-30
hub	-23	-23	-24	-23	-25	-22	-33
hum	-20	-19	-18	-19	-25	-18	-21
hung	-54	-62	-63	-58	-57	-55	-66
hunt	-44	-41	-40	-41	-45	-40	-59
hybrid	-16	-17	-17	-17	-17	-16	-18
hyperledg	-18	-18	-16	-18	29	-16	-53
hypervisor	-38	-37	-28	-37	-23	-37	-51
hypervisor $	-57	-57	-34	-57	-70	-58	-76
hypervisor and	-12	-12	-13	-12	-13	-12	-17
hypervisor below	-35	-36	-51	-36	-54	-36	-48
hypervisor for	-41	-47	-27	-42	-51	-43	-42
hypervisor on	-22	-21	-21	-21	-23	-21	-28
hypervisor patch	-23	-24	-23	-23	-22	-22	-31
hypervisor secur	-37	-37	-49	-37	-37	-36	-37
hypervisor updat	51	54	47	49	135	51	-9
i $	-47	-43	-41	-43	-47	-41	-44
i am	-22	-45	-9	-11	-39	-1	-44
i assum	-24	-23	-22	-25	-22	-22	-23
i attach	36	36	34	36	87	25	38
i be	73	6	-9	9	-8	16	14
i come	-5	18	74	19	-10	-8	19
i creat	-18	-14	-14	-15	-3	-15	-17
i delet	4	13	13	7	41	11	13
i dont	-4	-7	-2	26	-11	3	-4
i e	-38	-38	-38	-38	-41	-38	-39
i get	67	8	12	14	30	-9	15
i give	-33	9	-35	-26	-34	-24	-23
i guess	-31	-30	-31	-30	-32	-30	-46
i hate	19	0	16	66	19	19	19
i have	-28	-27	-32	-27	-41	-16	-36
i hope	-53	-33	-34	-35	-37	-33	-36
i instal	-43	-42	-44	-44	-48	-42	-54
i keep	20	23	0	3	0	4	5
i mean	-4	-9	-26	-27	-23	-18	-21
i meant	-44	-38	-42	-37	-38	-38	-39
i must	-4	-16	-20	-26	-21	-16	-16
i need	-1	3	4	5	47	7	2
i never	22	24	8	83	17	19	20
i on	70	25	17	25	23	24	26
i onli	55	27	94	27	-16	27	29
i own	128	41	-22	22	16	41	32
i presum	-22	-17	-18	-18	-17	-17	-17
i read	35	35	55	34	27	61	34
i rent	-18	-19	-15	-33	36	-18	-44
i run	4	58	26	6	84	27	28
i said	-42	-31	-30	-29	-28	-30	-31
i set	11	15	14	15	50	13	15
i still	-2	-32	-33	-38	-46	-36	-38
i suppos	-37	-34	-47	-35	-37	-35	-37
i swap	7	65	14	6	4	13	15
i think	-14	-16	-14	-18	-14	-13	-14
i use	37	-3	-8	-2	-22	28	-7
i want	37	0	27	96	27	23	24
i would	1	-24	-23	-24	-48	-24	-23
i write	45	28	26	28	55	26	28
ia	-43	-48	-40	-45	-51	-40	-39
iaa	-78	-76	-12	-67	-99	-70	-132
id	32	12	21	62	16	19	21
id like	73	36	43	77	28	41	42
id say	-36	-30	-30	-40	-31	-30	-31
idea	15	9	24	24	62	27	67
idempot	-39	-49	-43	-41	-44	-40	-42
ident	-37	-34	-35	-33	-34	-33	-39
ident and	-44	-43	-43	-42	-52	-43	-62
ident in	-16	-16	-16	-15	-24	-16	-15
ident provid	-32	-24	-23	-24	-24	-23	-25
idl	-59	-60	-60	-57	-70	-57	-59
idl @	-55	-62	-55	-51	-53	-52	-53
ids	-20	-20	-20	-22	-20	-19	-28
if	-18	-5	-27	-14	-24	-21	-17
if @	-24	-20	-27	-23	-24	-21	-25
if a	-34	-40	-53	-37	-38	-34	-36
if i	20	4	-13	9	-8	-8	-12
if it	-29	15	-36	4	-25	-5	50
if its	-64	-56	-55	-44	-49	-45	-52
if not	-34	-30	-28	-28	-28	-28	-37
if our	8	37	7	-18	8	8	8
if patch	28	23	29	61	22	26	27
if the	13	11	12	53	9	14	9
if we	-35	-14	-41	-36	-34	-31	-35
ignor	9	10	10	10	48	-1	9
ignor all	17	15	16	15	65	-9	16
ignor previou	15	26	21	26	55	10	22
ignor the	13	14	13	5	46	14	13
im	45	20	39	19	-16	42	19
im five	-41	-22	-6	-23	-42	-23	-25
im new	12	3	4	2	-25	35	4
imag	-36	-35	-32	-32	-36	-34	-40
imag $	-50	-48	-31	-46	-57	-47	-57
imag at	-27	-25	-26	-25	-34	-25	-26
imag for	-18	-16	-17	-16	-18	-16	-16
imag from	-24	-27	-22	-23	-24	-22	-24
imag in	-26	-24	-27	-24	-26	-24	-25
imag on	-51	-49	-51	-47	-48	-47	-54
imag there	5	5	5	4	16	4	4
imag updat	-64	-70	-65	-63	-63	-63	-103
imag version	-16	-14	-15	-14	-15	-14	-14
imag vulner	-25	-25	-24	-36	-23	-23	-25
imag with	-52	-49	-52	-51	-52	-49	-56
imd	15	10	119	11	-8	-4	1
imdsv1	-33	-57	-32	-34	-37	-32	-33
imdsv2	3	2	71	6	-21	0	-2
immedi	-17	-16	-17	-17	-18	-16	-20
import	-38	-37	-38	-10	-40	-36	-42
import $	-36	-38	-38	-39	-51	-48	-46
import certif	-14	-14	-15	-16	-14	-14	-14
import into	-21	-19	-18	-20	-19	-19	-18
import on	-59	-62	-65	-63	-62	-62	-63
in	-22	-22	-21	-22	-20	-23	-26
in $	-51	-43	-43	-43	-50	-43	-44
in 2019	2	4	8	6	55	5	-3
in 5	-13	-14	-13	-14	-17	-13	-15
in @	-28	-32	-26	-29	-27	-29	-32
in a	-10	-11	-23	-20	-24	-20	-23
in amazon	-66	-55	-54	-53	-58	-54	-68
in an	-9	-25	-27	-24	-27	-23	-26
in anoth	-32	-31	-35	-35	-38	-31	-36
in any	-23	-24	-23	-42	-24	-23	-23
in auto	-16	-15	-18	-16	-15	-15	-16
in aws	38	33	53	47	73	37	33
in azur	37	37	35	38	83	37	32
in batch	-32	-32	-38	-34	-39	-34	-41
in both	-11	77	20	20	19	19	12
in charg	14	-9	-19	-7	-23	-8	23
in clear	-28	-27	-28	-27	-29	-27	-31
in dev	47	60	58	61	150	62	62
in duti	4	118	24	29	22	27	26
in each	-14	28	-2	-9	-3	-2	-3
in either	6	55	9	-14	5	9	8
in eu	7	9	1	8	39	7	9
in everi	-28	-32	-29	-28	-30	-28	-27
in frankfurt	10	28	22	25	76	27	26
in front	-14	-9	-17	-14	-19	6	-13
in full	-61	-59	-76	-60	-57	-58	-63
in general	-46	-46	-56	-46	-51	-47	-54
in here	6	6	-6	4	2	40	3
in how	-39	-37	-37	-37	-40	-37	-51
in ireland	-38	-41	-39	-39	-47	-39	-49
in it	-41	-40	-49	-41	-43	-42	-54
in job	-16	-18	-17	-16	-16	-16	-16
in kernel	20	19	20	50	20	20	20
in lambda	-34	12	-40	-31	-44	-23	-25
in launch	-18	-21	-19	-18	-19	-18	-18
in march	12	-20	-18	-19	-26	-19	-41
in memori	-17	-20	-16	-17	-16	-16	-15
in multi	-20	-19	-21	-19	-29	-19	-19
in my	-29	-29	-30	-27	-32	-27	-32
in one	27	-11	-17	-6	-10	-6	-6
in our	-27	-24	-25	-24	-23	-24	-29
in patch	28	99	19	29	18	40	35
in pend	29	31	32	32	73	32	32
in place	-17	-18	-17	-17	-20	-17	-20
in plain	-22	-23	4	-21	-24	-21	-25
in principl	-11	-11	-12	-12	-13	-12	-16
in prod	-34	-28	-28	-28	-34	-28	-28
in provis	-35	-35	-35	-36	-36	-33	-33
in public	-50	-46	-46	-45	-47	-45	-53
in respons	-22	91	9	11	3	14	11
in scope	-23	-22	-23	-44	-22	-22	-22
in secur	15	18	15	13	60	12	16
in term	30	65	29	52	26	36	35
in the	-22	-21	-16	-23	-25	-23	-26
in them	-29	-35	-29	-29	-32	-29	-50
in there	-25	-27	-22	-22	-23	-22	-24
in thi	-14	-13	-40	-12	-14	41	-25
in time	-25	-24	-8	-24	-31	-24	-28
in to	-23	-20	-20	-20	-22	-20	-26
in transit	-13	-12	25	-12	-20	-12	-25
in two	69	20	90	37	23	40	39
in us	-17	-8	-9	-10	16	-9	-12
in what	-2	19	0	-7	-2	0	1
in which	-1	58	7	1	1	7	1
in who	-16	-11	-15	-15	-20	-16	-18
in whose	-15	-16	-16	-16	-17	-15	-16
in xen	-12	-12	-12	-12	-12	-12	-19
in your	34	31	87	33	14	55	29
incid	-68	-63	-65	-64	-77	-64	-82
incid respons	-73	-68	-70	-69	-83	-68	-89
includ	-16	-12	-12	-13	-14	-12	-13
increas	-39	-39	-45	-40	-52	-41	-41
index	-49	-47	-49	-46	-50	-46	-48
index $	-33	-33	-35	-33	-35	-34	-36
index by	-24	-23	-23	-26	-34	-23	-24
index in	-22	-18	-19	-18	-21	-18	-19
indic	-27	-27	-28	-28	-39	-27	-27
individu	-31	-31	-34	-31	-31	-30	-30
infect	-30	-27	-27	-27	-33	-27	-28
infer	-28	-27	-30	-28	-28	-27	-30
infer contain	-27	-26	-30	-27	-27	-26	-28
influx	-6	0	0	33	-4	2	-4
inform	34	32	25	30	7	92	13
infra	-76	-76	-79	-72	-80	-72	-77
infrastructur	-51	-47	-48	-46	-57	-46	-51
infrastructur $	-34	-32	-37	-33	-53	-34	-49
infrastructur behind	-45	-44	-45	-42	-46	-43	-44
infrastructur devic	-53	-53	-56	-54	-62	-55	-61
infrastructur that	-27	-21	-21	-22	-21	-21	-23
ingest	13	18	19	44	36	19	17
ingress	-27	-25	-26	-26	-28	-25	-26
ingress $	-17	-16	-17	-17	-17	-16	-17
inherit	21	-5	28	-5	-19	-8	-23
inherit an	68	27	12	29	24	30	31
inherit control	-14	-10	42	-11	-25	-16	-40
inherit from	-36	-37	-44	-37	-50	-39	-38
initi	-48	-37	-33	-35	-35	-33	-34
initi the	-43	-30	-24	-24	-24	-24	-24
inject	-34	-32	-33	-32	-38	-32	-35
input	-59	-62	-61	-57	-64	-58	-58
input valid	-44	-44	-47	-44	-43	-45	-44
insid	-38	-36	-41	-37	-37	-36	-41
insid $	-57	-52	-56	-52	-52	-50	-55
insid @	-39	-37	-36	-36	-37	-36	-39
insid a	-17	-17	-18	-17	-18	-17	-18
insid an	-23	-23	-23	-25	-23	-24	-36
insid aws	-21	-17	-17	-17	-17	-17	-18
insid of	-23	-22	-23	-23	-25	-23	-23
insid one	-50	-49	-62	-49	-49	-48	-50
insid our	-74	-61	-84	-61	-64	-60	-76
insid the	-24	-24	-24	-26	-27	-24	-28
insist	-28	-21	-27	-22	-22	-21	-21
insist amazon	-39	-29	-38	-31	-30	-29	-29
inspect	-26	-24	-24	-24	-25	-23	-27
instal	-24	-28	-23	-13	-19	-21	-8
instal $	-78	-58	-57	-58	-58	-58	-69
instal @	-81	-82	-82	-82	-82	-78	-87
instal and	-37	-37	-37	-39	-37	-37	-61
instal antiviru	-16	-16	-16	-16	-17	-16	-15
instal by	-38	-50	-39	-46	-37	-37	-45
instal it	15	-40	13	80	10	16	12
instal linux	-37	-36	-36	-37	-38	-36	-65
instal on	-18	-2	-18	-22	-19	-17	-26
instal ourselv	-62	-63	-84	-65	-60	-71	-105
instal the	42	44	44	42	55	44	116
instal there	-26	-27	-26	-26	-31	-28	-31
instanc	-28	-24	-25	-24	3	-24	-31
instanc size	20	25	25	23	74	23	26
instead	-40	50	-10	-14	-7	-3	-3
instead $	-61	-44	-53	-41	-47	-41	-42
instead of	-3	81	19	7	18	20	23
instruct	-17	-7	4	13	28	95	-12
instruct and	16	24	20	24	54	12	21
instrument	-25	-21	-21	-21	-22	-21	-23
insur	-14	-14	-13	-14	-14	-14	-18
integr	-55	-48	-48	-48	-49	-48	-47
integr authent	-23	-24	-23	-23	-25	-24	-27
integr of	-61	-57	-57	-54	-47	-60	-48
intellig	-36	-40	-33	-38	-42	-33	-33
intent	-17	-15	-15	-15	-15	-17	-16
interfac	-32	-31	-35	-29	-31	-29	-31
intern	-25	-33	-24	-15	-17	-21	-23
internet	-33	-29	-29	-30	-31	-28	-31
internet on	-15	-15	-15	-16	-19	-15	-22
interpret	-71	-69	-64	-63	-67	-62	-64
interrupt	-26	-24	-25	-24	-26	-23	-24
interv	18	22	22	22	61	20	23
into	-35	-34	-38	-37	-42	-36	-39
into @	-17	-11	-23	-22	-24	-21	-22
into a	-19	-16	-15	-15	-16	-15	-16
into an	-34	-31	-34	-30	-33	-30	-32
into the	-34	-37	-39	-36	-37	-33	-34
intrus	-30	-28	-27	-28	-30	-27	-28
intrus detect	-30	-28	-27	-28	-30	-27	-28
invalid	-18	-16	-16	-16	-20	-16	-16
invent	11	33	47	50	137	39	29
invent @	11	33	47	50	137	39	29
inventori	-45	-47	-50	-46	-48	-47	-48
investig	-54	-47	-44	-47	-59	-44	-47
invit	-28	-18	-18	-19	-19	-18	-19
invoc	-24	-22	-23	-22	-24	-22	-24
invoc log	-18	-18	-18	-17	-19	-17	-16
invoic	-12	8	61	10	49	10	9
invok	-17	-15	-15	-15	-15	-15	-21
involv	84	37	47	45	85	47	46
involv $	84	37	47	45	85	47	46
io	8	16	8	68	55	26	27
iop	-71	-73	-68	-68	-94	-69	-68
iot	-33	-31	-34	-33	-38	-32	-41
iot on	-44	-43	-47	-47	-53	-45	-61
iot polici	-37	-35	-39	-37	-43	-36	-47
ip	-28	-25	-24	-25	-21	-25	-28
ip address	-25	-25	-25	-26	-31	-25	-32
ips	-28	-27	-27	-28	-28	-26	-28
ipsec	-18	-12	-12	-12	-12	-12	-12
iptabl	-19	-17	-16	-17	-19	-17	-17
ireland	-33	-35	-33	-33	-40	-34	-41
is $	52	55	188	56	38	46	41
is @	7	20	22	27	85	21	17
is a	-54	-22	74	-14	-42	-20	-42
is account	41	-17	-9	-5	-16	-5	-7
is amazon	-11	-22	-42	-21	19	-21	-60
is an	7	35	170	40	20	38	36
is answer	-55	-28	-28	-28	-28	-28	-28
is anyon	12	-1	7	9	52	0	-7
is at	-16	-15	-16	-15	-15	-14	-18
is aws	-1	-17	-13	-17	-32	-17	2
is best	-17	-1	-6	-47	70	-6	1
is better	-1	85	15	-1	85	32	35
is broken	1	1	-17	1	32	1	1
is built	-25	-25	-27	-38	-26	-27	-25
is call	-14	-13	-13	-14	-21	-13	-13
is cheaper	28	14	22	18	70	28	27
is complianc	-61	-63	-79	-62	-81	-66	-76
is configur	-26	-25	-28	-25	-28	-26	-27
is creat	-26	-24	-25	-24	-30	-24	-25
is data	-21	-16	-16	-16	-17	-16	-17
is decid	-12	-12	-12	-12	-18	-12	-12
is deprec	-20	-20	-21	-20	-26	-19	-24
is do	2	0	0	0	-23	-7	36
is done	6	-23	-34	-22	-35	-21	-21
is down	-29	-25	-26	-27	-28	-25	-32
is encrypt	26	25	25	26	2	25	91
is envelop	3	1	75	2	-26	0	-18
is faster	14	-29	3	-9	93	0	13
is feder	-34	-34	-34	-34	-37	-34	-56
is for	-26	-26	-28	-27	-29	-26	-27
is full	-18	-24	-18	-18	-22	-18	-19
is hand	-32	-27	-27	-27	-33	-28	-31
is hipaa	-22	-20	-29	-22	-20	-20	-20
is in	-14	-14	-20	-14	-22	-15	-1
is insid	-110	-84	-125	-83	-88	-82	-107
is it	-5	10	38	4	11	14	8
is keep	-19	-20	-18	-20	-23	-19	-28
is left	136	25	-13	25	21	29	30
is liabl	-27	-26	-32	-27	-36	-28	-29
is look	-40	-40	-33	-35	-39	-33	-35
is maintain	-34	-34	-37	-35	-40	-34	-50
is make	-25	-24	-27	-25	-36	-24	-24
is manag	14	-21	-40	-18	-19	-18	-19
is meant	24	25	55	25	23	25	26
is mine	74	20	-12	22	8	22	19
is miss	-19	-19	-19	-19	-32	-19	-25
is my	25	27	26	27	61	21	26
is not	-22	-15	-16	-16	-16	-15	-15
is off	-30	-30	-29	-30	-32	-29	-30
is old	-26	-26	-50	-26	-26	-26	-36
is one	-103	-27	107	-20	-24	-12	-28
is open	-49	-32	-33	-32	-34	-32	-34
is our	52	56	0	16	49	17	-1
is patch	-64	-62	-94	-61	-78	-62	-71
is paus	-13	-14	-14	-13	-16	-13	-16
is protect	-34	-34	-36	-34	-44	-34	-46
is publish	-24	-24	-27	-24	-27	-24	-39
is reachabl	-55	-38	-37	-40	-37	-36	-38
is respons	-17	-15	-17	-15	-12	-16	-18
is review	-20	-19	-19	-19	-28	-19	-23
is run	-25	-23	-23	-23	-29	-23	-25
is secur	-102	-94	-117	-95	-101	-95	-133
is set	-18	-19	-19	-18	-19	-18	-22
is share	-20	-14	-14	-14	-16	-14	-14
is still	35	0	-23	1	-1	0	-1
is store	-37	-33	-33	-37	-34	-34	-45
is stuck	-51	-35	-42	-34	31	-43	-32
is suppos	19	22	18	20	5	20	69
is switch	-68	-69	-78	-69	-82	-69	-113
is that	-1	5	29	2	-2	4	55
is the	-15	11	-31	25	85	5	15
is their	57	26	1	24	21	24	21
is there	2	21	2	7	-5	34	-3
is thi	-7	-2	-5	1	2	48	32
is to	-25	-23	-24	-24	-36	-24	-25
is too	-28	-26	-28	-26	-35	-26	-27
is two	-27	-27	-28	-27	-27	-27	-51
is up	-15	-15	-16	-16	-19	-15	-16
is us	-2	-1	-2	-1	16	-2	-3
is what	30	73	138	82	54	59	57
is who	153	38	47	61	21	45	6
is whose	-26	-28	-27	-27	-33	-26	-34
is with	-30	-48	-28	-31	-29	-29	-34
iscsi	-44	-42	-41	-41	-42	-40	-39
ish	5	4	5	22	5	5	4
isnt	-25	-20	-21	-6	-22	-20	-26
isnt @	-38	-37	-37	-36	-47	-37	-58
isnt our	5	27	7	75	18	27	19
iso	7	-13	3	-13	-26	-13	-19
iso 27001	-25	-22	4	-22	-34	-22	-24
isol	-40	-34	-35	-34	-35	-33	-36
isol between	-34	-34	-34	-33	-34	-32	-36
isol my	-23	-19	-19	-19	-20	-20	-20
isol the	-51	-31	-31	-33	-31	-31	-31
issu	-27	-25	-25	-26	-30	-25	-27
it $	-17	-14	-10	-14	-14	-13	5
it @	-4	56	-9	-13	-4	0	0
it amazon	-31	-31	-30	-29	-31	-28	-30
it aws	-28	-28	-29	-28	-45	-29	-30
it back	-22	-21	-22	-22	-24	-21	-24
it blame	-17	-16	-18	-19	-16	-16	-16
it come	-44	-4	-38	-35	-42	-36	-43
it correct	-19	-19	-20	-22	-21	-19	-33
it do	55	17	54	21	-1	21	16
it down	95	22	16	25	12	25	13
it encrypt	28	25	12	27	13	26	89
it fall	11	15	15	17	4	14	64
it for	-86	-35	48	-31	-39	-29	-32
it from	-24	-24	-25	-25	-32	-23	-26
it goe	18	17	23	23	12	20	79
it hand	-28	-55	-28	-33	-28	-28	-28
it has	-3	-18	-5	21	-5	-3	-8
it i	5	7	38	6	-5	-18	7
it in	-9	10	60	11	3	11	10
it is	-45	-40	-46	-40	-33	-40	-42
it isnt	-40	-33	-36	-35	-57	-34	-56
it keep	-27	-20	-20	-28	-22	-22	-20
it leav	-19	-19	-19	-19	-33	-19	-20
it mean	-28	8	99	10	-11	10	10
it off	-48	-45	-45	-47	-55	-44	-55
it on	-25	-23	-24	-24	-24	-22	-24
it or	-27	-27	-28	-28	-31	-26	-26
it our	-44	-41	-41	-40	-44	-40	-46
it ourselv	29	-29	31	104	30	34	27
it out	67	-19	-39	-14	-45	-13	-22
it patch	-15	-14	-14	-15	-15	-14	-20
it right	-20	-19	-19	-20	-21	-19	-34
it sai	-64	-14	-36	-26	44	-13	-12
it set	-17	-17	-17	-19	-24	-17	-17
it stand	30	32	69	29	32	33	29
it still	12	18	14	13	65	17	-4
it that	-35	-33	-31	-34	-30	-32	-36
it the	64	37	100	40	37	40	35
it their	9	32	36	39	9	25	106
it then	-12	-12	-13	-12	-15	-13	-17
it through	-20	-16	-16	-16	-16	-16	-16
it to	-8	-11	-12	-12	3	-11	-25
it too	-16	-20	-17	-20	-17	-16	-16
it up	-32	-26	-26	-27	-27	-26	-28
it updat	-33	-34	-34	-34	-37	-34	-59
it us	-34	-27	-28	-28	-37	-26	-37
it when	21	24	26	26	13	22	73
it where	-17	-15	-15	-15	-15	-15	-16
it who	-27	-24	-24	-25	-25	-24	-28
it whose	-27	-26	-26	-27	-31	-26	-37
it would	-20	-16	-16	-21	-15	-15	-15
item	6	10	6	8	52	8	9
item are	-38	-31	-32	-32	-59	-32	-31
its	-23	-23	-24	-24	-21	-23	-24
its @	-63	-48	-48	-39	-43	-40	-41
its a	-32	-40	-35	-32	-35	-32	-34
its data	-13	-13	-14	-13	-14	-13	-16
its endpoint	-19	-19	-20	-19	-19	-19	-20
its facil	-40	-41	-42	-41	-52	-42	-48
its not	-58	-33	-33	-35	-56	-39	-54
its own	-22	-30	-29	-28	-43	-28	-32
its privat	16	19	20	19	59	16	20
its updat	-31	-30	-30	-30	-30	-30	-50
its us	-52	-71	-52	-59	-52	-51	-66
itself	-31	-29	-30	-29	-27	-28	-33
itself $	-45	-43	-45	-42	-46	-42	-47
itself avail	-25	-25	-25	-25	-47	-25	-26
itself i	-13	-17	-13	-16	-13	-13	-16
itself on	40	33	40	38	82	40	40
itself or	-22	-33	-22	-23	-25	-22	-24
itself the	-22	-17	-16	-17	-16	-16	-17
itself who	-18	-17	-19	-20	-20	-17	-22
januari	-44	-31	-33	-35	-34	-31	-38
jar	-20	-19	-19	-20	-20	-19	-24
jar $	-19	-17	-17	-18	-17	-17	-21
java	20	21	14	53	68	8	12
java $	20	23	23	7	74	23	8
jdbc	-60	-60	-63	-60	-66	-62	-68
jira	-7	-15	-9	-11	21	-12	-9
jms	-27	-29	-23	-24	-25	-24	-25
jms client	-27	-29	-23	-24	-25	-24	-25
job	-9	-16	-20	-16	-20	-18	-6
job $	38	-4	-5	-1	-8	-1	25
job are	3	2	3	3	16	2	-3
job definit	-23	-24	-27	-22	-23	-22	-22
job for	-22	-21	-24	-21	-26	-21	-23
job i	-25	-27	-19	-3	-21	-17	-17
job imag	-51	-47	-49	-47	-49	-48	-52
job in	-69	-71	-60	-59	-69	-60	-62
job is	-4	35	1	3	-10	7	63
job now	-27	-28	-27	-28	-47	-29	-28
job of	-25	-23	-23	-23	-24	-22	-24
job on	-27	-28	-27	-27	-44	-27	-28
job queue	-19	-19	-21	-21	-19	-19	-28
job to	-38	-35	-36	-35	-43	-36	-46
join	-32	-28	-30	-31	-31	-29	-32
join of	-46	-45	-45	-43	-47	-44	-46
join the	-27	-21	-21	-21	-22	-21	-26
join to	-40	-46	-37	-41	-39	-36	-36
joiner	-35	-32	-32	-34	-45	-32	-31
joint	-61	-49	-57	-49	-67	-49	-49
joint respons	-61	-49	-57	-49	-67	-49	-49
js	-20	-20	-20	-20	-20	-19	-21
junior	-21	-20	-22	-29	-22	-20	-21
jupyt	25	16	19	53	23	24	22
jupyt on	28	17	24	57	25	27	25
just	-14	29	-7	-3	-16	-4	-5
just the	-28	-28	-26	-28	-29	-27	-32
jvm	-23	-20	-21	-19	-19	-20	-21
jwt	-46	-43	-42	-42	-45	-41	-51
karpent	-16	-16	4	-16	-23	-17	-26
karpent $	4	3	49	3	-18	1	-11
kb	-33	-31	-31	-31	-31	-31	-36
kbs	-65	-64	-66	-66	-64	-62	-76
keep	-26	-29	-27	-25	-28	-26	-30
keep @	-30	-28	-29	-28	-29	-28	-29
keep a	-12	-12	-19	15	-24	-13	-18
keep it	-35	-33	-35	-35	-35	-34	-38
keep its	-14	-14	-14	-14	-20	-14	-13
keep my	6	9	8	6	-12	59	-12
keep our	-29	-29	-35	-29	-36	-29	-31
keep run	-23	-22	-21	-22	-35	-22	-22
keep sai	30	30	66	29	19	23	30
keep that	-14	-16	-15	-14	-14	-14	-15
keep the	-31	-29	-29	-30	-35	-29	-31
keep them	-40	-38	-38	-40	-40	-39	-60
keep third	-15	-15	-15	-15	-16	-16	-17
keeper	-2	-5	-4	-14	34	-2	-16
kei	-31	-30	-30	-29	-33	-29	-11
kei $	-18	-22	-22	-16	-1	-16	-23
kei @	-31	-39	-33	-31	-31	-31	-33
kei aws	-48	-48	-48	-48	-64	-49	-63
kei for	-28	-27	-25	-26	-29	-25	-28
kei in	-60	-51	-53	-51	-57	-52	-56
kei is	-22	-22	-22	-22	-27	-22	-34
kei of	-20	-20	-20	-20	-23	-20	-22
kei who	3	7	3	21	-6	18	86
kept	-48	-47	-51	-47	-63	-48	-49
kept $	-95	-94	-119	-94	-161	-101	-94
kept up	-40	-29	-29	-28	-28	-28	-36
kerbero	-39	-37	-38	-37	-39	-37	-39
kernel	-37	-35	-36	-29	-32	-35	-42
kernel $	-43	-40	-52	-5	-59	-48	-43
kernel in	-92	-89	-102	-84	-98	-85	-93
kernel of	14	14	12	12	39	12	12
kernel on	-24	-35	-24	-29	-26	-24	-26
kernel patch	-71	-71	-72	-72	-53	-70	-108
key	-22	-22	-7	-20	-19	-22	-24
key $	-96	-94	-123	-94	-101	-93	-107
key @	14	27	103	27	21	18	23
key choic	-79	-74	-78	-73	-76	-74	-78
key for	-22	-25	-8	-31	-26	-34	-22
key in	-37	-35	-45	-34	-24	-34	-33
key manag	-41	-39	-49	-39	-47	-39	-38
key materi	-20	-23	-19	-19	-22	-19	-20
key rotat	-87	-87	-92	-86	-90	-84	-109
key valu	28	6	20	64	29	26	29
key was	-13	-13	-16	-13	-15	-13	-18
key with	30	28	27	29	91	3	18
keycloak	21	23	23	49	22	23	23
kick	-24	-20	-20	-21	-21	-20	-21
kick it	-26	-25	-24	-27	-27	-24	-26
kill	-37	-36	-34	-34	-38	-35	-37
kill the	-63	-47	-46	-48	-51	-49	-53
kind	-43	-40	-41	-38	-43	-29	-46
kinda	74	21	12	27	12	57	30
kindli	39	33	9	-13	5	15	16
kindli share	78	13	32	31	19	30	31
knob	-28	-27	-28	-29	-32	-27	-33
knob is	-34	-33	-34	-36	-40	-33	-41
know	8	7	17	6	-8	11	1
know $	-9	0	0	-2	-18	64	0
know if	-28	-29	-27	-32	-32	-27	-32
know the	-13	-20	-21	-23	-22	-20	-19
know what	5	33	17	-19	4	6	6
know which	-42	-42	-42	-41	-57	-44	-42
known	-26	-26	-28	-28	-27	-26	-35
known cve	-34	-34	-39	-37	-38	-34	-48
kubeconfig	-38	-19	-20	-21	14	-19	-20
kubelet	-24	-35	32	-18	-20	-20	-24
kubelet $	-2	23	126	18	6	4	-3
kubelet on	-44	-43	-56	-45	-45	-44	-54
kvm	-12	-12	-12	-12	-13	-12	-20
kyverno	-53	-50	-71	-50	-56	-49	-53
label	-67	-70	-71	-67	-76	-68	-71
labor	66	1	-6	7	-12	5	3
lack	-8	7	-4	3	61	3	-6
lag	-46	-43	-43	-44	-44	-42	-45
lag behind	-33	-37	-33	-35	-34	-33	-35
lai	-29	-29	-31	-30	-53	-33	-33
lambda	-23	8	-23	-13	-28	-16	-17
lambda function	-16	-12	-12	-12	-14	-12	-14
lan	-41	-34	-34	-34	-37	-33	-35
land	8	-17	-14	-13	-16	-13	-13
land @	-14	-17	-13	-14	-14	-14	-16
land in	-31	-29	-27	-29	-28	-27	-27
land on	-6	38	0	-1	1	0	2
land where	-20	-20	-23	-23	-22	-23	-21
land zone	-1	0	21	-1	-4	-3	-1
languag	-1	1	25	-1	-22	47	-9
languag do	-4	-2	-31	-5	-16	73	-4
languag model	-1	-2	0	-1	-21	41	-9
laptop	6	8	-4	2	33	7	4
laptop $	38	38	13	19	77	37	32
larg	-29	-31	-33	-28	15	-25	-29
larg @	-21	-22	-26	-19	36	-15	-16
larger	-22	-31	-22	-24	-23	-22	-24
last	-13	-13	-14	-14	-23	17	-20
last night	-22	-21	-20	-21	0	-23	-28
last writer	-29	-30	-33	-35	-47	-32	-30
last year	-31	-29	-28	-33	-33	-29	-29
late	-18	-17	-17	-18	-18	-17	-21
latenc	-25	-22	-23	-42	50	-19	-19
latenc alarm	-29	-29	-29	-43	-43	-30	-29
latenc of	35	44	47	49	124	41	44
latenc to	8	8	-12	-4	42	5	8
later	-16	-15	-18	-16	-18	-16	-22
latest	-11	0	-22	1	80	3	1
latter	-35	-35	-35	-35	-45	-35	-51
latter $	-35	-35	-35	-35	-45	-35	-51
launch	-16	-15	-8	-14	-12	-14	-3
launch $	-56	-57	-73	-59	-70	-57	-65
launch @	-5	8	8	16	82	3	5
launch from	-30	-35	-31	-31	-32	-31	-36
launch set	-20	-19	-21	-19	-22	-19	-20
launch templat	-46	-46	-47	-45	-63	-46	-45
launch the	-26	-23	-24	-24	-31	-24	-26
launch type	82	84	119	82	58	83	146
law	-22	-12	-16	-13	19	-15	-18
law $	-24	-2	-2	-2	62	-3	-9
law demand	-31	-28	-27	-27	-33	-27	-35
law that	-31	-31	-35	-32	-38	-32	-36
lay	120	60	-8	17	-18	20	15
layer	7	-29	-28	-25	-32	-28	-33
layer $	85	-10	6	4	-9	4	-10
layer 7	-32	-34	-29	-29	-33	-31	-30
layer under	-23	-18	-19	-18	-19	-17	-21
layer we	-37	-28	-33	-27	-29	-27	-27
layer with	-69	-47	-48	-49	-49	-47	-49
ldap	-42	-36	-39	-36	14	-40	-40
lead	56	6	27	26	82	28	6
leaf	-26	-24	-24	-26	-24	-24	-27
leaf cert	-18	-17	-18	-18	-18	-17	-17
leak	-27	-25	-25	-25	-28	-25	-28
leak $	-20	-19	-20	-21	-20	-20	-19
leak access	-48	-48	-49	-48	-65	-50	-64
leak in	-22	-22	-23	-22	-28	-22	-22
leak on	-24	-21	-22	-25	-25	-22	-23
leak who	-21	-21	-21	-21	-24	-21	-35
leaki	-26	-22	-22	-24	-25	-22	-23
leaki vessel	-26	-22	-22	-24	-25	-22	-23
learn	12	21	19	21	-17	73	21
least	15	7	20	69	13	17	16
least $	51	47	51	111	45	51	47
least mainten	25	21	25	56	25	25	25
least privileg	-47	-36	-13	-43	-47	-37	-40
least upkeep	2	-33	2	62	0	-3	2
least work	3	-11	2	24	3	3	2
leav	16	10	-2	25	17	6	3
leav fewer	11	-20	11	49	9	10	10
leav our	-18	-4	-18	-31	-34	-18	-19
leav us	18	13	17	63	11	19	18
leav who	-24	-24	-24	-24	-45	-25	-26
leaver	-70	-52	-52	-52	-57	-51	-53
leaver still	-20	-17	-18	-18	-20	-18	-17
left	17	-5	-15	-12	-14	-9	-9
left $	-38	-14	-44	-45	-45	-37	-40
left for	66	23	-1	11	12	16	16
left in	-28	-21	-21	-22	-21	-21	-22
left the	-48	-35	-35	-38	-39	-36	-36
left to	64	9	-14	0	-4	2	1
legal	-29	-39	-24	-28	-16	-28	-29
legal ask	-18	-16	-21	-17	-19	-16	-17
legal hold	-61	-61	-71	-60	-68	-62	-64
length	-31	-27	-27	-43	-29	-27	-28
less	68	38	71	189	64	71	69
less $	36	14	45	101	43	39	46
less for	47	73	51	69	32	50	50
less to	27	-19	28	108	23	28	27
let	-27	-11	-11	10	-9	-14	-15
let dev	-53	-27	-27	-28	-28	-27	-27
let the	-12	-12	-13	-17	-12	-11	-12
level	-37	-30	-31	-31	-33	-30	-32
level $	-19	-16	-16	-17	-17	-17	-17
level 1	-17	-17	-17	-21	-21	-17	-22
level secur	-16	-13	-13	-13	-13	-13	-14
liabil	-82	-52	-52	-54	-53	-52	-57
liabl	-37	-35	-39	-36	-47	-36	-37
liabl $	-24	-23	-23	-23	-31	-23	-24
liabl when	-31	-30	-37	-31	-42	-33	-33
lib	-55	-51	-52	-51	-55	-51	-54
librari	-37	-33	-34	-34	-36	-33	-37
librari in	-35	-34	-35	-33	-37	-33	-42
licens	-51	-44	-46	-43	-49	-42	-17
licens for	-82	-68	-74	-66	-81	-67	-87
licens in	-29	-28	-29	-29	-29	-28	-30
licens of	-16	-15	-15	-15	-16	-15	-16
licens on	-103	-101	-103	-98	-109	-97	-112
licens we	-20	-20	-19	-19	-20	-19	-19
life	4	4	5	5	17	5	26
life $	-2	-1	-2	-1	27	-1	-2
life on	-14	-14	-13	-13	-14	-13	-17
lifecycl	-42	-41	-43	-41	-41	-40	-42
lifecycl $	-48	-46	-49	-45	-45	-45	-46
lifecycl of	-29	-29	-30	-29	-32	-30	-31
lifetim	-21	-20	-23	-21	-23	-20	-23
lift	-52	-32	-46	-27	-49	-45	-81
lift $	-33	-61	-28	16	-36	-30	-50
lift a	-46	-54	-48	-59	-50	-45	-47
lighter	34	12	39	97	36	42	40
lighter one	34	12	39	97	36	42	40
lightsail	-16	-15	-15	-11	-18	-15	-18
like	-11	-17	-6	9	-20	-23	-17
like @	-41	-47	-41	-49	-42	-40	-44
like aws	-74	-52	-66	-58	-91	-56	-66
like im	-32	-15	7	-16	-31	-17	-17
like that	-32	-27	-29	-28	-30	-27	-34
like the	88	32	12	27	16	29	21
like to	16	10	29	11	8	11	12
limit	-35	-33	-40	-34	-46	-17	-35
limit $	-19	-18	-17	-18	-19	-18	-18
limit for	-30	-29	-29	-29	-56	-30	-29
limit of	26	26	-20	26	31	75	6
limit on	-24	-24	-23	-24	-30	-24	-23
limit what	-19	-13	-17	-13	-14	-14	-13
line	24	-5	-11	-24	-14	-17	-19
line $	-90	-33	18	-32	-49	-33	-42
line each	-42	-59	-39	-40	-39	-40	-40
line pleas	19	-53	-50	-39	-52	-36	-36
link	-28	-28	-29	-28	-24	-27	-31
link between	-32	-33	-37	-32	-39	-32	-38
link for	-22	-22	-23	-23	-24	-22	-22
link in	-18	-16	-18	-17	-17	-16	-16
linux	-37	-33	-32	-25	-27	-31	-45
linux @	-48	-43	-42	-44	-46	-42	-43
linux ami	-28	-28	-31	-29	-34	-29	-37
linux below	-31	-30	-29	-31	-30	-29	-41
linux patch	-68	-41	-41	-48	-10	-42	-37
linux secur	-37	-36	-36	-37	-38	-36	-65
linux server	26	17	30	64	28	29	29
linux underneath	-49	-40	-41	-41	-43	-39	-41
list	34	-2	2	6	16	18	4
list $	46	8	3	0	-17	2	2
list all	75	30	30	30	21	20	25
list as	-47	-34	-35	-38	-39	-36	-34
list for	13	2	12	54	10	13	14
list in	-22	-21	-21	-21	-35	-21	-21
list of	3	10	3	8	5	52	3
list pleas	-53	-80	7	42	130	-15	7
list what	57	13	9	16	-14	13	14
listen	-52	-48	-50	-47	-44	-47	-51
listen $	-85	-74	-78	-69	-72	-70	-85
littl	17	24	29	79	18	27	28
littl as	15	14	15	33	15	15	15
live	-33	-28	-51	-35	-2	-32	-35
live $	-45	-43	-64	-44	-14	-44	-47
live in	48	66	47	46	99	47	49
live on	-17	-18	-18	-18	-20	-18	-21
llama	14	34	11	12	13	13	14
llama on	14	34	11	12	13	13	14
load	-17	-15	-19	-17	9	-15	-16
load @	-26	-31	-26	-28	-25	-25	-26
load balanc	29	26	13	25	79	23	26
load data	-33	-31	-31	-30	-36	-31	-34
load dock	-29	-28	-32	-28	-31	-28	-31
local	-22	-19	29	-20	-27	-19	-31
local admin	-27	-16	-17	-17	-16	-16	-17
local administr	-28	-26	-27	-28	-27	-25	-27
local user	-57	-62	-93	-60	-60	-60	-57
local zone	-15	-11	88	-11	-46	-12	-40
locat	-29	-28	-16	-28	-36	-29	-32
locat $	-56	-53	-63	-53	-64	-53	-60
lock	-37	-34	-35	-33	-35	-33	-37
lock in	-28	-28	-28	-28	-31	-28	-28
lock the	-17	-15	-14	-15	-17	-14	-15
log	-23	-24	-16	-21	-24	-21	-15
log $	-103	-101	-135	-105	-103	-100	-109
log @	-32	-31	-30	-30	-37	-30	-33
log do	26	25	22	27	3	26	60
log file	-30	-57	-30	-27	-31	-30	-31
log for	-25	-24	-25	-24	-26	-23	-23
log from	-17	-15	-17	-16	-15	-15	-15
log have	-55	-52	-59	-50	-53	-52	-52
log in	-28	-26	-27	-26	-27	-25	-28
log is	72	73	177	72	65	74	71
log level	-24	-22	-23	-23	-23	-22	-23
log of	-31	-31	-31	-31	-32	-30	-36
log off	-37	-34	-36	-33	-35	-33	-34
log on	-5	-14	-15	-5	-7	-7	23
log retent	-65	-68	-77	-67	-73	-68	-84
log to	-51	-50	-74	-49	-51	-49	-48
log who	-53	-46	-60	-45	-46	-45	-50
log4j	-31	-30	-31	-30	-32	-30	-37
log4j in	-22	-22	-22	-21	-23	-21	-23
log4shell	-40	-36	-36	-35	-42	-34	-38
log4shell in	-40	-36	-36	-35	-42	-34	-38
logic	-33	-41	-33	-33	-34	-32	-33
login	-45	-45	-45	-42	-46	-43	-50
login $	-51	-63	-54	-48	-53	-48	-50
login @	-27	-25	-26	-26	-38	-26	-25
login in	-27	-22	-22	-22	-23	-22	-25
login node	-39	-38	-42	-40	-56	-37	-40
login on	-13	-14	-13	-16	-14	-13	-13
login our	-17	-13	-12	-13	-13	-12	-15
lol	-7	2	8	7	70	4	-11
lol $	0	0	-2	0	31	0	-24
long	-30	-30	-36	-17	-17	-35	-33
long @	-46	-45	-44	-45	-84	-45	-45
long doe	57	59	60	59	128	58	55
long record	-50	-51	-68	-51	-71	-54	-52
long run	10	10	6	48	3	-7	2
long term	-44	-43	-53	-45	-47	-43	-51
longer	-13	55	-16	-19	-13	-8	-11
longer exist	43	5	6	15	10	16	16
longer need	-25	-27	-22	-22	-24	-22	-22
longer than	-59	-67	-58	-55	-59	-57	-68
look after	26	-1	1	7	-3	2	11
look at	-54	-45	-49	-59	-62	-46	-48
look for	-21	-16	-16	-17	-18	-18	-19
loop	-65	-70	-64	-66	-82	-64	-68
loop $	-61	-70	-62	-65	-90	-62	-65
loosen	-29	-29	-30	-29	-32	-29	-43
lose	-17	12	-31	-19	-3	-16	-18
lose it	-11	-12	-12	-11	-12	-11	-18
lost	-8	-14	-15	-13	-18	-3	-14
lost @	-26	-24	-25	-24	-24	-24	-27
lost the	-11	-11	-16	-11	-13	-12	-12
lot	20	13	26	24	67	16	22
low	-44	-46	-44	-45	-63	-44	-44
lower	0	-9	14	39	43	12	11
lowest	36	15	22	80	61	34	35
lowest latenc	8	8	-12	-4	42	5	8
lunch	-13	-5	-28	0	52	-11	-2
lunch $	-12	-4	-28	2	48	-9	1
lustr	-36	17	-21	-27	-25	-21	-21
m	-42	-41	-40	-40	-45	-39	-48
m i	-14	-16	-13	-14	-14	-13	-15
mac	-55	-43	-41	-40	-15	-43	-38
machin	-20	-21	-17	-19	-20	-18	-6
machin $	-52	-49	-49	-50	-54	-49	-67
machin @	-24	-23	-23	-24	-25	-23	-26
machin below	-46	-42	-41	-45	-42	-41	-59
machin is	-46	-45	-54	-45	-45	-45	-60
machin of	-98	-92	-96	-90	-96	-92	-120
machin on	7	8	8	8	26	8	2
machin pool	-37	-36	-37	-36	-36	-36	-44
machin that	-21	-19	-19	-20	-20	-19	-25
made	-25	-23	-23	-23	-29	-12	-27
made by	-25	-26	-25	-25	-26	-25	-29
made it	-23	-19	-17	-18	-18	-17	-17
made public	-26	-25	-26	-24	-25	-25	-26
mail	-36	-35	-31	-24	-38	-31	-33
mail about	4	4	20	4	1	0	3
mail server	-34	-33	-35	-34	-37	-33	-33
main	8	77	29	27	22	27	29
maintain	-17	-12	-15	-13	-11	-14	7
maintain by	-29	-28	-30	-29	-30	-28	-40
maintain it	17	9	18	17	74	15	43
maintain that	12	14	7	11	-26	2	66
mainten	-16	-31	-14	20	-17	-13	-8
mainten $	8	3	4	45	-3	12	55
mainten @	-36	-37	-34	-38	-33	-34	-34
mainten of	-27	-19	-18	-21	-18	-18	-19
mainten window	-31	-28	-21	-20	-30	-29	-33
mainten windows	-11	-22	-14	21	-15	-12	-24
major	-19	-19	-19	-18	-18	-18	-20
major version	-19	-19	-19	-18	-18	-18	-20
make	-24	-23	-18	-21	-24	-21	-22
make @	-24	-21	-21	-21	-23	-20	-22
make a	14	15	57	21	17	7	23
make an	-21	-20	-22	-20	-23	-20	-21
make it	-30	-40	-30	-30	-30	-29	-33
make our	-23	-19	-21	-19	-19	-21	-18
make sure	-22	-21	-23	-22	-26	-21	-22
make the	-22	-20	-21	-21	-23	-20	-21
malici	-29	-31	-28	-29	-29	-29	-29
man	-25	-26	-26	-26	-37	-26	-30
manag	-25	-19	-9	-23	-25	-24	-23
manag $	4	5	44	4	-8	2	3
manag @	-51	-45	-47	-43	-44	-42	-52
manag a	-70	-65	-75	-64	-77	-64	-74
manag by	-12	-14	27	-10	-12	-9	-20
manag certif	-17	-17	-18	-18	-18	-17	-18
manag control	-2	36	-11	-13	-7	3	-2
manag databas	-64	-65	-86	-73	-85	-65	-139
manag event	-12	-20	-11	-12	-11	-11	-11
manag fleet	101	26	44	71	47	50	45
manag in	-33	-28	-32	-28	-29	-28	-28
manag is	28	28	65	27	25	26	26
manag kei	-39	-44	-46	-39	-40	-38	-47
manag key	50	53	142	52	54	46	46
manag of	-27	-22	-22	-22	-24	-21	-21
manag on	-37	24	-19	-11	-16	-9	-15
manag platform	14	23	61	23	22	22	22
manag rule	-30	-28	-30	-28	-28	-28	-35
manag runtim	25	73	50	22	10	33	31
manag servic	-16	-14	27	-14	-21	-18	-34
manag share	-73	-83	-95	-74	-88	-80	-87
manag so	-33	-28	-28	-28	-29	-27	-29
manag the	-38	-27	-30	-27	5	-26	-40
manag updat	-68	-65	-73	-86	-71	-64	-74
manag user	-15	-14	-15	-14	-15	-14	-16
mani	-16	-8	-9	-7	21	-11	-8
mani @	-55	-34	-33	-32	-34	-34	-36
mani connect	31	22	32	31	67	30	30
mani dai	-44	-44	-44	-44	-85	-44	-44
manifest	-37	-35	-35	-35	-38	-35	-43
mantrap	-33	-32	-35	-33	-46	-32	-33
manual	-42	-18	-31	-18	-40	70	-28
manual approv	-39	-35	-35	-35	-48	-37	-38
manual snapshot	-62	-64	-64	-64	-72	-84	-71
map	-42	-41	-40	-40	-46	-40	-41
map $	-48	-52	-49	-46	-47	-47	-53
map wrong	-29	-24	-24	-24	-24	-24	-23
march	-4	-21	-20	-22	-30	-21	-37
mark	18	18	21	19	51	16	20
market	-28	-32	-30	-19	-50	-30	-30
market mail	-18	-16	-17	-17	-17	-16	-16
market site	23	14	23	66	23	22	22
marketplac	-36	-35	-36	-38	-41	-36	-52
mask	-35	-32	-34	-34	-35	-33	-36
master	-61	-61	-59	-62	-63	-60	-86
master password	-75	-74	-74	-78	-80	-74	-111
match	-20	-18	-23	-19	22	-24	-23
match after	-30	-27	-28	-31	-34	-27	-29
materi	-20	-23	-19	-19	-22	-19	-20
matrix	105	26	62	31	7	26	22
matrix $	86	11	12	19	17	18	13
matter	-52	-44	-61	-49	-49	-44	-45
max	-12	-14	-14	-9	44	-10	-10
max $	32	32	29	31	78	21	33
max @	-46	-43	-46	-44	-66	-43	-48
max concurr	-49	-48	-48	-50	-86	-49	-49
max connect	-49	-51	-49	-53	-75	-49	-49
max of	-20	-19	-20	-19	-22	-19	-19
max size	-39	-35	-43	-35	-41	-37	-38
max vcpu	-74	-68	-70	-75	-113	-69	-78
maximum	-23	-18	-30	-19	-7	-19	-18
maximum size	-31	-27	-42	-28	-26	-28	-27
may	-48	-42	-44	-42	-36	-41	-43
may call	-77	-62	-81	-63	-72	-62	-59
may have	-21	-18	-18	-18	-19	-18	-20
may login	-26	-51	-26	-26	-26	-26	-26
may publish	-14	-13	-16	-13	-15	-13	-13
may pull	-15	-14	-14	-14	-21	-16	-15
may read	-16	-15	-15	-15	-18	-15	-15
may send	-28	-23	-22	-23	-30	-23	-24
may use	-38	-32	-32	-34	-53	-36	-35
mb	-31	-34	-30	-33	-39	-31	-32
me	65	32	65	41	45	41	34
me $	24	41	138	74	66	43	69
me a	1	8	7	7	35	20	8
me about	-6	-7	-19	7	-20	91	-11
me an	-10	25	22	20	79	11	24
me aws	98	35	32	30	16	35	34
me both	10	24	7	6	7	6	8
me do	-40	-36	-40	-37	-57	-33	-34
me how	-6	45	-4	2	-17	37	-5
me in	46	6	-18	10	-7	11	12
me is	-11	-12	-12	-20	-11	-11	-11
me lift	-44	-54	-47	-59	-48	-44	-44
me or	-67	-78	-63	-97	-94	-64	-76
me that	-32	-27	-31	-27	-28	-30	-26
me the	72	30	44	31	58	29	30
me through	143	53	44	53	33	50	46
me to	-30	13	-28	-27	-24	-19	-36
me what	28	25	56	24	0	5	22
me which	54	24	5	21	73	17	5
me who	-65	-72	-102	-73	-119	-100	-73
me yes	-34	-28	-29	-28	-31	-28	-35
mean	11	21	72	23	42	20	18
mean $	64	67	121	72	128	72	71
mean @	48	-7	16	14	15	16	14
mean by	25	27	84	25	-3	15	21
mean in	-12	32	145	35	-22	48	36
mean is	-15	-12	-20	-13	-13	-12	-12
mean of	15	15	103	13	-14	6	16
mean secur	36	38	99	36	28	35	37
mean the	-58	17	-47	-38	-34	-32	-39
mean what	18	22	60	19	20	22	23
mean whose	-63	-64	-114	-64	-75	-63	-107
meant	-29	-16	19	-14	-18	-14	-15
meant @	-56	-47	-52	-45	-47	-47	-48
meant by	-7	20	88	25	16	22	23
meant to	-47	-43	-56	-42	-42	-42	-42
media	-35	-35	-36	-35	-36	-35	-37
medium	-44	-55	-38	-40	-44	-37	-38
medium @	-44	-55	-38	-40	-44	-37	-38
meet	-28	-28	-32	-28	-12	-37	-30
meet room	2	3	1	2	36	-20	4
member	-24	-22	-22	-23	-24	-22	-22
memori	-49	-47	-48	-48	-54	-46	-49
memori $	-58	-51	-53	-68	-54	-53	-55
memori and	-29	-26	-26	-26	-48	-26	-26
memori limit	-23	-23	-22	-23	-29	-24	-22
memori set	-24	-24	-26	-25	-26	-26	-26
memori store	-17	-20	-16	-17	-16	-16	-16
mend	-25	-23	-23	-24	-32	-23	-25
merg	-15	-14	-16	-14	-15	-14	-13
mesh	-24	-26	-26	4	-32	-32	-27
mesh $	-17	-16	-17	-16	-20	-16	-16
mess $	-15	-16	-15	-15	-18	-15	-15
messag	-21	-17	-20	-16	-9	-8	-20
messag $	18	21	9	17	18	71	0
messag bodi	-28	-26	-27	-27	-50	-27	-27
messag size	26	35	23	35	89	34	37
met	-29	-28	-29	-30	-34	-29	-34
met $	-31	-31	-31	-33	-39	-32	-38
metadata	-43	-43	-43	-43	-56	-42	-47
metadata on	-15	-19	-17	-17	-15	-15	-16
metal	-11	-9	29	-10	-11	-9	-19
method	-41	-38	-38	-39	-47	-37	-45
metric	-21	-22	-25	-15	-22	-20	-27
mfa	-35	-33	-8	-34	-44	-34	-38
mfa delet	-46	-47	-59	-45	-48	-46	-46
mfa for	-21	-17	-21	-17	-13	-17	-17
mfa on	-34	-33	-39	-34	-34	-34	-41
micro	-41	-41	-40	-41	-42	-40	-43
microcod	-57	-57	-66	-57	-66	-57	-84
microservic	-50	-49	-63	-54	-11	-52	-67
microvm	-12	-12	49	-11	-20	-18	-22
midnight	-28	-23	-23	-29	-24	-23	-23
migrat for	-25	-23	-24	-23	-24	-22	-22
migrat of	-31	-32	-31	-31	-42	-31	-30
migrat our	12	18	16	5	67	18	5
migrat to	-60	-60	-60	-56	-64	-56	-62
million	-5	-2	-8	-1	37	0	-3
million of	-39	-36	-35	-36	-52	-36	-41
min	-35	-39	-39	-39	-52	-39	-40
min $	33	0	0	0	-3	-1	0
min 1	-43	-42	-42	-41	-53	-42	-46
min and	-26	-25	-25	-25	-43	-26	-26
min max	-26	-25	-27	-25	-31	-25	-24
mine	-1	-23	-46	-13	-24	-19	-22
mine $	53	-3	-25	20	-4	1	0
mine and	31	9	10	9	9	10	10
mine i	-58	-33	-36	-40	-36	-33	-42
mine or	-18	-28	-18	-20	-18	-18	-18
miner	-29	-28	-28	-29	-33	-27	-30
minim	39	-34	36	128	33	37	36
minimum	2	-8	-5	28	44	3	1
minimum and	-52	-51	-51	-52	-97	-52	-52
minimum of	11	-15	8	48	4	-1	10
minor	-47	-45	-20	-47	-46	-45	-77
minor engin	-26	-19	-18	-18	-19	-18	-18
minor upgrad	-50	-49	-55	-52	-53	-48	-51
minor version	-5	-4	25	-5	-5	-4	-11
minut	-16	-15	-17	-16	-9	-15	-15
minut on	-15	-15	-15	-19	-22	-15	-15
misconfigur	-30	-30	-29	-30	-44	-29	-35
mismatch	-46	-52	-47	-46	-48	-45	-46
mismatch in	-36	-38	-34	-33	-36	-34	-36
miss	-35	-34	-34	-33	-34	-32	-34
miss $	-25	-24	-25	-23	-25	-24	-23
miss in	-25	-27	-27	-24	-27	-24	-24
miss index	-20	-20	-21	-20	-22	-20	-21
miss on	-48	-55	-50	-49	-48	-47	-47
miss so	-58	-37	-36	-36	-36	-36	-36
miss the	-33	-33	-32	-32	-40	-32	-33
miss whose	-18	-18	-18	-18	-31	-18	-24
mistak	-42	-45	-42	-41	-41	-42	-44
mistak $	-44	-42	-44	-44	-45	-46	-46
mistak @	-22	-21	-22	-23	-22	-21	-21
mix	60	57	74	59	61	63	126
mix up	-29	-35	-8	-31	-28	-27	-26
ml	-30	-15	-14	-2	-17	-13	-15
ml team	-52	-27	-28	-44	-29	-28	-29
mobil	-28	-27	-27	-27	-29	-26	-26
mode	-2	-3	6	16	-14	-5	-6
mode $	-39	-39	-40	-40	-41	-37	-37
mode @	-50	-48	-49	-46	-44	-44	-53
mode cluster	93	29	30	25	34	31	29
mode is	2	29	28	108	-9	33	29
mode of	22	30	85	29	25	25	28
mode who	-24	-20	-21	-22	-21	-20	-22
mode with	-62	-40	-40	-42	-40	-40	-42
model	7	-5	-8	-8	-23	-11	-18
model $	50	44	33	13	1	12	7
model for	96	32	34	32	32	32	27
model fresh	-52	-37	-37	-40	-37	-37	-39
model host	-20	-45	-18	18	-18	-17	-19
model in	-40	-25	-24	-25	-24	-24	-25
model on	21	14	21	54	21	21	21
model run	-52	-39	-36	-37	-42	-38	-39
model that	-28	-18	-19	-18	-18	-18	-18
model who	-20	-8	-10	-8	7	-8	-10
modul	-22	-18	-19	-18	-7	-18	-17
modul for	-2	4	2	3	30	3	4
mondai	-25	-23	-20	-20	-17	-20	-21
monei	-46	-42	-42	-43	-62	-42	-43
monitor	-20	-21	-20	-2	-29	-19	-25
monitor stack	28	12	27	58	26	27	27
monitor the	-38	-39	-41	-39	-60	-39	-47
month	5	10	8	11	33	11	23
month $	-8	-12	-17	-6	28	-6	-9
month in	-11	11	11	4	43	11	11
month old	-14	-14	-15	-14	-15	-14	-17
month who	33	32	34	32	28	33	72
monthli	-36	-58	-39	-41	-1	-31	-49
more	-14	15	-11	12	-16	-9	-12
more $	22	8	20	86	22	25	25
more do	-10	46	-2	-26	-5	-2	-2
more than	-21	-23	-29	-23	-23	-22	-23
more work	3	45	6	-14	-17	1	-4
morn	-5	-1	-3	-3	34	-7	-12
morn $	23	22	17	20	83	4	-5
most	38	33	35	119	19	38	37
most hand	21	28	21	92	7	22	23
mount	-59	-59	-53	-58	-43	-53	-56
mount @	-33	-21	-20	-20	8	-22	-26
move	-29	-18	-30	-29	-32	-27	-26
move $	-41	11	-39	-30	-38	-31	-37
move @	-25	4	-25	-43	-29	-25	-24
move a	-43	-51	-50	-44	-46	-45	-48
move between	11	46	15	14	12	13	14
move it	-15	-15	-14	-14	-16	-14	-14
move off	-39	-39	-43	-38	-48	-40	-60
move our	15	39	16	11	15	16	11
move to	-35	-34	-45	-34	-35	-33	-34
move us	2	5	5	5	-7	6	43
mtl	-58	-58	-69	-58	-73	-59	-56
mtl between	-64	-64	-77	-65	-82	-66	-62
much	13	-53	-15	24	-36	-16	-18
much $	-78	-81	-76	-78	-92	-72	-74
multi	-25	-23	-13	-23	-19	-24	-23
multi az	-29	-24	-29	-24	-9	-23	-23
multi factor	-29	-30	-35	-30	-31	-29	-30
multi region	-31	-32	-37	-37	-49	-34	-32
multi tenant	33	32	109	31	12	14	33
mung	-24	-24	-25	-24	-25	-23	-25
must	-6	-17	-19	-17	-20	-16	-16
must act	-25	-21	-20	-21	-22	-21	-23
must aws	-37	-21	-20	-21	-22	-21	-20
must be	-19	-18	-17	-17	-18	-17	-18
must custom	-21	-16	-16	-16	-17	-16	-19
must defin	-87	-60	-105	-58	-58	-58	-59
must do	19	-7	-12	-9	-28	-9	-10
must i	-20	-20	-22	-20	-25	-21	-22
must instal	-17	-10	-10	-10	-10	-10	-11
must keep	-16	-14	-14	-14	-16	-14	-14
must not	-29	-28	-26	-24	-24	-24	-23
must our	45	-18	-33	-20	-10	-9	-22
must patch	-40	-32	-35	-35	-56	-33	-55
must renew	-26	-25	-23	-24	-29	-23	-25
must the	-19	-16	-16	-16	-18	-17	-21
must updat	-30	-28	-28	-46	-32	-28	-31
must we	29	1	2	4	2	5	27
my	21	15	19	11	41	16	9
my @	-17	-6	-12	-7	41	-6	-11
my applic	-12	-12	-12	-12	-17	-12	-12
my auditor	-24	-22	-22	-22	-23	-22	-41
my boss	45	24	43	18	-4	69	13
my data	18	19	14	17	-9	11	56
my duti	17	19	3	7	6	6	8
my head	-56	-45	-41	-47	-47	-42	-47
my job	114	31	17	33	28	35	34
my old	4	7	-4	2	41	1	-1
my own	-54	-53	-51	-62	-66	-49	-58
myself	28	-6	-7	-18	-14	-7	-5
myself $	-20	-15	-15	-15	-19	-15	-15
mysql	-55	-35	-39	-37	-44	-36	-36
n	8	2	-25	-26	-40	-22	-26
n @	14	59	12	6	6	22	22
nacl	-6	-9	75	-6	-20	-10	-32
nacl $	-2	-6	95	-1	-21	-7	-23
nah	-33	-33	-36	-32	-51	-32	-37
nah i	-34	-34	-33	-32	-53	-32	-39
nairobi	4	4	-19	0	31	2	4
nairobi $	4	4	-19	0	31	2	4
name	-21	-18	-16	-17	2	-16	-12
name $	24	26	25	25	65	25	19
name and	-10	-11	35	-13	-31	-12	-9
name is	-23	-18	-9	-11	-31	-9	30
name of	-14	-13	-14	-14	-16	-13	-13
name server	-28	-30	-27	-28	-30	-27	-30
name that	-16	-16	-17	-16	-19	-16	-16
name who	-38	-41	-37	-42	-52	-36	-57
namespac	-51	-48	-49	-47	-54	-47	-48
namespac $	-22	-18	-18	-18	-19	-18	-24
namespac on	-53	-50	-51	-50	-63	-49	-49
narrow	-35	-35	-32	-34	-35	-32	-32
narrow it	-17	-16	-15	-20	-16	-15	-16
nas	-21	-29	-23	-23	-23	-22	-22
nat	-37	-41	-38	-37	-37	-36	-36
nearli	-52	-47	-51	-47	-48	-46	-49
neck	-42	-41	-47	-55	-61	-42	-42
need $	-17	-13	-17	-11	7	-11	-11
need a	-8	-37	-23	-13	-30	-22	-14
need an	39	49	40	45	117	44	66
need for	-70	-55	-56	-64	-75	-57	-55
need more	-44	-41	-41	-42	-50	-42	-41
need one	19	-19	-7	-10	-6	-5	-6
need os	-16	-17	-16	-12	-18	-16	-26
need someth	-31	-30	-30	-36	-29	-26	-47
need the	63	17	16	11	13	15	14
need to	-38	-33	-32	-26	-35	-32	-39
neo4j	14	55	21	34	3	18	15
neo4j on	14	55	21	34	3	18	15
network	-42	-41	-35	-40	-43	-40	-44
network $	-45	-45	-47	-46	-50	-45	-60
network access	-17	-19	-20	-18	-18	-18	-21
network acl	-30	-31	-17	-31	-34	-32	-32
network and	-31	-31	-31	-31	-32	-31	-55
network below	-17	-17	-17	-17	-18	-17	-22
network between	-12	-12	-12	-13	-16	-13	-13
network cidr	-21	-25	-19	-21	-20	-19	-20
network connect	-23	-24	-23	-23	-23	-22	-22
network devic	-20	-18	-19	-18	-19	-18	-27
network flood	-44	-48	-48	-37	-37	-36	-40
network hardwar	-21	-21	-22	-23	-25	-21	-24
network polici	11	29	81	28	26	28	30
network switch	-21	-20	-22	-20	-20	-20	-20
network that	-42	-43	-46	-41	-51	-40	-45
network traffic	-12	-12	-13	-12	-20	-12	-12
network under	-28	-27	-29	-27	-27	-27	-28
never expir	-19	-20	-19	-21	-24	-19	-19
never have	-16	-18	-16	-22	-17	-16	-16
never heard	11	11	68	9	-9	-1	7
new @	-36	-36	-35	-39	-40	-34	-35
new account	-27	-25	-26	-25	-30	-25	-26
new cluster	-65	-64	-93	-56	-71	-57	-63
new custom	2	50	53	52	137	50	50
new firmwar	-19	-19	-19	-19	-27	-20	-22
new on	-27	-27	-26	-26	-31	-27	-50
new one	-21	-21	-22	-23	-21	-21	-28
new platform	15	-39	-18	-15	-18	-13	-14
new region	-29	-28	-29	-29	-28	-29	-27
new server	-40	-39	-39	-39	-46	-39	-40
newbi	24	7	8	7	7	8	7
newer	-22	-22	-24	-23	-23	-22	-27
newer one	-65	-65	-73	-74	-65	-64	-87
newest	-23	-20	-20	-20	-21	-20	-21
newslett	-48	-31	-32	-35	-42	-31	-35
next	39	71	37	35	34	37	58
next js	-14	-14	-13	-14	-13	-13	-16
next quarter	6	58	21	21	18	22	22
next to	1	55	16	8	13	15	10
next week	39	-13	1	2	-2	-1	-2
nice	-42	-30	-22	-31	7	-40	-41
night $	10	11	16	14	27	12	67
nightli	-8	-10	-2	16	-4	-2	-3
nimbu	29	39	42	43	112	42	0
nine	-24	-24	-24	-25	-32	-24	-27
nitro	-44	-44	33	-44	-56	-46	-74
nitro enclav	42	44	145	49	47	48	40
nitro hypervisor	-72	-73	-113	-74	-93	-74	-106
nitro secur	16	14	46	12	16	16	15
nitro system	16	20	77	20	11	18	14
no	-18	-15	-24	-12	-21	-16	-20
no $	-35	-32	-32	-33	-33	-31	-38
no @	-19	2	-20	-33	-19	-19	-22
no action	-16	-16	-15	-24	-15	-15	-15
no auth	-46	-28	-28	-29	-29	-28	-30
no i	-13	-13	-17	-13	-13	-14	-13
no longer	10	84	-4	-7	3	9	11
no matter	-58	-47	-65	-56	-55	-48	-49
no ops	7	7	2	27	7	7	4
no version	-33	-31	-35	-33	-36	-31	-31
no wait	19	-53	-6	8	-23	-11	-9
nobodi	-15	-18	-13	10	-17	-13	-13
nobodi ad	-43	-50	-42	-43	-45	-41	-42
nobodi can	-39	-36	-35	-40	-37	-35	-35
nobodi els	-18	-16	-18	-18	-21	-17	-17
nobodi got	-23	-22	-22	-22	-22	-22	-24
nobodi here	-1	-2	-6	22	-3	-2	-2
nobodi on	21	-20	23	70	18	22	23
nobodi rotat	-14	-14	-14	-17	-14	-14	-14
nobodi us	-43	-42	-42	-45	-66	-43	-44
nobodi want	34	34	32	80	29	34	33
node	-24	-17	-22	-13	-18	-19	-3
node $	-36	-44	-40	-30	-21	-35	-31
node 16	-38	-37	-37	-38	-53	-37	-48
node @	-53	-69	-61	-48	-55	-53	-58
node ami	-73	-73	-83	-85	-72	-72	-100
node and	-16	-16	-16	-17	-18	-16	-21
node are	-81	-66	-81	-70	-69	-66	-85
node base	-4	97	15	43	27	29	27
node behind	-16	-16	-16	-16	-21	-16	-21
node count	-70	-67	-78	-77	-75	-66	-86
node di	-19	-18	-18	-19	-18	-17	-18
node expir	-19	-19	-20	-22	-19	-19	-20
node for	-82	-68	-80	-72	-71	-68	-90
node get	-18	-22	-18	-30	-18	-18	-20
node group	-25	-23	-25	-24	-28	-23	-24
node in	-39	-37	-38	-38	-35	-37	-48
node kernel	-66	-63	-65	-70	-69	-62	-73
node modul	-19	-19	-20	-19	-26	-19	-20
node of	-24	-23	-25	-24	-25	-23	-32
node on	-2	-7	-4	-5	27	-4	-12
node os	12	16	11	13	6	15	64
node patch	39	41	43	43	37	46	122
node that	-72	-75	-63	-65	-67	-63	-79
node upgrad	55	59	54	56	67	60	129
node when	-56	-53	-57	-51	-63	-51	-57
node who	67	64	69	67	65	71	163
nodeadm	-64	-87	-70	-74	-70	-65	-73
nodejs16	-32	-29	-29	-30	-32	-29	-41
nodetool	-16	-14	-13	-14	-17	-14	-14
nodetool repair	-16	-14	-13	-14	-17	-14	-14
non	-1	-1	28	-2	-9	-3	0
non compliant	-23	-22	-29	-22	-27	-23	-23
non techi	16	16	51	15	10	15	17
non technic	14	14	53	13	1	9	15
noncompli	-36	-31	-31	-30	-34	-31	-32
none	-22	-21	-21	-22	-22	-21	-25
none $	-20	-20	-20	-27	-21	-20	-19
noon	-30	-28	-29	-28	-35	-28	-28
normal	-48	4	-26	-11	-38	-23	-33
normal @	-30	-21	-30	-1	-32	-27	-43
not	-11	-4	-12	-11	-25	-13	-16
not $	67	42	13	14	11	21	17
not @	-39	-34	-31	-33	-30	-31	-32
not amazon	-31	-29	-29	-29	-54	-29	-29
not aws	-30	-25	-24	-24	-24	-24	-33
not for	-23	-25	-35	-26	-34	-24	-25
not have	-27	-27	-28	-27	-28	-27	-54
not in	24	-9	-18	-7	-13	-10	-7
not us	-50	-50	-65	-52	-53	-50	-76
note	11	18	12	11	98	10	-29
notebook	-6	-13	-4	28	-7	0	-5
noth	-19	-16	-16	4	-19	-18	-22
noth to	20	22	21	68	10	23	15
notic	-49	-46	-47	-46	-51	-47	-51
notic about	-19	-18	-17	-18	-20	-19	-19
notif	-36	-37	-36	-36	-37	-35	-36
now	-23	-20	-21	-18	9	-7	-31
now $	21	27	30	29	125	25	-22
now the	-17	-19	-16	-16	-17	-16	-16
npm	-37	-32	-32	-33	-32	-32	-43
npm packag	-28	-25	-26	-26	-25	-25	-37
nsx	-62	-56	-58	-57	-58	-55	-79
ntf	-44	-35	-34	-35	-34	-34	-32
nucleu	-22	-20	-20	-21	-22	-21	-31
number	-29	-27	-27	-27	-33	-27	-28
number $	-51	-50	-51	-50	-54	-51	-54
number in	-41	-35	-36	-36	-53	-35	-36
number of	-18	-17	-18	-17	-22	-17	-17
nutshel	110	-15	-6	2	-35	-6	-13
nvidia	-19	-21	-21	-20	-22	-19	-18
nvidia driver	-19	-21	-21	-20	-22	-19	-18
nvme	20	22	24	23	69	22	22
nvme in	-25	-25	-25	-26	-36	-25	-26
o	-17	-16	-16	-16	-17	-16	-17
oauth	-28	-29	-28	-29	-34	-28	-29
object	-44	-43	-44	-42	-46	-42	-43
object $	-90	-89	-94	-87	-112	-88	-91
object in	8	11	3	11	38	11	11
object who	-21	-22	-22	-21	-35	-21	-26
oblig	123	55	16	72	22	35	39
oblig $	37	63	25	20	18	11	18
oci	-58	-72	-57	-69	-83	-56	-61
ocr	16	-9	27	97	28	26	25
ocr model	-46	-32	-31	-34	-31	-31	-33
ocsp	-44	-39	-40	-39	-42	-39	-41
octob	-14	-13	-12	-13	-13	-13	-17
of	-19	-21	-22	-20	-16	-20	-22
of @	-36	-39	-38	-37	-35	-39	-48
of a	-24	-20	-26	-19	2	-19	-22
of amazon	-9	-8	-11	-8	11	-8	-31
of an	-23	-23	-25	-23	-24	-20	-23
of api	-25	-26	-26	-26	-31	-27	-33
of aws	24	26	24	26	100	26	13
of backup	-59	-47	-48	-48	-56	-47	-51
of block	-31	-31	-31	-32	-35	-30	-38
of build	-36	-35	-34	-33	-34	-37	-38
of client	16	-1	-1	-1	-1	-1	-13
of comput	-32	-34	-35	-44	-54	-34	-33
of contain	33	28	77	29	33	30	33
of control	-9	-9	-9	-9	-16	-9	-10
of custom	86	10	33	49	18	26	21
of cve	-18	-15	-15	-16	-15	-15	-19
of data	-25	-24	-22	-24	-32	-24	-25
of date	-18	-18	-18	-25	-18	-18	-29
of differ	-29	-31	-27	-28	-30	-27	-30
of disk	-18	-19	-16	-19	-17	-16	-16
of duti	75	22	22	21	16	22	21
of each	-5	32	-4	-26	-4	-2	-3
of file	-42	-31	-32	-32	-34	-31	-36
of infrastructur	-34	-35	-37	-35	-37	-37	-40
of it	-14	-17	1	-17	-20	-20	-21
of key	-17	-22	-15	-15	-16	-15	-16
of labor	66	1	-6	7	-12	5	3
of life	8	9	9	9	24	9	31
of local	-42	-42	-45	-41	-54	-42	-42
of my	7	-25	-30	-25	-40	-24	-29
of new	-15	-15	-14	-14	-15	-14	-20
of object	-26	-25	-26	-29	-34	-28	-27
of old	-30	-30	-29	-31	-43	-29	-32
of one	-2	34	34	97	69	37	32
of oper	-24	-19	-19	-20	-19	-20	-32
of other	-18	-16	-16	-16	-17	-16	-18
of our	-26	-21	-24	-20	-10	-23	-26
of partner	-16	-17	-18	-20	-18	-17	-17
of peopl	-28	-32	-26	-27	-32	-26	-27
of physic	-34	-34	-37	-34	-37	-36	-38
of presenc	-30	-27	-27	-27	-28	-27	-36
of public	-11	-12	-11	-22	-11	-11	-11
of queue	-25	-23	-22	-23	-23	-24	-26
of recoveri	-32	-35	-32	-32	-39	-32	-34
of request	-35	-33	-32	-32	-48	-33	-38
of respons	39	0	6	8	-13	8	7
of row	-37	-38	-39	-38	-50	-37	-36
of salesforc	-50	-45	-47	-47	-75	-47	-42
of server	-68	-65	-67	-64	-66	-66	-71
of servic	-40	-41	-41	-40	-46	-40	-62
of shard	-20	-18	-20	-18	-22	-18	-18
of staff	-25	-24	-25	-24	-28	-24	-29
of storag	-53	-55	-58	-53	-67	-56	-56
of support	-25	-26	-28	-26	-31	-25	-30
of that	-21	-22	-23	-23	-23	-21	-22
of the	-22	-22	-20	-20	-25	-20	-16
of their	30	6	6	6	4	6	2
of them	-3	20	7	6	6	7	6
of thi	34	31	-7	27	7	81	55
of thing	-6	-4	-16	-4	-11	28	-5
of those	-15	-14	-15	-13	-13	-13	-17
of us	26	29	26	47	15	28	67
of what	85	15	-26	-8	-6	-8	-12
of who	23	74	12	10	18	21	20
of workflow	-22	-21	-23	-20	-22	-22	-20
off	-27	-28	-29	-27	-29	-27	-28
off $	-24	-22	-24	-20	-27	-20	-8
off @	-39	-36	-36	-36	-37	-40	-37
off a	-1	19	-5	-2	-4	-2	-5
off and	-24	-15	-15	-15	-15	-15	-15
off in	-24	-25	-26	-24	-27	-24	-24
off on	-17	-15	-16	-16	-16	-15	-15
off our	6	-1	-5	20	-2	-1	-1
off the	-39	-35	-35	-35	-36	-35	-50
off whose	-36	-28	-26	-27	-29	-27	-32
offer	-25	-25	-27	-26	-36	-25	-31
offic	-17	-16	-16	-19	-2	-17	-25
offic $	6	7	5	6	54	-1	6
offic is	-17	-17	-18	-19	-17	-17	-30
offic printer	53	53	53	53	125	52	20
offic to	-36	-35	-36	-35	-65	-35	-46
offlin	-18	-21	-17	-18	-17	-17	-18
ok	5	-9	-16	-7	37	-10	-15
ok $	37	26	19	25	78	18	27
ok and	-66	-60	-69	-60	-77	-61	-66
okta	-18	-14	-14	-14	-14	-14	-16
old	-37	-37	-32	-37	-35	-37	-39
old $	-18	-17	-18	-17	-18	-17	-17
old @	-41	-44	-41	-41	-66	-40	-42
old disk	-56	-56	-56	-57	-79	-57	-71
old snapshot	39	43	31	38	103	26	32
old updat	-16	-16	-17	-16	-15	-15	-17
old upgrad	-26	-26	-50	-26	-26	-26	-36
old version	-18	-19	-20	-19	-20	-18	-18
old who	-69	-57	-54	-58	-65	-55	-74
older	-24	-26	-24	-24	-30	-24	-25
older than	-24	-26	-24	-24	-30	-24	-25
on	-28	-24	-28	-24	-27	-28	-31
on $	-29	-26	-28	-21	-30	-20	-30
on 40	-23	-22	-21	-27	-22	-21	-29
on @	-38	-27	-33	-28	-33	-33	-37
on a	-19	5	-15	-5	-12	-14	-15
on all	-13	-12	-13	-16	-12	-12	-12
on amazon	-18	-18	-15	-14	-22	-15	11
on an	-17	-18	-17	-20	-26	-21	-23
on and	-20	-22	-23	-21	-22	-20	-20
on automat	-17	-16	-15	-16	-16	-15	-20
on aws	1	8	17	22	33	2	25
on black	-25	-25	-24	-25	-37	-24	-28
on by	-55	-55	-61	-54	-60	-54	-62
on call	38	48	47	47	114	43	28
on custom	-18	-18	-20	-19	-20	-18	-18
on demand	-31	-48	-31	-34	-32	-31	-34
on disk	-16	-15	-14	-15	-15	-14	-15
on each	40	-5	11	13	10	11	10
on everi	-38	-62	-49	-59	-49	-39	-37
on floor	17	17	16	16	42	17	9
on for	100	-3	-12	17	11	15	9
on fridai	18	19	16	18	62	18	12
on from	-16	-17	-15	-17	-15	-15	-15
on fsx	-32	-32	-30	-37	-34	-30	-29
on github	-30	-27	-30	-32	-30	-27	-29
on in	-25	-26	-25	-24	-25	-24	-23
on is	-37	-34	-36	-35	-42	-34	-59
on it	-29	-28	-43	-29	-41	-30	-12
on its	-17	-26	-26	-24	-31	-24	-28
on lightsail	-17	-17	-17	-32	-17	-17	-17
on manag	-24	-24	-33	-24	-25	-24	-26
on me	-62	-37	-37	-37	-38	-37	-37
on mondai	-27	-25	-20	-21	-24	-21	-22
on my	-49	-46	-56	-49	-69	-46	-53
on nodejs16	-32	-29	-29	-30	-32	-29	-41
on off	-31	-31	-30	-31	-31	-29	-30
on on	-13	-14	-13	-13	-14	-13	-17
on one	-39	-10	-36	-46	-42	-35	-37
on or	-24	-34	-23	-25	-23	-23	-25
on our	-15	-17	-18	-14	-22	-17	-17
on plain	-43	-85	-43	-47	-45	-43	-43
on prem	-18	-5	-18	-18	-19	-17	-19
on premiz	-12	-17	-10	2	-10	-10	-12
on provid	-27	-28	-32	-28	-35	-27	-36
on respons	18	45	10	11	1	10	9
on secur	10	4	10	35	8	10	9
on server	-64	-67	-66	-73	-66	-65	-84
on share	7	-14	-20	-17	-20	-14	-15
on site	-31	-31	-29	-30	-29	-29	-30
on that	6	7	7	7	35	3	25
on the	-29	-30	-29	-23	-27	-28	-39
on them	32	15	15	17	13	16	44
on those	-29	-30	-30	-40	-29	-31	-37
on time	-21	-21	-21	-21	-23	-21	-21
on to	-22	-21	-21	-22	-35	-22	-22
on top	-13	-13	-13	-18	-16	-13	-13
on us	11	-6	-19	-18	-33	-21	11
on what	-36	21	-29	-14	-27	-9	-15
on which	-59	-47	-46	-48	-53	-46	-53
on who	-54	-52	-52	-52	-59	-51	-78
on whose	-21	-19	-19	-19	-22	-19	-20
on with	16	24	22	24	65	22	18
onc	-16	-10	-11	8	-12	-11	-13
onc @	-55	-30	-31	-31	-31	-31	-31
onc a	12	11	11	56	12	15	10
onc on	-1	44	10	8	10	7	11
one $	-23	13	55	65	-16	6	85
one @	13	16	16	21	75	18	15
one avail	-21	-21	-24	-22	-27	-21	-25
one az	-32	-32	-39	-33	-33	-31	-33
one by	-33	-35	-37	-40	-36	-33	-47
one do	-5	-17	3	12	41	-22	3
one for	48	39	58	141	52	58	58
one hand	23	61	28	35	16	26	29
one in	-44	-40	-41	-44	-56	-40	-44
one is	-33	-33	-35	-34	-40	-32	-60
one line	-29	-37	-27	-28	-27	-28	-28
one login	-27	-26	-31	-27	-28	-26	-34
one of	-23	-23	-25	-25	-24	-22	-23
one pager	73	8	30	27	22	32	32
one paragraph	52	58	24	22	18	25	26
one who	-31	-34	-31	-33	-36	-33	-36
one with	14	20	24	64	21	21	21
one zone	-23	-22	-24	-23	-36	-22	-23
onli	-25	-30	-20	-25	-31	-26	-27
onli $	14	50	23	20	51	23	23
onli @	-12	-12	-12	-12	-23	-12	-13
onli have	-38	-32	-32	-37	-49	-32	-32
onli in	-52	-46	-48	-46	-61	-45	-44
onli need	61	25	27	37	29	29	30
onli one	-70	-72	-68	-76	-75	-66	-65
onli the	-7	-33	-8	20	-7	-8	-11
onli who	-12	-19	-12	-13	-12	-12	-13
onli with	3	3	2	3	16	3	3
ontap	-44	-43	-43	-41	-31	-41	-43
onto	-14	6	-14	-15	-14	-13	-25
onto @	-32	-10	-31	-37	-30	-29	-46
onto it	-13	-14	-14	-14	-17	-13	-15
onto the	-28	-28	-27	-27	-31	-27	-49
oom	-34	-26	-27	-29	-28	-26	-26
open	-34	-31	-30	-30	-28	-30	-24
open $	-28	-29	-28	-28	-29	-28	-29
open @	-63	-73	-67	-69	-73	-63	-65
open a	-31	-9	-15	-12	26	-26	-11
open and	-12	-16	-12	-13	-12	-12	-13
open for	25	27	27	27	57	27	27
open or	-17	-19	-18	-19	-18	-17	-22
open port	-19	-19	-18	-19	-31	-18	-18
open sourc	-24	-24	-24	-24	-38	-33	-26
open to	-34	-28	-29	-28	-41	-28	-29
open who	-59	-54	-53	-53	-58	-53	-64
openapi	-42	-39	-38	-38	-41	-37	-37
opensearch	7	136	5	1	-12	23	4
openssh	-4	1	-6	39	-8	1	-7
openssl	-27	-27	-27	-27	-26	-26	-32
openssl in	-35	-34	-35	-34	-34	-34	-47
openvpn	-12	35	7	9	8	9	11
openzf	-35	-33	-35	-34	-34	-33	-34
oper	-23	-22	-24	-22	-24	-22	-9
oper $	-28	-25	-27	-26	-26	-26	-28
oper system	-20	-19	-21	-19	-20	-18	4
oper the	-34	-33	-33	-33	-35	-32	-36
oppos	46	114	110	46	28	48	53
oppos to	46	114	110	46	28	48	53
ops	21	17	-5	40	-8	6	5
ops $	33	-8	3	2	-12	1	2
opt	-27	-23	-23	-23	-24	-23	-22
opt out	-17	-15	-15	-15	-15	-15	-14
optim	-58	-59	-64	-58	-71	-59	-68
optim $	-66	-68	-74	-65	-77	-68	-81
option	7	4	4	57	4	10	5
option $	-72	-71	-80	-77	-86	-71	-75
option for	-40	-39	-31	-4	-32	-31	-31
option give	25	23	24	54	24	25	25
option on	41	28	17	107	32	42	38
or	-5	21	2	21	5	4	10
or $	-31	-40	-30	-39	-32	-30	-31
or @	31	86	41	93	51	42	39
or a	22	-4	23	78	20	23	25
or all	-39	-43	-35	-46	-35	-34	-35
or amazon	-55	-48	-48	-52	-57	-47	-53
or an	15	46	16	9	20	18	18
or aws	-20	-21	-20	-51	-30	-19	16
or both	-17	-18	-18	-17	-24	-17	-22
or by	-31	-29	-29	-30	-37	-29	-33
or custom	-59	-54	-54	-53	-68	-52	-65
or do	-37	-37	-30	-30	-34	-33	-11
or doe	-18	-1	31	-11	-1	1	-3
or fals	-38	-38	-42	-40	-46	-38	-51
or fix	55	47	38	49	29	114	25
or host	-25	-46	-26	-24	-25	-26	-26
or is	-16	-14	-15	-16	-17	-14	-14
or manag	-16	90	-8	11	1	22	19
or me	-3	6	5	-1	-9	13	78
or mine	-19	-20	-18	-19	-17	-17	-21
or must	-44	-50	-41	-42	-44	-41	-68
or my	-43	-49	-43	-52	-44	-42	-48
or neo4j	17	115	30	-5	7	22	18
or no	-21	-18	-18	-18	-19	-17	-22
or not	-33	32	-22	-32	-21	-21	-31
or on	30	10	43	100	10	25	115
or our	-63	-54	-45	-40	-51	-46	-37
or privat	-22	-21	-21	-21	-22	-21	-28
or provis	-15	-15	-14	-16	-15	-15	-21
or so	-34	-29	-27	-31	-29	-28	-31
or standard	45	32	44	94	82	43	42
or the	-32	33	-3	17	-8	1	-28
or their	7	29	31	29	30	31	91
or them	-53	-50	-55	-49	-15	-48	-87
or us	2	5	5	3	47	6	4
or we	-32	-31	-32	-32	-32	-31	-45
or what	-48	-52	-11	-31	-51	27	-41
or who	-32	-26	-25	-27	-31	-25	-27
or your	22	21	14	18	12	4	56
orchestr	-32	-31	-35	-31	-33	-31	-40
orchestr servic	-16	-14	-15	-14	-17	-14	-14
order	-25	-27	-25	8	-22	-23	-27
order a	-24	-24	-25	-24	-26	-23	-25
order by	23	15	21	101	0	24	30
org	-22	-19	-20	-19	-10	-20	-26
org wide	-24	-20	-20	-20	-21	-20	-25
organ	-52	-45	-61	-45	-53	-52	-50
organizations	33	0	0	-5	-23	0	0
origin	-43	-46	-44	-42	-47	-42	-43
orphan	-42	-36	-37	-36	-40	-36	-37
os	-11	-15	-7	-4	1	-9	37
os $	-49	-47	-14	-49	-60	-46	17
os and	28	28	27	56	27	28	26
os beneath	-65	-62	-63	-63	-85	-63	-74
os fix	-80	-65	-65	-63	-66	-64	-79
os harden	-39	-39	-40	-61	-40	-39	-57
os in	26	31	33	30	21	34	104
os level	-19	-19	-20	-19	-20	-19	-24
os of	-19	-18	-21	-19	19	-18	-39
os on	-102	-140	-84	-89	-96	-87	-97
os patch	-18	-36	-19	-7	-23	-16	48
os to	-34	-33	-32	-32	-32	-32	-48
os under	-55	-40	-42	-42	-44	-41	-63
os underneath	-71	-71	-67	-68	-80	-69	-103
os updat	90	93	90	90	84	89	214
os upgrad	-34	-30	-32	-32	-33	-31	-43
other	-20	-7	-18	-18	-22	-18	-22
other $	-22	-17	-23	-22	-26	-22	-24
other account	-44	-44	-43	-43	-63	-44	-55
ou	-49	-51	-45	-44	-47	-44	-45
ou $	-49	-53	-46	-44	-48	-45	-46
our $	28	0	-4	8	18	4	20
our account	-24	-24	-24	-24	-32	-25	-30
our ad	-34	-29	-28	-28	-30	-28	-31
our admin	-34	-32	-32	-34	-44	-33	-38
our app	-42	-41	-47	-37	-44	-40	-45
our applic	-32	-30	-31	-30	-49	-30	-40
our audit	-39	-35	-45	-36	-40	-35	-35
our aws	-38	-31	-32	-33	-37	-31	-32
our backup	-51	-51	-51	-50	-72	-52	-65
our bare	-29	-26	-31	-27	-28	-26	-32
our basement	-30	-33	-31	-31	-53	-30	-32
our begin	132	55	59	54	55	56	57
our bit	97	15	34	32	13	31	15
our branch	-22	-20	-20	-20	-22	-20	-22
our build	-21	-15	-15	-14	-14	-14	-15
our busi	24	25	24	21	1	17	66
our cage	-24	-24	-24	-25	-28	-24	-23
our cisco	-5	0	-29	-7	56	-25	-11
our client	19	1	2	0	0	2	-10
our cluster	46	54	51	50	35	50	130
our code	-13	-12	-12	-12	-16	-12	-12
our compani	6	31	29	29	103	27	7
our comput	-11	-10	-10	-11	-11	-10	-16
our contain	-21	-8	-34	-8	-25	-8	20
our content	-19	-19	-21	-19	-22	-19	-22
our corpor	-41	-41	-43	-42	-47	-42	-65
our data	-35	-34	-34	-34	-39	-34	-41
our databas	-26	-26	-25	-30	-27	-25	-30
our dba	-20	-18	-18	-20	-19	-18	-24
our desk	-25	1	-14	-28	-17	-14	-14
our develop	-51	-53	-49	-53	-50	-49	-74
our devic	-34	-33	-33	-33	-41	-34	-48
our domain	-53	-21	-42	-61	-45	-42	-44
our dpo	31	7	6	7	3	8	7
our duti	2	15	-17	-19	-24	-16	-21
our factori	69	26	22	27	26	27	27
our file	22	51	23	20	21	22	21
our flow	-40	-39	-41	-40	-61	-39	-39
our headach	-19	-20	-23	5	-30	-20	-41
our helpdesk	26	-29	-9	-7	-7	-16	-6
our in	117	20	23	32	22	33	33
our is	-25	-23	-23	-24	-28	-24	-29
our iso	-11	-11	-12	-11	-17	-11	-12
our job	56	38	31	40	32	40	105
our lambda	-20	-18	-18	-28	-18	-18	-18
our lan	-41	-34	-34	-34	-37	-33	-35
our laptop	-39	-39	-38	-38	-65	-39	-42
our list	-9	18	-9	-16	-5	-6	-6
our load	-22	-22	-21	-22	-22	-21	-23
our newslett	-48	-31	-32	-35	-42	-31	-35
our oblig	91	48	24	21	17	17	15
our offic	-54	-52	-51	-65	-53	-51	-75
our on	70	51	29	30	2	30	30
our or	-22	-28	-10	-18	-10	-8	59
our own	-17	-6	-16	-16	-9	-15	-22
our part	79	12	17	22	25	23	15
our pentest	-24	-24	-30	-25	-26	-25	-28
our plate	27	-15	6	29	4	7	7
our polici	2	25	26	25	10	81	20
our premiz	-34	-42	-34	-47	-36	-34	-35
our privat	-28	-24	-24	-24	-32	-24	-25
our problem	-61	-59	-73	-61	-73	-61	-63
our produc	-52	-38	-38	-39	-48	-39	-39
our region	-21	-17	-16	-17	-17	-16	-16
our respons	-35	-35	-35	-35	-45	-35	-46
our router	-20	-19	-19	-19	-21	-19	-26
our salesforc	30	29	27	30	88	29	-11
our server	-23	-32	-23	-5	-28	-23	-35
our servic	-23	-31	-22	-23	-23	-22	-23
our session	-15	-12	-20	-13	-13	-12	-13
our share	7	131	37	32	25	36	34
our side	-37	-39	-29	-17	-29	-27	-30
our site	-25	-22	-22	-22	-27	-22	-24
our staff	-14	-13	-13	-13	-14	-13	-18
our switch	-29	-40	-28	-28	-32	-30	-29
our tabl	-14	-14	-13	-14	-18	-14	-14
our task	-22	-21	-25	-21	-24	-21	-25
our team	-18	-7	-22	-3	-40	-19	-23
our their	127	81	42	40	41	39	5
our thing	21	24	11	23	21	19	85
our to	-30	-28	-30	-29	-34	-28	-30
our traffic	-28	-18	-18	-18	-19	-18	-19
our ubuntu	-19	-18	-17	-19	-20	-18	-24
our unus	-28	-26	-26	-27	-35	-32	-27
our user	-15	-14	-17	-15	-16	-15	-16
our vs	73	-26	9	7	-2	4	0
our warehous	-34	-35	-50	-31	-35	-30	-33
our web	-20	-19	-19	-19	-34	-19	-19
our websit	-52	-50	-53	-51	-52	-49	-62
our windows	52	-20	-18	22	-8	3	-3
our work	23	-11	14	58	8	11	14
our workload	-39	-38	-39	-42	-45	-39	-61
our zone	-22	-21	-23	-22	-32	-22	-35
ourself	28	-13	-29	-17	-40	-11	-11
ourself $	28	-13	-29	-17	-40	-11	-11
ourselv	-9	-17	-23	-13	-22	-16	-4
ourselv $	-1	1	-15	2	-10	-2	38
ourselv for	-91	-99	-75	-80	-80	-76	-94
ourselv on	-30	-49	-30	-20	-40	-27	-33
ourselv who	-27	-27	-26	-26	-26	-26	-44
ous	31	40	33	39	114	39	40
ous in	32	42	33	40	120	40	42
out	-8	-17	-13	-13	-14	-15	-17
out $	29	31	69	31	63	22	29
out @	-45	-40	-40	-40	-47	-40	-43
out after	-34	-26	-27	-29	-15	-25	-29
out and	-17	-16	-15	-16	-22	-16	-18
out for	179	29	7	37	-18	34	34
out of	-37	-38	-37	-38	-44	-36	-40
out on	-38	-36	-37	-36	-52	-37	-36
out the	-22	-14	-18	-19	-24	-18	-18
out when	-24	-22	-24	-24	-33	-22	-22
out who	22	25	26	25	59	25	22
outag	-26	-25	-26	-25	-26	-25	-26
outag @	-61	-52	-51	-50	-53	-51	-56
outag in	-15	-15	-15	-15	-23	-15	-15
outbound	-28	-27	-26	-28	-37	-27	-27
outdat	-77	-73	-68	-71	-88	-70	-71
outdat $	-100	-89	-73	-83	-100	-85	-81
outlin	110	38	29	33	33	42	43
output	-29	-10	-16	-11	14	-10	-10
outsid	-70	-78	-70	-74	-70	-66	-68
over	-10	-22	-18	-9	-18	-16	-12
over $	12	10	15	14	-3	12	56
over @	1	-46	-44	-38	-48	-31	-31
over a	-17	-15	-15	-17	5	-16	-23
over in	-28	-55	-28	-31	-28	-28	-28
over more	-27	-28	-38	-29	-29	-27	-29
over our	-6	-16	-14	-15	-18	-14	-20
over the	-6	-26	-9	36	-17	-10	-15
over three	-42	-40	-41	-41	-51	-40	-39
over two	-36	-35	-37	-34	-35	-34	-34
over which	-15	-16	-14	-14	-16	-13	-13
over with	18	-19	-10	-7	-12	-7	-7
overal	-17	-18	-21	-21	-19	-18	-20
overnight	-35	-33	-34	-44	-50	-34	-39
oversight	-28	-33	-28	-30	-42	-29	-32
overview	91	18	20	21	18	19	20
overview $	69	-1	6	7	-3	4	2
overview of	69	23	23	22	35	16	23
overwritten	-44	-38	-39	-40	-42	-39	-41
own $	-32	-21	-29	-32	-39	-29	-35
own @	0	38	5	-8	3	5	3
own ami	-31	-31	-32	-31	-32	-31	-47
own and	22	-12	-11	-7	-8	-6	-20
own applic	-25	-25	-25	-25	-29	-25	-32
own cert	-38	-51	-40	-60	-40	-39	-38
own code	-25	-42	-25	-26	-26	-25	-25
own data	-19	-18	-20	-19	-27	-18	-19
own employe	-33	-33	-34	-33	-57	-33	-42
own everyth	15	26	21	26	55	10	22
own infer	-29	-28	-32	-29	-29	-27	-29
own key	-55	-51	-54	-55	-60	-52	-73
own node	0	-1	3	39	-2	3	-9
own or	-34	-51	-33	-32	-36	-32	-35
own router	-23	-20	-19	-22	-20	-20	-21
own server	-60	-55	-54	-57	-55	-53	-71
own so	-20	-13	-14	-15	-14	-13	-13
own that	-25	-24	-32	-25	-25	-24	-33
own the	13	26	25	27	65	25	46
own web	-22	-22	-22	-23	-32	-22	-29
own workload	-20	-20	-20	-22	-28	-20	-23
owner	-15	-27	-18	-18	-7	-19	10
owner $	57	38	35	39	27	35	108
owner for	-8	3	-1	-5	59	1	-13
owner of	-32	-32	-32	-33	-31	-32	-48
owner per	-32	-60	-32	-40	-35	-32	-33
ownership	-25	-55	-58	-51	-58	-54	-64
ownership $	-66	-61	-72	-59	-63	-64	-78
p99	-31	-21	-22	-18	12	-25	-22
paa	-11	-17	53	-5	-21	-9	-37
pack	-18	-19	-19	-18	-20	-18	-19
packag	-25	-24	-24	-24	-25	-24	-28
packag @	-17	-17	-15	-17	-17	-15	-19
packag in	-35	-34	-36	-34	-37	-33	-37
packet	-23	-23	-23	-23	-26	-23	-38
page	-59	-52	-51	-51	-60	-51	-56
page of	-21	-21	-21	-22	-22	-21	-34
page us	-49	-51	-50	-51	-59	-50	-63
pager	37	-9	7	19	5	8	8
pager on	73	8	30	27	22	32	32
pager ring	2	41	2	-5	4	4	3
pai	-3	0	0	-1	36	0	-23
pai attent	-30	-30	-29	-30	-40	-29	-32
pai for	29	33	33	31	80	33	5
paid	-35	-34	-42	-37	-9	-35	-42
paid by	-61	-62	-69	-64	-75	-63	-72
pair	-2	27	-1	-10	17	0	1
pair for	-44	-42	-46	-43	-46	-42	-43
pair of	13	54	12	9	8	13	13
palo	-35	-16	-17	-15	13	-18	-20
palo $	-6	14	15	15	50	9	12
palo alto	-33	-31	-33	-31	-34	-31	-37
pan	-25	-22	-23	-22	-24	-22	-31
pan os	-25	-22	-23	-22	-24	-22	-31
panda	-27	-26	-27	-27	-27	-26	-51
paper	-82	-68	-65	-63	-76	-65	-72
paper $	-89	-74	-70	-68	-82	-70	-77
paragraph	41	47	18	18	58	17	24
parallel	-23	-23	-24	-23	-32	-23	-24
param	-21	-20	-22	-21	-21	-20	-23
paramet	-48	-43	-43	-42	-50	-43	-45
paramet group	-29	-28	-28	-28	-29	-27	-31
park	33	33	34	32	79	23	24
parquet	16	20	19	19	57	20	21
parquet file	16	21	20	20	59	20	21
part	78	41	19	42	23	29	35
part $	93	61	23	59	23	34	25
part are	-24	-39	-35	-37	-38	-38	-47
part in	2	17	5	4	3	4	4
part of	109	16	-5	19	11	19	15
parti	-12	-24	-24	-23	-29	-23	-24
parti $	-33	-28	-29	-27	-29	-27	-29
parti for	103	29	34	16	8	31	29
parti has	-13	-16	-13	-14	-15	-15	-13
parti in	1	20	62	20	18	20	21
parti instal	-62	-53	-54	-66	-76	-54	-64
parti is	-17	-13	-13	-13	-20	-13	-13
parti must	-34	-25	-26	-26	-29	-25	-26
parti packag	-21	-21	-20	-21	-22	-22	-25
parti protect	-16	-16	-17	-16	-17	-17	-17
parti that	-25	-25	-27	-27	-30	-28	-40
partit	-65	-53	-52	-51	-54	-51	-51
partit key	-17	-17	-18	-17	-18	-17	-17
partner	-31	-29	-30	-11	-30	-28	-30
partner $	-128	-120	-126	-117	-124	-115	-129
partner in	-39	-37	-36	-38	-41	-35	-36
pass	-56	-38	-27	-40	-44	-39	-38
passport	-27	-25	-26	-25	-26	-24	-25
password	-49	-48	-47	-46	-48	-45	-40
password $	-43	-39	-54	-40	-30	-39	-45
password @	-94	-85	-87	-85	-99	-90	-91
password and	-47	-43	-41	-40	-42	-41	-43
password auth	-23	-24	-22	-24	-24	-21	-21
password in	-25	-25	-25	-24	-25	-24	-26
password of	-50	-48	-48	-48	-51	-48	-60
password on	-40	-72	-41	-47	-42	-41	-41
password polici	-3	0	-3	0	-27	-1	49
password rotat	-84	-83	-83	-88	-95	-84	-138
password rule	-40	-34	-32	-31	-33	-33	-34
password safe	-37	-32	-31	-36	-32	-33	-43
password store	-10	-11	-10	-11	-18	-11	-10
password who	-15	-13	-13	-16	-17	-13	-15
past	19	18	18	17	50	16	14
patch	-21	-18	-20	-14	-9	-17	8
patch $	-2	5	-3	14	5	5	86
patch @	-106	-112	-95	-90	-79	-91	-175
patch a	-124	-113	-114	-109	-103	-109	-162
patch after	-32	-32	-32	-34	-49	-33	-43
patch all	-53	-51	-55	-56	-55	-53	-71
patch amazon	57	59	61	53	104	62	70
patch an	-58	-64	-57	-64	-68	-61	-67
patch and	-1	20	20	19	17	21	89
patch anyth	6	13	15	63	16	18	14
patch are	-65	-56	-55	-56	-57	-55	-88
patch aws	-70	-68	-71	-69	-70	-68	-126
patch baselin	-37	-38	-38	-41	-45	-38	-54
patch burden	48	76	43	106	20	45	41
patch by	10	11	10	11	16	11	28
patch duti	28	99	19	29	18	40	35
patch etc	30	76	21	15	15	30	27
patch for	-102	-95	-102	-93	-117	-95	-129
patch from	18	17	19	9	50	13	13
patch host	21	21	21	53	18	22	21
patch in	-52	-51	-55	-51	-51	-50	-72
patch is	-14	-16	-13	0	-21	-15	-18
patch it	44	60	61	67	61	66	167
patch manag	-19	-20	10	-20	-46	-23	-42
patch my	12	11	9	5	72	-6	-10
patch night	-59	-53	-49	-54	-52	-49	-84
patch of	-39	-45	-41	-39	-43	-39	-45
patch on	-87	-87	-87	-87	-85	-86	-147
patch or	-16	-17	-18	-21	-17	-17	-19
patch our	50	55	79	76	76	82	273
patch python	-30	-31	-31	-31	-37	-30	-37
patch run	-45	-40	-40	-42	-42	-41	-60
patch server	-30	-41	-29	-26	-32	-29	-36
patch that	31	31	32	30	19	31	82
patch them	-44	-54	-44	-41	-28	-40	-53
patch there	-20	-30	-19	-24	-20	-19	-20
patch these	-52	-52	-48	-49	-74	-48	-98
patch those	-16	-16	-16	-17	-17	-16	-25
patch to	-51	-47	-46	-47	-53	-46	-63
patch tuesdai	-49	-50	-50	-50	-56	-48	-59
patch underneath	-33	-38	-34	-35	-34	-33	-36
patch us	-77	-60	-57	-57	-36	-55	-79
patch what	1	28	-20	40	-18	-17	-7
patch who	29	26	34	28	25	35	110
patch whose	44	59	48	58	55	57	136
patch windows	12	11	14	42	9	14	-1
path	-37	-35	-38	-51	-48	-35	-36
patient	-32	-27	-28	-27	-29	-26	-28
pattern	-16	-13	-13	-14	-15	-14	-14
paus	-38	-35	-36	-37	-37	-35	-37
paus the	-22	-19	-21	-21	-19	-19	-19
pay	-18	-18	-17	-17	-17	-15	-16
pay for	-21	-22	-20	-20	-20	-18	-20
payload	-34	-33	-33	-32	-33	-32	-37
payment	-54	-40	-41	-40	-49	-39	-40
payrol	-12	-14	-12	-13	-20	-13	-12
pci	-21	-21	-5	-19	-28	-21	-24
pci compliant	-27	-27	-31	-32	-30	-28	-31
pci dss	-29	-29	-13	-30	-34	-29	-32
pdb	-16	1	41	34	7	-6	-16
pdb $	-150	-122	-191	-146	-142	-146	-141
peek	-17	-17	-26	-18	-18	-17	-19
peer	-36	-36	-34	-35	-37	-33	-40
peer node	-27	-26	-27	-26	-28	-25	-39
pen	-13	-13	-13	-13	-14	-13	-19
pen test	-14	-14	-14	-15	-15	-14	-21
pend	-29	-25	-25	-24	-7	-24	-31
penetr	-30	-31	-7	-29	-35	-36	-34
penetr test	-30	-31	-7	-29	-35	-36	-34
pentest	-19	-18	-22	-19	-19	-19	-22
peopl	-27	-29	-26	-18	-30	-25	-31
peopl at	-35	-35	-34	-55	-44	-34	-36
peopl in	17	10	17	51	16	17	17
peopl that	-25	-27	-23	-24	-27	-23	-25
peopl who	16	-5	14	47	9	15	12
per	5	-12	-11	-8	27	-7	-8
per @	-21	-21	-15	-10	26	-13	-12
per client	-26	-22	-21	-21	-22	-22	-23
per gb	1	5	6	5	38	5	4
per line	-32	-60	-32	-40	-35	-32	-33
per million	8	10	7	11	39	10	6
per month	-3	18	0	13	55	17	18
per servic	15	52	10	-3	11	15	5
per user	-35	-49	-39	-41	-27	-34	-33
percentag	2	4	-13	3	48	4	1
percentag of	27	30	11	29	86	30	31
perform	-38	-36	-42	-36	-37	-36	-47
perform them	-53	-48	-50	-47	-54	-48	-74
perimet	-84	-83	-86	-82	-112	-83	-87
period	-31	-27	-28	-27	-29	-27	-30
period $	-35	-35	-37	-34	-35	-35	-36
permiss	-51	-50	-49	-48	-50	-47	-51
permiss $	-66	-69	-67	-65	-66	-65	-83
permiss for	-48	-47	-45	-46	-47	-43	-42
permiss in	-25	-28	-23	-22	-23	-22	-24
permiss of	-16	-13	-14	-13	-14	-14	-14
permiss on	-57	-51	-52	-50	-57	-50	-52
permiss to	-25	-42	-25	-38	-25	-24	-25
permit	-50	-38	-40	-38	-41	-38	-39
persist	26	29	30	24	93	29	27
persist volum	-19	-18	-18	-18	-22	-18	-23
person	-2	8	21	14	8	-2	-1
person $	21	21	100	17	74	40	5
person data	-46	-50	-42	-39	-42	-38	-41
person in	-27	-25	-26	-27	-40	-25	-25
person our	47	85	48	21	48	48	48
phish	-43	-41	-43	-42	-51	-41	-44
phish $	-49	-47	-49	-51	-61	-48	-50
phish and	-15	-12	-12	-12	-12	-12	-16
phone	-46	-40	-44	-41	-53	-40	-40
php	-40	-37	-45	-36	-47	-36	-37
php on	-32	-27	-27	-27	-27	-26	-27
physic	-36	-35	-36	-35	-36	-34	-39
physic $	-14	-14	-1	-13	-22	-14	-14
physic and	-23	-23	-27	-23	-23	-23	-26
physic cabl	-13	-13	-14	-13	-20	-13	-16
physic entri	-18	-18	-19	-18	-19	-19	-20
physic guard	-31	-33	-31	-31	-32	-35	-36
physic hardwar	-38	-40	-39	-37	-40	-39	-40
physic host	-67	-68	-70	-72	-70	-68	-85
physic layer	-24	-23	-26	-24	-26	-24	-25
physic machin	-46	-44	-46	-44	-47	-44	-54
physic network	-17	-16	-17	-16	-17	-16	-18
physic secur	-76	-59	-61	-59	-59	-58	-62
physic server	-30	-27	-26	-27	-27	-26	-29
pi	-58	-50	-48	-52	-52	-49	-67
pick	-31	-35	-31	-23	-35	-30	-32
pick $	-26	-26	-27	-27	-32	-26	-42
pick @	-34	-70	-33	-22	-35	-34	-36
pick by	-17	-19	-16	-16	-21	-16	-16
pick it	-14	-20	-15	-16	-16	-14	-14
pick the	-38	-38	-38	-38	-43	-38	-42
pick which	-17	-15	-16	-18	-20	-15	-15
pictur	76	17	19	18	7	20	14
pictur for	63	23	23	20	8	21	24
pii	-51	-47	-51	-47	-49	-46	-49
pile	-34	-32	-34	-33	-38	-32	-33
pile up	-32	-31	-33	-31	-36	-31	-32
pill	-37	-29	-28	-30	-31	-29	-34
pin at	-14	-18	-14	-14	-15	-14	-14
pin in	-17	-15	-15	-15	-17	-15	-15
pin the	-15	-13	-12	-13	-13	-12	-16
pip	-41	-35	-34	-36	-37	-35	-37
pip instal	-23	-23	-22	-23	-27	-24	-27
pipelin	-54	-55	-64	-53	-54	-52	-56
pipelin $	-71	-70	-96	-69	-70	-69	-78
pitr	-14	-15	31	-14	-30	-15	-16
pitr $	34	31	143	33	17	22	25
pitr @	-30	-36	-33	-30	-31	-31	-36
pitr on	-20	-16	-18	-18	-16	-16	-16
pizzeria	13	16	12	10	77	3	7
pki	23	16	28	63	26	28	28
place	-16	-15	-19	-15	-16	-15	-16
place on	-18	-19	-19	-19	-23	-19	-23
placement	-82	-88	-89	-77	-87	-72	-80
plain	-15	-10	-7	-11	-17	-16	-16
plain text	-41	-39	-40	-38	-39	-37	-39
plain word	23	22	75	22	18	22	16
plan	-49	-40	-52	-47	-43	-48	-51
plan $	-45	-46	-43	-43	-37	-58	-43
plan and	-45	-28	-26	-29	-28	-31	-28
plan for	-39	-38	-37	-37	-44	-36	-39
plan is	13	110	3	31	8	30	32
plan of	-51	-52	-53	-55	-85	-54	-56
plan version	-39	-38	-37	-37	-37	-36	-46
plane	-27	-21	-15	-24	-27	-24	-27
plane $	0	22	27	-7	-5	-2	-4
plane in	13	24	67	25	22	25	26
plane of	-26	-28	-27	-26	-26	-25	-27
plant	-49	-37	-36	-37	-52	-36	-40
plate	27	-15	6	29	4	7	7
plate $	19	-13	8	34	7	8	8
platform	-16	-27	4	-19	-14	-19	-25
platform $	25	28	20	24	73	27	20
platform branch	-20	-18	-19	-18	-20	-18	-21
platform updat	15	25	65	25	25	24	24
platform version	-8	-1	60	2	-2	3	-6
player	-54	-38	-39	-38	-41	-39	-39
pleas	48	36	45	46	73	44	41
pleas $	64	32	56	52	72	60	52
pleas approv	27	26	27	27	56	25	26
pleas explain	30	2	12	2	-19	1	3
pleas tell	-91	-78	-119	-80	-104	-92	-106
pleas who	-22	-22	-20	-20	-22	-20	-23
pls	69	57	31	32	50	88	35
pls $	67	74	31	29	63	111	15
plu	-19	-22	-19	-11	-20	-19	-23
plug	-19	-18	-19	-19	-22	-19	-23
plugin	-51	-48	-49	-49	-50	-46	-50
plugin and	-24	-25	-23	-42	-24	-23	-25
plugin on	-46	-46	-45	-43	-44	-43	-47
plz	111	24	30	32	53	29	27
plz $	104	24	29	31	58	28	25
pod	-28	-26	-20	-26	-23	-25	-29
pod $	6	5	36	5	-2	3	3
pod disrupt	-23	-24	-30	-23	-26	-25	-24
pod in	-34	-33	-37	-34	-35	-33	-34
pod on	-19	-19	-20	-18	-19	-18	-18
pod run	-50	-45	-45	-44	-54	-43	-44
pod secur	-36	-32	-38	-32	-34	-32	-33
pod that	-16	-16	-16	-16	-16	-16	-29
point	-16	-18	-13	-17	-19	-17	-19
point $	38	-16	3	0	-4	2	2
point in	-18	-17	1	-17	-22	-17	-21
point of	-24	-21	-21	-21	-22	-21	-28
point the	-84	-59	-51	-52	-52	-52	-53
point to	-17	-13	-13	-12	-13	-12	-12
poison	-27	-24	-23	-24	-26	-23	-26
poison pill	-37	-29	-28	-30	-31	-29	-34
polici	-33	-32	-29	-31	-30	-27	-29
polici $	-59	-59	-63	-55	-56	-57	-37
polici and	-16	-14	-14	-14	-15	-14	-16
polici attach	-18	-17	-17	-17	-25	-17	-19
polici between	-20	-20	-27	-20	-21	-20	-20
polici by	-30	-39	-29	-29	-30	-30	-30
polici for	-35	-33	-33	-34	-39	-33	-35
polici in	-31	-30	-32	-30	-31	-30	-31
polici on	-34	-34	-37	-34	-35	-34	-35
polici sai	-25	-24	-27	-26	-36	-25	-24
polici that	12	15	13	12	40	14	10
polici there	-16	-16	-16	-16	-23	-17	-19
polici with	-46	-40	-41	-49	-42	-40	-43
poll	-26	-26	-25	-27	-31	-24	-25
poll @	-11	-13	-11	-16	-11	-11	-11
pool	-77	-73	-74	-72	-77	-72	-80
pop	-3	-19	51	1	-5	-2	-1
port	-24	-25	-23	-24	-20	-23	-25
port 22	-27	-27	-27	-27	-47	-27	-29
port 3389	-22	-23	-25	-26	-25	-23	-25
port in	-13	-13	-17	-13	-14	-15	-17
port of	-35	-32	-31	-34	-46	-32	-34
port on	-39	-37	-36	-37	-48	-36	-37
portal	-24	-21	-21	-21	-21	-21	-25
posix	-42	-35	-36	-35	-37	-35	-37
posix permiss	-26	-20	-21	-21	-22	-20	-20
possibl	72	37	39	69	74	46	43
possibl $	61	4	1	19	11	23	24
possibl @	2	0	3	26	-9	2	3
possibl to	48	42	44	86	116	47	50
postfix	20	34	23	69	19	22	25
postfix on	20	34	23	69	19	22	25
postgr	-34	-27	-27	-28	-29	-28	-32
power	-31	-29	-31	-28	-21	-28	-33
power and	-43	-39	-40	-38	-43	-38	-43
power feed	-47	-35	-36	-35	-38	-36	-47
power for	-44	-40	-43	-40	-45	-40	-42
power outag	-14	-14	-14	-14	-24	-14	-14
power suppli	-25	-25	-27	-24	-27	-25	-25
ppl	6	10	69	12	-3	9	9
ppl mean	6	10	69	12	-3	9	9
pr	-2	1	-4	5	56	-14	-6
pre	-62	-55	-58	-57	-72	-57	-63
pre share	-36	-31	-35	-32	-32	-32	-34
prefer	15	10	14	45	14	15	15
prefix	-37	-36	-36	-35	-37	-34	-34
prefix list	-28	-25	-25	-24	-25	-24	-24
prem	-18	-5	-18	-18	-19	-17	-19
prem server	14	49	14	7	13	14	14
premiz	-18	-23	-17	-9	-17	-16	-18
premiz $	-34	-38	-33	-42	-35	-33	-35
prepar	-12	-23	-30	-25	-25	-24	-46
presenc	-30	-27	-27	-27	-28	-27	-36
presenc $	-34	-32	-32	-33	-34	-32	-48
presign	-12	-11	-11	-11	-16	-11	-12
presign url	-12	-11	-11	-11	-16	-11	-12
press	-16	-16	-16	-16	-20	-16	-19
press the	-14	-15	-14	-14	-16	-14	-21
pressur	-24	-24	-25	-23	-24	-23	-25
presum	-22	-17	-18	-18	-17	-17	-17
prevent	-30	-29	-30	-30	-33	-29	-35
prevent it	-40	-38	-40	-39	-39	-37	-48
preview	-43	-42	-43	-45	-52	-42	-43
previou	9	14	11	13	42	6	11
previou instruct	16	24	20	24	54	12	21
price	29	37	41	37	152	42	41
price list	-68	-53	-53	-55	-86	-54	-56
price of	15	31	14	31	83	31	32
price per	25	22	26	30	97	28	26
primari	-26	-24	-24	-24	-26	-24	-26
primari fail	-14	-14	-14	-14	-15	-14	-18
princip	-34	-31	-32	-31	-39	-31	-31
princip may	-52	-45	-49	-46	-62	-45	-46
principl	-23	-20	-20	-20	-22	-20	-24
principl who	-24	-18	-18	-18	-20	-18	-22
print	5	4	7	5	53	-2	4
printer	53	53	53	53	125	52	20
prior	-1	-2	-1	-2	37	-26	-2
prior to	-18	-17	-17	-18	-21	-17	-19
privaci	-27	-25	-24	-25	-28	-33	-28
privat	-26	-27	-28	-26	-21	-26	-27
privat $	-23	-23	-35	-24	-24	-23	-23
privat @	-13	-5	8	-1	48	8	9
privat kei	-16	-15	-15	-15	-17	-15	-15
privat subnet	-19	-21	-19	-19	-20	-19	-23
privileg	-39	-34	-23	-38	-39	-34	-35
privileg $	12	11	57	10	1	9	11
privileg pod	-32	-32	-36	-33	-37	-32	-31
pro	42	41	37	39	107	42	18
pro $	49	46	42	44	115	48	20
problem	-28	-28	1	-29	-41	-30	-33
problem $	-15	-15	32	-16	-40	-19	-19
problem is	-22	-22	-27	-22	-24	-22	-29
problem or	-46	-52	-46	-55	-47	-45	-51
process	-26	-19	-19	-19	12	-22	-20
process in	-57	-41	-40	-41	-43	-40	-41
procur	129	42	37	42	38	42	40
prod	-15	-7	-12	-7	28	-6	-7
prod $	-49	-25	-28	-29	12	-30	-28
prod @	-24	-27	-25	-27	-27	-25	-24
produc	-42	-36	-37	-37	-37	-36	-49
produc $	-27	-27	-36	-29	-27	-28	-52
product	-29	-27	-27	-27	-32	-27	-28
product system	-33	-33	-36	-32	-46	-34	-36
profil	-29	-27	-26	-26	-26	-26	-27
profil for	-26	-22	-23	-21	-22	-21	-21
profil in	-29	-29	-29	-27	-27	-27	-30
program	-24	-25	-29	-24	-23	-23	-26
project	-35	-32	-35	-31	-5	-31	-40
project @	-15	-13	-14	-14	-17	-13	-14
project us	-12	-17	-11	-12	-11	-11	-12
promiz	-37	-36	-38	-37	-55	-37	-37
prompt	-58	-48	-49	-48	-59	-48	-50
proof	-31	-32	-37	-32	-34	-33	-53
proof of	-30	-31	-39	-33	-31	-31	-56
proper	47	37	47	44	92	47	47
properti	-32	-35	-39	-33	-34	-32	-32
properti in	-13	-15	-17	-13	-13	-13	-13
protect	-36	-26	-37	-35	-38	-34	-40
protect $	-19	-17	-16	-16	-17	-16	-17
protect author	-20	-20	-20	-20	-23	-20	-33
protect of	-39	-39	-38	-37	-44	-38	-49
protect our	-35	-35	-36	-35	-45	-35	-47
protect resourc	-22	-36	-22	-25	-22	-22	-22
protect the	-31	-31	-33	-31	-31	-30	-33
prove	-19	-18	-19	-18	-21	-18	-24
prove that	-16	-15	-15	-15	-16	-15	-19
provid	-23	-23	-24	-23	-24	-22	-24
provid $	-37	-32	-32	-32	-32	-31	-36
provid al2023	-27	-28	-32	-28	-35	-27	-36
provid and	33	14	15	15	15	15	15
provid by	-18	-18	-18	-18	-19	-18	-19
provid config	-27	-20	-20	-20	-20	-20	-23
provid it	-23	-22	-26	-23	-26	-22	-28
provid the	-28	-25	-24	-25	-27	-24	-27
provis	-18	1	-17	-11	-18	-15	-17
provis @	1	22	1	19	-2	2	0
provis cluster	-25	-27	-23	-25	-24	-23	-25
provis concurr	-32	-36	-30	-35	-34	-29	-30
provis for	-86	-82	-85	-80	-84	-79	-93
provis mode	-36	-36	-36	-37	-37	-33	-34
provis the	-50	-79	-53	-51	-51	-51	-51
proxi	-38	-42	-38	-21	-41	-37	-45
proxi do	-29	-28	-31	-33	-38	-42	-36
proxi fleet	-13	-13	-13	-14	-14	-13	-19
proxi in	-60	-57	-58	-57	-63	-56	-85
proxi on	26	-8	27	63	27	26	26
psu	-35	-36	-35	-36	-47	-36	-45
public	-29	-30	-28	-29	-22	-28	-30
public @	-21	-19	-19	-22	-21	-20	-23
public by	-48	-44	-45	-43	-46	-46	-48
public cert	-16	-13	-13	-16	-14	-13	-15
public certif	-20	-21	-20	-20	-27	-20	-20
public endpoint	-41	-42	-42	-41	-53	-40	-40
public for	-18	-16	-20	-16	-19	-16	-17
public or	-22	-21	-21	-21	-22	-21	-28
public repo	-29	-29	-29	-30	-42	-30	-39
public subnet	-38	-37	-38	-37	-39	-37	-44
publicli	-43	-42	-49	-42	-44	-41	-43
publicli access	-42	-40	-43	-40	-41	-40	-41
publish	-29	-27	-29	-27	-29	-27	-30
publish thi	-43	-35	-36	-36	-42	-36	-39
publish updat	-51	-49	-54	-50	-58	-50	-64
pull	-41	-49	-39	-40	-41	-39	-41
pull from	-26	-26	-28	-26	-29	-26	-42
pull the	-14	-14	-14	-15	-17	-15	-18
purg	-21	-17	-17	-22	-16	-16	-16
purpos	-26	-23	-23	-45	-9	-24	-25
push	-24	-24	-23	-18	-25	-22	-25
push the	-7	-9	-2	28	-7	-3	-3
push to	-15	-15	-14	-14	-16	-13	-14
put	-9	-2	-9	10	-13	-10	-19
put @	26	58	27	6	27	27	27
put a	17	15	8	60	-10	-5	9
put custom	25	25	24	53	25	25	11
put in	-33	-35	-35	-38	-44	-34	-35
put into	-33	-32	-32	-32	-32	-29	-29
put one	-14	-13	-13	-16	-16	-13	-14
put the	-32	-41	-32	-26	-31	-31	-31
put them	-22	-20	-18	-19	-19	-18	-19
pvc	-105	-96	-109	-89	-108	-90	-93
pvs	-70	-64	-70	-78	-69	-62	-62
python	-19	-17	-17	-10	0	-16	-20
python 3	24	23	23	51	48	23	20
python in	-12	-12	-12	-12	-14	-12	-17
python packag	-54	-51	-56	-51	-56	-51	-53
python runtim	-17	-17	-18	-17	-19	-16	-21
python version	-15	-15	-15	-15	-24	-15	-15
python3	-54	-49	-50	-49	-52	-48	-67
q	14	20	16	22	-13	18	75
q who	18	27	19	27	-20	21	84
qualiti	-55	-51	-54	-50	-53	-50	-54
qualiti $	-55	-51	-54	-50	-53	-50	-54
quarter	-21	18	-9	-10	-12	-8	-10
quarter $	-40	-46	-38	-36	-37	-37	-37
quarterli	3	10	9	9	9	11	69
quarterli access	-47	-47	-56	-46	-50	-47	-51
queri	-16	-13	-13	-13	8	-13	-15
queri $	-38	-31	-31	-31	-35	-33	-33
queri and	-41	-36	-36	-36	-39	-36	-37
queri engin	-23	-23	-22	-23	-31	-22	-24
queri i	30	30	30	29	65	29	28
queri in	-34	-32	-34	-34	-49	-32	-34
queri log	-38	-34	-35	-35	-44	-34	-36
queri on	-27	-26	-26	-27	-37	-26	-27
queri result	-51	-50	-49	-49	-58	-49	-54
queri timeout	-44	-44	-44	-43	-60	-44	-43
question	-18	-14	-3	-12	-46	29	-15
question $	-9	2	-4	6	-18	68	-6
question @	-17	-16	-15	-14	-14	-15	-16
question can	-2	-4	-11	-1	-17	29	1
question for	-65	-55	-50	-49	-49	-55	-51
questionnair	-18	-23	15	-16	-18	-17	-20
queue	-34	-33	-32	-28	-34	-31	-38
queue and	-19	-18	-17	-18	-18	-19	-20
queue of	-19	-18	-18	-18	-27	-18	-18
queue polici	-46	-45	-45	-45	-49	-44	-46
quick	67	129	49	37	40	43	31
quick $	57	-14	7	6	4	6	0
quit	-36	-38	-12	-36	-58	-36	-36
quorum	-40	-37	-37	-36	-37	-36	-37
quorum of	-20	-18	-18	-19	-20	-18	-21
quota	-33	-29	-31	-29	-4	-32	-30
quota for	-62	-58	-60	-57	-66	-56	-60
quota in	-66	-64	-67	-63	-79	-62	-65
r	-66	-48	-54	-44	-46	6	-40
ra3	-38	25	-14	-12	-14	-12	-18
rabbit	2	2	2	21	2	1	-2
raci	91	-1	7	6	-12	5	4
raci $	117	15	26	29	14	23	22
raci for	135	41	50	48	34	47	48
rack	-50	-48	-50	-48	-52	-48	-54
rack $	-29	-28	-28	-29	-38	-29	-35
rack for	-55	-43	-43	-43	-48	-43	-50
raid	-25	-24	-24	-25	-25	-24	-24
raiz	-9	0	0	0	51	-5	-2
raiz by	-33	-31	-33	-32	-48	-31	-37
raiz the	-24	-20	-20	-21	-23	-20	-26
ram	21	-14	-10	-10	-11	-9	-16
ran	-21	-20	-19	-20	-25	-20	-23
ran out	-27	-26	-26	-27	-38	-26	-29
rang	-36	-35	-34	-34	-38	-33	-36
rang of	-45	-42	-42	-42	-56	-42	-44
rank	8	3	23	61	15	20	22
ransomwar	-21	-20	-20	-21	-21	-20	-21
rapid	-15	-15	-15	-22	-16	-15	-20
rapid reset	-15	-15	-15	-22	-16	-15	-20
raspberri	-58	-50	-48	-52	-52	-49	-67
raspberri pi	-58	-50	-48	-52	-52	-49	-67
rather	10	-1	7	37	9	10	9
rather than	-24	-21	-28	-28	-25	-24	-24
raw	-17	-16	-16	-17	-17	-16	-16
rbac	-66	-63	-65	-62	-63	-61	-67
rbac for	-25	-26	-28	-24	-26	-24	-24
rce	-57	-49	-41	-46	-51	-57	-64
rdb	-52	-72	-51	-52	-53	-51	-51
rdp	20	18	20	46	18	20	15
reach	-30	-28	-40	-28	-19	-29	-30
reach @	-21	-22	-20	-21	-21	-21	-20
reach end	13	15	15	16	46	16	14
reachabl	-48	-42	-45	-43	-43	-42	-43
reachabl from	-17	-18	-17	-21	-18	-17	-18
react	-23	-23	-27	-45	1	-26	-31
read	-21	-19	-19	-20	-4	-15	-22
read @	-32	-51	-34	-42	-34	-33	-33
read a	-19	-19	-19	-19	-33	-19	-19
read all	-30	-27	-28	-27	-32	-27	-28
read and	-28	-28	-28	-28	-32	-29	-28
read from	-29	-17	-18	-17	-17	-17	-17
read my	-21	-20	-18	-19	-25	-18	-19
read of	25	29	27	25	61	27	29
read onli	-50	-43	-45	-43	-58	-43	-41
read our	-18	-18	-17	-19	-19	-18	-18
read replica	13	13	7	13	56	11	7
read the	-36	-35	-41	-35	-54	-28	-35
read them	-21	-21	-20	-28	-22	-24	-27
read who	-24	-23	-23	-23	-40	-23	-23
readabl	-30	-24	-24	-24	-24	-24	-23
readabl by	-16	-14	-14	-14	-14	-14	-13
reader	0	-1	-6	-4	41	-1	-5
reader who	-27	-28	-25	-40	-26	-26	-29
readonlyrootfilesystem	-32	-30	-51	-30	-30	-30	-30
readonlyrootfilesystem in	-32	-30	-51	-30	-30	-30	-30
real	3	5	-5	4	55	20	-1
real person	4	6	-6	4	60	25	-2
realli	7	8	5	5	54	3	4
reason	-28	-28	-28	-56	-28	-28	-28
reboot	-13	-8	-8	-8	27	-11	-9
rebuild	-15	-14	-15	-12	-15	-14	-16
rebuild it	-14	-13	-13	-14	-14	-13	-16
receiv	-16	-15	-15	-15	-17	-15	-15
recommend	-13	-32	-14	5	22	-16	-11
recommend a	30	28	27	0	94	28	29
record	-37	-35	-35	-31	-35	-33	-35
record $	-22	-14	-14	-15	26	-14	-30
record @	-61	-53	-48	-48	-48	-47	-54
record for	-20	-20	-16	-17	-17	-17	-19
record in	-25	-24	-25	-25	-34	-25	-33
record of	-30	-34	-31	-51	-34	-31	-32
record to	10	6	9	51	2	11	10
recov	-29	-29	-28	-29	-30	-28	-30
recov $	-15	-15	-15	-15	-18	-15	-16
recoveri	-26	-25	-22	-25	-28	-25	-28
recoveri $	-9	-10	51	-10	-29	-12	-24
recoveri @	-51	-55	-54	-51	-62	-51	-54
recoveri of	-26	-24	-34	-24	-25	-24	-24
recoveri plan	-19	-20	-21	-20	-22	-19	-21
recoveri point	-19	-18	-31	-17	-18	-17	-18
recoveri time	-32	-33	-39	-32	-32	-32	-33
red	14	-7	-8	-7	-10	-7	-22
red hat	20	-4	-4	-4	-6	-3	-20
redact	-23	-21	-23	-21	-22	-21	-22
redesign	-35	-36	-38	-37	-40	-35	-34
redi	-21	-20	-23	-22	-21	-20	-30
redirect	-46	-60	-45	-45	-44	-44	-49
redishel	-56	-49	-44	-48	-51	-56	-67
redishel cve	-15	-15	-15	-17	-15	-15	-24
redriv	-27	-26	-26	-28	-30	-26	-45
redshift	15	3	13	39	11	13	9
redund	-44	-44	-45	-42	-43	-41	-43
redund $	-17	-16	-17	-16	-19	-16	-16
redund insid	-26	-26	-32	-26	-27	-25	-27
redund of	-25	-33	-28	-34	-26	-25	-25
refresh	-24	-21	-23	-21	-24	-21	-23
refus	-34	-34	-36	-35	-38	-33	-33
regard	0	11	-2	3	26	6	9
regardless	-17	-17	-17	-18	-18	-17	-17
regex	-33	-24	-25	-24	-25	-24	-24
region	-25	-13	-23	-23	-15	-22	-26
region $	-13	19	-12	-13	-19	-13	-15
region @	-28	-27	-33	-32	-43	-30	-28
region as	-16	-14	-14	-13	-14	-13	-13
region at	52	49	139	53	30	49	50
region avail	-30	-31	-45	-30	-31	-30	-30
region build	-27	-27	-32	-26	-31	-26	-29
region deni	-16	-15	-14	-15	-15	-14	-14
region doe	27	25	24	27	68	17	23
region for	-31	-27	-31	-29	-33	-28	-27
region has	19	20	5	10	76	18	19
region in	-24	-25	-27	-27	-30	-26	-26
region is	-26	-35	-28	-27	-13	-26	-26
region our	-19	-19	-20	-20	-26	-23	-22
region replic	-35	-36	-38	-35	-37	-35	-36
region what	-27	45	-7	3	-9	4	4
region when	-18	-18	-24	-18	-23	-18	-18
region who	-18	-17	-18	-17	-18	-17	-27
regist	2	-20	-17	-19	-22	-18	-23
regist $	55	20	17	6	10	13	19
regist @	47	19	19	20	19	20	20
regist and	-22	-18	-18	-18	-19	-18	-24
registri	-40	-37	-39	-37	-41	-37	-40
regresshion	-50	-46	-50	-47	-54	-45	-56
regul	-34	-32	-36	-32	-35	-32	-34
regul that	-15	-15	-15	-15	-19	-15	-21
regular	-10	18	-1	-12	-1	-1	-1
rehears	-66	-56	-57	-55	-62	-56	-56
relaunch	-69	-57	-54	-58	-65	-55	-74
relaunch $	-69	-57	-54	-58	-65	-55	-74
releas	-43	-34	-36	-34	-32	-34	-35
releas $	-4	-2	-5	-2	39	-4	-3
reliabl	0	2	3	2	-1	26	1
reliabl are	0	2	3	2	-1	26	1
remain	90	2	4	20	-13	13	12
remain for	57	4	2	-6	-39	2	5
remain with	66	1	13	18	12	20	19
remedi	-73	-69	-71	-65	-67	-66	-73
remind	-10	-23	-20	-18	-55	-19	-17
remind me	-10	-23	-20	-18	-55	-19	-17
remot	-46	-39	-39	-38	-27	-39	-39
remot write	-62	-62	-61	-59	-68	-59	-62
remov	-25	-25	-24	-24	-25	-23	-25
remov $	-18	-17	-18	-17	-17	-17	-16
remov the	-27	-22	-21	-22	-25	-22	-22
renew $	17	19	19	17	35	19	43
renew a	-35	-34	-35	-35	-36	-34	-34
renew by	-21	-20	-20	-22	-20	-19	-20
renew cert	-30	-30	-31	-30	-30	-30	-30
renew the	-24	-22	-22	-25	-25	-23	-24
renew who	-77	-75	-71	-78	-78	-71	-82
rent	-18	-19	-15	-33	36	-18	-44
repair	-30	-29	-29	-28	-31	-28	-34
repair $	-27	-19	-18	-18	-19	-18	-18
repair a	-44	-44	-46	-44	-50	-44	-59
repair by	-16	-15	-15	-15	-17	-15	-15
repair compact	-19	-17	-17	-17	-18	-16	-18
repair it	-29	-30	-29	-28	-28	-29	-56
repair the	-22	-19	-19	-19	-21	-18	-20
repair them	-24	-24	-24	-24	-31	-24	-32
replac	-29	-26	-26	-27	-27	-25	-27
replac $	-16	-15	-16	-15	-21	-16	-16
replac @	-21	-5	-21	-18	-22	-19	-19
replac a	-17	-17	-17	-16	-17	-16	-16
replac broken	-30	-36	-30	-54	-32	-30	-34
replac by	-21	-25	-21	-27	-22	-21	-22
replac dead	-36	-36	-38	-35	-37	-35	-37
replac fail	-17	-16	-16	-16	-16	-16	-18
replac it	-14	-13	-13	-13	-14	-13	-18
replac who	-18	-11	-12	-12	-12	-12	-12
replai	-36	-36	-35	-34	-35	-34	-38
replai $	-47	-45	-45	-43	-45	-44	-49
repli	50	43	35	46	26	111	22
replic	-27	-25	-26	-25	-21	-25	-25
replic $	-49	-49	-52	-49	-51	-48	-48
replic @	3	7	6	6	35	6	0
replic of	-20	-21	-21	-20	-22	-20	-20
replic to	-51	-39	-38	-39	-47	-38	-42
replica	-24	-24	-23	-27	11	-22	-24
replica $	18	18	22	11	102	24	24
replica per	-22	-19	-21	-20	-25	-19	-19
replica to	-19	-19	-19	-19	-24	-19	-20
repo	-29	-25	-26	-26	-21	-26	-30
repo $	-23	-22	-23	-23	-26	-22	-24
repo who	-15	-15	-15	-15	-15	-15	-27
repo whose	-27	-28	-27	-28	-47	-29	-28
repo with	-3	7	8	8	39	6	8
report	-33	-32	-32	-32	-34	-32	-40
report an	-23	-18	-21	-19	-19	-19	-20
report from	-39	-36	-38	-36	-43	-36	-36
report it	-23	-21	-23	-22	-22	-22	-25
repositori	-32	-33	-31	-31	-35	-31	-32
repositori $	-31	-32	-31	-31	-38	-31	-32
reput	-33	-32	-29	-30	-30	-30	-35
request	-18	-16	-17	-16	-2	-16	-18
request $	-14	-9	-10	-8	38	-11	-11
request a	-20	-22	-28	-22	-27	-21	-20
request to	26	26	26	26	54	25	26
requir	-36	-44	-35	-36	-36	-34	-36
requir in	-19	-19	-20	-23	-19	-19	-20
requir who	-30	-30	-31	-32	-39	-31	-37
reserv	-19	-10	-7	-8	17	-8	-8
reserv @	50	60	71	69	144	69	74
reserv and	-36	-30	-30	-31	-32	-31	-32
reserv concurr	-27	-27	-27	-27	-46	-27	-32
reset	-13	-12	-13	-15	-5	-13	-19
reset the	-23	-23	-23	-30	-24	-22	-35
resid	-37	-36	-43	-38	-45	-38	-43
resili	-54	-46	-31	-46	-52	-48	-64
resili in	2	5	31	5	3	4	2
resiz	-38	-34	-34	-35	-17	-35	-39
resiz an	-27	-22	-22	-21	6	-24	-21
resolv	-22	-21	-21	-23	-25	-20	-22
resourc	-36	-32	-38	-32	-15	-31	-39
resourc $	-52	-57	-57	-55	-74	-52	-53
resourc type	-25	-23	-25	-23	-25	-23	-24
respond	-51	-50	-47	-46	-51	-46	-48
respond to	-20	-17	-18	-18	-23	-17	-18
respons $	13	15	-4	8	3	-1	30
respons @	52	22	25	57	22	24	23
respons for	-15	-14	-15	-13	14	-13	-19
respons in	106	35	29	34	28	33	30
respons matrix	120	32	75	39	14	32	28
respons model	11	-13	15	-9	-24	-12	-13
respons of	133	37	41	43	60	42	36
respons or	-78	-53	-53	-63	-61	-53	-63
respons parti	-70	-49	-47	-62	-49	-47	-51
respons pls	15	20	3	-8	2	1	2
respons plz	38	0	3	2	-18	2	2
respons side	-1	50	22	21	22	20	19
respons summari	46	12	14	14	11	13	11
respons to	-91	-61	-59	-62	-78	-60	-63
respons who	-32	-27	-23	-22	-22	-22	-23
respons whole	-42	-39	-40	-40	-49	-39	-55
rest $	-13	0	-8	-6	-36	-7	49
rest api	1	1	1	25	-7	1	0
rest encrypt	-17	-21	-17	-18	-17	-17	-17
rest if	-24	-22	-20	-20	-22	-20	-20
rest in	24	25	16	24	73	25	14
rest is	-63	-63	-71	-63	-75	-63	-102
restart	-20	-18	-19	-18	-25	-18	2
restart it	25	27	29	30	16	25	79
restor	-36	-35	-35	-35	-43	-35	-37
restor $	-57	-42	-44	-43	-51	-43	-50
restor by	-18	-19	-19	-18	-24	-18	-18
restor from	-43	-45	-43	-43	-68	-43	-52
restrict	-33	-32	-32	-32	-34	-31	-33
restrict @	-30	-28	-28	-28	-30	-28	-31
result	-31	-31	-31	-30	-32	-29	-31
result $	-39	-38	-38	-38	-47	-38	-42
result land	-23	-27	-23	-29	-24	-23	-23
resum	-5	-3	-4	-4	26	-3	-2
retail	-37	-56	-35	-54	-32	-32	-44
retail us	-37	-56	-35	-54	-32	-32	-44
retain	-38	-31	-31	-31	-59	-32	-31
retent	-50	-49	-49	-48	-52	-48	-52
retent $	-54	-54	-56	-52	-57	-53	-67
retent in	-29	-32	-29	-30	-35	-28	-28
retent of	-32	-31	-30	-30	-36	-30	-31
retent period	-43	-36	-36	-35	-39	-35	-39
retent set	-71	-67	-68	-64	-65	-65	-74
retir	-35	-33	-31	-33	-37	-33	-36
retri	-41	-38	-38	-38	-39	-38	-38
retri logic	-27	-27	-25	-25	-27	-25	-25
return	-43	-32	-32	-32	-12	-31	-33
return 500s	-53	-32	-30	-30	-33	-32	-32
return empti	-25	-25	-24	-24	-33	-24	-24
return traffic	-15	-15	-18	-16	-16	-15	-18
reus	-24	-22	-25	-23	-25	-22	-25
review	-37	-36	-37	-36	-38	-35	-38
review @	-16	-15	-15	-15	-17	-15	-15
review of	-19	-20	-21	-20	-22	-20	-20
review the	-43	-41	-40	-39	-42	-39	-46
review who	-20	-19	-19	-19	-27	-20	-23
revis	-28	-21	-23	-21	-22	-21	-23
revok	-34	-33	-34	-34	-36	-33	-35
revok a	-52	-53	-56	-53	-61	-52	-56
revok its	-18	-18	-17	-19	-17	-17	-19
revok the	-18	-17	-18	-17	-24	-17	-17
rewrit	-26	-21	-22	-22	-23	-22	-22
rf	24	23	17	27	122	23	17
rhel	-14	-12	-11	-11	20	-11	-15
rid	-17	-12	-13	-13	-14	-13	-16
rid of	-17	-12	-13	-13	-14	-13	-16
right	-16	-18	-19	-18	-8	-17	-16
right $	-18	-16	-18	-17	-8	-16	-10
right a	-20	-20	-20	-20	-29	-20	-24
right in	-24	-23	-25	-24	-26	-22	-22
right now	30	43	47	47	121	41	41
right of	-45	-47	-53	-50	-61	-53	-51
right on	-44	-42	-43	-43	-46	-41	-49
right size	-40	-44	-40	-40	-49	-41	-43
ring	15	5	15	63	14	17	19
risk	20	1	-4	-5	-8	-5	-3
risk assess	0	25	3	0	1	3	4
risk regist	54	16	16	11	12	13	18
rize	-21	-20	-20	-20	-27	-20	-21
rize $	-24	-22	-23	-23	-31	-22	-23
rm	25	26	20	28	118	25	20
rm rf	24	23	17	27	122	23	17
role	-14	-36	-33	-33	-34	-31	-33
role $	126	39	33	30	36	40	37
role @	-27	-24	-23	-24	-24	-23	-26
role and	-53	-50	-56	-50	-53	-49	-55
role attach	-56	-51	-52	-53	-59	-51	-51
role for	-47	-42	-44	-41	-44	-40	-41
role in	-31	-40	-30	-29	-30	-28	-30
role may	-70	-59	-59	-62	-71	-60	-58
role of	-62	-59	-61	-57	-62	-57	-59
role on	-24	-28	-22	-22	-24	-22	-22
role to	-26	-16	-16	-16	-15	-15	-16
role who	-33	-23	-22	-22	-24	-22	-23
role with	-42	-44	-39	-48	-44	-39	-39
roll	-32	-31	-30	-30	-31	-29	-31
roll $	-43	-43	-43	-43	-43	-43	-43
roll over	-25	-24	-22	-23	-25	-23	-23
rollback	-47	-28	-40	-30	12	-27	-25
rollback alarm	-22	-24	-24	-23	-24	-23	-22
rollout	-42	-42	-42	-42	-45	-41	-43
room	-19	-17	-19	-18	-9	-23	-19
room $	-28	-27	-28	-28	-31	-27	-31
room of	-16	-15	-15	-14	-15	-14	-16
root	-48	-47	-42	-42	-53	-46	-51
root $	-61	-57	-63	-59	-63	-58	-64
root access	-39	-38	-38	-40	-43	-40	-44
root account	-44	-44	-52	-43	-59	-43	-46
root ca	21	13	23	59	22	24	25
root login	-54	-47	-54	-48	-47	-49	-48
root on	-30	-29	-30	-36	-30	-28	-35
root password	-40	-35	-35	-35	-34	-39	-36
root squash	-56	-54	-58	-54	-55	-52	-56
root user	-4	-3	21	-4	-13	-5	-10
rot	-66	-60	-59	-58	-60	-57	-62
rot in	-24	-19	-20	-21	-20	-20	-22
rot insid	-30	-32	-26	-26	-28	-25	-25
rotat	-39	-38	-42	-36	-40	-37	-14
rotat $	-41	-35	-34	-27	-60	-28	69
rotat @	-101	-89	-90	-87	-85	-86	-124
rotat and	-31	-34	-31	-32	-30	-30	-31
rotat in	-46	-43	-54	-42	-44	-42	-46
rotat it	30	33	34	35	33	31	81
rotat on	-22	-22	-22	-22	-33	-22	-25
rotat our	-27	-25	-25	-25	-43	-41	-25
rotat the	21	20	21	21	9	21	68
rotat them	17	19	18	19	-3	19	48
rotat who	-16	-16	-18	-16	-17	-15	-20
rout	-34	-30	-30	-30	-31	-29	-33
rout for	-26	-23	-23	-24	-24	-23	-23
rout i	-15	-14	-15	-15	-19	-15	-17
rout tabl	-50	-40	-40	-38	-41	-39	-45
router	-52	-49	-49	-39	-50	-48	-61
router $	-53	-53	-63	-59	-61	-51	-74
router at	-18	-17	-17	-17	-22	-17	-20
router in	18	18	20	55	20	20	21
row	-16	-14	-16	-15	-3	-14	-15
row $	11	10	11	9	35	10	10
row in	-47	-43	-52	-43	-46	-43	-47
row level	-17	-14	-14	-14	-14	-14	-15
rpo	12	14	91	15	11	14	-8
rpo of	-56	-56	-103	-58	-57	-56	-57
rpu	61	67	62	67	193	71	62
rto	-45	-43	-3	-43	-46	-54	-49
rto and	-35	-34	-46	-35	-38	-35	-34
rule	-37	-36	-38	-36	-35	-29	-39
rule $	-63	-61	-72	-59	-77	-15	-76
rule for	-25	-21	-25	-21	-22	-21	-21
rule in	-23	-23	-23	-22	-23	-22	-22
rule of	-22	-21	-21	-21	-24	-21	-23
rule on	-23	-24	-24	-23	-26	-24	-27
rule set	-56	-53	-56	-52	-58	-53	-56
rule that	-35	-29	-32	-30	-31	-30	-29
run	-26	-27	-29	-22	-24	-27	-31
run $	-49	-38	-40	-40	-16	-39	-50
run @	-16	-26	-25	7	-30	-23	-37
run a	-17	7	-13	-32	-14	-13	-15
run an	-4	39	9	22	12	12	12
run and	-22	-20	-20	-20	-27	-20	-22
run by	14	-21	-21	-23	-45	-21	-29
run cluster	-19	-19	-19	-20	-20	-19	-32
run contain	20	20	16	25	43	20	15
run debian	-47	-44	-45	-45	-52	-44	-58
run docker	11	11	8	43	7	1	10
run for	-22	-22	-22	-22	-26	-22	-28
run hourli	-41	-72	-39	-11	-64	-39	-37
run in	-27	-24	-25	-25	-28	-24	-30
run it	17	17	17	41	14	17	15
run my	-32	-29	-33	-30	-34	-29	-36
run on	-41	-38	-39	-39	-43	-38	-43
run our	-22	-21	-21	-21	-22	-21	-36
run ourselv	8	76	24	3	18	22	7
run out	-18	-16	-16	-17	-18	-16	-17
run sinc	-23	-22	-22	-22	-23	-21	-33
run the	-10	-28	-13	-17	-17	-13	5
runbook	62	15	13	17	52	17	16
runbook for	9	9	3	9	49	10	6
runc	-21	-18	-18	-19	-20	-18	-20
rundown	85	9	13	14	-16	13	12
rundown $	82	8	14	16	9	12	11
rundown on	42	-1	-1	-1	-38	-1	-1
runner	14	7	13	38	12	13	12
runtask	-25	-27	-26	-26	-46	-26	-32
runtim	-20	-14	-3	-18	-20	-18	-9
runtim $	5	10	24	10	3	11	58
runtim agent	-27	-40	-31	-27	-27	-27	-29
runtim for	-26	-26	-30	-27	-36	-26	-33
runtim in	-33	1	-22	-29	-44	-28	-38
runtim of	-28	-29	-29	-28	-31	-27	-36
runtim patch	-46	-47	-52	-48	-32	-46	-62
runtim secur	18	18	14	16	42	18	15
runtim updat	21	29	84	28	25	25	26
rust	-32	-32	-36	-33	-43	-32	-43
s	-46	-44	-42	-43	-49	-42	-48
saa	16	11	66	19	2	17	20
safe	-24	-22	-22	-22	-22	-22	-24
safe $	-19	-19	-19	-19	-22	-19	-20
safekeep	-29	-29	-29	-29	-52	-29	-30
safekeep $	-24	-24	-25	-24	-45	-24	-24
sagemak	-18	-11	-19	-21	-26	-18	-18
sai	-20	-24	4	-8	-13	-15	-15
sai amazon	-25	-24	-30	-25	-31	-26	-26
sai land	12	14	59	12	4	6	12
sai our	-21	-21	-27	-22	-22	-21	-24
sai the	-15	-15	-16	-15	-18	-15	-16
said	-38	-28	-27	-27	-26	-27	-28
salari	-35	-30	-30	-33	-55	-31	-30
sale	-30	-30	-30	-29	-31	-28	-29
salesforc	-13	-11	-13	-12	15	-11	-37
salesforc org	19	19	18	20	55	18	0
same	-27	38	1	-14	-19	-14	-22
same as	-44	-55	21	-42	-43	-36	-66
same for	-96	-80	-77	-75	-83	-78	-79
same question	-65	-57	-51	-50	-50	-55	-52
sampl	26	30	29	29	86	30	30
sandbox	-23	-20	-22	-23	-18	-21	-23
sandbox $	-20	-18	-19	-20	-12	-18	-21
save	-31	17	-13	-7	4	28	-19
save plan	-38	-50	-36	-33	-9	-55	-33
save us	-46	-26	-24	-28	7	-26	-24
saw	-19	-22	-19	-19	-21	-19	-19
say	-18	-10	6	-2	-8	-7	-22
say $	7	-1	150	58	-47	0	-4
say in	45	44	27	74	40	96	46
sbom	-44	-49	-48	-45	-45	-44	-50
scale	-36	-32	-33	-32	-37	-32	-4
scale $	14	50	50	50	36	50	153
scale @	-87	-83	-85	-81	-84	-81	-105
scale a	-63	-60	-63	-59	-61	-59	-86
scale of	-26	-24	-24	-25	-32	-24	-28
scale out	-26	-28	-26	-27	-33	-24	-24
scale polici	-79	-80	-87	-79	-82	-84	-104
scale the	-46	-43	-43	-44	-51	-43	-54
scale up	-17	-16	-15	-16	-16	-16	-18
scale when	-42	-44	-43	-42	-51	-51	-58
scan	-38	-36	-40	-33	-37	-36	-40
scan $	-66	-68	-86	-65	-57	-66	-75
scan of	-38	-38	-42	-40	-41	-39	-43
scanner	-30	-28	-31	-29	-37	-29	-30
scc	-49	-44	-51	-47	-52	-44	-46
schedul	-54	-50	-50	-45	-49	-49	-64
schedul $	-33	-34	-32	-34	-33	-31	-37
schedul and	-61	-35	-37	-35	-36	-35	-35
schedul contain	-95	-95	-104	-95	-95	-94	-152
schedul of	-32	-30	-31	-31	-30	-30	-31
schema	-73	-71	-75	-70	-74	-71	-84
schema $	-87	-87	-104	-91	-94	-93	-131
schema design	-19	-18	-19	-18	-22	-19	-20
scientist	-26	-16	-25	-25	-29	-24	-26
scim	-19	-18	-16	-17	-20	-16	-17
scope	-42	-37	-37	-35	-37	-35	-37
scope $	-69	-66	-70	-62	-68	-64	-68
score	-29	-24	-24	-25	-25	-24	-28
scrambl	-15	-14	-14	-18	-16	-13	-13
scratch	-33	-32	-31	-31	-33	-30	-32
scratch file	-15	-15	-14	-15	-19	-15	-15
scream	-14	-19	-14	-14	-14	-14	-15
screen	-54	-48	-51	-51	-90	-52	-58
script	-60	-56	-57	-55	-56	-55	-60
script $	-88	-77	-80	-75	-75	-75	-87
script @	-103	-96	-97	-87	-100	-88	-104
script of	-18	-18	-16	-17	-19	-16	-18
scrub	-10	-27	-5	27	-9	-5	-11
sdk	-50	-50	-51	-50	-53	-51	-55
search	-33	-58	-33	2	-44	-33	-37
sec	7	15	13	10	57	14	10
second	-29	-22	-24	-24	-21	-22	-4
second $	-94	-62	-61	-59	-57	-63	-70
second @	-26	-27	-27	-27	-29	-26	-26
second az	-21	-21	-22	-21	-32	-21	-21
second one	43	39	34	37	37	42	124
secret	-44	-16	-35	-33	-35	-32	-34
secret $	-54	-55	-57	-55	-61	-55	-56
secret for	-32	-33	-31	-31	-37	-31	-31
secret in	-34	-36	-35	-34	-35	-33	-36
section	87	20	20	1	21	21	21
secur	-15	-19	-9	-16	-22	-19	-14
secur $	-92	-91	-143	-91	-110	-91	-102
secur @	-46	-52	-48	-59	-46	-42	-44
secur by	-55	-31	-31	-47	-34	-31	-33
secur code	-40	-40	-40	-40	-43	-40	-73
secur contact	-30	-29	-33	-30	-34	-29	-32
secur duti	-9	-10	-16	21	-16	-19	-11
secur for	-22	-18	-18	-18	-18	-18	-20
secur group	-26	-18	-1	-25	-26	-27	-37
secur in	-8	-1	31	-2	-7	-2	-7
secur of	-36	-34	-16	-34	-57	-38	-44
secur on	-36	-31	-32	-31	-32	-31	-34
secur patch	-13	-5	-6	-5	-4	-3	26
secur the	-42	-36	-41	-36	-37	-36	-40
secur updat	48	51	52	56	54	55	136
secur want	-11	-12	-11	-18	-11	-11	-11
secur what	142	21	-36	26	14	23	-11
see	-5	0	13	7	-16	26	13
see my	21	27	19	30	10	86	70
see to	-19	-20	-19	-20	-21	-20	-24
segment	-62	-63	-69	-63	-66	-64	-68
select	-23	-23	-23	-24	-24	-21	-22
self	26	64	29	33	27	29	29
self host	24	71	23	5	22	24	27
self instal	-27	-29	-28	-33	-27	-28	-29
self run	23	38	31	70	31	31	31
send	-6	1	1	1	47	0	0
send quota	12	32	36	34	113	21	37
send telemetri	-16	-16	-15	-15	-19	-15	-17
send them	-29	-28	-34	-28	-30	-31	-44
send to	-22	-19	-18	-19	-26	-19	-18
sensit	-45	-43	-43	-43	-52	-43	-57
sensit $	-23	-24	-23	-23	-23	-24	-38
sensit data	-51	-46	-48	-46	-62	-46	-54
sensor	-39	-38	-38	-39	-47	-38	-60
sensor out	-17	-16	-16	-22	-16	-16	-27
sent	-26	-25	-27	-26	-26	-25	-25
sent with	-17	-13	-13	-14	-14	-13	-14
sentenc	76	-8	-15	-5	-26	-18	-6
separ	-31	-26	-26	-27	-30	-26	-26
separ account	-28	-26	-27	-27	-36	-26	-26
seri	27	26	26	54	26	26	26
serv	-25	-24	-23	-24	-26	-23	-31
serv our	-31	-30	-29	-30	-31	-29	-44
server	-29	-27	-26	-22	-30	-25	-21
server $	-39	-36	-35	-36	-40	-35	-13
server @	14	50	14	6	14	15	15
server and	-27	-25	-25	-26	-26	-25	-33
server at	-48	-45	-47	-46	-68	-46	-55
server avail	-34	-33	-35	-33	-32	-33	-34
server behind	-36	-34	-34	-34	-35	-33	-39
server build	-21	-20	-20	-21	-21	-20	-35
server di	-39	-40	-40	-41	-52	-41	-50
server fleet	-110	-103	-111	-105	-107	-104	-165
server for	-73	-68	-60	-81	-66	-61	-64
server hall	-39	-39	-40	-40	-42	-40	-48
server hardwar	-24	-21	-22	-24	-29	-21	-22
server host	-25	-25	-25	-26	-25	-25	-36
server in	-28	-26	-27	-28	-28	-26	-31
server insid	-20	-20	-21	-21	-20	-19	-25
server of	-41	-40	-39	-27	-42	-38	-56
server on	8	-1	9	44	1	9	-9
server or	39	13	38	90	38	38	38
server os	98	98	91	91	99	97	224
server patch	-61	-51	-41	-43	-44	-40	-54
server room	-18	-17	-17	-17	-19	-17	-20
server side	-38	-39	-40	-38	-40	-38	-54
server that	-51	-48	-49	-50	-50	-48	-59
server to	15	14	15	32	14	15	15
server under	-48	-43	-45	-44	-44	-43	-51
server when	-101	-74	-66	-64	-71	-67	-67
server who	-37	-23	-24	-24	-25	-23	-26
serverless	8	-11	-26	-22	-14	-20	-27
serverless $	31	63	46	68	134	67	69
serverless @	-38	-35	-33	-33	-37	-32	-31
serverless cach	-73	-85	-75	-76	-85	-67	-70
serverless instead	-18	62	5	-9	11	14	15
serverless worker	-59	-50	-49	-47	-49	-49	-60
serverless workgroup	-44	-41	-40	-40	-58	-40	-58
servic	-31	-29	-21	-27	-32	-26	-35
servic $	-23	-5	-15	-22	-8	-20	-29
servic account	-59	-57	-59	-55	-67	-54	-56
servic and	-20	-20	-20	-20	-23	-20	-33
servic do	12	22	19	52	-4	88	22
servic endpoint	-24	-24	-24	-25	-40	-24	-30
servic is	-39	-45	-37	-40	-41	-39	-50
servic itself	-36	-33	-33	-32	-40	-32	-35
servic on	-46	-44	-59	0	-54	-57	-49
servic quota	-38	-39	-44	-40	-50	-41	-41
servic role	-30	-26	-26	-25	-28	-25	-25
servic run	-17	-15	-15	-14	-15	-15	-16
servic the	-47	-45	-46	-45	-47	-45	-65
servic updat	-17	-9	33	-9	-9	-8	-21
servic where	-63	-55	-57	-63	-72	-63	-68
servic who	-48	-48	-53	-47	-54	-47	-71
session	-26	-33	-27	-27	-26	-25	-26
session in	-25	-21	-20	-19	-20	-19	-19
set	-24	-21	-23	-22	-25	-22	-18
set $	4	7	7	8	5	8	55
set @	-31	-29	-31	-29	-31	-29	-32
set alarm	-17	-12	-12	-12	-12	-12	-13
set by	-29	-28	-28	-28	-38	-28	-30
set how	-29	-29	-29	-29	-56	-29	-29
set in	-62	-61	-62	-60	-62	-59	-61
set it	-23	-22	-21	-22	-25	-23	-27
set min	-32	-31	-32	-32	-56	-32	-32
set of	-15	-15	-17	-15	-16	-16	-16
set posix	-38	-32	-33	-31	-35	-32	-35
set reserv	-28	-29	-28	-30	-51	-29	-35
set the	-19	-18	-18	-18	-20	-18	-20
set to	-50	-41	-41	-41	-51	-40	-40
set up	-18	-18	-17	-17	-17	-17	-18
setup	-19	-36	-39	-25	-35	-31	-34
setup in	-23	-23	-30	-23	-23	-22	-22
sever	-22	-21	-23	-22	-22	-21	-23
sg	-51	-55	-50	-49	-38	-49	-49
sg $	-43	-43	-43	-41	-42	-40	-41
shadow	-35	-34	-34	-33	-34	-33	-37
shadow copi	-40	-39	-39	-38	-39	-37	-42
shard	-36	-35	-34	-35	-36	-33	-36
shard $	-22	-24	-23	-28	-22	-22	-22
shard of	-38	-39	-37	-38	-40	-36	-39
shard replica	-19	-17	-19	-17	-22	-17	-16
share $	-59	-33	-63	-55	-65	-56	-59
share @	0	-16	2	40	2	3	2
share between	-22	-19	-20	-19	-19	-18	-19
share control	-34	-32	-9	-33	-53	-37	-50
share file	25	28	28	68	29	28	27
share for	102	29	29	38	31	32	30
share key	-36	-31	-35	-32	-32	-32	-34
share model	177	59	50	52	55	64	59
share one	-43	-36	-39	-36	-40	-36	-42
share respons	64	26	41	27	38	26	22
share the	86	114	44	42	28	42	39
share who	-1	-10	4	31	4	5	5
share with	-13	-15	-16	-16	-16	-21	-15
sharepoint	-39	-36	-44	-38	-49	-38	-36
sheet	63	9	20	20	0	19	18
shift	-22	-10	-25	-22	-22	-22	-27
ship	-23	-29	-27	-27	-28	-26	-37
ship with	-18	-17	-17	-17	-17	-17	-26
shop	-26	-25	-26	-25	-28	-24	-26
short	95	28	121	32	10	37	26
short $	19	0	-1	1	-2	-1	0
short for	-25	1	37	1	3	2	3
short pleas	9	7	61	5	-4	-5	-5
short tabl	63	4	1	20	11	23	25
shorter	-16	-22	-16	-16	-16	-16	-19
shorter than	-16	-22	-16	-16	-16	-16	-19
should be	-26	-8	-23	-29	-30	-23	-24
should have	-19	-18	-18	-18	-20	-18	-19
should i	25	29	14	15	56	59	27
should never	-16	-18	-16	-22	-17	-16	-16
should set	-13	-13	-13	-13	-13	-13	-19
should we	10	10	21	98	20	28	22
shouldnt	-27	-27	-26	-27	-31	-26	-26
show	-6	-8	-14	-15	-19	-5	-15
show as	-16	-18	-15	-15	-14	-15	-16
show me	7	15	0	3	-22	48	-1
show up	-14	-13	-14	-13	-18	-13	-15
shred	-21	-22	-22	-22	-27	-22	-24
shut	9	13	13	12	36	13	11
side	-14	-11	-20	-19	-25	-20	-23
side $	6	25	11	3	-5	4	3
side @	12	5	11	33	12	11	12
side by	0	81	21	16	21	19	18
side doe	-39	-66	-42	-39	-40	-39	-39
side duti	12	38	7	-13	11	10	9
side encrypt	-44	-45	-46	-45	-48	-44	-61
side for	63	29	27	30	29	30	30
side is	-37	-53	-39	-35	-47	-34	-36
side pleas	-13	78	2	2	-1	-3	-4
side with	-11	30	1	2	1	-2	1
sidecar	-29	-28	-1	-28	-33	-32	-33
sidecar $	-4	-2	66	-2	-7	-5	-3
siem	-51	-51	-49	-51	-50	-48	-68
sign	-26	-30	-39	-32	-17	-30	-33
sign in	-18	-17	-17	-17	-24	-17	-17
sign key	-70	-65	-69	-64	-76	-63	-66
sign on	-36	-36	-38	-36	-50	-37	-37
sign up	52	34	21	33	91	37	34
sign url	-25	-25	-26	-25	-27	-25	-25
signatur	-57	-56	-56	-55	-68	-56	-62
signatur $	-58	-54	-56	-55	-65	-53	-56
sinc	-29	-29	-28	-28	-24	-28	-29
sinc 2021	-15	-14	-15	-17	-15	-14	-16
sinc januari	-45	-29	-30	-30	-31	-29	-38
sinc nobodi	-22	-20	-20	-20	-21	-19	-19
sinc someon	-30	-30	-31	-31	-34	-32	-48
sinc spring	-64	-60	-61	-62	-82	-60	-66
sinc the	-46	-54	-42	-54	-44	-39	-38
sinc thi	23	22	17	20	83	4	-5
singl	-20	-21	-6	-20	-26	-20	-20
singl az	-55	-61	-59	-56	-56	-53	-55
singl sign	-37	-37	-40	-38	-54	-38	-38
singl tenant	12	12	59	11	-5	11	12
sit	-11	-11	-11	-16	2	-12	-13
sit at	-28	-46	-27	-29	-28	-27	-29
sit in	-23	-24	-22	-22	-26	-22	-24
sit on	-25	-22	-22	-22	-22	-22	-28
site	-24	-23	-23	-21	-24	-22	-24
site $	-37	-37	-37	-37	-40	-36	-39
site and	-30	-30	-27	-28	-36	-27	-30
site where	-29	-26	-26	-28	-24	-25	-31
size	-30	-27	-30	-27	13	-26	-28
size $	-86	-83	-85	-82	-145	-85	-86
size @	8	-6	7	7	57	8	7
size and	-38	-36	-36	-37	-48	-36	-37
size do	38	52	51	43	115	50	52
size for	-111	-94	-96	-92	-106	-92	-102
size in	7	11	5	12	56	11	12
size of	51	53	40	54	141	53	54
size on	-33	-33	-32	-33	-48	-33	-33
size the	-69	-63	-63	-61	-76	-62	-86
skew	-34	-33	-32	-32	-37	-32	-35
skip	-46	-49	-45	-45	-53	-45	-46
skip it	-17	-19	-16	-16	-15	-16	-17
sla	-53	-39	-13	-42	-17	-50	-49
sla for	19	18	-6	0	51	17	11
sla percentag	27	30	11	29	86	30	31
slack	18	13	18	16	74	5	11
slide	82	36	61	34	32	36	37
slim	-31	-27	-29	-28	-29	-27	-29
slip	-23	-21	-21	-22	-28	-21	-24
slip $	-21	-17	-18	-19	-20	-17	-18
slip is	-17	-17	-17	-17	-30	-17	-24
slot	-49	-50	-45	-51	-45	-46	-45
slow	-47	-45	-46	-45	-49	-44	-47
slow queri	-22	-22	-23	-22	-25	-23	-23
slow sql	-21	-20	-19	-19	-20	-19	-20
slurmctld	-81	-74	-73	-73	-81	-74	-117
small	32	15	15	37	48	18	15
small $	14	25	17	25	100	24	15
small @	-12	-17	-11	3	-12	-11	-10
small rest	29	28	29	66	26	29	27
smaller	49	2	49	105	47	48	49
smallest	28	0	29	109	28	30	31
smb	-36	-32	-29	-23	-28	-28	-28
smb share	-41	-36	-32	-24	-30	-32	-29
smell	-60	-49	-46	-49	-41	-47	-69
sms	-30	-27	-27	-28	-40	-28	-29
smtp	-51	-48	-51	-46	-51	-46	-52
snapmirror	-69	-43	-44	-41	-49	-41	-42
snapshot	-34	-32	-31	-31	-29	-33	-15
snapshot $	-76	-74	-76	-74	-86	-84	-79
snapshot and	-21	-23	-21	-21	-23	-21	-22
snapshot in	27	29	31	30	89	22	29
snapshot kept	-13	-17	-14	-14	-14	-13	-14
snapshot of	-37	-36	-35	-36	-40	-37	-41
snapshot older	-30	-32	-30	-29	-40	-30	-31
snapshot on	-46	-43	-44	-53	-46	-41	-47
snowflak	11	9	9	10	70	10	-16
snowflak warehous	20	20	20	19	69	19	-4
so	-12	-15	-17	-11	-20	-10	-14
so $	-36	-32	-32	-33	-34	-31	-34
so @	-14	-30	-48	-27	-27	-27	-28
so no	-41	-33	-30	-43	-36	-32	-33
so noth	-22	-16	-17	-18	-16	-17	-17
so on	-21	6	-20	-24	-28	-23	-21
so our	-19	-16	-14	-15	-14	-14	-16
so patch	-26	-27	-27	-27	-27	-27	-50
so the	-22	-6	-12	28	-10	-6	-20
so um	58	27	2	25	22	25	23
so we	-66	-51	-47	-66	-49	-60	-62
so what	9	85	19	29	-8	89	23
so who	26	28	28	27	24	25	78
soc	-18	-21	-22	-22	-24	-21	-34
soc 2	-15	-20	-22	-21	-23	-21	-36
socket	26	16	26	67	24	25	26
softphon	-21	-19	-18	-19	-18	-18	-18
softwar	-24	-25	-24	-19	-25	-23	-30
softwar $	6	3	8	30	5	8	5
softwar and	-30	-29	-29	-28	-29	-28	-48
softwar in	-42	-40	-42	-40	-42	-40	-52
softwar insid	-37	-33	-33	-34	-38	-33	-37
softwar licens	-18	-18	-18	-18	-19	-18	-18
softwar of	-42	-41	-42	-42	-45	-41	-62
softwar on	-19	-19	-18	-19	-20	-18	-19
softwar that	-12	-12	-12	-12	-13	-12	-18
softwar we	-20	-21	-20	-21	-23	-19	-21
solut	7	8	10	4	52	4	4
solut architect	7	8	10	4	52	4	4
some	-40	-44	-54	-45	-48	-34	-47
somebodi	-16	-17	-19	-17	-19	-19	-11
somebodi has	-28	-27	-26	-28	-27	-25	-27
somebodi left	-25	-24	-24	-24	-32	-23	-24
somebodi must	-21	-19	-18	-19	-22	-18	-20
somebodi set	-15	-13	-13	-15	-13	-13	-16
somebodi wrote	-21	-20	-21	-21	-20	-22	-26
someon	-28	-30	-22	-18	-27	-26	-27
someon approv	-2	1	-4	4	55	-14	-5
someon at	-43	-43	-49	-45	-53	-44	-47
someon els	3	-9	10	71	0	10	9
someon explain	-27	-27	-46	-27	-36	-27	-27
someon in	-17	-20	-17	-17	-17	-16	-18
someth	-27	-25	-15	-25	-27	-25	-30
someth $	-47	-42	-38	-42	-43	-48	-54
someth amazon	-40	-38	-43	-44	-42	-38	-42
someth aws	-33	-33	-40	-34	-34	-38	-38
someth custom	-53	-48	-48	-47	-64	-53	-61
someth i	-13	-13	-13	-14	-17	-13	-17
someth we	-35	-35	-38	-35	-37	-35	-46
somewher	-16	-25	-18	-19	-17	-16	-16
sorri	-14	-14	9	-14	-34	-16	-14
sorri for	9	9	39	8	-18	4	9
sorri i	-30	-31	-34	-30	-32	-31	-30
sort	-42	-40	-49	-40	-43	-26	-49
sort of	-4	-1	-16	-1	-9	31	-2
sourc	-28	-27	-34	-27	-31	-19	-32
sourc $	-31	-29	-30	-30	-31	-30	-31
sourc @	-23	-23	-29	-23	-23	-23	-23
sourc address	-26	-27	-26	-27	-28	-26	-49
sourc and	13	13	-12	13	-1	49	11
sourc code	-19	-19	-18	-19	-19	-19	-26
sourc credenti	-28	-26	-26	-26	-27	-27	-26
sourc librari	-27	-27	-27	-27	-43	-38	-29
space	-23	-22	-22	-24	-22	-21	-22
spare	-11	-56	-14	54	-9	-8	-8
speak	-31	-30	-23	-30	-42	-20	-38
speak $	-4	-1	22	-2	-18	24	-5
specif	-36	-35	-30	-34	-43	-34	-39
specif control	-35	-33	-26	-34	-48	-35	-40
specifi	-31	-28	-28	-29	-44	-28	-28
spell	47	55	108	37	34	26	36
spend	-98	-100	-119	-98	-101	-99	-111
spf	-17	-17	-15	-15	-15	-15	-16
split	119	95	42	39	41	47	42
split $	181	124	60	63	61	68	54
split for	89	58	29	31	14	29	28
split of	17	40	15	0	38	14	13
split on	53	49	-2	20	14	17	20
split the	-33	-33	-32	-33	-52	-34	-36
spoof	-26	-27	-26	-27	-28	-26	-49
spot	-49	-49	-48	-48	-44	-46	-50
spot $	-28	-17	-18	-17	-17	-17	-17
spot in	-20	-20	-21	-20	-22	-20	-19
spread	-58	-60	-66	-58	-64	-56	-59
spread @	-33	-32	-33	-31	-32	-31	-31
spread over	-30	-30	-40	-32	-31	-30	-31
spring	-44	-42	-42	-43	-55	-41	-45
spring $	-34	-33	-35	-34	-38	-34	-38
sql	-29	-30	-29	-24	-29	-28	-31
sql inject	-19	-20	-21	-20	-20	-19	-24
sql over	2	-6	2	21	2	2	0
sql queri	-20	-18	-18	-18	-21	-18	-18
sql statement	-21	-20	-19	-19	-20	-19	-20
sqli	-35	-30	-30	-30	-31	-29	-30
squash	-56	-54	-58	-54	-55	-52	-56
sre	-42	-41	-39	-44	-48	-38	-44
sre team	-16	-20	-16	-27	-16	-16	-17
srm	77	9	33	18	-3	68	6
srm $	40	-47	-60	-41	-55	-58	-59
ssd	-39	-39	-39	-39	-41	-37	-38
sse	-50	-38	-12	-36	-37	-34	-38
sse @	-53	-47	-8	-38	-35	-35	-35
sse c	-46	-45	-47	-46	-54	-45	-52
ssh	-33	-32	-32	-32	-33	-31	-37
ssh kei	-37	-38	-38	-38	-38	-38	-53
ssh key	-34	-30	-31	-30	-32	-29	-29
ssh to	-20	-20	-20	-20	-24	-20	-25
sshd	-51	-50	-47	-50	-56	-48	-55
sshd config	-48	-48	-45	-48	-56	-46	-48
ssl	-25	-23	-24	-24	-24	-22	-23
ssl on	-20	-19	-21	-19	-19	-19	-20
stack	-16	-26	-18	5	-18	-16	-21
stack @	13	-16	7	41	9	11	11
stack drift	-41	-41	-46	-42	-45	-43	-58
staff	-39	-42	-40	-30	-42	-39	-45
staff to	-50	-53	-53	-53	-55	-49	-52
stage	-21	-17	-18	-19	2	-21	-20
stage @	-20	-17	-17	-18	-19	-17	-17
stai	-4	3	-20	-18	-5	-9	-10
stai $	-6	23	-6	-33	-8	-6	-6
stai in	2	2	3	2	39	1	4
stai with	5	-2	-16	24	-19	-2	-1
stale	-48	-46	-41	-42	-43	-41	-41
stale @	-38	-44	-39	-38	-41	-38	-38
stand	6	10	66	9	-4	10	7
stand $	-29	-26	-28	-29	-25	-26	-32
stand for	34	40	112	39	19	38	35
stand in	-29	-25	-30	-25	-26	-25	-26
standalon	-28	-27	-28	-27	-42	-27	-31
standalon @	-18	-15	-17	-15	-15	-16	-16
standard	-5	-12	-3	5	30	-2	-3
standard @	20	8	20	73	18	20	20
standard log	-25	-24	-25	-25	-32	-24	-25
standard support	-50	-44	-45	-45	-65	-43	-49
standbi	-21	-21	-20	-21	-20	-19	-20
standbi or	-28	-32	-30	-34	-31	-28	-28
start	-8	-17	-18	-15	-17	5	-17
start $	-19	-18	-28	-13	-30	40	-17
start a	-14	-18	-14	-15	-16	-15	-15
start at	-49	-45	-46	-47	-47	-48	-56
start by	-38	-37	-38	-36	-45	-36	-36
startexecut	-47	-42	-47	-43	-57	-42	-43
startup	18	7	19	56	19	21	19
startup us	-28	-23	-25	-26	-26	-24	-25
starv	-23	-27	-23	-24	-24	-23	-23
state	-59	-51	-50	-50	-58	-50	-52
statement	-38	-39	-35	-35	-37	-35	-36
static	16	14	17	61	7	17	9
static market	23	14	23	66	23	22	22
statu	6	10	11	11	44	10	8
step	42	46	42	45	123	45	43
step $	18	20	20	18	48	19	15
step by	31	35	34	34	79	34	34
step in	-39	-35	-35	-35	-48	-37	-38
still	-4	-24	-24	-21	-15	-21	-25
still contain	-25	-22	-23	-22	-27	-22	-21
still do	86	-7	-15	6	0	8	11
still have	34	-37	-18	-17	-29	-17	-23
still hold	-22	-20	-20	-20	-23	-20	-20
still in	-37	-30	-30	-31	-37	-30	-31
still need	-36	-32	-33	-38	-32	-29	-49
still on	-49	-46	-47	-47	-55	-47	-54
still patch	-29	-24	-24	-25	-31	-25	-30
still rout	-28	-24	-24	-25	-27	-24	-28
still run	-53	-47	-42	-44	-60	-42	-46
still sign	-6	41	44	42	124	41	41
still the	-26	-29	-27	-30	-27	-26	-25
still us	-41	-41	-40	-39	-38	-37	-37
stolen	-20	-19	-19	-20	-20	-19	-20
stop	-30	8	-26	-34	-28	-25	-29
stop @	-40	-38	-35	-36	-44	-36	-36
stop and	31	1	6	5	2	5	4
stop do	6	100	20	-2	33	33	35
stop it	-43	-39	-38	-38	-39	-38	-48
stop secur	-27	-27	-27	-27	-27	-26	-40
stop start	-18	-21	-16	-18	-18	-17	-17
storag	-31	-30	-30	-29	-29	-29	-31
storag @	-39	-55	-39	-44	-39	-38	-44
storag class	-30	-37	-30	-30	-30	-29	-29
storag databas	-18	-19	-19	-20	-22	-19	-22
storag encrypt	-18	-17	-17	-17	-18	-17	-17
storag fleet	-15	-14	-14	-14	-15	-14	-21
storag full	-54	-47	-48	-51	-47	-46	-46
storag hardwar	-19	-16	-16	-17	-17	-16	-18
storag media	-43	-43	-46	-42	-44	-43	-43
storag node	-18	-17	-16	-16	-17	-16	-18
storag of	-18	-17	-18	-17	-19	-17	-18
storag on	-13	-13	-13	-20	-17	-13	-13
storag under	-24	-24	-27	-26	-27	-24	-27
storag volum	-14	-13	-13	-13	-16	-13	-15
store	-11	-10	-19	-11	-25	-17	-24
store @	-29	-28	-26	-24	-26	-26	-29
store in	-30	-30	-29	-29	-34	-28	-28
store of	-21	-20	-20	-20	-21	-20	-20
store on	-42	-42	-42	-42	-52	-41	-55
store the	-49	-44	-43	-48	-44	-45	-59
straight	-21	-26	-20	-20	-20	-20	-19
straight to	-24	-32	-23	-24	-24	-23	-23
stranger	-51	-48	-49	-47	-59	-48	-49
strategi	-60	-62	-62	-57	-65	-56	-60
stream	-17	-15	-14	-5	-16	-13	17
stream consum	-116	-101	-97	-98	-96	-95	-104
stream gatewai	-59	-56	-56	-58	-58	-56	-91
stretch	-40	-40	-43	-41	-42	-40	-71
string	-18	-16	-17	-16	-17	-16	-16
stripe	-78	-73	-72	-71	-75	-70	-70
structur	-37	-37	-45	-37	-43	-37	-39
stuck	-54	-39	-44	-41	-26	-43	-42
stuck at	-22	-21	-23	-21	-25	-21	-21
stuck in	-40	-36	-37	-37	-57	-37	-41
stuck on	-54	-43	-38	-32	-35	-30	-31
student	-52	-54	-48	-48	-54	-47	-48
studio	-17	-29	-31	-28	-29	-24	-25
stuff	-18	-10	-21	-12	-27	-18	-27
stupid	9	9	39	8	-18	4	9
stupid question	9	9	39	8	-18	4	9
style	-22	-22	-22	-24	-22	-22	-36
subdomain	-37	-38	-34	-35	-54	-33	-35
subdomain takeov	-40	-42	-36	-37	-56	-35	-38
subject	-15	-15	-15	-16	-18	-19	-17
submit	-62	-63	-50	-51	-62	-52	-53
subnet	-37	-36	-38	-36	-38	-35	-38
subnet $	-51	-50	-59	-50	-52	-50	-55
subnet and	-40	-37	-38	-36	-38	-36	-36
subnet for	-38	-39	-37	-37	-39	-36	-40
subnet group	-26	-25	-33	-25	-42	-25	-25
subscrib	-57	-57	-57	-53	-55	-53	-57
subscrib to	-68	-67	-71	-64	-67	-65	-71
subscript	-49	-48	-49	-49	-55	-48	-49
subscript $	-16	-16	-15	-17	-16	-16	-16
sudo	-44	-44	-45	-45	-47	-44	-54
sudoer	-89	-90	-119	-86	-89	-87	-90
sudoer on	-62	-60	-62	-57	-60	-57	-63
suggest	-16	-17	-16	-9	-18	-16	-17
suggest $	-20	-19	-19	-19	-20	-19	-21
summar	59	22	21	21	13	22	23
summari	69	13	13	16	12	15	14
summari $	66	13	12	16	15	15	13
summari for	38	14	14	13	12	14	15
sundai	-14	-13	-14	-16	-16	-14	-13
suppli	-16	-16	-16	-16	-16	-15	-17
suppli the	-20	-19	-21	-21	-20	-19	-23
supplier	-73	-68	-66	-64	-76	-65	-74
support	3	9	17	10	68	8	7
support $	10	18	59	18	74	20	15
support @	-22	-5	-5	-6	47	-3	-7
support in	-20	-20	-20	-21	-35	-21	-20
suppos	8	10	36	8	-1	10	31
suppos $	-36	-34	-49	-35	-37	-34	-37
suppos to	24	26	68	24	10	25	53
suppress	-62	-58	-59	-82	-63	-58	-68
suppress rule	-59	-49	-51	-48	-58	-49	-50
sure	-17	-16	-17	-16	3	-17	-17
sure $	-36	-30	-32	-30	-34	-29	-31
sure amazon	-23	-23	-32	-24	-32	-23	-23
sure aws	-34	-33	-37	-37	-37	-35	-50
sure onli	-30	-26	-38	-28	-27	-25	-25
sure the	-24	-22	-20	-21	-27	-20	-21
suricata	-15	-14	-14	-14	-16	-14	-16
surviv the	-11	-12	-12	-11	-17	-11	-12
suspici	-43	-39	-45	-40	-46	-39	-44
swap	-28	10	-18	-19	-19	-16	-18
swap @	15	97	33	25	33	40	42
swap by	-26	-25	-25	-24	-24	-23	-24
swap the	-17	-17	-17	-17	-22	-17	-18
swap them	-32	-33	-29	-29	-31	-29	-32
switch	-29	-28	-30	-29	-31	-28	-35
switch $	-46	-46	-47	-46	-49	-47	-55
switch it	-24	-23	-24	-24	-28	-23	-25
switch off	-17	-17	-21	-18	-20	-18	-22
switch on	-33	-33	-36	-33	-35	-32	-43
switch the	-25	-42	-25	-27	-27	-26	-26
switch to	-32	-40	-31	-31	-39	-32	-31
switchov	-59	-55	-57	-53	-54	-54	-55
syn	-28	-33	-28	-27	-29	-27	-30
syn flood	-30	-36	-30	-29	-31	-29	-32
sync	-42	-39	-40	-39	-59	-39	-40
sync by	-43	-38	-40	-40	-67	-40	-36
sys	-26	-24	-26	-25	-26	-24	-24
sysadmin	22	-1	24	62	24	25	23
system	-19	-18	-18	-18	-19	-18	-3
system $	-19	-29	-24	-29	-15	-20	37
system @	-15	-24	-14	-14	-14	-14	-14
system and	-9	-9	-9	-9	-9	-9	-16
system behind	-25	-25	-24	-25	-27	-25	-38
system eli5	9	8	28	9	7	8	7
system for	-16	-14	2	-14	-16	-14	-31
system network	-48	-48	-48	-48	-50	-48	-88
system of	-44	-42	-42	-42	-45	-42	-61
system on	-15	-13	-12	-16	-14	-12	-13
system patch	-27	-27	-28	-27	-32	-27	-48
system polici	-14	-14	-14	-16	-18	-14	-14
system to	-24	-24	-24	-25	-27	-25	-31
system under	-58	-56	-57	-55	-59	-56	-70
system updat	44	47	48	46	44	47	109
system when	-48	-46	-46	-47	-64	-46	-68
tabl	-25	-11	-27	-24	-28	-25	-29
tabl $	-53	-58	-54	-56	-58	-51	-55
tabl @	35	144	31	83	41	44	30
tabl in	-21	-19	-20	-19	-21	-19	-22
tabl on	-28	-28	-28	-27	-28	-26	-28
tabl permiss	-15	-15	-15	-14	-15	-14	-16
tabl that	-53	-27	-27	-27	-27	-27	-27
tabl whose	-69	-68	-68	-67	-69	-67	-94
tag	-64	-63	-63	-70	-73	-62	-80
tag for	-74	-68	-70	-69	-108	-69	-70
tag resourc	-43	-41	-40	-41	-43	-42	-73
take	0	-14	-16	-4	-17	-13	-9
take $	10	1	11	25	30	10	7
take @	29	32	1	-13	7	8	2
take awai	-16	-26	-1	36	-20	-6	-3
take care	21	-3	-7	-3	-9	-2	15
take it	-15	-16	-15	-16	-15	-14	-16
take off	31	-7	-6	1	-2	1	1
take over	54	5	14	14	11	15	15
take snapshot	-67	-63	-64	-63	-76	-63	-86
take the	-36	-32	-32	-25	-37	-31	-35
take them	-46	-43	-44	-53	-46	-41	-47
takeov	-37	-39	-34	-35	-54	-34	-36
talk	1	-1	28	-1	-14	19	-1
talk of	28	26	76	27	30	28	31
talk to	-41	-23	-23	-23	-40	0	-23
tamper	-58	-53	-53	-52	-56	-52	-55
tape	-29	-29	-30	-29	-34	-29	-28
target	-35	-35	-35	-36	-38	-34	-35
target $	-53	-50	-51	-49	-60	-50	-51
task	-18	-18	-18	-23	-24	-22	-25
task $	-60	-59	-59	-54	-54	-53	-57
task @	-23	-24	-22	-21	-21	-22	-23
task are	90	19	30	29	28	29	24
task definit	-32	-28	-33	-29	-32	-29	-30
task fail	-20	-25	-21	-21	-22	-20	-21
task in	122	117	62	69	55	65	55
task remain	61	2	28	24	26	26	29
tb	-23	-24	-18	-33	5	-18	-16
tb $	-38	-29	-29	-31	-32	-30	-29
tcp	2	-5	-22	4	86	1	6
tde	-26	-24	-24	-25	-25	-24	-26
teach	-44	-45	-45	-46	-57	-45	-71
team	18	2	-1	25	0	2	-1
team $	-19	-28	-36	-37	-57	-36	-27
team can	-29	-22	-21	-22	-23	-21	-21
team or	-44	-43	-41	-64	-46	-40	-41
team still	25	-9	-11	-5	-4	-4	-4
team with	-49	-37	-32	-23	-33	-31	-31
techi	16	16	51	15	10	15	17
techi $	16	16	51	15	10	15	17
technic	-20	-39	7	-20	-29	-23	-19
technician	-25	-25	-26	-25	-30	-26	-31
telemetri	-16	-16	-15	-15	-19	-15	-17
telemetri to	-16	-16	-15	-15	-19	-15	-17
tell	-1	4	23	-1	0	15	-8
tell me	22	24	38	16	26	37	19
templat	-62	-53	-57	-54	-67	-52	-52
templat user	-23	-23	-27	-23	-26	-23	-22
templat with	-28	-26	-26	-48	-25	-26	-27
tenant	-13	-13	8	-14	-9	-16	-19
tenant manag	31	31	68	31	30	29	31
tenant who	9	8	-2	9	41	8	-16
term	40	70	82	59	36	45	43
term of	30	65	29	52	26	36	35
termin	-44	-42	-11	-48	-47	-41	-43
termin $	-57	-55	-59	-44	-47	-44	-47
terraform	-1	15	6	14	81	14	16
terraform $	7	15	21	20	60	14	21
terraform destroi	-22	-19	-19	-19	-22	-19	-22
terraform for	8	27	23	25	61	25	26
terraform modul	-4	1	0	1	24	1	2
terraform state	-53	-56	-55	-58	-63	-56	-54
test	-58	-57	-55	-57	-67	-57	-62
test $	-106	-103	-122	-99	-102	-101	-107
test @	-42	-42	-43	-43	-72	-42	-44
test and	-21	-21	-21	-21	-29	-21	-21
test for	-60	-54	-56	-53	-55	-53	-56
test of	-48	-48	-62	-49	-55	-56	-61
test our	-49	-49	-49	-49	-67	-49	-66
test restor	-44	-44	-44	-44	-76	-44	-56
test that	-30	-30	-34	-31	-30	-34	-34
tester	-22	-17	-17	-17	-25	-17	-18
text	-34	-27	-33	-13	-10	-26	-29
than	-9	10	-1	-26	4	-9	-11
than 90	-31	-30	-28	-28	-37	-28	-28
than @	34	48	32	11	72	25	28
than a	-14	-18	-15	-14	-14	-14	-14
than one	-27	-28	-38	-29	-29	-27	-29
than the	-15	-21	-14	-15	-15	-14	-15
than with	16	70	16	-31	-7	16	16
thank	-3	-12	-8	-7	18	-10	-17
that	-19	-18	-16	-17	-21	-18	-11
that $	-70	-66	-103	-64	-74	-66	-41
that @	-23	-22	-22	-23	-23	-21	-23
that a	0	0	37	0	-6	-1	-9
that agent	-18	-20	-17	-17	-16	-17	-18
that amazon	-42	-39	-44	-39	-43	-43	-44
that an	-15	-15	-14	-14	-14	-14	-16
that appli	-26	-26	-28	-26	-31	-26	-31
that aws	-6	-2	-5	21	-11	-2	-7
that be	-11	-13	13	-17	-12	-10	-21
that by	-25	-26	-23	-24	-24	-25	-23
that call	0	18	61	19	17	19	19
that carri	-45	-46	-49	-43	-43	-43	-43
that connect	-33	-32	-32	-33	-35	-32	-35
that do	-33	-35	-35	-36	-39	-36	-52
that fail	-17	-14	-14	-14	-15	-13	-13
that for	-45	-44	-56	-68	-51	-46	-47
that had	-25	-16	-18	-17	-17	-16	-19
that has	-26	-17	-17	-18	-17	-17	-17
that hold	-14	-14	-14	-14	-15	-14	-16
that host	-22	-20	-20	-20	-21	-20	-24
that in	-11	-11	-11	-11	-18	-11	-11
that it	-25	-25	-27	-27	-25	-25	-39
that key	-12	-13	-13	-19	-13	-12	-12
that left	-39	-42	-39	-38	-44	-38	-39
that let	-89	-48	-50	-50	-49	-48	-48
that limit	-19	-13	-17	-13	-14	-14	-13
that must	-20	-22	-19	-18	-19	-18	-18
that no	36	0	-1	7	1	8	-1
that nobodi	-45	-43	-59	-40	-44	-38	-42
that not	-55	-30	-34	-35	-32	-30	-34
that on	6	8	9	8	4	8	35
that one	-25	-25	-25	-25	-25	-25	-47
that or	6	9	9	10	12	10	77
that our	-30	-28	-29	-28	-31	-28	-36
that out	33	25	94	26	21	13	22
that patch	-15	-20	-15	-15	-15	-15	-15
that record	39	35	38	37	105	38	10
that right	-28	-28	-28	-28	-29	-28	-53
that row	-39	-34	-36	-37	-41	-34	-35
that run	-40	-39	-38	-33	-39	-37	-46
that send	-16	-15	-15	-15	-18	-15	-17
that serv	-17	-17	-17	-17	-19	-17	-23
that so	-26	-25	-26	-25	-30	-25	-29
that store	-29	-26	-25	-26	-25	-25	-29
that stuff	-19	-18	-17	-18	-21	-17	-24
that the	-15	-13	-13	-15	-2	-13	-16
that thei	-5	5	-1	9	2	-8	58
that thing	17	32	66	34	15	32	98
that up	-25	-25	-21	-21	-23	-21	-22
that us	-14	1	1	11	-5	-3	83
that we	51	60	28	42	29	28	23
that what	-24	-19	-26	-20	-20	-19	-19
that whose	-18	-13	-13	-13	-13	-13	-14
that with	-47	-61	-42	-42	-44	-43	-45
that word	22	21	88	22	12	16	18
the	-17	-16	-17	-14	-13	-16	-10
the @	-36	-35	-35	-34	-33	-33	-37
the access	-24	-23	-22	-23	-27	-23	-28
the account	0	0	0	1	28	2	0
the admin	18	4	16	51	41	18	13
the agent	14	15	15	15	6	15	56
the alert	-16	-16	-16	-16	-21	-16	-16
the ami	-13	-13	-13	-13	-13	-14	-19
the analyst	21	17	14	51	5	13	14
the api	-17	-10	-10	-10	-10	-10	-10
the app	-27	-27	-27	-27	-34	-27	-29
the applianc	-18	-18	-20	-19	-26	-18	-21
the applic	-32	-27	-27	-23	-29	-26	-30
the architect	16	48	15	9	6	15	14
the archiv	-47	-51	-42	-48	-54	-42	-42
the assess	-25	-24	-24	-23	-24	-23	-26
the attack	-66	-49	-71	-51	-77	-50	-53
the auditor	-69	-69	-71	-93	-73	-70	-78
the author	-18	-17	-17	-18	-19	-17	-17
the autom	-33	-32	-32	-33	-32	-30	-31
the avail	-66	-66	-85	-67	-74	-67	-87
the aws	-19	-16	-27	-16	-5	-3	-22
the az	-15	-15	-19	-14	-16	-14	-14
the backbon	-24	-26	-26	-25	-25	-24	-25
the backend	-28	-26	-27	-28	-27	-27	-31
the backup	30	34	37	37	49	38	81
the bare	-27	-27	-28	-27	-30	-27	-49
the basement	-29	-27	-29	-31	-27	-29	-26
the board	-57	-46	-47	-45	-48	-45	-57
the bootstrap	-32	-32	-36	-33	-43	-32	-43
the bottlerocket	-46	-42	-43	-43	-47	-42	-67
the box	-26	-30	-26	-29	-30	-26	-27
the branch	-27	-48	-27	-29	-30	-28	-28
the broken	-23	-23	-22	-33	-24	-27	-31
the broker	-52	-50	-51	-64	-70	-50	-51
the build	-30	-40	-27	-28	-29	-27	-29
the button	-28	-22	-21	-22	-26	-22	-22
the cabl	-29	-29	-31	-30	-53	-33	-33
the cach	-32	-31	-31	-32	-39	-31	-45
the capac	-19	-17	-17	-17	-20	-17	-19
the card	0	0	-23	0	-6	27	0
the certif	52	27	16	25	17	25	51
the checkout	2	7	5	4	50	5	-11
the ci	-36	-29	-29	-28	-30	-28	-28
the cidr	-18	-13	-13	-13	-15	-13	-15
the cisco	-15	-18	-27	-28	52	-10	-31
the cli	12	32	31	32	105	6	22
the client	11	-15	-15	-15	-37	-15	-23
the cloud	-40	-38	-9	-38	-53	-40	-47
the cluster	21	22	14	19	17	23	100
the code	-22	-20	-20	-21	-25	-21	-23
the coffe	19	19	19	20	54	20	9
the compani	-20	-13	-17	-13	-23	12	-15
the complianc	-46	-31	-30	-30	-32	-29	-30
the comput	-15	-15	-15	-15	-9	-15	-23
the configur	-34	-34	-35	-34	-42	-35	-41
the consol	-18	-14	-15	-13	4	-15	-24
the consum	-67	-45	-46	-47	-48	-46	-52
the contain	3	6	5	4	-4	6	47
the content	-25	-25	-25	-25	-33	-25	-35
the control	-21	-20	-25	-19	-21	-19	-23
the cool	-34	-19	-19	-19	-19	-20	-19
the corpor	-20	-14	-14	-14	-15	-14	-13
the credenti	20	22	18	22	89	8	15
the custom	-14	-24	-41	-29	-45	-33	-39
the d	-42	-33	-32	-33	-35	-31	-34
the dashboard	-7	-6	42	-6	-29	-11	-14
the data	-9	-22	-26	-21	-19	-21	-29
the databas	-3	1	6	26	-18	9	99
the db	-18	-16	-19	-17	-16	-16	-17
the dead	-28	-29	-30	-29	-33	-29	-33
the deadlin	-18	-18	-21	-19	-20	-18	-21
the deal	87	2	-26	7	-12	5	3
the dev	-60	-53	-53	-53	-66	-52	-53
the devic	-21	-21	-21	-21	-22	-21	-38
the differ	6	54	-26	9	51	19	22
the disk	-26	-26	-27	-28	-41	-27	-30
the divis	84	66	26	38	33	39	39
the dns	-58	-47	-42	-43	-47	-42	-45
the domain	-39	-43	-38	-39	-39	-37	-40
the duti	-13	35	11	-12	58	10	9
the ecs	-47	-46	-46	-46	-47	-45	-76
the edg	-49	-51	-63	-52	-53	-50	-71
the encrypt	-43	-43	-43	-43	-49	-42	-59
the end	-45	-42	-42	-42	-61	-41	-44
the endpoint	33	32	30	32	10	33	73
the engin	-19	-19	-20	-21	-36	-18	12
the environ	-13	-11	-12	-12	-16	-12	-12
the evid	-63	-38	-38	-38	-39	-38	-38
the execut	-18	-18	-19	-18	-19	-18	-19
the facil	-21	-21	-23	-21	-22	-22	-23
the factori	-24	-28	-28	-29	-29	-28	-36
the fenc	124	82	64	82	172	83	53
the fewest	8	7	13	53	-8	13	14
the field	-25	-25	-25	-25	-29	-25	-48
the file	-31	-21	-24	-25	-30	-24	-27
the financ	-19	-17	-17	-18	-17	-17	-17
the find	-43	-34	-36	-36	-42	-34	-37
the firewal	62	62	62	62	23	59	167
the firm	-60	-46	-46	-51	-49	-46	-59
the first	-41	-46	-54	-50	-66	-47	-57
the fix	-30	-30	-29	-31	-32	-30	-42
the fleet	-32	-29	-29	-29	-32	-29	-33
the flow	-15	-14	-18	-15	-15	-14	-15
the full	42	1	4	2	-18	1	6
the function	-19	-17	-17	-17	-18	-17	-20
the gatewai	2	18	21	20	42	19	75
the gener	-24	-24	-24	-24	-28	-24	-29
the global	-14	-14	-16	-15	-16	-15	-15
the goal	28	2	27	56	66	28	15
the golden	-11	-11	-12	-11	-14	-12	-17
the gpu	-32	-29	-29	-31	-33	-29	-34
the guard	-38	-39	-40	-38	-45	-39	-45
the guest	-19	-13	-14	-14	-2	-13	-24
the hardwar	-35	-32	-32	-32	-35	-32	-38
the health	-20	-21	-24	-22	-27	-22	-24
the heavi	-33	-61	-28	16	-36	-30	-50
the hood	30	27	30	28	6	69	27
the hook	35	3	-11	-2	-3	-2	-10
the host	54	59	58	69	58	60	138
the hourli	20	32	2	26	85	30	24
the http	-41	-39	-41	-41	-51	-40	-48
the hypervisor	-41	-40	-45	-39	-46	-39	-51
the index	-28	-22	-22	-24	-22	-22	-33
the infrastructur	-16	-15	-15	-14	-17	-15	-16
the internet	-41	-35	-34	-37	-39	-34	-38
the iot	-33	-32	-36	-34	-35	-33	-45
the ip	-21	-20	-20	-21	-37	-20	-20
the java	-25	-25	-25	-25	-26	-24	-28
the job	-35	-32	-33	-32	-33	-32	-42
the keeper	-2	-5	-4	-14	34	-2	-16
the kei	55	58	58	59	36	57	126
the kernel	7	8	-5	40	-11	-1	8
the kubelet	-27	-26	-29	-28	-26	-26	-36
the land	-22	-21	-24	-23	-23	-23	-24
the latter	-35	-35	-35	-35	-45	-35	-51
the law	-34	-31	-31	-31	-41	-31	-38
the layer	-38	-28	-30	-29	-30	-28	-32
the least	34	20	34	88	30	33	32
the legal	16	26	59	17	51	8	24
the limit	-3	-5	-42	-4	-29	45	-24
the line	65	62	3	19	-5	15	15
the linux	-15	-12	-13	-14	11	-12	-20
the list	-48	-34	-35	-38	-39	-36	-34
the log	-4	-6	-3	-4	-15	-3	21
the loss	-11	-12	-12	-11	-17	-11	-12
the lowest	2	2	-15	-9	33	0	2
the machin	-50	-47	-48	-47	-49	-47	-60
the mail	-51	-39	-38	-38	-40	-38	-42
the mainten	-3	4	-3	0	-8	3	41
the manag	-38	-29	-30	-29	-32	-29	-35
the manual	-27	-27	-27	-27	-34	-29	-28
the marketplac	-25	-25	-25	-25	-28	-25	-40
the master	-17	-15	-15	-15	-16	-15	-17
the max	21	28	7	28	82	27	29
the maximum	37	45	25	45	102	45	46
the mean	32	33	84	31	-3	29	34
the member	-16	-13	-13	-14	-17	-13	-14
the mfa	-12	-11	-16	-11	-13	-12	-12
the minimum	-17	-39	-16	11	-26	-17	-17
the model	-7	-28	-21	-27	-39	-28	-32
the monthli	-6	5	-5	-12	49	6	3
the more	-50	-57	-59	-52	-52	-54	-68
the most	33	27	22	99	19	31	29
the move	-18	-25	-18	-19	-20	-18	-18
the name	21	31	30	29	27	31	69
the new	-19	-21	-18	-20	-1	-18	-20
the next	-23	-22	-21	-22	-25	-21	-23
the nitro	11	13	70	11	7	13	9
the node	7	-1	9	32	-1	9	45
the number	-15	-15	-14	-15	-19	-14	-15
the object	-16	-17	-16	-17	-27	-16	-17
the offic	28	28	26	28	78	23	20
the old	8	8	8	7	45	3	6
the on	-17	-16	-17	-16	-17	-15	-16
the one	2	3	-10	39	5	6	6
the oper	-13	-16	-21	-14	-20	-14	15
the org	-15	-14	-14	-14	-17	-14	-14
the os	-11	-5	-5	-4	55	-6	-46
the other	12	45	15	5	9	14	14
the owner	-34	-30	-34	-37	-27	-30	-37
the packag	-24	-24	-24	-23	-31	-23	-30
the parti	-25	-25	-27	-27	-30	-28	-40
the password	-4	12	0	12	-18	12	78
the patch	4	19	7	42	25	5	-18
the pci	-12	-12	15	-12	-32	-13	-12
the peer	-31	-32	-33	-31	-35	-31	-50
the peopl	-27	-26	-27	-39	-33	-27	-31
the permiss	-22	-23	-19	-19	-20	-19	-20
the person	-27	-29	-27	-32	-29	-27	-26
the physic	-39	-38	-38	-38	-40	-38	-46
the plan	-26	-24	-25	-25	-36	-24	-27
the plant	-27	-28	-27	-27	-45	-26	-31
the platform	-24	-30	-26	-27	-25	-23	-26
the point	-18	-14	-14	-14	-15	-14	-15
the polici	20	-5	-7	-5	-18	-6	-9
the power	9	14	3	7	59	14	6
the price	-57	-35	-50	-34	-13	-34	-35
the primari	-22	-17	-17	-17	-21	-17	-17
the procur	165	63	54	61	56	66	63
the prod	7	4	7	6	36	7	7
the python	-21	-21	-21	-21	-26	-21	-25
the queri	-28	-21	-21	-21	-24	-21	-23
the queue	-13	-13	-13	-13	-19	-14	-16
the raci	-67	-36	-38	-40	-50	-37	-37
the rack	-35	-35	-35	-35	-56	-35	-47
the record	-41	-36	-36	-53	-46	-36	-40
the region	-30	-34	-33	-30	-33	-30	-30
the registri	-17	-17	-18	-17	-18	-17	-23
the regul	-20	-19	-19	-19	-21	-19	-21
the replac	-40	-35	-36	-37	-44	-36	-37
the report	-17	-10	-11	-11	-10	-10	-10
the resolv	-25	-22	-22	-25	-34	-22	-22
the respons	-1	17	-8	-28	-21	-10	-12
the rest	31	62	44	44	9	43	125
the restor	-34	-21	-21	-21	-24	-21	-23
the retent	-17	-18	-17	-17	-21	-17	-22
the risk	4	-13	-10	-18	-11	-11	-10
the room	-26	-23	-25	-23	-25	-23	-23
the root	-36	-36	-41	-36	-42	-36	-41
the rotat	-15	-15	-15	-16	-19	-15	-18
the row	-32	-32	-29	-38	-31	-30	-40
the rule	-20	-21	-20	-21	-8	-20	-26
the rundown	42	-1	-1	-1	-38	-1	-1
the runtim	18	29	70	28	21	27	76
the salari	-28	-28	-27	-28	-54	-28	-28
the sale	-22	-22	-19	-20	-22	-20	-22
the same	13	66	43	29	22	25	23
the schedul	-20	-19	-20	-19	-19	-19	-25
the second	-38	-14	-22	-20	-21	-17	33
the secur	54	13	23	40	24	26	57
the sensor	-16	-16	-15	-15	-19	-15	-17
the server	-36	-34	-34	-34	-45	-33	-19
the servic	-33	-35	-33	-33	-37	-32	-34
the sg	-37	-47	-32	-36	-12	-36	-32
the shard	-42	-42	-40	-41	-43	-39	-43
the share	27	-5	22	-4	-26	-4	-6
the shop	-63	-58	-67	-62	-61	-58	-65
the signatur	-39	-39	-38	-39	-55	-39	-50
the site	-25	-23	-24	-24	-24	-23	-25
the sla	27	30	11	29	86	30	31
the smallest	17	11	17	51	16	17	17
the softwar	-36	-37	-36	-43	-38	-36	-45
the sourc	-18	-18	-21	-18	-19	-18	-20
the split	29	48	11	12	3	13	12
the sre	-31	-28	-30	-30	-46	-28	-34
the ssh	-19	-17	-17	-17	-19	-17	-18
the stage	29	34	34	31	100	23	32
the studio	56	-3	-3	5	-1	5	4
the subnet	-24	-23	-26	-22	-31	-22	-22
the subscript	-15	-14	-16	-15	-17	-15	-14
the switch	13	43	12	5	13	14	11
the system	-10	-10	-10	-10	-11	-10	-16
the tabl	5	-4	7	33	3	7	4
the task	-19	-17	-17	-17	-18	-17	-19
the team	51	16	13	33	58	15	-8
the term	27	33	89	34	23	34	35
the terraform	27	52	9	46	138	46	54
the test	-13	-13	-13	-13	-19	-13	-13
the text	5	5	-25	1	61	0	-5
the third	6	10	36	8	9	11	11
the three	-19	-24	-20	-20	-26	-20	-20
the time	-16	-13	-13	-14	-13	-13	-20
the tls	-15	-15	-15	-15	-20	-15	-19
the traffic	-25	-24	-25	-25	-26	-24	-30
the truck	-31	-30	-30	-32	-34	-30	-35
the tunnel	-39	-40	-32	-56	-39	-31	-31
the two	-23	-14	-23	-27	-28	-22	-22
the underli	-46	-38	-40	-40	-42	-39	-55
the updat	76	62	83	111	54	76	147
the upgrad	17	21	23	20	13	21	83
the version	2	1	-7	-1	-9	-11	24
the virtual	-42	-35	-36	-37	-41	-36	-49
the vpn	24	24	25	23	11	26	67
the vulner	-48	-47	-46	-47	-49	-47	-85
the weather	-1	-1	-23	0	32	-2	0
the weekend	-23	-22	-22	-24	-27	-23	-40
the whole	26	-21	-19	-18	-24	-18	-18
the window	-20	-20	-20	-21	-25	-22	-23
the windows	-19	-18	-18	-19	-19	-18	-17
the wire	-51	-45	-43	-44	-53	-44	-61
the word	0	0	16	-1	2	-4	-3
the work	-4	25	-4	-2	-4	-2	-7
the worker	-24	-23	-26	-23	-6	-23	-38
the workload	-65	-65	-99	-66	-82	-66	-68
the world	-41	-41	-41	-41	-75	-41	-42
the wrong	-51	-50	-49	-49	-51	-47	-51
theft	-27	-31	-26	-29	-29	-26	-28
thei	-13	-18	-2	-14	-23	-17	-11
thei $	4	16	41	17	14	14	41
thei are	-19	-19	-17	-17	-17	-17	-19
thei do	14	-8	-21	0	-10	-16	35
thei get	-33	-33	-36	-38	-45	-47	-42
thei mean	-19	16	78	24	-6	23	24
their	30	-1	-3	0	0	1	13
their $	40	13	7	5	5	7	43
their @	-34	-26	-26	-25	-26	-26	-30
their access	-47	-47	-47	-46	-71	-46	-67
their and	85	37	16	33	33	35	32
their code	-67	-63	-76	-68	-88	-62	-77
their duti	70	8	20	18	12	17	16
their host	-56	-29	-30	-48	-31	-29	-32
their name	27	31	30	30	67	29	23
their or	-40	-20	-18	-16	-39	-24	19
their os	-13	-15	-14	-14	-13	-13	-19
their our	157	57	59	58	52	55	42
their own	-16	-15	-15	-15	-18	-15	-17
them @	-44	-42	-42	-42	-53	-41	-42
them back	-18	-13	-14	-14	-13	-14	-16
them in	-21	-19	-18	-19	-18	-18	-18
them is	-36	-35	-37	-34	-39	-35	-53
them off	-19	-19	-18	-18	-19	-18	-17
them on	-29	-28	-28	-29	-33	-29	-42
them or	16	21	20	17	23	22	74
them ourselv	22	22	21	21	-3	22	51
them to	-31	-31	-31	-31	-33	-30	-35
them up	-15	-15	-14	-15	-16	-14	-20
them us	197	60	74	78	74	72	40
themselv	-28	-28	-37	-29	-28	-28	-29
themselv $	-39	-39	-57	-39	-41	-40	-41
then	-25	-25	-5	-24	-26	-24	-28
then $	-13	-12	24	-10	-12	-11	-21
there	-13	-16	-21	-21	-4	-14	-30
there $	0	-16	-25	-24	8	-20	-25
there a	12	16	10	22	12	53	10
there are	-24	-23	-22	-30	-23	-22	-29
there no	-22	-20	-20	-20	-24	-20	-20
thereof	-30	-29	-32	-31	-45	-29	-31
thereof $	-30	-29	-32	-31	-45	-29	-31
thermostat	-13	-13	-13	-13	-19	-13	-14
these	-42	-40	-40	-40	-41	-39	-51
these $	-49	-52	-51	-48	-67	-48	-73
these dai	27	27	25	24	75	27	7
theyr	-46	-45	-46	-47	-79	-46	-52
thi	-3	0	-2	0	-2	29	25
thi $	-10	-9	11	-8	-8	-22	-10
thi bot	-7	-4	-51	-3	-32	72	-13
thi in	-13	-13	-18	-13	-17	-11	-14
thi is	-28	-29	-29	-36	-29	-30	-37
thi morn	-5	-2	-4	-3	35	-7	-14
thi one	22	35	25	29	13	-1	110
thi thing	-11	-3	-1	-1	-30	61	-15
thi word	19	21	91	19	-5	7	17
thing	53	15	20	18	3	23	40
thing $	-14	3	22	4	-2	12	38
thing amazon	89	25	12	22	30	24	26
thing can	-4	-1	-16	-1	-9	31	-2
thing do	80	26	29	28	29	28	25
thing for	13	29	31	34	22	33	124
thing our	31	3	7	7	7	6	6
thing to	12	11	12	33	11	11	11
thing we	-57	-57	-79	-59	-55	-63	-89
thing who	25	26	26	27	12	26	60
think	-21	-16	-35	-2	-2	-33	-22
think about	35	35	26	97	23	33	33
think of	-1	18	-22	0	54	-19	-3
third	-26	-20	-7	-19	-20	-19	-20
third parti	-29	-24	-15	-23	-24	-23	-24
those	-26	-22	-25	-24	-32	-13	-20
those $	-9	-3	-9	-6	-7	33	9
those @	-20	-17	-20	-18	-19	-18	-22
those are	-16	-11	-13	-11	-12	-11	-11
those for	-16	-19	-16	-23	-16	-16	-16
those is	-15	-15	-15	-15	-16	-15	-24
those machin	-24	-25	-24	-27	-23	-23	-25
those node	-14	-13	-13	-14	-14	-13	-21
those patch	8	11	12	11	11	9	32
those two	-17	-13	-16	-14	-14	-14	-15
though	-46	-38	-45	-38	6	-38	-40
thread	-21	-20	-21	-20	-21	-20	-20
threat	-17	-16	-17	-16	-16	-17	-17
three $	-32	-33	-32	-61	-32	-32	-32
three az	-22	-21	-22	-25	-24	-21	-21
three azs	-28	-27	-26	-27	-30	-26	-25
three column	-24	36	-1	-2	0	0	-1
three year	20	22	17	20	69	21	21
throttl	-29	-27	-28	-28	-32	-27	-28
throttl in	-56	-53	-57	-53	-72	-53	-60
throttl limit	-18	-15	-15	-15	-17	-16	-16
through	-20	-27	-27	-26	-32	-26	-27
through @	-21	-25	-23	-23	-26	-23	-23
through a	-29	-28	-29	-28	-33	-29	-34
through our	-25	-21	-22	-22	-23	-22	-23
through the	-33	-30	-30	-30	-35	-29	-32
throughput	14	18	9	19	85	19	19
throw	-56	-58	-56	-54	-59	-53	-53
thru	-43	-46	-59	-51	-60	-46	-55
tick	-36	-37	-38	-36	-38	-35	-43
tick the	-28	-33	-27	-29	-32	-26	-27
ticket	-34	-18	-18	-16	9	-15	-18
ticket for	-16	-14	-14	-15	-17	-13	-15
tidi	-39	-39	-40	-43	-46	-40	-41
tidi $	-40	-40	-41	-45	-48	-41	-43
tie	13	14	16	42	15	16	16
tier	-45	-46	-45	-44	-48	-44	-46
tier $	-56	-57	-63	-56	-59	-58	-61
tier of	-16	-14	-15	-15	-15	-14	-15
tighten	-28	-27	-28	-28	-28	-27	-34
time	-16	-17	-15	-14	-5	-17	-19
time $	-4	-18	-19	-20	-27	-20	-22
time @	-52	-41	-41	-42	-45	-41	-48
time object	-32	-33	-39	-32	-32	-32	-33
time out	-13	-9	-9	-10	17	-8	-10
time polici	-19	-19	-19	-19	-33	-19	-19
time recoveri	-17	-15	12	-16	-22	-16	-21
time zone	-21	-21	-29	-22	-22	-21	-20
timeout	-38	-39	-38	-37	-56	-37	-39
timeout of	-38	-32	-33	-31	-56	-32	-39
tini	1	-9	0	17	1	1	1
tls	-33	-32	-31	-31	-35	-30	-29
tls $	-105	-103	-136	-102	-108	-102	-111
tls 1	-28	-27	-28	-28	-34	-27	-33
tls between	-39	-37	-40	-37	-39	-37	-48
tls certif	-16	-16	-16	-15	-16	-15	-16
tls disabl	-20	-19	-21	-21	-20	-19	-23
tls on	-24	-23	-24	-23	-25	-23	-26
tls polici	-21	-21	-21	-20	-24	-21	-21
tls termin	-33	-31	59	-21	-46	-25	-37
tls to	-18	-18	-25	-18	-19	-18	-18
tls version	-22	-22	-22	-22	-23	-22	-23
tls who	60	59	23	61	45	59	167
tlsv1	-40	-39	-38	-38	-44	-38	-43
tmp	-17	-16	-25	-16	-16	-16	-16
to	-14	-16	-17	-12	-14	-16	-18
to $	-23	-23	-23	-22	-24	-22	-23
to 200	-17	-16	-16	-17	-16	-16	-18
to 24	-15	-15	-14	-14	-15	-14	-19
to 3	-26	-25	-45	-26	-26	-25	-31
to 7	-13	-11	-12	-12	-18	-11	-11
to @	-29	-17	-29	-29	-24	-26	-28
to a	-21	-21	-11	-21	-24	-20	-21
to add	-20	-20	-21	-21	-23	-20	-26
to al2023	-74	-75	-108	-75	-80	-73	-73
to all	-37	-32	-33	-33	-45	-33	-34
to amazon	-36	-28	-33	-20	-40	-32	-46
to an	-25	-23	-23	-22	-16	-22	-23
to anoth	-21	-20	-20	-19	-23	-19	-21
to answer	-5	-4	-27	-6	-15	42	-3
to appli	-12	-5	-22	-8	-23	-6	38
to ask	-6	0	-12	0	-27	73	2
to attach	28	33	28	26	95	30	33
to aws	-21	-47	-40	-27	-63	-39	-46
to babysit	16	20	10	66	9	20	19
to be	10	6	33	16	9	10	9
to blame	-35	-36	-35	-35	-59	-35	-35
to both	-42	-39	-40	-35	-63	-35	-62
to call	-16	-13	-15	-14	-14	-14	-14
to care	-29	-36	-29	-14	-29	-30	-58
to close	-23	-21	-22	-21	-25	-21	-22
to configur	17	19	18	20	57	18	20
to copi	-112	-100	-116	-90	-109	-89	-85
to date	-28	-22	-25	-22	-26	-22	-24
to decid	-25	-29	-24	-29	-25	-24	-25
to defin	-43	-43	-64	-43	-63	-45	-44
to do	20	-9	-19	18	-18	-11	-17
to enabl	-27	-26	-26	-27	-41	-26	-47
to encrypt	-37	-36	-36	-36	-46	-36	-43
to everi	-1	7	7	8	45	5	8
to find	-57	-51	-51	-52	-79	-51	-53
to fix	-30	-30	-30	-47	-29	-29	-30
to flip	-28	-35	-26	-26	-29	-27	-26
to instal	-12	-11	-11	-12	-12	-12	-18
to it	-41	-43	-44	-43	-45	-43	-56
to keep	-17	-17	-19	14	-26	-15	-16
to know	3	10	-8	-29	-10	-7	-8
to load	-18	-17	-17	-18	-21	-17	-19
to look	32	8	16	56	11	17	15
to maintain	-24	-55	-26	6	-23	-24	-25
to me	52	8	23	4	-13	5	3
to migrat	26	26	27	12	79	26	12
to move	-16	-13	-12	-13	-15	-12	-13
to my	44	38	19	27	60	27	27
to nairobi	4	4	-19	0	31	2	4
to our	-20	-33	-40	-36	-41	-36	-41
to pass	13	13	43	10	9	12	12
to patch	-7	-4	-5	33	-3	-3	-1
to plain	4	24	4	1	2	4	3
to prevent	-43	-42	-46	-43	-44	-41	-57
to prod	-50	-26	-27	-27	-28	-27	-26
to product	-22	-22	-26	-22	-29	-23	-26
to protect	-17	-15	-15	-15	-18	-15	-16
to put	-18	-17	-16	4	-16	-14	-13
to reboot	-22	-7	-7	-7	11	-7	-9
to replac	-26	-31	-26	-49	-26	-26	-26
to review	-29	-26	-30	-33	-32	-27	-30
to rotat	53	52	55	55	33	51	107
to run	39	9	14	44	-10	14	11
to schedul	-16	-11	-11	-11	-11	-11	-11
to secur	-35	-31	-31	-31	-36	-31	-42
to sort	-20	-21	-20	-20	-20	-22	-36
to switch	-20	-34	-19	-20	-21	-19	-20
to take	43	18	9	13	11	13	13
to the	-12	-19	-18	-19	-19	-18	-19
to think	9	9	3	33	5	7	8
to touch	-8	-13	-4	27	-8	-3	-4
to two	25	27	16	20	93	25	29
to updat	-2	-20	-1	39	-14	-2	-3
to us	3	-3	-9	2	-16	-7	-10
to user	-24	-23	-24	-23	-27	-23	-23
to v2	-32	-32	-30	-29	-29	-29	-37
to which	-22	-18	-19	-18	-21	-18	-18
to whom	-43	-19	-42	-59	-56	-41	-62
to you	-5	-1	0	-2	-26	31	-2
todai	6	5	-22	-17	-8	-13	-11
todai $	78	29	17	29	32	26	29
todai what	-38	-25	-42	-26	-28	-28	-25
todo	6	49	8	-1	-5	7	9
toggl	-26	-24	-25	-25	-23	-23	-24
token	-33	-32	-33	-34	-20	-34	-33
token and	-25	-24	-29	-24	-24	-23	-24
token expir	-29	-27	-28	-27	-30	-26	-26
token in	-28	-33	-29	-40	-31	-28	-28
token of	-26	-26	-26	-26	-31	-25	-30
told	-17	-16	-18	-17	-17	-16	-17
tomorrow	47	16	14	15	33	15	17
tomorrow $	47	16	14	15	33	15	17
tonight	1	-9	11	12	79	12	-2
tonight $	-30	-38	-14	-15	32	-18	-29
too	-61	-60	-59	-59	-72	-59	-63
too $	-50	-48	-48	-47	-49	-47	-53
too doesnt	-28	-28	-28	-28	-28	-28	-55
too i	-20	-22	-19	-20	-19	-19	-19
too low	-42	-45	-42	-44	-60	-42	-42
too mani	-34	-34	-34	-35	-58	-34	-34
too much	-73	-73	-70	-71	-85	-67	-68
too short	-34	-28	-32	-28	-27	-27	-27
too small	-48	-46	-47	-47	-64	-46	-47
too weak	-33	-34	-33	-36	-35	-32	-39
too wide	-20	-21	-21	-20	-20	-20	-22
tool	-19	-20	-47	-20	-41	25	-30
top	-32	-32	-32	-36	-36	-32	-38
top of	-32	-32	-32	-36	-36	-32	-38
topic	-28	-25	-40	-25	-29	-5	-26
topic and	-25	-25	-25	-26	-36	-26	-28
topic polici	-29	-30	-31	-30	-31	-32	-31
touch	-27	-29	-27	-13	-30	-25	-29
touch the	-48	-42	-44	-47	-49	-43	-55
tpm	-39	-38	-40	-38	-41	-38	-39
trace	-21	-21	-20	-20	-21	-20	-22
track	-20	-19	-20	-20	-19	-19	-21
traffic	-27	-26	-28	-26	-24	-27	-30
traffic $	-63	-57	-62	-58	-67	-59	-63
traffic over	-25	-24	-24	-26	-25	-24	-33
train	-26	-25	-11	-18	-29	-30	-32
train @	11	9	11	47	7	12	5
train data	-48	-44	-47	-44	-46	-44	-46
train in	25	36	78	35	36	11	35
train its	-11	-11	-12	-12	-13	-13	-18
train of	-25	-24	-25	-23	-27	-23	-29
train our	-36	-37	-38	-37	-41	-37	-55
train the	-22	-21	-21	-21	-31	-21	-21
train whose	-52	-53	-67	-52	-51	-52	-72
transact	-44	-41	-41	-43	-51	-41	-41
transfer	-39	-33	-33	-34	-34	-32	-34
transform	-40	-38	-37	-36	-39	-37	-36
transit	-13	-12	22	-12	-18	-12	-23
transit $	8	9	44	9	-9	7	2
trigger	-44	-42	-44	-42	-46	-42	-45
trigger $	-17	-16	-16	-16	-16	-16	-22
trigger @	-25	-21	-22	-22	-25	-21	-21
trim	-37	-35	-36	-36	-44	-35	-38
trim $	-20	-20	-19	-19	-21	-19	-19
tripl	-34	-34	-33	-41	-49	-33	-35
troubl	-31	-35	-34	-32	-34	-31	-33
truck	-31	-30	-30	-32	-34	-30	-35
true	-43	-39	-48	-39	-27	-38	-52
true $	-38	-33	-45	-32	-14	-32	-47
true or	-38	-38	-42	-40	-46	-38	-51
truncat	-25	-23	-24	-26	-24	-24	-27
trust	-20	-20	-23	-20	-24	-7	-22
trust advisor	-49	-49	-53	-52	-64	-52	-62
ttl	-61	-55	-56	-66	-58	-55	-56
tuesdai	-20	-20	-20	-18	49	-33	-34
tuesdai $	30	28	32	30	109	30	10
tune	-49	-45	-45	-44	-48	-44	-46
tune $	-27	-32	-25	-30	-29	-25	-25
tune @	-57	-33	-34	-36	-47	-33	-34
tune it	-30	-29	-30	-31	-40	-29	-31
tune sql	-47	-44	-45	-43	-46	-43	-46
tunnel	-42	-38	-39	-51	-43	-37	-42
tunnel endpoint	-24	-18	-22	-20	-18	-18	-22
tunnel of	-12	-12	-12	-12	-13	-12	-20
turn	-25	-25	-25	-25	-22	-24	-29
turn @	-33	-38	-36	-33	-37	-34	-32
turn is	27	25	25	20	70	25	-5
turn it	-25	-24	-23	-24	-29	-23	-29
turn off	-32	-29	-29	-29	-30	-34	-29
turn on	-29	-28	-29	-29	-29	-27	-29
turn that	-19	-16	-17	-17	-18	-16	-17
turn the	-20	-21	-20	-21	-26	-20	-24
turn them	-15	-15	-15	-14	-16	-14	-14
twice	-53	-57	-54	-52	-57	-51	-55
two	-12	-10	-12	-13	-9	-14	-21
two @	-14	-9	-11	-14	42	-7	-7
two azs	-36	-36	-36	-34	-35	-35	-59
two dai	-23	-23	-24	-21	-21	-20	-20
two dev	17	17	17	42	15	17	15
two line	72	17	95	38	23	41	40
two minut	-28	-23	-28	-24	-24	-24	-25
two person	47	85	48	21	48	48	48
two region	-25	-26	-29	-26	-30	-25	-25
two year	-21	-18	-21	-17	-18	-17	-17
type $	-86	-82	-88	-85	-95	-83	-95
type @	-43	-44	-43	-41	-44	-42	-48
type and	-82	-80	-84	-77	-95	-78	-85
type for	-24	-26	-26	-26	-28	-24	-24
type in	-9	-8	19	-10	-28	8	-14
tyre	39	37	37	32	85	37	6
tyre $	39	37	37	32	85	37	6
u	52	7	-7	17	4	93	22
ubuntu	-41	-45	-39	-43	-51	-39	-48
ubuntu 18	-41	-41	-43	-43	-43	-42	-53
ubuntu @	-29	-25	-24	-26	-28	-25	-34
udp	-27	-37	-61	-26	46	-29	-25
uid	-22	-23	-21	-20	-21	-20	-20
um	52	23	0	21	17	21	19
under	-35	-35	-37	-36	-36	-34	-41
under @	-39	-42	-48	-46	-49	-45	-53
under a	-35	-34	-35	-34	-35	-34	-41
under amazon	-16	-15	-18	-15	-15	-15	-15
under an	-45	-44	-47	-44	-45	-44	-53
under it	-16	-16	-16	-16	-17	-15	-17
under load	-23	-25	-21	-23	-22	-21	-22
under our	-33	-23	-22	-23	-26	-22	-25
under the	-26	-23	-23	-22	-39	3	-25
underli	-48	-43	-45	-44	-47	-43	-58
underli comput	-42	-34	-37	-37	-38	-35	-56
underli host	-32	-27	-28	-28	-31	-27	-31
underneath	-54	-53	-52	-52	-54	-51	-61
underneath @	-57	-55	-55	-54	-55	-55	-64
undersea	-43	-42	-44	-43	-47	-44	-47
understood	-38	-40	-37	-38	-40	-38	-42
undo	-17	-14	-14	-14	-16	-14	-14
unencrypt	-17	-19	-16	-20	-16	-16	-16
unhappi	-39	-35	-35	-40	-42	-34	-35
unhealthi	-25	-24	-25	-24	-28	-24	-27
unhealthi @	-23	-22	-24	-22	-29	-23	-23
unintend	-21	-17	-18	-17	-18	-17	-18
uninterrupt	-31	-30	-34	-31	-36	-31	-32
uninterrupt power	-31	-30	-34	-31	-36	-31	-32
uniqu	-22	-23	-21	-20	-20	-20	-21
unit	-59	-55	-57	-54	-58	-56	-57
unless	-24	-24	-25	-25	-27	-25	-28
unless we	-25	-25	-26	-25	-28	-26	-30
unlik	-19	33	-9	-9	-13	-12	-9
unlik @	-19	33	-9	-9	-13	-12	-9
unlock	-28	-26	-26	-26	-27	-26	-25
unlock code	-28	-26	-26	-26	-27	-26	-25
unsupport	-36	-36	-36	-35	-36	-35	-38
until	-17	-17	-18	-20	-17	-17	-17
unus	-54	-50	-50	-49	-55	-51	-57
unus @	-54	-48	-48	-46	-54	-47	-58
up	-13	-17	-18	-17	-10	-16	-13
up $	-26	-26	-23	-25	-27	-24	-25
up @	-47	-72	-74	-69	-81	-68	-91
up a	39	42	35	42	110	42	40
up and	-21	-2	-16	-16	-16	-15	-18
up at	-19	-18	-21	-18	-21	-18	-18
up by	-34	-29	-30	-29	-34	-29	-31
up etcd	-35	-33	-36	-33	-39	-33	-44
up for	113	32	29	42	78	43	40
up in	-51	-50	-51	-51	-78	-50	-55
up on	-17	-17	-19	-22	-18	-17	-19
up our	48	61	62	62	26	61	174
up sinc	-42	-23	-24	-25	-26	-23	-24
up the	-15	-14	-14	-14	9	-14	-24
up to	-24	-21	-23	-23	-26	-22	-25
up us	-18	-10	-10	-10	-10	-10	-10
up who	-46	-43	-42	-42	-47	-44	-49
updat	-29	-23	-18	-18	-22	-19	2
updat $	-100	-101	-88	-70	-118	-70	-90
updat @	-37	-37	-38	-37	-38	-37	-51
updat a	-21	-21	-22	-21	-24	-21	-30
updat are	-20	-20	-26	-20	-22	-21	-29
updat avail	43	47	102	46	47	47	47
updat by	-28	-28	-27	-28	-27	-27	-41
updat do	-59	-57	-56	-56	-58	-58	-99
updat for	-14	-14	-16	-8	-13	-13	-15
updat in	-4	7	45	7	7	6	1
updat is	-25	-25	-25	-26	-25	-25	-47
updat it	17	17	17	18	60	17	1
updat mode	15	20	68	19	17	18	18
updat of	16	14	15	15	-9	13	46
updat on	-8	-6	-6	-8	29	-4	1
updat onto	-37	-38	-37	-37	-42	-37	-56
updat our	28	28	25	24	3	19	68
updat the	-17	-14	-14	-14	-16	-14	-6
updat to	-17	-35	-17	4	-17	-17	-21
updat us	-57	-57	-70	-57	-75	-57	-78
updat who	36	45	48	52	49	52	146
updat with	-17	-15	-15	-17	-15	-15	-21
updat without	-30	-26	-31	-30	-28	-26	-30
upgrad	-18	-17	-13	-11	-19	-15	26
upgrad $	3	-7	2	36	0	9	106
upgrad @	-69	-66	-70	-66	-69	-66	-81
upgrad do	20	22	17	18	15	20	69
upgrad in	-126	-122	-122	-120	-121	-118	-178
upgrad it	-18	-19	-18	-18	-18	-18	-28
upgrad of	-16	-16	-18	-16	-17	-16	-18
upgrad on	-32	-28	-32	-32	-29	-26	-6
upgrad our	60	78	76	77	75	78	182
upgrad the	-42	-42	-44	-44	-49	-42	-52
upgrad them	25	25	25	21	21	26	60
upgrad there	-49	-46	-48	-48	-52	-49	-79
upgrad who	-62	-57	-56	-56	-60	-56	-80
upkeep	-19	-13	-21	1	-20	-19	-18
upkeep $	-19	-5	-17	7	-21	-18	-17
upkeep of	-19	-18	-24	-19	-19	-18	-19
uplink	-30	-31	-31	-29	-30	-29	-29
uplink of	-33	-37	-38	-33	-35	-34	-34
upload	-45	-42	-43	-42	-48	-41	-51
upload $	-35	-35	-35	-35	-54	-37	-59
upload to	-58	-50	-52	-50	-51	-48	-50
upon	-31	-33	-32	-32	-43	-32	-31
ups	-27	-26	-26	-26	-36	-26	-32
ups batteri	-23	-22	-21	-22	-26	-21	-28
uptim	-56	-56	-60	-55	-56	-55	-63
uptim $	-89	-86	-97	-85	-87	-86	-94
uptim of	-20	-21	-20	-20	-22	-19	-24
url	-27	-25	-25	-25	-24	-24	-25
url for	-9	-9	-9	-9	-16	-9	-9
url with	-33	-27	-27	-27	-33	-27	-27
us $	-3	-9	-16	-7	-14	-13	11
us @	12	-68	-32	-22	-29	-25	-29
us a	-24	-28	-24	-24	-26	-23	-24
us and	80	53	-2	-1	22	23	23
us as	-40	-40	-40	-40	-41	-40	-71
us ask	-27	-24	-24	-25	-28	-25	-28
us aws	-57	-49	-54	-49	-57	-48	-64
us by	-15	-16	-15	-15	-15	-14	-16
us correct	-51	-52	-52	-53	-61	-52	-65
us daili	-25	-25	-27	-25	-46	-25	-27
us do	-33	-29	-29	-29	-49	-47	-37
us doesnt	-19	-19	-18	-18	-19	-17	-20
us east	-9	-3	-3	-4	30	-4	-7
us for	-53	-53	-54	-59	-56	-51	-55
us from	-10	-10	-10	-10	-12	-10	-17
us i	-34	-32	-44	-33	-36	-32	-34
us more	-2	-27	-6	71	-16	1	-4
us no	-39	-34	-38	-24	-39	-35	-48
us off	32	57	32	24	31	34	76
us on	-45	-25	-26	-30	-5	-26	-32
us or	-13	-5	-7	-5	8	-3	25
us our	-19	-21	-16	-17	-16	-16	-20
us patch	18	18	18	85	7	18	-5
us right	-20	-21	-20	-22	-22	-19	-20
us set	-22	-17	-18	-19	-20	-18	-20
us them	155	5	15	17	14	13	-9
us thi	-7	-4	34	-5	-7	-6	-16
us to	3	3	4	23	-2	3	3
us up	-44	-40	-41	-42	-55	-43	-45
us vs	123	7	28	32	29	37	37
us what	86	28	24	36	19	36	36
us when	15	-9	-19	-24	-34	-22	-40
us who	106	27	32	31	8	31	30
us with	-90	-23	-51	-75	-56	-52	-53
usag	-11	9	-2	16	0	122	7
usag $	11	35	19	42	28	153	32
use	-9	-35	-29	-24	-35	-13	-28
use $	-40	-39	-40	-40	-46	-46	-42
use @	23	-57	-41	-6	-33	-25	-25
use a	-31	-31	-28	-31	-47	8	-36
use an	-38	-30	-30	-33	-52	-33	-35
use as	-32	-29	-30	-31	-37	-29	-41
use is	-16	-15	-15	-15	-21	-18	-15
use it	51	7	-4	0	-19	6	6
use thi	-10	-2	-1	-1	-26	54	-13
use you	-7	-2	0	-1	-12	28	-2
user	-39	-37	-32	-34	-29	-34	-39
user $	-66	-74	-45	-62	-64	-62	-66
user @	-23	-25	-24	-25	-27	-23	-23
user and	-30	-29	-29	-28	-30	-28	-28
user ask	-15	-15	-18	-16	-18	-17	-14
user can	-15	-14	-14	-14	-21	-14	-14
user data	-20	-20	-23	-19	-23	-19	-19
user email	-18	-18	-18	-18	-23	-20	-18
user for	-92	-82	-85	-82	-142	-83	-82
user from	-16	-16	-14	-15	-17	-14	-15
user get	-25	-19	-19	-19	-21	-19	-19
user in	-64	-64	-76	-64	-66	-66	-86
user into	-46	-44	-45	-43	-63	-44	-67
user manag	-59	-47	-55	-47	-65	-47	-47
user may	-32	-47	-30	-29	-34	-29	-29
user of	-26	-25	-27	-25	-34	-25	-25
user on	-6	-3	28	-4	-22	-4	-7
user quota	-41	-41	-43	-40	-64	-40	-39
user who	26	27	80	27	22	25	11
user with	-87	-70	-69	-68	-73	-69	-74
util	-29	-29	-30	-29	-29	-28	-28
util and	-26	-26	-25	-25	-26	-25	-24
v	16	115	26	25	24	27	24
v @	17	128	27	26	24	28	25
v1	-27	-31	19	-25	-48	-29	-30
v2	-16	-11	-14	-14	-3	-13	-16
v2 capac	-18	-18	-18	-17	-19	-17	-22
vacat	-5	-4	-4	-3	20	-7	-6
vacuum	-38	-35	-31	-33	-32	-32	-39
vacuum and	-38	-35	-31	-33	-32	-32	-39
valid	-28	-28	-28	-28	-30	-27	-27
valid $	-48	-48	-50	-48	-56	-49	-49
valid cname	-21	-23	-23	-22	-22	-21	-21
valid in	-25	-25	-25	-23	-24	-23	-23
valid the	-26	-26	-24	-24	-25	-24	-25
valu	15	-4	10	50	16	14	15
valu store	30	7	21	68	31	28	31
var	-23	-21	-22	-21	-23	-20	-21
variabl	-36	-36	-43	-35	-39	-34	-35
variabl $	-41	-44	-41	-40	-43	-39	-39
variabl of	-30	-30	-33	-31	-34	-31	-31
variabl with	-33	-30	-43	-30	-38	-30	-30
vcf	-47	-27	-27	-27	-29	-27	-37
vcpu	-33	-27	-27	-27	-18	-26	-29
vcpu of	-81	-78	-76	-81	-119	-74	-83
veeam	-29	-28	-29	-28	-35	-28	-27
velero	-52	-54	-59	-68	-56	-52	-52
vend	-50	-36	-36	-37	-37	-35	-35
vendor	-14	-17	-17	-23	-17	-16	-19
version	-42	-40	-35	-40	-39	-37	-48
version $	-57	-52	-62	-45	-28	-51	-55
version 1	-14	-19	-15	-16	-16	-14	-14
version @	-21	-20	-24	-20	-21	-19	-19
version and	-40	-37	-38	-38	-38	-38	-54
version behind	-28	-30	-28	-29	-28	-28	-53
version bump	15	11	15	14	12	15	56
version for	-48	-47	-48	-46	-49	-47	-77
version in	4	10	62	11	9	12	9
version of	1	2	1	2	-13	30	1
version on	-45	-42	-44	-41	-35	-41	-41
version patch	-84	-82	-97	-82	-87	-81	-109
version skew	-34	-33	-32	-32	-37	-32	-35
version that	-22	-24	-23	-32	-24	-22	-25
version to	-31	-30	-32	-29	-31	-30	-31
version upgrad	-45	-44	-22	-45	-47	-44	-68
versu	21	85	34	45	32	34	32
versu @	20	88	32	47	34	35	32
vessel	-26	-22	-22	-24	-25	-22	-23
vet	-28	-27	-28	-27	-28	-27	-28
vet the	-21	-20	-20	-20	-22	-20	-21
via	-29	-29	-28	-25	-35	-28	-29
via @	-34	-35	-32	-25	-33	-32	-34
video	13	23	20	38	104	8	12
view	-22	11	-19	-13	-16	-13	-13
view $	-10	30	1	1	-3	0	1
viewer	-32	-30	-31	-33	-34	-30	-31
virginia	-33	-35	-34	-34	-42	-34	-43
virtual	-48	-47	-47	-54	-50	-46	-58
virtual layer	-63	-58	-61	-59	-66	-58	-84
virtual node	-34	-42	-40	-57	-41	-35	-36
visibl	-49	-44	-43	-41	-51	-41	-43
visibl timeout	-15	-21	-15	-15	-15	-15	-18
visit	-35	-28	-29	-30	-32	-32	-28
visitor	-46	-44	-46	-44	-57	-45	-63
vlan	-95	-92	-99	-89	-95	-91	-95
volum	-44	-42	-41	-41	-42	-40	-44
volum $	-20	-20	-21	-21	-3	-21	-34
volum @	-69	-66	-69	-66	-89	-66	-66
volum and	-19	-14	-13	-13	-12	-13	-13
volum encrypt	-68	-67	-67	-66	-74	-66	-80
volum in	-20	-20	-19	-20	-23	-20	-25
volum on	-16	-18	-17	-18	-17	-16	-16
vpn	3	5	4	5	14	3	31
vpn $	-18	-15	-16	-19	-46	-16	29
vpn client	53	52	47	47	94	37	97
vs	22	65	14	34	27	15	11
vs @	10	123	26	29	23	28	25
vs a	32	145	27	27	36	42	31
vs amazon	109	89	37	48	34	54	43
vs aws	122	-2	44	48	103	48	31
vs execut	-53	-67	-53	-55	-49	-49	-51
vs guest	-35	-37	-37	-39	-41	-35	-67
vs in	48	19	103	87	17	48	50
vs normal	35	123	35	20	24	36	30
vs their	70	-26	7	5	-2	3	-1
vsan	-64	-61	-67	-60	-71	-61	-64
vuln	-47	-45	-43	-43	-47	-44	-49
vulner $	27	28	27	28	23	26	91
vulner @	-27	-25	-25	-40	-24	-24	-24
vulner in	-31	-31	-33	-31	-35	-31	-42
vulner scan	-23	-23	-25	-24	-26	-25	-25
w @	-7	-48	-66	-33	-48	-42	-43
w a	-19	-23	-17	-18	-17	-18	-18
w o	-20	-19	-19	-19	-20	-19	-20
w out	28	-4	23	95	25	25	25
wai	-20	-18	-18	-18	-19	-17	-17
wait	-11	-63	-28	-17	-36	-28	-30
wait forev	-45	-41	-43	-42	-49	-41	-46
walk	27	-1	-9	-2	-8	-1	-3
walk around	-15	-14	-14	-15	-15	-15	-23
walk me	65	14	-4	14	-2	16	17
wall	-16	-16	-23	-17	-17	-16	-18
wan	-27	-52	-27	-31	-29	-29	-30
want	10	-5	11	50	7	9	8
want @	10	6	12	48	10	14	15
want a	-13	-24	-21	-10	-22	-22	-19
want the	-21	-45	-23	23	-25	-24	-25
want to	11	-10	7	40	6	8	6
want us	8	30	34	-1	7	9	10
war	-55	-22	-23	-23	29	-34	-25
warehous	-23	-25	-32	-23	-5	-21	-29
warehous who	-34	-34	-48	-31	-27	-30	-35
warm	-31	-27	-35	-28	-32	-28	-29
warm up	-31	-27	-35	-28	-32	-28	-29
warn	-26	-27	-26	-26	-29	-27	-36
was it	0	1	0	-1	31	-7	-10
was left	-23	-20	-22	-20	-25	-20	-19
was meant	-28	-28	-48	-30	-30	-29	-29
was public	-43	-39	-43	-39	-43	-41	-42
was respons	-36	-18	-17	-16	53	-19	-54
watch	-38	-37	-47	-37	-37	-35	-37
watch by	-28	-29	-29	-34	-28	-29	-30
watch the	-24	-20	-21	-20	-22	-20	-23
way	-10	-9	-13	14	-18	-9	-11
wcu	-63	-57	-58	-59	-61	-54	-64
we	-11	-8	-20	-12	-18	-16	-16
we $	-32	-35	-33	-37	-34	-32	-35
we actual	98	14	37	40	41	42	44
we are	19	4	4	5	5	5	4
we ask	30	32	20	30	24	100	29
we be	50	5	19	39	24	22	25
we bring	-16	-16	-15	-16	-16	-15	-16
we built	-72	-74	-92	-74	-75	-108	-87
we cannot	31	16	30	80	31	30	31
we cant	-28	-28	-27	-28	-28	-28	-51
we carri	-14	9	-12	-21	-12	-11	-14
we close	-24	-26	-24	-31	-30	-26	-30
we deploi	-27	-24	-25	-24	-28	-24	-26
we did	-23	-19	-17	-17	-17	-17	-17
we do	-9	-59	-54	-49	-41	-45	-59
we dont	-28	-33	-28	-32	-29	-27	-30
we go	17	-21	-6	43	3	5	4
we got	0	-3	4	2	-6	-2	31
we had	27	26	16	28	18	27	86
we harden	-47	-47	-49	-47	-48	-48	-69
we have	39	31	18	3	8	18	50
we host	14	44	5	-5	14	14	8
we import	-8	-7	-3	51	-4	2	1
we inherit	59	4	-19	7	7	3	8
we instal	-3	18	-21	-13	-5	-5	24
we join	7	24	7	4	7	7	7
we keep	-24	-41	-24	-42	-24	-24	-24
we launch	-92	-92	-96	-92	-94	-90	-161
we look	0	-32	-34	-28	-28	-29	-51
we lose	-11	-12	-12	-11	-12	-11	-18
we made	-15	-14	-14	-14	-14	-14	-17
we make	-27	-24	-24	-24	-25	-24	-44
we manag	-110	-82	-73	-72	-80	-75	-83
we migrat	51	23	21	20	18	20	22
we move	-38	-68	-38	-38	-39	-38	-39
we must	25	1	-9	-1	0	0	-9
we need	-19	-18	-17	8	-24	-18	-21
we never	-16	-17	-16	-16	-16	-15	-23
we or	-57	-59	-56	-58	-89	-56	-64
we patch	-78	-80	-82	-72	-75	-73	-97
we pay	-16	-17	-15	-15	-15	-14	-14
we plan	-26	-32	-30	-31	-32	-29	-38
we put	-27	-20	-27	-30	-30	-29	-46
we respons	47	30	23	30	70	28	20
we run	83	84	41	41	32	41	35
we send	-25	-27	-25	-29	-27	-25	-24
we ship	-26	-32	-25	-26	-26	-25	-32
we should	-15	-15	-15	-15	-15	-15	-25
we still	4	-21	-19	-16	-23	-16	-21
we stop	10	93	21	33	38	39	41
we store	-55	-48	-49	-49	-46	-64	-57
we switch	-31	-32	-31	-31	-32	-32	-47
we take	-20	-17	-28	40	-15	-6	-14
we the	87	20	-5	28	22	27	31
we to	-27	-37	-26	-28	-26	-26	-27
we train	-49	-42	-41	-42	-41	-41	-58
we turn	-15	-15	-15	-14	-16	-14	-14
we type	-24	-24	-23	-24	-25	-24	-27
we upload	-36	-35	-35	-34	-44	-35	-56
we use	-71	-84	-79	-68	-69	-69	-71
we want	-18	-22	-19	-16	-21	-18	-19
we went	-38	5	-35	-27	-32	-27	-28
we write	-19	-18	-16	-17	-17	-16	-17
we wrote	-31	-32	-32	-32	-55	-32	-32
weak	-33	-30	-31	-31	-31	-29	-33
weak password	-16	-17	-16	-16	-16	-15	-15
weather	-1	-1	-23	0	32	-2	0
weather in	-1	-1	-23	0	32	-2	0
web	-21	-20	-21	-17	-22	-20	-27
web applic	-27	-26	-26	-30	-28	-27	-45
web consol	-27	-25	-27	-25	-25	-25	-27
web shop	-19	-19	-19	-19	-36	-19	-19
websit	5	5	3	50	-11	6	-19
websocket	-14	-29	-14	20	-16	-13	-19
week what	90	19	39	41	40	32	40
week whose	-18	-15	-15	-15	-15	-15	-21
weekend	-16	-18	-11	-12	16	-14	-29
weekli	-19	-17	-17	-14	-17	-16	-16
weekli mainten	-29	-25	-26	-29	-25	-25	-25
weight	-44	-23	-24	-31	-1	-23	-23
weight and	-58	-32	-33	-48	-34	-32	-35
weight in	26	30	28	31	86	28	31
well	-31	-34	-33	-32	-33	-31	-41
well $	-39	-40	-41	-40	-42	-40	-58
well or	-21	-28	-25	-23	-22	-21	-22
went	-23	-11	-22	-20	-22	-20	-21
wer	-15	-12	-12	-13	-12	-12	-18
were	13	74	20	21	14	20	20
were on	-35	-13	-24	-25	-35	-25	-25
werent	-15	-14	-15	-15	-14	-14	-17
west	38	40	31	39	93	39	40
west 1	38	40	31	39	93	39	40
what	42	35	62	24	31	29	19
what $	105	84	96	39	22	42	25
what @	0	27	190	59	24	53	45
what a	-4	12	101	12	-10	8	12
what about	-97	-65	-108	-64	-88	-72	5
what all	143	-10	27	46	40	43	42
what am	62	21	15	21	19	21	22
what amazon	-6	-46	-66	-42	-67	-50	-52
what an	27	60	247	97	67	84	93
what and	-6	0	-2	7	18	61	23
what are	45	59	157	62	28	119	58
what can	-18	-10	-25	-5	-20	45	-12
what chang	-2	94	17	20	18	27	28
what count	20	-8	71	48	8	16	17
what do	71	77	41	46	34	39	37
what doe	20	10	8	7	75	3	-7
what exactli	108	61	115	65	59	64	68
what extra	10	94	25	7	27	25	27
what fall	67	51	27	2	28	20	28
what for	-12	-4	-28	2	48	-9	1
what goe	3	89	8	9	11	26	30
what happen	-39	-28	-37	-29	-29	-28	-28
what i	5	8	-5	3	2	35	3
what if	-130	-125	-141	-103	-117	-103	-109
what in	152	69	40	67	53	65	63
what is	33	43	151	46	78	44	39
what it	90	44	112	52	51	48	43
what languag	-4	-2	-31	-5	-16	73	-4
what left	91	76	24	31	34	41	42
what mean	36	38	99	36	28	35	37
what meant	-21	7	102	15	0	12	12
what mine	44	1	-2	6	4	5	5
what more	-10	46	-2	-26	-5	-2	-2
what move	-14	125	-9	18	14	14	11
what must	156	46	24	49	62	60	59
what my	24	-1	-8	-1	-3	0	-1
what nitro	34	32	111	35	25	9	32
what not	92	24	15	32	16	32	34
what on	-10	-63	-97	-60	-64	-63	-98
what our	45	-27	-57	-25	2	-17	-27
what remain	95	30	6	18	-13	22	22
what should	17	33	14	79	21	33	26
what sort	-4	-1	-16	-1	-9	31	-2
what stai	30	56	-15	-39	-6	8	3
what that	-119	-115	-122	-100	-145	-128	-127
what the	53	54	37	56	156	49	50
what there	65	102	27	18	42	45	38
what thi	47	43	102	43	6	74	31
what time	-1	0	-19	0	61	-14	0
what to	-63	-77	-97	-65	-93	-19	-59
what we	-3	-40	-44	-29	-36	-15	-32
what will	47	17	10	12	17	16	18
what work	6	49	7	-7	12	13	14
what would	63	76	32	64	14	27	38
whatev	-27	-25	-26	-25	-33	-25	-26
whatev the	-30	-27	-30	-28	-46	-29	-29
when	-28	-27	-31	-28	-26	-25	-32
when $	-31	-19	-32	-16	18	-20	-26
when @	-62	-55	-55	-54	-60	-52	-53
when a	-45	-44	-45	-42	-61	-44	-54
when an	-38	-31	-32	-31	-36	-32	-35
when do	-39	-39	-40	-40	-48	-48	-55
when doe	48	50	50	50	105	49	51
when it	15	36	20	19	11	18	59
when one	-31	-28	-30	-29	-37	-28	-30
when our	-29	-40	-33	-30	-35	-30	-30
when the	-16	-14	-14	-14	-16	-14	-14
when thei	29	-22	-36	-28	-40	-23	-28
when traffic	-34	-33	-34	-33	-40	-36	-33
when us	5	-53	-17	-19	-24	-20	-18
when we	13	1	-22	-24	-38	-24	-37
when will	19	37	37	38	86	30	40
whenev	-32	-38	-33	-33	-38	-32	-33
where	0	4	-4	25	-9	1	-8
where $	15	15	15	42	14	16	16
where @	-45	-44	-44	-45	-51	-44	-65
where a	-20	-20	-23	-23	-22	-23	-21
where do	-33	5	-30	-40	-29	15	-24
where doe	63	-8	23	61	20	19	14
where our	-20	-17	-20	-18	-19	-18	-18
where the	-11	-24	-10	49	-22	-10	-18
where to	42	42	42	93	39	42	40
where we	22	22	7	57	0	11	20
where would	33	26	33	69	34	33	33
whether	-18	-17	-17	-18	-18	-17	-19
whether @	-28	-25	-25	-25	-26	-25	-31
which $	55	-25	-30	-37	-55	-32	-64
which @	-32	-12	-13	23	22	-7	-12
which a	-19	-17	-17	-17	-19	-16	-18
which account	-30	-23	-24	-23	-27	-23	-23
which ad	-22	-19	-19	-18	-21	-18	-18
which answer	-20	-27	-22	-19	-19	-20	-19
which aws	52	63	62	38	98	125	64
which bit	92	32	29	32	15	30	25
which chore	4	50	7	-23	-6	6	7
which control	-37	-30	-40	-39	-33	-37	-30
which countri	-33	-35	-34	-35	-40	-37	-34
which data	-56	-50	-49	-51	-62	-50	-49
which doe	-15	31	3	-19	-3	0	-15
which duti	20	73	22	12	18	21	22
which flavor	25	38	41	112	12	39	41
which half	-35	-36	-34	-36	-58	-33	-58
which has	38	34	56	34	108	51	55
which is	-9	11	50	-10	74	12	13
which job	120	79	41	36	34	41	8
which of	15	17	19	35	73	21	48
which one	-2	-33	-2	44	26	-16	1
which part	24	69	-17	0	-4	1	-11
which parti	-36	-32	-35	-32	-37	-32	-33
which peopl	-29	-21	-21	-21	-27	-21	-22
which princip	-52	-45	-49	-46	-62	-45	-46
which region	37	45	42	43	157	47	40
which resourc	-26	-22	-23	-23	-27	-22	-23
which respons	-28	-53	-28	-31	-28	-27	-28
which role	-70	-59	-59	-62	-71	-60	-58
which servic	-70	-58	-74	-47	-67	-77	-61
which side	-41	-41	-39	-38	-52	-37	-37
which subnet	-59	-56	-52	-48	-52	-47	-47
which task	136	66	70	70	64	71	71
which team	-36	-29	-26	-28	-29	-26	-26
which the	-27	-29	-30	-30	-33	-29	-26
which thing	80	18	26	27	-9	25	24
which user	-34	-46	-29	-29	-32	-28	-28
whichev	44	17	40	121	42	45	46
while	-33	-36	-33	-31	-36	-32	-34
while a	-19	-18	-19	-18	-29	-18	-18
who	-15	-16	-18	-17	-13	-16	-7
who $	27	67	27	29	21	30	91
who @	-33	-23	-23	-34	-27	-26	-24
who absorb	-17	-14	-15	-15	-15	-15	-20
who account	48	-5	-7	-5	-24	-1	1
who act	-39	-38	-38	-38	-41	-38	-47
who activ	-34	-34	-35	-34	-38	-33	-40
who add	-34	-32	-31	-31	-33	-30	-33
who adjust	-26	-25	-25	-25	-32	-25	-26
who answer	12	-12	-16	-16	-25	-16	-22
who appli	-51	-46	-47	-47	-50	-45	-57
who approv	-37	-34	-34	-34	-40	-34	-36
who are	1	1	-6	2	-14	37	-2
who arrang	-21	-27	-22	-23	-23	-22	-22
who ask	-41	-43	-42	-44	-49	-43	-44
who assign	-48	-45	-46	-43	-45	-43	-55
who at	4	11	6	5	87	4	-36
who attach	-73	-70	-70	-67	-86	-68	-77
who author	-42	-41	-40	-41	-57	-41	-52
who back	71	84	78	85	170	85	148
who bring	-51	-30	-29	-29	17	-28	-52
who bui	-23	-21	-21	-21	-25	-21	-24
who build	-18	-18	-18	-18	-20	-18	-23
who built	-10	1	-3	9	-7	40	7
who bump	-46	-43	-46	-43	-48	-43	-51
who can	-48	-46	-46	-46	-48	-48	-74
who carri	45	58	0	15	3	17	11
who chang	-23	-21	-21	-21	-28	-21	-22
who check	-25	-24	-23	-23	-25	-23	-25
who choos	-22	-22	-22	-22	-23	-21	-23
who classifi	-48	-47	-47	-47	-66	-48	-61
who clean	-20	-17	-18	-19	-19	-17	-19
who collect	-16	-13	-13	-13	-13	-13	-14
who configur	-17	-16	-16	-16	-16	-16	-12
who connect	-37	-37	-37	-36	-66	-37	-47
who control	-16	-23	-16	-16	-20	-17	5
who correct	-18	-18	-18	-18	-29	-18	-18
who creat	-41	-38	-37	-36	-38	-36	-41
who deal	-30	3	12	8	-9	6	78
who decid	-44	-41	-41	-41	-52	-40	-43
who decommiss	-41	-39	-39	-38	-43	-38	-50
who defend	-15	-17	-16	-16	-23	-16	-17
who defin	-38	-37	-57	-37	-40	-37	-38
who delet	8	7	13	12	42	13	11
who deliv	-26	-26	-26	-25	-42	-26	-31
who design	-19	-18	-18	-18	-19	-19	-19
who did	-18	-18	-18	-18	-25	-18	-22
who do	33	33	30	30	117	12	-10
who doe	29	23	4	9	-2	11	46
who download	-28	-21	-22	-23	-24	-22	-22
who drop	-33	-31	-29	-29	-30	-29	-32
who enabl	-43	-41	-49	-41	-43	-40	-45
who encrypt	-6	-4	-6	-3	35	-3	-18
who enforc	-28	-25	-25	-25	-33	-25	-26
who ensur	-35	-30	-31	-31	-33	-30	-33
who export	-24	-24	-25	-24	-45	-24	-24
who fail	-33	-33	-31	-31	-47	-35	-39
who feed	-20	-38	-20	-20	-20	-20	-22
who fix	-11	-12	-12	-11	-20	-12	13
who flip	-30	-29	-28	-28	-28	-27	-31
who get	-33	-32	-34	-32	-35	-32	-42
who give	-26	-28	-22	-23	-23	-23	-23
who got	74	-19	-42	8	-11	4	-12
who gotta	-21	-20	-20	-20	-25	-20	-23
who govern	-20	-15	-17	-15	-15	-15	-16
who grant	-21	-19	-21	-20	-20	-19	-20
who guarante	-26	-27	-34	-27	-33	-27	-30
who guard	-6	41	-7	-2	-3	-1	-4
who had	-29	-27	-26	-31	-30	-29	-33
who handl	56	24	13	36	98	36	77
who harden	-15	-15	-15	-15	-16	-15	-21
who has	6	-10	-18	-13	-19	-14	-18
who hire	-51	-51	-56	-49	-73	-53	-76
who hold	-40	-32	-35	-40	-36	-35	-48
who in	44	38	35	41	98	41	69
who initi	-43	-30	-24	-24	-24	-24	-24
who instal	14	18	18	16	10	18	64
who instrument	-25	-21	-21	-21	-22	-21	-23
who invent	11	33	47	50	137	39	29
who investig	-46	-48	-43	-43	-49	-43	-45
who isol	-32	-31	-32	-30	-36	-30	-35
who keep	-37	-38	-37	-36	-42	-36	-40
who label	-40	-39	-40	-40	-57	-43	-52
who lai	-29	-29	-31	-30	-53	-33	-33
who launch	-63	-60	-65	-58	-75	-59	-65
who left	-30	-26	-25	-26	-30	-26	-28
who list	-17	-14	-15	-15	-19	-15	-16
who log	-30	-30	-30	-30	-46	-30	-51
who look	-28	-24	-23	-23	-28	-23	-11
who maintain	-8	-3	-6	-5	-13	-5	29
who make	-22	-24	-22	-22	-24	-22	-23
who manag	-9	-1	-9	1	6	-1	47
who may	-60	-55	-51	-51	-56	-51	-56
who meant	-44	-37	-41	-35	-35	-36	-35
who monitor	-31	-30	-30	-31	-45	-30	-36
who move	-1	1	1	2	-2	2	27
who must	-25	-23	-23	-23	-27	-23	-26
who narrow	-35	-34	-32	-31	-34	-31	-31
who need	-17	-15	-16	-17	-17	-17	-22
who on	47	-3	-8	7	44	3	-10
who open	-33	-37	-33	-34	-40	-33	-40
who oper	-35	-34	-34	-33	-37	-33	-38
who or	38	37	125	37	11	32	7
who order	-13	-15	-14	-14	-14	-13	-16
who own	36	74	77	79	105	73	185
who pai	-2	1	2	1	40	2	-22
who patch	0	4	3	4	32	5	32
who per	-58	-48	-59	-51	-66	-55	-59
who perform	-33	-31	-31	-31	-33	-31	-47
who pick	-29	-29	-29	-29	-31	-28	-32
who plan	-19	-17	-17	-19	-19	-17	-20
who prevent	-15	-15	-15	-15	-20	-15	-19
who protect	-4	38	0	1	-1	2	-2
who prove	-21	-21	-22	-21	-26	-21	-30
who provid	-26	-24	-25	-24	-27	-24	-26
who provis	-21	-29	-23	-22	-22	-22	-22
who publish	-17	-15	-16	-15	-15	-15	-16
who pull	-13	-12	-12	-13	-15	-13	-16
who push	-33	-27	-27	-27	-37	-28	-28
who put	-41	-39	-40	-39	-49	-39	-60
who react	-13	-12	-12	-12	-17	-12	-14
who rebuild	-16	-16	-18	-17	-18	-16	-22
who record	-12	-20	-11	-12	-11	-11	-11
who refresh	-40	-32	-36	-31	-32	-30	-31
who regist	-22	-18	-18	-18	-19	-18	-24
who releas	-46	-44	-46	-44	-45	-44	-44
who remov	-27	-29	-27	-27	-36	-27	-29
who renew	17	18	19	17	31	18	38
who repair	-44	-35	-36	-35	-38	-35	-41
who replac	-24	-23	-23	-23	-24	-23	-25
who replic	-38	-37	-38	-36	-49	-37	-48
who requir	-28	-26	-29	-26	-26	-25	-26
who respond	-31	-34	-29	-29	-34	-28	-30
who respons	18	62	67	67	116	69	126
who restart	-5	-5	-3	-3	-23	-5	32
who restrict	-34	-32	-33	-31	-34	-31	-33
who review	-39	-38	-38	-37	-39	-36	-40
who roll	-24	-23	-23	-23	-23	-23	-24
who rotat	-28	-16	-15	-9	-44	-12	79
who run	-70	-82	-88	-70	-69	-67	-74
who sai	-26	-29	-24	-25	-29	-24	-24
who scale	-50	-45	-47	-45	-49	-44	-32
who scan	-25	-25	-28	-26	-28	-25	-42
who schedul	-101	-92	-91	-90	-94	-92	-146
who secur	32	-17	-35	-17	-20	-17	-30
who see	25	24	22	23	23	19	61
who separ	-31	-23	-22	-23	-23	-22	-23
who set	-25	-24	-24	-24	-27	-24	-26
who should	-18	-18	-17	-18	-19	-17	-20
who shred	-19	-19	-19	-19	-22	-19	-22
who shut	-34	-31	-31	-32	-46	-31	-33
who sign	-62	-63	-86	-63	-75	-62	-73
who size	-71	-66	-67	-65	-85	-65	-85
who specifi	-26	-25	-25	-26	-44	-26	-26
who start	-23	-21	-25	-22	-22	-21	-23
who store	-24	-23	-23	-22	-23	-22	-25
who suppli	-17	-17	-17	-17	-17	-16	-20
who swap	-30	-31	-29	-29	-33	-29	-32
who switch	-19	-18	-20	-19	-20	-18	-19
who take	-9	-27	-28	-26	-29	-25	-33
who termin	-25	-27	-27	-24	-26	-24	-25
who test	-16	-15	-15	-15	-18	-15	-18
who the	40	41	39	42	102	41	20
who then	-22	-22	-23	-22	-42	-22	-23
who trigger	-19	-18	-18	-18	-18	-18	-24
who trim	-48	-44	-45	-45	-62	-44	-52
who tune	-23	-21	-21	-21	-22	-21	-24
who turn	-32	-30	-31	-32	-33	-30	-33
who updat	-24	-21	-24	-21	-19	-21	-17
who upgrad	62	66	65	65	59	66	168
who walk	-9	-9	-9	-10	-9	-9	-16
who was	-24	-15	-19	-14	12	-16	-33
who watch	-19	-21	-18	-19	-20	-19	-19
who who	212	244	84	102	77	79	30
who wipe	-41	-41	-41	-42	-55	-41	-52
who won	17	20	24	21	69	18	-1
who work	-27	-26	-27	-26	-38	-26	-28
who write	-42	-38	-39	-38	-41	-38	-43
whod	-66	-64	-63	-27	-80	-67	-91
whoever	-30	-35	-29	5	-39	-29	-39
whole	-12	-42	-41	-40	-53	-40	-49
whole @	-30	-24	-23	-25	-27	-24	-28
whole list	110	-10	-1	-3	-15	-5	4
whole pictur	-29	-37	-35	-33	-42	-33	-46
whom	-3	-1	-3	-3	-3	-1	26
whom $	-3	1	-2	-2	-3	-1	31
whom do	30	31	31	27	11	30	66
whom to	-42	-45	-41	-45	-44	-41	-61
whose	-24	-22	-26	-23	-24	-22	-12
whose $	47	43	46	48	50	49	125
whose babi	-31	-30	-30	-32	-31	-29	-31
whose chore	-51	-49	-55	-43	-56	-43	-61
whose cleanup	-45	-40	-41	-42	-42	-39	-44
whose concern	-25	-25	-26	-26	-38	-26	-35
whose control	-18	-17	-20	-18	-19	-17	-25
whose decis	-13	-12	-12	-12	-15	-12	-16
whose duti	-41	-36	-38	-36	-26	-36	-53
whose end	-21	-25	-22	-23	-22	-21	-25
whose fault	18	18	17	17	3	18	49
whose gap	-30	-31	-30	-51	-41	-30	-31
whose headach	-33	-34	-33	-34	-37	-33	-57
whose homework	-66	-66	-59	-71	-77	-59	-65
whose is	-67	-59	-89	-60	-62	-60	-80
whose job	-13	7	-9	-8	-14	-6	33
whose mess	-15	-15	-15	-15	-17	-15	-16
whose mistak	-20	-20	-20	-19	-21	-20	-23
whose move	-19	-19	-19	-19	-19	-19	-32
whose oversight	-26	-27	-26	-27	-42	-27	-31
whose pager	-20	0	-20	-25	-19	-18	-18
whose problem	-26	-27	-32	-28	-28	-26	-36
whose respons	-33	-31	-31	-31	-45	-31	-39
whose slip	-15	-15	-15	-15	-26	-15	-20
whose task	-19	-19	-20	-19	-23	-20	-27
whose to	-26	-27	-27	-26	-29	-26	-36
whose turn	23	21	21	17	64	21	-8
whose work	-22	-37	-23	-24	-24	-23	-23
why	43	48	47	47	113	46	45
why $	-11	0	-3	-5	33	-1	-5
why doe	36	38	39	37	83	38	38
why is	22	25	24	24	63	21	26
wide	-9	-8	-8	-8	-18	-7	22
wide $	-20	-21	-21	-20	-20	-20	-22
wide open	6	6	7	8	-11	9	49
wifi	-25	-24	-24	-24	-28	-24	-24
will	-15	-12	-15	-14	-11	1	-20
will @	7	22	22	23	63	19	24
will amazon	-42	-41	-43	-41	-43	-42	-68
will aws	-26	-23	-22	-22	-26	-23	-22
will be	-15	-4	-17	-19	-14	-15	-15
will it	-22	-20	-24	-21	-20	-20	-24
win	5	-4	4	49	-4	4	3
win $	2	-5	0	41	-11	1	1
window	-33	-31	-27	-26	-34	-32	-36
window $	-42	-37	-23	-20	-48	-41	-52
window for	-34	-30	-32	-35	-31	-30	-31
window of	-38	-36	-40	-38	-39	-36	-38
windows	-6	-17	-15	2	-17	-14	-9
windows $	1	-14	-2	31	0	0	-1
windows @	-27	-24	-24	-26	-26	-24	-25
windows desktop	-18	-17	-16	-18	-17	-17	-22
windows file	0	-21	1	27	1	1	1
windows firewal	-17	-17	-17	-22	-18	-20	-18
windows in	-24	-24	-25	-26	-30	-25	-40
windows licens	-42	-39	-39	-40	-40	-38	-45
windows on	-29	-28	-28	-30	-29	-28	-33
windows patch	-67	-68	-66	-66	-70	-64	-86
windows server	-5	-2	-2	17	-11	-1	-10
windows updat	-17	-12	-15	-17	-25	-15	24
wipe	-44	-43	-42	-43	-47	-42	-47
wipe the	-14	-14	-15	-16	-15	-14	-14
wire	-49	-46	-48	-46	-50	-46	-56
wire $	-44	-47	-54	-45	-51	-48	-53
wise	-31	-12	-29	-32	-38	-31	-37
wise $	-6	16	-5	-7	-13	-6	-6
wish	67	27	21	55	-4	27	25
wish to	67	27	21	55	-4	27	25
with	-5	-17	-17	-10	-15	-15	-13
with $	-22	-33	-20	-21	-21	-20	-21
with 40k	-25	-24	-24	-27	-30	-25	-47
with @	18	-13	-24	-25	-29	-20	-24
with a	15	-7	18	41	26	19	48
with aws	-8	22	9	15	72	0	22
with custom	-21	-20	-20	-21	-22	-20	-31
with exit	-27	-26	-32	-27	-36	-29	-29
with http	-37	-30	-30	-31	-37	-30	-30
with my	21	24	6	20	83	27	23
with no	7	12	14	46	11	13	12
with oauth	-15	-15	-16	-17	-15	-15	-15
with old	-52	-51	-53	-51	-54	-49	-48
with one	-30	-22	-24	-27	-24	-23	-25
with our	-35	-33	-32	-34	-34	-32	-39
with own	-51	-48	-50	-51	-50	-48	-67
with password	-33	-30	-45	-32	-41	-30	-31
with run	-22	-19	-19	-20	-19	-19	-29
with secret	-17	-17	-17	-16	-16	-16	-16
with sse	-44	-40	-41	-41	-45	-40	-43
with them	-15	-15	-15	-15	-15	-15	-24
with tls	-33	-28	-30	-29	-30	-28	-34
with us	68	4	6	44	12	18	13
with which	-34	-35	-26	-18	-31	-26	-30
with zero	16	10	15	41	15	15	15
within	-22	-23	-25	-22	-24	-22	-28
without	-20	-19	-19	-1	-16	-18	-19
without a	6	10	9	9	39	9	10
without any	-21	-28	-20	-21	-21	-20	-20
without be	-33	-32	-30	-33	-39	-31	-34
without me	-7	-10	-10	41	-17	-2	-4
without us	-27	-25	-26	-26	-34	-31	-25
won	17	20	24	21	69	18	-1
won the	22	23	24	23	63	21	5
wont	-31	-31	-33	-31	-35	-31	-33
word	31	32	104	31	44	26	26
word $	35	34	103	34	63	29	24
word mean	19	19	75	17	-8	1	19
wordpress	-29	-28	-48	-29	-48	-28	-36
work $	4	1	9	60	18	26	11
work @	12	4	11	62	2	11	12
work disappear	2	18	2	3	3	3	4
work for	-19	-2	-35	-1	-22	-15	-18
work in	-7	19	11	13	63	10	8
worker	-2	1	-1	2	15	3	25
worker $	-41	-36	-37	-37	-34	-36	-62
worker are	-16	-14	-15	-15	-17	-14	-17
worker in	-37	-36	-35	-36	-51	-36	-38
worker machin	55	62	64	63	58	62	141
worker need	-21	-22	-21	-24	-23	-21	-31
worker node	37	41	29	44	83	47	111
worker of	-51	-49	-49	-49	-60	-49	-74
worker os	-117	-107	-110	-106	-130	-106	-168
worker that	-16	-15	-16	-16	-16	-15	-23
worker who	12	13	13	12	39	13	-19
workflow	-22	-13	-22	-21	-15	-20	-21
workflow $	-18	-18	-18	-18	-20	-18	-18
workflow execut	-18	-16	-18	-16	-18	-17	-18
workflow in	-7	-27	-7	-2	26	-2	-1
workgroup	-68	-65	-66	-63	-79	-64	-78
workgroup $	-36	-36	-34	-34	-55	-34	-33
workload	-40	-54	-50	-2	-50	-42	-49
workload $	-48	-47	-48	-50	-53	-48	-66
workload in	-25	-24	-26	-27	-35	-25	-26
workload over	-30	-30	-29	-31	-49	-31	-33
world	-42	-41	-41	-41	-72	-40	-42
world $	-53	-53	-53	-53	-97	-52	-56
world readabl	-24	-18	-17	-18	-17	-18	-17
worri	-35	-36	-44	-38	-43	-35	-37
would	7	19	-2	26	-22	-2	-3
would be	3	8	5	37	4	8	7
would i	51	-15	-28	-12	-28	-1	-5
would like	21	6	7	11	8	8	8
would that	-11	-13	13	-17	-12	-10	-21
would the	29	67	28	28	29	30	30
would we	14	41	17	25	20	21	20
would you	50	37	38	94	35	25	44
wouldnt	-31	-31	-33	-30	-33	-29	-31
wp	-27	-25	-25	-25	-25	-24	-24
write	-26	-29	-29	-28	-20	-28	-33
write $	-53	-52	-51	-48	-43	-37	-37
write @	-120	-102	-105	-101	-108	-101	-123
write a	-1	14	16	16	71	15	18
write and	-24	-22	-22	-22	-33	-22	-23
write capac	-26	-27	-27	-27	-29	-29	-28
write em	-62	-41	-38	-40	-57	-37	-46
write into	-21	-26	-21	-29	-29	-22	-22
write me	29	43	39	40	98	41	42
write our	-72	-47	-48	-46	-70	-51	-78
write the	0	-19	-19	-18	-23	-18	-22
write those	-34	-33	-35	-33	-36	-33	-43
write to	-20	-20	-19	-19	-21	-19	-20
writer	-23	-24	-24	-25	-34	-24	-24
writer win	-29	-30	-33	-35	-47	-32	-30
written	-27	-25	-27	-25	-27	-25	-26
written by	-34	-31	-33	-31	-33	-31	-31
wrong	-40	-35	-38	-36	-20	-33	-35
wrong $	-48	-53	-51	-54	-54	-48	-49
wrong @	-58	-61	-59	-55	-62	-56	-61
wrongli	-63	-54	-54	-57	-57	-52	-54
wrote	5	9	8	8	31	8	3
wrote a	-31	-22	-23	-23	-31	-23	-22
wrote the	28	31	30	30	67	29	23
wtf	43	41	119	40	30	39	34
wtf is	43	41	119	40	30	39	34
x	8	9	8	11	73	4	12
xen	-79	-81	-116	-85	-96	-80	-118
xen kvm	-12	-12	-12	-12	-13	-12	-20
xz	-45	-41	-38	-40	-49	-39	-42
xz backdoor	-29	-24	-22	-22	-24	-22	-23
yaml	-40	-32	-29	-31	-17	-29	-35
year	-21	-20	-20	-20	-21	-19	-20
year $	-23	-21	-21	-24	-24	-22	-22
year ago	-24	-17	-22	-17	-18	-17	-16
year old	-16	-16	-17	-15	-16	-15	-16
year who	-25	-29	-23	-25	-29	-23	-24
yearli	-23	-22	-32	-23	-24	-22	-26
yearli rotat	-23	-22	-32	-23	-24	-22	-26
yell	-15	-19	-16	-17	-15	-16	-16
yes	-26	-25	-25	-25	-25	-24	-27
yes $	-18	-17	-17	-17	-17	-17	-19
yes or	-27	-24	-24	-23	-24	-22	-29
yesterdai	71	29	38	32	113	39	41
yesterdai $	-14	-36	-23	-33	17	-14	-13
yet	-33	-27	-23	-23	-4	-24	-24
you	30	25	24	43	25	110	27
you $	-14	-7	-15	-7	-41	44	-8
you a	4	6	-6	4	60	25	-2
you and	2	10	3	13	-23	75	-5
you answer	8	10	-19	11	39	74	2
you can	36	48	54	50	24	106	53
you do	-26	-18	-29	-9	-22	60	-17
you explain	7	0	16	-1	-14	-5	0
you get	-2	1	3	-2	-31	62	0
you give	23	-6	-2	-1	-28	14	-1
you good	1	1	-6	2	-14	37	-2
you list	29	1	2	1	-25	0	2
you open	19	45	31	37	101	22	46
you say	31	4	12	60	27	82	32
you tell	-23	-1	34	-1	-27	1	-2
your	49	48	75	46	30	95	61
your answer	0	2	-14	0	-2	45	1
your own	28	25	84	25	15	21	21
yourself	-33	-8	-23	6	-14	104	-15
yum	-51	-48	-48	-49	-50	-47	-53
yum updat	-42	-40	-39	-40	-41	-39	-43
zero	14	13	17	35	49	17	16
zip	-4	25	-3	18	-8	-6	-8
zip $	-56	-57	-54	-57	-53	-66	-61
zip or	30	26	29	85	8	30	25
zip vs	22	83	21	12	23	25	20
zombi	-49	-45	-42	-42	-53	-42	-46
zone	-29	-28	-1	-28	-36	-29	-33
zone $	-71	-73	-80	-71	-77	-72	-78
zone and	-36	-36	-51	-36	-37	-36	-36
zone in	-47	-45	-50	-50	-52	-46	-48
zone secur	-33	-33	-32	-33	-43	-33	-36
zstd	-4	5	3	4	42	4	5
`;

/** What each sign counts for one half of a shared fact (src/understand/half.ts). */
export const halfWeights = {
  aws: [-1.72, 1.88, 0.2, 0.6, -0.11, -0.17, 0.09],
  customer: [-1.48, -0.47, 2.6, -0.69, 1.09, -0.55, 0.01],
} as const;

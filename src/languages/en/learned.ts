// Written by `npm run learn` (test/questions/learn.ts).

/** To which side a wording leans: a line a mark, with what it adds for AWS and for the customer. */
export const leanings = `
$	1	25
% $	-19	-14
% %	7	31
% @	-3	32
% account	22	47
% add	12	27
% alon	-24	-110
% also	-42	93
% ami	14	20
% and	-83	-22
% answer	1	28
% app	-23	61
% applic	2	17
% are	-8	17
% as	3	-75
% ask	-147	-40
% at	-28	92
% audit	-20	46
% auditor	0	52
% automat	-9	6
% back	-10	54
% build	8	24
% busi	-69	-71
% by	5	70
% carri	7	32
% choos	-16	57
% clean	-3	20
% close	8	43
% configur	42	20
% content	-15	79
% correct	-6	89
% data	-2	37
% databas	-9	66
% decid	-14	61
% delet	52	-36
% design	8	40
% disabl	3	62
% do	-57	-98
% doe	-26	-59
% domain	-23	33
% dont	-37	-33
% duti	58	21
% enabl	-9	27
% encrypt	-31	-30
% ever	82	-27
% expect	-19	50
% for	12	-17
% fulli	-72	-40
% get	21	57
% go	-5	32
% guarante	52	33
% guard	-14	30
% guess	2	60
% half	-22	103
% hand	-11	67
% harden	15	76
% has	-46	48
% have	21	-43
% headach	17	59
% hold	-68	34
% hope	39	-20
% import	-31	48
% in	43	-10
% inherit	-53	-28
% instal	-29	-144
% is	8	58
% isnt	-15	31
% job	-18	13
% join	-12	44
% keep	76	46
% laptop	15	79
% liabl	-1	9
% linux	76	38
% log	15	21
% look	104	-34
% lost	-23	24
% maintain	53	-25
% make	40	-45
% manag	1	82
% mean	11	-31
% move	-42	53
% must	-71	-17
% need	75	-16
% never	-15	-45
% no	-14	18
% not	-29	29
% now	23	-1
% off	21	97
% offic	-90	-53
% old	49	11
% on	40	10
% or	-1	-44
% own	-38	105
% part	-32	90
% patch	49	-22
% pay	28	-8
% perform	-25	28
% plan	67	32
% problem	2	34
% protect	8	74
% provid	-12	33
% publish	17	-92
% put	22	-6
% region	43	63
% replac	-8	28
% respons	39	32
% right	56	32
% roll	-30	11
% rotat	6	69
% run	-76	1
% say	7	-27
% scan	-34	44
% screen	77	-26
% secur	87	-55
% server	-42	76
% servic	35	8
% set	6	55
% ship	-26	37
% should	-9	47
% side	47	5
% site	33	-11
% still	41	-76
% stop	-3	84
% support	-20	24
% suppos	20	50
% swap	-58	8
% switch	-9	58
% take	-54	-77
% task	52	29
% team	80	-17
% tell	9	22
% test	59	88
% that	113	-29
% the	-46	22
% thing	-30	-76
% think	37	-28
% to	37	14
% touch	-3	41
% train	2	101
% true	26	32
% turn	-52	46
% unless	-15	63
% unus	-5	28
% updat	13	51
% upload	8	64
% use	39	-26
% user	22	88
% when	-14	100
% who	-54	-72
% whose	-64	-25
% will	-10	42
% with	-54	75
% without	-70	12
% wont	-6	24
% write	40	30
% yes	29	-42
*	-33	-17
* %	-20	-27
* 1	-9	59
* 2	25	-17
* 22	17	52
* 27001	18	13
* 7	-31	28
* a	42	47
* about	13	-39
* access	10	81
* account	-22	109
* acl	-19	91
* across	31	-10
* act	-41	40
* add	49	58
* address	74	46
* admin	1	104
* administr	118	83
* advisor	21	78
* after	-10	31
* against	43	-6
* agent	-141	-162
* air	60	1
* al2023	9	-37
* alarm	-2	74
* all	4	38
* allow	4	54
* alwai	-21	53
* amazon	47	-56
* ami	57	128
* an	-1	18
* anoth	29	35
* answer	-2	55
* antiviru	23	141
* any	13	33
* anyth	26	51
* apart	63	1
* api	67	41
* app	-23	41
* appli	-84	-47
* applic	-17	111
* architectur	118	55
* are	1	68
* around	29	3
* artifact	-2	66
* as	-15	7
* ask	3	78
* assess	43	-13
* asset	-13	75
* at	20	-17
* attack	93	-2
* audit	63	-5
* auditor	34	39
* authent	5	72
* author	84	-3
* automat	-11	70
* avail	60	-30
* awar	-86	-86
* aws	63	15
* azs	74	-34
* back	-50	58
* backbon	55	-4
* background	59	-14
* backup	-22	-17
* badg	40	6
* batteri	62	-7
* be	2	27
* becom	33	16
* been	-2	46
* befor	61	66
* belong	-39	-37
* between	49	113
* bill	1	95
* bio	70	3
* blame	42	19
* block	22	93
* board	-5	-9
* both	-78	-103
* box	6	65
* breach	30	22
* broadli	-26	3
* broken	79	-26
* budget	3	60
* bui	38	72
* build	80	28
* built	29	-1
* bump	-37	-26
* busi	-74	-43
* by	39	72
* cabl	92	-15
* call	-26	60
* can	56	35
* cant	-21	36
* capac	-106	-87
* card	19	122
* care	-99	-42
* cctv	74	13
* center	115	-27
* cert	26	18
* certif	-39	-30
* certifi	23	8
* chang	58	19
* charg	0	-78
* check	68	-3
* choos	-5	104
* classifi	3	86
* client	-26	95
* close	-19	73
* cloud	11	17
* cluster	-165	-165
* code	1	81
* colleagu	15	98
* come	40	-18
* compani	-11	83
* complianc	-88	-18
* compliant	-61	-1
* comput	51	5
* concern	-58	-5
* concurr	-17	21
* condit	60	1
* confidenti	10	95
* configur	33	28
* connect	29	-82
* consol	9	51
* contact	-27	71
* contain	-123	-21
* content	17	96
* continu	56	32
* control	20	0
* cool	66	-21
* corpor	15	71
* correct	24	-6
* cost	-10	158
* countri	-16	67
* cover	-6	58
* credenti	3	77
* cross	-5	80
* current	-19	61
* custom	70	94
* dai	13	53
* data	26	69
* databas	-52	-57
* date	21	13
* db	-69	-85
* ddo	-97	-70
* deal	-31	-85
* decid	32	51
* decis	-2	59
* decommiss	70	-17
* default	70	3
* defend	38	-10
* defin	-7	59
* degauss	27	9
* delet	-17	75
* deliv	44	23
* demand	50	63
* deploi	-20	37
* deprec	6	70
* design	9	94
* detail	-15	48
* detect	55	4
* develop	14	75
* devic	62	7
* diesel	98	-19
* directori	-53	-30
* disabl	8	63
* disast	-6	31
* disk	132	-6
* dispos	59	-13
* divid	-53	-89
* do	-60	-71
* doe	-2	14
* domain	81	18
* done	44	8
* down	-73	-17
* download	16	99
* dr	-108	-123
* drift	2	72
* drill	15	51
* drive	97	-12
* dss	3	-18
* duti	10	73
* e	-52	-15
* each	-41	-47
* earthquak	43	-13
* edg	133	20
* em	32	58
* email	-14	41
* employe	61	-25
* enabl	-38	-35
* encrypt	-138	-125
* end	-31	-24
* endpoint	-21	-83
* enforc	41	-26
* engin	-77	-102
* entir	37	5
* entri	48	-11
* environ	5	26
* environment	77	20
* escort	33	-7
* event	17	65
* ever	48	18
* everyth	-4	13
* facil	115	-25
* factor	0	67
* fail	33	1
* failur	99	20
* fall	-11	-50
* fals	53	1
* fault	30	-40
* feder	7	87
* fenc	129	-15
* fibr	100	7
* file	2	84
* fire	92	26
* firewal	-100	9
* firm	10	61
* firmwar	100	0
* fix	-44	-70
* flaw	25	4
* flood	41	-18
* for	14	37
* forens	29	77
* free	-53	25
* from	13	-41
* fulli	11	-14
* function	-3	97
* gatewai	-147	-139
* gdpr	1	83
* gener	128	-7
* general	-20	25
* generally	-18	24
* get	15	3
* global	81	-2
* goe	-59	-2
* got	-53	-39
* grant	3	55
* group	25	181
* grow	26	-2
* guarante	54	71
* guard	81	-5
* guest	9	118
* hack	-62	-42
* had	-53	-68
* half	-80	-29
* hall	68	12
* hand	-36	-13
* handl	32	2
* hard	101	-2
* harden	-70	16
* hardwar	87	17
* has	-16	33
* have	-72	8
* headach	24	86
* health	28	-23
* high	-124	-56
* hipaa	-48	-7
* hire	76	3
* host	82	-48
* how	-25	11
* http	47	36
* hypervisor	173	-16
* i	-22	50
* iaa	25	204
* ident	4	137
* if	-56	-37
* imag	13	126
* import	-5	43
* in	8	46
* incid	1	-35
* increas	-10	78
* infrastructur	78	-71
* inherit	93	-35
* insid	90	58
* instal	-4	59
* integr	-19	-2
* intern	69	44
* internet	56	23
* into	19	74
* inventori	-11	71
* iot	-19	36
* is	-50	-39
* isnt	39	-31
* iso	6	18
* isol	125	-18
* it	-81	-48
* its	-12	-63
* itself	112	-13
* job	-32	14
* just	-66	-13
* keep	52	86
* kei	-58	-13
* kept	-14	72
* key	6	104
* label	11	95
* land	56	-23
* laptop	16	79
* launch	-32	94
* law	24	99
* layer	48	-31
* leav	6	77
* left	-83	-23
* librari	15	114
* licens	-16	34
* life	-34	-26
* like	18	86
* limit	-30	52
* link	103	12
* live	4	46
* local	102	31
* locat	87	-5
* lock	19	46
* log	-75	-94
* login	10	36
* long	2	71
* look	-60	-55
* machin	158	23
* maintain	-178	-152
* mainten	-47	20
* man	93	-2
* manag	-97	-130
* manual	7	28
* matter	-27	42
* may	43	-19
* me	-25	30
* mean	94	2
* media	70	5
* meet	-125	-99
* memori	7	20
* mfa	19	90
* model	-87	16
* monitor	74	32
* more	72	2
* move	-72	22
* multi	4	79
* must	-26	-39
* my	-84	-35
* nacl	30	95
* need	46	28
* network	79	79
* new	65	-13
* next	-42	-64
* nitro	208	44
* no	-15	78
* node	-121	-47
* not	103	34
* noth	-9	9
* notic	-3	42
* object	-23	108
* of	68	-7
* off	-29	15
* offic	-58	-72
* old	44	61
* on	-17	18
* onc	25	-25
* one	-50	-38
* onli	-68	-37
* open	-70	14
* oper	-28	15
* or	-53	-71
* os	-29	-13
* other	78	24
* our	-24	52
* ourselv	-63	38
* out	30	38
* outag	22	77
* over	-63	-48
* overal	-64	-15
* own	-3	11
* owner	-7	45
* packag	-40	83
* pai	-5	61
* part	15	131
* parti	26	11
* password	-51	8
* patch	-85	-170
* pci	-20	-14
* pen	27	16
* penetr	-45	10
* peopl	56	-44
* perform	24	-60
* perimet	122	-6
* permiss	6	62
* person	21	68
* phish	102	81
* physic	119	-18
* pick	74	61
* plan	-1	68
* pleas	-66	-52
* point	13	38
* polici	-58	12
* port	6	79
* power	87	7
* prevent	-18	-42
* principl	-71	-23
* privaci	-16	44
* privat	63	-34
* problem	41	16
* procur	133	-15
* product	74	16
* proof	47	-11
* protect	67	46
* prove	-15	4
* provid	39	-9
* publish	126	42
* put	24	112
* q	-75	-115
* quarterli	4	71
* queue	-11	80
* quota	-41	100
* rack	105	42
* read	-5	74
* record	14	54
* recoveri	-6	75
* redund	106	-35
* region	87	3
* regist	22	59
* regul	-114	-95
* remov	-17	39
* renew	3	-68
* replac	17	-8
* report	10	97
* request	15	51
* requir	-12	58
* reserv	-17	21
* resid	-24	15
* resili	44	39
* resourc	27	154
* respons	-26	-24
* rest	-137	-57
* restart	-71	-74
* retir	46	8
* review	63	35
* risk	25	-13
* role	0	59
* room	75	-28
* root	7	81
* rotat	-132	-82
* rout	12	68
* router	121	51
* rpo	-8	42
* rto	-8	42
* rule	56	70
* run	97	-4
* runtim	-102	-118
* safe	27	34
* scale	-77	14
* scan	2	103
* screen	63	16
* script	-7	14
* second	-84	-113
* secur	52	65
* see	-35	7
* segment	-14	80
* sensit	-25	60
* separ	-10	61
* server	2	-12
* serverless	98	51
* servic	50	59
* set	51	87
* setup	-34	81
* share	-31	-74
* shop	-92	-5
* should	39	22
* shred	51	-9
* side	-28	30
* sidecar	13	71
* sign	-36	9
* signatur	121	-13
* sinc	32	80
* singl	2	15
* sit	-21	53
* site	75	-32
* sla	-18	-147
* snapshot	-46	-7
* so	-101	-60
* soc	33	-22
* softwar	89	75
* somebodi	-13	40
* someth	-55	-86
* sourc	67	40
* speak	-23	30
* specif	-11	85
* split	-71	-31
* stack	2	72
* staff	19	-74
* stai	-9	53
* still	-19	85
* stop	-3	84
* storag	78	-3
* store	-12	88
* stream	-87	-76
* stuff	-15	55
* subject	-23	35
* subnet	12	81
* suppli	52	-17
* supplier	-16	72
* suppress	73	27
* surviv	-34	33
* suspici	-3	61
* switch	47	-31
* system	-22	23
* tabl	-5	19
* tag	22	111
* take	-83	18
* task	77	28
* teach	93	28
* team	0	30
* tele	48	-14
* tell	-4	11
* tenant	78	-27
* test	74	95
* than	3	32
* that	-55	-63
* the	-47	-79
* thei	-78	-59
* their	11	-9
* them	-5	-15
* themselv	75	-24
* then	-59	1
* there	-120	-49
* these	1	47
* thi	-132	-114
* thing	-42	-58
* think	-8	61
* third	6	51
* those	-40	-18
* through	27	40
* time	-7	110
* tls	-59	-83
* to	-10	17
* too	-39	16
* top	100	48
* touch	65	-25
* traffic	-9	97
* train	-92	-66
* transit	-19	-6
* true	-14	28
* trust	11	89
* turn	-3	39
* two	30	-17
* under	-67	-13
* undersea	70	5
* uninterrupt	52	-17
* unless	8	56
* unus	6	77
* up	50	57
* updat	-136	-187
* upgrad	-112	-124
* upload	10	61
* ups	61	-4
* uptim	60	-12
* us	-112	-52
* use	10	100
* user	4	60
* version	-45	-92
* vet	60	44
* virtual	133	3
* visitor	97	13
* volum	-6	111
* vpn	40	122
* vs	-45	-99
* vuln	-33	52
* vulner	-26	-41
* walk	39	-18
* want	22	15
* was	18	39
* watch	30	21
* we	-56	-10
* web	0	65
* what	-37	-22
* whatev	-32	19
* when	-9	47
* where	30	17
* which	19	18
* who	-55	-69
* whole	-79	4
* whom	59	-41
* whose	-46	-82
* will	-46	24
* windows	-50	-15
* wipe	81	-1
* wire	-12	64
* with	12	61
* within	-21	50
* without	19	46
* work	70	1
* workload	-7	77
* would	22	36
* write	-10	70
* wrote	35	32
* you	27	98
* zone	54	75
*account-control	6	49
*account-control %	2	53
*account-control 1	80	-55
*account-control 14	1	39
*account-control 2	31	-1
*account-control a	-9	12
*account-control about	78	-30
*account-control absorb	10	-5
*account-control accept	7	30
*account-control access	-14	39
*account-control account	16	2
*account-control across	-21	76
*account-control act	-5	10
*account-control action	36	-22
*account-control activ	-22	30
*account-control add	15	12
*account-control address	-11	15
*account-control administr	-13	26
*account-control after	14	13
*account-control again	-3	11
*account-control agreement	16	12
*account-control ai	-33	45
*account-control all	23	11
*account-control allow	-3	13
*account-control alwai	43	-8
*account-control amazon	-10	45
*account-control an	-9	35
*account-control and	8	12
*account-control anoth	21	-6
*account-control any	29	-32
*account-control api	30	-16
*account-control appli	-3	50
*account-control applic	-1	65
*account-control approv	-3	17
*account-control archiv	-10	16
*account-control are	-6	40
*account-control around	-32	67
*account-control artifact	18	-9
*account-control as	-7	24
*account-control ask	11	-4
*account-control assess	27	18
*account-control assign	-10	67
*account-control associ	-8	12
*account-control assum	-30	31
*account-control at	20	1
*account-control attach	16	36
*account-control audit	21	-10
*account-control auditor	-24	72
*account-control author	52	-50
*account-control automat	50	-10
*account-control avail	42	-13
*account-control aws	37	-8
*account-control back	40	18
*account-control backup	-4	65
*account-control baselin	-5	57
*account-control be	-6	31
*account-control behind	40	-6
*account-control belong	-5	23
*account-control besid	10	-3
*account-control between	23	-9
*account-control bind	-13	17
*account-control boundari	-10	113
*account-control box	-35	51
*account-control breach	1	10
*account-control break	-23	45
*account-control bring	1	52
*account-control bucket	14	-9
*account-control build	-2	18
*account-control but	-22	31
*account-control by	18	13
*account-control call	25	3
*account-control can	-17	42
*account-control cannot	13	31
*account-control capac	44	-12
*account-control captur	11	8
*account-control carri	15	-9
*account-control case	-32	38
*account-control center	40	-18
*account-control certif	28	-10
*account-control chang	-4	22
*account-control charact	1	35
*account-control charg	11	-8
*account-control check	-7	32
*account-control china	17	-13
*account-control choic	91	-47
*account-control choos	-4	15
*account-control clean	-5	42
*account-control client	-5	24
*account-control close	39	-20
*account-control cloud	-20	27
*account-control cloudtrail	43	-18
*account-control code	-12	26
*account-control collect	40	2
*account-control come	-44	44
*account-control command	-14	21
*account-control commiss	61	-38
*account-control common	10	-5
*account-control compani	-12	41
*account-control compli	33	4
*account-control complianc	-37	52
*account-control compliant	-3	24
*account-control condit	-5	30
*account-control config	27	-24
*account-control configur	-2	19
*account-control connect	-37	55
*account-control contact	49	-25
*account-control content	27	-6
*account-control control	4	20
*account-control copi	2	36
*account-control correct	-24	30
*account-control count	-7	45
*account-control cover	17	18
*account-control creat	-4	44
*account-control credenti	0	18
*account-control current	8	6
*account-control custom	34	4
*account-control cut	29	-22
*account-control dai	1	33
*account-control daili	-38	46
*account-control data	13	30
*account-control databas	54	-47
*account-control decid	-10	27
*account-control default	35	30
*account-control defin	-9	62
*account-control definit	89	-73
*account-control deleg	-7	20
*account-control delet	-2	19
*account-control deliv	20	-13
*account-control depend	16	-14
*account-control describ	-14	70
*account-control descript	64	-41
*account-control destroi	8	-5
*account-control detect	34	-28
*account-control devic	-12	40
*account-control digest	-21	26
*account-control disabl	19	-19
*account-control do	55	15
*account-control document	0	28
*account-control doe	-4	39
*account-control done	-27	57
*account-control down	-6	13
*account-control download	45	-9
*account-control drift	12	46
*account-control duti	-6	22
*account-control edg	10	-5
*account-control emerg	-14	22
*account-control employe	-19	41
*account-control enabl	38	-33
*account-control encrypt	49	-31
*account-control end	29	3
*account-control endpoint	7	12
*account-control enforc	-9	29
*account-control engin	78	-44
*account-control enrol	14	3
*account-control evalu	40	-22
*account-control event	-5	-26
*account-control everi	0	9
*account-control evid	24	20
*account-control except	-4	8
*account-control execut	-9	14
*account-control exist	9	6
*account-control experi	-22	41
*account-control expir	-24	41
*account-control facil	17	-6
*account-control fail	-1	20
*account-control failur	-22	29
*account-control fall	-5	24
*account-control fault	23	-14
*account-control feder	-11	57
*account-control fetch	-8	19
*account-control few	-4	10
*account-control fiber	10	-5
*account-control file	-10	20
*account-control find	-4	17
*account-control firewal	-20	70
*account-control firmwar	8	-5
*account-control first	14	132
*account-control fix	-11	46
*account-control flood	10	-5
*account-control follow	-10	16
*account-control for	-7	39
*account-control forbid	-31	38
*account-control found	-5	27
*account-control framework	55	-16
*account-control free	11	-10
*account-control from	42	-17
*account-control function	-8	13
*account-control further	-1	9
*account-control get	18	-3
*account-control go	-17	22
*account-control goal	-1	28
*account-control goe	8	0
*account-control grant	-5	12
*account-control group	-8	19
*account-control guard	17	6
*account-control hand	1	19
*account-control hardcod	3	26
*account-control hardwar	11	7
*account-control has	9	4
*account-control hash	-23	36
*account-control have	-13	42
*account-control here	-26	30
*account-control histori	12	-9
*account-control hold	14	11
*account-control hook	-1	10
*account-control how	-5	8
*account-control i	55	-34
*account-control iam	-19	26
*account-control ident	16	12
*account-control if	-20	34
*account-control improv	-32	46
*account-control in	5	30
*account-control includ	58	-49
*account-control infrastructur	52	-23
*account-control ins	34	-14
*account-control insid	14	1
*account-control insight	-5	14
*account-control insist	-3	21
*account-control instal	-19	45
*account-control integr	-31	28
*account-control interfac	-11	37
*account-control into	-23	39
*account-control is	4	40
*account-control isnt	-23	30
*account-control iso	86	7
*account-control isol	23	-7
*account-control issu	-25	68
*account-control it	-24	-12
*account-control item	35	-18
*account-control its	17	-2
*account-control itself	40	4
*account-control job	70	-1
*account-control keep	21	9
*account-control kei	-4	24
*account-control kept	-26	38
*account-control key	9	2
*account-control kms	-2	9
*account-control land	-37	59
*account-control last	-13	42
*account-control later	0	40
*account-control latest	-9	12
*account-control least	-2	54
*account-control leav	8	-5
*account-control leaver	-22	32
*account-control left	-10	36
*account-control length	1	34
*account-control let	-3	13
*account-control lifecycl	-15	20
*account-control limit	10	-1
*account-control locat	10	-5
*account-control log	-6	19
*account-control long	-6	9
*account-control longer	13	79
*account-control look	-2	39
*account-control made	-2	20
*account-control maintain	76	-10
*account-control mainten	-11	15
*account-control make	-12	40
*account-control manag	32	-15
*account-control mandatori	16	30
*account-control mani	-4	9
*account-control manual	-14	35
*account-control map	54	-16
*account-control mark	-37	46
*account-control mean	-16	42
*account-control meet	38	-22
*account-control mfa	-7	29
*account-control minimum	30	-19
*account-control miss	-8	15
*account-control monitor	8	-5
*account-control move	-26	49
*account-control must	-13	41
*account-control name	13	-3
*account-control narrow	-10	49
*account-control need	-22	40
*account-control network	0	16
*account-control never	36	-28
*account-control new	-3	23
*account-control newer	-7	8
*account-control no	4	18
*account-control nobodi	0	29
*account-control node	-37	71
*account-control non	-3	22
*account-control noncompli	-10	48
*account-control none	-29	65
*account-control not	11	25
*account-control noth	13	45
*account-control notic	-3	108
*account-control notifi	8	0
*account-control object	-3	18
*account-control of	6	26
*account-control offer	29	6
*account-control okta	-20	41
*account-control on	14	15
*account-control onc	-41	48
*account-control one	14	49
*account-control onli	9	28
*account-control oper	42	1
*account-control or	-1	17
*account-control other	10	1
*account-control ou	-29	54
*account-control our	4	30
*account-control out	6	16
*account-control outsid	-18	38
*account-control over	14	8
*account-control own	-48	-112
*account-control owner	-22	47
*account-control paramet	17	0
*account-control parameter	-6	13
*account-control part	31	-34
*account-control parti	48	-11
*account-control pass	-21	47
*account-control password	4	65
*account-control patch	37	1
*account-control peopl	-22	35
*account-control period	35	-16
*account-control permiss	-8	61
*account-control pick	-5	14
*account-control place	22	-21
*account-control plain	-13	35
*account-control plan	-15	38
*account-control plane	42	-40
*account-control polici	12	42
*account-control port	-2	14
*account-control prefer	-11	13
*account-control primari	-20	26
*account-control privileg	-1	67
*account-control prod	-1	13
*account-control produc	103	-5
*account-control protect	11	3
*account-control provid	6	30
*account-control publish	41	-17
*account-control pull	46	-29
*account-control put	-16	24
*account-control quota	67	-55
*account-control rack	8	-5
*account-control reach	11	-11
*account-control read	-21	41
*account-control readi	-8	25
*account-control receiv	-21	40
*account-control recommend	-15	20
*account-control record	27	2
*account-control recoveri	-2	21
*account-control redundantli	58	-37
*account-control refer	-8	25
*account-control region	30	-10
*account-control regist	-5	20
*account-control regular	1	15
*account-control releas	49	-5
*account-control remain	-26	30
*account-control remedi	-3	16
*account-control remov	16	2
*account-control repair	-49	67
*account-control replac	8	-5
*account-control replic	-3	19
*account-control report	29	-2
*account-control request	43	-17
*account-control requir	2	39
*account-control resolv	-15	21
*account-control resourc	2	26
*account-control respons	-21	124
*account-control rest	42	-20
*account-control result	30	-8
*account-control retent	-12	16
*account-control review	-19	49
*account-control right	31	2
*account-control role	14	-2
*account-control roll	-11	62
*account-control root	0	33
*account-control rotat	-20	71
*account-control router	10	-5
*account-control rto	-2	15
*account-control rule	-16	66
*account-control run	70	-26
*account-control s3	35	-32
*account-control sai	4	10
*account-control same	-27	32
*account-control saml	-17	31
*account-control scim	-23	29
*account-control scope	-7	58
*account-control script	-6	9
*account-control secret	-10	19
*account-control secur	10	9
*account-control see	-12	26
*account-control select	70	-50
*account-control serv	19	-4
*account-control server	19	9
*account-control servic	34	-1
*account-control session	-9	31
*account-control set	8	30
*account-control setup	29	-31
*account-control seven	27	-10
*account-control share	-10	47
*account-control show	-11	54
*account-control side	10	21
*account-control sign	28	1
*account-control sinc	-26	29
*account-control snapshot	12	-9
*account-control sns	8	0
*account-control so	-2	24
*account-control soc	58	-37
*account-control softwar	48	-11
*account-control some	1	43
*account-control somebodi	-45	-128
*account-control someth	65	34
*account-control sourc	-8	15
*account-control sse	14	-13
*account-control stack	32	-20
*account-control staff	-15	43
*account-control stai	22	5
*account-control stand	75	-51
*account-control start	-12	19
*account-control state	-9	14
*account-control still	-15	35
*account-control stop	-21	38
*account-control store	48	-25
*account-control string	-8	17
*account-control structur	56	-42
*account-control such	-3	23
*account-control suppli	7	37
*account-control suppos	3	17
*account-control switch	9	-2
*account-control sync	-24	29
*account-control system	37	-31
*account-control tag	-11	17
*account-control take	-29	33
*account-control target	-3	14
*account-control task	-33	54
*account-control team	-20	107
*account-control templat	5	37
*account-control temporari	-18	36
*account-control ten	-7	11
*account-control test	22	-6
*account-control text	-9	40
*account-control than	-5	88
*account-control that	17	10
*account-control the	19	16
*account-control thei	-3	20
*account-control their	-12	28
*account-control them	3	18
*account-control then	-24	45
*account-control there	-12	39
*account-control thi	-1	35
*account-control those	-6	49
*account-control through	-14	27
*account-control tls	42	-19
*account-control to	-5	28
*account-control togeth	-3	12
*account-control token	-14	52
*account-control told	-15	34
*account-control too	-54	95
*account-control tool	-20	57
*account-control topic	66	-62
*account-control touch	-44	49
*account-control traffic	10	-5
*account-control trail	7	29
*account-control trust	-9	15
*account-control turn	-18	65
*account-control two	43	-27
*account-control type	28	4
*account-control under	-3	13
*account-control undo	-14	15
*account-control unit	-23	27
*account-control unless	29	-9
*account-control until	-13	60
*account-control unus	0	24
*account-control up	32	-11
*account-control updat	-23	46
*account-control upgrad	48	-11
*account-control us	-18	-97
*account-control use	-25	42
*account-control user	31	-7
*account-control usual	-9	25
*account-control valid	-24	19
*account-control valu	12	-6
*account-control version	-18	38
*account-control vpc	-15	28
*account-control want	-23	29
*account-control was	-4	39
*account-control watch	-40	53
*account-control way	-10	16
*account-control what	11	12
*account-control when	-11	37
*account-control where	-21	35
*account-control whether	19	19
*account-control which	2	15
*account-control while	16	-13
*account-control whom	31	-3
*account-control whose	17	-5
*account-control will	1	8
*account-control windows	-23	37
*account-control with	0	15
*account-control within	49	-43
*account-control without	18	-14
*account-control work	-29	44
*account-control workload	9	14
*account-control worn	8	-5
*account-control would	-19	31
*account-control write	13	27
*account-control year	21	-8
*account-control zone	-26	38
*container	17	24
*container %	48	-10
*container 1	31	-16
*container 100	-10	15
*container 12	41	1
*container 14	4	12
*container 21	18	3
*container 28	-2	74
*container 30	-20	25
*container 31	71	-76
*container 7	38	-5
*container 90	8	-8
*container a	-12	-17
*container about	43	-20
*container access	-18	41
*container account	-3	38
*container act	-7	30
*container add	-25	54
*container addon	-24	23
*container admin	-20	23
*container admiss	1	13
*container after	-35	81
*container afterward	-56	114
*container again	19	11
*container agent	2	63
*container alarm	-10	36
*container aliv	114	34
*container all	13	12
*container alon	-23	28
*container also	15	12
*container alwai	77	-58
*container ami	20	-5
*container an	-11	31
*container and	14	7
*container announc	34	-24
*container answer	5	45
*container any	-10	28
*container apart	22	2
*container api	7	18
*container applic	-21	47
*container are	4	41
*container argument	-10	39
*container artifact	11	-8
*container ask	-28	-28
*container at	-15	-32
*container audit	-16	25
*container auto	81	27
*container autosc	-12	47
*container autoscal	-26	53
*container avail	50	27
*container awai	-14	19
*container aws	-46	18
*container az	-5	14
*container back	42	9
*container backup	160	30
*container balanc	23	-4
*container base	16	21
*container batch	5	12
*container be	-8	23
*container bear	-13	16
*container becom	-9	9
*container befor	1	17
*container behind	-16	16
*container below	-115	-49
*container beneath	-8	108
*container between	-23	44
*container bind	-11	26
*container block	6	17
*container bootstrap	-10	39
*container bottlerocket	-29	-66
*container box	31	-25
*container breaker	3	56
*container bring	-7	-31
*container bucket	-20	27
*container budget	-7	38
*container bui	31	-3
*container build	75	-42
*container built	10	-1
*container bump	-36	23
*container by	-11	-6
*container call	-11	26
*container can	6	14
*container capabl	-17	33
*container capac	-23	44
*container care	3	118
*container carri	24	-12
*container case	-9	31
*container center	34	-18
*container certif	-44	72
*container chang	12	28
*container check	-8	20
*container choic	41	-6
*container choos	1	11
*container cidr	1	33
*container circuit	3	56
*container class	-4	14
*container cleanli	-10	17
*container click	-47	33
*container client	-9	21
*container close	127	-30
*container cloudtrail	18	-9
*container cloudwatch	13	-3
*container cluster	-55	-58
*container cni	98	-11
*container code	-32	53
*container come	19	28
*container comput	33	-20
*container configur	-27	58
*container connect	-13	20
*container consol	41	-8
*container consolid	31	-8
*container constraint	48	-14
*container contain	-17	21
*container containerd	-35	78
*container control	-3	-37
*container coredn	-41	16
*container correct	-62	-11
*container count	-17	21
*container cover	-24	33
*container creat	29	52
*container credenti	64	-28
*container current	-17	27
*container custom	78	-48
*container cve	-48	-13
*container daemonset	-17	54
*container dai	19	3
*container data	-2	30
*container databas	39	-3
*container date	78	-50
*container day	13	-2
*container decid	0	14
*container default	37	9
*container defin	7	14
*container definit	-13	61
*container delet	8	11
*container deploi	4	56
*container deploy	-8	8
*container disabl	-14	17
*container disk	-5	20
*container disrupt	35	-2
*container do	55	20
*container docker	-49	54
*container doe	14	17
*container dont	-85	-22
*container drain	37	-18
*container driver	13	-8
*container drop	37	-35
*container each	32	13
*container ebs	-12	28
*container ec2	-9	45
*container ecs	91	15
*container efs	-6	23
*container eks	-4	119
*container elsewher	-20	47
*container enabl	-28	36
*container encrypt	-15	33
*container end	46	-1
*container endpoint	-13	42
*container enforc	28	-2
*container enough	-38	59
*container entri	-10	38
*container env	-6	23
*container envelop	26	-23
*container environ	1	12
*container ephemer	-22	50
*container etcd	115	-1
*container ever	-15	6
*container everi	7	26
*container everyth	-12	17
*container evict	14	7
*container exampl	-16	35
*container except	13	3
*container execut	-7	18
*container extend	14	9
*container fail	35	-10
*container fargat	19	-6
*container file	-29	45
*container first	16	12
*container fit	29	-21
*container fix	-14	53
*container for	40	33
*container forc	4	55
*container free	-15	40
*container from	-11	26
*container fulli	-16	39
*container get	83	-57
*container gib	-19	36
*container give	25	-2
*container go	-33	-19
*container greatest	-14	17
*container group	-15	34
*container guest	-85	130
*container hand	1	11
*container harden	-66	131
*container hardwar	15	-10
*container hat	-59	-105
*container have	58	7
*container health	3	32
*container helm	-4	28
*container here	-16	57
*container higher	30	-1
*container histori	8	-8
*container hold	14	18
*container hop	44	-20
*container host	-130	-166
*container hostnetwork	56	-8
*container how	-11	17
*container hypervisor	-7	58
*container i	-80	-34
*container iam	62	-32
*container if	-30	41
*container imag	11	55
*container imdsv2	51	-24
*container includ	-5	39
*container infrastructur	36	1
*container ingress	-17	48
*container instal	5	9
*container instanc	11	18
*container into	61	-25
*container intrud	14	2
*container is	24	58
*container isnt	8	-84
*container isol	64	-22
*container it	13	8
*container its	17	9
*container itself	-24	41
*container job	21	63
*container just	35	-68
*container karpent	54	19
*container keep	36	-7
*container kei	-14	26
*container kernel	-17	-5
*container key	26	-8
*container kick	-38	13
*container kms	-17	27
*container kube	25	-25
*container kubelet	38	21
*container kubernetes	45	-12
*container label	9	6
*container latest	8	35
*container launch	-45	-24
*container least	-14	17
*container leav	-13	18
*container left	14	-4
*container less	11	15
*container let	-13	34
*container librari	-13	31
*container life	45	-1
*container like	-28	23
*container limit	-6	29
*container live	-7	14
*container load	22	42
*container local	-11	13
*container log	-14	34
*container long	-5	9
*container look	28	-17
*container lost	4	9
*container machin	-60	-64
*container maintain	79	-15
*container make	-13	36
*container manag	21	35
*container manifest	-22	39
*container map	-14	74
*container may	-8	19
*container mean	-100	-5
*container memori	11	4
*container metadata	3	14
*container metric	19	-4
*container minor	4	-40
*container minut	30	-13
*container mode	1	17
*container monitor	9	-4
*container month	69	-5
*container more	-8	74
*container mount	-1	21
*container move	4	28
*container multi	-5	13
*container must	18	55
*container name	-10	15
*container namespac	-10	66
*container narrow	41	8
*container need	32	22
*container network	12	15
*container never	-35	95
*container new	17	10
*container newer	-8	29
*container no	16	17
*container nobodi	25	-27
*container node	-39	-5
*container none	-30	32
*container nor	68	-29
*container not	-10	19
*container noth	3	41
*container notic	44	-1
*container now	58	-26
*container number	30	-22
*container object	34	-10
*container observ	-9	45
*container of	12	0
*container off	-29	50
*container offer	43	-18
*container ok	107	61
*container old	21	2
*container on	46	34
*container onc	24	-7
*container one	18	4
*container onli	1	22
*container ons	-18	20
*container oper	14	-48
*container optim	-13	46
*container or	-21	-1
*container orchestr	38	-32
*container os	-38	-78
*container other	4	23
*container otherw	30	-25
*container our	-13	-31
*container ourselv	32	95
*container out	-16	5
*container outdat	-16	44
*container outsid	-18	31
*container over	-14	27
*container own	29	12
*container patch	-13	-28
*container peer	39	-38
*container pend	48	-105
*container permiss	-17	43
*container persist	-9	29
*container physic	21	-3
*container pick	41	-36
*container place	6	37
*container plain	-27	46
*container plane	-11	-42
*container platform	73	-12
*container pod	5	26
*container poddisruptionbudget	2	20
*container polici	-6	37
*container pool	-33	28
*container possibl	-5	43
*container price	30	-1
*container prioriti	62	-34
*container privat	-16	46
*container privileg	-24	52
*container probe	-14	31
*container profil	-15	36
*container protect	-6	16
*container provid	44	0
*container proxi	-26	-10
*container public	-18	32
*container publish	25	19
*container put	-33	42
*container question	10	-55
*container queue	54	-32
*container quota	-4	14
*container rang	-5	10
*container rbac	-5	70
*container reach	7	24
*container read	-11	15
*container readonlyrootfilesystem	-2	22
*container rebuild	16	6
*container record	18	-9
*container recycl	39	-3
*container red	-59	-105
*container redeploi	-14	40
*container region	44	-43
*container regist	-8	54
*container releas	-41	-87
*container repair	14	7
*container replac	28	4
*container replica	27	8
*container report	15	-8
*container request	23	5
*container respect	6	34
*container respons	63	51
*container rest	-17	36
*container restart	80	-22
*container restor	32	23
*container restrict	-17	57
*container result	-14	24
*container retri	-5	8
*container right	28	0
*container role	-6	20
*container roll	-42	17
*container rollback	63	-49
*container room	9	-1
*container root	-3	16
*container router	11	1
*container run	15	22
*container runtim	53	-6
*container s3	-13	33
*container sai	-10	13
*container same	48	-83
*container say	46	-39
*container scale	-39	-21
*container scan	-17	41
*container schedul	75	-34
*container secret	18	-20
*container secur	-13	12
*container self	-6	48
*container send	13	-5
*container separ	92	-12
*container server	32	-4
*container servic	11	-4
*container session	41	-26
*container set	-2	23
*container share	37	-3
*container shell	54	-39
*container ship	39	-13
*container should	47	4
*container shouldnt	31	-22
*container show	-46	55
*container shrink	25	-22
*container sidecar	-9	18
*container sinc	-18	-41
*container size	33	0
*container snapshot	39	-32
*container so	-5	19
*container softwar	-13	37
*container some	-20	55
*container spot	23	-14
*container spread	-22	40
*container ssh	14	14
*container stai	-40	52
*container standalon	-22	40
*container standard	-21	45
*container start	29	14
*container state	3	15
*container still	91	0
*container stop	52	-40
*container storag	8	19
*container store	-21	42
*container strategi	-11	22
*container submit	-4	22
*container subnet	-18	30
*container such	-10	23
*container suppli	18	-11
*container support	4	26
*container swap	16	33
*container system	107	34
*container tag	-27	37
*container taint	40	-12
*container take	12	82
*container task	22	21
*container team	-40	-87
*container tell	10	30
*container templat	-10	37
*container tenant	-31	40
*container test	25	-14
*container than	17	-5
*container that	11	35
*container the	12	12
*container thei	12	25
*container their	7	86
*container them	17	67
*container themselv	-53	3
*container then	42	0
*container there	14	5
*container thi	-4	-55
*container those	-26	43
*container three	-5	-53
*container through	94	-44
*container time	-35	41
*container tls	-38	65
*container to	14	19
*container too	22	63
*container touch	34	-26
*container trust	-26	31
*container turn	-19	38
*container two	31	-24
*container type	25	2
*container under	62	2
*container unhealthi	31	-27
*container unless	-14	22
*container unmanag	-16	45
*container until	-4	15
*container up	45	-5
*container updat	-10	30
*container upgrad	-21	3
*container us	-49	-70
*container use	-23	34
*container user	3	32
*container vcpu	-19	27
*container version	0	14
*container virtual	40	-15
*container volum	-25	38
*container vpc	27	0
*container vulner	-21	40
*container wait	17	0
*container watch	7	16
*container we	30	80
*container week	43	-61
*container weekli	32	-18
*container well	-3	34
*container what	-15	27
*container whatev	-20	53
*container when	50	10
*container where	-15	25
*container whether	-18	37
*container which	-79	48
*container who	-53	-44
*container wholli	-10	39
*container whom	-141	-88
*container whose	-111	-1
*container window	-7	18
*container windows	-17	81
*container with	-1	-12
*container within	3	18
*container without	15	3
*container work	73	-72
*container worker	-85	-28
*container workload	-6	20
*container write	-13	36
*container wrong	-2	27
*container yourself	-20	49
*container zone	-1	17
*customer-operated	-8	58
*customer-operated %	6	31
*customer-operated a	0	52
*customer-operated absorb	13	-8
*customer-operated alarm	2	11
*customer-operated all	-17	59
*customer-operated an	-4	21
*customer-operated and	4	14
*customer-operated api	-8	50
*customer-operated are	-7	32
*customer-operated artifact	14	-12
*customer-operated audit	12	-9
*customer-operated avail	-28	43
*customer-operated back	-21	42
*customer-operated between	-5	10
*customer-operated bui	8	-5
*customer-operated build	8	-3
*customer-operated call	15	-6
*customer-operated carri	13	-8
*customer-operated center	39	-23
*customer-operated certif	-6	30
*customer-operated cloudtrail	19	-11
*customer-operated cluster	-9	48
*customer-operated cni	-11	32
*customer-operated common	13	-8
*customer-operated configur	-4	16
*customer-operated contain	-1	38
*customer-operated control	-28	66
*customer-operated creat	-29	50
*customer-operated current	8	-5
*customer-operated data	33	-19
*customer-operated destroi	8	-5
*customer-operated disk	8	-5
*customer-operated driver	-9	28
*customer-operated edg	13	-8
*customer-operated encrypt	-2	25
*customer-operated etcd	-23	48
*customer-operated everi	-6	16
*customer-operated fiber	13	-8
*customer-operated file	-3	13
*customer-operated firmwar	8	-5
*customer-operated flood	13	-8
*customer-operated for	11	-1
*customer-operated group	-1	11
*customer-operated hand	14	-12
*customer-operated hardwar	16	-12
*customer-operated has	14	-12
*customer-operated head	-5	37
*customer-operated hold	40	-22
*customer-operated hypervisor	54	-40
*customer-operated in	0	23
*customer-operated instanc	19	13
*customer-operated is	-14	57
*customer-operated it	-3	47
*customer-operated its	10	0
*customer-operated job	1	52
*customer-operated keep	1	9
*customer-operated kubelet	-5	14
*customer-operated leav	8	-5
*customer-operated locat	13	-8
*customer-operated log	9	3
*customer-operated metric	10	-2
*customer-operated monitor	8	-5
*customer-operated network	9	-3
*customer-operated node	-11	75
*customer-operated of	-6	59
*customer-operated on	-9	25
*customer-operated onli	-13	48
*customer-operated oper	11	85
*customer-operated or	-4	46
*customer-operated out	8	-5
*customer-operated over	-15	47
*customer-operated own	-26	62
*customer-operated patch	-7	62
*customer-operated plane	-37	86
*customer-operated pod	-3	21
*customer-operated protect	9	-4
*customer-operated rack	8	-5
*customer-operated rbac	-4	29
*customer-operated record	19	-11
*customer-operated renew	5	60
*customer-operated report	14	-12
*customer-operated restor	-25	48
*customer-operated router	13	-8
*customer-operated run	-21	70
*customer-operated runtim	-5	14
*customer-operated scale	-33	72
*customer-operated schedul	-30	72
*customer-operated secret	-15	31
*customer-operated secur	11	28
*customer-operated server	-17	44
*customer-operated set	-7	36
*customer-operated sever	-23	32
*customer-operated store	-4	20
*customer-operated subnet	-1	11
*customer-operated switch	13	-8
*customer-operated system	4	74
*customer-operated that	6	11
*customer-operated the	-7	44
*customer-operated them	-2	64
*customer-operated tls	-5	9
*customer-operated to	-3	11
*customer-operated traffic	13	-8
*customer-operated under	46	-33
*customer-operated up	-21	42
*customer-operated updat	-9	33
*customer-operated upgrad	-4	44
*customer-operated user	-6	12
*customer-operated version	-4	14
*customer-operated vpc	-1	11
*customer-operated what	0	26
*customer-operated who	7	101
*customer-operated with	13	37
*customer-operated worn	8	-5
*customer-operated zone	-23	32
*infrastructure	7	49
*infrastructure %	20	54
*infrastructure 0	54	-14
*infrastructure 1	-8	81
*infrastructure 11	-28	48
*infrastructure 15	24	-10
*infrastructure 2	-8	28
*infrastructure 2016	-15	46
*infrastructure 2022	-11	32
*infrastructure 2023	3	54
*infrastructure 2027	101	-54
*infrastructure 22	-4	12
*infrastructure 36	89	-30
*infrastructure 5	99	32
*infrastructure 6	87	21
*infrastructure 7	127	-29
*infrastructure a	15	23
*infrastructure about	-33	-16
*infrastructure abus	-5	62
*infrastructure access	12	-9
*infrastructure account	51	-14
*infrastructure acl	-1	17
*infrastructure act	6	-88
*infrastructure action	-12	21
*infrastructure activ	-16	27
*infrastructure add	32	-9
*infrastructure administr	-23	37
*infrastructure after	32	16
*infrastructure afterward	-11	25
*infrastructure again	-9	9
*infrastructure against	-10	40
*infrastructure agent	3	36
*infrastructure alarm	-10	24
*infrastructure all	-30	62
*infrastructure allow	22	-17
*infrastructure along	-14	18
*infrastructure also	-11	134
*infrastructure alwai	14	17
*infrastructure amazon	-27	-23
*infrastructure ami	18	-3
*infrastructure an	-6	44
*infrastructure and	7	10
*infrastructure announc	35	-33
*infrastructure anoth	39	-16
*infrastructure answer	-2	57
*infrastructure antiviru	-11	19
*infrastructure any	20	13
*infrastructure anyon	-7	30
*infrastructure anyth	-9	31
*infrastructure apart	-34	46
*infrastructure api	59	-33
*infrastructure app	-7	32
*infrastructure appli	-16	55
*infrastructure applianc	-11	28
*infrastructure applic	26	-5
*infrastructure archiv	-44	58
*infrastructure are	9	12
*infrastructure as	-8	54
*infrastructure ask	15	1
*infrastructure at	22	2
*infrastructure attach	-8	9
*infrastructure auto	-35	35
*infrastructure autom	-18	32
*infrastructure automat	3	40
*infrastructure avail	-4	16
*infrastructure awai	-13	18
*infrastructure aws	-42	-53
*infrastructure az	-33	68
*infrastructure back	-1	51
*infrastructure backup	1	55
*infrastructure balanc	20	1
*infrastructure bank	28	-27
*infrastructure bare	25	12
*infrastructure base	-6	13
*infrastructure bastion	-5	25
*infrastructure be	20	3
*infrastructure becaus	-1	9
*infrastructure befor	10	3
*infrastructure behind	82	-67
*infrastructure below	89	-23
*infrastructure beneath	-59	61
*infrastructure between	9	21
*infrastructure beyond	-11	21
*infrastructure block	35	-22
*infrastructure blueprint	-1	41
*infrastructure bootstrap	-9	34
*infrastructure box	17	-9
*infrastructure bring	-8	33
*infrastructure broadcom	3	39
*infrastructure broken	60	-15
*infrastructure build	45	-29
*infrastructure built	-12	35
*infrastructure by	16	11
*infrastructure call	21	-7
*infrastructure came	-5	9
*infrastructure can	40	-26
*infrastructure cannot	46	-7
*infrastructure cant	28	-24
*infrastructure capac	12	15
*infrastructure care	75	-10
*infrastructure carri	61	-54
*infrastructure case	-26	28
*infrastructure cdk	0	8
*infrastructure center	21	-9
*infrastructure certif	-16	38
*infrastructure chang	28	15
*infrastructure check	28	-8
*infrastructure choos	-8	21
*infrastructure classifi	-7	19
*infrastructure cli	-27	38
*infrastructure clock	50	5
*infrastructure close	3	19
*infrastructure cloudtrail	21	-2
*infrastructure cloudwatch	19	8
*infrastructure cluster	1	27
*infrastructure code	-12	56
*infrastructure collect	21	5
*infrastructure come	-30	57
*infrastructure compani	-16	35
*infrastructure complianc	-75	-75
*infrastructure compon	-9	13
*infrastructure configur	-34	53
*infrastructure consol	-5	13
*infrastructure contain	-17	41
*infrastructure control	21	8
*infrastructure copi	-28	47
*infrastructure count	35	11
*infrastructure creat	38	-4
*infrastructure credenti	-10	24
*infrastructure cuda	-28	30
*infrastructure current	-32	60
*infrastructure custom	-2	22
*infrastructure cve	-31	40
*infrastructure dai	-14	17
*infrastructure daili	-7	20
*infrastructure dashboard	-48	-61
*infrastructure data	4	9
*infrastructure databas	-15	85
*infrastructure date	-24	38
*infrastructure day	30	15
*infrastructure decid	-1	25
*infrastructure default	-1	30
*infrastructure delet	-28	40
*infrastructure deploi	-13	53
*infrastructure desir	30	-9
*infrastructure detect	-54	75
*infrastructure differ	63	-6
*infrastructure disast	-8	9
*infrastructure disk	-2	23
*infrastructure do	-5	33
*infrastructure doe	-16	58
*infrastructure domain	-10	34
*infrastructure done	-61	35
*infrastructure driver	-14	26
*infrastructure drop	34	6
*infrastructure duti	12	-4
*infrastructure each	18	-15
*infrastructure earlier	-4	8
*infrastructure ebs	-2	15
*infrastructure ec2	46	-48
*infrastructure els	28	-26
*infrastructure elsewher	-14	28
*infrastructure em	42	19
*infrastructure encrypt	-11	31
*infrastructure end	-1	16
*infrastructure endpoint	43	-17
*infrastructure engin	-3	53
*infrastructure ensur	20	-3
*infrastructure environ	-15	21
*infrastructure esx	-23	46
*infrastructure esxi	13	85
*infrastructure event	33	-12
*infrastructure everi	-12	47
*infrastructure everyth	34	-15
*infrastructure exampl	-23	29
*infrastructure except	-7	18
*infrastructure exist	35	-2
*infrastructure fail	1	30
*infrastructure failov	2	94
*infrastructure fall	30	17
*infrastructure fault	-34	58
*infrastructure file	23	-22
*infrastructure find	38	-27
*infrastructure firewal	-4	31
*infrastructure firmwar	71	-62
*infrastructure first	2	59
*infrastructure fix	10	9
*infrastructure follow	-34	70
*infrastructure for	15	6
*infrastructure forward	-17	53
*infrastructure framework	-19	26
*infrastructure from	7	32
*infrastructure full	40	-5
*infrastructure get	-5	33
*infrastructure give	24	-6
*infrastructure go	-13	22
*infrastructure golden	-26	62
*infrastructure gpu	10	5
*infrastructure group	-6	55
*infrastructure guard	19	-18
*infrastructure guest	17	12
*infrastructure harden	51	20
*infrastructure hardwar	25	-9
*infrastructure has	15	-6
*infrastructure have	29	14
*infrastructure hdf	32	10
*infrastructure health	-39	-23
*infrastructure healthi	12	-9
*infrastructure hello	-24	25
*infrastructure hibern	-5	18
*infrastructure high	-6	33
*infrastructure hive	11	2
*infrastructure hold	20	6
*infrastructure hook	-11	31
*infrastructure host	10	18
*infrastructure http	-5	8
*infrastructure hypervisor	88	-48
*infrastructure i	-6	31
*infrastructure iam	-7	20
*infrastructure if	59	-34
*infrastructure imag	5	20
*infrastructure imdsv2	-6	25
*infrastructure in	12	12
*infrastructure incid	2	78
*infrastructure insid	-27	107
*infrastructure instal	10	45
*infrastructure instanc	1	29
*infrastructure instead	-10	25
*infrastructure internet	3	11
*infrastructure into	24	-17
*infrastructure intrus	-54	75
*infrastructure ip	32	-4
*infrastructure iptabl	-24	26
*infrastructure is	-2	25
*infrastructure isnt	-44	40
*infrastructure isol	57	-1
*infrastructure it	-7	32
*infrastructure its	25	-10
*infrastructure itself	26	-1
*infrastructure job	6	16
*infrastructure keep	6	18
*infrastructure kei	-17	33
*infrastructure kerbero	-9	32
*infrastructure kernel	-19	50
*infrastructure key	-24	40
*infrastructure know	-6	17
*infrastructure larg	31	-25
*infrastructure last	-15	23
*infrastructure later	-8	9
*infrastructure latest	34	-24
*infrastructure launch	18	13
*infrastructure layer	44	-40
*infrastructure least	-7	14
*infrastructure left	4	22
*infrastructure let	13	11
*infrastructure librari	-6	33
*infrastructure licens	42	19
*infrastructure lifecycl	-15	19
*infrastructure lifetim	-2	10
*infrastructure lightsail	-3	9
*infrastructure link	-42	48
*infrastructure linux	-30	17
*infrastructure list	-25	43
*infrastructure live	34	-25
*infrastructure load	51	-29
*infrastructure local	-21	47
*infrastructure log	-6	21
*infrastructure login	-3	21
*infrastructure long	-13	14
*infrastructure lose	-22	61
*infrastructure lost	86	-61
*infrastructure machin	3	12
*infrastructure made	-37	48
*infrastructure maintain	124	-76
*infrastructure mainten	60	-42
*infrastructure make	-8	29
*infrastructure manag	24	5
*infrastructure max	0	49
*infrastructure maximum	-9	21
*infrastructure may	-26	43
*infrastructure me	7	68
*infrastructure memori	68	-27
*infrastructure metadata	-6	55
*infrastructure metal	25	12
*infrastructure metric	14	1
*infrastructure migrat	36	-34
*infrastructure min	-7	15
*infrastructure minimum	-11	22
*infrastructure minut	-2	38
*infrastructure mode	33	-2
*infrastructure model	-14	31
*infrastructure more	-6	15
*infrastructure move	15	-3
*infrastructure multi	-33	68
*infrastructure must	9	36
*infrastructure my	29	17
*infrastructure myself	-32	40
*infrastructure name	-86	-51
*infrastructure narrow	-9	11
*infrastructure need	-8	68
*infrastructure neighbor	28	-27
*infrastructure neither	6	34
*infrastructure network	33	-20
*infrastructure never	11	22
*infrastructure new	-11	31
*infrastructure newer	-21	30
*infrastructure nginx	-9	25
*infrastructure nitro	-27	31
*infrastructure no	-61	-13
*infrastructure node	-22	67
*infrastructure none	53	-2
*infrastructure nor	-3	36
*infrastructure not	3	38
*infrastructure notebook	-12	24
*infrastructure noth	-24	62
*infrastructure notic	-10	12
*infrastructure now	16	-4
*infrastructure nsx	-8	34
*infrastructure number	-13	21
*infrastructure nvidia	-8	19
*infrastructure nvme	21	-2
*infrastructure of	7	12
*infrastructure off	-21	36
*infrastructure old	-14	52
*infrastructure on	-11	70
*infrastructure onc	35	8
*infrastructure one	-11	23
*infrastructure onli	3	29
*infrastructure onto	-11	3
*infrastructure open	-2	21
*infrastructure oper	29	62
*infrastructure or	-18	34
*infrastructure os	-14	103
*infrastructure other	9	22
*infrastructure otherw	-16	27
*infrastructure our	75	-58
*infrastructure ourselv	-8	46
*infrastructure out	25	2
*infrastructure outbound	-8	22
*infrastructure over	11	18
*infrastructure own	3	43
*infrastructure packag	57	-30
*infrastructure packet	-12	30
*infrastructure page	-17	52
*infrastructure pair	-10	25
*infrastructure parti	0	27
*infrastructure partner	-4	12
*infrastructure pass	-10	12
*infrastructure password	-4	11
*infrastructure patch	-21	85
*infrastructure pay	29	-27
*infrastructure peopl	-3	32
*infrastructure permiss	-5	12
*infrastructure php	-2	9
*infrastructure physic	107	-91
*infrastructure pick	-41	104
*infrastructure place	-15	34
*infrastructure placement	30	55
*infrastructure plan	-15	33
*infrastructure plane	50	7
*infrastructure plugin	-9	65
*infrastructure polici	4	75
*infrastructure port	-2	20
*infrastructure power	47	-35
*infrastructure prevent	28	-27
*infrastructure privat	-11	26
*infrastructure profil	-5	11
*infrastructure protect	0	8
*infrastructure protocol	-10	12
*infrastructure provid	31	-12
*infrastructure public	-6	13
*infrastructure publish	32	-22
*infrastructure put	-32	35
*infrastructure python	-7	8
*infrastructure quick	-20	36
*infrastructure quota	-13	13
*infrastructure rack	32	-20
*infrastructure rdp	0	10
*infrastructure reach	52	-11
*infrastructure read	18	-6
*infrastructure reboot	8	13
*infrastructure record	21	-2
*infrastructure recov	-7	47
*infrastructure recoveri	13	28
*infrastructure region	-5	12
*infrastructure relaunch	-1	47
*infrastructure releas	2	28
*infrastructure remov	-19	49
*infrastructure renew	-6	12
*infrastructure repair	108	-69
*infrastructure replac	17	9
*infrastructure replica	-26	59
*infrastructure requir	-7	55
*infrastructure reserv	-13	13
*infrastructure reset	40	-24
*infrastructure resiz	-12	47
*infrastructure resourc	34	5
*infrastructure respons	-6	23
*infrastructure rest	68	-62
*infrastructure restart	-16	66
*infrastructure retir	-39	-44
*infrastructure reus	13	-2
*infrastructure right	-4	16
*infrastructure role	-6	25
*infrastructure rotat	-18	65
*infrastructure rout	-3	24
*infrastructure router	44	-29
*infrastructure rule	4	27
*infrastructure run	21	15
*infrastructure runtim	-1	12
*infrastructure s3	-22	44
*infrastructure safe	-14	22
*infrastructure sai	-6	12
*infrastructure sam	0	8
*infrastructure same	32	-24
*infrastructure save	31	-9
*infrastructure say	-23	33
*infrastructure scale	-24	37
*infrastructure scan	-12	41
*infrastructure schedul	25	-21
*infrastructure script	-13	49
*infrastructure scrub	34	-27
*infrastructure sddc	-37	37
*infrastructure second	-23	47
*infrastructure secret	-24	57
*infrastructure secur	18	33
*infrastructure see	1	36
*infrastructure send	-26	-72
*infrastructure server	26	32
*infrastructure servic	19	7
*infrastructure set	-5	16
*infrastructure seven	-25	37
*infrastructure sever	-16	37
*infrastructure share	-41	59
*infrastructure sinc	13	2
*infrastructure singl	-24	53
*infrastructure site	-1	25
*infrastructure size	-19	61
*infrastructure small	-10	32
*infrastructure snapshot	-20	39
*infrastructure so	-17	26
*infrastructure socket	-7	10
*infrastructure softwar	-15	56
*infrastructure some	33	27
*infrastructure somebodi	-1	8
*infrastructure someon	1	27
*infrastructure someth	-79	-83
*infrastructure spare	-22	54
*infrastructure spark	-18	31
*infrastructure specifi	-10	15
*infrastructure spread	-6	72
*infrastructure spring	-8	11
*infrastructure sql	19	-13
*infrastructure ssh	-4	33
*infrastructure sshd	6	47
*infrastructure ssl	-3	32
*infrastructure stai	-12	37
*infrastructure stand	-13	19
*infrastructure start	12	4
*infrastructure state	11	4
*infrastructure statu	52	-38
*infrastructure step	-9	16
*infrastructure still	-19	61
*infrastructure stop	-1	65
*infrastructure storag	40	-24
*infrastructure store	-5	36
*infrastructure subnet	-6	21
*infrastructure such	-21	27
*infrastructure suppli	38	-8
*infrastructure support	14	1
*infrastructure swap	31	-24
*infrastructure switch	5	15
*infrastructure system	18	54
*infrastructure take	58	-30
*infrastructure taken	-24	27
*infrastructure task	-23	32
*infrastructure tenant	46	15
*infrastructure term	-11	16
*infrastructure termin	-12	27
*infrastructure test	0	23
*infrastructure than	20	-11
*infrastructure that	31	0
*infrastructure the	13	13
*infrastructure thei	-9	17
*infrastructure their	-7	-26
*infrastructure them	22	18
*infrastructure themselv	83	-65
*infrastructure then	-31	43
*infrastructure there	4	33
*infrastructure thing	33	9
*infrastructure those	8	17
*infrastructure three	27	-8
*infrastructure through	-2	25
*infrastructure ticket	-27	29
*infrastructure time	10	39
*infrastructure tls	-23	59
*infrastructure to	8	14
*infrastructure too	-5	22
*infrastructure tool	40	-17
*infrastructure top	79	-75
*infrastructure traffic	-17	26
*infrastructure transit	-43	27
*infrastructure true	32	4
*infrastructure trust	-5	41
*infrastructure turn	-1	10
*infrastructure two	-6	44
*infrastructure type	-17	38
*infrastructure ubuntu	-6	19
*infrastructure under	53	-40
*infrastructure unexpectedli	33	-19
*infrastructure unhealthi	42	-42
*infrastructure until	49	-18
*infrastructure up	-14	63
*infrastructure updat	10	35
*infrastructure upgrad	-3	79
*infrastructure us	79	-7
*infrastructure use	-8	29
*infrastructure user	-10	32
*infrastructure util	-4	41
*infrastructure vcenter	0	54
*infrastructure vendor	-11	23
*infrastructure version	42	-34
*infrastructure virtual	3	11
*infrastructure vlan	-1	14
*infrastructure volum	28	-1
*infrastructure vpc	-23	25
*infrastructure vsan	9	11
*infrastructure vsphere	2	88
*infrastructure vulner	-2	8
*infrastructure want	-18	43
*infrastructure was	22	-14
*infrastructure watch	4	22
*infrastructure way	-18	27
*infrastructure we	-9	77
*infrastructure web	-31	42
*infrastructure well	3	93
*infrastructure what	3	39
*infrastructure whatev	-18	23
*infrastructure when	35	-23
*infrastructure where	43	-16
*infrastructure which	8	9
*infrastructure while	-8	14
*infrastructure who	14	44
*infrastructure whom	30	61
*infrastructure whose	35	67
*infrastructure will	-8	34
*infrastructure window	1	57
*infrastructure windows	-16	57
*infrastructure with	3	26
*infrastructure without	-31	63
*infrastructure work	-32	-7
*infrastructure worker	7	100
*infrastructure workload	-58	-99
*infrastructure world	-1	11
*infrastructure wp	-2	9
*infrastructure write	-22	46
*infrastructure x	-16	100
*infrastructure yarn	25	30
*infrastructure year	-16	19
*infrastructure yourself	-39	46
*infrastructure zone	-16	33
*multi-tenant-managed	18	34
*multi-tenant-managed %	29	24
*multi-tenant-managed 0	26	7
*multi-tenant-managed 000	13	-11
*multi-tenant-managed 095	-25	26
*multi-tenant-managed 1	56	-3
*multi-tenant-managed 100	-6	51
*multi-tenant-managed 11	28	-23
*multi-tenant-managed 12	-31	28
*multi-tenant-managed 14	32	-15
*multi-tenant-managed 140	36	-21
*multi-tenant-managed 15	13	-10
*multi-tenant-managed 1500	-9	13
*multi-tenant-managed 2	30	-4
*multi-tenant-managed 200	69	-17
*multi-tenant-managed 2018	-31	47
*multi-tenant-managed 2021	-13	26
*multi-tenant-managed 2023	-13	-103
*multi-tenant-managed 2025	55	-29
*multi-tenant-managed 2026	12	4
*multi-tenant-managed 2027	-27	44
*multi-tenant-managed 24	17	22
*multi-tenant-managed 25	26	-18
*multi-tenant-managed 250	-14	19
*multi-tenant-managed 256	-1	70
*multi-tenant-managed 29	-3	8
*multi-tenant-managed 3	39	-1
*multi-tenant-managed 30	30	-20
*multi-tenant-managed 300	29	22
*multi-tenant-managed 35	4	18
*multi-tenant-managed 365	-33	59
*multi-tenant-managed 3am	10	47
*multi-tenant-managed 4	8	-8
*multi-tenant-managed 443	-5	21
*multi-tenant-managed 45	12	-3
*multi-tenant-managed 5	-13	48
*multi-tenant-managed 5000	-2	11
*multi-tenant-managed 53	17	-3
*multi-tenant-managed 60	26	-15
*multi-tenant-managed 7	15	-2
*multi-tenant-managed 72	-5	19
*multi-tenant-managed 9	1	24
*multi-tenant-managed 90	-4	26
*multi-tenant-managed a	4	16
*multi-tenant-managed about	-56	13
*multi-tenant-managed abov	33	-20
*multi-tenant-managed absorb	11	-7
*multi-tenant-managed abus	52	-43
*multi-tenant-managed acceler	13	15
*multi-tenant-managed accept	36	12
*multi-tenant-managed access	-9	42
*multi-tenant-managed accident	-22	47
*multi-tenant-managed account	-6	25
*multi-tenant-managed acl	5	11
*multi-tenant-managed acm	27	-15
*multi-tenant-managed across	71	-8
*multi-tenant-managed act	-7	54
*multi-tenant-managed action	-13	6
*multi-tenant-managed activ	-17	39
*multi-tenant-managed actual	-8	52
*multi-tenant-managed ad	17	43
*multi-tenant-managed adapt	69	-35
*multi-tenant-managed address	-11	30
*multi-tenant-managed adjust	44	-26
*multi-tenant-managed admin	12	20
*multi-tenant-managed administ	-18	25
*multi-tenant-managed administr	-8	21
*multi-tenant-managed advanc	-12	41
*multi-tenant-managed after	19	5
*multi-tenant-managed afterward	-12	60
*multi-tenant-managed again	-9	26
*multi-tenant-managed against	35	-9
*multi-tenant-managed age	13	-12
*multi-tenant-managed agent	-15	26
*multi-tenant-managed agreement	74	-52
*multi-tenant-managed ai	26	-9
*multi-tenant-managed alarm	-16	43
*multi-tenant-managed alert	-1	32
*multi-tenant-managed alia	-15	36
*multi-tenant-managed alik	-20	24
*multi-tenant-managed aliv	70	-58
*multi-tenant-managed all	27	7
*multi-tenant-managed allow	-9	25
*multi-tenant-managed alon	-5	40
*multi-tenant-managed alreadi	-14	37
*multi-tenant-managed also	-2	17
*multi-tenant-managed alto	-18	45
*multi-tenant-managed alwai	53	-2
*multi-tenant-managed am	27	-2
*multi-tenant-managed amazon	66	-9
*multi-tenant-managed ami	-19	36
*multi-tenant-managed among	19	21
*multi-tenant-managed an	6	24
*multi-tenant-managed analys	74	-10
*multi-tenant-managed analysi	19	33
*multi-tenant-managed analyst	36	14
*multi-tenant-managed analyz	2	35
*multi-tenant-managed annot	-1	18
*multi-tenant-managed announc	16	17
*multi-tenant-managed anoth	11	-10
*multi-tenant-managed answer	33	-7
*multi-tenant-managed anthrop	45	-38
*multi-tenant-managed anti	-10	12
*multi-tenant-managed any	70	-23
*multi-tenant-managed anybodi	5	36
*multi-tenant-managed anycast	104	-42
*multi-tenant-managed anymor	73	-62
*multi-tenant-managed anyon	-21	34
*multi-tenant-managed anyth	-22	-24
*multi-tenant-managed apart	41	-24
*multi-tenant-managed api	13	6
*multi-tenant-managed app	-14	62
*multi-tenant-managed appli	-6	-67
*multi-tenant-managed applianc	-25	69
*multi-tenant-managed applic	6	32
*multi-tenant-managed appoint	-6	25
*multi-tenant-managed approv	-14	41
*multi-tenant-managed april	-30	46
*multi-tenant-managed architectur	-25	40
*multi-tenant-managed archiv	8	40
*multi-tenant-managed are	-2	35
*multi-tenant-managed arent	-24	60
*multi-tenant-managed around	10	7
*multi-tenant-managed arrang	39	2
*multi-tenant-managed arriv	-57	-32
*multi-tenant-managed artifact	21	-8
*multi-tenant-managed as	12	6
*multi-tenant-managed assess	-34	41
*multi-tenant-managed asset	29	-26
*multi-tenant-managed assign	-18	35
*multi-tenant-managed associ	-4	-17
*multi-tenant-managed assum	-21	54
*multi-tenant-managed at	24	1
*multi-tenant-managed attach	-7	29
*multi-tenant-managed attack	-14	43
*multi-tenant-managed attempt	-1	29
*multi-tenant-managed attribut	17	1
*multi-tenant-managed audio	-4	18
*multi-tenant-managed audit	18	-4
*multi-tenant-managed auditor	0	15
*multi-tenant-managed auth	2	23
*multi-tenant-managed authent	-6	22
*multi-tenant-managed author	-7	60
*multi-tenant-managed authorit	33	-9
*multi-tenant-managed auto	-57	78
*multi-tenant-managed autom	34	-9
*multi-tenant-managed automat	-31	-25
*multi-tenant-managed avail	16	5
*multi-tenant-managed avoid	-30	56
*multi-tenant-managed awai	47	-33
*multi-tenant-managed aws	23	24
*multi-tenant-managed az	76	-18
*multi-tenant-managed azs	81	-53
*multi-tenant-managed b	-13	21
*multi-tenant-managed back	-11	44
*multi-tenant-managed backbon	20	-16
*multi-tenant-managed backup	-9	52
*multi-tenant-managed bad	-11	29
*multi-tenant-managed balanc	-18	39
*multi-tenant-managed bandwidth	15	92
*multi-tenant-managed banner	-15	21
*multi-tenant-managed base	-10	21
*multi-tenant-managed basement	-58	-56
*multi-tenant-managed basic	99	3
*multi-tenant-managed batch	-13	44
*multi-tenant-managed be	10	15
*multi-tenant-managed becaus	33	11
*multi-tenant-managed becom	-41	82
*multi-tenant-managed been	-31	-12
*multi-tenant-managed beforehand	64	-12
*multi-tenant-managed begin	-14	28
*multi-tenant-managed behavior	10	41
*multi-tenant-managed behind	54	5
*multi-tenant-managed believ	-9	11
*multi-tenant-managed belong	8	22
*multi-tenant-managed below	92	-4
*multi-tenant-managed beneath	102	-26
*multi-tenant-managed besid	-40	52
*multi-tenant-managed best	-30	34
*multi-tenant-managed between	20	7
*multi-tenant-managed beyond	38	-3
*multi-tenant-managed bgp	-6	24
*multi-tenant-managed bit	55	-9
*multi-tenant-managed black	55	-37
*multi-tenant-managed blame	-9	11
*multi-tenant-managed block	43	1
*multi-tenant-managed bodi	0	8
*multi-tenant-managed both	-31	64
*multi-tenant-managed bounc	-19	26
*multi-tenant-managed box	1	65
*multi-tenant-managed branch	-53	77
*multi-tenant-managed break	5	15
*multi-tenant-managed bring	-6	30
*multi-tenant-managed broke	-24	45
*multi-tenant-managed broken	31	19
*multi-tenant-managed broker	160	-37
*multi-tenant-managed brought	-17	19
*multi-tenant-managed bucket	15	7
*multi-tenant-managed buffer	-17	32
*multi-tenant-managed bug	54	-30
*multi-tenant-managed build	12	10
*multi-tenant-managed built	27	-7
*multi-tenant-managed bundl	10	11
*multi-tenant-managed burn	-24	39
*multi-tenant-managed burst	34	-7
*multi-tenant-managed buse	-14	20
*multi-tenant-managed but	-11	1
*multi-tenant-managed button	-23	36
*multi-tenant-managed buy	-41	48
*multi-tenant-managed by	7	26
*multi-tenant-managed bypass	33	-30
*multi-tenant-managed c	-19	103
*multi-tenant-managed ca	42	4
*multi-tenant-managed cabinet	-24	70
*multi-tenant-managed cabl	-6	82
*multi-tenant-managed cach	15	37
*multi-tenant-managed calcul	-1	10
*multi-tenant-managed call	23	2
*multi-tenant-managed callback	-9	11
*multi-tenant-managed caller	10	15
*multi-tenant-managed came	-14	17
*multi-tenant-managed can	11	23
*multi-tenant-managed canari	-17	52
*multi-tenant-managed cannot	21	21
*multi-tenant-managed cant	-9	20
*multi-tenant-managed capac	64	-9
*multi-tenant-managed card	-26	33
*multi-tenant-managed care	110	13
*multi-tenant-managed carrier	34	-25
*multi-tenant-managed cas	18	6
*multi-tenant-managed case	31	22
*multi-tenant-managed catalog	-15	22
*multi-tenant-managed catch	13	-8
*multi-tenant-managed catcher	-7	11
*multi-tenant-managed caus	-17	31
*multi-tenant-managed ceil	41	-11
*multi-tenant-managed center	28	-4
*multi-tenant-managed central	0	72
*multi-tenant-managed cert	-14	26
*multi-tenant-managed certif	-13	30
*multi-tenant-managed chaincod	-7	26
*multi-tenant-managed chang	20	8
*multi-tenant-managed channel	-21	41
*multi-tenant-managed chap	-2	15
*multi-tenant-managed charg	15	9
*multi-tenant-managed chat	19	-15
*multi-tenant-managed cheaper	-10	35
*multi-tenant-managed check	0	30
*multi-tenant-managed checkout	-6	14
*multi-tenant-managed checkpoint	-32	39
*multi-tenant-managed checksum	12	20
*multi-tenant-managed china	35	-17
*multi-tenant-managed choic	63	-16
*multi-tenant-managed choos	0	25
*multi-tenant-managed chose	46	-42
*multi-tenant-managed chosen	-35	65
*multi-tenant-managed ci	-3	37
*multi-tenant-managed cidr	-35	90
*multi-tenant-managed cipher	51	-20
*multi-tenant-managed cisco	-4	79
*multi-tenant-managed claim	-24	-41
*multi-tenant-managed class	-15	34
*multi-tenant-managed classic	11	-4
*multi-tenant-managed classifi	-27	38
*multi-tenant-managed clean	-11	23
*multi-tenant-managed cleanup	-5	65
*multi-tenant-managed clear	-9	28
*multi-tenant-managed cli	-39	36
*multi-tenant-managed click	6	24
*multi-tenant-managed client	-12	26
*multi-tenant-managed close	-21	50
*multi-tenant-managed cloud	20	-5
*multi-tenant-managed cloudfront	-11	22
*multi-tenant-managed cloudtrail	32	-15
*multi-tenant-managed cloudwatch	20	14
*multi-tenant-managed cluster	13	24
*multi-tenant-managed coarser	17	-13
*multi-tenant-managed code	4	35
*multi-tenant-managed cognito	-4	14
*multi-tenant-managed cold	-37	79
*multi-tenant-managed collabor	-58	-26
*multi-tenant-managed colleagu	-21	61
*multi-tenant-managed collect	25	18
*multi-tenant-managed collector	-17	33
*multi-tenant-managed come	6	22
*multi-tenant-managed commit	51	-35
*multi-tenant-managed common	11	-6
*multi-tenant-managed commun	29	-8
*multi-tenant-managed compact	53	-26
*multi-tenant-managed compani	44	-39
*multi-tenant-managed compar	18	-12
*multi-tenant-managed compat	16	79
*multi-tenant-managed complaint	-19	26
*multi-tenant-managed complet	78	2
*multi-tenant-managed complianc	-130	-138
*multi-tenant-managed compon	39	-22
*multi-tenant-managed comput	37	-9
*multi-tenant-managed conclus	-2	34
*multi-tenant-managed concurr	-15	48
*multi-tenant-managed condit	-18	28
*multi-tenant-managed confid	-3	12
*multi-tenant-managed config	-57	-21
*multi-tenant-managed configur	-5	35
*multi-tenant-managed confirm	24	0
*multi-tenant-managed conflict	-26	78
*multi-tenant-managed connect	10	26
*multi-tenant-managed connector	14	3
*multi-tenant-managed consent	-10	37
*multi-tenant-managed consist	-14	27
*multi-tenant-managed consol	12	-5
*multi-tenant-managed consum	20	14
*multi-tenant-managed contact	-45	22
*multi-tenant-managed contain	1	26
*multi-tenant-managed content	11	23
*multi-tenant-managed continu	-14	44
*multi-tenant-managed contract	-18	32
*multi-tenant-managed control	3	17
*multi-tenant-managed convers	50	-30
*multi-tenant-managed cooki	-7	9
*multi-tenant-managed cool	76	-50
*multi-tenant-managed cope	-15	18
*multi-tenant-managed copi	-12	-2
*multi-tenant-managed coppa	-24	37
*multi-tenant-managed cor	-5	11
*multi-tenant-managed core	43	-33
*multi-tenant-managed correct	-19	47
*multi-tenant-managed cost	13	39
*multi-tenant-managed could	2	13
*multi-tenant-managed count	-18	40
*multi-tenant-managed countri	-15	57
*multi-tenant-managed cover	32	-3
*multi-tenant-managed coverag	-3	13
*multi-tenant-managed cpu	3	38
*multi-tenant-managed crash	-37	80
*multi-tenant-managed creat	-4	31
*multi-tenant-managed creation	-19	32
*multi-tenant-managed credenti	-28	65
*multi-tenant-managed credit	-15	35
*multi-tenant-managed critic	-18	33
*multi-tenant-managed crl	14	10
*multi-tenant-managed cron	23	-20
*multi-tenant-managed cross	-6	19
*multi-tenant-managed crypto	-21	35
*multi-tenant-managed custom	-2	13
*multi-tenant-managed cut	56	-17
*multi-tenant-managed cve	70	28
*multi-tenant-managed d	36	-6
*multi-tenant-managed daemon	-14	29
*multi-tenant-managed dai	9	7
*multi-tenant-managed daili	41	51
*multi-tenant-managed dangl	0	44
*multi-tenant-managed dark	79	-32
*multi-tenant-managed dashboard	7	36
*multi-tenant-managed data	19	5
*multi-tenant-managed databas	100	14
*multi-tenant-managed date	42	-8
*multi-tenant-managed day	8	0
*multi-tenant-managed db	-6	63
*multi-tenant-managed ddo	77	-14
*multi-tenant-managed dead	1	35
*multi-tenant-managed deal	-15	22
*multi-tenant-managed decid	-17	47
*multi-tenant-managed decis	32	9
*multi-tenant-managed decrypt	-18	41
*multi-tenant-managed dedic	0	8
*multi-tenant-managed deep	-1	18
*multi-tenant-managed defend	17	-17
*multi-tenant-managed defin	-20	44
*multi-tenant-managed definit	-6	26
*multi-tenant-managed deleg	-11	24
*multi-tenant-managed delet	1	25
*multi-tenant-managed deliv	1	49
*multi-tenant-managed deliveri	5	25
*multi-tenant-managed demand	9	3
*multi-tenant-managed deni	35	-17
*multi-tenant-managed depend	-18	31
*multi-tenant-managed deploi	46	10
*multi-tenant-managed deploy	23	6
*multi-tenant-managed deprec	-39	49
*multi-tenant-managed depth	-26	27
*multi-tenant-managed deregist	-4	13
*multi-tenant-managed design	-19	62
*multi-tenant-managed destin	4	8
*multi-tenant-managed detail	21	0
*multi-tenant-managed detect	78	-20
*multi-tenant-managed dev	-10	31
*multi-tenant-managed develop	-11	27
*multi-tenant-managed devic	-35	43
*multi-tenant-managed dhcp	-17	17
*multi-tenant-managed di	26	46
*multi-tenant-managed dial	-35	54
*multi-tenant-managed dictat	-16	24
*multi-tenant-managed did	-56	-31
*multi-tenant-managed differ	35	7
*multi-tenant-managed dimens	-12	37
*multi-tenant-managed direct	-4	27
*multi-tenant-managed directli	3	41
*multi-tenant-managed directori	-18	71
*multi-tenant-managed disabl	-8	28
*multi-tenant-managed disast	-3	8
*multi-tenant-managed disconnect	-13	15
*multi-tenant-managed discoveri	-26	50
*multi-tenant-managed disk	20	-4
*multi-tenant-managed dispos	46	-37
*multi-tenant-managed distribut	14	47
*multi-tenant-managed dlq	-21	47
*multi-tenant-managed dmarc	-5	11
*multi-tenant-managed dns	19	16
*multi-tenant-managed do	41	5
*multi-tenant-managed doc	-11	23
*multi-tenant-managed document	-10	15
*multi-tenant-managed doe	21	19
*multi-tenant-managed doesnt	-7	51
*multi-tenant-managed domain	-23	45
*multi-tenant-managed done	66	-55
*multi-tenant-managed dont	19	7
*multi-tenant-managed doubl	4	13
*multi-tenant-managed doubt	-12	16
*multi-tenant-managed down	-1	14
*multi-tenant-managed download	4	21
*multi-tenant-managed downtim	41	-8
*multi-tenant-managed dr	-4	63
*multi-tenant-managed draw	-7	63
*multi-tenant-managed drill	-53	84
*multi-tenant-managed drive	71	-52
*multi-tenant-managed driver	-27	46
*multi-tenant-managed drop	-3	29
*multi-tenant-managed durabl	90	-34
*multi-tenant-managed dure	64	-20
*multi-tenant-managed e	-7	59
*multi-tenant-managed each	6	14
*multi-tenant-managed earlier	58	1
*multi-tenant-managed east	61	-12
*multi-tenant-managed ebs	26	-7
*multi-tenant-managed ec2	-28	47
*multi-tenant-managed ecpu	-23	56
*multi-tenant-managed ecr	-9	13
*multi-tenant-managed ecs	-28	48
*multi-tenant-managed edg	21	-7
*multi-tenant-managed edit	-32	37
*multi-tenant-managed editor	-1	17
*multi-tenant-managed effort	-16	16
*multi-tenant-managed either	-12	29
*multi-tenant-managed elast	-7	27
*multi-tenant-managed eleven	43	-20
*multi-tenant-managed els	28	6
*multi-tenant-managed elsewher	-17	56
*multi-tenant-managed em	18	19
*multi-tenant-managed email	31	-12
*multi-tenant-managed emb	-13	18
*multi-tenant-managed emerg	-12	41
*multi-tenant-managed emit	32	-19
*multi-tenant-managed employe	-31	88
*multi-tenant-managed empti	-7	16
*multi-tenant-managed enabl	-12	47
*multi-tenant-managed encrypt	11	-14
*multi-tenant-managed end	0	8
*multi-tenant-managed endpoint	25	6
*multi-tenant-managed enforc	-26	56
*multi-tenant-managed engin	101	-37
*multi-tenant-managed enhanc	-13	20
*multi-tenant-managed enough	3	19
*multi-tenant-managed enrol	-7	28
*multi-tenant-managed enter	35	-34
*multi-tenant-managed entri	25	-4
*multi-tenant-managed environ	-8	53
*multi-tenant-managed equip	46	-8
*multi-tenant-managed error	-10	36
*multi-tenant-managed esxi	-39	56
*multi-tenant-managed evalu	-16	80
*multi-tenant-managed even	26	52
*multi-tenant-managed event	15	17
*multi-tenant-managed eventbridg	28	-19
*multi-tenant-managed ever	26	-1
*multi-tenant-managed everi	24	5
*multi-tenant-managed everyon	-21	50
*multi-tenant-managed everyth	10	24
*multi-tenant-managed evict	-24	28
*multi-tenant-managed evid	13	-1
*multi-tenant-managed ex	10	7
*multi-tenant-managed exactli	33	-15
*multi-tenant-managed except	18	-6
*multi-tenant-managed exchang	24	-21
*multi-tenant-managed exclus	1	10
*multi-tenant-managed execut	25	10
*multi-tenant-managed exist	-5	27
*multi-tenant-managed expens	-16	31
*multi-tenant-managed experi	-5	19
*multi-tenant-managed expir	-18	37
*multi-tenant-managed expiri	-17	67
*multi-tenant-managed export	-6	40
*multi-tenant-managed expos	-33	47
*multi-tenant-managed extend	-14	17
*multi-tenant-managed extra	-116	-42
*multi-tenant-managed extract	49	12
*multi-tenant-managed face	9	35
*multi-tenant-managed facil	51	-36
*multi-tenant-managed factor	-14	24
*multi-tenant-managed fail	9	21
*multi-tenant-managed failov	26	30
*multi-tenant-managed failur	2	24
*multi-tenant-managed fall	16	11
*multi-tenant-managed fals	15	40
*multi-tenant-managed famili	-21	28
*multi-tenant-managed far	33	-13
*multi-tenant-managed fast	-17	27
*multi-tenant-managed fault	-8	55
*multi-tenant-managed featur	28	-5
*multi-tenant-managed februari	26	-18
*multi-tenant-managed feed	11	3
*multi-tenant-managed feedback	-7	21
*multi-tenant-managed fend	41	-22
*multi-tenant-managed fetch	-10	21
*multi-tenant-managed few	-16	46
*multi-tenant-managed fiber	11	-5
*multi-tenant-managed field	-18	34
*multi-tenant-managed file	8	17
*multi-tenant-managed fill	49	-42
*multi-tenant-managed filter	-1	27
*multi-tenant-managed final	-9	33
*multi-tenant-managed find	-12	35
*multi-tenant-managed fine	-17	49
*multi-tenant-managed finger	30	65
*multi-tenant-managed fip	15	5
*multi-tenant-managed fire	57	-14
*multi-tenant-managed firehos	20	-20
*multi-tenant-managed firewal	22	32
*multi-tenant-managed firmwar	-11	28
*multi-tenant-managed first	-9	37
*multi-tenant-managed five	-12	16
*multi-tenant-managed fix	11	46
*multi-tenant-managed flag	26	15
*multi-tenant-managed flaw	-21	43
*multi-tenant-managed fleet	90	-13
*multi-tenant-managed flip	-17	42
*multi-tenant-managed flood	17	-5
*multi-tenant-managed floor	-6	8
*multi-tenant-managed flow	5	27
*multi-tenant-managed folder	-13	21
*multi-tenant-managed follow	-22	82
*multi-tenant-managed for	-1	18
*multi-tenant-managed forc	-16	51
*multi-tenant-managed forev	-10	59
*multi-tenant-managed form	-8	10
*multi-tenant-managed format	-6	14
*multi-tenant-managed former	43	-8
*multi-tenant-managed forward	24	1
*multi-tenant-managed found	-16	37
*multi-tenant-managed four	-12	51
*multi-tenant-managed free	13	5
*multi-tenant-managed fresh	48	-31
*multi-tenant-managed fridai	18	8
*multi-tenant-managed from	2	16
*multi-tenant-managed front	-2	41
*multi-tenant-managed ftp	-16	51
*multi-tenant-managed full	-3	30
*multi-tenant-managed fulli	40	-39
*multi-tenant-managed function	13	10
*multi-tenant-managed further	3	18
*multi-tenant-managed gap	-26	65
*multi-tenant-managed gbp	37	-76
*multi-tenant-managed gdpr	-5	23
*multi-tenant-managed gener	-28	37
*multi-tenant-managed general	-37	29
*multi-tenant-managed geo	-7	62
*multi-tenant-managed geographi	30	-23
*multi-tenant-managed get	-23	15
*multi-tenant-managed gib	-16	21
*multi-tenant-managed give	-5	20
*multi-tenant-managed global	45	-27
*multi-tenant-managed go	-11	27
*multi-tenant-managed goe	52	-24
*multi-tenant-managed gone	-21	50
*multi-tenant-managed good	26	-12
*multi-tenant-managed got	-10	38
*multi-tenant-managed gotta	27	-36
*multi-tenant-managed govern	-12	39
*multi-tenant-managed gpu	75	-30
*multi-tenant-managed grain	-13	40
*multi-tenant-managed grant	-13	46
*multi-tenant-managed graph	15	34
*multi-tenant-managed greatest	-10	12
*multi-tenant-managed green	32	17
*multi-tenant-managed group	3	25
*multi-tenant-managed grow	83	-33
*multi-tenant-managed gsi	0	57
*multi-tenant-managed guarante	26	-9
*multi-tenant-managed guard	33	1
*multi-tenant-managed guardduti	-12	18
*multi-tenant-managed guardrail	-1	82
*multi-tenant-managed guess	-38	74
*multi-tenant-managed guest	-8	22
*multi-tenant-managed guid	16	76
*multi-tenant-managed guy	-27	28
*multi-tenant-managed ha	43	2
*multi-tenant-managed had	64	-30
*multi-tenant-managed half	8	1
*multi-tenant-managed hammer	-15	34
*multi-tenant-managed hand	17	-1
*multi-tenant-managed handl	-133	-80
*multi-tenant-managed happen	-17	48
*multi-tenant-managed harden	72	-54
*multi-tenant-managed hardwar	47	-10
*multi-tenant-managed has	13	13
*multi-tenant-managed hash	52	-20
*multi-tenant-managed hasnt	-11	11
*multi-tenant-managed have	8	14
*multi-tenant-managed he	-8	15
*multi-tenant-managed header	2	9
*multi-tenant-managed health	-2	31
*multi-tenant-managed healthi	80	-54
*multi-tenant-managed hear	-5	46
*multi-tenant-managed heartbeat	0	35
*multi-tenant-managed held	14	-1
*multi-tenant-managed help	19	73
*multi-tenant-managed helper	29	-2
*multi-tenant-managed here	9	3
*multi-tenant-managed high	-4	23
*multi-tenant-managed higher	5	61
*multi-tenant-managed highli	29	12
*multi-tenant-managed hipaa	-67	-68
*multi-tenant-managed histori	9	34
*multi-tenant-managed hold	29	0
*multi-tenant-managed hole	51	18
*multi-tenant-managed hook	-5	9
*multi-tenant-managed hope	44	-29
*multi-tenant-managed host	2	59
*multi-tenant-managed hot	-23	53
*multi-tenant-managed hour	-12	-14
*multi-tenant-managed hourli	24	17
*multi-tenant-managed how	0	21
*multi-tenant-managed howev	-15	39
*multi-tenant-managed hsm	75	-54
*multi-tenant-managed http	34	-6
*multi-tenant-managed hub	25	-14
*multi-tenant-managed human	-9	15
*multi-tenant-managed hybrid	32	-26
*multi-tenant-managed hyper	-6	25
*multi-tenant-managed hypervisor	-50	91
*multi-tenant-managed i	24	15
*multi-tenant-managed ia	-25	51
*multi-tenant-managed iam	-8	24
*multi-tenant-managed id	-12	30
*multi-tenant-managed ide	16	-5
*multi-tenant-managed ident	-13	23
*multi-tenant-managed identifi	23	4
*multi-tenant-managed idl	29	-7
*multi-tenant-managed ids	2	17
*multi-tenant-managed if	15	10
*multi-tenant-managed ignor	-8	79
*multi-tenant-managed imag	26	5
*multi-tenant-managed immut	-19	23
*multi-tenant-managed import	-45	99
*multi-tenant-managed improv	23	-16
*multi-tenant-managed in	9	17
*multi-tenant-managed includ	16	-2
*multi-tenant-managed index	-8	27
*multi-tenant-managed infer	47	-17
*multi-tenant-managed influx	-3	107
*multi-tenant-managed inform	-22	44
*multi-tenant-managed infrastructur	28	-11
*multi-tenant-managed ingest	21	34
*multi-tenant-managed initi	-11	26
*multi-tenant-managed inject	-5	24
*multi-tenant-managed input	-8	70
*multi-tenant-managed insid	48	-16
*multi-tenant-managed inspect	9	8
*multi-tenant-managed inspector	-11	13
*multi-tenant-managed instal	9	19
*multi-tenant-managed instanc	-15	32
*multi-tenant-managed instead	-67	64
*multi-tenant-managed instrument	-11	32
*multi-tenant-managed integr	48	-29
*multi-tenant-managed intellig	37	-9
*multi-tenant-managed intent	-23	52
*multi-tenant-managed interfac	-6	16
*multi-tenant-managed intermedi	22	-6
*multi-tenant-managed intern	35	-4
*multi-tenant-managed internet	-16	37
*multi-tenant-managed into	8	16
*multi-tenant-managed inventori	-12	46
*multi-tenant-managed investig	-26	63
*multi-tenant-managed invit	-9	23
*multi-tenant-managed invoc	-5	38
*multi-tenant-managed involv	16	14
*multi-tenant-managed iop	-24	47
*multi-tenant-managed ip	-20	48
*multi-tenant-managed ips	-18	52
*multi-tenant-managed ipsec	-57	-63
*multi-tenant-managed is	4	22
*multi-tenant-managed iscsi	-9	30
*multi-tenant-managed isnt	1	41
*multi-tenant-managed isol	28	-3
*multi-tenant-managed issu	39	-18
*multi-tenant-managed it	10	14
*multi-tenant-managed item	14	22
*multi-tenant-managed its	12	-3
*multi-tenant-managed itself	20	20
*multi-tenant-managed job	1	13
*multi-tenant-managed join	-5	13
*multi-tenant-managed judg	-10	20
*multi-tenant-managed juli	-12	21
*multi-tenant-managed just	-3	18
*multi-tenant-managed keep	16	7
*multi-tenant-managed kei	4	19
*multi-tenant-managed kept	14	12
*multi-tenant-managed key	12	13
*multi-tenant-managed kill	-4	62
*multi-tenant-managed kind	40	-39
*multi-tenant-managed kms	22	-1
*multi-tenant-managed know	-30	38
*multi-tenant-managed knowledg	-7	17
*multi-tenant-managed kvm	-8	30
*multi-tenant-managed label	39	-6
*multi-tenant-managed lack	-20	42
*multi-tenant-managed lag	-30	69
*multi-tenant-managed lake	-14	34
*multi-tenant-managed lambda	-5	23
*multi-tenant-managed land	56	-25
*multi-tenant-managed languag	8	-4
*multi-tenant-managed laptop	-25	73
*multi-tenant-managed larg	2	27
*multi-tenant-managed last	33	18
*multi-tenant-managed latenc	-37	79
*multi-tenant-managed later	6	10
*multi-tenant-managed latest	26	-16
*multi-tenant-managed launch	32	-17
*multi-tenant-managed law	-26	30
*multi-tenant-managed layer	27	4
*multi-tenant-managed lead	-37	24
*multi-tenant-managed leaf	-7	40
*multi-tenant-managed leak	-25	66
*multi-tenant-managed least	23	-8
*multi-tenant-managed leaver	-21	58
*multi-tenant-managed ledger	-23	41
*multi-tenant-managed left	16	15
*multi-tenant-managed legaci	-14	21
*multi-tenant-managed legal	-17	94
*multi-tenant-managed len	-38	67
*multi-tenant-managed length	-7	35
*multi-tenant-managed let	-7	24
*multi-tenant-managed letter	-7	25
*multi-tenant-managed level	17	9
*multi-tenant-managed li	32	-8
*multi-tenant-managed librari	-15	33
*multi-tenant-managed licens	-29	38
*multi-tenant-managed lie	4	39
*multi-tenant-managed life	36	18
*multi-tenant-managed lifecycl	-13	40
*multi-tenant-managed lift	0	70
*multi-tenant-managed like	47	-21
*multi-tenant-managed limit	12	23
*multi-tenant-managed line	1	50
*multi-tenant-managed link	-10	53
*multi-tenant-managed linux	-9	44
*multi-tenant-managed list	6	11
*multi-tenant-managed listen	22	18
*multi-tenant-managed live	-4	43
*multi-tenant-managed load	36	-7
*multi-tenant-managed local	-20	32
*multi-tenant-managed locat	16	1
*multi-tenant-managed lock	-17	50
*multi-tenant-managed log	-5	24
*multi-tenant-managed logic	1	28
*multi-tenant-managed login	-14	82
*multi-tenant-managed long	22	2
*multi-tenant-managed longer	22	5
*multi-tenant-managed look	25	13
*multi-tenant-managed lose	18	2
*multi-tenant-managed loss	6	12
*multi-tenant-managed lost	-21	36
*multi-tenant-managed low	-30	63
*multi-tenant-managed machin	65	-12
*multi-tenant-managed maci	-12	17
*multi-tenant-managed made	35	-24
*multi-tenant-managed magnet	-11	35
*multi-tenant-managed mail	30	2
*multi-tenant-managed maintain	74	2
*multi-tenant-managed mainten	58	-36
*multi-tenant-managed major	43	-50
*multi-tenant-managed make	0	34
*multi-tenant-managed malwar	-10	13
*multi-tenant-managed manag	10	-2
*multi-tenant-managed mani	30	-13
*multi-tenant-managed manual	50	-24
*multi-tenant-managed map	-10	66
*multi-tenant-managed mark	45	-40
*multi-tenant-managed market	-16	27
*multi-tenant-managed mask	-8	23
*multi-tenant-managed match	25	-1
*multi-tenant-managed materi	15	17
*multi-tenant-managed matter	44	2
*multi-tenant-managed max	-13	36
*multi-tenant-managed maximum	34	-29
*multi-tenant-managed may	11	15
*multi-tenant-managed me	-14	-35
*multi-tenant-managed mean	50	-43
*multi-tenant-managed meant	64	-13
*multi-tenant-managed meanwhil	65	-37
*multi-tenant-managed media	47	-33
*multi-tenant-managed meet	-7	19
*multi-tenant-managed member	-5	31
*multi-tenant-managed memori	-8	53
*multi-tenant-managed mend	-24	48
*multi-tenant-managed merg	-9	50
*multi-tenant-managed mesh	-12	12
*multi-tenant-managed messag	27	-1
*multi-tenant-managed metadata	44	-36
*multi-tenant-managed method	-9	16
*multi-tenant-managed metric	34	-10
*multi-tenant-managed mfa	-15	58
*multi-tenant-managed migrat	-18	42
*multi-tenant-managed million	44	-24
*multi-tenant-managed min	-37	50
*multi-tenant-managed minimum	-29	46
*multi-tenant-managed minor	26	-47
*multi-tenant-managed minut	4	24
*multi-tenant-managed miss	-26	77
*multi-tenant-managed mistak	-22	65
*multi-tenant-managed mitig	46	16
*multi-tenant-managed ml	40	-29
*multi-tenant-managed mobil	-1	39
*multi-tenant-managed mode	8	3
*multi-tenant-managed model	54	-23
*multi-tenant-managed modul	23	-10
*multi-tenant-managed monei	0	28
*multi-tenant-managed monitor	8	-2
*multi-tenant-managed month	52	-1
*multi-tenant-managed monthli	-58	-59
*multi-tenant-managed more	9	-35
*multi-tenant-managed most	-24	36
*multi-tenant-managed mount	-78	76
*multi-tenant-managed move	27	13
*multi-tenant-managed much	-29	72
*multi-tenant-managed multi	10	16
*multi-tenant-managed must	9	16
*multi-tenant-managed mutual	-12	20
*multi-tenant-managed my	22	-7
*multi-tenant-managed nah	76	-8
*multi-tenant-managed name	20	10
*multi-tenant-managed namespac	31	-16
*multi-tenant-managed narrow	-7	18
*multi-tenant-managed nas	-14	51
*multi-tenant-managed nearli	20	-7
*multi-tenant-managed need	18	20
*multi-tenant-managed neither	-57	82
*multi-tenant-managed network	17	0
*multi-tenant-managed never	-2	-18
*multi-tenant-managed new	-5	-26
*multi-tenant-managed newer	-20	43
*multi-tenant-managed newslett	-29	29
*multi-tenant-managed next	31	0
*multi-tenant-managed nfs	-9	13
*multi-tenant-managed night	-62	-74
*multi-tenant-managed nine	43	-20
*multi-tenant-managed no	16	22
*multi-tenant-managed nobodi	-8	58
*multi-tenant-managed node	89	-34
*multi-tenant-managed nodetool	41	-24
*multi-tenant-managed non	61	-52
*multi-tenant-managed none	19	34
*multi-tenant-managed nor	-23	31
*multi-tenant-managed normal	25	-43
*multi-tenant-managed not	15	13
*multi-tenant-managed note	6	14
*multi-tenant-managed noth	21	42
*multi-tenant-managed notif	18	7
*multi-tenant-managed now	-41	56
*multi-tenant-managed npm	-9	18
*multi-tenant-managed number	5	24
*multi-tenant-managed o	-24	61
*multi-tenant-managed oauth	-33	43
*multi-tenant-managed obfusc	-6	31
*multi-tenant-managed object	43	-7
*multi-tenant-managed obtain	47	-23
*multi-tenant-managed ocr	59	-51
*multi-tenant-managed ocsp	10	12
*multi-tenant-managed of	12	10
*multi-tenant-managed off	10	16
*multi-tenant-managed offer	53	-30
*multi-tenant-managed offic	-35	104
*multi-tenant-managed offlin	-39	63
*multi-tenant-managed often	-22	31
*multi-tenant-managed oidc	-17	31
*multi-tenant-managed ok	-67	4
*multi-tenant-managed old	-21	38
*multi-tenant-managed older	10	24
*multi-tenant-managed omiss	-9	28
*multi-tenant-managed on	4	22
*multi-tenant-managed onc	-11	53
*multi-tenant-managed one	15	14
*multi-tenant-managed onli	1	33
*multi-tenant-managed onlin	-9	24
*multi-tenant-managed open	2	28
*multi-tenant-managed opentelemetri	10	10
*multi-tenant-managed oper	37	-2
*multi-tenant-managed opt	-4	18
*multi-tenant-managed option	37	-7
*multi-tenant-managed or	5	11
*multi-tenant-managed orchestr	-28	57
*multi-tenant-managed order	-20	40
*multi-tenant-managed organ	-6	11
*multi-tenant-managed organizations	-12	23
*multi-tenant-managed origin	-8	53
*multi-tenant-managed orphan	-24	63
*multi-tenant-managed os	25	-76
*multi-tenant-managed other	8	12
*multi-tenant-managed otherw	-14	66
*multi-tenant-managed our	-40	49
*multi-tenant-managed ourselv	30	-18
*multi-tenant-managed outag	56	-17
*multi-tenant-managed outbound	-26	48
*multi-tenant-managed output	-33	71
*multi-tenant-managed outright	-2	17
*multi-tenant-managed outsid	-25	51
*multi-tenant-managed over	25	7
*multi-tenant-managed overwrit	-30	39
*multi-tenant-managed overwritten	-8	59
*multi-tenant-managed own	0	29
*multi-tenant-managed owner	32	0
*multi-tenant-managed ownership	-20	38
*multi-tenant-managed pace	-14	15
*multi-tenant-managed packag	-16	44
*multi-tenant-managed packet	32	22
*multi-tenant-managed page	5	24
*multi-tenant-managed pai	-2	16
*multi-tenant-managed pair	-15	31
*multi-tenant-managed palo	-18	45
*multi-tenant-managed pan	-19	40
*multi-tenant-managed paramet	-23	39
*multi-tenant-managed part	8	12
*multi-tenant-managed parti	35	11
*multi-tenant-managed partit	29	10
*multi-tenant-managed partner	-9	55
*multi-tenant-managed passport	3	11
*multi-tenant-managed password	-8	31
*multi-tenant-managed patch	92	-3
*multi-tenant-managed path	-14	25
*multi-tenant-managed patient	-46	-13
*multi-tenant-managed pattern	10	21
*multi-tenant-managed paus	32	-8
*multi-tenant-managed pay	-46	57
*multi-tenant-managed payload	-19	80
*multi-tenant-managed pci	13	-47
*multi-tenant-managed peer	28	5
*multi-tenant-managed peopl	16	-1
*multi-tenant-managed per	0	32
*multi-tenant-managed perform	82	0
*multi-tenant-managed period	6	60
*multi-tenant-managed permiss	-6	52
*multi-tenant-managed person	-23	29
*multi-tenant-managed pgp	-20	34
*multi-tenant-managed phrase	-1	15
*multi-tenant-managed physic	75	-11
*multi-tenant-managed pick	-34	15
*multi-tenant-managed pictur	35	-15
*multi-tenant-managed pii	-8	77
*multi-tenant-managed pile	-11	35
*multi-tenant-managed pin	-19	34
*multi-tenant-managed pipelin	-5	30
*multi-tenant-managed pitr	-29	47
*multi-tenant-managed place	20	-10
*multi-tenant-managed plain	10	12
*multi-tenant-managed plan	27	4
*multi-tenant-managed plane	97	-17
*multi-tenant-managed platform	49	-29
*multi-tenant-managed pleas	20	51
*multi-tenant-managed pls	64	1
*multi-tenant-managed plu	-13	20
*multi-tenant-managed plugin	14	9
*multi-tenant-managed pod	-3	10
*multi-tenant-managed point	0	13
*multi-tenant-managed poison	-17	54
*multi-tenant-managed polici	-6	32
*multi-tenant-managed poll	-31	44
*multi-tenant-managed pool	1	23
*multi-tenant-managed port	-21	36
*multi-tenant-managed posit	34	3
*multi-tenant-managed posix	-9	35
*multi-tenant-managed possibl	81	-45
*multi-tenant-managed power	17	18
*multi-tenant-managed practiz	-6	10
*multi-tenant-managed pre	-8	51
*multi-tenant-managed prefix	-23	35
*multi-tenant-managed prem	-39	64
*multi-tenant-managed premiz	16	30
*multi-tenant-managed presenc	68	-22
*multi-tenant-managed prevent	-4	30
*multi-tenant-managed price	20	-12
*multi-tenant-managed primari	-24	51
*multi-tenant-managed princip	-8	33
*multi-tenant-managed privat	-6	31
*multi-tenant-managed privatelink	-7	9
*multi-tenant-managed privileg	-2	13
*multi-tenant-managed problem	-7	61
*multi-tenant-managed process	25	-17
*multi-tenant-managed procur	27	-16
*multi-tenant-managed prod	-31	45
*multi-tenant-managed produc	-10	30
*multi-tenant-managed product	-54	-19
*multi-tenant-managed profil	-12	44
*multi-tenant-managed program	-7	32
*multi-tenant-managed project	-7	24
*multi-tenant-managed promiz	44	-5
*multi-tenant-managed prompt	23	-1
*multi-tenant-managed proof	-54	78
*multi-tenant-managed propag	-12	36
*multi-tenant-managed protect	14	15
*multi-tenant-managed protocol	38	-19
*multi-tenant-managed prove	-29	38
*multi-tenant-managed provid	56	-38
*multi-tenant-managed provis	-3	20
*multi-tenant-managed proxi	22	77
*multi-tenant-managed public	5	17
*multi-tenant-managed publish	10	23
*multi-tenant-managed pull	-17	31
*multi-tenant-managed push	7	28
*multi-tenant-managed put	-12	26
*multi-tenant-managed qualifi	-29	48
*multi-tenant-managed queri	5	17
*multi-tenant-managed question	32	6
*multi-tenant-managed queue	10	31
*multi-tenant-managed quota	26	4
*multi-tenant-managed radiu	-18	38
*multi-tenant-managed raiz	36	-13
*multi-tenant-managed ram	-12	37
*multi-tenant-managed ran	8	22
*multi-tenant-managed rang	7	17
*multi-tenant-managed rank	-21	48
*multi-tenant-managed ransomwar	0	24
*multi-tenant-managed rate	1	13
*multi-tenant-managed rather	-5	11
*multi-tenant-managed raw	17	7
*multi-tenant-managed rds	-64	73
*multi-tenant-managed re	-9	10
*multi-tenant-managed reach	-10	26
*multi-tenant-managed reachabl	-20	66
*multi-tenant-managed react	-5	41
*multi-tenant-managed read	-2	16
*multi-tenant-managed readabl	40	30
*multi-tenant-managed realli	-21	52
*multi-tenant-managed rebuild	-25	58
*multi-tenant-managed receiv	-5	12
*multi-tenant-managed recipi	-11	23
*multi-tenant-managed record	3	13
*multi-tenant-managed recov	-20	31
*multi-tenant-managed recoveri	-9	20
*multi-tenant-managed redact	-4	37
*multi-tenant-managed redirect	-11	31
*multi-tenant-managed redriv	-14	27
*multi-tenant-managed redund	28	31
*multi-tenant-managed redundantli	57	-30
*multi-tenant-managed refresh	52	-20
*multi-tenant-managed refus	3	19
*multi-tenant-managed regist	11	21
*multi-tenant-managed registri	31	4
*multi-tenant-managed reject	-18	27
*multi-tenant-managed releas	8	39
*multi-tenant-managed reli	-33	39
*multi-tenant-managed remedi	-5	148
*multi-tenant-managed remov	11	13
*multi-tenant-managed renew	3	-10
*multi-tenant-managed repair	3	28
*multi-tenant-managed replac	25	-4
*multi-tenant-managed replai	-18	28
*multi-tenant-managed replic	17	25
*multi-tenant-managed replica	-9	40
*multi-tenant-managed repo	-3	13
*multi-tenant-managed report	15	10
*multi-tenant-managed repositori	3	-9
*multi-tenant-managed request	18	5
*multi-tenant-managed requir	17	17
*multi-tenant-managed rescan	24	-23
*multi-tenant-managed reserv	-30	48
*multi-tenant-managed resili	-12	25
*multi-tenant-managed resiz	-17	47
*multi-tenant-managed resolut	40	-29
*multi-tenant-managed resolv	17	14
*multi-tenant-managed resourc	8	9
*multi-tenant-managed respond	-17	95
*multi-tenant-managed respons	-33	-50
*multi-tenant-managed rest	45	-43
*multi-tenant-managed restart	65	11
*multi-tenant-managed restor	11	33
*multi-tenant-managed restrict	12	25
*multi-tenant-managed result	-23	23
*multi-tenant-managed retail	85	15
*multi-tenant-managed retain	-18	27
*multi-tenant-managed retent	-11	40
*multi-tenant-managed retir	12	2
*multi-tenant-managed retri	22	10
*multi-tenant-managed return	-5	49
*multi-tenant-managed reveal	-12	31
*multi-tenant-managed revert	-13	27
*multi-tenant-managed review	-6	31
*multi-tenant-managed revis	8	64
*multi-tenant-managed revoc	-9	18
*multi-tenant-managed revok	-13	38
*multi-tenant-managed right	-16	34
*multi-tenant-managed risk	-42	46
*multi-tenant-managed rize	67	-13
*multi-tenant-managed role	-10	35
*multi-tenant-managed roll	51	-7
*multi-tenant-managed rollback	-12	47
*multi-tenant-managed room	-51	57
*multi-tenant-managed root	2	13
*multi-tenant-managed rot	67	-17
*multi-tenant-managed rotat	24	14
*multi-tenant-managed rout	7	28
*multi-tenant-managed router	-2	21
*multi-tenant-managed row	8	13
*multi-tenant-managed rpu	-12	26
*multi-tenant-managed rule	1	19
*multi-tenant-managed run	23	2
*multi-tenant-managed runtim	-10	44
*multi-tenant-managed s	7	20
*multi-tenant-managed s3	35	-16
*multi-tenant-managed saa	-2	10
*multi-tenant-managed safe	20	4
*multi-tenant-managed safekeep	2	42
*multi-tenant-managed sai	-33	46
*multi-tenant-managed said	58	-11
*multi-tenant-managed sale	-38	58
*multi-tenant-managed salesforc	-18	48
*multi-tenant-managed same	-14	25
*multi-tenant-managed saml	-13	36
*multi-tenant-managed sampl	0	25
*multi-tenant-managed save	-45	51
*multi-tenant-managed savepoint	-26	35
*multi-tenant-managed say	-10	22
*multi-tenant-managed scale	80	-64
*multi-tenant-managed scan	12	30
*multi-tenant-managed scanner	20	-15
*multi-tenant-managed schedul	7	42
*multi-tenant-managed schema	-14	60
*multi-tenant-managed scope	28	13
*multi-tenant-managed score	-42	4
*multi-tenant-managed screen	-24	29
*multi-tenant-managed script	-14	28
*multi-tenant-managed sdk	-16	27
*multi-tenant-managed search	0	10
*multi-tenant-managed second	3	42
*multi-tenant-managed secreci	35	-13
*multi-tenant-managed secret	-12	41
*multi-tenant-managed secur	2	32
*multi-tenant-managed see	34	1
*multi-tenant-managed self	68	-31
*multi-tenant-managed send	5	20
*multi-tenant-managed sensit	-7	18
*multi-tenant-managed sensor	-43	80
*multi-tenant-managed sent	-7	22
*multi-tenant-managed separ	16	-2
*multi-tenant-managed septemb	4	14
*multi-tenant-managed serv	29	-8
*multi-tenant-managed server	34	-1
*multi-tenant-managed serverless	28	27
*multi-tenant-managed servic	42	3
*multi-tenant-managed session	-14	27
*multi-tenant-managed set	-2	28
*multi-tenant-managed seven	-15	20
*multi-tenant-managed sever	31	2
*multi-tenant-managed shadow	31	-25
*multi-tenant-managed shard	19	5
*multi-tenant-managed share	-2	24
*multi-tenant-managed shield	29	14
*multi-tenant-managed shift	-20	40
*multi-tenant-managed ship	-27	-36
*multi-tenant-managed short	-17	24
*multi-tenant-managed shorten	-4	17
*multi-tenant-managed should	-16	26
*multi-tenant-managed shouldnt	-35	80
*multi-tenant-managed show	38	10
*multi-tenant-managed shrink	26	-12
*multi-tenant-managed side	36	-2
*multi-tenant-managed sidecar	-17	26
*multi-tenant-managed sig	31	-19
*multi-tenant-managed sign	5	27
*multi-tenant-managed signatur	9	-29
*multi-tenant-managed sinc	-20	4
*multi-tenant-managed singl	36	-7
*multi-tenant-managed sit	61	-39
*multi-tenant-managed site	-9	26
*multi-tenant-managed six	3	8
*multi-tenant-managed size	42	-20
*multi-tenant-managed skip	-12	24
*multi-tenant-managed slot	22	10
*multi-tenant-managed slow	-14	59
*multi-tenant-managed small	-23	34
*multi-tenant-managed smb	-18	38
*multi-tenant-managed sms	21	6
*multi-tenant-managed smtp	-30	55
*multi-tenant-managed snapshot	-15	44
*multi-tenant-managed snowflak	12	-11
*multi-tenant-managed so	39	-12
*multi-tenant-managed soc	-49	-28
*multi-tenant-managed softphon	-12	31
*multi-tenant-managed softwar	51	-43
*multi-tenant-managed some	10	21
*multi-tenant-managed somebodi	-34	64
*multi-tenant-managed someon	-22	38
*multi-tenant-managed someth	-7	55
*multi-tenant-managed somewher	33	-26
*multi-tenant-managed soon	41	-39
*multi-tenant-managed sourc	-2	30
*multi-tenant-managed space	26	-26
*multi-tenant-managed spam	-16	27
*multi-tenant-managed span	-35	45
*multi-tenant-managed speak	-34	59
*multi-tenant-managed specif	-10	27
*multi-tenant-managed speed	-68	85
*multi-tenant-managed spend	15	13
*multi-tenant-managed spf	-12	25
*multi-tenant-managed split	74	8
*multi-tenant-managed spread	33	-9
*multi-tenant-managed sql	-8	27
*multi-tenant-managed sqs	78	-68
*multi-tenant-managed ssd	128	-71
*multi-tenant-managed sse	1	29
*multi-tenant-managed ssh	2	14
*multi-tenant-managed stage	25	-11
*multi-tenant-managed stai	20	20
*multi-tenant-managed stale	-16	49
*multi-tenant-managed stall	-14	67
*multi-tenant-managed stand	-5	28
*multi-tenant-managed standard	47	-10
*multi-tenant-managed standbi	25	6
*multi-tenant-managed start	7	21
*multi-tenant-managed starter	-11	12
*multi-tenant-managed startexecut	-19	55
*multi-tenant-managed state	22	17
*multi-tenant-managed stateless	-6	18
*multi-tenant-managed statu	-25	45
*multi-tenant-managed step	-17	39
*multi-tenant-managed still	44	-17
*multi-tenant-managed stolen	-8	21
*multi-tenant-managed stop	-3	37
*multi-tenant-managed storag	39	9
*multi-tenant-managed store	38	-5
*multi-tenant-managed strategi	-18	44
*multi-tenant-managed stream	-41	-30
*multi-tenant-managed stretch	-27	27
*multi-tenant-managed sts	-5	12
*multi-tenant-managed stuck	-1	11
*multi-tenant-managed subnet	8	6
*multi-tenant-managed subscrib	-10	46
*multi-tenant-managed subscript	-11	49
*multi-tenant-managed such	17	-2
*multi-tenant-managed suggest	2	50
*multi-tenant-managed suppli	-81	-7
*multi-tenant-managed support	32	0
*multi-tenant-managed suppos	13	15
*multi-tenant-managed suppress	-18	52
*multi-tenant-managed sure	38	-21
*multi-tenant-managed surviv	64	-21
*multi-tenant-managed suspici	-34	56
*multi-tenant-managed swap	32	-8
*multi-tenant-managed switch	9	9
*multi-tenant-managed sync	34	-24
*multi-tenant-managed synchron	37	-18
*multi-tenant-managed synonym	-5	19
*multi-tenant-managed system	41	7
*multi-tenant-managed tabl	17	30
*multi-tenant-managed tag	-1	16
*multi-tenant-managed take	7	36
*multi-tenant-managed taken	24	-11
*multi-tenant-managed takeov	1	52
*multi-tenant-managed talk	15	12
*multi-tenant-managed tape	20	47
*multi-tenant-managed target	1	24
*multi-tenant-managed task	-23	56
*multi-tenant-managed tb	25	19
*multi-tenant-managed tcp	-12	24
*multi-tenant-managed team	32	5
*multi-tenant-managed telephon	-21	41
*multi-tenant-managed tell	-42	48
*multi-tenant-managed templat	-21	33
*multi-tenant-managed temporari	57	-46
*multi-tenant-managed ten	-4	-34
*multi-tenant-managed term	28	-24
*multi-tenant-managed termin	-1	19
*multi-tenant-managed terraform	-61	48
*multi-tenant-managed test	-16	69
*multi-tenant-managed text	23	0
*multi-tenant-managed than	-36	56
*multi-tenant-managed thank	30	-3
*multi-tenant-managed that	17	6
*multi-tenant-managed the	15	15
*multi-tenant-managed thei	-1	13
*multi-tenant-managed their	7	23
*multi-tenant-managed them	7	9
*multi-tenant-managed themselv	-11	44
*multi-tenant-managed then	-1	14
*multi-tenant-managed there	59	-13
*multi-tenant-managed these	-9	43
*multi-tenant-managed thi	-57	-69
*multi-tenant-managed thing	-113	17
*multi-tenant-managed third	46	-31
*multi-tenant-managed those	7	27
*multi-tenant-managed though	13	10
*multi-tenant-managed thousand	4	9
*multi-tenant-managed threat	17	4
*multi-tenant-managed three	35	-22
*multi-tenant-managed threshold	-8	17
*multi-tenant-managed throttl	-20	42
*multi-tenant-managed through	-3	12
*multi-tenant-managed throughput	-48	-67
*multi-tenant-managed ticket	18	-4
*multi-tenant-managed tier	15	12
*multi-tenant-managed tighten	-11	53
*multi-tenant-managed time	16	8
*multi-tenant-managed timeout	-3	11
*multi-tenant-managed tls	35	8
*multi-tenant-managed tlsv1	-3	27
*multi-tenant-managed to	8	17
*multi-tenant-managed togeth	17	-10
*multi-tenant-managed token	-10	51
*multi-tenant-managed too	27	24
*multi-tenant-managed tool	-10	31
*multi-tenant-managed topic	7	31
*multi-tenant-managed touch	-7	28
*multi-tenant-managed toward	9	20
*multi-tenant-managed trace	37	4
*multi-tenant-managed track	64	-23
*multi-tenant-managed traffic	15	1
*multi-tenant-managed trail	-2	20
*multi-tenant-managed train	30	-20
*multi-tenant-managed transact	-29	67
*multi-tenant-managed transcript	15	16
*multi-tenant-managed transfer	11	-7
*multi-tenant-managed transform	-4	42
*multi-tenant-managed transit	-48	-50
*multi-tenant-managed transpar	81	1
*multi-tenant-managed transport	24	-16
*multi-tenant-managed tri	10	3
*multi-tenant-managed trigger	-3	33
*multi-tenant-managed trim	-19	57
*multi-tenant-managed true	38	7
*multi-tenant-managed trust	-5	31
*multi-tenant-managed try	42	-34
*multi-tenant-managed ttl	-14	46
*multi-tenant-managed tune	3	54
*multi-tenant-managed tunnel	2	-50
*multi-tenant-managed turn	-6	30
*multi-tenant-managed twice	-18	37
*multi-tenant-managed two	15	15
*multi-tenant-managed type	-2	18
*multi-tenant-managed uid	-2	10
*multi-tenant-managed unattach	-11	45
*multi-tenant-managed under	18	16
*multi-tenant-managed underli	24	-15
*multi-tenant-managed underneath	98	-22
*multi-tenant-managed understood	-3	52
*multi-tenant-managed undo	-65	90
*multi-tenant-managed unencrypt	-19	58
*multi-tenant-managed unhealthi	30	-8
*multi-tenant-managed unit	9	30
*multi-tenant-managed unless	19	-3
*multi-tenant-managed unmask	0	19
*multi-tenant-managed unsubscrib	19	4
*multi-tenant-managed untag	-4	18
*multi-tenant-managed until	-3	25
*multi-tenant-managed unus	-7	43
*multi-tenant-managed up	11	21
*multi-tenant-managed updat	23	-38
*multi-tenant-managed upgrad	128	15
*multi-tenant-managed upload	-14	40
*multi-tenant-managed upstream	-22	28
*multi-tenant-managed uptim	72	18
*multi-tenant-managed urgent	10	9
*multi-tenant-managed url	-5	33
*multi-tenant-managed usabl	-15	25
*multi-tenant-managed usag	16	23
*multi-tenant-managed use	0	21
*multi-tenant-managed user	2	20
*multi-tenant-managed utter	12	-4
*multi-tenant-managed v	-6	25
*multi-tenant-managed v2	49	-32
*multi-tenant-managed valid	33	-15
*multi-tenant-managed valu	-5	14
*multi-tenant-managed vault	2	8
*multi-tenant-managed vector	37	-14
*multi-tenant-managed vend	15	-6
*multi-tenant-managed vendor	23	14
*multi-tenant-managed verif	-14	28
*multi-tenant-managed verifi	2	49
*multi-tenant-managed version	14	40
*multi-tenant-managed vet	-12	18
*multi-tenant-managed via	-22	42
*multi-tenant-managed video	38	-14
*multi-tenant-managed view	-19	-61
*multi-tenant-managed viewer	-15	41
*multi-tenant-managed virtual	-51	56
*multi-tenant-managed visibl	-18	28
*multi-tenant-managed vmware	16	14
*multi-tenant-managed voic	-8	26
*multi-tenant-managed volum	12	17
*multi-tenant-managed vpc	-6	28
*multi-tenant-managed vpn	-51	-7
*multi-tenant-managed vs	-22	57
*multi-tenant-managed vulner	64	40
*multi-tenant-managed w	-5	61
*multi-tenant-managed waf	-4	16
*multi-tenant-managed wait	-15	40
*multi-tenant-managed want	24	-12
*multi-tenant-managed warn	85	-56
*multi-tenant-managed was	-3	24
*multi-tenant-managed watch	-8	28
*multi-tenant-managed way	-2	18
*multi-tenant-managed wcu	-4	75
*multi-tenant-managed we	-3	9
*multi-tenant-managed weak	-38	65
*multi-tenant-managed web	-11	18
*multi-tenant-managed websit	7	29
*multi-tenant-managed week	-18	35
*multi-tenant-managed weekend	78	-25
*multi-tenant-managed weight	34	-9
*multi-tenant-managed well	-50	50
*multi-tenant-managed went	-37	42
*multi-tenant-managed were	13	9
*multi-tenant-managed what	-1	24
*multi-tenant-managed whatev	28	3
*multi-tenant-managed when	17	-34
*multi-tenant-managed whenev	20	-16
*multi-tenant-managed where	5	10
*multi-tenant-managed wherev	-22	36
*multi-tenant-managed whether	8	6
*multi-tenant-managed which	0	13
*multi-tenant-managed while	23	-35
*multi-tenant-managed who	21	26
*multi-tenant-managed whoever	-27	44
*multi-tenant-managed whom	46	-32
*multi-tenant-managed whose	18	22
*multi-tenant-managed wide	14	105
*multi-tenant-managed wildcard	-1	12
*multi-tenant-managed win	-31	46
*multi-tenant-managed window	55	-24
*multi-tenant-managed windows	45	25
*multi-tenant-managed wipe	39	-24
*multi-tenant-managed wire	35	2
*multi-tenant-managed with	13	9
*multi-tenant-managed withdraw	-4	14
*multi-tenant-managed within	40	-19
*multi-tenant-managed without	-2	20
*multi-tenant-managed wont	11	-2
*multi-tenant-managed word	-23	31
*multi-tenant-managed work	47	13
*multi-tenant-managed worker	-50	90
*multi-tenant-managed workflow	8	41
*multi-tenant-managed workgroup	17	25
*multi-tenant-managed workload	58	195
*multi-tenant-managed workspac	3	8
*multi-tenant-managed world	-27	67
*multi-tenant-managed would	-33	63
*multi-tenant-managed write	0	36
*multi-tenant-managed writer	-7	22
*multi-tenant-managed written	33	11
*multi-tenant-managed wrong	-8	49
*multi-tenant-managed wrote	-14	24
*multi-tenant-managed year	1	10
*multi-tenant-managed yearli	-23	22
*multi-tenant-managed yell	-30	43
*multi-tenant-managed yes	42	-40
*multi-tenant-managed you	-49	46
*multi-tenant-managed yourself	-21	42
*multi-tenant-managed zero	1	17
*multi-tenant-managed zone	39	-17
*on-premises	1	50
*on-premises %	-10	42
*on-premises 1	-9	43
*on-premises 256	35	-25
*on-premises 7	-6	8
*on-premises 9	-2	67
*on-premises a	32	-8
*on-premises address	36	-29
*on-premises after	34	-12
*on-premises again	23	-12
*on-premises agent	9	16
*on-premises agre	43	-39
*on-premises all	20	-3
*on-premises an	58	-12
*on-premises anchor	-9	20
*on-premises and	0	29
*on-premises announc	32	-30
*on-premises anoth	33	-22
*on-premises anywher	-3	11
*on-premises apart	20	-18
*on-premises api	17	-5
*on-premises applic	-38	73
*on-premises are	-7	48
*on-premises artifact	9	-4
*on-premises as	26	-4
*on-premises at	-5	48
*on-premises audit	11	-6
*on-premises avail	35	-22
*on-premises back	38	-13
*on-premises backup	-26	54
*on-premises balanc	-17	36
*on-premises befor	-14	47
*on-premises behind	42	25
*on-premises between	10	4
*on-premises bit	35	-25
*on-premises branch	2	31
*on-premises bucket	-16	22
*on-premises build	17	-7
*on-premises but	-37	39
*on-premises by	13	13
*on-premises cage	-3	13
*on-premises call	6	13
*on-premises camera	-3	13
*on-premises can	-8	12
*on-premises cannot	45	-18
*on-premises capac	2	55
*on-premises center	-61	89
*on-premises certif	-11	16
*on-premises choic	99	-75
*on-premises choos	-20	36
*on-premises cilium	-12	12
*on-premises clear	-13	17
*on-premises client	32	-21
*on-premises cloud	76	-30
*on-premises cloudtrail	20	5
*on-premises cluster	21	6
*on-premises cni	-21	49
*on-premises code	-6	24
*on-premises come	28	-23
*on-premises complet	25	-24
*on-premises compon	11	18
*on-premises connect	-23	38
*on-premises contain	-1	23
*on-premises control	12	30
*on-premises cool	-34	51
*on-premises copi	30	-5
*on-premises core	-36	67
*on-premises cover	-5	12
*on-premises credenti	0	24
*on-premises custom	-3	76
*on-premises cut	-18	37
*on-premises dai	24	-23
*on-premises dashboard	8	12
*on-premises data	34	-5
*on-premises date	36	-32
*on-premises day	28	-27
*on-premises debian	-2	68
*on-premises decid	-8	22
*on-premises default	-18	47
*on-premises deploi	-18	81
*on-premises deploy	-10	34
*on-premises destroi	30	-15
*on-premises devic	-10	34
*on-premises di	22	-4
*on-premises disconnect	-11	13
*on-premises disk	-39	67
*on-premises do	-26	58
*on-premises dock	-4	26
*on-premises docker	1	33
*on-premises doe	8	21
*on-premises door	-7	15
*on-premises download	-25	36
*on-premises dure	-15	22
*on-premises each	-6	20
*on-premises ec2	22	-8
*on-premises edg	-15	27
*on-premises eks	45	-42
*on-premises electr	-21	50
*on-premises encrypt	25	25
*on-premises endpoint	-12	33
*on-premises enough	-11	51
*on-premises equip	31	-12
*on-premises eras	86	-66
*on-premises event	8	12
*on-premises everi	-12	33
*on-premises everyth	0	8
*on-premises expir	-14	19
*on-premises extern	-30	36
*on-premises factori	-8	28
*on-premises fail	42	-27
*on-premises failur	-18	27
*on-premises faulti	54	-29
*on-premises feed	-6	71
*on-premises file	-1	21
*on-premises firewal	-8	58
*on-premises firmwar	-4	16
*on-premises fix	15	25
*on-premises floor	-13	56
*on-premises flow	-10	15
*on-premises for	-2	38
*on-premises from	11	5
*on-premises gatewai	-23	33
*on-premises give	-19	28
*on-premises goe	-27	53
*on-premises good	-29	47
*on-premises group	-11	29
*on-premises growth	-17	37
*on-premises guard	-18	37
*on-premises guest	43	-6
*on-premises hand	14	-9
*on-premises harden	-16	34
*on-premises hardwar	42	-27
*on-premises has	64	-53
*on-premises health	6	11
*on-premises here	-9	24
*on-premises hold	-17	24
*on-premises host	7	16
*on-premises how	-17	44
*on-premises hypervisor	73	-15
*on-premises if	-14	27
*on-premises imag	-6	31
*on-premises import	47	-39
*on-premises in	9	36
*on-premises includ	-4	14
*on-premises insid	71	-52
*on-premises instal	-11	39
*on-premises instanc	19	2
*on-premises into	25	-22
*on-premises is	10	15
*on-premises it	18	14
*on-premises its	6	12
*on-premises job	19	-2
*on-premises join	-4	32
*on-premises keep	-15	26
*on-premises kei	65	-48
*on-premises kernel	-15	31
*on-premises key	-10	29
*on-premises kms	34	-7
*on-premises kubelet	-11	29
*on-premises kubernetes	-29	41
*on-premises leav	33	-28
*on-premises let	58	-34
*on-premises li	-31	89
*on-premises limit	-9	23
*on-premises link	34	-10
*on-premises linux	-6	15
*on-premises load	-16	50
*on-premises log	-13	30
*on-premises look	-46	56
*on-premises lose	-15	22
*on-premises loss	-8	11
*on-premises lost	-6	37
*on-premises machin	-34	76
*on-premises mail	3	35
*on-premises maintain	-42	76
*on-premises manag	-15	33
*on-premises manifest	-3	30
*on-premises may	8	-1
*on-premises mend	-22	42
*on-premises microcod	-15	31
*on-premises monitor	45	-19
*on-premises most	-24	69
*on-premises move	93	-79
*on-premises must	-23	31
*on-premises need	-11	11
*on-premises network	1	11
*on-premises new	38	5
*on-premises nist	40	-14
*on-premises nitro	-9	18
*on-premises no	-38	49
*on-premises nobodi	21	6
*on-premises node	-20	72
*on-premises nodeadm	-8	24
*on-premises none	-6	26
*on-premises nor	-1	8
*on-premises not	-19	46
*on-premises noth	-20	94
*on-premises nucleu	-5	13
*on-premises of	1	28
*on-premises off	-3	28
*on-premises offic	-18	33
*on-premises on	10	20
*on-premises onc	37	-32
*on-premises one	14	13
*on-premises onli	4	25
*on-premises onto	-17	43
*on-premises oper	17	46
*on-premises or	12	2
*on-premises order	-16	31
*on-premises origin	29	-16
*on-premises os	1	46
*on-premises our	-13	36
*on-premises out	28	-18
*on-premises own	30	4
*on-premises part	-19	37
*on-premises patch	5	42
*on-premises physic	-103	130
*on-premises pi	11	29
*on-premises plan	-13	74
*on-premises plane	19	38
*on-premises plant	-2	66
*on-premises plug	-25	26
*on-premises pod	-13	19
*on-premises polici	2	12
*on-premises power	-47	89
*on-premises premiz	-31	43
*on-premises protect	-23	61
*on-premises provid	-26	56
*on-premises publish	-1	110
*on-premises rack	10	45
*on-premises raspberri	11	29
*on-premises reach	32	-12
*on-premises record	34	-29
*on-premises redeploi	-1	23
*on-premises redund	-4	9
*on-premises region	13	13
*on-premises regist	-11	45
*on-premises registr	-13	20
*on-premises releas	5	31
*on-premises remov	10	-5
*on-premises renew	-17	36
*on-premises repair	41	19
*on-premises replac	-25	56
*on-premises report	34	-20
*on-premises resist	45	-54
*on-premises respons	39	-13
*on-premises rest	18	-7
*on-premises restart	-16	32
*on-premises retir	23	-8
*on-premises return	57	-37
*on-premises reviz	-9	12
*on-premises role	-16	20
*on-premises roll	-9	18
*on-premises room	-35	48
*on-premises rout	19	-13
*on-premises run	13	14
*on-premises runtim	-10	36
*on-premises safe	-20	29
*on-premises scan	-4	14
*on-premises second	-10	29
*on-premises secret	19	-15
*on-premises secur	-51	74
*on-premises server	37	21
*on-premises servic	69	-13
*on-premises set	15	4
*on-premises shop	4	28
*on-premises side	31	-18
*on-premises sit	-18	34
*on-premises site	-39	69
*on-premises so	-21	39
*on-premises softwar	5	19
*on-premises space	-11	29
*on-premises spare	-9	18
*on-premises ssm	-6	25
*on-premises stai	-1	8
*on-premises stand	-11	47
*on-premises start	-33	56
*on-premises stop	-12	14
*on-premises storag	10	-7
*on-premises suppli	78	-56
*on-premises support	-16	44
*on-premises suspici	36	-28
*on-premises swap	43	-38
*on-premises system	-3	44
*on-premises take	-21	31
*on-premises tamper	56	-43
*on-premises task	-32	42
*on-premises technician	47	-40
*on-premises tell	8	12
*on-premises that	-8	20
*on-premises the	8	26
*on-premises theft	-5	30
*on-premises thei	27	-10
*on-premises their	-30	74
*on-premises them	20	33
*on-premises there	-31	42
*on-premises those	-25	37
*on-premises tls	30	5
*on-premises to	-4	27
*on-premises togeth	-9	44
*on-premises touch	-21	29
*on-premises tpm	45	-54
*on-premises traffic	2	14
*on-premises truck	-14	41
*on-premises turn	-6	9
*on-premises two	-10	23
*on-premises under	-61	88
*on-premises unlock	-2	32
*on-premises until	-20	29
*on-premises up	-21	45
*on-premises updat	-14	56
*on-premises upgrad	-20	54
*on-premises uplink	-39	53
*on-premises use	-15	25
*on-premises version	4	60
*on-premises virtual	-29	46
*on-premises volum	25	14
*on-premises vpc	-7	8
*on-premises vsphere	-11	41
*on-premises wait	-11	13
*on-premises want	-17	23
*on-premises warehous	-20	49
*on-premises watch	66	-22
*on-premises week	-19	35
*on-premises what	-6	27
*on-premises when	27	-5
*on-premises where	-17	35
*on-premises which	-13	40
*on-premises while	-24	33
*on-premises who	8	44
*on-premises whom	31	-22
*on-premises whose	2	27
*on-premises with	-13	38
*on-premises without	35	-17
*on-premises work	-16	27
*on-premises write	-17	26
*on-premises yourself	-5	10
*on-premises zone	-15	28
*serverless-compute	26	22
*serverless-compute %	38	7
*serverless-compute 0	-3	71
*serverless-compute 000	33	-32
*serverless-compute 1	-19	97
*serverless-compute 10	8	41
*serverless-compute 11	-21	74
*serverless-compute 12	-1	-15
*serverless-compute 14	-12	17
*serverless-compute 2	-2	33
*serverless-compute 20	-26	59
*serverless-compute 2025	-36	84
*serverless-compute 2026	-19	43
*serverless-compute 22	-15	21
*serverless-compute 256	-16	23
*serverless-compute 3	-30	83
*serverless-compute 30	-15	35
*serverless-compute 4	-9	23
*serverless-compute 50	15	30
*serverless-compute 512	-8	23
*serverless-compute 6	-35	89
*serverless-compute 7	-2	42
*serverless-compute 8	-6	64
*serverless-compute 9	-13	64
*serverless-compute a	-3	32
*serverless-compute about	-17	73
*serverless-compute absorb	9	-4
*serverless-compute access	-11	16
*serverless-compute account	24	3
*serverless-compute add	19	-4
*serverless-compute address	-40	81
*serverless-compute aes	-16	23
*serverless-compute after	-6	32
*serverless-compute afterward	14	13
*serverless-compute again	-1	21
*serverless-compute agent	60	-33
*serverless-compute agentcor	-11	42
*serverless-compute alarm	-12	25
*serverless-compute alias	-25	55
*serverless-compute all	0	16
*serverless-compute allow	21	-16
*serverless-compute alon	40	-36
*serverless-compute also	-6	8
*serverless-compute alwai	14	15
*serverless-compute amazon	-16	84
*serverless-compute an	-29	18
*serverless-compute and	12	2
*serverless-compute anew	-56	72
*serverless-compute announc	-27	68
*serverless-compute anoth	55	-39
*serverless-compute answer	-22	30
*serverless-compute any	-33	49
*serverless-compute anyon	18	-5
*serverless-compute anyth	15	-9
*serverless-compute apart	23	-4
*serverless-compute api	18	-8
*serverless-compute app	11	16
*serverless-compute appli	20	22
*serverless-compute applic	-15	-3
*serverless-compute archiv	56	-35
*serverless-compute are	22	14
*serverless-compute artifact	17	-3
*serverless-compute as	-1	11
*serverless-compute ask	-27	43
*serverless-compute assign	-8	36
*serverless-compute asynchron	8	-2
*serverless-compute at	-3	21
*serverless-compute attach	-16	28
*serverless-compute audit	16	-4
*serverless-compute author	-7	25
*serverless-compute auto	31	-19
*serverless-compute automat	44	-11
*serverless-compute avail	44	-39
*serverless-compute awai	69	-23
*serverless-compute aws	64	-6
*serverless-compute back	13	15
*serverless-compute balanc	76	-33
*serverless-compute base	-25	43
*serverless-compute be	6	12
*serverless-compute becaus	29	-25
*serverless-compute behavior	-11	13
*serverless-compute behind	2	30
*serverless-compute belong	22	-6
*serverless-compute below	-37	91
*serverless-compute beneath	77	-5
*serverless-compute between	7	14
*serverless-compute beyond	-26	26
*serverless-compute block	-49	77
*serverless-compute bookmark	-9	44
*serverless-compute both	-10	57
*serverless-compute boundari	69	-30
*serverless-compute branch	-31	40
*serverless-compute bring	-48	55
*serverless-compute bucket	-6	35
*serverless-compute bug	-3	47
*serverless-compute bui	12	-7
*serverless-compute build	11	20
*serverless-compute built	-66	-41
*serverless-compute bundl	-21	81
*serverless-compute but	41	24
*serverless-compute by	-1	35
*serverless-compute cach	13	-6
*serverless-compute call	5	17
*serverless-compute caller	-24	41
*serverless-compute can	-8	29
*serverless-compute cannot	7	16
*serverless-compute cant	53	2
*serverless-compute capabl	-10	30
*serverless-compute capac	4	19
*serverless-compute carri	8	-4
*serverless-compute center	32	-10
*serverless-compute certif	19	-1
*serverless-compute chang	-34	68
*serverless-compute check	5	26
*serverless-compute choic	33	-19
*serverless-compute choos	-5	22
*serverless-compute classifi	-10	13
*serverless-compute clean	-29	56
*serverless-compute client	-31	47
*serverless-compute close	76	-15
*serverless-compute cloudtrail	26	-16
*serverless-compute cloudwatch	31	-19
*serverless-compute cluster	-21	24
*serverless-compute code	-10	51
*serverless-compute collect	-23	27
*serverless-compute com	-42	127
*serverless-compute come	-16	43
*serverless-compute command	-9	25
*serverless-compute common	9	-4
*serverless-compute compani	65	-51
*serverless-compute compat	-11	31
*serverless-compute compil	-7	23
*serverless-compute complianc	-79	-73
*serverless-compute comput	42	-19
*serverless-compute concurr	16	18
*serverless-compute configur	-5	28
*serverless-compute connect	-6	31
*serverless-compute connector	-24	37
*serverless-compute consol	-16	36
*serverless-compute contain	9	27
*serverless-compute continu	-9	18
*serverless-compute copi	69	-62
*serverless-compute could	45	-25
*serverless-compute count	-19	28
*serverless-compute cpu	35	-5
*serverless-compute creat	-6	20
*serverless-compute credenti	25	-6
*serverless-compute curat	16	-12
*serverless-compute current	9	2
*serverless-compute custom	62	-8
*serverless-compute dai	-5	17
*serverless-compute data	-5	35
*serverless-compute databas	-21	29
*serverless-compute date	-36	74
*serverless-compute dead	-24	38
*serverless-compute decid	-4	28
*serverless-compute default	20	-3
*serverless-compute defin	-5	60
*serverless-compute definit	-27	49
*serverless-compute delet	15	13
*serverless-compute demand	43	-8
*serverless-compute depend	10	80
*serverless-compute deploi	0	31
*serverless-compute deploy	51	-27
*serverless-compute deprec	-27	42
*serverless-compute desir	-16	20
*serverless-compute destin	20	9
*serverless-compute destroi	10	-6
*serverless-compute differ	27	-18
*serverless-compute direct	-4	22
*serverless-compute disk	36	12
*serverless-compute distribut	-4	8
*serverless-compute do	7	23
*serverless-compute docker	-23	42
*serverless-compute doe	34	19
*serverless-compute domain	19	2
*serverless-compute down	46	-39
*serverless-compute drop	-10	40
*serverless-compute durabl	29	-16
*serverless-compute each	23	-3
*serverless-compute earlier	-18	42
*serverless-compute ec2	-8	13
*serverless-compute ecr	-15	57
*serverless-compute ecs	19	-16
*serverless-compute edg	31	-1
*serverless-compute either	19	23
*serverless-compute enabl	-41	66
*serverless-compute encrypt	37	14
*serverless-compute end	8	38
*serverless-compute endpoint	32	1
*serverless-compute enforc	-22	26
*serverless-compute enough	-22	79
*serverless-compute env	-12	28
*serverless-compute environ	14	17
*serverless-compute ephemer	52	-33
*serverless-compute error	-14	18
*serverless-compute etl	-15	50
*serverless-compute even	-63	58
*serverless-compute everi	50	-30
*serverless-compute everyth	-7	17
*serverless-compute exact	-17	25
*serverless-compute exampl	-7	10
*serverless-compute exec	-5	10
*serverless-compute execut	22	12
*serverless-compute executor	23	-18
*serverless-compute exist	96	-79
*serverless-compute extens	-12	48
*serverless-compute extra	-18	57
*serverless-compute fail	1	21
*serverless-compute failur	-10	15
*serverless-compute fetch	-11	28
*serverless-compute fiber	9	-4
*serverless-compute file	-5	12
*serverless-compute filter	39	-36
*serverless-compute find	36	-28
*serverless-compute firehos	20	-11
*serverless-compute first	-1	24
*serverless-compute fix	-6	32
*serverless-compute flood	9	-4
*serverless-compute for	26	-6
*serverless-compute format	-13	25
*serverless-compute framework	-18	49
*serverless-compute free	-12	22
*serverless-compute from	36	-12
*serverless-compute front	-36	53
*serverless-compute full	-16	17
*serverless-compute function	-3	41
*serverless-compute gatewai	17	18
*serverless-compute gb	-25	26
*serverless-compute get	24	0
*serverless-compute gib	-13	17
*serverless-compute give	-1	20
*serverless-compute glibc	-22	31
*serverless-compute go	48	-7
*serverless-compute goe	-22	52
*serverless-compute got	14	16
*serverless-compute grant	-11	33
*serverless-compute greatest	63	-13
*serverless-compute group	-17	36
*serverless-compute hand	16	-5
*serverless-compute handl	-24	38
*serverless-compute hardwar	39	-11
*serverless-compute has	2	9
*serverless-compute have	15	11
*serverless-compute health	28	-14
*serverless-compute here	-29	47
*serverless-compute higher	62	-54
*serverless-compute hive	11	-5
*serverless-compute hm	-99	152
*serverless-compute hold	35	-7
*serverless-compute hole	-21	29
*serverless-compute host	63	-11
*serverless-compute hour	37	-37
*serverless-compute how	16	-2
*serverless-compute http	59	-53
*serverless-compute i	1	40
*serverless-compute iam	-19	32
*serverless-compute id	-31	51
*serverless-compute if	73	-15
*serverless-compute imag	-7	53
*serverless-compute in	5	20
*serverless-compute inbound	-31	51
*serverless-compute includ	-11	15
*serverless-compute infrastructur	16	-4
*serverless-compute initi	11	-5
*serverless-compute inject	-14	31
*serverless-compute input	-14	31
*serverless-compute insid	1	49
*serverless-compute instal	47	-22
*serverless-compute instead	-28	57
*serverless-compute interfac	-12	53
*serverless-compute internet	-8	33
*serverless-compute into	-46	61
*serverless-compute invoc	14	-2
*serverless-compute invok	36	0
*serverless-compute is	16	23
*serverless-compute isnt	-8	34
*serverless-compute isol	56	-31
*serverless-compute it	8	21
*serverless-compute its	9	14
*serverless-compute itself	2	50
*serverless-compute jar	-8	26
*serverless-compute java	-14	26
*serverless-compute jdbc	-2	20
*serverless-compute job	12	19
*serverless-compute js	23	45
*serverless-compute june	-13	37
*serverless-compute keep	10	16
*serverless-compute kei	-32	49
*serverless-compute kernel	76	-32
*serverless-compute know	58	-39
*serverless-compute lag	-14	54
*serverless-compute lake	-13	25
*serverless-compute lambda	-40	39
*serverless-compute languag	12	31
*serverless-compute last	-43	69
*serverless-compute later	41	3
*serverless-compute latest	7	23
*serverless-compute launch	40	-20
*serverless-compute layer	-12	40
*serverless-compute least	16	13
*serverless-compute let	-15	16
*serverless-compute letter	-24	38
*serverless-compute level	12	4
*serverless-compute li	-7	20
*serverless-compute lib	-14	103
*serverless-compute librari	5	33
*serverless-compute life	-29	57
*serverless-compute like	17	-7
*serverless-compute limit	20	20
*serverless-compute link	39	-16
*serverless-compute linux	-33	83
*serverless-compute list	58	-34
*serverless-compute load	21	4
*serverless-compute local	-4	34
*serverless-compute locat	22	-13
*serverless-compute log	10	12
*serverless-compute longer	-26	45
*serverless-compute look	6	13
*serverless-compute lost	-69	73
*serverless-compute machin	30	-5
*serverless-compute made	-30	71
*serverless-compute maintain	47	-3
*serverless-compute mainten	10	1
*serverless-compute major	-38	68
*serverless-compute make	47	-37
*serverless-compute malwar	46	-43
*serverless-compute manag	40	-25
*serverless-compute mani	27	-35
*serverless-compute manual	-28	13
*serverless-compute map	12	6
*serverless-compute mask	-11	92
*serverless-compute maximum	7	14
*serverless-compute may	-16	30
*serverless-compute mb	-6	20
*serverless-compute me	49	-59
*serverless-compute mean	38	-45
*serverless-compute memori	24	9
*serverless-compute messag	23	-18
*serverless-compute metadata	-37	35
*serverless-compute metric	32	-6
*serverless-compute micro	30	-26
*serverless-compute microvm	17	12
*serverless-compute migrat	-3	31
*serverless-compute minor	16	-12
*serverless-compute mmdsv2	-24	61
*serverless-compute mode	8	10
*serverless-compute modul	-11	30
*serverless-compute moment	14	13
*serverless-compute more	11	-14
*serverless-compute most	-24	35
*serverless-compute move	-16	39
*serverless-compute must	11	17
*serverless-compute mutual	-9	26
*serverless-compute my	30	28
*serverless-compute name	5	23
*serverless-compute narrow	-17	31
*serverless-compute nat	-5	28
*serverless-compute need	13	-3
*serverless-compute neither	9	3
*serverless-compute network	8	5
*serverless-compute never	40	44
*serverless-compute new	-3	23
*serverless-compute newer	-3	19
*serverless-compute newest	23	-3
*serverless-compute nitro	12	-7
*serverless-compute no	12	24
*serverless-compute nobodi	33	-15
*serverless-compute node	61	13
*serverless-compute node18	-9	10
*serverless-compute none	35	-9
*serverless-compute nor	9	3
*serverless-compute not	25	10
*serverless-compute noth	20	-5
*serverless-compute notic	-13	14
*serverless-compute npm	7	62
*serverless-compute number	2	20
*serverless-compute of	15	9
*serverless-compute off	-16	49
*serverless-compute offer	74	-29
*serverless-compute ok	-21	70
*serverless-compute old	-8	24
*serverless-compute older	-22	27
*serverless-compute on	41	-25
*serverless-compute onc	-17	42
*serverless-compute one	7	18
*serverless-compute onli	25	2
*serverless-compute open	23	-13
*serverless-compute oper	58	-13
*serverless-compute opt	-2	9
*serverless-compute or	-1	18
*serverless-compute ordinari	28	-18
*serverless-compute origin	-17	57
*serverless-compute os	163	-7
*serverless-compute other	9	13
*serverless-compute our	32	47
*serverless-compute ourselv	-36	77
*serverless-compute out	17	-4
*serverless-compute outdat	45	-13
*serverless-compute over	48	-50
*serverless-compute own	3	23
*serverless-compute pack	-9	17
*serverless-compute packag	27	9
*serverless-compute page	8	3
*serverless-compute parallel	-4	30
*serverless-compute part	125	-111
*serverless-compute parti	-20	42
*serverless-compute pass	-10	13
*serverless-compute password	-10	37
*serverless-compute past	-26	32
*serverless-compute patch	47	1
*serverless-compute permiss	-31	55
*serverless-compute permit	-19	43
*serverless-compute person	-26	-34
*serverless-compute physic	23	-11
*serverless-compute pick	40	-1
*serverless-compute pin	-46	19
*serverless-compute place	26	6
*serverless-compute placement	34	-21
*serverless-compute plain	-16	41
*serverless-compute platform	25	3
*serverless-compute plugin	1	21
*serverless-compute polici	-11	15
*serverless-compute port	-15	20
*serverless-compute power	-77	109
*serverless-compute pre	11	-5
*serverless-compute print	-16	56
*serverless-compute privat	-4	10
*serverless-compute privileg	-6	28
*serverless-compute process	-12	9
*serverless-compute project	-4	54
*serverless-compute prompt	-14	31
*serverless-compute properti	-15	26
*serverless-compute protect	-11	44
*serverless-compute provid	19	6
*serverless-compute provis	59	-18
*serverless-compute public	-8	43
*serverless-compute publish	33	6
*serverless-compute pull	-7	15
*serverless-compute push	-10	37
*serverless-compute put	13	6
*serverless-compute python	20	20
*serverless-compute python3	-2	-16
*serverless-compute queue	-25	38
*serverless-compute quota	67	-31
*serverless-compute raiz	43	-41
*serverless-compute rang	-5	16
*serverless-compute reach	4	16
*serverless-compute react	-4	36
*serverless-compute read	-12	22
*serverless-compute record	5	14
*serverless-compute redeploi	-17	32
*serverless-compute refresh	-18	27
*serverless-compute refus	-5	29
*serverless-compute region	20	17
*serverless-compute regularli	-60	81
*serverless-compute releas	21	5
*serverless-compute remov	36	-20
*serverless-compute render	27	-16
*serverless-compute renew	42	-11
*serverless-compute report	16	-4
*serverless-compute repositori	-23	57
*serverless-compute request	34	-17
*serverless-compute reserv	-16	31
*serverless-compute resili	24	-6
*serverless-compute respons	-37	-2
*serverless-compute rest	-32	38
*serverless-compute restart	3	26
*serverless-compute result	-3	16
*serverless-compute retent	-7	19
*serverless-compute retir	30	-5
*serverless-compute retri	-9	20
*serverless-compute reus	-8	28
*serverless-compute revis	30	-5
*serverless-compute right	65	-14
*serverless-compute role	-3	33
*serverless-compute roll	36	-8
*serverless-compute rollback	-31	42
*serverless-compute root	-13	22
*serverless-compute rotat	-41	44
*serverless-compute rout	-13	36
*serverless-compute router	9	-4
*serverless-compute run	26	-1
*serverless-compute runtask	-38	66
*serverless-compute runtim	34	1
*serverless-compute s	-52	57
*serverless-compute s3	-6	12
*serverless-compute safe	-5	16
*serverless-compute sai	43	-38
*serverless-compute say	5	9
*serverless-compute scale	28	0
*serverless-compute scan	-15	23
*serverless-compute schedul	28	6
*serverless-compute script	-18	67
*serverless-compute sdk	-9	14
*serverless-compute second	28	-4
*serverless-compute secret	-16	79
*serverless-compute secur	5	22
*serverless-compute see	35	6
*serverless-compute select	-12	13
*serverless-compute send	17	-9
*serverless-compute separ	37	-19
*serverless-compute serv	57	-36
*serverless-compute server	75	-39
*serverless-compute serverless	73	-50
*serverless-compute servic	5	19
*serverless-compute session	47	-28
*serverless-compute set	-3	22
*serverless-compute sever	-2	29
*serverless-compute share	49	-31
*serverless-compute shell	-17	25
*serverless-compute ship	-25	32
*serverless-compute show	41	-9
*serverless-compute sidecar	-11	22
*serverless-compute sign	20	-14
*serverless-compute sigterm	20	-19
*serverless-compute site	-24	47
*serverless-compute size	16	20
*serverless-compute small	-20	23
*serverless-compute so	15	12
*serverless-compute softwar	-36	118
*serverless-compute somebodi	25	-20
*serverless-compute someon	3	13
*serverless-compute sourc	-12	31
*serverless-compute spark	35	-32
*serverless-compute ssl	-1	17
*serverless-compute stai	-21	38
*serverless-compute standalon	-36	64
*serverless-compute startup	28	6
*serverless-compute state	12	15
*serverless-compute still	-3	35
*serverless-compute stop	15	5
*serverless-compute storag	-8	5
*serverless-compute store	-1	25
*serverless-compute stream	7	38
*serverless-compute subnet	-18	37
*serverless-compute such	19	6
*serverless-compute suit	34	-6
*serverless-compute suppli	24	80
*serverless-compute support	55	-34
*serverless-compute sure	-24	37
*serverless-compute switch	-3	11
*serverless-compute system	60	-15
*serverless-compute take	22	0
*serverless-compute target	-35	45
*serverless-compute task	35	-13
*serverless-compute team	78	-54
*serverless-compute tenant	63	-13
*serverless-compute test	-5	10
*serverless-compute text	-8	52
*serverless-compute than	-14	24
*serverless-compute that	12	11
*serverless-compute the	15	12
*serverless-compute thei	29	-15
*serverless-compute their	33	8
*serverless-compute them	10	17
*serverless-compute there	25	17
*serverless-compute these	54	-50
*serverless-compute thi	-19	22
*serverless-compute think	28	-18
*serverless-compute third	-19	43
*serverless-compute those	57	-27
*serverless-compute thread	-6	25
*serverless-compute three	14	-5
*serverless-compute threshold	-17	26
*serverless-compute through	-6	14
*serverless-compute time	25	-10
*serverless-compute timeout	-17	65
*serverless-compute tls	30	2
*serverless-compute tmp	18	6
*serverless-compute to	12	10
*serverless-compute togeth	90	-88
*serverless-compute token	16	-6
*serverless-compute too	69	-17
*serverless-compute tool	-10	28
*serverless-compute traffic	9	2
*serverless-compute tri	51	-49
*serverless-compute trigger	-10	27
*serverless-compute true	75	-17
*serverless-compute turn	14	1
*serverless-compute type	40	2
*serverless-compute under	34	-12
*serverless-compute underli	39	-21
*serverless-compute underneath	28	43
*serverless-compute unless	12	-3
*serverless-compute until	2	15
*serverless-compute up	-7	21
*serverless-compute updat	18	35
*serverless-compute upgrad	1	56
*serverless-compute upload	16	22
*serverless-compute us	23	-17
*serverless-compute user	0	15
*serverless-compute valid	4	16
*serverless-compute var	-12	28
*serverless-compute variabl	-7	40
*serverless-compute vcpu	21	6
*serverless-compute version	-1	28
*serverless-compute viewer	51	-24
*serverless-compute virtual	10	-8
*serverless-compute vpc	-16	31
*serverless-compute vulner	-15	41
*serverless-compute waf	-33	42
*serverless-compute wait	27	-25
*serverless-compute wall	-22	-5
*serverless-compute want	28	-15
*serverless-compute warn	-29	68
*serverless-compute was	-2	66
*serverless-compute watch	16	1
*serverless-compute way	-41	52
*serverless-compute we	27	28
*serverless-compute web	-9	24
*serverless-compute webhook	-10	12
*serverless-compute were	22	13
*serverless-compute weve	40	-2
*serverless-compute what	21	20
*serverless-compute whatev	-8	11
*serverless-compute when	9	4
*serverless-compute where	23	0
*serverless-compute whether	0	19
*serverless-compute which	28	-9
*serverless-compute who	26	19
*serverless-compute whoever	-8	11
*serverless-compute whole	-7	11
*serverless-compute whom	15	59
*serverless-compute whose	-22	28
*serverless-compute will	1	34
*serverless-compute window	35	-33
*serverless-compute windows	34	-23
*serverless-compute wipe	24	-5
*serverless-compute with	15	9
*serverless-compute within	11	62
*serverless-compute without	19	-21
*serverless-compute work	29	12
*serverless-compute worker	73	-13
*serverless-compute workload	18	-15
*serverless-compute would	-6	11
*serverless-compute write	-5	21
*serverless-compute yourself	116	-60
*serverless-compute zip	67	-75
*serverless-compute zone	31	-21
*single-tenant-managed	6	18
*single-tenant-managed %	-49	-52
*single-tenant-managed 0	7	35
*single-tenant-managed 1	19	51
*single-tenant-managed 10	-30	74
*single-tenant-managed 100	-4	22
*single-tenant-managed 11	-19	18
*single-tenant-managed 12	6	52
*single-tenant-managed 13	79	-46
*single-tenant-managed 14	1	12
*single-tenant-managed 15	-26	40
*single-tenant-managed 2	18	37
*single-tenant-managed 20	-21	34
*single-tenant-managed 2019	-5	50
*single-tenant-managed 2025	19	-17
*single-tenant-managed 2026	71	-49
*single-tenant-managed 2027	-24	37
*single-tenant-managed 24	32	-26
*single-tenant-managed 256	8	25
*single-tenant-managed 3	32	2
*single-tenant-managed 30	-17	48
*single-tenant-managed 31	-13	30
*single-tenant-managed 336	22	-1
*single-tenant-managed 35	12	29
*single-tenant-managed 3am	-54	-16
*single-tenant-managed 4	83	-29
*single-tenant-managed 40	-41	-46
*single-tenant-managed 5	-29	7
*single-tenant-managed 6	14	39
*single-tenant-managed 60	-8	19
*single-tenant-managed 6379	7	30
*single-tenant-managed 7	-23	-35
*single-tenant-managed 8	-63	-26
*single-tenant-managed 9	-3	92
*single-tenant-managed 90	0	26
*single-tenant-managed 92	-72	61
*single-tenant-managed about	22	11
*single-tenant-managed abov	29	-28
*single-tenant-managed absorb	10	-4
*single-tenant-managed acceler	13	-54
*single-tenant-managed access	0	40
*single-tenant-managed account	43	9
*single-tenant-managed acl	11	65
*single-tenant-managed across	67	-7
*single-tenant-managed act	54	19
*single-tenant-managed action	31	-7
*single-tenant-managed activ	-3	10
*single-tenant-managed actual	25	-26
*single-tenant-managed acu	14	-28
*single-tenant-managed ad	8	68
*single-tenant-managed adapt	23	-21
*single-tenant-managed add	-27	-29
*single-tenant-managed address	3	18
*single-tenant-managed admin	6	76
*single-tenant-managed administr	43	-59
*single-tenant-managed aes	23	-9
*single-tenant-managed after	10	12
*single-tenant-managed afterward	-10	26
*single-tenant-managed again	2	35
*single-tenant-managed against	-11	37
*single-tenant-managed agent	36	43
*single-tenant-managed ahead	-39	75
*single-tenant-managed alarm	-12	37
*single-tenant-managed algorithm	36	-28
*single-tenant-managed all	12	13
*single-tenant-managed allow	-1	16
*single-tenant-managed alon	-1	41
*single-tenant-managed along	-32	54
*single-tenant-managed also	4	32
*single-tenant-managed alwai	32	40
*single-tenant-managed alwayson	99	3
*single-tenant-managed am	35	-21
*single-tenant-managed amazon	-59	-51
*single-tenant-managed ami	-2	66
*single-tenant-managed among	41	8
*single-tenant-managed an	10	4
*single-tenant-managed analyz	4	-40
*single-tenant-managed and	8	12
*single-tenant-managed anew	24	-1
*single-tenant-managed announc	47	6
*single-tenant-managed anonym	-5	14
*single-tenant-managed anoth	6	40
*single-tenant-managed answer	-33	58
*single-tenant-managed antiviru	-24	86
*single-tenant-managed any	-27	70
*single-tenant-managed anyon	43	-29
*single-tenant-managed anyth	2	18
*single-tenant-managed anywai	49	-70
*single-tenant-managed anywher	3	73
*single-tenant-managed apart	11	-1
*single-tenant-managed api	13	7
*single-tenant-managed app	-5	56
*single-tenant-managed appli	-18	-26
*single-tenant-managed applianc	129	-73
*single-tenant-managed applic	-4	70
*single-tenant-managed archiv	48	-6
*single-tenant-managed are	0	19
*single-tenant-managed around	6	70
*single-tenant-managed arrang	-7	59
*single-tenant-managed arriv	53	-35
*single-tenant-managed artifact	23	-3
*single-tenant-managed as	10	43
*single-tenant-managed ask	-5	10
*single-tenant-managed assign	-5	19
*single-tenant-managed at	-9	14
*single-tenant-managed audit	11	13
*single-tenant-managed auditor	53	-20
*single-tenant-managed august	30	11
*single-tenant-managed auth	-7	53
*single-tenant-managed authent	-2	10
*single-tenant-managed author	-3	19
*single-tenant-managed auto	15	31
*single-tenant-managed autogrow	44	-68
*single-tenant-managed autom	-20	-39
*single-tenant-managed automat	-34	-52
*single-tenant-managed autominorversionupgrad	13	-1
*single-tenant-managed autosc	-3	16
*single-tenant-managed autostop	64	-32
*single-tenant-managed avail	10	23
*single-tenant-managed awai	-10	31
*single-tenant-managed aws	16	5
*single-tenant-managed az	-1	13
*single-tenant-managed azs	55	15
*single-tenant-managed back	-17	-25
*single-tenant-managed backend	-15	79
*single-tenant-managed backtrack	-2	77
*single-tenant-managed backup	-12	-21
*single-tenant-managed balanc	23	-20
*single-tenant-managed base	93	-10
*single-tenant-managed be	-5	15
*single-tenant-managed becaus	-23	52
*single-tenant-managed becom	-25	29
*single-tenant-managed been	-49	5
*single-tenant-managed befor	4	29
*single-tenant-managed behind	20	-94
*single-tenant-managed belong	36	7
*single-tenant-managed below	154	-28
*single-tenant-managed beneath	66	-64
*single-tenant-managed best	2	20
*single-tenant-managed between	7	-10
*single-tenant-managed bia	2	29
*single-tenant-managed bigger	11	68
*single-tenant-managed bill	-2	50
*single-tenant-managed bind	-21	41
*single-tenant-managed binlog	5	57
*single-tenant-managed bit	7	9
*single-tenant-managed block	-28	65
*single-tenant-managed blue	-38	-23
*single-tenant-managed both	44	5
*single-tenant-managed box	-70	-64
*single-tenant-managed branch	6	57
*single-tenant-managed break	-30	36
*single-tenant-managed bring	18	22
*single-tenant-managed broke	52	68
*single-tenant-managed broken	39	-12
*single-tenant-managed broker	5	26
*single-tenant-managed bucket	-28	61
*single-tenant-managed bug	15	23
*single-tenant-managed build	17	11
*single-tenant-managed builder	20	-3
*single-tenant-managed built	31	25
*single-tenant-managed bump	-65	-7
*single-tenant-managed bundl	7	19
*single-tenant-managed busi	31	54
*single-tenant-managed but	34	-20
*single-tenant-managed button	-11	91
*single-tenant-managed by	13	-8
*single-tenant-managed byol	28	121
*single-tenant-managed ca	-54	25
*single-tenant-managed cach	8	-25
*single-tenant-managed call	7	28
*single-tenant-managed caller	-9	25
*single-tenant-managed came	35	-26
*single-tenant-managed can	21	28
*single-tenant-managed cannot	36	5
*single-tenant-managed capac	-31	-13
*single-tenant-managed captur	-6	11
*single-tenant-managed care	16	-33
*single-tenant-managed carri	6	25
*single-tenant-managed case	-20	36
*single-tenant-managed cdc	-8	57
*single-tenant-managed ceil	-6	11
*single-tenant-managed center	47	-8
*single-tenant-managed certif	31	0
*single-tenant-managed cev	-62	10
*single-tenant-managed chang	0	32
*single-tenant-managed charact	-13	31
*single-tenant-managed check	2	26
*single-tenant-managed checkpoint	43	-4
*single-tenant-managed choic	33	40
*single-tenant-managed choos	-16	45
*single-tenant-managed chose	15	-8
*single-tenant-managed chosen	17	59
*single-tenant-managed cidr	-1	30
*single-tenant-managed class	-7	38
*single-tenant-managed classif	-19	58
*single-tenant-managed classifi	-2	25
*single-tenant-managed clear	-4	42
*single-tenant-managed cli	18	18
*single-tenant-managed click	-43	39
*single-tenant-managed client	-2	32
*single-tenant-managed clone	1	67
*single-tenant-managed close	-22	56
*single-tenant-managed cloud	4	60
*single-tenant-managed cloudtrail	31	0
*single-tenant-managed cloudwatch	13	1
*single-tenant-managed cluster	12	24
*single-tenant-managed code	-5	51
*single-tenant-managed collect	-44	74
*single-tenant-managed column	-28	77
*single-tenant-managed come	-16	35
*single-tenant-managed command	14	32
*single-tenant-managed common	10	-4
*single-tenant-managed compani	42	-34
*single-tenant-managed compat	-19	21
*single-tenant-managed complianc	-49	-86
*single-tenant-managed compon	38	3
*single-tenant-managed compress	-16	51
*single-tenant-managed comput	-39	66
*single-tenant-managed config	-12	114
*single-tenant-managed configur	-7	58
*single-tenant-managed connect	-7	28
*single-tenant-managed connector	5	42
*single-tenant-managed consol	16	-8
*single-tenant-managed consum	6	111
*single-tenant-managed contain	28	16
*single-tenant-managed content	-5	36
*single-tenant-managed continu	20	-69
*single-tenant-managed control	56	4
*single-tenant-managed cool	-29	54
*single-tenant-managed copi	13	-3
*single-tenant-managed correct	28	15
*single-tenant-managed cost	-16	42
*single-tenant-managed could	31	4
*single-tenant-managed count	-19	81
*single-tenant-managed cover	-24	36
*single-tenant-managed cpu	-16	30
*single-tenant-managed crash	52	4
*single-tenant-managed creat	2	17
*single-tenant-managed creation	13	41
*single-tenant-managed credenti	3	109
*single-tenant-managed critic	48	-20
*single-tenant-managed cron	-8	69
*single-tenant-managed cross	-8	25
*single-tenant-managed cumul	-33	-73
*single-tenant-managed current	-1	14
*single-tenant-managed cus	-86	-144
*single-tenant-managed custom	-42	-4
*single-tenant-managed cut	-59	-24
*single-tenant-managed cve	-24	-12
*single-tenant-managed d	49	80
*single-tenant-managed dai	-2	31
*single-tenant-managed daili	6	-49
*single-tenant-managed dark	-22	62
*single-tenant-managed dashboard	-21	32
*single-tenant-managed data	13	24
*single-tenant-managed databas	-42	44
*single-tenant-managed date	-9	60
*single-tenant-managed db	-50	-69
*single-tenant-managed dba	55	13
*single-tenant-managed dcv	77	-8
*single-tenant-managed dead	65	-48
*single-tenant-managed decid	-9	52
*single-tenant-managed decis	24	87
*single-tenant-managed dedic	-1	10
*single-tenant-managed dedup	-9	66
*single-tenant-managed default	35	16
*single-tenant-managed defer	-4	18
*single-tenant-managed defin	21	36
*single-tenant-managed definit	26	-18
*single-tenant-managed delet	10	15
*single-tenant-managed deliv	5	98
*single-tenant-managed demand	-1	10
*single-tenant-managed depend	-7	18
*single-tenant-managed deploi	3	44
*single-tenant-managed deploy	-8	-22
*single-tenant-managed deprec	40	-17
*single-tenant-managed design	1	17
*single-tenant-managed desk	-26	58
*single-tenant-managed desktop	-59	20
*single-tenant-managed destin	3	62
*single-tenant-managed detect	10	-5
*single-tenant-managed dev	19	52
*single-tenant-managed develop	-1	77
*single-tenant-managed di	79	-13
*single-tenant-managed did	35	-26
*single-tenant-managed differ	-9	18
*single-tenant-managed direct	1	10
*single-tenant-managed directori	87	-32
*single-tenant-managed disabl	-10	26
*single-tenant-managed disk	45	-10
*single-tenant-managed distribut	-11	68
*single-tenant-managed do	30	3
*single-tenant-managed docker	-22	34
*single-tenant-managed document	3	46
*single-tenant-managed doe	-62	-25
*single-tenant-managed doesnt	-50	10
*single-tenant-managed domain	72	-11
*single-tenant-managed done	-7	-62
*single-tenant-managed dont	26	11
*single-tenant-managed down	10	-8
*single-tenant-managed download	-50	17
*single-tenant-managed downtim	32	83
*single-tenant-managed drain	-50	60
*single-tenant-managed drive	18	46
*single-tenant-managed driver	24	-4
*single-tenant-managed drop	-9	13
*single-tenant-managed durabl	45	-27
*single-tenant-managed dure	5	49
*single-tenant-managed duti	-51	-41
*single-tenant-managed each	17	21
*single-tenant-managed earlier	-15	43
*single-tenant-managed ebs	37	-25
*single-tenant-managed ec2	23	8
*single-tenant-managed edg	10	-4
*single-tenant-managed edit	2	21
*single-tenant-managed effect	-20	38
*single-tenant-managed eight	30	10
*single-tenant-managed either	-16	39
*single-tenant-managed elast	2	23
*single-tenant-managed els	19	-4
*single-tenant-managed elsewher	26	8
*single-tenant-managed ena	-13	21
*single-tenant-managed enabl	-7	48
*single-tenant-managed end	35	3
*single-tenant-managed endpoint	33	10
*single-tenant-managed engin	-7	-38
*single-tenant-managed enhanc	-3	56
*single-tenant-managed enlarg	-6	15
*single-tenant-managed enough	6	28
*single-tenant-managed ensur	-24	28
*single-tenant-managed env	-1	51
*single-tenant-managed environ	11	27
*single-tenant-managed error	25	23
*single-tenant-managed etc	-5	41
*single-tenant-managed event	43	30
*single-tenant-managed everi	17	-10
*single-tenant-managed everyth	-11	26
*single-tenant-managed evict	9	60
*single-tenant-managed exchang	24	-1
*single-tenant-managed execut	-21	-20
*single-tenant-managed exist	-25	74
*single-tenant-managed expect	-22	31
*single-tenant-managed expir	3	65
*single-tenant-managed export	-12	41
*single-tenant-managed extend	-43	-16
*single-tenant-managed extens	-4	57
*single-tenant-managed extra	76	-12
*single-tenant-managed factor	5	11
*single-tenant-managed fail	42	-10
*single-tenant-managed failov	-29	-55
*single-tenant-managed failur	27	16
*single-tenant-managed fall	23	-7
*single-tenant-managed fast	-3	30
*single-tenant-managed fault	-4	21
*single-tenant-managed featur	-25	38
*single-tenant-managed fedramp	33	-26
*single-tenant-managed fee	34	15
*single-tenant-managed few	24	30
*single-tenant-managed fiber	10	-4
*single-tenant-managed field	0	8
*single-tenant-managed file	4	34
*single-tenant-managed fill	-19	49
*single-tenant-managed final	-17	28
*single-tenant-managed find	42	-30
*single-tenant-managed fine	-5	27
*single-tenant-managed finish	-42	15
*single-tenant-managed fip	93	-42
*single-tenant-managed firehos	-10	29
*single-tenant-managed firewal	86	-14
*single-tenant-managed firmwar	118	-40
*single-tenant-managed first	-45	-75
*single-tenant-managed fit	-15	49
*single-tenant-managed five	18	-11
*single-tenant-managed fix	21	-63
*single-tenant-managed flaw	34	-1
*single-tenant-managed fleet	-18	46
*single-tenant-managed flip	7	25
*single-tenant-managed flood	10	-4
*single-tenant-managed folder	33	57
*single-tenant-managed follow	69	-32
*single-tenant-managed forc	25	4
*single-tenant-managed forgotten	0	27
*single-tenant-managed forward	-13	13
*single-tenant-managed free	-9	27
*single-tenant-managed fresh	-31	39
*single-tenant-managed from	17	15
*single-tenant-managed front	14	-22
*single-tenant-managed fsx	1	23
*single-tenant-managed fsxadmin	-24	65
*single-tenant-managed full	-28	98
*single-tenant-managed further	-21	38
*single-tenant-managed game	-11	54
*single-tenant-managed gatewai	81	-23
*single-tenant-managed gb	30	10
*single-tenant-managed general	-95	-17
*single-tenant-managed get	-19	-26
*single-tenant-managed git	-7	39
*single-tenant-managed give	24	-3
*single-tenant-managed global	-26	44
*single-tenant-managed go	7	28
*single-tenant-managed goe	-1	37
*single-tenant-managed gone	-6	26
*single-tenant-managed good	-7	20
*single-tenant-managed got	25	14
*single-tenant-managed gpo	-6	76
*single-tenant-managed grain	-6	24
*single-tenant-managed grant	3	45
*single-tenant-managed graph	-19	41
*single-tenant-managed greatest	-10	16
*single-tenant-managed green	-38	-23
*single-tenant-managed gremlin	-2	76
*single-tenant-managed grid	-19	40
*single-tenant-managed group	9	36
*single-tenant-managed grow	26	10
*single-tenant-managed guard	-16	86
*single-tenant-managed guess	18	38
*single-tenant-managed gui	-42	-42
*single-tenant-managed ha	47	35
*single-tenant-managed hall	-46	-95
*single-tenant-managed hand	17	26
*single-tenant-managed handl	121	-4
*single-tenant-managed hang	10	79
*single-tenant-managed happen	12	-110
*single-tenant-managed harden	120	-98
*single-tenant-managed hardwar	101	-28
*single-tenant-managed has	6	23
*single-tenant-managed have	57	18
*single-tenant-managed hdd	19	-17
*single-tenant-managed health	23	17
*single-tenant-managed healthi	23	-6
*single-tenant-managed here	-4	23
*single-tenant-managed high	21	17
*single-tenant-managed his	-21	24
*single-tenant-managed hit	-11	30
*single-tenant-managed hm	-130	-1
*single-tenant-managed hmm	-1	59
*single-tenant-managed hold	39	-1
*single-tenant-managed home	35	-12
*single-tenant-managed host	97	45
*single-tenant-managed hour	-13	6
*single-tenant-managed hourli	62	-5
*single-tenant-managed hous	66	-23
*single-tenant-managed how	-6	9
*single-tenant-managed hpc	-47	45
*single-tenant-managed http	-8	33
*single-tenant-managed hyperpod	-68	-5
*single-tenant-managed hypervisor	30	-7
*single-tenant-managed i	49	-34
*single-tenant-managed iam	-7	21
*single-tenant-managed id	15	45
*single-tenant-managed ident	-6	13
*single-tenant-managed identifi	-17	25
*single-tenant-managed idl	-7	54
*single-tenant-managed if	-28	38
*single-tenant-managed imag	19	8
*single-tenant-managed immut	-18	47
*single-tenant-managed impair	18	-10
*single-tenant-managed import	-5	82
*single-tenant-managed in	16	15
*single-tenant-managed inbound	-7	49
*single-tenant-managed includ	44	-20
*single-tenant-managed index	-4	64
*single-tenant-managed indic	3	73
*single-tenant-managed infer	-20	68
*single-tenant-managed infrastructur	-21	-20
*single-tenant-managed initi	-9	7
*single-tenant-managed inject	-15	77
*single-tenant-managed insecur	24	3
*single-tenant-managed insid	9	54
*single-tenant-managed instal	15	-14
*single-tenant-managed instanc	21	11
*single-tenant-managed instead	-14	48
*single-tenant-managed intellig	35	-21
*single-tenant-managed intern	26	-7
*single-tenant-managed internet	-8	41
*single-tenant-managed into	20	29
*single-tenant-managed iop	-28	101
*single-tenant-managed ip	-15	77
*single-tenant-managed is	12	18
*single-tenant-managed iscsi	-11	69
*single-tenant-managed isnt	-9	98
*single-tenant-managed isol	5	49
*single-tenant-managed issu	83	-33
*single-tenant-managed it	13	17
*single-tenant-managed item	-12	15
*single-tenant-managed its	15	8
*single-tenant-managed itself	28	-18
*single-tenant-managed januari	-22	15
*single-tenant-managed java	0	42
*single-tenant-managed jms	-12	78
*single-tenant-managed job	-22	-5
*single-tenant-managed join	-9	42
*single-tenant-managed joint	-8	69
*single-tenant-managed keep	4	21
*single-tenant-managed kei	25	97
*single-tenant-managed kept	45	4
*single-tenant-managed kerbero	44	-19
*single-tenant-managed kernel	21	-34
*single-tenant-managed key	11	20
*single-tenant-managed kick	-43	25
*single-tenant-managed kms	22	7
*single-tenant-managed knob	6	37
*single-tenant-managed know	32	-30
*single-tenant-managed known	28	12
*single-tenant-managed kubernetes	26	68
*single-tenant-managed label	-6	10
*single-tenant-managed lag	-7	14
*single-tenant-managed larg	-16	36
*single-tenant-managed larger	-11	50
*single-tenant-managed last	73	35
*single-tenant-managed latenc	-1	32
*single-tenant-managed later	-4	30
*single-tenant-managed latest	24	8
*single-tenant-managed launch	38	43
*single-tenant-managed layer	60	-32
*single-tenant-managed ldap	7	49
*single-tenant-managed leader	63	-27
*single-tenant-managed least	-1	30
*single-tenant-managed leav	-7	22
*single-tenant-managed left	-1	38
*single-tenant-managed less	9	15
*single-tenant-managed let	-15	32
*single-tenant-managed level	23	73
*single-tenant-managed li	-6	31
*single-tenant-managed lib	-1	73
*single-tenant-managed librari	-21	58
*single-tenant-managed licens	-15	34
*single-tenant-managed life	17	-8
*single-tenant-managed lifecycl	18	-12
*single-tenant-managed like	-1	68
*single-tenant-managed limit	21	0
*single-tenant-managed linux	-2	-74
*single-tenant-managed list	0	35
*single-tenant-managed live	34	20
*single-tenant-managed load	-16	55
*single-tenant-managed local	-14	31
*single-tenant-managed locat	14	-7
*single-tenant-managed lock	101	2
*single-tenant-managed log	10	24
*single-tenant-managed login	16	68
*single-tenant-managed long	12	41
*single-tenant-managed longer	-17	30
*single-tenant-managed look	91	39
*single-tenant-managed lose	-14	48
*single-tenant-managed loss	1	23
*single-tenant-managed lost	23	6
*single-tenant-managed low	-4	10
*single-tenant-managed lower	16	3
*single-tenant-managed lustr	-3	31
*single-tenant-managed machin	77	-38
*single-tenant-managed machineri	13	-8
*single-tenant-managed made	-10	-82
*single-tenant-managed mail	-43	54
*single-tenant-managed maintain	46	147
*single-tenant-managed mainten	20	31
*single-tenant-managed major	12	63
*single-tenant-managed make	9	30
*single-tenant-managed manag	6	42
*single-tenant-managed mandatori	16	29
*single-tenant-managed mani	4	88
*single-tenant-managed manual	-3	36
*single-tenant-managed map	-6	40
*single-tenant-managed march	-22	24
*single-tenant-managed mark	-6	-31
*single-tenant-managed master	-44	-23
*single-tenant-managed match	-19	-3
*single-tenant-managed matter	-7	35
*single-tenant-managed max	2	47
*single-tenant-managed maximum	-14	33
*single-tenant-managed may	-2	47
*single-tenant-managed me	-37	63
*single-tenant-managed mean	-25	112
*single-tenant-managed meant	-14	64
*single-tenant-managed meanwhil	8	45
*single-tenant-managed media	-10	31
*single-tenant-managed medium	-3	29
*single-tenant-managed member	-12	51
*single-tenant-managed memori	-31	106
*single-tenant-managed mend	66	42
*single-tenant-managed mess	-6	10
*single-tenant-managed messag	6	31
*single-tenant-managed metadata	24	62
*single-tenant-managed metric	41	-18
*single-tenant-managed mfa	-8	20
*single-tenant-managed migrat	-12	42
*single-tenant-managed min	-4	76
*single-tenant-managed minimum	-12	20
*single-tenant-managed minor	23	63
*single-tenant-managed minut	-2	22
*single-tenant-managed misconfigur	0	27
*single-tenant-managed miss	-17	46
*single-tenant-managed mode	0	34
*single-tenant-managed model	11	53
*single-tenant-managed modifi	-10	13
*single-tenant-managed modul	7	34
*single-tenant-managed mondai	56	5
*single-tenant-managed monitor	-8	28
*single-tenant-managed month	-51	10
*single-tenant-managed monthli	30	74
*single-tenant-managed more	-36	-12
*single-tenant-managed most	31	-12
*single-tenant-managed mount	4	59
*single-tenant-managed move	8	21
*single-tenant-managed must	-26	-5
*single-tenant-managed my	75	10
*single-tenant-managed mysql	5	20
*single-tenant-managed name	25	-6
*single-tenant-managed narrow	-7	23
*single-tenant-managed nativ	66	-33
*single-tenant-managed nearli	-15	65
*single-tenant-managed need	11	16
*single-tenant-managed neither	48	-2
*single-tenant-managed network	26	0
*single-tenant-managed never	18	29
*single-tenant-managed new	9	-17
*single-tenant-managed newer	46	-8
*single-tenant-managed newli	-36	44
*single-tenant-managed next	10	16
*single-tenant-managed nfs	2	38
*single-tenant-managed night	51	26
*single-tenant-managed no	27	28
*single-tenant-managed nobodi	54	11
*single-tenant-managed node	24	7
*single-tenant-managed none	30	45
*single-tenant-managed noon	-48	-42
*single-tenant-managed nor	48	-10
*single-tenant-managed normal	22	108
*single-tenant-managed not	0	46
*single-tenant-managed note	6	18
*single-tenant-managed notebook	37	12
*single-tenant-managed noth	-1	53
*single-tenant-managed notic	63	-48
*single-tenant-managed notif	-30	111
*single-tenant-managed novemb	-26	38
*single-tenant-managed now	-2	21
*single-tenant-managed ntf	-6	20
*single-tenant-managed number	-12	38
*single-tenant-managed nvme	13	-3
*single-tenant-managed object	10	41
*single-tenant-managed oci	8	17
*single-tenant-managed off	1	35
*single-tenant-managed offer	35	-5
*single-tenant-managed offlin	16	-11
*single-tenant-managed ok	-107	-98
*single-tenant-managed old	-20	51
*single-tenant-managed older	-11	35
*single-tenant-managed on	1	35
*single-tenant-managed onc	13	-51
*single-tenant-managed one	16	17
*single-tenant-managed onli	20	30
*single-tenant-managed ontap	96	5
*single-tenant-managed onto	-44	-73
*single-tenant-managed open	-3	32
*single-tenant-managed openssl	-8	156
*single-tenant-managed openzf	63	-4
*single-tenant-managed oper	-7	-73
*single-tenant-managed option	-13	41
*single-tenant-managed or	4	12
*single-tenant-managed orchestr	44	-16
*single-tenant-managed order	30	21
*single-tenant-managed os	-8	-96
*single-tenant-managed oss	18	19
*single-tenant-managed other	18	5
*single-tenant-managed otherw	-11	58
*single-tenant-managed our	-39	-69
*single-tenant-managed out	4	27
*single-tenant-managed outag	-25	45
*single-tenant-managed outbound	-4	8
*single-tenant-managed outliv	4	22
*single-tenant-managed output	28	-9
*single-tenant-managed outsid	53	-10
*single-tenant-managed over	16	-3
*single-tenant-managed overwrit	55	-49
*single-tenant-managed own	5	30
*single-tenant-managed owner	-80	-67
*single-tenant-managed pack	-6	56
*single-tenant-managed packag	3	32
*single-tenant-managed page	52	1
*single-tenant-managed pai	16	-17
*single-tenant-managed pair	48	-28
*single-tenant-managed param	5	24
*single-tenant-managed paramet	-1	34
*single-tenant-managed part	28	66
*single-tenant-managed partit	-4	16
*single-tenant-managed pass	9	20
*single-tenant-managed password	-15	26
*single-tenant-managed patch	-56	-81
*single-tenant-managed paus	-28	35
*single-tenant-managed pay	-6	21
*single-tenant-managed pcoip	71	2
*single-tenant-managed peak	11	2
*single-tenant-managed peer	-2	24
*single-tenant-managed peopl	-34	56
*single-tenant-managed per	2	44
*single-tenant-managed percent	-30	44
*single-tenant-managed perform	4	-111
*single-tenant-managed perimet	2	19
*single-tenant-managed period	-52	-117
*single-tenant-managed permiss	-5	38
*single-tenant-managed persist	25	-6
*single-tenant-managed person	-75	-15
*single-tenant-managed physic	99	-50
*single-tenant-managed pick	-6	47
*single-tenant-managed pin	8	23
*single-tenant-managed pip	-2	64
*single-tenant-managed pipelin	-23	44
*single-tenant-managed place	-17	55
*single-tenant-managed plain	-12	71
*single-tenant-managed plan	20	39
*single-tenant-managed plane	52	-34
*single-tenant-managed platform	-54	-20
*single-tenant-managed player	-1	43
*single-tenant-managed pleas	56	-36
*single-tenant-managed plu	7	75
*single-tenant-managed plugin	-7	90
*single-tenant-managed point	25	-9
*single-tenant-managed polici	-1	28
*single-tenant-managed port	14	23
*single-tenant-managed posix	-1	25
*single-tenant-managed possibl	65	34
*single-tenant-managed power	139	6
*single-tenant-managed powershel	36	23
*single-tenant-managed prebuilt	12	5
*single-tenant-managed prefer	35	27
*single-tenant-managed press	-65	-50
*single-tenant-managed primari	42	-21
*single-tenant-managed prioriti	17	-15
*single-tenant-managed privat	-2	36
*single-tenant-managed privileg	-12	67
*single-tenant-managed procedur	6	51
*single-tenant-managed process	-52	-63
*single-tenant-managed prod	-21	61
*single-tenant-managed produc	-24	47
*single-tenant-managed product	-9	44
*single-tenant-managed profil	-11	21
*single-tenant-managed program	12	43
*single-tenant-managed promot	-2	-14
*single-tenant-managed protect	2	32
*single-tenant-managed provid	31	35
*single-tenant-managed provis	-6	10
*single-tenant-managed proxi	-11	33
*single-tenant-managed public	-5	38
*single-tenant-managed publicli	-1	19
*single-tenant-managed publish	16	-22
*single-tenant-managed pull	-35	14
*single-tenant-managed push	15	33
*single-tenant-managed put	26	0
*single-tenant-managed pv	-13	21
*single-tenant-managed python	14	21
*single-tenant-managed qualiti	-6	45
*single-tenant-managed quarterli	-65	-28
*single-tenant-managed queri	-5	39
*single-tenant-managed question	76	-14
*single-tenant-managed queue	21	13
*single-tenant-managed quiet	-13	20
*single-tenant-managed quorum	70	-26
*single-tenant-managed quota	-19	57
*single-tenant-managed ra3	23	53
*single-tenant-managed raci	-11	32
*single-tenant-managed rack	49	-29
*single-tenant-managed raiz	-20	29
*single-tenant-managed random	-14	49
*single-tenant-managed rang	-3	20
*single-tenant-managed rare	53	-22
*single-tenant-managed rbac	3	44
*single-tenant-managed rdb	-44	75
*single-tenant-managed rdp	-14	37
*single-tenant-managed reach	-11	27
*single-tenant-managed reachabl	1	61
*single-tenant-managed react	-10	13
*single-tenant-managed read	1	44
*single-tenant-managed reader	15	9
*single-tenant-managed readi	-47	64
*single-tenant-managed realli	15	39
*single-tenant-managed reboot	-35	22
*single-tenant-managed rebuild	54	23
*single-tenant-managed receiv	9	59
*single-tenant-managed reconnect	28	14
*single-tenant-managed record	43	-10
*single-tenant-managed recov	0	41
*single-tenant-managed recoveri	32	16
*single-tenant-managed red	12	72
*single-tenant-managed refresh	-17	60
*single-tenant-managed refus	69	-26
*single-tenant-managed region	25	39
*single-tenant-managed regist	-11	44
*single-tenant-managed rehears	-15	16
*single-tenant-managed releas	67	-1
*single-tenant-managed remain	17	4
*single-tenant-managed remot	60	-5
*single-tenant-managed remov	26	28
*single-tenant-managed renew	28	16
*single-tenant-managed repair	36	-20
*single-tenant-managed replac	27	6
*single-tenant-managed replic	17	-2
*single-tenant-managed replica	0	23
*single-tenant-managed report	31	-4
*single-tenant-managed repositori	-6	70
*single-tenant-managed request	9	-44
*single-tenant-managed reserv	11	33
*single-tenant-managed reset	-35	51
*single-tenant-managed resili	48	-46
*single-tenant-managed respons	26	-77
*single-tenant-managed rest	41	21
*single-tenant-managed restart	6	41
*single-tenant-managed restor	22	11
*single-tenant-managed restrict	-8	44
*single-tenant-managed result	1	21
*single-tenant-managed resum	19	40
*single-tenant-managed retain	-1	12
*single-tenant-managed retent	-7	10
*single-tenant-managed retir	-9	45
*single-tenant-managed retri	-13	85
*single-tenant-managed review	10	66
*single-tenant-managed right	0	38
*single-tenant-managed riski	27	-23
*single-tenant-managed rman	1	49
*single-tenant-managed role	1	44
*single-tenant-managed roll	-1	-21
*single-tenant-managed rollup	29	-8
*single-tenant-managed root	58	16
*single-tenant-managed rotat	-22	10
*single-tenant-managed router	10	-4
*single-tenant-managed row	-28	43
*single-tenant-managed rule	-12	58
*single-tenant-managed run	23	13
*single-tenant-managed runtim	92	-32
*single-tenant-managed rw	-20	36
*single-tenant-managed s	34	-26
*single-tenant-managed s3	17	15
*single-tenant-managed safe	-33	74
*single-tenant-managed sai	39	35
*single-tenant-managed same	62	91
*single-tenant-managed saml	0	20
*single-tenant-managed save	-2	19
*single-tenant-managed saw	-2	34
*single-tenant-managed say	1	21
*single-tenant-managed scale	2	31
*single-tenant-managed scan	37	-24
*single-tenant-managed schedul	9	-2
*single-tenant-managed schema	7	77
*single-tenant-managed scientist	-22	47
*single-tenant-managed scram	-10	13
*single-tenant-managed scratch	-18	91
*single-tenant-managed script	5	43
*single-tenant-managed sdk	15	16
*single-tenant-managed search	86	15
*single-tenant-managed second	-10	-27
*single-tenant-managed secret	19	2
*single-tenant-managed secur	-15	-37
*single-tenant-managed see	-13	-81
*single-tenant-managed select	-2	62
*single-tenant-managed self	-29	-52
*single-tenant-managed send	7	21
*single-tenant-managed sensit	-2	15
*single-tenant-managed serv	82	-23
*single-tenant-managed server	39	17
*single-tenant-managed serverless	28	-17
*single-tenant-managed servic	-54	-32
*single-tenant-managed session	11	-7
*single-tenant-managed set	-4	24
*single-tenant-managed setup	-18	109
*single-tenant-managed seven	-13	24
*single-tenant-managed sever	30	-16
*single-tenant-managed sg	-12	61
*single-tenant-managed shadow	-6	52
*single-tenant-managed shard	10	19
*single-tenant-managed share	-7	28
*single-tenant-managed shell	45	-12
*single-tenant-managed ship	39	43
*single-tenant-managed short	29	13
*single-tenant-managed should	-32	67
*single-tenant-managed show	-13	31
*single-tenant-managed shut	-20	37
*single-tenant-managed side	6	18
*single-tenant-managed sign	17	16
*single-tenant-managed sinc	14	48
*single-tenant-managed singl	-11	43
*single-tenant-managed sit	-11	45
*single-tenant-managed site	24	-18
*single-tenant-managed six	54	-10
*single-tenant-managed size	-15	65
*single-tenant-managed slow	-14	59
*single-tenant-managed small	-24	43
*single-tenant-managed smb	17	2
*single-tenant-managed snapmirror	-2	88
*single-tenant-managed snapshot	-9	-3
*single-tenant-managed so	13	43
*single-tenant-managed softwar	-56	-92
*single-tenant-managed some	-38	65
*single-tenant-managed somebodi	-67	1
*single-tenant-managed someon	2	79
*single-tenant-managed someth	-93	-99
*single-tenant-managed sorri	12	30
*single-tenant-managed sort	-17	63
*single-tenant-managed sourc	7	36
*single-tenant-managed space	-7	23
*single-tenant-managed spare	-40	65
*single-tenant-managed speak	69	-41
*single-tenant-managed spread	-9	37
*single-tenant-managed spring	-37	44
*single-tenant-managed sql	3	72
*single-tenant-managed squash	-21	80
*single-tenant-managed ssd	16	28
*single-tenant-managed ssh	12	34
*single-tenant-managed ssl	-19	35
*single-tenant-managed stai	24	-3
*single-tenant-managed stale	-9	48
*single-tenant-managed stand	-39	-14
*single-tenant-managed standard	-6	29
*single-tenant-managed standbi	41	-19
*single-tenant-managed start	15	49
*single-tenant-managed startup	-11	58
*single-tenant-managed state	10	27
*single-tenant-managed statement	3	30
*single-tenant-managed statu	17	77
*single-tenant-managed step	13	1
*single-tenant-managed still	-38	16
*single-tenant-managed stop	-3	17
*single-tenant-managed storag	41	0
*single-tenant-managed store	15	29
*single-tenant-managed stream	35	-12
*single-tenant-managed string	-12	21
*single-tenant-managed stuck	-50	-110
*single-tenant-managed subnet	-6	35
*single-tenant-managed such	-8	36
*single-tenant-managed sundai	40	1
*single-tenant-managed suppli	-19	-19
*single-tenant-managed sure	-24	34
*single-tenant-managed svm	-8	27
*single-tenant-managed swap	48	-15
*single-tenant-managed switch	0	16
*single-tenant-managed switchov	42	55
*single-tenant-managed sync	-30	-44
*single-tenant-managed sys	0	28
*single-tenant-managed system	-18	-31
*single-tenant-managed tabl	-22	75
*single-tenant-managed take	10	-22
*single-tenant-managed taken	-5	23
*single-tenant-managed talk	2	19
*single-tenant-managed target	59	-12
*single-tenant-managed task	-66	-117
*single-tenant-managed tde	43	19
*single-tenant-managed team	-15	19
*single-tenant-managed tell	11	64
*single-tenant-managed templat	-12	27
*single-tenant-managed terraform	2	53
*single-tenant-managed test	13	22
*single-tenant-managed than	12	3
*single-tenant-managed thank	-112	-100
*single-tenant-managed that	11	10
*single-tenant-managed the	14	9
*single-tenant-managed thei	5	16
*single-tenant-managed their	15	-50
*single-tenant-managed them	7	20
*single-tenant-managed themselv	73	4
*single-tenant-managed then	-31	88
*single-tenant-managed there	18	40
*single-tenant-managed these	96	87
*single-tenant-managed thi	26	58
*single-tenant-managed thing	1	12
*single-tenant-managed third	-40	67
*single-tenant-managed those	32	47
*single-tenant-managed three	26	7
*single-tenant-managed through	37	14
*single-tenant-managed throughput	-10	39
*single-tenant-managed tick	-18	81
*single-tenant-managed tier	-24	41
*single-tenant-managed time	12	27
*single-tenant-managed timeout	1	37
*single-tenant-managed tls	21	17
*single-tenant-managed to	8	18
*single-tenant-managed togeth	2	15
*single-tenant-managed token	6	22
*single-tenant-managed too	-71	139
*single-tenant-managed took	-21	-67
*single-tenant-managed tool	-14	57
*single-tenant-managed top	-35	73
*single-tenant-managed topic	-5	67
*single-tenant-managed touch	11	-50
*single-tenant-managed track	11	4
*single-tenant-managed traffic	19	-13
*single-tenant-managed trail	11	21
*single-tenant-managed train	1	62
*single-tenant-managed transact	24	6
*single-tenant-managed transit	-8	21
*single-tenant-managed trigger	-31	-21
*single-tenant-managed true	-24	-70
*single-tenant-managed trust	15	6
*single-tenant-managed ttl	-9	34
*single-tenant-managed tuesdai	41	126
*single-tenant-managed tune	-1	43
*single-tenant-managed turn	8	24
*single-tenant-managed twice	2	59
*single-tenant-managed two	-11	31
*single-tenant-managed txt	-12	39
*single-tenant-managed type	-8	37
*single-tenant-managed typic	57	-9
*single-tenant-managed under	44	-19
*single-tenant-managed underli	95	-17
*single-tenant-managed underneath	-53	-113
*single-tenant-managed undo	46	-26
*single-tenant-managed unencrypt	39	-7
*single-tenant-managed unit	13	-4
*single-tenant-managed unless	-17	-1
*single-tenant-managed unload	-1	19
*single-tenant-managed unsupport	16	44
*single-tenant-managed until	1	20
*single-tenant-managed up	-13	0
*single-tenant-managed updat	-7	-12
*single-tenant-managed upgrad	-76	-28
*single-tenant-managed upload	0	36
*single-tenant-managed us	24	72
*single-tenant-managed usabl	-7	35
*single-tenant-managed usag	-7	15
*single-tenant-managed use	-8	73
*single-tenant-managed user	-8	66
*single-tenant-managed v1	-35	46
*single-tenant-managed v2	-22	-31
*single-tenant-managed vacuum	4	-40
*single-tenant-managed valid	-25	15
*single-tenant-managed vendor	14	55
*single-tenant-managed verifi	16	4
*single-tenant-managed version	-6	-29
*single-tenant-managed view	4	43
*single-tenant-managed virtual	-32	44
*single-tenant-managed vm	-24	33
*single-tenant-managed volum	16	20
*single-tenant-managed vpc	-4	22
*single-tenant-managed vs	-14	83
*single-tenant-managed vulner	33	30
*single-tenant-managed w	-51	23
*single-tenant-managed wait	-3	86
*single-tenant-managed wallet	-10	66
*single-tenant-managed want	47	11
*single-tenant-managed warn	42	-22
*single-tenant-managed was	9	-20
*single-tenant-managed wasnt	10	40
*single-tenant-managed watch	-10	35
*single-tenant-managed way	14	25
*single-tenant-managed we	-16	20
*single-tenant-managed web	13	15
*single-tenant-managed week	-5	48
*single-tenant-managed weekli	6	32
*single-tenant-managed well	47	-41
*single-tenant-managed were	-53	66
*single-tenant-managed what	22	18
*single-tenant-managed whatev	30	-2
*single-tenant-managed when	4	20
*single-tenant-managed where	23	-5
*single-tenant-managed whether	-1	26
*single-tenant-managed while	-8	-26
*single-tenant-managed who	-66	-56
*single-tenant-managed whoever	-14	16
*single-tenant-managed whole	5	43
*single-tenant-managed whom	-46	14
*single-tenant-managed whose	-7	48
*single-tenant-managed will	-9	33
*single-tenant-managed window	26	26
*single-tenant-managed windows	33	7
*single-tenant-managed with	10	11
*single-tenant-managed within	16	18
*single-tenant-managed without	16	-15
*single-tenant-managed wont	-11	11
*single-tenant-managed work	-20	52
*single-tenant-managed worker	67	3
*single-tenant-managed workload	-18	35
*single-tenant-managed workspac	12	-11
*single-tenant-managed write	8	14
*single-tenant-managed writer	8	7
*single-tenant-managed written	-29	-47
*single-tenant-managed wrong	-42	36
*single-tenant-managed x	48	-45
*single-tenant-managed year	-5	43
*single-tenant-managed yes	-3	75
*single-tenant-managed you	-53	-10
*single-tenant-managed yourself	-9	52
*single-tenant-managed yum	-23	85
*single-tenant-managed zone	13	7
*single-tenant-managed zookeep	44	15
0	17	27
0 $	-4	16
0 0	-7	73
0 7	-29	-102
0 @	21	-10
0 and	53	17
0 mean	-3	15
0 on	-26	71
0 or	60	-5
0 still	-41	91
0 to	39	32
0 turn	0	82
000	31	-29
000 request	13	-11
095	-25	26
095 dai	-25	26
1	33	25
1 $	72	-41
1 000	33	-32
1 095	-25	26
1 2	-12	17
1 3	-7	73
1 31	71	-76
1 @	-20	51
1 and	-8	91
1 dai	24	-23
1 day	-24	42
1 to	5	19
10	-5	44
10 to	22	-17
100	-10	43
100 $	-21	39
100 gbp	27	-18
11	-11	40
12	-7	31
12 hour	40	9
12 month	-8	58
13	30	31
14	10	6
14 dai	16	-1
14 month	-4	18
14 to	-27	32
140	36	-21
15 minut	-22	46
1500	-11	16
16	39	44
18	-1	8
2	29	3
2 0	-29	34
2 @	78	-26
2 and	32	15
2 at	22	-17
2 audit	34	-22
2 of	5	-12
2 or	25	13
2 to	-19	19
20	-30	64
20 get	1	9
20 gib	-16	43
200	32	4
200 dai	-20	20
2016	-15	46
2017	-4	31
2017 still	-4	31
2018	-26	40
2019	-4	41
2021	8	97
2022	-11	32
2023	-18	-38
2023 imag	13	56
2024	27	7
2025	26	17
2025 has	-6	9
2026	15	7
2026 and	34	-27
2027	18	15
2027 for	-23	24
21	18	3
21 dai	18	10
22	-10	36
22 for	2	12
22 open	13	37
24	17	14
24 hour	16	16
24h	3	26
25	14	-11
25 februari	26	-18
250	-14	19
256	17	20
256 bit	16	-8
256 by	10	-6
27001	0	19
27001 certif	29	13
28	57	18
28 @	10	73
29	-3	8
29 septemb	-3	8
3	34	17
3 12	-21	25
3 and	60	-40
3 is	-21	71
3 onli	61	-40
30	6	14
30 dai	2	21
30 juli	-12	21
30 june	12	12
30 minut	19	0
30 second	25	-19
300	29	22
31	44	-15
336	22	-1
336 of	22	-1
3389	-2	61
3389 open	-17	25
35	-1	42
35 dai	13	23
36	89	-30
365	-24	46
365 dai	-6	23
3am	-45	10
4	44	65
40	-39	-44
400	-18	28
443	-5	21
45	21	-7
45 dai	18	-2
5	2	17
5 0	-24	21
5 7	-41	-67
5 gb	41	-11
50	27	67
5000	-2	11
512	-8	23
512 mb	-8	23
53	17	-3
6	45	25
6 1	27	10
6 and	89	-54
60	-1	14
60 dai	10	6
60 minut	-2	27
60 percent	-21	24
6379	7	30
7	12	-10
7 dai	24	-8
7 in	-23	39
7 novemb	-23	26
7 to	11	-8
72	-5	19
72 hour	-5	19
8	-44	15
9	9	59
9 to	-35	22
90	-2	30
90 dai	8	25
92	-72	61
95	-2	110
=aws	-8	4
=customer	18	-10
=shared	-122	-109
@	16	23
@ $	14	45
@ %	-17	32
@ 0	-10	86
@ 1	29	40
@ 14	29	-28
@ 2	-35	36
@ 4	-29	87
@ 5	-24	-81
@ 6	-30	39
@ 7	22	18
@ 9	-35	22
@ a	22	-17
@ about	114	-20
@ accept	-1	39
@ access	-13	50
@ account	38	-7
@ acl	-4	86
@ across	-33	45
@ activ	-9	37
@ ad	-12	39
@ add	32	-18
@ address	10	-8
@ admin	35	3
@ after	14	49
@ afterward	-10	11
@ again	10	17
@ against	121	-75
@ agent	-6	43
@ agentcor	-11	42
@ alarm	1	40
@ alert	-46	101
@ all	13	-12
@ alon	14	13
@ also	41	-41
@ alwai	30	10
@ amazon	-69	-113
@ ami	14	-86
@ among	28	-9
@ an	-8	21
@ analys	63	-15
@ and	12	7
@ announc	24	11
@ anoth	26	-11
@ answer	34	-3
@ any	133	2
@ anycast	99	-36
@ anywher	-6	62
@ apart	53	-21
@ api	17	4
@ app	23	25
@ appli	-28	-45
@ applianc	77	-5
@ applic	-11	34
@ archiv	20	-1
@ are	-8	31
@ artifact	16	-7
@ as	21	-6
@ ask	39	-60
@ assign	-13	41
@ associ	-7	15
@ assum	-9	42
@ at	3	19
@ attach	-3	12
@ audit	29	-2
@ auth	-24	80
@ author	57	83
@ auto	1	55
@ autom	64	32
@ automat	88	38
@ avail	50	-5
@ aws	33	-53
@ back	52	-13
@ backup	-57	-39
@ base	-16	14
@ baselin	-9	13
@ becaus	15	-11
@ befor	12	28
@ behind	65	60
@ belong	52	3
@ between	21	-19
@ block	56	29
@ blueprint	-25	30
@ bot	6	-38
@ box	-53	-106
@ branch	-2	12
@ bring	8	18
@ broker	25	30
@ build	13	3
@ but	-35	54
@ by	58	-28
@ ca	-52	25
@ cach	31	9
@ call	62	-36
@ can	-15	41
@ cannot	-45	75
@ cant	18	12
@ capac	64	34
@ captur	11	-7
@ carri	-9	108
@ catalog	28	-23
@ center	32	-8
@ certif	-19	35
@ chang	-11	34
@ check	11	10
@ choos	38	-33
@ chosen	-7	125
@ class	-9	48
@ classic	-25	32
@ clean	-31	49
@ cli	0	23
@ client	-38	23
@ clock	-23	43
@ close	48	3
@ cluster	-40	-23
@ cni	133	-12
@ code	-24	86
@ collect	10	29
@ come	12	38
@ command	-4	23
@ compar	64	-40
@ compat	48	-18
@ complianc	15	44
@ compon	25	-1
@ comput	30	-3
@ condit	-23	36
@ config	23	-9
@ configur	35	45
@ connect	-17	41
@ consol	-1	62
@ contain	12	74
@ content	1	43
@ control	74	-46
@ copi	-21	-88
@ core	-35	66
@ could	28	-7
@ count	22	-5
@ cover	54	-53
@ cpu	-10	30
@ creat	62	-33
@ credenti	3	33
@ cron	-8	69
@ cumul	-107	-92
@ current	13	-31
@ custom	-120	-33
@ cve	100	-7
@ daemon	-36	60
@ dashboard	23	33
@ data	53	20
@ databas	-12	14
@ db	-51	-10
@ dba	-20	45
@ decid	-29	45
@ dedic	-6	18
@ default	-40	8
@ defin	41	-1
@ definit	-5	31
@ delet	2	39
@ deliv	49	-25
@ demand	11	24
@ deploi	3	91
@ deploy	20	8
@ design	0	10
@ desktop	-72	-11
@ destroi	44	2
@ detect	29	-19
@ devic	1	81
@ directori	-79	17
@ disk	111	-19
@ distribut	-6	28
@ do	56	17
@ doe	14	43
@ doesnt	-14	35
@ domain	75	-13
@ done	25	58
@ drift	11	92
@ drop	-33	57
@ durabl	111	-51
@ dure	-29	65
@ each	21	1
@ earlier	-11	15
@ ebs	-7	12
@ ec2	-30	40
@ edg	30	24
@ eks	-4	119
@ enabl	9	26
@ encrypt	37	7
@ end	46	-12
@ endpoint	57	-10
@ enforc	-9	56
@ engin	-5	-88
@ enrol	44	-40
@ env	-9	40
@ environ	-8	45
@ ephemer	86	-81
@ esxi	17	44
@ event	-7	-97
@ everi	22	-52
@ exec	-5	10
@ execut	35	-7
@ exist	-16	48
@ experi	-3	12
@ expir	-8	38
@ export	-32	64
@ fail	-15	47
@ failov	-8	42
@ fall	-28	76
@ famili	-21	28
@ fargat	39	-25
@ fast	-22	26
@ fell	34	-23
@ file	8	29
@ filter	6	28
@ find	14	15
@ firecrack	19	-7
@ firewal	-10	38
@ firmwar	139	17
@ fix	-3	40
@ flag	3	19
@ fleet	126	-23
@ flood	11	-5
@ flow	-16	77
@ for	-4	43
@ forc	-17	36
@ found	-20	32
@ from	34	8
@ function	19	25
@ gatewai	104	-74
@ gener	25	-15
@ get	-47	-72
@ give	31	-15
@ global	49	-47
@ goe	-8	27
@ good	-9	27
@ got	36	47
@ grant	-7	49
@ group	-12	19
@ grow	67	-14
@ guard	63	-33
@ had	85	-31
@ hand	3	64
@ handl	44	12
@ hardwar	142	-29
@ has	17	13
@ have	-27	63
@ head	5	27
@ health	4	53
@ help	51	-8
@ helper	29	-2
@ here	-36	44
@ hm	-11	17
@ hold	20	2
@ host	88	15
@ how	-18	26
@ hyperpod	-74	-9
@ i	81	-33
@ identifi	33	1
@ if	-38	47
@ imag	38	0
@ import	32	73
@ in	15	22
@ includ	26	-5
@ index	26	55
@ infrastructur	18	-6
@ ingest	-8	19
@ ins	34	-14
@ insid	52	-36
@ insist	-3	21
@ inspect	-14	-26
@ instal	65	-10
@ instanc	28	16
@ instead	-74	76
@ into	-32	47
@ invoc	35	-26
@ is	-2	51
@ isnt	-49	137
@ isol	31	-8
@ issu	33	-19
@ it	13	23
@ item	55	-6
@ its	-3	17
@ itself	37	11
@ job	41	39
@ join	5	29
@ keep	22	-1
@ kei	35	86
@ kept	105	4
@ key	22	22
@ know	21	-15
@ land	-35	43
@ larg	9	12
@ last	71	2
@ launch	45	-9
@ layer	-41	65
@ ldap	-5	63
@ leak	-23	45
@ least	3	74
@ leav	-7	8
@ legal	-2	10
@ let	-37	64
@ level	10	-5
@ li	-62	96
@ librari	-9	16
@ licens	-102	-8
@ lifecycl	-22	32
@ lifetim	-2	10
@ like	-14	9
@ limit	-10	17
@ line	-23	81
@ link	-15	75
@ linux	42	-5
@ list	18	3
@ listen	-29	119
@ live	-13	41
@ local	-16	45
@ locat	20	18
@ lock	-2	54
@ log	4	17
@ login	-3	67
@ longer	-15	28
@ look	-17	86
@ machin	-56	9
@ made	46	-2
@ maintain	51	-22
@ major	-7	147
@ make	42	-6
@ manag	64	-49
@ map	-22	37
@ mark	-37	46
@ materi	-23	50
@ may	-30	41
@ mean	-22	46
@ medium	-3	29
@ memori	72	-15
@ mend	-12	23
@ messag	12	-3
@ metadata	-4	48
@ metric	34	-9
@ migrat	-3	48
@ min	-13	19
@ minimum	-11	16
@ minor	12	21
@ miss	7	36
@ mode	46	-19
@ model	22	42
@ monitor	46	-24
@ monthli	23	107
@ more	-7	11
@ mount	-26	35
@ move	23	17
@ multi	3	11
@ must	52	-36
@ my	63	43
@ mysql	5	20
@ name	18	33
@ namespac	-35	72
@ need	45	2
@ neither	-6	26
@ network	-4	56
@ never	-14	55
@ no	-23	30
@ node	-37	-105
@ not	39	4
@ notebook	-2	31
@ notic	45	-24
@ observ	-9	45
@ of	16	67
@ off	28	-6
@ offer	13	28
@ old	19	-4
@ on	-25	78
@ onc	-8	-73
@ one	77	-8
@ onli	-11	78
@ onlin	-54	65
@ ontap	127	-7
@ open	2	28
@ openzf	86	-7
@ oper	-3	16
@ optim	-10	50
@ option	-2	62
@ or	9	3
@ os	12	-74
@ oss	-3	35
@ our	-36	63
@ ourselv	23	-26
@ outsid	-27	65
@ over	16	10
@ own	49	-17
@ owner	-26	77
@ page	49	-3
@ param	5	24
@ paramet	-2	51
@ part	-105	-60
@ partit	16	52
@ pass	52	-29
@ password	14	39
@ patch	58	1
@ peer	87	4
@ per	11	2
@ permiss	-26	57
@ physic	48	-38
@ pick	39	2
@ place	-39	77
@ plan	69	-25
@ platform	-55	-65
@ pleas	-41	40
@ pls	77	-6
@ plu	-9	16
@ plugin	-3	77
@ point	-9	33
@ polici	1	75
@ port	-33	73
@ pre	4	56
@ primari	28	-30
@ print	-21	57
@ process	53	-17
@ profil	-7	14
@ project	-2	22
@ prompt	-8	75
@ properti	-7	9
@ protect	43	-3
@ provid	39	-8
@ provis	-59	15
@ proxi	0	77
@ public	0	38
@ publish	15	33
@ put	-17	22
@ python	10	56
@ queri	-5	-28
@ question	-16	17
@ queue	26	56
@ quota	21	3
@ r	-21	29
@ rack	22	-5
@ raiz	-22	56
@ ran	36	3
@ rbac	2	99
@ reach	-28	36
@ read	11	17
@ rebuild	-9	20
@ record	18	9
@ refus	-7	25
@ region	36	-28
@ releas	27	15
@ renew	43	-9
@ repair	10	58
@ replac	17	-4
@ replic	25	16
@ replica	6	57
@ report	12	17
@ repositori	-19	-44
@ request	49	12
@ requir	1	-49
@ resourc	26	3
@ respect	-25	56
@ respons	-39	40
@ restart	40	-33
@ restor	106	-31
@ retent	-18	73
@ retir	68	-35
@ retri	-26	110
@ return	8	0
@ review	14	10
@ revok	-6	42
@ right	69	4
@ role	0	27
@ roll	24	24
@ root	28	-21
@ rotat	-38	131
@ rout	7	71
@ router	16	54
@ rule	-6	81
@ run	21	12
@ runtim	44	-25
@ s	17	13
@ sai	-9	22
@ save	15	-17
@ scale	83	-20
@ scan	23	12
@ schedul	41	-2
@ schema	-2	88
@ scratch	-1	77
@ sdk	25	-12
@ secret	22	6
@ secur	-100	-131
@ self	-6	48
@ send	23	-11
@ serv	18	29
@ server	8	-34
@ serverless	45	3
@ servic	46	-36
@ session	27	-3
@ set	54	-20
@ share	-23	44
@ should	32	-26
@ show	0	45
@ side	52	-21
@ sidecar	0	54
@ sign	52	-30
@ sinc	28	-18
@ singl	-16	51
@ sit	30	3
@ size	75	56
@ snapshot	-36	-57
@ so	27	55
@ softwar	44	-53
@ some	0	23
@ someth	75	-8
@ sourc	-7	38
@ spf	-6	13
@ stage	-22	56
@ stai	-25	42
@ stand	42	46
@ standard	85	-39
@ standbi	-20	34
@ start	8	24
@ state	52	-37
@ still	-23	58
@ stop	-66	-23
@ storag	78	-23
@ store	22	20
@ stream	-73	-5
@ sts	-5	12
@ subnet	-15	39
@ subscript	-8	36
@ suggest	21	38
@ suppli	50	25
@ support	-21	-52
@ switch	47	4
@ system	26	-7
@ tabl	30	29
@ take	43	2
@ target	-17	32
@ task	-18	83
@ tell	-14	25
@ templat	7	29
@ term	20	-19
@ test	-16	33
@ that	27	-1
@ the	-7	41
@ thei	-5	10
@ their	59	21
@ themselv	-20	36
@ then	145	-1
@ there	3	32
@ thing	-113	-79
@ those	-3	12
@ threat	9	21
@ three	12	-4
@ throttl	-3	34
@ through	13	-1
@ tls	-51	100
@ to	18	20
@ too	182	-37
@ took	-43	-57
@ tool	51	-49
@ topic	-10	48
@ train	9	60
@ transfer	40	19
@ tri	-36	42
@ trigger	-6	9
@ true	38	1
@ trust	-25	25
@ tune	16	59
@ two	-16	48
@ type	5	20
@ under	30	-1
@ unless	41	-25
@ until	-5	18
@ unus	0	11
@ up	4	48
@ updat	54	-6
@ upgrad	-23	-24
@ upload	-1	37
@ us	74	-38
@ use	-17	38
@ user	-11	45
@ v2	-8	-40
@ valu	16	-9
@ version	-26	39
@ via	5	73
@ volum	20	8
@ vpc	-8	22
@ wait	-20	23
@ was	-30	75
@ watch	45	-30
@ we	37	79
@ web	-20	27
@ weight	62	-44
@ were	-56	50
@ what	-22	45
@ when	34	21
@ where	-7	25
@ which	4	16
@ while	20	-75
@ who	-60	-13
@ whose	-5	64
@ windows	-40	80
@ with	-27	-13
@ within	26	-10
@ worker	20	-50
@ workflow	-14	44
@ would	28	4
@ write	45	24
@ yourself	-38	105
@ zone	116	-96
^	1	25
^ %	-8	39
^ @	-10	51
^ a	34	25
^ access	61	60
^ accord	7	72
^ activ	-12	30
^ ad	-109	-126
^ admin	-16	37
^ after	-25	31
^ agent	-29	0
^ air	60	1
^ alarm	-17	65
^ amazon	-65	-79
^ an	-10	23
^ and	5	39
^ antiviru	-7	112
^ api	-16	29
^ app	25	163
^ applic	-16	129
^ archiv	-12	96
^ are	7	-28
^ as	37	31
^ audit	-2	50
^ auditor	29	5
^ auth	3	37
^ author	-6	189
^ autom	-89	-116
^ avail	86	-16
^ awar	-74	-88
^ aws	35	-23
^ back	76	90
^ background	27	-17
^ backup	-3	149
^ bandwidth	-42	95
^ base	-33	52
^ batch	-103	-33
^ bill	0	58
^ binlog	5	57
^ bio	40	-22
^ bit	36	-22
^ block	-22	32
^ blue	-88	-116
^ broken	47	-34
^ bui	62	87
^ but	46	-148
^ byol	0	56
^ cach	-13	64
^ can	9	74
^ capac	-59	-115
^ cctv	74	13
^ chang	11	80
^ check	-20	33
^ checksum	10	-64
^ choos	-57	126
^ client	15	95
^ cloud	-4	101
^ cluster	-2	95
^ code	-5	44
^ complianc	-41	18
^ configur	76	27
^ contain	-83	-55
^ containerd	37	-16
^ content	-26	145
^ continu	-44	-169
^ control	61	-54
^ copi	-14	48
^ cor	-7	70
^ coredn	-50	9
^ could	38	-32
^ cpu	-19	65
^ creat	0	121
^ cross	-37	95
^ custom	-9	149
^ daili	11	63
^ dangl	1	52
^ data	-7	69
^ databas	-11	-4
^ db	-87	-114
^ ddo	-24	-60
^ dead	-7	11
^ decid	-6	60
^ decommiss	67	-20
^ delet	2	91
^ deploi	-31	49
^ dev	-2	20
^ devic	-6	18
^ diesel	30	1
^ disast	1	30
^ disk	32	48
^ dns	3	95
^ do	9	17
^ domain	-15	35
^ download	-2	66
^ durabl	95	-56
^ elast	-143	-138
^ eleven	54	-22
^ enabl	1	127
^ encrypt	-205	-124
^ engin	-78	-18
^ enhanc	-13	21
^ environ	0	37
^ eras	52	-7
^ etcd	91	-43
^ even	28	48
^ event	-15	82
^ evid	-11	26
^ execut	-7	107
^ export	2	37
^ failov	-23	-43
^ fibr	102	6
^ file	25	18
^ find	-7	9
^ fine	-26	50
^ fip	28	-6
^ fire	58	6
^ firecrack	80	-27
^ firmwar	97	16
^ flood	9	1
^ flow	-21	49
^ for	-10	23
^ gatewai	-96	-29
^ gdpr	7	96
^ gener	122	-5
^ generally	115	16
^ good	18	-18
^ grant	-2	63
^ graph	-14	44
^ gremlin	2	34
^ guest	23	140
^ hard	116	0
^ harden	-82	-67
^ hardwar	160	16
^ health	-86	-22
^ hello	-21	-19
^ hey	16	90
^ hipaa	-59	1
^ hm	21	9
^ hmm	-28	31
^ host	192	59
^ how	-59	8
^ hpc	-48	50
^ http	54	-15
^ hypervisor	91	-11
^ i	53	-37
^ if	10	2
^ import	36	-21
^ in	73	71
^ incid	-42	53
^ index	-1	134
^ infrastructur	45	44
^ instal	-35	87
^ is	-28	-78
^ iscsi	-22	78
^ isnt	8	26
^ isol	42	-11
^ it	-55	73
^ its	-1	-56
^ karpent	68	25
^ keep	76	-37
^ kei	-110	-140
^ key	-17	84
^ land	-26	29
^ launch	-16	69
^ leader	55	-18
^ leaver	-17	29
^ legal	-3	78
^ licens	-39	35
^ lifecycl	-15	70
^ local	-2	53
^ log	-129	-47
^ long	-46	89
^ lost	-8	33
^ mainten	-24	67
^ manag	104	11
^ market	-18	72
^ max	-13	32
^ memori	-33	81
^ messag	-22	29
^ mfa	16	116
^ minor	-90	-51
^ move	-32	82
^ multi	-34	-38
^ must	22	-49
^ my	-4	-56
^ n	-49	-20
^ nacl	-7	58
^ nah	65	17
^ network	14	63
^ new	-44	70
^ nitro	98	12
^ no	-43	56
^ nobodi	-3	-9
^ node	55	10
^ node18	-9	10
^ not	87	-11
^ now	-61	101
^ number	-14	29
^ nvidia	-8	20
^ object	-37	66
^ ok	-56	-48
^ on	112	96
^ open	-16	56
^ oper	82	-45
^ orphan	-12	58
^ os	134	-1
^ our	-25	-38
^ partner	-8	24
^ password	46	140
^ patch	-50	-57
^ pci	4	-22
^ penetr	-45	10
^ pentest	4	29
^ peopl	-38	34
^ permiss	-8	110
^ physic	101	-38
^ pick	9	72
^ pii	-4	77
^ pip	8	39
^ pitr	-16	45
^ pleas	50	44
^ pod	-40	93
^ point	-20	37
^ poison	-10	55
^ port	-2	52
^ posix	-10	36
^ power	79	11
^ pre	-2	75
^ procur	80	-7
^ protect	89	40
^ provis	-1	52
^ public	2	38
^ quarterli	-7	65
^ queri	2	118
^ queue	-23	61
^ ransomwar	-43	85
^ read	-10	80
^ recoveri	41	-33
^ renew	-17	81
^ replac	110	-27
^ replic	30	-17
^ requir	-14	28
^ resili	44	39
^ restor	-43	102
^ retent	18	135
^ revok	-1	47
^ right	-20	156
^ role	-39	78
^ root	32	29
^ rotat	78	57
^ rout	-7	97
^ row	-24	26
^ saa	-23	76
^ same	38	50
^ scale	76	86
^ scan	-7	20
^ schema	-16	60
^ scratch	-33	37
^ second	21	63
^ secret	18	23
^ secur	8	64
^ server	84	-32
^ servic	13	3
^ session	-4	34
^ set	-6	18
^ share	-101	-55
^ should	70	5
^ sign	-19	16
^ sinc	-45	-65
^ singl	8	52
^ slow	-6	66
^ smb	-22	49
^ snapshot	-102	0
^ so	21	-55
^ softwar	-18	53
^ somebodi	-18	18
^ someon	-21	59
^ sorri	-21	58
^ spread	25	29
^ sql	-11	81
^ sse	7	17
^ ssh	-20	30
^ ssl	-3	32
^ stack	2	72
^ storag	62	-12
^ store	9	66
^ stream	-86	-30
^ subscrib	-12	133
^ swap	16	-6
^ tag	37	122
^ tape	-25	124
^ task	-37	65
^ test	74	34
^ thank	-70	115
^ the	-28	-44
^ then	-1	57
^ there	32	0
^ third	-35	62
^ three	-26	66
^ tls	-50	28
^ too	-31	51
^ train	-18	41
^ true	-35	-38
^ trust	-20	111
^ ttl	-8	55
^ tune	-8	43
^ turn	-35	70
^ under	-1	76
^ uninterrupt	-15	56
^ upgrad	82	23
^ uptim	42	-26
^ user	-13	92
^ util	-4	41
^ version	97	62
^ vet	53	44
^ virtual	157	23
^ vpn	-27	-130
^ vulner	-11	69
^ wait	7	141
^ we	-53	-12
^ web	17	65
^ wed	24	11
^ what	-17	-70
^ when	11	-1
^ which	27	46
^ whose	-68	-93
^ will	7	42
^ windows	-15	9
^ wipe	55	-48
^ with	44	-7
^ without	33	-12
^ worker	-78	-95
^ write	-20	104
^ wrong	-8	64
^ zone	20	77
a	3	16
a %	75	-35
a @	-26	22
a backup	7	21
a bank	-33	38
a base	57	-45
a blue	17	74
a breach	7	63
a break	33	-30
a broken	20	15
a broker	-40	48
a bucket	-8	25
a budget	-11	36
a bug	24	16
a burst	27	0
a ca	64	-11
a cach	24	61
a capac	29	-22
a certif	-23	57
a chang	-42	71
a choic	-15	80
a client	23	1
a clone	3	72
a cluster	11	39
a collabor	-22	43
a colleagu	-9	13
a compani	44	-7
a connect	-19	39
a consum	-9	12
a contain	-4	48
a contractor	-13	54
a control	31	-5
a copi	-4	51
a critic	30	-5
a current	20	9
a custom	-3	57
a cve	2	41
a daemonset	-1	10
a daili	55	-1
a dashboard	-3	18
a databas	-20	62
a day	38	-22
a dead	19	10
a default	-5	22
a delet	9	29
a deploy	-9	27
a deprec	3	31
a dev	14	42
a develop	-9	39
a devic	-9	12
a disabl	-14	17
a disk	48	-36
a distribut	17	46
a dns	42	-87
a domain	-11	25
a duti	33	-13
a fail	57	-16
a failov	-26	-80
a failur	-4	32
a faulti	48	-16
a few	-1	23
a file	38	-25
a find	5	28
a finger	23	-58
a firecrack	-41	9
a firewal	-8	11
a fix	47	-42
a flaw	23	-11
a flood	64	-27
a fresh	-30	38
a full	-2	9
a function	-7	70
a gatewai	-7	16
a global	-5	36
a green	-9	10
a group	-12	17
a health	12	16
a healthi	16	-14
a high	13	3
a higher	6	51
a host	17	-14
a job	36	11
a joint	28	73
a kernel	-8	53
a key	28	-11
a kms	23	-12
a label	54	-28
a larger	-16	38
a launch	9	2
a layer	-47	75
a leak	6	22
a leaver	3	34
a limit	44	-9
a linux	7	59
a load	70	-67
a log	-5	13
a lost	8	2
a m	-5	30
a mainten	19	-48
a major	-40	98
a manag	63	-53
a manual	4	18
a maximum	19	-18
a mess	-10	23
a messag	22	-16
a method	-11	19
a microvm	50	-43
a minimum	-13	17
a minor	3	43
a minut	3	32
a moment	14	13
a month	54	10
a multi	-5	-33
a nasti	-6	47
a neighbor	27	-26
a network	69	-58
a new	0	19
a newer	2	16
a node	26	53
a normal	41	-14
a notic	50	-20
a number	-16	17
a paramet	-2	9
a partner	-8	24
a password	-2	10
a patch	43	2
a paus	-10	14
a pend	71	-41
a permiss	-12	36
a persist	-11	19
a place	-25	32
a plan	-4	8
a platform	89	-18
a pod	94	65
a point	91	-85
a polici	-10	31
a port	-14	36
a principl	-78	-71
a privat	-23	-1
a product	-54	2
a provid	-9	9
a provis	-80	-44
a public	5	9
a queri	18	-56
a queue	9	7
a random	-22	62
a rare	53	-22
a read	29	-23
a reader	22	-12
a reboot	13	25
a recent	15	-11
a record	-12	40
a region	71	21
a regist	-27	29
a remov	-36	42
a replac	55	-52
a replic	19	-6
a replica	13	10
a request	76	11
a requir	47	-56
a resourc	-13	37
a rest	-27	58
a restart	-26	54
a restor	24	-6
a retail	85	15
a retent	-25	-34
a retir	36	-9
a retri	-15	23
a return	34	-30
a role	-7	19
a rout	79	-55
a rule	46	34
a run	-2	9
a schedul	-43	66
a scratch	-16	23
a second	-5	30
a secret	-28	33
a secur	17	-3
a separ	46	-4
a server	-17	60
a servic	26	4
a session	-19	27
a set	40	-11
a shard	89	-81
a share	-50	-36
a shell	-2	9
a short	11	-10
a singl	37	0
a site	-34	55
a slow	-1	8
a small	-26	42
a snapshot	32	53
a spare	-13	13
a standalon	-34	40
a standard	54	-14
a standbi	47	-29
a startup	28	6
a step	20	-15
a stolen	-8	21
a store	-42	69
a subnet	-15	65
a support	-33	60
a suspici	-7	57
a switch	-3	22
a symmetr	-12	14
a tabl	-15	27
a target	-4	9
a task	26	-19
a templat	-20	32
a test	33	-21
a thing	-5	37
a third	-22	35
a ticket	20	-16
a time	9	2
a topic	-21	-48
a trail	-2	20
a transact	36	-30
a trust	-18	21
a user	-21	32
a valid	-5	-17
a version	67	-92
a virtual	40	-15
a vm	-13	26
a volum	26	137
a vpc	9	7
a vpn	3	69
a vulner	40	50
a waf	-1	9
a way	-4	9
a web	-10	25
a whole	-69	-23
a window	20	-6
a windows	-8	10
a workgroup	39	-34
a workload	-79	-66
a write	-15	22
a wrong	43	-15
a year	30	-12
a zip	17	-60
a zone	65	-30
abl	-10	23
abl to	-10	23
about	14	-27
about @	-95	-79
about an	-9	59
about everi	64	-31
about onc	-26	68
about our	0	78
about the	-36	-57
about three	29	-8
about weekli	44	-31
abov	18	-9
abov all	-8	11
absorb	9	-5
absorb the	8	-4
abus	6	33
abus notic	-5	62
acceler	15	-17
accept	26	8
accept agreement	22	9
accept attach	-8	32
accept tls	87	-52
access	-3	42
access $	-9	48
access @	-12	12
access and	-10	41
access at	-22	32
access control	-7	48
access data	-2	12
access deni	-7	39
access entri	-9	34
access in	-10	12
access is	-3	11
access kei	3	64
access key	33	93
access list	-11	27
access log	6	28
access of	55	1
access off	0	30
access on	-13	55
access point	-2	8
access polici	-10	45
access review	4	71
access right	-11	104
access string	-4	23
access to	16	21
accident	-43	32
accident delet	-43	32
accord	-4	65
accord to	2	65
account	9	23
account $	15	45
account @	14	12
account a	-14	28
account access	-3	37
account and	17	14
account are	-8	9
account at	1	8
account contact	-9	19
account credenti	-7	19
account encrypt	31	-14
account for	31	-2
account from	-1	60
account in	6	37
account is	67	-52
account level	-22	32
account may	-12	39
account of	-7	43
account on	-1	18
account or	-5	8
account password	-21	72
account reach	-3	17
account receiv	-2	18
account region	-4	18
account role	-2	21
account s	-55	72
account that	-4	8
account the	56	-54
account then	-7	20
account throttl	36	-32
account we	6	52
account who	34	28
account whose	1	9
account with	19	-7
account work	-7	18
acl	-10	53
acl $	1	140
acl and	-5	13
acl for	-3	8
acl in	-3	28
acl on	15	66
acl to	-4	15
acm	8	9
acm in	-23	24
acm renew	56	-48
across	51	4
across all	-33	45
across azs	58	-37
across the	4	80
across three	45	8
across zone	-30	47
act	-8	22
act $	-62	-2
act @	49	-15
act for	-55	-11
act of	-12	36
act on	-10	56
action and	-30	75
action are	-34	49
action instal	-13	24
action of	74	-23
action set	-35	60
action that	-13	14
activ	-14	31
activ @	26	-23
activ a	-30	32
activ directori	-13	20
activ for	-21	23
activ it	14	11
activ log	-7	17
activ on	-6	13
activ or	27	-25
activ the	-8	8
activ worker	-21	38
actual	25	16
acu	14	-28
ad	-49	10
ad $	78	-2
ad a	-9	27
ad group	-2	26
ad later	-15	43
ad or	32	-26
ad the	-26	29
adapt	68	-39
adapt train	56	-30
add	0	8
add @	-12	31
add a	-12	43
add an	-13	36
add and	29	-7
add at	-15	63
add capac	-29	-128
add connector	-7	21
add disk	35	-35
add more	-29	52
add new	66	-56
add node	28	-7
add noth	-30	39
add one	18	79
add ons	-4	14
add rate	-15	16
add read	-17	9
add reader	-8	13
add replica	-27	108
add storag	-25	-10
add the	-48	77
add to	-7	18
add vpc	-11	12
addon	-24	23
addon on	-18	17
address	2	22
address $	-8	74
address and	19	-9
address from	-7	21
address rang	-16	18
adjust	44	-26
admin	-4	66
admin and	-11	29
admin password	-14	85
admin right	-13	53
administ	-14	74
administr	38	37
administr account	-17	34
administr and	-15	35
administr can	98	6
administratoraccess	-19	33
admiss	-2	29
admiss polici	1	13
advanc	-12	41
advisor	16	66
adviz	-30	66
aes	28	-14
aes 256	28	-14
affect	-4	68
affin	48	-15
after	12	17
after 14	11	2
after 15	-26	36
after 24	12	33
after 30	53	-41
after 90	-6	17
after @	-40	12
after a	-9	55
after an	-37	106
after anoth	37	-11
after by	-13	97
after cool	39	9
after each	23	-5
after it	65	-27
after its	67	-43
after launch	0	19
after one	-29	32
after physic	69	-25
after seven	-5	9
after standard	36	-23
after test	-6	31
after that	-21	35
after the	14	-13
after their	13	-99
after we	4	72
afterward	-9	46
afterward so	-18	18
again	2	24
again @	51	-42
again after	-20	33
again and	-25	33
again by	12	-8
again elsewher	-7	35
again from	40	-23
again is	-19	36
again where	26	-26
against	24	7
against @	34	13
against a	17	12
against common	45	-47
against cross	-13	22
against delet	-26	50
against our	-3	53
against request	-8	12
age	-13	43
agent	2	27
agent $	-111	63
agent 1	-25	34
agent @	-46	-45
agent and	17	1
agent are	-17	27
agent by	37	-27
agent come	-65	69
agent for	-4	60
agent is	7	13
agent manag	8	3
agent of	49	-11
agent on	-11	99
agent or	-12	60
agent run	-15	35
agent that	-18	38
agent updat	-31	-24
agent version	-39	64
agent when	-52	73
agent with	64	-44
agentcor	-13	39
agentcor runtim	-11	42
aggreg	-3	8
ago	-11	25
agre	29	-9
agre $	1	23
agreement	77	-51
agreement for	44	-32
ahead	0	29
ahead and	17	-10
ai	21	-4
air	56	12
air condit	60	1
al2023	1	-12
alarm	-14	38
alarm and	-6	20
alarm are	-2	47
alarm for	-10	32
alarm in	-97	111
alarm of	-8	23
alarm on	-9	31
alarm read	1	14
alarm that	-7	8
alert	-6	51
alert and	-14	23
alert definit	57	-35
alert on	-9	42
alert rule	-4	14
algorithm	36	-28
alia	-13	33
alias	-21	46
alias and	-25	55
alik	-20	24
aliv	112	-33
aliv $	50	-38
aliv and	-28	31
all	18	14
all $	-19	2
all @	41	18
all bucket	-15	16
all commun	37	-26
all data	54	-30
all its	14	12
all node	40	23
all of	7	32
all other	-6	11
all our	-4	23
all region	-12	31
all servic	31	35
all sourc	-16	21
all tabl	36	8
all that	36	-14
all the	-18	40
all traffic	37	-24
alloc	0	12
allow	1	17
allow cipher	-22	23
allow everyth	-2	12
allow list	-28	45
allow onli	-10	11
allow the	-11	12
allow to	22	-6
alon has	-24	39
alon or	-39	38
alon with	68	-60
along	-12	31
alreadi	-20	39
also	-2	34
also %	-17	80
also after	-4	35
also for	11	0
also keep	9	-7
also those	40	-39
also where	23	-6
alto	-18	45
alto @	-13	37
alwai	43	11
alwai @	54	-33
alwai and	23	-20
alwai doe	-48	63
alwai encrypt	21	38
alwai on	117	-61
alwai start	-12	26
alwai with	49	-37
alwayson	99	3
am	55	-29
am %	34	3
amazon	-3	-41
amazon $	-14	33
amazon @	-16	44
amazon linux	-43	-27
amazon or	-63	-128
amazon q	-75	-115
ami	15	27
ami $	94	51
ami %	-17	49
ami and	36	-20
ami are	50	-5
ami by	-21	59
ami for	66	-2
ami in	-14	3
ami into	23	-6
ami is	11	-79
ami of	-34	114
ami or	-1	20
ami out	6	56
ami patch	-9	36
ami releas	-45	-110
ami that	-10	26
ami under	-32	52
ami updat	-138	23
among	32	4
among node	-18	23
among them	30	-20
among themselv	-5	8
an	4	23
an %	-40	-98
an @	7	31
an abus	-5	62
an accident	-1	33
an account	-39	37
an administr	-13	18
an agent	90	-73
an ai	-14	21
an alarm	39	31
an amazon	-17	48
an api	-30	43
an applianc	17	-14
an applic	-38	-7
an archiv	40	-28
an attack	4	8
an avail	45	-31
an aws	12	22
an email	6	24
an employe	-15	50
an encrypt	-15	45
an end	-6	26
an engin	39	-37
an entir	13	-12
an environ	-33	68
an event	90	-68
an ex	-16	39
an except	-6	16
an exist	-23	44
an export	-9	44
an eye	-3	14
an hour	15	-10
an http	-20	31
an imag	-9	20
an impair	18	-10
an import	2	10
an instanc	14	-7
an interfac	-7	24
an intern	-27	33
an invit	-6	14
an isol	41	-27
an old	1	19
an older	-12	24
an on	-30	55
an option	-24	65
an organ	-4	17
an os	64	31
an outag	62	18
an s3	66	-38
an sla	26	114
an updat	46	-8
an upgrad	-66	15
analys	74	-10
analysi	18	31
analysi rule	-11	13
analyst	28	65
analyz	0	-25
analyz it	-10	49
anchor	-7	17
and	10	12
and 0	-14	16
and 1	12	23
and 2	-42	135
and 24	-12	17
and 6	2	80
and @	38	4
and a	-1	10
and absorb	8	-4
and accept	-10	14
and access	-6	26
and account	-14	23
and act	0	16
and activ	-5	16
and add	-3	18
and after	-15	24
and afterward	-11	17
and agent	0	28
and alarm	-8	20
and all	27	-17
and allow	-5	18
and alwai	12	4
and ami	-19	22
and an	29	-15
and analyz	-1	-33
and announc	38	-18
and answer	-4	15
and any	-14	21
and api	34	-6
and app	-37	-54
and appli	38	-40
and applic	19	57
and approv	1	17
and archiv	33	-15
and are	17	-2
and ask	-11	20
and assign	-7	16
and associ	-1	9
and at	-19	91
and attach	-2	19
and attribut	-6	30
and audit	-3	9
and autom	15	24
and automat	-28	49
and autosc	-12	39
and avail	-79	100
and avoid	-15	17
and back	-14	38
and backup	33	12
and balanc	22	-9
and between	-3	14
and bill	7	63
and block	-18	30
and blueprint	-9	21
and bring	-9	10
and bucket	-4	18
and budget	-6	11
and build	31	6
and by	-12	16
and cach	-21	52
and call	-23	27
and caller	-9	25
and can	-9	22
and cannot	-15	31
and capabl	1	26
and captur	-18	27
and carri	62	39
and cdk	0	8
and certif	34	-14
and chang	-4	17
and check	-21	35
and checkpoint	-29	52
and choos	-19	32
and cipher	0	30
and classifi	-3	16
and client	-1	23
and cloud	42	-29
and cloudtrail	9	7
and cluster	17	8
and collect	3	27
and command	24	-16
and compact	29	-19
and complaint	-29	36
and comput	24	-18
and concurr	-15	42
and connect	-8	44
and connector	-2	15
and consum	-8	25
and contain	5	27
and content	48	-11
and control	35	-6
and cool	4	41
and copi	53	-47
and cost	-13	38
and creat	-2	19
and custom	12	15
and daemon	25	-12
and dashboard	-25	47
and data	-16	33
and databas	1	11
and decid	-13	29
and delet	1	19
and deliv	15	5
and deliveri	38	-20
and demand	-23	38
and depend	60	-30
and deploi	7	36
and deploy	32	4
and deregist	-4	13
and descript	64	-41
and desir	-10	19
and destin	63	-43
and detect	73	-58
and devic	-73	-89
and disk	-2	14
and dmarc	-8	8
and dns	-37	62
and do	-13	22
and document	20	-9
and doe	31	-24
and domain	-12	30
and down	22	-69
and download	7	16
and drain	45	-22
and drift	-14	89
and driver	-2	37
and drop	31	-23
and durabl	29	-16
and each	-11	17
and earlier	-9	17
and earthquak	33	-23
and ebs	-34	47
and ecs	-14	28
and edg	8	-4
and enabl	-9	12
and encrypt	16	-16
and end	53	-11
and endpoint	-2	8
and enforc	35	4
and engin	-30	66
and enlarg	-6	15
and enrol	-7	28
and environ	38	-36
and environment	87	7
and eras	22	-21
and error	-2	14
and etcd	46	-11
and evalu	-5	20
and event	23	-8
and everi	2	14
and everyth	28	-3
and evict	9	38
and evid	19	31
and exchang	53	-35
and execut	3	14
and executor	23	-18
and expect	-10	12
and expir	35	-31
and export	-10	21
and fail	21	-16
and failov	-15	41
and file	-16	36
and filter	11	-6
and fire	-19	27
and firehos	51	-43
and firewal	3	83
and firmwar	26	22
and fix	-19	37
and flow	-16	20
and follow	-7	12
and for	-111	-93
and forc	28	-5
and forgotten	0	27
and framework	-7	9
and free	22	-21
and from	-17	35
and fsx	-23	47
and get	4	28
and give	14	-7
and go	-10	64
and goe	10	-8
and grant	-9	26
and greatest	12	9
and group	-8	32
and grow	10	3
and guard	29	19
and guest	-53	30
and hand	17	-5
and handl	-2	33
and harden	30	14
and has	82	-80
and have	-10	17
and health	12	2
and high	-4	26
and higher	54	-49
and hive	10	0
and hold	17	-14
and hook	-6	16
and host	41	-19
and hour	-12	14
and how	16	2
and http	-6	9
and hypervisor	-11	36
and iam	-6	16
and identifi	9	5
and idl	33	-22
and if	-11	-16
and imag	-1	21
and import	-2	52
and improv	31	-17
and in	15	68
and index	2	29
and infer	12	15
and infrastructur	55	-8
and instal	43	-34
and instanc	-5	19
and iop	-11	25
and ip	32	-26
and is	-2	22
and iscsi	-1	33
and it	-11	19
and its	9	20
and job	14	73
and keep	9	2
and kei	28	-4
and kept	8	59
and kernel	0	14
and key	-23	33
and kms	-11	68
and kubernetes	-12	12
and label	-6	25
and lag	-10	13
and lambda	-13	19
and later	86	-40
and launch	29	-8
and leav	-19	22
and let	0	12
and librari	-12	87
and licens	-11	34
and life	-14	34
and lifecycl	20	0
and limit	-6	39
and link	-2	9
and list	17	0
and load	40	-27
and local	40	-18
and lock	77	18
and log	5	21
and look	26	-14
and lower	27	-22
and machin	21	0
and maintain	7	20
and mainten	46	-19
and major	23	-15
and make	-18	26
and manag	-24	-46
and manifest	-3	34
and mantrap	88	-13
and manual	156	-122
and map	42	-9
and max	-8	27
and maximum	-7	19
and may	12	6
and meltdown	30	-3
and memori	-28	62
and mend	-19	41
and messag	21	-17
and metric	52	-13
and min	-18	38
and minor	81	-18
and mitig	33	-6
and mode	-12	52
and model	-13	29
and most	-15	17
and move	3	13
and multi	-19	33
and must	-20	22
and name	-14	28
and narrow	-16	20
and need	23	-2
and network	25	-2
and never	-19	33
and new	23	-5
and newer	43	-36
and no	54	-35
and nobodi	3	-9
and node	-3	37
and none	48	-46
and not	-7	24
and noth	-2	11
and notic	-31	37
and notif	-1	12
and notifi	58	-40
and now	-26	66
and nsx	-4	29
and number	2	12
and nvme	-13	21
and of	13	-5
and off	-2	13
and offer	52	-32
and offset	-7	9
and old	-13	16
and on	82	-47
and one	-10	20
and onli	-32	36
and open	8	-3
and openzf	-31	44
and oper	17	-5
and opt	-11	11
and origin	-16	39
and other	17	11
and our	-39	64
and outbound	1	14
and output	11	7
and over	-8	13
and own	-3	17
and packag	3	23
and parameter	-6	13
and partit	51	-29
and pass	-10	12
and password	18	5
and patch	23	0
and paus	73	-67
and pay	-16	30
and peer	-2	28
and permiss	-10	35
and persist	-16	24
and pick	16	-9
and place	81	-37
and plan	-14	20
and plugin	-6	34
and pod	-9	46
and poddisruptionbudget	-17	35
and point	-4	8
and polici	2	35
and power	-23	46
and prevent	-12	27
and program	-11	31
and promot	19	-15
and prompt	25	5
and propag	-12	36
and protect	8	3
and provid	-3	23
and provis	51	-20
and public	-6	18
and publish	40	-20
and push	-14	56
and put	-3	17
and python	57	-30
and queri	-15	28
and queue	33	-28
and rack	90	-17
and raiz	41	-26
and rbac	-14	34
and react	12	7
and read	-10	21
and reboot	36	-5
and rebuild	1	13
and record	26	-13
and recov	12	-10
and recoveri	-20	65
and redeploi	-15	35
and redund	-12	20
and refer	-6	15
and refus	6	14
and region	35	-8
and regist	-21	43
and rehears	-5	16
and relaunch	-12	38
and releas	88	-9
and remov	18	5
and render	9	-3
and renew	-41	4
and repair	48	-22
and replac	10	-1
and replai	-28	35
and replic	0	8
and replica	-2	23
and report	52	-28
and request	-1	8
and requir	20	-11
and rescan	13	-13
and reset	-9	10
and resiz	10	16
and resolv	-21	32
and resourc	22	-6
and respect	42	-27
and restart	-5	37
and restor	57	-16
and result	8	12
and resum	-5	8
and retent	4	20
and retir	-1	8
and retri	23	-6
and review	-3	16
and revok	-3	10
and rhel	-1	8
and role	27	-4
and roll	44	-11
and rollback	1	16
and root	107	27
and rotat	-11	26
and rout	-7	23
and row	22	48
and rpo	-8	47
and rule	-4	13
and run	34	-6
and runtim	0	32
and s3	-22	29
and save	-18	29
and scan	-29	41
and schedul	2	-23
and scram	-16	23
and script	20	-10
and sdk	-17	111
and secret	-11	14
and secur	-4	17
and select	73	-51
and send	36	-23
and serv	23	-4
and server	-1	16
and servic	26	24
and session	38	4
and set	-7	19
and shadow	21	-17
and share	-13	40
and ship	30	-28
and show	39	-27
and shrink	31	-20
and sign	-23	37
and singl	24	-21
and size	8	-2
and slot	-8	36
and snapshot	30	-5
and snowflak	17	-17
and softwar	-20	45
and some	-14	16
and spf	-5	10
and split	15	-12
and spread	-20	32
and sse	-46	71
and stai	-16	35
and stand	-10	14
and standbi	13	21
and start	2	41
and starter	-11	12
and startup	-12	22
and state	-20	59
and stop	42	-30
and storag	19	6
and store	53	-24
and stream	13	58
and subnet	20	-11
and subscrib	-6	44
and suppress	-9	13
and swap	9	-48
and switch	-40	-12
and system	7	9
and tabl	8	-5
and tag	-9	14
and take	-6	28
and target	13	28
and task	-25	41
and tell	29	-15
and templat	-3	12
and test	15	-2
and that	-14	2
and the	-1	12
and thei	9	-7
and their	18	-14
and then	62	-48
and there	-22	27
and thi	10	-7
and those	-14	23
and threat	15	-1
and throttl	25	-24
and throughput	-8	18
and ticket	-14	26
and tier	-15	30
and timeout	-30	63
and tls	10	7
and to	-4	14
and tool	21	-15
and trace	-33	55
and traffic	0	25
and train	-76	-92
and transact	10	39
and transcript	2	16
and transport	29	-20
and tri	55	-54
and trust	-6	13
and tune	-7	10
and turn	-12	20
and type	48	-13
and under	20	-19
and up	34	-26
and updat	29	15
and upgrad	17	11
and upload	-22	29
and us	32	-30
and use	0	13
and user	6	53
and valid	-22	67
and verifi	-26	44
and version	-29	46
and video	41	-18
and volum	-20	38
and wait	32	-30
and watch	-13	32
and water	32	6
and we	-48	-30
and web	26	6
and what	17	86
and whatev	-9	13
and when	26	-12
and whether	-11	21
and who	-21	1
and windows	10	-2
and wipe	-46	66
and with	-1	11
and within	60	-58
and without	51	-41
and worker	-16	40
and workload	-28	54
and zone	-23	40
anew	21	3
anew where	24	-23
angri	-29	98
annot	-1	18
annot and	-4	8
announc	35	0
announc and	-18	27
announc by	8	36
announc it	28	-20
announc mainten	27	-16
announc the	6	24
anonym	-6	14
anoth	15	-2
anoth $	55	8
anoth @	-16	32
anoth account	15	3
anoth custom	36	-30
anoth in	53	-52
anoth insid	32	-8
anoth key	-34	40
anoth matter	39	20
anoth one	27	-24
anoth region	-33	14
anoth tenant	54	-2
anoth zone	8	19
answer	12	18
answer @	40	24
answer a	-27	28
answer and	-8	16
answer are	-9	15
answer befor	-10	47
answer follow	-10	21
answer for	-35	55
answer from	-26	29
answer out	-15	16
answer plain	77	-65
answer the	-10	22
answer to	7	49
answer what	23	-22
answer when	9	-8
answer with	26	6
anthrop	45	-38
anti	-6	24
anti ddo	-15	16
antiviru	13	127
antiviru on	22	71
any	37	8
any @	-27	74
any action	20	-1
any case	-5	24
any of	34	-15
any other	-25	46
any pre	-14	21
any servic	36	-8
any setup	29	-31
any time	0	17
any version	21	-10
anybodi	-6	39
anycast	104	-42
anycast edg	111	-42
anymor	73	-62
anyon	-7	24
anyon know	29	-6
anyth	-16	-8
anyth $	-66	-33
anyth %	-15	25
anyth on	-61	16
anyth to	57	10
anywai	34	-28
anywher	0	56
anywher fleet	3	73
apart	17	1
apart $	-14	25
apart for	20	-20
apart from	12	3
apart on	63	-43
api	16	6
api $	-19	99
api @	54	-34
api and	9	2
api audit	9	-6
api avail	82	44
api by	6	37
api call	32	-13
api data	-24	52
api destin	-12	21
api doe	-7	18
api endpoint	77	-40
api in	48	-40
api is	-3	82
api kei	-19	56
api of	46	-40
api on	-45	56
api or	-8	22
api over	10	1
api placement	34	-21
api request	58	3
api server	26	-15
api that	46	-41
api token	25	119
app	-10	53
app $	43	32
app %	20	135
app and	-12	15
app code	-9	30
app in	-18	43
app is	-6	40
app on	-11	36
appear	-15	76
appli	-19	-20
appli $	-63	44
appli @	-129	-217
appli by	-59	-122
appli engin	76	-45
appli it	14	-54
appli minor	78	-12
appli oper	-75	-158
appli option	-26	74
appli or	-26	42
appli patch	82	-18
appli pend	-23	34
appli requir	15	32
appli servic	123	80
appli the	-22	56
appli them	36	19
appli those	3	68
appli to	-79	17
appli updat	122	13
applianc	11	36
applianc @	20	-107
applianc and	23	-10
applianc are	-7	11
applianc behind	-74	139
applianc in	16	25
applianc is	27	-23
applianc of	157	-42
applianc on	-30	31
applianc softwar	-13	39
applic	-1	49
applic $	-18	50
applic @	-13	132
applic and	10	2
applic are	-11	30
applic built	-57	-55
applic code	-41	78
applic fleet	-5	18
applic for	2	112
applic has	-7	8
applic in	12	16
applic is	-15	25
applic layer	-10	16
applic log	39	34
applic on	-8	33
applic set	-11	14
applic softwar	-4	41
applic that	-36	58
applic to	36	-32
appoint	-6	25
appoint the	-6	25
approv	-11	33
approv and	-6	9
approv rule	1	10
approv step	-2	13
april	25	12
april 2026	47	-15
architect	24	-6
architectur	-28	54
archiv	12	31
archiv @	-21	40
archiv and	-33	38
archiv are	62	-38
archiv in	-13	27
archiv it	-11	24
archiv on	-31	74
are	2	32
are %	37	50
are @	0	59
are a	-7	55
are ad	79	-47
are administr	34	-72
are all	-19	21
are allow	0	11
are and	-28	52
are anoth	39	20
are answer	-4	15
are author	41	-34
are block	-37	72
are close	-22	45
are data	110	-57
are destroi	42	-24
are down	2	56
are encrypt	-11	24
are environment	59	14
are gone	18	-5
are handl	-8	14
are hidden	35	-16
are in	-18	51
are inherit	67	-23
are kept	9	25
are left	18	1
are limit	34	-25
are log	43	-35
are lost	-30	34
are made	-5	58
are manag	-20	44
are never	70	-10
are no	22	23
are none	11	29
are not	72	-15
are off	-7	26
are older	-17	37
are on	49	-30
are patch	80	-32
are privat	-4	44
are program	-22	25
are public	-8	81
are record	-20	35
are refus	51	12
are replac	-42	60
are secur	67	63
are serv	-69	12
are set	-30	60
are slow	1	8
are switch	-64	60
are taken	-41	109
are the	-46	-87
are then	-3	10
are those	-34	73
are three	-48	-51
are thrown	-27	68
are too	-31	68
are up	57	0
are updat	32	-16
are windows	43	-26
are written	-61	-45
arent	10	50
arent %	-5	16
argument	-10	39
around	5	55
around in	29	3
around the	1	43
arrang	11	39
arrang that	9	21
arriv	-17	-46
arriv and	-13	46
art	-4	11
artifact	19	-5
artifact $	-2	66
artifact and	15	-10
artifact cach	24	-17
as	5	20
as @	-30	31
as a	-28	-8
as an	15	1
as avail	-37	31
as blue	68	24
as code	-16	34
as data	47	-21
as ebs	58	-52
as in	-20	44
as it	37	-28
as long	50	-49
as on	-4	8
as one	-4	17
as part	82	-15
as partit	-2	9
as plain	-5	12
as root	-18	22
as s3	10	-9
as servic	62	9
as soon	41	-39
as system	23	8
as templat	-21	30
as the	26	2
as thei	-3	16
as those	12	-2
as traffic	20	-12
as well	2	49
as with	-39	41
ask $	-117	-84
ask @	-108	15
ask about	-9	44
ask and	44	-30
ask for	28	2
ask in	1	9
ask of	56	-34
ask to	60	-44
ask who	-3	38
assess	29	20
assess and	11	4
assessor	2	44
asset	11	53
assign	-37	31
assign $	-103	-64
assign @	-6	78
assign function	-11	15
assign resourc	-8	19
assign secur	-2	41
assign them	-6	23
associ a	-7	8
associ and	-12	36
associ or	-7	15
associ subnet	11	-10
assum	-25	42
assum it	-17	45
at	10	7
at %	9	59
at 100	-23	40
at 3am	-45	10
at @	-65	-48
at a	20	1
at all	6	14
at an	47	-29
at any	0	17
at aws	-60	-63
at coarser	17	-15
at creation	5	38
at data	42	-8
at each	9	0
at edg	37	7
at end	47	4
at everi	31	-22
at first	33	-20
at its	35	0
at latest	-20	26
at launch	-25	88
at least	15	8
at most	3	23
at night	-12	-93
at no	69	-44
at onc	8	20
at our	-34	57
at random	-7	29
at rest	29	-32
at the	14	42
at them	-21	50
at which	0	54
attach	-3	28
attach @	-30	69
attach a	-2	15
attach an	-9	37
attach and	-26	53
attach it	-6	14
attach the	-17	43
attach them	43	-8
attach to	10	12
attack	17	26
attack $	-37	2
attack and	23	12
attack depend	-12	16
attack on	94	-6
attempt	-12	45
attent	28	12
attent to	28	12
attribut	13	4
attribut and	-24	29
attribut in	-3	8
attribut that	21	-12
audio	-4	18
audit	14	3
audit $	-48	72
audit @	-1	8
audit and	18	-5
audit in	-68	59
audit log	-11	35
audit of	19	2
audit report	-16	18
audit the	69	23
audit under	72	6
auditor	30	15
auditor $	29	4
auditor ask	0	52
auditor that	-1	29
auditor want	21	7
august 2026	26	-16
auth	-3	39
auth for	-22	35
auth polici	-13	51
auth token	7	25
auth type	-5	8
authent	-4	33
authent $	7	44
authent and	-3	8
authent for	5	19
authent on	3	31
authent the	-3	11
author	7	38
author and	-22	24
author by	-16	75
author for	-32	43
author in	23	8
author of	-21	24
author rule	-1	21
author that	-3	15
author the	39	71
author there	24	-23
author where	21	-21
authorit	33	-9
authorit name	33	-9
auto	36	22
auto minor	4	100
auto mode	19	-3
auto paus	-33	51
auto repair	-8	9
auto scale	-10	16
auto tune	27	-26
auto updat	18	10
autogrow	44	-68
autom	-13	-30
autom and	-6	8
autom backup	-1	-19
autom can	-31	43
autom configur	48	-25
autom is	-48	-42
autom mode	3	42
autom patch	5	31
autom snapshot	4	-105
automat	-18	-23
automat $	-40	-20
automat backup	11	19
automat by	-27	-101
automat daili	7	-67
automat deploy	-22	33
automat in	89	-6
automat minor	17	17
automat mitig	-47	67
automat on	39	150
automat one	-91	61
automat or	-16	-65
automat patch	22	104
automat recoveri	44	5
automat rotat	-15	62
automat scale	51	-35
automat snapshot	-85	-113
automat updat	38	-5
automat upgrad	39	5
automat version	33	-12
autominorversionupgrad	13	-1
autominorversionupgrad is	16	-1
autosc	-7	31
autosc and	10	35
autosc is	30	-10
autosc of	-43	47
autoscal	-26	53
autoscal or	-21	31
autostop	64	-32
avail	23	2
avail $	117	17
avail across	22	-21
avail and	35	-27
avail for	-68	113
avail in	21	4
avail is	49	8
avail of	7	-74
avail over	13	-2
avail plan	24	-16
avail zone	25	8
avoid	-26	49
awai	32	3
awai @	58	-44
awai and	34	-33
awai by	-46	55
awai from	28	4
awar	-86	-86
awar and	-76	-92
awar train	-57	-30
aws	54	-2
aws $	-29	94
aws @	40	-2
aws account	-10	46
aws api	46	-2
aws batch	5	12
aws build	84	9
aws data	44	-16
aws employe	14	-97
aws encrypt	-13	103
aws end	51	-74
aws facil	53	-11
aws has	-47	38
aws health	-94	-73
aws infrastructur	81	10
aws is	-42	39
aws manag	58	-48
aws network	45	-20
aws or	-35	-25
aws own	86	-10
aws region	81	-41
aws router	57	-37
aws servic	-26	-70
aws site	23	0
aws who	-25	61
awsvpc	-8	20
az	13	9
az $	131	-57
az @	14	-7
az and	10	5
az at	-2	29
az cluster	-5	13
az deploy	27	-12
az do	11	-10
az file	40	-16
az for	-5	102
az ha	53	38
az in	-1	19
az is	12	-8
az on	32	19
az option	-8	-11
az or	-7	11
az redund	55	-29
az there	20	9
az with	-27	53
azs	58	6
azs $	-21	96
azs in	24	-13
azs with	58	-26
b	25	12
baa	-64	29
babysit	122	-44
back	-1	20
back $	11	16
back again	45	-42
back and	9	0
back by	-21	33
back end	51	-26
back is	-22	62
back it	-13	65
back on	6	24
back the	11	25
back them	-9	37
back to	7	9
back up	-30	20
back when	70	-67
backbon	41	-16
backbon between	50	-15
backend	29	53
background	70	-38
background check	74	-38
backtrack	-2	77
backtrack window	-2	77
backup	-10	12
backup $	-163	-4
backup @	-73	100
backup and	19	22
backup are	20	27
backup at	26	-7
backup by	111	-20
backup copi	-7	21
backup for	-13	22
backup go	-11	14
backup in	-26	-69
backup insid	94	-36
backup is	0	88
backup of	-29	-80
backup off	-1	82
backup on	9	7
backup or	-6	12
backup retent	23	74
backup stai	-16	42
backup that	-11	37
backup to	43	-6
backup unless	-1	12
backup until	-42	60
backup who	-29	-144
backup window	33	-36
bad	-10	35
badg	40	6
badg at	54	0
bake	24	39
bake into	32	27
balanc	17	5
balanc and	27	2
balanc control	25	-25
balanc in	27	-10
balanc or	-18	21
balanc the	-1	32
bandwidth	12	81
bandwidth and	-10	10
bandwidth limit	0	51
bank	20	-16
bank regul	28	-27
banner	-15	21
bare	45	29
bare metal	24	17
base	10	30
base @	-38	59
base and	-9	21
base capac	12	-5
base has	-12	13
base imag	-2	34
base intrus	-9	18
base is	62	-50
base layer	-26	29
base or	-7	9
baselin	9	101
baselin $	-1	117
baselin in	1	14
baselin mainten	-11	15
basement	-56	-54
basi	30	-24
basic	91	-3
bastion	-5	25
batch	-70	-1
batch @	-39	61
batteri	79	-11
be	3	17
be $	2	23
be %	31	-20
be ad	-12	36
be ask	6	-90
be awai	-14	15
be cach	-6	21
be call	-11	31
be chang	-18	42
be creat	-36	50
be enabl	-15	32
be encrypt	-23	38
be instal	11	-2
be kept	5	16
be log	43	-36
be lost	29	-6
be made	-3	33
be move	-29	31
be on	-9	14
be open	-2	12
be patch	-12	33
be public	-11	56
be reach	15	20
be read	-13	18
be recov	-21	41
be repair	-29	29
be replac	-26	32
be restor	-16	26
be share	-25	52
be switch	115	-62
be told	-15	22
be turn	76	-21
be undon	-24	70
be updat	-12	13
be us	-2	53
be written	-33	48
bear	-11	25
bear it	-15	17
becaus	14	20
becaus %	-17	18
becaus it	27	-27
becaus nobodi	-3	11
becaus of	30	28
becaus somebodi	-3	12
becom	-14	49
becom a	41	-19
becom owner	-2	40
becom unsupport	-25	29
been	-28	12
been run	-21	20
befor	7	14
befor %	32	15
befor 31	-13	30
befor @	-17	36
befor a	30	-10
befor an	-28	55
befor and	20	-19
befor extend	28	98
befor it	27	20
befor its	-30	45
befor reus	13	-2
befor riski	27	-23
befor send	5	71
befor that	44	37
befor the	-26	57
befor their	-18	78
befor upload	-19	53
befor we	-25	34
beforehand	51	2
begin	7	8
behavior	-1	33
behavior and	-23	43
behind	51	-4
behind @	94	-32
behind a	-119	62
behind an	125	-52
behind it	-32	65
behind our	-6	69
behind the	3	21
behind them	16	10
believ	-9	11
belong	12	11
belong in	-23	51
belong to	27	-13
below	60	-29
below $	158	8
below 100	-10	15
below @	23	-26
below a	166	-2
below an	133	-32
below it	42	26
below our	81	5
below the	91	-101
benchmark	-36	5
beneath	71	-3
beneath @	85	-38
beneath the	33	-27
beneath them	-23	30
besid	37	-18
besid a	-4	12
best	-5	18
best effort	29	-28
better	-21	65
between	16	29
between @	27	13
between a	4	-114
between account	18	-5
between and	-56	89
between avail	38	-28
between aws	50	-10
between client	50	8
between compon	-9	13
between control	14	9
between driver	23	-18
between facil	18	-8
between its	4	8
between node	21	-1
between our	-25	23
between region	100	11
between servic	58	-4
between sse	-46	71
between the	48	-14
between them	-81	113
between two	23	-6
between user	-5	8
between vpc	-5	10
between worker	-27	47
between zone	60	-59
beyond	15	10
beyond repair	-23	28
beyond the	32	-32
bezo	82	18
bgp	-6	24
bgp and	-10	25
bgp on	0	16
bia	2	29
big	-37	70
bigger	11	68
bigger node	11	68
bill	5	88
bind	-23	41
bind in	-29	60
binlog	5	57
bio	60	-5
bio and	63	-3
biometr	78	1
bit	43	-2
bit kei	35	-25
bit rot	74	-22
black	55	-37
black fridai	55	-37
blame	16	50
blame $	-3	56
blame for	42	19
block	21	23
block @	-27	61
block and	-18	19
block befor	36	-28
block by	-27	50
block everi	-24	44
block is	-4	12
block of	59	-46
block or	-11	11
block public	-21	34
block that	-16	22
block the	-15	73
blue	-26	-10
blue green	-26	-10
blueprint	-5	41
blueprint for	89	-27
board	-16	62
bodi	-3	14
bodi with	-19	28
bookmark	-9	44
bootstrap	8	-2
bootstrap action	-12	21
bootstrap argument	-10	39
bootstrap script	-3	35
bot $	2	27
both	-26	16
both $	25	132
both @	-13	23
both and	-11	29
both are	-7	97
both end	-57	-60
both engin	31	43
both parti	-25	-70
both side	-65	-95
both tunnel	-34	24
bottlerocket	-29	-52
bottlerocket node	-25	41
bottlerocket on	-35	-75
bought	24	-22
bounc	-19	26
bounc and	-37	43
bounc complaint	75	-70
bound	37	-20
boundari	52	42
boundari of	36	-17
box	-32	2
box $	48	70
box behind	24	37
box for	21	97
box from	-14	19
box in	-6	53
box was	-30	30
box who	-2	15
branch	-37	82
branch $	-6	19
breach	4	61
break	-7	25
break and	-24	29
breaker	3	56
bring	0	24
bring a	4	41
bring and	33	-26
bring it	-31	31
bring its	-51	58
bring none	118	-41
bring one	54	-28
bring our	2	14
bring resourc	-3	12
bring the	-9	25
bring to	-9	41
bring your	3	16
broad	-21	80
broadcom	3	39
broadli	-26	3
broke	11	57
broken	60	-13
broken @	45	5
broken disk	83	-19
broken host	26	-13
broker	37	-11
broker $	155	12
broker and	28	-20
broker in	26	-24
broker is	-8	75
broker log	-21	51
broker of	-21	-28
broker restart	-45	54
broker updat	54	-25
broker user	-10	96
broker without	-4	23
brought	-26	42
brute	5	52
brute forc	5	52
bucket	9	10
bucket @	-11	37
bucket and	12	8
bucket are	-17	37
bucket dure	48	-47
bucket encrypt	46	4
bucket fall	72	-32
bucket for	-11	15
bucket in	22	-9
bucket is	-23	38
bucket of	-5	13
bucket or	41	8
bucket over	-25	35
bucket polici	-9	16
bucket that	59	-48
bucket to	-12	13
bucket which	-11	13
bucket whose	35	-27
bucket with	20	-2
budget	3	56
budget and	5	57
budget below	-10	15
budget on	-42	87
budget that	-14	21
buffer	-22	51
buffer $	-7	63
buffer disk	-33	35
bug	58	-13
bug $	-21	63
bug in	27	10
bui and	56	-21
bui new	86	-57
build	21	7
build $	-12	-62
build %	84	-34
build @	-5	94
build a	-38	55
build and	19	1
build are	-19	36
build imag	-37	54
build in	40	-2
build it	-53	-6
build its	69	9
build new	87	-28
build of	24	33
build on	-18	41
build patch	32	-12
build run	-42	55
build scan	10	9
build script	50	-35
build set	-4	8
build that	52	-28
build the	55	-9
build upload	1	53
build where	31	-26
builder	20	-3
built	0	-17
built $	63	-25
built @	36	-25
built again	-12	13
built by	-26	99
built for	43	-19
built in	4	18
built them	-16	102
bump	-57	-2
bump $	32	135
bump it	-13	49
bump the	-14	44
bundl	3	32
bundl and	-14	16
bundl in	-25	35
burden	-55	15
burn	-28	40
burn @	-25	40
burst	25	15
burst credit	5	25
bus	-23	43
buse	-14	20
busi	-40	-35
busi $	-69	-71
but	11	-8
but @	8	-36
but doe	-20	22
but for	187	12
but is	-11	11
but never	-18	19
but not	58	-4
but one	26	-23
but the	9	19
but to	45	-41
but who	82	76
button	-27	85
buy	-41	67
buy @	-9	11
buy run	-56	64
by	10	13
by $	5	-25
by %	12	6
by @	-49	80
by a	13	24
by acm	-7	34
by amazon	59	-30
by an	-1	11
by anyon	36	-12
by api	-31	50
by at	-4	18
by aws	22	10
by build	-21	39
by chang	-15	67
by cli	-25	28
by contract	-25	25
by day	13	-6
by default	26	13
by dns	-3	-13
by ebs	19	-10
by email	24	-21
by eventbridg	-16	25
by evict	28	-25
by forc	19	59
by group	-33	34
by hand	-1	33
by http	64	-30
by iam	33	-8
by internet	-5	9
by it	-23	45
by its	25	-9
by itself	14	16
by launch	-14	17
by mail	29	-14
by manag	7	65
by mistak	-5	30
by new	-29	49
by one	27	-7
by our	6	52
by peopl	-3	12
by region	-2	9
by replac	85	-12
by restor	-14	30
by s3	79	-58
by session	-3	24
by sns	-14	22
by step	-8	10
by terraform	-13	57
by that	-6	33
by the	15	0
by their	-23	34
by themselv	4	59
by tls	27	6
by updat	-1	91
by us	35	-13
by volum	29	-28
by vpn	19	75
by which	-5	20
by who	31	-112
by whom	-11	-57
by zone	39	-18
byol	32	128
bypass	33	-30
c	19	69
ca	9	7
ca certif	-15	22
cabinet	-99	-44
cabl	71	10
cabl and	68	-13
cabl between	86	-12
cach	16	16
cach $	-11	123
cach at	16	7
cach behavior	-21	64
cach disk	-23	56
cach if	70	-64
cach in	-69	-71
cach is	-9	20
cach on	35	-34
cach set	-22	48
cage	-15	23
calcul	-29	39
calcul field	-1	10
call	17	10
call $	26	17
call @	29	29
call and	23	-9
call by	24	13
call for	24	-2
call go	-16	33
call in	30	-16
call is	-9	48
call of	19	-14
call over	26	10
call that	47	-37
call the	0	41
call to	14	5
call who	-24	63
call with	-65	83
callback	-9	11
caller	-1	27
caller and	47	-34
caller in	-6	14
came	34	-21
came back	43	-19
came in	-14	17
camera	41	-9
camera and	16	-10
can	13	23
can %	30	41
can @	-25	41
can add	28	7
can and	-38	40
can approv	-16	21
can ask	34	-27
can be	16	11
can break	-33	37
can bring	-35	53
can chang	-9	30
can choos	-4	10
can delet	-33	41
can do	-17	37
can export	107	-70
can forc	76	-48
can go	-13	29
can have	-6	28
can hold	-48	78
can instal	89	-41
can log	8	7
can look	-11	15
can lose	-15	22
can move	79	-63
can name	133	-67
can narrow	97	-81
can neither	0	36
can never	-9	63
can no	-19	21
can onli	40	-32
can open	-10	21
can queri	-7	18
can reach	52	-7
can read	-3	92
can run	-32	42
can see	-18	35
can start	25	-1
can switch	2	15
can take	-27	51
can talk	-17	19
can turn	92	-56
can use	-17	49
canari	-17	52
cannot	34	13
cannot be	8	32
cannot bring	-13	20
cannot chang	21	-4
cannot decrypt	-21	24
cannot log	96	-57
cannot put	46	-35
cannot reach	64	1
cannot read	30	-26
cannot see	78	-51
cant	9	21
cant read	23	-18
cant see	25	-2
cap	-14	42
cap it	-14	42
capabl	-16	37
capabl are	-31	61
capac	19	-5
capac $	-23	-148
capac and	7	18
capac behind	27	-7
capac by	-75	-105
capac for	27	-38
capac in	26	11
capac of	-21	24
capac on	-9	19
capac plan	-23	116
capac provid	-4	36
capac reserv	-36	53
capac that	46	-10
capac to	58	-25
capac unit	-20	56
capac when	97	-22
captur	-7	22
captur and	-7	11
captur manag	12	-8
card	63	-1
card number	-12	82
care	24	-21
care $	125	-36
care of	-16	-29
carri	13	4
carri @	8	-4
carri it	-21	80
carri out	68	-20
carri the	-16	20
carri them	-14	68
carrier	34	-25
cas	18	6
case	-11	43
case and	13	-10
catch	13	-8
catcher	-7	11
categori	17	-10
caus	13	5
cctv	74	13
cctv and	55	15
cdc	-8	57
cdk	0	8
ceil	27	-1
center	44	-9
center $	116	-31
center behind	68	-35
center hardwar	9	-6
center in	44	-25
center is	-30	60
center that	29	-10
center with	-5	46
central	0	62
cert	18	14
cert in	-38	62
cert of	45	-3
cert on	28	-23
certif	-2	23
certif $	-84	-40
certif @	31	-23
certif and	-13	27
certif are	89	-39
certif author	-18	23
certif bundl	30	-21
certif for	-2	27
certif from	58	-30
certif in	-2	45
certif is	17	1
certif issu	37	-39
certif manag	93	-65
certif on	-33	5
certif or	-14	30
certif privat	68	-21
certif that	11	20
certif to	-3	65
certif verif	-11	18
certif who	-26	30
certif with	-15	67
certifi	17	19
certifi cloud	-17	15
certifi that	50	18
cev	-62	10
chaincod	-7	26
chaincod and	-14	15
chang	7	23
chang @	0	26
chang afterward	-16	44
chang an	-9	22
chang and	-1	13
chang by	-51	80
chang cannot	32	-31
chang five	27	-23
chang in	20	23
chang instanc	-21	40
chang it	-21	52
chang its	-36	79
chang later	-2	15
chang manag	-49	31
chang noth	-24	56
chang of	70	-48
chang onli	-42	43
chang out	-23	29
chang over	-44	49
chang per	30	10
chang record	-12	16
chang set	-9	14
chang start	-14	28
chang that	105	-16
chang the	16	31
chang their	0	17
chang them	-11	25
chang there	-3	24
chang to	52	-20
chang what	77	-57
chang with	-12	57
channel	-13	26
channel and	-20	39
chap	-2	15
chap secret	-2	15
charact	-10	67
charg	-2	-27
charg and	10	-10
charg of	-14	-33
chat	16	-13
chat and	42	-42
chat in	34	-29
cheaper	-10	35
cheaper class	-10	35
check	3	26
check @	64	-52
check and	27	-6
check answer	-25	36
check by	-11	63
check certif	-31	46
check everi	-3	9
check is	-23	66
check it	-26	46
check its	-9	21
check of	70	1
check on	58	-13
check set	-9	10
check signatur	62	-16
check that	-20	39
check the	9	11
check them	-30	42
check what	-15	37
check whether	9	45
checkout	-21	26
checkpoint	20	10
checkpoint and	-8	26
checkpoint are	104	-76
checksum	29	-19
china	34	-18
china region	41	-20
choic	60	5
choic $	-54	130
choic @	-22	81
choic and	16	-12
choic is	90	-61
choic to	-103	91
choos	-7	34
choos @	-12	26
choos a	-2	30
choos and	-10	35
choos between	-47	68
choos encrypt	-6	32
choos framework	-31	62
choos instanc	-22	34
choos it	6	44
choos its	-6	14
choos kei	-8	20
choos kms	46	-29
choos log	-17	36
choos multi	-11	44
choos node	-7	17
choos one	-21	44
choos otherw	61	-24
choos public	-15	17
choos qualifi	-4	21
choos region	-17	19
choos singl	-9	16
choos small	-7	21
choos sse	-8	9
choos that	-16	92
choos the	-14	44
choos their	-41	57
choos to	-13	22
choos type	-16	33
choos up	-10	32
choos when	-6	10
choos whether	-6	14
choos which	-22	50
choos who	-30	29
chore	6	82
chore $	6	82
chose	56	-46
chosen	-3	75
chosen by	-19	86
ci	-5	34
cidr	-24	80
cidr rang	-18	60
cilium	-12	12
cipher	31	18
cipher on	-30	36
circuit	3	56
circuit breaker	3	56
cis	-16	51
cisco	-10	75
claim	-35	5
class	-9	33
class and	-19	32
class are	0	10
class but	40	-38
class of	-9	44
class or	44	-22
class storag	-26	41
classic	10	-2
classic @	-6	10
classif	-21	63
classif and	-7	53
classifi	-27	58
classifi and	-7	29
classifi the	-2	19
clean	-14	37
clean $	-26	44
clean up	-14	29
cleanli	-8	14
cleanup	-5	65
clear	-10	34
clear in	72	-69
clear text	32	-17
clear until	-11	37
cli	-13	34
cli and	-32	42
cli api	-15	29
cli or	-3	39
cli sam	0	8
click	-33	45
click $	-30	11
click in	9	39
client	-8	32
client @	-17	42
client against	0	29
client and	-50	-63
client are	-8	40
client befor	-9	13
client certif	-22	41
client connect	15	-5
client current	-21	39
client first	-12	28
client have	-41	67
client in	-2	13
client is	141	-90
client librari	-19	47
client must	92	-56
client need	29	-10
client of	-17	43
client on	-19	61
client reach	-22	31
client sdk	-22	50
client send	-5	19
client side	8	37
client that	28	-4
client trust	63	-28
client who	-28	95
client with	-8	16
climb	-16	73
clock	29	27
clone	1	67
close	11	42
close execut	-11	21
close port	9	54
close the	-18	43
close to	-32	63
cloud	20	14
cloud $	-43	14
cloud %	114	63
cloud @	-3	98
cloud administr	-20	27
cloud is	-1	23
cloud servic	81	-22
cloud side	76	-36
cloud with	48	-34
cloudfront	-11	22
cloudfront or	17	5
cloudfront the	-25	29
cloudfront where	-26	27
cloudtrail	30	-11
cloudtrail and	38	-27
cloudtrail by	8	14
cloudtrail doe	-23	89
cloudtrail except	39	-38
cloudtrail record	89	-58
cloudtrail s	20	-15
cloudwatch	17	5
cloudwatch agent	-4	34
cloudwatch alarm	-8	13
cloudwatch and	12	2
cloudwatch are	-11	22
cloudwatch log	11	10
cloudwatch metric	36	-14
cloudwatch with	-19	21
cluster	-11	3
cluster $	-113	-50
cluster %	-13	74
cluster @	76	109
cluster add	-30	32
cluster admin	-19	21
cluster and	1	8
cluster applic	22	-19
cluster are	-4	48
cluster as	-34	41
cluster at	39	-16
cluster autoscal	-20	51
cluster by	30	13
cluster can	38	-28
cluster certif	-6	35
cluster contain	4	21
cluster deploy	33	-20
cluster from	-27	28
cluster has	13	4
cluster is	49	-44
cluster keep	65	-24
cluster made	27	51
cluster metric	46	-8
cluster mode	5	51
cluster need	-91	-69
cluster node	-80	4
cluster of	-50	35
cluster on	50	-101
cluster or	-31	62
cluster paramet	32	-2
cluster replic	43	-25
cluster set	1	10
cluster softwar	-51	111
cluster that	-2	17
cluster to	-19	30
cluster up	31	-13
cluster upgrad	-4	45
cluster volum	106	-47
cluster which	20	6
cluster who	5	53
cluster with	-42	69
cluster without	-30	-59
cname in	0	44
cni	66	4
cni and	-44	52
coarser	17	-15
coarser resolut	17	-15
code	-6	48
code $	-20	92
code and	5	25
code doe	-18	24
code for	38	14
code has	1	22
code in	-38	98
code insid	-38	71
code is	-3	93
code its	-12	25
code notebook	-11	26
code of	-8	69
code password	-7	35
code run	24	-13
code scan	-3	11
code secur	-9	18
code servic	11	-4
code that	0	40
code their	-3	11
code to	-3	25
code who	-17	85
cognito	-3	26
cognito or	-4	16
cold	-37	79
collabor	-58	-26
colleagu	-15	112
collect	10	26
collect $	21	-1
collect @	0	17
collect and	35	20
collect evid	72	-34
collect log	9	-3
collect the	-33	49
collector	-17	33
column	-1	51
column level	13	56
com	82	5
come	4	27
come @	-61	66
come all	-38	78
come and	-10	71
come back	54	-32
come by	-29	132
come from	41	-49
come in	12	-34
come into	-48	38
come one	48	-10
come out	17	-16
come through	-20	96
come twice	-11	21
come with	-35	42
come without	116	-32
command	8	19
command line	42	-39
commiss	62	-37
commiss the	40	-19
commit	47	-11
commit by	-19	24
common	9	-5
common @	11	-5
common flood	27	-18
common network	9	-4
commun	2	61
commun with	37	-26
compact	53	-26
compani	13	15
compani $	-10	59
compani or	38	0
compani own	-9	68
compani run	-4	14
compani us	19	-5
compani want	56	-36
compar	64	-40
compat	16	41
compat with	-32	124
compil	-7	23
compil or	-3	12
complain	0	9
complaint	-19	26
complet	53	-5
compli	33	19
compli is	-47	93
complianc	-139	-132
complianc mode	-11	37
complianc of	-135	-159
complianc program	72	5
complianc report	6	114
complianc when	-77	-63
compliant	-35	15
compliant automat	-17	15
compliant with	-1	12
compon	20	6
compon are	-7	47
compon of	48	-11
compon on	-10	21
compon with	55	-47
compress	-16	51
comprom	22	123
comput	30	9
comput and	-48	59
comput env	-10	24
comput environ	-36	52
comput for	39	-23
comput in	49	-50
comput node	-4	106
comput storag	52	-9
comput that	20	7
comput type	155	12
comput when	5	-107
concern	-20	-13
concern $	-58	-5
conclus	-2	34
concurr	2	33
concurr and	-6	33
concurr for	-24	24
concurr limit	1	31
concurr on	2	8
condit	23	46
condit in	-16	32
condit of	50	16
condit that	-3	91
confid	-3	12
confid threshold	-3	12
confidenti	4	82
confidenti file	10	60
config	-32	34
config $	14	121
config on	15	99
configur	-3	45
configur $	45	49
configur @	14	22
configur a	-7	39
configur and	-26	31
configur anyth	-53	36
configur as	-6	28
configur automat	35	92
configur bgp	-5	18
configur both	3	30
configur by	30	76
configur call	-32	69
configur file	-4	12
configur in	-11	12
configur it	-23	58
configur its	0	49
configur launch	-16	56
configur manag	-76	-87
configur of	20	51
configur on	-3	12
configur patch	-76	105
configur secur	-4	13
configur set	-12	19
configur that	20	-10
configur the	2	63
configur them	-3	15
configur tls	41	-31
configur with	0	26
confirm	-45	-62
conflict	-26	78
connect	3	23
connect $	-14	41
connect a	-11	14
connect alon	57	-28
connect and	-17	32
connect are	10	16
connect between	-23	63
connect by	4	9
connect encrypt	30	-30
connect from	-114	-91
connect in	-8	33
connect it	57	-50
connect link	0	11
connect or	-13	19
connect password	-9	48
connect read	-4	9
connect string	-20	36
connect that	49	-33
connect the	39	7
connect through	79	-75
connect to	-16	43
connect user	15	-14
connect where	-7	8
connect with	-2	19
connector	-4	25
connector and	-18	25
connector for	-7	21
connector plugin	-16	49
consent	-8	42
consent for	-11	26
consent of	4	21
consist	-11	23
consol	13	-2
consol $	12	72
consol and	32	-12
consol ask	38	4
consol doe	-35	79
consol of	12	-6
consol show	-28	41
consol tell	-27	73
consol turn	-54	80
consol user	-8	85
consolid	31	-8
consolid and	1	27
constraint	48	-14
consult	24	-19
consum	10	53
consum @	-9	59
consum and	-24	29
consum are	-12	47
consum over	67	-40
consum their	-27	51
contact	-30	36
contact and	-6	18
contact are	-3	16
contact data	50	-39
contact detail	-15	48
contact of	-27	50
contain	-16	25
contain $	-20	83
contain @	-9	56
contain agent	-51	77
contain and	1	10
contain are	-7	113
contain base	-1	-53
contain fleet	-11	20
contain from	-3	8
contain host	-104	-36
contain imag	-3	71
contain in	-10	60
contain is	-2	38
contain of	33	69
contain on	6	44
contain os	-63	-160
contain runtim	92	-53
contain that	13	7
contain who	1	45
containerd	-3	37
containerd are	-27	29
content	18	44
content $	15	-33
content %	29	76
content and	-2	17
content by	-13	50
content is	38	83
content of	-2	19
content process	21	-18
content that	8	55
content to	2	24
content with	53	-43
context	-22	36
continu	31	-26
continu @	-33	38
continu and	86	-65
continu backup	-20	-52
continu log	-9	18
continu plan	52	36
contract	-14	30
contractor	-7	99
control	19	0
control $	-24	82
control %	15	104
control @	88	-12
control and	24	4
control are	2	55
control behind	-16	59
control for	30	15
control group	-18	88
control in	160	10
control inherit	102	-8
control instanc	58	2
control is	-68	15
control list	-15	52
control of	30	36
control one	19	-16
control owner	24	-23
control physic	51	-35
control plane	22	-25
control that	46	-79
control the	-22	56
control their	96	-94
control when	-78	11
control which	40	63
control who	-68	8
control with	28	-16
convers	50	-27
convers and	-31	39
convers log	58	-35
cooki	-20	27
cooki and	-24	31
cool	8	35
cool and	-10	20
cool are	-6	9
cool for	12	64
cool in	43	10
coordin	41	17
cope	-14	19
copi @	44	-32
copi a	11	1
copi afterward	14	-10
copi and	44	7
copi data	88	-1
copi everi	-34	39
copi from	-12	32
copi in	-18	30
copi it	23	-17
copi of	-36	-51
copi on	47	-28
copi that	-9	20
copi the	-5	36
copi them	-5	9
copi those	-7	31
copi to	-22	-58
copi with	12	-11
coppa	-24	37
cor	-8	71
core	-14	35
core devic	-38	69
core rule	40	-32
coredn	-41	15
coredn @	-51	9
corpor	9	67
corpor directori	15	71
correct	-36	30
correct $	15	31
correct and	-2	14
correct that	-59	15
correct the	-5	42
corrupt	-17	0
cost	5	96
cost monei	1	42
could	24	-23
could not	-31	42
could see	51	-29
count	-14	54
count $	12	143
count and	-6	15
count in	-19	47
count of	-13	17
count onli	-22	25
count or	-19	23
count them	11	48
countri	-21	79
cover	12	30
cover all	-22	23
cover and	71	-63
cover by	23	-6
cover onli	-12	24
cover the	-23	39
cover what	-69	106
coverag	-3	13
cpu	11	11
cpu and	-18	55
cpu memori	12	2
cpu of	-13	15
crash	78	8
crash of	27	31
crash on	-29	55
crawl	15	54
creat	2	25
creat $	-33	47
creat @	-8	89
creat a	14	18
creat account	-21	114
creat alarm	-9	9
creat an	-27	57
creat and	5	-12
creat anew	-43	58
creat by	-28	36
creat databas	0	19
creat encrypt	88	-31
creat grant	-6	15
creat in	82	9
creat individu	6	51
creat it	-11	62
creat kei	-9	16
creat one	-5	10
creat or	19	-13
creat repair	10	-4
creat the	-7	24
creat their	-3	46
creat them	-20	62
creat user	-1	11
creat with	84	-55
creation	3	55
creation $	-6	170
creation and	-10	18
creation as	-2	13
creation or	-4	16
credenti	-7	55
credenti $	2	120
credenti by	30	-5
credenti in	5	11
credenti of	-30	55
credenti out	-5	13
credenti that	-2	36
credenti with	5	26
credit	-24	73
credit card	-22	32
critic	31	-7
critic find	-14	25
critic flaw	28	-7
critic in	-13	23
critic on	34	-19
critic secur	75	-40
crl	14	10
cron	37	15
cross	-8	37
cross account	-2	37
cross region	4	36
cross site	-10	18
cross the	-2	9
cross zone	-35	37
crypto	-31	40
crypto %	-21	35
csi	-4	13
cuda	-28	30
cumul	-30	-70
cumul updat	-33	-73
curat	16	32
curat imag	16	-12
current	1	12
current $	-5	54
current @	16	21
current client	-19	53
current is	-27	88
current one	41	-38
current or	-12	27
current tls	-23	41
current version	19	1
cus	-86	-144
custom	7	15
custom $	63	-27
custom @	5	13
custom ami	-8	66
custom and	-18	23
custom apart	50	-14
custom are	-45	61
custom by	-4	8
custom compon	-7	24
custom control	95	4
custom data	29	39
custom docker	-31	58
custom domain	11	-5
custom endpoint	-22	26
custom from	33	-8
custom host	-11	84
custom imag	69	82
custom machin	15	43
custom manag	-85	68
custom model	-6	16
custom on	30	-13
custom put	3	59
custom resourc	-1	8
custom rule	-15	42
custom sinc	-9	27
custom sourc	-5	19
custom specif	-29	65
custom store	6	67
custom task	10	-10
cut	2	-11
cut it	-8	26
cut off	-21	24
cut the	14	86
cutov	-47	91
cve	9	9
cve $	-6	77
cve come	13	-13
cve fix	-11	-85
cve in	-60	30
cve is	12	31
cve within	18	-13
cycl	87	19
d	84	12
daemon	-21	43
daemon and	46	-45
daemon or	-6	8
daemon that	-38	66
daemonset	-17	54
dai	5	19
dai $	-10	101
dai 1	-7	10
dai @	-25	42
dai after	72	-62
dai ahead	40	-35
dai are	-48	27
dai as	-8	17
dai at	-7	18
dai befor	26	-18
dai by	-21	34
dai for	-25	26
dai have	24	-22
dai if	14	-14
dai in	-1	9
dai is	-23	33
dai it	-22	54
dai of	17	-12
dai onli	-6	9
dai to	15	-14
dai unless	14	1
dai whenev	20	-16
dai without	-45	57
daili and	23	-14
daili autom	15	3
daili automat	1	-51
daili backup	-18	-28
daili for	30	-24
daili on	71	-62
daili snapshot	68	-71
daili then	-37	82
dangl	0	44
dangl cname	0	44
dark	69	-12
dark $	48	-32
dashboard	7	17
dashboard $	82	-17
dashboard about	-47	-61
dashboard alert	20	-6
dashboard and	-8	19
dashboard are	-3	13
data	15	21
data $	18	102
data %	8	56
data @	39	-12
data a	-6	16
data access	-7	14
data after	-9	66
data and	-22	-15
data are	-6	12
data arriv	48	-8
data as	39	64
data at	15	-1
data back	-11	28
data befor	-2	67
data by	21	49
data can	-36	44
data captur	-7	11
data center	45	-10
data durabl	9	-6
data encrypt	19	-14
data event	-25	73
data from	29	24
data goe	-19	68
data guard	-19	86
data if	-38	39
data in	0	42
data integr	13	59
data into	37	52
data is	-37	25
data kept	-50	-57
data key	9	-5
data lifecycl	-19	23
data live	-25	33
data model	-12	20
data node	35	39
data of	-1	29
data on	8	19
data onto	-16	47
data or	-5	9
data out	-16	29
data over	58	-43
data plane	67	-31
data process	-61	-71
data protect	-6	30
data qualiti	-1	60
data redundantli	39	-20
data repositori	-20	43
data resid	-24	15
data scientist	-22	47
data set	-27	51
data share	-25	40
data sit	17	10
data sourc	16	0
data stai	-37	90
data that	19	5
data to	13	-5
data under	-32	29
data volum	-16	43
data where	-19	26
data whose	-19	14
data with	44	-35
data within	-4	28
databas	-3	26
databas $	-9	36
databas @	-58	-123
databas and	17	55
databas behind	15	-4
databas by	36	-27
databas credenti	1	139
databas current	66	-59
databas endpoint	27	-22
databas engin	1	-52
databas from	55	-53
databas in	61	0
databas insid	-17	18
databas is	-26	42
databas itself	-9	125
databas of	103	-55
databas on	-23	47
databas password	14	133
databas patch	31	-64
databas role	-4	8
databas run	40	-14
databas schema	5	62
databas small	-14	19
databas softwar	-60	-130
databas that	55	-15
databas user	5	25
databas with	31	-18
datacent	27	39
datacentr	57	1
date	10	26
date $	34	-9
date and	8	34
date of	11	1
date where	-24	27
day	10	3
day $	-26	-54
day 14	8	4
day 21	13	-6
day and	14	-8
day in	-14	49
day is	64	-45
day of	30	-29
day on	-3	49
day one	-26	31
day to	-20	22
db	-58	-50
db $	-14	46
db instanc	78	-4
db paramet	10	80
db password	-7	21
db patch	-94	-102
db subnet	-12	18
db user	25	178
dba	45	9
dba or	-20	45
dba team	-30	-58
dcv	77	-8
ddo	27	-60
ddo attack	50	-25
ddo rule	-15	16
deactiv	16	63
dead	31	1
dead @	-21	82
dead letter	-15	28
deal	-59	-39
deal $	-51	7
deal with	-47	-61
debian	-14	55
decid	-10	45
decid $	6	35
decid @	-7	12
decid about	-5	36
decid and	-18	36
decid between	-16	73
decid by	-17	46
decid from	-20	45
decid how	-3	70
decid if	-8	21
decid in	-18	47
decid on	-12	23
decid that	4	31
decid the	-29	147
decid to	-22	76
decid what	-14	40
decid when	-15	36
decid whether	-10	29
decid which	9	25
decid who	-5	30
decid whom	-39	107
decid with	-6	21
decis	23	70
decis $	-11	90
deck	11	27
decommiss	74	25
decommiss storag	64	-2
decrypt	-16	36
decrypt and	-9	66
decrypt uptim	-48	56
dedic	-2	12
dedic @	-12	12
dedic master	-1	11
dedup	-9	60
deep	-7	25
default	17	8
default $	-25	-34
default 1	-52	80
default a	-18	30
default ami	57	-16
default and	20	-9
default by	-8	12
default encrypt	-172	-158
default envelop	46	-7
default for	-61	65
default from	-60	87
default group	-23	96
default in	-22	33
default is	-30	95
default it	21	-13
default key	-32	44
default on	-31	50
default one	-34	67
default onli	-15	15
default or	-1	38
default paramet	8	7
default per	-1	83
default plan	35	-17
default the	-56	60
default thei	-26	29
default to	12	-11
default updat	23	-17
default version	110	-108
default with	33	-11
defect	118	-62
defenc	94	4
defend	32	-13
defend the	40	-18
defer	-4	18
defer it	-1	19
defin	-10	50
defin $	-1	66
defin @	-9	27
defin and	0	15
defin by	-25	51
defin ec2	-11	12
defin the	-20	56
defin what	-22	56
definit	-6	34
definit $	-7	93
definit @	-8	11
definit and	17	9
definit as	-16	26
definit has	-15	19
definit in	-20	40
definit of	35	-20
degauss	39	-8
degrad	18	2
delai	-20	41
deleg	-9	23
deleg administr	-10	23
deleg and	-6	15
delet	0	29
delet $	-14	109
delet %	-4	37
delet @	23	-11
delet after	-13	-107
delet an	-17	27
delet and	9	3
delet are	-10	21
delet by	-19	80
delet everyth	-20	53
delet face	10	39
delet is	-2	19
delet it	30	42
delet its	-1	12
delet key	-15	23
delet object	3	32
delet of	-41	26
delet old	-9	46
delet on	-14	17
delet one	-9	21
delet or	16	0
delet person	3	70
delet protect	-8	43
delet recoveri	-16	28
delet that	28	-27
delet the	0	45
delet them	63	-26
delet those	7	13
delet what	-3	31
delet with	-48	56
deliv	19	28
deliv log	27	-27
deliv or	33	-28
deliv the	20	-19
deliv to	26	-19
deliv with	18	-17
deliveri	3	21
deliveri for	-17	23
deliveri of	-13	19
deliveri polici	64	-41
deliveri statu	1	17
deliveri to	-12	13
demand	20	7
demand and	-58	72
demand it	19	-2
demand mode	64	-101
demand or	-40	71
demand ssl	-1	17
demand tabl	21	21
demand tls	45	-6
deni	19	18
deni @	-21	25
depend	9	40
depend @	34	-26
depend on	-8	21
depend updat	16	104
deploi	1	46
deploi $	-20	73
deploi @	-32	80
deploi and	50	-28
deploi as	-15	13
deploi it	-1	15
deploi new	-13	19
deploi on	1	36
deploi the	80	-4
deploi them	29	45
deploi to	-16	52
deploi with	-20	34
deploy	16	-11
deploy $	54	-18
deploy account	21	-19
deploy and	0	21
deploy by	25	-11
deploy for	-66	-6
deploy in	22	-21
deploy its	41	-40
deploy of	-6	26
deploy strategi	-16	41
deploy type	-4	27
deploy until	14	-7
deprec	-3	79
deprec %	-18	30
depth	-26	27
deregist	-4	13
describ	6	43
descript	50	-25
design	-6	77
design $	-8	58
design @	11	-5
design and	-24	40
design index	-2	12
design it	4	37
design the	3	30
desir	11	3
desir capac	35	-12
desir count	-12	17
desk	-26	58
desktop	-57	20
desktop $	50	60
destin	7	14
destin and	-10	27
destroi retir	29	-3
destroi the	30	-15
detach	-13	43
detail	12	16
detail result	6	12
detect	50	-3
detect and	32	-9
detect in	91	-20
detect on	-7	15
dev	-6	40
dev put	3	19
develop	-9	69
devic	-5	31
devic $	47	77
devic %	-3	46
devic are	-31	48
devic certif	-17	44
devic check	-18	21
devic in	-11	32
devic is	38	-6
devic may	38	-33
devic of	-17	128
devic on	-20	45
devic stand	-11	15
devic that	31	-3
devic the	-20	30
devic while	-9	17
dhcp	-17	17
di	78	-3
di $	87	-15
di who	42	-27
dial	-35	54
dial in	-34	56
dictat	-16	24
did	-37	-31
did %	-1	33
did not	-13	16
did that	35	-26
die	36	15
diesel	98	-19
diesel gener	52	-21
differ	30	4
differ avail	-90	96
differ custom	85	-34
differ zone	29	3
digest	-21	26
dimens	-12	37
direct	-2	23
direct @	-4	22
direct connect	0	11
direct internet	2	10
direct put	0	12
directli	1	40
directori	13	21
directori $	-20	-57
directori group	-12	21
disabl	-3	35
disabl @	6	11
disabl a	-8	44
disabl by	-30	42
disabl in	-5	12
disabl key	-14	17
disabl or	-12	14
disabl the	19	-19
disast	-4	25
disast of	17	-11
disast recoveri	-6	28
discard the	8	-7
disconnect	-16	18
disconnect and	-7	8
discov	-6	13
discoveri	-29	57
disk	28	-1
disk $	70	-8
disk @	87	-56
disk and	-9	31
disk are	-36	78
disk at	-12	20
disk behind	81	-32
disk encrypt	79	-4
disk fail	95	-18
disk fill	8	-6
disk goe	-25	63
disk in	43	-8
disk is	-32	35
disk of	-6	32
disk or	-13	19
disk that	77	-47
disk under	147	-3
disk when	97	-45
disk who	-7	12
disk with	32	-27
dispos	79	-43
dispos of	58	-15
disrupt	35	-2
disrupt budget	35	-2
distribut	-2	61
distribut @	5	57
disturb	14	21
divid	-87	-104
divid $	-53	-89
dlq	0	80
dmarc	-5	11
dmarc record	-5	11
dns	17	16
dns @	-35	74
dns and	23	11
dns of	-16	31
dns queri	-23	1
dns record	-44	108
dns valid	69	-99
do	20	-1
do $	118	23
do %	82	-18
do @	-125	18
do all	-16	30
do and	-29	75
do anyth	34	-54
do for	-46	53
do it	-64	-21
do not	5	41
do noth	84	-14
do or	-68	-4
do so	-30	47
do that	-34	8
do the	-66	-81
do thei	-36	-58
do thi	-24	35
do those	-17	-74
do we	-36	-30
do what	-4	15
do with	-18	30
doc	-11	23
dock	52	-9
docker	-25	61
docker imag	-34	52
document	-3	25
document and	-5	19
document in	38	-1
document queri	1	14
doe	-4	15
doe $	-17	82
doe %	-23	9
doe @	-9	41
doe anybodi	37	-18
doe it	1	-16
doe not	7	38
doe on	16	-8
doe rotat	-3	18
doe so	-2	19
doe somebodi	-85	-43
doe that	-39	-17
doe the	15	-71
doesnt	-32	46
doesnt it	-56	17
domain	17	22
domain $	67	26
domain @	-25	25
domain and	2	18
domain are	-24	34
domain control	27	27
domain in	31	16
domain is	7	9
domain name	-7	58
domain of	47	-14
domain that	-20	43
done	25	-59
done by	41	-70
dont	-21	1
dont have	42	-23
dont need	48	-49
door	4	11
door cage	-3	13
door power	-8	11
doubl	4	13
doubl $	9	18
doubt	-12	16
down	-16	-23
down $	23	44
down again	46	-39
down and	-13	15
down meanwhil	33	17
down the	21	-17
down to	-7	9
downgrad	-70	130
download	-16	36
download @	-14	52
download and	-26	30
download the	-25	35
download them	-2	40
downtim	40	37
dr	-81	-31
dr $	-107	-80
drain	15	14
drain @	35	-32
drain and	11	2
drain the	15	-11
draw	-7	63
draw conclus	-2	34
drift	17	54
drift $	-16	100
drill	-45	109
drill $	5	98
drill for	2	51
drive	86	-16
drive %	71	8
drive behind	29	-19
driver	7	27
driver @	39	-25
driver and	7	64
driver current	-6	13
driver for	14	1
driver in	1	31
driver of	10	5
driver on	-8	20
driver the	21	-20
drop	12	14
drop a	-18	52
drop record	20	-16
drop the	1	14
drop them	30	-21
drop what	-40	41
dss	-22	-40
dss complianc	-98	-77
dump	-23	74
duplic	-24	69
durabl	86	-35
durabl $	99	-40
durabl and	40	-22
durabl in	21	-12
durabl is	50	-21
durabl of	48	48
durabl state	29	-16
durat	-3	34
dure	56	17
dure a	56	-12
dure an	44	-19
dure the	-31	34
duti	-6	14
duti $	34	-11
duti for	-57	-50
duti in	67	-7
duti is	-14	28
duti to	-6	37
dy	32	-24
e	-82	-14
e mail	-6	50
each	12	8
each @	13	19
each account	-4	10
each avail	-107	115
each chang	-28	43
each connect	-8	9
each deploy	15	3
each endpoint	-5	19
each execut	15	-13
each further	21	-20
each hour	76	-45
each instanc	8	19
each is	51	-21
each job	-20	33
each minut	-20	39
each new	68	-46
each of	59	-42
each other	31	7
each region	5	19
each run	30	-23
each servic	-36	38
each sourc	-4	12
each storag	-1	8
each tabl	25	-5
each time	3	26
each volum	47	1
each vpc	21	-19
each zone	-9	15
earlier	1	34
earlier if	-9	32
earthquak	43	-13
earthquak risk	33	-23
east	44	-11
east 1	44	-8
ebs	14	4
ebs driver	25	-25
ebs encrypt	-25	39
ebs key	25	-6
ebs rds	-64	73
ebs snapshot	65	-55
ebs volum	25	-6
ec2	16	9
ec2 @	-5	39
ec2 and	14	11
ec2 event	-11	12
ec2 instanc	26	-5
ecpu	-53	130
ecr	-11	37
ecr and	-8	12
ecs	81	12
ecs agent	38	1
ecs contain	-52	84
edg	22	-5
edg and	52	-47
edg devic	-27	25
edg function	-6	52
edg locat	15	-6
edg network	50	-31
edg of	-6	20
edg stand	2	8
edg with	9	-5
edit	-22	36
edit and	-40	47
editor	-1	17
effect	-15	38
effect in	-17	32
effort	40	-39
efs	10	2
efs and	6	12
eight	55	-24
eight hour	55	-24
either	10	33
eks	5	107
eks node	-4	119
elast	-114	-79
elast ip	-10	12
electr	-7	44
electr and	-19	44
eleven	43	-20
eleven nine	43	-20
els	49	-24
els and	13	-4
els can	-2	27
els get	33	-26
els is	28	-8
elsewher	1	34
elsewher $	-13	24
elsewher and	-10	21
elsewher is	88	-16
em	35	42
em $	67	12
em %	-4	58
email	5	13
email current	-17	48
emb	-13	18
emerg	-16	34
emerg @	-14	22
emit	32	-19
employe	32	23
employe $	60	55
employe @	-24	46
employe in	-23	39
employe leav	-19	39
empti	44	70
emrf	-5	20
ena	-23	34
ena and	-13	21
enabl	-14	40
enabl @	-9	95
enabl audit	-23	40
enabl by	-68	-58
enabl continu	-9	18
enabl each	3	16
enabl it	-2	29
enabl log	-8	8
enabl mfa	3	38
enabl point	4	42
enabl queri	-17	29
enabl server	-15	17
enabl storag	-29	28
enabl the	9	2
enabl them	5	15
encrypt	5	-8
encrypt $	-113	41
encrypt @	22	-52
encrypt a	-51	-33
encrypt all	60	-16
encrypt among	-5	8
encrypt an	-183	-16
encrypt and	29	6
encrypt are	-21	84
encrypt as	-16	27
encrypt at	-16	-56
encrypt backup	-49	-164
encrypt befor	-24	73
encrypt between	-8	21
encrypt bucket	-8	8
encrypt build	55	-40
encrypt by	6	9
encrypt cluster	67	-30
encrypt code	29	-16
encrypt connect	37	13
encrypt content	33	-17
encrypt control	92	-41
encrypt custom	32	-17
encrypt dashboard	57	-35
encrypt data	77	10
encrypt definit	27	-21
encrypt disk	68	-44
encrypt end	45	-42
encrypt environ	-17	62
encrypt everi	65	-29
encrypt file	15	57
encrypt find	17	0
encrypt firewal	34	-29
encrypt for	-109	-112
encrypt from	-35	52
encrypt home	78	-59
encrypt host	37	-25
encrypt in	-77	-138
encrypt index	32	-19
encrypt instanc	50	-16
encrypt inventori	27	-22
encrypt is	41	-19
encrypt it	49	29
encrypt its	28	-11
encrypt kei	-2	16
encrypt key	-18	95
encrypt manag	8	12
encrypt messag	22	-40
encrypt metadata	20	-11
encrypt network	49	-24
encrypt new	39	-101
encrypt noth	-65	124
encrypt nvme	-38	60
encrypt object	-3	12
encrypt of	-84	-34
encrypt older	-3	8
encrypt on	17	11
encrypt or	-4	11
encrypt our	-21	105
encrypt polici	11	6
encrypt sdk	-50	56
encrypt secret	-25	65
encrypt sensit	-36	22
encrypt set	26	104
encrypt smb	35	-17
encrypt store	58	-32
encrypt support	39	3
encrypt the	33	9
encrypt their	31	30
encrypt them	-35	81
encrypt to	-11	11
encrypt trace	61	-5
encrypt traffic	46	-16
encrypt unless	26	-20
encrypt until	-40	51
encrypt user	58	-50
encrypt what	20	-10
encrypt when	-18	78
encrypt where	-8	16
encrypt which	28	-23
encrypt with	-49	29
end	18	12
end $	-30	66
end @	-23	64
end a	-22	54
end after	-47	62
end and	-6	19
end are	-1	27
end at	-30	129
end date	-32	40
end in	16	32
end instanc	44	-19
end is	-28	36
end it	35	13
end node	21	-12
end of	6	-27
end the	50	-15
end them	35	-29
end tls	80	-40
end to	21	-17
end user	-23	38
end with	-30	48
endpoint	25	6
endpoint $	31	36
endpoint @	-24	73
endpoint and	9	2
endpoint are	-30	53
endpoint by	55	-9
endpoint for	-20	89
endpoint from	-9	10
endpoint in	35	-1
endpoint is	-41	-49
endpoint of	-17	35
endpoint on	50	-31
endpoint onli	30	-24
endpoint open	-8	13
endpoint option	-24	39
endpoint or	-17	23
endpoint over	10	-4
endpoint polici	-9	47
endpoint run	56	-20
endpoint servic	-43	60
endpoint that	-17	20
endpoint type	-20	28
endpoint up	111	-30
endpoint where	-4	12
endpoint which	-27	28
endpoint with	30	-17
endpoint write	-5	10
enforc	-15	53
enforc by	-42	55
enforc http	-61	72
enforc it	52	-22
enforc the	-7	31
enforc them	-7	61
engin	21	-36
engin $	-33	-100
engin 1	-21	67
engin @	-63	-164
engin and	10	27
engin behind	40	-1
engin log	-7	30
engin of	52	-82
engin onli	70	-8
engin patch	35	-91
engin publish	24	-6
engin s	-10	38
engin softwar	35	-4
engin that	42	18
engin upgrad	-70	-3
engin version	13	-9
engin write	4	43
english	25	-23
enhanc	-11	32
enhanc health	-3	56
enhanc log	-8	16
enhanc scan	-7	9
enlarg	-2	59
enlarg the	-6	15
enough	-9	45
enough @	-15	62
enough bandwidth	-8	9
enough for	-16	19
enough healthi	87	-50
enough of	32	-29
enough replica	-10	41
enough to	-43	48
enrol	8	16
enrol account	11	9
ensur	18	-5
ensur that	53	-34
enter	20	11
entir	76	-37
entri	25	7
entri and	-6	15
entri to	73	-41
env	-9	43
env is	-6	23
env var	-7	41
envelop	27	-14
envelop encrypt	27	-14
environ	9	23
environ $	-9	42
environ @	50	-39
environ and	28	7
environ at	14	-10
environ class	-9	17
environ in	-14	14
environ of	10	5
environ off	-3	15
environ queue	-15	22
environ the	-17	20
environ to	36	9
environ variabl	-6	36
environ with	10	2
environment	92	13
environment control	97	15
ephemer	18	-2
ephemer storag	-1	-16
equip	45	-20
equip and	-39	45
eras	86	-66
eras a	50	-21
eras it	13	-12
eras the	59	-43
erasur	-10	14
error	-7	39
error $	0	73
error @	-22	41
error and	-2	8
error handl	1	53
error in	41	-2
error of	-2	49
escort	33	-7
escort visitor	33	-7
esx	-39	70
esxi	-16	94
esxi host	-22	44
esxi patch	17	45
esxi the	-28	45
etc	-4	61
etcd	100	-8
etcd and	47	-47
etcd avail	10	-6
etcd by	-28	29
etcd in	132	-14
etcd of	11	1
etl	-14	46
etl script	-15	50
eu	-29	96
evalu	18	37
evalu @	40	-22
evalu them	-12	75
even	67	-3
even if	39	16
event	15	5
event $	23	119
event @	-25	81
event and	20	-3
event by	33	-20
event for	-18	68
event histori	19	-15
event in	75	-52
event of	-54	95
event that	-27	39
event through	50	-14
event to	-5	13
event trigger	4	74
event windows	-33	35
event without	44	-43
eventbridg	22	-12
eventbridg and	33	-24
eventbridg or	-16	25
ever	31	5
ever becom	38	-16
ever do	35	-34
everi	19	7
everi 12	94	-38
everi 14	5	9
everi 30	15	25
everi 90	44	52
everi @	38	-3
everi account	-17	17
everi agent	13	13
everi chang	24	-22
everi client	-6	8
everi cluster	56	-3
everi custom	13	-12
everi day	24	-68
everi eight	30	10
everi endpoint	20	-11
everi evict	-24	44
everi few	52	1
everi file	42	-7
everi five	-13	16
everi instanc	58	3
everi kind	8	-2
everi minut	-8	14
everi mode	-21	27
everi month	-33	-18
everi new	51	-28
everi node	-15	24
everi other	16	-3
everi record	16	-6
everi region	-4	36
everi request	-8	9
everi rule	1	15
everi type	-5	29
everi updat	-10	89
everi use	51	-36
everi write	-4	8
everi year	27	-22
everi zone	-14	16
everybodi	-11	32
everyon	-17	44
everyth	8	17
everyth $	-8	23
everyth at	23	5
everyth behind	63	-34
everyth els	-9	15
everyth for	-22	46
everyth that	-47	58
everyth through	-18	33
everyth under	-13	21
everyth unless	-2	12
everywher	-26	20
evict	2	32
evict @	33	-15
evict and	19	-14
evict hold	-26	45
evict keep	43	-34
evict on	7	76
evict polici	2	16
evict the	28	-25
evid	25	16
evid and	72	-46
evid for	43	-21
evid on	14	54
evid that	-13	31
ex	9	10
ex employe	-22	46
exact	-17	25
exact version	-17	25
exactli	28	-13
exampl	-4	13
exampl in	-10	10
exampl with	28	-27
except	17	-4
except @	13	3
except for	-2	8
except in	43	-25
except with	28	-4
exchang	25	-11
exchang and	24	-21
exclus	1	10
exec	-3	8
execut	13	13
execut @	-3	48
execut and	-2	22
execut are	89	-80
execut environ	61	-57
execut histori	58	-36
execut in	37	-25
execut log	-64	63
execut role	-13	54
execut the	-7	-74
executor	23	-18
exhaust	63	-31
exist	2	32
exist @	41	-18
exist for	-25	111
exist in	5	22
exist on	-11	17
exist onli	-2	22
expect	-15	34
expect %	4	33
expect run	-11	12
expect to	-26	27
expens	-16	31
experi	-19	40
expir	-14	45
expir after	-9	13
expir and	0	13
expir by	-27	43
expir in	3	25
expir or	-22	40
expir the	61	-59
expiri	-16	70
expiri and	28	-23
export	-10	43
export @	-18	34
export and	-16	21
export it	82	-51
export of	-3	24
export or	44	-9
export polici	-4	47
export report	-15	51
export those	-8	28
export to	-12	18
export what	-30	53
expos	-17	38
exposur	18	15
express	-14	27
extend	-28	4
extend support	-33	-12
extend the	-17	20
extens	-12	72
extern	-47	68
extra	-85	-75
extract	49	12
eye	-3	14
eye on	-3	14
face	9	35
face from	11	45
facil	76	-39
facil $	100	-25
facil and	-18	24
factor	-1	29
factor and	-15	16
factor authent	0	46
factor for	-2	35
factor of	9	7
factori	-28	54
fail	25	5
fail $	69	-5
fail @	56	-8
fail applianc	81	-70
fail back	1	15
fail broker	9	-5
fail check	-26	83
fail deploy	-10	12
fail disk	59	-4
fail drive	71	-14
fail equip	52	-50
fail evict	-14	23
fail hardwar	56	-21
fail host	71	-32
fail in	50	-28
fail its	64	-61
fail node	66	-40
fail on	49	-37
fail or	-27	58
fail over	-24	16
fail primari	53	12
fail record	-11	17
fail run	-5	11
fail server	34	-22
fail task	23	-11
fail with	-10	13
fail without	15	-14
failov	-5	-15
failov between	13	-16
failov drill	-16	37
failov in	-26	-94
failov is	-20	42
failov of	75	-17
failov record	-30	49
failov test	-2	63
failov to	56	-50
failov when	33	-16
failur	23	22
failur $	56	11
failur @	-15	34
failur and	-9	15
failur in	87	21
failur of	61	-29
fall back	19	-13
fall on	-13	15
fall to	14	45
fall under	35	7
fals	66	38
fals $	89	4
fals posit	34	3
famili	-19	30
far	29	-11
fargat	17	-6
fargat and	38	-33
fargat or	-13	14
fast	-12	34
fast and	-22	33
fault	7	15
fault $	-48	-52
fault and	-36	53
fault in	57	2
fault toler	-16	78
faulti	59	-30
featur	13	9
featur of	-29	38
featur that	-8	8
februari	20	-12
februari 2026	20	-12
feder	0	79
feder with	16	93
fedramp	33	-26
fee	34	15
feed	4	55
feed and	9	3
feedback	-7	21
fell	34	-23
fenc	110	10
fend	41	-22
fend off	41	-22
fetch	-11	24
fetch @	-15	31
fetch from	-12	21
few	-6	36
few high	39	-38
few week	52	1
fewer	16	-12
fiber	10	-5
fiber and	8	-4
fibr	83	13
fibr between	101	26
field	-15	40
field map	-22	29
file	1	28
file $	11	50
file and	-39	66
file are	86	-23
file befor	21	70
file has	-26	57
file in	-25	64
file is	-8	17
file of	-5	38
file on	8	120
file permiss	-5	39
file server	29	-16
file share	-30	19
file system	7	22
file that	55	-19
file to	66	-50
fill	9	52
fill up	19	49
filter	32	2
filter and	-7	18
filter common	33	-20
filter in	0	10
final	-17	42
final snapshot	-17	28
find	-1	23
find $	-6	51
find and	11	8
find at	17	0
find fail	37	-35
find in	-70	70
find is	-4	37
find that	-25	43
find the	-33	49
fine	-9	33
fine grain	-9	32
finger	11	-23
finger $	-7	-20
finish	-42	15
fip	78	-12
fip 140	36	-21
fip endpoint	-36	39
fip valid	28	-6
fire	66	19
fire and	52	-18
fire protect	28	-14
fire suppress	73	27
firecrack	33	-19
firecrack bug	80	-27
firecrack micro	12	-10
firehos	16	-2
firehos or	-11	12
firewal	-15	28
firewal $	-62	-32
firewal %	-136	-131
firewal and	-18	26
firewal applianc	73	75
firewal configur	3	88
firewal insid	58	34
firewal of	-37	-46
firewal polici	28	-23
firewal rule	-24	93
firewal so	-5	22
firm	10	61
firmwar	32	-2
firmwar $	79	70
firmwar and	6	12
firmwar do	95	6
firmwar of	136	-6
firmwar on	64	-28
firmwar updat	115	7
first	-23	12
first $	-74	-184
first and	36	-28
first one	-67	3
fit	46	7
five	1	8
five at	27	-23
five minut	-14	20
fix	3	17
fix $	-9	11
fix %	-8	18
fix a	14	55
fix address	41	-6
fix and	52	14
fix bug	-8	29
fix by	0	28
fix for	-21	-92
fix is	-1	46
fix it	-37	78
fix or	40	-15
fix that	-78	-111
fix the	50	51
fix vulner	-9	21
fix within	20	-16
flag	18	56
flash	92	7
flaw	28	3
flaw in	0	16
fleet	23	14
fleet $	21	54
fleet and	-11	27
fleet behind	-54	-166
fleet of	-76	84
fleet patch	5	99
fleet that	45	-28
fleet to	-13	47
fleet who	60	-26
flip	-13	43
flip $	-12	55
flip it	4	26
flood	14	-5
flood $	51	-52
flood against	33	-14
flood and	31	-23
flood at	0	30
flood of	-17	96
flood on	18	-17
flood with	50	-4
floor	-8	53
flow	4	26
flow $	15	12
flow in	-18	34
flow log	-17	42
folder	21	52
folder and	47	-18
folk	-11	16
follow	11	53
follow the	-5	17
follow them	19	69
for	8	15
for $	57	-47
for %	-31	45
for 100	-14	58
for 12	30	-1
for 14	20	10
for 24	81	-58
for 30	11	-3
for 35	35	-17
for 7	25	-20
for 90	-16	25
for @	34	31
for a	5	23
for all	65	-25
for an	48	-11
for and	67	-66
for anyth	-29	51
for api	75	-53
for applic	-5	32
for assign	-4	11
for at	16	-4
for attach	44	-39
for attack	2	47
for both	20	30
for by	-10	63
for chang	11	-4
for cloudtrail	37	-15
for complianc	-131	-149
for connect	-22	29
for consol	-2	48
for copi	58	-51
for custom	-39	75
for cve	20	-15
for data	53	46
for delet	-18	54
for each	9	18
for encrypt	-43	68
for ever	-42	70
for everi	14	0
for everyon	-7	29
for exampl	-3	12
for fail	-27	34
for failur	39	11
for feder	-2	37
for free	-22	8
for gdpr	-21	4
for good	-17	34
for growth	-17	37
for improv	-18	24
for index	11	21
for instanc	-36	45
for iscsi	-2	15
for it	9	15
for its	38	-8
for keep	70	4
for life	-53	86
for load	-6	13
for local	-36	39
for log	-36	46
for longer	-15	33
for mail	54	-28
for mainten	-57	17
for malwar	19	-14
for manag	-80	-42
for me	29	30
for monitor	43	47
for more	-7	34
for new	53	-67
for no	-25	99
for object	22	-2
for old	-11	30
for one	-27	47
for os	73	-40
for other	-6	15
for our	-15	68
for patch	2	9
for pci	-28	-79
for person	5	44
for physic	13	101
for privat	-5	13
for product	-12	16
for recoveri	-32	47
for replac	139	4
for resili	9	12
for resourc	-8	9
for retir	2	10
for rollback	-31	42
for s3	61	-61
for secret	1	58
for secur	1	59
for servic	31	-14
for seven	22	-4
for sever	-18	19
for some	38	6
for sourc	11	-4
for spectr	30	-3
for suspici	-28	64
for task	24	-17
for that	26	-9
for the	-8	-6
for them	8	12
for thi	-1	-54
for those	-20	46
for train	66	19
for two	10	6
for up	41	-27
for us	-15	-47
for user	-6	13
for vmware	59	-22
for volum	-14	49
for vulner	-10	37
for what	-9	24
for whom	-16	46
for you	-25	68
forbid	-29	42
forc	12	30
forc it	64	-48
forc one	74	-28
forc ssl	-21	32
forc tls	-26	51
forens	29	77
forens on	29	77
forev	-16	62
forgotten	-4	54
form	-8	10
format	-7	23
format of	-7	18
former	42	23
forward	7	19
forward secreci	35	-13
found	-1	37
found by	-2	42
four	-15	48
four dai	-6	34
framework	0	22
framework and	-20	48
framework is	-8	14
framework on	-27	29
frankfurt	-31	31
free	-6	19
free address	-1	11
free of	-2	10
free space	-7	23
free tier	23	7
fresh	5	9
fresh $	47	-30
fresh one	-22	30
fridai	18	8
from	10	12
from $	-22	-29
from %	-17	-64
from 1	-26	30
from 2016	-15	46
from 6	-27	47
from @	-12	55
from a	13	28
from an	-30	62
from anoth	25	-17
from artifact	-2	66
from aws	37	-23
from be	-3	49
from befor	49	3
from certif	79	-59
from day	-19	24
from delet	-8	16
from each	77	-26
from ecr	-19	23
from everi	41	54
from flood	30	-9
from insid	-18	37
from it	-10	24
from its	32	-23
from minor	-76	-19
from my	29	-27
from one	34	-11
from other	9	6
from our	-32	36
from outsid	26	-11
from read	-29	1
from releas	-16	53
from the	9	26
from there	-12	15
from those	45	-26
from us	-32	-84
from version	-33	56
from what	-12	18
from where	26	9
from which	26	-3
from who	34	-24
from whom	-11	-105
front	5	10
front $	-74	108
front and	54	-44
front of	18	-23
fsx	0	22
fsx $	-2	49
fsxadmin	-24	65
ftp	-16	51
full	-3	61
full $	52	26
full access	-15	19
full load	-1	50
full of	-2	9
full on	-29	85
full or	3	8
fulli	28	-3
fulli inherit	11	-18
fulli manag	21	-2
function	0	42
function $	-16	73
function @	16	36
function and	-7	15
function code	-35	91
function data	-3	46
function execut	24	-12
function is	-14	45
function keep	-12	14
function may	-7	9
function of	4	16
function permiss	-18	57
function run	61	-52
function that	-14	19
function to	28	-18
further	-2	20
further on	-21	36
further region	-7	18
game	-2	80
game server	-28	61
gap	3	39
gatewai	-32	-47
gatewai @	-5	47
gatewai and	-18	21
gatewai endpoint	-18	62
gatewai for	59	-22
gatewai on	33	9
gatewai or	-8	32
gatewai patch	-28	-78
gb	15	7
gb of	19	9
gbp	37	-76
gbp and	21	-18
gdpr	-7	48
gdpr complianc	-19	0
gdpr offic	4	18
gear	44	-23
gener	78	2
gener $	112	-18
gener and	5	8
gener the	12	-7
general	-48	21
general $	-69	-60
general who	12	55
generally	-16	24
generally speak	-15	25
generally whose	-31	3
geo	-7	62
geo restrict	-7	62
geographi	30	-23
get %	-15	12
get 20	-16	43
get @	27	-5
get a	21	18
get endpoint	126	-17
get in	-16	47
get it	-51	41
get its	-11	10
get new	-19	-102
get no	9	21
get none	-23	56
get onto	-3	24
get patch	-33	39
get secur	31	-56
get the	-20	41
get their	71	-51
get them	56	-22
get updat	-19	35
get us	-19	15
gib	-24	39
gib is	-19	22
gib of	-15	37
gib unless	-15	19
git	-7	39
give	5	13
give a	-10	18
give an	7	25
give connector	-5	13
give each	33	-3
give everi	42	-27
give it	14	-13
give no	29	-13
give the	-8	25
give them	-5	25
give to	42	-29
given	-5	17
given up	33	-28
glibc	-22	31
global	61	-19
global @	20	10
global infrastructur	59	-6
global network	71	-16
global resili	-16	18
global tabl	36	-29
go	-6	18
go @	95	-36
go back	-4	13
go by	-13	31
go how	0	9
go in	32	9
go on	-5	13
go out	-6	8
go through	24	-5
go to	-19	46
go with	-23	58
goal	-1	28
goe	5	15
goe @	-25	63
goe back	29	-16
goe dark	76	-8
goe in	5	48
goe into	-19	22
goe on	4	23
goe out	-21	15
goe through	-41	55
goe to	26	10
golden	-4	87
golden ami	0	50
golden imag	-16	62
gone	-18	46
gone @	-33	45
gone for	-20	23
gone with	15	4
good	5	10
got	15	8
got a	35	-3
got share	-2	8
gotta	29	6
govern	-30	59
govern mode	-21	34
gpo	-6	76
gpu	69	-33
gpu and	89	-58
grace	-26	39
grain	-9	32
grain access	-10	34
grant	-10	46
grant $	-58	128
grant among	39	-38
grant and	13	35
grant column	-8	15
grant lose	-3	13
grant on	-6	69
grant permiss	-5	62
grant tabl	-7	32
graph	1	36
graph $	-8	52
graph data	-26	43
greatest	18	6
greatest capac	-10	12
greatest number	-5	23
greatest size	80	-43
green	-25	-7
green deploy	-28	-45
gremlin	-2	76
gremlin queri	1	67
grid	9	42
grid infrastructur	-19	40
group	2	38
group $	0	158
group @	-2	41
group a	25	114
group and	13	2
group appli	13	66
group are	54	-9
group as	-26	54
group at	24	-20
group between	-20	38
group configur	19	80
group decid	3	25
group for	-9	66
group from	82	-41
group in	35	52
group may	-15	24
group of	-3	55
group on	-14	40
group over	-32	37
group polici	-18	29
group publish	-10	10
group rule	-4	27
group that	-11	22
group the	9	-2
group to	-16	35
group whose	4	34
group windows	-10	22
group with	-20	29
grow	50	-6
grow $	18	1
grow and	9	5
grow by	12	76
grow it	2	20
grow its	51	-16
grow the	35	-8
grow them	-31	44
growth	-17	37
growth and	-17	37
gsi	0	57
guarante	62	37
guarante that	67	-17
guard	34	16
guard against	15	35
guard and	-5	33
guard at	71	-4
guard it	-7	35
guard power	15	-10
guard the	31	6
guardduti	-8	20
guardduti runtim	-12	23
guardrail	-5	73
guardrail for	-17	26
guess	-12	98
guess $	-19	101
guest	20	72
guest and	-8	12
guest are	-13	19
guest oper	59	-7
guest os	12	116
gui	-40	-38
guid	58	41
guid sai	94	-40
guilti	-24	58
guy	-21	35
ha	57	30
hack	4	-25
had	18	-70
had it	-87	-70
had kept	-31	44
half	-17	-19
half of	29	123
hall	-29	-79
hall $	62	7
hammer	-15	34
hand	13	7
hand $	24	-14
hand and	-10	12
hand data	-12	15
hand in	-13	22
hand it	-18	39
hand of	65	-30
hand or	-45	47
hand out	21	13
hand over	32	-32
hand to	14	24
hand where	-8	10
hand with	-11	13
handl	-40	-39
handl $	-2	65
handl as	-8	14
handl bounc	-8	8
handl by	38	-41
handl disast	17	-11
handl is	-2	13
handl the	103	73
hang	3	93
hang @	-7	39
happen	-61	-36
happen by	-89	39
happen on	-8	13
happen to	-5	54
hard	84	-2
hard code	-7	35
hard drive	54	-25
hardcod	-6	39
harden	19	2
harden %	-78	-68
harden and	-6	43
harden golden	-3	32
harden the	11	55
hardwar	53	-12
hardwar $	110	23
hardwar %	127	-33
hardwar and	26	0
hardwar applianc	-40	43
hardwar behind	91	-10
hardwar failur	125	14
hardwar fault	70	1
hardwar in	189	39
hardwar mainten	52	19
hardwar of	134	-31
hardwar secur	11	5
hardwar that	86	-59
hardwar then	108	-8
harmless	43	-16
has	9	14
has 14	-6	14
has 512	-8	23
has @	21	-2
has a	35	-21
has an	-19	44
has and	-22	29
has becom	-17	17
has been	-49	10
has direct	2	11
has drift	32	-10
has end	15	-10
has it	-29	41
has its	11	-7
has lost	-26	41
has no	8	61
has none	59	52
has noth	-40	48
has one	-62	89
has right	-11	33
has run	1	-15
has the	11	7
has to	3	12
hash	47	-15
hash and	52	-20
hasnt	-18	36
hat	-52	-30
hat %	-47	-54
have	16	11
have a	10	21
have an	71	-69
have been	30	-25
have end	-20	42
have endpoint	-18	20
have it	-25	38
have no	45	10
have none	21	17
have one	36	-18
have pass	24	-22
have raiz	50	-17
have renew	-32	39
have root	-18	28
have set	12	-9
have someon	-12	25
have the	-23	26
have their	81	-59
have them	65	11
have to	28	-22
hdd	19	-17
hdf	32	10
he	-8	15
he own	-7	14
head	18	41
head node	-6	44
headach	17	79
header	-1	10
health and	61	-47
health check	1	30
health dashboard	-12	-50
health data	-45	48
health of	42	27
healthi	68	-36
healthi $	19	1
healthi it	20	-15
healthi target	36	-4
hear	-5	46
heartbeat	0	35
held	33	-23
hello	-21	-19
helm	22	81
helm is	-4	28
help	4	62
helper	14	15
helper and	-42	54
here	-14	24
here and	-31	36
here is	-16	29
hey	16	90
hibern	-5	18
hidden	14	9
hidden from	35	-16
hide	-5	17
hide a	-3	16
high	-10	-12
high avail	-8	-32
high enough	-10	45
high volum	39	-38
higher	40	8
higher on	37	-32
higher price	30	-1
highli	37	-10
highli avail	37	-10
him	131	39
hipaa	-68	-51
hipaa and	19	-1
hipaa complianc	-78	-89
hire	76	3
hire the	33	-46
his	-21	24
histori	0	34
histori and	34	-28
histori for	8	-8
histori of	4	43
hit	5	46
hive	15	-1
hive code	-7	13
hm	17	8
hm and	95	55
hmm	-19	64
hold	27	2
hold %	22	-17
hold @	35	-14
hold for	-59	96
hold in	53	-33
hold it	139	11
hold on	2	48
hold the	15	10
hold their	-13	54
hole	21	18
home	31	-10
home folder	41	-18
homework	-2	25
hook	-11	68
hook $	15	78
hook are	-1	8
hook for	-34	58
hop	37	-15
hop limit	37	-15
hope	8	8
hope $	39	-20
host	38	4
host $	-44	12
host @	98	-36
host and	29	2
host are	-46	65
host base	-6	13
host behind	13	-6
host below	-69	-124
host beneath	79	3
host by	0	18
host configur	31	-21
host everi	23	-43
host fail	86	-1
host for	43	3
host hardwar	-5	22
host in	8	-3
host is	-22	104
host kei	-38	75
host kernel	100	-21
host name	-26	29
host of	-6	8
host on	12	42
host oper	108	-82
host or	10	4
host os	162	-21
host patch	-18	-76
host secur	57	-46
host server	52	-22
host that	60	-44
host the	42	-27
host to	32	23
host under	63	-7
host who	2	19
host with	-1	21
host yourself	-29	35
hostnam	-11	46
hostnetwork	56	-8
hot	-22	57
hour	-9	-12
hour $	-86	6
hour and	44	-26
hour at	10	1
hour by	26	-57
hour for	46	-19
hour in	32	-60
hour of	-11	26
hour off	-43	56
hour or	30	10
hour that	22	-16
hour to	0	16
hourli	47	6
hourli autom	82	26
hourli snapshot	65	-59
hous	28	3
hous the	31	10
how	-1	23
how close	-2	10
how is	-88	-104
how long	8	22
how mani	6	47
how much	-2	9
how often	8	63
how the	-3	18
how thei	-24	64
howev	44	-12
hpc	-41	55
hr	-19	31
hsm	75	-54
http	43	-9
http and	1	19
http endpoint	-45	56
http in	-24	36
http on	25	8
http onli	45	-17
http or	28	-15
http too	47	-23
http with	24	-45
hub	31	20
hum	-27	57
human	-9	15
human review	-9	15
hung	78	64
hybrid	-20	50
hyper	-6	25
hyper v	-6	25
hyperpod	-68	-5
hyperpod cluster	-68	-5
hypervisor	79	-19
hypervisor $	182	15
hypervisor and	11	50
hypervisor below	62	24
hypervisor beneath	-83	98
hypervisor host	-28	28
hypervisor on	139	-51
hypervisor patch	-21	40
hypervisor secur	59	-21
hypervisor under	17	5
hypervisor updat	68	-15
i	20	-28
i $	-5	30
i am	36	-21
i e	-57	-11
i guess	-27	71
i instal	-27	60
i know	8	1
i mean	-5	16
i meant	65	-5
i onli	31	-20
i said	65	-17
ia	-25	51
iaa	25	199
iam	-7	21
iam @	-15	24
iam access	-6	22
iam and	-12	25
iam authent	-6	33
iam author	-6	8
iam for	-12	17
iam on	-11	25
iam onli	-29	51
iam or	-1	26
iam polici	-4	13
iam role	14	2
iam the	-5	11
iam user	11	-1
iam who	-6	17
id	-17	46
ide	16	-5
ide and	37	-34
ident	-6	45
ident and	19	88
ident for	-10	11
ident polici	24	18
ident provid	-23	36
identifi	0	25
identifi and	-17	35
identifi for	9	5
idl	9	51
idl @	22	103
idl at	26	-19
idl instanc	4	61
ids	-2	17
if	19	1
if %	15	-16
if @	-22	83
if a	-10	18
if an	-28	50
if it	19	-84
if its	96	36
if none	20	-15
if one	59	-6
if that	8	48
if the	10	16
if thei	17	-15
if we	58	10
ignor	-26	85
imag	8	34
imag $	-16	64
imag @	51	-47
imag and	5	17
imag are	50	8
imag at	37	-54
imag builder	20	-3
imag can	-33	47
imag cpu	-13	16
imag current	-13	21
imag deploi	4	14
imag for	31	15
imag from	-40	70
imag in	4	26
imag includ	-26	31
imag is	12	54
imag of	12	16
imag on	-10	7
imag or	-27	34
imag patch	-19	18
imag pile	-4	18
imag regularli	39	20
imag sit	7	42
imag that	-44	72
imag the	-5	15
imag to	-11	11
imag too	-51	33
imag under	34	-32
imag updat	-14	52
imag version	67	-35
imag we	-30	79
imag when	-13	15
imag with	66	-20
imdsv2	31	2
immut	-20	37
impair	18	-10
impair host	18	-10
import	-24	70
import $	-62	112
import again	-13	14
import and	-6	9
import certif	-15	86
import into	-44	80
import is	-17	28
import on	-23	106
import or	-1	18
import the	-15	25
improv	17	-8
improv its	43	-39
improv the	31	-29
in	7	19
in $	30	6
in %	-5	44
in 24	62	-43
in 5	-28	23
in @	19	33
in a	-6	32
in acm	-19	28
in all	16	18
in amazon	-102	4
in an	-16	24
in and	-1	46
in anoth	5	15
in any	8	18
in are	-6	14
in at	33	-30
in auto	35	-15
in aws	24	43
in between	-7	46
in bucket	-27	31
in by	-13	23
in case	-11	63
in charg	-9	-36
in china	27	-15
in clear	-19	47
in cloudtrail	36	-23
in code	-10	12
in complianc	-11	37
in contain	-27	38
in deploy	21	-19
in differ	-30	60
in each	-1	21
in ecr	-15	61
in etcd	-28	29
in everi	-15	36
in extend	-11	31
in frankfurt	-15	17
in front	9	4
in full	67	12
in further	-22	35
in general	-60	14
in govern	-21	34
in hardwar	35	-33
in hybrid	38	-31
in iam	-13	40
in it	9	74
in its	42	-18
in kms	-16	49
in latest	54	-28
in log	-33	50
in mainten	53	-47
in manag	3	12
in memori	-18	47
in multi	43	-32
in my	48	-24
in name	-20	51
in no	-10	19
in on	25	-45
in one	0	50
in order	15	17
in organizations	-13	22
in other	-7	24
in our	-10	19
in over	-7	11
in page	23	-21
in place	2	28
in plain	20	15
in polici	-10	23
in principl	-7	57
in privat	20	-11
in promot	-18	35
in provis	-29	54
in public	35	-24
in region	15	-7
in requir	-5	51
in s3	2	27
in scope	-6	9
in secret	9	13
in sever	-4	24
in sourc	-5	51
in step	12	0
in sync	25	-25
in templat	-26	64
in their	22	19
in them	34	-8
in there	18	27
in thi	-51	-33
in those	-15	43
in three	39	-22
in through	-16	31
in time	14	13
in tmp	-22	33
in to	54	-13
in transit	-37	-39
in two	37	-19
in us	44	-11
in use	53	-37
in user	-15	27
in version	-15	36
in what	-12	15
in whatev	40	-17
in which	17	-5
in whose	-27	60
inbound	-16	60
inbound port	3	45
inbound rule	1	18
inbound traffic	-44	64
incid	16	19
incid respons	-56	49
includ	17	1
includ and	-8	9
includ is	-31	42
includ it	-7	17
includ model	78	-56
increas	-8	75
independ	42	-3
index	-3	45
index and	8	-1
index data	15	1
index in	-26	62
index map	0	11
index or	-21	24
indic	3	73
individu	6	51
infer	13	29
infer contain	-20	72
infer softwar	41	-4
influx	-3	107
inform	-12	59
infrastructur	28	-19
infrastructur $	87	13
infrastructur and	15	-6
infrastructur behind	123	-14
infrastructur devic	105	-7
infrastructur itself	34	-12
infrastructur node	55	-8
infrastructur of	84	-38
infrastructur role	-12	20
infrastructur that	71	-31
infrastructur under	21	-9
ingest	15	27
ingest and	44	-33
ingress	-19	54
ingress control	-20	56
inherit	91	-33
inherit control	85	-26
inherit from	-13	-20
initi	-4	13
initi capac	11	-5
initi the	-11	10
inject	-7	41
inject are	-14	31
inject in	-12	45
input	-13	67
input and	17	-6
input check	-6	8
ins	23	-8
ins and	28	-12
insecur	10	18
insecur softwar	24	3
insid	38	8
insid $	-23	48
insid @	38	-4
insid a	21	45
insid an	67	-1
insid aws	9	-1
insid it	-38	84
insid its	32	-26
insid my	-45	51
insid of	-50	89
insid one	69	-22
insid our	29	24
insid that	-51	57
insid the	37	17
insight	-10	35
insight and	-14	46
insist	-16	55
insist on	-3	21
insist that	0	41
inspect	-4	23
inspect $	-19	38
inspect and	-39	47
inspect are	-15	19
inspect engin	20	-15
inspect it	60	-56
inspect request	30	-16
inspector	-16	20
inspector and	-18	23
instal	6	16
instal @	67	38
instal an	101	28
instal and	31	13
instal antiviru	-10	19
instal applic	6	28
instal are	-17	58
instal by	12	5
instal configur	-20	37
instal devic	-6	26
instal in	12	14
instal into	-10	18
instal is	-5	19
instal it	23	-8
instal linux	9	59
instal minor	47	-6
instal monitor	-5	32
instal noth	50	2
instal on	-52	99
instal one	17	-19
instal or	30	-16
instal ourselv	62	137
instal patch	-3	17
instal secur	14	-11
instal softwar	1	-71
instal some	-3	35
instal the	-27	-78
instal them	-30	94
instal there	-15	77
instal updat	-22	40
instal windows	9	48
instal with	-2	17
instanc	10	20
instanc @	-13	31
instanc after	-11	12
instanc and	16	0
instanc apart	13	-5
instanc are	-14	37
instanc as	38	-31
instanc by	41	-34
instanc class	-5	17
instanc count	-11	14
instanc disk	3	45
instanc for	43	-29
instanc from	31	-27
instanc group	-37	42
instanc has	50	-34
instanc in	28	-3
instanc is	40	19
instanc metadata	9	10
instanc noth	14	-6
instanc of	40	4
instanc on	-7	18
instanc onli	-20	31
instanc or	-23	52
instanc over	-5	31
instanc profil	-6	17
instanc role	-7	26
instanc run	17	22
instanc size	32	24
instanc start	-37	43
instanc storag	50	-16
instanc store	11	3
instanc that	16	12
instanc the	-20	21
instanc there	-6	34
instanc to	-26	38
instanc type	0	17
instanc unless	-9	13
instanc with	57	-46
instanc without	43	-35
instead	-46	71
instead $	-77	73
instead of	-8	21
instrument	-11	32
instrument the	-8	33
insur	7	29
integr	-1	19
integr authent	7	44
integr of	-49	-19
integr servic	57	-39
integr with	-6	63
intellig	46	-19
intellig tier	12	18
intent	-23	52
intent and	-8	36
interfac	-4	21
interfac and	0	9
interfac disk	22	-17
interfac endpoint	-8	23
intermedi	2	14
intermedi bucket	48	-47
intern	53	9
intern user	0	16
internet	-3	32
internet $	4	53
internet access	-11	36
internet gatewai	0	42
internet line	-14	25
internet onli	-31	42
internet or	-10	15
interrupt	27	-9
into	10	26
into $	-37	45
into @	18	54
into a	19	-3
into acm	-9	14
into an	22	34
into aws	-6	36
into differ	-29	34
into each	30	-15
into its	90	-1
into our	22	-9
into subnet	4	21
into the	33	-3
into them	-23	46
into which	-3	10
intrud	14	2
intrud out	14	2
intrus	-54	75
intrus detect	-54	75
inventori	-14	71
inventori and	27	-22
inventori of	-30	30
investig	-22	61
invit	-8	23
invoc	10	11
invoc and	17	-11
invoc log	-5	43
invok	23	2
involv	16	14
iop	-30	97
iop and	-9	14
iot	-18	33
iot polici	3	16
ip	-5	56
ip access	-15	77
ip address	8	45
ips	-27	61
ips of	9	14
ipsec	-57	-63
iptabl	-24	26
ireland	76	-20
is	2	20
is $	-63	42
is %	-18	63
is @	80	18
is a	-29	-18
is account	-33	44
is ad	1	31
is all	-18	48
is allow	-6	26
is also	-15	19
is alwai	48	3
is an	42	-7
is anyon	-9	10
is appli	-69	-13
is ask	-4	11
is at	-14	26
is attach	7	-10
is awai	40	-26
is back	29	-24
is behind	78	-48
is better	-17	68
is broken	7	18
is built	27	4
is cach	-47	-66
is call	-14	18
is carri	39	2
is chosen	18	-4
is close	-5	54
is commit	34	-19
is complianc	-93	-70
is configur	-71	-99
is connect	36	-31
is correct	-35	68
is creat	-1	39
is cut	-21	24
is data	-55	34
is decid	8	9
is delet	-13	26
is deprec	0	20
is disabl	-15	24
is disconnect	-21	24
is do	-37	-58
is done	19	12
is down	62	28
is drop	47	10
is enabl	35	-34
is encrypt	-35	-9
is end	-77	91
is enforc	-39	64
is everyth	-17	21
is feder	16	93
is fill	-33	30
is fix	-12	35
is for	32	9
is full	-48	49
is given	-6	8
is go	-19	19
is gone	-20	42
is hand	-10	60
is handl	-10	70
is healthi	65	-59
is hipaa	-37	-54
is how	-24	75
is idl	43	-37
is in	40	52
is insid	-8	48
is inspect	-12	32
is instal	-22	31
is involv	16	14
is isol	49	14
is it	-11	-30
is its	57	-25
is keep	67	-59
is kept	65	-30
is left	25	-13
is load	74	-73
is log	5	59
is look	54	-17
is lost	29	-6
is maintain	23	84
is make	38	-6
is manag	-9	27
is miss	-7	20
is need	-18	30
is no	48	3
is none	-38	84
is not	-7	40
is noth	75	-37
is off	-18	36
is offlin	-20	42
is on	18	-26
is one	-77	68
is onli	5	17
is onlin	17	-13
is open	-8	41
is out	-40	-18
is over	55	58
is part	60	-40
is patch	-68	-54
is paus	-48	-42
is physic	-3	14
is plug	-25	26
is possibl	13	18
is protect	-18	97
is provid	-37	31
is public	-18	70
is publicli	3	12
is publish	-1	50
is reach	-14	35
is reachabl	9	57
is record	-21	51
is regist	23	-15
is renew	-3	26
is replac	47	-24
is requir	-1	15
is respons	-4	-50
is retir	13	-6
is right	15	-40
is run	23	-36
is secret	8	25
is secur	125	62
is sent	-25	26
is serverless	32	-24
is set	-56	33
is share	-5	13
is stale	-7	28
is start	66	-50
is still	4	-42
is stop	29	-25
is store	15	29
is support	3	9
is taken	22	-14
is that	-58	-16
is the	16	18
is their	-67	4
is then	-41	56
is there	7	43
is thi	-47	2
is throttl	-32	50
is to	-25	72
is too	-17	28
is under	42	-33
is up	-1	22
is updat	-9	35
is verifi	-15	26
is watch	-10	10
is what	22	23
is who	48	19
is wholli	-10	39
is whose	54	2
is with	62	57
iscsi	-11	51
iscsi initi	-11	33
isnt	-4	46
isnt %	88	-44
isnt @	-25	106
isnt it	-28	-16
isnt the	-24	41
iso	30	13
iso 27001	0	19
isol	37	-7
isol @	77	-15
isol between	35	24
isol contain	55	-26
isol custom	33	-8
isol environ	39	-22
isol everi	-18	18
isol function	-14	19
isol my	45	-17
isol of	15	1
isol the	7	29
issu	41	-13
issu a	-1	22
issu and	24	14
issu by	34	-36
issu certif	-28	91
issu public	40	-61
issu the	45	-19
it	4	16
it $	-25	-23
it %	51	-29
it @	-8	50
it a	-7	8
it after	-15	19
it again	24	-14
it against	-9	24
it also	45	-38
it and	-3	20
it answer	77	-65
it are	-13	-7
it as	-14	39
it ask	-11	14
it at	12	28
it avail	85	-27
it awai	-13	22
it back	-5	16
it block	-19	22
it build	83	-58
it but	-15	17
it by	21	3
it came	40	-14
it can	29	-6
it cannot	21	30
it chang	-13	60
it check	-3	47
it confirm	42	-41
it connect	132	-110
it copi	79	-70
it correct	-57	10
it cover	-22	34
it creat	68	-49
it current	-15	55
it deliv	-11	18
it doe	87	-50
it down	-14	43
it enabl	-73	-83
it encrypt	-46	-61
it end	-21	72
it expir	-5	14
it fail	-5	28
it fall	-67	-77
it find	-5	45
it first	-5	14
it follow	40	-31
it for	6	39
it from	-31	-20
it get	-21	24
it goe	-65	-61
it grow	-28	46
it had	-31	44
it hand	39	-16
it has	35	17
it hold	72	-39
it if	27	-23
it in	20	-5
it into	-34	37
it is	20	17
it issu	56	-60
it its	29	-27
it keep	32	-11
it leav	99	2
it manag	44	-37
it may	72	-65
it move	26	-17
it name	-9	13
it need	12	6
it never	87	-1
it now	9	-23
it off	16	21
it offer	34	-20
it on	19	8
it onli	-7	16
it onlin	20	-5
it onto	-21	29
it or	-5	35
it our	15	-40
it out	16	37
it over	93	-64
it own	48	-38
it pass	78	-21
it patch	72	-11
it per	-15	36
it place	24	-23
it privat	-18	24
it protect	14	16
it raiz	30	-28
it reach	-7	30
it read	-6	14
it replac	22	16
it right	11	-63
it run	10	35
it safe	-31	55
it scale	30	6
it scan	12	17
it serv	-19	30
it set	-12	30
it so	50	-25
it stai	50	-30
it stand	-11	33
it start	43	-20
it stop	-14	28
it store	76	-47
it support	64	-16
it surviv	32	-2
it take	-16	35
it that	40	44
it the	-7	31
it then	-54	110
it there	31	-19
it to	15	13
it tri	75	-67
it unless	13	0
it up	-1	37
it updat	35	111
it us	48	-39
it usabl	-12	21
it use	-13	16
it valid	15	-6
it was	-6	16
it when	-5	-19
it where	-5	34
it who	-8	56
it whose	29	67
it with	-1	17
it within	4	21
it without	6	45
it work	10	15
it yourself	-6	38
item	13	17
item and	-5	9
item are	-17	21
its	17	2
its %	-27	-74
its @	8	30
its a	126	16
its ai	32	-29
its ami	29	21
its api	32	-13
its audit	31	25
its author	70	-42
its autom	-13	22
its avail	62	-45
its backup	20	12
its base	-9	10
its cach	35	-34
its certif	0	15
its check	-13	15
its classif	-18	29
its complianc	72	5
its compon	9	7
its connect	4	18
its consol	79	-54
its custom	-8	16
its data	14	0
its default	21	-13
its depend	21	5
its disk	-22	33
its dns	44	-27
its do	-13	16
its door	-8	11
its encrypt	-25	41
its end	15	-26
its endpoint	44	5
its facil	59	-20
its grant	-3	12
its guest	11	41
its guid	94	-40
its health	50	-47
its host	34	-30
its hypervisor	70	-40
its imag	-25	45
its instanc	-12	24
its job	4	78
its kei	-21	24
its kernel	10	37
its key	39	0
its librari	2	39
its limit	-15	19
its locat	36	-19
its log	8	1
its machin	62	-30
its manag	-67	111
its modul	42	-35
its network	49	-29
its node	28	0
its not	-14	-47
its own	24	0
its paramet	-10	15
its part	81	-30
its password	-37	48
its patch	59	13
its peopl	-68	-30
its permiss	-15	19
its platform	-45	54
its pod	-7	12
its polici	-17	32
its port	44	-32
its protect	-3	24
its protocol	-12	16
its quota	38	-29
its record	27	-16
its recoveri	70	-36
its region	27	-7
its releas	-17	28
its resourc	-7	8
its result	-17	43
its retent	11	-3
its right	-11	21
its role	30	-19
its root	-7	8
its rout	-12	13
its router	58	-43
its rule	-11	51
its runtim	-8	11
its schedul	33	5
its secur	-10	17
its server	-36	103
its set	-15	43
its size	-55	97
its softwar	-37	71
its standard	53	-46
its standbi	47	-18
its storag	47	-18
its support	-35	50
its task	-18	19
its technician	55	-47
its time	3	52
its topic	-24	27
its track	36	-30
its updat	16	49
its version	-23	32
its volum	-13	36
its way	14	-7
its web	28	-20
its zone	33	-32
itself	24	10
itself $	82	-12
itself after	56	-45
itself and	18	-8
itself are	-88	92
itself avail	43	-26
itself in	35	-10
itself is	51	30
itself keep	38	-36
itself on	-49	-5
itself onli	-18	19
itself or	-12	-86
itself run	-6	36
itself the	39	-26
itself up	49	-31
itself when	41	-35
itself where	40	-34
itself while	22	0
itself who	61	-2
itself with	24	-17
itself without	10	-2
januari	-15	14
jar	-9	42
jar and	-17	38
java	0	80
java code	1	8
java librari	-15	49
jdbc	1	105
jms	-12	78
jms client	-12	78
job	6	20
job $	-28	12
job @	-14	28
job and	11	-3
job are	12	-16
job code	-8	62
job definit	-18	28
job for	29	37
job has	-16	27
job imag	19	145
job in	-19	52
job is	-39	-109
job log	-3	8
job of	31	-11
job on	13	-8
job queue	73	-42
job role	-11	27
job run	-6	34
job runtim	-8	14
job schedul	157	-16
job script	-8	88
job stai	-21	37
job state	17	-7
job that	24	10
job to	39	56
job wait	72	-51
join	-6	33
join the	12	11
join to	-3	48
joint	28	73
joint duti	-8	69
joint respons	58	41
js	15	44
js runtim	48	-21
js version	-15	56
judg	-26	80
juli	-16	28
juli 2026	-10	24
june	2	29
june 2025	-15	33
june 2026	-13	37
just	47	-61
just happen	-3	18
just the	28	4
jvm	90	-41
jwt	0	14
karpent	58	33
karpent the	25	-25
kb	-15	67
kbs	155	16
keep	14	12
keep 1	91	-69
keep @	37	-3
keep a	4	16
keep an	-35	71
keep and	-1	17
keep answer	73	-10
keep api	-18	19
keep applic	28	8
keep at	-1	12
keep automat	3	9
keep avail	43	-6
keep backup	-29	58
keep both	-43	24
keep client	-28	43
keep code	-10	13
keep configur	-4	10
keep copi	-24	50
keep credenti	11	-5
keep current	-21	23
keep custom	48	-11
keep data	51	16
keep definit	-18	26
keep delet	-14	24
keep driver	-6	13
keep earlier	-13	42
keep enough	30	1
keep etcd	-105	111
keep everyth	-22	46
keep fail	-17	24
keep for	-39	51
keep host	27	-25
keep in	-24	28
keep instanc	42	2
keep intrud	14	2
keep it	28	9
keep its	11	-6
keep log	12	16
keep manifest	-7	18
keep no	-34	99
keep node	-12	87
keep none	-47	56
keep noth	-33	52
keep onli	-69	81
keep other	42	42
keep out	-14	22
keep patch	14	11
keep peopl	-51	55
keep person	-13	20
keep polici	-15	17
keep result	-4	17
keep run	-29	82
keep secret	13	5
keep sensit	-7	28
keep serv	73	-25
keep small	-5	8
keep sourc	-10	24
keep state	-17	39
keep task	-39	62
keep tenant	16	1
keep that	-15	66
keep the	37	3
keep their	66	-9
keep them	12	-1
keep third	24	8
keep those	-8	12
keep to	8	-5
keep token	-22	23
keep trail	-23	58
keep up	83	-61
keep user	-5	10
keep what	-33	79
keep work	-50	60
keep workload	-9	12
kei	-1	30
kei $	35	19
kei %	-28	7
kei @	-8	21
kei and	-6	15
kei are	-32	65
kei by	-4	20
kei for	-1	38
kei from	53	22
kei in	-3	54
kei is	15	39
kei live	2	30
kei on	-14	93
kei that	44	-22
kei unless	27	-13
kei who	-81	-16
kei with	69	-26
kept	25	13
kept $	-17	96
kept and	24	21
kept as	28	-12
kept by	-1	8
kept for	-30	58
kept from	-34	79
kept in	-61	11
kept is	104	-73
kept longer	-4	22
kept run	113	-56
kept up	44	-15
kerbero	21	8
kerbero ldap	62	-41
kernel	13	3
kernel and	-34	47
kernel are	-17	32
kernel cve	36	31
kernel fix	20	-50
kernel for	8	-2
kernel network	22	-17
kernel patch	55	65
kernel updat	-11	64
kernel upgrad	-26	39
key	11	17
key $	-68	71
key @	26	-16
key and	-13	29
key are	78	-62
key at	-19	39
key befor	-20	42
key besid	12	-6
key by	104	-86
key cannot	-36	75
key choic	-61	155
key for	-15	25
key group	-18	19
key if	-21	26
key in	-4	28
key is	86	-21
key it	68	-53
key its	4	17
key keep	-44	75
key manag	-20	33
key materi	52	-16
key name	-11	16
key of	27	-10
key on	-12	37
key onc	14	-6
key or	-16	37
key pair	-16	26
key polici	-14	78
key rotat	12	142
key set	13	-12
key sign	-39	125
key that	22	-7
key the	-8	10
key to	22	-1
key type	-15	30
key unless	50	-33
key when	-23	41
key where	-2	9
key which	15	-12
key with	-18	19
kick	-34	31
kick it	-26	16
kick off	-39	25
kill	-9	58
kind	9	93
kind are	-20	62
kind of	8	-2
kms	18	3
kms and	23	-5
kms encrypt	-23	39
kms kei	21	-1
kms key	15	5
kms where	-27	36
knob	4	31
knob $	7	33
know	12	1
knowledg	-7	17
knowledg base	-7	17
known	5	49
known address	-30	42
known vulner	44	-38
kube	25	-25
kube proxi	25	-25
kubelet	29	21
kubelet $	-23	136
kubelet @	-63	85
kubelet and	85	-39
kubelet contain	-11	22
kubelet on	-13	48
kubernetes	27	20
kubernetes api	-13	44
kubernetes version	-11	88
kvm	-8	30
label	11	35
label and	1	20
label of	-31	36
label that	54	-28
lack	-20	42
lack it	-13	15
lag	-45	89
lag and	-5	10
lai	33	16
lake	-16	33
lake format	-11	19
lambda	-11	25
lambda and	10	4
lambda code	-3	11
lambda edg	-17	22
lambda function	-17	21
lambda trigger	1	28
land	-4	30
land in	29	-5
land on	29	-2
land where	63	-25
land with	62	-31
land zone	-41	52
languag	-5	12
languag @	-17	27
languag model	12	-10
languag runtim	2	-13
laptop	-9	99
larg	13	14
larg @	7	12
larger	-21	53
larger chang	-23	29
larger node	-11	61
larger one	-13	41
last	26	39
last 90	23	-21
last access	-2	12
last longer	49	-33
last month	87	2
last night	38	-4
last one	88	51
last spring	-8	11
last writer	-32	46
last year	-23	40
latenc	-1	57
latenc and	-6	17
later	5	18
later and	-23	28
later on	17	-9
latest	18	11
latest 14	40	-37
latest 50	15	30
latest after	26	-19
latest alwai	54	-28
latest ami	75	-55
latest base	-2	14
latest imag	-53	83
latest is	66	-49
latest one	23	-6
latest patch	47	-23
latest revis	2	14
latest seven	-25	37
latest version	-33	57
latter	-68	-64
latter $	-71	-70
launch $	-8	88
launch @	9	1
launch a	-11	12
launch and	52	2
launch anoth	67	-60
launch from	11	44
launch in	35	-65
launch new	-8	40
launch scale	34	-19
launch set	-22	58
launch templat	-3	26
launch the	17	18
law	-2	79
law and	35	74
law demand	16	56
law that	22	54
layer	42	-10
layer $	10	-6
layer and	-9	43
layer are	-34	54
layer includ	32	-31
layer of	-9	15
layer under	15	-46
layer with	-15	17
ldap	25	24
ldap work	-32	41
lead	-39	36
lead back	-37	50
leader	63	-27
leader node	55	-18
leaf	-7	40
leaf cert	-7	40
leak	-26	84
leak access	-30	1
leak from	5	22
leak in	9	32
learn	-17	35
least	9	16
least 7	20	-19
least and	7	12
least everi	14	27
least onc	44	-3
least one	4	41
least privileg	-9	50
least two	-13	15
least want	-15	16
leav	0	11
leav it	-6	19
leav public	0	26
leav room	-17	23
leav that	-13	22
leav the	-15	47
leav those	-29	81
leav who	-19	39
leaver	-20	41
leaver still	-13	26
ledger	-23	41
left	-12	28
left $	-40	59
left alon	-50	54
left and	25	-23
left behind	-13	14
left for	45	-38
left in	58	14
left the	-12	41
left to	-60	-50
leftov	-15	29
leftov of	-15	29
leg	-18	34
legaci	-14	21
legal	-16	83
legal hold	-16	89
len	-38	67
length	-11	52
length and	1	41
less	9	15
less than	51	-38
let	-4	23
let @	-9	25
let client	-12	24
let everi	-26	32
let everyth	-14	23
let in	-21	52
let it	15	-8
let its	16	-12
let no	67	-66
let nobodi	23	38
let other	-7	30
let the	-9	12
let them	-7	8
let traffic	-20	22
letter	-13	32
letter queue	-19	35
level	23	49
level $	51	-33
level and	-10	11
level call	10	-5
level metric	-11	14
level permiss	-10	15
level secur	10	49
lever	-15	28
li	5	33
li in	23	14
li on	-6	31
li under	-12	42
liabl	-2	15
liabl $	-1	9
lib	-13	122
librari	-6	48
librari and	1	19
librari are	-6	44
librari get	-8	10
librari in	12	29
librari insid	-15	22
librari is	-16	36
librari of	-14	41
librari that	-9	41
licens	-20	62
licens and	20	1
licens are	-11	34
licens for	-25	40
licens in	45	-33
licens includ	104	-82
licens of	-34	47
licens on	18	72
licens patch	-99	-113
licens the	47	-23
licens we	-4	19
lie	4	36
lie in	-32	68
life	8	4
life $	76	-35
life are	-21	41
life cycl	30	-1
life of	56	-22
lifecycl	68	0
lifecycl $	166	8
lifecycl and	-11	18
lifecycl manag	-19	23
lifecycl of	4	12
lifecycl polici	-14	67
lifecycl rule	33	-29
lifecycl script	-12	19
lifetim	-2	9
lifetim and	-2	10
lift	-14	-41
lift a	23	-58
lightsail	-3	9
like	21	29
like @	41	34
like are	28	-23
like that	1	66
like the	9	59
limit	9	22
limit $	1	-65
limit @	-30	36
limit and	-12	32
limit by	27	-21
limit for	7	43
limit if	43	-6
limit in	-20	28
limit of	25	12
limit on	-24	27
limit or	-3	15
limit that	24	-20
limit the	-21	49
limit time	68	-52
limit who	-2	16
line	-1	49
line is	-4	9
link	10	33
link are	-7	16
link between	46	31
link domain	34	-10
link for	-9	26
link to	0	11
linux $	39	-40
linux 2023	8	46
linux @	-41	80
linux ami	84	17
linux and	23	-21
linux below	-16	32
linux beneath	52	-78
linux insid	99	-76
linux of	85	-31
linux on	-4	27
linux patch	-28	-98
linux secur	9	59
linux server	-28	53
linux under	8	64
linux underneath	-180	-45
list	4	18
list $	42	-23
list and	-17	28
list are	-26	51
list as	-26	38
list at	57	-35
list by	25	-8
list of	34	0
list the	32	-23
listen	22	18
listen $	-12	127
listen to	-7	11
live	9	31
live $	-14	59
live in	-29	56
live is	81	-79
live on	100	-35
live token	0	12
load	18	20
load $	4	75
load and	-12	22
load balanc	16	4
load data	-6	90
load dock	52	-9
load grow	-21	23
load of	25	-2
load without	-1	32
local	8	28
local administr	-23	37
local consol	-18	23
local disk	-4	26
local network	-11	14
local user	-9	42
locat	17	-3
locat $	98	-58
locat and	14	-8
locat of	49	-18
locat that	9	-4
lock	11	43
lock @	-12	14
lock and	-3	12
lock in	-10	50
lock it	-32	64
lock on	-24	26
lock the	-1	14
log	-3	20
log $	23	164
log @	-18	-68
log agent	-28	35
log and	3	14
log archiv	-10	16
log are	-7	25
log backup	40	6
log befor	-3	11
log bucket	28	-24
log collect	-6	10
log data	28	-9
log deliveri	-36	43
log destin	-17	62
log do	-51	-69
log driver	-8	10
log export	-7	13
log file	29	-17
log for	-22	38
log from	47	-34
log go	-24	49
log group	8	13
log in	43	-14
log includ	-9	25
log is	-15	30
log it	-5	11
log level	-27	48
log lie	77	-55
log longer	-14	44
log manag	-2	32
log metric	-8	23
log of	-23	54
log on	-54	-5
log onli	-18	29
log over	27	-21
log paramet	9	26
log retent	45	167
log search	-5	12
log so	-15	36
log sourc	-25	47
log stai	-16	26
log stream	-10	10
log that	16	13
log the	105	-10
log through	-10	10
log to	15	-2
log type	-11	24
log up	5	32
log watch	-19	28
log were	-9	26
log what	-11	32
log where	9	-8
log while	40	-26
log who	-10	17
log with	-6	8
logic	1	28
login	0	60
login $	-7	100
login and	-8	11
login on	11	32
login to	75	-20
lol	-6	25
long	7	24
long @	-34	35
long a	-24	44
long an	-11	12
long and	-6	12
long as	50	-49
long backup	90	-15
long daili	47	49
long enough	-7	8
long it	-9	11
long record	1	13
long run	-38	43
long the	-5	8
long thei	42	-31
longer	-2	32
longer and	-19	23
longer keep	-9	49
longer need	-16	36
longer retent	-2	24
longer support	-13	17
longer than	-16	93
look	18	10
look after	40	-16
look at	-9	-5
look for	-40	84
look into	29	8
lose	-12	44
lose data	-15	22
lose it	-16	18
lose the	-39	91
loss	-16	33
loss of	-16	31
lost	7	14
lost @	11	11
lost after	-9	18
lost it	-14	18
lost its	-20	35
lost one	24	-14
lost task	-15	29
low	7	42
lower	13	2
lower the	27	-22
lowest	85	-30
lowest tls	85	-30
lustr	-3	31
lustr and	45	-20
lustr scratch	-11	21
m	18	83
m i	-5	30
machin	29	-6
machin $	34	32
machin and	18	-9
machin apart	8	-4
machin are	1	58
machin behind	9	-1
machin is	30	46
machin itself	-25	32
machin of	83	-28
machin on	26	4
machin pool	-77	60
machin that	44	-17
machin under	27	-23
machineri	25	-15
machineri that	10	-4
maci	-12	17
made	3	-13
made by	49	-5
made from	-14	35
made in	28	9
made public	-20	98
made with	39	22
magnet	-11	35
magnet store	-11	35
mail address	-5	42
mail and	61	-45
mail health	8	12
mail in	37	-26
mail server	39	-22
mail that	-48	22
maintain	31	-5
maintain and	22	6
maintain by	33	59
maintain it	-59	-104
maintain its	54	-26
maintain that	-79	-6
maintain the	42	-5
mainten	30	2
mainten $	-18	-99
mainten @	-5	48
mainten action	24	-26
mainten is	-18	82
mainten mode	-22	24
mainten notic	17	-12
mainten of	49	-16
mainten off	0	14
mainten on	25	-27
mainten window	22	29
mainten windows	72	41
major	16	48
major upgrad	-10	33
major version	22	49
make	1	32
make %	-30	65
make @	-23	34
make a	25	37
make an	34	-13
make and	13	13
make client	-24	50
make for	-13	14
make it	-12	29
make no	-17	51
make one	39	-32
make recoveri	68	-58
make sure	7	12
make the	4	27
make them	-3	33
malici	-6	20
malwar	13	-8
man	93	-2
manag $	5	65
manag @	-11	3
manag a	8	-8
manag access	-19	21
manag agent	-11	11
manag and	31	-17
manag anti	-15	16
manag by	-31	61
manag call	51	-13
manag databas	-13	-45
manag endpoint	-13	49
manag environ	32	-23
manag event	37	-9
manag for	3	10
manag imag	7	24
manag in	-26	80
manag instanc	39	-28
manag kei	9	49
manag key	7	8
manag kms	18	-7
manag node	-20	61
manag of	33	49
manag on	19	-48
manag one	-6	32
manag or	-10	20
manag patch	79	-55
manag permiss	48	-45
manag platform	-9	52
manag polici	6	11
manag python	17	-17
manag queri	36	-6
manag result	-26	66
manag rule	61	-138
manag runtim	16	17
manag scale	23	-17
manag secur	63	31
manag servic	-61	-31
manag share	-48	-75
manag so	-6	23
manag storag	-27	42
manag the	25	20
manag them	-20	61
manag type	40	-39
manag updat	-10	59
manag user	-3	57
manag what	16	-10
mandatori	15	35
mandatori @	-16	67
mandatori on	91	-72
mandatori secur	-38	78
mani	35	4
mani @	53	9
mani connect	37	-28
mani dai	-11	54
manifest	-15	38
manifest and	-19	28
manifest of	-4	38
mantrap	88	-13
manual	-6	40
manual approv	-6	18
manual evid	-14	35
manual on	41	28
manual snapshot	4	25
map	-7	59
map $	-7	119
map and	-3	18
map iam	-4	8
map wrong	-19	29
march	-19	41
march 2027	-9	25
mark	1	-15
market	-19	65
market mail	-14	27
marketplac	-47	112
mask	-4	55
mask and	-4	11
mask person	10	44
master	-44	-23
master password	-51	-29
match after	-47	7
materi	6	26
materi in	-25	40
materi is	-101	130
matter	-3	41
matter elsewher	2	28
max	-6	61
max connect	-9	30
max size	6	55
maximum	-1	17
maximum @	-2	10
maximum and	-10	19
maximum are	64	-47
maximum capac	-12	17
maximum in	-4	14
maximum size	-10	21
may	4	26
may also	30	-23
may be	-8	26
may call	-20	65
may chang	-11	16
may delet	61	-55
may do	-20	44
may end	-7	13
may have	-25	85
may issu	-29	87
may leav	38	-32
may merg	12	48
may move	-8	11
may open	21	-12
may publish	-40	61
may pull	-21	24
may queri	-16	19
may read	-11	22
may run	-6	28
may send	-4	51
may set	26	-23
may store	37	-33
may take	26	-24
may use	22	8
mb	-9	24
me	-21	-37
me $	-52	13
me %	-23	30
me to	43	35
me who	61	-11
mean	25	13
mean is	28	-13
mean one	24	-3
mean the	-106	11
mean who	-4	10
mean whose	107	-4
meant	42	11
meant the	-34	64
meant to	-16	60
meanwhil	34	13
meanwhil and	5	13
measur	-24	83
media	68	-24
media sanit	41	5
medium	-3	29
medium @	-3	29
meet	-81	-70
meltdown	30	-3
member	-6	32
member account	-17	20
member and	-1	25
memori	15	33
memori $	69	-12
memori and	10	12
memori desir	-13	16
memori limit	-17	30
memori of	43	-39
memori or	57	-34
memori store	-17	43
memori timeout	-2	11
memori with	22	-17
mend	-5	41
mend fault	-11	13
mend it	-19	39
mend onli	-22	42
mend the	62	84
merg	-8	45
mesh	-5	68
mess	-12	21
messag	27	9
messag and	-17	19
messag between	23	-18
messag bodi	-21	30
messag broker	50	-43
messag in	48	-46
messag is	-26	37
messag on	31	-13
messag over	69	41
messag redund	29	-21
messag sent	-12	23
messag that	-20	24
messag when	23	-7
met	-12	37
met $	-18	25
metadata	14	35
metadata and	28	-27
metadata databas	100	-25
metadata in	-38	38
metadata is	-19	30
metadata of	43	-35
metadata servic	-17	17
metadata that	-3	12
metal	41	-7
metastor	-8	11
metastor and	-8	11
method	4	66
metric	31	-9
metric and	26	-8
metric filter	-5	8
metric in	94	-62
metric of	28	-14
metric to	37	-11
mfa	-3	55
mfa delet	4	34
mfa devic	-17	42
mfa for	0	10
mfa is	-3	13
mfa kei	-2	14
mfa on	16	44
micro	28	-25
micro virtual	12	-10
microcod	35	46
microcod firmwar	-15	31
microvm	17	12
microvm can	-26	45
microvm of	39	-32
midnight	83	-32
migrat	-5	49
migrat of	27	-11
migrat task	-5	8
million	44	-24
million of	44	-24
min	-34	85
min and	-8	14
min tls	-13	19
mind	-26	49
mine	-23	33
minimum	-18	42
minimum and	-7	21
minimum maximum	-10	19
minimum of	-18	20
minimum password	-2	8
minimum tls	-23	39
minor	15	23
minor and	26	-17
minor engin	6	-91
minor on	59	-15
minor releas	-40	80
minor upgrad	-34	8
minor version	-32	-81
minut	3	22
minut and	6	14
minut at	-3	20
minut by	10	-9
minut of	11	10
minut on	-2	9
minut weekli	-4	11
minut window	-7	28
misconfigur	-4	74
mismatch	-6	56
miss	-13	49
mistak	-16	60
mistak $	0	57
mitig	46	16
ml	56	57
mmdsv2	-24	61
mobil	-1	39
mobil push	2	41
mode	11	16
mode $	20	-36
mode @	9	-4
mode and	-4	17
mode befor	-16	16
mode do	13	28
mode is	-32	9
mode of	-25	51
mode on	-3	13
mode or	-28	30
mode so	-48	20
mode that	37	-29
mode the	39	-23
mode who	94	-14
mode with	24	21
model $	-105	-71
model and	2	21
model answer	-10	47
model fresh	51	-32
model in	-20	67
model is	6	68
model on	-6	14
model provid	75	-58
model put	9	105
model run	77	-50
model that	12	51
model who	7	72
model with	20	1
modifi	-10	14
modifi the	-11	16
modul	14	11
modul and	3	11
modul are	-12	44
modul audit	59	-51
modul in	-5	8
modul of	22	-10
moment	14	13
mondai	56	5
monei	-4	29
monitor agent	20	-19
monitor doe	-5	19
monitor node	60	-13
monitor of	8	-4
monitor the	65	-10
month	0	-16
month $	6	-50
month and	-24	75
month at	30	-10
month by	-48	-14
month who	-54	-58
month without	-11	11
monthli	-38	3
monthli rollup	29	-8
more	14	-16
more and	33	-24
more dai	-10	14
more in	52	-22
more load	-7	21
more than	-32	44
more up	-16	35
morn	61	-3
most	-2	21
most 20	1	9
most 60	-4	18
most and	13	-9
mount	-56	87
mount @	-65	83
move	10	19
move $	-28	51
move %	-66	39
move @	59	-34
move a	0	21
move an	-29	40
move environ	6	67
move everi	-10	19
move from	15	-5
move is	-6	122
move it	-9	20
move of	-8	8
move off	-10	59
move on	-28	34
move partit	9	10
move player	-8	28
move the	-2	49
move them	21	-7
move to	33	-8
move traffic	-48	65
move us	-63	-41
much	-7	55
multi	5	10
multi factor	0	46
multi node	51	-8
multi region	14	4
must	-6	17
must %	29	10
must appli	-19	-3
must be	-25	43
must configur	-35	35
must defin	-1	52
must do	-46	58
must encrypt	-14	14
must instal	-22	50
must keep	-24	50
must know	-7	10
must last	38	12
must not	-16	27
must patch	86	-32
must review	-22	24
must surviv	-26	30
must the	108	24
must to	-23	37
must updat	-9	30
mutual	-11	22
mutual authent	-4	14
mutual tls	-10	22
my	44	-2
my @	83	4
my applic	-10	46
my auditor	29	-31
my colleagu	-15	64
my data	-49	-38
my head	51	37
my own	8	4
my team	-11	14
myself	-11	44
myself $	-4	36
mysql	1	27
n	-35	8
nacl	26	140
nah	62	23
nah i	65	17
name	12	6
name @	-6	15
name a	26	-11
name and	8	5
name has	-30	120
name in	-52	90
name it	15	-13
name no	-26	40
name none	21	-15
name of	-9	31
name one	17	-11
name point	-11	15
name server	89	-46
name sever	-15	17
name subnet	-12	15
name the	16	17
name who	-1	68
namespac	22	16
namespac $	-32	65
namespac and	-10	14
namespac with	76	-39
narrow	-1	28
narrow it	-9	28
narrow scope	-5	15
narrow the	21	18
narrow them	-8	45
nas	-14	51
nasti	-6	47
nat	-7	24
nat gatewai	-2	22
nativ	66	-33
near	63	-47
nearli	15	46
nearli full	-15	65
necessari	20	5
neck	-38	37
need	14	25
need $	-25	58
need @	17	8
need a	72	-45
need an	-64	30
need and	-13	18
need control	-8	19
need for	-37	73
need in	-32	47
need it	-12	25
need more	-4	42
need no	1	57
need none	-53	111
need one	-16	26
need the	-22	27
need them	11	0
need there	61	-17
need to	70	-15
neighbor	25	-25
neighbor on	28	-27
neither	13	27
neither refus	1	44
neither see	-7	32
neither the	40	-28
network	17	6
network $	81	-20
network @	-3	17
network access	-32	100
network acl	-10	43
network and	5	42
network below	10	-4
network between	22	-12
network cabl	58	-29
network can	-32	47
network connect	-71	69
network devic	150	-88
network encrypt	66	-41
network firewal	-33	32
network flood	11	-6
network for	15	14
network hardwar	44	-26
network in	-18	36
network interfac	14	16
network into	-26	88
network is	-30	51
network isol	-7	56
network let	30	-24
network member	32	8
network of	-47	78
network polici	-17	52
network servic	47	9
network that	68	10
network traffic	11	7
network under	54	-34
network up	51	-33
never	7	14
never be	-9	63
never beyond	-23	52
never chang	69	-27
never come	-22	41
never delet	91	-61
never doe	-28	117
never expir	-3	45
never leav	-5	13
never patch	-14	72
never put	35	-23
never see	146	-38
never show	42	-38
never the	-95	105
new	8	-7
new @	-4	-17
new ami	-84	41
new build	-17	24
new cluster	-16	-31
new custom	-12	30
new cve	24	-23
new deploy	48	-47
new host	-11	18
new imag	-31	40
new job	39	-22
new key	-22	26
new major	11	14
new minor	80	-8
new object	15	-82
new on	-26	78
new one	35	5
new platform	6	-47
new primari	53	-46
new public	-25	26
new queue	56	-33
new region	43	6
new revis	-57	67
new server	9	73
new signatur	41	-31
new type	-17	32
new version	-3	-20
newer	9	15
newer @	-24	32
newer ami	-44	65
newer engin	14	17
newer imag	-14	34
newer on	13	-2
newer one	39	-23
newer platform	-19	21
newer releas	-43	68
newer version	-15	30
newest	35	-7
newli	34	-27
newslett	-29	29
next	-19	-10
next minor	16	0
nfs	-1	35
nfs export	5	31
nginx	-9	25
night	-29	-68
night $	-93	-62
night and	58	-45
night in	-43	78
nine	27	-10
nine of	37	-13
nist	40	-14
nitro	136	52
nitro hardwar	8	-6
nitro hypervisor	87	-4
nitro secur	-43	52
no	14	26
no $	44	-22
no @	11	-37
no access	80	-59
no agent	126	-99
no archiv	91	-40
no automat	-20	54
no backup	-39	105
no broker	69	-44
no certif	-53	114
no charg	18	-17
no consol	-27	73
no contain	-3	77
no copi	-21	73
no custom	37	-34
no data	-53	103
no effect	-9	28
no endpoint	-53	116
no failov	57	-40
no fix	-13	15
no histori	-7	15
no i	-10	55
no imag	-62	90
no infrastructur	59	-22
no instanc	57	-44
no kernel	34	-23
no key	7	18
no log	-33	63
no login	107	-47
no longer	-13	25
no machin	63	-25
no manag	-64	101
no matter	-27	42
no more	-12	15
no multi	64	-4
no network	-26	64
no new	-7	22
no node	79	-51
no one	27	-25
no oper	49	-25
no other	95	-43
no paramet	-28	50
no patch	-18	22
no public	-31	63
no redund	-8	31
no secret	-11	49
no secur	19	6
no set	32	28
no shell	45	-12
no snapshot	-15	67
no ssh	63	-51
no standbi	-16	59
no such	-46	63
no updat	23	-4
no user	-33	49
no version	97	-46
no way	11	39
no wildcard	-1	12
no window	94	-60
no zone	48	-32
nobodi	24	21
nobodi can	70	-27
nobodi click	-18	39
nobodi delet	-6	11
nobodi els	59	-54
nobodi here	-19	-49
nobodi log	71	-38
nobodi look	24	-13
nobodi notic	-48	3
nobodi opt	-31	56
nobodi rotat	8	97
nobodi tamper	34	-7
node $	-83	-38
node @	48	68
node and	23	13
node are	25	31
node base	-67	-9
node but	43	-15
node by	-4	30
node chaincod	-14	15
node class	-7	15
node count	-8	111
node di	72	-8
node encrypt	-33	42
node fail	54	30
node for	51	-5
node get	31	-30
node group	4	34
node imag	14	-3
node in	-52	-59
node instanc	-7	26
node is	62	-2
node js	52	-11
node kernel	30	6
node log	-9	13
node monitor	16	-11
node of	26	4
node on	-107	57
node or	27	-16
node os	5	-114
node patch	-99	-40
node pool	42	-13
node recoveri	22	-14
node role	0	8
node share	84	-32
node stand	-29	69
node that	51	41
node to	10	15
node type	2	9
node when	23	-116
node who	-186	-129
node with	27	-15
node yourself	-10	25
node18	-9	10
node18 @	-9	10
nodeadm	-8	24
nodetool	41	-24
nodetool repair	41	-24
non	16	-6
non compliant	-3	22
non extract	61	-52
noncompli	-10	48
none	21	31
none @	46	-3
none and	-17	22
none for	55	-27
none is	22	6
none of	47	-4
none to	96	-79
nonsens	27	-22
noon	-48	-42
nor	16	15
nor @	8	-3
nor date	1	44
nor the	27	-13
normal	35	55
normal $	-2	-18
normal @	22	108
not	13	25
not $	30	-34
not %	13	-67
not @	60	0
not a	-33	40
not among	68	-63
not and	-16	18
not appli	-52	90
not as	-1	14
not ask	0	52
not avail	-13	93
not back	4	28
not be	-10	12
not belong	-3	11
not by	40	-30
not chang	-34	51
not check	13	11
not come	-34	48
not compli	70	-65
not cover	-15	47
not delet	-36	79
not depend	45	-42
not do	-8	31
not encrypt	53	-20
not exist	29	30
not for	52	-26
not grow	-37	84
not guard	39	-34
not have	44	58
not in	97	-74
not instal	-22	59
not leav	-15	24
not lose	-4	20
not move	45	-38
not on	29	17
not our	50	-33
not outliv	29	1
not patch	-48	33
not pin	-21	41
not possibl	31	-4
not put	-15	18
not reach	-31	41
not read	77	-43
not record	-13	54
not replac	-74	99
not restor	-19	47
not run	-9	20
not scale	-56	95
not see	-16	59
not start	13	4
not support	34	28
not test	50	-45
not the	-63	47
not touch	2	51
not trust	-38	46
not undo	-40	59
not updat	39	-3
not upgrad	109	24
not us	-10	47
not use	24	-23
not work	4	37
note	7	20
notebook	18	20
notebook @	18	-18
notebook and	-2	17
notebook are	-10	13
noth	10	42
noth $	15	-40
noth @	11	7
noth by	-46	99
noth can	26	-14
noth els	-27	50
noth for	69	-32
noth in	-13	23
noth insid	-31	61
noth is	-16	49
noth keep	-48	55
noth of	41	36
noth on	63	-24
noth reach	-12	39
noth retir	-35	85
noth scale	-45	105
noth that	30	-7
noth to	26	13
noth upgrad	-14	58
notic	18	8
notic a	8	-7
notic about	0	56
notic and	34	-27
notic by	77	-61
notic in	-48	-61
notic it	-29	129
notic keep	-49	5
notic that	38	-38
notic to	9	-6
notif	-3	51
notifi	72	-39
novemb	-26	38
now	35	3
now $	38	-53
now the	52	17
npm	1	48
npm packag	-13	35
nsx	-8	34
nsx manag	-5	19
ntf	-6	20
ntf and	-9	22
ntf permiss	-3	12
nucleu	-5	13
number	2	26
number $	-8	125
number and	-13	28
number for	-14	23
number in	-18	34
number instanc	-42	48
number of	12	17
number or	23	2
number that	14	-13
number version	-11	17
nvidia	-8	19
nvidia driver	-8	19
nvme	20	-2
nvme @	-38	60
nvme driver	-13	21
nvme in	38	-28
o	-30	59
o tls	-26	69
oauth	-29	38
obfusc	-6	31
object	34	15
object $	97	-50
object and	-11	18
object are	-31	112
object from	3	29
object in	32	8
object lock	-21	23
object of	-30	64
object onli	-21	72
object to	-4	35
object who	-11	3
observ	-9	45
obtain	42	-20
obtain the	45	-25
oci	8	17
oci consol	-16	68
oci or	-40	24
oci s	0	8
ocr	59	-51
ocr model	59	-51
ocsp	10	12
odd	-55	46
of	10	6
of $	-23	51
of %	-40	84
of 0	-3	16
of 1	37	-9
of @	27	-12
of a	-40	-27
of all	3	23
of amazon	79	-45
of an	-8	22
of anoth	25	17
of api	27	38
of applic	72	-71
of at	-32	43
of aws	63	-3
of backup	7	-52
of block	48	22
of both	52	-5
of build	51	10
of call	34	-17
of certif	72	-67
of chang	41	-11
of charg	17	-16
of cluster	61	-25
of connect	33	-25
of contain	-21	28
of content	-8	9
of control	-71	-15
of current	13	2
of data	-21	12
of databas	22	-22
of deploy	8	-2
of devic	-75	94
of differ	85	-34
of direct	22	-6
of durabl	37	-13
of each	11	19
of ebs	41	-32
of emrf	-7	23
of encrypt	38	-4
of endpoint	-10	12
of ephemer	-33	55
of event	-19	34
of everi	40	-11
of file	-24	16
of gatewai	-5	9
of host	-12	19
of imag	-37	47
of infrastructur	105	-8
of input	-9	10
of instanc	2	9
of it	-69	-39
of its	28	-5
of job	-15	21
of key	-75	86
of life	-2	-12
of link	34	-10
of linux	-57	95
of log	-5	9
of machin	-46	54
of manag	-25	32
of member	-5	14
of memori	-4	106
of messag	-28	46
of my	14	91
of new	-35	-85
of node	-6	62
of notebook	18	-18
of object	17	7
of old	36	-20
of one	-15	32
of oper	52	63
of other	35	-16
of our	-8	54
of partner	-25	40
of persist	23	-16
of person	-53	-67
of physic	60	-8
of pod	-30	46
of point	-68	61
of power	63	-41
of presenc	68	-22
of produc	-3	8
of prompt	-8	8
of queri	65	-26
of queue	17	53
of reach	30	-12
of reader	27	-12
of record	-40	-22
of recoveri	-27	58
of request	25	19
of resourc	-13	55
of row	-18	28
of run	69	-43
of s3	44	-21
of salesforc	-27	63
of schedul	-8	9
of secur	-84	-28
of server	68	-12
of servic	30	64
of sever	6	31
of shard	-6	18
of sourc	32	-3
of staff	-93	-61
of standard	-24	48
of storag	41	-5
of support	-8	17
of task	39	-29
of that	36	-10
of the	31	14
of their	29	9
of them	25	-7
of these	-33	39
of thi	-35	-45
of those	51	-42
of three	18	-2
of topic	-2	69
of traffic	-15	61
of two	-2	21
of up	-17	40
of us	-115	-97
of user	16	9
of vcpu	4	19
of version	35	-30
of volum	-23	31
of vulner	-3	21
of what	-24	1
of which	51	-46
of who	-8	22
of whom	54	5
of windows	-39	40
of worker	-22	43
of workflow	-4	52
off	-1	30
off $	-74	15
off %	-8	52
off @	-30	66
off a	12	15
off again	-29	52
off and	51	-30
off by	-10	35
off for	-24	37
off in	-8	35
off on	-40	68
off peak	13	1
off retir	-3	15
off the	3	44
off until	-8	21
off who	-102	37
offer	45	-16
offer @	42	-36
offer and	33	-22
offer http	64	-30
offer it	-52	91
offer the	80	-61
offer them	-55	101
offer tls	47	-27
offic	-75	12
offic $	3	8
offic to	-77	-28
offlin	-19	37
offset	-7	9
often	-6	59
oidc	-23	42
oidc provid	-20	37
ok	-86	-39
ok and	-120	-136
okta	-20	41
old	-8	46
old @	-10	47
old and	-29	56
old data	-26	37
old disk	82	-12
old minor	30	-1
old on	-15	24
old one	-11	17
old or	-2	8
old tls	-7	8
old version	-7	10
old who	10	67
older	-1	25
older @	-11	27
older on	-22	43
older than	15	8
older unencrypt	-11	27
older version	-14	26
omiss	-9	28
on	8	26
on $	43	44
on %	29	7
on 1	-22	35
on 30	-12	27
on @	2	34
on a	7	32
on amazon	-37	14
on an	-46	69
on and	31	-3
on are	49	-29
on as	-80	-60
on at	-16	25
on audit	-8	14
on auto	-9	43
on automat	-4	26
on autostop	-52	64
on aws	-10	-52
on befor	-9	24
on both	0	38
on broker	-26	25
on by	10	45
on capac	-2	21
on choos	-8	14
on cover	-15	17
on cpu	-7	12
on current	-14	18
on deliveri	-8	20
on demand	24	-28
on devic	76	-28
on disk	67	-13
on each	-70	-62
on ebs	86	-62
on ec2	4	25
on encrypt	4	21
on error	-8	12
on event	-14	32
on everi	6	24
on execut	18	-12
on failur	1	20
on fargat	10	-6
on find	-1	19
on for	18	9
on from	-52	56
on fsx	-8	28
on go	36	-22
on host	37	-23
on howev	87	-63
on in	26	-3
on instanc	6	13
on integr	57	-39
on is	66	-42
on it	-27	-3
on its	21	0
on lightsail	-3	9
on log	-20	23
on lustr	-14	15
on machin	-12	19
on manag	-17	42
on mani	8	-4
on me	-19	13
on mfa	-1	21
on multi	11	53
on my	-34	69
on new	22	-21
on node	-34	37
on off	-6	35
on on	-4	26
on one	-6	55
on onli	-14	16
on or	-7	19
on our	-26	70
on per	-10	20
on point	-11	18
on prem	-49	76
on premiz	-44	68
on provid	-4	-39
on push	-50	58
on ra3	43	-36
on request	45	-40
on root	0	21
on run	-21	27
on server	12	100
on serverless	33	-27
on servic	-17	20
on set	2	14
on sever	42	-30
on share	72	-23
on stai	-9	33
on termin	-20	22
on that	-51	-24
on the	13	18
on their	-47	59
on them	-3	-11
on there	47	-2
on these	-74	75
on those	-17	41
on time	32	10
on tls	-15	14
on to	-8	12
on top	28	24
on us	-80	-65
on version	-26	57
on volum	-40	31
on vpc	-5	10
on what	45	-42
on when	-16	36
on where	-6	21
on which	-9	20
on while	-9	15
on who	60	12
on whom	-28	37
on whose	22	17
on windows	131	-10
on with	68	-37
on without	-12	40
onc	10	9
onc 14	24	-22
onc a	-36	13
onc and	25	-8
onc everi	-33	54
onc for	-39	45
onc held	35	-23
onc in	62	-43
onc it	24	3
onc the	9	-45
onc when	50	-47
one	13	16
one $	-103	-117
one @	12	58
one a	10	-1
one after	30	-12
one and	-3	8
one anoth	30	-8
one are	20	-2
one at	15	-4
one avail	14	55
one az	47	-14
one broker	-26	39
one by	47	-13
one can	-26	45
one cannot	-34	51
one click	-15	23
one control	52	-48
one custom	27	-25
one day	19	11
one download	71	-46
one endpoint	-11	13
one environ	-40	71
one fail	12	48
one for	-18	48
one from	-12	17
one has	-13	23
one if	32	-16
one in	-35	44
one instanc	40	-27
one interfac	-6	8
one into	86	-72
one is	75	21
one let	-14	20
one no	-15	45
one node	73	-30
one noth	-12	39
one of	-9	18
one onc	24	-22
one or	-17	53
one region	-17	35
one releas	48	-10
one replica	-28	78
one secret	-17	32
one server	15	-13
one set	-23	26
one so	-9	9
one task	32	-7
one that	-13	29
one there	-36	60
one togeth	41	-34
one until	-13	22
one when	11	7
one who	-25	89
one year	-27	31
one zone	-19	51
onli	6	30
onli $	-33	36
onli %	-72	-77
onli 1	31	-19
onli @	48	0
onli a	-7	13
onli after	-19	23
onli an	39	-31
onli and	25	-20
onli as	-29	41
onli be	-17	21
onli by	3	29
onli call	-34	44
onli control	-29	51
onli for	25	-9
onli from	31	-4
onli if	13	-3
onli in	10	17
onli its	-24	45
onli link	-10	12
onli mend	-17	21
onli on	-39	62
onli onc	49	-44
onli one	-6	38
onli roll	-22	52
onli root	-9	12
onli the	-4	56
onli them	-10	11
onli then	-10	19
onli through	-34	51
onli to	37	-26
onli turn	-14	24
onli watch	11	38
onli what	-4	37
onli when	0	13
onli where	-18	29
onli while	19	12
onli with	32	9
onlin	-9	24
onlin and	-2	19
ons	-4	14
ons @	-19	49
ons and	84	-67
ontap	96	5
ontap and	-52	63
onto	-50	-32
onto it	-11	4
onto the	-53	-11
open	-5	24
open @	-11	70
open a	-1	13
open access	-1	10
open and	2	11
open its	-7	13
open mainten	61	-56
open or	5	24
open sourc	38	-7
open the	-30	59
open to	-5	36
open who	27	98
opensearch	14	-3
openssl	-36	140
opentelemetri	10	10
openzf	63	-4
oper	15	-15
oper @	33	7
oper and	0	39
oper audit	18	-6
oper includ	35	-31
oper kms	23	4
oper of	26	-4
oper role	-23	44
oper system	12	-12
oper the	38	-69
opt	-3	17
opt in	-7	23
opt out	-3	16
optim	-4	95
optim ami	-13	46
option	1	27
option $	-52	67
option and	-10	15
option group	-7	26
option of	-17	35
option on	21	-10
option oper	-54	132
option patch	-2	19
option that	-8	22
option until	-1	17
option updat	-20	46
or	-3	11
or $	30	-57
or %	-6	-14
or 1	60	5
or 5	47	-11
or @	-5	18
or a	13	0
or amazon	-2	25
or an	-1	10
or anoth	-29	51
or archiv	-20	38
or are	31	-25
or ask	-31	62
or at	-4	24
or auto	-22	25
or automat	-1	14
or aws	-45	36
or both	8	-40
or build	-18	23
or by	-17	34
or chang	-12	35
or choos	-12	18
or cli	-4	35
or close	6	29
or cloudwatch	-5	16
or cluster	-31	42
or configur	49	45
or copi	8	55
or creat	24	-23
or delet	-6	18
or destroi	34	-24
or direct	0	11
or disabl	-9	26
or do	-30	-41
or doe	14	3
or download	4	43
or elsewher	-2	9
or end	-14	33
or endpoint	-12	13
or export	18	-7
or fail	39	-21
or failov	65	-50
or fals	77	-1
or fetch	-9	15
or file	47	7
or firehos	-11	13
or for	-15	16
or from	-11	25
or fsx	-13	18
or get	-11	34
or given	33	-28
or have	-9	12
or higher	117	-61
or import	-11	13
or in	-11	27
or instal	-14	22
or instanc	35	-29
or interfac	-7	13
or its	-34	-50
or job	-8	12
or jwt	-1	12
or karpent	-22	34
or kvm	-8	30
or larg	-7	21
or later	-5	26
or leav	3	9
or let	-7	22
or load	33	-12
or log	-7	11
or maximum	23	2
or me	-83	-41
or memori	22	-17
or more	-22	37
or move	-34	45
or multi	-11	17
or must	41	-80
or network	47	-25
or newer	90	-2
or no	34	-30
or none	-11	13
or on	-75	-43
or one	-30	42
or option	-10	14
or our	-55	-79
or paramet	-3	9
or patch	16	14
or paus	3	8
or privat	-18	66
or project	-7	12
or provis	-40	71
or public	-18	50
or rdp	-7	11
or rebuild	34	-5
or recreat	-17	78
or region	-27	41
or remov	101	-86
or replac	-13	26
or replica	6	-31
or repositori	46	-8
or s3	-7	38
or scale	50	-13
or schedul	22	4
or sdk	-7	26
or server	-35	38
or servic	0	30
or shield	-5	33
or snapshot	-4	22
or so	16	-27
or sse	-10	11
or ssh	40	-7
or start	33	-24
or stream	69	-45
or tag	-16	23
or take	-13	40
or templat	-5	19
or that	57	-56
or the	-56	13
or their	-76	-50
or tls	-16	32
or to	-17	22
or tool	-3	10
or trail	9	11
or updat	14	3
or upgrad	-11	54
or use	28	-8
or version	-7	12
or vpc	-6	29
or we	-27	1
or when	-38	45
or who	-38	42
or with	-7	17
or without	10	-4
or write	-8	14
or zone	38	-9
orchestr	90	12
orchestr and	8	-8
orchestr servic	70	-30
order	1	29
order $	19	20
order a	-23	33
order enough	-21	37
order got	-2	14
order multi	-21	101
order of	23	-22
ordinari	26	9
ordinari @	28	-18
org	-14	81
organ	-6	8
organizations	-10	19
origin	-2	43
origin control	-7	41
origin until	-21	31
orphan	-24	63
os	-23	-71
os $	28	67
os %	51	39
os fix	24	24
os in	-54	-85
os level	29	63
os of	59	-43
os on	-18	52
os patch	-20	6
os under	38	1
os updat	-188	-140
os upgrad	-16	-54
oss	-3	35
other	12	13
other $	69	-3
other %	53	-25
other @	-11	26
other account	9	27
other agent	-13	17
other and	11	-7
other by	4	53
other client	-1	35
other cloud	-26	28
other connect	-15	40
other custom	21	-5
other into	14	-7
other kind	-13	13
other program	19	-1
other region	-26	41
other servic	29	-12
other set	-6	11
other side	24	0
other softwar	-54	69
other system	-20	35
other tenant	41	10
other tool	86	-58
other type	-13	21
other zone	0	11
otherw	-9	53
otherw $	-25	36
otherw and	20	-16
ou	-20	65
ou $	-2	58
ought	-8	20
ought to	-8	20
our	-21	19
our $	-56	-55
our @	-34	-12
our account	33	-9
our ad	-3	67
our app	24	9
our applic	-8	9
our basement	-46	-70
our branch	-30	60
our client	-32	62
our cluster	-75	-101
our code	11	-5
our compani	-13	68
our comput	0	48
our contain	-109	-27
our content	18	-89
our corpor	26	71
our data	-30	81
our develop	16	78
our devic	10	35
our domain	11	47
our flow	-6	14
our load	-4	26
our newslett	-29	29
our offic	13	84
our on	-6	22
our or	-82	-72
our own	-16	84
our privat	1	23
our produc	-2	8
our router	2	94
our server	15	108
our side	-16	56
our site	-20	27
our task	7	57
our team	41	-39
our user	-6	36
our warehous	1	26
our web	-27	16
our websit	3	45
our whose	-57	-51
our workload	-12	77
ourself	11	33
ourself $	11	33
ourselv	-15	78
ourselv $	-37	36
ourselv who	29	77
out	7	10
out $	-19	-103
out @	-13	73
out a	-56	11
out and	1	28
out as	27	16
out by	23	9
out in	62	-42
out newer	-31	72
out of	0	26
out on	-8	15
out polici	-15	23
out the	27	5
out through	-18	23
out to	-7	62
out when	82	16
outag	49	34
outag of	-24	24
outbound	-17	35
outbound traffic	-8	16
outdat	-16	52
outliv	0	25
outliv the	-20	38
output	-3	33
output and	-7	11
output bucket	-13	30
output in	16	-11
output to	24	-16
outright	35	-2
outsid	-7	34
outsid @	-27	40
outsid and	-9	22
outsid of	53	-22
outsid provid	-6	10
outsid the	16	9
over	17	4
over $	-84	-92
over @	20	5
over a	8	66
over all	51	-49
over at	40	-34
over avail	11	0
over by	-41	63
over cloudfront	-26	27
over http	30	-36
over in	53	-45
over its	59	-49
over sever	35	-16
over the	36	7
over them	-26	47
over three	38	-27
over tls	54	-20
over to	26	-13
over two	-7	52
over which	-37	46
over zone	56	-10
overal	-64	-15
overnight	-2	27
oversight	-27	34
overwrit	13	-2
overwritten	-8	59
own	0	15
own $	-51	69
own @	-21	68
own account	8	5
own agent	57	-56
own alwai	37	-30
own ami	15	60
own and	33	-10
own apart	20	-20
own api	-64	99
own app	8	21
own applic	-44	48
own are	54	-18
own backup	-11	15
own bucket	8	25
own build	-11	19
own by	-15	40
own cert	29	-37
own contain	62	-49
own control	57	-15
own data	-5	42
own delet	12	10
own disk	-26	57
own domain	-39	62
own employe	87	48
own encrypt	41	-28
own endpoint	30	3
own equip	12	-5
own for	4	8
own group	-5	56
own guard	12	-9
own guest	-13	26
own host	-99	139
own if	-9	11
own imag	2	75
own in	53	-11
own infer	-26	66
own infrastructur	77	-2
own is	73	-34
own isol	30	-14
own kei	-21	46
own key	-6	10
own kms	-4	16
own log	-5	13
own maintain	-2	43
own media	-10	31
own network	8	5
own node	20	25
own on	45	-36
own one	-22	24
own paramet	-2	29
own router	0	8
own server	-37	75
own servic	-68	95
own set	70	-42
own side	-21	61
own softwar	45	4
own store	-22	36
own system	37	-29
own that	23	29
own the	-31	-1
own unless	33	-23
own usabl	-3	75
own web	8	38
own where	26	-25
own with	11	-11
own work	-15	25
own workload	13	47
own zone	-35	37
owner	-16	-4
owner $	-108	-78
owner and	-1	30
owner for	24	-23
owner of	15	15
ownership	-2	70
ownership $	9	82
pace	-14	15
pace and	-14	15
pack	-11	46
pack into	-9	42
packag	0	35
packag @	93	7
packag and	-34	54
packag are	-17	27
packag in	-16	55
packag of	-43	74
packag on	-43	50
packag or	-8	10
packag that	21	4
packag with	2	48
packet	20	31
page	15	21
page %	-16	72
page and	-10	12
page are	-20	28
pai	0	34
pai attent	28	12
paid	34	-21
pair	0	18
pair and	-36	38
pair of	-14	22
palo	-18	45
palo alto	-18	45
pan	-19	40
pan os	-19	40
panda	14	87
paper	1	71
paper $	1	71
parallel	-4	30
param	5	24
paramet	0	29
paramet group	-1	35
paramet of	13	8
paramet or	-10	14
paramet store	-3	9
parameter	-6	13
parser	-7	37
part	5	23
part $	20	51
part insid	32	-19
part of	46	31
part that	54	-50
parti	22	10
parti $	30	-65
parti configur	-13	26
parti instal	-14	47
parti is	6	10
parti must	-20	39
parti packag	-11	59
parti protect	23	0
partit	18	12
partit and	-8	45
partit kei	-13	14
partit key	-3	56
partner	-3	46
partner $	-4	132
partner in	-10	65
partner of	39	-10
partner upload	-1	19
pass	0	26
pass between	-26	39
pass it	-16	22
pass on	62	-11
pass request	77	-65
pass sinc	24	-22
pass the	-8	65
pass them	-38	90
passport	3	11
password	-12	34
password $	28	151
password and	-12	30
password are	-8	41
password for	-22	61
password in	7	15
password length	3	37
password of	-25	93
password on	3	27
password polici	-27	-34
password reset	-1	9
password rule	-10	63
password safe	45	42
past	-32	58
past its	-32	44
patch	14	-14
patch $	-16	-124
patch %	-25	43
patch @	49	-104
patch a	2	148
patch all	25	61
patch amazon	-29	-25
patch ami	18	30
patch an	51	10
patch are	-2	79
patch arriv	-35	62
patch base	-23	61
patch baselin	22	105
patch build	-21	129
patch by	60	-8
patch each	-57	67
patch everyth	49	-4
patch evid	22	-16
patch for	88	81
patch from	29	-38
patch harden	-24	54
patch host	-116	-48
patch hypervisor	68	-1
patch imag	24	63
patch in	59	-89
patch insid	74	-38
patch instanc	-11	16
patch is	24	82
patch it	-35	-114
patch its	-27	102
patch kernel	19	-13
patch manag	-216	-56
patch node	51	-16
patch noth	-75	131
patch of	47	-16
patch on	22	-36
patch one	-8	18
patch onli	-83	122
patch onto	-40	-59
patch oper	1	18
patch or	15	7
patch our	-148	-90
patch releas	25	-16
patch scan	-23	30
patch server	30	-26
patch softwar	-13	46
patch that	7	13
patch the	25	-11
patch their	28	-23
patch them	13	19
patch there	-7	18
patch these	141	-6
patch to	-20	-27
patch underneath	54	27
patch version	76	-35
patch what	-10	45
patch when	36	-29
patch who	-118	-170
patch whose	-118	-138
patch windows	40	-81
patch yourself	84	9
path	-9	31
patient	-46	-13
pattern	10	21
pattern are	-28	50
paus	-24	42
paus by	-36	-86
paus the	-9	52
paus their	41	-16
pay	-8	27
pay for	0	17
payload	-19	80
payrol	-13	26
pci	24	-52
pci compliant	-67	-13
pci dss	-22	-40
pcoip	71	2
pdb	1	158
pdb $	1	158
peak	10	2
peak window	13	1
peek	55	-38
peer	28	0
peer node	9	17
peer vpc	60	-59
pem	-20	32
pen	22	24
pen test	27	16
pend	17	-45
pend action	37	0
penetr	-42	34
penetr test	-42	34
pentest	3	25
peopl	9	9
peopl and	-55	-35
peopl at	58	-40
peopl that	25	4
peopl who	38	36
peopl with	24	-23
per	-13	18
per @	18	-7
per account	21	2
per alia	-2	9
per client	4	29
per node	30	10
per region	-11	47
percent	-30	44
perform	41	-74
perform by	51	-64
perform it	85	-6
perform target	42	-37
perform the	-18	-97
perform them	-76	8
perimet	65	0
perimet and	-11	12
period	-18	-17
period $	15	114
period and	-13	16
period end	20	-15
period is	-16	-50
period of	-16	36
permiss	-12	51
permiss $	4	129
permiss are	-14	43
permiss for	-11	36
permiss in	-11	36
permiss of	-30	52
permiss on	-13	52
permiss to	-4	14
permit	-18	44
persist	7	12
persist file	10	1
persist on	38	-9
persist volum	-9	29
person	-31	27
person data	-29	18
person in	-12	24
pgp	-20	34
phase	40	-31
phish	102	81
php	-2	9
phrase	-1	15
phrase and	21	-12
physic	89	-25
physic access	66	-44
physic and	72	21
physic cabl	41	-4
physic control	37	19
physic entri	47	-11
physic guard	58	-13
physic host	108	-5
physic layer	38	-22
physic machin	107	-20
physic network	79	-28
physic protect	-41	77
physic secur	17	45
physic server	-6	38
pi	11	29
pick	5	40
pick @	49	-35
pick a	-8	14
pick by	-11	41
pick it	-11	19
pick its	19	-7
pick one	30	-4
pick that	-54	-16
pick the	-2	30
pick which	-47	64
pictur	7	-13
pictur and	47	-21
pii	-16	95
pile	-17	36
pile up	-15	26
pin	-33	46
pin and	-4	36
pin the	25	-22
pip	-2	64
pip instal	-7	69
pip packag	9	36
pipelin	-16	51
pipelin $	-3	54
pitr	-29	47
pitr for	-19	38
pitr on	-13	42
pki	-59	-107
place	6	23
place a	-2	41
place and	-12	14
place in	-23	46
place is	-8	19
place task	45	-35
place that	27	-27
place the	-6	26
place where	-32	46
placement	85	-3
plain	-13	41
plain @	-3	50
plain environ	-8	13
plain http	19	0
plain string	-8	17
plain text	24	4
plan	11	37
plan $	-17	108
plan @	8	-3
plan a	29	-20
plan and	0	21
plan for	14	42
plan in	-8	12
plan mainten	81	-54
plan of	0	58
plan run	-38	71
plan spare	-11	20
plan that	38	-27
plan the	-10	22
plan version	122	-38
plan what	-31	47
plan with	-48	52
plan work	64	-57
plane	24	-25
plane $	8	-99
plane @	11	-3
plane and	42	-7
plane avail	93	13
plane behind	9	0
plane by	54	44
plane in	102	-22
plane includ	31	17
plane log	-13	45
plane node	20	33
plane of	-165	-129
plane that	8	-4
plane upgrad	-38	104
plant	-2	66
platform $	-24	-46
platform and	35	-18
platform branch	11	86
platform identifi	-19	23
platform revis	30	-1
platform that	30	-23
platform updat	-15	46
platform version	-17	-105
player	-1	43
player over	-8	28
pleas	-6	-26
pleas $	-88	-28
pls	-13	-22
pls $	51	5
plu	-15	89
plu plan	-15	19
plug	33	-15
plug into	-25	26
plugin	-1	43
plugin and	-23	41
plugin php	-2	9
plugin that	-13	39
pod	3	29
pod @	-7	10
pod access	-4	9
pod and	-15	25
pod are	-8	-32
pod can	-16	25
pod disrupt	-36	77
pod ident	16	-11
pod imag	-29	52
pod in	-20	49
pod network	11	-9
pod of	69	-19
pod on	-35	44
pod or	-3	13
pod run	10	1
pod secur	-8	33
pod that	112	5
poddisruptionbudget	2	20
point	3	12
point about	61	-50
point and	-20	22
point at	-41	47
point in	-2	16
point of	54	-21
point over	18	-18
point the	-9	19
point to	-27	41
poison	-17	54
polici	-4	34
polici $	-48	87
polici @	32	-24
polici allow	-8	21
polici and	-4	15
polici are	-15	56
polici as	0	31
polici at	17	-13
polici attach	4	15
polici by	-55	60
polici condit	-3	15
polici engin	81	-50
polici for	11	33
polici get	-23	36
polici has	-6	8
polici in	-13	51
polici is	29	9
polici of	-2	33
polici on	-12	73
polici oper	-5	9
polici or	-13	16
polici sai	1	13
polici say	-6	16
polici set	-8	13
polici should	-21	32
polici that	-4	16
polici then	-5	39
polici there	-33	58
polici up	38	-32
polici where	-19	19
polici which	-5	9
polici with	-10	43
poll	-28	41
poll @	-4	8
poller	-4	34
pool	-23	26
pool and	40	-22
pool whose	2	24
port	-9	37
port 22	3	27
port 3389	-2	61
port 443	-5	24
port 6379	7	30
port and	56	-33
port between	-20	26
port for	-13	38
port in	5	25
posit	34	3
posix	-5	34
posix owner	-3	15
posix permiss	-8	31
possibl	60	10
postgresql	-3	27
power	66	23
power and	81	16
power feed	-6	71
power for	77	20
power space	-3	10
power suppli	95	-66
powershel	36	23
practiz	-6	10
pre	-21	67
pre initi	11	-5
pre share	4	41
prebuilt	12	5
prebuilt imag	36	-29
prefer	17	30
prefix	-23	35
prefix list	-17	28
prem	-49	76
prem server	-23	28
premiz	13	28
premiz $	-58	80
premiz @	-3	10
premiz domain	-20	25
premiz is	-40	44
premiz server	-44	77
prepar	40	11
prerequisit	-5	11
presenc	68	-22
presenc $	63	-20
present	60	10
presign	-5	19
presign url	-5	19
press	-68	-48
prevent	-2	-9
prevent a	28	-27
prevent prompt	-3	16
price	12	4
price perform	42	-37
primari	26	-3
primari anew	55	-35
primari fail	31	-27
primari kei	-21	49
primari promot	53	12
primari region	-20	26
princip	-7	34
princip in	-1	12
princip may	-13	63
principl	-64	-22
principl $	-76	-65
print	-13	49
prior	-10	53
prior to	-10	53
prioriti	51	-31
prioriti that	23	-22
privaci	-17	39
privat	-4	30
privat @	-14	43
privat databas	-5	9
privat kei	30	-4
privat key	16	7
privat one	40	-40
privat or	-5	9
privat sourc	-5	12
privat subnet	-9	24
privatelink	-7	9
privileg	-18	57
privileg capabl	-34	38
privileg contain	-22	63
privileg mode	1	30
probe	-14	31
problem	1	42
problem $	41	7
procedur	6	51
process	2	-41
process by	21	-18
process document	56	-19
process in	-40	-71
procur	97	-8
prod	-14	39
prod @	-7	12
prod who	-2	9
produc	35	-4
produc $	34	-20
produc and	-10	27
produc consum	-7	11
produc send	-17	21
product	0	15
product system	86	-17
profil	-9	29
profil and	-25	36
profil iam	-5	9
profil that	-3	16
program	-22	27
program and	-5	41
program of	-36	56
program on	0	21
program that	-18	44
project	-3	49
project @	-4	31
promiz	64	55
promiz $	9	7
promot	-2	-14
promot a	40	-14
promot out	-27	129
promot replica	31	-41
promot tier	-52	-43
prompt	21	2
prompt @	-24	36
prompt and	-13	21
prompt inject	-10	22
prompt log	28	0
proof	18	34
proof of	47	-11
propag	-12	36
properti	-8	15
protect	8	20
protect $	2	48
protect %	-47	114
protect @	77	-49
protect against	9	16
protect and	-6	33
protect are	-15	52
protect at	16	2
protect in	28	-12
protect it	-19	47
protect my	-3	33
protect of	4	69
protect on	-34	59
protect polici	-6	34
protect resourc	-28	31
protect the	27	-4
protect them	50	-7
protect what	23	-16
protocol	23	-9
protocol and	-14	19
prove	-36	47
prove that	-22	14
provid	37	-1
provid $	-9	12
provid @	13	23
provid a	21	-19
provid al2023	-4	-39
provid and	17	-3
provid by	0	61
provid comput	54	1
provid enough	-23	64
provid fail	-6	8
provid for	20	6
provid is	28	26
provid it	57	-59
provid of	41	-33
provid or	-40	50
provid power	-22	82
provid subnet	-37	51
provid the	48	0
provis	16	16
provis @	-76	-40
provis and	11	-2
provis capac	-33	77
provis cluster	-87	62
provis concurr	11	14
provis for	-30	88
provis mode	-28	53
provis noth	176	-111
provis the	31	-49
proxi	12	60
proxi besid	-37	45
proxi do	1	57
proxi fleet	96	-30
proxi karpent	25	-25
proxi or	-13	13
proxi that	-30	31
public	0	26
public @	67	-29
public access	-14	33
public address	-8	18
public ami	-14	15
public and	-19	25
public api	-12	16
public by	-14	77
public certif	64	-84
public endpoint	-1	26
public key	-20	23
public mode	-7	15
public or	-15	44
public repo	-3	13
public subnet	-7	22
public topic	-18	44
public upstream	-26	32
public way	-20	35
publicli	-12	75
publicli access	-13	75
publish	29	2
publish $	-21	38
publish @	31	-9
publish a	64	-50
publish and	34	-4
publish cloudwatch	31	-10
publish fix	-36	76
publish from	-19	25
publish it	-31	78
publish log	-11	26
publish metric	38	-23
publish minor	41	-23
publish new	-69	-45
publish newer	-12	15
publish patch	47	3
publish the	51	3
publish their	39	-31
publish them	-16	41
publish to	-46	70
publish updat	110	-9
publish version	-33	55
pull	6	14
pull from	19	46
pull request	-10	12
pull the	-26	3
purpos	31	-18
push	0	39
push and	-1	10
push or	-35	42
push the	-17	60
push to	-15	42
put	-2	27
put @	-12	12
put a	-14	24
put directli	38	-35
put in	10	45
put into	11	15
put mainten	25	-17
put no	-33	57
put noth	-13	38
put on	-37	37
put that	1	85
put the	-7	20
put them	-20	26
pv	-23	34
pv ena	-13	21
python	13	22
python 3	-20	71
python and	10	-6
python modul	-11	30
python packag	-16	55
python runtim	62	-53
python version	-3	31
python3	-2	-16
python3 8	-22	27
q	-111	12
q who	-75	-115
qualifi	-29	48
qualifi licens	-4	21
qualiti	-6	39
qualiti $	-1	60
qualiti and	-7	12
quarter	0	131
quarterli	-50	4
quarterli access	4	71
queri	1	27
queri $	12	-32
queri @	-11	11
queri and	-8	34
queri are	1	17
queri driver	-7	13
queri engin	37	-9
queri in	-4	11
queri is	-3	-50
queri limit	-21	41
queri load	-5	19
queri log	-34	35
queri metric	9	-8
queri of	-13	63
queri on	-2	35
queri result	-69	17
queri run	80	-34
queri the	0	8
queri timeout	1	44
queri to	-29	34
queri tune	0	10
question	81	-42
question @	44	-48
question for	85	-58
queue	15	25
queue and	11	32
queue for	-29	35
queue in	34	-15
queue of	19	-5
queue polici	-20	78
quick	-19	32
quiet	-13	20
quiet hour	-13	20
quorum	59	-8
quorum of	70	-26
quota	12	23
quota and	12	9
quota are	44	22
quota for	55	-42
quota in	-20	66
quota of	34	-11
quota per	42	-35
quota poddisruptionbudget	1	10
quota raiz	-55	44
quota that	14	4
r	8	82
ra3	23	53
ra3 and	43	-36
raci	-11	32
rack	17	-5
rack $	54	44
rack for	59	-13
radiu	-21	48
radiu server	-21	48
raiz	10	5
raiz and	27	-22
raiz befor	24	-21
raiz in	-14	16
raiz that	-15	14
raiz the	-10	35
raiz them	41	-34
ram	-12	37
ran	7	15
random	-14	49
random if	-7	21
random otherw	-1	29
rang	35	-5
rang and	4	19
rang of	-19	52
rank	-17	48
ransomwar	-42	80
rare	40	-12
raspberri	11	29
raspberri pi	11	29
rate	1	13
rate base	-12	15
rate limit	-1	15
rate rule	-4	21
rather	-6	35
rather than	-6	35
raw	17	7
raw row	23	-20
rbac	-5	65
rbac and	-4	18
rbac in	-12	61
rdb	-44	75
rdp	-1	47
rdp and	-7	11
rds	-24	32
re	-5	8
reach	4	18
reach @	-17	44
reach a	-20	34
reach by	-16	31
reach each	21	-16
reach end	-11	-3
reach everi	-50	68
reach file	-26	28
reach from	-24	37
reach it	19	7
reach its	-24	38
reach of	64	-40
reach onli	-6	15
reach over	-8	11
reach the	-18	36
reach them	86	-48
reach through	-9	32
reachabl	-8	68
reachabl from	3	59
react	-8	65
react to	12	23
read	-5	29
read a	-4	14
read access	-1	11
read and	3	-13
read from	-11	17
read it	2	68
read log	1	14
read my	32	-27
read onli	-18	34
read out	-11	24
read replica	28	14
read the	-5	23
read them	-12	45
read which	-9	19
read who	-4	11
readabl	17	49
readabl and	40	30
reader	19	10
reader and	41	-38
reader in	-20	46
readi	-40	64
readonlyrootfilesystem	-2	22
real	3	9
real time	17	-5
realli	-8	56
realli $	15	39
rebalanc	-16	38
reboot	-18	15
reboot for	-61	47
reboot or	23	-13
rebuild	7	23
rebuild $	-6	11
rebuild @	-2	15
rebuild a	109	-24
rebuild and	-13	43
rebuild fail	59	-10
rebuild it	-5	16
rebuild scan	-2	19
rebuild the	-35	51
receiv	-2	45
receiv a	-20	9
receiv and	-27	40
recipi	-11	23
recommend	4	25
reconnect	28	14
reconnect after	-15	57
reconnect by	51	-8
record	11	10
record $	-14	58
record @	28	5
record and	-19	28
record api	38	-21
record are	31	-13
record at	-42	21
record by	-26	31
record call	16	-9
record can	-20	46
record chang	42	-29
record contain	-2	47
record durabl	20	-15
record everi	25	-18
record for	-37	44
record in	41	15
record is	-6	47
record its	21	-2
record manag	38	-12
record of	-31	61
record read	-6	8
record say	25	-16
record stai	19	-42
record that	-11	34
record the	44	-15
record to	-19	40
record where	10	7
recov	-11	43
recov @	-7	47
recov fail	50	-44
recov from	43	-39
recov instanc	-9	10
recov the	10	10
recov them	-32	39
recoveri	-3	32
recoveri $	14	51
recoveri @	-8	30
recoveri drill	-73	77
recoveri for	-12	27
recoveri goal	-1	28
recoveri is	94	-66
recoveri of	-58	56
recoveri plan	-6	31
recoveri setup	-8	8
recoveri time	-19	84
recoveri window	-18	21
recreat	-16	68
recycl	54	-21
red	-40	-4
red hat	-52	-30
red statu	-8	16
redact	-4	37
redact and	-3	10
redact on	-8	18
redeploi	-15	34
redeploi it	-17	22
redeploi the	-9	29
redirect	-10	27
redirect of	-10	10
redriv	7	59
redund	51	12
redund connect	27	-17
redund insid	47	-21
redund is	-23	42
redund of	78	-50
redund uplink	-4	10
redundantli	67	-39
redundantli and	27	-10
redundantli in	50	-29
refer	-6	19
refer to	-4	12
refresh	4	35
refresh the	-35	44
refus	22	9
refus and	8	1
refus nor	19	22
refus plain	-20	28
refus unencrypt	-4	10
regardless	-11	60
region	23	8
region $	-11	33
region %	-21	67
region @	-34	53
region and	-1	12
region are	16	-6
region as	-16	34
region avail	97	-45
region build	56	-21
region by	-20	49
region cluster	75	-52
region fail	-89	97
region for	-10	33
region has	31	-21
region if	65	-63
region in	-7	67
region infer	91	-68
region is	42	-5
region need	128	36
region of	90	-77
region on	-7	27
region onli	-24	31
region or	-11	22
region otherw	-19	50
region patch	35	-22
region replic	-55	106
region restor	-10	10
region so	-14	25
region such	13	-4
region that	68	-21
region thei	41	-20
region to	-36	122
region until	-6	9
region when	44	-3
region who	-49	-71
region with	14	-11
regist	2	41
regist a	-7	11
regist and	9	16
regist at	-11	16
regist domain	24	56
regist drain	-9	62
regist the	-25	57
regist with	20	7
registr	48	-36
registri	29	3
registri certif	16	-9
regul	-57	-100
regul that	28	77
regular	1	15
regularli	29	19
rehears	-11	25
rehears the	-14	24
reject	-13	22
relaunch	-1	47
relaunch $	10	67
relaunch are	-12	38
releas	19	1
releas $	-39	-122
releas 6	-16	59
releas 7	85	-9
releas @	46	-25
releas a	-30	44
releas and	27	-8
releas for	-4	24
releas in	-9	16
releas it	-29	69
releas label	-23	28
releas new	40	-68
releas note	6	18
releas of	-5	9
releas patch	30	-26
releas the	77	-17
releas with	-8	21
reli	24	6
reli on	27	8
reliabl	-7	11
remain	-22	38
remedi	-5	102
remind	-21	36
remot	41	40
remov	11	17
remov @	38	-7
remov it	14	8
remov leaver	-3	11
remov modul	-31	118
remov stale	-12	45
remov the	23	-2
remov their	2	16
remov them	-50	98
remov user	-13	20
remov what	-9	10
remov worker	56	-35
render	27	-16
render with	-14	24
renew	20	-9
renew $	-25	-46
renew @	54	-35
renew a	33	-18
renew by	37	-23
renew it	2	26
renew the	24	-41
renew them	-21	44
repair	39	-9
repair $	30	7
repair a	64	-18
repair an	-17	17
repair and	13	-5
repair by	57	-14
repair compact	52	-21
repair it	70	-32
repair on	20	-18
repair or	22	-15
repair the	-6	79
repair them	33	12
repair upgrad	57	-29
replac	20	5
replac $	26	-30
replac @	51	-13
replac a	35	15
replac an	-8	30
replac and	10	19
replac befor	60	-46
replac broken	89	-46
replac by	84	-3
replac can	-44	51
replac dead	110	-24
replac each	45	-41
replac fail	65	-28
replac fleet	-74	105
replac for	36	-29
replac instanc	-21	73
replac it	10	-6
replac the	5	10
replac them	23	-10
replac those	15	-1
replac unhealthi	36	-27
replai	-18	28
replai $	-31	33
replai are	2	17
repli	-9	33
repli to	-11	37
replic	17	15
replic $	-7	79
replic @	47	-17
replic a	46	-27
replic an	71	-3
replic and	-33	44
replic between	-40	62
replic disk	42	-35
replic each	43	-35
replic factor	8	2
replic insid	104	-75
replic it	-3	23
replic lag	-3	9
replic of	3	23
replic or	-5	38
replic partit	-11	13
replic rule	-14	32
replic the	19	-10
replic to	-4	24
replica	3	29
replica $	-17	34
replica @	42	-22
replica and	-6	28
replica automat	53	11
replica by	34	-39
replica for	21	-15
replica in	-27	40
replica of	6	22
replica or	-10	10
replica per	-16	21
replica the	10	7
replica to	-61	18
replica when	19	-18
repo	-3	13
repo who	-3	13
report	20	3
report @	32	-22
report about	-25	26
report and	28	10
report are	35	-16
report from	-8	84
report in	18	-6
report it	14	42
report job	23	-13
report of	-3	51
report the	86	-76
report them	24	-19
report through	18	-13
repositori	-3	14
repositori $	-27	-69
repositori and	21	-10
repositori in	80	15
repositori of	1	15
request	17	0
request $	-11	-67
request a	3	10
request and	-27	57
request are	32	67
request flood	-8	12
request in	-31	73
request is	-12	35
request limit	25	-23
request of	-5	21
request or	53	4
request quota	56	-45
request that	-9	9
request through	97	-62
request to	-43	53
request token	38	-27
request valid	-12	16
request without	-18	31
requir	-3	19
requir @	-11	55
requir and	-8	13
requir http	-48	53
requir iam	-15	70
requir imdsv2	-6	25
requir on	27	16
requir servic	-42	12
requir ssl	-11	18
requir tls	-21	40
requir txt	-9	24
requir updat	20	26
requir who	-12	58
rescan	24	-23
reserv	-22	48
reserv and	-13	55
reserv concurr	-14	21
reserv in	-17	17
reset	3	18
reset storag	15	-2
resid	-24	15
resili	38	27
resist	45	-54
resiz	-3	36
resiz by	-21	49
resolut	40	-29
resolv	10	14
resolv drift	-15	21
resolv in	-8	17
resourc	9	24
resourc $	66	-13
resourc and	-4	11
resourc in	-26	69
resourc is	86	-47
resourc polici	-8	20
resourc that	5	22
resourc to	-8	17
resourc type	1	23
respect	4	31
respond	-14	78
respond to	-11	16
respons	-35	-23
respons $	-88	-27
respons for	-17	-38
respons is	-32	-54
respons model	-7	66
respons or	17	48
respons parti	110	0
respons to	-93	41
rest	25	-26
rest $	-73	-52
rest @	-3	37
rest alwai	33	2
rest and	57	-27
rest by	-16	-52
rest encrypt	-13	-27
rest except	22	-12
rest for	-32	70
rest if	11	-123
rest in	15	-92
rest is	-16	0
rest of	-52	-105
rest through	27	-6
rest with	14	2
rest without	14	-46
restart	27	11
restart @	13	-2
restart after	-6	47
restart and	17	-11
restart dure	-15	22
restart fail	23	-11
restart is	9	-8
restart standalon	-40	67
restart the	-3	39
restart them	-27	61
restor	16	24
restor $	-46	83
restor a	-52	76
restor and	-26	35
restor are	124	-112
restor drill	-24	30
restor from	7	44
restor into	83	-75
restor of	-24	66
restor out	-37	54
restor test	-37	83
restor the	21	34
restor them	63	21
restor to	37	-33
restrict	4	35
restrict @	-13	55
restrict and	-5	11
result	-17	21
result $	-189	-23
result @	9	84
result and	24	-4
result are	-7	23
result in	-10	18
result is	-10	28
result live	0	16
result with	8	12
resum	16	48
resum it	-4	49
retail	85	15
retain	-13	26
retain them	-1	12
retent	-2	41
retent $	37	211
retent and	8	4
retent are	-3	35
retent copi	-5	16
retent in	-10	40
retent is	47	-60
retent of	-14	78
retent period	-5	24
retent set	16	84
retent take	-9	15
retent there	-31	69
retir	12	12
retir @	-21	0
retir disk	29	-3
retir notic	51	-40
retir of	32	-30
retir old	23	-11
retir outdat	56	-21
retri	12	22
retri and	-22	39
retri are	-52	54
retri by	-15	49
retri catcher	-7	11
retri deliveri	84	-57
retri for	34	-13
retri logic	-11	62
retri strategi	-18	27
retri when	54	-36
return	28	24
return @	34	-30
return empti	-24	31
reus	5	26
reus and	15	-2
reveal	-12	31
revert	3	60
revert it	-13	27
review	-4	45
review @	-14	38
review and	24	-4
review chang	-8	18
review code	-9	52
review it	-29	46
review of	-7	37
review the	-30	85
review them	-5	13
review who	21	23
revis	22	27
revis and	12	13
revis of	2	14
revis that	3	61
reviz	-9	12
revoc	-9	18
revoc list	-12	22
revok	-12	35
revok a	-4	55
revok the	-17	28
rid	63	-59
rid of	63	-59
right	4	22
right $	12	-6
right a	15	55
right and	8	-2
right are	-4	16
right in	-14	21
right of	-19	79
right on	-27	48
right size	41	-12
right that	36	-55
right to	-10	37
risk	-3	10
risk assess	-27	32
risk of	32	-23
riski	18	-14
riski chang	27	-23
rize	67	-13
rize $	70	-14
rman	1	49
role	-4	32
role $	-1	72
role @	3	31
role allow	9	-8
role and	-10	20
role are	-17	47
role attach	-17	76
role can	-16	30
role credenti	-13	20
role for	10	16
role in	-9	48
role is	-5	72
role job	-6	24
role map	12	78
role may	-17	61
role of	-4	61
role on	1	21
role or	-7	8
role small	-22	23
role that	-6	9
role the	-4	8
role there	-13	18
role which	-3	13
role who	-4	26
role with	-27	53
roll	13	-7
roll $	-82	-22
roll back	-17	49
roll it	35	-12
roll new	37	57
roll out	-11	11
roll restart	138	-29
roll the	15	34
roll them	-27	-97
rollback	1	24
rollout	-57	-68
rollup	7	12
rollup within	29	-8
room	6	41
room $	33	51
room for	41	-21
room of	-2	45
root	23	34
root $	123	29
root @	-27	55
root access	-7	49
root account	-6	60
root author	44	-37
root file	-9	12
root in	-14	18
root squash	-19	75
root user	20	19
root volum	-10	38
rot	34	44
rot insid	41	-18
rot on	27	-9
rotat	-18	3
rotat $	-146	-51
rotat %	-39	-5
rotat @	122	-2
rotat a	-32	31
rotat and	-5	12
rotat by	-19	35
rotat for	-6	8
rotat in	-49	81
rotat it	-76	-62
rotat just	-3	18
rotat of	61	22
rotat on	-36	60
rotat the	13	-58
rotat them	-5	58
rotat who	10	38
rotat with	-42	-118
rout	5	28
rout 53	17	-3
rout @	-14	19
rout alert	-10	13
rout and	31	-12
rout in	-11	12
rout of	-1	13
rout or	8	27
rout tabl	9	60
rout that	-7	10
rout the	-7	9
rout them	-8	17
rout to	-36	56
rout traffic	7	10
router	12	5
router $	89	20
router and	39	-8
router at	52	-12
router in	-27	51
router is	-28	58
router switch	8	-4
router the	15	3
row	-20	35
row in	-36	51
row level	1	59
row that	-11	37
rpo	-8	47
rpo of	-8	50
rpu	-9	28
rpu and	-9	28
rpu hour	-9	28
rto	-7	31
rto and	-8	47
rule	3	27
rule $	34	138
rule against	-7	9
rule and	-2	14
rule are	-14	55
rule by	38	-37
rule fall	-13	15
rule for	-11	29
rule group	42	-22
rule in	-6	50
rule insid	33	-28
rule of	-15	47
rule on	-14	60
rule or	-3	8
rule set	40	-32
rule target	-13	94
rule that	-8	10
rule to	-17	34
rule was	-11	15
rule who	18	24
run	27	6
run $	58	-22
run %	11	2
run @	62	2
run a	4	32
run and	16	1
run are	-32	38
run as	-36	47
run at	-37	40
run autom	61	11
run behind	-13	35
run by	76	-18
run custom	10	-10
run each	-16	52
run etcd	65	-39
run everi	30	-11
run for	-51	-62
run here	-14	31
run high	9	-4
run in	12	39
run insecur	24	3
run insid	-71	126
run instanc	-11	16
run is	-10	44
run it	11	-10
run its	39	33
run job	-30	42
run more	-28	31
run my	4	50
run on	18	31
run onli	-12	37
run our	21	25
run out	-5	55
run over	48	-11
run patch	-14	20
run queri	12	-1
run replica	-21	47
run scale	-68	95
run secur	5	11
run sever	-43	49
run sinc	-55	43
run storag	2	9
run task	-37	38
run that	20	24
run the	37	-14
run them	49	7
run there	4	9
run time	-13	20
run with	11	44
run without	-15	45
runbook	-25	-7
runtask	-40	62
runtask job	-24	23
runtim	18	-11
runtim $	-31	-62
runtim agent	34	-10
runtim and	15	-5
runtim cni	-27	39
runtim endpoint	-22	34
runtim for	36	-31
runtim in	29	-102
runtim is	-2	42
runtim monitor	-10	22
runtim of	64	-54
runtim on	16	1
runtim role	-6	11
runtim updat	-6	41
runtim version	16	-16
runtim with	21	5
rw	-20	36
s	29	11
s autom	12	-3
s certif	70	-30
s event	20	-15
s own	13	1
s paramet	-4	38
s role	-6	10
s set	-20	34
s to	-69	81
s tool	-45	94
s trust	-29	36
s3	15	5
s3 and	-8	21
s3 are	-10	14
s3 bucket	-3	34
s3 by	34	-25
s3 destin	56	-26
s3 gatewai	-15	18
s3 kei	24	-3
s3 locat	-18	20
s3 manag	32	-30
s3 or	-7	15
s3 us	-43	104
s3 where	10	-1
s3 which	31	-24
s3 with	15	-14
saa	0	26
saa applic	17	-1
safe	-14	47
safe $	1	31
safe on	53	-20
safekeep	1	36
safekeep $	2	42
safeti	-13	26
sai	-15	43
sai %	-33	33
sai @	-45	18
sai outright	-2	18
sai so	44	-3
sai the	29	-10
said	58	-11
salari	-2	50
sale	-37	53
salesforc	-18	48
sam	-6	13
sam cli	0	8
same	43	25
same @	-13	15
same author	33	-24
same for	18	-59
same geographi	30	-23
same host	29	-27
same physic	28	-27
same question	94	-71
saml	-13	39
saml and	-19	38
sampl	-13	47
sampl phrase	21	-12
sampl rule	-14	51
sanit	44	-15
save	-1	44
savepoint	-26	35
saw	-6	29
say	15	36
say never	-23	33
say otherw	-21	21
say so	41	5
say who	-6	16
scale	33	-20
scale $	-104	-193
scale @	162	3
scale a	114	-20
scale an	37	-60
scale and	-13	44
scale as	-32	19
scale between	0	109
scale by	-4	58
scale comput	27	-24
scale group	8	2
scale in	-40	92
scale is	28	35
scale it	70	9
scale mode	-86	91
scale of	18	-17
scale on	16	25
scale or	66	-38
scale out	65	-38
scale polici	27	83
scale storag	41	-2
scale the	16	-15
scale them	-88	-67
scale up	54	-19
scale with	65	-17
scan	-4	42
scan $	10	89
scan and	4	10
scan by	-30	30
scan imag	14	-2
scan in	53	-40
scan it	-17	22
scan of	0	19
scan on	-12	36
scan patch	-8	27
scan the	-14	31
scan them	34	34
scan volum	-21	34
scan what	21	-7
scanner	27	31
scanner and	70	22
scanner on	16	-21
schedul	24	10
schedul $	-19	-47
schedul a	-6	30
schedul and	0	33
schedul contain	66	-111
schedul delet	-9	34
schedul for	-23	80
schedul keep	-23	35
schedul of	7	62
schedul requir	24	24
schedul snapshot	-16	57
schedul start	33	-26
schedul that	61	-39
schedul them	66	53
schedul then	-42	47
schedul worker	-7	8
schema	2	83
schema $	12	168
schema @	-4	66
schema and	-3	11
schema design	5	62
scientist	-22	47
scim	-23	29
scim sync	-24	29
scope	14	29
scope $	-12	90
score	-42	4
scram	-10	13
scram user	-13	19
scratch	-18	91
scratch @	-11	21
scratch file	-31	69
screen	46	21
script	-8	46
script $	-14	88
script and	26	2
script are	-11	26
script in	-15	22
script of	-12	80
script that	-9	17
scrub	40	-18
scrub memori	20	-13
sddc	-37	37
sddc manag	-37	37
sdk	-11	58
sdk and	12	4
sdk in	-31	45
sdk the	52	-41
search	57	13
search and	-5	12
second	-16	-2
second @	17	10
second account	-5	13
second factor	-5	35
second layer	64	-44
second one	-115	-38
second region	16	-1
second site	-13	26
second zone	-10	30
secondari	-23	63
secreci	35	-13
secret	-9	43
secret and	-27	38
secret are	-15	29
secret for	-2	15
secret in	-17	56
secret left	4	68
secret manag	3	15
secret on	84	-82
secret out	21	-6
secret there	-18	73
secret volum	-6	8
secur	4	21
secur $	98	40
secur @	-9	34
secur agent	-7	17
secur and	19	7
secur awar	-60	-28
secur by	48	-15
secur code	1	106
secur configur	-15	31
secur contact	-15	48
secur environ	8	28
secur fix	28	-11
secur flaw	-2	25
secur for	108	-49
secur group	3	52
secur hub	20	-11
secur in	-12	167
secur key	-1	14
secur log	-11	36
secur modul	11	5
secur of	42	76
secur on	3	30
secur or	-18	25
secur patch	-16	-99
secur polici	16	3
secur profil	-17	44
secur quota	-7	28
secur standard	0	27
secur the	75	-41
secur updat	-77	-62
see	18	-5
see and	-10	14
see it	16	6
see no	41	-1
see nor	-7	32
see or	78	-51
see that	-21	33
see the	3	17
see them	18	30
see to	-3	-10
see which	2	18
see who	-12	13
seen	39	-8
segment	-13	69
select	31	23
select the	-18	31
self	-3	-27
self @	-3	37
self host	29	-26
self servic	-131	-17
self sign	68	-31
send	7	10
send @	2	14
send a	-9	9
send and	-60	-37
send anoth	47	-40
send from	30	-22
send it	-42	52
send its	15	-4
send log	5	22
send messag	-28	53
send metric	10	-8
send new	60	-51
send notic	25	-4
send out	-19	25
send quota	-17	79
send the	31	-19
send them	21	36
send to	26	2
send who	-9	13
sensit	-18	41
sensit $	-23	92
sensit data	-20	34
sensor	-49	97
sent	-7	22
sent to	19	2
sent with	-11	24
separ	24	12
separ account	-47	87
septemb	-7	31
septemb 2026	-8	37
septemb 2027	-3	8
serv	45	-9
serv @	75	-36
serv from	-28	56
serv http	93	-17
serv its	33	-15
serv the	-13	18
serv tls	46	-1
serv to	65	-35
server	30	4
server $	22	31
server @	35	-9
server access	-15	50
server and	23	-6
server apart	-6	8
server are	-21	57
server at	77	-11
server avail	77	-50
server behind	46	-15
server between	36	3
server build	-10	68
server but	17	-13
server by	40	-37
server certif	-95	28
server control	-18	32
server core	-28	31
server do	21	-14
server firmwar	45	-36
server fleet	131	20
server for	61	33
server hall	62	7
server hardwar	64	-62
server host	85	-16
server imag	-9	15
server in	59	-28
server insid	72	-51
server is	-21	84
server licens	12	46
server of	82	2
server offer	48	-37
server on	13	20
server oper	-51	85
server patch	87	-52
server reachabl	-7	13
server room	36	47
server sdk	-42	48
server side	-58	52
server softwar	88	-8
server that	23	25
server the	10	-9
server under	105	-48
server up	34	-27
server when	109	-71
server who	45	-16
server with	-49	54
serverless	97	1
serverless @	0	44
serverless cach	0	74
serverless worker	64	-34
serverless workgroup	-8	45
servic	25	-1
servic $	76	17
servic @	-14	23
servic account	-13	47
servic again	-6	29
servic and	35	17
servic are	9	77
servic avail	74	-25
servic behind	41	6
servic by	-32	36
servic connect	-24	43
servic doe	-97	133
servic domain	-30	21
servic execut	-17	23
servic improv	-13	18
servic in	-2	11
servic is	56	11
servic it	50	-35
servic its	14	-4
servic itself	71	-18
servic keep	-1	36
servic of	70	-43
servic on	87	0
servic opt	-14	21
servic or	-6	11
servic quota	-26	92
servic reach	24	-19
servic regist	-32	67
servic role	-16	25
servic run	77	-23
servic softwar	-45	-58
servic specif	-10	26
servic task	-7	10
servic that	91	-54
servic the	99	-71
servic unless	23	-20
servic updat	-78	-55
servic use	-31	43
servic where	29	32
servic which	17	-11
servic who	-71	-78
servic with	-33	51
session	14	0
session $	82	-27
session and	-12	14
session are	-25	49
session attribut	17	-10
session for	34	-25
session from	34	-12
session id	-13	20
session in	-21	39
session log	29	-13
session manag	24	-4
session to	-9	11
set	-1	26
set $	-48	11
set @	-10	16
set a	19	2
set alarm	-27	38
set and	18	-6
set anoth	-7	25
set are	1	19
set as	-13	19
set at	26	-25
set befor	-9	14
set budget	-10	15
set by	-20	54
set chang	67	-19
set cluster	-4	8
set comput	-15	22
set cpu	-7	13
set deploy	-6	16
set encrypt	-9	15
set fleet	-16	23
set from	58	-47
set full	3	8
set how	-15	53
set in	-4	34
set index	-5	19
set instanc	-13	19
set is	-41	60
set it	-12	91
set its	-6	10
set job	-4	14
set lifecycl	-13	21
set limit	-3	38
set min	-8	14
set minimum	-5	16
set more	-5	30
set network	-19	35
set node	-4	8
set of	17	0
set on	50	-15
set or	-10	14
set paramet	-12	24
set posix	-6	36
set queue	-4	26
set read	-15	15
set reserv	-40	46
set retent	-13	50
set so	28	-23
set sourc	-9	11
set subnet	-21	24
set such	-12	14
set that	13	-9
set the	-10	43
set their	31	-14
set there	15	27
set to	22	-5
set type	-10	46
set up	-8	24
set what	93	-51
set when	-1	17
setup	-3	58
setup in	-17	26
seven	-4	20
seven dai	-3	12
seven year	18	1
sever	13	9
sever @	-22	54
sever azs	34	-27
sever invoc	-40	71
sever region	-30	87
sever server	42	-30
sever task	-44	49
sever time	-8	9
sever zone	17	0
sg	-12	95
sg $	-7	95
shadow	10	28
shadow copi	-6	52
shard	18	10
shard $	-32	-20
shard and	-6	21
shard level	-11	14
shard of	-40	67
shard replica	30	-26
share $	-52	-17
share @	-35	57
share a	29	-21
share an	-16	22
share and	18	7
share control	-122	-109
share file	-32	59
share it	-11	31
share its	9	26
share kei	-5	8
share no	34	-23
share of	72	-70
share on	-29	18
share one	37	27
share permiss	-12	28
share resourc	-7	32
share respons	-21	71
share the	-9	21
share them	-9	54
share through	66	-21
share volum	0	8
share with	-13	23
shell	39	-13
shell in	-4	20
shield	29	14
shield advanc	-12	41
shield standard	39	-3
shift	52	7
ship	-9	26
ship @	-22	32
ship it	12	-11
ship the	21	33
shop	-80	-7
short	3	19
short live	0	12
short outag	-24	35
shorten	-4	17
shorter	40	-18
should	7	21
should %	59	-8
should be	-12	28
should have	-32	43
should i	18	-18
shouldnt	19	16
shouldnt %	-15	19
show	12	28
show @	73	-36
show auditor	-24	30
show client	-16	19
show fail	-14	32
show in	-16	24
show up	25	-8
shred	58	-8
shred the	24	11
shrink	-7	64
shrink the	32	-19
shut	-19	34
side	17	3
side $	-16	78
side encrypt	-46	39
side is	-21	57
side of	73	-44
side or	-16	16
sidecar	5	57
sidecar @	46	47
sidecar are	-17	27
sidecar or	-8	9
siem	11	79
sig	31	-19
sign	5	20
sign agreement	-4	12
sign and	18	-57
sign in	3	20
sign is	52	-33
sign key	42	31
sign on	-6	19
sign profil	-57	61
sign up	-19	22
sign url	-3	29
sign with	-22	23
signatur	74	-21
signatur $	35	-86
signatur expiri	-1	64
signatur of	53	-1
sigterm	20	-19
sigterm and	20	-19
sigv4	-10	25
silenc	-5	8
simpli	25	-23
sinc	-14	21
sinc 1	11	13
sinc 2021	8	96
sinc 25	26	-18
sinc 30	-11	22
sinc 7	-22	34
sinc it	-10	11
sinc januari	-41	37
sinc march	-28	10
sinc nobodi	34	-10
sinc spring	9	76
sinc the	20	38
sinc then	75	-51
sinc two	-13	16
singl	11	25
singl @	18	1
singl az	-36	79
singl connect	12	31
singl instanc	-13	31
singl sign	0	15
sit	5	22
sit $	-27	53
sit at	-8	36
sit in	0	10
sit on	51	-21
sit with	-11	49
site	16	11
site $	58	-6
site and	2	18
site are	-33	40
site host	-24	47
site in	70	-19
site is	-58	71
site of	-7	9
site script	-10	18
site that	52	-48
site to	-2	8
site where	40	-17
six	50	-10
six copi	58	-14
six month	-44	56
size	15	22
size $	-36	96
size @	0	-32
size and	4	34
size consolid	59	-47
size of	-14	42
size or	50	-13
size scale	-38	45
size that	40	-39
size the	-73	62
size to	67	-46
size what	78	-52
skip	-12	24
skip the	-12	24
sla	-41	-90
sla for	26	114
slot	20	13
slot are	1	36
slot prompt	-5	11
slow	-14	60
slow log	-4	47
slow queri	-15	39
slow sql	11	30
small	-20	36
small @	-27	47
small and	-7	8
small or	-7	21
smb	0	20
smb 3	23	-7
smb encrypt	-21	31
sms	21	6
sms and	19	-3
sms spend	49	-32
smtp	-8	29
smtp credenti	-30	55
snapmirror	-2	88
snapmirror and	-11	21
snapshot	-15	7
snapshot $	-9	112
snapshot @	2	57
snapshot and	14	40
snapshot are	53	42
snapshot by	43	-1
snapshot copi	-11	22
snapshot first	-1	148
snapshot for	-11	32
snapshot go	-21	44
snapshot in	18	31
snapshot kept	-19	37
snapshot of	-61	-29
snapshot older	3	29
snapshot onli	-38	65
snapshot or	-8	45
snapshot polici	-3	39
snapshot that	10	-5
snapshot to	21	-9
snapshot where	32	-1
snapshot with	20	54
snowflak	12	-11
snowflak and	15	-13
sns	23	-15
so	8	8
so $	-22	82
so %	64	83
so @	39	-42
so ami	-6	23
so an	-15	19
so are	-21	27
so by	-2	19
so doe	40	-33
so in	-11	29
so is	-12	30
so it	50	-29
so keep	-11	12
so noth	-25	69
so on	68	-37
so patch	58	-37
so that	-14	53
so the	-50	-32
so who	-38	-2
soc	46	-59
soc 2	24	-48
soc pci	19	-1
softphon	-12	31
softwar	12	-28
softwar $	73	-4
softwar @	48	-28
softwar and	30	-11
softwar in	6	-62
softwar insid	-28	116
softwar instal	-9	18
softwar is	-57	96
softwar licens	-2	30
softwar of	27	-54
softwar on	-17	-56
softwar that	51	73
softwar updat	-51	-71
softwar we	-3	48
softwar with	11	-1
some	-10	48
some @	-27	36
some need	-19	25
some of	31	2
some other	26	-25
some user	-22	27
somebodi	-40	-1
somebodi at	-60	-9
somebodi must	-4	9
somebodi set	8	34
somebodi wrote	8	26
someon	-8	34
someon in	8	61
someon must	-9	-17
someon who	-9	23
someth	-4	-62
someth %	-41	-29
someth in	-7	8
somewher	30	-18
soon	41	-39
soon as	41	-39
sooner	-17	22
sorri	9	74
sorri i	-13	92
sort	25	50
sourc	-3	33
sourc @	-2	19
sourc address	61	4
sourc and	19	9
sourc code	-3	61
sourc control	-13	17
sourc credenti	-14	54
sourc data	45	-40
sourc destin	-15	31
sourc keep	15	41
sourc librari	-2	33
sourc of	-6	8
sourc record	-16	21
sourc server	-36	96
sourc sync	-7	21
sourc the	-44	64
space	-15	30
space and	-11	32
spam	-16	27
span	-35	47
spare	-23	44
spare capac	-33	59
spark	8	4
spark and	35	-27
speak	0	27
speak it	60	-34
speak tls	-30	59
special	17	-53
specif	-17	78
specif control	-6	96
specif credenti	-10	26
specif secur	8	28
specifi	-3	12
spectr	30	-3
spectr and	30	-3
speed	-68	85
spend	17	185
spend limit	-26	45
spf	-12	25
spf and	-21	32
spf for	-5	10
split	44	-2
split the	18	63
spot	33	11
spot @	15	-12
spot and	56	5
spread	9	27
spread @	22	24
spread a	17	-14
spread instanc	0	17
spread over	-9	26
spread the	-10	14
spread them	-26	56
spring	-14	61
spring who	-30	20
sql	1	49
sql inject	-15	35
sql queri	-4	39
sql statement	11	30
sqs	78	-68
squash	-19	75
sre	8	-2
sre team	8	-2
srm	-93	-134
ssd	57	6
sse	10	20
sse @	21	-5
sse c	-11	115
sse s3	53	-47
ssh	9	37
ssh and	-1	20
ssh kei	3	69
ssh key	-48	52
ssh or	-9	14
ssh to	60	-9
sshd	6	47
ssl	-13	31
ssl certif	-4	27
ssl on	-9	18
ssm	-5	20
ssm agent	-6	23
stack	24	39
stack drift	2	72
staff	24	16
staff $	28	22
staff to	60	7
stage	23	-4
stage and	3	8
stage subnet	37	-49
stai	10	22
stai @	-14	33
stai and	-8	10
stai as	24	-10
stai by	10	39
stai compliant	-1	12
stai enabl	-13	13
stai for	34	-14
stai in	-12	38
stai insid	24	20
stai longer	79	-70
stai on	-19	37
stai open	-9	27
stai privat	-15	24
stai readabl	46	-28
stai the	52	-25
stai there	-40	62
stai until	-41	73
stai up	-5	16
stai with	33	-1
stai within	73	-55
stale	-16	51
stale who	-14	43
stall	-14	67
stand	-16	12
stand $	-12	37
stand a	-7	44
stand behind	9	0
stand in	-28	-18
stand on	2	30
standalon	-42	67
standalon @	-41	71
standalon on	-13	51
standalon runtask	-24	23
standalon task	-8	18
standard	24	6
standard @	30	9
standard and	16	-10
standard ask	-24	30
standard log	-36	36
standard support	13	-6
standbi	38	-14
standbi @	27	-15
standbi and	20	20
standbi in	33	-32
standbi of	52	-51
standbi or	-42	69
standbi server	40	-37
start	11	25
start @	21	9
start a	67	8
start add	15	-2
start again	-6	17
start an	20	2
start and	36	-30
start at	53	-16
start by	8	42
start each	23	0
start everi	-13	62
start from	-25	31
start it	-17	56
start lost	-15	29
start major	3	17
start on	-49	73
start one	-19	21
start replac	64	-48
start restor	105	-96
start task	-23	45
start the	-1	37
start them	-21	49
start those	-14	45
start upgrad	71	33
start with	31	20
starter	-11	12
startexecut	-19	55
startup	28	19
startup script	-11	58
startup us	28	6
state	16	14
state @	4	12
state and	17	4
state at	-16	17
state by	52	-35
state compat	-11	31
state of	70	-55
state off	-12	32
state outsid	-18	31
state rule	-40	57
state with	2	9
stateless	-6	18
statement	1	49
static	21	-11
statu	1	55
statu check	52	-38
statu log	1	17
steadi	24	-20
step	-9	26
step by	-8	10
step in	-1	11
step of	27	-21
still	10	25
still accept	49	-15
still has	-16	34
still have	30	24
still mend	-11	13
still need	111	-37
still on	-13	138
still patch	-23	-65
still rout	-2	54
still run	-18	53
stolen	-8	21
stone	-38	68
stone age	-38	68
stop	0	27
stop @	-20	35
stop and	14	52
stop cleanli	-10	17
stop condit	-3	20
stop it	22	-20
stop or	-13	30
stop secur	-42	23
stop task	0	16
stop the	-10	27
stop their	13	5
storag	42	0
storag $	-71	10
storag @	-21	47
storag across	51	9
storag and	14	12
storag autosc	-27	39
storag block	40	-24
storag by	59	-45
storag capac	9	35
storag class	-23	38
storag databas	57	-11
storag devic	36	-21
storag driver	-13	32
storag encrypt	43	-52
storag fleet	41	-22
storag grow	54	1
storag hardwar	38	-5
storag imag	-26	31
storag in	26	-24
storag is	-36	100
storag log	46	-16
storag media	53	1
storag node	39	9
storag of	-20	47
storag on	2	-49
storag server	30	-12
storag six	29	-28
storag throughput	-10	11
storag virtual	-23	33
storag volum	93	0
storag where	38	-31
storag with	27	-12
store	26	12
store $	-8	13
store @	47	-4
store all	0	28
store and	-32	54
store content	77	-62
store current	-24	44
store data	47	51
store disk	24	-9
store everi	20	-15
store for	74	-30
store in	1	33
store is	105	-64
store it	4	32
store its	-28	8
store log	41	-38
store none	-44	91
store object	13	-12
store of	14	16
store on	1	60
store onli	27	30
store procedur	6	51
store region	79	-77
store that	-16	40
store the	84	-52
store them	19	29
store volum	16	14
store what	-19	50
store who	2	34
store with	43	-28
store yourself	-5	10
straight	-17	36
straight to	-17	36
strategi	-21	79
strategi and	-8	40
stream	-42	-23
stream @	31	-12
stream agent	36	-24
stream and	99	-38
stream consum	41	150
stream when	-40	-93
stretch	50	48
string	-12	34
stripe	-13	164
structur	40	18
sts	-5	12
stuck	-43	-65
stuck at	-50	-136
stuck on	-9	39
student	1	27
stuff	-13	47
subject	-25	36
submit	-6	24
submit @	-7	16
submit job	0	9
subnet	-4	24
subnet $	-17	40
subnet @	-5	8
subnet and	-14	29
subnet at	-9	11
subnet endpoint	-28	33
subnet file	-2	11
subnet for	-9	27
subnet give	-10	30
subnet group	26	13
subnet in	-24	35
subnet of	-33	40
subnet or	-9	11
subnet secur	-9	18
subnet that	29	-21
subscrib	-10	44
subscrib and	-6	13
subscrib are	-35	71
subscrib to	-13	91
subscript	-11	46
subscript $	-6	33
such	0	17
such a	65	-26
such as	2	11
such instanc	-3	30
such queue	-40	41
such rule	-9	12
sudo	0	12
sudoer	6	97
suffic	-10	25
suggest	2	50
suggest $	39	-6
suit	17	65
sundai	40	1
suppli	16	-19
suppli a	-1	13
suppli and	-79	-67
suppli in	65	-52
suppli kubelet	22	-11
suppli patch	-15	40
suppli the	4	64
supplier	-18	70
support	12	5
support $	-58	-1
support @	11	42
support and	-9	16
support end	24	56
support in	-10	12
support is	-15	18
support it	46	-38
support nitro	-18	19
support on	4	8
support or	-25	29
support perimet	-10	34
support runtim	-49	62
support them	-19	21
support tls	109	-60
support version	-17	37
suppos	-15	-38
suppos $	51	17
suppos to	-69	-38
suppress	17	54
suppress rule	-19	62
sure	12	14
sure %	52	-5
sure onli	-17	21
sure that	-37	50
sure the	32	-27
surveil	28	-27
surviv	23	27
surviv a	20	-10
surviv the	-23	34
suspici	-10	62
svm	-8	27
swap	105	-41
swap by	58	3
swap it	14	51
swap the	-7	-69
switch	8	8
switch $	103	5
switch and	94	-52
switch encrypt	-36	74
switch fiber	8	-4
switch in	32	-11
switch it	14	38
switch off	37	0
switch on	-47	53
switch over	-16	16
switch redact	-8	18
switch that	21	29
switch them	42	-30
switch to	23	35
switchov	42	55
switchov or	65	-50
symmetr	-12	14
sync	-5	-23
sync by	32	-13
sync schedul	-7	21
synchron	17	11
synonym	-5	19
sys	-6	45
sys password	0	28
system	10	4
system $	-15	-29
system @	47	28
system account	24	-3
system and	1	18
system are	88	-3
system as	72	-43
system at	33	-4
system behind	62	-11
system by	32	1
system databas	13	65
system fix	25	-37
system for	14	6
system have	-8	17
system in	2	99
system insid	110	-65
system is	-27	47
system itself	-23	35
system manag	1	32
system memori	-1	13
system network	4	85
system of	-9	-1
system on	31	2
system patch	-19	91
system stand	54	-26
system take	-14	33
system that	5	10
system under	68	9
system updat	-63	-48
system user	-4	14
system when	120	-46
system with	33	-4
system within	24	-18
tabl	7	40
tabl $	-20	119
tabl and	0	11
tabl apart	50	-42
tabl by	48	-22
tabl definit	-28	31
tabl in	-4	93
tabl is	78	-64
tabl map	1	15
tabl of	-9	51
tabl on	-3	17
tabl out	39	-62
tabl over	28	3
tabl permiss	-7	32
tabl whose	30	171
tag	3	68
tag immut	-5	9
tag resourc	47	124
tag the	51	-42
taint	40	-12
take	8	1
take 60	1	19
take @	38	-20
take a	60	5
take and	37	-18
take autom	-20	-126
take back	20	-10
take backup	54	-15
take call	53	-30
take care	12	-37
take chang	9	-2
take continu	34	7
take daili	47	-21
take effect	-17	32
take hourli	79	-60
take it	36	-29
take manual	-11	18
take no	-16	69
take none	-15	34
take on	-8	10
take over	36	-10
take snapshot	-20	80
take the	-35	-63
take them	12	26
take thi	8	54
taken	12	17
takeov	1	52
talk	-28	76
talk to	-16	33
tamper	42	-23
tamper resist	45	-54
tamper with	16	8
tape	20	47
target	8	19
target $	-6	85
target @	-3	15
target and	3	26
target are	22	8
target in	-29	39
target is	-45	60
target that	-27	49
task	12	3
task $	20	41
task @	-4	23
task and	13	5
task are	1	24
task definit	-14	77
task is	-6	71
task log	-5	12
task of	-2	20
task on	7	15
task replac	24	-23
task retir	-24	23
task role	-22	57
task run	-9	13
task set	-5	37
task share	34	-11
task stop	-24	32
task that	44	-39
task to	-15	36
task with	15	-12
tax	-16	36
tax offic	-16	36
tb	25	19
tcp	-11	21
tde	43	19
teach	93	28
team	14	-9
team $	-21	-7
team can	-44	82
team or	32	-21
team that	-25	39
technician	77	-40
technician in	16	-13
tele	48	-14
telephon	-17	34
tell	0	62
tell me	-37	50
templat	-6	32
templat $	-3	8
templat and	13	19
templat is	-2	47
templat or	-19	24
templat pod	0	8
templat togeth	-3	12
temporari	-26	70
temporari credenti	20	0
ten	1	-22
ten year	-16	33
tenant	110	-1
tenant apart	16	1
term	10	17
term let	26	-22
term of	-12	19
termin	-4	21
termin @	-12	51
termin tls	35	-32
terraform	-44	71
test	5	47
test $	9	167
test %	27	122
test @	14	30
test and	13	9
test it	22	-4
test of	-19	31
test restor	-2	36
test that	-18	44
test the	7	33
test them	25	-21
tester	-22	41
text	13	17
text in	25	5
than	-10	41
than 14	-10	28
than 90	-24	46
than a	27	-3
than one	-19	28
than root	-13	25
than the	8	-2
than two	59	-56
thank	-13	-56
thank to	-35	-114
that	11	6
that $	-2	-31
that %	-42	-3
that @	33	3
that a	22	43
that agent	-5	20
that allow	-10	13
that amazon	-9	49
that an	-25	49
that and	-33	45
that answer	61	-47
that api	109	-53
that appli	-51	32
that are	20	-8
that aws	62	63
that becaus	16	-12
that belong	-13	16
that block	-24	44
that bucket	21	-1
that build	35	-24
that by	9	14
that call	24	4
that came	-6	10
that can	-25	47
that cannot	93	-59
that carri	9	-4
that chang	-5	8
that check	11	-11
that client	59	-58
that come	-25	31
that connect	61	9
that copi	30	-28
that creat	21	-14
that data	20	8
that date	71	23
that day	12	-8
that deploi	51	-29
that do	20	16
that doe	-27	29
that down	-10	22
that each	44	-39
that encrypt	-26	44
that end	-18	42
that evalu	41	-22
that execut	70	0
that exist	79	-42
that fail	19	-2
that fall	-23	44
that fetch	-15	34
that fit	37	-36
that flow	31	-22
that for	-16	20
that function	53	-44
that go	14	-8
that had	5	49
that hand	68	-36
that handl	19	-4
that happen	-12	54
that has	25	-18
that have	12	29
that hold	31	-8
that host	35	5
that hous	9	-1
that i	17	38
that imag	-2	50
that in	22	-7
that includ	-24	24
that inspect	22	-3
that is	22	20
that it	16	7
that its	-4	15
that join	11	1
that keep	39	4
that key	-19	35
that launch	34	-31
that leav	-33	45
that left	-12	38
that let	-17	25
that list	-2	13
that log	-1	18
that lose	-9	13
that make	-26	34
that manag	20	-16
that market	-7	8
that match	109	-74
that matter	-8	47
that may	-7	8
that move	21	-11
that must	-15	45
that need	14	31
that no	20	-16
that nobodi	-19	23
that not	23	-16
that number	-3	11
that of	-12	43
that off	62	-35
that onc	35	-23
that one	63	-52
that onli	25	66
that open	-7	12
that or	-49	-69
that our	-19	45
that ourselv	31	-30
that part	-35	61
that pass	2	29
that patch	-31	61
that place	26	-9
that polici	-14	17
that produc	60	-40
that provid	28	45
that reach	-8	12
that react	-7	19
that read	-50	58
that reconnect	82	-80
that record	-22	22
that refus	-4	10
that replac	-44	51
that replic	29	-28
that run	75	-14
that runtim	-50	49
that send	-31	59
that serv	54	4
that set	-34	48
that share	-7	16
that somebodi	10	-34
that someth	-4	-72
that span	14	-4
that speak	29	-6
that stai	-44	57
that start	14	-9
that still	-18	91
that stop	34	-29
that store	46	-27
that stuff	27	5
that support	46	-38
that take	20	-15
that target	-8	9
that the	-5	29
that thei	-1	21
that there	48	-28
that thi	15	2
that thing	-61	-57
that to	-11	15
that traffic	-61	99
that up	6	8
that us	-10	-22
that use	-26	58
that user	-5	20
that verifi	39	-15
that version	-12	57
that wait	24	-17
that was	19	12
that watch	54	-17
that way	-7	20
that we	29	101
that were	26	9
that whose	-2	46
that window	38	-28
that with	-37	-59
that work	28	8
that write	-25	39
the	10	14
the %	93	30
the 30	-49	61
the 7	29	-27
the @	24	25
the acceler	56	-26
the access	-11	51
the account	6	15
the action	-13	15
the activ	-13	21
the add	-9	29
the administr	-6	23
the agent	3	-27
the ai	-15	19
the alarm	-5	53
the alert	-13	56
the allow	-8	9
the amazon	37	8
the ami	36	50
the analysi	65	-13
the app	-51	29
the applianc	11	10
the applic	8	57
the archiv	-21	50
the assess	-14	53
the assessor	2	44
the attack	-16	80
the audit	-8	18
the auditor	11	-50
the auth	-14	41
the authent	-21	35
the author	-12	31
the authorit	33	-9
the auto	-11	8
the autom	-23	-9
the automat	-90	-52
the avail	120	-20
the aws	27	-46
the az	34	-31
the baa	-64	29
the back	-33	50
the backbon	34	-12
the backup	11	-30
the bare	49	28
the base	-6	42
the basement	-24	28
the begin	-14	28
the block	53	-47
the board	-16	62
the bootstrap	8	-42
the box	0	11
the branch	-35	58
the broker	-12	-60
the bucket	9	12
the budget	6	54
the build	82	-42
the bundl	8	1
the button	-17	62
the cabinet	2	16
the cabl	13	99
the cach	109	-48
the call	-8	31
the capac	28	-5
the catalog	-18	25
the caus	-7	8
the ceil	53	-20
the certif	8	4
the chang	23	-6
the chat	-9	9
the check	51	-14
the chosen	42	-30
the ci	-3	37
the cidr	-10	22
the cisco	1	54
the class	-10	15
the cli	13	5
the client	-9	36
the cloud	31	-9
the cloudwatch	7	13
the cluster	-4	-12
the cni	-18	53
the code	-16	47
the common	8	-4
the compani	15	26
the compil	-8	24
the complianc	-129	-104
the compon	17	-5
the comput	23	42
the configur	-8	9
the connect	-63	-33
the connector	-17	41
the consol	15	-8
the consum	49	19
the contain	-12	-3
the content	-7	33
the continu	-58	196
the control	35	10
the copi	-40	-76
the core	31	-23
the credenti	-9	35
the cross	-18	20
the curat	16	-12
the current	50	-26
the custom	-10	33
the d	-12	74
the daili	-9	-90
the dashboard	-26	62
the data	25	4
the databas	-76	17
the date	-3	38
the day	19	2
the db	17	38
the dead	31	-25
the debian	-28	32
the decid	-28	57
the decis	56	40
the default	27	4
the definit	29	-13
the deleg	-12	28
the delet	-9	10
the deploy	7	11
the desir	-5	9
the destin	-3	13
the detect	27	-9
the dev	-13	28
the devic	7	16
the direct	-11	15
the directori	46	-38
the disk	39	13
the dns	11	36
the docker	-5	8
the document	-15	103
the domain	48	9
the downtim	1	77
the drain	18	1
the driver	-28	43
the durabl	60	35
the ebs	23	-17
the ec2	79	-64
the ecs	107	3
the edg	78	5
the edit	-56	70
the emerg	-11	29
the encrypt	26	20
the end	-1	38
the engin	-2	-22
the environ	5	15
the ephemer	-15	44
the equip	36	3
the error	-7	54
the esxi	-22	44
the etl	-20	57
the evict	44	-37
the evid	-56	51
the execut	-4	42
the export	-5	22
the facil	55	-28
the factori	-11	37
the fail	15	-92
the failov	4	29
the failur	39	-32
the fault	8	15
the featur	-14	14
the file	-5	43
the filter	-5	12
the final	-10	32
the find	-41	46
the fine	-2	16
the fip	16	2
the firewal	-29	-104
the firmwar	130	0
the first	-44	-64
the fix	47	-26
the fleet	-54	-47
the floor	-7	54
the flow	17	3
the form	-9	10
the format	-7	18
the free	20	8
the function	-7	46
the game	-17	59
the gatewai	-82	-27
the global	43	1
the golden	0	50
the gpu	77	-38
the grant	41	-34
the graph	-14	14
the greatest	85	-61
the group	28	1
the guard	32	-9
the guest	-10	38
the hardwar	28	-7
the head	-10	46
the health	55	-13
the histori	22	-4
the hook	-1	85
the hop	-15	22
the host	3	-41
the hour	-75	-50
the http	-14	76
the hypervisor	55	2
the ide	-21	32
the ident	-12	13
the imag	8	20
the import	28	8
the inbound	3	43
the infer	-23	26
the infrastructur	14	-45
the inspect	17	-13
the instanc	16	22
the integr	-32	24
the interfac	-9	22
the intern	0	20
the internet	-9	43
the ip	-6	12
the isol	18	-10
the java	-2	30
the job	3	35
the kei	-25	-27
the kernel	17	-1
the key	5	22
the kms	6	26
the kubelet	91	11
the kubernetes	6	25
the lambda	-7	16
the land	61	-25
the languag	18	26
the last	48	-36
the latest	19	11
the latter	-68	-64
the launch	-10	34
the law	-8	99
the layer	-25	26
the least	-23	32
the librari	-38	41
the licens	62	-30
the life	10	5
the limit	-1	41
the line	-25	35
the link	-24	34
the linux	-78	-4
the list	61	-55
the listen	-7	12
the load	25	-15
the local	-22	26
the locat	67	-37
the log	-9	17
the loss	-21	35
the lowest	85	-30
the machin	90	-43
the machineri	20	-11
the mainten	29	-14
the major	-18	28
the manag	67	-39
the mandatori	29	24
the manual	-85	50
the master	-6	45
the materi	15	30
the maximum	-5	24
the member	-49	66
the memori	45	-35
the messag	25	15
the metadata	53	-9
the metric	-11	22
the microvm	17	9
the minimum	-6	14
the minor	-10	-47
the mode	3	51
the model	-35	-8
the modul	43	-17
the monthli	43	-5
the most	-12	18
the mount	-21	39
the move	-12	19
the multi	16	73
the name	-31	-69
the namespac	-4	49
the network	43	-1
the new	-18	37
the newer	48	-27
the newest	35	-7
the next	-6	23
the nitro	23	-12
the node	-22	-18
the notic	1	11
the npm	-17	38
the nucleu	-8	13
the number	16	12
the object	26	59
the ocsp	-14	16
the off	25	-19
the old	-16	34
the older	-24	56
the on	-42	64
the one	50	-28
the onli	-30	48
the open	-2	9
the oper	-21	-4
the option	-23	67
the orchestr	-17	40
the order	10	-4
the origin	16	20
the os	37	-5
the other	19	7
the outdat	-8	28
the outsid	-38	47
the owner	30	-20
the packag	25	-11
the pair	40	6
the paramet	-10	18
the part	62	-50
the partner	24	6
the password	-51	-92
the patch	-15	0
the peer	80	-38
the pend	-25	76
the peopl	42	35
the perimet	46	-37
the period	-80	-155
the permiss	-10	26
the person	8	32
the physic	44	12
the pipelin	-5	8
the place	-5	13
the plan	-19	46
the platform	25	-20
the plugin	-25	41
the pod	24	-17
the point	40	-25
the polici	-2	38
the port	15	-1
the prebuilt	61	-47
the primari	16	2
the prioriti	23	-22
the privat	25	-4
the process	31	-25
the prod	-23	69
the profil	-6	57
the program	-14	20
the promot	-72	-7
the prompt	58	-45
the provid	-1	10
the proxi	6	31
the public	17	-2
the push	-18	43
the pv	-13	21
the python	13	-9
the queri	1	33
the queue	26	-2
the quota	38	0
the raci	-11	32
the rack	37	77
the rang	-7	21
the recipi	-11	23
the recommend	-25	29
the record	-4	25
the recoveri	-16	21
the redirect	-10	10
the region	5	-13
the registri	-26	27
the regul	-13	10
the releas	-19	54
the renew	-28	73
the replac	60	-57
the replic	-19	39
the replica	5	21
the report	17	-4
the repositori	18	6
the request	4	13
the requir	-29	54
the resolv	32	42
the resourc	1	8
the respons	3	31
the rest	-50	15
the restor	-28	46
the result	29	-18
the retent	2	24
the retir	19	-16
the retri	-36	38
the review	-10	22
the revis	85	-70
the revoc	-5	13
the right	-13	26
the role	-5	17
the rollout	-54	-10
the room	-29	39
the root	-13	64
the rotat	-25	29
the rout	-1	20
the row	-12	32
the rule	25	28
the runtim	-15	-59
the s3	-19	24
the salari	-2	50
the sale	-22	31
the same	31	-18
the scan	52	-17
the scanner	-32	43
the schedul	42	-31
the schema	12	120
the script	-20	47
the sdk	-8	11
the search	90	14
the second	-87	-76
the secret	-24	34
the secur	-2	-12
the server	38	-24
the servic	23	3
the session	-5	32
the set	19	-12
the sg	-5	22
the shard	-44	68
the share	4	38
the shop	-74	-5
the short	-5	22
the sign	27	3
the signatur	86	-27
the site	63	-24
the size	-7	11
the slow	-6	62
the snapshot	24	12
the soc	65	-38
the sourc	-23	50
the ssh	-34	76
the ssl	-5	19
the ssm	-6	23
the stage	-12	13
the standard	-4	16
the standbi	50	-34
the start	44	-31
the state	8	12
the stone	-38	68
the stop	-3	14
the storag	26	-1
the store	-6	24
the stream	28	-89
the stretch	-27	27
the subnet	29	-6
the subscript	-12	19
the support	-9	35
the switch	41	38
the system	5	24
the tabl	4	54
the target	-2	16
the task	22	14
the technician	27	-27
the templat	15	-8
the temporari	-22	43
the term	-23	59
the text	-5	53
the thing	-2	21
the third	6	25
the three	41	-26
the time	48	-20
the tls	35	-3
the token	-9	36
the tool	-15	41
the topic	6	86
the track	9	11
the traffic	52	-19
the trail	39	9
the train	-31	46
the transact	18	4
the transfer	22	1
the trigger	-34	1
the truck	-14	41
the trust	-13	21
the tunnel	-31	-30
the two	16	-3
the type	-16	18
the underli	57	-34
the unit	54	-42
the updat	-26	8
the upgrad	10	-2
the uplink	-46	61
the upload	35	-14
the use	-5	28
the user	-41	6
the utter	21	-12
the valid	-15	-3
the vendor	44	-35
the version	-30	40
the virtual	20	49
the volum	28	-11
the vpc	-11	38
the vpn	-90	-69
the vulner	79	66
the wait	24	-15
the want	27	-26
the way	1	16
the web	-23	55
the weekli	19	27
the whole	-5	46
the window	20	27
the windows	36	-4
the wire	19	-31
the work	54	4
the workflow	62	-17
the workgroup	9	-6
the workload	35	16
the world	5	26
the write	-10	23
the writer	4	12
the wrong	-20	102
the zone	39	-28
theft	-5	30
thei	3	12
thei $	-70	-102
thei appli	0	26
thei are	19	13
thei call	-4	9
thei can	-20	36
thei cannot	-10	12
thei chang	-3	24
thei come	34	-4
thei cover	-31	76
thei do	-12	52
thei expir	-4	14
thei fail	12	-3
thei go	-7	32
thei have	-24	55
thei need	-7	14
thei reach	33	-26
thei replac	23	45
thei run	72	-24
thei say	-21	30
thei select	12	-8
thei serv	65	-35
thei share	-27	38
thei show	-8	32
thei stai	-9	11
thei use	8	-4
thei were	51	-40
their	10	4
their $	-95	-35
their @	-4	-126
their access	26	102
their auto	-16	59
their checkpoint	-30	38
their code	6	41
their configur	46	-21
their content	67	-26
their data	-8	25
their date	1	19
their definit	54	-36
their destin	-1	39
their encrypt	45	-15
their end	14	-7
their firmwar	1	19
their host	62	-44
their hypervisor	-14	19
their imag	13	23
their kubelet	9	81
their last	-23	25
their librari	-16	41
their name	-22	23
their number	-24	62
their oper	4	89
their or	-105	-89
their os	94	49
their own	25	10
their owner	-2	27
their password	-5	8
their place	-12	47
their polici	-3	11
their port	56	-34
their region	75	-45
their retent	-5	-108
their retri	-25	45
their role	-12	22
their scale	-45	64
their secur	-13	29
their send	41	-16
their set	1	16
their size	-11	18
their softwar	35	-13
their sourc	-37	52
their state	-10	19
their storag	-37	55
their time	-9	22
their trust	-8	24
their type	-2	19
their volum	-27	45
their vpc	-4	15
their vulner	-8	10
their window	9	50
them	8	21
them $	-35	0
them 90	64	-52
them @	-24	34
them a	-3	15
them after	-8	30
them again	-28	38
them and	9	0
them apart	-28	42
them are	33	-7
them as	22	34
them at	-41	73
them avail	13	-9
them awai	63	-52
them befor	-26	42
them but	-16	18
them by	8	21
them check	-22	24
them current	-29	108
them daili	22	19
them down	42	68
them earlier	-6	32
them elsewher	-9	13
them enforc	-14	21
them everi	-8	-30
them for	37	-11
them from	-17	31
them get	50	-43
them in	8	14
them into	12	34
them is	26	40
them it	-11	15
them keep	-6	15
them longer	-6	10
them off	12	14
them on	32	-1
them one	24	-20
them or	-17	32
them out	-12	-47
them over	-17	25
them requir	-21	36
them run	46	-27
them set	-5	8
them small	-19	36
them so	24	-23
them the	-36	84
them there	53	-16
them through	57	-47
them to	-6	36
them under	77	-73
them until	-17	20
them up	14	54
them when	35	2
them where	9	19
them who	-12	14
them with	-27	36
them yourself	1	29
themselv	20	21
themselv $	11	-12
themselv and	-7	8
then	0	29
then $	85	-80
then %	-55	70
then @	1	19
then and	-33	73
then copi	-9	23
then decid	6	16
then delet	45	-17
then doe	-7	14
then drop	0	9
then is	-9	54
then it	83	-72
then keep	-51	75
then move	-60	85
then patch	-41	52
then run	-87	155
then start	-76	84
then take	-41	86
then the	-2	24
then write	-45	64
there	27	7
there $	-13	-7
there a	-39	24
there and	-13	26
there are	28	0
there by	56	-36
there if	-15	15
there is	50	-3
there no	12	18
there not	-29	34
there onli	-46	76
there the	69	-65
there to	-15	22
there too	23	-13
there who	-21	98
thermostat	-26	33
these	62	52
these $	136	43
these log	-15	22
theyr	-3	75
thi	-54	-51
thi $	-15	26
thi cannot	69	-28
thi is	-111	-66
thi one	-39	-100
thing	-73	-14
thing $	-130	-79
thing for	-67	-46
thing who	-15	-74
think	9	32
think that	42	-33
third	14	27
third parti	7	31
those	6	26
those $	10	7
those @	82	-16
those are	27	23
those for	-21	24
those from	54	-43
those in	22	-12
those is	28	-26
those machin	-5	21
those node	-57	52
those of	27	2
those patch	-54	-24
those servic	-24	26
those that	-20	56
those two	-5	41
those up	4	22
those who	-16	21
those whose	16	-8
those with	-24	59
though	-38	11
though not	9	-9
thousand	4	9
thread	-6	25
threat	17	4
threat list	17	-3
three	30	-9
three @	40	-14
three avail	36	-17
three az	-21	45
three azs	64	-17
three copi	69	-28
three dai	19	-7
three if	-11	12
three node	-35	42
three week	48	-23
three year	17	-6
three zone	29	-19
threshold	-11	22
threshold and	-13	21
throttl	-14	34
throttl and	-20	24
throttl limit	3	24
throttl quota	36	-32
through	13	15
through $	-26	29
through @	-21	-15
through a	48	-2
through an	18	0
through and	-2	27
through artifact	18	-13
through eventbridg	45	-35
through it	4	38
through its	59	6
through kms	64	-44
through the	36	-5
through them	-8	18
through vpc	-9	9
through which	-4	12
throughput	-40	-23
throughput and	0	34
throughput capac	-14	71
throughput for	-11	-51
throughput mode	-7	28
thrown	-27	68
thrown awai	-27	68
thru	6	60
tick	-14	84
tick at	10	40
tick the	-3	86
ticket	30	-18
ticket $	28	-24
ticket for	32	-28
tie	-18	25
tier	-13	54
tier $	-12	79
tier of	-19	48
tier polici	-17	46
tighten	-11	53
time	9	21
time $	9	-2
time @	-3	55
time a	-8	9
time and	32	-20
time are	-13	16
time as	24	-58
time at	36	-34
time by	5	8
time in	29	-27
time limit	-13	31
time object	-19	84
time of	-12	105
time out	-6	34
time polici	-20	38
time recoveri	-17	37
time to	-11	11
time zone	-36	48
timeout	-13	44
timeout concurr	-2	11
timeout of	5	76
tls	24	12
tls $	146	9
tls 1	38	22
tls @	6	40
tls and	-8	17
tls at	54	-41
tls between	-33	44
tls by	30	-8
tls cert	-34	33
tls certif	69	-48
tls code	11	-3
tls connect	59	-31
tls disabl	6	23
tls end	-27	70
tls endpoint	40	-15
tls for	12	20
tls from	-16	20
tls in	-25	40
tls inspect	26	-16
tls is	-35	50
tls listen	8	-7
tls of	2	33
tls on	46	-15
tls onli	39	-9
tls or	-23	32
tls paramet	-23	57
tls polici	-25	41
tls to	-15	40
tls version	-6	37
tls where	-18	21
tls who	-122	-113
tls with	32	-16
tlsv1	-3	27
tmp	18	6
tmp has	-8	23
to	8	17
to $	-33	-21
to %	-5	65
to 0	-11	34
to 1	-25	55
to 10	-25	21
to 100	19	-6
to 15	-4	17
to 2	-43	110
to 20	-28	63
to 200	81	-53
to 21	-31	38
to 22	-9	10
to 3	-22	27
to 30	52	-48
to 336	22	-1
to 35	12	18
to 365	-34	54
to 7	24	9
to @	6	32
to a	5	16
to act	-8	24
to add	34	10
to agent	0	15
to al2023	-6	23
to all	3	28
to an	-16	22
to and	-7	17
to anoth	-38	17
to answer	-10	12
to any	26	-24
to appli	-33	-53
to ask	52	15
to assum	-13	18
to attach	-46	69
to automat	71	-61
to aws	25	76
to back	-61	78
to be	-14	28
to bear	-6	13
to blame	-6	62
to both	-128	-85
to bring	97	-40
to build	12	46
to buy	-48	52
to call	-16	54
to chang	-6	16
to cheaper	-10	35
to check	-13	20
to choos	66	-40
to classifi	-16	24
to close	-13	29
to cloudtrail	11	6
to cloudwatch	24	-6
to collect	-30	45
to come	65	-57
to configur	-10	18
to connect	-17	21
to control	55	-28
to cope	-16	18
to copi	-5	82
to creat	-27	59
to databas	-19	33
to date	20	16
to deal	1	9
to defin	22	31
to delet	-47	71
to demand	-19	59
to disk	40	-38
to do	-16	50
to ec2	47	-38
to ecs	-30	39
to enabl	-2	75
to encrypt	-27	-19
to end	21	-17
to everi	33	-20
to everybodi	-22	44
to everyon	-22	39
to fail	-12	26
to file	-14	27
to find	-11	23
to fix	55	13
to flip	-10	48
to follow	-3	8
to get	-13	19
to go	-12	20
to group	-3	17
to guard	-44	59
to have	39	-15
to improv	41	-32
to instal	24	73
to instanc	-4	10
to isol	-41	33
to issu	-18	29
to it	6	48
to its	22	-1
to keep	-13	36
to known	-26	40
to last	-11	18
to leav	62	-57
to limit	-18	38
to live	-11	11
to load	-10	53
to log	31	-14
to look	60	23
to lose	-12	25
to make	-26	29
to manag	86	-56
to mend	-8	12
to move	-6	8
to network	-19	29
to new	101	-28
to newer	-17	18
to node	-14	47
to one	-18	63
to opentelemetri	-17	25
to order	-14	17
to other	-34	49
to our	-9	89
to outliv	-24	44
to pass	-3	62
to patch	-6	15
to plan	-4	22
to process	-8	29
to prod	-6	10
to prompt	34	-30
to protect	-29	64
to provid	-5	9
to provis	62	-39
to publish	-5	17
to put	-15	26
to raiz	42	-34
to read	8	-5
to rebuild	35	33
to record	-6	8
to recov	10	-2
to reli	31	-21
to renew	6	18
to repair	-28	55
to replac	34	26
to replai	-10	23
to request	-40	47
to restor	-27	49
to retain	-13	22
to review	62	-25
to roll	29	24
to rotat	-110	-121
to run	-41	53
to s3	4	8
to scale	70	-37
to scan	28	-28
to schedul	65	-35
to secret	-4	12
to secur	39	13
to see	-22	25
to session	14	8
to set	28	-8
to size	53	-6
to someon	-7	17
to sort	-20	81
to sourc	29	8
to speak	-15	19
to spread	-13	35
to stai	30	-8
to start	-17	21
to stop	-10	12
to suppli	-50	70
to switch	3	15
to take	11	16
to ten	-14	15
to that	-14	25
to the	16	3
to them	36	-11
to three	40	-30
to tls	-50	59
to touch	34	-26
to trust	-28	69
to turn	48	-37
to two	-6	34
to updat	12	20
to upgrad	56	-4
to us	-13	13
to use	-35	52
to user	-13	46
to viewer	-13	63
to watch	59	8
to what	-1	21
to which	12	5
to who	3	33
to whom	52	23
to write	-16	32
todai	-11	75
togeth	33	-14
togeth again	-3	12
togeth in	48	-46
togeth with	-3	17
toggl	4	65
token	-7	57
token and	-5	12
token of	-16	43
told	-26	44
told otherw	-13	30
toler	-16	78
too	7	51
too $	154	22
too and	-4	12
too high	-9	10
too larg	-2	37
too low	-34	73
too mani	-31	51
too much	-20	53
too short	10	37
too small	-18	36
took	-27	-33
tool	2	28
tool and	58	-33
tool are	-2	11
tool of	-3	15
tool that	11	5
top	73	39
top is	55	-52
top of	61	95
topic	5	26
topic and	16	30
topic polici	0	21
topic retent	-6	18
topic that	46	-45
touch	19	0
touch the	13	-60
toward	9	31
toward the	-9	43
tpm	45	-54
trace	32	5
trace and	35	-31
trace are	-28	51
track	51	-16
track current	9	11
traffic	12	1
traffic $	18	-74
traffic and	8	-2
traffic are	-10	10
traffic between	24	-18
traffic by	14	-4
traffic chang	19	-11
traffic dial	-24	44
traffic from	-8	56
traffic grow	-21	10
traffic has	-21	29
traffic in	-36	70
traffic insid	38	-25
traffic is	14	-13
traffic of	24	-6
traffic on	-9	28
traffic over	69	49
traffic that	6	29
traffic through	-24	26
traffic to	9	10
traffic up	17	-12
traffic with	53	-32
trail	2	24
trail and	16	1
trail for	-17	27
trail name	27	-27
trail to	-12	15
train	-46	10
train %	-2	104
train and	9	-7
train code	-13	34
train contain	9	54
train content	52	-29
train data	4	31
train in	4	27
train its	-60	-50
train of	-85	-93
train our	-29	35
train whose	-7	-9
transact	11	24
transact log	36	-5
transcript	15	16
transcript and	-13	16
transfer	11	-7
transform	-4	43
transit	-60	-16
transit and	-4	37
transit encrypt	-28	41
transpar	81	1
transport	24	-16
transport flood	31	-22
tri	29	-18
tri to	-4	15
trigger	-14	23
trigger $	-76	-21
trigger and	3	80
trigger are	-9	51
trigger on	-30	43
trigger subnet	-2	11
trim	-19	57
tripl	66	-16
truck	-14	41
true	28	-6
true $	15	33
true on	-47	62
true or	77	-1
trust	-2	27
trust advisor	16	66
trust and	-11	14
trust author	-29	36
trust each	-12	20
trust servic	-15	18
trust store	-32	60
trust the	46	-35
try	86	-68
ttl	-12	46
tuesdai	41	126
tune	-4	47
tune @	-2	8
tune are	0	10
tune by	14	59
tune is	22	-19
tune it	3	27
tune sql	-6	60
tune them	-17	27
tunnel	9	-31
tunnel are	-4	12
tunnel in	11	-71
tunnel is	-13	114
tunnel of	-33	30
tunnel on	4	35
turn	-1	30
turn @	-23	40
turn automat	-12	49
turn daili	-3	9
turn encrypt	-21	48
turn into	90	-72
turn it	29	-3
turn its	-15	57
turn manag	0	20
turn multi	32	19
turn off	-6	25
turn on	-5	35
turn scan	-7	25
turn server	-14	22
turn that	24	1
turn the	-26	59
turn them	6	9
turn tls	37	-28
turn to	-15	23
twice	-15	53
two	5	18
two @	-44	72
two apart	-14	18
two azs	17	53
two custom	44	-28
two domain	19	-17
two hour	-21	33
two instanc	-26	50
two minut	37	2
two modul	-22	23
two node	-4	13
two of	-60	36
two region	-22	31
two subnet	69	-45
two week	-6	21
two year	29	-13
two zone	1	14
txt	-12	39
txt in	-3	8
type	2	22
type @	-4	85
type and	-8	24
type at	9	10
type for	24	-22
type has	2	16
type in	6	39
type limit	-22	34
type number	-29	44
type of	-5	23
type onli	-12	18
type secur	17	32
type shard	-5	18
type size	-40	70
type storag	-11	15
type take	-17	32
type that	18	-6
type the	-20	44
type to	57	-46
typic	57	-9
typic within	23	-15
ubuntu	-93	-7
ubuntu and	-4	13
ubuntu imag	-4	9
uh	43	-6
uid	-2	10
unattach	-10	50
unattach it	-12	53
unchang	1	33
under	28	-3
under %	46	-32
under @	28	-12
under a	75	-27
under an	76	15
under it	-26	52
under its	45	21
under load	28	60
under manag	3	51
under our	54	-43
under replic	-11	13
under test	-16	28
under the	7	-34
under them	-13	33
under version	-15	18
underli	89	-20
underli comput	41	-20
underli host	52	-28
underli languag	12	-10
underneath	38	-58
underneath @	89	-50
undersea	70	5
understood	-2	44
undo	-3	28
undo it	82	-67
undon	-24	70
unencrypt	-3	38
unencrypt cluster	-11	27
unencrypt one	61	-28
unexpect access	-1	8
unexpectedli	33	-19
unhealthi	54	-40
unhealthi @	32	-31
unhealthi instanc	26	-24
unhealthi target	43	-13
unintend	-5	43
uninterrupt	25	24
uninterrupt power	25	24
unit	3	23
unit and	1	8
unit of	13	-7
unit state	39	-34
unless	9	6
unless %	-13	66
unless the	-29	41
unload	-1	19
unlock	-2	32
unlock code	-2	32
unmanag	-16	45
unmask	0	19
unpatch	-24	73
unsubscrib	19	4
unsubscrib delet	-20	53
unsupport	16	44
unsupport configur	-26	28
untag	-4	18
untag imag	-4	18
until	-1	21
until 30	28	6
until it	63	-56
until its	78	-52
until the	26	-14
until their	14	-7
until then	-19	37
unus	-19	117
unus @	-24	112
unusu	-7	10
up	3	20
up $	45	1
up %	-21	34
up @	-2	64
up a	-12	23
up and	34	-33
up by	-3	55
up continu	65	-45
up dure	-7	13
up etcd	92	-6
up everi	25	-22
up file	-32	79
up in	-39	-44
up is	-33	50
up noth	-19	45
up on	26	3
up our	-129	-162
up persist	-9	21
up replic	-14	45
up sinc	-32	32
up sourc	-3	76
up the	1	55
up there	-18	24
up to	14	15
up what	-3	34
up when	8	1
up who	56	29
up with	-11	58
updat $	-161	-99
updat %	9	-56
updat @	100	6
updat a	-5	65
updat add	2	24
updat also	3	22
updat an	65	-46
updat and	17	43
updat appli	76	-18
updat are	-14	56
updat avail	-47	50
updat base	-63	78
updat befor	-18	75
updat blueprint	89	-27
updat by	-21	34
updat client	-12	28
updat come	-22	55
updat date	4	47
updat do	99	48
updat earlier	71	-4
updat fail	22	-14
updat for	-28	-104
updat in	-37	47
updat into	16	38
updat is	-22	9
updat it	40	39
updat its	25	-22
updat itself	32	-44
updat kubelet	29	-23
updat mode	14	3
updat monthli	-73	-128
updat of	27	-11
updat on	-32	-19
updat onc	26	18
updat onto	-37	-82
updat or	32	55
updat polici	2	16
updat replac	2	25
updat run	-14	56
updat scale	31	-22
updat server	51	-17
updat that	37	-29
updat the	26	-12
updat them	51	-8
updat these	-9	45
updat to	-8	-36
updat under	27	10
updat what	80	-26
updat which	1	16
updat who	-124	-154
updat with	-1	43
updat within	-8	81
updat without	68	1
updat yourself	-10	15
upgrad	-20	-24
upgrad $	-144	-64
upgrad %	-88	-24
upgrad @	-68	-92
upgrad a	-12	49
upgrad and	57	14
upgrad are	26	43
upgrad at	-1	11
upgrad befor	-7	103
upgrad by	-74	-81
upgrad do	-86	-44
upgrad doe	13	69
upgrad fail	-12	16
upgrad from	4	54
upgrad in	74	92
upgrad is	34	-18
upgrad it	-67	17
upgrad karpent	64	6
upgrad kubelet	-7	27
upgrad of	-5	77
upgrad on	-38	-97
upgrad or	-28	24
upgrad that	4	51
upgrad the	50	-12
upgrad then	-54	82
upgrad there	29	-70
upgrad to	110	15
upgrad who	-8	78
upgrad yourself	1	35
upkeep	1	45
uplink	13	14
uplink from	-36	38
uplink of	67	-13
uplink to	-15	17
upload	-5	42
upload $	-21	96
upload a	-10	27
upload and	48	-12
upload buffer	-22	38
upload code	-6	26
upload file	37	-19
upload in	-5	12
upload the	-10	16
upload to	-7	56
ups	78	-10
ups batteri	81	-10
upstream	-22	28
uptim	65	11
uptim of	30	-14
urgent	10	9
url	-4	26
url for	-6	8
us	-12	-24
us $	-10	25
us @	45	-2
us and	43	-34
us by	39	58
us daili	0	56
us east	44	-11
us in	-26	-83
us it	15	8
us kei	-33	61
us on	11	67
us or	-38	-108
us tls	68	-8
us to	-21	19
us up	-41	49
us what	-21	66
usabl	-11	32
usag	7	27
usag limit	-9	39
usag report	-7	15
use	-4	34
use $	95	43
use @	28	15
use a	-22	24
use an	-11	22
use client	-30	34
use content	-3	16
use current	-17	47
use http	-14	15
use in	19	143
use is	27	-4
use it	-9	15
use its	-9	16
use of	-20	44
use or	38	-34
use share	-30	33
use such	-2	30
use the	-17	32
use them	-21	27
use tls	-34	49
use vpc	-15	24
user	-2	45
user $	11	124
user @	-23	51
user access	0	10
user and	-2	19
user are	-5	48
user authent	-15	46
user belong	42	-34
user can	-5	15
user credenti	45	-38
user data	12	23
user for	-13	60
user from	9	37
user get	21	78
user group	-5	20
user in	19	157
user insid	-30	54
user instal	10	34
user into	17	81
user is	-18	84
user list	57	-35
user manag	-20	72
user may	-26	50
user of	-11	49
user permiss	-3	48
user quota	-3	60
user role	-2	15
user ssh	-19	26
user that	37	0
user to	8	9
user volum	-64	-131
user with	-6	66
user within	15	-14
usual	9	2
util	-7	38
util and	-9	41
utter	12	-4
utter sampl	21	-12
v	-6	25
v or	-8	30
v1	-17	75
v2	17	-52
v2 capac	3	-59
vacuum	4	-40
vacuum and	4	-40
valid	12	9
valid $	39	24
valid @	15	-44
valid and	-11	19
valid of	34	-8
valid record	22	0
valid that	-47	6
valid the	-32	47
valu with	16	-9
vanish	-26	30
var	-6	36
variabl	-10	42
variabl and	1	17
variabl of	-8	35
variabl with	-31	63
variant	15	-12
vcenter	0	54
vcpu	4	19
vcpu and	-73	75
vector	37	-14
vend	15	-6
vendor	27	18
vendor patch	34	48
verif	-11	24
verif and	-11	18
verif mode	-7	20
verifi	3	39
verifi that	-6	14
verifi the	5	12
verifi what	58	-32
version $	-66	79
version 1	-6	54
version @	-50	77
version and	8	18
version are	108	-53
version at	-4	11
version befor	-14	29
version behind	-28	56
version bump	-87	-143
version by	7	32
version can	-2	62
version chang	-9	62
version control	-13	27
version copi	-25	54
version for	-14	-29
version in	25	8
version is	98	-28
version it	109	-62
version move	-19	35
version never	-15	38
version of	-26	25
version on	-84	-3
version still	-13	19
version test	-1	18
version that	29	5
version to	14	23
version under	18	-14
version updat	-13	-88
version upgrad	-30	-77
version when	17	-8
version where	35	11
version with	21	12
version within	-14	47
version yourself	-16	19
vet	33	46
vet the	7	58
via	-11	58
via @	2	43
video	33	-11
view	-58	-79
view or	37	2
viewer	16	13
viewer and	-5	11
virtual	14	40
virtual applianc	-48	54
virtual layer	133	-5
virtual machin	-14	30
viru	-41	70
visibl	-16	28
visibl in	-21	23
visibl timeout	-2	8
visitor	86	12
vlan	-1	14
vlan subnet	-1	14
vm	-25	33
vm cluster	-24	33
vmware	10	30
vmware hyper	-8	30
voic	-8	26
volum	3	35
volum $	12	102
volum @	-20	67
volum and	-12	28
volum are	24	9
volum as	0	41
volum at	29	-22
volum by	22	8
volum continu	120	-48
volum encrypt	-61	79
volum end	-29	45
volum for	-19	38
volum in	-1	22
volum is	54	-36
volum of	-66	-38
volum on	29	45
volum or	-2	11
volum that	23	-21
volum to	22	-51
volum with	86	-81
vpc	-3	27
vpc and	-4	9
vpc by	-40	41
vpc cni	38	18
vpc endpoint	0	19
vpc is	0	11
vpc mode	-8	12
vpc or	-18	21
vpc subnet	-6	13
vpc with	9	7
vpc without	55	-38
vpn	-35	21
vpn $	-52	-17
vpn client	-96	-105
vpn or	-2	10
vs	-54	23
vs guest	43	-45
vsan	9	11
vsan encrypt	-28	32
vsphere	-4	103
vuln	-33	52
vulner	-3	30
vulner $	-91	-51
vulner base	-51	60
vulner databas	71	-27
vulner depend	-20	44
vulner in	68	6
vulner intellig	62	-49
vulner librari	-13	39
vulner scan	2	22
w	-72	19
w a	3	26
waf	-9	21
waf rule	-8	20
waf web	-2	9
wait	8	36
wait and	42	-31
wait as	-6	10
wait for	25	-2
wait forev	-4	35
wait while	32	-30
walk	54	-36
walk around	29	3
walk into	49	-47
wall	-5	24
wallet	-11	69
want	22	0
want @	43	-15
want a	-50	41
want and	5	9
want it	3	18
want number	16	-15
want one	-6	8
want that	68	-66
want the	12	75
want to	1	8
warehous	-16	39
warehous who	-29	45
warm	-9	71
warm up	-9	68
warn	53	9
was	16	20
was creat	62	-30
was disabl	34	-23
was left	-8	11
was made	16	5
was not	-12	12
was off	-31	38
was start	-28	30
was that	37	19
was whose	-13	19
wasnt	8	33
wasnt tick	10	40
watch	-1	26
watch @	-4	9
watch and	14	6
watch bounc	75	-67
watch by	-39	54
watch for	-41	60
watch free	-15	44
watch host	48	-45
watch how	-4	11
watch it	-10	60
watch its	-8	10
watch that	-24	70
watch the	27	1
watch their	18	-14
watch them	-8	15
watch who	-38	9
water	32	6
way	0	22
way back	-32	73
way between	35	-27
way from	-17	19
way in	-17	40
way out	-33	44
way to	10	10
wcu	-4	75
we	-9	18
we $	37	-44
we are	-4	17
we bring	-5	35
we creat	4	72
we deploi	-12	14
we dont	-33	60
we got	-39	9
we have	-37	79
we host	-82	-14
we instal	46	104
we launch	-8	102
we never	-27	-101
we pay	-26	36
we push	45	16
we put	-37	37
we run	-28	53
we ship	-12	11
we store	-46	-39
we train	-53	-30
we upload	-10	44
we use	-44	84
we want	-21	74
we write	-11	35
weak	-38	71
weak cipher	-9	15
web	-9	32
web acl	-6	12
web app	-2	40
web applic	14	56
web consol	-24	80
web page	-4	8
web server	4	13
web shop	-34	18
webhook	-9	10
websit	3	45
wed	24	11
week	24	1
week critic	29	-8
week in	-2	9
weekend	88	11
weekli	16	20
weekli 30	-7	30
weekli mainten	-22	53
weekli window	28	17
weight	34	-9
weight and	38	-8
well	-16	60
well $	7	50
well as	-24	32
went	53	2
went down	-48	56
were	4	26
were creat	38	-16
were made	45	-38
were never	-26	30
were put	38	-35
weve	66	-34
weve got	66	-34
what	3	20
what @	47	-26
what a	-24	43
what about	-127	-60
what an	0	14
what and	-24	29
what arriv	-20	89
what doe	24	107
what fail	56	-44
what goe	54	-22
what happen	49	-9
what has	3	10
what he	-7	14
what if	127	-20
what in	-4	15
what is	17	7
what it	7	8
what its	18	-16
what li	-2	17
what matter	-7	22
what may	-5	20
what must	11	13
what on	-113	27
what our	4	32
what pass	-18	55
what record	-2	47
what run	-56	89
what stand	57	-17
what the	0	25
what thei	3	10
what to	-18	80
what user	48	-39
what was	56	-14
what watch	-6	10
what we	-54	-27
whatev	9	20
whatev is	50	-38
whatev the	-37	34
when	13	-2
when $	43	48
when %	91	48
when @	-41	-57
when an	9	31
when and	-36	64
when chang	11	-11
when it	-26	1
when its	48	11
when more	3	-114
when old	-18	30
when one	63	-14
when task	-16	26
when the	22	-6
when thei	2	26
when to	-2	10
when traffic	18	-7
when we	-40	52
whenev	-15	-130
whenev the	45	-41
where	13	5
where @	40	-12
where a	23	-4
where and	-9	19
where auto	39	-35
where automat	43	-6
where autominorversionupgrad	16	-1
where doe	-9	31
where encrypt	34	-19
where it	10	10
where log	-32	35
where manag	59	-9
where multi	12	-8
where need	-18	26
where no	-48	56
where node	23	-15
where our	83	-32
where pod	8	-6
where rule	-24	30
where snapshot	31	-22
where the	27	-10
where thei	12	0
where there	16	-15
where traffic	-19	28
wherev	-21	45
whether	5	14
whether @	-12	14
whether a	-4	14
whether an	5	52
whether client	1	13
whether it	22	-7
whether its	-8	11
whether that	-13	48
whether the	19	0
whether thei	-9	10
which	-3	14
which @	24	-5
which a	-11	24
which account	-5	25
which ad	5	30
which address	-4	13
which attribut	-27	39
which bucket	-11	37
which can	-13	14
which cannot	38	-4
which control	-3	39
which countri	-21	54
which data	-16	40
which devic	-11	19
which encrypt	22	-11
which endpoint	-10	10
which has	-3	11
which is	-10	17
which it	15	1
which keep	-10	12
which kms	89	-67
which network	-11	27
which node	42	-11
which of	-26	-132
which one	55	-38
which our	-21	31
which paramet	28	-16
which part	60	67
which parti	16	19
which patch	-28	50
which peopl	41	-29
which permiss	8	45
which princip	-13	63
which queri	-25	40
which resourc	-27	66
which role	-16	56
which servic	-22	43
which session	42	-34
which side	9	36
which stai	-11	15
which subnet	-36	78
which the	-4	9
which thei	-10	11
which user	20	42
which version	-20	57
which window	-80	18
which zone	-19	24
while	4	-12
while a	-6	-26
while queri	34	-28
while the	25	-13
who	-9	-2
who $	-71	30
who act	-29	30
who activ	-34	63
who add	-63	-50
who administ	-16	32
who answer	-58	106
who appli	-104	-108
who approv	-19	35
who are	42	-42
who arrang	-58	89
who ask	-2	53
who assign	-7	70
who attach	-23	108
who author	39	71
who back	-88	-126
who bring	-10	-78
who bui	37	23
who build	-11	109
who bump	40	131
who call	-15	17
who can	16	52
who carri	13	-71
who chang	-14	29
who check	-1	37
who choos	-19	83
who classifi	-16	95
who clean	-9	43
who commiss	40	-19
who configur	-17	71
who connect	39	65
who control	-30	11
who correct	-6	35
who creat	-43	88
who deal	-72	-84
who decid	-10	69
who defend	40	-18
who defin	-21	59
who delet	-19	73
who design	-4	89
who did	23	-12
who doe	-69	-162
who download	-28	68
who drain	-15	40
who enabl	-46	66
who encrypt	-47	-168
who enforc	-30	32
who ensur	-15	25
who eras	48	-42
who export	-2	43
who fix	-48	19
who flip	-13	40
who forc	-29	46
who gener	-38	47
who get	-34	-5
who give	-8	27
who gotta	-3	51
who govern	-17	37
who grant	-14	48
who guarante	83	-25
who guard	41	-4
who handl	-49	-9
who harden	69	-9
who has	-25	15
who have	32	31
who hire	33	-46
who hold	56	18
who in	-82	-46
who initi	-11	10
who instal	-58	16
who instrument	-12	40
who investig	-9	38
who is	-32	-27
who isol	99	-34
who issu	-26	64
who keep	36	17
who kick	-27	8
who label	14	72
who lai	33	16
who launch	20	-117
who left	-4	45
who limit	-4	15
who list	-14	26
who log	7	82
who look	19	-22
who maintain	0	-9
who make	-14	36
who manag	-24	49
who map	-24	92
who may	-3	43
who meant	-11	66
who migrat	-7	24
who monitor	24	5
who move	-56	-28
who must	-25	73
who narrow	-20	59
who need	16	75
who notic	52	-40
who now	26	-13
who obtain	47	-23
who on	-14	37
who open	-4	35
who oper	32	-70
who ought	-8	20
who own	-129	-184
who pai	2	31
who patch	-19	-74
who perform	7	-88
who pick	-22	61
who place	-2	41
who plan	-1	36
who prevent	47	-62
who protect	124	9
who prove	-15	4
who provid	23	-31
who provis	26	-54
who publish	63	-32
who pull	-29	-9
who push	-32	26
who put	17	33
who queri	-11	31
who raiz	-31	31
who reach	-14	32
who react	-3	47
who read	-17	37
who rebuild	-6	48
who refresh	-18	27
who regist	-28	62
who releas	-76	-109
who remov	-12	64
who renew	31	-105
who repair	84	-17
who replac	36	68
who replic	65	-19
who requir	-110	87
who respons	-76	-95
who restart	-58	1
who restrict	30	11
who review	-23	110
who revok	-19	42
who roll	-76	-88
who rotat	-8	-131
who run	125	-43
who sai	-23	22
who scale	52	-110
who scan	3	58
who schedul	-37	137
who secur	57	-28
who see	-38	-35
who select	-14	74
who send	-56	-35
who sent	-3	9
who separ	79	-65
who set	-21	76
who ship	-14	-69
who should	-28	69
who shred	83	-40
who sign	-43	65
who size	-61	-31
who specifi	-10	26
who start	38	-2
who stop	18	61
who store	47	-14
who submit	-4	16
who subscrib	-8	37
who suppli	-64	-56
who swap	92	-42
who switch	-11	29
who take	-22	-84
who test	-1	36
who that	-2	11
who the	54	19
who then	-32	19
who train	-8	11
who trigger	-88	-75
who trim	-19	57
who tune	4	95
who turn	-4	52
who updat	27	-6
who upgrad	-65	-145
who us	-4	8
who valid	-32	75
who verifi	-6	14
who vet	10	18
who walk	30	-27
who was	51	-13
who wipe	35	-23
who work	-7	14
who write	-29	91
whoever	-19	31
whoever hold	-29	39
whoever may	-3	9
whole	-33	20
whole @	4	34
whole internet	-10	15
wholli	-10	39
whom	5	-68
whom $	-11	-35
whom and	-43	101
whom do	-42	-83
whose	-13	-9
whose $	-176	-151
whose @	-1	55
whose call	-11	21
whose chore	6	82
whose control	-40	-37
whose decis	12	5
whose do	30	-7
whose duti	-9	25
whose fault	-64	-47
whose hand	-46	45
whose headach	1	42
whose homework	-2	25
whose is	55	103
whose job	-23	-75
whose key	-5	25
whose knob	7	33
whose mess	-9	9
whose mistak	-5	30
whose move	17	71
whose omiss	-9	28
whose problem	-2	44
whose respons	6	-14
whose set	-53	68
whose task	16	109
whose then	-33	35
whose to	76	-13
whose upgrad	-12	16
wide	-53	35
wide open	-47	-13
wiki	-28	58
wildcard	-1	12
wildcard princip	-1	12
will	-40	10
will %	-5	41
will @	-6	14
will be	29	-16
will it	1	20
win	-31	46
window	31	17
window $	-11	59
window after	19	-10
window and	1	20
window at	1	16
window by	74	-49
window for	-21	130
window in	-51	64
window instal	76	-115
window of	-19	61
window one	35	-9
window or	7	8
window set	-45	57
window to	73	-52
window where	36	-20
window which	-24	26
windows	11	28
windows @	-33	52
windows and	-15	20
windows by	16	-13
windows in	29	62
windows licens	84	55
windows on	52	3
windows patch	-17	71
windows server	18	-9
windows updat	-65	-34
wipe	119	-18
wipe the	44	-34
wire	5	55
wire $	-13	104
with	10	12
with $	44	-4
with %	62	47
with 256	35	-25
with @	3	46
with access	-1	10
with aes	12	6
with an	21	-9
with anoth	-19	32
with at	32	-28
with automat	10	-11
with backup	-10	32
with both	-67	-57
with certif	4	16
with checksum	45	-36
with cli	-8	30
with client	31	-22
with current	-6	25
with cve	-2	14
with data	65	-54
with default	-18	22
with detail	13	15
with dns	42	-14
with each	25	-10
with encrypt	46	-11
with everi	9	-1
with fix	72	-51
with forward	35	-13
with full	-8	10
with iam	-5	19
with it	18	2
with its	8	4
with kei	52	-43
with kms	81	-38
with lake	-15	31
with minor	16	-12
with more	-13	20
with mutual	-3	11
with newer	-53	64
with no	-33	-52
with noth	91	-82
with oci	0	8
with or	-10	17
with other	23	57
with our	-1	91
with patch	38	26
with run	50	1
with s3	24	-11
with secur	5	12
with shield	39	-3
with sse	51	4
with standbi	-8	38
with subnet	-3	9
with system	-53	54
with that	-84	-70
with the	18	4
with their	-9	26
with them	13	15
with tls	42	0
with too	-19	42
with two	-24	55
with vpc	-8	9
with which	-5	20
with whom	-28	83
with work	-14	17
withdraw	-14	34
within	29	2
within 30	4	22
within 7	38	-5
within a	66	-23
within about	17	5
within its	32	-16
within minut	21	-15
within quota	54	-37
within request	28	-22
within specif	8	28
within the	29	-14
without	7	9
without %	-55	32
without @	-13	40
without a	21	8
without an	29	7
without any	42	-33
without be	-3	-74
without downtim	83	-30
without further	-3	33
without interrupt	31	-15
without it	-40	75
without loss	41	-33
without me	-38	-109
without multi	28	1
without one	-20	49
without public	-4	23
without server	-36	54
without that	-39	25
without the	54	-15
without them	-27	71
without tls	15	3
without us	39	15
wont	-38	-4
word	-23	31
work	20	24
work $	7	27
work @	2	44
work and	12	-10
work copi	12	-11
work for	140	-4
work in	9	14
work is	8	25
work it	-4	12
work on	61	-23
work onc	-5	8
work onli	-28	38
work with	-71	79
worker	12	10
worker $	81	-19
worker and	0	-11
worker are	34	-21
worker for	16	6
worker in	111	10
worker machin	-71	-121
worker node	-80	-10
worker of	82	-5
worker or	-17	26
worker os	126	-50
worker size	-14	21
worker type	23	2
workflow	6	40
workflow $	16	9
workflow engin	62	-17
workflow execut	37	25
workgroup	17	25
workgroup $	-21	58
workgroup when	26	-19
workload	4	39
workload $	-9	66
workload @	-16	32
workload apart	14	-13
workload in	7	29
workload manag	-21	41
workload over	13	44
workspac	8	1
world	-8	53
world $	7	50
world on	0	11
would	-1	34
would %	40	-9
would be	11	-4
wouldnt	-29	48
wp	-2	9
wrap	35	-10
write	0	33
write $	38	9
write %	-34	127
write @	-4	77
write a	-31	-124
write and	6	16
write can	-12	21
write capac	-40	28
write custom	-31	54
write data	-7	39
write em	-21	69
write everi	16	-3
write iam	-3	12
write in	33	-29
write is	93	-70
write it	3	38
write its	-16	27
write no	85	-64
write one	-10	21
write patch	37	-13
write polici	-6	14
write secur	-8	54
write that	-18	53
write the	-8	40
write them	-12	62
write those	-12	32
write what	-7	10
writer	6	11
writer and	-34	47
writer anew	34	-31
writer win	-32	46
written by	-52	-24
wrong	-30	53
wrong @	4	75
wrong delet	71	-68
wrote	21	51
x	26	37
xss	-44	94
yarn	25	30
yarn run	25	30
year	4	16
year $	-31	79
year after	41	-31
year ago	-14	22
year and	51	-39
year for	3	20
year old	-17	31
yearli	-9	37
yearli rotat	-9	37
yell	-30	43
yes	49	28
yes $	41	63
yike	-6	13
you	-77	82
you $	-6	83
your	-27	-41
your own	3	16
yourself	-4	39
yourself after	1	16
yourself and	-12	14
yourself befor	-8	10
yourself by	-13	15
yourself with	-47	52
yum	-27	92
zero	1	15
zip	66	-60
zip file	-25	35
zip function	23	-7
zone	24	6
zone $	81	-16
zone @	52	-4
zone a	-27	30
zone and	16	-5
zone are	37	29
zone at	-34	38
zone by	40	-6
zone fail	-21	32
zone for	32	-19
zone in	-9	16
zone is	-11	49
zone keep	12	-10
zone of	8	-3
zone on	-42	43
zone or	55	-40
zone sai	-26	29
zone secur	-65	161
zone that	35	-27
zone three	-17	19
zone to	27	-11
zone whatev	-4	9
zone when	-20	32
zone with	32	-13
zookeep	44	15
`;

/** What kind of question a wording sounds like: a line a mark, with what it adds for each kind but the last (src/understand/kind.ts). */
export const kinds = `
!action	7	10	18	30	96	17	9
!against	-6	21	-4	7	2	-1	-1
!asksOwner	-16	-15	-19	-17	-13	-16	-6
!asksValue	15	11	24	9	16	10	1
!both	1	0	-14	-18	-16	-13	-17
!choose	45	46	51	157	68	52	51
!cloud	58	57	57	56	150	59	44
!commands	26	24	17	28	115	25	19
!compare	11	81	11	18	16	13	10
!correction	-26	-32	-27	-28	-39	-30	-33
!events	-28	-26	-26	-26	-25	-25	-28
!feature	48	51	46	51	168	49	49
!first	-19	-26	-27	6	-26	-26	-29
!follow	-25	-22	-24	-23	-24	-22	-2
!gains	27	78	12	9	14	18	17
!general	-17	-28	-21	-23	-33	-23	-33
!greeting	5	-3	-10	-4	0	11	0
!helpData	23	26	-3	44	9	134	25
!helpUse	-13	1	-23	2	-22	100	-4
!howTo	57	57	52	57	130	83	56
!injection	36	39	27	37	151	15	36
!limit	1	6	-2	5	91	20	5
!managedOne	0	4	38	13	3	4	1
!mayWho	-46	-53	-45	-44	-48	-45	-58
!meaning	0	5	81	10	24	7	4
!move	-7	1	-10	0	-2	-7	-8
!notPrice	-15	-9	-13	-9	-2	-10	7
!ofEach	-7	1	-15	-25	-15	-13	-15
!otherCloud	56	66	64	65	209	67	30
!outside	-1	-5	-4	5	52	0	-5
!overview	44	12	5	9	10	11	7
!ownOne	-11	4	-8	14	-10	-8	-13
!patches	-22	-19	-18	-14	-14	-17	10
!points	-14	-13	-17	-15	-17	-9	-6
!price	-23	-36	-18	-12	57	-19	-17
!reports	-28	-26	-27	-27	-29	-26	-39
!request	45	28	21	27	96	25	29
!responsible	11	0	-4	-3	4	-4	-2
!second	-31	-23	-28	-28	-39	-27	-15
!secures	-21	-20	-19	-21	-26	-23	-19
!services	3	-6	-14	-35	-27	6	-23
!sideAws	29	3	3	4	-5	3	15
!state	19	22	19	25	86	19	18
!tag	-11	-7	4	-10	-3	-7	-3
!term	34	29	78	24	24	28	17
!them	-11	-17	-18	-17	-14	-18	-15
!trouble	27	8	30	26	146	61	44
!us	-2	-8	-11	-6	-9	-2	-5
!usOrThem	4	-10	-11	-10	-8	-9	23
!who	-8	-12	-16	-14	-12	-14	-5
!wholly	81	28	14	17	13	18	14
!yesNoStart	-17	-9	-17	-13	-4	0	-1
#called	-65	-60	-49	-56	-56	-57	-60
#content 0	83	32	-3	-20	-33	8	22
#content 1	1	-2	14	-13	-3	-6	42
#content 2	-30	-32	-24	-34	-22	-28	-27
#content 3	-40	-34	-32	-35	-23	-34	-44
#content 4	-33	-34	-32	-28	-24	-32	-37
#content 5	-27	-27	-26	-23	-20	-26	-28
#content 6	-18	-16	-16	-14	-16	-16	-18
#presumes	-17	-13	-17	-16	-12	-14	-11
#services 0	-36	-25	-7	-23	0	-10	-6
#services 1	-14	-30	-27	-29	-26	-30	-28
#services 2	-53	11	-37	-28	-36	-34	-38
#services 3	-14	15	-11	14	-12	-10	-12
#strange 0 0	-28	-31	-30	-35	-39	-30	-25
#strange 1 0	-16	-15	-17	-15	-17	-15	-17
#strange 1 1	-24	-19	-13	-15	-9	-21	-31
#strange 1 2	31	29	41	21	62	22	7
#strange 1 4	26	11	-10	-4	89	24	-23
#strange 2 1	-14	-16	-14	-3	-6	-13	-16
#strange 2 2	6	-9	9	17	11	-3	-6
#strange 2 3	36	36	2	53	123	27	17
#strange 2 4	32	48	-4	20	202	17	-1
#strange 3 1	-12	-22	-12	1	-17	-11	-12
#strange 3 2	-10	-11	-9	1	11	-10	-13
#strange 3 3	-15	-1	3	48	114	12	-30
#strange 3 4	-11	4	13	33	260	8	-2
#sure 0	136	82	42	55	100	80	64
#sure 1	-10	-6	19	-3	-2	-10	13
#sure 2	-46	-34	-26	-33	-28	-36	-23
#sure 3	-50	-47	-42	-45	-47	-46	-51
#term	-20	-16	10	-18	-23	-19	-23
#thread	-183	-171	-202	-167	-176	-170	-196
#words 0	47	-142	54	-95	-49	-9	-97
#words 1	-94	-85	-70	-108	-95	-103	-85
#words 10	-11	-12	-13	-12	-13	-12	-13
#words 11	-6	-29	-7	10	-6	-6	-7
#words 2	-13	-17	-5	-27	-9	-16	32
#words 3	-27	-30	-30	-37	-22	-32	-33
#words 4	-26	-25	-25	-26	-16	-24	-33
#words 5	-19	-18	-23	-17	-18	-19	-25
#words 6	-16	-13	-15	-10	-16	-15	-17
#words 7	-10	-8	-10	-1	-8	-8	-8
#words 8	-10	-14	-10	2	-13	-10	-11
#words 9	-10	-10	-11	-9	-12	-11	-13
$	-23	-25	-23	-27	-22	-24	-24
0	-5	-20	-22	-19	-17	-18	-22
0 !action	20	21	15	20	100	-3	-6
0 !against	-7	-9	-8	-7	16	-2	8
0 !asksOwner	-4	-3	-10	-1	25	-3	33
0 !asksValue	-14	-10	22	-4	3	14	-8
0 !both	-73	-62	-62	-57	-68	-62	-71
0 !choose	42	44	37	105	75	26	29
0 !cloud	26	25	21	23	68	25	11
0 !compare	-11	-50	-29	-35	14	-45	-50
0 !correction	-27	-27	-4	-29	-52	-30	-36
0 !events	-29	-29	-32	-29	-28	-30	-31
0 !feature	5	6	-23	6	61	-3	6
0 !first	-47	-45	-51	-66	-47	-51	-55
0 !follow	-12	-12	-6	-12	-11	-9	20
0 !general	-49	-47	-42	-47	-56	-44	-57
0 !greeting	-15	-12	-20	-14	-21	15	-8
0 !helpData	9	11	-17	9	-18	99	-1
0 !helpUse	-13	1	-23	2	-22	100	-4
0 !howTo	8	14	7	15	22	56	10
0 !injection	36	39	27	37	151	15	36
0 !limit	-6	-6	-37	-11	18	45	-25
0 !managedOne	29	30	98	33	26	26	27
0 !meaning	4	6	58	7	33	6	2
0 !move	-2	-2	-1	0	21	-4	0
0 !notPrice	12	13	1	13	50	10	42
0 !otherCloud	54	53	48	51	165	52	6
0 !outside	11	15	11	8	109	16	7
0 !overview	-21	-11	-2	-10	12	8	0
0 !ownOne	-36	-36	-29	-38	-42	-37	-34
0 !patches	5	6	1	11	30	3	57
0 !points	13	13	6	12	8	31	53
0 !price	-69	-68	-72	-71	-74	-83	-74
0 !reports	-59	-60	-63	-61	-70	-60	-103
0 !request	14	20	9	17	77	6	22
0 !responsible	-12	0	9	1	33	-4	21
0 !second	-50	-40	-43	-40	-64	-40	-12
0 !secures	-32	-32	-19	-31	-40	-35	-30
0 !services	-50	-35	-36	-39	-59	23	-50
0 !sideAws	29	10	19	26	-20	7	40
0 !sideCustomer	-21	-19	-19	-20	-12	-19	-4
0 !state	10	13	14	14	54	6	8
0 !tag	27	28	72	29	43	32	45
0 !term	11	14	100	21	23	35	15
0 !them	-6	-6	-3	-6	20	-7	-2
0 !trouble	28	28	11	20	10	77	23
0 !us	-16	-14	-14	-13	-7	3	-3
0 !usOrThem	-13	-9	-15	-10	-4	-13	28
0 !who	-9	-6	-9	-5	17	-7	27
0 !wholly	-36	-24	3	-23	17	-25	-48
0 !yesNoStart	-7	-4	-9	-5	-8	20	36
0 $	-31	-31	-35	-31	-37	-30	-33
0 0	-27	-27	-33	-28	-31	-27	-29
0 1	-37	-33	-38	-34	-20	-38	-38
0 2	-20	-21	-22	3	-28	-21	-42
0 22	-33	-34	-34	-35	-56	-33	-36
0 27001	-12	-13	14	-13	-25	-14	-15
0 3	0	0	-4	-1	13	0	-6
0 3389	-30	-31	-36	-34	-33	-32	-35
0 5	-2	1	14	0	-1	0	1
0 7	-26	-23	-26	-25	18	-29	-25
0 90	-40	-42	-42	-43	-46	-45	-61
0 @	-40	-38	-47	-39	-1	-42	-91
0 a	-20	-20	-4	-15	-21	-14	-26
0 about	-34	-32	-52	-10	-40	-20	-7
0 abov	20	18	-12	10	81	19	11
0 abstract	5	7	54	7	-4	4	2
0 access	-31	-31	-32	-32	-27	-35	-35
0 accident	-37	-38	-38	-42	-43	-43	-44
0 account	-24	-23	-18	-24	-20	-26	-30
0 acl	-28	-30	-11	-30	-36	-32	-34
0 across	-62	-63	-81	-66	-73	-63	-79
0 act	-50	-46	-53	-50	-36	-47	-57
0 acu	-10	-8	-6	-16	23	-4	-16
0 add	-37	-37	-39	-38	-39	-37	-66
0 address	-41	-41	-41	-43	-50	-42	-62
0 admin	-36	-30	-44	-39	-24	-32	-50
0 administr	-66	-60	-85	-61	-89	-72	-98
0 advisor	-51	-49	-50	-53	-62	-52	-61
0 after	-54	-49	-50	-48	-71	-49	-36
0 again	6	5	51	2	-4	3	3
0 against	-13	-15	-15	-16	3	-14	-25
0 agent	61	55	51	58	41	50	171
0 ai	39	30	20	32	10	100	3
0 air	-41	-41	-43	-42	-46	-42	-47
0 al2023	-9	24	140	19	-3	-3	-6
0 alarm	-32	-35	-34	-32	-48	-35	-45
0 all	-31	-30	-27	-32	-26	-39	-37
0 allow	-39	-39	-67	-41	-58	-43	-50
0 also	-100	-99	-150	-98	-99	-100	-105
0 alwai	-48	-37	-22	-38	-45	-50	-34
0 am	-4	-6	13	-7	-42	14	-34
0 amazon	3	0	12	0	32	-2	10
0 ami	2	0	57	-1	-13	-4	-25
0 an	-16	-14	-7	-15	-12	2	-21
0 and	-31	-32	-33	-31	-24	-29	-27
0 anoth	-24	-24	-25	-24	-30	-27	-30
0 answer	-15	-10	-25	-10	-17	38	-15
0 antiviru	-124	-103	-138	-106	-118	-122	-121
0 any	16	15	15	16	38	17	13
0 anyon	34	31	44	30	72	42	9
0 anyth	-31	-31	-32	-38	-38	-31	-53
0 anywher	-2	-11	-11	0	-26	71	-40
0 aoc	-22	-22	-19	-23	-23	-24	-21
0 apart	-34	-34	-42	-39	-47	-34	-45
0 api	-54	-54	-74	-47	-75	-55	-69
0 app	-48	-47	-53	-45	-53	-49	-54
0 appli	1	4	-7	0	-16	2	42
0 applic	-55	-56	-57	-56	-67	-56	-67
0 approv	14	17	12	18	69	5	10
0 architect	-12	-10	-12	-12	36	-15	-18
0 architectur	-92	-93	-102	-94	-119	-94	-125
0 archiv	-33	-34	-59	-33	-39	-34	-40
0 are	-27	-25	-32	-25	-15	7	-29
0 arent	-17	-18	-18	-19	-22	-18	-19
0 around	-8	-8	-8	-8	-9	-8	-12
0 artifact	-38	-39	-44	-39	-54	-40	-38
0 as	-14	-15	4	-15	-7	-18	-22
0 ask	-8	-5	-12	-6	-4	33	-11
0 assess	-32	-32	-34	-33	-53	-33	-51
0 asset	-46	-46	-52	-46	-50	-48	-49
0 at	5	6	34	5	47	8	-12
0 attach	29	30	26	28	72	13	25
0 attack	-23	-23	-23	-23	-34	-23	-26
0 audit	-36	-36	-37	-36	-42	-35	-53
0 auditor	-15	-15	4	-16	-37	-2	-33
0 authent	-35	-36	-44	-36	-39	-36	-38
0 author	-6	-39	-60	-39	-59	-42	-54
0 automat	-57	-59	-63	-59	-63	-63	-73
0 autopilot	2	1	0	-1	33	1	-16
0 avail	-3	-7	36	-4	-11	-6	-10
0 awai	-14	-15	-14	-14	-14	-14	-22
0 awar	-60	-56	-31	-56	-74	-68	-66
0 aws	-21	-21	-20	-22	8	-21	-32
0 az	0	31	120	31	8	13	20
0 azs	-31	-30	-28	-28	14	-40	-47
0 baa	-12	-14	52	-12	-25	-16	-28
0 back	14	11	5	10	109	12	-48
0 backbon	-27	-29	-29	-28	-29	-28	-30
0 background	-42	-42	-43	-42	-50	-43	-48
0 backup	16	16	10	18	101	13	30
0 badg	-24	-24	-27	-25	-12	-28	-29
0 banana	0	0	-1	-2	14	0	-3
0 bare	-17	-18	14	-19	-12	-18	-45
0 base	-21	-22	-28	-24	-14	-22	-34
0 batteri	-49	-49	-51	-50	-69	-49	-59
0 be	-6	-6	31	-11	-14	-7	-14
0 becom	-13	-13	-13	-13	-16	-13	-17
0 been	-19	-18	-21	-20	-22	-19	-22
0 befor	-57	-57	-59	-57	-84	-58	-64
0 behavior	-43	-48	-50	-48	-50	-47	-51
0 behind	-13	-14	33	-13	-21	-17	-41
0 belong	-41	-39	-38	-34	-62	-34	-61
0 below	-32	-33	-47	-34	-48	-34	-43
0 between	-77	-78	-92	-76	-89	-76	-90
0 bezo	-39	-46	-56	-36	-12	-42	-39
0 bill	-42	-40	-41	-48	-68	-40	-44
0 bio	-24	-24	-24	-25	-28	-25	-44
0 blame	-46	-46	-53	-49	-72	-47	-50
0 block	-43	-44	-50	-46	-50	-45	-65
0 board	-11	-12	-14	-12	-12	-12	-17
0 book	1	1	0	1	34	-24	2
0 boss	9	18	58	17	-2	72	3
0 bot	20	22	-16	23	12	91	12
0 both	-85	-69	-68	-60	-75	-68	-77
0 bottlerocket	40	39	138	33	14	29	19
0 box	-10	-12	-40	-13	9	-12	-16
0 breach	-16	-16	-16	-26	-18	-16	-18
0 break	16	-7	-2	-12	7	-15	-7
0 bring	44	46	45	48	131	46	27
0 broadli	-36	-36	-36	-38	-62	-35	-63
0 broken	13	12	7	12	46	11	3
0 broker	-46	-45	-47	-43	-75	-45	-43
0 budget	-36	-36	-46	-36	-48	-39	-39
0 buffer	-15	-11	-17	-16	33	-30	-36
0 bug	-55	-56	-68	-63	-68	-54	-61
0 bui	-44	-42	-43	-41	-63	-42	-45
0 build	-65	-69	-78	-64	-72	-66	-70
0 built	-39	-38	-57	-39	-52	-18	-42
0 bump	2	2	-6	1	-10	1	42
0 busi	-12	-14	-17	-19	-56	-22	22
0 but	-50	-51	-54	-52	-60	-52	-60
0 by	-23	-22	-7	-23	-39	-25	-16
0 c	31	0	-14	-2	-13	-3	-8
0 cabl	-33	-34	-36	-34	-54	-34	-40
0 cach	-31	-28	-26	29	-39	-31	-31
0 call	-24	-21	-34	-25	19	-26	-44
0 can	-13	-8	-32	-8	11	22	-17
0 cant	-21	-20	-53	-21	-44	74	-28
0 capac	-78	-77	-94	-74	-80	-78	-85
0 card	-65	-65	-84	-63	-74	-44	-65
0 care	13	18	10	16	10	16	58
0 carri	-12	-13	-13	-13	-14	-13	-17
0 case	0	-1	-18	-6	29	-20	-22
0 cctv	-55	-56	-59	-56	-67	-57	-61
0 center	-37	-37	-43	-37	-44	-37	-42
0 central	9	10	10	10	35	2	9
0 ceo	34	36	38	38	78	34	32
0 cert	-38	-39	-43	-42	-23	-41	-74
0 certif	36	11	-3	-12	14	4	28
0 certifi	-23	-23	-22	-23	-31	-23	-28
0 chang	-40	-45	-50	-43	-16	-48	-65
0 charg	-13	-1	-19	-2	-31	-3	62
0 chatgpt	-19	-18	-30	-18	-33	20	-25
0 cheaper	32	27	24	20	88	7	31
0 check	-47	-48	-52	-48	-59	-49	-54
0 checkout	24	25	23	21	75	23	8
0 choos	-50	-53	-59	-51	-55	-51	-52
0 ci	-41	-39	-39	-38	-48	-44	-52
0 cis	-51	-51	-64	-53	-59	-52	-68
0 cisco	25	27	32	28	110	-12	12
0 classifi	-46	-46	-47	-46	-65	-47	-61
0 clean	7	7	6	7	28	7	2
0 client	36	35	33	32	60	24	64
0 climat	52	48	47	52	104	52	25
0 close	-25	-25	-28	-26	-2	-29	-33
0 cloud	-37	-35	-17	-35	-44	-37	-44
0 cloudflar	33	32	31	30	88	32	8
0 cluster	27	27	10	25	1	29	122
0 code	-45	-45	-46	-46	-48	-46	-61
0 coffe	19	20	19	20	53	20	12
0 colleagu	-43	-43	-47	-43	-55	-44	-52
0 come	-27	-26	3	-26	-38	-33	-50
0 command	-9	17	1	18	-4	112	7
0 commit	-46	-47	-49	-48	-65	-48	-64
0 compani	-6	-6	-11	-7	15	16	-18
0 compar	1	-30	14	17	106	12	8
0 complianc	-15	-15	-3	5	-42	-19	-20
0 compliant	-46	-47	-59	-54	-50	-48	-53
0 comprom	-22	-21	-20	-20	-25	-21	-26
0 comput	-24	-25	-26	-26	-26	-25	-28
0 concern	-77	-74	-90	-76	-108	-83	-97
0 concurr	-21	-20	-21	-21	-27	-20	-24
0 condit	-41	-41	-43	-42	-46	-42	-47
0 confidenti	-68	-68	-78	-68	-83	-71	-82
0 config	-6	-12	-4	-6	2	-20	42
0 configur	-51	-51	-52	-52	-56	-52	-72
0 confirm	32	40	33	45	78	19	99
0 connect	-47	-47	-47	-48	-81	-48	-53
0 consol	-29	-29	-32	-31	-50	-30	-32
0 consum	-48	-48	-52	-50	-57	-49	-57
0 contact	-33	-32	-35	-33	-44	-33	-34
0 contain	33	32	64	43	8	27	84
0 content	-62	-62	-74	-61	-77	-62	-78
0 continu	-3	-6	-10	-7	35	-17	-12
0 control	-46	-45	-28	-40	-63	-49	-44
0 cool	-14	-13	-14	-13	-18	-13	-15
0 corpor	-37	-37	-38	-37	-42	-37	-55
0 correct	-83	-83	-114	-84	-107	-84	-103
0 cost	-93	-95	-100	-94	-155	-94	-111
0 could	21	27	89	27	15	26	43
0 count	33	34	79	30	28	30	31
0 countri	-35	-35	-37	-38	-44	-38	-38
0 cover	27	38	84	36	19	71	34
0 creat	-30	-30	-34	-31	-31	-30	-35
0 credenti	11	10	4	9	63	-3	-1
0 cross	-54	-55	-61	-54	-59	-55	-57
0 crypto	-25	-24	-25	-25	-33	-24	-32
0 current	-10	-11	-32	-10	-28	19	-14
0 custom	-58	-65	-63	-64	-78	-66	-75
0 dai	-9	-10	-10	-11	15	-12	-26
0 dashboard	-9	-8	37	-14	-26	-17	-18
0 data	-34	-34	-34	-34	-35	-32	-39
0 databas	-31	-25	-35	7	-53	-33	29
0 date	-26	-26	-31	-26	-33	-26	-28
0 db	-5	-6	-19	-16	-7	-10	53
0 ddo	-47	-46	-60	-49	-65	-51	-62
0 deactiv	-16	-16	-16	-16	-20	-17	-20
0 deal	2	25	30	29	14	26	108
0 decid	-52	-52	-66	-52	-66	-55	-61
0 decis	-25	-24	-24	-27	-29	-26	-35
0 decommiss	-40	-40	-42	-41	-50	-44	-45
0 default	-72	-67	-68	-70	-82	-73	-75
0 defend	-16	-17	-16	-16	-25	-16	-18
0 defin	-3	-4	45	-5	-26	-15	-7
0 definit	55	53	145	53	47	47	51
0 degauss	-17	-18	-17	-18	-22	-18	-19
0 delet	-48	-49	-64	-51	-25	-55	-60
0 deliv	-29	-29	-33	-30	-36	-30	-38
0 demand	-23	-24	-25	-23	-29	-23	-31
0 deploi	-11	-12	-21	-14	15	-26	-12
0 deprec	-66	-70	-16	-69	-111	-67	-86
0 design	-39	-39	-47	-40	-48	-40	-44
0 detail	-27	-26	-30	-27	-32	-27	-28
0 detect	-20	-21	-21	-24	-25	-21	-26
0 dev	-1	-1	-6	16	-5	-2	-4
0 develop	-44	-44	-45	-45	-57	-45	-67
0 devic	-18	-17	-19	-19	-30	-18	-8
0 did	23	25	27	26	74	77	22
0 diesel	-44	-46	-45	-45	-49	-45	-50
0 differ	50	34	127	57	71	43	59
0 directori	39	39	39	39	21	39	111
0 disabl	-51	-52	-68	-53	-70	-54	-64
0 disast	-34	-34	-37	-34	-40	-34	-36
0 disk	-23	-24	-27	-6	-43	-24	-31
0 dispos	-27	-27	-27	-28	-39	-27	-29
0 divid	-70	-68	-92	-69	-88	-89	-68
0 dns	-67	-69	-68	-74	-82	-70	-71
0 do	-3	2	8	5	2	28	43
0 doc	27	27	32	26	-22	75	25
0 docker	3	3	-3	48	-9	-4	-14
0 doe	-16	-15	-31	-13	3	-16	21
0 domain	-38	-41	-39	-40	-54	-40	-56
0 done	-42	-39	-40	-40	-50	-41	-52
0 dont	-1	0	5	5	-14	10	-3
0 down	30	11	11	10	15	9	45
0 download	-38	-39	-43	-39	-53	-39	-38
0 dr	19	27	-9	32	14	32	114
0 drift	-81	-83	-92	-85	-89	-87	-92
0 drill	-87	-72	-71	-81	-93	-69	-89
0 drive	-52	-53	-51	-52	-68	-57	-69
0 dss	-32	-33	-9	-35	-45	-33	-37
0 duti	-61	-55	-66	-46	-19	-55	-73
0 e	-71	-56	-74	-59	-79	-69	-72
0 each	-25	-26	-26	-24	-30	-25	-29
0 earthquak	-22	-24	-23	-25	-26	-24	-27
0 east	2	4	5	5	37	3	-1
0 edg	-58	-59	-36	-60	-81	-62	-83
0 eli5	-14	9	108	15	-20	12	9
0 em	-32	-33	-36	-36	-38	-33	-33
0 email	13	13	8	12	80	4	-10
0 employe	-44	-44	-45	-44	-69	-45	-49
0 empti	-13	-12	-13	-14	1	-12	-32
0 enabl	29	28	11	28	16	27	89
0 encrypt	12	16	21	17	33	12	87
0 end	-17	-18	-20	-18	-40	-18	10
0 endpoint	-8	-9	-12	-10	-44	-9	26
0 enforc	-11	-11	-11	-11	-20	-11	-11
0 engin	41	41	32	81	3	24	108
0 enough	-49	-47	-53	-61	-68	-49	-71
0 entir	-21	-21	-26	-33	-23	-26	-21
0 entri	-21	-21	-24	-22	-22	-22	-25
0 envelop	3	3	80	4	-15	-3	-19
0 environ	-22	-22	-30	-23	-24	-23	-25
0 environment	-37	-37	-42	-36	-44	-38	-40
0 escort	-24	-23	-25	-23	-22	-23	-24
0 etcd	27	31	182	33	-11	15	6
0 eu	3	4	3	4	24	-2	3
0 even	17	20	76	21	19	17	12
0 event	-42	-43	-53	-47	-50	-44	-44
0 ever	-15	-15	-24	12	-25	-17	-19
0 everi	21	30	35	33	41	77	17
0 everyon	5	11	68	21	45	-3	15
0 everyth	-1	3	-4	2	28	-8	1
0 exactli	34	33	77	31	28	31	33
0 exam	10	13	15	11	70	6	9
0 exampl	4	12	32	12	29	48	12
0 execut	-51	-51	-64	-55	-58	-51	-56
0 expiri	-39	-39	-41	-39	-40	-41	-42
0 explain	21	35	74	34	80	43	31
0 facil	-50	-50	-52	-50	-69	-51	-57
0 factor	-32	-32	-43	-33	-36	-32	-33
0 fail	-37	-37	-41	-37	-43	-40	-43
0 failov	-7	-4	-8	-6	6	-8	-17
0 failur	-72	-66	-79	-68	-92	-77	-72
0 fall	-9	-7	-5	-4	1	-8	25
0 fals	-40	-41	-47	-43	-45	-42	-58
0 fast	-7	-7	-7	-8	-11	-8	-8
0 fault	7	8	0	8	48	-3	45
0 feder	-55	-55	-64	-55	-64	-56	-70
0 fenc	-39	-33	-49	-29	23	-33	-64
0 fiber	-31	-33	-35	-31	-39	-38	-56
0 fibr	-43	-43	-50	-44	-46	-43	-64
0 file	-49	-48	-50	-49	-62	-49	-63
0 filter	-38	-39	-43	-41	-42	-40	-54
0 find	-7	-8	-8	-8	-9	-8	-11
0 fire	-27	-27	-28	-27	-33	-27	-41
0 firewal	-17	-18	-25	-18	-58	-20	48
0 firm	-40	-39	-39	-42	-52	-39	-61
0 firmwar	-50	-51	-55	-52	-36	-52	-86
0 first	-47	-45	-52	-67	-41	-52	-55
0 fix	17	11	2	11	-10	70	29
0 flaw	-15	-15	-20	-16	-18	-15	-16
0 flood	-19	-19	-21	-22	-23	-20	-24
0 floor	34	35	35	35	101	35	17
0 for	-18	-17	-13	-17	18	-14	-29
0 forens	-44	-43	-44	-45	-50	-45	-60
0 forget	9	17	14	59	37	-4	-17
0 former	-24	-24	-24	-24	-35	-25	-28
0 found	-17	-17	-17	-18	-29	-18	-18
0 frankfurt	-35	-34	-33	-32	-42	-43	-35
0 free	-17	-12	-20	45	-32	-15	-19
0 fridai	-12	-12	-13	-13	3	-12	-19
0 from	-21	-20	-48	-21	26	-13	-36
0 full	-30	-26	-21	17	-49	-35	-25
0 fulli	-30	-31	-34	-30	-34	-31	-35
0 function	-70	-73	-76	-73	-89	-72	-81
0 gatewai	73	36	43	45	1	44	132
0 gcp	4	4	2	3	19	4	1
0 gdpr	-55	-57	-73	-52	-62	-54	-60
0 gener	-96	-85	-109	-86	-94	-93	-98
0 general	-71	-68	-78	-67	-72	-70	-72
0 generally	-45	-44	-48	-45	-56	-45	-61
0 germani	14	34	20	20	102	17	24
0 get	-35	-34	-49	-35	-4	-42	-43
0 give	-9	15	10	8	62	34	13
0 gke	5	4	1	1	48	4	-29
0 glass	-44	-35	-21	-35	-43	-38	-34
0 global	-21	-21	-22	-22	-25	-22	-27
0 glossari	33	31	92	20	4	8	33
0 go	-2	-6	-2	-1	46	-6	-1
0 goe	-18	-19	-25	-13	-30	-16	36
0 golden	3	2	47	2	-5	0	-10
0 gone	-27	-27	-27	-27	-46	-28	-36
0 good	12	14	-21	13	36	90	8
0 googl	13	12	9	11	47	13	5
0 got	-1	1	5	1	-23	-4	32
0 grant	-51	-50	-50	-50	-94	-51	-59
0 group	-26	-26	13	-26	-24	-32	-59
0 grow	-41	-41	-47	-42	-51	-50	-42
0 guarante	-41	-40	-41	-43	-53	-42	-52
0 guard	-41	-42	-42	-42	-46	-42	-47
0 guest	-59	-60	-51	-61	-65	-60	-93
0 guy	3	8	7	5	38	-2	5
0 hack	9	12	11	11	-15	9	43
0 had	-6	-6	-18	-3	-23	-9	37
0 half	-26	-27	-30	-27	-38	-30	-29
0 hall	-43	-43	-49	-48	-46	-44	-49
0 hand	-1	4	-4	58	-16	1	-4
0 handl	-8	-2	-15	-3	47	-6	-25
0 hard	-48	-46	-49	-47	-33	-52	-51
0 harden	5	8	-12	9	5	4	78
0 hardwar	-52	-52	-53	-53	-65	-52	-63
0 has	-50	-49	-53	-50	-54	-48	-56
0 have	-10	-3	-9	1	1	-1	35
0 headach	-59	-60	-63	-59	-74	-60	-91
0 health	-24	-24	2	-28	-38	-29	-36
0 heard	22	21	52	24	69	22	24
0 hello	-7	9	-14	12	-11	40	22
0 help	-20	9	-21	10	-12	73	5
0 here	23	20	4	18	71	68	-2
0 hey	-19	-17	19	-17	-33	-27	-23
0 hi	-33	-22	-32	-19	-22	40	-26
0 high	-26	-25	-27	-33	-39	-27	-36
0 hipaa	-32	-32	-2	-33	-42	-35	-46
0 hire	-57	-56	-60	-56	-84	-58	-79
0 his	-30	-30	-57	-30	-45	-30	-33
0 hit	-10	-14	-13	-10	32	-12	-19
0 hmm	-7	-7	-8	-7	-7	-7	-8
0 hold	-57	-58	-64	-60	-69	-58	-69
0 hope	-11	-11	-12	-13	-13	-12	-12
0 host	-36	-38	-43	-16	-57	-39	-41
0 how	-26	-21	-37	-21	-29	32	-27
0 http	-38	-37	-40	-39	-53	-38	-46
0 hypervisor	-30	-31	-23	-34	-14	-38	-58
0 i	15	18	21	19	50	43	8
0 iaa	-84	-86	-18	-75	-107	-79	-141
0 id	-38	-38	-39	-41	-46	-50	-40
0 ident	-41	-41	-45	-41	-40	-41	-52
0 if	-31	-32	-45	-25	-25	-36	-4
0 ignor	34	36	35	34	88	15	35
0 im	-22	2	44	2	-25	33	1
0 imag	-39	-40	-11	-41	-57	-42	-57
0 imd	38	33	122	32	15	11	17
0 imdsv2	17	14	90	17	-7	10	8
0 import	-58	-60	-65	-61	-73	-61	-67
0 in	-25	-24	-8	-25	-26	-22	-29
0 incid	-68	-66	-69	-66	-90	-67	-96
0 increas	-55	-55	-64	-56	-73	-58	-59
0 inform	49	45	38	41	21	105	21
0 infrastructur	-47	-48	-47	-46	-65	-46	-54
0 inherit	-21	-19	23	-20	-39	-23	-40
0 inject	-30	-31	-33	-31	-33	-30	-42
0 insid	-39	-40	-41	-40	-46	-40	-53
0 inspect	-28	-28	-29	-29	-34	-29	-48
0 instal	-39	-39	-59	-41	-49	-42	-18
0 instruct	-21	-12	3	16	19	96	-6
0 integr	-57	-53	-48	-52	-46	-57	-47
0 intern	12	12	-2	3	45	10	0
0 internet	-56	-60	-61	-61	-64	-59	-69
0 into	-53	-52	-56	-52	-59	-53	-74
0 inventori	-41	-41	-45	-41	-44	-43	-43
0 iot	-30	-29	-29	-30	-41	-29	-36
0 ip	-28	-28	-28	-30	-38	-29	-42
0 is	2	4	25	3	20	9	17
0 isnt	-36	-36	-37	-40	-36	-38	-62
0 iso	-29	-29	-10	-29	-41	-29	-37
0 isol	-42	-43	-48	-42	-50	-42	-48
0 it	-7	-6	18	-7	-11	-3	5
0 its	-11	-12	-13	-11	-8	-12	0
0 itself	-49	-49	-58	-48	-55	-49	-57
0 java	34	30	13	75	95	16	12
0 job	-33	-30	-32	-27	-45	-30	2
0 just	-18	-18	-23	-18	-19	-18	-20
0 karpent	-12	-13	34	-13	-33	-16	-41
0 keep	-19	-19	-11	-17	-23	-17	-30
0 kei	10	9	7	9	5	8	54
0 kept	-71	-72	-90	-72	-109	-86	-77
0 kernel	29	29	17	70	64	18	12
0 key	-11	-12	21	-7	-4	-25	-26
0 kind	-1	0	-2	0	-2	11	0
0 know	-1	12	10	11	19	69	13
0 kubelet	8	28	113	24	10	12	6
0 label	-63	-64	-71	-63	-77	-66	-75
0 land	-11	-10	14	-17	-19	-17	-11
0 languag	38	39	70	34	15	96	29
0 laptop	-2	-2	-18	-13	16	-3	-12
0 last	24	23	18	20	9	76	-2
0 latenc	2	3	-8	-8	32	0	2
0 later	-15	-14	-17	-15	-17	-14	-18
0 latter	-29	-30	-30	-30	-40	-30	-43
0 launch	-45	-47	-52	-47	-69	-47	-55
0 law	-14	-3	-6	-6	36	-7	-11
0 layer	-52	-52	-55	-52	-59	-52	-74
0 leak	-39	-38	-39	-38	-50	-39	-53
0 least	15	14	55	12	5	13	14
0 leav	-32	-26	-39	-25	-6	-26	-32
0 left	-55	-55	-59	-54	-65	-55	-61
0 legal	-16	-15	11	-22	6	-38	-20
0 librari	-51	-52	-58	-54	-71	-54	-63
0 licens	-54	-54	-61	-52	-74	-53	-69
0 life	3	1	-1	2	-11	1	34
0 lift	-29	-30	-30	-32	-32	-30	-57
0 like	22	8	35	1	33	-12	-1
0 limit	-23	-25	-52	-24	-60	24	-42
0 link	-25	-26	-32	-26	-27	-26	-29
0 linux	-54	-55	-61	-54	-60	-55	-72
0 list	-19	0	-2	0	-33	66	0
0 live	-49	-51	-100	-55	-17	-56	-66
0 local	-33	-32	41	-31	-56	-31	-53
0 locat	-23	-23	3	-24	-44	-26	-31
0 lock	-26	-27	-28	-31	-31	-27	-34
0 log	-22	-23	-30	-22	-50	-17	24
0 login	-63	-57	-66	-58	-65	-60	-66
0 lol	0	11	19	21	98	11	-5
0 long	-30	-32	-48	3	-38	-49	-40
0 look	-29	-21	-27	-21	-6	-22	-2
0 loss	-10	-10	-11	-10	-13	-10	-12
0 lost	0	-2	-13	-2	-24	27	-2
0 lowest	12	12	-1	-1	49	9	12
0 lunch	-7	-2	-29	2	57	-10	1
0 machin	-24	-25	-4	-27	-28	-27	-43
0 made	-31	-31	-30	-32	-72	17	-63
0 mail	-20	-20	-17	-22	-30	-22	-24
0 maintain	80	81	74	80	113	75	179
0 mainten	13	15	26	37	-9	11	43
0 make	-10	-9	33	-6	-14	-13	-12
0 man	-26	-26	-27	-26	-40	-26	-30
0 manag	-31	-31	-6	-31	-35	-35	-27
0 mani	17	17	17	19	68	-7	16
0 manual	-55	-14	-47	-13	-38	107	-33
0 march	-25	-25	-26	-25	-27	-25	-49
0 marketplac	-41	-41	-42	-44	-48	-42	-63
0 match	2	3	-11	4	73	-9	-10
0 matrix	-25	-13	36	-5	-37	-23	-18
0 matter	-68	-58	-73	-59	-67	-59	-69
0 may	-29	-29	-32	-29	-43	-25	-31
0 me	28	29	26	43	24	54	17
0 mean	38	36	74	36	81	34	33
0 meant	15	14	42	15	11	14	15
0 media	-43	-44	-46	-42	-43	-43	-46
0 meet	-39	-38	-48	-39	-17	-54	-44
0 memori	-23	-23	-26	-24	-27	-26	-27
0 messag	-25	-23	-29	-27	-61	20	-49
0 metal	15	14	50	11	23	14	-3
0 mfa	-51	-48	-14	-50	-72	-50	-59
0 microservic	-78	-80	-95	-76	-56	-79	-87
0 microvm	30	27	105	27	15	14	16
0 migrat	23	23	24	5	80	24	5
0 miner	-25	-24	-25	-25	-33	-24	-32
0 minor	34	29	96	22	25	26	-7
0 mistak	-35	-36	-40	-37	-39	-40	-46
0 model	-50	-43	-40	-43	-61	-23	-58
0 monitor	-55	-55	-57	-56	-77	-57	-65
0 month	32	30	32	31	28	31	66
0 more	-36	-38	-43	-38	-38	-39	-48
0 most	21	28	19	90	7	24	22
0 move	-21	-24	-29	-22	-43	-22	2
0 multi	-19	-19	14	-20	-30	-26	-21
0 must	-1	-1	-2	-2	-7	-2	9
0 my	24	29	63	28	76	38	14
0 n	-78	-87	-83	-73	-102	-78	-87
0 nacl	-14	-17	66	-14	-29	-18	-40
0 nah	-32	-33	-37	-34	-44	-34	-48
0 nairobi	9	9	-7	7	34	8	9
0 name	29	33	85	30	79	30	12
0 need	1	5	-2	19	43	0	2
0 network	-59	-59	-54	-59	-66	-59	-68
0 never	27	28	69	59	12	25	25
0 new	-21	-25	-42	-20	-24	-1	-10
0 next	33	31	33	32	31	32	68
0 nice	19	12	20	13	75	0	-1
0 night	13	14	25	23	48	17	79
0 nimbu	32	40	39	44	116	41	-4
0 nitro	-20	-23	86	-22	-37	-24	-60
0 no	-34	-32	-42	-19	-40	-16	-36
0 nobodi	-12	-12	-19	2	-18	-13	-17
0 node	59	58	54	53	69	53	104
0 non	24	25	62	24	14	21	25
0 not	-61	-63	-73	-63	-87	-63	-76
0 noth	-38	-33	-32	-3	-43	-40	-50
0 notic	-100	-96	-96	-93	-108	-103	-116
0 now	-9	-4	-6	2	57	18	-68
0 object	-59	-60	-68	-63	-85	-63	-63
0 of	-29	-27	-29	-27	-21	-22	-20
0 off	-39	-42	-47	-32	-48	-41	-24
0 offer	-34	-34	-36	-36	-43	-35	-44
0 offic	22	22	20	22	72	18	0
0 ok	21	-2	-17	0	68	-8	-13
0 old	-49	-50	-57	-54	-38	-61	-61
0 older	-6	-7	-7	-6	-8	-6	-7
0 on	-24	-23	-23	-20	-5	-23	-26
0 one	-23	-23	-29	-21	-21	-34	0
0 onli	-67	-66	-77	-70	-84	-72	-86
0 open	-11	-12	-18	-13	-22	-26	18
0 oper	6	5	-2	3	-12	1	52
0 oppos	7	3	31	7	3	7	8
0 or	3	4	4	2	15	16	37
0 order	6	7	7	6	27	7	3
0 org	23	22	22	23	57	22	2
0 origin	-8	-8	-8	-9	-10	-8	-11
0 os	22	21	37	53	54	13	37
0 other	-48	-50	-49	-48	-64	-50	-60
0 our	-22	-24	-28	-25	-15	-26	-15
0 ourselv	-13	-13	-35	-18	-28	-18	42
0 out	-32	-36	13	-35	-55	-48	-43
0 outag	-28	-29	-33	-30	-33	-30	-32
0 over	-9	-9	-15	15	-37	-14	29
0 overal	-15	-16	-19	-17	-17	-16	-17
0 own	-26	-25	-22	-25	-14	-28	-18
0 owner	-23	-21	-22	-22	13	-23	-41
0 paa	-16	-23	50	-8	-28	-14	-41
0 packag	-28	-28	-30	-28	-33	-30	-30
0 pai	7	12	14	10	56	13	-17
0 part	-70	-91	-116	-94	-104	-92	-107
0 parti	-48	-47	-54	-46	-51	-48	-50
0 password	-30	-31	-52	-33	-31	-33	-12
0 patch	10	9	1	17	50	6	40
0 pci	-42	-42	-20	-47	-56	-43	-48
0 pdb	-89	-62	-130	-21	-85	-84	-81
0 pen	-10	-10	-10	-10	-11	-10	-16
0 penetr	-29	-30	-6	-28	-34	-38	-35
0 peopl	-25	-25	-21	-26	-34	-26	-30
0 perform	-49	-47	-74	-46	-53	-50	-67
0 perimet	-96	-95	-100	-92	-124	-95	-97
0 period	-56	-58	-60	-56	-66	-58	-69
0 permiss	-90	-91	-97	-88	-103	-92	-119
0 person	28	28	76	42	55	33	13
0 phish	-63	-64	-69	-66	-83	-64	-72
0 physic	-53	-54	-57	-54	-58	-55	-64
0 pick	-43	-42	-44	-46	-51	-45	-52
0 pip	-25	-25	-24	-25	-29	-26	-30
0 pitr	30	27	97	30	7	22	17
0 pizzeria	18	20	18	15	64	10	13
0 plain	15	14	53	14	10	14	6
0 plan	-69	-68	-77	-68	-74	-78	-71
0 plane	-16	-24	34	-18	-29	-21	-28
0 platform	29	29	15	27	67	28	24
0 pleas	25	30	43	28	46	58	32
0 pls	-16	-8	7	19	-46	123	47
0 pod	-4	-11	24	-6	-18	-12	-17
0 point	-6	-7	34	-8	-24	-11	-23
0 polici	-8	-8	12	-9	2	-10	17
0 port	-55	-56	-61	-58	-81	-56	-62
0 power	-62	-63	-69	-63	-90	-64	-82
0 pr	-4	1	-5	5	50	-13	-11
0 pre	-64	-55	-70	-59	-71	-58	-64
0 prevent	-39	-40	-42	-42	-48	-41	-50
0 previou	4	8	5	7	36	-6	6
0 principl	-18	-19	-21	-20	-23	-18	-21
0 printer	60	60	60	60	126	59	26
0 privaci	-18	-18	-18	-18	-19	-29	-19
0 privat	30	1	-11	0	-13	-3	-10
0 privileg	15	14	55	12	5	13	14
0 pro	51	47	43	46	119	49	21
0 problem	-26	-27	37	-28	-63	-34	-43
0 procur	-75	-70	-75	-70	-71	-71	-79
0 prod	22	27	26	24	71	17	24
0 produc	-45	-45	-46	-47	-52	-54	-70
0 product	-48	-46	-53	-47	-71	-47	-49
0 proof	-30	-31	-31	-31	-31	-32	-57
0 protect	-55	-55	-60	-55	-62	-55	-71
0 prove	-18	-18	-19	-18	-21	-18	-26
0 provid	-38	-38	-44	-39	-44	-38	-49
0 public	-31	-31	-31	-32	-40	-32	-41
0 publish	-42	-42	-46	-43	-50	-43	-65
0 push	-21	-21	-24	-22	-22	-21	-33
0 put	-9	-10	-14	35	-30	-21	-44
0 python	-14	-5	-6	-9	31	-4	-8
0 q	19	29	20	28	-16	24	83
0 quarterli	-47	-49	-54	-47	-54	-48	-51
0 question	-4	3	21	5	-45	69	-3
0 queue	-42	-42	-44	-43	-55	-43	-49
0 quota	-64	-64	-48	-65	-103	-69	-68
0 rack	-55	-57	-57	-59	-73	-57	-79
0 rdp	-22	-22	-22	-24	-28	-22	-31
0 react	-29	-32	-34	-51	-19	-34	-41
0 read	-34	-34	-28	-35	-65	-10	-56
0 reader	-38	-37	-37	-46	-65	-39	-52
0 real	0	4	-11	3	54	26	-6
0 realli	-8	-3	-13	-8	43	-17	-10
0 recommend	-27	-25	-32	-10	-32	-36	-27
0 record	-50	-52	-66	-55	-50	-56	-86
0 recoveri	-33	-33	-15	-33	-42	-33	-38
0 redund	-41	-45	-48	-42	-50	-43	-43
0 region	-36	-38	-28	-37	-39	-38	-43
0 regist	-28	-28	-28	-29	-43	-28	-47
0 regul	-47	-45	-57	-45	-51	-45	-52
0 reliabl	-2	0	1	1	-3	22	-1
0 remov	-25	-25	-25	-25	-47	-25	-27
0 renew	-2	-2	-5	-3	-9	-3	10
0 repair	-35	-36	-37	-35	-41	-40	-60
0 replac	-17	-18	-19	-18	-13	-18	-24
0 repo	-34	-34	-34	-35	-47	-35	-45
0 report	-52	-53	-54	-53	-62	-53	-84
0 request	9	8	7	9	33	4	3
0 requir	-30	-29	-31	-31	-36	-31	-37
0 reserv	-21	-20	-21	-21	-27	-20	-24
0 resid	-38	-36	-42	-38	-43	-38	-43
0 resili	-53	-47	-35	-47	-57	-51	-70
0 resourc	-51	-50	-51	-52	-66	-51	-77
0 respons	-12	0	9	1	33	-4	21
0 rest	24	17	71	34	74	25	40
0 restart	17	17	19	21	4	16	68
0 restor	-50	-50	-55	-51	-76	-54	-71
0 restrict	-27	-27	-27	-28	-30	-28	-30
0 retent	-76	-78	-86	-75	-89	-79	-100
0 retir	-41	-43	-30	-39	-53	-43	-55
0 review	-59	-60	-64	-59	-75	-60	-67
0 revok	-59	-60	-64	-60	-69	-60	-69
0 right	-3	-2	-11	-3	30	-5	14
0 risk	-55	-53	-50	-49	-54	-49	-49
0 role	-41	-40	-45	-42	-45	-41	-50
0 roll	-26	-26	-26	-27	-28	-27	-50
0 room	-19	-20	-22	-20	7	-39	-24
0 root	-47	-46	-36	-46	-58	-47	-56
0 rotat	9	9	-6	10	-3	2	106
0 rout	-36	-38	-42	-37	-41	-38	-41
0 router	-49	-50	-59	-54	-57	-50	-76
0 rpo	23	23	113	24	18	20	0
0 rto	-38	-41	29	-39	-47	-67	-47
0 rule	-1	-1	-10	-1	12	23	-13
0 run	-22	-21	-54	4	-5	-27	-20
0 runtask	-27	-26	-28	-28	-37	-28	-42
0 runtim	11	11	40	10	18	9	57
0 saa	32	23	94	37	17	33	34
0 safe	-41	-37	-39	-43	-49	-43	-50
0 sai	7	15	72	15	-21	6	10
0 salesforc	24	23	20	24	77	23	-14
0 same	4	-5	54	1	-23	0	-9
0 save	-26	-35	-26	-19	-15	17	-50
0 say	-44	-35	-19	-39	-11	-39	-85
0 scale	-26	-26	-33	-26	-46	-31	26
0 scan	-78	-78	-96	-78	-82	-80	-97
0 schema	-87	-90	-108	-92	-98	-95	-137
0 screen	-49	-41	-53	-45	-58	-43	-48
0 sdk	-85	-87	-93	-86	-98	-91	-97
0 second	-44	-25	-29	-25	-41	-23	22
0 secret	-30	-31	-36	-31	-33	-32	-38
0 secur	-32	-31	-10	-30	-39	-34	-37
0 see	31	38	24	66	18	84	72
0 segment	-64	-64	-73	-64	-70	-66	-69
0 sensit	-46	-47	-47	-47	-61	-48	-67
0 separ	-41	-39	-42	-40	-59	-40	-39
0 server	-37	-37	-40	-35	-56	-38	-2
0 serverless	-33	-17	-28	-14	45	-14	-42
0 servic	-43	-41	-29	-32	-55	-31	-50
0 set	-54	-54	-57	-55	-65	-55	-62
0 setup	-38	-38	-48	-40	-45	-38	-39
0 sever	-38	-38	-49	-39	-46	-39	-51
0 share	-71	-56	-33	-55	-60	-56	-72
0 shop	-49	-51	-62	-51	-66	-50	-54
0 short	59	80	203	67	50	66	68
0 should	-9	-8	-15	-24	4	5	-15
0 show	-24	-10	-15	-8	-35	37	-14
0 shred	-25	-26	-26	-26	-33	-26	-29
0 side	-71	-72	-75	-70	-86	-70	-94
0 sidecar	-3	-5	78	-7	-22	-17	-21
0 sign	-67	-67	-80	-67	-80	-68	-75
0 signatur	-64	-64	-63	-65	-85	-65	-80
0 sinc	-3	-5	-11	-7	28	-19	-25
0 singl	9	9	50	8	-9	6	8
0 sit	18	19	18	-7	52	9	18
0 site	-22	-22	-23	-23	-26	-23	-23
0 sla	-69	-53	-16	-56	-43	-70	-70
0 slack	21	16	19	17	76	7	13
0 slow	-20	-18	-17	-18	-20	-21	-20
0 snapshot	-1	-3	-8	-3	21	-15	59
0 snowflak	15	13	10	13	69	14	-14
0 so	17	6	2	16	-26	30	23
0 soc	-29	-29	-30	-29	-32	-31	-53
0 softwar	10	10	8	35	7	9	4
0 solut	10	13	15	11	70	6	9
0 somebodi	-42	-28	-36	-30	-40	-51	-3
0 someon	-6	-5	29	-3	14	-22	-12
0 someth	-46	-46	-54	-50	-50	-48	-59
0 sort	-20	-19	-32	-19	-22	5	-35
0 sourc	-35	-35	-54	-36	-57	-11	-52
0 speak	-29	-28	-21	-30	-44	-16	-39
0 specif	-40	-40	-50	-40	-51	-46	-48
0 split	-61	-38	-28	-26	-10	-28	-30
0 spread	-80	-81	-86	-81	-88	-71	-80
0 sql	-30	-31	-33	-31	-33	-30	-42
0 srm	-37	-12	28	-10	-35	73	-23
0 sse	-52	-53	-56	-54	-64	-52	-60
0 ssh	-54	-55	-56	-56	-56	-56	-83
0 stack	-39	-40	-46	-42	-42	-41	-43
0 staff	-44	-44	-47	-44	-52	-45	-55
0 stai	-66	-58	-68	-59	-69	-60	-56
0 stand	16	15	49	17	0	13	1
0 standalon	-27	-26	-28	-28	-37	-28	-42
0 standard	24	23	11	12	57	23	17
0 start	-18	-9	-27	-4	-14	51	-10
0 still	-50	-49	-52	-56	-38	-53	-67
0 stop	-76	-66	-61	-60	-77	-71	-77
0 storag	-56	-57	-60	-57	-63	-57	-60
0 store	18	-19	-19	-4	-34	-17	-34
0 stream	53	55	55	54	31	54	156
0 stuck	-19	-17	-21	-19	34	-35	-21
0 stuff	-44	-42	-48	-46	-51	-40	-49
0 subject	-15	-15	-15	-15	-17	-19	-16
0 subnet	-65	-66	-81	-67	-70	-67	-81
0 suppli	-27	-26	-32	-27	-38	-28	-29
0 supplier	-80	-76	-72	-68	-79	-69	-85
0 support	29	23	61	30	82	15	31
0 suppos	41	42	99	39	23	40	76
0 suppress	-32	-32	-33	-32	-35	-31	-54
0 sure	16	14	8	12	72	1	7
0 surviv	-10	-10	-11	-11	-14	-10	-12
0 suspici	-24	-24	-24	-26	-32	-24	-37
0 switch	-70	-72	-82	-74	-86	-73	-111
0 system	2	1	10	0	-8	-2	35
0 tabl	-51	-53	-61	-52	-58	-53	-56
0 tag	-74	-74	-77	-74	-87	-75	-101
0 take	4	8	-1	19	-4	6	45
0 talk	-3	-2	-1	-1	-26	31	-2
0 task	-28	-29	-28	-29	-34	-30	-36
0 teach	-51	-51	-51	-53	-67	-52	-76
0 team	10	18	44	46	57	9	17
0 techi	25	26	57	25	19	25	26
0 technic	13	13	49	11	1	9	13
0 tele	-21	-21	-33	-29	-29	-21	-21
0 tell	0	-7	19	-6	-22	27	-3
0 tenant	11	11	52	10	19	4	0
0 term	14	12	50	10	-1	12	5
0 test	-81	-81	-82	-80	-97	-83	-96
0 than	-38	-45	-13	-39	-54	-43	-49
0 thank	-22	-27	-22	-24	11	-29	-39
0 that	-24	-20	-21	-18	-33	-18	30
0 the	1	3	8	3	15	3	35
0 thei	-15	-10	17	-11	-44	-20	9
0 their	7	-4	-28	-5	14	-7	3
0 them	-8	-7	-12	-8	-6	-7	27
0 themselv	-45	-45	-71	-45	-48	-47	-47
0 then	-41	-42	-47	-42	-49	-43	-54
0 there	10	15	13	12	49	30	12
0 these	-38	-37	-45	-39	-31	-40	-70
0 thi	39	42	47	42	27	97	94
0 thing	39	30	36	29	8	51	103
0 think	-32	-30	-53	-14	0	-50	-38
0 third	-61	-58	-62	-53	-56	-54	-53
0 those	-26	-26	-37	-27	-59	-33	2
0 through	-57	-56	-64	-60	-92	-57	-61
0 time	-25	-26	-13	-26	-8	-32	-34
0 tls	20	19	51	20	34	18	50
0 to	-22	-21	-19	-17	-14	-20	-21
0 todai	-4	-3	-9	-3	15	-6	-5
0 token	-36	-39	-38	-37	9	-47	-45
0 tomorrow	0	1	-4	0	23	-2	1
0 tonight	36	44	43	45	115	42	27
0 too	-54	-52	-55	-52	-55	-54	-73
0 top	-41	-42	-42	-48	-51	-42	-65
0 topic	-22	-17	-36	-18	-37	20	-24
0 touch	-37	-38	-41	-40	-48	-38	-38
0 traffic	-49	-48	-56	-49	-56	-52	-60
0 train	-22	-22	-1	-22	-27	-28	-33
0 transit	4	4	53	4	-8	3	-11
0 true	-20	-20	-32	-17	15	-18	-44
0 trust	-32	-31	-41	-33	-41	-12	-39
0 tuesdai	49	50	50	52	149	30	30
0 tune	-19	-16	-16	-16	-18	-19	-18
0 tunnel	-41	-41	-44	-42	-54	-42	-48
0 turn	-12	-13	-16	-16	19	-14	-37
0 two	-54	-53	-58	-36	-63	-54	-93
0 type	-12	-13	-25	-15	-18	14	-21
0 tyre	37	35	33	30	80	35	5
0 u	-9	-7	-36	-6	-28	51	-5
0 under	-26	-18	-28	-20	-26	15	-32
0 underli	-22	-23	-25	-23	-26	-24	-25
0 undersea	-23	-23	-23	-23	-24	-23	-34
0 uninterrupt	-27	-26	-32	-27	-38	-28	-29
0 unless	-34	-35	-35	-34	-51	-36	-51
0 unus	-15	-16	-17	-16	-20	-18	-19
0 up	-12	-13	-16	-13	36	-14	-46
0 updat	-20	-14	-34	-17	-9	3	48
0 upgrad	15	15	46	31	-8	-3	59
0 upload	-33	-33	-33	-34	-48	-34	-56
0 ups	-26	-26	-26	-27	-30	-26	-36
0 uptim	-43	-44	-46	-44	-49	-44	-65
0 url	-28	-28	-28	-27	-18	-28	-30
0 us	-11	-6	-11	-7	-5	-9	50
0 usag	5	23	6	32	16	145	21
0 use	-30	-24	-25	-25	-47	18	-33
0 user	-59	-59	-64	-60	-68	-62	-76
0 valid	-35	-36	-38	-35	-39	-36	-36
0 variabl	-27	-27	-37	-28	-29	-28	-28
0 vendor	-15	-15	-17	-16	-19	-15	-21
0 version	40	38	86	43	4	69	45
0 vet	-33	-32	-33	-33	-43	-32	-35
0 video	14	17	11	20	84	1	-3
0 virtual	-47	-48	-50	-52	-54	-48	-73
0 visitor	-37	-36	-39	-36	-59	-37	-48
0 volum	-74	-74	-74	-78	-91	-75	-96
0 vpn	12	11	7	7	21	-3	42
0 vs	-14	-66	-27	-60	-34	-67	-74
0 vuln	-65	-65	-63	-63	-68	-66	-76
0 vulner	10	9	5	7	-5	4	50
0 walk	-16	-16	-16	-23	-17	-16	-19
0 want	8	8	16	41	-4	1	2
0 warehous	12	12	12	11	47	12	-10
0 was	25	26	24	25	59	66	-6
0 watch	-33	-34	-38	-39	-35	-34	-38
0 way	14	14	2	54	-7	13	12
0 we	-39	-39	-46	-31	-47	-40	-14
0 weather	-1	-1	-26	0	38	-2	0
0 web	-22	-22	-23	-9	-29	-22	-35
0 websit	15	13	11	63	-9	15	-15
0 weekend	-11	-17	-9	-15	18	-18	-16
0 well	-49	-51	-55	-50	-52	-50	-69
0 what	-14	-10	36	-2	7	13	-8
0 whatev	-31	-29	-34	-29	-45	-30	-30
0 when	-55	-54	-68	-54	-104	-36	-47
0 where	-6	-3	-9	37	-15	-9	-27
0 which	-24	-21	-19	-21	-16	-19	-19
0 who	-2	-1	-7	1	33	0	32
0 whole	-50	-47	-49	-48	-63	-47	-65
0 whom	-12	-13	-9	-14	-35	-14	30
0 whose	-28	-28	-49	-27	-35	-27	9
0 will	-31	-28	-38	-29	-51	9	-38
0 window	18	18	41	43	9	13	2
0 windows	32	32	22	21	16	24	83
0 wipe	-59	-63	-57	-57	-71	-63	-81
0 wire	-62	-65	-66	-63	-70	-65	-79
0 with	-36	-33	-28	-25	-16	-37	-41
0 within	-20	-20	-24	-20	-23	-20	-29
0 without	-6	-6	-6	-6	-7	-6	-9
0 won	18	20	23	21	68	18	0
0 wont	-34	-34	-49	-42	-46	-36	-48
0 word	35	34	107	34	49	22	26
0 work	-37	-29	-6	-29	-66	-1	-40
0 worker	26	26	24	24	60	25	11
0 workload	-49	-49	-64	-38	-61	-52	-62
0 world	-31	-31	-31	-31	-53	-31	-34
0 would	12	10	15	56	-15	-2	5
0 write	-39	-35	-36	-35	-30	-34	-41
0 wrote	14	18	11	15	54	14	-3
0 wtf	45	41	115	43	30	41	37
0 you	24	29	19	37	22	118	23
0 your	57	56	87	52	33	114	76
0 yourself	-31	-7	-24	6	-16	101	-12
0 zone	-41	-42	-3	-40	-53	-42	-51
1	-30	-26	-28	-27	0	-26	-28
1 !action	-15	15	13	10	57	14	10
1 !against	-14	-5	-13	-7	-11	-11	-11
1 !asksOwner	-16	-20	-21	-20	-20	-19	-11
1 !asksValue	36	11	30	12	25	8	4
1 !both	73	14	18	21	19	20	18
1 !choose	7	75	41	143	90	55	49
1 !cloud	62	64	63	63	154	64	48
1 !commands	-37	-38	-37	-38	-69	-37	-39
1 !compare	37	23	0	22	2	6	3
1 !correction	-30	-34	-39	-33	-35	-33	-35
1 !events	-27	-24	-25	-24	-26	-24	-27
1 !feature	48	52	53	51	161	53	49
1 !first	-12	-27	-26	-31	-32	-27	-31
1 !follow	-29	-29	-32	-27	-29	-27	-11
1 !gains	81	100	23	35	26	37	35
1 !general	46	10	11	11	16	19	11
1 !greeting	18	2	-8	1	13	1	0
1 !helpData	-4	17	12	14	19	105	28
1 !howTo	73	69	66	68	168	65	70
1 !limit	-5	5	-1	4	94	5	6
1 !managedOne	-11	2	19	-6	-7	-6	-9
1 !mayWho	-27	-24	-26	-24	-28	-24	-25
1 !meaning	-16	11	96	18	-3	14	12
1 !move	-14	-13	-19	-12	-11	-15	-16
1 !notPrice	-25	-18	-19	-18	-21	-17	-5
1 !ofEach	59	0	13	15	10	15	13
1 !otherCloud	27	58	59	60	175	61	48
1 !outside	-10	-16	-18	-14	-19	-18	-19
1 !overview	72	4	3	8	3	8	3
1 !ownOne	-16	-3	-14	1	-13	-13	-19
1 !patches	-24	-18	-18	-17	-17	-17	10
1 !points	-23	-23	-25	-24	-28	-23	-28
1 !price	19	30	28	30	118	32	31
1 !reports	-17	-15	-16	-15	-17	-15	-17
1 !request	52	26	16	25	75	26	25
1 !responsible	22	-12	-13	-10	-10	-10	-14
1 !second	-19	-17	-18	-18	-19	-17	-18
1 !secures	-13	-22	-23	-20	-22	-19	-15
1 !services	29	-2	-2	-4	-10	-5	-10
1 !sideAws	34	1	1	4	0	4	10
1 !sideCustomer	13	-5	-3	-2	0	-2	4
1 !tag	-23	-20	-21	-20	-17	-19	-23
1 !term	63	27	72	24	26	22	17
1 !them	-10	-21	-21	-20	-22	-22	-17
1 !trouble	13	35	19	33	116	32	35
1 !us	5	-9	-10	-8	-6	-8	-5
1 !usOrThem	16	-7	-6	-7	-8	-5	15
1 !who	-6	-17	-18	-16	-18	-16	-10
1 !wholly	118	21	19	26	16	25	21
1 !yesNoStart	-23	-14	-22	-20	2	-15	-25
1 $	53	58	48	57	131	57	58
1 0	3	-14	-15	-13	-9	-13	-17
1 1	-11	-6	-9	-7	17	-7	-9
1 10	-6	-7	-6	-8	4	-7	-8
1 100	-56	-51	-53	-52	-93	-52	-53
1 11	-20	-20	-23	-21	-23	-21	-28
1 12	-50	-44	-47	-45	-50	-44	-56
1 13	-2	-2	-7	42	-26	-2	-7
1 14	-38	-30	-30	-30	-32	-30	-33
1 15	-13	-13	-13	-14	-15	-13	-16
1 169	-40	-24	-24	-29	-24	-24	-31
1 2	-19	-16	-17	-17	10	-15	-17
1 20	51	28	27	23	57	26	27
1 200	-40	-36	-36	-40	-38	-38	-45
1 2016	-30	-31	-35	-32	-33	-31	-31
1 2018	-18	-18	-20	-19	-19	-18	-19
1 2021	-12	-11	-12	-13	-12	-11	-13
1 2022	18	21	21	16	64	20	17
1 2024	14	16	3	12	53	16	12
1 2025	-22	-22	-20	-23	-22	-20	-28
1 24h	-9	-8	-7	-8	-7	-8	-9
1 254	-40	-24	-24	-29	-24	-24	-31
1 256	-47	-45	-46	-45	-61	-45	-49
1 29	20	27	27	23	62	25	23
1 3	22	25	19	33	78	25	22
1 30	-12	-12	-13	-12	-15	-12	-13
1 300	1	-8	-8	-8	-10	-8	-8
1 3094	-33	-32	-31	-33	-44	-32	-37
1 35	5	3	6	6	47	5	7
1 3am	-17	-16	-16	-17	-17	-15	-18
1 4	-11	-14	-22	-18	10	-17	-12
1 40	-27	-26	-26	-37	-32	-26	-26
1 49844	-24	-24	-23	-27	-24	-23	-31
1 5	-14	-11	-11	-10	3	-10	-11
1 5000	-10	-9	-10	-10	-10	-9	-9
1 6	-17	-16	-16	-15	-16	-15	-17
1 6379	-17	-16	-16	-16	-16	-15	-16
1 7	-35	-36	-33	-33	-39	-33	-35
1 8	-92	-71	-77	-65	-71	-63	-66
1 9	-39	-21	-27	-25	3	-23	-36
1 90	-22	-22	-21	-21	-24	-21	-21
1 92	-47	-46	-47	-47	-49	-44	-46
1 95	-91	-82	-81	-87	-84	-78	-80
1 @	-14	-30	-27	-29	-26	-30	-28
1 a	-16	-14	-11	-15	-12	-16	-19
1 about	-74	-59	-65	-57	-51	-58	-77
1 absorb	-29	-26	-27	-26	-29	-26	-27
1 abus	-22	-21	-21	-21	-22	-23	-22
1 acceler	-68	-52	-47	-48	-54	-49	-51
1 accept	-9	-9	-10	-10	-10	-9	-10
1 access	-29	-27	-28	-27	-28	-26	-27
1 accident	-9	-8	-8	-8	-8	-8	-9
1 accord	-16	-9	-9	-9	-9	-9	-9
1 account	27	9	7	9	43	10	5
1 acl	-49	-34	-34	-34	-34	-33	-36
1 acm	38	42	35	45	122	44	39
1 across	-86	-64	-69	-65	-72	-63	-66
1 act	-27	-26	-26	-25	-26	-25	-28
1 action	-38	-35	-35	-39	-38	-36	-49
1 activ	-25	-22	-24	-23	-25	-22	-25
1 actual	29	-14	-9	-8	-8	-6	-6
1 acu	-7	-5	-4	-4	17	-3	-3
1 ad	-50	-47	-47	-48	-48	-46	-52
1 add	-27	-25	-25	-26	-27	-25	-27
1 address	-11	-11	-12	-11	-11	-10	-10
1 admin	-23	-28	-32	-28	-30	-27	-29
1 administr	-25	-24	-24	-26	-25	-23	-24
1 after	-17	-26	-26	-26	-26	-25	-29
1 ag	-11	-10	-9	-11	-10	-9	-10
1 again	-23	-21	-21	-23	-21	-21	-26
1 against	-38	-43	-35	-36	-36	-35	-36
1 age	-34	-18	-18	-20	-18	-18	-18
1 agent	-62	-57	-57	-56	-79	-56	-61
1 agentcor	-10	-9	-10	-9	-9	-9	-10
1 ago	-24	-21	-34	-21	-21	-20	-20
1 agre	-27	-27	-28	-28	-26	-26	-33
1 ai	-56	-51	-52	-58	-57	-55	-62
1 alarm	-57	-52	-53	-51	-59	-50	-53
1 alert	-40	-37	-39	-37	-39	-37	-39
1 alibaba	34	33	33	33	76	33	24
1 aliv	-71	-62	-52	-21	-92	-55	-56
1 all	21	3	5	4	23	4	2
1 allow	16	21	19	18	52	19	20
1 alon	-31	-27	-28	-28	-28	-26	-28
1 along	-7	-6	-7	-7	-7	-6	-8
1 alreadi	-50	-42	-45	-44	-44	-44	-43
1 alto	-34	-32	-32	-32	-35	-31	-41
1 alwai	-13	1	-7	2	36	1	1
1 am	-7	-11	-13	-11	-11	-11	-11
1 amazon	3	-16	-18	-16	-21	-17	-17
1 ami	-31	-29	-31	-29	-31	-29	-33
1 an	-20	-20	-11	-19	-16	-15	-22
1 analys	-32	-31	-39	-31	-33	-31	-33
1 analysi	-19	-19	-36	-19	-19	-19	-19
1 analyst	2	9	8	38	2	7	-2
1 analyz	-39	-37	-35	-37	-35	-35	-45
1 ancient	-43	-35	-35	-38	-35	-36	-61
1 and	-17	-18	-21	-20	-21	-19	-21
1 angri	-53	-49	-53	-49	-50	-48	-48
1 announc	-18	-16	-16	-16	-16	-16	-23
1 anonym	-15	-14	-15	-17	-17	-14	-14
1 anoth	-19	-20	-29	-20	-22	-20	-21
1 answer	-10	-16	-24	-15	-15	5	-14
1 anthrop	-40	-32	-30	-32	-54	-31	-30
1 anti	-15	-13	-13	-14	-14	-13	-13
1 antiviru	-16	-14	-14	-15	-15	-14	-15
1 any	-38	-29	-28	-29	-14	-28	-36
1 anybodi	-60	-40	-47	-43	-42	-41	-42
1 anycast	-59	-57	-57	-55	-61	-55	-60
1 anymor	-18	-16	-16	-16	-18	-16	-17
1 anyon	-30	-28	-26	-27	-29	-27	-31
1 anyth	25	-2	0	0	-1	1	1
1 anywai	-40	-41	-38	-39	-42	-38	-39
1 anywher	-23	-22	-21	-21	-26	-21	-25
1 api	-29	-27	-28	-27	-32	-27	-27
1 app	-34	-30	-32	-30	-17	-29	-33
1 appli	-34	-32	-33	-33	-35	-32	-42
1 applianc	-1	-47	-30	-29	-32	-28	-35
1 applic	-38	-36	-39	-35	-38	-35	-37
1 approv	-42	-41	-42	-41	-50	-40	-41
1 archiv	-74	-71	-67	-68	-70	-66	-70
1 are	6	-10	0	-9	-12	-2	-13
1 arent	-42	-38	-40	-40	-51	-39	-47
1 around	-75	-64	-66	-63	-72	-62	-67
1 arrang	-14	-15	-14	-15	-16	-13	-14
1 arriv	-24	-23	-22	-30	-24	-23	-26
1 as	-6	4	7	0	-8	-4	-5
1 ask	-7	-14	-14	-11	-16	-13	-14
1 assess	-39	-36	-38	-35	-37	-35	-37
1 assign	-43	-39	-41	-38	-40	-38	-46
1 assum	-14	-11	-12	-13	-12	-12	-14
1 at	-17	-21	-21	-21	-21	-20	-15
1 attach	-17	-12	-13	-13	12	-12	-13
1 attack	-57	-42	-50	-43	-58	-42	-42
1 attribut	-13	-12	-12	-13	-13	-12	-12
1 audit	-24	-31	-35	-31	-33	-31	-31
1 auditor	8	-25	-30	-24	-25	-23	-26
1 auth	-32	-28	-29	-28	-28	-27	-29
1 authent	-28	-26	-27	-26	-28	-27	-26
1 author	-31	-27	-27	-27	-28	-27	-29
1 authorit	-10	-10	-10	-10	-11	-10	-10
1 auto	-60	-58	-65	-60	-65	-58	-91
1 autogrow	-75	-71	-78	-69	-80	-70	-78
1 autom	-29	-28	-28	-28	-31	-27	-28
1 automat	-33	-32	-32	-32	-49	-32	-34
1 autonom	13	18	18	16	54	17	-10
1 avail	-43	-42	-38	-41	-54	-41	-43
1 awai	-7	54	-9	3	-4	4	4
1 aws	-10	-20	-19	-19	-20	-19	-20
1 az	-45	-43	-49	-44	-38	-41	-43
1 azs	-31	-30	-30	-29	-30	-28	-28
1 azur	42	42	42	42	92	42	33
1 babysit	-81	-85	-86	-80	-89	-76	-79
1 back	-46	-39	-40	-38	-59	-38	6
1 backdoor	-30	-25	-23	-23	-25	-23	-24
1 backend	-35	-37	-34	-35	-34	-34	-35
1 backtrack	-20	-19	-18	-18	-19	-19	-19
1 backup	-48	-41	-44	-41	-33	-40	-44
1 bad	-46	-39	-40	-40	-45	-39	-43
1 bake	-20	-16	-17	-16	-17	-16	-18
1 ball	-24	-24	-24	-26	-28	-23	-23
1 bandwidth	-64	-61	-64	-60	-69	-60	-63
1 bare	-11	-5	28	-7	-9	-5	-10
1 base	-35	18	-21	-20	-21	-18	-25
1 baselin	-110	-91	-86	-80	-98	-85	-86
1 batch	-19	-17	-17	-18	-18	-17	-21
1 be	12	10	6	11	16	5	4
1 becaus	-18	-17	-17	-19	-20	-17	-18
1 befor	-11	-10	-11	-10	11	-9	-10
1 begin	66	22	19	17	49	20	17
1 behind	-41	-38	-39	-37	-36	-37	-46
1 believ	-10	-6	-7	-7	-7	-6	-6
1 belong	28	0	-8	0	-16	2	2
1 below	14	23	19	21	19	24	79
1 beneath	-56	-51	-53	-51	-61	-51	-56
1 better	23	100	39	26	121	54	56
1 between	-24	-25	-28	-20	-22	-23	-25
1 bezo	-62	-45	-48	-54	-61	-46	-58
1 bgp	-20	-17	-16	-17	-17	-16	-17
1 bia	-55	-33	-36	-33	-33	-32	-32
1 big	0	10	1	9	79	9	12
1 bigger	-29	-29	-28	-29	-27	-27	-33
1 bill	-23	-10	-18	-24	19	-9	-9
1 bind	20	16	28	87	27	30	29
1 binlog	-24	-22	-22	-23	-25	-22	-23
1 bit	52	-2	-4	-1	-7	0	-5
1 bitcoin	-18	-14	-14	-15	-16	-14	-16
1 black	-19	-18	-19	-19	-20	-19	-20
1 blame	-24	-22	-23	-24	-27	-23	-22
1 block	-41	-38	-41	-39	-46	-37	-39
1 blue	-20	-19	-20	-19	-22	-19	-19
1 blueprint	-8	-7	-7	-7	-7	-7	-9
1 bodi	-28	-27	-27	-28	-53	-28	-28
1 boss	88	70	30	21	21	34	35
1 bot	-29	-25	-26	-26	-27	-28	-27
1 both	88	22	25	31	30	30	28
1 bottlerocket	-51	-46	-49	-47	-49	-46	-69
1 bought	45	-1	17	16	18	18	18
1 bounc	-53	-41	-42	-43	-51	-42	-50
1 box	-2	-1	-1	9	7	0	26
1 branch	-27	-25	-26	-25	-26	-25	-28
1 breach	-36	-32	-34	-33	-35	-36	-32
1 break	109	25	17	28	15	28	9
1 breakdown	85	17	20	20	10	19	20
1 bring	-43	-41	-42	-42	-43	-40	-54
1 broadcom	-56	-45	-41	-44	-54	-44	-54
1 broke	-37	-35	-35	-36	-35	-34	-44
1 broken	-30	-26	-26	-25	-17	-25	-29
1 broker	-29	-27	-28	-27	-28	-27	-32
1 budget	-6	-6	-6	-6	-8	-6	-6
1 bug	-26	-24	-31	-25	-26	-24	-27
1 bui	-4	-13	-18	-13	-12	-13	-13
1 build	-44	-39	-39	-39	-43	-38	-42
1 built	-16	-12	-12	-12	-12	-12	-13
1 bullet	71	-7	11	8	2	10	10
1 bump	-26	-23	-23	-23	-25	-22	-25
1 bundl	2	15	6	0	49	15	13
1 burden	9	-3	11	62	-8	12	6
1 burn	-32	-27	-27	-27	-48	-27	-26
1 burst	-31	-29	-28	-30	-38	-28	-33
1 bus	-19	-20	-17	-17	-17	-17	-17
1 busi	-17	-16	-16	-16	-18	-16	-18
1 but	-21	-17	-18	-5	-19	-17	-19
1 button	-31	-26	-26	-26	-49	-26	-26
1 by	-23	-23	-25	-23	-22	-23	-23
1 byol	-62	-54	-55	-63	-54	-53	-64
1 c	-19	-16	-16	-17	-19	-16	-18
1 ca	21	16	25	59	25	25	23
1 cabinet	-29	-20	-22	-22	-21	-21	-22
1 cach	-35	-24	-24	-25	-12	-24	-27
1 call	-31	-24	-15	-15	-29	-25	-24
1 came	-29	-28	-28	-28	-33	-28	-30
1 can	24	19	29	18	44	17	18
1 cannot	-19	-18	-16	-17	-22	-16	-17
1 cant	-42	-37	-38	-39	-44	-38	-49
1 capac	-52	-43	-42	-42	-46	-42	-44
1 card	-1	-30	-55	-31	-51	-31	-31
1 care	10	-22	-24	-22	-23	-20	-35
1 carri	-16	27	-20	-9	-14	-7	-7
1 case	-12	-12	-11	-13	-19	-11	-12
1 catch	-24	-19	-19	-21	-19	-19	-24
1 caus	-13	-11	-12	-13	-14	-12	-12
1 cdc	-27	-26	-26	-30	-28	-26	-25
1 ceil	17	29	3	33	79	29	30
1 center	-26	-24	-24	-24	-24	-23	-27
1 central	-109	-93	-124	-93	-106	-91	-96
1 cert	0	2	1	42	0	4	1
1 certif	-31	-29	-29	-29	-30	-28	-29
1 cev	-39	-39	-42	-40	-51	-39	-44
1 chang	-46	-22	-38	-36	-42	-36	-36
1 charg	23	-15	-20	-11	-14	-11	-22
1 cheaper	15	11	22	17	67	23	22
1 cheapest	13	32	22	33	106	33	34
1 cheat	56	7	16	15	5	15	14
1 check	-39	-33	-33	-34	-37	-33	-34
1 checksum	-41	-35	-32	-33	-32	-31	-34
1 choic	-57	-53	-58	-53	-55	-53	-57
1 choos	-26	-24	-25	-25	-25	-24	-26
1 chosen	-37	-35	-39	-35	-37	-35	-36
1 ci	-31	-18	-18	-18	-18	-18	-18
1 cidr	-34	-31	-32	-31	-33	-31	-33
1 cipher	-12	-12	-16	-13	-13	-12	-13
1 cisco	-46	-42	-43	-47	-52	-41	-55
1 claim	-11	-8	-8	-9	-9	-8	-9
1 class	-27	-25	-25	-25	-31	-25	-26
1 classifi	-7	-6	-6	-6	-8	-6	-6
1 claud	-4	1	-2	-2	55	2	0
1 claus	25	24	24	20	59	24	24
1 clean	-33	-27	-26	-26	-27	-26	-27
1 cleanup	-51	-45	-46	-46	-45	-44	-48
1 clear	-12	-12	-13	-12	-15	-12	-16
1 cli	-44	-26	-26	-25	-8	-25	-24
1 click	-40	-36	-37	-36	-38	-39	-44
1 client	-35	-35	-36	-36	-38	-35	-37
1 clock	-45	-28	-28	-33	-28	-28	-36
1 clone	-21	-22	-21	-23	-30	-21	-23
1 close	-26	-24	-24	-24	-24	-24	-24
1 cloud	47	-14	7	9	52	10	-6
1 cluster	-3	-14	-14	-14	-17	-13	-9
1 cname	-18	-16	-17	-18	-19	-17	-19
1 code	-36	-30	-31	-30	-27	-30	-31
1 cold	-50	-56	-55	-45	-19	-51	-48
1 collabor	-25	-22	-27	-20	-21	-21	-21
1 colleagu	-33	-27	-30	-27	-32	-27	-27
1 collect	-10	-18	-16	-16	-17	-16	-17
1 column	71	15	15	17	14	18	16
1 come	-12	-9	0	-8	-19	8	-6
1 command	9	25	26	24	82	22	23
1 commiss	-10	-9	-9	-9	-10	-9	-10
1 common	-40	-52	-48	-38	-40	-37	-41
1 compact	-30	-26	-22	-23	-24	-22	-24
1 compani	-2	9	8	6	54	9	3
1 compat	-143	-117	-121	-110	-137	-112	-117
1 complain	-7	-7	-7	-8	-9	-8	-7
1 complaint	-53	-41	-42	-43	-51	-42	-50
1 complet	73	35	20	24	66	35	41
1 complianc	-50	-34	-36	-35	-37	-34	-35
1 compliant	-18	-17	-17	-17	-20	-17	-21
1 compon	-19	-17	-17	-17	-20	-17	-18
1 compress	-6	6	0	5	63	6	6
1 comprom	-16	-13	-14	-14	-14	-13	-12
1 comput	8	12	10	10	33	12	21
1 concurr	-33	-30	-37	-32	-22	-32	-33
1 condit	-20	-4	-3	-4	28	-4	-3
1 confidenti	-11	-9	-11	-10	-9	-9	-10
1 config	-68	-67	-67	-62	-66	-61	-74
1 configur	-34	-30	-32	-30	-34	-30	-31
1 confirm	-17	-17	-17	-18	-20	-16	-20
1 conflict	-61	-58	-62	-63	-67	-58	-57
1 connect	-25	-21	-21	-21	-12	-21	-22
1 connector	-36	-29	-32	-30	-29	-29	-29
1 consent	-23	-16	-16	-16	-16	-16	-16
1 consol	-66	-63	-65	-62	-109	-63	-62
1 consum	-83	-71	-71	-71	-73	-70	-81
1 contact	-71	-44	-44	-45	-43	-43	-42
1 contain	-31	-28	-33	-26	-30	-27	-22
1 containerd	-47	-41	-44	-42	-50	-40	-43
1 content	-39	-37	-38	-37	-41	-36	-39
1 continu	-19	-18	-18	-19	-22	-18	-22
1 contractor	-42	-32	-31	-34	-32	-32	-35
1 control	-29	-27	-23	-26	-26	-26	-31
1 convers	-35	-35	-35	-38	-61	-36	-43
1 convert	5	19	-24	11	93	24	10
1 cool	-31	-26	-27	-26	-28	-26	-26
1 copi	-30	-26	-21	-26	-28	-26	-26
1 core	-29	-27	-27	-28	-28	-27	-36
1 coredn	-9	-8	-10	-9	-9	-8	-10
1 correct	-3	-1	-1	-2	12	-1	-3
1 cost	-9	5	1	4	63	5	3
1 could	4	-14	-32	-13	-15	-13	-13
1 count	-80	-74	-79	-80	-77	-74	-80
1 countri	-32	-29	-29	-28	-30	-28	-31
1 cover	41	-17	-54	-12	-27	-19	-15
1 cpu	-37	-34	-33	-34	-37	-33	-35
1 crash	-35	-33	-33	-33	-35	-32	-35
1 crawl	-22	-20	-20	-22	-30	-21	-24
1 creat	-41	-36	-37	-36	-35	-36	-40
1 creation	-75	-70	-74	-67	-69	-67	-77
1 credenti	-52	-47	-47	-47	-50	-46	-51
1 credit	-32	-30	-30	-32	-57	-31	-34
1 critic	-13	-11	-11	-11	-11	-11	-11
1 cron	-52	-48	-48	-49	-70	-48	-52
1 cross	-13	-13	-12	-12	-13	-12	-12
1 crypto	-40	-31	-31	-34	-34	-31	-32
1 cto	12	-3	-1	0	-3	0	0
1 cumul	-44	-43	-48	-43	-43	-43	-53
1 current	-14	-13	-13	-13	-13	-13	-14
1 cus	28	43	46	37	43	46	117
1 custom	1	-13	-8	-12	-8	-12	-1
1 cut	-33	-22	-23	-23	-25	-22	-24
1 cutov	-42	-39	-37	-39	-40	-37	-36
1 cve	-32	-28	-28	-28	-30	-27	-32
1 cvs	-13	-12	-12	-13	-18	-12	-12
1 d	-26	-23	-22	-22	-22	-22	-25
1 daemon	-26	-24	-24	-26	-25	-24	-35
1 dai	-33	-33	-32	-31	-37	-31	-31
1 daili	-22	-19	-20	-20	-24	-19	-20
1 dangl	-20	-18	-19	-19	-19	-18	-22
1 dark	-37	-40	-43	-38	-38	-39	-41
1 dashboard	-45	-42	-45	-42	-42	-41	-43
1 data	-39	-34	-34	-33	-36	-33	-35
1 databas	-41	-38	-40	-39	-35	-38	-48
1 date	-9	-8	-8	-7	-7	-7	-9
1 day	-28	-28	-27	-26	-30	-26	-26
1 db	-15	-5	-8	-9	-9	-6	24
1 dba	-52	-50	-49	-53	-51	-49	-71
1 ddo	-28	-21	-21	-22	-20	-20	-21
1 dead	-28	-28	-28	-27	-31	-27	-28
1 deal	19	-44	-64	-38	-49	-36	-63
1 dear	-48	-26	-38	-26	-33	-26	-27
1 debian	-25	-25	-25	-26	-26	-25	-45
1 decid	-34	-29	-30	-29	-35	-29	-31
1 deck	28	13	13	13	13	13	13
1 decrypt	-30	-28	-38	-29	-31	-28	-28
1 dedic	-18	-16	-15	-16	-16	-15	-16
1 dedup	-32	-31	-31	-31	-46	-31	-30
1 default	-33	-30	-38	-30	-24	-30	-32
1 defect	-15	-14	-15	-14	-17	-14	-14
1 defend	-12	-10	-10	-12	-10	-10	-13
1 defin	-54	-39	-44	-40	-41	-39	-40
1 definit	-71	-61	-87	-60	-62	-60	-60
1 delet	-8	-6	-8	-6	20	-5	-6
1 deliv	-13	-12	-12	-13	-12	-12	-13
1 deliveri	-54	-48	-51	-49	-52	-48	-50
1 demand	-13	-13	-13	-14	-13	-13	-16
1 demarc	79	31	30	27	27	25	30
1 deni	-21	-19	-19	-22	-21	-18	-19
1 depend	-90	-57	-59	-61	-63	-57	-81
1 deploi	-29	-25	-26	-25	-27	-24	-25
1 deploy	-23	-22	-23	-22	-23	-21	-31
1 deprec	40	42	25	44	130	42	31
1 design	-57	-58	-56	-53	-59	-54	-56
1 desk	40	0	-9	7	-15	8	9
1 desktop	-25	-47	-57	-48	-47	-45	-61
1 destin	-18	-18	-19	-18	-18	-18	-20
1 destroi	-33	-32	-33	-33	-37	-32	-32
1 detect	-41	-37	-37	-37	-37	-36	-40
1 dev	-32	-19	-20	-20	10	-19	-21
1 develop	-26	-24	-22	-24	-22	-21	-22
1 devic	-39	-38	-38	-37	-38	-37	-45
1 di	-40	-37	-37	-37	-41	-37	-49
1 dial	-26	-16	-17	-16	-17	-16	-17
1 dictat	-11	-9	-9	-10	-10	-9	-9
1 did	-19	-11	-12	-11	26	-14	-15
1 didnt	-31	-34	-32	-32	-37	-30	-30
1 differ	-15	-20	-13	-12	1	-12	-16
1 digicert	-20	-23	-14	35	-17	-12	-14
1 dimens	-35	-32	-33	-33	-59	-32	-32
1 direct	-64	-48	-48	-48	-59	-48	-48
1 directori	-39	-38	-38	-38	-41	-38	-53
1 dirti	-18	-18	-17	-21	-17	-17	-24
1 disabl	-18	-17	-18	-19	-18	-17	-19
1 disk	-34	-30	-30	-30	-33	-29	-31
1 dispos	-16	-16	-18	-19	-19	-16	-17
1 disrupt	-6	-6	-6	-6	-8	-6	-6
1 distribut	-27	-27	-26	-26	-34	-26	-31
1 distro	-22	-18	-17	-18	-20	-18	-19
1 divid	53	-20	-17	-14	-57	-21	-15
1 divis	81	16	7	23	7	21	20
1 dlq	-18	-17	-17	-18	-21	-17	-17
1 dmarc	-21	-22	-18	-19	-19	-19	-21
1 dns	9	10	11	32	55	15	14
1 do	1	-7	-20	-14	-9	-14	-20
1 doc	-24	-20	-22	-21	-20	-21	-21
1 dock	-19	-17	-16	-17	-19	-16	-20
1 docker	-19	-14	-14	-14	-14	-13	-14
1 document	-6	-15	-18	-18	-17	-14	-14
1 doe	4	-7	-4	-7	8	-7	-12
1 doesnt	51	9	11	9	11	11	9
1 domain	-37	30	-21	-21	-25	-18	-21
1 done	-12	-17	-19	-17	-20	-16	-18
1 dont	-25	-22	-25	-23	-24	-22	-24
1 doubl	-31	-31	-31	-31	-57	-31	-31
1 down	52	8	6	8	13	8	0
1 downfal	-10	-10	-9	-10	-10	-10	-12
1 download	-36	-33	-35	-34	-41	-33	-37
1 dpo	37	10	8	9	3	10	10
1 dpu	17	26	25	31	106	25	23
1 dr	118	8	4	8	-39	10	-13
1 drain	15	28	20	28	96	27	27
1 draw	33	-19	-38	-18	-36	-19	-19
1 drift	-92	-65	-64	-63	-68	-63	-70
1 drill	-32	-30	-29	-29	-29	-28	-30
1 drive	-32	-27	-27	-28	-29	-27	-28
1 driver	-52	-37	-37	-36	-38	-35	-34
1 drop	-43	-26	-36	-37	-37	-35	-39
1 dump	-58	-56	-57	-55	-68	-55	-56
1 durabl	-31	-27	-28	-28	-29	-27	-28
1 dure	-33	-31	-32	-34	-39	-32	-32
1 duti	117	29	27	28	24	28	23
1 dy	-24	-24	-23	-24	-23	-23	-30
1 e	-41	-41	-42	-41	-41	-41	-41
1 each	16	-16	-8	-7	-10	-8	-10
1 east	-8	2	1	-2	25	1	-2
1 ec2	-23	-24	-25	-24	-24	-23	-29
1 ecpu	4	14	9	13	72	15	12
1 ecs	-49	-47	-47	-46	-47	-46	-71
1 edg	-21	-19	-19	-18	-4	-18	-21
1 effort	20	15	18	64	11	20	17
1 either	44	20	20	20	20	20	20
1 eks	-39	-40	-39	-42	-39	-39	-67
1 elast	23	30	29	28	18	29	66
1 electr	-50	-43	-46	-43	-48	-43	-43
1 eleven	-19	-18	-19	-19	-19	-18	-19
1 els	25	29	59	62	19	30	28
1 em	-67	-53	-52	-54	-58	-52	-60
1 email	-22	-21	-20	-22	-24	-20	-23
1 employe	-23	-21	-21	-21	-22	-21	-21
1 empti	-57	-56	-57	-57	-76	-55	-56
1 enabl	-44	-41	-46	-40	-38	-40	-44
1 encrypt	-54	-51	-51	-50	-54	-50	-58
1 end	2	-8	-8	-9	4	-8	-12
1 endpoint	-17	2	55	5	29	5	2
1 enforc	-26	-22	-24	-23	-23	-22	-23
1 engin	-38	-34	-34	-34	-30	-33	-46
1 enhanc	-7	-7	-7	-7	-8	-7	-7
1 ensur	-35	-27	-28	-28	-45	-27	-27
1 entir	-11	-9	-9	-9	-10	-9	-9
1 entri	-8	-7	-7	-7	-7	-7	-8
1 env	-45	-31	-32	-32	-37	-31	-35
1 environ	-39	-34	-3	-31	-37	-31	-34
1 ephemer	-23	-22	-21	-34	-24	-21	-22
1 equip	-29	-28	-28	-28	-28	-28	-44
1 eras	-40	-40	-42	-39	-53	-39	-39
1 error	-26	-24	-24	-24	-25	-24	-26
1 escap	-18	-15	-15	-16	-16	-15	-21
1 esx	14	-20	-14	-18	-25	-17	-25
1 esxi	-48	-45	-45	-45	-48	-44	-63
1 etc	-20	-21	-20	-20	-22	-20	-22
1 etcd	-73	-67	-81	-68	-72	-67	-74
1 etl	-13	-11	-12	-12	-12	-12	-13
1 eu	-20	-6	-17	-11	10	-7	-10
1 even	-93	-76	-95	-81	-78	-76	-102
1 event	-31	-30	-31	-30	-24	-29	-29
1 ever	-32	-27	-27	-31	-30	-27	-30
1 everi	-27	-23	-24	-24	-11	-23	-27
1 everyon	-53	-43	-42	-41	-63	-41	-43
1 everyth	92	10	14	16	8	10	13
1 evict	-29	-26	-27	-27	-30	-26	-36
1 evid	-10	-12	-12	-13	-13	-12	-14
1 ex	-32	-29	-28	-29	-31	-28	-29
1 exactli	13	23	64	24	12	23	25
1 execut	-20	-13	12	-13	-5	-12	-13
1 exist	39	8	10	13	10	13	12
1 expect	-9	-8	-8	-8	-9	-8	-8
1 expir	-34	-32	-33	-33	-36	-32	-32
1 expiri	-37	-28	-28	-29	-28	-27	-28
1 explain	65	16	18	18	6	18	19
1 export	-69	-56	-61	-55	-65	-55	-56
1 expos	-28	-26	-27	-26	-30	-26	-28
1 exposur	-24	-22	-28	-24	-30	-22	-24
1 extend	-32	-26	8	-26	-51	-25	-28
1 extens	-38	-33	-33	-34	-33	-33	-42
1 extra	-44	-43	-48	-41	-46	-42	-49
1 eye	-10	-9	-12	-10	-9	-9	-10
1 facil	-29	-27	-27	-27	-32	-27	-32
1 factor	-14	-12	-12	-12	-12	-12	-14
1 factori	7	-14	-18	-14	-15	-14	-26
1 fail	-21	-20	-19	-19	-20	-19	-22
1 failov	-15	-14	-14	-14	-16	-13	-14
1 failur	-20	-19	-19	-19	-20	-18	-20
1 fall	-6	-28	-23	-21	-26	-22	-24
1 fals	-44	-32	-32	-35	-55	-31	-32
1 famili	-4	-2	-2	-24	39	-2	-1
1 fast	10	13	15	14	51	17	18
1 faster	36	33	32	25	77	31	32
1 fault	-28	-26	-27	-27	-31	-26	-28
1 faulti	-21	-21	-22	-22	-21	-20	-25
1 feed	-25	-17	-17	-17	-17	-17	-21
1 fell	-28	-25	-28	-28	-30	-26	-25
1 fenc	80	32	34	32	33	34	32
1 fgac	-16	-17	-17	-16	-16	-16	-15
1 field	-59	-54	-55	-53	-56	-53	-52
1 fifo	25	34	8	31	109	32	34
1 file	21	-1	-2	0	3	-1	-2
1 fill	-8	-23	-24	-34	-27	-23	-24
1 financ	-16	-14	-14	-16	-14	-15	-14
1 find	-20	-11	-12	-11	12	-11	-13
1 fine	-27	-26	-26	-26	-29	-26	-27
1 finger	-25	-25	-25	-38	-29	-25	-28
1 fip	-34	-33	-34	-33	-35	-33	-34
1 fire	-8	-7	-8	-7	-7	-7	-8
1 firecrack	-27	-27	-51	-27	-29	-27	-28
1 firewal	-45	-42	-43	-42	-44	-42	-52
1 firmwar	-57	-50	-52	-49	-51	-49	-54
1 first	-12	-27	-26	-31	-32	-27	-31
1 five	14	0	-10	-1	0	0	0
1 fix	-20	-19	-19	-19	-20	-19	-20
1 flag	-46	-37	-40	-8	-16	-33	-35
1 flavor	15	25	31	93	4	31	31
1 flaw	-20	-14	-14	-15	-15	-14	-16
1 fleet	-56	-54	-55	-54	-41	-53	-78
1 flip	-23	-19	-20	-20	-20	-19	-21
1 flood	-44	-48	-43	-42	-43	-41	-45
1 floor	-46	-43	-43	-43	-46	-43	-58
1 flow	-14	-11	37	-9	-9	-9	-11
1 flush	-12	-9	-14	-9	-9	-9	-9
1 folder	-27	-27	-26	-26	-27	-26	-26
1 for	-6	-19	-14	-16	-19	-18	-20
1 forc	-43	-38	-39	-39	-42	-38	-43
1 forev	-19	-16	-16	-15	23	-13	-19
1 forward	-62	-60	-52	-49	-50	-41	-41
1 found	-14	-12	-12	-12	-13	-12	-13
1 four	-38	-35	-36	-36	-41	-35	-36
1 frankfurt	30	39	33	35	96	38	38
1 free	-19	-17	-20	-19	-18	-18	-20
1 fresh	-37	-29	-29	-30	-28	-28	-29
1 fridai	-34	-27	-28	-28	-31	-28	-29
1 from	-24	-23	-22	-20	-23	-20	-25
1 front	-30	-28	-25	-25	-30	-27	-28
1 fsx	-58	-56	-57	-55	-76	-54	-55
1 full	8	-25	-26	-25	-27	-23	-24
1 function	-56	-46	-46	-46	-48	-45	-58
1 game	-42	-40	-41	-40	-42	-39	-41
1 gap	-9	-9	-8	-10	-8	-8	-9
1 gatewai	-15	-18	-22	-19	4	-18	-40
1 gbp	-65	-59	-60	-59	-71	-56	-63
1 gdpr	-35	-32	-33	-38	-33	-31	-42
1 gener	-8	-6	-6	-6	-7	-6	-6
1 general	-38	-31	-32	-31	-31	-31	-51
1 geo	-24	-22	-22	-22	-24	-22	-22
1 get	-22	-24	-26	-25	-31	-24	-27
1 gig	-12	8	-2	10	52	10	12
1 gimm	24	-7	1	1	-2	0	0
1 give	-7	-31	-30	-29	-48	-30	-28
1 glanc	132	10	20	31	15	29	25
1 go	-17	39	-3	16	-8	2	2
1 goe	-37	6	-39	-30	-36	-29	-31
1 gone	-28	-26	-26	-26	-36	-25	-26
1 good	1	0	3	-13	49	2	1
1 googl	30	31	32	31	72	32	29
1 got	2	-21	-25	-20	-24	-19	-24
1 gotta	-13	-13	-13	-13	-15	-13	-15
1 govern	-25	-20	-22	-21	-22	-20	-23
1 gpo	-31	-27	-28	-27	-27	-27	-28
1 gpu	-29	-27	-28	-7	-34	-25	-32
1 grain	-35	-34	-34	-34	-37	-33	-34
1 grant	-55	-49	-48	-47	-54	-47	-50
1 graph	-54	-38	-40	-45	-62	-39	-41
1 green	-29	-27	-33	-28	-30	-28	-27
1 gremlin	-17	-36	-24	-40	29	-18	-18
1 group	-37	-33	-35	-32	-33	-31	-36
1 grow	-33	-31	-32	-31	-37	-31	-32
1 gsi	-46	-46	-46	-49	-48	-43	-43
1 guarante	-21	-21	-33	-22	-22	-21	-21
1 guard	-8	-10	-6	12	-7	-5	-6
1 guardrail	-50	-44	-49	-42	-48	-40	-58
1 guess	-13	-9	-9	-10	-9	-9	-10
1 guest	-15	-8	-8	-9	14	-8	-13
1 gui	-36	-31	-30	-31	-34	-31	-34
1 guilti	-8	-7	-7	-7	-9	-7	-7
1 guy	-26	-23	-23	-34	-27	-23	-40
1 ha	-13	-17	-21	27	-22	-9	-12
1 hack	-27	-27	-27	-27	-29	-28	-48
1 had	-31	-24	-26	-26	-26	-24	-27
1 haiku	2	10	10	9	51	9	11
1 half	-21	-17	-18	-17	-17	-17	-20
1 hall	-40	-34	-41	-35	-37	-34	-36
1 hammer	-49	-48	-48	-51	-82	-49	-48
1 hand	2	-22	-25	-23	-38	-21	-26
1 handl	52	35	32	36	17	36	105
1 hang	-78	-60	-68	-61	-38	-59	-57
1 happen	-18	-14	-16	-15	-17	-14	-14
1 hard	-11	-10	-10	-10	-10	-10	-10
1 hardcod	-28	-38	-27	-28	-28	-28	-29
1 harden	-54	-53	-53	-53	-54	-51	-67
1 hardwar	-48	-44	-44	-43	-47	-43	-49
1 has	2	-9	-9	-8	0	-8	-11
1 hash	-9	-7	-7	-7	-7	-7	-7
1 hasnt	-24	-19	-18	-20	-21	-19	-22
1 hat	19	-5	7	-5	-6	-10	-25
1 have	7	-3	-9	-6	1	-6	-9
1 he	-24	-21	-23	-23	-24	-21	-21
1 head	-38	-34	-34	-36	-35	-33	-43
1 headach	-7	-7	-7	-7	-9	-7	-6
1 health	-47	-37	-37	-36	-37	-36	-37
1 healthi	-24	-23	-25	-23	-24	-23	-25
1 hear	-10	-8	-9	-9	-8	-8	-9
1 heartbeat	-61	-56	-58	-56	-59	-54	-61
1 help	62	35	116	45	44	30	44
1 helpdesk	-9	-47	-24	-24	-20	-23	-20
1 here	35	9	8	7	6	10	3
1 hey	55	19	14	18	6	18	18
1 high	-21	-21	-20	-20	-29	-20	-21
1 hijack	-53	-29	-29	-29	-29	-29	-30
1 him	-32	-30	-30	-31	-32	-30	-35
1 hipaa	-19	-12	-13	-13	-13	-12	-13
1 histori	-38	-34	-34	-35	-33	-33	-33
1 hit	-64	-47	-52	-48	-53	-46	-51
1 hm	-29	-29	-28	-28	-30	-28	-29
1 hmm	-55	-60	-59	-54	-56	-52	-54
1 hold	-32	-24	-25	-25	-27	-24	-29
1 hole	-32	-29	-30	-33	-36	-29	-36
1 home	12	16	16	44	15	15	14
1 homework	68	6	-1	2	-21	7	9
1 hook	48	-1	-19	-2	-2	-3	-13
1 hope	-46	-30	-28	-29	-30	-29	-36
1 host	-22	-20	-20	-11	-21	-18	2
1 hot	-33	-31	-33	-31	-33	-30	-29
1 hour	-36	-25	-35	-25	-17	-26	-24
1 hourli	-33	-36	-33	-36	-35	-31	-30
1 hous	-8	-7	-7	-8	-8	-7	-7
1 how	56	27	25	27	79	26	29
1 hpc	-35	-31	-32	-42	-36	-31	-47
1 hr	-18	-7	23	-7	-32	-9	-6
1 http	-18	-17	-17	-17	-18	-17	-18
1 hum	-19	-19	-18	-18	-24	-18	-22
1 hyperpod	-11	-11	-11	-12	-12	-11	-17
1 hypervisor	-43	-40	-41	-39	-42	-39	-51
1 i	16	-6	-6	-6	0	-5	-8
1 ia	-57	-54	-43	-52	-51	-43	-42
1 id	38	25	29	57	28	29	28
1 idea	23	32	32	29	65	33	70
1 ident	-25	-14	-14	-14	-14	-14	-14
1 idl	-94	-96	-90	-83	-95	-85	-88
1 if	-22	-27	-39	-23	-34	-29	-32
1 ignor	-52	-49	-49	-49	-65	-48	-50
1 im	76	30	23	27	29	27	29
1 imag	-33	-32	-33	-28	-33	-30	-36
1 import	-28	-26	-27	5	-27	-24	-28
1 in	-22	-24	-19	-23	-19	-23	-25
1 incid	-27	-22	-23	-22	-23	-21	-20
1 includ	-21	-18	-18	-18	-22	-18	-20
1 index	-54	-50	-53	-49	-54	-49	-50
1 indic	-27	-27	-27	-27	-37	-27	-27
1 infect	-29	-26	-26	-26	-31	-26	-27
1 infer	-29	-28	-32	-29	-30	-28	-29
1 influx	-10	-2	-1	33	-6	1	-7
1 inform	-10	-8	-8	-9	-8	-8	-10
1 infrastructur	-41	-35	-36	-35	-36	-35	-36
1 ingest	-17	-7	-7	-7	37	-7	-9
1 inherit	79	24	-9	26	26	25	30
1 initi	-24	-19	-19	-20	-21	-19	-19
1 inject	-40	-31	-32	-31	-39	-31	-32
1 input	-57	-60	-57	-55	-58	-55	-54
1 insid	-46	-42	-48	-43	-43	-42	-47
1 insist	-25	-20	-26	-22	-20	-20	-20
1 inspect	-29	-24	-25	-24	-25	-24	-25
1 instal	-25	-23	-23	-24	-22	-22	-14
1 instanc	-19	-10	-13	-12	20	-12	-19
1 instead	-48	46	-22	-18	-24	-14	-13
1 instrument	-24	-19	-20	-19	-20	-19	-21
1 integr	-54	-42	-42	-43	-51	-42	-44
1 intellig	-48	-46	-37	-45	-43	-37	-36
1 intent	-16	-14	-14	-14	-15	-17	-15
1 intern	-37	-35	-36	-38	-41	-35	-36
1 internet	-24	-17	-17	-17	-18	-17	-18
1 into	-31	-25	-28	-27	-30	-27	-28
1 intrus	-31	-30	-29	-30	-31	-29	-30
1 invent	30	49	58	61	146	49	44
1 investig	-67	-47	-48	-49	-54	-48	-50
1 invoc	-24	-24	-24	-22	-25	-23	-24
1 invoic	3	18	57	18	60	18	17
1 iop	-73	-73	-69	-70	-102	-69	-68
1 iot	-8	-7	-8	-7	-8	-7	-7
1 ip	-9	-9	-8	-9	-11	-9	-9
1 ips	-18	-15	-16	-19	-16	-15	-15
1 iptabl	-18	-17	-16	-17	-19	-16	-17
1 ireland	-20	-19	-19	-18	-19	-18	-19
1 is	-15	-12	0	-12	-8	-13	-16
1 iscsi	-51	-47	-46	-47	-49	-46	-45
1 isnt	-26	-17	-20	2	-19	-17	-24
1 iso	-18	-13	-14	-13	-13	-13	-13
1 isol	-35	-32	-37	-32	-33	-31	-35
1 issu	-23	-21	-21	-23	-26	-22	-23
1 it	-8	-9	-6	-9	-8	-8	4
1 item	8	12	9	12	65	11	11
1 its	-25	-25	-25	-25	-27	-24	-27
1 itself	-35	-31	-31	-31	-32	-30	-34
1 januari	-26	-24	-25	-25	-26	-24	-41
1 jar	-28	-23	-22	-24	-23	-23	-27
1 java	-34	-32	-33	-33	-35	-31	-35
1 jdbc	-10	-9	-10	-9	-9	-9	-8
1 jms	-45	-45	-36	-37	-38	-36	-37
1 job	11	-14	-16	-14	-19	-13	-2
1 join	-36	-32	-32	-32	-35	-31	-36
1 js	-23	-21	-23	-22	-22	-21	-25
1 jump	-8	-7	-7	-7	-7	-7	-7
1 just	-4	18	-4	-7	-17	-1	-3
1 jvm	-23	-21	-21	-21	-21	-20	-24
1 karpent	-27	-27	-29	-30	-26	-27	-31
1 kb	-31	-29	-29	-29	-29	-29	-33
1 kbs	-68	-64	-69	-65	-65	-64	-83
1 keep	-25	-24	-24	-21	-26	-23	-25
1 kei	-69	-61	-61	-61	-62	-59	-71
1 kept	-42	-40	-40	-40	-60	-39	-42
1 kernel	-43	-41	-41	-43	-46	-41	-52
1 key	-30	-26	-4	-26	-19	-27	-28
1 kick	-25	-20	-21	-20	-24	-20	-22
1 kill	-46	-38	-38	-39	-46	-38	-46
1 kind	-78	-71	-70	-68	-71	-68	-85
1 kindli	78	16	26	26	17	25	26
1 knob	-8	-7	-7	-7	-7	-7	-9
1 know	23	7	30	7	-2	7	7
1 known	-14	-12	-12	-14	-12	-13	-14
1 kubelet	-29	-26	-29	-27	-26	-26	-35
1 kvm	-10	-10	-10	-10	-10	-10	-16
1 label	-20	-16	-18	-17	-17	-16	-19
1 labor	59	0	-13	9	-14	8	6
1 lack	23	42	30	38	114	33	24
1 lag	-41	-40	-42	-50	-44	-39	-41
1 lambda	-12	-9	-10	-9	-11	-9	-11
1 land	-27	-23	-25	-24	-24	-23	-26
1 laptop	-15	-9	-9	-10	-10	-9	-9
1 larg	6	15	9	10	60	14	8
1 last	-39	-38	-39	-41	-42	-39	-38
1 latenc	-37	-28	-18	-36	71	-20	-19
1 latest	-5	9	-20	6	98	8	3
1 launch	-1	3	11	3	13	3	15
1 law	-15	-13	-12	-13	-14	-12	-13
1 layer	15	-10	-13	-8	-14	-12	-9
1 ldap	-67	-56	-56	-55	-64	-54	-57
1 lead	-5	-5	-5	-5	-8	-5	-5
1 leader	-10	-9	-10	-10	-10	-9	-11
1 leaf	-24	-22	-24	-26	-23	-22	-22
1 leak	-30	-25	-25	-25	-26	-24	-25
1 leaki	-24	-22	-21	-24	-25	-21	-23
1 least	-38	-18	-38	30	-30	-19	-33
1 leav	15	-13	-24	8	-27	-11	-15
1 leaver	-24	-17	-18	-19	-18	-17	-17
1 left	56	0	-11	0	-4	2	2
1 legal	-21	-18	-20	-18	-19	-18	-20
1 length	-28	-22	-23	-24	-26	-23	-24
1 less	26	24	33	94	20	33	29
1 let	-71	-42	-43	-43	-35	-41	-42
1 letter	-8	-7	-7	-7	-7	-7	-8
1 level	-38	-31	-33	-32	-34	-31	-34
1 liabl	-35	-33	-34	-34	-45	-32	-34
1 lib	-84	-66	-72	-66	-86	-65	-72
1 librari	-28	-23	-23	-24	-23	-23	-30
1 licens	-37	-27	-30	-28	-28	-25	13
1 life	-9	-6	-7	-7	17	-6	-10
1 lifecycl	-44	-40	-43	-40	-42	-40	-42
1 lift	-29	14	-18	-35	-24	-17	-32
1 lightsail	-13	-13	-13	-22	-14	-13	-13
1 like	-4	-14	-14	5	-21	-12	-17
1 limit	-22	-20	-23	-21	-12	-23	-20
1 line	16	-27	9	-20	-39	-21	-27
1 link	-27	-26	-26	-27	-20	-25	-29
1 linux	-15	-11	-10	-1	-5	-9	-3
1 list	71	5	6	6	-7	4	4
1 listen	-59	-55	-57	-55	-56	-53	-59
1 live	-34	-30	-28	-30	-31	-28	-30
1 load	-3	0	-6	0	45	0	-1
1 local	-42	-34	-36	-35	-35	-34	-34
1 locat	-29	-25	-26	-26	-26	-25	-29
1 lock	-40	-38	-40	-37	-38	-37	-43
1 log	-25	-22	-2	-22	-21	-22	-26
1 logic	-27	-25	-26	-25	-28	-26	-25
1 login	-48	-44	-46	-45	-46	-44	-46
1 lol	-17	-16	-17	-16	-18	-16	-17
1 long	-36	-33	-33	-33	-18	-32	-34
1 longer	1	58	-6	-1	1	6	7
1 look	17	-9	-9	-7	-9	-6	-9
1 lose	-13	-13	-13	-20	-16	-13	-13
1 lost	-12	-16	-16	-16	-16	-16	-18
1 low	-28	-28	-26	-30	-40	-26	-26
1 lower	21	5	35	64	61	33	32
1 lowest	14	8	11	57	4	13	10
1 machin	-17	-14	-15	-14	-16	-14	7
1 machineri	-8	-7	-7	-8	-7	-7	-9
1 made	-38	-31	-31	-31	-37	-31	-34
1 mail	-48	-42	-44	-43	-51	-42	-45
1 main	6	78	29	23	25	26	27
1 maintain	-37	-33	-34	-33	-35	-33	-40
1 mainten	-47	-41	-43	-44	-43	-41	-47
1 major	-20	-19	-20	-19	-19	-18	-21
1 make	-23	-20	-20	-20	-21	-19	-20
1 malici	-8	-6	-6	-6	-6	-6	-6
1 manag	-39	-27	-19	-31	-33	-31	-35
1 mandatori	-14	-11	-12	-12	-12	-11	-13
1 mani	-57	-47	-49	-47	-56	-47	-46
1 manifest	-38	-34	-34	-34	-37	-34	-37
1 manual	-38	-36	-35	-36	-41	-38	-38
1 map	-38	-35	-36	-36	-46	-35	-36
1 march	22	-2	0	-2	-5	-1	1
1 mark	-12	-11	-12	-14	-12	-11	-13
1 master	-20	-18	-18	-20	-20	-18	-20
1 match	-22	-19	-20	-22	-22	-20	-20
1 matrix	135	39	27	43	41	45	35
1 max	-26	-23	-30	-20	8	-22	-21
1 maximum	-16	-4	-23	-4	32	-4	-3
1 may	-37	-32	-36	-32	-24	-32	-32
1 me	78	34	80	44	59	37	41
1 mean	-39	-10	61	1	-26	-5	-8
1 meant	-33	-12	26	-7	-10	-12	-8
1 media	-15	-15	-16	-18	-18	-15	-15
1 memori	-52	-45	-51	-48	-39	-45	-50
1 mend	-29	-27	-28	-28	-36	-27	-31
1 mess	-13	-12	-12	-12	-13	-12	-12
1 messag	-24	-18	-25	-18	0	-18	-19
1 met	-26	-22	-23	-26	-23	-22	-25
1 metadata	-59	-57	-58	-56	-74	-57	-70
1 metal	-15	-12	18	-13	-15	-10	-15
1 metric	-25	-25	-25	-25	-32	-25	-34
1 mfa	-12	-10	-11	-11	-6	-10	-11
1 microcod	-10	-10	-9	-10	-10	-10	-12
1 migrat	-34	-39	-38	-38	-48	-38	-46
1 million	-22	-13	-15	-12	7	-13	-22
1 min	-23	-31	-32	-31	-44	-32	-32
1 mine	16	-11	-28	-12	-13	-9	-20
1 miner	-31	-28	-29	-32	-30	-27	-30
1 minimum	23	29	23	27	101	29	24
1 minor	-84	-81	-85	-82	-82	-80	-119
1 minut	-11	-5	-7	-11	21	-6	-6
1 miss	-40	-34	-37	-34	-37	-34	-35
1 mistak	-47	-43	-46	-44	-46	-43	-48
1 ml	-39	-26	-23	-21	-30	-22	-24
1 mobil	-33	-33	-35	-33	-33	-32	-31
1 mode	3	-1	14	27	-12	0	-2
1 model	68	7	11	9	1	8	8
1 modul	-7	-2	-3	-3	18	-2	-2
1 mondai	22	5	7	7	5	7	7
1 monei	-39	-36	-37	-38	-52	-36	-38
1 monitor	-55	-51	-52	-53	-52	-51	-61
1 month	-29	-27	-28	-28	-28	-27	-34
1 monthli	-16	-3	-9	-18	27	-3	-8
1 more	-35	-35	-36	-34	-40	-33	-34
1 morn	-41	-35	-34	-36	-37	-34	-39
1 mount	-51	-35	-34	-36	-7	-36	-37
1 move	-40	-38	-36	-36	-39	-35	-40
1 much	48	9	8	2	-7	6	8
1 multi	-26	-25	-30	-26	-14	-24	-24
1 must	-7	-23	-26	-23	-25	-22	-27
1 my	12	-8	-13	-9	11	-8	-12
1 myself	25	-2	-3	-7	-7	-3	-1
1 mysql	-71	-51	-60	-63	-61	-51	-51
1 n	84	29	32	32	30	31	30
1 name	-15	-7	-17	-6	14	-5	17
1 namespac	-30	-27	-28	-27	-29	-27	-31
1 narrow	-27	-22	-22	-22	-24	-22	-22
1 nasti	-8	-8	-8	-8	-15	-8	-9
1 nearli	-95	-78	-87	-77	-80	-77	-80
1 necessari	-9	-7	-9	-8	-7	-7	-8
1 need	7	-15	-16	-15	-26	-15	-18
1 network	-19	-17	-7	-17	-17	-16	-17
1 never	-21	-20	-20	-21	-22	-20	-23
1 new	-10	20	-7	-8	-8	-5	-7
1 newer	-9	-9	-9	-9	-10	-9	-9
1 newslett	-48	-35	-36	-38	-50	-36	-39
1 next	37	43	17	18	16	18	18
1 night	-56	-52	-52	-53	-54	-52	-76
1 nine	-19	-18	-19	-19	-19	-18	-19
1 no	-32	0	-24	-22	-24	-21	-17
1 nobodi	-37	-33	-34	-34	-37	-33	-34
1 node	-22	-6	-17	-7	-15	-13	9
1 nodetool	-16	-20	-14	-15	-17	-15	-14
1 non	-13	-12	-12	-13	-17	-12	-12
1 noncompli	-36	-34	-33	-33	-38	-33	-35
1 none	-21	-20	-19	-19	-20	-19	-20
1 noon	-32	-30	-30	-30	-38	-29	-29
1 normal	-43	41	-9	-20	-35	-4	-5
1 not	-10	-3	-20	-18	-27	-17	-21
1 noth	19	10	10	27	8	11	11
1 notic	-26	-23	-24	-23	-25	-24	-25
1 notif	-42	-38	-39	-39	-41	-38	-40
1 now	-27	-22	-22	-21	-10	-21	-21
1 npm	-40	-25	-25	-25	-25	-25	-34
1 nsx	-31	-22	-22	-22	-24	-22	-25
1 ntf	-46	-41	-31	-33	-28	-28	-28
1 number	-23	-22	-22	-22	-33	-22	-23
1 nutshel	229	74	76	91	63	78	79
1 nvidia	-23	-25	-24	-25	-27	-23	-22
1 nvme	19	22	23	22	73	21	21
1 o	-17	-16	-16	-17	-17	-16	-18
1 object	-23	-22	-23	-21	-11	-20	-21
1 oblig	177	23	11	39	23	38	37
1 obtain	-11	-10	-10	-10	-11	-10	-11
1 ocr	-50	-39	-38	-39	-36	-37	-38
1 odd	-13	-9	-10	-10	-11	-9	-9
1 of	-18	-19	-21	-20	-16	-20	-24
1 off	-34	-34	-34	-33	-34	-33	-36
1 offer	-6	-6	-8	-7	-7	-6	-7
1 offic	-29	-26	-26	-27	-30	-26	-29
1 offlin	-8	-7	-8	-8	-7	-7	-9
1 ok	-24	-25	-25	-23	-27	-24	-25
1 okta	-12	-9	-9	-9	-9	-9	-9
1 old	-33	-31	-31	-31	-36	-30	-32
1 older	-28	-29	-27	-36	-36	-27	-27
1 omiss	-11	-13	-15	-12	-12	-12	-12
1 on	-34	-30	-35	-32	-31	-33	-40
1 onc	-37	-34	-32	-33	-33	-32	-34
1 one	3	0	14	16	4	2	-1
1 onli	5	1	11	0	7	1	1
1 ons	-10	-8	-10	-9	-8	-8	-10
1 ontap	-71	-67	-71	-65	-57	-64	-71
1 onto	-21	-21	-20	-20	-21	-20	-25
1 open	-25	-21	-21	-21	-16	-21	-23
1 openssh	-43	-43	-47	-43	-51	-39	-48
1 openssl	-45	-34	-36	-36	-35	-34	-45
1 openzf	-42	-38	-41	-39	-38	-38	-39
1 oper	-28	-26	-26	-26	-26	-26	-29
1 ops	59	14	-9	71	14	22	24
1 opt	-36	-26	-26	-26	-26	-25	-25
1 option	-47	-42	-52	-8	-51	-41	-53
1 or	-17	3	-6	5	-1	-3	2
1 orchestr	-17	-15	-16	-15	-18	-15	-16
1 order	-23	-22	-22	-23	-24	-22	-26
1 org	-25	-18	-18	-19	-19	-18	-22
1 organ	-17	-12	-12	-12	-12	-11	-12
1 orphan	-38	-34	-36	-33	-33	-33	-35
1 os	-3	3	1	2	-1	4	74
1 other	-11	-9	-9	-9	-9	-9	-10
1 ou	-54	-59	-51	-50	-53	-50	-51
1 ought	-11	-11	-10	-11	-11	-10	-10
1 our	1	-5	-7	-3	-2	-2	11
1 ourself	26	-2	-16	-7	-42	-3	-2
1 ourselv	-31	-51	-44	-45	-44	-42	-55
1 out	3	-10	-12	-9	5	-9	-10
1 outag	-20	-18	-19	-19	-21	-18	-19
1 outbound	-15	-15	-15	-18	-15	-15	-15
1 outlin	97	35	23	29	25	38	39
1 over	-10	-21	-21	-21	-21	-20	-21
1 overnight	-15	-13	-13	-13	-14	-13	-16
1 overview	113	21	22	24	-8	23	23
1 overwritten	-43	-38	-39	-40	-41	-40	-40
1 own	14	6	5	19	24	11	38
1 owner	23	12	9	11	5	9	62
1 ownership	23	-14	-12	-10	-15	-12	-14
1 pack	-35	-35	-36	-35	-38	-34	-36
1 packag	-18	-16	-17	-17	-17	-16	-22
1 page	-28	-24	-23	-24	-26	-23	-25
1 pager	96	28	27	21	12	28	29
1 pai	-16	-15	-16	-15	-17	-15	-15
1 paid	13	14	11	12	48	13	12
1 pair	-11	-5	-9	-6	26	-6	-4
1 palo	-33	-14	-14	-13	19	-16	-19
1 pan	-32	-28	-30	-30	-33	-29	-41
1 panda	-26	-25	-26	-26	-26	-25	-42
1 paper	-81	-69	-63	-61	-74	-63	-70
1 paragraph	45	-3	7	6	9	0	11
1 param	-24	-23	-25	-25	-25	-22	-25
1 paramet	-40	-35	-35	-35	-42	-34	-36
1 part	136	38	36	43	39	44	65
1 parti	10	-10	-7	-9	-16	-8	-11
1 partit	-101	-79	-76	-73	-76	-74	-73
1 partner	-59	-56	-60	-56	-57	-55	-58
1 pass	-61	-46	-54	-45	-49	-45	-45
1 passport	-21	-14	-13	-14	-14	-14	-14
1 password	-47	-39	-41	-39	-40	-39	-41
1 past	27	28	28	26	63	26	26
1 patch	-24	-16	-18	-15	-14	-15	17
1 patient	-22	-17	-17	-17	-19	-17	-19
1 paus	-41	-38	-43	-41	-42	-38	-41
1 payload	-34	-32	-32	-31	-32	-31	-36
1 pdb	72	76	190	76	119	84	71
1 peek	-27	-26	-51	-27	-27	-26	-28
1 peer	-40	-37	-37	-38	-42	-36	-46
1 pend	-26	-23	-25	-25	8	-22	-37
1 peopl	-34	-27	-30	-28	-28	-28	-28
1 per	50	24	24	29	82	28	25
1 percentag	23	25	8	32	71	32	34
1 perform	-18	-16	-16	-16	-17	-16	-20
1 period	-16	-15	-15	-15	-15	-14	-14
1 permiss	-39	-35	-36	-35	-37	-35	-36
1 permit	-20	-18	-22	-18	-19	-18	-19
1 persist	24	32	34	32	94	31	29
1 person	-51	-37	-38	-39	-58	-37	-38
1 phish	-29	-25	-27	-27	-28	-26	-28
1 php	-31	-30	-30	-29	-39	-28	-30
1 physic	-23	-20	-21	-20	-21	-20	-22
1 pi	-57	-49	-48	-54	-53	-48	-65
1 pick	-46	-45	-46	-45	-50	-44	-47
1 pictur	105	31	41	40	38	42	44
1 pii	-61	-57	-65	-55	-58	-55	-61
1 pile	-18	-18	-18	-17	-21	-18	-18
1 pip	-19	-18	-19	-20	-19	-18	-19
1 pipe	-18	-18	-17	-21	-17	-17	-24
1 pipelin	-36	-39	-36	-36	-40	-34	-34
1 pitr	-27	-25	-26	-25	-27	-24	-24
1 pki	14	15	25	59	21	25	24
1 place	-8	-8	-8	-9	-9	-8	-9
1 plain	-33	-27	-28	-26	-28	-26	-27
1 plan	-17	11	-16	-12	2	-11	-16
1 plane	-30	-27	-22	-26	-26	-25	-27
1 plant	-50	-39	-39	-40	-40	-39	-61
1 platform	-22	-18	9	-18	-21	-17	-20
1 pleas	63	29	28	27	45	29	25
1 pls	81	9	19	22	70	8	11
1 plu	-34	-35	-34	-35	-34	-33	-43
1 plugin	-68	-67	-64	-64	-65	-61	-66
1 plz	114	23	29	32	56	29	26
1 pod	-25	-23	-25	-23	-16	-22	-28
1 point	-14	-16	-16	-15	-16	-15	-17
1 poison	-44	-37	-36	-38	-43	-37	-43
1 polici	-33	-30	-29	-30	-31	-20	-32
1 poll	-20	-19	-19	-19	-27	-19	-19
1 pool	-61	-57	-58	-57	-60	-56	-76
1 port	-20	-20	-18	-19	-19	-18	-19
1 posix	-43	-35	-37	-36	-37	-35	-38
1 possibl	8	10	7	2	60	10	-1
1 power	-33	-27	-31	-29	-14	-27	-30
1 pre	-50	-45	-46	-46	-50	-45	-51
1 prem	-48	-47	-42	-42	-52	-42	-44
1 premiz	-21	-19	-18	-19	-19	-18	-21
1 presenc	-37	-33	-33	-33	-34	-33	-45
1 press	-18	-17	-18	-19	-22	-17	-18
1 price	7	36	35	38	141	37	34
1 primari	-31	-28	-29	-29	-47	-28	-31
1 princip	-49	-43	-45	-44	-51	-43	-45
1 print	-16	-15	-15	-15	-18	-15	-16
1 prior	-24	-24	-24	-24	-32	-23	-25
1 privat	-9	0	0	-1	18	0	-1
1 privileg	-55	-39	-43	-45	-44	-39	-44
1 problem	-12	-11	-12	-11	-12	-12	-10
1 procedur	-20	-14	-14	-16	-15	-14	-15
1 process	-31	-22	-22	-22	-23	-21	-22
1 procur	107	21	20	24	13	24	28
1 prod	-34	-19	-27	-21	9	-19	-19
1 produc	-47	-36	-36	-36	-40	-36	-40
1 product	-8	-7	-7	-8	-8	-7	-7
1 profil	-15	-12	-12	-12	-12	-12	-13
1 program	-7	-6	-6	-6	-7	-6	-8
1 project	-47	-38	-38	-40	-61	-38	-39
1 promiz	-20	-18	-20	-20	-23	-19	-19
1 promot	-13	-13	-13	-13	-13	-13	-16
1 prompt	-56	-45	-45	-45	-60	-44	-46
1 protect	-28	-27	-26	-26	-29	-26	-28
1 provid	-17	-15	-16	-15	-16	-15	-17
1 provis	-26	-18	-23	-12	-24	-21	-24
1 proxi	-56	-54	-56	-54	-61	-54	-64
1 public	-13	-11	-12	-12	3	-11	-13
1 publicli	-43	-42	-46	-41	-44	-41	-44
1 publish	-36	-33	-37	-33	-35	-33	-34
1 pull	-17	-13	-13	-13	-13	-13	-13
1 push	-32	-29	-30	-29	-44	-28	-29
1 put	-26	-25	-25	-26	-28	-25	-25
1 python	-13	-12	-12	-1	-6	-11	-16
1 python3	-59	-52	-56	-52	-60	-51	-69
1 q	-45	-42	-39	-38	-38	-38	-47
1 quarter	-21	33	-1	-1	0	1	-1
1 quarterli	25	36	37	33	34	37	95
1 queri	-33	-29	-29	-29	-23	-30	-31
1 question	-36	-32	-30	-29	-29	-32	-30
1 queue	-40	-38	-39	-39	-39	-37	-45
1 quick	43	-6	8	10	9	9	5
1 quorum	-30	-30	-31	-30	-30	-29	-32
1 quota	5	11	10	12	60	9	13
1 r	-58	-42	-53	-44	-41	7	-25
1 ra3	-45	23	-18	-16	-34	-13	-20
1 raci	66	-17	-9	-11	-24	-12	-11
1 rack	-49	-43	-45	-42	-45	-42	-46
1 raiz	11	23	25	24	88	19	20
1 ran	-17	-16	-16	-18	-21	-16	-19
1 rang	-37	-34	-34	-33	-37	-33	-36
1 ransomwar	-22	-20	-21	-21	-21	-20	-22
1 raspberri	-57	-49	-48	-54	-53	-48	-65
1 rate	-21	-20	-22	-25	-22	-20	-21
1 raw	-21	-20	-20	-22	-24	-21	-21
1 rbac	-69	-64	-66	-61	-64	-61	-68
1 rce	-55	-42	-37	-38	-47	-54	-58
1 reach	9	11	11	10	33	10	9
1 reachabl	-52	-42	-43	-42	-44	-42	-42
1 react	-22	-20	-21	-21	-24	-21	-23
1 read	-14	-11	-11	-12	12	-11	-11
1 readabl	-33	-20	-20	-20	-21	-20	-20
1 reader	37	34	18	33	99	32	32
1 reboot	-28	-16	-16	-17	-5	-16	-20
1 rebuild	-12	-9	-9	-9	-10	-9	-9
1 receiv	-14	-12	-12	-13	-14	-12	-13
1 record	-36	-31	-31	-26	-36	-30	-31
1 recov	-36	-35	-35	-36	-37	-34	-38
1 recoveri	-21	-19	-24	-19	-19	-18	-19
1 red	12	-8	3	-8	-9	-11	-27
1 redi	-21	-21	-23	-27	-22	-21	-30
1 redishel	-60	-50	-46	-49	-53	-58	-67
1 redriv	-13	-12	-12	-13	-14	-12	-12
1 redund	-48	-46	-49	-43	-44	-43	-48
1 refresh	-28	-26	-37	-26	-30	-26	-26
1 regard	29	-5	-13	7	26	6	7
1 region	-32	-30	-31	-29	-24	-28	-29
1 regist	-8	-22	-19	-19	-22	-18	-22
1 registri	-33	-30	-30	-29	-35	-30	-34
1 regresshion	-50	-48	-51	-49	-58	-46	-60
1 relaunch	-65	-54	-51	-53	-67	-51	-69
1 releas	-46	-34	-41	-34	-19	-35	-34
1 remain	71	12	2	12	-1	12	11
1 remedi	-106	-95	-101	-89	-93	-91	-102
1 remind	-21	-29	-29	-29	-60	-32	-31
1 remot	-71	-66	-67	-63	-72	-64	-67
1 remov	-28	-25	-25	-25	-29	-25	-28
1 renew	-10	-9	-9	23	-11	-7	-9
1 repair	-39	-33	-34	-34	-37	-33	-36
1 replac	-30	-26	-26	-26	-27	-25	-27
1 replai	-44	-39	-38	-37	-40	-37	-41
1 repli	-17	-11	-11	-11	-12	-11	-12
1 replic	-30	-27	-27	-27	-28	-26	-28
1 replica	-23	-18	-20	-20	-6	-19	-20
1 report	-24	-20	-21	-20	-21	-20	-22
1 repositori	-23	-22	-22	-22	-22	-22	-23
1 reput	-26	-27	-23	-24	-24	-24	-27
1 request	-24	-21	-22	-20	-7	-20	-23
1 requir	-20	-18	-19	-19	-20	-18	-20
1 research	12	-4	-1	-3	-3	-1	-2
1 reserv	-8	-1	4	2	55	3	3
1 reset	-1	4	3	-2	26	3	0
1 resiz	-41	-39	-40	-41	-41	-40	-47
1 resolv	-20	-18	-18	-20	-25	-18	-18
1 resourc	-17	-8	-20	-9	33	-8	-8
1 respond	-20	-17	-17	-18	-20	-17	-18
1 respons	22	-12	-12	-10	-9	-9	-14
1 rest	-31	-29	-33	-29	-33	-28	-29
1 restart	-55	-51	-53	-52	-55	-51	-61
1 restor	-24	-21	-22	-21	-23	-21	-22
1 restrict	-29	-27	-27	-26	-30	-26	-28
1 result	-31	-30	-30	-30	-33	-29	-32
1 resum	-3	0	0	0	37	6	6
1 retent	-43	-40	-40	-39	-43	-39	-40
1 retir	-22	-21	-21	-21	-20	-20	-23
1 retri	-51	-48	-50	-48	-51	-48	-48
1 return	-36	-20	-20	-19	16	-18	-20
1 review	-34	-31	-33	-32	-33	-31	-35
1 revis	-26	-19	-19	-19	-21	-19	-20
1 revoc	-9	-7	-7	-7	-7	-7	-7
1 revok	-29	-26	-26	-28	-29	-26	-26
1 right	-6	-10	-10	-10	-2	-10	-12
1 risk	17	5	4	4	5	5	5
1 rize	-19	-18	-18	-18	-25	-18	-19
1 role	14	-16	-19	-16	-19	-15	-17
1 roll	-29	-26	-27	-26	-28	-26	-26
1 rollback	-11	11	-8	5	61	12	14
1 rollout	-35	-33	-33	-38	-46	-32	-37
1 room	-18	-15	-15	-15	-17	-15	-16
1 root	-33	-32	-31	-12	-32	-28	-34
1 rot	-67	-61	-59	-59	-60	-58	-63
1 rotat	-61	-53	-56	-53	-53	-52	-71
1 rout	-41	-29	-29	-28	-30	-28	-34
1 router	-43	-35	-34	-35	-35	-34	-35
1 row	-11	-9	-10	-10	6	-9	-10
1 rpo	-36	-30	-39	-33	-32	-30	-34
1 rpu	46	60	45	59	196	62	50
1 rto	-19	-17	-23	-18	-17	-17	-18
1 rule	-51	-48	-49	-47	-48	-48	-51
1 run	-31	-33	-33	-31	-29	-32	-41
1 runbook	73	20	20	21	19	21	22
1 runc	-21	-19	-19	-21	-22	-19	-23
1 rundown	79	8	12	13	-8	10	10
1 runtim	-31	-27	-8	-28	-30	-27	-38
1 rw	-8	-7	-7	-8	-7	-7	-7
1 s	-46	-41	-37	-42	-52	-37	-38
1 saa	-9	-8	-8	-8	-8	-8	-8
1 safe	-17	-15	-15	-15	-16	-15	-15
1 safekeep	-19	-18	-22	-19	-19	-18	-17
1 sai	-40	-27	-32	-27	-13	-26	-28
1 said	-38	-28	-27	-27	-27	-28	-28
1 sale	-24	-24	-25	-24	-28	-23	-25
1 salesforc	-64	-60	-64	-62	-98	-61	-58
1 same	-57	-57	-52	-51	-51	-54	-55
1 save	-39	33	-17	-7	42	-5	-4
1 savepoint	-26	-22	-23	-23	-22	-24	-23
1 saw	-36	-38	-36	-36	-40	-34	-34
1 say	-35	-29	-27	-28	-29	-27	-28
1 scale	-39	-32	-33	-32	-37	-31	-6
1 scan	-24	-21	-22	-18	-23	-21	-23
1 scanner	-13	-11	-11	-11	-12	-11	-11
1 schedul	-57	-48	-48	-47	-40	-47	-59
1 schema	-62	-58	-58	-55	-58	-55	-59
1 scientist	-40	-37	-39	-37	-57	-36	-35
1 scim	-8	-5	-5	-5	-5	-5	-5
1 scope	-54	-51	-53	-50	-53	-50	-53
1 scrambl	-25	-23	-23	-42	-28	-23	-23
1 scratch	-23	-21	-22	-22	-28	-22	-24
1 script	-53	-49	-49	-48	-49	-47	-51
1 sdk	-23	-19	-18	-19	-19	-17	-17
1 search	-14	-12	-13	-13	-13	-12	-13
1 sec	-12	-8	-9	-11	19	-8	-13
1 second	4	5	3	5	31	5	4
1 secret	-62	-11	-49	-42	-46	-40	-41
1 secur	3	-10	-13	-8	-10	-8	5
1 see	-30	-24	5	-25	-33	-25	-37
1 select	-17	-16	-18	-16	-20	-16	-16
1 self	8	6	12	44	9	12	8
1 send	-2	7	7	7	55	6	5
1 sensor	-32	-30	-29	-30	-39	-29	-32
1 sent	-24	-21	-21	-21	-23	-21	-21
1 sentenc	68	-8	-23	-7	-33	-21	-3
1 separ	-14	-13	-13	-14	-15	-13	-13
1 serv	-39	-38	-37	-39	-41	-37	-50
1 server	-34	-30	-30	-27	-32	-29	-28
1 serverless	34	-7	-13	-10	-15	-9	-14
1 servic	-29	-26	-25	-26	-24	-26	-32
1 session	-19	-17	-20	-18	-17	-17	-19
1 set	-22	-20	-20	-20	-21	-20	-15
1 setup	-16	-32	-40	-32	-32	-31	-36
1 sever	-12	-11	-12	-12	-12	-11	-11
1 sg	-72	-68	-69	-65	-64	-62	-63
1 shadow	-54	-52	-55	-51	-54	-50	-55
1 shard	-35	-33	-34	-34	-34	-32	-35
1 share	63	5	3	9	4	8	5
1 sheet	61	8	18	19	5	18	16
1 ship	-21	-30	-29	-30	-29	-28	-41
1 shop	-14	-12	-12	-13	-13	-12	-12
1 short	68	-8	16	7	3	6	-13
1 should	-15	-5	-7	18	-8	-5	-6
1 shouldnt	-28	-21	-22	-23	-22	-22	-22
1 show	-3	-20	-18	-17	-20	-19	-21
1 shut	-31	-24	-24	-26	-29	-24	-24
1 side	22	-5	2	-2	-11	-2	-4
1 sidecar	-9	-7	-9	-7	-7	-7	-9
1 sig	-9	-11	-9	-9	-10	-9	-9
1 sign	-15	-39	-56	-38	-39	-35	-37
1 signatur	-42	-40	-41	-40	-49	-39	-41
1 sinc	-27	-23	-23	-24	-24	-23	-25
1 singl	-36	-34	-38	-46	-35	-34	-37
1 sit	-22	-20	-21	-20	-22	-20	-23
1 site	-36	-33	-33	-34	-43	-32	-35
1 six	-16	-14	-15	-15	-15	-14	-15
1 size	-23	-15	-25	-15	28	-15	-19
1 sla	-7	-4	-21	0	35	1	1
1 slide	90	34	56	33	32	35	37
1 slot	-40	-29	-29	-30	-31	-31	-32
1 slow	-55	-51	-53	-52	-55	-50	-54
1 small	11	-11	-15	-15	-23	-13	-13
1 smb	-47	-42	-32	-34	-30	-30	-32
1 sms	-27	-22	-21	-23	-28	-22	-23
1 smtp	-18	-15	-15	-15	-16	-15	-15
1 snapmirror	-72	-49	-46	-45	-60	-45	-46
1 snapshot	-49	-40	-40	-40	-41	-39	-41
1 so	-17	-18	-23	-12	-20	-19	-22
1 soc	-8	-6	-6	-7	-7	-6	-6
1 softwar	-28	-27	-27	-27	-28	-26	-32
1 some	-11	-31	-49	-33	-36	-33	-33
1 somebodi	-11	-15	-17	-15	-19	-15	-15
1 someon	-32	-27	-28	-20	-33	-27	-30
1 someth	-9	-5	14	-4	-6	-6	8
1 sorri	-27	-24	-27	-24	-26	-25	-25
1 sort	-50	-48	-53	-47	-51	-48	-49
1 sourc	-33	-32	-35	-32	-34	-33	-33
1 space	-23	-21	-23	-21	-22	-21	-21
1 spam	-15	-13	-13	-13	-15	-13	-14
1 spare	-8	-7	-7	-7	-8	-7	-7
1 specif	2	6	35	5	9	10	10
1 specifi	-39	-37	-37	-38	-66	-37	-37
1 spend	-20	-21	-19	-22	-27	-21	-21
1 spf	-18	-19	-16	-16	-16	-16	-18
1 split	172	64	51	54	47	55	49
1 spread	-28	-28	-30	-28	-28	-27	-27
1 spring	-19	-19	-19	-19	-30	-19	-19
1 sql	-37	-35	-35	-35	-37	-34	-36
1 sqli	-39	-37	-38	-36	-50	-36	-37
1 squash	-66	-63	-69	-63	-63	-61	-63
1 srm	122	34	31	40	38	33	34
1 ssd	-44	-42	-43	-43	-45	-41	-41
1 sse	-22	-12	11	-13	-12	-12	-15
1 ssh	-19	-18	-18	-19	-20	-18	-21
1 sshd	-47	-45	-41	-43	-50	-42	-55
1 ssl	-25	-22	-23	-23	-24	-22	-22
1 stack	-10	-10	-10	-11	-12	-10	-14
1 staff	-20	-18	-18	-18	-21	-18	-23
1 stage	-55	-50	-51	-52	-67	-51	-52
1 stai	17	2	0	3	14	3	0
1 stale	-43	-31	-30	-31	-38	-30	-31
1 stand	1	6	54	5	2	7	3
1 standalon	-20	-17	-19	-18	-17	-18	-17
1 standard	-21	-18	-19	-17	7	-15	-17
1 standbi	-18	-18	-18	-29	-18	-18	-18
1 start	6	-9	-11	-9	-1	-9	-10
1 startexecut	-54	-48	-51	-49	-55	-48	-50
1 startup	-32	-27	-30	-31	-31	-28	-30
1 state	-68	-55	-56	-56	-69	-55	-60
1 statement	-30	-28	-26	-26	-27	-26	-27
1 statu	-17	-16	-16	-16	-16	-15	-21
1 step	27	34	27	31	94	32	32
1 still	-4	-18	-18	-17	-19	-16	-19
1 stone	-34	-18	-18	-20	-18	-18	-18
1 stop	-8	27	-6	-3	-5	-3	-5
1 storag	-25	-23	-23	-24	-19	-23	-24
1 store	-24	2	-17	-18	-18	-17	-17
1 stranger	-53	-47	-48	-46	-56	-50	-47
1 stream	-40	-36	-38	-37	-36	-35	-38
1 string	-19	-18	-18	-17	-18	-17	-18
1 stripe	-80	-69	-68	-67	-73	-65	-64
1 stuck	-56	-53	-50	-46	-50	-43	-45
1 student	-14	-14	-15	-15	-17	-14	-15
1 stuf	-10	-10	-9	-11	-9	-9	-10
1 stuff	-16	-13	-12	-14	-14	-12	-14
1 style	-15	-15	-14	-17	-14	-14	-20
1 subdomain	-19	-17	-18	-18	-19	-18	-22
1 subnet	-33	-31	-38	-30	-32	-30	-31
1 subscrib	-67	-57	-60	-55	-57	-55	-59
1 subscript	-31	-30	-29	-31	-36	-30	-32
1 such	-13	-13	-14	-13	-12	-12	-12
1 sudo	-9	-9	-9	-9	-9	-9	-13
1 suggest	-16	-15	-15	-15	-16	-15	-17
1 summar	8	1	1	1	0	0	1
1 summari	68	12	11	14	12	13	13
1 sundai	-13	-12	-13	-15	-14	-12	-12
1 suppli	-16	-15	-16	-16	-15	-15	-17
1 supplier	-27	-25	-28	-26	-35	-26	-25
1 support	15	20	24	19	73	21	16
1 suppos	-23	-20	-23	-21	-22	-21	-23
1 sure	-16	-14	-13	-14	-15	-13	-14
1 surviv	-12	-11	-11	-11	-11	-11	-12
1 suspici	-47	-41	-51	-41	-45	-41	-41
1 swap	-30	4	-20	-18	-20	-17	-21
1 switch	-19	-17	-20	-18	-19	-17	-19
1 switchov	-55	-51	-54	-49	-50	-49	-51
1 syn	-31	-29	-31	-30	-33	-29	-32
1 sync	-54	-45	-47	-47	-65	-46	-47
1 sys	-10	-10	-10	-10	-11	-10	-11
1 system	-25	-22	-22	-23	-21	-22	-24
1 tabl	-33	-31	-31	-31	-32	-30	-34
1 tag	-13	-11	-11	-11	-14	-11	-10
1 take	4	-16	-18	-6	-16	-14	-26
1 taken	-9	-9	-8	-11	-9	-8	-9
1 takeov	-20	-17	-19	-19	-19	-18	-22
1 talk	-29	-26	-28	-26	-28	-26	-27
1 tamper	-61	-53	-57	-52	-54	-52	-53
1 tape	-40	-39	-41	-41	-46	-39	-38
1 target	-30	-28	-31	-27	-28	-28	-28
1 task	-28	-28	-25	-30	-35	-30	-32
1 tb	-19	-13	-7	-9	17	-7	-4
1 tcp	1	1	4	0	28	2	3
1 tde	-38	-35	-35	-37	-36	-34	-37
1 team	20	-15	-24	14	-32	-11	-15
1 tell	7	0	11	-3	16	-9	-12
1 templat	-62	-46	-54	-42	-61	-42	-42
1 ten	-9	-8	-9	-10	-10	-8	-9
1 tenant	-29	-28	-37	-27	-30	-27	-28
1 term	20	26	75	26	24	27	28
1 termin	-60	-59	-67	-57	-62	-60	-59
1 terraform	1	24	10	22	96	22	23
1 test	-23	-21	-20	-21	-24	-20	-21
1 tester	-23	-12	-12	-13	-13	-12	-12
1 text	-38	-29	-30	-14	-34	-27	-30
1 than	-3	-10	-4	-4	26	-3	-6
1 thank	18	9	8	8	8	9	9
1 that	-19	-18	-19	-17	-20	-18	-22
1 the	-20	-20	-21	-20	-19	-20	-22
1 theft	-24	-29	-23	-25	-26	-23	-26
1 thei	5	-9	1	-8	-8	-8	-10
1 their	43	-3	5	2	2	4	7
1 them	9	-17	-19	-16	-18	-16	-22
1 then	-41	-38	-39	-35	-35	-35	-36
1 there	-25	-40	-45	-38	-45	-38	-52
1 these	-33	-22	-22	-23	-22	-22	-23
1 thi	-38	-30	-35	-30	-15	-29	-32
1 thing	72	-5	-5	-3	-21	-3	-29
1 think	-10	-8	-8	-8	-10	-8	-9
1 third	1	8	34	7	8	4	-1
1 those	-27	-21	-22	-21	-23	2	-28
1 though	-72	-70	-69	-69	-92	-67	-73
1 thousand	-11	-11	-11	-11	-12	-11	-11
1 threat	-17	-17	-16	-16	-17	-16	-17
1 three	-15	-22	-21	-24	-21	-20	-22
1 throttl	-33	-30	-31	-30	-32	-29	-31
1 through	3	-14	-14	-13	-16	-13	-15
1 throughput	-1	6	-17	6	57	7	6
1 thru	-42	-43	-48	-50	-52	-42	-48
1 tick	-30	-30	-28	-29	-30	-28	-30
1 ticket	-2	8	8	5	30	8	7
1 tier	-37	-37	-33	-35	-35	-33	-35
1 time	1	2	0	9	20	2	-1
1 timeout	-46	-44	-45	-44	-57	-45	-49
1 tls	-43	-41	-47	-40	-42	-40	-43
1 tlsv1	-31	-31	-31	-30	-42	-31	-38
1 to	-18	-22	-22	-20	-18	-20	-23
1 todai	31	-1	-26	-2	-20	-3	0
1 togeth	-9	-10	-10	-9	-11	-9	-9
1 toggl	-33	-30	-37	-34	-30	-30	-30
1 token	-32	-29	-32	-29	-32	-28	-30
1 told	-24	-21	-23	-24	-23	-21	-23
1 too	-55	-51	-51	-51	-74	-50	-52
1 took	-15	-14	-14	-14	-16	-13	-15
1 tool	-29	-28	-29	-27	-28	-27	-27
1 topic	-22	-21	-22	-22	-23	-23	-23
1 touch	-44	-39	-40	-42	-43	-39	-49
1 trace	-8	-6	-7	-7	-8	-7	-7
1 track	-23	-23	-25	-26	-24	-23	-27
1 traffic	-20	-18	-19	-18	-19	-18	-20
1 train	-47	-39	-39	-17	-39	-36	-38
1 transact	-47	-43	-44	-54	-52	-42	-42
1 transfer	-43	-35	-36	-36	-36	-35	-36
1 transit	-50	-48	-53	-48	-48	-47	-51
1 trigger	-39	-36	-39	-36	-39	-36	-40
1 trim	-22	-18	-18	-19	-19	-18	-19
1 trivi	2	3	3	19	1	3	2
1 truck	-31	-30	-30	-32	-36	-29	-35
1 true	-46	-41	-52	-42	-53	-41	-46
1 truncat	-32	-31	-31	-35	-34	-31	-36
1 ttl	-60	-54	-56	-65	-57	-55	-56
1 tuesdai	-81	-77	-81	-79	-93	-75	-95
1 tune	-40	-34	-34	-34	-36	-33	-36
1 tunnel	-46	-31	-31	-31	-32	-31	-41
1 turn	-33	-32	-34	-31	-34	-32	-35
1 twice	-84	-70	-69	-68	-86	-69	-71
1 two	0	0	9	-1	21	1	0
1 txt	-8	-7	-8	-8	-8	-8	-8
1 type	-1	5	16	1	22	5	24
1 u	59	14	5	20	24	62	26
1 ubuntu	-39	-36	-35	-40	-50	-36	-44
1 uh	-10	-10	-10	-10	-10	-10	-18
1 uid	-12	-11	-12	-12	-12	-11	-11
1 um	-24	-16	-17	-16	-17	-15	-15
1 under	-39	-38	-39	-38	-40	-37	-43
1 underli	-47	-41	-44	-43	-45	-41	-53
1 underneath	-72	-66	-67	-67	-70	-65	-85
1 undo	-20	-15	-15	-17	-15	-15	-15
1 unintend	-18	-14	-15	-15	-15	-15	-16
1 unless	-19	-19	-20	-18	-22	-18	-20
1 unlock	-35	-31	-31	-31	-33	-31	-30
1 unsupport	-27	-27	-27	-26	-27	-27	-31
1 untag	-12	-11	-12	-11	-11	-11	-11
1 unus	-76	-71	-69	-68	-75	-68	-81
1 up	-10	-18	-18	-18	-22	-17	1
1 updat	-19	-14	-11	-15	-17	-14	5
1 upgrad	-35	-28	-31	-31	-30	-27	14
1 upkeep	-29	-27	-28	-28	-27	-26	-27
1 uplink	-24	-22	-23	-23	-22	-21	-22
1 upload	-45	-39	-41	-39	-40	-38	-40
1 uptim	-36	-33	-36	-32	-32	-32	-34
1 url	-9	-8	-8	-9	-9	-8	-8
1 us	18	-12	-12	-5	-10	-10	-12
1 use	27	-4	-12	-7	5	-5	-8
1 user	-42	-36	-32	-34	-26	-33	-35
1 util	-35	-33	-34	-33	-34	-32	-33
1 v1	-59	-58	-54	-53	-55	-51	-62
1 v2	-20	-20	-18	-17	4	-16	-22
1 vacuum	-39	-37	-35	-37	-35	-35	-45
1 valid	-24	-23	-24	-24	-25	-22	-23
1 vanish	-17	-17	-17	-30	-22	-17	-17
1 var	-44	-27	-28	-27	-29	-27	-27
1 variabl	-26	-23	-25	-23	-24	-23	-23
1 vcenter	-51	-45	-45	-44	-46	-44	-64
1 vendor	-20	-20	-20	-20	-21	-20	-23
1 verif	-10	-10	-11	-11	-10	-10	-10
1 version	-53	-50	-49	-50	-48	-50	-64
1 vessel	-24	-22	-21	-24	-25	-21	-23
1 vet	-17	-16	-16	-16	-16	-16	-16
1 via	-38	-36	-35	-39	-36	-35	-38
1 video	11	11	11	27	49	15	15
1 viewer	-34	-32	-34	-32	-33	-32	-33
1 virtual	-17	-13	-14	-13	-14	-13	-12
1 viru	-17	-16	-16	-16	-16	-15	-15
1 visibl	-19	-18	-18	-18	-17	-17	-21
1 volum	-43	-37	-36	-36	-38	-36	-37
1 vpn	-47	-36	-36	-37	-37	-36	-44
1 vs	83	65	24	63	24	35	30
1 vsphere	-43	-37	-40	-36	-40	-36	-41
1 vulner	-15	-15	-15	-15	-16	-15	-20
1 w	13	-17	-26	-16	-18	-18	-17
1 wait	-38	-35	-37	-36	-38	-35	-40
1 walk	59	17	12	17	6	18	19
1 wall	-27	-27	-51	-27	-29	-27	-28
1 warehous	-45	-34	-36	-32	-35	-31	-33
1 warm	-35	-32	-37	-33	-37	-31	-33
1 was	-21	-19	-19	-19	-24	-19	-20
1 watch	-44	-29	-33	-28	-33	-28	-29
1 way	-25	-25	-26	-24	-28	-25	-27
1 wcu	-77	-60	-60	-63	-64	-57	-71
1 we	-15	-14	-26	-18	-21	-21	-29
1 weak	-32	-31	-33	-33	-32	-31	-36
1 web	-12	-10	-10	-11	-10	-10	-11
1 websit	-36	-32	-34	-35	-34	-32	-33
1 week	8	-11	-10	-8	-9	-8	-9
1 weekend	-29	-28	-27	-28	-29	-26	-29
1 weekli	-31	-27	-28	-35	-28	-27	-28
1 weight	-53	-31	-31	-50	-32	-30	-31
1 went	-52	-48	-51	-45	-51	-45	-46
1 wer	-26	-17	-17	-20	-18	-17	-24
1 were	6	80	19	16	14	19	20
1 west	30	32	17	31	73	31	33
1 what	74	33	80	30	35	28	22
1 whatev	-19	-18	-19	-20	-21	-18	-20
1 when	-27	-26	-29	-27	-13	-26	-31
1 where	5	-15	-18	3	-24	7	-23
1 whether	-20	-18	-18	-18	-19	-18	-20
1 which	5	-3	-11	3	7	-8	-11
1 while	-16	-16	-16	-16	-20	-16	-17
1 who	-16	-20	-21	-20	-20	-20	-12
1 whole	14	-13	-10	-10	-13	-11	-14
1 whom	-5	-3	-3	-3	-3	-2	21
1 whose	-23	-21	-21	-21	-23	-20	-18
1 why	35	38	32	38	100	34	37
1 wide	-52	-48	-48	-48	-49	-47	-61
1 wiki	-22	-23	-25	-23	-28	-22	-23
1 will	-16	-9	-9	-9	19	-9	-9
1 window	-42	-39	-41	-41	-40	-39	-42
1 windows	-31	-39	-42	-37	-42	-39	-52
1 wipe	-27	-24	-25	-27	-25	-24	-24
1 wire	-35	-27	-26	-26	-27	-27	-30
1 with	10	-18	-14	-9	-5	-12	-12
1 within	-25	-25	-27	-24	-26	-24	-24
1 without	-22	-18	-21	2	-14	-18	-19
1 woke	-9	-9	-9	-9	-9	-9	-10
1 wont	-28	-28	-27	-27	-30	-27	-31
1 work	-39	-27	-44	-26	-54	-36	-38
1 worker	-26	-22	-22	-21	-16	-19	12
1 workflow	-51	-50	-52	-48	-52	-48	-48
1 workgroup	-75	-70	-74	-70	-81	-69	-81
1 world	-25	-18	-19	-19	-22	-18	-18
1 would	18	3	-12	26	-12	-1	-3
1 wouldnt	-29	-30	-32	-28	-34	-30	-31
1 write	-24	-26	-27	-26	-15	-25	-32
1 writer	-23	-23	-23	-27	-28	-23	-22
1 written	-32	-31	-41	-31	-31	-30	-30
1 wrong	-34	-25	-31	-26	-4	-24	-24
1 xen	-10	-10	-10	-10	-10	-10	-14
1 xss	-19	-17	-17	-18	-18	-17	-20
1 xz	-45	-41	-38	-40	-47	-39	-42
1 year	-16	-14	-16	-15	-9	-14	-15
1 yes	-24	-23	-26	-24	-25	-23	-23
1 yesterdai	91	60	58	60	119	61	60
1 yike	-15	-9	-9	-10	-10	-9	-10
1 you	29	26	44	27	7	59	28
1 your	-43	-43	-45	-44	-44	-42	-47
1 yum	-45	-39	-39	-40	-45	-39	-45
1 zero	18	22	21	20	57	21	21
1 zip	4	3	2	47	-21	3	-2
1 zone	-21	-20	-23	-20	-21	-19	-20
1 zstd	-6	6	0	5	63	6	6
10	-15	-23	-16	-17	-6	-16	-17
100	-56	-53	-54	-53	-94	-53	-54
100 $	-9	-10	-10	-10	-13	-10	-10
11	-20	-20	-23	-21	-23	-21	-28
12	-35	-30	-29	-32	-36	-32	-40
13	-2	-2	-7	42	-26	-2	-7
14	-35	-29	-29	-31	-30	-29	-32
14 dai	-7	-8	-7	-8	-8	-7	-8
14 month	-15	-15	-15	-16	-15	-15	-26
14 to	-18	-20	-18	-33	-18	-18	-19
15	-13	-13	-13	-14	-15	-13	-16
16	-50	-52	-51	-62	-77	-51	-62
16 on	-18	-20	-18	-33	-18	-18	-19
169	-40	-24	-24	-29	-24	-24	-31
169 254	-40	-24	-24	-29	-24	-24	-31
2	-22	-23	-21	-18	7	-19	-25
2 !action	-11	-48	-15	29	-22	-16	-13
2 !against	7	72	12	34	14	14	12
2 !asksOwner	-34	3	-24	-23	-24	-22	-28
2 !asksValue	20	52	12	22	20	16	15
2 !both	-29	27	-17	-39	-18	-17	-19
2 !choose	42	7	41	105	40	43	43
2 !cloud	-18	-33	-16	-36	-1	-16	-29
2 !compare	10	101	20	25	19	21	19
2 !correction	25	10	7	16	6	7	6
2 !events	-37	-64	-38	-40	-39	-37	-37
2 !follow	-12	16	-12	-10	-12	-10	-13
2 !gains	-4	44	0	-13	-1	2	2
2 !general	24	13	32	91	28	27	31
2 !greeting	23	52	23	9	15	22	22
2 !helpData	19	-7	24	63	24	15	25
2 !limit	-29	-41	-30	-40	-18	-31	-31
2 !managedOne	-12	-32	-14	9	-14	-13	-15
2 !meaning	9	-34	66	-33	-39	-21	-27
2 !move	35	69	37	53	37	39	39
2 !notPrice	-20	-8	-18	-8	-18	-15	-17
2 !ofEach	-18	17	-13	-36	-12	-11	-14
2 !otherCloud	-18	-33	-16	-36	-1	-16	-29
2 !outside	-18	-56	-15	18	-23	-14	-13
2 !overview	11	47	13	13	12	15	14
2 !ownOne	15	29	18	50	14	18	17
2 !patches	-25	-49	-27	-2	-25	-25	-33
2 !points	-10	-16	-10	-11	-10	-10	-10
2 !price	11	-39	11	53	67	11	11
2 !responsible	-5	52	11	0	8	11	8
2 !second	26	75	29	12	28	28	29
2 !secures	-1	21	1	26	2	4	2
2 !services	-40	7	-26	-79	-28	-29	-27
2 !sideAws	-39	-1	-22	-26	-22	-22	-25
2 !sideCustomer	-3	13	-6	8	-8	-5	-6
2 !tag	-29	-34	-28	-33	-29	-28	-30
2 !term	21	55	21	15	14	18	16
2 !them	-23	-9	-19	-19	-19	-19	-21
2 !us	-4	15	-5	15	-7	-4	-5
2 !usOrThem	-63	-79	-63	-82	-83	-63	-73
2 !who	-23	9	-17	-15	-18	-16	-21
2 !wholly	4	59	7	-6	9	12	9
2 !yesNoStart	-4	78	1	-38	16	2	3
2 $	3	14	12	15	74	12	15
2 0	-11	-15	-11	-12	-12	-10	-10
2 1	-27	-38	-41	-36	-32	-28	-27
2 12	-7	-5	-7	-8	-9	-7	-8
2 14	-20	-23	-20	-37	-21	-21	-22
2 2	-24	-58	-40	-59	11	-26	-24
2 200	1	-12	1	18	1	1	1
2 3	0	-24	0	-19	33	-1	0
2 5	-14	-30	-15	-16	6	-14	-18
2 9	-19	-35	-20	-20	-20	-20	-20
2 90	-18	-21	-18	-21	-18	-18	-18
2 @	-53	11	-37	-28	-36	-34	-38
2 a	-12	-16	-14	10	-14	-12	-12
2 about	-24	-42	-25	-14	-24	-25	-25
2 access	-27	-37	-28	-29	-29	-27	-29
2 account	-35	-43	-36	-39	-35	-34	-34
2 activ	-30	-40	-31	-35	-32	-31	-31
2 ad	-32	-6	-16	-5	-17	-13	-14
2 addit	5	16	5	4	5	5	5
2 admin	32	5	30	74	27	30	31
2 after	-3	51	19	26	16	19	19
2 again	23	6	22	62	22	22	22
2 against	20	108	27	24	24	28	26
2 agent	-43	-7	-47	-68	-44	-43	-61
2 all	105	4	22	50	30	32	30
2 allow	-5	-15	-7	-19	29	-7	-6
2 am	-15	-43	-17	10	-15	-16	-15
2 amazon	7	34	11	16	7	10	6
2 ami	-51	-90	-51	-43	-49	-48	-48
2 an	-15	-17	-1	-12	-15	-14	-14
2 analyst	-23	-29	-25	-32	-25	-24	-23
2 and	-18	13	-12	-12	-12	-12	-13
2 angl	11	53	15	5	10	13	14
2 any	-15	-21	-14	-17	-15	-14	-14
2 anyth	15	45	15	48	14	17	16
2 api	-25	-50	-29	-13	-24	-23	-22
2 app	-1	-10	-2	15	-2	-1	-1
2 appli	-10	-11	-10	-11	-10	-10	-12
2 are	-34	-59	-35	-37	-34	-34	-34
2 as	-16	17	-21	-17	-13	-11	-15
2 ask	22	26	21	45	16	22	23
2 assign	-41	-49	-41	-46	-41	-40	-40
2 associ	-33	-52	-34	-35	-35	-34	-33
2 at	-23	-29	-24	-31	-25	-24	-23
2 attach	-9	-13	-9	-10	-10	-9	-9
2 audit	-14	-14	-14	-14	-16	-14	-13
2 auth	-46	-77	-48	-62	-48	-46	-46
2 avail	-44	-65	-44	-43	-42	-43	-44
2 awai	-24	58	-2	-15	0	1	4
2 aws	-21	-37	-22	-6	-18	-21	-23
2 az	-31	-50	-34	-35	-32	-32	-31
2 babysit	24	-6	23	94	10	23	27
2 back	16	42	15	7	16	16	16
2 backlog	20	51	18	7	21	21	21
2 backup	-51	-64	-54	-54	-60	-52	-53
2 base	15	4	14	44	15	15	15
2 basement	-32	-37	-32	-54	-32	-32	-32
2 be	-32	10	-19	-33	-21	-17	-18
2 becam	1	37	0	-33	0	1	1
2 befor	-34	10	-2	-3	-2	-2	-2
2 behind	-36	-48	-38	-52	-37	-37	-43
2 below	-30	-56	-29	-30	-29	-29	-32
2 besid	11	78	26	-6	16	21	24
2 between	-2	22	-2	12	-5	-1	-1
2 boss	0	-6	0	35	-10	1	4
2 both	-26	43	-5	-23	-5	-5	-11
2 box	-13	18	2	9	2	3	3
2 bring	-47	-44	-31	-47	-44	-32	-32
2 broker	-18	-34	-20	-22	-21	-19	-19
2 build	13	52	13	-14	13	13	12
2 built	-4	-4	-4	-8	-4	-4	-4
2 burden	26	31	27	48	15	28	27
2 but	0	-18	-1	33	-3	-1	-1
2 by	-31	-14	-28	-34	-24	-27	-28
2 call	-10	-3	-9	-13	-8	-8	-8
2 can	-34	-46	-35	-36	-40	-35	-34
2 cant	-37	-42	-37	-38	-37	-37	-35
2 care	20	18	22	69	23	23	24
2 carri	12	19	18	48	17	15	18
2 center	-21	-32	-20	-20	-20	-20	-21
2 cert	-31	-40	-32	-40	-34	-31	-30
2 certif	-9	-13	-9	-10	-10	-9	-9
2 chang	22	93	24	18	22	26	28
2 choos	-33	-51	-35	-36	-34	-34	-34
2 chore	-35	17	-28	-42	-27	-22	-22
2 ci	-17	-31	-19	4	-24	-19	-18
2 class	-19	-23	-21	-27	-20	-20	-20
2 client	-25	-31	-25	-26	-26	-25	-25
2 cluster	-59	-110	-54	-28	-67	-51	-54
2 cni	-40	-41	-43	-42	-39	-39	-45
2 code	-54	-87	-54	-59	-56	-54	-54
2 come	-17	26	-15	-33	-15	-15	-13
2 compani	-38	-62	-37	-48	-37	-37	-38
2 compar	17	115	22	13	7	22	20
2 complianc	35	87	33	27	31	34	34
2 comput	-36	-58	-32	-40	-39	-34	-34
2 configur	-20	-30	-21	-21	-23	-21	-21
2 connect	-24	-31	-25	-37	-13	-25	-24
2 contain	27	-6	60	51	27	25	18
2 contractor	39	71	35	64	36	38	39
2 contrast	-4	85	13	-11	0	-1	11
2 control	7	26	6	0	6	7	7
2 copi	-35	-52	-36	-36	-35	-35	-35
2 correct	-6	-7	-7	-9	-6	-6	-7
2 could	-33	61	2	-15	9	-1	9
2 creat	-26	-35	-26	-27	-28	-26	-26
2 custom	23	54	31	68	28	31	29
2 cve	-20	-60	-20	-6	-18	-17	-17
2 data	-23	-45	-24	-10	-23	-23	-23
2 databas	19	1	19	48	15	19	19
2 date	-47	-50	-31	-40	-44	-31	-31
2 db	-40	-66	-39	-31	-37	-37	-39
2 decid	-10	-14	-10	-15	-10	-10	-10
2 decrypt	-15	-22	-15	-16	-15	-16	-15
2 default	-18	-22	-19	-19	-21	-19	-19
2 delet	-78	-106	-78	-79	-93	-78	-78
2 demand	-14	-44	-15	45	-16	-14	-13
2 desktop	26	51	26	45	26	26	27
2 diff	19	99	24	6	21	29	29
2 differ	6	77	8	-12	0	9	9
2 disabl	-11	-16	-12	-13	-12	-12	-12
2 disappear	3	37	3	3	3	5	6
2 dns	-8	-13	-8	-8	-9	-8	-8
2 do	10	52	14	31	12	14	13
2 docker	32	28	72	24	31	29	31
2 doe	5	51	15	15	19	14	11
2 doesnt	-18	3	-14	-22	-17	-15	-15
2 domain	11	41	11	8	11	11	11
2 dont	32	5	31	70	31	31	31
2 down	-11	-18	-11	-11	-11	-11	-11
2 drop	4	7	3	14	6	5	6
2 dsql	15	60	13	9	15	17	18
2 durabl	-83	-136	-82	-79	-84	-81	-92
2 duti	10	94	22	26	21	23	23
2 each	-36	-17	-27	-43	-29	-27	-28
2 ec2	-22	-1	-27	-25	-22	-21	-20
2 effort	-28	-59	-28	-13	-30	-28	-29
2 either	5	52	7	-20	4	7	7
2 els	-1	-16	-3	34	0	0	-1
2 employe	-4	-16	-4	7	-5	-4	-4
2 enabl	-33	-44	-37	-35	-34	-34	-41
2 encrypt	-34	-44	-34	-39	-36	-34	-35
2 endpoint	-52	-63	-64	-61	-57	-53	-56
2 engin	-17	-19	-18	-25	-18	-18	-18
2 environ	-10	-14	-10	-10	-10	-10	-11
2 event	-45	-58	-45	-48	-47	-44	-45
2 execut	-13	-23	-14	-14	-14	-14	-14
2 expir	-26	-27	-26	-51	-26	-26	-26
2 explain	84	35	161	31	21	44	36
2 export	-38	-55	-39	-45	-39	-39	-38
2 extra	7	77	17	6	16	17	18
2 fail	-17	-23	-18	-18	-18	-18	-17
2 fewer	43	-17	37	108	40	41	41
2 file	-30	-30	-28	-17	-35	-28	-28
2 find	-6	-9	-6	-6	-6	-6	-6
2 fix	-28	-34	-29	-51	-28	-29	-28
2 for	-10	-23	-10	34	-7	-7	-8
2 from	-19	-5	-19	-23	-22	-18	-18
2 front	-25	-16	-25	-48	-25	-25	-25
2 fsx	4	29	3	2	2	4	4
2 function	4	-52	2	75	0	3	4
2 game	-26	-29	-11	2	-23	-11	-14
2 gap	-6	21	-4	-13	-14	-6	-3
2 gdpr	-28	-49	-33	-49	-29	-29	-28
2 get	5	-22	4	36	5	5	4
2 give	18	73	23	49	16	21	21
2 go	-15	27	-10	-12	-10	-8	-7
2 goe	-26	27	-7	-19	-8	-7	-6
2 gone	24	55	22	19	24	24	25
2 got	-19	-26	-20	-20	-20	-20	-22
2 gpu	25	28	24	53	24	24	24
2 graph	2	-27	-2	34	2	2	2
2 group	16	61	10	-9	14	15	12
2 guard	23	111	13	37	35	34	24
2 guest	-9	-10	-10	-10	-10	-9	-9
2 hand	3	15	8	22	6	8	6
2 handl	18	-51	-62	-24	-38	-24	-28
2 harden	-13	-17	-13	-17	-13	-13	-13
2 hardwar	-25	-36	-27	-45	-25	-26	-33
2 has	-11	-32	-9	31	-8	-6	-5
2 hate	29	-15	29	117	25	28	8
2 have	6	62	13	4	11	12	11
2 here	-39	-42	-27	-30	-36	-27	-27
2 hold	-17	-12	-17	-24	-16	-16	-17
2 host	-36	-28	-39	-39	-34	-34	-52
2 hourli	0	-25	0	33	-2	0	0
2 how	14	50	18	17	17	17	19
2 i	-3	-4	-4	15	-5	-3	-4
2 if	5	37	7	4	6	9	9
2 imag	-8	-14	-9	-9	-9	-9	-9
2 in	2	4	-12	-6	-11	-8	-9
2 instal	-16	-61	-19	15	-16	-16	-19
2 instead	6	28	6	2	7	8	8
2 intern	-7	-36	-9	21	-8	-8	-8
2 into	-42	-55	-43	-45	-46	-42	-43
2 is	-13	-2	-10	-24	5	-9	-10
2 isnt	-11	-16	-11	-12	-11	-12	-11
2 it	-18	-39	-17	2	-18	-16	-17
2 its	-19	-13	-18	-28	-19	-18	-18
2 itself	6	-7	6	2	37	6	4
2 job	-14	-2	-7	12	-6	-5	-8
2 join	-12	-3	-14	-24	-15	-13	-13
2 jupyt	27	5	22	57	22	25	24
2 keep	-43	-47	-40	-33	-40	-40	-42
2 kei	-15	-24	-17	-17	-16	-16	-18
2 kept	-22	-28	-23	-25	-24	-23	-24
2 key	-23	-47	-24	-6	-25	-23	-23
2 keycloak	20	23	22	46	21	22	21
2 know	-10	2	-9	-12	-14	-10	-9
2 lambda	10	-10	10	31	10	10	10
2 land	61	3	-20	17	7	16	18
2 larg	-52	-60	-48	-39	-15	-39	-40
2 larger	-27	-44	-27	-32	-27	-27	-29
2 launch	-21	-28	-22	-23	-22	-22	-23
2 least	1	-27	2	51	0	-2	2
2 leav	27	82	26	39	30	31	32
2 left	10	44	14	5	13	13	14
2 less	36	-3	35	118	33	36	37
2 let	10	6	10	36	10	10	10
2 like	-6	-44	-20	8	-9	-7	-7
2 line	33	115	33	11	19	28	33
2 list	-3	13	-4	13	-6	-3	0
2 llama	6	26	8	5	8	9	9
2 load	-1	12	0	-4	-3	-1	-1
2 log	-32	-59	-33	-20	-34	-33	-33
2 login	-18	-41	-18	2	-19	-18	-19
2 look	8	26	8	23	2	8	7
2 machin	-28	-49	-28	-30	-29	-28	-29
2 maintain	-19	-34	-27	-9	-20	-19	-23
2 mainten	12	-32	12	66	11	13	13
2 manual	-6	-7	-6	-8	-6	-7	-8
2 map	-46	-54	-49	-46	-46	-46	-49
2 max	-55	-59	-54	-68	-71	-54	-55
2 may	-30	-55	-30	-30	-31	-30	-30
2 me	-21	28	-12	-14	-36	-16	-18
2 mean	-14	-29	-40	-53	-32	-30	-32
2 medium	-27	-43	-28	-31	-31	-28	-29
2 migrat	7	58	10	9	7	11	12
2 minim	47	-26	43	146	41	43	41
2 minimum	-26	-66	-42	-11	-32	-29	-27
2 mode	-3	54	-5	-15	-2	-1	3
2 model	11	76	22	71	27	26	18
2 monitor	22	-1	21	57	21	15	21
2 monthli	-45	-79	-53	-61	-48	-47	-70
2 more	18	63	30	51	22	30	22
2 move	6	77	9	-2	15	17	17
2 much	3	-41	4	53	2	4	4
2 must	-23	-26	-23	-27	-24	-23	-26
2 my	-10	13	-13	-9	-14	-8	-7
2 n	28	74	21	9	21	31	31
2 name	-45	-59	-42	-49	-53	-41	-40
2 need	0	-11	-1	11	-1	0	-12
2 neo4j	10	50	14	26	-1	11	10
2 network	-24	-31	-24	-25	-23	-23	-23
2 never	-12	-29	-12	13	-13	-11	-14
2 new	-62	-71	-57	-53	-50	-50	-50
2 next	4	55	18	3	15	17	13
2 night	27	24	21	65	23	26	24
2 no	47	-21	-7	9	19	7	5
2 nobodi	33	13	32	107	29	34	34
2 node	-37	-75	-37	-13	-36	-36	-38
2 normal	-26	-13	-27	-2	-25	-24	-35
2 not	23	-8	62	65	13	21	24
2 notebook	-24	-42	-22	14	-21	-19	-24
2 now	-14	-21	-15	-17	-15	-15	-15
2 oblig	-3	44	10	60	5	4	14
2 oci	-18	-33	-16	-36	-1	-16	-29
2 of	-20	-14	-15	-17	-23	-19	-20
2 off	11	39	9	23	12	12	13
2 offlin	-26	-39	-25	-26	-25	-26	-26
2 old	-7	-22	31	-13	-15	-8	-9
2 on	-11	4	-2	17	-7	-5	-8
2 onc	32	53	32	76	34	36	35
2 one	-27	-45	-31	-12	-32	-27	-28
2 onli	-36	-41	-32	-6	-36	-32	-30
2 onto	26	76	25	20	29	28	29
2 open	-32	-41	-34	-36	-38	-33	-34
2 openvpn	-22	15	-1	2	-2	0	1
2 oper	-27	-51	-28	-24	-28	-28	-29
2 ops	-2	36	1	-7	-10	0	0
2 or	8	51	15	68	18	17	13
2 os	-93	-182	-93	-99	-93	-91	-103
2 other	31	79	35	20	33	33	34
2 our	-8	-17	-13	-5	-15	-13	-14
2 ourselv	3	-17	3	36	-3	5	-7
2 out	-10	-15	-13	4	-12	-11	-11
2 over	-9	-13	-13	31	-2	-3	-5
2 own	-3	19	2	9	-1	1	0
2 pager	25	44	24	54	25	26	26
2 pair	25	64	23	0	22	25	24
2 part	-14	70	27	58	24	24	18
2 parti	-11	-12	-11	-17	-11	-11	-11
2 partner	3	-1	-1	25	-2	3	5
2 password	-43	-76	-45	-59	-46	-44	-44
2 patch	-36	-36	-37	-45	-37	-36	-43
2 peopl	30	4	29	62	30	29	28
2 permiss	-17	-27	-18	-18	-18	-18	-17
2 person	-2	7	-6	-18	-6	-2	-2
2 pick	-18	-40	-19	2	-21	-18	-19
2 plain	-20	-26	-20	-8	-24	-23	-19
2 platform	-27	-43	-28	-32	-29	-27	-27
2 pleas	-3	27	3	35	-13	2	3
2 pls	32	147	43	20	28	25	41
2 pod	-20	-22	-23	-21	-19	-19	-19
2 point	-25	-26	-25	-50	-25	-25	-25
2 polici	-55	-62	-53	-62	-54	-53	-54
2 port	-15	-22	-16	-17	-15	-15	-15
2 possibl	34	22	34	84	33	34	34
2 postfix	10	21	12	49	8	12	14
2 princip	-5	-8	-5	-5	-5	-5	-5
2 privat	-35	-62	-37	-45	-44	-36	-36
2 prod	-21	-24	-21	-23	-23	-21	-21
2 protect	24	102	39	34	39	39	38
2 provid	-21	-26	-23	-28	-22	-22	-22
2 provis	33	74	29	58	26	32	29
2 proxi	10	-18	10	42	9	11	11
2 public	-65	-99	-67	-87	-71	-66	-67
2 push	13	-2	12	56	9	12	12
2 put	38	75	38	15	37	38	38
2 python	-4	-4	-4	-8	-4	-4	-4
2 queue	-2	-10	-2	15	-2	-3	-3
2 rather	26	16	26	54	26	26	26
2 reach	-23	-28	-24	-24	-25	-24	-23
2 read	-24	-27	-24	-27	-25	-24	-25
2 rebuild	13	-7	13	36	13	13	13
2 record	-29	-41	-30	-33	-31	-30	-30
2 regard	-20	40	-7	-18	-16	-11	-5
2 region	47	139	11	41	45	51	50
2 regist	-58	-62	-59	-66	-61	-57	-56
2 remain	35	-19	5	-1	6	5	6
2 remov	-13	-21	-14	-14	-14	-14	-14
2 renew	-28	-37	-29	-35	-31	-28	-27
2 replac	-21	-17	-21	-23	-21	-20	-20
2 replica	-2	-32	-2	-25	33	-3	-3
2 resourc	-16	-24	-16	-24	-17	-16	-16
2 respons	-5	55	13	1	9	13	10
2 rest	12	45	13	12	13	15	13
2 restor	-14	-21	-14	-16	-14	-14	-15
2 restrict	-15	-20	-16	-15	-16	-16	-16
2 return	-11	-14	-12	-12	-11	-11	-11
2 right	-45	-52	-45	-49	-49	-45	-48
2 ring	9	4	10	64	2	10	12
2 role	-48	-54	-45	-54	-48	-45	-47
2 roll	-29	-35	-30	-40	-32	-29	-28
2 rotat	-33	-43	-36	-41	-34	-34	-38
2 rule	-15	-27	-15	-16	-15	-15	-15
2 run	15	51	21	37	17	21	21
2 runtim	-39	-57	-44	-39	-38	-39	-39
2 sai	-15	-46	-15	29	-27	-16	-14
2 same	-12	88	5	6	7	11	-7
2 say	27	36	27	42	21	26	28
2 schedul	-21	-24	-21	-30	-22	-21	-22
2 secret	-10	-13	-11	-12	-10	-10	-11
2 secur	-1	-25	-2	43	1	2	0
2 self	22	69	23	1	23	24	26
2 server	13	-24	15	65	14	15	14
2 serverless	-74	-51	-75	-76	-64	-60	-65
2 servic	-4	-3	27	-25	-4	-4	-4
2 session	-11	-38	-12	15	-12	-11	-12
2 set	-16	-13	-16	-27	-17	-16	-16
2 sg	-26	-32	-27	-27	-27	-26	-26
2 share	7	64	18	32	15	20	19
2 should	20	3	20	64	20	21	21
2 show	3	41	9	-17	9	8	9
2 side	-15	48	1	-18	2	0	0
2 sinc	-40	-44	-28	-34	-37	-28	-28
2 singl	-16	-26	-17	-17	-16	-16	-16
2 sit	-25	-30	-25	-26	-27	-25	-24
2 size	-52	-63	-53	-54	-57	-53	-54
2 smaller	52	-4	53	118	53	47	52
2 snapshot	-23	-32	-25	-27	-26	-25	-26
2 so	0	48	4	-2	4	3	4
2 socket	30	19	29	74	29	29	30
2 softwar	-21	-30	-24	-24	-22	-22	-21
2 some	-28	-31	-29	-52	-28	-28	-28
2 somebodi	-20	-30	-21	-21	-23	-21	-21
2 someon	-36	-65	-38	-14	-42	-37	-38
2 split	7	110	22	-15	20	23	22
2 sse	-38	-56	-40	-44	-39	-39	-39
2 stack	20	-15	16	69	18	14	18
2 staff	-14	-26	-16	20	-13	-14	-13
2 stai	18	18	20	39	18	20	19
2 stale	-31	-46	-31	-32	-31	-31	-30
2 start	-27	-35	-27	-38	-27	-27	-27
2 still	-25	-31	-26	-42	-26	-26	-26
2 stop	-13	10	-14	-37	-13	-14	-14
2 store	4	-24	4	32	4	4	4
2 stream	-47	-58	-48	-50	-48	-48	-50
2 subnet	-22	-27	-23	-22	-23	-23	-22
2 swap	-3	47	3	-14	-4	3	3
2 switch	11	37	10	7	7	10	12
2 system	-45	-56	-45	-63	-50	-45	-46
2 tabl	3	-17	2	27	2	3	3
2 take	-20	26	-2	-11	-1	0	1
2 talk	32	28	72	26	32	29	32
2 target	-15	-19	-16	-17	-17	-16	-19
2 task	28	30	10	8	10	10	7
2 tb	25	-10	22	4	93	24	24
2 team	-8	5	-9	2	-10	-6	-6
2 term	28	58	23	53	21	33	32
2 than	8	74	10	-38	11	9	8
2 that	-16	-11	-16	-40	-17	-16	-16
2 the	-18	-16	-17	-4	-21	-17	-17
2 thei	-11	-16	-10	-18	-13	-10	-9
2 their	-37	9	-18	-20	-18	-18	-22
2 them	-48	-56	-47	-86	-50	-47	-52
2 themselv	-26	-27	-26	-51	-26	-26	-26
2 then	27	23	65	20	26	24	26
2 there	-15	36	-18	-61	-17	-15	-17
2 these	-29	-55	-28	-29	-28	-29	-29
2 thi	-18	-20	-17	-21	-23	-18	-19
2 thing	8	8	8	28	8	7	7
2 think	-13	-3	-13	-21	-16	-12	-12
2 those	-7	1	-8	-10	-10	-8	-8
2 through	-15	-21	-16	-17	-18	-16	-16
2 tighten	-10	-14	-10	-11	-10	-10	-10
2 to	-11	2	-10	4	-11	-9	-9
2 too	-53	-62	-53	-62	-64	-54	-53
2 turn	-24	-31	-25	-27	-27	-25	-25
2 two	-17	-17	-17	-10	-19	-17	-16
2 type	-14	-18	-14	-14	-14	-14	-14
2 ubuntu	-21	-30	-21	-30	-22	-21	-22
2 under	-45	-44	-37	-40	-44	-35	-39
2 underneath	-12	-16	-13	-13	-13	-12	-12
2 up	-33	-22	-28	-46	-30	-27	-27
2 updat	-5	-29	-8	37	-7	-6	-13
2 upgrad	-40	-74	-41	-28	-41	-40	-54
2 upkeep	13	25	15	53	10	11	15
2 upload	-81	-97	-90	-94	-86	-79	-78
2 us	10	26	11	25	10	13	11
2 use	-33	-74	-32	-1	-29	-27	-28
2 user	-34	-52	-36	-35	-35	-34	-35
2 v	12	100	21	19	23	25	22
2 valid	-8	-13	-8	-8	-9	-8	-8
2 version	-24	-32	-25	-32	-26	-24	-25
2 versu	14	78	27	47	30	31	29
2 via	-34	-52	-33	-27	-43	-33	-33
2 volum	-34	-43	-34	-44	-34	-34	-34
2 vs	-4	30	5	42	8	6	5
2 w	22	76	23	23	25	26	25
2 wait	-4	-61	-33	-37	-37	-34	-34
2 want	15	-13	15	75	16	16	16
2 warehous	-9	-13	-10	-11	-10	-10	-10
2 was	-17	-23	-18	-20	-17	-18	-18
2 we	13	52	14	15	13	15	14
2 week	-10	-10	-10	-13	-10	-10	-11
2 well	-12	-14	-12	-20	-12	-12	-12
2 went	15	41	16	15	15	16	16
2 were	-8	7	-8	-20	-12	-8	-8
2 what	33	64	17	27	21	24	23
2 when	34	-15	8	31	8	9	13
2 where	45	85	53	81	46	48	51
2 which	-8	17	-3	-3	17	-2	-5
2 whichev	26	-2	28	71	26	25	27
2 who	-36	0	-24	-22	-25	-23	-29
2 whom	-4	13	-4	-23	-5	-4	-4
2 whose	-63	-43	-54	-63	-51	-50	-53
2 will	-7	-10	-7	-7	-8	-7	-7
2 win	10	-9	9	43	7	9	8
2 windows	25	-24	23	85	24	24	24
2 wise	2	22	3	2	-4	2	2
2 with	-7	-9	-8	15	-14	-7	-8
2 without	-17	-28	-17	-20	-17	-17	-17
2 work	12	38	19	43	12	17	18
2 worker	-56	-61	-55	-62	-57	-55	-67
2 workload	15	-13	13	54	11	14	15
2 would	10	82	25	10	25	26	27
2 write	-42	-58	-43	-47	-49	-43	-42
2 wrong	-69	-82	-69	-60	-65	-61	-76
2 wrote	-12	-14	-13	-19	-12	-12	-12
2 you	-6	11	7	42	8	0	10
2 zip	16	41	14	30	17	18	12
20	51	28	27	23	57	26	27
200	-27	-28	-25	-21	-26	-26	-31
2016	-30	-31	-35	-32	-33	-31	-31
2017	-30	-29	-28	-52	-28	-28	-28
2017 still	-30	-29	-28	-52	-28	-28	-28
2018	-18	-18	-20	-19	-19	-18	-19
2019	0	2	4	4	46	3	-5
2021	-12	-11	-12	-13	-12	-11	-13
2022	18	21	21	16	64	20	17
2024	14	16	3	12	53	16	12
2024 3094	-33	-32	-31	-33	-44	-32	-37
2025	-22	-22	-20	-23	-22	-20	-28
2025 49844	-24	-24	-23	-27	-24	-23	-31
22	-23	-22	-23	-23	-36	-22	-24
22 for	-12	-11	-12	-13	-14	-11	-12
22 open	-28	-28	-28	-28	-48	-28	-30
24h	-9	-8	-7	-8	-7	-8	-9
254	-40	-24	-24	-29	-24	-24	-31
254 169	-40	-24	-24	-29	-24	-24	-31
256	-47	-45	-46	-45	-61	-45	-49
27001	-19	-17	7	-18	-28	-18	-19
27001 certif	-42	-42	-54	-42	-48	-43	-48
29	20	27	27	23	62	25	23
2xlarge	-47	-44	-44	-28	-18	-31	-32
2xlarge @	-47	-44	-44	-28	-18	-31	-32
3	6	1	3	13	57	7	4
3 !against	-6	20	0	24	-1	1	-1
3 !asksOwner	-49	-54	-48	-53	-47	-46	-51
3 !asksValue	19	57	32	74	27	32	33
3 !both	-20	-4	-18	-23	-18	-17	-18
3 !choose	20	10	20	71	16	20	19
3 !compare	2	133	21	16	21	23	17
3 !events	-37	-43	-37	-60	-37	-36	-38
3 !gains	-11	59	4	-4	11	11	12
3 !general	3	2	3	15	3	2	2
3 !move	-18	2	-18	-48	-17	-17	-18
3 !notPrice	-19	-30	-20	-21	-20	-19	-20
3 !ofEach	-19	-3	-18	-21	-17	-17	-17
3 !overview	-21	31	6	32	4	7	7
3 !ownOne	13	30	11	46	8	15	16
3 !patches	-37	-45	-37	-38	-38	-37	-40
3 !points	-7	6	-4	-8	-4	-3	-4
3 !responsible	6	-17	6	32	6	6	6
3 !secures	-23	-22	-22	-26	-22	-21	-21
3 !services	1	0	1	8	0	0	0
3 !sideCustomer	-3	12	-1	8	-3	-1	-2
3 !tag	-54	7	-39	-60	-39	-40	-53
3 !term	7	97	30	47	34	34	35
3 !them	-3	-3	-2	16	-3	-2	-2
3 !who	-29	-19	-25	-16	-26	-24	-27
3 !wholly	-27	51	1	-2	-2	1	2
3 !yesNoStart	-45	-73	-40	-36	-48	-41	-42
3 $	13	13	13	13	33	13	7
3 1	-34	-40	-36	-42	-40	-33	-33
3 2	-26	-34	-26	-34	-32	-27	-26
3 3	-31	-41	-33	-17	-36	-31	-30
3 9	27	28	28	26	63	28	29
3 @	-13	16	-10	14	-10	-8	-11
3 a	1	7	1	12	1	2	0
3 access	-25	-31	-27	-38	-24	-25	-26
3 account	-15	-25	-15	3	-17	-14	-15
3 after	1	-2	1	17	1	1	0
3 agent	-29	-39	-29	-43	-29	-29	-30
3 all	-30	-41	-29	-19	-29	-29	-29
3 amazon	-19	-28	-19	-11	-21	-19	-19
3 an	12	10	12	52	10	13	13
3 and	-25	-11	-25	-31	-26	-25	-28
3 any	-30	16	-13	-15	-14	-12	-12
3 api	28	24	29	60	28	28	29
3 are	-17	-27	-17	-26	-17	-17	-17
3 as	17	7	17	58	11	17	17
3 assess	3	38	0	-7	2	3	2
3 at	-26	-37	-28	-24	-27	-27	-28
3 auditor	0	-11	-1	30	0	0	1
3 autom	-74	-100	-76	-78	-75	-75	-100
3 awai	-8	17	3	1	-12	0	3
3 aws	-4	-23	-6	9	-4	-4	-5
3 az	-76	-78	-92	-81	-95	-76	-80
3 backup	24	56	25	-1	23	24	23
3 be	26	-8	23	74	27	27	27
3 becom	0	28	0	-28	0	0	0
3 behind	-15	-18	-16	-20	-16	-16	-17
3 below	7	4	7	20	7	7	6
3 broken	-54	-64	-54	-79	-62	-54	-57
3 by	39	62	43	116	32	45	46
3 care	21	24	31	87	25	31	30
3 case	-21	-27	-20	-21	-20	-20	-20
3 chat	1	3	3	19	1	3	3
3 check	-18	-20	-18	-23	-18	-18	-18
3 choos	9	14	22	71	15	21	20
3 chore	20	8	21	85	21	22	23
3 cluster	-23	-21	-14	9	-17	-13	-16
3 column	-24	35	0	-3	1	0	-1
3 configur	-28	-36	-30	-33	-29	-28	-30
3 consent	-29	-32	-29	-33	-30	-28	-27
3 contain	-17	-17	-17	-22	-17	-16	-17
3 control	-18	-27	-18	-8	-17	-18	-18
3 cron	15	11	14	38	14	14	15
3 custom	21	77	36	57	36	35	36
3 data	-20	-23	-21	-24	-21	-20	-20
3 databas	-11	-15	-12	-13	-11	-12	-12
3 db	23	22	23	56	23	22	22
3 dba	2	0	1	10	2	2	1
3 decid	-27	-30	-26	-34	-26	-26	-28
3 default	-23	-32	-22	-26	-22	-23	-24
3 dev	7	-3	6	35	3	7	6
3 disk	-33	-42	-33	-35	-39	-33	-36
3 do	-39	-40	-39	-50	-40	-39	-40
3 doe	-14	47	4	-2	4	5	3
3 dont	-57	-77	-58	-72	-60	-59	-66
3 duti	-11	-16	2	44	-7	1	-1
3 each	-16	3	-14	-17	-14	-13	-14
3 enabl	-33	-48	-34	-40	-34	-32	-33
3 encrypt	-17	-3	-18	-40	-18	-17	-19
3 engin	-17	-19	-17	-23	-17	-18	-18
3 everi	-17	-19	-17	-18	-17	-16	-16
3 fail	-33	-43	-36	-49	-32	-33	-36
3 fall	-18	8	-18	-62	-17	-18	-17
3 fewest	9	0	9	47	9	10	8
3 flavor	-28	-38	-30	-47	-33	-30	-32
3 for	-22	-19	-21	-34	-21	-20	-21
3 from	-24	-9	-26	-39	-24	-23	-25
3 give	19	17	19	48	20	20	19
3 go	28	12	26	65	27	27	26
3 grant	-48	-62	-48	-59	-46	-47	-47
3 guest	-19	-19	-21	-24	-20	-19	-21
3 handler	-25	-27	-25	-36	-25	-26	-27
3 hardwar	-78	-87	-86	-81	-76	-76	-78
3 has	2	-16	-1	30	2	3	2
3 have	-28	-36	-28	-52	-29	-29	-30
3 host	20	13	21	55	19	21	21
3 how	14	10	24	64	6	22	24
3 if	16	34	14	23	14	15	17
3 in	-17	1	-13	-3	-13	-11	-13
3 instal	-21	-23	-21	-30	-21	-22	-22
3 internet	-12	-13	-13	-20	-12	-12	-14
3 is	-7	-38	-4	34	-9	-5	-5
3 it	-10	-3	-11	-9	-10	-10	-11
3 job	-10	-21	-10	4	-10	-10	-11
3 keep	-16	-22	-16	-20	-16	-16	-16
3 kernel	-52	-61	-56	-65	-55	-47	-49
3 least	26	6	24	71	24	26	25
3 leav	2	1	4	20	2	4	3
3 left	-18	21	-22	-28	-19	-14	-14
3 less	25	22	24	54	22	24	22
3 line	-48	-77	-47	-54	-48	-49	-47
3 littl	18	15	25	67	7	24	24
3 load	-30	-49	-30	-34	-31	-30	-31
3 log	-11	-13	-12	-11	-11	-11	-11
3 look	1	-2	1	17	1	1	0
3 machin	-11	-13	-11	-15	-11	-11	-12
3 mainten	20	11	19	56	15	18	18
3 market	19	13	19	59	20	19	19
3 me	-32	-48	-34	-38	-34	-32	-33
3 most	12	4	8	58	-1	10	11
3 my	21	18	21	54	21	21	21
3 name	-22	-20	-22	-24	-20	-21	-22
3 need	-6	-16	-6	9	-7	-6	-6
3 never	-20	-31	-24	2	-29	-23	-25
3 nightli	5	5	5	11	5	5	5
3 no	18	16	26	74	17	25	25
3 nobodi	10	9	10	30	10	10	9
3 node	-34	-39	-39	-26	-33	-30	-31
3 of	-28	-26	-28	-27	-28	-26	-28
3 off	-7	-8	-8	-11	-7	-8	-7
3 on	-4	-5	-5	13	-5	-4	-4
3 one	-8	-19	-6	35	-8	-5	-6
3 open	-55	-66	-58	-65	-58	-54	-56
3 oper	-23	-24	-24	-30	-23	-23	-24
3 ops	0	-4	0	21	-12	0	0
3 option	23	19	24	59	24	24	24
3 or	0	-10	2	42	0	2	1
3 os	-22	-34	-22	-2	-24	-22	-24
3 our	-8	0	-7	1	-8	-7	-7
3 out	-9	-43	-11	20	-10	-10	-11
3 over	-35	-50	-35	-24	-33	-34	-36
3 own	29	43	29	63	27	28	27
3 owner	-39	-58	-41	-50	-40	-39	-39
3 parti	-29	-43	-29	-35	-28	-28	-28
3 patch	-25	-36	-26	-10	-27	-26	-28
3 peopl	7	-4	7	45	4	7	7
3 per	-34	-53	-35	-40	-35	-34	-34
3 permiss	-47	-68	-50	-83	-44	-47	-49
3 person	21	6	19	60	19	21	21
3 physic	-42	-52	-41	-57	-42	-40	-41
3 pick	26	26	23	71	20	25	25
3 plain	-19	-19	-20	-23	-20	-19	-20
3 pleas	-8	-34	-12	52	-23	-8	-5
3 pls	-32	-37	-31	-33	-29	-32	-31
3 plu	-2	-7	-3	14	-3	-2	-1
3 polici	-13	-16	-13	-15	-13	-13	-12
3 possibl	9	5	9	34	1	9	8
3 premiz	-4	-44	-10	11	-12	-5	-5
3 put	19	11	19	49	19	19	19
3 rank	14	10	24	64	6	22	24
3 regist	-34	-40	-30	-48	-31	-31	-30
3 replac	-30	-38	-29	-57	-30	-30	-30
3 replica	20	-1	17	7	79	23	26
3 respons	7	-18	7	36	8	8	8
3 rest	26	9	24	65	24	26	25
3 retent	-15	-17	-15	-16	-15	-14	-14
3 risk	-23	3	-22	-38	-22	-21	-20
3 run	1	20	0	-10	0	1	0
3 same	-2	65	16	19	17	14	5
3 scale	-24	-44	-24	-27	-24	-24	-24
3 schedul	19	7	17	71	12	16	17
3 scope	2	-1	1	16	3	3	1
3 script	-19	-33	-19	-22	-19	-19	-19
3 secur	-23	-36	-24	-17	-25	-22	-23
3 self	-21	-25	-21	-26	-21	-22	-23
3 server	-3	-14	-3	10	-4	-3	-6
3 servic	-15	-18	-15	-15	-15	-14	-14
3 session	-23	-25	-23	-42	-23	-23	-23
3 set	-26	-38	-26	-48	-26	-26	-27
3 share	16	2	15	66	12	16	16
3 should	19	19	19	41	19	19	19
3 side	10	49	15	28	15	15	16
3 site	10	4	10	43	11	10	10
3 small	28	8	27	68	27	27	28
3 smallest	28	15	29	98	30	30	31
3 so	32	26	32	77	32	32	32
3 softwar	-33	-42	-35	-58	-37	-34	-36
3 split	-33	91	18	5	14	15	6
3 sql	2	-5	3	27	3	3	-1
3 startup	27	8	26	70	26	27	26
3 static	19	13	19	59	20	19	19
3 storag	1	-7	0	13	0	0	1
3 switch	-22	-26	-20	-24	-21	-21	-22
3 system	-20	-20	-20	-25	-19	-19	-20
3 tabl	10	118	5	1	20	20	9
3 team	2	-20	1	29	2	2	2
3 that	-16	-26	-17	1	-18	-16	-16
3 the	-11	-6	-8	16	-10	-7	-8
3 them	-7	19	-3	-7	-4	-3	-4
3 those	-27	-41	-26	-48	-27	-27	-27
3 three	-13	20	7	29	5	8	8
3 to	3	-1	2	31	3	3	3
3 turn	-22	-24	-22	-39	-22	-22	-22
3 under	-20	-34	-20	-23	-21	-20	-20
3 updat	-17	-18	-18	-22	-18	-18	-19
3 upgrad	-46	-49	-49	-51	-50	-46	-50
3 us	-6	-4	-5	-27	-5	-5	-5
3 user	-14	-22	-15	-15	-15	-15	-16
3 vendor	-13	-16	-14	-15	-12	-12	-13
3 version	-23	-27	-26	-17	-24	-23	-25
3 vs	-2	103	14	11	16	17	11
3 w	-29	-50	-34	10	-28	-24	-26
3 want	11	8	10	39	11	11	11
3 we	-21	-11	-22	-31	-21	-21	-22
3 wed	11	-12	9	37	6	9	7
3 what	7	100	30	48	34	34	35
3 where	18	15	18	47	18	18	18
3 which	7	-14	9	61	3	8	9
3 who	-52	-50	-50	-56	-49	-48	-54
3 whose	-19	-30	-20	-21	-20	-19	-20
3 win	25	21	24	55	22	25	24
3 with	2	-2	3	30	2	4	3
3 without	-11	-30	-14	31	-13	-11	-12
3 work	11	17	12	36	6	11	13
3 would	13	8	14	37	14	14	14
3 zero	28	25	27	58	27	28	28
30	-12	-12	-13	-12	-15	-12	-13
300	1	-8	-8	-8	-10	-8	-8
3094	-33	-32	-31	-33	-44	-32	-37
3389	-27	-28	-32	-31	-30	-28	-31
3389 open	-11	-11	-13	-12	-14	-11	-11
35	5	3	6	6	47	5	7
35 dai	-30	-30	-27	-28	-31	-27	-27
3am	-18	-19	-17	-18	-18	-17	-19
4	-70	-73	-96	-75	-54	-74	-85
40	11	11	11	31	7	12	11
400	-8	-6	-7	-6	-7	-6	-6
40k	-24	-24	-24	-26	-45	-24	-28
49844	-24	-24	-23	-27	-24	-23	-31
5	-12	-10	-5	-8	16	-8	-8
5 0	-23	-20	-21	-20	-27	-20	-19
5 7	-15	-15	-15	-15	-28	-15	-15
5 minut	2	13	12	14	53	11	15
5 tb	10	-6	9	9	41	10	10
5000	-10	-9	-10	-10	-10	-9	-9
6	-17	-16	-16	-15	-16	-15	-17
6379	-22	-23	-22	-21	-21	-21	-21
7	-26	-26	-24	-23	-6	-25	-25
7 dai	-6	-6	-7	-6	-9	-6	-6
8	-92	-71	-77	-65	-71	-63	-66
9	-37	-27	-26	-25	0	-24	-34
9 to	-21	-36	-21	-21	-21	-21	-22
90	-38	-39	-38	-38	-40	-38	-44
90 dai	-35	-37	-36	-36	-40	-37	-47
92	-47	-46	-47	-47	-49	-44	-46
95	-91	-82	-81	-87	-84	-78	-80
@	-19	-24	-28	-27	-26	-30	-29
@ $	-27	-38	-46	-46	-44	-51	-48
@ 0	115	35	38	41	41	40	33
@ 1	10	12	12	12	54	12	12
@ 14	-18	-20	-18	-33	-18	-18	-19
@ 2	-33	-36	-33	-38	-42	-32	-35
@ 2xlarge	-47	-44	-44	-28	-18	-31	-32
@ 3	-45	-52	-46	-53	-55	-45	-56
@ 6	-14	-14	-15	-14	-15	-14	-15
@ 9	-21	-36	-21	-21	-21	-21	-22
@ a	13	-56	-44	-40	-67	-39	-58
@ about	-25	-19	-20	-19	-19	-19	-24
@ access	-50	-40	-41	-37	-38	-37	-38
@ account	127	31	26	32	100	29	1
@ acl	-85	-56	-54	-55	-56	-54	-63
@ acm	38	42	35	45	122	44	39
@ across	-59	-34	-37	-33	-44	-34	-40
@ ad	-28	-27	-29	-26	-27	-26	-27
@ admin	37	-3	-11	-2	-8	-1	-4
@ after	-38	-38	-37	-37	-43	-36	-41
@ again	-23	-23	-22	-25	-22	-22	-33
@ against	-4	73	3	2	0	5	3
@ agent	-88	-94	-85	-84	-89	-82	-95
@ agentcor	-10	-9	-10	-9	-9	-9	-10
@ alarm	-33	-28	-30	-29	-36	-28	-40
@ all	-14	-40	-31	-39	-31	-30	-30
@ allow	29	22	30	29	75	29	29
@ alon	5	14	6	5	5	5	6
@ amazon	55	1	6	5	-5	5	16
@ ami	-91	-134	-97	-92	-89	-85	-93
@ and	-6	24	-4	0	-7	-5	-7
@ any	-46	27	-20	-23	-24	-19	-24
@ anycast	-73	-70	-69	-67	-76	-67	-74
@ anyon	-12	-11	-11	-13	-11	-10	-10
@ anyth	70	48	31	12	26	28	28
@ anywher	1	33	2	-9	-3	1	-1
@ api	-16	-14	-15	-16	-16	-14	-16
@ app	-49	-34	-34	-35	-36	-34	-35
@ applianc	-38	-31	-32	-32	-34	-32	-33
@ applic	-10	-9	-10	-10	-10	-9	-10
@ are	11	-14	-13	-16	-15	-13	-19
@ as	21	94	52	30	28	32	36
@ ask	-12	-2	-13	-15	-12	-12	-12
@ at	-22	-31	-30	-27	-19	-30	-36
@ auth	-44	-74	-49	-54	-45	-44	-45
@ author	-86	-77	-76	-74	-77	-73	-86
@ autom	-32	-31	-29	-29	-49	-29	-29
@ avail	-51	-52	-62	-51	-51	-50	-55
@ aws	-52	-47	-47	-48	-47	-45	-56
@ b	-34	-40	-36	-49	-35	-35	-36
@ back	-29	-29	-31	-28	-33	-31	-33
@ backup	-68	-50	-67	-48	-20	-46	-65
@ becam	1	37	0	-33	0	1	1
@ befor	-19	-18	-19	-21	-20	-19	-18
@ behind	-72	-69	-75	-69	-70	-68	-85
@ besid	11	78	26	-6	16	21	24
@ between	-12	-11	-11	-11	-12	-11	-12
@ block	-51	-44	-55	-45	-64	-45	-48
@ bot	-8	12	-7	-16	-8	-9	-8
@ both	77	21	29	30	28	29	26
@ box	38	40	35	35	32	39	115
@ broker	-32	-30	-32	-31	-31	-30	-33
@ build	-69	-65	-64	-64	-74	-61	-69
@ but	2	-5	5	63	-4	7	7
@ by	12	22	14	30	34	15	11
@ cach	-18	-12	-10	-13	18	-10	-9
@ can	-35	-37	-35	-32	-15	-30	-31
@ cant	-38	-41	-37	-40	-37	-37	-36
@ capac	-27	-21	-21	-21	-25	-21	-22
@ certif	-91	-81	-84	-79	-80	-78	-88
@ cheaper	31	17	28	29	93	31	31
@ choos	7	16	19	64	12	18	17
@ chore	2	24	3	2	-4	2	2
@ chosen	-46	-48	-50	-44	-46	-44	-45
@ class	-32	-33	-32	-36	-32	-31	-32
@ claud	-4	1	-2	-2	55	2	0
@ clean	-11	-7	-8	-7	-7	-7	-8
@ client	-43	-37	-37	-40	-39	-36	-38
@ cloud	-6	6	1	6	42	6	-4
@ cluster	-29	-34	-34	-34	-39	-33	-37
@ cni	-40	-41	-43	-42	-39	-39	-45
@ code	-44	-44	-47	-43	-48	-42	-43
@ cold	17	18	1	17	50	5	17
@ collect	-51	-41	-39	-38	-41	-38	-39
@ come	-18	3	2	2	38	-1	4
@ compar	5	53	13	13	4	12	10
@ comput	-21	-34	-19	-19	-26	-16	5
@ configur	-35	-35	-32	-34	-36	-32	-34
@ connect	-39	-36	-34	-34	-35	-35	-36
@ consent	-33	-35	-33	-36	-33	-31	-31
@ consol	-11	-15	-13	-12	-11	-12	-13
@ contain	0	-22	-4	22	0	-1	-8
@ contrast	1	76	11	-11	-9	-4	6
@ control	-58	-57	-58	-54	-55	-54	-67
@ core	-41	-38	-38	-39	-40	-38	-51
@ cost	-48	-30	-38	-28	-11	-29	-30
@ could	-9	-32	-43	-24	-24	-28	-24
@ creat	-18	-20	-18	-19	-21	-18	-21
@ cron	-38	-33	-33	-34	-33	-33	-42
@ cumul	-44	-43	-48	-43	-43	-43	-53
@ current	-13	-12	-12	-12	-12	-12	-13
@ custom	18	57	21	29	70	33	97
@ cve	-27	-27	-26	-25	-26	-25	-29
@ daemon	-13	-13	-13	-14	-13	-13	-23
@ dashboard	-22	-19	-20	-19	-19	-19	-20
@ data	-58	-57	-54	-54	-55	-52	-58
@ databas	-21	-20	-20	-22	-21	-20	-23
@ db	11	17	17	8	15	17	74
@ dba	-14	-13	-13	-17	-13	-13	-13
@ decid	-20	-20	-21	-23	-31	-20	-22
@ definit	-56	-88	-56	-56	-53	-53	-53
@ delet	-54	-55	-56	-53	-78	-53	-54
@ deploy	-25	-24	-25	-24	-24	-24	-45
@ deprec	59	58	42	62	165	56	40
@ desktop	-58	-32	-52	-73	-55	-53	-74
@ devic	-41	-45	-45	-42	-43	-41	-52
@ did	-23	-22	-22	-36	-28	-23	-22
@ differ	12	80	16	15	7	17	14
@ directori	-43	-42	-42	-42	-48	-42	-59
@ disk	-36	-33	-31	-31	-32	-31	-31
@ divis	71	1	9	7	-11	5	4
@ do	7	-19	-15	-23	-9	-15	-19
@ doe	-34	-21	-27	-30	-20	-27	-34
@ doesnt	-50	-48	-44	-46	-46	-44	-49
@ domain	-69	-73	-67	-59	-73	-60	-66
@ draw	33	-19	-38	-18	-36	-19	-19
@ drift	-101	-67	-67	-66	-74	-66	-73
@ dsql	-26	16	-25	-27	-32	-22	-22
@ durabl	-81	-120	-77	-75	-80	-76	-85
@ dure	-30	-28	-30	-29	-40	-29	-28
@ duti	189	52	57	60	56	55	48
@ ec2	-32	-15	-39	-37	-34	-32	-38
@ edg	-11	-9	-9	-8	13	-8	-10
@ eks	-39	-40	-39	-42	-39	-39	-67
@ encrypt	-92	-63	-92	-95	-92	-82	-111
@ endpoint	-55	-30	46	-24	-29	-23	-26
@ engin	-59	-57	-58	-57	-63	-57	-81
@ env	-50	-33	-32	-33	-40	-32	-38
@ environ	-17	-17	-17	-17	-17	-16	-18
@ ephemer	-12	-10	-9	-9	-10	-9	-11
@ escap	-12	-12	-12	-12	-12	-12	-19
@ esxi	-57	-54	-52	-53	-54	-52	-87
@ event	-25	-38	-26	-27	-29	-26	-27
@ everyth	134	10	27	32	15	11	23
@ execut	-10	12	102	15	5	16	12
@ expir	-26	-22	-22	-25	-24	-22	-22
@ export	-29	-42	-28	-30	-28	-28	-28
@ extend	-54	-38	17	-38	-76	-37	-44
@ fail	-30	-39	-33	-45	-30	-31	-33
@ famili	-4	-2	-2	-24	39	-2	-1
@ fewer	29	-4	27	83	29	28	28
@ file	-21	-21	-19	-20	-20	-19	-20
@ find	-22	-19	-20	-19	-23	-20	-20
@ firmwar	-80	-73	-73	-78	-75	-69	-82
@ fix	-29	-32	-30	-30	-35	-30	-31
@ flag	-29	-25	-26	-27	-33	-26	-27
@ fleet	-18	-18	-18	-23	-22	-18	-22
@ flow	7	16	78	13	8	14	11
@ for	24	34	84	49	24	27	20
@ forc	-24	-20	-20	-21	-25	-20	-20
@ found	-24	-20	-19	-20	-21	-19	-19
@ from	-20	-13	-16	-15	-11	-17	-17
@ function	-62	-49	-49	-49	-49	-47	-65
@ get	-51	-47	-52	-49	-57	-48	-52
@ goe	-9	3	-9	-10	-20	-9	-13
@ got	-51	-42	-44	-45	-49	-43	-47
@ grant	-47	-53	-27	-51	-61	-45	-40
@ grow	-29	-28	-28	-30	-35	-29	-31
@ had	-38	-28	-28	-29	-29	-27	-28
@ hardwar	-76	-72	-73	-72	-70	-69	-82
@ has	-28	-26	-27	-14	-39	-26	-31
@ head	-31	-27	-29	-38	-31	-27	-46
@ hm	-16	-17	-15	-16	-17	-15	-17
@ hold	-12	-11	-11	-11	-19	-11	-11
@ host	-83	-86	-82	-80	-81	-79	-103
@ how	10	48	12	-5	10	11	12
@ hyperpod	-11	-11	-11	-12	-12	-11	-17
@ i	-8	-18	3	10	-22	-9	-12
@ id	41	22	31	67	30	31	30
@ if	19	52	21	44	20	22	21
@ imag	-22	-21	-21	-21	-21	-21	-24
@ in	-19	-17	-16	-25	-9	-23	-27
@ index	-9	-8	-8	-8	-7	-8	-8
@ inspect	-18	-12	-13	-13	-14	-13	-13
@ instal	-57	-72	-57	-73	-57	-55	-80
@ instanc	-25	-16	-19	-18	15	-18	-26
@ instead	-24	50	-10	-6	-6	-3	-3
@ into	4	44	13	15	13	14	14
@ invoc	-24	-24	-24	-22	-25	-23	-24
@ is	-30	-21	-19	-27	-30	-26	-28
@ isnt	-19	-19	-21	-21	-20	-19	-23
@ issu	-19	-19	-18	-20	-21	-19	-20
@ it	4	26	7	20	79	28	29
@ item	-47	-45	-45	-45	-52	-45	-49
@ its	-23	-23	-23	-23	-23	-23	-44
@ itself	-36	-34	-36	-35	-35	-34	-45
@ job	-54	-63	-47	-23	-50	-45	-53
@ keep	-19	-21	-21	-20	-11	-19	-22
@ kei	-98	-94	-94	-86	-86	-86	-133
@ kept	-34	-25	-25	-27	-25	-25	-28
@ kernel	-16	-12	-12	-13	-13	-12	-12
@ key	-59	-56	-61	-54	-57	-54	-56
@ land	38	-28	-35	0	-13	-2	-3
@ larg	-29	-26	-23	-16	39	-14	-15
@ launch	-19	-25	-20	-20	-20	-20	-23
@ layer	-6	-19	-34	-20	-32	-19	-18
@ leak	-19	-17	-17	-18	-18	-16	-16
@ least	-54	-52	-36	-16	-42	-35	-39
@ leav	2	3	3	18	0	3	3
@ legal	-29	-49	-33	-49	-29	-29	-28
@ less	51	11	49	142	51	52	52
@ let	-47	-46	-48	-48	-56	-45	-46
@ licens	-24	2	-9	4	-1	6	69
@ like	-53	-51	-50	-52	-49	-49	-62
@ line	-19	56	-21	-38	-24	-21	-23
@ link	-36	-35	-36	-38	-42	-35	-41
@ listen	-80	-73	-76	-72	-75	-69	-79
@ locat	-41	-34	-35	-35	-36	-35	-43
@ lock	-61	-57	-58	-57	-59	-56	-69
@ log	-23	-24	-23	-24	-28	-22	-22
@ login	-42	-38	-44	-39	-42	-39	-39
@ long	-19	-18	-18	-19	-19	-18	-33
@ lustr	-36	7	-24	-33	-29	-24	-25
@ machin	-37	-34	-36	-37	-37	-35	-45
@ major	-26	-25	-26	-24	-24	-23	-26
@ make	-30	-23	-22	-23	-22	-22	-22
@ manag	-5	-10	-8	16	-4	-4	-15
@ may	-58	-50	-82	-49	-52	-50	-49
@ mean	-35	-24	34	-13	-36	-15	-19
@ medium	-27	-43	-28	-31	-31	-28	-29
@ messag	27	27	12	27	80	26	28
@ metadata	-11	-12	-11	-13	-11	-11	-15
@ migrat	-25	-25	-22	-25	-23	-23	-23
@ minor	-72	-70	-72	-71	-71	-70	-115
@ miss	-43	-31	-32	-32	-32	-30	-31
@ mode	88	84	35	111	31	47	45
@ model	-51	-40	-38	-39	-41	-38	-39
@ move	-22	-23	-21	-27	-22	-20	-22
@ multi	-46	-44	-60	-44	-11	-39	-40
@ must	-50	-39	-38	-40	-40	-39	-44
@ my	-25	-20	-21	-21	-23	-21	-31
@ mysql	-71	-51	-60	-63	-61	-51	-51
@ n	28	74	21	9	21	31	31
@ name	-47	-57	-46	-47	-65	-45	-47
@ namespac	-22	-20	-21	-21	-22	-20	-30
@ need	-66	-81	-80	-105	-118	-80	-85
@ network	-26	-31	-25	-26	-24	-24	-25
@ never	-9	-8	-8	-8	-8	-8	-8
@ next	48	95	43	30	41	42	39
@ no	45	-4	18	34	9	16	18
@ node	-17	-14	-15	-2	-16	-9	39
@ not	26	24	64	22	27	25	14
@ of	-38	-32	-32	-32	-15	-29	-35
@ on	-30	14	-15	-15	-20	-21	-39
@ onc	29	44	30	68	31	32	32
@ one	-40	-41	-37	-42	-41	-38	-37
@ onli	20	29	25	26	62	25	29
@ ontap	-71	-67	-71	-65	-57	-64	-71
@ onto	26	76	25	20	29	28	29
@ open	-13	-15	-12	-13	-12	-12	-12
@ openzf	-42	-38	-41	-39	-38	-38	-39
@ oper	44	47	48	48	47	48	111
@ ops	-4	56	0	-31	-17	-1	-2
@ option	-6	-4	-35	45	-14	-4	-3
@ or	22	86	35	94	42	39	36
@ os	-44	-97	-41	-48	-14	-38	-75
@ our	35	5	3	0	-1	24	-10
@ ourselv	9	34	14	22	3	11	-5
@ over	-25	0	-29	-33	-11	-20	-19
@ overview	95	18	23	23	14	20	21
@ own	1	3	3	24	1	3	-6
@ owner	-39	-42	-40	-38	-47	-37	-42
@ ownership	79	12	19	20	13	17	17
@ page	-41	-29	-28	-28	-27	-27	-28
@ param	-24	-23	-25	-25	-25	-22	-25
@ paramet	-26	-26	-25	-23	-25	-23	-25
@ part	26	29	31	27	30	31	68
@ partit	-22	-23	-25	-23	-24	-23	-23
@ password	-39	-36	-36	-35	-37	-36	-39
@ patch	-162	-156	-145	-140	-140	-139	-217
@ peer	-14	-10	-10	-10	-10	-10	-10
@ permiss	-43	-47	-41	-55	-48	-42	-47
@ physic	-2	24	-3	-8	-1	-2	-1
@ pick	-24	-28	-24	-25	-29	-24	-25
@ platform	-10	-19	-18	-17	-18	-16	-19
@ pleas	-3	-3	1	-21	-21	-18	-17
@ pls	4	-5	-14	-13	-19	-22	-16
@ plu	-29	-30	-28	-30	-28	-27	-33
@ plugin	-81	-77	-80	-73	-78	-73	-81
@ plz	113	18	25	30	67	24	20
@ pod	-11	-10	-11	-11	-10	-10	-10
@ point	-17	-17	-17	-17	-17	-17	-25
@ polici	-54	-50	-51	-51	-38	-49	-57
@ port	-34	-31	-31	-30	-32	-30	-31
@ pre	-36	-31	-32	-31	-30	-31	-37
@ price	31	13	30	20	116	36	31
@ primari	-12	-11	-11	-11	-11	-11	-13
@ print	-12	-12	-11	-11	-13	-11	-11
@ profil	-12	-8	-9	-9	-9	-8	-9
@ project	-32	-23	-19	-21	-20	-19	-20
@ prompt	-48	-45	-47	-44	-44	-44	-49
@ provid	-19	-19	-19	-25	-21	-19	-20
@ provis	10	53	9	7	10	11	7
@ proxi	-60	-58	-60	-58	-65	-58	-69
@ public	-19	-19	-17	-18	-20	-17	-17
@ python	-51	-51	-52	-49	-52	-50	-53
@ queri	-15	-11	-11	-12	9	-11	-14
@ queue	-72	-70	-67	-67	-69	-67	-95
@ r	-53	-30	-32	-46	-47	-32	-31
@ rbac	-86	-80	-84	-77	-81	-77	-85
@ reach	26	26	27	25	59	26	27
@ read	6	12	10	16	79	17	15
@ reader	39	35	11	33	103	31	30
@ record	-23	-22	-21	-22	-24	-21	-22
@ redi	-21	-21	-23	-27	-22	-21	-30
@ regard	19	60	19	18	35	23	21
@ renew	-61	-64	-59	-67	-71	-60	-59
@ repair	-34	-31	-31	-32	-37	-31	-33
@ replac	-7	-8	-7	-6	-6	-6	-8
@ replic	-49	-39	-39	-39	-43	-38	-42
@ replica	-63	-60	-60	-58	-61	-56	-58
@ report	-24	-21	-22	-21	-22	-21	-22
@ repositori	-17	-17	-17	-16	-17	-16	-17
@ respons	89	45	25	27	17	25	18
@ retent	-58	-56	-54	-52	-54	-52	-56
@ retri	-91	-87	-92	-84	-93	-85	-85
@ return	-35	-17	-13	-14	7	-13	-14
@ revok	-25	-23	-24	-26	-24	-23	-22
@ right	-40	-40	-38	-39	-40	-38	-41
@ role	-87	-82	-81	-83	-87	-78	-83
@ rotat	-104	-103	-110	-103	-96	-98	-137
@ rout	-56	-37	-37	-37	-38	-36	-47
@ router	-56	-37	-35	-35	-37	-35	-35
@ rule	-89	-83	-85	-80	-81	-84	-88
@ run	-36	-35	-33	-34	-24	-33	-43
@ runtim	-69	-79	-76	-69	-70	-66	-80
@ sai	-30	-30	-32	-33	-32	-29	-31
@ same	13	120	24	19	27	24	13
@ save	-31	-13	-10	-14	32	-11	-8
@ scan	-22	-20	-20	-20	-23	-20	-24
@ schedul	-60	-61	-67	-49	-61	-59	-87
@ schema	-97	-88	-90	-83	-83	-82	-94
@ scream	-17	-23	-16	-17	-17	-17	-17
@ script	-19	-33	-19	-22	-19	-19	-19
@ secret	-31	-34	-34	-33	-33	-31	-34
@ secur	77	87	83	51	58	63	155
@ self	-39	-36	-33	-46	-34	-35	-36
@ send	23	32	33	34	102	26	28
@ server	0	6	4	10	4	7	71
@ serverless	6	-26	-36	-32	-37	-30	-36
@ servic	-41	-39	-39	-38	-41	-38	-44
@ session	-32	-38	-35	-44	-33	-33	-34
@ set	-5	9	-3	-4	-4	-3	-5
@ setup	70	21	9	20	25	24	26
@ share	64	8	9	15	8	11	3
@ should	-34	-26	-27	-30	-32	-27	-29
@ show	-23	8	-19	-37	-19	-18	-18
@ side	-4	68	10	6	11	7	7
@ sidecar	-34	-32	-39	-34	-40	-40	-40
@ sinc	-12	-12	-17	-13	-13	-12	-12
@ sit	-44	-40	-41	-40	-45	-39	-49
@ snapshot	-35	-33	-33	-33	-36	-32	-35
@ so	-20	5	-9	20	-8	-5	-15
@ softwar	-37	-35	-36	-51	-37	-35	-42
@ someon	-22	-18	-18	-20	-20	-18	-20
@ someth	-60	-59	-58	-57	-67	-64	-71
@ split	66	65	25	-5	16	24	20
@ srm	150	42	42	55	53	41	44
@ stage	-62	-56	-59	-59	-78	-57	-58
@ stai	-6	-7	-6	-8	-6	-6	-6
@ stand	-18	-12	39	-10	-24	-11	-13
@ standard	-18	-16	-20	-18	-10	-17	-18
@ start	-17	-23	-18	-21	-18	-17	-17
@ still	-38	-34	-31	-33	-36	-31	-34
@ stop	-8	-7	-7	-7	-7	-7	-7
@ storag	-37	-33	-33	-35	-34	-33	-35
@ stream	-49	-46	-48	-47	-47	-46	-50
@ subnet	-25	-29	-25	-25	-26	-25	-24
@ suggest	-19	-18	-18	-18	-18	-18	-20
@ support	7	10	9	13	92	13	4
@ tabl	-31	-30	-30	-29	-38	-29	-30
@ take	-19	-17	-18	-18	-21	-18	-18
@ target	-13	-15	-13	-14	-15	-14	-16
@ task	-60	-56	-75	-54	-55	-54	-55
@ tell	72	4	-30	-1	-16	2	3
@ templat	-76	-50	-61	-43	-65	-43	-43
@ than	2	62	4	-42	-12	4	4
@ that	-17	-3	-15	-27	-17	-14	-16
@ the	-2	-9	-2	12	-5	-1	26
@ their	-38	-41	-34	-33	-34	-33	-47
@ them	165	49	64	67	62	60	30
@ then	-82	-75	-76	-66	-66	-68	-67
@ there	-117	-91	-98	-85	-101	-88	-87
@ thing	-50	-74	-77	-71	-72	-74	-126
@ threat	-17	-17	-16	-16	-17	-16	-17
@ three	-32	3	-26	-23	-42	-21	-22
@ throttl	-30	-25	-24	-24	-28	-25	-26
@ tls	-73	-69	-73	-67	-79	-68	-69
@ to	-9	6	-20	-20	5	-13	-15
@ told	-26	-24	-26	-28	-25	-23	-24
@ too	-35	-29	-27	-27	-26	-28	-29
@ took	-11	-10	-9	-10	-10	-9	-10
@ topic	-42	-55	-42	-42	-46	-44	-44
@ train	-55	-53	-56	-52	-53	-51	-56
@ transfer	-27	-28	-28	-29	-29	-27	-27
@ true	-21	-17	-17	-17	-21	-17	-18
@ tune	-15	-15	-15	-15	-15	-15	-22
@ type	-38	-31	-46	-37	18	-31	-47
@ under	-20	-15	-15	-16	-16	-16	-16
@ up	-57	-48	-49	-47	-55	-48	-56
@ upgrad	28	47	39	44	59	49	149
@ us	122	18	24	23	22	25	7
@ user	-42	-38	-38	-37	-38	-36	-37
@ v	9	115	24	26	18	24	16
@ v2	-2	8	0	0	23	1	-1
@ version	-56	-52	-58	-51	-36	-51	-58
@ versu	14	78	27	47	30	31	29
@ via	-79	-75	-70	-82	-73	-71	-79
@ volum	-29	-30	-28	-27	-28	-27	-31
@ vs	3	76	16	29	19	18	16
@ w	40	26	8	9	10	8	9
@ warehous	-9	-13	-10	-10	-10	-9	-9
@ was	-18	-18	-17	-17	-17	-17	-20
@ we	-48	-18	-39	-35	-35	-33	-66
@ web	-9	-7	-8	-8	-8	-8	-8
@ weight	-56	-31	-31	-53	-32	-31	-31
@ were	-44	-52	-44	-49	-44	-42	-52
@ what	93	53	68	50	37	42	41
@ when	-12	-7	-10	-1	-11	-10	-10
@ where	42	42	29	57	25	25	27
@ which	36	-1	12	31	23	13	12
@ whichev	26	-2	28	71	26	25	27
@ while	-18	-20	-19	-18	-27	-18	-18
@ who	19	26	3	11	9	12	54
@ whose	-30	-16	-28	-32	-31	-27	-31
@ windows	-65	-61	-62	-66	-63	-61	-79
@ with	-11	-21	-7	30	-12	-6	4
@ without	-4	5	3	3	37	3	3
@ worker	-60	-49	-50	-49	-57	-48	-44
@ workflow	-9	24	-7	-15	-21	-7	-7
@ would	-12	14	-8	-13	-16	-10	-13
@ write	-93	-86	-84	-82	-88	-80	-106
@ zip	13	75	10	1	15	16	9
^	-23	-25	-23	-27	-22	-24	-24
^ @	0	-19	-41	-35	-42	-41	-28
^ a	-6	-10	24	-10	-12	-9	-21
^ access	-58	-59	-68	-59	-72	-59	-74
^ accord	-17	-10	-10	-10	-10	-10	-10
^ account	-31	-31	-35	-31	-57	-31	-37
^ activ	-29	-35	-30	-36	-31	-29	-29
^ ad	42	22	32	86	21	40	162
^ admin	-49	-36	-35	-36	-37	-34	-34
^ after	21	51	20	18	21	21	20
^ agent	36	29	27	31	32	29	121
^ air	-41	-41	-43	-42	-46	-42	-47
^ alarm	-80	-76	-77	-73	-92	-72	-73
^ alibaba	27	27	27	27	60	27	20
^ amazon	112	53	139	58	33	55	97
^ an	-12	-10	10	-12	-16	-11	-11
^ and	-48	-44	-40	-42	-51	-42	-16
^ antiviru	-118	-96	-129	-100	-109	-112	-112
^ api	-6	-6	-6	-6	-8	-6	-6
^ app	-55	-56	-58	-56	-61	-57	-71
^ applic	-92	-90	-95	-89	-91	-89	-97
^ archiv	-33	-33	-35	-33	-38	-33	-42
^ are	3	8	-5	7	48	32	14
^ as	3	-5	6	32	6	6	6
^ audit	-18	-16	-16	-16	-17	-16	-19
^ auditor	17	13	44	25	16	18	14
^ auth	-40	-41	-43	-39	-43	-39	-43
^ author	-61	-59	-78	-58	-78	-61	-67
^ auto	7	3	51	0	-12	-2	-16
^ autom	-58	-69	-59	-57	-60	-57	-74
^ avail	16	14	64	15	1	7	9
^ awar	-12	-13	3	-13	-12	-27	-23
^ aws	41	25	25	25	81	24	-26
^ az	-9	25	128	26	3	5	9
^ back	-127	-118	-125	-112	-126	-113	-147
^ background	-29	-30	-32	-30	-35	-30	-31
^ backup	21	17	19	21	89	21	5
^ bad	-39	-36	-37	-37	-46	-36	-36
^ bandwidth	-51	-50	-51	-49	-63	-50	-49
^ bare	18	22	88	18	-15	22	22
^ base	-41	-44	-47	-43	-58	-43	-58
^ batch	20	19	22	17	-2	20	76
^ bill	-45	-40	-41	-53	-72	-40	-46
^ binlog	-24	-22	-22	-23	-25	-22	-23
^ bit	-26	-21	-21	-23	-22	-21	-23
^ block	-18	-17	-18	-18	-26	-17	-17
^ blue	-25	-23	-26	-24	-28	-23	-24
^ boss	0	70	5	-6	15	13	15
^ bounc	-48	-36	-37	-39	-52	-37	-40
^ break	126	16	3	16	-9	16	-1
^ broken	-38	-39	-37	-36	-44	-36	-37
^ bui	-51	-49	-50	-46	-70	-47	-46
^ build	2	61	-38	-17	4	-3	-2
^ busi	-34	-45	-38	2	-63	-37	-40
^ but	-46	-43	-43	-42	-43	-43	-48
^ byol	-52	-43	-45	-42	-44	-43	-50
^ cach	-36	-41	-43	-36	-40	-40	-42
^ can	61	46	75	45	89	42	40
^ capac	-76	-73	-85	-69	-73	-71	-80
^ cctv	-55	-56	-59	-56	-67	-57	-61
^ cert	-24	-26	-24	-28	-30	-23	-23
^ chang	-16	-16	-17	-17	-20	-16	-16
^ check	-34	-34	-45	-45	-33	-33	-35
^ checksum	-45	-42	-40	-37	-38	-53	-38
^ choos	-54	-60	-61	-47	-57	-54	-53
^ ci	-30	-36	-29	-6	-38	-33	-40
^ client	-32	-33	-33	-33	-41	-33	-36
^ cloud	-117	-92	-92	-86	-110	-88	-102
^ cloudflar	6	5	3	3	42	4	-9
^ cluster	-40	-38	-38	-38	-37	-37	-44
^ code	-40	-40	-41	-39	-41	-39	-40
^ come	-2	-8	12	-6	-3	-3	-2
^ compar	10	87	23	16	89	20	14
^ complianc	-22	-22	-14	-25	-26	-25	-25
^ configur	-30	-31	-32	-32	-33	-32	-33
^ consum	-27	-25	-25	-26	-28	-26	-28
^ contain	-16	-15	-20	-17	-21	-15	25
^ containerd	-50	-45	-49	-46	-54	-44	-47
^ content	-89	-83	-92	-80	-92	-85	-98
^ continu	-26	-28	-25	-25	-30	-25	-30
^ control	-64	-64	-85	-62	-61	-61	-62
^ convert	5	19	-24	11	93	24	10
^ copi	-27	-35	-30	-41	-26	-27	-29
^ cor	-39	-38	-41	-40	-56	-38	-48
^ coredn	-33	-33	-34	-34	-33	-33	-58
^ could	9	21	24	3	3	-24	5
^ cpu	-20	-19	-18	-18	-22	-18	-19
^ creat	-101	-96	-108	-91	-95	-91	-106
^ credenti	-10	-10	-9	-11	-9	-9	-10
^ cross	-60	-62	-66	-58	-63	-60	-61
^ crypto	-25	-24	-25	-25	-33	-24	-32
^ cryptomin	-44	-37	-37	-39	-46	-36	-42
^ custom	-26	-19	50	-19	-35	-23	-33
^ cve	-43	-42	-41	-43	-59	-43	-50
^ daili	-63	-76	-70	-63	-73	-64	-65
^ dangl	-23	-20	-22	-22	-22	-21	-26
^ data	-28	-28	-8	-26	-26	-24	-25
^ databas	-92	-98	-94	-99	-97	-92	-127
^ db	-50	-50	-64	-60	-72	-50	-8
^ ddo	-17	-47	-32	20	-36	-22	-16
^ decid	-47	-45	-56	-50	-45	-54	-47
^ decommiss	-44	-43	-46	-46	-55	-49	-47
^ defin	70	68	155	67	67	69	70
^ definit	-21	-19	1	-20	-26	-34	-18
^ delet	-11	-10	-22	-11	58	-11	-16
^ deploi	-45	-44	-48	-44	-51	-43	-43
^ dev	-25	-26	-29	-37	-26	-25	-43
^ devic	-11	-9	-9	-10	-9	-9	-9
^ did	22	24	28	27	101	14	22
^ diesel	-20	-20	-19	-20	-23	-19	-28
^ differ	12	66	13	15	4	14	14
^ disast	-35	-34	-37	-34	-40	-34	-37
^ disk	-45	-47	-45	-45	-48	-43	-46
^ dns	-17	-23	-10	40	-23	-11	-14
^ do	-44	-37	-38	-40	-45	-20	-18
^ doe	-40	-38	-42	-38	-39	-38	-36
^ domain	-27	-34	-27	-33	-27	-26	-27
^ download	-38	-39	-44	-39	-54	-40	-38
^ durabl	-32	-29	-30	-29	-30	-29	-28
^ ecs	-24	-20	-19	-19	-19	-19	-20
^ elast	42	45	37	40	25	48	144
^ eleven	-19	-18	-19	-19	-19	-18	-19
^ enabl	-109	-104	-111	-101	-106	-101	-116
^ encrypt	-19	-8	-25	-8	-49	-13	109
^ engin	-4	1	1	-1	-9	2	30
^ enhanc	-7	-7	-7	-9	-8	-7	-8
^ envelop	2	4	73	5	-7	-4	-12
^ environ	-35	-36	-37	-35	-37	-36	-36
^ eras	-46	-48	-51	-46	-63	-45	-46
^ etcd	-17	0	61	-1	-5	-8	-8
^ even	-44	-44	-50	-44	-44	-43	-50
^ event	-54	-53	-57	-52	-56	-54	-54
^ everyth	120	43	49	48	46	48	48
^ evid	-8	-7	-7	-7	-7	-7	-7
^ ex	-19	-18	-17	-19	-20	-18	-19
^ excus	4	5	19	4	1	4	4
^ execut	-66	-60	-72	-59	-63	-59	-61
^ explain	70	27	118	54	114	49	50
^ export	-32	-37	-33	-40	-33	-33	-32
^ failov	-19	-17	-17	-19	-19	-17	-18
^ fedramp	14	51	164	43	31	22	23
^ fibr	-52	-52	-62	-53	-54	-52	-79
^ file	-84	-73	-75	-77	-94	-74	-78
^ find	27	30	29	29	67	30	27
^ fine	-27	-26	-26	-26	-30	-26	-27
^ fip	-10	-10	-10	-9	-10	-10	-10
^ fire	-20	-20	-21	-20	-28	-20	-22
^ firecrack	-48	-50	-76	-54	-57	-49	-52
^ firmwar	-77	-80	-85	-82	-94	-81	-98
^ flow	-36	-41	-39	-40	-38	-35	-35
^ for	-17	-23	-8	-10	-31	-19	-44
^ game	-26	-29	-11	2	-23	-11	-14
^ gatewai	18	27	16	26	18	26	85
^ gcp	4	4	2	3	19	4	1
^ gdpr	-70	-86	-95	-81	-75	-68	-73
^ gener	-109	-89	-118	-90	-101	-105	-104
^ generally	-17	-17	-17	-17	-31	-17	-17
^ give	8	-6	-9	-6	11	-2	-5
^ googl	11	11	8	9	36	12	9
^ got	6	6	19	5	3	6	5
^ grant	-89	-92	-102	-86	-86	-85	-96
^ graph	-32	-55	-33	0	-51	-30	-31
^ gremlin	-7	-36	-20	-36	41	-11	-11
^ guest	-93	-95	-111	-95	-99	-94	-113
^ hand	83	30	20	33	16	36	34
^ hard	-79	-80	-86	-80	-82	-79	-81
^ harden	26	33	21	33	32	30	116
^ hardwar	-62	-65	-65	-62	-64	-60	-70
^ hello	-6	4	-9	5	-7	28	12
^ help	-35	0	-33	2	-15	116	-4
^ hey	26	-2	17	-2	-20	-7	-6
^ hi	14	21	2	8	7	52	7
^ high	-24	-36	-25	-23	-24	-23	-24
^ hipaa	-18	-17	28	-17	-28	-21	-32
^ hm	-33	-33	-33	-32	-35	-33	-35
^ hmm	-26	-33	-32	-26	-27	-26	-26
^ host	-65	-63	-67	-45	-66	-62	-100
^ how	78	63	53	55	148	55	55
^ hpc	-27	-52	-24	-9	-32	-25	-40
^ http	-20	-21	-21	-25	-25	-21	-24
^ hypervisor	-55	-56	-15	-60	-91	-70	-61
^ i	47	27	45	37	17	46	21
^ iaa	-65	-67	7	-54	-83	-60	-99
^ id	53	19	34	64	26	34	35
^ if	-31	18	-20	-13	-22	-20	-23
^ ignor	34	36	35	34	88	15	35
^ im	75	29	29	27	9	62	29
^ imdsv2	1	1	18	1	-1	-1	-6
^ import	-8	-9	-9	-9	-10	-9	-10
^ in	-59	-57	-56	-53	-65	-53	-64
^ incid	-61	-55	-58	-56	-71	-55	-72
^ index	-113	-107	-122	-97	-115	-99	-99
^ infrastructur	-38	-36	-37	-34	-36	-35	-34
^ inherit	49	10	21	12	11	10	13
^ instal	-77	-77	-78	-74	-78	-73	-85
^ intern	-10	-11	-9	2	-12	-8	-8
^ is	-12	-6	-13	-7	17	4	16
^ iscsi	-51	-41	-41	-43	-46	-41	-41
^ isnt	-29	-27	-27	-28	-30	-27	-36
^ iso	2	1	56	2	-16	0	1
^ isol	-24	-25	-24	-23	-26	-25	-28
^ it	-43	-42	-39	-47	-48	-39	-41
^ its	-24	-20	-23	-20	-42	-24	7
^ karpent	-25	-26	-27	-26	-25	-25	-39
^ keep	-44	-43	-44	-43	-48	-43	-45
^ kei	49	49	43	53	24	53	132
^ kernel	-30	-29	-30	-31	-32	-29	-39
^ key	-56	-72	-69	-19	-66	-55	-58
^ kindli	72	53	22	1	15	25	26
^ kubelet	-10	-13	99	2	-4	-4	-3
^ land	-9	-8	-11	-9	-10	-8	-9
^ launch	-20	-12	10	-11	-40	-11	-13
^ leader	-10	-9	-10	-10	-10	-9	-11
^ leaver	-23	-18	-18	-20	-19	-18	-17
^ legal	-66	-67	-78	-64	-72	-66	-68
^ licens	-60	-59	-63	-59	-75	-58	-71
^ lifecycl	-66	-66	-68	-65	-70	-67	-71
^ list	57	6	18	7	-15	56	19
^ local	-36	-38	-39	-39	-36	-36	-36
^ log	-18	-31	-24	-18	-25	-20	20
^ long	-57	-52	-52	-52	-61	-51	-51
^ lost	-44	-40	-49	-40	-43	-41	-46
^ mail	11	-3	10	54	6	10	10
^ mainten	-34	-32	-35	-36	-39	-33	-40
^ manag	-11	-4	44	-4	-8	-5	-17
^ manual	-2	45	7	46	30	182	26
^ market	-28	-28	-27	-28	-54	-28	-28
^ max	26	26	29	22	86	26	25
^ mean	13	11	72	12	2	10	14
^ memori	-35	-35	-36	-35	-36	-36	-43
^ messag	-44	-46	-43	-42	-75	-45	-44
^ mfa	-58	-52	3	-54	-79	-53	-64
^ minor	-15	-12	-13	-13	-13	-12	-11
^ mobil	-31	-29	-34	-30	-31	-29	-28
^ monitor	13	-6	12	45	11	8	13
^ move	7	59	3	-6	-1	8	4
^ multi	-37	-37	-25	-39	-45	-40	-37
^ must	18	21	21	20	15	21	58
^ my	73	33	42	26	44	27	37
^ n	-78	-87	-83	-73	-102	-78	-87
^ nacl	-31	-30	-34	-31	-40	-29	-38
^ nah	-40	-37	-40	-38	-47	-38	-52
^ need	67	24	24	54	23	25	27
^ network	-27	-26	11	-23	-30	-23	-28
^ new	41	2	2	4	3	6	6
^ nightli	7	-4	7	28	7	7	7
^ nitro	27	24	132	26	15	25	7
^ no	-19	-18	-20	-18	-19	-19	-21
^ nobodi	-32	-56	-35	10	-42	-32	-33
^ node	-17	-12	-12	-12	-12	-12	-13
^ not	-47	-39	-38	-41	-36	-37	-38
^ now	-87	-72	-70	-67	-67	-70	-71
^ ntf	-12	-9	-10	-10	-10	-9	-9
^ number	-27	-23	-24	-26	-29	-23	-22
^ nvidia	-23	-25	-24	-25	-27	-23	-22
^ of	50	52	153	54	17	52	48
^ ok	-13	-29	-37	-29	-40	-31	-38
^ on	15	45	16	9	43	17	1
^ one	91	28	28	29	3	28	27
^ open	-65	-73	-68	-73	-84	-66	-66
^ oper	-77	-73	-75	-71	-76	-72	-80
^ orphan	-38	-34	-36	-33	-33	-33	-35
^ os	-142	-149	-142	-145	-146	-140	-214
^ our	28	29	28	40	46	29	59
^ pager	-26	-28	-26	-37	-25	-27	-28
^ paramet	-33	-30	-32	-33	-39	-31	-37
^ partner	-21	-20	-21	-20	-21	-20	-21
^ password	-87	-89	-93	-87	-91	-89	-117
^ patch	-40	-39	-43	-41	-52	-40	-31
^ pci	-34	-35	-2	-37	-49	-35	-36
^ pdb	-82	-56	33	-80	-100	-70	-79
^ penetr	-29	-30	-6	-28	-34	-38	-35
^ pentest	-11	-10	-12	-11	-11	-10	-14
^ peopl	-25	-18	-18	-18	-18	-18	-18
^ permiss	-89	-90	-100	-88	-93	-91	-94
^ person	-15	-15	-15	-15	-17	-15	-26
^ phish	-39	-38	-43	-39	-43	-38	-43
^ physic	-62	-64	-66	-67	-63	-61	-64
^ pick	-58	-61	-62	-29	-66	-58	-63
^ pii	-93	-84	-101	-80	-84	-81	-92
^ pip	-18	-18	-18	-20	-18	-17	-18
^ pitr	-41	-46	-25	-40	-44	-38	-44
^ platform	-44	-28	44	-23	-30	-23	-24
^ pleas	16	20	-8	16	87	1	7
^ pls	40	13	6	17	20	-1	62
^ pod	-11	-13	5	-11	-14	-12	-16
^ point	-37	-36	-50	-37	-56	-37	-35
^ poison	-51	-42	-41	-43	-50	-43	-49
^ port	-43	-46	-40	-43	-57	-39	-41
^ posix	-20	-17	-19	-18	-19	-17	-17
^ power	-51	-48	-53	-48	-52	-48	-58
^ pre	-64	-55	-70	-59	-71	-58	-64
^ procur	-66	-53	-57	-53	-72	-55	-61
^ protect	-65	-64	-74	-63	-77	-64	-77
^ provis	-50	-50	-49	-54	-65	-45	-44
^ public	-33	-30	-31	-33	-34	-31	-41
^ put	26	56	26	2	26	26	26
^ quarterli	-74	-74	-76	-73	-76	-71	-85
^ queri	-30	-27	-26	-26	-27	-26	-40
^ queue	-49	-49	-50	-35	-51	-48	-49
^ quick	9	138	8	12	25	27	10
^ ransomwar	-12	-11	-11	-11	-12	-11	-12
^ read	-51	-52	-56	-67	-61	-54	-58
^ recommend	25	21	24	6	95	25	26
^ recoveri	-48	-48	-56	-47	-49	-47	-47
^ redishel	-17	-17	-17	-22	-17	-17	-26
^ regresshion	-28	-27	-26	-28	-34	-27	-38
^ remind	-21	-29	-29	-29	-60	-32	-31
^ renew	-50	-50	-60	-52	-68	-51	-70
^ replac	-49	-51	-53	-47	-49	-47	-51
^ replic	-32	-31	-33	-30	-32	-30	-32
^ resili	-53	-47	-35	-47	-57	-51	-70
^ respons	111	38	28	41	96	40	33
^ restor	-34	-31	-31	-31	-34	-30	-30
^ retent	-56	-56	-55	-54	-58	-53	-61
^ revok	-59	-59	-63	-59	-66	-59	-65
^ right	-50	-59	-53	-50	-55	-51	-56
^ rm	23	22	13	26	119	22	16
^ role	-29	-34	-30	-32	-40	-29	-28
^ root	-3	-3	32	-3	-16	-4	-12
^ rotat	-77	-62	-93	-62	-67	-63	-93
^ rout	-50	-54	-60	-52	-54	-53	-56
^ rto	6	-3	70	2	-7	-14	-7
^ runc	-17	-18	-18	-20	-21	-18	-19
^ saa	-13	-12	-13	-13	-15	-12	-13
^ same	-61	-48	-49	-48	-49	-52	-53
^ scale	-82	-86	-85	-83	-92	-83	-98
^ scan	-8	-8	-8	-8	-7	-8	-9
^ schema	-35	-34	-34	-33	-39	-33	-32
^ second	-30	-28	-28	-28	-29	-28	-39
^ secret	-55	20	-47	-34	-40	-27	-29
^ secur	-62	-61	-50	-61	-77	-61	-83
^ self	25	22	29	66	30	29	30
^ server	-64	-65	-68	-65	-67	-63	-84
^ servic	-50	-51	-53	-50	-54	-50	-52
^ session	-38	-36	-48	-38	-44	-39	-38
^ set	-62	-63	-62	-63	-113	-63	-62
^ share	-11	-37	-50	-35	2	-36	-59
^ should	20	17	19	46	15	16	13
^ show	65	15	19	28	22	57	15
^ sign	-13	-13	-12	-13	-14	-12	-17
^ sinc	-30	-24	-37	-27	-24	-23	-24
^ singl	-8	-13	30	-9	-24	-11	-8
^ sla	-154	-126	-148	-126	-222	-146	-144
^ slow	-52	-50	-53	-49	-53	-48	-50
^ small	14	14	14	35	12	14	12
^ smb	-42	-39	-29	-25	-28	-27	-29
^ snapshot	16	12	14	17	-6	15	101
^ so	-3	-18	-29	-19	-50	10	5
^ softwar	-28	-29	-27	-28	-30	-27	-28
^ somebodi	-13	-18	-13	-13	-14	-13	-13
^ someon	-52	-67	-48	-52	-50	-47	-49
^ sorri	-24	-19	8	-19	-42	-21	-19
^ split	117	21	32	37	32	33	31
^ spread	-33	-33	-35	-33	-33	-32	-32
^ sql	-36	-37	-38	-38	-37	-35	-41
^ sse	-19	-6	30	-6	-8	-6	-12
^ ssl	-25	-23	-25	-25	-23	-23	-23
^ stack	-35	-35	-40	-37	-38	-36	-38
^ static	41	40	41	91	19	41	24
^ storag	-74	-70	-73	-69	-73	-68	-70
^ store	55	-4	7	4	-17	5	-12
^ stream	48	42	47	80	28	48	144
^ subdomain	-36	-51	-32	-36	-47	-33	-32
^ subscrib	-82	-81	-89	-77	-81	-78	-86
^ sudo	-9	-9	-9	-9	-9	-9	-13
^ swap	7	42	3	2	10	10	5
^ system	-4	-3	-3	-16	24	-11	-21
^ tag	-56	-55	-55	-56	-69	-56	-84
^ tape	-33	-32	-33	-31	-38	-31	-30
^ task	-58	-55	-58	-55	-67	-55	-54
^ tell	5	59	13	35	103	115	16
^ test	-58	-58	-64	-59	-83	-61	-71
^ thank	-22	-27	-22	-24	11	-29	-39
^ the	-12	-5	-2	-6	-14	-5	52
^ then	-8	-8	-9	-8	-9	-9	-10
^ there	-29	-28	-29	-26	-31	-28	-28
^ third	-55	-51	-48	-43	-47	-44	-65
^ three	-33	-34	-35	-56	-45	-34	-33
^ throughput	26	33	35	33	95	32	34
^ time	21	20	11	50	17	20	21
^ tls	-25	-20	0	-19	-35	-20	11
^ too	-45	-45	-44	-44	-79	-44	-44
^ true	-24	-25	-31	-25	-29	-25	-26
^ trust	-27	-27	-27	-27	-31	-29	-38
^ ttl	-37	-34	-36	-33	-38	-34	-35
^ tune	-55	-54	-53	-52	-53	-51	-54
^ turn	-30	-30	-33	-29	-33	-29	-28
^ two	6	6	1	24	6	5	3
^ under	-43	-29	-53	-29	-30	-29	-29
^ uninterrupt	-28	-27	-29	-27	-38	-28	-29
^ upgrad	-47	-49	-59	-53	-57	-48	-72
^ uptim	-31	-32	-32	-32	-36	-32	-43
^ usag	-24	-12	-17	-13	-15	42	-19
^ user	-71	-66	-69	-65	-69	-64	-68
^ util	-30	-29	-28	-28	-30	-28	-28
^ vendor	-20	-22	-21	-24	-23	-20	-22
^ version	-110	-105	-118	-104	-113	-107	-135
^ vet	-34	-33	-34	-34	-45	-33	-33
^ virtual	-70	-71	-75	-71	-78	-71	-97
^ volum	-20	-20	-22	-20	-24	-20	-21
^ vpn	25	28	35	41	19	36	82
^ vulner	-36	-36	-39	-37	-39	-38	-47
^ wait	-46	-58	-44	-42	-46	-42	-45
^ want	27	0	24	70	21	24	25
^ we	0	2	-10	-1	-10	-6	1
^ web	-33	-33	-33	-37	-35	-33	-58
^ wed	-17	-18	-22	-19	-20	-17	-18
^ were	33	116	46	49	38	45	49
^ what	-18	-5	17	0	47	4	-3
^ when	26	48	44	49	115	85	33
^ where	63	17	26	76	5	26	19
^ which	0	-19	-13	16	24	5	-10
^ who	-20	-24	-23	-21	-13	-21	-17
^ whose	1	4	5	11	34	9	28
^ why	37	38	30	39	98	33	40
^ will	-24	-20	-24	-20	-41	11	-26
^ windows	2	-15	0	-3	-4	0	43
^ wipe	-16	-14	-16	-18	-15	-14	-14
^ with	-43	-37	-37	-38	-38	-37	-48
^ worker	17	14	35	31	33	36	119
^ write	24	16	12	15	65	16	0
^ wrong	-42	-43	-42	-43	-62	-42	-40
^ wtf	45	41	115	43	30	41	37
^ xen	-112	-116	-172	-121	-139	-115	-166
^ xz	-26	-23	-19	-20	-20	-20	-20
^ zone	-76	-73	-94	-73	-74	-79	-73
a	-16	-16	-10	-12	-16	-11	-19
a 2	21	20	18	20	47	20	21
a @	-29	-19	-14	-23	-21	-23	-30
a bank	-7	-6	-7	-7	-8	-6	-7
a box	25	17	26	88	18	27	28
a breach	-13	-11	-12	-12	-13	-12	-12
a broken	-42	-41	-44	-40	-47	-41	-55
a bug	-12	-11	-11	-11	-12	-11	-11
a certif	-15	-13	-13	-14	-14	-13	-13
a client	3	-13	-17	-18	-15	-12	-13
a cluster	-12	-12	-12	-12	-12	-12	-15
a colleagu	-7	-21	-21	-22	-36	-21	-24
a compani	-57	-54	-50	-55	-64	-49	-52
a complianc	33	85	32	62	29	32	33
a contain	-8	-7	15	2	-31	-9	-18
a contractor	-41	-30	-29	-32	-29	-29	-31
a control	6	6	18	6	5	6	6
a cron	-37	-37	-38	-37	-68	-37	-38
a custom	-50	-45	-59	-45	-49	-45	-51
a cve	-5	-12	-4	9	-4	-4	-5
a data	-6	-7	31	-7	-10	-8	-12
a dead	-14	-14	-14	-13	-13	-13	-13
a dedic	27	27	27	24	56	24	24
a delet	-10	-10	-10	-10	-12	-10	-10
a dev	-26	-24	-26	-26	-28	-25	-28
a develop	-15	-14	-14	-14	-14	-14	-24
a disk	-18	-17	-17	-27	-19	-17	-22
a distribut	-40	-46	-49	-43	-45	-45	-47
a dns	-9	-10	-9	-9	-10	-9	-10
a duti	-56	-33	-33	-55	-40	-33	-33
a fail	-18	-17	-21	-17	-18	-17	-17
a faulti	-23	-23	-24	-25	-22	-22	-29
a file	-1	-27	-1	26	-1	-1	-1
a finger	-48	-60	-49	-67	-54	-48	-51
a fleet	16	28	27	24	72	26	25
a flood	-16	-22	-16	-17	-17	-16	-17
a function	-60	-64	-69	-61	-65	-63	-67
a glanc	109	31	36	37	18	33	29
a good	32	33	32	1	122	24	37
a haiku	2	10	10	9	51	9	11
a hypervisor	17	15	88	13	-2	11	13
a job	-28	-27	-31	-28	-38	-28	-32
a joint	-51	-41	-53	-42	-57	-42	-42
a key	27	39	36	39	91	37	41
a larger	-27	-44	-27	-32	-27	-27	-29
a leak	-14	-15	-16	-14	-16	-15	-16
a leaver	-56	-55	-59	-55	-60	-55	-60
a linux	3	-4	6	42	3	8	3
a live	20	20	-5	17	73	18	16
a long	32	28	20	71	18	8	27
a lot	24	11	20	15	60	10	16
a m	-17	-21	-16	-18	-16	-16	-19
a mail	-6	-6	-6	-8	-9	-7	-7
a mainten	24	25	10	55	24	22	25
a manag	17	18	75	17	11	16	18
a mess	-14	-11	-12	-12	-11	-11	-11
a multi	-25	-25	-31	-25	-29	-25	-27
a nasti	-8	-8	-8	-8	-15	-8	-9
a new	-35	-34	-35	-34	-26	-33	-36
a newer	-8	-7	-8	-7	-8	-7	-7
a node	30	28	28	28	84	25	28
a non	25	26	62	25	19	24	26
a nutshel	102	-24	-19	-7	-34	-17	-24
a our	69	58	34	124	38	59	58
a patch	-49	-46	-47	-46	-58	-45	-56
a permiss	-30	-40	-33	-46	-29	-30	-32
a person	34	33	100	28	14	32	11
a pod	-13	-14	9	-14	-20	-16	-28
a polici	-10	-12	-10	-10	-9	-10	-10
a port	-31	-32	-31	-32	-44	-32	-39
a principl	-18	-18	-20	-19	-20	-17	-18
a privat	-24	-24	-4	-9	31	-4	-4
a provis	-31	-32	-31	-33	-31	-30	-32
a public	-23	-24	-23	-24	-30	-24	-29
a queri	-33	-7	-8	-9	29	-9	-7
a queue	8	-1	9	50	10	9	10
a raci	70	10	17	14	10	14	17
a real	0	4	-11	3	54	26	-6
a region	-27	14	-6	-29	-45	-28	-36
a replica	-11	-10	-10	-10	-10	-10	-12
a resourc	-27	-21	-21	-21	-23	-21	-21
a respons	21	20	9	7	4	7	8
a restart	-38	-37	-37	-39	-39	-36	-54
a retail	-35	-29	-29	-30	-29	-29	-40
a retir	-25	-23	-24	-22	-22	-23	-21
a role	-36	-43	-36	-36	-39	-37	-46
a rule	-27	-27	-32	-27	-29	-28	-35
a schedul	-3	-12	-5	28	-9	-4	-6
a script	-20	-20	-22	-20	-24	-20	-20
a second	-23	-22	-23	-22	-24	-22	-23
a secret	-7	-7	-13	-7	-7	-7	-8
a secur	37	34	88	53	33	37	39
a self	4	3	4	17	1	4	3
a server	21	22	22	48	22	22	21
a servic	-12	-15	37	-10	-11	-11	-18
a session	-12	-8	-8	-10	-8	-9	-9
a share	-32	-33	-45	-34	-37	-34	-36
a short	125	-4	14	35	34	31	9
a singl	-24	-24	-24	-42	-25	-24	-24
a site	-13	-12	-11	-12	-11	-12	-15
a slide	121	43	44	44	41	45	45
a small	26	6	25	64	25	26	26
a standalon	-7	-7	-9	-7	-7	-7	-7
a startup	-9	-19	-8	23	-9	-5	-8
a subnet	-51	-52	-65	-53	-55	-53	-61
a summari	13	0	1	2	2	3	3
a tabl	-22	-22	-31	-23	-23	-22	-21
a task	2	2	17	2	-1	1	1
a team	58	21	22	32	24	27	28
a terraform	-3	4	3	3	30	3	4
a thing	-42	-37	-49	-38	-40	-41	-40
a third	10	15	40	10	16	3	16
a ticket	2	17	17	10	43	17	15
a topic	-43	-41	-60	-43	-62	-49	-41
a user	-29	-53	-16	-24	-49	-32	-21
a volum	-38	-38	-38	-39	-51	-38	-54
a vulner	-30	-30	-31	-30	-34	-31	-45
a whole	-19	-18	-21	-19	-21	-18	-23
a workload	-15	-13	-31	21	-21	-20	-13
a wrong	-23	-22	-24	-26	-24	-22	-23
a year	-16	-15	-16	-17	-18	-16	-18
a zip	-52	-67	-49	-25	-49	-70	-61
a zone	-17	-17	-18	-16	-16	-15	-15
abl	-3	-2	-20	-2	-13	45	0
abl to	-3	-2	-20	-2	-13	45	0
about	-51	-44	-58	-30	-42	-35	-31
about @	-123	-89	-103	-82	-76	-86	-91
about an	22	22	19	64	15	22	21
about aws	40	14	14	13	14	13	9
about engin	22	22	14	66	-7	-3	-13
about our	-29	-5	-7	-8	10	-8	-10
about the	46	35	-11	33	20	28	118
about who	30	-13	-5	-3	-9	-11	-5
abov	20	18	-12	10	81	19	11
abov and	23	24	22	15	57	25	23
absorb	-29	-26	-27	-26	-29	-26	-27
absorb $	-31	-29	-31	-30	-33	-29	-32
abstract	-10	-18	33	-11	-18	-10	-12
abstract servic	5	7	54	7	-4	4	2
abus	-22	-21	-20	-21	-22	-22	-22
abus notic	-23	-21	-21	-22	-24	-24	-24
acceler	-68	-52	-47	-48	-54	-49	-51
accept	-43	-42	-56	-43	-52	-43	-49
access	-36	-35	-36	-35	-35	-35	-37
access $	-16	-16	-19	-16	-23	-17	13
access at	-18	-17	-18	-18	-26	-17	-17
access control	-18	-16	-16	-16	-16	-16	-15
access deni	-30	-42	-33	-46	-28	-30	-32
access entri	-9	-8	-8	-9	-8	-8	-10
access kei	-54	-44	-43	-43	-50	-44	-57
access key	-4	-5	-10	-7	41	-19	-24
access log	-31	-29	-29	-29	-29	-28	-29
access of	-25	-25	-32	-26	-39	-26	-28
access on	-34	-32	-32	-33	-33	-31	-34
access point	-11	-10	-10	-10	-10	-10	-10
access polici	-37	-37	-40	-36	-41	-37	-41
access request	27	26	26	26	55	22	26
access review	-47	-49	-54	-47	-54	-48	-51
access right	-50	-52	-57	-56	-69	-59	-58
access string	-17	-15	-16	-15	-16	-15	-15
access to	-23	-24	-21	-23	-29	-23	-26
accident	-32	-32	-32	-35	-35	-34	-37
accident delet	-32	-32	-32	-35	-35	-34	-37
accord	-13	-8	-9	-9	-9	-9	-9
accord to	-15	-10	-10	-10	-10	-10	-10
account	0	-9	-9	-8	12	-9	-14
account $	36	-10	-11	-10	2	-9	-16
account access	-39	-39	-43	-38	-43	-39	-40
account and	-45	-40	-43	-41	-47	-41	-48
account contact	-18	-18	-19	-18	-28	-19	-18
account for	73	7	12	23	2	17	17
account from	-50	-46	-48	-46	-73	-45	-50
account in	-44	-36	-36	-36	-40	-36	-39
account level	-18	-17	-18	-18	-26	-17	-17
account may	-31	-30	-31	-30	-45	-35	-31
account of	-37	-42	-37	-37	-39	-35	-35
account password	-91	-78	-88	-76	-83	-77	-77
account we	-28	-27	-27	-28	-51	-29	-30
account who	-11	24	23	26	94	26	11
account with	-17	-13	-14	-14	-16	-13	-13
acl	-39	-33	-19	-33	-36	-33	-35
acl $	-70	-74	-111	-72	-77	-79	-84
acl for	-34	-34	-47	-35	-38	-34	-34
acl on	-75	-57	-54	-56	-58	-54	-60
acm	38	42	35	45	122	44	39
across	-86	-70	-79	-72	-79	-69	-77
across all	-59	-34	-37	-33	-44	-34	-40
across the	-51	-42	-44	-43	-46	-42	-52
across three	-9	-9	-9	-9	-11	-9	-8
act	-36	-34	-36	-35	-30	-34	-39
act $	-24	-22	-23	-22	-23	-22	-25
act for	-30	-28	-38	-30	-35	-30	-31
act on	-44	-43	-44	-44	-49	-44	-52
action	-33	-30	-31	-34	-33	-31	-42
activ	-27	-28	-26	-27	-27	-25	-26
activ in	-21	-25	-18	-18	-18	-18	-19
activ worker	-19	-23	-19	-23	-20	-19	-19
actual	51	12	57	17	14	18	19
acu	-16	-16	-14	-19	-2	-14	-18
ad	-24	-17	-19	-12	-23	-16	32
ad $	-47	-41	-40	-40	-43	-40	-44
ad group	-18	-18	-17	-17	-17	-17	-18
ad on	-5	29	13	41	19	19	19
ad the	-10	-9	-12	-10	-10	-9	-10
add	-32	-30	-31	-31	-32	-31	-42
add @	-22	-22	-21	-22	-22	-21	-20
add capac	-51	-47	-46	-44	-45	-45	-58
add more	-17	-17	-18	-18	-18	-17	-19
add node	-16	-15	-14	-16	-15	-14	-16
add ons	-10	-8	-10	-9	-8	-8	-10
addit	0	10	1	-1	1	1	1
addon	-6	-6	-7	-9	-7	-6	-6
addon on	-7	-7	-7	-10	-7	-7	-7
address	-34	-34	-35	-35	-39	-34	-45
address $	-26	-26	-25	-27	-33	-26	-36
admin	-30	-47	-36	-25	-36	-32	-37
admin $	9	-10	7	77	-6	8	4
admin password	-1	12	10	7	37	11	10
admin right	-35	-33	-33	-34	-55	-34	-41
administ	-25	-24	-24	-25	-37	-24	-24
administr	-56	-58	-74	-23	-69	-57	-68
admiss	23	20	77	19	22	17	19
advisor	-51	-49	-50	-53	-62	-52	-61
after	-19	-17	-22	-20	-26	-21	-21
after $	87	90	35	44	39	43	43
after 29	20	27	27	23	62	25	23
after @	-25	-32	-21	5	-25	-21	-23
after a	-20	-18	-19	-19	-19	-18	-20
after all	-33	-17	-17	-19	-17	-17	-17
after an	-38	-37	-41	-37	-39	-38	-51
after by	-16	-15	-18	-17	-15	-15	-15
after cool	-11	-10	-10	-10	-10	-10	-13
after it	-25	-23	-24	-23	-22	-23	-25
after physic	-19	-14	-14	-14	-14	-14	-15
after that	-13	-18	-13	-13	-15	-13	-14
after the	-23	-1	-15	-14	-24	-14	5
after we	-11	-15	-11	-12	-11	-11	-13
after what	89	5	-12	11	6	14	13
ag	-17	-15	-17	-16	-16	-14	-16
again	2	-1	15	29	0	3	0
again $	33	32	79	72	17	30	30
again do	20	5	20	61	21	21	21
against	-9	24	-6	-8	-1	-5	-9
against @	16	108	24	22	21	25	23
against common	-40	-52	-48	-38	-40	-37	-41
against our	-35	-36	-36	-36	-37	-34	-44
against plain	13	50	15	9	11	14	14
against the	8	27	9	9	9	9	8
age	-34	-18	-18	-20	-18	-18	-18
agent	-43	-27	-41	-46	-57	-39	-10
agent $	22	15	22	21	9	21	72
agent 1	-17	-12	-11	-12	-12	-12	-13
agent @	-73	-73	-70	-70	-111	-69	-72
agent for	-10	-9	-10	-10	-9	-9	-16
agent on	-21	24	-25	-39	-19	-20	-31
agent updat	37	14	25	28	27	28	130
agent version	-53	-54	-53	-57	-57	-50	-51
agentcor	-10	-9	-10	-9	-9	-9	-10
agentcor runtim	-10	-9	-10	-9	-9	-9	-10
ago	-21	-18	-30	-18	-19	-18	-18
agre	-27	-27	-28	-28	-26	-26	-33
agre $	-27	-27	-28	-28	-26	-26	-33
ai	12	9	2	5	-14	73	-19
aim	27	8	25	79	24	27	26
air	-34	-35	-36	-35	-39	-35	-40
air condit	-41	-41	-43	-42	-46	-42	-47
al2023	-3	26	137	22	3	3	-1
alarm	-55	-52	-52	-50	-59	-50	-55
alarm for	-12	-14	-12	-14	-15	-12	-12
alarm in	-51	-44	-48	-43	-45	-44	-48
alarm on	-64	-59	-60	-58	-74	-57	-61
alert	-43	-41	-43	-41	-46	-41	-43
alert and	-8	-7	-9	-7	-8	-7	-7
alert on	-33	-32	-32	-32	-44	-32	-34
alibaba	34	33	33	33	76	33	24
alibaba @	55	54	54	55	133	55	46
aliv	-64	-57	-50	-26	-85	-52	-54
aliv $	9	4	12	54	4	10	9
all	23	-14	-4	-2	7	-6	-7
all $	-36	-22	-21	-25	-22	-21	-22
all @	-14	-12	-12	16	-15	-11	-12
all of	-62	-55	-48	-47	-53	-46	-48
all our	59	-56	-17	-12	-17	-10	-14
all over	-59	-39	-39	-44	-43	-39	-53
all previou	1	2	1	1	12	1	2
all servic	-53	-49	-54	-54	-53	-51	-63
all that	49	6	17	15	12	15	4
all the	-7	18	-5	-10	-5	-4	-6
all three	-24	-24	-23	-38	-24	-22	-23
allow	-21	-20	-40	-23	5	-21	-21
allow $	-34	-39	-60	-36	-11	-37	-42
allow to	-29	-27	-29	-28	-33	-29	-30
alon	-36	-28	-35	-33	-36	-33	-35
alon $	-24	-14	-26	-23	-26	-24	-25
along	-7	-6	-7	-7	-7	-6	-8
alreadi	-48	-41	-43	-42	-51	-42	-42
also	-58	-58	-87	-57	-58	-58	-61
alto	-34	-32	-32	-32	-35	-31	-41
alto @	-35	-33	-33	-32	-35	-32	-41
alwai	-22	-9	-11	-9	21	-13	-8
alwai on	13	19	14	20	53	18	18
am	-5	-32	-8	1	-29	-1	-23
am from	-42	-21	1	-23	-49	-44	-20
am i	16	-7	-8	-7	-5	-5	-4
amazon	3	-9	-9	-10	-6	-12	-8
amazon $	-33	-46	-47	-42	-47	-44	-46
amazon @	-44	-37	-38	-37	-39	-37	-45
amazon also	-17	-14	-14	-14	-16	-17	-16
amazon as	-8	-9	-8	-8	-10	-8	-8
amazon but	-15	-17	-15	-19	-15	-15	-15
amazon classifi	-8	-12	-8	-10	-9	-9	-8
amazon close	-22	-22	-37	-24	-25	-24	-23
amazon data	-17	-17	-18	-27	-21	-17	-20
amazon do	52	77	51	72	44	48	99
amazon doe	90	66	28	27	34	34	35
amazon fault	-21	-22	-23	-20	-23	-21	-24
amazon for	-13	-11	-11	-12	-14	-11	-11
amazon go	-31	-32	-30	-42	-50	-31	-32
amazon handl	44	1	-1	3	-12	3	-1
amazon has	-18	-18	-15	-16	-15	-15	-15
amazon have	-13	-12	-16	-11	-11	-11	-12
amazon in	-21	-22	-20	-20	-22	-19	-19
amazon job	33	-10	-16	-13	-25	-10	-13
amazon liabl	-15	-14	-14	-15	-22	-14	-14
amazon linux	13	23	21	22	19	22	57
amazon manag	-28	90	0	14	16	18	19
amazon or	-13	-2	-3	-9	-21	-3	55
amazon part	-52	-54	-75	-52	-57	-53	-55
amazon patch	-63	-57	-57	-61	-70	-57	-78
amazon problem	-26	-25	-33	-25	-28	-26	-24
amazon q	19	29	20	28	-16	24	83
amazon right	75	22	22	22	20	23	22
amazon roll	-8	-6	-6	-6	-6	-6	-6
amazon rotat	-9	-9	-8	-9	-9	-8	-9
amazon run	-26	-25	-25	-25	-49	-25	-25
amazon scan	-36	-28	-37	-32	-29	-28	-28
amazon set	-36	-30	-31	-30	-31	-32	-32
amazon should	-13	-14	-13	-14	-13	-13	-14
amazon side	-29	-18	-18	-18	-19	-18	-20
amazon take	52	32	17	30	14	29	89
amazon task	-16	-12	-16	-12	-12	-12	-13
amazon thing	-72	-60	-70	-63	-61	-62	-83
amazon to	17	15	19	49	18	20	20
amazon tune	-13	-23	-13	-14	-13	-13	-13
amazon who	-10	-12	-10	-10	-10	-10	-12
amazon wont	-14	-12	-13	-13	-12	-13	-18
amazon write	-86	-76	-79	-75	-87	-75	-101
amazon yes	-9	-12	-11	-11	-10	-9	-10
ami	-35	-43	-17	-33	-37	-34	-41
ami $	-35	-35	3	-38	-43	-37	-43
ami for	-16	-10	-10	-10	-10	-10	-11
ami is	36	34	101	29	16	33	12
ami of	-13	-12	-12	-12	-12	-12	-19
ami patch	-17	-12	-14	-12	-12	-12	-13
ami releas	-36	-32	-36	-32	-37	-32	-34
ami who	-38	-58	-36	-36	-32	-31	-32
an	-18	-18	-10	-16	-14	-13	-20
an @	-24	-22	-13	-21	-19	-17	-24
an abus	-20	-19	-18	-19	-21	-21	-21
an access	31	32	27	27	98	3	18
an accident	-9	-8	-8	-8	-8	-8	-9
an account	-17	-18	-18	-18	-17	-17	-17
an admin	-4	-7	-5	25	-5	-3	-3
an amazon	-5	-2	19	-5	-8	-4	-3
an ami	24	23	79	22	17	16	21
an ancient	-43	-35	-35	-38	-35	-36	-61
an api	1	-1	3	21	2	3	3
an applic	-28	-28	-30	-28	-30	-28	-29
an avail	-18	-18	-28	-18	-18	-18	-18
an aws	-2	-1	15	-1	-8	-2	-6
an email	21	20	15	19	58	19	17
an employe	-30	-30	-30	-30	-51	-30	-36
an ex	-25	-23	-24	-23	-23	-23	-23
an eye	-10	-9	-12	-10	-9	-9	-10
an import	-20	-19	-21	-24	-22	-20	-20
an intern	-11	-35	-11	14	-14	-12	-14
an object	40	41	18	41	96	41	43
an old	26	26	61	24	27	26	27
an os	-40	-38	-40	-11	-51	-42	-68
an outag	-29	-28	-31	-28	-30	-29	-28
an overview	27	3	2	2	18	-7	4
analys	-32	-31	-39	-31	-33	-31	-33
analysi	-19	-19	-36	-19	-19	-19	-19
analysi rule	-19	-19	-36	-19	-19	-19	-19
analyst	-7	-5	-8	21	-15	-7	-14
analyz	-39	-37	-35	-37	-35	-35	-45
ancient	-43	-35	-35	-38	-35	-36	-61
and	-20	-16	-21	-20	-21	-20	-21
and @	-32	19	-18	-26	-23	-21	-26
and a	-25	-27	-25	-26	-28	-24	-30
and access	-17	-15	-17	-15	-16	-15	-15
and all	-25	35	-2	-3	-3	0	-13
and amazon	-8	-13	7	8	48	6	6
and analyz	-39	-37	-35	-37	-35	-35	-45
and answer	1	1	0	0	10	1	1
and appli	-9	-7	-7	-7	-7	-7	-9
and applic	-20	-20	-20	-20	-20	-19	-21
and attach	-20	-20	-19	-18	-23	-18	-19
and audit	-11	-9	-9	-8	-8	-8	-8
and backup	15	49	16	-8	14	16	15
and bill	-18	-19	-19	-19	-29	-19	-19
and cach	-42	-39	-41	-40	-43	-39	-39
and chang	-12	-13	-12	-13	-16	-12	-12
and check	-21	-17	-17	-17	-21	-17	-17
and compact	-18	-10	-10	-10	-10	-10	-10
and complaint	-40	-32	-32	-32	-34	-32	-40
and cool	-32	-30	-30	-30	-34	-29	-29
and cost	-22	-21	-21	-21	-36	-21	-21
and data	-15	-15	-15	-15	-16	-15	-20
and decid	-31	-29	-54	-29	-29	-30	-29
and delet	-17	-17	-17	-17	-18	-17	-17
and devic	37	39	38	34	19	39	87
and dns	-33	-28	-29	-30	-31	-28	-29
and down	-21	-16	-15	-15	-16	-15	-17
and earthquak	-14	-15	-15	-16	-18	-16	-15
and edg	-21	-21	-32	-21	-27	-21	-21
and environment	-25	-24	-27	-24	-25	-24	-28
and firewal	-51	-52	-52	-52	-55	-52	-91
and firmwar	-27	-24	-24	-24	-27	-24	-44
and fix	-29	-25	-24	-24	-33	-24	-27
and flow	-8	-7	-9	-7	-8	-7	-7
and for	-68	-64	-58	-54	-71	-28	-59
and grant	-8	-7	-7	-7	-7	-7	-7
and group	-17	-16	-17	-16	-18	-16	-16
and guard	-26	-27	-27	-26	-33	-28	-27
and have	15	15	10	48	11	5	14
and his	-7	-7	-7	-7	-9	-7	-10
and host	-35	-57	-36	-35	-35	-34	-37
and how	13	13	-19	13	-5	52	10
and if	11	8	17	16	7	15	65
and in	-49	-7	-34	-43	-36	-34	-44
and instal	-12	-10	-10	-10	-10	-10	-12
and is	25	25	28	26	46	69	3
and its	-22	-21	-22	-21	-22	-21	-28
and job	-59	-52	-52	-52	-53	-53	-58
and keep	-15	-16	-14	-14	-15	-14	-15
and lock	-43	-39	-48	-39	-43	-38	-40
and maintain	-18	-17	-16	-17	-17	-17	-19
and manag	-57	-56	-71	-56	-64	-56	-90
and manifest	-35	-31	-31	-31	-33	-31	-30
and mantrap	-33	-30	-33	-32	-39	-30	-34
and max	-39	-39	-37	-37	-65	-38	-37
and maximum	-69	-69	-68	-70	-131	-70	-69
and mean	43	44	126	35	18	29	44
and memori	-18	-18	-17	-17	-22	-17	-17
and mfa	-6	-6	-6	-6	-8	-6	-7
and min	-39	-33	-34	-32	-36	-33	-33
and need	78	31	30	28	29	26	30
and network	-53	-51	-56	-54	-55	-51	-54
and nobodi	-18	-19	-18	-18	-20	-18	-18
and now	-15	-17	-14	-14	-14	-13	-13
and number	-13	-12	-12	-13	-12	-12	-14
and on	-46	-47	-42	-42	-42	-42	-43
and oper	-36	-46	-43	-38	-35	-35	-37
and os	-33	-33	-32	-11	-31	-31	-54
and our	63	18	19	14	15	18	11
and password	-14	-20	-14	-14	-14	-14	-15
and patch	-19	-18	-18	-18	-19	-18	-23
and pick	-33	-53	-32	-42	-33	-32	-33
and provis	19	9	18	62	16	19	20
and rack	-50	-40	-40	-40	-45	-40	-47
and region	-19	-19	-26	-19	-19	-19	-20
and repair	-25	-24	-25	-24	-30	-24	-31
and replac	-13	-12	-12	-13	-13	-12	-14
and replai	-52	-45	-44	-42	-47	-43	-48
and retent	-20	-21	-20	-19	-21	-19	-20
and revok	-22	-12	-12	-12	-12	-12	-12
and role	-15	-12	-12	-12	-13	-12	-12
and root	-92	-77	-83	-79	-87	-81	-87
and row	-11	-9	-9	-9	-8	-9	-10
and rpo	41	39	134	41	35	35	17
and run	-21	-21	-20	-21	-21	-20	-21
and say	37	74	43	33	75	26	47
and scale	-22	-22	-23	-22	-26	-22	-29
and secur	-9	-8	-9	-8	-8	-8	-9
and slot	-14	-12	-12	-12	-12	-15	-13
and sse	-37	-56	-40	-40	-38	-38	-38
and storag	-19	-19	-20	-19	-22	-18	-20
and store	-9	-7	-7	-7	-7	-7	-7
and stream	-26	-25	-24	-26	-27	-26	-28
and swap	-11	-11	-11	-15	-12	-11	-13
and switch	-22	-23	-20	-22	-20	-20	-21
and tell	26	26	23	14	58	25	23
and that	-8	-8	-8	-10	-8	-8	-10
and the	-8	-14	-13	-10	-15	-12	-1
and their	-40	-57	-83	-60	-61	-51	-65
and timeout	-17	-16	-16	-16	-17	-16	-16
and train	7	6	39	6	3	-7	5
and updat	-20	-20	-20	-20	-23	-20	-30
and us	28	-14	-2	0	-1	-1	-5
and user	-40	-38	-42	-38	-40	-38	-40
and watch	-9	-9	-9	-9	-9	-9	-10
and water	-8	-8	-8	-8	-9	-8	-12
and we	-15	-11	-8	11	-9	-8	-12
and what	94	33	21	23	26	39	32
and when	-34	-17	-16	-16	17	-25	-39
and which	-30	-26	-22	-20	-23	-22	-24
and who	11	9	9	10	-11	8	42
and with	-17	-25	-17	-18	-19	-17	-18
and worker	-10	-10	-9	-9	-10	-9	-12
and write	-23	-23	-25	-23	-20	-25	-24
angl	11	53	15	5	10	13	14
angri	-53	-49	-53	-49	-50	-48	-48
announc	-18	-16	-16	-16	-16	-16	-23
anonym	-15	-14	-15	-17	-17	-14	-14
anoth	-23	-24	-28	-24	-26	-25	-26
anoth $	-22	-22	-24	-22	-30	-22	-25
anoth account	-36	-35	-57	-36	-41	-40	-44
anoth custom	-8	-8	-7	-8	-10	-8	-7
anoth region	-17	-15	-15	-15	-17	-15	-16
anoth team	9	-23	-21	-17	-12	-12	-11
answer	-15	-7	-25	-14	-19	26	-16
answer $	-9	-6	-37	-4	-28	73	-11
answer a	-10	-10	-10	-11	-13	-13	-13
answer as	24	24	26	24	67	-11	26
answer for	4	24	-6	-5	-11	-3	-7
answer from	-8	-7	-6	-9	-7	0	-7
answer onli	1	2	1	1	12	1	2
answer to	-20	-19	-22	-20	-20	-27	-21
anthrop	-40	-32	-30	-32	-54	-31	-30
anti	-15	-13	-13	-14	-14	-13	-13
antiviru	-97	-87	-107	-89	-93	-95	-94
antiviru on	-24	-24	-24	-25	-26	-26	-25
any	-19	-2	-11	-12	0	-10	-13
any @	-14	-26	-15	-15	-15	-14	-14
any differ	-28	52	1	0	-3	1	2
any of	-11	-13	-11	-13	-11	-11	-11
any servic	-26	-27	-29	-27	-33	-27	-29
anybodi	-60	-40	-47	-43	-42	-41	-42
anycast	-59	-57	-57	-55	-61	-55	-60
anycast edg	-66	-63	-63	-62	-69	-61	-67
anymor	-18	-16	-16	-16	-18	-16	-17
anyon	-8	-8	-1	-8	14	-1	-16
anyon at	7	5	0	6	-2	55	5
anyon in	-12	-11	-11	-13	-11	-10	-10
anyon know	-32	-30	-30	-32	-32	-30	-42
anyth	21	5	0	9	-2	2	-3
anyth $	-40	-36	-40	-38	-42	-36	-36
anyth differ	0	45	3	-16	1	3	3
anywai	-34	-34	-33	-34	-36	-32	-33
anywai $	-27	-30	-27	-27	-30	-26	-26
anywher	1	22	-3	-4	-23	59	-24
anywher $	24	14	19	28	2	101	-8
aoc	-22	-22	-19	-23	-23	-24	-21
apart	-22	-22	-24	-23	-27	-22	-26
apart from	-13	-13	-14	-12	-18	-12	-13
apart on	-23	-24	-25	-23	-31	-24	-25
api	-41	-45	-46	-30	-46	-40	-42
api call	-54	-60	-78	-56	-68	-55	-61
api endpoint	-43	-43	-50	-46	-49	-43	-47
api kei	-13	-13	-12	-13	-13	-13	-20
api on	-15	-9	-5	8	-6	-5	-5
api request	-26	-26	-26	-26	-34	-27	-32
api server	-7	-7	-7	-7	-8	-7	-9
api token	-9	-8	-9	-8	-9	-11	-8
app	-45	-44	-47	-40	-41	-43	-47
app $	-46	-47	-55	-46	-48	-45	-51
app code	-22	-23	-24	-24	-27	-24	-23
app in	-17	-14	-13	-14	-13	-13	-14
app on	-118	-110	-117	-105	-128	-103	-111
app we	-29	-30	-30	-30	-55	-30	-30
appli	-30	-29	-30	-30	-33	-28	-27
appli $	-39	-38	-37	-38	-37	-36	-46
appli by	-21	-20	-21	-21	-23	-20	-26
appli engin	-10	-10	-11	-10	-11	-10	-16
appli oper	-12	-13	-12	-13	-13	-12	-16
appli the	-16	-13	-21	-16	-31	-14	10
appli to	-19	-19	-20	-20	-24	-19	-23
applianc	-3	-47	-30	-30	-33	-29	-36
applianc behind	-20	-18	-19	-18	-19	-18	-23
applianc in	-20	-16	-17	-16	-19	-16	-17
applianc of	-43	-37	-38	-37	-40	-37	-55
applic	-41	-40	-43	-40	-43	-39	-45
applic $	-41	-41	-43	-42	-55	-41	-48
applic @	-93	-89	-121	-87	-91	-87	-91
applic built	-14	-11	-10	-10	-13	-10	-11
applic code	-22	-19	-21	-19	-21	-19	-19
applic for	-30	-26	-27	-26	-28	-26	-29
applic on	-19	-19	-18	-18	-21	-18	-19
applic softwar	-30	-29	-28	-28	-30	-28	-28
applic that	-24	-23	-23	-23	-24	-23	-26
approv	-2	17	-2	-2	34	-3	-1
approv my	14	19	13	21	75	3	9
approv step	-30	-29	-28	-28	-38	-29	-30
apt	-26	-39	-27	-38	-27	-26	-26
architect	12	38	12	6	40	11	9
architect exam	10	13	15	11	70	6	9
architectur	-87	-87	-94	-88	-109	-88	-115
archiv	-59	-57	-70	-55	-58	-53	-58
archiv and	-52	-45	-44	-42	-47	-43	-48
are	-7	-18	-12	-17	-18	-1	-21
are @	-40	10	90	15	75	-2	14
are a	-13	-10	-11	-11	-11	-10	-10
are amazon	96	27	31	36	85	27	26
are custom	-20	-20	-22	-20	-23	-21	-23
are encrypt	-30	-28	-28	-28	-30	-28	-32
are environment	-33	-33	-45	-33	-50	-38	-33
are in	-15	-14	-16	-14	-17	-14	-16
are inherit	10	10	56	2	6	-6	11
are kept	-88	-85	-101	-86	-147	-95	-87
are my	65	-1	-41	-1	-10	-3	2
are off	-10	-8	-8	-8	-9	-8	-10
are on	61	-14	-6	-14	-26	-18	-12
are our	3	-59	-39	-40	-66	-40	-52
are patch	-26	-25	-25	-25	-27	-25	-36
are secur	-16	-16	-25	-16	-17	-17	-16
are switch	-20	-19	-23	-19	-22	-21	-26
are the	19	34	50	24	55	56	56
are thei	0	8	44	8	7	8	5
are those	-24	-33	-24	-43	-24	-24	-25
are three	-10	-9	-9	-9	-9	-9	-17
are we	7	-28	-27	-16	9	-17	-34
are whose	26	27	27	26	61	27	26
are written	-21	-20	-35	-20	-21	-20	-20
are you	15	26	3	26	10	93	21
are your	-3	-1	0	0	-2	17	-2
arent	-27	-30	-26	-15	-35	-26	-30
around	-68	-68	-64	-62	-67	-61	-66
around in	-8	-8	-8	-8	-9	-8	-12
arrang	-15	-16	-15	-16	-17	-15	-15
arrang that	-14	-16	-15	-16	-16	-14	-14
arriv	-24	-23	-22	-30	-24	-23	-26
artifact	-38	-39	-44	-39	-54	-40	-38
artifact $	-38	-39	-44	-39	-54	-40	-38
as	-14	-5	-3	-10	-12	-13	-16
as @	-35	-38	-34	-39	-38	-33	-43
as a	-17	-19	-14	-15	-30	-19	-22
as custom	42	31	66	30	30	28	32
as littl	12	8	12	44	1	12	11
as much	2	1	2	8	2	2	3
as nobodi	-15	-26	-15	-15	-15	-15	-15
as oppos	56	125	106	57	43	57	65
as our	-11	-7	-8	-7	-7	-7	-8
as plain	-9	-9	-14	-9	-9	-9	-10
as possibl	10	6	10	37	2	10	10
as the	-3	63	15	13	8	15	13
as well	-40	-41	-44	-41	-42	-40	-54
ask	-6	-14	-11	-4	-10	4	-10
ask $	-42	-41	-41	-41	-49	-42	-41
ask @	-19	-44	-17	17	-20	-17	-19
ask about	-25	-25	-24	-26	-36	-26	-40
ask for	30	1	-2	-3	18	-4	-2
ask to	1	-26	1	30	1	1	1
ask who	-32	-28	-25	-25	-26	-24	-26
ask whose	-22	-17	-21	-18	-20	-17	-19
ask you	6	11	-1	10	-2	81	10
assess	-33	-19	-34	-35	-45	-32	-42
assess $	12	49	9	7	10	12	11
asset	-46	-46	-52	-46	-50	-48	-49
assign	-12	-13	-11	-12	-15	-10	11
assign $	32	32	32	30	11	31	68
assign @	-58	-53	-56	-51	-54	-51	-67
assign secur	-15	-13	-14	-13	-13	-13	-14
assist	22	23	17	38	85	7	16
associ	-33	-47	-34	-35	-35	-33	-37
assum	-28	-28	-26	-31	-27	-26	-27
at	-16	-19	-12	-18	-12	-18	-18
at 100	-8	-9	-9	-9	-11	-9	-9
at 3am	-18	-19	-17	-18	-18	-17	-19
at @	39	38	38	39	31	40	102
at a	65	14	16	17	6	15	12
at all	53	16	23	33	22	22	21
at amazon	-37	-38	-37	-41	-51	-38	-42
at an	-18	-17	-21	-17	-24	-18	-17
at aws	24	24	58	24	40	23	20
at creation	-16	-16	-17	-16	-17	-16	-20
at data	-37	-37	-37	-37	-55	-37	-43
at end	-41	-40	-42	-41	-50	-40	-41
at fault	-15	-13	-13	-13	-15	-13	-15
at night	16	16	22	27	11	20	73
at our	-33	-30	-30	-30	-31	-30	-37
at rest	-17	-17	-6	-18	10	-16	-35
at some	-26	-27	-26	-51	-26	-26	-26
at the	-37	-37	-40	-37	-51	-30	-42
at which	-89	-69	-101	-70	-93	-69	-64
attach	-2	0	0	0	40	0	0
attach @	-29	-25	-25	-25	-30	-24	-26
attach the	-26	-24	-25	-23	-29	-24	-26
attach to	-11	-7	-6	-6	23	-9	-6
attack	-47	-39	-44	-39	-53	-38	-40
attack $	-76	-54	-53	-54	-61	-52	-53
attack on	-17	-17	-17	-17	-26	-17	-20
attent	-24	-24	-24	-24	-42	-24	-26
attent to	-24	-24	-24	-24	-42	-24	-26
attribut	-13	-12	-12	-13	-13	-12	-12
audit	-28	-32	-35	-33	-34	-32	-38
audit $	-32	-31	-39	-30	-36	-25	-29
audit log	-16	-14	-14	-14	-13	-13	-15
audit of	-19	-18	-20	-18	-22	-19	-17
auditor	-1	-15	-4	-9	-23	-7	-21
auditor $	-55	-54	-58	-56	-72	-30	-68
auditor ask	-24	-21	-22	-22	-27	-22	-28
auditor that	-32	-31	-35	-31	-54	-32	-52
auditor want	-28	-29	-30	-32	-30	-27	-28
auth	-54	-73	-51	-51	-51	-49	-51
auth for	-21	-22	-21	-21	-19	-19	-18
auth polici	-34	-33	-36	-33	-35	-33	-34
auth token	-11	-12	-13	-12	-13	-11	-14
authent	-38	-38	-42	-38	-39	-37	-39
authent $	-24	-25	-25	-23	-26	-25	-28
author	-30	-40	-51	-40	-44	-40	-44
author by	-54	-45	-46	-43	-46	-44	-56
author the	-48	-47	-46	-47	-62	-47	-58
authorit	-10	-10	-10	-10	-11	-10	-10
authorit name	-10	-10	-10	-10	-11	-10	-10
auto	-20	-20	12	-21	-26	-20	-55
auto minor	19	17	86	12	9	15	-3
auto renew	-8	-7	-7	-8	-9	-7	-7
auto scale	-16	-14	-14	-14	-14	-14	-14
auto updat	-11	-10	-12	-10	-11	-10	-12
autogrow	-75	-71	-78	-69	-80	-70	-78
autom	-39	-43	-39	-39	-41	-38	-42
autom @	-73	-98	-76	-73	-74	-74	-104
autom backup	-17	-17	-17	-17	-24	-17	-18
autom is	-14	-14	-15	-14	-17	-14	-18
autom snapshot	-23	-24	-21	-21	-23	-21	-21
automat	-45	-44	-45	-45	-58	-45	-49
automat $	-52	-50	-51	-51	-87	-50	-53
automat by	-12	-12	-12	-12	-14	-13	-13
automat or	-21	-19	-17	-19	-18	-18	-20
autonom	13	18	18	16	54	17	-10
autopilot	2	1	0	-1	33	1	-16
autosc	-33	-33	-33	-33	-51	-33	-37
avail	-32	-33	-9	-31	-40	-32	-34
avail $	-84	-83	-92	-81	-115	-82	-85
avail of	-51	-55	-62	-49	-52	-50	-51
avail on	58	63	133	60	63	62	63
avail zone	-35	-38	-18	-35	-40	-36	-40
awai	-20	64	-6	-23	-7	-1	-2
awai $	-8	97	1	10	10	19	21
awai for	-3	33	1	-27	0	0	2
awai from	-15	-17	-15	-15	-16	-14	-14
awar	-60	-56	-31	-56	-74	-68	-66
awar and	7	6	39	6	3	-7	5
awar train	-30	-30	-32	-30	-29	-31	-47
aws	-13	-18	-17	-16	-6	-17	-22
aws $	-22	-41	-30	-38	-48	-37	-36
aws @	15	-8	-9	-7	-8	-7	-12
aws account	-11	-7	21	-8	-29	-9	-9
aws and	56	23	17	26	53	22	22
aws answer	-21	-20	-26	-21	-22	-21	-20
aws api	-35	-40	-48	-43	-48	-36	-43
aws at	-17	-17	-17	-17	-20	-17	-22
aws build	-29	-29	-30	-29	-50	-30	-34
aws by	-39	-39	-39	-40	-69	-38	-45
aws choos	-18	-15	-16	-16	-17	-15	-16
aws clean	-41	-37	-32	-33	-37	-33	-33
aws custom	-12	-10	-9	-9	-10	-10	-10
aws data	-28	-27	-31	-28	-37	-28	-31
aws decid	-31	-29	-31	-30	-45	-30	-30
aws default	-21	-21	-23	-24	-35	-22	-23
aws design	-40	-39	-47	-40	-47	-40	-43
aws do	-19	-18	-22	-14	-21	-15	25
aws doc	27	27	32	26	-22	75	25
aws doe	9	9	9	32	10	10	8
aws employe	-36	-37	-38	-36	-46	-37	-38
aws encrypt	-50	-45	-44	-45	-70	-46	-49
aws end	-46	-45	-48	-46	-61	-46	-55
aws ever	-39	-40	-47	-41	-49	-41	-53
aws facil	-45	-44	-46	-45	-65	-45	-51
aws fault	15	18	14	20	81	3	2
aws for	48	49	36	46	96	33	48
aws go	-44	-44	-42	-44	-70	-43	-45
aws guarante	-26	-26	-27	-29	-30	-27	-31
aws half	-22	-22	-26	-22	-25	-27	-24
aws handl	59	23	17	27	23	27	27
aws has	-11	-11	-11	-12	-16	-11	-11
aws have	22	21	21	22	56	17	19
aws health	0	0	51	-1	-15	-8	-11
aws hold	-11	-11	-11	-11	-15	-11	-14
aws in	-24	-24	-47	-24	-24	-24	-24
aws infrastructur	-32	-32	-33	-32	-52	-33	-46
aws instal	-21	-20	-20	-22	-24	-20	-23
aws is	-29	-26	-27	-27	-31	-26	-29
aws itself	-37	-32	-36	-32	-37	-33	-40
aws job	-33	-30	-32	-33	-35	-33	-41
aws keep	-50	-51	-51	-51	-77	-51	-61
aws kei	-25	-25	-24	-24	-30	-25	-29
aws look	-16	-16	-16	-15	-17	-16	-17
aws maintain	-18	-12	-12	-13	-14	-12	-12
aws make	-30	-34	-27	-28	-33	-28	-28
aws manag	-8	-7	-9	-8	-9	-7	-9
aws mean	30	32	95	74	-17	32	25
aws move	-27	-27	-28	-27	-49	-28	-30
aws network	-28	-28	-28	-28	-47	-28	-32
aws or	-45	-39	-37	-41	-34	-39	-35
aws own	-27	-24	-24	-23	-9	-39	-45
aws patch	-18	-18	-22	-19	-32	-24	17
aws publish	-41	-41	-45	-41	-49	-42	-53
aws region	-31	-31	-31	-31	-54	-31	-38
aws respons	-62	-53	-55	-53	-68	-54	-63
aws right	-21	-21	-21	-21	-22	-21	-32
aws rotat	-13	-10	-10	-10	-11	-10	-12
aws router	-10	-9	-9	-9	-12	-9	-10
aws screen	-14	-13	-13	-13	-18	-14	-14
aws secur	-13	-10	-10	-11	-10	-10	-10
aws servic	-11	-3	-4	-3	-16	41	-6
aws set	-22	-18	-17	-19	-19	-18	-22
aws share	81	25	23	24	25	24	24
aws side	-36	-21	-22	-21	-21	-21	-24
aws site	-31	-31	-33	-32	-39	-32	-32
aws stop	-83	-72	-65	-65	-84	-78	-84
aws support	-2	8	8	5	30	8	7
aws switch	-12	-11	-12	-11	-12	-11	-11
aws take	-52	-47	-43	-44	-50	-43	-48
aws test	-52	-53	-52	-52	-77	-53	-69
aws that	-38	-34	-36	-35	-43	-35	-37
aws the	-18	-19	-19	-21	-28	-19	-20
aws thing	-13	-12	-15	-13	-12	-12	-17
aws to	-24	-30	-32	-18	-38	-24	-28
aws train	-16	-16	-17	-16	-18	-15	-23
aws updat	-29	-28	-28	-29	-35	-28	-46
aws us	-49	-43	-44	-44	-51	-42	-64
aws what	80	20	9	22	12	24	24
aws when	-42	-40	-41	-46	-67	-40	-41
aws who	-66	-66	-73	-65	-100	-65	-81
aws whose	-57	-32	-34	-31	-43	-32	-39
aws wont	-27	-27	-34	-28	-33	-28	-30
aws would	-39	-31	-30	-32	-54	-36	-31
aws write	-55	-37	-35	-35	-44	-34	-35
az	-37	-33	-8	-33	-33	-32	-33
az $	-50	-19	60	-20	-11	-31	-29
az @	-45	-40	-41	-46	-39	-37	-39
az in	-25	-24	-35	-24	-25	-29	-24
az redund	-20	-29	-22	-22	-20	-20	-20
azs	-32	-30	-30	-29	-18	-30	-36
azs $	-83	-74	-76	-70	-77	-68	-69
azs in	-19	-19	-20	-19	-23	-19	-18
azs with	-9	-10	-9	-9	-13	-9	-10
azur	41	41	39	41	93	41	32
b	-17	-20	-19	-22	-18	-18	-18
b @	-34	-40	-36	-49	-35	-35	-36
baa	-12	-14	52	-12	-25	-16	-28
baa $	-41	-43	-28	-41	-58	-42	-52
babysit	6	-19	3	78	-5	8	8
back	-9	-2	-6	-6	18	-3	14
back $	-18	-17	-18	-18	-21	-18	-19
back for	-8	-6	-6	-8	-6	-6	-6
back to	9	30	8	3	9	9	9
back up	2	13	8	15	61	15	47
backbon	-24	-25	-25	-25	-25	-24	-26
backbon between	-24	-25	-26	-25	-25	-24	-25
backdoor	-30	-25	-23	-23	-25	-23	-24
backend	7	2	4	33	7	8	7
background	-33	-33	-35	-34	-40	-34	-37
background check	-37	-37	-38	-37	-44	-38	-42
backlog	20	51	18	7	21	21	21
backlog $	20	51	18	7	21	21	21
backtrack	-20	-19	-18	-18	-19	-19	-19
backtrack window	-20	-19	-18	-18	-19	-19	-19
backup	-26	-21	-26	-23	12	-22	-21
backup $	-1	26	1	-11	23	3	38
backup are	-49	-41	-38	-45	-36	-59	-42
backup for	-29	-27	-27	-31	-29	-26	-27
backup in	-32	-20	-21	-20	17	-19	-31
backup of	-6	-3	-2	-1	40	-1	-9
backup retent	-47	-46	-47	-44	-53	-44	-44
backup who	-92	-74	-72	-66	-83	-67	-92
bad	-44	-38	-39	-39	-46	-38	-41
badg	-24	-24	-27	-25	-12	-28	-29
badg $	35	35	35	34	86	28	27
badg at	-48	-47	-54	-48	-57	-48	-47
bake	-18	-15	-16	-15	-15	-15	-16
bake in	-11	-6	-7	-6	-6	-6	-6
bake into	-16	-16	-17	-16	-17	-16	-18
ball	-24	-27	-24	-26	-28	-24	-24
ball $	-13	-15	-12	-12	-12	-12	-12
banana	0	0	-1	-2	14	0	-3
banana $	0	0	-1	-2	14	0	-3
bandwidth	-64	-61	-64	-60	-69	-60	-63
bare	-13	-10	30	-12	-8	-10	-32
bare metal	0	4	48	1	7	4	-10
base	-29	14	-18	-14	-16	-15	-21
base firewal	-9	-10	-9	-10	-9	-9	-10
base imag	-17	-18	-18	-17	-13	-17	-21
base intrus	-16	-19	-17	-17	-17	-16	-16
base64	16	26	34	25	223	18	20
baselin	-129	-109	-106	-103	-120	-104	-115
baselin $	-120	-114	-105	-92	-121	-104	-105
baselin in	-9	-9	-10	-10	-11	-9	-11
basement	-40	-43	-42	-57	-54	-41	-40
batch	5	6	6	5	-6	6	43
batteri	-49	-46	-47	-47	-62	-46	-53
be	3	7	9	7	7	1	-1
be $	62	62	135	104	107	69	64
be @	16	12	17	55	18	20	21
be a	14	23	50	22	23	4	23
be done	-8	-10	-7	-7	-8	-7	-7
be on	24	5	1	5	5	5	6
be our	-26	43	-7	-32	-5	-5	-27
be patch	-18	-21	-19	-19	-20	-18	-23
be told	-14	-12	-13	-14	-14	-12	-15
be us	-25	-24	-26	-24	-39	-23	-25
becam	1	37	0	-33	0	1	1
becam @	1	37	0	-33	0	1	1
becaus	-17	-16	-16	-17	-19	-16	-17
becaus of	-28	-27	-28	-41	-30	-27	-27
becaus somebodi	-26	-25	-25	-25	-37	-24	-25
becom	-9	16	-9	-31	-10	-8	-11
becom owner	-13	-13	-13	-13	-17	-13	-18
been	-26	-28	-23	-23	-25	-22	-24
befor	-35	-24	-31	-31	-27	-31	-34
befor a	-34	-35	-38	-35	-58	-35	-36
befor it	-27	-26	-27	-27	-47	-27	-30
befor send	-30	-30	-39	-30	-33	-33	-41
befor the	-34	-34	-33	-35	-42	-34	-36
befor thei	-11	-8	-8	-8	-9	-8	-8
befor upload	-26	-26	-26	-28	-36	-26	-33
befor we	-18	-18	-28	-19	-18	-18	-23
begin	66	22	19	17	49	20	17
behavior	-45	-49	-51	-49	-51	-48	-51
behind	-40	-38	-37	-38	-36	-37	-48
behind @	-56	-53	-55	-53	-54	-52	-63
behind a	-31	-31	-30	-30	-33	-29	-34
behind an	-16	-16	-15	-16	-17	-15	-18
behind it	-16	-15	-16	-15	-18	-16	-22
behind our	-22	-19	-20	-22	-21	-19	-21
behind that	17	17	72	18	11	15	16
behind the	19	21	21	20	49	21	18
believ	-10	-6	-7	-7	-7	-6	-6
belong	1	-15	-29	-35	-42	-22	-40
belong to	1	-15	-29	-35	-42	-22	-40
below	-17	-23	-16	-12	-15	-12	27
below $	-104	-98	-111	-99	-103	-97	-150
below @	-51	-50	-49	-52	-50	-49	-67
below a	-33	-32	-33	-32	-33	-32	-50
below it	-35	-37	-52	-37	-53	-37	-56
below our	-34	-58	-34	-35	-34	-34	-54
below the	-14	-15	-13	1	-14	-13	-23
benchmark	-1	-4	26	-5	-4	-1	-1
beneath	-56	-52	-57	-52	-59	-51	-55
beneath @	-71	-67	-70	-67	-82	-67	-73
besid	9	79	7	1	70	16	25
besid @	11	78	26	-6	16	21	24
best	-2	0	-4	-34	63	-2	2
better	22	87	38	44	116	52	53
between	-40	-39	-45	-34	-42	-39	-44
between @	-17	10	-18	-1	-20	-15	-18
between a	-6	-8	-6	-6	-6	-6	-6
between avail	-24	-24	-33	-24	-26	-24	-24
between aws	-28	-28	-28	-28	-53	-28	-29
between our	-24	-24	-24	-24	-25	-24	-39
between region	-39	-39	-40	-39	-42	-39	-48
between sse	-37	-56	-40	-40	-38	-38	-38
between the	-24	-25	-24	-24	-24	-24	-35
between two	-28	-28	-28	-27	-32	-29	-46
bezo	-62	-55	-68	-54	-32	-53	-59
bgp	-20	-17	-16	-17	-17	-16	-17
bgp on	-15	-15	-14	-15	-15	-14	-15
bia	-55	-33	-36	-33	-33	-32	-32
big	-28	-20	-28	-21	4	-21	-20
bigger	-29	-29	-28	-29	-27	-27	-33
bigger node	-29	-29	-28	-29	-27	-27	-33
bill	-36	-27	-32	-40	-17	-27	-29
bind	20	16	28	87	27	30	29
bind in	-18	-17	-19	-21	-16	-17	-16
binlog	-24	-22	-22	-23	-25	-22	-23
bio	-22	-22	-22	-22	-25	-22	-40
bio and	-22	-22	-22	-22	-25	-23	-42
bit	104	13	16	18	0	19	10
bit $	108	23	30	32	13	33	20
bit rot	-45	-37	-35	-36	-36	-35	-39
bitcoin	-18	-14	-14	-15	-16	-14	-16
black	-37	-36	-37	-37	-51	-37	-41
black fridai	-37	-36	-37	-37	-51	-37	-41
blame	-41	-45	-41	-41	-54	-40	-40
blame $	-31	-42	-31	-32	-39	-30	-30
blame amazon	-14	-11	-11	-12	-12	-11	-11
blame for	-46	-46	-53	-49	-72	-47	-50
block	-42	-40	-44	-41	-47	-40	-43
block @	-42	-29	-28	-29	-27	-28	-28
block public	-17	-16	-17	-16	-23	-16	-16
block the	-59	-48	-65	-51	-73	-51	-48
blue	-20	-19	-20	-19	-22	-19	-19
blue green	-20	-19	-20	-19	-22	-19	-19
blueprint	-9	-49	-12	53	-6	-5	-7
board	-56	-45	-47	-45	-47	-45	-57
bodi	-28	-27	-27	-28	-53	-28	-28
book	24	23	23	0	96	4	26
bootstrap	-40	-39	-42	-40	-50	-40	-51
boss	46	29	38	41	2	65	19
boss want	0	62	5	-4	12	11	12
bot	-1	6	-18	0	-6	54	-4
bot $	-5	-4	-6	-4	-25	22	-6
bot how	-1	-1	0	0	-8	12	-1
both	23	15	-10	-13	-11	-9	-18
both $	-48	69	-19	-1	-7	-13	-10
both @	-9	-14	-10	-10	-10	-10	-12
both column	93	26	33	37	32	33	30
both parti	-26	-26	-37	-26	-25	-25	-25
both side	52	10	-17	-27	-18	-8	-29
both the	25	12	12	12	12	12	12
bottlerocket	-13	-10	62	-13	-25	-14	-37
bottlerocket node	-17	-18	-21	-19	-18	-17	-19
bought	45	-1	17	16	18	18	18
bounc	-53	-41	-42	-43	-51	-42	-50
bounc and	-38	-31	-31	-31	-33	-31	-39
box	-9	-3	-10	3	2	-6	13
box $	-27	-27	-46	-27	-3	-26	-39
box behind	-21	-18	-18	-19	-20	-18	-23
box for	-40	-43	-43	-47	-43	-39	-45
box from	-20	-20	-25	-21	-20	-21	-20
box in	-28	-28	-28	-28	-50	-28	-29
box on	-20	12	-1	16	-1	1	2
box was	-10	-15	-10	-11	-10	-11	-10
box who	-9	-8	-8	-9	-8	-8	-9
branch	-27	-25	-26	-25	-26	-25	-28
branch $	-12	-13	-14	-12	-13	-12	-12
branch offic	-11	-11	-10	-10	-15	-10	-10
breach	-29	-26	-28	-28	-29	-29	-27
breach of	-19	-19	-19	-32	-22	-19	-22
break	94	19	23	22	25	21	15
break glass	-44	-35	-21	-35	-43	-38	-34
breakdown	85	17	20	20	10	19	20
breakdown for	57	12	13	13	6	14	15
bring	-30	-27	-28	-27	-2	-26	-41
bring a	-18	-18	-19	-19	-18	-18	-30
bring it	-51	-53	-35	-43	-50	-35	-37
bring our	-10	-10	-9	-14	-10	-9	-10
bring the	-8	-8	-8	-8	-16	-8	-8
bring to	-24	-23	-22	-22	-24	-22	-23
bring your	-43	-43	-45	-44	-44	-42	-47
broadcom	-56	-45	-41	-44	-54	-44	-54
broadli	-36	-36	-36	-38	-62	-35	-63
broke	-34	-33	-32	-33	-32	-32	-41
broken	-21	-20	-20	-35	-1	-19	-23
broken @	-31	-17	-18	-17	7	-15	-21
broken disk	-36	-37	-37	-36	-43	-36	-43
broken host	-41	-41	-39	-37	-40	-39	-48
broker	-40	-39	-39	-38	-43	-38	-40
broker $	-13	-12	-12	-12	-13	-12	-16
broker is	-9	-9	-10	-9	-11	-9	-10
broker of	-30	-29	-30	-30	-32	-29	-41
broker to	5	-10	4	53	2	5	3
broker user	-36	-33	-35	-32	-33	-32	-34
brute	-54	-50	-50	-51	-54	-50	-60
brute forc	-54	-50	-50	-51	-54	-50	-60
budget	-31	-31	-38	-31	-41	-33	-34
budget on	-32	-33	-45	-32	-38	-36	-34
buffer	-40	-47	-47	-50	10	-50	-55
buffer $	-75	-88	-83	-94	-91	-73	-82
bug	-35	-33	-40	-34	-36	-33	-37
bug $	-36	-32	-31	-32	-38	-32	-35
bug in	-24	-23	-27	-24	-26	-23	-27
bui	-33	-38	-40	-37	-56	-37	-39
bui and	-12	-10	-10	-10	-10	-10	-12
bui new	-17	-17	-18	-17	-21	-18	-19
build	-42	-27	-45	-45	-45	-40	-43
build $	-38	-37	-39	-37	-56	-37	-44
build and	-26	-25	-29	-25	-29	-25	-29
build imag	-7	-11	-7	-7	-7	-7	-7
build in	-49	-28	-28	-28	-30	-27	-28
build of	-28	-27	-27	-27	-27	-29	-30
build our	-17	-17	-16	-17	-18	-16	-22
build that	-12	-10	-10	-10	-10	-10	-12
built	-30	-29	-40	-29	-36	-16	-32
built $	-23	-23	-31	-28	-26	-28	-24
built by	-7	-6	-6	-7	-8	-6	-6
built from	-4	-4	-4	-8	-4	-4	-4
built you	4	5	-1	8	-13	38	6
bullet	71	-7	11	8	2	10	10
bullet point	71	-7	11	8	2	10	10
bump	-24	-22	-24	-22	-25	-21	-16
bump $	-53	-50	-49	-48	-54	-48	-56
bump it	-24	-19	-19	-20	-21	-19	-22
bump the	-25	-25	-30	-25	-30	-25	-31
bundl	2	15	6	0	49	15	13
burden	33	37	32	130	13	35	34
burden $	-22	-35	-21	-1	-36	-25	-25
burn	-32	-27	-27	-27	-48	-27	-26
burn @	-44	-31	-30	-31	-56	-31	-31
burst	-31	-29	-28	-30	-38	-28	-33
bus	-19	-20	-17	-17	-17	-17	-17
buse	-9	-8	-8	-9	-9	-8	-8
busi	-11	-14	-14	5	-48	-16	20
busi $	13	13	9	8	-13	1	51
but	-24	-24	-22	-8	-24	-21	-24
but is	-16	-12	-16	-13	-13	-12	-12
but the	-28	-32	-28	-34	-28	-27	-34
button	-31	-26	-26	-26	-49	-26	-26
by	-23	-21	-23	-22	-24	-23	-22
by $	-38	-37	-36	-36	-38	-35	-41
by @	-46	-39	-24	-40	-49	-38	-40
by a	-33	-28	-33	-32	-48	-32	-33
by amazon	-35	-33	-33	-33	-35	-32	-38
by an	-6	-1	25	0	-6	-2	1
by aws	-33	-37	-37	-37	-39	-36	-40
by default	-41	-40	-48	-40	-45	-40	-41
by dns	41	34	13	35	106	34	37
by hand	-29	-28	-30	-26	-27	-25	-25
by how	14	10	24	64	6	22	24
by itself	-9	-10	-8	-9	6	-8	-8
by mistak	-43	-40	-44	-41	-43	-43	-45
by our	-54	-49	-50	-51	-57	-51	-51
by ourself	74	27	29	24	-19	24	27
by sensit	-27	-31	-27	-28	-27	-29	-45
by side	-6	69	14	10	15	11	11
by step	44	53	51	48	122	51	50
by terraform	-58	-59	-60	-57	-83	-57	-58
by the	-41	-40	-47	-40	-41	-40	-44
by them	29	31	30	31	71	31	20
by themselv	-26	-27	-26	-51	-26	-26	-26
by us	-51	-50	-50	-50	-55	-49	-71
by which	-22	-21	-27	-22	-24	-21	-21
by who	-32	-30	-33	-30	-37	-30	-42
by whom	14	15	15	15	11	16	58
byol	-62	-54	-55	-63	-54	-53	-64
c	15	-10	-18	-12	-18	-11	-16
ca	19	15	23	55	23	23	21
cabinet	-29	-20	-22	-22	-21	-21	-22
cabl	-30	-31	-32	-31	-49	-31	-35
cabl and	-24	-26	-26	-25	-25	-25	-26
cabl between	-32	-32	-33	-32	-56	-32	-41
cach	-62	-62	-54	-35	-48	-52	-56
cach $	-45	-50	-43	7	-23	-38	-41
cach behavior	-44	-48	-50	-46	-48	-47	-49
cach disk	-35	-37	-34	-35	-41	-34	-34
cach in	-62	-34	-34	-35	-36	-34	-34
cach set	-48	-45	-47	-46	-61	-45	-46
call	-28	-25	-22	-20	-8	-25	-29
call $	-32	-31	-32	-32	-42	-34	-35
call @	-52	-26	-38	-43	-46	-38	-37
call is	-22	-19	-20	-21	-26	-20	-21
call to	-19	-30	-18	-21	-19	-18	-18
call tonight	36	44	43	45	115	42	27
call who	-44	-42	-70	-45	-63	-46	-54
came	-29	-29	-27	-28	-32	-27	-29
came back	-41	-40	-41	-41	-49	-41	-45
came in	-5	-8	-5	-5	-5	-5	-5
camera	-18	-16	-20	-16	-17	-16	-21
can	8	6	7	7	32	20	4
can @	21	39	24	40	126	36	38
can a	53	55	49	55	137	56	58
can aws	-33	-32	-37	-33	-60	-33	-36
can be	-9	-8	-8	-8	-8	-8	-8
can i	56	32	23	31	67	49	34
can open	-22	-23	-21	-21	-28	-20	-20
can queri	-25	-24	-44	-24	-26	-24	-24
can reach	-52	-47	-73	-48	-73	-56	-59
can read	-51	-50	-50	-51	-73	-51	-80
can someon	7	8	54	11	45	-13	1
can u	58	21	1	22	1	65	20
can we	-49	-43	-44	-44	-49	-43	-57
can you	19	22	9	24	46	42	21
cannot	6	1	7	41	4	8	7
cant	-42	-39	-45	-39	-47	-12	-47
cant be	-27	-28	-27	-28	-27	-27	-53
cant see	-52	-46	-46	-47	-64	-46	-67
capac	-57	-50	-50	-49	-52	-49	-51
capac $	-61	-57	-57	-55	-58	-55	-70
capac for	-17	-15	-16	-16	-17	-16	-18
capac on	-8	-7	-7	-7	-8	-7	-7
capac plan	-54	-51	-49	-48	-54	-48	-53
capac unit	-27	-28	-30	-27	-31	-29	-28
capac when	-17	-16	-17	-17	-25	-17	-16
capit	-3	-4	-59	-2	71	-11	-2
card	-20	-42	-69	-42	-59	-33	-42
card number	-45	-44	-44	-43	-62	-45	-44
care	22	1	0	24	1	3	11
care $	-23	-9	-4	46	-8	-4	-52
care about	-32	-43	-33	-18	-33	-32	-61
care for	27	22	26	72	26	27	27
care of	29	3	-2	2	-1	3	24
carri	-8	30	-9	12	-4	0	0
carri out	-8	-8	-7	-8	-8	-8	-7
carri the	-42	-29	-27	-28	-27	-27	-27
carri what	10	72	-12	9	2	20	19
case	-9	1	-13	-16	8	-16	-16
case $	-13	10	-12	-28	-14	-12	-12
case with	13	12	-3	3	41	-8	14
catch	-24	-19	-19	-21	-19	-19	-24
categori	-21	-11	-73	-8	83	-18	-9
caus	-13	-11	-12	-13	-14	-12	-12
cctv	-55	-56	-59	-56	-67	-57	-61
cctv and	-42	-43	-46	-42	-56	-44	-43
cdc	-32	-32	-31	-35	-35	-31	-30
ceil	17	29	3	33	79	29	30
center	-34	-33	-37	-33	-37	-33	-37
center $	-50	-50	-59	-50	-59	-50	-51
center behind	-8	-7	-7	-7	-7	-6	-6
center in	-12	-12	-12	-12	-14	-12	-11
center is	-20	-19	-21	-20	-26	-20	-27
center who	-11	-11	-11	-11	-18	-11	-11
center with	-19	-14	-14	-14	-15	-14	-14
central	-59	-49	-67	-49	-34	-52	-52
central 1	-33	-22	-21	-22	-5	-27	-26
ceo	34	36	38	38	78	34	32
ceo of	34	36	38	38	78	34	32
cert	-27	-28	-28	0	-19	-26	-41
cert $	3	3	2	3	11	3	3
cert expir	24	24	25	23	57	23	0
cert in	-49	-49	-59	-49	-53	-49	-73
cert of	-26	-16	-16	-17	-17	-16	-16
cert on	-34	-38	-35	-44	-41	-34	-33
certif	-21	-24	-27	-29	-21	-25	-23
certif $	-96	-86	-90	-82	-87	-83	-98
certif author	54	24	11	23	17	20	22
certif for	-8	-6	-7	-7	-6	-6	-6
certif from	-8	-9	-8	-8	-8	-8	-8
certif in	-9	-8	-8	-8	-9	-8	-8
certif of	-36	-33	-41	-34	-34	-34	-35
certif on	12	15	15	15	4	14	46
certif that	-17	-14	-15	-16	-16	-15	-15
certif with	-28	-23	-23	-26	-25	-23	-24
certifi	-36	-36	-41	-36	-44	-35	-40
certifi that	-53	-53	-62	-52	-56	-52	-60
cev	-35	-35	-38	-37	-45	-35	-40
cfo	0	28	0	-27	0	0	0
chang	-25	6	-23	-23	-13	-21	-27
chang $	34	66	35	33	83	31	16
chang for	15	73	15	8	18	20	21
chang hand	18	78	23	22	19	23	24
chang in	-25	43	1	5	-15	7	8
chang manag	-70	-76	-88	-72	-86	-74	-80
chang that	-7	-8	-7	-7	-7	-7	-8
chang the	-31	-34	-32	-37	-54	-32	-36
charg	10	-9	-20	-8	-21	-9	27
charg of	14	-7	-18	-5	-20	-6	32
chat	0	1	2	14	-1	2	2
chatgpt	-19	-18	-30	-18	-33	20	-25
cheaper	35	20	34	30	122	10	38
cheapest	13	32	22	33	106	33	34
cheat	56	7	16	15	5	15	14
cheat sheet	61	8	18	19	5	18	16
check	-40	-37	-37	-38	-42	-37	-39
check by	-13	-11	-11	-11	-13	-11	-12
check of	-23	-23	-24	-23	-27	-23	-24
check on	-34	-32	-33	-33	-38	-34	-41
check that	-22	-22	-20	-32	-21	-20	-23
checkout	17	17	16	15	55	16	5
checksum	-51	-51	-45	-45	-44	-53	-46
choic	-65	-64	-67	-65	-69	-62	-65
choic $	-42	-38	-41	-37	-39	-37	-44
choos	-26	-27	-27	-12	-26	-24	-26
choos a	-59	-72	-74	-61	-59	-60	-61
choos between	-22	-32	-23	-14	-22	-22	-22
choos the	-10	-8	-8	13	-10	-8	-9
choos which	-34	-34	-34	-33	-33	-31	-30
chore	-19	16	-10	22	-31	-7	-7
chore $	-55	-52	-51	-36	-60	-40	-44
chore wise	2	24	3	2	-4	2	2
chosen	-43	-44	-45	-42	-45	-42	-43
chosen by	-28	-31	-29	-30	-31	-29	-28
ci	-46	-45	-39	-25	-46	-42	-45
ci runner	10	0	9	35	7	9	8
ci user	-41	-39	-39	-38	-48	-44	-52
cidr	-41	-41	-38	-38	-39	-37	-40
cidr rang	-47	-48	-44	-44	-47	-43	-46
cipher	-46	-48	-53	-54	-58	-47	-46
cipher on	-11	-11	-13	-12	-11	-11	-11
cis	-49	-48	-61	-50	-55	-49	-63
cis benchmark	12	12	43	10	8	11	11
cisco	-3	-1	2	-10	72	-35	-14
cisco $	11	17	28	13	70	-25	7
claim	-21	-18	-21	-19	-20	-19	-19
class	-29	-30	-28	-31	-32	-28	-29
class and	-14	-14	-14	-14	-23	-14	-15
class of	-18	-16	-17	-17	-19	-17	-18
classif	-46	-46	-43	-51	-51	-43	-44
classifi	-40	-40	-40	-40	-53	-40	-49
classifi the	-22	-23	-23	-23	-28	-23	-23
claud	-4	1	-2	-2	55	2	0
claus	25	24	24	20	59	24	24
clean	-25	-20	-20	-20	-15	-19	-22
clean $	-24	-21	-22	-24	-22	-21	-23
clean it	-27	-22	-22	-22	-24	-22	-25
clean that	-47	-37	-32	-33	-34	-33	-33
clean the	17	17	16	17	48	17	11
clean them	-8	-5	-5	-5	-5	-5	-5
clean up	-19	-15	-15	-16	-17	-15	-15
cleanup	-51	-45	-46	-46	-45	-44	-48
clear	-12	-12	-13	-12	-15	-12	-16
clear text	-12	-12	-13	-12	-15	-12	-16
cli	-3	10	8	8	72	-8	4
click	-42	-38	-40	-39	-40	-41	-46
click $	-16	-15	-19	-16	-15	-15	-16
click in	-29	-30	-33	-32	-35	-30	-34
client	-24	-24	-25	-25	-22	-24	-18
client and	33	33	33	30	18	34	77
client in	-18	-17	-17	-17	-20	-16	-17
client of	-31	-26	-27	-26	-29	-26	-26
client on	-26	-19	-19	-20	-22	-19	-22
client side	-30	-31	-31	-32	-36	-31	-37
client who	-46	-39	-38	-39	-46	-38	-49
climat	40	37	37	40	90	40	15
climat chang	52	48	47	52	104	52	25
climb	-55	-56	-56	-57	-63	-56	-75
clock	-45	-28	-28	-33	-28	-28	-36
clone	-46	-53	-45	-59	-51	-45	-46
close	-27	-27	-26	-27	-15	-28	-30
close $	-4	-6	-2	-1	44	-9	-7
close it	-10	-10	-12	-11	-12	-10	-10
close port	-23	-24	-23	-27	-25	-24	-31
cloud	-8	-23	2	-15	0	-16	-24
cloud $	-34	-90	-87	-69	-79	-70	-78
cloud @	-14	4	3	4	42	6	-19
cloud aws	-9	-9	-12	-9	-11	-9	-9
cloud is	11	11	31	10	9	10	11
cloud mean	-23	-23	-13	-24	-73	-23	-31
cloud run	14	13	10	12	43	13	10
cloudflar	33	32	31	30	88	32	8
cloudflar worker	26	26	24	24	60	25	11
cluster	1	-10	-6	3	-9	-4	26
cluster $	-24	-23	-23	-24	-25	-23	-21
cluster @	-34	-64	-34	15	-47	-35	-38
cluster mode	-54	-39	-39	-44	-39	-39	-42
cluster need	46	48	45	46	35	46	130
cluster node	-14	-14	-14	-15	-14	-14	-21
cluster of	-40	-42	-39	-37	-39	-37	-49
cluster on	-55	-52	-52	-55	-54	-52	-79
cluster paramet	-22	-22	-22	-21	-21	-21	-22
cluster that	-14	-13	-13	-13	-14	-13	-17
cluster we	-44	-45	-44	-47	-49	-47	-70
cluster who	19	19	19	17	0	19	48
cluster with	-14	-13	-12	-13	-14	-12	-13
cname	-18	-16	-17	-18	-19	-17	-19
cname in	-17	-15	-17	-16	-17	-16	-19
cni	-38	-38	-40	-39	-36	-36	-42
code	-40	-39	-37	-37	-36	-36	-40
code $	-50	-47	-47	-48	-54	-48	-63
code and	-39	-36	-36	-36	-38	-36	-38
code for	-20	17	15	11	54	14	13
code in	-34	-30	-31	-30	-34	-30	-34
code insid	-16	-16	-16	-16	-18	-16	-19
code is	-26	-26	-26	-26	-27	-26	-47
code of	-33	-32	-39	-32	-36	-32	-32
code password	-10	-9	-9	-10	-10	-9	-10
code that	-40	-29	-28	-29	-31	-28	-29
code to	-13	-12	-11	-12	-17	-12	-12
code who	-21	-20	-20	-21	-24	-20	-26
coffe	19	20	19	20	53	20	12
coffe machin	13	13	13	13	33	13	7
cold	-50	-56	-55	-45	-19	-51	-48
cold start	17	18	1	17	50	5	17
collabor	-25	-22	-27	-20	-21	-21	-21
colleagu	-45	-41	-44	-41	-46	-41	-42
collect	-10	-18	-16	-16	-17	-16	-17
collect $	-11	-10	-10	-10	-10	-10	-11
column	42	21	4	4	-8	6	4
column $	65	13	23	25	20	21	17
column level	-15	-11	-11	-11	-11	-11	-13
com	-27	-35	-44	-38	-31	-29	-28
come	-17	-8	0	-17	-24	-8	-19
come back	13	42	14	9	15	16	14
come from	-28	-24	19	-32	-37	-4	-16
come into	-9	-8	-8	-10	-7	-8	-8
come to	-16	37	4	4	41	-3	9
come with	-4	-44	-52	-37	-51	-37	-50
command	-3	23	14	23	77	99	16
command $	-9	17	1	18	-4	112	7
command to	12	28	28	29	88	25	29
commiss	-10	-9	-9	-9	-10	-9	-10
commit	-48	-49	-55	-49	-64	-50	-62
commit to	-39	-39	-45	-40	-55	-40	-40
common	-40	-52	-48	-38	-40	-37	-41
common network	-40	-52	-48	-38	-40	-37	-41
compact	-30	-26	-22	-23	-24	-22	-24
compani	-5	0	0	-1	43	6	-6
compani $	-11	3	-1	0	64	2	-11
compani or	-18	-19	-19	-21	-28	-19	-20
compani own	-8	38	38	37	103	33	25
compani run	-33	-28	-28	-46	-36	-27	-31
compani us	-17	-16	-17	-16	-20	-16	-19
compani want	-45	-65	-46	-55	-48	-45	-46
compar	15	94	21	14	38	21	19
compar $	0	22	0	-16	-2	0	0
compar to	16	50	18	16	12	17	17
compar with	26	111	30	19	26	32	34
compat	-133	-108	-112	-103	-125	-104	-109
complain	-7	-7	-7	-8	-9	-8	-7
complaint	-53	-41	-42	-43	-51	-42	-50
complet	64	28	17	72	54	17	12
complet $	18	41	20	86	91	23	12
complianc	-36	-21	-20	-21	-33	-26	-27
complianc mode	-20	-21	-22	-27	-26	-21	-21
complianc of	-30	-22	-22	-23	-24	-21	-22
complianc report	-26	-27	-27	-28	-28	-27	-27
complianc when	-37	-24	-25	-25	-27	-24	-25
compliant	-39	-39	-45	-44	-42	-40	-45
compliant with	-15	-15	-14	-15	-15	-15	-21
compon	-19	-17	-17	-17	-20	-17	-18
compress	-6	6	0	5	63	6	6
comprom	-27	-24	-24	-24	-27	-24	-27
comput	-8	-14	-7	-7	10	-6	-1
comput $	-19	-20	-20	-21	-16	-21	-23
comput node	-49	-64	-45	-47	-49	-44	-65
comput storag	-19	-19	-19	-20	-26	-19	-21
comput when	-66	-61	-64	-69	-72	-65	-72
concern	-75	-72	-86	-73	-105	-79	-91
concern $	-75	-72	-86	-73	-105	-79	-91
concurr	-34	-32	-38	-34	-27	-33	-36
concurr limit	-15	-15	-14	-14	-21	-15	-16
concurr on	-11	-11	-11	-11	-14	-11	-13
condit	-35	-27	-25	-25	-5	-25	-26
condit of	-29	-30	-30	-29	-32	-29	-33
confidenti	-67	-66	-73	-66	-78	-68	-76
confidenti file	-37	-36	-36	-38	-55	-39	-52
config	-43	-43	-40	-39	-39	-44	-22
config $	-58	-53	-58	-52	-31	-68	-64
config for	-46	-50	-44	-45	-44	-44	-46
config on	-38	-37	-36	-35	-38	-35	-41
configur	-39	-37	-38	-37	-39	-36	-42
configur $	-73	-55	-66	-55	-73	-54	-70
configur @	-27	-30	-27	-28	-27	-26	-28
configur a	-25	-25	-38	-27	-26	-26	-26
configur anyth	-22	-19	-19	-22	-23	-20	-21
configur bgp	-14	-10	-10	-11	-11	-10	-11
configur by	-12	-15	-13	-13	-15	-13	-13
configur it	-17	-16	-16	-17	-16	-15	-18
configur launch	-10	-9	-9	-9	-9	-9	-10
configur manag	-17	-17	-10	-17	-20	-18	-20
configur of	-46	-45	-47	-46	-52	-47	-50
configur secur	-19	-20	-21	-19	-19	-18	-19
configur the	-7	-5	-6	-7	-6	-6	8
confirm	30	34	30	36	62	21	78
conflict	-55	-52	-56	-57	-60	-53	-52
connect	-40	-38	-38	-38	-43	-37	-39
connect $	-9	-10	-9	-9	-9	-9	-9
connect from	-15	-17	-17	-16	-21	-16	-16
connect log	-10	-9	-9	-9	-11	-9	-10
connect the	-17	-17	-17	-17	-25	-17	-18
connect to	-10	-5	-6	-5	26	-5	-6
connector	-36	-29	-32	-30	-29	-29	-29
consent	-30	-28	-27	-29	-28	-26	-26
consent for	-41	-38	-35	-38	-37	-35	-35
consol	-64	-64	-64	-63	-105	-63	-63
consol $	-29	-32	-30	-30	-53	-29	-33
consol user	-81	-75	-78	-74	-130	-76	-73
consum	-45	-41	-40	-18	-44	-39	-49
consum @	-40	-46	-41	-42	-41	-41	-43
contact	-64	-48	-51	-49	-56	-49	-49
contact and	-18	-18	-19	-18	-28	-19	-18
contact detail	-27	-26	-30	-27	-32	-27	-28
contain	-6	-7	8	2	-9	-5	20
contain $	-51	-41	-18	-37	-54	-38	-62
contain @	-35	-48	-39	-34	-35	-35	-36
contain agent	-22	-23	-23	-42	-22	-22	-24
contain base	-40	-41	-40	-40	-40	-40	-71
contain escap	-10	-9	-9	-9	-10	-9	-12
contain host	29	8	22	21	0	27	88
contain imag	-52	-53	-46	-54	-65	-52	-62
contain in	-29	-27	-28	-27	-42	-27	-30
contain of	-22	-21	-21	-22	-22	-21	-42
contain on	-32	-33	-35	-34	-34	-32	-32
contain os	5	8	-10	-2	5	9	48
contain runtim	-3	-3	32	-5	5	-3	-26
contain to	5	6	0	23	6	5	3
contain who	-18	-16	-20	-17	-18	-17	-20
containerd	-49	-44	-50	-46	-52	-44	-47
content	-63	-63	-68	-62	-74	-62	-72
content $	-29	-28	-49	-28	-31	-29	-30
content by	-30	-27	-27	-27	-29	-27	-29
content of	-26	-24	-24	-24	-35	-23	-26
content that	-31	-31	-31	-31	-42	-31	-48
content to	-6	-6	-6	-6	-7	-6	-8
context	64	67	207	63	39	71	57
continu	-13	-15	-16	-15	18	-20	-19
continu backup	-23	-24	-22	-23	-26	-22	-25
continu plan	-43	-46	-45	-46	-74	-45	-49
contractor	17	51	23	46	18	24	22
contrast	-4	85	13	-11	0	-1	11
control	-37	-34	-25	-33	-43	-36	-34
control $	-73	-73	-56	-71	-98	-78	-54
control are	-23	-22	-27	-34	-24	-27	-22
control explain	35	36	89	35	28	34	35
control for	-11	-13	-11	-11	-11	-10	-11
control in	-18	-41	-18	25	-20	-17	-30
control inherit	-70	-67	-100	-68	-79	-71	-67
control is	-3	0	16	-1	-1	1	-6
control list	-16	-11	-11	-11	-11	-11	-11
control mean	18	18	76	18	-12	15	19
control of	-27	-30	-46	-27	-27	-27	-28
control on	6	33	5	-20	5	5	6
control owner	-23	-12	-13	-13	-13	-12	-12
control patch	-26	-32	-26	-36	-25	-25	-29
control plane	-24	-9	-16	-22	-22	-20	-24
control that	-8	-8	-9	-8	-8	-8	-11
control the	3	5	42	5	5	4	1
control we	22	45	22	21	22	22	22
control what	28	28	58	28	27	28	28
control which	-49	-60	-60	-47	-47	-48	-46
control who	-50	-48	-54	-47	-68	-48	-71
convers	-33	-39	-36	-32	-66	35	-66
convert	5	19	-24	11	93	24	10
cool	-25	-23	-23	-23	-25	-22	-23
cool for	-37	-34	-34	-33	-36	-33	-33
cool in	-11	-10	-10	-10	-11	-10	-12
copi	-37	-35	-31	-34	-36	-33	-34
copi from	-40	-63	-45	-56	-37	-40	-42
copi of	-16	-15	-16	-15	-16	-15	-15
copi on	-8	-7	-7	-8	-7	-7	-8
copi to	-18	-18	-18	-18	-22	-17	-17
cor	-39	-38	-41	-40	-56	-38	-48
core	-29	-27	-27	-28	-28	-27	-36
core devic	-38	-36	-36	-37	-37	-36	-49
coredn	-36	-36	-36	-37	-36	-36	-60
coredn @	-10	-9	-10	-10	-9	-9	-10
corpor	-48	-40	-41	-41	-44	-41	-56
corpor directori	-37	-37	-38	-37	-42	-37	-55
correct	-28	-27	-34	-28	-23	-27	-32
correct $	-51	-50	-61	-51	-62	-51	-57
correct it	27	27	27	25	63	26	26
correct that	-23	-23	-32	-25	-24	-23	-41
corrupt	-42	-47	-45	-43	-40	-60	-42
cost	-43	-32	-36	-33	-2	-32	-38
cost monei	-48	-46	-47	-49	-73	-47	-49
cost per	19	33	34	35	143	33	30
cost us	-24	-5	-14	-4	25	-3	-3
could	1	23	29	3	1	-3	12
could not	-6	-9	-6	-6	-5	-5	-6
could somebodi	30	2	-17	8	-11	-17	42
could you	18	26	61	19	10	18	13
count	-30	-46	-1	-13	-30	-27	-30
count $	-92	-109	-98	-51	-88	-84	-98
count as	33	34	79	30	28	30	31
countri	-42	-41	-43	-42	-47	-43	-44
cours	-45	-45	-57	-50	-41	-45	-45
cover	69	30	55	31	14	58	28
cover $	102	49	92	53	27	91	45
cover by	40	3	-7	5	2	3	5
cpu	-36	-34	-33	-34	-37	-33	-35
cpu and	-18	-18	-17	-17	-22	-17	-17
crash	-8	-8	-10	-10	24	-17	-19
crash of	-25	-22	-23	-22	-26	-22	-21
crash on	-17	-15	-15	-17	-15	-15	-19
crawl	-22	-20	-20	-22	-30	-21	-24
creat	-38	-36	-35	-34	-34	-34	-38
creat $	-12	-12	-12	-12	-13	-12	-15
creat @	-108	-102	-109	-95	-100	-96	-116
creat a	-2	10	11	9	46	10	11
creat an	-29	-37	-30	-31	-41	-30	-32
creat and	-13	-12	-12	-12	-12	-12	-17
creat by	-14	-16	-14	-15	-18	-14	-14
creat in	-10	-13	-10	-10	-10	-10	-10
creat individu	-28	-28	-32	-29	-29	-28	-28
creat the	-39	-38	-35	-35	-36	-34	-40
creat them	-52	-34	-33	-32	-33	-32	-34
creation	-75	-70	-74	-67	-69	-67	-77
creation $	-105	-97	-104	-92	-96	-93	-110
credenti	-37	-36	-35	-34	-10	-35	-39
credenti $	-77	-72	-73	-69	-79	-70	-75
credenti of	-8	-7	-7	-7	-8	-7	-7
credenti stuf	-10	-10	-9	-11	-9	-9	-10
credit	-36	-35	-38	-36	-59	-36	-38
credit card	-28	-28	-28	-28	-54	-28	-28
critic	-13	-11	-11	-11	-11	-11	-11
critic find	-9	-7	-7	-7	-8	-7	-7
cron	-33	-32	-30	-20	-48	-31	-33
cross	-34	-35	-36	-34	-36	-34	-35
cross account	-38	-38	-41	-38	-44	-38	-41
cross region	-35	-36	-37	-33	-35	-34	-34
crypto	-44	-42	-39	-40	-43	-38	-43
crypto mine	-29	-19	-19	-20	-23	-19	-19
crypto miner	-38	-35	-36	-38	-43	-35	-43
cryptomin	-44	-37	-37	-39	-46	-36	-42
cto	20	17	9	10	7	10	9
cumul	-44	-43	-48	-43	-43	-43	-53
cumul updat	-44	-43	-48	-43	-43	-43	-53
current	-16	-16	-28	-16	-22	5	-18
current $	-19	-18	-18	-18	-21	-18	-19
current is	10	8	-21	8	-11	42	5
cus	28	43	46	37	43	46	117
custom	-23	-27	-26	-26	-31	-30	-27
custom $	18	-15	-16	-9	-21	-14	-22
custom @	-16	-19	-16	-16	-17	-16	-16
custom ami	-23	-20	-23	-20	-24	-20	-25
custom compar	-1	33	5	-4	4	6	5
custom compon	-21	-17	-18	-18	-21	-18	-19
custom content	-48	-48	-69	-49	-70	-49	-60
custom data	-31	-30	-13	-28	-30	-31	-42
custom db	-28	-28	-28	-32	-28	-27	-41
custom for	-14	-15	-14	-15	-15	-23	-16
custom have	-103	-90	-96	-82	-115	-91	-110
custom host	-30	-32	-29	-31	-29	-29	-38
custom instal	-28	-24	-23	-24	-25	-24	-27
custom job	-45	-39	-39	-39	-59	-43	-50
custom manag	5	11	79	12	9	7	1
custom must	-20	-42	-69	-40	-51	-41	-41
custom on	-15	-12	-11	-12	-12	-11	-12
custom part	56	-9	7	53	-1	17	9
custom patch	-80	-72	-71	-72	-76	-72	-106
custom respons	-44	-33	-35	-34	-41	-33	-35
custom share	-1	-6	-2	22	-10	-2	-2
custom side	39	9	6	12	9	10	4
custom specif	-34	-31	-25	-31	-46	-39	-39
custom store	-31	-31	-31	-32	-42	-31	-48
custom task	-12	71	15	17	17	16	7
custom to	-34	-61	-36	-44	-41	-35	-35
custom true	-25	-25	-28	-26	-26	-25	-39
cut	-40	-30	-31	-30	-32	-32	-50
cutov	-42	-39	-37	-39	-40	-37	-36
cve	-37	-40	-34	-33	-36	-33	-38
cve $	-35	-35	-43	-43	-48	-35	-54
cve 2024	-31	-30	-29	-30	-39	-30	-35
cve 2025	-24	-24	-23	-27	-24	-23	-31
cve @	-23	-22	-24	-22	-22	-21	-26
cve in	-8	-7	-7	-7	-7	-7	-8
cve just	-10	-8	-7	-8	-7	-7	-8
cvs	-13	-12	-12	-13	-18	-12	-12
d	-25	-22	-21	-22	-21	-21	-24
daemon	-26	-25	-25	-26	-26	-25	-34
daemon that	-13	-13	-13	-14	-13	-13	-23
dai	-30	-30	-29	-29	-27	-29	-31
dai $	-63	-63	-62	-60	-66	-61	-71
dai @	-24	-23	-22	-21	-28	-22	-22
dai are	-21	-20	-21	-20	-39	-21	-20
daili	-37	-37	-36	-36	-42	-35	-36
daili backup	-45	-49	-46	-44	-49	-43	-44
dangl	-20	-18	-19	-19	-19	-18	-22
dangl cname	-20	-18	-19	-19	-19	-18	-22
dark	-37	-40	-43	-38	-38	-39	-41
dashboard	-27	-26	-11	-15	-27	-24	-27
dashboard $	-23	-23	-32	-28	-29	-23	-24
data	-35	-34	-34	-33	-34	-32	-36
data $	-101	-100	-124	-99	-107	-100	-120
data a	-23	-22	-24	-24	-33	-23	-23
data after	-39	-39	-37	-38	-47	-38	-49
data as	-75	-77	-86	-75	-81	-77	-83
data at	34	35	24	32	86	33	18
data befor	-44	-47	-51	-45	-51	-46	-49
data center	-34	-33	-38	-33	-37	-33	-37
data encrypt	-22	-23	-23	-23	-26	-23	-26
data event	-43	-42	-42	-42	-42	-40	-42
data from	-39	-57	-43	-57	-48	-40	-39
data goe	-66	-64	-81	-67	-67	-61	-61
data guard	-13	-13	-14	-13	-13	-13	-13
data hall	-27	-27	-35	-37	-31	-27	-29
data in	16	16	52	16	14	16	14
data integr	-53	-50	-41	-49	-41	-38	-40
data into	-31	-30	-29	-29	-34	-30	-31
data is	-35	-23	-24	-23	-25	-24	-24
data leak	-15	-15	-15	-15	-17	-15	-26
data live	-18	-19	-19	-19	-24	-21	-18
data of	-34	-30	-31	-35	-55	-31	-33
data on	-31	-28	-36	-28	-31	-28	-28
data onto	-9	-10	-9	-9	-10	-9	-9
data plane	31	26	102	30	18	27	30
data process	-35	-25	-23	-24	-24	-23	-23
data protect	-15	-15	-15	-15	-17	-15	-26
data qualiti	-54	-52	-55	-52	-52	-51	-55
data resid	-38	-36	-42	-38	-43	-38	-43
data scientist	-25	-7	-22	-23	-40	-19	-18
data stai	-34	-34	-37	-36	-47	-38	-35
data that	-15	-14	-13	-13	-13	-12	-13
data under	-33	-30	-35	-31	-46	-31	-31
data we	-35	-40	-36	-39	-43	-37	-58
data when	-12	-12	-14	-13	-15	-13	-12
data whose	-12	-12	-12	-13	-12	-12	-17
data within	-12	-12	-16	-13	-14	-12	-15
databas	-32	-30	-33	-21	-37	-31	-17
databas $	-61	-58	-73	-46	-66	-58	-64
databas @	-28	-23	-23	-33	-24	-25	-29
databas and	-19	-19	-19	-20	-21	-19	-28
databas credenti	-32	-28	-29	-29	-29	-28	-37
databas engin	-9	-9	-9	-9	-10	-9	-10
databas host	12	-3	12	43	12	12	-30
databas on	-22	-23	-22	-36	-28	-22	-25
databas password	-61	-59	-59	-62	-62	-59	-75
databas patch	-52	-51	-50	-69	-54	-49	-79
databas schema	-18	-17	-18	-17	-21	-17	-19
databas softwar	-31	-30	-30	-30	-32	-30	-44
databas that	-10	-9	-8	-9	-9	-9	-12
databas user	-15	-20	-15	-15	-15	-15	-16
databas who	-14	-14	-14	-15	-16	-14	-21
datacent	-36	-40	-35	-35	-35	-36	-36
datacent $	-31	-31	-31	-31	-31	-34	-34
datacentr	-57	-57	-67	-56	-58	-58	-64
date	-27	-29	-26	-25	-28	-24	-26
date $	-32	-34	-30	-28	-33	-27	-28
day	-24	-25	-15	-24	-28	-22	-23
day $	-13	-12	-12	-12	-13	-12	-12
day in	-35	-39	-36	-33	-42	-34	-35
db	-1	-12	-1	22	1	3	52
db $	-33	-31	-30	-34	-30	-30	-34
db @	-17	-49	-22	-10	-17	-17	-18
db on	-33	-29	-35	-31	-30	-30	-43
db paramet	-53	-31	-32	-46	-47	-32	-33
db password	-10	-10	-15	-10	-10	-10	-11
db patch	62	65	62	53	41	65	155
db user	-79	-70	-77	-71	-73	-71	-91
dba	-21	-20	-20	-22	-34	-19	3
dba or	-14	-13	-13	-17	-13	-13	-13
dba team	-11	-9	-11	-29	-35	-7	37
dba want	-31	-29	-31	-36	-35	-31	-47
ddo	-27	-37	-31	7	-39	-25	-32
ddo attack	-6	-6	-6	-6	-8	-6	-6
deactiv	-16	-16	-16	-16	-19	-17	-19
dead	-26	-25	-26	-25	-28	-25	-26
dead @	-9	-8	-8	-8	-10	-8	-8
deal	27	-5	-15	0	-15	-1	50
deal $	-56	-52	-51	-58	-54	-52	-87
deal with	74	30	18	40	16	37	121
dear	-48	-26	-38	-26	-33	-26	-27
dear colleagu	-48	-26	-38	-26	-33	-26	-27
debian	-25	-25	-25	-26	-26	-25	-45
decid	-40	-36	-38	-36	-43	-36	-39
decid $	-36	-34	-33	-34	-42	-33	-41
decid and	-22	-23	-21	-23	-27	-21	-23
decid between	-48	-48	-54	-51	-52	-48	-58
decid by	-15	-13	-13	-14	-16	-13	-15
decid how	-75	-69	-73	-70	-115	-71	-73
decid if	-8	-8	-8	-8	-8	-8	-8
decid in	-7	-7	-7	-7	-8	-7	-8
decid on	-8	-8	-8	-8	-8	-8	-9
decid that	-22	-21	-20	-19	-20	-20	-23
decid the	-39	-40	-39	-41	-48	-39	-53
decid to	-53	-54	-56	-55	-73	-54	-69
decid what	-48	-39	-65	-37	-39	-38	-37
decid whether	-24	-23	-23	-25	-24	-22	-26
decid which	-33	-30	-31	-31	-36	-32	-32
decid who	-22	-19	-19	-19	-24	-19	-19
decis	-68	-96	-68	-80	-71	-68	-70
decis $	-72	-104	-73	-90	-78	-73	-76
deck	6	-6	-8	-7	-6	-7	-11
deck $	28	13	13	13	13	13	13
decommiss	-51	-50	-52	-50	-59	-52	-58
decommiss storag	-42	-43	-46	-41	-43	-42	-46
decrypt	-26	-29	-30	-26	-27	-25	-25
decrypt uptim	-8	-11	-7	-8	-7	-7	-7
dedic	17	18	19	17	45	18	17
dedic @	-16	-16	-15	-16	-17	-15	-16
dedup	-50	-48	-49	-50	-65	-53	-49
default	-38	-36	-40	-36	-32	-36	-37
default $	-60	-59	-73	-59	-68	-60	-59
default @	-7	-9	-7	-8	-7	-7	-7
default encrypt	-62	-55	-58	-54	-56	-54	-61
default on	-18	-26	-18	-20	-18	-18	-19
default or	-16	-13	-14	-13	-13	-13	-19
defect	-15	-14	-15	-14	-17	-14	-14
defenc	-33	-23	24	-24	-49	-25	-25
defend	-19	-18	-18	-19	-24	-18	-21
defend the	-16	-17	-16	-16	-25	-16	-18
defin	-29	-22	12	-23	-30	-24	-23
defin $	-8	-8	61	-7	-29	-11	-14
defin by	-26	-25	-37	-29	-25	-25	-25
defin guest	29	29	61	27	28	28	29
defin inherit	59	57	133	58	59	59	60
defin least	21	20	59	18	17	20	21
defin the	-29	-27	-28	-26	-28	-26	-27
defin what	-62	-55	-91	-56	-75	-57	-63
definit	0	-3	57	5	3	5	5
definit $	-6	0	45	3	0	1	1
definit has	-13	-13	-24	-13	-13	-13	-13
degauss	-21	-20	-20	-20	-24	-20	-24
delet	-26	-25	-28	-25	1	-24	-27
delet $	-90	-107	-106	-93	-102	-91	-95
delet @	-13	-13	-11	-12	-14	-11	-12
delet all	39	48	46	48	118	49	48
delet by	-40	-40	-41	-39	-53	-39	-40
delet my	13	15	7	13	53	10	5
delet of	-24	-24	-25	-28	-28	-28	-27
delet old	-43	-44	-52	-43	-53	-53	-47
delet on	-18	-18	-20	-17	-21	-18	-17
delet our	-28	-26	-26	-26	-33	-28	-30
delet person	-35	-35	-38	-36	-48	-36	-35
delet protect	-57	-52	-50	-58	-63	-52	-54
delet that	-11	-10	-9	-10	-14	-10	-9
delet the	29	28	23	28	88	29	29
delet them	-16	-13	-13	-13	-15	-13	-13
delet without	-8	-7	-7	-11	-8	-7	-8
deliv	-25	-25	-27	-26	-29	-25	-31
deliveri	-54	-48	-51	-49	-52	-48	-50
demand	-23	-41	-23	-8	-25	-23	-25
demand mode	-8	-8	-8	-9	-9	-8	-8
demand or	-21	-21	-21	-23	-21	-21	-33
demarc	79	31	30	27	27	25	30
deni	-33	-35	-34	-41	-33	-31	-34
deni @	-34	-42	-35	-48	-30	-31	-34
depend	-36	-28	-11	30	-13	-8	-31
deploi	-27	-24	-26	-24	-11	-28	-24
deploi $	-29	-23	-23	-23	-28	-22	-24
deploi as	-27	-24	-27	-24	-28	-26	-25
deploi on	-19	-15	-15	-15	-15	-15	-18
deploi role	-14	-12	-13	-13	-16	-12	-14
deploi to	-20	-20	-23	-21	-25	-20	-19
deploi with	-26	-16	-15	-15	-19	-15	-15
deploy	-23	-22	-23	-22	-23	-21	-31
deprec	11	10	17	11	82	12	-4
deprec $	43	41	25	44	144	38	13
design	-58	-58	-59	-55	-61	-55	-59
design $	-80	-84	-77	-65	-83	-67	-76
design and	-10	-9	-9	-9	-10	-11	-10
design the	-13	-13	-12	-13	-14	-13	-13
desk	39	9	-4	4	-1	10	-8
desk $	-5	5	-3	-10	29	-2	-27
desktop	13	8	-10	11	-3	-2	-13
desktop $	-43	-41	-39	-40	-41	-38	-38
destin	-18	-18	-19	-18	-18	-18	-20
destroi	-33	-32	-33	-33	-37	-32	-32
destruct	-89	-93	-97	-92	-92	-88	-90
detail	-27	-25	-28	-26	-30	-25	-27
detect	-37	-34	-35	-35	-36	-34	-39
detect in	-26	-23	-23	-23	-23	-22	-29
detect on	-16	-19	-17	-17	-17	-16	-16
dev	-27	-18	-18	-8	7	-16	-18
dev @	5	-4	4	33	2	5	5
dev put	-25	-26	-29	-37	-25	-24	-42
dev talk	-54	-28	-28	-29	-28	-28	-28
develop	-39	-36	-36	-36	-43	-36	-47
devic	-35	-35	-35	-35	-38	-34	-37
devic $	-83	-71	-73	-68	-73	-69	-82
devic certif	-14	-12	-12	-12	-12	-12	-12
devic in	-27	-26	-27	-28	-32	-26	-31
devic of	-31	-29	-29	-29	-30	-29	-45
devic on	-31	-30	-30	-31	-31	-30	-46
di	-50	-50	-48	-51	-52	-47	-58
di $	-46	-40	-40	-38	-39	-38	-39
dial	-26	-16	-17	-16	-17	-16	-17
dial in	-26	-16	-17	-16	-17	-16	-17
dictat	-11	-9	-9	-10	-10	-9	-9
did	6	12	12	13	58	40	9
did amazon	-43	-37	-38	-49	-43	-40	-40
did aws	5	24	23	28	98	13	14
did that	-21	-21	-20	-21	-30	-21	-25
did the	23	25	29	28	103	15	24
didnt	-31	-34	-32	-32	-37	-30	-30
die	-26	-26	-26	-26	-28	-26	-50
diesel	-44	-46	-45	-45	-49	-45	-50
diff	19	99	24	6	21	29	29
diff in	-4	51	11	10	8	9	9
differ	5	62	29	-3	12	11	12
differ $	29	53	78	14	17	30	34
differ @	12	73	11	15	-1	13	13
differ between	4	-8	-17	9	73	6	10
differ custom	-28	-28	-26	-26	-28	-25	-31
differ from	0	40	2	-2	-14	1	2
differ in	1	85	12	-5	7	14	12
digicert	-20	-23	-14	35	-17	-12	-14
dimens	-35	-32	-33	-33	-59	-32	-32
direct	-64	-48	-48	-48	-59	-48	-48
directli	-77	-64	-61	-62	-62	-59	-60
director	-22	2	2	3	71	0	-4
directori	-2	-1	-2	-2	-11	-2	36
directori $	-30	-30	-31	-30	-33	-30	-45
dirti	-18	-18	-17	-21	-17	-17	-24
dirti pipe	-18	-18	-17	-21	-17	-17	-24
disabl	-38	-41	-44	-40	-44	-39	-42
disappear	3	37	3	3	3	5	6
disappear $	3	37	3	3	3	5	6
disast	-32	-31	-34	-31	-37	-31	-33
disast recoveri	-34	-34	-37	-34	-40	-34	-36
disk	-40	-38	-38	-35	-42	-37	-39
disk $	-21	-20	-20	-21	-24	-20	-20
disk @	-31	-35	-29	-30	-37	-29	-32
disk at	-41	-38	-38	-38	-43	-38	-39
disk behind	-40	-39	-41	-39	-47	-40	-46
disk broke	-7	-7	-7	-7	-7	-7	-9
disk encrypt	-25	-30	-25	-25	-24	-24	-26
disk fail	-11	-13	-11	-11	-11	-11	-11
disk from	-20	-20	-20	-32	-21	-20	-23
disk in	-11	-10	-15	-10	-10	-10	-10
disk that	-28	-24	-31	-25	-24	-23	-24
disk under	-25	-18	-18	-19	-19	-18	-18
disk when	-33	-34	-35	-42	-57	-35	-40
dispos	-27	-27	-28	-28	-37	-27	-29
dispos of	-27	-27	-27	-28	-39	-27	-29
disrupt	-30	-30	-40	-30	-35	-32	-31
disrupt budget	-30	-30	-40	-30	-35	-32	-31
distribut	-31	-1	-34	-38	-38	-32	-36
distribut $	-18	26	-23	-31	-21	-21	-22
distro	-22	-18	-17	-18	-20	-18	-19
divid	-16	-48	-77	-62	-87	-77	-62
divid $	-70	-68	-92	-69	-88	-89	-68
divid in	123	55	34	36	-6	29	35
divis	86	41	17	30	17	30	29
divis of	81	16	7	23	7	21	20
dlq	-29	-29	-29	-30	-45	-29	-31
dmarc	-21	-22	-18	-19	-19	-19	-21
dns	1	1	2	19	40	5	4
dns and	-10	-13	-10	-11	-13	-10	-10
dns queri	-21	-20	-21	-20	-25	-20	-20
dns record	-56	-58	-57	-61	-68	-58	-59
dns valid	-26	-26	-25	-27	-33	-26	-26
do $	-9	14	-14	-11	-31	5	-25
do @	-21	-20	-20	-20	-19	-20	-23
do anyth	-56	-55	-58	-60	-62	-56	-72
do custom	-76	-74	-89	-72	-81	-74	-83
do for	71	21	0	25	70	24	24
do i	28	17	5	14	48	26	9
do if	40	24	10	-18	11	12	12
do it	-1	-8	-10	-8	-13	-16	17
do noth	-90	-82	-75	-99	-78	-92	-97
do or	-14	-13	-12	-15	-13	-12	-13
do our	16	-31	-34	-24	-25	-23	-26
do ourselv	86	20	26	28	28	30	30
do ppl	2	8	59	9	-3	5	8
do smtp	-16	-12	-12	-13	-13	-12	-12
do that	-7	-8	-8	-7	-10	-6	13
do the	20	23	22	33	12	20	60
do thei	18	-10	33	9	-5	3	37
do thi	-52	-28	-38	-29	-38	-29	-30
do those	17	17	9	12	9	11	63
do we	-4	14	-9	-8	-5	-6	10
do what	81	50	3	17	21	23	23
do with	55	25	10	8	13	16	16
do you	18	6	16	69	64	55	22
doc	3	4	8	-1	-31	49	3
dock	-40	-39	-44	-39	-44	-39	-42
docker	25	26	53	42	22	23	22
docker contain	14	14	9	44	9	4	13
docker hub	-29	-29	-31	-30	-34	-29	-48
docker imag	-24	-17	-17	-18	-17	-16	-17
document	42	25	75	65	33	35	35
document $	60	41	94	34	35	40	40
doe	-2	0	-8	-6	12	-6	2
doe $	-30	-38	-44	-38	-42	-41	-50
doe @	9	22	-1	12	93	15	11
doe a	-18	-4	-18	-3	31	-2	-1
doe amazon	19	20	7	5	-5	5	43
doe an	17	18	17	18	58	18	9
doe anybodi	-22	-21	-24	-25	-25	-22	-25
doe anyon	-6	-8	-12	-8	-14	44	-14
doe aws	-33	-36	-34	-36	-48	-36	-38
doe bezo	-39	-46	-56	-36	-12	-42	-39
doe inherit	3	2	64	2	-42	1	2
doe it	-5	1	74	2	-23	0	17
doe my	26	55	32	28	68	29	32
doe not	-26	-26	-26	-26	-27	-26	-47
doe one	-3	-2	0	-2	-26	31	-2
doe our	-27	-20	-7	3	-7	-7	-7
doe patch	-10	-10	-9	-15	29	-16	-25
doe secur	39	43	113	41	2	20	40
doe share	18	18	39	18	-10	42	19
doe somebodi	-8	-10	-8	-9	-9	-8	-10
doe that	-5	-6	31	-6	-36	-5	0
doe the	-33	-16	-49	-30	-59	-37	-10
doe what	-1	-5	-26	-16	-22	-14	-18
doe which	-6	43	-2	-18	-17	-5	-25
doesnt	25	-8	-12	-17	-12	-11	-28
doesnt $	91	47	29	18	32	31	30
doesnt it	-30	-28	-28	-29	-28	-28	-53
domain	-32	30	-21	-25	-24	-18	-21
domain $	-28	-30	-29	-28	-32	-28	-30
domain and	-26	-29	-24	-25	-25	-25	-27
domain control	-11	14	-11	-14	-11	-10	-12
domain in	-50	-46	-41	-41	-45	-40	-43
domain name	-47	-39	-40	-38	-53	-37	-56
domain of	-8	-9	-8	-9	-11	-9	-9
done	-17	-21	-22	-21	-25	-20	-22
done by	-24	-23	-24	-23	-25	-23	-25
done for	49	-2	-16	1	-17	1	1
dont	-16	-23	-15	2	-18	-13	-17
dont have	-33	-27	-28	-29	-32	-27	-28
dont know	-1	-1	-1	-1	-15	15	0
dont patch	-36	-52	-37	-40	-37	-37	-44
dont want	10	1	11	45	11	11	12
door	-43	-37	-40	-39	-45	-37	-36
doubl	-31	-31	-31	-31	-57	-31	-31
doubl $	-30	-30	-30	-30	-58	-30	-30
doubt	-15	-15	-20	-18	-18	-16	-17
down	50	9	8	10	7	10	24
down $	-51	-39	-41	-39	-41	-39	-47
down for	-27	-21	-21	-23	-24	-21	-23
down right	10	13	14	14	54	6	8
down the	-9	-6	-7	-7	-7	-7	-7
down whose	-34	-24	-24	-25	-26	-25	-27
downfal	-10	-10	-9	-10	-10	-10	-12
download	-43	-42	-44	-42	-53	-41	-44
dpo	29	7	6	7	1	7	7
dpu	17	26	25	31	106	25	23
dr	125	25	1	27	-18	29	92
dr $	9	26	33	32	6	32	114
drain	15	28	20	28	96	27	27
draw	33	-19	-38	-18	-36	-19	-19
drift	-105	-88	-90	-87	-92	-87	-94
drift $	-72	-74	-80	-74	-80	-77	-81
drill	-62	-57	-57	-59	-70	-56	-61
drill $	-49	-47	-49	-44	-47	-45	-47
drill for	-80	-67	-67	-75	-88	-65	-81
drive	-48	-46	-45	-45	-52	-45	-49
drive @	-18	-21	-18	-21	-18	-18	-18
drive on	-8	-7	-7	-7	-7	-6	-6
driver	-91	-79	-81	-77	-83	-78	-81
driver on	-23	-25	-24	-25	-27	-23	-22
drop	-34	-20	-29	-29	-30	-28	-31
drop $	13	28	19	43	24	23	24
drop the	-30	-31	-28	-28	-33	-28	-31
dsql	-26	16	-25	-27	-32	-22	-22
dss	-28	-28	-10	-29	-37	-28	-31
dublin	-7	-7	-30	-6	30	-8	-6
dump	-58	-56	-57	-55	-68	-55	-56
durabl	-53	-64	-50	-50	-52	-50	-53
durabl $	-38	-32	-33	-33	-35	-33	-36
durabl is	-8	-7	-8	-9	-9	-8	-8
durabl of	-24	-20	-20	-20	-20	-19	-19
durat	-37	-46	-44	-33	-10	-33	-33
dure	-35	-33	-34	-36	-41	-34	-37
dure a	-14	-14	-14	-16	-17	-14	-19
duti	46	34	6	16	11	7	1
duti $	52	36	7	25	0	7	1
duti @	-15	36	-4	-25	-4	0	-3
duti and	98	76	45	45	38	44	42
duti between	9	36	11	11	9	9	11
duti differ	-1	25	-1	-23	-1	-1	0
duti for	98	-2	15	40	18	20	12
duti in	43	17	17	17	16	17	17
duti is	-34	-13	-13	-14	42	-13	-42
duti of	-16	-12	-13	-12	-12	-12	-11
duti on	49	6	29	40	68	29	26
duti onli	-6	42	4	1	-2	3	3
duti to	-15	-17	-16	-20	-22	-16	-16
dy	-21	-21	-21	-21	-21	-20	-27
e	-77	-68	-80	-70	-100	-75	-79
each	-18	-15	-22	-25	-23	-21	-23
each $	-41	-28	-36	-47	-37	-35	-36
each case	-9	-13	-9	-9	-9	-9	-9
each of	5	49	14	9	14	14	14
each one	-9	-11	-9	-9	-11	-9	-10
each other	-19	-17	-20	-18	-22	-19	-22
each region	-21	-16	-15	-14	-15	-15	-15
earthquak	-22	-24	-23	-25	-26	-24	-27
earthquak risk	-14	-15	-15	-16	-18	-16	-15
east	-5	2	2	0	28	1	-3
east 1	-5	2	2	0	28	1	-3
ec2	-25	-15	-29	-27	-26	-25	-28
ecpu	4	14	9	13	72	15	12
ecs	-39	-36	-36	-29	-36	-35	-58
ecs agent	-20	-17	-17	-17	-16	-16	-18
edg	-41	-40	-30	-40	-38	-40	-50
edg locat	-23	-23	-2	-23	-36	-24	-28
edit	62	-35	-46	-13	-26	-14	-27
effort	21	-1	21	48	70	21	8
effort $	26	13	24	84	17	25	22
either	30	43	15	-1	12	14	14
either $	-8	-4	-5	-6	-6	-7	-6
eks	-32	7	-32	-40	-31	-29	-52
eks node	-39	-40	-39	-42	-39	-39	-67
elast	41	29	35	74	23	44	130
electr	-44	-38	-41	-39	-43	-39	-39
electr and	-55	-46	-50	-46	-53	-47	-46
eleven	-19	-18	-19	-19	-19	-18	-19
eleven nine	-19	-18	-19	-19	-19	-18	-19
eli5	-14	9	108	15	-20	12	9
eli5 $	6	5	24	6	4	6	4
els	43	39	68	81	60	35	33
els is	-4	8	-7	-5	-5	-3	-3
em	-61	-53	-52	-54	-56	-52	-57
em $	-34	-34	-35	-36	-38	-34	-36
em amazon	-16	-14	-14	-15	-13	-14	-19
email	4	4	1	3	62	-1	-15
email current	-30	-30	-31	-30	-44	-33	-30
employe	-36	-36	-36	-35	-50	-36	-38
employe $	-47	-46	-49	-47	-62	-52	-50
employe @	-15	-13	-13	-13	-15	-13	-13
employe leav	-26	-26	-26	-26	-51	-26	-29
empti	-46	-46	-46	-46	-47	-44	-52
empti the	25	26	25	26	85	26	10
enabl	-25	-23	-28	-23	-21	-22	-2
enabl @	-92	-85	-87	-81	-84	-81	-92
enabl and	-13	-8	-8	-9	-9	-9	-8
enabl audit	-14	-14	-13	-13	-13	-13	-17
enabl by	65	64	62	64	64	62	139
enabl it	-41	-49	-44	-42	-50	-41	-60
enabl mfa	-22	-22	-24	-22	-25	-22	-26
enabl point	-61	-59	-81	-60	-66	-59	-72
enabl queri	-15	-13	-14	-14	-15	-13	-14
enabl storag	-7	-8	-7	-7	-9	-7	-7
enabl version	12	14	16	13	70	6	17
encrypt	-31	-28	-27	-28	-23	-28	-6
encrypt $	-22	0	-40	3	39	-13	98
encrypt @	-64	-52	-51	-53	-58	-51	-69
encrypt a	-9	-12	-10	-9	-11	-9	-9
encrypt an	-94	-87	-93	-85	-96	-88	-117
encrypt and	9	40	8	-14	6	8	4
encrypt at	-29	-31	-16	-32	-17	-29	-59
encrypt befor	-9	-9	-9	-9	-11	-9	-12
encrypt by	-22	-18	-18	-17	-19	-17	-18
encrypt data	28	28	11	26	87	29	14
encrypt file	-33	-32	-39	-33	-39	-35	-43
encrypt for	-50	-45	-46	-46	-46	-44	-46
encrypt in	-18	-17	2	-17	-22	-17	-26
encrypt it	12	11	8	11	52	11	-12
encrypt key	-47	-45	-48	-48	-47	-44	-53
encrypt new	-44	-44	-39	-42	-49	-41	-42
encrypt of	-23	-20	-21	-20	-22	-21	-27
encrypt on	-16	-16	-15	-16	-19	-16	-14
encrypt our	-31	-25	-24	-25	-25	-24	-32
encrypt set	-61	-60	-59	-57	-60	-58	-67
encrypt the	-24	-25	-24	-24	-37	-24	-28
encrypt what	-52	-54	-77	-56	-66	-61	-109
encrypt when	-10	-10	-10	-9	-11	-9	-10
encrypt with	-36	-46	-34	-37	-36	-35	-36
end	-4	-12	-12	-13	-13	-12	-1
end $	-20	-21	-19	-20	-21	-20	-23
end of	-13	-11	-12	-11	-12	-11	8
end user	-17	-14	-15	-15	-16	-14	-15
endpoint	-27	-15	23	-12	1	-12	-5
endpoint $	-25	-27	-32	-26	-29	-26	-27
endpoint are	-24	-24	-25	-25	-34	-25	-32
endpoint by	-23	-34	-25	-26	-24	-23	-24
endpoint for	-95	-99	-108	-96	-101	-93	-109
endpoint in	-37	-36	-47	-37	-38	-36	-45
endpoint of	-15	-16	-17	-21	-18	-16	-15
endpoint on	-42	-26	-27	-26	-26	-26	-30
endpoint polici	-26	-27	-28	-26	-27	-26	-27
endpoint up	-66	-64	-70	-65	-80	-64	-63
enforc	-22	-21	-21	-20	-22	-20	-20
enforc http	-25	-21	-22	-21	-21	-21	-22
engin	-27	-24	-25	-17	-24	-25	-26
engin $	2	2	0	-1	30	3	9
engin 1	-31	-32	-30	-32	-45	-30	-33
engin behind	-22	-22	-23	-22	-33	-22	-25
engin of	-50	-47	-47	-47	-51	-47	-68
engin patch	-33	-30	-30	-31	-34	-30	-37
engin softwar	-8	-7	-7	-8	-8	-7	-8
engin that	-12	-12	-13	-12	-12	-12	-12
engin upgrad	19	17	17	54	-3	-3	29
engin version	-10	-10	-13	2	-13	-10	-11
enhanc	-7	-7	-7	-9	-8	-7	-8
enough	-66	-85	-65	-68	-74	-64	-76
enough @	-74	-109	-69	-68	-70	-69	-72
ensur	-40	-33	-34	-34	-50	-33	-36
ensur that	-35	-27	-27	-28	-48	-27	-27
entir	-21	-20	-22	-27	-22	-22	-19
entri	-16	-15	-16	-15	-15	-15	-17
env	-27	-18	-18	-19	14	-22	-22
env var	-48	-29	-30	-29	-32	-29	-29
envelop	-2	-2	61	-1	-16	-5	-17
envelop encrypt	-2	-2	61	-1	-16	-5	-17
environ	-34	-31	-8	-29	-33	-28	-32
environ $	-28	-29	-36	-28	-29	-28	-31
environ in	-23	-14	16	-12	-22	-13	-15
environ to	-16	-15	-15	-14	-16	-14	-14
environ variabl	-32	-29	-34	-29	-30	-29	-29
environment	-35	-34	-38	-34	-40	-35	-37
environment control	-37	-36	-42	-36	-43	-38	-39
ephemer	-30	-29	-28	-39	-35	-28	-30
ephemer storag	-24	-22	-22	-37	-26	-22	-22
equip	-29	-28	-28	-28	-28	-28	-44
eras	-40	-40	-42	-39	-53	-39	-39
eras a	-38	-40	-41	-37	-56	-37	-37
eras the	-22	-22	-23	-23	-21	-22	-23
erasur	-13	-12	-13	-12	-15	-12	-14
error	-37	-37	-36	-36	-39	-36	-40
error $	-47	-48	-44	-43	-51	-42	-53
error @	-21	-21	-20	-20	-25	-20	-20
error of	-14	-13	-13	-14	-16	-13	-14
escap	-18	-15	-15	-16	-16	-15	-21
escap bug	-10	-10	-10	-10	-10	-10	-16
escort	-24	-23	-25	-23	-22	-23	-24
escort visitor	-24	-23	-25	-23	-22	-23	-24
esx	14	-20	-14	-18	-25	-17	-25
esxi	-44	-42	-42	-42	-44	-41	-58
esxi host	-17	-15	-15	-16	-25	-16	-18
esxi patch	-59	-56	-54	-54	-56	-54	-88
etc	-32	2	-62	-54	-40	-34	-34
etcd	-40	-36	31	-35	-52	-39	-46
etcd $	33	48	147	45	40	38	40
etcd in	-52	-48	-53	-46	-56	-50	-58
etl	-8	-26	-7	19	-9	-7	-8
etl script	-13	-11	-12	-12	-12	-12	-13
eu	-2	6	0	4	40	4	4
eu central	-33	-22	-21	-22	-5	-27	-26
eu west	30	32	17	31	73	31	33
even	-29	-18	26	-19	-22	-20	-38
even if	-28	-28	-30	-28	-27	-27	-34
event	-34	-36	-35	-34	-31	-33	-33
event $	-20	-15	-18	-14	9	-15	-18
event @	-44	-46	-46	-46	-46	-42	-41
event for	-27	-27	-26	-27	-26	-25	-26
event to	-11	-12	-10	-9	-10	-10	-10
event trigger	-67	-66	-72	-65	-71	-67	-68
ever	-18	-17	-20	7	-21	-16	-17
ever do	-41	-34	-34	-35	-39	-33	-35
ever our	-46	-45	-52	-47	-54	-46	-58
everi	-12	-9	-9	-9	2	5	-11
everi 90	-35	-37	-37	-37	-40	-41	-57
everi @	-40	-37	-39	-37	-40	-37	-41
everi month	-50	-43	-43	-44	-44	-43	-58
everi one	-5	-5	-6	-8	-5	-5	-5
everi region	-27	-29	-30	-27	-30	-27	-26
everybodi	21	17	69	13	-4	-4	0
everyon	-46	-39	2	-33	-33	-50	-38
everyon $	7	0	9	5	50	-1	5
everyth	62	5	7	10	18	6	7
everyth $	5	12	10	12	36	-4	13
everyth that	87	29	31	30	29	31	30
evict	-29	-26	-27	-27	-30	-26	-36
evict on	-17	-16	-16	-16	-16	-16	-24
evid	-11	-13	-13	-14	-14	-13	-15
evid for	-19	-17	-17	-18	-18	-18	-21
ex	-30	-28	-27	-28	-30	-27	-28
ex employe	-28	-26	-26	-26	-27	-25	-25
exactli	37	41	100	40	32	40	42
exactli $	19	25	71	25	13	24	26
exam	103	40	30	32	75	39	41
exampl	0	8	26	8	23	41	8
exampl of	0	0	-1	-1	-15	15	0
exampl question	-16	-4	-9	0	-21	44	-4
excus	4	5	19	4	1	4	4
excus me	4	5	19	4	1	4	4
execut	-24	-20	1	-18	-12	-18	-19
execut @	-8	-7	-8	-7	-8	-7	-8
execut environ	1	23	123	25	14	27	23
execut log	-12	-11	-12	-11	-14	-11	-11
execut role	-54	-55	-58	-51	-52	-50	-52
execut the	-14	-14	-15	-14	-15	-14	-14
exist	39	8	10	13	10	13	12
expect	-13	-11	-11	-12	-13	-12	-14
expect to	-10	-8	-8	-9	-9	-8	-8
experi	-2	-2	-5	11	-2	-2	-4
expir	-31	-29	-30	-35	-13	-29	-36
expir who	21	22	23	20	56	21	-2
expiri	-44	-38	-39	-38	-38	-38	-39
explain	57	26	89	29	67	42	33
explain avail	31	32	91	32	20	30	32
explain like	15	2	3	0	1	1	2
explain me	22	8	19	8	0	8	9
explain the	23	41	58	-1	-12	15	17
export	-63	-59	-58	-55	-60	-54	-54
export of	-23	-29	-25	-32	-25	-24	-23
export polici	-38	-38	-54	-41	-55	-40	-39
expos	-28	-26	-27	-26	-30	-26	-28
exposur	-24	-22	-28	-24	-30	-22	-24
express	26	15	21	19	70	29	29
express workflow	26	15	21	19	70	29	29
extend	-25	-21	34	-21	-59	-20	-22
extend support	-30	-23	43	-23	-68	-22	-26
extens	-38	-33	-33	-34	-33	-33	-42
extern	-46	-56	-45	-53	-43	-44	-44
extra	-19	37	-14	-18	-15	-11	-13
eye	-10	-9	-12	-10	-9	-9	-10
eye on	-10	-9	-12	-10	-9	-9	-10
face	-21	-24	-20	-20	-24	-20	-20
facil	-55	-55	-57	-55	-75	-56	-62
facil $	-54	-54	-55	-54	-77	-55	-63
factor	-31	-31	-39	-31	-33	-30	-32
factor authent	-32	-32	-43	-33	-36	-32	-33
factori	5	-14	-17	-14	-14	-13	-24
fail	-25	-24	-24	-24	-25	-23	-26
fail @	-20	-19	-18	-19	-21	-18	-19
fail disk	-21	-20	-27	-20	-20	-20	-22
fail drive	-23	-24	-23	-23	-26	-23	-24
fail over	-34	-33	-30	-32	-32	-29	-30
failov	-8	-7	-7	-7	0	-7	-8
failov drill	-24	-23	-23	-23	-46	-23	-24
failov in	-29	-29	-30	-31	-50	-30	-36
failur	-43	-41	-42	-41	-46	-42	-43
failur $	-31	-30	-30	-31	-50	-30	-34
failur in	-10	-11	-10	-9	-10	-9	-15
failur of	-10	-9	-9	-10	-10	-9	-10
fall	-1	16	-7	-32	-5	-7	10
fall awai	3	59	0	-30	5	5	6
fall to	-23	-41	-36	-36	-51	-36	-48
fals	-44	-38	-42	-40	-58	-38	-50
fals $	-42	-37	-38	-42	-60	-36	-56
famili	-4	-2	-2	-24	39	-2	-1
far	-28	-25	-32	-32	-31	-25	-38
fast	6	8	10	9	39	10	10
faster	27	-29	17	-6	122	15	25
fault	-19	-18	-19	-18	-6	-20	-6
fault $	13	15	13	14	43	8	37
fault in	-22	-21	-23	-22	-27	-21	-24
faulti	-21	-21	-22	-22	-21	-20	-25
feder	-52	-52	-59	-52	-59	-53	-65
feder with	-34	-34	-33	-33	-38	-33	-54
fedramp	14	51	164	43	31	22	23
feed	-42	-36	-37	-36	-38	-37	-50
feed and	-25	-17	-17	-17	-17	-17	-21
fell	-28	-25	-28	-28	-30	-26	-25
fenc	7	-22	-32	-19	27	-21	-45
few	-13	-11	-10	-13	-29	18	-9
fewer	43	-17	37	108	40	41	41
fewer updat	0	-38	0	40	0	0	0
fewest	8	3	12	56	-6	12	11
fewest chore	3	-5	1	17	2	2	2
fgac	-16	-17	-17	-16	-16	-16	-15
fiber	-31	-33	-35	-31	-39	-38	-56
fibr	-39	-40	-45	-40	-42	-40	-58
fibr between	-36	-36	-38	-37	-39	-36	-61
fiddl	-11	-11	-15	9	-11	-9	-16
field	-56	-52	-53	-52	-55	-51	-66
fifo	9	17	-10	13	89	11	15
file	-2	-21	-18	-16	-18	-17	-20
file $	-56	-63	-52	-52	-61	-53	-57
file befor	-37	-37	-47	-41	-44	-41	-53
file in	-58	-66	-55	-52	-54	-51	-52
file on	-16	-15	-15	-15	-22	-16	-18
file permiss	-68	-64	-64	-59	-72	-60	-61
file server	-25	-39	-22	-3	-27	-22	-24
file share	-17	-30	-9	20	-7	-7	-7
file system	-34	-36	-33	-34	-39	-33	-35
fill	-15	-29	-30	-39	-42	-29	-32
fill up	-27	-25	-26	-26	-38	-25	-29
filter	-28	-28	-31	-30	-30	-29	-38
financ	-16	-14	-14	-16	-14	-15	-14
find	-18	-12	-12	-12	9	-12	-13
find $	-44	-26	-30	-26	-27	-26	-28
find in	-23	-20	-20	-20	-22	-20	-22
fine	-27	-26	-26	-26	-29	-26	-27
fine grain	-35	-34	-34	-34	-37	-33	-34
finger	-42	-50	-42	-56	-45	-42	-45
finger $	-23	-23	-23	-41	-28	-23	-24
fip	-34	-33	-34	-33	-35	-33	-34
fip valid	-10	-10	-10	-9	-10	-10	-10
fire	-20	-19	-20	-19	-23	-19	-27
fire in	-15	-14	-15	-15	-22	-15	-15
fire suppress	-32	-32	-33	-32	-35	-31	-54
firecrack	-45	-46	-71	-50	-53	-46	-48
firecrack bug	-48	-50	-76	-54	-57	-49	-52
firewal	-29	-28	-30	-28	-45	-29	8
firewal $	-47	-49	-63	-46	-79	-49	6
firewal applianc	-38	-34	-35	-34	-36	-34	-52
firewal configur	-51	-52	-52	-52	-55	-52	-91
firewal insid	-27	-27	-35	-29	-37	-29	-49
firewal of	25	24	24	20	24	23	66
firewal port	-8	-11	-8	-9	-8	-8	-9
firewal rule	-29	-27	-27	-28	-30	-28	-34
firewal so	-13	-12	-12	-12	-13	-12	-12
firm	-40	-39	-39	-42	-52	-39	-61
firmwar	-59	-55	-58	-55	-53	-55	-66
firmwar $	-77	-73	-74	-80	-84	-69	-81
firmwar do	-46	-40	-42	-39	-44	-39	-43
firmwar of	-50	-50	-53	-50	-57	-51	-62
firmwar on	-36	-27	-30	-28	-29	-27	-28
firmwar updat	-59	-58	-60	-61	-70	-58	-77
firmwar who	42	45	45	45	88	45	18
first	-17	-26	-27	10	-20	-25	-27
first $	-10	-18	-11	34	6	-16	-9
first one	-112	-108	-108	-111	-176	-107	-126
five	-12	-1	23	-1	-20	-1	-2
fix	-20	-20	-20	-21	-23	-6	-18
fix $	-43	-40	-40	-40	-42	-40	-51
fix a	-34	-34	-36	-34	-39	-35	-45
fix bug	-8	-7	-7	-7	-8	-7	-8
fix by	-10	-8	-9	-9	-8	-8	-9
fix is	-45	-40	-43	-42	-45	-44	-45
fix it	-13	-14	-15	-13	-13	-12	-14
fix on	-8	-7	-7	-7	-7	-7	-7
fix that	16	20	13	18	10	14	75
fix the	-45	-45	-44	-61	-48	-44	-65
fix them	-20	-20	-21	-20	-26	-20	-21
flag	-44	-34	-37	-8	-15	-31	-33
flag @	32	24	35	96	27	34	35
flash	-47	-41	-40	-40	-47	-41	-46
flavor	-25	-23	-15	32	-41	-15	-17
flavor of	-23	-29	-19	6	-37	-18	-21
flaw	-23	-19	-22	-20	-21	-19	-20
fleet	-19	-17	-18	-4	-4	-16	-40
fleet $	-16	-16	-16	-17	-17	-17	-18
fleet behind	-20	-19	-19	-19	-25	-19	-23
fleet of	16	26	26	23	68	25	24
fleet patch	-85	-87	-91	-89	-106	-84	-102
flip	-44	-52	-41	-43	-43	-41	-43
flip $	-41	-63	-40	-41	-47	-44	-42
flip it	-34	-40	-35	-37	-35	-33	-37
flood	-38	-40	-37	-37	-38	-36	-39
flood $	-36	-46	-42	-35	-36	-34	-37
flood against	-17	-23	-16	-17	-17	-17	-18
flood and	-14	-15	-15	-16	-18	-16	-15
flood at	-15	-14	-14	-14	-15	-14	-17
floor	-1	1	1	1	47	1	-19
floor $	29	30	30	30	90	30	14
floor 3	13	13	13	13	33	13	7
flow	-12	-7	35	-9	-8	-8	-10
flow $	-35	-33	-35	-34	-46	-33	-33
flow in	-22	-22	-24	-22	-31	-22	-22
flow log	3	6	63	8	5	8	5
flow run	-4	-8	-10	-7	39	-2	-3
flush	-12	-9	-14	-9	-9	-9	-9
folder	-27	-27	-26	-26	-27	-26	-26
folk	-2	-30	-2	30	-6	-3	-3
follow	-102	-89	-93	-87	-92	-87	-122
for	-10	-17	-14	-12	-11	-16	-21
for $	-37	-2	75	2	-14	35	-2
for 200	1	-12	1	18	1	1	1
for 40	28	26	26	56	27	27	28
for @	-14	-37	-42	-38	-42	-39	-43
for a	3	-2	-3	19	9	0	0
for all	-23	-23	-22	-35	-21	-21	-21
for amazon	0	16	6	20	79	20	15
for an	17	-11	-3	13	34	5	5
for and	41	20	54	25	5	21	6
for anyth	-15	-14	-16	-15	-21	-14	-15
for aws	-40	-39	-37	-43	-30	-35	-37
for both	-36	-59	-33	-41	-40	-35	-37
for clean	17	17	16	17	48	17	11
for climat	52	48	47	52	104	52	25
for complianc	-40	-27	-27	-27	-29	-27	-28
for data	-11	-34	-28	22	-15	-12	-15
for delet	-10	-9	-9	-10	-10	-9	-9
for each	89	31	33	34	29	35	33
for encrypt	10	8	6	2	98	9	-53
for everyon	-67	-45	-45	-45	-62	-45	-46
for fire	-5	-5	-5	-5	-8	-5	-5
for free	-45	-45	-50	-52	-49	-46	-52
for gdpr	-13	-9	-9	-9	-11	-9	-9
for it	22	-3	-2	-2	-11	-3	-12
for its	15	18	17	17	53	17	12
for keep	-9	-10	-11	-9	-14	-9	-10
for lunch	-8	-2	-29	3	56	-10	3
for manag	-66	-65	-70	-70	-87	-62	-126
for me	25	4	89	1	23	0	-20
for monitor	-41	-41	-41	-41	-68	-41	-50
for my	54	69	144	56	32	49	53
for new	-8	-7	-6	-6	-7	-6	-6
for object	-8	-7	-8	-7	-8	-7	-7
for os	-44	-36	-37	-37	-37	-36	-61
for our	-33	-33	-34	-27	-30	-32	-35
for patch	52	93	33	13	94	53	48
for physic	-14	-10	-10	-10	-10	-10	-10
for recoveri	-38	-32	-54	-31	-47	-31	-31
for secur	-20	-8	-9	-8	0	-8	-10
for suspici	-25	-24	-35	-25	-26	-24	-24
for that	-8	-7	-9	-7	-8	-7	-7
for the	4	-4	0	-1	8	-3	-11
for them	-38	-33	-36	-33	-47	-33	-40
for thi	-19	-6	-9	-7	-22	-29	25
for train	-30	-30	-32	-31	-53	-40	-35
for two	32	11	12	10	8	12	12
for us	-15	-8	-24	-11	-20	-18	-11
for volum	-53	-53	-53	-54	-83	-53	-52
for vulner	-9	-7	-7	-7	-8	-7	-8
for what	-1	-20	-57	-42	-63	-23	-41
for which	87	15	32	34	29	35	34
for whom	-21	-20	-20	-21	-24	-20	-22
for with	107	42	31	48	47	55	53
for you	-47	-45	-60	-48	-54	-58	-53
forc	-41	-36	-37	-37	-41	-36	-41
forc ssl	-25	-20	-21	-21	-24	-20	-20
forens	-44	-43	-44	-45	-50	-45	-60
forens on	-44	-43	-44	-45	-50	-45	-60
forev	-19	-16	-16	-15	23	-13	-19
forget	-5	3	-2	43	16	-18	-27
forgotten	-43	-50	-43	-57	-41	-42	-41
former	-24	-24	-24	-24	-35	-25	-28
fortig	13	60	8	8	10	10	13
forward	-62	-60	-52	-49	-50	-41	-41
found	-18	-17	-17	-17	-19	-16	-18
found by	-19	-20	-20	-21	-27	-20	-19
four	-10	-10	-10	-9	24	-9	-20
framework	-29	-30	-29	-32	-30	-29	-48
frankfurt	-18	-13	-16	-14	4	-18	-14
frankfurt $	31	45	36	39	110	44	43
free	-21	-18	-23	24	-33	-19	-22
fresh	-34	-31	-29	-31	-28	-28	-29
fresh $	-49	-39	-38	-39	-36	-37	-38
fridai	-28	-24	-26	-26	-18	-25	-30
fridai $	17	18	15	17	54	16	14
from	-21	-17	-24	-19	-13	-18	-22
from $	-4	-2	-19	-12	-25	62	-2
from 2016	-30	-31	-35	-32	-33	-31	-31
from @	-25	-18	-24	-27	-26	-23	-25
from a	4	-7	-11	-10	-2	-11	-11
from amazon	-21	-22	-23	-21	-25	-22	-22
from an	-59	-71	-56	-57	-58	-56	-66
from anoth	11	-9	-13	-10	-9	-7	-7
from artifact	-38	-39	-44	-39	-54	-40	-38
from aws	-15	-19	-16	-2	-18	-15	-14
from be	-22	-23	-24	-22	-38	-22	-24
from cisco	33	32	81	32	20	18	33
from digicert	-21	-27	-15	37	-18	-13	-16
from docker	-29	-29	-31	-30	-34	-29	-48
from each	-23	-24	-24	-22	-27	-23	-26
from insid	-17	-18	-17	-17	-17	-17	-26
from my	-24	-23	-22	-36	-31	-23	-22
from our	11	35	11	10	7	12	10
from read	-35	-34	-35	-33	-41	-36	-34
from self	27	63	20	2	25	23	27
from the	-16	-15	9	-9	-36	-18	-17
from those	-8	9	-6	-7	-11	-7	-7
from us	-27	-4	-26	-40	-31	-23	-37
from where	-27	-28	-28	-28	-27	-30	-54
from which	-20	-14	-14	-15	-16	-14	-14
from whom	-6	-11	-6	-6	-6	-6	-6
front	-26	-20	-30	-37	-28	-4	-25
front $	-39	-36	-32	-32	-39	-34	-34
front of	-19	-13	-31	-38	-23	9	-19
fsx	-27	-4	-27	-24	-43	-25	-25
fsx $	-54	-55	-53	-48	-72	-51	-52
full	2	-26	-23	-16	-32	-27	-26
full $	-63	-58	-81	-59	-58	-58	-59
full of	-9	-8	-9	-9	-10	-8	-8
full on	-69	-62	-62	-63	-68	-60	-63
full pictur	113	34	46	44	40	46	48
fulli	-30	-31	-34	-30	-33	-30	-35
fulli inherit	-29	-31	-34	-29	-35	-32	-36
function	-59	-63	-56	-42	-63	-54	-64
function $	-43	-38	-39	-39	-41	-39	-39
function code	-11	-12	-11	-11	-12	-11	-13
function permiss	-28	-26	-28	-25	-26	-26	-26
gain	1	59	3	-3	9	11	12
game	-23	-24	-18	-8	-21	-16	-18
game server	-14	-17	-7	0	-12	-7	-8
gap	-9	13	-7	-14	-13	-8	-7
gatewai	32	14	14	16	11	17	67
gatewai $	0	23	28	28	52	21	85
gatewai patch	-47	-31	-41	-35	-56	-30	25
gbp	-65	-59	-60	-59	-71	-56	-63
gcp	4	4	2	3	19	4	1
gcp cloud	4	4	2	3	19	4	1
gdpr	-75	-83	-92	-85	-78	-74	-80
gdpr complianc	-15	-10	-10	-10	-13	-10	-10
gdpr offic	-32	-31	-34	-43	-31	-30	-48
gener	-88	-80	-99	-80	-87	-85	-90
gener $	-113	-92	-127	-95	-108	-109	-111
gener and	-9	-7	-7	-8	-8	-7	-10
general	-70	-65	-73	-65	-69	-67	-72
general $	-46	-46	-58	-47	-49	-51	-52
general who	-44	-44	-53	-48	-51	-44	-54
generally	-43	-43	-46	-44	-53	-43	-58
generally speak	-37	-37	-43	-40	-51	-39	-54
generally whose	-31	-30	-29	-31	-35	-29	-43
geo	-43	-42	-42	-42	-45	-42	-44
geo restrict	-43	-42	-42	-42	-45	-42	-44
germani	14	32	20	20	97	16	24
get	-23	-25	-27	-24	-22	-24	-28
get a	-16	-14	-14	-14	10	-33	-16
get in	-34	-31	-31	-31	-35	-30	-46
get it	-24	-22	-29	-22	-38	3	-29
get its	-32	-31	-30	-33	-43	-32	-34
get new	-6	-11	-6	-6	-6	-6	-6
get patch	-37	-37	-41	-38	-43	-43	-47
get secur	-26	-27	-30	-27	-37	-26	-38
get the	-35	-20	-23	-20	-20	-20	-20
get them	-14	-12	-14	-16	-13	-13	-12
get us	-16	-16	-15	-15	-26	-15	-18
gig	-12	8	-2	10	52	10	12
gimm	24	-7	1	1	-2	0	0
gimm the	24	-7	1	1	-2	0	0
git	0	-28	0	29	0	0	0
github	-21	-28	-21	-21	-22	-21	-25
give	24	25	15	40	18	20	17
give me	27	8	5	7	33	11	8
give the	-13	-16	-14	-15	-12	-12	-13
give up	3	62	9	11	11	11	13
give us	5	45	7	-6	-6	0	-2
given	18	-10	22	61	21	14	22
gke	5	4	1	1	48	4	-29
gke autopilot	2	1	0	-1	33	1	-16
glanc	132	10	20	31	15	29	25
glanc who	123	1	13	27	9	25	22
glass	-44	-35	-21	-35	-43	-38	-34
global	-18	-18	-19	-19	-21	-19	-23
global infrastructur	-26	-25	-26	-26	-31	-27	-32
global tabl	-8	-8	-8	-8	-8	-8	-9
glossari	33	31	92	20	4	8	33
go	-10	33	-1	16	6	2	2
go @	-63	64	-16	11	-3	2	4
go from	-1	31	4	1	3	4	5
go out	-16	-15	-17	-17	-19	-15	-15
go to	-29	-29	-27	-28	-16	-28	-27
go with	58	15	27	58	28	28	28
goal	37	12	33	71	73	36	22
goe	-35	11	-30	-26	-30	-23	5
goe awai	5	93	13	15	19	29	32
goe dark	-42	-46	-49	-44	-43	-44	-47
goe from	1	18	6	6	6	6	6
golden	2	2	45	2	-4	1	-9
golden ami	-17	-17	-18	-17	-23	-17	-23
golden imag	4	3	48	3	-1	2	-6
gone	-24	-11	-23	-23	-30	-22	-23
gone with	-26	-33	-26	-26	-35	-26	-33
good	10	10	-8	3	43	59	8
good $	23	24	21	26	50	61	19
good for	-6	-6	-58	-3	-45	92	-6
googl	30	30	28	29	74	31	25
googl cloud	17	16	14	15	45	17	14
got	-4	-19	-18	-17	-25	-17	-10
got a	-10	-10	-10	-10	-11	-10	-16
got hack	19	21	21	21	-5	17	55
got mail	-2	-3	9	-3	-7	-3	-3
got share	-12	-8	-8	-8	-9	-8	-9
gotta	-30	-23	-11	-17	50	-19	-19
govern	-42	-37	-39	-38	-42	-37	-57
gpo	-31	-27	-28	-27	-27	-27	-28
gpu	1	4	1	39	-3	2	-2
gpu @	8	7	6	51	1	10	9
gpu box	23	26	22	50	22	23	23
gpu server	17	10	16	63	11	16	15
grain	-35	-34	-34	-34	-37	-33	-34
grain access	-35	-34	-34	-34	-37	-33	-34
grant	-67	-63	-61	-61	-84	-60	-64
grant $	-77	-70	-60	-64	-73	-59	-59
grant and	-9	-7	-7	-7	-7	-7	-8
grant column	-12	-9	-9	-9	-9	-9	-10
grant permiss	-28	-28	-28	-28	-45	-28	-39
grant tabl	-12	-12	-12	-11	-12	-12	-12
graph	-42	-56	-37	-9	-53	-35	-36
graph $	-56	-39	-40	-44	-43	-40	-40
graph data	-37	-32	-33	-39	-58	-33	-36
graph db	1	-28	-3	33	1	1	1
green	-29	-27	-33	-28	-30	-28	-27
green deploy	-23	-22	-24	-22	-26	-22	-22
gremlin	-17	-36	-24	-40	29	-18	-18
gremlin queri	-21	-20	-20	-20	-28	-20	-21
grid	-11	-11	-11	-12	-13	-11	-15
group	-34	-28	-21	-31	-30	-31	-40
group $	-103	-102	-125	-102	-124	-107	-133
group @	-34	-33	-35	-32	-34	-32	-32
group and	-17	-16	-17	-16	-18	-16	-18
group for	-15	-13	-14	-14	-13	-13	-14
group in	-74	-62	-61	-58	-61	-58	-73
group of	-25	-23	-27	-23	-24	-23	-25
group on	-40	-38	-48	-40	-38	-36	-37
group rule	-50	-51	-72	-51	-51	-53	-48
group to	-11	-10	-10	-10	-10	-10	-10
grow	-38	-38	-40	-38	-43	-39	-38
grow $	-45	-47	-50	-49	-53	-51	-48
grow its	-22	-21	-21	-21	-32	-21	-21
gsi	-46	-46	-46	-49	-48	-43	-43
guarante	-40	-40	-50	-42	-47	-41	-47
guarante that	-22	-22	-22	-22	-32	-23	-28
guard	-16	5	-16	-1	-16	-13	-16
guard at	-42	-43	-44	-43	-52	-44	-49
guard it	-31	-33	-28	-30	-32	-28	-32
guard the	-22	-23	-21	-22	-24	-21	-22
guard them	-39	-75	-39	-39	-39	-39	-40
guardrail	-50	-44	-49	-42	-48	-40	-58
guess	-38	-35	-37	-35	-40	-35	-45
guess $	-49	-48	-51	-47	-57	-48	-64
guest	-44	-42	-38	-43	-37	-42	-59
guest oper	-8	-4	16	-4	8	-4	-11
guest os	-50	-49	-50	-51	-54	-49	-73
gui	-36	-31	-30	-31	-34	-31	-34
guilti	-15	-17	-15	-15	-16	-14	-14
guilti $	-13	-17	-14	-14	-15	-13	-13
guy	-6	-28	-3	21	18	-7	-15
ha	-14	-22	-21	24	-22	-11	-13
hack	0	2	1	2	-21	0	27
had	-24	-19	-22	-20	-24	-21	4
had it	25	22	7	24	10	24	85
had to	-18	-18	-18	-23	-23	-18	-22
haiku	2	10	10	9	51	9	11
haiku about	2	10	10	9	51	9	11
half	-24	-22	-23	-22	-25	-22	-24
half of	-25	-22	-24	-22	-26	-22	-27
hall	-45	-42	-49	-44	-45	-43	-47
hall $	-38	-39	-40	-39	-41	-40	-45
hammer	-49	-48	-48	-51	-82	-49	-48
hand	3	-11	-12	22	-25	-9	-14
hand $	10	49	11	24	11	13	12
hand @	-27	27	-18	-31	-25	-18	-37
hand free	19	28	19	95	6	22	24
hand it	-8	-6	-6	-7	-6	-6	-6
hand of	-8	-6	-6	-7	-6	-6	-6
hand on	-28	-28	-31	-27	-29	-26	-25
hand out	-25	-22	-22	-22	-29	-24	-28
hand over	30	-53	-21	31	-26	-4	-8
hand the	15	-1	7	37	5	9	9
hand to	-38	-27	-26	-28	-26	-26	-28
handl	67	21	25	37	66	36	68
handl $	-63	-48	-47	-49	-54	-49	-61
handl by	-38	-35	-34	-35	-54	-35	-41
handl for	44	12	11	12	-1	15	12
handl in	64	4	-5	6	-12	7	2
handl the	-101	-95	-124	-97	-141	-98	-146
handl what	41	-29	-40	0	-15	-2	-6
handler	-25	-27	-25	-36	-25	-26	-27
hang	-78	-60	-68	-61	-38	-59	-57
hang @	-82	-75	-75	-79	-111	-78	-76
happen	-18	-14	-16	-15	-17	-14	-14
hard	-42	-40	-42	-40	-30	-43	-44
hard code	-10	-9	-9	-10	-10	-9	-10
hard drive	-30	-29	-30	-33	-43	-36	-34
hardcod	-28	-38	-27	-28	-28	-28	-29
harden	-15	-15	-28	-14	-14	-13	28
harden our	36	42	29	44	43	38	119
harden the	-30	-30	-31	-31	-35	-32	-46
hardwar	-51	-50	-50	-49	-53	-48	-55
hardwar $	-71	-66	-69	-65	-70	-65	-72
hardwar behind	-31	-32	-31	-37	-31	-30	-32
hardwar failur	-14	-15	-14	-14	-14	-14	-20
hardwar fault	-41	-40	-40	-40	-61	-40	-52
hardwar in	-19	-19	-19	-19	-29	-19	-22
hardwar mainten	-51	-45	-46	-49	-47	-45	-48
hardwar of	-63	-63	-64	-60	-62	-59	-68
hardwar our	-61	-58	-61	-59	-84	-59	-67
hardwar that	-7	-7	-7	-7	-7	-7	-8
hardwar then	-25	-26	-26	-25	-26	-25	-37
has	-9	-16	-16	-9	-10	-14	-17
has 14	-12	-11	-11	-12	-16	-11	-11
has @	3	14	9	14	65	8	16
has a	-11	-10	-11	-11	-11	-10	-12
has an	-9	-7	-8	-8	-8	-7	-9
has been	-30	-33	-24	-25	-28	-23	-23
has it	-16	-16	-13	-15	-13	-14	-13
has less	13	-10	13	40	13	13	13
has no	-41	-39	-41	-40	-43	-38	-44
has the	-9	-9	-20	-16	6	-11	-9
has to	-9	-10	-14	-9	-14	-12	-14
has which	70	-24	-7	0	-21	-4	-38
hash	-9	-7	-7	-7	-7	-7	-7
hash and	-9	-7	-7	-7	-7	-7	-7
hasnt	-24	-19	-18	-20	-21	-19	-22
hassl	52	22	47	110	50	51	51
hat	19	-5	7	-5	-6	-10	-25
hat aws	-44	-36	-37	-37	-36	-36	-61
hate	29	-15	29	117	25	28	8
hate mainten	16	-1	15	51	16	16	16
have	1	0	-9	-9	1	-4	2
have $	18	20	17	27	93	8	24
have @	-8	60	-8	4	-1	7	7
have a	-28	-6	-30	-20	60	-7	-6
have been	-15	-14	-14	-15	-17	-14	-16
have less	23	4	26	61	24	25	21
have no	-3	3	-10	7	-10	49	3
have put	-11	-11	-10	-10	-11	-9	-10
have renew	-23	-19	-33	-19	-19	-19	-19
have set	-25	-26	-25	-39	-30	-25	-25
have stop	-7	-8	-7	-8	-8	-7	-7
have to	4	-19	-19	-20	-28	-18	-1
he	13	16	14	15	40	15	14
he right	-6	-5	-7	-6	-9	-6	-5
head	-41	-41	-38	-39	-39	-37	-45
head node	-32	-34	-32	-34	-32	-30	-40
headach	-41	-42	-44	-30	-49	-42	-65
headach $	-28	-28	-28	-28	-32	-28	-51
health	-38	-32	-19	-32	-37	-33	-37
health check	-52	-40	-41	-40	-40	-39	-40
health dashboard	-21	-22	-33	-29	-30	-22	-22
health of	-18	-19	-21	-20	-23	-20	-21
healthi	-30	-33	-31	-31	-30	-30	-31
healthi $	-36	-39	-37	-37	-36	-36	-37
hear	-4	-1	17	-2	-7	-2	-2
heard	22	21	52	24	69	22	24
heard $	5	4	51	3	-9	5	6
heard of	6	9	61	9	-2	4	3
heartbeat	-61	-56	-58	-56	-59	-54	-61
heavi	-28	-54	-24	9	-35	-26	-48
heavi lift	-28	-54	-24	9	-35	-26	-48
held	20	5	19	48	19	20	19
hello	-6	4	-9	5	-7	28	12
hello bot	4	12	12	15	-2	52	-1
hello could	-10	6	2	6	-10	-19	40
help	49	53	108	59	42	117	56
help $	31	36	105	42	30	122	38
helpdesk	-9	-47	-24	-24	-20	-23	-20
her	-26	-41	-26	-25	-26	-25	-25
here	16	8	6	16	33	40	1
here $	-33	-31	-42	-32	-41	-12	-44
here @	-24	-24	-25	-38	-30	-25	-44
here want	12	11	12	36	12	12	11
hetzner	31	33	33	31	77	31	24
hey	26	-2	17	-2	-20	-7	-6
hey srm	29	10	5	9	10	9	10
hi	14	21	2	8	7	52	7
hi what	-28	-12	-25	-5	-10	76	-11
high	-30	-34	-30	-31	-39	-30	-32
high avail	-20	-28	-21	-20	-21	-20	-21
hijack	-68	-47	-50	-47	-70	-47	-53
him	-32	-30	-30	-31	-32	-30	-35
hipaa	-32	-28	-6	-29	-34	-30	-36
hipaa complianc	-22	-14	-15	-14	-15	-14	-15
hire	-57	-56	-60	-56	-84	-58	-79
hire the	-57	-57	-64	-56	-84	-60	-85
his	-27	-28	-51	-28	-35	-28	-29
histori	-38	-34	-34	-35	-33	-33	-33
histori of	-21	-23	-21	-24	-21	-21	-21
hit	-51	-40	-42	-40	-22	-40	-44
hit our	-82	-59	-64	-59	-68	-55	-64
hm	-34	-34	-33	-33	-36	-33	-36
hm and	-34	-34	-33	-33	-36	-34	-37
hmm	-44	-47	-47	-44	-45	-42	-44
hold	-39	-33	-35	-35	-37	-34	-38
hold @	-54	-38	-38	-38	-40	-38	-39
hold a	-41	-22	-23	-22	-22	-22	-22
hold on	-17	-16	-16	-16	-24	-16	-17
hold the	-49	-45	-43	-52	-43	-43	-60
hole	-46	-45	-44	-47	-51	-45	-59
hole in	-43	-44	-42	-48	-47	-45	-65
home	12	16	16	44	15	15	14
homework	55	-29	-7	22	-27	0	1
homework $	-21	-47	-18	15	-19	-17	-20
hook	40	4	-17	-4	-4	-3	-12
hook $	-55	-46	-45	-46	-47	-46	-71
hook for	101	46	12	34	36	35	38
hope	-43	-30	-29	-30	-31	-30	-35
hope $	-47	-32	-31	-33	-34	-32	-38
host	-22	-20	-21	-8	-22	-20	-4
host $	-7	-17	-11	-7	-13	-4	72
host @	10	39	11	8	10	11	7
host a	28	23	28	64	28	28	28
host and	2	1	6	47	9	9	6
host base	-17	-19	-18	-19	-17	-17	-17
host below	32	14	33	32	33	34	116
host everi	-30	-24	-25	-29	-25	-24	-25
host for	-13	-32	-11	11	-11	-11	-11
host hardwar	-15	-15	-14	-15	-14	-14	-16
host in	-19	-15	-15	-16	-16	-15	-15
host is	-19	-18	-22	-19	-21	-18	-21
host isnt	-17	4	-18	52	-4	2	-30
host kernel	-18	-21	-17	-27	7	-18	-47
host llama	7	28	10	7	11	11	11
host of	1	3	2	2	-17	3	32
host on	6	31	7	-6	5	8	3
host oper	-88	-88	-92	-90	-87	-86	-120
host os	-81	-80	-80	-78	-83	-79	-123
host patch	-21	-21	-22	-23	-41	-19	21
host secur	-54	-30	-29	-52	-30	-30	-30
host server	-21	-21	-20	-21	-23	-21	-29
host to	-8	-7	-7	-7	-7	-7	-9
host under	-55	-50	-51	-50	-53	-49	-56
host who	-9	-9	-8	-9	-9	-9	-11
host with	26	26	27	72	8	27	11
hostnam	-57	-62	-62	-55	-58	-53	-54
hot	-33	-31	-33	-31	-33	-30	-29
hour	-40	-31	-40	-31	-25	-31	-30
hour $	-25	-25	-24	-24	-35	-25	-25
hour and	-11	-16	-11	-12	-10	-12	-11
hour of	-23	-24	-22	-23	-36	-23	-22
hourli	-24	-42	-24	-4	-27	-23	-22
hourli snapshot	-7	-7	-7	-8	-7	-7	-7
hous	-4	-3	-1	-2	29	-3	-19
how	28	20	11	21	46	39	15
how do	9	33	22	20	65	46	22
how doe	87	58	25	21	-4	57	28
how fast	8	11	13	13	48	14	15
how is	28	6	-47	-38	-63	-45	-35
how littl	14	10	24	64	6	22	24
how long	-40	-39	-46	-42	-31	-45	-42
how mani	-1	10	9	12	67	3	11
how much	71	-10	32	80	18	26	30
how reliabl	-2	0	1	1	-3	22	-1
how should	-4	-1	-20	-1	-34	58	-1
how to	15	20	19	19	36	35	20
hpc	-32	-55	-30	-15	-36	-30	-43
hr	-18	-7	23	-7	-32	-9	-6
http	-28	-29	-28	-25	-31	-27	-30
hub	-29	-29	-31	-30	-34	-29	-48
hum	-19	-19	-18	-18	-24	-18	-22
hung	-53	-53	-63	-54	-53	-54	-70
hunt	-33	-30	-29	-30	-30	-29	-43
hybrid	-12	-12	-13	-13	-15	-12	-14
hyperledg	-23	-22	-21	-24	13	-21	-51
hyperpod	-11	-11	-11	-12	-12	-11	-17
hyperpod cluster	-11	-11	-11	-12	-12	-11	-17
hypervisor	-34	-34	-27	-35	-20	-36	-52
hypervisor $	-64	-63	-41	-63	-78	-64	-85
hypervisor and	-34	-33	-35	-33	-33	-32	-46
hypervisor below	-36	-38	-50	-37	-52	-37	-52
hypervisor for	-30	-40	-15	-30	-43	-34	-31
hypervisor on	-25	-24	-23	-23	-25	-23	-31
hypervisor patch	-23	-23	-22	-23	-22	-21	-28
hypervisor secur	-44	-44	-58	-43	-44	-42	-43
hypervisor updat	37	39	32	35	122	37	-17
i	11	-1	1	4	12	7	-2
i $	-45	-43	-39	-42	-43	-39	-42
i am	-22	-39	-4	6	-40	2	-33
i ask	10	11	9	10	37	18	0
i assum	-24	-23	-23	-26	-22	-22	-24
i be	78	10	-1	14	15	21	18
i come	7	19	77	21	-8	3	21
i creat	-24	-12	-11	-13	9	-12	-13
i delet	-29	-26	-24	-26	-33	-25	-25
i dont	-9	-11	-6	16	-14	-1	-8
i e	-41	-40	-41	-40	-43	-41	-41
i get	65	5	9	10	29	-16	11
i guess	-43	-40	-42	-40	-46	-40	-51
i hate	16	-1	15	51	16	16	16
i have	-22	-23	-28	-22	-34	-11	-32
i hope	-47	-32	-31	-33	-34	-32	-38
i instal	-36	-36	-36	-36	-36	-35	-61
i keep	-9	39	-2	0	0	0	2
i mean	-7	-27	-30	-34	-27	-22	-25
i meant	-50	-43	-49	-42	-44	-43	-44
i must	-1	-14	-16	-18	-22	-14	-14
i need	-6	4	5	5	54	7	2
i never	2	9	-7	45	3	6	4
i onli	53	25	74	25	-2	25	26
i read	34	34	62	33	19	58	33
i rent	-10	-10	-7	-17	41	-9	-36
i respons	21	7	6	7	7	7	7
i said	-40	-30	-28	-28	-27	-29	-29
i say	-12	-12	-13	-12	-22	-12	-14
i set	14	24	23	24	61	21	24
i still	1	-29	-27	-31	-37	-30	-31
i suppos	-43	-40	-57	-41	-43	-41	-43
i swap	-2	42	6	-12	-8	5	6
i take	11	11	1	14	0	3	3
i think	-19	-22	-19	-27	-20	-18	-19
i use	33	-5	-11	-5	-24	23	-11
i want	23	-14	15	68	15	11	13
i was	-15	-10	-11	-10	-11	-10	-10
i would	-6	-24	-23	-24	-46	-23	-23
i write	50	29	23	27	39	27	29
ia	-57	-54	-43	-52	-51	-43	-42
iaa	-82	-82	-19	-72	-103	-76	-137
id	39	22	32	78	29	29	31
id like	61	30	38	73	32	38	37
idea	23	32	32	29	65	33	70
ident	-41	-38	-40	-38	-37	-37	-45
ident and	-41	-41	-41	-40	-52	-41	-56
ident provid	-28	-20	-19	-20	-19	-19	-19
idl	-94	-96	-90	-83	-95	-85	-88
ids	-24	-26	-28	-36	-25	-24	-42
if	-15	-3	-25	-11	-20	-17	-14
if @	-26	-21	-27	-27	-25	-24	-30
if a	-28	-35	-52	-30	-35	-28	-29
if an	-8	-7	-7	-7	-7	-7	-7
if i	25	7	-10	7	-4	-9	-12
if it	-12	31	-19	20	-8	8	58
if its	-66	-70	-69	-59	-60	-59	-66
if our	9	38	9	-17	9	9	9
if patch	28	23	27	59	24	26	27
if the	-1	-21	-2	38	-5	-1	-9
if we	-39	-14	-48	-41	-38	-35	-36
ignor	18	20	19	18	64	5	18
ignor all	6	5	5	4	47	-19	6
ignor previou	14	23	20	23	54	3	22
ignor the	24	25	22	14	53	24	23
im	57	27	52	25	5	52	25
im five	-12	-1	24	-1	-23	-1	-3
im new	10	5	6	5	-20	38	5
imag	-36	-35	-27	-32	-37	-34	-41
imag $	-74	-71	-54	-68	-78	-68	-83
imag for	-9	-8	-9	-9	-9	-8	-10
imag from	-22	-25	-20	-22	-23	-20	-23
imag of	-18	-15	-15	-15	-15	-15	-18
imag patch	-7	-11	-7	-7	-7	-7	-7
imag pile	-12	-11	-12	-11	-11	-11	-11
imag sit	-7	-6	-7	-7	-6	-6	-8
imag that	-8	-8	-8	-8	-8	-7	-8
imag there	3	3	3	3	14	2	2
imag vulner	-26	-29	-24	-42	-24	-24	-24
imag we	-21	-20	-20	-22	-21	-20	-28
imag with	-41	-38	-47	-46	-51	-39	-57
imd	38	33	122	32	15	11	17
imdsv2	-3	-4	69	-2	-24	-7	-9
import	-41	-41	-43	-16	-44	-39	-43
import $	-39	-40	-42	-41	-57	-42	-48
import certif	-15	-15	-17	-18	-16	-16	-16
import into	-19	-16	-16	-17	-16	-16	-15
import on	-60	-62	-67	-62	-63	-62	-63
in	-20	-20	-16	-20	-19	-21	-24
in $	-53	-40	-41	-45	-51	-40	-41
in 2019	0	2	4	4	46	3	-5
in 5	-15	-15	-15	-15	-17	-14	-18
in @	-28	-32	-21	-28	-29	-28	-31
in a	-10	-15	-26	-23	-29	-22	-25
in all	-18	-13	-14	-13	-17	-13	-14
in amazon	-67	-54	-53	-52	-58	-52	-68
in an	-15	-32	-41	-32	-34	-30	-33
in anoth	-22	-22	-25	-22	-31	-22	-26
in any	-15	-22	-14	-17	-15	-14	-15
in auto	-11	-10	-12	-10	-11	-10	-12
in aws	44	35	63	56	82	42	36
in azur	39	38	35	39	85	38	34
in both	-20	51	9	9	9	8	0
in charg	16	-6	-17	-5	-19	-5	33
in clear	-12	-12	-13	-12	-15	-12	-16
in complianc	-20	-21	-22	-27	-26	-21	-21
in dev	36	44	43	45	114	46	45
in duti	-11	83	9	17	-1	17	16
in each	4	68	16	14	16	17	16
in either	5	52	7	-20	4	7	7
in eu	26	29	13	28	77	26	30
in everi	-33	-35	-34	-32	-34	-32	-31
in frankfurt	29	36	31	33	91	35	35
in front	-28	-21	-33	-40	-30	-3	-25
in full	-55	-51	-72	-52	-49	-50	-54
in general	-52	-52	-62	-53	-58	-54	-64
in here	3	3	-9	1	0	31	1
in it	-42	-41	-50	-41	-45	-46	-54
in its	-18	-17	-23	-18	-18	-18	-23
in kernel	15	14	15	41	15	16	16
in march	12	-20	-19	-20	-26	-19	-42
in memori	-16	-17	-15	-16	-16	-15	-15
in multi	-22	-20	-23	-21	-32	-20	-20
in my	-28	-26	-22	-23	-23	-21	-25
in one	39	-15	-29	-8	-11	-8	-8
in our	-30	-25	-26	-25	-20	-25	-30
in plain	-33	-23	5	-22	-26	-22	-28
in principl	-13	-13	-14	-13	-18	-13	-16
in provis	-40	-40	-40	-42	-41	-38	-38
in respons	0	67	12	13	4	10	8
in scope	-19	-20	-19	-22	-21	-18	-19
in secur	19	25	24	22	70	15	23
in short	12	3	2	3	2	3	3
in spring	-11	-11	-11	-11	-17	-11	-11
in term	28	56	23	50	21	32	31
in the	-19	-18	-9	-20	-23	-21	-25
in them	-28	-38	-28	-28	-30	-28	-52
in there	-29	-33	-27	-31	-28	-28	-30
in thi	-10	-11	-47	-10	-11	52	-26
in through	-12	-10	-11	-10	-10	-10	-12
in time	-21	-19	2	-20	-31	-20	-24
in to	-26	-23	-23	-23	-25	-23	-31
in transit	-13	-13	26	-12	-19	-12	-23
in two	-7	21	89	26	15	26	25
in us	-14	1	0	-5	26	-1	-6
in what	-1	10	0	-3	-2	0	0
in which	-24	21	-19	-22	-23	-17	-21
in who	-21	-13	-20	-19	-23	-22	-24
in whose	-19	-19	-19	-20	-22	-19	-19
in xen	-10	-10	-9	-10	-10	-10	-16
in your	34	31	84	32	11	53	28
incid	-69	-64	-67	-65	-82	-64	-86
incid respons	-73	-67	-70	-68	-87	-67	-93
includ	-18	-16	-16	-16	-19	-16	-18
increas	-48	-47	-55	-48	-62	-50	-51
index	-52	-49	-51	-48	-53	-47	-49
index in	-21	-17	-17	-17	-19	-17	-17
indic	-27	-27	-27	-27	-37	-27	-27
individu	-28	-28	-32	-29	-29	-28	-28
infect	-29	-26	-26	-26	-31	-26	-27
infer	-29	-28	-32	-29	-30	-28	-29
infer contain	-29	-28	-32	-29	-30	-28	-29
influx	-10	-2	-1	33	-6	1	-7
inform	30	28	23	25	5	84	8
infrastructur	-49	-46	-47	-46	-57	-46	-50
infrastructur $	-33	-32	-36	-32	-54	-34	-51
infrastructur behind	-43	-40	-42	-39	-42	-40	-40
infrastructur devic	-50	-51	-54	-51	-61	-53	-57
infrastructur that	-24	-19	-19	-19	-19	-19	-21
ingest	7	14	15	41	52	15	12
inherit	26	-1	33	-1	-17	-4	-17
inherit an	65	25	18	29	26	29	30
inherit control	-2	1	58	0	-17	-6	-30
inherit from	-35	-36	-43	-35	-48	-39	-36
initi	-30	-35	-27	-28	-28	-27	-27
initi the	-17	-29	-17	-17	-17	-17	-17
inject	-40	-34	-35	-34	-40	-34	-37
input	-76	-79	-78	-74	-77	-75	-74
insid	-43	-40	-44	-41	-41	-40	-45
insid $	-39	-38	-56	-38	-40	-37	-41
insid @	-46	-43	-42	-41	-42	-40	-44
insid a	-15	-16	-16	-16	-16	-15	-16
insid an	-25	-24	-24	-25	-24	-24	-36
insid aws	-29	-23	-22	-23	-23	-22	-23
insid my	-16	-13	-13	-14	-17	-13	-13
insid of	-19	-19	-20	-19	-20	-19	-19
insid one	-58	-56	-73	-57	-57	-55	-58
insid our	-80	-68	-92	-69	-70	-67	-83
insid the	-28	-28	-28	-29	-29	-28	-35
insist	-25	-20	-26	-22	-20	-20	-20
insist amazon	-36	-27	-37	-32	-29	-28	-28
inspect	-35	-31	-32	-31	-34	-31	-41
inspect $	-21	-20	-21	-20	-20	-20	-21
instal	-30	-41	-32	-20	-29	-28	-16
instal @	-80	-82	-83	-83	-81	-77	-89
instal an	-12	-9	-9	-9	-9	-9	-11
instal and	-11	-11	-11	-12	-11	-11	-16
instal antiviru	-17	-17	-17	-18	-19	-17	-17
instal by	-43	-56	-43	-53	-42	-42	-55
instal it	45	-10	41	116	43	44	39
instal linux	-49	-47	-47	-48	-50	-47	-85
instal on	-18	2	-18	-23	-19	-17	-26
instal ourselv	-61	-62	-84	-67	-61	-67	-129
instal some	-17	-16	-16	-16	-16	-17	-16
instal the	35	38	37	33	46	37	104
instal there	-25	-25	-24	-25	-29	-26	-30
instanc	-23	-15	-18	-17	14	-17	-23
instanc size	8	12	12	9	49	10	14
instead	-31	68	-9	-6	-11	-2	-2
instead $	-54	-53	-58	-48	-49	-47	-49
instead of	-12	99	23	19	13	25	28
instruct	-16	-8	6	16	16	93	-5
instruct and	14	22	18	21	52	3	20
instrument	-24	-19	-20	-19	-20	-19	-21
insur	-13	-14	-14	-14	-15	-14	-18
integr	-59	-51	-48	-50	-52	-53	-48
integr authent	-24	-25	-25	-23	-26	-25	-28
integr of	-60	-56	-50	-55	-45	-61	-43
intellig	-48	-46	-37	-45	-43	-37	-36
intent	-16	-14	-14	-14	-15	-17	-15
intent and	-14	-12	-12	-12	-12	-15	-13
intern	-16	-34	-19	-16	0	-16	-18
internet	-35	-32	-32	-34	-33	-31	-35
internet $	-10	-10	-12	-9	-13	-10	-10
into	-42	-39	-40	-39	-42	-38	-45
into $	-9	-8	-8	-8	-8	-8	-8
into @	1	-5	-11	-10	-16	-9	-10
into a	-42	-24	-24	-24	-25	-24	-25
into an	-35	-33	-35	-31	-35	-32	-33
into our	-7	-7	-7	-7	-9	-7	-8
into the	-34	-39	-34	-35	-39	-34	-34
intrus	-31	-30	-29	-30	-31	-29	-30
intrus detect	-31	-30	-29	-30	-31	-29	-30
invent	30	49	58	61	146	49	44
invent @	30	49	58	61	146	49	44
inventori	-41	-41	-45	-41	-44	-43	-43
inventori of	-12	-12	-12	-12	-12	-13	-15
investig	-65	-57	-52	-53	-57	-52	-54
invoc	-24	-24	-24	-22	-25	-23	-24
invoic	3	18	57	18	60	18	17
involv	82	45	49	46	91	49	49
involv $	82	45	49	46	91	49	49
iop	-73	-73	-69	-70	-102	-69	-68
iot	-28	-26	-27	-26	-35	-26	-31
iot polici	-28	-25	-26	-26	-35	-26	-31
ip	-24	-24	-23	-24	-29	-24	-30
ip address	-28	-28	-28	-30	-38	-29	-42
ips	-33	-32	-33	-43	-35	-32	-30
ips of	-11	-10	-10	-11	-10	-10	-10
iptabl	-18	-17	-16	-17	-19	-16	-17
ireland	-20	-19	-19	-18	-19	-18	-19
is	-10	-7	5	-8	0	-6	-6
is $	66	71	203	72	52	70	58
is @	-34	-32	-20	-2	49	-16	-21
is a	-24	5	92	14	-2	7	8
is account	36	-14	-5	-1	-12	0	-2
is amazon	0	-17	-22	-16	27	-16	-54
is an	14	41	185	44	26	40	39
is any	-15	-17	-15	-16	-14	-14	-15
is anyon	18	17	11	13	55	-2	-7
is at	-24	-21	-24	-21	-22	-21	-27
is attach	-14	-15	-12	-14	-14	-12	-12
is aws	-9	-22	-19	-21	-34	-22	-4
is best	-2	0	-4	-34	63	-2	2
is better	2	85	17	4	88	35	36
is broken	21	22	17	22	58	20	21
is built	-26	-26	-35	-35	-28	-31	-27
is call	-14	-13	-13	-15	-21	-14	-14
is complianc	-71	-70	-86	-69	-91	-77	-81
is configur	-25	-24	-27	-24	-26	-25	-26
is creat	-25	-22	-23	-22	-27	-22	-23
is data	-10	-9	-9	-8	-9	-9	-9
is decid	-11	-11	-11	-11	-16	-12	-11
is do	16	16	13	14	-4	4	51
is done	28	-10	-21	-8	-24	-8	-7
is down	-37	-32	-33	-34	-36	-32	-43
is encrypt	37	37	36	37	11	35	111
is end	-22	-22	-23	-22	-26	-22	-33
is envelop	3	1	65	2	-18	-1	-16
is faster	7	-48	-5	-14	87	-6	8
is feder	-34	-34	-33	-33	-38	-33	-54
is for	-28	-26	-27	-28	-30	-27	-29
is full	-21	-19	-19	-21	-24	-19	-21
is go	-9	-9	-10	-10	-9	-8	-9
is guilti	-13	-17	-14	-14	-15	-13	-13
is hand	-30	-27	-28	-27	-41	-32	-40
is he	24	23	23	24	50	22	21
is hipaa	-32	-28	-42	-30	-27	-28	-28
is in	-9	-11	-20	-12	-19	-12	6
is insid	-96	-80	-123	-80	-82	-79	-101
is it	-4	12	46	5	19	20	11
is left	119	28	-12	24	26	31	31
is look	-41	-44	-38	-39	-49	-37	-41
is maintain	-39	-39	-44	-42	-40	-39	-57
is make	-28	-26	-30	-27	-41	-27	-26
is manag	-30	-29	-30	-28	-38	-28	-29
is meant	22	22	48	22	20	21	22
is mine	71	22	-7	25	21	25	27
is my	17	18	1	17	50	5	17
is not	-40	-24	-24	-25	-25	-24	-24
is off	-31	-29	-30	-31	-33	-29	-31
is offlin	-9	-9	-9	-9	-9	-9	-10
is on	-9	-5	6	-10	-12	-10	-12
is one	-72	-29	70	-21	-19	-13	-34
is open	-45	-28	-28	-28	-28	-27	-28
is our	56	63	17	27	61	28	12
is out	-11	-11	-11	-11	-21	-11	-11
is patch	-76	-73	-104	-73	-86	-73	-72
is paus	-14	-14	-15	-14	-17	-14	-18
is physic	-14	-13	-14	-13	-17	-14	-13
is protect	-30	-30	-32	-30	-37	-30	-45
is provid	-13	-11	-11	-11	-12	-11	-11
is publicli	-9	-8	-9	-8	-9	-8	-9
is publish	-25	-25	-28	-25	-28	-26	-42
is reachabl	-59	-45	-46	-49	-46	-43	-45
is respons	-21	-17	-19	-18	-12	-18	-20
is run	-31	-29	-30	-29	-39	-29	-33
is secret	-13	-12	-13	-12	-15	-13	-12
is secur	-89	-78	-100	-79	-85	-80	-113
is sent	-11	-10	-10	-10	-10	-11	-10
is serverless	-10	-8	-7	-8	-9	-7	-8
is set	-21	-22	-23	-21	-22	-21	-26
is share	-21	-14	-15	-15	-17	-14	-14
is still	-17	-12	-12	-12	-12	-12	-13
is store	-46	-40	-40	-48	-42	-41	-56
is stuck	-52	-41	-48	-41	20	-48	-34
is suppos	19	23	18	19	2	20	69
is that	-2	5	34	7	-5	3	55
is the	-4	5	-15	18	52	1	6
is their	57	26	9	25	18	20	22
is there	1	11	1	5	1	32	-4
is thi	-8	-4	-13	1	8	43	25
is to	-30	-28	-29	-29	-38	-28	-30
is too	-17	-15	-17	-15	-15	-15	-15
is two	-30	-30	-32	-31	-30	-30	-57
is updat	-13	-12	-14	-12	-12	-12	-16
is us	-5	-4	-5	-3	16	-4	-7
is what	13	48	92	44	29	34	33
is who	120	29	38	51	18	35	-1
is whose	-36	-37	-36	-36	-51	-36	-44
is with	-34	-31	-30	-31	-31	-30	-38
iscsi	-51	-47	-46	-47	-49	-46	-45
ish	5	4	4	20	5	5	4
isnt	-27	-19	-22	-3	-21	-19	-27
isnt @	-48	-46	-46	-47	-55	-47	-67
isnt it	-12	-11	-12	-12	-11	-11	-13
isnt the	-9	-9	-8	-9	-10	-9	-9
iso	-30	-28	-13	-29	-38	-29	-35
iso 27001	-19	-17	7	-18	-28	-18	-19
isol	-40	-38	-43	-39	-40	-37	-41
isol my	-17	-16	-15	-15	-19	-16	-16
isol the	-48	-44	-44	-48	-44	-42	-44
issu	-30	-29	-29	-30	-37	-29	-32
issu a	-12	-11	-11	-12	-12	-11	-13
it	-10	-10	-2	-9	-9	-8	3
it $	-16	-14	-7	-13	-13	-12	8
it @	-18	16	-26	-25	-19	-14	-14
it amazon	-43	-26	-27	-25	-25	-25	-27
it aws	-32	-32	-33	-32	-53	-33	-35
it back	-28	-27	-29	-29	-30	-27	-31
it blame	-22	-21	-23	-23	-24	-21	-21
it by	-7	-7	-8	-9	-7	-7	-7
it come	-47	-6	-45	-39	-46	-41	-50
it correct	-22	-21	-28	-23	-22	-21	-37
it do	58	6	58	29	9	25	10
it down	109	27	16	29	18	29	10
it encrypt	22	19	5	22	-2	21	83
it fall	21	22	26	28	13	21	79
it for	-100	-51	24	-60	-58	-47	-50
it from	-35	-34	-37	-36	-45	-34	-40
it goe	14	14	24	23	7	19	79
it hand	-38	-61	-37	-49	-37	-37	-38
it has	1	-18	-3	28	-2	0	-5
it i	10	11	49	11	-2	-3	11
it in	2	13	62	15	9	15	15
it is	-44	-39	-44	-40	-34	-39	-43
it leav	-27	-27	-27	-27	-53	-27	-27
it mean	-25	6	86	8	-10	9	8
it now	-7	-7	-8	-8	-8	-7	-7
it off	-30	-30	-28	-32	-28	-27	-29
it on	-34	-31	-32	-32	-32	-30	-33
it or	-7	-7	-7	-8	-8	-7	-7
it our	-51	-46	-46	-47	-48	-45	-54
it out	58	-28	-51	-25	-57	-26	-33
it patch	-19	-17	-18	-19	-19	-18	-25
it pleas	-4	-11	-12	-12	-20	-12	-12
it right	-23	-23	-22	-23	-24	-22	-42
it safe	-11	-9	-8	-9	-9	-8	-8
it sai	-66	-27	-52	-46	5	-27	-25
it stand	27	29	62	26	28	30	26
it that	-29	-26	-26	-38	-26	-27	-33
it the	61	26	74	31	28	31	25
it their	0	22	23	28	-1	15	118
it then	-11	-11	-11	-11	-13	-11	-15
it to	-9	-14	-15	-15	6	-13	-32
it up	-36	-38	-28	-30	-33	-27	-29
it updat	-39	-39	-39	-40	-42	-40	-71
it us	-28	-23	-24	-23	-31	-26	-31
it was	-9	-9	-9	-11	-11	-9	-9
it when	25	25	29	31	19	24	82
it who	-23	-29	-31	-27	-30	-27	-37
it whose	-33	-32	-32	-36	-48	-32	-36
item	8	12	9	12	65	11	11
its	-25	-23	-25	-25	-25	-24	-25
its @	-67	-59	-56	-49	-51	-49	-51
its a	-31	-34	-33	-29	-30	-29	-30
its data	-14	-14	-17	-15	-16	-15	-18
its endpoint	-26	-25	-28	-25	-26	-25	-26
its facil	-40	-41	-41	-40	-50	-41	-49
its not	-46	-39	-39	-40	-63	-45	-62
its own	-9	-23	-21	-20	-35	-20	-24
its updat	-20	-20	-20	-20	-20	-20	-35
itself	-31	-30	-29	-29	-25	-28	-32
itself $	-53	-52	-54	-50	-54	-50	-58
itself avail	-8	-8	-8	-8	-8	-8	-10
itself i	-9	-12	-9	-13	-9	-9	-10
itself on	41	39	42	38	92	42	41
itself or	-18	-30	-18	-20	-21	-19	-21
itself the	-31	-23	-23	-23	-23	-22	-22
itself up	-9	-8	-8	-7	-8	-8	-8
itself who	-20	-20	-22	-22	-24	-20	-24
januari	-48	-50	-35	-40	-45	-34	-50
jar	-28	-23	-22	-24	-23	-23	-27
jar $	-37	-29	-28	-31	-29	-29	-35
java	22	22	14	54	73	11	12
jdbc	-80	-81	-86	-80	-89	-82	-89
jms	-45	-45	-36	-37	-38	-36	-37
jms client	-45	-45	-36	-37	-38	-36	-37
job	-7	-19	-23	-19	-28	-20	-2
job $	43	-2	-4	0	-5	1	28
job are	2	2	2	2	18	2	-8
job for	-34	-32	-37	-33	-44	-33	-37
job in	-49	-59	-48	-45	-47	-44	-47
job is	-7	26	-1	1	-13	4	55
job now	-27	-27	-27	-28	-43	-28	-28
job of	-18	-15	-16	-16	-15	-16	-17
job on	-37	-38	-37	-39	-69	-37	-38
job schedul	-8	-7	-7	-7	-7	-7	-8
job to	-46	-42	-44	-42	-49	-44	-57
join	-32	-25	-29	-32	-32	-28	-32
join the	-33	-27	-26	-28	-28	-26	-33
join to	-44	-47	-41	-46	-45	-40	-40
joint	-51	-41	-53	-42	-57	-42	-42
joint respons	-51	-41	-53	-42	-57	-42	-42
js	-22	-22	-22	-22	-22	-21	-24
js runtim	-8	-9	-10	-10	-8	-8	-10
jump	-8	-7	-7	-7	-7	-7	-7
jump host	-8	-7	-7	-7	-7	-7	-7
jupyt	27	5	22	57	22	25	24
jupyt on	27	5	22	57	22	25	24
just	-7	14	-7	-2	-17	-4	-6
just drop	-10	-8	-7	-8	-7	-7	-8
just the	-39	-37	-36	-39	-39	-37	-43
jvm	-23	-21	-21	-21	-21	-20	-24
karpent	-25	-26	3	-27	-36	-27	-44
karpent $	1	0	45	-1	-20	-3	-15
kb	-31	-29	-29	-29	-29	-29	-33
kbs	-68	-64	-69	-65	-65	-64	-83
keep	-28	-28	-27	-25	-28	-27	-31
keep @	-31	-29	-30	-29	-31	-29	-30
keep a	-11	-11	-18	14	-25	-12	-16
keep an	-17	-18	-19	-17	-16	-17	-17
keep backup	-8	-7	-7	-7	-8	-7	-7
keep it	-25	-24	-24	-24	-26	-24	-32
keep its	-10	-10	-10	-10	-15	-10	-10
keep my	-1	1	-5	-1	-17	44	-21
keep run	-10	-9	-9	-9	-13	-9	-9
keep sai	28	30	65	23	21	24	29
keep that	-24	-26	-25	-24	-24	-23	-24
keep the	-34	-32	-32	-32	-40	-32	-34
keep third	-21	-21	-20	-21	-23	-22	-22
keep those	-10	-13	-10	-11	-10	-10	-10
kei	-33	-31	-31	-30	-36	-30	-13
kei $	-6	-11	-10	-6	19	-5	-13
kei and	-8	-7	-8	-8	-7	-7	-7
kei aws	-46	-46	-47	-46	-63	-48	-61
kei for	-14	-13	-13	-13	-15	-13	-15
kei in	-67	-58	-62	-58	-65	-58	-62
kei is	-24	-24	-24	-24	-33	-25	-38
kei of	-21	-22	-21	-21	-30	-22	-27
kei on	-15	-15	-14	-15	-15	-16	-5
kei who	-2	2	-4	18	-9	15	81
kept	-65	-64	-66	-64	-93	-65	-67
kept $	-83	-81	-80	-81	-132	-89	-82
kept by	-10	-10	-10	-9	-10	-10	-13
kept for	-8	-6	-6	-6	-6	-6	-6
kept up	-32	-20	-20	-20	-20	-20	-25
kernel	-32	-31	-32	-23	-23	-31	-40
kernel $	-19	-17	-26	24	-38	-26	-21
kernel cve	-20	-18	-18	-18	-20	-17	-21
kernel on	-30	-37	-30	-38	-36	-30	-32
kernel patch	-71	-71	-73	-73	-47	-70	-119
kernel updat	-13	-14	-12	4	-14	-12	-16
kernel upgrad	-11	-10	-10	-10	-10	-10	-12
key	-23	-23	2	-18	-15	-22	-25
key $	-101	-89	-120	-90	-95	-88	-107
key choic	-83	-78	-84	-77	-81	-77	-83
key for	-19	-22	7	-40	-35	-41	-19
key in	-21	-20	-23	-20	-21	-20	-20
key manag	-36	-35	-48	-36	-39	-35	-34
key materi	-21	-25	-20	-20	-23	-20	-22
key of	-6	-6	-8	-6	-6	-6	-6
key pair	-19	-13	-17	-13	13	-14	-13
key rotat	-111	-112	-118	-112	-111	-108	-137
key valu	27	2	18	70	27	26	28
key was	-11	-11	-13	-11	-13	-11	-14
keycloak	20	23	22	46	21	22	21
kick	-30	-28	-27	-29	-30	-26	-28
kick it	-45	-43	-42	-46	-47	-40	-44
kill	-42	-35	-36	-36	-42	-36	-42
kill it	-8	-8	-8	-8	-11	-8	-10
kind	-48	-43	-44	-42	-45	-32	-51
kind of	-1	0	-2	0	-2	11	0
kinda	23	0	-9	3	-15	34	7
kindli	48	37	9	-11	4	12	12
kindli share	90	19	31	30	20	30	31
knob	-33	-30	-32	-32	-37	-31	-38
knob $	-8	-7	-7	-7	-7	-7	-9
know	11	7	17	-4	-4	18	3
know if	-32	-33	-31	-41	-33	-31	-42
know what	2	30	16	-22	2	3	4
know who	-10	-18	-16	-21	-17	-15	-16
known	-36	-35	-40	-41	-43	-35	-49
kubelet	-31	-40	35	-25	-29	-28	-35
kubelet $	2	21	101	17	5	5	-2
kvm	-10	-10	-10	-10	-10	-10	-16
label	-60	-59	-64	-59	-69	-60	-68
labor	59	0	-13	9	-14	8	6
lack	18	36	25	33	104	28	19
lag	-60	-61	-61	-67	-63	-59	-63
lai	-29	-30	-30	-30	-56	-30	-32
lambda	-3	-13	-2	14	-3	-1	-3
lambda function	-13	-11	-11	-10	-12	-10	-12
land	10	-21	-13	-14	-18	-14	-15
land in	-28	-23	-23	-23	-23	-22	-22
land on	0	47	6	5	8	6	8
land where	-23	-23	-31	-28	-26	-28	-24
land zone	-8	-6	10	-8	-11	-9	-9
languag	38	39	70	34	15	96	29
languag do	-4	-4	-30	-5	-15	67	-5
laps	-8	-11	-8	-8	-8	-8	-8
laptop	-10	-7	-15	-11	8	-8	-11
laptop $	54	54	32	38	100	53	46
larg	-37	-35	-31	-28	18	-25	-29
larg @	-29	-26	-23	-16	39	-14	-15
larger	-27	-44	-27	-32	-27	-27	-29
last	-16	-16	-18	-18	-32	21	-26
last night	-31	-30	-28	-29	-2	-32	-39
last writer	-27	-27	-28	-35	-36	-27	-27
last year	-19	-18	-17	-21	-21	-18	-18
latenc	-20	-15	-13	-41	79	-12	-11
latenc of	68	79	83	85	211	77	80
latenc to	12	12	-1	-1	49	9	12
later	-15	-14	-17	-15	-17	-14	-18
latest	-13	-5	-26	-5	78	-2	-6
latter	-29	-30	-30	-30	-40	-30	-43
latter $	-29	-30	-30	-30	-40	-30	-43
launch	-9	-7	-1	-6	-1	-7	3
launch $	-40	-41	-46	-41	-67	-41	-42
launch @	8	27	26	33	101	16	17
launch from	-33	-37	-34	-34	-36	-34	-39
launch set	-36	-31	-53	-31	-44	-31	-32
launch templat	-22	-22	-25	-23	-26	-22	-22
launch the	-30	-29	-29	-29	-34	-29	-30
launch type	69	75	111	66	53	76	134
law	-16	-7	-9	-9	29	-9	-12
law $	-28	-4	-4	-4	63	-6	-10
law demand	-23	-23	-23	-23	-28	-23	-29
law that	-30	-30	-31	-31	-39	-30	-33
lay	120	56	-8	10	-16	18	16
layer	-22	-38	-40	-36	-43	-39	-47
layer $	12	-16	-17	-19	-27	-17	-33
layer 7	-30	-35	-29	-28	-31	-30	-28
layer under	-39	-35	-39	-35	-46	-34	-46
ldap	-44	-33	-35	-31	28	-38	-32
lead	43	41	42	40	93	41	16
leader	-10	-9	-10	-10	-10	-9	-11
leader node	-10	-9	-10	-10	-10	-9	-11
leaf	-24	-22	-24	-26	-23	-22	-22
leaf cert	-24	-22	-24	-26	-23	-22	-22
leak	-32	-29	-29	-29	-33	-28	-32
leak access	-47	-47	-48	-47	-64	-49	-62
leak from	-14	-15	-16	-13	-16	-14	-16
leak in	-17	-17	-17	-17	-21	-16	-17
leaki	-24	-22	-21	-24	-25	-21	-23
leaki vessel	-24	-22	-21	-24	-25	-21	-23
least	9	1	17	66	10	14	12
least $	48	46	49	105	43	49	33
least mainten	22	19	22	56	22	23	23
least privileg	-44	-27	-1	-35	-39	-29	-31
least to	0	-3	0	8	0	0	0
least upkeep	0	-27	0	48	-1	-3	1
least work	3	-20	2	30	3	3	2
leav	5	6	-14	8	2	-5	-7
leav our	-27	-17	-27	-36	-53	-27	-27
leav the	-16	-14	-14	1	-18	-16	-21
leav us	14	8	12	53	9	15	14
leav who	-26	-26	-26	-26	-51	-26	-29
leaver	-48	-43	-45	-44	-45	-43	-45
leaver still	-15	-11	-11	-11	-11	-11	-10
left	26	-5	-21	-13	-17	-10	-11
left $	-42	-13	-47	-49	-52	-40	-44
left for	76	20	-1	13	16	19	19
left in	-41	-29	-28	-29	-28	-28	-29
left port	-11	-10	-12	-11	-13	-10	-10
left the	-21	-18	-17	-18	-21	-18	-18
left to	56	9	-17	-3	-5	0	-2
legal	-27	-27	-17	-30	-17	-31	-26
legal ask	-23	-18	-22	-19	-21	-18	-20
legal hold	-61	-62	-71	-59	-67	-61	-63
length	-26	-21	-21	-23	-24	-21	-22
length and	-8	-8	-8	-8	-10	-8	-9
less	51	20	53	155	48	54	52
less $	33	-21	38	116	35	33	37
less for	42	46	46	78	45	45	45
less to	24	-2	25	84	23	26	25
let	-47	-22	-22	6	-20	-33	-29
let @	-8	-10	-8	-9	-8	-8	-8
let dev	-54	-28	-28	-29	-28	-28	-28
letter	-7	-6	-6	-7	-7	-6	-8
level	-37	-31	-32	-31	-34	-30	-34
level $	-15	-14	-14	-15	-18	-15	-15
level permiss	-10	-8	-8	-8	-8	-8	-8
level secur	-15	-12	-12	-12	-13	-12	-14
liabl	-35	-33	-34	-34	-45	-32	-34
liabl $	-27	-26	-26	-26	-40	-26	-26
lib	-81	-66	-70	-66	-84	-66	-74
librari	-38	-35	-36	-36	-39	-35	-42
librari in	-18	-18	-18	-18	-21	-18	-28
licens	-43	-35	-39	-35	-39	-33	0
licens for	-84	-79	-85	-76	-97	-77	-95
licens of	-19	-18	-18	-18	-18	-18	-19
licens on	-44	-44	-44	-46	-45	-43	-51
licens we	-22	-21	-20	-20	-22	-20	-21
life	-2	-1	-1	-1	10	-1	24
life $	6	7	5	4	38	6	6
lifecycl	-53	-50	-53	-50	-52	-50	-53
lifecycl $	-44	-38	-44	-38	-39	-38	-40
lift	-53	-34	-46	-29	-49	-45	-82
lift $	-28	-54	-24	9	-35	-26	-48
lift a	-48	-60	-49	-67	-54	-48	-51
lighter	57	37	62	119	61	65	63
lighter one	57	37	62	119	61	65	63
like	8	-14	0	10	-9	-22	-14
like @	-42	-53	-52	-50	-42	-40	-47
like im	-8	2	30	1	-17	0	1
like that	-36	-32	-36	-35	-37	-32	-41
like the	72	21	7	18	2	16	5
like to	9	4	22	4	0	5	6
limit	-23	-22	-37	-22	-22	0	-24
limit $	-18	-17	-16	-17	-21	-18	-18
limit for	-23	-22	-22	-23	-35	-23	-22
limit of	20	20	-12	21	28	71	2
limit what	-23	-22	-43	-22	-23	-22	-22
line	16	17	-5	-21	-15	-14	-16
line $	-52	-18	36	-17	-27	-19	-27
line each	-39	-60	-39	-39	-38	-40	-41
line pleas	21	-55	-45	-35	-47	-29	-29
link	-32	-31	-33	-33	-27	-31	-35
link between	-25	-26	-32	-26	-27	-26	-29
link for	-34	-34	-35	-36	-44	-33	-33
linux	-23	-20	-20	-11	-15	-19	-16
linux @	-60	-55	-54	-57	-58	-53	-57
linux ami	-23	-23	-26	-24	-28	-24	-32
linux below	-48	-45	-45	-49	-46	-46	-68
linux beneath	-13	-12	-12	-13	-13	-12	-14
linux on	-5	-5	-5	-5	-5	-5	-8
linux patch	11	32	31	26	63	30	76
linux secur	-49	-47	-47	-48	-50	-47	-85
linux server	25	19	29	63	29	29	28
linux underneath	-70	-58	-58	-58	-60	-56	-61
list	55	12	8	16	-6	31	9
list $	54	7	2	-3	-13	1	0
list all	62	27	27	27	25	18	23
list and	-17	-11	-11	-11	-10	-11	-11
list of	0	7	1	1	5	49	8
list what	51	7	3	10	-16	8	8
listen	-59	-55	-57	-55	-56	-53	-59
listen $	-90	-79	-84	-75	-77	-75	-90
littl	23	31	31	72	16	30	31
littl as	15	14	15	34	15	15	15
live	-51	-47	-78	-51	-34	-51	-57
live $	-38	-34	-49	-33	15	-31	-35
live in	0	11	-2	-2	-2	-3	0
live on	-12	-12	-12	-12	-13	-12	-14
live with	-8	-9	-7	-8	-7	-7	-7
llama	6	26	8	5	8	9	9
llama on	6	26	8	5	8	9	9
load	-10	-8	-13	-9	30	-8	-9
load $	-11	2	-10	-11	-14	-10	-12
load data	-32	-30	-30	-30	-35	-30	-32
load dock	-40	-39	-44	-39	-44	-39	-42
local	-30	-25	21	-25	-36	-24	-43
local administr	-30	-29	-29	-32	-30	-28	-28
local disk	-11	-10	-11	-11	-10	-10	-12
local user	-69	-75	-116	-73	-74	-73	-69
local zone	-30	-27	64	-26	-54	-24	-46
locat	-33	-32	-16	-32	-41	-33	-37
locat $	-58	-55	-65	-55	-67	-55	-61
lock	-39	-37	-39	-37	-39	-36	-43
lock in	-29	-29	-30	-30	-32	-28	-28
lock it	-18	-15	-19	-15	-15	-15	-17
lock the	-16	-14	-14	-14	-17	-14	-14
log	-24	-23	-9	-22	-24	-20	-15
log $	-123	-121	-180	-117	-120	-118	-132
log @	-44	-34	-32	-34	-41	-32	-39
log do	29	27	25	28	5	28	65
log file	-32	-59	-32	-30	-32	-32	-32
log for	-27	-27	-28	-26	-27	-25	-25
log in	-22	-20	-21	-20	-22	-20	-23
log level	-17	-14	-16	-15	-15	-14	-16
log of	-36	-35	-36	-35	-36	-34	-42
log on	-5	-5	-27	-5	-8	-7	23
log retent	-67	-70	-77	-67	-74	-68	-87
log so	-11	-10	-10	-14	-9	-10	-10
log sourc	-9	-8	-8	-8	-8	-8	-9
log to	-56	-55	-86	-54	-56	-53	-53
log were	-11	-13	-14	-11	-12	-12	-12
log who	-68	-58	-82	-57	-59	-57	-61
logic	-48	-69	-47	-48	-49	-47	-47
login	-49	-50	-49	-43	-48	-46	-49
login $	-61	-73	-62	-58	-62	-57	-60
login on	-18	-19	-18	-22	-19	-18	-18
login who	-8	-7	-6	-7	-7	-7	-7
lol	-16	-5	0	0	60	-4	-16
lol $	0	0	-3	1	41	0	-24
long	-38	-38	-42	-22	-35	-43	-41
long @	-36	-35	-35	-35	-65	-35	-35
long doe	19	20	21	20	60	19	11
long run	6	6	2	42	1	-10	0
longer	-14	59	-13	-20	-6	-2	-6
longer exist	56	18	20	25	22	25	25
longer need	-24	-27	-22	-22	-26	-22	-22
longer than	-57	-69	-59	-55	-58	-57	-69
look	4	-9	-11	-6	-7	-9	-4
look after	12	-6	-7	-1	-11	-5	1
look at	-32	-31	-39	-33	-38	-32	-33
look for	-20	-16	-16	-16	-19	-16	-19
lose	-42	-5	-62	-53	-50	-41	-40
loss	-10	-10	-11	-10	-13	-10	-11
loss of	-10	-10	-11	-10	-13	-10	-11
lost	-13	-16	-19	-16	-26	-1	-18
lost the	-18	-18	-27	-18	-21	-18	-18
lot	24	11	20	15	60	10	16
low	-41	-42	-40	-48	-60	-40	-40
lower	21	5	35	64	61	33	32
lowest	16	-8	8	47	38	14	14
lowest latenc	12	12	-1	-1	49	9	12
lunch	-7	-2	-29	2	57	-10	1
lunch $	-8	-2	-29	3	56	-10	3
lustr	-36	7	-24	-33	-29	-24	-25
m	-31	-34	-30	-32	-48	-38	-36
m i	-17	-21	-16	-18	-16	-16	-19
machin	-25	-24	-20	-23	-24	-23	-11
machin $	-56	-54	-55	-56	-63	-54	-75
machin below	-30	-30	-28	-33	-28	-29	-44
machin is	-58	-54	-65	-55	-55	-56	-74
machin of	-102	-95	-99	-92	-99	-94	-125
machin on	2	3	3	3	17	3	-2
machin that	-9	-9	-9	-9	-9	-9	-11
machineri	-8	-7	-7	-8	-7	-7	-9
made	-38	-33	-33	-33	-47	-16	-42
made by	-34	-35	-34	-33	-45	-34	-44
made public	-29	-26	-28	-26	-27	-27	-28
mail	-41	-41	-37	-28	-47	-37	-40
mail about	6	6	19	5	3	6	5
main	6	78	29	23	25	26	27
maintain	-17	-13	-15	-13	-13	-14	6
maintain by	-36	-35	-39	-37	-36	-35	-50
maintain it	25	28	27	29	82	21	51
maintain that	9	10	1	7	-15	-2	58
maintain the	-16	-13	-13	-13	-16	-13	6
mainten	-16	-34	-12	27	-18	-13	-7
mainten $	9	2	1	42	-7	10	50
mainten @	-27	-27	-25	-30	-25	-25	-25
mainten of	-33	-20	-20	-22	-20	-20	-20
mainten window	-27	-22	-14	-15	-25	-24	-31
mainten windows	-7	-16	-9	15	-10	-7	-13
major	-24	-24	-25	-24	-23	-23	-26
major version	-24	-24	-25	-24	-23	-23	-26
make	-23	-20	-18	-20	-22	-20	-21
make @	-22	-19	-19	-19	-20	-18	-19
make a	9	10	60	14	10	6	15
make an	-33	-28	-31	-29	-40	-29	-30
make it	-16	-14	-14	-16	-14	-14	-16
make sure	-18	-16	-16	-16	-18	-16	-16
make the	-19	-18	-19	-19	-21	-18	-20
malici	-8	-6	-6	-6	-6	-6	-6
man	-26	-26	-27	-26	-40	-26	-30
manag	-29	-22	-7	-25	-26	-25	-25
manag $	6	6	45	5	-8	3	5
manag @	-48	-44	-44	-39	-40	-38	-47
manag a	-71	-68	-84	-67	-77	-68	-79
manag by	-3	-5	38	-2	-4	-2	-9
manag databas	-63	-65	-89	-73	-86	-64	-149
manag fleet	27	27	27	55	27	27	24
manag for	-13	-13	-13	-14	-19	-12	-13
manag is	26	26	63	25	19	24	23
manag kei	-41	-48	-46	-42	-43	-41	-50
manag key	43	48	131	46	39	36	40
manag of	-23	-19	-20	-19	-21	-19	-18
manag on	-54	28	-31	-22	-21	-19	-24
manag platform	5	13	52	13	12	12	9
manag python	-9	-8	-9	-8	-9	-8	-10
manag rule	-38	-37	-43	-38	-37	-37	-51
manag servic	-14	-13	26	-12	-20	-15	-29
manag share	-73	-82	-100	-75	-88	-80	-88
manag so	-30	-29	-30	-28	-38	-28	-29
manag the	-22	-12	-16	-12	19	-11	-22
manag updat	-46	-46	-52	-46	-54	-44	-55
manag user	-10	-9	-11	-9	-10	-9	-10
mandatori	-14	-11	-12	-12	-12	-11	-13
mani	-13	-5	-7	-4	32	-9	-5
mani @	-70	-50	-52	-48	-45	-49	-52
mani connect	27	19	27	27	67	26	27
mani dai	-42	-42	-41	-41	-79	-41	-41
manifest	-38	-34	-34	-34	-37	-34	-37
manifest of	-9	-9	-10	-9	-10	-9	-8
mantrap	-33	-30	-33	-32	-39	-30	-34
manual	-40	-16	-34	-16	-37	75	-26
manual approv	-30	-29	-28	-28	-38	-29	-30
manual on	-11	-12	-11	-13	-12	-13	-12
manual snapshot	-54	-53	-62	-53	-63	-69	-57
map	-45	-45	-44	-43	-51	-43	-44
map $	-45	-50	-47	-44	-44	-44	-49
map and	-6	-5	-5	-5	-8	-5	-5
map wrong	-22	-18	-18	-18	-18	-18	-17
march	-4	-21	-20	-21	-24	-20	-37
mark	20	22	22	20	53	17	21
market	-13	-21	-18	0	-38	-19	-19
market mail	-12	-10	-10	-11	-12	-10	-10
market site	19	13	19	59	20	19	19
marketplac	-41	-41	-42	-44	-48	-42	-63
mask	-19	-19	-21	-19	-20	-19	-21
master	-73	-72	-72	-76	-79	-73	-109
master password	-80	-78	-78	-84	-89	-80	-118
match	-15	-13	-18	-14	25	-19	-19
match after	-27	-24	-24	-28	-27	-24	-25
materi	-21	-25	-20	-20	-23	-20	-22
matrix	111	30	65	35	11	28	24
matrix $	76	8	6	14	13	14	8
matter	-61	-53	-66	-54	-60	-54	-63
max	-7	-5	-10	-3	46	-6	-3
max connect	-34	-35	-34	-46	-50	-34	-34
max size	-63	-61	-76	-58	-89	-62	-61
maximum	-16	-4	-23	-4	32	-4	-3
maximum size	-18	-18	-32	-18	-20	-18	-17
may	-36	-33	-36	-33	-27	-31	-33
may be	-10	-9	-9	-9	-10	-9	-9
may call	-89	-74	-102	-75	-83	-73	-71
may have	-40	-31	-31	-31	-33	-31	-36
may i	-1	0	-3	0	-2	10	-1
may issu	-8	-6	-6	-6	-6	-6	-6
may login	-26	-50	-26	-26	-26	-26	-26
may publish	-15	-14	-18	-15	-16	-14	-14
may pull	-10	-9	-9	-9	-10	-10	-9
may read	-21	-19	-20	-20	-22	-19	-20
may send	-24	-21	-20	-21	-26	-21	-23
may use	-51	-44	-46	-47	-60	-50	-46
me	63	31	60	40	47	40	32
me $	18	50	144	88	69	50	78
me a	-1	5	4	4	27	18	6
me about	-11	-5	-17	6	-18	86	-13
me an	-13	25	19	20	78	9	25
me aws	97	36	33	29	15	34	35
me both	9	25	8	8	9	7	9
me how	4	47	4	10	-11	43	12
me in	42	5	-25	-5	-7	6	7
me lift	-47	-62	-49	-69	-53	-47	-47
me the	78	39	59	37	67	37	38
me through	126	48	40	50	30	46	45
me to	-63	-16	-66	-60	-52	-46	-73
me what	38	25	54	25	-1	15	23
me which	58	17	0	15	46	7	-4
me who	-78	-84	-112	-86	-126	-109	-82
mean	12	21	74	24	45	20	19
mean $	59	63	110	66	125	66	66
mean @	24	-32	-6	-8	-6	-6	-8
mean by	22	25	77	23	-5	15	19
mean in	7	34	116	39	-18	49	40
mean is	-12	-9	-15	-10	-9	-9	-9
mean of	18	17	92	15	-4	9	19
mean secur	38	39	99	38	30	37	38
mean the	-45	27	-29	-31	-20	-18	-24
mean what	15	20	48	18	19	21	21
mean who	-10	-16	-9	-9	-9	-9	-10
mean whose	-63	-64	-115	-64	-74	-64	-107
meant	-21	-5	31	-2	-6	-6	-3
meant @	-64	-53	-61	-52	-54	-54	-54
meant by	-8	17	100	22	12	20	19
meant the	-7	-6	-8	-7	-7	-7	-7
meant to	-49	-44	-43	-37	-33	-33	-35
media	-36	-37	-39	-37	-38	-36	-39
medium	-27	-43	-28	-31	-31	-28	-29
medium @	-27	-43	-28	-31	-31	-28	-29
meet	-36	-35	-41	-35	-18	-46	-38
meet room	1	1	0	1	34	-24	2
memori	-53	-48	-52	-50	-42	-47	-52
memori $	-54	-48	-49	-67	-51	-50	-51
memori and	-12	-12	-12	-12	-12	-12	-12
memori store	-16	-18	-16	-16	-16	-15	-16
mend	-30	-29	-30	-30	-41	-29	-31
mesh	-11	-16	-18	31	-19	-19	-18
mess	-13	-12	-12	-12	-13	-12	-12
messag	-25	-20	-26	-17	-8	-12	-22
messag $	40	42	18	40	74	85	22
messag bodi	-28	-27	-27	-28	-53	-28	-28
messag size	16	37	15	34	78	37	37
met	-44	-40	-42	-44	-46	-41	-48
met $	-31	-30	-32	-33	-36	-31	-37
metadata	-56	-54	-55	-55	-69	-54	-66
metal	-4	-2	38	-4	1	-1	-13
method	-41	-38	-38	-39	-46	-38	-47
metric	-21	-22	-26	-15	-27	-21	-30
mfa	-35	-33	-9	-33	-41	-34	-38
mfa delet	-53	-54	-70	-53	-58	-54	-55
mfa for	-6	-5	-6	-4	8	-4	-4
mfa on	-39	-38	-49	-39	-40	-40	-47
microcod	-62	-62	-74	-62	-72	-62	-91
microservic	-78	-80	-95	-76	-56	-79	-87
microvm	12	9	79	10	0	0	-2
migrat	0	8	-2	-6	24	-2	-10
migrat of	-32	-33	-32	-33	-54	-31	-30
migrat our	22	22	23	4	78	22	5
migrat task	-12	-16	-12	-14	-13	-12	-12
million	-22	-13	-15	-12	7	-13	-22
million of	-45	-41	-40	-41	-62	-42	-48
min	-38	-44	-44	-44	-58	-44	-45
min $	29	4	3	3	-2	3	4
min and	-29	-28	-28	-28	-51	-28	-29
mine	10	-19	-29	-4	-21	-13	-21
mine $	32	-3	-27	37	-15	-3	0
mine i	-77	-51	-49	-62	-56	-50	-74
miner	-36	-33	-34	-36	-38	-33	-38
minim	39	-33	36	136	34	36	35
minimum	11	-6	8	32	78	12	11
minimum and	-62	-62	-62	-63	-117	-63	-62
minimum of	14	-12	8	52	6	2	13
minimum password	-13	-11	-12	-12	-15	-12	-13
minimum tls	-10	-9	-10	-10	-13	-10	-9
minor	-53	-51	-18	-53	-53	-51	-90
minor engin	-17	-13	-13	-13	-13	-12	-12
minor upgrad	-46	-45	-51	-50	-49	-44	-51
minor version	8	9	52	8	8	9	1
minut	-11	-5	-7	-11	21	-6	-6
minut $	-4	-7	-7	-7	-10	-7	-8
misconfigur	-31	-33	-33	-33	-46	-32	-34
mismatch	-52	-67	-49	-50	-51	-49	-50
miss	-39	-34	-35	-35	-36	-33	-34
mistak	-59	-67	-61	-58	-59	-58	-62
mistak $	-59	-56	-59	-56	-62	-59	-63
mistak who	-12	-7	-7	-7	-7	-7	-8
mix	54	56	77	44	49	40	113
ml	-39	-26	-23	-21	-30	-22	-24
mobil	-33	-33	-35	-33	-33	-32	-31
mobil app	-9	-10	-8	-9	-8	-8	-9
mode	0	2	9	21	-15	-3	-4
mode $	-40	-40	-41	-42	-41	-38	-39
mode is	-10	26	21	90	5	29	26
mode of	26	37	93	34	30	31	29
mode who	-21	-18	-20	-20	-19	-18	-21
mode with	-55	-38	-37	-40	-38	-38	-41
model	23	6	6	4	-14	4	-10
model $	44	39	22	11	0	10	6
model answer	-10	-9	-12	-9	-9	-10	-10
model for	73	24	26	27	26	26	19
model fresh	-57	-45	-44	-45	-42	-43	-44
model in	-22	-13	-13	-13	-12	-13	-13
model is	-24	-24	-47	-24	-24	-24	-24
model provid	-13	-10	-10	-9	-10	-9	-10
model put	-33	-26	-25	-41	-25	-28	-26
model run	-60	-46	-42	-42	-47	-43	-43
model that	-54	-32	-35	-32	-32	-31	-33
model who	-7	-2	-5	-2	15	-2	-4
modul	-7	-2	-3	-3	18	-2	-2
modul for	-3	4	3	3	30	3	4
mondai	18	5	6	6	10	6	7
monei	-39	-36	-37	-38	-52	-36	-38
monitor	-46	-50	-47	-34	-59	-46	-55
monitor stack	22	-1	21	57	21	15	21
monitor the	-36	-36	-38	-37	-55	-37	-42
month	-2	-1	-1	-2	-2	-1	16
month $	-27	-27	-27	-27	-35	-27	-30
month in	11	11	8	11	27	11	11
month who	30	28	30	29	28	29	63
monthli	-39	-55	-37	-46	-3	-30	-46
more	-16	1	-14	14	-18	-11	-16
more $	17	0	12	82	14	21	21
more work	7	50	9	-6	-4	1	0
morn	-12	-8	-10	-10	34	-19	-23
morn $	41	38	35	36	109	21	15
most	37	34	35	125	21	39	38
most hand	19	27	20	91	5	23	22
mount	-65	-55	-50	-59	-28	-52	-52
mount @	-54	-28	-25	-26	25	-30	-32
move	-33	-10	-31	-31	-35	-29	-28
move $	-33	39	-26	-13	-19	-16	-26
move @	-7	15	-12	-28	-10	-10	-8
move a	-52	-61	-63	-52	-55	-53	-60
move an	-7	-7	-8	-7	-7	-7	-7
move between	13	38	14	14	12	14	14
move from	-7	18	-5	-22	-16	-5	-5
move it	-23	-24	-27	-24	-29	-23	-25
move our	19	46	21	14	20	20	18
move the	-8	-6	-6	-6	-6	-6	-6
move to	-10	-9	-8	-9	-9	-9	-9
move us	13	21	17	22	17	23	58
much	37	-30	4	46	-10	2	1
much as	2	1	2	8	2	2	3
multi	-25	-24	-16	-25	-22	-25	-24
multi az	-25	-24	-31	-24	-11	-23	-23
multi factor	-32	-32	-43	-33	-36	-32	-33
multi region	-32	-31	-35	-39	-41	-31	-30
multi tenant	26	26	100	24	9	10	26
must	-5	-18	-20	-18	-20	-17	-15
must act	-28	-24	-24	-24	-26	-23	-28
must aws	-29	-18	-18	-18	-20	-18	-18
must be	-16	-16	-16	-15	-15	-15	-17
must configur	-14	-15	-14	-14	-14	-13	-14
must custom	-19	-14	-14	-14	-15	-14	-16
must defin	-78	-55	-105	-55	-55	-52	-52
must do	19	-5	-9	-6	-18	-6	-8
must i	-32	-31	-33	-32	-44	-33	-34
must instal	-15	-9	-9	-9	-9	-9	-9
must keep	-21	-19	-19	-19	-23	-19	-19
must not	-32	-28	-40	-26	-26	-26	-25
must our	29	-25	-48	-33	-40	-25	-44
must patch	-46	-41	-42	-43	-50	-41	-60
must the	-19	-16	-16	-17	-20	-17	-20
must updat	-27	-24	-25	-34	-27	-25	-28
must we	33	10	14	14	13	16	47
my	23	15	19	13	46	17	8
my @	-10	1	-8	-1	52	1	-6
my applic	-10	-10	-10	-10	-15	-10	-11
my auditor	-23	-19	-21	-20	-23	-21	-25
my boss	70	34	53	23	6	76	19
my colleagu	-7	-7	-7	-7	-10	-8	-9
my data	-7	-6	-12	-8	-31	-10	32
my duti	16	14	1	6	5	4	6
my head	-46	-40	-35	-38	-40	-36	-38
my job	91	21	3	26	18	27	26
my old	13	15	7	13	53	10	5
my own	-67	-63	-69	-65	-79	-60	-70
my team	13	-5	-12	-2	-16	-6	-9
myself	25	-2	-3	-7	-7	-3	-1
myself $	-31	-23	-23	-24	-27	-23	-22
mysql	-71	-51	-60	-63	-61	-51	-51
n	13	12	-29	-38	-40	-22	-28
n @	28	74	21	9	21	31	31
nacl	-14	-17	66	-14	-29	-18	-40
nacl $	14	8	110	14	-4	7	-8
nah	-42	-40	-45	-40	-48	-40	-52
nah i	-40	-37	-40	-38	-47	-38	-52
nairobi	9	9	-7	7	34	8	9
nairobi $	9	9	-7	7	34	8	9
name	-11	-8	-2	-6	22	-4	0
name is	-13	-22	-5	-8	-20	-5	33
name server	-32	-34	-31	-32	-46	-31	-34
name who	-45	-48	-45	-50	-55	-44	-58
namespac	-30	-27	-28	-27	-29	-27	-31
namespac $	-22	-20	-21	-21	-22	-20	-30
narrow	-33	-30	-29	-29	-34	-28	-29
narrow it	-17	-13	-13	-14	-14	-13	-14
nas	-26	-36	-28	-28	-29	-27	-28
nasti	-8	-8	-8	-8	-15	-8	-9
nearli	-84	-70	-78	-70	-72	-69	-73
necessari	-9	-7	-9	-8	-7	-7	-8
neck	-47	-42	-46	-49	-50	-46	-42
need	9	-5	-5	5	2	-4	-5
need $	-38	-24	-28	-18	1	-18	-19
need a	4	-10	-7	6	-11	-7	-2
need an	36	38	32	35	94	34	63
need for	-60	-43	-45	-48	-60	-45	-42
need more	-36	-35	-35	-36	-50	-35	-35
need one	8	-25	-15	-18	-13	-12	-14
need os	-26	-28	-27	-23	-28	-27	-44
need someth	-31	-28	-33	-30	-29	-26	-46
need the	77	22	21	15	21	21	23
need to	-35	-30	-29	-22	-32	-29	-39
need who	-10	-17	-16	-15	-16	-15	-18
neo4j	10	50	14	26	-1	11	10
neo4j on	10	50	14	26	-1	11	10
network	-38	-38	-31	-37	-41	-37	-42
network $	-41	-42	-45	-43	-48	-42	-51
network access	-18	-19	-21	-19	-19	-20	-22
network acl	-31	-32	-17	-32	-37	-33	-34
network and	-34	-34	-34	-34	-35	-34	-59
network below	-20	-20	-20	-20	-20	-20	-25
network between	-10	-10	-10	-10	-12	-10	-10
network cabl	-9	-9	-10	-9	-8	-9	-9
network connect	-31	-30	-31	-30	-29	-28	-29
network devic	-17	-16	-17	-16	-16	-16	-24
network flood	-45	-54	-50	-41	-43	-40	-44
network hardwar	-22	-22	-23	-23	-31	-22	-24
network polici	32	39	98	37	34	38	39
network that	-15	-15	-16	-15	-17	-15	-20
network traffic	-7	-7	-8	-7	-7	-7	-9
network under	-50	-48	-51	-50	-47	-47	-51
never	-13	-15	-4	3	-18	-13	-15
never expir	-11	-11	-12	-12	-16	-11	-11
never heard	7	8	75	7	-9	6	6
new	-18	0	-22	-18	-16	-10	-15
new @	-33	-34	-34	-33	-33	-31	-32
new cluster	-56	-55	-52	-38	-49	-41	-42
new here	11	4	5	4	4	4	4
new object	-8	-6	-6	-6	-6	-6	-7
new one	-25	-25	-27	-28	-25	-25	-35
new platform	-18	-17	-18	-16	-19	-16	-16
new region	-46	-41	-49	-44	-42	-44	-39
new server	-41	-40	-41	-41	-43	-40	-42
new version	-6	-11	-6	-6	-6	-6	-6
newer	-11	-11	-11	-11	-13	-10	-12
newer one	-21	-21	-21	-22	-32	-20	-25
newslett	-48	-35	-36	-38	-50	-36	-39
next	52	93	50	44	48	50	73
next to	-1	49	13	0	10	13	8
next week	71	7	19	21	20	18	21
nice	-23	-15	-10	-16	41	-27	-27
night	-4	-3	0	23	4	-1	11
night $	7	9	16	12	30	10	67
night in	-10	-8	-8	-8	-8	-8	-8
nightli	4	-6	3	19	4	4	4
nimbu	32	40	39	44	116	41	-4
nine	-20	-20	-20	-22	-20	-19	-21
nine of	-15	-15	-15	-15	-16	-14	-16
nitro	-18	-20	83	-19	-33	-22	-54
nitro hypervisor	-83	-85	-133	-88	-106	-87	-119
nitro system	15	17	66	18	13	15	12
no	-10	-10	-19	-5	-16	-11	-15
no $	-41	-40	-38	-39	-39	-37	-47
no @	-22	8	-24	-40	-23	-22	-31
no auth	-49	-31	-31	-33	-32	-31	-33
no dba	3	2	2	8	3	2	2
no i	-14	-13	-17	-14	-14	-15	-14
no longer	-2	83	-8	-17	4	10	13
no matter	-68	-58	-73	-59	-67	-59	-69
no ops	6	6	1	24	6	5	3
no version	-38	-36	-40	-39	-39	-36	-36
no wait	23	-48	-5	29	-23	-9	-7
nobodi	-9	-10	-8	23	-11	-7	-8
nobodi click	-17	-18	-18	-19	-21	-17	-20
nobodi here	-10	-11	-16	8	-15	-11	-13
nobodi on	-10	-37	-5	43	-13	-7	-7
nobodi rotat	-12	-11	-12	-14	-15	-12	-12
nobodi want	29	27	27	71	27	29	28
node	-15	-6	-12	0	-9	-9	19
node $	-31	-42	-30	-12	-26	-30	-36
node @	-31	-54	-30	-23	-34	-31	-32
node and	-13	-13	-13	-14	-14	-13	-16
node base	-18	74	-2	15	9	13	12
node count	-63	-60	-69	-64	-61	-60	-75
node get	-19	-21	-19	-28	-18	-18	-21
node in	-39	-36	-38	-45	-32	-36	-48
node js	-16	-15	-16	-16	-14	-14	-17
node kernel	-64	-65	-67	-81	-66	-56	-76
node of	-22	-21	-25	-22	-23	-21	-29
node on	-7	-18	-11	-22	40	-12	-21
node os	28	31	23	29	27	31	85
node patch	25	28	29	30	27	33	93
node that	-83	-85	-73	-76	-74	-73	-95
node upgrad	42	48	41	44	66	49	105
node when	-38	-36	-42	-36	-40	-36	-43
node who	69	70	70	67	68	73	163
nodetool	-16	-20	-14	-15	-17	-15	-14
nodetool repair	-16	-20	-14	-15	-17	-15	-14
non	9	9	42	7	1	7	10
non compliant	-13	-12	-12	-13	-17	-12	-12
non techi	25	26	57	25	19	25	26
non technic	13	13	49	11	1	9	13
noncompli	-36	-34	-33	-33	-38	-33	-35
none	-29	-28	-28	-33	-29	-27	-28
noon	-32	-30	-30	-30	-38	-29	-29
normal	-50	13	-25	-12	-34	-22	-28
normal $	-10	-11	-11	-11	-10	-12	-12
normal @	-30	-15	-31	-1	-29	-27	-41
normal region	0	8	0	-1	1	1	1
not	-12	-3	-17	-11	-28	-16	-21
not $	62	37	5	7	2	15	9
not @	-46	-39	-37	-41	-35	-37	-38
not amazon	-47	-44	-53	-45	-68	-44	-45
not aws	-32	-26	-25	-25	-25	-25	-33
not for	-21	-23	-24	-27	-30	-22	-24
not have	-32	-32	-33	-32	-33	-32	-61
not on	-18	-17	-16	-16	-16	-16	-17
not the	-10	-10	-12	-11	-10	-13	-11
not us	-54	-54	-73	-55	-57	-54	-87
note	8	11	9	7	84	7	-27
notebook	-28	-44	-25	9	-27	-22	-26
noth	-8	-11	-11	14	-17	-13	-18
noth to	31	30	29	82	13	31	21
notic	-62	-59	-61	-59	-64	-61	-67
notic about	-21	-20	-20	-21	-23	-22	-21
notif	-42	-38	-39	-39	-41	-38	-40
now	-20	-18	-17	-15	15	-5	-35
now $	12	16	19	19	123	13	-36
now the	-21	-23	-20	-22	-20	-19	-20
npm	-40	-25	-25	-25	-25	-25	-34
nsx	-31	-22	-22	-22	-24	-22	-25
ntf	-46	-41	-31	-33	-28	-28	-28
ntf acl	-12	-9	-10	-10	-10	-9	-9
number	-32	-30	-30	-31	-41	-30	-32
number $	-69	-68	-69	-67	-71	-70	-74
number in	-29	-27	-27	-27	-51	-27	-27
number of	-26	-24	-24	-25	-30	-24	-25
nutshel	102	-24	-19	-7	-34	-17	-24
nvidia	-23	-25	-24	-25	-27	-23	-22
nvidia driver	-23	-25	-24	-25	-27	-23	-22
nvme	19	22	23	22	73	21	21
nvme in	-25	-25	-25	-26	-36	-25	-26
o	-17	-16	-16	-17	-17	-16	-18
o tls	-10	-10	-10	-11	-10	-10	-11
object	-33	-33	-34	-32	-30	-31	-33
object $	-51	-51	-57	-50	-52	-50	-52
object in	21	22	14	23	61	23	24
oblig	113	53	18	69	24	33	37
oblig $	39	60	20	18	16	9	13
obtain	-11	-10	-10	-10	-11	-10	-11
oci	-85	-92	-82	-94	-118	-79	-87
ocr	7	-6	16	55	19	17	16
ocr model	-50	-39	-38	-39	-36	-37	-38
odd	-13	-9	-10	-10	-11	-9	-9
of	-20	-20	-22	-20	-18	-21	-23
of $	-4	-24	-22	-23	-28	-22	-22
of @	-28	-29	-30	-30	-19	-31	-41
of a	-29	-28	-30	-28	-28	-27	-30
of amazon	-38	-36	-38	-35	-16	-37	-61
of an	-21	-21	-23	-20	-19	-19	-22
of api	-29	-30	-30	-31	-39	-31	-36
of aws	9	18	16	17	85	18	6
of backup	-64	-49	-49	-49	-55	-48	-52
of block	-38	-37	-39	-38	-44	-37	-49
of build	-37	-34	-34	-34	-34	-36	-37
of client	1	-12	-12	-12	-12	-12	-30
of contain	32	28	72	27	32	29	32
of control	-9	-9	-9	-9	-16	-9	-10
of custom	64	-21	-11	23	-9	-2	-7
of data	-27	-27	-22	-25	-35	-26	-26
of differ	-28	-28	-26	-26	-28	-25	-31
of disk	-17	-18	-15	-17	-15	-15	-15
of durabl	-15	-15	-15	-15	-16	-14	-16
of duti	57	-3	11	10	9	11	10
of each	10	42	8	-9	10	11	10
of file	-46	-33	-34	-35	-36	-33	-39
of infrastructur	-36	-36	-39	-36	-39	-39	-41
of it	-6	-14	0	-13	-15	-13	-19
of key	-18	-24	-18	-18	-20	-18	-18
of labor	59	0	-13	9	-14	8	6
of life	10	10	9	10	23	10	36
of my	-7	-30	-40	-30	-40	-29	-33
of new	-12	-12	-11	-11	-12	-11	-15
of node	-24	-17	-17	-18	-17	-17	-19
of object	-26	-24	-24	-26	-27	-26	-26
of old	-31	-32	-30	-32	-42	-30	-32
of one	-23	16	10	71	31	17	15
of oper	-31	-24	-25	-26	-25	-25	-37
of other	-16	-14	-13	-14	-14	-14	-15
of our	-23	-15	-19	-15	4	-18	-21
of partner	-25	-27	-27	-36	-30	-26	-25
of physic	-38	-39	-41	-38	-40	-40	-43
of pod	-14	-14	-15	-14	-16	-14	-14
of presenc	-37	-33	-33	-33	-34	-33	-45
of prod	-13	-13	-13	-13	-23	-13	-15
of question	0	0	0	0	-11	13	0
of queue	-30	-28	-28	-29	-31	-29	-31
of recoveri	-38	-47	-39	-38	-42	-39	-42
of request	-38	-35	-34	-34	-54	-35	-41
of respons	49	9	11	16	5	16	15
of row	-35	-36	-37	-36	-56	-34	-33
of salesforc	-68	-64	-68	-66	-106	-66	-62
of secur	-2	3	18	21	-10	-5	2
of server	-73	-69	-73	-69	-70	-71	-78
of servic	-46	-46	-47	-46	-56	-46	-61
of shard	-25	-22	-23	-25	-28	-22	-21
of staff	-20	-19	-20	-19	-22	-19	-25
of storag	-63	-65	-70	-63	-73	-66	-66
of support	-37	-37	-40	-38	-49	-36	-49
of that	-25	-28	-23	-25	-26	-23	-26
of the	-23	-22	-20	-22	-26	-20	-14
of their	19	0	0	0	-4	0	-3
of them	12	49	19	17	18	18	18
of thi	31	29	2	26	2	78	43
of thing	-7	-4	-18	-4	-8	26	-7
of those	-25	-25	-25	-23	-23	-23	-28
of us	15	18	15	33	4	17	54
of what	76	20	-21	-7	0	-3	-6
of which	24	6	-2	5	6	5	6
of who	8	43	-4	0	6	8	5
of whom	-10	-9	-10	-9	-9	-9	-10
of workflow	-27	-26	-31	-26	-27	-28	-26
off	-35	-32	-36	-35	-36	-35	-33
off $	-15	-14	-16	-10	-15	-11	16
off @	-39	-35	-34	-35	-36	-42	-36
off a	4	26	-2	3	2	3	-1
off amazon	-11	-11	-11	-11	-10	-11	-13
off by	-10	-8	-8	-8	-8	-8	-9
off in	-17	-18	-19	-17	-16	-16	-18
off on	-23	-21	-22	-23	-24	-21	-21
off our	3	-1	-2	23	5	4	3
off the	-51	-43	-43	-44	-44	-43	-66
off with	-18	-17	-18	-30	-19	-18	-20
offer	-29	-29	-32	-31	-35	-30	-37
offic	-40	-39	-39	-41	-14	-40	-51
offic $	5	6	5	4	35	0	5
offic printer	60	60	60	60	126	59	26
offic to	-33	-33	-33	-33	-63	-33	-39
offlin	-22	-29	-21	-22	-21	-21	-22
ok	7	-5	-12	-4	43	-7	-10
ok $	38	27	15	25	82	20	30
ok and	-74	-65	-75	-65	-76	-67	-72
okta	-12	-9	-9	-9	-9	-9	-9
old	-45	-45	-39	-45	-43	-46	-48
old @	-41	-51	-40	-41	-58	-39	-43
old disk	-53	-54	-53	-54	-71	-54	-65
old snapshot	38	39	29	36	100	22	26
old who	-65	-54	-51	-53	-67	-51	-69
older	-24	-25	-24	-29	-30	-24	-24
older than	-24	-25	-24	-29	-30	-24	-24
omiss	-11	-13	-15	-12	-12	-12	-12
on	-29	-23	-29	-23	-24	-27	-32
on $	-39	-35	-37	-29	-40	-28	-40
on @	-32	-20	-28	-19	-25	-27	-31
on a	-18	8	-14	-3	-5	-11	-14
on access	-7	-8	-7	-7	-7	-7	-7
on amazon	-19	-14	-15	-14	-24	-15	12
on an	-22	-23	-21	-24	-27	-23	-25
on and	-20	-24	-21	-21	-21	-20	-21
on are	-7	-7	-6	-8	-7	-7	-7
on as	-14	-14	-15	-15	-15	-13	-14
on automat	-16	-15	-15	-15	-15	-15	-21
on aws	-1	8	18	24	54	3	24
on black	-34	-35	-35	-36	-54	-35	-40
on by	-71	-70	-84	-70	-77	-70	-83
on call	36	44	43	45	115	42	27
on demand	-32	-53	-31	-33	-32	-31	-34
on disk	-19	-18	-17	-17	-17	-17	-17
on each	35	-18	3	4	0	3	1
on ec2	-12	-13	-13	-12	-12	-12	-14
on execut	-15	-14	-16	-14	-18	-14	-15
on floor	13	13	13	13	33	13	7
on for	86	-3	-10	14	10	12	7
on fridai	17	18	15	17	54	16	14
on from	-18	-18	-15	-16	-15	-15	-15
on fsx	-41	-41	-41	-48	-43	-39	-38
on in	-30	-31	-30	-29	-31	-29	-28
on is	-41	-40	-41	-41	-51	-39	-66
on it	-44	-43	-55	-44	-63	-44	-27
on its	-7	-26	-24	-23	-38	-22	-27
on lightsail	-13	-13	-13	-22	-14	-13	-13
on manag	-24	-24	-35	-24	-24	-23	-26
on me	-43	-29	-29	-29	-29	-29	-29
on mfa	-19	-18	-22	-18	-20	-18	-17
on mondai	22	5	7	7	5	7	7
on my	-42	-38	-36	-40	-47	-37	-44
on off	-36	-36	-35	-36	-36	-34	-35
on one	-48	-16	-44	-64	-50	-43	-42
on our	-16	-13	-17	-15	-23	-17	-17
on plain	-66	-136	-67	-82	-67	-66	-68
on prem	-29	-1	-25	-32	-34	-25	-26
on premiz	-9	-18	-8	6	-8	-8	-10
on provid	-28	-29	-32	-29	-39	-28	-41
on secur	6	-3	5	31	2	5	4
on server	-63	-70	-65	-74	-67	-68	-88
on share	3	-18	-27	-22	-25	-18	-19
on site	-39	-36	-35	-35	-33	-34	-35
on sundai	-13	-12	-13	-15	-14	-12	-12
on that	6	7	7	7	27	2	9
on the	-17	-21	-23	-17	-20	-21	-26
on their	-12	-8	-9	-9	-9	-8	-10
on them	32	14	12	16	12	15	41
on time	-31	-31	-30	-31	-49	-30	-30
on to	-16	-16	-15	-17	-25	-16	-16
on top	-8	-7	-7	-9	-9	-7	-7
on us	32	19	8	7	-7	6	55
on version	-13	-14	-16	-13	-21	-13	-13
on what	-52	45	-37	-20	-26	-15	-21
on which	-60	-52	-50	-54	-58	-50	-58
on who	-51	-49	-49	-49	-55	-49	-74
on whose	-36	-33	-33	-33	-40	-33	-37
on windows	-15	-13	-13	-15	-15	-13	-14
on with	16	23	13	24	63	20	22
onc	-15	-9	-10	9	-11	-10	-12
onc a	13	11	11	53	12	15	10
onc held	-13	-14	-14	-16	-14	-13	-14
one	-3	-7	1	12	-2	-5	4
one $	-22	16	77	80	-12	9	108
one @	2	2	-11	8	65	4	4
one avail	-26	-25	-29	-26	-33	-25	-29
one az	-40	-39	-48	-39	-42	-38	-40
one by	-36	-38	-41	-44	-39	-36	-48
one do	-9	-24	3	22	44	-22	3
one hand	36	77	38	43	34	37	38
one is	-40	-40	-43	-43	-49	-39	-66
one line	-23	-29	-22	-23	-22	-23	-24
one no	-13	-10	-10	-11	-11	-10	-10
one of	-27	-26	-28	-30	-28	-26	-26
one paragraph	43	59	20	19	16	23	24
one so	-7	-6	-6	-7	-6	-6	-9
one who	-32	-43	-31	-34	-37	-32	-35
one with	9	17	20	62	14	19	18
one zone	-24	-22	-25	-24	-34	-22	-24
onli	-27	-35	-24	-24	-32	-29	-32
onli $	14	45	23	20	53	22	24
onli need	62	23	26	38	25	29	29
onli the	-13	-38	-13	14	-13	-14	-16
onli with	1	2	1	1	12	1	2
ons	-10	-8	-10	-9	-8	-8	-10
ontap	-71	-67	-71	-65	-57	-64	-71
onto	-7	24	-7	-8	-8	-7	-17
onto @	-29	-11	-30	-34	-26	-26	-38
onto it	-15	-16	-15	-15	-17	-15	-17
onto the	-25	-26	-25	-25	-27	-25	-47
open	-25	-25	-24	-25	-24	-24	-15
open $	-25	-25	-24	-25	-26	-25	-25
open @	-70	-83	-76	-80	-76	-70	-74
open a	10	18	11	14	58	4	16
open port	-9	-11	-9	-9	-9	-9	-9
open sourc	-25	-25	-25	-26	-43	-27	-26
open the	-21	-26	-21	-23	-27	-21	-22
open to	-28	-23	-24	-24	-32	-23	-25
open who	-64	-58	-57	-57	-60	-56	-72
opensearch	-9	113	-8	-10	2	11	-7
openssh	-3	-4	-8	35	-9	0	-7
openssl	-46	-39	-40	-39	-38	-38	-47
openssl in	-40	-39	-42	-40	-40	-39	-55
openvpn	-22	15	-1	2	-2	0	1
openzf	-42	-38	-41	-39	-38	-38	-39
oper	-23	-23	-24	-23	-24	-22	-10
oper system	-19	-18	-20	-19	-18	-17	2
oper the	-34	-33	-33	-32	-37	-32	-35
oppos	56	125	106	57	43	57	65
oppos to	56	125	106	57	43	57	65
ops	21	25	-3	41	-2	9	9
ops $	51	3	13	12	6	12	13
opt	-36	-26	-26	-26	-26	-25	-25
opt out	-14	-8	-8	-8	-8	-8	-8
optim	-44	-44	-48	-41	-10	-42	-53
optim $	-44	-44	-48	-41	-10	-42	-53
option	5	2	2	60	2	9	0
option $	-89	-84	-89	-91	-101	-84	-87
option for	-36	-31	-26	2	-28	-26	-25
option give	23	21	22	53	22	23	23
option on	40	29	15	113	33	42	25
or	-2	23	5	28	10	8	13
or $	-42	-63	-41	-48	-42	-42	-42
or @	34	95	42	98	52	44	42
or a	-5	-33	-4	30	-7	-3	-3
or amazon	-53	-39	-39	-40	-42	-38	-52
or an	11	43	13	-4	14	13	13
or aws	-7	-7	-5	-13	-24	-4	33
or both	-18	-19	-19	-19	-27	-18	-23
or by	-17	-14	-14	-15	-14	-14	-17
or custom	-64	-58	-58	-58	-69	-56	-70
or destroi	-12	-13	-12	-14	-12	-12	-12
or do	-35	-29	-28	-27	-32	-32	2
or doe	-13	3	34	-12	4	5	3
or fals	-40	-38	-43	-41	-60	-38	-53
or fix	37	30	22	31	11	96	8
or for	-23	-23	-32	-24	-27	-22	-26
or host	-19	-33	-20	-20	-19	-20	-19
or i	-16	-16	-15	-17	-15	-15	-16
or is	-21	-19	-19	-36	-20	-19	-20
or me	-16	-9	-7	-16	-23	1	56
or must	-62	-71	-57	-60	-62	-59	-90
or neo4j	10	107	21	-17	-3	11	11
or no	-5	-8	-5	-7	-6	-6	-6
or not	-39	23	-28	-38	-27	-27	-37
or on	33	14	46	101	6	28	110
or our	-54	-46	-35	-24	-45	-36	-14
or privat	-28	-26	-26	-27	-30	-26	-33
or provis	-21	-21	-21	-23	-21	-21	-33
or so	-33	-31	-30	-38	-32	-31	-33
or standard	31	13	27	63	63	26	26
or the	-44	29	-14	2	-6	-10	-37
or their	1	25	29	27	27	29	75
or them	-63	-58	-64	-59	-20	-56	-96
or us	0	2	2	-3	51	4	0
or we	-27	-27	-27	-27	-27	-27	-47
or what	-44	-41	-4	-27	-44	22	-38
or who	-29	-27	-26	-27	-36	-26	-28
orchestr	-39	-38	-45	-38	-41	-38	-48
orchestr servic	-19	-17	-17	-16	-20	-16	-16
order	-3	-7	-3	45	-4	-1	-4
order a	-38	-37	-38	-39	-47	-35	-39
order got	-10	-10	-10	-10	-10	-10	-17
org	-1	3	3	3	29	2	-9
organ	-62	-58	-77	-58	-60	-65	-64
origin	-39	-42	-39	-39	-42	-38	-41
orphan	-38	-34	-36	-33	-33	-33	-35
os	-10	-16	-4	-4	0	-7	39
os $	-63	-61	-40	-63	-74	-60	-5
os and	27	27	27	56	26	27	25
os fix	-67	-57	-60	-56	-57	-57	-72
os harden	-58	-58	-61	-62	-60	-56	-77
os in	26	29	27	28	25	31	88
os level	-9	-9	-10	-10	-10	-9	-14
os of	-7	-5	-9	-8	39	-5	-35
os on	-110	-159	-95	-107	-107	-98	-110
os patch	-14	-31	-14	-2	-16	-13	44
os under	-50	-51	-39	-43	-48	-39	-64
os underneath	-54	-59	-52	-53	-59	-54	-80
os updat	107	110	107	104	99	105	248
os upgrad	-42	-38	-41	-43	-42	-40	-54
other	-19	-8	-18	-18	-25	-18	-23
other $	-21	-18	-22	-20	-24	-21	-24
other aws	-12	-10	-9	-9	-10	-10	-10
other custom	-10	-8	-8	-8	-8	-8	-9
otherw	-9	-9	-9	-10	-9	-9	-8
otherw $	-9	-9	-9	-10	-9	-9	-8
ou	-54	-59	-51	-50	-53	-50	-51
ou $	-54	-62	-52	-50	-54	-51	-52
ought	-11	-11	-10	-11	-11	-10	-10
ought to	-11	-11	-10	-11	-11	-10	-10
our	-5	-9	-12	-7	-6	-8	3
our $	13	-9	-18	-4	5	-9	5
our @	1	5	5	6	11	5	39
our account	-27	-27	-28	-27	-36	-28	-32
our ad	-37	-33	-31	-31	-34	-31	-35
our admin	-41	-35	-35	-37	-51	-37	-41
our app	-44	-42	-48	-37	-45	-40	-44
our applic	-32	-31	-31	-31	-49	-31	-42
our audit	-30	-29	-38	-29	-33	-28	-28
our auditor	-16	-17	-15	1	-20	-15	-19
our aws	-45	-32	-33	-34	-46	-32	-33
our backup	-67	-63	-63	-62	-89	-63	-79
our basement	-31	-36	-32	-31	-53	-31	-32
our begin	100	40	44	35	33	39	40
our bit	84	6	25	20	1	22	3
our branch	-34	-31	-31	-30	-35	-30	-35
our chang	-8	-7	-6	-7	-7	-7	-7
our cisco	-9	-2	-33	-7	52	-25	-13
our client	-33	-33	-32	-34	-36	-32	-47
our cluster	25	36	33	31	16	32	100
our code	-16	-16	-16	-17	-24	-16	-16
our compani	1	28	28	28	97	27	5
our comput	-12	-12	-12	-14	-14	-12	-17
our contain	-28	-12	-46	-12	-31	-11	19
our content	-15	-15	-15	-15	-18	-15	-17
our corpor	-39	-39	-40	-39	-44	-39	-60
our cto	12	-3	-1	0	-3	0	0
our custom	-12	-12	-12	-12	-12	-17	-13
our data	-41	-40	-40	-39	-47	-40	-48
our databas	-25	-25	-24	-33	-27	-24	-27
our dba	-31	-29	-31	-36	-35	-31	-47
our desk	-19	-1	-12	-22	-14	-12	-12
our develop	-46	-50	-44	-48	-45	-43	-64
our devic	-39	-38	-38	-38	-49	-39	-52
our domain	-54	-24	-44	-63	-48	-44	-46
our dpo	31	9	6	8	4	8	8
our duti	10	17	-16	-33	-25	-17	-25
our factori	53	18	10	19	17	18	19
our flow	-38	-36	-38	-37	-57	-36	-36
our headach	-35	-36	-40	-13	-48	-37	-55
our helpdesk	-9	-47	-24	-24	-20	-23	-20
our imag	-13	-11	-11	-12	-11	-12	-12
our in	75	-21	-8	2	0	4	5
our iso	-11	-11	-12	-12	-15	-11	-15
our job	46	36	28	37	29	36	99
our laptop	-30	-30	-29	-29	-56	-30	-31
our leak	-9	-7	-7	-7	-7	-7	-7
our list	-10	16	-11	-16	-5	-6	-6
our load	-19	-17	-16	-17	-19	-16	-20
our newslett	-48	-35	-36	-38	-50	-36	-39
our oblig	85	43	18	16	12	11	7
our offic	-45	-44	-43	-53	-40	-42	-61
our old	-13	-15	-14	-13	-13	-13	-17
our on	69	56	27	28	-1	27	27
our or	-40	-52	-29	-29	-28	-24	19
our own	-23	-11	-23	-25	-16	-21	-29
our part	74	8	19	16	21	17	9
our plate	47	-6	22	45	22	21	21
our pod	-23	-25	-26	-24	-24	-21	-21
our polici	4	26	28	26	12	88	18
our premiz	-36	-48	-36	-55	-42	-36	-37
our problem	-51	-51	-66	-53	-62	-53	-62
our produc	-40	-40	-40	-41	-56	-46	-41
our region	-24	-18	-17	-19	-19	-17	-18
our respons	-37	-46	-37	-39	-44	-37	-52
our router	-26	-25	-25	-25	-27	-25	-34
our run	-10	-6	-6	-7	-7	-6	-7
our saa	-9	-8	-10	-9	-9	-8	-12
our salesforc	24	23	20	24	77	23	-14
our server	-27	-35	-26	-8	-32	-27	-41
our servic	-29	-55	-28	-29	-29	-28	-29
our session	-12	-9	-14	-9	-9	-9	-9
our share	2	118	25	14	15	25	24
our side	-63	-43	-41	-31	-44	-40	-45
our site	-20	-18	-18	-18	-18	-18	-21
our staff	-13	-11	-11	-11	-12	-11	-16
our tabl	-20	-23	-19	-22	-23	-20	-20
our task	-30	-29	-38	-29	-33	-29	-34
our team	-28	-32	-38	-1	-61	-30	-36
our their	148	106	63	62	60	58	29
our to	-35	-33	-36	-36	-39	-34	-36
our ubuntu	-24	-23	-23	-24	-29	-23	-32
our unus	-32	-31	-30	-30	-37	-33	-36
our user	-12	-12	-14	-12	-14	-13	-13
our vs	71	-10	23	20	19	16	11
our warehous	-52	-38	-42	-35	-40	-34	-37
our web	-19	-16	-16	-17	-26	-16	-17
our websit	-58	-56	-59	-58	-59	-55	-68
our whose	-17	-17	-17	-18	-22	-17	-26
our windows	52	-30	-24	29	-10	-2	-10
our work	22	3	10	42	3	5	10
our workload	-54	-54	-55	-56	-62	-55	-88
our zone	-18	-17	-18	-17	-23	-18	-28
ourself	26	-2	-16	-7	-42	-3	-2
ourself $	26	-2	-16	-7	-42	-3	-2
ourselv	-16	-26	-34	-18	-27	-21	-1
ourselv $	-6	-7	-22	1	-15	-7	37
ourselv on	-39	-66	-40	-27	-45	-36	-42
ourselv who	-22	-22	-21	-22	-22	-22	-40
out	-4	-14	-8	-11	-7	-14	-16
out $	27	30	78	31	67	19	27
out @	-49	-47	-46	-46	-75	-49	-55
out a	0	-7	-4	20	-1	0	0
out after	20	26	26	23	59	25	23
out and	-22	-21	-21	-22	-31	-21	-25
out by	-5	-6	-6	-8	-5	-5	-5
out for	165	13	-11	20	-38	17	18
out of	-52	-48	-47	-46	-63	-45	-52
out the	-25	-13	-19	-21	-25	-19	-19
out who	25	28	27	26	66	28	26
outag	-25	-24	-26	-25	-28	-25	-26
outag in	-30	-29	-29	-29	-33	-28	-30
outbound	-15	-15	-15	-18	-15	-15	-15
outlin	97	35	23	29	25	38	39
outsid	-64	-72	-65	-71	-64	-60	-63
over	-11	-23	-19	-7	-21	-17	-9
over $	-5	-7	-1	-2	-21	-5	44
over @	13	-12	-36	-22	-36	-18	-19
over a	-15	-13	-12	-14	6	-13	-19
over becaus	-9	-9	-8	-11	-9	-8	-9
over in	-37	-60	-36	-48	-36	-36	-37
over our	-43	-28	-26	-29	-31	-27	-40
over sever	-12	-12	-12	-12	-11	-11	-11
over the	-12	-35	-15	23	-24	-16	-15
over three	-13	-13	-13	-13	-13	-12	-12
over two	-38	-38	-41	-38	-39	-37	-37
over which	-11	-12	-10	-11	-12	-10	-10
overal	-15	-16	-19	-17	-17	-16	-17
overnight	-40	-36	-35	-46	-58	-35	-42
overnight who	-15	-13	-13	-13	-14	-13	-16
oversight	-37	-42	-37	-44	-53	-37	-41
overview	92	20	21	22	22	20	22
overview $	61	-1	5	7	-1	2	2
overview of	54	21	21	21	38	12	21
overwritten	-43	-38	-39	-40	-41	-40	-40
own	-3	-2	-4	2	8	-3	15
own $	-40	-38	-40	-39	-58	-39	-44
own @	-4	41	3	-17	0	1	-1
own ami	-31	-31	-32	-31	-32	-31	-50
own and	31	-11	2	5	3	5	-11
own app	-7	-7	-7	-8	-11	-8	-8
own applic	-31	-32	-32	-31	-36	-31	-42
own build	-8	-13	-8	-9	-9	-8	-9
own cert	-26	-32	-28	-36	-29	-26	-25
own data	-19	-18	-19	-19	-26	-18	-19
own datacent	-6	-10	-6	-6	-6	-6	-6
own employe	-28	-28	-29	-28	-45	-34	-32
own everyth	14	23	20	23	54	3	22
own infer	-31	-30	-34	-32	-32	-30	-30
own key	-66	-44	-47	-52	-52	-45	-75
own node	-17	-18	-14	24	-20	-13	-28
own router	-37	-34	-32	-36	-35	-33	-36
own server	-73	-68	-65	-68	-67	-64	-86
own that	-29	-29	-51	-29	-29	-29	-38
own the	15	29	28	30	70	29	52
own web	-20	-20	-20	-21	-24	-20	-28
own workload	-25	-25	-25	-27	-35	-25	-29
owner	-14	-22	-20	-20	-12	-20	4
owner $	43	22	18	23	12	19	94
owner for	-19	-11	-13	-21	32	-12	-17
owner of	-32	-33	-33	-34	-27	-34	-50
owner per	-43	-73	-43	-52	-44	-44	-44
ownership	-19	-49	-52	-45	-51	-48	-57
ownership $	-57	-52	-63	-50	-54	-57	-68
paa	-14	-21	47	-8	-27	-12	-35
pack	-35	-35	-36	-35	-38	-34	-36
packag	-19	-19	-19	-19	-20	-19	-22
packag in	-19	-18	-19	-18	-19	-18	-33
page	-43	-40	-39	-39	-43	-38	-46
page us	-50	-51	-50	-52	-57	-50	-70
pager	58	21	9	17	2	11	12
pai	-2	0	0	-1	34	0	-23
pai attent	-24	-24	-24	-24	-42	-24	-26
pai for	26	30	32	28	78	31	2
paid	13	14	11	12	48	13	12
pair	-5	28	-4	-19	19	-2	-1
pair of	16	55	13	11	12	15	15
palo	-33	-14	-14	-13	19	-16	-19
palo $	-12	9	8	8	45	4	9
palo alto	-34	-32	-32	-32	-35	-31	-41
pan	-32	-28	-30	-30	-33	-29	-41
pan os	-32	-28	-30	-30	-33	-29	-41
panda	-26	-25	-26	-26	-26	-25	-42
paper	-81	-69	-63	-61	-74	-63	-70
paper $	-81	-69	-63	-61	-74	-63	-70
paragraph	48	37	16	14	55	14	22
param	-24	-23	-25	-25	-25	-22	-25
paramet	-43	-37	-38	-38	-46	-37	-40
paramet group	-28	-27	-27	-27	-29	-27	-29
park	38	39	38	37	92	31	30
part	79	40	17	43	21	27	35
part $	104	61	27	64	24	37	26
part in	1	20	5	3	4	5	4
part of	77	2	-21	5	-1	5	0
parti	-14	-27	-28	-27	-31	-26	-27
parti $	-25	-25	-27	-24	-24	-23	-24
parti for	95	27	28	28	3	29	29
parti in	17	26	55	25	26	7	26
parti instal	-46	-42	-42	-64	-63	-42	-52
parti is	-17	-13	-14	-13	-19	-13	-13
parti must	-29	-23	-23	-24	-27	-23	-24
parti packag	-35	-34	-34	-34	-37	-35	-56
parti protect	-12	-12	-13	-13	-13	-13	-13
parti that	-29	-30	-32	-32	-42	-32	-51
partit	-101	-79	-76	-73	-76	-74	-73
partit key	-16	-17	-19	-17	-17	-16	-17
partner	-44	-41	-45	-33	-42	-40	-42
partner $	-107	-95	-102	-95	-99	-90	-107
partner in	-31	-28	-27	-30	-28	-27	-27
pass	-45	-32	-20	-33	-38	-32	-32
passport	-21	-14	-13	-14	-14	-14	-14
passport scan	-23	-14	-14	-14	-14	-14	-14
password	-57	-58	-55	-52	-57	-51	-45
password $	-37	-31	-54	-32	-17	-31	-38
password and	-44	-41	-39	-39	-39	-39	-41
password for	-22	-14	-14	-14	-14	-14	-14
password in	-22	-24	-23	-22	-24	-21	-24
password length	-13	-12	-12	-13	-16	-12	-14
password of	-28	-27	-27	-26	-28	-26	-28
password on	-42	-73	-43	-54	-44	-42	-42
password polici	-10	-3	-6	-3	-34	-4	46
password rule	-40	-37	-33	-33	-38	-35	-36
password safe	-45	-38	-37	-45	-37	-39	-52
past	23	25	24	23	58	23	19
patch	-20	-16	-17	-12	-8	-15	14
patch $	-3	7	-6	15	2	6	95
patch @	-88	-82	-77	-70	-56	-74	-152
patch a	-100	-86	-87	-82	-53	-81	-142
patch all	-54	-52	-58	-59	-57	-55	-70
patch amazon	65	68	67	58	127	70	64
patch an	-58	-62	-55	-65	-65	-59	-65
patch and	20	43	46	44	38	44	119
patch anyth	-8	5	6	50	5	8	4
patch are	-75	-61	-61	-62	-64	-62	-96
patch aws	-82	-79	-84	-81	-83	-81	-147
patch baselin	-36	-37	-38	-44	-43	-37	-53
patch burden	41	73	37	84	18	40	37
patch by	15	16	13	14	25	17	34
patch evid	-14	-13	-13	-14	-13	-13	-18
patch for	-115	-105	-108	-104	-117	-105	-146
patch from	16	16	19	1	73	9	10
patch host	17	16	15	50	12	18	16
patch in	-43	-42	-44	-42	-43	-41	-70
patch is	-19	-21	-18	-8	-22	-20	-27
patch it	39	58	58	65	58	64	165
patch manag	-37	-37	-23	-37	-66	-40	-60
patch my	10	9	7	5	69	-6	-10
patch night	-56	-55	-51	-57	-54	-51	-90
patch of	-32	-37	-34	-32	-36	-32	-28
patch on	-46	-46	-47	-47	-46	-45	-67
patch onto	-7	-7	-7	-7	-8	-7	-8
patch our	48	65	83	79	76	87	256
patch server	-37	-49	-36	-37	-38	-36	-43
patch that	20	20	20	19	9	20	63
patch the	-11	-10	-9	-8	8	-9	-5
patch them	-51	-58	-52	-47	-32	-46	-63
patch there	-22	-28	-20	-26	-21	-20	-21
patch these	-51	-49	-48	-49	-76	-49	-85
patch those	-15	-15	-15	-16	-15	-15	-26
patch to	-41	-38	-38	-38	-42	-37	-51
patch underneath	-31	-32	-33	-34	-32	-31	-35
patch us	-78	-59	-57	-58	-38	-56	-82
patch what	6	30	-13	43	-14	-11	-1
patch who	21	16	25	20	11	27	107
patch whose	56	61	60	60	53	58	132
patch windows	13	14	14	43	12	15	3
patient	-22	-17	-17	-17	-19	-17	-19
paus	-41	-38	-43	-41	-42	-38	-41
pay	-16	-19	-15	-19	-16	-15	-16
pay for	-19	-23	-19	-24	-20	-18	-20
payload	-34	-32	-32	-31	-32	-31	-36
payrol	-19	-22	-19	-20	-29	-19	-19
pci	-27	-28	-13	-26	-36	-28	-31
pci compliant	-48	-48	-54	-57	-53	-49	-56
pci dss	-28	-28	-10	-29	-37	-28	-31
pdb	-15	-5	45	43	29	-12	-19
pdb $	-145	-118	-186	-142	-142	-140	-137
peek	-27	-26	-51	-27	-27	-26	-28
peer	-46	-46	-43	-44	-47	-42	-50
peer node	-34	-30	-31	-30	-32	-29	-42
pem	-15	-15	-15	-15	-21	-15	-20
pen	-9	-9	-9	-9	-9	-9	-14
pen test	-10	-10	-10	-10	-11	-10	-16
pend	-26	-23	-25	-25	8	-22	-37
penetr	-28	-30	-7	-27	-33	-36	-33
penetr test	-28	-30	-7	-27	-33	-36	-33
pentest	-9	-9	-10	-9	-9	-9	-12
peopl	-19	-21	-16	-2	-20	-17	-19
peopl and	-9	-10	-10	-9	-11	-9	-16
peopl that	-29	-34	-28	-29	-31	-28	-30
peopl who	18	-3	16	47	13	16	13
per	21	2	0	-5	45	3	1
per client	-35	-29	-28	-28	-32	-28	-30
per line	-43	-73	-43	-52	-44	-44	-44
per month	11	11	8	11	27	11	11
per servic	12	46	8	-9	10	13	7
percentag	23	25	8	32	71	32	34
percentag of	23	25	8	32	71	32	34
perform	-39	-37	-45	-37	-39	-38	-52
perform by	-13	-13	-13	-13	-16	-13	-13
perform them	-42	-40	-44	-39	-48	-39	-67
perimet	-93	-92	-97	-90	-119	-92	-95
period	-29	-29	-29	-28	-31	-28	-31
period $	-36	-36	-38	-34	-36	-36	-36
period of	-10	-11	-11	-10	-10	-10	-10
permiss	-55	-54	-54	-53	-55	-52	-60
permiss $	-59	-63	-61	-63	-65	-59	-84
permiss for	-30	-37	-30	-47	-30	-29	-29
permiss in	-24	-29	-22	-22	-22	-22	-22
permiss of	-26	-22	-23	-22	-24	-22	-22
permiss on	-56	-49	-50	-48	-56	-49	-51
permiss to	-8	-8	-8	-8	-7	-7	-7
permit	-20	-18	-22	-18	-19	-18	-19
persist	22	27	28	22	84	26	25
persist volum	-16	-16	-16	-16	-19	-16	-20
person	-8	-1	21	14	-14	-7	-6
person $	16	17	96	12	66	39	-3
person data	-48	-41	-42	-42	-42	-38	-41
phish	-50	-47	-50	-49	-55	-47	-52
phish $	-55	-52	-56	-57	-72	-54	-56
phish and	-15	-12	-12	-12	-12	-12	-16
php	-31	-30	-30	-29	-39	-28	-30
php on	-32	-31	-31	-30	-43	-30	-31
physic	-35	-33	-35	-34	-36	-34	-39
physic $	-16	-15	-9	-15	-20	-15	-15
physic access	-13	-13	-13	-13	-13	-13	-13
physic and	-27	-27	-31	-26	-28	-27	-31
physic cabl	-8	-8	-9	-8	-11	-8	-9
physic entri	-19	-19	-21	-19	-19	-20	-22
physic guard	-31	-31	-31	-31	-31	-33	-34
physic hardwar	-42	-45	-43	-41	-43	-43	-45
physic host	-81	-80	-84	-83	-84	-81	-107
physic layer	-25	-25	-29	-25	-31	-25	-29
physic machin	-36	-34	-37	-34	-37	-34	-42
physic network	-23	-21	-22	-21	-21	-21	-24
physic secur	-42	-40	-42	-44	-40	-38	-42
physic server	-30	-27	-27	-27	-27	-26	-29
pi	-57	-49	-48	-54	-53	-48	-65
pick	-35	-39	-36	-28	-40	-35	-38
pick @	-22	-55	-22	2	-27	-22	-24
pick by	-15	-17	-15	-15	-16	-15	-14
pick its	-8	-9	-8	-8	-8	-8	-8
pick that	-10	-10	-10	-11	-11	-10	-12
pick the	-48	-48	-49	-48	-54	-48	-53
pick which	-17	-16	-16	-20	-22	-16	-16
pictur	82	12	20	20	8	22	12
pictur for	71	28	28	25	20	27	28
pii	-61	-57	-65	-55	-58	-55	-61
pile	-26	-26	-26	-43	-29	-26	-26
pile up	-24	-24	-24	-42	-24	-24	-24
pip	-30	-29	-29	-30	-32	-30	-33
pip instal	-22	-23	-22	-22	-26	-24	-27
pip packag	-15	-13	-14	-14	-14	-13	-15
pipe	-18	-18	-17	-21	-17	-17	-24
pipe style	-18	-18	-17	-21	-17	-17	-24
pipelin	-76	-80	-100	-77	-80	-76	-84
pipelin $	-78	-82	-105	-81	-81	-79	-91
pitr	-17	-20	28	-16	-27	-18	-22
pitr $	34	31	138	34	15	24	29
pitr @	-47	-59	-52	-48	-50	-48	-58
pitr for	-11	-8	-9	-8	-8	-8	-8
pitr on	-24	-21	-22	-22	-21	-20	-19
pizzeria	18	20	18	15	64	10	13
pki	14	15	25	59	21	25	24
place	-13	-13	-17	-13	-13	-12	-13
place a	-11	-10	-10	-10	-11	-10	-10
plain	-29	-32	-21	-27	-31	-29	-30
plain @	-18	-26	-21	-13	-23	-23	-20
plain environ	-10	-10	-20	-11	-10	-10	-11
plain text	-51	-37	-36	-35	-36	-34	-36
plain word	25	24	76	24	20	24	15
plan	-53	-40	-56	-50	-50	-55	-54
plan $	-43	-44	-42	-41	-32	-59	-42
plan for	-41	-38	-38	-37	-42	-36	-40
plan is	14	102	9	32	19	33	34
plan of	-42	-44	-44	-45	-71	-44	-46
plan version	-36	-36	-34	-35	-34	-33	-42
plane	-19	-4	-2	-17	-18	-16	-18
plane $	2	28	26	-4	-1	1	-3
plane in	6	18	67	20	15	20	21
plane of	-12	-14	-12	-12	-12	-11	-12
plant	-50	-39	-39	-40	-40	-39	-61
plate	47	-6	22	45	22	21	21
plate $	47	-6	22	45	22	21	21
platform	-12	-12	12	-10	4	-9	-11
platform $	13	15	4	12	49	15	10
platform branch	-22	-22	-22	-21	-22	-20	-25
platform updat	12	20	64	20	19	19	18
platform version	14	20	93	25	21	25	27
pleas	47	36	41	49	51	44	38
pleas $	53	28	55	44	16	58	43
pleas approv	27	27	27	27	56	24	27
pleas explain	32	3	13	4	-17	2	4
pleas who	-17	-17	-16	-17	-16	-16	-19
pls	48	44	20	21	33	78	24
pls $	42	56	16	13	38	95	6
plu	-25	-28	-26	-18	-26	-25	-30
plugin	-68	-67	-64	-64	-65	-61	-66
plugin and	-37	-57	-36	-46	-37	-37	-38
plz	114	23	29	32	56	29	26
plz $	104	22	26	30	61	26	23
pod	-20	-20	-9	-19	-16	-19	-24
pod $	1	0	31	-1	-9	-3	-4
pod disrupt	-30	-30	-40	-30	-35	-32	-31
pod in	-23	-24	-25	-23	-21	-21	-22
pod on	-18	-17	-18	-17	-19	-16	-16
pod run	-52	-45	-53	-46	-54	-44	-49
pod that	-17	-17	-17	-18	-17	-17	-31
point	-16	-18	-11	-18	-19	-17	-20
point $	45	-13	5	1	2	4	4
point in	-19	-17	4	-17	-27	-17	-20
point of	-30	-26	-27	-27	-27	-26	-36
point or	-26	-27	-26	-50	-26	-26	-26
point to	-20	-15	-16	-14	-15	-14	-14
poison	-44	-37	-36	-38	-43	-37	-43
polici	-28	-27	-22	-27	-23	-18	-22
polici $	-70	-67	-76	-64	-66	-66	-44
polici and	-15	-15	-15	-15	-15	-15	-18
polici attach	-30	-28	-28	-29	-39	-29	-34
polici for	-33	-33	-32	-33	-35	-31	-37
polici in	-34	-31	-35	-31	-32	-31	-32
polici of	-16	-15	-15	-15	-15	-15	-15
polici on	-42	-42	-47	-41	-47	-41	-41
polici should	-13	-13	-22	-14	-13	-14	-13
polici that	8	12	10	9	35	11	7
polici there	-19	-20	-19	-19	-22	-19	-22
polici with	-48	-45	-45	-55	-49	-44	-46
poll	-27	-29	-27	-28	-33	-26	-27
poll @	-14	-18	-14	-16	-14	-15	-15
pool	-52	-49	-49	-49	-51	-48	-64
pool whose	-16	-12	-12	-12	-14	-12	-12
port	-32	-32	-32	-32	-36	-31	-33
port 22	-24	-24	-24	-24	-41	-24	-25
port 3389	-27	-28	-32	-31	-30	-28	-31
port 6379	-22	-23	-22	-21	-21	-21	-21
port in	-19	-19	-32	-19	-19	-20	-21
port on	-19	-17	-16	-16	-17	-16	-17
posix	-43	-35	-37	-36	-37	-35	-38
posix permiss	-18	-15	-17	-16	-17	-16	-15
possibl	31	26	31	59	66	32	27
possibl @	1	-2	2	24	-9	2	2
possibl to	58	46	50	99	114	54	57
postfix	10	21	12	49	8	12	14
postfix on	10	21	12	49	8	12	14
power	-43	-40	-44	-40	-34	-39	-45
power and	-44	-40	-42	-39	-45	-39	-43
power feed	-48	-39	-40	-39	-41	-40	-54
power for	-70	-63	-70	-62	-66	-62	-65
power suppli	-24	-23	-27	-23	-31	-24	-24
ppl	2	8	59	9	-3	5	8
ppl mean	2	8	59	9	-3	5	8
pr	-4	1	-5	5	50	-13	-11
pre	-67	-59	-68	-61	-71	-60	-68
prefer	8	4	8	32	8	9	8
prefix	-20	-23	-23	-21	-24	-21	-20
prem	-29	-1	-25	-32	-34	-25	-26
prem server	20	58	20	6	19	20	21
premiz	-18	-26	-18	-11	-18	-17	-19
premiz $	-35	-42	-34	-50	-37	-34	-36
premiz @	-9	-8	-8	-8	-8	-8	-9
premiz domain	-13	-15	-11	-14	-12	-11	-12
premiz server	-9	-9	-9	-9	-9	-9	-13
prepar	-12	-26	-26	-26	-27	-28	-51
presenc	-37	-33	-33	-33	-34	-33	-45
presenc $	-35	-33	-33	-33	-34	-33	-50
presign	-8	-7	-7	-7	-10	-7	-7
presign url	-8	-7	-7	-7	-10	-7	-7
press	-18	-17	-18	-19	-22	-17	-18
prevent	-26	-27	-28	-28	-32	-27	-32
prevent it	-30	-31	-33	-31	-33	-30	-42
previou	4	8	5	7	36	-6	6
previou instruct	14	22	18	21	52	3	20
price	14	24	36	30	143	37	35
price per	28	34	27	35	88	34	28
primari	-31	-28	-29	-29	-47	-28	-31
primari fail	-14	-13	-14	-14	-13	-14	-19
princip	-38	-37	-36	-36	-43	-35	-36
princip may	-56	-49	-52	-50	-59	-49	-51
principl	-23	-21	-22	-21	-24	-20	-23
principl $	-20	-20	-22	-21	-25	-20	-22
principl who	-14	-10	-10	-10	-10	-10	-11
print	12	9	12	11	62	2	7
printer	60	60	60	60	126	59	26
prior	-16	-16	-16	-17	12	-40	-17
prior to	-24	-24	-24	-24	-32	-23	-25
privaci	-18	-18	-18	-18	-19	-29	-19
privat	5	-13	-6	-4	7	-3	-5
privat @	-30	-23	-2	-10	43	-1	-1
privat kei	-20	-19	-19	-19	-26	-20	-24
privat subnet	-16	-16	-16	-17	-18	-16	-24
privileg	-38	-27	-12	-32	-33	-28	-30
privileg $	18	16	57	15	9	15	16
pro	51	47	43	46	119	49	21
pro $	51	47	43	46	119	49	21
problem	-22	-22	27	-23	-48	-26	-30
problem $	-4	-6	63	-6	-39	-13	-13
procedur	-20	-14	-14	-16	-15	-14	-15
process	-10	-3	-2	-3	36	-7	-4
process in	-35	-25	-23	-24	-24	-23	-23
procur	94	15	12	17	7	17	15
prod	-12	1	-5	-1	43	1	1
prod $	-51	-26	-27	-31	18	-36	-27
prod @	-25	-29	-25	-28	-28	-25	-25
produc	-62	-56	-56	-56	-60	-57	-74
produc $	-45	-45	-45	-45	-55	-47	-71
produc send	-13	-12	-12	-12	-22	-12	-12
product	-32	-31	-32	-31	-42	-31	-31
product @	-10	-9	-9	-10	-10	-9	-9
product system	-32	-32	-39	-33	-52	-33	-36
profil	-15	-12	-12	-12	-12	-12	-13
program	-24	-24	-32	-23	-23	-22	-23
project	-29	-23	-22	-22	4	-21	-26
project @	-20	-18	-20	-20	-22	-18	-20
project us	-37	-26	-21	-23	-21	-21	-22
promiz	-39	-40	-40	-39	-59	-39	-39
promiz $	-11	-16	-11	-12	-11	-12	-11
promot	-13	-13	-13	-13	-13	-13	-16
prompt	-56	-45	-45	-45	-60	-44	-46
prompt we	-9	-11	-9	-11	-11	-9	-9
proof	-30	-30	-30	-30	-30	-31	-54
proof of	-30	-31	-31	-31	-31	-32	-57
proper	48	46	48	45	98	48	49
protect	-33	-26	-33	-32	-36	-31	-38
protect $	-16	-16	-15	-15	-16	-15	-16
protect author	-15	-15	-15	-15	-17	-15	-26
protect my	-7	-7	-7	-7	-11	-7	-7
protect of	-43	-42	-41	-40	-49	-41	-48
protect our	-30	-31	-32	-31	-38	-31	-47
protect the	-33	-32	-35	-33	-33	-32	-36
prove	-17	-17	-17	-17	-19	-17	-23
provid	-20	-20	-20	-20	-21	-19	-22
provid $	-26	-18	-19	-19	-21	-19	-21
provid al2023	-28	-29	-32	-29	-39	-28	-41
provid and	26	11	11	11	11	11	11
provid by	-15	-14	-14	-14	-15	-14	-15
provid for	-6	-6	-8	-7	-7	-6	-6
provid it	-23	-22	-27	-23	-27	-23	-27
provid or	-22	-20	-22	-21	-19	-20	-27
provid power	-10	-11	-9	-10	-10	-9	-9
provid the	-33	-30	-29	-29	-31	-29	-32
provis	-19	-4	-18	-4	-18	-16	-18
provis @	-12	-11	-12	14	-15	-11	-12
provis cluster	-27	-27	-25	-28	-26	-25	-27
provis for	-99	-93	-96	-93	-92	-89	-111
provis mode	-35	-35	-35	-37	-35	-33	-33
provis the	-27	-34	-29	-27	-27	-28	-27
proxi	-41	-46	-43	-24	-50	-40	-47
proxi do	-38	-37	-44	-40	-47	-47	-47
proxi fleet	-21	-20	-20	-23	-22	-22	-23
public	-30	-36	-29	-30	-20	-29	-31
public @	-20	-18	-19	-20	-20	-19	-23
public access	-15	-14	-14	-14	-19	-14	-14
public by	-51	-46	-48	-46	-48	-49	-51
public certif	-25	-28	-25	-26	-34	-26	-26
public for	-22	-17	-21	-18	-20	-17	-19
public internet	-10	-9	-10	-11	-9	-9	-9
public or	-28	-26	-26	-27	-30	-26	-33
public repo	-29	-29	-29	-30	-40	-30	-39
public subnet	-10	-10	-10	-9	-11	-9	-10
publicli	-43	-42	-46	-41	-44	-41	-44
publicli access	-45	-43	-47	-42	-45	-42	-45
publish	-36	-33	-37	-34	-36	-34	-37
publish $	-16	-17	-17	-17	-18	-18	-16
publish the	-13	-12	-12	-11	-12	-11	-11
publish thi	-48	-40	-42	-41	-51	-40	-45
publish to	-15	-15	-19	-15	-17	-14	-14
publish updat	-48	-45	-49	-46	-52	-46	-60
pull	-43	-44	-40	-45	-41	-39	-44
pull from	-33	-33	-35	-33	-39	-33	-54
push	-28	-29	-27	-17	-39	-26	-29
push the	-26	-28	-20	14	-44	-21	-21
push to	-8	-8	-7	-8	-9	-7	-7
put	-14	-1	-15	5	-20	-16	-31
put @	26	56	26	2	26	26	26
put a	0	0	-6	42	-29	-17	-5
put custom	19	18	15	46	18	20	2
put in	-24	-24	-26	-25	-34	-24	-25
put into	-33	-34	-33	-32	-32	-30	-29
put on	18	40	18	17	18	18	17
put that	-24	-20	-19	-30	-19	-21	-20
put them	-16	-14	-14	-15	-19	-14	-15
python	-10	-9	-10	-1	7	-8	-12
python 3	27	27	26	64	46	27	23
python packag	-9	-8	-8	-9	-11	-9	-9
python runtim	-20	-19	-20	-19	-22	-19	-23
python version	-19	-18	-18	-19	-29	-19	-18
python3	-59	-52	-56	-52	-60	-51	-69
q	8	17	14	20	-12	17	72
q who	19	29	20	28	-16	24	83
qualiti	-54	-52	-55	-52	-52	-51	-55
qualiti $	-54	-52	-55	-52	-52	-51	-55
quarter	-21	33	-1	-1	0	1	-1
quarterli	1	9	9	8	7	10	66
quarterli access	-47	-49	-54	-47	-54	-48	-51
queri	-32	-29	-29	-28	-24	-29	-31
queri $	-29	-25	-24	-25	-28	-27	-27
queri and	-23	-16	-16	-16	-19	-16	-16
queri engin	-10	-10	-9	-10	-12	-9	-11
queri i	27	28	28	26	63	27	27
queri log	-30	-28	-29	-29	-33	-28	-29
queri of	-7	-7	-7	-7	-8	-7	-7
queri on	-21	-21	-21	-21	-27	-21	-22
queri result	-41	-40	-39	-38	-44	-39	-43
queri timeout	-62	-61	-62	-62	-92	-61	-60
question	-22	-18	-9	-16	-50	28	-20
question $	-18	-5	-12	-1	-25	57	-17
question @	-14	-14	-13	-12	-12	-13	-13
question can	0	-5	-14	-3	-21	28	0
question for	-67	-59	-53	-51	-52	-58	-55
questionnair	-21	-28	10	-19	-21	-20	-24
queue	-34	-35	-33	-27	-35	-32	-39
queue and	-21	-20	-20	-21	-22	-21	-23
queue polici	-51	-51	-51	-51	-53	-49	-51
quick	77	122	52	41	47	49	35
quick $	61	-1	22	21	21	20	15
quorum	-30	-30	-31	-30	-30	-29	-32
quorum of	-22	-20	-20	-22	-22	-20	-24
quota	-29	-26	-19	-26	-12	-30	-27
quota in	-28	-26	-28	-26	-36	-26	-26
r	-67	-51	-62	-53	-67	-22	-40
ra3	-45	23	-18	-16	-34	-13	-20
rabbit	-1	-3	0	23	0	-1	-6
raci	66	-17	-9	-11	-24	-12	-11
raci $	127	26	38	45	28	32	35
raci for	160	42	50	49	39	46	50
rack	-58	-55	-56	-55	-63	-55	-69
rack $	-27	-26	-26	-27	-40	-27	-31
rack for	-50	-39	-40	-39	-44	-39	-46
raiz	1	13	11	13	73	5	10
raiz the	-44	-29	-29	-31	-36	-29	-38
ram	91	17	24	27	23	24	14
ran	-25	-24	-24	-26	-32	-24	-30
ran delet	-8	-7	-7	-11	-8	-7	-8
rang	-43	-43	-40	-40	-42	-39	-42
rang of	-47	-44	-44	-43	-50	-43	-47
rank	14	10	24	64	6	22	24
ransomwar	-22	-20	-20	-21	-21	-20	-22
ransomwar encrypt	-12	-10	-10	-11	-10	-10	-13
raspberri	-57	-49	-48	-54	-53	-48	-65
raspberri pi	-57	-49	-48	-54	-53	-48	-65
rate	-21	-20	-22	-25	-22	-20	-21
rather	11	2	9	37	11	11	11
rather than	-19	-15	-22	-21	-19	-19	-19
raw	-21	-20	-20	-22	-24	-21	-21
rbac	-69	-64	-66	-61	-64	-61	-68
rbac in	-19	-17	-18	-17	-19	-17	-20
rce	-55	-42	-37	-38	-47	-54	-58
rdb	-46	-72	-45	-45	-46	-46	-46
rdp	21	21	21	48	17	21	15
re encrypt	-8	-6	-6	-7	-6	-6	-6
reach	-28	-27	-42	-27	-12	-28	-29
reach @	-29	-32	-28	-30	-30	-28	-28
reach a	-7	-9	-7	-8	-9	-7	-7
reach end	25	26	26	25	59	26	24
reach the	-6	-6	-6	-7	-7	-6	-8
reachabl	-52	-47	-45	-48	-46	-44	-45
reachabl from	-30	-30	-30	-34	-32	-30	-31
react	-33	-34	-36	-51	-23	-36	-43
read	-22	-20	-19	-21	-9	-16	-23
read a	-14	-13	-13	-13	-22	-13	-13
read and	-28	-29	-31	-29	-32	-30	-29
read my	-20	-19	-17	-18	-23	-17	-18
read of	20	29	25	25	62	25	29
read onli	-43	-40	-41	-39	-60	-38	-36
read our	-12	-14	-12	-14	-13	-12	-13
read replica	-32	-32	-33	-48	-38	-32	-38
read the	-32	-32	-38	-32	-52	-22	-31
read who	-20	-19	-18	-19	-28	-18	-19
readabl	-33	-20	-20	-20	-21	-20	-20
reader	4	2	-8	-1	40	1	-4
real	0	4	-11	3	54	26	-6
real person	0	4	-11	3	54	26	-6
realli	-7	-3	-9	-6	35	-12	-8
reboot	-17	-6	-7	-7	43	-12	-9
rebuild	-18	-18	-17	-12	-18	-16	-20
rebuild and	-9	-7	-7	-7	-7	-7	-7
receiv	-14	-12	-12	-13	-14	-12	-13
receiv a	-14	-11	-12	-13	-13	-11	-11
recommend	-10	-36	-13	14	29	-17	-10
recommend a	27	26	28	-5	107	28	30
record	-43	-42	-42	-39	-40	-41	-44
record $	-3	0	1	0	35	1	-22
record @	-25	-35	-25	-27	-27	-25	-27
record can	-16	-13	-14	-14	-14	-13	-13
record for	-21	-22	-18	-19	-19	-18	-20
record in	-20	-20	-20	-20	-27	-20	-27
record of	-29	-33	-30	-39	-33	-30	-31
record to	9	8	7	48	3	11	10
recov	-36	-35	-35	-36	-37	-34	-37
recov $	-23	-22	-24	-24	-26	-23	-23
recoveri	-29	-28	-25	-28	-31	-27	-29
recoveri $	-5	-7	38	-7	-28	-10	-22
recoveri @	-46	-49	-61	-39	-58	-41	-44
recoveri for	-16	-14	-17	-15	-15	-14	-14
recoveri of	-30	-27	-38	-27	-27	-27	-26
recoveri plan	-19	-20	-21	-19	-22	-19	-21
recoveri point	-10	-8	-9	-8	-9	-8	-8
recoveri time	-44	-45	-54	-45	-47	-45	-45
red	12	-8	3	-8	-9	-11	-27
red hat	19	-5	7	-5	-6	-10	-25
redi	-21	-21	-23	-27	-22	-21	-30
redishel	-60	-50	-46	-49	-53	-58	-67
redishel cve	-17	-17	-17	-22	-17	-17	-26
redriv	-32	-31	-31	-34	-53	-31	-35
redshift	11	0	8	29	6	10	7
redund	-55	-58	-58	-52	-54	-52	-55
redund insid	-32	-31	-40	-32	-32	-31	-32
redund of	-23	-34	-25	-26	-24	-23	-23
refresh	-28	-26	-37	-26	-30	-26	-26
regard	-4	22	-12	-9	4	-3	0
regardless	-20	-20	-21	-21	-24	-21	-20
region	-31	-26	-29	-30	-28	-31	-34
region $	-27	-5	-27	-27	-37	-26	-28
region @	-28	-25	-30	-33	-34	-27	-26
region as	-18	-15	-16	-15	-15	-14	-15
region at	32	30	107	33	4	29	29
region avail	-33	-33	-50	-33	-37	-33	-33
region build	-25	-25	-32	-25	-29	-25	-27
region doe	26	26	25	27	67	18	25
region for	-28	-22	-28	-26	-29	-24	-24
region has	19	23	11	12	86	20	22
region in	-18	-18	-19	-19	-24	-19	-19
region is	0	1	-6	-1	30	-1	0
region our	-35	-34	-36	-35	-52	-41	-37
region replic	-38	-38	-42	-37	-39	-38	-38
region to	-10	-10	-9	-9	-10	-9	-10
region we	-13	-13	-13	-14	-12	-12	-13
region who	-25	-25	-25	-25	-25	-25	-39
regist	-30	-39	-35	-39	-39	-35	-40
regist $	-26	-25	-23	-41	-23	-22	-23
regist @	70	32	32	30	32	32	32
regist and	-22	-20	-21	-21	-22	-20	-30
registri	-33	-30	-30	-29	-35	-30	-34
regresshion	-50	-48	-51	-49	-58	-46	-60
regul	-30	-29	-35	-29	-32	-29	-33
regul that	-13	-13	-13	-13	-15	-13	-20
regular	-9	18	-1	-12	-1	0	-1
relaunch	-65	-54	-51	-53	-67	-51	-69
relaunch $	-65	-54	-51	-53	-67	-51	-69
releas	-44	-33	-39	-34	-20	-34	-34
releas $	-4	-2	-5	-1	44	-4	-2
reliabl	-2	0	1	1	-3	22	-1
reliabl are	-2	0	1	1	-3	22	-1
remain	78	-9	4	22	-3	11	11
remain with	90	5	23	28	21	29	30
remedi	-106	-95	-101	-89	-93	-91	-102
remind	-21	-29	-29	-29	-60	-32	-31
remind me	-21	-29	-29	-29	-60	-32	-31
remot	-71	-66	-67	-63	-72	-64	-67
remov	-35	-36	-34	-34	-51	-34	-37
renew	-10	-10	-9	16	-11	-8	-4
renew $	24	28	29	26	39	27	47
renew a	-19	-18	-17	-18	-18	-17	-18
renew by	-29	-27	-27	-29	-28	-26	-27
renew it	-22	-18	-29	-18	-18	-18	-18
renew the	-16	-15	-15	-17	-17	-15	-16
renew who	-80	-75	-71	-83	-75	-71	-80
rent	-10	-10	-7	-17	41	-9	-36
repair	-40	-36	-36	-36	-39	-35	-40
repair $	-52	-36	-35	-35	-44	-35	-36
repair a	-45	-44	-48	-44	-51	-44	-61
repair and	-18	-10	-10	-10	-10	-10	-10
repair by	-15	-14	-15	-14	-15	-14	-14
repair compact	-24	-29	-22	-22	-25	-22	-24
repair the	-18	-17	-17	-17	-19	-17	-19
repair them	-26	-26	-25	-25	-33	-25	-35
replac	-34	-30	-31	-36	-31	-30	-32
replac $	-19	-19	-19	-19	-23	-19	-19
replac a	-16	-16	-16	-15	-16	-15	-15
replac broken	-32	-38	-32	-57	-34	-32	-38
replac by	-23	-27	-23	-29	-23	-23	-24
replac dead	-47	-46	-50	-45	-47	-45	-51
replac fail	-16	-14	-14	-14	-15	-14	-17
replac the	-9	-13	-8	-8	0	-8	-11
replai	-44	-39	-38	-37	-40	-37	-41
replai $	-52	-46	-45	-43	-47	-44	-49
repli	30	27	19	28	8	94	4
replic	-33	-31	-32	-31	-32	-30	-32
replic $	-46	-47	-51	-48	-48	-47	-47
replic @	-27	-26	-26	-26	-30	-26	-30
replic an	-7	-7	-9	-7	-7	-7	-7
replic of	-19	-19	-20	-18	-19	-18	-18
replic to	-53	-40	-39	-40	-46	-39	-44
replica	-23	-24	-21	-24	-1	-20	-22
replica $	6	-2	12	4	68	16	17
replica per	-26	-21	-23	-22	-30	-22	-21
replica to	-15	-14	-14	-14	-16	-14	-15
repo	-29	-29	-29	-30	-40	-30	-39
repo who	-14	-14	-15	-15	-15	-14	-26
repo whose	-27	-27	-27	-28	-43	-29	-28
report	-41	-40	-40	-40	-43	-40	-55
report from	-38	-36	-38	-35	-47	-35	-35
repositori	-29	-33	-28	-29	-28	-28	-29
repositori $	-22	-22	-22	-21	-22	-21	-22
reput	-26	-27	-23	-24	-24	-24	-27
request	-11	-8	-10	-8	10	-10	-12
request $	-19	-13	-15	-12	29	-15	-15
request of	-12	-12	-12	-12	-14	-14	-14
request to	26	26	26	26	53	24	26
requir	-37	-50	-36	-36	-37	-35	-37
requir http	-7	-8	-8	-7	-8	-7	-7
requir txt	-8	-7	-8	-8	-8	-8	-8
requir updat	-18	-17	-17	-17	-23	-17	-20
requir who	-30	-29	-31	-31	-36	-31	-37
research	12	-4	-1	-3	-3	-1	-2
reserv	-14	-8	-4	-5	37	-4	-6
reserv @	42	45	61	59	151	60	63
reserv and	-50	-41	-41	-43	-45	-42	-44
reserv concurr	-20	-19	-20	-20	-25	-20	-23
reset	-1	4	3	-2	26	3	0
resid	-38	-36	-42	-38	-43	-38	-43
resili	-71	-66	-56	-68	-79	-68	-86
resili in	3	6	30	6	5	5	3
resiz	-41	-39	-40	-41	-41	-40	-47
resolv	-20	-18	-18	-20	-25	-18	-18
resourc	-34	-30	-36	-30	-7	-29	-39
resourc $	-43	-40	-42	-42	-62	-41	-44
resourc to	-8	-8	-7	-7	-8	-7	-8
respect	-19	-20	-18	-21	-20	-18	-18
respect $	-11	-14	-12	-15	-12	-12	-12
respond	-29	-32	-27	-27	-29	-27	-28
respond to	-20	-17	-17	-18	-20	-17	-18
respons	11	1	-3	-2	5	-4	-1
respons $	14	10	-5	2	-1	-2	29
respons @	54	20	23	57	20	22	22
respons for	-18	-15	-16	-14	10	-14	-21
respons in	106	39	29	35	29	34	33
respons is	-14	-9	-9	-9	-9	-9	-9
respons matrix	125	38	77	44	19	36	33
respons model	3	-15	15	-12	-28	-16	-16
respons of	133	39	42	45	67	44	39
respons or	-65	-39	-40	-49	-48	-40	-46
respons parti	-60	-53	-43	-46	-43	-42	-45
respons plz	37	0	3	3	-16	2	2
respons side	-22	30	3	0	2	1	0
respons summari	43	10	12	12	10	12	10
respons to	-83	-57	-55	-57	-71	-56	-57
respons was	-12	-12	-12	-14	-15	-12	-17
respons who	-20	-23	-17	-16	-16	-16	-16
rest	2	5	13	19	21	4	7
rest $	-5	19	-1	1	-34	1	60
rest api	28	28	28	58	26	28	26
rest by	-11	-12	-10	-12	-12	-10	-11
rest encrypt	-17	-23	-17	-19	-17	-17	-17
rest for	-8	-7	-8	-8	-8	-7	-7
rest if	-18	-18	-16	-16	-17	-16	-15
rest in	31	32	22	30	82	32	20
rest is	-94	-96	-109	-95	-115	-95	-156
restart	-12	-10	-11	-9	-14	-9	19
restor	-34	-33	-33	-33	-38	-33	-36
restor $	-35	-33	-35	-33	-43	-35	-50
restor from	-40	-44	-40	-41	-62	-40	-47
restor it	-10	-9	-9	-10	-10	-9	-12
restor of	-14	-13	-13	-13	-15	-13	-13
restor test	-20	-16	-17	-16	-17	-16	-16
restrict	-36	-36	-35	-34	-37	-34	-36
restrict @	-31	-28	-28	-28	-30	-28	-31
result	-31	-30	-30	-30	-33	-29	-32
result $	-33	-33	-33	-34	-39	-33	-36
resum	-3	0	0	0	37	6	6
retail	-35	-29	-29	-30	-29	-29	-40
retail us	-35	-29	-29	-30	-29	-29	-40
retent	-51	-49	-49	-48	-51	-48	-51
retent $	-73	-73	-77	-75	-79	-72	-86
retent in	-30	-33	-30	-31	-35	-29	-28
retent of	-37	-36	-35	-35	-40	-34	-36
retent period	-37	-37	-38	-36	-40	-37	-40
retent set	-69	-67	-64	-60	-61	-61	-69
retir	-36	-35	-31	-34	-38	-34	-40
retir @	-13	-13	-14	-14	-14	-13	-21
retri	-51	-48	-50	-48	-51	-48	-48
retri logic	-29	-28	-28	-28	-32	-28	-28
return	-36	-22	-24	-22	9	-20	-23
return empti	-27	-27	-26	-26	-34	-25	-25
review	-42	-41	-43	-41	-45	-41	-45
review @	-19	-18	-18	-18	-20	-18	-18
review code	-14	-13	-13	-13	-14	-13	-14
review it	-9	-6	-6	-7	-6	-6	-6
review of	-14	-14	-15	-14	-14	-14	-14
review the	-40	-35	-35	-34	-38	-34	-40
review who	-34	-33	-33	-33	-54	-34	-40
revis	-26	-19	-19	-19	-21	-19	-20
revoc	-9	-7	-7	-7	-7	-7	-7
revoc list	-8	-5	-6	-5	-5	-5	-5
revok	-41	-39	-40	-41	-44	-40	-42
revok a	-63	-63	-67	-65	-69	-62	-67
revok the	-20	-18	-19	-19	-25	-18	-18
rf	23	22	13	26	119	22	16
rid	-16	-8	-9	-10	-9	-9	-9
rid of	-16	-8	-9	-10	-9	-9	-9
right	-11	-15	-16	-14	1	-14	-10
right $	-11	-9	-12	-10	5	-9	0
right now	40	50	54	54	135	47	48
right of	-50	-52	-57	-56	-69	-59	-58
ring	9	4	10	64	2	10	12
risk	-9	-9	-17	-20	-17	-16	-15
risk assess	9	41	8	5	8	9	10
risk regist	30	-1	4	-9	3	3	4
rize	-19	-18	-18	-18	-25	-18	-19
rize $	-20	-20	-20	-20	-28	-20	-20
rm	23	22	13	26	119	22	16
rm rf	23	22	13	26	119	22	16
role	-4	-28	-28	-29	-29	-26	-29
role $	126	47	40	37	45	47	45
role @	-40	-36	-33	-36	-34	-34	-37
role attach	-53	-48	-48	-48	-57	-47	-48
role in	-23	-20	-22	-21	-23	-20	-24
role may	-62	-48	-48	-50	-57	-48	-46
role of	-64	-59	-68	-59	-62	-58	-60
role on	-39	-47	-37	-37	-39	-36	-36
role to	-50	-27	-27	-27	-26	-27	-27
role who	-41	-26	-26	-26	-27	-26	-26
roll	-34	-33	-32	-32	-33	-31	-35
roll $	-43	-43	-44	-44	-43	-44	-43
roll them	-12	-10	-10	-10	-11	-10	-11
rollback	-11	11	-8	5	61	12	14
rollout	-35	-33	-33	-38	-46	-32	-37
room	-19	-18	-18	-18	-9	-26	-20
room $	-27	-27	-28	-28	-31	-27	-30
room of	-17	-14	-14	-14	-15	-14	-17
root	-48	-47	-41	-41	-54	-47	-54
root $	-71	-65	-72	-67	-75	-65	-75
root access	-48	-48	-48	-50	-51	-48	-53
root account	-61	-61	-77	-61	-78	-61	-65
root squash	-66	-63	-69	-63	-63	-61	-63
root user	-5	-5	21	-5	-14	-7	-13
rot	-67	-61	-59	-59	-60	-58	-63
rot insid	-34	-31	-26	-27	-27	-26	-26
rot on	-10	-8	-8	-8	-9	-8	-8
rotat	-49	-44	-51	-43	-47	-45	-17
rotat $	-47	-37	-41	-25	-67	-30	87
rotat @	-86	-70	-73	-69	-66	-65	-109
rotat for	-10	-8	-8	-8	-8	-8	-8
rotat in	-29	-28	-30	-27	-29	-27	-34
rotat it	26	30	32	32	30	27	70
rotat of	-12	-12	-12	-12	-12	-12	-20
rotat on	-19	-20	-20	-20	-30	-19	-23
rotat the	27	26	27	26	11	26	76
rotat them	3	10	11	10	-12	10	42
rotat who	-13	-13	-15	-13	-14	-13	-16
rout	-41	-33	-33	-32	-34	-32	-37
rout tabl	-52	-38	-38	-37	-39	-37	-45
router	-53	-50	-50	-36	-50	-47	-64
router $	-58	-57	-68	-64	-66	-55	-79
router and	-12	-11	-11	-12	-13	-12	-15
router at	-12	-12	-11	-11	-13	-12	-14
router in	21	19	22	68	24	24	25
row	-15	-13	-16	-14	0	-13	-15
row $	13	13	14	11	41	13	14
row in	-51	-47	-57	-46	-51	-46	-51
row level	-15	-12	-12	-13	-13	-12	-14
rpo	9	11	93	11	7	9	-10
rpo of	-56	-56	-107	-57	-57	-56	-56
rpu	46	60	45	59	196	62	50
rto	-36	-37	18	-36	-40	-58	-41
rto and	-37	-36	-41	-37	-40	-44	-36
rule	-40	-38	-41	-37	-36	-28	-42
rule $	-53	-50	-64	-48	-64	-1	-64
rule and	1	1	1	1	8	0	1
rule for	-30	-23	-28	-24	-25	-24	-24
rule in	-45	-45	-44	-42	-44	-42	-43
rule of	-21	-20	-20	-20	-22	-20	-22
rule on	-21	-22	-21	-21	-24	-21	-24
rule who	-11	-11	-11	-11	-14	-11	-13
run	-27	-27	-35	-22	-24	-28	-34
run $	-44	-36	-38	-38	-10	-37	-49
run @	-15	-36	-28	3	-36	-25	-42
run a	-24	-1	-20	-57	-21	-19	-21
run an	-17	33	-3	-1	5	5	4
run and	-17	-15	-15	-15	-18	-15	-18
run by	2	-20	-19	-24	-49	-20	-37
run cluster	-19	-18	-18	-19	-19	-18	-33
run contain	5	5	1	10	18	5	0
run docker	14	14	9	44	9	4	13
run etcd	-14	-13	-15	-13	-13	-13	-15
run for	-17	-16	-16	-16	-16	-16	-20
run hourli	-29	-58	-29	1	-34	-27	-26
run in	-36	-33	-35	-33	-38	-33	-37
run it	11	11	11	29	9	11	9
run my	-29	-29	-31	-29	-35	-28	-36
run on	-46	-44	-45	-46	-48	-43	-52
run our	-30	-29	-29	-30	-30	-29	-51
run ourselv	-11	53	5	-12	3	4	-21
run out	-23	-21	-21	-22	-24	-21	-24
run sinc	-30	-27	-28	-28	-30	-27	-44
run that	-9	-9	-9	-9	-9	-9	-12
run the	10	5	6	6	3	6	25
run who	8	8	8	7	22	8	5
runbook	85	40	38	39	91	39	34
runc	-21	-19	-19	-21	-22	-19	-23
runc escap	-13	-9	-9	-9	-9	-9	-11
rundown	79	8	12	13	-8	10	10
rundown $	84	8	15	17	10	12	13
rundown on	36	-2	-1	-1	-28	-2	-1
runner	10	0	9	35	7	9	8
runtask	-24	-24	-25	-25	-32	-25	-37
runtim	-18	-16	4	-16	-16	-15	0
runtim $	-6	-1	10	0	-8	0	46
runtim in	-43	-41	-20	-42	-46	-44	-61
runtim of	-31	-31	-34	-32	-35	-31	-39
runtim patch	-9	-8	-11	-11	20	-9	-24
runtim secur	2	2	-1	0	16	2	0
runtim updat	26	38	98	35	30	32	27
rw	-8	-7	-7	-8	-7	-7	-7
s	-62	-57	-55	-59	-84	-60	-58
saa	15	8	64	17	2	16	17
saa applic	-7	-9	-7	-7	-9	-7	-7
safe	-31	-29	-29	-29	-32	-29	-33
safe $	-27	-27	-27	-28	-35	-29	-29
safekeep	-25	-24	-27	-25	-31	-25	-29
safekeep $	-19	-18	-22	-19	-19	-18	-17
sagemak	-14	-8	-15	-17	-20	-14	-14
sai	-21	-22	11	-3	-13	-12	-13
sai amazon	-13	-13	-17	-14	-14	-14	-14
sai land	5	6	45	-1	-2	1	4
sai our	-7	-7	-9	-7	-7	-7	-8
sai the	-22	-23	-25	-23	-28	-23	-25
said	-38	-28	-27	-27	-27	-28	-28
salari	-28	-28	-27	-28	-54	-28	-28
sale	-24	-24	-25	-24	-28	-23	-25
salesforc	-29	-28	-32	-28	-15	-29	-50
salesforc org	23	22	22	23	57	22	2
samba	-4	-8	-4	2	-5	-4	-8
same	-29	40	2	-15	-20	-16	-23
same as	-22	-40	24	-25	-20	-16	-39
same for	-91	-75	-72	-69	-69	-73	-72
same question	-67	-59	-54	-52	-52	-58	-55
sanit	-10	-10	-10	-10	-10	-10	-14
save	-30	20	-12	-4	9	26	-19
save plan	-35	-52	-35	-32	-10	-53	-32
save us	-54	-38	-35	-39	-17	-36	-35
savepoint	-26	-22	-23	-23	-22	-24	-23
saw	-31	-33	-31	-31	-34	-30	-30
say	-20	-14	-4	-5	-7	-16	-35
say $	-2	-9	110	50	-51	-4	-9
say in	35	34	16	61	30	75	36
scale	-39	-34	-36	-34	-39	-33	-2
scale $	-12	33	34	31	21	32	129
scale @	-91	-86	-90	-84	-87	-85	-113
scale a	-59	-57	-61	-56	-57	-56	-79
scale of	-29	-26	-26	-27	-36	-26	-30
scale out	-31	-49	-31	-33	-33	-30	-30
scale polici	-82	-83	-93	-82	-84	-84	-112
scale the	-50	-48	-48	-49	-57	-48	-61
scale up	-18	-16	-16	-16	-16	-16	-19
scale when	-39	-41	-39	-38	-48	-46	-61
scan	-45	-44	-49	-41	-42	-43	-49
scan $	-55	-65	-76	-56	-33	-56	-62
scan in	-23	-13	-13	-13	-13	-13	-13
scan of	-24	-24	-27	-25	-27	-26	-25
scan on	-7	-7	-8	-8	-7	-7	-7
scan the	-10	-7	-7	-7	-9	-7	-8
scanner	-32	-29	-31	-30	-37	-29	-32
schedul	-64	-58	-57	-50	-51	-56	-75
schedul $	-41	-42	-40	-42	-41	-40	-48
schedul and	-54	-29	-29	-29	-28	-28	-28
schedul contain	-94	-94	-106	-93	-95	-92	-155
schedul for	-12	-10	-10	-11	-12	-10	-10
schedul of	-30	-28	-29	-28	-31	-28	-29
schema	-85	-82	-87	-80	-84	-81	-97
schema $	-84	-86	-104	-89	-91	-91	-132
schema design	-18	-17	-18	-17	-21	-17	-19
scientist	-25	-7	-22	-23	-40	-19	-18
scim	-8	-5	-5	-5	-5	-5	-5
scim sync	-8	-5	-5	-5	-5	-5	-5
scope	-41	-41	-41	-32	-40	-38	-41
scope $	-75	-71	-75	-67	-70	-69	-74
scrambl	-24	-23	-22	-38	-26	-22	-23
scrambl the	-8	-8	-6	-7	-6	-6	-6
scratch	-23	-21	-22	-22	-28	-22	-24
scratch file	-18	-16	-16	-17	-22	-17	-17
scream	-17	-23	-16	-17	-17	-17	-17
screen	-44	-38	-48	-41	-52	-39	-43
screw	-18	-23	-18	-22	-20	-17	-18
screw up	-18	-23	-18	-22	-20	-17	-18
script	-44	-42	-42	-42	-41	-40	-43
script $	-92	-73	-79	-72	-71	-72	-86
script @	-37	-49	-38	-38	-40	-36	-37
script in	-11	-11	-13	-11	-18	-11	-11
script of	-26	-28	-24	-25	-26	-24	-26
scrub	-1	-31	-3	17	0	0	-14
sdk	-80	-79	-82	-79	-86	-81	-85
search	-9	-41	-9	38	-12	-10	-10
sec	-12	-8	-9	-11	19	-8	-13
second	-13	-5	-8	-6	9	-5	18
second $	-71	-38	-47	-34	-23	-43	-46
second @	-40	-40	-41	-43	-53	-39	-39
second az	-20	-20	-20	-20	-24	-19	-21
second one	42	39	33	37	39	41	120
second region	-9	-10	-9	-9	-10	-9	-9
secret	-50	-14	-42	-38	-39	-36	-38
secret and	-7	-7	-8	-8	-8	-7	-7
secret in	-49	-42	-41	-39	-40	-39	-43
secret left	-20	-16	-16	-16	-17	-16	-16
section	126	49	50	48	52	51	52
secur	-16	-21	-11	-17	-23	-20	-16
secur $	-92	-92	-144	-92	-110	-92	-100
secur by	-51	-30	-29	-50	-31	-30	-30
secur code	-37	-36	-37	-37	-39	-38	-62
secur configur	-12	-10	-12	-11	-11	-10	-12
secur contact	-27	-26	-30	-27	-32	-27	-28
secur duti	-2	-3	-12	26	-10	-13	-3
secur environ	-10	-10	-16	-10	-10	-10	-13
secur for	-37	-26	-27	-27	-27	-26	-29
secur group	-27	-16	-1	-23	-26	-24	-36
secur in	-13	-6	27	-6	-12	-6	-12
secur of	-36	-32	-15	-33	-55	-36	-45
secur on	-42	-35	-36	-35	-36	-35	-37
secur patch	-2	12	8	11	10	13	57
secur polici	-11	-11	-14	-12	-11	-11	-11
secur profil	-9	-8	-8	-8	-8	-8	-9
secur the	-40	-34	-38	-34	-35	-34	-37
secur updat	41	46	46	51	47	50	116
secur what	128	18	-37	20	11	17	-18
see	-6	-1	14	9	-28	26	12
see my	21	30	20	32	12	85	72
see to	-25	-27	-25	-28	-28	-26	-31
segment	-64	-64	-73	-64	-70	-66	-69
select	-17	-16	-18	-16	-20	-16	-16
select the	-13	-13	-13	-13	-19	-13	-14
self	21	56	23	24	22	24	23
self host	24	69	23	3	24	25	26
self instal	-28	-30	-28	-36	-28	-28	-29
self run	23	30	28	61	27	29	28
send	-14	-6	-6	-7	37	-6	-10
send quota	22	34	36	36	113	24	37
send to	-15	-13	-13	-13	-18	-13	-13
send who	-17	-16	-16	-16	-27	-16	-17
sensit	-44	-44	-43	-43	-52	-43	-56
sensit $	-24	-27	-24	-25	-24	-25	-38
sensit data	-46	-43	-45	-44	-60	-43	-52
sensor	-33	-31	-31	-31	-39	-31	-48
sent	-24	-21	-21	-21	-23	-21	-21
sent to	-15	-14	-14	-14	-15	-13	-14
sent with	-21	-17	-17	-17	-19	-17	-18
sentenc	68	-8	-23	-7	-33	-21	-3
separ	-30	-28	-29	-29	-37	-28	-28
separ account	-38	-34	-37	-35	-46	-35	-34
serv	-39	-38	-37	-39	-41	-37	-50
server	-29	-27	-28	-20	-30	-26	-19
server $	-53	-50	-48	-48	-55	-47	-31
server @	19	58	19	3	17	19	20
server and	-41	-39	-38	-40	-43	-38	-53
server at	-60	-49	-51	-51	-75	-50	-60
server avail	-23	-22	-24	-23	-22	-23	-26
server behind	-38	-35	-35	-35	-36	-34	-40
server do	-7	-7	-8	-7	-7	-7	-7
server firmwar	-10	-10	-10	-12	-11	-10	-10
server fleet	-123	-118	-126	-122	-126	-117	-186
server for	-52	-58	-49	-72	-51	-48	-53
server hall	-38	-39	-40	-39	-41	-40	-45
server hardwar	-36	-31	-31	-34	-54	-30	-31
server host	-41	-40	-40	-42	-40	-40	-61
server in	-28	-27	-27	-29	-28	-27	-35
server insid	-23	-22	-23	-24	-22	-21	-27
server is	-20	-17	-18	-18	-20	-19	-20
server of	-46	-45	-43	-30	-47	-42	-62
server on	36	12	37	95	35	37	35
server or	40	16	39	89	39	39	39
server patch	-64	-59	-47	-49	-70	-48	-64
server room	-23	-22	-23	-23	-25	-22	-27
server side	-39	-41	-42	-40	-41	-39	-57
server that	-42	-39	-39	-41	-42	-39	-56
server to	28	28	28	57	28	28	28
server under	-67	-59	-60	-60	-60	-59	-72
server up	-8	-8	-9	-9	-10	-9	-8
server when	-86	-67	-56	-54	-58	-59	-58
server who	-39	-42	-28	-33	-37	-28	-31
serverless	2	-24	-30	-26	-19	-25	-34
serverless $	33	56	43	62	145	61	64
serverless @	-39	-37	-36	-34	-34	-34	-33
serverless cach	-62	-75	-67	-69	-67	-56	-60
serverless instead	-21	67	9	6	-3	18	20
serverless worker	-58	-51	-53	-49	-51	-50	-65
serverless workgroup	-48	-44	-42	-45	-55	-43	-55
servic	-31	-28	-22	-26	-32	-26	-35
servic $	-39	-21	-33	-43	-31	-36	-44
servic account	-30	-32	-32	-30	-31	-28	-28
servic and	-20	-20	-20	-20	-26	-20	-29
servic do	5	20	14	53	-5	79	21
servic domain	-9	-11	-9	-9	-9	-9	-9
servic endpoint	-20	-20	-20	-21	-26	-20	-27
servic is	-46	-52	-46	-47	-48	-47	-60
servic itself	-37	-32	-32	-31	-32	-31	-33
servic log	-16	-18	-17	-16	-17	-15	-16
servic on	19	15	7	58	4	-4	13
servic quota	-48	-48	-55	-48	-60	-51	-50
servic role	-17	-13	-13	-13	-14	-13	-14
servic that	-13	-11	-11	-12	-12	-12	-12
servic the	-53	-49	-51	-50	-55	-50	-71
servic updat	-40	-36	-17	-36	-36	-35	-51
servic where	-67	-58	-60	-64	-73	-68	-70
servic who	-53	-53	-62	-52	-62	-52	-78
session	-27	-42	-28	-22	-27	-26	-27
session $	-20	-20	-22	-20	-20	-20	-22
session id	-12	-8	-8	-10	-8	-9	-9
session in	-17	-20	-17	-19	-17	-16	-17
set	-24	-21	-22	-22	-23	-22	-18
set $	-3	1	0	2	-1	2	47
set @	-41	-34	-56	-33	-49	-34	-35
set a	-23	-25	-24	-24	-33	-24	-24
set alarm	-16	-11	-11	-11	-11	-11	-12
set and	-25	-23	-30	-23	-24	-23	-24
set by	-34	-32	-32	-32	-42	-32	-36
set how	-24	-25	-24	-24	-44	-24	-24
set in	-41	-40	-42	-39	-41	-39	-40
set it	-22	-20	-20	-22	-26	-21	-25
set min	-29	-28	-28	-28	-51	-28	-29
set of	-15	-15	-17	-16	-17	-16	-17
set posix	-45	-37	-38	-36	-38	-36	-41
set reserv	-17	-17	-17	-19	-23	-17	-19
set retent	-17	-18	-17	-30	-23	-17	-17
set that	-9	-8	-8	-8	-9	-8	-9
set the	-21	-20	-21	-20	-22	-20	-22
set to	-19	-18	-18	-18	-21	-18	-18
set up	-17	-17	-16	-16	-18	-16	-16
setup	-27	-42	-44	-31	-39	-36	-40
setup in	-30	-30	-39	-31	-33	-30	-29
sever	-24	-24	-28	-25	-26	-24	-29
sever avail	-14	-14	-15	-13	-13	-13	-13
sg	-52	-52	-51	-48	-32	-50	-47
sg $	-54	-55	-55	-51	-52	-50	-52
shadow	-54	-52	-55	-51	-54	-50	-55
shadow copi	-54	-52	-55	-51	-54	-50	-55
shard	-38	-37	-37	-37	-37	-35	-38
shard $	-23	-28	-25	-27	-23	-24	-23
shard of	-36	-35	-35	-36	-34	-34	-36
shard replica	-22	-19	-21	-19	-27	-19	-18
share	14	-5	-7	-6	-15	-11	-16
share $	-56	-31	-63	-56	-63	-54	-57
share @	-6	-29	-4	38	-4	-3	-5
share control	-33	-32	-11	-33	-51	-36	-55
share for	93	28	30	37	31	31	31
share model	138	39	29	34	32	44	38
share of	14	11	-9	-11	-3	-1	0
share one	-43	-44	-54	-45	-59	-45	-57
share respons	58	24	43	25	35	24	20
share the	81	110	47	50	36	48	46
share who	-16	2	-9	-3	-8	-7	-8
share with	-22	-17	-17	-18	-18	-22	-17
sheet	61	8	18	19	5	18	16
shift	-40	-40	-48	-41	-41	-43	-54
ship	-26	-34	-32	-33	-34	-31	-43
ship it	-9	-9	-8	-9	-9	-9	-10
shop	-28	-26	-29	-26	-29	-26	-27
shopper	-19	-19	-17	-17	-17	-16	-18
short	100	33	135	44	20	42	23
short $	22	0	-2	1	-3	-1	0
short for	-32	-7	37	-7	-4	-5	-4
should	-6	-4	-4	24	0	0	-4
should be	-29	-12	-28	-34	-33	-26	-27
should have	-30	-25	-25	-26	-28	-25	-27
should i	12	17	4	-2	34	43	14
should we	-6	-3	10	84	12	18	14
shouldnt	-31	-29	-27	-28	-28	-27	-28
show	-6	0	-14	-26	-21	0	-16
show me	-14	16	-2	5	-19	49	0
show up	-9	-9	-10	-9	-12	-9	-10
shred	-25	-26	-26	-26	-32	-26	-29
shut	-31	-24	-24	-26	-29	-24	-24
side	-4	-1	-14	-13	-18	-13	-19
side $	0	20	9	0	-19	-2	-3
side @	5	-2	5	21	5	5	5
side by	-6	69	14	10	15	11	11
side duti	6	31	2	-24	3	3	2
side encrypt	-44	-46	-47	-45	-48	-44	-63
side for	63	29	27	30	26	30	30
side is	-51	-43	-50	-44	-57	-43	-45
side of	26	6	7	7	7	7	5
side or	-14	-8	-9	-8	-9	-8	-8
side pleas	-10	67	0	3	2	-3	-5
side with	-16	22	-3	-2	-4	-6	-3
sidecar	-5	-5	63	-6	-17	-13	-17
sig	-9	-11	-9	-9	-10	-9	-9
sign	-32	-48	-65	-50	-54	-49	-52
sign in	-18	-14	-14	-15	-15	-14	-14
sign on	-31	-30	-32	-31	-41	-31	-31
sign up	45	12	-6	10	10	15	15
sign url	-39	-40	-42	-39	-42	-41	-42
signatur	-59	-58	-58	-57	-72	-57	-65
signatur $	-57	-52	-54	-53	-65	-50	-54
simpli	-8	-8	-9	-9	-9	-8	-8
sinc	-25	-23	-23	-23	-13	-23	-27
sinc 2021	-11	-11	-11	-13	-13	-11	-13
sinc januari	-48	-50	-35	-40	-45	-34	-50
sinc nobodi	-33	-27	-26	-26	-27	-26	-25
sinc spring	-32	-32	-32	-33	-43	-32	-41
sinc the	-33	-22	-21	-24	-24	-21	-22
sinc thi	41	38	35	36	109	21	15
sinc two	-22	-17	-31	-18	-18	-17	-18
singl	-20	-22	-1	-25	-28	-20	-21
singl @	-10	-11	-10	-10	-9	-10	-12
singl az	-51	-56	-59	-67	-54	-49	-51
singl sign	-32	-32	-35	-32	-45	-33	-33
singl tenant	21	21	61	21	5	20	20
sit	-16	-15	-15	-27	0	-16	-17
sit $	-10	-10	-10	-10	-14	-10	-11
sit at	-22	-22	-21	-21	-25	-21	-24
sit in	-20	-21	-19	-19	-19	-18	-18
sit on	-30	-29	-29	-29	-32	-28	-36
sit with	-10	-9	-10	-9	-9	-9	-10
site	-29	-28	-28	-25	-34	-27	-29
site $	-40	-39	-40	-39	-42	-39	-42
site host	-13	-12	-11	-12	-11	-12	-15
site where	-35	-30	-32	-34	-29	-30	-37
six	-16	-14	-15	-15	-15	-14	-15
six copi	-10	-8	-8	-8	-8	-8	-8
size	-26	-22	-29	-20	19	-20	-23
size $	-71	-70	-68	-67	-116	-70	-71
size @	38	37	39	40	103	37	35
size and	-65	-64	-62	-66	-90	-64	-66
size do	41	56	56	49	142	55	57
size in	-11	11	-11	7	46	11	10
size of	-19	-20	-36	-17	4	-18	-16
size the	-71	-63	-64	-62	-80	-63	-89
sla	-59	-46	-26	-48	-14	-56	-55
sla for	14	13	-8	-2	41	12	6
sla percentag	23	25	8	32	71	32	34
slack	21	16	19	17	76	7	13
slide	90	34	56	33	32	35	37
slot	-40	-29	-29	-30	-31	-31	-32
slow	-51	-48	-50	-49	-52	-48	-51
slow queri	-14	-13	-13	-14	-16	-14	-14
slow sql	-26	-23	-21	-22	-23	-22	-23
small	21	-2	7	39	3	8	8
small @	-16	-21	-15	0	-15	-15	-13
small rest	29	29	29	60	27	29	27
smaller	52	-4	53	118	53	47	52
smallest	26	-3	27	109	26	28	29
smb	-42	-39	-29	-25	-28	-27	-29
smb share	-46	-44	-30	-26	-27	-27	-27
smell	-57	-46	-43	-44	-45	-43	-62
sms	-27	-22	-21	-23	-28	-22	-23
smtp	-18	-15	-15	-15	-16	-15	-15
smtp credenti	-9	-8	-8	-8	-9	-8	-8
snapmirror	-72	-49	-46	-45	-60	-45	-46
snapshot	-33	-28	-28	-28	-22	-29	-10
snapshot $	-68	-66	-75	-66	-78	-78	-75
snapshot and	-40	-46	-42	-43	-43	-40	-43
snapshot in	27	27	30	30	94	22	28
snapshot kept	-19	-24	-20	-20	-19	-19	-20
snapshot of	-35	-35	-34	-35	-37	-34	-39
snapshot older	-23	-24	-22	-21	-29	-22	-23
snowflak	6	1	9	8	60	11	-15
snowflak warehous	12	12	12	11	47	12	-10
so	-9	-10	-16	-5	-18	-5	-10
so $	-39	-36	-36	-37	-43	-35	-36
so @	-47	-42	-44	-39	-39	-39	-39
so amazon	-16	-14	-13	-14	-15	-16	-16
so aws	-15	-14	-19	-16	-14	-14	-19
so it	-13	-14	-12	-14	-13	-13	-13
so noth	-7	-7	-8	-8	-7	-9	-8
so on	7	45	9	-2	8	8	8
so patch	-28	-28	-28	-28	-28	-28	-53
so that	-3	-1	-1	14	-2	-1	-3
so the	-22	-5	-13	31	-9	-5	-19
so um	57	27	11	26	18	21	24
so we	-90	-83	-75	-99	-77	-93	-97
so what	-5	65	1	15	-19	77	11
so who	21	24	22	22	20	20	76
soc	-27	-26	-26	-26	-28	-26	-45
soc 2	-28	-27	-28	-27	-29	-27	-47
socket	30	19	29	74	29	29	30
softwar	-24	-25	-24	-20	-25	-23	-29
softwar $	5	2	6	24	4	7	4
softwar in	-44	-41	-43	-41	-43	-40	-53
softwar insid	-32	-29	-29	-29	-31	-29	-33
softwar licens	-19	-19	-18	-18	-19	-18	-18
softwar of	-40	-38	-39	-39	-41	-38	-57
softwar on	-20	-20	-19	-20	-20	-19	-20
softwar that	-12	-12	-12	-12	-14	-13	-17
softwar updat	-16	-16	-15	-26	-16	-16	-17
softwar we	-21	-23	-21	-23	-25	-21	-22
solut	7	9	11	8	59	4	6
solut architect	7	9	11	8	59	4	6
some	-29	-39	-55	-50	-41	-26	-39
some point	-26	-27	-26	-51	-26	-26	-26
somebodi	-17	-20	-21	-20	-23	-24	-11
somebodi at	-8	-8	-8	-8	-9	-7	-8
somebodi delet	-8	-7	-7	-8	-9	-7	-7
somebodi must	-9	-6	-6	-6	-6	-6	-6
somebodi set	-16	-14	-14	-16	-14	-14	-16
somebodi wrote	-23	-21	-24	-23	-22	-23	-27
someon	-43	-55	-34	-31	-40	-40	-42
someon approv	-4	1	-6	5	52	-14	-11
someon els	1	-15	5	62	-8	7	5
someon explain	-13	-10	-3	-11	-16	-10	-10
someon in	-17	-19	-17	-17	-16	-16	-17
someon must	-13	-12	-12	-16	-13	-12	-14
someth	-44	-41	-34	-47	-43	-41	-44
someth $	-61	-54	-51	-70	-55	-61	-65
someth aws	-28	-29	-37	-30	-29	-32	-33
someth custom	-57	-56	-55	-54	-64	-61	-65
someth i	-9	-9	-9	-9	-10	-9	-12
someth we	-23	-23	-27	-23	-25	-23	-24
somewher	-25	-36	-28	-34	-26	-25	-25
sorri	-17	-15	6	-15	-34	-16	-15
sorri for	13	13	43	13	-15	11	13
sorri i	-39	-34	-39	-34	-36	-35	-35
sort	-43	-41	-52	-41	-44	-25	-50
sort of	-2	-1	-17	-1	-5	28	-4
sourc	-35	-34	-43	-35	-41	-19	-40
sourc @	-23	-23	-28	-25	-22	-23	-22
sourc address	-27	-27	-27	-29	-29	-27	-41
sourc and	16	16	-11	16	2	51	13
sourc code	-28	-28	-28	-28	-29	-30	-41
sourc librari	-28	-28	-28	-29	-48	-31	-29
space	-40	-40	-41	-44	-40	-39	-39
spam	-15	-13	-13	-13	-15	-13	-14
spare	-9	-49	-12	51	-7	-5	-5
spare capac	-8	-7	-7	-7	-8	-7	-7
speak	-29	-28	-21	-29	-42	-17	-38
speak $	-3	-1	21	-4	-19	25	-5
specif	-36	-34	-32	-34	-42	-37	-38
specif control	-34	-31	-25	-31	-46	-39	-39
specif secur	-10	-10	-16	-10	-10	-10	-13
specifi	-39	-37	-37	-38	-66	-37	-37
spell	53	58	119	44	38	32	37
spend	-113	-115	-135	-112	-118	-113	-124
spend limit	-20	-21	-19	-22	-27	-21	-21
spf	-18	-19	-16	-16	-16	-16	-18
split	114	99	35	23	38	38	33
split $	201	132	68	73	71	77	65
split between	-7	-10	-8	-8	-8	-8	-8
split for	89	36	22	27	13	23	22
split of	19	39	18	5	52	16	14
split the	-28	-28	-27	-28	-51	-29	-30
spoof	-27	-27	-27	-29	-29	-27	-41
spot	-45	-44	-45	-44	-52	-44	-52
spread	-76	-77	-81	-76	-81	-70	-76
spread @	-33	-33	-35	-33	-33	-32	-32
spring	-24	-24	-24	-25	-32	-24	-28
spring who	-12	-12	-11	-13	-17	-12	-12
sql	-33	-33	-32	-25	-33	-31	-34
sql inject	-19	-19	-21	-20	-20	-19	-24
sql over	2	-5	3	27	3	3	-1
sql queri	-17	-16	-15	-15	-17	-15	-15
sql statement	-26	-23	-21	-22	-23	-22	-23
sqli	-39	-37	-38	-36	-50	-36	-37
squash	-66	-63	-69	-63	-63	-61	-63
sre	-20	-23	-20	-31	-19	-20	-21
sre team	-20	-23	-20	-31	-19	-20	-21
srm	64	7	32	12	-15	73	1
srm $	28	-59	-76	-52	-65	-75	-72
ssd	-44	-42	-43	-43	-45	-41	-41
sse	-41	-41	-23	-38	-38	-35	-40
sse @	-39	-40	-5	-33	-29	-29	-30
sse c	-44	-42	-44	-44	-50	-41	-48
ssh	-36	-36	-35	-36	-37	-35	-48
ssh kei	-46	-46	-47	-47	-47	-46	-67
sshd	-47	-45	-41	-43	-50	-42	-55
ssl	-25	-22	-23	-23	-24	-22	-22
stack	-8	-28	-12	26	-11	-10	-12
stack @	23	-19	19	77	21	16	21
stack drift	-39	-40	-46	-42	-42	-41	-43
staff	-41	-43	-42	-31	-45	-41	-49
staff $	-10	-11	-11	-11	-11	-11	-11
staff to	-49	-53	-55	-54	-61	-48	-50
stage	-9	-4	-6	-7	34	-12	-8
stai	1	10	-9	-17	-2	-5	-6
stai $	-6	22	-6	-33	-8	-6	-6
stai compliant	-15	-15	-14	-15	-15	-15	-21
stai in	-1	-2	-2	-1	28	-3	-1
stai with	15	3	-7	24	-13	3	2
stale	-47	-45	-37	-38	-42	-37	-37
stale who	-10	-11	-10	-11	-11	-10	-11
stand	14	18	71	16	11	18	12
stand $	-37	-32	-34	-37	-31	-32	-41
stand for	52	54	123	55	41	54	45
stand in	-48	-40	-48	-41	-43	-40	-43
standalon	-32	-30	-33	-31	-36	-32	-39
standalon @	-24	-20	-22	-21	-20	-21	-20
standard	4	3	4	15	47	8	6
standard @	17	1	15	64	12	16	16
standard log	-27	-25	-26	-25	-31	-25	-25
standard support	-66	-54	-60	-55	-71	-54	-62
standbi	-18	-19	-18	-29	-18	-18	-18
standbi or	-29	-33	-31	-52	-31	-30	-30
start	-6	-16	-18	-14	-17	7	-16
start $	-22	-18	-30	-12	-22	42	-16
start at	-56	-52	-53	-58	-59	-55	-63
start by	-36	-35	-34	-34	-42	-33	-32
start from	-16	-22	-17	-21	-17	-16	-17
start the	-12	-12	-12	-19	-12	-12	-13
startexecut	-54	-48	-51	-49	-55	-48	-50
startup	18	9	17	56	17	20	17
startup us	-34	-28	-31	-31	-33	-28	-31
state	-68	-55	-56	-56	-69	-55	-60
statement	-45	-46	-41	-41	-43	-41	-41
static	37	33	37	92	21	37	26
static market	19	13	19	59	20	19	19
statu	-17	-16	-16	-16	-16	-15	-21
step	25	31	25	28	88	29	26
step $	9	14	13	13	39	13	9
step by	44	53	51	48	122	51	50
step in	-30	-29	-28	-28	-38	-29	-30
still	-16	-28	-28	-28	-26	-26	-30
still has	-11	-8	-9	-9	-9	-8	-8
still have	52	-13	-9	-8	-18	-8	-15
still need	-34	-30	-34	-32	-31	-27	-47
still on	-47	-49	-51	-54	-60	-47	-49
still patch	-13	-11	-11	-11	-13	-11	-14
still rout	-21	-19	-19	-19	-22	-19	-21
still run	-58	-51	-42	-45	-48	-42	-49
stone	-34	-18	-18	-20	-18	-18	-18
stone age	-34	-18	-18	-20	-18	-18	-18
stop	-25	14	-22	-31	-23	-20	-23
stop and	31	0	4	3	-3	4	3
stop condit	-13	-13	-12	-13	-13	-12	-12
stop do	-19	77	11	-4	21	21	22
stop it	-7	-7	-8	-8	-7	-7	-7
stop secur	-33	-32	-32	-34	-33	-31	-51
storag	-30	-28	-29	-28	-26	-28	-29
storag @	-11	-10	-10	-10	-10	-10	-10
storag databas	-19	-19	-19	-20	-26	-19	-21
storag encrypt	-19	-18	-17	-17	-18	-17	-17
storag fleet	-10	-10	-10	-10	-11	-10	-14
storag full	-58	-51	-51	-52	-53	-50	-49
storag hardwar	-16	-14	-14	-14	-14	-14	-15
storag media	-41	-42	-44	-40	-41	-41	-41
storag node	-20	-21	-18	-18	-19	-18	-20
storag of	-26	-24	-26	-25	-28	-24	-26
storag on	-22	-22	-22	-40	-27	-22	-22
storag server	-7	-7	-7	-7	-7	-7	-8
storag volum	-14	-12	-12	-13	-15	-12	-14
store	-11	-12	-19	-7	-23	-17	-23
store @	-32	-29	-28	-27	-28	-28	-31
store in	-24	-24	-23	-23	-23	-23	-23
store on	-51	-51	-49	-51	-61	-48	-64
store procedur	-20	-14	-14	-16	-15	-14	-15
straight	-22	-27	-21	-22	-21	-21	-20
straight to	-25	-31	-24	-25	-23	-24	-23
stranger	-53	-47	-48	-46	-56	-50	-47
strategi	-75	-75	-79	-74	-81	-66	-74
stream	-2	-1	-1	11	-3	1	42
stream consum	-91	-93	-90	-89	-86	-86	-95
stream when	-8	-8	-8	-9	-9	-8	-8
stretch	-38	-39	-41	-40	-42	-39	-66
string	-19	-18	-18	-17	-18	-17	-18
stripe	-80	-69	-68	-67	-73	-65	-64
structur	-40	-40	-48	-41	-47	-40	-43
stuck	-55	-47	-53	-49	-27	-51	-49
stuck at	-21	-20	-21	-20	-25	-20	-19
stuck on	-61	-58	-51	-48	-50	-40	-40
student	-14	-14	-15	-15	-17	-14	-15
studio	-7	-52	-52	-41	-50	-34	-34
stuf	-10	-10	-9	-11	-9	-9	-10
stuff	-10	3	-12	-1	-13	-7	-13
stupid	13	13	43	13	-15	11	13
stupid question	13	13	43	13	-15	11	13
style	-15	-15	-14	-17	-14	-14	-20
subdomain	-36	-48	-34	-36	-44	-34	-36
subdomain takeov	-39	-52	-36	-39	-48	-36	-39
subject	-15	-15	-15	-15	-17	-19	-16
subnet	-38	-38	-44	-37	-39	-37	-40
subnet $	-41	-42	-54	-43	-45	-42	-42
subnet and	-36	-33	-33	-31	-34	-31	-31
subnet for	-40	-34	-56	-34	-51	-34	-41
subnet group	-19	-19	-30	-18	-20	-18	-18
subscrib	-67	-57	-60	-55	-57	-55	-59
subscrib to	-68	-68	-72	-65	-68	-65	-72
subscript	-34	-33	-34	-34	-39	-33	-35
subscript $	-21	-20	-20	-22	-23	-21	-21
such	-14	-14	-15	-14	-14	-14	-14
such as	-8	-8	-8	-8	-7	-7	-7
sudo	-9	-9	-9	-9	-9	-9	-13
sudoer	-75	-77	-119	-76	-79	-77	-77
suggest	-13	-15	-12	-4	-15	-14	-14
suggest $	-19	-18	-18	-18	-19	-18	-20
summar	8	1	1	1	0	0	1
summari	68	12	11	14	12	13	13
summari $	72	14	11	18	17	16	15
summari for	28	10	9	9	8	9	10
sundai	-13	-12	-13	-15	-14	-12	-12
suppli	-18	-17	-19	-18	-18	-17	-19
suppli and	-17	-16	-16	-16	-19	-16	-18
suppli the	-21	-21	-22	-22	-21	-20	-25
supplier	-76	-72	-71	-67	-80	-68	-78
support	21	27	39	26	93	26	23
support $	18	22	60	22	96	23	18
support @	-39	-15	-21	-18	33	-15	-21
support in	-27	-27	-27	-29	-48	-27	-27
support or	-16	-16	-16	-17	-20	-16	-18
suppos	7	10	37	8	-5	9	32
suppos $	-42	-42	-62	-42	-46	-42	-45
suppos to	23	26	69	24	11	25	54
suppress	-83	-78	-83	-77	-84	-78	-98
sure	-12	-11	-11	-11	15	-12	-11
sure onli	-16	-14	-15	-15	-15	-14	-14
sure that	-10	-10	-9	-10	-10	-9	-9
sure the	-46	-30	-28	-30	-34	-28	-29
surveil	-7	-7	-8	-7	-8	-7	-10
surviv	-14	-13	-14	-14	-15	-13	-15
surviv the	-10	-10	-11	-10	-13	-10	-11
suspici	-43	-39	-46	-40	-46	-39	-47
swap	-26	13	-20	-20	-20	-17	-19
swap @	-11	105	21	13	20	28	30
swap by	-28	-26	-26	-26	-25	-24	-25
swap it	-7	-7	-7	-7	-7	-7	-8
swap the	-29	-28	-27	-31	-35	-27	-31
swap them	-37	-39	-34	-34	-46	-34	-40
switch	-32	-27	-35	-32	-36	-31	-40
switch $	-36	-38	-38	-43	-44	-37	-60
switch it	-27	-27	-27	-28	-33	-26	-29
switch off	-19	-20	-22	-20	-22	-21	-24
switch on	-41	-41	-46	-40	-45	-40	-54
switch that	-10	-11	-11	-12	-11	-12	-12
switchov	-55	-51	-54	-49	-50	-49	-51
syn	-31	-29	-31	-30	-33	-29	-32
syn flood	-31	-29	-31	-30	-33	-29	-32
sync	-54	-45	-47	-47	-65	-46	-47
sync by	-55	-52	-56	-53	-88	-55	-50
sys	-10	-10	-10	-10	-11	-10	-11
sys password	-10	-10	-10	-10	-11	-10	-11
sysadmin	9	-6	17	52	16	18	12
system	-21	-21	-20	-20	-21	-20	-7
system $	-17	-21	-27	-30	-14	-19	34
system @	-16	-23	-15	-16	-15	-15	-15
system and	-7	-7	-7	-7	-7	-7	-13
system behind	-20	-19	-19	-19	-21	-19	-29
system eli5	6	5	24	6	4	6	4
system for	16	19	48	18	18	19	3
system in	-6	-6	-6	-6	-6	-6	-9
system network	-51	-52	-52	-52	-55	-52	-91
system of	-42	-40	-40	-40	-43	-40	-59
system on	-18	-16	-16	-20	-17	-16	-16
system patch	-29	-30	-31	-29	-37	-29	-49
system polici	-15	-15	-16	-18	-17	-15	-15
system to	-27	-26	-27	-27	-30	-29	-34
system under	-59	-56	-58	-54	-57	-55	-67
system updat	32	35	36	34	34	36	91
system when	-48	-47	-47	-47	-64	-46	-75
tabl	-27	-7	-26	-24	-27	-24	-28
tabl $	-53	-53	-56	-52	-57	-52	-55
tabl @	35	150	30	87	46	47	34
tabl and	-14	-13	-14	-14	-16	-13	-16
tabl in	-23	-21	-22	-22	-23	-21	-25
tabl of	-12	-12	-12	-12	-14	-12	-12
tabl on	-16	-14	-17	-16	-14	-14	-15
tabl out	-6	-8	-7	-7	-6	-7	-7
tabl permiss	-12	-12	-12	-11	-12	-12	-12
tabl that	-56	-28	-29	-30	-29	-28	-28
tabl whose	-77	-79	-79	-76	-78	-76	-111
tag	-69	-71	-69	-68	-77	-68	-91
tag resourc	-40	-39	-39	-39	-41	-39	-69
take	1	-11	-13	2	-14	-10	-6
take $	17	7	18	31	54	17	8
take @	32	61	24	11	31	33	33
take autom	-10	-9	-9	-9	-10	-9	-9
take care	17	-7	-12	-8	-10	-7	7
take it	-16	-13	-14	-21	-13	-13	-15
take over	16	1	3	2	3	3	3
take snapshot	-65	-61	-62	-61	-78	-61	-87
take the	-34	-31	-31	-23	-33	-29	-33
taken	-14	-17	-14	-16	-15	-14	-16
taken over	-9	-9	-9	-11	-9	-9	-11
takeov	-36	-48	-34	-36	-44	-34	-36
talk	-9	-9	18	-9	-23	13	-9
talk of	26	26	71	25	29	27	30
talk to	-51	-31	-30	-31	-50	-6	-31
tamper	-61	-53	-57	-52	-54	-52	-53
tape	-40	-39	-41	-41	-46	-39	-38
target	-27	-26	-28	-25	-26	-25	-26
target $	-53	-48	-49	-46	-48	-47	-48
task	-21	-20	-22	-26	-30	-26	-30
task $	-30	-31	-33	-30	-31	-29	-33
task are	62	11	19	18	18	18	13
task definit	-66	-57	-81	-56	-59	-57	-57
task in	94	102	54	60	48	56	47
task remain	64	-10	20	17	19	19	20
task retir	1	1	10	0	-1	1	0
task to	-6	-6	-9	-6	-6	-6	-6
tb	-13	-26	-5	-20	37	-5	-3
tb $	-58	-52	-43	-47	-45	-44	-43
tcp	2	-6	-19	3	57	2	6
tde	-38	-35	-35	-37	-36	-34	-37
teach	-51	-51	-51	-53	-67	-52	-76
team	24	3	-2	30	-6	4	0
team $	-14	-45	-30	-37	-68	-43	-17
team can	-23	-20	-20	-21	-26	-20	-20
team or	-10	-8	-8	-12	-9	-8	-8
team still	42	-13	-15	-5	-2	-3	-3
techi	25	26	57	25	19	25	26
techi $	25	26	57	25	19	25	26
technic	8	9	40	8	-1	6	9
technician	-33	-30	-30	-31	-38	-32	-42
tele	-21	-21	-33	-29	-29	-21	-21
tell	6	2	23	-5	-1	17	-7
tell me	7	2	8	-7	1	26	-8
templat	-69	-55	-63	-51	-69	-51	-52
ten	-9	-8	-9	-10	-10	-8	-9
tenant	-3	-3	24	-3	1	-7	-9
tenant manag	31	32	69	31	32	26	30
tenant who	-7	-8	-25	-8	33	-8	-31
term	35	61	79	56	28	40	37
term of	28	56	23	50	21	32	31
termin	-36	-40	35	-46	-64	-39	-46
terraform	1	24	10	22	96	22	23
terraform $	12	14	16	13	70	6	17
terraform for	5	27	26	25	65	26	27
terraform modul	-3	4	3	3	30	3	4
test	-58	-57	-57	-56	-64	-57	-62
test $	-122	-123	-153	-120	-124	-122	-128
test @	-22	-22	-23	-23	-36	-23	-24
test and	-31	-29	-32	-30	-40	-30	-29
test of	-46	-47	-68	-46	-56	-56	-67
test our	-50	-51	-50	-50	-70	-51	-68
test restor	-44	-45	-44	-44	-74	-44	-52
test that	-28	-28	-35	-29	-28	-31	-33
test the	-10	-10	-10	-10	-13	-11	-12
tester	-27	-19	-19	-20	-23	-19	-21
text	-33	-26	-34	-13	-2	-24	-28
than	-10	18	-3	-37	0	-10	-13
than 90	-22	-23	-22	-22	-28	-21	-21
than @	24	48	23	13	61	19	19
than with	2	56	3	-46	-6	3	2
thank	-3	-12	-10	-10	15	-14	-19
that	-23	-22	-24	-20	-26	-21	-15
that $	-76	-72	-110	-68	-80	-72	-41
that @	-27	-26	-26	-27	-27	-25	-28
that a	2	1	40	0	-7	1	-11
that amazon	-45	-43	-48	-43	-51	-48	-49
that an	-17	-17	-16	-16	-17	-16	-18
that appli	-26	-26	-27	-27	-33	-26	-31
that aws	9	11	8	37	4	11	3
that be	-17	-20	6	-30	-20	-17	-28
that by	-17	-21	-16	-16	-17	-16	-17
that call	17	24	54	24	26	7	26
that connect	-35	-35	-35	-35	-36	-35	-38
that do	-32	-34	-36	-34	-46	-35	-56
that down	-17	-14	-14	-14	-17	-14	-16
that end	-18	-15	-15	-15	-18	-15	-16
that execut	-15	-14	-15	-14	-15	-14	-14
that fail	-26	-20	-21	-21	-21	-20	-20
that for	-36	-39	-61	-38	-60	-42	-36
that had	-23	-18	-29	-19	-19	-19	-21
that has	-33	-36	-25	-29	-30	-24	-25
that hold	-13	-13	-13	-13	-13	-13	-15
that host	-21	-20	-19	-20	-21	-20	-23
that i	-19	-18	-18	-9	-18	-17	-31
that imag	-11	-15	-11	-12	-11	-11	-13
that is	0	-14	-12	-12	-11	-11	-11
that it	-33	-33	-37	-35	-32	-33	-49
that left	-14	-29	-25	-24	-29	-24	-25
that let	-69	-38	-40	-38	-37	-36	-37
that limit	-23	-22	-43	-22	-23	-22	-22
that market	-12	-10	-10	-10	-12	-10	-10
that must	-16	-16	-14	-14	-14	-13	-13
that no	56	18	20	25	22	25	25
that not	-54	-34	-32	-33	-34	-33	-43
that number	-10	-10	-9	-10	-11	-10	-14
that on	4	8	9	7	3	8	36
that onc	-13	-14	-14	-16	-14	-13	-14
that one	-27	-27	-29	-28	-28	-27	-52
that or	-1	8	8	10	9	6	97
that our	-33	-31	-32	-31	-34	-31	-40
that ourselv	-11	-13	-11	-12	-13	-11	-11
that patch	-7	-9	-7	-9	-7	-7	-7
that record	38	31	37	33	89	35	10
that run	-29	-31	-27	-20	-29	-26	-38
that serv	-14	-13	-13	-14	-15	-13	-17
that sit	-8	-9	-8	-10	-12	-8	-8
that somebodi	-9	-9	-10	-12	-9	-9	-11
that store	-23	-19	-18	-19	-18	-18	-20
that stuff	-24	-22	-21	-22	-25	-21	-28
that the	-8	-7	-8	-2	0	-8	-11
that thei	2	9	1	12	8	-3	60
that thing	11	32	71	32	20	31	95
that to	-13	-11	-13	-12	-15	-11	-13
that up	-33	-27	-24	-25	-26	-25	-25
that us	-26	-12	-13	-5	-16	-15	61
that we	59	72	34	47	36	38	28
that with	-40	-53	-36	-36	-36	-36	-39
that word	29	28	93	29	20	26	27
the	-15	-14	-14	-13	-12	-14	-9
the @	-37	-36	-35	-35	-31	-34	-40
the access	-26	-24	-24	-24	-29	-24	-30
the account	3	3	3	4	32	5	3
the admin	28	13	23	53	56	26	27
the agent	22	22	23	23	13	23	68
the amazon	-16	-11	-11	-11	-11	-11	-13
the ami	-19	-19	-19	-19	-19	-20	-28
the analysi	-22	-21	-42	-21	-22	-21	-21
the analyst	19	17	12	48	0	11	11
the api	-16	-9	-10	-10	-10	-9	-10
the app	-31	-31	-31	-31	-47	-30	-32
the applianc	-11	-10	-15	-12	-10	-10	-10
the applic	-33	-29	-29	-24	-31	-28	-32
the architect	16	46	12	2	2	15	10
the assess	-35	-31	-34	-30	-32	-30	-32
the attack	-58	-46	-64	-48	-72	-50	-47
the audit	-6	-7	-8	-8	-3	-9	-7
the auditor	-55	-57	-60	-58	-69	-57	-75
the author	-12	-11	-11	-12	-12	-11	-11
the authorit	-10	-10	-10	-10	-11	-10	-10
the auto	-9	-9	-10	-9	-9	-9	-10
the autom	-40	-40	-40	-40	-40	-36	-37
the automat	-11	-11	-12	-11	-12	-13	-12
the avail	-60	-60	-80	-61	-67	-61	-79
the aws	-16	-13	-30	-13	0	2	-18
the backbon	-24	-25	-26	-25	-25	-24	-25
the backup	18	20	25	23	34	25	67
the ball	-13	-15	-12	-12	-12	-12	-12
the bare	-27	-27	-28	-27	-30	-27	-50
the base	4	4	4	4	11	4	3
the basement	-30	-29	-31	-50	-28	-30	-28
the block	-16	-14	-16	-18	-15	-14	-14
the board	-56	-45	-47	-45	-47	-45	-57
the box	-32	-35	-30	-36	-37	-30	-32
the branch	-9	-8	-8	-8	-8	-8	-8
the broker	-59	-57	-58	-74	-75	-57	-60
the build	-23	-31	-20	-21	-23	-20	-22
the button	-35	-27	-27	-28	-53	-28	-28
the cabl	-29	-29	-30	-30	-56	-30	-31
the cach	-31	-30	-31	-33	-35	-30	-51
the capac	-13	-11	-11	-11	-13	-11	-12
the card	0	0	-20	0	-9	25	0
the certif	36	16	6	14	6	14	40
the checkout	24	25	23	21	75	23	8
the ci	-47	-39	-37	-39	-40	-36	-35
the cidr	-26	-23	-20	-21	-28	-21	-24
the cisco	-9	-10	-19	-19	55	-4	-29
the cli	11	31	27	27	106	3	18
the client	8	-15	-14	-14	-31	-14	-19
the cloud	-33	-31	2	-31	-46	-33	-41
the cluster	31	32	20	29	22	32	99
the code	-28	-26	-26	-27	-31	-26	-29
the coffe	19	20	19	20	53	20	12
the compani	-13	-11	-14	-12	-21	13	-13
the complianc	-51	-36	-36	-37	-39	-35	-36
the comput	-18	-17	-18	-18	-13	-17	-27
the configur	-31	-31	-32	-31	-40	-32	-35
the connect	-9	-8	-8	-8	-12	-8	-8
the consol	-29	-29	-31	-30	-50	-29	-31
the contain	10	10	9	8	0	10	51
the content	-28	-27	-28	-28	-37	-27	-40
the control	-28	-26	-34	-25	-26	-25	-30
the cool	-23	-12	-12	-12	-13	-13	-12
the copi	-12	-11	-14	-11	-12	-11	-12
the credenti	13	17	12	15	76	4	7
the custom	-22	-22	-37	-28	-39	-31	-36
the d	-37	-30	-30	-30	-30	-29	-31
the daili	-13	-12	-12	-12	-13	-11	-12
the dashboard	13	14	77	14	2	5	4
the data	-21	-21	-24	-21	-16	-21	-28
the databas	-5	-1	3	10	-19	6	90
the db	-32	-28	-35	-30	-29	-28	-32
the deal	66	-6	-27	7	-9	6	2
the decid	-8	-7	-7	-7	-8	-7	-9
the default	-7	-5	-12	-6	16	-6	-7
the dev	-65	-61	-61	-60	-86	-60	-61
the devic	-21	-21	-21	-21	-21	-21	-39
the differ	6	39	-15	-9	76	10	14
the disk	-29	-29	-29	-33	-50	-29	-32
the divis	81	61	20	40	37	41	41
the dns	-54	-49	-44	-45	-51	-44	-47
the docker	-8	-7	-8	-7	-7	-7	-6
the domain	-35	-41	-35	-36	-34	-33	-38
the durabl	-11	-8	-8	-8	-9	-8	-8
the duti	-10	30	14	-3	56	14	13
the ecs	-49	-48	-48	-48	-49	-47	-78
the edg	-47	-48	-62	-50	-51	-47	-69
the encrypt	-38	-38	-38	-40	-44	-37	-47
the end	-36	-33	-33	-34	-55	-33	-34
the endpoint	33	31	30	32	9	33	73
the engin	-9	-9	-11	-11	-24	-8	32
the environ	-20	-18	-19	-18	-26	-18	-19
the error	-9	-8	-8	-8	-8	-8	-12
the esxi	-17	-15	-15	-16	-25	-16	-18
the etl	-12	-11	-12	-12	-12	-11	-13
the evid	-53	-35	-35	-35	-36	-35	-35
the execut	-21	-21	-23	-21	-21	-20	-21
the facil	-24	-23	-26	-23	-24	-24	-27
the factori	-36	-34	-35	-35	-35	-35	-54
the failov	-13	-12	-13	-12	-15	-12	-12
the fenc	79	36	25	36	87	38	3
the fewest	4	2	9	53	-11	10	10
the file	-37	-31	-34	-36	-43	-34	-36
the financ	-18	-16	-16	-18	-16	-17	-16
the find	-49	-28	-33	-28	-29	-28	-29
the firewal	50	50	49	50	14	49	151
the firmwar	-12	-11	-11	-11	-12	-11	-13
the first	-53	-59	-64	-62	-82	-59	-70
the fix	-29	-30	-29	-30	-31	-30	-42
the fleet	-21	-21	-21	-21	-27	-20	-24
the floor	-20	-18	-17	-17	-19	-18	-17
the flow	-15	-14	-18	-14	-15	-14	-15
the full	31	2	2	1	-9	1	3
the function	-13	-12	-12	-12	-13	-12	-14
the gatewai	2	18	21	20	45	19	65
the global	-11	-11	-12	-12	-12	-12	-12
the goal	20	-7	18	48	68	20	4
the golden	-17	-17	-18	-17	-23	-17	-23
the gpu	-45	-40	-39	-43	-50	-39	-44
the graph	-7	-7	-7	-10	-7	-7	-7
the guard	-39	-41	-41	-40	-48	-41	-48
the guest	-24	-20	-22	-21	-6	-21	-31
the hardwar	-35	-30	-30	-30	-33	-30	-37
the head	-8	-7	-7	-7	-9	-7	-9
the health	-29	-30	-40	-36	-39	-30	-32
the heavi	-28	-54	-24	9	-35	-26	-48
the hook	40	4	-17	-4	-4	-3	-12
the host	62	70	68	83	69	70	156
the http	-38	-37	-40	-39	-55	-37	-47
the hypervisor	-44	-42	-47	-42	-49	-42	-55
the imag	-7	-6	-6	-6	-8	-6	-6
the index	-25	-22	-23	-24	-22	-23	-37
the infrastructur	-16	-14	-14	-14	-15	-14	-15
the internet	-39	-33	-32	-37	-35	-32	-39
the iot	-8	-7	-8	-7	-8	-7	-7
the ip	-10	-10	-9	-10	-11	-9	-9
the java	-29	-27	-29	-29	-31	-27	-31
the job	-46	-40	-40	-40	-41	-40	-56
the kei	49	51	52	53	32	51	114
the kernel	3	5	-4	48	-7	-4	5
the key	-10	-10	-10	-10	-12	-10	-12
the kubelet	-33	-30	-34	-32	-30	-30	-40
the land	-23	-22	-27	-25	-24	-25	-25
the latter	-29	-30	-30	-30	-40	-30	-43
the law	-33	-33	-33	-34	-46	-34	-40
the least	31	17	31	83	27	30	23
the legal	22	24	55	10	46	-4	19
the limit	-6	-7	-34	-7	-36	43	-26
the line	61	44	-1	15	-6	14	14
the linux	-31	-27	-28	-29	-9	-27	-41
the log	-2	-4	-1	-2	-15	-1	22
the loss	-10	-10	-11	-10	-13	-10	-11
the lowest	3	4	-7	-8	36	1	3
the machin	-63	-60	-60	-59	-62	-59	-77
the mainten	-17	-9	-17	-14	-25	-10	25
the manag	-32	-25	-26	-25	-25	-25	-30
the manual	-23	-23	-24	-24	-27	-26	-25
the master	-21	-19	-19	-20	-21	-20	-23
the max	53	57	32	60	176	58	62
the maximum	32	49	24	48	108	49	50
the mean	28	29	69	29	-6	25	30
the metadata	-21	-21	-21	-22	-22	-21	-39
the mfa	-18	-18	-27	-18	-21	-19	-19
the minimum	-18	-40	-18	9	-29	-19	-18
the model	-3	-23	-12	-22	-32	-24	-31
the monthli	-14	2	-6	-17	38	3	-1
the most	35	28	23	104	20	33	31
the name	24	31	31	30	28	31	67
the network	-9	-8	21	-9	-12	-9	-12
the new	-21	-20	-18	-21	8	-18	-19
the next	-26	-24	-24	-24	-26	-22	-25
the nitro	10	10	62	9	7	10	7
the node	12	1	13	32	7	13	57
the number	-10	-10	-10	-10	-13	-10	-10
the object	-26	-26	-26	-26	-50	-26	-26
the offic	26	27	24	25	82	21	19
the old	21	20	19	20	78	11	15
the on	-16	-17	-15	-16	-18	-15	-16
the one	3	6	8	45	7	10	10
the oper	-9	-9	-16	-10	-14	-9	18
the os	-15	-10	-11	-10	41	-11	-46
the other	23	63	25	13	24	24	24
the owner	-33	-32	-34	-41	-23	-30	-37
the parti	-29	-30	-32	-32	-42	-32	-51
the partner	-19	-18	-36	-18	-19	-19	-19
the password	-8	10	2	9	-23	10	77
the patch	-14	-20	-13	20	-2	-15	-39
the pci	-8	-8	11	-8	-23	-9	-8
the peer	-33	-33	-35	-33	-37	-32	-51
the peopl	-21	-21	-23	-23	-26	-22	-27
the permiss	-26	-29	-22	-23	-23	-22	-24
the person	-30	-33	-30	-33	-31	-29	-29
the physic	-37	-35	-36	-35	-37	-35	-43
the plan	-21	-19	-19	-19	-24	-19	-21
the platform	-27	-35	-32	-29	-29	-26	-28
the point	-21	-16	-17	-16	-17	-16	-17
the polici	13	-12	-16	-13	-34	-13	-17
the power	-9	2	-7	-11	36	2	-7
the primari	-32	-26	-26	-26	-51	-26	-26
the privat	-10	-10	-10	-10	-12	-10	-10
the procur	152	56	44	52	51	59	57
the prod	-3	-4	-1	-2	30	-1	0
the prompt	-9	-10	-9	-10	-10	-9	-9
the provid	-12	-11	-12	-11	-11	-10	-13
the python	-23	-23	-24	-23	-30	-23	-27
the queri	-16	-12	-12	-12	-14	-12	-13
the queue	-15	-15	-14	-14	-18	-15	-17
the raci	-60	-33	-36	-49	-50	-35	-35
the rack	-31	-32	-31	-31	-54	-32	-41
the record	-34	-36	-34	-44	-43	-35	-42
the region	-28	-28	-32	-28	-29	-27	-28
the regul	-10	-10	-10	-10	-12	-10	-14
the releas	-14	-14	-13	-14	-15	-14	-14
the replac	-55	-44	-45	-44	-52	-44	-46
the report	-12	-8	-8	-8	-8	-8	-8
the requir	-17	-15	-15	-16	-20	-15	-18
the resolv	-24	-21	-21	-24	-32	-21	-22
the resourc	-8	-8	-8	-10	-8	-8	-9
the respons	-32	6	-25	-38	-34	-26	-28
the rest	18	59	26	26	-14	27	110
the restor	-12	-11	-11	-11	-15	-11	-14
the retent	-17	-18	-17	-17	-20	-17	-21
the risk	30	-1	4	-9	3	3	4
the room	-20	-19	-18	-18	-22	-17	-18
the root	-41	-41	-49	-41	-46	-41	-47
the rotat	-18	-19	-18	-20	-24	-18	-21
the router	-10	-6	-6	-6	-6	-6	-6
the row	-27	-26	-24	-37	-26	-25	-29
the rule	-5	-8	-5	-6	15	-5	-15
the rundown	36	-2	-1	-1	-28	-2	-1
the runtim	4	17	57	15	8	15	62
the salari	-28	-28	-27	-28	-54	-28	-28
the sale	-24	-24	-24	-25	-29	-24	-25
the same	9	56	41	25	15	19	17
the scan	-10	-10	-10	-12	-10	-11	-10
the schedul	-24	-24	-24	-24	-24	-23	-39
the search	-14	-13	-13	-14	-14	-13	-14
the second	-42	-19	-27	-25	-39	-21	26
the secret	-8	-11	-8	-10	-8	-9	-9
the secur	46	7	17	34	18	20	46
the server	-39	-36	-36	-36	-46	-35	-20
the servic	-38	-43	-40	-39	-43	-37	-42
the sg	-32	-38	-27	-33	-2	-33	-27
the shard	-40	-39	-39	-41	-38	-37	-41
the share	35	0	31	2	-27	0	1
the shop	-68	-63	-74	-69	-67	-62	-67
the signatur	-46	-45	-44	-46	-60	-45	-56
the site	-25	-23	-24	-25	-24	-23	-25
the sla	23	25	8	32	71	32	34
the smallest	11	6	10	37	11	11	11
the softwar	-39	-40	-39	-50	-40	-39	-46
the sourc	-20	-20	-24	-20	-22	-21	-24
the split	27	38	7	9	2	9	8
the ssh	-18	-17	-16	-17	-17	-16	-17
the stone	-34	-18	-18	-20	-18	-18	-18
the storag	-13	-13	-13	-13	-14	-13	-14
the subnet	-14	-13	-19	-13	-14	-13	-13
the subscript	-17	-16	-18	-16	-19	-16	-16
the switch	20	51	20	17	21	21	19
the system	-10	-9	-9	-9	-10	-9	-14
the tabl	10	1	11	35	8	11	8
the task	-17	-16	-16	-16	-16	-16	-18
the team	97	79	62	93	109	64	38
the term	28	33	96	35	24	35	36
the terraform	23	46	11	41	129	42	45
the text	2	0	-34	-2	74	-1	-7
the thing	-8	-6	-6	-6	-6	-6	-6
the third	3	8	28	6	7	8	8
the three	-13	-18	-14	9	-18	-13	-14
the time	-36	-23	-23	-26	-23	-23	-28
the tls	-15	-15	-15	-16	-17	-15	-19
the traffic	-26	-24	-26	-25	-32	-24	-29
the truck	-31	-30	-30	-32	-36	-29	-35
the tunnel	-44	-38	-34	-56	-41	-33	-33
the two	-1	13	-1	-9	-2	-1	-1
the underli	-47	-41	-44	-43	-45	-41	-53
the updat	55	41	61	85	27	53	132
the upgrad	23	26	27	19	19	26	101
the uplink	-8	-8	-8	-8	-8	-8	-8
the user	-5	-5	-5	-5	-5	-5	-8
the vendor	-8	-9	-9	-8	-10	-9	-8
the version	-5	-6	-22	-9	-16	-15	35
the virtual	-35	-32	-32	-36	-33	-32	-51
the vpn	22	25	24	22	11	25	64
the vulner	-46	-45	-45	-45	-47	-45	-83
the weather	-1	-1	-26	0	38	-2	0
the web	-10	-8	-9	-10	-8	-8	-10
the weekend	-23	-22	-23	-24	-42	-23	-26
the whole	-21	-19	-18	-19	-21	-18	-20
the window	-17	-16	-16	-17	-22	-18	-19
the wire	-51	-44	-41	-43	-47	-43	-59
the word	0	0	14	-1	2	-3	-2
the work	-21	1	-26	-26	-21	-22	-30
the worker	-26	-24	-29	-25	-2	-24	-44
the workload	-45	-45	-82	-47	-67	-47	-49
the world	-25	-24	-24	-25	-37	-24	-25
the wrong	-55	-58	-53	-52	-54	-51	-56
theft	-26	-32	-26	-28	-28	-26	-28
thei	-4	-14	3	-11	-20	-13	0
thei $	3	15	43	16	8	12	64
thei are	-18	-19	-17	-16	-18	-16	-17
thei do	48	23	5	30	22	14	96
thei mean	-25	20	73	24	1	22	22
their	28	-1	-5	0	7	0	6
their $	44	22	12	10	8	11	42
their @	-36	-26	-25	-25	-25	-25	-28
their access	-41	-40	-40	-39	-66	-39	-57
their and	72	31	18	27	24	27	28
their host	-56	-31	-31	-53	-32	-31	-31
their name	34	40	38	38	91	37	30
their or	-35	-15	-14	-12	-37	-19	27
their os	-23	-23	-23	-23	-23	-22	-41
their our	109	33	35	35	30	32	20
their own	-12	-11	-11	-11	-14	-11	-12
them	0	-14	-16	-14	-14	-13	-6
them $	12	-2	-10	-8	-2	-5	4
them @	-54	-50	-50	-50	-68	-49	-51
them back	-39	-28	-29	-31	-29	-29	-37
them everi	-33	-21	-22	-22	-23	-22	-21
them in	-15	-13	-13	-14	-17	-13	-13
them is	-42	-41	-43	-41	-47	-41	-52
them off	-17	-18	-18	-17	-19	-17	-17
them on	-34	-32	-33	-33	-38	-32	-39
them or	21	23	21	18	26	24	88
them out	-16	-12	-12	-12	-13	-12	-13
them to	-41	-40	-44	-42	-44	-40	-47
them us	165	49	64	67	62	60	30
them who	-8	-7	-8	-9	-8	-7	-7
themselv	-37	-38	-50	-52	-39	-38	-39
themselv $	-38	-39	-59	-39	-41	-40	-40
then	-29	-28	-10	-28	-31	-28	-34
then $	-21	-20	12	-19	-22	-19	-30
there	-3	-11	-21	-15	-1	-10	-23
there $	11	-9	-29	-19	7	-16	-18
there a	14	18	13	25	16	53	15
there are	-25	-26	-27	-35	-27	-26	-33
there is	-11	-9	-9	-10	-9	-10	-10
there no	-30	-29	-30	-27	-32	-28	-29
there was	-10	-10	-9	-10	-10	-9	-10
thermostat	-11	-10	-11	-11	-12	-11	-12
these	-52	-56	-48	-47	-42	-46	-59
these $	-55	-72	-60	-55	-69	-55	-78
these dai	33	33	32	31	85	32	19
these for	-8	-9	-7	-7	-7	-7	-8
theyr	-37	-38	-38	-38	-57	-37	-43
thi	-5	-1	-2	-1	-4	32	25
thi $	-33	-15	3	-15	-18	-31	-18
thi bot	-1	0	-66	2	-26	74	-6
thi in	-17	-17	-19	-18	-23	-17	-20
thi is	-23	-25	-25	-26	-27	-25	-31
thi morn	-13	-8	-10	-10	36	-20	-26
thi one	30	43	32	38	16	2	117
thi thing	-15	-3	-2	-1	-31	63	-17
thi word	15	17	61	15	-9	-4	13
thing	74	20	24	23	0	29	52
thing $	-21	0	15	0	-4	10	37
thing amazon	82	17	10	17	25	18	21
thing can	-2	-1	-17	-1	-5	28	-4
thing do	71	20	25	24	25	24	22
thing for	-1	28	27	33	22	29	115
thing our	20	1	4	4	4	4	3
thing to	11	8	11	36	11	10	10
thing who	23	24	25	26	8	24	59
think	-23	-16	-33	-3	1	-36	-24
think about	32	32	22	99	20	30	29
think of	-4	15	-25	-2	53	-20	-6
third	-15	-10	12	-9	-9	-10	-13
third parti	-18	-14	4	-13	-13	-15	-18
those	-27	-21	-25	-23	-28	-8	-17
those $	-3	4	-4	4	-3	47	21
those @	-26	-23	-27	-24	-26	-24	-30
those for	-25	-37	-25	-46	-25	-25	-25
those i	-14	-13	-18	-14	-15	-14	-15
those machin	-37	-38	-36	-36	-34	-34	-40
those node	-13	-13	-13	-14	-13	-13	-22
those of	-12	-10	-9	-9	-10	-10	-10
those two	-32	-26	-30	-27	-29	-27	-29
though	-40	-33	-43	-34	26	-31	-34
thousand	-11	-11	-11	-11	-12	-11	-11
threat	-17	-17	-16	-16	-17	-16	-17
three	-11	-5	-10	-1	-11	-8	-10
three $	-20	-23	-20	-27	-19	-19	-21
three az	-29	-29	-30	-51	-31	-29	-29
three azs	-13	-13	-13	-13	-14	-13	-12
three column	-24	35	0	-3	1	0	-1
three year	24	26	21	23	67	24	24
throttl	-35	-32	-33	-32	-35	-31	-34
throttl limit	-25	-21	-21	-21	-26	-22	-22
through	-9	-23	-23	-22	-29	-22	-23
through $	-9	-7	-7	-7	-7	-7	-7
through @	-10	-23	-20	-20	-24	-20	-20
through a	-27	-26	-28	-26	-29	-27	-35
through our	-29	-24	-25	-25	-27	-25	-27
through the	-16	-15	-19	-17	-17	-15	-16
through which	-7	-7	-7	-7	-8	-7	-7
throughput	-1	6	-17	6	57	7	6
thru	-40	-41	-45	-47	-48	-40	-45
tick	-38	-38	-38	-37	-39	-35	-40
tick the	-24	-27	-22	-24	-24	-22	-23
ticket	-2	7	7	4	28	7	6
ticket for	-28	-23	-24	-26	-28	-23	-26
tie	12	15	15	39	15	15	14
tier	-53	-53	-52	-52	-52	-50	-53
tier $	-57	-58	-66	-57	-62	-59	-63
tighten	-10	-14	-10	-11	-10	-10	-10
time	-10	-11	-6	-5	9	-11	-13
time $	13	-6	-6	-8	-10	-6	-14
time @	-72	-58	-57	-60	-67	-58	-69
time object	-44	-45	-54	-45	-47	-45	-45
time out	5	10	8	8	55	10	10
time polici	-24	-23	-24	-23	-44	-24	-23
time recoveri	-14	-11	14	-12	-18	-12	-17
time zone	-30	-30	-40	-31	-33	-30	-29
timeout	-46	-44	-45	-44	-57	-45	-49
timeout of	-23	-23	-24	-23	-23	-23	-32
tini	2	-11	0	22	2	2	2
tls	-33	-31	-28	-31	-34	-31	-29
tls $	-115	-114	-153	-111	-121	-110	-122
tls 1	-23	-26	-32	-28	-28	-23	-26
tls between	-22	-22	-22	-22	-23	-22	-36
tls disabl	-22	-21	-24	-24	-23	-21	-23
tls for	-9	-8	-9	-9	-8	-8	-8
tls on	-32	-31	-32	-31	-35	-31	-35
tls polici	-45	-42	-44	-42	-52	-42	-42
tls to	-17	-17	-23	-17	-18	-17	-17
tls version	-28	-27	-28	-27	-30	-27	-28
tls who	42	38	-2	41	21	40	131
tlsv1	-31	-31	-31	-30	-42	-31	-38
to	-16	-17	-18	-14	-16	-17	-19
to $	-25	-22	-22	-22	-24	-22	-24
to 0	-12	-11	-13	-12	-13	-11	-11
to 1	-19	-17	-17	-17	-21	-17	-17
to 16	-18	-20	-18	-33	-18	-18	-19
to @	-32	-17	-31	-30	-24	-28	-31
to a	-24	-25	-13	-24	-27	-23	-24
to act	-8	-6	-6	-8	-6	-6	-6
to add	-16	-16	-17	-17	-17	-16	-21
to all	-25	-24	-24	-24	-34	-24	-30
to amazon	-32	-14	-31	-28	-40	-29	-41
to an	-25	-22	-23	-22	-12	-22	-22
to anoth	-18	-16	-16	-16	-18	-16	-17
to answer	-6	-5	-23	-5	-17	40	-3
to appli	-2	6	-6	2	-15	4	46
to ask	-8	-2	-14	-2	-25	55	-1
to attach	34	34	28	27	91	32	35
to aws	-18	-40	-35	-19	-60	-35	-41
to babysit	9	11	3	57	0	13	12
to be	16	9	48	27	13	16	15
to blame	-38	-49	-39	-40	-57	-38	-39
to both	-42	-39	-38	-34	-62	-34	-61
to by	-8	0	-13	-8	-7	-7	-7
to call	-20	-18	-22	-18	-20	-18	-19
to care	-24	-34	-26	-9	-26	-25	-50
to copi	-88	-82	-99	-72	-90	-70	-67
to date	-29	-31	-28	-26	-30	-25	-27
to decid	-25	-29	-23	-32	-24	-24	-24
to defin	-52	-54	-87	-53	-76	-56	-52
to do	24	-2	-15	11	-17	-9	-17
to enabl	-23	-23	-23	-24	-33	-23	-36
to encrypt	-35	-34	-34	-34	-44	-34	-41
to fix	-36	-35	-37	-56	-36	-35	-36
to flip	-43	-59	-40	-42	-46	-43	-42
to get	-9	-8	-7	-8	-8	-7	-9
to have	-11	-11	-10	-11	-11	-10	-10
to host	-9	-8	-7	-8	-7	-7	-7
to instal	-9	-8	-8	-8	-8	-8	-13
to it	-47	-49	-51	-50	-52	-50	-64
to keep	-17	-16	-16	14	-21	-15	-16
to know	8	17	-3	-25	-4	-3	-3
to load	-24	-24	-24	-24	-32	-23	-25
to look	15	3	14	62	12	14	12
to maintain	-28	-79	-33	1	-28	-28	-29
to me	68	23	49	18	1	19	17
to mend	-9	-9	-9	-9	-8	-8	-9
to migrat	24	24	26	7	81	25	7
to move	-46	-26	-26	-26	-31	-26	-26
to my	43	34	18	26	60	24	25
to nairobi	9	9	-7	7	34	8	9
to our	-25	-36	-46	-40	-45	-41	-46
to pass	14	13	44	12	9	13	13
to patch	-13	-7	-11	37	-9	-7	-8
to plain	6	27	7	4	5	7	6
to plan	-7	-7	-10	-7	-9	-7	-7
to prod	-52	-27	-27	-28	-27	-27	-27
to protect	-13	-12	-12	-12	-15	-12	-13
to put	-14	-16	-15	1	-14	-12	-11
to read	-12	-14	-12	-14	-12	-12	-12
to reboot	-22	-8	-8	-8	8	-8	-11
to rebuild	11	-8	11	35	11	11	11
to repair	-12	-13	-11	-11	-12	-11	-11
to replac	-29	-33	-28	-53	-28	-28	-29
to review	-25	-23	-27	-24	-25	-24	-29
to rotat	46	45	48	47	25	44	111
to run	70	27	35	68	12	35	31
to scan	-11	-8	-8	-8	-10	-8	-9
to schedul	-14	-10	-11	-10	-10	-10	-10
to secur	-37	-31	-31	-31	-37	-32	-42
to set	-60	-61	-52	-83	-53	-52	-52
to sort	-19	-19	-18	-18	-19	-20	-33
to take	30	16	8	10	9	10	10
to the	-10	-16	-17	-17	-16	-16	-17
to think	8	7	1	36	1	6	6
to touch	-19	-22	-12	19	-16	-11	-12
to turn	-12	-10	-9	-10	-12	-10	-9
to two	27	25	17	19	81	24	28
to updat	-2	-16	-3	17	-10	-2	-4
to upgrad	-13	-13	-14	-14	-14	-14	-21
to us	10	0	-13	-12	-22	-9	-13
to user	-23	-21	-23	-22	-24	-22	-22
to which	-19	-16	-17	-16	-18	-16	-16
to who	-17	-15	-15	-15	-15	-15	-18
to whom	-48	-27	-49	-59	-63	-46	-74
to write	-12	-9	-9	-9	-12	-9	-11
to you	-2	-1	0	0	-25	31	-1
todai	25	13	-18	-7	-6	-3	-1
todai $	67	31	16	31	21	28	31
todai what	-26	-24	-46	-25	-25	-26	-24
todo	-1	29	1	-3	-5	0	1
togeth	-9	-10	-10	-9	-11	-9	-9
toggl	-33	-30	-37	-34	-30	-30	-30
token	-43	-42	-44	-44	-22	-44	-44
token and	-26	-24	-30	-24	-25	-24	-24
token in	-28	-31	-31	-43	-29	-28	-29
token of	-22	-23	-23	-23	-26	-22	-25
told	-22	-20	-21	-22	-21	-20	-21
tomorrow	42	11	7	11	26	11	13
tomorrow $	42	11	7	11	26	11	13
tonight	9	-7	14	17	83	18	5
tonight $	-27	-42	-16	-16	24	-16	-29
too	-69	-66	-66	-66	-85	-65	-73
too $	-60	-57	-57	-55	-57	-57	-61
too low	-41	-43	-40	-50	-60	-40	-40
too mani	-45	-45	-44	-44	-79	-44	-44
too much	-71	-62	-65	-66	-80	-63	-63
too short	-43	-34	-37	-34	-32	-32	-32
too small	-19	-17	-18	-18	-18	-18	-18
too wide	-13	-16	-13	-16	-13	-14	-13
took	-14	-13	-13	-13	-15	-13	-14
took over	-10	-9	-9	-9	-9	-9	-11
tool	-17	-18	-43	-17	-41	31	-32
top	-40	-41	-41	-45	-46	-41	-61
top of	-40	-41	-41	-45	-46	-41	-61
topic	-27	-29	-32	-25	-43	0	-27
topic and	-36	-36	-36	-38	-44	-41	-43
topic polici	-35	-35	-37	-36	-39	-39	-37
touch	-33	-34	-32	-20	-36	-30	-36
touch the	-52	-44	-45	-48	-50	-44	-61
trace	-8	-6	-7	-7	-8	-7	-7
track	-23	-23	-25	-26	-24	-23	-27
traffic	-28	-26	-29	-27	-29	-27	-30
traffic $	-35	-27	-29	-27	-39	-27	-28
traffic over	-19	-18	-18	-20	-18	-18	-26
traffic tripl	-9	-10	-8	-8	-8	-8	-8
train	-30	-29	-13	-23	-32	-32	-36
train @	13	9	12	57	4	13	12
train contain	-15	-15	-16	-17	-15	-15	-15
train data	-47	-45	-48	-45	-45	-44	-47
train in	6	25	67	24	25	2	25
train its	-12	-12	-12	-12	-13	-12	-20
train of	-15	-15	-17	-15	-16	-15	-22
train our	-35	-35	-36	-36	-48	-39	-53
train whose	-49	-50	-60	-49	-49	-50	-68
transact	-47	-43	-44	-54	-52	-42	-42
transfer	-43	-35	-36	-36	-36	-35	-36
transit	-13	-13	24	-13	-18	-12	-22
transit $	-6	-4	29	-3	-22	-5	-15
trigger	-51	-49	-53	-49	-53	-49	-53
trigger $	-20	-19	-20	-19	-20	-19	-28
trim	-22	-18	-18	-19	-19	-18	-19
tripl	-39	-36	-34	-45	-57	-34	-39
trivi	2	3	3	19	1	3	2
truck	-31	-30	-30	-32	-36	-29	-35
true	-49	-46	-58	-46	-41	-45	-63
true $	-33	-28	-44	-28	-5	-27	-46
true on	-8	-8	-9	-8	-8	-8	-7
true or	-40	-38	-43	-41	-60	-38	-53
truncat	-32	-31	-31	-35	-34	-31	-36
trust	-24	-23	-29	-24	-30	-9	-27
trust advisor	-51	-49	-50	-53	-62	-52	-61
ttl	-60	-54	-56	-65	-57	-55	-56
tuesdai	-27	-23	-25	-22	62	-38	-47
tune	-39	-36	-34	-34	-36	-34	-36
tune @	-54	-33	-33	-48	-48	-33	-33
tune by	-16	-16	-16	-16	-16	-16	-23
tune it	-19	-18	-19	-18	-26	-18	-20
tune sql	-54	-51	-52	-50	-52	-50	-53
tune them	-12	-10	-10	-10	-12	-10	-10
tunnel	-55	-49	-49	-59	-57	-47	-55
tunnel of	-19	-18	-19	-19	-19	-18	-29
turn	-31	-30	-31	-30	-25	-29	-36
turn @	-29	-31	-32	-29	-33	-29	-28
turn it	-7	-8	-7	-8	-8	-7	-8
turn off	-24	-24	-24	-24	-25	-30	-24
turn on	-37	-36	-37	-35	-37	-34	-38
turn that	-16	-17	-17	-20	-20	-17	-17
turn the	-21	-22	-21	-22	-32	-21	-25
turn them	-15	-15	-16	-14	-16	-14	-14
twice	-85	-74	-76	-73	-90	-72	-79
two	-28	-29	-23	-25	-19	-28	-40
two @	11	8	5	-1	61	10	12
two azs	-36	-37	-40	-36	-37	-41	-58
two custom	-11	-11	-11	-11	-20	-11	-11
two dev	12	12	12	31	10	12	10
two of	-3	-2	-5	11	-4	-2	-4
two region	-22	-22	-25	-22	-26	-22	-22
two week	-17	-13	-20	-14	-14	-13	-14
two year	-25	-23	-37	-23	-23	-22	-24
txt	-8	-7	-8	-8	-8	-8	-8
txt in	-9	-8	-9	-10	-9	-9	-9
type	-1	2	10	0	18	9	19
type @	-44	-47	-44	-43	-52	-43	-50
type in	-9	-6	25	-6	-26	13	-13
tyre	37	35	33	30	80	35	5
tyre $	37	35	33	30	80	35	5
u	51	12	-16	17	5	92	21
ubuntu	-39	-42	-36	-42	-47	-37	-43
ubuntu @	-31	-27	-27	-28	-33	-27	-38
uh	-10	-10	-10	-10	-10	-10	-18
uid	-12	-11	-12	-12	-12	-11	-11
um	52	23	8	22	15	18	20
under	-36	-33	-35	-35	-35	-28	-40
under @	-39	-40	-44	-44	-46	-42	-48
under a	-40	-39	-40	-39	-41	-39	-56
under an	-53	-50	-53	-50	-51	-50	-64
under it	-17	-17	-18	-18	-19	-17	-18
under load	-33	-44	-30	-33	-32	-31	-31
under our	-38	-37	-28	-30	-37	-29	-32
under the	-16	-12	-24	-14	-34	25	-21
underli	-47	-42	-46	-44	-47	-43	-53
underli comput	-53	-45	-49	-48	-50	-46	-63
underli host	-25	-22	-24	-23	-25	-22	-25
underneath	-59	-58	-55	-56	-58	-55	-68
underneath @	-55	-56	-54	-54	-56	-53	-67
undersea	-23	-23	-23	-23	-24	-23	-34
understood	-27	-28	-28	-28	-30	-28	-30
undo	-20	-15	-15	-17	-15	-15	-15
unintend	-18	-14	-15	-15	-15	-15	-16
uninterrupt	-29	-28	-32	-28	-37	-29	-29
uninterrupt power	-29	-28	-32	-28	-37	-29	-29
unit	-27	-28	-30	-27	-31	-29	-28
unless	-31	-32	-32	-32	-39	-32	-39
unless we	-29	-29	-30	-29	-38	-30	-37
unlik	-19	28	-12	-11	-15	-15	-12
unlik @	-19	28	-12	-11	-15	-15	-12
unlock	-35	-31	-31	-31	-33	-31	-30
unlock code	-35	-31	-31	-31	-33	-31	-30
unsupport	-27	-27	-27	-26	-27	-27	-31
untag	-12	-11	-12	-11	-11	-11	-11
untag imag	-12	-11	-12	-11	-11	-11	-11
unus	-59	-56	-55	-54	-60	-55	-63
unus @	-72	-65	-65	-64	-72	-65	-77
up	-10	-15	-17	-16	-12	-16	-7
up $	-30	-28	-27	-29	-32	-29	-29
up @	-52	-78	-81	-74	-85	-74	-98
up a	17	25	20	22	70	25	24
up and	-14	9	-9	-9	-9	-9	-9
up by	-41	-36	-38	-36	-43	-36	-38
up etcd	-32	-31	-33	-30	-35	-30	-38
up for	97	21	14	29	-5	32	29
up in	-59	-59	-60	-75	-98	-59	-67
up on	-20	-20	-21	-20	-19	-20	-23
up our	46	67	64	70	20	70	182
up sinc	-44	-47	-30	-37	-40	-30	-31
up the	-6	-5	-4	-5	27	-5	-20
up to	-28	-26	-28	-27	-31	-26	-30
up who	-9	-7	-7	-7	-7	-7	-9
updat	-26	-26	-23	-21	-23	-21	1
updat $	-91	-89	-86	-56	-108	-58	-76
updat @	-36	-35	-35	-35	-36	-35	-48
updat a	-20	-20	-22	-21	-27	-20	-28
updat avail	44	49	110	46	49	48	48
updat by	-37	-38	-37	-38	-37	-37	-64
updat do	-68	-65	-64	-64	-66	-65	-111
updat for	-22	-21	-24	-34	-21	-21	-23
updat from	-7	-8	-7	-10	-7	-7	-8
updat in	1	8	47	9	7	7	5
updat is	-22	-22	-23	-23	-23	-22	-40
updat it	21	22	22	23	62	23	-1
updat mode	18	26	76	24	21	22	19
updat of	26	24	24	24	8	19	58
updat on	-7	-5	-5	-6	39	-2	-2
updat onto	-35	-36	-35	-34	-37	-34	-49
updat our	27	27	24	24	1	17	66
updat that	-14	-14	-15	-14	-15	-13	-16
updat the	-17	-15	-15	-15	-17	-15	-10
updat them	-24	-44	-24	-27	-24	-24	-25
updat these	-8	-7	-6	-7	-7	-6	-7
updat to	-17	-34	-17	-1	-17	-17	-24
updat under	-8	-8	-7	-8	-11	-8	-8
updat us	-62	-62	-78	-61	-81	-62	-81
updat who	37	48	49	53	51	54	142
updat with	-30	-26	-26	-29	-27	-26	-35
updat without	-27	-25	-31	-29	-29	-26	-29
upgrad	-13	-9	-1	0	-11	-6	41
upgrad $	-39	-51	-44	-1	-44	-29	63
upgrad @	-74	-76	-83	-79	-78	-74	-86
upgrad by	-21	-21	-22	-21	-25	-21	-30
upgrad do	15	17	12	14	12	16	54
upgrad from	-15	-17	-15	-27	-15	-15	-16
upgrad in	-122	-117	-115	-117	-112	-109	-155
upgrad it	-24	-23	-23	-23	-23	-23	-41
upgrad karpent	-15	-15	-17	-15	-14	-14	-16
upgrad of	-9	-9	-9	-9	-11	-9	-11
upgrad on	6	11	4	7	8	11	57
upgrad our	45	68	66	67	64	69	167
upgrad the	-43	-43	-46	-45	-50	-42	-57
upgrad there	-60	-60	-62	-60	-65	-61	-99
upgrad who	-40	-36	-36	-35	-36	-35	-50
upkeep	-9	-1	-8	20	-10	-9	-8
upkeep $	-7	4	-5	27	-8	-7	-4
uplink	-37	-38	-39	-36	-36	-36	-35
uplink of	-37	-40	-42	-37	-39	-38	-38
upload	-59	-56	-57	-56	-61	-54	-65
upload $	-33	-33	-33	-33	-49	-35	-57
upload to	-61	-51	-54	-50	-54	-49	-51
ups	-29	-26	-26	-27	-31	-26	-34
ups batteri	-34	-30	-29	-31	-35	-29	-38
uptim	-45	-45	-46	-43	-45	-43	-53
uptim of	-28	-31	-28	-28	-31	-28	-35
url	-26	-26	-26	-25	-18	-25	-27
url for	-7	-7	-7	-7	-11	-6	-7
us	12	-4	-8	3	-4	-5	7
us $	4	-2	-9	0	-8	-6	22
us @	7	-69	-28	-17	-29	-26	-29
us a	-46	-43	-34	-35	-36	-34	-34
us and	67	46	2	-6	17	17	18
us as	-37	-37	-37	-37	-37	-37	-65
us ask	-23	-20	-19	-20	-24	-20	-21
us aws	-51	-48	-56	-47	-54	-46	-63
us by	-18	-18	-18	-16	-17	-16	-18
us daili	-22	-22	-24	-22	-38	-22	-24
us east	-5	2	2	0	28	1	-3
us from	-7	-7	-7	-8	-9	-7	-10
us i	-38	-36	-50	-37	-39	-36	-38
us if	0	9	-1	-5	-1	-1	0
us in	-9	-8	-8	-9	-9	-8	-13
us more	0	-27	-3	67	-6	0	-2
us no	-16	-13	-18	1	-16	-13	-15
us off	32	56	30	25	34	35	71
us on	-46	-32	-33	-35	-5	-32	-44
us or	-10	-5	-8	-5	11	-4	20
us our	-18	-20	-16	-17	-16	-16	-20
us patch	2	3	-8	46	-7	3	-36
us right	-21	-23	-21	-27	-22	-21	-21
us set	-18	-15	-15	-16	-16	-15	-16
us the	-11	-12	-12	-5	-10	-10	-11
us them	169	26	33	36	32	30	11
us thi	-10	-8	29	-8	-9	-9	-22
us to	-16	-12	-17	-18	-29	-16	-17
us what	77	15	13	31	12	31	30
us when	-13	-51	-46	-53	-59	-51	-56
us who	105	19	28	26	6	24	33
us with	-1	28	-1	-27	-8	-1	-2
usag	0	16	1	24	8	131	15
usag $	4	26	6	31	21	136	22
use	-7	-39	-29	-21	-31	-5	-28
use $	-49	-46	-48	-50	-48	-59	-53
use @	24	-59	-39	-8	-33	-26	-26
use a	-28	-22	-23	-27	-39	26	-35
use an	-33	-25	-26	-28	-28	-26	-27
use as	-47	-42	-43	-47	-53	-42	-56
use it	44	-1	-17	-5	-19	-4	-3
use of	-10	-9	-10	-9	-11	-9	-9
use thi	-13	-2	-1	-1	-28	57	-15
use you	-7	-2	0	-1	-13	27	-2
user	-48	-44	-41	-42	-40	-43	-47
user $	-53	-57	-28	-47	-56	-48	-50
user @	-30	-32	-31	-31	-32	-29	-29
user and	-26	-26	-25	-24	-26	-24	-25
user authent	-33	-30	-32	-30	-34	-33	-30
user can	-9	-8	-8	-9	-11	-8	-8
user for	-92	-78	-82	-78	-133	-79	-77
user from	-20	-19	-17	-18	-22	-18	-19
user get	-17	-13	-14	-14	-15	-13	-14
user in	-59	-59	-74	-59	-61	-66	-83
user into	-41	-40	-40	-39	-50	-41	-63
user manag	-48	-38	-50	-39	-54	-39	-39
user may	-42	-57	-40	-39	-43	-39	-39
user of	-26	-26	-27	-26	-33	-26	-25
user on	17	15	44	16	-2	12	18
user quota	-47	-46	-47	-43	-71	-44	-42
user with	-56	-46	-45	-45	-51	-45	-47
util	-35	-33	-34	-33	-34	-32	-33
util and	-30	-29	-28	-28	-30	-28	-28
v	8	120	20	18	18	23	18
v @	10	128	22	20	19	25	19
v1	-37	-39	7	-34	-55	-40	-41
v2	-17	-11	-16	-16	4	-15	-20
v2 capac	-22	-22	-22	-21	-25	-22	-26
vacuum	-39	-37	-35	-37	-35	-35	-45
vacuum and	-39	-37	-35	-37	-35	-35	-45
valid	-26	-26	-27	-26	-29	-25	-26
valid $	-53	-53	-55	-54	-63	-54	-54
valid @	-12	-12	-12	-12	-12	-12	-13
valid cname	-8	-8	-8	-9	-9	-8	-9
valid of	-11	-10	-10	-10	-11	-10	-10
valid the	-11	-9	-10	-10	-10	-10	-10
valu	27	2	18	70	27	26	28
valu store	29	4	18	74	30	28	30
vanish	-14	-14	-14	-24	-18	-14	-14
var	-44	-27	-28	-27	-29	-27	-27
variabl	-31	-29	-33	-29	-30	-29	-29
variabl of	-21	-21	-24	-21	-23	-22	-22
variabl with	-25	-25	-25	-24	-25	-24	-24
vcenter	-51	-45	-45	-44	-46	-44	-64
vcpu	8	17	11	16	62	5	15
vendor	-20	-21	-20	-20	-21	-20	-23
verif	-10	-10	-11	-11	-10	-10	-10
verif mode	-10	-10	-11	-11	-10	-10	-10
version	-40	-38	-29	-38	-38	-34	-47
version $	-62	-55	-68	-47	-30	-54	-59
version @	-27	-26	-30	-26	-28	-25	-25
version and	-37	-31	-31	-33	-31	-32	-54
version behind	-30	-30	-30	-31	-30	-30	-56
version bump	8	5	7	1	5	7	43
version for	-44	-43	-44	-43	-44	-43	-71
version in	9	18	89	20	15	21	20
version of	7	7	5	7	-11	39	6
version on	-27	-24	-26	-24	-12	-26	-25
version that	-24	-24	-25	-33	-26	-24	-25
version to	-39	-37	-39	-36	-38	-36	-38
version updat	-13	-12	-14	-15	-12	-12	-15
version upgrad	-51	-49	-23	-51	-53	-50	-77
version with	-11	-9	-10	-9	-9	-9	-9
versu	15	78	33	47	29	32	29
versu @	14	80	29	49	32	32	30
vessel	-24	-22	-21	-24	-25	-21	-23
vet	-30	-29	-30	-29	-33	-29	-31
vet the	-21	-20	-20	-21	-27	-20	-22
via	-35	-41	-34	-30	-36	-34	-36
via @	-30	-32	-27	-18	-28	-26	-30
video	19	21	18	36	99	9	9
view	-27	5	-27	-17	-21	-18	-17
view $	-10	28	0	1	-5	-1	0
viewer	-34	-32	-34	-32	-33	-32	-33
virtual	-44	-42	-44	-43	-46	-42	-62
virtual applianc	-8	-7	-7	-7	-7	-7	-7
virtual layer	-49	-47	-50	-50	-53	-47	-71
viru	-17	-16	-16	-16	-16	-15	-15
visibl	-19	-18	-18	-18	-17	-17	-21
visibl timeout	-9	-8	-8	-9	-8	-8	-14
visitor	-37	-36	-39	-36	-59	-37	-48
volum	-47	-43	-42	-43	-45	-41	-44
volum $	-13	-13	-14	-14	3	-13	-28
volum @	-57	-56	-56	-57	-87	-56	-55
volum and	-15	-11	-11	-11	-10	-11	-11
volum encrypt	-65	-63	-63	-62	-70	-63	-77
volum in	-16	-16	-16	-16	-18	-16	-20
volum of	-7	-7	-7	-7	-9	-7	-8
volum on	-18	-20	-19	-19	-19	-18	-18
vpn	0	4	2	3	11	-5	29
vpn $	-7	-6	-7	-11	-36	-6	40
vpn client	59	59	53	52	95	41	98
vs	15	50	5	32	7	6	2
vs @	18	147	34	36	38	37	35
vs a	21	120	20	20	30	31	23
vs amazon	87	84	25	30	16	37	23
vs aws	134	-26	36	30	92	38	20
vs guest	-43	-44	-46	-49	-50	-42	-76
vs in	41	12	102	81	9	43	45
vs normal	27	120	27	13	27	30	24
vs their	65	-12	18	16	15	13	9
vsphere	-47	-47	-45	-44	-44	-41	-45
vuln	-52	-51	-50	-50	-53	-52	-59
vulner	-12	-12	-12	-12	-14	-12	-2
vulner $	38	40	39	39	31	36	98
vulner @	-30	-31	-28	-45	-27	-27	-28
vulner in	-31	-31	-32	-31	-36	-31	-45
vulner scan	-24	-24	-27	-25	-27	-26	-25
w	15	11	-11	7	-5	-4	-4
w @	4	-46	-70	-29	-46	-38	-38
w a	-28	-39	-27	-28	-27	-28	-28
w o	-21	-20	-20	-21	-22	-20	-22
w out	22	-10	17	72	20	21	19
wait	-14	-72	-36	-10	-43	-36	-39
wait forev	-57	-53	-54	-53	-54	-50	-58
walk	31	0	-3	-3	-8	0	-2
walk around	-8	-8	-8	-8	-9	-8	-12
walk me	71	21	14	21	7	23	25
walk off	-18	-17	-18	-30	-19	-18	-20
wall	-25	-25	-48	-26	-27	-25	-26
want	7	-11	6	48	3	5	3
want @	9	-2	11	54	10	14	14
want a	2	-25	-17	-8	-16	-20	-15
want amazon	2	1	2	8	2	2	3
want it	17	3	3	2	0	3	3
want the	-26	-45	-27	12	-28	-27	-27
want to	13	0	9	42	8	10	9
want us	10	30	33	3	9	11	12
war	-56	-27	-28	-29	26	-38	-30
warehous	-38	-34	-32	-33	-20	-30	-38
warehous who	-47	-35	-37	-32	-31	-31	-35
warm	-35	-32	-37	-33	-37	-31	-33
warm up	-35	-32	-37	-33	-37	-31	-33
was	-13	-13	-13	-13	-10	-2	-17
was it	2	3	2	0	40	-8	-11
was left	-33	-26	-27	-27	-35	-27	-25
was open	-9	-8	-8	-9	-8	-8	-9
was public	-48	-41	-45	-42	-45	-44	-46
was respons	16	22	25	27	88	21	-16
was that	-9	-9	-9	-10	-11	-9	-12
watch	-50	-41	-44	-42	-43	-40	-42
watch by	-32	-34	-34	-40	-34	-33	-34
watch the	-27	-25	-28	-25	-28	-25	-29
water	-8	-8	-8	-8	-9	-8	-12
way	-9	-9	-14	17	-20	-9	-11
way $	-9	-8	-9	-9	-9	-8	-10
wcu	-77	-60	-60	-63	-64	-57	-71
we	-13	-8	-22	-12	-19	-18	-16
we $	-41	-47	-42	-47	-45	-41	-45
we actual	117	15	34	35	37	39	39
we are	21	6	5	6	5	5	5
we ask	24	25	16	24	17	93	22
we be	40	17	17	42	22	21	23
we bring	-18	-17	-17	-18	-18	-17	-18
we cannot	26	18	25	65	26	25	25
we cant	-28	-28	-28	-28	-28	-28	-53
we carri	-19	18	-14	-28	-15	-13	-18
we close	-20	-20	-20	-24	-23	-21	-27
we configur	-13	-15	-13	-15	-14	-14	-14
we creat	-9	-14	-9	-10	-9	-9	-10
we deploi	-34	-29	-31	-29	-34	-30	-32
we do	-13	-56	-60	-56	-50	-54	-71
we dont	-27	-34	-27	-30	-28	-26	-30
we expect	-12	-11	-10	-11	-12	-11	-14
we go	-2	-24	-13	36	-1	0	-1
we got	7	12	14	13	5	8	43
we had	19	22	9	22	9	23	81
we harden	-43	-44	-45	-44	-45	-45	-67
we have	48	35	26	8	26	25	63
we host	12	41	2	-10	10	11	8
we import	-36	-37	-36	15	-34	-28	-30
we inherit	59	14	-12	15	16	11	16
we instal	-7	18	-26	-19	-9	-9	22
we join	4	21	3	0	2	4	4
we keep	-19	-29	-19	-25	-19	-19	-20
we launch	-106	-107	-113	-108	-108	-105	-179
we look	-7	-21	-20	-17	-17	-18	-18
we made	-16	-16	-16	-17	-16	-16	-27
we manag	-86	-67	-56	-54	-58	-59	-62
we migrat	50	21	20	19	15	19	20
we move	-24	-46	-24	-25	-25	-25	-25
we must	11	-8	-14	-9	-9	-8	-22
we need	-15	-16	-15	17	-16	-16	-23
we never	-31	-32	-30	-32	-32	-30	-43
we onli	-7	-14	-8	0	-7	-7	-7
we patch	-84	-85	-86	-76	-79	-77	-97
we pay	-13	-17	-13	-17	-14	-13	-13
we plan	-36	-36	-34	-35	-34	-33	-42
we put	-14	4	-14	-16	-17	-16	-31
we respons	44	27	20	27	64	25	15
we run	59	63	23	31	17	24	12
we send	-27	-30	-27	-30	-29	-27	-26
we ship	-12	-19	-13	-13	-13	-13	-13
we still	18	-16	-14	-10	-16	-11	-18
we stop	-26	108	13	25	25	25	26
we store	-34	-33	-37	-33	-32	-51	-39
we take	-16	-11	-21	46	-8	0	-5
we the	-11	-9	-9	-9	-11	-9	-9
we to	-29	-55	-28	-29	-29	-28	-29
we train	-66	-50	-51	-50	-50	-50	-70
we turn	-14	-14	-15	-14	-16	-14	-13
we upload	-35	-35	-35	-34	-44	-35	-56
we use	-75	-88	-72	-71	-73	-73	-76
we want	-21	-22	-21	-20	-21	-19	-21
we went	-42	-3	-38	-30	-33	-29	-31
we write	-27	-24	-21	-22	-22	-21	-21
we wrote	-30	-30	-31	-30	-56	-31	-30
weak	-32	-31	-33	-33	-32	-31	-36
weak cipher	-14	-13	-18	-15	-14	-14	-14
weather	-1	-1	-26	0	38	-2	0
weather in	-1	-1	-26	0	38	-2	0
web	-14	-13	-13	-7	-15	-13	-17
web app	-2	-2	-3	13	-6	-2	-6
web applic	-30	-30	-30	-33	-31	-30	-52
web server	-13	-10	-10	-12	-10	-10	-11
web shop	-16	-16	-16	-16	-31	-16	-16
webhook	1	-6	1	13	18	3	0
websit	-7	-6	-8	39	-24	-4	-26
week	6	-9	-9	-7	-8	-7	-7
week what	94	17	33	35	34	31	35
weekend	-20	-23	-19	-21	4	-24	-23
weekli	-23	-21	-21	-23	-21	-20	-21
weekli mainten	-31	-27	-28	-35	-28	-27	-28
weight	-53	-31	-31	-50	-32	-30	-31
weight and	-53	-31	-31	-50	-32	-30	-31
well	-37	-38	-40	-38	-38	-37	-49
well $	-45	-46	-48	-45	-47	-46	-65
well as	-12	-14	-12	-20	-12	-12	-12
went	-29	-18	-29	-25	-29	-25	-25
went down	-8	-10	-7	-7	-7	-8	-7
went live	-8	-9	-7	-8	-7	-7	-7
wer	-26	-17	-17	-20	-18	-17	-24
were	6	69	16	18	11	16	15
were never	-15	-21	-15	-22	-15	-15	-15
were on	-34	-17	-24	-25	-29	-25	-25
west	30	32	17	31	73	31	33
west 1	30	32	17	31	73	31	33
weve	-8	-8	-9	-9	-8	-8	-15
weve got	-8	-8	-9	-9	-8	-8	-15
what	34	28	56	20	25	25	13
what $	106	84	93	38	24	41	25
what @	19	25	180	60	32	54	43
what a	1	13	113	14	-15	9	12
what about	-105	-70	-121	-69	-90	-81	-6
what addit	5	16	5	4	5	5	5
what all	112	-21	12	27	25	28	29
what am	59	23	16	22	22	22	23
what amazon	6	-51	-71	-46	-76	-54	-56
what an	9	57	235	89	62	74	85
what and	1	4	-2	12	20	58	23
what are	48	54	131	56	25	110	51
what can	-19	-12	-26	-4	-21	45	-13
what chang	0	70	14	12	7	21	23
what count	24	-3	68	54	17	21	20
what do	93	74	43	48	42	41	40
what doe	1	3	6	1	76	-9	-18
what exactli	40	43	102	42	39	42	45
what extra	4	75	15	1	18	15	17
what fall	74	53	25	0	26	23	26
what for	-8	-2	-29	3	56	-10	3
what goe	5	93	13	15	19	29	32
what happen	-30	-23	-35	-24	-23	-23	-24
what i	2	4	-8	1	0	26	1
what if	-129	-122	-131	-101	-109	-99	-106
what in	154	61	45	70	56	68	67
what is	24	44	156	45	50	47	37
what it	67	16	97	37	36	32	27
what kind	-1	0	-2	0	-2	11	0
what languag	-4	-4	-30	-5	-15	67	-5
what left	75	65	12	21	24	31	33
what mean	38	39	99	38	30	37	38
what meant	-25	3	93	9	-4	7	7
what move	-23	82	-11	-2	1	11	8
what must	160	41	22	42	54	51	51
what nitro	17	17	81	18	12	8	18
what not	84	19	7	27	8	26	28
what on	-17	-56	-80	-54	-56	-59	-101
what our	42	-25	-52	-23	7	-16	-25
what remain	96	32	9	25	9	26	26
what should	22	35	15	81	24	35	31
what sort	-2	-1	-17	-1	-5	28	-4
what stai	3	56	-4	-41	-8	7	3
what that	-135	-115	-122	-101	-141	-132	-124
what the	58	52	35	54	138	48	48
what there	48	91	26	3	32	35	31
what thi	45	41	112	40	15	79	27
what time	-1	0	-19	0	49	-10	1
what to	-61	-70	-97	-61	-91	-20	-56
what we	-26	-41	-60	-42	-51	-31	-48
what will	54	20	16	21	22	21	22
what work	3	66	9	6	14	14	15
what would	53	77	29	68	37	32	42
whatev	-28	-26	-28	-27	-35	-26	-27
whatev the	-32	-29	-34	-29	-45	-30	-30
when	-32	-30	-34	-31	-26	-26	-34
when $	-47	-29	-49	-27	9	-34	-37
when @	-51	-36	-37	-37	-39	-37	-38
when a	-19	-19	-20	-14	-22	-18	-18
when an	-32	-32	-33	-31	-40	-32	-37
when it	18	47	25	26	18	21	73
when more	-11	-10	-10	-10	-12	-10	-11
when one	-34	-30	-32	-31	-42	-29	-31
when our	-18	-18	-17	-17	-22	-17	-18
when the	-29	-26	-26	-26	-45	-27	-26
when thei	19	-27	-49	-40	-49	-29	-32
when traffic	-38	-37	-39	-36	-44	-39	-37
when us	2	-79	-32	-34	-36	-35	-34
when we	-5	-3	-29	-33	-38	-30	-47
when will	25	42	43	43	94	36	47
where	9	14	0	35	-5	6	-6
where $	26	26	25	60	22	26	26
where @	-48	-47	-47	-49	-54	-47	-74
where a	-23	-23	-31	-28	-26	-28	-24
where do	-25	3	-24	-16	-18	22	-12
where doe	62	-31	23	79	18	19	14
where the	-21	-30	-21	26	-38	-19	-28
where to	27	26	26	61	25	27	25
where we	16	17	8	66	5	8	15
where would	29	24	29	62	30	29	30
whether	-21	-20	-20	-21	-21	-19	-22
whether @	-31	-27	-26	-26	-28	-27	-33
whether an	-10	-10	-12	-10	-13	-10	-10
whether we	-12	-12	-11	-12	-13	-11	-13
which	-4	-5	-11	2	3	-8	-11
which $	-20	-49	-41	-58	-59	-43	-58
which @	-16	-1	-5	35	27	1	-5
which a	-17	-15	-15	-15	-16	-14	-16
which account	-26	-19	-20	-20	-24	-19	-19
which ad	-19	-16	-17	-16	-18	-16	-16
which aws	30	46	44	24	71	106	48
which bit	145	46	38	47	32	44	39
which chore	9	49	10	-16	7	9	11
which control	-30	-25	-30	-38	-27	-30	-25
which countri	-33	-34	-36	-35	-44	-36	-35
which data	-49	-48	-46	-51	-53	-46	-46
which doe	17	135	41	25	33	38	18
which duti	17	74	19	11	15	19	20
which flavor	28	37	41	105	14	41	41
which has	14	3	31	28	89	27	29
which is	-20	6	40	-19	77	6	6
which job	117	91	44	32	38	43	11
which leav	2	-4	2	13	1	2	2
which of	7	11	12	33	61	15	35
which one	-7	-42	-7	43	24	-22	-3
which part	12	52	-31	-12	-16	-12	-28
which parti	-37	-33	-38	-34	-38	-34	-34
which peopl	-27	-22	-22	-22	-29	-22	-24
which princip	-56	-49	-52	-50	-59	-49	-51
which region	15	20	15	11	93	15	19
which resourc	-29	-26	-26	-26	-33	-26	-26
which role	-62	-48	-48	-50	-57	-48	-46
which servic	-63	-53	-64	-34	-60	-72	-58
which side	-33	-28	-32	-30	-37	-30	-29
which subnet	-65	-56	-57	-52	-59	-51	-51
which task	136	83	64	66	62	67	68
which thing	95	33	41	41	12	36	36
which user	-30	-44	-28	-28	-30	-27	-27
whichev	47	21	45	124	45	47	49
while	-16	-17	-16	-16	-19	-16	-17
while a	-19	-19	-19	-19	-30	-19	-18
who	-16	-15	-20	-17	-12	-17	-7
who $	46	87	36	38	29	39	109
who absorb	-25	-20	-20	-20	-22	-20	-24
who account	42	-1	-7	-2	-15	4	6
who act	-43	-43	-43	-42	-46	-42	-53
who activ	-34	-36	-35	-35	-37	-33	-45
who add	-30	-28	-28	-28	-30	-27	-30
who answer	34	2	-3	-3	-15	-4	-9
who appli	-47	-46	-46	-46	-48	-44	-57
who approv	-10	-10	-11	-10	-11	-10	-10
who are	-2	0	-5	1	-30	46	-1
who arrang	-12	-12	-11	-11	-12	-11	-11
who assign	-53	-51	-51	-48	-50	-48	-58
who at	0	5	3	1	74	2	-34
who attach	-67	-63	-64	-61	-76	-62	-70
who author	-48	-47	-46	-47	-62	-47	-58
who back	73	84	77	86	168	85	134
who bring	-38	-39	-30	-32	18	-28	-61
who bui	-19	-17	-18	-17	-20	-18	-21
who build	-18	-18	-18	-18	-21	-18	-23
who built	4	5	-1	8	-13	38	6
who bump	-50	-48	-52	-47	-54	-47	-55
who can	-63	-60	-61	-60	-63	-63	-92
who carri	-18	36	-24	-10	-16	-5	-6
who check	-9	-9	-9	-9	-10	-9	-9
who choos	-20	-19	-19	-20	-20	-19	-21
who classifi	-46	-46	-46	-46	-65	-46	-60
who clean	-27	-24	-24	-26	-26	-24	-26
who configur	-21	-20	-21	-20	-20	-20	-17
who connect	-33	-34	-34	-33	-62	-33	-39
who control	-11	-16	-10	-10	-12	-11	9
who correct	-9	-9	-9	-9	-10	-9	-9
who creat	-43	-37	-37	-36	-38	-36	-40
who deal	-41	-8	0	-7	-25	-7	70
who decid	-44	-40	-41	-40	-49	-39	-43
who defend	-16	-17	-16	-16	-25	-16	-18
who defin	-39	-38	-60	-38	-43	-38	-39
who delet	4	1	9	8	39	9	6
who design	-15	-14	-15	-14	-16	-15	-16
who did	-21	-21	-20	-21	-30	-21	-25
who do	48	48	46	46	157	34	12
who doe	15	28	3	8	-3	10	58
who download	-20	-16	-16	-17	-18	-16	-16
who drain	-15	-15	-15	-15	-20	-15	-15
who drop	-30	-32	-27	-28	-28	-27	-30
who enabl	-47	-46	-53	-44	-46	-44	-49
who encrypt	-2	-1	-3	-1	37	0	-13
who enforc	-30	-26	-27	-26	-35	-26	-27
who ensur	-29	-26	-28	-28	-29	-27	-30
who export	-15	-14	-18	-15	-15	-14	-14
who fail	-40	-37	-37	-36	-46	-42	-50
who fix	5	4	4	5	1	4	34
who flip	-29	-25	-27	-27	-27	-25	-28
who forc	-14	-12	-13	-12	-13	-12	-12
who gener	-8	-6	-6	-6	-7	-6	-6
who get	-36	-35	-38	-35	-37	-34	-43
who give	-28	-28	-22	-23	-23	-23	-23
who got	72	-16	-39	13	-8	9	-9
who gotta	-13	-13	-13	-13	-15	-13	-15
who govern	-30	-23	-27	-23	-25	-23	-24
who grant	-18	-17	-18	-17	-17	-16	-17
who guarante	-33	-33	-45	-33	-40	-33	-37
who guard	-2	46	-3	3	1	4	0
who had	-18	-18	-18	-23	-23	-18	-22
who handl	50	14	9	29	91	28	68
who harden	-20	-19	-20	-20	-22	-19	-27
who has	8	-11	-16	-13	-19	-13	-19
who hire	-57	-57	-64	-56	-84	-60	-85
who hold	-45	-39	-42	-48	-44	-41	-57
who in	42	33	33	39	96	38	78
who initi	-17	-29	-17	-17	-17	-17	-17
who instal	25	26	26	23	16	26	70
who instrument	-24	-19	-20	-19	-20	-19	-21
who invent	30	49	58	61	146	49	44
who investig	-40	-44	-37	-38	-41	-37	-39
who is	-2	-12	-12	-11	-8	-10	-1
who isol	-31	-29	-30	-29	-35	-29	-33
who keep	-41	-42	-41	-40	-47	-39	-44
who kick	-30	-25	-26	-25	-31	-25	-29
who kill	-8	-8	-8	-8	-11	-8	-10
who label	-39	-38	-38	-39	-57	-41	-54
who lai	-29	-30	-30	-30	-56	-30	-32
who launch	-48	-47	-53	-46	-56	-47	-54
who left	-43	-36	-35	-36	-42	-36	-39
who liabl	-11	-10	-10	-10	-14	-10	-11
who list	-20	-19	-19	-19	-28	-20	-26
who lock	-16	-13	-13	-13	-17	-13	-13
who log	-31	-31	-31	-31	-56	-32	-46
who look	-29	-25	-24	-25	-31	-24	-15
who maintain	-11	-5	-9	-8	-14	-8	24
who make	-21	-20	-20	-20	-22	-20	-21
who manag	-18	-11	-24	-11	-9	-13	28
who map	-19	-20	-19	-18	-19	-18	-19
who may	-25	-24	-24	-23	-24	-23	-24
who meant	-47	-42	-38	-34	-30	-30	-31
who migrat	-15	-16	-15	-15	-20	-15	-14
who monitor	-29	-29	-29	-29	-48	-29	-34
who move	6	8	7	9	5	10	36
who must	-24	-21	-22	-22	-25	-21	-25
who narrow	-26	-21	-21	-21	-23	-21	-21
who obtain	-11	-10	-10	-10	-11	-10	-11
who on	38	-9	-13	1	34	-1	-14
who open	-36	-41	-36	-37	-44	-36	-43
who oper	-34	-33	-33	-32	-37	-32	-35
who or	40	38	136	38	14	34	7
who ought	-11	-11	-10	-11	-11	-10	-10
who own	23	57	59	63	90	57	161
who pai	-3	0	1	-1	35	1	-24
who patch	-7	-2	-3	-3	22	-1	22
who per	-65	-52	-67	-55	-73	-63	-65
who perform	-33	-32	-33	-32	-34	-31	-52
who pick	-33	-34	-33	-33	-35	-32	-36
who place	-11	-10	-10	-10	-11	-10	-10
who plan	-23	-21	-22	-23	-23	-21	-26
who prevent	-18	-18	-18	-18	-25	-18	-22
who protect	-17	10	-13	-13	-13	-12	-16
who prove	-18	-18	-19	-18	-21	-18	-26
who provid	-27	-25	-25	-25	-26	-24	-27
who provis	-27	-34	-29	-27	-27	-28	-27
who publish	-20	-18	-19	-18	-18	-17	-19
who push	-39	-28	-28	-29	-55	-29	-29
who put	-37	-35	-36	-35	-42	-36	-58
who raiz	-11	-11	-11	-12	-15	-11	-11
who read	-1	15	2	2	1	3	3
who rebuild	-26	-26	-31	-29	-32	-26	-37
who refresh	-32	-29	-47	-29	-28	-27	-28
who regist	-22	-20	-21	-21	-22	-20	-30
who releas	-45	-45	-46	-44	-45	-45	-44
who remov	-30	-33	-29	-29	-45	-29	-32
who renew	22	23	24	22	33	23	39
who repair	-66	-53	-54	-52	-60	-52	-59
who replac	-20	-21	-20	-19	-20	-19	-21
who replic	-33	-31	-33	-31	-36	-31	-36
who requir	-27	-26	-30	-26	-26	-25	-26
who respond	-30	-34	-28	-27	-30	-27	-28
who respons	36	75	73	76	113	77	138
who restart	14	15	17	18	4	13	61
who restrict	-26	-25	-24	-24	-27	-24	-25
who review	-43	-41	-42	-40	-44	-40	-44
who revok	-15	-14	-14	-15	-16	-14	-16
who roll	-25	-24	-24	-24	-25	-24	-25
who rotat	-24	-13	-13	-5	-44	-9	92
who run	-66	-64	-88	-63	-65	-63	-73
who sai	-18	-19	-16	-17	-17	-16	-16
who scale	-55	-51	-54	-50	-55	-50	-45
who scan	-29	-29	-31	-30	-34	-29	-48
who schedul	-107	-95	-93	-92	-97	-94	-151
who secur	25	-17	-34	-18	-21	-18	-31
who see	26	24	23	23	24	22	63
who select	-16	-15	-16	-15	-19	-15	-16
who separ	-9	-9	-9	-10	-10	-9	-9
who set	-27	-25	-26	-25	-28	-25	-28
who ship	-16	-14	-14	-15	-15	-14	-17
who should	-24	-20	-20	-21	-22	-20	-22
who shred	-24	-24	-24	-24	-30	-24	-28
who sign	-50	-50	-66	-52	-64	-50	-59
who size	-72	-66	-66	-65	-88	-65	-88
who specifi	-38	-38	-38	-38	-70	-38	-38
who start	-22	-21	-25	-25	-22	-21	-22
who stop	-18	-18	-16	-17	-20	-17	-17
who store	-24	-23	-24	-23	-24	-23	-25
who subscrib	-9	-9	-9	-9	-10	-9	-11
who suppli	-18	-18	-19	-19	-18	-17	-21
who swap	-32	-33	-30	-31	-38	-31	-34
who switch	-20	-20	-23	-20	-21	-19	-20
who take	-11	-31	-32	-31	-33	-30	-43
who test	-25	-21	-22	-21	-27	-21	-25
who the	37	37	35	38	96	36	13
who then	-19	-19	-20	-20	-35	-19	-20
who trigger	-18	-17	-18	-17	-18	-17	-24
who trim	-22	-18	-18	-19	-19	-18	-19
who tune	-29	-26	-26	-25	-25	-25	-30
who turn	-36	-35	-37	-35	-37	-34	-39
who updat	-25	-23	-26	-23	-19	-22	-21
who upgrad	58	62	60	61	51	63	150
who valid	-11	-10	-10	-10	-10	-10	-10
who vet	-10	-10	-10	-10	-10	-10	-12
who was	-13	-6	-5	-4	37	-7	-26
who who	223	247	99	116	85	92	61
who wipe	-13	-13	-12	-15	-13	-13	-13
who won	18	20	23	21	68	18	0
who work	-18	-17	-18	-17	-22	-17	-19
who write	-41	-39	-39	-38	-41	-37	-42
whod	-42	-38	-34	15	-52	-40	-63
whoever	-11	-21	-14	17	-23	-13	-14
whole	-17	-33	-32	-32	-37	-31	-39
whole @	-32	-31	-28	-30	-32	-28	-32
whole pictur	-37	-45	-44	-42	-59	-41	-61
whom	-7	-5	-7	-6	-10	-6	28
whom $	-10	-7	-12	-9	-13	-8	25
whom do	34	33	33	32	12	32	69
whose	-25	-21	-28	-23	-25	-22	-9
whose $	48	44	49	50	49	50	132
whose chore	-60	-56	-56	-42	-65	-43	-49
whose control	-18	-19	-22	-19	-20	-18	-27
whose decis	-13	-13	-13	-13	-15	-13	-19
whose do	-17	-16	-17	-16	-18	-16	-17
whose duti	-50	-35	-36	-36	-12	-35	-54
whose failur	-10	-9	-8	-9	-8	-8	-11
whose fault	16	15	14	15	-4	16	48
whose gap	-20	-32	-19	-22	-20	-20	-20
whose hand	-7	-8	-7	-9	-6	-7	-7
whose headach	-25	-25	-25	-25	-27	-25	-49
whose homework	-29	-25	-27	-27	-30	-25	-29
whose is	-83	-73	-104	-74	-79	-74	-96
whose job	-20	-2	-14	-13	-20	-12	27
whose knob	-8	-7	-7	-7	-7	-7	-9
whose mess	-9	-9	-9	-9	-10	-9	-9
whose mistak	-31	-31	-31	-30	-41	-31	-37
whose move	-26	-26	-26	-26	-26	-26	-45
whose omiss	-11	-13	-15	-12	-12	-12	-12
whose oversight	-30	-31	-30	-31	-49	-30	-35
whose patch	-9	-8	-8	-13	-8	-8	-9
whose problem	-39	-39	-49	-41	-44	-39	-52
whose respons	-33	-30	-30	-31	-43	-30	-37
whose task	-28	-30	-29	-28	-41	-30	-39
whose to	-25	-25	-25	-25	-34	-26	-33
whose turn	30	28	27	24	71	28	-1
why	35	37	32	37	97	35	36
why doe	28	32	33	33	71	31	33
why is	35	34	23	35	87	27	36
wide	-2	-1	-1	0	-18	1	36
wide $	-13	-16	-13	-16	-13	-14	-13
wide open	8	11	10	12	-11	13	54
wiki	-22	-23	-25	-23	-28	-22	-23
will	-20	-15	-17	-15	-9	3	-17
will @	4	20	20	21	63	17	22
will amazon	-28	-27	-33	-27	-31	-27	-29
will aws	-31	-27	-26	-27	-30	-27	-27
will be	-14	-17	-14	-17	-15	-16	-15
will it	-30	-27	-32	-28	-28	-28	-34
win	12	2	11	54	7	12	10
win $	11	3	10	50	3	11	11
window	-35	-33	-29	-29	-36	-34	-39
window $	-36	-32	-19	-14	-40	-35	-48
window and	-14	-14	-13	-13	-14	-13	-13
window for	-38	-34	-37	-41	-35	-34	-34
window of	-21	-18	-20	-21	-20	-19	-18
windows	-6	-27	-15	14	-16	-14	-9
windows $	2	-10	0	24	1	2	1
windows @	-41	-34	-35	-38	-36	-35	-38
windows file	-1	-28	-1	27	-1	-1	-1
windows in	-23	-22	-23	-26	-28	-23	-31
windows licens	-42	-39	-38	-43	-40	-38	-46
windows on	-32	-31	-31	-34	-31	-32	-37
windows patch	-78	-75	-77	-77	-83	-74	-108
windows server	-2	2	2	19	-6	2	-7
windows share	-16	-15	-14	-20	-14	-14	-14
windows updat	-19	-13	-16	-20	-25	-18	20
wipe	-45	-44	-43	-45	-47	-43	-50
wipe the	-16	-15	-16	-18	-15	-15	-14
wire	-63	-59	-59	-58	-62	-58	-69
wire $	-47	-48	-51	-47	-50	-49	-50
wise	-27	-11	-26	-28	-35	-28	-33
wise $	2	22	3	2	-4	2	2
wish	64	28	23	59	5	26	27
wish to	64	28	23	59	5	26	27
with	1	-16	-14	-4	-9	-14	-13
with $	-12	-11	-11	-11	-10	-10	-11
with 40k	-24	-24	-24	-26	-45	-24	-28
with @	20	-19	-28	-28	-25	-24	-30
with a	5	-16	8	39	19	10	37
with an	-13	-13	-12	-5	-13	-11	-11
with aws	18	32	20	22	73	15	33
with custom	-20	-18	-19	-20	-19	-19	-30
with it	-14	-13	-13	-13	-13	-13	-17
with my	35	37	18	32	93	41	39
with no	2	10	11	48	7	11	10
with one	-27	-17	-17	-18	-17	-17	-17
with our	-41	-41	-39	-40	-40	-38	-47
with own	-64	-43	-45	-51	-50	-44	-73
with princip	-15	-18	-16	-16	-24	-16	-16
with sse	-49	-44	-45	-45	-50	-43	-46
with terraform	-16	-4	-3	-6	28	-5	-5
with the	9	-4	-6	13	-13	-5	-5
with them	-16	-15	-15	-15	-15	-15	-23
with too	-12	-10	-10	-14	-11	-10	-10
with us	41	-13	-3	22	-3	3	-3
with which	-43	-48	-34	-19	-43	-34	-38
with zero	28	25	27	58	27	28	28
within	-26	-25	-29	-25	-28	-25	-31
within specif	-10	-10	-16	-10	-10	-10	-13
within the	-7	-7	-7	-7	-9	-7	-8
without	-20	-18	-19	5	-13	-17	-18
without a	16	25	23	23	67	23	25
without be	-36	-36	-34	-36	-42	-34	-36
without me	-1	-6	-6	49	-7	3	2
without mfa	-11	-10	-10	-10	-11	-10	-12
without the	-11	-10	-10	-10	-11	-10	-11
without us	-27	-23	-26	-25	-26	-24	-24
woke	-9	-9	-9	-9	-9	-9	-10
woke up	-9	-9	-9	-9	-9	-9	-10
won	18	20	23	21	68	18	0
won the	23	23	25	23	64	20	6
wont	-38	-37	-42	-39	-43	-37	-44
word	34	33	103	32	47	22	26
word $	36	34	103	35	70	30	23
word banana	0	0	-1	-2	14	0	-3
word mean	15	15	52	13	-14	-8	15
work	-16	2	-4	4	-34	-3	-15
work $	4	-7	4	60	4	33	10
work @	2	-5	0	39	-8	1	2
work disappear	0	24	2	3	3	3	4
work for	-19	-13	-35	-2	-21	-15	-19
work in	-6	20	-3	-12	-8	-4	-2
worker	-1	2	3	3	13	5	31
worker $	-30	-24	-25	-25	17	-24	-56
worker are	-19	-18	-19	-18	-22	-18	-22
worker in	-45	-45	-43	-45	-50	-42	-45
worker machin	55	58	57	59	57	59	128
worker node	13	13	14	18	19	21	83
worker of	-44	-43	-43	-43	-54	-43	-68
worker os	-151	-142	-147	-141	-155	-141	-221
worker that	-7	-6	-6	-6	-6	-6	-9
worker who	17	19	18	18	47	18	-10
workflow	-24	-13	-25	-22	-17	-21	-21
workflow $	-29	-30	-29	-29	-47	-29	-28
workflow execut	-27	-25	-28	-25	-26	-25	-28
workflow in	-2	-12	1	2	28	2	3
workgroup	-75	-70	-74	-70	-81	-69	-81
workgroup $	-33	-33	-31	-35	-45	-31	-30
workload	-38	-53	-49	-5	-47	-40	-47
workload $	-52	-52	-53	-54	-59	-52	-80
workload over	-27	-27	-27	-28	-51	-29	-31
world	-31	-26	-26	-26	-37	-26	-27
world $	-42	-40	-41	-42	-67	-40	-42
would	6	27	1	32	-9	2	2
would aws	-9	-9	-8	-9	-8	-8	-9
would be	8	12	11	54	12	14	13
would i	46	-7	-18	-5	-9	5	1
would like	12	3	3	5	4	4	4
would that	-17	-20	6	-30	-20	-17	-28
would the	21	56	24	19	23	24	24
would we	10	51	16	30	20	19	19
would you	32	17	20	74	19	8	28
wouldnt	-35	-36	-41	-35	-41	-35	-37
write	-29	-31	-32	-31	-21	-30	-36
write $	-55	-51	-40	-50	-41	-36	-38
write @	-103	-76	-81	-76	-84	-74	-96
write a	-21	-9	-3	-4	50	-5	-2
write and	-23	-21	-21	-21	-32	-21	-22
write capac	-31	-32	-35	-31	-35	-34	-32
write em	-62	-41	-41	-42	-50	-40	-47
write me	28	43	39	39	99	41	43
write our	-84	-62	-62	-59	-85	-65	-92
write the	-2	-19	-20	-19	-22	-19	-22
write those	-24	-26	-27	-24	-25	-24	-25
write to	-23	-23	-22	-22	-25	-21	-23
writer	-21	-21	-21	-24	-25	-21	-22
writer win	-27	-27	-28	-35	-36	-27	-27
written	-32	-31	-41	-31	-31	-30	-30
written by	-38	-38	-49	-37	-36	-35	-35
wrong	-51	-45	-50	-44	-25	-42	-44
wrong @	-75	-87	-75	-68	-74	-68	-82
wrote	13	14	10	11	46	12	2
wtf	45	41	115	43	30	41	37
wtf is	45	41	115	43	30	41	37
x	6	8	5	9	77	1	10
xen	-98	-101	-144	-103	-117	-100	-146
xen kvm	-10	-10	-10	-10	-10	-10	-16
xss	-16	-14	-15	-15	-16	-14	-17
xz	-45	-41	-38	-40	-47	-39	-42
xz backdoor	-30	-25	-23	-23	-25	-23	-24
yeah	-20	-33	-19	-22	-19	-19	-20
yeah $	-20	-33	-19	-22	-19	-19	-20
year	-17	-15	-17	-16	-11	-15	-16
year $	-22	-20	-21	-23	-22	-21	-21
year ago	-22	-20	-36	-20	-20	-20	-20
year old	-11	-11	-12	-11	-11	-10	-12
year who	-17	-18	-14	-16	-15	-14	-15
yearli	-21	-21	-25	-22	-23	-21	-26
yearli rotat	-21	-21	-25	-22	-23	-21	-26
yell	-16	-20	-17	-18	-17	-17	-18
yes	-28	-28	-29	-29	-30	-28	-29
yes $	-24	-24	-25	-26	-27	-24	-25
yesterdai	96	64	65	67	151	63	64
yike	-15	-9	-9	-10	-10	-9	-10
you	24	23	22	38	16	112	24
you $	-14	-8	-17	-8	-40	50	-9
you a	0	4	-11	3	54	26	-6
you and	6	9	2	10	-34	73	-4
you answer	1	2	-29	4	25	60	-5
you can	20	32	37	35	9	85	35
you do	-28	-17	-31	-7	-24	60	-18
you explain	14	0	9	0	-15	-5	0
you get	-3	0	1	-3	-27	52	-1
you give	15	-2	-1	-1	-21	13	0
you good	-2	0	-5	1	-30	46	-1
you list	24	0	1	1	-20	0	1
you open	24	39	27	29	89	20	41
you say	21	-6	1	50	17	60	22
you tell	-11	-1	28	0	-26	17	-3
your	49	48	77	45	27	104	65
your answer	-2	0	-13	-2	-6	34	-2
your own	24	22	78	22	10	17	15
yourself	-31	-7	-24	6	-16	101	-12
yum	-45	-39	-39	-40	-45	-39	-45
zero	38	38	40	68	73	40	39
zip	-24	-3	-24	2	-32	-29	-31
zip or	20	1	18	68	-10	20	14
zip vs	16	87	12	1	18	19	11
zone	-35	-36	-9	-34	-42	-36	-40
zone $	-63	-66	-67	-63	-69	-64	-72
zone and	-42	-42	-59	-42	-46	-42	-42
zone in	-11	-10	-11	-10	-11	-10	-13
zone sai	-9	-8	-11	-9	-10	-8	-9
zone secur	-36	-36	-37	-36	-46	-37	-39
zstd	-6	6	0	5	63	6	6
`;

/** What each sign counts for one half of a shared fact (src/understand/half.ts). */
export const halfWeights = {
  aws: [-1.39, 1.99, -0.08, 0.51, -0.4, -0.46, -0.21],
  customer: [-1.41, -0.57, 2.34, -0.56, 1.02, -0.35, 0.07],
} as const;

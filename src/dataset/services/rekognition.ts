import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Rekognition Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/rekognition/latest/dg/security.html',
      read: '2026-11-23',
    },
    'data-protection': {
      title: 'Rekognition Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/rekognition/latest/dg/data-protection.html',
      read: '2026-11-23',
    },
    encryption: {
      title: 'Rekognition Developer Guide: Data encryption',
      url: 'https://docs.aws.amazon.com/rekognition/latest/dg/security-data-encryption.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'Rekognition Developer Guide: Using Rekognition with VPC endpoints',
      url: 'https://docs.aws.amazon.com/rekognition/latest/dg/vpc.html',
      read: '2026-11-23',
    },
    analysis: {
      title: 'Rekognition Developer Guide: Types of analysis',
      url: 'https://docs.aws.amazon.com/rekognition/latest/dg/how-it-works-types.html',
      read: '2026-11-29',
    },
    collections: {
      title: 'Rekognition Developer Guide: Searching faces in a collection',
      url: 'https://docs.aws.amazon.com/rekognition/latest/dg/collections.html',
      read: '2026-11-29',
    },
    'managing-collections': {
      title: 'Rekognition Developer Guide: Managing face collections, faces, and users',
      url: 'https://docs.aws.amazon.com/rekognition/latest/dg/managing-face-collections.html',
      read: '2026-11-29',
    },
    history: {
      title: 'Rekognition Developer Guide: Document history',
      url: 'https://docs.aws.amazon.com/rekognition/latest/dg/document-history.html',
      read: '2026-11-29',
    },
    'streaming-video': {
      title: 'Rekognition Developer Guide: Working with streaming video events',
      url: 'https://docs.aws.amazon.com/rekognition/latest/dg/streaming-video.html',
      read: '2026-11-30',
    },
    'people-pathing': {
      title: 'Rekognition Developer Guide: People pathing',
      url: 'https://docs.aws.amazon.com/rekognition/latest/dg/persons.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon Rekognition',
    short: 'Rekognition',
    aka: ['rekognition', 'image recognition', 'face recognition', 'facial recognition', 'custom labels'],
    category: 'ai',
    profile: 'multi-tenant-managed',
    summary:
      'Image and video analysis by API: AWS runs the models, and the images, consent, thresholds, face collections and use of results are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Your calls, confidence thresholds, human review and what you decide from a match are yours.',
        cites: [{ source: 'security' }, { source: 'data-protection' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You create face collections, custom labels projects and buckets, and stream processors if your account had used streaming video before it was closed to new customers.',
        cites: [{ source: 'security' }, { source: 'streaming-video' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You decide whether calls go by an interface endpoint of your VPC.',
        cites: [{ source: 'vpc' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'IAM policies of yours say who analyses, who reads a face collection and which bucket Rekognition reads.',
        cites: [{ source: 'security' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts what it stores for you: face vectors, copies of pictures and videos, Custom Labels models.',
        customer:
          'You have the right and consent to use the pictures, opt out of their use for improvement if you wish, delete faces, encrypt your buckets, and give a key of your own for Custom Labels and Face Liveness where you need one.',
        cites: [{ source: 'encryption', section: 'Encryption at rest' }, { source: 'organizations/ai-opt-out' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves Rekognition only by HTTPS.',
        customer: 'Your clients have to speak TLS and check the certificate; nothing else is to set.',
        cites: [{ source: 'encryption', section: 'Encryption in transit' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'Originals stay in your stores; you keep what is needed to rebuild collections and models.',
        cites: [{ source: 'waf-resiliency' }, { source: 'security' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls in CloudTrail and publishes metrics.',
        customer:
          'You keep a trail, review who searched or changed face collections, and set alarms on errors and throttling.',
        cites: [{ source: 'data-protection' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'model-training-data': {
        who: 'shared',
        aws: 'AWS may store pictures and videos sent to Rekognition and use them to improve it, encrypted, unless you opted out.',
        customer:
          'You opt out with an AI services opt-out policy in Organizations; what was kept for improvement before is then deleted.',
        cites: [{ source: 'encryption', section: 'Encryption at rest' }, { source: 'organizations/ai-opt-out' }],
      },
      'data-privacy': {
        who: 'customer',
        customer:
          'The consent of the persons in the pictures, biometric law, and deleting faces from your collections are yours. AWS does not ask anybody for you.',
        cites: [{ source: 'data-protection' }, { source: 'data-privacy-faq' }],
      },
      'data-residency': {
        who: 'shared',
        aws: 'AWS processes pictures and videos in the Region that you call. Until you opt out it may also keep content to improve its AI services, and that copy may lie in another Region.',
        customer: 'You choose the Region, and attach an AI services opt-out policy where content must not leave it.',
        cites: [{ source: 'organizations/ai-opt-out' }, { source: 'data-privacy-faq' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts face collections, stored media and models by default. Images in your own buckets fall under the encryption of S3.',
        cites: [{ source: 'encryption', section: 'Encryption at rest' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key.',
            then: 'You can name a key for Custom Labels and Face Liveness: its policy and upkeep are yours.',
            cites: [{ source: 'encryption', section: 'Encryption at rest' }],
          },
        ],
      },
      prompts: {
        who: 'customer',
        customer: 'Confidence thresholds, review by people, and what you decide from a match are yours.',
        cites: [{ source: 'security' }],
      },
      migration: {
        who: 'customer',
        customer:
          'Analysis of streaming video and bulk image analysis are closed to new customers, and people pathing ended on 31 October 2025: replacing them is yours. Other features are not touched by that.',
        cites: [{ source: 'streaming-video' }, { source: 'people-pathing' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Rekognition finds objects, scenes, faces, text, celebrities and unsafe content in images and video, with deep learning models and lists of labels that AWS makes and improves. It turns faces into vectors, stores them in your collection, searches it, and gives a new collection the newest face model. Thresholds, and deleting faces, are yours.',
        cites: [
          { source: 'analysis' },
          { source: 'collections' },
          { source: 'managing-collections' },
          { source: 'history' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);

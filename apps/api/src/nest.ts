import 'reflect-metadata';
import type { Executor } from '@causeway/engine/commands/execute.ts';
import { type INestApplication, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { ExpressAdapter } from '@nestjs/platform-express';
import type { Express } from 'express';
import { ExecuteHandler } from './commands/execute.handler.ts';

/** The Nest application: the command bus with its one handler. What is served over HTTP is mounted on `http` (server.ts). */
export const createNest = async (http: Express, executor: Executor): Promise<INestApplication> => {
  class CausewayModule {}
  // Decorators are functions; Node runs this file as it is written, so they are called.
  Module({
    imports: [CqrsModule.forRoot()],
    providers: [{ provide: ExecuteHandler, useFactory: () => new ExecuteHandler(executor), inject: [] }],
  })(CausewayModule);
  return NestFactory.create(CausewayModule, new ExpressAdapter(http), { bodyParser: false, logger: false, abortOnError: false });
};

import type { EmulatorClock } from '../clock.ts';
import { DEFAULT_PIPELINE, type PipelineInput, type StageInput } from './default-pipeline.ts';
import type { ObjectType } from './object-type.ts';
import type { PropertyOption } from './property-definition.ts';

interface Dated {
  id: string;
  label: string;
  displayOrder: number;
  createdAt: number;
  updatedAt: number;
}

export interface PipelineStage extends Dated {
  /** 0 to 1: how likely a deal that is here will be won. */
  probability: number;
  isClosed: boolean;
}

export interface Pipeline extends Dated {
  stages: PipelineStage[];
}

/** The pipelines of deals. What is archived is gone: the API shows it nowhere. */
export interface Pipelines {
  all(): readonly Pipeline[];
  find(id: string): Pipeline | undefined;
  add(pipeline: PipelineInput): void;
  rename(id: string, label: string): void;
  renameStage(stageId: string, label: string): void;
  archive(id: string): void;
  archiveStage(stageId: string): void;
}

/**
 * Keeps `pipeline` and `dealstage` offering what there is: their options are the pipelines, and the stages
 * of all of them (HubSpot docs, Deals: the internal ids of stages and pipelines are the values).
 */
export function createPipelines(deals: ObjectType, clock: EmulatorClock): Pipelines {
  const pipelines = new Map<string, Pipeline>();

  function add({ id, label, stages }: PipelineInput, at: number): void {
    const taken = [...pipelines.values()].flatMap((each) => each.stages.map((stage) => stage.id));
    const twice = stages.find((stage) => taken.includes(stage.id));
    if (pipelines.has(id) || twice !== undefined) {
      throw new Error(`There is a pipeline or a stage ${twice?.id ?? id} already`);
    }
    const order = { displayOrder: pipelines.size, createdAt: at, updatedAt: at };
    pipelines.set(id, {
      ...{ id, label, ...order },
      stages: stages.map((stage, position) => stageOf(stage, position, at)),
    });
    offer();
  }

  function offer(): void {
    const all = [...pipelines.values()];
    setOptions(deals, 'pipeline', all);
    setOptions(
      deals,
      'dealstage',
      all.flatMap(({ stages }) => stages),
    );
  }

  function pipeline(id: string): Pipeline {
    return pipelines.get(id) ?? missing('pipeline', id);
  }
  function withStage(stageId: string): Pipeline {
    const found = [...pipelines.values()].find(({ stages }) => stages.some(isStage(stageId)));
    return found ?? missing('stage', stageId);
  }
  function changed(...what: Dated[]): void {
    for (const each of what) each.updatedAt = clock.now();
    offer();
  }

  add(DEFAULT_PIPELINE, 0);
  return {
    all: () => [...pipelines.values()],
    find: (id) => pipelines.get(id),
    add: (input) => add(input, clock.now()),
    rename(id, label) {
      changed(Object.assign(pipeline(id), { label }));
    },
    renameStage(stageId, label) {
      const holder = withStage(stageId);
      changed(
        holder,
        ...holder.stages.filter(isStage(stageId)).map((stage) => Object.assign(stage, { label })),
      );
    },
    archive(id) {
      pipelines.delete(pipeline(id).id);
      offer();
    },
    archiveStage(stageId) {
      const holder = withStage(stageId);
      holder.stages = holder.stages.filter(({ id }) => id !== stageId);
      changed(holder);
    },
  };
}

const isStage =
  (stageId: string) =>
  ({ id }: PipelineStage): boolean =>
    id === stageId;

function stageOf(
  { id, label, probability, isClosed = false }: StageInput,
  displayOrder: number,
  at: number,
): PipelineStage {
  return { id, label, displayOrder, probability, isClosed, createdAt: at, updatedAt: at };
}

function setOptions(deals: ObjectType, property: string, from: readonly Dated[]): void {
  const definition = deals.properties.get(property);
  if (definition === undefined) return missing('deal property', property);
  definition.options = from.map(({ id, label }, displayOrder): PropertyOption => ({
    value: id,
    label,
    displayOrder,
    hidden: false,
  }));
}

function missing(what: string, id: string): never {
  throw new Error(`There is no ${what} ${id}`);
}

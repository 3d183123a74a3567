import { describe } from 'vitest';
import { hardshipJourneys, removalJourney } from './journeys/hardship.ts';
import { lookJourneys } from './journeys/looks.ts';
import { placeJourneys } from './journeys/places.ts';
import { setStage } from './journeys/stage.ts';
import { backgroundJourneys, writingJourneys } from './journeys/writing.ts';

describe('the coach in Gmail in chromium', () => {
  const stage = setStage('chromium');
  describe('writing', () => writingJourneys(stage));
  describe('shortcut and toolbar', () => backgroundJourneys(stage));
  describe('places', () => placeJourneys(stage));
  describe('hardships', () => hardshipJourneys(stage));
  describe('looks', () => lookJourneys(stage, 'chromium'));
});

describe('the coach in Gmail in chromium, removed', () => {
  removalJourney(setStage('chromium'));
});

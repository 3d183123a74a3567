import { describe } from 'vitest';
import { adviceJourneys } from './journeys/advice.ts';
import { backgroundJourneys } from './journeys/background.ts';
import { hardshipJourneys, removalJourney } from './journeys/hardship.ts';
import { lookJourneys } from './journeys/looks.ts';
import { placeJourneys } from './journeys/places.ts';
import { setStage } from './journeys/stage.ts';
import { writingJourneys } from './journeys/writing.ts';

describe('the coach in Gmail in firefox', () => {
  const stage = setStage('firefox');
  describe('writing', () => writingJourneys(stage));

  describe('shortcut and toolbar', () => backgroundJourneys(stage, 'firefox'));
  describe('advice', () => adviceJourneys(stage));
  describe('places', () => placeJourneys(stage));
  describe('hardships', () => hardshipJourneys(stage));
  describe('looks', () => lookJourneys(stage, 'firefox'));
});

describe('the coach in Gmail in firefox, removed', () => {
  removalJourney(setStage('firefox'));
});

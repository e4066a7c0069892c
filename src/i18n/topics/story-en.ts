import type { StoryMessages } from './story';

export const storyEn: StoryMessages = {
  title: 'The story',
  begin: 'The story in a minute',
  stepOf: (at, count) => `${at} of ${count}`,
  asKnown: (day) => `as known on ${day}`,
  steps: 'Steps of the story',
  goTo: (at, title) => `Step ${at}: ${title}`,
  back: 'Back',
  next: 'Next',
  all: 'See all of it',
  openView: 'Leave the story and look around here',
  answer: 'What came',
  noStep: 'The story has fewer steps than that.',
  none: 'This record tells no story.',
};

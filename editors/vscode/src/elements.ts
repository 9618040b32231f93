/** What can be made by answering questions. */
export interface NewElement {
  readonly keyword: string;
  /** What the title should look like. */
  readonly titlePrompt: string;
  readonly titleExample: string;
  /** The kinds to choose from, with what they mean; none where there are none. */
  readonly kinds: readonly { readonly label: string; readonly description: string }[];
  /** What stands in the block, as lines of a snippet. */
  readonly body: readonly string[];
}

export const JOB: NewElement = {
  keyword: "job",
  titlePrompt: "The job as a verb and its object",
  titleExample: "Arrive at work on time",
  kinds: [
    { label: "functional", description: "A task to get done, seen from outside" },
    { label: "emotional", description: "A feeling to reach or to avoid" },
    { label: "social", description: "Being seen by others in a certain way" },
    { label: "supporting buyer", description: "Compares, chooses and pays" },
    { label: "supporting co-creator", description: "Takes part in making the solution" },
    { label: "supporting transferrer", description: "Passes the solution on or gets rid of it" },
  ],
  body: ["when \"${1:the situation in which the job arises}\"", "want \"to ${2:make what progress}\"",
    "so \"${3:the result that the progress is for}\"", "$0"],
};

export const METRIC: NewElement = {
  keyword: "metric",
  titlePrompt: "What is counted",
  titleExample: "Arrivals after nine",
  kinds: [],
  body: ["description \"${1:what is counted, and how}\"", "unit ${2:%}", "baseline ${3:0} ${2:%}",
    "target ${4:> 0} ${2:%} by ${5:2027-01-01}", "$0"],
};

export const COMPETITOR: NewElement = {
  keyword: "competitor",
  titlePrompt: "What people hire for the job instead",
  titleExample: "The train",
  kinds: [
    { label: "direct", description: "Gets the same job done in the same way" },
    { label: "secondary", description: "Gets the same job done in another way" },
    { label: "indirect", description: "Removes the need for the job" },
    { label: "nothing", description: "Doing nothing, and living with it" },
  ],
  body: ["hired for ${1:Job} ${2:5/10} because \"${3:why}\"", "$0"],
};

namespace VirtualSchool.Training.Demonstration.People;

/// <summary>Own words that nobody wrote.</summary>
internal static class Phrases
{
    public static readonly string[] Praise =
    [
        "I shall look at the corridor between lessons with other eyes.",
        "The films said more than slides could.",
        "At last somebody explained why sanctions do not work for one of my pupils.",
        "Two of us came, and we have talked about it every break since.",
        "Practical from the first minute, and honest about what is hard.",
        "I came tired and went home wanting to try it.",
        "Every adult in a school should hear this once.",
        "Good to be in a room with social workers for a change.",
        "The trainer answered what we asked and not what was on the slide.",
        "It made me think about how I was spoken to as a child.",
    ];

    public static readonly string[] Doubt =
    [
        "Too much at once; I should have liked half of it and time to practise.",
        "I knew most of it from another course.",
        "The room was too warm and the afternoon too long.",
        "Less theory, more about my key stage.",
    ];

    public static readonly string[] WillDo =
    [
        "Greet my form at the door by name", "Make a calm corner", "Ask what happened before I ask why", "Change how we write to parents", "Show the handbook to the team on Monday",
        "Ring the carer before the meeting, not after", "Go through the plan of one pupil again", "Sit with the support staff at lunch",
    ];

    public static readonly string[] WithWhom = ["My line manager", "The designated teacher", "My team", "The head", "A colleague who came too"];

    public static readonly string[] Later =
    [
        "Parents ring me now before things go wrong.", "We have changed the first half hour of the day.", "I listen longer. That is most of it.", "Colleagues come and ask what I would do.",
    ];
}

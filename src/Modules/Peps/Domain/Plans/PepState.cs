namespace VirtualSchool.Peps.Domain.Plans;

/// <summary>Why a plan was opened.</summary>
internal enum PepKind
{
    /// <summary>The first plan after coming into care.</summary>
    Initial = 1,

    /// <summary>The plan of one term, made at the review of the last one.</summary>
    Termly = 2,

    /// <summary>A new plan because the child changed school.</summary>
    AfterSchoolChange = 3,
}

/// <summary>How far a plan has come, in the order in which it happens.</summary>
internal enum PepState
{
    Due = 1,
    Initiated = 2,
    MeetingScheduled = 3,
    MeetingHeld = 4,
    Submitted = 5,
    InReview = 6,
    Returned = 7,
    SignedOff = 8,
    Superseded = 9,
    Closed = 10,
}

/// <summary>Why a plan was closed without another taking its place.</summary>
internal enum PepClosing
{
    LeftCare = 1,
    ChildDied = 2,
    Overtaken = 3,
    TooOld = 4,

    /// <summary>The record was sealed: the child was adopted.</summary>
    Sealed = 5,
}

/// <summary>The words that people see for a plan's kind and state.</summary>
internal static class PepWords
{
    public static string Of(PepKind kind) => kind switch
    {
        PepKind.Initial => "First plan",
        PepKind.Termly => "Plan of the term",
        _ => "Plan after a change of school",
    };

    public static string Of(PepState state) => state switch
    {
        PepState.Due => "Due",
        PepState.Initiated => "Started",
        PepState.MeetingScheduled => "Meeting arranged",
        PepState.MeetingHeld => "Meeting held",
        PepState.Submitted => "Sent to the virtual school",
        PepState.InReview => "Being read",
        PepState.Returned => "Returned with something to change",
        PepState.SignedOff => "Signed off",
        PepState.Superseded => "Replaced by a later plan",
        _ => "Closed",
    };

    public static string Of(PepClosing closing) => closing switch
    {
        PepClosing.LeftCare => "the child left care",
        PepClosing.ChildDied or PepClosing.Sealed => "the child’s record is closed",
        PepClosing.Overtaken => "a later plan was opened before this one was finished",
        _ => "the child is past the age for a plan",
    };
}

/// <summary>Which states belong together.</summary>
internal static class PepStates
{
    /// <summary>Answers, targets and the meeting can still be written.</summary>
    public static bool IsBeingWritten(this PepState state) =>
        state is PepState.Initiated or PepState.MeetingScheduled or PepState.MeetingHeld or PepState.Returned;

    /// <summary>Somebody still has something to do.</summary>
    public static bool IsOpen(this PepState state) => state < PepState.SignedOff;

    /// <summary>With the virtual school, which reads it.</summary>
    public static bool IsWithReviewer(this PepState state) => state is PepState.Submitted or PepState.InReview;

    /// <summary>Nothing can happen to it any more.</summary>
    public static bool IsOver(this PepState state) => state is PepState.Superseded or PepState.Closed;
}

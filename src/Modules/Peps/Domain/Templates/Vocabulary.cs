namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>How a question is answered, and so how its one stored string is written (see <see cref="AnswerFormat"/>).</summary>
internal enum QuestionType
{
    Short,
    Long,
    Choice,
    Multi,
    YesNo,

    /// <summary>Three faces, 1 to 3.</summary>
    Scale3,

    /// <summary>1 to 5.</summary>
    Scale5,

    /// <summary>0 to 10.</summary>
    Scale10,
    Date,
    Number,
    Percent,
    Money,
    Table,
    File,
    Person,

    /// <summary>Shown from the record, never typed and never counted; "this is wrong" tells the section's owner.</summary>
    Fact,
}

/// <summary>Whose section it is to answer.</summary>
internal enum Owner
{
    SocialWorker,
    DesignatedTeacher,
    Child,
    Carer,
    Parent,
    PersonalAdviser,
    VirtualSchool,
}

/// <summary>Who may read an answer besides the child's own copy, which shows only <see cref="Everyone"/>.</summary>
internal enum Visibility
{
    Everyone,
    Adults,

    /// <summary>Social worker, designated teacher and virtual school only.</summary>
    NeedToKnow,

    /// <summary>Opened only with a reason, and the opening is logged.</summary>
    Sealed,
}

/// <summary>Must blocks submission unless reasoned away, Should only warns.</summary>
internal enum Requirement
{
    May,
    Should,
    Must,
}

/// <summary>Where a first answer may come from; a pre-filled answer is not an answer until somebody says it is still true.</summary>
internal enum Prefill
{
    Roll,
    Attendance,
    Results,
    Send,
    Sdq,
    LastPlan,
    Funding,
    Interventions,
    Training,
    Calendar,
}

/// <summary>The four kinds of plan.</summary>
internal enum PepPhase
{
    EarlyYears,
    Primary,
    Secondary,
    Post16,
}

internal enum SchoolTerm
{
    Autumn,
    Spring,
    Summer,
}

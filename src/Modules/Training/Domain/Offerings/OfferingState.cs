namespace VirtualSchool.Training.Domain.Offerings;

/// <summary>Where an offering stands. That it is over is told by its last day.</summary>
internal enum OfferingState
{
    /// <summary>Being prepared; nobody outside sees it.</summary>
    Draft = 1,

    /// <summary>People may book, or be invited.</summary>
    Published = 2,

    /// <summary>It will not take place; what was booked is told.</summary>
    Cancelled = 3,
}

/// <summary>Who may book.</summary>
internal enum OfferingDoor
{
    /// <summary>Anybody for whom the course is meant.</summary>
    Open = 1,

    /// <summary>Whoever was invited.</summary>
    ByInvitation = 2,
}

namespace VirtualSchool.Training.Domain.Catalogue;

/// <summary>What a word of the catalogue names.</summary>
internal enum WordKind
{
    /// <summary>A role for which courses are meant and which learners hold; its meaning says what such people need.</summary>
    Audience = 1,

    /// <summary>A thread that runs through several courses.</summary>
    Strand = 2,

    /// <summary>How far a course goes.</summary>
    Level = 3,
}

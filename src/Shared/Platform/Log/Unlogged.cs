namespace VirtualSchool.Platform.Log;

/// <summary>Said of an entity whose changes are not facts about the service's work (queue rows, file bytes); says why.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UnloggedAttribute(string because) : Attribute
{
    /// <summary>Why no change of it is logged.</summary>
    public string Because { get; } = because;
}

/// <summary>Said of a property whose values never enter the log (password hashes, tokens); that it changed is logged.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ValueUnloggedAttribute : Attribute;

/// <summary>Said of a property whose values are restricted (a placement's address, adoption, death): the log keeps them, and no history shows them.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ValueRestrictedAttribute : Attribute;

/// <summary>Said of the reason for which somebody opened what is closed to them: the head's log tells it, also where no history may.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OpeningReasonAttribute : Attribute;

/// <summary>Said of a property that is only worked out from others, so that a history leaves it out.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RestatedAttribute : Attribute;

using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Contracts;

/// <summary>
/// Makes sure that each person exists and holds the role; sent by imports and by the screens that name people.
/// Somebody already known by the e-mail address keeps their name and their other roles; nobody gets a password or a message.
/// Idempotent. Answers with one identity for each person asked for, in the same order (the same twice when an address comes twice).
/// </summary>
/// <param name="People">Whom; may be empty.</param>
/// <param name="Because">Why, in words a head would understand: "named in the social worker file of 3 Nov 2026".</param>
/// <exception cref="Exception">A FluentValidation.ValidationException: a name or address is missing or cannot be one; nobody is then made.</exception>
[AllowSystem]
public sealed record EnsurePeople(IReadOnlyList<PersonToEnsure> People, string Because) : ICommand<IReadOnlyList<PersonId>>;

/// <summary>One person to make sure of.</summary>
/// <param name="Name">As the person is called, "Amina Yusuf".</param>
/// <param name="Email">The address that identifies them; letter case does not matter.</param>
/// <param name="Role">The role that they hold.</param>
/// <param name="From">The first day on which they hold it; a role already held on that day is left as it is.</param>
public sealed record PersonToEnsure(string Name, string Email, Role Role, DateOnly From);

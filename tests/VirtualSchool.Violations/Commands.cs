using FluentValidation;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;

namespace VirtualSchool.Violations.CommandsAreValidated
{
    [AllowSystem]
    internal sealed record BreaksByNoValidator(string Text) : ICommand;

    [AllowSystem]
    internal sealed record KeepsWithValidator(string Text) : ICommand;

    [AllowSystem]
    internal sealed record KeepsWithoutValues : ICommand;

    internal sealed class KeepsWithValidatorValidator : AbstractValidator<KeepsWithValidator>;
}

namespace VirtualSchool.Violations.CommandsHaveOneAccessRule
{
    internal sealed record BreaksByNone : ICommand;

    [AllowSystem, AllowEveryone]
    internal sealed record BreaksByTwo : ICommand;

    [AllowRoles(Role.Head)]
    internal sealed record KeepsOne : ICommand;
}

namespace VirtualSchool.Violations.MessagesByLinkNameTheirThing
{
    [AllowLink("note")]
    internal sealed record BreaksByNaming(ChildId Child) : ICommand, IAboutChild;

    [AllowSignedIn]
    internal sealed record BreaksByLettingOthersSendIt(ChildId Child, Guid Record, string Part) : ICommand, IByLink;

    [AllowLink("note")]
    internal sealed record KeepsBoth(ChildId Child, Guid Record, string Part) : ICommand, IByLink;
}

namespace VirtualSchool.Violations.PagesHaveOneAccessRule
{
    internal sealed class BreaksByNone : PageModel;

    [AllowSignedIn, AllowEveryone]
    internal sealed class BreaksByTwo : PageModel;

    internal abstract class Between : PageModel;

    internal sealed class BreaksThroughABase : Between;

    [AllowSignedIn]
    internal sealed class KeepsOne : Between;
}

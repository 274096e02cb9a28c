using VirtualSchool.Children.Contracts;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Writing;
using VirtualSchool.Peps.Pages;

namespace VirtualSchool.Peps.Letters;

/// <summary>A letter about one plan: short, initials and reference only, one link.</summary>
/// <param name="Subject">One line; the child by initials.</param>
/// <param name="Body">Plain text without greeting and address of the page.</param>
/// <param name="Path">Where the link leads.</param>
internal sealed record PepLetter(string Subject, string Body, string Path)
{
    public static PepLetter Nudge(Pep pep, ChildCard child, string? section) => new(
        $"{child.Initials}'s PEP: can we help?",
        section is null
            ? $"{pep.Reference} has been waiting for you since {Words.Day(pep.WaitingSince)}. It is to be {(pep.State == PepState.Due ? "started" : "written")} by {Words.Day(pep.DueOn)}."
            : $"\u201c{section}\u201d of {pep.Reference} has been waiting for you since {Words.Day(pep.WaitingSince)}. Nothing that you have written is lost. If something is in the way, tell us and we shall help.",
        pep.WaitingSection is { } key ? PepLinks.ToSection(pep.Reference, key) : PepLinks.To(pep.Reference));

    public static PepLetter Submitted(Pep pep, ChildCard child) => new(
        $"{child.Initials}'s PEP is ready to read", $"{pep.Reference} was sent to the virtual school. Please read and grade it.", PepLinks.ToReview(pep.Reference));

    // What the reader wrote may name the child, so it is read on the page and not in the letter.
    public static PepLetter Returned(Pep pep, ChildCard child) => new(
        $"Something to change in {child.Initials}'s PEP", $"Thank you for {pep.Reference}. The virtual school has read it. The page says what is good, and what to change before it can be signed off.", PepLinks.To(pep.Reference));

    public static PepLetter SignedOff(Pep pep, ChildCard child) => new(
        $"{child.Initials}'s PEP is signed off: {pep.Grade}", $"Thank you. {pep.Reference} is signed off. The page says what was good in it.", PepLinks.To(pep.Reference));

    public static PepLetter Finished(Pep pep, ChildCard child, SectionAsked section, string name) => new(
        $"{child.Initials}'s PEP: {name} has finished", $"You asked {name} to write in \u201c{section.Title}\u201d of {pep.Reference}. They have finished. The section shows what they wrote.", PepLinks.ToSection(pep.Reference, section.Key));

    public string For(string name, string from, string address) =>
        $"""
         Dear {name.Split(' ')[0]},

         {Body}

         {address}{Path}

         {from}

         You get this because you take part in this plan. No child is named in our letters.
         """;
}

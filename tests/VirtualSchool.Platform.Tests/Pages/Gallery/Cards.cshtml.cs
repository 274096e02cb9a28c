using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Figures;
using VirtualSchool.Platform.Pages.Gathered;
using VirtualSchool.Platform.Pages.Parts;

namespace VirtualSchool.Platform.Tests.Pages.Gallery;

[AllowEveryone]
internal sealed class CardsPage : PageModel
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    public static Figure OnRoll { get; } = Figure.Count(391, 0, Today, "Children looked after on the day, of whatever age, placed here or elsewhere.");
    public static Figure Current { get; } = new(225, 360, 31, Today, "Children of statutory school age whose plan was signed off this term.");
    public static Figure Absent { get; } = new(0, 0, 391, Today, "Children whose absence this year is a tenth of their sessions or more.");

    public static IReadOnlyList<HomeCard> Cards { get; } =
    [
        new("Done this week", 90, "Three plans were signed off.", []),
        new("Late", 10, "4 plans are late; the oldest by 12 school days.",
        [
            new(ChildId.New(), "Amira Khan", "Year 9, Merrydale High", "/gallery") { Initials = "AK", State = "With social worker", Tone = Tone.Bad, Waiting = "Waiting for Dana Price (social worker): 6 school days" },
            new(ChildId.New(), "Ben Okoro", "Your part is done: 7 of 9", "/gallery") { Initials = "BO", State = "Being written", Tone = Tone.Moving },
        ])
        {
            All = new("All late plans", "/peps?state=Late"),
        },
        new("Due this week", 20, "One plan is due by Friday.", [new(ChildId.New(), "Chloe Davies", "Your part is done: 3 of 9", "/gallery") { Initials = "CD", Button = "Continue Chloe's PEP" }]),
    ];

    public static IReadOnlyList<ChildPanel> Panels { get; } =
    [
        new("PEPs", 60, [new("Now", "Due 27 November 2026", "/gallery", Tone.Soon), new("Last", "Signed off 3 July 2026, Green")], [new("All plans", "/peps")]) { NextStep = new("Continue the plan", "/gallery") },
        new("Care", 10, [new("Looked after since", "4 September 2024"), new("Placement", "Foster care, in the council's area")], []),
        new("Attendance", 30, [], []) { Empty = "No attendance has been loaded for this child yet." },
    ];

    public static IReadOnlyList<ChronologyLine> Lines { get; } =
    [
        new(new(2024, 9, 4), "Care", "Came into care."),
        new(new(2026, 7, 3), "PEP", "Plan P26-0311 was signed off as Green.", "/gallery"),
    ];
}

using Shouldly;
using VirtualSchool.EndToEndTests.Browsing;
using VirtualSchool.EndToEndTests.Council;

namespace VirtualSchool.EndToEndTests.Journeys;

internal sealed partial class PlanJourney
{
    private async Task LoadTheCouncilAsync()
    {
        _head = await come();
        await _people.ChoosePasswordAsync(_head, EmptyCouncil.Head, await service.HeadsLinkAsync());
        await EnterTheTermAsync();
        await _head.BringAsync(Files.Schools());
        _head.ShouldSay("2 new");
        await _head.ConfirmAsync();
        await _head.BringAsync(Files.Ssda903(Before));
        _head.ShouldSay("From which day does the council use this service?");
        await _head.AnswerAsync("go-live", "01/09/2026");
        await _head.ConfirmAsync();
        await JourneyPeople.NameTeacherAsync(_head, Files.Primary, Teacher);
    }

    private async Task EnterTheTermAsync()
    {
        await _head.OpenAsync("/settings/calendars");
        await _head.FollowAsync("Add a term");
        await _head.PressAsync("Save term", [("Input.Season", "Autumn"), .. Day("Input.From", 1, 9), .. Day("Input.Until", 18, 12)]);
        await _head.FollowAsync("Add a closure");
        await _head.PressAsync("Save closure", [("Input.Reason", "Half-term"), .. Day("Input.From", 26, 10), .. Day("Input.Until", 30, 10)]);
        _head.ShouldSay("Half-term");
    }

    // Coming into care after the first day of use starts the clocks: 10 working days to start, 20 school days to write.
    private async Task MayaEntersCareAsync()
    {
        await _head.BringAsync(Files.Ssda903(Maya));
        _head.ShouldNotSay("From which day does the council use this service?");
        await _head.ConfirmAsync();
        await _head.BringAsync(Files.Caseload("Practitioner", Before, Maya));
        await _head.AnswerAsync("worker", "Practitioner");
        await _head.ConfirmAsync();
        await _head.OpenAsync("/peps");
        _head.ShouldSay(Maya.Name, "2 not started", "9 Nov 2026", "27 Nov 2026", $"{Worker} (social worker)");
        await _head.FollowAsync(Maya.Name);
        _plan = _head.Path.Split('/')[^1];
        _plan.ShouldStartWith("P26-");
        _head.ShouldSay("First plan", "came into care on 26 Oct 2026");
    }

    private async Task LetPeopleInAsync()
    {
        (_teacher, _worker, _adviser) = (await come(), await come(), await come());
        await _people.LetInAsync(_head, Teacher, _teacher);
        await _people.LetInAsync(_head, Worker, _worker);
        await _people.LetInAsync(_head, Adviser, _adviser);
    }

    private static (string, string?)[] Day(string box, int day, int month, int year = 2026) =>
        [($"{box}.Day", $"{day}"), ($"{box}.Month", $"{month}"), ($"{box}.Year", $"{year}")];
}

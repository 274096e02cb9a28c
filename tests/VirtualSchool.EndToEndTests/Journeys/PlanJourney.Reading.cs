using VirtualSchool.EndToEndTests.Browsing;
using VirtualSchool.EndToEndTests.Council;

namespace VirtualSchool.EndToEndTests.Journeys;

internal sealed partial class PlanJourney
{
    private async Task AdviserReturnsAsync()
    {
        await service.GoToAsync(11, 12);
        await _people.SignInAsync(_adviser, Adviser);
        _adviser.ShouldSay("To read and grade", Maya.Name);
        await _adviser.FollowAsync(Maya.Name);
        await _adviser.PressAsync("Start reading");
        _adviser.ShouldSay("Maya stays with her carers.", "Mondays, after family time", "1 target, no money asked for");
        await _adviser.PressAsync("Return it", ("Input.Grade", "Amber"), ("Input.Praise", "Maya is heard"));
        _adviser.ShouldSay("There is a problem", "Maya is heard");
        await _adviser.PressAsync(
            "Return it", ("Input.Reason", "Say how many times a week she reads"), ("Input.Feedback[targets].Grade", "Amber"), ("Input.Feedback[targets].Words", "How often?"));
        _adviser.ShouldSay($"{_plan} is returned", "Returned with something to change");
    }

    private async Task TeacherMendsAsync()
    {
        await service.GoToAsync(11, 16);
        await _people.SignInAsync(_teacher, Teacher);
        await _teacher.FollowAsync("See what to change");
        _teacher.ShouldSay("Say how many times a week she reads", "Maya is heard");
        await _teacher.OpenAsync(Section("targets"));
        _teacher.ShouldSay("Returned by the virtual school", "On this section (Amber): How often?");
        await _teacher.WriteAsync((BoxOf("target.actions.0.times"), "4"));
        await PlanWriting.SendAsync(_teacher, _plan);
    }

    private async Task AdviserSignsAsync()
    {
        await service.GoToAsync(11, 18);
        await _people.SignInAsync(_adviser, Adviser);
        await PlanWriting.SignAsync(_adviser, _plan, "Gold", "Measured well.");
        _adviser.ShouldSay("Signed off", "Gold");
    }

    // Opened on 3 November, started on the 4th, meeting recorded and sent on the 10th, returned on the 12th, sent on the 16th, signed on the 18th.
    private async Task EverybodyReadsTheSignedPlanAsync()
    {
        _adviser.ShouldSay(
            "18 Nov 2026 Signed off Priya Nair 0", "18 Nov 2026 Being read Priya Nair 2", "16 Nov 2026 Sent to the virtual school Tom Lane 4",
            "12 Nov 2026 Returned with something to change: Say how many times a week she reads Priya Nair 0", "4 Nov 2026 Started Tom Lane 1");
        await _adviser.FollowAsync("Version 1");
        _adviser.ShouldSay("version 1", "signed by Priya Nair on 18 Nov 2026", "Times a week: 4", "Measured well.");
        await _adviser.OpenAsync($"/peps/{_plan}/print");
        _adviser.ShouldSay($"Personal education plan {_plan}", "Maya reads 85 words a minute", "OFFICIAL – SENSITIVE: personal");
        await _adviser.OpenAsync("/peps?view=SignedOff");
        _adviser.ShouldSay(Maya.Name, "1 signed off", "Gold");
    }

    private async Task TeacherAmendsAsync()
    {
        await service.GoToAsync(11, 20);
        await _people.SignInAsync(_teacher, Teacher);
        await _teacher.OpenAsync($"/peps/{_plan}");
        await _teacher.FollowAsync("Amend this plan");
        await _teacher.PressAsync("Open it for amendment", ("Input.Reason", "Ms Bell has left"));
        _teacher.ShouldSay("open for amendment", "Version 1 stays in force");
        await _teacher.OpenAsync(Section("targets"));
        await _teacher.WriteAsync((BoxOf("target.actions.0.who"), "Mr Hart"));
        await PlanWriting.SendAsync(_teacher, _plan);
        await _people.SignInAsync(_adviser, Adviser);
        await PlanWriting.SignAsync(_adviser, _plan, "Gold", "Kept up.");
        await _adviser.FollowAsync("Version 2");
        _adviser.ShouldSay("This version was made because: Ms Bell has left", "Mr Hart", "Kept up.");
        await _adviser.FollowAsync("What changed");
        _adviser.ShouldSay("version 1, signed 18 Nov 2026", "1 answer differs", "Mr Hart");
        await _adviser.OpenAsync($"/peps/{_plan}/versions/1");
        _adviser.ShouldSay("Ms Bell");
        _adviser.ShouldNotSay("Mr Hart");
    }
}

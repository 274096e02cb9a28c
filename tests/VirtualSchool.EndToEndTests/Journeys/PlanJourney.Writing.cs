using Shouldly;
using VirtualSchool.EndToEndTests.Browsing;
using VirtualSchool.EndToEndTests.Council;

namespace VirtualSchool.EndToEndTests.Journeys;

internal sealed partial class PlanJourney
{
    private async Task TeacherDraftsAsync()
    {
        await service.GoToAsync(11, 4);
        await _people.SignInAsync(_teacher, Teacher);
        _teacher.ShouldSay("My pupils", Maya.Name, "Not started");
        await _teacher.FollowAsync(Maya.Name);
        await _teacher.PressAsync("Start this plan");
        _teacher.ShouldSay($"{_plan} is started");
        await _teacher.FollowAsync("Arrange the meeting");
        await _teacher.PressAsync("Arrange the meeting", [.. Day("Input.On", 9, 11), ("Input.At", "14:15"), ("Input.Place", "Room 4")]);
        _teacher.ShouldSay("The meeting is arranged");
        await WriteAttendanceAsync();
        await WriteVoiceAsync();
        await WriteTargetAsync();
    }

    private async Task WriteAttendanceAsync()
    {
        await _teacher.OpenAsync(Section("attend"));
        await _teacher.WriteAsync(("v-attend.percent", "93.5"), ("v-attend.unauthorised", "0.5"), ("v-attend.agree", "yes"), ("v-attend.susp", "(none)"));
        await _teacher.OpenAsync(Section("attend"));
        _teacher.ShouldSay("Saved 12:0", "What is the pattern behind it?");
        await _teacher.WriteAsync(("v-attend.pattern", "Mondays, after family time"));
        await _teacher.OpenAsync(Section("attend"));
        _teacher.ShouldSay("Mondays, after family time", "Nothing is missing here");
    }

    private async Task WriteVoiceAsync()
    {
        await _teacher.OpenAsync(Section("voice"));
        await _teacher.WriteAsync(("v-voice.taking", "yes"), ("v-voice.attend", "whole"));
        await _teacher.OpenAsync(Section("voice"));
        _teacher.ShouldSay("What I think", "School this term, out of 10");
        await _teacher.WriteAsync(
            ("v-voice.how", "talked"), ("v-voice.how", "drew"), ("v-voice.who", "Ms Bell"), ("v-voice.date", "4 11 2026"), ("v-voice.words", "own"),
            ("v-v711.rate", "7"), ("v-v711.next", "Reading aloud"));
        await _teacher.OpenAsync(Section("voice"));
        _teacher.ShouldSay("Nothing is missing here");
    }

    private async Task WriteTargetAsync()
    {
        await _teacher.OpenAsync(Section("targets"));
        _teacher.ShouldSay("No target yet.");
        await _teacher.PressAsync("Add a target");
        await _teacher.WriteAsync([.. Target().Select(t => (BoxOf(t.Question), (string?)t.Value))]);
        await _teacher.OpenAsync(Section("targets"));
        _teacher.ShouldSay("Maya reads 85 words a minute", "Nothing is missing here");
        await _teacher.OpenAsync($"/peps/{_plan}");
        _teacher.ShouldSay("Maya reads 85 words a minute, from 61, by 29 Jan 2027");
    }

    private static IEnumerable<(string Question, string Value)> Target() =>
    [
        ("target.need", "LIT"), ("target.why", "Reads 61 words a minute; her class reads 90."), ("target.statement", "Maya reads 85 words a minute, from 61"),
        ("target.childwords", "read without stopping"), ("target.baseline", "61 words a minute"), ("target.baseline_date", "2 11 2026"),
        ("target.baseline_evidence", "the school's reading check"), ("target.measure", "the same check"), ("target.aim", "85 words a minute"),
        ("target.checked_by", Teacher), ("target.by", "29 1 2027"),
        ("target.actions.0.what", "Reads to an adult"), ("target.actions.0.who", "Ms Bell"), ("target.actions.0.part", "school"),
        ("target.actions.1.what", "Reads at bedtime"), ("target.actions.1.who", "Her carer"), ("target.actions.1.part", "carer"),
        ("target.child_part", "choose the books"), ("target.costs", "(none)"), ("target.origin", "new"),
    ];

    // Boxes of a target bear its identity: v-target.aim@…, and a table's cells what follows it.
    private string BoxOf(string question)
    {
        var parts = question.Split('.');
        var box = $"v-{parts[0]}.{parts[1]}@";
        var cell = string.Concat(parts.Skip(2).Select(p => $".{p}"));
        return _teacher.Page.QuerySelectorAll($"main [name^='{box}']").Select(e => e.GetAttribute("name")!).First(n => n.Length == box.Length + 32 + cell.Length && n.EndsWith(cell, StringComparison.Ordinal));
    }

    private async Task SendingIsRefusedAsync()
    {
        await _teacher.OpenAsync($"/peps/{_plan}/submit");
        _teacher.ShouldSay("What is missing", "still missing", "social worker");
        var link = _teacher.Page.QuerySelector($"main a[href^='{Section("care")}#']").ShouldNotBeNull();
        await _teacher.PressAsync("Send to the virtual school");
        _teacher.ShouldSay("answers are still missing");
        await _teacher.OpenAsync(link.GetAttribute("href")!.Split('#')[0]);
        _teacher.ShouldSay("This section is for the social worker to write");
    }

    private async Task WorkerWritesAsync()
    {
        await service.GoToAsync(11, 6);
        await _people.SignInAsync(_worker, Worker);
        _worker.ShouldSay("My sections waiting", Maya.Name);
        await _worker.FollowAsync("Write my part");
        await _worker.OpenAsync(Section("care"));
        await _worker.WriteAsync(("v-care.plan", "Maya stays with her carers."), ("v-care.permanence", "stay"), ("v-care.change", "no"), ("v-care.leisure", "Swimming"));
        await PlanWriting.WriteRestAsync(_worker, _plan, "social worker");
        await _worker.OpenAsync($"/peps/{_plan}");
        _worker.ShouldSay($"{Teacher} (designated teacher)");
    }

    private async Task TeacherSendsAsync()
    {
        await service.GoToAsync(11, 10);
        await _people.SignInAsync(_teacher, Teacher);
        await _teacher.OpenAsync(Section("meeting"));
        await _teacher.WriteAsync(
            ("v-meeting.date", "9 11 2026"), ("v-meeting.time", "14:15"), ("v-meeting.place", "Room 4"), ("v-meeting.mode", "room"), ("v-meeting.child_part", "whole"),
            ("v-meeting.attendees.0.name", Worker), ("v-meeting.attendees.0.present", "whole"),
            ("v-meeting.attendees.1.name", "Her carer"), ("v-meeting.attendees.1.present", "whole"));
        await PlanWriting.WriteRestAsync(_teacher, _plan, "designated teacher");
        _teacher.ShouldSay("Ready to send");
        await _teacher.PressAsync("Send to the virtual school");
        _teacher.ShouldSay($"{_plan} is with the virtual school", "Sent to the virtual school", "held 9 Nov 2026");
    }

    private string Section(string key) => $"/peps/{_plan}/sections/{key}";
}

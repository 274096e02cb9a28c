using System.Security.Cryptography;
using System.Text;
using VirtualSchool.Platform.Time;
using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.Council;

/// <summary>An event that is held today, as the tables keep it: its trainer, two people with a place, one of them with a certificate, and the codes of its doors.</summary>
internal static class TrainingHeld
{
    public const string Offering = "T26-7777";
    public const string Booking = "TB26-77777";
    public const string Code = "a-code-that-opens-the-doors";
    public const string Number = "AAAA-BBBB-CCCC-DDDD-EEEE";

    /// <summary>Whoever has no certificate yet: how they booked.</summary>
    public const string Email = "ben.byrne@school.example";

    private const string Rows =
        """
        with ids as (select gen_random_uuid() offering, gen_random_uuid() session, gen_random_uuid() learner, gen_random_uuid() booking),
        held as (insert into training.offering select (jsonb_populate_record(o, jsonb_build_object('id', offering, 'reference', 'T26-7777', 'state', 'Published', 'first_day', $2::date, 'last_day', $2::date))).* from training.offering o, ids where o.reference = $1),
        part as (insert into training.session select (jsonb_populate_record(s, jsonb_build_object('id', session, 'offering_id', offering, 'on', $2::date))).* from training.session s join training.offering o on o.id = s.offering_id, ids where o.reference = $1),
        teaches as (insert into training.offering_trainer (id, offering_id, name, email, place) select gen_random_uuid(), offering, 'Gwen Hart', 'gwen.hart@provider.example', 0 from ids),
        people as (select learner, booking, 'TB26-77777' reference, 'Ada Cole' as name, 'ada.cole@school.example' email from ids union all select gen_random_uuid(), gen_random_uuid(), 'TB26-77778', 'Ben Byrne', $6),
        who as (insert into training.learner (id, name, setting) select learner, name, 'Hill Top Primary' from people),
        reached as (insert into training.learner_address (id, learner_id, email, is_primary) select gen_random_uuid(), learner, email, true from people),
        place as (insert into training.booking (id, reference, offering_id, learner_id, state, booked_by, joined_at, funding, may_be_photographed, may_be_quoted)
            select people.booking, reference, offering, people.learner, 'Confirmed', email, '2026-10-01', 'Free', false, false from people, ids),
        door as (insert into training.door_code (id, session_id, code, made_at) select gen_random_uuid(), session, $3, '2026-10-01' from ids),
        room as (insert into training.offering_evaluation (offering_id, is_anonymous, code) select offering, false, $3 from ids)
        insert into training.certificate (id, booking_id, offering_id, number, name, title, outcomes, days, given_by, awarded_by, minutes, completed_on, issued_on, issued_by, holder_hash)
        select gen_random_uuid(), booking, offering, $4, 'Ada Cole', 'Emotion coaching', array['Name feelings'], array[$2::date], 'Ben Brown', 'Virtual school', 180, $2, $2, 'Coordinator', $5 from ids
        returning id
        """;

    public static Task<Guid> KeepAsync(TestService service, string draft) =>
        service.ReadAsync<Guid>(Rows, draft, service.Clock.Today(), Code, Number, SHA256.HashData(Encoding.UTF8.GetBytes(Code)), Email);

    /// <summary>Everybody with a place was there, and the room is asked what it was worth.</summary>
    /// <returns>Where the room answers.</returns>
    public static async Task<string> HoldAsync(Visitor coordinator, string reference)
    {
        await coordinator.OpenAsync($"/training/offerings/{reference}/register");
        await coordinator.PressAsync("Save, and mark the rest as here");
        await coordinator.OpenAsync($"/training/offerings/{reference}/evaluation/code");
        await coordinator.PressAsync("Make the code", ("Anonymous", "false"));
        return new Uri(coordinator.Page.QuerySelector("main code")!.TextContent).AbsolutePath;
    }

    /// <summary>Sends the register to the trainer.</summary>
    /// <returns>What opens it.</returns>
    public static async Task<string> SendToTrainerAsync(TestService service, Visitor coordinator)
    {
        await coordinator.OpenAsync($"/training/offerings/{Offering}/register");
        await coordinator.PressAsync("Send the link");
        var letter = await service.ReadAsync<string>("select body from platform.outbox_message where body like '%/take-register/%' order by id desc limit 1");
        return letter.Split("/take-register/")[1].Split('\n')[0].Trim();
    }
}

using Microsoft.Extensions.Options;
using VirtualSchool.Platform.Outbox;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Domain.Elearning;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Letters;

/// <summary>Letters that offer e-learning after an event, and ask to begin it.</summary>
internal sealed class FollowOnPost(IOutbox outbox, IOptions<CouncilSettings> council)
{
    /// <param name="offers">What they may take up because they were at one event; at least one.</param>
    public void Offer(Learner learner, LearnerAddress address, string booking, IReadOnlyList<FollowOnOffer> offers) => outbox.Add(new Mail(null, address.Email, $"E-learning after {offers[0].After}",
        $"""
         Dear {learner.Name},

         Thank you for coming to “{offers[0].After}”. If you wish to go further, this e-learning is open to you until {HouseTime.Long(offers[0].Until)}. It is your choice.

         {string.Join("\n\n", offers.Select(o => $"{o.Title}: {o.Summary}"))}

         Take it up here, with this e-mail address: {council.Value.Address}/book/mine

         {council.Value.Council}

         You get this once, because you were at this event. Your booking is {booking}.
         """, null));

    /// <param name="course">Its title.</param>
    /// <param name="most">How many such letters there are at most.</param>
    public void Remind(Learner learner, LearnerAddress address, string course, Enrolment enrolment, int most) => outbox.Add(new Mail(null, address.Email, $"Your e-learning waits for you: {course}",
        $"""
         Dear {learner.Name},

         You have had a place for the e-learning “{course}” since {HouseTime.Long(enrolment.EnrolledOn)}, and as far as we know you have not begun it yet. If you have begun in the last days, please
         ignore this letter: the provider tells us from time to time.

         See your e-learning here, with this e-mail address: {council.Value.Address}/book/mine

         If you do not need the place any more, please tell us{(council.Value.HelpEmail is { } email ? $" at {email}" : "")}, so that somebody else can have it.

         {council.Value.Council}

         You get this because you are enrolled. It is letter {enrolment.Reminders} of {most} at most, and there is none once you have begun.
         """, null));
}

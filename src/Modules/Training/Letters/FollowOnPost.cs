using Microsoft.Extensions.Options;
using VirtualSchool.Platform.Outbox;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Training.Counter;
using VirtualSchool.Training.Domain.Learners;

namespace VirtualSchool.Training.Letters;

/// <summary>Letters that offer e-learning after an event.</summary>
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
}

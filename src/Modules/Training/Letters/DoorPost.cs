using Microsoft.Extensions.Options;
using VirtualSchool.Platform.Outbox;
using VirtualSchool.Platform.Pages;

namespace VirtualSchool.Training.Letters;

/// <summary>Letters that open something: they are wiped once they have left.</summary>
internal sealed class DoorPost(IOutbox outbox, IOptions<CouncilSettings> council)
{
    /// <summary>The link that shows that an address is somebody's.</summary>
    /// <param name="title">What they wish to book; null when they only wish to see their bookings.</param>
    public void Confirm(string email, string token, DateTimeOffset until, string? title) => outbox.Add(new Mail(null, email, title is null ? "See your training bookings" : $"Confirm your booking: {title}",
        $"""
         Dear colleague,

         {(title is null ? "Somebody, probably you, asked to see the training bookings made with this address." : $"Somebody, probably you, asked for a place at “{title}” with this address. No place is held yet.")}

         {(title is null ? "Open them here:" : "Confirm that this address is yours and take the place here:")}

         {council.Value.Address}/book/confirm/{token}

         The link opens once, until {HouseTime.Moment(until)}. You need no account and no password.

         {council.Value.Council}

         If it was not you, please leave the link alone: nothing happens then.
         """, null, HoldsToken: true));

    /// <summary>Tells somebody that they may book.</summary>
    public void Invite(string email, string reference, string title) => outbox.Add(new Mail(null, email, $"You are invited: {title}",
        $"""
         Dear colleague,

         We would like you to come to “{title}”. It is by invitation, and this address is invited. See when and where it is, and book your place:

         {council.Value.Address}/book/{reference}

         {council.Value.Council}

         You get this because the virtual school chose this address to be invited.
         """, null));

    /// <summary>Somebody wished to book a colleague who has a booking already.</summary>
    public void AlreadyBooked(string email, string byWhom, string title) => outbox.Add(new Mail(null, email, $"You have a booking already: {title}",
        $"""
         Dear colleague,

         {byWhom} wished to book a place at “{title}” for you. You have a booking for it already, so nothing has changed.

         {council.Value.Council}

         You get this because you booked training with us.
         """, null));
}

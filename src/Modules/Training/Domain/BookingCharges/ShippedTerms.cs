namespace VirtualSchool.Training.Domain.BookingCharges;

/// <summary>The terms that a new council starts with: nothing is charged. What it might charge is written down and switched off.</summary>
internal static class ShippedTerms
{
    public static readonly Guid Id = new(1, 0, 0, new byte[8]);
    public static readonly DateOnly From = new(2015, 9, 1);
    public const string Source = "Shipped as a starting point: free, with the £50 a missed session of councils’ published terms written down and switched off; set your own";
}

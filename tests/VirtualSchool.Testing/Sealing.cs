using VirtualSchool.Kernel;

namespace VirtualSchool.Testing;

/// <summary>Sealed records for tests, made as people make them: by the head, on the screen.</summary>
public static class Sealing
{
    /// <summary>Records that a child was adopted today, which seals their record.</summary>
    public static async Task SealAsync(this TestService service, ChildId child)
    {
        using var head = await service.SignInAsync(Role.Head);
        await head.SealAsync(child, DateOnly.FromDateTime(service.Clock.GetUtcNow().Date));
    }

    /// <summary>The same by a head or adviser who has signed in.</summary>
    public static async Task SealAsync(this Visitor visitor, ChildId child, DateOnly adopted)
    {
        await visitor.OpenAsync($"/children/{child}/adoption");
        await visitor.PressAsync(
            "Record the adoption and seal the record",
            ("Input.On.Day", $"{adopted.Day}"), ("Input.On.Month", $"{adopted.Month}"), ("Input.On.Year", $"{adopted.Year}"), ("Input.Unopposed", "true"), ("Input.Sure", "true"));
        if (!visitor.Words.Contains("The record is sealed.", StringComparison.Ordinal)) throw new InvalidOperationException($"Not sealed ({visitor.Status}): {visitor.Words}");
    }
}

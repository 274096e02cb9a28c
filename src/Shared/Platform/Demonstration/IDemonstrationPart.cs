namespace VirtualSchool.Platform.Demonstration;

/// <summary>
/// What one module adds to a demonstration council. Found by the scan that adds the module; run inside one command, so that the council
/// is there whole or not at all. It writes its own module's tables alone and leaves in the world what the modules above it need.
/// </summary>
public interface IDemonstrationPart
{
    /// <summary>Parts run from the lowest to the highest: Access 100, Children 200, Training 600, Peps 700; the sign-in page's people 1000.</summary>
    int Order { get; }

    /// <summary>Adds the module's records.</summary>
    Task FillAsync(DemonstrationWorld world, CancellationToken cancel);
}

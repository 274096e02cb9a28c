using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Domain.Catalogue;

/// <summary>Something to open on the web that is connected with a course.</summary>
internal sealed class CourseResource
{
    private CourseResource() { }

    /// <exception cref="Refusal">The title is missing, or the address does not begin with https.</exception>
    internal CourseResource(Guid course, string? title, string? address, int place)
    {
        (Id, CourseId) = (Guid.CreateVersion7(), course);
        Change(title, address, place);
    }

    public Guid Id { get; private init; }

    public Guid CourseId { get; private init; }

    public int Place { get; private set; }

    public string Title { get; private set; } = "";

    public string Address { get; private set; } = "";

    internal void Change(string? title, string? address, int place)
    {
        Title = Said.Line(title, "what the resource is called", 200, "Resources");
        Address = Said.SafeAddressOrNothing(address, $"the address of “{Title}”", "Resources") ?? throw new Refusal($"Enter the address of “{Title}”.", "Resources");
        Place = place;
    }
}

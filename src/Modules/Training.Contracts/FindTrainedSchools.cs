using VirtualSchool.Kernel;

namespace VirtualSchool.Training.Contracts;

/// <summary>
/// Which schools have people who completed which courses, and where a course has become the school's practice, by school and course. Names nobody.
/// Sent by other modules only, to set trained schools against others.
/// </summary>
/// <param name="Urns">Which schools, by their numbers in the national register; null for every school.</param>
[AllowSystem]
public sealed record FindTrainedSchools(IReadOnlyCollection<int>? Urns) : IQuery<IReadOnlyList<TrainedSchool>>;

/// <summary>One course at one school.</summary>
/// <param name="Urn">The school's number in the register.</param>
/// <param name="Course">The course's reference, C-012.</param>
/// <param name="Title">Its title.</param>
/// <param name="People">How many who work there today have completed it; 0 where it is only embedded.</param>
/// <param name="First">When the first of them had; null for none.</param>
/// <param name="Latest">When the latest of them had; null for none.</param>
/// <param name="EmbeddedOn">When somebody saw that it has become the school's practice; null while nobody has.</param>
public sealed record TrainedSchool(int Urn, string Course, string Title, int People, DateOnly? First, DateOnly? Latest, DateOnly? EmbeddedOn);

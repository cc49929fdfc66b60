namespace NewsPortal.Domain.Pictures;

/// <summary>A picture's place in one story: three different texts and, once it has arrived, the file.</summary>
/// <param name="PictureId">The file, or <see langword="null"/> where the copy named a picture that has not arrived.</param>
/// <param name="Caption">What the picture shows and why it is there.</param>
/// <param name="Credit">Who made it, without the leading slash of the copy.</param>
/// <param name="AltText">What is seen, for those who do not see it.</param>
public sealed record PictureUse(long? PictureId, string? Caption, string? Credit, string? AltText);

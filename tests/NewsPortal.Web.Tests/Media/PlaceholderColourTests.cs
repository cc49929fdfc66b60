using System.Text.RegularExpressions;
using NewsPortal.Web.Media;
using NewsPortal.Web.Tests.Architecture;

namespace NewsPortal.Web.Tests.Media;

/// <summary>A picture's mean colour becomes one of the style sheet's.</summary>
public sealed partial class PlaceholderColourTests
{
    private static string Css { get; } = File.ReadAllText(Path.Combine(Repository.Root, "wwwroot", "css", "pictures.css"));

    [Fact]
    public void The_style_sheet_has_the_colours_of_the_code_in_its_order() =>
        Assert.Equal(PlaceholderColour.Palette.Select((colour, i) => ($"ph-{i}", colour)), Rule().Matches(Css).Select(m => (m.Groups["name"].Value, m.Groups["colour"].Value)));

    [Fact]
    public void It_costs_readers_little() => Assert.InRange(Css.Length, 1, 699);

    [Fact]
    public void Every_colour_has_a_class_and_every_class_a_colour()
    {
        var steps = Enumerable.Range(0, 18).Select(i => i * 15).ToArray();
        var given = (from r in steps from g in steps from b in steps select PlaceholderColour.ClassOf($"#{r:x2}{g:x2}{b:x2}")).ToHashSet();

        Assert.Equal(Rule().Matches(Css).Select(m => m.Groups["name"].Value).Order(), given.Order());
    }

    [Fact]
    public void A_colour_of_the_palette_is_its_own_nearest() => Assert.All(PlaceholderColour.Palette.Index(), entry =>
        Assert.Equal($"ph-{entry.Index}", PlaceholderColour.ClassOf($"#{entry.Item[1]}{entry.Item[1]}{entry.Item[2]}{entry.Item[2]}{entry.Item[3]}{entry.Item[3]}")));

    [Theory]
    [InlineData("#000000", "#222")]
    [InlineData("#FFFFFF", "#eee")]
    [InlineData("#98a0a5", "#aaa")] // a picture of which no colour is known
    [InlineData("#5a3418", "#531")] // soil
    [InlineData("#8ab4d0", "#9bd")] // sky
    [InlineData("#2f4a20", "#342")] // paddy
    [InlineData("#3f7f6c", "#476")] // sea by a reef
    [InlineData("#9a5c5c", "#966")] // roof tiles
    public void The_nearest_to_the_eye_is_taken(string colour, string expected) =>
        Assert.Equal($"ph-{PlaceholderColour.Palette.ToList().IndexOf(expected)}", PlaceholderColour.ClassOf(colour));

    [Fact]
    public void A_grey_picture_gets_a_grey() => Assert.All(Enumerable.Range(0, 256), shade => Assert.Matches("^ph-[0-6]$", PlaceholderColour.ClassOf($"#{shade:x2}{shade:x2}{shade:x2}")));

    [Theory]
    [InlineData("")]
    [InlineData("#fff")]
    [InlineData("red")]
    [InlineData("#12345g")]
    [InlineData("#-12345")]
    [InlineData("#1234567")]
    public void What_is_no_colour_has_no_class(string colour) => Assert.Equal("", PlaceholderColour.ClassOf(colour));

    [GeneratedRegex(@"^\.(?<name>ph-\d+)\{background:(?<colour>#[0-9a-f]{3})\}$", RegexOptions.Multiline)]
    private static partial Regex Rule();
}

using NewsPortal.Domain.Articles;

namespace NewsPortal.Domain.Tests.Desk;

/// <summary>Whether the words that a correction calls wrong still stand in the text.</summary>
public sealed class CorrectionWordsTests
{
    [Theory]
    [InlineData("Panen mencapai seribu ton.", "seribu ton", true)]
    [InlineData("Panen mencapai seribu\nton.", "  “seribu   ton.” ", true)]
    [InlineData("Panen mencapai **seribu** ton.", "seribu ton", true)]
    [InlineData("Berlari 5 km \\[lagi\\].", "5 km [lagi]", true)]
    [InlineData("Panen mencapai 15 ton.", "5 ton", false)]
    [InlineData("Panen mencapai seratus ton.", "seribu ton", false)]
    [InlineData("Panen mencapai seratus ton.", "“”.", false)]
    public void It_is_the_same_words_as_whole_words(string body, string wrong, bool stands) =>
        Assert.Equal(stands, Correction.StillStands(wrong, Newsdesk.Story() with { Body = body }));

    [Fact]
    public void The_headline_and_the_standfirst_are_text_too()
    {
        var story = Newsdesk.Story("Panen Seribu Ton") with { Standfirst = "Petani senang." };

        Assert.True(Correction.StillStands("Seribu Ton", story));
        Assert.True(Correction.StillStands("Petani senang.", story));
    }
}

using CsCheck;
using NewsPortal.Web.Blocks;

namespace NewsPortal.Web.Tests.Lists;

public sealed class ListPositionTests
{
    private static readonly DateTimeOffset Oldest = new(1900, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Every_place_is_read_back_as_it_was_written() =>
        Gen.Select(Gen.Long[0, 9_467_000_000_000_000], Gen.Long[1, 999_999_999_999_999_999]).Sample((micros, id) =>
        {
            var place = new ListPosition(Oldest.AddTicks(micros * TimeSpan.TicksPerMicrosecond), id);
            return ListPosition.TryParse(place.ToString(), null, out var read) && read == place;
        });

    [Theory]
    [InlineData("0-1", "1970-01-01T00:00:00+00:00", 1)]
    [InlineData("1693457040000000-42", "2023-08-31T04:44:00+00:00", 42)]
    [InlineData("-86400000000-7", "1969-12-31T00:00:00+00:00", 7)]
    public void An_address_names_the_moment_and_the_story(string text, string at, long id)
    {
        Assert.True(ListPosition.TryParse(text, null, out var place));

        Assert.Equal(new ListPosition(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture), id), place);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1-")]
    [InlineData("-1")]
    [InlineData("--1-1")]
    [InlineData("1--1")]
    [InlineData("1-2-3")]
    [InlineData("+1-1")]
    [InlineData(" 1-1")]
    [InlineData("1 - 1")]
    [InlineData("1,000-1")]
    [InlineData("0x1-1")]
    [InlineData("٣-1")]
    [InlineData("99999999999999999-1")]
    [InlineData("-99999999999999999-1")]
    [InlineData("1-9223372036854775808")]
    [InlineData("9223372036854775807-9223372036854775807")]
    public void Anything_else_is_no_place(string? text) => Assert.False(ListPosition.TryParse(text, null, out _));
}

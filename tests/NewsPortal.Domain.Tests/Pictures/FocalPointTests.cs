using CsCheck;
using NewsPortal.Domain.Pictures;

namespace NewsPortal.Domain.Tests.Pictures;

public sealed class FocalPointTests
{
    private static readonly double[] Ratios = [16 / 9.0, 4 / 3.0, 1, 1200 / 630.0];

    [Theory]
    [InlineData(.5, .5, 1600, 1000, 16, 9, 0, 50, 1600, 900)]
    [InlineData(.5, 0, 1600, 1000, 16, 9, 0, 0, 1600, 900)]
    [InlineData(.5, 1, 1600, 1000, 16, 9, 0, 100, 1600, 900)]
    [InlineData(.5, .5, 1600, 1000, 1, 1, 300, 0, 1000, 1000)]
    [InlineData(0, .5, 1600, 1000, 1, 1, 0, 0, 1000, 1000)]
    [InlineData(.9, .5, 1600, 1000, 1, 1, 600, 0, 1000, 1000)]
    [InlineData(.4, .5, 1600, 1000, 1, 1, 140, 0, 1000, 1000)]
    [InlineData(.5, .5, 100, 1000, 4, 3, 0, 462, 100, 75)]
    [InlineData(.5, .5, 1, 1, 16, 9, 0, 0, 1, 1)]
    public void A_crop_is_the_largest_window_around_the_spot(double x, double y, int width, int height, int across, int down, int left, int top, int w, int h) =>
        Assert.Equal((left, top, w, h), new FocalPoint(x, y).Crop(width, height, (double)across / down));

    [Fact]
    public void A_crop_never_leaves_the_picture_and_keeps_the_spot() =>
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[1, 9000], Gen.Int[1, 9000], Gen.Int[0, 3].Select(i => Ratios[i])).Sample((x, y, width, height, ratio) =>
        {
            var (left, top, w, h) = new FocalPoint(x, y).Crop(width, height, ratio);
            return left >= 0 && top >= 0 && w >= 1 && h >= 1 && left + w <= width && top + h <= height
                && left <= x * width + 1 && x * width <= left + w + 1 && top <= y * height + 1 && y * height <= top + h + 1
                && (w == width || h == height);
        });

    [Theory]
    [InlineData(-.1, .5)]
    [InlineData(.5, 1.1)]
    [InlineData(double.NaN, .5)]
    [InlineData(.5, double.PositiveInfinity)]
    public void A_spot_outside_the_picture_is_refused(double x, double y) => Assert.Throws<ArgumentOutOfRangeException>(() => new FocalPoint(x, y));
}

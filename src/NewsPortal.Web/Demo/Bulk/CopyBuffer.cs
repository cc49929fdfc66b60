using System.Buffers.Binary;
using System.Text;

namespace NewsPortal.Web.Demo.Bulk;

/// <summary>Rows in the form that PostgreSQL's binary COPY takes (its manual, COPY, “Binary Format”), kept until they are sent.</summary>
internal sealed class CopyBuffer
{
    private static readonly DateTimeOffset Epoch = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private byte[] bytes = new byte[1 << 20];
    private int length;

    /// <summary>What was written.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, length);

    /// <summary>Begins anew, in the same memory.</summary>
    public void Clear() => length = 0;

    /// <summary>Begins a row.</summary>
    public void Row(int columns) => BinaryPrimitives.WriteInt16BigEndian(Next(2), (short)columns);

    /// <summary>A value of the kinds that this schema's tables have.</summary>
    public void Value(object? value, bool isJson)
    {
        switch (value)
        {
            case null: Raw32(-1); break;
            case long number: Number(number); break;
            case int number: BinaryPrimitives.WriteInt32BigEndian(Field(4), number); break;
            case bool yes: Field(1)[0] = yes ? (byte)1 : (byte)0; break;
            case DateTimeOffset moment: Moment(moment); break;
            case string text: Text(text, isJson); break;
            default: throw new NotSupportedException($"COPY of {value.GetType().Name}");
        }
    }

    /// <summary>A whole number.</summary>
    public void Number(long number) => BinaryPrimitives.WriteInt64BigEndian(Field(8), number);

    /// <summary>Whole numbers as an array (of <c>bigint</c>, whose type is 20, counted from 1).</summary>
    public void Numbers(long[] numbers)
    {
        Raw32(numbers.Length == 0 ? 12 : 20 + (12 * numbers.Length));
        Raw32(numbers.Length == 0 ? 0 : 1);
        Raw32(0);
        Raw32(20);
        if (numbers.Length == 0) return;
        Raw32(numbers.Length);
        Raw32(1);
        foreach (var number in numbers) Number(number);
    }

    /// <summary>A moment, in microseconds.</summary>
    public void Moment(DateTimeOffset moment) => Number((moment - Epoch).Ticks / TimeSpan.TicksPerMicrosecond);

    /// <summary>Text; as <c>jsonb</c> with the number of its form before it.</summary>
    public void Text(string text, bool isJson)
    {
        var extra = isJson ? 1 : 0;
        var field = Field(Encoding.UTF8.GetByteCount(text) + extra);
        if (isJson) field[0] = 1;
        Encoding.UTF8.GetBytes(text, field[extra..]);
    }

    /// <summary>A field of so many bytes, to be filled at once.</summary>
    public Span<byte> Field(int size)
    {
        Raw32(size);
        return Next(size);
    }

    private void Raw32(int number) => BinaryPrimitives.WriteInt32BigEndian(Next(4), number);

    private Span<byte> Next(int size)
    {
        if (bytes.Length - length < size) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + size));
        length += size;
        return bytes.AsSpan(length - size, size);
    }
}

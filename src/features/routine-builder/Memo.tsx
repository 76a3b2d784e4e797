import { Component, type FunctionComponent, type JSX } from 'preact';
import { sameProps } from './same-props.ts';

/** A view that is only drawn again when one of its properties is another one. */
export function memo<Props extends object>(View: FunctionComponent<Props>) {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return !sameProps(this.props, next);
    }
    override render(): JSX.Element {
      return <View {...this.props} />;
    }
  };
}
